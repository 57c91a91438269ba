== statistics-none: Statistics only: nothing
Device.TotalRequestsProcessed = 100, expected 400
Device.TotalReads = 100, expected 200
Device.TotalBytesRead = 51200, expected 102400
Device.TotalWrites = 100, expected 200
Device.TotalBytesWritten = 51200, expected 102400
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed
data-race: Device.TotalReads
data-race: Device.TotalWrites
lost-update: Device.TotalReads
lost-update: Device.TotalWrites
data-race: Device.TotalBytesRead
data-race: Device.TotalBytesWritten
lost-update: Device.TotalBytesRead
lost-update: Device.TotalBytesWritten

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Reads
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  work     5.0us
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Writes
0.0us  P1  enter    EvtIoWrite #2
0.0us  P1  work     5.0us
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Reads
0.0us  P2  enter    EvtIoRead #3
0.0us  P2  work     5.0us
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Writes
0.0us  P3  enter    EvtIoWrite #4
0.0us  P3  work     5.0us
5.0us  P0  load     Device.TotalRequestsProcessed  = 0
5.0us  P1  load     Device.TotalRequestsProcessed  = 0
5.0us  P2  load     Device.TotalRequestsProcessed  = 0
5.0us  P3  load     Device.TotalRequestsProcessed  = 0
5.0us  P0  store    Device.TotalRequestsProcessed  = 1
5.0us  P1  store    Device.TotalRequestsProcessed  = 1
5.0us  P2  store    Device.TotalRequestsProcessed  = 1
5.0us  P3  store    Device.TotalRequestsProcessed  = 1
5.0us  P0  load     Device.TotalReads   = 0
5.0us  P1  load     Device.TotalWrites  = 0
5.0us  P2  load     Device.TotalReads   = 0
5.0us  P3  load     Device.TotalWrites  = 0
5.0us  P0  store    Device.TotalReads   = 1
5.0us  P1  store    Device.TotalWrites  = 1
5.0us  P2  store    Device.TotalReads   = 1
5.0us  P3  store    Device.TotalWrites  = 1
5.0us  P0  load     Device.TotalBytesRead  = 0
5.0us  P1  load     Device.TotalBytesWritten  = 0
5.0us  P2  load     Device.TotalBytesRead  = 0
5.0us  P3  load     Device.TotalBytesWritten  = 0
5.0us  P0  store    Device.TotalBytesRead  = 512
5.0us  P1  store    Device.TotalBytesWritten  = 512
5.0us  P2  store    Device.TotalBytesRead  = 512
5.0us  P3  store    Device.TotalBytesWritten  = 512
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Reads
5.0us  P0  enter    EvtIoRead #5
5.0us  P0  work     5.0us
...
495.0us  P2  leave    EvtIoRead #395
495.0us  P2  return   #395                STATUS_SUCCESS
495.0us  P2  send     #399                read, 512 bytes
495.0us  P2  present  #399                from Reads
495.0us  P2  enter    EvtIoRead #399
495.0us  P2  work     5.0us
495.0us  P3  complete #396                STATUS_SUCCESS, 512 bytes
495.0us  P3  leave    EvtIoWrite #396
495.0us  P3  return   #396                STATUS_SUCCESS
495.0us  P3  send     #400                write, 512 bytes
495.0us  P3  present  #400                from Writes
495.0us  P3  enter    EvtIoWrite #400
495.0us  P3  work     5.0us
500.0us  P0  load     Device.TotalRequestsProcessed  = 99
500.0us  P1  load     Device.TotalRequestsProcessed  = 99
500.0us  P2  load     Device.TotalRequestsProcessed  = 99
500.0us  P3  load     Device.TotalRequestsProcessed  = 99
500.0us  P0  store    Device.TotalRequestsProcessed  = 100
500.0us  P1  store    Device.TotalRequestsProcessed  = 100
500.0us  P2  store    Device.TotalRequestsProcessed  = 100
500.0us  P3  store    Device.TotalRequestsProcessed  = 100
500.0us  P0  load     Device.TotalReads   = 99
500.0us  P1  load     Device.TotalWrites  = 99
500.0us  P2  load     Device.TotalReads   = 99
500.0us  P3  load     Device.TotalWrites  = 99
500.0us  P0  store    Device.TotalReads   = 100
500.0us  P1  store    Device.TotalWrites  = 100
500.0us  P2  store    Device.TotalReads   = 100
500.0us  P3  store    Device.TotalWrites  = 100
500.0us  P0  load     Device.TotalBytesRead  = 50688
500.0us  P1  load     Device.TotalBytesWritten  = 50688
500.0us  P2  load     Device.TotalBytesRead  = 50688
500.0us  P3  load     Device.TotalBytesWritten  = 50688
500.0us  P0  store    Device.TotalBytesRead  = 51200
500.0us  P1  store    Device.TotalBytesWritten  = 51200
500.0us  P2  store    Device.TotalBytesRead  = 51200
500.0us  P3  store    Device.TotalBytesWritten  = 51200
500.0us  P0  complete #397                STATUS_SUCCESS, 512 bytes
500.0us  P0  leave    EvtIoRead #397
500.0us  P0  return   #397                STATUS_SUCCESS
500.0us  P0  end      Reader1
500.0us  P0  switch   idle                from Reader1
500.0us  P1  complete #398                STATUS_SUCCESS, 512 bytes
500.0us  P1  leave    EvtIoWrite #398
500.0us  P1  return   #398                STATUS_SUCCESS
500.0us  P1  end      Writer1
500.0us  P1  switch   idle                from Writer1
500.0us  P2  complete #399                STATUS_SUCCESS, 512 bytes
500.0us  P2  leave    EvtIoRead #399
500.0us  P2  return   #399                STATUS_SUCCESS
500.0us  P2  end      Reader2
500.0us  P2  switch   idle                from Reader2
500.0us  P3  complete #400                STATUS_SUCCESS, 512 bytes
500.0us  P3  leave    EvtIoWrite #400
500.0us  P3  return   #400                STATUS_SUCCESS
500.0us  P3  end      Writer2
500.0us  P3  switch   idle                from Writer2
500.0us  -   end      completed

