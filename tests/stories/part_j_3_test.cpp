// Part J continued: what is outside every scope, and waits that their own callers prevent.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;
using trace::Event;
using trace::EventKind;

constexpr const char* kRequests = "Device.TotalRequestsProcessed";
constexpr std::uint32_t kCancelled = 0xC0000120, kIncompatible = 0xC020020C, kNotReady = 0xC00000A3;

void expectBugCheck(const ScenarioRun& run, std::uint32_t code, std::uint64_t first)
{
    ASSERT_EQ(run.trace().outcome, Outcome::BugCheck);
    EXPECT_EQ(run.trace().bugCheck->code, code);
    EXPECT_EQ(run.trace().bugCheck->parameters[0], first);
}

Callback only(const ScenarioRun& run, const std::string& name)
{
    const std::vector<Callback> all = run.callbacks(name);
    EXPECT_EQ(all.size(), 1u) << name;
    return all.empty() ? Callback{} : all.front();
}

std::vector<std::uint32_t> statuses(const ScenarioRun& run)
{
    std::vector<std::uint32_t> all;
    run.trace().log.forEach([&](const Event& e) {
        if (e.kind == EventKind::RequestComplete)
            all.push_back(e.extra);
    });
    return all;
}

// --- J3

// Rule: NT R-WDF-6, KMDF X23
TEST(MarkUnderALock, TheCancelComesOnTheSameStackAndSpinsForEver)
{
    const ScenarioRun run("mark-under-a-lock");
    expectBugCheck(run, 0x133, 0); // one DPC
    const Event timer = run.event(EventKind::CallbackEnter, "SampleEvtTimerFunc"), cancel = run.event(EventKind::CallbackEnter, "SampleEvtRequestCancel");
    EXPECT_EQ(cancel.activity, timer.activity);
    EXPECT_GT(cancel.index, run.event(EventKind::LockAcquire, "Device.Lock").index);
    EXPECT_EQ(run.count(EventKind::CallbackLeave), 1u); // EvtIoRead: neither the timer's callback nor the cancel's
    EXPECT_EQ(run.count(EventKind::LockSpin), 1u);
    EXPECT_EQ(run.irqlAt(run.event(EventKind::LockSpin, "Device.Lock").index, 0), 2);
    EXPECT_THAT(run.findings(), Contains("recursive-lock"));
    EXPECT_THAT(run.findings(), Contains("deadlock"));
}

// Rule: KMDF X23
TEST(MarkUnderALock, TheCallWithAStatusReturnsItAndCallsNobody)
{
    const ScenarioRun run("mark-under-a-lock", "with-a-status");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    EXPECT_THAT(run.callbacks("EvtRequestCancel"), IsEmpty());
    EXPECT_THAT(statuses(run), ElementsAre(kCancelled));
    EXPECT_EQ(run.actual("Device.Cancelled"), 1);
    EXPECT_THAT(run.findings(), IsEmpty());
}

// Rule: NT R-WDF-6
TEST(MarkUnderALock, InEvtIoReadItWaitsForTheReturn)
{
    const ScenarioRun run("mark-under-a-lock", "in-the-callback");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    const Callback read = only(run, "EvtIoRead"), cancel = only(run, "EvtRequestCancel");
    EXPECT_LT(read.leave, cancel.enter);
    EXPECT_EQ(run.event(EventKind::CallbackEnter, "SampleEvtIoRead").activity, run.event(EventKind::CallbackEnter, "SampleEvtRequestCancel").activity);
    EXPECT_EQ(run.count(EventKind::LockSpin), 0u);
    EXPECT_THAT(statuses(run), ElementsAre(kCancelled));
    EXPECT_THAT(run.findings(), IsEmpty());
}

