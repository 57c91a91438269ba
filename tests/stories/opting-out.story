== opted-out: AutomaticSerialization is FALSE
Device.TotalRequestsProcessed = 1, expected 2
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed

   0.0us  P1  switch   T1                  from idle
   2.0us  P1  send     #1                  device_control, 512 bytes
   5.3us  P1  present  #1                  from Queue
   5.3us  P1  acquire  Device.lock         PASSIVE > DISPATCH
   5.3us  P1  enter    EvtIoDeviceControl #1
   5.3us  P1  load     Device.Timer        = 0xFFFFE00000000020
   5.3us  P1  set      Device.Timer        due at 500.0us
   5.3us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
   5.3us  P1  leave    EvtIoDeviceControl #1
   5.3us  P1  release  Device.lock         DISPATCH > PASSIVE
   5.6us  P1  return   #1                  STATUS_SUCCESS
   5.6us  P1  end      T1
   5.6us  P1  switch   idle                from T1
 990.0us  P0  switch   T0                  from idle
 992.0us  P0  send     #2                  read, 512 bytes
 995.3us  P0  present  #2                  from Queue
 995.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 995.3us  P0  enter    EvtIoRead #2
1002.0us  P1  expire   Device.Timer
1002.0us  P1  queue    Device.Timer DPC    to P1
1002.0us  P0  load     Device.TotalRequestsProcessed  = 0
1002.0us  P1  dpc      Device.Timer DPC
1002.0us  P1  enter    EvtTimerFunc Device.Timer
1002.0us  P1  load     Device.TotalRequestsProcessed  = 0
1002.0us  P0  store    Device.TotalRequestsProcessed  = 1
1002.0us  P1  store    Device.TotalRequestsProcessed  = 1
1002.0us  P0  work     15.0us
1002.0us  P1  work     2.0us
1004.0us  P1  leave    EvtTimerFunc Device.Timer
1004.0us  P1  dpc end  Device.Timer DPC
1017.0us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
1017.0us  P0  leave    EvtIoRead #2
1017.0us  P0  release  Device.lock         DISPATCH > PASSIVE
1017.3us  P0  return   #2                  STATUS_SUCCESS
1017.3us  P0  end      T0
1017.3us  P0  switch   idle                from T0
1017.3us  -   end      completed

== time-order: No order asked for
Device.TotalRequestsProcessed = 2
data-race: Device.TotalRequestsProcessed

   0.0us  P1  switch   T1                  from idle
   2.0us  P1  send     #1                  device_control, 512 bytes
   5.3us  P1  present  #1                  from Queue
   5.3us  P1  acquire  Device.lock         PASSIVE > DISPATCH
   5.3us  P1  enter    EvtIoDeviceControl #1
   5.3us  P1  load     Device.Timer        = 0xFFFFE00000000020
   5.3us  P1  set      Device.Timer        due at 500.0us
   5.3us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
   5.3us  P1  leave    EvtIoDeviceControl #1
   5.3us  P1  release  Device.lock         DISPATCH > PASSIVE
   5.6us  P1  return   #1                  STATUS_SUCCESS
   5.6us  P1  end      T1
   5.6us  P1  switch   idle                from T1
 990.0us  P0  switch   T0                  from idle
 992.0us  P0  send     #2                  read, 512 bytes
 995.3us  P0  present  #2                  from Queue
 995.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 995.3us  P0  enter    EvtIoRead #2
 995.3us  P0  load     Device.TotalRequestsProcessed  = 0
 995.3us  P0  store    Device.TotalRequestsProcessed  = 1
 995.3us  P0  work     15.0us
1002.0us  P1  expire   Device.Timer
1002.0us  P1  queue    Device.Timer DPC    to P1
1002.0us  P1  dpc      Device.Timer DPC
1002.0us  P1  enter    EvtTimerFunc Device.Timer
1002.0us  P1  load     Device.TotalRequestsProcessed  = 1
1002.0us  P1  store    Device.TotalRequestsProcessed  = 2
1002.0us  P1  work     2.0us
1004.0us  P1  leave    EvtTimerFunc Device.Timer
1004.0us  P1  dpc end  Device.Timer DPC
1012.3us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
1012.3us  P0  leave    EvtIoRead #2
1012.3us  P0  release  Device.lock         DISPATCH > PASSIVE
1012.7us  P0  return   #2                  STATUS_SUCCESS
1012.7us  P0  end      T0
1012.7us  P0  switch   idle                from T0
1012.7us  -   end      completed

== by-default: AutomaticSerialization is left alone
Device.TotalRequestsProcessed = 2

   0.0us  P1  switch   T1                  from idle
   2.0us  P1  send     #1                  device_control, 512 bytes
   5.3us  P1  present  #1                  from Queue
   5.3us  P1  acquire  Device.lock         PASSIVE > DISPATCH
   5.3us  P1  enter    EvtIoDeviceControl #1
   5.3us  P1  load     Device.Timer        = 0xFFFFE00000000020
   5.3us  P1  set      Device.Timer        due at 500.0us
   5.3us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
   5.3us  P1  leave    EvtIoDeviceControl #1
   5.3us  P1  release  Device.lock         DISPATCH > PASSIVE
   5.6us  P1  return   #1                  STATUS_SUCCESS
   5.6us  P1  end      T1
   5.6us  P1  switch   idle                from T1
 990.0us  P0  switch   T0                  from idle
 992.0us  P0  send     #2                  read, 512 bytes
 995.3us  P0  present  #2                  from Queue
 995.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 995.3us  P0  enter    EvtIoRead #2
 995.3us  P0  load     Device.TotalRequestsProcessed  = 0
 995.3us  P0  store    Device.TotalRequestsProcessed  = 1
 995.3us  P0  work     15.0us
1002.0us  P1  expire   Device.Timer
1002.0us  P1  queue    Device.Timer DPC    to P1
1002.0us  P1  dpc      Device.Timer DPC
1002.0us  P1  spin     Device.lock         held by P0
1012.3us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
1012.3us  P0  leave    EvtIoRead #2
1012.3us  P0  release  Device.lock         DISPATCH > PASSIVE
1012.5us  P1  acquire  Device.lock         after 10.5us
1012.5us  P1  enter    EvtTimerFunc Device.Timer
1012.5us  P1  load     Device.TotalRequestsProcessed  = 1
1012.5us  P1  store    Device.TotalRequestsProcessed  = 2
1012.5us  P1  work     2.0us
1012.7us  P0  return   #2                  STATUS_SUCCESS
1012.7us  P0  end      T0
1012.7us  P0  switch   idle                from T0
1014.5us  P1  leave    EvtTimerFunc Device.Timer
1014.5us  P1  release  Device.lock
1014.5us  P1  dpc end  Device.Timer DPC
1014.5us  -   end      completed

