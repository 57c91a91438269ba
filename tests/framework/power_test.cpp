// PnP and power: the order of the callbacks, and what a transition does to queues (KMDF DEV5, C2, C12, X29..X33).
#include "tests/support/case_name.h"
#include "tests/support/framework_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using framework::PnpCallback;
using framework::QueueConfig;
using framework::QueuePower;
using testing::ElementsAre;
using testing::IsEmpty;

framework::Attributes with(SyncScope scope, ExecutionLevel level = ExecutionLevel::Dispatch)
{
    framework::Attributes a;
    a.scope = scope;
    a.level = level;
    return a;
}

// A device that says which of its callbacks is called, with the second argument where it means something.
constexpr const char* kNames[framework::kPnpCallbacks] = {"PrepareHardware", "ReleaseHardware", "D0Entry", "D0EntryPostInterruptsEnabled", "D0Exit",
    "D0ExitPreInterruptsDisabled", "SelfManagedIoInit", "SelfManagedIoSuspend", "SelfManagedIoRestart", "SelfManagedIoFlush", "SelfManagedIoCleanup",
    "SurpriseRemoval", "QueryRemove", "QueryStop"};

Step enterPower(std::uint32_t callback)
{
    return [callback](KernelHost& h, std::uint32_t, Frame& f, bool) {
        h.said.push_back(kNames[callback] + (f.w[1] != 0 ? " " + std::to_string(f.w[1]) : std::string()));
        ++f.state;
        return Resume::again();
    };
}
void sayEveryPowerCallback(FrameworkHost& h, ObjectId device)
{
    for (std::uint32_t c = 0; c < framework::kPnpCallbacks; ++c)
        h.f().deviceOf(device).callbacks[c] = h.script({enterPower(c)});
}
void on(FrameworkHost& h, ObjectId device, PnpCallback c, Script s) { h.f().deviceOf(device).callbacks[static_cast<std::size_t>(c)] = h.script(std::move(s)); }

Step pnp(ObjectId device, PnpAction action)
{
    return begin([=](KernelHost& h, std::uint32_t a) { frameworkOf(h).f().pnp(a, device, action); },
        [](KernelHost& h, std::uint64_t status) {
            if (status != 0)
                h.said.push_back(std::string(ntstatusName(static_cast<std::uint32_t>(status))));
        });
}
QueueConfig managed(QueueConfig c)
{
    c.powerManaged = true;
    return c;
}
std::vector<std::uint64_t> powerEvents(const FrameworkHost& h)
{
    std::vector<std::uint64_t> states;
    h.log().forEach([&](const trace::Event& e) {
        if (e.kind == EventKind::DevicePower)
            states.push_back(e.value);
    });
    return states;
}

