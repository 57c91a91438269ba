// A queue as a whole: started, stopped, purged, drained; what is taken out of it and put back (KMDF 6.2, 6.5, 6.6).
#include "tests/support/case_name.h"
#include "tests/support/framework_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using framework::Attributes;
using framework::QueueConfig;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr ExecutionLevel kPassive = ExecutionLevel::Passive;
constexpr ExecutionLevel kDispatch = ExecutionLevel::Dispatch;

Attributes with(SyncScope scope, ExecutionLevel level = ExecutionLevel::Inherit)
{
    Attributes a;
    a.scope = scope;
    a.level = level;
    return a;
}
framework::Config version(std::uint32_t minor)
{
    framework::Config c;
    c.kmdfMinor = minor;
    return c;
}
Step sayIrql(const char* what)
{
    return then([what](KernelHost& h) { h.say(std::string(what) + " irql " + std::to_string(h.k().irql())); });
}
// An EvtIoQueueState.
std::uint32_t told(FrameworkHost& h, const char* what) { return h.script({sayIrql(what)}); }
Step arrives(ObjectId device)
{
    return begin([=](KernelHost& host, std::uint32_t a) {
        FrameworkHost& h = frameworkOf(host);
        const std::uint32_t row = h.f().newRequest(RequestType::Write, device, 4, static_cast<std::uint16_t>(a));
        h.f().arrive(a, row);
        if (h.f().request(row).state == framework::RequestState::Completed)
            h.say("a new one fails " + std::string(ntstatusName(h.f().request(row).status)));
    });
}

// X28: what each change leaves open.
struct Change {
    const char* name;
    QueueChange what;
    std::uint32_t state;          // WDF_IO_QUEUE_STATE, with NoRequests and DriverNoRequests
    std::vector<std::string> said;
};
class KmdfX28 : public testing::TestWithParam<Change> {};
// Rule: KMDF X28
TEST_P(KmdfX28, WhatAQueueAcceptsAndPresents)
{
    const Change& c = GetParam();
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.parallel({enter("q"), complete()}));
    QueueConfig other = h.manual();
    other.defaultQueue = false;
    const ObjectId side = h.queue(device, other);
    h.f().routeRequests(device, side, RequestType::Read);
    h.thread({post(device, RequestType::Read), retrieve(side), change(q, c.what), then([&](KernelHost&) { EXPECT_EQ(h.f().queueState(q), c.state); }),
        arrives(device), forwardNumber(1, q), change(q, QueueChange::Start), then([&](KernelHost&) { EXPECT_EQ(h.f().queueState(q) & 3, 3u); })});
    h.run();
    EXPECT_EQ(std::vector<std::string>(h.said.begin() + 1, h.said.end()), c.said);
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfX28,
    testing::Values(Change{"Start", QueueChange::Start, 0xF, {"0 P0 q #2", "0 P0 q #1"}},
        Change{"Stop", QueueChange::Stop, 0xD, {"0 P0 q #2", "0 P0 q #1"}}, // presented by Start
        Change{"StopAndPurge", QueueChange::StopAndPurge, 0xD, {"0 P0 q #2", "0 P0 q #1"}},
        Change{"Purge", QueueChange::Purge, 0xE, {"0 P0 a new one fails STATUS_INVALID_DEVICE_STATE", "0 P0 STATUS_WDF_BUSY"}},
        Change{"Drain", QueueChange::Drain, 0xE, {"0 P0 a new one fails STATUS_INVALID_DEVICE_STATE", "0 P0 STATUS_WDF_BUSY"}}),
    caseName);

