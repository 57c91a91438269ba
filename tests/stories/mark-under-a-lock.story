== in-a-timer: A timer's callback marks the request
Device.Request = -35180077121536, expected none
recursive-lock: Device.Lock
deadlock: Device.Lock
watchdog: interrupt on 0
dispatch-too-long: P0
lock-held-too-long: Device.Lock

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  sleep    15.0us              T1
  2.0us  P1  switch   idle                from T1
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  store    Device.Request      = 0xFFFFE00100000000
  5.3us  P0  work     20.0us
 17.0us  P1  switch   T1                  from idle
 19.0us  P1  cancel   #1                  asked for
 19.0us  P1  end      T1
 19.0us  P1  switch   idle                from T1
 25.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
 25.3us  P0  set      Device.Timer        due at 100.0us
 25.3us  P0  leave    EvtIoRead #1
 25.3us  P0  wait     #1                  T0
 25.3us  P0  switch   idle                from T0
102.0us  P0  expire   Device.Timer
102.0us  P0  queue    Device.Timer DPC    to P0
102.0us  P0  dpc      Device.Timer DPC
102.0us  P0  enter    EvtTimerFunc Device.Timer
102.0us  P0  acquire  Device.Lock
102.0us  P0  load     Device.Request      = 0xFFFFE00100000000
102.0us  P0  enter    EvtRequestCancel #1
102.0us  P0  hazard   Device.Lock         the processor already owns this spin lock and spins for it for ever
102.0us  P0  spin     Device.Lock         held by itself
352.0us  P0  bugcheck DPC_WATCHDOG_VIOLATION (0x133)
352.0us  -   end      bugcheck

== with-a-status: WdfRequestMarkCancelableEx instead
Device.Request = 0
Device.Cancelled = 1

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  sleep    15.0us              T1
  2.0us  P1  switch   idle                from T1
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  store    Device.Request      = 0xFFFFE00100000000
  5.3us  P0  work     20.0us
 17.0us  P1  switch   T1                  from idle
 19.0us  P1  cancel   #1                  asked for
 19.0us  P1  end      T1
 19.0us  P1  switch   idle                from T1
 25.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
 25.3us  P0  set      Device.Timer        due at 100.0us
 25.3us  P0  leave    EvtIoRead #1
 25.3us  P0  wait     #1                  T0
 25.3us  P0  switch   idle                from T0
102.0us  P0  expire   Device.Timer
102.0us  P0  queue    Device.Timer DPC    to P0
102.0us  P0  dpc      Device.Timer DPC
102.0us  P0  enter    EvtTimerFunc Device.Timer
102.0us  P0  acquire  Device.Lock
102.0us  P0  load     Device.Request      = 0xFFFFE00100000000
102.0us  P0  store    Device.Request      = 0
102.0us  P0  load     Device.Cancelled    = 0
102.0us  P0  store    Device.Cancelled    = 1
102.0us  P0  release  Device.Lock
102.0us  P0  complete #1                  STATUS_CANCELLED, 0 bytes
103.0us  P0  leave    EvtTimerFunc Device.Timer
103.0us  P0  dpc end  Device.Timer DPC
103.0us  P0  switch   T0                  from idle
105.3us  P0  return   #1                  STATUS_CANCELLED
105.3us  P0  end      T0
105.3us  P0  switch   idle                from T0
105.3us  -   end      completed

== in-the-callback: EvtIoRead itself marks it
Device.Request = 0
Device.Cancelled = 1

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  sleep    15.0us              T1
 2.0us  P1  switch   idle                from T1
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  store    Device.Request      = 0xFFFFE00100000000
 5.3us  P0  work     20.0us
17.0us  P1  switch   T1                  from idle
19.0us  P1  cancel   #1                  asked for
19.0us  P1  end      T1
19.0us  P1  switch   idle                from T1
25.3us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
25.3us  P0  load     Device.Request      = 0xFFFFE00100000000
25.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
25.3us  P0  leave    EvtIoRead #1
25.3us  P0  enter    EvtRequestCancel #1
25.4us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
25.4us  P0  store    Device.Request      = 0
25.4us  P0  load     Device.Cancelled    = 0
25.4us  P0  store    Device.Cancelled    = 1
25.4us  P0  release  Device.Lock         DISPATCH > PASSIVE
25.4us  P0  complete #1                  STATUS_CANCELLED, 0 bytes
25.4us  P0  leave    EvtRequestCancel #1
25.7us  P0  return   #1                  STATUS_CANCELLED
25.7us  P0  end      T0
25.7us  P0  switch   idle                from T0
25.7us  -   end      completed

== in-a-scope: Sync Scope Device, and no lock of the driver's
Device.Request = 0
Device.Cancelled = 1

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  sleep    15.0us              T1
  2.0us  P1  switch   idle                from T1
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  store    Device.Request      = 0xFFFFE00100000000
  5.3us  P0  work     20.0us
 17.0us  P1  switch   T1                  from idle
 19.0us  P1  cancel   #1                  asked for
 19.0us  P1  end      T1
 19.0us  P1  switch   idle                from T1
 25.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
 25.3us  P0  set      Device.Timer        due at 100.0us
 25.3us  P0  leave    EvtIoRead #1
 25.3us  P0  release  Device.lock         DISPATCH > PASSIVE
 25.3us  P0  wait     #1                  T0
 25.3us  P0  switch   idle                from T0
102.0us  P0  expire   Device.Timer
102.0us  P0  queue    Device.Timer DPC    to P0
102.0us  P0  dpc      Device.Timer DPC
102.0us  P0  acquire  Device.lock
102.0us  P0  enter    EvtTimerFunc Device.Timer
102.0us  P0  load     Device.Request      = 0xFFFFE00100000000
102.0us  P0  defer    Queue               to its DPC
102.0us  P0  queue    Queue DPC           to P0
102.0us  P0  leave    EvtTimerFunc Device.Timer
102.0us  P0  release  Device.lock
102.0us  P0  dpc end  Device.Timer DPC
102.0us  P0  dpc      Queue DPC
102.0us  P0  acquire  Device.lock
102.1us  P0  enter    EvtRequestCancel #1
102.1us  P0  store    Device.Request      = 0
102.1us  P0  load     Device.Cancelled    = 0
102.1us  P0  store    Device.Cancelled    = 1
102.1us  P0  complete #1                  STATUS_CANCELLED, 0 bytes
103.1us  P0  leave    EvtRequestCancel #1
103.1us  P0  release  Device.lock
103.1us  P0  dpc end  Queue DPC
103.1us  P0  switch   T0                  from idle
105.4us  P0  return   #1                  STATUS_CANCELLED
105.4us  P0  end      T0
105.4us  P0  switch   idle                from T0
105.4us  -   end      completed

