== before: Twice before it runs
Runs = 1

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  load     Item                = 0xFFFFE00000000020
 2.0us  P0  queue    Item work item
 2.0us  P0  load     Item                = 0xFFFFE00000000020
 2.0us  P0  queue    Item work item      queued already: nothing added
 2.0us  P0  end      T0
 2.0us  P0  switch   idle                from T0
 6.0us  P1  switch   Worker 3            from idle
 8.0us  P1  start    Item work item      on Worker 3
 8.0us  P1  enter    EvtWorkItem Item
 8.0us  P1  load     Runs                = 0
 8.0us  P1  store    Runs                = 1
 8.0us  P1  work     50.0us
58.0us  P1  leave    EvtWorkItem Item
58.0us  P1  end      Item work item      on Worker 3
58.0us  P1  switch   idle                from Worker 3
58.0us  -   end      completed

== inside: Again from its own callback
Runs = 2

 0.0us  P0  switch   T0                  from idle
 2.0us  P0  load     Item                = 0xFFFFE00000000020
 2.0us  P0  queue    Item work item
 2.0us  P0  end      T0
 2.0us  P0  switch   idle                from T0
 6.0us  P1  switch   Worker 3            from idle
 8.0us  P1  start    Item work item      on Worker 3
 8.0us  P1  enter    EvtWorkItem Item
 8.0us  P1  load     Runs                = 0
 8.0us  P1  store    Runs                = 1
 8.0us  P1  load     Item                = 0xFFFFE00000000020
 8.0us  P1  queue    Item work item
 8.0us  P1  work     50.0us
12.0us  P0  switch   Worker 2            from idle
14.0us  P0  start    Item work item      on Worker 2
14.0us  P0  enter    EvtWorkItem Item
14.0us  P0  load     Runs                = 1
14.0us  P0  store    Runs                = 2
14.0us  P0  work     5.0us
19.0us  P0  leave    EvtWorkItem Item
19.0us  P0  end      Item work item      on Worker 2
19.0us  P0  switch   idle                from Worker 2
58.0us  P1  leave    EvtWorkItem Item
58.0us  P1  end      Item work item      on Worker 3
58.0us  P1  switch   idle                from Worker 3
58.0us  -   end      completed

