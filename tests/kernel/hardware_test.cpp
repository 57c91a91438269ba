// Simulated devices and their interrupts (NT section 5; base/registers.h).
#include "tests/support/kernel_host.h"

#include "engine/base/registers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;
namespace reg = registers;

kernel::Config with(std::vector<kernel::DeviceConfig> devices, std::uint32_t processors = 2)
{
    kernel::Config c = quiet(processors);
    c.hardware = std::move(devices);
    return c;
}
Step write(std::uint32_t device, std::uint32_t offset, std::uint32_t value)
{
    return then([=](KernelHost& h) { h.k().writeRegister(device, offset, 4, value); });
}
Step read(std::uint32_t device, std::uint32_t offset, const std::string& words)
{
    return then([=](KernelHost& h) { h.say(words + " " + std::to_string(h.k().readRegister(device, offset, 4))); });
}
// A routine connected to a device.
InterruptId connected(KernelHost& h, std::uint32_t device, Script isr, std::uint8_t synchronizeIrql = 0)
{
    const InterruptId i = h.interrupt(3, 0, std::move(isr));
    h.k().connectInterrupt(i, device, synchronizeIrql);
    return i;
}

TEST(Registers, ATransferTakesItsTimeAndEndsWithAnEvent)
{
    KernelHost h(with({{.transferNs = 1000, .transferNsPerByte = 2}}));
    h.thread({write(0, reg::kTag, 7), write(0, reg::kLength, 100), read(0, reg::kStatus, "status"), read(0, reg::kLength, "length"), work(1300),
        read(0, reg::kStatus, "status"), read(0, reg::kEvents, "events"), read(0, reg::kTransfers, "transfers"), read(0, reg::kEvent, "event"),
        read(0, reg::kEvent, "event"), write(0, reg::kAcknowledge, 4), read(0, reg::kStatus, "status")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 status 1", "0 P0 length 100", "1300 P0 status 6", "1300 P0 events 1", "1300 P0 transfers 1",
                            "1300 P0 event 7", "1300 P0 event 0", "1300 P0 status 0"));
    EXPECT_THAT(h.story({EventKind::TransferStart, EventKind::DeviceEvent}), ElementsAre("0 P0 transfer-start H0", "1200 - device-event H0"));
}

TEST(Registers, TransfersFollowEachOtherAndNumberThemselves)
{
    KernelHost h(with({{.transferNs = 100}}));
    h.thread({write(0, reg::kLength, 1), write(0, reg::kLength, 1), work(150), read(0, reg::kEvent, "event"), read(0, reg::kEvent, "event"), work(100),
        read(0, reg::kEvent, "event")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("150 P0 event 1", "150 P0 event 0", "250 P0 event 2"));
}

TEST(Registers, TooManyTransfersOrEventsAreAnOverrun)
{
    KernelHost h(with({{.transferNs = 100}, {.events = {{.atNs = 10, .periodNs = 1, .count = 17}}}}));
    Script s;
    for (int i = 0; i < 9; ++i)
        s.push_back(write(0, reg::kLength, 1));
    s.insert(s.end(), {read(0, reg::kStatus, "status"), write(0, reg::kAcknowledge, 8), read(0, reg::kStatus, "status"), work(50), read(1, reg::kStatus, "status"),
                          read(1, reg::kEvents, "events"), read(1, reg::kEvent, "event")});
    h.thread(s);
    h.run();
    EXPECT_THAT(h.said,
        ElementsAre("0 P0 status 9", "0 P0 status 1", "50 P0 status 14", "50 P0 events 16", "50 P0 event " + std::to_string(0x80000001u)));
}

TEST(Registers, ResetDropsTransfersAndEventsAndNarrowAccessesTakeTheLowBytes)
{
    KernelHost h(with({{.transferNs = 100}}));
    h.thread({write(0, reg::kLength, 1), work(120), write(0, reg::kLength, 1), write(0, reg::kControl, reg::kReset | reg::kEnable), work(500),
        read(0, reg::kStatus, "status"), read(0, reg::kEvents, "events"), write(0, reg::kScratch + 8, 0x12345678),
        then([](KernelHost& host) { host.say("byte " + std::to_string(host.k().readRegister(0, reg::kScratch + 8, 1))); })});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("620 P0 status 0", "620 P0 events 0", "620 P0 byte " + std::to_string(0x78)));
}

