== two-devices: A read for each device
DEV1.TotalRequestsProcessed = 1
DEV1.TotalReads = 1
DEV1.TotalBytesRead = 512
DEV2.TotalRequestsProcessed = 1
DEV2.TotalReads = 1
DEV2.TotalBytesRead = 512

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
5.3us  P0  present  #1                  from Queue1
5.3us  P1  present  #2                  from Queue2
5.3us  P0  acquire  DEV1.lock           PASSIVE > DISPATCH
5.3us  P1  acquire  DEV2.lock           PASSIVE > DISPATCH
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P1  enter    EvtIoRead #2
5.3us  P1  load     DEV2.TotalRequestsProcessed  = 0
5.3us  P0  store    DEV1.TotalRequestsProcessed  = 1
5.3us  P1  store    DEV2.TotalRequestsProcessed  = 1
5.3us  P0  load     DEV1.TotalReads     = 0
5.3us  P1  load     DEV2.TotalReads     = 0
5.3us  P0  store    DEV1.TotalReads     = 1
5.3us  P1  store    DEV2.TotalReads     = 1
5.3us  P0  load     DEV1.TotalBytesRead  = 0
5.3us  P1  load     DEV2.TotalBytesRead  = 0
5.4us  P0  store    DEV1.TotalBytesRead  = 512
5.4us  P1  store    DEV2.TotalBytesRead  = 512
5.4us  P0  work     2.0us
5.4us  P1  work     2.0us
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.4us  P0  release  DEV1.lock           DISPATCH > PASSIVE
7.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
7.4us  P1  leave    EvtIoRead #2
7.4us  P1  release  DEV2.lock           DISPATCH > PASSIVE
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
7.7us  P1  return   #2                  STATUS_SUCCESS
7.7us  P1  end      T1
7.7us  P1  switch   idle                from T1
7.7us  -   end      completed

== driver-scope: The scope is set on the driver object and inherited
DEV1.TotalRequestsProcessed = 1
DEV1.TotalReads = 1
DEV1.TotalBytesRead = 512
DEV2.TotalRequestsProcessed = 1
DEV2.TotalReads = 1
DEV2.TotalBytesRead = 512

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
5.3us  P0  present  #1                  from Queue1
5.3us  P1  present  #2                  from Queue2
5.3us  P0  acquire  DEV1.lock           PASSIVE > DISPATCH
5.3us  P1  acquire  DEV2.lock           PASSIVE > DISPATCH
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     DEV1.TotalRequestsProcessed  = 0
5.3us  P1  enter    EvtIoRead #2
5.3us  P1  load     DEV2.TotalRequestsProcessed  = 0
5.3us  P0  store    DEV1.TotalRequestsProcessed  = 1
5.3us  P1  store    DEV2.TotalRequestsProcessed  = 1
5.3us  P0  load     DEV1.TotalReads     = 0
5.3us  P1  load     DEV2.TotalReads     = 0
5.3us  P0  store    DEV1.TotalReads     = 1
5.3us  P1  store    DEV2.TotalReads     = 1
5.3us  P0  load     DEV1.TotalBytesRead  = 0
5.3us  P1  load     DEV2.TotalBytesRead  = 0
5.4us  P0  store    DEV1.TotalBytesRead  = 512
5.4us  P1  store    DEV2.TotalBytesRead  = 512
5.4us  P0  work     2.0us
5.4us  P1  work     2.0us
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.4us  P0  release  DEV1.lock           DISPATCH > PASSIVE
7.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
7.4us  P1  leave    EvtIoRead #2
7.4us  P1  release  DEV2.lock           DISPATCH > PASSIVE
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
7.7us  P1  return   #2                  STATUS_SUCCESS
7.7us  P1  end      T1
7.7us  P1  switch   idle                from T1
7.7us  -   end      completed

== same-device: Both reads for DEV1
DEV1.TotalRequestsProcessed = 2
DEV1.TotalReads = 2
DEV1.TotalBytesRead = 1024

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
5.3us  P0  present  #1                  from Queue1
5.3us  P1  present  #2                  from Queue1
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
9.8us  P1  return   #2                  STATUS_SUCCESS
9.8us  P1  end      T1
9.8us  P1  switch   idle                from T1
9.8us  -   end      completed

