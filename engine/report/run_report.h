// What `run` says of a run: the summary for people and the JSON object for tools (contract: run).
#pragma once

#include "engine/analysis/findings.h"
#include "engine/report/json.h"
#include "engine/report/seeds.h"
#include "engine/trace/trace.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::report {

// A WDF object after set-up, in the words of the conformance cases. Empty = null there.
struct ObjectRow {
    std::string name;
    std::string type;            // "WDFQUEUE"
    std::string status;          // NTSTATUS name, or NOT_ATTEMPTED
    std::string lock;            // none, spin, mutex
    std::string lockOwner;
    std::string effectiveScope;
    std::string effectiveLevel;
};

// What was run, as its user named it.
struct RunFacts {
    std::string scenario;        // id
    std::string title;
    std::string variant;         // empty = none
    std::uint64_t seed = 0;
    std::vector<ObjectRow> objects;
    std::vector<trace::Refusal> refusals = {}; // of every object that was refused, with or without the end of the run
};

std::string summary(const RunFacts& facts, const trace::Trace& trace, const analysis::Study& study);

// One object on one line, without a line feed. With `runs` it has the key runs[], too.
std::string runJson(const RunFacts& facts, const trace::Trace& trace, const analysis::Study& study, const std::vector<SeedRun>* runs = nullptr);

// Parts of it that other commands write, too. Each writes one value.
void write(Json& json, const analysis::Finding& finding);
void write(Json& json, const analysis::Metrics& metrics);

} // namespace syncscope::report
