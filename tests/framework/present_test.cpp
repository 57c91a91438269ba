// Who presents which request on whose stack, and what is put off (KMDF sections 4, 5 and 6).
#include "tests/support/case_name.h"
#include "tests/support/framework_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using framework::Attributes;
using testing::ElementsAre;
using testing::IsEmpty;

Attributes with(SyncScope scope, ExecutionLevel level = ExecutionLevel::Inherit)
{
    Attributes a;
    a.scope = scope;
    a.level = level;
    return a;
}
constexpr ExecutionLevel kPassive = ExecutionLevel::Passive;
constexpr ExecutionLevel kDispatch = ExecutionLevel::Dispatch;

Step sayIrql()
{
    return then([](KernelHost& h) { h.say("irql " + std::to_string(h.k().irql())); });
}

// L1, L2, X6: the level of a callback and of its sender afterwards.
struct Level {
    const char* name;
    SyncScope scope;
    ExecutionLevel level;
    std::uint8_t sender; // IRQL it sends at
    std::vector<std::string> said;
};
class KmdfX6 : public testing::TestWithParam<Level> {};
// Rule: KMDF X1, KMDF X2, KMDF X6, KMDF L1, KMDF L2, NT R-IRP-1, NT R-IRP-3, NT R-IRP-9, NT R-IRP-11, NT R-WDF-4
TEST_P(KmdfX6, WhereACallbackRuns)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(GetParam().scope, GetParam().level));
    h.queue(device, h.sequential({enter("EvtIoRead"), sayIrql(), complete()}));
    h.thread({work(100), raise(GetParam().sender), post(device), sayIrql(), work(50), lower(0), work(100)}, {.priority = 20});
    h.run();
    EXPECT_EQ(h.said, GetParam().said);
    EXPECT_EQ(h.outcome(), Outcome::Completed);
}
INSTANTIATE_TEST_SUITE_P(Section5, KmdfX6,
    testing::Values(Level{"SpinAtPassive", SyncScope::Device, kDispatch, 0, {"100 P0 EvtIoRead #1", "100 P0 irql 2", "100 P0 irql 0"}},
        Level{"SpinAtDispatch", SyncScope::Queue, kDispatch, 2, {"100 P0 EvtIoRead #1", "100 P0 irql 2", "100 P0 irql 2"}},
        Level{"NoScopeAtPassive", SyncScope::None, kDispatch, 0, {"100 P0 EvtIoRead #1", "100 P0 irql 0", "100 P0 irql 0"}},
        Level{"NoScopeAtDispatch", SyncScope::None, kDispatch, 2, {"100 P0 EvtIoRead #1", "100 P0 irql 2", "100 P0 irql 2"}},
        Level{"MutexAtPassive", SyncScope::Device, kPassive, 0, {"100 P0 EvtIoRead #1", "100 P0 irql 0", "100 P0 irql 0"}},
        // X2: above PASSIVE_LEVEL, APC_LEVEL included, a worker presents it.
        Level{"X2MutexAtApc", SyncScope::Device, kPassive, 1, {"100 P0 irql 1", "100 P1 EvtIoRead #1", "100 P1 irql 0"}},
        Level{"X2MutexAtDispatch", SyncScope::Device, kPassive, 2, {"100 P0 irql 2", "100 P1 EvtIoRead #1", "100 P1 irql 0"}},
        Level{"X2NoScopeAtDispatch", SyncScope::None, kPassive, 2, {"100 P0 irql 2", "100 P1 EvtIoRead #1", "100 P1 irql 0"}}),
    caseName);

