// Idling in S0: when a device leaves D0, and what brings it back (KMDF X33).
#include "tests/support/framework_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using framework::PnpCallback;
using framework::QueueConfig;
using testing::ElementsAre;

constexpr std::int64_t kMs = 1'000'000;

// Microseconds and words; on which processor a worker runs is no matter here.
Step tell(std::string words)
{
    return then([words = std::move(words)](KernelHost& h) { h.said.push_back(std::to_string(h.now() / 1000) + " " + words); });
}
Step idle(ObjectId device, std::uint32_t ms)
{
    return then([=](KernelHost& h) { frameworkOf(h).f().assignIdle(device, ms); });
}
Step pnp(ObjectId device, PnpAction action)
{
    return begin([=](KernelHost& h, std::uint32_t a) { frameworkOf(h).f().pnp(a, device, action); });
}
Step stopIdle(ObjectId device, bool waits)
{
    return begin(
        [=](KernelHost& h, std::uint32_t a) {
            const std::uint8_t depth = h.k().activity(a).depth;
            const std::uint32_t status = frameworkOf(h).f().stopIdle(a, device, waits);
            if (!waits || h.k().activity(a).depth == depth)
                h.said.push_back(std::to_string(h.now() / 1000) + " " + std::string(ntstatusName(status)));
        },
        [=](KernelHost& h, std::uint64_t status) {
            if (waits)
                h.said.push_back(std::to_string(h.now() / 1000) + " then " + std::string(ntstatusName(static_cast<std::uint32_t>(status))));
        });
}
Step resumeIdle(ObjectId device)
{
    return then([=](KernelHost& h) { frameworkOf(h).f().resumeIdle(device); });
}

struct Idle : testing::Test {
    FrameworkHost h{quiet(3)};
    ObjectId device = h.device();

    void on(PnpCallback c, Script s) { h.f().deviceOf(device).callbacks[static_cast<std::size_t>(c)] = h.script(std::move(s)); }
    void sayEntryAndExit(std::int64_t exitNs = 1000, std::int64_t entryNs = 1000)
    {
        on(PnpCallback::D0Exit, {tell("D0Exit"), then([](KernelHost& x) { EXPECT_EQ(x.k().irql(), 0); }), work(exitNs)});
        on(PnpCallback::D0Entry, {tell("D0Entry"), then([](KernelHost& x) { EXPECT_EQ(x.k().irql(), 0); }), work(entryNs)});
    }
    ObjectId managed(QueueConfig c)
    {
        c.powerManaged = true;
        return h.queue(device, c);
    }
    DevicePower power() { return h.f().deviceOf(device).power; }
};
using KmdfX33 = Idle;

// Rule: KMDF X33
TEST_F(KmdfX33, AnIdleDeviceLeavesD0AndARequestWakesIt)
{
    sayEntryAndExit();
    managed(h.sequential({tell("EvtIoRead"), work(2 * kMs), complete()}));
    h.thread({idle(device, 1), work(3 * kMs), tell("sends"), post(device), tell("sent")});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("1000 D0Exit", "3000 sends", "3000 sent", "3000 D0Entry", "3001 EvtIoRead",
                            // and a timeout after its completion at 5001 it idles again
                            "6001 D0Exit"));
    EXPECT_EQ(power(), DevicePower::Low);
}

// The whole sequences, as when the machine puts the device down and up.
// Rule: KMDF X33, KMDF C12
TEST_F(KmdfX33, TheCallbacksAreThoseOfAnyTransition)
{
    constexpr std::pair<PnpCallback, const char*> kAll[] = {{PnpCallback::SelfManagedIoSuspend, "SelfManagedIoSuspend"}, {PnpCallback::D0Exit, "D0Exit"},
        {PnpCallback::D0ExitPreInterruptsDisabled, "D0ExitPreInterruptsDisabled"}, {PnpCallback::D0Entry, "D0Entry"}, {PnpCallback::PrepareHardware, "PrepareHardware"},
        {PnpCallback::D0EntryPostInterruptsEnabled, "D0EntryPostInterruptsEnabled"}, {PnpCallback::SelfManagedIoRestart, "SelfManagedIoRestart"}};
    for (const auto& [callback, words] : kAll)
        on(callback, {tell(words)});
    h.f().deviceOf(device).selfManagedIo = 1;
    h.thread({idle(device, 1), work(2 * kMs), stopIdle(device, true)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000 SelfManagedIoSuspend", "1000 D0ExitPreInterruptsDisabled", "1000 D0Exit", "2000 D0Entry",
                            "2000 D0EntryPostInterruptsEnabled", "2000 SelfManagedIoRestart", "2000 then STATUS_SUCCESS"));
}

// Rule: KMDF X33, KMDF X8
TEST_F(KmdfX33, RequestsInAQueueOrWithTheDriverKeepItInD0)
{
    sayEntryAndExit();
    const ObjectId q = managed(h.manual());
    h.thread({idle(device, 1), post(device), work(2 * kMs), retrieve(q), work(2 * kMs), tell("completes"), completeNumber(1)});
    h.run();
    ASSERT_EQ(h.said.size(), 3u);
    EXPECT_EQ(h.said[0], "2000000 P0 takes #1");
    EXPECT_EQ(h.said[1], "4000 completes");
    EXPECT_EQ(h.said[2], "5000 D0Exit");
    EXPECT_EQ(h.f().deviceOf(device).powerReferences, 0u);
}

