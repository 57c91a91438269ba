== device-scope: Sync Scope Device, the DPCs serialized
Device.TotalRequestsProcessed = 40
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
    5.3us  P0  work     5.0us
   10.3us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
   10.3us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
   10.3us  P0  write    ReadEngine.LENGTH   = 0x200
   10.3us  P0  transfer ReadEngine          512 bytes, tag 1
   10.5us  P0  leave    EvtIoRead #1
   10.5us  P0  release  Device.lock         DISPATCH > PASSIVE
   10.5us  P0  wait     #1                  Reader1
   10.5us  P0  switch   Reader2             from Reader1
   10.7us  P1  acquire  Device.lock         after 5.4us
   10.7us  P1  enter    EvtIoWrite #2
   10.7us  P1  work     5.0us
   12.5us  P0  send     #3                  read, 512 bytes
   15.7us  P1  store    Device.Writer.Current  = 0xFFFFE00100000010
   15.7us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
   15.7us  P1  write    WriteEngine.LENGTH  = 0x200
   15.7us  P1  transfer WriteEngine         512 bytes, tag 1
   15.8us  P0  queue    #3                  in Reads, depth 1
   15.8us  P0  wait     #3                  Reader2
   15.8us  P0  switch   idle                from Reader2
   15.9us  P1  leave    EvtIoWrite #2
   15.9us  P1  release  Device.lock         DISPATCH > PASSIVE
   15.9us  P1  wait     #2                  Writer1
   15.9us  P1  switch   Writer2             from Writer1
   17.9us  P1  send     #4                  write, 512 bytes
   21.2us  P1  queue    #4                  in Writes, depth 1
   21.2us  P1  wait     #4                  Writer2
   21.2us  P1  switch   idle                from Writer2
10010.3us  -   done     ReadEngine          tag 1
10010.3us  P0  assert   Device.Reader.Interrupt  for P0
10011.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
10011.1us  P0  isr      Device.Reader.Interrupt
10011.1us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
10011.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
10011.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
...
200823.2us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
200823.2us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
200823.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
200823.2us  P1  read     WriteEngine.STATUS  = 0x6
200824.2us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
200824.4us  P1  queue    Device.Writer.Interrupt DPC  to P1
200824.4us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
200824.4us  P1  isr end  Device.Writer.Interrupt  claimed
200824.4us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
200825.6us  P1  dpc      Device.Writer.Interrupt DPC
200825.6us  P1  spin     Device.lock         held by P0
200836.3us  P0  load     Device.Reader.Current  = 0xFFFFE00100000260
200836.3us  P0  store    Device.Reader.Current  = 0
200836.3us  P0  modify   Device.TotalRequestsProcessed  = 39
200836.4us  P0  complete #39                 STATUS_SUCCESS, 512 bytes
200837.4us  P0  defer    Reads               to its DPC
200837.4us  P0  queue    Reads DPC           to P0
200837.4us  P0  leave    EvtInterruptDpc Device.Reader.Interrupt
200837.4us  P0  release  Device.lock
200837.4us  P0  dpc end  Device.Reader.Interrupt DPC
200837.4us  P0  dpc      Reads DPC
200837.4us  P0  dpc end  Reads DPC
200837.4us  P0  switch   Reader2             from idle
200837.5us  P1  acquire  Device.lock         after 11.8us
200837.5us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
200837.5us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
200837.5us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
200837.5us  P1  read     WriteEngine.EVENT   = 0x14
200838.5us  P1  work     15.0us
200839.7us  P0  return   #39                 STATUS_SUCCESS
200839.7us  P0  end      Reader2
200839.7us  P0  switch   idle                from Reader2
200853.5us  P1  load     Device.Writer.Current  = 0xFFFFE00100000270
200853.5us  P1  store    Device.Writer.Current  = 0
200853.5us  P1  modify   Device.TotalRequestsProcessed  = 40
200853.5us  P1  complete #40                 STATUS_SUCCESS, 512 bytes
200854.5us  P1  defer    Writes              to its DPC
200854.5us  P1  queue    Writes DPC          to P1
200854.5us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
200854.5us  P1  release  Device.lock
200854.5us  P1  dpc end  Device.Writer.Interrupt DPC
200854.5us  P1  dpc      Writes DPC
200854.5us  P1  dpc end  Writes DPC
200854.5us  P1  switch   Writer2             from idle
200856.8us  P1  return   #40                 STATUS_SUCCESS
200856.8us  P1  end      Writer2
200856.8us  P1  switch   idle                from Writer2
200856.8us  -   end      completed

