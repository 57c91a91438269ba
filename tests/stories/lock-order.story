== at-once: A read and a write at once
deadlock: Writes.lock
watchdog: interrupt on 0
dispatch-too-long: P0
dispatch-too-long: P1
lock-held-too-long: Reads.lock
lock-held-too-long: Writes.lock

   0.0us  P0  switch   T0                  from idle
   0.0us  P1  switch   T1                  from idle
   2.0us  P0  send     #1                  read, 512 bytes
   2.0us  P1  send     #2                  write, 512 bytes
   5.3us  P0  present  #1                  from Reads
   5.3us  P1  present  #2                  from Writes
   5.3us  P0  acquire  Reads.lock          PASSIVE > DISPATCH
   5.3us  P1  acquire  Writes.lock         PASSIVE > DISPATCH
   5.3us  P0  enter    EvtIoRead #1
   5.3us  P0  work     1.0us
   5.3us  P1  enter    EvtIoWrite #2
   5.3us  P1  work     1.0us
   6.3us  P0  load     Device.Writes       = 0xFFFFE00000000030
   6.3us  P1  load     Device.Reads        = 0xFFFFE00000000020
   6.3us  P0  spin     Writes.lock         held by P1
   6.3us  P1  spin     Reads.lock          held by P0
7002.0us  P0  bugcheck DPC_WATCHDOG_VIOLATION (0x133)
7002.0us  -   end      bugcheck

== one-after-the-other: The write comes a little later
Device.TotalRequestsProcessed = 2
lock-order: Reads.lock

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  5.3us  P0  present  #1                  from Reads
  5.3us  P0  acquire  Reads.lock          PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  work     1.0us
  6.3us  P0  load     Device.Writes       = 0xFFFFE00000000030
  6.3us  P0  acquire  Writes.lock
  6.3us  P0  load     Device.TotalRequestsProcessed  = 0
  6.4us  P0  store    Device.TotalRequestsProcessed  = 1
  6.4us  P0  load     Device.Writes       = 0xFFFFE00000000030
  6.4us  P0  release  Writes.lock
  6.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
  6.4us  P0  leave    EvtIoRead #1
  6.4us  P0  release  Reads.lock          DISPATCH > PASSIVE
  6.7us  P0  return   #1                  STATUS_SUCCESS
  6.7us  P0  end      T0
  6.7us  P0  switch   idle                from T0
100.0us  P1  switch   T1                  from idle
102.0us  P1  send     #2                  write, 512 bytes
105.3us  P1  present  #2                  from Writes
105.3us  P1  acquire  Writes.lock         PASSIVE > DISPATCH
105.3us  P1  enter    EvtIoWrite #2
105.3us  P1  work     1.0us
106.3us  P1  load     Device.Reads        = 0xFFFFE00000000020
106.3us  P1  acquire  Reads.lock
106.3us  P1  load     Device.TotalRequestsProcessed  = 1
106.4us  P1  store    Device.TotalRequestsProcessed  = 2
106.4us  P1  load     Device.Reads        = 0xFFFFE00000000020
106.4us  P1  release  Reads.lock
106.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
106.4us  P1  leave    EvtIoWrite #2
106.4us  P1  release  Writes.lock         DISPATCH > PASSIVE
106.7us  P1  return   #2                  STATUS_SUCCESS
106.7us  P1  end      T1
106.7us  P1  switch   idle                from T1
106.7us  -   end      completed

== own-locks-at-once: The driver's own two locks, at once
deadlock: Device.WriteLock
watchdog: interrupt on 0
dispatch-too-long: P0
dispatch-too-long: P1
lock-held-too-long: Device.ReadLock
lock-held-too-long: Device.WriteLock

   0.0us  P0  switch   T0                  from idle
   0.0us  P1  switch   T1                  from idle
   2.0us  P0  send     #1                  read, 512 bytes
   2.0us  P1  send     #2                  write, 512 bytes
   5.3us  P0  present  #1                  from Reads
   5.3us  P0  enter    EvtIoRead #1
   5.3us  P1  present  #2                  from Writes
   5.3us  P1  enter    EvtIoWrite #2
   5.3us  P0  acquire  Device.ReadLock     PASSIVE > DISPATCH
   5.3us  P1  acquire  Device.WriteLock    PASSIVE > DISPATCH
   5.3us  P0  work     1.0us
   5.3us  P1  work     1.0us
   6.3us  P0  spin     Device.WriteLock    held by P1
   6.3us  P1  spin     Device.ReadLock     held by P0
