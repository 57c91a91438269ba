// Cancelling a request, wherever it is (KMDF section 6.4), and the lock of what is called (section 5).
#include "tests/support/case_name.h"
#include "tests/support/framework_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using framework::Attributes;
using framework::QueueConfig;
using testing::ElementsAre;

constexpr ExecutionLevel kPassive = ExecutionLevel::Passive;
constexpr ExecutionLevel kDispatch = ExecutionLevel::Dispatch;

Attributes with(SyncScope scope, ExecutionLevel level = ExecutionLevel::Inherit)
{
    Attributes a;
    a.scope = scope;
    a.level = level;
    return a;
}
Step sayIrql()
{
    return then([](KernelHost& h) { h.say("irql " + std::to_string(h.k().irql())); });
}

// Rule: KMDF X21
TEST(KmdfX21, ARequestThatWasNeverPresentedIsCompletedByTheFramework)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    QueueConfig c = h.sequential({enter("q")});
    c.handlerCanceledOnQueue = FunctionId(h.script({enter("on queue"), complete()}));
    const ObjectId q = h.queue(device, c);
    h.thread({post(device)});
    h.thread({work(10), send(device)}, {.processor = 1});
    h.thread({work(100), cancelNumber(2), say("asked")});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "100 P0 asked", "100 P1 #2 returns STATUS_CANCELLED"));
    EXPECT_EQ(h.queueOf(q).depth, 0u);
    EXPECT_EQ(h.queueOf(q).owned, 1u);
}

// Put back into a manual queue: with EvtIoCanceledOnQueue the driver has to complete it, without it the framework does.
// Rule: KMDF X21, KMDF C2
TEST(KmdfX21, ARequestThatWasPresentedIsTheDriversAgainWhenItAsksForThat)
{
    for (const bool asks : {true, false}) {
        FrameworkHost h;
        const ObjectId device = h.device(with(SyncScope::Device));
        QueueConfig c = h.manual();
        if (asks)
            c.handlerCanceledOnQueue = FunctionId(h.script({enter("on queue"), sayIrql(), work(50), complete(0xC0000120)}));
        const ObjectId q = h.queue(device, c);
        h.thread({send(device)});
        h.thread({work(100), retrieve(q), requeue(1), cancelNumber(1)}, {.processor = 1});
        h.run(120);
        EXPECT_EQ(h.queueOf(q).owned, asks ? 1u : 0u);
        h.run();
        if (asks)
            EXPECT_THAT(h.said, ElementsAre("100 P1 takes #1", "100 P1 on queue #1", "100 P1 irql 2", "150 P0 #1 returns STATUS_CANCELLED"));
        else
            EXPECT_THAT(h.said, ElementsAre("100 P1 takes #1", "100 P0 #1 returns STATUS_CANCELLED"));
    }
}

