== by-default: The interrupt as the INIT function sets it: not serialized
Device.TotalRequestsProcessed = 1, expected 2
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
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
13.1us  P1  enter    EvtInterruptDpc Device.Interrupt
13.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
13.1us  P1  read     Card.EVENT          = 0x80000001
25.3us  P0  load     Device.TotalRequestsProcessed  = 0
25.3us  P1  load     Device.TotalRequestsProcessed  = 0
25.3us  P0  store    Device.TotalRequestsProcessed  = 1
25.3us  P1  store    Device.TotalRequestsProcessed  = 1
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  release  Device.lock         DISPATCH > PASSIVE
25.3us  P1  load     Device.Registers    = 0xFFFFD00000000000
25.3us  P1  read     Card.EVENT          = 0x0
25.7us  P0  return   #1                  STATUS_SUCCESS
25.7us  P0  end      T0
25.7us  P0  switch   idle                from T0
26.3us  P1  leave    EvtInterruptDpc Device.Interrupt
26.3us  P1  dpc end  Device.Interrupt DPC
26.3us  -   end      completed

== serialized: AutomaticSerialization is TRUE
Device.TotalRequestsProcessed = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
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
27.5us  -   end      completed

== same-processor: Serialized, and the interrupt comes to the processor of EvtIoRead
Device.TotalRequestsProcessed = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     20.0us
10.0us  -   event    Card                1
10.0us  P0  assert   Device.Interrupt    for P0
10.7us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 7
10.7us  P0  isr      Device.Interrupt
10.7us  P0  enter    EvtInterruptIsr Device.Interrupt
10.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
10.7us  P0  read     Card.STATUS         = 0x6
11.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
11.9us  P0  queue    Device.Interrupt DPC  to P0
11.9us  P0  leave    EvtInterruptIsr Device.Interrupt
11.9us  P0  isr end  Device.Interrupt    claimed
11.9us  P0  release  Device.Interrupt.lock  DIRQL 7 > DISPATCH
27.3us  P0  load     Device.TotalRequestsProcessed  = 0
27.3us  P0  store    Device.TotalRequestsProcessed  = 1
27.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
27.3us  P0  leave    EvtIoRead #1
27.3us  P0  release  Device.lock         DISPATCH > PASSIVE
28.5us  P0  dpc      Device.Interrupt DPC
28.5us  P0  acquire  Device.lock
28.5us  P0  enter    EvtInterruptDpc Device.Interrupt
28.5us  P0  load     Device.Registers    = 0xFFFFD00000000000
28.5us  P0  read     Card.EVENT          = 0x80000001
29.5us  P0  load     Device.TotalRequestsProcessed  = 1
29.5us  P0  store    Device.TotalRequestsProcessed  = 2
29.5us  P0  load     Device.Registers    = 0xFFFFD00000000000
29.5us  P0  read     Card.EVENT          = 0x0
30.5us  P0  leave    EvtInterruptDpc Device.Interrupt
30.5us  P0  release  Device.lock
30.5us  P0  dpc end  Device.Interrupt DPC
30.8us  P0  return   #1                  STATUS_SUCCESS
30.8us  P0  end      T0
30.8us  P0  switch   idle                from T0
30.8us  -   end      completed

