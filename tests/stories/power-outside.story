== not-managed: The queue is not power-managed
Device.Registers = 0, expected none
Device.Started = 1, expected none
data-race: Device.Registers
hazard: SampleEvtIoRead

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     10.0us
15.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
15.3us  P0  write    Card.ACKNOWLEDGE    = 0x0
15.5us  P0  load     Device.Started      = 0
15.5us  P0  store    Device.Started      = 1
15.5us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
15.5us  P0  leave    EvtIoRead #1
15.5us  P0  release  Device.lock         DISPATCH > PASSIVE
15.9us  P0  return   #1                  STATUS_SUCCESS
15.9us  P0  send     #2                  read, 512 bytes
19.2us  P0  present  #2                  from Queue
19.2us  P0  acquire  Device.lock         PASSIVE > DISPATCH
19.2us  P0  enter    EvtIoRead #2
19.2us  P0  work     10.0us
20.0us  P1  switch   PnP                 from idle
22.0us  P1  power    Device              D0 > Moving
22.0us  P1  enter    EvtDeviceD0Exit Device
22.0us  P1  store    Device.Registers    = 0
22.0us  P1  leave    EvtDeviceD0Exit Device
22.0us  P1  power    Device              Moving > Low
22.0us  P1  end      PnP
22.0us  P1  switch   idle                from PnP
29.2us  P0  load     Device.Registers    = 0
29.2us  P0  bugcheck DRIVER_IRQL_NOT_LESS_OR_EQUAL (0xD1)
29.2us  -   end      bugcheck

== power-managed: The queue is power-managed
Device.Registers = 0
Device.Started = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     10.0us
15.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
15.3us  P0  write    Card.ACKNOWLEDGE    = 0x0
15.5us  P0  load     Device.Started      = 0
15.5us  P0  store    Device.Started      = 1
15.5us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
15.5us  P0  leave    EvtIoRead #1
15.5us  P0  release  Device.lock         DISPATCH > PASSIVE
15.9us  P0  return   #1                  STATUS_SUCCESS
15.9us  P0  send     #2                  read, 512 bytes
19.2us  P0  present  #2                  from Queue
19.2us  P0  acquire  Device.lock         PASSIVE > DISPATCH
19.2us  P0  enter    EvtIoRead #2
19.2us  P0  work     10.0us
20.0us  P1  switch   PnP                 from idle
22.0us  P1  power    Device              D0 > Moving
22.0us  P1  wait     Queue               PnP
22.0us  P1  switch   idle                from PnP
29.2us  P0  load     Device.Registers    = 0xFFFFD00000000000
29.2us  P0  write    Card.ACKNOWLEDGE    = 0x0
29.4us  P0  load     Device.Started      = 1
29.4us  P0  store    Device.Started      = 2
29.4us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
29.4us  P0  leave    EvtIoRead #2
29.4us  P0  release  Device.lock         DISPATCH > PASSIVE
29.4us  P1  switch   PnP                 from idle
29.7us  P0  return   #2                  STATUS_SUCCESS
29.7us  P0  end      T0
29.7us  P0  switch   idle                from T0
32.4us  P1  enter    EvtDeviceD0Exit Device
32.4us  P1  store    Device.Registers    = 0
32.4us  P1  leave    EvtDeviceD0Exit Device
32.4us  P1  power    Device              Moving > Low
32.4us  P1  end      PnP
32.4us  P1  switch   idle                from PnP
32.4us  -   end      completed

== own-lock: Not power-managed; a lock around the pointer
Device.Registers = 0
Device.Started = 1

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  work     10.0us
15.3us  P0  acquire  Device.Lock
15.3us  P0  load     Device.Registers    = 0xFFFFD00000000000
15.3us  P0  write    Card.ACKNOWLEDGE    = 0x0
15.5us  P0  load     Device.Started      = 0
15.6us  P0  store    Device.Started      = 1
15.6us  P0  release  Device.Lock
15.6us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
15.6us  P0  leave    EvtIoRead #1
15.6us  P0  release  Device.lock         DISPATCH > PASSIVE
15.9us  P0  return   #1                  STATUS_SUCCESS
15.9us  P0  send     #2                  read, 512 bytes
19.2us  P0  present  #2                  from Queue
19.2us  P0  acquire  Device.lock         PASSIVE > DISPATCH
19.2us  P0  enter    EvtIoRead #2
19.2us  P0  work     10.0us
20.0us  P1  switch   PnP                 from idle
22.0us  P1  power    Device              D0 > Moving
22.0us  P1  enter    EvtDeviceD0Exit Device
22.0us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
22.0us  P1  store    Device.Registers    = 0
22.0us  P1  release  Device.Lock         DISPATCH > PASSIVE
22.0us  P1  leave    EvtDeviceD0Exit Device
22.0us  P1  power    Device              Moving > Low
22.0us  P1  end      PnP
22.0us  P1  switch   idle                from PnP
29.2us  P0  acquire  Device.Lock
29.2us  P0  load     Device.Registers    = 0
29.2us  P0  release  Device.Lock
29.2us  P0  complete #2                  STATUS_DEVICE_NOT_READY, 0 bytes
29.2us  P0  leave    EvtIoRead #2
29.2us  P0  release  Device.lock         DISPATCH > PASSIVE
29.6us  P0  return   #2                  STATUS_DEVICE_NOT_READY
29.6us  P0  end      T0
29.6us  P0  switch   idle                from T0
29.6us  -   end      completed

