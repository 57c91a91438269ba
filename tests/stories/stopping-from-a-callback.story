== own-queue: A callback waits until its own queue is stopped
deadlock: Main stopped

 0.0us  P1  switch   T1                  from idle
 2.0us  P1  send     #1                  write, 512 bytes
 5.3us  P1  present  #1                  from Side
 5.3us  P1  enter    EvtIoWrite #1
 5.3us  P1  work     30.0us
10.0us  P0  switch   T0                  from idle
12.0us  P0  send     #2                  device_control, 0 bytes
15.3us  P0  present  #2                  from Main
15.3us  P0  enter    EvtIoDeviceControl #2
15.3us  P0  stop     Main                accepts requests and presents none
15.3us  P0  wait     Main stopped        T0
15.3us  P0  switch   idle                from T0
35.3us  P1  complete #1                  STATUS_SUCCESS, 512 bytes
35.3us  P1  leave    EvtIoWrite #1
35.6us  P1  return   #1                  STATUS_SUCCESS
35.6us  P1  end      T1
35.6us  P1  switch   idle                from T1
35.6us  -   end      deadlock

== no-wait: It asks to be told instead
Device.Stopped = 1

 0.0us  P1  switch   T1                  from idle
 2.0us  P1  send     #1                  write, 512 bytes
 5.3us  P1  present  #1                  from Side
 5.3us  P1  enter    EvtIoWrite #1
 5.3us  P1  work     30.0us
10.0us  P0  switch   T0                  from idle
12.0us  P0  send     #2                  device_control, 0 bytes
15.3us  P0  present  #2                  from Main
15.3us  P0  enter    EvtIoDeviceControl #2
15.3us  P0  stop     Main                accepts requests and presents none
15.3us  P0  complete #2                  STATUS_SUCCESS, 0 bytes
15.3us  P0  leave    EvtIoDeviceControl #2
15.3us  P0  enter    EvtIoQueueState Main
15.3us  P0  load     Device.Stopped      = 0
15.3us  P0  store    Device.Stopped      = 1
15.3us  P0  leave    EvtIoQueueState Main
15.6us  P0  return   #2                  STATUS_SUCCESS
15.6us  P0  end      T0
15.6us  P0  switch   idle                from T0
35.3us  P1  complete #1                  STATUS_SUCCESS, 512 bytes
35.3us  P1  leave    EvtIoWrite #1
35.6us  P1  return   #1                  STATUS_SUCCESS
35.6us  P1  end      T1
35.6us  P1  switch   idle                from T1
35.6us  -   end      completed

== forwarded-to-an-idle-queue: Another queue's callback waits; that queue was idle
deadlock: Main emptied

 10.0us  P0  switch   T0                  from idle
 12.0us  P0  send     #1                  device_control, 0 bytes
 15.3us  P0  present  #1                  from Main
 15.3us  P0  enter    EvtIoDeviceControl #1
 15.3us  P0  load     Device.Side         = 0xFFFFE00000000030
 15.3us  P0  queue    #1                  in Side, depth 1
 15.3us  P0  present  #1                  from Side
 15.3us  P0  enter    EvtIoDeviceControl #1
 15.3us  P0  load     Device.Main         = 0xFFFFE00000000020
 15.3us  P0  purge    Main                accepts none and presents them
 15.3us  P0  wait     Main emptied        T0
 15.3us  P0  switch   idle                from T0
100.0us  P1  switch   T1                  from idle
102.0us  P1  send     #2                  write, 512 bytes
105.3us  P1  queue    #2                  in Side, depth 1
105.3us  P1  wait     #2                  T1
105.3us  P1  switch   idle                from T1
105.3us  -   end      deadlock

== forwarded-to-a-busy-queue: The same; that queue was busy
Device.Stopped = 1

 0.0us  P1  switch   T1                  from idle
 2.0us  P1  send     #1                  write, 512 bytes
 5.3us  P1  present  #1                  from Side
 5.3us  P1  enter    EvtIoWrite #1
 5.3us  P1  work     30.0us
10.0us  P0  switch   T0                  from idle
12.0us  P0  send     #2                  device_control, 0 bytes
15.3us  P0  present  #2                  from Main
15.3us  P0  enter    EvtIoDeviceControl #2
15.3us  P0  load     Device.Side         = 0xFFFFE00000000030
15.3us  P0  queue    #2                  in Side, depth 1
15.3us  P0  work     40.0us
35.3us  P1  complete #1                  STATUS_SUCCESS, 512 bytes
35.3us  P1  leave    EvtIoWrite #1
35.3us  P1  present  #2                  from Side
35.3us  P1  enter    EvtIoDeviceControl #2
35.3us  P1  load     Device.Main         = 0xFFFFE00000000020
35.3us  P1  purge    Main                accepts none and presents them
35.3us  P1  wait     Main emptied        T1
35.3us  P1  switch   idle                from T1
55.3us  P0  leave    EvtIoDeviceControl #2
55.3us  P0  signal   Main emptied
55.3us  P1  switch   T1                  from idle
55.3us  P0  wait     #2                  T0
55.3us  P0  switch   idle                from T0
58.3us  P1  wake     Main emptied        T1
58.3us  P1  load     Device.Stopped      = 0
58.3us  P1  store    Device.Stopped      = 1
58.3us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
58.3us  P0  switch   T0                  from idle
59.3us  P1  leave    EvtIoDeviceControl #2
59.6us  P1  return   #1                  STATUS_SUCCESS
59.6us  P1  end      T1
59.6us  P1  switch   idle                from T1
61.6us  P0  return   #2                  STATUS_SUCCESS
61.6us  P0  end      T0
61.6us  P0  switch   idle                from T0
61.6us  -   end      completed

