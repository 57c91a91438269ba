== scope-on-the-device: Sync Scope Device on the device
Device.TotalRequestsProcessed = 2

 0.0us  P0  create   WorkItem3           STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.Extension    = 0
 5.3us  P0  work     20.0us
10.0us  P1  switch   T1                  from idle
12.0us  P1  send     #2                  read, 512 bytes
15.3us  P1  present  #2                  from Queue
15.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock         DISPATCH > PASSIVE
25.5us  P1  acquire  Device.lock         after 10.2us
25.5us  P1  enter    EvtIoRead #2
25.5us  P1  load     Device.TotalRequestsProcessed  = 1
25.5us  P1  store    Device.TotalRequestsProcessed  = 2
25.5us  P1  load     Device.Extension    = 0
25.5us  P1  work     20.0us
25.7us  P0  return   #1                  STATUS_SUCCESS
25.7us  P0  end      T0
25.7us  P0  switch   idle                from T0
45.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
45.5us  P1  leave    EvtIoRead #2
45.5us  P1  release  Device.lock         DISPATCH > PASSIVE
45.8us  P1  return   #2                  STATUS_SUCCESS
45.8us  P1  end      T1
45.8us  P1  switch   idle                from T1
45.8us  -   end      completed

== scope-on-the-queue: Sync Scope Queue on the queue
Device.TotalRequestsProcessed = 2
Device.Extension.Told = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Queue.lock          PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.Extension    = 0xFFFFE00000000020
 5.3us  P0  load     Device.Extension    = 0xFFFFE00000000020
 5.3us  P0  load     Device.Extension.WorkItem  = 0xFFFFE00000000030
 5.3us  P0  queue    Device.Extension.WorkItem work item
 5.3us  P0  work     20.0us
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    Device.Extension.WorkItem work item  on Worker 3
11.3us  P1  enter    EvtWorkItem Device.Extension.WorkItem
11.3us  P1  load     Device.Extension.Told  = 0
11.4us  P1  store    Device.Extension.Told  = 1
11.4us  P1  work     2.0us
13.4us  P1  leave    EvtWorkItem Device.Extension.WorkItem
13.4us  P1  end      Device.Extension.WorkItem work item  on Worker 3
13.4us  P1  switch   T1                  from Worker 3
15.4us  P1  send     #2                  read, 512 bytes
18.7us  P1  present  #2                  from Queue
18.7us  P1  spin     Queue.lock          PASSIVE > DISPATCH, held by P0
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Queue.lock          DISPATCH > PASSIVE
25.5us  P1  acquire  Queue.lock          after 6.8us
25.5us  P1  enter    EvtIoRead #2
25.5us  P1  load     Device.TotalRequestsProcessed  = 1
25.5us  P1  store    Device.TotalRequestsProcessed  = 2
25.5us  P1  load     Device.Extension    = 0xFFFFE00000000020
25.5us  P1  load     Device.Extension    = 0xFFFFE00000000020
25.5us  P1  load     Device.Extension.WorkItem  = 0xFFFFE00000000030
25.5us  P1  queue    Device.Extension.WorkItem work item
25.5us  P1  work     20.0us
25.7us  P0  return   #1                  STATUS_SUCCESS
25.7us  P0  end      T0
25.7us  P0  switch   idle                from T0
29.5us  P0  switch   Worker 3            from idle
31.5us  P0  start    Device.Extension.WorkItem work item  on Worker 3
31.5us  P0  enter    EvtWorkItem Device.Extension.WorkItem
31.5us  P0  load     Device.Extension.Told  = 1
31.5us  P0  store    Device.Extension.Told  = 2
31.5us  P0  work     2.0us
33.5us  P0  leave    EvtWorkItem Device.Extension.WorkItem
33.5us  P0  end      Device.Extension.WorkItem work item  on Worker 3
33.5us  P0  switch   idle                from Worker 3
45.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
45.5us  P1  leave    EvtIoRead #2
45.5us  P1  release  Queue.lock          DISPATCH > PASSIVE
45.8us  P1  return   #2                  STATUS_SUCCESS
45.8us  P1  end      T1
45.8us  P1  switch   idle                from T1
45.8us  -   end      completed

