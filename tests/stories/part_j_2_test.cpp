// Part J continued: interrupts, DPCs, timers, work items, cancelling.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using trace::Event;
using trace::EventKind;

std::vector<Event> eventsOf(const ScenarioRun& run, EventKind kind)
{
    std::vector<Event> found;
    run.trace().log.forEach([&](const Event& e) {
        if (e.kind == kind)
            found.push_back(e);
    });
    return found;
}

void expectBugCheck(const ScenarioRun& run, std::uint32_t code, std::uint64_t first, const std::string& words)
{
    ASSERT_EQ(run.trace().outcome, Outcome::BugCheck) << words;
    EXPECT_EQ(run.trace().bugCheck->code, code) << words;
    EXPECT_EQ(run.trace().bugCheck->parameters[0], first) << words;
}

// --- J2

// Rule: KMDF L3
TEST(OwnLockTwice, TheFrameworkStopsTheMachine)
{
    const ScenarioRun run("own-lock-twice");
    expectBugCheck(run, 0x10D, 2, "in the callback");
    EXPECT_EQ(run.count(EventKind::LockAcquire), 1u);
}

TEST(OwnLockTwice, AWorkItemOutsideTheScopeIsRaisedUntilItReleases)
{
    const ScenarioRun run("own-lock-twice", "in-a-work-item");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    EXPECT_EQ(run.actual("Device.TotalRequestsProcessed"), 1);
    EXPECT_THAT(run.findings(), IsEmpty());
    const std::vector<Callback> items = run.callbacks("EvtWorkItem");
    ASSERT_EQ(items.size(), 1u);
    const Event acquire = run.event(EventKind::LockAcquire, "Device.lock", 1), release = run.event(EventKind::LockRelease, "Device.lock", 1);
    EXPECT_GT(acquire.index, items[0].enter);
    EXPECT_LT(release.index, items[0].leave);
    EXPECT_EQ(run.irqlAt(items[0].enter, items[0].processor), 0);
    EXPECT_EQ(run.irqlAt(acquire.index, items[0].processor), 2);
    EXPECT_EQ(run.irqlAt(items[0].leave, items[0].processor), 0);
}

// --- J11

// Rule: NT V3
TEST(WaitingInADpc, TheMutexIsFreeAndNothingShows)
{
    const ScenarioRun run("waiting-in-a-dpc", "free");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    EXPECT_EQ(run.actual("Device.Counted"), 2);
    const std::vector<Callback> dpcs = run.callbacks("EvtInterruptDpc");
    ASSERT_EQ(dpcs.size(), 1u);
    EXPECT_EQ(dpcs[0].lowestIrql, 2);
    expectBugCheck(ScenarioRun("waiting-in-a-dpc", "free-verified"), 0xC4, 0x121, "free-verified");
}

// Rule: NT V3
TEST(WaitingInADpc, TheMutexIsOwnedAndTheMachineStops)
{
    const ScenarioRun owned("waiting-in-a-dpc", "owned");
    ASSERT_EQ(owned.trace().outcome, Outcome::BugCheck);
    EXPECT_EQ(owned.trace().bugCheck->code, 0xB8u);
    EXPECT_THAT(owned.findings(), Contains("irql-violation"));
    expectBugCheck(ScenarioRun("waiting-in-a-dpc", "owned-verified"), 0xC4, 0x121, "owned-verified");
}

TEST(WaitingInADpc, TryingIsLegal)
{
    for (const char* variant : {"timeout-zero", "timeout-zero-verified"}) {
        const ScenarioRun run("waiting-in-a-dpc", variant);
        EXPECT_EQ(run.trace().outcome, Outcome::Completed) << variant;
        EXPECT_EQ(run.actual("Device.Missed"), 1) << variant; // the wait returned something else than STATUS_SUCCESS
        EXPECT_EQ(run.actual("Device.Counted"), 1) << variant;
        EXPECT_EQ(run.count(EventKind::Hazard), 0u) << variant;
    }
}

// --- J13

