== device-scope: Sync Scope Device, the interrupt's DPC serialized
Device.TotalRequestsProcessed = 3
lock-held-too-long: Device.lock
dispatch-too-long: P0
dispatch-too-long: P1

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  write, 4096 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoWrite #1
  5.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
  5.3us  P0  write    Card.DATA           4096 bytes
412.0us  -   event    Card                1
412.0us  P1  assert   Device.Interrupt    for P1
412.7us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
412.7us  P1  isr      Device.Interrupt
412.7us  P1  enter    EvtInterruptIsr Device.Interrupt
412.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
412.7us  P1  read     Card.STATUS         = 0x6
413.7us  P1  write    Card.ACKNOWLEDGE    = 0x4
413.9us  P1  queue    Device.Interrupt DPC  to P1
413.9us  P1  leave    EvtInterruptIsr Device.Interrupt
413.9us  P1  isr end  Device.Interrupt    claimed
413.9us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
415.1us  P1  dpc      Device.Interrupt DPC
415.1us  P1  spin     Device.lock         held by P0
824.5us  P0  load     Device.TotalRequestsProcessed  = 0
824.5us  P0  store    Device.TotalRequestsProcessed  = 1
824.5us  P0  complete #1                  STATUS_SUCCESS, 4096 bytes
824.5us  P0  leave    EvtIoWrite #1
824.5us  P0  release  Device.lock         DISPATCH > PASSIVE
824.6us  P0  preempt  T0
824.6us  P0  switch   T1                  from T0
824.7us  P1  acquire  Device.lock         after 409.5us
824.7us  P1  enter    EvtInterruptDpc Device.Interrupt
824.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
824.7us  P1  read     Card.EVENT          = 0x80000001
825.7us  P1  load     Device.TotalRequestsProcessed  = 1
825.7us  P1  store    Device.TotalRequestsProcessed  = 2
825.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
825.7us  P1  read     Card.EVENT          = 0x0
826.6us  P0  send     #2                  write, 1 bytes
826.7us  P1  leave    EvtInterruptDpc Device.Interrupt
826.7us  P1  release  Device.lock
826.7us  P1  dpc end  Device.Interrupt DPC
829.9us  P0  present  #2                  from Queue
829.9us  P0  acquire  Device.lock         PASSIVE > DISPATCH
829.9us  P0  enter    EvtIoWrite #2
829.9us  P0  load     Device.Registers    = 0xFFFFD00000000000
829.9us  P0  write    Card.DATA           1 bytes
830.1us  P0  load     Device.TotalRequestsProcessed  = 2
830.1us  P0  store    Device.TotalRequestsProcessed  = 3
830.1us  P0  complete #2                  STATUS_SUCCESS, 1 bytes
830.1us  P0  leave    EvtIoWrite #2
830.1us  P0  release  Device.lock         DISPATCH > PASSIVE
830.4us  P0  return   #2                  STATUS_SUCCESS
830.4us  P0  end      T1
830.4us  P0  switch   T0                  from T1
832.7us  P0  return   #1                  STATUS_SUCCESS
832.7us  P0  end      T0
832.7us  P0  switch   idle                from T0
832.7us  -   end      completed

== not-serialized: The DPC is left out of the scope
Device.TotalRequestsProcessed = 3
data-race: Device.TotalRequestsProcessed
lock-held-too-long: Device.lock
dispatch-too-long: P0

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  write, 4096 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoWrite #1
  5.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
  5.3us  P0  write    Card.DATA           4096 bytes
