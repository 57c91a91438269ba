== device-scope: Five reads, Sync Scope Device
Device.TotalRequestsProcessed = 5

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  send     #2                  read, 512 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P1  queue    #2                  in Queue, depth 1
  5.3us  P1  wait     #2                  T1
  5.3us  P1  switch   T2                  from T1
  5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  load     Device.TotalRequestsProcessed  = 0
  5.3us  P0  store    Device.TotalRequestsProcessed  = 1
  5.3us  P0  work     20.0us
  7.3us  P1  send     #3                  read, 512 bytes
 10.6us  P1  queue    #3                  in Queue, depth 2
 10.6us  P1  wait     #3                  T2
 10.6us  P1  switch   T3                  from T2
 12.6us  P1  send     #4                  read, 512 bytes
 15.9us  P1  queue    #4                  in Queue, depth 3
 15.9us  P1  wait     #4                  T3
 15.9us  P1  switch   T4                  from T3
 17.9us  P1  send     #5                  read, 512 bytes
 21.2us  P1  queue    #5                  in Queue, depth 4
 21.2us  P1  wait     #5                  T4
 21.2us  P1  switch   idle                from T4
 25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 25.3us  P0  work     1.0us
 26.3us  P0  leave    EvtIoRead #1
 26.3us  P0  release  Device.lock         DISPATCH > PASSIVE
 26.4us  P0  present  #2                  from Queue
 26.4us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 26.4us  P0  enter    EvtIoRead #2
 26.4us  P0  load     Device.TotalRequestsProcessed  = 1
 26.4us  P0  store    Device.TotalRequestsProcessed  = 2
 26.4us  P0  work     20.0us
 46.4us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 46.4us  P1  switch   T1                  from idle
 47.4us  P0  work     1.0us
 48.4us  P0  leave    EvtIoRead #2
 48.4us  P0  release  Device.lock         DISPATCH > PASSIVE
 48.4us  P0  present  #3                  from Queue
 48.4us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 48.4us  P0  enter    EvtIoRead #3
 48.4us  P0  load     Device.TotalRequestsProcessed  = 2
 48.4us  P0  store    Device.TotalRequestsProcessed  = 3
 48.4us  P0  work     20.0us
 49.7us  P1  return   #2                  STATUS_SUCCESS
 49.7us  P1  end      T1
 49.7us  P1  switch   idle                from T1
 68.4us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
 68.4us  P1  switch   T2                  from idle
 69.4us  P0  work     1.0us
 70.4us  P0  leave    EvtIoRead #3
 70.4us  P0  release  Device.lock         DISPATCH > PASSIVE
 70.5us  P0  present  #4                  from Queue
 70.5us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 70.5us  P0  enter    EvtIoRead #4
 70.5us  P0  load     Device.TotalRequestsProcessed  = 3
 70.5us  P0  store    Device.TotalRequestsProcessed  = 4
 70.5us  P0  work     20.0us
 71.7us  P1  return   #3                  STATUS_SUCCESS
 71.7us  P1  end      T2
 71.7us  P1  switch   idle                from T2
 90.5us  P0  complete #4                  STATUS_SUCCESS, 512 bytes
 90.5us  P1  switch   T3                  from idle
 91.5us  P0  work     1.0us
 92.5us  P0  leave    EvtIoRead #4
 92.5us  P0  release  Device.lock         DISPATCH > PASSIVE
 92.5us  P0  present  #5                  from Queue
 92.5us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 92.5us  P0  enter    EvtIoRead #5
 92.5us  P0  load     Device.TotalRequestsProcessed  = 4
 92.5us  P0  store    Device.TotalRequestsProcessed  = 5
 92.5us  P0  work     20.0us
 93.8us  P1  return   #4                  STATUS_SUCCESS
 93.8us  P1  end      T3
 93.8us  P1  switch   idle                from T3
112.5us  P0  complete #5                  STATUS_SUCCESS, 512 bytes
112.5us  P1  switch   T4                  from idle
113.5us  P0  work     1.0us
114.5us  P0  leave    EvtIoRead #5
114.5us  P0  release  Device.lock         DISPATCH > PASSIVE
114.9us  P0  return   #1                  STATUS_SUCCESS
114.9us  P0  end      T0
114.9us  P0  switch   idle                from T0
115.8us  P1  return   #5                  STATUS_SUCCESS
115.8us  P1  end      T4
115.8us  P1  switch   idle                from T4
115.8us  -   end      completed

