== no-scope: Without a scope
Device.Runs = 2
Device.Finished = 2

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  device_control, 0 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  enter    EvtIoDeviceControl #1
  5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
  5.3us  P0  queue    Device.WorkItem work item
  5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
  5.3us  P0  queue    Device.WorkItem work item  queued already: nothing added
  5.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
  5.3us  P0  leave    EvtIoDeviceControl #1
  5.6us  P0  return   #1                  STATUS_SUCCESS
  5.6us  P0  end      T0
  5.6us  P0  switch   idle                from T0
  9.3us  P1  switch   Worker 3            from idle
 11.3us  P1  start    Device.WorkItem work item  on Worker 3
 11.3us  P1  enter    EvtWorkItem Device.WorkItem
 11.3us  P1  modify   Device.Runs         = 1
 11.3us  P1  queue    Device.WorkItem work item
 11.3us  P1  work     100.0us
 15.3us  P0  switch   Worker 2            from idle
 17.3us  P0  start    Device.WorkItem work item  on Worker 2
 17.3us  P0  enter    EvtWorkItem Device.WorkItem
 17.3us  P0  modify   Device.Runs         = 2
 17.3us  P0  work     100.0us
111.3us  P1  modify   Device.Finished     = 1
111.3us  P1  leave    EvtWorkItem Device.WorkItem
111.3us  P1  end      Device.WorkItem work item  on Worker 3
111.3us  P1  switch   idle                from Worker 3
117.3us  P0  modify   Device.Finished     = 2
117.3us  P0  leave    EvtWorkItem Device.WorkItem
117.3us  P0  end      Device.WorkItem work item  on Worker 2
117.3us  P0  switch   idle                from Worker 2
117.3us  -   end      completed

== device-scope: Sync Scope Device: the work item is serialized
Device.Runs = 2
Device.Finished = 2

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  device_control, 0 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock
  5.3us  P0  enter    EvtIoDeviceControl #1
  5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
  5.3us  P0  queue    Device.WorkItem work item
  5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
  5.3us  P0  queue    Device.WorkItem work item  queued already: nothing added
  5.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
  5.3us  P0  leave    EvtIoDeviceControl #1
  5.3us  P0  release  Device.lock
  5.6us  P0  return   #1                  STATUS_SUCCESS
  5.6us  P0  end      T0
  5.6us  P0  switch   idle                from T0
  9.3us  P1  switch   Worker 3            from idle
 11.3us  P1  start    Device.WorkItem work item  on Worker 3
 11.3us  P1  acquire  Device.lock
 11.4us  P1  enter    EvtWorkItem Device.WorkItem
 11.4us  P1  modify   Device.Runs         = 1
 11.4us  P1  queue    Device.WorkItem work item
 11.4us  P1  work     100.0us
 15.4us  P0  switch   Worker 2            from idle
 17.4us  P0  start    Device.WorkItem work item  on Worker 2
 17.4us  P0  block    Device.lock         held by Worker 3
 17.4us  P0  switch   idle                from Worker 2
111.4us  P1  modify   Device.Finished     = 1
111.4us  P1  leave    EvtWorkItem Device.WorkItem
111.4us  P1  release  Device.lock
111.4us  P0  switch   Worker 2            from idle
111.4us  P1  end      Device.WorkItem work item  on Worker 3
111.4us  P1  switch   idle                from Worker 3
114.4us  P0  acquire  Device.lock         after 97.0us
114.4us  P0  enter    EvtWorkItem Device.WorkItem
114.4us  P0  modify   Device.Runs         = 2
114.4us  P0  work     100.0us
214.4us  P0  modify   Device.Finished     = 2
214.4us  P0  leave    EvtWorkItem Device.WorkItem
214.4us  P0  release  Device.lock
214.4us  P0  end      Device.WorkItem work item  on Worker 2
214.4us  P0  switch   idle                from Worker 2
214.4us  -   end      completed