TEST(MarkUnderALock, InAScopeItIsPutOff)
{
    const ScenarioRun run("mark-under-a-lock", "in-a-scope");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    const Callback timer = only(run, "EvtTimerFunc"), cancel = only(run, "EvtRequestCancel");
    EXPECT_LT(timer.leave, cancel.enter);
    EXPECT_GT(run.event(EventKind::LockAcquire, "Device.lock", 2).index, run.event(EventKind::LockRelease, "Device.lock", 1).index);
    EXPECT_THAT(run.locksAskedFor(), ElementsAre("Device.lock"));
    EXPECT_THAT(statuses(run), ElementsAre(kCancelled));
    EXPECT_THAT(run.findings(), IsEmpty());
}

// --- J8

TEST(StoppingFromACallback, ItsOwnQueueNeverStops)
{
    const ScenarioRun run("stopping-from-a-callback");
    EXPECT_EQ(run.trace().outcome, Outcome::Deadlock);
    EXPECT_THAT(run.findings(), ElementsAre("deadlock"));
    EXPECT_GT(run.event(EventKind::ThreadWait, "Main stopped").index, run.event(EventKind::CallbackEnter, "SampleEvtIoDeviceControlMain").index);
    EXPECT_EQ(run.study().requests.owned, 1u); // never completed
    EXPECT_EQ(run.actual("Device.Stopped"), std::nullopt);

    const ScenarioRun told("stopping-from-a-callback", "no-wait");
    EXPECT_EQ(told.trace().outcome, Outcome::Completed);
    EXPECT_LT(only(told, "EvtIoDeviceControl").leave, only(told, "EvtIoQueueState").enter);
    EXPECT_EQ(told.actual("Device.Stopped"), 1);
}

// Rule: KMDF X20
TEST(StoppingFromACallback, ForwardedItHangsOnlyOnTheForwardingStack)
{
    const ScenarioRun idle("stopping-from-a-callback", "forwarded-to-an-idle-queue");
    EXPECT_EQ(idle.trace().outcome, Outcome::Deadlock);
    const Event main = idle.event(EventKind::CallbackEnter, "SampleEvtIoDeviceControlMain"), side = idle.event(EventKind::CallbackEnter, "SampleEvtIoDeviceControlSide");
    EXPECT_EQ(side.activity, main.activity);
    EXPECT_EQ(idle.count(EventKind::CallbackLeave), 0u);
    EXPECT_EQ(idle.event(EventKind::ThreadWait, "Main emptied").activity, main.activity);

    const ScenarioRun busy("stopping-from-a-callback", "forwarded-to-a-busy-queue");
    EXPECT_EQ(busy.trace().outcome, Outcome::Completed);
    EXPECT_NE(busy.event(EventKind::CallbackEnter, "SampleEvtIoDeviceControlSide").activity, busy.event(EventKind::CallbackEnter, "SampleEvtIoDeviceControlMain").activity);
    // The other stack is still in Main's callback, and its return ends the wait.
    const Event wait = busy.event(EventKind::ThreadWait, "Main emptied"), left = busy.event(EventKind::CallbackLeave, "SampleEvtIoDeviceControlMain");
    EXPECT_LT(wait.index, left.index);
    EXPECT_LT(left.index, busy.event(EventKind::CallbackLeave, "SampleEvtIoDeviceControlSide").index);
    EXPECT_EQ(busy.actual("Device.Stopped"), 1);
    EXPECT_THAT(busy.findings(), IsEmpty());
}

// --- J9

// Rule: KMDF C5, NT R-IRP-5
TEST(CompletionOutside, TheRoutineRunsBesideTheCallback)
{
    const ScenarioRun run("completion-outside");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    const std::vector<Callback> reads = run.callbacks("EvtIoRead");
    ASSERT_EQ(reads.size(), 2u);
    const Callback completion = only(run, "EvtRequestCompletionRoutine");
    EXPECT_TRUE(completion.overlaps(reads[1]));
    EXPECT_EQ(reads[1].processor, 0u);
    EXPECT_EQ(completion.processor, 1u);
    EXPECT_EQ(completion.lowestIrql, 2); // a DPC
    EXPECT_THAT(run.accountOf({kRequests}), ElementsAre("P0 load 0", "P1 load 0", "P0 store 1", "P1 store 1"));
    EXPECT_EQ(run.actual(kRequests), 1);
    EXPECT_EQ(run.expected(kRequests), 2);
    EXPECT_THAT(run.findings(), Contains("lost-update"));
    EXPECT_EQ(run.count(EventKind::Load), 2u); // the completion parameters are the routine's own, as its stack is
}

