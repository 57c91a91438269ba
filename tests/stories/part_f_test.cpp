// Part F, "Keeping it consistent": which objects a scope's lock lets in, and which creations fail.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace syncscope::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using trace::Event;
using trace::EventKind;

constexpr const char* kRequests = "Device.TotalRequestsProcessed";
constexpr const char* kSuccess = "STATUS_SUCCESS";
constexpr const char* kTooHigh = "STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL";
constexpr std::uint64_t kIncompatible = 0xC020020C, kNotSupported = 0xC00000BB;

// The statuses of what the driver created of that type, in order.
std::vector<std::string> created(ScenarioRun& run, const std::string& type)
{
    std::vector<std::string> all;
    for (const simulation::ObjectView& o : run.atEnd().objects)
        if (o.type == type)
            all.push_back(o.status);
    return all;
}

// The statuses of the creations that failed, in order.
std::vector<std::uint64_t> refused(const ScenarioRun& run)
{
    std::vector<std::uint64_t> all;
    run.trace().log.forEach([&](const Event& e) {
        if (e.kind == EventKind::ObjectCreate && e.value != 0)
            all.push_back(e.value);
    });
    return all;
}

Callback only(const ScenarioRun& run, const std::string& name)
{
    const std::vector<Callback> all = run.callbacks(name);
    EXPECT_EQ(all.size(), 1u) << name;
    return all.empty() ? Callback{} : all.front();
}

// --- F1

// Name and status of what the driver created besides its device, file objects and queue, or was refused.
std::map<std::string, std::string> statuses(ScenarioRun& run)
{
    std::map<std::string, std::string> all;
    for (const simulation::ObjectView& o : run.atEnd().objects)
        for (const char* type : {"WDFTIMER", "WDFWORKITEM", "WDFDPC", "WDFINTERRUPT"})
            if (o.type == type)
                all[o.name] = o.status;
    return all;
}

std::set<std::string> that(const std::map<std::string, std::string>& statuses, const std::string& wanted)
{
    std::set<std::string> names;
    for (const auto& [name, status] : statuses)
        if (status == wanted)
            names.insert(name);
    return names;
}

struct Level {
    const char* callback;
    int irql;
};

// Rule: KMDF C6, KMDF C7, KMDF C8, KMDF C9, KMDF C10
TEST(NoLockFitsAll, TheLevelOfEachCallback)
{
    ScenarioRun run("no-lock-fits-all");
    EXPECT_EQ(that(statuses(run), kSuccess).size(), 6u);
    const std::vector<Level> table = {{"EvtDeviceFileCreate", 0}, {"EvtFileCleanup", 0}, {"EvtFileClose", 0}, {"EvtWorkItem", 0}, {"EvtDpcFunc", 2},
        {"EvtInterruptDpc", 2}, {"EvtInterruptWorkItem", 0}, {"EvtInterruptIsr", 7}};
    for (const Level& row : table) {
        ASSERT_FALSE(run.callbacks(row.callback).empty()) << row.callback;
        for (const Callback& c : run.callbacks(row.callback)) {
            EXPECT_EQ(c.lowestIrql, row.irql) << row.callback;
            EXPECT_EQ(c.highestIrql, row.irql) << row.callback;
        }
    }
    EXPECT_EQ(run.irqlAt(only(run, "EvtIoRead").enter, 0), 0); // later a DPC comes in
    const std::vector<Callback> timers = run.callbacks("EvtTimerFunc");
    ASSERT_EQ(timers.size(), 2u);
    EXPECT_EQ(timers[0].lowestIrql, 2);  // the ordinary one
    EXPECT_EQ(timers[1].highestIrql, 0); // the passive one
}