// Rule: NT R-INT-1
TEST(NtRInt1, TheEndOfATransferInterruptsItsProcessor)
{
    KernelHost h(with({{.transferNs = 100, .irql = 7, .processors = {1}}}));
    const InterruptId i = connected(h, 0, {say("isr"), work(10), write(0, reg::kAcknowledge, 4), result(1)});
    (void)i;
    h.thread({write(0, reg::kLength, 1), work(1000)});
    h.thread({work(1000), say("thread")}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("100 P1 isr", "1010 P1 thread"));
    EXPECT_THAT(h.story({EventKind::DeviceEvent, EventKind::InterruptAssert, EventKind::IrqlRaise, EventKind::LockAcquire, EventKind::IsrStart,
                    EventKind::IsrEnd, EventKind::LockRelease, EventKind::IrqlLower}),
        ElementsAre("100 - device-event H0", "100 P1 interrupt-assert I0", "100 P1 irql-raise 0>7", "100 P1 lock-acquire L0", "100 P1 isr-start I0",
            "110 P1 isr-end I0", "110 P1 lock-release L0", "110 P1 irql-lower 7>0"));
    // The chain of causes: transfer, its end, the interrupt, the routine.
    std::vector<std::string> causes;
    h.log().forEach([&](const trace::Event& e) {
        if ((e.kind == EventKind::DeviceEvent || e.kind == EventKind::InterruptAssert || e.kind == EventKind::IrqlRaise) && e.cause)
            causes.push_back(std::string(name(e.kind)) + " by " + std::string(name(h.log().at(e.cause.value).kind)));
    });
    EXPECT_THAT(causes, ElementsAre("device-event by transfer-start", "interrupt-assert by device-event", "irql-raise by interrupt-assert"));
}