== statistics-manual: Statistics only: a lock of its own
Device.TotalRequestsProcessed = 400
Device.TotalReads = 200
Device.TotalBytesRead = 102400
Device.TotalWrites = 200
Device.TotalBytesWritten = 102400

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Reads
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  work     5.0us
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Writes
0.0us  P1  enter    EvtIoWrite #2
0.0us  P1  work     5.0us
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Reads
0.0us  P2  enter    EvtIoRead #3
0.0us  P2  work     5.0us
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Writes
0.0us  P3  enter    EvtIoWrite #4
0.0us  P3  work     5.0us
5.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
5.0us  P1  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
5.0us  P2  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
5.0us  P3  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
5.0us  P0  load     Device.TotalRequestsProcessed  = 0
5.0us  P0  store    Device.TotalRequestsProcessed  = 1
5.0us  P0  load     Device.TotalReads   = 0
5.0us  P0  store    Device.TotalReads   = 1
5.0us  P0  load     Device.TotalBytesRead  = 0
5.0us  P0  store    Device.TotalBytesRead  = 512
5.0us  P0  release  Device.Lock         DISPATCH > PASSIVE
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Reads
5.0us  P0  enter    EvtIoRead #5
5.0us  P0  work     5.0us
5.2us  P1  acquire  Device.Lock         after 0.2us
5.2us  P1  load     Device.TotalRequestsProcessed  = 1
5.2us  P1  store    Device.TotalRequestsProcessed  = 2
5.2us  P1  load     Device.TotalWrites  = 0
...
504.0us  P0  load     Device.TotalReads   = 198
504.0us  P0  store    Device.TotalReads   = 199
504.0us  P0  load     Device.TotalBytesRead  = 101376
504.0us  P0  store    Device.TotalBytesRead  = 101888
504.0us  P0  release  Device.Lock         DISPATCH > PASSIVE
504.0us  P0  complete #397                STATUS_SUCCESS, 512 bytes
504.0us  P0  leave    EvtIoRead #397
504.0us  P0  return   #397                STATUS_SUCCESS
504.0us  P0  end      Reader1
504.0us  P0  switch   idle                from Reader1
504.1us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
504.1us  P1  load     Device.TotalRequestsProcessed  = 397
504.1us  P1  store    Device.TotalRequestsProcessed  = 398
504.1us  P1  load     Device.TotalWrites  = 198
504.1us  P1  store    Device.TotalWrites  = 199
504.1us  P1  load     Device.TotalBytesWritten  = 101376
504.1us  P1  store    Device.TotalBytesWritten  = 101888
504.1us  P1  release  Device.Lock         DISPATCH > PASSIVE
504.2us  P1  complete #398                STATUS_SUCCESS, 512 bytes
504.2us  P1  leave    EvtIoWrite #398
504.2us  P1  return   #398                STATUS_SUCCESS
504.2us  P1  end      Writer1
504.2us  P1  switch   idle                from Writer1
504.2us  P2  acquire  Device.Lock         PASSIVE > DISPATCH
504.3us  P2  load     Device.TotalRequestsProcessed  = 398
504.3us  P2  store    Device.TotalRequestsProcessed  = 399
504.3us  P2  load     Device.TotalReads   = 199
504.3us  P2  store    Device.TotalReads   = 200
504.3us  P2  load     Device.TotalBytesRead  = 101888
504.3us  P2  store    Device.TotalBytesRead  = 102400
504.3us  P2  release  Device.Lock         DISPATCH > PASSIVE
504.3us  P2  complete #399                STATUS_SUCCESS, 512 bytes
504.3us  P2  leave    EvtIoRead #399
504.3us  P2  return   #399                STATUS_SUCCESS
504.3us  P2  end      Reader2
504.3us  P2  switch   idle                from Reader2
504.4us  P3  acquire  Device.Lock         PASSIVE > DISPATCH
504.4us  P3  load     Device.TotalRequestsProcessed  = 399
504.4us  P3  store    Device.TotalRequestsProcessed  = 400
504.4us  P3  load     Device.TotalWrites  = 199
504.4us  P3  store    Device.TotalWrites  = 200
504.4us  P3  load     Device.TotalBytesWritten  = 101888
504.4us  P3  store    Device.TotalBytesWritten  = 102400
504.5us  P3  release  Device.Lock         DISPATCH > PASSIVE
504.5us  P3  complete #400                STATUS_SUCCESS, 512 bytes
504.5us  P3  leave    EvtIoWrite #400
504.5us  P3  return   #400                STATUS_SUCCESS
504.5us  P3  end      Writer2
504.5us  P3  switch   idle                from Writer2
504.5us  -   end      completed

== statistics-queue: Statistics only: Sync Scope Queue
Device.TotalRequestsProcessed = 200, expected 400
Device.TotalReads = 200
Device.TotalBytesRead = 102400
Device.TotalWrites = 200
Device.TotalBytesWritten = 102400
data-race: Device.TotalRequestsProcessed
lost-update: Device.TotalRequestsProcessed

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Reads
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Writes
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Reads
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Writes
0.0us  P0  acquire  Reads.lock          PASSIVE > DISPATCH
0.0us  P1  acquire  Writes.lock         PASSIVE > DISPATCH
0.0us  P2  spin     Reads.lock          PASSIVE > DISPATCH, held by P0
0.0us  P3  spin     Writes.lock         PASSIVE > DISPATCH, held by P1
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  work     5.0us
0.0us  P1  enter    EvtIoWrite #2
0.0us  P1  work     5.0us
5.0us  P0  load     Device.TotalRequestsProcessed  = 0
5.0us  P1  load     Device.TotalRequestsProcessed  = 0
5.0us  P0  store    Device.TotalRequestsProcessed  = 1
5.0us  P1  store    Device.TotalRequestsProcessed  = 1
5.0us  P0  load     Device.TotalReads   = 0
5.0us  P1  load     Device.TotalWrites  = 0
5.0us  P0  store    Device.TotalReads   = 1
5.0us  P1  store    Device.TotalWrites  = 1
5.0us  P0  load     Device.TotalBytesRead  = 0
5.0us  P1  load     Device.TotalBytesWritten  = 0
5.0us  P0  store    Device.TotalBytesRead  = 512
5.0us  P1  store    Device.TotalBytesWritten  = 512
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  release  Reads.lock          DISPATCH > PASSIVE
5.0us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
5.0us  P1  leave    EvtIoWrite #2
5.0us  P1  release  Writes.lock         DISPATCH > PASSIVE
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Reads
...
1014.8us  P1  work     5.0us
1019.7us  P0  load     Device.TotalRequestsProcessed  = 198
1019.7us  P1  load     Device.TotalRequestsProcessed  = 198
1019.8us  P0  store    Device.TotalRequestsProcessed  = 199
1019.8us  P1  store    Device.TotalRequestsProcessed  = 199
1019.8us  P0  load     Device.TotalReads   = 198
1019.8us  P1  load     Device.TotalWrites  = 198
1019.8us  P0  store    Device.TotalReads   = 199
1019.8us  P1  store    Device.TotalWrites  = 199
1019.8us  P0  load     Device.TotalBytesRead  = 101376
1019.8us  P1  load     Device.TotalBytesWritten  = 101376
1019.8us  P0  store    Device.TotalBytesRead  = 101888
1019.8us  P1  store    Device.TotalBytesWritten  = 101888
1019.8us  P0  complete #397                STATUS_SUCCESS, 512 bytes
1019.8us  P0  leave    EvtIoRead #397
1019.8us  P0  release  Reads.lock          DISPATCH > PASSIVE
1019.8us  P1  complete #398                STATUS_SUCCESS, 512 bytes
1019.8us  P1  leave    EvtIoWrite #398
1019.8us  P1  release  Writes.lock         DISPATCH > PASSIVE
1019.8us  P0  return   #397                STATUS_SUCCESS
1019.8us  P0  end      Reader1
1019.8us  P0  switch   idle                from Reader1
1019.8us  P1  return   #398                STATUS_SUCCESS
1019.8us  P1  end      Writer1
1019.8us  P1  switch   idle                from Writer1
1019.9us  P2  acquire  Reads.lock          after 5.2us
1019.9us  P2  enter    EvtIoRead #399
1019.9us  P2  work     5.0us
1019.9us  P3  acquire  Writes.lock         after 5.2us
1019.9us  P3  enter    EvtIoWrite #400
1019.9us  P3  work     5.0us
1024.9us  P2  load     Device.TotalRequestsProcessed  = 199
1024.9us  P3  load     Device.TotalRequestsProcessed  = 199
1024.9us  P2  store    Device.TotalRequestsProcessed  = 200
1024.9us  P3  store    Device.TotalRequestsProcessed  = 200
1024.9us  P2  load     Device.TotalReads   = 199
1024.9us  P3  load     Device.TotalWrites  = 199
1024.9us  P2  store    Device.TotalReads   = 200
1024.9us  P3  store    Device.TotalWrites  = 200
1024.9us  P2  load     Device.TotalBytesRead  = 101888
1024.9us  P3  load     Device.TotalBytesWritten  = 101888
1024.9us  P2  store    Device.TotalBytesRead  = 102400
1024.9us  P3  store    Device.TotalBytesWritten  = 102400
1024.9us  P2  complete #399                STATUS_SUCCESS, 512 bytes
1024.9us  P2  leave    EvtIoRead #399
1024.9us  P2  release  Reads.lock          DISPATCH > PASSIVE
1024.9us  P3  complete #400                STATUS_SUCCESS, 512 bytes
1024.9us  P3  leave    EvtIoWrite #400
1024.9us  P3  release  Writes.lock         DISPATCH > PASSIVE
1024.9us  P2  return   #399                STATUS_SUCCESS
1024.9us  P2  end      Reader2
1024.9us  P2  switch   idle                from Reader2
1024.9us  P3  return   #400                STATUS_SUCCESS
1024.9us  P3  end      Writer2
1024.9us  P3  switch   idle                from Writer2
1024.9us  -   end      completed

