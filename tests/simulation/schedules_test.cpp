// Schedules of runs: every step in its place, and the way back from a schedule to its run.
#include "engine/simulation/run.h"
#include "tests/simulation/small_model.h"

#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using simulation::ModelPtr;
using simulation::RunOptions;

simulation::Run runOf(const ModelPtr& model, const std::string& schedule)
{
    RunOptions options;
    options.schedule = schedule;
    auto r = run(model, options);
    EXPECT_TRUE(r) << (r ? std::string() : format(r.error().front()));
    return r ? std::move(*r) : simulation::Run{nullptr, {}, simulation::World(model), false};
}

// A step that takes no time is a step: two clears and a set, then a load and a store.
TEST(Steps, OfNoTimeAreCounted)
{
    const ModelPtr model = build({.driver = R"(
KEVENT Event;
LONG Shared;
VOID SampleInitializeDevice(WDFDEVICE Device) { UNREFERENCED_PARAMETER(Device); KeInitializeEvent(&Event, NotificationEvent, FALSE); }
VOID SampleRoutine(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    KeClearEvent(&Event);
    KeClearEvent(&Event);
    InterlockedExchange(&Shared, 1);
    Shared = Shared + 1;
}
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
        .more = R"("costs": {"interlocked": 0, "load": 0, "store": 0},)",
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitializeDevice"})"});
    ASSERT_TRUE(model);
    const simulation::Run r = runOf(model, "");
    EXPECT_EQ(r.end.steps(), 5u);
    EXPECT_EQ(r.trace->schedule, "0x5");
}

// A pause of many clock ticks between two steps: the schedule names the steps only.
TEST(Steps, AfterALongSleepAreFound)
{
    const ModelPtr model = build({.driver = R"(
LONG Shared;
VOID SampleRoutine(PVOID Context)
{
    LARGE_INTEGER pause;
    UNREFERENCED_PARAMETER(Context);
    pause.QuadPart = -500000;
    Shared = 1;
    KeDelayExecutionThread(KernelMode, FALSE, &pause);
    Shared = 2;
}
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
        .machine = R"("processors": 2, "clock_ns": 1000000)"});
    ASSERT_TRUE(model);
    const simulation::Run r = runOf(model, "");
    EXPECT_EQ(r.trace->schedule, "0x2");
    EXPECT_EQ(runOf(model, "0x2").trace->fingerprint(), r.trace->fingerprint());
}

// The timer is set while the schedule is on its way to the next step, and due many ticks later.
TEST(Steps, OfATimerThatWasSetSinceAreFound)
{
    const ModelPtr model = build({.driver = R"(
LONG Shared;
KTIMER Timer;
KDPC Dpc;
KDEFERRED_ROUTINE SampleDpc;
VOID SampleDpc(PKDPC This, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(This);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    Shared = 2;
}
VOID SampleRoutine(PVOID Context)
{
    LARGE_INTEGER due;
    UNREFERENCED_PARAMETER(Context);
    due.QuadPart = -500000;
    KeInitializeTimer(&Timer);
    KeInitializeDpc(&Dpc, SampleDpc, NULL);
    KeSetTargetProcessorDpc(&Dpc, 0);
    KeSetTimer(&Timer, due, &Dpc);
}
)",
        .threads = R"({"name": "T0", "processor": 1, "routine": "SampleRoutine"})",
        .machine = R"("processors": 2, "clock_ns": 1000000)"});
    ASSERT_TRUE(model);
    const simulation::Run r = runOf(model, "");
    EXPECT_EQ(r.trace->schedule[r.trace->schedule.rfind(' ') + 1], '0') << r.trace->schedule;
    EXPECT_EQ(runOf(model, r.trace->schedule).trace->fingerprint(), r.trace->fingerprint());
}

// What comes in or is next may be called by its name (contract: P:NAME).
const char* const kDevice = R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitializeDevice"})";

SmallModel dpcAndTimer()
{
    return {.driver = R"(
KDPC Dpc;
KDPC Other;
KTIMER Timer;
LONG Shared;
VOID SampleDpc(PKDPC Object, PVOID Context, PVOID First, PVOID Second)
{
    UNREFERENCED_PARAMETER(Object); UNREFERENCED_PARAMETER(Context); UNREFERENCED_PARAMETER(First); UNREFERENCED_PARAMETER(Second);
    Shared = 1;
}
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    UNREFERENCED_PARAMETER(Device);
    KeInitializeDpc(&Dpc, SampleDpc, NULL);
    KeInitializeDpc(&Other, SampleDpc, NULL);
    KeInitializeTimer(&Timer);
}
VOID SampleRoutine(PVOID Context)
{
    LARGE_INTEGER due;
    UNREFERENCED_PARAMETER(Context);
    due.QuadPart = 0;
    KeInsertQueueDpc(&Dpc, NULL, NULL);
    KeSetTimer(&Timer, due, &Other);
    Shared = 2;
}
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})", .objects = kDevice};
}