== scope-on-the-driver: Sync Scope Device on the driver
Device.TotalRequestsProcessed = 2

 0.0us  P0  create   WorkItem3           STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.Extension    = 0
 5.3us  P0  work     20.0us
10.0us  P1  switch   T1                  from idle
12.0us  P1  send     #2                  read, 512 bytes
15.3us  P1  present  #2                  from Queue
15.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock         DISPATCH > PASSIVE
25.5us  P1  acquire  Device.lock         after 10.2us
25.5us  P1  enter    EvtIoRead #2
25.5us  P1  load     Device.TotalRequestsProcessed  = 1
25.5us  P1  store    Device.TotalRequestsProcessed  = 2
25.5us  P1  load     Device.Extension    = 0
25.5us  P1  work     20.0us
25.7us  P0  return   #1                  STATUS_SUCCESS
25.7us  P0  end      T0
25.7us  P0  switch   idle                from T0
45.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
45.5us  P1  leave    EvtIoRead #2
45.5us  P1  release  Device.lock         DISPATCH > PASSIVE
45.8us  P1  return   #2                  STATUS_SUCCESS
45.8us  P1  end      T1
45.8us  P1  switch   idle                from T1
45.8us  -   end      completed

== no-scope: No scope
Device.TotalRequestsProcessed = 2
Device.Extension.Told = 2
data-race: Device.TotalRequestsProcessed

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.Extension    = 0xFFFFE00000000020
 5.3us  P0  load     Device.Extension    = 0xFFFFE00000000020
 5.3us  P0  load     Device.Extension.WorkItem  = 0xFFFFE00000000030
 5.3us  P0  queue    Device.Extension.WorkItem work item
 5.3us  P0  work     20.0us
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    Device.Extension.WorkItem work item  on Worker 3
11.3us  P1  enter    EvtWorkItem Device.Extension.WorkItem
11.3us  P1  load     Device.Extension.Told  = 0
11.3us  P1  store    Device.Extension.Told  = 1
11.3us  P1  work     2.0us
13.3us  P1  leave    EvtWorkItem Device.Extension.WorkItem
13.3us  P1  end      Device.Extension.WorkItem work item  on Worker 3
13.3us  P1  switch   T1                  from Worker 3
15.3us  P1  send     #2                  read, 512 bytes
18.6us  P1  present  #2                  from Queue
18.6us  P1  enter    EvtIoRead #2
18.6us  P1  load     Device.TotalRequestsProcessed  = 1
18.6us  P1  store    Device.TotalRequestsProcessed  = 2
18.6us  P1  load     Device.Extension    = 0xFFFFE00000000020
18.6us  P1  load     Device.Extension    = 0xFFFFE00000000020
18.7us  P1  load     Device.Extension.WorkItem  = 0xFFFFE00000000030
18.7us  P1  queue    Device.Extension.WorkItem work item
18.7us  P1  work     20.0us
22.7us  P1  preempt  T1
22.7us  P1  switch   Worker 3            from T1
24.7us  P1  start    Device.Extension.WorkItem work item  on Worker 3
24.7us  P1  enter    EvtWorkItem Device.Extension.WorkItem
24.7us  P1  load     Device.Extension.Told  = 1
24.7us  P1  store    Device.Extension.Told  = 2
24.7us  P1  work     2.0us
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.6us  P0  return   #1                  STATUS_SUCCESS
25.6us  P0  end      T0
25.6us  P0  switch   idle                from T0
26.7us  P1  leave    EvtWorkItem Device.Extension.WorkItem
26.7us  P1  end      Device.Extension.WorkItem work item  on Worker 3
26.7us  P1  switch   T1                  from Worker 3
44.7us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
44.7us  P1  leave    EvtIoRead #2
45.0us  P1  return   #2                  STATUS_SUCCESS
45.0us  P1  end      T1
45.0us  P1  switch   idle                from T1
45.0us  -   end      completed

