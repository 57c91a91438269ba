// Models of a few lines of driver text, for rules that a shipped scenario does not show.
#pragma once

#include "engine/simulation/model.h"

#include <string>

namespace syncscope::test {

struct SmallModel {
    std::string driver;                     // after the includes
    std::string threads;                    // workload.threads, JSON
    std::string machine = R"("clock_ns": 0)"; // members of machine
    std::string more;                       // further members of the scenario, each with its comma: R"("seed": 3,)"
    std::string objects = R"({"type": "WDFDEVICE", "name": "Device"})";
};

// A mistake in it fails the test and gives null.
simulation::ModelPtr build(const SmallModel& parts);

} // namespace syncscope::test
