// Dispatcher objects (NT section 7).
#include "tests/support/case_name.h"
#include "tests/support/kernel_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Step releaseMutex(WaitableId w)
{
    return then([w](KernelHost& h) { h.say(h.k().releaseMutex(w) ? "released" : "not the owner"); });
}
Step releaseSemaphore(WaitableId w, std::int32_t by)
{
    return then([w, by](KernelHost& h) { h.say(h.k().releaseSemaphore(w, by) ? "released" : "limit exceeded"); });
}

// Three threads wait, it is set twice, and a fourth comes late.
struct Events {
    const char* name;
    WaitableKind kind;
    std::vector<std::string> order;
};
class NtRDsp2 : public testing::TestWithParam<Events> {};
// Rule: NT R-DSP-2, NT R-DSP-3
TEST_P(NtRDsp2, WhomASetEventWakes)
{
    KernelHost h(quiet(1));
    const WaitableId e = h.waitable(GetParam().kind);
    for (int i = 0; i < 3; ++i)
        h.thread({wait(e), say("T" + std::to_string(i))}, {.startNs = i});
    h.thread({work(100), set(e), work(100), set(e), work(100)}, {.startNs = 10});
    h.thread({wait(e, 50, sayResult("late"))}, {.priority = 9, .startNs = 250});
    h.run();
    EXPECT_EQ(h.said, GetParam().order);
}
INSTANTIATE_TEST_SUITE_P(Kinds, NtRDsp2,
    testing::Values(
        Events{"NotificationWakesAllAndStaysSet", WaitableKind::NotificationEvent, {"250 P0 late 0", "310 P0 T0", "310 P0 T1", "310 P0 T2"}},
        Events{"SynchronizationWakesOneEachTime", WaitableKind::SynchronizationEvent, {"300 P0 late 258", "310 P0 T0", "310 P0 T1"}}),
    caseName);

// Rule: NT R-DSP-2
TEST(NtRDsp2, SettingReturnsTheStateBefore)
{
    KernelHost h(quiet(1));
    const WaitableId e = h.waitable(WaitableKind::NotificationEvent);
    std::vector<std::int32_t> before;
    h.thread({then([&](KernelHost& x) {
        before.push_back(x.k().set(e));
        before.push_back(x.k().set(e));
        x.k().reset(e);
        before.push_back(x.k().set(e));
    })});
    h.run();
    EXPECT_THAT(before, ElementsAre(0, 1, 0));
}

// Rule: NT R-DSP-2
TEST(NtRDsp2, ASemaphoreLetsInAsManyAsItCounts)
{
    KernelHost h(quiet(1));
    const WaitableId s = h.waitable(WaitableKind::Semaphore, 1, 3);
    for (int i = 0; i < 4; ++i)
        h.thread({wait(s), say("T" + std::to_string(i))}, {.priority = 10, .startNs = i});
    h.thread({work(100), releaseSemaphore(s, 4), releaseSemaphore(s, 2), work(100), releaseSemaphore(s, 1), releaseSemaphore(s, 3),
                 releaseSemaphore(s, 1)},
        {.startNs = 10});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("0 P0 T0", "110 P0 limit exceeded", "110 P0 released", "110 P0 T1", "110 P0 T2", "210 P0 released", "210 P0 T3",
                            "210 P0 released", "210 P0 limit exceeded"));
}

TEST(NtSection7, AMutexCountsItsOwner)
{
    KernelHost h(quiet(2));
    const WaitableId m = h.waitable(WaitableKind::Mutex, 1);
    h.thread({wait(m), wait(m), wait(m), work(100), releaseMutex(m), releaseMutex(m), work(100), releaseMutex(m), releaseMutex(m)});
    h.thread({work(10), releaseMutex(m), wait(m), say("second owner"), releaseMutex(m)}, {.processor = 1});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("10 P1 not the owner", "100 P0 released", "100 P0 released", "200 P0 released", "200 P0 not the owner",
                            "200 P1 second owner", "200 P1 released"));
}

// Rule: NT R-DSP-4, NT R-DSP-3
TEST(NtRDsp4, AReleasedMutexGoesToTheFirstWaiter)
{
    KernelHost h(quiet(1));
    const WaitableId m = h.waitable(WaitableKind::Mutex, 1);
    h.thread({wait(m), sleep(100), releaseMutex(m)});
    for (int i = 1; i < 4; ++i)
        h.thread({wait(m), say("T" + std::to_string(i)), releaseMutex(m)}, {.priority = static_cast<std::uint8_t>(8 + i), .startNs = i});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(
        h.said, ElementsAre("100 P0 released", "100 P0 T1", "100 P0 released", "100 P0 T2", "100 P0 released", "100 P0 T3", "100 P0 released"));
}

// --- several objects at once

