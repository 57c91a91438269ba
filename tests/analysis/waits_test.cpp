#include "engine/analysis/waits.h"

#include "tests/support/trace_builder.h"

#include <gtest/gtest.h>

namespace syncscope::analysis {
namespace {

using test::TraceBuilder;
using trace::EventKind;

std::optional<Finding> of(const trace::Trace& t) { return stuck(t, intervals(t)); }

TEST(Stuck, NamesTheCycleOfTwoLocks)
{
    TraceBuilder b;
    const auto t0 = b.thread("T0");
    const auto t1 = b.thread("T1");
    const auto a = b.lock("A", LockKind::FastMutex), z = b.lock("Z", LockKind::FastMutex);
    b.on(t0, 0).acquire(a);                                     // 0
    b.on(t1, 1).acquire(z).ask(a, false).block(a);              // 1 2 3
    b.on(t0, 0).ask(z, false).block(z);                         // 4 5
    const auto f = of(b.build(Outcome::Deadlock));
    ASSERT_TRUE(f);
    EXPECT_EQ(f->kind, FindingKind::Deadlock);
    EXPECT_EQ(f->object, "Z");
    EXPECT_EQ(f->message, "T0 waits for Z, held by T1; T1 waits for A, held by T0");
    EXPECT_EQ(f->events, (std::vector<EventIndex>{EventIndex(0), EventIndex(1), EventIndex(3), EventIndex(5)}));
}

TEST(Stuck, LeavesOutWhoOnlyQueuesBehindTheCycle)
{
    TraceBuilder b(3);
    const auto t0 = b.thread("T0");
    const auto t1 = b.thread("T1");
    const auto t2 = b.thread("T2");
    const auto a = b.lock("A"), z = b.lock("Z");
    b.on(t0, 0).spin(z);
    b.on(t1, 1).acquire(z).spin(a);
    b.on(t2, 2).acquire(a).spin(z);
    EXPECT_EQ(of(b.build(Outcome::Livelock))->message, "T1 on CPU 1 spins for A, held by T2; T2 on CPU 2 spins for Z, held by T1");
}

TEST(Stuck, SeesALockTakenTwice)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto a = b.lock("A");
    b.on(t0, 0).acquire(a).spin(a);
    EXPECT_EQ(of(b.build(Outcome::Livelock))->message, "T0 on CPU 0 spins for A, which it holds itself");
}

TEST(Stuck, SeesAProcessorInTheCycle)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto isr = b.isrOn(0);
    const auto line = b.interrupt("Line");
    const auto a = b.lock("A");
    b.on(t0, 0).switchTo(t0).acquire(a);
    b.on(isr, 0).raise(5, 0).event(EventKind::IsrStart, line).spin(a);
    EXPECT_EQ(of(b.build(Outcome::Livelock))->message, "T0 was interrupted on CPU 0 by ISR on 0; ISR on 0 on CPU 0 spins for A, held by T0");
}

TEST(Stuck, SeesAPreemptedHolder)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto t1 = b.thread("T1");
    const auto a = b.lock("A");
    b.on(t0, 0).switchTo(t0).acquire(a).switchTo(t1);
    b.on(t1, 0).raise(2, 0).spin(a);
    EXPECT_EQ(of(b.build(Outcome::Livelock))->message, "T0 is not running: CPU 0 is taken by T1; T1 on CPU 0 spins for A, held by T0");
}

TEST(Stuck, SaysWhatNobodySets)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto e = b.waitable("Done");
    b.on(t0, 0).event(EventKind::ThreadWait, e);
    const auto f = of(b.build(Outcome::Deadlock));
    EXPECT_EQ(f->object, "Done");
    EXPECT_EQ(f->message, "T0 waits for Done, which nobody sets");
}

TEST(Stuck, SeesTwoKernelMutexes)
{
    TraceBuilder b;
    const auto t0 = b.thread("T0");
    const auto t1 = b.thread("T1");
    const auto m = b.waitable("M"), n = b.waitable("N");
    b.on(t0, 0).event(EventKind::WaitDone, m);
    b.on(t1, 1).event(EventKind::WaitDone, n).event(EventKind::ThreadWait, m);
    b.on(t0, 0).event(EventKind::ThreadWait, n);
    EXPECT_EQ(of(b.build(Outcome::Deadlock))->message, "T0 waits for N, taken by T1; T1 waits for M, taken by T0");
}

TEST(Stuck, IsNothingOfARunThatEnded)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto a = b.lock("A");
    b.on(t0, 0).acquire(a).spin(a);
    for (const Outcome o : {Outcome::Completed, Outcome::Refused})
        EXPECT_FALSE(of(b.build(o)));
}

// Spin locks taken in opposite order end in the watchdog's bug check (NT V11, V18); the circle is still what went wrong.
TEST(Stuck, IsACircleOfWaitsHoweverTheRunEnded)
{
    TraceBuilder b(2);
    const auto t0 = b.thread("T0");
    const auto t1 = b.thread("T1");
    const auto l = b.lock("A"), m = b.lock("B");
    b.on(t0, 0).acquire(l);
    b.on(t1, 1).acquire(m).spin(l);
    EXPECT_FALSE(of(b.build(Outcome::BugCheck))) << "one waiter is no circle";
    b.on(t0, 0).spin(m);
    for (const Outcome o : {Outcome::BugCheck, Outcome::Limit}) {
        const auto f = of(b.build(o));
        ASSERT_TRUE(f);
        EXPECT_EQ(f->kind, FindingKind::Deadlock);
    }
}

} // namespace
} // namespace syncscope::analysis
