// Spin locks, fast mutexes, the framework's passive lock, wait locks (NT sections 6 and 7; KMDF section 4).
#include "tests/support/case_name.h"
#include "tests/support/kernel_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using kernel::kCriticalRegion;
using kernel::kFramework;
using kernel::kRaise;
using kernel::kTry;
using testing::ElementsAre;
using testing::IsEmpty;

Step sayIrql()
{
    return then([](KernelHost& h) { h.say("irql " + std::to_string(h.k().irql())); });
}

// The table of section 7 and KMDF L1, L2, L13: level while held, what a contender does meanwhile.
struct Kind {
    const char* name;
    LockKind kind;
    std::uint32_t how;
    int irqlHeld;
    bool spins;
    std::uint32_t criticalRegions;
};
class LockKinds : public testing::TestWithParam<Kind> {};
// Rule: KMDF L1, KMDF L2, KMDF L13, NT R-SPN-1, NT R-SPN-3, NT R-DSP-1, NT R-DSP-5, NT R-THR-18
TEST_P(LockKinds, LevelAndWaiting)
{
    const Kind& c = GetParam();
    KernelHost h(quiet(2));
    const LockId l = h.lock(c.kind);
    h.thread({acquire(l, c.how), sayIrql(), then([&](KernelHost& x) { EXPECT_EQ(x.k().thread(0).criticalRegions, c.criticalRegions); }), work(1000),
        release(l, c.how), sayIrql(), then([&](KernelHost& x) { EXPECT_EQ(x.k().thread(0).criticalRegions, 0u); })});
    h.thread({work(10), acquire(l, c.how), say("second"), release(l, c.how)}, {.processor = 1});
    h.thread({work(500), say("third runs")}, {.processor = 1, .priority = 4, .startNs = 1});
    h.run();
    // Where a waiter blocks, its processor runs the third thread.
    const std::string third = c.spins ? "1500 P" : "510 P1 third runs";
    EXPECT_EQ(h.said.front(), "0 P0 irql " + std::to_string(c.irqlHeld));
    EXPECT_THAT(h.said, testing::Contains("1000 P0 irql 0"));
    EXPECT_THAT(h.said, testing::Contains("1000 P1 second"));
    EXPECT_THAT(h.said, testing::Contains(testing::StartsWith(third)));
    EXPECT_EQ(h.count(EventKind::LockSpin), c.spins ? 1u : 0u);
    EXPECT_EQ(h.count(EventKind::LockBlock), c.spins ? 0u : 1u);
    EXPECT_THAT(h.hazards(), IsEmpty());
    EXPECT_EQ(h.outcome(), Outcome::Completed);
}
INSTANTIATE_TEST_SUITE_P(Table, LockKinds,
    testing::Values(Kind{"NtRSpn1Spin", LockKind::Spin, kRaise, 2, true, 0}, Kind{"NtRSpn4QueuedSpin", LockKind::QueuedSpin, kRaise, 2, true, 0},
        Kind{"NtSection7FastMutex", LockKind::FastMutex, kRaise, 1, false, 0},
        Kind{"KmdfL2PassiveCallback", LockKind::PassiveCallback, kFramework | kCriticalRegion, 0, false, 1},
        Kind{"KmdfL13WaitLock", LockKind::WaitLock, kCriticalRegion, 0, false, 1}),
    caseName);

// Rule: KMDF L1, NT R-SPN-1
TEST(NtRSpn1, TheReleaseRestoresTheLevelBefore)
{
    KernelHost h(quiet(1));
    const LockId outer = h.spinLock(), inner = h.spinLock();
    h.thread({raise(1), acquire(outer), acquire(inner), release(inner), sayIrql(), release(outer), sayIrql()});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 irql 2", "0 P0 irql 1"));
}

