== scope-off: No scope: three symptoms
Device.OfReadAndWrite = 1, expected 2
Device.OfReadAndCompletion = 1, expected 2
Device.OfWriteAndCompletion = 1, expected 2
data-race: Device.OfReadAndWrite
lost-update: Device.OfReadAndWrite
data-race: Device.OfReadAndCompletion
data-race: Device.OfWriteAndCompletion
lost-update: Device.OfReadAndCompletion
lost-update: Device.OfWriteAndCompletion

 0.0us  P0  switch   T0                  from idle
 1.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 3.0us  P1  send     #2                  write, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  send on  #1                  to Device target
 5.3us  P0  load     Device.OfReadAndWrite  = 0
 5.3us  P0  work     4.0us
 6.3us  P1  present  #2                  from Queue
 6.3us  P1  enter    EvtIoWrite #2
 6.3us  P1  load     Device.OfReadAndWrite  = 0
 6.3us  P1  work     4.0us
 9.3us  P0  store    Device.OfReadAndWrite  = 1
 9.3us  P0  load     Device.OfReadAndCompletion  = 0
 9.3us  P0  work     8.0us
10.3us  P1  store    Device.OfReadAndWrite  = 1
10.3us  P1  work     5.0us
11.3us  P2  assert   Device target interrupt  for P2
12.0us  P2  acquire  Device target interrupt.lock  PASSIVE > DIRQL 3
12.0us  P2  isr      Device target interrupt
12.0us  P2  queue    Device target DPC   to P2
12.0us  P2  isr end  Device target interrupt  claimed
12.0us  P2  release  Device target interrupt.lock  DIRQL 3 > PASSIVE
13.2us  P2  dpc      Device target DPC
13.2us  P2  done     #1                  by the lower driver, STATUS_SUCCESS
13.2us  P2  enter    EvtRequestCompletionRoutine #1
13.2us  P2  load     Device.OfReadAndCompletion  = 0
13.2us  P2  work     2.0us
15.2us  P2  store    Device.OfReadAndCompletion  = 1
15.2us  P2  load     Device.OfWriteAndCompletion  = 0
15.2us  P2  work     2.0us
15.3us  P1  load     Device.OfWriteAndCompletion  = 0
15.3us  P1  work     2.0us
17.2us  P2  store    Device.OfWriteAndCompletion  = 1
17.2us  P2  complete #1                  STATUS_SUCCESS, 512 bytes
17.2us  P2  leave    EvtRequestCompletionRoutine #1
17.2us  P2  dpc end  Device target DPC
17.3us  P0  store    Device.OfReadAndCompletion  = 1
17.3us  P1  store    Device.OfWriteAndCompletion  = 1
17.3us  P0  leave    EvtIoRead #1
17.3us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
17.3us  P1  leave    EvtIoWrite #2
17.6us  P0  return   #1                  STATUS_SUCCESS
17.6us  P0  end      T0
17.6us  P0  switch   idle                from T0
17.6us  P1  return   #2                  STATUS_SUCCESS
17.6us  P1  end      T1
17.6us  P1  switch   idle                from T1
17.6us  -   end      completed

== scope-on: Sync Scope Device, to see what changes
Device.OfReadAndWrite = 2
Device.OfReadAndCompletion = 1, expected 2
Device.OfWriteAndCompletion = 2
data-race: Device.OfReadAndCompletion
lost-update: Device.OfReadAndCompletion
data-race: Device.OfWriteAndCompletion

 0.0us  P0  switch   T0                  from idle
 1.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 3.0us  P1  send     #2                  write, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  send on  #1                  to Device target
 5.3us  P0  load     Device.OfReadAndWrite  = 0
 5.3us  P0  work     4.0us
 6.3us  P1  present  #2                  from Queue
 6.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 9.3us  P0  store    Device.OfReadAndWrite  = 1
 9.3us  P0  load     Device.OfReadAndCompletion  = 0
 9.3us  P0  work     8.0us
