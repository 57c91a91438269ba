== passive: Sync Scope Device at execution level Passive
Device.TotalRequestsProcessed = 100

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  device_control, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoDeviceControl #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  work     5.0us
10.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
10.3us  P0  leave    EvtIoDeviceControl #1
10.3us  P0  release  Device.lock
10.6us  P0  return   #1                  STATUS_SUCCESS
10.6us  P0  send     #2                  device_control, 512 bytes
13.9us  P0  present  #2                  from Queue
13.9us  P0  acquire  Device.lock
14.0us  P0  enter    EvtIoDeviceControl #2
14.0us  P0  load     Device.TotalRequestsProcessed  = 1
14.0us  P0  store    Device.TotalRequestsProcessed  = 2
14.0us  P0  work     5.0us
19.0us  P0  complete #2                  STATUS_SUCCESS, 0 bytes
19.0us  P0  leave    EvtIoDeviceControl #2
19.0us  P0  release  Device.lock
19.3us  P0  return   #2                  STATUS_SUCCESS
19.3us  P0  send     #3                  device_control, 512 bytes
22.6us  P0  present  #3                  from Queue
22.6us  P0  acquire  Device.lock
22.6us  P0  enter    EvtIoDeviceControl #3
22.6us  P0  load     Device.TotalRequestsProcessed  = 2
22.6us  P0  store    Device.TotalRequestsProcessed  = 3
22.6us  P0  work     5.0us
27.6us  P0  complete #3                  STATUS_SUCCESS, 0 bytes
27.6us  P0  leave    EvtIoDeviceControl #3
27.6us  P0  release  Device.lock
27.9us  P0  return   #3                  STATUS_SUCCESS
27.9us  P0  send     #4                  device_control, 512 bytes
31.2us  P0  present  #4                  from Queue
31.2us  P0  acquire  Device.lock
31.3us  P0  enter    EvtIoDeviceControl #4
31.3us  P0  load     Device.TotalRequestsProcessed  = 3
31.3us  P0  store    Device.TotalRequestsProcessed  = 4
31.3us  P0  work     5.0us
36.3us  P0  complete #4                  STATUS_SUCCESS, 0 bytes
36.3us  P0  leave    EvtIoDeviceControl #4
36.3us  P0  release  Device.lock
36.6us  P0  return   #4                  STATUS_SUCCESS
36.6us  P0  send     #5                  device_control, 512 bytes
39.9us  P0  present  #5                  from Queue
39.9us  P0  acquire  Device.lock
39.9us  P0  enter    EvtIoDeviceControl #5
...
826.6us  P0  work     5.0us
831.6us  P0  complete #96                 STATUS_SUCCESS, 0 bytes
831.6us  P0  leave    EvtIoDeviceControl #96
831.6us  P0  release  Device.lock
831.9us  P0  return   #96                 STATUS_SUCCESS
831.9us  P0  send     #97                 device_control, 512 bytes
835.2us  P0  present  #97                 from Queue
835.2us  P0  acquire  Device.lock
835.2us  P0  enter    EvtIoDeviceControl #97
835.2us  P0  load     Device.TotalRequestsProcessed  = 96
835.3us  P0  store    Device.TotalRequestsProcessed  = 97
835.3us  P0  work     5.0us
840.3us  P0  complete #97                 STATUS_SUCCESS, 0 bytes
840.3us  P0  leave    EvtIoDeviceControl #97
840.3us  P0  release  Device.lock
840.6us  P0  return   #97                 STATUS_SUCCESS
840.6us  P0  send     #98                 device_control, 512 bytes
843.9us  P0  present  #98                 from Queue
843.9us  P0  acquire  Device.lock
843.9us  P0  enter    EvtIoDeviceControl #98
843.9us  P0  load     Device.TotalRequestsProcessed  = 97
843.9us  P0  store    Device.TotalRequestsProcessed  = 98
843.9us  P0  work     5.0us
848.9us  P0  complete #98                 STATUS_SUCCESS, 0 bytes
848.9us  P0  leave    EvtIoDeviceControl #98
848.9us  P0  release  Device.lock
849.2us  P0  return   #98                 STATUS_SUCCESS
849.2us  P0  send     #99                 device_control, 512 bytes
852.5us  P0  present  #99                 from Queue
852.5us  P0  acquire  Device.lock
852.5us  P0  enter    EvtIoDeviceControl #99
852.5us  P0  load     Device.TotalRequestsProcessed  = 98
852.5us  P0  store    Device.TotalRequestsProcessed  = 99
852.5us  P0  work     5.0us
857.5us  P0  complete #99                 STATUS_SUCCESS, 0 bytes
857.5us  P0  leave    EvtIoDeviceControl #99
857.5us  P0  release  Device.lock
857.9us  P0  return   #99                 STATUS_SUCCESS
857.9us  P0  send     #100                device_control, 512 bytes
861.2us  P0  present  #100                from Queue
861.2us  P0  acquire  Device.lock
861.2us  P0  enter    EvtIoDeviceControl #100
861.2us  P0  load     Device.TotalRequestsProcessed  = 99
861.2us  P0  store    Device.TotalRequestsProcessed  = 100
861.2us  P0  work     5.0us
866.2us  P0  complete #100                STATUS_SUCCESS, 0 bytes
866.2us  P0  leave    EvtIoDeviceControl #100
866.2us  P0  release  Device.lock
866.5us  P0  return   #100                STATUS_SUCCESS
866.5us  P0  end      T0
866.5us  P0  switch   idle                from T0
866.5us  -   end      completed

