// Timers, work items, DPCs and interrupts at run time (KMDF section 7, L14, C7..C11).
#include "tests/support/framework_host.h"

#include "engine/base/registers.h"
#include "tests/support/case_name.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using framework::Attributes;
using framework::Framework;
using kernel::DeviceConfig;
using kernel::InterruptMode;
using testing::ElementsAre;
using testing::IsEmpty;
namespace reg = registers;

// Callbacks by name, and calls of a driver.
class Deferred : public FrameworkHost {
public:
    explicit Deferred(kernel::Config c = quiet(), framework::Config fc = {}) : FrameworkHost(std::move(c), std::move(fc)) {}

    FunctionId function(Script s) { return FunctionId(script(std::move(s))); }
    static Attributes on(ObjectId parent, ExecutionLevel level = ExecutionLevel::Inherit)
    {
        Attributes a;
        a.hasParent = true;
        a.parent = parent;
        a.level = level;
        return a;
    }
    ObjectId timer(ObjectId parent, Script s, framework::TimerConfig c = {}, ExecutionLevel level = ExecutionLevel::Inherit)
    {
        c.function = function(std::move(s));
        return f().createTimer(c, on(parent, level), 0xFFFFFFFFu);
    }
    ObjectId workItem(ObjectId parent, Script s, bool serialize = true)
    {
        framework::WorkItemConfig c;
        c.automaticSerialization = serialize;
        c.function = function(std::move(s));
        return f().createWorkItem(c, on(parent), 0xFFFFFFFFu);
    }
    ObjectId wdfDpc(ObjectId parent, Script s, bool serialize = true)
    {
        framework::WorkItemConfig c;
        c.automaticSerialization = serialize;
        c.function = function(std::move(s));
        return f().createDpc(c, on(parent), 0xFFFFFFFFu);
    }
    ObjectId wdfInterrupt(ObjectId device, framework::InterruptConfig c)
    {
        return whileAdding([&] { return f().createInterrupt(device, c, {}, 0xFFFFFFFFu); });
    }
};
Framework& fw(KernelHost& h) { return frameworkOf(h).f(); }

// 100 ns units, as a driver gives them.
Step start(ObjectId timer, std::int64_t dueNs, bool tell = false)
{
    return then([=](KernelHost& h) {
        const bool was = fw(h).startTimer(timer, -dueNs / 100);
        if (tell)
            h.say(was ? "was set" : "was not set");
    });
}
Step stop(ObjectId timer, bool wait)
{
    return [=](KernelHost& h, std::uint32_t a, Frame& f, bool) {
        bool stopped = false;
        if (f.b == 0) {
            if (!fw(h).stopTimer(a, timer, wait, stopped)) {
                f.b = 1;
                return Resume::again();
            }
        } else {
            stopped = h.k().activity(a).result != 0;
        }
        f.b = 0;
        ++f.state;
        h.say(stopped ? "stopped TRUE" : "stopped FALSE");
        return Resume::again();
    };
}
Step enqueue(ObjectId workItem)
{
    return then([=](KernelHost& h) { fw(h).enqueueWorkItem(workItem); });
}
Step maybePushed(std::function<bool(KernelHost&, std::uint32_t)> pushes)
{
    return [pushes = std::move(pushes)](KernelHost& h, std::uint32_t a, Frame& f, bool) {
        if (f.b == 0 && pushes(h, a)) {
            f.b = 1;
            return Resume::again();
        }
        f.b = 0;
        ++f.state;
        return Resume::again();
    };
}
Step flush(ObjectId workItem)
{
    return maybePushed([=](KernelHost& h, std::uint32_t a) { return !fw(h).flushWorkItem(a, workItem); });
}
Step runDown(ObjectId object)
{
    return maybePushed([=](KernelHost& h, std::uint32_t a) { return !fw(h).runDown(a, object); });
}
Step sayLevel(const std::string& words)
{
    return then([=](KernelHost& h) { h.say(words + " at " + std::to_string(h.k().irql())); });
}
Step write(std::uint32_t device, std::uint32_t offset, std::uint32_t value)
{
    return then([=](KernelHost& h) { h.k().writeRegister(device, offset, 4, value); });
}

Attributes scoped(SyncScope scope, ExecutionLevel level = ExecutionLevel::Inherit)
{
    Attributes a;
    a.scope = scope;
    a.level = level;
    return a;
}

// --- timers

