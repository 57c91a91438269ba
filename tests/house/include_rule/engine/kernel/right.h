// What a room may do.
#include "engine/base/ids.h"
#include "engine/kernel/dpc_queue.h"

#include <chrono>
#include <vector>

using Ticks = std::chrono::nanoseconds; // Never std::chrono::steady_clock.
