== one-queue-scoped: RW has a scope, CTL has none
DEV1.TotalRequestsProcessed = 3, expected 4
DEV1.TotalReads = 2
DEV1.TotalBytesRead = 1024
data-race: DEV1.TotalRequestsProcessed
lost-update: DEV1.TotalRequestsProcessed

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
0.0us  P2  switch   T2                  from idle
0.0us  P3  switch   T3                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
2.0us  P2  send     #3                  device_control, 16 bytes
2.0us  P3  send     #4                  device_control, 16 bytes
5.3us  P0  present  #1                  from RW
5.3us  P1  present  #2                  from RW
5.3us  P2  present  #3                  from CTL
5.3us  P2  enter    EvtIoDeviceControl #3
5.3us  P2  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P3  present  #4                  from CTL
5.3us  P3  enter    EvtIoDeviceControl #4
5.3us  P3  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P0  acquire  RW.lock             PASSIVE > DISPATCH
5.3us  P1  spin     RW.lock             PASSIVE > DISPATCH, held by P0
5.3us  P2  store    DEV1.TotalRequestsProcessed  = 1
5.3us  P3  store    DEV1.TotalRequestsProcessed  = 1
5.3us  P2  work     2.0us
5.3us  P3  work     2.0us
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     DEV1.TotalRequestsProcessed  = 1
5.3us  P0  store    DEV1.TotalRequestsProcessed  = 2
5.3us  P0  load     DEV1.TotalReads     = 0
5.3us  P0  store    DEV1.TotalReads     = 1
5.3us  P0  load     DEV1.TotalBytesRead  = 0
5.4us  P0  store    DEV1.TotalBytesRead  = 512
5.4us  P0  work     2.0us
7.3us  P2  complete #3                  STATUS_SUCCESS, 0 bytes
7.3us  P2  leave    EvtIoDeviceControl #3
7.3us  P3  complete #4                  STATUS_SUCCESS, 0 bytes
7.3us  P3  leave    EvtIoDeviceControl #4
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.4us  P0  release  RW.lock             DISPATCH > PASSIVE
7.5us  P1  acquire  RW.lock             after 2.2us
7.5us  P1  enter    EvtIoRead #2
7.5us  P1  load     DEV1.TotalRequestsProcessed  = 2
7.5us  P1  store    DEV1.TotalRequestsProcessed  = 3
7.5us  P1  load     DEV1.TotalReads     = 1
7.5us  P1  store    DEV1.TotalReads     = 2
7.5us  P1  load     DEV1.TotalBytesRead  = 512
7.5us  P1  store    DEV1.TotalBytesRead  = 1024
7.5us  P1  work     2.0us
7.6us  P2  return   #3                  STATUS_SUCCESS
7.6us  P2  end      T2
7.6us  P2  switch   idle                from T2
7.6us  P3  return   #4                  STATUS_SUCCESS
7.6us  P3  end      T3
7.6us  P3  switch   idle                from T3
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
9.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
9.5us  P1  leave    EvtIoRead #2
9.5us  P1  release  RW.lock             DISPATCH > PASSIVE
9.8us  P1  return   #2                  STATUS_SUCCESS
9.8us  P1  end      T1
9.8us  P1  switch   idle                from T1
9.8us  -   end      completed

