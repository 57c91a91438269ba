== device-scope: Sync Scope Device
Device.TotalRequestsProcessed = 1000
Device.TotalReads = 1000
Device.TotalBytesRead = 512000

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
0.0us  P2  switch   T2                  from idle
0.0us  P3  switch   T3                  from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Queue
0.0us  P1  send     #2                  read, 512 bytes
0.0us  P1  present  #2                  from Queue
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Queue
0.0us  P3  send     #4                  read, 512 bytes
0.0us  P3  present  #4                  from Queue
0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
0.0us  P2  spin     Device.lock         PASSIVE > DISPATCH, held by P0
0.0us  P3  spin     Device.lock         PASSIVE > DISPATCH, held by P0
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  load     Device.TotalRequestsProcessed  = 0
0.0us  P0  store    Device.TotalRequestsProcessed  = 1
0.0us  P0  load     Device.TotalReads   = 0
0.0us  P0  store    Device.TotalReads   = 1
0.0us  P0  load     Device.TotalBytesRead  = 0
0.1us  P0  store    Device.TotalBytesRead  = 512
0.1us  P0  work     5.0us
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  release  Device.lock         DISPATCH > PASSIVE
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Queue
5.0us  P0  spin     Device.lock         PASSIVE > DISPATCH
5.2us  P1  acquire  Device.lock         after 5.1us
5.2us  P1  enter    EvtIoRead #2
5.2us  P1  load     Device.TotalRequestsProcessed  = 1
5.2us  P1  store    Device.TotalRequestsProcessed  = 2
5.2us  P1  load     Device.TotalReads   = 1
5.2us  P1  store    Device.TotalReads   = 2
5.2us  P1  load     Device.TotalBytesRead  = 512
5.2us  P1  store    Device.TotalBytesRead  = 1024
5.2us  P1  work     5.0us
...
5104.5us  P0  store    Device.TotalReads   = 997
5104.5us  P0  load     Device.TotalBytesRead  = 509952
5104.6us  P0  store    Device.TotalBytesRead  = 510464
5104.6us  P0  work     5.0us
5109.5us  P0  complete #997                STATUS_SUCCESS, 512 bytes
5109.5us  P0  leave    EvtIoRead #997
5109.5us  P0  release  Device.lock         DISPATCH > PASSIVE
5109.5us  P0  return   #997                STATUS_SUCCESS
5109.5us  P0  end      T0
5109.5us  P0  switch   idle                from T0
5109.7us  P1  acquire  Device.lock         after 15.5us
5109.7us  P1  enter    EvtIoRead #998
5109.7us  P1  load     Device.TotalRequestsProcessed  = 997
5109.7us  P1  store    Device.TotalRequestsProcessed  = 998
5109.7us  P1  load     Device.TotalReads   = 997
5109.7us  P1  store    Device.TotalReads   = 998
5109.7us  P1  load     Device.TotalBytesRead  = 510464
5109.7us  P1  store    Device.TotalBytesRead  = 510976
5109.7us  P1  work     5.0us
5114.7us  P1  complete #998                STATUS_SUCCESS, 512 bytes
5114.7us  P1  leave    EvtIoRead #998
5114.7us  P1  release  Device.lock         DISPATCH > PASSIVE
5114.7us  P1  return   #998                STATUS_SUCCESS
5114.7us  P1  end      T1
5114.7us  P1  switch   idle                from T1
5114.8us  P2  acquire  Device.lock         after 15.5us
5114.8us  P2  enter    EvtIoRead #999
5114.8us  P2  load     Device.TotalRequestsProcessed  = 998
5114.8us  P2  store    Device.TotalRequestsProcessed  = 999
5114.8us  P2  load     Device.TotalReads   = 998
5114.8us  P2  store    Device.TotalReads   = 999
5114.8us  P2  load     Device.TotalBytesRead  = 510976
5114.8us  P2  store    Device.TotalBytesRead  = 511488
5114.8us  P2  work     5.0us
5119.8us  P2  complete #999                STATUS_SUCCESS, 512 bytes
5119.8us  P2  leave    EvtIoRead #999
5119.8us  P2  release  Device.lock         DISPATCH > PASSIVE
5119.8us  P2  return   #999                STATUS_SUCCESS
5119.8us  P2  end      T2
5119.8us  P2  switch   idle                from T2
5119.9us  P3  acquire  Device.lock         after 15.5us
5119.9us  P3  enter    EvtIoRead #1000
5119.9us  P3  load     Device.TotalRequestsProcessed  = 999
5119.9us  P3  store    Device.TotalRequestsProcessed  = 1000
5119.9us  P3  load     Device.TotalReads   = 999
5119.9us  P3  store    Device.TotalReads   = 1000
5119.9us  P3  load     Device.TotalBytesRead  = 511488
5119.9us  P3  store    Device.TotalBytesRead  = 512000
5119.9us  P3  work     5.0us
5124.9us  P3  complete #1000               STATUS_SUCCESS, 512 bytes
5124.9us  P3  leave    EvtIoRead #1000
5124.9us  P3  release  Device.lock         DISPATCH > PASSIVE
5124.9us  P3  return   #1000               STATUS_SUCCESS
5124.9us  P3  end      T3
5124.9us  P3  switch   idle                from T3
5124.9us  -   end      completed

