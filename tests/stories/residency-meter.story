== device-scope: Sync Scope Device
lock-held-too-long: Device.lock
dispatch-too-long: P1

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  work     5.0us
 10.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 10.3us  P0  leave    EvtIoRead #1
 10.3us  P0  release  Device.lock         DISPATCH > PASSIVE
 10.6us  P0  return   #1                  STATUS_SUCCESS
 10.6us  P0  send     #2                  read, 512 bytes
 13.9us  P0  present  #2                  from Queue
 13.9us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 14.0us  P0  enter    EvtIoRead #2
 14.0us  P0  work     5.0us
 19.0us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 19.0us  P0  leave    EvtIoRead #2
 19.0us  P0  release  Device.lock         DISPATCH > PASSIVE
 19.3us  P0  return   #2                  STATUS_SUCCESS
 19.3us  P0  send     #3                  read, 512 bytes
 22.6us  P0  present  #3                  from Queue
 22.6us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 22.6us  P0  enter    EvtIoRead #3
 22.6us  P0  work     5.0us
 27.6us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
 27.6us  P0  leave    EvtIoRead #3
 27.6us  P0  release  Device.lock         DISPATCH > PASSIVE
 27.9us  P0  return   #3                  STATUS_SUCCESS
 27.9us  P0  send     #4                  read, 512 bytes
 31.2us  P0  present  #4                  from Queue
 31.2us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 31.2us  P0  enter    EvtIoRead #4
 31.2us  P0  work     5.0us
 36.2us  P0  complete #4                  STATUS_SUCCESS, 512 bytes
 36.2us  P0  leave    EvtIoRead #4
 36.2us  P0  release  Device.lock         DISPATCH > PASSIVE
 36.6us  P0  return   #4                  STATUS_SUCCESS
 36.6us  P0  send     #5                  write, 512 bytes
 39.9us  P0  present  #5                  from Queue
 39.9us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 39.9us  P0  enter    EvtIoWrite #5
 39.9us  P0  work     60.0us
 99.9us  P0  complete #5                  STATUS_SUCCESS, 512 bytes
 99.9us  P0  leave    EvtIoWrite #5
 99.9us  P0  release  Device.lock         DISPATCH > PASSIVE
100.2us  P0  return   #5                  STATUS_SUCCESS
100.2us  P0  send     #6                  write, 512 bytes
103.5us  P0  present  #6                  from Queue
103.5us  P0  acquire  Device.lock         PASSIVE > DISPATCH
103.5us  P0  enter    EvtIoWrite #6
103.5us  P0  work     60.0us
163.5us  P0  complete #6                  STATUS_SUCCESS, 512 bytes
163.5us  P0  leave    EvtIoWrite #6
163.5us  P0  release  Device.lock         DISPATCH > PASSIVE
163.8us  P0  return   #6                  STATUS_SUCCESS
163.8us  P0  send     #7                  write, 512 bytes
167.1us  P0  present  #7                  from Queue
167.1us  P0  acquire  Device.lock         PASSIVE > DISPATCH
167.2us  P0  enter    EvtIoWrite #7
167.2us  P0  work     60.0us
227.2us  P0  complete #7                  STATUS_SUCCESS, 512 bytes
227.2us  P0  leave    EvtIoWrite #7
227.2us  P0  release  Device.lock         DISPATCH > PASSIVE
227.5us  P0  return   #7                  STATUS_SUCCESS
227.5us  P0  end      T0
227.5us  P0  switch   idle                from T0
400.0us  P1  switch   T1                  from idle
402.0us  P1  send     #8                  device_control, 64 bytes
405.3us  P1  present  #8                  from Queue
405.3us  P1  acquire  Device.lock         PASSIVE > DISPATCH
405.3us  P1  enter    EvtIoDeviceControl #8
405.3us  P1  work     200.0us
605.3us  P1  complete #8                  STATUS_SUCCESS, 0 bytes
605.3us  P1  leave    EvtIoDeviceControl #8
605.3us  P1  release  Device.lock         DISPATCH > PASSIVE
605.6us  P1  return   #8                  STATUS_SUCCESS
605.6us  P1  send     #9                  device_control, 64 bytes
608.9us  P1  present  #9                  from Queue
608.9us  P1  acquire  Device.lock         PASSIVE > DISPATCH
609.0us  P1  enter    EvtIoDeviceControl #9
609.0us  P1  work     200.0us
809.0us  P1  complete #9                  STATUS_SUCCESS, 0 bytes
809.0us  P1  leave    EvtIoDeviceControl #9
809.0us  P1  release  Device.lock         DISPATCH > PASSIVE
809.3us  P1  return   #9                  STATUS_SUCCESS
809.3us  P1  end      T1
809.3us  P1  switch   idle                from T1
809.3us  -   end      completed

