== spin: A spin lock, one thread after the other

0.0us  P0  switch   T0                  from idle
2.0us  P0  load     Context             = 0xFFFFC00000000050
2.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.0us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.1us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.1us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.1us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.1us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.1us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.2us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.2us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.2us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.2us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.2us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.3us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.3us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.4us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.4us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.4us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.4us  P0  release  Device.Lock         DISPATCH > PASSIVE
...
10000401.5us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.6us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.6us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.6us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.6us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.6us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.7us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.7us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.7us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.7us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.7us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.8us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.8us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.8us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.8us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.8us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.9us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.9us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.9us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.9us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.9us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000402.0us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000402.0us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000402.0us  P1  end      T1
10000402.0us  P1  switch   idle                from T1
10000402.0us  -   end      completed

== spin-contended: A spin lock, two threads at once

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  load     Context             = 0xFFFFC00000000050
2.0us  P1  load     Context             = 0xFFFFC00000000050
2.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.0us  P1  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
2.0us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.0us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2.2us  P1  acquire  Device.Lock         after 0.1us
2.2us  P1  release  Device.Lock         DISPATCH > PASSIVE
2.2us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2.3us  P0  acquire  Device.Lock         after 0.2us
2.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.3us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2.4us  P1  acquire  Device.Lock         after 0.2us
2.4us  P1  release  Device.Lock         DISPATCH > PASSIVE
2.4us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2.5us  P0  acquire  Device.Lock         after 0.2us
2.5us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.5us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2.7us  P1  acquire  Device.Lock         after 0.2us
2.7us  P1  release  Device.Lock         DISPATCH > PASSIVE
2.7us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2.8us  P0  acquire  Device.Lock         after 0.2us
2.8us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.8us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2.9us  P1  acquire  Device.Lock         after 0.2us
2.9us  P1  release  Device.Lock         DISPATCH > PASSIVE
2.9us  P1  spin     Device.Lock         PASSIVE > DISPATCH
3.0us  P0  acquire  Device.Lock         after 0.2us
...
2500.7us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2500.8us  P0  acquire  Device.Lock         after 0.2us
2500.8us  P0  release  Device.Lock         DISPATCH > PASSIVE
2500.8us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2500.9us  P1  acquire  Device.Lock         after 0.2us
2500.9us  P1  release  Device.Lock         DISPATCH > PASSIVE
2500.9us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2501.0us  P0  acquire  Device.Lock         after 0.2us
2501.0us  P0  release  Device.Lock         DISPATCH > PASSIVE
2501.0us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2501.2us  P1  acquire  Device.Lock         after 0.2us
2501.2us  P1  release  Device.Lock         DISPATCH > PASSIVE
2501.2us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2501.3us  P0  acquire  Device.Lock         after 0.2us
2501.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
2501.3us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2501.4us  P1  acquire  Device.Lock         after 0.2us
2501.4us  P1  release  Device.Lock         DISPATCH > PASSIVE
2501.4us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2501.5us  P0  acquire  Device.Lock         after 0.2us
2501.5us  P0  release  Device.Lock         DISPATCH > PASSIVE
2501.5us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2501.7us  P1  acquire  Device.Lock         after 0.2us
2501.7us  P1  release  Device.Lock         DISPATCH > PASSIVE
2501.7us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2501.8us  P0  acquire  Device.Lock         after 0.2us
2501.8us  P0  release  Device.Lock         DISPATCH > PASSIVE
2501.8us  P0  end      T0
2501.8us  P0  switch   idle                from T0
2501.9us  P1  acquire  Device.Lock         after 0.2us
2501.9us  P1  release  Device.Lock         DISPATCH > PASSIVE
2501.9us  P1  end      T1
2501.9us  P1  switch   idle                from T1
2501.9us  -   end      completed

== queued: An in-stack queued spin lock, one after the other

