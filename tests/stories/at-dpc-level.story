== at-dpc-level: The AtDpcLevel form at PASSIVE_LEVEL
Device.TotalRequestsProcessed = 1, expected 2
irql-violation: Device.StatisticsLock
livelock: P0
lock-held-too-long: Device.StatisticsLock

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  hazard   Device.StatisticsLock  an AtDpcLevel acquire below DISPATCH_LEVEL: the holder can be pre-empted
 5.3us  P0  acquire  Device.StatisticsLock
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  work     100.0us
50.0us  P0  preempt  T0
50.0us  P0  switch   T1                  from T0
52.0us  P0  send     #2                  read, 512 bytes
55.3us  P0  present  #2                  from Queue
55.3us  P0  enter    EvtIoRead #2
55.3us  P0  hazard   Device.StatisticsLock  an AtDpcLevel acquire below DISPATCH_LEVEL: the holder can be pre-empted
55.3us  P0  spin     Device.StatisticsLock  held by T0
55.3us  -   end      livelock

== normal: The normal form
Device.TotalRequestsProcessed = 2
lock-held-too-long: Device.StatisticsLock
dispatch-too-long: P0

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
  5.3us  P0  load     Device.TotalRequestsProcessed  = 0
  5.3us  P0  store    Device.TotalRequestsProcessed  = 1
  5.3us  P0  work     100.0us
105.3us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
105.4us  P0  preempt  T0
105.4us  P0  switch   T1                  from T0
107.4us  P0  send     #2                  read, 512 bytes
110.7us  P0  present  #2                  from Queue
110.7us  P0  enter    EvtIoRead #2
110.7us  P0  acquire  Device.StatisticsLock  PASSIVE > DISPATCH
110.7us  P0  load     Device.TotalRequestsProcessed  = 1
110.7us  P0  store    Device.TotalRequestsProcessed  = 2
110.7us  P0  work     100.0us
210.7us  P0  release  Device.StatisticsLock  DISPATCH > PASSIVE
210.7us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
210.7us  P0  leave    EvtIoRead #2
211.0us  P0  return   #2                  STATUS_SUCCESS
211.0us  P0  end      T1
211.0us  P0  switch   T0                  from T1
213.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
213.0us  P0  leave    EvtIoRead #1
213.3us  P0  return   #1                  STATUS_SUCCESS
213.3us  P0  end      T0
213.3us  P0  switch   idle                from T0
213.3us  -   end      completed

== verified: The AtDpcLevel form under Driver Verifier
irql-violation: Device.StatisticsLock

0.0us  P0  switch   T0                  from idle
2.0us  P0  send     #1                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  hazard   Device.StatisticsLock  an AtDpcLevel acquire below DISPATCH_LEVEL: the holder can be pre-empted
5.3us  P0  bugcheck DRIVER_VERIFIER_DETECTED_VIOLATION (0xC4)
5.3us  -   end      bugcheck

== with-scope: The AtDpcLevel form under Sync Scope Device, at DISPATCH_LEVEL
Device.TotalRequestsProcessed = 2
lock-held-too-long: Device.StatisticsLock
lock-held-too-long: Device.lock
dispatch-too-long: P0

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  acquire  Device.StatisticsLock
  5.3us  P0  load     Device.TotalRequestsProcessed  = 0
  5.4us  P0  store    Device.TotalRequestsProcessed  = 1
  5.4us  P0  work     100.0us
105.4us  P0  release  Device.StatisticsLock
105.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
105.4us  P0  leave    EvtIoRead #1
105.4us  P0  release  Device.lock         DISPATCH > PASSIVE
105.4us  P0  preempt  T0
105.4us  P0  switch   T1                  from T0
107.4us  P0  send     #2                  read, 512 bytes
110.7us  P0  present  #2                  from Queue
110.7us  P0  acquire  Device.lock         PASSIVE > DISPATCH
110.7us  P0  enter    EvtIoRead #2
110.7us  P0  acquire  Device.StatisticsLock
110.7us  P0  load     Device.TotalRequestsProcessed  = 1
110.7us  P0  store    Device.TotalRequestsProcessed  = 2
110.7us  P0  work     100.0us
210.7us  P0  release  Device.StatisticsLock
210.7us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
210.7us  P0  leave    EvtIoRead #2
210.7us  P0  release  Device.lock         DISPATCH > PASSIVE
211.1us  P0  return   #2                  STATUS_SUCCESS
211.1us  P0  end      T1
211.1us  P0  switch   T0                  from T1
213.4us  P0  return   #1                  STATUS_SUCCESS
213.4us  P0  end      T0
213.4us  P0  switch   idle                from T0
213.4us  -   end      completed

