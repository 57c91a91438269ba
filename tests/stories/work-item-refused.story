== refused: Everything as the INIT functions set it
Device.TotalRequestsProcessed = 1

 0.0us  P0  create   WorkItem2           STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.WorkItem     = 0
 5.3us  P0  work     20.0us
25.3us  P0  load     Device.TotalRequestsProcessed  = 0
25.3us  P0  store    Device.TotalRequestsProcessed  = 1
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock         DISPATCH > PASSIVE
25.7us  P0  return   #1                  STATUS_SUCCESS
25.7us  P0  end      T0
25.7us  P0  switch   idle                from T0
25.7us  -   end      completed

== opted-out: AutomaticSerialization is FALSE
Device.TotalRequestsProcessed = 2
data-race: Device.TotalRequestsProcessed

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  queue    Device.WorkItem work item
 5.3us  P0  work     20.0us
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    Device.WorkItem work item  on Worker 3
11.3us  P1  enter    EvtWorkItem Device.WorkItem
11.3us  P1  load     Device.TotalRequestsProcessed  = 0
11.3us  P1  store    Device.TotalRequestsProcessed  = 1
11.3us  P1  work     5.0us
16.3us  P1  leave    EvtWorkItem Device.WorkItem
16.3us  P1  end      Device.WorkItem work item  on Worker 3
16.3us  P1  switch   idle                from Worker 3
25.3us  P0  load     Device.TotalRequestsProcessed  = 1
25.3us  P0  store    Device.TotalRequestsProcessed  = 2
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock         DISPATCH > PASSIVE
25.7us  P0  return   #1                  STATUS_SUCCESS
25.7us  P0  end      T0
25.7us  P0  switch   idle                from T0
25.7us  -   end      completed

== no-scope: No scope, AutomaticSerialization is TRUE
Device.TotalRequestsProcessed = 2
data-race: Device.TotalRequestsProcessed

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  queue    Device.WorkItem work item
 5.3us  P0  work     20.0us
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    Device.WorkItem work item  on Worker 3
11.3us  P1  enter    EvtWorkItem Device.WorkItem
11.3us  P1  load     Device.TotalRequestsProcessed  = 0
11.3us  P1  store    Device.TotalRequestsProcessed  = 1
11.3us  P1  work     5.0us
16.3us  P1  leave    EvtWorkItem Device.WorkItem
16.3us  P1  end      Device.WorkItem work item  on Worker 3
16.3us  P1  switch   idle                from Worker 3
25.3us  P0  load     Device.TotalRequestsProcessed  = 1
25.3us  P0  store    Device.TotalRequestsProcessed  = 2
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.6us  P0  return   #1                  STATUS_SUCCESS
25.6us  P0  end      T0
25.6us  P0  switch   idle                from T0
25.6us  -   end      completed

== passive: Sync Scope Device at execution level Passive
Device.TotalRequestsProcessed = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  queue    Device.WorkItem work item
 5.3us  P0  work     20.0us
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    Device.WorkItem work item  on Worker 3
11.3us  P1  block    Device.lock         held by T0
11.3us  P1  switch   idle                from Worker 3
25.3us  P0  load     Device.TotalRequestsProcessed  = 0
25.3us  P0  store    Device.TotalRequestsProcessed  = 1
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock
25.3us  P1  switch   Worker 3            from idle
25.7us  P0  return   #1                  STATUS_SUCCESS
25.7us  P0  end      T0
25.7us  P0  switch   idle                from T0
28.3us  P1  acquire  Device.lock         after 17.0us
28.3us  P1  enter    EvtWorkItem Device.WorkItem
28.3us  P1  load     Device.TotalRequestsProcessed  = 1
28.3us  P1  store    Device.TotalRequestsProcessed  = 2
28.4us  P1  work     5.0us
33.4us  P1  leave    EvtWorkItem Device.WorkItem
33.4us  P1  release  Device.lock
33.4us  P1  end      Device.WorkItem work item  on Worker 3
33.4us  P1  switch   idle                from Worker 3
33.4us  -   end      completed

