== one-dpc: One DPC of 4 ms
Device.TotalRequestsProcessed = 1, expected none
Device.Left = 1, expected none
watchdog: interrupt on 0
dispatch-too-long: P0

   0.0us  P0  switch   T0                  from idle
   2.0us  P0  send     #1                  read, 512 bytes
   5.3us  P0  present  #1                  from Queue
   5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
   5.3us  P0  enter    EvtIoRead #1
   5.3us  P0  load     Device.TotalRequestsProcessed  = 0
   5.3us  P0  store    Device.TotalRequestsProcessed  = 1
   5.3us  P0  store    Device.Left         = 1
   5.3us  P0  queue    Device.Dpc          to P0
   5.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
   5.3us  P0  leave    EvtIoRead #1
   5.3us  P0  release  Device.lock         DISPATCH > PASSIVE
   6.6us  P0  dpc      Device.Dpc
   6.6us  P0  work     4000.0us
3002.0us  P0  bugcheck DPC_WATCHDOG_VIOLATION (0x133)
3002.0us  -   end      bugcheck

== many-dpcs: Thirty DPCs of 0.3 ms, one after the other
Device.TotalRequestsProcessed = 1, expected none
Device.Left = 7, expected none
watchdog: interrupt on 0
dispatch-too-long: P0

   0.0us  P0  switch   T0                  from idle
   2.0us  P0  send     #1                  read, 512 bytes
   5.3us  P0  present  #1                  from Queue
   5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
   5.3us  P0  enter    EvtIoRead #1
   5.3us  P0  load     Device.TotalRequestsProcessed  = 0
   5.3us  P0  store    Device.TotalRequestsProcessed  = 1
   5.3us  P0  store    Device.Left         = 30
   5.3us  P0  queue    Device.Dpc          to P0
   5.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
   5.3us  P0  leave    EvtIoRead #1
   5.3us  P0  release  Device.lock         DISPATCH > PASSIVE
   6.6us  P0  dpc      Device.Dpc
   6.6us  P0  work     300.0us
 306.6us  P0  load     Device.Left         = 30
 306.6us  P0  store    Device.Left         = 29
 306.6us  P0  queue    Device.Dpc          to P0
 306.6us  P0  dpc end  Device.Dpc
 306.6us  P0  dpc      Device.Dpc
 306.6us  P0  work     300.0us
 606.6us  P0  load     Device.Left         = 29
 606.6us  P0  store    Device.Left         = 28
 606.6us  P0  queue    Device.Dpc          to P0
 606.6us  P0  dpc end  Device.Dpc
 606.6us  P0  dpc      Device.Dpc
 606.6us  P0  work     300.0us
 906.6us  P0  load     Device.Left         = 28
 906.6us  P0  store    Device.Left         = 27
 906.6us  P0  queue    Device.Dpc          to P0
 906.6us  P0  dpc end  Device.Dpc
 906.6us  P0  dpc      Device.Dpc
 906.6us  P0  work     300.0us
