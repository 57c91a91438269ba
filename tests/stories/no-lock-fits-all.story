== no-scope: No scope: the level of each callback
CallbacksSoFar = 10

  0.0us  P0  switch   Caller              from idle
  2.0us  P0  send     #1                  create, 0 bytes
  5.3us  P0  enter    EvtDeviceFileCreate #1
  5.3us  P0  modify   CallbacksSoFar      = 1
  5.3us  P0  work     5.0us
 10.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
 10.3us  P0  leave    EvtDeviceFileCreate #1
 10.6us  P0  return   #1                  STATUS_SUCCESS
 10.6us  P0  send     #2                  read, 512 bytes
 13.9us  P0  present  #2                  from Queue
 13.9us  P0  enter    EvtIoRead #2
 13.9us  P0  modify   CallbacksSoFar      = 2
 13.9us  P0  work     5.0us
 18.9us  P0  load     Device.Cards[0]     = 0xFFFFD00000000000
 18.9us  P0  write    FirstCard.LENGTH    = 0x200
 18.9us  P0  transfer FirstCard           512 bytes, tag 1
 19.1us  P0  load     Device.Cards[1]     = 0xFFFFD00000002000
 19.1us  P0  write    SecondCard.LENGTH   = 0x200
 19.1us  P0  transfer SecondCard          512 bytes, tag 1
 19.3us  P0  load     Device.Timer        = 0xFFFFE00000000050
 19.3us  P0  load     Device.Timer        = 0xFFFFE00000000050
 19.3us  P0  set      Timer               due at 49.3us
 19.3us  P0  load     Device.PassiveTimer  = 0xFFFFE00000000060
 19.3us  P0  load     Device.PassiveTimer  = 0xFFFFE00000000060
 19.3us  P0  set      PassiveTimer        due at 139.3us
 19.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000070
 19.3us  P0  load     Device.WorkItem     = 0xFFFFE00000000070
 19.3us  P0  queue    WorkItem work item
 19.3us  P0  load     Device.Dpc          = 0xFFFFE00000000080
 19.4us  P0  load     Device.Dpc          = 0xFFFFE00000000080
 19.4us  P0  queue    Dpc DPC             to P0
 20.6us  P0  dpc      Dpc DPC
 20.6us  P0  enter    EvtDpcFunc Dpc
 20.6us  P0  modify   CallbacksSoFar      = 3
 20.6us  P0  work     5.0us
 23.3us  P1  switch   Worker 3            from idle
 25.3us  P1  start    WorkItem work item  on Worker 3
 25.3us  P1  enter    EvtWorkItem WorkItem
 25.3us  P1  modify   CallbacksSoFar      = 4
 25.4us  P1  work     5.0us
 25.6us  P0  leave    EvtDpcFunc Dpc
 25.6us  P0  dpc end  Dpc DPC
 25.6us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 25.6us  P0  leave    EvtIoRead #2
 25.9us  P0  return   #2                  STATUS_SUCCESS
 25.9us  P0  sleep    150.0us             Caller
 25.9us  P0  switch   idle                from Caller
 30.4us  P1  leave    EvtWorkItem WorkItem
 30.4us  P1  end      WorkItem work item  on Worker 3
 30.4us  P1  switch   idle                from Worker 3
 49.3us  P0  expire   Timer
 49.3us  P0  queue    Timer DPC           to P0
 49.3us  P0  dpc      Timer DPC
 49.3us  P0  enter    EvtTimerFunc Timer
 49.3us  P0  modify   CallbacksSoFar      = 5
 49.3us  P0  work     5.0us
 54.3us  P0  leave    EvtTimerFunc Timer
 54.3us  P0  dpc end  Timer DPC
 78.9us  -   done     FirstCard           tag 1
 78.9us  P1  assert   InterruptDpc        for P1
 79.6us  P1  acquire  InterruptDpc.lock   PASSIVE > DIRQL 7
 79.6us  P1  isr      InterruptDpc
 79.6us  P1  enter    EvtInterruptIsr InterruptDpc
 79.6us  P1  load     Device.Cards[0]     = 0xFFFFD00000000000
 79.6us  P1  read     FirstCard.STATUS    = 0x6
 80.6us  P1  write    FirstCard.ACKNOWLEDGE  = 0x4
 80.8us  P1  queue    InterruptDpc DPC    to P1
 80.8us  P1  leave    EvtInterruptIsr InterruptDpc
 80.8us  P1  isr end  InterruptDpc        claimed
 80.8us  P1  release  InterruptDpc.lock   DIRQL 7 > PASSIVE
 82.1us  P1  dpc      InterruptDpc DPC
 82.1us  P1  enter    EvtInterruptDpc InterruptDpc
 82.1us  P1  modify   CallbacksSoFar      = 6
 82.1us  P1  work     5.0us
 87.1us  P1  leave    EvtInterruptDpc InterruptDpc
 87.1us  P1  dpc end  InterruptDpc DPC
