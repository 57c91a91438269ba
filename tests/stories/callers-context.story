== outside: EvtIoInCallerContext counts as it is
Device.TotalRequestsProcessed = 1, expected 2
Device.TotalReads = 2
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  enter    EvtIoInCallerContext #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P1  enter    EvtIoInCallerContext #2
 5.3us  P1  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P1  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  work     5.0us
 5.3us  P1  work     5.0us
10.3us  P0  present  #1                  from Queue
10.3us  P0  acquire  Device.lock
10.3us  P1  present  #2                  from Queue
10.3us  P1  block    Device.lock         held by T0
10.3us  P1  switch   idle                from T1
10.3us  P0  enter    EvtIoRead #1
10.3us  P0  load     Device.TotalReads   = 0
10.3us  P0  store    Device.TotalReads   = 1
10.3us  P0  work     5.0us
15.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
15.3us  P0  leave    EvtIoRead #1
15.3us  P0  release  Device.lock
15.3us  P1  switch   T1                  from idle
15.4us  P0  leave    EvtIoInCallerContext #1
15.7us  P0  return   #1                  STATUS_SUCCESS
15.7us  P0  end      T0
15.7us  P0  switch   idle                from T0
18.3us  P1  acquire  Device.lock         after 8.0us
18.3us  P1  enter    EvtIoRead #2
18.3us  P1  load     Device.TotalReads   = 1
18.4us  P1  store    Device.TotalReads   = 2
18.4us  P1  work     5.0us
23.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
23.4us  P1  leave    EvtIoRead #2
23.4us  P1  release  Device.lock
23.4us  P1  leave    EvtIoInCallerContext #2
23.7us  P1  return   #2                  STATUS_SUCCESS
23.7us  P1  end      T1
23.7us  P1  switch   idle                from T1
23.7us  -   end      completed

== lock-taken: It takes the device's lock to count
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  enter    EvtIoInCallerContext #1
 5.3us  P0  acquire  Device.lock
 5.3us  P1  enter    EvtIoInCallerContext #2
 5.3us  P1  block    Device.lock         held by T0
 5.3us  P1  switch   idle                from T1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  release  Device.lock
 5.3us  P1  switch   T1                  from idle
 5.3us  P0  work     5.0us
 8.3us  P1  acquire  Device.lock         after 3.0us
 8.3us  P1  load     Device.TotalRequestsProcessed  = 1
 8.3us  P1  store    Device.TotalRequestsProcessed  = 2
 8.3us  P1  release  Device.lock
 8.4us  P1  work     5.0us
10.3us  P0  present  #1                  from Queue
10.3us  P0  acquire  Device.lock
10.4us  P0  enter    EvtIoRead #1
10.4us  P0  load     Device.TotalReads   = 0
10.4us  P0  store    Device.TotalReads   = 1
10.4us  P0  work     5.0us
13.4us  P1  present  #2                  from Queue
13.4us  P1  block    Device.lock         held by T0
13.4us  P1  switch   idle                from T1
15.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
15.4us  P0  leave    EvtIoRead #1
15.4us  P0  release  Device.lock
15.4us  P1  switch   T1                  from idle
15.4us  P0  leave    EvtIoInCallerContext #1
15.7us  P0  return   #1                  STATUS_SUCCESS
15.7us  P0  end      T0
15.7us  P0  switch   idle                from T0
18.4us  P1  acquire  Device.lock         after 5.0us
18.4us  P1  enter    EvtIoRead #2
18.4us  P1  load     Device.TotalReads   = 1
18.4us  P1  store    Device.TotalReads   = 2
18.4us  P1  work     5.0us
23.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
23.4us  P1  leave    EvtIoRead #2
23.4us  P1  release  Device.lock
23.4us  P1  leave    EvtIoInCallerContext #2
23.7us  P1  return   #2                  STATUS_SUCCESS
23.7us  P1  end      T1
23.7us  P1  switch   idle                from T1
23.7us  -   end      completed

== interlocked: It counts with an interlocked operation
Device.TotalRequestsProcessed = 2
Device.TotalReads = 2

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  enter    EvtIoInCallerContext #1
 5.3us  P0  modify   Device.TotalRequestsProcessed  = 1
 5.3us  P1  enter    EvtIoInCallerContext #2
 5.3us  P1  modify   Device.TotalRequestsProcessed  = 2
 5.3us  P0  work     5.0us
 5.3us  P1  work     5.0us
10.3us  P0  present  #1                  from Queue
10.3us  P0  acquire  Device.lock
10.3us  P1  present  #2                  from Queue
10.3us  P1  block    Device.lock         held by T0
10.3us  P1  switch   idle                from T1
10.3us  P0  enter    EvtIoRead #1
10.3us  P0  load     Device.TotalReads   = 0
10.3us  P0  store    Device.TotalReads   = 1
10.3us  P0  work     5.0us
15.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
15.3us  P0  leave    EvtIoRead #1
15.3us  P0  release  Device.lock
15.3us  P1  switch   T1                  from idle
15.4us  P0  leave    EvtIoInCallerContext #1
15.7us  P0  return   #1                  STATUS_SUCCESS
15.7us  P0  end      T0
15.7us  P0  switch   idle                from T0
18.3us  P1  acquire  Device.lock         after 8.0us
18.3us  P1  enter    EvtIoRead #2
18.3us  P1  load     Device.TotalReads   = 1
18.3us  P1  store    Device.TotalReads   = 2
18.4us  P1  work     5.0us
23.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
23.4us  P1  leave    EvtIoRead #2
23.4us  P1  release  Device.lock
23.4us  P1  leave    EvtIoInCallerContext #2
23.7us  P1  return   #2                  STATUS_SUCCESS
23.7us  P1  end      T1
23.7us  P1  switch   idle                from T1
23.7us  -   end      completed

