== spin-lock: Sync Scope Device, everything that fits a spin lock serialized
CallbacksSoFar = 30

  0.0us  P0  switch   Caller              from idle
  2.0us  P0  send     #1                  create, 0 bytes
  5.3us  P0  enter    EvtDeviceFileCreate #1
  5.3us  P0  modify   CallbacksSoFar      = 1
  5.3us  P0  work     8.0us
 13.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
 13.3us  P0  leave    EvtDeviceFileCreate #1
 13.6us  P0  return   #1                  STATUS_SUCCESS
 13.6us  P0  sleep    10.0us              Caller
 13.6us  P0  switch   idle                from Caller
 23.6us  P0  switch   Caller              from idle
 25.6us  P0  send     #2                  read, 512 bytes
 28.9us  P0  enter    EvtIoInCallerContext #2
 28.9us  P0  modify   CallbacksSoFar      = 2
 28.9us  P0  work     8.0us
 36.9us  P0  present  #2                  from Queue
 36.9us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 36.9us  P0  enter    EvtIoRead #2
 36.9us  P0  modify   CallbacksSoFar      = 3
 36.9us  P0  work     8.0us
 44.9us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 44.9us  P0  leave    EvtIoRead #2
 44.9us  P0  release  Device.lock         DISPATCH > PASSIVE
 45.0us  P0  leave    EvtIoInCallerContext #2
 45.3us  P0  return   #2                  STATUS_SUCCESS
 45.3us  P0  sleep    10.0us              Caller
 45.3us  P0  switch   idle                from Caller
 55.3us  P0  switch   Caller              from idle
 57.3us  P0  send     #3                  device_control, 512 bytes
 60.6us  P0  enter    EvtIoInCallerContext #3
 60.6us  P0  modify   CallbacksSoFar      = 4
 60.6us  P0  work     8.0us
 68.6us  P0  present  #3                  from Queue
 68.6us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 68.6us  P0  enter    EvtIoDeviceControl #3
 68.6us  P0  modify   CallbacksSoFar      = 5
 68.6us  P0  work     8.0us
 76.6us  P0  load     Device.Timer        = 0xFFFFE00000000040
 76.6us  P0  set      Device.Timer        due at 86.6us
 76.6us  P0  complete #3                  STATUS_SUCCESS, 0 bytes
 76.6us  P0  leave    EvtIoDeviceControl #3
 76.6us  P0  release  Device.lock         DISPATCH > PASSIVE
 76.6us  P0  leave    EvtIoInCallerContext #3
 76.9us  P0  return   #3                  STATUS_SUCCESS
 76.9us  P0  sleep    40.0us              Caller
 76.9us  P0  switch   idle                from Caller
 86.6us  P0  expire   Device.Timer
 86.6us  P0  queue    Device.Timer DPC    to P0
 86.6us  P0  dpc      Device.Timer DPC
 86.6us  P0  acquire  Device.lock
 86.6us  P0  enter    EvtTimerFunc Device.Timer
 86.6us  P0  modify   CallbacksSoFar      = 6
 86.6us  P0  work     8.0us
 94.6us  P0  leave    EvtTimerFunc Device.Timer
 94.6us  P0  release  Device.lock
 94.6us  P0  dpc end  Device.Timer DPC
