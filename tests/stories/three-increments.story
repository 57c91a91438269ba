== race: Nothing guards the counter
Device.TotalRequestsProcessed = 1, expected 3
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
0.0us  P2  switch   T2                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
2.0us  P2  send     #3                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P1  present  #2                  from Queue
5.3us  P1  enter    EvtIoRead #2
5.3us  P1  load     Device.TotalRequestsProcessed  = 0
5.3us  P2  present  #3                  from Queue
5.3us  P2  enter    EvtIoRead #3
5.3us  P2  load     Device.TotalRequestsProcessed  = 0
5.3us  P0  store    Device.TotalRequestsProcessed  = 1
5.3us  P1  store    Device.TotalRequestsProcessed  = 1
5.3us  P2  store    Device.TotalRequestsProcessed  = 1
5.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
5.3us  P0  leave    EvtIoRead #1
5.3us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
5.3us  P1  leave    EvtIoRead #2
5.3us  P2  complete #3                  STATUS_SUCCESS, 0 bytes
5.3us  P2  leave    EvtIoRead #3
5.6us  P0  return   #1                  STATUS_SUCCESS
5.6us  P0  end      T0
5.6us  P0  switch   idle                from T0
5.6us  P1  return   #2                  STATUS_SUCCESS
5.6us  P1  end      T1
5.6us  P1  switch   idle                from T1
5.6us  P2  return   #3                  STATUS_SUCCESS
5.6us  P2  end      T2
5.6us  P2  switch   idle                from T2
5.6us  -   end      completed

== device-scope: Sync Scope Device
Device.TotalRequestsProcessed = 3

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
0.0us  P2  switch   T2                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
2.0us  P2  send     #3                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P1  present  #2                  from Queue
5.3us  P2  present  #3                  from Queue
5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
5.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
5.3us  P2  spin     Device.lock         PASSIVE > DISPATCH, held by P0
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P0  store    Device.TotalRequestsProcessed  = 1
5.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
5.3us  P0  leave    EvtIoRead #1
5.3us  P0  release  Device.lock         DISPATCH > PASSIVE
5.5us  P1  acquire  Device.lock         after 0.2us
5.5us  P1  enter    EvtIoRead #2
5.5us  P1  load     Device.TotalRequestsProcessed  = 1
5.5us  P1  store    Device.TotalRequestsProcessed  = 2
5.5us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
5.5us  P1  leave    EvtIoRead #2
5.5us  P1  release  Device.lock         DISPATCH > PASSIVE
5.6us  P2  acquire  Device.lock         after 0.3us
5.6us  P2  enter    EvtIoRead #3
5.6us  P2  load     Device.TotalRequestsProcessed  = 2
5.6us  P2  store    Device.TotalRequestsProcessed  = 3
5.6us  P2  complete #3                  STATUS_SUCCESS, 0 bytes
5.6us  P2  leave    EvtIoRead #3
5.6us  P2  release  Device.lock         DISPATCH > PASSIVE
5.7us  P0  return   #1                  STATUS_SUCCESS
5.7us  P0  end      T0
5.7us  P0  switch   idle                from T0
5.8us  P1  return   #2                  STATUS_SUCCESS
5.8us  P1  end      T1
5.8us  P1  switch   idle                from T1
5.9us  P2  return   #3                  STATUS_SUCCESS
5.9us  P2  end      T2
5.9us  P2  switch   idle                from T2
5.9us  -   end      completed

== spin-lock: A spin lock around the increment
Device.TotalRequestsProcessed = 3

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
0.0us  P2  switch   T2                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
2.0us  P2  send     #3                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P1  present  #2                  from Queue
5.3us  P1  enter    EvtIoRead #2
5.3us  P2  present  #3                  from Queue
5.3us  P2  enter    EvtIoRead #3
5.3us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
5.3us  P1  spin     Device.StatisticsLock  PASSIVE > DISPATCH, held by P0
5.3us  P2  spin     Device.StatisticsLock  PASSIVE > DISPATCH, held by P0
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P0  store    Device.TotalRequestsProcessed  = 1
5.3us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
5.4us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
5.4us  P0  leave    EvtIoRead #1
5.5us  P1  acquire  Device.StatisticsLock  after 0.2us
5.5us  P1  load     Device.TotalRequestsProcessed  = 1
5.5us  P1  store    Device.TotalRequestsProcessed  = 2
5.5us  P1  release  Device.StatisticsLock  DISPATCH > PASSIVE
5.5us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
5.5us  P1  leave    EvtIoRead #2
5.6us  P2  acquire  Device.StatisticsLock  after 0.3us
5.6us  P2  load     Device.TotalRequestsProcessed  = 2
5.6us  P2  store    Device.TotalRequestsProcessed  = 3
5.6us  P2  release  Device.StatisticsLock  DISPATCH > PASSIVE
5.6us  P2  complete #3                  STATUS_SUCCESS, 0 bytes
5.6us  P2  leave    EvtIoRead #3
5.7us  P0  return   #1                  STATUS_SUCCESS
5.7us  P0  end      T0
5.7us  P0  switch   idle                from T0
5.8us  P1  return   #2                  STATUS_SUCCESS
5.8us  P1  end      T1
5.8us  P1  switch   idle                from T1
5.9us  P2  return   #3                  STATUS_SUCCESS
5.9us  P2  end      T2
5.9us  P2  switch   idle                from T2
5.9us  -   end      completed

== interlocked: One interlocked operation
Device.TotalRequestsProcessed = 3

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
0.0us  P2  switch   T2                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
2.0us  P2  send     #3                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  modify   Device.TotalRequestsProcessed  = 1
5.3us  P1  present  #2                  from Queue
5.3us  P1  enter    EvtIoRead #2
5.3us  P1  modify   Device.TotalRequestsProcessed  = 2
5.3us  P2  present  #3                  from Queue
5.3us  P2  enter    EvtIoRead #3
5.3us  P2  modify   Device.TotalRequestsProcessed  = 3
5.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
5.3us  P0  leave    EvtIoRead #1
5.3us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
5.3us  P1  leave    EvtIoRead #2
5.3us  P2  complete #3                  STATUS_SUCCESS, 0 bytes
5.3us  P2  leave    EvtIoRead #3
5.6us  P0  return   #1                  STATUS_SUCCESS
5.6us  P0  end      T0
5.6us  P0  switch   idle                from T0
5.6us  P1  return   #2                  STATUS_SUCCESS
5.6us  P1  end      T1
5.6us  P1  switch   idle                from T1
5.6us  P2  return   #3                  STATUS_SUCCESS
5.6us  P2  end      T2
5.6us  P2  switch   idle                from T2
5.6us  -   end      completed

