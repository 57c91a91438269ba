== all-blocked: Four workers, four work items that wait
Device.TotalRequestsProcessed = 10
Disk.TotalRequestsProcessed = 10
starvation: Queue work item

 0.0us  P0  switch   OtherSoftware       from idle
 2.0us  P0  load     OtherItems[0]       = 0xFFFFE00000000020
 2.0us  P0  queue    OtherItems[0] work item
 2.0us  P0  load     OtherItems[1]       = 0xFFFFE00000000030
 2.0us  P0  queue    OtherItems[1] work item
 2.0us  P0  load     OtherItems[2]       = 0xFFFFE00000000040
 2.0us  P0  queue    OtherItems[2] work item
 2.0us  P0  load     OtherItems[3]       = 0xFFFFE00000000050
 2.0us  P0  queue    OtherItems[3] work item
 2.0us  P0  end      OtherSoftware
 2.0us  P0  switch   idle                from OtherSoftware
 6.0us  P1  switch   Worker 3            from idle
 6.0us  P0  switch   Worker 2            from idle
 8.0us  P1  start    OtherItems[0] work item  on Worker 3
 8.0us  P1  enter    EvtWorkItem OtherItems[0]
 8.0us  P1  sleep    2000000.0us         Worker 3
 8.0us  P1  switch   Worker 1            from Worker 3
 8.0us  P0  start    OtherItems[1] work item  on Worker 2
 8.0us  P0  enter    EvtWorkItem OtherItems[1]
 8.0us  P0  sleep    2000000.0us         Worker 2
 8.0us  P0  switch   Worker 0            from Worker 2
10.0us  P1  start    OtherItems[2] work item  on Worker 1
10.0us  P1  enter    EvtWorkItem OtherItems[2]
10.0us  P1  sleep    2000000.0us         Worker 1
10.0us  P1  switch   idle                from Worker 1
10.0us  P0  start    OtherItems[3] work item  on Worker 0
10.0us  P0  enter    EvtWorkItem OtherItems[3]
10.0us  P0  sleep    2000000.0us         Worker 0
10.0us  P0  switch   idle                from Worker 0
...
2200106.5us  P1  switch   DiskReader          from idle
2200108.5us  P1  end      DiskReader
2200108.5us  P1  switch   idle                from DiskReader
2200108.5us  -   end      completed

== three-blocked: Three that wait
Device.TotalRequestsProcessed = 10
Disk.TotalRequestsProcessed = 10

 0.0us  P0  switch   OtherSoftware       from idle
 2.0us  P0  load     OtherItems[0]       = 0xFFFFE00000000020
 2.0us  P0  queue    OtherItems[0] work item
 2.0us  P0  load     OtherItems[1]       = 0xFFFFE00000000030
 2.0us  P0  queue    OtherItems[1] work item
 2.0us  P0  load     OtherItems[2]       = 0xFFFFE00000000040
 2.0us  P0  queue    OtherItems[2] work item
 2.0us  P0  end      OtherSoftware
 2.0us  P0  switch   idle                from OtherSoftware
 6.0us  P1  switch   Worker 3            from idle
 6.0us  P0  switch   Worker 2            from idle
 8.0us  P1  start    OtherItems[0] work item  on Worker 3
 8.0us  P1  enter    EvtWorkItem OtherItems[0]
 8.0us  P1  sleep    2000000.0us         Worker 3
 8.0us  P1  switch   Worker 1            from Worker 3
 8.0us  P0  start    OtherItems[1] work item  on Worker 2
 8.0us  P0  enter    EvtWorkItem OtherItems[1]
 8.0us  P0  sleep    2000000.0us         Worker 2
 8.0us  P0  switch   idle                from Worker 2
10.0us  P1  start    OtherItems[2] work item  on Worker 1
10.0us  P1  enter    EvtWorkItem OtherItems[2]
10.0us  P1  sleep    2000000.0us         Worker 1
10.0us  P1  switch   idle                from Worker 1
...
2200106.5us  P1  switch   DiskReader          from idle
2200108.5us  P1  end      DiskReader
2200108.5us  P1  switch   idle                from DiskReader
2200108.5us  -   end      completed

