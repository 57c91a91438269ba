== no-scope: Without a scope, the code paged out
Device.TotalRequestsProcessed = 1

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  device_control, 0 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  enter    EvtIoDeviceControl #1
105.3us  P0  load     Device.TotalRequestsProcessed  = 0
105.3us  P0  store    Device.TotalRequestsProcessed  = 1
105.3us  P0  work     10.0us
115.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
115.3us  P0  leave    EvtIoDeviceControl #1
115.6us  P0  return   #1                  STATUS_SUCCESS
115.6us  P0  end      T0
115.6us  P0  switch   idle                from T0
115.6us  -   end      completed

== resident: Sync Scope Device, the code in memory
Device.TotalRequestsProcessed = 1
paged-access: SampleEvtIoDeviceControl

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  device_control, 0 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoDeviceControl #1
 5.3us  P0  hazard   SampleEvtIoDeviceControl  pageable memory touched at DISPATCH_LEVEL or above while its page is resident
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  work     10.0us
15.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
15.3us  P0  leave    EvtIoDeviceControl #1
15.3us  P0  release  Device.lock         DISPATCH > PASSIVE
15.7us  P0  return   #1                  STATUS_SUCCESS
15.7us  P0  end      T0
15.7us  P0  switch   idle                from T0
15.7us  -   end      completed

== paged-out: Sync Scope Device, the code paged out
paged-access: SampleEvtIoDeviceControl

0.0us  P0  switch   T0                  from idle
2.0us  P0  send     #1                  device_control, 0 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
5.3us  P0  enter    EvtIoDeviceControl #1
5.3us  P0  bugcheck DRIVER_IRQL_NOT_LESS_OR_EQUAL (0xD1)
5.3us  -   end      bugcheck

== verified: Sync Scope Device under Driver Verifier
paged-access: SampleEvtIoDeviceControl

0.0us  P0  switch   T0                  from idle
2.0us  P0  send     #1                  device_control, 0 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
5.3us  P0  enter    EvtIoDeviceControl #1
5.3us  P0  bugcheck DRIVER_IRQL_NOT_LESS_OR_EQUAL (0xD1)
5.3us  -   end      bugcheck

== passive: Sync Scope Device at execution level Passive, the code paged out
Device.TotalRequestsProcessed = 1

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  device_control, 0 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock
  5.3us  P0  enter    EvtIoDeviceControl #1
105.3us  P0  load     Device.TotalRequestsProcessed  = 0
105.3us  P0  store    Device.TotalRequestsProcessed  = 1
105.3us  P0  work     10.0us
115.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
115.3us  P0  leave    EvtIoDeviceControl #1
115.3us  P0  release  Device.lock
115.6us  P0  return   #1                  STATUS_SUCCESS
115.6us  P0  end      T0
115.6us  P0  switch   idle                from T0
115.6us  -   end      completed