// Forwarded: the queue it was forwarded to is asked.
// Rule: KMDF X21
TEST(KmdfX21, AForwardedRequestCountsAsPresented)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    QueueConfig c = h.manual();
    c.defaultQueue = false;
    c.handlerCanceledOnQueue = FunctionId(h.script({enter("on queue"), complete()}));
    const ObjectId to = h.queue(device, c);
    h.queue(device, h.sequential({enter("first"), forward(to)}));
    h.thread({post(device), cancelNumber(1)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 first #1", "0 P0 on queue #1"));
}

// X22 and C3: where EvtRequestCancel is called when no thread is in the loop.
struct Direct {
    const char* name;
    SyncScope scope;
    ExecutionLevel level;
    std::uint8_t at; // IRQL of who cancels
    bool holdsLock;
    std::vector<std::string> said;
};
class KmdfX22 : public testing::TestWithParam<Direct> {};
// Rule: KMDF X22, KMDF C3, NT R-WDF-5
TEST_P(KmdfX22, WhereTheCancelRoutineIsCalled)
{
    const Direct& c = GetParam();
    FrameworkHost h(quiet(3));
    const ObjectId device = h.device(with(c.scope, c.level));
    const ObjectId q = h.queue(device, h.parallel({enter("q")}));
    const std::uint32_t routine = h.script({enterCancel(), sayIrql(), work(10), completeCancelled()});
    const LockId lock(h.object(q).presentationLock);
    const std::uint32_t how = kernel::kFramework | (c.level == kPassive ? kernel::kCriticalRegion : kernel::kRaise);
    h.thread({post(device), mark(1, routine)}, {.processor = 2});
    Script cancels{work(100), raise(c.at)};
    if (c.holdsLock)
        cancels.push_back(acquire(lock, how));
    cancels.push_back(cancelNumber(1));
    cancels.push_back(say("asked"));
    cancels.push_back(work(50));
    if (c.holdsLock)
        cancels.push_back(release(lock, how));
    cancels.push_back(lower(0));
    h.thread(cancels, {.processor = 1, .priority = 20, .bound = true});
    h.run();
    ASSERT_FALSE(h.said.empty());
    EXPECT_EQ(std::vector<std::string>(h.said.begin() + 1, h.said.end()), c.said);
    EXPECT_EQ(h.queueOf(q).owned, 0u);
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfX22,
    testing::Values(Direct{"NoScope", SyncScope::None, kDispatch, 0, false, {"100 P1 cancel #1", "100 P1 irql 0", "110 P1 asked"}},
        Direct{"NoScopeAtDispatch", SyncScope::None, kDispatch, 2, false, {"100 P1 cancel #1", "100 P1 irql 2", "110 P1 asked"}},
        Direct{"DeviceLock", SyncScope::Device, kDispatch, 0, false, {"100 P1 cancel #1", "100 P1 irql 2", "110 P1 asked"}},
        Direct{"QueueLock", SyncScope::Queue, kDispatch, 0, false, {"100 P1 cancel #1", "100 P1 irql 2", "110 P1 asked"}},
        Direct{"Mutex", SyncScope::Device, kPassive, 0, false, {"100 P1 cancel #1", "100 P1 irql 0", "110 P1 asked"}},
        Direct{"PassiveAtDispatchToAWorker", SyncScope::Device, kPassive, 2, false, {"100 P1 asked", "100 P0 cancel #1", "100 P0 irql 0"}},
        Direct{"HoldingTheLockToTheDpc", SyncScope::Device, kDispatch, 0, true, {"100 P1 asked", "150 P1 cancel #1", "150 P1 irql 2"}},
        Direct{"HoldingTheMutexToAWorker", SyncScope::Device, kPassive, 0, true, {"100 P1 asked", "150 P0 cancel #1", "150 P0 irql 0"}}),
    caseName);

// Even without a scope a cancel is held up behind a long callback; another request that arrives brings it.
// Rule: KMDF X22
TEST(KmdfX22, WhoeverGoesRoundTheLoopNextDeliversIt)
{
    for (const bool another : {false, true}) {
        FrameworkHost h;
        const ObjectId device = h.device();
        const std::uint32_t routine = h.script({enterCancel(), completeCancelled()});
        h.queue(device, h.parallel({enter("q"), then([](KernelHost&) {}), work(1000), say("ends")}));
        h.thread({post(device)});
        h.thread({work(100), mark(1, routine), work(100), cancelNumber(1), say("asked")}, {.processor = 1});
        if (another)
            h.thread({work(400), post(device)}, {.processor = 1});
        h.run();
        if (another)
            EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "200 P1 asked", "600 P1 cancel #1", "600 P1 q #2", "1000 P0 ends", "1600 P1 ends"));
        else
            EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "200 P1 asked", "1000 P0 ends", "1000 P0 cancel #1"));
    }
}

// Rule: KMDF X23, NT R-WDF-6
TEST(KmdfX23, MarkingACancelledRequest)
{
    for (const bool refuse : {false, true}) {
        for (const bool inside : {false, true}) {
            FrameworkHost h;
            const ObjectId device = h.device();
            const std::uint32_t routine = h.script({enterCancel()});
            const Script marking{mark(1, routine, refuse), say("marked")};
            Script body{enter("q"), work(100)};
            if (inside)
                body.insert(body.end(), marking.begin(), marking.end());
            body.push_back(say("ends"));
            const ObjectId q = h.queue(device, h.parallel(body));
            h.thread({post(device)});
            Script other{work(50), cancelNumber(1), work(150)};
            if (!inside)
                other.insert(other.end(), marking.begin(), marking.end());
            h.thread(other, {.processor = 1});
            h.run();
            if (refuse && inside)
                EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "100 P0 STATUS_CANCELLED", "100 P0 marked", "100 P0 ends"));
            else if (refuse)
                EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "100 P0 ends", "200 P1 STATUS_CANCELLED", "200 P1 marked"));
            else if (inside) // delivered by the loop after the callback
                EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "100 P0 marked", "100 P0 ends", "100 P0 cancel #1"));
            else // on the same stack, before the call returns
                EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "100 P0 ends", "200 P1 cancel #1", "200 P1 marked"));
            EXPECT_TRUE(h.queueOf(q).cancelable.empty());
        }
    }
}

