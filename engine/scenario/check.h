// What the keys mean together: completes what the file leaves open, then finds what cannot be.
//
// What the framework refuses (a scope where it may not be, an execution level that does not fit) is no mistake here:
// it runs, and is refused there.
#pragma once

#include "engine/scenario/codec.h"

namespace syncscope::scenario {

// Parents, default queues, devices of sends, functions of handlers; whatever cannot be completed is noted.
void complete(Scenario& scenario, Notes& notes);
void check(const Scenario& scenario, Notes& notes);

} // namespace syncscope::scenario
