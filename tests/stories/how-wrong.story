== seeded: The order is drawn from the seed
Device.TotalRequestsProcessed = 1408, expected 2000
Device.TotalReads = 1594, expected 2000
Device.TotalBytesRead = 835072, expected 1024000
data-race: Device.TotalRequestsProcessed
data-race: Device.TotalReads
data-race: Device.TotalBytesRead
lost-update: Device.TotalBytesRead
lost-update: Device.TotalRequestsProcessed
lost-update: Device.TotalReads

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  enter    EvtIoRead #2
 5.3us  P1  load     Device.TotalRequestsProcessed  = 0
 5.3us  P1  store    Device.TotalRequestsProcessed  = 1
 5.3us  P1  load     Device.TotalReads   = 0
 5.3us  P1  store    Device.TotalReads   = 1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 1
 5.3us  P1  load     Device.TotalBytesRead  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 2
 5.3us  P1  store    Device.TotalBytesRead  = 512
 5.3us  P1  work     2.0us
 7.3us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
 7.3us  P1  leave    EvtIoRead #2
 7.6us  P1  return   #2                  STATUS_SUCCESS
 7.6us  P1  send     #3                  read, 512 bytes
10.9us  P1  present  #3                  from Queue
10.9us  P1  enter    EvtIoRead #3
10.9us  P1  load     Device.TotalRequestsProcessed  = 2
10.9us  P0  load     Device.TotalReads   = 1
10.9us  P0  store    Device.TotalReads   = 2
10.9us  P1  store    Device.TotalRequestsProcessed  = 3
10.9us  P1  load     Device.TotalReads   = 2
10.9us  P0  load     Device.TotalBytesRead  = 512
10.9us  P1  store    Device.TotalReads   = 3
11.0us  P1  load     Device.TotalBytesRead  = 512
11.0us  P0  store    Device.TotalBytesRead  = 1024
11.0us  P0  work     2.0us
13.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
13.0us  P0  leave    EvtIoRead #1
13.3us  P0  return   #1                  STATUS_SUCCESS
13.3us  P0  send     #4                  read, 512 bytes
16.6us  P0  present  #4                  from Queue
16.6us  P0  enter    EvtIoRead #4
16.6us  P0  load     Device.TotalRequestsProcessed  = 3
16.6us  P1  store    Device.TotalBytesRead  = 1024
16.6us  P1  work     2.0us
18.6us  P1  complete #3                  STATUS_SUCCESS, 512 bytes
18.6us  P1  leave    EvtIoRead #3
18.9us  P1  return   #3                  STATUS_SUCCESS
18.9us  P1  send     #5                  read, 512 bytes
22.2us  P1  present  #5                  from Queue
22.2us  P1  enter    EvtIoRead #5
22.2us  P1  load     Device.TotalRequestsProcessed  = 3
22.2us  P0  store    Device.TotalRequestsProcessed  = 4
22.2us  P0  load     Device.TotalReads   = 3
22.2us  P1  store    Device.TotalRequestsProcessed  = 4
22.2us  P1  load     Device.TotalReads   = 3
...
8980.3us  P0  return   #1996               STATUS_SUCCESS
8980.3us  P0  send     #1997               read, 512 bytes
8983.6us  P0  present  #1997               from Queue
8983.6us  P0  enter    EvtIoRead #1997
8983.6us  P0  load     Device.TotalRequestsProcessed  = 1404
8983.6us  P0  store    Device.TotalRequestsProcessed  = 1405
8983.6us  P0  load     Device.TotalReads   = 1590
8983.6us  P0  store    Device.TotalReads   = 1591
8983.6us  P0  load     Device.TotalBytesRead  = 833024
8983.6us  P0  store    Device.TotalBytesRead  = 833536
8983.6us  P0  work     2.0us
8985.6us  P0  complete #1997               STATUS_SUCCESS, 512 bytes
8985.6us  P0  leave    EvtIoRead #1997
8985.9us  P0  return   #1997               STATUS_SUCCESS
8985.9us  P0  send     #1998               read, 512 bytes
8989.2us  P0  present  #1998               from Queue
8989.2us  P0  enter    EvtIoRead #1998
8989.2us  P0  load     Device.TotalRequestsProcessed  = 1405
8989.2us  P0  store    Device.TotalRequestsProcessed  = 1406
8989.2us  P0  load     Device.TotalReads   = 1591
8989.2us  P0  store    Device.TotalReads   = 1592
8989.2us  P0  load     Device.TotalBytesRead  = 833536
8989.2us  P0  store    Device.TotalBytesRead  = 834048
8989.2us  P0  work     2.0us
8991.2us  P0  complete #1998               STATUS_SUCCESS, 512 bytes
8991.2us  P0  leave    EvtIoRead #1998
8991.5us  P0  return   #1998               STATUS_SUCCESS
8991.5us  P0  send     #1999               read, 512 bytes
8994.8us  P0  present  #1999               from Queue
8994.8us  P0  enter    EvtIoRead #1999
8994.8us  P0  load     Device.TotalRequestsProcessed  = 1406
8994.8us  P0  store    Device.TotalRequestsProcessed  = 1407
8994.9us  P0  load     Device.TotalReads   = 1592
8994.9us  P0  store    Device.TotalReads   = 1593
8994.9us  P0  load     Device.TotalBytesRead  = 834048
8994.9us  P0  store    Device.TotalBytesRead  = 834560
8994.9us  P0  work     2.0us
8996.9us  P0  complete #1999               STATUS_SUCCESS, 512 bytes
8996.9us  P0  leave    EvtIoRead #1999
8997.2us  P0  return   #1999               STATUS_SUCCESS
8997.2us  P0  send     #2000               read, 512 bytes
9000.5us  P0  present  #2000               from Queue
9000.5us  P0  enter    EvtIoRead #2000
9000.5us  P0  load     Device.TotalRequestsProcessed  = 1407
9000.5us  P0  store    Device.TotalRequestsProcessed  = 1408
9000.5us  P0  load     Device.TotalReads   = 1593
9000.5us  P0  store    Device.TotalReads   = 1594
9000.5us  P0  load     Device.TotalBytesRead  = 834560
9000.5us  P0  store    Device.TotalBytesRead  = 835072
9000.5us  P0  work     2.0us
9002.5us  P0  complete #2000               STATUS_SUCCESS, 512 bytes
9002.5us  P0  leave    EvtIoRead #2000
9002.8us  P0  return   #2000               STATUS_SUCCESS
9002.8us  P0  end      T0
9002.8us  P0  switch   idle                from T0
9002.8us  -   end      completed

