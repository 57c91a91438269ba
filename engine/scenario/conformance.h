// Conformance cases: configurations of a driver, and what KMDF makes of them. A case becomes a scenario like any other, with a
// driver text whose callbacks have the names of the case, so that what is compared has gone the way of every driver.
#pragma once

#include "engine/scenario/read.h"

#include <string>
#include <utility>
#include <vector>

namespace syncscope::scenario {

// What is expected of an object or callback, by the names of the file. Values as words: null, true, STATUS_SUCCESS; a lock as "spin of device".
using ExpectedFields = std::vector<std::pair<std::string, std::string>>;

struct ConformanceCase {
    std::string id;
    std::uint32_t line = 0, column = 0;                              // in the file
    Texts texts;                                                     // the scenario it becomes
    std::vector<std::pair<std::string, ExpectedFields>> objects;     // by name
    std::vector<std::pair<std::string, ExpectedFields>> callbacks;   // by "queue.EvtIoRead", the driver function "queue_EvtIoRead"
};

Expected<std::vector<ConformanceCase>> readCases(const std::string& text, const std::string& file);

} // namespace syncscope::scenario