116.9us  P0  switch   Caller              from idle
118.9us  P0  send     #4                  device_control, 512 bytes
122.2us  P0  enter    EvtIoInCallerContext #4
122.2us  P0  modify   CallbacksSoFar      = 7
122.2us  P0  work     8.0us
130.2us  P0  present  #4                  from Queue
130.2us  P0  acquire  Device.lock         PASSIVE > DISPATCH
130.3us  P0  enter    EvtIoDeviceControl #4
130.3us  P0  modify   CallbacksSoFar      = 8
130.3us  P0  work     8.0us
138.3us  P0  load     Device.Dpc          = 0xFFFFE00000000050
138.3us  P0  queue    Device.Dpc DPC      to P0
138.3us  P0  complete #4                  STATUS_SUCCESS, 0 bytes
138.3us  P0  leave    EvtIoDeviceControl #4
138.3us  P0  release  Device.lock         DISPATCH > PASSIVE
139.5us  P0  dpc      Device.Dpc DPC
139.5us  P0  acquire  Device.lock
139.5us  P0  enter    EvtDpcFunc Device.Dpc
139.5us  P0  modify   CallbacksSoFar      = 9
139.5us  P0  work     8.0us
147.5us  P0  leave    EvtDpcFunc Device.Dpc
147.5us  P0  release  Device.lock
147.5us  P0  dpc end  Device.Dpc DPC
147.5us  P0  leave    EvtIoInCallerContext #4
147.8us  P0  return   #4                  STATUS_SUCCESS
147.8us  P0  sleep    25.0us              Caller
147.8us  P0  switch   idle                from Caller
172.8us  P0  switch   Caller              from idle
174.8us  P0  send     #5                  device_control, 512 bytes
178.1us  P0  enter    EvtIoInCallerContext #5
178.1us  P0  modify   CallbacksSoFar      = 10
178.1us  P0  work     8.0us
186.1us  P0  present  #5                  from Queue
186.1us  P0  acquire  Device.lock         PASSIVE > DISPATCH
186.1us  P0  enter    EvtIoDeviceControl #5
186.1us  P0  modify   CallbacksSoFar      = 11
186.2us  P0  work     8.0us
194.2us  P0  load     Device.Registers    = 0xFFFFD00000000000
194.2us  P0  write    Card.LENGTH         = 0x1
194.2us  P0  transfer Card                1 bytes, tag 1
194.4us  P0  complete #5                  STATUS_SUCCESS, 0 bytes
194.4us  P0  leave    EvtIoDeviceControl #5
194.4us  P0  release  Device.lock         DISPATCH > PASSIVE
194.4us  P0  leave    EvtIoInCallerContext #5
194.7us  P0  return   #5                  STATUS_SUCCESS
194.7us  P0  sleep    45.0us              Caller
194.7us  P0  switch   idle                from Caller
204.2us  -   done     Card                tag 1
204.2us  P1  assert   Device.Interrupt    for P1
204.9us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
204.9us  P1  isr      Device.Interrupt
204.9us  P1  enter    EvtInterruptIsr Device.Interrupt
204.9us  P1  load     Device.Registers    = 0xFFFFD00000000000
204.9us  P1  read     Card.STATUS         = 0x6
205.9us  P1  write    Card.ACKNOWLEDGE    = 0x4
206.1us  P1  modify   CallbacksSoFar      = 12
206.1us  P1  work     8.0us
214.1us  P1  queue    Device.Interrupt DPC  to P1
214.1us  P1  leave    EvtInterruptIsr Device.Interrupt
214.1us  P1  isr end  Device.Interrupt    claimed
214.1us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
215.3us  P1  dpc      Device.Interrupt DPC
215.3us  P1  acquire  Device.lock
215.3us  P1  enter    EvtInterruptDpc Device.Interrupt
215.3us  P1  load     Device.Registers    = 0xFFFFD00000000000
215.3us  P1  read     Card.EVENT          = 0x1
216.3us  P1  modify   CallbacksSoFar      = 13
216.3us  P1  work     8.0us
224.3us  P1  leave    EvtInterruptDpc Device.Interrupt
224.3us  P1  release  Device.lock
224.3us  P1  dpc end  Device.Interrupt DPC
239.7us  P0  switch   Caller              from idle
241.7us  P0  send     #6                  device_control, 512 bytes
245.0us  P0  enter    EvtIoInCallerContext #6
245.0us  P0  modify   CallbacksSoFar      = 14
245.0us  P0  work     8.0us
253.0us  P0  present  #6                  from Queue
253.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
253.0us  P0  enter    EvtIoDeviceControl #6
253.0us  P0  modify   CallbacksSoFar      = 15
253.0us  P0  work     8.0us
261.0us  P0  send on  #6                  to Device target
261.0us  P0  leave    EvtIoDeviceControl #6
261.0us  P0  release  Device.lock         DISPATCH > PASSIVE
261.0us  P0  leave    EvtIoInCallerContext #6
261.0us  P0  wait     #6                  Caller
261.0us  P0  switch   idle                from Caller
271.0us  P1  assert   Device target interrupt  for P1
271.7us  P1  acquire  Device target interrupt.lock  PASSIVE > DIRQL 3
271.7us  P1  isr      Device target interrupt
271.7us  P1  queue    Device target DPC   to P1
271.7us  P1  isr end  Device target interrupt  claimed
271.7us  P1  release  Device target interrupt.lock  DIRQL 3 > PASSIVE
272.9us  P1  dpc      Device target DPC
272.9us  P1  done     #6                  by the lower driver, STATUS_SUCCESS
272.9us  P1  enter    EvtRequestCompletionRoutine #6
272.9us  P1  modify   CallbacksSoFar      = 16
272.9us  P1  work     8.0us
280.9us  P1  complete #6                  STATUS_SUCCESS, 512 bytes
280.9us  P0  switch   Caller              from idle
281.9us  P1  leave    EvtRequestCompletionRoutine #6
281.9us  P1  dpc end  Device target DPC
284.2us  P0  return   #6                  STATUS_SUCCESS
284.2us  P0  sleep    10.0us              Caller
284.2us  P0  switch   idle                from Caller
294.2us  P0  switch   Caller              from idle
296.2us  P0  send     #7                  device_control, 512 bytes
299.5us  P0  enter    EvtIoInCallerContext #7
299.5us  P0  modify   CallbacksSoFar      = 17
299.6us  P0  work     8.0us
307.6us  P0  present  #7                  from Queue
307.6us  P0  acquire  Device.lock         PASSIVE > DISPATCH
307.6us  P0  enter    EvtIoDeviceControl #7
307.6us  P0  modify   CallbacksSoFar      = 18
307.6us  P0  work     8.0us
315.6us  P0  leave    EvtIoDeviceControl #7
315.6us  P0  release  Device.lock         DISPATCH > PASSIVE
315.6us  P0  leave    EvtIoInCallerContext #7
315.6us  P0  wait     #7                  Caller
315.6us  P0  switch   idle                from Caller
336.2us  P0  switch   Caller              from idle
338.2us  P0  cancel   #7                  asked for
338.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
338.3us  P0  enter    EvtRequestCancel #7
338.3us  P0  modify   CallbacksSoFar      = 19
338.3us  P0  work     8.0us
346.3us  P0  complete #7                  STATUS_CANCELLED, 0 bytes
346.3us  P0  leave    EvtRequestCancel #7
346.3us  P0  release  Device.lock         DISPATCH > PASSIVE
346.6us  P0  return   #7                  STATUS_CANCELLED
346.6us  P0  sleep    10.0us              Caller
346.6us  P0  switch   idle                from Caller
356.6us  P0  switch   Caller              from idle
358.6us  P0  enter    EvtFileCleanup File8
358.6us  P0  modify   CallbacksSoFar      = 20
358.6us  P0  work     8.0us
366.6us  P0  leave    EvtFileCleanup File8
366.6us  P0  enter    EvtFileClose File8
366.6us  P0  modify   CallbacksSoFar      = 21
366.6us  P0  work     8.0us
374.6us  P0  leave    EvtFileClose File8
374.6us  P0  enter    EvtCleanupCallback Object9
374.6us  P0  modify   CallbacksSoFar      = 22
374.6us  P0  work     8.0us
382.6us  P0  leave    EvtCleanupCallback Object9
382.6us  P0  end      Caller
382.6us  P0  switch   idle                from Caller
400.0us  P1  switch   Patient             from idle
402.0us  P1  send     #8                  create, 0 bytes
405.3us  P1  enter    EvtDeviceFileCreate #8
405.3us  P1  modify   CallbacksSoFar      = 23
405.3us  P1  work     8.0us
413.3us  P1  complete #8                  STATUS_SUCCESS, 0 bytes
413.3us  P1  leave    EvtDeviceFileCreate #8
413.6us  P1  return   #8                  STATUS_SUCCESS
413.6us  P1  send     #9                  device_control, 512 bytes
416.9us  P1  enter    EvtIoInCallerContext #9
416.9us  P1  modify   CallbacksSoFar      = 24
416.9us  P1  work     8.0us
424.9us  P1  present  #9                  from Queue
424.9us  P1  acquire  Device.lock         PASSIVE > DISPATCH
424.9us  P1  enter    EvtIoDeviceControl #9
424.9us  P1  modify   CallbacksSoFar      = 25
424.9us  P1  work     8.0us
432.9us  P1  leave    EvtIoDeviceControl #9
432.9us  P1  release  Device.lock         DISPATCH > PASSIVE
433.0us  P1  leave    EvtIoInCallerContext #9
433.0us  P1  wait     #9                  Patient
433.0us  P1  switch   idle                from Patient
450.0us  P0  switch   PnP                 from idle
452.0us  P0  power    Device              D0 > Moving
452.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
452.0us  P0  enter    EvtIoStop #9
452.0us  P0  modify   CallbacksSoFar      = 26
452.0us  P0  work     8.0us
460.0us  P0  complete #9                  STATUS_CANCELLED, 0 bytes
460.0us  P1  switch   Patient             from idle
461.0us  P0  leave    EvtIoStop #9
461.0us  P0  release  Device.lock         DISPATCH > PASSIVE
461.0us  P0  enter    EvtDeviceD0Exit Device
461.0us  P0  modify   CallbacksSoFar      = 27
461.1us  P0  work     8.0us
463.3us  P1  return   #9                  STATUS_CANCELLED
463.3us  P1  enter    EvtFileCleanup File8
463.3us  P1  modify   CallbacksSoFar      = 28
463.3us  P1  work     8.0us
469.1us  P0  leave    EvtDeviceD0Exit Device
469.1us  P0  power    Device              Moving > Removed
469.1us  P0  wait     Device              PnP
469.1us  P0  switch   idle                from PnP
471.3us  P1  leave    EvtFileCleanup File8
471.3us  P1  enter    EvtFileClose File8
471.3us  P1  modify   CallbacksSoFar      = 29
471.3us  P1  work     8.0us
479.3us  P1  leave    EvtFileClose File8
479.3us  P1  enter    EvtCleanupCallback Object11
479.3us  P1  modify   CallbacksSoFar      = 30
479.4us  P1  work     8.0us
487.4us  P1  leave    EvtCleanupCallback Object11
487.4us  P0  switch   PnP                 from idle
487.4us  P1  end      Patient
487.4us  P1  switch   idle                from Patient
491.0us  P0  cancel   Device.Timer        was not set
491.3us  P0  end      PnP
491.3us  P0  switch   idle                from PnP
491.3us  -   end      completed

