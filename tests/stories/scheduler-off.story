== device-scope: Sync Scope Device: the urgent thread stands by
Device.TotalRequestsProcessed = 1
lock-held-too-long: Device.lock
dispatch-too-long: P0

    0.0us  P0  switch   T0                  from idle
    2.0us  P0  send     #1                  read, 512 bytes
    5.3us  P0  present  #1                  from Queue
    5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
    5.3us  P0  enter    EvtIoRead #1
    5.3us  P0  load     Device.TotalRequestsProcessed  = 0
    5.3us  P0  store    Device.TotalRequestsProcessed  = 1
    5.3us  P0  work     40000.0us
40009.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
40009.3us  P0  leave    EvtIoRead #1
40009.3us  P0  release  Device.lock         DISPATCH > PASSIVE
40009.4us  P0  quantum  T0                  used up
40009.4us  P0  preempt  T0
40009.4us  P0  switch   Urgent              from T0
40011.4us  P0  work     1000.0us
41011.4us  P0  end      Urgent
41011.4us  P0  switch   T0                  from Urgent
41013.7us  P0  return   #1                  STATUS_SUCCESS
41013.7us  P0  end      T0
41013.7us  P0  switch   idle                from T0
41013.7us  -   end      completed

== no-scope: No scope: it pre-empts at once
Device.TotalRequestsProcessed = 1

    0.0us  P0  switch   T0                  from idle
    2.0us  P0  send     #1                  read, 512 bytes
    5.3us  P0  present  #1                  from Queue
    5.3us  P0  enter    EvtIoRead #1
    5.3us  P0  load     Device.TotalRequestsProcessed  = 0
    5.3us  P0  store    Device.TotalRequestsProcessed  = 1
    5.3us  P0  work     40000.0us
 5000.0us  P0  preempt  T0
 5000.0us  P0  switch   Urgent              from T0
 5002.0us  P0  work     1000.0us
 6002.0us  P0  end      Urgent
 6002.0us  P0  switch   T0                  from Urgent
41013.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
41013.3us  P0  leave    EvtIoRead #1
41013.6us  P0  return   #1                  STATUS_SUCCESS
41013.6us  P0  end      T0
41013.6us  P0  switch   idle                from T0
41013.6us  -   end      completed

== passive: Sync Scope Device at execution level Passive
Device.TotalRequestsProcessed = 1

    0.0us  P0  switch   T0                  from idle
    2.0us  P0  send     #1                  read, 512 bytes
    5.3us  P0  present  #1                  from Queue
    5.3us  P0  acquire  Device.lock
    5.3us  P0  enter    EvtIoRead #1
    5.3us  P0  load     Device.TotalRequestsProcessed  = 0
    5.3us  P0  store    Device.TotalRequestsProcessed  = 1
    5.3us  P0  work     40000.0us
 5000.0us  P0  preempt  T0
 5000.0us  P0  switch   Urgent              from T0
 5002.0us  P0  work     1000.0us
 6002.0us  P0  end      Urgent
 6002.0us  P0  switch   T0                  from Urgent
41013.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
41013.3us  P0  leave    EvtIoRead #1
41013.3us  P0  release  Device.lock
41013.6us  P0  return   #1                  STATUS_SUCCESS
41013.6us  P0  end      T0
41013.6us  P0  switch   idle                from T0
41013.6us  -   end      completed

