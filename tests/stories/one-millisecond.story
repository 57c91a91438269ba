== default-clock: The default clock
Device.Request = -35180077121424
Device.TotalRequestsProcessed = 8

  2000.0us  P0  switch   T0                  from idle
  2002.0us  P0  send     #1                  read, 512 bytes
  2005.3us  P0  present  #1                  from Queue
  2005.3us  P0  enter    EvtIoRead #1
  2005.3us  P0  store    Device.Request      = 0xFFFFE00100000000
  2005.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
  2005.3us  P0  set      Device.Timer        due at 1000.0us
  2005.3us  P0  leave    EvtIoRead #1
  2005.3us  P0  wait     #1                  T0
  2005.3us  P0  switch   idle                from T0
 15627.0us  P0  expire   Device.Timer
 15627.0us  P0  queue    Device.Timer DPC    to P0
 15627.0us  P0  dpc      Device.Timer DPC
 15627.0us  P0  enter    EvtTimerFunc Device.Timer
 15627.0us  P0  load     Device.TotalRequestsProcessed  = 0
 15627.0us  P0  store    Device.TotalRequestsProcessed  = 1
 15627.0us  P0  load     Device.Request      = 0xFFFFE00100000000
 15627.0us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
 15628.0us  P0  leave    EvtTimerFunc Device.Timer
 15628.0us  P0  dpc end  Device.Timer DPC
 15628.0us  P0  switch   T0                  from idle
 15630.3us  P0  return   #1                  STATUS_SUCCESS
 15630.3us  P0  sleep    3700.0us            T0
 15630.3us  P0  switch   idle                from T0
 19330.3us  P0  switch   T0                  from idle
 19332.3us  P0  send     #2                  read, 512 bytes
 19335.6us  P0  present  #2                  from Queue
 19335.6us  P0  enter    EvtIoRead #2
 19335.6us  P0  store    Device.Request      = 0xFFFFE00100000010
 19335.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
 19335.6us  P0  set      Device.Timer        due at 16625.0us
 19335.6us  P0  leave    EvtIoRead #2
 19335.6us  P0  wait     #2                  T0
 19335.6us  P0  switch   idle                from T0
 31252.0us  P0  expire   Device.Timer
 31252.0us  P0  queue    Device.Timer DPC    to P0
 31252.0us  P0  dpc      Device.Timer DPC
 31252.0us  P0  enter    EvtTimerFunc Device.Timer
 31252.0us  P0  load     Device.TotalRequestsProcessed  = 1
 31252.0us  P0  store    Device.TotalRequestsProcessed  = 2
 31252.0us  P0  load     Device.Request      = 0xFFFFE00100000010
 31252.0us  P0  complete #2                  STATUS_SUCCESS, 0 bytes
 31253.0us  P0  leave    EvtTimerFunc Device.Timer
 31253.0us  P0  dpc end  Device.Timer DPC
 31253.0us  P0  switch   T0                  from idle
 31255.3us  P0  return   #2                  STATUS_SUCCESS
 31255.3us  P0  sleep    14900.0us           T0
 31255.3us  P0  switch   idle                from T0
 46155.3us  P0  switch   T0                  from idle
 46157.3us  P0  send     #3                  read, 512 bytes
 46160.6us  P0  present  #3                  from Queue
 46160.6us  P0  enter    EvtIoRead #3
 46160.6us  P0  store    Device.Request      = 0xFFFFE00100000020
 46160.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
 46160.6us  P0  set      Device.Timer        due at 32250.0us
 46160.6us  P0  leave    EvtIoRead #3
 46160.6us  P0  wait     #3                  T0
 46160.6us  P0  switch   idle                from T0
 46877.0us  P0  expire   Device.Timer
 46877.0us  P0  queue    Device.Timer DPC    to P0
 46877.0us  P0  dpc      Device.Timer DPC
 46877.0us  P0  enter    EvtTimerFunc Device.Timer
 46877.0us  P0  load     Device.TotalRequestsProcessed  = 2
 46877.0us  P0  store    Device.TotalRequestsProcessed  = 3
 46877.0us  P0  load     Device.Request      = 0xFFFFE00100000020
 46877.0us  P0  complete #3                  STATUS_SUCCESS, 0 bytes
 46878.0us  P0  leave    EvtTimerFunc Device.Timer
 46878.0us  P0  dpc end  Device.Timer DPC
 46878.0us  P0  switch   T0                  from idle
 46880.3us  P0  return   #3                  STATUS_SUCCESS
 46880.3us  P0  sleep    9100.0us            T0
 46880.3us  P0  switch   idle                from T0
 55980.3us  P0  switch   T0                  from idle
 55982.3us  P0  send     #4                  read, 512 bytes
 55985.6us  P0  present  #4                  from Queue
 55985.6us  P0  enter    EvtIoRead #4
 55985.6us  P0  store    Device.Request      = 0xFFFFE00100000030
 55985.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
 55985.6us  P0  set      Device.Timer        due at 47875.0us
 55985.6us  P0  leave    EvtIoRead #4
 55985.6us  P0  wait     #4                  T0
 55985.6us  P0  switch   idle                from T0
 62502.0us  P0  expire   Device.Timer
 62502.0us  P0  queue    Device.Timer DPC    to P0
 62502.0us  P0  dpc      Device.Timer DPC
 62502.0us  P0  enter    EvtTimerFunc Device.Timer
 62502.0us  P0  load     Device.TotalRequestsProcessed  = 3
 62502.0us  P0  store    Device.TotalRequestsProcessed  = 4
 62502.0us  P0  load     Device.Request      = 0xFFFFE00100000030
 62502.0us  P0  complete #4                  STATUS_SUCCESS, 0 bytes
 62503.0us  P0  leave    EvtTimerFunc Device.Timer
 62503.0us  P0  dpc end  Device.Timer DPC
 62503.0us  P0  switch   T0                  from idle
 62505.3us  P0  return   #4                  STATUS_SUCCESS
 62505.3us  P0  sleep    12200.0us           T0
 62505.3us  P0  switch   idle                from T0
 74705.3us  P0  switch   T0                  from idle
 74707.3us  P0  send     #5                  read, 512 bytes
 74710.6us  P0  present  #5                  from Queue
 74710.6us  P0  enter    EvtIoRead #5
 74710.6us  P0  store    Device.Request      = 0xFFFFE00100000040
 74710.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
 74710.6us  P0  set      Device.Timer        due at 63500.0us
 74710.6us  P0  leave    EvtIoRead #5
 74710.6us  P0  wait     #5                  T0
 74710.6us  P0  switch   idle                from T0
 78127.0us  P0  expire   Device.Timer
 78127.0us  P0  queue    Device.Timer DPC    to P0
 78127.0us  P0  dpc      Device.Timer DPC
 78127.0us  P0  enter    EvtTimerFunc Device.Timer
 78127.0us  P0  load     Device.TotalRequestsProcessed  = 4
 78127.0us  P0  store    Device.TotalRequestsProcessed  = 5
 78127.0us  P0  load     Device.Request      = 0xFFFFE00100000040
 78127.0us  P0  complete #5                  STATUS_SUCCESS, 0 bytes
 78128.0us  P0  leave    EvtTimerFunc Device.Timer
 78128.0us  P0  dpc end  Device.Timer DPC
 78128.0us  P0  switch   T0                  from idle
 78130.3us  P0  return   #5                  STATUS_SUCCESS
 78130.3us  P0  sleep    400.0us             T0
 78130.3us  P0  switch   idle                from T0
 78530.3us  P0  switch   T0                  from idle
 78532.3us  P0  send     #6                  read, 512 bytes
 78535.6us  P0  present  #6                  from Queue
 78535.6us  P0  enter    EvtIoRead #6
 78535.6us  P0  store    Device.Request      = 0xFFFFE00100000050
 78535.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
 78535.6us  P0  set      Device.Timer        due at 79125.0us
 78535.6us  P0  leave    EvtIoRead #6
 78535.6us  P0  wait     #6                  T0
 78535.6us  P0  switch   idle                from T0
 93752.0us  P0  expire   Device.Timer
 93752.0us  P0  queue    Device.Timer DPC    to P0
 93752.0us  P0  dpc      Device.Timer DPC
 93752.0us  P0  enter    EvtTimerFunc Device.Timer
 93752.0us  P0  load     Device.TotalRequestsProcessed  = 5
 93752.0us  P0  store    Device.TotalRequestsProcessed  = 6
 93752.0us  P0  load     Device.Request      = 0xFFFFE00100000050
 93752.0us  P0  complete #6                  STATUS_SUCCESS, 0 bytes
 93753.0us  P0  leave    EvtTimerFunc Device.Timer
 93753.0us  P0  dpc end  Device.Timer DPC
 93753.0us  P0  switch   T0                  from idle
 93755.3us  P0  return   #6                  STATUS_SUCCESS
 93755.3us  P0  sleep    7700.0us            T0
 93755.3us  P0  switch   idle                from T0