// Three processors wait for processor 2 in the order 3, 1, 0; who is next is the policy's choice.
struct Fair {
    const char* name;
    LockKind kind;
    SpinFairness policy;
    std::uint64_t seed;
    std::vector<std::string> order;
};
class NtRSpn4 : public testing::TestWithParam<Fair> {};
// Rule: NT R-SPN-4
TEST_P(NtRSpn4, TheNextOwner)
{
    kernel::Config c = quiet(5);
    c.spinFairness = GetParam().policy;
    c.seed = GetParam().seed;
    KernelHost h(c);
    const LockId l = h.lock(GetParam().kind);
    h.thread({acquire(l), work(100), release(l)}, {.processor = 2});
    std::int64_t at = 10;
    for (const std::uint32_t p : {0u, 4u, 1u, 3u})
        h.thread({acquire(l), say("has it"), work(100), release(l)}, {.processor = p, .startNs = at++});
    h.run();
    if (GetParam().policy == SpinFairness::Random && GetParam().kind == LockKind::Spin) {
        EXPECT_THAT(h.said, testing::SizeIs(4));
    } else {
        EXPECT_EQ(h.said, GetParam().order);
    }
}
const std::vector<std::string> kFifo{"100 P0 has it", "200 P4 has it", "300 P1 has it", "400 P3 has it"};
INSTANTIATE_TEST_SUITE_P(Policies, NtRSpn4,
    testing::Values(Fair{"Fifo", LockKind::Spin, SpinFairness::Fifo, 1, kFifo},
        // From 2 its neighbour 1 (as near as 3, and first), then 0, 4 and 3.
        Fair{"Nearest", LockKind::Spin, SpinFairness::Nearest, 1, {"100 P1 has it", "200 P0 has it", "300 P4 has it", "400 P3 has it"}},
        Fair{"Random", LockKind::Spin, SpinFairness::Random, 1, {}},
        Fair{"QueuedIsFifoWhateverThePolicy", LockKind::QueuedSpin, SpinFairness::Nearest, 1, kFifo},
        Fair{"QueuedIsFifoAgainstRandom", LockKind::QueuedSpin, SpinFairness::Random, 3, kFifo}),
    caseName);

// Rule: NT R-SPN-4
TEST(NtRSpn4, RandomDependsOnTheSeedAndOnNothingElse)
{
    const auto order = [](std::uint64_t seed) {
        kernel::Config c = quiet(5);
        c.spinFairness = SpinFairness::Random;
        c.seed = seed;
        KernelHost h(c);
        const LockId l = h.spinLock();
        for (std::uint32_t p = 0; p < 5; ++p)
            h.thread({acquire(l), say("has it"), work(100), release(l)}, {.processor = p, .startNs = p});
        h.run();
        return h.said;
    };
    std::vector<std::vector<std::string>> different;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        EXPECT_EQ(order(seed), order(seed));
        if (const auto o = order(seed); std::find(different.begin(), different.end(), o) == different.end())
            different.push_back(o);
    }
    EXPECT_GT(different.size(), 5u);
}

// Rule: NT R-SPN-10, NT R-IRQL-7
TEST(NtRSpn10, TheHolderIsNotPreemptedButAnInterruptStretchesItsHold)
{
    KernelHost h(quiet(2));
    const LockId l = h.spinLock();
    h.k().assertInterrupt(h.interrupt(5, 0, {work(300)}), 50);
    h.thread({acquire(l), work(100), release(l), say("low")}, {.bound = true});
    h.thread({say("high")}, {.priority = 20, .bound = true, .startNs = 20});
    h.thread({acquire(l), say("contender")}, {.processor = 1, .startNs = 30});
    h.run();
    EXPECT_THAT(h.said, testing::UnorderedElementsAre("400 P0 high", "400 P0 low", "400 P1 contender"));
    h.log().forEach([](const trace::Event& e) {
        if (e.kind == EventKind::LockRelease && e.processor == ProcessorId(0) && e.subject.index == 0) {
            EXPECT_EQ(e.value, 400u);
        }
    });
}

// Costs: who is alone pays the acquire, a waiter the hand-off.
TEST(NtSection10, AContendedLockCostsTheHandOff)
{
    kernel::Config c = quiet(2);
    c.costs.irqlChange = 5;
    c.costs.spinAcquireUncontended = 20;
    c.costs.spinRelease = 10;
    c.costs.spinHandoffContended = 125;
    c.costs.spinQueuedHandoff = 80;
    for (const LockKind kind : {LockKind::Spin, LockKind::QueuedSpin}) {
        KernelHost h(c);
        const LockId l = h.lock(kind);
        h.thread({acquire(l), say("first"), work(100), release(l), say("free again")});
        h.thread({acquire(l), say("second")}, {.processor = 1, .startNs = 30});
        h.run();
        EXPECT_THAT(h.said, ElementsAre("25 P0 first", "140 P0 free again", kind == LockKind::Spin ? "250 P1 second" : "205 P1 second"));
    }
}

