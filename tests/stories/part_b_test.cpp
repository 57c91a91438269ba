// Part B, "Introducing sync scope": what each scenario of the catalogue must show, and what its variants claim.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::test {
namespace {

using analysis::FindingKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using trace::Event;
using trace::EventKind;

constexpr const char* kRequests = "Device.TotalRequestsProcessed";
constexpr const char* kDev1Requests = "DEV1.TotalRequestsProcessed";

const simulation::ObjectView& object(const simulation::View& view, const std::string& name)
{
    const auto found = std::find_if(view.objects.begin(), view.objects.end(), [&](const simulation::ObjectView& o) { return o.name == name; });
    if (found == view.objects.end())
        throw std::runtime_error("no object " + name);
    return *found;
}

bool anyOverlap(const std::vector<Callback>& some, const std::vector<Callback>& others)
{
    for (const Callback& a : some)
        for (const Callback& b : others)
            if (a.enter != b.enter && a.overlaps(b))
                return true;
    return false;
}

bool allApart(const std::vector<Callback>& callbacks)
{
    for (std::size_t i = 0; i < callbacks.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (!callbacks[i].apartFrom(callbacks[k]))
                return false;
    return true;
}

// --- B1

// Rule: KMDF C1, KMDF L1
TEST(SyncScopeDevice, HoldsTheLockAroundTheWholeCallback)
{
    const ScenarioRun run("sync-scope-device");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    EXPECT_THAT(run.accountOf({"Device.lock", "EvtIoRead"}),
        ElementsAre("P0 acquire Device.lock", "P1 spin Device.lock", "P0 enter EvtIoRead", "P0 leave EvtIoRead", "P0 release Device.lock",
            "P1 acquire Device.lock", "P1 enter EvtIoRead", "P1 leave EvtIoRead", "P1 release Device.lock"));
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_EQ(run.expected(kRequests), 2);
    EXPECT_THAT(run.findings(), IsEmpty());
    EXPECT_TRUE(allApart(run.callbacks("EvtIoRead")));
    for (const Callback& read : run.callbacks("EvtIoRead")) {
        EXPECT_EQ(read.lowestIrql, 2);
        EXPECT_EQ(read.highestIrql, 2);
    }
    run.account([&](const Event& e) {
        if (e.kind == EventKind::LockAcquire || e.kind == EventKind::LockRelease) {
            EXPECT_EQ(e.extra, 1u) << "by the framework";
        }
        return false;
    });
}

TEST(SyncScopeDevice, TakesTheTimeOfTwoCallbacks)
{
    const ScenarioRun run("sync-scope-device");
    const std::vector<Callback> reads = run.callbacks("EvtIoRead");
    ASSERT_EQ(reads.size(), 2u);
    const std::int64_t both = (reads[1].end - reads[0].start).ns;
    EXPECT_GE(both, reads[0].ns() + reads[1].ns());
    EXPECT_LE(both, (reads[0].ns() + reads[1].ns()) * 11 / 10); // One hand-over of the lock lies between.
    const std::vector<Callback> racing = ScenarioRun("sync-scope-device", "no-scope").callbacks("EvtIoRead");
    ASSERT_EQ(racing.size(), 2u);
    EXPECT_TRUE(racing[0].overlaps(racing[1]));
}

TEST(SyncScopeDevice, RefusesTheOrderOfTheLostUpdate)
{
    const ScenarioRun refused("sync-scope-device", "order-refused");
    ASSERT_EQ(refused.trace().notes.size(), 1u);
    EXPECT_EQ(refused.actual(kRequests), 2);
    EXPECT_THAT(refused.findings(), IsEmpty());

    const ScenarioRun unscoped("sync-scope-device", "no-scope");
    EXPECT_THAT(unscoped.trace().notes, IsEmpty());
    EXPECT_EQ(unscoped.accountOf({kRequests}), ScenarioRun("lost-update").accountOf({kRequests}));
}

TEST(SyncScopeDevice, SpinsLongerThanASpinLockAroundTheUpdates)
{
    const ScenarioRun scope("sync-scope-device"), lock("sync-scope-device", "spin-lock");
    EXPECT_EQ(lock.actual(kRequests), 2);
    EXPECT_THAT(lock.findings(), IsEmpty());
    EXPECT_GT(scope.study().metrics.processors[1].spinNs, 4 * lock.study().metrics.processors[1].spinNs);
    EXPECT_GT(scope.study().metrics.processors[0].dispatchNs, 4 * lock.study().metrics.processors[0].dispatchNs);
}

// Rule: KMDF C1, KMDF L2
TEST(SyncScopeDevice, UsesAMutexAtPassiveLevel)
{
    ScenarioRun run("sync-scope-device", "passive");
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_THAT(run.findings(), IsEmpty());
    EXPECT_EQ(object(run.atEnd(), "Queue").lock, "mutex");
    EXPECT_EQ(run.count(EventKind::LockSpin), 0u);
    EXPECT_EQ(run.count(EventKind::LockBlock), 1u);
    for (const Callback& read : run.callbacks("EvtIoRead"))
        EXPECT_EQ(read.highestIrql, 0);
}

// --- B2

// Rule: KMDF Q3, KMDF C1
TEST(TwoQueues, ShareTheLockOfTheirDevice)
{
    ScenarioRun run("two-queues");
    EXPECT_THAT(run.accountOf({"EvtIoRead", "EvtIoDeviceControl"}),
        ElementsAre("P0 enter EvtIoRead", "P0 leave EvtIoRead", "P1 enter EvtIoDeviceControl", "P1 leave EvtIoDeviceControl"));
    EXPECT_TRUE(allApart(run.callbacks()));
    EXPECT_THAT(run.locksAskedFor(), ElementsAre("DEV1.lock"));
    const simulation::View end = run.atEnd();
    EXPECT_EQ(object(end, "RW").lockOwner, "DEV1");
    EXPECT_EQ(object(end, "CTL").lockOwner, "DEV1");
    EXPECT_EQ(run.actual(kDev1Requests), 2);
    EXPECT_THAT(run.findings(), IsEmpty());
}

TEST(TwoQueues, ExcludeEachOtherByScopeAndNotByDispatchType)
{
    const ScenarioRun sequential("two-queues", "sequential");
    EXPECT_TRUE(allApart(sequential.callbacks()));
    EXPECT_THAT(sequential.findings(), IsEmpty());

    const ScenarioRun unscoped("two-queues", "sequential-no-scope");
    EXPECT_THAT(unscoped.trace().notes, IsEmpty());
    EXPECT_TRUE(anyOverlap(unscoped.callbacks("EvtIoRead"), unscoped.callbacks("EvtIoDeviceControl")));
    EXPECT_EQ(unscoped.actual(kDev1Requests), 1);
    EXPECT_EQ(unscoped.expected(kDev1Requests), 2);
}

TEST(TwoQueues, OverlapWithALockEach)
{
    const ScenarioRun run("two-queues", "queue-scope");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    EXPECT_THAT(run.locksAskedFor(), UnorderedElementsAre("RW.lock", "CTL.lock"));
    EXPECT_TRUE(anyOverlap(run.callbacks("EvtIoRead"), run.callbacks("EvtIoDeviceControl")));
    EXPECT_EQ(run.actual(kDev1Requests), 1);
}

// --- B3

class TwoDevices : public testing::TestWithParam<const char*> {};

// A scope on the driver object is a default for its devices, no third lock.
// Rule: KMDF D4, KMDF DEV1
TEST_P(TwoDevices, RunInParallelUnderTheirOwnLocks)
{
    ScenarioRun run("two-devices", GetParam());
    const std::vector<Callback> reads = run.callbacks("EvtIoRead");
    ASSERT_EQ(reads.size(), 2u);
    EXPECT_TRUE(reads[0].overlaps(reads[1]));
    for (const Callback& read : reads)
        EXPECT_EQ(read.lowestIrql, 2);
    EXPECT_THAT(run.locksAskedFor(), UnorderedElementsAre("DEV1.lock", "DEV2.lock"));
    EXPECT_EQ(run.count(EventKind::LockSpin), 0u);
    EXPECT_EQ(run.actual("DEV1.TotalRequestsProcessed"), 1);
    EXPECT_EQ(run.actual("DEV2.TotalRequestsProcessed"), 1);
    EXPECT_THAT(run.findings(), IsEmpty());
    const simulation::View end = run.atEnd();
    EXPECT_EQ(object(end, "Queue1").lockOwner, "DEV1");
    EXPECT_EQ(object(end, "Queue2").lockOwner, "DEV2");
    EXPECT_EQ(object(end, "DEV1").effectiveScope, "Device");
    EXPECT_EQ(object(end, "DEV2").effectiveScope, "Device");
}

INSTANTIATE_TEST_SUITE_P(Variants, TwoDevices, testing::Values("two-devices", "driver-scope"));

TEST(TwoDevicesOneUsed, SerializesTheReadsOfTheSameDevice)
{
    const ScenarioRun run("two-devices", "same-device");
    EXPECT_TRUE(allApart(run.callbacks("EvtIoRead")));
    EXPECT_EQ(run.count(EventKind::LockSpin), 1u);
    EXPECT_EQ(run.actual("DEV1.TotalRequestsProcessed"), 2);
}

TEST(TwoDevices, NeedTheTimeOfOneCallback)
{
    const ScenarioRun apart("two-devices"), together("two-devices", "same-device");
    const std::int64_t callback = apart.callbacks("EvtIoRead").front().ns();
    EXPECT_GT(together.trace().end.ns - apart.trace().end.ns, callback * 9 / 10);
}

// --- B4

// Rule: KMDF Q5, KMDF C1
TEST(SyncScopeQueue, SerializesReadAndWriteOfOneQueue)
{
    const ScenarioRun run("sync-scope-queue", "phase-1");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    EXPECT_TRUE(allApart(run.callbacks()));
    ASSERT_EQ(run.callbacks("EvtIoRead").size(), 1u);
    ASSERT_EQ(run.callbacks("EvtIoWrite").size(), 1u);
    EXPECT_THAT(run.locksAskedFor(), ElementsAre("RW.lock"));
    EXPECT_EQ(run.actual(kDev1Requests), 2);
    EXPECT_THAT(run.findings(), IsEmpty());
}

TEST(SyncScopeQueue, LosesAnUpdateOfTheDeviceBetweenTwoQueues)
{
    ScenarioRun run("sync-scope-queue", "phase-2");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    EXPECT_THAT(run.accountOf({kDev1Requests}), ElementsAre("P0 load 0", "P0 store 1", "P1 load 1", "P1 store 2", // The first pair, in turn.
                                                    "P0 load 2", "P1 load 2", "P0 store 3", "P1 store 3"));
    EXPECT_EQ(run.actual(kDev1Requests), 3);
    EXPECT_EQ(run.expected(kDev1Requests), 4);
    EXPECT_TRUE(anyOverlap(run.callbacks("EvtIoRead"), run.callbacks("EvtIoDeviceControl")));
    EXPECT_THAT(run.locksAskedFor(), UnorderedElementsAre("RW.lock", "CTL.lock"));
    EXPECT_EQ(run.count(EventKind::LockSpin), 0u);
    EXPECT_NE(run.finding(FindingKind::LostUpdate, kDev1Requests), nullptr);
    EXPECT_NE(run.finding(FindingKind::DataRace, kDev1Requests), nullptr);
    for (const Callback& c : run.callbacks())
        EXPECT_EQ(c.lowestIrql, 2) << "each under a lock, but not under the same one";
}

TEST(SyncScopeQueue, IsRepairedByOneLockForAll)
{
    const ScenarioRun scope("sync-scope-queue", "phase-2-device-scope"), lock("sync-scope-queue", "phase-2-spin-lock");
    EXPECT_EQ(scope.actual(kDev1Requests), 4);
    EXPECT_THAT(scope.findings(), IsEmpty());
    EXPECT_TRUE(allApart(scope.callbacks()));
    EXPECT_EQ(lock.actual(kDev1Requests), 4);
    EXPECT_THAT(lock.findings(), IsEmpty());
    EXPECT_TRUE(anyOverlap(lock.callbacks("EvtIoRead"), lock.callbacks("EvtIoDeviceControl")));
    EXPECT_LT(lock.trace().end, scope.trace().end);
}

// --- B5

// Rule: KMDF C1
TEST(OneQueueScoped, SerializesItsReadsOnly)
{
    ScenarioRun run("one-queue-scoped");
    const std::vector<Callback> reads = run.callbacks("EvtIoRead"), controls = run.callbacks("EvtIoDeviceControl");
    ASSERT_EQ(reads.size(), 2u);
    ASSERT_EQ(controls.size(), 2u);
    EXPECT_TRUE(allApart(reads));
    EXPECT_TRUE(controls[0].overlaps(controls[1]));
    for (const Callback& read : reads)
        EXPECT_EQ(read.lowestIrql, 2);
    for (const Callback& control : controls)
        EXPECT_EQ(control.highestIrql, 0);
    EXPECT_THAT(run.locksAskedFor(), ElementsAre("RW.lock"));
    const simulation::View end = run.atEnd();
    EXPECT_EQ(object(end, "RW").effectiveScope, "Queue");
    EXPECT_EQ(object(end, "CTL").effectiveScope, "None");
    EXPECT_EQ(object(end, "CTL").lock, "none");
    EXPECT_NE(run.finding(FindingKind::DataRace, kDev1Requests), nullptr);
}

TEST(OneQueueScoped, LeavesTheCounterUnsafeWithTwoLocks)
{
    const ScenarioRun run("one-queue-scoped", "both-scoped");
    EXPECT_TRUE(allApart(run.callbacks("EvtIoRead")));
    EXPECT_TRUE(allApart(run.callbacks("EvtIoDeviceControl")));
    EXPECT_NE(run.finding(FindingKind::DataRace, kDev1Requests), nullptr);
}

TEST(OneQueueScoped, IsSafeWithOneLock)
{
    const ScenarioRun scope("one-queue-scoped", "device-scope"), lock("one-queue-scoped", "spin-lock");
    EXPECT_TRUE(allApart(scope.callbacks()));
    EXPECT_EQ(scope.actual(kDev1Requests), 4);
    EXPECT_THAT(scope.findings(), IsEmpty());
    EXPECT_EQ(lock.actual(kDev1Requests), 4);
    EXPECT_THAT(lock.findings(), IsEmpty());
    EXPECT_LT(lock.trace().end, scope.trace().end);
}

// --- B6

// Rule: KMDF D1, KMDF DEV1, KMDF Q1
TEST(Defaults, NothingSaidAnywhereIsNoScopeAtDispatchLevel)
{
    ScenarioRun run("defaults");
    for (const char* name : {"Driver", "Device", "Queue"}) {
        const simulation::ObjectView o = object(run.atEnd(), name);
        EXPECT_EQ(o.effectiveScope, "None") << name;
        EXPECT_EQ(o.effectiveLevel, "Dispatch") << name;
        EXPECT_EQ(o.lock, "none") << name;
    }
    EXPECT_EQ(run.actual(kRequests), 1);
}

TEST(Defaults, ComeFromTheDriverAndTheDevice)
{
    ScenarioRun fromDriver("defaults", "from-driver");
    const simulation::ObjectView queue = object(fromDriver.atEnd(), "Queue");
    EXPECT_EQ(queue.effectiveScope, "Device");
    EXPECT_EQ(queue.effectiveLevel, "Passive");
    EXPECT_EQ(queue.lock, "mutex");
    EXPECT_EQ(queue.lockOwner, "Device");
    EXPECT_EQ(fromDriver.actual(kRequests), 2);

    ScenarioRun fromDevice("defaults", "from-device");
    EXPECT_EQ(object(fromDevice.atEnd(), "Queue").lockOwner, "Queue");
    EXPECT_EQ(fromDevice.actual(kRequests), 2);
}

// Rule: KMDF Q3, KMDF Q5
TEST(Defaults, ScopeDeviceAtAnotherLevelIsRefused)
{
    const ScenarioRun refused("defaults", "levels-differ");
    ASSERT_EQ(refused.trace().outcome, Outcome::Refused);
    EXPECT_EQ(refused.trace().refused->object, "Queue");
    EXPECT_EQ(refused.trace().refused->status, 0xC000000Du);

    const ScenarioRun own("defaults", "own-lock");
    EXPECT_EQ(own.trace().outcome, Outcome::Completed);
    EXPECT_EQ(own.actual(kRequests), 2);
}

} // namespace
} // namespace syncscope::test
