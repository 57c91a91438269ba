== dpc: An interrupt with a DPC, then an ordinary timer
Device.TotalRequestsProcessed = 1

 0.0us  P0  create   Interrupt2          STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
 0.0us  P0  create   Timer3              STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TimerStatus  = -1071644148
 5.3us  P0  work     20.0us
10.0us  -   event    Card                1
25.3us  P0  load     Device.TotalRequestsProcessed  = 0
25.3us  P0  store    Device.TotalRequestsProcessed  = 1
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock
25.6us  P0  return   #1                  STATUS_SUCCESS
25.6us  P0  end      T0
25.6us  P0  switch   idle                from T0
25.6us  -   end      completed

== work-item: An interrupt with a work item, then an ordinary timer
Device.TotalRequestsProcessed = 2

 0.0us  P0  create   Timer3              STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TimerStatus  = -1071644148
 5.3us  P0  work     20.0us
10.0us  -   event    Card                1
10.0us  P1  assert   Device.Interrupt    for P1
10.7us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
10.7us  P1  isr      Device.Interrupt
10.7us  P1  enter    EvtInterruptIsr Device.Interrupt
10.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
10.7us  P1  read     Card.STATUS         = 0x6
11.7us  P1  write    Card.ACKNOWLEDGE    = 0x4
11.9us  P1  queue    Device.Interrupt DPC  to P1
11.9us  P1  leave    EvtInterruptIsr Device.Interrupt
11.9us  P1  isr end  Device.Interrupt    claimed
11.9us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
13.1us  P1  dpc      Device.Interrupt DPC
13.1us  P1  queue    Device.Interrupt work item
13.1us  P1  dpc end  Device.Interrupt DPC
17.1us  P1  switch   Worker 3            from idle
19.1us  P1  start    Device.Interrupt work item  on Worker 3
19.1us  P1  block    Device.lock         held by T0
19.1us  P1  switch   idle                from Worker 3
25.3us  P0  load     Device.TotalRequestsProcessed  = 0
25.3us  P0  store    Device.TotalRequestsProcessed  = 1
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock
25.3us  P1  switch   Worker 3            from idle
25.6us  P0  return   #1                  STATUS_SUCCESS
25.6us  P0  end      T0
25.6us  P0  switch   idle                from T0
28.3us  P1  acquire  Device.lock         after 9.2us
28.3us  P1  enter    EvtInterruptWorkItem Device.Interrupt
28.3us  P1  load     Device.Registers    = 0xFFFFD00000000000
28.3us  P1  read     Card.EVENT          = 0x80000001
29.3us  P1  load     Device.TotalRequestsProcessed  = 1
29.3us  P1  store    Device.TotalRequestsProcessed  = 2
29.4us  P1  load     Device.Registers    = 0xFFFFD00000000000
29.4us  P1  read     Card.EVENT          = 0x0
30.4us  P1  leave    EvtInterruptWorkItem Device.Interrupt
30.4us  P1  release  Device.lock
30.4us  P1  end      Device.Interrupt work item  on Worker 3
30.4us  P1  switch   idle                from Worker 3
30.4us  -   end      completed