== mutex: Sync Scope Device at execution level Passive, everything that fits a mutex serialized
CallbacksSoFar = 30

  0.0us  P0  switch   Caller              from idle
  2.0us  P0  send     #1                  create, 0 bytes
  5.3us  P0  acquire  Device.lock
  5.3us  P0  enter    EvtDeviceFileCreate #1
  5.3us  P0  modify   CallbacksSoFar      = 1
  5.3us  P0  work     8.0us
 13.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
 13.3us  P0  defer    create requests     to its work item
 13.3us  P0  queue    create requests work item
 13.3us  P0  leave    EvtDeviceFileCreate #1
 13.3us  P0  release  Device.lock
 13.6us  P0  return   #1                  STATUS_SUCCESS
 13.6us  P0  sleep    10.0us              Caller
 13.6us  P0  switch   idle                from Caller
 17.3us  P1  switch   Worker 3            from idle
 19.3us  P1  start    create requests work item  on Worker 3
 19.3us  P1  end      create requests work item  on Worker 3
 19.3us  P1  switch   idle                from Worker 3
 23.6us  P0  switch   Caller              from idle
 25.6us  P0  send     #2                  read, 512 bytes
 28.9us  P0  enter    EvtIoInCallerContext #2
 28.9us  P0  modify   CallbacksSoFar      = 2
 28.9us  P0  work     8.0us
 36.9us  P0  present  #2                  from Queue
 36.9us  P0  acquire  Device.lock
 37.0us  P0  enter    EvtIoRead #2
 37.0us  P0  modify   CallbacksSoFar      = 3
 37.0us  P0  work     8.0us
 45.0us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 45.0us  P0  leave    EvtIoRead #2
 45.0us  P0  release  Device.lock
 45.0us  P0  leave    EvtIoInCallerContext #2
 45.3us  P0  return   #2                  STATUS_SUCCESS
 45.3us  P0  sleep    10.0us              Caller
 45.3us  P0  switch   idle                from Caller
 55.3us  P0  switch   Caller              from idle
 57.3us  P0  send     #3                  device_control, 512 bytes
 60.6us  P0  enter    EvtIoInCallerContext #3
 60.6us  P0  modify   CallbacksSoFar      = 4
 60.6us  P0  work     8.0us
 68.6us  P0  present  #3                  from Queue
 68.6us  P0  acquire  Device.lock
 68.6us  P0  enter    EvtIoDeviceControl #3
 68.6us  P0  modify   CallbacksSoFar      = 5
 68.6us  P0  work     8.0us
 76.6us  P0  load     Device.Timer        = 0xFFFFE00000000040
 76.6us  P0  set      Device.Timer        due at 86.6us
 76.6us  P0  complete #3                  STATUS_SUCCESS, 0 bytes
 76.6us  P0  leave    EvtIoDeviceControl #3
 76.6us  P0  release  Device.lock
 76.6us  P0  leave    EvtIoInCallerContext #3
 76.9us  P0  return   #3                  STATUS_SUCCESS
 76.9us  P0  sleep    40.0us              Caller
 76.9us  P0  switch   idle                from Caller
 86.6us  P0  expire   Device.Timer
 86.6us  P0  queue    Device.Timer DPC    to P0
 86.6us  P0  dpc      Device.Timer DPC
 86.6us  P0  queue    Device.Timer work item
 86.6us  P0  dpc end  Device.Timer DPC
 90.6us  P1  switch   Worker 3            from idle
 92.6us  P1  start    Device.Timer work item  on Worker 3
 92.6us  P1  acquire  Device.lock
 92.7us  P1  enter    EvtTimerFunc Device.Timer
 92.7us  P1  modify   CallbacksSoFar      = 6
 92.7us  P1  work     8.0us
