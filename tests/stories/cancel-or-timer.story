== cancel-first: Cancelled before the timer expires
Device.Request = 0
Device.ByCancel = 1

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  sleep    50.0us              T1
  2.0us  P1  switch   idle                from T1
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  store    Device.Request      = 0xFFFFE00100000000
  5.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
  5.3us  P0  set      Device.Timer        due at 105.3us
  5.3us  P0  leave    EvtIoRead #1
  5.3us  P0  release  Device.lock         DISPATCH > PASSIVE
  5.3us  P0  wait     #1                  T0
  5.3us  P0  switch   idle                from T0
 52.0us  P1  switch   T1                  from idle
 54.0us  P1  cancel   #1                  asked for
 54.0us  P1  acquire  Device.lock         PASSIVE > DISPATCH
 54.0us  P1  enter    EvtRequestCancel #1
 54.0us  P1  store    Device.Request      = 0
 54.0us  P1  load     Device.ByCancel     = 0
 54.0us  P1  store    Device.ByCancel     = 1
 54.0us  P1  complete #1                  STATUS_CANCELLED, 0 bytes
 54.0us  P0  switch   T0                  from idle
 55.0us  P1  leave    EvtRequestCancel #1
 55.0us  P1  release  Device.lock         DISPATCH > PASSIVE
 55.1us  P1  end      T1
 55.1us  P1  switch   idle                from T1
 57.3us  P0  return   #1                  STATUS_CANCELLED
 57.3us  P0  end      T0
 57.3us  P0  switch   idle                from T0
105.3us  P0  expire   Device.Timer
105.3us  P0  queue    Device.Timer DPC    to P0
105.3us  P0  dpc      Device.Timer DPC
105.3us  P0  acquire  Device.lock
105.4us  P0  enter    EvtTimerFunc Device.Timer
105.4us  P0  load     Device.Request      = 0
105.4us  P0  leave    EvtTimerFunc Device.Timer
105.4us  P0  release  Device.lock
105.4us  P0  dpc end  Device.Timer DPC
105.4us  -   end      completed

== timer-first: The timer expires first
Device.Request = 0
Device.ByTimer = 1

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  sleep    500.0us             T1
  2.0us  P1  switch   idle                from T1
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  store    Device.Request      = 0xFFFFE00100000000
  5.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
  5.3us  P0  set      Device.Timer        due at 105.3us
  5.3us  P0  leave    EvtIoRead #1
  5.3us  P0  release  Device.lock         DISPATCH > PASSIVE
  5.3us  P0  wait     #1                  T0
  5.3us  P0  switch   idle                from T0
105.3us  P0  expire   Device.Timer
105.3us  P0  queue    Device.Timer DPC    to P0
105.3us  P0  dpc      Device.Timer DPC
105.3us  P0  acquire  Device.lock
105.4us  P0  enter    EvtTimerFunc Device.Timer
105.4us  P0  load     Device.Request      = 0xFFFFE00100000000
105.4us  P0  work     5.0us
110.4us  P0  store    Device.Request      = 0
110.4us  P0  load     Device.ByTimer      = 0
110.4us  P0  store    Device.ByTimer      = 1
110.4us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
111.4us  P0  defer    Queue               to its DPC
111.4us  P0  queue    Queue DPC           to P0
111.4us  P0  leave    EvtTimerFunc Device.Timer
111.4us  P0  release  Device.lock
111.4us  P0  dpc end  Device.Timer DPC
111.4us  P0  dpc      Queue DPC
111.4us  P0  dpc end  Queue DPC
111.4us  P0  switch   T0                  from idle
113.7us  P0  return   #1                  STATUS_SUCCESS
113.7us  P0  end      T0
113.7us  P0  switch   idle                from T0
502.0us  P1  switch   T1                  from idle
504.0us  P1  end      T1
504.0us  P1  switch   idle                from T1
504.0us  -   end      completed

== at-once: Cancelled while the timer callback runs
Device.Request = 0
Device.ByCancel = 1, expected 0
Device.LeftToCancel = 1, expected 0

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  sleep    103.6us             T1
  2.0us  P1  switch   idle                from T1
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  store    Device.Request      = 0xFFFFE00100000000
  5.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
  5.3us  P0  set      Device.Timer        due at 105.3us
  5.3us  P0  leave    EvtIoRead #1
  5.3us  P0  release  Device.lock         DISPATCH > PASSIVE
  5.3us  P0  wait     #1                  T0
  5.3us  P0  switch   idle                from T0
105.3us  P0  expire   Device.Timer
105.3us  P0  queue    Device.Timer DPC    to P0
105.3us  P0  dpc      Device.Timer DPC
105.3us  P0  acquire  Device.lock
105.4us  P0  enter    EvtTimerFunc Device.Timer
105.4us  P0  load     Device.Request      = 0xFFFFE00100000000
105.4us  P0  work     5.0us
105.6us  P1  switch   T1                  from idle
107.6us  P1  cancel   #1                  asked for
107.6us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
110.4us  P0  load     Device.LeftToCancel  = 0
110.4us  P0  store    Device.LeftToCancel  = 1
110.4us  P0  leave    EvtTimerFunc Device.Timer
110.4us  P0  release  Device.lock
110.4us  P0  dpc end  Device.Timer DPC
110.5us  P1  acquire  Device.lock         after 2.9us
110.5us  P1  enter    EvtRequestCancel #1
110.5us  P1  store    Device.Request      = 0
110.5us  P1  load     Device.ByCancel     = 0
110.5us  P1  store    Device.ByCancel     = 1
110.5us  P1  complete #1                  STATUS_CANCELLED, 0 bytes
110.5us  P0  switch   T0                  from idle
111.5us  P1  leave    EvtRequestCancel #1
111.5us  P1  release  Device.lock         DISPATCH > PASSIVE
111.5us  P1  end      T1
111.5us  P1  switch   idle                from T1
113.8us  P0  return   #1                  STATUS_CANCELLED
113.8us  P0  end      T0
113.8us  P0  switch   idle                from T0
113.8us  -   end      completed

