== device-scope: Sync Scope Device
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P1  present  #2                  from Queue
5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
5.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P0  store    Device.TotalRequestsProcessed  = 1
5.3us  P0  load     Device.TotalReads   = 0
5.3us  P0  store    Device.TotalReads   = 1
5.3us  P0  load     Device.TotalBytesRead  = 0
5.4us  P0  store    Device.TotalBytesRead  = 512
5.4us  P0  work     2.0us
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.4us  P0  release  Device.lock         DISPATCH > PASSIVE
7.5us  P1  acquire  Device.lock         after 2.2us
7.5us  P1  enter    EvtIoRead #2
7.5us  P1  load     Device.TotalRequestsProcessed  = 1
7.5us  P1  store    Device.TotalRequestsProcessed  = 2
7.5us  P1  load     Device.TotalReads   = 1
7.5us  P1  store    Device.TotalReads   = 2
7.5us  P1  load     Device.TotalBytesRead  = 512
7.5us  P1  store    Device.TotalBytesRead  = 1024
7.5us  P1  work     2.0us
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
9.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
9.5us  P1  leave    EvtIoRead #2
9.5us  P1  release  Device.lock         DISPATCH > PASSIVE
9.8us  P1  return   #2                  STATUS_SUCCESS
9.8us  P1  end      T1
9.8us  P1  switch   idle                from T1
9.8us  -   end      completed

== order-refused: The order of the lost update is asked for, and cannot be met
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024
note: The interleaving of the scenario could not be met: token 2 (1) does not fit: processor 1 has no step to take. The run went on in time order.

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P1  present  #2                  from Queue
5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
5.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P0  store    Device.TotalRequestsProcessed  = 1
5.3us  P0  load     Device.TotalReads   = 0
5.3us  P0  store    Device.TotalReads   = 1
5.3us  P0  load     Device.TotalBytesRead  = 0
5.4us  P0  store    Device.TotalBytesRead  = 512
5.4us  P0  work     2.0us
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.4us  P0  release  Device.lock         DISPATCH > PASSIVE
7.5us  P1  acquire  Device.lock         after 2.2us
7.5us  P1  enter    EvtIoRead #2
7.5us  P1  load     Device.TotalRequestsProcessed  = 1
7.5us  P1  store    Device.TotalRequestsProcessed  = 2
7.5us  P1  load     Device.TotalReads   = 1
7.5us  P1  store    Device.TotalReads   = 2
7.5us  P1  load     Device.TotalBytesRead  = 512
7.5us  P1  store    Device.TotalBytesRead  = 1024
7.5us  P1  work     2.0us
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
9.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
9.5us  P1  leave    EvtIoRead #2
9.5us  P1  release  Device.lock         DISPATCH > PASSIVE
9.8us  P1  return   #2                  STATUS_SUCCESS
9.8us  P1  end      T1
9.8us  P1  switch   idle                from T1
9.8us  -   end      completed

== no-scope: No scope, in the order of the lost update
Device.TotalRequestsProcessed = 1, expected 2
Device.TotalReads = 1, expected 2
Device.TotalBytesRead = 512, expected 1024
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed
data-race: Device.TotalReads
lost-update: Device.TotalReads
data-race: Device.TotalBytesRead
lost-update: Device.TotalBytesRead

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P1  present  #2                  from Queue
5.3us  P1  enter    EvtIoRead #2
5.3us  P1  load     Device.TotalRequestsProcessed  = 0
5.3us  P0  store    Device.TotalRequestsProcessed  = 1
5.3us  P1  store    Device.TotalRequestsProcessed  = 1
5.3us  P0  load     Device.TotalReads   = 0
5.3us  P1  load     Device.TotalReads   = 0
5.3us  P0  store    Device.TotalReads   = 1
5.3us  P1  store    Device.TotalReads   = 1
5.3us  P0  load     Device.TotalBytesRead  = 0
5.3us  P1  load     Device.TotalBytesRead  = 0
5.3us  P0  store    Device.TotalBytesRead  = 512
5.3us  P1  store    Device.TotalBytesRead  = 512
5.3us  P0  work     2.0us
5.3us  P1  work     2.0us
7.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.3us  P0  leave    EvtIoRead #1
7.3us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
7.3us  P1  leave    EvtIoRead #2
7.6us  P0  return   #1                  STATUS_SUCCESS
7.6us  P0  end      T0
7.6us  P0  switch   idle                from T0
7.6us  P1  return   #2                  STATUS_SUCCESS
7.6us  P1  end      T1
7.6us  P1  switch   idle                from T1
7.6us  -   end      completed

== spin-lock: No scope, a spin lock around the three updates
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P1  present  #2                  from Queue
5.3us  P1  enter    EvtIoRead #2
5.3us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
5.3us  P1  spin     Device.StatisticsLock  PASSIVE > DISPATCH, held by P0
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P0  store    Device.TotalRequestsProcessed  = 1
5.3us  P0  load     Device.TotalReads   = 0
5.3us  P0  store    Device.TotalReads   = 1
5.3us  P0  load     Device.TotalBytesRead  = 0
5.4us  P0  store    Device.TotalBytesRead  = 512
5.4us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
5.4us  P0  work     2.0us
5.5us  P1  acquire  Device.StatisticsLock  after 0.2us
5.5us  P1  load     Device.TotalRequestsProcessed  = 1
5.5us  P1  store    Device.TotalRequestsProcessed  = 2
5.5us  P1  load     Device.TotalReads   = 1
5.5us  P1  store    Device.TotalReads   = 2
5.5us  P1  load     Device.TotalBytesRead  = 512
5.5us  P1  store    Device.TotalBytesRead  = 1024
5.5us  P1  release  Device.StatisticsLock  DISPATCH > PASSIVE
5.5us  P1  work     2.0us
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
7.5us  P1  leave    EvtIoRead #2
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
7.8us  P1  return   #2                  STATUS_SUCCESS
7.8us  P1  end      T1
7.8us  P1  switch   idle                from T1
7.8us  -   end      completed

== passive: Sync Scope Device at execution level Passive
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  block    Device.lock         held by T0
 5.3us  P1  switch   idle                from T1
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.TotalReads   = 0
 5.3us  P0  store    Device.TotalReads   = 1
 5.3us  P0  load     Device.TotalBytesRead  = 0
 5.4us  P0  store    Device.TotalBytesRead  = 512
 5.4us  P0  work     2.0us
 7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.4us  P0  leave    EvtIoRead #1
 7.4us  P0  release  Device.lock
 7.4us  P1  switch   T1                  from idle
 7.7us  P0  return   #1                  STATUS_SUCCESS
 7.7us  P0  end      T0
 7.7us  P0  switch   idle                from T0
10.4us  P1  acquire  Device.lock         after 5.1us
10.4us  P1  enter    EvtIoRead #2
10.4us  P1  load     Device.TotalRequestsProcessed  = 1
10.4us  P1  store    Device.TotalRequestsProcessed  = 2
10.4us  P1  load     Device.TotalReads   = 1
10.4us  P1  store    Device.TotalReads   = 2
10.4us  P1  load     Device.TotalBytesRead  = 512
10.4us  P1  store    Device.TotalBytesRead  = 1024
10.4us  P1  work     2.0us
12.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
12.4us  P1  leave    EvtIoRead #2
12.4us  P1  release  Device.lock
12.7us  P1  return   #2                  STATUS_SUCCESS
12.7us  P1  end      T1
12.7us  P1  switch   idle                from T1
12.7us  -   end      completed