100.7us  P1  leave    EvtTimerFunc Device.Timer
100.7us  P1  release  Device.lock
100.7us  P1  end      Device.Timer work item  on Worker 3
100.7us  P1  switch   idle                from Worker 3
116.9us  P0  switch   Caller              from idle
118.9us  P0  send     #4                  device_control, 512 bytes
122.2us  P0  enter    EvtIoInCallerContext #4
122.2us  P0  modify   CallbacksSoFar      = 7
122.3us  P0  work     8.0us
130.3us  P0  present  #4                  from Queue
130.3us  P0  acquire  Device.lock
130.3us  P0  enter    EvtIoDeviceControl #4
130.3us  P0  modify   CallbacksSoFar      = 8
130.3us  P0  work     8.0us
138.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000050
138.3us  P0  queue    Device.WorkItem work item
138.3us  P0  complete #4                  STATUS_SUCCESS, 0 bytes
138.3us  P0  leave    EvtIoDeviceControl #4
138.3us  P0  release  Device.lock
138.3us  P0  leave    EvtIoInCallerContext #4
138.6us  P0  return   #4                  STATUS_SUCCESS
138.6us  P0  sleep    25.0us              Caller
138.6us  P0  switch   idle                from Caller
142.3us  P1  switch   Worker 3            from idle
144.3us  P1  start    Device.WorkItem work item  on Worker 3
144.3us  P1  acquire  Device.lock
144.3us  P1  enter    EvtWorkItem Device.WorkItem
144.3us  P1  modify   CallbacksSoFar      = 9
144.3us  P1  work     8.0us
152.3us  P1  leave    EvtWorkItem Device.WorkItem
152.3us  P1  release  Device.lock
152.3us  P1  end      Device.WorkItem work item  on Worker 3
152.3us  P1  switch   idle                from Worker 3
163.6us  P0  switch   Caller              from idle
165.6us  P0  send     #5                  device_control, 512 bytes
168.9us  P0  enter    EvtIoInCallerContext #5
168.9us  P0  modify   CallbacksSoFar      = 10
168.9us  P0  work     8.0us
176.9us  P0  present  #5                  from Queue
176.9us  P0  acquire  Device.lock
176.9us  P0  enter    EvtIoDeviceControl #5
176.9us  P0  modify   CallbacksSoFar      = 11
176.9us  P0  work     8.0us
184.9us  P0  load     Device.Registers    = 0xFFFFD00000000000
184.9us  P0  write    Card.LENGTH         = 0x1
184.9us  P0  transfer Card                1 bytes, tag 1
185.1us  P0  complete #5                  STATUS_SUCCESS, 0 bytes
185.1us  P0  leave    EvtIoDeviceControl #5
185.1us  P0  release  Device.lock
185.2us  P0  leave    EvtIoInCallerContext #5
185.5us  P0  return   #5                  STATUS_SUCCESS
185.5us  P0  sleep    45.0us              Caller
185.5us  P0  switch   idle                from Caller
194.9us  -   done     Card                tag 1
194.9us  P1  assert   Device.Interrupt    for P1
195.6us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
195.7us  P1  isr      Device.Interrupt
195.7us  P1  enter    EvtInterruptIsr Device.Interrupt
195.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
195.7us  P1  read     Card.STATUS         = 0x6
196.7us  P1  write    Card.ACKNOWLEDGE    = 0x4
196.9us  P1  modify   CallbacksSoFar      = 12
196.9us  P1  work     8.0us
204.9us  P1  queue    Device.Interrupt DPC  to P1
204.9us  P1  leave    EvtInterruptIsr Device.Interrupt
204.9us  P1  isr end  Device.Interrupt    claimed
204.9us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
206.1us  P1  dpc      Device.Interrupt DPC
206.1us  P1  queue    Device.Interrupt work item
206.1us  P1  dpc end  Device.Interrupt DPC
210.1us  P1  switch   Worker 3            from idle
212.1us  P1  start    Device.Interrupt work item  on Worker 3
212.1us  P1  acquire  Device.lock
212.1us  P1  enter    EvtInterruptWorkItem Device.Interrupt
212.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
212.1us  P1  read     Card.EVENT          = 0x1
213.1us  P1  modify   CallbacksSoFar      = 13
213.1us  P1  work     8.0us
221.1us  P1  leave    EvtInterruptWorkItem Device.Interrupt
221.1us  P1  release  Device.lock
221.1us  P1  end      Device.Interrupt work item  on Worker 3
221.1us  P1  switch   idle                from Worker 3
230.5us  P0  switch   Caller              from idle
232.5us  P0  send     #6                  device_control, 512 bytes
235.8us  P0  enter    EvtIoInCallerContext #6
235.8us  P0  modify   CallbacksSoFar      = 14
235.8us  P0  work     8.0us
243.8us  P0  present  #6                  from Queue
243.8us  P0  acquire  Device.lock
243.8us  P0  enter    EvtIoDeviceControl #6
243.8us  P0  modify   CallbacksSoFar      = 15
243.8us  P0  work     8.0us
251.8us  P0  send on  #6                  to Device target
251.8us  P0  leave    EvtIoDeviceControl #6
251.8us  P0  release  Device.lock
251.8us  P0  leave    EvtIoInCallerContext #6
251.8us  P0  wait     #6                  Caller
251.8us  P0  switch   idle                from Caller
261.8us  P1  assert   Device target interrupt  for P1
262.5us  P1  acquire  Device target interrupt.lock  PASSIVE > DIRQL 3
262.5us  P1  isr      Device target interrupt
262.5us  P1  queue    Device target DPC   to P1
262.5us  P1  isr end  Device target interrupt  claimed
262.5us  P1  release  Device target interrupt.lock  DIRQL 3 > PASSIVE
263.7us  P1  dpc      Device target DPC
263.7us  P1  done     #6                  by the lower driver, STATUS_SUCCESS
263.7us  P1  enter    EvtRequestCompletionRoutine #6
263.7us  P1  modify   CallbacksSoFar      = 16
263.7us  P1  work     8.0us
271.7us  P1  complete #6                  STATUS_SUCCESS, 512 bytes
271.7us  P0  switch   Caller              from idle
272.7us  P1  defer    Queue               to its work item
272.7us  P1  queue    Queue work item
272.7us  P1  leave    EvtRequestCompletionRoutine #6
272.7us  P1  dpc end  Device target DPC
275.0us  P0  return   #6                  STATUS_SUCCESS
275.0us  P0  sleep    10.0us              Caller
275.0us  P0  switch   idle                from Caller
276.7us  P1  switch   Worker 3            from idle
278.7us  P1  start    Queue work item     on Worker 3
278.7us  P1  end      Queue work item     on Worker 3
278.7us  P1  switch   idle                from Worker 3
285.0us  P0  switch   Caller              from idle
287.0us  P0  send     #7                  device_control, 512 bytes
290.3us  P0  enter    EvtIoInCallerContext #7
290.3us  P0  modify   CallbacksSoFar      = 17
290.3us  P0  work     8.0us
298.3us  P0  present  #7                  from Queue
298.3us  P0  acquire  Device.lock
298.4us  P0  enter    EvtIoDeviceControl #7
298.4us  P0  modify   CallbacksSoFar      = 18
298.4us  P0  work     8.0us
306.4us  P0  leave    EvtIoDeviceControl #7
306.4us  P0  release  Device.lock
306.4us  P0  leave    EvtIoInCallerContext #7
306.4us  P0  wait     #7                  Caller
306.4us  P0  switch   idle                from Caller
327.0us  P0  switch   Caller              from idle
329.0us  P0  cancel   #7                  asked for
329.0us  P0  acquire  Device.lock
329.1us  P0  enter    EvtRequestCancel #7
329.1us  P0  modify   CallbacksSoFar      = 19
329.1us  P0  work     8.0us
337.1us  P0  complete #7                  STATUS_CANCELLED, 0 bytes
337.1us  P0  leave    EvtRequestCancel #7
337.1us  P0  release  Device.lock
337.4us  P0  return   #7                  STATUS_CANCELLED
337.4us  P0  sleep    10.0us              Caller
337.4us  P0  switch   idle                from Caller
347.4us  P0  switch   Caller              from idle
349.4us  P0  acquire  Device.lock
349.4us  P0  enter    EvtFileCleanup File8
349.4us  P0  modify   CallbacksSoFar      = 20
349.4us  P0  work     8.0us
357.4us  P0  leave    EvtFileCleanup File8
357.4us  P0  release  Device.lock
357.4us  P0  acquire  Device.lock
357.4us  P0  enter    EvtFileClose File8
357.4us  P0  modify   CallbacksSoFar      = 21
357.4us  P0  work     8.0us
365.4us  P0  leave    EvtFileClose File8
365.4us  P0  release  Device.lock
365.5us  P0  enter    EvtCleanupCallback Object9
365.5us  P0  modify   CallbacksSoFar      = 22
365.5us  P0  work     8.0us
373.5us  P0  leave    EvtCleanupCallback Object9
373.5us  P0  end      Caller
373.5us  P0  switch   idle                from Caller
400.0us  P1  switch   Patient             from idle
402.0us  P1  send     #8                  create, 0 bytes
405.3us  P1  acquire  Device.lock
405.3us  P1  enter    EvtDeviceFileCreate #8
405.3us  P1  modify   CallbacksSoFar      = 23
405.3us  P1  work     8.0us
413.3us  P1  complete #8                  STATUS_SUCCESS, 0 bytes
413.3us  P1  defer    create requests     to its work item
413.3us  P1  queue    create requests work item
413.3us  P1  leave    EvtDeviceFileCreate #8
413.3us  P1  release  Device.lock
413.6us  P1  return   #8                  STATUS_SUCCESS
413.6us  P1  send     #9                  device_control, 512 bytes
416.9us  P1  enter    EvtIoInCallerContext #9
416.9us  P1  modify   CallbacksSoFar      = 24
416.9us  P1  work     8.0us
417.3us  P0  switch   Worker 3            from idle
419.3us  P0  start    create requests work item  on Worker 3
419.3us  P0  end      create requests work item  on Worker 3
419.3us  P0  switch   idle                from Worker 3
424.9us  P1  present  #9                  from Queue
424.9us  P1  acquire  Device.lock
425.0us  P1  enter    EvtIoDeviceControl #9
425.0us  P1  modify   CallbacksSoFar      = 25
425.0us  P1  work     8.0us
433.0us  P1  leave    EvtIoDeviceControl #9
433.0us  P1  release  Device.lock
433.0us  P1  leave    EvtIoInCallerContext #9
433.0us  P1  wait     #9                  Patient
433.0us  P1  switch   idle                from Patient
450.0us  P0  switch   PnP                 from idle
452.0us  P0  power    Device              D0 > Moving
452.0us  P0  acquire  Device.lock
452.0us  P0  enter    EvtIoStop #9
452.0us  P0  modify   CallbacksSoFar      = 26
452.0us  P0  work     8.0us
460.0us  P0  complete #9                  STATUS_CANCELLED, 0 bytes
460.0us  P1  switch   Patient             from idle
461.0us  P0  leave    EvtIoStop #9
461.0us  P0  release  Device.lock
461.0us  P0  enter    EvtDeviceD0Exit Device
461.0us  P0  modify   CallbacksSoFar      = 27
461.0us  P0  work     8.0us
463.3us  P1  return   #9                  STATUS_CANCELLED
463.3us  P1  acquire  Device.lock
463.4us  P1  enter    EvtFileCleanup File8
463.4us  P1  modify   CallbacksSoFar      = 28
463.4us  P1  work     8.0us
469.0us  P0  leave    EvtDeviceD0Exit Device
469.0us  P0  power    Device              Moving > Removed
469.0us  P0  wait     Device              PnP
469.0us  P0  switch   idle                from PnP
471.4us  P1  leave    EvtFileCleanup File8
471.4us  P1  release  Device.lock
471.4us  P1  acquire  Device.lock
471.4us  P1  enter    EvtFileClose File8
471.4us  P1  modify   CallbacksSoFar      = 29
471.4us  P1  work     8.0us
479.4us  P1  leave    EvtFileClose File8
479.4us  P1  release  Device.lock
479.4us  P1  enter    EvtCleanupCallback Object11
479.4us  P1  modify   CallbacksSoFar      = 30
479.4us  P1  work     8.0us
487.4us  P1  leave    EvtCleanupCallback Object11
487.4us  P0  switch   PnP                 from idle
487.4us  P1  end      Patient
487.4us  P1  switch   idle                from Patient
491.3us  P0  cancel   Device.Timer        was not set
491.9us  P0  end      PnP
491.9us  P0  switch   idle                from PnP
491.9us  -   end      completed