== spin-lock: A spin lock around the statistics
Device.TotalRequestsProcessed = 1000
Device.TotalReads = 1000
Device.TotalBytesRead = 512000

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
0.0us  P2  switch   T2                  from idle
0.0us  P3  switch   T3                  from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Queue
0.0us  P0  enter    EvtIoRead #1
0.0us  P1  send     #2                  read, 512 bytes
0.0us  P1  present  #2                  from Queue
0.0us  P1  enter    EvtIoRead #2
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Queue
0.0us  P2  enter    EvtIoRead #3
0.0us  P3  send     #4                  read, 512 bytes
0.0us  P3  present  #4                  from Queue
0.0us  P3  enter    EvtIoRead #4
0.0us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
0.0us  P1  spin     Device.StatisticsLock  PASSIVE > DISPATCH, held by P0
0.0us  P2  spin     Device.StatisticsLock  PASSIVE > DISPATCH, held by P0
0.0us  P3  spin     Device.StatisticsLock  PASSIVE > DISPATCH, held by P0
0.0us  P0  load     Device.TotalRequestsProcessed  = 0
0.0us  P0  store    Device.TotalRequestsProcessed  = 1
0.0us  P0  load     Device.TotalReads   = 0
0.0us  P0  store    Device.TotalReads   = 1
0.0us  P0  load     Device.TotalBytesRead  = 0
0.1us  P0  store    Device.TotalBytesRead  = 512
0.1us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
0.1us  P0  work     5.0us
0.2us  P1  acquire  Device.StatisticsLock  after 0.2us
0.2us  P1  load     Device.TotalRequestsProcessed  = 1
0.2us  P1  store    Device.TotalRequestsProcessed  = 2
0.2us  P1  load     Device.TotalReads   = 1
0.2us  P1  store    Device.TotalReads   = 2
0.2us  P1  load     Device.TotalBytesRead  = 512
0.2us  P1  store    Device.TotalBytesRead  = 1024
0.2us  P1  release  Device.StatisticsLock  DISPATCH > PASSIVE
0.2us  P1  work     5.0us
0.3us  P2  acquire  Device.StatisticsLock  after 0.3us
0.3us  P2  load     Device.TotalRequestsProcessed  = 2
0.3us  P2  store    Device.TotalRequestsProcessed  = 3
0.3us  P2  load     Device.TotalReads   = 2
0.4us  P2  store    Device.TotalReads   = 3
...
1255.2us  P1  work     5.0us
1255.3us  P2  complete #995                STATUS_SUCCESS, 512 bytes
1255.3us  P2  leave    EvtIoRead #995
1255.3us  P2  return   #995                STATUS_SUCCESS
1255.3us  P2  send     #999                read, 512 bytes
1255.3us  P2  present  #999                from Queue
1255.3us  P2  enter    EvtIoRead #999
1255.3us  P2  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
1255.3us  P2  load     Device.TotalRequestsProcessed  = 998
1255.3us  P2  store    Device.TotalRequestsProcessed  = 999
1255.3us  P2  load     Device.TotalReads   = 998
1255.3us  P2  store    Device.TotalReads   = 999
1255.3us  P2  load     Device.TotalBytesRead  = 510976
1255.3us  P2  store    Device.TotalBytesRead  = 511488
1255.3us  P2  release  Device.StatisticsLock  DISPATCH > PASSIVE
1255.3us  P2  work     5.0us
1255.4us  P3  complete #996                STATUS_SUCCESS, 512 bytes
1255.4us  P3  leave    EvtIoRead #996
1255.4us  P3  return   #996                STATUS_SUCCESS
1255.4us  P3  send     #1000               read, 512 bytes
1255.4us  P3  present  #1000               from Queue
1255.4us  P3  enter    EvtIoRead #1000
1255.4us  P3  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
1255.5us  P3  load     Device.TotalRequestsProcessed  = 999
1255.5us  P3  store    Device.TotalRequestsProcessed  = 1000
1255.5us  P3  load     Device.TotalReads   = 999
1255.5us  P3  store    Device.TotalReads   = 1000
1255.5us  P3  load     Device.TotalBytesRead  = 511488
1255.5us  P3  store    Device.TotalBytesRead  = 512000
1255.5us  P3  release  Device.StatisticsLock  DISPATCH > PASSIVE
1255.5us  P3  work     5.0us
1260.0us  P0  complete #997                STATUS_SUCCESS, 512 bytes
1260.0us  P0  leave    EvtIoRead #997
1260.0us  P0  return   #997                STATUS_SUCCESS
1260.0us  P0  end      T0
1260.0us  P0  switch   idle                from T0
1260.2us  P1  complete #998                STATUS_SUCCESS, 512 bytes
1260.2us  P1  leave    EvtIoRead #998
1260.2us  P1  return   #998                STATUS_SUCCESS
1260.2us  P1  end      T1
1260.2us  P1  switch   idle                from T1
1260.3us  P2  complete #999                STATUS_SUCCESS, 512 bytes
1260.3us  P2  leave    EvtIoRead #999
1260.3us  P2  return   #999                STATUS_SUCCESS
1260.3us  P2  end      T2
1260.3us  P2  switch   idle                from T2
1260.5us  P3  complete #1000               STATUS_SUCCESS, 512 bytes
1260.5us  P3  leave    EvtIoRead #1000
1260.5us  P3  return   #1000               STATUS_SUCCESS
1260.5us  P3  end      T3
1260.5us  P3  switch   idle                from T3
1260.5us  -   end      completed

