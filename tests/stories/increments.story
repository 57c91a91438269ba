== locked: A spin lock around each increment
Counter = 4

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  acquire  CounterLock         PASSIVE > DISPATCH
2.0us  P1  spin     CounterLock         PASSIVE > DISPATCH, held by P0
2.0us  P0  load     Counter             = 0
2.0us  P0  store    Counter             = 1
2.0us  P0  release  CounterLock         DISPATCH > PASSIVE
2.1us  P0  spin     CounterLock         PASSIVE > DISPATCH
2.2us  P1  acquire  CounterLock         after 0.2us
2.2us  P1  load     Counter             = 1
2.2us  P1  store    Counter             = 2
2.2us  P1  release  CounterLock         DISPATCH > PASSIVE
2.2us  P1  spin     CounterLock         PASSIVE > DISPATCH
2.3us  P0  acquire  CounterLock         after 0.2us
2.3us  P0  load     Counter             = 2
2.3us  P0  store    Counter             = 3
2.3us  P0  release  CounterLock         DISPATCH > PASSIVE
2.3us  P0  end      T0
2.3us  P0  switch   idle                from T0
2.4us  P1  acquire  CounterLock         after 0.2us
2.4us  P1  load     Counter             = 3
2.4us  P1  store    Counter             = 4
2.4us  P1  release  CounterLock         DISPATCH > PASSIVE
2.5us  P1  end      T1
2.5us  P1  switch   idle                from T1
2.5us  -   end      completed

== racy: Nothing guards the counter
Counter = 2
data-race: Counter

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  load     Counter             = 0
2.0us  P1  load     Counter             = 0
2.0us  P0  store    Counter             = 1
2.0us  P1  store    Counter             = 1
2.0us  P0  load     Counter             = 1
2.0us  P1  load     Counter             = 1
2.0us  P0  store    Counter             = 2
2.0us  P1  store    Counter             = 2
2.0us  P0  end      T0
2.0us  P0  switch   idle                from T0
2.0us  P1  end      T1
2.0us  P1  switch   idle                from T1
2.0us  -   end      completed

== independent: A counter for each thread
Own[0] = 2
Own[1] = 2

0.0us  P0  switch   T0                  from idle
0.0us  P1  switch   T1                  from idle
2.0us  P0  load     Own[0]              = 0
2.0us  P1  load     Own[1]              = 0
2.0us  P0  store    Own[0]              = 1
2.0us  P1  store    Own[1]              = 1
2.0us  P0  load     Own[0]              = 1
2.0us  P1  load     Own[1]              = 1
2.0us  P0  store    Own[0]              = 2
2.0us  P1  store    Own[1]              = 2
2.0us  P0  end      T0
2.0us  P0  switch   idle                from T0
2.0us  P1  end      T1
2.0us  P1  switch   idle                from T1
2.0us  -   end      completed

