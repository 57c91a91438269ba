#include "engine/analysis/intervals.h"

#include "engine/base/random.h"
#include "tests/support/trace_builder.h"

#include <gtest/gtest.h>

#include <string>

namespace syncscope::analysis {
namespace {

using test::TraceBuilder;
using trace::EventKind;

// "0-20 idle" for each slice of a depth.
std::vector<std::string> lane(const trace::Trace& t, const Intervals& in, std::uint32_t processor, std::uint16_t depth)
{
    std::vector<std::string> out;
    for (const Slice& s : in.slices[processor])
        if (s.depth == depth)
            out.push_back(std::to_string(s.start.ns) + "-" + std::to_string(s.end.ns) + " " + std::string(name(s.kind))
                + (s.subject.kind == trace::SubjectKind::None ? "" : " " + t.names.of(s.subject)) + (s.resumed ? " again" : ""));
    return out;
}

// The invariants the header promises.
void expectSound(const Intervals& in)
{
    for (std::size_t p = 0; p < in.slices.size(); ++p) {
        Instant covered;
        for (const Slice& s : in.slices[p])
            if (s.depth == 0) {
                EXPECT_EQ(s.start, covered) << "a gap or an overlap at depth 0 of processor " << p;
                covered = s.end;
            }
        EXPECT_EQ(covered, in.end) << "processor " << p;
        for (std::size_t i = 1; i < in.slices[p].size(); ++i) {
            const Slice& a = in.slices[p][i - 1];
            const Slice& b = in.slices[p][i];
            if (a.depth == b.depth) {
                EXPECT_LE(a.end, b.start) << "two slices of depth " << a.depth << " overlap on processor " << p;
            }
        }
        for (const Slice& s : in.slices[p]) {
            EXPECT_LE(s.start, s.end);
            if (s.depth == 0)
                continue;
            const bool inside = std::any_of(in.slices[p].begin(), in.slices[p].end(),
                [&](const Slice& o) { return o.depth + 1 == s.depth && o.start <= s.start && s.end <= o.end; });
            EXPECT_TRUE(inside) << "a slice of depth " << s.depth << " at " << s.start.ns << " on processor " << p << " hangs in the air";
        }
        Instant level;
        for (const IrqlSegment& s : in.irql[p]) {
            EXPECT_EQ(s.start, level);
            EXPECT_LT(s.start, s.end);
            level = s.end;
        }
        EXPECT_EQ(level, in.end);
    }
}

TEST(Slices, AnInterruptNestsOverTheCallbackItInterrupts)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto dpcs = b.dpcOn(0);
    const auto isrs = b.isrOn(0);
    const auto read = b.function("Read", "EvtIoRead");
    const auto line = b.interrupt("Line");
    const auto dpc = b.dpc("Dpc");
    b.on(t0, 0).at(10).switchTo(t0).at(20).enter(read);
    b.on(isrs, 0).at(30).raise(5, 0).event(EventKind::IsrStart, line).at(35).event(EventKind::IsrEnd, line, 1).lower(2, 5);
    b.on(dpcs, 0).at(36).event(EventKind::DpcStart, dpc).at(46).event(EventKind::DpcEnd, dpc).lower(0, 2);
    b.on(t0, 0).at(60).leave(read).at(70).switchTo({}).at(100);
    const trace::Trace t = b.build();
    const Intervals in = intervals(t);
    EXPECT_EQ(lane(t, in, 0, 0), (std::vector<std::string>{"0-10 idle", "10-70 thread T0", "70-100 idle"}));
    EXPECT_EQ(lane(t, in, 0, 1), (std::vector<std::string>{"20-60 callback Read"}));
    EXPECT_EQ(lane(t, in, 0, 2), (std::vector<std::string>{"30-35 isr Line", "36-46 dpc Dpc"}));
    expectSound(in);
}

TEST(Slices, AThreadTakesItsCallbackToAnotherProcessor)
{
    TraceBuilder b;
    const auto t0 = b.thread("T0");
    const auto t1 = b.thread("T1");
    const auto read = b.function("Read", "EvtIoRead");
    const auto mutex = b.lock("M", LockKind::FastMutex);
    b.on(t0, 0).at(0).switchTo(t0).at(10).enter(read).at(20).block(mutex).at(22).switchTo(t1);
    b.on(t0, 1).at(50).switchTo(t0).at(51).acquire(mutex, 31).at(60).release(mutex, 9).at(80).leave(read).at(90).switchTo({});
    const trace::Trace t = b.build();
    const Intervals in = intervals(t);
    EXPECT_EQ(lane(t, in, 0, 0), (std::vector<std::string>{"0-22 thread T0", "22-90 thread T1"}));
    EXPECT_EQ(lane(t, in, 0, 1), (std::vector<std::string>{"10-22 callback Read"}));
    EXPECT_EQ(lane(t, in, 1, 0), (std::vector<std::string>{"0-50 idle", "50-90 thread T0"}));
    EXPECT_EQ(lane(t, in, 1, 1), (std::vector<std::string>{"50-80 callback Read again"}));
    ASSERT_EQ(in.waits.size(), 1u);
    EXPECT_FALSE(in.waits[0].spins);
    EXPECT_EQ(in.waits[0].start.ns, 20);
    EXPECT_EQ(in.waits[0].end.ns, 51);
    ASSERT_EQ(in.holds.size(), 1u);
    EXPECT_TRUE(in.holds[0].waited);
    EXPECT_EQ(in.holds[0].processor, ProcessorId(1));
    expectSound(in);
}

TEST(Slices, SpinningAndPresentingAreSlicesOfTheirOwn)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto lock = b.lock("Device.lock", LockKind::Spin, true);
    const auto read = b.function("Read", "EvtIoRead");
    b.on(t0, 0).at(0).switchTo(t0).at(4).raise(2, 0).spin(lock).at(24).acquire(lock, 20, true).at(25).enter(read).at(40).leave(read).at(41).release(lock, 17, true).lower(0, 2).at(50);
    const trace::Trace t = b.build();
    const Intervals in = intervals(t);
    EXPECT_EQ(lane(t, in, 0, 1), (std::vector<std::string>{"4-24 spinning Device.lock", "24-41 framework Device.lock"}));
    EXPECT_EQ(lane(t, in, 0, 2), (std::vector<std::string>{"25-40 callback Read"}));
    EXPECT_EQ(in.slices[0].back().irql, 2);
    expectSound(in);
}

