== no-scope: No scope: both take the request
Device.Current = 0
data-race: Device.Current
double-completion: SampleEvtTimerFunc

 994.6us  P1  switch   T1                  from idle
 996.6us  P1  send     #1                  read, 512 bytes
 999.9us  P1  present  #1                  from Queue
 999.9us  P1  enter    EvtIoRead #1
 999.9us  P1  store    Device.Current      = 0xFFFFE00100000000
 999.9us  P1  load     Device.Watcher      = 0xFFFFE00000000030
 999.9us  P1  set      Device.Watcher      due at 1999.9us
 999.9us  P1  work     96.2us
1096.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
1096.1us  P1  write    Disk.LENGTH         = 0x200
1096.1us  P1  transfer Disk                512 bytes, tag 1
1096.3us  P1  leave    EvtIoRead #1
1096.3us  P1  wait     #1                  T1
1096.3us  P1  switch   idle                from T1
1996.1us  -   done     Disk                tag 1
1996.1us  P0  assert   Device.Interrupt    for P0
1996.8us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
1996.8us  P0  isr      Device.Interrupt
1996.8us  P0  enter    EvtInterruptIsr Device.Interrupt
1996.8us  P0  load     Device.Registers    = 0xFFFFD00000000000
1996.8us  P0  read     Disk.STATUS         = 0x6
1997.8us  P0  write    Disk.ACKNOWLEDGE    = 0x4
1998.0us  P0  queue    Device.Interrupt DPC  to P0
1998.0us  P0  leave    EvtInterruptIsr Device.Interrupt
1998.0us  P0  isr end  Device.Interrupt    claimed
1998.0us  P0  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
1999.2us  P0  dpc      Device.Interrupt DPC
1999.2us  P0  enter    EvtInterruptDpc Device.Interrupt
1999.2us  P0  load     Device.Registers    = 0xFFFFD00000000000
1999.3us  P0  read     Disk.EVENT          = 0x1
2000.0us  P1  expire   Device.Watcher
2000.0us  P1  queue    Device.Watcher DPC  to P1
2000.0us  P1  dpc      Device.Watcher DPC
2000.0us  P1  enter    EvtTimerFunc Device.Watcher
2000.3us  P0  load     Device.Current      = 0xFFFFE00100000000
2000.3us  P1  load     Device.Current      = 0xFFFFE00100000000
2000.3us  P0  store    Device.Current      = 0
2000.3us  P0  load     Device.Watcher      = 0xFFFFE00000000030
2000.3us  P1  store    Device.Current      = 0
2000.3us  P0  cancel   Device.Watcher      was not set
2000.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
2000.3us  P1  bugcheck WDF_VIOLATION (0x10D)
2000.3us  -   end      bugcheck

== device-scope: Sync Scope Device, the interrupt's DPC serialized
Device.Current = 0
lock-held-too-long: Device.lock

 994.6us  P1  switch   T1                  from idle
 996.6us  P1  send     #1                  read, 512 bytes
 999.9us  P1  present  #1                  from Queue
 999.9us  P1  acquire  Device.lock         PASSIVE > DISPATCH
 999.9us  P1  enter    EvtIoRead #1
 999.9us  P1  store    Device.Current      = 0xFFFFE00100000000
 999.9us  P1  load     Device.Watcher      = 0xFFFFE00000000030
 999.9us  P1  set      Device.Watcher      due at 1999.9us
 999.9us  P1  work     96.2us