== no-lock: No lock at all
Device.TotalRequestsProcessed = 250, expected 1000
Device.TotalReads = 250, expected 1000
Device.TotalBytesRead = 128000, expected 512000
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed
data-race: Device.TotalReads
lost-update: Device.TotalReads
data-race: Device.TotalBytesRead
lost-update: Device.TotalBytesRead

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
0.0us  P2  switch   T2                  from idle
0.0us  P3  switch   T3                  from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Queue
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  load     Device.TotalRequestsProcessed  = 0
0.0us  P1  send     #2                  read, 512 bytes
0.0us  P1  present  #2                  from Queue
0.0us  P1  enter    EvtIoRead #2
0.0us  P1  load     Device.TotalRequestsProcessed  = 0
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Queue
0.0us  P2  enter    EvtIoRead #3
0.0us  P2  load     Device.TotalRequestsProcessed  = 0
0.0us  P3  send     #4                  read, 512 bytes
0.0us  P3  present  #4                  from Queue
0.0us  P3  enter    EvtIoRead #4
0.0us  P3  load     Device.TotalRequestsProcessed  = 0
0.0us  P0  store    Device.TotalRequestsProcessed  = 1
0.0us  P1  store    Device.TotalRequestsProcessed  = 1
0.0us  P2  store    Device.TotalRequestsProcessed  = 1
0.0us  P3  store    Device.TotalRequestsProcessed  = 1
0.0us  P0  load     Device.TotalReads   = 0
0.0us  P1  load     Device.TotalReads   = 0
0.0us  P2  load     Device.TotalReads   = 0
0.0us  P3  load     Device.TotalReads   = 0
0.0us  P0  store    Device.TotalReads   = 1
0.0us  P1  store    Device.TotalReads   = 1
0.0us  P2  store    Device.TotalReads   = 1
0.0us  P3  store    Device.TotalReads   = 1
0.0us  P0  load     Device.TotalBytesRead  = 0
0.0us  P1  load     Device.TotalBytesRead  = 0
0.0us  P2  load     Device.TotalBytesRead  = 0
0.0us  P3  load     Device.TotalBytesRead  = 0
0.0us  P0  store    Device.TotalBytesRead  = 512
0.0us  P1  store    Device.TotalBytesRead  = 512
0.0us  P2  store    Device.TotalBytesRead  = 512
0.0us  P3  store    Device.TotalBytesRead  = 512
0.0us  P0  work     5.0us
0.0us  P1  work     5.0us
0.0us  P2  work     5.0us
0.0us  P3  work     5.0us
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Queue
5.0us  P0  enter    EvtIoRead #5
5.0us  P0  load     Device.TotalRequestsProcessed  = 1
...
1245.0us  P2  leave    EvtIoRead #995
1245.0us  P2  return   #995                STATUS_SUCCESS
1245.0us  P2  send     #999                read, 512 bytes
1245.0us  P2  present  #999                from Queue
1245.0us  P2  enter    EvtIoRead #999
1245.0us  P2  load     Device.TotalRequestsProcessed  = 249
1245.0us  P3  complete #996                STATUS_SUCCESS, 512 bytes
1245.0us  P3  leave    EvtIoRead #996
1245.0us  P3  return   #996                STATUS_SUCCESS
1245.0us  P3  send     #1000               read, 512 bytes
1245.0us  P3  present  #1000               from Queue
1245.0us  P3  enter    EvtIoRead #1000
1245.0us  P3  load     Device.TotalRequestsProcessed  = 249
1245.0us  P0  store    Device.TotalRequestsProcessed  = 250
1245.0us  P1  store    Device.TotalRequestsProcessed  = 250
1245.0us  P2  store    Device.TotalRequestsProcessed  = 250
1245.0us  P3  store    Device.TotalRequestsProcessed  = 250
1245.0us  P0  load     Device.TotalReads   = 249
1245.0us  P1  load     Device.TotalReads   = 249
1245.0us  P2  load     Device.TotalReads   = 249
1245.0us  P3  load     Device.TotalReads   = 249
1245.0us  P0  store    Device.TotalReads   = 250
1245.0us  P1  store    Device.TotalReads   = 250
1245.0us  P2  store    Device.TotalReads   = 250
1245.0us  P3  store    Device.TotalReads   = 250
1245.0us  P0  load     Device.TotalBytesRead  = 127488
1245.0us  P1  load     Device.TotalBytesRead  = 127488
1245.0us  P2  load     Device.TotalBytesRead  = 127488
1245.0us  P3  load     Device.TotalBytesRead  = 127488
1245.0us  P0  store    Device.TotalBytesRead  = 128000
1245.0us  P1  store    Device.TotalBytesRead  = 128000
1245.0us  P2  store    Device.TotalBytesRead  = 128000
1245.0us  P3  store    Device.TotalBytesRead  = 128000
1245.0us  P0  work     5.0us
1245.0us  P1  work     5.0us
1245.0us  P2  work     5.0us
1245.0us  P3  work     5.0us
1250.0us  P0  complete #997                STATUS_SUCCESS, 512 bytes
1250.0us  P0  leave    EvtIoRead #997
1250.0us  P0  return   #997                STATUS_SUCCESS
1250.0us  P0  end      T0
1250.0us  P0  switch   idle                from T0
1250.0us  P1  complete #998                STATUS_SUCCESS, 512 bytes
1250.0us  P1  leave    EvtIoRead #998
1250.0us  P1  return   #998                STATUS_SUCCESS
1250.0us  P1  end      T1
1250.0us  P1  switch   idle                from T1
1250.0us  P2  complete #999                STATUS_SUCCESS, 512 bytes
1250.0us  P2  leave    EvtIoRead #999
1250.0us  P2  return   #999                STATUS_SUCCESS
1250.0us  P2  end      T2
1250.0us  P2  switch   idle                from T2
1250.0us  P3  complete #1000               STATUS_SUCCESS, 512 bytes
1250.0us  P3  leave    EvtIoRead #1000
1250.0us  P3  return   #1000               STATUS_SUCCESS
1250.0us  P3  end      T3
1250.0us  P3  switch   idle                from T3
1250.0us  -   end      completed