== worst: The worst order there is
Device.TotalRequestsProcessed = 2, expected 2000
Device.TotalReads = 2000
Device.TotalBytesRead = 1024000
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed
data-race: Device.TotalReads
data-race: Device.TotalBytesRead

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  enter    EvtIoRead #2
 5.3us  P1  load     Device.TotalRequestsProcessed  = 0
 5.3us  P1  store    Device.TotalRequestsProcessed  = 1
 5.3us  P1  load     Device.TotalReads   = 0
 5.3us  P1  store    Device.TotalReads   = 1
 5.3us  P1  load     Device.TotalBytesRead  = 0
 5.3us  P1  store    Device.TotalBytesRead  = 512
 5.3us  P1  work     2.0us
 7.3us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
 7.3us  P1  leave    EvtIoRead #2
 7.6us  P1  return   #2                  STATUS_SUCCESS
 7.6us  P1  send     #3                  read, 512 bytes
10.9us  P1  present  #3                  from Queue
10.9us  P1  enter    EvtIoRead #3
10.9us  P1  load     Device.TotalRequestsProcessed  = 1
10.9us  P1  store    Device.TotalRequestsProcessed  = 2
10.9us  P1  load     Device.TotalReads   = 1
10.9us  P1  store    Device.TotalReads   = 2
11.0us  P1  load     Device.TotalBytesRead  = 512
11.0us  P1  store    Device.TotalBytesRead  = 1024
11.0us  P1  work     2.0us
13.0us  P1  complete #3                  STATUS_SUCCESS, 512 bytes
13.0us  P1  leave    EvtIoRead #3
13.3us  P1  return   #3                  STATUS_SUCCESS
13.3us  P1  send     #4                  read, 512 bytes
16.6us  P1  present  #4                  from Queue
16.6us  P1  enter    EvtIoRead #4
16.6us  P1  load     Device.TotalRequestsProcessed  = 2
16.6us  P1  store    Device.TotalRequestsProcessed  = 3
16.6us  P1  load     Device.TotalReads   = 2
16.6us  P1  store    Device.TotalReads   = 3
16.6us  P1  load     Device.TotalBytesRead  = 1024
16.6us  P1  store    Device.TotalBytesRead  = 1536
16.6us  P1  work     2.0us
18.6us  P1  complete #4                  STATUS_SUCCESS, 512 bytes
18.6us  P1  leave    EvtIoRead #4
18.9us  P1  return   #4                  STATUS_SUCCESS
18.9us  P1  send     #5                  read, 512 bytes
22.2us  P1  present  #5                  from Queue
22.2us  P1  enter    EvtIoRead #5
22.2us  P1  load     Device.TotalRequestsProcessed  = 3
22.2us  P1  store    Device.TotalRequestsProcessed  = 4
22.2us  P1  load     Device.TotalReads   = 3
22.2us  P1  store    Device.TotalReads   = 4
22.2us  P1  load     Device.TotalBytesRead  = 1536
...
11237.2us  P0  work     2.0us
11239.2us  P0  complete #1997               STATUS_SUCCESS, 512 bytes
11239.2us  P0  leave    EvtIoRead #1997
11239.5us  P0  return   #1997               STATUS_SUCCESS
11239.5us  P0  send     #1998               read, 512 bytes
11242.8us  P0  present  #1998               from Queue
11242.8us  P0  enter    EvtIoRead #1998
11242.8us  P0  load     Device.TotalRequestsProcessed  = 997
11242.8us  P0  store    Device.TotalRequestsProcessed  = 998
11242.8us  P0  load     Device.TotalReads   = 1996
11242.8us  P0  store    Device.TotalReads   = 1997
11242.8us  P0  load     Device.TotalBytesRead  = 1021952
11242.8us  P0  store    Device.TotalBytesRead  = 1022464
11242.8us  P0  work     2.0us
11244.8us  P0  complete #1998               STATUS_SUCCESS, 512 bytes
11244.8us  P0  leave    EvtIoRead #1998
11245.1us  P0  return   #1998               STATUS_SUCCESS
11245.1us  P0  send     #1999               read, 512 bytes
11248.4us  P0  present  #1999               from Queue
11248.4us  P0  enter    EvtIoRead #1999
11248.4us  P0  load     Device.TotalRequestsProcessed  = 998
11248.4us  P0  store    Device.TotalRequestsProcessed  = 999
11248.4us  P0  load     Device.TotalReads   = 1997
11248.4us  P0  store    Device.TotalReads   = 1998
11248.4us  P0  load     Device.TotalBytesRead  = 1022464
11248.4us  P0  store    Device.TotalBytesRead  = 1022976
11248.4us  P0  work     2.0us
11250.4us  P0  complete #1999               STATUS_SUCCESS, 512 bytes
11250.4us  P0  leave    EvtIoRead #1999
11250.7us  P0  return   #1999               STATUS_SUCCESS
11250.7us  P0  send     #2000               read, 512 bytes
11254.0us  P0  present  #2000               from Queue
11254.0us  P0  enter    EvtIoRead #2000
11254.0us  P0  load     Device.TotalRequestsProcessed  = 999
11254.0us  P0  store    Device.TotalRequestsProcessed  = 1000
11254.0us  P0  load     Device.TotalReads   = 1998
11254.0us  P0  store    Device.TotalReads   = 1999
11254.1us  P0  load     Device.TotalBytesRead  = 1022976
11254.1us  P0  store    Device.TotalBytesRead  = 1023488
11254.1us  P1  store    Device.TotalRequestsProcessed  = 2
11254.1us  P0  work     2.0us
11254.1us  P1  load     Device.TotalReads   = 1999
11254.1us  P1  store    Device.TotalReads   = 2000
11254.1us  P1  load     Device.TotalBytesRead  = 1023488
11254.1us  P1  store    Device.TotalBytesRead  = 1024000
11254.1us  P1  work     2.0us
11256.1us  P0  complete #2000               STATUS_SUCCESS, 512 bytes
11256.1us  P0  leave    EvtIoRead #2000
11256.1us  P1  complete #1001               STATUS_SUCCESS, 512 bytes
11256.1us  P1  leave    EvtIoRead #1001
11256.4us  P0  return   #2000               STATUS_SUCCESS
11256.4us  P0  end      T0
11256.4us  P0  switch   idle                from T0
11256.4us  P1  return   #1001               STATUS_SUCCESS
11256.4us  P1  end      T1
11256.4us  P1  switch   idle                from T1
11256.4us  -   end      completed

