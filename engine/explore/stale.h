// Whether routines can get in one another's way: some order has a circle of routines each of which has to be before the next.
//
// Of two accesses to the same memory that conflict, whose came first has to be first in an order in which routines follow one another. Where that
// goes in no circle, in any order, routines that run at the same time come to nothing that they would not come to one after the other, and final
// values differ for one reason only: other events came about, as when two queued DPCs run as one. A lost update is a circle, and so is
// whatever is decided by what no longer holds: somebody has come in between.
//
// Reads do not conflict, and neither do interlocked additions whose results nobody looks at: that others count in the meantime is what they are for.
#pragma once

#include "engine/explore/count.h"
#include "engine/explore/graphs.h"

namespace syncscope::explore {

enum class Overtaken : std::uint8_t { Never, Somewhere, Unknown };
Overtaken overtaken(Stepper& stepper, Watch& watch, std::uint64_t mostStates);

} // namespace syncscope::explore
