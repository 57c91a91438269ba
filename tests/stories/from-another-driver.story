== passive: Sync Scope Device at execution level Passive
Device.TotalRequestsProcessed = 100

 0.0us  P0  switch   Upper               from idle
 2.0us  P0  send     #1                  device_control, 512 bytes
 5.0us  P0  queue    #1                  in Queue, depth 1
 5.0us  P0  defer    Queue               to its work item
 5.0us  P0  queue    Queue work item
 5.0us  P0  send     #2                  device_control, 512 bytes
 8.0us  P0  queue    #2                  in Queue, depth 2
 8.0us  P0  defer    Queue               to its work item
 8.0us  P0  send     #3                  device_control, 512 bytes
 9.0us  P1  switch   Worker 3            from idle
11.0us  P0  queue    #3                  in Queue, depth 3
11.0us  P0  defer    Queue               to its work item
11.0us  P0  send     #4                  device_control, 512 bytes
11.0us  P1  start    Queue work item     on Worker 3
11.0us  P1  present  #1                  from Queue
11.0us  P1  acquire  Device.lock
11.0us  P1  enter    EvtIoDeviceControl #1
11.0us  P1  load     Device.TotalRequestsProcessed  = 0
11.0us  P1  store    Device.TotalRequestsProcessed  = 1
11.0us  P1  work     5.0us
14.0us  P0  queue    #4                  in Queue, depth 3
14.0us  P0  defer    Queue               to its work item
14.0us  P0  send     #5                  device_control, 512 bytes
16.0us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
16.0us  P1  leave    EvtIoDeviceControl #1
16.0us  P1  release  Device.lock
16.0us  P1  present  #2                  from Queue
16.0us  P1  acquire  Device.lock
16.1us  P1  enter    EvtIoDeviceControl #2
16.1us  P1  load     Device.TotalRequestsProcessed  = 1
16.1us  P1  store    Device.TotalRequestsProcessed  = 2
16.1us  P1  work     5.0us
17.0us  P0  queue    #5                  in Queue, depth 3
17.0us  P0  defer    Queue               to its work item
17.0us  P0  send     #6                  device_control, 512 bytes
20.0us  P0  queue    #6                  in Queue, depth 4
20.0us  P0  defer    Queue               to its work item
20.0us  P0  send     #7                  device_control, 512 bytes
...
490.3us  P1  release  Device.lock
490.3us  P1  present  #96                 from Queue
490.3us  P1  acquire  Device.lock
490.3us  P1  enter    EvtIoDeviceControl #96
490.3us  P1  load     Device.TotalRequestsProcessed  = 95
490.3us  P1  store    Device.TotalRequestsProcessed  = 96
490.3us  P1  work     5.0us
495.3us  P1  complete #96                 STATUS_SUCCESS, 0 bytes
495.3us  P1  leave    EvtIoDeviceControl #96
495.3us  P1  release  Device.lock
495.3us  P1  present  #97                 from Queue
495.3us  P1  acquire  Device.lock
495.3us  P1  enter    EvtIoDeviceControl #97
495.3us  P1  load     Device.TotalRequestsProcessed  = 96
495.4us  P1  store    Device.TotalRequestsProcessed  = 97
495.4us  P1  work     5.0us
500.4us  P1  complete #97                 STATUS_SUCCESS, 0 bytes
500.4us  P1  leave    EvtIoDeviceControl #97
500.4us  P1  release  Device.lock
500.4us  P1  present  #98                 from Queue
500.4us  P1  acquire  Device.lock
500.4us  P1  enter    EvtIoDeviceControl #98
500.4us  P1  load     Device.TotalRequestsProcessed  = 97
500.4us  P1  store    Device.TotalRequestsProcessed  = 98
500.4us  P1  work     5.0us
505.4us  P1  complete #98                 STATUS_SUCCESS, 0 bytes
505.4us  P1  leave    EvtIoDeviceControl #98
505.4us  P1  release  Device.lock
505.4us  P1  present  #99                 from Queue
505.4us  P1  acquire  Device.lock
505.4us  P1  enter    EvtIoDeviceControl #99
505.4us  P1  load     Device.TotalRequestsProcessed  = 98
505.4us  P1  store    Device.TotalRequestsProcessed  = 99
505.4us  P1  work     5.0us
510.4us  P1  complete #99                 STATUS_SUCCESS, 0 bytes
510.4us  P1  leave    EvtIoDeviceControl #99
510.4us  P1  release  Device.lock
510.5us  P1  present  #100                from Queue
510.5us  P1  acquire  Device.lock
510.5us  P1  enter    EvtIoDeviceControl #100
510.5us  P1  load     Device.TotalRequestsProcessed  = 99
510.5us  P1  store    Device.TotalRequestsProcessed  = 100
510.5us  P1  work     5.0us
515.5us  P1  complete #100                STATUS_SUCCESS, 0 bytes
515.5us  P1  leave    EvtIoDeviceControl #100
515.5us  P1  release  Device.lock
515.5us  P1  queue    Queue work item
515.5us  P1  end      Queue work item     on Worker 3
515.5us  P1  start    Queue work item     on Worker 3
515.5us  P1  end      Queue work item     on Worker 3
515.5us  P1  switch   idle                from Worker 3
519.5us  P0  switch   Worker 2            from idle
521.5us  P0  switch   idle                from Worker 2
521.5us  -   end      completed