// Rule: NT R-DPC-3, KMDF P9
TEST(FewerDpcs, RunsAndRefusalsAreAsManyAsInterrupts)
{
    for (const char* variant : {"one-for-each", "all-there-are"}) {
        const ScenarioRun run("fewer-dpcs", variant);
        EXPECT_EQ(run.callbacks("EvtInterruptIsr").size(), 5u) << variant;
        const auto runs = static_cast<std::int64_t>(run.callbacks("EvtInterruptDpc").size());
        EXPECT_EQ(runs, 2) << variant;
        EXPECT_EQ(run.actual("Device.NotQueued"), 3) << variant;
        EXPECT_EQ(run.count(EventKind::DpcCoalesce), 3u) << variant;
        EXPECT_EQ(run.actual("Device.Handled"), std::string(variant) == "all-there-are" ? 5 : 2) << variant;
    }
    const ScenarioRun slow("fewer-dpcs", "slow-events");
    EXPECT_EQ(slow.callbacks("EvtInterruptDpc").size(), 5u);
    EXPECT_EQ(slow.actual("Device.Handled"), 5);
    EXPECT_EQ(slow.count(EventKind::DpcCoalesce), 0u);
}

// --- J14

// Rule: NT R-INT-4, NT R-INT-5
TEST(IsrOutside, TheScopeDoesNotKeepTheIsrOut)
{
    for (const char* variant : {"other-processor", "same-processor"}) {
        const ScenarioRun run("isr-outside", variant);
        EXPECT_EQ(run.actual("Device.Shadow"), 1) << variant;
        EXPECT_EQ(run.expected("Device.Shadow"), 2) << variant;
        const std::vector<Callback> reads = run.callbacks("EvtIoRead"), isrs = run.callbacks("EvtInterruptIsr");
        ASSERT_EQ(reads.size(), 1u) << variant;
        ASSERT_EQ(isrs.size(), 1u) << variant;
        EXPECT_EQ(isrs[0].processor, std::string(variant) == "other-processor" ? 1u : 0u) << variant;
        EXPECT_TRUE(reads[0].enter < isrs[0].enter && isrs[0].leave < reads[0].leave) << variant;
        EXPECT_EQ(isrs[0].lowestIrql, 6) << variant;
        EXPECT_EQ(run.count(EventKind::LockSpin), 0u) << variant;
        EXPECT_THAT(run.findings(), Contains("data-race")) << variant;
    }
}

// Rule: KMDF L14
TEST(IsrOutside, TheInterruptsLockDoes)
{
    for (const char* variant : {"interrupt-lock", "interrupt-lock-same"}) {
        const ScenarioRun run("isr-outside", variant);
        EXPECT_EQ(run.actual("Device.Shadow"), 2) << variant;
        EXPECT_THAT(run.findings(), Not(Contains("data-race"))) << variant;
        const Event acquire = run.event(EventKind::LockAcquire, "Device.Interrupt.lock"), release = run.event(EventKind::LockRelease, "Device.Interrupt.lock");
        const std::vector<Callback> isrs = run.callbacks("EvtInterruptIsr");
        ASSERT_EQ(isrs.size(), 1u) << variant;
        EXPECT_LT(release.index, isrs[0].enter) << variant;
        for (EventIndex i = acquire.index; i < release.index; ++i.value)
            EXPECT_EQ(run.irqlAt(i, 0), 6) << variant;
        const Event complete = run.event(EventKind::RequestComplete, "#1");
        EXPECT_EQ(run.irqlAt(complete.index, 0), 2) << variant;
        EXPECT_EQ(run.count(EventKind::LockSpin), std::string(variant) == "interrupt-lock" ? 1u : 0u) << variant;
    }
}

// --- J17