== not-asked: Sync Scope Device, AutomaticSerialization FALSE
CallbacksSoFar = 30

  0.0us  P0  switch   Caller              from idle
  2.0us  P0  send     #1                  create, 0 bytes
  5.3us  P0  enter    EvtDeviceFileCreate #1
  5.3us  P0  modify   CallbacksSoFar      = 1
  5.3us  P0  work     8.0us
 13.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
 13.3us  P0  leave    EvtDeviceFileCreate #1
 13.6us  P0  return   #1                  STATUS_SUCCESS
 13.6us  P0  sleep    10.0us              Caller
 13.6us  P0  switch   idle                from Caller
 23.6us  P0  switch   Caller              from idle
 25.6us  P0  send     #2                  read, 512 bytes
 28.9us  P0  enter    EvtIoInCallerContext #2
 28.9us  P0  modify   CallbacksSoFar      = 2
 28.9us  P0  work     8.0us
 36.9us  P0  present  #2                  from Queue
 36.9us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 36.9us  P0  enter    EvtIoRead #2
 36.9us  P0  modify   CallbacksSoFar      = 3
 36.9us  P0  work     8.0us
 44.9us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 44.9us  P0  leave    EvtIoRead #2
 44.9us  P0  release  Device.lock         DISPATCH > PASSIVE
 45.0us  P0  leave    EvtIoInCallerContext #2
 45.3us  P0  return   #2                  STATUS_SUCCESS
 45.3us  P0  sleep    10.0us              Caller
 45.3us  P0  switch   idle                from Caller
 55.3us  P0  switch   Caller              from idle
 57.3us  P0  send     #3                  device_control, 512 bytes
 60.6us  P0  enter    EvtIoInCallerContext #3
 60.6us  P0  modify   CallbacksSoFar      = 4
 60.6us  P0  work     8.0us
 68.6us  P0  present  #3                  from Queue
 68.6us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 68.6us  P0  enter    EvtIoDeviceControl #3
 68.6us  P0  modify   CallbacksSoFar      = 5
 68.6us  P0  work     8.0us
 76.6us  P0  load     Device.Timer        = 0xFFFFE00000000040
 76.6us  P0  set      Device.Timer        due at 86.6us
 76.6us  P0  complete #3                  STATUS_SUCCESS, 0 bytes
 76.6us  P0  leave    EvtIoDeviceControl #3
 76.6us  P0  release  Device.lock         DISPATCH > PASSIVE
 76.6us  P0  leave    EvtIoInCallerContext #3
 76.9us  P0  return   #3                  STATUS_SUCCESS
 76.9us  P0  sleep    40.0us              Caller
 76.9us  P0  switch   idle                from Caller
 86.6us  P0  expire   Device.Timer
 86.6us  P0  queue    Device.Timer DPC    to P0
 86.6us  P0  dpc      Device.Timer DPC
 86.6us  P0  enter    EvtTimerFunc Device.Timer
 86.6us  P0  modify   CallbacksSoFar      = 6
 86.6us  P0  work     8.0us
 94.6us  P0  leave    EvtTimerFunc Device.Timer
 94.6us  P0  dpc end  Device.Timer DPC