== dispatch: The DPC and the timer at execution level Dispatch
Device.TotalRequestsProcessed = 3

   0.0us  P0  switch   T0                  from idle
   2.0us  P0  send     #1                  read, 512 bytes
   5.3us  P0  present  #1                  from Queue
   5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
   5.3us  P0  enter    EvtIoRead #1
   5.3us  P0  load     Device.TimerStatus  = 0
   5.3us  P0  load     Device.Timer        = 0xFFFFE00000000030
   5.3us  P0  set      Device.Timer        due at 1005.3us
   5.3us  P0  work     20.0us
  10.0us  -   event    Card                1
  10.0us  P1  assert   Device.Interrupt    for P1
  10.7us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
  10.7us  P1  isr      Device.Interrupt
  10.7us  P1  enter    EvtInterruptIsr Device.Interrupt
  10.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
  10.7us  P1  read     Card.STATUS         = 0x6
  11.7us  P1  write    Card.ACKNOWLEDGE    = 0x4
  11.9us  P1  queue    Device.Interrupt DPC  to P1
  11.9us  P1  leave    EvtInterruptIsr Device.Interrupt
  11.9us  P1  isr end  Device.Interrupt    claimed
  11.9us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
  13.1us  P1  dpc      Device.Interrupt DPC
  13.1us  P1  spin     Device.lock         held by P0
  25.3us  P0  load     Device.TotalRequestsProcessed  = 0
  25.3us  P0  store    Device.TotalRequestsProcessed  = 1
  25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
  25.3us  P0  leave    EvtIoRead #1
  25.3us  P0  release  Device.lock         DISPATCH > PASSIVE
  25.5us  P1  acquire  Device.lock         after 12.3us
  25.5us  P1  enter    EvtInterruptDpc Device.Interrupt
  25.5us  P1  load     Device.Registers    = 0xFFFFD00000000000
  25.5us  P1  read     Card.EVENT          = 0x80000001
  25.7us  P0  return   #1                  STATUS_SUCCESS
  25.7us  P0  end      T0
  25.7us  P0  switch   idle                from T0
  26.5us  P1  load     Device.TotalRequestsProcessed  = 1
  26.5us  P1  store    Device.TotalRequestsProcessed  = 2
  26.5us  P1  load     Device.Registers    = 0xFFFFD00000000000
  26.5us  P1  read     Card.EVENT          = 0x0
  27.5us  P1  leave    EvtInterruptDpc Device.Interrupt
  27.5us  P1  release  Device.lock
  27.5us  P1  dpc end  Device.Interrupt DPC
1005.3us  P0  expire   Device.Timer
1005.3us  P0  queue    Device.Timer DPC    to P0
1005.3us  P0  dpc      Device.Timer DPC
1005.3us  P0  acquire  Device.lock
1005.4us  P0  enter    EvtTimerFunc Device.Timer
1005.4us  P0  load     Device.TotalRequestsProcessed  = 2
1005.4us  P0  store    Device.TotalRequestsProcessed  = 3
1005.4us  P0  leave    EvtTimerFunc Device.Timer
1005.4us  P0  release  Device.lock
1005.4us  P0  dpc end  Device.Timer DPC
1005.4us  -   end      completed

== dispatch-work-item: The work item at execution level Dispatch
Device.TotalRequestsProcessed = 2

   0.0us  P0  create   Interrupt2          STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
   0.0us  P0  switch   T0                  from idle
   2.0us  P0  send     #1                  read, 512 bytes
   5.3us  P0  present  #1                  from Queue
   5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
   5.3us  P0  enter    EvtIoRead #1
   5.3us  P0  load     Device.TimerStatus  = 0
   5.3us  P0  load     Device.Timer        = 0xFFFFE00000000030
   5.3us  P0  set      Device.Timer        due at 1005.3us
   5.3us  P0  work     20.0us
  10.0us  -   event    Card                1
  25.3us  P0  load     Device.TotalRequestsProcessed  = 0
  25.3us  P0  store    Device.TotalRequestsProcessed  = 1
  25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
  25.3us  P0  leave    EvtIoRead #1
  25.3us  P0  release  Device.lock         DISPATCH > PASSIVE
  25.7us  P0  return   #1                  STATUS_SUCCESS
  25.7us  P0  end      T0
  25.7us  P0  switch   idle                from T0
1005.3us  P0  expire   Device.Timer
1005.3us  P0  queue    Device.Timer DPC    to P0
1005.3us  P0  dpc      Device.Timer DPC
1005.3us  P0  acquire  Device.lock
1005.4us  P0  enter    EvtTimerFunc Device.Timer
1005.4us  P0  load     Device.TotalRequestsProcessed  = 1
1005.4us  P0  store    Device.TotalRequestsProcessed  = 2
1005.4us  P0  leave    EvtTimerFunc Device.Timer
1005.4us  P0  release  Device.lock
1005.4us  P0  dpc end  Device.Timer DPC
1005.4us  -   end      completed