== no-scope: No scope, execution level Dispatch
Device.TotalRequestsProcessed = 100

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  device_control, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoDeviceControl #1
 5.3us  P0  load     Device.TotalRequestsProcessed  = 0
 5.3us  P0  store    Device.TotalRequestsProcessed  = 1
 5.3us  P0  work     5.0us
10.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
10.3us  P0  leave    EvtIoDeviceControl #1
10.6us  P0  return   #1                  STATUS_SUCCESS
10.6us  P0  send     #2                  device_control, 512 bytes
13.9us  P0  present  #2                  from Queue
13.9us  P0  enter    EvtIoDeviceControl #2
13.9us  P0  load     Device.TotalRequestsProcessed  = 1
13.9us  P0  store    Device.TotalRequestsProcessed  = 2
13.9us  P0  work     5.0us
18.9us  P0  complete #2                  STATUS_SUCCESS, 0 bytes
18.9us  P0  leave    EvtIoDeviceControl #2
19.2us  P0  return   #2                  STATUS_SUCCESS
19.2us  P0  send     #3                  device_control, 512 bytes
22.5us  P0  present  #3                  from Queue
22.5us  P0  enter    EvtIoDeviceControl #3
22.5us  P0  load     Device.TotalRequestsProcessed  = 2
22.5us  P0  store    Device.TotalRequestsProcessed  = 3
22.5us  P0  work     5.0us
27.5us  P0  complete #3                  STATUS_SUCCESS, 0 bytes
27.5us  P0  leave    EvtIoDeviceControl #3
27.8us  P0  return   #3                  STATUS_SUCCESS
27.8us  P0  send     #4                  device_control, 512 bytes
31.1us  P0  present  #4                  from Queue
31.1us  P0  enter    EvtIoDeviceControl #4
31.1us  P0  load     Device.TotalRequestsProcessed  = 3
31.1us  P0  store    Device.TotalRequestsProcessed  = 4
31.1us  P0  work     5.0us
36.1us  P0  complete #4                  STATUS_SUCCESS, 0 bytes
36.1us  P0  leave    EvtIoDeviceControl #4
36.4us  P0  return   #4                  STATUS_SUCCESS
36.4us  P0  send     #5                  device_control, 512 bytes
39.7us  P0  present  #5                  from Queue
39.7us  P0  enter    EvtIoDeviceControl #5
39.7us  P0  load     Device.TotalRequestsProcessed  = 4
39.7us  P0  store    Device.TotalRequestsProcessed  = 5
39.8us  P0  work     5.0us
44.8us  P0  complete #5                  STATUS_SUCCESS, 0 bytes
44.8us  P0  leave    EvtIoDeviceControl #5
45.1us  P0  return   #5                  STATUS_SUCCESS
45.1us  P0  send     #6                  device_control, 512 bytes
48.4us  P0  present  #6                  from Queue
48.4us  P0  enter    EvtIoDeviceControl #6
48.4us  P0  load     Device.TotalRequestsProcessed  = 5
48.4us  P0  store    Device.TotalRequestsProcessed  = 6
48.4us  P0  work     5.0us
53.4us  P0  complete #6                  STATUS_SUCCESS, 0 bytes
...
814.6us  P0  enter    EvtIoDeviceControl #95
814.6us  P0  load     Device.TotalRequestsProcessed  = 94
814.6us  P0  store    Device.TotalRequestsProcessed  = 95
814.7us  P0  work     5.0us
819.7us  P0  complete #95                 STATUS_SUCCESS, 0 bytes
819.7us  P0  leave    EvtIoDeviceControl #95
820.0us  P0  return   #95                 STATUS_SUCCESS
820.0us  P0  send     #96                 device_control, 512 bytes
823.3us  P0  present  #96                 from Queue
823.3us  P0  enter    EvtIoDeviceControl #96
823.3us  P0  load     Device.TotalRequestsProcessed  = 95
823.3us  P0  store    Device.TotalRequestsProcessed  = 96
823.3us  P0  work     5.0us
828.3us  P0  complete #96                 STATUS_SUCCESS, 0 bytes
828.3us  P0  leave    EvtIoDeviceControl #96
828.6us  P0  return   #96                 STATUS_SUCCESS
828.6us  P0  send     #97                 device_control, 512 bytes
831.9us  P0  present  #97                 from Queue
831.9us  P0  enter    EvtIoDeviceControl #97
831.9us  P0  load     Device.TotalRequestsProcessed  = 96
831.9us  P0  store    Device.TotalRequestsProcessed  = 97
831.9us  P0  work     5.0us
836.9us  P0  complete #97                 STATUS_SUCCESS, 0 bytes
836.9us  P0  leave    EvtIoDeviceControl #97
837.2us  P0  return   #97                 STATUS_SUCCESS
837.2us  P0  send     #98                 device_control, 512 bytes
840.5us  P0  present  #98                 from Queue
840.5us  P0  enter    EvtIoDeviceControl #98
840.5us  P0  load     Device.TotalRequestsProcessed  = 97
840.5us  P0  store    Device.TotalRequestsProcessed  = 98
840.5us  P0  work     5.0us
845.5us  P0  complete #98                 STATUS_SUCCESS, 0 bytes
845.5us  P0  leave    EvtIoDeviceControl #98
845.8us  P0  return   #98                 STATUS_SUCCESS
845.8us  P0  send     #99                 device_control, 512 bytes
849.1us  P0  present  #99                 from Queue
849.1us  P0  enter    EvtIoDeviceControl #99
849.1us  P0  load     Device.TotalRequestsProcessed  = 98
849.1us  P0  store    Device.TotalRequestsProcessed  = 99
849.1us  P0  work     5.0us
854.1us  P0  complete #99                 STATUS_SUCCESS, 0 bytes
854.1us  P0  leave    EvtIoDeviceControl #99
854.4us  P0  return   #99                 STATUS_SUCCESS
854.4us  P0  send     #100                device_control, 512 bytes
857.7us  P0  present  #100                from Queue
857.7us  P0  enter    EvtIoDeviceControl #100
857.7us  P0  load     Device.TotalRequestsProcessed  = 99
857.7us  P0  store    Device.TotalRequestsProcessed  = 100
857.7us  P0  work     5.0us
862.7us  P0  complete #100                STATUS_SUCCESS, 0 bytes
862.7us  P0  leave    EvtIoDeviceControl #100
863.0us  P0  return   #100                STATUS_SUCCESS
863.0us  P0  end      T0
863.0us  P0  switch   idle                from T0
863.0us  -   end      completed

