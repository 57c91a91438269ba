// What surrounds the queues: caller's context, I/O targets, file objects, the end of objects (KMDF C5, C6, C13, C15, F5..F10; NT section 9).
#include "tests/support/case_name.h"
#include "tests/support/framework_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using framework::QueueConfig;
using framework::RequestState;
using testing::ElementsAre;

framework::Attributes with(SyncScope scope, ExecutionLevel level = ExecutionLevel::Dispatch)
{
    framework::Attributes a;
    a.scope = scope;
    a.level = level;
    return a;
}
Step sayIrql(const std::string& words = "irql")
{
    return then([words](KernelHost& h) { h.say(words + " " + std::to_string(h.k().irql())); });
}
// In a callback: the request among its arguments.
std::uint32_t given(KernelHost& h, const Frame& f)
{
    for (const std::uint64_t w : f.w)
        if (w >= framework::kRequestBase && w < framework::kRequestBase + (1ull << 32))
            if (const std::uint32_t row = frameworkOf(h).f().requestByHandle(w); row != framework::Framework::kNoRequest)
                return row;
    return framework::Framework::kNoRequest;
}
Step enterFor(std::string name)
{
    return [name = std::move(name)](KernelHost& h, std::uint32_t, Frame& f, bool) {
        const std::uint32_t row = given(h, f);
        h.say(name + (row == framework::Framework::kNoRequest ? "" : " #" + std::to_string(frameworkOf(h).f().request(row).number + 1)));
        ++f.state;
        return Resume::again();
    };
}
// In a callback: something done with its request, once.
Step with(std::function<void(framework::Framework&, std::uint32_t activity, std::uint32_t row)> deed)
{
    return [deed = std::move(deed)](KernelHost& h, std::uint32_t a, Frame& f, bool) {
        if (f.b == 1) {
            f.b = 0;
            ++f.state;
            return Resume::again();
        }
        f.b = 1;
        deed(frameworkOf(h).f(), a, given(h, f));
        return Resume::again();
    };
}
Step completeGiven(std::uint32_t status = 0)
{
    return with([status](framework::Framework& f, std::uint32_t a, std::uint32_t row) { f.complete(a, row, status, 0); });
}

// --- EvtIoInCallerContext

// Scope Device and level Passive serialize what comes out of the queues; this comes before any queue.
// Rule: KMDF C13, NT R-IRP-10
TEST(KmdfC13, CallersContextIsOutsideEveryLockAndQueue)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Device, ExecutionLevel::Passive));
    h.f().deviceOf(device).inCallerContext = h.script({enterFor("caller"), sayIrql(), work(500), say("on"),
        with([device](framework::Framework& f, std::uint32_t a, std::uint32_t row) { EXPECT_EQ(f.enqueue(a, device, row), 0u); })});
    h.queue(device, h.sequential({enter("EvtIoRead"), work(1000), complete()}));
    h.thread({post(device)});
    h.thread({work(100), raise(2), post(device), lower(0)}, {.processor = 1, .priority = 20}); // at its sender's level
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 caller #1", "0 P0 irql 0", "100 P1 caller #2", "100 P1 irql 2", "500 P0 on", "500 P0 EvtIoRead #1", "600 P1 on",
                            "1500 P0 EvtIoRead #2"));
}