TEST(Slices, TheClockInterruptIsSeenByItsLevel)
{
    TraceBuilder b(1);
    const auto isrs = b.isrOn(0);
    b.on(isrs, 0).at(100).raise(13, 0).event(EventKind::ClockTick, {trace::SubjectKind::Processor, 0}, 1).at(110).lower(0, 13).at(120);
    const trace::Trace t = b.build();
    const Intervals in = intervals(t);
    EXPECT_EQ(lane(t, in, 0, 1), (std::vector<std::string>{"100-110 isr P0"}));
    expectSound(in);
}

TEST(Slices, WhatIsOpenAtTheEndEndsThere)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto lock = b.lock("L");
    const auto event = b.waitable("E");
    b.on(t0, 0).at(5).switchTo(t0).at(6).acquire(lock).at(7).event(EventKind::ThreadWait, event).at(50);
    const trace::Trace t = b.build(Outcome::Deadlock);
    const Intervals in = intervals(t);
    ASSERT_EQ(in.holds.size(), 1u);
    EXPECT_EQ(in.holds[0].end.ns, 50);
    EXPECT_TRUE(in.holds[0].release.isNone());
    ASSERT_EQ(in.objectWaits.size(), 1u);
    EXPECT_EQ(in.objectWaits[0].end.ns, 50);
    EXPECT_TRUE(in.objectWaits[0].done.isNone());
    expectSound(in);
}

TEST(Waits, ASleepEndsWhenItsThreadRuns)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    b.on(t0, 0).at(0).switchTo(t0).at(10).event(EventKind::ThreadWait, {}, 50).switchTo({}).at(70).switchTo(t0).at(90);
    const Intervals in = intervals(b.build());
    ASSERT_EQ(in.objectWaits.size(), 1u);
    EXPECT_EQ(in.objectWaits[0].start.ns, 10);
    EXPECT_EQ(in.objectWaits[0].end.ns, 70);
    EXPECT_FALSE(in.objectWaits[0].done.isNone());
}

TEST(QueueDepth, StepsOnlyWhereItChanges)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto queue = b.queue("Queue");
    const auto r1 = b.request();
    const auto r2 = b.request();
    b.on(t0, 0).at(1).present(r1, queue, 0).at(2).event(EventKind::RequestQueue, r2, queue.value, 1).at(3).present(r2, queue, 0);
    const Intervals in = intervals(b.build());
    ASSERT_EQ(in.queues.size(), 1u);
    ASSERT_EQ(in.queues[0].steps.size(), 2u);
    EXPECT_EQ(in.queues[0].steps[0].depth, 1u);
    EXPECT_EQ(in.queues[0].steps[1].time.ns, 3);
}

struct ValueCase {
    const char* name;
    std::uint32_t bytes;
    bool isSigned;
    std::uint64_t raw;
    std::int64_t value;
};
class Values : public testing::TestWithParam<ValueCase> {};
TEST_P(Values, AreReadAsTheirType)
{
    const ValueCase& c = GetParam();
    const trace::Variable v{0, c.bytes, c.isSigned, "x", ""};
    EXPECT_EQ(valueOf(&v, c.raw, c.bytes), c.value);
}
INSTANTIATE_TEST_SUITE_P(Types, Values,
    testing::Values(ValueCase{"LongMinusOne", 4, true, 0xFFFFFFFFu, -1}, ValueCase{"UlongAllOnes", 4, false, 0xFFFFFFFFu, 4294967295},
        ValueCase{"CharMinimum", 1, true, 0x80, -128}, ValueCase{"UcharHigh", 1, false, 0x80, 128},
        ValueCase{"LongLongMinusTwo", 8, true, ~std::uint64_t{1}, -2}, ValueCase{"LongWithSpillAbove", 4, true, 0x1'0000'0001u, 1}),
    [](const auto& test) { return std::string(test.param.name); });

