// System worker threads (NT section 8).
#include "tests/support/kernel_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;

kernel::Config workers(std::uint32_t n, std::uint32_t processors = 2)
{
    kernel::Config c = quiet(processors);
    c.workers = n;
    return c;
}

// Rule: NT R-WRK-1
TEST(NtRWrk1, OneWorkerTakesThemInOrderAtPassiveLevel)
{
    KernelHost h(workers(1));
    const auto item = [&](const std::string& name) {
        return h.workItem({then([name](KernelHost& x) {
                               x.say(name + " at irql " + std::to_string(x.k().irql()) + " in T" + std::to_string(x.k().currentActivity()));
                           }),
            work(10)});
    };
    h.thread({raise(2), queue(item("a")), queue(item("b")), queue(item("c")), lower(0), work(1000)}, {.processor = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 a at irql 0 in T8", "10 P0 b at irql 0 in T8", "20 P0 c at irql 0 in T8"));
}

// The queueing thread computes at priority 8; a worker of the delayed queue is above it.
TEST(NtSection8, AWorkerHasPriority12)
{
    KernelHost h(workers(1, 1));
    const WorkItemId w = h.workItem({say("item")});
    h.thread({queue(w), work(100), say("thread")});
    h.thread({work(50), say("13")}, {.priority = 13, .startNs = 1});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("0 P0 item", "51 P0 13", "150 P0 thread"));
}

// Rule: NT R-WRK-2
TEST(NtRWrk2, QueuedTwiceBeforeItStartsRunsOnce)
{
    KernelHost h(workers(2));
    const WorkItemId w = h.workItem({say("item")});
    std::vector<bool> queued;
    const auto enqueue = then([&](KernelHost& x) { queued.push_back(x.k().queueWorkItem(w)); });
    h.thread({enqueue, enqueue, work(100), enqueue}, {.priority = 20});
    h.run();
    EXPECT_THAT(queued, ElementsAre(true, false, true));
    EXPECT_EQ(h.said.size(), 2u);
    EXPECT_EQ(h.count(EventKind::WorkItemCoalesce), 1u);
}

// Taken off the queue before its routine is called: queued again from inside, it runs beside itself.
// Rule: NT R-WRK-2
TEST(NtRWrk2, QueuedFromItselfItRunsConcurrently)
{
    KernelHost h(workers(2));
    WorkItemId w;
    w = h.workItem({say("begins"), then([&](KernelHost& x) {
                        if (x.said.size() == 1) {
                            EXPECT_TRUE(x.k().queueWorkItem(w));
                        }
                    }),
        work(1000), say("ends")});
    h.thread({work(10), queue(w)});
    h.run();
    EXPECT_EQ(h.said.size(), 4u);
    EXPECT_TRUE(h.said[0].ends_with("begins"));
    EXPECT_TRUE(h.said[1].ends_with("begins"));
    EXPECT_NE(h.said[0].substr(0, 5), h.said[1].substr(0, 5)); // on two processors
}

// Rule: NT R-WRK-1
TEST(NtRWrk2, WithOneWorkerTheSecondRunWaits)
{
    KernelHost h(workers(1));
    WorkItemId w;
    w = h.workItem({say("begins"), then([&](KernelHost& x) {
                        if (x.said.size() == 1)
                            x.k().queueWorkItem(w);
                    }),
        work(1000), say("ends")});
    h.thread({queue(w)});
    h.run();
    ASSERT_EQ(h.said.size(), 4u);
    EXPECT_TRUE(h.said[1].ends_with("ends"));
}

// Rule: NT R-WRK-4
TEST(NtRWrk4, BlockingAllWorkersStarvesTheQueue)
{
    KernelHost h(workers(2));
    const WaitableId never = h.waitable(WaitableKind::NotificationEvent);
    h.thread({queue(h.workItem({wait(never)})), queue(h.workItem({wait(never)})), work(10), queue(h.workItem({say("never runs")}))});
    EXPECT_EQ(h.run(), Outcome::Deadlock);
    EXPECT_TRUE(h.said.empty());
}

// Rule: NT R-WRK-5
TEST(NtRWrk5, AnIdleWorkerStartsAfterItsLatency)
{
    kernel::Config c = workers(1);
    c.costs.workItemLatencyIdle = 6000;
    c.costs.contextSwitch = 2000;
    KernelHost h(c);
    h.thread({queue(h.workItem({say("item")}))});
    h.run();
    EXPECT_THAT(h.said, ElementsAre("8000 P0 item")); // queued at 2000, when the thread has been switched to
}

// Two workers stand before taking the one item that is left: taking it is a step, finding nothing is none.
TEST(Steps, OfAWorkItemThatAnotherWorkerTook)
{
    KernelHost h(workers(2));
    h.thread({queue(h.workItem({say("a")})), queue(h.workItem({say("b")}))}, {.priority = 20});
    while (!h.k().slotIsChoice(1))
        ASSERT_TRUE(h.step(0));
    while (!h.k().slotIsChoice(0))
        h.advance(0);
    // The first takes both.
    EXPECT_TRUE(h.advance(1));
    EXPECT_TRUE(h.advance(1));
    EXPECT_EQ(h.said.size(), 2u);
    EXPECT_FALSE(h.k().slotIsChoice(0));
    h.run();
    EXPECT_EQ(h.k().machine().steps, 2u);
}

} // namespace
} // namespace syncscope::test
