== in-the-callback: EvtIoRead asks for the lock it holds
recursive-lock: SampleEvtIoRead

0.0us  P0  switch   T0                  from idle
2.0us  P0  send     #1                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  bugcheck WDF_VIOLATION (0x10D)
5.3us  -   end      bugcheck

== in-a-work-item: A work item outside the scope asks for it
Device.Request = 0
Device.TotalRequestsProcessed = 1

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  store    Device.Request      = 0xFFFFE00100000000
 5.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000020
 5.3us  P0  queue    Device.WorkItem work item
 5.3us  P0  leave    EvtIoRead #1
 5.3us  P0  release  Device.lock         DISPATCH > PASSIVE
 5.3us  P0  wait     #1                  T0
 5.3us  P0  switch   idle                from T0
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    Device.WorkItem work item  on Worker 3
11.3us  P1  enter    EvtWorkItem Device.WorkItem
11.3us  P1  acquire  Device.lock         PASSIVE > DISPATCH
11.4us  P1  load     Device.Request      = 0xFFFFE00100000000
11.4us  P1  store    Device.Request      = 0
11.4us  P1  load     Device.TotalRequestsProcessed  = 0
11.4us  P1  store    Device.TotalRequestsProcessed  = 1
11.4us  P1  release  Device.lock         DISPATCH > PASSIVE
11.4us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
11.4us  P0  switch   T0                  from idle
12.4us  P1  leave    EvtWorkItem Device.WorkItem
12.4us  P1  end      Device.WorkItem work item  on Worker 3
12.4us  P1  switch   idle                from Worker 3
14.7us  P0  return   #1                  STATUS_SUCCESS
14.7us  P0  end      T0
14.7us  P0  switch   idle                from T0
14.7us  -   end      completed

