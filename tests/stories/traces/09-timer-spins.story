== timer-spins: A timer spins for the lock of a read
lock-held-too-long: Device.lock

   0.0us  P2  switch   T2                  from idle
   2.0us  P2  load     Timer               = 0xFFFFE00000000030
   2.0us  P2  set      Timer               due at 500.0us
   2.0us  P2  end      T2
   2.0us  P2  switch   idle                from T2
 990.0us  P0  switch   T0                  from idle
 992.0us  P0  send     #1                  read, 512 bytes
 995.3us  P0  present  #1                  from Queue
 995.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 995.3us  P0  enter    EvtIoRead #1
 995.3us  P0  work     50.0us
1002.0us  P2  expire   Timer
1002.0us  P2  queue    Timer DPC           to P2
1002.0us  P2  dpc      Timer DPC
1002.0us  P2  spin     Device.lock         held by P0
1047.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
1047.3us  P0  leave    EvtIoRead #1
1047.3us  P0  release  Device.lock         DISPATCH > PASSIVE
1047.5us  P2  acquire  Device.lock         after 45.5us
1047.5us  P2  enter    EvtTimerFunc Timer
1047.5us  P2  work     1.0us
1047.6us  P0  return   #1                  STATUS_SUCCESS
1047.6us  P0  end      T0
1047.6us  P0  switch   idle                from T0
1048.5us  P2  leave    EvtTimerFunc Timer
1048.5us  P2  release  Device.lock
1048.5us  P2  dpc end  Timer DPC
1048.5us  -   end      completed

