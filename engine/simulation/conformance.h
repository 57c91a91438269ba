// A conformance case compared with what the machine does.
#pragma once

#include "engine/base/expected.h"
#include "engine/scenario/conformance.h"

#include <string>
#include <vector>

namespace syncscope::simulation {

struct Difference {
    std::string object;   // "queue", or "queue.EvtIoRead"
    std::string field, expected, actual;
};

struct Conformance {
    std::vector<Difference> differences;
    // Callbacks that ran and were compared with their trace; the others with what the framework's tables say they will run under.
    std::vector<std::string> traced;
};

// Creates the objects of the case by running its set-up text, then lets its workload run. Mistakes: a case that is no driver.
Expected<Conformance> conform(const scenario::ConformanceCase& one);

} // namespace syncscope::simulation
