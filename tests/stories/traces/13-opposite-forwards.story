== opposite-forwards: Two queues forward to each other
deadlock: Writes.lock

 0.0us  P0  switch   T0                  from idle
 0.0us  P1  switch   T1                  from idle
 2.0us  P0  send     #1                  read, 512 bytes
 2.0us  P1  send     #2                  write, 512 bytes
 5.3us  P0  present  #1                  from Reads
 5.3us  P1  present  #2                  from Writes
 5.3us  P0  acquire  Reads.lock          PASSIVE > DISPATCH
 5.3us  P1  acquire  Writes.lock         PASSIVE > DISPATCH
 5.3us  P0  enter    EvtIoRead #1
 5.3us  P0  load     Writes              = 0xFFFFE00000000030
 5.3us  P1  enter    EvtIoWrite #2
 5.3us  P1  load     Reads               = 0xFFFFE00000000020
 5.3us  P0  work     10.0us
 5.3us  P1  work     10.0us
15.3us  P0  queue    #1                  in Writes, depth 1
15.3us  P0  present  #1                  from Writes
15.3us  P0  spin     Writes.lock         held by P1
15.3us  P1  queue    #2                  in Reads, depth 1
15.3us  P1  present  #2                  from Reads
15.3us  P1  spin     Reads.lock          held by P0
15.3us  -   end      deadlock