// Rule: KMDF S5
TEST(NoLockFitsAll, EitherLockShutsSomeOut)
{
    ScenarioRun spin("no-lock-fits-all", "spin-lock"), mutex("no-lock-fits-all", "mutex");
    const std::set<std::string> dispatch = {"Dpc", "InterruptDpc", "Timer"}, passive = {"InterruptWorkItem", "PassiveTimer", "WorkItem"};
    EXPECT_EQ(that(statuses(spin), kSuccess), dispatch);
    EXPECT_EQ(that(statuses(spin), kTooHigh), passive);
    EXPECT_EQ(that(statuses(mutex), kSuccess), passive);
    EXPECT_EQ(that(statuses(mutex), kTooHigh), dispatch);
    EXPECT_EQ(only(spin, "EvtIoRead").lowestIrql, 2);
    EXPECT_EQ(only(mutex, "EvtIoRead").highestIrql, 0);
    EXPECT_EQ(only(spin, "EvtTimerFunc").lowestIrql, 2);
    EXPECT_EQ(spin.callbacks("EvtWorkItem").size(), 0u);
    EXPECT_EQ(mutex.callbacks("EvtDpcFunc").size(), 0u);
    for (const simulation::ObjectView& o : mutex.atEnd().objects)
        if (o.name == "File") {
            EXPECT_EQ(o.lock, "mutex");
        }
}

// Rule: KMDF F4
TEST(NoLockFitsAll, FileCallbacksShutASpinLockOut)
{
    const ScenarioRun run("no-lock-fits-all", "spin-lock-files");
    ASSERT_EQ(run.trace().outcome, Outcome::Refused);
    EXPECT_EQ(run.trace().refused->object, "Device");
    EXPECT_EQ(run.trace().refused->status, 0xC0000010u);
    // Whoever needs all of them does not start.
    for (const char* variant : {"spin-lock", "spin-lock-files", "mutex"})
        EXPECT_EQ(ScenarioRun("no-lock-fits-all", variant, {"driver.on_refusal=return"}).trace().outcome, Outcome::Refused) << variant;
}

// --- F2

// Rule: KMDF T1, KMDF S5
TEST(WorkItemRefused, WithDefaultSettingsItIsNotCreated)
{
    ScenarioRun run("work-item-refused");
    EXPECT_THAT(created(run, "WDFWORKITEM"), ElementsAre(kTooHigh));
    EXPECT_THAT(refused(run), ElementsAre(kIncompatible));
    EXPECT_THAT(run.callbacks("EvtWorkItem"), IsEmpty());
    EXPECT_EQ(run.actual(kRequests), 1);
    EXPECT_EQ(run.trace().outcome, Outcome::Completed); // a status, not a stop
}

// Rule: KMDF S1
TEST(WorkItemRefused, OptedOutItIsThereAndNotSerialized)
{
    ScenarioRun run("work-item-refused", "opted-out");
    EXPECT_THAT(created(run, "WDFWORKITEM"), ElementsAre(kSuccess));
    EXPECT_TRUE(only(run, "EvtIoRead").overlaps(only(run, "EvtWorkItem")));
    EXPECT_EQ(run.count(EventKind::LockAcquire), 1u); // around EvtIoRead
}

TEST(WorkItemRefused, WithoutAScopeTheWishHasNoEffect)
{
    ScenarioRun run("work-item-refused", "no-scope");
    EXPECT_THAT(created(run, "WDFWORKITEM"), ElementsAre(kSuccess));
    EXPECT_TRUE(only(run, "EvtIoRead").overlaps(only(run, "EvtWorkItem")));
    EXPECT_THAT(run.locksAskedFor(), IsEmpty());
}

// Rule: KMDF C8
TEST(WorkItemRefused, AMutexLetsItIn)
{
    ScenarioRun run("work-item-refused", "passive");
    EXPECT_THAT(created(run, "WDFWORKITEM"), ElementsAre(kSuccess));
    EXPECT_TRUE(only(run, "EvtIoRead").apartFrom(only(run, "EvtWorkItem")));
    EXPECT_EQ(run.count(EventKind::LockBlock), 1u);
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_THAT(run.findings(), IsEmpty());
}

// --- F3

// Rule: KMDF F3, KMDF F4
TEST(FileCallbacks, ThatInheritTheScopeAreRefusedWithASpinLockOrAQueue)
{
    for (const char* variant : {"inherits", "queue-scope"}) {
        const ScenarioRun run("file-callbacks", variant);
        ASSERT_EQ(run.trace().outcome, Outcome::Refused) << variant;
        EXPECT_EQ(run.trace().refused->object, "Device") << variant;
        EXPECT_EQ(run.trace().refused->status, 0xC0000010u) << variant;
    }
}