// L1, L2: two requests for one lock from two processors. A spin lock keeps the second processor, a mutex frees it.
struct Overlap {
    const char* name;
    SyncScope scope;
    ExecutionLevel level;
    bool twoQueues;
    std::vector<std::string> said;
};
class KmdfScopes : public testing::TestWithParam<Overlap> {};
// Rule: KMDF C1, KMDF L1, KMDF L2, KMDF Q5
TEST_P(KmdfScopes, WhatASecondRequestDoes)
{
    const Overlap& c = GetParam();
    FrameworkHost h;
    const ObjectId device = h.device(with(c.scope, c.level));
    const auto body = [](const char* name) { return Script{enter(name), work(1000), say(std::string(name) + " ends"), complete()}; };
    const ObjectId first = h.queue(device, h.parallel(body("first")));
    const ObjectId second = c.twoQueues ? h.queue(device, h.parallel(body("second"))) : first;
    h.f().routeRequests(device, first, RequestType::Read);
    h.f().routeRequests(device, second, RequestType::Write);
    h.thread({post(device, RequestType::Read)});
    h.thread({work(100), post(device, RequestType::Write)}, {.processor = 1});
    h.thread({say("other thread")}, {.processor = 1, .priority = 4, .bound = true, .startNs = 1});
    h.run();
    EXPECT_EQ(h.said, c.said);
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfScopes,
    testing::Values(Overlap{"NoneOverlaps", SyncScope::None, kDispatch, false,
                        {"0 P0 first #1", "100 P1 first #2", "1000 P0 first ends", "1100 P1 first ends", "1100 P1 other thread"}},
        Overlap{"QueueSpins", SyncScope::Queue, kDispatch, false,
            {"0 P0 first #1", "1000 P0 first ends", "1000 P1 first #2", "2000 P1 first ends", "2000 P1 other thread"}},
        Overlap{"QueueScopeTwoQueuesOverlap", SyncScope::Queue, kDispatch, true,
            {"0 P0 first #1", "100 P1 second #2", "1000 P0 first ends", "1100 P1 second ends", "1100 P1 other thread"}},
        Overlap{"DeviceScopeTwoQueuesSpin", SyncScope::Device, kDispatch, true,
            {"0 P0 first #1", "1000 P0 first ends", "1000 P1 second #2", "2000 P1 second ends", "2000 P1 other thread"}},
        Overlap{"DevicePassiveBlocks", SyncScope::Device, kPassive, true,
            {"0 P0 first #1", "100 P1 other thread", "1000 P0 first ends", "1000 P1 second #2", "2000 P1 second ends"}}),
    caseName);

// X9, X10, X11: how many requests the driver may own. Nothing completes them.
struct Owned {
    const char* name;
    std::function<framework::QueueConfig(FrameworkHost&)> queue;
    std::uint32_t presented, queued;
};
class KmdfX9 : public testing::TestWithParam<Owned> {};
// Rule: KMDF X10, KMDF X11, NT R-WDF-7
TEST_P(KmdfX9, HowManyArePresented)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, GetParam().queue(h));
    h.thread({post(device), post(device), post(device), post(device), post(device)});
    h.run();
    EXPECT_EQ(h.said.size(), GetParam().presented);
    EXPECT_EQ(h.queueOf(q).owned, GetParam().presented);
    EXPECT_EQ(h.queueOf(q).depth, GetParam().queued);
    EXPECT_EQ(h.queueOf(q).dispatching, 0u);
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfX9,
    testing::Values(Owned{"X9Manual", [](FrameworkHost& h) { return h.manual(); }, 0, 5},
        Owned{"X10Sequential", [](FrameworkHost& h) { return h.sequential({enter("q")}); }, 1, 4},
        Owned{"X11ParallelUnlimited", [](FrameworkHost& h) { return h.parallel({enter("q")}); }, 5, 0},
        Owned{"X11ParallelThree", [](FrameworkHost& h) { return h.parallel({enter("q")}, 3); }, 3, 2},
        // The limit is taken as it stands.
        Owned{"X11ParallelZero", [](FrameworkHost& h) { return h.parallel({enter("q")}, 0); }, 0, 5}),
    caseName);

// X10b: what is sequential is ownership, not the callback.
// Rule: KMDF X10b
TEST(KmdfX10b, ASequentialQueueMayOverlapItsOwnCallback)
{
    for (const SyncScope scope : {SyncScope::None, SyncScope::Queue}) {
        FrameworkHost h;
        const ObjectId device = h.device();
        h.queue(device, h.sequential({enter("EvtIoRead"), work(1000), say("ends")}), with(scope));
        h.thread({post(device)});
        h.thread({work(200), completeNumber(1), work(100), post(device)}, {.processor = 1}); // as a DPC would
        h.run();
        if (scope == SyncScope::None)
            EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "300 P1 EvtIoRead #2", "1000 P0 ends", "1300 P1 ends"));
        else
            EXPECT_THAT(h.said, ElementsAre("0 P0 EvtIoRead #1", "1000 P0 ends", "1000 P1 EvtIoRead #2", "2000 P1 ends"));
    }
}