== dispatch: Sync Scope Device at execution level Dispatch
Device.TotalRequestsProcessed = 100

 0.0us  P0  switch   Upper               from idle
 2.0us  P0  send     #1                  device_control, 512 bytes
 5.0us  P0  present  #1                  from Queue
 5.0us  P0  acquire  Device.lock
 5.0us  P0  enter    EvtIoDeviceControl #1
 5.0us  P0  load     Device.TotalRequestsProcessed  = 0
 5.0us  P0  store    Device.TotalRequestsProcessed  = 1
 5.0us  P0  work     5.0us
10.0us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
10.0us  P0  leave    EvtIoDeviceControl #1
10.0us  P0  release  Device.lock         DISPATCH > PASSIVE
10.0us  P0  send     #2                  device_control, 512 bytes
13.0us  P0  present  #2                  from Queue
13.0us  P0  acquire  Device.lock
13.1us  P0  enter    EvtIoDeviceControl #2
13.1us  P0  load     Device.TotalRequestsProcessed  = 1
13.1us  P0  store    Device.TotalRequestsProcessed  = 2
13.1us  P0  work     5.0us
18.1us  P0  complete #2                  STATUS_SUCCESS, 0 bytes
18.1us  P0  leave    EvtIoDeviceControl #2
18.1us  P0  release  Device.lock         DISPATCH > PASSIVE
18.1us  P0  send     #3                  device_control, 512 bytes
21.1us  P0  present  #3                  from Queue
21.1us  P0  acquire  Device.lock
21.1us  P0  enter    EvtIoDeviceControl #3
21.1us  P0  load     Device.TotalRequestsProcessed  = 2
21.1us  P0  store    Device.TotalRequestsProcessed  = 3
21.1us  P0  work     5.0us
26.1us  P0  complete #3                  STATUS_SUCCESS, 0 bytes
26.1us  P0  leave    EvtIoDeviceControl #3
26.1us  P0  release  Device.lock         DISPATCH > PASSIVE
26.1us  P0  send     #4                  device_control, 512 bytes
29.1us  P0  present  #4                  from Queue
29.1us  P0  acquire  Device.lock
29.1us  P0  enter    EvtIoDeviceControl #4
29.1us  P0  load     Device.TotalRequestsProcessed  = 3
29.1us  P0  store    Device.TotalRequestsProcessed  = 4
29.2us  P0  work     5.0us
34.2us  P0  complete #4                  STATUS_SUCCESS, 0 bytes
34.2us  P0  leave    EvtIoDeviceControl #4
34.2us  P0  release  Device.lock         DISPATCH > PASSIVE
34.2us  P0  send     #5                  device_control, 512 bytes
...
773.8us  P0  send     #97                 device_control, 512 bytes
776.8us  P0  present  #97                 from Queue
776.8us  P0  acquire  Device.lock
776.9us  P0  enter    EvtIoDeviceControl #97
776.9us  P0  load     Device.TotalRequestsProcessed  = 96
776.9us  P0  store    Device.TotalRequestsProcessed  = 97
776.9us  P0  work     5.0us
781.9us  P0  complete #97                 STATUS_SUCCESS, 0 bytes
781.9us  P0  leave    EvtIoDeviceControl #97
781.9us  P0  release  Device.lock         DISPATCH > PASSIVE
781.9us  P0  send     #98                 device_control, 512 bytes
784.9us  P0  present  #98                 from Queue
784.9us  P0  acquire  Device.lock
784.9us  P0  enter    EvtIoDeviceControl #98
784.9us  P0  load     Device.TotalRequestsProcessed  = 97
784.9us  P0  store    Device.TotalRequestsProcessed  = 98
784.9us  P0  work     5.0us
789.9us  P0  complete #98                 STATUS_SUCCESS, 0 bytes
789.9us  P0  leave    EvtIoDeviceControl #98
789.9us  P0  release  Device.lock         DISPATCH > PASSIVE
789.9us  P0  send     #99                 device_control, 512 bytes
792.9us  P0  present  #99                 from Queue
792.9us  P0  acquire  Device.lock
792.9us  P0  enter    EvtIoDeviceControl #99
792.9us  P0  load     Device.TotalRequestsProcessed  = 98
792.9us  P0  store    Device.TotalRequestsProcessed  = 99
793.0us  P0  work     5.0us
798.0us  P0  complete #99                 STATUS_SUCCESS, 0 bytes
798.0us  P0  leave    EvtIoDeviceControl #99
798.0us  P0  release  Device.lock         DISPATCH > PASSIVE
798.0us  P0  send     #100                device_control, 512 bytes
801.0us  P0  present  #100                from Queue
801.0us  P0  acquire  Device.lock
801.0us  P0  enter    EvtIoDeviceControl #100
801.0us  P0  load     Device.TotalRequestsProcessed  = 99
801.0us  P0  store    Device.TotalRequestsProcessed  = 100
801.0us  P0  work     5.0us
806.0us  P0  complete #100                STATUS_SUCCESS, 0 bytes
806.0us  P0  leave    EvtIoDeviceControl #100
806.0us  P0  release  Device.lock         DISPATCH > PASSIVE
806.0us  P0  end      Upper
806.0us  P0  switch   idle                from Upper
806.0us  -   end      completed