TEST(StepNames, OfDpcsAndTimers)
{
    const ModelPtr model = build(dpcAndTimer());
    ASSERT_TRUE(model);
    // The thread queues the DPC, which begins at once and stores; the thread sets the timer and stores; the timer expires; its DPC begins and stores.
    const simulation::Run plain = runOf(model, "");
    EXPECT_EQ(plain.trace->schedule, "0x8");
    const simulation::Run named = runOf(model, "0 0:Dpcx2 0:T0x2 0:Timer 0:Otherx2");
    EXPECT_EQ(named.trace->schedule, "0 0:Dpcx2 0:T0x2 0:Timer 0:Otherx2");
    EXPECT_EQ(named.trace->fingerprint(), plain.trace->fingerprint());
}

struct Misfit {
    const char* schedule;
    std::uint32_t line, column;
    const char* message; // part of it
};
class Misfits : public testing::TestWithParam<Misfit> {};
TEST_P(Misfits, AreRefusedWithTheirPlace)
{
    const ModelPtr model = build(dpcAndTimer());
    ASSERT_TRUE(model);
    RunOptions options;
    options.schedule = GetParam().schedule;
    const auto r = run(model, options);
    ASSERT_FALSE(r);
    const Diagnostic& d = r.error().front();
    EXPECT_EQ(d.place.file, "schedule");
    EXPECT_EQ(d.place.line, GetParam().line);
    EXPECT_EQ(d.place.column, GetParam().column);
    EXPECT_EQ(d.code, "schedule-misfit");
    EXPECT_NE(d.message.english().find(GetParam().message), std::string::npos) << d.message.english();
}
INSTANTIATE_TEST_SUITE_P(Table, Misfits,
    testing::Values(Misfit{"0 0:T0", 1, 3, "token 2 (0:T0) does not fit: nothing named T0 can come in on processor 0 now"},
        Misfit{"0:Other", 1, 1, "nothing named Other"}, Misfit{"0\n 1:Dpc", 2, 2, "processor 1 now"},
        Misfit{"0 5", 1, 3, "token 2 (5) does not fit: the machine has processors 0 to 1"},
        Misfit{"0x2 0x50", 1, 5, "token 2 (0), time 7 of 50, does not fit"},
        // The count is not unfolded: this ends as soon as it does not fit.
        Misfit{"0x49999999", 1, 1, "time 9 of 49999999"}));

TEST(StepNames, ChooseAmongWaiters)
{
    const ModelPtr model = build({.driver = R"(
KSPIN_LOCK Lock;
LONG Shared;
VOID SampleInitializeDevice(WDFDEVICE Device) { UNREFERENCED_PARAMETER(Device); KeInitializeSpinLock(&Lock); }
VOID SampleRoutine(PVOID Context)
{
    KIRQL old;
    UNREFERENCED_PARAMETER(Context);
    KeAcquireSpinLock(&Lock, &old);
    KeReleaseSpinLock(&Lock, old);
}
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"}, {"name": "T1", "processor": 1, "routine": "SampleRoutine"},
                      {"name": "T2", "processor": 2, "routine": "SampleRoutine"})",
        .machine = R"("clock_ns": 0, "processors": 3)", .objects = kDevice});
    ASSERT_TRUE(model);
    const auto takers = [](const simulation::Run& r) {
        std::string all;
        r.trace->log.forEach([&](const trace::Event& e) {
            if (e.kind == trace::EventKind::LockAcquire)
                all += std::to_string(e.processor.value);
        });
        return all;
    };
    EXPECT_EQ(takers(runOf(model, "")), "012");
    EXPECT_EQ(takers(runOf(model, "0x2 2:T2x2 1:T1x2")), "021");
}

