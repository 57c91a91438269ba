== two-queues-block: Two sequential queues under one mutex

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  write, 512 bytes
 5.0us  P1  switch   T1                  from idle
 5.3us  P0  present  #1                  from Writes
 5.3us  P0  acquire  Device.lock
 5.3us  P0  enter    EvtIoWrite #1
 5.3us  P0  work     20.0us
 7.0us  P1  send     #2                  read, 512 bytes
10.3us  P1  present  #2                  from Reads
10.3us  P1  block    Device.lock         held by T0
10.3us  P1  switch   T2                  from T1
12.3us  P1  work     1.0us
13.3us  P1  end      T2
13.3us  P1  switch   idle                from T2
25.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
25.3us  P0  leave    EvtIoWrite #1
25.3us  P0  release  Device.lock
25.3us  P1  switch   T1                  from idle
25.6us  P0  return   #1                  STATUS_SUCCESS
25.6us  P0  end      T0
25.6us  P0  switch   idle                from T0
28.3us  P1  acquire  Device.lock         after 18.0us
28.3us  P1  enter    EvtIoRead #2
28.3us  P1  work     2.0us
30.3us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
30.3us  P1  leave    EvtIoRead #2
30.3us  P1  release  Device.lock
30.6us  P1  return   #2                  STATUS_SUCCESS
30.6us  P1  end      T1
30.6us  P1  switch   idle                from T1
30.6us  -   end      completed