== time-order: As the two processors come to it
Device.TotalRequestsProcessed = 1000, expected 2000
Device.TotalReads = 1000, expected 2000
Device.TotalBytesRead = 512000, expected 1024000
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed
data-race: Device.TotalReads
lost-update: Device.TotalReads
data-race: Device.TotalBytesRead
lost-update: Device.TotalBytesRead

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  enter    EvtIoRead #2
 5.3us  P1  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P1  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  load     Device.TotalReads   = 0
 5.3us  P1  load     Device.TotalReads   = 0
 5.3us  P0  store    Device.TotalReads   = 1
 5.3us  P1  store    Device.TotalReads   = 1
 5.3us  P0  load     Device.TotalBytesRead  = 0
 5.3us  P1  load     Device.TotalBytesRead  = 0
 5.3us  P0  store    Device.TotalBytesRead  = 512
 5.3us  P1  store    Device.TotalBytesRead  = 512
 5.3us  P0  work     2.0us
 5.3us  P1  work     2.0us
 7.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 7.3us  P0  leave    EvtIoRead #1
 7.3us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
 7.3us  P1  leave    EvtIoRead #2
 7.6us  P0  return   #1                  STATUS_SUCCESS
 7.6us  P0  send     #3                  read, 512 bytes
 7.6us  P1  return   #2                  STATUS_SUCCESS
 7.6us  P1  send     #4                  read, 512 bytes