109.1us  -   done     SecondCard          tag 1
109.1us  P1  assert   InterruptWorkItem   for P1
109.8us  P1  acquire  InterruptWorkItem.lock  PASSIVE > DIRQL 7
109.8us  P1  isr      InterruptWorkItem
109.8us  P1  enter    EvtInterruptIsr InterruptWorkItem
109.8us  P1  load     Device.Cards[0]     = 0xFFFFD00000000000
109.8us  P1  read     FirstCard.STATUS    = 0x2
110.8us  P1  load     Device.Cards[1]     = 0xFFFFD00000002000
110.9us  P1  read     SecondCard.STATUS   = 0x6
111.9us  P1  write    SecondCard.ACKNOWLEDGE  = 0x4
112.1us  P1  queue    InterruptWorkItem DPC  to P1
112.1us  P1  leave    EvtInterruptIsr InterruptWorkItem
112.1us  P1  isr end  InterruptWorkItem   claimed
112.1us  P1  release  InterruptWorkItem.lock  DIRQL 7 > PASSIVE
113.3us  P1  dpc      InterruptWorkItem DPC
113.3us  P1  queue    InterruptWorkItem work item
113.3us  P1  dpc end  InterruptWorkItem DPC
117.3us  P1  switch   Worker 3            from idle
119.3us  P1  start    InterruptWorkItem work item  on Worker 3
119.3us  P1  enter    EvtInterruptWorkItem InterruptWorkItem
119.3us  P1  modify   CallbacksSoFar      = 7
119.3us  P1  work     5.0us
124.3us  P1  leave    EvtInterruptWorkItem InterruptWorkItem
124.3us  P1  end      InterruptWorkItem work item  on Worker 3
124.3us  P1  switch   idle                from Worker 3
139.3us  P0  expire   PassiveTimer
139.3us  P0  queue    PassiveTimer DPC    to P0
139.3us  P0  dpc      PassiveTimer DPC
139.3us  P0  queue    PassiveTimer work item
139.3us  P0  dpc end  PassiveTimer DPC
143.3us  P1  switch   Worker 3            from idle
145.3us  P1  start    PassiveTimer work item  on Worker 3
145.3us  P1  enter    EvtTimerFunc PassiveTimer
145.3us  P1  modify   CallbacksSoFar      = 8
145.3us  P1  work     5.0us
150.3us  P1  leave    EvtTimerFunc PassiveTimer
150.3us  P1  end      PassiveTimer work item  on Worker 3
150.3us  P1  switch   idle                from Worker 3
175.9us  P0  switch   Caller              from idle
177.9us  P0  enter    EvtFileCleanup File11
177.9us  P0  modify   CallbacksSoFar      = 9
177.9us  P0  work     5.0us
182.9us  P0  leave    EvtFileCleanup File11
182.9us  P0  enter    EvtFileClose File11
182.9us  P0  modify   CallbacksSoFar      = 10
182.9us  P0  work     5.0us
187.9us  P0  leave    EvtFileClose File11
187.9us  P0  end      Caller
187.9us  P0  switch   idle                from Caller
187.9us  -   end      completed