== both-scoped: Both queues have one
DEV1.TotalRequestsProcessed = 3, expected 4
DEV1.TotalReads = 2
DEV1.TotalBytesRead = 1024
data-race: DEV1.TotalRequestsProcessed
lost-update: DEV1.TotalRequestsProcessed

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
0.0us  P2  switch   T2                  from idle
0.0us  P3  switch   T3                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
2.0us  P2  send     #3                  device_control, 16 bytes
2.0us  P3  send     #4                  device_control, 16 bytes
5.3us  P0  present  #1                  from RW
5.3us  P1  present  #2                  from RW
5.3us  P2  present  #3                  from CTL
5.3us  P3  present  #4                  from CTL
5.3us  P0  acquire  RW.lock             PASSIVE > DISPATCH
5.3us  P1  spin     RW.lock             PASSIVE > DISPATCH, held by P0
5.3us  P2  acquire  CTL.lock            PASSIVE > DISPATCH
5.3us  P3  spin     CTL.lock            PASSIVE > DISPATCH, held by P2
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P2  enter    EvtIoDeviceControl #3
5.3us  P2  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P0  store    DEV1.TotalRequestsProcessed  = 1
5.3us  P2  store    DEV1.TotalRequestsProcessed  = 1
5.3us  P0  load     DEV1.TotalReads     = 0
5.3us  P2  work     2.0us
5.3us  P0  store    DEV1.TotalReads     = 1
5.3us  P0  load     DEV1.TotalBytesRead  = 0
5.4us  P0  store    DEV1.TotalBytesRead  = 512
5.4us  P0  work     2.0us
7.3us  P2  complete #3                  STATUS_SUCCESS, 0 bytes
7.3us  P2  leave    EvtIoDeviceControl #3
7.3us  P2  release  CTL.lock            DISPATCH > PASSIVE
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.4us  P0  release  RW.lock             DISPATCH > PASSIVE
7.5us  P3  acquire  CTL.lock            after 2.2us
7.5us  P3  enter    EvtIoDeviceControl #4
7.5us  P3  load     DEV1.TotalRequestsProcessed  = 1
7.5us  P3  store    DEV1.TotalRequestsProcessed  = 2
7.5us  P3  work     2.0us
7.5us  P1  acquire  RW.lock             after 2.2us
7.5us  P1  enter    EvtIoRead #2
7.5us  P1  load     DEV1.TotalRequestsProcessed  = 2
7.5us  P1  store    DEV1.TotalRequestsProcessed  = 3
7.5us  P1  load     DEV1.TotalReads     = 1
7.5us  P1  store    DEV1.TotalReads     = 2
7.5us  P1  load     DEV1.TotalBytesRead  = 512
7.5us  P1  store    DEV1.TotalBytesRead  = 1024
7.5us  P1  work     2.0us
7.7us  P2  return   #3                  STATUS_SUCCESS
7.7us  P2  end      T2
7.7us  P2  switch   idle                from T2
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
9.5us  P3  complete #4                  STATUS_SUCCESS, 0 bytes
9.5us  P3  leave    EvtIoDeviceControl #4
9.5us  P3  release  CTL.lock            DISPATCH > PASSIVE
9.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
9.5us  P1  leave    EvtIoRead #2
9.5us  P1  release  RW.lock             DISPATCH > PASSIVE
9.8us  P3  return   #4                  STATUS_SUCCESS
9.8us  P3  end      T3
9.8us  P3  switch   idle                from T3
9.8us  P1  return   #2                  STATUS_SUCCESS
9.8us  P1  end      T1
9.8us  P1  switch   idle                from T1
9.8us  -   end      completed

== device-scope: Sync Scope Device on the device, inherited by both
DEV1.TotalRequestsProcessed = 4
DEV1.TotalReads = 2
DEV1.TotalBytesRead = 1024

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 0.0us  P2  switch   T2                  from idle
 0.0us  P3  switch   T3                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 2.0us  P2  send     #3                  device_control, 16 bytes
 2.0us  P3  send     #4                  device_control, 16 bytes
 5.3us  P0  present  #1                  from RW
 5.3us  P1  present  #2                  from RW
 5.3us  P2  present  #3                  from CTL
 5.3us  P3  present  #4                  from CTL
 5.3us  P0  acquire  DEV1.lock           PASSIVE > DISPATCH
 5.3us  P1  spin     DEV1.lock           PASSIVE > DISPATCH, held by P0
 5.3us  P2  spin     DEV1.lock           PASSIVE > DISPATCH, held by P0
 5.3us  P3  spin     DEV1.lock           PASSIVE > DISPATCH, held by P0
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
 7.5us  P1  enter    EvtIoRead #2
 7.5us  P1  load     DEV1.TotalRequestsProcessed  = 1
 7.5us  P1  store    DEV1.TotalRequestsProcessed  = 2
 7.5us  P1  load     DEV1.TotalReads     = 1
 7.5us  P1  store    DEV1.TotalReads     = 2
 7.5us  P1  load     DEV1.TotalBytesRead  = 512
 7.5us  P1  store    DEV1.TotalBytesRead  = 1024
 7.5us  P1  work     2.0us
 7.7us  P0  return   #1                  STATUS_SUCCESS
 7.7us  P0  end      T0
 7.7us  P0  switch   idle                from T0
 9.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
 9.5us  P1  leave    EvtIoRead #2
 9.5us  P1  release  DEV1.lock           DISPATCH > PASSIVE
 9.6us  P2  acquire  DEV1.lock           after 4.3us
 9.6us  P2  enter    EvtIoDeviceControl #3
 9.6us  P2  load     DEV1.TotalRequestsProcessed  = 2
 9.6us  P2  store    DEV1.TotalRequestsProcessed  = 3
 9.6us  P2  work     2.0us
 9.8us  P1  return   #2                  STATUS_SUCCESS
 9.8us  P1  end      T1
 9.8us  P1  switch   idle                from T1
11.6us  P2  complete #3                  STATUS_SUCCESS, 0 bytes
11.6us  P2  leave    EvtIoDeviceControl #3
11.6us  P2  release  DEV1.lock           DISPATCH > PASSIVE
11.8us  P3  acquire  DEV1.lock           after 6.5us
11.8us  P3  enter    EvtIoDeviceControl #4
11.8us  P3  load     DEV1.TotalRequestsProcessed  = 3
11.8us  P3  store    DEV1.TotalRequestsProcessed  = 4
11.8us  P3  work     2.0us
12.0us  P2  return   #3                  STATUS_SUCCESS
12.0us  P2  end      T2
12.0us  P2  switch   idle                from T2
13.8us  P3  complete #4                  STATUS_SUCCESS, 0 bytes
13.8us  P3  leave    EvtIoDeviceControl #4
13.8us  P3  release  DEV1.lock           DISPATCH > PASSIVE
14.1us  P3  return   #4                  STATUS_SUCCESS
14.1us  P3  end      T3
14.1us  P3  switch   idle                from T3
14.1us  -   end      completed

