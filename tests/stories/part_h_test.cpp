// Part H, "The answer is": what a scope costs against a lock around what needs one.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

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

// --- H2

// What each of three drivers gets from each of four choices: right or wrong, and the ideal rate, arithmetic from 5 us of callback, 4.8 us of
// which are the state's, on four processors.
struct Choice {
    const char* variant;
    bool right;
    std::int64_t ideal;
};
class AlmostNever : public testing::TestWithParam<Choice> {};

TEST_P(AlmostNever, IsRightOrWrongAtThatRate)
{
    const ScenarioRun run("almost-never", GetParam().variant);
    expectRate(run, GetParam().ideal);
    bool right = true;
    for (const analysis::VariableValue& v : run.study().variables)
        right &= v.actual == v.expected;
    EXPECT_EQ(right, GetParam().right);
    EXPECT_EQ(run.findings().empty(), GetParam().right) << joined(run.findings());
}

INSTANTIATE_TEST_SUITE_P(Choices, AlmostNever,
    testing::Values(
        Choice{"statistics-none", false, 800'000}, Choice{"statistics-manual", true, 800'000}, Choice{"statistics-queue", false, 400'000},
        Choice{"statistics-device", true, 200'000},
        Choice{"state-none", false, 800'000}, Choice{"state-manual", true, 208'333}, Choice{"state-queue", false, 400'000}, Choice{"state-device", true, 200'000},
        Choice{"queues-none", false, 800'000}, Choice{"queues-manual", true, 208'333}, Choice{"queues-queue", true, 400'000},
        Choice{"queues-device", true, 200'000}, Choice{"queues-own-locks", true, 416'666}),
    [](const auto& choice) {
        std::string name = choice.param.variant;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

TEST(AlmostNeverTheBest, RightChoiceDependsOnWhatIsShared)
{
    const auto rate = [](const char* variant) { return ScenarioRun("almost-never", variant).study().metrics.requestsPerSecond; };
    EXPECT_GT(rate("statistics-manual"), 4 * rate("statistics-device") * 95 / 100);
    EXPECT_GT(rate("state-device"), rate("state-manual") * 95 / 100); // either will do
    EXPECT_GT(rate("queues-queue"), rate("queues-manual") * 19 / 10);
    EXPECT_GT(rate("queues-queue"), rate("queues-device") * 19 / 10);
    EXPECT_GT(rate("queues-queue"), rate("queues-own-locks") * 95 / 100);
}

// --- H3

// Of the rate with a lock of its own, in thousandths. As many requests in each of the two.
std::int64_t loss(const std::string& which)
{
    const ScenarioRun scope("when-acceptable", which + "-scope"), own("when-acceptable", which + "-own-lock");
    EXPECT_EQ(scope.actual("Device.State"), scope.expected("Device.State"));
    EXPECT_EQ(own.actual("Device.State"), own.expected("Device.State"));
    EXPECT_EQ(scope.actual("Device.State"), own.actual("Device.State"));
    EXPECT_THAT(scope.findings(), IsEmpty());
    EXPECT_THAT(own.findings(), IsEmpty());
    return 1000 - own.study().metrics.durationNs * 1000 / scope.study().metrics.durationNs;
}

TEST(WhenAcceptable, WhatTheScopeCosts)
{
    const std::int64_t a = loss("a"), b = loss("b"), c = loss("c"), d = loss("d");
    EXPECT_GT(a, 50);
    EXPECT_LT(a, 100); // below 10 percent
    EXPECT_LT(b, 10);  // below 1 percent
    EXPECT_NEAR(static_cast<double>(c), 750, 20);
    EXPECT_NEAR(static_cast<double>(d), 500, 20);
}

TEST(WhenAcceptable, AFewRequestsWaitForEachOtherForMicroseconds)
{
    const ScenarioRun run("when-acceptable", "b-scope");
    EXPECT_EQ(run.actual("Device.State"), 20);
    EXPECT_NEAR(static_cast<double>(run.study().metrics.durationNs), 2e9, 1e6); // ten a second
    EXPECT_LT(run.study().metrics.latency.max - run.study().metrics.latency.p50, 16'000);
}

TEST(WhenAcceptable, AForgottenLockIsWrongAndThreeProcessorsSpinUnderTheScope)
{
    const ScenarioRun forgotten("when-acceptable", "c-forgotten"), d("when-acceptable", "d-scope");
    EXPECT_LT(forgotten.actual("Device.State").value(), 400);
    EXPECT_EQ(forgotten.expected("Device.State"), 400);
    EXPECT_THAT(forgotten.findings(), Contains("lost-update"));
    std::int64_t spun = 0;
    for (const analysis::ProcessorTimes& p : d.study().metrics.processors)
        spun += p.spinNs;
    EXPECT_NEAR(static_cast<double>(spun) / static_cast<double>(d.study().metrics.durationNs), 3, 0.1);
}

} // namespace
} // namespace syncscope::test
