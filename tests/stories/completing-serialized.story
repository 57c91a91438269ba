== serialized: AutomaticSerialization is TRUE
Device.TotalRequestsProcessed = 10
Device.Current = 0

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     5.0us
10.3us  P0  store    Device.Current      = 0xFFFFE00100000000
10.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
10.3us  P0  write    Disk.LENGTH         = 0x200
10.3us  P0  transfer Disk                512 bytes, tag 1
10.5us  P0  leave    EvtIoRead #1
10.5us  P0  release  Device.lock         DISPATCH > PASSIVE
10.5us  P0  wait     #1                  T0
10.5us  P0  switch   T1                  from T0
12.5us  P0  send     #2                  read, 512 bytes
15.8us  P0  queue    #2                  in Queue, depth 1
15.8us  P0  wait     #2                  T1
15.8us  P0  switch   T2                  from T1
17.8us  P0  send     #3                  read, 512 bytes
21.1us  P0  queue    #3                  in Queue, depth 2
21.1us  P0  wait     #3                  T2
21.1us  P0  switch   T3                  from T2
23.1us  P0  send     #4                  read, 512 bytes
26.4us  P0  queue    #4                  in Queue, depth 3
26.4us  P0  wait     #4                  T3
26.4us  P0  switch   T4                  from T3
28.4us  P0  send     #5                  read, 512 bytes
31.7us  P0  queue    #5                  in Queue, depth 4
31.7us  P0  wait     #5                  T4
31.7us  P0  switch   T5                  from T4
33.7us  P0  send     #6                  read, 512 bytes
37.0us  P0  queue    #6                  in Queue, depth 5
37.0us  P0  wait     #6                  T5
37.0us  P0  switch   T6                  from T5
39.0us  P0  send     #7                  read, 512 bytes
42.3us  P0  queue    #7                  in Queue, depth 6
42.3us  P0  wait     #7                  T6
42.3us  P0  switch   T7                  from T6
44.3us  P0  send     #8                  read, 512 bytes
...
1006.2us  P1  acquire  Device.lock
1006.3us  P1  enter    EvtIoRead #10
1006.3us  P1  work     5.0us
1007.5us  P0  return   #9                  STATUS_SUCCESS
1007.5us  P0  end      T8
1007.5us  P0  switch   idle                from T8
1011.3us  P1  store    Device.Current      = 0xFFFFE00100000090
1011.3us  P1  load     Device.Registers    = 0xFFFFD00000000000
1011.3us  P1  write    Disk.LENGTH         = 0x200
1011.3us  P1  transfer Disk                512 bytes, tag 10
1011.5us  P1  leave    EvtIoRead #10
1011.5us  P1  release  Device.lock
1011.5us  P1  dpc end  Queue DPC
1111.3us  -   done     Disk                tag 10
1111.3us  P1  assert   Device.Interrupt    for P1
1112.0us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
1112.0us  P1  isr      Device.Interrupt
1112.0us  P1  enter    EvtInterruptIsr Device.Interrupt
1112.0us  P1  load     Device.Registers    = 0xFFFFD00000000000
1112.0us  P1  read     Disk.STATUS         = 0x6
1113.0us  P1  write    Disk.ACKNOWLEDGE    = 0x4
1113.2us  P1  queue    Device.Interrupt DPC  to P1
1113.2us  P1  leave    EvtInterruptIsr Device.Interrupt
1113.2us  P1  isr end  Device.Interrupt    claimed
1113.2us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
1114.4us  P1  dpc      Device.Interrupt DPC
1114.4us  P1  acquire  Device.lock
1114.4us  P1  enter    EvtInterruptDpc Device.Interrupt
1114.4us  P1  load     Device.Registers    = 0xFFFFD00000000000
1114.4us  P1  read     Disk.EVENT          = 0xA
1115.4us  P1  load     Device.Current      = 0xFFFFE00100000090
1115.4us  P1  store    Device.Current      = 0
1115.4us  P1  load     Device.TotalRequestsProcessed  = 9
1115.5us  P1  store    Device.TotalRequestsProcessed  = 10
1115.5us  P1  complete #10                 STATUS_SUCCESS, 512 bytes
1115.5us  P0  switch   T9                  from idle
1116.5us  P1  defer    Queue               to its DPC
1116.5us  P1  queue    Queue DPC           to P1
1116.5us  P1  work     1.0us
1117.5us  P1  leave    EvtInterruptDpc Device.Interrupt
1117.5us  P1  release  Device.lock
1117.5us  P1  dpc end  Device.Interrupt DPC
1117.5us  P1  dpc      Queue DPC
1117.5us  P1  dpc end  Queue DPC
1118.8us  P0  return   #10                 STATUS_SUCCESS
1118.8us  P0  end      T9
1118.8us  P0  switch   idle                from T9
1118.8us  -   end      completed