0.0us  P0  switch   T0                  from idle
2.0us  P0  load     Context             = 0xFFFFC00000000050
2.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.0us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.1us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.1us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.1us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.1us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.1us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.2us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.2us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.2us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.2us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.2us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.3us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.3us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.4us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.4us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.4us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.4us  P0  release  Device.Lock         DISPATCH > PASSIVE
...
10000401.5us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.6us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.6us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.6us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.6us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.6us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.7us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.7us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.7us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.7us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.7us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.8us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.8us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.8us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.8us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.8us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.9us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.9us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.9us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000401.9us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000401.9us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000402.0us  P1  acquire  Device.Lock         PASSIVE > DISPATCH
10000402.0us  P1  release  Device.Lock         DISPATCH > PASSIVE
10000402.0us  P1  end      T1
10000402.0us  P1  switch   idle                from T1
10000402.0us  -   end      completed

== queued-contended: An in-stack queued spin lock, two at once

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  load     Context             = 0xFFFFC00000000050
2.0us  P1  load     Context             = 0xFFFFC00000000050
2.0us  P0  acquire  Device.Lock         PASSIVE > DISPATCH
2.0us  P1  spin     Device.Lock         PASSIVE > DISPATCH, held by P0
2.0us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.0us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2.1us  P1  acquire  Device.Lock         after 0.1us
2.1us  P1  release  Device.Lock         DISPATCH > PASSIVE
2.1us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2.2us  P0  acquire  Device.Lock         after 0.1us
2.2us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.2us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2.3us  P1  acquire  Device.Lock         after 0.1us
2.3us  P1  release  Device.Lock         DISPATCH > PASSIVE
2.3us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2.3us  P0  acquire  Device.Lock         after 0.1us
2.3us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.4us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2.4us  P1  acquire  Device.Lock         after 0.1us
2.4us  P1  release  Device.Lock         DISPATCH > PASSIVE
2.4us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2.5us  P0  acquire  Device.Lock         after 0.1us
2.5us  P0  release  Device.Lock         DISPATCH > PASSIVE
2.5us  P0  spin     Device.Lock         PASSIVE > DISPATCH
2.6us  P1  acquire  Device.Lock         after 0.1us
2.6us  P1  release  Device.Lock         DISPATCH > PASSIVE
2.6us  P1  spin     Device.Lock         PASSIVE > DISPATCH
2.7us  P0  acquire  Device.Lock         after 0.1us
...
1601.2us  P1  spin     Device.Lock         PASSIVE > DISPATCH
1601.2us  P0  acquire  Device.Lock         after 0.1us
1601.2us  P0  release  Device.Lock         DISPATCH > PASSIVE
1601.2us  P0  spin     Device.Lock         PASSIVE > DISPATCH
1601.3us  P1  acquire  Device.Lock         after 0.1us
1601.3us  P1  release  Device.Lock         DISPATCH > PASSIVE
1601.3us  P1  spin     Device.Lock         PASSIVE > DISPATCH
1601.4us  P0  acquire  Device.Lock         after 0.1us
1601.4us  P0  release  Device.Lock         DISPATCH > PASSIVE
1601.4us  P0  spin     Device.Lock         PASSIVE > DISPATCH
1601.5us  P1  acquire  Device.Lock         after 0.1us
1601.5us  P1  release  Device.Lock         DISPATCH > PASSIVE
1601.5us  P1  spin     Device.Lock         PASSIVE > DISPATCH
1601.5us  P0  acquire  Device.Lock         after 0.1us
1601.5us  P0  release  Device.Lock         DISPATCH > PASSIVE
1601.6us  P0  spin     Device.Lock         PASSIVE > DISPATCH
1601.6us  P1  acquire  Device.Lock         after 0.1us
1601.6us  P1  release  Device.Lock         DISPATCH > PASSIVE
1601.6us  P1  spin     Device.Lock         PASSIVE > DISPATCH
1601.7us  P0  acquire  Device.Lock         after 0.1us
1601.7us  P0  release  Device.Lock         DISPATCH > PASSIVE
1601.7us  P0  spin     Device.Lock         PASSIVE > DISPATCH
1601.8us  P1  acquire  Device.Lock         after 0.1us
1601.8us  P1  release  Device.Lock         DISPATCH > PASSIVE
1601.8us  P1  spin     Device.Lock         PASSIVE > DISPATCH
1601.9us  P0  acquire  Device.Lock         after 0.1us
1601.9us  P0  release  Device.Lock         DISPATCH > PASSIVE
1601.9us  P0  end      T0
1601.9us  P0  switch   idle                from T0
1601.9us  P1  acquire  Device.Lock         after 0.1us
1601.9us  P1  release  Device.Lock         DISPATCH > PASSIVE
1602.0us  P1  end      T1
1602.0us  P1  switch   idle                from T1
1602.0us  -   end      completed

