== forgotten: EvtIoWrite forgets the lock
Device.TotalRequestsProcessed = 1, expected 2
Device.TotalReads = 1
Device.TotalBytesRead = 512
Device.TotalWrites = 1
Device.TotalBytesWritten = 512
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  write, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P1  present  #2                  from Queue
5.3us  P1  enter    EvtIoWrite #2
5.3us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P1  load     Device.TotalRequestsProcessed  = 0
5.3us  P1  store    Device.TotalRequestsProcessed  = 1
5.3us  P0  store    Device.TotalRequestsProcessed  = 1
5.3us  P1  load     Device.TotalWrites  = 0
5.3us  P0  load     Device.TotalReads   = 0
5.3us  P1  store    Device.TotalWrites  = 1
5.3us  P0  store    Device.TotalReads   = 1
5.3us  P1  load     Device.TotalBytesWritten  = 0
5.3us  P0  load     Device.TotalBytesRead  = 0
5.4us  P1  store    Device.TotalBytesWritten  = 512
5.4us  P0  store    Device.TotalBytesRead  = 512
5.4us  P1  work     2.0us
5.4us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
5.4us  P0  work     2.0us
7.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
7.4us  P1  leave    EvtIoWrite #2
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.7us  P1  return   #2                  STATUS_SUCCESS
7.7us  P1  end      T1
7.7us  P1  switch   idle                from T1
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
7.7us  -   end      completed

== declared: The same with the rule declared by _Guarded_by_
Device.TotalRequestsProcessed = 1, expected 2
Device.TotalReads = 1
Device.TotalBytesRead = 512
Device.TotalWrites = 1
Device.TotalBytesWritten = 512
lock-not-held: Device.TotalRequestsProcessed
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed
lock-not-held: Device.TotalWrites
lock-not-held: Device.TotalBytesWritten
driver.c:90:5: warning: 'context->TotalRequestsProcessed' is used without the lock 'context->StatisticsLock', by which its declaration says it is guarded
driver.c:91:5: warning: 'context->TotalWrites' is used without the lock 'context->StatisticsLock', by which its declaration says it is guarded
driver.c:92:5: warning: 'context->TotalBytesWritten' is used without the lock 'context->StatisticsLock', by which its declaration says it is guarded

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  write, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P1  present  #2                  from Queue
5.3us  P1  enter    EvtIoWrite #2
5.3us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P1  load     Device.TotalRequestsProcessed  = 0
5.3us  P1  store    Device.TotalRequestsProcessed  = 1
5.3us  P0  store    Device.TotalRequestsProcessed  = 1
5.3us  P1  load     Device.TotalWrites  = 0
5.3us  P0  load     Device.TotalReads   = 0
5.3us  P1  store    Device.TotalWrites  = 1
5.3us  P0  store    Device.TotalReads   = 1
5.3us  P1  load     Device.TotalBytesWritten  = 0
5.3us  P0  load     Device.TotalBytesRead  = 0
5.4us  P1  store    Device.TotalBytesWritten  = 512
5.4us  P0  store    Device.TotalBytesRead  = 512
5.4us  P1  work     2.0us
5.4us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
5.4us  P0  work     2.0us
7.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
7.4us  P1  leave    EvtIoWrite #2
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.7us  P1  return   #2                  STATUS_SUCCESS
7.7us  P1  end      T1
7.7us  P1  switch   idle                from T1
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
7.7us  -   end      completed

== repaired: EvtIoWrite takes the lock
Device.TotalRequestsProcessed = 2
Device.TotalReads = 1
Device.TotalBytesRead = 512
Device.TotalWrites = 1
Device.TotalBytesWritten = 512

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  write, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P1  present  #2                  from Queue
5.3us  P1  enter    EvtIoWrite #2
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
5.5us  P1  load     Device.TotalWrites  = 0
5.5us  P1  store    Device.TotalWrites  = 1
5.5us  P1  load     Device.TotalBytesWritten  = 0
5.5us  P1  store    Device.TotalBytesWritten  = 512
5.5us  P1  release  Device.StatisticsLock  DISPATCH > PASSIVE
5.5us  P1  work     2.0us
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
7.5us  P1  leave    EvtIoWrite #2
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
7.8us  P1  return   #2                  STATUS_SUCCESS
7.8us  P1  end      T1
7.8us  P1  switch   idle                from T1
7.8us  -   end      completed

== device-scope: Sync Scope Device: nothing to forget
Device.TotalRequestsProcessed = 2
Device.TotalReads = 1
Device.TotalBytesRead = 512
Device.TotalWrites = 1
Device.TotalBytesWritten = 512

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  write, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P1  present  #2                  from Queue
5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
5.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  acquire  Device.StatisticsLock
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.4us  P0  store    Device.TotalRequestsProcessed  = 1
5.4us  P0  load     Device.TotalReads   = 0
5.4us  P0  store    Device.TotalReads   = 1
5.4us  P0  load     Device.TotalBytesRead  = 0
5.4us  P0  store    Device.TotalBytesRead  = 512
5.4us  P0  release  Device.StatisticsLock
5.4us  P0  work     2.0us
7.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.4us  P0  leave    EvtIoRead #1
7.4us  P0  release  Device.lock         DISPATCH > PASSIVE
7.5us  P1  acquire  Device.lock         after 2.2us
7.5us  P1  enter    EvtIoWrite #2
7.5us  P1  load     Device.TotalRequestsProcessed  = 1
7.5us  P1  store    Device.TotalRequestsProcessed  = 2
7.5us  P1  load     Device.TotalWrites  = 0
7.5us  P1  store    Device.TotalWrites  = 1
7.5us  P1  load     Device.TotalBytesWritten  = 0
7.5us  P1  store    Device.TotalBytesWritten  = 512
7.5us  P1  work     2.0us
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
9.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
9.5us  P1  leave    EvtIoWrite #2
9.5us  P1  release  Device.lock         DISPATCH > PASSIVE
9.9us  P1  return   #2                  STATUS_SUCCESS
9.9us  P1  end      T1
9.9us  P1  switch   idle                from T1
9.9us  -   end      completed