// X28: what becomes of the requests there are: #1 is the driver's and marked cancelable, #2 the driver's, #3 and #4 are queued.
struct Emptied {
    const char* name;
    QueueChange what;
    std::vector<std::string> said;
    std::uint32_t depth, owned;
};
class KmdfX28Requests : public testing::TestWithParam<Emptied> {};
// Rule: KMDF X28
TEST_P(KmdfX28Requests, WhatBecomesOfThem)
{
    const Emptied& c = GetParam();
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.parallel({enter("q")}, 2));
    const std::uint32_t routine = h.script({enterCancel(), completeCancelled()});
    h.thread({post(device), mark(1, routine), post(device)});
    h.thread({work(10), send(device)}, {.processor = 1});
    h.thread({work(20), send(device)}, {.processor = 1});
    h.thread({change(q, c.what, told(h, "told")), work(10), say("completes"), completeNumber(2)}, {.priority = 20, .startNs = 100});
    h.run(105);
    EXPECT_EQ(h.queueOf(q).depth, c.depth);
    EXPECT_EQ(h.queueOf(q).owned, c.owned);
    h.run(1000);
    EXPECT_EQ(std::vector<std::string>(h.said.begin() + 2, h.said.end()), c.said);
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfX28Requests,
    testing::Values(Emptied{"Stop", QueueChange::Stop, {"110 P0 completes"}, 2, 2},
        Emptied{"Purge", QueueChange::Purge,
            {"100 P0 cancel #1", "100 P1 #3 returns STATUS_CANCELLED", "100 P1 #4 returns STATUS_CANCELLED", "110 P0 completes", "110 P0 told irql 0"}, 0, 1},
        Emptied{"StopAndPurge", QueueChange::StopAndPurge,
            {"100 P0 cancel #1", "100 P1 #3 returns STATUS_CANCELLED", "100 P1 #4 returns STATUS_CANCELLED", "110 P0 completes", "110 P0 told irql 0"}, 0, 1},
        Emptied{"Drain", QueueChange::Drain, {"110 P0 completes", "110 P0 q #3"}, 2, 2}),
    caseName);

// Draining ends when the driver has had them all.
// Rule: KMDF X28
TEST(KmdfX28, ADrainedQueueTellsItAtTheEnd)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.sequential({enter("q"), work(100), complete()}));
    h.thread({post(device)});
    h.thread({work(10), post(device), post(device), change(q, QueueChange::Drain, told(h, "drained")), arrives(device)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "10 P1 a new one fails STATUS_INVALID_DEVICE_STATE", "100 P0 q #2", "200 P0 q #3", "300 P0 drained irql 0"));
}

// C1, C2, C4, C4b: the level of everything a queue calls; above PASSIVE_LEVEL only with a spin lock. Stop is told without it.
struct Levels {
    const char* name;
    SyncScope scope;
    ExecutionLevel level;
    std::uint8_t locked; // IRQL under its lock
};
class KmdfC4 : public testing::TestWithParam<Levels> {};
// Rule: KMDF C1, KMDF C2, KMDF C3, KMDF C4, KMDF C4b
TEST_P(KmdfC4, TheLevelOfEveryCallback)
{
    const Levels& c = GetParam();
    FrameworkHost h;
    const ObjectId device = h.device(with(c.scope, c.level));
    QueueConfig config = h.manual();
    config.handlerCanceledOnQueue = FunctionId(h.script({sayIrql("on queue"), complete()}));
    const ObjectId q = h.queue(device, config);
    const ObjectId io = h.queue(device, h.sequential({sayIrql("io"), complete()}));
    h.f().routeRequests(device, q, RequestType::Read);
    h.f().routeRequests(device, io, RequestType::Write);
    const std::uint32_t routine = h.script({sayIrql("cancel"), completeCancelled()});
    h.thread({post(device, RequestType::Write), ask([&](FrameworkHost& x, std::uint32_t a) { return x.f().readyNotify(a, q, FunctionId(told(x, "ready")), 0); }),
        post(device, RequestType::Read), retrieve(q), requeue(2), cancelNumber(2), post(device, RequestType::Read), retrieve(q), mark(3, routine),
        cancelNumber(3), change(q, QueueChange::Stop, told(h, "stopped")), change(q, QueueChange::Purge, told(h, "purged"))});
    h.run();
    const std::string locked = " irql " + std::to_string(c.locked);
    EXPECT_THAT(h.said, ElementsAre("0 P0 io" + locked, "0 P0 ready" + locked, "0 P0 takes #2", "0 P0 ready" + locked, "0 P0 on queue" + locked,
                            "0 P0 ready" + locked, "0 P0 takes #3", "0 P0 cancel" + locked, "0 P0 stopped irql 0", "0 P0 purged" + locked));
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfC4,
    testing::Values(Levels{"Device", SyncScope::Device, kDispatch, 2}, Levels{"Queue", SyncScope::Queue, kDispatch, 2}, Levels{"None", SyncScope::None, kDispatch, 0},
        Levels{"DevicePassive", SyncScope::Device, kPassive, 0}, Levels{"QueuePassive", SyncScope::Queue, kPassive, 0}),
    caseName);

