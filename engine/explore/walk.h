// Orders gone through one by one, with nothing kept but the way to here: for states that do not merge or do not fit.
#pragma once

#include "engine/explore/count.h"

#include <vector>

namespace syncscope::explore {

struct Walked {
    bool complete = false;
    std::uint64_t executions = 0, blocked = 0, steps = 0;
    std::vector<std::uint64_t> byEnd; // executions, by row of Ends
};

// Every order, or with `perClass` one of each class.
Walked walk(Stepper& stepper, Ends& ends, Watch& watch, bool perClass);

} // namespace syncscope::explore
