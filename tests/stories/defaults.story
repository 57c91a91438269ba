== defaults: Nothing is said anywhere
Device.TotalRequestsProcessed = 1, expected 2
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed

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

== from-driver: The driver says Device and Passive, the others nothing
Device.TotalRequestsProcessed = 2

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
 5.3us  P0  work     2.0us
 7.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.3us  P0  leave    EvtIoRead #1
 7.3us  P0  release  Device.lock
 7.3us  P1  switch   T1                  from idle
 7.6us  P0  return   #1                  STATUS_SUCCESS
 7.6us  P0  end      T0
 7.6us  P0  switch   idle                from T0
10.3us  P1  acquire  Device.lock         after 5.0us
10.3us  P1  enter    EvtIoRead #2
10.3us  P1  load     Device.TotalRequestsProcessed  = 1
10.3us  P1  store    Device.TotalRequestsProcessed  = 2
10.3us  P1  work     2.0us
12.3us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
12.3us  P1  leave    EvtIoRead #2
12.3us  P1  release  Device.lock
12.7us  P1  return   #2                  STATUS_SUCCESS
12.7us  P1  end      T1
12.7us  P1  switch   idle                from T1
12.7us  -   end      completed

== from-device: The device says Queue, its queue nothing
Device.TotalRequestsProcessed = 2

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P1  present  #2                  from Queue
5.3us  P0  acquire  Queue.lock          PASSIVE > DISPATCH
5.3us  P1  spin     Queue.lock          PASSIVE > DISPATCH, held by P0
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  load     Device.TotalRequestsProcessed  = 0
5.3us  P0  store    Device.TotalRequestsProcessed  = 1
5.3us  P0  work     2.0us
7.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
7.3us  P0  leave    EvtIoRead #1
7.3us  P0  release  Queue.lock          DISPATCH > PASSIVE
7.5us  P1  acquire  Queue.lock          after 2.2us
7.5us  P1  enter    EvtIoRead #2
7.5us  P1  load     Device.TotalRequestsProcessed  = 1
7.5us  P1  store    Device.TotalRequestsProcessed  = 2
7.5us  P1  work     2.0us
7.7us  P0  return   #1                  STATUS_SUCCESS
7.7us  P0  end      T0
7.7us  P0  switch   idle                from T0
9.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
9.5us  P1  leave    EvtIoRead #2
9.5us  P1  release  Queue.lock          DISPATCH > PASSIVE
9.8us  P1  return   #2                  STATUS_SUCCESS
9.8us  P1  end      T1
9.8us  P1  switch   idle                from T1
9.8us  -   end      completed

== levels-differ: A queue with scope Device at another level than its device
creation-refused: Queue

0.0us  P0  create   Queue               STATUS_INVALID_PARAMETER
0.0us  -   end      refused

== own-lock: The same level with scope Queue
Device.TotalRequestsProcessed = 2

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Queue.lock
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  block    Queue.lock          held by T0
 5.3us  P1  switch   idle                from T1
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  work     2.0us
 7.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.3us  P0  leave    EvtIoRead #1
 7.3us  P0  release  Queue.lock
 7.3us  P1  switch   T1                  from idle
 7.6us  P0  return   #1                  STATUS_SUCCESS
 7.6us  P0  end      T0
 7.6us  P0  switch   idle                from T0
10.3us  P1  acquire  Queue.lock          after 5.0us
10.3us  P1  enter    EvtIoRead #2
10.3us  P1  load     Device.TotalRequestsProcessed  = 1
10.3us  P1  store    Device.TotalRequestsProcessed  = 2
10.3us  P1  work     2.0us
12.3us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
12.3us  P1  leave    EvtIoRead #2
12.3us  P1  release  Queue.lock
12.7us  P1  return   #2                  STATUS_SUCCESS
12.7us  P1  end      T1
12.7us  P1  switch   idle                from T1
12.7us  -   end      completed