// A waiter whose processor is in an interrupt routine does not see an ordinary lock become free; a queued one is next all the same.
// Rule: NT R-SPN-3
TEST(NtRSpn3, AWaiterInAnInterruptRoutineMissesAnOrdinaryLock)
{
    for (const LockKind kind : {LockKind::Spin, LockKind::QueuedSpin}) {
        KernelHost h(quiet(3));
        const LockId l = h.lock(kind);
        h.k().assertInterrupt(h.interrupt(5, 1, {work(1000)}), 50);
        h.thread({acquire(l), work(100), release(l)});
        h.thread({acquire(l), say("first waiter"), release(l)}, {.processor = 1, .startNs = 10});
        h.thread({acquire(l), say("second waiter"), release(l)}, {.processor = 2, .startNs = 20});
        h.run();
        if (kind == LockKind::Spin) // queued: the first in the queue, whatever its processor does
            EXPECT_THAT(h.said, ElementsAre("100 P2 second waiter", "1050 P1 first waiter"));
        else
            EXPECT_THAT(h.said, ElementsAre("1050 P1 first waiter", "1050 P2 second waiter"));
    }
}

// Breaches of section 1.3 that a free build lets pass, each said as a hazard.
struct Breach {
    const char* name;
    LockKind kind;
    Script (*script)(LockId);
    std::vector<std::string> hazards;
    std::string bugCheck;
};
class LockBreaches : public testing::TestWithParam<Breach> {};
// Rule: NT V6, NT V8, NT V9, NT V10, NT V11, NT R-SPN-6, NT R-SPN-7
TEST_P(LockBreaches, AreSaid)
{
    KernelHost h(quiet(1));
    h.thread(GetParam().script(h.lock(GetParam().kind)));
    h.run();
    EXPECT_EQ(h.hazards(), GetParam().hazards);
    EXPECT_EQ(h.bugCheck(), GetParam().bugCheck);
}
INSTANTIATE_TEST_SUITE_P(Section13, LockBreaches,
    testing::Values(Breach{"V6FreeFastMutexAtDispatch", LockKind::FastMutex,
                        [](LockId l) {
                            return Script{raise(2), acquire(l), release(l), lower(0)};
                        },
                        {"NT V6"}, ""},
        Breach{"V8SpinLockAboveDispatch", LockKind::Spin,
            [](LockId l) {
                return Script{raise(5), acquire(l), work(1)};
            },
            {"NT V8"}, ""},
        Breach{"V9AtDpcLevelBelowDispatch", LockKind::Spin,
            [](LockId l) {
                return Script{acquire(l, 0), work(1)};
            },
            {"NT V9"}, ""},
        Breach{"V9AtDpcLevelAtDispatch", LockKind::Spin,
            [](LockId l) {
                return Script{raise(2), acquire(l, 0), release(l, 0), lower(0)};
            },
            {}, ""},
        Breach{"V10ReleaseAtPassive", LockKind::Spin,
            [](LockId l) {
                return Script{acquire(l), lower(0), release(l)};
            },
            {"NT V10"}, ""},
        Breach{"V10DoubleRelease", LockKind::Spin,
            [](LockId l) {
                return Script{acquire(l), release(l), release(l)};
            },
            {"NT V10"}, ""},
        Breach{"MutexDoubleRelease", LockKind::FastMutex,
            [](LockId l) {
                return Script{acquire(l), release(l), release(l)};
            },
            {"NT V10"}, ""},
        Breach{"V11Recursive", LockKind::Spin,
            [](LockId l) {
                return Script{acquire(l), acquire(l)};
            },
            {"NT V11"}, ""},
        Breach{"V11ATryIsNoRecursion", LockKind::Spin,
            [](LockId l) {
                return Script{acquire(l), acquire(l, kTry), release(l)};
            },
            {}, ""},
        Breach{"FastMutexTryIsNoRecursion", LockKind::FastMutex,
            [](LockId l) {
                return Script{acquire(l), acquire(l, kTry | kRaise), release(l)};
            },
            {}, ""},
        Breach{"L13WaitLockAtDispatchWithTimeoutZero", LockKind::WaitLock,
            [](LockId l) {
                return Script{raise(2), acquire(l, kCriticalRegion, 0), release(l, kCriticalRegion), lower(0)};
            },
            {}, ""},
        Breach{"V25FreeWaitLockAtDispatch", LockKind::WaitLock,
            [](LockId l) {
                return Script{raise(2), acquire(l, kCriticalRegion), release(l, kCriticalRegion), lower(0)};
            },
            {"NT V3"}, ""}),
    caseName);

