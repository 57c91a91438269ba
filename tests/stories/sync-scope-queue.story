== phase-1: A read and a write on one queue
DEV1.TotalRequestsProcessed = 2
DEV1.TotalReads = 1
DEV1.TotalBytesRead = 512
DEV1.TotalWrites = 1
DEV1.TotalBytesWritten = 512

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  write, 512 bytes
5.3us  P0  present  #1                  from RW
5.3us  P1  present  #2                  from RW
5.3us  P0  acquire  RW.lock             PASSIVE > DISPATCH
5.3us  P1  spin     RW.lock             PASSIVE > DISPATCH, held by P0
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
7.4us  P0  release  RW.lock             DISPATCH > PASSIVE
7.5us  P1  acquire  RW.lock             after 2.2us
7.5us  P1  enter    EvtIoWrite #2
7.5us  P1  load     DEV1.TotalRequestsProcessed  = 1
7.5us  P1  store    DEV1.TotalRequestsProcessed  = 2
7.5us  P1  load     DEV1.TotalWrites    = 0
7.5us  P1  store    DEV1.TotalWrites    = 1
7.5us  P1  load     DEV1.TotalBytesWritten  = 0
7.5us  P1  store    DEV1.TotalBytesWritten  = 512
7.5us  P1  work     2.0us
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
9.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
9.5us  P1  leave    EvtIoWrite #2
9.5us  P1  release  RW.lock             DISPATCH > PASSIVE
9.8us  P1  return   #2                  STATUS_SUCCESS
9.8us  P1  end      T1
9.8us  P1  switch   idle                from T1
9.8us  -   end      completed

== phase-2: Reads on one queue, controls on the other
DEV1.TotalRequestsProcessed = 3, expected 4
DEV1.TotalReads = 2
DEV1.TotalBytesRead = 1024
data-race: DEV1.TotalRequestsProcessed
lost-update: DEV1.TotalRequestsProcessed

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  device_control, 512 bytes
 5.3us  P0  present  #1                  from RW
 5.3us  P1  present  #2                  from CTL
 5.3us  P0  acquire  RW.lock             PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     DEV1.TotalRequestsProcessed  = 0
 5.3us  P0  store    DEV1.TotalRequestsProcessed  = 1
 5.3us  P1  acquire  CTL.lock            PASSIVE > DISPATCH, after 0.0us
 5.4us  P1  enter    EvtIoDeviceControl #2
 5.4us  P1  load     DEV1.TotalRequestsProcessed  = 1
 5.4us  P1  store    DEV1.TotalRequestsProcessed  = 2
 5.4us  P0  load     DEV1.TotalReads     = 0
 5.4us  P1  work     2.0us
 5.4us  P0  store    DEV1.TotalReads     = 1
 5.4us  P0  load     DEV1.TotalBytesRead  = 0
 5.4us  P0  store    DEV1.TotalBytesRead  = 512
 5.4us  P0  work     2.0us
 7.4us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
 7.4us  P1  leave    EvtIoDeviceControl #2
 7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.4us  P0  leave    EvtIoRead #1
 7.4us  P0  release  RW.lock             DISPATCH > PASSIVE
 7.4us  P1  release  CTL.lock            DISPATCH > PASSIVE
 7.7us  P0  return   #1                  STATUS_SUCCESS
 7.7us  P0  send     #3                  read, 512 bytes
 7.7us  P1  return   #2                  STATUS_SUCCESS
 7.7us  P1  send     #4                  device_control, 512 bytes
11.0us  P0  present  #3                  from RW
11.0us  P1  present  #4                  from CTL
11.0us  P0  acquire  RW.lock             PASSIVE > DISPATCH
11.0us  P0  enter    EvtIoRead #3
11.0us  P0  load     DEV1.TotalRequestsProcessed  = 2
11.0us  P1  acquire  CTL.lock            PASSIVE > DISPATCH, after 0.0us
11.0us  P1  enter    EvtIoDeviceControl #4
11.0us  P1  load     DEV1.TotalRequestsProcessed  = 2
11.0us  P0  store    DEV1.TotalRequestsProcessed  = 3
11.0us  P1  store    DEV1.TotalRequestsProcessed  = 3
11.0us  P0  load     DEV1.TotalReads     = 1
11.0us  P1  work     2.0us
11.0us  P0  store    DEV1.TotalReads     = 2
11.1us  P0  load     DEV1.TotalBytesRead  = 512
11.1us  P0  store    DEV1.TotalBytesRead  = 1024
11.1us  P0  work     2.0us
13.0us  P1  complete #4                  STATUS_SUCCESS, 0 bytes
13.0us  P1  leave    EvtIoDeviceControl #4
13.0us  P1  release  CTL.lock            DISPATCH > PASSIVE
13.1us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
13.1us  P0  leave    EvtIoRead #3
13.1us  P0  release  RW.lock             DISPATCH > PASSIVE
13.4us  P1  return   #4                  STATUS_SUCCESS
13.4us  P1  end      T1
13.4us  P1  switch   idle                from T1
13.4us  P0  return   #3                  STATUS_SUCCESS
13.4us  P0  end      T0
13.4us  P0  switch   idle                from T0
13.4us  -   end      completed

== phase-2-device-scope: The same requests with Sync Scope Device
DEV1.TotalRequestsProcessed = 4
DEV1.TotalReads = 2
DEV1.TotalBytesRead = 1024

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  device_control, 512 bytes
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
 7.7us  P0  send     #3                  read, 512 bytes
 9.5us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
 9.5us  P1  leave    EvtIoDeviceControl #2
 9.5us  P1  release  DEV1.lock           DISPATCH > PASSIVE
 9.8us  P1  return   #2                  STATUS_SUCCESS
 9.8us  P1  send     #4                  device_control, 512 bytes
