#include "engine/analysis/races.h"

#include "tests/support/trace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace syncscope::analysis {
namespace {

using test::TraceBuilder;
using trace::EventKind;
using trace::Subject;
using trace::SubjectKind;

// Two threads, their processors' DPCs and interrupts, and one of everything that can order them.
struct Stage {
    TraceBuilder b{2};
    ActivityId t0 = b.thread("T0"), t1 = b.thread("T1"), worker = b.worker("W0");
    ActivityId dpc0 = b.dpcOn(0), dpc1 = b.dpcOn(1), isr0 = b.isrOn(0);
    LockId lock = b.lock("Device.Lock"), other = b.lock("Other.Lock");
    ObjectId queue = b.queue("Queue");
    Subject x = b.variable("Device.X");
    Subject dpc = b.dpc("Dpc"), timer = b.timer("Timer"), line = b.interrupt("Line"), item = b.workItem("Item"), event = b.waitable("Event"), disk = b.hardware("Disk");
    Subject r1 = b.request(), r2 = b.request();
    Subject read = b.function("Read", "EvtIoRead"), tick = b.function("Tick", "EvtTimerFunc");
    Reference reference;

    std::vector<Finding> run() { return races(b.build(), reference); }
};

struct Case {
    const char* name;
    bool races;
    std::function<void(Stage&)> script;
};
class DataRaces : public testing::TestWithParam<Case> {};

TEST_P(DataRaces, AreAccessesThatNothingOrders)
{
    Stage s;
    GetParam().script(s);
    const std::vector<Finding> found = s.run();
    EXPECT_EQ(std::count_if(found.begin(), found.end(), [](const Finding& f) { return f.kind == FindingKind::DataRace; }), GetParam().races ? 1 : 0)
        << (found.empty() ? std::string("nothing found") : found.front().message);
}

const Case kCases[] = {
    {"TwoWrites", true, [](Stage& s) {
        s.b.on(s.t0, 0).store(s.x, 1);
        s.b.on(s.t1, 1).store(s.x, 2);
    }},
    {"ReadThenWrite", true, [](Stage& s) {
        s.b.on(s.t0, 0).load(s.x, 0);
        s.b.on(s.t1, 1).store(s.x, 2);
    }},
    {"TwoReads", false, [](Stage& s) {
        s.b.on(s.t0, 0).load(s.x, 0);
        s.b.on(s.t1, 1).load(s.x, 0);
    }},
    {"TwoThreadsOfOneProcessor", true, [](Stage& s) {
        s.b.on(s.t0, 0).switchTo(s.t0).store(s.x, 1).switchTo(s.t1);
        s.b.on(s.t1, 0).store(s.x, 2);
    }},
    {"BeforeTheEndOfSetUp", false, [](Stage& s) {
        s.b.on(s.t0, 0).store(s.x, 0).setUpDone();
        s.b.on(s.t1, 1).store(s.x, 2);
    }},
    {"OneLock", false, [](Stage& s) {
        s.b.on(s.t0, 0).acquire(s.lock).store(s.x, 1).release(s.lock);
        s.b.on(s.t1, 1).acquire(s.lock).store(s.x, 2).release(s.lock);
    }},
    {"TwoLocks", true, [](Stage& s) {
        s.b.on(s.t0, 0).acquire(s.lock).store(s.x, 1).release(s.lock);
        s.b.on(s.t1, 1).acquire(s.other).store(s.x, 2).release(s.other);
    }},
    {"LockGivenBackTooEarly", true, [](Stage& s) {
        s.b.on(s.t0, 0).acquire(s.lock).release(s.lock).store(s.x, 1);
        s.b.on(s.t1, 1).acquire(s.lock).store(s.x, 2).release(s.lock);
    }},
    {"ReadersOfBothThreadsThenWriterUnderOneLock", true, [](Stage& s) {
        s.b.on(s.t0, 0).load(s.x, 0);
        s.b.on(s.t1, 1).acquire(s.lock).load(s.x, 0).release(s.lock);
        s.b.on(s.worker, 1).acquire(s.lock).store(s.x, 1).release(s.lock); // sees the second read, not the first
    }},
    {"SignalAndWait", false, [](Stage& s) {
        s.b.on(s.t0, 0).store(s.x, 1).event(EventKind::Signal, s.event, 1);
        s.b.on(s.t1, 1).event(EventKind::WaitDone, s.event).store(s.x, 2);
    }},
    {"WriteAfterTheSignal", true, [](Stage& s) {
        s.b.on(s.t0, 0).event(EventKind::Signal, s.event, 1).store(s.x, 1);
        s.b.on(s.t1, 1).event(EventKind::WaitDone, s.event).store(s.x, 2);
    }},
    {"ClearedEvent", true, [](Stage& s) {
        s.b.on(s.t0, 0).event(EventKind::Signal, s.event, 1).store(s.x, 1).event(EventKind::Signal, s.event, 0);
        s.b.on(s.t1, 1).event(EventKind::WaitDone, s.event).store(s.x, 2);
    }},
    {"WaitOnATimer", false, [](Stage& s) {
        s.b.on(s.t0, 0).store(s.x, 1).event(EventKind::TimerSet, s.timer, 100);
        s.b.on(s.dpc0, 0).event(EventKind::TimerExpire, s.timer, 100);
        s.b.on(s.t1, 1).causedBy(s.b.last()).event(EventKind::WaitDone, s.event).store(s.x, 2);
    }},
    {"QueuedDpc", false, [](Stage& s) {
        s.b.on(s.t0, 0).store(s.x, 1).event(EventKind::DpcQueue, s.dpc, 1);
        s.b.on(s.dpc1, 1).event(EventKind::DpcStart, s.dpc).store(s.x, 2).event(EventKind::DpcEnd, s.dpc);
    }},
    {"CoalescedDpcRunsAfterBoth", false, [](Stage& s) {
        s.b.on(s.t0, 0).event(EventKind::DpcQueue, s.dpc, 1);
        s.b.on(s.t1, 0).store(s.x, 1).event(EventKind::DpcCoalesce, s.dpc);
        s.b.on(s.dpc1, 1).event(EventKind::DpcStart, s.dpc).store(s.x, 2).event(EventKind::DpcEnd, s.dpc);
    }},
    {"WriteAfterQueueingTheDpc", true, [](Stage& s) {
        s.b.on(s.t0, 0).event(EventKind::DpcQueue, s.dpc, 1).store(s.x, 1);
        s.b.on(s.dpc1, 1).event(EventKind::DpcStart, s.dpc).store(s.x, 2).event(EventKind::DpcEnd, s.dpc);
    }},
    {"DpcsOfOneProcessorNeverNest", false, [](Stage& s) {
        s.b.on(s.dpc0, 0).event(EventKind::DpcStart, s.dpc).store(s.x, 1).event(EventKind::DpcEnd, s.dpc);
        s.b.event(EventKind::DpcStart, s.dpc).store(s.x, 2).event(EventKind::DpcEnd, s.dpc);
    }},
    {"DpcsOfTwoProcessors", true, [](Stage& s) {
        s.b.on(s.dpc0, 0).event(EventKind::DpcStart, s.dpc).store(s.x, 1).event(EventKind::DpcEnd, s.dpc);
        s.b.on(s.dpc1, 1).event(EventKind::DpcStart, s.dpc).store(s.x, 2).event(EventKind::DpcEnd, s.dpc);
    }},
    {"DpcOverThePassiveThreadItInterrupted", true, [](Stage& s) {
        s.b.on(s.t0, 0).store(s.x, 1);
        s.b.on(s.dpc0, 0).raise(2, 0).event(EventKind::DpcStart, s.dpc).store(s.x, 2).event(EventKind::DpcEnd, s.dpc).lower(0, 2);
    }},
    {"RaisedThreadExcludesDpcsOfItsProcessor", false, [](Stage& s) {
        s.b.on(s.t0, 0).raise(2, 0).store(s.x, 1).lower(0, 2);
        s.b.on(s.dpc0, 0).raise(2, 0).event(EventKind::DpcStart, s.dpc).store(s.x, 2).event(EventKind::DpcEnd, s.dpc).lower(0, 2);
    }},
    {"RaisedThreadDoesNotExcludeOtherProcessors", true, [](Stage& s) {
        s.b.on(s.t0, 0).raise(2, 0).store(s.x, 1).lower(0, 2);
        s.b.on(s.dpc1, 1).raise(2, 0).event(EventKind::DpcStart, s.dpc).store(s.x, 2).event(EventKind::DpcEnd, s.dpc).lower(0, 2);
    }},
    {"InterruptOverADpc", true, [](Stage& s) {
        s.b.on(s.dpc0, 0).raise(2, 0).event(EventKind::DpcStart, s.dpc).store(s.x, 1);
        s.b.on(s.isr0, 0).raise(5, 2).event(EventKind::IsrStart, s.line).store(s.x, 2).event(EventKind::IsrEnd, s.line).lower(2, 5);
    }},
    {"DpcAfterTheInterruptThatQueuedIt", false, [](Stage& s) {
        s.b.on(s.isr0, 0).raise(5, 0).event(EventKind::IsrStart, s.line).store(s.x, 2).event(EventKind::DpcQueue, s.dpc, 0).event(EventKind::IsrEnd, s.line).lower(2, 5);
        s.b.on(s.dpc0, 0).event(EventKind::DpcStart, s.dpc).store(s.x, 1).event(EventKind::DpcEnd, s.dpc).lower(0, 2);
    }},
    {"DpcBesideAnInterruptThatDidNotQueueIt", true, [](Stage& s) {
        s.b.on(s.isr0, 0).raise(5, 0).event(EventKind::IsrStart, s.line).store(s.x, 2).event(EventKind::IsrEnd, s.line).lower(2, 5);
        s.b.on(s.dpc0, 0).event(EventKind::DpcStart, s.dpc).store(s.x, 1).event(EventKind::DpcEnd, s.dpc).lower(0, 2);
    }},
    {"ThreadAtDirqlExcludesTheInterrupt", false, [](Stage& s) {
        s.b.on(s.t0, 0).raise(5, 0).store(s.x, 1).lower(0, 5);
        s.b.on(s.isr0, 0).raise(5, 0).event(EventKind::IsrStart, s.line).store(s.x, 2).event(EventKind::IsrEnd, s.line).lower(0, 5);
    }},
    {"InterruptLockTakenBeforeTheServiceRoutine", false, [](Stage& s) {
        const LockId lock = s.b.lock("Line.lock", LockKind::Interrupt, true);
        s.b.on(s.isr0, 0).raise(7, 0).acquire(s.other).release(s.other).lower(0, 7);
        s.b.on(s.t1, 1).raise(5, 0).acquire(lock).store(s.x, 1).release(lock).lower(0, 5);
        s.b.on(s.isr0, 0).raise(5, 0).acquire(lock).event(EventKind::IsrStart, s.line).store(s.x, 2).event(EventKind::IsrEnd, s.line).release(lock).lower(0, 5);
    }},
    {"TwoInterruptsOfOneLevel", false, [](Stage& s) {
        for (int i = 0; i < 2; ++i)
            s.b.on(s.isr0, 0).raise(5, 0).event(EventKind::IsrStart, s.line).store(s.x, i).event(EventKind::IsrEnd, s.line).lower(0, 5);
    }},
    {"HigherInterruptOverALowerOne", true, [](Stage& s) {
        s.b.on(s.isr0, 0).raise(5, 0).event(EventKind::IsrStart, s.line).store(s.x, 2).event(EventKind::IsrEnd, s.line).lower(0, 5);
        s.b.on(s.isr0, 0).raise(7, 0).event(EventKind::IsrStart, s.line).store(s.x, 3).event(EventKind::IsrEnd, s.line).lower(0, 7);
    }},
    {"AssertedInterrupt", false, [](Stage& s) {
        s.b.on(s.t1, 1).store(s.x, 1).event(EventKind::InterruptAssert, s.line, 0);
        s.b.on(s.isr0, 0).raise(5, 0).event(EventKind::IsrStart, s.line).store(s.x, 2);
    }},
    {"EndOfATransfer", false, [](Stage& s) {
        s.b.on(s.t1, 1).store(s.x, 1).event(EventKind::TransferStart, s.disk, 512, 1);
        s.b.machine(0).causedBy(s.b.last()).event(EventKind::DeviceEvent, s.disk, 1, 1);
        s.b.causedBy(s.b.last()).event(EventKind::InterruptAssert, s.line, 0);
        s.b.on(s.isr0, 0).raise(5, 0).event(EventKind::IsrStart, s.line).store(s.x, 2);
    }},
    {"WriteAfterStartingTheTransfer", true, [](Stage& s) {
        s.b.on(s.t1, 1).event(EventKind::TransferStart, s.disk, 512, 1).store(s.x, 1);
        s.b.machine(0).causedBy(s.b.last()).event(EventKind::DeviceEvent, s.disk, 1, 1);
        s.b.causedBy(s.b.last()).event(EventKind::InterruptAssert, s.line, 0);
        s.b.on(s.isr0, 0).raise(5, 0).event(EventKind::IsrStart, s.line).store(s.x, 2);
    }},
    {"EventOfTheDeviceItselfDuringATransfer", true, [](Stage& s) {
        s.b.on(s.t1, 1).store(s.x, 1).event(EventKind::TransferStart, s.disk, 512, 1);
        s.b.machine(0).event(EventKind::DeviceEvent, s.disk, 0x80000001, 0);
        s.b.causedBy(s.b.last()).event(EventKind::InterruptAssert, s.line, 0);
        s.b.on(s.isr0, 0).raise(5, 0).event(EventKind::IsrStart, s.line).store(s.x, 2);
    }},
    {"SetTimer", false, [](Stage& s) {
        s.b.on(s.t1, 1).store(s.x, 1).event(EventKind::TimerSet, s.timer, 100);
        s.b.on(s.dpc0, 0).event(EventKind::TimerExpire, s.timer, 100).event(EventKind::DpcStart, s.dpc).store(s.x, 2);
    }},
    {"TimerPassedOnByTheMachine", false, [](Stage& s) {
        s.b.on(s.t1, 1).store(s.x, 1).event(EventKind::TimerSet, s.timer, 100);
        s.b.machine(0).event(EventKind::TimerExpire, s.timer, 100);
        s.b.causedBy(s.b.last()).event(EventKind::DpcQueue, s.dpc, 0);
        s.b.on(s.dpc0, 0).event(EventKind::DpcStart, s.dpc).store(s.x, 2);
    }},
    {"WriteAfterSettingTheTimer", true, [](Stage& s) {
        s.b.on(s.t1, 1).event(EventKind::TimerSet, s.timer, 100).store(s.x, 1);
        s.b.on(s.dpc0, 0).event(EventKind::TimerExpire, s.timer, 100).event(EventKind::DpcStart, s.dpc).store(s.x, 2);
    }},
    {"WorkItem", false, [](Stage& s) {
        s.b.on(s.t0, 0).store(s.x, 1).event(EventKind::WorkItemQueue, s.item);
        s.b.on(s.worker, 1).event(EventKind::WorkItemStart, s.item).store(s.x, 2).event(EventKind::WorkItemEnd, s.item);
    }},
    {"ReadiedThread", false, [](Stage& s) {
        s.b.on(s.t1, 1).event(EventKind::ThreadWait, s.event);
        s.b.on(s.t0, 0).store(s.x, 1).event(EventKind::ThreadReady, {SubjectKind::Thread, 1});
        s.b.on(s.t1, 1).switchTo(s.t1).store(s.x, 2);
    }},
    {"PreemptedThreadIsNotReadiedByAnyone", true, [](Stage& s) {
        s.b.on(s.t1, 1).switchTo(s.t1).switchTo({});
        s.b.on(s.t0, 0).store(s.x, 1).event(EventKind::ThreadReady, {SubjectKind::Thread, 1});
        s.b.on(s.t1, 1).switchTo(s.t1).store(s.x, 2);
    }},
    {"WaitAfterAPreemption", true, [](Stage& s) {
        s.b.on(s.t1, 1).switchTo(s.t1).switchTo({});
        s.b.on(s.t0, 0).store(s.x, 1).event(EventKind::ThreadReady, {SubjectKind::Thread, 1});
        s.b.on(s.t1, 1).switchTo(s.t1).event(EventKind::ThreadWait, s.event).switchTo({});
        s.b.on(s.worker, 0).event(EventKind::ThreadReady, {SubjectKind::Thread, 1});
        s.b.on(s.t1, 1).switchTo(s.t1).store(s.x, 2);
    }},
    {"PreemptedThreadAfterAWaitLongAgo", true, [](Stage& s) {
        s.b.on(s.t1, 1).switchTo(s.t1).event(EventKind::ThreadWait, s.event).switchTo({});
        s.b.on(s.worker, 0).event(EventKind::ThreadReady, {SubjectKind::Thread, 1});
        s.b.on(s.t1, 1).switchTo(s.t1).switchTo({});
        s.b.on(s.t0, 0).store(s.x, 1).event(EventKind::ThreadReady, {SubjectKind::Thread, 1});
        s.b.on(s.t1, 1).switchTo(s.t1).store(s.x, 2);
    }},
    {"RequestFromSenderToCallbackAndBack", false, [](Stage& s) {
        s.b.on(s.t0, 0).store(s.x, 1).event(EventKind::RequestSend, s.r1).event(EventKind::RequestQueue, s.r1, s.queue.value, 1);
        s.b.on(s.t1, 1).present(s.r1, s.queue).store(s.x, 2).complete(s.r1);
        s.b.on(s.t0, 0).event(EventKind::RequestReturn, s.r1).store(s.x, 3);
    }},
    {"CallbackGoesOnAfterCompleting", true, [](Stage& s) {
        s.b.on(s.t0, 0).event(EventKind::RequestSend, s.r1).event(EventKind::RequestQueue, s.r1, s.queue.value, 1);
        s.b.on(s.t1, 1).present(s.r1, s.queue).complete(s.r1).store(s.x, 2);
        s.b.on(s.t0, 0).event(EventKind::RequestReturn, s.r1).store(s.x, 3);
    }},
    {"SequentialQueue", false, [](Stage& s) {
        s.reference.sequentialQueues = {"Queue"};
        s.b.on(s.t0, 0).present(s.r1, s.queue).store(s.x, 1).complete(s.r1);
        s.b.on(s.t1, 1).present(s.r2, s.queue).store(s.x, 2).complete(s.r2);
    }},
    {"ParallelQueue", true, [](Stage& s) {
        s.b.on(s.t0, 0).present(s.r1, s.queue).store(s.x, 1).complete(s.r1);
        s.b.on(s.t1, 1).present(s.r2, s.queue).store(s.x, 2).complete(s.r2);
    }},
    {"PresentedBecauseAnotherWasCompleted", false, [](Stage& s) {
        s.b.on(s.t0, 0).present(s.r1, s.queue).store(s.x, 1).complete(s.r1);
        s.b.on(s.t1, 1).causedBy(s.b.last()).present(s.r2, s.queue).store(s.x, 2);
    }},
    {"Interlocked", false, [](Stage& s) {
        s.b.on(s.t0, 0).modify(s.x, 1);
        s.b.on(s.t1, 1).modify(s.x, 2);
        s.b.on(s.t0, 0).modify(s.x, 3);
    }},
    {"InterlockedAndPlainWrite", true, [](Stage& s) {
        s.b.on(s.t0, 0).modify(s.x, 1);
        s.b.on(s.t1, 1).store(s.x, 2);
    }},
    {"InterlockedAndPlainRead", true, [](Stage& s) {
        s.b.on(s.t0, 0).load(s.x, 1);
        s.b.on(s.t1, 1).modify(s.x, 2);
    }},
    {"InterlockedPublishes", false, [](Stage& s) {
        const Subject flag = s.b.variable("Device.Flag");
        s.b.on(s.t0, 0).store(s.x, 1).modify(flag, 1);
        s.b.on(s.t1, 1).modify(flag, 2).store(s.x, 2);
    }},
    {"WriteAfterTheInterlockedThatPublishes", true, [](Stage& s) {
        const Subject flag = s.b.variable("Device.Flag");
        s.b.on(s.t0, 0).modify(flag, 1).store(s.x, 1);
        s.b.on(s.t1, 1).modify(flag, 2).store(s.x, 2);
    }},
    {"RequestRowUsedAgain", true, [](Stage& s) {
        s.b.on(s.t0, 0).store(s.x, 1).event(EventKind::RequestSend, s.r1).present(s.r1, s.queue).complete(s.r1);
        s.b.on(s.t1, 1).event(EventKind::RequestSend, s.r1).present(s.r1, s.queue).store(s.x, 2);
    }},
    {"UnnamedMemory", true, [](Stage& s) {
        const Subject hole{SubjectKind::Variable, 4096};
        s.b.on(s.t0, 0).store(hole, 1);
        s.b.on(s.t1, 1).store(hole, 2);
    }},
};
INSTANTIATE_TEST_SUITE_P(Orders, DataRaces, testing::ValuesIn(kCases), [](const auto& test) { return std::string(test.param.name); });

TEST(DataRace, SaysWhoAndHoldingWhat)
{
    Stage s;
    s.b.on(s.t0, 0).enter(s.read).acquire(s.lock).store(s.x, 1);
    const EventIndex first = s.b.last();
    s.b.on(s.dpc1, 1).event(EventKind::DpcStart, s.dpc).enter(s.tick).load(s.x, 1);
    const EventIndex second = s.b.last();
    const std::vector<Finding> found = s.run();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].object, "Device.X");
    EXPECT_EQ(found[0].events, (std::vector<EventIndex>{first, second}));
    EXPECT_EQ(found[0].message,
        "EvtIoRead of T0 on CPU 0 writes it holding Device.Lock, EvtTimerFunc of DPC on 1 on CPU 1 reads it holding no lock: "
        "no common lock, and nothing orders the two");
}

