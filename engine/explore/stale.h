// Whether a routine can be overtaken: it writes to shared memory after something that it had read was replaced by somebody else.
//
// A lost update is that, and so is whatever else is decided by what no longer holds. Where no order has it, routines that run at the same time
// come to nothing that they would not come to one after the other, and final values differ for one reason only: other events came
// about, as when two queued DPCs run as one.
//
// An interlocked operation reads and writes at once. What it read is out of date only for who stores a value afterwards: that others count
// in the meantime is what it is there for.
#pragma once

#include "engine/explore/count.h"
#include "engine/explore/graphs.h"

namespace syncscope::explore {

enum class Overtaken : std::uint8_t { Never, Somewhere, Unknown };
Overtaken overtaken(Stepper& stepper, Watch& watch, std::uint64_t mostStates);

} // namespace syncscope::explore
