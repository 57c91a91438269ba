== one-shot: One shot
Device.TotalRequestsProcessed = 1

   0.0us  P0  switch   T0                  from idle
   2.0us  P0  send     #1                  device_control, 512 bytes
   5.3us  P0  present  #1                  from Queue
   5.3us  P0  acquire  Device.lock
   5.3us  P0  enter    EvtIoDeviceControl #1
   5.3us  P0  load     Device.TimerStatus  = 0
   5.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
   5.3us  P0  set      Device.Timer        due at 500.0us
   5.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
   5.3us  P0  leave    EvtIoDeviceControl #1
   5.3us  P0  release  Device.lock
   5.6us  P0  return   #1                  STATUS_SUCCESS
   5.6us  P0  end      T0
   5.6us  P0  switch   idle                from T0
1002.0us  P0  expire   Device.Timer
1002.0us  P0  queue    Device.Timer DPC    to P0
1002.0us  P0  dpc      Device.Timer DPC
1002.0us  P0  queue    Device.Timer work item
1002.0us  P0  dpc end  Device.Timer DPC
1006.0us  P1  switch   Worker 3            from idle
1008.0us  P1  start    Device.Timer work item  on Worker 3
1008.0us  P1  acquire  Device.lock
1008.0us  P1  enter    EvtTimerFunc Device.Timer
1008.0us  P1  load     Device.TotalRequestsProcessed  = 0
1008.0us  P1  store    Device.TotalRequestsProcessed  = 1
1008.0us  P1  work     5.0us
1013.0us  P1  leave    EvtTimerFunc Device.Timer
1013.0us  P1  release  Device.lock
1013.0us  P1  end      Device.Timer work item  on Worker 3
1013.0us  P1  switch   idle                from Worker 3
1013.0us  -   end      completed

== periodic: Periodic

0.0us  P0  create   Timer2              STATUS_NOT_SUPPORTED
0.0us  P0  switch   T0                  from idle
2.0us  P0  send     #1                  device_control, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  acquire  Device.lock
5.3us  P0  enter    EvtIoDeviceControl #1
5.3us  P0  load     Device.TimerStatus  = -1073741637
5.3us  P0  load     Device.TimerStatus  = -1073741637
5.3us  P0  complete #1                  STATUS_NOT_SUPPORTED, 0 bytes
5.3us  P0  leave    EvtIoDeviceControl #1
5.3us  P0  release  Device.lock
5.6us  P0  return   #1                  STATUS_NOT_SUPPORTED
5.6us  P0  end      T0
5.6us  P0  switch   idle                from T0
5.6us  -   end      completed

== still-queued: It fires again before a worker has come to it
Device.TotalRequestsProcessed = 1

   0.0us  P0  switch   T0                  from idle
   2.0us  P0  send     #1                  device_control, 512 bytes
   5.3us  P0  present  #1                  from Queue
   5.3us  P0  acquire  Device.lock
   5.3us  P0  enter    EvtIoDeviceControl #1
   5.3us  P0  load     Device.TimerStatus  = 0
   5.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
   5.3us  P0  set      Device.Timer        due at 500.0us
   5.3us  P0  work     2000.0us
1002.0us  P0  expire   Device.Timer
1002.0us  P0  queue    Device.Timer DPC    to P0
1002.0us  P0  dpc      Device.Timer DPC
1002.0us  P0  queue    Device.Timer work item
1002.0us  P0  dpc end  Device.Timer DPC
2002.0us  P0  quantum  T0                  used up
2009.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
2009.3us  P0  set      Device.Timer        due at 2500.0us
2009.3us  P0  work     2000.0us
3002.0us  P0  expire   Device.Timer
3002.0us  P0  queue    Device.Timer DPC    to P0
3002.0us  P0  dpc      Device.Timer DPC
3002.0us  P0  queue    Device.Timer work item  queued already: nothing added
3002.0us  P0  dpc end  Device.Timer DPC
4002.0us  P0  quantum  T0                  used up
4013.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
4013.3us  P0  leave    EvtIoDeviceControl #1
4013.3us  P0  release  Device.lock
4013.6us  P0  return   #1                  STATUS_SUCCESS
4013.6us  P0  end      T0
4013.6us  P0  switch   Worker 3            from T0
4015.6us  P0  start    Device.Timer work item  on Worker 3
4015.6us  P0  acquire  Device.lock
4015.7us  P0  enter    EvtTimerFunc Device.Timer
4015.7us  P0  load     Device.TotalRequestsProcessed  = 0
4015.7us  P0  store    Device.TotalRequestsProcessed  = 1
4015.7us  P0  work     5.0us
4020.7us  P0  leave    EvtTimerFunc Device.Timer
4020.7us  P0  release  Device.lock
4020.7us  P0  end      Device.Timer work item  on Worker 3
4020.7us  P0  switch   idle                from Worker 3
4020.7us  -   end      completed