== fast-mutex: A fast mutex, one after the other

0.0us  P0  switch   T0                  from idle
2.0us  P0  load     Context             = 0xFFFFC00000000050
2.0us  P0  acquire  Device.Lock         PASSIVE > APC
2.0us  P0  release  Device.Lock         APC > PASSIVE
2.1us  P0  acquire  Device.Lock         PASSIVE > APC
2.1us  P0  release  Device.Lock         APC > PASSIVE
2.1us  P0  acquire  Device.Lock         PASSIVE > APC
2.1us  P0  release  Device.Lock         APC > PASSIVE
2.1us  P0  acquire  Device.Lock         PASSIVE > APC
2.2us  P0  release  Device.Lock         APC > PASSIVE
2.2us  P0  acquire  Device.Lock         PASSIVE > APC
2.2us  P0  release  Device.Lock         APC > PASSIVE
2.2us  P0  acquire  Device.Lock         PASSIVE > APC
2.3us  P0  release  Device.Lock         APC > PASSIVE
2.3us  P0  acquire  Device.Lock         PASSIVE > APC
2.3us  P0  release  Device.Lock         APC > PASSIVE
2.3us  P0  acquire  Device.Lock         PASSIVE > APC
2.3us  P0  release  Device.Lock         APC > PASSIVE
2.4us  P0  acquire  Device.Lock         PASSIVE > APC
2.4us  P0  release  Device.Lock         APC > PASSIVE
2.4us  P0  acquire  Device.Lock         PASSIVE > APC
2.4us  P0  release  Device.Lock         APC > PASSIVE
2.5us  P0  acquire  Device.Lock         PASSIVE > APC
2.5us  P0  release  Device.Lock         APC > PASSIVE
...
10000451.5us  P1  release  Device.Lock         APC > PASSIVE
10000451.5us  P1  acquire  Device.Lock         PASSIVE > APC
10000451.5us  P1  release  Device.Lock         APC > PASSIVE
10000451.6us  P1  acquire  Device.Lock         PASSIVE > APC
10000451.6us  P1  release  Device.Lock         APC > PASSIVE
10000451.6us  P1  acquire  Device.Lock         PASSIVE > APC
10000451.6us  P1  release  Device.Lock         APC > PASSIVE
10000451.6us  P1  acquire  Device.Lock         PASSIVE > APC
10000451.7us  P1  release  Device.Lock         APC > PASSIVE
10000451.7us  P1  acquire  Device.Lock         PASSIVE > APC
10000451.7us  P1  release  Device.Lock         APC > PASSIVE
10000451.7us  P1  acquire  Device.Lock         PASSIVE > APC
10000451.8us  P1  release  Device.Lock         APC > PASSIVE
10000451.8us  P1  acquire  Device.Lock         PASSIVE > APC
10000451.8us  P1  release  Device.Lock         APC > PASSIVE
10000451.8us  P1  acquire  Device.Lock         PASSIVE > APC
10000451.9us  P1  release  Device.Lock         APC > PASSIVE
10000451.9us  P1  acquire  Device.Lock         PASSIVE > APC
10000451.9us  P1  release  Device.Lock         APC > PASSIVE
10000451.9us  P1  acquire  Device.Lock         PASSIVE > APC
10000451.9us  P1  release  Device.Lock         APC > PASSIVE
10000452.0us  P1  acquire  Device.Lock         PASSIVE > APC
10000452.0us  P1  release  Device.Lock         APC > PASSIVE
10000452.0us  P1  end      T1
10000452.0us  P1  switch   idle                from T1
10000452.0us  -   end      completed