== spin-lock: As at first, and a spin lock around the statistics
DEV1.TotalRequestsProcessed = 4
DEV1.TotalReads = 2
DEV1.TotalBytesRead = 1024

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 0.0us  P2  switch   T2                  from idle
 0.0us  P3  switch   T3                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 2.0us  P2  send     #3                  device_control, 16 bytes
 2.0us  P3  send     #4                  device_control, 16 bytes
 5.3us  P0  present  #1                  from RW
 5.3us  P1  present  #2                  from RW
 5.3us  P2  present  #3                  from CTL
 5.3us  P2  enter    EvtIoDeviceControl #3
 5.3us  P3  present  #4                  from CTL
 5.3us  P3  enter    EvtIoDeviceControl #4
 5.3us  P0  acquire  RW.lock             PASSIVE > DISPATCH
 5.3us  P1  spin     RW.lock             PASSIVE > DISPATCH, held by P0
 5.3us  P2  acquire  DEV1.StatisticsLock  PASSIVE > DISPATCH
 5.3us  P3  spin     DEV1.StatisticsLock  PASSIVE > DISPATCH, held by P2
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  spin     DEV1.StatisticsLock  held by P2
 5.3us  P2  load     DEV1.TotalRequestsProcessed  = 0
 5.3us  P2  store    DEV1.TotalRequestsProcessed  = 1
 5.3us  P2  release  DEV1.StatisticsLock  DISPATCH > PASSIVE
 5.4us  P2  work     2.0us
 5.5us  P3  acquire  DEV1.StatisticsLock  after 0.2us
 5.5us  P3  load     DEV1.TotalRequestsProcessed  = 1
 5.5us  P3  store    DEV1.TotalRequestsProcessed  = 2
 5.5us  P3  release  DEV1.StatisticsLock  DISPATCH > PASSIVE
 5.5us  P3  work     2.0us
 5.6us  P0  acquire  DEV1.StatisticsLock  after 0.3us
 5.6us  P0  load     DEV1.TotalRequestsProcessed  = 2
 5.6us  P0  store    DEV1.TotalRequestsProcessed  = 3
 5.6us  P0  load     DEV1.TotalReads     = 0
 5.6us  P0  store    DEV1.TotalReads     = 1
 5.6us  P0  load     DEV1.TotalBytesRead  = 0
 5.6us  P0  store    DEV1.TotalBytesRead  = 512
 5.6us  P0  release  DEV1.StatisticsLock
 5.6us  P0  work     2.0us
 7.4us  P2  complete #3                  STATUS_SUCCESS, 0 bytes
 7.4us  P2  leave    EvtIoDeviceControl #3
 7.5us  P3  complete #4                  STATUS_SUCCESS, 0 bytes
 7.5us  P3  leave    EvtIoDeviceControl #4
 7.6us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.6us  P0  leave    EvtIoRead #1
 7.6us  P0  release  RW.lock             DISPATCH > PASSIVE
 7.7us  P2  return   #3                  STATUS_SUCCESS
 7.7us  P2  end      T2
 7.7us  P2  switch   idle                from T2
 7.8us  P1  acquire  RW.lock             after 2.5us
 7.8us  P1  enter    EvtIoRead #2
 7.8us  P1  acquire  DEV1.StatisticsLock
 7.8us  P1  load     DEV1.TotalRequestsProcessed  = 3
 7.8us  P3  return   #4                  STATUS_SUCCESS
 7.8us  P3  end      T3
 7.8us  P3  switch   idle                from T3
 7.8us  P1  store    DEV1.TotalRequestsProcessed  = 4
 7.8us  P1  load     DEV1.TotalReads     = 1
 7.8us  P1  store    DEV1.TotalReads     = 2
 7.8us  P1  load     DEV1.TotalBytesRead  = 512
 7.8us  P1  store    DEV1.TotalBytesRead  = 1024
 7.8us  P1  release  DEV1.StatisticsLock
 7.8us  P1  work     2.0us
 8.0us  P0  return   #1                  STATUS_SUCCESS
 8.0us  P0  end      T0
 8.0us  P0  switch   idle                from T0
 9.8us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
 9.8us  P1  leave    EvtIoRead #2
 9.8us  P1  release  RW.lock             DISPATCH > PASSIVE
10.1us  P1  return   #2                  STATUS_SUCCESS
10.1us  P1  end      T1
10.1us  P1  switch   idle                from T1
10.1us  -   end      completed