== not-serialized: AutomaticSerialization is left alone
Device.TotalRequestsProcessed = 10
Device.Current = 0

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     5.0us
10.3us  P0  store    Device.Current      = 0xFFFFE00100000000
10.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
10.3us  P0  write    Disk.LENGTH         = 0x200
10.3us  P0  transfer Disk                512 bytes, tag 1
10.5us  P0  leave    EvtIoRead #1
10.5us  P0  release  Device.lock         DISPATCH > PASSIVE
10.5us  P0  wait     #1                  T0
10.5us  P0  switch   T1                  from T0
12.5us  P0  send     #2                  read, 512 bytes
15.8us  P0  queue    #2                  in Queue, depth 1
15.8us  P0  wait     #2                  T1
15.8us  P0  switch   T2                  from T1
17.8us  P0  send     #3                  read, 512 bytes
21.1us  P0  queue    #3                  in Queue, depth 2
21.1us  P0  wait     #3                  T2
21.1us  P0  switch   T3                  from T2
23.1us  P0  send     #4                  read, 512 bytes
26.4us  P0  queue    #4                  in Queue, depth 3
26.4us  P0  wait     #4                  T3
26.4us  P0  switch   T4                  from T3
28.4us  P0  send     #5                  read, 512 bytes
31.7us  P0  queue    #5                  in Queue, depth 4
31.7us  P0  wait     #5                  T4
31.7us  P0  switch   T5                  from T4
33.7us  P0  send     #6                  read, 512 bytes
37.0us  P0  queue    #6                  in Queue, depth 5
37.0us  P0  wait     #6                  T5
37.0us  P0  switch   T6                  from T5
39.0us  P0  send     #7                  read, 512 bytes
42.3us  P0  queue    #7                  in Queue, depth 6
42.3us  P0  wait     #7                  T6
42.3us  P0  switch   T7                  from T6
44.3us  P0  send     #8                  read, 512 bytes
...
 996.0us  P1  store    Device.TotalRequestsProcessed  = 9
 996.0us  P1  complete #9                  STATUS_SUCCESS, 512 bytes
 996.0us  P0  switch   T8                  from idle
 997.0us  P1  present  #10                 from Queue
 997.0us  P1  acquire  Device.lock
 997.0us  P1  enter    EvtIoRead #10
 997.0us  P1  work     5.0us
 999.3us  P0  return   #9                  STATUS_SUCCESS
 999.3us  P0  end      T8
 999.3us  P0  switch   idle                from T8
1002.0us  P1  store    Device.Current      = 0xFFFFE00100000090
1002.0us  P1  load     Device.Registers    = 0xFFFFD00000000000
1002.0us  P1  write    Disk.LENGTH         = 0x200
1002.0us  P1  transfer Disk                512 bytes, tag 10
1002.2us  P1  leave    EvtIoRead #10
1002.2us  P1  release  Device.lock
1002.2us  P1  work     1.0us
1003.2us  P1  leave    EvtInterruptDpc Device.Interrupt
1003.2us  P1  dpc end  Device.Interrupt DPC
1102.0us  -   done     Disk                tag 10
1102.0us  P1  assert   Device.Interrupt    for P1
1102.7us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
1102.7us  P1  isr      Device.Interrupt
1102.7us  P1  enter    EvtInterruptIsr Device.Interrupt
1102.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
1102.7us  P1  read     Disk.STATUS         = 0x6
1103.7us  P1  write    Disk.ACKNOWLEDGE    = 0x4
1103.9us  P1  queue    Device.Interrupt DPC  to P1
1103.9us  P1  leave    EvtInterruptIsr Device.Interrupt
1103.9us  P1  isr end  Device.Interrupt    claimed
1103.9us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
1105.1us  P1  dpc      Device.Interrupt DPC
1105.1us  P1  enter    EvtInterruptDpc Device.Interrupt
1105.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
1105.1us  P1  read     Disk.EVENT          = 0xA
1106.1us  P1  load     Device.Current      = 0xFFFFE00100000090
1106.2us  P1  store    Device.Current      = 0
1106.2us  P1  load     Device.TotalRequestsProcessed  = 9
1106.2us  P1  store    Device.TotalRequestsProcessed  = 10
1106.2us  P1  complete #10                 STATUS_SUCCESS, 512 bytes
1106.2us  P0  switch   T9                  from idle
1107.2us  P1  work     1.0us
1108.2us  P1  leave    EvtInterruptDpc Device.Interrupt
1108.2us  P1  dpc end  Device.Interrupt DPC
1109.5us  P0  return   #10                 STATUS_SUCCESS
1109.5us  P0  end      T9
1109.5us  P0  switch   idle                from T9
1109.5us  -   end      completed

