// Questions, and the answers word by word.
#include "tests/why/asked.h"

#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using analysis::FindingKind;
using trace::EventKind;

struct Said {
    const char* name;
    const char* scenario;
    std::vector<std::string> set;
    EventKind kind;              // the n-th event like this about that subject is asked about
    const char* subject;
    std::size_t n;
    const char* answer;
};
class Events : public testing::TestWithParam<Said> {};

TEST_P(Events, AreExplained)
{
    const ScenarioRun run(GetParam().scenario, {}, GetParam().set);
    const Asked asked(run);
    const trace::Event e = run.event(GetParam().kind, GetParam().subject, GetParam().n);
    EXPECT_EQ("\n" + asked.told({e.index, nullptr}), GetParam().answer);
}

INSTANTIATE_TEST_SUITE_P(Table, Events,
    testing::Values(
        Said{"SpinsForALock", "sync-scope-device", {}, EventKind::LockSpin, "Device.lock", 0, R"(
CPU 1 spins for Device.lock, held by CPU 0. [NT R-SPN-3]
CPU 0 took Device.lock at 5.3us around EvtIoRead #1 and gives it back at 7.4us. [KMDF L1]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 13 (T0 sends #1, a read of 512 bytes), this does not happen.
)"},
        Said{"GetsALockLate", "sync-scope-device", {}, EventKind::LockAcquire, "Device.lock", 1, R"(
CPU 1 acquires Device.lock after 2.2us around EvtIoRead #2. [NT R-SPN-4]
CPU 0 releases Device.lock, held for 2.1us. [KMDF L1]
CPU 0 acquires Device.lock around EvtIoRead #1. [KMDF L1]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 13 (T0 sends #1, a read of 512 bytes), CPU 1 acquires Device.lock around EvtIoRead #1 at 5.3us instead.
)"},
        Said{"BlocksOnAMutex", "passive-scope", {}, EventKind::LockBlock, "Device.lock", 0, R"(
T1 blocks on Device.lock, held by T0. [NT R-DSP-5]
T0 took Device.lock at 5.3us around EvtIoRead #1 and gives it back at 25.3us. [KMDF L2]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 15 (T0 sends #1, a read of 512 bytes), this does not happen.
)"},
        Said{"WhoWroteThis", "sync-scope-device", {}, EventKind::Load, "Device.TotalRequestsProcessed", 1, R"(
CPU 1 reads 1 from Device.TotalRequestsProcessed at 7.5us.
CPU 0 writes 1 to Device.TotalRequestsProcessed at 5.3us, the last to write there before.
CPU 0 enters EvtIoRead for #1 under Device.lock. [KMDF C1]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 13 (T0 sends #1, a read of 512 bytes), CPU 1 reads 0 from Device.TotalRequestsProcessed at 5.3us instead.
)"},
        Said{"DefersToItsWorkItem", "completing-from-dpc", {}, EventKind::Defer, "Queue", 0, R"(
Queue puts presentation off to its work item: CPU 1 is at DISPATCH_LEVEL and its callbacks run at PASSIVE_LEVEL. [KMDF X2]
CPU 1 completes #1 with STATUS_SUCCESS, 512 bytes. [KMDF X15]
CPU 1 enters EvtInterruptDpc for Device.Interrupt. [KMDF C10]
CPU 1 begins the DPC Device.Interrupt DPC. [NT R-DPC-1]
CPU 1 queues the DPC Device.Interrupt DPC to CPU 1. [NT R-DPC-2]
CPU 1 raises IRQL from PASSIVE_LEVEL to DIRQL 7 for the interrupt Device.Interrupt. [NT R-INT-1]
The interrupt Device.Interrupt is asserted for CPU 1. [NT R-IRQL-2]
Run again without event 83 (the interrupt Device.Interrupt is asserted for CPU 1), this does not happen.
)"},
        Said{"DefersToItsDpc", "around-a-ring", {}, EventKind::Defer, "Second", 0, R"(
Second puts presentation off to its DPC: T0 has its lock already. [KMDF X3]
#1 is put into Second, which now holds 1. [KMDF X12]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 14 (T0 sends #1, a read of 512 bytes), this does not happen.
)"},
        Said{"WaitsInAQueue", "completing-from-dpc", {}, EventKind::RequestQueue, "#2", 0, R"(
#2 is put into Queue, which now holds 1. [KMDF X12]
The driver has #1 of Queue from 5.3us until 114.5us. [KMDF X10]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 22 (T0 sends #1, a read of 512 bytes), this does not happen.
)"},
        // Its service routine takes long, and the next interrupt of that level waits for it.
        Said{"AnInterruptIsHeldBack", "fewer-dpcs", {"costs.pio_register_write=9000"}, EventKind::InterruptAssert, "Device.Interrupt", 1, R"(
The interrupt Device.Interrupt is asserted for CPU 0. [NT R-IRQL-2]
CPU 0 goes to DIRQL 5 at 10.0us for the interrupt Device.Interrupt and stays there until 20.7us. [NT R-IRQL-2]
The interrupt Device.Interrupt is asserted for CPU 0. [NT R-IRQL-2]
Card has event 1.
Run again without event 11 (Card has event 1), it happens at 16.0us instead of 13.0us.
)"},
        Said{"ADpcIsQueuedAlready", "fewer-dpcs", {}, EventKind::DpcCoalesce, "Device.Interrupt DPC", 0, R"(
CPU 0 asks for the DPC Device.Interrupt DPC, which is queued already: nothing is added. [NT R-DPC-3]
CPU 0 queues the DPC Device.Interrupt DPC to CPU 0 at 11.9us, and it has not begun yet. [NT R-DPC-2]
CPU 0 raises IRQL from PASSIVE_LEVEL to DIRQL 5 for the interrupt Device.Interrupt. [NT R-INT-1]
The interrupt Device.Interrupt is asserted for CPU 0. [NT R-IRQL-2]
Card has event 1.
Run again without event 11 (Card has event 1), it happens at 17.9us instead of 14.9us.
)"},
        Said{"TheSchedulerIsOff", "scheduler-off", {}, EventKind::ThreadStandby, "Urgent", 0, R"(
Urgent is chosen to run next on CPU 0. [NT R-THR-11]
CPU 0 goes to DISPATCH_LEVEL at 5.3us to take Device.lock and stays there until 40009.3us. [NT R-THR-11]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 11 (T0 sends #1, a read of 512 bytes), this does not happen.
)"},
        Said{"APassiveTimer", "passive-timer", {}, EventKind::CallbackEnter, "SampleEvtTimerFunc", 0, R"(
CPU 1 enters EvtTimerFunc for Device.Timer under Device.lock. [KMDF C7]
Worker 3 begins the work item Device.Timer work item. [NT R-WRK-1]
CPU 0 queues the work item Device.Timer work item. [NT R-WRK-1]
CPU 0 begins the DPC Device.Timer DPC. [NT R-DPC-1]
The timer Device.Timer expires on CPU 0. [NT R-TMR-5]
CPU 0 sets the timer Device.Timer, due at 500.0us. [NT R-TMR-1]
Run again without event 22 (CPU 0 sets the timer Device.Timer, due at 500.0us), this does not happen.
)"},
        // Nobody lets it go on: its time is up.
        Said{"AThreadHasSlept", "cancel-or-timer", {}, EventKind::ThreadReady, "T1", 1, R"(
T1 is ready to run at priority 8 at 52.0us. [NT R-THR-9]
T1 sleeps for 50.0us. [NT R-TMR-3]
CPU 1 switches from idling to T1. [NT R-THR-7]
T1 is ready to run at priority 8 at 0.0us. [NT R-THR-9]
Run again without event 12 (T1 is ready to run at priority 8), this does not happen.
)"},
        // Without a clock a processor begins its work at DISPATCH_LEVEL for the timer itself.
        Said{"ATimerIsDue", "cancel-or-timer", {}, EventKind::DispatchStart, "P0", 0, R"(
CPU 0 begins its work at DISPATCH_LEVEL: timers, DPCs, then threads. [NT R-IRQL-4]
CPU 0 sets the timer Device.Timer, due at 105.3us. [NT R-TMR-1]
CPU 0 enters EvtIoRead for #1 under Device.lock. [KMDF C1]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 14 (T0 sends #1, a read of 512 bytes), this does not happen.
)"},
        Said{"AWorkerIsWoken", "completing-from-dpc", {}, EventKind::ThreadReady, "Worker 3", 0, R"(
Worker 3 is ready to run at priority 12 at 119.5us. [NT R-THR-9]
CPU 1 queues the work item Queue work item. [NT R-WRK-1]
Queue puts presentation off to its work item: CPU 1 is at DISPATCH_LEVEL and its callbacks run at PASSIVE_LEVEL. [KMDF X2]
CPU 1 completes #1 with STATUS_SUCCESS, 512 bytes. [KMDF X15]
CPU 1 enters EvtInterruptDpc for Device.Interrupt. [KMDF C10]
CPU 1 begins the DPC Device.Interrupt DPC. [NT R-DPC-1]
CPU 1 queues the DPC Device.Interrupt DPC to CPU 1. [NT R-DPC-2]
Run again without event 92 (CPU 1 queues the DPC Device.Interrupt DPC to CPU 1), this does not happen.
)"},
        Said{"AProcessorGoesIdle", "two-increments", {}, EventKind::ThreadSwitch, "-", 1, R"(
CPU 1 switches from T1 to idling. [NT R-THR-7]
T1 ends.
CPU 1 switches from idling to T1. [NT R-THR-7]
T1 is ready to run at priority 8 at 0.0us. [NT R-THR-9]
Run again without event 11 (T1 is ready to run at priority 8), this does not happen.
)"},
        Said{"AnIrqlIsLowered", "always-passive", {}, EventKind::IrqlLower, "P1", 0, R"(
CPU 1 lowers IRQL from DISPATCH_LEVEL to PASSIVE_LEVEL. [NT R-IRQL-4]
CPU 1 raises IRQL from PASSIVE_LEVEL to DISPATCH_LEVEL for timers, DPCs and the choice of the next thread. [NT R-IRQL-4]
CPU 1 begins its work at DISPATCH_LEVEL: timers, DPCs, then threads. [NT R-IRQL-4]
CPU 1 queues the DPC Upper DPC to CPU 1. [NT R-DPC-2]
Upper sends #2, a device_control of 0 bytes. [NT R-IRP-1]
Run again without event 28 (Upper sends #2, a device_control of 0 bytes), this does not happen.
)"},
        // What the clock does on its own is asked for by nobody: a machine without one is tried.
        Said{"TheClockTicks", "lock-order", {}, EventKind::ClockTick, "P0", 0, R"(
CPU 0 takes clock tick 1. [NT R-CLK-3]
Run again with machine.clock_ns=0, this does not happen.
)"},
        // Two threads end at once, so leaving one of them out changes nothing of the end.
        Said{"TheRunEnds", "two-increments", {}, EventKind::End, "-", 0, R"(
The run ends: completed.
CPU 1 switches from T1 to idling. [NT R-THR-7]
T1 ends.
CPU 1 switches from idling to T1. [NT R-THR-7]
T1 is ready to run at priority 8 at 0.0us. [NT R-THR-9]
Run again with T1.start_ns=6610, it happens at 12.2us instead of 5.6us.
)"},
        Said{"NobodyGoesOn", "deleting-itself", {}, EventKind::End, "-", 0, R"(
The run ends: deadlock.
Worker 3 waits for Timer3 work item, and so it stays. [KMDF P7]
Worker 3 begins the work item Timer3 work item. [NT R-WRK-1]
CPU 0 queues the work item Timer3 work item. [NT R-WRK-1]
CPU 0 begins the DPC Timer3 DPC. [NT R-DPC-1]
The timer Timer3 expires on CPU 0. [NT R-TMR-5]
CPU 0 sets the timer Timer3, due at 15.3us. [NT R-TMR-1]
Run again without event 17 (CPU 0 sets the timer Timer3, due at 15.3us), it happens at 5.3us instead of 26.3us.
)"},
        Said{"PowerGoes", "power-outside", {}, EventKind::CallbackEnter, "SampleEvtDeviceD0Exit", 0, R"(
CPU 1 enters EvtDeviceD0Exit for Device. [KMDF C12]
CPU 1 switches from idling to PnP. [NT R-THR-7]
PnP is ready to run at priority 12 at 20.0us. [NT R-THR-9]
Run again without event 41 (PnP is ready to run at priority 12), this does not happen.
)"},
        // Two wrote the same at once: without one of them it reads the same. What is told is how it came to read.
        Said{"AValueThatTwoWrote", "one-queue-scoped", {}, EventKind::Load, "DEV1.TotalRequestsProcessed", 2, R"(
CPU 0 reads 1 from DEV1.TotalRequestsProcessed at 5.3us.
CPU 0 enters EvtIoRead for #1 under RW.lock. [KMDF C1]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 18 (T0 sends #1, a read of 512 bytes), this does not happen.
)"}),
    [](const auto& tested) { return std::string(tested.param.name); });

struct Found {
    const char* name;
    const char* scenario;
    FindingKind kind;
    const char* answer;
};
class Findings : public testing::TestWithParam<Found> {};

TEST_P(Findings, AreExplained)
{
    const ScenarioRun run(GetParam().scenario);
    const Asked asked(run);
    const analysis::Finding* finding = run.finding(GetParam().kind);
    ASSERT_NE(finding, nullptr);
    EXPECT_EQ("\n" + asked.told({EventIndex(), finding}), GetParam().answer);
}

INSTANTIATE_TEST_SUITE_P(Table, Findings,
    testing::Values(
        Found{"LostUpdate", "lost-update", FindingKind::LostUpdate, R"(
CPU 1 writes 1 to Device.TotalRequestsProcessed, from the 0 it had read at 5.3us.
CPU 1 reads 0 from Device.TotalRequestsProcessed at 5.3us.
At 5.3us, after that read, CPU 0 writes 1 to Device.TotalRequestsProcessed: this is what is lost.
CPU 0 enters EvtIoRead for #1, under no lock of the framework. [KMDF Q6]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 13 (T0 sends #1, a read of 512 bytes), nothing of the kind is found.
)"},
        Found{"DataRace", "isr-outside", FindingKind::DataRace, R"(
CPU 1 writes 1 to Device.Shadow, from the 0 it had read at 7.9us.
At 5.3us CPU 0 reads 0 from Device.Shadow, and nothing puts one of the two before the other.
CPU 0 enters EvtIoRead for #1 under Device.lock. [KMDF C1]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 14 (T0 sends #1, a read of 512 bytes), nothing of the kind is found.
)"},
        Found{"Deadlock", "lock-order", FindingKind::Deadlock, R"(
CPU 0 spins for Writes.lock, held by CPU 1. [NT R-SPN-3]
CPU 1 took Writes.lock at 5.3us around EvtIoWrite #2 and never gives it back. [KMDF L1]
It does not come to that: CPU 1 spins for Reads.lock, held by CPU 0, and so it stays. [NT R-SPN-3]
CPU 0 took Reads.lock at 5.3us around EvtIoRead #1 and never gives it back. [KMDF L1]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 16 (T0 sends #1, a read of 512 bytes), nothing of the kind is found.
)"},
        Found{"DeadlockWithAWorkItem", "flush-under-the-lock", FindingKind::Deadlock, R"(
T0 waits for Device.WorkItem work item. [KMDF P7]
Worker 3 runs Device.WorkItem work item since 11.3us, and that has not ended. [NT R-WRK-1]
It does not come to that: Worker 3 blocks on Device.lock, held by T0, and so it stays. [NT R-DSP-5]
T0 took Device.lock at 5.3us around EvtIoDeviceControl #1 and never gives it back. [KMDF L2]
T0 sends #1, a device_control of 0 bytes. [NT R-IRP-1]
Run again without event 12 (T0 sends #1, a device_control of 0 bytes), nothing of the kind is found.
)"},
        Found{"Livelock", "at-dpc-level", FindingKind::Livelock, R"(
CPU 0 spins for Device.StatisticsLock, held by T0. [NT R-SPN-3]
CPU 0 took Device.StatisticsLock at 5.3us and never gives it back. [NT R-SPN-1]
It does not come to that: at 50.0us T0 loses CPU 0 to another thread, for good. [NT R-THR-10]
CPU 0 begins its work at DISPATCH_LEVEL: timers, DPCs, then threads. [NT R-IRQL-4]
T1 is chosen to run next on CPU 0. [NT R-THR-11]
T1 is ready to run at priority 10 at 50.0us. [NT R-THR-9]
Run again without event 21 (T1 is ready to run at priority 10), nothing of the kind is found.
)"},
        Found{"Watchdog", "lock-order", FindingKind::Watchdog, R"(
CPU 0 stops the machine: DPC_WATCHDOG_VIOLATION (0x133): the processor stayed at DISPATCH_LEVEL or above for too long. [NT R-DPC-11]
CPU 0 goes to DISPATCH_LEVEL at 5.3us to take Reads.lock and stays there to the end. [NT R-DPC-10]
It does not come to that: CPU 0 spins for Writes.lock, held by CPU 1, and so it stays. [NT R-SPN-3]
CPU 1 took Writes.lock at 5.3us around EvtIoWrite #2 and never gives it back. [KMDF L1]
It does not come to that: CPU 1 spins for Reads.lock, held by CPU 0, and so it stays. [NT R-SPN-3]
CPU 0 took Reads.lock at 5.3us around EvtIoRead #1 and never gives it back. [KMDF L1]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 16 (T0 sends #1, a read of 512 bytes), nothing of the kind is found.
)"},
        Found{"BugCheck", "own-lock-twice", FindingKind::RecursiveLock, R"(
CPU 0 stops the machine: WDF_VIOLATION (0x10D): the thread already owns this framework lock and asks for it again. [KMDF L3]
CPU 0 acquires Device.lock around EvtIoRead #1. [KMDF L1]
T0 sends #1, a read of 512 bytes. [NT R-IRP-1]
Run again without event 12 (T0 sends #1, a read of 512 bytes), nothing of the kind is found.
)"},
        Found{"DoubleCompletion", "unmark-ignored", FindingKind::DoubleCompletion, R"(
CPU 1 stops the machine: WDF_VIOLATION (0x10D): a request is completed that the driver no longer owns. [KMDF X15]
CPU 0 completes #1 with STATUS_SUCCESS, 0 bytes. [KMDF X15]
CPU 0 enters EvtTimerFunc for Device.Timer. [KMDF C7]
CPU 0 begins the DPC Device.Timer DPC. [NT R-DPC-1]
The timer Device.Timer expires on CPU 0. [NT R-TMR-5]
CPU 0 sets the timer Device.Timer, due at 105.3us. [NT R-TMR-1]
Run again without event 22 (CPU 0 sets the timer Device.Timer, due at 105.3us), nothing of the kind is found.
)"},
        Found{"LongUnderALock", "programmed-io", FindingKind::LockHeldTooLong, R"(
CPU 0 releases Device.lock, held for 819.2us. [KMDF L1]
CPU 0 acquires Device.lock around EvtIoWrite #1. [KMDF L1]
T0 sends #1, a write of 4096 bytes. [NT R-IRP-1]
Run again without event 13 (T0 sends #1, a write of 4096 bytes), nothing of the kind is found.
)"}),
    [](const auto& tested) { return std::string(tested.param.name); });

// A person reads at most seven sentences at first; whoever wants more is told how many there are.
TEST(LongChains, AreToldFromTheirNearEndAndTheirRoot)
{
    const ScenarioRun run("from-another-driver");
    const Asked asked(run);
    const report::Words words(run.trace(), run.intervals());
    const analysis::Question question{EventIndex(1560), nullptr};
    analysis::Answer answer;
    answer.chain = asked.causes().of(question.event);
    report::Why why = report::why(words, run.trace(), run.intervals(), question, answer);
    why.otherwise = {}; // no other run has been made yet
    ASSERT_GT(why.chain.size(), 100u);
    const auto lines = [](const std::string& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); };
    const std::string text = report::whyText(why, run.trace());
    EXPECT_EQ(lines(text), 2 + report::kMostSentences) << text;
    EXPECT_NE(text.find("… and so on, " + std::to_string(why.chain.size() - 6) + " steps back from event "), std::string::npos) << text;
    EXPECT_NE(text.find(why.chain[4].sentence), std::string::npos);
    EXPECT_NE(text.find(why.chain.back().sentence), std::string::npos);
    EXPECT_EQ(lines(report::whyText(why, run.trace(), {}, true)), 2 + why.chain.size());

    report::Why seven = why;
    seven.chain.resize(report::kMostSentences);
    EXPECT_EQ(report::between(seven).count, 0u);
    EXPECT_EQ(lines(report::whyText(seven, run.trace())), 2 + report::kMostSentences);
}

// Nobody waits for the runs of an answer that is no longer wanted: they stop in their middle.
TEST(Answers, AreGivenUp)
{
    const ScenarioRun run("how-wrong");
    const Asked asked(run);
    const analysis::Finding* finding = run.finding(FindingKind::LostUpdate);
    ASSERT_NE(finding, nullptr);
    const analysis::Chain chain = asked.causes().of(*finding);
    int asks = 0;
    const auto whole = compare::answer(asked.causes(), run.model(), run.trace(), run.intervals(), {EventIndex(), finding}, [&] { return ++asks < 0; });
    EXPECT_TRUE(whole.counterfactual.run);
    const int all = asks;
    EXPECT_GT(all, 4);
    for (const int after : {1, 2, all / 2}) {
        asks = 0;
        const auto given = compare::answer(asked.causes(), run.model(), run.trace(), run.intervals(), {EventIndex(), finding}, [&] { return ++asks >= after; });
        EXPECT_FALSE(given.counterfactual.run) << "given up at the " << after << " of " << all;
        EXPECT_EQ(given.chain.links, chain.links);
    }
}

TEST(Refusals, AreExplainedWithASettingThatWasTried)
{
    ScenarioRun run("work-item-refused");
    const Asked asked(run);
    EventIndex create;
    run.trace().log.forEach([&](const trace::Event& e) {
        if (create.isNone() && e.kind == EventKind::ObjectCreate && static_cast<std::uint32_t>(e.value) != 0)
            create = e.index;
    });
    ASSERT_TRUE(create);
    auto again = simulation::run(run.model());
    ASSERT_TRUE(again);
    const trace::Refusal refusal = simulation::refusalOf(again->end, ObjectId(run.trace().log.at(create.value).subject.index));
    EXPECT_EQ("\n" + asked.told({create, nullptr}, &refusal), R"(
Creating WorkItem2 fails with STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL: its callback needs PASSIVE_LEVEL, but its parent's callbacks may run at DISPATCH_LEVEL and it shares their lock. [KMDF S5]
Device was created with STATUS_SUCCESS, and WorkItem2 belongs to it.
Driver was created with STATUS_SUCCESS, and Device belongs to it.
Set up again with Device.sync_scope=None, WorkItem2 is created.
)");
}

} // namespace
} // namespace syncscope::test
