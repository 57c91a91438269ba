== big-lock: Sync Scope Device
Device.TotalRequestsProcessed = 6
Device.Active = 0
Device.TotalBytes = 3072
Device.Position = 3072
Device.NextTag = 6
Device.Mode = 1

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  write, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P1  present  #2                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Active       = 0
 5.3us  P0  store    Device.Active       = 1
 5.3us  P0  load     Device.NextTag      = 0
 5.3us  P0  store    Device.NextTag      = 1
 5.3us  P0  load     Device.Position     = 0
 5.4us  P0  store    Device.Position     = 512
 5.4us  P0  load     Device.Mode         = 0
 5.4us  P0  work     5.0us
10.4us  P0  load     Device.TotalRequestsProcessed  = 0
10.4us  P0  store    Device.TotalRequestsProcessed  = 1
10.4us  P0  load     Device.TotalBytes   = 0
10.4us  P0  store    Device.TotalBytes   = 512
10.4us  P0  load     Device.Active       = 1
10.4us  P0  store    Device.Active       = 0
10.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
10.4us  P0  leave    EvtIoRead #1
10.4us  P0  release  Device.lock         DISPATCH > PASSIVE
10.5us  P1  acquire  Device.lock         after 5.2us
10.5us  P1  enter    EvtIoWrite #2
10.5us  P1  load     Device.Active       = 0
10.5us  P1  store    Device.Active       = 1
10.5us  P1  load     Device.NextTag      = 1
10.5us  P1  store    Device.NextTag      = 2
10.5us  P1  load     Device.Position     = 512
10.5us  P1  store    Device.Position     = 1024
10.5us  P1  load     Device.Mode         = 0
10.5us  P1  work     5.0us
10.7us  P0  return   #1                  STATUS_SUCCESS
10.7us  P0  send     #3                  read, 512 bytes
12.0us  P2  switch   T2                  from idle
14.0us  P2  send     #4                  device_control, 0 bytes
14.0us  P0  present  #3                  from Queue
14.0us  P0  spin     Device.lock         PASSIVE > DISPATCH, held by P1
15.5us  P1  load     Device.TotalRequestsProcessed  = 1
15.6us  P1  store    Device.TotalRequestsProcessed  = 2
15.6us  P1  load     Device.TotalBytes   = 512
15.6us  P1  store    Device.TotalBytes   = 1024
15.6us  P1  load     Device.Active       = 1
15.6us  P1  store    Device.Active       = 0
15.6us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
15.6us  P1  leave    EvtIoWrite #2
15.6us  P1  release  Device.lock         DISPATCH > PASSIVE
15.7us  P0  acquire  Device.lock         after 1.7us
15.7us  P0  enter    EvtIoRead #3
15.7us  P0  load     Device.Active       = 0
15.7us  P0  store    Device.Active       = 1
15.7us  P0  load     Device.NextTag      = 2
15.7us  P0  store    Device.NextTag      = 3
15.7us  P0  load     Device.Position     = 1024
15.7us  P0  store    Device.Position     = 1536
15.7us  P0  load     Device.Mode         = 0
15.7us  P0  work     5.0us
15.9us  P1  return   #2                  STATUS_SUCCESS
15.9us  P1  send     #5                  write, 512 bytes
17.3us  P2  present  #4                  from Queue
17.3us  P2  spin     Device.lock         PASSIVE > DISPATCH, held by P0
19.2us  P1  present  #5                  from Queue
19.2us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
20.7us  P0  load     Device.TotalRequestsProcessed  = 2
20.7us  P0  store    Device.TotalRequestsProcessed  = 3
20.7us  P0  load     Device.TotalBytes   = 1024
20.8us  P0  store    Device.TotalBytes   = 1536
20.8us  P0  load     Device.Active       = 1
20.8us  P0  store    Device.Active       = 0
20.8us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
20.8us  P0  leave    EvtIoRead #3
20.8us  P0  release  Device.lock         DISPATCH > PASSIVE
20.9us  P2  acquire  Device.lock         after 3.6us
20.9us  P2  enter    EvtIoDeviceControl #4
20.9us  P2  store    Device.Mode         = 1
20.9us  P2  complete #4                  STATUS_SUCCESS, 0 bytes
20.9us  P2  leave    EvtIoDeviceControl #4
20.9us  P2  release  Device.lock         DISPATCH > PASSIVE
21.0us  P1  acquire  Device.lock         after 1.8us
21.0us  P1  enter    EvtIoWrite #5
21.0us  P1  load     Device.Active       = 0
21.0us  P1  store    Device.Active       = 1
21.0us  P1  load     Device.NextTag      = 3
21.0us  P1  store    Device.NextTag      = 4
21.0us  P1  load     Device.Position     = 1536
21.0us  P1  store    Device.Position     = 2048
21.1us  P1  load     Device.Mode         = 1
21.1us  P1  work     4.0us
21.1us  P0  return   #3                  STATUS_SUCCESS
21.1us  P0  send     #6                  read, 512 bytes
21.2us  P2  return   #4                  STATUS_SUCCESS
21.2us  P2  end      T2
21.2us  P2  switch   idle                from T2
24.4us  P0  present  #6                  from Queue
24.4us  P0  spin     Device.lock         PASSIVE > DISPATCH, held by P1
25.1us  P1  load     Device.TotalRequestsProcessed  = 3
25.1us  P1  store    Device.TotalRequestsProcessed  = 4
25.1us  P1  load     Device.TotalBytes   = 1536
25.1us  P1  store    Device.TotalBytes   = 2048
25.1us  P1  load     Device.Active       = 1
25.1us  P1  store    Device.Active       = 0
25.1us  P1  complete #5                  STATUS_SUCCESS, 512 bytes
25.1us  P1  leave    EvtIoWrite #5
25.1us  P1  release  Device.lock         DISPATCH > PASSIVE
25.2us  P0  acquire  Device.lock         after 0.8us
25.2us  P0  enter    EvtIoRead #6
25.2us  P0  load     Device.Active       = 0
25.2us  P0  store    Device.Active       = 1
25.2us  P0  load     Device.NextTag      = 4
25.2us  P0  store    Device.NextTag      = 5
25.2us  P0  load     Device.Position     = 2048
25.2us  P0  store    Device.Position     = 2560
25.2us  P0  load     Device.Mode         = 1
25.2us  P0  work     4.0us
25.4us  P1  return   #5                  STATUS_SUCCESS
25.4us  P1  send     #7                  write, 512 bytes
28.7us  P1  present  #7                  from Queue
28.7us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
29.2us  P0  load     Device.TotalRequestsProcessed  = 4
29.3us  P0  store    Device.TotalRequestsProcessed  = 5
29.3us  P0  load     Device.TotalBytes   = 2048
29.3us  P0  store    Device.TotalBytes   = 2560
29.3us  P0  load     Device.Active       = 1
29.3us  P0  store    Device.Active       = 0
29.3us  P0  complete #6                  STATUS_SUCCESS, 512 bytes
29.3us  P0  leave    EvtIoRead #6
29.3us  P0  release  Device.lock         DISPATCH > PASSIVE
29.4us  P1  acquire  Device.lock         after 0.7us
29.4us  P1  enter    EvtIoWrite #7
29.4us  P1  load     Device.Active       = 0
29.4us  P1  store    Device.Active       = 1
29.4us  P1  load     Device.NextTag      = 5
29.4us  P1  store    Device.NextTag      = 6
29.4us  P1  load     Device.Position     = 2560
29.4us  P1  store    Device.Position     = 3072
29.4us  P1  load     Device.Mode         = 1
29.4us  P1  work     4.0us
29.6us  P0  return   #6                  STATUS_SUCCESS
29.6us  P0  end      T0
29.6us  P0  switch   idle                from T0
33.4us  P1  load     Device.TotalRequestsProcessed  = 5
33.4us  P1  store    Device.TotalRequestsProcessed  = 6
33.4us  P1  load     Device.TotalBytes   = 2560
33.4us  P1  store    Device.TotalBytes   = 3072
33.5us  P1  load     Device.Active       = 1
33.5us  P1  store    Device.Active       = 0
33.5us  P1  complete #7                  STATUS_SUCCESS, 512 bytes
33.5us  P1  leave    EvtIoWrite #7
33.5us  P1  release  Device.lock         DISPATCH > PASSIVE
33.8us  P1  return   #7                  STATUS_SUCCESS
33.8us  P1  end      T1
33.8us  P1  switch   idle                from T1
33.8us  -   end      completed