10.9us  P0  present  #3                  from Queue
10.9us  P0  enter    EvtIoRead #3
10.9us  P0  load     Device.TotalRequestsProcessed  = 1
10.9us  P1  present  #4                  from Queue
10.9us  P1  enter    EvtIoRead #4
10.9us  P1  load     Device.TotalRequestsProcessed  = 1
10.9us  P0  store    Device.TotalRequestsProcessed  = 2
10.9us  P1  store    Device.TotalRequestsProcessed  = 2
10.9us  P0  load     Device.TotalReads   = 1
10.9us  P1  load     Device.TotalReads   = 1
10.9us  P0  store    Device.TotalReads   = 2
10.9us  P1  store    Device.TotalReads   = 2
11.0us  P0  load     Device.TotalBytesRead  = 512
11.0us  P1  load     Device.TotalBytesRead  = 512
11.0us  P0  store    Device.TotalBytesRead  = 1024
11.0us  P1  store    Device.TotalBytesRead  = 1024
11.0us  P0  work     2.0us
11.0us  P1  work     2.0us
13.0us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
13.0us  P0  leave    EvtIoRead #3
13.0us  P1  complete #4                  STATUS_SUCCESS, 512 bytes
13.0us  P1  leave    EvtIoRead #4
13.3us  P0  return   #3                  STATUS_SUCCESS
13.3us  P0  send     #5                  read, 512 bytes
...
5620.7us  P1  send     #1998               read, 512 bytes
5624.0us  P0  present  #1997               from Queue
5624.0us  P0  enter    EvtIoRead #1997
5624.0us  P0  load     Device.TotalRequestsProcessed  = 998
5624.0us  P1  present  #1998               from Queue
5624.0us  P1  enter    EvtIoRead #1998
5624.0us  P1  load     Device.TotalRequestsProcessed  = 998
5624.0us  P0  store    Device.TotalRequestsProcessed  = 999
5624.0us  P1  store    Device.TotalRequestsProcessed  = 999
5624.1us  P0  load     Device.TotalReads   = 998
5624.1us  P1  load     Device.TotalReads   = 998
5624.1us  P0  store    Device.TotalReads   = 999
5624.1us  P1  store    Device.TotalReads   = 999
5624.1us  P0  load     Device.TotalBytesRead  = 510976
5624.1us  P1  load     Device.TotalBytesRead  = 510976
5624.1us  P0  store    Device.TotalBytesRead  = 511488
5624.1us  P1  store    Device.TotalBytesRead  = 511488
5624.1us  P0  work     2.0us
5624.1us  P1  work     2.0us
5626.1us  P0  complete #1997               STATUS_SUCCESS, 512 bytes
5626.1us  P0  leave    EvtIoRead #1997
5626.1us  P1  complete #1998               STATUS_SUCCESS, 512 bytes
5626.1us  P1  leave    EvtIoRead #1998
5626.4us  P0  return   #1997               STATUS_SUCCESS
5626.4us  P0  send     #1999               read, 512 bytes
5626.4us  P1  return   #1998               STATUS_SUCCESS
5626.4us  P1  send     #2000               read, 512 bytes
5629.7us  P0  present  #1999               from Queue
5629.7us  P0  enter    EvtIoRead #1999
5629.7us  P0  load     Device.TotalRequestsProcessed  = 999
5629.7us  P1  present  #2000               from Queue
5629.7us  P1  enter    EvtIoRead #2000
5629.7us  P1  load     Device.TotalRequestsProcessed  = 999
5629.7us  P0  store    Device.TotalRequestsProcessed  = 1000
5629.7us  P1  store    Device.TotalRequestsProcessed  = 1000
5629.7us  P0  load     Device.TotalReads   = 999
5629.7us  P1  load     Device.TotalReads   = 999
5629.7us  P0  store    Device.TotalReads   = 1000
5629.7us  P1  store    Device.TotalReads   = 1000
5629.7us  P0  load     Device.TotalBytesRead  = 511488
5629.7us  P1  load     Device.TotalBytesRead  = 511488
5629.7us  P0  store    Device.TotalBytesRead  = 512000
5629.7us  P1  store    Device.TotalBytesRead  = 512000
5629.7us  P0  work     2.0us
5629.7us  P1  work     2.0us
5631.7us  P0  complete #1999               STATUS_SUCCESS, 512 bytes
5631.7us  P0  leave    EvtIoRead #1999
5631.7us  P1  complete #2000               STATUS_SUCCESS, 512 bytes
5631.7us  P1  leave    EvtIoRead #2000
5632.0us  P0  return   #1999               STATUS_SUCCESS
5632.0us  P0  end      T0
5632.0us  P0  switch   idle                from T0
5632.0us  P1  return   #2000               STATUS_SUCCESS
5632.0us  P1  end      T1
5632.0us  P1  switch   idle                from T1
5632.0us  -   end      completed