// The stop callback runs while another thread holds the lock; the purge callback waits for it.
// Rule: KMDF C4, KMDF C4b
TEST(KmdfC4b, StoppedIsToldWithoutTheLockAndPurgedUnderIt)
{
    for (const QueueChange what : {QueueChange::Stop, QueueChange::StopAndPurge, QueueChange::Purge, QueueChange::Drain}) {
        FrameworkHost h;
        const ObjectId device = h.device(with(SyncScope::Device));
        const ObjectId q = h.queue(device, h.parallel({enter("q")}));
        const LockId l(h.object(device).lock);
        h.thread({acquire(l, kernel::kFramework | kernel::kRaise), work(1000), release(l, kernel::kFramework | kernel::kRaise)});
        h.thread({work(100), change(q, what, h.script({say("told")}))}, {.processor = 1});
        h.run();
        const bool unlocked = what == QueueChange::Stop || what == QueueChange::StopAndPurge;
        EXPECT_THAT(h.said, ElementsAre(unlocked ? "100 P1 told" : "1000 P1 told"));
    }
}

// X8: everything is due when a callback returns.
// Rule: KMDF X8
TEST(KmdfX8, TheOrderOfOnePass)
{
    for (const bool restart : {false, true}) {
        FrameworkHost h;
        const ObjectId device = h.device();
        QueueConfig c = h.parallel({enter("q"), then([](KernelHost&) {})}, 2);
        c.handlerCanceledOnQueue = FunctionId(h.script({enter("on queue"), complete(0xC0000120)}));
        // Only the first read stays in its callback; it completes itself at the end.
        const std::uint32_t body = h.script({enter("q"), work(1000), complete()});
        c.handlers[static_cast<int>(RequestType::Read)] = FunctionId(body);
        const ObjectId q = h.queue(device, c);
        QueueConfig side = h.manual();
        side.defaultQueue = false;
        const ObjectId from = h.queue(device, side);
        h.f().routeRequests(device, from, RequestType::DeviceControl);
        const std::uint32_t routine = h.script({enterCancel(), completeCancelled()});
        const std::uint32_t stopped = restart ? h.script({say("stopped"), change(q, QueueChange::Start)}) : h.script({say("stopped")});
        h.thread({post(device, RequestType::Read)});
        Script s{work(100), post(device, RequestType::Write), mark(2, routine), post(device, RequestType::DeviceControl), retrieve(from), forwardNumber(3, q)};
        if (restart)
            s.push_back(post(device, RequestType::Write));
        for (Step& x : Script{change(q, QueueChange::Stop, stopped), change(q, QueueChange::Drain, h.script({say("drained")})), cancelNumber(3), cancelNumber(2), say("all is due")})
            s.push_back(x);
        h.thread(s, {.processor = 1});
        h.run();
        std::vector<std::string> after(std::find(h.said.begin(), h.said.end(), "100 P1 all is due"), h.said.end());
        if (restart)
            EXPECT_THAT(after, ElementsAre("100 P1 all is due", "1000 P0 cancel #2", "1000 P0 on queue #3", "1000 P0 stopped", "1000 P0 q #4"));
        else
            EXPECT_THAT(after, ElementsAre("100 P1 all is due", "1000 P0 cancel #2", "1000 P0 on queue #3", "1000 P0 stopped", "1000 P0 drained"));
    }
}

// X8: two threads are in the loop and own nothing any more; the last of them tells it.
// Rule: KMDF X8
TEST(KmdfX8, AStopIsToldByTheLastThreadInTheLoop)
{
    FrameworkHost h(quiet(3));
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.parallel({enter("q"), complete(), work(1000)}));
    h.thread({post(device)});
    h.thread({work(500), post(device)}, {.processor = 1});
    h.thread({work(600), change(q, QueueChange::Stop, h.script({say("stopped")}))}, {.processor = 2});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "500 P1 q #2", "1500 P1 stopped"));
}

