// Device interrupts (NT section 5).
#include "tests/support/kernel_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;

// Rule: NT R-INT-1, NT R-INT-3
TEST(NtRInt1, RaisesTakesTheLockRunsAndGoesBack)
{
    KernelHost h;
    const DpcId d = h.dpc({say("dpc")});
    const InterruptId i = h.interrupt(5, 0, {work(20), queue(d), result(1)});
    h.k().assertInterrupt(i, 100);
    h.thread({work(1000), say("thread")});
    h.run();
    EXPECT_THAT(h.story({EventKind::InterruptAssert, EventKind::IrqlRaise, EventKind::LockAcquire, EventKind::IsrStart, EventKind::IsrEnd,
                    EventKind::LockRelease, EventKind::IrqlLower, EventKind::DpcStart}),
        ElementsAre("100 P0 interrupt-assert I0", "100 P0 irql-raise 0>5", "100 P0 lock-acquire L0", "100 P0 isr-start I0", "120 P0 isr-end I0",
            "120 P0 lock-release L0", "120 P0 irql-lower 5>0", "120 P0 irql-raise 0>2", "120 P0 dpc-start D0", "120 P0 irql-lower 2>0"));
    EXPECT_THAT(h.said, ElementsAre("120 P0 dpc", "1020 P0 thread"));
    h.log().forEach([](const trace::Event& e) {
        if (e.kind == EventKind::IsrEnd) {
            EXPECT_EQ(e.value, 1u); // NT R-INT-2: claimed
        }
    });
}

// Rule: NT R-INT-1, NT R-IRQL-2
TEST(NtRInt1, AHigherLevelNestsALowerOneWaits)
{
    KernelHost h;
    const InterruptId low = h.interrupt(4, 0, {say("low"), work(100), say("low ends")});
    const InterruptId high = h.interrupt(8, 0, {say("high"), work(10), say("high ends")});
    const InterruptId lower = h.interrupt(3, 0, {say("lower")});
    h.k().assertInterrupt(low, 10);
    h.k().assertInterrupt(high, 50);
    h.k().assertInterrupt(lower, 55);
    h.run();
    EXPECT_THAT(h.said, ElementsAre("10 P0 low", "50 P0 high", "60 P0 high ends", "120 P0 low ends", "120 P0 lower"));
}

// One that comes at the same instant, before the first instruction of the other, comes from that one's level.
// Rule: NT R-INT-1, NT R-IRQL-2
TEST(NtRInt1, AHigherLevelAtTheSameInstantIsRaisedFromTheLower)
{
    KernelHost h;
    const InterruptId low = h.interrupt(4, 0, {work(10)});
    const InterruptId high = h.interrupt(8, 0, {work(10)});
    h.k().assertInterrupt(low, 100);
    h.k().assertInterrupt(high, 100);
    h.run();
    EXPECT_THAT(h.story({EventKind::InterruptAssert, EventKind::IrqlRaise, EventKind::IsrStart, EventKind::IrqlLower}),
        ElementsAre("100 P0 interrupt-assert I0", "100 P0 interrupt-assert I1", "100 P0 irql-raise 0>4", "100 P0 irql-raise 4>8", "100 P0 isr-start I1",
            "110 P0 irql-lower 8>4", "110 P0 isr-start I0", "120 P0 irql-lower 4>0"));
}

// The clock comes in over two device levels; a third device waits for room, never the clock.
// Rule: NT R-INT-1, NT R-CLK-1
TEST(NtRInt1, TheClockNestsOverDeviceLevels)
{
    KernelHost h(ticking(1000, 2));
    for (std::uint8_t level = 3; level <= 5; ++level)
        h.k().assertInterrupt(
            h.interrupt(level, 0, {say("isr " + std::to_string(level)), work(5000), say("ends " + std::to_string(level))}), 100 * level);
    h.thread({work(100'000), say("thread")});
    h.thread({work(100'000)}, {.processor = 1});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said,
        ElementsAre("300 P0 isr 3", "400 P0 isr 4", "5400 P0 ends 4", "5400 P0 isr 5", "10400 P0 ends 5", "15300 P0 ends 3", "115000 P0 thread"));
    EXPECT_THAT(h.story({EventKind::ClockTick}), testing::Contains("1000 P0 clock-tick"));
}

// Two edges before the first is delivered are two interrupts if the first is taken in between, else one.
TEST(NtRInt2, EdgesAreKeptUntilDelivered)
{
    KernelHost h;
    const InterruptId i = h.interrupt(5, 0, {say("isr")});
    h.k().assertInterrupt(i, 100);
    h.k().assertInterrupt(i, 200);
    h.run();
    EXPECT_FALSE(h.said.empty());
    EXPECT_EQ(h.said.front(), "100 P0 isr");
}

// NT R-SPN-10, R-INT-4: holding the interrupt's lock keeps the routine out on other processors too.
// Rule: NT R-INT-4
TEST(NtRInt4, TheLockOfAnInterruptKeepsItsRoutineOut)
{
    KernelHost h;
    const InterruptId i = h.interrupt(5, 0, {say("isr")});
    const LockId l(h.k().interrupt(i).lock);
    h.k().assertInterrupt(i, 100);
    h.thread({raise(5), acquire(l, 0), work(1000), release(l, 0), lower(0)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000 P0 isr"));
    EXPECT_THAT(h.hazards(), testing::IsEmpty());
}

} // namespace
} // namespace syncscope::test