// The cancel routine takes the lock of the queue that has the request now, not of the one that presented it first.
// Rule: KMDF C16, KMDF C3
TEST(KmdfC16, TheLockOfTheQueueThatOwnsItWhenItIsDelivered)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Queue));
    const std::uint32_t routine = h.script({enterCancel(), work(100), say("cancel ends"), completeCancelled()});
    QueueConfig c = h.manual();
    c.defaultQueue = false;
    const ObjectId second = h.queue(device, c);
    const ObjectId first = h.queue(device, h.parallel({enter("first"), forward(second)}));
    h.thread({post(device), retrieve(second), mark(1, routine), work(100), cancelNumber(1)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 first #1", "0 P0 takes #1", "100 P0 cancel #1", "200 P0 cancel ends"));
    EXPECT_THAT(h.story({EventKind::LockAcquire}),
        ElementsAre("0 P0 lock-acquire L" + std::to_string(h.object(first).lock), "100 P0 lock-acquire L" + std::to_string(h.object(second).lock)));
}

// Unmark tells who was first.
// Rule: KMDF X22
TEST(Unmarking, FailsOnceTheCancelHasWon)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const std::uint32_t routine = h.script({enterCancel(), completeCancelled()});
    h.queue(device, h.parallel({enter("q")}));
    h.thread({post(device), mark(1, routine), unmark(1), say("it is mine"), cancelNumber(1), say("nothing happens"), completeNumber(1),
        post(device), mark(2, routine), cancelNumber(2)});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "0 P0 it is mine", "0 P0 nothing happens", "0 P0 q #2", "0 P0 cancel #2"));
    FrameworkHost late;
    const ObjectId d = late.device();
    const std::uint32_t cancels = late.script({enterCancel()});
    late.queue(d, late.parallel({enter("q"), work(100)}));
    late.thread({post(d)});
    late.thread({mark(1, cancels), cancelNumber(1), unmark(1)}, {.processor = 1, .startNs = 50});
    late.run();
    EXPECT_THAT(late.said, ElementsAre("0 P0 q #1", "50 P1 STATUS_CANCELLED", "100 P0 cancel #1"));
}

// A driver that completes without unmarking: the routine that was due is still called, for a request that is gone.
TEST(Unmarking, ACompletedRequestIsStillCancelledWhenThatWasDue)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const std::uint32_t routine = h.script({enterCancel(), then([](KernelHost& x) {
                                                FrameworkHost& f = frameworkOf(x);
                                                x.say(rowOf(f, 1) == framework::Framework::kNoRequest ? "is gone" : "is there");
                                            })});
    h.queue(device, h.parallel({enter("q"), work(100)}));
    h.thread({send(device)});
    h.thread({mark(1, routine), cancelNumber(1), completeNumber(1)}, {.processor = 1, .startNs = 50});
    h.run();
    // The routine is called before the sender, whose thread is in the loop, comes to the end of the request.
    EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "100 P0 cancel #1", "100 P0 is there", "100 P0 #1 returns"));
    EXPECT_EQ(h.hazards().size(), 0u);
}

TEST(Unmarking, CompletingWhatIsStillMarkedIsAHazard)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const ObjectId q = h.queue(device, h.parallel({enter("q")}));
    const std::uint32_t routine = h.script({enterCancel()});
    h.thread({post(device), mark(1, routine), completeNumber(1), say("completed"), post(device), mark(2, routine), change(q, QueueChange::Purge)});
    h.run();
    EXPECT_THAT(h.hazards(), ElementsAre("KMDF X22"));
    EXPECT_THAT(h.said, ElementsAre("0 P0 q #1", "0 P0 completed", "0 P0 q #2", "0 P0 cancel #2"));
    EXPECT_TRUE(h.queueOf(q).cancelable.empty());
}

// Cancelled on its way: presented if it can be, completed if it would have to wait.
// Rule: KMDF X21
TEST(KmdfX21, ARequestCancelledBeforeItArrives)
{
    for (const bool busy : {false, true}) {
        FrameworkHost h;
        const ObjectId device = h.device();
        const ObjectId q = h.queue(device, h.sequential({enter("q")}));
        Script s;
        if (busy)
            s.push_back(post(device));
        s.push_back(begin([=](KernelHost& x, std::uint32_t a) {
            FrameworkHost& f = frameworkOf(x);
            const std::uint32_t row = f.f().newRequest(RequestType::Read, device, 4, static_cast<std::uint16_t>(a));
            f.f().cancel(a, row);
            f.f().arrive(a, row);
        }));
        h.thread(s);
        h.run();
        if (busy) {
            EXPECT_THAT(h.said, ElementsAre("0 P0 q #1"));
            EXPECT_EQ(h.f().state().completed, 1u);
            EXPECT_EQ(h.f().request(rowOf(h, 2)).status, 0xC0000120u);
        } else {
            EXPECT_THAT(h.said, ElementsAre("0 P0 q #1"));
            EXPECT_EQ(h.queueOf(q).owned, 1u);
        }
        EXPECT_EQ(h.queueOf(q).depth, 0u);
    }
}

} // namespace
} // namespace syncscope::test