== none-added: Four that wait, and Windows adds no worker
Device.TotalRequestsProcessed = 10
Disk.TotalRequestsProcessed = 10
starvation: Queue work item

 0.0us  P0  switch   OtherSoftware       from idle
 2.0us  P0  load     OtherItems[0]       = 0xFFFFE00000000020
 2.0us  P0  queue    OtherItems[0] work item
 2.0us  P0  load     OtherItems[1]       = 0xFFFFE00000000030
 2.0us  P0  queue    OtherItems[1] work item
 2.0us  P0  load     OtherItems[2]       = 0xFFFFE00000000040
 2.0us  P0  queue    OtherItems[2] work item
 2.0us  P0  load     OtherItems[3]       = 0xFFFFE00000000050
 2.0us  P0  queue    OtherItems[3] work item
 2.0us  P0  end      OtherSoftware
 2.0us  P0  switch   idle                from OtherSoftware
 6.0us  P1  switch   Worker 3            from idle
 6.0us  P0  switch   Worker 2            from idle
 8.0us  P1  start    OtherItems[0] work item  on Worker 3
 8.0us  P1  enter    EvtWorkItem OtherItems[0]
 8.0us  P1  sleep    2000000.0us         Worker 3
 8.0us  P1  switch   Worker 1            from Worker 3
 8.0us  P0  start    OtherItems[1] work item  on Worker 2
 8.0us  P0  enter    EvtWorkItem OtherItems[1]
 8.0us  P0  sleep    2000000.0us         Worker 2
 8.0us  P0  switch   Worker 0            from Worker 2
10.0us  P1  start    OtherItems[2] work item  on Worker 1
10.0us  P1  enter    EvtWorkItem OtherItems[2]
10.0us  P1  sleep    2000000.0us         Worker 1
10.0us  P1  switch   idle                from Worker 1
10.0us  P0  start    OtherItems[3] work item  on Worker 0
10.0us  P0  enter    EvtWorkItem OtherItems[3]
10.0us  P0  sleep    2000000.0us         Worker 0
10.0us  P0  switch   idle                from Worker 0
...
2200106.5us  P1  switch   DiskReader          from idle
2200108.5us  P1  end      DiskReader
2200108.5us  P1  switch   idle                from DiskReader
2200108.5us  -   end      completed

== dispatch: Four that wait, and the device at execution level Dispatch
Device.TotalRequestsProcessed = 10
Disk.TotalRequestsProcessed = 10

 0.0us  P0  switch   OtherSoftware       from idle
 2.0us  P0  load     OtherItems[0]       = 0xFFFFE00000000020
 2.0us  P0  queue    OtherItems[0] work item
 2.0us  P0  load     OtherItems[1]       = 0xFFFFE00000000030
 2.0us  P0  queue    OtherItems[1] work item
 2.0us  P0  load     OtherItems[2]       = 0xFFFFE00000000040
 2.0us  P0  queue    OtherItems[2] work item
 2.0us  P0  load     OtherItems[3]       = 0xFFFFE00000000050
 2.0us  P0  queue    OtherItems[3] work item
 2.0us  P0  end      OtherSoftware
 2.0us  P0  switch   idle                from OtherSoftware
 6.0us  P1  switch   Worker 3            from idle
 6.0us  P0  switch   Worker 2            from idle
 8.0us  P1  start    OtherItems[0] work item  on Worker 3
 8.0us  P1  enter    EvtWorkItem OtherItems[0]
 8.0us  P1  sleep    2000000.0us         Worker 3
 8.0us  P1  switch   Worker 1            from Worker 3
 8.0us  P0  start    OtherItems[1] work item  on Worker 2
 8.0us  P0  enter    EvtWorkItem OtherItems[1]
 8.0us  P0  sleep    2000000.0us         Worker 2
 8.0us  P0  switch   Worker 0            from Worker 2
10.0us  P1  start    OtherItems[2] work item  on Worker 1
10.0us  P1  enter    EvtWorkItem OtherItems[2]
10.0us  P1  sleep    2000000.0us         Worker 1
10.0us  P1  switch   idle                from Worker 1
10.0us  P0  start    OtherItems[3] work item  on Worker 0
10.0us  P0  enter    EvtWorkItem OtherItems[3]
10.0us  P0  sleep    2000000.0us         Worker 0
10.0us  P0  switch   idle                from Worker 0
...
2200106.5us  P1  switch   DiskReader          from idle
2200108.5us  P1  end      DiskReader
2200108.5us  P1  switch   idle                from DiskReader
2200108.5us  -   end      completed

