== a-scope: Case a, nine tenths of the callback need the lock: Sync Scope Device
Device.State = 400

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P2  switch   Reader2             from idle
 0.0us  P3  switch   Writer2             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Queue
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Queue
 0.0us  P2  send     #3                  read, 512 bytes
 0.0us  P2  present  #3                  from Queue
 0.0us  P3  send     #4                  write, 512 bytes
 0.0us  P3  present  #4                  from Queue
 0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P2  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P3  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  load     Device.State        = 0
 0.0us  P0  work     4.5us
 4.5us  P0  store    Device.State        = 1
 4.5us  P0  work     0.5us
 5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 5.0us  P0  leave    EvtIoRead #1
 5.0us  P0  release  Device.lock         DISPATCH > PASSIVE
 5.0us  P0  return   #1                  STATUS_SUCCESS
 5.0us  P0  send     #5                  read, 512 bytes
 5.0us  P0  present  #5                  from Queue
 5.1us  P0  spin     Device.lock         PASSIVE > DISPATCH
 5.2us  P1  acquire  Device.lock         after 5.2us
 5.2us  P1  enter    EvtIoWrite #2
 5.2us  P1  load     Device.State        = 1
 5.2us  P1  work     4.5us
 9.7us  P1  store    Device.State        = 2
 9.7us  P1  work     0.5us
10.2us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
10.2us  P1  leave    EvtIoWrite #2
10.2us  P1  release  Device.lock         DISPATCH > PASSIVE
10.2us  P1  return   #2                  STATUS_SUCCESS
10.2us  P1  send     #6                  write, 512 bytes
...
2033.0us  P3  return   #396                STATUS_SUCCESS
2033.0us  P3  send     #400                write, 512 bytes
2033.0us  P3  present  #400                from Queue
2033.0us  P3  spin     Device.lock         PASSIVE > DISPATCH
2033.1us  P0  acquire  Device.lock         after 15.5us
2033.1us  P0  enter    EvtIoRead #397
2033.1us  P0  load     Device.State        = 396
2033.1us  P0  work     4.5us
2037.6us  P0  store    Device.State        = 397
2037.6us  P0  work     0.5us
2038.1us  P0  complete #397                STATUS_SUCCESS, 512 bytes
2038.1us  P0  leave    EvtIoRead #397
2038.1us  P0  release  Device.lock         DISPATCH > PASSIVE
2038.1us  P0  return   #397                STATUS_SUCCESS
2038.1us  P0  end      Reader1
2038.1us  P0  switch   idle                from Reader1
2038.2us  P1  acquire  Device.lock         after 15.5us
2038.2us  P1  enter    EvtIoWrite #398
2038.2us  P1  load     Device.State        = 397
2038.2us  P1  work     4.5us
2042.7us  P1  store    Device.State        = 398
2042.7us  P1  work     0.5us
2043.2us  P1  complete #398                STATUS_SUCCESS, 512 bytes
2043.2us  P1  leave    EvtIoWrite #398
2043.2us  P1  release  Device.lock         DISPATCH > PASSIVE
2043.2us  P1  return   #398                STATUS_SUCCESS
2043.2us  P1  end      Writer1
2043.2us  P1  switch   idle                from Writer1
2043.4us  P2  acquire  Device.lock         after 15.5us
2043.4us  P2  enter    EvtIoRead #399
2043.4us  P2  load     Device.State        = 398
2043.4us  P2  work     4.5us
2047.9us  P2  store    Device.State        = 399
2047.9us  P2  work     0.5us
2048.4us  P2  complete #399                STATUS_SUCCESS, 512 bytes
2048.4us  P2  leave    EvtIoRead #399
2048.4us  P2  release  Device.lock         DISPATCH > PASSIVE
2048.4us  P2  return   #399                STATUS_SUCCESS
2048.4us  P2  end      Reader2
2048.4us  P2  switch   idle                from Reader2
2048.5us  P3  acquire  Device.lock         after 15.5us
2048.5us  P3  enter    EvtIoWrite #400
2048.5us  P3  load     Device.State        = 399
2048.5us  P3  work     4.5us
2053.0us  P3  store    Device.State        = 400
2053.0us  P3  work     0.5us
2053.5us  P3  complete #400                STATUS_SUCCESS, 512 bytes
2053.5us  P3  leave    EvtIoWrite #400
2053.5us  P3  release  Device.lock         DISPATCH > PASSIVE
2053.5us  P3  return   #400                STATUS_SUCCESS
2053.5us  P3  end      Writer2
2053.5us  P3  switch   idle                from Writer2
2053.5us  -   end      completed

