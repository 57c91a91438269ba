// Conformance cases: configurations of a driver, and what KMDF makes of them. A case becomes a scenario like any other, with a
// driver text whose callbacks have the names of the case, so that what is compared has gone the way of every driver.
#pragma once

#include "engine/scenario/json.h"
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
    json::Value scenario;                                            // what it becomes; what stands in the case keeps its place
    Texts texts;                                                     // the driver text, and the names of the files
    std::vector<std::pair<std::string, std::string>> names;          // of objects: in the scenario, where it is another, and in the case
    std::vector<std::pair<std::string, std::string>> functions;      // of the driver text, and the callback it is: "queue.EvtIoRead"
    std::vector<std::pair<std::string, ExpectedFields>> objects;     // by name
    std::vector<std::pair<std::string, ExpectedFields>> callbacks;   // by "queue.EvtIoRead"
};

// Every mistake of every case at once, each with its place; what a case says of its objects is read by read().
Expected<std::vector<ConformanceCase>> readCases(const std::string& text, const std::string& file);
Expected<Read> read(const ConformanceCase& one);

} // namespace syncscope::scenario