== interlocked: Interlocked operations
Device.TotalRequestsProcessed = 1000
Device.TotalReads = 1000
Device.TotalBytesRead = 512000

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
0.0us  P2  switch   T2                  from idle
0.0us  P3  switch   T3                  from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Queue
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  modify   Device.TotalRequestsProcessed  = 1
0.0us  P1  send     #2                  read, 512 bytes
0.0us  P1  present  #2                  from Queue
0.0us  P1  enter    EvtIoRead #2
0.0us  P1  modify   Device.TotalRequestsProcessed  = 2
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Queue
0.0us  P2  enter    EvtIoRead #3
0.0us  P2  modify   Device.TotalRequestsProcessed  = 3
0.0us  P3  send     #4                  read, 512 bytes
0.0us  P3  present  #4                  from Queue
0.0us  P3  enter    EvtIoRead #4
0.0us  P3  modify   Device.TotalRequestsProcessed  = 4
0.0us  P0  modify   Device.TotalReads   = 1
0.0us  P1  modify   Device.TotalReads   = 2
0.0us  P2  modify   Device.TotalReads   = 3
0.0us  P3  modify   Device.TotalReads   = 4
0.0us  P0  modify   Device.TotalBytesRead  = 512
0.0us  P1  modify   Device.TotalBytesRead  = 1024
0.0us  P2  modify   Device.TotalBytesRead  = 1536
0.0us  P3  modify   Device.TotalBytesRead  = 2048
0.0us  P0  work     5.0us
0.0us  P1  work     5.0us
0.0us  P2  work     5.0us
0.0us  P3  work     5.0us
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Queue
5.0us  P0  enter    EvtIoRead #5
5.0us  P0  modify   Device.TotalRequestsProcessed  = 5
5.0us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
5.0us  P1  leave    EvtIoRead #2
5.0us  P1  return   #2                  STATUS_SUCCESS
5.0us  P1  send     #6                  read, 512 bytes
5.0us  P1  present  #6                  from Queue
5.0us  P1  enter    EvtIoRead #6
5.0us  P1  modify   Device.TotalRequestsProcessed  = 6
5.0us  P2  complete #3                  STATUS_SUCCESS, 512 bytes
5.0us  P2  leave    EvtIoRead #3
5.0us  P2  return   #3                  STATUS_SUCCESS
5.0us  P2  send     #7                  read, 512 bytes
...
1242.8us  P0  present  #997                from Queue
1242.8us  P0  enter    EvtIoRead #997
1242.8us  P0  modify   Device.TotalRequestsProcessed  = 997
1242.8us  P1  complete #994                STATUS_SUCCESS, 512 bytes
1242.8us  P1  leave    EvtIoRead #994
1242.8us  P1  return   #994                STATUS_SUCCESS
1242.8us  P1  send     #998                read, 512 bytes
1242.8us  P1  present  #998                from Queue
1242.8us  P1  enter    EvtIoRead #998
1242.8us  P1  modify   Device.TotalRequestsProcessed  = 998
1242.8us  P2  complete #995                STATUS_SUCCESS, 512 bytes
1242.8us  P2  leave    EvtIoRead #995
1242.8us  P2  return   #995                STATUS_SUCCESS
1242.8us  P2  send     #999                read, 512 bytes
1242.8us  P2  present  #999                from Queue
1242.8us  P2  enter    EvtIoRead #999
1242.8us  P2  modify   Device.TotalRequestsProcessed  = 999
1242.8us  P3  complete #996                STATUS_SUCCESS, 512 bytes
1242.8us  P3  leave    EvtIoRead #996
1242.8us  P3  return   #996                STATUS_SUCCESS
1242.8us  P3  send     #1000               read, 512 bytes
1242.8us  P3  present  #1000               from Queue
1242.8us  P3  enter    EvtIoRead #1000
1242.8us  P3  modify   Device.TotalRequestsProcessed  = 1000
1242.8us  P0  modify   Device.TotalReads   = 997
1242.8us  P1  modify   Device.TotalReads   = 998
1242.8us  P2  modify   Device.TotalReads   = 999
1242.8us  P3  modify   Device.TotalReads   = 1000
1242.8us  P0  modify   Device.TotalBytesRead  = 510464
1242.8us  P1  modify   Device.TotalBytesRead  = 510976
1242.8us  P2  modify   Device.TotalBytesRead  = 511488
1242.8us  P3  modify   Device.TotalBytesRead  = 512000
1242.8us  P0  work     5.0us
1242.8us  P1  work     5.0us
1242.8us  P2  work     5.0us
1242.8us  P3  work     5.0us
1247.8us  P0  complete #997                STATUS_SUCCESS, 512 bytes
1247.8us  P0  leave    EvtIoRead #997
1247.8us  P0  return   #997                STATUS_SUCCESS
1247.8us  P0  end      T0
1247.8us  P0  switch   idle                from T0
1247.8us  P1  complete #998                STATUS_SUCCESS, 512 bytes
1247.8us  P1  leave    EvtIoRead #998
1247.8us  P1  return   #998                STATUS_SUCCESS
1247.8us  P1  end      T1
1247.8us  P1  switch   idle                from T1
1247.8us  P2  complete #999                STATUS_SUCCESS, 512 bytes
1247.8us  P2  leave    EvtIoRead #999
1247.8us  P2  return   #999                STATUS_SUCCESS
1247.8us  P2  end      T2
1247.8us  P2  switch   idle                from T2
1247.8us  P3  complete #1000               STATUS_SUCCESS, 512 bytes
1247.8us  P3  leave    EvtIoRead #1000
1247.8us  P3  return   #1000               STATUS_SUCCESS
1247.8us  P3  end      T3
1247.8us  P3  switch   idle                from T3
1247.8us  -   end      completed

