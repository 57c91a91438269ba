== two-reads: Two reads, one after the other
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.TotalReads   = 0
 5.3us  P0  store    Device.TotalReads   = 1
 5.3us  P0  load     Device.TotalBytesRead  = 0
 5.3us  P0  store    Device.TotalBytesRead  = 512
 5.3us  P0  work     2.0us
 7.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.3us  P0  leave    EvtIoRead #1
 7.6us  P0  return   #1                  STATUS_SUCCESS
 7.6us  P0  send     #2                  read, 512 bytes
10.9us  P0  present  #2                  from Queue
10.9us  P0  enter    EvtIoRead #2
10.9us  P0  load     Device.TotalRequestsProcessed  = 1
10.9us  P0  store    Device.TotalRequestsProcessed  = 2
10.9us  P0  load     Device.TotalReads   = 1
10.9us  P0  store    Device.TotalReads   = 2
11.0us  P0  load     Device.TotalBytesRead  = 512
11.0us  P0  store    Device.TotalBytesRead  = 1024
11.0us  P0  work     2.0us
13.0us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
13.0us  P0  leave    EvtIoRead #2
13.3us  P0  return   #2                  STATUS_SUCCESS
13.3us  P0  end      T0
13.3us  P0  switch   idle                from T0
13.3us  -   end      completed

== five-reads: Five reads, one after the other
Device.TotalRequestsProcessed = 5
Device.TotalReads = 5
Device.TotalBytesRead = 2560

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.TotalReads   = 0
 5.3us  P0  store    Device.TotalReads   = 1
 5.3us  P0  load     Device.TotalBytesRead  = 0
 5.3us  P0  store    Device.TotalBytesRead  = 512
 5.3us  P0  work     2.0us
 7.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.3us  P0  leave    EvtIoRead #1
 7.6us  P0  return   #1                  STATUS_SUCCESS
 7.6us  P0  send     #2                  read, 512 bytes
10.9us  P0  present  #2                  from Queue
10.9us  P0  enter    EvtIoRead #2
10.9us  P0  load     Device.TotalRequestsProcessed  = 1
10.9us  P0  store    Device.TotalRequestsProcessed  = 2
10.9us  P0  load     Device.TotalReads   = 1
10.9us  P0  store    Device.TotalReads   = 2
11.0us  P0  load     Device.TotalBytesRead  = 512
11.0us  P0  store    Device.TotalBytesRead  = 1024
11.0us  P0  work     2.0us
13.0us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
13.0us  P0  leave    EvtIoRead #2
13.3us  P0  return   #2                  STATUS_SUCCESS
13.3us  P0  send     #3                  read, 512 bytes
16.6us  P0  present  #3                  from Queue
16.6us  P0  enter    EvtIoRead #3
16.6us  P0  load     Device.TotalRequestsProcessed  = 2
16.6us  P0  store    Device.TotalRequestsProcessed  = 3
16.6us  P0  load     Device.TotalReads   = 2
16.6us  P0  store    Device.TotalReads   = 3
16.6us  P0  load     Device.TotalBytesRead  = 1024
16.6us  P0  store    Device.TotalBytesRead  = 1536
16.6us  P0  work     2.0us
18.6us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
18.6us  P0  leave    EvtIoRead #3
18.9us  P0  return   #3                  STATUS_SUCCESS
18.9us  P0  send     #4                  read, 512 bytes
22.2us  P0  present  #4                  from Queue
22.2us  P0  enter    EvtIoRead #4
22.2us  P0  load     Device.TotalRequestsProcessed  = 3
22.2us  P0  store    Device.TotalRequestsProcessed  = 4
22.2us  P0  load     Device.TotalReads   = 3
22.2us  P0  store    Device.TotalReads   = 4
22.2us  P0  load     Device.TotalBytesRead  = 1536
22.2us  P0  store    Device.TotalBytesRead  = 2048
22.2us  P0  work     2.0us
24.2us  P0  complete #4                  STATUS_SUCCESS, 512 bytes
24.2us  P0  leave    EvtIoRead #4
24.5us  P0  return   #4                  STATUS_SUCCESS
24.5us  P0  send     #5                  read, 512 bytes
27.8us  P0  present  #5                  from Queue
27.8us  P0  enter    EvtIoRead #5
27.8us  P0  load     Device.TotalRequestsProcessed  = 4
27.8us  P0  store    Device.TotalRequestsProcessed  = 5
27.8us  P0  load     Device.TotalReads   = 4
27.8us  P0  store    Device.TotalReads   = 5
27.8us  P0  load     Device.TotalBytesRead  = 2048
27.8us  P0  store    Device.TotalBytesRead  = 2560
27.9us  P0  work     2.0us
29.9us  P0  complete #5                  STATUS_SUCCESS, 512 bytes
29.9us  P0  leave    EvtIoRead #5
30.2us  P0  return   #5                  STATUS_SUCCESS
30.2us  P0  end      T0
30.2us  P0  switch   idle                from T0
30.2us  -   end      completed

== parallel-queue: The same reads on a parallel queue
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2
Device.TotalBytesRead = 1024

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.TotalReads   = 0
 5.3us  P0  store    Device.TotalReads   = 1
 5.3us  P0  load     Device.TotalBytesRead  = 0
 5.3us  P0  store    Device.TotalBytesRead  = 512
 5.3us  P0  work     2.0us
 7.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.3us  P0  leave    EvtIoRead #1
 7.6us  P0  return   #1                  STATUS_SUCCESS
 7.6us  P0  send     #2                  read, 512 bytes
10.9us  P0  present  #2                  from Queue
10.9us  P0  enter    EvtIoRead #2
10.9us  P0  load     Device.TotalRequestsProcessed  = 1
10.9us  P0  store    Device.TotalRequestsProcessed  = 2
10.9us  P0  load     Device.TotalReads   = 1
10.9us  P0  store    Device.TotalReads   = 2
11.0us  P0  load     Device.TotalBytesRead  = 512
11.0us  P0  store    Device.TotalBytesRead  = 1024
11.0us  P0  work     2.0us
13.0us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
13.0us  P0  leave    EvtIoRead #2
13.3us  P0  return   #2                  STATUS_SUCCESS
13.3us  P0  end      T0
13.3us  P0  switch   idle                from T0
13.3us  -   end      completed