101455.3us  P0  switch   T0                  from idle
101457.3us  P0  send     #7                  read, 512 bytes
101460.6us  P0  present  #7                  from Queue
101460.6us  P0  enter    EvtIoRead #7
101460.6us  P0  store    Device.Request      = 0xFFFFE00100000060
101460.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
101460.6us  P0  set      Device.Timer        due at 94750.0us
101460.6us  P0  leave    EvtIoRead #7
101460.6us  P0  wait     #7                  T0
101460.6us  P0  switch   idle                from T0
109377.0us  P0  expire   Device.Timer
109377.0us  P0  queue    Device.Timer DPC    to P0
109377.0us  P0  dpc      Device.Timer DPC
109377.0us  P0  enter    EvtTimerFunc Device.Timer
109377.0us  P0  load     Device.TotalRequestsProcessed  = 6
109377.0us  P0  store    Device.TotalRequestsProcessed  = 7
109377.0us  P0  load     Device.Request      = 0xFFFFE00100000060
109377.0us  P0  complete #7                  STATUS_SUCCESS, 0 bytes
109378.0us  P0  leave    EvtTimerFunc Device.Timer
109378.0us  P0  dpc end  Device.Timer DPC
109378.0us  P0  switch   T0                  from idle
109380.3us  P0  return   #7                  STATUS_SUCCESS
109380.3us  P0  sleep    15200.0us           T0
109380.3us  P0  switch   idle                from T0
124580.3us  P0  switch   T0                  from idle
124582.3us  P0  send     #8                  read, 512 bytes
124585.6us  P0  present  #8                  from Queue
124585.6us  P0  enter    EvtIoRead #8
124585.6us  P0  store    Device.Request      = 0xFFFFE00100000070
124585.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
124585.6us  P0  set      Device.Timer        due at 110375.0us
124585.6us  P0  leave    EvtIoRead #8
124585.6us  P0  wait     #8                  T0
124585.6us  P0  switch   idle                from T0
125002.0us  P0  expire   Device.Timer
125002.0us  P0  queue    Device.Timer DPC    to P0
125002.0us  P0  dpc      Device.Timer DPC
125002.0us  P0  enter    EvtTimerFunc Device.Timer
125002.0us  P0  load     Device.TotalRequestsProcessed  = 7
125002.0us  P0  store    Device.TotalRequestsProcessed  = 8
125002.0us  P0  load     Device.Request      = 0xFFFFE00100000070
125002.0us  P0  complete #8                  STATUS_SUCCESS, 0 bytes
125003.0us  P0  leave    EvtTimerFunc Device.Timer
125003.0us  P0  dpc end  Device.Timer DPC
125003.0us  P0  switch   T0                  from idle
125005.3us  P0  return   #8                  STATUS_SUCCESS
125005.3us  P0  end      T0
125005.3us  P0  switch   idle                from T0
125005.3us  -   end      completed