== a-own-lock: Case a: a lock of its own
Device.State = 400

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Queue
0.0us  P0  enter    EvtIoRead #1
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Queue
0.0us  P1  enter    EvtIoWrite #2
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Queue
0.0us  P2  enter    EvtIoRead #3
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Queue
0.0us  P3  enter    EvtIoWrite #4
0.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
0.0us  P1  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P2  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P3  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P0  load     Device.State        = 0
0.0us  P0  work     4.5us
4.5us  P0  store    Device.State        = 1
4.5us  P0  release  Device.Lock         DISPATCH > PASSIVE
4.5us  P0  work     0.5us
4.7us  P1  acquire  Device.Lock         after 4.7us
4.7us  P1  load     Device.State        = 1
4.7us  P1  work     4.5us
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Queue
5.0us  P0  enter    EvtIoRead #5
5.1us  P0  spin     Device.Lock         PASSIVE > DISPATCH, held by P1
9.2us  P1  store    Device.State        = 2
9.2us  P1  release  Device.Lock         DISPATCH > PASSIVE
9.2us  P1  work     0.5us
9.3us  P2  acquire  Device.Lock         after 9.3us
...
1835.0us  P3  work     0.5us
1835.1us  P0  acquire  Device.Lock         after 13.5us
1835.1us  P0  load     Device.State        = 396
1835.1us  P0  work     4.5us
1835.5us  P3  complete #396                STATUS_SUCCESS, 512 bytes
1835.5us  P3  leave    EvtIoWrite #396
1835.5us  P3  return   #396                STATUS_SUCCESS
1835.5us  P3  send     #400                write, 512 bytes
1835.5us  P3  present  #400                from Queue
1835.5us  P3  enter    EvtIoWrite #400
1835.5us  P3  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
1839.6us  P0  store    Device.State        = 397
1839.6us  P0  release  Device.Lock         DISPATCH > PASSIVE
1839.6us  P0  work     0.5us
1839.7us  P1  acquire  Device.Lock         after 13.5us
1839.7us  P1  load     Device.State        = 397
1839.7us  P1  work     4.5us
1840.1us  P0  complete #397                STATUS_SUCCESS, 512 bytes
1840.1us  P0  leave    EvtIoRead #397
1840.1us  P0  return   #397                STATUS_SUCCESS
1840.1us  P0  end      Reader1
1840.1us  P0  switch   idle                from Reader1
1844.2us  P1  store    Device.State        = 398
1844.2us  P1  release  Device.Lock         DISPATCH > PASSIVE
1844.2us  P1  work     0.5us
1844.4us  P2  acquire  Device.Lock         after 13.5us
1844.4us  P2  load     Device.State        = 398
1844.4us  P2  work     4.5us
1844.7us  P1  complete #398                STATUS_SUCCESS, 512 bytes
1844.7us  P1  leave    EvtIoWrite #398
1844.7us  P1  return   #398                STATUS_SUCCESS
1844.7us  P1  end      Writer1
1844.7us  P1  switch   idle                from Writer1
1848.9us  P2  store    Device.State        = 399
1848.9us  P2  release  Device.Lock         DISPATCH > PASSIVE
1848.9us  P2  work     0.5us
1849.0us  P3  acquire  Device.Lock         after 13.5us
1849.0us  P3  load     Device.State        = 399
1849.0us  P3  work     4.5us
1849.4us  P2  complete #399                STATUS_SUCCESS, 512 bytes
1849.4us  P2  leave    EvtIoRead #399
1849.4us  P2  return   #399                STATUS_SUCCESS
1849.4us  P2  end      Reader2
1849.4us  P2  switch   idle                from Reader2
1853.5us  P3  store    Device.State        = 400
1853.5us  P3  release  Device.Lock         DISPATCH > PASSIVE
1853.5us  P3  work     0.5us
1854.0us  P3  complete #400                STATUS_SUCCESS, 512 bytes
1854.0us  P3  leave    EvtIoWrite #400
1854.0us  P3  return   #400                STATUS_SUCCESS
1854.0us  P3  end      Writer2
1854.0us  P3  switch   idle                from Writer2
1854.0us  -   end      completed

== b-scope: Case b, ten requests a second: Sync Scope Device
Device.State = 20

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P2  switch   Reader2             from idle
 0.0us  P3  switch   Writer2             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Queue
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Queue
 0.0us  P2  send     #3                  read, 512 bytes
 0.0us  P2  present  #3                  from Queue
 0.0us  P3  send     #4                  write, 512 bytes
 0.0us  P3  present  #4                  from Queue
 0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P2  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P3  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  load     Device.State        = 0
 0.0us  P0  work     0.0us
 0.1us  P0  store    Device.State        = 1
 0.1us  P0  work     5.0us
 5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 5.0us  P0  leave    EvtIoRead #1
 5.0us  P0  release  Device.lock         DISPATCH > PASSIVE
 5.0us  P0  return   #1                  STATUS_SUCCESS
 5.0us  P0  sleep    400000.0us          Reader1
 5.0us  P0  switch   idle                from Reader1
 5.2us  P1  acquire  Device.lock         after 5.2us
 5.2us  P1  enter    EvtIoWrite #2
 5.2us  P1  load     Device.State        = 1
 5.2us  P1  work     0.0us
 5.2us  P1  store    Device.State        = 2
 5.2us  P1  work     5.0us