== one-at-a-time: Passive, and the sender pauses after each request
Device.TotalRequestsProcessed = 100

  0.0us  P0  switch   Upper               from idle
  2.0us  P0  send     #1                  device_control, 512 bytes
  5.0us  P0  queue    #1                  in Queue, depth 1
  5.0us  P0  defer    Queue               to its work item
  5.0us  P0  queue    Queue work item
  5.0us  P0  sleep    50.0us              Upper
  5.0us  P0  switch   idle                from Upper
  9.0us  P1  switch   Worker 3            from idle
 11.0us  P1  start    Queue work item     on Worker 3
 11.0us  P1  present  #1                  from Queue
 11.0us  P1  acquire  Device.lock
 11.0us  P1  enter    EvtIoDeviceControl #1
 11.0us  P1  load     Device.TotalRequestsProcessed  = 0
 11.0us  P1  store    Device.TotalRequestsProcessed  = 1
 11.0us  P1  work     5.0us
 16.0us  P1  complete #1                  STATUS_SUCCESS, 0 bytes
 16.0us  P1  leave    EvtIoDeviceControl #1
 16.0us  P1  release  Device.lock
 16.0us  P1  end      Queue work item     on Worker 3
 16.0us  P1  switch   idle                from Worker 3
 55.0us  P0  switch   Upper               from idle
 57.0us  P0  send     #2                  device_control, 512 bytes
 60.0us  P0  queue    #2                  in Queue, depth 1
 60.0us  P0  defer    Queue               to its work item
 60.0us  P0  queue    Queue work item
 60.0us  P0  sleep    50.0us              Upper
 60.0us  P0  switch   idle                from Upper
 64.0us  P1  switch   Worker 3            from idle
 66.0us  P1  start    Queue work item     on Worker 3
 66.0us  P1  present  #2                  from Queue
 66.0us  P1  acquire  Device.lock
 66.0us  P1  enter    EvtIoDeviceControl #2
 66.0us  P1  load     Device.TotalRequestsProcessed  = 1
 66.0us  P1  store    Device.TotalRequestsProcessed  = 2
 66.0us  P1  work     5.0us
 71.0us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
 71.0us  P1  leave    EvtIoDeviceControl #2
 71.0us  P1  release  Device.lock
 71.0us  P1  end      Queue work item     on Worker 3
 71.0us  P1  switch   idle                from Worker 3
