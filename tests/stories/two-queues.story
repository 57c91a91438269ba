== device-scope: Sync Scope Device
DEV1.TotalRequestsProcessed = 2
DEV1.TotalReads = 1
DEV1.TotalBytesRead = 512

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  device_control, 16 bytes
5.3us  P0  present  #1                  from RW
5.3us  P1  present  #2                  from CTL
5.3us  P0  acquire  DEV1.lock           PASSIVE > DISPATCH
5.3us  P1  spin     DEV1.lock           PASSIVE > DISPATCH, held by P0
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P0  store    DEV1.TotalRequestsProcessed  = 1
5.3us  P0  load     DEV1.TotalReads     = 0
5.3us  P0  store    DEV1.TotalReads     = 1
5.3us  P0  load     DEV1.TotalBytesRead  = 0
5.4us  P0  store    DEV1.TotalBytesRead  = 512
5.4us  P0  work     2.0us
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.4us  P0  release  DEV1.lock           DISPATCH > PASSIVE
7.5us  P1  acquire  DEV1.lock           after 2.2us
7.5us  P1  enter    EvtIoDeviceControl #2
7.5us  P1  load     DEV1.TotalRequestsProcessed  = 1
7.5us  P1  store    DEV1.TotalRequestsProcessed  = 2
7.5us  P1  work     2.0us
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
9.5us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
9.5us  P1  leave    EvtIoDeviceControl #2
9.5us  P1  release  DEV1.lock           DISPATCH > PASSIVE
9.8us  P1  return   #2                  STATUS_SUCCESS
9.8us  P1  end      T1
9.8us  P1  switch   idle                from T1
9.8us  -   end      completed

== sequential: Sync Scope Device, both queues sequential
DEV1.TotalRequestsProcessed = 2
DEV1.TotalReads = 1
DEV1.TotalBytesRead = 512

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  device_control, 16 bytes
5.3us  P0  present  #1                  from RW
5.3us  P1  present  #2                  from CTL
5.3us  P0  acquire  DEV1.lock           PASSIVE > DISPATCH
5.3us  P1  spin     DEV1.lock           PASSIVE > DISPATCH, held by P0
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P0  store    DEV1.TotalRequestsProcessed  = 1
5.3us  P0  load     DEV1.TotalReads     = 0
5.3us  P0  store    DEV1.TotalReads     = 1
5.3us  P0  load     DEV1.TotalBytesRead  = 0
5.4us  P0  store    DEV1.TotalBytesRead  = 512
5.4us  P0  work     2.0us
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.4us  P0  release  DEV1.lock           DISPATCH > PASSIVE
7.5us  P1  acquire  DEV1.lock           after 2.2us
7.5us  P1  enter    EvtIoDeviceControl #2
7.5us  P1  load     DEV1.TotalRequestsProcessed  = 1
7.5us  P1  store    DEV1.TotalRequestsProcessed  = 2
7.5us  P1  work     2.0us
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
9.5us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
9.5us  P1  leave    EvtIoDeviceControl #2
9.5us  P1  release  DEV1.lock           DISPATCH > PASSIVE
9.8us  P1  return   #2                  STATUS_SUCCESS
9.8us  P1  end      T1
9.8us  P1  switch   idle                from T1
9.8us  -   end      completed

== sequential-no-scope: No scope, both queues sequential
DEV1.TotalRequestsProcessed = 1, expected 2
DEV1.TotalReads = 1
DEV1.TotalBytesRead = 512
data-race: DEV1.TotalRequestsProcessed
lost-update: DEV1.TotalRequestsProcessed

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  device_control, 16 bytes
5.3us  P0  present  #1                  from RW
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P1  present  #2                  from CTL
5.3us  P1  enter    EvtIoDeviceControl #2
5.3us  P1  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P0  store    DEV1.TotalRequestsProcessed  = 1
5.3us  P1  store    DEV1.TotalRequestsProcessed  = 1
5.3us  P0  load     DEV1.TotalReads     = 0
5.3us  P1  work     2.0us
5.3us  P0  store    DEV1.TotalReads     = 1
5.3us  P0  load     DEV1.TotalBytesRead  = 0
5.3us  P0  store    DEV1.TotalBytesRead  = 512
5.3us  P0  work     2.0us
7.3us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
7.3us  P1  leave    EvtIoDeviceControl #2
7.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.3us  P0  leave    EvtIoRead #1
7.6us  P1  return   #2                  STATUS_SUCCESS
7.6us  P1  end      T1
7.6us  P1  switch   idle                from T1
7.6us  P0  return   #1                  STATUS_SUCCESS
7.6us  P0  end      T0
7.6us  P0  switch   idle                from T0
7.6us  -   end      completed

== queue-scope: Sync Scope Queue
DEV1.TotalRequestsProcessed = 1, expected 2
DEV1.TotalReads = 1
DEV1.TotalBytesRead = 512
data-race: DEV1.TotalRequestsProcessed
lost-update: DEV1.TotalRequestsProcessed

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  device_control, 16 bytes
5.3us  P0  present  #1                  from RW
5.3us  P1  present  #2                  from CTL
5.3us  P0  acquire  RW.lock             PASSIVE > DISPATCH
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P1  acquire  CTL.lock            PASSIVE > DISPATCH, after 0.0us
5.3us  P1  enter    EvtIoDeviceControl #2
5.3us  P1  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P0  store    DEV1.TotalRequestsProcessed  = 1
5.4us  P1  store    DEV1.TotalRequestsProcessed  = 1
5.4us  P0  load     DEV1.TotalReads     = 0
5.4us  P1  work     2.0us
5.4us  P0  store    DEV1.TotalReads     = 1
5.4us  P0  load     DEV1.TotalBytesRead  = 0
5.4us  P0  store    DEV1.TotalBytesRead  = 512
5.4us  P0  work     2.0us
7.4us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
7.4us  P1  leave    EvtIoDeviceControl #2
7.4us  P1  release  CTL.lock            DISPATCH > PASSIVE
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.4us  P0  release  RW.lock             DISPATCH > PASSIVE
7.7us  P1  return   #2                  STATUS_SUCCESS
7.7us  P1  end      T1
7.7us  P1  switch   idle                from T1
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
7.7us  -   end      completed