kernel::Config severalObjects(std::uint32_t processors = 1)
{
    kernel::Config c = quiet(processors);
    c.waitObjects = 4;
    return c;
}
Step waitFor(std::vector<WaitableId> objects, bool all, std::int64_t timeoutNs = -1, std::function<void(KernelHost&, std::uint64_t)> after = sayResult("waited"))
{
    return begin([=](KernelHost& h, std::uint32_t a) { h.k().wait(a, objects, all, timeoutNs); }, after);
}

// Rule: NT R-DSP-2
TEST(NtRDsp2, AWaitForAnyOfSeveralSaysWhichItWas)
{
    KernelHost h(severalObjects());
    const WaitableId a = h.waitable(WaitableKind::SynchronizationEvent), b = h.waitable(WaitableKind::SynchronizationEvent), c = h.waitable(WaitableKind::NotificationEvent, 1);
    h.thread({waitFor({a, b}, false), waitFor({a, b, c}, false), waitFor({c, b}, false), waitFor({a, b}, false, 50)});
    h.thread({work(100), set(b), work(100)}, {.priority = 7});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("100 P0 waited 1", "100 P0 waited 2", "100 P0 waited 0", "150 P0 waited 258"));
    EXPECT_EQ(h.k().waitable(b).state, 0); // the one that ended the wait, and no other
    EXPECT_EQ(h.k().waitable(a).waiterHead, kernel::kNo16);
    EXPECT_EQ(h.k().waitable(b).waiterHead, kernel::kNo16);
}

// Nothing is taken until all of them are to be had at once.
// Rule: NT R-DSP-2
TEST(NtRDsp2, AWaitForAllTakesNothingBeforeItTakesAll)
{
    KernelHost h(severalObjects(2));
    const WaitableId a = h.waitable(WaitableKind::SynchronizationEvent), s = h.waitable(WaitableKind::Semaphore, 0, 5), m = h.waitable(WaitableKind::Mutex, 1);
    h.thread({waitFor({a, s, m}, true)});
    const auto states = then([&](KernelHost& x) { x.say(std::to_string(x.k().waitable(a).state) + std::to_string(x.k().waitable(s).state) + std::to_string(x.k().waitable(m).state)); });
    h.thread({work(100), set(a), states, work(100), wait(a, 0, sayResult("event")), set(a), releaseSemaphore(s, 2), states}, {.processor = 1});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("100 P1 101", "200 P1 event 0", "200 P1 released", "200 P1 010", "200 P0 waited 0"));
    EXPECT_EQ(h.k().waitable(m).ownerThread, 0u);
}

// Who waits for all is passed over: the one behind it gets what is there.
// Rule: NT R-DSP-3
TEST(NtRDsp3, AWaiterForAllLetsTheOneBehindItGoFirst)
{
    KernelHost h(severalObjects());
    const WaitableId a = h.waitable(WaitableKind::SynchronizationEvent), b = h.waitable(WaitableKind::SynchronizationEvent);
    h.thread({waitFor({a, b}, true, -1, sayResult("all"))}, {.startNs = 0});
    h.thread({wait(a, -1, sayResult("alone"))}, {.startNs = 1});
    h.thread({work(100), set(a), work(100), set(b), work(100), set(a)}, {.startNs = 2});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("302 P0 alone 0", "302 P0 all 0"));
}