== spin-lock: Sync Scope Device; the file callbacks are left out
CallbacksSoFar = 7

  0.0us  P0  create   PassiveTimer        STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
  0.0us  P0  create   WorkItem            STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
  0.0us  P0  create   InterruptWorkItem   STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
  0.0us  P0  switch   Caller              from idle
  2.0us  P0  send     #1                  create, 0 bytes
  5.3us  P0  enter    EvtDeviceFileCreate #1
  5.3us  P0  modify   CallbacksSoFar      = 1
  5.3us  P0  work     5.0us
 10.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
 10.3us  P0  leave    EvtDeviceFileCreate #1
 10.6us  P0  return   #1                  STATUS_SUCCESS
 10.6us  P0  send     #2                  read, 512 bytes
 13.9us  P0  present  #2                  from Queue
 13.9us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 13.9us  P0  enter    EvtIoRead #2
 13.9us  P0  modify   CallbacksSoFar      = 2
 13.9us  P0  work     5.0us
 18.9us  P0  load     Device.Cards[0]     = 0xFFFFD00000000000
 18.9us  P0  write    FirstCard.LENGTH    = 0x200
 18.9us  P0  transfer FirstCard           512 bytes, tag 1
 19.1us  P0  load     Device.Cards[1]     = 0xFFFFD00000002000
 19.1us  P0  write    SecondCard.LENGTH   = 0x200
 19.1us  P0  transfer SecondCard          512 bytes, tag 1
 19.3us  P0  load     Device.Timer        = 0xFFFFE00000000050
 19.4us  P0  load     Device.Timer        = 0xFFFFE00000000050
 19.4us  P0  set      Timer               due at 49.4us
 19.4us  P0  load     Device.PassiveTimer  = 0
 19.4us  P0  load     Device.WorkItem     = 0
 19.4us  P0  load     Device.Dpc          = 0xFFFFE00000000080
 19.4us  P0  load     Device.Dpc          = 0xFFFFE00000000080
 19.4us  P0  queue    Dpc DPC             to P0
 19.4us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 19.4us  P0  leave    EvtIoRead #2
 19.4us  P0  release  Device.lock         DISPATCH > PASSIVE
 20.6us  P0  dpc      Dpc DPC
 20.6us  P0  acquire  Device.lock
 20.6us  P0  enter    EvtDpcFunc Dpc
 20.6us  P0  modify   CallbacksSoFar      = 3
 20.6us  P0  work     5.0us
 25.6us  P0  leave    EvtDpcFunc Dpc
 25.6us  P0  release  Device.lock
 25.6us  P0  dpc end  Dpc DPC
 25.9us  P0  return   #2                  STATUS_SUCCESS
 25.9us  P0  sleep    150.0us             Caller
 25.9us  P0  switch   idle                from Caller
 49.4us  P0  expire   Timer
 49.4us  P0  queue    Timer DPC           to P0
 49.4us  P0  dpc      Timer DPC
 49.4us  P0  acquire  Device.lock
 49.4us  P0  enter    EvtTimerFunc Timer
 49.4us  P0  modify   CallbacksSoFar      = 4
 49.4us  P0  work     5.0us
 54.4us  P0  leave    EvtTimerFunc Timer
 54.4us  P0  release  Device.lock
 54.4us  P0  dpc end  Timer DPC
 78.9us  -   done     FirstCard           tag 1
 78.9us  P1  assert   InterruptDpc        for P1
 79.6us  P1  acquire  InterruptDpc.lock   PASSIVE > DIRQL 7
 79.7us  P1  isr      InterruptDpc
 79.7us  P1  enter    EvtInterruptIsr InterruptDpc
 79.7us  P1  load     Device.Cards[0]     = 0xFFFFD00000000000
 79.7us  P1  read     FirstCard.STATUS    = 0x6
 80.7us  P1  write    FirstCard.ACKNOWLEDGE  = 0x4
 80.9us  P1  queue    InterruptDpc DPC    to P1
 80.9us  P1  leave    EvtInterruptIsr InterruptDpc
 80.9us  P1  isr end  InterruptDpc        claimed
 80.9us  P1  release  InterruptDpc.lock   DIRQL 7 > PASSIVE
 82.1us  P1  dpc      InterruptDpc DPC
 82.1us  P1  acquire  Device.lock
 82.1us  P1  enter    EvtInterruptDpc InterruptDpc
 82.1us  P1  modify   CallbacksSoFar      = 5
 82.1us  P1  work     5.0us
 87.1us  P1  leave    EvtInterruptDpc InterruptDpc
 87.1us  P1  release  Device.lock
 87.1us  P1  dpc end  InterruptDpc DPC