== no-scope: The same without a scope
Device.TotalRequestsProcessed = 5

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  send     #2                  read, 512 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  load     Device.TotalRequestsProcessed  = 0
  5.3us  P1  queue    #2                  in Queue, depth 1
  5.3us  P1  wait     #2                  T1
  5.3us  P1  switch   T2                  from T1
  5.3us  P0  store    Device.TotalRequestsProcessed  = 1
  5.3us  P0  work     20.0us
  7.3us  P1  send     #3                  read, 512 bytes
 10.6us  P1  queue    #3                  in Queue, depth 2
 10.6us  P1  wait     #3                  T2
 10.6us  P1  switch   T3                  from T2
 12.6us  P1  send     #4                  read, 512 bytes
 15.9us  P1  queue    #4                  in Queue, depth 3
 15.9us  P1  wait     #4                  T3
 15.9us  P1  switch   T4                  from T3
 17.9us  P1  send     #5                  read, 512 bytes
 21.2us  P1  queue    #5                  in Queue, depth 4
 21.2us  P1  wait     #5                  T4
 21.2us  P1  switch   idle                from T4
 25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 25.3us  P0  work     1.0us
 26.3us  P0  leave    EvtIoRead #1
 26.3us  P0  present  #2                  from Queue
 26.3us  P0  enter    EvtIoRead #2
 26.3us  P0  load     Device.TotalRequestsProcessed  = 1
 26.3us  P0  store    Device.TotalRequestsProcessed  = 2
 26.3us  P0  work     20.0us
 46.3us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 46.3us  P1  switch   T1                  from idle
 47.3us  P0  work     1.0us
 48.3us  P0  leave    EvtIoRead #2
 48.3us  P0  present  #3                  from Queue
 48.3us  P0  enter    EvtIoRead #3
 48.3us  P0  load     Device.TotalRequestsProcessed  = 2
 48.3us  P0  store    Device.TotalRequestsProcessed  = 3
 48.3us  P0  work     20.0us
 49.6us  P1  return   #2                  STATUS_SUCCESS
 49.6us  P1  end      T1
 49.6us  P1  switch   idle                from T1
 68.3us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
 68.3us  P1  switch   T2                  from idle
 69.3us  P0  work     1.0us
 70.3us  P0  leave    EvtIoRead #3
 70.3us  P0  present  #4                  from Queue
 70.3us  P0  enter    EvtIoRead #4
 70.3us  P0  load     Device.TotalRequestsProcessed  = 3
 70.3us  P0  store    Device.TotalRequestsProcessed  = 4
 70.3us  P0  work     20.0us
 71.6us  P1  return   #3                  STATUS_SUCCESS
 71.6us  P1  end      T2
 71.6us  P1  switch   idle                from T2
 90.3us  P0  complete #4                  STATUS_SUCCESS, 512 bytes
 90.3us  P1  switch   T3                  from idle
 91.3us  P0  work     1.0us
 92.3us  P0  leave    EvtIoRead #4
 92.3us  P0  present  #5                  from Queue
 92.3us  P0  enter    EvtIoRead #5
 92.3us  P0  load     Device.TotalRequestsProcessed  = 4
 92.3us  P0  store    Device.TotalRequestsProcessed  = 5
 92.4us  P0  work     20.0us
 93.6us  P1  return   #4                  STATUS_SUCCESS
 93.6us  P1  end      T3
 93.6us  P1  switch   idle                from T3
112.4us  P0  complete #5                  STATUS_SUCCESS, 512 bytes
112.4us  P1  switch   T4                  from idle
113.4us  P0  work     1.0us
114.4us  P0  leave    EvtIoRead #5
114.7us  P0  return   #1                  STATUS_SUCCESS
114.7us  P0  end      T0
114.7us  P0  switch   idle                from T0
115.7us  P1  return   #5                  STATUS_SUCCESS
115.7us  P1  end      T4
115.7us  P1  switch   idle                from T4
115.7us  -   end      completed