== scope-off: The scope is switched off
Device.TotalRequestsProcessed = 3, expected 6
Device.Active = 0
Device.TotalBytes = 1536, expected 3072
Device.Position = 1536, expected 3072
Device.NextTag = 3, expected 6
Device.Mode = 1
data-race: Device.Active
data-race: Device.NextTag
lost-update: Device.NextTag
data-race: Device.Position
lost-update: Device.Position
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed
data-race: Device.TotalBytes
lost-update: Device.TotalBytes
data-race: Device.Mode

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  write, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Device.Active       = 0
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  enter    EvtIoWrite #2
 5.3us  P1  load     Device.Active       = 0
 5.3us  P0  store    Device.Active       = 1
 5.3us  P1  store    Device.Active       = 1
 5.3us  P0  load     Device.NextTag      = 0
 5.3us  P1  load     Device.NextTag      = 0
 5.3us  P0  store    Device.NextTag      = 1
 5.3us  P1  store    Device.NextTag      = 1
 5.3us  P0  load     Device.Position     = 0
 5.3us  P1  load     Device.Position     = 0
 5.3us  P0  store    Device.Position     = 512
 5.3us  P1  store    Device.Position     = 512
 5.3us  P0  load     Device.Mode         = 0
 5.3us  P1  load     Device.Mode         = 0
 5.3us  P0  work     5.0us
 5.3us  P1  work     5.0us
