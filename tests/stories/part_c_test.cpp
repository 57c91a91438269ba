// Part C, "Love sync scope? Want more?": which callbacks of timers, interrupts and work items join a scope.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace syncscope::test {
namespace {

using analysis::FindingKind;
using testing::ElementsAre;
using testing::IsEmpty;
using trace::Event;
using trace::EventKind;

constexpr const char* kRequests = "Device.TotalRequestsProcessed";

Callback only(const ScenarioRun& run, const std::string& name)
{
    const std::vector<Callback> all = run.callbacks(name);
    EXPECT_EQ(all.size(), 1u) << name;
    return all.empty() ? Callback{} : all.front();
}

// --- C1

// Rule: KMDF T1, KMDF C7, KMDF P2
TEST(TimerJoins, TheDpcSpinsForTheLockOfTheDevice)
{
    const ScenarioRun run("timer-joins");
    EXPECT_THAT(run.accountOf({"Device.lock", "EvtIoRead", "EvtTimerFunc"}),
        ElementsAre("P1 acquire Device.lock", "P1 release Device.lock", // around the control that starts the timer
            "P0 acquire Device.lock", "P0 enter EvtIoRead", "P1 spin Device.lock", "P0 leave EvtIoRead", "P0 release Device.lock",
            "P1 acquire Device.lock", "P1 enter EvtTimerFunc", "P1 leave EvtTimerFunc", "P1 release Device.lock"));
    EXPECT_TRUE(only(run, "EvtIoRead").apartFrom(only(run, "EvtTimerFunc")));
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_THAT(run.findings(), IsEmpty());
}

TEST(TimerJoins, ItsSpinningIsTimeOfTheDpc)
{
    const ScenarioRun run("timer-joins");
    const Event start = run.event(EventKind::DpcStart, "Device.Timer DPC"), end = run.event(EventKind::DpcEnd, "Device.Timer DPC");
    const std::int64_t spun = run.study().metrics.processors[1].spinNs;
    EXPECT_GT(spun, 5'000);
    EXPECT_EQ(run.irqlAt(start.index, 1), 2);
    EXPECT_LT(start.index, run.event(EventKind::LockSpin, "Device.lock").index);
    EXPECT_GE(end.time.ns - start.time.ns, spun + only(run, "EvtTimerFunc").ns());
    EXPECT_GE(run.study().metrics.processors[1].longestDispatchNs, end.time.ns - start.time.ns);
}

// Rule: KMDF S6a
TEST(TimerJoins, NothingWhenTheLockOfItsParentIsNotTheOneOfTheRead)
{
    for (const char* variant : {"queue-scope", "no-scope"}) {
        const ScenarioRun run("timer-joins", variant);
        EXPECT_TRUE(only(run, "EvtIoRead").overlaps(only(run, "EvtTimerFunc"))) << variant;
        EXPECT_EQ(run.count(EventKind::LockSpin), 0u) << variant;
        EXPECT_NE(run.finding(FindingKind::DataRace, kRequests), nullptr) << variant;
    }
}

// --- C2

// Rule: KMDF S1
TEST(OptingOut, TheTimerRunsBesideTheReadAndAnUpdateIsLost)
{
    const ScenarioRun run("opting-out");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    EXPECT_THAT(run.accountOf({kRequests}), ElementsAre("P0 load 0", "P1 load 0", "P0 store 1", "P1 store 1"));
    EXPECT_TRUE(only(run, "EvtIoRead").overlaps(only(run, "EvtTimerFunc")));
    EXPECT_EQ(run.actual(kRequests), 1);
    EXPECT_EQ(run.expected(kRequests), 2);
    EXPECT_EQ(run.count(EventKind::LockSpin), 0u);
    EXPECT_NE(run.finding(FindingKind::LostUpdate, kRequests), nullptr);
}

TEST(OptingOut, IsWrongByLuckOnlySometimesAndNeverWithTheDefault)
{
    const ScenarioRun lucky("opting-out", "time-order"), joined("opting-out", "by-default");
    EXPECT_EQ(lucky.actual(kRequests), 2);
    EXPECT_NE(lucky.finding(FindingKind::DataRace, kRequests), nullptr);
    EXPECT_EQ(joined.actual(kRequests), 2);
    EXPECT_THAT(joined.findings(), IsEmpty());
}

// --- C3

// Rule: KMDF T1
TEST(DpcForIsr, RunsBesideTheReadUnlessItIsAskedFor)
{
    const ScenarioRun run("dpc-for-isr");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    EXPECT_THAT(run.accountOf({kRequests}), ElementsAre("P0 load 0", "P1 load 0", "P0 store 1", "P1 store 1"));
    EXPECT_TRUE(only(run, "EvtIoRead").overlaps(only(run, "EvtInterruptDpc")));
    EXPECT_EQ(run.actual(kRequests), 1);
    EXPECT_EQ(run.count(EventKind::LockSpin), 0u);
}

// Rule: KMDF C10, NT R-INT-5
TEST(DpcForIsr, SpinsForTheLockAndItsServiceRoutineDoesNot)
{
    const ScenarioRun run("dpc-for-isr", "serialized");
    EXPECT_TRUE(only(run, "EvtIoRead").apartFrom(only(run, "EvtInterruptDpc")));
    EXPECT_EQ(run.event(EventKind::LockSpin, "Device.lock").processor.value, 1u);
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_THAT(run.findings(), IsEmpty());
    for (const char* variant : {"by-default", "serialized", "same-processor"}) {
        const ScenarioRun any("dpc-for-isr", variant);
        const Callback isr = only(any, "EvtInterruptIsr");
        EXPECT_TRUE(isr.overlaps(only(any, "EvtIoRead"))) << variant;
        EXPECT_EQ(isr.lowestIrql, 7) << variant;
        // From the event of the device: the entry of the interrupt, its own lock, one read and one write of a register.
        EXPECT_LT(isr.end.ns - any.event(EventKind::DeviceEvent, "Card").time.ns, 2'000) << variant;
    }
}

TEST(DpcForIsr, OnTheProcessorOfTheReadWaitsForItsEndWithoutSpinning)
{
    const ScenarioRun run("dpc-for-isr", "same-processor");
    EXPECT_EQ(run.count(EventKind::LockSpin), 0u);
    EXPECT_TRUE(only(run, "EvtIoRead").apartFrom(only(run, "EvtInterruptDpc")));
    EXPECT_EQ(run.actual(kRequests), 2);
}

// --- C4

// Rule: KMDF C7
TEST(ParentDecides, ATimerOfTheQueueWaitsForItsLock)
{
    const ScenarioRun run("parent-decides");
    EXPECT_TRUE(only(run, "EvtIoRead").apartFrom(only(run, "EvtTimerFunc")));
    EXPECT_EQ(run.event(EventKind::LockSpin, "Queue.lock").processor.value, 1u);
    EXPECT_THAT(run.locksAskedFor(), ElementsAre("Queue.lock"));
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_THAT(run.findings(), IsEmpty());
}

// Rule: KMDF S6a
TEST(ParentDecides, ATimerOfTheDeviceTakesALockThatNoCallbackOfTheQueueUses)
{
    const ScenarioRun run("parent-decides", "device-timer");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    EXPECT_THAT(run.accountOf({"Device.lock", "EvtIoRead", "EvtTimerFunc"}),
        ElementsAre("P0 enter EvtIoRead", "P1 acquire Device.lock", "P1 enter EvtTimerFunc", "P1 leave EvtTimerFunc", "P1 release Device.lock",
            "P0 leave EvtIoRead"));
    EXPECT_THAT(run.accountOf({kRequests}), ElementsAre("P0 load 0", "P1 load 0", "P0 store 1", "P1 store 1"));
    EXPECT_TRUE(only(run, "EvtIoRead").overlaps(only(run, "EvtTimerFunc")));
    EXPECT_EQ(run.actual(kRequests), 1);
    EXPECT_EQ(run.expected(kRequests), 2);
}

TEST(ParentDecides, WithScopeDeviceTheDeviceIsTheRightParent)
{
    const ScenarioRun run("parent-decides", "device-scope");
    EXPECT_TRUE(only(run, "EvtIoRead").apartFrom(only(run, "EvtTimerFunc")));
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_THAT(run.findings(), IsEmpty());
}

// --- C5

class DeadManTimer : public testing::TestWithParam<const char*> {};

// Two calls complete the one request of a sequential queue.
TEST_P(DeadManTimer, CompletesWhatTheDpcCompletesToo)
{
    const ScenarioRun run("dead-man-timer", GetParam());
    EXPECT_THAT(run.trace().notes, IsEmpty());
    ASSERT_EQ(run.trace().outcome, Outcome::BugCheck);
    EXPECT_EQ(run.trace().bugCheck->code, 0x10Du);
    EXPECT_EQ(run.count(EventKind::RequestSend), 1u);
    EXPECT_EQ(run.count(EventKind::RequestComplete), 1u);
    std::size_t double_completions = 0;
    for (const std::string& kind : run.findings())
        double_completions += kind == "double-completion" ? 1 : 0;
    EXPECT_EQ(double_completions, 1u);
    EXPECT_NE(run.finding(FindingKind::DataRace, "Device.Current"), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Phases, DeadManTimer, testing::Values("no-scope", "device-scope-alone", "work-item"), [](const auto& variant) {
    std::string name = variant.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(DeadManTimerInScope, OneRunsFirstAndTheOtherFindsNothing)
{
    for (const char* variant : {"device-scope", "locking-work-item"}) {
        const ScenarioRun run("dead-man-timer", variant);
        EXPECT_EQ(run.trace().outcome, Outcome::Completed) << variant;
        EXPECT_EQ(run.count(EventKind::RequestComplete), 1u) << variant;
        EXPECT_EQ(run.event(EventKind::RequestComplete, "#1").extra, 0u) << variant; // STATUS_SUCCESS, by the DPC
        EXPECT_EQ(run.finding(FindingKind::DataRace), nullptr) << variant;
        const std::vector<std::string> handle = run.accountOf({"Device.Current"});
        ASSERT_EQ(handle.size(), 5u) << variant;
        EXPECT_EQ(handle[2], "P0 store 0") << variant; // the DPC takes it ...
        EXPECT_EQ(handle[3], "P1 load 0") << variant;  // ... and the watcher sees none
    }
    const ScenarioRun timer("dead-man-timer", "device-scope");
    EXPECT_EQ(timer.event(EventKind::LockSpin, "Device.lock").processor.value, 1u); // a near tie
    EXPECT_TRUE(only(timer, "EvtInterruptDpc").apartFrom(only(timer, "EvtTimerFunc")));
}

// --- C6

// The kinds of callbacks that ran while their own activity held the device's lock, and those that ran without it.
struct Coverage {
    std::set<std::string> covered, outside;
};

Coverage coverage(const ScenarioRun& run)
{
    Coverage c;
    ActivityId owner;
    run.trace().log.forEach([&](const Event& e) {
        const bool ofDevice = (e.kind == EventKind::LockAcquire || e.kind == EventKind::LockRelease) && run.trace().names.of(e.subject) == "Device.lock";
        if (ofDevice)
            owner = e.kind == EventKind::LockAcquire ? e.activity : ActivityId();
        else if (e.kind == EventKind::CallbackEnter && e.index.value >= run.trace().setUpEvents)
            (!owner.isNone() && owner == e.activity ? c.covered : c.outside).insert(run.trace().names.functions[e.subject.index].callback);
    });
    return c;
}

// Rule: KMDF C1, KMDF C2, KMDF C3, KMDF C5, KMDF C9, KMDF C10, KMDF C12, KMDF C13, KMDF C15
TEST(WhichAreCovered, ByASpinLock)
{
    ScenarioRun run("which-are-covered");
    const Coverage c = coverage(run);
    EXPECT_THAT(c.covered, ElementsAre("EvtDpcFunc", "EvtInterruptDpc", "EvtIoDeviceControl", "EvtIoRead", "EvtIoStop", "EvtRequestCancel", "EvtTimerFunc"));
    EXPECT_THAT(c.outside, ElementsAre("EvtCleanupCallback", "EvtDeviceD0Exit", "EvtDeviceFileCreate", "EvtFileCleanup", "EvtFileClose", "EvtInterruptIsr",
                               "EvtIoInCallerContext", "EvtRequestCompletionRoutine"));
    EXPECT_THAT(run.findings(), IsEmpty());
}

// Rule: KMDF C6, KMDF C8
TEST(WhichAreCovered, ByAMutex)
{
    const ScenarioRun run("which-are-covered", "mutex");
    const Coverage c = coverage(run);
    EXPECT_THAT(c.covered, ElementsAre("EvtDeviceFileCreate", "EvtFileCleanup", "EvtFileClose", "EvtInterruptWorkItem", "EvtIoDeviceControl", "EvtIoRead", "EvtIoStop",
                               "EvtRequestCancel", "EvtTimerFunc", "EvtWorkItem"));
    EXPECT_THAT(c.outside, ElementsAre("EvtCleanupCallback", "EvtDeviceD0Exit", "EvtInterruptIsr", "EvtIoInCallerContext", "EvtRequestCompletionRoutine"));
    for (const char* passive : {"EvtTimerFunc", "EvtWorkItem", "EvtInterruptWorkItem", "EvtFileCleanup"})
        for (const Callback& callback : run.callbacks(passive))
            EXPECT_EQ(callback.highestIrql, 0) << passive;
}

// Rule: KMDF S1
TEST(WhichAreCovered, WhatMustBeAskedForAndWhatTheScopeBringsByItself)
{
    const ScenarioRun run("which-are-covered", "not-asked"), none("which-are-covered", "no-scope");
    EXPECT_THAT(coverage(run).covered, ElementsAre("EvtIoDeviceControl", "EvtIoRead", "EvtIoStop", "EvtRequestCancel"));
    EXPECT_THAT(coverage(none).covered, IsEmpty());
    EXPECT_EQ(coverage(none).outside.size(), 15u);
}

} // namespace
} // namespace syncscope::test