== statistics-device: Statistics only: Sync Scope Device
Device.TotalRequestsProcessed = 400
Device.TotalReads = 200
Device.TotalBytesRead = 102400
Device.TotalWrites = 200
Device.TotalBytesWritten = 102400

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P2  switch   Reader2             from idle
 0.0us  P3  switch   Writer2             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Reads
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Writes
 0.0us  P2  send     #3                  read, 512 bytes
 0.0us  P2  present  #3                  from Reads
 0.0us  P3  send     #4                  write, 512 bytes
 0.0us  P3  present  #4                  from Writes
 0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P2  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P3  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  work     5.0us
 5.0us  P0  load     Device.TotalRequestsProcessed  = 0
 5.0us  P0  store    Device.TotalRequestsProcessed  = 1
 5.0us  P0  load     Device.TotalReads   = 0
 5.0us  P0  store    Device.TotalReads   = 1
 5.0us  P0  load     Device.TotalBytesRead  = 0
 5.0us  P0  store    Device.TotalBytesRead  = 512
 5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 5.0us  P0  leave    EvtIoRead #1
 5.0us  P0  release  Device.lock         DISPATCH > PASSIVE
 5.0us  P0  return   #1                  STATUS_SUCCESS
 5.0us  P0  send     #5                  read, 512 bytes
 5.0us  P0  present  #5                  from Reads
 5.0us  P0  spin     Device.lock         PASSIVE > DISPATCH
 5.2us  P1  acquire  Device.lock         after 5.1us
 5.2us  P1  enter    EvtIoWrite #2
 5.2us  P1  work     5.0us
10.1us  P1  load     Device.TotalRequestsProcessed  = 1
10.1us  P1  store    Device.TotalRequestsProcessed  = 2
10.1us  P1  load     Device.TotalWrites  = 0
10.1us  P1  store    Device.TotalWrites  = 1
10.1us  P1  load     Device.TotalBytesWritten  = 0
10.1us  P1  store    Device.TotalBytesWritten  = 512
...
2034.5us  P0  load     Device.TotalReads   = 198
2034.5us  P0  store    Device.TotalReads   = 199
2034.5us  P0  load     Device.TotalBytesRead  = 101376
2034.5us  P0  store    Device.TotalBytesRead  = 101888
2034.5us  P0  complete #397                STATUS_SUCCESS, 512 bytes
2034.5us  P0  leave    EvtIoRead #397
2034.5us  P0  release  Device.lock         DISPATCH > PASSIVE
2034.5us  P0  return   #397                STATUS_SUCCESS
2034.5us  P0  end      Reader1
2034.5us  P0  switch   idle                from Reader1
2034.7us  P1  acquire  Device.lock         after 15.5us
2034.7us  P1  enter    EvtIoWrite #398
2034.7us  P1  work     5.0us
2039.6us  P1  load     Device.TotalRequestsProcessed  = 397
2039.6us  P1  store    Device.TotalRequestsProcessed  = 398
2039.6us  P1  load     Device.TotalWrites  = 198
2039.6us  P1  store    Device.TotalWrites  = 199
2039.6us  P1  load     Device.TotalBytesWritten  = 101376
2039.6us  P1  store    Device.TotalBytesWritten  = 101888
2039.7us  P1  complete #398                STATUS_SUCCESS, 512 bytes
2039.7us  P1  leave    EvtIoWrite #398
2039.7us  P1  release  Device.lock         DISPATCH > PASSIVE
2039.7us  P1  return   #398                STATUS_SUCCESS
2039.7us  P1  end      Writer1
2039.7us  P1  switch   idle                from Writer1
2039.8us  P2  acquire  Device.lock         after 15.5us
2039.8us  P2  enter    EvtIoRead #399
2039.8us  P2  work     5.0us
2044.7us  P2  load     Device.TotalRequestsProcessed  = 398
2044.8us  P2  store    Device.TotalRequestsProcessed  = 399
2044.8us  P2  load     Device.TotalReads   = 199
2044.8us  P2  store    Device.TotalReads   = 200
2044.8us  P2  load     Device.TotalBytesRead  = 101888
2044.8us  P2  store    Device.TotalBytesRead  = 102400
2044.8us  P2  complete #399                STATUS_SUCCESS, 512 bytes
2044.8us  P2  leave    EvtIoRead #399
2044.8us  P2  release  Device.lock         DISPATCH > PASSIVE
2044.8us  P2  return   #399                STATUS_SUCCESS
2044.8us  P2  end      Reader2
2044.8us  P2  switch   idle                from Reader2
2044.9us  P3  acquire  Device.lock         after 15.5us
2044.9us  P3  enter    EvtIoWrite #400
2044.9us  P3  work     5.0us
2049.9us  P3  load     Device.TotalRequestsProcessed  = 399
2049.9us  P3  store    Device.TotalRequestsProcessed  = 400
2049.9us  P3  load     Device.TotalWrites  = 199
2049.9us  P3  store    Device.TotalWrites  = 200
2049.9us  P3  load     Device.TotalBytesWritten  = 101888
2049.9us  P3  store    Device.TotalBytesWritten  = 102400
2049.9us  P3  complete #400                STATUS_SUCCESS, 512 bytes
2049.9us  P3  leave    EvtIoWrite #400
2049.9us  P3  release  Device.lock         DISPATCH > PASSIVE
2049.9us  P3  return   #400                STATUS_SUCCESS
2049.9us  P3  end      Writer2
2049.9us  P3  switch   idle                from Writer2
2049.9us  -   end      completed