// KMDF L3: unconditional, for both flavours.
// Rule: NT V12, KMDF L3, NT R-DSP-1
TEST(NtV12, TheOwnerOfACallbackLockMayNotAskAgain)
{
    for (const LockKind kind : {LockKind::Spin, LockKind::PassiveCallback}) {
        KernelHost h(quiet(1));
        const LockId l = h.k().createLock(kind, true, 0, ObjectId(7));
        const std::uint32_t how = kFramework | (kind == LockKind::Spin ? kRaise : kCriticalRegion);
        h.thread({acquire(l, how), acquire(l, how)});
        h.run();
        EXPECT_EQ(h.bugCheck(), "0x10D 2 0xFFFFE00000000070 0 0 KMDF L3");
    }
}

// KMDF L4: owners are threads, so a DPC over the owner counts as the owner.
// Rule: KMDF L4, NT R-DPC-7
TEST(KmdfL4, ADpcCountsAsTheThreadItInterrupted)
{
    KernelHost h(quiet(2));
    const LockId l = h.k().createLock(LockKind::PassiveCallback, true, 0);
    std::vector<bool> owns;
    const auto ask = then([&](KernelHost& x) { owns.push_back(x.k().ownsLock(l)); });
    h.thread({acquire(l, kFramework | kCriticalRegion), queue(h.dpc({ask})), ask, release(l, kFramework | kCriticalRegion), ask});
    h.thread({work(0), queue(h.dpc({ask})), ask}, {.processor = 1});
    h.run();
    EXPECT_THAT(owns, testing::UnorderedElementsAre(true, true, false, false, false));
    EXPECT_EQ(std::count(owns.begin(), owns.end(), true), 2);
}

struct Blocked {
    const char* name;
    bool inDpc;
    std::string bugCheck;
};
class NtV3 : public testing::TestWithParam<Blocked> {};
// Rule: NT V3, NT V4, NT V6
TEST_P(NtV3, AMutexThatMustBlockAtDispatchLevelStopsTheMachine)
{
    KernelHost h(quiet(2));
    const LockId l = h.lock(LockKind::FastMutex);
    h.thread({acquire(l), work(1000), release(l)});
    if (GetParam().inDpc)
        h.thread({work(10), queue(h.dpc({acquire(l)}))}, {.processor = 1});
    else
        h.thread({work(10), raise(2), acquire(l)}, {.processor = 1});
    h.run();
    EXPECT_EQ(h.bugCheck(), GetParam().bugCheck);
}
INSTANTIATE_TEST_SUITE_P(
    Contexts, NtV3, testing::Values(Blocked{"V3Dpc", true, "0xB8 0xFFFFA00000000800 0xFFFFA00004000800 0xFFFFB00000006000 0 NT V3"}, // T1, idle thread 1
        Blocked{"V4Thread", false, "0xA 0 2 0 0 NT V3"}), caseName);

// NT V9: the holder can be pre-empted, and who spins for it spins for as long as that takes.
// Rule: NT V9
TEST(NtV9, APreemptedHolderKeepsOthersSpinning)
{
    KernelHost h(quiet(2));
    const LockId l = h.spinLock();
    h.thread({acquire(l, 0), work(100), release(l, 0)}, {.bound = true});
    h.thread({work(5000)}, {.priority = 9, .bound = true, .startNs = 50});
    h.thread({acquire(l), say("at last"), release(l)}, {.processor = 1, .startNs = 60});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("5100 P1 at last"));
}

