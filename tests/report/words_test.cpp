#include "engine/report/words.h"

#include "tests/report/two_reads.h"

#include <gtest/gtest.h>

#include <functional>

namespace syncscope::report {
namespace {

using test::TraceBuilder;
using trace::EventKind;
using trace::Subject;
using trace::SubjectKind;

TEST(Words, TellTwoReads)
{
    const test::TwoReads run;
    const analysis::Intervals in = analysis::intervals(run.trace);
    const Words words(run.trace, in);
    const std::pair<std::uint32_t, const char*> expected[] = {
        {0, "CPU 0 creates Queue"}, {1, "CPU 0 switches from idling to T0"}, {2, "T0 sends #1, a read of 512 bytes"},
        {3, "CPU 0 raises IRQL from PASSIVE_LEVEL to DISPATCH_LEVEL"}, {4, "CPU 0 asks for Device.lock, which is free"},
        {5, "CPU 0 acquires Device.lock, taken by the framework around a callback"}, {6, "Queue presents #1 to the driver"},
        {7, "CPU 0 enters EvtIoRead for #1"}, {10, "CPU 1 asks for Device.lock, held by CPU 0"}, {11, "CPU 1 spins for Device.lock, held by CPU 0"},
        {12, "CPU 0 reads 0 from Device.TotalRequestsProcessed"}, {13, "CPU 0 writes 1 to Device.TotalRequestsProcessed"},
        {14, "CPU 0 completes #1 with STATUS_SUCCESS, 512 bytes"}, {15, "CPU 0 returns from EvtIoRead for #1"},
        {16, "CPU 0 releases Device.lock, held for 2.0us"}, {17, "CPU 0 lowers IRQL from DISPATCH_LEVEL to PASSIVE_LEVEL"},
        {18, "CPU 1 acquires Device.lock after 1.6us, taken by the framework around a callback"}, {27, "the run ends: completed"},
    };
    for (const auto& [event, sentence] : expected)
        EXPECT_EQ(words.sentence(EventIndex(event)), sentence) << "event " << event;
}

TEST(Words, KnowWhoHeldTheLock)
{
    const test::TwoReads run;
    const analysis::Intervals in = analysis::intervals(run.trace);
    const Words words(run.trace, in);
    EXPECT_EQ(words.holder(run.lock, EventIndex(5)), nullptr);
    ASSERT_NE(words.holder(run.lock, EventIndex(6)), nullptr);
    EXPECT_EQ(words.holder(run.lock, EventIndex(16))->activity, run.t0);
    EXPECT_EQ(words.holder(run.lock, EventIndex(17)), nullptr);
    EXPECT_EQ(words.holder(run.lock, EventIndex(25))->activity, run.t1);
}

// Every kind of event has a sentence, of any subject, with names or without.
TEST(Words, AreThereForEveryKind)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const SubjectKind subjects[] = {SubjectKind::None, SubjectKind::Processor, SubjectKind::Thread, SubjectKind::Lock, SubjectKind::Waitable, SubjectKind::Dpc,
        SubjectKind::Timer, SubjectKind::Interrupt, SubjectKind::WorkItem, SubjectKind::Object, SubjectKind::Request, SubjectKind::Variable, SubjectKind::Function,
        SubjectKind::Text};
    for (int k = 0; k < trace::kEventKinds; ++k)
        for (const SubjectKind s : subjects)
            b.on(k % 2 ? t0 : ActivityId(), 0).event(static_cast<EventKind>(k), {s, 7}, static_cast<std::uint64_t>(k));
    const trace::Trace t = b.build();
    const analysis::Intervals in = analysis::intervals(t);
    const Words words(t, in);
    t.log.forEach([&](const trace::Event& e) { EXPECT_FALSE(words.sentence(e).empty()) << name(e.kind); });
}

struct SentenceCase {
    const char* name;
    std::function<void(TraceBuilder&)> script;
    const char* sentence;
};
class Sentences : public testing::TestWithParam<SentenceCase> {};
TEST_P(Sentences, ArePlain)
{
    TraceBuilder b;
    GetParam().script(b);
    const trace::Trace t = b.build();
    const analysis::Intervals in = analysis::intervals(t);
    EXPECT_EQ(Words(t, in).sentence(b.last()), GetParam().sentence);
}
INSTANTIATE_TEST_SUITE_P(Kinds, Sentences,
    testing::Values(SentenceCase{"Block", [](TraceBuilder& b) {
        const auto t0 = b.thread("T0"), t1 = b.thread("T1");
        const auto m = b.lock("M", LockKind::FastMutex);
        b.on(t0, 0).acquire(m).on(t1, 1).block(m);
    }, "T1 blocks on M, held by T0"},
        SentenceCase{"SpinForItself", [](TraceBuilder& b) {
            const auto t0 = b.thread("T0");
            const auto l = b.lock("L");
            b.on(t0, 0).acquire(l).spin(l);
        }, "CPU 0 spins for L, which it holds itself"},
        SentenceCase{"InterruptSpinsForItsThread", [](TraceBuilder& b) {
            const auto t0 = b.thread("T0"), isr = b.isrOn(0);
            const auto l = b.lock("L");
            b.on(t0, 0).acquire(l).on(isr, 0).spin(l);
        }, "CPU 0 spins for L, held by T0"},
        SentenceCase{"Coalesce", [](TraceBuilder& b) { b.on(b.isrOn(0), 0).event(EventKind::DpcCoalesce, b.dpc("Dpc")); },
            "CPU 0 asks for the DPC Dpc, which is queued already: nothing is added"},
        SentenceCase{"Defer", [](TraceBuilder& b) { b.on(b.dpcOn(0), 0).event(EventKind::Defer, {SubjectKind::Object, b.queue("Queue").value}, 1); },
            "Queue puts presentation off to its work item"},
        SentenceCase{"Negative", [](TraceBuilder& b) { b.on(b.thread("T0"), 1).store(b.variable("X"), -5); }, "CPU 1 writes -5 to X"},
        SentenceCase{"Refused", [](TraceBuilder& b) {
            b.on(b.thread("T0"), 0).event(EventKind::ObjectCreate, {SubjectKind::Object, b.object("Timer", ObjectType::Timer).value}, 0xC020020C);
        }, "creating Timer fails with STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL"},
        SentenceCase{"BugCheck", [](TraceBuilder& b) { b.on(b.thread("T0"), 0).event(EventKind::BugCheck, {}, 0x10D); }, "CPU 0 stops the machine: WDF_VIOLATION (0x10D)"},
        SentenceCase{"Dirql", [](TraceBuilder& b) { b.on(b.isrOn(1), 1).raise(7, 0); }, "CPU 1 raises IRQL from PASSIVE_LEVEL to DIRQL 7"},
        SentenceCase{"Sleep", [](TraceBuilder& b) { b.on(b.thread("T0"), 0).event(EventKind::ThreadWait, {}, 5000); }, "T0 sleeps for 5.0us"},
        SentenceCase{"Cleared", [](TraceBuilder& b) { b.on(b.thread("T0"), 0).event(EventKind::Signal, b.waitable("E"), 0); }, "T0 leaves E not signalled"},
        SentenceCase{"NoQueue", [](TraceBuilder& b) { b.on(b.thread("T0"), 0).event(EventKind::RequestArrive, b.request(), ObjectId::kNone); },
            "#1 arrives and no queue takes it"},
        SentenceCase{"Hazard", [](TraceBuilder& b) {
            const auto lock = b.lock("L");
            b.on(b.thread("T0"), 0).event(EventKind::Hazard, {SubjectKind::Lock, lock.value}, b.hazard("irql-violation", "taken below DISPATCH_LEVEL"));
        }, "L: taken below DISPATCH_LEVEL"},
        SentenceCase{"WaitTimedOut", [](TraceBuilder& b) { b.on(b.thread("T0"), 0).event(EventKind::WaitDone, b.waitable("E"), 0x102); },
            "T0 has waited for E: STATUS_TIMEOUT"}),
    [](const auto& test) { return std::string(test.param.name); });

struct TimeCase {
    std::int64_t ns;
    const char* text;
};
class Times : public testing::TestWithParam<TimeCase> {};
TEST_P(Times, HaveOneDecimal) { EXPECT_EQ(microseconds(GetParam().ns), GetParam().text); }
INSTANTIATE_TEST_SUITE_P(Rounding, Times,
    testing::Values(TimeCase{0, "0.0us"}, TimeCase{49, "0.0us"}, TimeCase{50, "0.1us"}, TimeCase{400, "0.4us"}, TimeCase{1999, "2.0us"}, TimeCase{-30, "0.0us"},
        TimeCase{-400, "-0.4us"}, TimeCase{INT64_MAX, "9223372036854775.8us"}, TimeCase{INT64_MIN, "-9223372036854775.8us"}));

} // namespace
} // namespace syncscope::report