109.1us  -   done     SecondCard          tag 1
175.9us  P0  switch   Caller              from idle
177.9us  P0  enter    EvtFileCleanup File11
177.9us  P0  modify   CallbacksSoFar      = 6
177.9us  P0  work     5.0us
182.9us  P0  leave    EvtFileCleanup File11
182.9us  P0  enter    EvtFileClose File11
182.9us  P0  modify   CallbacksSoFar      = 7
182.9us  P0  work     5.0us
187.9us  P0  leave    EvtFileClose File11
187.9us  P0  end      Caller
187.9us  P0  switch   idle                from Caller
187.9us  -   end      completed

== spin-lock-files: Sync Scope Device, and the file callbacks in it
creation-refused: Device

0.0us  P0  create   File                STATUS_INVALID_DEVICE_REQUEST
0.0us  P0  create   Device              STATUS_INVALID_DEVICE_REQUEST
0.0us  -   end      refused

== mutex: Sync Scope Device at execution level Passive, and the file callbacks in it
CallbacksSoFar = 7

  0.0us  P0  create   Timer               STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
  0.0us  P0  create   Dpc                 STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
  0.0us  P0  create   InterruptDpc        STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
  0.0us  P0  switch   Caller              from idle
  2.0us  P0  send     #1                  create, 0 bytes
  5.3us  P0  acquire  Device.lock
  5.3us  P0  enter    EvtDeviceFileCreate #1
  5.3us  P0  modify   CallbacksSoFar      = 1
  5.3us  P0  work     5.0us
 10.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
 10.3us  P0  defer    create requests     to its work item
 10.3us  P0  queue    create requests work item
 10.3us  P0  leave    EvtDeviceFileCreate #1
 10.3us  P0  release  Device.lock
 10.6us  P0  return   #1                  STATUS_SUCCESS
 10.6us  P0  send     #2                  read, 512 bytes
 13.9us  P0  present  #2                  from Queue
 13.9us  P0  acquire  Device.lock
 14.0us  P0  enter    EvtIoRead #2
 14.0us  P0  modify   CallbacksSoFar      = 2
 14.0us  P0  work     5.0us
 14.3us  P1  switch   Worker 3            from idle
 16.3us  P1  start    create requests work item  on Worker 3
 16.3us  P1  end      create requests work item  on Worker 3
 16.3us  P1  switch   idle                from Worker 3
 19.0us  P0  load     Device.Cards[0]     = 0xFFFFD00000000000
 19.0us  P0  write    FirstCard.LENGTH    = 0x200
 19.0us  P0  transfer FirstCard           512 bytes, tag 1
 19.2us  P0  load     Device.Cards[1]     = 0xFFFFD00000002000
 19.2us  P0  write    SecondCard.LENGTH   = 0x200
 19.2us  P0  transfer SecondCard          512 bytes, tag 1
 19.4us  P0  load     Device.Timer        = 0
 19.4us  P0  load     Device.PassiveTimer  = 0xFFFFE00000000060
 19.4us  P0  load     Device.PassiveTimer  = 0xFFFFE00000000060
 19.4us  P0  set      PassiveTimer        due at 139.4us
 19.4us  P0  load     Device.WorkItem     = 0xFFFFE00000000070
 19.4us  P0  load     Device.WorkItem     = 0xFFFFE00000000070
 19.4us  P0  queue    WorkItem work item
 19.4us  P0  load     Device.Dpc          = 0
 19.4us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 19.4us  P0  leave    EvtIoRead #2
 19.4us  P0  release  Device.lock
 19.7us  P0  return   #2                  STATUS_SUCCESS
 19.7us  P0  sleep    150.0us             Caller
 19.7us  P0  switch   idle                from Caller
 23.4us  P1  switch   Worker 3            from idle
 25.4us  P1  start    WorkItem work item  on Worker 3
 25.4us  P1  acquire  Device.lock
 25.4us  P1  enter    EvtWorkItem WorkItem
 25.4us  P1  modify   CallbacksSoFar      = 3
 25.4us  P1  work     5.0us
 30.4us  P1  leave    EvtWorkItem WorkItem
 30.4us  P1  release  Device.lock
 30.4us  P1  end      WorkItem work item  on Worker 3
 30.4us  P1  switch   idle                from Worker 3
 79.0us  -   done     FirstCard           tag 1
 79.0us  P1  assert   InterruptWorkItem   for P1
 79.7us  P1  acquire  InterruptWorkItem.lock  PASSIVE > DIRQL 7
 79.7us  P1  isr      InterruptWorkItem
 79.7us  P1  enter    EvtInterruptIsr InterruptWorkItem
 79.7us  P1  load     Device.Cards[0]     = 0xFFFFD00000000000
 79.7us  P1  read     FirstCard.STATUS    = 0x6
 80.7us  P1  write    FirstCard.ACKNOWLEDGE  = 0x4
 80.9us  P1  queue    InterruptWorkItem DPC  to P1
 80.9us  P1  leave    EvtInterruptIsr InterruptWorkItem
 80.9us  P1  isr end  InterruptWorkItem   claimed
 80.9us  P1  release  InterruptWorkItem.lock  DIRQL 7 > PASSIVE
 82.1us  P1  dpc      InterruptWorkItem DPC
 82.1us  P1  queue    InterruptWorkItem work item
 82.1us  P1  dpc end  InterruptWorkItem DPC
 86.1us  P1  switch   Worker 3            from idle
 88.1us  P1  start    InterruptWorkItem work item  on Worker 3
 88.1us  P1  acquire  Device.lock
 88.1us  P1  enter    EvtInterruptWorkItem InterruptWorkItem
 88.1us  P1  modify   CallbacksSoFar      = 4
 88.1us  P1  work     5.0us
 93.1us  P1  leave    EvtInterruptWorkItem InterruptWorkItem
 93.1us  P1  release  Device.lock
 93.2us  P1  end      InterruptWorkItem work item  on Worker 3
 93.2us  P1  switch   idle                from Worker 3