412.0us  -   event    Card                1
412.0us  P1  assert   Device.Interrupt    for P1
412.7us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
412.7us  P1  isr      Device.Interrupt
412.7us  P1  enter    EvtInterruptIsr Device.Interrupt
412.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
412.7us  P1  read     Card.STATUS         = 0x6
413.7us  P1  write    Card.ACKNOWLEDGE    = 0x4
413.9us  P1  queue    Device.Interrupt DPC  to P1
413.9us  P1  leave    EvtInterruptIsr Device.Interrupt
413.9us  P1  isr end  Device.Interrupt    claimed
413.9us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
415.1us  P1  dpc      Device.Interrupt DPC
415.1us  P1  enter    EvtInterruptDpc Device.Interrupt
415.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
415.1us  P1  read     Card.EVENT          = 0x80000001
416.1us  P1  load     Device.TotalRequestsProcessed  = 0
416.1us  P1  store    Device.TotalRequestsProcessed  = 1
416.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
416.2us  P1  read     Card.EVENT          = 0x0
417.2us  P1  leave    EvtInterruptDpc Device.Interrupt
417.2us  P1  dpc end  Device.Interrupt DPC
824.5us  P0  load     Device.TotalRequestsProcessed  = 1
824.5us  P0  store    Device.TotalRequestsProcessed  = 2
824.5us  P0  complete #1                  STATUS_SUCCESS, 4096 bytes
824.5us  P0  leave    EvtIoWrite #1
824.5us  P0  release  Device.lock         DISPATCH > PASSIVE
824.6us  P0  preempt  T0
824.6us  P0  switch   T1                  from T0
826.6us  P0  send     #2                  write, 1 bytes
829.9us  P0  present  #2                  from Queue
829.9us  P0  acquire  Device.lock         PASSIVE > DISPATCH
829.9us  P0  enter    EvtIoWrite #2
829.9us  P0  load     Device.Registers    = 0xFFFFD00000000000
829.9us  P0  write    Card.DATA           1 bytes
830.1us  P0  load     Device.TotalRequestsProcessed  = 2
830.1us  P0  store    Device.TotalRequestsProcessed  = 3
830.1us  P0  complete #2                  STATUS_SUCCESS, 1 bytes
830.1us  P0  leave    EvtIoWrite #2
830.1us  P0  release  Device.lock         DISPATCH > PASSIVE
830.4us  P0  return   #2                  STATUS_SUCCESS
830.4us  P0  end      T1
830.4us  P0  switch   T0                  from T1
832.7us  P0  return   #1                  STATUS_SUCCESS
832.7us  P0  end      T0
832.7us  P0  switch   idle                from T0
832.7us  -   end      completed

== no-scope: No scope
Device.TotalRequestsProcessed = 3
data-race: Device.TotalRequestsProcessed

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  write, 4096 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  enter    EvtIoWrite #1
  5.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
  5.3us  P0  write    Card.DATA           4096 bytes
200.0us  P0  preempt  T0
200.0us  P0  switch   T1                  from T0
202.0us  P0  send     #2                  write, 1 bytes
205.3us  P0  present  #2                  from Queue
205.3us  P0  enter    EvtIoWrite #2
205.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
205.3us  P0  write    Card.DATA           1 bytes
205.5us  P0  load     Device.TotalRequestsProcessed  = 0
205.5us  P0  store    Device.TotalRequestsProcessed  = 1
205.5us  P0  complete #2                  STATUS_SUCCESS, 1 bytes
205.5us  P0  leave    EvtIoWrite #2
205.8us  P0  return   #2                  STATUS_SUCCESS
205.8us  P0  end      T1
205.8us  P0  switch   T0                  from T1
412.0us  -   event    Card                1
412.0us  P1  assert   Device.Interrupt    for P1
412.7us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
412.7us  P1  isr      Device.Interrupt
412.7us  P1  enter    EvtInterruptIsr Device.Interrupt
412.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
412.7us  P1  read     Card.STATUS         = 0x6
413.7us  P1  write    Card.ACKNOWLEDGE    = 0x4
413.9us  P1  queue    Device.Interrupt DPC  to P1
413.9us  P1  leave    EvtInterruptIsr Device.Interrupt
413.9us  P1  isr end  Device.Interrupt    claimed
413.9us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
415.1us  P1  dpc      Device.Interrupt DPC
415.1us  P1  enter    EvtInterruptDpc Device.Interrupt
415.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
415.1us  P1  read     Card.EVENT          = 0x80000001
416.1us  P1  load     Device.TotalRequestsProcessed  = 1
416.1us  P1  store    Device.TotalRequestsProcessed  = 2
416.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
416.2us  P1  read     Card.EVENT          = 0x0
417.2us  P1  leave    EvtInterruptDpc Device.Interrupt
417.2us  P1  dpc end  Device.Interrupt DPC
832.3us  P0  load     Device.TotalRequestsProcessed  = 2
832.3us  P0  store    Device.TotalRequestsProcessed  = 3
832.3us  P0  complete #1                  STATUS_SUCCESS, 4096 bytes
832.3us  P0  leave    EvtIoWrite #1
832.6us  P0  return   #1                  STATUS_SUCCESS
832.6us  P0  end      T0
832.6us  P0  switch   idle                from T0
832.6us  -   end      completed