== state-none: A state of the device: nothing
Device.State = 100, expected 400
data-race: Device.State
lost-update: Device.State

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Reads
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  work     0.2us
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Writes
0.0us  P1  enter    EvtIoWrite #2
0.0us  P1  work     0.2us
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Reads
0.0us  P2  enter    EvtIoRead #3
0.0us  P2  work     0.2us
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Writes
0.0us  P3  enter    EvtIoWrite #4
0.0us  P3  work     0.2us
0.2us  P0  load     Device.State        = 0
0.2us  P1  load     Device.State        = 0
0.2us  P2  load     Device.State        = 0
0.2us  P3  load     Device.State        = 0
0.2us  P0  work     4.8us
0.2us  P1  work     4.8us
0.2us  P2  work     4.8us
0.2us  P3  work     4.8us
5.0us  P0  store    Device.State        = 1
5.0us  P1  store    Device.State        = 1
5.0us  P2  store    Device.State        = 1
5.0us  P3  store    Device.State        = 1
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Reads
5.0us  P0  enter    EvtIoRead #5
5.0us  P0  work     0.2us
5.0us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
5.0us  P1  leave    EvtIoWrite #2
5.0us  P1  return   #2                  STATUS_SUCCESS
5.0us  P1  send     #6                  write, 512 bytes
5.0us  P1  present  #6                  from Writes
5.0us  P1  enter    EvtIoWrite #6
5.0us  P1  work     0.2us
5.0us  P2  complete #3                  STATUS_SUCCESS, 512 bytes
5.0us  P2  leave    EvtIoRead #3
5.0us  P2  return   #3                  STATUS_SUCCESS
5.0us  P2  send     #7                  read, 512 bytes
...
495.0us  P0  present  #397                from Reads
495.0us  P0  enter    EvtIoRead #397
495.0us  P0  work     0.2us
495.0us  P1  complete #394                STATUS_SUCCESS, 512 bytes
495.0us  P1  leave    EvtIoWrite #394
495.0us  P1  return   #394                STATUS_SUCCESS
495.0us  P1  send     #398                write, 512 bytes
495.0us  P1  present  #398                from Writes
495.0us  P1  enter    EvtIoWrite #398
495.0us  P1  work     0.2us
495.0us  P2  complete #395                STATUS_SUCCESS, 512 bytes
495.0us  P2  leave    EvtIoRead #395
495.0us  P2  return   #395                STATUS_SUCCESS
495.0us  P2  send     #399                read, 512 bytes
495.0us  P2  present  #399                from Reads
495.0us  P2  enter    EvtIoRead #399
495.0us  P2  work     0.2us
495.0us  P3  complete #396                STATUS_SUCCESS, 512 bytes
495.0us  P3  leave    EvtIoWrite #396
495.0us  P3  return   #396                STATUS_SUCCESS
495.0us  P3  send     #400                write, 512 bytes
495.0us  P3  present  #400                from Writes
495.0us  P3  enter    EvtIoWrite #400
495.0us  P3  work     0.2us
495.2us  P0  load     Device.State        = 99
495.2us  P1  load     Device.State        = 99
495.2us  P2  load     Device.State        = 99
495.2us  P3  load     Device.State        = 99
495.2us  P0  work     4.8us
495.2us  P1  work     4.8us
495.2us  P2  work     4.8us
495.2us  P3  work     4.8us
500.0us  P0  store    Device.State        = 100
500.0us  P1  store    Device.State        = 100
500.0us  P2  store    Device.State        = 100
500.0us  P3  store    Device.State        = 100
500.0us  P0  complete #397                STATUS_SUCCESS, 512 bytes
500.0us  P0  leave    EvtIoRead #397
500.0us  P0  return   #397                STATUS_SUCCESS
500.0us  P0  end      Reader1
500.0us  P0  switch   idle                from Reader1
500.0us  P1  complete #398                STATUS_SUCCESS, 512 bytes
500.0us  P1  leave    EvtIoWrite #398
500.0us  P1  return   #398                STATUS_SUCCESS
500.0us  P1  end      Writer1
500.0us  P1  switch   idle                from Writer1
500.0us  P2  complete #399                STATUS_SUCCESS, 512 bytes
500.0us  P2  leave    EvtIoRead #399
500.0us  P2  return   #399                STATUS_SUCCESS
500.0us  P2  end      Reader2
500.0us  P2  switch   idle                from Reader2
500.0us  P3  complete #400                STATUS_SUCCESS, 512 bytes
500.0us  P3  leave    EvtIoWrite #400
500.0us  P3  return   #400                STATUS_SUCCESS
500.0us  P3  end      Writer2
500.0us  P3  switch   idle                from Writer2
500.0us  -   end      completed

== state-manual: A state of the device: a lock of its own
Device.State = 400

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Reads
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  work     0.2us
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Writes
0.0us  P1  enter    EvtIoWrite #2
0.0us  P1  work     0.2us
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Reads
0.0us  P2  enter    EvtIoRead #3
0.0us  P2  work     0.2us
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Writes
0.0us  P3  enter    EvtIoWrite #4
0.0us  P3  work     0.2us
0.2us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
0.2us  P1  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.2us  P2  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.2us  P3  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.2us  P0  load     Device.State        = 0
0.2us  P0  work     4.8us
5.0us  P0  store    Device.State        = 1
5.0us  P0  release  Device.Lock         DISPATCH > PASSIVE
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Reads
5.0us  P0  enter    EvtIoRead #5
5.0us  P0  work     0.2us
5.2us  P1  acquire  Device.Lock         after 4.9us
5.2us  P1  load     Device.State        = 1
5.2us  P1  work     4.8us
5.2us  P0  spin     Device.Lock         PASSIVE > DISPATCH, held by P1
9.9us  P1  store    Device.State        = 2
...
1945.7us  P2  spin     Device.Lock         PASSIVE > DISPATCH, held by P3
1950.4us  P3  store    Device.State        = 396
1950.4us  P3  release  Device.Lock         DISPATCH > PASSIVE
1950.4us  P3  complete #396                STATUS_SUCCESS, 512 bytes
1950.4us  P3  leave    EvtIoWrite #396
1950.4us  P3  return   #396                STATUS_SUCCESS
1950.4us  P3  send     #400                write, 512 bytes
1950.4us  P3  present  #400                from Writes
1950.4us  P3  enter    EvtIoWrite #400
1950.4us  P3  work     0.2us
1950.5us  P0  acquire  Device.Lock         after 14.7us
1950.5us  P0  load     Device.State        = 396
1950.5us  P0  work     4.8us
1950.6us  P3  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
1955.3us  P0  store    Device.State        = 397
1955.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
1955.3us  P0  complete #397                STATUS_SUCCESS, 512 bytes
1955.3us  P0  leave    EvtIoRead #397
1955.3us  P0  return   #397                STATUS_SUCCESS
1955.3us  P0  end      Reader1
1955.3us  P0  switch   idle                from Reader1
1955.5us  P1  acquire  Device.Lock         after 14.7us
1955.5us  P1  load     Device.State        = 397
1955.5us  P1  work     4.8us
1960.2us  P1  store    Device.State        = 398
1960.3us  P1  release  Device.Lock         DISPATCH > PASSIVE
1960.3us  P1  complete #398                STATUS_SUCCESS, 512 bytes
1960.3us  P1  leave    EvtIoWrite #398
1960.3us  P1  return   #398                STATUS_SUCCESS
1960.3us  P1  end      Writer1
1960.3us  P1  switch   idle                from Writer1
1960.4us  P2  acquire  Device.Lock         after 14.7us
1960.4us  P2  load     Device.State        = 398
1960.4us  P2  work     4.8us
1965.2us  P2  store    Device.State        = 399
1965.2us  P2  release  Device.Lock         DISPATCH > PASSIVE
1965.2us  P2  complete #399                STATUS_SUCCESS, 512 bytes
1965.2us  P2  leave    EvtIoRead #399
1965.2us  P2  return   #399                STATUS_SUCCESS
1965.2us  P2  end      Reader2
1965.2us  P2  switch   idle                from Reader2
1965.3us  P3  acquire  Device.Lock         after 14.7us
1965.3us  P3  load     Device.State        = 399
1965.3us  P3  work     4.8us
1970.1us  P3  store    Device.State        = 400
1970.1us  P3  release  Device.Lock         DISPATCH > PASSIVE
1970.1us  P3  complete #400                STATUS_SUCCESS, 512 bytes
1970.1us  P3  leave    EvtIoWrite #400
1970.1us  P3  return   #400                STATUS_SUCCESS
1970.1us  P3  end      Writer2
1970.1us  P3  switch   idle                from Writer2
1970.1us  -   end      completed