116.9us  P0  switch   Caller              from idle
118.9us  P0  send     #4                  device_control, 512 bytes
122.2us  P0  enter    EvtIoInCallerContext #4
122.2us  P0  modify   CallbacksSoFar      = 7
122.2us  P0  work     8.0us
130.2us  P0  present  #4                  from Queue
130.2us  P0  acquire  Device.lock         PASSIVE > DISPATCH
130.3us  P0  enter    EvtIoDeviceControl #4
130.3us  P0  modify   CallbacksSoFar      = 8
130.3us  P0  work     8.0us
138.3us  P0  load     Device.Dpc          = 0xFFFFE00000000050
138.3us  P0  queue    Device.Dpc DPC      to P0
138.3us  P0  complete #4                  STATUS_SUCCESS, 0 bytes
138.3us  P0  leave    EvtIoDeviceControl #4
138.3us  P0  release  Device.lock         DISPATCH > PASSIVE
139.5us  P0  dpc      Device.Dpc DPC
139.5us  P0  enter    EvtDpcFunc Device.Dpc
139.5us  P0  modify   CallbacksSoFar      = 9
139.5us  P0  work     8.0us
147.5us  P0  leave    EvtDpcFunc Device.Dpc
147.5us  P0  dpc end  Device.Dpc DPC
147.5us  P0  leave    EvtIoInCallerContext #4
147.8us  P0  return   #4                  STATUS_SUCCESS
147.8us  P0  sleep    25.0us              Caller
147.8us  P0  switch   idle                from Caller
172.8us  P0  switch   Caller              from idle
174.8us  P0  send     #5                  device_control, 512 bytes
178.1us  P0  enter    EvtIoInCallerContext #5
178.1us  P0  modify   CallbacksSoFar      = 10
178.1us  P0  work     8.0us
186.1us  P0  present  #5                  from Queue
186.1us  P0  acquire  Device.lock         PASSIVE > DISPATCH
186.1us  P0  enter    EvtIoDeviceControl #5
186.1us  P0  modify   CallbacksSoFar      = 11
186.1us  P0  work     8.0us
194.1us  P0  load     Device.Registers    = 0xFFFFD00000000000
194.1us  P0  write    Card.LENGTH         = 0x1
194.1us  P0  transfer Card                1 bytes, tag 1
194.3us  P0  complete #5                  STATUS_SUCCESS, 0 bytes
194.3us  P0  leave    EvtIoDeviceControl #5
194.3us  P0  release  Device.lock         DISPATCH > PASSIVE
194.3us  P0  leave    EvtIoInCallerContext #5
194.6us  P0  return   #5                  STATUS_SUCCESS
194.6us  P0  sleep    45.0us              Caller
194.6us  P0  switch   idle                from Caller
204.1us  -   done     Card                tag 1
204.1us  P1  assert   Device.Interrupt    for P1
204.8us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
204.8us  P1  isr      Device.Interrupt
204.8us  P1  enter    EvtInterruptIsr Device.Interrupt
204.8us  P1  load     Device.Registers    = 0xFFFFD00000000000
204.9us  P1  read     Card.STATUS         = 0x6
205.9us  P1  write    Card.ACKNOWLEDGE    = 0x4
206.1us  P1  modify   CallbacksSoFar      = 12
206.1us  P1  work     8.0us
214.1us  P1  queue    Device.Interrupt DPC  to P1
214.1us  P1  leave    EvtInterruptIsr Device.Interrupt
214.1us  P1  isr end  Device.Interrupt    claimed
214.1us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
215.3us  P1  dpc      Device.Interrupt DPC
215.3us  P1  enter    EvtInterruptDpc Device.Interrupt
215.3us  P1  load     Device.Registers    = 0xFFFFD00000000000
215.3us  P1  read     Card.EVENT          = 0x1
216.3us  P1  modify   CallbacksSoFar      = 13
216.3us  P1  work     8.0us
224.3us  P1  leave    EvtInterruptDpc Device.Interrupt
224.3us  P1  dpc end  Device.Interrupt DPC
239.6us  P0  switch   Caller              from idle
241.6us  P0  send     #6                  device_control, 512 bytes
244.9us  P0  enter    EvtIoInCallerContext #6
244.9us  P0  modify   CallbacksSoFar      = 14
244.9us  P0  work     8.0us
252.9us  P0  present  #6                  from Queue
253.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
253.0us  P0  enter    EvtIoDeviceControl #6
253.0us  P0  modify   CallbacksSoFar      = 15
253.0us  P0  work     8.0us
261.0us  P0  send on  #6                  to Device target
261.0us  P0  leave    EvtIoDeviceControl #6
261.0us  P0  release  Device.lock         DISPATCH > PASSIVE
261.0us  P0  leave    EvtIoInCallerContext #6
261.0us  P0  wait     #6                  Caller
261.0us  P0  switch   idle                from Caller
271.0us  P1  assert   Device target interrupt  for P1
271.7us  P1  acquire  Device target interrupt.lock  PASSIVE > DIRQL 3
271.7us  P1  isr      Device target interrupt
271.7us  P1  queue    Device target DPC   to P1
271.7us  P1  isr end  Device target interrupt  claimed
271.7us  P1  release  Device target interrupt.lock  DIRQL 3 > PASSIVE
272.9us  P1  dpc      Device target DPC
272.9us  P1  done     #6                  by the lower driver, STATUS_SUCCESS
272.9us  P1  enter    EvtRequestCompletionRoutine #6
272.9us  P1  modify   CallbacksSoFar      = 16
272.9us  P1  work     8.0us
280.9us  P1  complete #6                  STATUS_SUCCESS, 512 bytes
280.9us  P0  switch   Caller              from idle
281.9us  P1  leave    EvtRequestCompletionRoutine #6
281.9us  P1  dpc end  Device target DPC
284.2us  P0  return   #6                  STATUS_SUCCESS
284.2us  P0  sleep    10.0us              Caller
284.2us  P0  switch   idle                from Caller
294.2us  P0  switch   Caller              from idle
296.2us  P0  send     #7                  device_control, 512 bytes
299.5us  P0  enter    EvtIoInCallerContext #7
299.5us  P0  modify   CallbacksSoFar      = 17
299.5us  P0  work     8.0us
307.5us  P0  present  #7                  from Queue
307.5us  P0  acquire  Device.lock         PASSIVE > DISPATCH
307.6us  P0  enter    EvtIoDeviceControl #7
307.6us  P0  modify   CallbacksSoFar      = 18
307.6us  P0  work     8.0us
315.6us  P0  leave    EvtIoDeviceControl #7
315.6us  P0  release  Device.lock         DISPATCH > PASSIVE
315.6us  P0  leave    EvtIoInCallerContext #7
315.6us  P0  wait     #7                  Caller
315.6us  P0  switch   idle                from Caller
336.2us  P0  switch   Caller              from idle
338.2us  P0  cancel   #7                  asked for
338.2us  P0  acquire  Device.lock         PASSIVE > DISPATCH
338.2us  P0  enter    EvtRequestCancel #7
338.2us  P0  modify   CallbacksSoFar      = 19
338.3us  P0  work     8.0us
346.3us  P0  complete #7                  STATUS_CANCELLED, 0 bytes
346.3us  P0  leave    EvtRequestCancel #7
346.3us  P0  release  Device.lock         DISPATCH > PASSIVE
346.6us  P0  return   #7                  STATUS_CANCELLED
346.6us  P0  sleep    10.0us              Caller
346.6us  P0  switch   idle                from Caller
356.6us  P0  switch   Caller              from idle
358.6us  P0  enter    EvtFileCleanup File8
358.6us  P0  modify   CallbacksSoFar      = 20
358.6us  P0  work     8.0us
366.6us  P0  leave    EvtFileCleanup File8
366.6us  P0  enter    EvtFileClose File8
366.6us  P0  modify   CallbacksSoFar      = 21
366.6us  P0  work     8.0us
374.6us  P0  leave    EvtFileClose File8
374.6us  P0  enter    EvtCleanupCallback Object9
374.6us  P0  modify   CallbacksSoFar      = 22
374.6us  P0  work     8.0us
382.6us  P0  leave    EvtCleanupCallback Object9
382.6us  P0  end      Caller
382.6us  P0  switch   idle                from Caller
400.0us  P1  switch   Patient             from idle
402.0us  P1  send     #8                  create, 0 bytes
405.3us  P1  enter    EvtDeviceFileCreate #8
405.3us  P1  modify   CallbacksSoFar      = 23
405.3us  P1  work     8.0us
413.3us  P1  complete #8                  STATUS_SUCCESS, 0 bytes
413.3us  P1  leave    EvtDeviceFileCreate #8
413.6us  P1  return   #8                  STATUS_SUCCESS
413.6us  P1  send     #9                  device_control, 512 bytes
416.9us  P1  enter    EvtIoInCallerContext #9
416.9us  P1  modify   CallbacksSoFar      = 24
416.9us  P1  work     8.0us
424.9us  P1  present  #9                  from Queue
424.9us  P1  acquire  Device.lock         PASSIVE > DISPATCH
424.9us  P1  enter    EvtIoDeviceControl #9
424.9us  P1  modify   CallbacksSoFar      = 25
424.9us  P1  work     8.0us
432.9us  P1  leave    EvtIoDeviceControl #9
432.9us  P1  release  Device.lock         DISPATCH > PASSIVE
433.0us  P1  leave    EvtIoInCallerContext #9
433.0us  P1  wait     #9                  Patient
433.0us  P1  switch   idle                from Patient
450.0us  P0  switch   PnP                 from idle
452.0us  P0  power    Device              D0 > Moving
452.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
452.0us  P0  enter    EvtIoStop #9
452.0us  P0  modify   CallbacksSoFar      = 26
452.0us  P0  work     8.0us
460.0us  P0  complete #9                  STATUS_CANCELLED, 0 bytes
460.0us  P1  switch   Patient             from idle
461.0us  P0  leave    EvtIoStop #9
461.0us  P0  release  Device.lock         DISPATCH > PASSIVE
461.0us  P0  enter    EvtDeviceD0Exit Device
461.0us  P0  modify   CallbacksSoFar      = 27
461.1us  P0  work     8.0us
463.3us  P1  return   #9                  STATUS_CANCELLED
463.3us  P1  enter    EvtFileCleanup File8
463.3us  P1  modify   CallbacksSoFar      = 28
463.3us  P1  work     8.0us
469.1us  P0  leave    EvtDeviceD0Exit Device
469.1us  P0  power    Device              Moving > Removed
469.1us  P0  wait     Device              PnP
469.1us  P0  switch   idle                from PnP
471.3us  P1  leave    EvtFileCleanup File8
471.3us  P1  enter    EvtFileClose File8
471.3us  P1  modify   CallbacksSoFar      = 29
471.3us  P1  work     8.0us
479.3us  P1  leave    EvtFileClose File8
479.3us  P1  enter    EvtCleanupCallback Object11
479.3us  P1  modify   CallbacksSoFar      = 30
479.4us  P1  work     8.0us
487.4us  P1  leave    EvtCleanupCallback Object11
487.4us  P0  switch   PnP                 from idle
487.4us  P1  end      Patient
487.4us  P1  switch   idle                from Patient
491.0us  P0  cancel   Device.Timer        was not set
491.3us  P0  end      PnP
491.3us  P0  switch   idle                from PnP
491.3us  -   end      completed