// Rule: KMDF X12
TEST(KmdfX12, ANewRequestGoesBehindQueuedOnes)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.sequential({enter("q")}));
    h.thread({post(device), post(device), post(device), completeNumber(1), post(device), completeNumber(2), completeNumber(3)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "0 P0 q #2", "0 P0 q #3", "0 P0 q #4"));
    EXPECT_EQ(h.queueOf(q).maximumDepth, 2u);
}

// X12: although the queue would let it through at once.
// Rule: KMDF X12
TEST(KmdfX12, ANewRequestPresentsTheOldestInsteadOfItself)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.parallel({enter("q"), work(1000)}));
    h.thread({change(q, QueueChange::Stop), post(device), post(device), change(q, QueueChange::Start)});
    h.thread({work(500), post(device)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "500 P1 q #2", "1000 P0 q #3"));
}

// X13: it is owned before its callback has the lock.
// Rule: KMDF X7, KMDF X13
TEST(KmdfX13, OwnedBeforeTheLockIsTaken)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Device));
    const ObjectId q = h.queue(device, h.parallel({enter("q"), work(1000), complete()}));
    h.thread({post(device)});
    h.thread({work(100), post(device)}, {.processor = 1});
    h.run(500);
    EXPECT_EQ(h.queueOf(q).owned, 2u);
    EXPECT_EQ(h.queueOf(q).dispatching, 2u); // X7
    EXPECT_EQ(h.said.size(), 1u);
    h.run();
    EXPECT_EQ(h.queueOf(q).owned, 0u);
    EXPECT_EQ(h.queueOf(q).dispatching, 0u);
}

// X14 and what nobody takes at all.
struct Untaken {
    const char* name;
    bool anyQueue, onlyWrites, allowZeroLength;
    RequestType type;
    std::uint32_t length;
    std::vector<std::string> said;
};
class KmdfX14 : public testing::TestWithParam<Untaken> {};
// Rule: KMDF X14
TEST_P(KmdfX14, WhatTheFrameworkCompletesItself)
{
    const Untaken& c = GetParam();
    FrameworkHost h;
    const ObjectId device = h.device();
    if (c.anyQueue) {
        framework::QueueConfig q = h.sequential({enter("q"), complete()});
        q.allowZeroLength = c.allowZeroLength;
        if (c.onlyWrites) {
            q.handlers[static_cast<int>(RequestType::Write)] = q.handlerDefault;
            q.handlerDefault = FunctionId();
        }
        h.queue(device, q);
    }
    h.thread({send(device, c.type, c.length)});
    EXPECT_EQ(h.run(), Outcome::Completed);
    EXPECT_EQ(h.said, c.said);
    EXPECT_EQ(h.f().state().sent, 1u);
    EXPECT_EQ(h.f().state().completed, 1u);
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfX14,
    testing::Values(Untaken{"Taken", true, false, false, RequestType::Read, 1, {"0 P0 q #1", "0 P0 #1 returns"}},
        Untaken{"ZeroLengthRead", true, false, false, RequestType::Read, 0, {"0 P0 #1 returns"}},
        Untaken{"ZeroLengthWrite", true, false, false, RequestType::Write, 0, {"0 P0 #1 returns"}},
        Untaken{"ZeroLengthAllowed", true, false, true, RequestType::Read, 0, {"0 P0 q #1", "0 P0 #1 returns"}},
        Untaken{"ZeroLengthControl", true, false, false, RequestType::DeviceControl, 0, {"0 P0 q #1", "0 P0 #1 returns"}},
        Untaken{"NoHandlerForIt", true, true, false, RequestType::Read, 1, {"0 P0 #1 returns STATUS_INVALID_DEVICE_REQUEST"}},
        Untaken{"NoQueue", false, false, false, RequestType::Read, 1, {"0 P0 #1 returns STATUS_INVALID_DEVICE_REQUEST"}}),
    caseName);

