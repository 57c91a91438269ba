== serialized: Sync Scope Device, the DPCs serialized
Device.TotalRequestsProcessed = 200
Device.Reader.Current = 0
Device.Writer.Current = 0

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Reads
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Writes
 0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  work     15.0us
15.0us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
15.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
15.0us  P0  write    ReadEngine.LENGTH   = 0x200
15.0us  P0  transfer ReadEngine          512 bytes, tag 1
15.0us  P0  leave    EvtIoRead #1
15.0us  P0  release  Device.lock         DISPATCH > PASSIVE
15.0us  P0  wait     #1                  Reader1
15.0us  P0  switch   Reader2             from Reader1
15.0us  P0  send     #3                  read, 512 bytes
15.0us  P0  queue    #3                  in Reads, depth 1
15.0us  P0  wait     #3                  Reader2
15.0us  P0  switch   idle                from Reader2
15.2us  P1  acquire  Device.lock         after 15.2us
15.2us  P1  enter    EvtIoWrite #2
15.2us  P1  work     15.0us
25.0us  -   done     ReadEngine          tag 1
25.0us  P0  assert   Device.Reader.Interrupt  for P0
25.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
25.1us  P0  isr      Device.Reader.Interrupt
25.1us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
25.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
25.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
25.1us  P0  read     ReadEngine.STATUS   = 0x6
25.1us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
25.1us  P0  queue    Device.Reader.Interrupt DPC  to P0
25.1us  P0  leave    EvtInterruptIsr Device.Reader.Interrupt
25.1us  P0  isr end  Device.Reader.Interrupt  claimed
25.1us  P0  release  Device.Reader.Interrupt.lock  DIRQL 7 > PASSIVE
25.1us  P0  dpc      Device.Reader.Interrupt DPC
25.1us  P0  spin     Device.lock         held by P1
30.2us  P1  store    Device.Writer.Current  = 0xFFFFE00100000010
30.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
...
6036.2us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
6036.2us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
6036.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
6036.2us  P1  read     WriteEngine.STATUS  = 0x6
6036.2us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
6036.2us  P1  queue    Device.Writer.Interrupt DPC  to P1
6036.2us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
6036.2us  P1  isr end  Device.Writer.Interrupt  claimed
6036.2us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
6036.2us  P1  dpc      Device.Writer.Interrupt DPC
6036.2us  P1  spin     Device.lock         held by P0
6041.3us  P0  load     Device.Reader.Current  = 0xFFFFE00100000C60
6041.3us  P0  store    Device.Reader.Current  = 0
6041.3us  P0  modify   Device.TotalRequestsProcessed  = 199
6041.4us  P0  complete #199                STATUS_SUCCESS, 512 bytes
6041.4us  P0  defer    Reads               to its DPC
6041.4us  P0  queue    Reads DPC           to P0
6041.4us  P0  leave    EvtInterruptDpc Device.Reader.Interrupt
6041.4us  P0  release  Device.lock
6041.4us  P0  dpc end  Device.Reader.Interrupt DPC
6041.4us  P0  dpc      Reads DPC
6041.4us  P0  dpc end  Reads DPC
6041.4us  P0  switch   Reader2             from idle
6041.4us  P0  return   #199                STATUS_SUCCESS
6041.4us  P0  end      Reader2
6041.4us  P0  switch   idle                from Reader2
6041.5us  P1  acquire  Device.lock         after 5.2us
6041.5us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
6041.5us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
6041.5us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
6041.5us  P1  read     WriteEngine.EVENT   = 0x64
6041.5us  P1  work     15.0us
6056.5us  P1  load     Device.Writer.Current  = 0xFFFFE00100000C70
6056.5us  P1  store    Device.Writer.Current  = 0
6056.5us  P1  modify   Device.TotalRequestsProcessed  = 200
6056.5us  P1  complete #200                STATUS_SUCCESS, 512 bytes
6056.5us  P1  defer    Writes              to its DPC
6056.5us  P1  queue    Writes DPC          to P1
6056.5us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
6056.5us  P1  release  Device.lock
6056.5us  P1  dpc end  Device.Writer.Interrupt DPC
6056.5us  P1  dpc      Writes DPC
6056.5us  P1  dpc end  Writes DPC
6056.5us  P1  switch   Writer2             from idle
6056.5us  P1  return   #200                STATUS_SUCCESS
6056.5us  P1  end      Writer2
6056.5us  P1  switch   idle                from Writer2
6056.5us  -   end      completed