struct Sequence {
    const char* name;
    DevicePower from;
    PnpAction action;
    DevicePower to;
    std::vector<std::string> said;
};
class PnpSequences : public testing::TestWithParam<Sequence> {};
// Rule: KMDF C12
TEST_P(PnpSequences, CallTheirCallbacksInOrder)
{
    const Sequence& c = GetParam();
    FrameworkHost h;
    const ObjectId device = h.device();
    sayEveryPowerCallback(h, device);
    h.f().deviceOf(device).power = c.from;
    h.f().deviceOf(device).selfManagedIo = c.from == DevicePower::NotStarted ? 0 : 1;
    h.thread({pnp(device, c.action)});
    h.run();
    EXPECT_EQ(h.said, c.said);
    EXPECT_EQ(h.f().deviceOf(device).power, c.to);
}
constexpr DevicePower kD0 = DevicePower::D0, kLow = DevicePower::Low, kStopped = DevicePower::Stopped, kRemoved = DevicePower::Removed;
INSTANTIATE_TEST_SUITE_P(Table, PnpSequences,
    testing::Values(
        // 4 and 5 are WdfPowerDeviceD3 and WdfPowerDeviceD3Final.
        Sequence{"Start", DevicePower::NotStarted, PnpAction::Start, kD0, {"PrepareHardware", "D0Entry 5", "D0EntryPostInterruptsEnabled 5", "SelfManagedIoInit"}},
        Sequence{"Down", kD0, PnpAction::PowerDown, kLow, {"SelfManagedIoSuspend", "D0ExitPreInterruptsDisabled 4", "D0Exit 4"}},
        Sequence{"Up", kLow, PnpAction::PowerUp, kD0, {"D0Entry 4", "D0EntryPostInterruptsEnabled 4", "SelfManagedIoRestart"}},
        Sequence{"Stop", kD0, PnpAction::Stop, kStopped,
            {"QueryStop", "SelfManagedIoSuspend", "D0ExitPreInterruptsDisabled 5", "D0Exit 5", "ReleaseHardware"}},
        Sequence{"Restart", kStopped, PnpAction::Restart, kD0, {"PrepareHardware", "D0Entry 5", "D0EntryPostInterruptsEnabled 5", "SelfManagedIoRestart"}},
        Sequence{"Remove", kD0, PnpAction::Remove, kRemoved,
            {"QueryRemove", "SelfManagedIoSuspend", "D0ExitPreInterruptsDisabled 5", "D0Exit 5", "ReleaseHardware", "SelfManagedIoFlush",
                "SelfManagedIoCleanup"}},
        Sequence{"RemoveWhileDown", kLow, PnpAction::Remove, kRemoved, {"QueryRemove", "ReleaseHardware", "SelfManagedIoFlush", "SelfManagedIoCleanup"}},
        Sequence{"SurpriseRemove", kD0, PnpAction::SurpriseRemove, kRemoved,
            {"SurpriseRemoval", "SelfManagedIoSuspend", "D0ExitPreInterruptsDisabled 5", "D0Exit 5", "ReleaseHardware", "SelfManagedIoFlush",
                "SelfManagedIoCleanup"}},
        Sequence{"NotDownTwice", kLow, PnpAction::PowerDown, kLow, {"STATUS_INVALID_DEVICE_STATE"}},
        Sequence{"NotUpFromD0", kD0, PnpAction::PowerUp, kD0, {"STATUS_INVALID_DEVICE_STATE"}},
        Sequence{"NotAfterRemoval", kRemoved, PnpAction::SurpriseRemove, kRemoved, {"STATUS_INVALID_DEVICE_STATE"}}),
    caseName);

TEST(Pnp, ADriverMayRefuse)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    sayEveryPowerCallback(h, device);
    on(h, device, PnpCallback::QueryRemove, {say("no"), result(0xC0000001)});
    on(h, device, PnpCallback::D0Entry, {say("no"), result(0xC0000001)});
    h.thread({pnp(device, PnpAction::Remove), pnp(device, PnpAction::PowerDown), pnp(device, PnpAction::PowerUp)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 no", "STATUS_UNSUCCESSFUL", "SelfManagedIoSuspend", "D0ExitPreInterruptsDisabled 4", "D0Exit 4", "0 P0 no",
                            "STATUS_UNSUCCESSFUL"));
    EXPECT_THAT(powerEvents(h), ElementsAre(2, 1, 2, 3, 2, 5)); // Moving, D0; Moving, Low; Moving, Failed
}

// The scope is no matter to them: they run beside a callback that holds the device's lock, at PASSIVE_LEVEL.
// Rule: KMDF DEV5, KMDF C12
TEST(KmdfDev5, PowerCallbacksOverlapIoCallbacks)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Device));
    on(h, device, PnpCallback::D0Exit, {then([](KernelHost& x) { x.say("D0Exit irql " + std::to_string(x.k().irql())); }), work(500), say("D0Exit ends")});
    h.queue(device, h.parallel({enter("EvtIoRead"), work(1000), complete(), say("EvtIoRead ends")})); // not power-managed
    h.thread({post(device)});
    h.thread({work(200), pnp(device, PnpAction::PowerDown)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "200 P1 D0Exit irql 0", "700 P1 D0Exit ends", "1000 P0 EvtIoRead ends"));
    EXPECT_EQ(h.queueOf(ObjectId(2)).power, QueuePower::On);
}