10.2us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
10.2us  P1  leave    EvtIoWrite #2
10.2us  P1  release  Device.lock         DISPATCH > PASSIVE
10.2us  P1  return   #2                  STATUS_SUCCESS
10.2us  P1  sleep    400000.0us          Writer1
10.2us  P1  switch   idle                from Writer1
10.3us  P2  acquire  Device.lock         after 10.3us
10.3us  P2  enter    EvtIoRead #3
10.3us  P2  load     Device.State        = 2
...
1600030.4us  P1  return   #18                 STATUS_SUCCESS
1600030.4us  P1  sleep    400000.0us          Writer1
1600030.4us  P1  switch   idle                from Writer1
1600030.5us  P2  switch   Reader2             from idle
1600030.5us  P2  send     #19                 read, 512 bytes
1600030.5us  P2  present  #19                 from Queue
1600030.5us  P2  acquire  Device.lock         PASSIVE > DISPATCH
1600030.5us  P2  enter    EvtIoRead #19
1600030.5us  P2  load     Device.State        = 18
1600030.5us  P2  work     0.0us
1600030.5us  P2  store    Device.State        = 19
1600030.5us  P2  work     5.0us
1600035.5us  P2  complete #19                 STATUS_SUCCESS, 512 bytes
1600035.5us  P2  leave    EvtIoRead #19
1600035.5us  P2  release  Device.lock         DISPATCH > PASSIVE
1600035.5us  P2  return   #19                 STATUS_SUCCESS
1600035.5us  P2  sleep    400000.0us          Reader2
1600035.5us  P2  switch   idle                from Reader2
1600035.6us  P3  switch   Writer2             from idle
1600035.6us  P3  send     #20                 write, 512 bytes
1600035.6us  P3  present  #20                 from Queue
1600035.6us  P3  acquire  Device.lock         PASSIVE > DISPATCH
1600035.6us  P3  enter    EvtIoWrite #20
1600035.6us  P3  load     Device.State        = 19
1600035.6us  P3  work     0.0us
1600035.7us  P3  store    Device.State        = 20
1600035.7us  P3  work     5.0us
1600040.6us  P3  complete #20                 STATUS_SUCCESS, 512 bytes
1600040.6us  P3  leave    EvtIoWrite #20
1600040.6us  P3  release  Device.lock         DISPATCH > PASSIVE
1600040.6us  P3  return   #20                 STATUS_SUCCESS
1600040.6us  P3  sleep    400000.0us          Writer2
1600040.6us  P3  switch   idle                from Writer2
2000025.2us  P0  switch   Reader1             from idle
2000025.2us  P0  end      Reader1
2000025.2us  P0  switch   idle                from Reader1
2000030.4us  P1  switch   Writer1             from idle
2000030.4us  P1  end      Writer1
2000030.4us  P1  switch   idle                from Writer1
2000035.5us  P2  switch   Reader2             from idle
2000035.5us  P2  end      Reader2
2000035.5us  P2  switch   idle                from Reader2
2000040.6us  P3  switch   Writer2             from idle
2000040.6us  P3  end      Writer2
2000040.6us  P3  switch   idle                from Writer2
2000040.6us  -   end      completed

== b-own-lock: Case b: a lock of its own
Device.State = 20

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Queue
0.0us  P0  enter    EvtIoRead #1
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Queue
0.0us  P1  enter    EvtIoWrite #2
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Queue
0.0us  P2  enter    EvtIoRead #3
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Queue
0.0us  P3  enter    EvtIoWrite #4
0.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
0.0us  P1  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P2  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P3  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P0  load     Device.State        = 0
0.0us  P0  work     0.0us
0.1us  P0  store    Device.State        = 1
0.1us  P0  release  Device.Lock         DISPATCH > PASSIVE
0.1us  P0  work     5.0us
0.2us  P1  acquire  Device.Lock         after 0.2us
0.2us  P1  load     Device.State        = 1
0.2us  P1  work     0.0us
0.2us  P1  store    Device.State        = 2
0.2us  P1  release  Device.Lock         DISPATCH > PASSIVE
0.2us  P1  work     5.0us
0.4us  P2  acquire  Device.Lock         after 0.3us
0.4us  P2  load     Device.State        = 2
0.4us  P2  work     0.0us
0.4us  P2  store    Device.State        = 3
0.4us  P2  release  Device.Lock         DISPATCH > PASSIVE
0.4us  P2  work     5.0us
0.5us  P3  acquire  Device.Lock         after 0.5us
0.5us  P3  load     Device.State        = 3
0.5us  P3  work     0.0us
0.6us  P3  store    Device.State        = 4
...
1600020.5us  P2  acquire  Device.Lock         PASSIVE > DISPATCH
1600020.5us  P2  load     Device.State        = 18
1600020.6us  P2  work     0.0us
1600020.6us  P2  store    Device.State        = 19
1600020.6us  P2  release  Device.Lock         DISPATCH > PASSIVE
1600020.6us  P2  work     5.0us
1600020.7us  P3  switch   Writer2             from idle
1600020.7us  P3  send     #20                 write, 512 bytes
1600020.7us  P3  present  #20                 from Queue
1600020.7us  P3  enter    EvtIoWrite #20
1600020.7us  P3  acquire  Device.Lock         PASSIVE > DISPATCH
1600020.7us  P3  load     Device.State        = 19
1600020.7us  P3  work     0.0us
1600020.7us  P3  store    Device.State        = 20
1600020.8us  P3  release  Device.Lock         DISPATCH > PASSIVE
1600020.8us  P3  work     5.0us
1600025.2us  P0  complete #17                 STATUS_SUCCESS, 512 bytes
1600025.2us  P0  leave    EvtIoRead #17
1600025.2us  P0  return   #17                 STATUS_SUCCESS
1600025.2us  P0  sleep    400000.0us          Reader1
1600025.2us  P0  switch   idle                from Reader1
1600025.4us  P1  complete #18                 STATUS_SUCCESS, 512 bytes
1600025.4us  P1  leave    EvtIoWrite #18
1600025.4us  P1  return   #18                 STATUS_SUCCESS
1600025.4us  P1  sleep    400000.0us          Writer1
1600025.4us  P1  switch   idle                from Writer1
1600025.6us  P2  complete #19                 STATUS_SUCCESS, 512 bytes
1600025.6us  P2  leave    EvtIoRead #19
1600025.6us  P2  return   #19                 STATUS_SUCCESS
1600025.6us  P2  sleep    400000.0us          Reader2
1600025.6us  P2  switch   idle                from Reader2
1600025.7us  P3  complete #20                 STATUS_SUCCESS, 512 bytes
1600025.7us  P3  leave    EvtIoWrite #20
1600025.7us  P3  return   #20                 STATUS_SUCCESS
1600025.7us  P3  sleep    400000.0us          Writer2
1600025.7us  P3  switch   idle                from Writer2
2000025.2us  P0  switch   Reader1             from idle
2000025.2us  P0  end      Reader1
2000025.2us  P0  switch   idle                from Reader1
2000025.4us  P1  switch   Writer1             from idle
2000025.4us  P1  end      Writer1
2000025.4us  P1  switch   idle                from Writer1
2000025.6us  P2  switch   Reader2             from idle
2000025.6us  P2  end      Reader2
2000025.6us  P2  switch   idle                from Reader2
2000025.7us  P3  switch   Writer2             from idle
2000025.7us  P3  end      Writer2
2000025.7us  P3  switch   idle                from Writer2
2000025.7us  -   end      completed