TEST(CompletionOutside, TakingTheLockRepairsIt)
{
    const ScenarioRun run("completion-outside", "lock-taken");
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_THAT(run.findings(), IsEmpty());
    EXPECT_EQ(run.event(EventKind::LockSpin, "Device.lock").processor.value, 1u);
    // Where the driver below completes inside the send, the lock is held already (the lesson's footnote).
    const ScenarioRun inside("completion-outside", "lock-taken", {"Device.lower_driver.completes=inline"});
    expectBugCheck(inside, 0x10D, 2);
}

// --- J10

// Rule: KMDF C12, KMDF DEV5
TEST(PowerOutside, ThePointerIsTakenAwayDuringACallback)
{
    const ScenarioRun run("power-outside");
    expectBugCheck(run, 0xD1, 8); // the offset of a register from NULL
    EXPECT_EQ(run.trace().bugCheck->parameters[1], 2u);
    const Callback exit = only(run, "EvtDeviceD0Exit"), read = run.callbacks("EvtIoRead").at(1);
    EXPECT_LT(read.enter, exit.enter);
    EXPECT_EQ(read.leave, EventIndex()); // it never returned
    EXPECT_EQ(exit.processor, 1u);
    EXPECT_EQ(read.processor, 0u);
    const analysis::Finding* null = run.finding(analysis::FindingKind::Hazard);
    ASSERT_NE(null, nullptr);
    EXPECT_THAT(null->message, StartsWith("a pointer that is NULL was followed"));
}

// Rule: KMDF X30
TEST(PowerOutside, APowerManagedQueueOrALockOfTheDriversHelps)
{
    const ScenarioRun managed("power-outside", "power-managed");
    EXPECT_EQ(managed.trace().outcome, Outcome::Completed);
    for (const Callback& read : managed.callbacks("EvtIoRead"))
        EXPECT_LT(read.leave, only(managed, "EvtDeviceD0Exit").enter);
    EXPECT_THAT(statuses(managed), ElementsAre(0u, 0u));
    EXPECT_EQ(managed.actual("Device.Started"), 2);

    const ScenarioRun locked("power-outside", "own-lock");
    EXPECT_EQ(locked.trace().outcome, Outcome::Completed);
    EXPECT_THAT(locked.findings(), IsEmpty());
    EXPECT_TRUE(only(locked, "EvtDeviceD0Exit").overlaps(locked.callbacks("EvtIoRead").at(1)));
    EXPECT_THAT(statuses(locked), ElementsAre(0u, kNotReady));
}

// --- J19

std::vector<int> levels(const ScenarioRun& run)
{
    std::vector<int> all;
    for (const Callback& c : run.callbacks("EvtIoDeviceControl"))
        all.push_back(c.highestIrql);
    return all;
}

// Rule: NT R-IRP-11, NT R-IRP-3
TEST(AlwaysPassive, TheSameCallbackRunsAtTheLevelOfWhoeverSends)
{
    const ScenarioRun luck("always-passive");
    EXPECT_EQ(luck.trace().outcome, Outcome::Completed);
    EXPECT_THAT(levels(luck), ElementsAre(0, 2));
    EXPECT_EQ(luck.actual("Device.Answered"), 2);
    EXPECT_THAT(luck.findings(), ElementsAre("paged-access"));
    for (const char* variant : {"paged-out", "verified"}) {
        const ScenarioRun run("always-passive", variant);
        ASSERT_EQ(run.trace().outcome, Outcome::BugCheck) << variant;
        EXPECT_EQ(run.trace().bugCheck->code, 0xD1u) << variant;
        EXPECT_EQ(run.trace().bugCheck->parameters[1], 2u) << variant;
        EXPECT_EQ(run.trace().bugCheck->parameters[2], 0u) << variant; // a read
        EXPECT_THAT(levels(run), ElementsAre(0, 2)) << variant;
        EXPECT_EQ(run.actual("Device.Answered"), 1) << variant; // it worked first
    }
}