10.3us  P0  load     Device.TotalRequestsProcessed  = 0
10.3us  P1  load     Device.TotalRequestsProcessed  = 0
10.3us  P0  store    Device.TotalRequestsProcessed  = 1
10.3us  P1  store    Device.TotalRequestsProcessed  = 1
10.3us  P0  load     Device.TotalBytes   = 0
10.3us  P1  load     Device.TotalBytes   = 0
10.3us  P0  store    Device.TotalBytes   = 512
10.3us  P1  store    Device.TotalBytes   = 512
10.4us  P0  load     Device.Active       = 1
10.4us  P1  load     Device.Active       = 1
10.4us  P0  store    Device.Active       = 0
10.4us  P1  store    Device.Active       = 0
10.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
10.4us  P0  leave    EvtIoRead #1
10.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
10.4us  P1  leave    EvtIoWrite #2
10.7us  P0  return   #1                  STATUS_SUCCESS
10.7us  P0  send     #3                  read, 512 bytes
10.7us  P1  return   #2                  STATUS_SUCCESS
10.7us  P1  send     #4                  write, 512 bytes
12.0us  P2  switch   T2                  from idle
14.0us  P0  present  #3                  from Queue
14.0us  P0  enter    EvtIoRead #3
14.0us  P0  load     Device.Active       = 0
14.0us  P1  present  #4                  from Queue
14.0us  P1  enter    EvtIoWrite #4
14.0us  P1  load     Device.Active       = 0
14.0us  P0  store    Device.Active       = 1
14.0us  P1  store    Device.Active       = 1
14.0us  P0  load     Device.NextTag      = 1
14.0us  P1  load     Device.NextTag      = 1
14.0us  P0  store    Device.NextTag      = 2
14.0us  P1  store    Device.NextTag      = 2
14.0us  P0  load     Device.Position     = 512
14.0us  P1  load     Device.Position     = 512
14.0us  P0  store    Device.Position     = 1024
14.0us  P1  store    Device.Position     = 1024
14.0us  P0  load     Device.Mode         = 0
14.0us  P1  load     Device.Mode         = 0
14.0us  P0  work     5.0us
14.0us  P1  work     5.0us
14.0us  P2  send     #5                  device_control, 0 bytes
17.3us  P2  present  #5                  from Queue
17.3us  P2  enter    EvtIoDeviceControl #5
17.3us  P2  store    Device.Mode         = 1
17.3us  P2  complete #5                  STATUS_SUCCESS, 0 bytes
17.3us  P2  leave    EvtIoDeviceControl #5
17.6us  P2  return   #5                  STATUS_SUCCESS
17.6us  P2  end      T2
17.6us  P2  switch   idle                from T2
19.0us  P0  load     Device.TotalRequestsProcessed  = 1
19.0us  P1  load     Device.TotalRequestsProcessed  = 1
19.0us  P0  store    Device.TotalRequestsProcessed  = 2
19.0us  P1  store    Device.TotalRequestsProcessed  = 2
19.0us  P0  load     Device.TotalBytes   = 512
19.0us  P1  load     Device.TotalBytes   = 512
19.0us  P0  store    Device.TotalBytes   = 1024
19.0us  P1  store    Device.TotalBytes   = 1024
19.0us  P0  load     Device.Active       = 1
19.0us  P1  load     Device.Active       = 1
19.0us  P0  store    Device.Active       = 0
19.0us  P1  store    Device.Active       = 0
19.0us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
19.0us  P0  leave    EvtIoRead #3
19.0us  P1  complete #4                  STATUS_SUCCESS, 512 bytes
19.0us  P1  leave    EvtIoWrite #4
19.3us  P0  return   #3                  STATUS_SUCCESS
19.3us  P0  send     #6                  read, 512 bytes
19.3us  P1  return   #4                  STATUS_SUCCESS
19.3us  P1  send     #7                  write, 512 bytes
22.6us  P0  present  #6                  from Queue
22.6us  P0  enter    EvtIoRead #6
22.6us  P0  load     Device.Active       = 0
22.6us  P1  present  #7                  from Queue
22.6us  P1  enter    EvtIoWrite #7
22.6us  P1  load     Device.Active       = 0
22.6us  P0  store    Device.Active       = 1
22.6us  P1  store    Device.Active       = 1
22.6us  P0  load     Device.NextTag      = 2
22.6us  P1  load     Device.NextTag      = 2
22.6us  P0  store    Device.NextTag      = 3
22.6us  P1  store    Device.NextTag      = 3
22.6us  P0  load     Device.Position     = 1024
22.6us  P1  load     Device.Position     = 1024
22.7us  P0  store    Device.Position     = 1536
22.7us  P1  store    Device.Position     = 1536
22.7us  P0  load     Device.Mode         = 1
22.7us  P1  load     Device.Mode         = 1
22.7us  P0  work     4.0us
22.7us  P1  work     4.0us
26.7us  P0  load     Device.TotalRequestsProcessed  = 2
26.7us  P1  load     Device.TotalRequestsProcessed  = 2
26.7us  P0  store    Device.TotalRequestsProcessed  = 3
26.7us  P1  store    Device.TotalRequestsProcessed  = 3
26.7us  P0  load     Device.TotalBytes   = 1024
26.7us  P1  load     Device.TotalBytes   = 1024
26.7us  P0  store    Device.TotalBytes   = 1536
26.7us  P1  store    Device.TotalBytes   = 1536
26.7us  P0  load     Device.Active       = 1
26.7us  P1  load     Device.Active       = 1
26.7us  P0  store    Device.Active       = 0
26.7us  P1  store    Device.Active       = 0
26.7us  P0  complete #6                  STATUS_SUCCESS, 512 bytes
26.7us  P0  leave    EvtIoRead #6
26.7us  P1  complete #7                  STATUS_SUCCESS, 512 bytes
26.7us  P1  leave    EvtIoWrite #7
27.0us  P0  return   #6                  STATUS_SUCCESS
27.0us  P0  end      T0
27.0us  P0  switch   idle                from T0
27.0us  P1  return   #7                  STATUS_SUCCESS
27.0us  P1  end      T1
27.0us  P1  switch   idle                from T1
27.0us  -   end      completed