110.0us  P0  switch   Upper               from idle
112.0us  P0  send     #3                  device_control, 512 bytes
115.0us  P0  queue    #3                  in Queue, depth 1
115.0us  P0  defer    Queue               to its work item
115.0us  P0  queue    Queue work item
...
5351.0us  P1  release  Device.lock
5351.0us  P1  end      Queue work item     on Worker 3
5351.0us  P1  switch   idle                from Worker 3
5390.0us  P0  switch   Upper               from idle
5392.0us  P0  send     #99                 device_control, 512 bytes
5395.0us  P0  queue    #99                 in Queue, depth 1
5395.0us  P0  defer    Queue               to its work item
5395.0us  P0  queue    Queue work item
5395.0us  P0  sleep    50.0us              Upper
5395.0us  P0  switch   idle                from Upper
5399.0us  P1  switch   Worker 3            from idle
5401.0us  P1  start    Queue work item     on Worker 3
5401.0us  P1  present  #99                 from Queue
5401.0us  P1  acquire  Device.lock
5401.0us  P1  enter    EvtIoDeviceControl #99
5401.0us  P1  load     Device.TotalRequestsProcessed  = 98
5401.0us  P1  store    Device.TotalRequestsProcessed  = 99
5401.0us  P1  work     5.0us
5406.0us  P1  complete #99                 STATUS_SUCCESS, 0 bytes
5406.0us  P1  leave    EvtIoDeviceControl #99
5406.0us  P1  release  Device.lock
5406.0us  P1  end      Queue work item     on Worker 3
5406.0us  P1  switch   idle                from Worker 3
5445.0us  P0  switch   Upper               from idle
5447.0us  P0  send     #100                device_control, 512 bytes
5450.0us  P0  queue    #100                in Queue, depth 1
5450.0us  P0  defer    Queue               to its work item
5450.0us  P0  queue    Queue work item
5450.0us  P0  sleep    50.0us              Upper
5450.0us  P0  switch   idle                from Upper
5454.0us  P1  switch   Worker 3            from idle
5456.0us  P1  start    Queue work item     on Worker 3
5456.0us  P1  present  #100                from Queue
5456.0us  P1  acquire  Device.lock
5456.0us  P1  enter    EvtIoDeviceControl #100
5456.0us  P1  load     Device.TotalRequestsProcessed  = 99
5456.0us  P1  store    Device.TotalRequestsProcessed  = 100
5456.0us  P1  work     5.0us
5461.0us  P1  complete #100                STATUS_SUCCESS, 0 bytes
5461.0us  P1  leave    EvtIoDeviceControl #100
5461.0us  P1  release  Device.lock
5461.0us  P1  end      Queue work item     on Worker 3
5461.0us  P1  switch   idle                from Worker 3
5500.0us  P0  switch   Upper               from idle
5502.0us  P0  end      Upper
5502.0us  P0  switch   idle                from Upper
5502.0us  -   end      completed