// Rule: KMDF P6, NT R-WRK-2
TEST(OnTopOfItself, TheSecondRunStartsWhileTheFirstGoesOn)
{
    const ScenarioRun run("on-top-of-itself");
    const std::vector<Callback> items = run.callbacks("EvtWorkItem");
    ASSERT_EQ(items.size(), 2u);
    EXPECT_NE(items[0].processor, items[1].processor);
    EXPECT_TRUE(items[0].overlaps(items[1]));
    EXPECT_EQ(run.count(EventKind::WorkItemCoalesce), 1u); // queued while it was queued
    EXPECT_EQ(run.actual("Device.Finished"), 2);
}

TEST(OnTopOfItself, SerializedTheSecondWorkerSleepsOnTheMutex)
{
    const ScenarioRun run("on-top-of-itself", "device-scope");
    const std::vector<Callback> items = run.callbacks("EvtWorkItem");
    ASSERT_EQ(items.size(), 2u);
    EXPECT_TRUE(items[0].apartFrom(items[1]));
    ASSERT_EQ(run.count(EventKind::LockBlock), 1u);
    const Event block = run.event(EventKind::LockBlock, "Device.lock");
    EXPECT_TRUE(items[0].enter < block.index && block.index < items[0].leave);
    EXPECT_EQ(run.count(EventKind::WorkItemCoalesce), 1u);
}

// --- J18

std::vector<std::int64_t> delays(const std::string& variant)
{
    const ScenarioRun run("one-millisecond", variant);
    const std::vector<Event> set = eventsOf(run, EventKind::TimerSet), expired = eventsOf(run, EventKind::TimerExpire);
    std::vector<std::int64_t> ns;
    for (std::size_t i = 0; i < std::min(set.size(), expired.size()); ++i)
        ns.push_back((expired[i].time - set[i].time).ns);
    EXPECT_EQ(run.actual("Device.TotalRequestsProcessed"), 8) << variant;
    EXPECT_EQ(ns.size(), 8u) << variant;
    return ns;
}

// Rule: NT R-TMR-2, NT R-TMR-4, NT R-CLK-2
TEST(OneMillisecond, IsATickAShorterTickOrATimerOfItsOwn)
{
    for (const std::int64_t ns : delays("default-clock"))
        EXPECT_TRUE(0 <= ns && ns <= 15627000) << ns; // the clock interrupt takes 2 us
    const std::vector<std::int64_t> all = delays("default-clock");
    EXPECT_LT(*std::min_element(all.begin(), all.end()), 1000000);
    EXPECT_GT(*std::max_element(all.begin(), all.end()), 12000000);
    for (const std::int64_t ns : delays("faster-clock"))
        EXPECT_TRUE(0 <= ns && ns <= 2002000) << ns;
    for (const std::int64_t ns : delays("high-resolution"))
        EXPECT_TRUE(1000000 <= ns && ns <= 2002000) << ns;
}

// --- J7

// Rule: KMDF P7
TEST(FlushUnderTheLock, WorkerAndCallbackWaitForEachOther)
{
    const ScenarioRun run("flush-under-the-lock");
    EXPECT_EQ(run.trace().outcome, Outcome::Deadlock);
    EXPECT_THAT(run.findings(), Contains("deadlock"));
    EXPECT_THAT(run.callbacks("EvtWorkItem"), IsEmpty());
    EXPECT_EQ(run.count(EventKind::LockBlock), 1u);
    EXPECT_EQ(run.count(EventKind::RequestComplete), 0u);
    const std::vector<Event> messages = eventsOf(run, EventKind::Hazard);
    ASSERT_EQ(messages.size(), 1u);
    const Event wait = eventsOf(run, EventKind::ThreadWait).front();
    EXPECT_EQ((messages[0].time - wait.time).ns / 1000000000, 60); // of simulated time
}

TEST(FlushUnderTheLock, WithoutSerializationItReturns)
{
    const ScenarioRun run("flush-under-the-lock", "not-serialized");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    EXPECT_EQ(run.actual("Device.Written"), 1);
    const std::vector<Callback> items = run.callbacks("EvtWorkItem"), controls = run.callbacks("EvtIoDeviceControl");
    ASSERT_EQ(items.size(), 1u);
    ASSERT_EQ(controls.size(), 1u);
    EXPECT_LT(items[0].leave, controls[0].leave);
}

