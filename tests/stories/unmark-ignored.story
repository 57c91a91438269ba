== no-scope: Without a scope: both callbacks run at once
Device.Request = 0
Device.ByTimer = 1
Device.ByCancel = 1, expected 0
data-race: Device.Request
double-completion: SampleEvtRequestCancel

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  sleep    103.0us             T1
  2.0us  P1  switch   idle                from T1
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  store    Device.Request      = 0xFFFFE00100000000
  5.3us  P0  load     Device.Timer        = 0xFFFFE00000000020
  5.3us  P0  set      Device.Timer        due at 105.3us
  5.3us  P0  leave    EvtIoRead #1
  5.3us  P0  wait     #1                  T0
  5.3us  P0  switch   idle                from T0
105.0us  P1  switch   T1                  from idle
105.3us  P0  expire   Device.Timer
105.3us  P0  queue    Device.Timer DPC    to P0
105.3us  P0  dpc      Device.Timer DPC
105.3us  P0  enter    EvtTimerFunc Device.Timer
105.3us  P0  load     Device.Request      = 0xFFFFE00100000000
105.3us  P0  work     5.0us
107.0us  P1  cancel   #1                  asked for
107.0us  P1  enter    EvtRequestCancel #1
107.0us  P1  work     5.0us
110.3us  P0  store    Device.Request      = 0
110.3us  P0  load     Device.ByTimer      = 0
110.3us  P0  store    Device.ByTimer      = 1
110.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
111.3us  P0  leave    EvtTimerFunc Device.Timer
111.3us  P0  dpc end  Device.Timer DPC
111.3us  P0  switch   T0                  from idle
112.0us  P1  store    Device.Request      = 0
112.0us  P1  load     Device.ByCancel     = 0
112.0us  P1  store    Device.ByCancel     = 1
112.0us  P1  bugcheck WDF_VIOLATION (0x10D)
112.0us  -   end      bugcheck

== in-scope: Under Sync Scope Device: one after the other
Device.Request = 0
Device.ByTimer = 1
use-after-completion: SampleEvtRequestCancel

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  sleep    103.0us             T1
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
105.0us  P1  switch   T1                  from idle
105.3us  P0  expire   Device.Timer
105.3us  P0  queue    Device.Timer DPC    to P0
105.3us  P0  dpc      Device.Timer DPC
105.3us  P0  acquire  Device.lock
105.4us  P0  enter    EvtTimerFunc Device.Timer
105.4us  P0  load     Device.Request      = 0xFFFFE00100000000
105.4us  P0  work     5.0us
107.0us  P1  cancel   #1                  asked for
107.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
110.4us  P0  store    Device.Request      = 0
110.4us  P0  load     Device.ByTimer      = 0
110.4us  P0  store    Device.ByTimer      = 1
110.4us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
111.4us  P0  leave    EvtTimerFunc Device.Timer
111.4us  P0  release  Device.lock
111.4us  P0  dpc end  Device.Timer DPC
111.4us  P0  switch   T0                  from idle
111.5us  P1  acquire  Device.lock         after 4.5us
111.5us  P1  enter    EvtRequestCancel #1
111.5us  P1  bugcheck WDF_VIOLATION (0x10D)
111.5us  -   end      bugcheck

== result-used: Under Sync Scope Device, and the result decides
Device.Request = 0
Device.ByCancel = 1, expected 0

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  sleep    103.0us             T1
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
105.0us  P1  switch   T1                  from idle
105.3us  P0  expire   Device.Timer
105.3us  P0  queue    Device.Timer DPC    to P0
105.3us  P0  dpc      Device.Timer DPC
105.3us  P0  acquire  Device.lock
105.4us  P0  enter    EvtTimerFunc Device.Timer
105.4us  P0  load     Device.Request      = 0xFFFFE00100000000
105.4us  P0  work     5.0us
107.0us  P1  cancel   #1                  asked for
107.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
110.4us  P0  leave    EvtTimerFunc Device.Timer
110.4us  P0  release  Device.lock
110.4us  P0  dpc end  Device.Timer DPC
110.5us  P1  acquire  Device.lock         after 3.5us
110.5us  P1  enter    EvtRequestCancel #1
110.5us  P1  work     5.0us
115.5us  P1  store    Device.Request      = 0
115.5us  P1  load     Device.ByCancel     = 0
115.5us  P1  store    Device.ByCancel     = 1
115.5us  P1  complete #1                  STATUS_CANCELLED, 0 bytes
115.5us  P0  switch   T0                  from idle
116.5us  P1  leave    EvtRequestCancel #1
116.5us  P1  release  Device.lock         DISPATCH > PASSIVE
116.5us  P1  end      T1
116.5us  P1  switch   idle                from T1
118.8us  P0  return   #1                  STATUS_CANCELLED
118.8us  P0  end      T0
118.8us  P0  switch   idle                from T0
118.8us  -   end      completed