== faster-clock: A clock of 1 ms
Device.Request = -35180077121424
Device.TotalRequestsProcessed = 8

2000.0us  P0  switch   T0                  from idle
2004.0us  P0  send     #1                  read, 512 bytes
2007.3us  P0  present  #1                  from Queue
2007.3us  P0  enter    EvtIoRead #1
2007.3us  P0  store    Device.Request      = 0xFFFFE00100000000
2007.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
2007.3us  P0  set      Device.Timer        due at 3000.0us
2007.3us  P0  leave    EvtIoRead #1
2007.3us  P0  wait     #1                  T0
2007.3us  P0  switch   idle                from T0
3002.0us  P0  expire   Device.Timer
3002.0us  P0  queue    Device.Timer DPC    to P0
3002.0us  P0  dpc      Device.Timer DPC
3002.0us  P0  enter    EvtTimerFunc Device.Timer
3002.0us  P0  load     Device.TotalRequestsProcessed  = 0
3002.0us  P0  store    Device.TotalRequestsProcessed  = 1
3002.0us  P0  load     Device.Request      = 0xFFFFE00100000000
3002.0us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
3003.0us  P0  leave    EvtTimerFunc Device.Timer
3003.0us  P0  dpc end  Device.Timer DPC
3003.0us  P0  switch   T0                  from idle
3005.3us  P0  return   #1                  STATUS_SUCCESS
3005.3us  P0  sleep    3700.0us            T0
3005.3us  P0  switch   idle                from T0
...
69205.3us  P0  switch   T0                  from idle
69207.3us  P0  send     #8                  read, 512 bytes
69210.6us  P0  present  #8                  from Queue
69210.6us  P0  enter    EvtIoRead #8
69210.6us  P0  store    Device.Request      = 0xFFFFE00100000070
69210.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
69210.6us  P0  set      Device.Timer        due at 70000.0us
69210.6us  P0  leave    EvtIoRead #8
69210.6us  P0  wait     #8                  T0
69210.6us  P0  switch   idle                from T0
70002.0us  P0  expire   Device.Timer
70002.0us  P0  queue    Device.Timer DPC    to P0
70002.0us  P0  dpc      Device.Timer DPC
70002.0us  P0  enter    EvtTimerFunc Device.Timer
70002.0us  P0  load     Device.TotalRequestsProcessed  = 7
70002.0us  P0  store    Device.TotalRequestsProcessed  = 8
70002.0us  P0  load     Device.Request      = 0xFFFFE00100000070
70002.0us  P0  complete #8                  STATUS_SUCCESS, 0 bytes
70003.0us  P0  leave    EvtTimerFunc Device.Timer
70003.0us  P0  dpc end  Device.Timer DPC
70003.0us  P0  switch   T0                  from idle
70005.3us  P0  return   #8                  STATUS_SUCCESS
70005.3us  P0  end      T0
70005.3us  P0  switch   idle                from T0
70005.3us  -   end      completed

