== pre-empted: T1 becomes ready between load and store
Device.TotalRequestsProcessed = 1, expected 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed
data-race: Device.TotalReads
data-race: Device.TotalBytesRead

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  preempt  T0
 5.3us  P0  switch   T1                  from T0
 7.3us  P0  send     #2                  read, 512 bytes
10.6us  P0  present  #2                  from Queue
10.6us  P0  enter    EvtIoRead #2
10.6us  P0  load     Device.TotalRequestsProcessed  = 0
10.6us  P0  store    Device.TotalRequestsProcessed  = 1
10.6us  P0  load     Device.TotalReads   = 0
10.6us  P0  store    Device.TotalReads   = 1
10.6us  P0  load     Device.TotalBytesRead  = 0
10.6us  P0  store    Device.TotalBytesRead  = 512
10.6us  P0  work     2.0us
12.6us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
12.6us  P0  leave    EvtIoRead #2
12.9us  P0  return   #2                  STATUS_SUCCESS
12.9us  P0  end      T1
12.9us  P0  switch   T0                  from T1
14.9us  P0  store    Device.TotalRequestsProcessed  = 1
14.9us  P0  load     Device.TotalReads   = 1
14.9us  P0  store    Device.TotalReads   = 2
15.0us  P0  load     Device.TotalBytesRead  = 512
15.0us  P0  store    Device.TotalBytesRead  = 1024
15.0us  P0  work     2.0us
17.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
17.0us  P0  leave    EvtIoRead #1
17.3us  P0  return   #1                  STATUS_SUCCESS
17.3us  P0  end      T0
17.3us  P0  switch   idle                from T0
17.3us  -   end      completed

== by-time: The same without an order asked for: the start time of T1 decides
Device.TotalRequestsProcessed = 1, expected 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed
data-race: Device.TotalReads
data-race: Device.TotalBytesRead

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  preempt  T0
 5.3us  P0  switch   T1                  from T0
 7.3us  P0  send     #2                  read, 512 bytes
10.6us  P0  present  #2                  from Queue
10.6us  P0  enter    EvtIoRead #2
10.6us  P0  load     Device.TotalRequestsProcessed  = 0
10.6us  P0  store    Device.TotalRequestsProcessed  = 1
10.6us  P0  load     Device.TotalReads   = 0
10.6us  P0  store    Device.TotalReads   = 1
10.6us  P0  load     Device.TotalBytesRead  = 0
10.6us  P0  store    Device.TotalBytesRead  = 512
10.6us  P0  work     2.0us
12.6us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
12.6us  P0  leave    EvtIoRead #2
12.9us  P0  return   #2                  STATUS_SUCCESS
12.9us  P0  end      T1
12.9us  P0  switch   T0                  from T1
14.9us  P0  store    Device.TotalRequestsProcessed  = 1
14.9us  P0  load     Device.TotalReads   = 1
14.9us  P0  store    Device.TotalReads   = 2
15.0us  P0  load     Device.TotalBytesRead  = 512
15.0us  P0  store    Device.TotalBytesRead  = 1024
15.0us  P0  work     2.0us
17.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
17.0us  P0  leave    EvtIoRead #1
17.3us  P0  return   #1                  STATUS_SUCCESS
17.3us  P0  end      T0
17.3us  P0  switch   idle                from T0
17.3us  -   end      completed

== same-priority: T1 has the priority of T0 and does not pre-empt it
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024
data-race: Device.TotalRequestsProcessed
data-race: Device.TotalReads
data-race: Device.TotalBytesRead

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.TotalReads   = 0
 5.3us  P0  store    Device.TotalReads   = 1
 5.3us  P0  load     Device.TotalBytesRead  = 0
 5.3us  P0  store    Device.TotalBytesRead  = 512
 5.3us  P0  work     2.0us
 7.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.3us  P0  leave    EvtIoRead #1
 7.6us  P0  return   #1                  STATUS_SUCCESS
 7.6us  P0  end      T0
 7.6us  P0  switch   T1                  from T0
 9.6us  P0  send     #2                  read, 512 bytes
12.9us  P0  present  #2                  from Queue
12.9us  P0  enter    EvtIoRead #2
12.9us  P0  load     Device.TotalRequestsProcessed  = 1
12.9us  P0  store    Device.TotalRequestsProcessed  = 2
12.9us  P0  load     Device.TotalReads   = 1
12.9us  P0  store    Device.TotalReads   = 2
13.0us  P0  load     Device.TotalBytesRead  = 512
13.0us  P0  store    Device.TotalBytesRead  = 1024
13.0us  P0  work     2.0us
15.0us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
15.0us  P0  leave    EvtIoRead #2
15.3us  P0  return   #2                  STATUS_SUCCESS
15.3us  P0  end      T1
15.3us  P0  switch   idle                from T1
15.3us  -   end      completed

== spin-lock: A spin lock around the three updates
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.TotalReads   = 0
 5.3us  P0  store    Device.TotalReads   = 1
 5.3us  P0  load     Device.TotalBytesRead  = 0
 5.4us  P0  store    Device.TotalBytesRead  = 512
 5.4us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
 5.4us  P0  preempt  T0
 5.4us  P0  switch   T1                  from T0
 7.4us  P0  send     #2                  read, 512 bytes
10.7us  P0  present  #2                  from Queue
10.7us  P0  enter    EvtIoRead #2
10.7us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
10.7us  P0  load     Device.TotalRequestsProcessed  = 1
10.7us  P0  store    Device.TotalRequestsProcessed  = 2
10.7us  P0  load     Device.TotalReads   = 1
10.7us  P0  store    Device.TotalReads   = 2
10.7us  P0  load     Device.TotalBytesRead  = 512
10.7us  P0  store    Device.TotalBytesRead  = 1024
10.7us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
10.7us  P0  work     2.0us
12.7us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
12.7us  P0  leave    EvtIoRead #2
13.0us  P0  return   #2                  STATUS_SUCCESS
13.0us  P0  end      T1
13.0us  P0  switch   T0                  from T1
15.0us  P0  work     2.0us
17.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
17.0us  P0  leave    EvtIoRead #1
17.3us  P0  return   #1                  STATUS_SUCCESS
17.3us  P0  end      T0
17.3us  P0  switch   idle                from T0
17.3us  -   end      completed

== device-scope: Sync Scope Device
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
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
 7.4us  P0  preempt  T0
 7.4us  P0  switch   T1                  from T0
 9.4us  P0  send     #2                  read, 512 bytes
12.7us  P0  present  #2                  from Queue
12.7us  P0  acquire  Device.lock         PASSIVE > DISPATCH
12.7us  P0  enter    EvtIoRead #2
12.7us  P0  load     Device.TotalRequestsProcessed  = 1
12.7us  P0  store    Device.TotalRequestsProcessed  = 2
12.7us  P0  load     Device.TotalReads   = 1
12.7us  P0  store    Device.TotalReads   = 2
12.7us  P0  load     Device.TotalBytesRead  = 512
12.7us  P0  store    Device.TotalBytesRead  = 1024
12.7us  P0  work     2.0us
14.7us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
14.7us  P0  leave    EvtIoRead #2
14.7us  P0  release  Device.lock         DISPATCH > PASSIVE
15.0us  P0  return   #2                  STATUS_SUCCESS
15.0us  P0  end      T1
15.0us  P0  switch   T0                  from T1
17.3us  P0  return   #1                  STATUS_SUCCESS
17.3us  P0  end      T0
17.3us  P0  switch   idle                from T0
17.3us  -   end      completed

