== dispatch: Execution level Dispatch

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from First
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Second              = 0xFFFFE00000000030
 5.3us  P0  queue    #1                  in Second, depth 1
 5.3us  P0  defer    Second              to its DPC
 5.3us  P0  queue    Second DPC          to P0
 5.3us  P0  work     20.0us
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock         DISPATCH > PASSIVE
26.5us  P0  dpc      Second DPC
26.5us  P0  present  #1                  from Second
26.5us  P0  acquire  Device.lock
26.6us  P0  enter    EvtIoRead #1
26.6us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
26.6us  P0  leave    EvtIoRead #1
26.6us  P0  release  Device.lock
26.6us  P0  dpc end  Second DPC
26.9us  P0  return   #1                  STATUS_SUCCESS
26.9us  P0  end      T0
26.9us  P0  switch   idle                from T0
26.9us  -   end      completed

== passive: Execution level Passive

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from First
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Second              = 0xFFFFE00000000030
 5.3us  P0  queue    #1                  in Second, depth 1
 5.3us  P0  defer    Second              to its work item
 5.3us  P0  queue    Second work item
 5.3us  P0  work     20.0us
 9.3us  P0  preempt  T0
 9.3us  P0  switch   Worker 3            from T0
11.3us  P0  start    Second work item    on Worker 3
11.3us  P0  present  #1                  from Second
11.3us  P0  block    Device.lock         held by T0
11.3us  P0  switch   T0                  from Worker 3
29.3us  P0  leave    EvtIoRead #1
29.3us  P0  release  Device.lock
29.3us  P0  preempt  T0
29.3us  P0  switch   Worker 3            from T0
31.3us  P0  acquire  Device.lock         after 20.0us
31.3us  P0  enter    EvtIoRead #1
31.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
31.3us  P0  leave    EvtIoRead #1
31.3us  P0  release  Device.lock
31.3us  P0  end      Second work item    on Worker 3
31.3us  P0  switch   T0                  from Worker 3
33.6us  P0  return   #1                  STATUS_SUCCESS
33.6us  P0  end      T0
33.6us  P0  switch   idle                from T0
33.6us  -   end      completed

== passive-two: Execution level Passive, two processors

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from First
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Second              = 0xFFFFE00000000030
 5.3us  P0  queue    #1                  in Second, depth 1
 5.3us  P0  defer    Second              to its work item
 5.3us  P0  queue    Second work item
 5.3us  P0  work     20.0us
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    Second work item    on Worker 3
11.3us  P1  present  #1                  from Second
11.3us  P1  block    Device.lock         held by T0
11.3us  P1  switch   idle                from Worker 3
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock
25.3us  P1  switch   Worker 3            from idle
25.3us  P0  wait     #1                  T0
25.3us  P0  switch   idle                from T0
28.3us  P1  acquire  Device.lock         after 17.0us
28.3us  P1  enter    EvtIoRead #1
28.3us  P1  complete #1                  STATUS_SUCCESS, 512 bytes
28.3us  P0  switch   T0                  from idle
29.3us  P1  leave    EvtIoRead #1
29.3us  P1  release  Device.lock
29.3us  P1  end      Second work item    on Worker 3
29.3us  P1  switch   idle                from Worker 3
31.6us  P0  return   #1                  STATUS_SUCCESS
31.6us  P0  end      T0
31.6us  P0  switch   idle                from T0
31.6us  -   end      completed

