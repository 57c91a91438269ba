== no-attributes: Sync Scope Device, no file attributes
Device.TotalRequestsProcessed = 3
data-race: Device.TotalRequestsProcessed

 0.0us  P0  switch   Reader              from idle
 0.0us  P1  switch   Closer              from idle
 2.0us  P0  send     #1                  create, 0 bytes
 2.0us  P1  send     #2                  create, 0 bytes
 5.3us  P0  enter    EvtDeviceFileCreate #1
 5.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
 5.3us  P0  leave    EvtDeviceFileCreate #1
 5.3us  P1  enter    EvtDeviceFileCreate #2
 5.3us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
 5.3us  P1  leave    EvtDeviceFileCreate #2
 5.6us  P0  return   #1                  STATUS_SUCCESS
 5.6us  P0  send     #3                  read, 512 bytes
 5.6us  P1  return   #2                  STATUS_SUCCESS
 5.6us  P1  sleep    10.0us              Closer
 5.6us  P1  switch   idle                from Closer
 8.9us  P0  present  #3                  from Queue
 8.9us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 8.9us  P0  enter    EvtIoRead #3
 8.9us  P0  work     20.0us
15.6us  P1  switch   Closer              from idle
17.6us  P1  enter    EvtFileCleanup File6
17.6us  P1  work     5.0us
22.6us  P1  load     Device.TotalRequestsProcessed  = 0
22.6us  P1  store    Device.TotalRequestsProcessed  = 1
22.6us  P1  leave    EvtFileCleanup File6
22.6us  P1  enter    EvtFileClose File6
22.6us  P1  leave    EvtFileClose File6
22.6us  P1  end      Closer
22.6us  P1  switch   idle                from Closer
28.9us  P0  load     Device.TotalRequestsProcessed  = 1
28.9us  P0  store    Device.TotalRequestsProcessed  = 2
28.9us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
28.9us  P0  leave    EvtIoRead #3
28.9us  P0  release  Device.lock         DISPATCH > PASSIVE
29.3us  P0  return   #3                  STATUS_SUCCESS
29.3us  P0  enter    EvtFileCleanup File5
29.3us  P0  work     5.0us
34.3us  P0  load     Device.TotalRequestsProcessed  = 2
34.3us  P0  store    Device.TotalRequestsProcessed  = 3
34.3us  P0  leave    EvtFileCleanup File5
34.3us  P0  enter    EvtFileClose File5
34.3us  P0  leave    EvtFileClose File5
34.3us  P0  end      Reader
34.3us  P0  switch   idle                from Reader
34.3us  -   end      completed

== inherits: Sync Scope Device, file attributes that inherit
creation-refused: Device

0.0us  P0  create   File                STATUS_INVALID_DEVICE_REQUEST
0.0us  P0  create   Device              STATUS_INVALID_DEVICE_REQUEST
0.0us  -   end      refused

== passive: Sync Scope Device at execution level Passive, file attributes that inherit
Device.TotalRequestsProcessed = 3

 0.0us  P0  switch   Reader              from idle
 0.0us  P1  switch   Closer              from idle
 2.0us  P0  send     #1                  create, 0 bytes
 2.0us  P1  send     #2                  create, 0 bytes
 5.3us  P0  acquire  Device.lock
 5.3us  P1  block    Device.lock         held by Reader
 5.3us  P1  switch   idle                from Closer
 5.3us  P0  enter    EvtDeviceFileCreate #1
 5.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
 5.3us  P0  defer    create requests     to its work item
 5.3us  P0  queue    create requests work item
 5.3us  P0  leave    EvtDeviceFileCreate #1
 5.3us  P0  release  Device.lock
 5.3us  P1  switch   Closer              from idle
 5.6us  P0  return   #1                  STATUS_SUCCESS
 5.6us  P0  send     #3                  read, 512 bytes
 8.3us  P1  acquire  Device.lock         after 3.0us
 8.3us  P1  enter    EvtDeviceFileCreate #2
 8.3us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
 8.3us  P1  defer    create requests     to its work item
 8.3us  P1  leave    EvtDeviceFileCreate #2
 8.3us  P1  release  Device.lock
 8.6us  P1  return   #2                  STATUS_SUCCESS
 8.6us  P1  sleep    10.0us              Closer
 8.6us  P1  switch   idle                from Closer
 8.9us  P0  present  #3                  from Queue
 8.9us  P0  acquire  Device.lock
 9.0us  P0  enter    EvtIoRead #3
 9.0us  P0  work     20.0us
 9.3us  P1  switch   Worker 3            from idle
11.3us  P1  start    create requests work item  on Worker 3
11.3us  P1  end      create requests work item  on Worker 3
11.3us  P1  switch   idle                from Worker 3
18.6us  P1  switch   Closer              from idle
20.6us  P1  block    Device.lock         held by Reader
20.6us  P1  switch   idle                from Closer
29.0us  P0  load     Device.TotalRequestsProcessed  = 0
29.0us  P0  store    Device.TotalRequestsProcessed  = 1
29.0us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
29.0us  P0  leave    EvtIoRead #3
29.0us  P0  release  Device.lock
29.0us  P1  switch   Closer              from idle
29.3us  P0  return   #3                  STATUS_SUCCESS
29.3us  P0  block    Device.lock
29.3us  P0  switch   idle                from Reader
32.0us  P1  acquire  Device.lock         after 11.3us
32.0us  P1  enter    EvtFileCleanup File6
32.0us  P1  work     5.0us
37.0us  P1  load     Device.TotalRequestsProcessed  = 1
37.0us  P1  store    Device.TotalRequestsProcessed  = 2
37.0us  P1  leave    EvtFileCleanup File6
37.0us  P1  release  Device.lock
37.0us  P0  switch   Reader              from idle
37.0us  P1  block    Device.lock
37.0us  P1  switch   idle                from Closer
40.0us  P0  acquire  Device.lock         after 10.7us
40.0us  P0  enter    EvtFileCleanup File5
40.0us  P0  work     5.0us
45.0us  P0  load     Device.TotalRequestsProcessed  = 2
45.0us  P0  store    Device.TotalRequestsProcessed  = 3
45.0us  P0  leave    EvtFileCleanup File5
45.0us  P0  release  Device.lock
45.0us  P1  switch   Closer              from idle
45.0us  P0  block    Device.lock
45.0us  P0  switch   idle                from Reader
48.0us  P1  acquire  Device.lock         after 11.0us
48.0us  P1  enter    EvtFileClose File6
48.0us  P1  leave    EvtFileClose File6
48.0us  P1  release  Device.lock
48.0us  P0  switch   Reader              from idle
48.0us  P1  end      Closer
48.0us  P1  switch   idle                from Closer
51.0us  P0  acquire  Device.lock         after 6.0us
51.0us  P0  enter    EvtFileClose File5
51.0us  P0  leave    EvtFileClose File5
51.0us  P0  release  Device.lock
51.0us  P0  end      Reader
51.0us  P0  switch   idle                from Reader
51.0us  -   end      completed

== queue-scope: Sync Scope Queue on the device, file attributes that inherit
creation-refused: Device

0.0us  P0  create   File                STATUS_INVALID_DEVICE_REQUEST
0.0us  P0  create   Device              STATUS_INVALID_DEVICE_REQUEST
0.0us  -   end      refused

