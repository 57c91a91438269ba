== device-scope: Sync Scope Device
Device.Rounds = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from First
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Rounds       = 0
 5.3us  P0  load     Device.Second       = 0xFFFFE00000000030
 5.3us  P0  queue    #1                  in Second, depth 1
 5.3us  P0  defer    Second              to its DPC
 5.3us  P0  queue    Second DPC          to P0
 5.3us  P0  work     2.0us
 7.3us  P0  leave    EvtIoRead #1
 7.3us  P0  release  Device.lock         DISPATCH > PASSIVE
 8.5us  P0  dpc      Second DPC
 8.5us  P0  present  #1                  from Second
 8.5us  P0  acquire  Device.lock
 8.6us  P0  enter    EvtIoRead #1
 8.6us  P0  load     Device.Rounds       = 0
 8.6us  P0  store    Device.Rounds       = 1
 8.6us  P0  load     Device.First        = 0xFFFFE00000000020
 8.6us  P0  queue    #1                  in First, depth 1
 8.6us  P0  defer    First               to its DPC
 8.6us  P0  queue    First DPC           to P0
 8.6us  P0  work     2.0us
10.6us  P0  leave    EvtIoRead #1
10.6us  P0  release  Device.lock
10.6us  P0  dpc end  Second DPC
10.6us  P0  dpc      First DPC
10.6us  P0  present  #1                  from First
10.6us  P0  acquire  Device.lock
10.6us  P0  enter    EvtIoRead #1
10.6us  P0  load     Device.Rounds       = 1
10.6us  P0  load     Device.Second       = 0xFFFFE00000000030
10.6us  P0  queue    #1                  in Second, depth 1
10.6us  P0  defer    Second              to its DPC
10.6us  P0  queue    Second DPC          to P0
10.6us  P0  work     2.0us
12.6us  P0  leave    EvtIoRead #1
12.6us  P0  release  Device.lock
12.6us  P0  dpc end  First DPC
12.6us  P0  dpc      Second DPC
12.6us  P0  present  #1                  from Second
12.6us  P0  acquire  Device.lock
12.7us  P0  enter    EvtIoRead #1
12.7us  P0  load     Device.Rounds       = 1
12.7us  P0  store    Device.Rounds       = 2
12.7us  P0  load     Device.First        = 0xFFFFE00000000020
12.7us  P0  queue    #1                  in First, depth 1
12.7us  P0  defer    First               to its DPC
12.7us  P0  queue    First DPC           to P0
12.7us  P0  work     2.0us
14.7us  P0  leave    EvtIoRead #1
14.7us  P0  release  Device.lock
14.7us  P0  dpc end  Second DPC
14.7us  P0  dpc      First DPC
14.7us  P0  present  #1                  from First
14.7us  P0  acquire  Device.lock
14.7us  P0  enter    EvtIoRead #1
14.7us  P0  load     Device.Rounds       = 2
14.7us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
14.7us  P0  leave    EvtIoRead #1
14.7us  P0  release  Device.lock
14.7us  P0  dpc end  First DPC
15.0us  P0  return   #1                  STATUS_SUCCESS
15.0us  P0  end      T0
15.0us  P0  switch   idle                from T0
15.0us  -   end      completed

