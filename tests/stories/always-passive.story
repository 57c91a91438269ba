== by-luck: A program calls, then a driver; the page is in memory
Device.LastIrql = 2
Device.LastAnswer = 0
Device.Answered = 2
paged-access: Table

 0.0us  P0  switch   Program             from idle
 2.0us  P0  send     #1                  device_control, 0 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoDeviceControl #1
 5.3us  P0  store    Device.LastIrql     = 0
 5.3us  P0  work     2.0us
27.3us  P0  load     Table               = 0
27.3us  P0  store    Device.LastAnswer   = 0
27.3us  P0  load     Device.Answered     = 0
27.3us  P0  store    Device.Answered     = 1
27.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
27.3us  P0  leave    EvtIoDeviceControl #1
27.6us  P0  return   #1                  STATUS_SUCCESS
27.6us  P0  end      Program
27.6us  P0  switch   idle                from Program
36.0us  P1  switch   Upper               from idle
38.0us  P1  send     #2                  device_control, 0 bytes
41.0us  P1  queue    Upper DPC           to P1
42.2us  P1  dpc      Upper DPC
42.2us  P1  present  #2                  from Queue
42.2us  P1  enter    EvtIoDeviceControl #2
42.2us  P1  store    Device.LastIrql     = 2
42.2us  P1  work     2.0us
44.2us  P1  hazard   Table               pageable memory touched at DISPATCH_LEVEL or above while its page is resident
44.2us  P1  load     Table               = 0
44.2us  P1  store    Device.LastAnswer   = 0
44.2us  P1  load     Device.Answered     = 1
44.2us  P1  store    Device.Answered     = 2
44.2us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
44.2us  P1  leave    EvtIoDeviceControl #2
44.2us  P1  dpc end  Upper DPC
44.2us  P1  end      Upper
44.2us  P1  switch   idle                from Upper
44.2us  -   end      completed

== paged-out: The driver asks for what is on another page
Device.LastIrql = 2, expected none
Device.LastAnswer = 0, expected none
Device.Answered = 1, expected none
paged-access: SampleEvtIoDeviceControl

 0.0us  P0  switch   Program             from idle
 2.0us  P0  send     #1                  device_control, 0 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoDeviceControl #1
 5.3us  P0  store    Device.LastIrql     = 0
 5.3us  P0  work     2.0us
27.3us  P0  load     Table               = 0
27.3us  P0  store    Device.LastAnswer   = 0
27.3us  P0  load     Device.Answered     = 0
27.3us  P0  store    Device.Answered     = 1
27.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
27.3us  P0  leave    EvtIoDeviceControl #1
27.6us  P0  return   #1                  STATUS_SUCCESS
27.6us  P0  end      Program
27.6us  P0  switch   idle                from Program
36.0us  P1  switch   Upper               from idle
38.0us  P1  send     #2                  device_control, 0 bytes
41.0us  P1  queue    Upper DPC           to P1
42.2us  P1  dpc      Upper DPC
42.2us  P1  present  #2                  from Queue
42.2us  P1  enter    EvtIoDeviceControl #2
42.2us  P1  store    Device.LastIrql     = 2
42.2us  P1  work     2.0us
44.2us  P1  bugcheck DRIVER_IRQL_NOT_LESS_OR_EQUAL (0xD1)
44.2us  -   end      bugcheck

== verified: The same page, under Driver Verifier
Device.LastIrql = 2, expected none
Device.LastAnswer = 0, expected none
Device.Answered = 1, expected none
paged-access: SampleEvtIoDeviceControl

 0.0us  P0  switch   Program             from idle
 2.0us  P0  send     #1                  device_control, 0 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoDeviceControl #1
 5.3us  P0  store    Device.LastIrql     = 0
 5.3us  P0  work     2.0us
27.3us  P0  load     Table               = 0
27.3us  P0  store    Device.LastAnswer   = 0
27.3us  P0  load     Device.Answered     = 0
27.3us  P0  store    Device.Answered     = 1
27.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
27.3us  P0  leave    EvtIoDeviceControl #1
27.6us  P0  return   #1                  STATUS_SUCCESS
27.6us  P0  end      Program
27.6us  P0  switch   idle                from Program
36.0us  P1  switch   Upper               from idle
38.0us  P1  send     #2                  device_control, 0 bytes
41.0us  P1  queue    Upper DPC           to P1
42.2us  P1  dpc      Upper DPC
42.2us  P1  present  #2                  from Queue
42.2us  P1  enter    EvtIoDeviceControl #2
42.2us  P1  store    Device.LastIrql     = 2
42.2us  P1  work     2.0us
44.2us  P1  bugcheck DRIVER_IRQL_NOT_LESS_OR_EQUAL (0xD1)
44.2us  -   end      bugcheck

== passive: Execution level Passive
Device.LastIrql = 0
Device.LastAnswer = 0
Device.Answered = 2

 0.0us  P0  switch   Program             from idle
 2.0us  P0  send     #1                  device_control, 0 bytes
 5.3us  P0  present  #1                  from Queue
 5.3us  P0  enter    EvtIoDeviceControl #1
 5.3us  P0  store    Device.LastIrql     = 0
 5.3us  P0  work     2.0us
27.3us  P0  load     Table               = 0
27.3us  P0  store    Device.LastAnswer   = 0
27.3us  P0  load     Device.Answered     = 0
27.3us  P0  store    Device.Answered     = 1
27.3us  P0  complete #1                  STATUS_SUCCESS, 0 bytes
27.3us  P0  leave    EvtIoDeviceControl #1
27.6us  P0  return   #1                  STATUS_SUCCESS
27.6us  P0  end      Program
27.6us  P0  switch   idle                from Program
36.0us  P1  switch   Upper               from idle
38.0us  P1  send     #2                  device_control, 0 bytes
41.0us  P1  queue    Upper DPC           to P1
42.2us  P1  dpc      Upper DPC
42.2us  P1  queue    #2                  in Queue, depth 1
42.2us  P1  defer    Queue               to its work item
42.2us  P1  queue    Queue work item
42.2us  P1  dpc end  Upper DPC
42.2us  P1  end      Upper
42.2us  P1  switch   idle                from Upper
46.2us  P1  switch   Worker 3            from idle
48.2us  P1  start    Queue work item     on Worker 3
48.2us  P1  present  #2                  from Queue
48.2us  P1  enter    EvtIoDeviceControl #2
48.2us  P1  store    Device.LastIrql     = 0
48.2us  P1  work     2.0us
70.2us  P1  load     Table               = 0
70.2us  P1  store    Device.LastAnswer   = 0
70.2us  P1  load     Device.Answered     = 1
70.2us  P1  store    Device.Answered     = 2
70.2us  P1  complete #2                  STATUS_SUCCESS, 0 bytes
70.2us  P1  leave    EvtIoDeviceControl #2
70.2us  P1  end      Queue work item     on Worker 3
70.2us  P1  switch   idle                from Worker 3
70.2us  -   end      completed