// X15: first the request, so its sender may go on, then the queue.
// Rule: KMDF X15, NT R-IRP-7
TEST(KmdfX15, TheSenderIsWokenBeforeTheNextIsPresented)
{
    kernel::Config c = quiet();
    c.costs.threadWake = 50;
    FrameworkHost h(c);
    const ObjectId device = h.device();
    h.queue(device, h.sequential({enter("q")}));
    h.thread({send(device)}, {.processor = 1});
    h.thread({work(10), post(device), work(90), completeNumber(1)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P1 q #1", "100 P1 #1 returns", "150 P0 q #2"));
}

// X16: completing inside a callback never nests, and the same thread presents what waits.
// Rule: KMDF X16, NT R-WDF-1
TEST(KmdfX16, CompletingInsideACallbackNeverNests)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Device));
    h.queue(device, h.sequential({enter("in"), work(100), complete(), say("out")}));
    h.thread({post(device), say("sender")});
    for (int i = 1; i <= 3; ++i)
        h.thread({post(device), say("not me")}, {.processor = 1, .startNs = 10 * i});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 in #1", "10 P1 not me", "20 P1 not me", "30 P1 not me", "100 P0 out", "100 P0 in #2", "200 P0 out",
                            "200 P0 in #3", "300 P0 out", "300 P0 in #4", "400 P0 out", "400 P0 sender"));
    // One acquire and release of the lock for each request.
    EXPECT_EQ(h.count(EventKind::LockAcquire), 4u);
    EXPECT_EQ(h.count(EventKind::Defer), 0u);
}

// X17, its five rows, and X18: where the next request is presented when one is completed outside the loop.
struct Completion {
    const char* name;
    SyncScope scope;
    ExecutionLevel level;
    bool inDpc, holdsLock, loopBusy;
    std::string next;
    std::uint32_t toDpc, toWorkItem;
};
class KmdfX17 : public testing::TestWithParam<Completion> {};
// Rule: KMDF X4, KMDF X17, KMDF X18, KMDF L11, NT R-WDF-3, NT R-WDF-4
TEST_P(KmdfX17, CompletionOutsideTheLoop)
{
    const Completion& c = GetParam();
    FrameworkHost h(quiet(3));
    const ObjectId device = h.device(with(c.scope, c.level));
    // The first request of a parallel queue of one stays with the driver; the second waits.
    const ObjectId q = h.queue(device, h.parallel({enter("q"), then([&](KernelHost& x) {
                                                       if (c.loopBusy && x.said.size() == 1)
                                                           x.say("stays");
                                                   }),
                                                      work(c.loopBusy ? 1000 : 0)},
                                           1));
    h.thread({post(device), post(device)});
    h.thread({work(5), post(device)}, {.processor = 2});
    const LockId lock(h.object(q).presentationLock);
    const std::uint32_t how = kernel::kFramework | (c.level == kPassive ? kernel::kCriticalRegion : kernel::kRaise);
    Script completing;
    if (c.holdsLock)
        completing.push_back(acquire(lock, how));
    completing.push_back(say("completes"));
    completing.push_back(completeNumber(1));
    completing.push_back(say("has completed"));
    completing.push_back(work(100));
    if (c.holdsLock)
        completing.push_back(release(lock, how));
    if (c.inDpc) {
        const DpcId d = h.dpc(completing);
        h.thread({work(500), queue(d), work(200)}, {.processor = 1, .bound = true});
    } else {
        completing.insert(completing.begin(), work(500));
        h.thread(completing, {.processor = 1, .priority = 20, .bound = true});
    }
    h.run();
    const auto at = std::find(h.said.begin(), h.said.end(), "500 P1 completes");
    ASSERT_NE(at, h.said.end());
    std::vector<std::string> after(at + 1, h.said.end());
    ASSERT_FALSE(after.empty());
    const auto presented = std::find_if(after.begin(), after.end(), [](const std::string& s) { return s.find(" q #2") != std::string::npos; });
    ASSERT_NE(presented, after.end());
    const bool nested = presented < std::find(after.begin(), after.end(), "500 P1 has completed");
    EXPECT_EQ((nested ? "nested " : "later ") + *presented, c.next);
    std::uint32_t toDpc = 0, toWorkItem = 0;
    h.log().forEach([&](const trace::Event& e) {
        if (e.kind == EventKind::Defer)
            ++(e.value ? toWorkItem : toDpc);
    });
    EXPECT_EQ(toDpc, c.toDpc);
    EXPECT_EQ(toWorkItem, c.toWorkItem);
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfX17,
    testing::Values(Completion{"DispatchFreeInADpc", SyncScope::Device, kDispatch, true, false, false, "nested 500 P1 q #2", 0, 0},
        Completion{"DispatchFreeInAThread", SyncScope::Queue, kDispatch, false, false, false, "nested 500 P1 q #2", 0, 0},
        Completion{"DispatchHoldingInADpc", SyncScope::Device, kDispatch, true, true, false, "later 600 P1 q #2", 1, 0},
        // X4: the lock a queue would use counts, scope or not.
        Completion{"X4NoScopeHoldingInADpc", SyncScope::None, kDispatch, true, true, false, "later 600 P1 q #2", 1, 0},
        Completion{"NoScopeFreeInADpc", SyncScope::None, kDispatch, true, false, false, "nested 500 P1 q #2", 0, 0},
        Completion{"PassiveInADpc", SyncScope::Device, kPassive, true, false, false, "later 500 P0 q #2", 0, 1},
        Completion{"PassiveNoScopeInADpc", SyncScope::None, kPassive, true, false, false, "later 500 P0 q #2", 0, 1},
        Completion{"PassiveFreeInAThread", SyncScope::Device, kPassive, false, false, false, "nested 500 P1 q #2", 0, 0},
        Completion{"PassiveHoldingInAThread", SyncScope::Device, kPassive, false, true, false, "later 600 P0 q #2", 0, 1},
        // X18: another thread is in the loop and sees it when its callback returns.
        Completion{"X18PassiveInADpcLoopBusy", SyncScope::Device, kPassive, true, false, true, "later 1000 P0 q #2", 0, 0},
        Completion{"X18DispatchLoopBusy", SyncScope::Queue, kDispatch, true, false, true, "later 1000 P0 q #2", 0, 0}),
    caseName);