== eight-processors: The same with eight processors
Device.TotalRequestsProcessed = 200
Device.Reader.Current = 0
Device.Writer.Current = 0

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Reads
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Writes
 0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  work     15.0us
15.0us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
15.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
15.0us  P0  write    ReadEngine.LENGTH   = 0x200
15.0us  P0  transfer ReadEngine          512 bytes, tag 1
15.0us  P0  leave    EvtIoRead #1
15.0us  P0  release  Device.lock         DISPATCH > PASSIVE
15.0us  P0  wait     #1                  Reader1
15.0us  P0  switch   Reader2             from Reader1
15.0us  P0  send     #3                  read, 512 bytes
15.0us  P0  queue    #3                  in Reads, depth 1
15.0us  P0  wait     #3                  Reader2
15.0us  P0  switch   idle                from Reader2
15.2us  P1  acquire  Device.lock         after 15.2us
15.2us  P1  enter    EvtIoWrite #2
15.2us  P1  work     15.0us
25.0us  -   done     ReadEngine          tag 1
25.0us  P0  assert   Device.Reader.Interrupt  for P0
25.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
25.1us  P0  isr      Device.Reader.Interrupt
25.1us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
25.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
25.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
25.1us  P0  read     ReadEngine.STATUS   = 0x6
25.1us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
25.1us  P0  queue    Device.Reader.Interrupt DPC  to P0
25.1us  P0  leave    EvtInterruptIsr Device.Reader.Interrupt
25.1us  P0  isr end  Device.Reader.Interrupt  claimed
25.1us  P0  release  Device.Reader.Interrupt.lock  DIRQL 7 > PASSIVE
25.1us  P0  dpc      Device.Reader.Interrupt DPC
25.1us  P0  spin     Device.lock         held by P1
30.2us  P1  store    Device.Writer.Current  = 0xFFFFE00100000010
30.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
...
6036.2us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
6036.2us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
6036.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
6036.2us  P1  read     WriteEngine.STATUS  = 0x6
6036.2us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
6036.2us  P1  queue    Device.Writer.Interrupt DPC  to P1
6036.2us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
6036.2us  P1  isr end  Device.Writer.Interrupt  claimed
6036.2us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
6036.2us  P1  dpc      Device.Writer.Interrupt DPC
6036.2us  P1  spin     Device.lock         held by P0
6041.3us  P0  load     Device.Reader.Current  = 0xFFFFE00100000C60
6041.3us  P0  store    Device.Reader.Current  = 0
6041.3us  P0  modify   Device.TotalRequestsProcessed  = 199
6041.4us  P0  complete #199                STATUS_SUCCESS, 512 bytes
6041.4us  P0  defer    Reads               to its DPC
6041.4us  P0  queue    Reads DPC           to P0
6041.4us  P0  leave    EvtInterruptDpc Device.Reader.Interrupt
6041.4us  P0  release  Device.lock
6041.4us  P0  dpc end  Device.Reader.Interrupt DPC
6041.4us  P0  dpc      Reads DPC
6041.4us  P0  dpc end  Reads DPC
6041.4us  P0  switch   Reader2             from idle
6041.4us  P0  return   #199                STATUS_SUCCESS
6041.4us  P0  end      Reader2
6041.4us  P0  switch   idle                from Reader2
6041.5us  P1  acquire  Device.lock         after 5.2us
6041.5us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
6041.5us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
6041.5us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
6041.5us  P1  read     WriteEngine.EVENT   = 0x64
6041.5us  P1  work     15.0us
6056.5us  P1  load     Device.Writer.Current  = 0xFFFFE00100000C70
6056.5us  P1  store    Device.Writer.Current  = 0
6056.5us  P1  modify   Device.TotalRequestsProcessed  = 200
6056.5us  P1  complete #200                STATUS_SUCCESS, 512 bytes
6056.5us  P1  defer    Writes              to its DPC
6056.5us  P1  queue    Writes DPC          to P1
6056.5us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
6056.5us  P1  release  Device.lock
6056.5us  P1  dpc end  Device.Writer.Interrupt DPC
6056.5us  P1  dpc      Writes DPC
6056.5us  P1  dpc end  Writes DPC
6056.5us  P1  switch   Writer2             from idle
6056.5us  P1  return   #200                STATUS_SUCCESS
6056.5us  P1  end      Writer2
6056.5us  P1  switch   idle                from Writer2
6056.5us  -   end      completed

