== outside: The routine counts as it is
Device.TotalRequestsProcessed = 1, expected 2
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 4096 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  send on  #1                  to Device target
 5.3us  P0  leave    EvtIoRead #1
 5.3us  P0  release  Device.lock         DISPATCH > PASSIVE
 5.3us  P0  send     #2                  read, 512 bytes
 8.6us  P0  present  #2                  from Queue
 8.6us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 8.7us  P0  enter    EvtIoRead #2
 8.7us  P0  work     5.0us
11.8us  P1  assert   Device target interrupt  for P1
12.5us  P1  acquire  Device target interrupt.lock  PASSIVE > DIRQL 3
12.5us  P1  isr      Device target interrupt
12.5us  P1  queue    Device target DPC   to P1
12.5us  P1  isr end  Device target interrupt  claimed
12.5us  P1  release  Device target interrupt.lock  DIRQL 3 > PASSIVE
13.7us  P0  load     Device.TotalRequestsProcessed  = 0
13.7us  P1  dpc      Device target DPC
13.7us  P1  done     #1                  by the lower driver, STATUS_SUCCESS
13.7us  P1  enter    EvtRequestCompletionRoutine #1
13.7us  P1  load     Device.TotalRequestsProcessed  = 0
13.7us  P0  store    Device.TotalRequestsProcessed  = 1
13.7us  P1  store    Device.TotalRequestsProcessed  = 1
13.7us  P0  work     5.0us
13.7us  P1  work     2.0us
15.7us  P1  complete #1                  STATUS_SUCCESS, 4096 bytes
15.7us  P1  leave    EvtRequestCompletionRoutine #1
15.7us  P1  dpc end  Device target DPC
18.7us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
18.7us  P0  leave    EvtIoRead #2
18.7us  P0  release  Device.lock         DISPATCH > PASSIVE
19.0us  P0  return   #2                  STATUS_SUCCESS
19.0us  P0  end      T0
19.0us  P0  switch   idle                from T0
19.0us  -   end      completed

== lock-taken: The routine takes the device's lock
Device.TotalRequestsProcessed = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 4096 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  send on  #1                  to Device target
 5.3us  P0  leave    EvtIoRead #1
 5.3us  P0  release  Device.lock         DISPATCH > PASSIVE
 5.3us  P0  send     #2                  read, 512 bytes
 8.6us  P0  present  #2                  from Queue
 8.6us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 8.7us  P0  enter    EvtIoRead #2
 8.7us  P0  work     5.0us
11.8us  P1  assert   Device target interrupt  for P1
12.5us  P1  acquire  Device target interrupt.lock  PASSIVE > DIRQL 3
12.5us  P1  isr      Device target interrupt
12.5us  P1  queue    Device target DPC   to P1
12.5us  P1  isr end  Device target interrupt  claimed
12.5us  P1  release  Device target interrupt.lock  DIRQL 3 > PASSIVE
13.7us  P0  load     Device.TotalRequestsProcessed  = 0
13.7us  P0  store    Device.TotalRequestsProcessed  = 1
13.7us  P0  work     5.0us
13.7us  P1  dpc      Device target DPC
13.7us  P1  done     #1                  by the lower driver, STATUS_SUCCESS
13.7us  P1  enter    EvtRequestCompletionRoutine #1
13.7us  P1  spin     Device.lock         held by P0
18.7us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
18.7us  P0  leave    EvtIoRead #2
18.7us  P0  release  Device.lock         DISPATCH > PASSIVE
18.8us  P1  acquire  Device.lock         after 5.1us
18.8us  P1  load     Device.TotalRequestsProcessed  = 1
18.8us  P1  store    Device.TotalRequestsProcessed  = 2
18.8us  P1  release  Device.lock
18.8us  P1  work     2.0us
19.0us  P0  return   #2                  STATUS_SUCCESS
19.0us  P0  end      T0
19.0us  P0  switch   idle                from T0
20.8us  P1  complete #1                  STATUS_SUCCESS, 4096 bytes
20.8us  P1  leave    EvtRequestCompletionRoutine #1
20.8us  P1  dpc end  Device target DPC
20.8us  -   end      completed

