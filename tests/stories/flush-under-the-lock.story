== serialized: The work item is in the scope, as by default
deadlock: Device.WorkItem work item
hazard: Device.WorkItem work item

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  device_control, 0 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoDeviceControl #1
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  queue    Device.WorkItem work item
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  wait     Device.WorkItem work item  T0
 5.3us  P0  switch   idle                from T0
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    Device.WorkItem work item  on Worker 3
11.3us  P1  block    Device.lock         held by T0
11.3us  P1  switch   idle                from Worker 3
...
60000005.3us  P0  switch   T0                  from idle
60000007.3us  P0  hazard   Device.WorkItem work item  has been waited for for a minute: the framework prints who waits for which work item
60000007.3us  P0  wait     Device.WorkItem work item  T0
60000007.3us  P0  switch   idle                from T0
60000007.3us  -   end      deadlock

== not-serialized: AutomaticSerialization is FALSE
Device.Written = 1

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  device_control, 0 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoDeviceControl #1
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  queue    Device.WorkItem work item
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  wait     Device.WorkItem work item  T0
 5.3us  P0  switch   idle                from T0
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    Device.WorkItem work item  on Worker 3
11.3us  P1  enter    EvtWorkItem Device.WorkItem
11.3us  P1  work     50.0us
61.3us  P1  load     Device.Written      = 0
61.3us  P1  store    Device.Written      = 1
61.3us  P1  leave    EvtWorkItem Device.WorkItem
61.3us  P0  switch   T0                  from idle
61.3us  P1  end      Device.WorkItem work item  on Worker 3
61.3us  P1  switch   idle                from Worker 3
64.3us  P0  wake     Device.WorkItem work item  T0
64.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
64.3us  P0  leave    EvtIoDeviceControl #1
64.3us  P0  release  Device.lock
64.6us  P0  return   #1                  STATUS_SUCCESS
64.6us  P0  end      T0
64.6us  P0  switch   idle                from T0
64.6us  -   end      completed

