== other-processor: The interrupt comes on the other processor
Device.Shadow = 1, expected 2
data-race: Device.Shadow
lost-update: Device.Shadow

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Shadow       = 0
 5.3us  P0  work     5.0us
 7.0us  -   event    Card                1
 7.0us  P1  assert   Device.Interrupt    for P1
 7.7us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 6
 7.7us  P1  isr      Device.Interrupt
 7.7us  P1  enter    EvtInterruptIsr Device.Interrupt
 7.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
 7.7us  P1  write    Card.ACKNOWLEDGE    = 0x4
 7.9us  P1  load     Device.Shadow       = 0
 7.9us  P1  store    Device.Shadow       = 1
 7.9us  P1  leave    EvtInterruptIsr Device.Interrupt
 7.9us  P1  isr end  Device.Interrupt    claimed
 7.9us  P1  release  Device.Interrupt.lock  DIRQL 6 > PASSIVE
10.3us  P0  store    Device.Shadow       = 1
10.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
10.3us  P0  leave    EvtIoRead #1
10.3us  P0  release  Device.lock         DISPATCH > PASSIVE
10.6us  P0  return   #1                  STATUS_SUCCESS
10.6us  P0  end      T0
10.6us  P0  switch   idle                from T0
10.6us  -   end      completed

== same-processor: The interrupt comes on the processor of the read
Device.Shadow = 1, expected 2
data-race: Device.Shadow
lost-update: Device.Shadow

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Shadow       = 0
 5.3us  P0  work     5.0us
 7.0us  -   event    Card                1
 7.0us  P0  assert   Device.Interrupt    for P0
 7.7us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 6
 7.7us  P0  isr      Device.Interrupt
 7.7us  P0  enter    EvtInterruptIsr Device.Interrupt
 7.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
 7.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
 7.9us  P0  load     Device.Shadow       = 0
 7.9us  P0  store    Device.Shadow       = 1
 7.9us  P0  leave    EvtInterruptIsr Device.Interrupt
 7.9us  P0  isr end  Device.Interrupt    claimed
 7.9us  P0  release  Device.Interrupt.lock  DIRQL 6 > DISPATCH
11.3us  P0  store    Device.Shadow       = 1
11.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
11.3us  P0  leave    EvtIoRead #1
11.3us  P0  release  Device.lock         DISPATCH > PASSIVE
11.6us  P0  return   #1                  STATUS_SUCCESS
11.6us  P0  end      T0
11.6us  P0  switch   idle                from T0
11.6us  -   end      completed

== interrupt-lock: The read takes the interrupt's lock
Device.Shadow = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Interrupt    = 0xFFFFE00000000020
 5.3us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 6
 5.4us  P0  load     Device.Shadow       = 0
 5.4us  P0  work     5.0us
 7.0us  -   event    Card                1
 7.0us  P1  assert   Device.Interrupt    for P1
 7.7us  P1  spin     Device.Interrupt.lock  PASSIVE > DIRQL 6, held by P0
10.4us  P0  store    Device.Shadow       = 1
10.4us  P0  load     Device.Interrupt    = 0xFFFFE00000000020
10.4us  P0  release  Device.Interrupt.lock  DIRQL 6 > DISPATCH
10.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
10.4us  P0  leave    EvtIoRead #1
10.4us  P0  release  Device.lock         DISPATCH > PASSIVE
10.5us  P1  acquire  Device.Interrupt.lock  after 2.8us
10.5us  P1  isr      Device.Interrupt
10.5us  P1  enter    EvtInterruptIsr Device.Interrupt
10.5us  P1  load     Device.Registers    = 0xFFFFD00000000000
10.5us  P1  write    Card.ACKNOWLEDGE    = 0x4
10.7us  P1  load     Device.Shadow       = 1
10.7us  P0  return   #1                  STATUS_SUCCESS
10.7us  P0  end      T0
10.7us  P0  switch   idle                from T0
10.7us  P1  store    Device.Shadow       = 2
10.7us  P1  leave    EvtInterruptIsr Device.Interrupt
10.7us  P1  isr end  Device.Interrupt    claimed
10.7us  P1  release  Device.Interrupt.lock  DIRQL 6 > PASSIVE
10.7us  -   end      completed

== interrupt-lock-same: The read takes the interrupt's lock, on the processor of the interrupt
Device.Shadow = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Interrupt    = 0xFFFFE00000000020
 5.3us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 6
 5.4us  P0  load     Device.Shadow       = 0
 5.4us  P0  work     5.0us
 7.0us  -   event    Card                1
 7.0us  P0  assert   Device.Interrupt    for P0
10.4us  P0  store    Device.Shadow       = 1
10.4us  P0  load     Device.Interrupt    = 0xFFFFE00000000020
10.4us  P0  release  Device.Interrupt.lock  DIRQL 6 > DISPATCH
11.1us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 6
11.1us  P0  isr      Device.Interrupt
11.1us  P0  enter    EvtInterruptIsr Device.Interrupt
11.1us  P0  load     Device.Registers    = 0xFFFFD00000000000
11.1us  P0  write    Card.ACKNOWLEDGE    = 0x4
11.3us  P0  load     Device.Shadow       = 1
11.3us  P0  store    Device.Shadow       = 2
11.3us  P0  leave    EvtInterruptIsr Device.Interrupt
11.3us  P0  isr end  Device.Interrupt    claimed
11.3us  P0  release  Device.Interrupt.lock  DIRQL 6 > DISPATCH
11.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
11.3us  P0  leave    EvtIoRead #1
11.3us  P0  release  Device.lock         DISPATCH > PASSIVE
11.6us  P0  return   #1                  STATUS_SUCCESS
11.6us  P0  end      T0
11.6us  P0  switch   idle                from T0
11.6us  -   end      completed