// NT R-WDF-8: an idle loop is visited also after the last request.
// Rule: NT R-WDF-8
TEST(NtRWdf8, APassiveQueueDefersAlsoAfterTheLastRequest)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Device, kPassive));
    h.queue(device, h.sequential({enter("q")}));
    h.thread({post(device), queue(h.dpc({completeNumber(1)})), work(100)});
    h.run();
    EXPECT_EQ(h.count(EventKind::Defer), 1u);
    EXPECT_EQ(h.count(EventKind::WorkItemStart), 1u);
    EXPECT_THAT(h.said, ElementsAre("0 P0 q #1"));
}

// X5: one deferral outstanding at a time; what is asked for while it is queued is done by it, what is asked for while it
// runs makes it run once more.
// Rule: KMDF X5
TEST(KmdfX5, OneDeferralAtATime)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Device));
    const ObjectId q = h.queue(device, h.parallel({enter("q"), complete()}));
    const LockId l(h.object(q).presentationLock);
    h.thread({acquire(l, kernel::kFramework | kernel::kRaise), post(device), post(device), post(device), say("holds"),
        release(l, kernel::kFramework | kernel::kRaise), say("sender")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 holds", "0 P0 q #1", "0 P0 q #2", "0 P0 q #3", "0 P0 sender"));
    EXPECT_EQ(h.count(EventKind::Defer), 3u);
    EXPECT_EQ(h.queueOf(q).deferrals, 3u);
    EXPECT_EQ(h.count(EventKind::DpcStart), 1u);
    EXPECT_EQ(h.count(EventKind::DpcCoalesce), 0u);
    EXPECT_EQ(h.queueOf(q).deferred, 0);
    EXPECT_EQ(h.queueOf(q).requeue, 0);
}

// Rule: KMDF X5
TEST(KmdfX5, AskedForWhileItRunsItRunsAgain)
{
    for (const ExecutionLevel level : {kDispatch, kPassive}) {
        FrameworkHost h;
        const ObjectId device = h.device(with(SyncScope::Device, level));
        bool first = true;
        const auto again = [&](KernelHost& x, std::uint32_t a, Frame& f, bool p) {
            if (f.b == 0 && !std::exchange(first, false)) {
                ++f.state;
                return Resume::again();
            }
            return post(device)(x, a, f, p);
        };
        const ObjectId q = h.queue(device, h.parallel({enter("q"), again, complete()}));
        const LockId l(h.object(q).presentationLock);
        const std::uint32_t how = kernel::kFramework | (level == kPassive ? kernel::kCriticalRegion : kernel::kRaise);
        h.thread({acquire(l, how), post(device), release(l, how)}, {.priority = 20});
        h.run();
        EXPECT_EQ(h.said.size(), 2u);
        EXPECT_EQ(h.queueOf(q).deferrals, 2u);
        EXPECT_EQ(h.count(level == kPassive ? EventKind::WorkItemStart : EventKind::DpcStart), 2u);
        EXPECT_EQ(h.count(EventKind::DpcCoalesce) + h.count(EventKind::WorkItemCoalesce), 0u);
        EXPECT_EQ(h.queueOf(q).deferred, 0);
        EXPECT_EQ(h.queueOf(q).requeue, 0);
    }
}

// X3: a thread inside another queue's callback of the same device.
// Rule: KMDF X3
TEST(KmdfX3, ASendInsideACallbackOfTheSameDeviceIsPutOff)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Device));
    const ObjectId read = h.queue(device, h.sequential({enter("read"), post(device, RequestType::Write), say("has sent"), complete()}));
    const ObjectId write = h.queue(device, h.sequential({enter("write"), complete()}));
    h.f().routeRequests(device, read, RequestType::Read);
    h.f().routeRequests(device, write, RequestType::Write);
    h.thread({post(device, RequestType::Read), say("sender")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 read #1", "0 P0 has sent", "0 P0 write #2", "0 P0 sender"));
    EXPECT_EQ(h.count(EventKind::Defer), 1u);
}

// X20: forwarding. With one device lock the destination is put off, with locks of their own its callback nests.
struct Forwarding {
    const char* name;
    SyncScope scope;
    ExecutionLevel level;
    std::vector<std::string> said;
};
class KmdfX20 : public testing::TestWithParam<Forwarding> {};
// Rule: KMDF X3, KMDF X20, KMDF X20b
TEST_P(KmdfX20, ForwardingToAnotherQueue)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(GetParam().scope, GetParam().level));
    const ObjectId to = h.queue(device, h.sequential({enter("second"), work(100), complete()}));
    h.queue(device, h.sequential({enter("first"), forward(to), say("forwarded"), work(50), say("first ends")}));
    h.thread({post(device), say("sender")}, {.priority = 20});
    h.run();
    EXPECT_EQ(h.said, GetParam().said);
    EXPECT_EQ(h.f().state().completed, 1u);
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfX20,
    testing::Values(Forwarding{"DeviceScopeDefers", SyncScope::Device, kDispatch,
                        {"0 P0 first #1", "0 P0 forwarded", "50 P0 first ends", "50 P0 second #1", "150 P0 sender"}},
        Forwarding{"X20bQueueScopeNests", SyncScope::Queue, kDispatch,
            {"0 P0 first #1", "0 P0 second #1", "100 P0 forwarded", "150 P0 first ends", "150 P0 sender"}},
        Forwarding{"NoScopeNests", SyncScope::None, kDispatch,
            {"0 P0 first #1", "0 P0 second #1", "100 P0 forwarded", "150 P0 first ends", "150 P0 sender"}},
        Forwarding{"DevicePassiveDefersToAWorker", SyncScope::Device, kPassive,
            {"0 P0 first #1", "0 P0 forwarded", "50 P0 first ends", "50 P0 sender", "50 P1 second #1"}},
        Forwarding{"X20bQueuePassiveNests", SyncScope::Queue, kPassive,
            {"0 P0 first #1", "0 P0 second #1", "100 P0 forwarded", "150 P0 first ends", "150 P0 sender"}}),
    caseName);

