== no-scope: Without a scope
Current = 0

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  store    Current             = 0xFFFFE00100000000
 5.3us  P0  load     Registers           = 0xFFFFD00000000000
 5.3us  P0  write    Disk.LENGTH         = 0x200
 5.3us  P0  transfer Disk                512 bytes, tag 1
 5.5us  P0  work     60.0us
10.3us  -   done     Disk                tag 1
10.3us  P2  assert   Interrupt           for P2
11.0us  P2  acquire  Interrupt.lock      PASSIVE > DIRQL 7
11.0us  P2  isr      Interrupt
11.0us  P2  enter    EvtInterruptIsr Interrupt
11.0us  P2  queue    Interrupt DPC       to P2
11.0us  P2  leave    EvtInterruptIsr Interrupt
11.0us  P2  isr end  Interrupt           claimed
11.0us  P2  release  Interrupt.lock      DIRQL 7 > PASSIVE
12.2us  P2  dpc      Interrupt DPC
12.2us  P2  enter    EvtInterruptDpc Interrupt
12.2us  P2  load     Current             = 0xFFFFE00100000000
12.2us  P2  store    Current             = 0
12.2us  P2  load     Registers           = 0xFFFFD00000000000
12.3us  P2  read     Disk.EVENT          = 0x1
13.3us  P2  complete #1                  STATUS_SUCCESS, 0 bytes
13.3us  P2  work     1.0us
14.3us  P2  leave    EvtInterruptDpc Interrupt
14.3us  P2  dpc end  Interrupt DPC
30.0us  P1  switch   T1                  from idle
32.0us  P1  send     #2                  read, 512 bytes
35.3us  P1  present  #2                  from Queue
35.3us  P1  enter    EvtIoRead #2
35.3us  P1  store    Current             = 0xFFFFE00100000010
35.3us  P1  load     Registers           = 0xFFFFD00000000000
35.3us  P1  write    Disk.LENGTH         = 0x200
35.3us  P1  transfer Disk                512 bytes, tag 2
35.5us  P1  work     60.0us
40.3us  -   done     Disk                tag 2
40.3us  P2  assert   Interrupt           for P2
41.0us  P2  acquire  Interrupt.lock      PASSIVE > DIRQL 7
41.0us  P2  isr      Interrupt
41.0us  P2  enter    EvtInterruptIsr Interrupt
41.0us  P2  queue    Interrupt DPC       to P2
41.0us  P2  leave    EvtInterruptIsr Interrupt
41.0us  P2  isr end  Interrupt           claimed
41.0us  P2  release  Interrupt.lock      DIRQL 7 > PASSIVE
42.2us  P2  dpc      Interrupt DPC
42.2us  P2  enter    EvtInterruptDpc Interrupt
42.2us  P2  load     Current             = 0xFFFFE00100000010
42.2us  P2  store    Current             = 0
42.2us  P2  load     Registers           = 0xFFFFD00000000000
42.3us  P2  read     Disk.EVENT          = 0x2
43.3us  P2  complete #2                  STATUS_SUCCESS, 0 bytes
43.3us  P2  work     1.0us
44.3us  P2  leave    EvtInterruptDpc Interrupt
44.3us  P2  dpc end  Interrupt DPC
65.5us  P0  leave    EvtIoRead #1
65.8us  P0  return   #1                  STATUS_SUCCESS
65.8us  P0  end      T0
65.8us  P0  switch   idle                from T0
95.5us  P1  leave    EvtIoRead #2
95.8us  P1  return   #2                  STATUS_SUCCESS
95.8us  P1  end      T1
95.8us  P1  switch   idle                from T1
95.8us  -   end      completed