== c-scope: Case c, a beginner's driver: Sync Scope Device
Device.State = 400

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P2  switch   Reader2             from idle
 0.0us  P3  switch   Writer2             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Queue
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Queue
 0.0us  P2  send     #3                  read, 512 bytes
 0.0us  P2  present  #3                  from Queue
 0.0us  P3  send     #4                  write, 512 bytes
 0.0us  P3  present  #4                  from Queue
 0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P2  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P3  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  load     Device.State        = 0
 0.0us  P0  work     0.0us
 0.1us  P0  store    Device.State        = 1
 0.1us  P0  work     5.0us
 5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 5.0us  P0  leave    EvtIoRead #1
 5.0us  P0  release  Device.lock         DISPATCH > PASSIVE
 5.0us  P0  return   #1                  STATUS_SUCCESS
 5.0us  P0  send     #5                  read, 512 bytes
 5.0us  P0  present  #5                  from Queue
 5.1us  P0  spin     Device.lock         PASSIVE > DISPATCH
 5.2us  P1  acquire  Device.lock         after 5.2us
 5.2us  P1  enter    EvtIoWrite #2
 5.2us  P1  load     Device.State        = 1
 5.2us  P1  work     0.0us
 5.2us  P1  store    Device.State        = 2
 5.2us  P1  work     5.0us
10.2us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
10.2us  P1  leave    EvtIoWrite #2
10.2us  P1  release  Device.lock         DISPATCH > PASSIVE
10.2us  P1  return   #2                  STATUS_SUCCESS
10.2us  P1  send     #6                  write, 512 bytes
...
2033.0us  P3  return   #396                STATUS_SUCCESS
2033.0us  P3  send     #400                write, 512 bytes
2033.0us  P3  present  #400                from Queue
2033.0us  P3  spin     Device.lock         PASSIVE > DISPATCH
2033.1us  P0  acquire  Device.lock         after 15.5us
2033.1us  P0  enter    EvtIoRead #397
2033.1us  P0  load     Device.State        = 396
2033.1us  P0  work     0.0us
2033.1us  P0  store    Device.State        = 397
2033.1us  P0  work     5.0us
2038.1us  P0  complete #397                STATUS_SUCCESS, 512 bytes
2038.1us  P0  leave    EvtIoRead #397
2038.1us  P0  release  Device.lock         DISPATCH > PASSIVE
2038.1us  P0  return   #397                STATUS_SUCCESS
2038.1us  P0  end      Reader1
2038.1us  P0  switch   idle                from Reader1
2038.2us  P1  acquire  Device.lock         after 15.5us
2038.2us  P1  enter    EvtIoWrite #398
2038.2us  P1  load     Device.State        = 397
2038.2us  P1  work     0.0us
2038.3us  P1  store    Device.State        = 398
2038.3us  P1  work     5.0us
2043.2us  P1  complete #398                STATUS_SUCCESS, 512 bytes
2043.2us  P1  leave    EvtIoWrite #398
2043.2us  P1  release  Device.lock         DISPATCH > PASSIVE
2043.2us  P1  return   #398                STATUS_SUCCESS
2043.2us  P1  end      Writer1
2043.2us  P1  switch   idle                from Writer1
2043.4us  P2  acquire  Device.lock         after 15.5us
2043.4us  P2  enter    EvtIoRead #399
2043.4us  P2  load     Device.State        = 398
2043.4us  P2  work     0.0us
2043.4us  P2  store    Device.State        = 399
2043.4us  P2  work     5.0us
2048.4us  P2  complete #399                STATUS_SUCCESS, 512 bytes
2048.4us  P2  leave    EvtIoRead #399
2048.4us  P2  release  Device.lock         DISPATCH > PASSIVE
2048.4us  P2  return   #399                STATUS_SUCCESS
2048.4us  P2  end      Reader2
2048.4us  P2  switch   idle                from Reader2
2048.5us  P3  acquire  Device.lock         after 15.5us
2048.5us  P3  enter    EvtIoWrite #400
2048.5us  P3  load     Device.State        = 399
2048.5us  P3  work     0.0us
2048.5us  P3  store    Device.State        = 400
2048.5us  P3  work     5.0us
2053.5us  P3  complete #400                STATUS_SUCCESS, 512 bytes
2053.5us  P3  leave    EvtIoWrite #400
2053.5us  P3  release  Device.lock         DISPATCH > PASSIVE
2053.5us  P3  return   #400                STATUS_SUCCESS
2053.5us  P3  end      Writer2
2053.5us  P3  switch   idle                from Writer2
2053.5us  -   end      completed

