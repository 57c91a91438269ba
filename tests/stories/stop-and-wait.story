== in-its-callback: The callback of the timer waits for itself
Device.Stopped = 0
hazard: Device.Timer

  0.0us  P1  switch   T1                  from idle
  2.0us  P1  send     #1                  read, 512 bytes
  5.3us  P1  present  #1                  from Queue
  5.3us  P1  enter    EvtIoRead #1
  5.3us  P1  load     Device.Timer        = 0xFFFFE00000000030
  5.3us  P1  set      Device.Timer        due at 105.3us
  5.3us  P1  complete #1                  STATUS_SUCCESS, 512 bytes
  5.3us  P1  leave    EvtIoRead #1
  5.6us  P1  return   #1                  STATUS_SUCCESS
  5.6us  P1  end      T1
  5.6us  P1  switch   idle                from T1
105.3us  P1  expire   Device.Timer
105.3us  P1  queue    Device.Timer DPC    to P1
105.3us  P1  dpc      Device.Timer DPC
105.3us  P1  queue    Device.Timer work item
105.3us  P1  dpc end  Device.Timer DPC
108.0us  P0  switch   T0                  from idle
109.3us  P1  switch   Worker 3            from idle
110.0us  P0  send     #2                  write, 512 bytes
111.3us  P1  start    Device.Timer work item  on Worker 3
111.3us  P1  enter    EvtTimerFunc Device.Timer
111.3us  P1  load     Device.Block        = 0xFFFFC000000000D0
111.3us  P1  hazard   Device.Timer        waits in the object's own callback for that callback to end: the framework's verifier breaks into the debugger
111.3us  P1  store    Device.Stopped      = 0
111.3us  P1  work     20.0us
113.3us  P0  present  #2                  from Queue
113.3us  P0  enter    EvtIoWrite #2
113.3us  P0  complete #2                  STATUS_SUCCESS, 0 bytes
113.3us  P0  leave    EvtIoWrite #2
113.6us  P0  return   #2                  STATUS_SUCCESS
113.6us  P0  end      T0
113.6us  P0  switch   idle                from T0
131.3us  P1  load     memory +208         = 0
131.3us  P1  store    memory +208         = 1
131.3us  P1  leave    EvtTimerFunc Device.Timer
131.3us  P1  end      Device.Timer work item  on Worker 3
131.3us  P1  switch   idle                from Worker 3
131.3us  -   end      completed

== under-its-lock: A callback waits under the lock that the timer needs
deadlock: Device.Timer work item

  0.0us  P1  switch   T1                  from idle
  2.0us  P1  send     #1                  read, 512 bytes
  5.3us  P1  present  #1                  from Queue
  5.3us  P1  acquire  Device.lock
  5.3us  P1  enter    EvtIoRead #1
  5.3us  P1  load     Device.Timer        = 0xFFFFE00000000030
  5.3us  P1  set      Device.Timer        due at 105.3us
  5.3us  P1  complete #1                  STATUS_SUCCESS, 512 bytes
  5.3us  P1  leave    EvtIoRead #1
  5.3us  P1  release  Device.lock
  5.6us  P1  return   #1                  STATUS_SUCCESS
  5.6us  P1  end      T1
  5.6us  P1  switch   idle                from T1
102.0us  P0  switch   T0                  from idle
104.0us  P0  send     #2                  write, 512 bytes
105.3us  P1  expire   Device.Timer
105.3us  P1  queue    Device.Timer DPC    to P1
105.3us  P1  dpc      Device.Timer DPC
105.3us  P1  queue    Device.Timer work item
105.3us  P1  dpc end  Device.Timer DPC
107.3us  P0  present  #2                  from Queue
107.3us  P0  acquire  Device.lock
107.3us  P0  enter    EvtIoWrite #2
107.3us  P0  load     Device.Timer        = 0xFFFFE00000000030
107.3us  P0  cancel   Device.Timer        was not set
107.6us  P0  wait     Device.Timer work item  T0
107.6us  P0  switch   idle                from T0
109.3us  P1  switch   Worker 3            from idle
111.3us  P1  start    Device.Timer work item  on Worker 3
111.3us  P1  block    Device.lock         held by T0
111.3us  P1  switch   idle                from Worker 3
111.3us  -   end      deadlock

== without-waiting: At DISPATCH_LEVEL, where one may not wait: stop, do not wait, free
Device.Block = 0
Device.Stopped = 1
data-race: Device.Block
use-after-free: memory +208

  0.0us  P1  switch   T1                  from idle
  2.0us  P1  send     #1                  read, 512 bytes
  5.3us  P1  present  #1                  from Queue
  5.3us  P1  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P1  enter    EvtIoRead #1
  5.3us  P1  load     Device.Timer        = 0xFFFFE00000000030
  5.3us  P1  set      Device.Timer        due at 105.3us
  5.3us  P1  complete #1                  STATUS_SUCCESS, 512 bytes
  5.3us  P1  leave    EvtIoRead #1
  5.3us  P1  release  Device.lock         DISPATCH > PASSIVE
  5.6us  P1  return   #1                  STATUS_SUCCESS
  5.6us  P1  end      T1
  5.6us  P1  switch   idle                from T1
