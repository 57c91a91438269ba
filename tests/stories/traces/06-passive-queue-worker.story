== passive-queue-worker: A DPC completes while a worker is in the loop of the queue
Current = 0
data-race: Current

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
  5.5us  P0  wait     #1                  T0
  5.5us  P0  switch   idle                from T0
 15.0us  P1  switch   T1                  from idle
 17.0us  P1  send     #2                  write, 512 bytes
 20.0us  P1  queue    #2                  in Queue, depth 1
 20.0us  P1  defer    Queue               to its work item
 20.0us  P1  queue    Queue work item
 20.0us  P1  wait     #2                  T1
 20.0us  P1  switch   idle                from T1
 24.0us  P0  switch   Worker 3            from idle
 26.0us  P0  start    Queue work item     on Worker 3
 26.0us  P0  present  #2                  from Queue
 26.0us  P0  acquire  Device.lock
 26.0us  P0  enter    EvtIoWrite #2
 26.0us  P0  work     100.0us
 40.0us  P1  switch   T2                  from idle
 42.0us  P1  send     #3                  read, 512 bytes
 45.3us  P1  queue    #3                  in Queue, depth 1
 45.3us  P1  wait     #3                  T2
 45.3us  P1  switch   idle                from T2
 65.3us  -   done     Disk                tag 1
 65.3us  P2  assert   Interrupt           for P2
 66.0us  P2  acquire  Interrupt.lock      PASSIVE > DIRQL 7
 66.1us  P2  isr      Interrupt
 66.1us  P2  enter    EvtInterruptIsr Interrupt
 66.1us  P2  queue    Interrupt DPC       to P2
 66.1us  P2  leave    EvtInterruptIsr Interrupt
 66.1us  P2  isr end  Interrupt           claimed
 66.1us  P2  release  Interrupt.lock      DIRQL 7 > PASSIVE
 67.3us  P2  dpc      Interrupt DPC
 67.3us  P2  enter    EvtInterruptDpc Interrupt
 67.3us  P2  load     Current             = 0xFFFFE00100000000
 67.3us  P2  store    Current             = 0
 67.3us  P2  load     Registers           = 0xFFFFD00000000000
 67.3us  P2  read     Disk.EVENT          = 0x1
 68.3us  P2  complete #1                  STATUS_SUCCESS, 0 bytes
 69.3us  P2  work     1.0us
 70.3us  P2  leave    EvtInterruptDpc Interrupt
 70.3us  P2  dpc end  Interrupt DPC
126.0us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
126.0us  P1  switch   T1                  from idle
127.0us  P0  leave    EvtIoWrite #2
127.0us  P0  release  Device.lock
127.0us  P0  present  #3                  from Queue
127.0us  P0  acquire  Device.lock
127.1us  P0  enter    EvtIoRead #3
127.1us  P0  store    Current             = 0xFFFFE00100000020
127.1us  P0  load     Registers           = 0xFFFFD00000000000
127.1us  P0  write    Disk.LENGTH         = 0x200
127.1us  P0  transfer Disk                512 bytes, tag 2
127.3us  P0  leave    EvtIoRead #3
127.3us  P0  release  Device.lock
127.3us  P0  end      Queue work item     on Worker 3
127.3us  P0  switch   T0                  from Worker 3
129.0us  P1  return   #2                  STATUS_SUCCESS
129.0us  P1  end      T1
129.0us  P1  switch   idle                from T1
129.6us  P0  return   #1                  STATUS_SUCCESS
129.6us  P0  end      T0
129.6us  P0  switch   idle                from T0
187.1us  -   done     Disk                tag 2
187.1us  P2  assert   Interrupt           for P2
187.8us  P2  acquire  Interrupt.lock      PASSIVE > DIRQL 7
187.8us  P2  isr      Interrupt
187.8us  P2  enter    EvtInterruptIsr Interrupt
187.8us  P2  queue    Interrupt DPC       to P2
187.8us  P2  leave    EvtInterruptIsr Interrupt
187.8us  P2  isr end  Interrupt           claimed
187.8us  P2  release  Interrupt.lock      DIRQL 7 > PASSIVE
189.0us  P2  dpc      Interrupt DPC
189.0us  P2  enter    EvtInterruptDpc Interrupt
189.0us  P2  load     Current             = 0xFFFFE00100000020
189.0us  P2  store    Current             = 0
189.0us  P2  load     Registers           = 0xFFFFD00000000000
189.0us  P2  read     Disk.EVENT          = 0x2
190.0us  P2  complete #3                  STATUS_SUCCESS, 0 bytes
190.0us  P1  switch   T2                  from idle
191.0us  P2  defer    Queue               to its work item
191.0us  P2  queue    Queue work item
191.0us  P2  work     1.0us
192.0us  P2  leave    EvtInterruptDpc Interrupt
192.0us  P2  dpc end  Interrupt DPC
193.3us  P1  return   #3                  STATUS_SUCCESS
193.3us  P1  end      T2
193.3us  P1  switch   idle                from T2
195.0us  P0  switch   Worker 3            from idle
197.0us  P0  start    Queue work item     on Worker 3
197.0us  P0  end      Queue work item     on Worker 3
197.0us  P0  switch   idle                from Worker 3
197.0us  -   end      completed