== c-own-lock: Case c: a lock of its own
Device.State = 400

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Queue
0.0us  P0  enter    EvtIoRead #1
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Queue
0.0us  P1  enter    EvtIoWrite #2
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Queue
0.0us  P2  enter    EvtIoRead #3
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Queue
0.0us  P3  enter    EvtIoWrite #4
0.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
0.0us  P1  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P2  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P3  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P0  load     Device.State        = 0
0.0us  P0  work     0.0us
0.1us  P0  store    Device.State        = 1
0.1us  P0  release  Device.Lock         DISPATCH > PASSIVE
0.1us  P0  work     5.0us
0.2us  P1  acquire  Device.Lock         after 0.2us
0.2us  P1  load     Device.State        = 1
0.2us  P1  work     0.0us
0.2us  P1  store    Device.State        = 2
0.2us  P1  release  Device.Lock         DISPATCH > PASSIVE
0.2us  P1  work     5.0us
0.4us  P2  acquire  Device.Lock         after 0.3us
0.4us  P2  load     Device.State        = 2
0.4us  P2  work     0.0us
0.4us  P2  store    Device.State        = 3
0.4us  P2  release  Device.Lock         DISPATCH > PASSIVE
0.4us  P2  work     5.0us
0.5us  P3  acquire  Device.Lock         after 0.5us
0.5us  P3  load     Device.State        = 3
0.5us  P3  work     0.0us
0.6us  P3  store    Device.State        = 4
...
500.0us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
500.0us  P1  load     Device.State        = 397
500.0us  P1  work     0.0us
500.1us  P1  store    Device.State        = 398
500.1us  P1  release  Device.Lock         DISPATCH > PASSIVE
500.1us  P1  work     5.0us
500.2us  P2  complete #395                STATUS_SUCCESS, 512 bytes
500.2us  P2  leave    EvtIoRead #395
500.2us  P2  return   #395                STATUS_SUCCESS
500.2us  P2  send     #399                read, 512 bytes
500.2us  P2  present  #399                from Queue
500.2us  P2  enter    EvtIoRead #399
500.2us  P2  acquire  Device.Lock         PASSIVE > DISPATCH
500.2us  P2  load     Device.State        = 398
500.2us  P2  work     0.0us
500.2us  P2  store    Device.State        = 399
500.2us  P2  release  Device.Lock         DISPATCH > PASSIVE
500.3us  P2  work     5.0us
500.3us  P3  complete #396                STATUS_SUCCESS, 512 bytes
500.3us  P3  leave    EvtIoWrite #396
500.3us  P3  return   #396                STATUS_SUCCESS
500.3us  P3  send     #400                write, 512 bytes
500.3us  P3  present  #400                from Queue
500.3us  P3  enter    EvtIoWrite #400
500.3us  P3  acquire  Device.Lock         PASSIVE > DISPATCH
500.4us  P3  load     Device.State        = 399
500.4us  P3  work     0.0us
500.4us  P3  store    Device.State        = 400
500.4us  P3  release  Device.Lock         DISPATCH > PASSIVE
500.4us  P3  work     5.0us
504.9us  P0  complete #397                STATUS_SUCCESS, 512 bytes
504.9us  P0  leave    EvtIoRead #397
504.9us  P0  return   #397                STATUS_SUCCESS
504.9us  P0  end      Reader1
504.9us  P0  switch   idle                from Reader1
505.1us  P1  complete #398                STATUS_SUCCESS, 512 bytes
505.1us  P1  leave    EvtIoWrite #398
505.1us  P1  return   #398                STATUS_SUCCESS
505.1us  P1  end      Writer1
505.1us  P1  switch   idle                from Writer1
505.2us  P2  complete #399                STATUS_SUCCESS, 512 bytes
505.2us  P2  leave    EvtIoRead #399
505.2us  P2  return   #399                STATUS_SUCCESS
505.2us  P2  end      Reader2
505.2us  P2  switch   idle                from Reader2
505.4us  P3  complete #400                STATUS_SUCCESS, 512 bytes
505.4us  P3  leave    EvtIoWrite #400
505.4us  P3  return   #400                STATUS_SUCCESS
505.4us  P3  end      Writer2
505.4us  P3  switch   idle                from Writer2
505.4us  -   end      completed

