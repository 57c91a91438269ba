== one-for-each: The DPC takes one event
Device.Handled = 2
Device.NotQueued = 3

10.0us  -   event    Card                1
10.0us  P0  assert   Device.Interrupt    for P0
10.7us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 5
10.7us  P0  isr      Device.Interrupt
10.7us  P0  enter    EvtInterruptIsr Device.Interrupt
10.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
10.7us  P0  read     Card.STATUS         = 0x6
11.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
11.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
11.9us  P0  queue    Device.Interrupt DPC  to P0
11.9us  P0  leave    EvtInterruptIsr Device.Interrupt
11.9us  P0  isr end  Device.Interrupt    claimed
11.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > PASSIVE
13.0us  -   event    Card                2
13.0us  P0  assert   Device.Interrupt    for P0
13.7us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 5
13.7us  P0  isr      Device.Interrupt
13.7us  P0  enter    EvtInterruptIsr Device.Interrupt
13.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
13.7us  P0  read     Card.STATUS         = 0x6
14.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
14.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
14.9us  P0  queue    Device.Interrupt DPC  queued already: nothing added
14.9us  P0  load     Device.NotQueued    = 0
14.9us  P0  store    Device.NotQueued    = 1
14.9us  P0  leave    EvtInterruptIsr Device.Interrupt
14.9us  P0  isr end  Device.Interrupt    claimed
14.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > DISPATCH
15.1us  P0  dpc      Device.Interrupt DPC
15.1us  P0  enter    EvtInterruptDpc Device.Interrupt
15.1us  P0  work     10.0us
16.0us  -   event    Card                3
16.0us  P0  assert   Device.Interrupt    for P0
16.7us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 5
16.7us  P0  isr      Device.Interrupt
16.7us  P0  enter    EvtInterruptIsr Device.Interrupt
16.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
16.7us  P0  read     Card.STATUS         = 0x6
17.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
17.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
17.9us  P0  queue    Device.Interrupt DPC  to P0
17.9us  P0  leave    EvtInterruptIsr Device.Interrupt
17.9us  P0  isr end  Device.Interrupt    claimed
17.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > DISPATCH
19.0us  -   event    Card                4
19.0us  P0  assert   Device.Interrupt    for P0
19.7us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 5
19.7us  P0  isr      Device.Interrupt
19.7us  P0  enter    EvtInterruptIsr Device.Interrupt
19.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
19.7us  P0  read     Card.STATUS         = 0x6
20.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
20.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
20.9us  P0  queue    Device.Interrupt DPC  queued already: nothing added
20.9us  P0  load     Device.NotQueued    = 1
20.9us  P0  store    Device.NotQueued    = 2
20.9us  P0  leave    EvtInterruptIsr Device.Interrupt
20.9us  P0  isr end  Device.Interrupt    claimed
20.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > DISPATCH
22.0us  -   event    Card                5
22.0us  P0  assert   Device.Interrupt    for P0
22.7us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 5
22.7us  P0  isr      Device.Interrupt
22.7us  P0  enter    EvtInterruptIsr Device.Interrupt
22.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
22.7us  P0  read     Card.STATUS         = 0x6
23.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
23.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
23.9us  P0  queue    Device.Interrupt DPC  queued already: nothing added
23.9us  P0  load     Device.NotQueued    = 2
23.9us  P0  store    Device.NotQueued    = 3
23.9us  P0  leave    EvtInterruptIsr Device.Interrupt
23.9us  P0  isr end  Device.Interrupt    claimed
23.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > DISPATCH
30.9us  P0  load     Device.Registers    = 0xFFFFD00000000000
30.9us  P0  read     Card.EVENT          = 0x80000001
31.9us  P0  load     Device.Handled      = 0
31.9us  P0  store    Device.Handled      = 1
31.9us  P0  leave    EvtInterruptDpc Device.Interrupt
31.9us  P0  dpc end  Device.Interrupt DPC
31.9us  P0  dpc      Device.Interrupt DPC
31.9us  P0  enter    EvtInterruptDpc Device.Interrupt
31.9us  P0  work     10.0us
41.9us  P0  load     Device.Registers    = 0xFFFFD00000000000
41.9us  P0  read     Card.EVENT          = 0x80000002
42.9us  P0  load     Device.Handled      = 1
42.9us  P0  store    Device.Handled      = 2
42.9us  P0  leave    EvtInterruptDpc Device.Interrupt
42.9us  P0  dpc end  Device.Interrupt DPC
42.9us  -   end      completed

