#include "tests/simulation/random_runs.h"

#include "tests/support/random_scenario.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace syncscope::test {

namespace {

volatile std::sig_atomic_t currentSeed = 0;

void nameTheSeed(int) { std::fprintf(stderr, "while running the random scenario of seed %d\n", static_cast<int>(currentSeed)); }

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise)
{
    const char* text = std::getenv(name);
    return text && *text ? std::strtoull(text, nullptr, 10) : otherwise;
}

} // namespace

std::uint64_t randomRuns() { return fromEnvironment("SYNCSCOPE_RANDOM_RUNS", 300); }

simulation::ModelPtr randomModel(std::uint64_t seed)
{
    const auto read = scenario::read(randomTexts(seed));
    if (!read) {
        ADD_FAILURE() << format(read.error().front());
        return nullptr;
    }
    auto model = simulation::build(read->scenario);
    if (!model) {
        ADD_FAILURE() << format(model.error().front());
        return nullptr;
    }
    return *model;
}

void forRandomModels(std::uint64_t share, std::uint64_t of, const std::function<void(const simulation::ModelPtr&, std::uint64_t seed)>& f,
    std::uint64_t most)
{
    const std::uint64_t first = fromEnvironment("SYNCSCOPE_RANDOM_FIRST", 0);
    const auto before = std::signal(SIGABRT, nameTheSeed);
    for (std::uint64_t n = share; n < std::min(randomRuns(), most) && !testing::Test::HasFatalFailure(); n += of) {
        currentSeed = static_cast<std::sig_atomic_t>(first + n);
        SCOPED_TRACE("seed " + std::to_string(first + n));
        if (const simulation::ModelPtr model = randomModel(first + n))
            f(model, first + n);
    }
    std::signal(SIGABRT, before);
}

} // namespace syncscope::test