== counters-assigned: Interlocked counters
Device.TotalRequestsProcessed = 6
Device.Active = 0
Device.TotalBytes = 3072
Device.Position = 1536, expected 3072
Device.NextTag = 3, expected 6
Device.Mode = 1
data-race: Device.NextTag
lost-update: Device.NextTag
data-race: Device.Position
lost-update: Device.Position
data-race: Device.Mode

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  write, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  modify   Device.Active       = 1
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  enter    EvtIoWrite #2
 5.3us  P1  modify   Device.Active       = 2
 5.3us  P0  load     Device.NextTag      = 0
 5.3us  P1  load     Device.NextTag      = 0
 5.3us  P0  store    Device.NextTag      = 1
 5.3us  P1  store    Device.NextTag      = 1
 5.3us  P0  load     Device.Position     = 0
 5.3us  P1  load     Device.Position     = 0
 5.3us  P0  store    Device.Position     = 512
 5.3us  P1  store    Device.Position     = 512
 5.3us  P0  load     Device.Mode         = 0
 5.3us  P1  load     Device.Mode         = 0
 5.3us  P0  work     5.0us
 5.3us  P1  work     5.0us
10.3us  P0  modify   Device.TotalRequestsProcessed  = 1
10.3us  P1  modify   Device.TotalRequestsProcessed  = 2
10.3us  P0  modify   Device.TotalBytes   = 512
10.3us  P1  modify   Device.TotalBytes   = 1024
10.3us  P0  modify   Device.Active       = 1
10.3us  P1  modify   Device.Active       = 0
10.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
10.4us  P0  leave    EvtIoRead #1
10.4us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
10.4us  P1  leave    EvtIoWrite #2
10.7us  P0  return   #1                  STATUS_SUCCESS
10.7us  P0  send     #3                  read, 512 bytes
10.7us  P1  return   #2                  STATUS_SUCCESS
10.7us  P1  send     #4                  write, 512 bytes
12.0us  P2  switch   T2                  from idle
14.0us  P0  present  #3                  from Queue
14.0us  P0  enter    EvtIoRead #3
14.0us  P0  modify   Device.Active       = 1
14.0us  P1  present  #4                  from Queue
14.0us  P1  enter    EvtIoWrite #4
14.0us  P1  modify   Device.Active       = 2
14.0us  P0  load     Device.NextTag      = 1
14.0us  P1  load     Device.NextTag      = 1
14.0us  P0  store    Device.NextTag      = 2
14.0us  P1  store    Device.NextTag      = 2
14.0us  P0  load     Device.Position     = 512
14.0us  P1  load     Device.Position     = 512
14.0us  P0  store    Device.Position     = 1024
14.0us  P1  store    Device.Position     = 1024
14.0us  P0  load     Device.Mode         = 0
14.0us  P1  load     Device.Mode         = 0
14.0us  P0  work     5.0us
14.0us  P1  work     5.0us
14.0us  P2  send     #5                  device_control, 0 bytes
17.3us  P2  present  #5                  from Queue
17.3us  P2  enter    EvtIoDeviceControl #5
17.3us  P2  store    Device.Mode         = 1
17.3us  P2  complete #5                  STATUS_SUCCESS, 0 bytes
17.3us  P2  leave    EvtIoDeviceControl #5
17.6us  P2  return   #5                  STATUS_SUCCESS
17.6us  P2  end      T2
17.6us  P2  switch   idle                from T2
19.0us  P0  modify   Device.TotalRequestsProcessed  = 3
19.0us  P1  modify   Device.TotalRequestsProcessed  = 4
19.0us  P0  modify   Device.TotalBytes   = 1536
19.0us  P1  modify   Device.TotalBytes   = 2048
19.0us  P0  modify   Device.Active       = 1
19.0us  P1  modify   Device.Active       = 0
19.0us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
19.0us  P0  leave    EvtIoRead #3
19.0us  P1  complete #4                  STATUS_SUCCESS, 512 bytes
19.0us  P1  leave    EvtIoWrite #4
19.3us  P0  return   #3                  STATUS_SUCCESS
19.3us  P0  send     #6                  read, 512 bytes
19.3us  P1  return   #4                  STATUS_SUCCESS
19.3us  P1  send     #7                  write, 512 bytes
22.6us  P0  present  #6                  from Queue
22.6us  P0  enter    EvtIoRead #6
22.6us  P0  modify   Device.Active       = 1
22.6us  P1  present  #7                  from Queue
22.6us  P1  enter    EvtIoWrite #7
22.6us  P1  modify   Device.Active       = 2
22.6us  P0  load     Device.NextTag      = 2
22.6us  P1  load     Device.NextTag      = 2
22.6us  P0  store    Device.NextTag      = 3
22.6us  P1  store    Device.NextTag      = 3
22.6us  P0  load     Device.Position     = 1024
22.6us  P1  load     Device.Position     = 1024
22.6us  P0  store    Device.Position     = 1536
22.6us  P1  store    Device.Position     = 1536
22.6us  P0  load     Device.Mode         = 1
22.6us  P1  load     Device.Mode         = 1
22.6us  P0  work     4.0us
22.6us  P1  work     4.0us
26.6us  P0  modify   Device.TotalRequestsProcessed  = 5
26.6us  P1  modify   Device.TotalRequestsProcessed  = 6
26.6us  P0  modify   Device.TotalBytes   = 2560
26.6us  P1  modify   Device.TotalBytes   = 3072
26.6us  P0  modify   Device.Active       = 1
26.6us  P1  modify   Device.Active       = 0
26.7us  P0  complete #6                  STATUS_SUCCESS, 512 bytes
26.7us  P0  leave    EvtIoRead #6
26.7us  P1  complete #7                  STATUS_SUCCESS, 512 bytes
26.7us  P1  leave    EvtIoWrite #7
27.0us  P0  return   #6                  STATUS_SUCCESS
27.0us  P0  end      T0
27.0us  P0  switch   idle                from T0
27.0us  P1  return   #7                  STATUS_SUCCESS
27.0us  P1  end      T1
27.0us  P1  switch   idle                from T1
27.0us  -   end      completed

