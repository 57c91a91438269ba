// Part H, "The answer is": what a scope costs against a lock around what needs one.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::Contains;
using testing::IsEmpty;

constexpr const char* kRequests = "Device.TotalRequestsProcessed";

// --- H1

// The ideal of the catalogue, arithmetic from 5 us of callback and 30 ns of statistics: never better, within 5 percent.
void expectRate(const ScenarioRun& run, std::int64_t ideal)
{
    EXPECT_LE(run.study().metrics.requestsPerSecond, ideal);
    EXPECT_GE(run.study().metrics.requestsPerSecond, ideal * 95 / 100);
}

TEST(ManualOrScope, AScopeIsRightAndFourTimesSlower)
{
    const ScenarioRun run("manual-or-scope");
    EXPECT_EQ(run.actual(kRequests), 1000);
    EXPECT_THAT(run.findings(), IsEmpty());
    expectRate(run, 200'000);
    ASSERT_EQ(run.study().metrics.locks.size(), 1u);
    EXPECT_GE(run.study().metrics.locks[0].utilisation, 950u); // thousandths
}

TEST(ManualOrScope, ALockAroundTheStatisticsIsRightAndHardlyUsed)
{
    const ScenarioRun run("manual-or-scope", "spin-lock");
    EXPECT_EQ(run.actual(kRequests), 1000);
    EXPECT_THAT(run.findings(), IsEmpty());
    expectRate(run, 800'000);
    ASSERT_EQ(run.study().metrics.locks.size(), 1u);
    EXPECT_LE(run.study().metrics.locks[0].utilisation, 60u);
}

TEST(ManualOrScope, NoLockIsFastestAndWrong)
{
    const ScenarioRun run("manual-or-scope", "no-lock");
    EXPECT_LT(run.actual(kRequests).value(), 1000);
    EXPECT_THAT(run.findings(), Contains("lost-update"));
    expectRate(run, 800'000);

    const ScenarioRun interlocked("manual-or-scope", "interlocked");
    EXPECT_EQ(interlocked.actual(kRequests), 1000);
    EXPECT_THAT(interlocked.findings(), IsEmpty());
}

} // namespace
} // namespace syncscope::test
