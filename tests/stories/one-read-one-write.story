== device-scope: Sync Scope Device
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
 0.0us  P0  work     20.0us
20.0us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
20.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
20.0us  P0  write    ReadEngine.LENGTH   = 0x200
20.0us  P0  transfer ReadEngine          512 bytes, tag 1
20.0us  P0  leave    EvtIoRead #1
20.0us  P0  release  Device.lock         DISPATCH > PASSIVE
20.0us  P0  wait     #1                  Reader1
20.0us  P0  switch   Reader2             from Reader1
20.0us  P0  send     #3                  read, 512 bytes
20.0us  P0  queue    #3                  in Reads, depth 1
20.0us  P0  wait     #3                  Reader2
20.0us  P0  switch   idle                from Reader2
20.2us  P1  acquire  Device.lock         after 20.2us
20.2us  P1  enter    EvtIoWrite #2
20.2us  P1  work     20.0us
30.0us  -   done     ReadEngine          tag 1
30.0us  P0  assert   Device.Reader.Interrupt  for P0
30.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
30.1us  P0  isr      Device.Reader.Interrupt
30.1us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
30.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
30.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
30.1us  P0  read     ReadEngine.STATUS   = 0x6
30.1us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
30.1us  P0  queue    Device.Reader.Interrupt DPC  to P0
30.1us  P0  leave    EvtInterruptIsr Device.Reader.Interrupt
30.1us  P0  isr end  Device.Reader.Interrupt  claimed
30.1us  P0  release  Device.Reader.Interrupt.lock  DIRQL 7 > PASSIVE
30.1us  P0  dpc      Device.Reader.Interrupt DPC
30.1us  P0  enter    EvtInterruptDpc Device.Reader.Interrupt
30.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
30.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
30.1us  P0  read     ReadEngine.EVENT    = 0x1
...
4018.6us  P0  dpc end  Device.Reader.Interrupt DPC
4018.6us  P0  switch   Reader2             from idle
4018.6us  P0  return   #199                STATUS_SUCCESS
4018.6us  P0  end      Reader2
4018.6us  P0  switch   idle                from Reader2
4026.7us  P1  store    Device.Writer.Current  = 0xFFFFE00100000C70
4026.7us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
4026.7us  P1  write    WriteEngine.LENGTH  = 0x200
4026.7us  P1  transfer WriteEngine         512 bytes, tag 100
4026.7us  P1  leave    EvtIoWrite #200
4026.7us  P1  release  Device.lock
4026.7us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
4026.7us  P1  dpc end  Device.Writer.Interrupt DPC
4026.7us  P1  switch   Writer1             from idle
4026.7us  P1  return   #198                STATUS_SUCCESS
4026.7us  P1  end      Writer1
4026.7us  P1  switch   idle                from Writer1
4036.7us  -   done     WriteEngine         tag 100
4036.7us  P1  assert   Device.Writer.Interrupt  for P1
4036.7us  P1  acquire  Device.Writer.Interrupt.lock  PASSIVE > DIRQL 7
4036.7us  P1  isr      Device.Writer.Interrupt
4036.7us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
4036.7us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
4036.7us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
4036.7us  P1  read     WriteEngine.STATUS  = 0x6
4036.7us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
4036.7us  P1  queue    Device.Writer.Interrupt DPC  to P1
4036.7us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
4036.7us  P1  isr end  Device.Writer.Interrupt  claimed
4036.7us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
4036.7us  P1  dpc      Device.Writer.Interrupt DPC
4036.7us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
4036.7us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
4036.7us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
4036.7us  P1  read     WriteEngine.EVENT   = 0x64
4036.7us  P1  work     2.0us
4038.7us  P1  load     Device.Writer.Current  = 0xFFFFE00100000C70
4038.8us  P1  store    Device.Writer.Current  = 0
4038.8us  P1  modify   Device.TotalRequestsProcessed  = 200
4038.8us  P1  complete #200                STATUS_SUCCESS, 512 bytes
4038.8us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
4038.8us  P1  dpc end  Device.Writer.Interrupt DPC
4038.8us  P1  switch   Writer2             from idle
4038.8us  P1  return   #200                STATUS_SUCCESS
4038.8us  P1  end      Writer2
4038.8us  P1  switch   idle                from Writer2
4038.8us  -   end      completed

