// Clock and timers (NT section 3).
#include "tests/support/case_name.h"
#include "tests/support/kernel_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kTick = 15'625'000;

// Rule: NT R-CLK-1, NT R-CLK-4, NT R-CLK-5
TEST(NtRClk1, EveryProcessorTakesAClockInterrupt)
{
    KernelHost h(ticking(kTick, 3));
    h.thread({work(2 * kTick + 10)});
    h.run();
    EXPECT_THAT(h.story({EventKind::ClockTick}), ElementsAre("15625000 P0 clock-tick", "15625000 P1 clock-tick", "15625000 P2 clock-tick",
                                                     "31250000 P0 clock-tick", "31250000 P1 clock-tick", "31250000 P2 clock-tick"));
}

// Rule: NT R-CLK-1
TEST(NtRClk1, TheClockInterruptTakesTimeFromTheThread)
{
    kernel::Config c = ticking(kMs, 1);
    c.costs.clockIsr = 2000;
    c.quantumUnits = 36;
    KernelHost h(c);
    h.thread({work(2 * kMs + 500'000), say("done")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("2504000 P0 done"));
    EXPECT_THAT(h.story({EventKind::IrqlRaise, EventKind::IrqlLower}),
        ElementsAre("1000000 P0 irql-raise 0>13", "1002000 P0 irql-lower 13>0", "2000000 P0 irql-raise 0>13", "2002000 P0 irql-lower 13>0"));
}

// A tick that had to wait for the level to drop does not shift the ones after it.
// Rule: NT R-IRQL-2
TEST(NtRIrql2, TheClockStaysPendingAtHighLevelAndKeepsItsBeat)
{
    KernelHost h(ticking(kMs, 1));
    h.thread({work(kMs / 2), raise(15), work(kMs), lower(0), work(3 * kMs)});
    h.run();
    const auto ticks = h.story({EventKind::ClockTick});
    ASSERT_GE(ticks.size(), 3u);
    EXPECT_EQ(ticks[0], "1500000 P0 clock-tick");
    EXPECT_EQ(ticks[1], "2000000 P0 clock-tick");
    EXPECT_EQ(ticks[2], "3000000 P0 clock-tick");
}

// When a timer with a DPC fires, by tick length, the time it is set at and its due time.
struct Due {
    const char* name;
    std::int64_t clock, setAt, due, fires;
};
class NtRTmr2 : public testing::TestWithParam<Due> {};
// Rule: NT R-TMR-2
TEST_P(NtRTmr2, TimesCountFromTheLastTick)
{
    const Due& c = GetParam();
    KernelHost h(ticking(c.clock));
    const TimerId t = h.timer();
    const DpcId d = h.dpc({say("fires")});
    h.thread({work(c.setAt), start(t, c.due, 0, d), work(5 * kTick)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre(std::to_string(c.fires) + " P0 fires"));
}
INSTANTIATE_TEST_SUITE_P(Table, NtRTmr2,
    testing::Values(Due{"AtATick", kTick, 0, kTick, kTick}, Due{"BelowATickAtTheNext", kTick, 0, kMs, kTick}, Due{"Zero", kTick, kMs, 0, kTick},
        Due{"JustAfterATick", kTick, 0, kTick + 1, 2 * kTick}, Due{"EarlyByMostOfATick", kTick, kTick - kMs, kTick, kTick},
        Due{"OneTickSetInTheMiddle", kTick, kTick + 5 * kMs, kTick, 2 * kTick}, Due{"WithoutAClockExactly", 0, 300, 12345, 12645},
        Due{"WithoutAClockAtOnce", 0, 300, 0, 300}),
    caseName);

// Interrupt time moves in ticks: a timer that comes due while the clock's own routine runs is not due yet.
// Rule: NT R-CLK-3
TEST(NtRClk3, TheClockSeesTheTimeOfItsTick)
{
    kernel::Config c = ticking(kTick, 1);
    c.costs.clockIsr = 2000;
    KernelHost h(c);
    const TimerId t = h.timer();
    h.thread({start(t, kTick + 1000, 0, h.dpc({say("fires")})), work(3 * kTick)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("31252000 P0 fires"));
}

// Rule: NT R-CLK-3
TEST(NtRClk3, ADueTimerWaitsForTheLevelToDrop)
{
    KernelHost h(ticking(kTick, 1));
    const TimerId t = h.timer();
    h.thread({start(t, kMs, 0, h.dpc({say("fires")})), raise(2), work(kTick + 5 * kMs), lower(0)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("20625000 P0 fires"));
}

// Rule: NT R-TMR-5, NT R-DSP-2
TEST(NtRTmr5, ExpirySignalsWakesRearmsAndQueuesTheDpc)
{
    KernelHost h(ticking(kTick, 1));
    const TimerId t = h.timer();
    const auto isSet = [t](KernelHost& x) { return std::string(x.k().timer(t).set ? "armed" : "not armed"); };
    const DpcId d = h.dpc({then([&](KernelHost& x) { x.say("dpc, " + isSet(x)); })});
    h.thread({start(t, kTick, 0, d),
        begin([t](KernelHost& x, std::uint32_t a) { x.k().wait(a, WaitableId(x.k().timer(t).waitable), -1); }, sayResult("waited"))});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("15625000 P0 dpc, not armed", "15625000 P0 waited 0"));
    EXPECT_EQ(h.k().waitable(WaitableId(h.k().timer(t).waitable)).state, 1);
}

// Rule: NT R-TMR-5, NT R-DSP-2
TEST(NtRTmr5, ASynchronizationTimerWakesOneAndResets)
{
    KernelHost h(ticking(kTick));
    const TimerId t = h.timer(WaitableKind::SynchronizationTimer);
    const auto waits =
        begin([t](KernelHost& x, std::uint32_t a) { x.k().wait(a, WaitableId(x.k().timer(t).waitable), 3 * kTick); }, sayResult("waited"));
    h.thread({start(t, kTick), waits});
    h.thread({waits}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("15625000 P0 waited 0", "46875000 P1 waited 258"));
}

// Rule: NT R-TMR-6
TEST(NtRTmr6, SettingASetTimerCancelsItFirst)
{
    for (const std::int64_t clock : {std::int64_t{0}, kTick}) {
        KernelHost h(ticking(clock));
        const TimerId t = h.timer();
        const DpcId d = h.dpc({say("fires")});
        std::vector<bool> before;
        const auto arm = [&](std::int64_t due) { return then([&, due](KernelHost& x) { before.push_back(x.k().setTimer(t, due, 0, d)); }); };
        h.thread({arm(kTick), arm(3 * kTick), work(4 * kTick), arm(kTick)});
        h.run();
        EXPECT_THAT(before, ElementsAre(false, true, false));
        EXPECT_THAT(h.said, ElementsAre("46875000 P0 fires", std::to_string(5 * kTick) + " P0 fires"));
    }
}

// Rule: NT R-TMR-7
TEST(NtRTmr7, CancellingDoesNotStopADpcThatIsQueued)
{
    KernelHost h(quiet(1));
    const TimerId t = h.timer();
    std::vector<bool> cancelled;
    const auto cancel = then([&](KernelHost& x) { cancelled.push_back(x.k().cancelTimer(t)); });
    // The DPC of the timer stands behind another one, which cancels it.
    h.thread({raise(2), queue(h.dpc({work(200), cancel})), start(t, 100, 0, h.dpc({say("fires all the same")})), lower(0), cancel});
    h.run();
    EXPECT_THAT(cancelled, ElementsAre(true, false)); // still armed: its expiry waits for the pass to come round
    EXPECT_THAT(h.said, IsEmpty());

    KernelHost g(quiet(1));
    const TimerId u = g.timer();
    bool was = true;
    const DpcId late = g.dpc({say("fires all the same")});
    g.thread({start(u, 100, 0, late), work(100), say("thread"), then([&](KernelHost& x) { was = x.k().cancelTimer(u); })});
    // At 100 the expiry comes first (its interrupt is above the thread) and queues the DPC; cancelling then finds nothing.
    g.run();
    EXPECT_FALSE(was);
    EXPECT_THAT(g.said, ElementsAre("100 P0 fires all the same", "100 P0 thread"));
}

struct Periodic {
    const char* name;
    std::int64_t clock, due, period;
    std::vector<std::int64_t> fires;
};
class NtRTmr8 : public testing::TestWithParam<Periodic> {};
// Rule: NT R-TMR-8
TEST_P(NtRTmr8, APeriodicTimerIsArmedAgainBeforeItsDpcRuns)
{
    const Periodic& c = GetParam();
    KernelHost h(ticking(c.clock));
    const TimerId t = h.timer();
    std::vector<std::int64_t> fires;
    const DpcId d = h.dpc({then([&](KernelHost& x) {
        EXPECT_TRUE(x.k().timer(t).set);
        fires.push_back(x.now());
        if (fires.size() == c.fires.size())
            x.k().cancelTimer(t);
    })});
    h.thread({start(t, c.due, c.period, d), work(10 * kTick)});
    h.run();
    EXPECT_EQ(fires, c.fires);
    EXPECT_EQ(h.count(EventKind::TimerExpire), c.fires.size()); // at most once a tick, however short the period
}
INSTANTIATE_TEST_SUITE_P(Table, NtRTmr8,
    testing::Values(Periodic{"OfATick", kTick, kTick, kTick, {kTick, 2 * kTick, 3 * kTick}},
        Periodic{"Longer", kTick, 16 * kMs, 16 * kMs, {2 * kTick, 3 * kTick, 4 * kTick, 5 * kTick}},
        Periodic{"Shorter", kTick, 10 * kMs, 10 * kMs, {kTick, 2 * kTick, 3 * kTick}},
        Periodic{"MuchShorter", kTick, kMs, kMs, {kTick, 2 * kTick, 3 * kTick}},
        Periodic{"DueAtOnce", kTick, 0, 40 * kMs, {kTick, 3 * kTick, 6 * kTick}},
        Periodic{"WithoutAClock", 0, 3 * kMs, 2 * kMs, {3 * kMs, 5 * kMs, 7 * kMs}}),
    caseName);

// Rule: NT R-TMR-9
TEST(NtRTmr9, ExpiryRunsOnProcessor0)
{
    for (const std::int64_t clock : {std::int64_t{0}, kTick}) {
        KernelHost h(ticking(clock));
        const TimerId t = h.timer();
        h.thread({start(t, kTick, 0, h.dpc({say("fires")})), work(2 * kTick)}, {.processor = 1});
        h.run();
        EXPECT_THAT(h.said, ElementsAre("15625000 P0 fires"));
    }
}

// Rule: NT R-TMR-3
TEST(NtRTmr3, SleepingIsNeverTooShort)
{
    KernelHost h(ticking(kTick));
    h.thread({work(kTick - 10), sleep(kMs), say("awake")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("16624990 P0 awake"));
}

// KeDelayExecutionThread: measured from now, and over at the first tick that is not too early.
struct Delay {
    const char* name;
    std::int64_t clock, after, ns, awake;
};
class NtRTmr3Delay : public testing::TestWithParam<Delay> {};
// Rule: NT R-TMR-3
TEST_P(NtRTmr3Delay, EndsAtATick)
{
    const Delay& c = GetParam();
    KernelHost h(ticking(c.clock));
    h.thread({work(c.after), begin([&](KernelHost& x, std::uint32_t a) { x.k().delay(a, c.ns); }), say("awake")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre(std::to_string(c.awake) + " P0 awake"));
}
INSTANTIATE_TEST_SUITE_P(Table, NtRTmr3Delay,
    testing::Values(Delay{"BelowATick", kTick, 0, kMs, kTick}, Delay{"ShortlyBeforeATick", kTick, kTick - 10, kMs, 2 * kTick}, Delay{"ATick", kTick, 0, kTick, kTick},
        Delay{"ATickFromTheMiddle", kTick, 5 * kMs, kTick, 2 * kTick}, Delay{"WithoutAClockExactly", 0, 300, 12345, 12645}),
    caseName);

// A faster clock comes round earlier.
// Rule: NT R-TMR-3, NT R-CLK-2
TEST(NtRTmr3, ADelayFollowsTheClock)
{
    KernelHost h(ticking(kTick));
    h.thread({begin([](KernelHost& x, std::uint32_t a) { x.k().delay(a, 3 * kMs); }), say("awake")});
    h.thread({work(kMs), then([](KernelHost& x) { x.k().requestResolution(kMs); }), work(kTick)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("3000000 P0 awake"));
}

// A timer with a tolerance goes along with another one, and else comes at the last tick that is early enough.
struct Tolerance {
    const char* name;
    std::int64_t due, tolerance, otherDue, fires;
};
class Coalescing : public testing::TestWithParam<Tolerance> {};
TEST_P(Coalescing, MovesATimerToATickInItsWindow)
{
    const Tolerance& c = GetParam();
    KernelHost h(ticking(kTick, 1));
    const TimerId t = h.timer(), other = h.timer();
    h.k().timer(t).tolerance = c.tolerance;
    h.thread({start(t, c.due, 0, h.dpc({say("fires")})), then([&](KernelHost& x) {
                  if (c.otherDue > 0)
                      x.k().setTimer(other, c.otherDue, 0, DpcId());
              }),
        work(12 * kTick)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre(std::to_string(c.fires) + " P0 fires"));
}
INSTANTIATE_TEST_SUITE_P(Table, Coalescing,
    testing::Values(Tolerance{"NoTolerance", kTick, 0, 3 * kTick, kTick}, Tolerance{"AloneAtTheLastTick", kTick, 4 * kTick, 0, 5 * kTick},
        Tolerance{"WithAnother", kTick, 4 * kTick, 3 * kTick, 3 * kTick}, Tolerance{"AnotherThatIsTooEarly", 2 * kTick, 4 * kTick, kTick, 6 * kTick},
        Tolerance{"AnotherThatIsTooLate", kTick, 2 * kTick, 5 * kTick, 3 * kTick}, Tolerance{"LessThanATick", kTick, kTick - 1, 0, kTick},
        Tolerance{"DueBetweenTicks", kTick + 1, kTick, 0, 2 * kTick}),
    caseName);

// A processor stands before the expiry of a timer, another one cancels it: finding none is no step.
TEST(Steps, OfATimerThatIsCancelledMeanwhile)
{
    KernelHost h(quiet(2));
    const TimerId t = h.timer();
    h.thread({start(t, 0)});
    h.thread({work(1), then([t](KernelHost& x) { EXPECT_TRUE(x.k().cancelTimer(t)); })}, {.processor = 1});
    while (!h.k().slotIsChoice(0))
        ASSERT_TRUE(h.step(0));
    h.advance(1);
    EXPECT_FALSE(h.k().slotIsChoice(0));
    h.run();
    EXPECT_EQ(h.count(EventKind::TimerExpire), 0u);
    EXPECT_EQ(h.k().machine().steps, 0u);
}

} // namespace
} // namespace syncscope::test
