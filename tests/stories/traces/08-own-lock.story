== own-lock: Taking the lock one has
recursive-lock: SampleEvtIoRead

0.0us  P0  switch   T0                  from idle
2.0us  P0  send     #1                  read, 512 bytes
5.3us  P0  present  #1                  from Queue
5.3us  P0  acquire  Device.lock         PASSIVE > DISPATCH
5.3us  P0  enter    EvtIoRead #1
5.3us  P0  bugcheck WDF_VIOLATION (0x10D)
5.3us  -   end      bugcheck

