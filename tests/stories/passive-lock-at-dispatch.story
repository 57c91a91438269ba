== free: Nobody holds the lock
Device.Counted = 2
irql-violation: Device.lock

 20.0us  -   event    Card                1
 20.0us  P0  assert   Device.Interrupt    for P0
 20.7us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 5
 20.7us  P0  isr      Device.Interrupt
 20.7us  P0  enter    EvtInterruptIsr Device.Interrupt
 20.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
 20.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
 20.9us  P0  queue    Device.Interrupt DPC  to P0
 20.9us  P0  leave    EvtInterruptIsr Device.Interrupt
 20.9us  P0  isr end  Device.Interrupt    claimed
 20.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > PASSIVE
 22.1us  P0  dpc      Device.Interrupt DPC
 22.1us  P0  enter    EvtInterruptDpc Device.Interrupt
 22.1us  P0  hazard   Device.lock         a critical region entered or left at DISPATCH_LEVEL or above
 22.1us  P0  acquire  Device.lock
 22.2us  P0  load     Device.Counted      = 0
 22.2us  P0  store    Device.Counted      = 1
 22.2us  P0  release  Device.lock
 22.2us  P0  leave    EvtInterruptDpc Device.Interrupt
 22.2us  P0  dpc end  Device.Interrupt DPC
100.0us  P1  switch   T0                  from idle
102.0us  P1  send     #1                  device_control, 0 bytes
105.3us  P1  present  #1                  from Queue
105.3us  P1  acquire  Device.lock
105.3us  P1  enter    EvtIoDeviceControl #1
105.3us  P1  work     50.0us
155.3us  P1  load     Device.Counted      = 1
155.3us  P1  store    Device.Counted      = 2
155.3us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
155.3us  P1  leave    EvtIoDeviceControl #1
155.3us  P1  release  Device.lock
155.6us  P1  return   #1                  STATUS_SUCCESS
155.6us  P1  end      T0
155.6us  P1  switch   idle                from T0
155.6us  -   end      completed

== held: A callback holds the lock
irql-violation: Device.lock
irql-violation: SampleEvtInterruptDpc

 0.0us  P1  switch   T0                  from idle
 2.0us  P1  send     #1                  device_control, 0 bytes
 5.3us  P1  present  #1                  from Queue
 5.3us  P1  acquire  Device.lock
 5.3us  P1  enter    EvtIoDeviceControl #1
 5.3us  P1  work     50.0us
20.0us  -   event    Card                1
20.0us  P0  assert   Device.Interrupt    for P0
20.7us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 5
20.7us  P0  isr      Device.Interrupt
20.7us  P0  enter    EvtInterruptIsr Device.Interrupt
20.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
20.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
20.9us  P0  queue    Device.Interrupt DPC  to P0
20.9us  P0  leave    EvtInterruptIsr Device.Interrupt
20.9us  P0  isr end  Device.Interrupt    claimed
20.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > PASSIVE
22.1us  P0  dpc      Device.Interrupt DPC
22.1us  P0  enter    EvtInterruptDpc Device.Interrupt
22.1us  P0  hazard   Device.lock         a critical region entered or left at DISPATCH_LEVEL or above
22.1us  P0  block    Device.lock         held by T0
22.1us  P0  bugcheck ATTEMPTED_SWITCH_FROM_DPC (0xB8)
22.1us  -   end      bugcheck

== free-verified: Nobody holds the lock, under Driver Verifier
irql-violation: Device.lock

20.0us  -   event    Card                1
20.0us  P0  assert   Device.Interrupt    for P0
20.7us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 5
20.7us  P0  isr      Device.Interrupt
20.7us  P0  enter    EvtInterruptIsr Device.Interrupt
20.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
20.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
20.9us  P0  queue    Device.Interrupt DPC  to P0
20.9us  P0  leave    EvtInterruptIsr Device.Interrupt
20.9us  P0  isr end  Device.Interrupt    claimed
20.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > PASSIVE
22.1us  P0  dpc      Device.Interrupt DPC
22.1us  P0  enter    EvtInterruptDpc Device.Interrupt
22.1us  P0  hazard   Device.lock         a critical region entered or left at DISPATCH_LEVEL or above
22.1us  P0  bugcheck DRIVER_VERIFIER_DETECTED_VIOLATION (0xC4)
22.1us  -   end      bugcheck

== dispatch: Execution level Dispatch: the lock is a spin lock
Device.Counted = 2
lock-held-too-long: Device.lock

 0.0us  P1  switch   T0                  from idle
 2.0us  P1  send     #1                  device_control, 0 bytes
 5.3us  P1  present  #1                  from Queue
 5.3us  P1  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P1  enter    EvtIoDeviceControl #1
 5.3us  P1  work     50.0us
20.0us  -   event    Card                1
20.0us  P0  assert   Device.Interrupt    for P0
20.7us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 5
20.7us  P0  isr      Device.Interrupt
20.7us  P0  enter    EvtInterruptIsr Device.Interrupt
20.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
20.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
20.9us  P0  queue    Device.Interrupt DPC  to P0
20.9us  P0  leave    EvtInterruptIsr Device.Interrupt
20.9us  P0  isr end  Device.Interrupt    claimed
20.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > PASSIVE
22.1us  P0  dpc      Device.Interrupt DPC
22.1us  P0  enter    EvtInterruptDpc Device.Interrupt
22.1us  P0  spin     Device.lock         held by P1
55.3us  P1  load     Device.Counted      = 0
55.3us  P1  store    Device.Counted      = 1
55.3us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
55.3us  P1  leave    EvtIoDeviceControl #1
55.3us  P1  release  Device.lock         DISPATCH > PASSIVE
55.5us  P0  acquire  Device.lock         after 33.3us
55.5us  P0  load     Device.Counted      = 1
55.5us  P0  store    Device.Counted      = 2
55.5us  P0  release  Device.lock
55.5us  P0  leave    EvtInterruptDpc Device.Interrupt
55.5us  P0  dpc end  Device.Interrupt DPC
55.7us  P1  return   #1                  STATUS_SUCCESS
55.7us  P1  end      T0
55.7us  P1  switch   idle                from T0
55.7us  -   end      completed

