// Threads: priorities, quantum, pre-emption, standby, choice of processor (NT section 2).
#include "tests/support/case_name.h"
#include "tests/support/kernel_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;

constexpr std::int64_t kTick = 1'000'000;

// Six units of quantum are two ticks.
// Rule: NT R-THR-7
TEST(NtRThr7, EqualPrioritiesTakeTurnsHigherOnesGoFirst)
{
    KernelHost h(ticking(kTick, 1));
    h.thread({work(3 * kTick)});
    h.thread({work(3 * kTick)});
    h.thread({work(3 * kTick)}, {.priority = 9, .startNs = 1});
    h.run();
    EXPECT_THAT(h.story({EventKind::ThreadSwitch}),
        ElementsAre("0 P0 thread-switch T0", "1 P0 thread-switch T2", "3000001 P0 thread-switch T0", "5000000 P0 thread-switch T1",
            "7000000 P0 thread-switch T0", "8000000 P0 thread-switch T1", "9000000 P0 thread-switch"));
}

class NtRThr1 : public testing::TestWithParam<int> {};
// Rule: NT R-THR-1, NT R-THR-7
TEST_P(NtRThr1, TheHighestReadyThreadRunsNext)
{
    KernelHost h(quiet(1));
    const auto priority = static_cast<std::uint8_t>(GetParam());
    h.thread({work(100)}, {.priority = 31});
    const std::uint32_t lower = h.thread({work(1)}, {.priority = static_cast<std::uint8_t>(priority - 1), .startNs = 10});
    const std::uint32_t higher = h.thread({work(1)}, {.priority = priority, .startNs = 20});
    h.run();
    EXPECT_THAT(h.story({EventKind::ThreadSwitch}), ElementsAre("0 P0 thread-switch T0", "100 P0 thread-switch T" + std::to_string(higher),
                                                        "101 P0 thread-switch T" + std::to_string(lower), "102 P0 thread-switch"));
}
INSTANTIATE_TEST_SUITE_P(Priorities, NtRThr1, testing::Range(1, 32));

// A, B, C of one priority. A is pre-empted by a higher one for 10 ns and goes on before B; the tick that finds its quantum
// of two ticks used up is the third, and then B and C come first.
// Rule: NT R-THR-8
TEST(NtRThr8, PreemptedGoesToTheHeadQuantumEndToTheTail)
{
    KernelHost h(ticking(kTick, 1));
    h.thread({work(kTick / 2), say("A goes on"), work(3 * kTick), say("A ends")});
    h.thread({work(10), say("B")});
    h.thread({work(10), say("C")});
    h.thread({work(10)}, {.priority = 10, .startNs = 100});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("500010 P0 A goes on", "3000010 P0 B", "3000020 P0 C", "3500030 P0 A ends"));
    EXPECT_THAT(h.story({EventKind::ThreadPreempt, EventKind::QuantumEnd}),
        ElementsAre("100 P0 thread-preempt T0", "3000000 P0 quantum-end T0", "3000000 P0 thread-preempt T0"));
}

// The clock interrupt that ends a quantum finds a higher thread in standby: the one that ran still goes to the tail.
// Rule: NT R-THR-8
TEST(NtRThr8, QuantumEndWithAStandbyThreadIsStillTheTail)
{
    KernelHost h(ticking(kTick, 1));
    h.thread({work(kTick), raise(2), work(2 * kTick), lower(0), say("A"), work(10)});
    h.thread({say("B")});
    h.thread({say("high")}, {.priority = 10, .startNs = 2 * kTick + 10});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("3000000 P0 high", "3000000 P0 B", "3000000 P0 A"));
}