// Cancelled in the queue, and nobody else has looked at it: the queue lets go of its device.
// Rule: KMDF X33
TEST_F(KmdfX33, ACancelledRequestKeepsNobodyAwake)
{
    sayEntryAndExit();
    managed(h.manual());
    h.thread({idle(device, 1), post(device), work(2 * kMs), cancelNumber(1), tell("cancelled")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("2000 cancelled", "3000 D0Exit"));
}

// Rule: KMDF X33
TEST_F(KmdfX33, AQueueThatIsNotPowerManagedWakesNobody)
{
    sayEntryAndExit();
    h.queue(device, h.sequential({tell("EvtIoRead"), complete()}));
    h.thread({idle(device, 1), work(2 * kMs), post(device), work(2 * kMs), tell("ends")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000 D0Exit", "2000 EvtIoRead", "4000 ends"));
}

// The way down is gone to its end; then at once up again.
// Rule: KMDF X33
TEST_F(KmdfX33, ARequestThatComesOnTheWayDownTurnsTheDeviceRound)
{
    sayEntryAndExit(kMs);
    managed(h.sequential({tell("EvtIoRead"), complete()}));
    h.thread({idle(device, 1), work(kMs + 500'000), post(device), tell("sent")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000 D0Exit", "1500 sent", "2000 D0Entry", "2001 EvtIoRead", "3001 D0Exit"));
}

// Rule: KMDF X33
TEST_F(KmdfX33, StopIdleKeepsItInD0UntilResumeIdle)
{
    sayEntryAndExit();
    h.thread({idle(device, 1), stopIdle(device, false), work(3 * kMs), tell("resumes"), resumeIdle(device)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 STATUS_SUCCESS", "3000 resumes", "4000 D0Exit"));
}

// Rule: KMDF X33
TEST_F(KmdfX33, StopIdleSaysThatTheDeviceIsOnItsWayOrWaitsForIt)
{
    sayEntryAndExit(1000, 2 * kMs);
    h.thread({idle(device, 1), work(2 * kMs), stopIdle(device, false), tell("goes on")});
    h.thread({work(2 * kMs + 1), stopIdle(device, true)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000 D0Exit", "2000 STATUS_PENDING", "2000 goes on", "2000 D0Entry", "4000 then STATUS_SUCCESS"));
    EXPECT_EQ(h.f().deviceOf(device).powerReferences, 2u);
}

// Rule: KMDF X33
TEST_F(KmdfX33, ADeviceThatCannotComeBackHelpsNobody)
{
    on(PnpCallback::D0Entry, {result(0xC0000001)});
    h.thread({idle(device, 1), work(2 * kMs), stopIdle(device, true), stopIdle(device, false)});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("2000 then STATUS_POWER_STATE_INVALID", "2000 STATUS_POWER_STATE_INVALID"));
    EXPECT_EQ(power(), DevicePower::Failed);
    EXPECT_EQ(h.f().deviceOf(device).powerReferences, 0u);
}

// Rule: KMDF X33
TEST_F(KmdfX33, AnIdleDeviceIsBroughtBackBeforeItsDriverIsAsked)
{
    sayEntryAndExit();
    on(PnpCallback::QueryRemove, {tell("QueryRemove")});
    h.thread({idle(device, 1), work(2 * kMs), pnp(device, PnpAction::Remove)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000 D0Exit", "2000 D0Entry", "2001 QueryRemove", "2001 D0Exit"));
    EXPECT_EQ(power(), DevicePower::Removed);
}

// What the machine has put down, no request wakes; an idle device stays down over it, unless somebody has asked for it meanwhile.
// Rule: KMDF X33
TEST_F(KmdfX33, ADeviceThatSleepsWithTheMachineIsNotWoken)
{
    sayEntryAndExit();
    managed(h.sequential({tell("EvtIoRead"), complete()}));
    h.thread({idle(device, 1), work(2 * kMs), pnp(device, PnpAction::PowerDown), work(kMs), pnp(device, PnpAction::PowerUp), tell("the machine is up"), work(kMs),
        pnp(device, PnpAction::PowerDown), work(kMs), post(device), tell("sent"), work(kMs), tell("the machine wakes"), pnp(device, PnpAction::PowerUp)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("1000 D0Exit", "3000 the machine is up", "5000 sent", "6000 the machine wakes", "6000 D0Entry", "6001 EvtIoRead", "7001 D0Exit"));
}

// Who comes between the end of the timeout and the decision of the worker finds the device in D0 still.
// Rule: KMDF X33
TEST_F(KmdfX33, ARequestInTheLastMomentIsPresentedInD0)
{
    kernel::Config c = quiet(2);
    c.workers = 1;
    FrameworkHost one(c);
    const ObjectId d = one.device();
    one.f().deviceOf(d).callbacks[static_cast<std::size_t>(PnpCallback::D0Exit)] = one.script({tell("D0Exit")});
    QueueConfig q = one.sequential({tell("EvtIoRead"), complete()});
    q.powerManaged = true;
    one.queue(d, q);
    const WorkItemId busy = one.workItem({work(2 * kMs), tell("the worker is free")}); // the only one there is
    one.thread({idle(d, 1), then([=](KernelHost& x) { x.k().queueWorkItem(busy); }), work(kMs + 500'000), stopIdle(d, false), resumeIdle(d), post(d)});
    one.run();
    EXPECT_THAT(one.said, ElementsAre("1500 STATUS_PENDING", "1500 EvtIoRead", "2000 the worker is free", "2000 D0Exit"));
}

} // namespace
} // namespace syncscope::test