TEST(FileCallbacks, WithoutAttributesAreOutsideTheScope)
{
    const ScenarioRun run("file-callbacks", "no-attributes");
    const Callback read = only(run, "EvtIoRead"), cleanup = run.callbacks("EvtFileCleanup").front();
    EXPECT_TRUE(read.overlaps(cleanup));
    EXPECT_EQ(read.lowestIrql, 2);
    EXPECT_EQ(cleanup.highestIrql, 0);
    EXPECT_NE(run.finding(analysis::FindingKind::DataRace, kRequests), nullptr);
}

// Rule: KMDF C6
TEST(FileCallbacks, OfAPassiveDeviceWaitForItsMutex)
{
    ScenarioRun run("file-callbacks", "passive");
    const Callback read = only(run, "EvtIoRead");
    ASSERT_EQ(run.callbacks("EvtFileCleanup").size(), 2u);
    for (const Callback& cleanup : run.callbacks("EvtFileCleanup"))
        EXPECT_TRUE(read.apartFrom(cleanup));
    EXPECT_EQ(run.event(EventKind::LockBlock, "Device.lock").processor.value, 1u);
    for (const simulation::ObjectView& o : run.atEnd().objects)
        if (o.name == "File") {
            EXPECT_EQ(o.lockOwner, "Device");
        }
    EXPECT_EQ(run.actual(kRequests), 3);
    EXPECT_THAT(run.findings(), IsEmpty());
}

// --- F4

// Rule: KMDF L2, KMDF C1
TEST(PassiveScope, TheLockIsAMutexAndItsHolderIsAtPassiveLevel)
{
    ScenarioRun run("passive-scope");
    for (const simulation::ObjectView& o : run.atEnd().objects)
        if (o.name == "Device" || o.name == "Queue") {
            EXPECT_EQ(o.lock, "mutex") << o.name;
            EXPECT_EQ(o.lockOwner, "Device") << o.name;
        }
    EXPECT_EQ(run.study().metrics.locks.front().kind, LockKind::PassiveCallback); // a fast mutex in a critical region: no normal kernel APCs
    const std::vector<Callback> reads = run.callbacks("EvtIoRead");
    ASSERT_EQ(reads.size(), 2u);
    EXPECT_TRUE(reads[0].apartFrom(reads[1]));
    for (const Callback& read : reads)
        EXPECT_EQ(read.highestIrql, 0);
    EXPECT_THAT(run.findings(), IsEmpty());
}

TEST(PassiveScope, AWaitingThreadWaitsAndItsProcessorRunsAnother)
{
    const ScenarioRun run("passive-scope"), spins("passive-scope", "dispatch");
    EXPECT_EQ(run.count(EventKind::LockSpin), 0u);
    const Event block = run.event(EventKind::LockBlock, "Device.lock");
    EXPECT_EQ(block.processor.value, 1u);
    const Event other = run.event(EventKind::ThreadSwitch, "Other");
    EXPECT_EQ(other.processor.value, 1u);
    EXPECT_GT(other.index, block.index);
    EXPECT_LT(other.index, run.callbacks("EvtIoRead")[0].leave);
    EXPECT_EQ(spins.event(EventKind::LockSpin, "Device.lock").processor.value, 1u);
    EXPECT_GT(spins.event(EventKind::ThreadSwitch, "Other").index, spins.callbacks("EvtIoRead")[1].leave);
}

TEST(PassiveScope, LetsAWorkItemIn)
{
    ScenarioRun run("passive-scope"), spins("passive-scope", "dispatch");
    EXPECT_THAT(created(run, "WDFWORKITEM"), ElementsAre(kSuccess));
    EXPECT_THAT(created(spins, "WDFWORKITEM"), ElementsAre(kTooHigh));
    ASSERT_FALSE(run.callbacks("EvtWorkItem").empty());
    for (const Callback& item : run.callbacks("EvtWorkItem"))
        for (const Callback& read : run.callbacks("EvtIoRead"))
            EXPECT_TRUE(item.apartFrom(read));
    EXPECT_EQ(run.actual(kRequests), 4);
}

// --- F5

// Rule: KMDF S5
TEST(DpcCannotJoin, NeitherTheInterruptNorTheTimerIsCreated)
{
    ScenarioRun run("dpc-cannot-join");
    EXPECT_THAT(created(run, "WDFINTERRUPT"), ElementsAre(kTooHigh));
    EXPECT_THAT(created(run, "WDFTIMER"), ElementsAre(kTooHigh));
    EXPECT_THAT(refused(run), ElementsAre(kIncompatible, kIncompatible));
    EXPECT_EQ(run.count(EventKind::IsrStart), 0u);
    EXPECT_THAT(run.callbacks("EvtInterruptDpc"), IsEmpty());
}