1096.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
1096.1us  P1  write    Disk.LENGTH         = 0x200
1096.1us  P1  transfer Disk                512 bytes, tag 1
1096.3us  P1  leave    EvtIoRead #1
1096.3us  P1  release  Device.lock         DISPATCH > PASSIVE
1096.4us  P1  wait     #1                  T1
1096.4us  P1  switch   idle                from T1
1996.1us  -   done     Disk                tag 1
1996.1us  P0  assert   Device.Interrupt    for P0
1996.8us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
1996.9us  P0  isr      Device.Interrupt
1996.9us  P0  enter    EvtInterruptIsr Device.Interrupt
1996.9us  P0  load     Device.Registers    = 0xFFFFD00000000000
1996.9us  P0  read     Disk.STATUS         = 0x6
1997.9us  P0  write    Disk.ACKNOWLEDGE    = 0x4
1998.1us  P0  queue    Device.Interrupt DPC  to P0
1998.1us  P0  leave    EvtInterruptIsr Device.Interrupt
1998.1us  P0  isr end  Device.Interrupt    claimed
1998.1us  P0  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
1999.3us  P0  dpc      Device.Interrupt DPC
1999.3us  P0  acquire  Device.lock
1999.3us  P0  enter    EvtInterruptDpc Device.Interrupt
1999.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
1999.3us  P0  read     Disk.EVENT          = 0x1
2000.0us  P1  expire   Device.Watcher
2000.0us  P1  queue    Device.Watcher DPC  to P1
2000.0us  P1  dpc      Device.Watcher DPC
2000.0us  P1  spin     Device.lock         held by P0
2000.3us  P0  load     Device.Current      = 0xFFFFE00100000000
2000.3us  P0  store    Device.Current      = 0
2000.3us  P0  load     Device.Watcher      = 0xFFFFE00000000030
2000.3us  P0  cancel   Device.Watcher      was not set
2000.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
2001.3us  P0  defer    Queue               to its DPC
2001.3us  P0  queue    Queue DPC           to P0
2001.3us  P0  leave    EvtInterruptDpc Device.Interrupt
2001.3us  P0  release  Device.lock
2001.3us  P0  dpc end  Device.Interrupt DPC
2001.3us  P0  dpc      Queue DPC
2001.3us  P0  dpc end  Queue DPC
2001.4us  P1  acquire  Device.lock         after 1.4us
2001.4us  P1  enter    EvtTimerFunc Device.Watcher
2001.4us  P1  load     Device.Current      = 0
2001.4us  P1  store    Device.Current      = 0
2001.4us  P1  leave    EvtTimerFunc Device.Watcher
2001.4us  P1  release  Device.lock
2001.5us  P1  dpc end  Device.Watcher DPC
2001.5us  P1  switch   T1                  from idle
2003.8us  P1  return   #1                  STATUS_SUCCESS
2003.8us  P1  end      T1
2003.8us  P1  switch   idle                from T1
2003.8us  -   end      completed

== device-scope-alone: Sync Scope Device, the interrupt's DPC left alone
Device.Current = 0
data-race: Device.Current
double-completion: SampleEvtInterruptDpc
lock-held-too-long: Device.lock

 994.6us  P1  switch   T1                  from idle
 996.6us  P1  send     #1                  read, 512 bytes
 999.9us  P1  present  #1                  from Queue
 999.9us  P1  acquire  Device.lock         PASSIVE > DISPATCH
 999.9us  P1  enter    EvtIoRead #1
 999.9us  P1  store    Device.Current      = 0xFFFFE00100000000
 999.9us  P1  load     Device.Watcher      = 0xFFFFE00000000030
 999.9us  P1  set      Device.Watcher      due at 1999.9us
 999.9us  P1  work     96.2us