== queue-scope: Sync Scope Queue
Current = 0
lock-held-too-long: Queue.lock

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Queue.lock          PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  store    Current             = 0xFFFFE00100000000
  5.3us  P0  load     Registers           = 0xFFFFD00000000000
  5.3us  P0  write    Disk.LENGTH         = 0x200
  5.3us  P0  transfer Disk                512 bytes, tag 1
  5.5us  P0  work     60.0us
 10.3us  -   done     Disk                tag 1
 10.3us  P2  assert   Interrupt           for P2
 11.0us  P2  acquire  Interrupt.lock      PASSIVE > DIRQL 7
 11.1us  P2  isr      Interrupt
 11.1us  P2  enter    EvtInterruptIsr Interrupt
 11.1us  P2  queue    Interrupt DPC       to P2
 11.1us  P2  leave    EvtInterruptIsr Interrupt
 11.1us  P2  isr end  Interrupt           claimed
 11.1us  P2  release  Interrupt.lock      DIRQL 7 > PASSIVE
 12.3us  P2  dpc      Interrupt DPC
 12.3us  P2  enter    EvtInterruptDpc Interrupt
 12.3us  P2  load     Current             = 0xFFFFE00100000000
 12.3us  P2  store    Current             = 0
 12.3us  P2  load     Registers           = 0xFFFFD00000000000
 12.3us  P2  read     Disk.EVENT          = 0x1
 13.3us  P2  complete #1                  STATUS_SUCCESS, 0 bytes
 13.3us  P2  work     1.0us
 14.3us  P2  leave    EvtInterruptDpc Interrupt
 14.3us  P2  dpc end  Interrupt DPC
 30.0us  P1  switch   T1                  from idle
 32.0us  P1  send     #2                  read, 512 bytes
 35.3us  P1  present  #2                  from Queue
 35.3us  P1  spin     Queue.lock          PASSIVE > DISPATCH, held by P0
 65.5us  P0  leave    EvtIoRead #1
 65.5us  P0  release  Queue.lock          DISPATCH > PASSIVE
 65.7us  P1  acquire  Queue.lock          after 30.4us
 65.7us  P1  enter    EvtIoRead #2
 65.7us  P1  store    Current             = 0xFFFFE00100000010
 65.7us  P1  load     Registers           = 0xFFFFD00000000000
 65.7us  P1  write    Disk.LENGTH         = 0x200
 65.7us  P1  transfer Disk                512 bytes, tag 2
 65.8us  P0  return   #1                  STATUS_SUCCESS
 65.8us  P0  end      T0
 65.8us  P0  switch   idle                from T0
 65.9us  P1  work     60.0us
 70.7us  -   done     Disk                tag 2
 70.7us  P2  assert   Interrupt           for P2
 71.4us  P2  acquire  Interrupt.lock      PASSIVE > DIRQL 7
 71.4us  P2  isr      Interrupt
 71.4us  P2  enter    EvtInterruptIsr Interrupt
 71.4us  P2  queue    Interrupt DPC       to P2
 71.4us  P2  leave    EvtInterruptIsr Interrupt
 71.4us  P2  isr end  Interrupt           claimed
 71.4us  P2  release  Interrupt.lock      DIRQL 7 > PASSIVE
 72.6us  P2  dpc      Interrupt DPC
 72.6us  P2  enter    EvtInterruptDpc Interrupt
 72.6us  P2  load     Current             = 0xFFFFE00100000010
 72.6us  P2  store    Current             = 0
 72.6us  P2  load     Registers           = 0xFFFFD00000000000
 72.6us  P2  read     Disk.EVENT          = 0x2
 73.6us  P2  complete #2                  STATUS_SUCCESS, 0 bytes
 73.6us  P2  work     1.0us
 74.6us  P2  leave    EvtInterruptDpc Interrupt
 74.6us  P2  dpc end  Interrupt DPC
125.9us  P1  leave    EvtIoRead #2
125.9us  P1  release  Queue.lock          DISPATCH > PASSIVE
126.2us  P1  return   #2                  STATUS_SUCCESS
126.2us  P1  end      T1
126.2us  P1  switch   idle                from T1
126.2us  -   end      completed