== all-assigned: Interlocked counters, and a spin lock for the rest
Device.TotalRequestsProcessed = 6
Device.Active = 0
Device.TotalBytes = 3072
Device.Position = 3072
Device.NextTag = 6
Device.Mode = 1

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  write, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  modify   Device.Active       = 1
 5.3us  P1  present  #2                  from Queue
 5.3us  P1  enter    EvtIoWrite #2
 5.3us  P1  modify   Device.Active       = 2
 5.3us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
 5.3us  P1  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
 5.3us  P0  load     Device.NextTag      = 0
 5.3us  P0  store    Device.NextTag      = 1
 5.3us  P0  load     Device.Position     = 0
 5.3us  P0  store    Device.Position     = 512
 5.4us  P0  load     Device.Mode         = 0
 5.4us  P0  release  Device.Lock         DISPATCH > PASSIVE
 5.4us  P0  work     5.0us
 5.5us  P1  acquire  Device.Lock         after 0.2us
 5.5us  P1  load     Device.NextTag      = 1
 5.5us  P1  store    Device.NextTag      = 2
 5.5us  P1  load     Device.Position     = 512
 5.5us  P1  store    Device.Position     = 1024
 5.5us  P1  load     Device.Mode         = 0
 5.5us  P1  release  Device.Lock         DISPATCH > PASSIVE
 5.5us  P1  work     5.0us