== no-scope: No scope
Device.TotalRequestsProcessed = 40
Device.Reader.Current = 0
Device.Writer.Current = 0

    0.0us  P0  switch   Reader1             from idle
    0.0us  P1  switch   Writer1             from idle
    2.0us  P0  send     #1                  read, 512 bytes
    2.0us  P1  send     #2                  write, 512 bytes
    5.3us  P0  present  #1                  from Reads
    5.3us  P0  enter    EvtIoRead #1
    5.3us  P0  work     5.0us
    5.3us  P1  present  #2                  from Writes
    5.3us  P1  enter    EvtIoWrite #2
    5.3us  P1  work     5.0us
   10.3us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
   10.3us  P1  store    Device.Writer.Current  = 0xFFFFE00100000010
   10.3us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
   10.3us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
   10.3us  P0  write    ReadEngine.LENGTH   = 0x200
   10.3us  P0  transfer ReadEngine          512 bytes, tag 1
   10.3us  P1  write    WriteEngine.LENGTH  = 0x200
   10.3us  P1  transfer WriteEngine         512 bytes, tag 1
   10.5us  P0  leave    EvtIoRead #1
   10.5us  P0  wait     #1                  Reader1
   10.5us  P0  switch   Reader2             from Reader1
   10.5us  P1  leave    EvtIoWrite #2
   10.5us  P1  wait     #2                  Writer1
   10.5us  P1  switch   Writer2             from Writer1
   12.5us  P0  send     #3                  read, 512 bytes
   12.5us  P1  send     #4                  write, 512 bytes
   15.8us  P0  queue    #3                  in Reads, depth 1
   15.8us  P0  wait     #3                  Reader2
   15.8us  P0  switch   idle                from Reader2
   15.8us  P1  queue    #4                  in Writes, depth 1
   15.8us  P1  wait     #4                  Writer2
   15.8us  P1  switch   idle                from Writer2