// Rule: NT R-INT-2
TEST(NtRInt2, ALineComesAgainUntilTheDeviceIsQuiet)
{
    KernelHost h(with({{.mode = kernel::InterruptMode::Line, .events = {{.atNs = 100}}}}));
    int calls = 0;
    connected(h, 0, {say("isr"), work(10), then([&calls](KernelHost& host) {
                         if (++calls == 3)
                             host.k().writeRegister(0, reg::kAcknowledge, 4, 4);
                     }),
                        result(1)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("100 P0 isr", "110 P0 isr", "120 P0 isr"));
}

// Rule: NT R-INT-2
TEST(NtRInt2, AMessageComesOnceWhetherOrNotTheDeviceIsQuiet)
{
    KernelHost h(with({{.events = {{.atNs = 100}, {.atNs = 500}}}}));
    connected(h, 0, {say("isr"), work(10), result(1)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("100 P0 isr", "500 P0 isr"));
}

// Rule: NT R-INT-2
TEST(NtRInt2, ASharedLineAsksItsRoutinesInTurnUntilOneClaims)
{
    KernelHost h(with({{.mode = kernel::InterruptMode::Line, .line = 4, .irql = 6, .events = {{.atNs = 100}}},
        {.mode = kernel::InterruptMode::Line, .line = 4, .irql = 6, .events = {{.atNs = 200}}},
        {.mode = kernel::InterruptMode::Line, .line = 5, .irql = 6, .events = {{.atNs = 300}}}}));
    auto isr = [](std::uint32_t device) {
        return Script{[device](KernelHost& host, std::uint32_t, Frame& f, bool) {
            ++f.state;
            const bool mine = host.k().readRegister(device, reg::kStatus, 4) & reg::kUnacknowledged;
            host.say("isr of " + std::to_string(device) + (mine ? " claims" : " declines"));
            if (mine)
                host.k().writeRegister(device, reg::kAcknowledge, 4, reg::kUnacknowledged);
            result(mine ? 1 : 0)(host, 0, f, false);
            --f.state;
            return Resume::again();
        }};
    };
    connected(h, 0, isr(0));
    connected(h, 1, isr(1));
    connected(h, 2, isr(2));
    h.run();
    EXPECT_THAT(h.said, ElementsAre("100 P0 isr of 0 claims", "200 P0 isr of 0 declines", "200 P0 isr of 1 claims", "300 P0 isr of 2 claims"));
}

TEST(NtRInt2, DisabledInterruptsWaitInTheDevice)
{
    KernelHost h(with({{.events = {{.atNs = 100}}}, {.mode = kernel::InterruptMode::Line, .events = {{.atNs = 100}}}}));
    connected(h, 0, {say("message"), write(0, reg::kAcknowledge, 4), result(1)});
    connected(h, 1, {say("line"), write(1, reg::kAcknowledge, 4), result(1)});
    h.thread({write(0, reg::kControl, 0), write(1, reg::kControl, 0), work(200), write(0, reg::kControl, 1), work(100), write(1, reg::kControl, 1), work(100)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("200 P0 message", "300 P0 line"));
}

TEST(NtRInt1, SeveralProcessorsTakeItsInterruptsInTurn)
{
    KernelHost h(with({{.processors = {1, 0}, .events = {{.atNs = 100, .periodNs = 100, .count = 3}}}}));
    connected(h, 0, {say("isr"), result(1)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("100 P1 isr", "200 P0 isr", "300 P1 isr"));
}

// Rule: NT R-INT-1, NT R-INT-4
TEST(NtRInt4, WhoHoldsTheInterruptLockIsAtTheSynchronizeIrqlAndKeepsTheRoutineOut)
{
    KernelHost h(with({{.irql = 5, .processors = {1}, .events = {{.atNs = 100}}}}));
    const InterruptId i = connected(h, 0, {say("isr"), then([](KernelHost& host) { host.say("at " + std::to_string(host.k().irql())); }), result(1)}, 9);
    h.thread({begin([i](KernelHost& host, std::uint32_t a) { host.k().acquireInterruptLock(a, i); }, sayResult("was")),
        then([](KernelHost& host) { host.say("at " + std::to_string(host.k().irql())); }), work(1000),
        begin([i](KernelHost& host, std::uint32_t a) { host.k().releaseInterruptLock(a, i, 0); }),
        then([](KernelHost& host) { host.say("at " + std::to_string(host.k().irql())); })});
    h.run();
    EXPECT_THAT(h.said, testing::UnorderedElementsAre("0 P0 was 0", "0 P0 at 9", "1000 P0 at 0", "1000 P1 isr", "1000 P1 at 9"));
    EXPECT_THAT(h.story({EventKind::LockSpin}), ElementsAre("100 P1 lock-spin L0"));
    EXPECT_THAT(h.hazards(), testing::IsEmpty());
}

// Rule: NT R-INT-4
TEST(NtRInt4, KeSynchronizeExecutionCallsItsRoutineUnderTheLock)
{
    KernelHost h(with({{.irql = 5, .events = {{.atNs = 100}}}}));
    const InterruptId i = connected(h, 0, {say("isr"), result(1)});
    const Frame routine = h.routine({then([](KernelHost& host) { host.say("at " + std::to_string(host.k().irql())); }), work(500), result(1)});
    h.thread({begin([i, routine](KernelHost& host, std::uint32_t a) { host.k().synchronizeExecution(a, i, routine); }, sayResult("gave"))});
    h.run();
    EXPECT_THAT(h.said, testing::UnorderedElementsAre("0 P0 at 5", "500 P0 isr", "500 P0 gave 1"));
}

// Rule: NT R-INT-6
TEST(NtRInt6, APassiveInterruptRunsItsRoutineOnAWorker)
{
    KernelHost h(with({{.mode = kernel::InterruptMode::Line, .events = {{.atNs = 100}}}}));
    const InterruptId i = h.interrupt(0, 0, {then([](KernelHost& host) { host.say("isr at " + std::to_string(host.k().irql())); }), work(50),
                                                write(0, reg::kAcknowledge, 4), result(1)});
    h.k().makePassive(i);
    h.k().connectInterrupt(i, 0, 0);
    h.thread({work(100), begin([i](KernelHost& host, std::uint32_t a) { host.k().acquireInterruptLock(a, i); }), say("locked"),
                 begin([i](KernelHost& host, std::uint32_t a) { host.k().releaseInterruptLock(a, i, 0); })},
        {.processor = 1, .startNs = 10});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("100 P0 isr at 0", "150 P1 locked"));
    EXPECT_THAT(h.story({EventKind::WorkItemStart, EventKind::IsrStart, EventKind::IsrEnd, EventKind::WorkItemEnd}),
        ElementsAre("100 P0 work-item-start K0", "100 P0 isr-start I0", "150 P0 isr-end I0", "150 P0 work-item-end K0"));
}

// Rule: NT R-DPC-9
TEST(NtRDpc9, FlushingWaitsForEveryDpcQueuedBeforeItOnAllProcessors)
{
    KernelHost h(quiet(3));
    const DpcId a = h.dpc({work(500), say("a ends")}, DpcImportance::Medium, 1);
    const DpcId b = h.dpc({work(900), say("b ends")}, DpcImportance::Low, 2);
    const DpcId c = h.dpc({work(5000), say("c ends")}, DpcImportance::Medium, 1);
    h.thread({queue(a), queue(b), begin([](KernelHost& host, std::uint32_t t) { host.k().flushDpcs(t); }), say("flushed")});
    h.thread({work(100), queue(c)}, {.processor = 0, .bound = true});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("500 P1 a ends", "900 P2 b ends", "900 P0 flushed", "5500 P1 c ends"));
}

// Rule: NT R-DPC-9
TEST(NtRDpc9, FlushingIsForPassiveLevelOnly)
{
    KernelHost h;
    h.thread({raise(2), begin([](KernelHost& host, std::uint32_t t) { host.k().flushDpcs(t); }), say("flushed")});
    h.run();
    EXPECT_EQ(h.bugCheck(), "0xA 0 2 0 0 NT V3");
}

} // namespace
} // namespace syncscope::test