1208.6us  P0  load     Device.Left         = 27
1208.6us  P0  store    Device.Left         = 26
1208.6us  P0  queue    Device.Dpc          to P0
1208.6us  P0  dpc end  Device.Dpc
1208.6us  P0  dpc      Device.Dpc
1208.6us  P0  work     300.0us
1508.6us  P0  load     Device.Left         = 26
1508.6us  P0  store    Device.Left         = 25
1508.6us  P0  queue    Device.Dpc          to P0
1508.6us  P0  dpc end  Device.Dpc
1508.6us  P0  dpc      Device.Dpc
1508.6us  P0  work     300.0us
1808.6us  P0  load     Device.Left         = 25
1808.6us  P0  store    Device.Left         = 24
1808.6us  P0  queue    Device.Dpc          to P0
1808.6us  P0  dpc end  Device.Dpc
1808.6us  P0  dpc      Device.Dpc
1808.6us  P0  work     300.0us
2110.6us  P0  load     Device.Left         = 24
2110.6us  P0  store    Device.Left         = 23
2110.6us  P0  queue    Device.Dpc          to P0
2110.6us  P0  dpc end  Device.Dpc
2110.6us  P0  dpc      Device.Dpc
2110.6us  P0  work     300.0us
2410.6us  P0  load     Device.Left         = 23
2410.6us  P0  store    Device.Left         = 22
2410.6us  P0  queue    Device.Dpc          to P0
2410.6us  P0  dpc end  Device.Dpc
2410.6us  P0  dpc      Device.Dpc
2410.6us  P0  work     300.0us
2710.6us  P0  load     Device.Left         = 22
2710.6us  P0  store    Device.Left         = 21
2710.6us  P0  queue    Device.Dpc          to P0
2710.6us  P0  dpc end  Device.Dpc
2710.6us  P0  dpc      Device.Dpc
2710.6us  P0  work     300.0us
3012.6us  P0  load     Device.Left         = 21
3012.7us  P0  store    Device.Left         = 20
3012.7us  P0  queue    Device.Dpc          to P0
3012.7us  P0  dpc end  Device.Dpc
3012.7us  P0  dpc      Device.Dpc
3012.7us  P0  work     300.0us
3312.7us  P0  load     Device.Left         = 20
3312.7us  P0  store    Device.Left         = 19
3312.7us  P0  queue    Device.Dpc          to P0
3312.7us  P0  dpc end  Device.Dpc
3312.7us  P0  dpc      Device.Dpc
3312.7us  P0  work     300.0us
3612.7us  P0  load     Device.Left         = 19
3612.7us  P0  store    Device.Left         = 18
3612.7us  P0  queue    Device.Dpc          to P0
3612.7us  P0  dpc end  Device.Dpc
3612.7us  P0  dpc      Device.Dpc
3612.7us  P0  work     300.0us
3912.7us  P0  load     Device.Left         = 18
3912.7us  P0  store    Device.Left         = 17
3912.7us  P0  queue    Device.Dpc          to P0
3912.7us  P0  dpc end  Device.Dpc
3912.7us  P0  dpc      Device.Dpc
3912.7us  P0  work     300.0us
4214.7us  P0  load     Device.Left         = 17
4214.7us  P0  store    Device.Left         = 16
4214.7us  P0  queue    Device.Dpc          to P0
4214.7us  P0  dpc end  Device.Dpc
4214.7us  P0  dpc      Device.Dpc
4214.7us  P0  work     300.0us
4514.7us  P0  load     Device.Left         = 16
4514.7us  P0  store    Device.Left         = 15
4514.7us  P0  queue    Device.Dpc          to P0
4514.7us  P0  dpc end  Device.Dpc
4514.7us  P0  dpc      Device.Dpc
4514.7us  P0  work     300.0us
4814.7us  P0  load     Device.Left         = 15
4814.7us  P0  store    Device.Left         = 14
4814.7us  P0  queue    Device.Dpc          to P0
4814.7us  P0  dpc end  Device.Dpc
4814.7us  P0  dpc      Device.Dpc
4814.7us  P0  work     300.0us
5116.7us  P0  load     Device.Left         = 14
5116.7us  P0  store    Device.Left         = 13
5116.7us  P0  queue    Device.Dpc          to P0
5116.7us  P0  dpc end  Device.Dpc
5116.7us  P0  dpc      Device.Dpc
5116.7us  P0  work     300.0us
5416.7us  P0  load     Device.Left         = 13
5416.7us  P0  store    Device.Left         = 12
5416.7us  P0  queue    Device.Dpc          to P0
5416.7us  P0  dpc end  Device.Dpc
5416.7us  P0  dpc      Device.Dpc
5416.7us  P0  work     300.0us
5716.7us  P0  load     Device.Left         = 12
5716.7us  P0  store    Device.Left         = 11
5716.7us  P0  queue    Device.Dpc          to P0
5716.7us  P0  dpc end  Device.Dpc
5716.7us  P0  dpc      Device.Dpc
5716.7us  P0  work     300.0us
6018.7us  P0  load     Device.Left         = 11
6018.8us  P0  store    Device.Left         = 10
6018.8us  P0  queue    Device.Dpc          to P0
6018.8us  P0  dpc end  Device.Dpc
6018.8us  P0  dpc      Device.Dpc
6018.8us  P0  work     300.0us
6318.8us  P0  load     Device.Left         = 10
6318.8us  P0  store    Device.Left         = 9
6318.8us  P0  queue    Device.Dpc          to P0
6318.8us  P0  dpc end  Device.Dpc
6318.8us  P0  dpc      Device.Dpc
6318.8us  P0  work     300.0us
6618.8us  P0  load     Device.Left         = 9
6618.8us  P0  store    Device.Left         = 8
6618.8us  P0  queue    Device.Dpc          to P0
6618.8us  P0  dpc end  Device.Dpc
6618.8us  P0  dpc      Device.Dpc
6618.8us  P0  work     300.0us
6918.8us  P0  load     Device.Left         = 8
6918.8us  P0  store    Device.Left         = 7
6918.8us  P0  queue    Device.Dpc          to P0
6918.8us  P0  dpc end  Device.Dpc
6918.8us  P0  dpc      Device.Dpc
6918.8us  P0  work     300.0us
7002.0us  P0  bugcheck DPC_WATCHDOG_VIOLATION (0x133)
7002.0us  -   end      bugcheck