109.2us  -   done     SecondCard          tag 1
139.4us  P0  expire   PassiveTimer
139.4us  P0  queue    PassiveTimer DPC    to P0
139.4us  P0  dpc      PassiveTimer DPC
139.4us  P0  queue    PassiveTimer work item
139.4us  P0  dpc end  PassiveTimer DPC
143.4us  P1  switch   Worker 3            from idle
145.4us  P1  start    PassiveTimer work item  on Worker 3
145.4us  P1  acquire  Device.lock
145.4us  P1  enter    EvtTimerFunc PassiveTimer
145.4us  P1  modify   CallbacksSoFar      = 5
145.4us  P1  work     5.0us
150.4us  P1  leave    EvtTimerFunc PassiveTimer
150.4us  P1  release  Device.lock
150.4us  P1  end      PassiveTimer work item  on Worker 3
150.4us  P1  switch   idle                from Worker 3
169.7us  P0  switch   Caller              from idle
171.7us  P0  acquire  Device.lock
171.7us  P0  enter    EvtFileCleanup File11
171.7us  P0  modify   CallbacksSoFar      = 6
171.7us  P0  work     5.0us
176.7us  P0  leave    EvtFileCleanup File11
176.7us  P0  release  Device.lock
176.8us  P0  acquire  Device.lock
176.8us  P0  enter    EvtFileClose File11
176.8us  P0  modify   CallbacksSoFar      = 7
176.8us  P0  work     5.0us
181.8us  P0  leave    EvtFileClose File11
181.8us  P0  release  Device.lock
181.8us  P0  end      Caller
181.8us  P0  switch   idle                from Caller
181.8us  -   end      completed

