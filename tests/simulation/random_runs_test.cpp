// Properties of every run: repeatable, replayable, lawful. Over random scenarios; a failure names its seed.
#include "engine/base/random.h"
#include "tests/simulation/random_runs.h"
#include "tests/simulation/trace_laws.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::test {
namespace {

using simulation::ModelPtr;
using simulation::Run;
using simulation::RunOptions;
using simulation::World;

constexpr std::uint64_t kShares = 6; // each a test of its own, so that they run side by side
class RandomRuns : public testing::TestWithParam<std::uint64_t> {};
INSTANTIATE_TEST_SUITE_P(Shares, RandomRuns, testing::Range<std::uint64_t>(0, kShares));

// As the scenario says, in time order, and seeded.
std::vector<RunOptions> waysToRun()
{
    RunOptions asIs, time, seeded;
    time.order = scenario::Order::Time;
    time.keepWish = false;
    seeded.order = scenario::Order::Seeded;
    return {asIs, time, seeded};
}

void expectSame(const Run& a, const Run& b)
{
    EXPECT_EQ(a.trace->fingerprint(), b.trace->fingerprint());
    EXPECT_EQ(a.trace->outcome, b.trace->outcome);
    EXPECT_EQ(a.trace->end, b.trace->end);
    EXPECT_EQ(a.trace->schedule, b.trace->schedule);
    EXPECT_TRUE(a.end == b.end);
    EXPECT_TRUE(std::ranges::equal(a.marks, b.marks, [](const simulation::Mark& x, const simulation::Mark& y) {
        return x.events == y.events && x.slot == y.slot && x.flags == y.flags;
    }));
}

// One after the other for each model: making it is dear.
TEST_P(RandomRuns, AreRepeatableReplayableAndLawful)
{
    // Of very many only one in ten is run in every way and again; of the others one run each is looked at.
    const bool all = randomRuns() <= 10'000;
    forRandomModels(GetParam(), kShares, [all](const ModelPtr& model, std::uint64_t seed) {
        const bool thorough = all || seed / kShares % 10 == 0;
        int way = 0;
        for (const RunOptions& options : waysToRun()) {
            SCOPED_TRACE("way " + std::to_string(way++));
            if (!thorough && static_cast<std::uint64_t>(way) != 1 + seed / kShares % 3)
                continue;
            auto first = run(model, options);
            ASSERT_TRUE(first);
            EXPECT_FALSE(first->cancelled);
            if (!thorough) {
                expectLawful(model, *first);
                expectConsistent(first->end);
                continue;
            }
            {
                SCOPED_TRACE("again");
                const auto second = run(model, options);
                ASSERT_TRUE(second);
                expectSame(*first, *second);
            }
            {
                SCOPED_TRACE("by its schedule");
                RunOptions replay;
                replay.schedule = first->trace->schedule;
                const auto second = run(model, replay);
                ASSERT_TRUE(second) << format(second.error().front()) << "\n" << first->trace->schedule.substr(0, 400);
                expectSame(*first, *second);
            }
            if (way == 1) {
                SCOPED_TRACE("built anew, from the texts");
                const auto second = run(randomModel(seed), options);
                ASSERT_TRUE(second);
                EXPECT_EQ(first->trace->fingerprint(), second->trace->fingerprint());
                EXPECT_EQ(first->trace->notes, second->trace->notes);
            }
            if (options.order == scenario::Order::Time) { // and unrecorded, tick by tick
                World world(model);
                world.setUp();
                for (std::uint32_t slot = world.next(); slot != World::kNoSlot; slot = world.next())
                    world.tick(slot);
                EXPECT_TRUE(world == first->end);
                EXPECT_EQ(world.hash(), first->end.hash());
            }
            expectLawful(model, *first);
            expectConsistent(first->end);
        }
    });
}

// Taking a step passes one choice point, failing to take one passes none; who is due first and stands before a step has it.
TEST_P(RandomRuns, TakeOneStepAtATime)
{
    forRandomModels(GetParam(), kShares, [](const ModelPtr& model, std::uint64_t seed) {
        World world(model);
        world.setUp();
        for (std::uint64_t n = 0; n < 40 && world.running(); ++n) {
            std::vector<std::uint32_t> can;
            for (std::uint32_t p = 0; p < model->kernelConfig.processors; ++p) {
                World copy = world;
                const std::uint64_t steps = copy.steps();
                const bool took = copy.take({.processor = p});
                EXPECT_EQ(copy.steps(), steps + (took ? 1 : 0)) << "step " << n << " of processor " << p;
                if (took)
                    can.push_back(p);
                else if (copy.running() && p == World(world).next()) { // a copy: to be asked may end a run that only beats
                    EXPECT_FALSE(world.kernel().slotIsChoice(p)) << "step " << n << " of processor " << p;
                }
            }
            if (can.empty())
                break;
            EXPECT_TRUE(world.take({.processor = can[draw(seed, 11, n) % can.size()]}));
        }
    }, 20'000);
}

} // namespace
} // namespace syncscope::test