// Rule: KMDF X29, KMDF X33
TEST(KmdfX29, APowerManagedQueueBeginsAsItsDeviceIs)
{
    for (const DevicePower power : {DevicePower::NotStarted, DevicePower::D0}) {
        FrameworkHost h;
        const ObjectId device = h.device();
        h.f().deviceOf(device).power = power;
        const ObjectId q = h.queue(device, managed(h.sequential({enter("EvtIoRead"), complete()})));
        const ObjectId other = h.queue(device, h.sequential({enter("EvtIoWrite"), complete()}));
        h.f().routeRequests(device, q, RequestType::Read);
        h.f().routeRequests(device, other, RequestType::Write);
        const bool off = power == DevicePower::NotStarted;
        EXPECT_EQ(h.queueOf(q).power, off ? QueuePower::Off : QueuePower::On);
        EXPECT_EQ(h.queueOf(other).power, QueuePower::On);
        h.thread({post(device, RequestType::Read), post(device, RequestType::Write), say("sent"), pnp(device, PnpAction::Start)});
        h.run();
        if (off)
            EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoWrite #2", "0 P0 sent", "0 P0 EvtIoRead #1"));
        else
            EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "0 P0 EvtIoWrite #2", "0 P0 sent", "STATUS_INVALID_DEVICE_STATE"));
    }
}

// X30: first all loops are left, then EvtIoStop for each request the driver owns, queue after queue; D0Exit when all have been answered.
// Rule: KMDF X30, KMDF X31, KMDF C2, KMDF X32
TEST(KmdfX30, GoingDownWaitsForTheLoopsAndThenForEveryRequest)
{
    FrameworkHost h(quiet(3));
    const ObjectId device = h.device(with(SyncScope::Device));
    on(h, device, PnpCallback::D0Exit, {say("D0Exit")});
    on(h, device, PnpCallback::D0Entry, {say("D0Entry")});
    const auto stopping = [&](Script s) { return FunctionId(h.script(std::move(s))); };
    const auto irql = [] { return then([](KernelHost& x) { x.say("irql " + std::to_string(x.k().irql())); }); };
    const auto acknowledge = [](bool requeue) {
        return Step([requeue](KernelHost& host, std::uint32_t a, Frame& f, bool) {
            FrameworkHost& x = frameworkOf(host);
            ++f.state;
            EXPECT_TRUE(x.f().stopAcknowledge(a, x.f().requestByHandle(f.w[1]), requeue));
            return Resume::again();
        });
    };
    QueueConfig reads = managed(h.parallel({enter("EvtIoRead")})); // keeps what it is given
    reads.stop = stopping({enter("EvtIoStop"), irql(), acknowledge(true)});
    QueueConfig writes = managed(h.parallel({enter("EvtIoWrite"), work(1000), say("EvtIoWrite returns")}));
    writes.stop = stopping({enter("EvtIoStop"), acknowledge(false)});
    writes.resume = stopping({enter("EvtIoResume"), irql()});
    const ObjectId r = h.queue(device, reads), w = h.queue(device, writes);
    h.f().routeRequests(device, r, RequestType::Read);
    h.f().routeRequests(device, w, RequestType::Write);
    h.thread({post(device, RequestType::Read), work(100), post(device, RequestType::Write)});
    h.thread({work(500), say("down"), pnp(device, PnpAction::PowerDown), say("is down"), work(1000), pnp(device, PnpAction::PowerUp), say("is up")}, {.processor = 1});
    h.thread({work(600), post(device, RequestType::Read), say("sent")}, {.processor = 2}); // into the queue, as it is on its way down
    h.run();
    EXPECT_THAT(h.said,
        ElementsAre("0 P0 EvtIoRead #1", "100 P0 EvtIoWrite #2", "500 P1 down", "600 P2 sent", "1100 P0 EvtIoWrite returns",
            // Then the PnP thread itself, X31. Requests come back to the head of their queue.
            "1100 P1 EvtIoStop #1", "1100 P1 irql 2", "1100 P1 EvtIoStop #2", "1100 P1 D0Exit", "1100 P1 is down",
            "2100 P1 D0Entry", "2100 P1 EvtIoResume #2", "2100 P1 irql 2", "2100 P1 EvtIoRead #1", "2100 P1 EvtIoRead #3", "2100 P1 is up"));
    EXPECT_EQ(h.queueOf(r).owned, 2u);
    EXPECT_EQ(h.queueOf(w).owned, 1u);
}