== state-queue: A state of the device: Sync Scope Queue
Device.State = 200, expected 400
data-race: Device.State
lost-update: Device.State

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Reads
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Writes
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Reads
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Writes
0.0us  P0  acquire  Reads.lock          PASSIVE > DISPATCH
0.0us  P1  acquire  Writes.lock         PASSIVE > DISPATCH
0.0us  P2  spin     Reads.lock          PASSIVE > DISPATCH, held by P0
0.0us  P3  spin     Writes.lock         PASSIVE > DISPATCH, held by P1
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  work     0.2us
0.0us  P1  enter    EvtIoWrite #2
0.0us  P1  work     0.2us
0.2us  P0  load     Device.State        = 0
0.2us  P1  load     Device.State        = 0
0.2us  P0  work     4.8us
0.2us  P1  work     4.8us
5.0us  P0  store    Device.State        = 1
5.0us  P1  store    Device.State        = 1
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  release  Reads.lock          DISPATCH > PASSIVE
5.0us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
5.0us  P1  leave    EvtIoWrite #2
5.0us  P1  release  Writes.lock         DISPATCH > PASSIVE
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Reads
5.0us  P1  return   #2                  STATUS_SUCCESS
5.0us  P1  send     #6                  write, 512 bytes
5.0us  P1  present  #6                  from Writes
...
1014.7us  P3  present  #400                from Writes
1014.7us  P2  spin     Reads.lock          PASSIVE > DISPATCH
1014.7us  P3  spin     Writes.lock         PASSIVE > DISPATCH
1014.8us  P0  acquire  Reads.lock          after 5.2us
1014.8us  P0  enter    EvtIoRead #397
1014.8us  P0  work     0.2us
1014.8us  P1  acquire  Writes.lock         after 5.2us
1014.8us  P1  enter    EvtIoWrite #398
1014.8us  P1  work     0.2us
1015.0us  P0  load     Device.State        = 198
1015.0us  P1  load     Device.State        = 198
1015.0us  P0  work     4.8us
1015.0us  P1  work     4.8us
1019.8us  P0  store    Device.State        = 199
1019.8us  P1  store    Device.State        = 199
1019.8us  P0  complete #397                STATUS_SUCCESS, 512 bytes
1019.8us  P0  leave    EvtIoRead #397
1019.8us  P0  release  Reads.lock          DISPATCH > PASSIVE
1019.8us  P1  complete #398                STATUS_SUCCESS, 512 bytes
1019.8us  P1  leave    EvtIoWrite #398
1019.8us  P1  release  Writes.lock         DISPATCH > PASSIVE
1019.8us  P0  return   #397                STATUS_SUCCESS
1019.8us  P0  end      Reader1
1019.8us  P0  switch   idle                from Reader1
1019.8us  P1  return   #398                STATUS_SUCCESS
1019.8us  P1  end      Writer1
1019.8us  P1  switch   idle                from Writer1
1019.9us  P2  acquire  Reads.lock          after 5.2us
1019.9us  P2  enter    EvtIoRead #399
1019.9us  P2  work     0.2us
1019.9us  P3  acquire  Writes.lock         after 5.2us
1019.9us  P3  enter    EvtIoWrite #400
1019.9us  P3  work     0.2us
1020.1us  P2  load     Device.State        = 199
1020.1us  P3  load     Device.State        = 199
1020.1us  P2  work     4.8us
1020.1us  P3  work     4.8us
1024.9us  P2  store    Device.State        = 200
1024.9us  P3  store    Device.State        = 200
1024.9us  P2  complete #399                STATUS_SUCCESS, 512 bytes
1024.9us  P2  leave    EvtIoRead #399
1024.9us  P2  release  Reads.lock          DISPATCH > PASSIVE
1024.9us  P3  complete #400                STATUS_SUCCESS, 512 bytes
1024.9us  P3  leave    EvtIoWrite #400
1024.9us  P3  release  Writes.lock         DISPATCH > PASSIVE
1024.9us  P2  return   #399                STATUS_SUCCESS
1024.9us  P2  end      Reader2
1024.9us  P2  switch   idle                from Reader2
1024.9us  P3  return   #400                STATUS_SUCCESS
1024.9us  P3  end      Writer2
1024.9us  P3  switch   idle                from Writer2
1024.9us  -   end      completed

== state-device: A state of the device: Sync Scope Device
Device.State = 400

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P2  switch   Reader2             from idle
 0.0us  P3  switch   Writer2             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Reads
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Writes
 0.0us  P2  send     #3                  read, 512 bytes
 0.0us  P2  present  #3                  from Reads
 0.0us  P3  send     #4                  write, 512 bytes
 0.0us  P3  present  #4                  from Writes
 0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P2  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P3  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  work     0.2us
 0.2us  P0  load     Device.State        = 0
 0.2us  P0  work     4.8us
 5.0us  P0  store    Device.State        = 1
 5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 5.0us  P0  leave    EvtIoRead #1
 5.0us  P0  release  Device.lock         DISPATCH > PASSIVE
 5.0us  P0  return   #1                  STATUS_SUCCESS
 5.0us  P0  send     #5                  read, 512 bytes
 5.0us  P0  present  #5                  from Reads
 5.0us  P0  spin     Device.lock         PASSIVE > DISPATCH
 5.2us  P1  acquire  Device.lock         after 5.1us
 5.2us  P1  enter    EvtIoWrite #2
 5.2us  P1  work     0.2us
 5.4us  P1  load     Device.State        = 1
 5.4us  P1  work     4.8us
10.1us  P1  store    Device.State        = 2
10.2us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
10.2us  P1  leave    EvtIoWrite #2
10.2us  P1  release  Device.lock         DISPATCH > PASSIVE
10.2us  P1  return   #2                  STATUS_SUCCESS
10.2us  P1  send     #6                  write, 512 bytes
...
2029.4us  P3  return   #396                STATUS_SUCCESS
2029.4us  P3  send     #400                write, 512 bytes
2029.4us  P3  present  #400                from Writes
2029.4us  P3  spin     Device.lock         PASSIVE > DISPATCH
2029.5us  P0  acquire  Device.lock         after 15.5us
2029.5us  P0  enter    EvtIoRead #397
2029.5us  P0  work     0.2us
2029.7us  P0  load     Device.State        = 396
2029.7us  P0  work     4.8us
2034.5us  P0  store    Device.State        = 397
2034.5us  P0  complete #397                STATUS_SUCCESS, 512 bytes
2034.5us  P0  leave    EvtIoRead #397
2034.5us  P0  release  Device.lock         DISPATCH > PASSIVE
2034.5us  P0  return   #397                STATUS_SUCCESS
2034.5us  P0  end      Reader1
2034.5us  P0  switch   idle                from Reader1
2034.7us  P1  acquire  Device.lock         after 15.5us
2034.7us  P1  enter    EvtIoWrite #398
2034.7us  P1  work     0.2us
2034.9us  P1  load     Device.State        = 397
2034.9us  P1  work     4.8us
2039.6us  P1  store    Device.State        = 398
2039.7us  P1  complete #398                STATUS_SUCCESS, 512 bytes
2039.7us  P1  leave    EvtIoWrite #398
2039.7us  P1  release  Device.lock         DISPATCH > PASSIVE
2039.7us  P1  return   #398                STATUS_SUCCESS
2039.7us  P1  end      Writer1
2039.7us  P1  switch   idle                from Writer1
2039.8us  P2  acquire  Device.lock         after 15.5us
2039.8us  P2  enter    EvtIoRead #399
2039.8us  P2  work     0.2us
2040.0us  P2  load     Device.State        = 398
2040.0us  P2  work     4.8us
2044.8us  P2  store    Device.State        = 399
2044.8us  P2  complete #399                STATUS_SUCCESS, 512 bytes
2044.8us  P2  leave    EvtIoRead #399
2044.8us  P2  release  Device.lock         DISPATCH > PASSIVE
2044.8us  P2  return   #399                STATUS_SUCCESS
2044.8us  P2  end      Reader2
2044.8us  P2  switch   idle                from Reader2
2044.9us  P3  acquire  Device.lock         after 15.5us
2044.9us  P3  enter    EvtIoWrite #400
2044.9us  P3  work     0.2us
2045.1us  P3  load     Device.State        = 399
2045.1us  P3  work     4.8us
2049.9us  P3  store    Device.State        = 400
2049.9us  P3  complete #400                STATUS_SUCCESS, 512 bytes
2049.9us  P3  leave    EvtIoWrite #400
2049.9us  P3  release  Device.lock         DISPATCH > PASSIVE
2049.9us  P3  return   #400                STATUS_SUCCESS
2049.9us  P3  end      Writer2
2049.9us  P3  switch   idle                from Writer2
2049.9us  -   end      completed