== callback: A callback that holds the scope's lock for 9 ms
Device.TotalRequestsProcessed = 1
watchdog: interrupt on 0
dispatch-too-long: P0
lock-held-too-long: Device.lock

   0.0us  P0  switch   T0                  from idle
   2.0us  P0  send     #1                  read, 512 bytes
   5.3us  P0  present  #1                  from Queue
   5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
   5.3us  P0  enter    EvtIoRead #1
   5.3us  P0  load     Device.TotalRequestsProcessed  = 0
   5.3us  P0  store    Device.TotalRequestsProcessed  = 1
   5.3us  P0  work     9000.0us
7002.0us  P0  bugcheck DPC_WATCHDOG_VIOLATION (0x133)
7002.0us  -   end      bugcheck

== no-scope: The same callback without a scope
Device.TotalRequestsProcessed = 1

   0.0us  P0  switch   T0                  from idle
   2.0us  P0  send     #1                  read, 512 bytes
   5.3us  P0  present  #1                  from Queue
   5.3us  P0  enter    EvtIoRead #1
   5.3us  P0  load     Device.TotalRequestsProcessed  = 0
   5.3us  P0  store    Device.TotalRequestsProcessed  = 1
   5.3us  P0  work     9000.0us
2002.0us  P0  quantum  T0                  used up
4002.0us  P0  quantum  T0                  used up
6002.0us  P0  quantum  T0                  used up
8002.0us  P0  quantum  T0                  used up
9023.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
9023.3us  P0  leave    EvtIoRead #1
9023.6us  P0  return   #1                  STATUS_SUCCESS
9023.6us  P0  end      T0
9023.6us  P0  switch   idle                from T0
9023.6us  -   end      completed

== real-limits: One DPC of 4 ms under the limits of a real machine
Device.TotalRequestsProcessed = 1
Device.Left = 0
dispatch-too-long: P0

   0.0us  P0  switch   T0                  from idle
   2.0us  P0  send     #1                  read, 512 bytes
   5.3us  P0  present  #1                  from Queue
   5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
   5.3us  P0  enter    EvtIoRead #1
   5.3us  P0  load     Device.TotalRequestsProcessed  = 0
   5.3us  P0  store    Device.TotalRequestsProcessed  = 1
   5.3us  P0  store    Device.Left         = 1
   5.3us  P0  queue    Device.Dpc          to P0
   5.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
   5.3us  P0  leave    EvtIoRead #1
   5.3us  P0  release  Device.lock         DISPATCH > PASSIVE
   6.6us  P0  dpc      Device.Dpc
   6.6us  P0  work     4000.0us
4006.6us  P0  load     Device.Left         = 1
4006.6us  P0  store    Device.Left         = 0
4006.6us  P0  dpc end  Device.Dpc
4006.9us  P0  return   #1                  STATUS_SUCCESS
4006.9us  P0  end      T0
4006.9us  P0  switch   idle                from T0
4006.9us  -   end      completed

