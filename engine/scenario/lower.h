// Objects of scenario.json -> the C that creates them: the set-up text that the window shows and the machine runs (decisions 7).
#pragma once

#include "engine/driver/compile.h"
#include "engine/scenario/scenario.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::scenario {

struct Lowered {
    std::string text;                       // DriverEntry and EvtDriverDeviceAdd; passes gcc -Wall with driver.c before it
    std::vector<std::uint32_t> createLines; // by object of the scenario: line of the call that creates it, 0 = none
};

inline constexpr const char* kSetUpFile = "setup.c";

// A scenario has one driver object, and types that creatingCall() knows.
Lowered lower(const Scenario& scenario);

// "WdfIoQueueCreate"; empty for a type that the set-up text cannot create.
std::string_view creatingCall(ObjectType type);

// driver.c followed by the set-up text, compiled as one.
Expected<driver::Compiled> compileDriver(const Scenario& scenario);

} // namespace syncscope::scenario
