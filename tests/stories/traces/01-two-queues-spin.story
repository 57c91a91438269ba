== two-queues-spin: Two sequential queues under one spin lock

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  write, 512 bytes
 5.0us  P1  switch   T1                  from idle
 5.3us  P0  present  #1                  from Writes
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoWrite #1
 5.3us  P0  work     20.0us
 7.0us  P1  send     #2                  read, 512 bytes
10.3us  P1  present  #2                  from Reads
10.3us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoWrite #1
25.3us  P0  release  Device.lock         DISPATCH > PASSIVE
25.5us  P1  acquire  Device.lock         after 15.1us
25.5us  P1  enter    EvtIoRead #2
25.5us  P1  work     2.0us
25.6us  P0  return   #1                  STATUS_SUCCESS
25.6us  P0  end      T0
25.6us  P0  switch   idle                from T0
27.5us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
27.5us  P1  leave    EvtIoRead #2
27.5us  P1  release  Device.lock         DISPATCH > PASSIVE
27.8us  P1  return   #2                  STATUS_SUCCESS
27.8us  P1  end      T1
27.8us  P1  switch   idle                from T1
27.8us  -   end      completed

