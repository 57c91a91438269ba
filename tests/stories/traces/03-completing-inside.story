== completing-inside: Completing inside EvtIoRead
lock-held-too-long: Device.lock

  0.0us  P0  switch   T0                  from idle
  0.0us  P1  switch   T1                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  2.0us  P1  send     #2                  read, 512 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P1  queue    #2                  in Queue, depth 1
  5.3us  P1  send     #3                  read, 512 bytes
  5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  work     30.0us
  8.6us  P1  queue    #3                  in Queue, depth 2
  8.6us  P1  send     #4                  read, 512 bytes
 11.9us  P1  queue    #4                  in Queue, depth 3
 11.9us  P1  end      T1
 11.9us  P1  switch   idle                from T1
 35.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 35.3us  P0  leave    EvtIoRead #1
 35.3us  P0  release  Device.lock         DISPATCH > PASSIVE
 35.3us  P0  present  #2                  from Queue
 35.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 35.4us  P0  enter    EvtIoRead #2
 35.4us  P0  work     30.0us
 65.4us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 65.4us  P0  leave    EvtIoRead #2
 65.4us  P0  release  Device.lock         DISPATCH > PASSIVE
 65.4us  P0  present  #3                  from Queue
 65.4us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 65.4us  P0  enter    EvtIoRead #3
 65.4us  P0  work     30.0us
 95.4us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
 95.4us  P0  leave    EvtIoRead #3
 95.4us  P0  release  Device.lock         DISPATCH > PASSIVE
 95.4us  P0  present  #4                  from Queue
 95.4us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 95.4us  P0  enter    EvtIoRead #4
 95.4us  P0  work     30.0us
125.4us  P0  complete #4                  STATUS_SUCCESS, 512 bytes
125.4us  P0  leave    EvtIoRead #4
125.4us  P0  release  Device.lock         DISPATCH > PASSIVE
125.8us  P0  return   #1                  STATUS_SUCCESS
125.8us  P0  end      T0
125.8us  P0  switch   idle                from T0
125.8us  -   end      completed