== no-scope: No scope

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  work     5.0us
 10.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 10.3us  P0  leave    EvtIoRead #1
 10.6us  P0  return   #1                  STATUS_SUCCESS
 10.6us  P0  send     #2                  read, 512 bytes
 13.9us  P0  present  #2                  from Queue
 13.9us  P0  enter    EvtIoRead #2
 13.9us  P0  work     5.0us
 18.9us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 18.9us  P0  leave    EvtIoRead #2
 19.2us  P0  return   #2                  STATUS_SUCCESS
 19.2us  P0  send     #3                  read, 512 bytes
 22.5us  P0  present  #3                  from Queue
 22.5us  P0  enter    EvtIoRead #3
 22.5us  P0  work     5.0us
 27.5us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
 27.5us  P0  leave    EvtIoRead #3
 27.8us  P0  return   #3                  STATUS_SUCCESS
 27.8us  P0  send     #4                  read, 512 bytes
 31.1us  P0  present  #4                  from Queue
 31.1us  P0  enter    EvtIoRead #4
 31.1us  P0  work     5.0us
 36.1us  P0  complete #4                  STATUS_SUCCESS, 512 bytes
 36.1us  P0  leave    EvtIoRead #4
 36.4us  P0  return   #4                  STATUS_SUCCESS
 36.4us  P0  send     #5                  write, 512 bytes
 39.7us  P0  present  #5                  from Queue
 39.7us  P0  enter    EvtIoWrite #5
 39.7us  P0  work     60.0us
 99.7us  P0  complete #5                  STATUS_SUCCESS, 512 bytes
 99.7us  P0  leave    EvtIoWrite #5
100.0us  P0  return   #5                  STATUS_SUCCESS
100.0us  P0  send     #6                  write, 512 bytes
103.3us  P0  present  #6                  from Queue
103.3us  P0  enter    EvtIoWrite #6
103.3us  P0  work     60.0us
163.3us  P0  complete #6                  STATUS_SUCCESS, 512 bytes
163.3us  P0  leave    EvtIoWrite #6
163.6us  P0  return   #6                  STATUS_SUCCESS
163.6us  P0  send     #7                  write, 512 bytes
166.9us  P0  present  #7                  from Queue
166.9us  P0  enter    EvtIoWrite #7
166.9us  P0  work     60.0us
226.9us  P0  complete #7                  STATUS_SUCCESS, 512 bytes
226.9us  P0  leave    EvtIoWrite #7
227.2us  P0  return   #7                  STATUS_SUCCESS
227.2us  P0  end      T0
227.2us  P0  switch   idle                from T0
400.0us  P1  switch   T1                  from idle
402.0us  P1  send     #8                  device_control, 64 bytes
405.3us  P1  present  #8                  from Queue
405.3us  P1  enter    EvtIoDeviceControl #8
405.3us  P1  work     200.0us
605.3us  P1  complete #8                  STATUS_SUCCESS, 0 bytes
605.3us  P1  leave    EvtIoDeviceControl #8
605.6us  P1  return   #8                  STATUS_SUCCESS
605.6us  P1  send     #9                  device_control, 64 bytes
608.9us  P1  present  #9                  from Queue
608.9us  P1  enter    EvtIoDeviceControl #9
608.9us  P1  work     200.0us
808.9us  P1  complete #9                  STATUS_SUCCESS, 0 bytes
808.9us  P1  leave    EvtIoDeviceControl #9
809.2us  P1  return   #9                  STATUS_SUCCESS
809.2us  P1  end      T1
809.2us  P1  switch   idle                from T1
809.2us  -   end      completed