// --- J4

std::int64_t valueOf(const ScenarioRun& run, const std::string& variable) { return run.actual(variable).value_or(0); }

// Rule: NT R-WDF-5
TEST(CancelOrTimer, OneCompletionWhoeverComesFirst)
{
    const struct { const char* variant; std::int64_t byTimer, byCancel, left; } rows[] = {
        {"cancel-first", 0, 1, 0}, {"timer-first", 1, 0, 0}, {"at-once", 0, 1, 1}};
    for (const auto& row : rows) {
        const ScenarioRun run("cancel-or-timer", row.variant);
        EXPECT_EQ(run.trace().outcome, Outcome::Completed) << row.variant;
        EXPECT_EQ(run.count(EventKind::RequestComplete), 1u) << row.variant;
        EXPECT_EQ(valueOf(run, "Device.ByTimer"), row.byTimer) << row.variant;
        EXPECT_EQ(valueOf(run, "Device.ByCancel"), row.byCancel) << row.variant;
        EXPECT_EQ(valueOf(run, "Device.LeftToCancel"), row.left) << row.variant;
        EXPECT_EQ(run.callbacks("EvtRequestCancel").size(), static_cast<std::size_t>(row.byCancel)) << row.variant;
        EXPECT_EQ(run.callbacks("EvtTimerFunc").size(), 1u) << row.variant;
        EXPECT_THAT(run.findings(), IsEmpty()) << row.variant;
    }
}

TEST(CancelOrTimer, TheyTakeTurns)
{
    const ScenarioRun run("cancel-or-timer", "at-once");
    const std::vector<Callback> cancels = run.callbacks("EvtRequestCancel"), timers = run.callbacks("EvtTimerFunc");
    ASSERT_EQ(cancels.size(), 1u);
    ASSERT_EQ(timers.size(), 1u);
    EXPECT_LT(timers[0].leave, cancels[0].enter);
    EXPECT_EQ(run.count(EventKind::LockSpin), 1u);
    // At no other moment either are there two completions or none: about the expiry, every 200 ns.
    for (int after = 101000; after <= 111000; after += 200) {
        const ScenarioRun moved("cancel-or-timer", "at-once", {"T1.cancels.0.after_ns=" + std::to_string(after)});
        EXPECT_EQ(moved.trace().outcome, Outcome::Completed) << after;
        EXPECT_EQ(moved.count(EventKind::RequestComplete), 1u) << after;
    }
}

// --- J5

TEST(UnmarkIgnored, BothCompleteAndTheMachineStops)
{
    for (const char* variant : {"no-scope", "in-scope"}) {
        const ScenarioRun run("unmark-ignored", variant);
        ASSERT_EQ(run.trace().outcome, Outcome::BugCheck) << variant;
        EXPECT_EQ(run.trace().bugCheck->code, 0x10Du) << variant;
        EXPECT_EQ(run.actual("Device.ByTimer"), 1) << variant;
        EXPECT_EQ(run.count(EventKind::RequestComplete), 1u) << variant;
        EXPECT_EQ(eventsOf(run, EventKind::BugCheck).front().processor.value, 1u) << variant; // the cancel's completion
    }
    const ScenarioRun used("unmark-ignored", "result-used");
    EXPECT_EQ(used.trace().outcome, Outcome::Completed);
    EXPECT_EQ(used.count(EventKind::RequestComplete), 1u);
    EXPECT_EQ(used.actual("Device.ByCancel"), 1);
    EXPECT_THAT(used.findings(), IsEmpty());
}

// --- J22