== no-scope: No scope
CallbacksSoFar = 30

  0.0us  P0  switch   Caller              from idle
  2.0us  P0  send     #1                  create, 0 bytes
  5.3us  P0  enter    EvtDeviceFileCreate #1
  5.3us  P0  modify   CallbacksSoFar      = 1
  5.3us  P0  work     8.0us
 13.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
 13.3us  P0  leave    EvtDeviceFileCreate #1
 13.6us  P0  return   #1                  STATUS_SUCCESS
 13.6us  P0  sleep    10.0us              Caller
 13.6us  P0  switch   idle                from Caller
 23.6us  P0  switch   Caller              from idle
 25.6us  P0  send     #2                  read, 512 bytes
 28.9us  P0  enter    EvtIoInCallerContext #2
 28.9us  P0  modify   CallbacksSoFar      = 2
 28.9us  P0  work     8.0us
 36.9us  P0  present  #2                  from Queue
 36.9us  P0  enter    EvtIoRead #2
 36.9us  P0  modify   CallbacksSoFar      = 3
 36.9us  P0  work     8.0us
 44.9us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 44.9us  P0  leave    EvtIoRead #2
 44.9us  P0  leave    EvtIoInCallerContext #2
 45.2us  P0  return   #2                  STATUS_SUCCESS
 45.2us  P0  sleep    10.0us              Caller
 45.2us  P0  switch   idle                from Caller
 55.2us  P0  switch   Caller              from idle
 57.2us  P0  send     #3                  device_control, 512 bytes
 60.5us  P0  enter    EvtIoInCallerContext #3
 60.5us  P0  modify   CallbacksSoFar      = 4
 60.5us  P0  work     8.0us
 68.5us  P0  present  #3                  from Queue
 68.5us  P0  enter    EvtIoDeviceControl #3
 68.5us  P0  modify   CallbacksSoFar      = 5
 68.5us  P0  work     8.0us
 76.5us  P0  load     Device.Timer        = 0xFFFFE00000000040
 76.5us  P0  set      Device.Timer        due at 86.5us
 76.5us  P0  complete #3                  STATUS_SUCCESS, 0 bytes
 76.5us  P0  leave    EvtIoDeviceControl #3
 76.5us  P0  leave    EvtIoInCallerContext #3
 76.8us  P0  return   #3                  STATUS_SUCCESS
 76.8us  P0  sleep    40.0us              Caller
 76.8us  P0  switch   idle                from Caller
 86.5us  P0  expire   Device.Timer
 86.5us  P0  queue    Device.Timer DPC    to P0
 86.5us  P0  dpc      Device.Timer DPC
 86.5us  P0  enter    EvtTimerFunc Device.Timer
 86.5us  P0  modify   CallbacksSoFar      = 6
 86.5us  P0  work     8.0us
 94.5us  P0  leave    EvtTimerFunc Device.Timer
 94.5us  P0  dpc end  Device.Timer DPC