// An interrupt is a choice of its own: the text says which, and where it comes in.
TEST(StepNames, OfInterrupts)
{
    const ModelPtr model = build({.driver = R"(
LONG Shared;
VOID SampleIsr(PVOID Context) { UNREFERENCED_PARAMETER(Context); Shared = 1; }
VOID SampleRoutine(PVOID Context) { UNREFERENCED_PARAMETER(Context); Shared = 2; LabWork(100000); Shared = 3; }
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})"});
    ASSERT_TRUE(model);
    const auto machine = [&] {
        simulation::World world(model);
        world.setUp();
        kernel::Frame isr;
        isr.routine = framework::kDriverCall;
        isr.a = model->program.function("SampleIsr").value;
        isr.c = 1;
        world.kernel().assertInterrupt(world.kernel().createInterrupt(5, 0, isr), 50'000);
        return world;
    };
    const std::uint32_t slot = model->kernel.interruptSlot(0);
    {
        simulation::World world = machine();
        EXPECT_EQ(world.choiceOf(slot), (trace::Choice{.processor = 0, .name = "interrupt-0"}));
        EXPECT_FALSE(world.take({.processor = 1, .name = "interrupt-0"}));
        EXPECT_FALSE(world.take({.processor = 0, .name = "interrupt-1"}));
    }
    // In time order: the store, the interrupt, its lock, its store, the lock given back, the store.
    simulation::World timed = machine();
    std::vector<trace::Choice> taken;
    for (std::uint32_t s = timed.next(); s != simulation::World::kNoSlot; s = timed.next()) {
        const bool choice = timed.kernel().slotIsChoice(s);
        const trace::Choice c = choice ? timed.choiceOf(s) : trace::Choice{};
        if (timed.tick(s))
            taken.push_back(c);
    }
    ASSERT_EQ(taken.size(), 6u);
    EXPECT_EQ(taken[1].name, "interrupt-0");
    EXPECT_EQ(timed.outcome(), Outcome::Completed);
    simulation::World again = machine();
    for (const trace::Choice& c : taken)
        EXPECT_TRUE(again.take(c)) << c.processor << ":" << c.name;
    for (std::uint32_t s = again.next(); s != simulation::World::kNoSlot; s = again.next())
        EXPECT_FALSE(again.tick(s)); // what follows the last step
    EXPECT_EQ(again.ticks(), timed.ticks());
    EXPECT_TRUE(again == timed);
    // Inside the service routine its steps carry its name too, and the thread under it has none.
    simulation::World inside = machine();
    EXPECT_TRUE(inside.take({.processor = 0}));
    EXPECT_TRUE(inside.take({.processor = 0, .name = "interrupt-0"}));
    EXPECT_FALSE(inside.take({.processor = 0, .name = "T0"}));
    EXPECT_TRUE(inside.take({.processor = 0, .name = "interrupt-0"}));
}

// A run that was stopped for going in circles is given back by its schedule too, circle and all.
TEST(Livelocks, AreReplayedByTheirSchedule)
{
    const ModelPtr model = build({.driver = R"(
LONG Shared;
VOID SampleRoutine(PVOID Context) { UNREFERENCED_PARAMETER(Context); while (Shared == 0) { } }
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"}, {"name": "T1", "processor": 1, "routine": "SampleRoutine", "start_ns": 3})"});
    ASSERT_TRUE(model);
    const auto first = run(model, {});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->trace->outcome, Outcome::Livelock);
    const simulation::Run second = runOf(model, first->trace->schedule);
    EXPECT_EQ(second.trace->outcome, Outcome::Livelock);
    EXPECT_EQ(second.trace->fingerprint(), first->trace->fingerprint());
    EXPECT_TRUE(second.end == first->end);
}

// The interrupt of a driver below is set by a send, and a send is no step: when its turn comes in a replay, what leads to it may still have to run.
TEST(StepNames, OfAnInterruptThatIsOnlyUnderWay)
{
    SmallModel m;
    m.objects = R"({"type": "WDFDEVICE", "name": "Device"}, {"type": "WDFQUEUE", "name": "Queue", "dispatch": "Parallel", "handlers": ["EvtIoRead"]})";
    m.threads = R"({"name": "T0", "processor": 0, "sends": [{"request": "read", "repeat": 2}]}, {"name": "T1", "processor": 1, "start_ns": 500, "sends": [{"request": "read"}]})";
    m.driver = R"(
EVT_WDF_REQUEST_COMPLETION_ROUTINE SampleEvtRequestCompletionRoutine;
VOID SampleEvtRequestCompletionRoutine(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Params);
    UNREFERENCED_PARAMETER(Context);
    WdfRequestComplete(Request, WdfRequestGetStatus(Request));
}
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, SampleEvtRequestCompletionRoutine, NULL);
    if (!WdfRequestSend(Request, WdfDeviceGetIoTarget(WdfIoQueueGetDevice(Queue)), WDF_NO_SEND_OPTIONS))
        WdfRequestComplete(Request, STATUS_UNSUCCESSFUL);
}
)";
    const simulation::ModelPtr model = build(m);
    ASSERT_TRUE(model);
    const auto first = simulation::run(model);
    ASSERT_TRUE(first);
    EXPECT_NE(first->trace->schedule.find("Device-target-interrupt"), std::string::npos) << first->trace->schedule;
    simulation::RunOptions options;
    options.schedule = first->trace->schedule;
    const auto again = simulation::run(model, options);
    ASSERT_TRUE(again) << format(again.error().front());
    EXPECT_EQ(again->trace->fingerprint(), first->trace->fingerprint());
}

} // namespace
} // namespace syncscope::test