7002.0us  P0  bugcheck DPC_WATCHDOG_VIOLATION (0x133)
7002.0us  -   end      bugcheck

== own-locks-verified: The driver's own locks one after the other, under Driver Verifier
Device.TotalRequestsProcessed = 1, expected none
lock-order: Device.ReadLock

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  5.3us  P0  present  #1                  from Reads
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  acquire  Device.ReadLock     PASSIVE > DISPATCH
  5.3us  P0  work     1.0us
  6.3us  P0  acquire  Device.WriteLock
  6.3us  P0  load     Device.TotalRequestsProcessed  = 0
  6.4us  P0  store    Device.TotalRequestsProcessed  = 1
  6.4us  P0  release  Device.WriteLock
  6.4us  P0  release  Device.ReadLock     DISPATCH > PASSIVE
  6.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
  6.4us  P0  leave    EvtIoRead #1
  6.7us  P0  return   #1                  STATUS_SUCCESS
  6.7us  P0  end      T0
  6.7us  P0  switch   idle                from T0
100.0us  P1  switch   T1                  from idle
102.0us  P1  send     #2                  write, 512 bytes
105.3us  P1  present  #2                  from Writes
105.3us  P1  enter    EvtIoWrite #2
105.3us  P1  acquire  Device.WriteLock    PASSIVE > DISPATCH
105.3us  P1  work     1.0us
106.3us  P1  hazard   Device.ReadLock     a lock asked for in an order opposite to that in which the driver took both before
106.3us  P1  bugcheck DRIVER_VERIFIER_DETECTED_VIOLATION (0xC4)
106.3us  -   end      bugcheck

== one-lock: Sync Scope Device on both: one lock, no second to take
Device.TotalRequestsProcessed = 2

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  send     #1                  read, 512 bytes
2.0us  P1  send     #2                  write, 512 bytes
5.3us  P0  present  #1                  from Reads
5.3us  P1  present  #2                  from Writes
5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
5.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  acquire  Device.ReadLock
5.3us  P0  work     1.0us
6.3us  P0  acquire  Device.WriteLock
6.4us  P0  load     Device.TotalRequestsProcessed  = 0
6.4us  P0  store    Device.TotalRequestsProcessed  = 1
6.4us  P0  release  Device.WriteLock
6.4us  P0  release  Device.ReadLock
6.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
6.4us  P0  leave    EvtIoRead #1
6.4us  P0  release  Device.lock         DISPATCH > PASSIVE
6.5us  P1  acquire  Device.lock         after 1.2us
6.5us  P1  enter    EvtIoWrite #2
6.5us  P1  acquire  Device.WriteLock
6.5us  P1  work     1.0us
6.7us  P0  return   #1                  STATUS_SUCCESS
6.7us  P0  end      T0
6.7us  P0  switch   idle                from T0
7.5us  P1  acquire  Device.ReadLock
7.6us  P1  load     Device.TotalRequestsProcessed  = 1
7.6us  P1  store    Device.TotalRequestsProcessed  = 2
7.6us  P1  release  Device.ReadLock
7.6us  P1  release  Device.WriteLock
7.6us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
7.6us  P1  leave    EvtIoWrite #2
7.6us  P1  release  Device.lock         DISPATCH > PASSIVE
7.9us  P1  return   #2                  STATUS_SUCCESS
7.9us  P1  end      T1
7.9us  P1  switch   idle                from T1
7.9us  -   end      completed