== c-forgotten: Case c: a lock of its own, and EvtIoWrite forgets it
Device.State = 299, expected 400
data-race: Device.State
lost-update: Device.State

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Queue
0.0us  P0  enter    EvtIoRead #1
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Queue
0.0us  P1  enter    EvtIoWrite #2
0.0us  P1  load     Device.State        = 0
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Queue
0.0us  P2  enter    EvtIoRead #3
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Queue
0.0us  P3  enter    EvtIoWrite #4
0.0us  P3  load     Device.State        = 0
0.0us  P1  work     0.0us
0.0us  P3  work     0.0us
0.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
0.0us  P2  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P0  load     Device.State        = 0
0.0us  P0  work     0.0us
0.0us  P1  store    Device.State        = 1
0.0us  P3  store    Device.State        = 1
0.0us  P1  work     5.0us
0.0us  P3  work     5.0us
0.1us  P0  store    Device.State        = 1
0.1us  P0  release  Device.Lock         DISPATCH > PASSIVE
0.1us  P0  work     5.0us
0.2us  P2  acquire  Device.Lock         after 0.2us
0.2us  P2  load     Device.State        = 1
0.2us  P2  work     0.0us
0.2us  P2  store    Device.State        = 2
0.2us  P2  release  Device.Lock         DISPATCH > PASSIVE
0.2us  P2  work     5.0us
5.0us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
5.0us  P1  leave    EvtIoWrite #2
5.0us  P1  return   #2                  STATUS_SUCCESS
5.0us  P1  send     #5                  write, 512 bytes
5.0us  P1  present  #5                  from Queue
5.0us  P1  enter    EvtIoWrite #5
5.0us  P1  load     Device.State        = 2
5.0us  P3  complete #4                  STATUS_SUCCESS, 512 bytes
...
495.9us  P3  load     Device.State        = 296
495.9us  P1  work     0.0us
495.9us  P3  work     0.0us
495.9us  P1  store    Device.State        = 297
495.9us  P3  store    Device.State        = 297
495.9us  P1  work     5.0us
495.9us  P3  work     5.0us
499.9us  P0  complete #395                STATUS_SUCCESS, 512 bytes
499.9us  P0  leave    EvtIoRead #395
499.9us  P0  return   #395                STATUS_SUCCESS
499.9us  P0  send     #399                read, 512 bytes
499.9us  P0  present  #399                from Queue
499.9us  P0  enter    EvtIoRead #399
499.9us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
499.9us  P0  load     Device.State        = 297
499.9us  P0  work     0.0us
499.9us  P0  store    Device.State        = 298
499.9us  P0  release  Device.Lock         DISPATCH > PASSIVE
499.9us  P0  work     5.0us
500.0us  P2  complete #396                STATUS_SUCCESS, 512 bytes
500.0us  P2  leave    EvtIoRead #396
500.0us  P2  return   #396                STATUS_SUCCESS
500.0us  P2  send     #400                read, 512 bytes
500.0us  P2  present  #400                from Queue
500.0us  P2  enter    EvtIoRead #400
500.0us  P2  acquire  Device.Lock         PASSIVE > DISPATCH
500.0us  P2  load     Device.State        = 298
500.0us  P2  work     0.0us
500.1us  P2  store    Device.State        = 299
500.1us  P2  release  Device.Lock         DISPATCH > PASSIVE
500.1us  P2  work     5.0us
500.9us  P1  complete #397                STATUS_SUCCESS, 512 bytes
500.9us  P1  leave    EvtIoWrite #397
500.9us  P1  return   #397                STATUS_SUCCESS
500.9us  P1  end      Writer1
500.9us  P1  switch   idle                from Writer1
500.9us  P3  complete #398                STATUS_SUCCESS, 512 bytes
500.9us  P3  leave    EvtIoWrite #398
500.9us  P3  return   #398                STATUS_SUCCESS
500.9us  P3  end      Writer2
500.9us  P3  switch   idle                from Writer2
504.9us  P0  complete #399                STATUS_SUCCESS, 512 bytes
504.9us  P0  leave    EvtIoRead #399
504.9us  P0  return   #399                STATUS_SUCCESS
504.9us  P0  end      Reader1
504.9us  P0  switch   idle                from Reader1
505.1us  P2  complete #400                STATUS_SUCCESS, 512 bytes
505.1us  P2  leave    EvtIoRead #400
505.1us  P2  return   #400                STATUS_SUCCESS
505.1us  P2  end      Reader2
505.1us  P2  switch   idle                from Reader2
505.1us  -   end      completed