== no-scope: No scope
Device.TotalRequestsProcessed = 200
Device.Reader.Current = 0
Device.Writer.Current = 0

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Reads
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  work     20.0us
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Writes
 0.0us  P1  enter    EvtIoWrite #2
 0.0us  P1  work     20.0us
20.0us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
20.0us  P1  store    Device.Writer.Current  = 0xFFFFE00100000010
20.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
20.0us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
20.0us  P0  write    ReadEngine.LENGTH   = 0x200
20.0us  P0  transfer ReadEngine          512 bytes, tag 1
20.0us  P0  leave    EvtIoRead #1
20.0us  P0  wait     #1                  Reader1
20.0us  P0  switch   Reader2             from Reader1
20.0us  P0  send     #3                  read, 512 bytes
20.0us  P0  queue    #3                  in Reads, depth 1
20.0us  P0  wait     #3                  Reader2
20.0us  P0  switch   idle                from Reader2
20.0us  P1  write    WriteEngine.LENGTH  = 0x200
20.0us  P1  transfer WriteEngine         512 bytes, tag 1
20.0us  P1  leave    EvtIoWrite #2
20.0us  P1  wait     #2                  Writer1
20.0us  P1  switch   Writer2             from Writer1
20.0us  P1  send     #4                  write, 512 bytes
20.0us  P1  queue    #4                  in Writes, depth 1
20.0us  P1  wait     #4                  Writer2
20.0us  P1  switch   idle                from Writer2
30.0us  -   done     ReadEngine          tag 1
30.0us  P0  assert   Device.Reader.Interrupt  for P0
30.0us  -   done     WriteEngine         tag 1
30.0us  P1  assert   Device.Writer.Interrupt  for P1
30.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
30.0us  P1  acquire  Device.Writer.Interrupt.lock  PASSIVE > DIRQL 7
30.0us  P0  isr      Device.Reader.Interrupt
30.0us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
30.0us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
30.0us  P1  isr      Device.Writer.Interrupt
30.0us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
30.0us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
30.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
30.0us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
30.0us  P0  read     ReadEngine.STATUS   = 0x6
30.0us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
...
3205.1us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
3205.1us  P0  read     ReadEngine.STATUS   = 0x6
3205.1us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
3205.1us  P0  queue    Device.Reader.Interrupt DPC  to P0
3205.1us  P0  leave    EvtInterruptIsr Device.Reader.Interrupt
3205.1us  P0  isr end  Device.Reader.Interrupt  claimed
3205.1us  P0  release  Device.Reader.Interrupt.lock  DIRQL 7 > PASSIVE
3205.1us  P1  read     WriteEngine.STATUS  = 0x6
3205.1us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
3205.1us  P1  queue    Device.Writer.Interrupt DPC  to P1
3205.1us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
3205.1us  P1  isr end  Device.Writer.Interrupt  claimed
3205.1us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
3205.1us  P0  dpc      Device.Reader.Interrupt DPC
3205.1us  P0  enter    EvtInterruptDpc Device.Reader.Interrupt
3205.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
3205.1us  P1  dpc      Device.Writer.Interrupt DPC
3205.1us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
3205.1us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
3205.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
3205.1us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
3205.1us  P0  read     ReadEngine.EVENT    = 0x64
3205.1us  P0  work     2.0us
3205.1us  P1  read     WriteEngine.EVENT   = 0x64
3205.1us  P1  work     2.0us
3207.1us  P0  load     Device.Reader.Current  = 0xFFFFE00100000C60
3207.1us  P1  load     Device.Writer.Current  = 0xFFFFE00100000C70
3207.1us  P0  store    Device.Reader.Current  = 0
3207.1us  P1  store    Device.Writer.Current  = 0
3207.1us  P0  modify   Device.TotalRequestsProcessed  = 199
3207.1us  P1  modify   Device.TotalRequestsProcessed  = 200
3207.1us  P0  complete #199                STATUS_SUCCESS, 512 bytes
3207.1us  P0  leave    EvtInterruptDpc Device.Reader.Interrupt
3207.1us  P0  dpc end  Device.Reader.Interrupt DPC
3207.1us  P0  switch   Reader2             from idle
3207.1us  P0  return   #199                STATUS_SUCCESS
3207.1us  P0  end      Reader2
3207.1us  P0  switch   idle                from Reader2
3207.1us  P1  complete #200                STATUS_SUCCESS, 512 bytes
3207.1us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
3207.1us  P1  dpc end  Device.Writer.Interrupt DPC
3207.1us  P1  switch   Writer2             from idle
3207.1us  P1  return   #200                STATUS_SUCCESS
3207.1us  P1  end      Writer2
3207.1us  P1  switch   idle                from Writer2
3207.1us  -   end      completed

