// The clock's period, and timers that do not wait for it (NT section 3).
#include "tests/support/kernel_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;

constexpr std::int64_t kMs = 1'000'000;

Step resolution(std::int64_t ns)
{
    return then([ns](KernelHost& h) { h.say(std::to_string(ns > 0 ? h.k().requestResolution(ns) : h.k().withdrawResolution())); });
}
Step set(TimerId t, std::int64_t dueNs, DpcId d, bool absolute = false)
{
    return then([=](KernelHost& h) { h.k().setTimer(t, dueNs, 0, d, absolute); });
}

// Rule: NT R-CLK-2
TEST(NtRClk2, ARequestOnlyShortensThePeriodAndTheLastWithdrawalGivesItBack)
{
    KernelHost h(ticking(10 * kMs, 1));
    h.thread({work(12 * kMs), resolution(2 * kMs), work(5 * kMs), resolution(4 * kMs), work(4 * kMs), resolution(0), work(2 * kMs), resolution(0), work(20 * kMs)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("12000000 P0 2000000", "17000000 P0 2000000", "21000000 P0 2000000", "23000000 P0 10000000"));
    EXPECT_THAT(h.story({EventKind::ClockTick}), ElementsAre("10000000 P0 clock-tick", "14000000 P0 clock-tick", "16000000 P0 clock-tick", "18000000 P0 clock-tick",
                                                   "20000000 P0 clock-tick", "22000000 P0 clock-tick", "32000000 P0 clock-tick", "42000000 P0 clock-tick"));
}

// Rule: NT R-CLK-2
TEST(NtRClk2, NoRequestGoesBelowAMillisecond)
{
    KernelHost h(ticking(10 * kMs, 1));
    h.thread({resolution(1000), work(1)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 1000000"));
}

// Rule: NT R-CLK-4
TEST(NtRClk4, TicksOfProcessorsMayBeStaggered)
{
    kernel::Config c = ticking(10 * kMs, 3);
    c.clockStaggerNs = kMs;
    KernelHost h(c);
    h.thread({work(15 * kMs)});
    h.run(20 * kMs + 1);
    EXPECT_THAT(h.story({EventKind::ClockTick}), ElementsAre("10000000 P0 clock-tick", "11000000 P1 clock-tick", "12000000 P2 clock-tick"));
}

struct Due {
    const char* name;
    bool highResolution, absolute;
    std::int64_t dueNs, firesNs;
};
class NtRTmr1 : public testing::TestWithParam<Due> {};
// Set at 3.3 ms; the clock ticks every 10 ms.
// Rule: NT R-TMR-1, NT R-TMR-4
TEST_P(NtRTmr1, RelativeTimesCountFromTheTickAbsoluteOnesAreNeverEarlyHighResolutionIsLateByAMillisecond)
{
    KernelHost h(ticking(10 * kMs, 1));
    const TimerId t = h.timer();
    h.k().timer(t).highResolution = GetParam().highResolution ? 1 : 0;
    const DpcId d = h.dpc({say("fires")});
    h.thread({work(3'300'000), set(t, GetParam().dueNs, d, GetParam().absolute), work(100 * kMs)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre(std::to_string(GetParam().firesNs) + " P0 fires"));
}
INSTANTIATE_TEST_SUITE_P(Table, NtRTmr1,
    testing::Values(Due{"RelativeBelowATick", false, false, 1 * kMs, 10 * kMs}, Due{"RelativeEarly", false, false, 10 * kMs, 10 * kMs},
        Due{"AbsoluteNext", false, true, 13 * kMs, 20 * kMs}, Due{"AbsoluteOnATick", false, true, 20 * kMs, 20 * kMs},
        Due{"High", true, false, 1 * kMs, 5 * kMs}, Due{"HighNeverEarly", true, false, 700'000, 4 * kMs}),
    [](const auto& each) { return std::string(each.param.name); });

// Rule: NT R-TMR-9
TEST(NtRTmr9, ATimerMayExpireOnTheProcessorThatSetIt)
{
    for (const bool onSetter : {false, true}) {
        kernel::Config c = ticking(10 * kMs, 2);
        c.timersOnSetter = onSetter;
        KernelHost h(c);
        const TimerId t = h.timer();
        const DpcId d = h.dpc({say("fires")});
        h.thread({set(t, 1 * kMs, d), work(20 * kMs)}, {.processor = 1, .bound = true});
        h.run();
        EXPECT_THAT(h.said, ElementsAre(onSetter ? "10000000 P1 fires" : "10000000 P0 fires"));
    }
}

} // namespace
} // namespace syncscope::test
