== passive-queue: A DPC completes for a passive queue
Current = 0

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  store    Current             = 0xFFFFE00100000000
 5.3us  P0  load     Registers           = 0xFFFFD00000000000
 5.3us  P0  write    Disk.LENGTH         = 0x200
 5.3us  P0  transfer Disk                512 bytes, tag 1
 5.5us  P0  leave    EvtIoRead #1
 5.5us  P0  release  Device.lock
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
28.3us  P1  defer    Queue               to its work item
28.3us  P1  queue    Queue work item
28.3us  P1  work     1.0us
29.3us  P1  leave    EvtInterruptDpc Interrupt
29.3us  P1  dpc end  Interrupt DPC
32.3us  P1  switch   Worker 3            from idle
34.3us  P1  start    Queue work item     on Worker 3
34.3us  P1  present  #2                  from Queue
34.3us  P1  acquire  Device.lock
34.3us  P1  enter    EvtIoRead #2
34.3us  P1  store    Current             = 0xFFFFE00100000010
34.3us  P1  load     Registers           = 0xFFFFD00000000000
34.3us  P1  write    Disk.LENGTH         = 0x200
34.3us  P1  transfer Disk                512 bytes, tag 2
34.5us  P1  leave    EvtIoRead #2
34.5us  P1  release  Device.lock
34.5us  P1  end      Queue work item     on Worker 3
34.5us  P1  switch   idle                from Worker 3
54.3us  -   done     Disk                tag 2
54.3us  P1  assert   Interrupt           for P1
55.0us  P1  acquire  Interrupt.lock      PASSIVE > DIRQL 7
55.0us  P1  isr      Interrupt
55.0us  P1  enter    EvtInterruptIsr Interrupt
55.0us  P1  queue    Interrupt DPC       to P1
55.0us  P1  leave    EvtInterruptIsr Interrupt
55.0us  P1  isr end  Interrupt           claimed
55.0us  P1  release  Interrupt.lock      DIRQL 7 > PASSIVE
56.2us  P1  dpc      Interrupt DPC
56.2us  P1  enter    EvtInterruptDpc Interrupt
56.2us  P1  load     Current             = 0xFFFFE00100000010
56.2us  P1  store    Current             = 0
56.3us  P1  load     Registers           = 0xFFFFD00000000000
56.3us  P1  read     Disk.EVENT          = 0x2
57.3us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
57.3us  P1  defer    Queue               to its work item
57.3us  P1  queue    Queue work item
57.3us  P1  work     1.0us
58.3us  P1  leave    EvtInterruptDpc Interrupt
58.3us  P1  dpc end  Interrupt DPC
61.3us  P1  switch   Worker 3            from idle
63.3us  P1  start    Queue work item     on Worker 3
63.3us  P1  end      Queue work item     on Worker 3
63.3us  P1  switch   idle                from Worker 3
63.3us  -   end      completed

