== passive: Sync Scope Device at execution level Passive
Device.TotalRequestsProcessed = 10
Device.Current = 0

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     5.0us
10.3us  P0  store    Device.Current      = 0xFFFFE00100000000
10.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
10.3us  P0  write    Disk.LENGTH         = 0x200
10.3us  P0  transfer Disk                512 bytes, tag 1
10.5us  P0  leave    EvtIoRead #1
10.5us  P0  release  Device.lock
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
47.6us  P0  queue    #8                  in Queue, depth 7
47.6us  P0  wait     #8                  T7
...
1049.0us  P1  switch   Worker 3            from idle
1051.0us  P1  start    Queue work item     on Worker 3
1051.0us  P1  present  #10                 from Queue
1051.0us  P1  acquire  Device.lock
1051.0us  P1  enter    EvtIoRead #10
1051.0us  P1  work     5.0us
1056.0us  P1  store    Device.Current      = 0xFFFFE00100000090
1056.0us  P1  load     Device.Registers    = 0xFFFFD00000000000
1056.1us  P1  write    Disk.LENGTH         = 0x200
1056.1us  P1  transfer Disk                512 bytes, tag 10
1056.3us  P1  leave    EvtIoRead #10
1056.3us  P1  release  Device.lock
1056.3us  P1  end      Queue work item     on Worker 3
1056.3us  P1  switch   idle                from Worker 3
1156.1us  -   done     Disk                tag 10
1156.1us  P1  assert   Device.Interrupt    for P1
1156.8us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
1156.8us  P1  isr      Device.Interrupt
1156.8us  P1  enter    EvtInterruptIsr Device.Interrupt
1156.8us  P1  load     Device.Registers    = 0xFFFFD00000000000
1156.8us  P1  read     Disk.STATUS         = 0x6
1157.8us  P1  write    Disk.ACKNOWLEDGE    = 0x4
1158.0us  P1  queue    Device.Interrupt DPC  to P1
1158.0us  P1  leave    EvtInterruptIsr Device.Interrupt
1158.0us  P1  isr end  Device.Interrupt    claimed
1158.0us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
1159.2us  P1  dpc      Device.Interrupt DPC
1159.2us  P1  enter    EvtInterruptDpc Device.Interrupt
1159.2us  P1  load     Device.Registers    = 0xFFFFD00000000000
1159.2us  P1  read     Disk.EVENT          = 0xA
1160.2us  P1  load     Device.Current      = 0xFFFFE00100000090
1160.2us  P1  store    Device.Current      = 0
1160.2us  P1  load     Device.TotalRequestsProcessed  = 9
1160.2us  P1  store    Device.TotalRequestsProcessed  = 10
1160.2us  P1  complete #10                 STATUS_SUCCESS, 512 bytes
1160.2us  P0  switch   T9                  from idle
1161.2us  P1  defer    Queue               to its work item
1161.2us  P1  queue    Queue work item
1161.2us  P1  work     1.0us
1162.2us  P1  leave    EvtInterruptDpc Device.Interrupt
1162.2us  P1  dpc end  Device.Interrupt DPC
1163.5us  P0  return   #10                 STATUS_SUCCESS
1163.5us  P0  end      T9
1163.5us  P0  switch   idle                from T9
1165.2us  P1  switch   Worker 3            from idle
1167.2us  P1  start    Queue work item     on Worker 3
1167.2us  P1  end      Queue work item     on Worker 3
1167.2us  P1  switch   idle                from Worker 3
1167.2us  -   end      completed

== no-scope: No scope, execution level Dispatch
Device.TotalRequestsProcessed = 10
Device.Current = 0

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     5.0us
10.3us  P0  store    Device.Current      = 0xFFFFE00100000000
10.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
10.3us  P0  write    Disk.LENGTH         = 0x200
10.3us  P0  transfer Disk                512 bytes, tag 1
10.5us  P0  leave    EvtIoRead #1
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
47.6us  P0  queue    #8                  in Queue, depth 7
47.6us  P0  wait     #8                  T7
47.6us  P0  switch   T8                  from T7
49.6us  P0  send     #9                  read, 512 bytes
...
 995.8us  P1  load     Device.Current      = 0xFFFFE00100000080
 995.8us  P1  store    Device.Current      = 0
 995.8us  P1  load     Device.TotalRequestsProcessed  = 8
 995.8us  P1  store    Device.TotalRequestsProcessed  = 9
 995.8us  P1  complete #9                  STATUS_SUCCESS, 512 bytes
 995.8us  P0  switch   T8                  from idle
 996.8us  P1  present  #10                 from Queue
 996.8us  P1  enter    EvtIoRead #10
 996.8us  P1  work     5.0us
 999.1us  P0  return   #9                  STATUS_SUCCESS
 999.1us  P0  end      T8
 999.1us  P0  switch   idle                from T8
1001.8us  P1  store    Device.Current      = 0xFFFFE00100000090
1001.8us  P1  load     Device.Registers    = 0xFFFFD00000000000
1001.8us  P1  write    Disk.LENGTH         = 0x200
1001.8us  P1  transfer Disk                512 bytes, tag 10
1002.0us  P1  leave    EvtIoRead #10
1002.0us  P1  work     1.0us
1003.0us  P1  leave    EvtInterruptDpc Device.Interrupt
1003.0us  P1  dpc end  Device.Interrupt DPC
1101.8us  -   done     Disk                tag 10
1101.8us  P1  assert   Device.Interrupt    for P1
1102.5us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
1102.5us  P1  isr      Device.Interrupt
1102.5us  P1  enter    EvtInterruptIsr Device.Interrupt
1102.5us  P1  load     Device.Registers    = 0xFFFFD00000000000
1102.5us  P1  read     Disk.STATUS         = 0x6
1103.5us  P1  write    Disk.ACKNOWLEDGE    = 0x4
1103.7us  P1  queue    Device.Interrupt DPC  to P1
1103.7us  P1  leave    EvtInterruptIsr Device.Interrupt
1103.7us  P1  isr end  Device.Interrupt    claimed
1103.7us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
1104.9us  P1  dpc      Device.Interrupt DPC
1104.9us  P1  enter    EvtInterruptDpc Device.Interrupt
1104.9us  P1  load     Device.Registers    = 0xFFFFD00000000000
1104.9us  P1  read     Disk.EVENT          = 0xA
1105.9us  P1  load     Device.Current      = 0xFFFFE00100000090
1105.9us  P1  store    Device.Current      = 0
1106.0us  P1  load     Device.TotalRequestsProcessed  = 9
1106.0us  P1  store    Device.TotalRequestsProcessed  = 10
1106.0us  P1  complete #10                 STATUS_SUCCESS, 512 bytes
1106.0us  P0  switch   T9                  from idle
1107.0us  P1  work     1.0us
1108.0us  P1  leave    EvtInterruptDpc Device.Interrupt
1108.0us  P1  dpc end  Device.Interrupt DPC
1109.3us  P0  return   #10                 STATUS_SUCCESS
1109.3us  P0  end      T9
1109.3us  P0  switch   idle                from T9
1109.3us  -   end      completed

== device-scope: Sync Scope Device at execution level Dispatch, the DPC not serialized
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