// Rule: KMDF C10
TEST(DpcCannotJoin, AWorkItemOfTheInterruptCan)
{
    ScenarioRun run("dpc-cannot-join", "work-item");
    EXPECT_THAT(created(run, "WDFINTERRUPT"), ElementsAre(kSuccess));
    EXPECT_THAT(created(run, "WDFTIMER"), ElementsAre(kTooHigh));
    const Callback item = only(run, "EvtInterruptWorkItem");
    EXPECT_TRUE(item.apartFrom(only(run, "EvtIoRead")));
    EXPECT_EQ(item.highestIrql, 0);
    EXPECT_EQ(run.event(EventKind::LockBlock, "Device.lock").processor.value, 1u);
    EXPECT_EQ(run.actual(kRequests), 2);
}

TEST(DpcCannotJoin, ASpinLockTurnsItRound)
{
    ScenarioRun dpc("dpc-cannot-join", "dispatch"), item("dpc-cannot-join", "dispatch-work-item");
    EXPECT_THAT(created(dpc, "WDFINTERRUPT"), ElementsAre(kSuccess));
    EXPECT_THAT(created(dpc, "WDFTIMER"), ElementsAre(kSuccess));
    EXPECT_EQ(dpc.actual(kRequests), 3);
    EXPECT_THAT(dpc.findings(), IsEmpty());
    EXPECT_THAT(created(item, "WDFINTERRUPT"), ElementsAre(kTooHigh));
    EXPECT_THAT(created(item, "WDFTIMER"), ElementsAre(kSuccess));
}

// --- F6

// Rule: KMDF P3, KMDF C7
TEST(PassiveTimer, RunsOnAWorkerUnderTheMutexALittleAfterTheTick)
{
    ScenarioRun run("passive-timer");
    EXPECT_THAT(created(run, "WDFTIMER"), ElementsAre(kSuccess));
    const Callback timer = only(run, "EvtTimerFunc");
    EXPECT_EQ(timer.highestIrql, 0);
    const Event expire = run.event(EventKind::TimerExpire, "Device.Timer");
    // The latency of a work item, and nothing else: the lock is free.
    EXPECT_GE(timer.start.ns - expire.time.ns, 6'000);
    EXPECT_LE(timer.start.ns - expire.time.ns, 6'000 * 105 / 100);
    EXPECT_EQ(run.count(EventKind::WorkItemStart), 1u);
    const Event acquire = run.event(EventKind::LockAcquire, "Device.lock", 1), release = run.event(EventKind::LockRelease, "Device.lock", 1);
    EXPECT_LT(acquire.index, timer.enter);
    EXPECT_GT(release.index, timer.leave);
    EXPECT_EQ(run.actual(kRequests), 1);
}

TEST(PassiveTimer, IsNeverPeriodic)
{
    ScenarioRun run("passive-timer", "periodic");
    EXPECT_THAT(created(run, "WDFTIMER"), ElementsAre("STATUS_NOT_SUPPORTED"));
    EXPECT_THAT(refused(run), ElementsAre(kNotSupported));
    EXPECT_EQ(run.event(EventKind::RequestComplete, "#1").extra, kNotSupported); // passed on by the driver
    EXPECT_EQ(run.count(EventKind::TimerSet), 0u);
}

// Rule: KMDF P3
TEST(PassiveTimer, ASecondFiringIsDroppedWhileTheFirstIsQueued)
{
    const ScenarioRun dropped("passive-timer", "still-queued"), both("passive-timer", "waiting");
    EXPECT_EQ(dropped.count(EventKind::TimerExpire), 2u);
    EXPECT_EQ(dropped.count(EventKind::WorkItemCoalesce), 1u);
    EXPECT_EQ(dropped.callbacks("EvtTimerFunc").size(), 1u);
    EXPECT_EQ(dropped.actual(kRequests), 1);
    // A worker that waits for the lock has taken it out of its list.
    EXPECT_EQ(both.count(EventKind::TimerExpire), 2u);
    EXPECT_EQ(both.count(EventKind::WorkItemCoalesce), 0u);
    EXPECT_EQ(both.actual(kRequests), 2);
}

} // namespace
} // namespace syncscope::test