== d-scope: Case d, a device of low importance: Sync Scope Device
Device.State = 400

 0.0us  P0  switch   Reader1             from idle
 0.0us  P1  switch   Writer1             from idle
 0.0us  P2  switch   Reader2             from idle
 0.0us  P3  switch   Writer2             from idle
 0.0us  P0  send     #1                  read, 512 bytes
 0.0us  P0  present  #1                  from Queue
 0.0us  P1  send     #2                  write, 512 bytes
 0.0us  P1  present  #2                  from Queue
 0.0us  P2  send     #3                  read, 512 bytes
 0.0us  P2  present  #3                  from Queue
 0.0us  P3  send     #4                  write, 512 bytes
 0.0us  P3  present  #4                  from Queue
 0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
 0.0us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P2  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P3  spin     Device.lock         PASSIVE > DISPATCH, held by P0
 0.0us  P0  enter    EvtIoRead #1
 0.0us  P0  load     Device.State        = 0
 0.0us  P0  work     2.5us
 2.5us  P0  store    Device.State        = 1
 2.5us  P0  work     2.5us
 5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
 5.0us  P0  leave    EvtIoRead #1
 5.0us  P0  release  Device.lock         DISPATCH > PASSIVE
 5.0us  P0  return   #1                  STATUS_SUCCESS
 5.0us  P0  send     #5                  read, 512 bytes
 5.0us  P0  present  #5                  from Queue
 5.1us  P0  spin     Device.lock         PASSIVE > DISPATCH
 5.2us  P1  acquire  Device.lock         after 5.2us
 5.2us  P1  enter    EvtIoWrite #2
 5.2us  P1  load     Device.State        = 1
 5.2us  P1  work     2.5us
 7.7us  P1  store    Device.State        = 2
 7.7us  P1  work     2.5us
10.2us  P1  complete #2                  STATUS_SUCCESS, 512 bytes
10.2us  P1  leave    EvtIoWrite #2
10.2us  P1  release  Device.lock         DISPATCH > PASSIVE
10.2us  P1  return   #2                  STATUS_SUCCESS
10.2us  P1  send     #6                  write, 512 bytes
...
2033.0us  P3  return   #396                STATUS_SUCCESS
2033.0us  P3  send     #400                write, 512 bytes
2033.0us  P3  present  #400                from Queue
2033.0us  P3  spin     Device.lock         PASSIVE > DISPATCH
2033.1us  P0  acquire  Device.lock         after 15.5us
2033.1us  P0  enter    EvtIoRead #397
2033.1us  P0  load     Device.State        = 396
2033.1us  P0  work     2.5us
2035.6us  P0  store    Device.State        = 397
2035.6us  P0  work     2.5us
2038.1us  P0  complete #397                STATUS_SUCCESS, 512 bytes
2038.1us  P0  leave    EvtIoRead #397
2038.1us  P0  release  Device.lock         DISPATCH > PASSIVE
2038.1us  P0  return   #397                STATUS_SUCCESS
2038.1us  P0  end      Reader1
2038.1us  P0  switch   idle                from Reader1
2038.2us  P1  acquire  Device.lock         after 15.5us
2038.2us  P1  enter    EvtIoWrite #398
2038.2us  P1  load     Device.State        = 397
2038.2us  P1  work     2.5us
2040.7us  P1  store    Device.State        = 398
2040.7us  P1  work     2.5us
2043.2us  P1  complete #398                STATUS_SUCCESS, 512 bytes
2043.2us  P1  leave    EvtIoWrite #398
2043.2us  P1  release  Device.lock         DISPATCH > PASSIVE
2043.2us  P1  return   #398                STATUS_SUCCESS
2043.2us  P1  end      Writer1
2043.2us  P1  switch   idle                from Writer1
2043.4us  P2  acquire  Device.lock         after 15.5us
2043.4us  P2  enter    EvtIoRead #399
2043.4us  P2  load     Device.State        = 398
2043.4us  P2  work     2.5us
2045.9us  P2  store    Device.State        = 399
2045.9us  P2  work     2.5us
2048.4us  P2  complete #399                STATUS_SUCCESS, 512 bytes
2048.4us  P2  leave    EvtIoRead #399
2048.4us  P2  release  Device.lock         DISPATCH > PASSIVE
2048.4us  P2  return   #399                STATUS_SUCCESS
2048.4us  P2  end      Reader2
2048.4us  P2  switch   idle                from Reader2
2048.5us  P3  acquire  Device.lock         after 15.5us
2048.5us  P3  enter    EvtIoWrite #400
2048.5us  P3  load     Device.State        = 399
2048.5us  P3  work     2.5us
2051.0us  P3  store    Device.State        = 400
2051.0us  P3  work     2.5us
2053.5us  P3  complete #400                STATUS_SUCCESS, 512 bytes
2053.5us  P3  leave    EvtIoWrite #400
2053.5us  P3  release  Device.lock         DISPATCH > PASSIVE
2053.5us  P3  return   #400                STATUS_SUCCESS
2053.5us  P3  end      Writer2
2053.5us  P3  switch   idle                from Writer2
2053.5us  -   end      completed

