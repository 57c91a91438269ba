// Breaches of NT section 1.3, each on a free build and under Driver Verifier.
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

constexpr std::uint64_t kLockAt = 0xFFFFC00000001000ull; // in the driver's memory
constexpr std::uint64_t kOtherAt = 0xFFFFC00000002000ull;
constexpr std::uint64_t kEventAt = 0xFFFFC00000003000ull;

kernel::Config verified(kernel::Config c)
{
    c.driverVerifier = true;
    return c;
}

struct Breach {
    const char* name;
    void (*run)(KernelHost&);
    std::vector<std::string> hazards; // free: what it lets pass
    std::string free;                 // free: the bug check; empty = none
    std::string verified;             // under Driver Verifier
};

LockId lockAt(KernelHost& h, LockKind kind = LockKind::Spin, std::uint64_t address = kLockAt) { return h.k().createLock(kind, false, address); }
WaitableId eventAt(KernelHost& h, std::int32_t state) { return h.k().createWaitable(WaitableKind::NotificationEvent, state, 1, kEventAt); }

WaitableId mutexAt(KernelHost& h, std::uint64_t address = kEventAt) { return h.k().createWaitable(WaitableKind::Mutex, 1, 1, address); }
Step releaseMutex(WaitableId m)
{
    return then([m](KernelHost& h) { h.k().releaseMutex(m); });
}

class Breaches : public testing::TestWithParam<Breach> {};
// Rule: NT V3, NT V4, NT V6, NT V7, NT V8, NT V9, NT V10, NT V11, NT V15, NT R-SPN-6, NT R-SPN-7
TEST_P(Breaches, FreeAndVerified)
{
    kernel::Config c = quiet(1);
    c.watchdog.enabled = false;
    KernelHost free(c), watched(verified(c));
    GetParam().run(free);
    free.run();
    EXPECT_EQ(free.hazards(), GetParam().hazards);
    EXPECT_EQ(free.bugCheck(), GetParam().free);
    GetParam().run(watched);
    watched.run();
    EXPECT_EQ(watched.bugCheck(), GetParam().verified);
}