== passive: Sync Scope Device at execution level Passive
Device.Rounds = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from First
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Rounds       = 0
 5.3us  P0  load     Device.Second       = 0xFFFFE00000000030
 5.3us  P0  queue    #1                  in Second, depth 1
 5.3us  P0  defer    Second              to its work item
 5.3us  P0  queue    Second work item
 5.3us  P0  work     2.0us
 7.3us  P0  leave    EvtIoRead #1
 7.3us  P0  release  Device.lock
 7.3us  P0  wait     #1                  T0
 7.3us  P0  switch   idle                from T0
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    Second work item    on Worker 3
11.3us  P1  present  #1                  from Second
11.3us  P1  acquire  Device.lock
11.4us  P1  enter    EvtIoRead #1
11.4us  P1  load     Device.Rounds       = 0
11.4us  P1  store    Device.Rounds       = 1
11.4us  P1  load     Device.First        = 0xFFFFE00000000020
11.4us  P1  queue    #1                  in First, depth 1
11.4us  P1  defer    First               to its work item
11.4us  P1  queue    First work item
11.4us  P1  work     2.0us
13.4us  P1  leave    EvtIoRead #1
13.4us  P1  release  Device.lock
13.4us  P1  end      Second work item    on Worker 3
13.4us  P1  start    First work item     on Worker 3
13.4us  P1  present  #1                  from First
13.4us  P1  acquire  Device.lock
13.4us  P1  enter    EvtIoRead #1
13.4us  P1  load     Device.Rounds       = 1
13.4us  P1  load     Device.Second       = 0xFFFFE00000000030
13.4us  P1  queue    #1                  in Second, depth 1
13.4us  P1  defer    Second              to its work item
13.4us  P1  queue    Second work item
13.4us  P1  work     2.0us
15.4us  P0  switch   Worker 2            from idle
15.4us  P1  leave    EvtIoRead #1
15.4us  P1  release  Device.lock
15.4us  P1  end      First work item     on Worker 3
15.4us  P1  start    Second work item    on Worker 3
15.4us  P1  present  #1                  from Second
15.4us  P1  acquire  Device.lock
15.5us  P1  enter    EvtIoRead #1
15.5us  P1  load     Device.Rounds       = 1
15.5us  P1  store    Device.Rounds       = 2
15.5us  P1  load     Device.First        = 0xFFFFE00000000020
15.5us  P1  queue    #1                  in First, depth 1
15.5us  P1  defer    First               to its work item
15.5us  P1  queue    First work item
15.5us  P1  work     2.0us
17.4us  P0  start    First work item     on Worker 2
17.4us  P0  present  #1                  from First
17.4us  P0  block    Device.lock         held by Worker 3
17.4us  P0  switch   idle                from Worker 2
17.4us  P0  switch   Worker 1            from idle
17.5us  P1  leave    EvtIoRead #1
17.5us  P1  release  Device.lock
17.5us  P1  end      Second work item    on Worker 3
17.5us  P1  switch   Worker 2            from Worker 3
19.4us  P0  switch   idle                from Worker 1
19.5us  P0  switch   Worker 0            from idle
19.5us  P1  acquire  Device.lock         after 2.1us
19.5us  P1  enter    EvtIoRead #1
19.5us  P1  load     Device.Rounds       = 2
19.5us  P1  complete #1                  STATUS_SUCCESS, 512 bytes
20.5us  P1  leave    EvtIoRead #1
20.5us  P1  release  Device.lock
20.5us  P1  end      First work item     on Worker 2
20.5us  P1  switch   idle                from Worker 2
21.5us  P0  switch   T0                  from Worker 0
23.8us  P0  return   #1                  STATUS_SUCCESS
23.8us  P0  end      T0
23.8us  P0  switch   idle                from T0
23.8us  -   end      completed

== no-scope: Without a scope
Device.Rounds = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from First
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Rounds       = 0
 5.3us  P0  load     Device.Second       = 0xFFFFE00000000030
 5.3us  P0  queue    #1                  in Second, depth 1
 5.3us  P0  present  #1                  from Second
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Rounds       = 0
 5.3us  P0  store    Device.Rounds       = 1
 5.3us  P0  load     Device.First        = 0xFFFFE00000000020
 5.3us  P0  queue    #1                  in First, depth 1
 5.3us  P0  present  #1                  from First
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Rounds       = 1
 5.3us  P0  load     Device.Second       = 0xFFFFE00000000030
 5.3us  P0  queue    #1                  in Second, depth 1
 5.3us  P0  present  #1                  from Second
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Rounds       = 1
 5.3us  P0  store    Device.Rounds       = 2
 5.3us  P0  load     Device.First        = 0xFFFFE00000000020
 5.3us  P0  queue    #1                  in First, depth 1
 5.3us  P0  present  #1                  from First
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Rounds       = 2
 5.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 5.3us  P0  leave    EvtIoRead #1
 5.3us  P0  work     2.0us
 7.3us  P0  leave    EvtIoRead #1
 7.3us  P0  work     2.0us
 9.3us  P0  leave    EvtIoRead #1
 9.3us  P0  work     2.0us
11.3us  P0  leave    EvtIoRead #1
11.3us  P0  work     2.0us
13.3us  P0  leave    EvtIoRead #1
13.6us  P0  return   #1                  STATUS_SUCCESS
13.6us  P0  end      T0
13.6us  P0  switch   idle                from T0
13.6us  -   end      completed