== queues-none: A state for each queue: nothing
Reads.State = 100, expected 200
Writes.State = 100, expected 200
data-race: Reads.State
data-race: Writes.State
lost-update: Reads.State
lost-update: Writes.State

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Reads
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  work     0.2us
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Writes
0.0us  P1  enter    EvtIoWrite #2
0.0us  P1  work     0.2us
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Reads
0.0us  P2  enter    EvtIoRead #3
0.0us  P2  work     0.2us
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Writes
0.0us  P3  enter    EvtIoWrite #4
0.0us  P3  work     0.2us
0.2us  P0  load     Reads.State         = 0
0.2us  P1  load     Writes.State        = 0
0.2us  P2  load     Reads.State         = 0
0.2us  P3  load     Writes.State        = 0
0.2us  P0  work     4.8us
0.2us  P1  work     4.8us
0.2us  P2  work     4.8us
0.2us  P3  work     4.8us
5.0us  P0  store    Reads.State         = 1
5.0us  P1  store    Writes.State        = 1
5.0us  P2  store    Reads.State         = 1
5.0us  P3  store    Writes.State        = 1
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Reads
5.0us  P0  enter    EvtIoRead #5
5.0us  P0  work     0.2us
5.0us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
5.0us  P1  leave    EvtIoWrite #2
5.0us  P1  return   #2                  STATUS_SUCCESS
5.0us  P1  send     #6                  write, 512 bytes
5.0us  P1  present  #6                  from Writes
5.0us  P1  enter    EvtIoWrite #6
5.0us  P1  work     0.2us
5.0us  P2  complete #3                  STATUS_SUCCESS, 512 bytes
5.0us  P2  leave    EvtIoRead #3
5.0us  P2  return   #3                  STATUS_SUCCESS
5.0us  P2  send     #7                  read, 512 bytes
...
495.0us  P0  present  #397                from Reads
495.0us  P0  enter    EvtIoRead #397
495.0us  P0  work     0.2us
495.0us  P1  complete #394                STATUS_SUCCESS, 512 bytes
495.0us  P1  leave    EvtIoWrite #394
495.0us  P1  return   #394                STATUS_SUCCESS
495.0us  P1  send     #398                write, 512 bytes
495.0us  P1  present  #398                from Writes
495.0us  P1  enter    EvtIoWrite #398
495.0us  P1  work     0.2us
495.0us  P2  complete #395                STATUS_SUCCESS, 512 bytes
495.0us  P2  leave    EvtIoRead #395
495.0us  P2  return   #395                STATUS_SUCCESS
495.0us  P2  send     #399                read, 512 bytes
495.0us  P2  present  #399                from Reads
495.0us  P2  enter    EvtIoRead #399
495.0us  P2  work     0.2us
495.0us  P3  complete #396                STATUS_SUCCESS, 512 bytes
495.0us  P3  leave    EvtIoWrite #396
495.0us  P3  return   #396                STATUS_SUCCESS
495.0us  P3  send     #400                write, 512 bytes
495.0us  P3  present  #400                from Writes
495.0us  P3  enter    EvtIoWrite #400
495.0us  P3  work     0.2us
495.2us  P0  load     Reads.State         = 99
495.2us  P1  load     Writes.State        = 99
495.2us  P2  load     Reads.State         = 99
495.2us  P3  load     Writes.State        = 99
495.2us  P0  work     4.8us
495.2us  P1  work     4.8us
495.2us  P2  work     4.8us
495.2us  P3  work     4.8us
500.0us  P0  store    Reads.State         = 100
500.0us  P1  store    Writes.State        = 100
500.0us  P2  store    Reads.State         = 100
500.0us  P3  store    Writes.State        = 100
500.0us  P0  complete #397                STATUS_SUCCESS, 512 bytes
500.0us  P0  leave    EvtIoRead #397
500.0us  P0  return   #397                STATUS_SUCCESS
500.0us  P0  end      Reader1
500.0us  P0  switch   idle                from Reader1
500.0us  P1  complete #398                STATUS_SUCCESS, 512 bytes
500.0us  P1  leave    EvtIoWrite #398
500.0us  P1  return   #398                STATUS_SUCCESS
500.0us  P1  end      Writer1
500.0us  P1  switch   idle                from Writer1
500.0us  P2  complete #399                STATUS_SUCCESS, 512 bytes
500.0us  P2  leave    EvtIoRead #399
500.0us  P2  return   #399                STATUS_SUCCESS
500.0us  P2  end      Reader2
500.0us  P2  switch   idle                from Reader2
500.0us  P3  complete #400                STATUS_SUCCESS, 512 bytes
500.0us  P3  leave    EvtIoWrite #400
500.0us  P3  return   #400                STATUS_SUCCESS
500.0us  P3  end      Writer2
500.0us  P3  switch   idle                from Writer2
500.0us  -   end      completed

