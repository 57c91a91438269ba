// What a satisfied wait brings, how it wears off, and what there is none of (NT section 2.1, 2.3).
#include "tests/support/case_name.h"
#include "tests/support/kernel_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;

constexpr std::int64_t kClock = 1'000'000; // a quantum of 6 units: two ticks

Step set(WaitableId w, std::int32_t increment)
{
    return then([=](KernelHost& h) { h.k().set(w, increment); });
}

struct Increment {
    const char* name;
    std::uint8_t base;
    std::int32_t increment;
    int priority;
};
class NtRThr3 : public testing::TestWithParam<Increment> {};
// Rule: NT R-THR-1, NT R-THR-2, NT R-THR-3
TEST_P(NtRThr3, ASatisfiedWaitAddsTheIncrementToTheBase)
{
    KernelHost h(quiet(2));
    const WaitableId e = h.waitable(WaitableKind::SynchronizationEvent);
    int priority = -1;
    h.thread({wait(e), then([&](KernelHost& x) { priority = x.k().thread(0).priority; })}, {.priority = GetParam().base});
    h.thread({work(100), set(e, GetParam().increment)}, {.processor = 1});
    h.run();
    EXPECT_EQ(priority, GetParam().priority);
    EXPECT_EQ(h.k().thread(0).basePriority, GetParam().base);
}
INSTANTIATE_TEST_SUITE_P(Table, NtRThr3,
    testing::Values(Increment{"None", 8, 0, 8}, Increment{"Disk", 8, 1, 9}, Increment{"Sound", 8, 8, 15}, Increment{"CappedAt15", 13, 6, 15},
        Increment{"RealTimeIsNeverBoosted", 16, 6, 16}, Increment{"Dynamic15Stays", 15, 1, 15}),
    caseName);

// From the base, not from the priority there is; and a smaller one takes nothing away.
// Rule: NT R-THR-3
TEST(NtRThr3, BoostsDoNotAddUp)
{
    KernelHost h(quiet(2));
    const WaitableId e = h.waitable(WaitableKind::SynchronizationEvent);
    std::vector<int> priorities;
    const auto note = then([&](KernelHost& x) { priorities.push_back(x.k().thread(0).priority); });
    h.thread({wait(e), note, wait(e), note, wait(e), note});
    h.thread({work(100), set(e, 2), work(100), set(e, 2), work(100), set(e, 1)}, {.processor = 1});
    h.run();
    EXPECT_THAT(priorities, ElementsAre(10, 10, 10));
}

// A wait that ends because its time is up, or that need not begin, brings nothing.
// Rule: NT R-THR-3
TEST(NtRThr3, OnlyASignalThatEndsAWaitBoosts)
{
    KernelHost h(quiet(1));
    const WaitableId e = h.waitable(WaitableKind::NotificationEvent);
    std::vector<int> priorities;
    const auto note = then([&](KernelHost& x) { priorities.push_back(x.k().thread(0).priority); });
    h.thread({wait(e, 50), note, set(e, 4), wait(e), note});
    h.run();
    EXPECT_THAT(priorities, ElementsAre(8, 8));
}

// A boost of 2 is gone after two quanta, one at each end, and not more.
// Rule: NT R-THR-2, NT R-THR-14
TEST(NtRThr2, ABoostWearsOffByOneAtEachQuantumEnd)
{
    KernelHost h(ticking(kClock, 2));
    const WaitableId e = h.waitable(WaitableKind::SynchronizationEvent);
    h.thread({wait(e), work(20 * kClock)});
    h.thread({work(100), set(e, 2), work(20 * kClock)}, {.processor = 1});
    std::vector<int> priorities;
    for (std::int64_t at = kClock * 3 / 2; at < 10 * kClock; at += 2 * kClock) {
        h.run(at);
        priorities.push_back(h.k().thread(0).priority);
    }
    EXPECT_THAT(priorities, ElementsAre(10, 9, 8, 8, 8));
}

// Released to its first waiter with an increment of 1, and never into the real-time priorities.
// Rule: NT R-DSP-4, NT R-THR-4, NT R-DSP-3
TEST(NtRDsp4, AMutexGoesToTheFirstWaiterWithAnIncrementOf1)
{
    KernelHost h(quiet(3));
    const WaitableId m = h.waitable(WaitableKind::Mutex, 1);
    std::vector<int> priorities(3, -1);
    const auto note = [&](std::uint32_t t) {
        return then([&priorities, t](KernelHost& x) {
            priorities[t] = x.k().thread(t).priority;
            x.say("T" + std::to_string(t));
            x.k().releaseMutex(WaitableId(0));
        });
    };
    h.thread({wait(m), work(1000), note(0)});
    h.thread({wait(m), note(1)}, {.processor = 1, .startNs = 10});
    h.thread({wait(m), note(2)}, {.processor = 2, .priority = 15, .startNs = 20});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000 P0 T0", "1000 P1 T1", "1000 P2 T2")); // in the order they came, whatever their priority
    EXPECT_THAT(priorities, ElementsAre(8, 9, 15));
}