11.3us  P2  assert   Device target interrupt  for P2
12.0us  P2  acquire  Device target interrupt.lock  PASSIVE > DIRQL 3
12.0us  P2  isr      Device target interrupt
12.0us  P2  queue    Device target DPC   to P2
12.0us  P2  isr end  Device target interrupt  claimed
12.0us  P2  release  Device target interrupt.lock  DIRQL 3 > PASSIVE
13.3us  P2  dpc      Device target DPC
13.3us  P2  done     #1                  by the lower driver, STATUS_SUCCESS
13.3us  P2  enter    EvtRequestCompletionRoutine #1
13.3us  P2  load     Device.OfReadAndCompletion  = 0
13.3us  P2  work     2.0us
15.3us  P2  store    Device.OfReadAndCompletion  = 1
15.3us  P2  load     Device.OfWriteAndCompletion  = 0
15.3us  P2  work     2.0us
17.3us  P2  store    Device.OfWriteAndCompletion  = 1
17.3us  P2  complete #1                  STATUS_SUCCESS, 512 bytes
17.3us  P2  leave    EvtRequestCompletionRoutine #1
17.3us  P2  dpc end  Device target DPC
17.3us  P0  store    Device.OfReadAndCompletion  = 1
17.3us  P0  leave    EvtIoRead #1
17.3us  P0  release  Device.lock         DISPATCH > PASSIVE
17.5us  P1  acquire  Device.lock         after 11.2us
17.5us  P1  enter    EvtIoWrite #2
17.5us  P1  load     Device.OfReadAndWrite  = 1
17.5us  P1  work     4.0us
17.7us  P0  return   #1                  STATUS_SUCCESS
17.7us  P0  end      T0
17.7us  P0  switch   idle                from T0
21.5us  P1  store    Device.OfReadAndWrite  = 2
21.5us  P1  work     5.0us
26.5us  P1  load     Device.OfWriteAndCompletion  = 1
26.5us  P1  work     2.0us
28.5us  P1  store    Device.OfWriteAndCompletion  = 2
28.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
28.5us  P1  leave    EvtIoWrite #2
28.5us  P1  release  Device.lock         DISPATCH > PASSIVE
28.8us  P1  return   #2                  STATUS_SUCCESS
28.8us  P1  end      T1
28.8us  P1  switch   idle                from T1
28.8us  -   end      completed

== lock-taken: Sync Scope Device, and the routine takes its lock
Device.OfReadAndWrite = 2
Device.OfReadAndCompletion = 2
Device.OfWriteAndCompletion = 2

 0.0us  P0  switch   T0                  from idle
 1.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 3.0us  P1  send     #2                  write, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  send on  #1                  to Device target
 5.3us  P0  load     Device.OfReadAndWrite  = 0
 5.3us  P0  work     4.0us
 6.3us  P1  present  #2                  from Queue
 6.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 9.3us  P0  store    Device.OfReadAndWrite  = 1
 9.3us  P0  load     Device.OfReadAndCompletion  = 0
 9.3us  P0  work     8.0us
11.3us  P2  assert   Device target interrupt  for P2
12.0us  P2  acquire  Device target interrupt.lock  PASSIVE > DIRQL 3
12.0us  P2  isr      Device target interrupt
12.0us  P2  queue    Device target DPC   to P2
12.0us  P2  isr end  Device target interrupt  claimed
12.0us  P2  release  Device target interrupt.lock  DIRQL 3 > PASSIVE
13.3us  P2  dpc      Device target DPC
13.3us  P2  done     #1                  by the lower driver, STATUS_SUCCESS
13.3us  P2  enter    EvtRequestCompletionRoutine #1
13.3us  P2  spin     Device.lock         held by P0
17.3us  P0  store    Device.OfReadAndCompletion  = 1
17.3us  P0  leave    EvtIoRead #1
17.3us  P0  release  Device.lock         DISPATCH > PASSIVE
17.4us  P0  wait     #1                  T0
17.4us  P0  switch   idle                from T0
17.5us  P1  acquire  Device.lock         after 11.2us
17.5us  P1  enter    EvtIoWrite #2
17.5us  P1  load     Device.OfReadAndWrite  = 1
17.5us  P1  work     4.0us
21.5us  P1  store    Device.OfReadAndWrite  = 2
21.5us  P1  work     5.0us
26.5us  P1  load     Device.OfWriteAndCompletion  = 0
26.5us  P1  work     2.0us
28.5us  P1  store    Device.OfWriteAndCompletion  = 1
28.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
28.5us  P1  leave    EvtIoWrite #2
28.5us  P1  release  Device.lock         DISPATCH > PASSIVE
28.6us  P2  acquire  Device.lock         after 15.4us
28.6us  P2  load     Device.OfReadAndCompletion  = 1
28.6us  P2  work     2.0us
28.8us  P1  return   #2                  STATUS_SUCCESS
28.8us  P1  end      T1
28.8us  P1  switch   idle                from T1
30.6us  P2  store    Device.OfReadAndCompletion  = 2
30.6us  P2  load     Device.OfWriteAndCompletion  = 1
30.6us  P2  work     2.0us
32.6us  P2  store    Device.OfWriteAndCompletion  = 2
32.6us  P2  release  Device.lock
32.6us  P2  complete #1                  STATUS_SUCCESS, 512 bytes
32.6us  P0  switch   T0                  from idle
33.6us  P2  leave    EvtRequestCompletionRoutine #1
33.6us  P2  dpc end  Device target DPC
35.9us  P0  return   #1                  STATUS_SUCCESS
35.9us  P0  end      T0
35.9us  P0  switch   idle                from T0
35.9us  -   end      completed

