#include "engine/analysis/metrics.h"

#include "tests/support/trace_builder.h"

#include <gtest/gtest.h>

namespace syncscope::analysis {
namespace {

using test::TraceBuilder;
using trace::EventKind;

struct RankCase {
    std::vector<std::int64_t> values;
    std::uint32_t percent;
    std::int64_t rank;
};
class NearestRank : public testing::TestWithParam<RankCase> {};
TEST_P(NearestRank, IsTheSmallestValueThatCovers) { EXPECT_EQ(nearestRank(GetParam().values, GetParam().percent), GetParam().rank); }
INSTANTIATE_TEST_SUITE_P(Table, NearestRank,
    testing::Values(RankCase{{7}, 50, 7}, RankCase{{7}, 99, 7}, RankCase{{1, 2}, 50, 1}, RankCase{{1, 2, 3}, 50, 2},
        RankCase{{15, 20, 35, 40, 50}, 30, 20}, RankCase{{15, 20, 35, 40, 50}, 40, 20}, RankCase{{15, 20, 35, 40, 50}, 99, 50},
        RankCase{{1, 2, 3, 4}, 100, 4}));

// Two processors, one spin lock; the second spins from 400 to 2000 ns while the first holds it.
struct TwoReads {
    TraceBuilder b{2};
    trace::Trace trace;