// No separation for a foreground process and no help for who starves: base 7 never runs beside a base 8 that never waits.
// Rule: NT R-THR-5, NT R-THR-6
TEST(NtRThr6, NobodyHelpsWhoStarves)
{
    KernelHost h(ticking(kClock, 1));
    const WaitableId e = h.waitable(WaitableKind::SynchronizationEvent);
    h.thread({work(10'000 * kClock)});
    h.thread({say("at last")}, {.priority = 7});
    h.run(9'999 * kClock);
    EXPECT_TRUE(h.said.empty());
    EXPECT_EQ(h.k().thread(1).priority, 7);
    KernelHost g(quiet(2));
    const WaitableId f = g.waitable(WaitableKind::SynchronizationEvent);
    g.thread({wait(f)});
    g.thread({work(100), set(f, 0)}, {.processor = 1});
    g.run();
    EXPECT_EQ(g.k().thread(0).priority, 8); // R-THR-5: what a wait ends with is the increment alone
    (void)e;
}

// Rule: NT R-THR-12, NT R-THR-11
TEST(NtRThr12, TheStatesOfAThread)
{
    KernelHost h(quiet(2));
    const LockId l = h.spinLock();
    const WaitableId e = h.waitable(WaitableKind::SynchronizationEvent);
    h.thread({acquire(l), work(1000), release(l), work(1000)}, {.bound = true});
    h.thread({acquire(l), release(l), wait(e)}, {.processor = 1, .startNs = 100});
    h.thread({work(1)}, {.priority = 9, .bound = true, .startNs = 200}); // cannot come in before the level drops
    h.thread({work(1)}, {.priority = 7, .bound = true, .startNs = 300});
    h.thread({work(1)}, {.bound = true, .startNs = 5000});
    h.run(500);
    EXPECT_EQ(h.stateOf(0), ThreadState::Running);
    EXPECT_EQ(h.stateOf(1), ThreadState::Running); // it spins
    EXPECT_EQ(h.stateOf(2), ThreadState::Standby);
    EXPECT_EQ(h.stateOf(3), ThreadState::Ready);
    EXPECT_EQ(h.stateOf(4), ThreadState::Initialized);
    h.run(1500);
    EXPECT_EQ(h.stateOf(1), ThreadState::Waiting);
    EXPECT_EQ(h.stateOf(2), ThreadState::Terminated);
}

// --- the worker pool

constexpr std::int64_t kSecond = 1'000'000'000;

kernel::Config pool(std::uint32_t workers, std::uint32_t dynamic)
{
    kernel::Config c = quiet(2);
    c.workers = workers;
    c.dynamicWorkers = dynamic;
    return c;
}

// Two workers block; the third item waits a second, then an added worker takes it, and a fourth a second later.
// Rule: NT R-WRK-3, NT R-WRK-4
TEST(NtRWrk3, AQueueThatDoesNotMoveGetsAWorkerEachSecond)
{
    KernelHost h(pool(2, 16));
    const WaitableId never = h.waitable(WaitableKind::NotificationEvent);
    const auto blocked = [&](const char* name) { return h.workItem({say(name), wait(never, 10 * kSecond)}); };
    h.thread({queue(blocked("a")), queue(blocked("b")), queue(blocked("c")), queue(blocked("d"))});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P1 a", "0 P0 b", "1000000000 P0 c", "2000000000 P1 d"));
    EXPECT_EQ(h.k().machine().dynamicWorkers, 2);
    EXPECT_THAT(h.hazards(), ElementsAre("NT R-WRK-4", "NT R-WRK-4"));
    EXPECT_EQ(h.outcome(), Outcome::Completed);
}

// Rule: NT R-WRK-3, NT R-WRK-4
TEST(NtRWrk3, TheCapHolds)
{
    KernelHost h(pool(1, 1));
    const WaitableId never = h.waitable(WaitableKind::NotificationEvent);
    for (int i = 0; i < 3; ++i)
        h.thread({queue(h.workItem({say("item"), wait(never, 100 * kSecond)}))});
    h.run(50 * kSecond);
    EXPECT_EQ(h.said.size(), 2u); // one worker and one added; the third item starves
    h.run();
    EXPECT_EQ(h.said.back().substr(0, 4), "1000");
    EXPECT_EQ(h.said.size(), 3u);
}

// As long as items are taken the pool does not grow, however long the queue is.
// Rule: NT R-WRK-3
TEST(NtRWrk3, AQueueThatMovesGetsNone)
{
    KernelHost h(pool(1, 16));
    for (int i = 0; i < 5; ++i)
        h.thread({queue(h.workItem({work(kSecond * 9 / 10)}))});
    h.run();
    EXPECT_EQ(h.k().machine().dynamicWorkers, 0);
    EXPECT_TRUE(h.hazards().empty());
    EXPECT_EQ(h.count(EventKind::WorkItemEnd), 5u);
}

} // namespace
} // namespace syncscope::test