// Rule: NT R-WDF-2, KMDF X17
TEST(AroundARing, EachForwardIsPresentedByTheTargetsDpc)
{
    const ScenarioRun run("around-a-ring");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    EXPECT_EQ(run.actual("Device.Rounds"), 2);
    const std::vector<Callback> reads = run.callbacks("EvtIoRead");
    ASSERT_EQ(reads.size(), 5u);
    for (std::size_t i = 1; i < reads.size(); ++i)
        EXPECT_TRUE(reads[i].apartFrom(reads[i - 1])) << i; // depth 1
    std::vector<std::string> dpcs;
    for (const Event& e : eventsOf(run, EventKind::DpcStart))
        dpcs.push_back(run.trace().names.of(e.subject));
    EXPECT_THAT(dpcs, ElementsAre("Second DPC", "First DPC", "Second DPC", "First DPC"));
    EXPECT_THAT(run.findings(), IsEmpty());
}

TEST(AroundARing, PassiveTheyArePresentedByWorkItems)
{
    const ScenarioRun run("around-a-ring", "passive");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    const std::vector<Callback> reads = run.callbacks("EvtIoRead");
    ASSERT_EQ(reads.size(), 5u);
    for (std::size_t i = 1; i < reads.size(); ++i)
        EXPECT_TRUE(reads[i].apartFrom(reads[i - 1])) << i;
    EXPECT_EQ(run.count(EventKind::DpcStart), 0u);
    EXPECT_EQ(run.count(EventKind::WorkItemStart), 4u);
}

TEST(AroundARing, WithoutAScopeEachIsPresentedInsideTheLast)
{
    const ScenarioRun run("around-a-ring", "no-scope");
    const std::vector<Callback> reads = run.callbacks("EvtIoRead");
    ASSERT_EQ(reads.size(), 5u);
    for (std::size_t i = 1; i < reads.size(); ++i) {
        EXPECT_LT(reads[i - 1].enter, reads[i].enter);
        EXPECT_LT(reads[i].leave, reads[i - 1].leave);
    }
}

// --- J23

// Rule: NT V7, NT V3
TEST(PassiveLockAtDispatch, IsSeenByTheVerifierAtOnceAndElseOnlyWhenItMustWait)
{
    const ScenarioRun free("passive-lock-at-dispatch", "free");
    EXPECT_EQ(free.trace().outcome, Outcome::Completed);
    EXPECT_EQ(free.actual("Device.Counted"), 2);
    EXPECT_EQ(free.callbacks("EvtInterruptDpc").size(), 1u);

    const ScenarioRun held("passive-lock-at-dispatch", "held");
    ASSERT_EQ(held.trace().outcome, Outcome::BugCheck);
    EXPECT_EQ(held.trace().bugCheck->code, 0xB8u);

    const ScenarioRun verified("passive-lock-at-dispatch", "free-verified");
    expectBugCheck(verified, 0xC4, 0x11A, "free-verified");
    EXPECT_EQ(verified.count(EventKind::LockBlock), 0u);

    const ScenarioRun spin("passive-lock-at-dispatch", "dispatch");
    EXPECT_EQ(spin.trace().outcome, Outcome::Completed);
    EXPECT_EQ(spin.actual("Device.Counted"), 2);
    EXPECT_THAT(spin.findings(), IsEmpty());
}

// --- J12

// Rule: NT V1
TEST(PagedUnderAScope, OnlyTheScopeWasChanged)
{
    for (const char* variant : {"no-scope", "resident", "passive"}) {
        const ScenarioRun run("paged-under-a-scope", variant);
        EXPECT_EQ(run.trace().outcome, Outcome::Completed) << variant;
        EXPECT_EQ(run.actual("Device.TotalRequestsProcessed"), 1) << variant;
        const std::vector<Callback> controls = run.callbacks("EvtIoDeviceControl");
        ASSERT_EQ(controls.size(), 1u) << variant;
        EXPECT_EQ(controls[0].highestIrql, std::string(variant) == "resident" ? 2 : 0) << variant;
    }
    for (const char* variant : {"paged-out", "verified"}) {
        const ScenarioRun run("paged-under-a-scope", variant);
        ASSERT_EQ(run.trace().outcome, Outcome::BugCheck) << variant;
        EXPECT_EQ(run.trace().bugCheck->code, 0xD1u) << variant;
        EXPECT_EQ(run.trace().bugCheck->parameters[1], 2u) << variant; // IRQL
        EXPECT_EQ(run.trace().bugCheck->parameters[2], 8u) << variant; // execute
    }
}