struct OverwriteCase {
    const char* name;
    const char* script; // activity digit and l, s, m (load, store, modify) or | (a new callback of that activity)
    std::size_t overwrites;
};
class Overwrites : public testing::TestWithParam<OverwriteCase> {};
TEST_P(Overwrites, AreStoresFromStaleLoads)
{
    TraceBuilder b(4);
    const ActivityId threads[] = {b.thread("T0"), b.thread("T1"), b.thread("T2")};
    const auto f = b.function("F");
    const auto x = b.variable("X");
    const std::string script = GetParam().script;
    for (std::size_t i = 0; i + 1 < script.size(); i += 3) {
        const auto who = static_cast<std::uint32_t>(script[i] - '0');
        b.on(threads[who], who).at(static_cast<std::int64_t>(i));
        switch (script[i + 1]) {
        case 'l': b.load(x, 0); break;
        case 's': b.store(x, 1); break;
        case 'm': b.modify(x, 1); break;
        default: b.leave(f).enter(f);
        }
    }
    EXPECT_EQ(intervals(b.build()).overwrites.size(), GetParam().overwrites);
}
INSTANTIATE_TEST_SUITE_P(Orders, Overwrites,
    testing::Values(OverwriteCase{"OneAfterTheOther", "0l 0s 1l 1s", 0}, OverwriteCase{"LoadLoadStoreStore", "0l 1l 0s 1s", 1},
        OverwriteCase{"ThreeFromOneLoadEach", "0l 1l 2l 0s 1s 2s", 2}, OverwriteCase{"OwnStoreBetween", "0l 1l 0s 0s 1s", 1},
        OverwriteCase{"InterlockedIsLostToo", "0l 1m 0s", 1}, OverwriteCase{"InterlockedLosesNothing", "0m 1m 0m", 0},
        OverwriteCase{"BlindStore", "0l 0s 1s", 0}, OverwriteCase{"LoadOfAnEarlierCallback", "0l 0| 1l 1s 0s", 0},
        OverwriteCase{"OtherStoredThenSelfStored", "0l 1l 1s 0s", 1}, OverwriteCase{"OwnStoreLastOthersBefore", "0l 1s 0l 0s", 0},
        OverwriteCase{"OwnStoreAfterTheOthers", "0l 1l 1s 0s 0l 0s", 1}, OverwriteCase{"OtherThenOwnWithoutALoad", "0l 1m 0m 0l 0s", 0}),
    [](const auto& test) { return std::string(test.param.name); });

// Whatever a trace says, the intervals nest and cover.
TEST(Slices, StaySoundUnderAnyEvents)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        TraceBuilder b(2);
        const ActivityId who[] = {b.thread("T0"), b.thread("T1"), b.worker("W"), b.dpcOn(0), b.dpcOn(1), b.isrOn(0)};
        const auto lock = b.lock("L");
        const auto f = b.function("F");
        const auto g = b.function("G");
        const auto dpc = b.dpc("D");
        const auto line = b.interrupt("I");
        const auto item = b.workItem("W");
        for (std::uint64_t i = 0; i < 120; ++i) {
            auto below = [&](std::uint64_t stream, std::uint32_t bound) { return drawBelow(draw(seed, stream, i), bound); };
            b.on(who[below(1, 6)], below(2, 2)).at(static_cast<std::int64_t>(i / 2) * 7);
            switch (below(3, 14)) {
            case 0: b.enter(f); break;
            case 1: b.leave(f); break;
            case 2: b.enter(g); break;
            case 3: b.leave(g); break;
            case 4: b.spin(lock); break;
            case 5: b.acquire(lock, 0, below(4, 2) == 1); break;
            case 6: b.release(lock); break;
            case 7: b.event(EventKind::DpcStart, dpc); break;
            case 8: b.event(EventKind::DpcEnd, dpc); break;
            case 9: b.event(EventKind::IsrStart, line); break;
            case 10: b.event(EventKind::IsrEnd, line); break;
            case 11: b.raise(below(5, 16), 0); break;
            case 12: b.switchTo(below(6, 3) == 0 ? ActivityId() : who[below(7, 3)]); break;
            default: b.event(below(8, 2) ? EventKind::WorkItemStart : EventKind::WorkItemEnd, item);
            }
        }
        expectSound(intervals(b.build()));
        ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
    }
}

} // namespace
} // namespace syncscope::analysis