INSTANTIATE_TEST_SUITE_P(Section13, Breaches,
    testing::Values(
        Breach{"V3SignalledInADpc", [](KernelHost& h) { h.thread({queue(h.dpc({wait(eventAt(h, 1))}))}); }, {"NT V3"}, "",
            "0xC4 289 2 0xFFFFC00000003000 0 NT V3"}, // 0x121: no timeout
        Breach{"V3SignalledInADpcWithTimeout", [](KernelHost& h) { h.thread({queue(h.dpc({wait(eventAt(h, 1), 500)}))}); }, {"NT V3"}, "",
            "0xC4 290 2 0xFFFFC00000003000 5 NT V3"}, // 0x122
        Breach{"V3SignalledAboveDispatch", [](KernelHost& h) { h.thread({raise(5), wait(eventAt(h, 1)), lower(0)}); }, {"NT V3"}, "",
            "0xC4 288 5 0xFFFFC00000003000 0 NT V3"}, // 0x120
        Breach{"V4InAThread", [](KernelHost& h) { h.thread({raise(2), wait(eventAt(h, 0))}); }, {"NT V3"}, "0xA 0xFFFFC00000003000 2 0 0 NT V3",
            "0xC4 289 2 0xFFFFC00000003000 0 NT V3"},
        Breach{"V4UnderASpinLock", [](KernelHost& h) { h.thread({acquire(lockAt(h)), wait(eventAt(h, 0), 500)}); }, {"NT V3"},
            "0xA 0xFFFFC00000003000 2 0 0 NT V3", "0xC4 290 2 0xFFFFC00000003000 5 NT V3"},
        Breach{"V5TimeoutZero", [](KernelHost& h) { h.thread({raise(2), wait(eventAt(h, 0), 0), lower(0)}); }, {}, "", ""},
        Breach{"V4Sleep", [](KernelHost& h) { h.thread({raise(2), sleep(100)}); }, {"NT V3"}, "0xA 0 2 0 0 NT V3", "0xC4 59 2 0 0 NT V3"}, // 0x3B
        Breach{"V6FastMutex",
            [](KernelHost& h) {
                const LockId l = lockAt(h, LockKind::FastMutex);
                h.thread({raise(2), acquire(l), lower(1), release(l)});
            },
            {"NT V6"}, "", "0xC4 51 2 0xFFFFC00000001000 0 NT V6"}, // 0x33
        Breach{"V6FastMutexUnsafe",
            [](KernelHost& h) {
                const LockId l = lockAt(h, LockKind::FastMutex);
                h.thread({raise(2), acquire(l, 0), release(l, 0), lower(0)});
            },
            {"NT V6"}, "", "0xC4 57 2 0xFFFFC00000001000 0 NT V6"}, // 0x39
        Breach{"V7PassiveCallbackLock",
            [](KernelHost& h) {
                const LockId l = h.lock(LockKind::PassiveCallback, true);
                h.thread({queue(h.dpc({acquire(l, kCriticalRegion), release(l, kCriticalRegion)}))});
            },
            {"NT V7"}, "", "0xC4 282 2 0 0 NT V7"}, // 0x11A
        Breach{"V8AboveDispatch", [](KernelHost& h) { h.thread({raise(5), acquire(lockAt(h)), work(1)}); }, {"NT V8"}, "",
            "0xC4 66 5 0xFFFFC00000001000 0 NT V8"}, // 0x42
        Breach{"V9AtDpcLevelBelowDispatch", [](KernelHost& h) { h.thread({raise(1), acquire(lockAt(h), 0), work(1)}); }, {"NT V9"}, "",
            "0xC4 64 1 0xFFFFC00000001000 0 NT V9"}, // 0x40
        Breach{"V10AtPassive",
            [](KernelHost& h) {
                const LockId l = lockAt(h);
                h.thread({acquire(l), lower(0), release(l)});
            },
            {"NT V10"}, "", "0xC4 50 0 0xFFFFC00000001000 0 NT V10"}, // 0x32
        Breach{"V10FromDpcLevelAtPassive",
            [](KernelHost& h) {
                const LockId l = lockAt(h);
                h.thread({acquire(l), lower(0), release(l, 0)});
            },
            {"NT V10"}, "", "0xC4 65 0 0xFFFFC00000001000 0 NT V10"}, // 0x41
        Breach{"V10DoubleRelease",
            [](KernelHost& h) {
                const LockId l = lockAt(h);
                h.thread({acquire(l), release(l), release(l)});
            },
            {"NT V10"}, "", "0xC4 50 0 0xFFFFC00000001000 0 NT V10"},
        Breach{"V11NotAcquired", [](KernelHost& h) { h.thread({raise(2), release(lockAt(h), 0), lower(0)}); }, {"NT V10"}, "",
            "0xC4 4103 0xFFFFC00000001000 0 0 NT V10"}, // 0x1007
        Breach{"V11Self",
            [](KernelHost& h) {
                const LockId l = lockAt(h);
                h.thread({acquire(l), acquire(l)});
            },
            {"NT V11"}, "", "0xC4 4096 0xFFFFC00000001000 0 0 NT V11"}, // 0x1000
        Breach{"V11SelfQueued",
            [](KernelHost& h) {
                const LockId l = lockAt(h, LockKind::QueuedSpin);
                h.thread({acquire(l), acquire(l)});
            },
            {"NT V11"}, "", "0xC4 4096 0xFFFFC00000001000 0 0 NT V11"},
        Breach{"V11SelfFastMutex",
            [](KernelHost& h) {
                const LockId l = lockAt(h, LockKind::FastMutex);
                h.thread({acquire(l), acquire(l)});
            },
            {"NT R-DSP-1"}, "", "0xC4 4096 0xFFFFC00000001000 0 0 NT R-DSP-1"},
        Breach{"V11ATryIsNone",
            [](KernelHost& h) {
                const LockId l = lockAt(h);
                h.thread({acquire(l), acquire(l, kTry), release(l)});
            },
            {}, "", ""},
        Breach{"V11OrderOnOneThread",
            [](KernelHost& h) {
                const LockId a = lockAt(h), b = lockAt(h, LockKind::Spin, kOtherAt);
                h.thread({acquire(a), acquire(b), release(b), release(a), acquire(b), acquire(a), release(a), release(b)});
            },
            {}, "", "0xC4 4097 0xFFFFC00000001000 0 0 NT V11"}, // 0x1001: asking for the first again
        Breach{"V11OrderOverAThird",
            [](KernelHost& h) {
                const LockId a = lockAt(h), b = lockAt(h, LockKind::Spin, kOtherAt), c = lockAt(h, LockKind::Spin, kEventAt);
                h.thread({acquire(a), acquire(b), release(b), release(a), acquire(b), acquire(c), release(c), release(b), acquire(c), acquire(a), release(a),
                    release(c)});
            },
            {}, "", "0xC4 4097 0xFFFFC00000001000 0 0 NT V11"},
        Breach{"V11TheSameOrderTwice",
            [](KernelHost& h) {
                const LockId a = lockAt(h), b = lockAt(h, LockKind::Spin, kOtherAt);
                h.thread({acquire(a), acquire(b), release(b), release(a), acquire(a), acquire(b), release(b), release(a)});
            },
            {}, "", ""},
        Breach{"V11OrderOfTheFrameworksLocksIsNotTheDrivers",
            [](KernelHost& h) {
                const LockId a = h.lock(LockKind::Spin, true), b = h.lock(LockKind::Spin, true);
                h.thread({acquire(a), acquire(b), release(b), release(a), acquire(b), acquire(a), release(a), release(b)});
            },
            {}, "", ""},
        Breach{"V11OrderOfAMutexAndASpinLock",
            [](KernelHost& h) {
                const LockId a = lockAt(h);
                const WaitableId m = mutexAt(h);
                h.thread({wait(m), acquire(a), release(a), releaseMutex(m), raise(2), wait(m, 0), acquire(a, 0), wait(m, 0), release(a, 0), lower(0), releaseMutex(m), releaseMutex(m)});
            },
            {}, "", ""}, // Once more by its owner, and trying, ask for nothing.
        Breach{"V11OrderOfTwoMutexes",
            [](KernelHost& h) {
                const WaitableId m = mutexAt(h), n = mutexAt(h, kOtherAt);
                h.thread({wait(m), wait(m), wait(n), releaseMutex(n), releaseMutex(m), releaseMutex(m), wait(n), wait(m), releaseMutex(m), releaseMutex(n)});
            },
            {}, "", "0xC4 4097 0xFFFFC00000003000 0 0 NT V11"},
        Breach{"V11OrderOfAMutexAndAFastMutex",
            [](KernelHost& h) {
                const LockId a = lockAt(h, LockKind::FastMutex);
                const WaitableId m = mutexAt(h);
                h.thread({acquire(a), wait(m), releaseMutex(m), release(a), wait(m), acquire(a), release(a), releaseMutex(m)});
            },
            {}, "", "0xC4 4097 0xFFFFC00000001000 0 0 NT V11"},
        Breach{"V11AMutexOfTheThreadThatADpcInterrupts",
            [](KernelHost& h) {
                const LockId a = lockAt(h);
                const WaitableId m = mutexAt(h);
                h.thread({acquire(a), release(a), wait(m), queue(h.dpc({acquire(a, 0), release(a, 0)})), releaseMutex(m)});
            },
            {}, "", ""},
        Breach{"V15IsrIrql", [](KernelHost& h) { h.k().assertInterrupt(h.interrupt(4, 0, {raise(12)}), 10); }, {"NT V15"}, "0xC8 787458 0 0 0 NT V15",
            "0xC4 273 0xFFFFF80100000000 4 12 NT V15"}, // 0x111
        Breach{"V15ApcCount",
            [](KernelHost& h) {
                h.thread({queue(h.dpc({then([](KernelHost& x) { ++x.k().criticalRegions(x.k().threadContext(0)); })}))});
            },
            {}, "0xC7 4 0xFFFFF80100000000 0 1 NT V15", "0xC7 4 0xFFFFF80100000000 0 1 NT V15"},
        Breach{"V15ApcCountInATimersDpc",
            [](KernelHost& h) {
                const DpcId d = h.dpc({then([](KernelHost& x) { ++x.k().criticalRegions(x.k().threadContext(0)); })});
                h.thread({start(h.timer(), 100, 0, d), work(200)});
            },
            {}, "0xC7 5 0xFFFFF80100000000 0 1 NT V15", "0xC7 5 0xFFFFF80100000000 0 1 NT V15"},
        Breach{"V15ApcCountOfAMutexKept",
            [](KernelHost& h) { h.thread({queue(h.dpc({wait(h.waitable(WaitableKind::Mutex, 1), 0)}))}); }, {}, "0xC7 4 0xFFFFF80100000000 0 1 NT V15",
            "0xC7 4 0xFFFFF80100000000 0 1 NT V15"}),
    caseName);