// X30: one queue is in its loop, so no other one is told yet; no lock holds that back.
// Rule: KMDF X30
TEST(KmdfX30, NoQueueIsToldBeforeTheLoopsOfAllAreLeft)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    QueueConfig reads = managed(h.parallel({enter("EvtIoRead")}));
    reads.stop = FunctionId(h.script({enter("EvtIoStop"), complete()}));
    const ObjectId r = h.queue(device, reads), w = h.queue(device, managed(h.parallel({enter("EvtIoWrite"), complete(), work(1000)})));
    h.f().routeRequests(device, r, RequestType::Read);
    h.f().routeRequests(device, w, RequestType::Write);
    h.thread({post(device, RequestType::Read), work(100), post(device, RequestType::Write)});
    h.thread({work(500), pnp(device, PnpAction::PowerDown), say("is down")}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "100 P0 EvtIoWrite #2", "1100 P1 EvtIoStop #1", "1100 P1 is down"));
}

// Rule: KMDF X30
TEST(KmdfX30, WithoutEvtIoStopTheTransitionWaitsForCompletion)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    on(h, device, PnpCallback::D0Exit, {say("D0Exit")});
    h.queue(device, managed(h.parallel({enter("EvtIoRead")})));
    h.thread({post(device), work(2000), say("completes"), completeNumber(1)});
    h.thread({work(100), pnp(device, PnpAction::PowerDown)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "2000 P0 completes", "2000 P1 D0Exit"));
}

// Nobody ever answers: the thread that powers down waits for ever.
// Rule: KMDF X30
TEST(KmdfX30, ARequestThatIsNeverAnsweredHoldsTheTransition)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    on(h, device, PnpCallback::D0Exit, {say("D0Exit")});
    QueueConfig c = managed(h.parallel({enter("EvtIoRead")}));
    c.stop = FunctionId(h.script({enter("EvtIoStop")}));
    h.queue(device, c);
    h.thread({post(device)});
    h.thread({work(100), pnp(device, PnpAction::PowerDown)}, {.processor = 1});
    EXPECT_EQ(h.run(), Outcome::Deadlock);
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "100 P1 EvtIoStop #1"));
}

// Whoever is in the loop delivers EvtIoStop, here the thread that sends while the power thread waits for the lock.
// Rule: KMDF X31
TEST(KmdfX31, AnotherThreadInTheLoopDeliversEvtIoStop)
{
    FrameworkHost h(quiet(3));
    const ObjectId device = h.device(with(SyncScope::Device));
    const LockId lock(h.object(device).presentationLock);
    const auto acknowledge = Step([](KernelHost& host, std::uint32_t a, Frame& f, bool) {
        ++f.state;
        frameworkOf(host).f().stopAcknowledge(a, frameworkOf(host).f().requestByHandle(f.w[1]), false);
        return Resume::again();
    });
    QueueConfig c = managed(h.parallel({enter("EvtIoRead")}));
    c.stop = FunctionId(h.script({enter("EvtIoStop"), acknowledge}));
    h.queue(device, c);
    h.thread({post(device), post(device), acquire(lock), work(1000), release(lock)});
    h.thread({work(100), pnp(device, PnpAction::PowerDown), say("down")}, {.processor = 1}); // #1: waits for the lock
    h.thread({work(200), post(device), say("sent")}, {.processor = 2});                       // #2: delivered by the sender of #3
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "0 P0 EvtIoRead #2", "1000 P1 EvtIoStop #1", "1000 P2 EvtIoStop #2", "1000 P2 sent", "1000 P1 down"));
}