TEST(DataRace, IsReportedOnceForEachVariable)
{
    Stage s;
    const Subject y = s.b.variable("Device.Y");
    for (int i = 0; i < 5; ++i) {
        s.b.on(s.t0, 0).store(s.x, i).store(y, i);
        s.b.on(s.t1, 1).store(s.x, i).store(y, i);
    }
    EXPECT_EQ(s.run().size(), 2u);
}

struct GuardCase {
    const char* name;
    const char* guardedBy;
    bool takes;
    bool found;
};
class GuardedBy : public testing::TestWithParam<GuardCase> {};
TEST_P(GuardedBy, WantsTheLockHeld)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto lock = b.lock("Device.StatisticsLock");
    const auto x = b.variable("Device.X", GetParam().guardedBy);
    b.on(t0, 0).store(x, 0).setUpDone(); // set-up initializes without the lock
    if (GetParam().takes)
        b.acquire(lock);
    b.store(x, 1).store(x, 2);
    const std::vector<Finding> found = races(b.build(), {});
    ASSERT_EQ(found.size(), GetParam().found ? 1u : 0u);
    if (GetParam().found) {
        EXPECT_EQ(found[0].kind, FindingKind::LockNotHeld);
        EXPECT_EQ(found[0].object, "Device.X");
        EXPECT_THAT(found[0].message, testing::StartsWith("location written without its lock"));
    }
}
INSTANTIATE_TEST_SUITE_P(Declarations, GuardedBy,
    testing::Values(GuardCase{"Held", "StatisticsLock", true, false}, GuardCase{"NotHeld", "StatisticsLock", false, true},
        GuardCase{"WholeName", "Device.StatisticsLock", true, false}, GuardCase{"NotDeclared", "", false, false},
        GuardCase{"NoSuchLock", "OtherLock", true, true}),
    [](const auto& test) { return std::string(test.param.name); });