10010.3us  -   done     ReadEngine          tag 1
10010.3us  P0  assert   Device.Reader.Interrupt  for P0
10010.3us  -   done     WriteEngine         tag 1
10010.3us  P1  assert   Device.Writer.Interrupt  for P1
10011.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
10011.0us  P1  acquire  Device.Writer.Interrupt.lock  PASSIVE > DIRQL 7
10011.0us  P0  isr      Device.Reader.Interrupt
10011.0us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
10011.0us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
10011.0us  P1  isr      Device.Writer.Interrupt
10011.0us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
10011.0us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
10011.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
10011.0us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
10011.0us  P0  read     ReadEngine.STATUS   = 0x6
10011.0us  P1  read     WriteEngine.STATUS  = 0x6
...
200489.3us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
200489.3us  P0  read     ReadEngine.STATUS   = 0x6
200489.3us  P1  read     WriteEngine.STATUS  = 0x6
200490.3us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
200490.3us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
200490.5us  P0  queue    Device.Reader.Interrupt DPC  to P0
200490.5us  P0  leave    EvtInterruptIsr Device.Reader.Interrupt
200490.5us  P0  isr end  Device.Reader.Interrupt  claimed
200490.5us  P0  release  Device.Reader.Interrupt.lock  DIRQL 7 > PASSIVE
200490.5us  P1  queue    Device.Writer.Interrupt DPC  to P1
200490.5us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
200490.5us  P1  isr end  Device.Writer.Interrupt  claimed
200490.5us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
200491.7us  P0  dpc      Device.Reader.Interrupt DPC
200491.7us  P0  enter    EvtInterruptDpc Device.Reader.Interrupt
200491.7us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
200491.7us  P1  dpc      Device.Writer.Interrupt DPC
200491.7us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
200491.7us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
200491.7us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
200491.7us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
200491.7us  P0  read     ReadEngine.EVENT    = 0x14
200491.7us  P1  read     WriteEngine.EVENT   = 0x14
200492.7us  P0  work     15.0us
200492.7us  P1  work     15.0us
200507.7us  P0  load     Device.Reader.Current  = 0xFFFFE00100000260
200507.7us  P1  load     Device.Writer.Current  = 0xFFFFE00100000270
200507.7us  P0  store    Device.Reader.Current  = 0
200507.7us  P1  store    Device.Writer.Current  = 0
200507.7us  P0  modify   Device.TotalRequestsProcessed  = 39
200507.7us  P1  modify   Device.TotalRequestsProcessed  = 40
200507.7us  P0  complete #39                 STATUS_SUCCESS, 512 bytes
200507.7us  P1  complete #40                 STATUS_SUCCESS, 512 bytes
200508.7us  P0  leave    EvtInterruptDpc Device.Reader.Interrupt
200508.7us  P0  dpc end  Device.Reader.Interrupt DPC
200508.7us  P0  switch   Reader2             from idle
200508.7us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
200508.7us  P1  dpc end  Device.Writer.Interrupt DPC
200508.7us  P1  switch   Writer2             from idle
200511.0us  P0  return   #39                 STATUS_SUCCESS
200511.0us  P0  end      Reader2
200511.0us  P0  switch   idle                from Reader2
200511.0us  P1  return   #40                 STATUS_SUCCESS
200511.0us  P1  end      Writer2
200511.0us  P1  switch   idle                from Writer2
200511.0us  -   end      completed

== fast-device: Sync Scope Device, and transfers of 10 us
Device.TotalRequestsProcessed = 40
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
 5.3us  P0  work     5.0us