== fast-mutex-contended: A fast mutex, two at once

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  load     Context             = 0xFFFFC00000000050
 2.0us  P1  load     Context             = 0xFFFFC00000000050
 2.0us  P0  acquire  Device.Lock         PASSIVE > APC
 2.0us  P1  block    Device.Lock         PASSIVE > APC, held by T0
 2.0us  P1  switch   idle                from T1
 2.0us  P0  release  Device.Lock
 2.0us  P1  switch   T1                  from idle
 2.1us  P0  block    Device.Lock         PASSIVE > APC
 2.1us  P0  switch   idle                from T0
 5.0us  P1  acquire  Device.Lock         after 3.0us
 5.0us  P1  release  Device.Lock
 5.0us  P0  switch   T0                  from idle
 5.1us  P1  block    Device.Lock         PASSIVE > APC
 5.1us  P1  switch   idle                from T1
 8.0us  P0  acquire  Device.Lock         after 6.0us
 8.0us  P0  release  Device.Lock
 8.0us  P1  switch   T1                  from idle
 8.1us  P0  block    Device.Lock         PASSIVE > APC
 8.1us  P0  switch   idle                from T0
11.0us  P1  acquire  Device.Lock         after 6.0us
11.0us  P1  release  Device.Lock
11.0us  P0  switch   T0                  from idle
11.1us  P1  block    Device.Lock         PASSIVE > APC
11.1us  P1  switch   idle                from T1
14.0us  P0  acquire  Device.Lock         after 6.0us
14.0us  P0  release  Device.Lock
...
59981.1us  P1  switch   idle                from T1
59984.0us  P0  acquire  Device.Lock         after 6.0us
59984.0us  P0  release  Device.Lock
59984.0us  P1  switch   T1                  from idle
59984.1us  P0  block    Device.Lock         PASSIVE > APC
59984.1us  P0  switch   idle                from T0
59987.0us  P1  acquire  Device.Lock         after 6.0us
59987.0us  P1  release  Device.Lock
59987.0us  P0  switch   T0                  from idle
59987.1us  P1  block    Device.Lock         PASSIVE > APC
59987.1us  P1  switch   idle                from T1
59990.0us  P0  acquire  Device.Lock         after 6.0us
59990.0us  P0  release  Device.Lock
59990.0us  P1  switch   T1                  from idle
59990.1us  P0  block    Device.Lock         PASSIVE > APC
59990.1us  P0  switch   idle                from T0
59993.0us  P1  acquire  Device.Lock         after 6.0us
59993.0us  P1  release  Device.Lock
59993.0us  P0  switch   T0                  from idle
59993.1us  P1  block    Device.Lock         PASSIVE > APC
59993.1us  P1  switch   idle                from T1
59996.0us  P0  acquire  Device.Lock         after 6.0us
59996.0us  P0  release  Device.Lock
59996.0us  P1  switch   T1                  from idle
59996.0us  P0  end      T0
59996.0us  P0  switch   idle                from T0
59999.0us  P1  acquire  Device.Lock         after 6.0us
59999.0us  P1  release  Device.Lock         APC > PASSIVE
59999.0us  P1  end      T1
59999.0us  P1  switch   idle                from T1
59999.0us  -   end      completed