== spread: Eight processors, and the interrupts go to all of them in turn
Device.TotalRequestsProcessed = 200
Device.Reader.Current = 0
Device.Writer.Current = 0

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Reads
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Writes
 0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  work     15.0us
15.0us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
15.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
15.0us  P0  write    ReadEngine.LENGTH   = 0x200
15.0us  P0  transfer ReadEngine          512 bytes, tag 1
15.0us  P0  leave    EvtIoRead #1
15.0us  P0  release  Device.lock         DISPATCH > PASSIVE
15.0us  P0  wait     #1                  Reader1
15.0us  P0  switch   Reader2             from Reader1
15.0us  P0  send     #3                  read, 512 bytes
15.0us  P0  queue    #3                  in Reads, depth 1
15.0us  P0  wait     #3                  Reader2
15.0us  P0  switch   idle                from Reader2
15.2us  P1  acquire  Device.lock         after 15.2us
15.2us  P1  enter    EvtIoWrite #2
15.2us  P1  work     15.0us
25.0us  -   done     ReadEngine          tag 1
25.0us  P0  assert   Device.Reader.Interrupt  for P0
25.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
25.1us  P0  isr      Device.Reader.Interrupt
25.1us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
25.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
25.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
25.1us  P0  read     ReadEngine.STATUS   = 0x6
25.1us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
25.1us  P0  queue    Device.Reader.Interrupt DPC  to P0
25.1us  P0  leave    EvtInterruptIsr Device.Reader.Interrupt
25.1us  P0  isr end  Device.Reader.Interrupt  claimed
25.1us  P0  release  Device.Reader.Interrupt.lock  DIRQL 7 > PASSIVE
25.1us  P0  dpc      Device.Reader.Interrupt DPC
25.1us  P0  spin     Device.lock         held by P1
30.2us  P1  store    Device.Writer.Current  = 0xFFFFE00100000010
30.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
...
6036.2us  P7  acquire  Device.Writer.Interrupt.lock  PASSIVE > DIRQL 7
6036.2us  P7  isr      Device.Writer.Interrupt
6036.2us  P7  enter    EvtInterruptIsr Device.Writer.Interrupt
6036.2us  P7  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
6036.2us  P7  load     Device.Writer.Registers  = 0xFFFFD00000002000
6036.2us  P7  read     WriteEngine.STATUS  = 0x6
6036.2us  P7  write    WriteEngine.ACKNOWLEDGE  = 0x4
6036.2us  P7  queue    Device.Writer.Interrupt DPC  to P7
6036.2us  P7  leave    EvtInterruptIsr Device.Writer.Interrupt
6036.2us  P7  isr end  Device.Writer.Interrupt  claimed
6036.2us  P7  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
6036.2us  P7  dpc      Device.Writer.Interrupt DPC
6036.2us  P7  spin     Device.lock         held by P6
6041.3us  P6  load     Device.Reader.Current  = 0xFFFFE00100000C60
6041.3us  P6  store    Device.Reader.Current  = 0
6041.3us  P6  modify   Device.TotalRequestsProcessed  = 199
6041.4us  P6  complete #199                STATUS_SUCCESS, 512 bytes
6041.4us  P0  switch   Reader2             from idle
6041.4us  P6  defer    Reads               to its DPC
6041.4us  P6  queue    Reads DPC           to P6
6041.4us  P6  leave    EvtInterruptDpc Device.Reader.Interrupt
6041.4us  P6  release  Device.lock
6041.4us  P0  return   #199                STATUS_SUCCESS
6041.4us  P0  end      Reader2
6041.4us  P0  switch   idle                from Reader2
6041.4us  P6  dpc end  Device.Reader.Interrupt DPC
6041.4us  P6  dpc      Reads DPC
6041.4us  P6  dpc end  Reads DPC
6041.5us  P7  acquire  Device.lock         after 5.2us
6041.5us  P7  enter    EvtInterruptDpc Device.Writer.Interrupt
6041.5us  P7  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
6041.5us  P7  load     Device.Writer.Registers  = 0xFFFFD00000002000
6041.5us  P7  read     WriteEngine.EVENT   = 0x64
6041.5us  P7  work     15.0us
6056.5us  P7  load     Device.Writer.Current  = 0xFFFFE00100000C70
6056.5us  P7  store    Device.Writer.Current  = 0
6056.5us  P7  modify   Device.TotalRequestsProcessed  = 200
6056.5us  P7  complete #200                STATUS_SUCCESS, 512 bytes
6056.5us  P1  switch   Writer2             from idle
6056.5us  P7  defer    Writes              to its DPC
6056.5us  P7  queue    Writes DPC          to P7
6056.5us  P7  leave    EvtInterruptDpc Device.Writer.Interrupt
6056.5us  P7  release  Device.lock
6056.5us  P1  return   #200                STATUS_SUCCESS
6056.5us  P1  end      Writer2
6056.5us  P1  switch   idle                from Writer2
6056.5us  P7  dpc end  Device.Writer.Interrupt DPC
6056.5us  P7  dpc      Writes DPC
6056.5us  P7  dpc end  Writes DPC
6056.5us  -   end      completed