TEST(Try, TakesAFreeLockAndNeverWaits)
{
    for (const LockKind kind : {LockKind::Spin, LockKind::FastMutex}) {
        KernelHost h(quiet(2));
        const LockId l = h.lock(kind);
        const std::uint32_t how = kTry | (kind == LockKind::FastMutex ? kRaise : 0u);
        const auto tries = [&] { return acquire(l, how, -1, sayResult("taken")); };
        const Script body = kind == LockKind::Spin ? Script{work(10), raise(2), tries(), sayIrql(), work(100), tries(), sayIrql()}
                                                   : Script{work(10), tries(), sayIrql(), work(100), tries(), sayIrql()};
        h.thread({acquire(l), work(50), release(l)});
        h.thread(body, {.processor = 1});
        h.run();
        if (kind == LockKind::Spin)
            EXPECT_THAT(h.said, ElementsAre("10 P1 taken 0", "10 P1 irql 2", "110 P1 taken 1", "110 P1 irql 2"));
        else // ExTryToAcquireFastMutex raises only if it got the mutex.
            EXPECT_THAT(h.said, ElementsAre("10 P1 taken 0", "10 P1 irql 0", "110 P1 taken 1", "110 P1 irql 1"));
    }
}

// Rule: NT R-DSP-3
TEST(FastMutex, IsHandedOnInTheOrderOfAsking)
{
    KernelHost h(quiet(2));
    const LockId l = h.lock(LockKind::FastMutex);
    h.thread({acquire(l), work(1000), release(l)});
    for (int i = 0; i < 3; ++i)
        h.thread({acquire(l), say("T" + std::to_string(i + 1)), work(10), release(l)}, {.processor = 1, .bound = true, .startNs = 10 + i});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000 P1 T1", "1010 P1 T2", "1020 P1 T3"));
}