== queues-manual: A state for each queue: a lock of its own
Reads.State = 200
Writes.State = 200

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Reads
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  work     0.2us
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Writes
0.0us  P1  enter    EvtIoWrite #2
0.0us  P1  work     0.2us
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Reads
0.0us  P2  enter    EvtIoRead #3
0.0us  P2  work     0.2us
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Writes
0.0us  P3  enter    EvtIoWrite #4
0.0us  P3  work     0.2us
0.2us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
0.2us  P1  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.2us  P2  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.2us  P3  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.2us  P0  load     Reads.State         = 0
0.2us  P0  work     4.8us
5.0us  P0  store    Reads.State         = 1
5.0us  P0  release  Device.Lock         DISPATCH > PASSIVE
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Reads
5.0us  P0  enter    EvtIoRead #5
5.0us  P0  work     0.2us
5.2us  P1  acquire  Device.Lock         after 4.9us
5.2us  P1  load     Writes.State        = 0
5.2us  P1  work     4.8us
5.2us  P0  spin     Device.Lock         PASSIVE > DISPATCH, held by P1
9.9us  P1  store    Writes.State        = 1
...
1945.7us  P2  spin     Device.Lock         PASSIVE > DISPATCH, held by P3
1950.4us  P3  store    Writes.State        = 198
1950.4us  P3  release  Device.Lock         DISPATCH > PASSIVE
1950.4us  P3  complete #396                STATUS_SUCCESS, 512 bytes
1950.4us  P3  leave    EvtIoWrite #396
1950.4us  P3  return   #396                STATUS_SUCCESS
1950.4us  P3  send     #400                write, 512 bytes
1950.4us  P3  present  #400                from Writes
1950.4us  P3  enter    EvtIoWrite #400
1950.4us  P3  work     0.2us
1950.5us  P0  acquire  Device.Lock         after 14.7us
1950.5us  P0  load     Reads.State         = 198
1950.5us  P0  work     4.8us
1950.6us  P3  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
1955.3us  P0  store    Reads.State         = 199
1955.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
1955.3us  P0  complete #397                STATUS_SUCCESS, 512 bytes
1955.3us  P0  leave    EvtIoRead #397
1955.3us  P0  return   #397                STATUS_SUCCESS
1955.3us  P0  end      Reader1
1955.3us  P0  switch   idle                from Reader1
1955.5us  P1  acquire  Device.Lock         after 14.7us
1955.5us  P1  load     Writes.State        = 198
1955.5us  P1  work     4.8us
1960.2us  P1  store    Writes.State        = 199
1960.3us  P1  release  Device.Lock         DISPATCH > PASSIVE
1960.3us  P1  complete #398                STATUS_SUCCESS, 512 bytes
1960.3us  P1  leave    EvtIoWrite #398
1960.3us  P1  return   #398                STATUS_SUCCESS
1960.3us  P1  end      Writer1
1960.3us  P1  switch   idle                from Writer1
1960.4us  P2  acquire  Device.Lock         after 14.7us
1960.4us  P2  load     Reads.State         = 199
1960.4us  P2  work     4.8us
1965.2us  P2  store    Reads.State         = 200
1965.2us  P2  release  Device.Lock         DISPATCH > PASSIVE
1965.2us  P2  complete #399                STATUS_SUCCESS, 512 bytes
1965.2us  P2  leave    EvtIoRead #399
1965.2us  P2  return   #399                STATUS_SUCCESS
1965.2us  P2  end      Reader2
1965.2us  P2  switch   idle                from Reader2
1965.3us  P3  acquire  Device.Lock         after 14.7us
1965.3us  P3  load     Writes.State        = 199
1965.3us  P3  work     4.8us
1970.1us  P3  store    Writes.State        = 200
1970.1us  P3  release  Device.Lock         DISPATCH > PASSIVE
1970.1us  P3  complete #400                STATUS_SUCCESS, 512 bytes
1970.1us  P3  leave    EvtIoWrite #400
1970.1us  P3  return   #400                STATUS_SUCCESS
1970.1us  P3  end      Writer2
1970.1us  P3  switch   idle                from Writer2
1970.1us  -   end      completed

== queues-queue: A state for each queue: Sync Scope Queue
Reads.State = 200
Writes.State = 200

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Reads
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Writes
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Reads
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Writes
0.0us  P0  acquire  Reads.lock          PASSIVE > DISPATCH
0.0us  P1  acquire  Writes.lock         PASSIVE > DISPATCH
0.0us  P2  spin     Reads.lock          PASSIVE > DISPATCH, held by P0
0.0us  P3  spin     Writes.lock         PASSIVE > DISPATCH, held by P1
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  work     0.2us
0.0us  P1  enter    EvtIoWrite #2
0.0us  P1  work     0.2us
0.2us  P0  load     Reads.State         = 0
0.2us  P1  load     Writes.State        = 0
0.2us  P0  work     4.8us
0.2us  P1  work     4.8us
5.0us  P0  store    Reads.State         = 1
5.0us  P1  store    Writes.State        = 1
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  release  Reads.lock          DISPATCH > PASSIVE
5.0us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
5.0us  P1  leave    EvtIoWrite #2
5.0us  P1  release  Writes.lock         DISPATCH > PASSIVE
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Reads
5.0us  P1  return   #2                  STATUS_SUCCESS
5.0us  P1  send     #6                  write, 512 bytes
5.0us  P1  present  #6                  from Writes
...
1014.7us  P3  present  #400                from Writes
1014.7us  P2  spin     Reads.lock          PASSIVE > DISPATCH
1014.7us  P3  spin     Writes.lock         PASSIVE > DISPATCH
1014.8us  P0  acquire  Reads.lock          after 5.2us
1014.8us  P0  enter    EvtIoRead #397
1014.8us  P0  work     0.2us
1014.8us  P1  acquire  Writes.lock         after 5.2us
1014.8us  P1  enter    EvtIoWrite #398
1014.8us  P1  work     0.2us
1015.0us  P0  load     Reads.State         = 198
1015.0us  P1  load     Writes.State        = 198
1015.0us  P0  work     4.8us
1015.0us  P1  work     4.8us
1019.8us  P0  store    Reads.State         = 199
1019.8us  P1  store    Writes.State        = 199
1019.8us  P0  complete #397                STATUS_SUCCESS, 512 bytes
1019.8us  P0  leave    EvtIoRead #397
1019.8us  P0  release  Reads.lock          DISPATCH > PASSIVE
1019.8us  P1  complete #398                STATUS_SUCCESS, 512 bytes
1019.8us  P1  leave    EvtIoWrite #398
1019.8us  P1  release  Writes.lock         DISPATCH > PASSIVE
1019.8us  P0  return   #397                STATUS_SUCCESS
1019.8us  P0  end      Reader1
1019.8us  P0  switch   idle                from Reader1
1019.8us  P1  return   #398                STATUS_SUCCESS
1019.8us  P1  end      Writer1
1019.8us  P1  switch   idle                from Writer1
1019.9us  P2  acquire  Reads.lock          after 5.2us
1019.9us  P2  enter    EvtIoRead #399
1019.9us  P2  work     0.2us
1019.9us  P3  acquire  Writes.lock         after 5.2us
1019.9us  P3  enter    EvtIoWrite #400
1019.9us  P3  work     0.2us
1020.1us  P2  load     Reads.State         = 199
1020.1us  P3  load     Writes.State        = 199
1020.1us  P2  work     4.8us
1020.1us  P3  work     4.8us
1024.9us  P2  store    Reads.State         = 200
1024.9us  P3  store    Writes.State        = 200
1024.9us  P2  complete #399                STATUS_SUCCESS, 512 bytes
1024.9us  P2  leave    EvtIoRead #399
1024.9us  P2  release  Reads.lock          DISPATCH > PASSIVE
1024.9us  P3  complete #400                STATUS_SUCCESS, 512 bytes
1024.9us  P3  leave    EvtIoWrite #400
1024.9us  P3  release  Writes.lock         DISPATCH > PASSIVE
1024.9us  P2  return   #399                STATUS_SUCCESS
1024.9us  P2  end      Reader2
1024.9us  P2  switch   idle                from Reader2
1024.9us  P3  return   #400                STATUS_SUCCESS
1024.9us  P3  end      Writer2
1024.9us  P3  switch   idle                from Writer2
1024.9us  -   end      completed

== queues-device: A state for each queue: Sync Scope Device
Reads.State = 200
Writes.State = 200

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P2  switch   Reader2             from idle
 0.0us  P3  switch   Writer2             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Reads
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Writes
 0.0us  P2  send     #3                  read, 512 bytes
 0.0us  P2  present  #3                  from Reads
 0.0us  P3  send     #4                  write, 512 bytes
 0.0us  P3  present  #4                  from Writes
 0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P2  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P3  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  work     0.2us
 0.2us  P0  load     Reads.State         = 0
 0.2us  P0  work     4.8us
 5.0us  P0  store    Reads.State         = 1
 5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 5.0us  P0  leave    EvtIoRead #1
 5.0us  P0  release  Device.lock         DISPATCH > PASSIVE
 5.0us  P0  return   #1                  STATUS_SUCCESS
 5.0us  P0  send     #5                  read, 512 bytes
 5.0us  P0  present  #5                  from Reads
 5.0us  P0  spin     Device.lock         PASSIVE > DISPATCH
 5.2us  P1  acquire  Device.lock         after 5.1us
 5.2us  P1  enter    EvtIoWrite #2
 5.2us  P1  work     0.2us
 5.4us  P1  load     Writes.State        = 0
 5.4us  P1  work     4.8us