== no-scope: No scope
Device.TotalRequestsProcessed = 200
Device.Reader.Current = 0
Device.Writer.Current = 0

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Reads
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  work     15.0us
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Writes
 0.0us  P1  enter    EvtIoWrite #2
 0.0us  P1  work     15.0us
15.0us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
15.0us  P1  store    Device.Writer.Current  = 0xFFFFE00100000010
15.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
15.0us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
15.0us  P0  write    ReadEngine.LENGTH   = 0x200
15.0us  P0  transfer ReadEngine          512 bytes, tag 1
15.0us  P0  leave    EvtIoRead #1
15.0us  P0  wait     #1                  Reader1
15.0us  P0  switch   Reader2             from Reader1
15.0us  P0  send     #3                  read, 512 bytes
15.0us  P0  queue    #3                  in Reads, depth 1
15.0us  P0  wait     #3                  Reader2
15.0us  P0  switch   idle                from Reader2
15.0us  P1  write    WriteEngine.LENGTH  = 0x200
15.0us  P1  transfer WriteEngine         512 bytes, tag 1
15.0us  P1  leave    EvtIoWrite #2
15.0us  P1  wait     #2                  Writer1
15.0us  P1  switch   Writer2             from Writer1
15.0us  P1  send     #4                  write, 512 bytes
15.0us  P1  queue    #4                  in Writes, depth 1
15.0us  P1  wait     #4                  Writer2
15.0us  P1  switch   idle                from Writer2
25.0us  -   done     ReadEngine          tag 1
25.0us  P0  assert   Device.Reader.Interrupt  for P0
25.0us  -   done     WriteEngine         tag 1
25.0us  P1  assert   Device.Writer.Interrupt  for P1
25.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
25.0us  P1  acquire  Device.Writer.Interrupt.lock  PASSIVE > DIRQL 7
25.0us  P0  isr      Device.Reader.Interrupt
25.0us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
25.0us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
25.0us  P1  isr      Device.Writer.Interrupt
25.0us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
25.0us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
25.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
25.0us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
25.0us  P0  read     ReadEngine.STATUS   = 0x6
25.0us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
...
3992.1us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
3992.1us  P0  read     ReadEngine.STATUS   = 0x6
3992.1us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
3992.1us  P0  queue    Device.Reader.Interrupt DPC  to P0
3992.1us  P0  leave    EvtInterruptIsr Device.Reader.Interrupt
3992.1us  P0  isr end  Device.Reader.Interrupt  claimed
3992.1us  P0  release  Device.Reader.Interrupt.lock  DIRQL 7 > PASSIVE
3992.1us  P1  read     WriteEngine.STATUS  = 0x6
3992.1us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
3992.1us  P1  queue    Device.Writer.Interrupt DPC  to P1
3992.1us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
3992.1us  P1  isr end  Device.Writer.Interrupt  claimed
3992.1us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
3992.1us  P0  dpc      Device.Reader.Interrupt DPC
3992.1us  P0  enter    EvtInterruptDpc Device.Reader.Interrupt
3992.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
3992.1us  P1  dpc      Device.Writer.Interrupt DPC
3992.1us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
3992.1us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
3992.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
3992.1us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
3992.1us  P0  read     ReadEngine.EVENT    = 0x64
3992.1us  P0  work     15.0us
3992.1us  P1  read     WriteEngine.EVENT   = 0x64
3992.1us  P1  work     15.0us
4007.1us  P0  load     Device.Reader.Current  = 0xFFFFE00100000C60
4007.1us  P1  load     Device.Writer.Current  = 0xFFFFE00100000C70
4007.1us  P0  store    Device.Reader.Current  = 0
4007.1us  P1  store    Device.Writer.Current  = 0
4007.1us  P0  modify   Device.TotalRequestsProcessed  = 199
4007.1us  P1  modify   Device.TotalRequestsProcessed  = 200
4007.1us  P0  complete #199                STATUS_SUCCESS, 512 bytes
4007.1us  P0  leave    EvtInterruptDpc Device.Reader.Interrupt
4007.1us  P0  dpc end  Device.Reader.Interrupt DPC
4007.1us  P0  switch   Reader2             from idle
4007.1us  P0  return   #199                STATUS_SUCCESS
4007.1us  P0  end      Reader2
4007.1us  P0  switch   idle                from Reader2
4007.1us  P1  complete #200                STATUS_SUCCESS, 512 bytes
4007.1us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
4007.1us  P1  dpc end  Device.Writer.Interrupt DPC
4007.1us  P1  switch   Writer2             from idle
4007.1us  P1  return   #200                STATUS_SUCCESS
4007.1us  P1  end      Writer2
4007.1us  P1  switch   idle                from Writer2
4007.1us  -   end      completed