== all-there-are: The DPC takes all events there are
Device.Handled = 5
Device.NotQueued = 3

10.0us  -   event    Card                1
10.0us  P0  assert   Device.Interrupt    for P0
10.7us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 5
10.7us  P0  isr      Device.Interrupt
10.7us  P0  enter    EvtInterruptIsr Device.Interrupt
10.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
10.7us  P0  read     Card.STATUS         = 0x6
11.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
11.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
11.9us  P0  queue    Device.Interrupt DPC  to P0
11.9us  P0  leave    EvtInterruptIsr Device.Interrupt
11.9us  P0  isr end  Device.Interrupt    claimed
11.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > PASSIVE
13.0us  -   event    Card                2
13.0us  P0  assert   Device.Interrupt    for P0
13.7us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 5
13.7us  P0  isr      Device.Interrupt
13.7us  P0  enter    EvtInterruptIsr Device.Interrupt
13.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
13.7us  P0  read     Card.STATUS         = 0x6
14.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
14.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
14.9us  P0  queue    Device.Interrupt DPC  queued already: nothing added
14.9us  P0  load     Device.NotQueued    = 0
14.9us  P0  store    Device.NotQueued    = 1
14.9us  P0  leave    EvtInterruptIsr Device.Interrupt
14.9us  P0  isr end  Device.Interrupt    claimed
14.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > DISPATCH
15.1us  P0  dpc      Device.Interrupt DPC
15.1us  P0  enter    EvtInterruptDpc Device.Interrupt
15.1us  P0  work     10.0us
16.0us  -   event    Card                3
16.0us  P0  assert   Device.Interrupt    for P0
16.7us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 5
16.7us  P0  isr      Device.Interrupt
16.7us  P0  enter    EvtInterruptIsr Device.Interrupt
16.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
16.7us  P0  read     Card.STATUS         = 0x6
17.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
17.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
17.9us  P0  queue    Device.Interrupt DPC  to P0
17.9us  P0  leave    EvtInterruptIsr Device.Interrupt
17.9us  P0  isr end  Device.Interrupt    claimed
17.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > DISPATCH
19.0us  -   event    Card                4
19.0us  P0  assert   Device.Interrupt    for P0
19.7us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 5
19.7us  P0  isr      Device.Interrupt
19.7us  P0  enter    EvtInterruptIsr Device.Interrupt
19.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
19.7us  P0  read     Card.STATUS         = 0x6
20.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
20.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
20.9us  P0  queue    Device.Interrupt DPC  queued already: nothing added
20.9us  P0  load     Device.NotQueued    = 1
20.9us  P0  store    Device.NotQueued    = 2
20.9us  P0  leave    EvtInterruptIsr Device.Interrupt
20.9us  P0  isr end  Device.Interrupt    claimed
20.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > DISPATCH
22.0us  -   event    Card                5
22.0us  P0  assert   Device.Interrupt    for P0
22.7us  P0  acquire  Device.Interrupt.lock  DISPATCH > DIRQL 5
22.7us  P0  isr      Device.Interrupt
22.7us  P0  enter    EvtInterruptIsr Device.Interrupt
22.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
22.7us  P0  read     Card.STATUS         = 0x6
23.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
23.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
23.9us  P0  queue    Device.Interrupt DPC  queued already: nothing added
23.9us  P0  load     Device.NotQueued    = 2
23.9us  P0  store    Device.NotQueued    = 3
23.9us  P0  leave    EvtInterruptIsr Device.Interrupt
23.9us  P0  isr end  Device.Interrupt    claimed
23.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > DISPATCH
30.9us  P0  load     Device.Registers    = 0xFFFFD00000000000
30.9us  P0  read     Card.EVENT          = 0x80000001
31.9us  P0  load     Device.Handled      = 0
31.9us  P0  store    Device.Handled      = 1
31.9us  P0  load     Device.Registers    = 0xFFFFD00000000000
31.9us  P0  read     Card.EVENT          = 0x80000002
32.9us  P0  load     Device.Handled      = 1
32.9us  P0  store    Device.Handled      = 2
32.9us  P0  load     Device.Registers    = 0xFFFFD00000000000
33.0us  P0  read     Card.EVENT          = 0x80000003
34.0us  P0  load     Device.Handled      = 2
34.0us  P0  store    Device.Handled      = 3
34.0us  P0  load     Device.Registers    = 0xFFFFD00000000000
34.0us  P0  read     Card.EVENT          = 0x80000004
35.0us  P0  load     Device.Handled      = 3
35.0us  P0  store    Device.Handled      = 4
35.0us  P0  load     Device.Registers    = 0xFFFFD00000000000
35.0us  P0  read     Card.EVENT          = 0x80000005
36.0us  P0  load     Device.Handled      = 4
36.0us  P0  store    Device.Handled      = 5
36.0us  P0  load     Device.Registers    = 0xFFFFD00000000000
36.0us  P0  read     Card.EVENT          = 0x0
37.0us  P0  leave    EvtInterruptDpc Device.Interrupt
37.0us  P0  dpc end  Device.Interrupt DPC
37.0us  P0  dpc      Device.Interrupt DPC
37.0us  P0  enter    EvtInterruptDpc Device.Interrupt
37.0us  P0  work     10.0us
47.0us  P0  load     Device.Registers    = 0xFFFFD00000000000
47.0us  P0  read     Card.EVENT          = 0x0
48.0us  P0  leave    EvtInterruptDpc Device.Interrupt
48.0us  P0  dpc end  Device.Interrupt DPC
48.0us  -   end      completed