1096.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
1096.1us  P1  write    Disk.LENGTH         = 0x200
1096.1us  P1  transfer Disk                512 bytes, tag 1
1096.3us  P1  leave    EvtIoRead #1
1096.3us  P1  release  Device.lock         DISPATCH > PASSIVE
1096.4us  P1  wait     #1                  T1
1096.4us  P1  switch   idle                from T1
1996.1us  -   done     Disk                tag 1
1996.1us  P0  assert   Device.Interrupt    for P0
1996.8us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
1996.9us  P0  isr      Device.Interrupt
1996.9us  P0  enter    EvtInterruptIsr Device.Interrupt
1996.9us  P0  load     Device.Registers    = 0xFFFFD00000000000
1996.9us  P0  read     Disk.STATUS         = 0x6
1997.9us  P0  write    Disk.ACKNOWLEDGE    = 0x4
1998.1us  P0  queue    Device.Interrupt DPC  to P0
1998.1us  P0  leave    EvtInterruptIsr Device.Interrupt
1998.1us  P0  isr end  Device.Interrupt    claimed
1998.1us  P0  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
1999.3us  P0  dpc      Device.Interrupt DPC
1999.3us  P0  enter    EvtInterruptDpc Device.Interrupt
1999.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
1999.3us  P0  read     Disk.EVENT          = 0x1
2000.0us  P1  expire   Device.Watcher
2000.0us  P1  queue    Device.Watcher DPC  to P1
2000.0us  P1  dpc      Device.Watcher DPC
2000.0us  P1  acquire  Device.lock
2000.0us  P1  enter    EvtTimerFunc Device.Watcher
2000.0us  P1  load     Device.Current      = 0xFFFFE00100000000
2000.3us  P0  load     Device.Current      = 0xFFFFE00100000000
2000.3us  P1  store    Device.Current      = 0
2000.3us  P0  store    Device.Current      = 0
2000.3us  P1  complete #1                  STATUS_IO_TIMEOUT, 0 bytes
2000.3us  P0  load     Device.Watcher      = 0xFFFFE00000000030
2000.3us  P0  cancel   Device.Watcher      was not set
2000.3us  P0  bugcheck WDF_VIOLATION (0x10D)
2000.3us  -   end      bugcheck

== work-item: A work item in place of the timer, no scope
Device.Current = 0
data-race: Device.Current
double-completion: SampleEvtWorkItem

 994.6us  P1  switch   T1                  from idle
 996.6us  P1  send     #1                  read, 512 bytes
 999.9us  P1  present  #1                  from Queue
 999.9us  P1  enter    EvtIoRead #1
 999.9us  P1  store    Device.Current      = 0xFFFFE00100000000
 999.9us  P1  load     Device.Watcher      = 0xFFFFE00000000030
 999.9us  P1  queue    Device.Watcher work item
 999.9us  P1  work     96.2us
1003.9us  P0  switch   Worker 3            from idle
1005.9us  P0  start    Device.Watcher work item  on Worker 3
1005.9us  P0  enter    EvtWorkItem Device.Watcher
1005.9us  P0  sleep    990.0us             Worker 3
1005.9us  P0  switch   idle                from Worker 3
1098.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
1098.1us  P1  write    Disk.LENGTH         = 0x200
1098.1us  P1  transfer Disk                512 bytes, tag 1
1098.3us  P1  leave    EvtIoRead #1
1098.3us  P1  wait     #1                  T1
1098.3us  P1  switch   idle                from T1
1998.1us  -   done     Disk                tag 1
1998.1us  P0  assert   Device.Interrupt    for P0
1998.8us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
1998.8us  P0  isr      Device.Interrupt
1998.8us  P0  enter    EvtInterruptIsr Device.Interrupt
1998.8us  P0  load     Device.Registers    = 0xFFFFD00000000000
1998.8us  P0  read     Disk.STATUS         = 0x6
1999.8us  P0  write    Disk.ACKNOWLEDGE    = 0x4
2002.0us  P1  switch   Worker 3            from idle
2002.0us  P0  queue    Device.Interrupt DPC  to P0
2002.0us  P0  leave    EvtInterruptIsr Device.Interrupt
2002.0us  P0  isr end  Device.Interrupt    claimed
2002.0us  P0  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
2003.2us  P0  dpc      Device.Interrupt DPC
2003.2us  P0  enter    EvtInterruptDpc Device.Interrupt
2003.2us  P0  load     Device.Registers    = 0xFFFFD00000000000
2003.3us  P0  read     Disk.EVENT          = 0x1
2004.3us  P0  load     Device.Current      = 0xFFFFE00100000000
2004.3us  P1  load     Device.Current      = 0xFFFFE00100000000
2004.3us  P0  store    Device.Current      = 0
2004.3us  P1  store    Device.Current      = 0
2004.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
2004.3us  P1  bugcheck WDF_VIOLATION (0x10D)
2004.3us  -   end      bugcheck