== starts-only: Sync Scope Device, the DPCs left out
Device.TotalRequestsProcessed = 200
Device.Reader.Current = 0
Device.Writer.Current = 0

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Reads
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Writes
 0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  work     15.0us
15.0us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
15.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
15.0us  P0  write    ReadEngine.LENGTH   = 0x200
15.0us  P0  transfer ReadEngine          512 bytes, tag 1
15.0us  P0  leave    EvtIoRead #1
15.0us  P0  release  Device.lock         DISPATCH > PASSIVE
15.0us  P0  wait     #1                  Reader1
15.0us  P0  switch   Reader2             from Reader1
15.0us  P0  send     #3                  read, 512 bytes
15.0us  P0  queue    #3                  in Reads, depth 1
15.0us  P0  wait     #3                  Reader2
15.0us  P0  switch   idle                from Reader2
15.2us  P1  acquire  Device.lock         after 15.2us
15.2us  P1  enter    EvtIoWrite #2
15.2us  P1  work     15.0us
25.0us  -   done     ReadEngine          tag 1
25.0us  P0  assert   Device.Reader.Interrupt  for P0
25.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
25.1us  P0  isr      Device.Reader.Interrupt
25.1us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
25.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
25.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
25.1us  P0  read     ReadEngine.STATUS   = 0x6
25.1us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
25.1us  P0  queue    Device.Reader.Interrupt DPC  to P0
25.1us  P0  leave    EvtInterruptIsr Device.Reader.Interrupt
25.1us  P0  isr end  Device.Reader.Interrupt  claimed
25.1us  P0  release  Device.Reader.Interrupt.lock  DIRQL 7 > PASSIVE
25.1us  P0  dpc      Device.Reader.Interrupt DPC
25.1us  P0  enter    EvtInterruptDpc Device.Reader.Interrupt
25.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
25.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
25.1us  P0  read     ReadEngine.EVENT    = 0x1
...
3999.2us  P1  dpc end  Device.Writer.Interrupt DPC
3999.2us  P1  switch   Writer1             from idle
3999.2us  P1  return   #198                STATUS_SUCCESS
3999.2us  P1  end      Writer1
3999.2us  P1  switch   idle                from Writer1
4009.1us  P0  load     Device.Reader.Current  = 0xFFFFE00100000C60
4009.1us  P0  store    Device.Reader.Current  = 0
4009.1us  P0  modify   Device.TotalRequestsProcessed  = 199
4009.1us  P0  complete #199                STATUS_SUCCESS, 512 bytes
4009.1us  P0  leave    EvtInterruptDpc Device.Reader.Interrupt
4009.1us  P0  dpc end  Device.Reader.Interrupt DPC
4009.1us  P0  switch   Reader2             from idle
4009.1us  P0  return   #199                STATUS_SUCCESS
4009.1us  P0  end      Reader2
4009.1us  P0  switch   idle                from Reader2
4009.2us  -   done     WriteEngine         tag 100
4009.2us  P1  assert   Device.Writer.Interrupt  for P1
4009.2us  P1  acquire  Device.Writer.Interrupt.lock  PASSIVE > DIRQL 7
4009.2us  P1  isr      Device.Writer.Interrupt
4009.2us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
4009.2us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
4009.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
4009.2us  P1  read     WriteEngine.STATUS  = 0x6
4009.2us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
4009.2us  P1  queue    Device.Writer.Interrupt DPC  to P1
4009.2us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
4009.2us  P1  isr end  Device.Writer.Interrupt  claimed
4009.2us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
4009.2us  P1  dpc      Device.Writer.Interrupt DPC
4009.2us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
4009.2us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
4009.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
4009.2us  P1  read     WriteEngine.EVENT   = 0x64
4009.2us  P1  work     15.0us
4024.2us  P1  load     Device.Writer.Current  = 0xFFFFE00100000C70
4024.2us  P1  store    Device.Writer.Current  = 0
4024.2us  P1  modify   Device.TotalRequestsProcessed  = 200
4024.2us  P1  complete #200                STATUS_SUCCESS, 512 bytes
4024.2us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
4024.2us  P1  dpc end  Device.Writer.Interrupt DPC
4024.2us  P1  switch   Writer2             from idle
4024.2us  P1  return   #200                STATUS_SUCCESS
4024.2us  P1  end      Writer2
4024.2us  P1  switch   idle                from Writer2
4024.2us  -   end      completed