== longer-transfers: Sync Scope Device, and transfers of 30 us
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
 0.0us  P0  work     20.0us
20.0us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
20.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
20.0us  P0  write    ReadEngine.LENGTH   = 0x200
20.0us  P0  transfer ReadEngine          512 bytes, tag 1
20.0us  P0  leave    EvtIoRead #1
20.0us  P0  release  Device.lock         DISPATCH > PASSIVE
20.0us  P0  wait     #1                  Reader1
20.0us  P0  switch   Reader2             from Reader1
20.0us  P0  send     #3                  read, 512 bytes
20.0us  P0  queue    #3                  in Reads, depth 1
20.0us  P0  wait     #3                  Reader2
20.0us  P0  switch   idle                from Reader2
20.2us  P1  acquire  Device.lock         after 20.2us
20.2us  P1  enter    EvtIoWrite #2
20.2us  P1  work     20.0us
40.2us  P1  store    Device.Writer.Current  = 0xFFFFE00100000010
40.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
40.2us  P1  write    WriteEngine.LENGTH  = 0x200
40.2us  P1  transfer WriteEngine         512 bytes, tag 1
40.2us  P1  leave    EvtIoWrite #2
40.2us  P1  release  Device.lock         DISPATCH > PASSIVE
40.2us  P1  wait     #2                  Writer1
40.2us  P1  switch   Writer2             from Writer1
40.2us  P1  send     #4                  write, 512 bytes
40.2us  P1  queue    #4                  in Writes, depth 1
40.2us  P1  wait     #4                  Writer2
40.2us  P1  switch   idle                from Writer2
50.0us  -   done     ReadEngine          tag 1
50.0us  P0  assert   Device.Reader.Interrupt  for P0
50.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
50.1us  P0  isr      Device.Reader.Interrupt
50.1us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
50.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
50.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
...
5207.1us  P0  dpc      Device.Reader.Interrupt DPC
5207.1us  P0  enter    EvtInterruptDpc Device.Reader.Interrupt
5207.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
5207.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
5207.1us  P0  read     ReadEngine.EVENT    = 0x64
5207.1us  P0  work     2.0us
5209.1us  P0  load     Device.Reader.Current  = 0xFFFFE00100000C60
5209.1us  P0  store    Device.Reader.Current  = 0
5209.1us  P0  modify   Device.TotalRequestsProcessed  = 199
5209.1us  P0  complete #199                STATUS_SUCCESS, 512 bytes
5209.1us  P0  leave    EvtInterruptDpc Device.Reader.Interrupt
5209.1us  P0  dpc end  Device.Reader.Interrupt DPC
5209.1us  P0  switch   Reader2             from idle
5209.1us  P0  return   #199                STATUS_SUCCESS
5209.1us  P0  end      Reader2
5209.1us  P0  switch   idle                from Reader2
5227.2us  -   done     WriteEngine         tag 100
5227.2us  P1  assert   Device.Writer.Interrupt  for P1
5227.2us  P1  acquire  Device.Writer.Interrupt.lock  PASSIVE > DIRQL 7
5227.2us  P1  isr      Device.Writer.Interrupt
5227.2us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
5227.2us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
5227.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
5227.2us  P1  read     WriteEngine.STATUS  = 0x6
5227.2us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
5227.2us  P1  queue    Device.Writer.Interrupt DPC  to P1
5227.2us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
5227.2us  P1  isr end  Device.Writer.Interrupt  claimed
5227.2us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
5227.2us  P1  dpc      Device.Writer.Interrupt DPC
5227.2us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
5227.2us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
5227.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
5227.2us  P1  read     WriteEngine.EVENT   = 0x64
5227.2us  P1  work     2.0us
5229.2us  P1  load     Device.Writer.Current  = 0xFFFFE00100000C70
5229.2us  P1  store    Device.Writer.Current  = 0
5229.2us  P1  modify   Device.TotalRequestsProcessed  = 200
5229.2us  P1  complete #200                STATUS_SUCCESS, 512 bytes
5229.2us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
5229.2us  P1  dpc end  Device.Writer.Interrupt DPC
5229.2us  P1  switch   Writer2             from idle
5229.2us  P1  return   #200                STATUS_SUCCESS
5229.2us  P1  end      Writer2
5229.2us  P1  switch   idle                from Writer2
5229.2us  -   end      completed