== passive: Sync Scope Device at execution level Passive

  0.0us  P0  switch   T0                  from idle
  2.0us  P0  send     #1                  read, 512 bytes
  5.3us  P0  present  #1                  from Queue
  5.3us  P0  acquire  Device.lock
  5.3us  P0  enter    EvtIoRead #1
  5.3us  P0  work     5.0us
 10.3us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 10.3us  P0  leave    EvtIoRead #1
 10.3us  P0  release  Device.lock
 10.6us  P0  return   #1                  STATUS_SUCCESS
 10.6us  P0  send     #2                  read, 512 bytes
 13.9us  P0  present  #2                  from Queue
 13.9us  P0  acquire  Device.lock
 14.0us  P0  enter    EvtIoRead #2
 14.0us  P0  work     5.0us
 19.0us  P0  complete #2                  STATUS_SUCCESS, 512 bytes
 19.0us  P0  leave    EvtIoRead #2
 19.0us  P0  release  Device.lock
 19.3us  P0  return   #2                  STATUS_SUCCESS
 19.3us  P0  send     #3                  read, 512 bytes
 22.6us  P0  present  #3                  from Queue
 22.6us  P0  acquire  Device.lock
 22.6us  P0  enter    EvtIoRead #3
 22.6us  P0  work     5.0us
 27.6us  P0  complete #3                  STATUS_SUCCESS, 512 bytes
 27.6us  P0  leave    EvtIoRead #3
 27.6us  P0  release  Device.lock
 27.9us  P0  return   #3                  STATUS_SUCCESS
 27.9us  P0  send     #4                  read, 512 bytes
 31.2us  P0  present  #4                  from Queue
 31.2us  P0  acquire  Device.lock
 31.2us  P0  enter    EvtIoRead #4
 31.2us  P0  work     5.0us
 36.2us  P0  complete #4                  STATUS_SUCCESS, 512 bytes
 36.2us  P0  leave    EvtIoRead #4
 36.2us  P0  release  Device.lock
 36.5us  P0  return   #4                  STATUS_SUCCESS
 36.5us  P0  send     #5                  write, 512 bytes
 39.8us  P0  present  #5                  from Queue
 39.8us  P0  acquire  Device.lock
 39.9us  P0  enter    EvtIoWrite #5
 39.9us  P0  work     60.0us
 99.9us  P0  complete #5                  STATUS_SUCCESS, 512 bytes
 99.9us  P0  leave    EvtIoWrite #5
 99.9us  P0  release  Device.lock
100.2us  P0  return   #5                  STATUS_SUCCESS
100.2us  P0  send     #6                  write, 512 bytes
103.5us  P0  present  #6                  from Queue
103.5us  P0  acquire  Device.lock
103.5us  P0  enter    EvtIoWrite #6
103.5us  P0  work     60.0us
163.5us  P0  complete #6                  STATUS_SUCCESS, 512 bytes
163.5us  P0  leave    EvtIoWrite #6
163.5us  P0  release  Device.lock
163.8us  P0  return   #6                  STATUS_SUCCESS
163.8us  P0  send     #7                  write, 512 bytes
167.1us  P0  present  #7                  from Queue
167.1us  P0  acquire  Device.lock
167.1us  P0  enter    EvtIoWrite #7
167.1us  P0  work     60.0us
227.1us  P0  complete #7                  STATUS_SUCCESS, 512 bytes
227.1us  P0  leave    EvtIoWrite #7
227.1us  P0  release  Device.lock
227.4us  P0  return   #7                  STATUS_SUCCESS
227.4us  P0  end      T0
227.4us  P0  switch   idle                from T0
400.0us  P1  switch   T1                  from idle
402.0us  P1  send     #8                  device_control, 64 bytes
405.3us  P1  present  #8                  from Queue
405.3us  P1  acquire  Device.lock
405.3us  P1  enter    EvtIoDeviceControl #8
405.3us  P1  work     200.0us
605.3us  P1  complete #8                  STATUS_SUCCESS, 0 bytes
605.3us  P1  leave    EvtIoDeviceControl #8
605.3us  P1  release  Device.lock
605.6us  P1  return   #8                  STATUS_SUCCESS
605.6us  P1  send     #9                  device_control, 64 bytes
608.9us  P1  present  #9                  from Queue
608.9us  P1  acquire  Device.lock
609.0us  P1  enter    EvtIoDeviceControl #9
609.0us  P1  work     200.0us
809.0us  P1  complete #9                  STATUS_SUCCESS, 0 bytes
809.0us  P1  leave    EvtIoDeviceControl #9
809.0us  P1  release  Device.lock
809.3us  P1  return   #9                  STATUS_SUCCESS
809.3us  P1  end      T1
809.3us  P1  switch   idle                from T1
809.3us  -   end      completed