// Rule: KMDF X9, KMDF X26
TEST(KmdfX9, OneReadyNotificationForEachTransitionFromEmpty)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.manual());
    const std::uint32_t ready = h.script({say("ready")});
    const auto registers = [&](std::uint32_t function) { return ask([=](FrameworkHost& x, std::uint32_t a) { return x.f().readyNotify(a, q, FunctionId(function), 0); }); };
    h.thread({registers(ready), say("registered"), registers(ready), post(device), post(device), retrieve(q), post(device), retrieve(q), retrieve(q), post(device),
        say("stopping"), registers(FunctionId::kNone), change(q, QueueChange::Stop), retrieve(q), change(q, QueueChange::Start), change(q, QueueChange::Stop),
        registers(FunctionId::kNone), registers(FunctionId::kNone), change(q, QueueChange::Start), say("nobody is told")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 registered", "0 P0 STATUS_INVALID_DEVICE_REQUEST", // one registration at a time
                            "0 P0 ready", "0 P0 takes #1", "0 P0 takes #2", "0 P0 takes #3", "0 P0 ready", "0 P0 stopping",
                            "0 P0 STATUS_INVALID_DEVICE_REQUEST", // clearing needs a stopped queue
                            "0 P0 STATUS_WDF_PAUSED",             // X25
                            "0 P0 ready",                         // Start tells of what is queued
                            "0 P0 STATUS_INVALID_DEVICE_REQUEST", "0 P0 nobody is told"));
}

// What is there when the driver registers is told at once; other queues refuse.
// Rule: KMDF X26
TEST(KmdfX26, RegisteringLate)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.manual());
    QueueConfig c = h.sequential({enter("q")});
    c.defaultQueue = false;
    const ObjectId sequential = h.queue(device, c);
    const std::uint32_t ready = h.script({say("ready")});
    Script s;
    for (const ObjectId o : {q, sequential})
        for (Step& x : Script{post(device), ask([=](FrameworkHost& f, std::uint32_t a) { return f.f().readyNotify(a, o, FunctionId(ready), 0); }), say("asked")})
            s.push_back(x);
    h.thread(s);
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 ready", "0 P0 asked", "0 P0 STATUS_INVALID_DEVICE_REQUEST", "0 P0 asked"));
}

// Rule: KMDF X27
TEST(KmdfX27, BackToTheHeadOfAManualQueueOnly)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId manual = h.queue(device, h.manual());
    const ObjectId sequential = h.queue(device, h.sequential({enter("q")}));
    h.f().routeRequests(device, manual, RequestType::Read);
    h.f().routeRequests(device, sequential, RequestType::Write);
    h.thread({post(device, RequestType::Read), post(device, RequestType::Read), retrieve(manual), requeue(1), retrieve(manual), post(device, RequestType::Write), requeue(3)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 takes #1", "0 P0 takes #1", "0 P0 q #3", "0 P0 STATUS_INVALID_DEVICE_REQUEST"));
    EXPECT_EQ(h.queueOf(sequential).owned, 1u);
}

// From 1.11 on what is put back into a purged queue is cancelled.
// Rule: KMDF X28
TEST(KmdfX28, PuttingBackIntoAPurgedQueue)
{
    for (const std::uint32_t minor : {9u, 11u}) {
        FrameworkHost h(quiet(), version(minor));
        const ObjectId device = h.device();
        const ObjectId q = h.queue(device, h.manual());
        h.thread({send(device)}, {.processor = 1});
        h.thread({work(100), retrieve(q), change(q, QueueChange::Purge), requeue(1)});
        h.run(200);
        EXPECT_EQ(h.queueOf(q).depth, minor == 9 ? 1u : 0u);
        if (minor == 9)
            EXPECT_THAT(h.said, ElementsAre("100 P0 takes #1"));
        else
            EXPECT_THAT(h.said, ElementsAre("100 P0 takes #1", "100 P1 #1 returns STATUS_CANCELLED"));
    }
}

// ... and what is marked cancelable there is cancelled, until the driver owns none or the queue is started.
// Rule: KMDF X23, KMDF X28
TEST(KmdfX28, MarkingDuringAPurge)
{
    for (const bool restart : {false, true}) {
        FrameworkHost h;
        const ObjectId device = h.device();
        const ObjectId q = h.queue(device, h.parallel({enter("q")}));
        const std::uint32_t routine = h.script({enterCancel(), completeCancelled()});
        Script s{post(device), change(q, QueueChange::Purge)};
        if (restart)
            s.push_back(change(q, QueueChange::Start));
        s.push_back(mark(1, routine));
        s.push_back(say("marked"));
        h.thread(s);
        h.run();
        if (restart)
            EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "0 P0 marked"));
        else
            EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "0 P0 cancel #1", "0 P0 marked"));
    }
}