// The source queue hears of it when the destination's dispatch has returned: until then the request counts as its own.
// Rule: KMDF X20
TEST(KmdfX20, TheSourceQueueIsToldLast)
{
    FrameworkHost h;
    const ObjectId device = h.device(); // no scope: nothing but the queue keeps a second request back
    const ObjectId to = h.queue(device, h.sequential({enter("second"), work(1000), complete()}));
    const ObjectId from = h.queue(device, h.sequential({enter("first"), forward(to)}));
    h.f().routeRequests(device, from, RequestType::Read);
    h.thread({post(device)});
    h.thread({work(500), post(device), say("sent")}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 first #1", "0 P0 second #1", "500 P1 sent", "1000 P0 first #2", "1000 P0 second #2"));
}

TEST(KmdfX20, WhatCannotBeForwarded)
{
    FrameworkHost h;
    const ObjectId device = h.device(), other = h.device();
    const ObjectId elsewhere = h.queue(other, h.manual());
    const ObjectId manual = h.queue(device, h.manual());
    ObjectId q;
    q = h.queue(device, h.sequential({forward(elsewhere), [&](KernelHost& x, std::uint32_t a, Frame& f, bool p) { return forward(q)(x, a, f, p); },
                            forward(manual)}));
    h.thread({post(device)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 STATUS_INVALID_DEVICE_REQUEST", "0 P0 STATUS_INVALID_DEVICE_REQUEST"));
    EXPECT_EQ(h.queueOf(manual).depth, 1u);
    EXPECT_EQ(h.queueOf(q).owned, 0u);
}

// X20b: opposite directions on two processors.
// Rule: KMDF X20b
TEST(KmdfX20b, TwoQueuesThatForwardToEachOtherDeadlock)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Queue));
    ObjectId a, b;
    const auto body = [](ObjectId& to) {
        return Script{
            enter("q"), work(100), [&to](KernelHost& x, std::uint32_t activity, Frame& f, bool p) { return forward(to)(x, activity, f, p); }};
    };
    a = h.queue(device, h.parallel(body(b)));
    b = h.queue(device, h.parallel(body(a)));
    h.f().routeRequests(device, a, RequestType::Read);
    h.f().routeRequests(device, b, RequestType::Write);
    h.thread({post(device, RequestType::Read)});
    h.thread({post(device, RequestType::Write)}, {.processor = 1});
    EXPECT_EQ(h.run(), Outcome::Deadlock);
}

