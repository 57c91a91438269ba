// What belongs together: everything of the lock, variable, request or activity that an event is about.
#pragma once

#include "app/document/run.h"

namespace syncscope::document {

// Events at which slices and marks of it begin, in order; empty when the event is about none of them.
std::vector<EventIndex> relatedTo(const Run& run, EventIndex event);

} // namespace syncscope::document