== slow-events: One event for each DPC, and an interrupt every 30 µs
Device.Handled = 5

 10.0us  -   event    Card                1
 10.0us  P0  assert   Device.Interrupt    for P0
 10.7us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 5
 10.7us  P0  isr      Device.Interrupt
 10.7us  P0  enter    EvtInterruptIsr Device.Interrupt
 10.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
 10.7us  P0  read     Card.STATUS         = 0x6
 11.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
 11.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
 11.9us  P0  queue    Device.Interrupt DPC  to P0
 11.9us  P0  leave    EvtInterruptIsr Device.Interrupt
 11.9us  P0  isr end  Device.Interrupt    claimed
 11.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > PASSIVE
 13.1us  P0  dpc      Device.Interrupt DPC
 13.1us  P0  enter    EvtInterruptDpc Device.Interrupt
 13.1us  P0  work     10.0us
 23.1us  P0  load     Device.Registers    = 0xFFFFD00000000000
 23.1us  P0  read     Card.EVENT          = 0x80000001
 24.1us  P0  load     Device.Handled      = 0
 24.1us  P0  store    Device.Handled      = 1
 24.2us  P0  leave    EvtInterruptDpc Device.Interrupt
 24.2us  P0  dpc end  Device.Interrupt DPC
 40.0us  -   event    Card                2
 40.0us  P0  assert   Device.Interrupt    for P0
 40.7us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 5
 40.7us  P0  isr      Device.Interrupt
 40.7us  P0  enter    EvtInterruptIsr Device.Interrupt
 40.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
 40.7us  P0  read     Card.STATUS         = 0x6
 41.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
 41.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
 41.9us  P0  queue    Device.Interrupt DPC  to P0
 41.9us  P0  leave    EvtInterruptIsr Device.Interrupt
 41.9us  P0  isr end  Device.Interrupt    claimed
 41.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > PASSIVE
 43.1us  P0  dpc      Device.Interrupt DPC
 43.1us  P0  enter    EvtInterruptDpc Device.Interrupt
 43.1us  P0  work     10.0us
 53.1us  P0  load     Device.Registers    = 0xFFFFD00000000000
 53.1us  P0  read     Card.EVENT          = 0x80000002
 54.1us  P0  load     Device.Handled      = 1
 54.1us  P0  store    Device.Handled      = 2
 54.2us  P0  leave    EvtInterruptDpc Device.Interrupt
 54.2us  P0  dpc end  Device.Interrupt DPC
 70.0us  -   event    Card                3
 70.0us  P0  assert   Device.Interrupt    for P0
 70.7us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 5
 70.7us  P0  isr      Device.Interrupt
 70.7us  P0  enter    EvtInterruptIsr Device.Interrupt
 70.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
 70.7us  P0  read     Card.STATUS         = 0x6
 71.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
 71.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
 71.9us  P0  queue    Device.Interrupt DPC  to P0
 71.9us  P0  leave    EvtInterruptIsr Device.Interrupt
 71.9us  P0  isr end  Device.Interrupt    claimed
 71.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > PASSIVE
 73.1us  P0  dpc      Device.Interrupt DPC
 73.1us  P0  enter    EvtInterruptDpc Device.Interrupt
 73.1us  P0  work     10.0us
 83.1us  P0  load     Device.Registers    = 0xFFFFD00000000000
 83.1us  P0  read     Card.EVENT          = 0x80000003
 84.1us  P0  load     Device.Handled      = 2
 84.1us  P0  store    Device.Handled      = 3
 84.2us  P0  leave    EvtInterruptDpc Device.Interrupt
 84.2us  P0  dpc end  Device.Interrupt DPC