== default-costs: Sync Scope Device, with what interrupts, registers and switches cost
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
 5.3us  P0  work     20.0us
25.3us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
25.3us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
25.3us  P0  write    ReadEngine.LENGTH   = 0x200
25.3us  P0  transfer ReadEngine          512 bytes, tag 1
25.5us  P0  leave    EvtIoRead #1
25.5us  P0  release  Device.lock         DISPATCH > PASSIVE
25.5us  P0  wait     #1                  Reader1
25.5us  P0  switch   Reader2             from Reader1
25.7us  P1  acquire  Device.lock         after 20.4us
25.7us  P1  enter    EvtIoWrite #2
25.7us  P1  work     20.0us
27.5us  P0  send     #3                  read, 512 bytes
30.8us  P0  queue    #3                  in Reads, depth 1
30.8us  P0  wait     #3                  Reader2
30.8us  P0  switch   idle                from Reader2
35.3us  -   done     ReadEngine          tag 1
35.3us  P0  assert   Device.Reader.Interrupt  for P0
36.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
36.1us  P0  isr      Device.Reader.Interrupt
36.1us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
36.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
36.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
36.1us  P0  read     ReadEngine.STATUS   = 0x6
37.1us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
37.3us  P0  queue    Device.Reader.Interrupt DPC  to P0
37.3us  P0  leave    EvtInterruptIsr Device.Reader.Interrupt
37.3us  P0  isr end  Device.Reader.Interrupt  claimed
37.3us  P0  release  Device.Reader.Interrupt.lock  DIRQL 7 > PASSIVE
38.5us  P0  dpc      Device.Reader.Interrupt DPC
38.5us  P0  enter    EvtInterruptDpc Device.Reader.Interrupt
38.5us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
38.5us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
38.5us  P0  read     ReadEngine.EVENT    = 0x1
...
4068.6us  P0  dpc end  Device.Reader.Interrupt DPC
4068.6us  P0  switch   Reader2             from idle
4070.9us  P0  return   #199                STATUS_SUCCESS
4070.9us  P0  end      Reader2
4070.9us  P0  switch   idle                from Reader2
4071.8us  P1  store    Device.Writer.Current  = 0xFFFFE00100000C70
4071.8us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
4071.8us  P1  write    WriteEngine.LENGTH  = 0x200
4071.8us  P1  transfer WriteEngine         512 bytes, tag 100
4072.0us  P1  leave    EvtIoWrite #200
4072.0us  P1  release  Device.lock
4072.0us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
4072.0us  P1  dpc end  Device.Writer.Interrupt DPC
4072.0us  P1  switch   Writer1             from idle
4074.3us  P1  return   #198                STATUS_SUCCESS
4074.3us  P1  end      Writer1
4074.3us  P1  switch   idle                from Writer1
4081.8us  -   done     WriteEngine         tag 100
4081.8us  P1  assert   Device.Writer.Interrupt  for P1
4082.5us  P1  acquire  Device.Writer.Interrupt.lock  PASSIVE > DIRQL 7
4082.5us  P1  isr      Device.Writer.Interrupt
4082.5us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
4082.5us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
4082.5us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
4082.5us  P1  read     WriteEngine.STATUS  = 0x6
4083.5us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
4083.7us  P1  queue    Device.Writer.Interrupt DPC  to P1
4083.7us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
4083.7us  P1  isr end  Device.Writer.Interrupt  claimed
4083.7us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
4084.9us  P1  dpc      Device.Writer.Interrupt DPC
4084.9us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
4084.9us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
4084.9us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
4084.9us  P1  read     WriteEngine.EVENT   = 0x64
4085.9us  P1  work     2.0us
4087.9us  P1  load     Device.Writer.Current  = 0xFFFFE00100000C70
4088.0us  P1  store    Device.Writer.Current  = 0
4088.0us  P1  modify   Device.TotalRequestsProcessed  = 200
4088.0us  P1  complete #200                STATUS_SUCCESS, 512 bytes
4089.0us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
4089.0us  P1  dpc end  Device.Writer.Interrupt DPC
4089.0us  P1  switch   Writer2             from idle
4091.3us  P1  return   #200                STATUS_SUCCESS
4091.3us  P1  end      Writer2
4091.3us  P1  switch   idle                from Writer2
4091.3us  -   end      completed

