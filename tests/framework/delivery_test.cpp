// How requests come in and go out, seen from their senders (NT section 9).
#include "tests/support/framework_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using framework::Attributes;
using testing::ElementsAre;

// The write's callback holds the lock of the device while it completes a read of the other queue. That queue goes on in its own DPC, when
// the lock has been given back.
// Rule: NT R-WDF-2, KMDF X3, KMDF X17
TEST(NtRWdf2, CompletingForAnotherQueueUnderTheDevicesLockGoesByThatQueuesDpc)
{
    FrameworkHost h;
    Attributes scoped;
    scoped.scope = SyncScope::Device;
    const ObjectId device = h.device(scoped);
    const ObjectId read = h.queue(device, h.sequential({enter("read"), then([](KernelHost& x) { x.say("irql " + std::to_string(x.k().irql())); })}));
    const ObjectId write = h.queue(device, h.sequential({enter("write"), completeNumber(1), say("has completed #1"), work(100), complete()}));
    h.f().routeRequests(device, read, RequestType::Read);
    h.f().routeRequests(device, write, RequestType::Write);
    h.thread({post(device), post(device), say("both sent"), post(device, RequestType::Write), say("sender")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 read #1", "0 P0 irql 2", "0 P0 both sent", "0 P0 write #3", "0 P0 has completed #1", "100 P0 read #2",
                            "100 P0 irql 2", "100 P0 sender"));
    EXPECT_EQ(h.queueOf(read).deferrals, 1u);
    EXPECT_EQ(h.queueOf(write).deferrals, 0u);
    EXPECT_EQ(h.count(EventKind::DpcStart), 1u);
    EXPECT_EQ(h.count(EventKind::WorkItemStart), 0u);
}

// What the driver keeps is pending: its sender goes on at once, or waits if it asked for a synchronous request.
// Rule: NT R-IRP-8
TEST(NtRIrp8, AKeptRequestIsPending)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    h.queue(device, h.parallel({enter("read"), say("keeps it")}));
    h.thread({post(device), say("goes on"), work(100), completeNumber(1), completeNumber(2)});
    h.thread({work(10), send(device)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 read #1", "0 P0 keeps it", "0 P0 goes on", "10 P1 read #2", "10 P1 keeps it", "100 P1 #2 returns"));
}

// Rule: NT R-IRP-1
TEST(NtRIrp1, ARequestIsPresentedInItsSendersThreadOnItsProcessor)
{
    FrameworkHost h(quiet(3));
    const ObjectId device = h.device();
    std::vector<std::uint32_t> inThread;
    h.queue(device, h.parallel({enter("read"), then([&](KernelHost& x) { inThread.push_back(x.k().currentActivity()); }), complete()}));
    std::vector<std::uint32_t> senders;
    for (const std::uint32_t p : {2u, 0u, 1u})
        senders.push_back(h.thread({post(device)}, {.processor = p, .startNs = 10 * static_cast<std::int64_t>(senders.size())}));
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P2 read #1", "10 P0 read #2", "20 P1 read #3"));
    EXPECT_EQ(inThread, senders);
}

} // namespace
} // namespace syncscope::test