10.1us  P1  store    Writes.State        = 1
10.2us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
10.2us  P1  leave    EvtIoWrite #2
10.2us  P1  release  Device.lock         DISPATCH > PASSIVE
10.2us  P1  return   #2                  STATUS_SUCCESS
10.2us  P1  send     #6                  write, 512 bytes
...
2029.4us  P3  return   #396                STATUS_SUCCESS
2029.4us  P3  send     #400                write, 512 bytes
2029.4us  P3  present  #400                from Writes
2029.4us  P3  spin     Device.lock         PASSIVE > DISPATCH
2029.5us  P0  acquire  Device.lock         after 15.5us
2029.5us  P0  enter    EvtIoRead #397
2029.5us  P0  work     0.2us
2029.7us  P0  load     Reads.State         = 198
2029.7us  P0  work     4.8us
2034.5us  P0  store    Reads.State         = 199
2034.5us  P0  complete #397                STATUS_SUCCESS, 512 bytes
2034.5us  P0  leave    EvtIoRead #397
2034.5us  P0  release  Device.lock         DISPATCH > PASSIVE
2034.5us  P0  return   #397                STATUS_SUCCESS
2034.5us  P0  end      Reader1
2034.5us  P0  switch   idle                from Reader1
2034.7us  P1  acquire  Device.lock         after 15.5us
2034.7us  P1  enter    EvtIoWrite #398
2034.7us  P1  work     0.2us
2034.9us  P1  load     Writes.State        = 198
2034.9us  P1  work     4.8us
2039.6us  P1  store    Writes.State        = 199
2039.7us  P1  complete #398                STATUS_SUCCESS, 512 bytes
2039.7us  P1  leave    EvtIoWrite #398
2039.7us  P1  release  Device.lock         DISPATCH > PASSIVE
2039.7us  P1  return   #398                STATUS_SUCCESS
2039.7us  P1  end      Writer1
2039.7us  P1  switch   idle                from Writer1
2039.8us  P2  acquire  Device.lock         after 15.5us
2039.8us  P2  enter    EvtIoRead #399
2039.8us  P2  work     0.2us
2040.0us  P2  load     Reads.State         = 199
2040.0us  P2  work     4.8us
2044.8us  P2  store    Reads.State         = 200
2044.8us  P2  complete #399                STATUS_SUCCESS, 512 bytes
2044.8us  P2  leave    EvtIoRead #399
2044.8us  P2  release  Device.lock         DISPATCH > PASSIVE
2044.8us  P2  return   #399                STATUS_SUCCESS
2044.8us  P2  end      Reader2
2044.8us  P2  switch   idle                from Reader2
2044.9us  P3  acquire  Device.lock         after 15.5us
2044.9us  P3  enter    EvtIoWrite #400
2044.9us  P3  work     0.2us
2045.1us  P3  load     Writes.State        = 199
2045.1us  P3  work     4.8us
2049.9us  P3  store    Writes.State        = 200
2049.9us  P3  complete #400                STATUS_SUCCESS, 512 bytes
2049.9us  P3  leave    EvtIoWrite #400
2049.9us  P3  release  Device.lock         DISPATCH > PASSIVE
2049.9us  P3  return   #400                STATUS_SUCCESS
2049.9us  P3  end      Writer2
2049.9us  P3  switch   idle                from Writer2
2049.9us  -   end      completed

== queues-own-locks: A state for each queue: a lock of its own in each queue
Reads.State = 200
Writes.State = 200

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Reads
0.0us  P0  enter    EvtIoRead #1
0.0us  P0  work     0.2us
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Writes
0.0us  P1  enter    EvtIoWrite #2
0.0us  P1  work     0.2us
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Reads
0.0us  P2  enter    EvtIoRead #3
0.0us  P2  work     0.2us
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Writes
0.0us  P3  enter    EvtIoWrite #4
0.0us  P3  work     0.2us
0.2us  P0  acquire  Reads.Lock          PASSIVE > DISPATCH
0.2us  P1  acquire  Writes.Lock         PASSIVE > DISPATCH
0.2us  P2  spin     Reads.Lock          PASSIVE > DISPATCH, held by P0
0.2us  P3  spin     Writes.Lock         PASSIVE > DISPATCH, held by P1
0.2us  P0  load     Reads.State         = 0
0.2us  P1  load     Writes.State        = 0
0.2us  P0  work     4.8us
0.2us  P1  work     4.8us
5.0us  P0  store    Reads.State         = 1
5.0us  P1  store    Writes.State        = 1
5.0us  P0  release  Reads.Lock          DISPATCH > PASSIVE
5.0us  P1  release  Writes.Lock         DISPATCH > PASSIVE
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Reads
5.0us  P0  enter    EvtIoRead #5
5.0us  P0  work     0.2us
5.0us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
5.0us  P1  leave    EvtIoWrite #2
...
975.3us  P2  work     0.2us
975.3us  P3  complete #396                STATUS_SUCCESS, 512 bytes
975.3us  P3  leave    EvtIoWrite #396
975.3us  P3  return   #396                STATUS_SUCCESS
975.3us  P3  send     #400                write, 512 bytes
975.3us  P3  present  #400                from Writes
975.3us  P3  enter    EvtIoWrite #400
975.3us  P3  work     0.2us
975.4us  P0  acquire  Reads.Lock          after 4.8us
975.4us  P0  load     Reads.State         = 198
975.4us  P1  acquire  Writes.Lock         after 4.8us
975.4us  P1  load     Writes.State        = 198
975.4us  P0  work     4.8us
975.4us  P1  work     4.8us
975.5us  P2  spin     Reads.Lock          PASSIVE > DISPATCH, held by P0
975.5us  P3  spin     Writes.Lock         PASSIVE > DISPATCH, held by P1
980.2us  P0  store    Reads.State         = 199
980.2us  P1  store    Writes.State        = 199
980.2us  P0  release  Reads.Lock          DISPATCH > PASSIVE
980.2us  P1  release  Writes.Lock         DISPATCH > PASSIVE
980.2us  P0  complete #397                STATUS_SUCCESS, 512 bytes
980.2us  P0  leave    EvtIoRead #397
980.2us  P0  return   #397                STATUS_SUCCESS
980.2us  P0  end      Reader1
980.2us  P0  switch   idle                from Reader1
980.2us  P1  complete #398                STATUS_SUCCESS, 512 bytes
980.2us  P1  leave    EvtIoWrite #398
980.2us  P1  return   #398                STATUS_SUCCESS
980.2us  P1  end      Writer1
980.2us  P1  switch   idle                from Writer1
980.3us  P2  acquire  Reads.Lock          after 4.8us
980.3us  P2  load     Reads.State         = 199
980.3us  P3  acquire  Writes.Lock         after 4.8us
980.3us  P3  load     Writes.State        = 199
980.3us  P2  work     4.8us
980.3us  P3  work     4.8us
985.1us  P2  store    Reads.State         = 200
985.1us  P3  store    Writes.State        = 200
985.1us  P2  release  Reads.Lock          DISPATCH > PASSIVE
985.1us  P3  release  Writes.Lock         DISPATCH > PASSIVE
985.1us  P2  complete #399                STATUS_SUCCESS, 512 bytes
985.1us  P2  leave    EvtIoRead #399
985.1us  P2  return   #399                STATUS_SUCCESS
985.1us  P2  end      Reader2
985.1us  P2  switch   idle                from Reader2
985.1us  P3  complete #400                STATUS_SUCCESS, 512 bytes
985.1us  P3  leave    EvtIoWrite #400
985.1us  P3  return   #400                STATUS_SUCCESS
985.1us  P3  end      Writer2
985.1us  P3  switch   idle                from Writer2
985.1us  -   end      completed