// NT R-DSP-5: contention is a wait with a switch away, a wake-up and a switch back.
// Rule: NT R-DSP-5, NT R-THR-17
TEST(NtRDsp5, AContendedMutexCostsTheSwitches)
{
    kernel::Config c = quiet(2);
    c.costs.contextSwitch = 2000;
    c.costs.ipi = 1000;
    KernelHost h(c);
    const LockId l = h.lock(LockKind::FastMutex);
    h.thread({acquire(l), work(10'000), release(l)});
    h.thread({acquire(l), say("second")}, {.processor = 1, .startNs = 10});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("15000 P1 second")); // held from 2000 to 12000
}

// The level to go back to is the releaser's own, however fast the next owner is.
TEST(FastMutex, TheNextOwnerDoesNotChangeTheLevelOfTheOneBefore)
{
    kernel::Config c = quiet(2);
    c.costs.spinRelease = 100;
    KernelHost h(c);
    const LockId l = h.lock(LockKind::FastMutex);
    h.thread({acquire(l), work(50), release(l), sayIrql()});
    h.thread({raise(1), work(60), acquire(l), work(1000), release(l), sayIrql()}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("150 P0 irql 0", "1160 P1 irql 1"));
}

struct Timeout {
    const char* name;
    std::int64_t timeout, heldUntil;
    std::string result; // 258 = STATUS_TIMEOUT
};
class KmdfL13 : public testing::TestWithParam<Timeout> {};
// Rule: KMDF L13
TEST_P(KmdfL13, AWaitLockWithATimeout)
{
    KernelHost h(quiet(2));
    const LockId l = h.lock(LockKind::WaitLock);
    h.thread({acquire(l, kCriticalRegion), work(GetParam().heldUntil), release(l, kCriticalRegion)});
    const std::uint32_t t = h.thread({work(100), acquire(l, kCriticalRegion, GetParam().timeout, sayResult("status"))}, {.processor = 1});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre(GetParam().result));
    const bool taken = GetParam().result.ends_with(" 0");
    EXPECT_EQ(h.k().thread(t).criticalRegions, taken ? 1u : 0u); // left when the time is up
    EXPECT_EQ(h.k().lock(l).owner != kernel::kNo16, taken);
    EXPECT_EQ(h.count(EventKind::LockBlock), GetParam().timeout == 0 ? 0u : 1u);
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfL13,
    testing::Values(Timeout{"Zero", 0, 1000, "100 P1 status 258"}, Timeout{"TooShort", 200, 1000, "300 P1 status 258"},
        Timeout{"LongEnough", 5000, 1000, "1000 P1 status 0"}, Timeout{"ForEver", -1, 1000, "1000 P1 status 0"}),
    caseName);

// The time is up and, before the thread runs again, the lock is given back: the wait had ended already.
// Rule: KMDF L13
TEST(KmdfL13, ATimeoutIsNotTakenBackByARelease)
{
    kernel::Config c = quiet(2);
    c.costs.contextSwitch = 1000;
    KernelHost h(c);
    const LockId l = h.lock(LockKind::WaitLock);
    h.thread({acquire(l, kCriticalRegion), work(5000), release(l, kCriticalRegion), work(3000), acquire(l, kCriticalRegion), say("again")});
    h.thread(
        {acquire(l, kCriticalRegion, 4500, sayResult("status")), work(10'000)}, {.processor = 1}); // asks at 1000, switched back in from 5500 to 6500
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("6500 P1 status 258", "9000 P0 again"));
}

// A mutex given back twice while a thread waits for it makes that thread ready once.
TEST(LockBreaches, ADoubleReleaseWakesItsWaiterOnce)
{
    kernel::Config c = quiet(2);
    c.costs.contextSwitch = 1000;
    KernelHost h(c);
    const LockId l = h.lock(LockKind::FastMutex);
    h.thread({acquire(l), work(500), release(l), release(l), work(5000)});
    h.thread({acquire(l), say("second"), work(100), release(l)}, {.processor = 1});
    h.thread({work(100), say("third")}, {.processor = 1, .startNs = 10});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_EQ(h.count(EventKind::ThreadReady), 4u); // three starts and the one wake-up
    EXPECT_EQ(h.said.size(), 2u);
}

// Taking a lock and giving it back are steps, asking and waiting are none. Two ask while it is free; who comes second stood before
// taking it, and does no more when the first has it.
class Steps : public testing::TestWithParam<LockKind> {};
TEST_P(Steps, OfALockThatTwoAskedForWhileItWasFree)
{
    KernelHost h(quiet(2));
    const LockId l = h.lock(GetParam());
    const std::uint32_t how = GetParam() == LockKind::WaitLock ? kCriticalRegion : kRaise;
    for (std::uint32_t p = 0; p < 2; ++p)
        h.thread({acquire(l, how), say("has it"), work(100), release(l, how)}, {.processor = p, .bound = true});
    while (!h.k().slotIsChoice(0))
        ASSERT_TRUE(h.step(0));
    while (!h.k().slotIsChoice(1))
        h.advance(1);
    EXPECT_TRUE(h.advance(0));
    EXPECT_FALSE(h.k().slotIsChoice(1));
    EXPECT_FALSE(h.advance(1));
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("0 P0 has it", "100 P1 has it"));
    EXPECT_EQ(h.k().machine().steps, 4u);
}
// The same for one that was interrupted while it stood there.
TEST_P(Steps, OfALockThatIsTakenFromUnderAnInterruptedOne)
{
    KernelHost h(quiet(2));
    const LockId l = h.lock(GetParam());
    const std::uint32_t how = GetParam() == LockKind::WaitLock ? kCriticalRegion : kRaise;
    const InterruptId i = h.interrupt(5, 1, {work(50)});
    for (std::uint32_t p = 0; p < 2; ++p)
        h.thread({acquire(l, how), say("has it"), work(100), release(l, how)}, {.processor = p, .bound = true});
    while (!h.k().slotIsChoice(0))
        ASSERT_TRUE(h.step(0));
    while (!h.k().slotIsChoice(1))
        h.advance(1);
    h.k().assertInterrupt(i, 0);
    h.k().unschedule(h.k().tables().interruptSlot(i.value));
    h.k().alarm(h.k().tables().interruptSlot(i.value));
    EXPECT_TRUE(h.advance(0));
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("0 P0 has it", "100 P1 has it"));
    EXPECT_EQ(h.k().machine().steps, 6u); // the interrupt's own lock too, which is taken and given back
}
INSTANTIATE_TEST_SUITE_P(Kinds, Steps, testing::Values(LockKind::Spin, LockKind::QueuedSpin, LockKind::FastMutex, LockKind::WaitLock),
    [](const auto& row) { return std::string(name(row.param)); });

} // namespace
} // namespace syncscope::test