10.3us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
10.3us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
10.3us  P0  write    ReadEngine.LENGTH   = 0x200
10.3us  P0  transfer ReadEngine          512 bytes, tag 1
10.5us  P0  leave    EvtIoRead #1
10.5us  P0  release  Device.lock         DISPATCH > PASSIVE
10.5us  P0  wait     #1                  Reader1
10.5us  P0  switch   Reader2             from Reader1
10.7us  P1  acquire  Device.lock         after 5.4us
10.7us  P1  enter    EvtIoWrite #2
10.7us  P1  work     5.0us
12.5us  P0  send     #3                  read, 512 bytes
15.7us  P1  store    Device.Writer.Current  = 0xFFFFE00100000010
15.7us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
15.7us  P1  write    WriteEngine.LENGTH  = 0x200
15.7us  P1  transfer WriteEngine         512 bytes, tag 1
15.8us  P0  queue    #3                  in Reads, depth 1
15.8us  P0  wait     #3                  Reader2
15.8us  P0  switch   idle                from Reader2
15.9us  P1  leave    EvtIoWrite #2
15.9us  P1  release  Device.lock         DISPATCH > PASSIVE
15.9us  P1  wait     #2                  Writer1
15.9us  P1  switch   Writer2             from Writer1
17.9us  P1  send     #4                  write, 512 bytes
20.3us  -   done     ReadEngine          tag 1
20.3us  P0  assert   Device.Reader.Interrupt  for P0
21.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
21.1us  P0  isr      Device.Reader.Interrupt
21.1us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
21.1us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
21.1us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
21.1us  P0  read     ReadEngine.STATUS   = 0x6
21.2us  P1  queue    #4                  in Writes, depth 1
21.2us  P1  wait     #4                  Writer2
...
1023.2us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
1023.2us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
1023.2us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
1023.2us  P1  read     WriteEngine.STATUS  = 0x6
1024.2us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
1024.4us  P1  queue    Device.Writer.Interrupt DPC  to P1
1024.4us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
1024.4us  P1  isr end  Device.Writer.Interrupt  claimed
1024.4us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
1025.6us  P1  dpc      Device.Writer.Interrupt DPC
1025.6us  P1  spin     Device.lock         held by P0
1036.3us  P0  load     Device.Reader.Current  = 0xFFFFE00100000260
1036.3us  P0  store    Device.Reader.Current  = 0
1036.3us  P0  modify   Device.TotalRequestsProcessed  = 39
1036.4us  P0  complete #39                 STATUS_SUCCESS, 512 bytes
1037.4us  P0  defer    Reads               to its DPC
1037.4us  P0  queue    Reads DPC           to P0
1037.4us  P0  leave    EvtInterruptDpc Device.Reader.Interrupt
1037.4us  P0  release  Device.lock
1037.4us  P0  dpc end  Device.Reader.Interrupt DPC
1037.4us  P0  dpc      Reads DPC
1037.4us  P0  dpc end  Reads DPC
1037.4us  P0  switch   Reader2             from idle
1037.5us  P1  acquire  Device.lock         after 11.8us
1037.5us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
1037.5us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
1037.5us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
1037.5us  P1  read     WriteEngine.EVENT   = 0x14
1038.5us  P1  work     15.0us
1039.7us  P0  return   #39                 STATUS_SUCCESS
1039.7us  P0  end      Reader2
1039.7us  P0  switch   idle                from Reader2
1053.5us  P1  load     Device.Writer.Current  = 0xFFFFE00100000270
1053.5us  P1  store    Device.Writer.Current  = 0
1053.5us  P1  modify   Device.TotalRequestsProcessed  = 40
1053.5us  P1  complete #40                 STATUS_SUCCESS, 512 bytes
1054.5us  P1  defer    Writes              to its DPC
1054.5us  P1  queue    Writes DPC          to P1
1054.5us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
1054.5us  P1  release  Device.lock
1054.5us  P1  dpc end  Device.Writer.Interrupt DPC
1054.5us  P1  dpc      Writes DPC
1054.5us  P1  dpc end  Writes DPC
1054.5us  P1  switch   Writer2             from idle
1056.8us  P1  return   #40                 STATUS_SUCCESS
1056.8us  P1  end      Writer2
1056.8us  P1  switch   idle                from Writer2
1056.8us  -   end      completed

== fast-device-no-scope: No scope, and transfers of 10 us
Device.TotalRequestsProcessed = 40
Device.Reader.Current = 0
Device.Writer.Current = 0

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  write, 512 bytes
 5.3us  P0  present  #1                  from Reads
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     5.0us
 5.3us  P1  present  #2                  from Writes
 5.3us  P1  enter    EvtIoWrite #2
 5.3us  P1  work     5.0us