100.0us  -   event    Card                4
100.0us  P0  assert   Device.Interrupt    for P0
100.7us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 5
100.7us  P0  isr      Device.Interrupt
100.7us  P0  enter    EvtInterruptIsr Device.Interrupt
100.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
100.7us  P0  read     Card.STATUS         = 0x6
101.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
101.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
101.9us  P0  queue    Device.Interrupt DPC  to P0
101.9us  P0  leave    EvtInterruptIsr Device.Interrupt
101.9us  P0  isr end  Device.Interrupt    claimed
101.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > PASSIVE
103.1us  P0  dpc      Device.Interrupt DPC
103.1us  P0  enter    EvtInterruptDpc Device.Interrupt
103.1us  P0  work     10.0us
113.1us  P0  load     Device.Registers    = 0xFFFFD00000000000
113.1us  P0  read     Card.EVENT          = 0x80000004
114.1us  P0  load     Device.Handled      = 3
114.1us  P0  store    Device.Handled      = 4
114.2us  P0  leave    EvtInterruptDpc Device.Interrupt
114.2us  P0  dpc end  Device.Interrupt DPC
130.0us  -   event    Card                5
130.0us  P0  assert   Device.Interrupt    for P0
130.7us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 5
130.7us  P0  isr      Device.Interrupt
130.7us  P0  enter    EvtInterruptIsr Device.Interrupt
130.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
130.7us  P0  read     Card.STATUS         = 0x6
131.7us  P0  load     Device.Registers    = 0xFFFFD00000000000
131.7us  P0  write    Card.ACKNOWLEDGE    = 0x4
131.9us  P0  queue    Device.Interrupt DPC  to P0
131.9us  P0  leave    EvtInterruptIsr Device.Interrupt
131.9us  P0  isr end  Device.Interrupt    claimed
131.9us  P0  release  Device.Interrupt.lock  DIRQL 5 > PASSIVE
133.1us  P0  dpc      Device.Interrupt DPC
133.1us  P0  enter    EvtInterruptDpc Device.Interrupt
133.1us  P0  work     10.0us
143.1us  P0  load     Device.Registers    = 0xFFFFD00000000000
143.1us  P0  read     Card.EVENT          = 0x80000005
144.1us  P0  load     Device.Handled      = 4
144.1us  P0  store    Device.Handled      = 5
144.2us  P0  leave    EvtInterruptDpc Device.Interrupt
144.2us  P0  dpc end  Device.Interrupt DPC
144.2us  -   end      completed