    TwoReads()
    {
        const auto t0 = b.thread("T0");
        const auto t1 = b.thread("T1");
        const auto lock = b.lock("Device.lock", LockKind::Spin, true);
        b.lock("Unused.lock");
        const auto queue = b.queue("Queue");
        const auto read = b.function("EvtIoRead", "EvtIoRead");
        const auto r1 = b.request();
        const auto r2 = b.request();
        b.on(t0, 0).at(0).event(EventKind::IrqlRaise, {trace::SubjectKind::Processor, 0}, 0).setUpDone();
        b.switchTo(t0).event(EventKind::RequestSend, r1).raise(2, 0).acquire(lock, 0, true).present(r1, queue).enter(read, r1);
        b.on(t1, 1).at(400).switchTo(t1).event(EventKind::RequestSend, r2).event(EventKind::RequestQueue, r2, queue.value, 1).raise(2, 0).spin(lock);
        b.on(t0, 0).at(1900).complete(r1, 512).at(2000).leave(read).release(lock, 2000, true).lower(0, 2).event(EventKind::RequestReturn, r1);
        b.on(t1, 1).acquire(lock, 1600, true).present(r2, queue).enter(read, r2).at(3500).complete(r2, 512).leave(read).release(lock, 1500, true).lower(0, 2);
        b.at(4000).event(EventKind::RequestReturn, r2).switchTo({});
        b.on(t0, 0).event(EventKind::Defer, {trace::SubjectKind::Object, queue.value}).switchTo({});
        trace = b.build();
    }
};

TEST(Metrics, AddUpTheTimesOfTwoReads)
{
    const TwoReads run;
    const Metrics m = metrics(run.trace, intervals(run.trace));
    EXPECT_EQ(m.durationNs, 4000);
    EXPECT_EQ(m.requestsPerSecond, 500'000);
    EXPECT_EQ(m.latency.p50, 2000);
    EXPECT_EQ(m.latency.p99, 3600);
    EXPECT_EQ(m.latency.max, 3600);

    ASSERT_EQ(m.processors.size(), 2u);
    EXPECT_EQ(m.processors[0].busyNs, 4000);
    EXPECT_EQ(m.processors[0].spinNs, 0);
    EXPECT_EQ(m.processors[0].dispatchNs, 2000);
    EXPECT_EQ(m.processors[1].busyNs, 3600);
    EXPECT_EQ(m.processors[1].idleNs, 400);
    EXPECT_EQ(m.processors[1].spinNs, 1600);
    EXPECT_EQ(m.processors[1].dispatchNs, 3100);
    EXPECT_EQ(m.processors[1].longestDispatchNs, 3100);
    EXPECT_EQ(m.processors[1].switches, 2u);
    for (const ProcessorTimes& p : m.processors)
        EXPECT_EQ(p.busyNs + p.idleNs, m.durationNs);

    ASSERT_EQ(m.locks.size(), 1u) << "a lock nobody asked for is not listed";
    EXPECT_EQ(m.locks[0].name, "Device.lock");
    EXPECT_EQ(m.locks[0].heldNs, 3500);
    EXPECT_EQ(m.locks[0].longestHeldNs, 2000);
    EXPECT_EQ(m.locks[0].waitNs, 1600);
    EXPECT_EQ(m.locks[0].acquisitions, 2u);
    EXPECT_EQ(m.locks[0].contended, 1u);
    EXPECT_EQ(m.locks[0].utilisation, 875u);

    ASSERT_EQ(m.queues.size(), 1u);
    EXPECT_EQ(m.queues[0].maxDepth, 1u);
    EXPECT_EQ(m.queues[0].deferrals, 1u);
}

TEST(Metrics, AnInterruptIsNoSpinning)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto isrs = b.isrOn(0);
    const auto lock = b.lock("L");
    const auto line = b.interrupt("Line");
    b.on(t0, 0).at(0).switchTo(t0).raise(2, 0).spin(lock);
    b.on(isrs, 0).at(10).raise(5, 2).event(EventKind::IsrStart, line).at(14).event(EventKind::IsrEnd, line, 1).lower(2, 5);
    b.on(t0, 0).at(30).acquire(lock, 30).at(40);
    const trace::Trace t = b.build();
    const Metrics m = metrics(t, intervals(t));
    EXPECT_EQ(m.processors[0].spinNs, 26);
    EXPECT_EQ(m.processors[0].isrNs, 4);
    EXPECT_EQ(m.processors[0].busyNs, 40);
    EXPECT_EQ(m.processors[0].dispatchNs, 40);
    EXPECT_EQ(m.processors[0].longestDispatchNs, 40);
}

TEST(Metrics, AStretchEndsBelowDispatch)
{
    TraceBuilder b(1);
    b.on(b.thread("T0"), 0).at(0).raise(2, 0).at(30).lower(0, 2).at(40).raise(2, 0).at(50).raise(5, 2).at(60).lower(2, 5).at(65).lower(1, 2).at(80);
    const trace::Trace t = b.build();
    const Metrics m = metrics(t, intervals(t));
    EXPECT_EQ(m.processors[0].dispatchNs, 55);
    EXPECT_EQ(m.processors[0].longestDispatchNs, 30);
}

TEST(Metrics, CountFromTheEndOfSetUp)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto lock = b.lock("L");
    b.on(t0, 0).at(0).switchTo(t0).acquire(lock).at(100).release(lock, 100).setUpDone().at(300).acquire(lock).at(350).release(lock, 50);
    const trace::Trace t = b.build();
    const Metrics m = metrics(t, intervals(t));
    EXPECT_EQ(m.durationNs, 250);
    EXPECT_EQ(m.processors[0].busyNs, 250);
    EXPECT_EQ(m.processors[0].switches, 0u);
    ASSERT_EQ(m.locks.size(), 1u);
    EXPECT_EQ(m.locks[0].heldNs, 50);
    EXPECT_EQ(m.locks[0].utilisation, 200u);
}

TEST(Metrics, OfAnEmptyRunAreZero)
{
    TraceBuilder b(1);
    const trace::Trace t = b.build(Outcome::Refused);
    const Metrics m = metrics(t, intervals(t));
    EXPECT_EQ(m.requestsPerSecond, 0);
    EXPECT_EQ(m.latency.max, 0);
    EXPECT_EQ(m.processors[0].idleNs, 0);
}

} // namespace
} // namespace syncscope::analysis