10.3us  P0  store    Device.Reader.Current  = 0xFFFFE00100000000
10.3us  P1  store    Device.Writer.Current  = 0xFFFFE00100000010
10.3us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
10.3us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
10.3us  P0  write    ReadEngine.LENGTH   = 0x200
10.3us  P0  transfer ReadEngine          512 bytes, tag 1
10.3us  P1  write    WriteEngine.LENGTH  = 0x200
10.3us  P1  transfer WriteEngine         512 bytes, tag 1
10.5us  P0  leave    EvtIoRead #1
10.5us  P0  wait     #1                  Reader1
10.5us  P0  switch   Reader2             from Reader1
10.5us  P1  leave    EvtIoWrite #2
10.5us  P1  wait     #2                  Writer1
10.5us  P1  switch   Writer2             from Writer1
12.5us  P0  send     #3                  read, 512 bytes
12.5us  P1  send     #4                  write, 512 bytes
15.8us  P0  queue    #3                  in Reads, depth 1
15.8us  P0  wait     #3                  Reader2
15.8us  P0  switch   idle                from Reader2
15.8us  P1  queue    #4                  in Writes, depth 1
15.8us  P1  wait     #4                  Writer2
15.8us  P1  switch   idle                from Writer2
20.3us  -   done     ReadEngine          tag 1
20.3us  P0  assert   Device.Reader.Interrupt  for P0
20.3us  -   done     WriteEngine         tag 1
20.3us  P1  assert   Device.Writer.Interrupt  for P1
21.0us  P0  acquire  Device.Reader.Interrupt.lock  PASSIVE > DIRQL 7
21.0us  P1  acquire  Device.Writer.Interrupt.lock  PASSIVE > DIRQL 7
21.0us  P0  isr      Device.Reader.Interrupt
21.0us  P0  enter    EvtInterruptIsr Device.Reader.Interrupt
21.0us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
21.0us  P1  isr      Device.Writer.Interrupt
21.0us  P1  enter    EvtInterruptIsr Device.Writer.Interrupt
21.0us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
21.0us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
21.0us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
21.0us  P0  read     ReadEngine.STATUS   = 0x6
21.0us  P1  read     WriteEngine.STATUS  = 0x6
...
689.3us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
689.3us  P0  read     ReadEngine.STATUS   = 0x6
689.3us  P1  read     WriteEngine.STATUS  = 0x6
690.3us  P0  write    ReadEngine.ACKNOWLEDGE  = 0x4
690.3us  P1  write    WriteEngine.ACKNOWLEDGE  = 0x4
690.5us  P0  queue    Device.Reader.Interrupt DPC  to P0
690.5us  P0  leave    EvtInterruptIsr Device.Reader.Interrupt
690.5us  P0  isr end  Device.Reader.Interrupt  claimed
690.5us  P0  release  Device.Reader.Interrupt.lock  DIRQL 7 > PASSIVE
690.5us  P1  queue    Device.Writer.Interrupt DPC  to P1
690.5us  P1  leave    EvtInterruptIsr Device.Writer.Interrupt
690.5us  P1  isr end  Device.Writer.Interrupt  claimed
690.5us  P1  release  Device.Writer.Interrupt.lock  DIRQL 7 > PASSIVE
691.7us  P0  dpc      Device.Reader.Interrupt DPC
691.7us  P0  enter    EvtInterruptDpc Device.Reader.Interrupt
691.7us  P0  load     Device.Reader.Interrupt.Engine  = 0xFFFFC00000000098
691.7us  P1  dpc      Device.Writer.Interrupt DPC
691.7us  P1  enter    EvtInterruptDpc Device.Writer.Interrupt
691.7us  P1  load     Device.Writer.Interrupt.Engine  = 0xFFFFC000000000B0
691.7us  P0  load     Device.Reader.Registers  = 0xFFFFD00000000000
691.7us  P1  load     Device.Writer.Registers  = 0xFFFFD00000002000
691.7us  P0  read     ReadEngine.EVENT    = 0x14
691.7us  P1  read     WriteEngine.EVENT   = 0x14
692.7us  P0  work     15.0us
692.7us  P1  work     15.0us
707.7us  P0  load     Device.Reader.Current  = 0xFFFFE00100000260
707.7us  P1  load     Device.Writer.Current  = 0xFFFFE00100000270
707.7us  P0  store    Device.Reader.Current  = 0
707.7us  P1  store    Device.Writer.Current  = 0
707.7us  P0  modify   Device.TotalRequestsProcessed  = 39
707.7us  P1  modify   Device.TotalRequestsProcessed  = 40
707.7us  P0  complete #39                 STATUS_SUCCESS, 512 bytes
707.7us  P1  complete #40                 STATUS_SUCCESS, 512 bytes
708.7us  P0  leave    EvtInterruptDpc Device.Reader.Interrupt
708.7us  P0  dpc end  Device.Reader.Interrupt DPC
708.7us  P0  switch   Reader2             from idle
708.7us  P1  leave    EvtInterruptDpc Device.Writer.Interrupt
708.7us  P1  dpc end  Device.Writer.Interrupt DPC
708.7us  P1  switch   Writer2             from idle
711.0us  P0  return   #39                 STATUS_SUCCESS
711.0us  P0  end      Reader2
711.0us  P0  switch   idle                from Reader2
711.0us  P1  return   #40                 STATUS_SUCCESS
711.0us  P1  end      Writer2
711.0us  P1  switch   idle                from Writer2
711.0us  -   end      completed