// The lock history is the machine's, not a thread's, and a lucky schedule does not hide the order.
// Rule: NT V11
TEST(NtV11, TheOrderIsRememberedAcrossThreads)
{
    KernelHost h(verified(quiet(2)));
    const LockId a = lockAt(h), b = lockAt(h, LockKind::Spin, kOtherAt);
    h.thread({acquire(a), acquire(b), release(b), release(a)});
    h.thread({acquire(b), acquire(a), release(a), release(b)}, {.processor = 1, .startNs = 1000});
    h.run();
    EXPECT_EQ(h.bugCheck(), "0xC4 4097 0xFFFFC00000001000 0 0 NT V11");
    EXPECT_EQ(h.now(), 1000);
}

// 0x1004: who took it, who gives it back.
// Rule: NT V11, NT V10
TEST(NtV11, AReleaseByAnotherThreadNamesBoth)
{
    KernelHost h(verified(quiet(2)));
    const LockId l = lockAt(h);
    h.thread({acquire(l), work(1000)});
    h.thread({raise(2), work(100), release(l, 0)}, {.processor = 1});
    h.run();
    EXPECT_EQ(h.bugCheck(), "0xC4 4100 0xFFFFC00000001000 0xFFFFA00000000000 0xFFFFA00000000800 NT V10");
}