== default-costs: The DPCs serialized, with what interrupts, registers and switches cost
Device.TotalRequestsProcessed = 200
Device.Reader.Current = 0
Device.Writer.Current = 0

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  write, 512 bytes
 5.3us  P0  present  #1                  from Reads
 5.3us  P1  present  #2                  from Writes
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     15.0us
20.3us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
20.3us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
20.3us  P0  write    ReadEngine.LENGTH   = 0x200
20.3us  P0  transfer ReadEngine          512 bytes, tag 1
20.5us  P0  leave    EvtIoRead #1
20.5us  P0  release  Device.lock         DISPATCH > PASSIVE
20.5us  P0  wait     #1                  Reader1
20.5us  P0  switch   Reader2             from Reader1
20.7us  P1  acquire  Device.lock         after 15.4us
20.7us  P1  enter    EvtIoWrite #2
20.7us  P1  work     15.0us
22.5us  P0  send     #3                  read, 512 bytes
25.8us  P0  queue    #3                  in Reads, depth 1
25.8us  P0  wait     #3                  Reader2
25.8us  P0  switch   idle                from Reader2
30.3us  -   done     ReadEngine          tag 1
30.3us  P0  assert   Device.Reader.Interrupt  for P0
31.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
31.1us  P0  isr      Device.Reader.Interrupt
31.1us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
31.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
31.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
31.1us  P0  read     ReadEngine.STATUS   = 0x6
32.1us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
32.3us  P0  queue    Device.Reader.Interrupt DPC  to P0
32.3us  P0  leave    EvtInterruptIsr Device.Reader.Interrupt
32.3us  P0  isr end  Device.Reader.Interrupt  claimed
32.3us  P0  release  Device.Reader.Interrupt.lock  DIRQL 7 > PASSIVE
33.5us  P0  dpc      Device.Reader.Interrupt DPC
33.5us  P0  spin     Device.lock         held by P1
35.7us  P1  store    Device.Writer.Current  = 0xFFFFE00100000010
35.7us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
...
6478.0us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
6478.0us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
6478.0us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
6478.0us  P1  read     WriteEngine.STATUS  = 0x6
6479.0us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
6479.2us  P1  queue    Device.Writer.Interrupt DPC  to P1
6479.2us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
6479.2us  P1  isr end  Device.Writer.Interrupt  claimed
6479.2us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
6480.4us  P1  dpc      Device.Writer.Interrupt DPC
6480.4us  P1  spin     Device.lock         held by P0
6483.6us  P0  load     Device.Reader.Current  = 0xFFFFE00100000C60
6483.6us  P0  store    Device.Reader.Current  = 0
6483.6us  P0  modify   Device.TotalRequestsProcessed  = 199
6483.7us  P0  complete #199                STATUS_SUCCESS, 512 bytes
6484.7us  P0  defer    Reads               to its DPC
6484.7us  P0  queue    Reads DPC           to P0
6484.7us  P0  leave    EvtInterruptDpc Device.Reader.Interrupt
6484.7us  P0  release  Device.lock
6484.7us  P0  dpc end  Device.Reader.Interrupt DPC
6484.7us  P0  dpc      Reads DPC
6484.7us  P0  dpc end  Reads DPC
6484.7us  P0  switch   Reader2             from idle
6484.8us  P1  acquire  Device.lock         after 4.3us
6484.8us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
6484.8us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
6484.8us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
6484.8us  P1  read     WriteEngine.EVENT   = 0x64
6485.8us  P1  work     15.0us
6487.0us  P0  return   #199                STATUS_SUCCESS
6487.0us  P0  end      Reader2
6487.0us  P0  switch   idle                from Reader2
6500.8us  P1  load     Device.Writer.Current  = 0xFFFFE00100000C70
6500.8us  P1  store    Device.Writer.Current  = 0
6500.8us  P1  modify   Device.TotalRequestsProcessed  = 200
6500.8us  P1  complete #200                STATUS_SUCCESS, 512 bytes
6501.8us  P1  defer    Writes              to its DPC
6501.8us  P1  queue    Writes DPC          to P1
6501.8us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
6501.8us  P1  release  Device.lock
6501.8us  P1  dpc end  Device.Writer.Interrupt DPC
6501.8us  P1  dpc      Writes DPC
6501.8us  P1  dpc end  Writes DPC
6501.8us  P1  switch   Writer2             from idle
6504.1us  P1  return   #200                STATUS_SUCCESS
6504.1us  P1  end      Writer2
6504.1us  P1  switch   idle                from Writer2
6504.1us  -   end      completed

