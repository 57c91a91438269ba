== passive: Sync Scope Device at execution level Passive
Device.TotalRequestsProcessed = 4

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  block    Device.lock         held by T0
 5.3us  P1  switch   Other               from T1
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  queue    Device.WorkItem work item
 5.3us  P0  work     20.0us
 7.3us  P1  work     10.0us
 9.3us  P1  preempt  Other
 9.3us  P1  switch   Worker 3            from Other
11.3us  P1  start    Device.WorkItem work item  on Worker 3
11.3us  P1  block    Device.lock         held by T0
11.3us  P1  switch   Other               from Worker 3
21.3us  P1  end      Other
21.3us  P1  switch   idle                from Other
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock
25.3us  P1  switch   T1                  from idle
25.7us  P0  return   #1                  STATUS_SUCCESS
25.7us  P0  end      T0
25.7us  P0  switch   idle                from T0
28.3us  P1  acquire  Device.lock         after 23.0us
28.3us  P1  enter    EvtIoRead #2
28.3us  P1  load     Device.TotalRequestsProcessed  = 1
28.3us  P1  store    Device.TotalRequestsProcessed  = 2
28.4us  P1  load     Device.WorkItem     = 0xFFFFE00000000020
28.4us  P1  load     Device.WorkItem     = 0xFFFFE00000000020
28.4us  P1  queue    Device.WorkItem work item
28.4us  P1  work     20.0us
32.4us  P0  switch   Worker 2            from idle
34.4us  P0  start    Device.WorkItem work item  on Worker 2
34.4us  P0  block    Device.lock         held by T1
34.4us  P0  switch   idle                from Worker 2
48.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
48.4us  P1  leave    EvtIoRead #2
48.4us  P1  release  Device.lock
48.4us  P0  switch   Worker 3            from idle
48.7us  P1  return   #2                  STATUS_SUCCESS
48.7us  P1  end      T1
48.7us  P1  switch   idle                from T1
51.4us  P0  acquire  Device.lock         after 40.0us
51.4us  P0  enter    EvtWorkItem Device.WorkItem
51.4us  P0  load     Device.TotalRequestsProcessed  = 2
51.4us  P0  store    Device.TotalRequestsProcessed  = 3
51.4us  P0  work     5.0us
56.4us  P0  leave    EvtWorkItem Device.WorkItem
56.4us  P0  release  Device.lock
56.4us  P1  switch   Worker 2            from idle
56.4us  P0  end      Device.WorkItem work item  on Worker 3
56.4us  P0  switch   idle                from Worker 3
59.4us  P1  acquire  Device.lock         after 25.0us
59.4us  P1  enter    EvtWorkItem Device.WorkItem
59.4us  P1  load     Device.TotalRequestsProcessed  = 3
59.4us  P1  store    Device.TotalRequestsProcessed  = 4
59.4us  P1  work     5.0us
64.4us  P1  leave    EvtWorkItem Device.WorkItem
64.4us  P1  release  Device.lock
64.4us  P1  end      Device.WorkItem work item  on Worker 2
64.4us  P1  switch   idle                from Worker 2
64.4us  -   end      completed

== dispatch: Sync Scope Device at execution level Dispatch
Device.TotalRequestsProcessed = 2

 0.0us  P0  create   WorkItem2           STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
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
 5.3us  P0  load     Device.WorkItem     = 0
 5.3us  P0  work     20.0us
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock         DISPATCH > PASSIVE
25.5us  P1  acquire  Device.lock         after 20.2us
25.5us  P1  enter    EvtIoRead #2
25.5us  P1  load     Device.TotalRequestsProcessed  = 1
25.5us  P1  store    Device.TotalRequestsProcessed  = 2
25.5us  P1  load     Device.WorkItem     = 0
25.5us  P1  work     20.0us
25.7us  P0  return   #1                  STATUS_SUCCESS
25.7us  P0  end      T0
25.7us  P0  switch   idle                from T0
45.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
45.5us  P1  leave    EvtIoRead #2
45.5us  P1  release  Device.lock         DISPATCH > PASSIVE
45.8us  P1  return   #2                  STATUS_SUCCESS
45.8us  P1  end      T1
45.8us  P1  switch   Other               from T1
47.8us  P1  work     10.0us
57.8us  P1  end      Other
57.8us  P1  switch   idle                from Other
57.8us  -   end      completed