11.0us  P0  present  #3                  from RW
11.0us  P0  acquire  DEV1.lock           PASSIVE > DISPATCH
11.0us  P0  enter    EvtIoRead #3
11.0us  P0  load     DEV1.TotalRequestsProcessed  = 2
11.0us  P0  store    DEV1.TotalRequestsProcessed  = 3
11.0us  P0  load     DEV1.TotalReads     = 1
11.0us  P0  store    DEV1.TotalReads     = 2
11.0us  P0  load     DEV1.TotalBytesRead  = 512
11.0us  P0  store    DEV1.TotalBytesRead  = 1024
11.0us  P0  work     2.0us
13.0us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
13.0us  P0  leave    EvtIoRead #3
13.0us  P0  release  DEV1.lock           DISPATCH > PASSIVE
13.1us  P1  present  #4                  from CTL
13.1us  P1  acquire  DEV1.lock           PASSIVE > DISPATCH
13.1us  P1  enter    EvtIoDeviceControl #4
13.1us  P1  load     DEV1.TotalRequestsProcessed  = 3
13.1us  P1  store    DEV1.TotalRequestsProcessed  = 4
13.1us  P1  work     2.0us
13.3us  P0  return   #3                  STATUS_SUCCESS
13.3us  P0  end      T0
13.3us  P0  switch   idle                from T0
15.1us  P1  complete #4                  STATUS_SUCCESS, 0 bytes
15.1us  P1  leave    EvtIoDeviceControl #4
15.1us  P1  release  DEV1.lock           DISPATCH > PASSIVE
15.5us  P1  return   #4                  STATUS_SUCCESS
15.5us  P1  end      T1
15.5us  P1  switch   idle                from T1
15.5us  -   end      completed

== phase-2-spin-lock: The same requests, and a spin lock around the statistics
DEV1.TotalRequestsProcessed = 4
DEV1.TotalReads = 2
DEV1.TotalBytesRead = 1024

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  device_control, 512 bytes
 5.3us  P0  present  #1                  from RW
 5.3us  P1  present  #2                  from CTL
 5.3us  P0  acquire  RW.lock             PASSIVE > DISPATCH
 5.3us  P1  acquire  CTL.lock            PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  acquire  DEV1.StatisticsLock
 5.3us  P1  enter    EvtIoDeviceControl #2
 5.3us  P1  spin     DEV1.StatisticsLock  held by P0
 5.3us  P0  load     DEV1.TotalRequestsProcessed  = 0
 5.4us  P0  store    DEV1.TotalRequestsProcessed  = 1
 5.4us  P0  load     DEV1.TotalReads     = 0
 5.4us  P0  store    DEV1.TotalReads     = 1
 5.4us  P0  load     DEV1.TotalBytesRead  = 0
 5.4us  P0  store    DEV1.TotalBytesRead  = 512
 5.4us  P0  release  DEV1.StatisticsLock
 5.4us  P0  work     2.0us
 5.5us  P1  acquire  DEV1.StatisticsLock  after 0.2us
 5.5us  P1  load     DEV1.TotalRequestsProcessed  = 1
 5.5us  P1  store    DEV1.TotalRequestsProcessed  = 2
 5.5us  P1  release  DEV1.StatisticsLock
 5.5us  P1  work     2.0us
 7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.4us  P0  leave    EvtIoRead #1
 7.4us  P0  release  RW.lock             DISPATCH > PASSIVE
 7.5us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
 7.5us  P1  leave    EvtIoDeviceControl #2
 7.5us  P1  release  CTL.lock            DISPATCH > PASSIVE
 7.7us  P0  return   #1                  STATUS_SUCCESS
 7.7us  P0  send     #3                  read, 512 bytes
 7.8us  P1  return   #2                  STATUS_SUCCESS
 7.8us  P1  send     #4                  device_control, 512 bytes
11.0us  P0  present  #3                  from RW
11.0us  P0  acquire  RW.lock             PASSIVE > DISPATCH
11.0us  P0  enter    EvtIoRead #3
11.0us  P0  acquire  DEV1.StatisticsLock
11.0us  P0  load     DEV1.TotalRequestsProcessed  = 2
11.1us  P0  store    DEV1.TotalRequestsProcessed  = 3
11.1us  P0  load     DEV1.TotalReads     = 1
11.1us  P0  store    DEV1.TotalReads     = 2
11.1us  P0  load     DEV1.TotalBytesRead  = 512
11.1us  P0  store    DEV1.TotalBytesRead  = 1024
11.1us  P0  release  DEV1.StatisticsLock
11.1us  P0  work     2.0us
11.1us  P1  present  #4                  from CTL
11.1us  P1  acquire  CTL.lock            PASSIVE > DISPATCH
11.2us  P1  enter    EvtIoDeviceControl #4
11.2us  P1  acquire  DEV1.StatisticsLock
11.2us  P1  load     DEV1.TotalRequestsProcessed  = 3
11.2us  P1  store    DEV1.TotalRequestsProcessed  = 4
11.2us  P1  release  DEV1.StatisticsLock
11.2us  P1  work     2.0us
13.1us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
13.1us  P0  leave    EvtIoRead #3
13.1us  P0  release  RW.lock             DISPATCH > PASSIVE
13.2us  P1  complete #4                  STATUS_SUCCESS, 0 bytes
13.2us  P1  leave    EvtIoDeviceControl #4
13.2us  P1  release  CTL.lock            DISPATCH > PASSIVE
13.4us  P0  return   #3                  STATUS_SUCCESS
13.4us  P0  end      T0
13.4us  P0  switch   idle                from T0
13.5us  P1  return   #4                  STATUS_SUCCESS
13.5us  P1  end      T1
13.5us  P1  switch   idle                from T1
13.5us  -   end      completed

