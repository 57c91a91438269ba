== free: The mutex is free
Device.Counted = 2
irql-violation: Device.Mutex
driver.c:56:5: warning: KeWaitForSingleObject may be called at APC_LEVEL at most; 'SampleEvtInterruptDpc' runs above that, as a EVT_WDF_INTERRUPT_DPC

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
 22.1us  P0  hazard   Device.Mutex        a wait that must block, at DISPATCH_LEVEL or above
 22.1us  P0  wake     Device.Mutex        DPC on 0
 22.4us  P0  load     Device.Counted      = 0
 22.4us  P0  store    Device.Counted      = 1
 22.4us  P0  signal   Device.Mutex
 22.7us  P0  leave    EvtInterruptDpc Device.Interrupt
 22.7us  P0  dpc end  Device.Interrupt DPC
100.0us  P1  switch   T0                  from idle
102.0us  P1  send     #1                  device_control, 0 bytes
105.3us  P1  present  #1                  from Queue
105.3us  P1  enter    EvtIoDeviceControl #1
105.3us  P1  wake     Device.Mutex        T0
105.6us  P1  work     50.0us
155.6us  P1  load     Device.Counted      = 1
155.6us  P1  store    Device.Counted      = 2
155.6us  P1  signal   Device.Mutex
155.9us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
155.9us  P1  leave    EvtIoDeviceControl #1
156.2us  P1  return   #1                  STATUS_SUCCESS
156.2us  P1  end      T0
156.2us  P1  switch   idle                from T0
156.2us  -   end      completed

== owned: A thread owns the mutex
irql-violation: Device.Mutex
driver.c:56:5: warning: KeWaitForSingleObject may be called at APC_LEVEL at most; 'SampleEvtInterruptDpc' runs above that, as a EVT_WDF_INTERRUPT_DPC

 0.0us  P1  switch   T0                  from idle
 2.0us  P1  send     #1                  device_control, 0 bytes
 5.3us  P1  present  #1                  from Queue
 5.3us  P1  enter    EvtIoDeviceControl #1
 5.3us  P1  wake     Device.Mutex        T0
 5.6us  P1  work     50.0us
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
22.1us  P0  hazard   Device.Mutex        a wait that must block, at DISPATCH_LEVEL or above
22.1us  P0  bugcheck ATTEMPTED_SWITCH_FROM_DPC (0xB8)
22.1us  -   end      bugcheck

== free-verified: The mutex is free, under Driver Verifier
irql-violation: Device.Mutex
driver.c:56:5: warning: KeWaitForSingleObject may be called at APC_LEVEL at most; 'SampleEvtInterruptDpc' runs above that, as a EVT_WDF_INTERRUPT_DPC

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
22.1us  P0  hazard   Device.Mutex        a wait that must block, at DISPATCH_LEVEL or above
22.1us  P0  bugcheck DRIVER_VERIFIER_DETECTED_VIOLATION (0xC4)
22.1us  -   end      bugcheck

== owned-verified: A thread owns it, under Driver Verifier
irql-violation: Device.Mutex
driver.c:56:5: warning: KeWaitForSingleObject may be called at APC_LEVEL at most; 'SampleEvtInterruptDpc' runs above that, as a EVT_WDF_INTERRUPT_DPC

 0.0us  P1  switch   T0                  from idle
 2.0us  P1  send     #1                  device_control, 0 bytes
 5.3us  P1  present  #1                  from Queue
 5.3us  P1  enter    EvtIoDeviceControl #1
 5.3us  P1  wake     Device.Mutex        T0
 5.6us  P1  work     50.0us
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
22.1us  P0  hazard   Device.Mutex        a wait that must block, at DISPATCH_LEVEL or above
22.1us  P0  bugcheck DRIVER_VERIFIER_DETECTED_VIOLATION (0xC4)
22.1us  -   end      bugcheck

== timeout-zero: A thread owns it, and the DPC only tries
Device.Counted = 1, expected 2
Device.Missed = 1, expected 0

 0.0us  P1  switch   T0                  from idle
 2.0us  P1  send     #1                  device_control, 0 bytes
 5.3us  P1  present  #1                  from Queue
 5.3us  P1  enter    EvtIoDeviceControl #1
 5.3us  P1  wake     Device.Mutex        T0
 5.6us  P1  work     50.0us
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
22.1us  P0  wake     Device.Mutex        DPC on 0, STATUS_TIMEOUT
22.4us  P0  load     Device.Missed       = 0
22.4us  P0  store    Device.Missed       = 1
22.4us  P0  leave    EvtInterruptDpc Device.Interrupt
22.4us  P0  dpc end  Device.Interrupt DPC
55.6us  P1  load     Device.Counted      = 0
55.6us  P1  store    Device.Counted      = 1
55.6us  P1  signal   Device.Mutex
55.9us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
55.9us  P1  leave    EvtIoDeviceControl #1
56.2us  P1  return   #1                  STATUS_SUCCESS
56.2us  P1  end      T0
56.2us  P1  switch   idle                from T0
56.2us  -   end      completed

== timeout-zero-verified: The DPC only tries, under Driver Verifier
Device.Counted = 1, expected 2
Device.Missed = 1, expected 0

 0.0us  P1  switch   T0                  from idle
 2.0us  P1  send     #1                  device_control, 0 bytes
 5.3us  P1  present  #1                  from Queue
 5.3us  P1  enter    EvtIoDeviceControl #1
 5.3us  P1  wake     Device.Mutex        T0
 5.6us  P1  work     50.0us
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
22.1us  P0  wake     Device.Mutex        DPC on 0, STATUS_TIMEOUT
22.4us  P0  load     Device.Missed       = 0
22.4us  P0  store    Device.Missed       = 1
22.4us  P0  leave    EvtInterruptDpc Device.Interrupt
22.4us  P0  dpc end  Device.Interrupt DPC
55.6us  P1  load     Device.Counted      = 0
55.6us  P1  store    Device.Counted      = 1
55.6us  P1  signal   Device.Mutex
55.9us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
55.9us  P1  leave    EvtIoDeviceControl #1
56.2us  P1  return   #1                  STATUS_SUCCESS
56.2us  P1  end      T0
56.2us  P1  switch   idle                from T0
56.2us  -   end      completed