// Rule: KMDF P2, KMDF C7
TEST(KmdfP2, ADispatchTimerRunsInItsDpcUnderTheLockOfItsScope)
{
    Deferred h;
    const ObjectId device = h.device(scoped(SyncScope::Device));
    h.queue(device, h.sequential({sayLevel("EvtIoRead"), work(5000), say("EvtIoRead ends"), complete()}));
    const ObjectId timer = h.timer(device, {sayLevel("EvtTimerFunc"), work(100)});
    h.thread({start(timer, 2000), work(10'000)}, {.processor = 0});
    h.thread({send(device)}, {.processor = 1, .startNs = 1000});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000 P1 EvtIoRead at 2", "6000 P1 EvtIoRead ends", "6000 P1 #1 returns", "6000 P0 EvtTimerFunc at 2"));
    EXPECT_THAT(h.story({EventKind::DpcStart, EventKind::LockSpin}), ElementsAre("2000 P0 dpc-start D1", "2000 P0 lock-spin L1"));
}

// Rule: KMDF P3, KMDF C7, NT R-WDF-9
TEST(KmdfP3, APassiveTimersExpiryIsDroppedWhileTheOneBeforeWaitsToStart)
{
    kernel::Config c = quiet();
    c.workers = 1;
    Deferred h(c);
    const ObjectId device = h.device(scoped(SyncScope::Device, ExecutionLevel::Passive));
    const ObjectId timer = h.timer(device, {sayLevel("EvtTimerFunc"), work(3000), say("ends")}, {}, ExecutionLevel::Passive);
    const WorkItemId busy = h.KernelHost::workItem({work(5000)});
    h.thread({then([busy](KernelHost& k) { k.k().queueWorkItem(busy); }), start(timer, 1000), work(2000), start(timer, 1000), work(4000), start(timer, 1000), work(1)});
    h.run();
    // Two expiries before the worker is free give one run; the third comes while that run goes on, and gives another.
    EXPECT_THAT(h.said, ElementsAre("5000 P1 EvtTimerFunc at 0", "8000 P1 ends", "8000 P1 EvtTimerFunc at 0", "11000 P1 ends"));
    EXPECT_EQ(h.count(EventKind::WorkItemCoalesce), 1u);
    EXPECT_EQ(h.count(EventKind::TimerExpire), 3u);
}

// Rule: KMDF P4
TEST(KmdfP4, StartingASetTimerSetsItAnew)
{
    Deferred h;
    const ObjectId device = h.device();
    framework::TimerConfig periodic;
    periodic.period = 1; // ms, whatever the due time
    const ObjectId timer = h.timer(device, {say("EvtTimerFunc")}, periodic);
    h.thread({start(timer, 5000, true), work(1000), start(timer, 2000, true), work(2'500'000), stop(timer, false)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 was not set", "1000 P0 was set", "3000 P0 EvtTimerFunc", "1003000 P0 EvtTimerFunc", "2003000 P0 EvtTimerFunc",
                            "2501000 P0 stopped TRUE"));
}

// Rule: KMDF P5
TEST(KmdfP5, StoppingWithWaitWaitsForTheCallback)
{
    Deferred h;
    const ObjectId device = h.device();
    const ObjectId timer = h.timer(device, {work(3000), say("EvtTimerFunc ends")});
    h.thread({start(timer, 1000), work(10'000)}, {.processor = 0, .bound = true});
    h.thread({work(2000), stop(timer, true), stop(timer, true)}, {.processor = 1, .bound = true});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("4000 P0 EvtTimerFunc ends", "4000 P1 stopped FALSE", "4000 P1 stopped FALSE"));
}

// Rule: KMDF P5
TEST(KmdfP5, ATimerThatIsBeingStoppedIsNotStartedAndTheStopSaysTrue)
{
    Deferred h;
    const ObjectId device = h.device();
    const ObjectId timer = h.timer(device, {});
    const ObjectId again = h.timer(device, {work(3000), start(timer, 1000, true)}); // stands for the callback
    (void)again;
    framework::Deferred& d = h.f().deferredOf(timer);
    d.function = h.function({work(3000), start(timer, 1000, true)}).value;
    h.thread({start(timer, 1000), work(10'000)}, {.processor = 0, .bound = true});
    h.thread({work(2000), stop(timer, true)}, {.processor = 1, .bound = true});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("4000 P0 was not set", "4000 P1 stopped TRUE"));
    EXPECT_EQ(h.count(EventKind::TimerExpire), 1u);
}

struct OwnCallback {
    const char* name;
    ExecutionLevel level;
    bool verifier;
    std::vector<std::string> hazards;
};
class KmdfP5Own : public testing::TestWithParam<OwnCallback> {};
// Rule: KMDF P5
TEST_P(KmdfP5Own, FromItsOwnCallbackItAnswersFalseAtOnce)
{
    framework::Config c;
    c.wdfVerifier = GetParam().verifier;
    Deferred h(quiet(), c);
    const ObjectId device = h.device();
    const ObjectId timer = h.timer(device, {}, {}, GetParam().level);
    h.f().deferredOf(timer).function = h.function({stop(timer, true), say("goes on")}).value;
    h.thread({start(timer, 1000), work(5000)});
    EXPECT_EQ(h.run(), Outcome::Completed);
    ASSERT_EQ(h.said.size(), 2u);
    EXPECT_THAT(h.said[0], testing::HasSubstr("stopped FALSE"));
    EXPECT_THAT(h.said[1], testing::HasSubstr("goes on"));
    EXPECT_EQ(h.hazards(), GetParam().hazards);
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfP5Own,
    testing::Values(OwnCallback{"Dispatch", ExecutionLevel::Inherit, false, {}}, OwnCallback{"Passive", ExecutionLevel::Passive, false, {}},
        OwnCallback{"Verified", ExecutionLevel::Inherit, true, {"KMDF P5"}}),
    caseName);

// Rule: KMDF P5
TEST(KmdfP5, HoldingTheLockTheCallbackNeedsIsADeadlockNobodyDetects)
{
    Deferred h;
    const ObjectId device = h.device(scoped(SyncScope::Device, ExecutionLevel::Passive));
    const ObjectId timer = h.timer(device, {say("EvtTimerFunc")}, {}, ExecutionLevel::Passive);
    h.queue(device, h.sequential({work(3000), stop(timer, true), complete()}));
    h.thread({start(timer, 1000), send(device)});
    EXPECT_EQ(h.run(), Outcome::Deadlock);
    EXPECT_THAT(h.said, IsEmpty());
    EXPECT_THAT(h.story({EventKind::LockBlock, EventKind::ThreadWait}), ElementsAre("1000 P1 lock-block L1", "3000 P0 thread-wait K0"));
}

// Rule: NT V25
TEST(NtV25, StoppingWithWaitAtDispatchLevel)
{
    for (const bool verifier : {false, true}) {
        framework::Config c;
        c.wdfVerifier = verifier;
        Deferred h(quiet(), c);
        const ObjectId timer = h.timer(h.device(), {});
        h.thread({start(timer, 100'000), raise(2), stop(timer, true), lower(0)});
        h.run();
        if (verifier) {
            EXPECT_THAT(h.said, ElementsAre("0 P0 stopped FALSE"));
            EXPECT_THAT(h.hazards(), ElementsAre("NT V25"));
            EXPECT_EQ(h.count(EventKind::TimerExpire), 1u); // The call did nothing.
        } else {
            EXPECT_EQ(h.bugCheck(), "0xA 0 2 0 0 NT V3");
        }
    }
}

// Rule: KMDF P1, NT R-TMR-10
TEST(KmdfP1, ATimerOfTheFrameworkCallsBackAtDispatchLevelWhateverTheClientsVersion)
{
    for (const std::uint32_t minor : {11u, 13u}) {
        framework::Config c;
        c.kmdfMinor = minor;
        kernel::Config machine = ticking(15'625'000);
        Deferred h(machine, c);
        framework::TimerConfig high;
        high.highResolution = true;
        const ObjectId timer = h.timer(h.device(), {sayLevel("EvtTimerFunc")}, high);
        h.thread({work(1'250'000), start(timer, 2'000'000), work(30'000'000)});
        h.run();
        // Only a newer client has high-resolution timers: late by a millisecond at most (NT R-TMR-4).
        EXPECT_THAT(h.said, ElementsAre(minor < 13 ? "15625000 P0 EvtTimerFunc at 2" : "4000000 P0 EvtTimerFunc at 2")) << minor;
    }
}

// --- work items

// Rule: KMDF P6, KMDF C8
TEST(KmdfP6, EnqueuedTwiceBeforeItStartsItRunsOnce)
{
    Deferred h;
    const ObjectId item = h.workItem(h.device(), {sayLevel("EvtWorkItem")});
    h.thread({enqueue(item), enqueue(item), work(100)});
    h.run();
    EXPECT_EQ(h.said.size(), 1u);
    EXPECT_THAT(h.said[0], testing::HasSubstr("EvtWorkItem at 0"));
    EXPECT_EQ(h.count(EventKind::WorkItemCoalesce), 1u);
}

struct Itself {
    const char* name;
    SyncScope scope;
    std::vector<std::string> said;
};
class KmdfP6Itself : public testing::TestWithParam<Itself> {};
// Rule: KMDF P6
TEST_P(KmdfP6Itself, EnqueuedFromItselfItRunsAtOnceOnAnotherWorkerUnlessSerialized)
{
    Deferred h;
    const ObjectId device = h.device(scoped(GetParam().scope, ExecutionLevel::Passive));
    const ObjectId item = h.workItem(device, {});
    int runs = 0;
    h.f().deferredOf(item).function = h.function({say("enters"), then([&runs, item](KernelHost& k) {
                                                    if (++runs == 1)
                                                        fw(k).enqueueWorkItem(item);
                                                }),
                                                   work(1000), say("leaves")})
                                          .value;
    h.thread({enqueue(item)}, {.bound = true});
    h.run();
    EXPECT_EQ(h.said, GetParam().said);
}
INSTANTIATE_TEST_SUITE_P(Scopes, KmdfP6Itself,
    testing::Values(Itself{"None", SyncScope::None, {"0 P1 enters", "0 P0 enters", "1000 P1 leaves", "1000 P0 leaves"}},
        Itself{"Device", SyncScope::Device, {"0 P1 enters", "1000 P1 leaves", "1000 P0 enters", "2000 P0 leaves"}}),
    caseName);

// Rule: KMDF P7
TEST(KmdfP7, FlushingWaitsUntilNoRunIsPendingOrGoingOn)
{
    Deferred h;
    const ObjectId item = h.workItem(h.device(), {});
    int runs = 0;
    h.f().deferredOf(item).function = h.function({work(1000), then([&runs, item](KernelHost& k) {
                                                    if (++runs < 3)
                                                        fw(k).enqueueWorkItem(item);
                                                }),
                                                   work(10), say("run")})
                                          .value;
    h.thread({enqueue(item), flush(item), say("flushed"), flush(item), say("flushed again")}, {.processor = 1, .bound = true});
    h.run();
    ASSERT_EQ(h.said.size(), 5u);
    EXPECT_THAT(h.said[3], testing::HasSubstr("P1 flushed"));
    EXPECT_EQ(runs, 3);
}

// Rule: KMDF P7
TEST(KmdfP7, FromItsOwnCallbackFlushReturnsAtOnce)
{
    framework::Config c;
    c.wdfVerifier = true;
    Deferred h(quiet(), c);
    const ObjectId item = h.workItem(h.device(), {});
    h.f().deferredOf(item).function = h.function({flush(item), say("goes on")}).value;
    h.thread({enqueue(item), work(10)});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_EQ(h.said.size(), 1u);
    EXPECT_THAT(h.hazards(), ElementsAre("KMDF P5"));
}

// Rule: KMDF P7
TEST(KmdfP7, FlushingUnderTheLockTheWorkItemNeedsIsADeadlockWithAMessageAfterAMinute)
{
    Deferred h;
    const ObjectId device = h.device(scoped(SyncScope::Device, ExecutionLevel::Passive));
    const ObjectId item = h.workItem(device, {say("EvtWorkItem")});
    h.queue(device, h.sequential({enqueue(item), flush(item), complete()}));
    h.thread({send(device)});
    EXPECT_EQ(h.run(), Outcome::Deadlock);
    EXPECT_THAT(h.said, IsEmpty());
    EXPECT_THAT(h.hazards(), ElementsAre("KMDF P7"));
    EXPECT_EQ(h.now(), 60'000'000'000);
}

// --- deleting

// Rule: KMDF P7
TEST(Deleting, APassiveTimerInItsOwnCallbackWaitsForItselfAWorkItemDoesNot)
{
    {
        Deferred h;
        const ObjectId timer = h.timer(h.device(), {}, {}, ExecutionLevel::Passive);
        h.f().deferredOf(timer).function = h.function({runDown(timer), say("goes on")}).value;
        h.thread({start(timer, 1000), work(10)});
        h.run();
        EXPECT_THAT(h.said, IsEmpty());
        EXPECT_EQ(h.count(EventKind::ThreadWait), 1u);
    }
    {
        Deferred h;
        const ObjectId item = h.workItem(h.device(), {});
        h.f().deferredOf(item).function = h.function({runDown(item), say("goes on")}).value;
        h.thread({enqueue(item), work(10)});
        EXPECT_EQ(h.run(), Outcome::Completed);
        EXPECT_EQ(h.said.size(), 1u);
    }
}

// --- DPCs

// Rule: KMDF P8, KMDF C9
TEST(KmdfP8, AQueuedDpcIsNotQueuedAgainAndOneThatRunsMayRunOnAnotherProcessorToo)
{
    Deferred h;
    const ObjectId dpc = h.wdfDpc(h.device(), {sayLevel("EvtDpcFunc"), work(1000), say("ends")});
    const DpcId d(h.f().deferredOf(dpc).dpc);
    auto insert = then([d](KernelHost& k) { k.say(k.k().queueDpc(d) ? "queued" : "was queued"); });
    h.thread({raise(2), insert, insert, lower(0)}, {.processor = 0, .bound = true});
    h.thread({work(500), insert, work(1)}, {.processor = 1, .bound = true});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 queued", "0 P0 was queued", "0 P0 EvtDpcFunc at 2", "500 P1 queued", "500 P1 EvtDpcFunc at 2", "1000 P0 ends", "1500 P1 ends"));
}

// Rule: KMDF S6e, NT V3
TEST(KmdfS6e, AMutexFoundForADpcIsTriedAtDispatchLevel)
{
    Deferred h;
    h.driver(scoped(SyncScope::Inherit, ExecutionLevel::Passive));
    const ObjectId device = h.device(scoped(SyncScope::Device));
    const ObjectId dpc = h.wdfDpc(device, {sayLevel("EvtDpcFunc")});
    ASSERT_EQ(h.object(dpc).status, 0u);
    const DpcId d(h.f().deferredOf(dpc).dpc);
    h.queue(device, h.sequential({work(1000), complete()}));
    h.thread({then([d](KernelHost& k) { k.k().queueDpc(d); }), work(10)}, {.processor = 1, .bound = true, .startNs = 5000});
    h.thread({then([d](KernelHost& k) { k.k().queueDpc(d); }), work(10)}, {.processor = 1, .bound = true});
    h.thread({send(device)}, {.processor = 0, .startNs = 4500});
    h.run();
    // Free, it is taken and nothing happens; owned, the machine stops.
    EXPECT_THAT(h.said, ElementsAre("0 P1 EvtDpcFunc at 2"));
    EXPECT_THAT(h.hazards(), ElementsAre("NT V7", "NT V7")); // The critical region it begins with is illegal there already.
    EXPECT_EQ(h.bugCheck().substr(0, 4), "0xB8");
}

// --- interrupts

kernel::Config with(std::vector<DeviceConfig> devices)
{
    kernel::Config c = quiet();
    c.hardware = std::move(devices);
    return c;
}
framework::Config hardware(std::size_t devices)
{
    framework::Config c;
    c.hardware.assign(devices, 0xFFFFFFFFu);
    return c;
}
Step connectAll(ObjectId device)
{
    return begin([=](KernelHost& h, std::uint32_t a) { fw(h).powerInterrupts(a, device, true); });
}
Step disconnectAll(ObjectId device)
{
    return begin([=](KernelHost& h, std::uint32_t a) { fw(h).powerInterrupts(a, device, false); });
}
Step queueDpcForIsr(ObjectId i)
{
    return then([=](KernelHost& h) { h.say(fw(h).queueDpcForIsr(i) ? "TRUE" : "FALSE"); });
}

// Rule: KMDF P9, KMDF C10, KMDF C11
TEST(KmdfP9, InterruptsBeforeTheDpcStartsGiveOneRun)
{
    Deferred h(with({{.irql = 6, .events = {{.atNs = 100, .periodNs = 3000, .count = 5}}}}), hardware(1));
    const ObjectId device = h.device();
    framework::InterruptConfig c;
    c.dpc = h.function({sayLevel("dpc"), work(10'000)});
    const ObjectId i = h.wdfInterrupt(device, c = [&] {
        c.isr = h.function({});
        return c;
    }());
    h.f().deferredOf(i).function = h.function({work(1000), queueDpcForIsr(i), write(0, reg::kAcknowledge, 4), result(1)}).value;
    h.thread({connectAll(device), work(50'000)});
    h.run();
    const auto runs = std::count_if(h.said.begin(), h.said.end(), [](const std::string& s) { return s.find("dpc at 2") != std::string::npos; });
    const auto refused = std::count_if(h.said.begin(), h.said.end(), [](const std::string& s) { return s.find("FALSE") != std::string::npos; });
    EXPECT_EQ(h.count(EventKind::IsrStart), 5u);
    EXPECT_EQ(runs + refused, 5);
    EXPECT_GE(runs, 1);
    EXPECT_LE(runs, 4);
}

// Rule: KMDF P10, KMDF C10
TEST(KmdfP10, FromAnIsrTheWorkItemComesByWayOfTheDpc)
{
    Deferred h(with({{.irql = 6, .events = {{.atNs = 100, .periodNs = 100, .count = 2}}}}), hardware(1));
    const ObjectId device = h.device();
    framework::InterruptConfig c;
    c.isr = h.function({});
    c.workItem = h.function({sayLevel("EvtInterruptWorkItem"), work(5000)});
    const ObjectId i = h.wdfInterrupt(device, c);
    auto queueIt = then([i](KernelHost& k) { k.say(fw(k).queueWorkItemForIsr(i) ? "TRUE" : "FALSE"); });
    h.f().deferredOf(i).function = h.function({queueIt, write(0, reg::kAcknowledge, 4), result(1)}).value;
    h.thread({connectAll(device), work(50), raise(2), work(300), lower(0), work(1000), queueIt, queueIt}, {.bound = true});
    h.run();
    // Both interrupts come while DPCs are held back: the second finds the DPC queued. At PASSIVE_LEVEL the work item is tried directly.
    EXPECT_THAT(h.said, ElementsAre("100 P0 TRUE", "200 P0 FALSE", "350 P1 EvtInterruptWorkItem at 0", "1350 P0 TRUE", "1350 P0 FALSE",
                            "1350 P0 EvtInterruptWorkItem at 0"));
}

// Rule: KMDF P11, KMDF C11, KMDF L14, KMDF P12
TEST(KmdfP11, APassiveInterruptRunsOnAWorkerUnderItsWaitLock)
{
    Deferred h(with({{.mode = InterruptMode::Line, .events = {{.atNs = 100}}}}), hardware(1));
    const ObjectId device = h.device();
    framework::InterruptConfig c;
    c.passiveHandling = true;
    c.isr = h.function({sayLevel("EvtInterruptIsr"), work(500), write(0, reg::kAcknowledge, 4), result(1)});
    c.enable = h.function({sayLevel("EvtInterruptEnable")});
    const ObjectId i = h.wdfInterrupt(device, c);
    h.thread({connectAll(device), work(200), maybePushed([i](KernelHost& k, std::uint32_t a) { return fw(k).acquireInterruptLock(a, i); }), sayLevel("has the lock"),
        maybePushed([i](KernelHost& k, std::uint32_t a) { return fw(k).releaseInterruptLock(a, i); })});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtInterruptEnable at 0", "100 P1 EvtInterruptIsr at 0", "600 P0 has the lock at 0"));
}

// Rule: KMDF P12, KMDF C11
TEST(KmdfP12, EnableAndDisableRunAtTheInterruptsLevelUnderItsLock)
{
    Deferred h(with({{.irql = 6, .events = {{.atNs = 5000}}}}), hardware(1));
    const ObjectId device = h.device();
    framework::InterruptConfig c;
    c.isr = h.function({say("isr")});
    c.enable = h.function({sayLevel("enable"), work(100)});
    c.disable = h.function({sayLevel("disable")});
    h.wdfInterrupt(device, c);
    h.thread({connectAll(device), sayLevel("on"), work(1000), disconnectAll(device), sayLevel("off"), work(10'000)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 enable at 6", "100 P0 on at 0", "1100 P0 disable at 6", "1100 P0 off at 0")); // and no interrupt any more
    EXPECT_THAT(h.story({EventKind::LockAcquire, EventKind::LockRelease}).size(), 4u);
}

// Disconnecting keeps the routine out from then on (NT R-INT-4), and a call of it that is under way is waited for: after it come
// D0Exit and EvtDriverUnload.
struct UnderWay {
    const char* name;
    DeviceConfig device;
    bool passive;
    std::int64_t disconnectNs;
    std::vector<std::string> said;
};
class DisconnectsUnderWay : public testing::TestWithParam<UnderWay> {};
// Rule: KMDF P11, KMDF P12, NT R-INT-4
TEST_P(DisconnectsUnderWay, WaitForTheRoutine)
{
    const UnderWay& c = GetParam();
    kernel::Config k = with({c.device});
    k.costs.isrEntry = 100;
    Deferred h(k, hardware(1));
    const ObjectId device = h.device();
    framework::InterruptConfig i;
    i.passiveHandling = c.passive;
    i.isr = h.function({say("isr"), work(500), write(0, reg::kAcknowledge, 4), say("isr ends"), result(1)});
    h.wdfInterrupt(device, i);
    h.thread({connectAll(device), work(c.disconnectNs), say("disconnects"), disconnectAll(device), say("off"), work(2000)}, {.processor = 0, .bound = true});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_EQ(h.said, c.said);
}
const DeviceConfig kOnProcessor1{.irql = 6, .processors = {1}, .events = {{.atNs = 100, .periodNs = 1000, .count = 2}}};
const DeviceConfig kLineOnProcessor1{.mode = InterruptMode::Line, .processors = {1}, .events = {{.atNs = 100, .periodNs = 1000, .count = 2}}};
const std::vector<std::string> kInTheRoutine{"200 P1 isr", "300 P0 disconnects", "700 P1 isr ends", "700 P0 off"};
INSTANTIATE_TEST_SUITE_P(Table, DisconnectsUnderWay,
    testing::Values(UnderWay{"Message", kOnProcessor1, false, 300, kInTheRoutine}, UnderWay{"Line", kLineOnProcessor1, false, 300, kInTheRoutine},
        UnderWay{"MessageOnItsWay", kOnProcessor1, false, 150, {"150 P0 disconnects", "200 P1 isr", "700 P1 isr ends", "700 P0 off"}},
        UnderWay{"Passive", kLineOnProcessor1, true, 300, {"100 P1 isr", "300 P0 disconnects", "600 P1 isr ends", "600 P0 off"}},
        UnderWay{"NotUnderWay", kOnProcessor1, false, 800, {"200 P1 isr", "700 P1 isr ends", "800 P0 disconnects", "800 P0 off"}}),
    caseName);

// Rule: KMDF P12
TEST(KmdfP12, TheDriverMayAskForItsEnableAndDisableRoutines)
{
    Deferred h(with({{.irql = 6, .events = {{.atNs = 5000}}}}), hardware(1));
    const ObjectId device = h.device();
    framework::InterruptConfig c;
    c.isr = h.function({say("isr"), result(1)});
    c.enable = h.function({sayLevel("enable")});
    c.disable = h.function({sayLevel("disable")});
    const ObjectId i = h.wdfInterrupt(device, c);
    const auto ask = [i](bool on) { return maybePushed([=](KernelHost& k, std::uint32_t a) { return fw(k).enableInterrupt(a, i, on); }); };
    h.thread({ask(true), sayLevel("not connected"), connectAll(device), ask(false), sayLevel("off"), ask(true), ask(false), work(10'000)});
    h.run();
    // Disabled by the driver's routine alone, it is connected still: what its hardware asserts comes in.
    EXPECT_THAT(h.said, ElementsAre("0 P0 not connected at 0", "0 P0 enable at 6", "0 P0 disable at 6", "0 P0 off at 0", "0 P0 enable at 6", "0 P0 disable at 6", "5000 P0 isr"));
}

// Rule: KMDF L14, KMDF C11
TEST(KmdfL14, TheLockOfAPassiveInterruptMayBeTriedFor)
{
    Deferred h(with({{.mode = InterruptMode::Line, .events = {{.atNs = 1000}}}}), hardware(1));
    const ObjectId device = h.device();
    framework::InterruptConfig c;
    c.passiveHandling = true;
    c.isr = h.function({say("isr"), work(500), write(0, reg::kAcknowledge, 4), result(1)});
    const ObjectId i = h.wdfInterrupt(device, c);
    const auto attempt = [i] {
        return begin([=](KernelHost& k, std::uint32_t a) { EXPECT_TRUE(fw(k).tryInterruptLock(a, i)); }, [](KernelHost& k, std::uint64_t status) { k.say(status == 0 ? "has it" : "has it not"); });
    };
    h.thread({connectAll(device), attempt(), sayLevel("level"), maybePushed([i](KernelHost& k, std::uint32_t a) { return fw(k).releaseInterruptLock(a, i); }), work(1200), attempt(), work(1000)});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("0 P0 has it", "0 P0 level at 0", "1000 P1 isr", "1200 P0 has it not"));
    Deferred dirql(with({{.irql = 6}}), hardware(1));
    const ObjectId other = dirql.device();
    framework::InterruptConfig config;
    config.isr = dirql.function({result(1)});
    const ObjectId spins = dirql.wdfInterrupt(other, config);
    dirql.thread({connectAll(other), then([spins](KernelHost& k) { EXPECT_FALSE(fw(k).tryInterruptLock(k.k().currentActivity(), spins)); })});
    dirql.run();
    EXPECT_THAT(dirql.story({EventKind::LockAcquire}), IsEmpty());
}

// Rule: KMDF P13
TEST(KmdfP13, TheLockOfAPassiveInterruptIsForPassiveLevel)
{
    framework::Config c = hardware(1);
    c.wdfVerifier = true;
    Deferred h(with({{.mode = InterruptMode::Line}}), c);
    const ObjectId device = h.device();
    framework::InterruptConfig config;
    config.passiveHandling = true;
    config.isr = h.function({});
    const ObjectId i = h.wdfInterrupt(device, config);
    h.thread({connectAll(device), raise(2), maybePushed([i](KernelHost& k, std::uint32_t a) { return fw(k).acquireInterruptLock(a, i); }), lower(0)});
    h.run();
    EXPECT_THAT(h.hazards(), ElementsAre("NT V25"));
    EXPECT_THAT(h.story({EventKind::LockAcquire}), IsEmpty());
}

// Each message of the hardware has its own interrupt object, number, level and processor, and may come in while another is served.
TEST(Messages, OfOneDeviceComeToItsInterruptsByTheirNumbers)
{
    Deferred h(with({{.irql = 5, .processors = {0}, .events = {{.atNs = 100}}}, {.irql = 7, .processors = {1}, .events = {{.atNs = 200}}}}), hardware(2));
    const ObjectId device = h.device();
    const auto isr = [&h] {
        return h.function({[](KernelHost& k, std::uint32_t, Frame& f, bool) {
                               k.say("message " + std::to_string(f.w[1]) + " at " + std::to_string(k.k().irql()));
                               ++f.state;
                               return Resume::again();
                           },
            work(500), result(1)});
    };
    framework::InterruptConfig c;
    c.isr = isr();
    h.wdfInterrupt(device, c);
    c.isr = isr();
    h.wdfInterrupt(device, c);
    h.thread({connectAll(device), work(5000)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("100 P0 message 0 at 5", "200 P1 message 1 at 7"));
}

// Rule: KMDF P11
TEST(KmdfP11, AMessageCannotBeHandledAtPassiveLevel)
{
    Deferred h(with({{.events = {{.atNs = 100}}}}), hardware(1));
    const ObjectId device = h.device();
    framework::InterruptConfig config;
    config.passiveHandling = true;
    config.isr = h.function({say("isr")});
    h.wdfInterrupt(device, config);
    h.thread({connectAll(device), work(1000)});
    h.run();
    EXPECT_THAT(h.said, IsEmpty());
    EXPECT_THAT(h.hazards(), ElementsAre("KMDF P11"));
}

// Rule: KMDF L14
TEST(KmdfL14, InterruptsThatShareASpinLockSynchronizeAtTheHighestLevel)
{
    Deferred h(with({{.irql = 4, .events = {{.atNs = 1000}}}, {.irql = 8}}), hardware(2));
    const ObjectId device = h.device();
    framework::InterruptConfig c;
    c.spinLock = h.f().createLockObject(ObjectType::SpinLock, {});
    c.isr = h.function({sayLevel("isr"), result(1)});
    const ObjectId low = h.wdfInterrupt(device, c);
    const ObjectId high = h.wdfInterrupt(device, c);
    EXPECT_EQ(h.f().deferredOf(low).interruptLock, h.object(c.spinLock).lock);
    EXPECT_EQ(h.f().deferredOf(high).interruptLock, h.object(c.spinLock).lock);
    auto acquireIt = maybePushed([low](KernelHost& k, std::uint32_t a) { return fw(k).acquireInterruptLock(a, low); });
    h.thread({acquireIt, sayLevel("not connected"), connectAll(device), acquireIt, sayLevel("connected")});
    h.run(900);
    EXPECT_THAT(h.said, ElementsAre("0 P0 not connected at 0", "0 P0 connected at 8"));
}

// Rule: KMDF S8, NT R-INT-5
TEST(KmdfS8, TheServiceRoutineNeverWaitsForTheScopeTheDpcDoes)
{
    Deferred h(with({{.irql = 5, .processors = {1}, .events = {{.atNs = 2000}}}}), hardware(1));
    const ObjectId device = h.device(scoped(SyncScope::Device));
    h.queue(device, h.sequential({say("EvtIoRead"), work(5000), say("EvtIoRead ends"), complete()}));
    framework::InterruptConfig c;
    c.automaticSerialization = true;
    c.isr = h.function({});
    c.dpc = h.function({say("EvtInterruptDpc")});
    const ObjectId i = h.wdfInterrupt(device, c);
    h.f().deferredOf(i).function = h.function({say("EvtInterruptIsr"), queueDpcForIsr(i), result(1)}).value;
    h.thread({connectAll(device), send(device)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead", "2000 P1 EvtInterruptIsr", "2000 P1 TRUE", "5000 P0 EvtIoRead ends", "5000 P0 #1 returns", "5000 P1 EvtInterruptDpc"));
}

} // namespace
} // namespace syncscope::test