// The ...Synchronously wait until the driver owns nothing; in a callback of the queue that never comes (NT section 9.6).
// Rule: KMDF X28
TEST(KmdfX28, WaitingForIt)
{
    for (const QueueChange what : {QueueChange::Stop, QueueChange::Purge, QueueChange::Drain, QueueChange::StopAndPurge}) {
        FrameworkHost h;
        const ObjectId device = h.device();
        const ObjectId q = h.queue(device, h.parallel({enter("q"), work(1000), say("ends"), complete()}));
        h.thread({post(device)});
        h.thread({work(100), changeAndWait(q, what), say("it is so")}, {.processor = 1});
        EXPECT_EQ(h.run(), Outcome::Completed);
        EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "1000 P0 ends", "1000 P1 it is so"));
        EXPECT_EQ(h.k().thread(1).criticalRegions, 0);
        EXPECT_EQ(h.queueOf(q).idle.pending + h.queueOf(q).purge.pending, 0);
    }
    FrameworkHost h;
    const ObjectId device = h.device();
    ObjectId q;
    q = h.queue(device, h.parallel({enter("q"), [&](KernelHost& x, std::uint32_t a, Frame& f, bool p) { return changeAndWait(q, QueueChange::Stop)(x, a, f, p); },
                            say("never"), complete()}));
    h.thread({post(device)});
    EXPECT_EQ(h.run(), Outcome::Deadlock);
    EXPECT_THAT(h.said, ElementsAre("0 P0 q #1"));
}

// One registration of each kind at a time: the second call changes nothing and is not told.
// Rule: KMDF X28
TEST(KmdfX28, OneRegistrationAtATime)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.parallel({enter("q")}));
    h.thread({post(device), change(q, QueueChange::Purge, told(h, "first")), change(q, QueueChange::Drain, told(h, "second")), completeNumber(1)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "0 P0 STATUS_INVALID_DEVICE_REQUEST", "0 P0 first irql 0"));
}

// StopAndPurge cancels what was there; what arrives meanwhile is kept.
// Rule: KMDF X28
TEST(KmdfX28, StopAndPurgeKeepsWhatComesLater)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.parallel({enter("q")}, 1));
    h.thread({post(device), post(device), change(q, QueueChange::StopAndPurge), post(device)});
    h.run();
    EXPECT_EQ(h.f().request(rowOf(h, 2)).status, 0xC0000120u);
    EXPECT_EQ(h.queueOf(q).depth, 1u);
    EXPECT_EQ(h.f().request(h.queueOf(q).queued.head).number, 2u);
}

// X19: these may come from inside a completion, so a busy queue only keeps them.
// Rule: KMDF X19
TEST(KmdfX19, ABusyQueueOnlyKeepsWhatIsReservedOrMadeByTheDriver)
{
    enum Kind { Ordinary, Reserved, Created };
    for (const Kind kind : {Ordinary, Reserved, Created}) {
        for (const bool busy : {true, false}) {
            FrameworkHost h;
            const ObjectId device = h.device();
            const ObjectId q = h.queue(device, h.parallel({enter("q"), work(100)}));
            if (busy)
                h.thread({post(device)});
            h.thread({work(50), begin([=](KernelHost& x, std::uint32_t a) {
                          framework::Framework& f = frameworkOf(x).f();
                          if (kind == Created) {
                              EXPECT_EQ(f.forward(a, f.createRequest(RequestType::Read, 4), q), 0u);
                              return;
                          }
                          const std::uint32_t row = f.newRequest(RequestType::Read, device, 4, static_cast<std::uint16_t>(a));
                          f.request(row).flags |= kind == Reserved ? framework::kReserved : 0;
                          f.arrive(a, row);
                      }),
                         say("sender")},
                {.processor = 1});
            h.run();
            if (!busy)
                EXPECT_THAT(h.said, ElementsAre("50 P1 q #1", "150 P1 sender"));
            else if (kind == Ordinary)
                EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "50 P1 q #2", "150 P1 sender"));
            else
                EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "50 P1 sender", "100 P0 q #2"));
        }
    }
}

