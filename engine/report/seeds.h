// Many seeds of one scenario side by side (contract: run --seeds).
#pragma once

#include "engine/analysis/findings.h"
#include "engine/report/json.h"
#include "engine/trace/trace.h"

#include <cstdint>
#include <string>
#include <vector>

namespace syncscope::report {

struct SeedRun {
    std::uint64_t seed = 0;
    std::string fingerprint;
    Outcome outcome = Outcome::Completed;
    std::int64_t endNs = 0;
    std::vector<analysis::VariableValue> variables;
    std::vector<analysis::FindingKind> findings; // each kind once, in order of the contract
};

SeedRun seedRun(std::uint64_t seed, const trace::Trace& trace, const analysis::Study& study);
void write(Json& json, const SeedRun& run);

// How often each final value of `variable` came, with a bar and the seeds' share; runs that did not complete by outcome.
// An empty name tells outcomes only.
std::string histogram(const std::vector<SeedRun>& runs, const std::string& variable);

} // namespace syncscope::report