== locking-work-item: Sync Scope Device, and the work item takes its lock
Device.Current = 0
lock-held-too-long: Device.lock

 994.6us  P1  switch   T1                  from idle
 996.6us  P1  send     #1                  read, 512 bytes
 999.9us  P1  present  #1                  from Queue
 999.9us  P1  acquire  Device.lock         PASSIVE > DISPATCH
 999.9us  P1  enter    EvtIoRead #1
 999.9us  P1  store    Device.Current      = 0xFFFFE00100000000
 999.9us  P1  load     Device.Watcher      = 0xFFFFE00000000030
 999.9us  P1  queue    Device.Watcher work item
 999.9us  P1  work     96.2us
1003.9us  P0  switch   Worker 3            from idle
1005.9us  P0  start    Device.Watcher work item  on Worker 3
1005.9us  P0  enter    EvtWorkItem Device.Watcher
1005.9us  P0  sleep    990.0us             Worker 3
1005.9us  P0  switch   idle                from Worker 3
1098.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
1098.1us  P1  write    Disk.LENGTH         = 0x200
1098.1us  P1  transfer Disk                512 bytes, tag 1
1098.3us  P1  leave    EvtIoRead #1
1098.3us  P1  release  Device.lock         DISPATCH > PASSIVE
1098.4us  P1  wait     #1                  T1
1098.4us  P1  switch   idle                from T1
1998.1us  -   done     Disk                tag 1
1998.1us  P0  assert   Device.Interrupt    for P0
1998.8us  P0  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
1998.9us  P0  isr      Device.Interrupt
1998.9us  P0  enter    EvtInterruptIsr Device.Interrupt
1998.9us  P0  load     Device.Registers    = 0xFFFFD00000000000
1998.9us  P0  read     Disk.STATUS         = 0x6
1999.9us  P0  write    Disk.ACKNOWLEDGE    = 0x4
2002.0us  P1  switch   Worker 3            from idle
2002.1us  P0  queue    Device.Interrupt DPC  to P0
2002.1us  P0  leave    EvtInterruptIsr Device.Interrupt
2002.1us  P0  isr end  Device.Interrupt    claimed
2002.1us  P0  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
2003.3us  P0  dpc      Device.Interrupt DPC
2003.3us  P0  acquire  Device.lock
2003.3us  P0  enter    EvtInterruptDpc Device.Interrupt
2003.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
2003.3us  P0  read     Disk.EVENT          = 0x1
2004.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
2004.3us  P0  load     Device.Current      = 0xFFFFE00100000000
2004.3us  P0  store    Device.Current      = 0
2004.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
2005.3us  P0  defer    Queue               to its DPC
2005.3us  P0  queue    Queue DPC           to P0
2005.3us  P0  leave    EvtInterruptDpc Device.Interrupt
2005.3us  P0  release  Device.lock
2005.3us  P0  dpc end  Device.Interrupt DPC
2005.3us  P0  dpc      Queue DPC
2005.3us  P0  dpc end  Queue DPC
2005.4us  P1  acquire  Device.lock         after 1.4us
2005.4us  P1  load     Device.Current      = 0
2005.4us  P1  store    Device.Current      = 0
2005.4us  P1  release  Device.lock         DISPATCH > PASSIVE
2005.5us  P1  leave    EvtWorkItem Device.Watcher
2005.5us  P1  end      Device.Watcher work item  on Worker 3
2005.5us  P1  switch   T1                  from Worker 3
2007.8us  P1  return   #1                  STATUS_SUCCESS
2007.8us  P1  end      T1
2007.8us  P1  switch   idle                from T1
2007.8us  -   end      completed