== spin-lock: A spin lock around the three updates
Device.TotalRequestsProcessed = 2000
Device.TotalReads = 2000
Device.TotalBytesRead = 1024000

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  enter    EvtIoRead #2
 5.3us  P1  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
 5.3us  P0  spin     Device.StatisticsLock  PASSIVE > DISPATCH, held by P1
 5.3us  P1  load     Device.TotalRequestsProcessed  = 0
 5.3us  P1  store    Device.TotalRequestsProcessed  = 1
 5.3us  P1  load     Device.TotalReads   = 0
 5.3us  P1  store    Device.TotalReads   = 1
 5.3us  P1  load     Device.TotalBytesRead  = 0
 5.4us  P1  store    Device.TotalBytesRead  = 512
 5.4us  P1  release  Device.StatisticsLock  DISPATCH > PASSIVE
 5.4us  P1  work     2.0us
 7.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
 7.4us  P1  leave    EvtIoRead #2
 7.7us  P1  return   #2                  STATUS_SUCCESS
 7.7us  P1  send     #3                  read, 512 bytes
11.0us  P1  present  #3                  from Queue
11.0us  P1  enter    EvtIoRead #3
11.0us  P1  spin     Device.StatisticsLock  PASSIVE > DISPATCH
11.0us  P1  acquire  Device.StatisticsLock
11.0us  P1  load     Device.TotalRequestsProcessed  = 1
11.0us  P1  store    Device.TotalRequestsProcessed  = 2
11.0us  P1  load     Device.TotalReads   = 1
11.0us  P1  store    Device.TotalReads   = 2
11.0us  P1  load     Device.TotalBytesRead  = 512
11.0us  P1  store    Device.TotalBytesRead  = 1024
11.0us  P1  release  Device.StatisticsLock  DISPATCH > PASSIVE
11.0us  P1  work     2.0us
13.0us  P1  complete #3                  STATUS_SUCCESS, 512 bytes
13.0us  P1  leave    EvtIoRead #3
13.3us  P1  return   #3                  STATUS_SUCCESS
13.3us  P1  send     #4                  read, 512 bytes
16.6us  P1  present  #4                  from Queue
16.6us  P1  enter    EvtIoRead #4
16.6us  P1  spin     Device.StatisticsLock  PASSIVE > DISPATCH
16.6us  P1  acquire  Device.StatisticsLock
16.6us  P1  load     Device.TotalRequestsProcessed  = 2
16.6us  P1  store    Device.TotalRequestsProcessed  = 3
...
7733.4us  P0  send     #1998               read, 512 bytes
7736.7us  P0  present  #1998               from Queue
7736.7us  P0  enter    EvtIoRead #1998
7736.8us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
7736.8us  P0  load     Device.TotalRequestsProcessed  = 1997
7736.8us  P0  store    Device.TotalRequestsProcessed  = 1998
7736.8us  P0  load     Device.TotalReads   = 1997
7736.8us  P0  store    Device.TotalReads   = 1998
7736.8us  P0  load     Device.TotalBytesRead  = 1022464
7736.8us  P0  store    Device.TotalBytesRead  = 1022976
7736.8us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
7736.8us  P0  work     2.0us
7738.8us  P0  complete #1998               STATUS_SUCCESS, 512 bytes
7738.8us  P0  leave    EvtIoRead #1998
7739.1us  P0  return   #1998               STATUS_SUCCESS
7739.1us  P0  send     #1999               read, 512 bytes
7742.4us  P0  present  #1999               from Queue
7742.4us  P0  enter    EvtIoRead #1999
7742.4us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
7742.4us  P0  load     Device.TotalRequestsProcessed  = 1998
7742.4us  P0  store    Device.TotalRequestsProcessed  = 1999
7742.5us  P0  load     Device.TotalReads   = 1998
7742.5us  P0  store    Device.TotalReads   = 1999
7742.5us  P0  load     Device.TotalBytesRead  = 1022976
7742.5us  P0  store    Device.TotalBytesRead  = 1023488
7742.5us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
7742.5us  P0  work     2.0us
7744.5us  P0  complete #1999               STATUS_SUCCESS, 512 bytes
7744.5us  P0  leave    EvtIoRead #1999
7744.8us  P0  return   #1999               STATUS_SUCCESS
7744.8us  P0  send     #2000               read, 512 bytes
7748.1us  P0  present  #2000               from Queue
7748.1us  P0  enter    EvtIoRead #2000
7748.1us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
7748.1us  P0  load     Device.TotalRequestsProcessed  = 1999
7748.1us  P0  store    Device.TotalRequestsProcessed  = 2000
7748.1us  P0  load     Device.TotalReads   = 1999
7748.1us  P0  store    Device.TotalReads   = 2000
7748.1us  P0  load     Device.TotalBytesRead  = 1023488
7748.1us  P0  store    Device.TotalBytesRead  = 1024000
7748.1us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
7748.2us  P0  work     2.0us
7750.2us  P0  complete #2000               STATUS_SUCCESS, 512 bytes
7750.2us  P0  leave    EvtIoRead #2000
7750.5us  P0  return   #2000               STATUS_SUCCESS
7750.5us  P0  end      T0
7750.5us  P0  switch   idle                from T0
7750.5us  -   end      completed

