// How a run ends (contract: outcome), and that a machine is its bytes.
#include "tests/support/case_name.h"
#include "tests/support/kernel_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

constexpr std::int64_t kTick = 1'000'000;

struct Ending {
    const char* name;
    std::function<void(KernelHost&)> load;
    Outcome withClock, withoutClock;
};
class Endings : public testing::TestWithParam<Ending> {};
TEST_P(Endings, AreToldApart)
{
    kernel::Config c = ticking(kTick, 2);
    c.watchdog = {true, 2, 6};
    KernelHost clock(c), none(quiet(2));
    GetParam().load(clock);
    GetParam().load(none);
    EXPECT_EQ(clock.run(1000 * kTick), GetParam().withClock);
    EXPECT_EQ(none.run(1000 * kTick), GetParam().withoutClock);
}
INSTANTIATE_TEST_SUITE_P(Table, Endings,
    testing::Values(Ending{"AllDone", [](KernelHost& h) { h.thread({work(100)}); }, Outcome::Completed, Outcome::Completed},
        Ending{"AWaitForNothing", [](KernelHost& h) { h.thread({wait(h.waitable(WaitableKind::NotificationEvent))}); }, Outcome::Deadlock,
            Outcome::Deadlock},
        Ending{"TwoMutexes",
            [](KernelHost& h) {
                const LockId a = h.lock(LockKind::FastMutex), b = h.lock(LockKind::FastMutex);
                h.thread({acquire(a), work(100), acquire(b)});
                h.thread({acquire(b), work(100), acquire(a)}, {.processor = 1});
            },
            Outcome::Deadlock, Outcome::Deadlock},
        Ending{"TwoSpinLocks",
            [](KernelHost& h) {
                const LockId a = h.spinLock(), b = h.spinLock();
                h.thread({acquire(a), work(100), acquire(b)});
                h.thread({acquire(b), work(100), acquire(a)}, {.processor = 1});
            },
            Outcome::BugCheck, Outcome::Deadlock},
        Ending{"AOneShotTimerStillHelps",
            [](KernelHost& h) {
                const WaitableId e = h.waitable(WaitableKind::NotificationEvent);
                h.thread({start(h.timer(), 5 * kTick, 0, h.dpc({set(e)})), wait(e)});
            },
            Outcome::Completed, Outcome::Completed},
        // NT R-WRK-4: a worker is no workload, but what it waits for in a work item has to come.
        Ending{"AWaitForNothingInAWorkItem",
            [](KernelHost& h) { h.thread({queue(h.workItem({wait(h.waitable(WaitableKind::NotificationEvent))}))}); }, Outcome::Deadlock, Outcome::Deadlock},
        Ending{"AWaitInAWorkItemThatEnds",
            [](KernelHost& h) { h.thread({queue(h.workItem({wait(h.waitable(WaitableKind::NotificationEvent), 5 * kTick)}))}); }, Outcome::Completed,
            Outcome::Completed},
        Ending{"AWorkItemUnderAPeriodicTimerIsNoWork",
            [](KernelHost& h) {
                h.thread({start(h.timer(), kTick, kTick, h.dpc({work(10)})), queue(h.workItem({wait(h.waitable(WaitableKind::NotificationEvent))}))});
            },
            Outcome::Completed, Outcome::Completed},
        Ending{"TwoWorkItemsInACycleUnderAPeriodicTimer",
            [](KernelHost& h) {
                const LockId a = h.lock(LockKind::FastMutex), b = h.lock(LockKind::FastMutex);
                h.thread({start(h.timer(), kTick, kTick, h.dpc({})), queue(h.workItem({acquire(a), work(100), acquire(b)})),
                    queue(h.workItem({acquire(b), work(100), acquire(a)}))});
            },
            Outcome::Deadlock, Outcome::Deadlock},
        Ending{"TwoKernelMutexesUnderAPeriodicTimer",
            [](KernelHost& h) {
                const WaitableId a = h.waitable(WaitableKind::Mutex, 1), b = h.waitable(WaitableKind::Mutex, 1);
                h.thread({start(h.timer(), kTick, kTick, h.dpc({})), wait(a), work(100), wait(b)});
                h.thread({wait(b), work(100), wait(a)}, {.processor = 1});
            },
            Outcome::Deadlock, Outcome::Deadlock},
        Ending{"APeriodicTimerStillHelps",
            [](KernelHost& h) {
                const WaitableId e = h.waitable(WaitableKind::NotificationEvent);
                h.thread({start(h.timer(), 5 * kTick, 5 * kTick, h.dpc({set(e)})), wait(e)});
            },
            Outcome::Completed, Outcome::Completed},
        Ending{"APeriodicTimerAloneIsNoWork",
            [](KernelHost& h) {
                h.thread({start(h.timer(), kTick, kTick, h.dpc({work(10)})), work(5 * kTick)});
            },
            Outcome::Completed, Outcome::Completed},
        Ending{"APeriodicTimerCannotMendACycleOfLocks",
            [](KernelHost& h) {
                const LockId a = h.lock(LockKind::FastMutex), b = h.lock(LockKind::FastMutex);
                h.thread({start(h.timer(), kTick, kTick, h.dpc({})), acquire(a), work(100), acquire(b)});
                h.thread({acquire(b), work(100), acquire(a)}, {.processor = 1});
            },
            Outcome::Deadlock, Outcome::Deadlock},
        Ending{"AThreadThatIsReadyStillRuns",
            [](KernelHost& h) {
                h.thread({work(100)}, {.bound = true});
                h.thread({work(3 * kTick)}, {.bound = true});
            },
            Outcome::Completed, Outcome::Completed}),
    caseName);