== high-resolution: A high-resolution timer
Device.Request = -35180077121424
Device.TotalRequestsProcessed = 8

 2000.0us  P0  switch   T0                  from idle
 2002.0us  P0  send     #1                  read, 512 bytes
 2005.3us  P0  present  #1                  from Queue
 2005.3us  P0  enter    EvtIoRead #1
 2005.3us  P0  store    Device.Request      = 0xFFFFE00100000000
 2005.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
 2005.3us  P0  set      Device.Timer        due at 3005.3us
 2005.3us  P0  leave    EvtIoRead #1
 2005.3us  P0  wait     #1                  T0
 2005.3us  P0  switch   idle                from T0
 4000.0us  P0  expire   Device.Timer
 4000.0us  P0  queue    Device.Timer DPC    to P0
 4000.0us  P0  dpc      Device.Timer DPC
 4000.0us  P0  enter    EvtTimerFunc Device.Timer
 4000.0us  P0  load     Device.TotalRequestsProcessed  = 0
 4000.0us  P0  store    Device.TotalRequestsProcessed  = 1
 4000.0us  P0  load     Device.Request      = 0xFFFFE00100000000
 4000.0us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
 4001.0us  P0  leave    EvtTimerFunc Device.Timer
 4001.0us  P0  dpc end  Device.Timer DPC
 4001.0us  P0  switch   T0                  from idle
 4003.3us  P0  return   #1                  STATUS_SUCCESS
 4003.3us  P0  sleep    3700.0us            T0
 4003.3us  P0  switch   idle                from T0
 7703.3us  P0  switch   T0                  from idle
 7705.3us  P0  send     #2                  read, 512 bytes
 7708.6us  P0  present  #2                  from Queue
 7708.6us  P0  enter    EvtIoRead #2
 7708.6us  P0  store    Device.Request      = 0xFFFFE00100000010
 7708.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
 7708.6us  P0  set      Device.Timer        due at 8708.6us
 7708.6us  P0  leave    EvtIoRead #2
 7708.6us  P0  wait     #2                  T0
 7708.6us  P0  switch   idle                from T0
 9000.0us  P0  expire   Device.Timer
 9000.0us  P0  queue    Device.Timer DPC    to P0
 9000.0us  P0  dpc      Device.Timer DPC
 9000.0us  P0  enter    EvtTimerFunc Device.Timer
 9000.0us  P0  load     Device.TotalRequestsProcessed  = 1
 9000.0us  P0  store    Device.TotalRequestsProcessed  = 2
 9000.0us  P0  load     Device.Request      = 0xFFFFE00100000010
 9000.0us  P0  complete #2                  STATUS_SUCCESS, 0 bytes
 9001.0us  P0  leave    EvtTimerFunc Device.Timer
 9001.0us  P0  dpc end  Device.Timer DPC
 9001.0us  P0  switch   T0                  from idle
 9003.3us  P0  return   #2                  STATUS_SUCCESS
 9003.3us  P0  sleep    14900.0us           T0
 9003.3us  P0  switch   idle                from T0