TEST(KmdfC13, TheCallersContextMayCompleteARequestInstead)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    h.f().deviceOf(device).inCallerContext = h.script({enterFor("caller"), completeGiven(0xC0000001)});
    h.queue(device, h.sequential({enter("EvtIoRead"), complete()}));
    h.thread({send(device)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 caller #1", "0 P0 #1 returns STATUS_UNSUCCESSFUL"));
}

// --- I/O targets

struct Below {
    LowerCompletion completes = LowerCompletion::Dpc;
    std::int64_t latency = 1000;
    std::uint8_t processor = 1;
};
void below(FrameworkHost& h, ObjectId device, Below b)
{
    framework::Device& d = h.f().deviceOf(device);
    d.lowerCompletes = b.completes;
    d.lowerLatency = b.latency;
    d.lowerProcessor = b.processor;
}
Step sendOn(FrameworkHost& h, std::uint32_t routine, std::uint32_t flags = 0, std::int64_t timeout = -1)
{
    (void)h;
    return with([=](framework::Framework& f, std::uint32_t a, std::uint32_t row) {
        f.request(row).completionRoutine = routine;
        EXPECT_TRUE(f.send(a, row, f.ioTarget(ObjectId(f.request(row).device)), flags, timeout));
    });
}
Step sayStatus()
{
    return with([](framework::Framework& f, std::uint32_t, std::uint32_t row) {
        // The words of the host are out of reach here: the status is left with the request.
        f.request(row).information = f.request(row).status;
    });
}

// Scenario J9. The completion routine overlaps the callback that holds the device's lock: in the lower driver's DPC, at DISPATCH_LEVEL.
// Rule: KMDF C5, KMDF R3, NT R-IRP-4, NT R-IRP-5, NT R-IRP-6
TEST(KmdfC5, CompletionRoutinesRunUnderNoLockInTheCompletingContext)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Device));
    below(h, device, {});
    const std::uint32_t routine = h.script({enterFor("completion"), sayIrql(), work(500), say("completion ends"), completeGiven()});
    h.queue(device, h.parallel({enter("EvtIoRead"), work(400), sendOn(h, routine), work(1600), say("EvtIoRead ends")}));
    h.thread({send(device)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "1400 P1 completion #1", "1400 P1 irql 2", "1900 P1 completion ends", "2000 P0 EvtIoRead ends",
                            "2000 P0 #1 returns"));
}

// Rule: NT R-IRP-1
TEST(Targets, ALowerDriverThatCompletesInlineDoesSoInsideTheSend)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Device, ExecutionLevel::Passive));
    below(h, device, {LowerCompletion::Inline, 0, 0});
    const std::uint32_t routine = h.script({enterFor("completion"), sayIrql(), completeGiven()});
    h.queue(device, h.sequential({enter("EvtIoRead"), sendOn(h, routine), say("sent")}));
    h.thread({send(device)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "0 P0 completion #1", "0 P0 irql 0", "0 P0 sent", "0 P0 #1 returns"));
}

TEST(Targets, ASynchronousSendWaitsAndSendAndForgetIsCompletedByTheFramework)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::None, ExecutionLevel::Passive));
    below(h, device, {});
    const ObjectId reads = h.queue(device, h.sequential({enter("EvtIoRead"), sendOn(h, FunctionId::kNone, framework::kSendSynchronously), say("back"), completeGiven()}));
    const ObjectId writes = h.queue(device, h.sequential({enter("EvtIoWrite"), sendOn(h, FunctionId::kNone, framework::kSendAndForget), say("forgotten")}));
    h.f().routeRequests(device, reads, RequestType::Read);
    h.f().routeRequests(device, writes, RequestType::Write);
    h.thread({send(device, RequestType::Read), send(device, RequestType::Write)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "1000 P0 back", "1000 P0 #1 returns", "1000 P0 EvtIoWrite #2", "1000 P0 forgotten", "2000 P0 #2 returns"));
}

// A wait that must block, at DISPATCH_LEVEL, is what it always is.
// Rule: NT V3
TEST(Targets, ASynchronousSendUnderTheSpinLockOfAScope)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Device));
    below(h, device, {});
    h.queue(device, h.sequential({sendOn(h, FunctionId::kNone, framework::kSendSynchronously)}));
    h.thread({post(device)});
    h.run();
    EXPECT_EQ(h.outcome(), Outcome::BugCheck);
}