// The same machine with and without a log, and twice: the same bytes.
TEST(Machine, IsItsBytes)
{
    const auto build = [](KernelHost& h) {
        const LockId l = h.spinLock(), m = h.lock(LockKind::FastMutex);
        const DpcId d = h.dpc({acquire(l, 0), work(300), release(l, 0)});
        h.k().assertInterrupt(h.interrupt(5, 0, {queue(d), work(70)}), 500);
        for (std::uint32_t p = 0; p < 2; ++p)
            for (int i = 0; i < 2; ++i)
                h.thread({acquire(l), work(200), release(l), acquire(m), access(400), release(m), queue(h.workItem({work(50)}))}, {.processor = p});
    };
    kernel::Config c;
    c.clockNs = 20'000;
    c.watchdog.enabled = false;
    KernelHost logged(c), again(c), silent(c);
    build(logged);
    build(again);
    build(silent);
    silent.k().record(nullptr);
    while (logged.step(1'000'000'000)) {
        EXPECT_TRUE(again.step(1'000'000'000));
        EXPECT_TRUE(silent.step(1'000'000'000));
        ASSERT_TRUE(logged.block() == silent.block());
        ASSERT_TRUE(logged.block() == again.block());
    }
    EXPECT_EQ(logged.outcome(), Outcome::Completed);
    EXPECT_EQ(logged.log().hash(), again.log().hash());
    EXPECT_EQ(silent.log().size(), 0u);
}

// A table that is full is a limit, not a crash.
TEST(Limits, AFullTableEndsTheRun)
{
    const auto filled = [](const std::function<void(KernelHost&)>& fill) {
        kernel::Config c = quiet(1);
        c.locks = c.waitables = c.dpcs = c.timers = c.interrupts = c.workItems = 2;
        KernelHost h(c);
        for (int i = 0; i < 3; ++i)
            fill(h);
        EXPECT_EQ(h.k().machine().limit, kernel::LimitKind::Table);
        return h.outcome();
    };
    EXPECT_EQ(filled([](KernelHost& h) { h.spinLock(); }), Outcome::Limit);
    EXPECT_EQ(filled([](KernelHost& h) { h.waitable(WaitableKind::Mutex); }), Outcome::Limit);
    EXPECT_EQ(filled([](KernelHost& h) { h.k().createDpc(Frame(), 0); }), Outcome::Limit);
    EXPECT_EQ(filled([](KernelHost& h) { h.timer(); }), Outcome::Limit);
    EXPECT_EQ(filled([](KernelHost& h) { h.workItem({}); }), Outcome::Limit);
    EXPECT_EQ(filled([](KernelHost& h) { h.interrupt(5, 0, {}); }), Outcome::Limit);
}

TEST(Limits, NestingTooDeepEndsTheRun)
{
    KernelHost h(quiet(1));
    h.thread({[](KernelHost& x, std::uint32_t a, Frame& f, bool) {
        const Frame copy = f;
        x.k().push(a, copy.routine).a = copy.a; // calls itself
        return Resume::again();
    }});
    EXPECT_EQ(h.run(), Outcome::Limit);
    EXPECT_EQ(h.k().machine().limit, kernel::LimitKind::Calls);
}

} // namespace
} // namespace syncscope::test