== short-write: A write of 64 bytes
Device.TotalRequestsProcessed = 3

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  write, 64 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoWrite #1
 5.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
 5.3us  P0  write    Card.DATA           64 bytes
12.0us  -   event    Card                1
12.0us  P1  assert   Device.Interrupt    for P1
12.7us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
12.7us  P1  isr      Device.Interrupt
12.7us  P1  enter    EvtInterruptIsr Device.Interrupt
12.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
12.7us  P1  read     Card.STATUS         = 0x6
13.7us  P1  write    Card.ACKNOWLEDGE    = 0x4
13.9us  P1  queue    Device.Interrupt DPC  to P1
13.9us  P1  leave    EvtInterruptIsr Device.Interrupt
13.9us  P1  isr end  Device.Interrupt    claimed
13.9us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
15.1us  P1  dpc      Device.Interrupt DPC
15.1us  P1  spin     Device.lock         held by P0
18.1us  P0  load     Device.TotalRequestsProcessed  = 0
18.1us  P0  store    Device.TotalRequestsProcessed  = 1
18.1us  P0  complete #1                  STATUS_SUCCESS, 64 bytes
18.1us  P0  leave    EvtIoWrite #1
18.1us  P0  release  Device.lock         DISPATCH > PASSIVE
18.2us  P0  preempt  T0
18.2us  P0  switch   T1                  from T0
18.3us  P1  acquire  Device.lock         after 3.1us
18.3us  P1  enter    EvtInterruptDpc Device.Interrupt
18.3us  P1  load     Device.Registers    = 0xFFFFD00000000000
18.3us  P1  read     Card.EVENT          = 0x80000001
19.3us  P1  load     Device.TotalRequestsProcessed  = 1
19.3us  P1  store    Device.TotalRequestsProcessed  = 2
19.3us  P1  load     Device.Registers    = 0xFFFFD00000000000
19.3us  P1  read     Card.EVENT          = 0x0
20.2us  P0  send     #2                  write, 1 bytes
20.3us  P1  leave    EvtInterruptDpc Device.Interrupt
20.3us  P1  release  Device.lock
20.3us  P1  dpc end  Device.Interrupt DPC
23.5us  P0  present  #2                  from Queue
23.5us  P0  acquire  Device.lock         PASSIVE > DISPATCH
23.5us  P0  enter    EvtIoWrite #2
23.5us  P0  load     Device.Registers    = 0xFFFFD00000000000
23.5us  P0  write    Card.DATA           1 bytes
23.7us  P0  load     Device.TotalRequestsProcessed  = 2
23.7us  P0  store    Device.TotalRequestsProcessed  = 3
23.7us  P0  complete #2                  STATUS_SUCCESS, 1 bytes
23.7us  P0  leave    EvtIoWrite #2
23.7us  P0  release  Device.lock         DISPATCH > PASSIVE
24.0us  P0  return   #2                  STATUS_SUCCESS
24.0us  P0  end      T1
24.0us  P0  switch   T0                  from T1
26.3us  P0  return   #1                  STATUS_SUCCESS
26.3us  P0  end      T0
26.3us  P0  switch   idle                from T0
26.3us  -   end      completed