struct Choice {
    const char* name;
    std::uint32_t ideal;
    int last;              // processor it ran on before, -1 = none
    std::vector<int> busy; // priority running there, -1 = idle
    std::uint8_t priority;
    bool bound;
    std::uint32_t chosen;
};
class NtRThr9 : public testing::TestWithParam<Choice> {};
// Rule: NT R-THR-9
TEST_P(NtRThr9, ProcessorOfANewlyReadyThread)
{
    const Choice& c = GetParam();
    KernelHost h(quiet(4));
    const std::uint32_t t = h.thread({say("runs")}, {.processor = c.ideal, .priority = c.priority, .bound = c.bound, .startNs = 100});
    if (c.last >= 0)
        h.k().thread(t).processor = static_cast<std::uint8_t>(c.last);
    for (std::uint32_t p = 0; p < c.busy.size(); ++p)
        if (c.busy[p] >= 0)
            h.thread({work(1000)}, {.processor = p, .priority = static_cast<std::uint8_t>(c.busy[p]), .bound = true});
    h.run(500);
    if (c.chosen == 99)
        EXPECT_TRUE(h.said.empty());
    else
        EXPECT_THAT(h.said, ElementsAre("100 P" + std::to_string(c.chosen) + " runs"));
}
INSTANTIATE_TEST_SUITE_P(Cases, NtRThr9,
    testing::Values(Choice{"IdleIdeal", 2, -1, {-1, -1, -1, -1}, 8, false, 2}, Choice{"IdealBusyLastIdle", 2, 3, {-1, -1, 8, -1}, 8, false, 3},
        Choice{"LowestIdle", 2, 3, {8, -1, 8, 8}, 8, false, 1}, Choice{"NoneIdleHigherPreemptsTheIdeal", 2, 3, {4, 4, 8, 4}, 9, false, 2},
        Choice{"NoneIdleEqualWaits", 2, 3, {4, 4, 8, 4}, 8, false, 99}, Choice{"BoundKeepsToItsProcessor", 2, -1, {-1, -1, 8, -1}, 8, true, 99},
        Choice{"BoundPreempts", 2, -1, {-1, -1, 8, -1}, 9, true, 2}),
    caseName);

class NtRThr10 : public testing::TestWithParam<int> {};
// Rule: NT R-THR-10
TEST_P(NtRThr10, PreemptionNeedsAStrictlyHigherPriority)
{
    KernelHost h(quiet(1));
    h.thread({work(1000)}, {.priority = 8});
    h.thread({say("second")}, {.priority = static_cast<std::uint8_t>(GetParam()), .startNs = 100});
    h.run();
    EXPECT_THAT(h.said, ElementsAre(GetParam() > 8 ? "100 P0 second" : "1000 P0 second"));
}
INSTANTIATE_TEST_SUITE_P(Priorities, NtRThr10, testing::Values(1, 7, 8, 9, 31));

// Rule: NT R-THR-11, NT R-IRQL-1
TEST(NtRThr11, StandbyUntilTheLevelDrops)
{
    KernelHost h(quiet(1));
    h.thread({raise(2), work(1000), lower(0), say("low goes on")});
    const std::uint32_t high = h.thread({say("high")}, {.priority = 12, .startNs = 100});
    h.run(500);
    EXPECT_EQ(h.stateOf(high), ThreadState::Standby);
    h.run();
    EXPECT_THAT(h.story({EventKind::ThreadStandby, EventKind::ThreadPreempt, EventKind::ThreadSwitch}),
        ElementsAre("0 P0 thread-switch T0", "100 P0 thread-standby T1", "1000 P0 thread-preempt T0", "1000 P0 thread-switch T1",
            "1000 P0 thread-switch T0", "1000 P0 thread-switch"));
    EXPECT_THAT(h.said, ElementsAre("1000 P0 high", "1000 P0 low goes on"));
}

// Rule: NT R-THR-11
TEST(NtRThr11, AHigherOneTakesThePlaceOfAStandbyThread)
{
    KernelHost h(quiet(1));
    h.thread({raise(2), work(1000), lower(0), say("8")});
    h.thread({say("10")}, {.priority = 10, .startNs = 100});
    h.thread({say("12")}, {.priority = 12, .startNs = 200});
    h.thread({say("second 10")}, {.priority = 10, .startNs = 300});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000 P0 12", "1000 P0 10", "1000 P0 second 10", "1000 P0 8"));
}