== passive: Sync Scope Device at execution level Passive
Device.TotalRequestsProcessed = 5

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  send     #2                  read, 512 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock
  5.3us  P1  queue    #2                  in Queue, depth 1
  5.3us  P1  wait     #2                  T1
  5.3us  P1  switch   T2                  from T1
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  load     Device.TotalRequestsProcessed  = 0
  5.3us  P0  store    Device.TotalRequestsProcessed  = 1
  5.3us  P0  work     20.0us
  7.3us  P1  send     #3                  read, 512 bytes
 10.6us  P1  queue    #3                  in Queue, depth 2
 10.6us  P1  wait     #3                  T2
 10.6us  P1  switch   T3                  from T2
 12.6us  P1  send     #4                  read, 512 bytes
 15.9us  P1  queue    #4                  in Queue, depth 3
 15.9us  P1  wait     #4                  T3
 15.9us  P1  switch   T4                  from T3
 17.9us  P1  send     #5                  read, 512 bytes
 21.2us  P1  queue    #5                  in Queue, depth 4
 21.2us  P1  wait     #5                  T4
 21.2us  P1  switch   idle                from T4
 25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 25.3us  P0  work     1.0us
 26.3us  P0  leave    EvtIoRead #1
 26.3us  P0  release  Device.lock
 26.3us  P0  present  #2                  from Queue
 26.3us  P0  acquire  Device.lock
 26.4us  P0  enter    EvtIoRead #2
 26.4us  P0  load     Device.TotalRequestsProcessed  = 1
 26.4us  P0  store    Device.TotalRequestsProcessed  = 2
 26.4us  P0  work     20.0us
 46.4us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 46.4us  P1  switch   T1                  from idle
 47.4us  P0  work     1.0us
 48.4us  P0  leave    EvtIoRead #2
 48.4us  P0  release  Device.lock
 48.4us  P0  present  #3                  from Queue
 48.4us  P0  acquire  Device.lock
 48.4us  P0  enter    EvtIoRead #3
 48.4us  P0  load     Device.TotalRequestsProcessed  = 2
 48.4us  P0  store    Device.TotalRequestsProcessed  = 3
 48.4us  P0  work     20.0us
 49.7us  P1  return   #2                  STATUS_SUCCESS
 49.7us  P1  end      T1
 49.7us  P1  switch   idle                from T1
 68.4us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
 68.4us  P1  switch   T2                  from idle
 69.4us  P0  work     1.0us
 70.4us  P0  leave    EvtIoRead #3
 70.4us  P0  release  Device.lock
 70.4us  P0  present  #4                  from Queue
 70.4us  P0  acquire  Device.lock
 70.5us  P0  enter    EvtIoRead #4
 70.5us  P0  load     Device.TotalRequestsProcessed  = 3
 70.5us  P0  store    Device.TotalRequestsProcessed  = 4
 70.5us  P0  work     20.0us
 71.7us  P1  return   #3                  STATUS_SUCCESS
 71.7us  P1  end      T2
 71.7us  P1  switch   idle                from T2
 90.5us  P0  complete #4                  STATUS_SUCCESS, 512 bytes
 90.5us  P1  switch   T3                  from idle
 91.5us  P0  work     1.0us
 92.5us  P0  leave    EvtIoRead #4
 92.5us  P0  release  Device.lock
 92.5us  P0  present  #5                  from Queue
 92.5us  P0  acquire  Device.lock
 92.5us  P0  enter    EvtIoRead #5
 92.5us  P0  load     Device.TotalRequestsProcessed  = 4
 92.5us  P0  store    Device.TotalRequestsProcessed  = 5
 92.5us  P0  work     20.0us
 93.8us  P1  return   #4                  STATUS_SUCCESS
 93.8us  P1  end      T3
 93.8us  P1  switch   idle                from T3
112.5us  P0  complete #5                  STATUS_SUCCESS, 512 bytes
112.5us  P1  switch   T4                  from idle
113.5us  P0  work     1.0us
114.5us  P0  leave    EvtIoRead #5
114.5us  P0  release  Device.lock
114.8us  P0  return   #1                  STATUS_SUCCESS
114.8us  P0  end      T0
114.8us  P0  switch   idle                from T0
115.8us  P1  return   #5                  STATUS_SUCCESS
115.8us  P1  end      T4
115.8us  P1  switch   idle                from T4
115.8us  -   end      completed