== interlocked: Interlocked operations instead of a lock
Device.TotalRequestsProcessed = 2000
Device.TotalReads = 2000
Device.TotalBytesRead = 1024000

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  enter    EvtIoRead #2
 5.3us  P1  modify   Device.TotalRequestsProcessed  = 1
 5.3us  P1  modify   Device.TotalReads   = 1
 5.3us  P1  modify   Device.TotalBytesRead  = 512
 5.3us  P1  work     2.0us
 7.3us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
 7.3us  P1  leave    EvtIoRead #2
 7.6us  P1  return   #2                  STATUS_SUCCESS
 7.6us  P1  send     #3                  read, 512 bytes
10.9us  P1  present  #3                  from Queue
10.9us  P1  enter    EvtIoRead #3
10.9us  P1  modify   Device.TotalRequestsProcessed  = 2
10.9us  P0  modify   Device.TotalRequestsProcessed  = 3
10.9us  P1  modify   Device.TotalReads   = 2
10.9us  P1  modify   Device.TotalBytesRead  = 1024
10.9us  P0  modify   Device.TotalReads   = 3
10.9us  P1  work     2.0us
12.9us  P1  complete #3                  STATUS_SUCCESS, 512 bytes
12.9us  P1  leave    EvtIoRead #3
13.2us  P1  return   #3                  STATUS_SUCCESS
13.2us  P1  send     #4                  read, 512 bytes
16.5us  P1  present  #4                  from Queue
16.5us  P1  enter    EvtIoRead #4
16.5us  P1  modify   Device.TotalRequestsProcessed  = 4
16.5us  P0  modify   Device.TotalBytesRead  = 1536
16.5us  P1  modify   Device.TotalReads   = 4
16.5us  P0  work     2.0us
18.5us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
18.5us  P0  leave    EvtIoRead #1
18.8us  P0  return   #1                  STATUS_SUCCESS
18.8us  P0  send     #5                  read, 512 bytes
22.1us  P0  present  #5                  from Queue
22.1us  P0  enter    EvtIoRead #5
22.1us  P0  modify   Device.TotalRequestsProcessed  = 5
22.1us  P1  modify   Device.TotalBytesRead  = 2048
22.2us  P0  modify   Device.TotalReads   = 5
22.2us  P1  work     2.0us
24.2us  P1  complete #4                  STATUS_SUCCESS, 512 bytes
24.2us  P1  leave    EvtIoRead #4
24.5us  P1  return   #4                  STATUS_SUCCESS
24.5us  P1  send     #6                  read, 512 bytes
27.8us  P1  present  #6                  from Queue
27.8us  P1  enter    EvtIoRead #6
27.8us  P1  modify   Device.TotalRequestsProcessed  = 6
27.8us  P0  modify   Device.TotalBytesRead  = 2560
...
8477.3us  P0  leave    EvtIoRead #1995
8477.6us  P0  return   #1995               STATUS_SUCCESS
8477.6us  P0  send     #1996               read, 512 bytes
8480.9us  P0  present  #1996               from Queue
8480.9us  P0  enter    EvtIoRead #1996
8480.9us  P0  modify   Device.TotalRequestsProcessed  = 1996
8480.9us  P0  modify   Device.TotalReads   = 1996
8480.9us  P0  modify   Device.TotalBytesRead  = 1021952
8480.9us  P0  work     2.0us
8482.9us  P0  complete #1996               STATUS_SUCCESS, 512 bytes
8482.9us  P0  leave    EvtIoRead #1996
8483.2us  P0  return   #1996               STATUS_SUCCESS
8483.2us  P0  send     #1997               read, 512 bytes
8486.5us  P0  present  #1997               from Queue
8486.5us  P0  enter    EvtIoRead #1997
8486.5us  P0  modify   Device.TotalRequestsProcessed  = 1997
8486.5us  P0  modify   Device.TotalReads   = 1997
8486.5us  P0  modify   Device.TotalBytesRead  = 1022464
8486.5us  P0  work     2.0us
8488.5us  P0  complete #1997               STATUS_SUCCESS, 512 bytes
8488.5us  P0  leave    EvtIoRead #1997
8488.8us  P0  return   #1997               STATUS_SUCCESS
8488.8us  P0  send     #1998               read, 512 bytes
8492.1us  P0  present  #1998               from Queue
8492.1us  P0  enter    EvtIoRead #1998
8492.1us  P0  modify   Device.TotalRequestsProcessed  = 1998
8492.1us  P0  modify   Device.TotalReads   = 1998
8492.1us  P0  modify   Device.TotalBytesRead  = 1022976
8492.1us  P0  work     2.0us
8494.1us  P0  complete #1998               STATUS_SUCCESS, 512 bytes
8494.1us  P0  leave    EvtIoRead #1998
8494.4us  P0  return   #1998               STATUS_SUCCESS
8494.4us  P0  send     #1999               read, 512 bytes
8497.7us  P0  present  #1999               from Queue
8497.7us  P0  enter    EvtIoRead #1999
8497.7us  P0  modify   Device.TotalRequestsProcessed  = 1999
8497.7us  P0  modify   Device.TotalReads   = 1999
8497.8us  P0  modify   Device.TotalBytesRead  = 1023488
8497.8us  P0  work     2.0us
8499.8us  P0  complete #1999               STATUS_SUCCESS, 512 bytes
8499.8us  P0  leave    EvtIoRead #1999
8500.1us  P0  return   #1999               STATUS_SUCCESS
8500.1us  P0  send     #2000               read, 512 bytes
8503.4us  P0  present  #2000               from Queue
8503.4us  P0  enter    EvtIoRead #2000
8503.4us  P0  modify   Device.TotalRequestsProcessed  = 2000
8503.4us  P0  modify   Device.TotalReads   = 2000
8503.4us  P0  modify   Device.TotalBytesRead  = 1024000
8503.4us  P0  work     2.0us
8505.4us  P0  complete #2000               STATUS_SUCCESS, 512 bytes
8505.4us  P0  leave    EvtIoRead #2000
8505.7us  P0  return   #2000               STATUS_SUCCESS
8505.7us  P0  end      T0
8505.7us  P0  switch   idle                from T0
8505.7us  -   end      completed