23903.3us  P0  switch   T0                  from idle
23905.3us  P0  send     #3                  read, 512 bytes
23908.6us  P0  present  #3                  from Queue
23908.6us  P0  enter    EvtIoRead #3
23908.6us  P0  store    Device.Request      = 0xFFFFE00100000020
23908.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
23908.6us  P0  set      Device.Timer        due at 24908.6us
23908.6us  P0  leave    EvtIoRead #3
23908.6us  P0  wait     #3                  T0
23908.6us  P0  switch   idle                from T0
25000.0us  P0  expire   Device.Timer
25000.0us  P0  queue    Device.Timer DPC    to P0
25000.0us  P0  dpc      Device.Timer DPC
25000.0us  P0  enter    EvtTimerFunc Device.Timer
25000.0us  P0  load     Device.TotalRequestsProcessed  = 2
25000.0us  P0  store    Device.TotalRequestsProcessed  = 3
25000.0us  P0  load     Device.Request      = 0xFFFFE00100000020
25000.0us  P0  complete #3                  STATUS_SUCCESS, 0 bytes
25001.0us  P0  leave    EvtTimerFunc Device.Timer
25001.0us  P0  dpc end  Device.Timer DPC
25001.0us  P0  switch   T0                  from idle
25003.3us  P0  return   #3                  STATUS_SUCCESS
25003.3us  P0  sleep    9100.0us            T0
25003.3us  P0  switch   idle                from T0
34103.3us  P0  switch   T0                  from idle
34105.3us  P0  send     #4                  read, 512 bytes
34108.6us  P0  present  #4                  from Queue
34108.6us  P0  enter    EvtIoRead #4
34108.6us  P0  store    Device.Request      = 0xFFFFE00100000030
34108.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
34108.6us  P0  set      Device.Timer        due at 35108.6us
34108.6us  P0  leave    EvtIoRead #4
34108.6us  P0  wait     #4                  T0
34108.6us  P0  switch   idle                from T0
36000.0us  P0  expire   Device.Timer
36000.0us  P0  queue    Device.Timer DPC    to P0
36000.0us  P0  dpc      Device.Timer DPC
36000.0us  P0  enter    EvtTimerFunc Device.Timer
36000.0us  P0  load     Device.TotalRequestsProcessed  = 3
36000.0us  P0  store    Device.TotalRequestsProcessed  = 4
36000.0us  P0  load     Device.Request      = 0xFFFFE00100000030
36000.0us  P0  complete #4                  STATUS_SUCCESS, 0 bytes
36001.0us  P0  leave    EvtTimerFunc Device.Timer
36001.0us  P0  dpc end  Device.Timer DPC
36001.0us  P0  switch   T0                  from idle
36003.3us  P0  return   #4                  STATUS_SUCCESS
36003.3us  P0  sleep    12200.0us           T0
36003.3us  P0  switch   idle                from T0
48203.3us  P0  switch   T0                  from idle
48205.3us  P0  send     #5                  read, 512 bytes
48208.6us  P0  present  #5                  from Queue
48208.6us  P0  enter    EvtIoRead #5
48208.6us  P0  store    Device.Request      = 0xFFFFE00100000040
48208.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
48208.6us  P0  set      Device.Timer        due at 49208.6us
48208.6us  P0  leave    EvtIoRead #5
48208.6us  P0  wait     #5                  T0
48208.6us  P0  switch   idle                from T0
50000.0us  P0  expire   Device.Timer
50000.0us  P0  queue    Device.Timer DPC    to P0
50000.0us  P0  dpc      Device.Timer DPC
50000.0us  P0  enter    EvtTimerFunc Device.Timer
50000.0us  P0  load     Device.TotalRequestsProcessed  = 4
50000.0us  P0  store    Device.TotalRequestsProcessed  = 5
50000.0us  P0  load     Device.Request      = 0xFFFFE00100000040
50000.0us  P0  complete #5                  STATUS_SUCCESS, 0 bytes
50001.0us  P0  leave    EvtTimerFunc Device.Timer
50001.0us  P0  dpc end  Device.Timer DPC
50001.0us  P0  switch   T0                  from idle
50003.3us  P0  return   #5                  STATUS_SUCCESS
50003.3us  P0  sleep    400.0us             T0
50003.3us  P0  switch   idle                from T0
50403.3us  P0  switch   T0                  from idle
50405.3us  P0  send     #6                  read, 512 bytes
50408.6us  P0  present  #6                  from Queue
50408.6us  P0  enter    EvtIoRead #6
50408.6us  P0  store    Device.Request      = 0xFFFFE00100000050
50408.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
50408.6us  P0  set      Device.Timer        due at 51408.6us
50408.6us  P0  leave    EvtIoRead #6
50408.6us  P0  wait     #6                  T0
50408.6us  P0  switch   idle                from T0
52000.0us  P0  expire   Device.Timer
52000.0us  P0  queue    Device.Timer DPC    to P0
52000.0us  P0  dpc      Device.Timer DPC
52000.0us  P0  enter    EvtTimerFunc Device.Timer
52000.0us  P0  load     Device.TotalRequestsProcessed  = 5
52000.0us  P0  store    Device.TotalRequestsProcessed  = 6
52000.0us  P0  load     Device.Request      = 0xFFFFE00100000050
52000.0us  P0  complete #6                  STATUS_SUCCESS, 0 bytes
52001.0us  P0  leave    EvtTimerFunc Device.Timer
52001.0us  P0  dpc end  Device.Timer DPC
52001.0us  P0  switch   T0                  from idle
52003.3us  P0  return   #6                  STATUS_SUCCESS
52003.3us  P0  sleep    7700.0us            T0
52003.3us  P0  switch   idle                from T0
59703.3us  P0  switch   T0                  from idle
59705.3us  P0  send     #7                  read, 512 bytes
59708.6us  P0  present  #7                  from Queue
59708.6us  P0  enter    EvtIoRead #7
59708.6us  P0  store    Device.Request      = 0xFFFFE00100000060
59708.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
59708.6us  P0  set      Device.Timer        due at 60708.6us
59708.6us  P0  leave    EvtIoRead #7
59708.6us  P0  wait     #7                  T0
59708.6us  P0  switch   idle                from T0
61000.0us  P0  expire   Device.Timer
61000.0us  P0  queue    Device.Timer DPC    to P0
61000.0us  P0  dpc      Device.Timer DPC
61000.0us  P0  enter    EvtTimerFunc Device.Timer
61000.0us  P0  load     Device.TotalRequestsProcessed  = 6
61000.0us  P0  store    Device.TotalRequestsProcessed  = 7
61000.0us  P0  load     Device.Request      = 0xFFFFE00100000060
61000.0us  P0  complete #7                  STATUS_SUCCESS, 0 bytes
61001.0us  P0  leave    EvtTimerFunc Device.Timer
61001.0us  P0  dpc end  Device.Timer DPC
61001.0us  P0  switch   T0                  from idle
61003.3us  P0  return   #7                  STATUS_SUCCESS
61003.3us  P0  sleep    15200.0us           T0
61003.3us  P0  switch   idle                from T0
76203.3us  P0  switch   T0                  from idle
76205.3us  P0  send     #8                  read, 512 bytes
76208.6us  P0  present  #8                  from Queue
76208.6us  P0  enter    EvtIoRead #8
76208.6us  P0  store    Device.Request      = 0xFFFFE00100000070
76208.6us  P0  load     Device.Timer        = 0xFFFFE00000000020
76208.6us  P0  set      Device.Timer        due at 77208.6us
76208.6us  P0  leave    EvtIoRead #8
76208.6us  P0  wait     #8                  T0
76208.6us  P0  switch   idle                from T0
78000.0us  P0  expire   Device.Timer
78000.0us  P0  queue    Device.Timer DPC    to P0
78000.0us  P0  dpc      Device.Timer DPC
78000.0us  P0  enter    EvtTimerFunc Device.Timer
78000.0us  P0  load     Device.TotalRequestsProcessed  = 7
78000.0us  P0  store    Device.TotalRequestsProcessed  = 8
78000.0us  P0  load     Device.Request      = 0xFFFFE00100000070
78000.0us  P0  complete #8                  STATUS_SUCCESS, 0 bytes
78001.0us  P0  leave    EvtTimerFunc Device.Timer
78001.0us  P0  dpc end  Device.Timer DPC
78001.0us  P0  switch   T0                  from idle
78003.3us  P0  return   #8                  STATUS_SUCCESS
78003.3us  P0  end      T0
78003.3us  P0  switch   idle                from T0
78003.3us  -   end      completed