10.4us  P0  modify   Device.TotalRequestsProcessed  = 1
10.4us  P0  modify   Device.TotalBytes   = 512
10.4us  P0  modify   Device.Active       = 1
10.4us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
10.4us  P0  leave    EvtIoRead #1
10.5us  P1  modify   Device.TotalRequestsProcessed  = 2
10.5us  P1  modify   Device.TotalBytes   = 1024
10.5us  P1  modify   Device.Active       = 0
10.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
10.5us  P1  leave    EvtIoWrite #2
10.7us  P0  return   #1                  STATUS_SUCCESS
10.7us  P0  send     #3                  read, 512 bytes
10.8us  P1  return   #2                  STATUS_SUCCESS
10.8us  P1  send     #4                  write, 512 bytes
12.0us  P2  switch   T2                  from idle
14.0us  P0  present  #3                  from Queue
14.0us  P0  enter    EvtIoRead #3
14.0us  P0  modify   Device.Active       = 1
14.0us  P2  send     #5                  device_control, 0 bytes
14.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
14.0us  P0  load     Device.NextTag      = 2
14.0us  P0  store    Device.NextTag      = 3
14.0us  P0  load     Device.Position     = 1024
14.0us  P0  store    Device.Position     = 1536
14.0us  P0  load     Device.Mode         = 0
14.0us  P0  release  Device.Lock         DISPATCH > PASSIVE
14.1us  P0  work     5.0us
14.1us  P1  present  #4                  from Queue
14.1us  P1  enter    EvtIoWrite #4
14.1us  P1  modify   Device.Active       = 2
14.2us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
14.2us  P1  load     Device.NextTag      = 3
14.2us  P1  store    Device.NextTag      = 4
14.2us  P1  load     Device.Position     = 1536
14.2us  P1  store    Device.Position     = 2048
14.2us  P1  load     Device.Mode         = 0
14.2us  P1  release  Device.Lock         DISPATCH > PASSIVE
14.2us  P1  work     5.0us
17.3us  P2  present  #5                  from Queue
17.3us  P2  enter    EvtIoDeviceControl #5
17.3us  P2  acquire  Device.Lock         PASSIVE > DISPATCH
17.3us  P2  store    Device.Mode         = 1
17.3us  P2  release  Device.Lock         DISPATCH > PASSIVE
17.3us  P2  complete #5                  STATUS_SUCCESS, 0 bytes
17.3us  P2  leave    EvtIoDeviceControl #5
17.6us  P2  return   #5                  STATUS_SUCCESS
17.6us  P2  end      T2
17.6us  P2  switch   idle                from T2
19.1us  P0  modify   Device.TotalRequestsProcessed  = 3
19.1us  P0  modify   Device.TotalBytes   = 1536
19.1us  P0  modify   Device.Active       = 1
19.1us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
19.1us  P0  leave    EvtIoRead #3
19.2us  P1  modify   Device.TotalRequestsProcessed  = 4
19.2us  P1  modify   Device.TotalBytes   = 2048
19.2us  P1  modify   Device.Active       = 0
19.2us  P1  complete #4                  STATUS_SUCCESS, 512 bytes
19.2us  P1  leave    EvtIoWrite #4
19.4us  P0  return   #3                  STATUS_SUCCESS
19.4us  P0  send     #6                  read, 512 bytes
19.5us  P1  return   #4                  STATUS_SUCCESS
19.5us  P1  send     #7                  write, 512 bytes
22.7us  P0  present  #6                  from Queue
22.7us  P0  enter    EvtIoRead #6
22.7us  P0  modify   Device.Active       = 1
22.7us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
22.7us  P0  load     Device.NextTag      = 4
22.7us  P0  store    Device.NextTag      = 5
22.7us  P0  load     Device.Position     = 2048
22.7us  P0  store    Device.Position     = 2560
22.7us  P0  load     Device.Mode         = 1
22.7us  P0  release  Device.Lock         DISPATCH > PASSIVE
22.8us  P0  work     4.0us
22.8us  P1  present  #7                  from Queue
22.8us  P1  enter    EvtIoWrite #7
22.8us  P1  modify   Device.Active       = 2
22.8us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
22.9us  P1  load     Device.NextTag      = 5
22.9us  P1  store    Device.NextTag      = 6
22.9us  P1  load     Device.Position     = 2560
22.9us  P1  store    Device.Position     = 3072
22.9us  P1  load     Device.Mode         = 1
22.9us  P1  release  Device.Lock         DISPATCH > PASSIVE
22.9us  P1  work     4.0us
26.8us  P0  modify   Device.TotalRequestsProcessed  = 5
26.8us  P0  modify   Device.TotalBytes   = 2560
26.8us  P0  modify   Device.Active       = 1
26.8us  P0  complete #6                  STATUS_SUCCESS, 512 bytes
26.8us  P0  leave    EvtIoRead #6
26.9us  P1  modify   Device.TotalRequestsProcessed  = 6
26.9us  P1  modify   Device.TotalBytes   = 3072
26.9us  P1  modify   Device.Active       = 0
26.9us  P1  complete #7                  STATUS_SUCCESS, 512 bytes
26.9us  P1  leave    EvtIoWrite #7
27.1us  P0  return   #6                  STATUS_SUCCESS
27.1us  P0  end      T0
27.1us  P0  switch   idle                from T0
27.2us  P1  return   #7                  STATUS_SUCCESS
27.2us  P1  end      T1
27.2us  P1  switch   idle                from T1
27.2us  -   end      completed

