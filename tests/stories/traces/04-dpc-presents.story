== dpc-presents: A DPC that completes presents the next read
Current = 0

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  store    Current             = 0xFFFFE00100000000
 5.3us  P0  load     Registers           = 0xFFFFD00000000000
 5.3us  P0  write    Disk.LENGTH         = 0x200
 5.3us  P0  transfer Disk                512 bytes, tag 1
 5.5us  P0  leave    EvtIoRead #1
 5.5us  P0  release  Device.lock         DISPATCH > PASSIVE
 5.5us  P0  send     #2                  read, 512 bytes
 8.8us  P0  queue    #2                  in Queue, depth 1
 8.8us  P0  end      T0
 8.8us  P0  switch   idle                from T0
25.3us  -   done     Disk                tag 1
25.3us  P1  assert   Interrupt           for P1
26.0us  P1  acquire  Interrupt.lock      PASSIVE > DIRQL 7
26.1us  P1  isr      Interrupt
26.1us  P1  enter    EvtInterruptIsr Interrupt
26.1us  P1  queue    Interrupt DPC       to P1
26.1us  P1  leave    EvtInterruptIsr Interrupt
26.1us  P1  isr end  Interrupt           claimed
26.1us  P1  release  Interrupt.lock      DIRQL 7 > PASSIVE
27.3us  P1  dpc      Interrupt DPC
27.3us  P1  enter    EvtInterruptDpc Interrupt
27.3us  P1  load     Current             = 0xFFFFE00100000000
27.3us  P1  store    Current             = 0
27.3us  P1  load     Registers           = 0xFFFFD00000000000
27.3us  P1  read     Disk.EVENT          = 0x1
28.3us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
28.3us  P1  present  #2                  from Queue
28.3us  P1  acquire  Device.lock
28.3us  P1  enter    EvtIoRead #2
28.3us  P1  store    Current             = 0xFFFFE00100000010
28.3us  P1  load     Registers           = 0xFFFFD00000000000
28.3us  P1  write    Disk.LENGTH         = 0x200
28.3us  P1  transfer Disk                512 bytes, tag 2
28.5us  P1  leave    EvtIoRead #2
28.5us  P1  release  Device.lock
28.5us  P1  work     1.0us
29.5us  P1  leave    EvtInterruptDpc Interrupt
29.5us  P1  dpc end  Interrupt DPC
48.3us  -   done     Disk                tag 2
48.3us  P1  assert   Interrupt           for P1
49.0us  P1  acquire  Interrupt.lock      PASSIVE > DIRQL 7
49.0us  P1  isr      Interrupt
49.0us  P1  enter    EvtInterruptIsr Interrupt
49.0us  P1  queue    Interrupt DPC       to P1
49.0us  P1  leave    EvtInterruptIsr Interrupt
49.0us  P1  isr end  Interrupt           claimed
49.0us  P1  release  Interrupt.lock      DIRQL 7 > PASSIVE
50.2us  P1  dpc      Interrupt DPC
50.2us  P1  enter    EvtInterruptDpc Interrupt
50.2us  P1  load     Current             = 0xFFFFE00100000010
50.2us  P1  store    Current             = 0
50.2us  P1  load     Registers           = 0xFFFFD00000000000
50.2us  P1  read     Disk.EVENT          = 0x2
51.2us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
51.2us  P1  work     1.0us
52.2us  P1  leave    EvtInterruptDpc Interrupt
52.2us  P1  dpc end  Interrupt DPC
52.2us  -   end      completed