== d-own-lock: Case d: a lock of its own
Device.State = 400

0.0us  P0  switch   Reader1             from idle
0.0us  P1  switch   Writer1             from idle
0.0us  P2  switch   Reader2             from idle
0.0us  P3  switch   Writer2             from idle
0.0us  P0  send     #1                  read, 512 bytes
0.0us  P0  present  #1                  from Queue
0.0us  P0  enter    EvtIoRead #1
0.0us  P1  send     #2                  write, 512 bytes
0.0us  P1  present  #2                  from Queue
0.0us  P1  enter    EvtIoWrite #2
0.0us  P2  send     #3                  read, 512 bytes
0.0us  P2  present  #3                  from Queue
0.0us  P2  enter    EvtIoRead #3
0.0us  P3  send     #4                  write, 512 bytes
0.0us  P3  present  #4                  from Queue
0.0us  P3  enter    EvtIoWrite #4
0.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
0.0us  P1  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P2  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P3  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
0.0us  P0  load     Device.State        = 0
0.0us  P0  work     2.5us
2.5us  P0  store    Device.State        = 1
2.5us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.5us  P0  work     2.5us
2.7us  P1  acquire  Device.Lock         after 2.7us
2.7us  P1  load     Device.State        = 1
2.7us  P1  work     2.5us
5.0us  P0  complete #1                  STATUS_SUCCESS, 512 bytes
5.0us  P0  leave    EvtIoRead #1
5.0us  P0  return   #1                  STATUS_SUCCESS
5.0us  P0  send     #5                  read, 512 bytes
5.0us  P0  present  #5                  from Queue
5.0us  P0  enter    EvtIoRead #5
5.1us  P0  spin     Device.Lock         PASSIVE > DISPATCH, held by P1
5.2us  P1  store    Device.State        = 2
5.2us  P1  release  Device.Lock         DISPATCH > PASSIVE
5.2us  P1  work     2.5us
5.3us  P2  acquire  Device.Lock         after 5.3us
...
1043.0us  P3  work     2.5us
1043.1us  P0  acquire  Device.Lock         after 5.5us
1043.1us  P0  load     Device.State        = 396
1043.1us  P0  work     2.5us
1045.5us  P3  complete #396                STATUS_SUCCESS, 512 bytes
1045.5us  P3  leave    EvtIoWrite #396
1045.5us  P3  return   #396                STATUS_SUCCESS
1045.5us  P3  send     #400                write, 512 bytes
1045.5us  P3  present  #400                from Queue
1045.5us  P3  enter    EvtIoWrite #400
1045.5us  P3  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
1045.6us  P0  store    Device.State        = 397
1045.6us  P0  release  Device.Lock         DISPATCH > PASSIVE
1045.6us  P0  work     2.5us
1045.7us  P1  acquire  Device.Lock         after 5.5us
1045.7us  P1  load     Device.State        = 397
1045.7us  P1  work     2.5us
1048.1us  P0  complete #397                STATUS_SUCCESS, 512 bytes
1048.1us  P0  leave    EvtIoRead #397
1048.1us  P0  return   #397                STATUS_SUCCESS
1048.1us  P0  end      Reader1
1048.1us  P0  switch   idle                from Reader1
1048.2us  P1  store    Device.State        = 398
1048.2us  P1  release  Device.Lock         DISPATCH > PASSIVE
1048.2us  P1  work     2.5us
1048.4us  P2  acquire  Device.Lock         after 5.5us
1048.4us  P2  load     Device.State        = 398
1048.4us  P2  work     2.5us
1050.7us  P1  complete #398                STATUS_SUCCESS, 512 bytes
1050.7us  P1  leave    EvtIoWrite #398
1050.7us  P1  return   #398                STATUS_SUCCESS
1050.7us  P1  end      Writer1
1050.7us  P1  switch   idle                from Writer1
1050.9us  P2  store    Device.State        = 399
1050.9us  P2  release  Device.Lock         DISPATCH > PASSIVE
1050.9us  P2  work     2.5us
1051.0us  P3  acquire  Device.Lock         after 5.5us
1051.0us  P3  load     Device.State        = 399
1051.0us  P3  work     2.5us
1053.4us  P2  complete #399                STATUS_SUCCESS, 512 bytes
1053.4us  P2  leave    EvtIoRead #399
1053.4us  P2  return   #399                STATUS_SUCCESS
1053.4us  P2  end      Reader2
1053.4us  P2  switch   idle                from Reader2
1053.5us  P3  store    Device.State        = 400
1053.5us  P3  release  Device.Lock         DISPATCH > PASSIVE
1053.5us  P3  work     2.5us
1056.0us  P3  complete #400                STATUS_SUCCESS, 512 bytes
1056.0us  P3  leave    EvtIoWrite #400
1056.0us  P3  return   #400                STATUS_SUCCESS
1056.0us  P3  end      Writer2
1056.0us  P3  switch   idle                from Writer2
1056.0us  -   end      completed