// Driver-created requests in queues are of 1.11; completed, their rows are free.
// Rule: KMDF X19
TEST(KmdfX19, DriverCreatedRequestsHaveAVersion)
{
    for (const std::uint32_t minor : {9u, 11u}) {
        FrameworkHost h(quiet(), version(minor));
        const ObjectId device = h.device();
        const ObjectId q = h.queue(device, h.parallel({enter("q"), complete()}));
        h.thread({ask([=](FrameworkHost& x, std::uint32_t a) { return x.f().forward(a, x.f().createRequest(RequestType::Write, 4), q); })});
        h.run();
        EXPECT_THAT(h.said, ElementsAre(minor == 9 ? "0 P0 STATUS_INVALID_DEVICE_REQUEST" : "0 P0 q #1"));
        EXPECT_EQ(rowOf(h, 1) == framework::Framework::kNoRequest, minor == 11);
    }
}

// X14 in WdfIoQueueRetrieveNextRequest.
// Rule: KMDF X14, KMDF X25
TEST(KmdfX25, RetrievingPassesOverWhatTheFrameworkCompletes)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.manual());
    h.thread({post(device, RequestType::Read, 0), post(device, RequestType::Write, 0), post(device, RequestType::DeviceControl, 0), retrieve(q), retrieve(q)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 takes #3", "0 P0 STATUS_NO_MORE_ENTRIES"));
    EXPECT_EQ(h.f().state().completed, 2u);
}

// Finding leaves it in the queue; it may be gone when it is taken.
// Rule: KMDF X25
TEST(Finding, WalksTheQueueAndTakesWhatItFound)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.manual());
    const ObjectId sequential = h.queue(device, h.sequential({enter("q")}));
    h.f().routeRequests(device, q, RequestType::Read);
    h.thread({post(device, RequestType::Read), post(device, RequestType::Read), post(device, RequestType::Read), then([&](KernelHost&) {
                  constexpr std::uint32_t kNone = framework::Framework::kNoRequest;
                  framework::Framework& f = h.f();
                  std::uint32_t row = 0, taken = 0;
                  EXPECT_EQ(f.find(sequential, kNone, ObjectId(), row), 0xC0000010u);
                  EXPECT_EQ(f.find(q, kNone, ObjectId(), row), 0u);
                  EXPECT_EQ(f.request(row).number, 0u);
                  EXPECT_EQ(f.find(q, row, ObjectId(), row), 0u);
                  EXPECT_EQ(f.request(row).number, 1u);
                  EXPECT_EQ(h.queueOf(q).depth, 3u);
                  EXPECT_EQ(f.retrieve(q, taken, ObjectId(), row), 0u);
                  EXPECT_EQ(taken, row);
                  EXPECT_EQ(f.retrieve(q, taken, ObjectId(), row), 0xC0000225u); // STATUS_NOT_FOUND: it is the driver's already
                  EXPECT_EQ(f.find(q, row, ObjectId(), row), 0xC0000225u);
                  EXPECT_EQ(f.find(q, rowOf(h, 3), ObjectId(), row), 0x8000001Au);
                  EXPECT_EQ(f.find(q, kNone, device, row), 0x8000001Au); // none of that file object
                  f.request(rowOf(h, 3)).file = device.value;
                  EXPECT_EQ(f.retrieve(q, taken, device), 0u);
                  EXPECT_EQ(taken, rowOf(h, 3));
              })});
    h.run();
    EXPECT_EQ(h.queueOf(q).depth, 1u);
    EXPECT_EQ(h.queueOf(q).owned, 2u);
}

} // namespace
} // namespace syncscope::test