TEST(Targets, ATimeoutAndACancelComeBackEarly)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    below(h, device, {LowerCompletion::Dpc, 10'000, 1});
    const std::uint32_t routine = h.script({enterFor("completion"), sayStatus(),
        with([](framework::Framework& f, std::uint32_t a, std::uint32_t row) { f.complete(a, row, static_cast<std::uint32_t>(f.request(row).information), 0); })});
    h.queue(device, h.parallel({sendOn(h, routine, framework::kSendTimeout, 3000)}));
    h.thread({send(device)});
    const auto cancelNow = begin([](KernelHost& x, std::uint32_t) { frameworkOf(x).f().cancelSent(frameworkOf(x).f().requestByHandle(framework::Framework::requestHandle(1))); });
    h.thread({work(5000), post(device), work(1000), cancelNow}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("3000 P1 completion #1", "3000 P0 #1 returns STATUS_IO_TIMEOUT", "6000 P1 completion #2"));
    EXPECT_EQ(h.f().request(h.f().requestByHandle(framework::Framework::requestHandle(1))).status, 0xC0000120u);
}

// --- file objects

struct Files {
    const char* name;
    SyncScope scope;       // of the device, which the files inherit
    ExecutionLevel level;
    bool underMutex;
};
class KmdfF5 : public testing::TestWithParam<Files> {};
Step openFile(ObjectId device)
{
    return begin([device](KernelHost& host, std::uint32_t a) {
        framework::Framework& f = frameworkOf(host).f();
        const std::uint32_t row = f.newRequest(RequestType::Create, device, 0, static_cast<std::uint16_t>(a));
        f.request(row).file = f.newFile(device).value;
        f.arrive(a, row);
    });
}
Step closeFile(ObjectId file)
{
    return begin([file](KernelHost& host, std::uint32_t a) { frameworkOf(host).f().close(a, file); });
}

// Rule: KMDF F5, KMDF C6, KMDF F7, KMDF F10
TEST_P(KmdfF5, FileCallbacksRunInTheCallersThreadUnderTheDevicesMutex)
{
    FrameworkHost h;
    const auto sayHeld = [&h](ObjectId* device) {
        return then([&h, device](KernelHost& x) {
            const bool held = x.k().lock(LockId(h.object(*device).lock)).owner != kernel::kNo16;
            x.say(std::string("level ") + std::to_string(x.k().irql()) + (held ? " locked" : ""));
        });
    };
    static ObjectId device;
    framework::FileObjectConfig c;
    c.create = FunctionId(h.script({enterFor("EvtDeviceFileCreate"), sayHeld(&device), completeGiven()}));
    c.cleanup = FunctionId(h.script({say("EvtFileCleanup"), sayHeld(&device)}));
    c.close = FunctionId(h.script({say("EvtFileClose"), sayHeld(&device)}));
    h.driver();
    h.f().setFileObjectConfig(c, framework::Attributes(), 0xFFFFFFFFu);
    device = h.device(with(GetParam().scope, GetParam().level));
    ASSERT_TRUE(h.object(device).created);
    ObjectId file;
    for (std::uint32_t o = 0; o < 16; ++o)
        if (!h.object(ObjectId(o)).used && file.isNone())
            file = ObjectId(o); // the next one made
    h.thread({openFile(device), closeFile(file)});
    h.run();
    const std::string level = std::string("0 P0 level 0") + (GetParam().underMutex ? " locked" : "");
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtDeviceFileCreate #1", level, "0 P0 EvtFileCleanup", level, "0 P0 EvtFileClose", level));
    EXPECT_EQ(h.object(file).deleted, framework::kDestroyed);
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfF5,
    testing::Values(Files{"DeviceScopePassive", SyncScope::Device, ExecutionLevel::Passive, true}, Files{"NoScopePassive", SyncScope::None, ExecutionLevel::Passive, false},
        Files{"NoScopeDispatch", SyncScope::None, ExecutionLevel::Dispatch, false}),
    caseName);

// Rule: KMDF F7
TEST(KmdfF7, ACreateAtDispatchLevelIsRefused)
{
    FrameworkHost h;
    framework::FileObjectConfig c;
    c.create = FunctionId(h.script({enterFor("EvtDeviceFileCreate"), completeGiven()}));
    h.driver();
    h.f().setFileObjectConfig(c, framework::Attributes(), 0xFFFFFFFFu);
    const ObjectId device = h.device();
    h.thread({raise(2), openFile(device), lower(0)}, {.priority = 20});
    h.run();
    EXPECT_TRUE(h.said.empty());
    const framework::Request& r = h.f().request(h.f().requestByHandle(framework::Framework::requestHandle(0)));
    EXPECT_EQ(r.state, RequestState::Completed);
    EXPECT_EQ(r.status, 0xC0000010u);
}

// F8: a create that the driver keeps belongs to the framework's own queue, so its cancel routine takes the device's mutex.
// Rule: KMDF F8, KMDF F6
TEST(KmdfF8, CancelOfAPendingCreateTakesTheFileObjectsLock)
{
    FrameworkHost h;
    static ObjectId device;
    const std::uint32_t cancelled = h.script({enterFor("EvtRequestCancel"), then([&h](KernelHost& x) {
        x.say(x.k().lock(LockId(h.object(device).lock)).owner != kernel::kNo16 ? "locked" : "free");
    }), completeGiven(0xC0000120)});
    framework::FileObjectConfig c;
    c.create = FunctionId(h.script({enterFor("EvtDeviceFileCreate"),
        with([cancelled](framework::Framework& f, std::uint32_t a, std::uint32_t row) { EXPECT_EQ(f.markCancelable(a, row, FunctionId(cancelled), false), 0u); })}));
    h.driver();
    h.f().setFileObjectConfig(c, framework::Attributes(), 0xFFFFFFFFu);
    device = h.device(with(SyncScope::Device, ExecutionLevel::Passive));
    const auto cancelNow = begin([](KernelHost& x, std::uint32_t a) { frameworkOf(x).f().cancel(a, frameworkOf(x).f().requestByHandle(framework::Framework::requestHandle(0))); });
    h.thread({openFile(device), cancelNow});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtDeviceFileCreate #1", "0 P0 EvtRequestCancel #1", "0 P0 locked"));
}

// Rule: KMDF F9
TEST(KmdfF9, ACreateMayGoToAQueueInstead)
{
    FrameworkHost h;
    framework::FileObjectConfig c;
    c.create = FunctionId(h.script({enterFor("EvtDeviceFileCreate"), completeGiven()}));
    h.driver();
    h.f().setFileObjectConfig(c, framework::Attributes(), 0xFFFFFFFFu);
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.sequential({enter("EvtIoDefault"), complete()}));
    EXPECT_EQ(h.f().routeRequests(device, q, RequestType::Create), 0u);
    h.thread({openFile(device)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoDefault #1"));
}

// --- the end of objects

// Rule: KMDF C15
TEST(KmdfC15, ChildrenGoFirstAndDestroyWaitsForTheLastReference)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Device));
    framework::Attributes a;
    a.hasParent = true;
    a.parent = device;
    const ObjectId parent = h.f().createGeneral(a, 0xFFFFFFFFu);
    a.parent = parent;
    const ObjectId child = h.f().createGeneral(a, 0xFFFFFFFFu);
    const auto held = [&h, device](std::string words) {
        return then([&h, device, words](KernelHost& x) { x.say(words + (x.k().lock(LockId(h.object(device).lock)).owner != kernel::kNo16 ? " locked" : "")); });
    };
    h.object(parent).cleanup = h.script({held("parent cleanup")});
    h.object(parent).destroy = h.script({held("parent destroy")});
    h.object(child).cleanup = h.script({held("child cleanup")});
    h.object(child).destroy = h.script({held("child destroy")});
    h.f().reference(child);
    h.thread({begin([parent](KernelHost& x, std::uint32_t act) { frameworkOf(x).f().deleteObject(act, parent); }), say("deleted"),
        then([&h, child](KernelHost&) { EXPECT_FALSE(h.f().anyObjectByHandle(framework::Framework::handle(child)).isNone()); }),
        begin([child](KernelHost& x, std::uint32_t act) { frameworkOf(x).f().dereference(act, child); }), say("dereferenced")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 child cleanup", "0 P0 parent cleanup", "0 P0 parent destroy", "0 P0 deleted", "0 P0 child destroy", "0 P0 dereferenced"));
    EXPECT_TRUE(h.f().anyObjectByHandle(framework::Framework::handle(child)).isNone());
    EXPECT_TRUE(h.f().anyObjectByHandle(framework::Framework::handle(parent)).isNone());
}

} // namespace
} // namespace syncscope::test