// Rule: KMDF X2
TEST(AlwaysPassive, AnExecutionLevelHandsItToAWorker)
{
    const ScenarioRun run("always-passive", "passive");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    EXPECT_THAT(levels(run), ElementsAre(0, 0));
    EXPECT_EQ(run.count(EventKind::WorkItemStart), 1u);
    EXPECT_GT(run.callbacks("EvtIoDeviceControl").at(1).enter, run.event(EventKind::WorkItemStart, "Queue work item").index);
    EXPECT_EQ(run.actual("Device.Answered"), 2);
    EXPECT_THAT(run.findings(), IsEmpty());
}

// --- J21

// Rule: KMDF C13, NT R-IRP-10
TEST(CallersContext, TwoSendersAreInItAtOnce)
{
    const ScenarioRun run("callers-context");
    const std::vector<Callback> callers = run.callbacks("EvtIoInCallerContext"), reads = run.callbacks("EvtIoRead");
    ASSERT_EQ(callers.size(), 2u);
    ASSERT_EQ(reads.size(), 2u);
    EXPECT_TRUE(callers[0].overlaps(callers[1]));
    EXPECT_NE(callers[0].processor, callers[1].processor);
    EXPECT_TRUE(reads[0].apartFrom(reads[1]));
    EXPECT_EQ(run.actual(kRequests), 1);
    EXPECT_EQ(run.expected(kRequests), 2);
    EXPECT_EQ(run.actual("Device.TotalReads"), 2);
    for (const char* variant : {"lock-taken", "interlocked"}) {
        const ScenarioRun repaired("callers-context", variant);
        EXPECT_EQ(repaired.actual(kRequests), 2) << variant;
        EXPECT_THAT(repaired.findings(), IsEmpty()) << variant;
    }
}

// The footnote: at its sender's level, though the device is at execution level Passive.
TEST(CallersContext, ItRunsAtTheLevelOfItsSender)
{
    const ScenarioRun run("callers-context", {}, {"T1.dispatch_level=true", "T0.start_ns=1000000"});
    const std::vector<Callback> callers = run.callbacks("EvtIoInCallerContext");
    ASSERT_EQ(callers.size(), 2u);
    EXPECT_EQ(callers[0].lowestIrql, 2);
    EXPECT_EQ(callers[1].highestIrql, 0);
    for (const Callback& read : run.callbacks("EvtIoRead"))
        EXPECT_EQ(read.highestIrql, 0);
}

// --- J24

// Rule: KMDF S5, KMDF S6f
TEST(SurpriseElsewhere, AScopeAboveTheExtensionFailsItsCreation)
{
    const struct { const char* variant; std::vector<std::uint64_t> failed; bool overlap; } rows[] = {
        {"scope-on-the-device", {kIncompatible}, false},
        {"scope-on-the-driver", {kIncompatible}, false},
        {"scope-on-the-queue", {}, false},
        {"no-scope", {}, true},
    };
    for (const auto& row : rows) {
        ScenarioRun run("surprise-elsewhere", row.variant);
        EXPECT_EQ(run.trace().outcome, Outcome::Completed) << row.variant;
        std::vector<std::uint64_t> failed;
        run.trace().log.forEach([&](const Event& e) {
            if (e.kind == EventKind::ObjectCreate && e.value != 0)
                failed.push_back(e.value);
        });
        EXPECT_EQ(failed, row.failed) << row.variant;
        EXPECT_EQ(run.callbacks("EvtWorkItem").size(), row.failed.empty() ? 2u : 0u) << row.variant;
        const std::vector<Callback> reads = run.callbacks("EvtIoRead");
        ASSERT_EQ(reads.size(), 2u) << row.variant;
        EXPECT_EQ(reads[0].overlaps(reads[1]), row.overlap) << row.variant;
    }
}

} // namespace
} // namespace syncscope::test
