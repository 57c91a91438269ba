== spin-lock: An ordinary spin lock
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
5.3us  P1  present  #2                  from Queue
5.3us  P1  enter    EvtIoRead #2
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P1  spin     Device.StatisticsLock  PASSIVE > DISPATCH, held by P0
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

== queued-spin-lock: An in-stack queued spin lock
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
5.3us  P1  present  #2                  from Queue
5.3us  P1  enter    EvtIoRead #2
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P1  spin     Device.StatisticsLock  PASSIVE > DISPATCH, held by P0
5.3us  P0  store    Device.TotalRequestsProcessed  = 1
5.3us  P0  load     Device.TotalReads   = 0
5.3us  P0  store    Device.TotalReads   = 1
5.3us  P0  load     Device.TotalBytesRead  = 0
5.4us  P0  store    Device.TotalBytesRead  = 512
5.4us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
5.4us  P0  work     2.0us
5.4us  P1  acquire  Device.StatisticsLock  after 0.1us
5.4us  P1  load     Device.TotalRequestsProcessed  = 1
5.4us  P1  store    Device.TotalRequestsProcessed  = 2
5.4us  P1  load     Device.TotalReads   = 1
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

== wait-lock: A framework wait lock: the waiter blocks
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.StatisticsLock  = 0xFFFFE00000000020
 5.3us  P0  acquire  Device.StatisticsLock
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  enter    EvtIoRead #2
 5.3us  P1  load     Device.StatisticsLock  = 0xFFFFE00000000020
 5.3us  P1  block    Device.StatisticsLock  held by T0
 5.3us  P1  switch   idle                from T1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.TotalReads   = 0
 5.3us  P0  store    Device.TotalReads   = 1
 5.3us  P0  load     Device.TotalBytesRead  = 0
 5.4us  P0  store    Device.TotalBytesRead  = 512
 5.4us  P0  load     Device.StatisticsLock  = 0xFFFFE00000000020
 5.4us  P0  release  Device.StatisticsLock
 5.4us  P1  switch   T1                  from idle
 5.4us  P0  work     2.0us
 7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.4us  P0  leave    EvtIoRead #1
 7.7us  P0  return   #1                  STATUS_SUCCESS
 7.7us  P0  end      T0
 7.7us  P0  switch   idle                from T0
 8.4us  P1  acquire  Device.StatisticsLock  after 3.0us
 8.4us  P1  load     Device.TotalRequestsProcessed  = 1
 8.4us  P1  store    Device.TotalRequestsProcessed  = 2
 8.4us  P1  load     Device.TotalReads   = 1
 8.4us  P1  store    Device.TotalReads   = 2
 8.4us  P1  load     Device.TotalBytesRead  = 512
 8.4us  P1  store    Device.TotalBytesRead  = 1024
 8.4us  P1  load     Device.StatisticsLock  = 0xFFFFE00000000020
 8.4us  P1  release  Device.StatisticsLock
 8.4us  P1  work     2.0us
10.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
10.4us  P1  leave    EvtIoRead #2
10.7us  P1  return   #2                  STATUS_SUCCESS
10.7us  P1  end      T1
10.7us  P1  switch   idle                from T1
10.7us  -   end      completed

== fast-mutex: A fast mutex: the waiter blocks, at APC_LEVEL
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  acquire  Device.StatisticsLock  PASSIVE > APC
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  enter    EvtIoRead #2
 5.3us  P1  block    Device.StatisticsLock  PASSIVE > APC, held by T0
 5.3us  P1  switch   idle                from T1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.TotalReads   = 0
 5.3us  P0  store    Device.TotalReads   = 1
 5.4us  P0  load     Device.TotalBytesRead  = 0
 5.4us  P0  store    Device.TotalBytesRead  = 512
 5.4us  P0  release  Device.StatisticsLock
 5.4us  P1  switch   T1                  from idle
 5.4us  P0  work     2.0us
 7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.4us  P0  leave    EvtIoRead #1
 7.7us  P0  return   #1                  STATUS_SUCCESS
 7.7us  P0  end      T0
 7.7us  P0  switch   idle                from T0
 8.4us  P1  acquire  Device.StatisticsLock  after 3.0us
 8.4us  P1  load     Device.TotalRequestsProcessed  = 1
 8.4us  P1  store    Device.TotalRequestsProcessed  = 2
 8.4us  P1  load     Device.TotalReads   = 1
 8.4us  P1  store    Device.TotalReads   = 2
 8.4us  P1  load     Device.TotalBytesRead  = 512
 8.4us  P1  store    Device.TotalBytesRead  = 1024
 8.4us  P1  release  Device.StatisticsLock  APC > PASSIVE
 8.4us  P1  work     2.0us
10.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
10.4us  P1  leave    EvtIoRead #2
10.7us  P1  return   #2                  STATUS_SUCCESS
10.7us  P1  end      T1
10.7us  P1  switch   idle                from T1
10.7us  -   end      completed

== interlocked: Interlocked operations instead of a lock
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  modify   Device.TotalRequestsProcessed  = 1
5.3us  P0  modify   Device.TotalReads   = 1
5.3us  P0  modify   Device.TotalBytesRead  = 512
5.3us  P0  work     2.0us
5.3us  P1  present  #2                  from Queue
5.3us  P1  enter    EvtIoRead #2
5.3us  P1  modify   Device.TotalRequestsProcessed  = 2
5.3us  P1  modify   Device.TotalReads   = 2
5.3us  P1  modify   Device.TotalBytesRead  = 1024
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

== no-lock: No lock, in the order of the lost update
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
5.4us  P1  work     2.0us
7.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.3us  P0  leave    EvtIoRead #1
7.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
7.4us  P1  leave    EvtIoRead #2
7.6us  P0  return   #1                  STATUS_SUCCESS
7.6us  P0  end      T0
7.6us  P0  switch   idle                from T0
7.7us  P1  return   #2                  STATUS_SUCCESS
7.7us  P1  end      T1
7.7us  P1  switch   idle                from T1
7.7us  -   end      completed

