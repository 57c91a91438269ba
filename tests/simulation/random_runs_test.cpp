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
    EXPECT_TRUE(a.end == b.end);
}

TEST_P(RandomRuns, GiveTheSameTwice)
{
    forRandomModels(GetParam(), kShares, [](const ModelPtr& model, std::uint64_t seed) {
        const ModelPtr again = randomModel(seed); // built anew, from the texts
        for (const RunOptions& options : waysToRun()) {
            const auto a = run(model, options), b = run(model, options), c = run(again, options);
            ASSERT_TRUE(a && b && c);
            expectSame(*a, *b);
            EXPECT_EQ(a->trace->schedule, b->trace->schedule);
            EXPECT_EQ(a->trace->fingerprint(), c->trace->fingerprint());
            EXPECT_EQ(a->trace->notes, c->trace->notes);
        }
    });
}

TEST_P(RandomRuns, AreReplayedByTheirSchedule)
{
    forRandomModels(GetParam(), kShares, [](const ModelPtr& model, std::uint64_t) {
        int way = 0;
        for (const RunOptions& options : waysToRun()) {
            SCOPED_TRACE("way " + std::to_string(way++));
            const auto first = run(model, options);
            ASSERT_TRUE(first);
            RunOptions replay;
            replay.schedule = first->trace->schedule;
            replay.order = scenario::Order::Time;
            const auto second = run(model, replay);
            ASSERT_TRUE(second) << format(second.error().front()) << "\n" << first->trace->schedule.substr(0, 400);
            EXPECT_EQ(first->trace->fingerprint(), second->trace->fingerprint()) << first->trace->schedule.substr(0, 400);
            EXPECT_EQ(first->trace->schedule, second->trace->schedule);
            EXPECT_TRUE(first->end == second->end);
            EXPECT_TRUE(std::ranges::equal(first->marks, second->marks, [](const simulation::Mark& a, const simulation::Mark& b) {
                return a.events == b.events && a.slot == b.slot && a.flags == b.flags;
            }));
        }
    });
}

TEST_P(RandomRuns, AreLawful)
{
    forRandomModels(GetParam(), kShares, [](const ModelPtr& model, std::uint64_t) {
        int way = 0;
        for (const RunOptions& options : waysToRun()) {
            SCOPED_TRACE("way " + std::to_string(way++));
            auto r = run(model, options);
            ASSERT_TRUE(r);
            EXPECT_FALSE(r->cancelled);
            expectLawful(model, *r);
            expectConsistent(r->end);
        }
    });
}

// Recording changes nothing.
TEST_P(RandomRuns, AreTheSameUnrecorded)
{
    forRandomModels(GetParam(), kShares, [](const ModelPtr& model, std::uint64_t) {
        RunOptions time;
        time.order = scenario::Order::Time;
        time.keepWish = false;
        const auto recorded = run(model, time);
        ASSERT_TRUE(recorded);
        World world(model);
        world.setUp();
        for (std::uint32_t slot = world.next(); slot != World::kNoSlot; slot = world.next())
            world.tick(slot);
        EXPECT_TRUE(world == recorded->end);
        EXPECT_EQ(world.hash(), World(recorded->end).hash());
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
                else if (copy.running() && p == world.next()) {
                    EXPECT_FALSE(world.kernel().slotIsChoice(p)) << "step " << n << " of processor " << p;
                }
            }
            if (can.empty())
                break;
            EXPECT_TRUE(world.take({.processor = can[draw(seed, 11, n) % can.size()]}));
        }
    });
}

} // namespace
} // namespace syncscope::test