// A remote processor hears of it after an inter-processor interrupt.
// Rule: NT R-THR-10
TEST(NtRThr10, ARemoteTargetGetsAnInterrupt)
{
    kernel::Config c = quiet(2);
    c.costs.ipi = 70;
    KernelHost h(c);
    const WaitableId e = h.waitable(WaitableKind::SynchronizationEvent);
    h.thread({wait(e), say("woken")}, {.processor = 1, .priority = 12, .bound = true});
    h.thread({work(5000), say("low goes on")}, {.processor = 1, .bound = true});
    h.thread({work(1000), set(e)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1070 P1 woken", "5000 P1 low goes on"));
}

struct Quantum {
    const char* name;
    std::uint32_t units;
    std::int64_t ns; // at a tick of 1 ms
};
class NtRThr13 : public testing::TestWithParam<Quantum> {};
// Rule: NT R-THR-13
TEST_P(NtRThr13, ThreeUnitsAreATick)
{
    kernel::Config c = ticking(kTick, 1);
    c.quantumUnits = GetParam().units;
    KernelHost h(c);
    h.thread({work(100 * kTick)});
    h.thread({say("second")});
    h.run();
    ASSERT_FALSE(h.said.empty());
    EXPECT_EQ(h.said.front(), std::to_string(GetParam().ns) + " P0 second");
}
INSTANTIATE_TEST_SUITE_P(Settings, NtRThr13,
    testing::Values(Quantum{"ClientBackground", 6, 2 * kTick}, Quantum{"ClientForeground", 18, 6 * kTick}, Quantum{"Server", 36, 12 * kTick}),
    caseName);

// Section 2.3: charged by run time, so being pre-empted again and again does not make a quantum longer.
// Rule: NT R-THR-13
TEST(NtRThr13, TheQuantumIsChargedByRunTime)
{
    KernelHost h(ticking(kTick, 1));
    h.thread({work(100 * kTick)});
    h.thread({work(1), say("second")});
    const WaitableId never = h.waitable(WaitableKind::NotificationEvent);
    Script often;
    for (int i = 0; i < 40; ++i)
        often.push_back(wait(never, kTick / 10));
    h.thread(std::move(often), {.priority = 12});
    h.run(6 * kTick);
    EXPECT_THAT(h.said, ElementsAre("2000001 P0 second"));
}

// Rule: NT R-THR-14, NT R-THR-1, NT R-THR-2
TEST(NtRThr14, ABoostFallsByOneAtEachQuantumEndDownToTheBase)
{
    KernelHost h(ticking(kTick, 1));
    const std::uint32_t boosted = h.thread({work(100 * kTick)});
    h.k().thread(boosted).priority = 10;
    const std::uint32_t realTime = h.thread({work(100 * kTick)}, {.priority = 20, .startNs = 7 * kTick + 1});
    h.k().thread(realTime).priority = 22;
    std::vector<int> seen;
    for (const std::int64_t at : {1, 3, 5, 7}) {
        h.run(at * kTick);
        seen.push_back(h.k().thread(boosted).priority);
    }
    EXPECT_THAT(seen, ElementsAre(10, 9, 8, 8));
    h.run(20 * kTick);
    EXPECT_EQ(h.k().thread(realTime).priority, 22); // NT R-THR-1: real-time priorities are left alone
}

// Rule: NT R-THR-14
TEST(NtRThr14, ALoneThreadGoesOnWithAFreshQuantum)
{
    KernelHost h(ticking(kTick, 1));
    h.thread({work(10 * kTick)});
    h.thread({work(kTick), say("lower")}, {.priority = 7});
    h.run();
    EXPECT_EQ(h.count(EventKind::QuantumEnd), 5u); // one at the end of the tenth tick too: its work is not over before that interrupt
    EXPECT_THAT(h.said, ElementsAre("11000000 P0 lower"));
}

// Rule: NT R-THR-15
TEST(NtRThr15, AtDispatchLevelAQuantumEndChangesNothing)
{
    KernelHost h(ticking(kTick, 1));
    h.thread({raise(2), work(5 * kTick + 10), say("first, above"), lower(0), say("first, below"), work(10)});
    h.thread({say("second")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("5000010 P0 first, above", "5000010 P0 second", "5000010 P0 first, below"));
}

// Rule: NT R-THR-17
TEST(NtRThr17, ASwitchTakesTime)
{
    kernel::Config c = quiet(1);
    c.costs.contextSwitch = 2000;
    KernelHost h(c);
    h.thread({work(100), say("T0")});
    h.thread({work(100), say("T1")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("2100 P0 T0", "4200 P0 T1"));
}

// What an interrupted or pre-empted thread still had to do, it still has to do.
// Rule: NT R-THR-8
TEST(NtRThr8, WorkIsNeitherLostNorDoneTwice)
{
    KernelHost h(quiet(1));
    h.k().assertInterrupt(h.interrupt(5, 0, {work(100)}), 50);
    h.thread({work(1000), access(10), say("low")});
    h.thread({work(300), say("high")}, {.priority = 9, .startNs = 200});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("500 P0 high", "1410 P0 low"));
}

// A processor that becomes idle takes what waits for another one, unless it is bound there.
// Rule: NT R-THR-9
TEST(NtRThr9, AnIdleProcessorTakesOver)
{
    KernelHost h(quiet(2));
    h.thread({work(1000)}, {.bound = true});
    h.thread({work(100)}, {.processor = 1, .bound = true});
    h.thread({say("bound")}, {.bound = true, .startNs = 10});
    h.thread({say("free")}, {.startNs = 20});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("100 P1 free", "1000 P0 bound"));
}

} // namespace
} // namespace syncscope::test