struct OrderCase {
    const char* name;
    bool found;
    bool gate;
    bool sameOrder;
    bool sameThread;
};
class LockOrder : public testing::TestWithParam<OrderCase> {};
// Rule: NT R-SPN-7
TEST_P(LockOrder, IsAskedOfDifferentActivitiesWithoutAGate)
{
    const OrderCase& c = GetParam();
    TraceBuilder b;
    const auto t0 = b.thread("T0");
    const auto t1 = b.thread("T1");
    const auto a = b.lock("A"), z = b.lock("Z"), gate = b.lock("Gate");
    auto nest = [&](ActivityId who, LockId outer, LockId inner) {
        b.on(who, who == t0 ? 0 : 1);
        if (c.gate)
            b.acquire(gate);
        b.acquire(outer).acquire(inner).release(inner).release(outer);
        if (c.gate)
            b.release(gate);
    };
    nest(t0, a, z);
    nest(c.sameThread ? t0 : t1, c.sameOrder ? a : z, c.sameOrder ? z : a);
    const std::vector<Finding> found = races(b.build(), {});
    ASSERT_EQ(found.size(), c.found ? 1u : 0u);
    if (c.found) {
        EXPECT_EQ(found[0].kind, FindingKind::LockOrder);
        EXPECT_EQ(found[0].events.size(), 4u);
    }
}
INSTANTIATE_TEST_SUITE_P(Nestings, LockOrder,
    testing::Values(OrderCase{"Opposite", true, false, false, false}, OrderCase{"Same", false, false, true, false},
        OrderCase{"BehindAGate", false, true, false, false}, OrderCase{"OneThread", false, false, false, true}),
    [](const auto& test) { return std::string(test.param.name); });

// 800,000 events: anything worse than near-linear runs into the time limit of the test.
TEST(DataRaces, StayNearLinear)
{
    Stage s;
    for (int i = 0; i < 200'000; ++i) {
        s.b.on(i % 2 ? s.t0 : s.t1, static_cast<std::uint32_t>(i % 2)).acquire(s.lock).load(s.x, i).store(s.x, i + 1).release(s.lock);
    }
    EXPECT_TRUE(s.run().empty());
}

} // namespace
} // namespace syncscope::analysis
