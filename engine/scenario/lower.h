// Objects of scenario.json -> the C that creates them: the set-up text that the window shows and the machine runs (decisions 7).
#pragma once

#include "engine/driver/compile.h"
#include "engine/scenario/scenario.h"

#include <cstdint>
#include <string>
#include <vector>

namespace syncscope::scenario {

struct Lowered {
    std::string text;                       // DriverEntry and EvtDriverDeviceAdd<Name> for each device; passes gcc -Wall with driver.c before it
    std::vector<std::uint32_t> createLines; // by object of the scenario: line of the call that creates it, 0 = none
};

inline constexpr const char* kSetUpFile = "setup.c";

Lowered lower(const Scenario& scenario);

// driver.c followed by the set-up text, compiled as one.
Expected<driver::Compiled> compileDriver(const Scenario& scenario);

} // namespace syncscope::scenario
