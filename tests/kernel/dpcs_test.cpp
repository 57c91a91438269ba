// DPCs and the DISPATCH interrupt (NT section 4).
#include "tests/support/case_name.h"
#include "tests/support/kernel_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;

constexpr std::int64_t kTick = 1'000'000;

// Rule: NT R-DPC-1, NT R-DPC-2
TEST(NtRDpc2, TheQueueingProcessorIsTheTargetUnlessOneIsFixed)
{
    KernelHost h(quiet(3));
    const DpcId here = h.dpc({say("here")});
    const DpcId there = h.dpc({say("there")}, DpcImportance::High, 2);
    h.thread({queue(here), queue(there)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, testing::UnorderedElementsAre("0 P1 here", "0 P2 there"));
}

// Rule: NT R-DPC-3
TEST(NtRDpc3, AQueuedDpcIsNotQueuedAgain)
{
    KernelHost h;
    std::vector<bool> queued;
    const DpcId d = h.dpc({say("runs")});
    const auto insert = then([&, d](KernelHost& x) { queued.push_back(x.k().queueDpc(d)); });
    h.thread({raise(2), insert, insert, insert, lower(0), insert});
    h.run();
    EXPECT_THAT(queued, ElementsAre(true, false, false, true));
    EXPECT_THAT(h.said, ElementsAre("0 P0 runs", "0 P0 runs"));
    EXPECT_EQ(h.count(EventKind::DpcCoalesce), 2u);
}

// N interrupts before the DPC gets to run give one run of it.
// Rule: NT R-INT-7, NT R-DPC-3, NT R-DPC-4
TEST(NtRInt7, ThreeInterruptsOneDpc)
{
    KernelHost h;
    const DpcId d = h.dpc({say("dpc")});
    InterruptId i;
    i = h.interrupt(5, 0, {say("isr"), queue(d), then([&i](KernelHost& x) {
                               if (x.said.size() < 3)
                                   x.k().assertInterrupt(i, x.now() + 10);
                           })});
    h.k().assertInterrupt(i, 10);
    h.thread({raise(2), work(1000), lower(0)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("10 P0 isr", "20 P0 isr", "30 P0 isr", "1000 P0 dpc"));
}

// Off the queue before its routine is called: it may be queued while it runs, and run elsewhere at the same time.
// Rule: NT R-DPC-3, NT R-DPC-1
TEST(NtRDpc3, AQueuedAgainDpcRunsOnAnotherProcessorAtTheSameTime)
{
    KernelHost h(quiet(2));
    const DpcId d = h.dpc({say("begins"), work(1000), say("ends")});
    h.thread({queue(d)});
    h.thread({work(400), queue(d)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 begins", "400 P1 begins", "1000 P0 ends", "1400 P1 ends"));
}

// Rule: NT R-DPC-3
TEST(NtRDpc3, ADpcMayQueueItself)
{
    KernelHost h;
    DpcId d;
    d = h.dpc({say("run"), then([&d](KernelHost& x) {
                   if (x.said.size() < 3) {
                       EXPECT_TRUE(x.k().queueDpc(d));
                   }
               }),
        work(10)});
    h.thread({queue(d), say("thread")});
    h.run();
    // One pass of the queue: the thread waits for all of it.
    EXPECT_THAT(h.said, ElementsAre("0 P0 run", "10 P0 run", "20 P0 run", "30 P0 thread"));
    EXPECT_EQ(h.count(EventKind::DispatchStart), 1u);
}

// The table of section 4.2: when a queued DPC runs, on this processor and on another one, whose thread computes for ten ticks.
struct Importance {
    const char* name;
    DpcImportance importance;
    bool remote;
    bool idle;           // the target has no thread
    int before;          // DPCs of low importance in its queue already
    std::int64_t runsAt; // the next tick of the target's clock, or at once
};
class NtSection42 : public testing::TestWithParam<Importance> {};
TEST_P(NtSection42, ImportanceDecidesWhenTheInterruptIsRequested)
{
    const Importance& c = GetParam();
    KernelHost h(ticking(kTick, 2));
    const std::uint8_t target = c.remote ? 1 : 0;
    Script s{work(100)};
    for (int i = 0; i < c.before; ++i)
        s.push_back(queue(h.dpc({}, DpcImportance::Low, target)));
    s.push_back(queue(h.dpc({say("dpc")}, c.importance, target)));
    s.push_back(work(10 * kTick));
    h.thread(std::move(s), {.bound = true});
    if (c.remote && !c.idle)
        h.thread({work(10 * kTick)}, {.processor = 1, .bound = true});
    h.run();
    EXPECT_THAT(h.said, ElementsAre(std::to_string(c.runsAt) + (c.remote ? " P1 dpc" : " P0 dpc")));
}
INSTANTIATE_TEST_SUITE_P(Table, NtSection42,
    testing::Values(Importance{"LowHere", DpcImportance::Low, false, false, 0, kTick},
        Importance{"LowHereThirdInQueue", DpcImportance::Low, false, false, 2, kTick},
        Importance{"LowHereFourthInQueue", DpcImportance::Low, false, false, 3, 100},
        Importance{"LowThere", DpcImportance::Low, true, false, 0, kTick},
        Importance{"LowThereFourthInQueue", DpcImportance::Low, true, false, 3, 100},
        Importance{"LowThereIdle", DpcImportance::Low, true, true, 0, 100}, Importance{"MediumHere", DpcImportance::Medium, false, false, 0, 100},
        Importance{"MediumThere", DpcImportance::Medium, true, false, 0, kTick},
        Importance{"MediumThereFourthInQueue", DpcImportance::Medium, true, false, 3, 100},
        Importance{"MediumThereIdle", DpcImportance::Medium, true, true, 0, 100},
        Importance{"MediumHighHere", DpcImportance::MediumHigh, false, false, 0, 100},
        Importance{"MediumHighThere", DpcImportance::MediumHigh, true, false, 0, 100},
        Importance{"HighHere", DpcImportance::High, false, false, 0, 100}, Importance{"HighThere", DpcImportance::High, true, false, 0, 100}),
    caseName);

TEST(NtSection42, HighGoesToTheHeadOthersToTheTail)
{
    KernelHost h(quiet(1));
    h.thread(
        {raise(2), queue(h.dpc({say("low")}, DpcImportance::Low)), queue(h.dpc({say("medium")})), queue(h.dpc({say("high 1")}, DpcImportance::High)),
            queue(h.dpc({say("medium high")}, DpcImportance::MediumHigh)), queue(h.dpc({say("high 2")}, DpcImportance::High)), lower(0)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 high 2", "0 P0 high 1", "0 P0 low", "0 P0 medium", "0 P0 medium high"));
}

// The idle thread sweeps the queue: what nobody asked an interrupt for runs when its processor has nothing else to do.
TEST(NtSection42, AProcessorThatBecomesIdleSweepsItsQueue)
{
    KernelHost h(ticking(kTick, 1));
    h.thread({queue(h.dpc({say("dpc")}, DpcImportance::Low)), work(100)});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("100 P0 dpc"));
}

// Section 4.4: timers, DPCs, then the switch; no thread runs in between.
// Rule: NT R-IRQL-4, NT R-TMR-5
TEST(NtSection44, TimersThenDpcsThenThreads)
{
    KernelHost h(ticking(kTick, 1));
    const DpcId ofTimer = h.dpc({say("dpc of the timer")});
    const TimerId t = h.timer();
    const WaitableId e = h.waitable(WaitableKind::SynchronizationEvent);
    const DpcId wakes = h.dpc({say("dpc"), set(e)}, DpcImportance::Low);
    h.thread({wait(e), say("woken")}, {.priority = 12});
    h.thread({start(t, kTick - 10, 0, ofTimer), queue(wakes), work(kTick + 500), say("thread")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000000 P0 dpc", "1000000 P0 dpc of the timer", "1000000 P0 woken", "1000500 P0 thread"));
    EXPECT_THAT(h.story({EventKind::TimerExpire, EventKind::DpcStart, EventKind::DispatchStart, EventKind::DispatchEnd, EventKind::ThreadStandby,
                    EventKind::ThreadPreempt}),
        ElementsAre("1000000 P0 dispatch-start", "1000000 P0 timer-expire Timer0", "1000000 P0 dpc-start D1", "1000000 P0 thread-standby T0",
            "1000000 P0 dpc-start D0", "1000000 P0 dispatch-end", "1000000 P0 thread-preempt T1"));
}

// Rule: NT R-DPC-5
TEST(NtRDpc5, ADpcQueuedWhileOneRunsNeedsNoInterruptOfItsOwn)
{
    kernel::Config c = quiet(2);
    c.costs.ipi = 50;
    KernelHost h(c);
    const DpcId second = h.dpc({say("second")}, DpcImportance::High, 0);
    const DpcId first = h.dpc({say("first"), work(1000)});
    h.thread({queue(first), say("thread")});
    h.thread({work(100), queue(second)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 first", "1000 P0 second", "1000 P0 thread"));
    EXPECT_EQ(h.count(EventKind::DispatchStart), 1u);
}

// An interrupt on its way is not sent back by the next request.
// Rule: NT R-DPC-5
TEST(NtRDpc5, ManyRequestsFromAnotherProcessorDoNotPutTheInterruptOff)
{
    kernel::Config c = quiet(2);
    c.costs.ipi = 50;
    KernelHost h(c);
    Script s;
    for (int i = 0; i < 10; ++i) {
        s.push_back(queue(h.dpc({say("dpc")}, DpcImportance::High, 1)));
        s.push_back(work(20));
    }
    h.thread(std::move(s), {.bound = true});
    h.thread({work(5000)}, {.processor = 1, .bound = true});
    h.run();
    ASSERT_EQ(h.said.size(), 10u);
    EXPECT_EQ(h.said.front(), "50 P1 dpc");
}

// An interrupt that arrives while the work it asked for is being done brings no second pass.
// Rule: NT R-DPC-5
TEST(NtRDpc5, AnInterruptThatFindsThePassGoingOnBringsNoSecond)
{
    kernel::Config c = quiet(2);
    c.costs.ipi = 50;
    KernelHost h(c);
    const DpcId local = h.dpc({say("local"), work(200)});
    h.thread({queue(h.dpc({say("remote")}, DpcImportance::High, 1))});
    h.thread({work(10), queue(local), work(500), say("thread")}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("10 P1 remote", "10 P1 local", "710 P1 thread"));
    EXPECT_EQ(h.count(EventKind::DispatchStart), 1u);
}

// Rule: NT R-DPC-6
TEST(NtRDpc6, DpcsOfOneProcessorNeverNest)
{
    KernelHost h;
    const DpcId b = h.dpc({say("b")}, DpcImportance::High);
    const DpcId a = h.dpc({say("a"), queue(b), work(100), say("a goes on"), work(100), say("a ends")});
    h.k().assertInterrupt(h.interrupt(5, 0, {queue(b), say("isr")}), 50);
    h.thread({queue(a)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 a", "50 P0 isr", "100 P0 a goes on", "200 P0 a ends", "200 P0 b"));
}

// Rule: NT R-DPC-7
TEST(NtRDpc7, ADpcRunsInTheThreadItInterrupted)
{
    KernelHost h(quiet(1));
    std::vector<std::uint32_t> context;
    const DpcId d = h.dpc({then([&](KernelHost& x) { context.push_back(x.k().threadContext(0)); })});
    h.thread({work(10)});
    const std::uint32_t t = h.thread({work(10), queue(d), work(10)});
    h.run();
    EXPECT_THAT(context, ElementsAre(t));
}

// Rule: NT R-DPC-8
TEST(NtRDpc8, RemovingSaysWhetherItWasQueued)
{
    KernelHost h(quiet(1));
    std::vector<bool> removed;
    DpcId a = h.dpc({say("a")}), b = h.dpc({say("b")}), c = h.dpc({say("c")}), d = h.dpc({say("d")});
    const auto remove = [&](DpcId& x) { return then([&](KernelHost& y) { removed.push_back(y.k().removeDpc(x)); }); };
    h.thread({raise(2), queue(a), queue(b), queue(c), remove(b), remove(b), remove(a), remove(c), queue(d), queue(a), lower(0), remove(d)});
    h.run();
    EXPECT_THAT(removed, ElementsAre(true, false, true, true, false));
    EXPECT_THAT(h.said, ElementsAre("0 P0 d", "0 P0 a"));
}

// Section 4.7, bug check 0x133, at a classroom scale.
struct Watched {
    const char* name;
    std::function<void(KernelHost&)> load;
    std::string bugCheck;
    std::int64_t at;
};
class NtSection47 : public testing::TestWithParam<Watched> {};
// Rule: NT V18, NT R-DPC-10, NT R-DPC-11
TEST_P(NtSection47, TheWatchdogBites)
{
    kernel::Config c = ticking(kTick, 1);
    c.watchdog = {true, 2, 6};
    KernelHost h(c);
    GetParam().load(h);
    h.run(100 * kTick);
    EXPECT_EQ(h.bugCheck(), GetParam().bugCheck);
    if (!GetParam().bugCheck.empty()) {
        EXPECT_EQ(h.now(), GetParam().at);
    }
    // Without the watchdog nothing stops it.
    c.watchdog.enabled = false;
    KernelHost free(c);
    GetParam().load(free);
    EXPECT_EQ(free.run(), Outcome::Completed);
}
INSTANTIATE_TEST_SUITE_P(Table, NtSection47,
    testing::Values(Watched{"ADpcWithinItsAllotment", [](KernelHost& h) { h.thread({queue(h.dpc({work(2 * kTick + 500)}))}); }, "", 0},
        Watched{"ADpcBeyondIt", [](KernelHost& h) { h.thread({queue(h.dpc({work(3 * kTick + 500)}))}); }, "0x133 0 3 2 0 NT R-DPC-10", 3 * kTick},
        Watched{"ShortDpcsAddUp",
            [](KernelHost& h) {
                Script s{raise(2)};
                for (int i = 0; i < 5; ++i)
                    s.push_back(queue(h.dpc({work(3 * kTick / 2)})));
                s.push_back(lower(0));
                h.thread(std::move(s));
            },
            "0x133 1 6 0 0 NT R-DPC-11", 7 * kTick},
        Watched{"AThreadAtDispatchLevel",
            [](KernelHost& h) {
                h.thread({raise(2), work(7 * kTick + 500), lower(0)});
            },
            "0x133 1 6 0 0 NT R-DPC-11", 7 * kTick},
        Watched{"AThreadThatComesDownInBetween",
            [](KernelHost& h) {
                h.thread({raise(2), work(4 * kTick + 500), lower(0), work(10), raise(2), work(6 * kTick), lower(0)});
            },
            "", 0}),
    caseName);

// NT V11: the processor spins for a lock it holds until the watchdog stops the machine; where, decides its parameter.
// Rule: NT R-DPC-11, NT V11, NT V18
TEST(NtRDpc11, ARecursiveSpinLockEndsInTheWatchdog)
{
    for (const bool inDpc : {false, true}) {
        kernel::Config c = ticking(kTick, 1);
        c.watchdog = {true, 2, 6};
        KernelHost h(c);
        const LockId l = h.spinLock();
        const Script twice{acquire(l), acquire(l)};
        if (inDpc)
            h.thread({queue(h.dpc(twice))});
        else
            h.thread(twice);
        h.run();
        EXPECT_EQ(h.bugCheck(), inDpc ? "0x133 0 3 2 0 NT R-DPC-10" : "0x133 1 6 0 0 NT R-DPC-11");
        EXPECT_THAT(h.hazards(), ElementsAre("NT V11"));
    }
}

// A processor stands before its next DPC, another one takes that off the queue: finding nothing is no step.
TEST(Steps, OfADpcThatIsRemovedMeanwhile)
{
    KernelHost h(quiet(2));
    const DpcId d = h.dpc({say("dpc")});
    h.thread({queue(d)});
    h.thread({work(1), then([d](KernelHost& x) { EXPECT_TRUE(x.k().removeDpc(d)); })}, {.processor = 1});
    while (!h.k().slotIsChoice(0))
        ASSERT_TRUE(h.step(0));
    h.advance(1);
    h.advance(1);
    EXPECT_FALSE(h.k().slotIsChoice(0));
    h.run();
    EXPECT_TRUE(h.said.empty());
    EXPECT_EQ(h.k().machine().steps, 0u);
}

} // namespace
} // namespace syncscope::test