// X25: retrieving.
// Rule: KMDF X25
TEST(KmdfX25, Retrieving)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId manual = h.queue(device, h.manual());
    const ObjectId sequential = h.queue(device, h.sequential({enter("q")}));
    const ObjectId parallel = h.queue(device, h.parallel({enter("q")}));
    h.f().routeRequests(device, manual, RequestType::Read);
    h.f().routeRequests(device, sequential, RequestType::Write);
    h.thread({retrieve(manual), post(device, RequestType::Read), post(device, RequestType::Read), retrieve(manual), retrieve(manual),
        retrieve(manual), retrieve(parallel), post(device, RequestType::Write), post(device, RequestType::Write), retrieve(sequential)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 STATUS_NO_MORE_ENTRIES", "0 P0 takes #1", "0 P0 takes #2", "0 P0 STATUS_NO_MORE_ENTRIES",
                            "0 P0 STATUS_INVALID_DEVICE_STATE", "0 P0 q #3", "0 P0 takes #4"));
    EXPECT_EQ(h.queueOf(manual).owned, 2u);
    EXPECT_EQ(h.queueOf(sequential).owned, 2u); // the one-at-a-time rule does not count here
}

// NT V14: a callback returns at the level it was called at.
// Rule: NT V14, NT R-IRQL-6
TEST(NtV14, ACallbackThatReturnsAtAnotherLevel)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    h.queue(device, h.sequential({raise(2)}));
    h.thread({post(device)});
    h.run();
    EXPECT_EQ(h.bugCheck(), "0x10D 14 0 2 0 NT V14");
}