// --- J6

// Rule: KMDF P5
TEST(StopAndWait, InItsOwnCallbackTheVerifierBreaksAndTheCallReturnsFalse)
{
    const ScenarioRun run("stop-and-wait");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    const std::vector<Event> hazards = eventsOf(run, EventKind::Hazard);
    ASSERT_EQ(hazards.size(), 1u);
    EXPECT_EQ(run.trace().names.hazards[hazards[0].value].rule, "KMDF P5");
    const std::vector<Callback> timers = run.callbacks("EvtTimerFunc");
    ASSERT_EQ(timers.size(), 1u);
    EXPECT_TRUE(timers[0].enter < hazards[0].index && hazards[0].index < timers[0].leave);
    EXPECT_EQ(run.actual("Device.Stopped"), 0); // FALSE
}

// Rule: KMDF P5
TEST(StopAndWait, UnderItsLockThreadAndWorkerWaitForEachOther)
{
    const ScenarioRun run("stop-and-wait", "under-its-lock");
    EXPECT_EQ(run.trace().outcome, Outcome::Deadlock);
    EXPECT_THAT(run.findings(), Contains("deadlock"));
    EXPECT_EQ(run.count(EventKind::LockBlock), 1u);
    EXPECT_THAT(run.callbacks("EvtTimerFunc"), IsEmpty());
}

TEST(StopAndWait, WithoutWaitingTheCallbackUsesWhatIsGone)
{
    const ScenarioRun run("stop-and-wait", "without-waiting");
    const std::vector<Event> hazards = eventsOf(run, EventKind::Hazard);
    ASSERT_EQ(hazards.size(), 1u);
    EXPECT_EQ(hazards[0].processor.value, 1u);
    EXPECT_THAT(run.findings(), Contains("use-after-free"));
    EXPECT_EQ(run.callbacks("EvtIoWrite").front().lowestIrql, 2);

    const ScenarioRun right("stop-and-wait", "in-a-work-item");
    EXPECT_EQ(right.trace().outcome, Outcome::Completed);
    EXPECT_EQ(right.count(EventKind::Hazard), 0u);
    EXPECT_THAT(right.findings(), Not(Contains("use-after-free")));
    const std::vector<Callback> timers = right.callbacks("EvtTimerFunc"), items = right.callbacks("EvtWorkItem");
    ASSERT_EQ(timers.size(), 1u);
    ASSERT_EQ(items.size(), 1u);
    EXPECT_TRUE(items[0].enter < timers[0].leave && timers[0].leave < items[0].leave); // it waited
    EXPECT_EQ(right.actual("Device.Stopped"), 1);
}

// --- J20

TEST(DeletingItself, ThePassiveTimersWorkerWaitsForItsOwnWorkItem)
{
    const ScenarioRun run("deleting-itself");
    EXPECT_EQ(run.trace().outcome, Outcome::Deadlock);
    const std::vector<Event> starts = eventsOf(run, EventKind::WorkItemStart);
    ASSERT_EQ(starts.size(), 1u);
    const Event wait = eventsOf(run, EventKind::ThreadWait).back();
    EXPECT_EQ(wait.subject, starts[0].subject);
    EXPECT_EQ(wait.processor, starts[0].processor);
    EXPECT_EQ(run.count(EventKind::WorkItemEnd), 0u);
    EXPECT_EQ(run.count(EventKind::RequestComplete), 0u);
}

TEST(DeletingItself, AWorkItemIsCleanedUpAfterItsCallback)
{
    const ScenarioRun run("deleting-itself", "work-item");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    EXPECT_EQ(run.actual("Device.Finished"), 1);
    EXPECT_EQ(run.callbacks("EvtWorkItem").size(), 1u);
    EXPECT_EQ(run.count(EventKind::RequestComplete), 1u);
    EXPECT_THAT(run.findings(), IsEmpty());
}

} // namespace
} // namespace syncscope::test