== waiting: It fires again while a worker waits for the lock
Device.TotalRequestsProcessed = 2, expected 1

   0.0us  P0  switch   T0                  from idle
   2.0us  P0  send     #1                  device_control, 512 bytes
   5.3us  P0  present  #1                  from Queue
   5.3us  P0  acquire  Device.lock
   5.3us  P0  enter    EvtIoDeviceControl #1
   5.3us  P0  load     Device.TimerStatus  = 0
   5.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
   5.3us  P0  set      Device.Timer        due at 500.0us
   5.3us  P0  work     2000.0us
1002.0us  P0  expire   Device.Timer
1002.0us  P0  queue    Device.Timer DPC    to P0
1002.0us  P0  dpc      Device.Timer DPC
1002.0us  P0  queue    Device.Timer work item
1002.0us  P0  dpc end  Device.Timer DPC
1006.0us  P0  preempt  T0
1006.0us  P0  switch   Worker 3            from T0
1008.0us  P0  start    Device.Timer work item  on Worker 3
1008.0us  P0  block    Device.lock         held by T0
1008.0us  P0  switch   T0                  from Worker 3
2002.0us  P0  quantum  T0                  used up
2013.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
2013.3us  P0  set      Device.Timer        due at 2500.0us
2013.3us  P0  work     2000.0us
3002.0us  P0  expire   Device.Timer
3002.0us  P0  queue    Device.Timer DPC    to P0
3002.0us  P0  dpc      Device.Timer DPC
3002.0us  P0  queue    Device.Timer work item
3002.0us  P0  dpc end  Device.Timer DPC
3006.0us  P0  preempt  T0
3006.0us  P0  switch   Worker 2            from T0
3008.0us  P0  start    Device.Timer work item  on Worker 2
3008.0us  P0  block    Device.lock         held by T0
3008.0us  P0  switch   T0                  from Worker 2
4021.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
4021.3us  P0  leave    EvtIoDeviceControl #1
4021.3us  P0  release  Device.lock
4021.3us  P0  preempt  T0
4021.3us  P0  switch   Worker 3            from T0
4023.3us  P0  acquire  Device.lock         after 3015.3us
4023.3us  P0  enter    EvtTimerFunc Device.Timer
4023.3us  P0  load     Device.TotalRequestsProcessed  = 0
4023.4us  P0  store    Device.TotalRequestsProcessed  = 1
4023.4us  P0  work     5.0us
4028.4us  P0  leave    EvtTimerFunc Device.Timer
4028.4us  P0  release  Device.lock
4028.4us  P0  end      Device.Timer work item  on Worker 3
4028.4us  P0  switch   Worker 2            from Worker 3
4030.4us  P0  acquire  Device.lock         after 1022.4us
4030.4us  P0  enter    EvtTimerFunc Device.Timer
4030.4us  P0  load     Device.TotalRequestsProcessed  = 1
4030.4us  P0  store    Device.TotalRequestsProcessed  = 2
4030.4us  P0  work     5.0us
4035.4us  P0  leave    EvtTimerFunc Device.Timer
4035.4us  P0  release  Device.lock
4035.4us  P0  end      Device.Timer work item  on Worker 2
4035.4us  P0  switch   T0                  from Worker 2
4037.7us  P0  return   #1                  STATUS_SUCCESS
4037.7us  P0  end      T0
4037.7us  P0  switch   idle                from T0
4037.7us  -   end      completed