// Rule: KMDF X25
TEST(KmdfX25, APoweredOffQueueIsPaused)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, managed(h.manual()));
    const auto retrieve = then([q](KernelHost& x) {
        std::uint32_t row = 0;
        x.said.push_back(std::string(ntstatusName(frameworkOf(x).f().retrieve(q, row))));
    });
    h.thread({post(device), pnp(device, PnpAction::PowerDown), retrieve, pnp(device, PnpAction::PowerUp), retrieve, retrieve});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("STATUS_WDF_PAUSED", "STATUS_SUCCESS", "STATUS_NO_MORE_ENTRIES"));
}

// A device that goes takes what is queued with it, and tells of the rest with another flag.
TEST(Pnp, RemovalCancelsWhatIsQueued)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const auto sayFlags = Step([](KernelHost& host, std::uint32_t, Frame& f, bool) {
        host.say("flags " + std::to_string(f.w[2]));
        ++f.state;
        return Resume::again();
    });
    QueueConfig c = managed(h.sequential({enter("EvtIoRead")}));
    c.stop = FunctionId(h.script({enter("EvtIoStop"), sayFlags, completeNumber(1, 0xC0000120)}));
    const ObjectId q = h.queue(device, c);
    const ObjectId unmanaged = h.queue(device, h.manual());
    h.f().routeRequests(device, q, RequestType::Read);
    h.f().routeRequests(device, unmanaged, RequestType::Write);
    h.thread({post(device), post(device), post(device, RequestType::Write), pnp(device, PnpAction::SurpriseRemove), say("removed")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "0 P0 EvtIoStop #1", "0 P0 flags 2", "0 P0 removed"));
    EXPECT_EQ(h.f().state().completed, 3u);
    EXPECT_EQ(h.queueOf(q).depth + h.queueOf(q).owned + h.queueOf(unmanaged).depth, 0u);
}

// Two requests, the second cancelled while the driver is told to stop the first. Its cancel routine is called when the driver has been told
// of both, and completing there is what the power-down waits for.
// Rule: KMDF X24
TEST(KmdfX24, ACancelWaitsUntilTheDriverHasBeenToldOfEachRequest)
{
    FrameworkHost h(quiet(3));
    const ObjectId device = h.device(with(SyncScope::None));
    QueueConfig c = managed(h.parallel({enter("EvtIoRead")}));
    c.stop = FunctionId(h.script({enter("EvtIoStop"), work(500), say("EvtIoStop ends")}));
    h.queue(device, c);
    const std::uint32_t routine = h.script({enterCancel("EvtRequestCancel"), completeCancelled()});
    h.thread({post(device), post(device), mark(2, routine)});
    h.thread({work(100), pnp(device, PnpAction::PowerDown), say("powered down")}, {.processor = 1});
    h.thread({work(300), cancelNumber(2), say("cancelled"), work(1700), completeNumber(1)}, {.processor = 2});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "0 P0 EvtIoRead #2", "100 P1 EvtIoStop #1", "300 P2 cancelled", "600 P1 EvtIoStop ends",
                            "600 P1 EvtIoStop #2", "1100 P1 EvtIoStop ends", "1100 P1 EvtRequestCancel #2", "2000 P1 powered down"));
    EXPECT_EQ(h.f().deviceOf(device).power, DevicePower::Low);
}

} // namespace
} // namespace syncscope::test