// Rule: NT V14
TEST(NtV14, ACallbackThatReturnsInACriticalRegion)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    h.queue(device, h.sequential({then([](KernelHost& x) { ++x.k().thread(x.k().currentActivity()).criticalRegions; })}));
    h.thread({post(device)});
    h.run();
    EXPECT_EQ(h.bugCheck(), "0x10D 15 0xFFFFF80100000000 0 0 NT V14");
}

// KMDF L3, L10: the lock of a callback, taken again from inside.
// Rule: KMDF L3, KMDF L10, NT V12
TEST(KmdfL10, TakingTheLockOfTheCallbackAgain)
{
    for (const ExecutionLevel level : {kDispatch, kPassive}) {
        FrameworkHost h;
        const ObjectId device = h.device(with(SyncScope::Device, level));
        const LockId l(h.object(device).presentationLock);
        const std::uint32_t how = kernel::kFramework | (level == kPassive ? kernel::kCriticalRegion : kernel::kRaise);
        h.queue(device, h.sequential({acquire(l, how)}));
        h.thread({post(device)});
        h.run();
        EXPECT_EQ(h.bugCheck(), "0x10D 2 0xFFFFE00000000010 0 0 KMDF L3");
    }
}

// What a callback is handed.
TEST(Callbacks, GetTheirArguments)
{
    FrameworkHost h;
    std::vector<std::vector<std::uint64_t>> seen;
    const auto note = [&](std::uint32_t words) {
        return Step([&, words](KernelHost&, std::uint32_t, Frame& f, bool) {
            seen.emplace_back(f.w, f.w + words);
            for (std::size_t i = words; i < std::size(f.w); ++i)
                EXPECT_EQ(f.w[i], 0u);
            ++f.state;
            return Resume::again();
        });
    };
    const ObjectId device = h.device();
    framework::QueueConfig c = h.sequential({note(2), complete()});
    c.handlers[static_cast<int>(RequestType::Read)] = FunctionId(h.script({note(3), complete()}));
    c.handlers[static_cast<int>(RequestType::DeviceControl)] = FunctionId(h.script({note(5), complete()}));
    const std::uint64_t q = framework::Framework::handle(h.queue(device, c));
    h.thread({post(device, RequestType::Read, 512), post(device, RequestType::DeviceControl, 16, 0x222004), post(device, RequestType::Write, 4)});
    h.run();
    using framework::kRequestBase;
    EXPECT_THAT(seen, ElementsAre(ElementsAre(q, kRequestBase, 512), ElementsAre(q, kRequestBase + 16, 16, 16, 0x222004), ElementsAre(q, kRequestBase + 32)));
}

// Every request is somewhere.
TEST(Requests, AreNeverLost)
{
    kernel::Config c;
    c.processors = 3;
    FrameworkHost h(c);
    const ObjectId device = h.device(with(SyncScope::Device));
    const ObjectId control = h.queue(device, h.manual());
    const ObjectId write = h.queue(device, h.parallel({work(300), forward(control)}, 2));
    const ObjectId read = h.queue(device, h.sequential({work(500), complete()}));
    h.f().routeRequests(device, read, RequestType::Read);
    h.f().routeRequests(device, write, RequestType::Write);
    for (std::uint32_t p = 0; p < 3; ++p) {
        Script s;
        for (int i = 0; i < 6; ++i)
            s.push_back(post(device, i % 2 ? RequestType::Read : RequestType::Write));
        h.thread(std::move(s), {.processor = p});
    }
    h.run();
    EXPECT_EQ(h.f().state().sent, 18u);
    EXPECT_EQ(h.f().state().completed, 9u);
    EXPECT_EQ(h.queueOf(control).depth, 9u);
    for (const ObjectId q : {control, write, read}) {
        EXPECT_EQ(h.queueOf(q).owned, 0u);
        EXPECT_EQ(h.queueOf(q).dispatching, 0u);
    }
    EXPECT_EQ(h.k().lock(LockId(h.object(device).lock)).owner, kernel::kNo16);
}

} // namespace
} // namespace syncscope::test
