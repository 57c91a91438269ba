// Part J, "What people get wrong": what each scenario of the catalogue must show.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace syncscope::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using trace::Event;
using trace::EventKind;

constexpr const char* kRequests = "Device.TotalRequestsProcessed";

// --- J1

// Rule: KMDF X16, NT R-WDF-1
TEST(CompletingInside, OneLoopPresentsAllFiveWithoutRecursion)
{
    for (const char* variant : {"device-scope", "no-scope", "passive"}) {
        const ScenarioRun run("completing-inside", variant);
        EXPECT_EQ(run.actual(kRequests), 5) << variant;
        EXPECT_THAT(run.findings(), IsEmpty()) << variant;
        const std::vector<Callback> reads = run.callbacks("EvtIoRead");
        ASSERT_EQ(reads.size(), 5u) << variant;
        for (std::size_t i = 0; i < reads.size(); ++i) {
            EXPECT_EQ(reads[i].request, i) << variant;
            EXPECT_EQ(reads[i].processor, 0u) << variant; // on the thread of the first sender
            if (i > 0) {
                EXPECT_TRUE(reads[i].apartFrom(reads[i - 1])) << variant; // call depth 1
            }
        }
    }
}

// Rule: KMDF X13
TEST(CompletingInside, TheLockIsTakenOnceForEachRequest)
{
    const ScenarioRun run("completing-inside");
    EXPECT_EQ(run.count(EventKind::LockAcquire), 5u);
    EXPECT_EQ(run.count(EventKind::LockRelease), 5u);
    EXPECT_EQ(run.count(EventKind::LockSpin), 0u); // The others wait in the queue, not for the lock.
}

// --- J15

TEST(LockOrder, TwoAtOnceSpinForEver)
{
    for (const char* variant : {"at-once", "own-locks-at-once"}) {
        const ScenarioRun run("lock-order", variant);
        ASSERT_EQ(run.trace().outcome, Outcome::BugCheck) << variant;
        EXPECT_EQ(run.trace().bugCheck->code, 0x133u) << variant;
        EXPECT_EQ(run.trace().bugCheck->parameters[0], 1u) << variant; // threads spin, not DPCs (NT R-DPC-11)
        EXPECT_THAT(run.findings(), Contains("deadlock")) << variant;
        EXPECT_EQ(run.count(EventKind::LockSpin), 2u) << variant;
    }
}

TEST(LockOrder, OneAfterTheOtherIsLuckAndIsSaidSo)
{
    const ScenarioRun run("lock-order", "one-after-the-other");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_THAT(run.findings(), ElementsAre("lock-order"));

    const ScenarioRun verified("lock-order", "own-locks-verified");
    ASSERT_EQ(verified.trace().outcome, Outcome::BugCheck);
    EXPECT_EQ(verified.trace().bugCheck->code, 0xC4u);
    EXPECT_EQ(verified.trace().bugCheck->parameters[0], 0x1001u);

    const ScenarioRun scope("lock-order", "one-lock");
    EXPECT_EQ(scope.trace().outcome, Outcome::Completed);
    EXPECT_EQ(scope.actual(kRequests), 2);
}

// --- J16

// Rule: NT V9, NT R-SPN-6
TEST(AtDpcLevel, TheHolderIsPreEmptedByWhoSpinsForTheLock)
{
    const ScenarioRun run("at-dpc-level");
    EXPECT_EQ(run.trace().outcome, Outcome::Livelock);
    const Event acquire = run.event(EventKind::LockAcquire, "Device.StatisticsLock");
    EXPECT_EQ(run.irqlAt(acquire.index, 0), 0);
    EXPECT_EQ(run.count(EventKind::LockRelease), 0u);
    EXPECT_EQ(run.count(EventKind::LockSpin), 1u);
    EXPECT_THAT(run.findings(), Contains("irql-violation"));
    EXPECT_THAT(run.findings(), Contains("livelock"));
}

TEST(AtDpcLevel, RaisedFirstNobodyPreEmptsTheHolder)
{
    for (const char* variant : {"normal", "with-scope"}) {
        const ScenarioRun run("at-dpc-level", variant);
        EXPECT_EQ(run.trace().outcome, Outcome::Completed) << variant;
        EXPECT_EQ(run.actual(kRequests), 2) << variant;
        EXPECT_EQ(run.count(EventKind::LockSpin), 0u) << variant;
        EXPECT_THAT(run.findings(), Not(Contains("irql-violation"))) << variant;
    }
}

TEST(AtDpcLevel, DriverVerifierStopsAtTheFirstCall)
{
    const ScenarioRun run("at-dpc-level", "verified");
    ASSERT_EQ(run.trace().outcome, Outcome::BugCheck);
    EXPECT_EQ(run.trace().bugCheck->code, 0xC4u);
    EXPECT_EQ(run.trace().bugCheck->parameters[0], 0x40u);
    EXPECT_EQ(run.count(EventKind::LockAcquire), 0u);
}

} // namespace
} // namespace syncscope::test