// A mutex that the thread owns already is no reason to wait.
TEST(NtSection7, AWaitForAllCountsAMutexOnceMore)
{
    KernelHost h(severalObjects());
    const WaitableId m = h.waitable(WaitableKind::Mutex, 1), e = h.waitable(WaitableKind::NotificationEvent, 1);
    h.thread({wait(m), waitFor({e, m}, true), releaseMutex(m), releaseMutex(m), releaseMutex(m)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 waited 0", "0 P0 released", "0 P0 released", "0 P0 not the owner"));
}

// Rule: NT V3, NT V4, NT V5
TEST(NtV5, AWaitForSeveralAtDispatchLevel)
{
    for (const std::int64_t timeout : {std::int64_t{0}, std::int64_t{10}, std::int64_t{-1}}) {
        kernel::Config verified = severalObjects();
        verified.driverVerifier = true;
        KernelHost h(severalObjects()), v(verified);
        for (KernelHost* x : {&h, &v}) {
            const WaitableId a = x->waitable(WaitableKind::NotificationEvent), b = x->waitable(WaitableKind::NotificationEvent);
            x->thread({raise(2), waitFor({a, b}, false, timeout), lower(0)});
            x->run();
        }
        EXPECT_EQ(h.bugCheck(), timeout == 0 ? "" : "0xA 0 2 0 0 NT V3") << timeout;
        EXPECT_EQ(v.bugCheck(), timeout == 0 ? "" : timeout > 0 ? "0xC4 290 2 0 0 NT V3" : "0xC4 289 2 0 0 NT V3") << timeout;
        if (timeout == 0) {
            EXPECT_THAT(h.said, ElementsAre("0 P0 waited 258"));
        }
    }
}

// A circle that one of the objects closes: for any of them there would be another way out.
TEST(NtSection7, AWaitForAllClosesACircleOfOwners)
{
    for (const bool all : {true, false}) {
        kernel::Config c = ticking(1'000'000, 2);
        c.waitObjects = 2;
        KernelHost h(c);
        const WaitableId m = h.waitable(WaitableKind::Mutex, 1), n = h.waitable(WaitableKind::Mutex, 1), e = h.waitable(WaitableKind::NotificationEvent);
        h.thread({start(h.timer(), 3'000'000, 3'000'000, h.dpc({set(e)})), wait(m), work(100), waitFor({e, n}, all), releaseMutex(m)});
        h.thread({wait(n), work(100), wait(m)}, {.processor = 1});
        EXPECT_EQ(h.run(10'000'000), all ? Outcome::Deadlock : Outcome::Completed);
        EXPECT_EQ(h.said.size(), all ? 0u : 2u);
    }
}

// Rule: NT R-DSP-6
TEST(NtRDsp6, ASatisfiedWaitSwitchesNoThread)
{
    kernel::Config c = quiet(1);
    c.costs.keWaitSatisfied = 300;
    c.costs.contextSwitch = 2000;
    KernelHost h(c);
    const WaitableId e = h.waitable(WaitableKind::NotificationEvent, 1);
    h.thread({wait(e, -1, sayResult("waited"))});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("2300 P0 waited 0"));
    EXPECT_EQ(h.count(EventKind::ThreadWait), 0u);
}

struct Timed {
    const char* name;
    std::int64_t timeout, setAt;
    std::string waited;
};
class NtTimeouts : public testing::TestWithParam<Timed> {};
TEST_P(NtTimeouts, AWaitEndsByTheEventOrByTheTime)
{
    KernelHost h(quiet(2));
    const WaitableId e = h.waitable(WaitableKind::SynchronizationEvent);
    h.thread({wait(e, GetParam().timeout, sayResult("waited"))});
    h.thread({work(GetParam().setAt), set(e)}, {.processor = 1});
    h.thread({wait(e, 10'000, sayResult("next"))}, {.startNs = 2000});
    h.run();
    ASSERT_EQ(h.said.size(), 2u);
    EXPECT_EQ(h.said[0], GetParam().waited);
    // Whose wait timed out is no longer in the list: the event is there for the next.
    EXPECT_EQ(h.said[1], GetParam().waited.ends_with(" 0") ? "12000 P0 next 258" : "2000 P0 next 0");
}
INSTANTIATE_TEST_SUITE_P(Table, NtTimeouts,
    testing::Values(Timed{"Zero", 0, 100, "0 P0 waited 258"}, Timed{"TooShort", 99, 100, "99 P0 waited 258"},
        Timed{"LongEnough", 101, 100, "100 P0 waited 0"}, Timed{"ForEver", -1, 100, "100 P0 waited 0"}),
    caseName);

// With a clock a wait ends at a tick. A relative time counts from the last one, at 15.625 ms, so it may end early or late by nearly a tick; an
// absolute one ends at the first tick at or after its time.
constexpr std::int64_t kTick = 15'625'000, kMs = 1'000'000;
struct Ticked {
    const char* name;
    std::int64_t startsAt;
    kernel::Timeout timeout;
    std::string waited; // 258 = STATUS_TIMEOUT
};
class NtRTmr2Waits : public testing::TestWithParam<Ticked> {};
// Rule: NT R-TMR-2
TEST_P(NtRTmr2Waits, AWaitGivesUpAtATick)
{
    kernel::Config c = ticking(kTick, 1);
    c.waitObjects = 2;
    for (const bool several : {false, true}) {
        KernelHost h(c);
        const WaitableId e = h.waitable(WaitableKind::SynchronizationEvent), other = h.waitable(WaitableKind::SynchronizationEvent);
        h.thread({begin(
                     [=](KernelHost& x, std::uint32_t a) {
                         if (several)
                             x.k().wait(a, std::vector<WaitableId>{e, other}, true, GetParam().timeout);
                         else
                             x.k().wait(a, e, GetParam().timeout);
                     },
                     sayResult("waited"))},
            {.startNs = GetParam().startsAt});
        EXPECT_EQ(h.run(), Outcome::Completed);
        EXPECT_THAT(h.said, ElementsAre(GetParam().waited)) << several;
    }
}
// Rule: KMDF L13, NT R-TMR-2
TEST_P(NtRTmr2Waits, AWaitLockGivesUpAtATick)
{
    KernelHost h(ticking(kTick, 1));
    const LockId l = h.lock(LockKind::WaitLock);
    h.thread({acquire(l, kernel::kCriticalRegion), sleep(100 * kMs), release(l, kernel::kCriticalRegion)});
    h.thread({begin([=](KernelHost& x, std::uint32_t a) { x.k().acquire(a, l, kernel::kCriticalRegion, GetParam().timeout); }, sayResult("waited"))}, {.startNs = GetParam().startsAt});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre(GetParam().waited));
}
INSTANTIATE_TEST_SUITE_P(Table, NtRTmr2Waits,
    testing::Values(Ticked{"Late", 16 * kMs, {1 * kMs}, "31250000 P0 waited 258"}, Ticked{"Early", 31 * kMs, {1 * kMs}, "31250000 P0 waited 258"},
        Ticked{"OneTickAndABit", 16 * kMs, {16 * kMs}, "46875000 P0 waited 258"}, Ticked{"Zero", 16 * kMs, {0}, "16000000 P0 waited 258"},
        Ticked{"AbsoluteBetween", 16 * kMs, {20 * kMs, true}, "31250000 P0 waited 258"}, Ticked{"AbsoluteAtATick", 16 * kMs, {2 * kTick, true}, "31250000 P0 waited 258"},
        Ticked{"AbsolutePast", 16 * kMs, {15 * kMs, true}, "16000000 P0 waited 258"}),
    caseName);

// Who waits already is woken by the faster clock's tick.
// Rule: NT R-TMR-2, NT R-CLK-2
TEST(NtRTmr2OfWaits, AWaitFollowsAFasterClock)
{
    KernelHost h(ticking(kTick, 2));
    const WaitableId e = h.waitable(WaitableKind::SynchronizationEvent);
    h.thread({wait(e, 20 * kMs, sayResult("waited"))}, {.startNs = 1 * kMs});
    h.thread({work(4 * kMs), then([](KernelHost& x) { x.k().requestResolution(1 * kMs); }), work(kMs)}, {.processor = 1});
    h.run(50 * kMs);
    EXPECT_THAT(h.said, ElementsAre("20000000 P0 waited 258"));
}

// Waiting at DISPATCH_LEVEL. 0xB8 names T0, which the DPC interrupted, and the idle thread that would have come next.
struct AtDispatch {
    const char* name;
    bool inDpc;
    std::int64_t timeout;
    bool signalled;
    std::string result, bugCheck;
};
class NtV5 : public testing::TestWithParam<AtDispatch> {};
// Rule: NT V3, NT V4, NT V5
TEST_P(NtV5, OnlyAWaitThatMustBlockIsFatal)
{
    const AtDispatch& c = GetParam();
    KernelHost h(quiet(1));
    const WaitableId e = h.waitable(WaitableKind::NotificationEvent, c.signalled ? 1 : 0);
    const auto waits = wait(e, c.timeout, sayResult("waited"));
    if (c.inDpc)
        h.thread({queue(h.dpc({waits}))});
    else
        h.thread({raise(2), waits, lower(0)});
    h.run();
    EXPECT_EQ(h.said, c.result.empty() ? std::vector<std::string>{} : std::vector<std::string>{c.result});
    EXPECT_EQ(h.bugCheck(), c.bugCheck);
}
INSTANTIATE_TEST_SUITE_P(Table, NtV5,
    testing::Values(AtDispatch{"V5TimeoutZero", false, 0, false, "0 P0 waited 258", ""},
        AtDispatch{"V5TimeoutZeroInADpc", true, 0, false, "0 P0 waited 258", ""},
        AtDispatch{"V5TimeoutZeroSignalled", true, 0, true, "0 P0 waited 0", ""}, AtDispatch{"V3Signalled", true, -1, true, "0 P0 waited 0", ""},
        AtDispatch{"V3InADpc", true, -1, false, "", "0xB8 0xFFFFA00000000000 0xFFFFA00004000000 0xFFFFB00000000000 0 NT V3"},
        AtDispatch{"V3InADpcWithTimeout", true, 100, false, "", "0xB8 0xFFFFA00000000000 0xFFFFA00004000000 0xFFFFB00000000000 0 NT V3"},
        AtDispatch{"V4InAThread", false, -1, false, "", "0xA 0 2 0 0 NT V3"},
        AtDispatch{"V4InAThreadWithTimeout", false, 100, false, "", "0xA 0 2 0 0 NT V3"}),
    caseName);

// Rule: NT V3
TEST(NtV3, SleepingInADpcIsFatalToo)
{
    KernelHost h(quiet(1));
    h.thread({queue(h.dpc({sleep(100)}))});
    h.run();
    EXPECT_EQ(h.bugCheck(), "0xB8 0xFFFFA00000000000 0xFFFFA00004000000 0xFFFFB00000000000 0 NT V3");
}

} // namespace
} // namespace syncscope::test