// V11 on a free build ends as V18: the thread spins at DISPATCH_LEVEL until the watchdog bites.
// Rule: NT V11, NT V18, NT R-DPC-11
TEST(NtV11, RecursionEndsInTheWatchdog)
{
    kernel::Config c = ticking(1'000'000, 1);
    c.watchdog = {.singleTicks = 2, .cumulativeTicks = 6};
    KernelHost h(c);
    const LockId l = h.spinLock();
    h.thread({acquire(l), acquire(l)});
    h.run();
    EXPECT_EQ(h.bugCheck(), "0x133 1 6 0 0 NT R-DPC-11");
    EXPECT_EQ(h.now(), 7'000'000);
}

// Rule: NT V17
TEST(NtV17, ASystemCallReturnsAtPassiveLevel)
{
    const auto toUser = [](KernelHost& x) { x.k().returnsToUserMode(); };
    KernelHost good, bad;
    good.thread({raise(1), lower(0), then(toUser)});
    bad.thread({raise(1), then(toUser)});
    good.run();
    bad.run();
    EXPECT_EQ(good.bugCheck(), "");
    EXPECT_EQ(bad.bugCheck(), "0x4A 0xFFFFF80200000000 1 0 0 NT V17");
}

// Rule: NT R-DSP-7, NT R-THR-18
TEST(NtRDsp7, NobodyTakesAMutexToUserMode)
{
    for (const bool gives : {true, false}) {
        KernelHost h;
        const WaitableId m = h.waitable(WaitableKind::Mutex, 1);
        h.thread({wait(m), wait(m), then([=](KernelHost& x) {
                      EXPECT_EQ(x.k().thread(0).criticalRegions, 1); // counted once, however often it is owned
                      EXPECT_TRUE(x.k().releaseMutex(m));
                      EXPECT_EQ(x.k().thread(0).criticalRegions, 1);
                      if (gives) {
                          EXPECT_TRUE(x.k().releaseMutex(m));
                      }
                  }),
            then([](KernelHost& x) { x.k().returnsToUserMode(); })});
        h.run();
        EXPECT_EQ(h.bugCheck(), gives ? "" : "0x1 0xFFFFF80200000000 0 1 0 NT R-DSP-7");
    }
}

// Rule: NT V19
TEST(NtV19, AProcessorThatTakesNoTicksIsSeenByTheOthers)
{
    kernel::Config c = ticking(1'000'000, 2);
    c.watchdog.clockTicks = 3;
    for (const std::uint8_t level : {std::uint8_t{12}, std::uint8_t{13}, std::uint8_t{15}}) {
        KernelHost h(c);
        h.thread({raise(level), work(10'000'000), lower(0)}, {.processor = 1});
        h.run();
        if (level < 13) { // It still takes them.
            EXPECT_EQ(h.bugCheck(), "");
            continue;
        }
        EXPECT_EQ(h.bugCheck(), "0x101 3 0 0xFFFFF80000010180 1 NT V19");
        EXPECT_EQ(h.now(), 4'000'000); // the fourth it missed
        EXPECT_EQ(h.k().machine().bugCheckProcessor, 0);
    }
}

// Alone, nobody sees it: the machine just stands still.
// Rule: NT V19
TEST(NtV19, AloneItIsADeadlock)
{
    KernelHost h(ticking(1'000'000, 1));
    const LockId l = h.spinLock();
    h.thread({raise(15), acquire(l, 0), acquire(l, 0)});
    EXPECT_EQ(h.run(), Outcome::Deadlock);
}

// V20 is folded into 0x133, parameter 1 = 0.
// Rule: NT V20, NT V18
TEST(NtV20, AnInterruptServiceRoutineHasAnAllotmentToo)
{
    kernel::Config c = ticking(1'000'000, 1);
    c.watchdog = {.singleTicks = 2, .cumulativeTicks = 6};
    for (const std::int64_t ns : {2'900'000, 3'100'000}) {
        KernelHost h(c);
        h.k().assertInterrupt(h.interrupt(5, 0, {work(ns)}), 50'000);
        h.k().assertInterrupt(h.interrupt(5, 0, {work(ns)}), 9'050'000); // counted anew
        h.thread({work(20'000'000)});
        h.run();
        EXPECT_EQ(h.bugCheck(), ns < 3'000'000 ? "" : "0x133 0 3 2 0 NT V20");
    }
}

} // namespace
} // namespace syncscope::test
