// One order of each equivalence class, as a person would go through it: whoever takes a step goes on as long as the class allows.
#pragma once

#include "engine/explore/count.h"

#include <optional>
#include <vector>

namespace syncscope::explore {

struct OneOfAClass {
    std::uint32_t end = 0;                  // row of Ends
    std::vector<trace::Choice> asFound;
    std::vector<trace::Choice> inStretches; // another order of the same class, with fewer changes from one to another
    std::optional<Huge> orders;             // in the class; nothing where there are too many states in between to count them
};

// At most so many of each end, and as many as are come to within a few seconds at most; of an order that goes in circles none.
std::vector<OneOfAClass> oneOfEachClass(Stepper& stepper, Ends& ends, Watch& watch, std::uint32_t mostOfEachEnd);

} // namespace syncscope::explore
