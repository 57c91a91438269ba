== timer: A passive timer deletes itself
Device.Request = -35180077121536, expected none
deadlock: Timer3 work item

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  store    Device.Request      = 0xFFFFE00100000000
 5.3us  P0  set      Timer3              due at 15.3us
 5.3us  P0  leave    EvtIoRead #1
 5.3us  P0  wait     #1                  T0
 5.3us  P0  switch   idle                from T0
15.3us  P0  expire   Timer3
15.3us  P0  queue    Timer3 DPC          to P0
15.3us  P0  dpc      Timer3 DPC
15.3us  P0  queue    Timer3 work item
15.3us  P0  dpc end  Timer3 DPC
19.3us  P1  switch   Worker 3            from idle
21.3us  P1  start    Timer3 work item    on Worker 3
21.3us  P1  enter    EvtTimerFunc Timer3
21.3us  P1  work     5.0us
26.3us  P1  wait     Timer3 work item    Worker 3
26.3us  P1  switch   idle                from Worker 3
26.3us  -   end      deadlock

== work-item: A work item deletes itself
Device.Request = -35180077121536
Device.Finished = 1

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  store    Device.Request      = 0xFFFFE00100000000
 5.3us  P0  queue    WorkItem3 work item
 5.3us  P0  leave    EvtIoRead #1
 5.3us  P0  wait     #1                  T0
 5.3us  P0  switch   idle                from T0
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    WorkItem3 work item  on Worker 3
11.3us  P1  enter    EvtWorkItem WorkItem3
11.3us  P1  work     5.0us
16.3us  P1  load     Device.Finished     = 0
16.3us  P1  store    Device.Finished     = 1
16.3us  P1  load     Device.Request      = 0xFFFFE00100000000
16.3us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
16.3us  P0  switch   T0                  from idle
17.3us  P1  leave    EvtWorkItem WorkItem3
17.3us  P1  end      WorkItem3 work item  on Worker 3
17.3us  P1  switch   idle                from Worker 3
19.6us  P0  return   #1                  STATUS_SUCCESS
19.6us  P0  end      T0
19.6us  P0  switch   idle                from T0
19.6us  -   end      completed