116.8us  P0  switch   Caller              from idle
118.8us  P0  send     #4                  device_control, 512 bytes
122.1us  P0  enter    EvtIoInCallerContext #4
122.1us  P0  modify   CallbacksSoFar      = 7
122.1us  P0  work     8.0us
130.1us  P0  present  #4                  from Queue
130.1us  P0  enter    EvtIoDeviceControl #4
130.1us  P0  modify   CallbacksSoFar      = 8
130.2us  P0  work     8.0us
138.2us  P0  load     Device.Dpc          = 0xFFFFE00000000050
138.2us  P0  queue    Device.Dpc DPC      to P0
139.4us  P0  dpc      Device.Dpc DPC
139.4us  P0  enter    EvtDpcFunc Device.Dpc
139.4us  P0  modify   CallbacksSoFar      = 9
139.4us  P0  work     8.0us
147.4us  P0  leave    EvtDpcFunc Device.Dpc
147.4us  P0  dpc end  Device.Dpc DPC
147.4us  P0  complete #4                  STATUS_SUCCESS, 0 bytes
147.4us  P0  leave    EvtIoDeviceControl #4
147.4us  P0  leave    EvtIoInCallerContext #4
147.7us  P0  return   #4                  STATUS_SUCCESS
147.7us  P0  sleep    25.0us              Caller
147.7us  P0  switch   idle                from Caller
172.7us  P0  switch   Caller              from idle
174.7us  P0  send     #5                  device_control, 512 bytes
178.0us  P0  enter    EvtIoInCallerContext #5
178.0us  P0  modify   CallbacksSoFar      = 10
178.0us  P0  work     8.0us
186.0us  P0  present  #5                  from Queue
186.0us  P0  enter    EvtIoDeviceControl #5
186.0us  P0  modify   CallbacksSoFar      = 11
186.0us  P0  work     8.0us
194.0us  P0  load     Device.Registers    = 0xFFFFD00000000000
194.0us  P0  write    Card.LENGTH         = 0x1
194.0us  P0  transfer Card                1 bytes, tag 1
194.2us  P0  complete #5                  STATUS_SUCCESS, 0 bytes
194.2us  P0  leave    EvtIoDeviceControl #5
194.2us  P0  leave    EvtIoInCallerContext #5
194.5us  P0  return   #5                  STATUS_SUCCESS
194.5us  P0  sleep    45.0us              Caller
194.5us  P0  switch   idle                from Caller
204.0us  -   done     Card                tag 1
204.0us  P1  assert   Device.Interrupt    for P1
204.7us  P1  acquire  Device.Interrupt.lock  PASSIVE > DIRQL 7
204.7us  P1  isr      Device.Interrupt
204.7us  P1  enter    EvtInterruptIsr Device.Interrupt
204.7us  P1  load     Device.Registers    = 0xFFFFD00000000000
204.7us  P1  read     Card.STATUS         = 0x6
205.7us  P1  write    Card.ACKNOWLEDGE    = 0x4
205.9us  P1  modify   CallbacksSoFar      = 12
205.9us  P1  work     8.0us
213.9us  P1  queue    Device.Interrupt DPC  to P1
213.9us  P1  leave    EvtInterruptIsr Device.Interrupt
213.9us  P1  isr end  Device.Interrupt    claimed
213.9us  P1  release  Device.Interrupt.lock  DIRQL 7 > PASSIVE
215.1us  P1  dpc      Device.Interrupt DPC
215.1us  P1  enter    EvtInterruptDpc Device.Interrupt
215.1us  P1  load     Device.Registers    = 0xFFFFD00000000000
215.1us  P1  read     Card.EVENT          = 0x1
216.1us  P1  modify   CallbacksSoFar      = 13
216.1us  P1  work     8.0us
224.1us  P1  leave    EvtInterruptDpc Device.Interrupt
224.1us  P1  dpc end  Device.Interrupt DPC
239.5us  P0  switch   Caller              from idle
241.5us  P0  send     #6                  device_control, 512 bytes
244.8us  P0  enter    EvtIoInCallerContext #6
244.8us  P0  modify   CallbacksSoFar      = 14
244.8us  P0  work     8.0us
252.8us  P0  present  #6                  from Queue
252.8us  P0  enter    EvtIoDeviceControl #6
252.8us  P0  modify   CallbacksSoFar      = 15
252.8us  P0  work     8.0us
260.8us  P0  send on  #6                  to Device target
260.8us  P0  leave    EvtIoDeviceControl #6
260.8us  P0  leave    EvtIoInCallerContext #6
260.8us  P0  wait     #6                  Caller
260.8us  P0  switch   idle                from Caller
270.8us  P1  assert   Device target interrupt  for P1
271.5us  P1  acquire  Device target interrupt.lock  PASSIVE > DIRQL 3
271.5us  P1  isr      Device target interrupt
271.5us  P1  queue    Device target DPC   to P1
271.5us  P1  isr end  Device target interrupt  claimed
271.5us  P1  release  Device target interrupt.lock  DIRQL 3 > PASSIVE
272.7us  P1  dpc      Device target DPC
272.7us  P1  done     #6                  by the lower driver, STATUS_SUCCESS
272.7us  P1  enter    EvtRequestCompletionRoutine #6
272.7us  P1  modify   CallbacksSoFar      = 16
272.7us  P1  work     8.0us
280.7us  P1  complete #6                  STATUS_SUCCESS, 512 bytes
280.7us  P0  switch   Caller              from idle
281.7us  P1  leave    EvtRequestCompletionRoutine #6
281.7us  P1  dpc end  Device target DPC
284.0us  P0  return   #6                  STATUS_SUCCESS
284.0us  P0  sleep    10.0us              Caller
284.0us  P0  switch   idle                from Caller
294.0us  P0  switch   Caller              from idle
296.0us  P0  send     #7                  device_control, 512 bytes
299.3us  P0  enter    EvtIoInCallerContext #7
299.3us  P0  modify   CallbacksSoFar      = 17
299.3us  P0  work     8.0us
307.3us  P0  present  #7                  from Queue
307.3us  P0  enter    EvtIoDeviceControl #7
307.3us  P0  modify   CallbacksSoFar      = 18
307.3us  P0  work     8.0us
315.3us  P0  leave    EvtIoDeviceControl #7
315.3us  P0  leave    EvtIoInCallerContext #7
315.3us  P0  wait     #7                  Caller
315.3us  P0  switch   idle                from Caller
336.0us  P0  switch   Caller              from idle
338.0us  P0  cancel   #7                  asked for
338.0us  P0  enter    EvtRequestCancel #7
338.0us  P0  modify   CallbacksSoFar      = 19
338.0us  P0  work     8.0us
346.0us  P0  complete #7                  STATUS_CANCELLED, 0 bytes
346.0us  P0  leave    EvtRequestCancel #7
346.3us  P0  return   #7                  STATUS_CANCELLED
346.3us  P0  sleep    10.0us              Caller
346.3us  P0  switch   idle                from Caller
356.3us  P0  switch   Caller              from idle
358.3us  P0  enter    EvtFileCleanup File8
358.3us  P0  modify   CallbacksSoFar      = 20
358.3us  P0  work     8.0us
366.3us  P0  leave    EvtFileCleanup File8
366.3us  P0  enter    EvtFileClose File8
366.3us  P0  modify   CallbacksSoFar      = 21
366.4us  P0  work     8.0us
374.4us  P0  leave    EvtFileClose File8
374.4us  P0  enter    EvtCleanupCallback Object9
374.4us  P0  modify   CallbacksSoFar      = 22
374.4us  P0  work     8.0us
382.4us  P0  leave    EvtCleanupCallback Object9
382.4us  P0  end      Caller
382.4us  P0  switch   idle                from Caller
400.0us  P1  switch   Patient             from idle
402.0us  P1  send     #8                  create, 0 bytes
405.3us  P1  enter    EvtDeviceFileCreate #8
405.3us  P1  modify   CallbacksSoFar      = 23
405.3us  P1  work     8.0us
413.3us  P1  complete #8                  STATUS_SUCCESS, 0 bytes
413.3us  P1  leave    EvtDeviceFileCreate #8
413.6us  P1  return   #8                  STATUS_SUCCESS
413.6us  P1  send     #9                  device_control, 512 bytes
416.9us  P1  enter    EvtIoInCallerContext #9
416.9us  P1  modify   CallbacksSoFar      = 24
416.9us  P1  work     8.0us
424.9us  P1  present  #9                  from Queue
424.9us  P1  enter    EvtIoDeviceControl #9
424.9us  P1  modify   CallbacksSoFar      = 25
424.9us  P1  work     8.0us
432.9us  P1  leave    EvtIoDeviceControl #9
432.9us  P1  leave    EvtIoInCallerContext #9
432.9us  P1  wait     #9                  Patient
432.9us  P1  switch   idle                from Patient
450.0us  P0  switch   PnP                 from idle
452.0us  P0  power    Device              D0 > Moving
452.0us  P0  enter    EvtIoStop #9
452.0us  P0  modify   CallbacksSoFar      = 26
452.0us  P0  work     8.0us
460.0us  P0  complete #9                  STATUS_CANCELLED, 0 bytes
460.0us  P1  switch   Patient             from idle
461.0us  P0  leave    EvtIoStop #9
461.0us  P0  enter    EvtDeviceD0Exit Device
461.0us  P0  modify   CallbacksSoFar      = 27
461.0us  P0  work     8.0us
463.3us  P1  return   #9                  STATUS_CANCELLED
463.3us  P1  enter    EvtFileCleanup File8
463.3us  P1  modify   CallbacksSoFar      = 28
463.3us  P1  work     8.0us
469.0us  P0  leave    EvtDeviceD0Exit Device
469.0us  P0  power    Device              Moving > Removed
469.0us  P0  wait     Device              PnP
469.0us  P0  switch   idle                from PnP
471.3us  P1  leave    EvtFileCleanup File8
471.3us  P1  enter    EvtFileClose File8
471.3us  P1  modify   CallbacksSoFar      = 29
471.3us  P1  work     8.0us
479.3us  P1  leave    EvtFileClose File8
479.3us  P1  enter    EvtCleanupCallback Object11
479.3us  P1  modify   CallbacksSoFar      = 30
479.3us  P1  work     8.0us
487.3us  P1  leave    EvtCleanupCallback Object11
487.3us  P0  switch   PnP                 from idle
487.3us  P1  end      Patient
487.3us  P1  switch   idle                from Patient
490.9us  P0  cancel   Device.Timer        was not set
491.2us  P0  end      PnP
491.2us  P0  switch   idle                from PnP
491.2us  -   end      completed