105.3us  P1  expire   Device.Timer
105.3us  P1  queue    Device.Timer DPC    to P1
105.3us  P1  dpc      Device.Timer DPC
105.3us  P1  enter    EvtTimerFunc Device.Timer
105.3us  P1  load     Device.Block        = 0xFFFFC000000000D0
105.3us  P1  work     20.0us
108.0us  P0  switch   T0                  from idle
110.0us  P0  send     #2                  write, 512 bytes
113.3us  P0  present  #2                  from Queue
113.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
113.3us  P0  enter    EvtIoWrite #2
113.3us  P0  load     Device.Timer        = 0xFFFFE00000000030
113.3us  P0  cancel   Device.Timer        was not set
113.3us  P0  load     Device.Block        = 0xFFFFC000000000D0
113.3us  P0  store    Device.Block        = 0
113.3us  P0  store    Device.Stopped      = 1
113.3us  P0  complete #2                  STATUS_SUCCESS, 0 bytes
113.3us  P0  leave    EvtIoWrite #2
113.3us  P0  release  Device.lock         DISPATCH > PASSIVE
113.7us  P0  return   #2                  STATUS_SUCCESS
113.7us  P0  end      T0
113.7us  P0  switch   idle                from T0
125.3us  P1  hazard   memory +208         memory used after it was given back
125.3us  P1  load     memory +208         = 0
125.3us  P1  store    memory +208         = 1
125.3us  P1  leave    EvtTimerFunc Device.Timer
125.3us  P1  dpc end  Device.Timer DPC
125.3us  -   end      completed

== in-a-work-item: At DISPATCH_LEVEL: a work item stops, waits and frees
Device.Block = 0
Device.Stopped = 1

  0.0us  P0  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  load     Device.Timer        = 0xFFFFE00000000030
  5.3us  P0  set      Device.Timer        due at 105.3us
  5.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
  5.3us  P0  leave    EvtIoRead #1
  5.3us  P0  release  Device.lock         DISPATCH > PASSIVE
  5.6us  P0  return   #1                  STATUS_SUCCESS
  5.6us  P0  end      T1
  5.6us  P0  switch   idle                from T1
105.3us  P0  expire   Device.Timer
105.3us  P0  queue    Device.Timer DPC    to P0
105.3us  P0  dpc      Device.Timer DPC
105.3us  P0  enter    EvtTimerFunc Device.Timer
105.3us  P0  load     Device.Block        = 0xFFFFC000000000D0
105.3us  P0  work     20.0us
108.0us  P1  switch   T0                  from idle
110.0us  P1  send     #2                  write, 512 bytes
113.3us  P1  present  #2                  from Queue
113.3us  P1  acquire  Device.lock         PASSIVE > DISPATCH
113.3us  P1  enter    EvtIoWrite #2
113.3us  P1  load     Device.WorkItem     = 0xFFFFE00000000020
113.3us  P1  queue    Device.WorkItem work item
113.3us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
113.3us  P1  leave    EvtIoWrite #2
113.3us  P1  release  Device.lock         DISPATCH > PASSIVE
113.6us  P1  return   #2                  STATUS_SUCCESS
113.6us  P1  end      T0
113.6us  P1  switch   idle                from T0
117.3us  P1  switch   Worker 3            from idle
119.3us  P1  start    Device.WorkItem work item  on Worker 3
119.3us  P1  enter    EvtWorkItem Device.WorkItem
119.3us  P1  load     Device.Timer        = 0xFFFFE00000000030
119.3us  P1  cancel   Device.Timer        was not set
119.6us  P1  wait     Device.Timer DPC    Worker 3
119.6us  P1  switch   idle                from Worker 3
125.3us  P0  load     memory +208         = 0
125.3us  P0  store    memory +208         = 1
125.3us  P0  leave    EvtTimerFunc Device.Timer
125.3us  P0  dpc end  Device.Timer DPC
125.3us  P1  switch   Worker 3            from idle
128.3us  P1  wake     Device.Timer DPC    Worker 3
128.3us  P1  load     Device.Block        = 0xFFFFC000000000D0
128.3us  P1  store    Device.Block        = 0
128.4us  P1  store    Device.Stopped      = 1
128.4us  P1  leave    EvtWorkItem Device.WorkItem
128.4us  P1  end      Device.WorkItem work item  on Worker 3
128.4us  P1  switch   idle                from Worker 3
128.4us  -   end      completed

