// Models of random scenarios, and how many a test goes through.
#pragma once

#include "engine/simulation/model.h"

#include <cstdint>
#include <functional>

namespace syncscope::test {

// From SYNCSCOPE_RANDOM_RUNS; about 300 in a commit, many more in ./dev check. SYNCSCOPE_RANDOM_FIRST moves the first seed.
std::uint64_t randomRuns();

// The model of that seed's scenario. A scenario that cannot be built fails the test, with its mistakes.
simulation::ModelPtr randomModel(std::uint64_t seed);

// Calls f for a share of the seeds: every `of`-th from `share` on, of the first `most`. A failure names its seed, and so does a broken promise
// of the engine.
void forRandomModels(std::uint64_t share, std::uint64_t of, const std::function<void(const simulation::ModelPtr&, std::uint64_t seed)>& f,
    std::uint64_t most = ~0ull);

} // namespace syncscope::test