== default-costs: Sync Scope Device, with what interrupts, system calls and switches cost
Device.TotalRequestsProcessed = 1000
Device.TotalReads = 1000
Device.TotalBytesRead = 512000

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 0.0us  P2  switch   T2                  from idle
 0.0us  P3  switch   T3                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 2.0us  P2  send     #3                  read, 512 bytes
 2.0us  P3  send     #4                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P1  present  #2                  from Queue
 5.3us  P2  present  #3                  from Queue
 5.3us  P3  present  #4                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 5.3us  P2  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 5.3us  P3  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.TotalReads   = 0
 5.3us  P0  store    Device.TotalReads   = 1
 5.3us  P0  load     Device.TotalBytesRead  = 0
 5.4us  P0  store    Device.TotalBytesRead  = 512
 5.4us  P0  work     5.0us
10.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
10.3us  P0  leave    EvtIoRead #1
10.3us  P0  release  Device.lock         DISPATCH > PASSIVE
10.5us  P1  acquire  Device.lock         after 5.1us
10.5us  P1  enter    EvtIoRead #2
10.5us  P1  load     Device.TotalRequestsProcessed  = 1
10.5us  P1  store    Device.TotalRequestsProcessed  = 2
10.5us  P1  load     Device.TotalReads   = 1
10.5us  P1  store    Device.TotalReads   = 2
10.5us  P1  load     Device.TotalBytesRead  = 512
10.5us  P1  store    Device.TotalBytesRead  = 1024
10.5us  P1  work     5.0us
10.6us  P0  return   #1                  STATUS_SUCCESS
10.6us  P0  send     #5                  read, 512 bytes
13.9us  P0  present  #5                  from Queue
13.9us  P0  spin     Device.lock         PASSIVE > DISPATCH, held by P1
...
5113.3us  P3  present  #1000               from Queue
5113.3us  P3  spin     Device.lock         PASSIVE > DISPATCH, held by P0
5114.8us  P0  complete #997                STATUS_SUCCESS, 512 bytes
5114.8us  P0  leave    EvtIoRead #997
5114.8us  P0  release  Device.lock         DISPATCH > PASSIVE
5115.0us  P1  acquire  Device.lock         after 11.9us
5115.0us  P1  enter    EvtIoRead #998
5115.0us  P1  load     Device.TotalRequestsProcessed  = 997
5115.0us  P1  store    Device.TotalRequestsProcessed  = 998
5115.0us  P1  load     Device.TotalReads   = 997
5115.0us  P1  store    Device.TotalReads   = 998
5115.0us  P1  load     Device.TotalBytesRead  = 510464
5115.0us  P1  store    Device.TotalBytesRead  = 510976
5115.0us  P1  work     5.0us
5115.1us  P0  return   #997                STATUS_SUCCESS
5115.1us  P0  end      T0
5115.1us  P0  switch   idle                from T0
5120.0us  P1  complete #998                STATUS_SUCCESS, 512 bytes
5120.0us  P1  leave    EvtIoRead #998
5120.0us  P1  release  Device.lock         DISPATCH > PASSIVE
5120.1us  P2  acquire  Device.lock         after 11.9us
5120.1us  P2  enter    EvtIoRead #999
5120.1us  P2  load     Device.TotalRequestsProcessed  = 998
5120.1us  P2  store    Device.TotalRequestsProcessed  = 999
5120.1us  P2  load     Device.TotalReads   = 998
5120.1us  P2  store    Device.TotalReads   = 999
5120.1us  P2  load     Device.TotalBytesRead  = 510976
5120.1us  P2  store    Device.TotalBytesRead  = 511488
5120.1us  P2  work     5.0us
5120.3us  P1  return   #998                STATUS_SUCCESS
5120.3us  P1  end      T1
5120.3us  P1  switch   idle                from T1
5125.1us  P2  complete #999                STATUS_SUCCESS, 512 bytes
5125.1us  P2  leave    EvtIoRead #999
5125.1us  P2  release  Device.lock         DISPATCH > PASSIVE
5125.2us  P3  acquire  Device.lock         after 11.9us
5125.2us  P3  enter    EvtIoRead #1000
5125.2us  P3  load     Device.TotalRequestsProcessed  = 999
5125.2us  P3  store    Device.TotalRequestsProcessed  = 1000
5125.2us  P3  load     Device.TotalReads   = 999
5125.2us  P3  store    Device.TotalReads   = 1000
5125.2us  P3  load     Device.TotalBytesRead  = 511488
5125.2us  P3  store    Device.TotalBytesRead  = 512000
5125.2us  P3  work     5.0us
5125.4us  P2  return   #999                STATUS_SUCCESS
5125.4us  P2  end      T2
5125.4us  P2  switch   idle                from T2
5130.2us  P3  complete #1000               STATUS_SUCCESS, 512 bytes
5130.2us  P3  leave    EvtIoRead #1000
5130.2us  P3  release  Device.lock         DISPATCH > PASSIVE
5130.5us  P3  return   #1000               STATUS_SUCCESS
5130.5us  P3  end      T3
5130.5us  P3  switch   idle                from T3
5130.5us  -   end      completed

