// IRQL: raising and lowering, and what is held back meanwhile (NT section 1).
#include "tests/support/case_name.h"
#include "tests/support/kernel_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;

// Rule: NT R-IRQL-2
TEST(NtRIrql2, AnInterruptComesInAtOnceAboveTheCurrentLevel)
{
    KernelHost h;
    const InterruptId i = h.interrupt(5, 0, {say("isr")});
    h.k().assertInterrupt(i, 300);
    h.thread({work(1000), say("thread goes on")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("300 P0 isr", "1000 P0 thread goes on"));
    EXPECT_THAT(h.story({EventKind::InterruptAssert, EventKind::IrqlRaise, EventKind::IsrStart, EventKind::IsrEnd, EventKind::IrqlLower}),
        ElementsAre("300 P0 interrupt-assert I0", "300 P0 irql-raise 0>5", "300 P0 isr-start I0", "300 P0 isr-end I0", "300 P0 irql-lower 5>0"));
}

struct Masked {
    const char* name;
    std::uint8_t threadAt; // IRQL of the thread when the interrupts are asserted
    std::vector<std::string> order;
};
class NtRIrql4 : public testing::TestWithParam<Masked> {};

// A thread at some level, two device interrupts (5 and 7) and a DPC request come in at 100, it lowers to PASSIVE at 1000.
// Rule: NT R-IRQL-2, NT R-IRQL-4
TEST_P(NtRIrql4, LoweringLetsInWhatWasHeldBackHighestFirst)
{
    KernelHost h;
    const DpcId d = h.dpc({say("dpc")}, DpcImportance::High, 0);
    const InterruptId low = h.interrupt(5, 0, {say("isr 5")});
    const InterruptId high = h.interrupt(7, 0, {say("isr 7")});
    h.k().assertInterrupt(low, 100);
    h.k().assertInterrupt(high, 100);
    h.thread({work(50), raise(GetParam().threadAt), work(950), lower(0), say("thread")});
    h.thread({work(100), queue(d)}, {.processor = 1});
    h.run();
    EXPECT_EQ(h.said, GetParam().order);
}
INSTANTIATE_TEST_SUITE_P(Levels, NtRIrql4,
    testing::Values(Masked{"Passive", 0, {"100 P0 isr 7", "100 P0 isr 5", "100 P0 dpc", "1000 P0 thread"}},
        Masked{"Dispatch", 2, {"100 P0 isr 7", "100 P0 isr 5", "1000 P0 dpc", "1000 P0 thread"}},
        Masked{"Dirql5", 5, {"100 P0 isr 7", "1000 P0 isr 5", "1000 P0 dpc", "1000 P0 thread"}},
        Masked{"Dirql7", 7, {"1000 P0 isr 7", "1000 P0 isr 5", "1000 P0 dpc", "1000 P0 thread"}},
        Masked{"High", 15, {"1000 P0 isr 7", "1000 P0 isr 5", "1000 P0 dpc", "1000 P0 thread"}}),
    caseName);

// Rule: NT R-IRQL-4, NT R-IRQL-7, NT R-DPC-4
TEST(NtRIrql4, LoweringToDispatchLetsDevicesInAndKeepsTheDpcBack)
{
    KernelHost h;
    const DpcId d = h.dpc({say("dpc")});
    const InterruptId i = h.interrupt(5, 0, {say("isr")});
    h.k().assertInterrupt(i, 100);
    h.thread({raise(6), queue(d), work(200), lower(2), say("at dispatch"), work(100), lower(0), say("at passive")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("200 P0 isr", "200 P0 at dispatch", "300 P0 dpc", "300 P0 at passive"));
}

// Rule: NT R-IRQL-2
TEST(NtRIrql2, AnInterruptOfTheSameLevelWaits)
{
    KernelHost h;
    const InterruptId a = h.interrupt(5, 0, {say("a"), work(100), say("a ends")});
    const InterruptId b = h.interrupt(5, 0, {say("b")});
    h.k().assertInterrupt(a, 10);
    h.k().assertInterrupt(b, 50);
    h.run();
    EXPECT_THAT(h.said, ElementsAre("10 P0 a", "110 P0 a ends", "110 P0 b"));
}

// The clock is at CLOCK_LEVEL before its first instruction: a device of the same instant comes after it.
TEST(NtRIrql4, TheClockGoesBeforeADeviceOfTheSameInstant)
{
    kernel::Config c = ticking(1000, 1);
    c.costs.clockIsr = 100;
    KernelHost h(c);
    const InterruptId i = h.interrupt(5, 0, {say("isr")});
    h.thread({work(5000)});
    h.k().assertInterrupt(i, 1000);
    h.run(1999);
    EXPECT_THAT(h.story({EventKind::IrqlRaise, EventKind::ClockTick, EventKind::IrqlLower, EventKind::IsrStart}),
        ElementsAre("1000 P0 irql-raise 0>13", "1100 P0 clock-tick", "1100 P0 irql-lower 13>0", "1100 P0 irql-raise 0>5", "1100 P0 isr-start I0",
            "1100 P0 irql-lower 5>0"));
}

// Rule: NT R-IRQL-1
TEST(NtRIrql1, AThreadGetsItsLevelBackWithTheProcessor)
{
    KernelHost h(quiet(1));
    const WaitableId go = h.waitable(WaitableKind::SynchronizationEvent);
    h.thread({raise(1), wait(go), then([](KernelHost& x) { x.say("irql " + std::to_string(x.k().irql())); })});
    h.thread({work(100), then([](KernelHost& x) { x.say("irql " + std::to_string(x.k().irql())); }), set(go)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("100 P0 irql 0", "100 P0 irql 1"));
    // Every change of level is told: what is drawn follows the events.
    EXPECT_THAT(h.story({EventKind::IrqlRaise, EventKind::IrqlLower, EventKind::ThreadSwitch}),
        ElementsAre("0 P0 thread-switch T0", "0 P0 irql-raise 0>1", "0 P0 irql-lower 1>0", "0 P0 thread-switch T1", "100 P0 irql-raise 0>1",
            "100 P0 thread-switch T0", "100 P0 irql-lower 1>0", "100 P0 thread-switch"));
}

// Who must return at the level it was entered at. 0xC8: 0xC0202 and 0xC0402, found 12, expected 2 and 4.
struct Returns {
    const char* name;
    std::function<void(KernelHost&, Script)> as;
    std::string bugCheck;
};
class NtRIrql6 : public testing::TestWithParam<Returns> {};
// Rule: NT R-IRQL-6, NT V15, NT V16, NT R-WRK-6
TEST_P(NtRIrql6, ARoutineReturnsAtItsLevel)
{
    KernelHost good, bad;
    GetParam().as(good, {work(10)});
    GetParam().as(bad, {raise(12)});
    good.run();
    bad.run();
    EXPECT_EQ(good.bugCheck(), "");
    EXPECT_EQ(bad.bugCheck(), GetParam().bugCheck);
}
INSTANTIATE_TEST_SUITE_P(Routines, NtRIrql6,
    testing::Values(Returns{"Dpc", [](KernelHost& h, Script s) { h.thread({queue(h.dpc(std::move(s)))}); }, "0xC8 786946 0 0 0 NT V15"},
        Returns{"Isr", [](KernelHost& h, Script s) { h.k().assertInterrupt(h.interrupt(4, 0, std::move(s)), 10); }, "0xC8 787458 0 0 0 NT V15"},
        Returns{"WorkItem", [](KernelHost& h, Script s) { h.thread({queue(h.workItem(std::move(s)))}); }, "0xE1 0xFFFFF80100000000 12 0 0 NT V16"}),
    caseName);

} // namespace
} // namespace syncscope::test
