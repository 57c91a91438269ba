== by-default: As WDF_TIMER_CONFIG_INIT leaves it
creation-refused: Timer

0.0us  P0  create   Timer               STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
0.0us  -   end      refused

== passive: The timer is passive too

0.0us  -   end      completed

== not-serialized: Not serialized

0.0us  -   end      completed