== device-scope: Sync Scope Device
Device.TotalRequestsProcessed = 2000
Device.TotalReads = 2000
Device.TotalBytesRead = 1024000

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  spin     Device.lock         PASSIVE > DISPATCH, held by P1
 5.3us  P1  enter    EvtIoRead #2
 5.3us  P1  load     Device.TotalRequestsProcessed  = 0
 5.3us  P1  store    Device.TotalRequestsProcessed  = 1
 5.3us  P1  load     Device.TotalReads   = 0
 5.3us  P1  store    Device.TotalReads   = 1
 5.3us  P1  load     Device.TotalBytesRead  = 0
 5.4us  P1  store    Device.TotalBytesRead  = 512
 5.4us  P1  work     2.0us
 7.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
 7.4us  P1  leave    EvtIoRead #2
 7.4us  P1  release  Device.lock         DISPATCH > PASSIVE
 7.7us  P1  return   #2                  STATUS_SUCCESS
 7.7us  P1  send     #3                  read, 512 bytes
11.0us  P1  present  #3                  from Queue
11.0us  P1  spin     Device.lock         PASSIVE > DISPATCH
11.0us  P1  acquire  Device.lock
11.0us  P1  enter    EvtIoRead #3
11.0us  P1  load     Device.TotalRequestsProcessed  = 1
11.0us  P1  store    Device.TotalRequestsProcessed  = 2
11.0us  P1  load     Device.TotalReads   = 1
11.0us  P1  store    Device.TotalReads   = 2
11.0us  P1  load     Device.TotalBytesRead  = 512
11.0us  P1  store    Device.TotalBytesRead  = 1024
11.0us  P1  work     2.0us
13.0us  P1  complete #3                  STATUS_SUCCESS, 512 bytes
13.0us  P1  leave    EvtIoRead #3
13.0us  P1  release  Device.lock         DISPATCH > PASSIVE
13.3us  P1  return   #3                  STATUS_SUCCESS
13.3us  P1  send     #4                  read, 512 bytes
16.6us  P1  present  #4                  from Queue
16.6us  P1  spin     Device.lock         PASSIVE > DISPATCH
16.6us  P1  acquire  Device.lock
16.6us  P1  enter    EvtIoRead #4
16.6us  P1  load     Device.TotalRequestsProcessed  = 2
16.6us  P1  store    Device.TotalRequestsProcessed  = 3
16.6us  P1  load     Device.TotalReads   = 2
...
8206.3us  P0  send     #1998               read, 512 bytes
8209.6us  P0  present  #1998               from Queue
8209.7us  P0  acquire  Device.lock         PASSIVE > DISPATCH
8209.7us  P0  enter    EvtIoRead #1998
8209.7us  P0  load     Device.TotalRequestsProcessed  = 1997
8209.7us  P0  store    Device.TotalRequestsProcessed  = 1998
8209.7us  P0  load     Device.TotalReads   = 1997
8209.7us  P0  store    Device.TotalReads   = 1998
8209.7us  P0  load     Device.TotalBytesRead  = 1022464
8209.7us  P0  store    Device.TotalBytesRead  = 1022976
8209.7us  P0  work     2.0us
8211.7us  P0  complete #1998               STATUS_SUCCESS, 512 bytes
8211.7us  P0  leave    EvtIoRead #1998
8211.7us  P0  release  Device.lock         DISPATCH > PASSIVE
8212.0us  P0  return   #1998               STATUS_SUCCESS
8212.0us  P0  send     #1999               read, 512 bytes
8215.3us  P0  present  #1999               from Queue
8215.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
8215.3us  P0  enter    EvtIoRead #1999
8215.3us  P0  load     Device.TotalRequestsProcessed  = 1998
8215.3us  P0  store    Device.TotalRequestsProcessed  = 1999
8215.4us  P0  load     Device.TotalReads   = 1998
8215.4us  P0  store    Device.TotalReads   = 1999
8215.4us  P0  load     Device.TotalBytesRead  = 1022976
8215.4us  P0  store    Device.TotalBytesRead  = 1023488
8215.4us  P0  work     2.0us
8217.4us  P0  complete #1999               STATUS_SUCCESS, 512 bytes
8217.4us  P0  leave    EvtIoRead #1999
8217.4us  P0  release  Device.lock         DISPATCH > PASSIVE
8217.7us  P0  return   #1999               STATUS_SUCCESS
8217.7us  P0  send     #2000               read, 512 bytes
8221.0us  P0  present  #2000               from Queue
8221.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
8221.0us  P0  enter    EvtIoRead #2000
8221.0us  P0  load     Device.TotalRequestsProcessed  = 1999
8221.0us  P0  store    Device.TotalRequestsProcessed  = 2000
8221.0us  P0  load     Device.TotalReads   = 1999
8221.0us  P0  store    Device.TotalReads   = 2000
8221.0us  P0  load     Device.TotalBytesRead  = 1023488
8221.0us  P0  store    Device.TotalBytesRead  = 1024000
8221.0us  P0  work     2.0us
8223.0us  P0  complete #2000               STATUS_SUCCESS, 512 bytes
8223.0us  P0  leave    EvtIoRead #2000
8223.0us  P0  release  Device.lock         DISPATCH > PASSIVE
8223.4us  P0  return   #2000               STATUS_SUCCESS
8223.4us  P0  end      T0
8223.4us  P0  switch   idle                from T0
8223.4us  -   end      completed

