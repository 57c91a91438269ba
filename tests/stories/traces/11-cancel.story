== device-scope: Sync Scope Device
lock-held-too-long: Device.lock

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     30.0us
15.0us  P1  switch   Canceller           from idle
17.0us  P1  cancel   #1                  asked for
17.0us  P1  end      Canceller
17.0us  P1  switch   idle                from Canceller
35.3us  P0  leave    EvtIoRead #1
35.3us  P0  release  Device.lock         DISPATCH > PASSIVE
35.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
35.4us  P0  enter    EvtRequestCancel #1
35.4us  P0  complete #1                  STATUS_CANCELLED, 0 bytes
35.4us  P0  leave    EvtRequestCancel #1
35.4us  P0  release  Device.lock         DISPATCH > PASSIVE
35.7us  P0  return   #1                  STATUS_CANCELLED
35.7us  P0  end      T0
35.7us  P0  switch   idle                from T0
35.7us  -   end      completed

== no-scope: Without a scope

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     30.0us
15.0us  P1  switch   Canceller           from idle
17.0us  P1  cancel   #1                  asked for
17.0us  P1  end      Canceller
17.0us  P1  switch   idle                from Canceller
35.3us  P0  leave    EvtIoRead #1
35.3us  P0  enter    EvtRequestCancel #1
35.3us  P0  complete #1                  STATUS_CANCELLED, 0 bytes
35.3us  P0  leave    EvtRequestCancel #1
35.6us  P0  return   #1                  STATUS_CANCELLED
35.6us  P0  end      T0
35.6us  P0  switch   idle                from T0
35.6us  -   end      completed

