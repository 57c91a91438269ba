#include "engine/analysis/findings.h"

#include "tests/support/trace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::analysis {
namespace {

using test::TraceBuilder;
using trace::EventKind;

std::vector<FindingKind> kinds(const Study& s)
{
    std::vector<FindingKind> out;
    for (const Finding& f : s.findings)
        out.push_back(f.kind);
    return out;
}

TEST(FindingNames, AreThoseOfTheContract)
{
    const char* const contract[] = {"lost-update", "data-race", "deadlock", "livelock", "irql-violation", "paged-access", "recursive-lock", "lock-order",
        "lock-not-held", "uninitialized-lock", "double-completion", "use-after-completion", "use-after-free", "lost-interrupt", "dispatch-too-long",
        "lock-held-too-long", "watchdog", "starvation", "creation-refused", "hazard"};
    ASSERT_EQ(std::size(contract), static_cast<std::size_t>(kFindingKinds));
    for (int i = 0; i < kFindingKinds; ++i) {
        EXPECT_EQ(name(static_cast<FindingKind>(i)), contract[i]);
        EXPECT_EQ(findingKind(contract[i]), static_cast<FindingKind>(i));
    }
    EXPECT_FALSE(findingKind("no-such-kind"));
}

// Two increments; who loads, who stores in which order, under a lock or not.
struct Increments {
    TraceBuilder b{2};
    ActivityId t0 = b.thread("T0"), t1 = b.thread("T1");
    LockId lock = b.lock("Device.lock", LockKind::Spin, true);
    trace::Subject x = b.variable("Device.TotalRequestsProcessed");
    Reference reference{.values = {{"Device.TotalRequestsProcessed", 2}}};
};

TEST(LostUpdate, NamesTheReadAndBothWrites)
{
    Increments s;
    s.b.on(s.t0, 0).load(s.x, 0);   // 0
    s.b.on(s.t1, 1).load(s.x, 0);   // 1
    s.b.on(s.t0, 0).store(s.x, 1);  // 2
    s.b.on(s.t1, 1).store(s.x, 1);  // 3
    const Study study = analysis::study(s.b.build(), s.reference);
    ASSERT_EQ(kinds(study), (std::vector<FindingKind>{FindingKind::DataRace, FindingKind::LostUpdate}));
    const Finding& f = study.findings[1];
    EXPECT_EQ(f.object, "Device.TotalRequestsProcessed");
    EXPECT_EQ(f.expected, Value(std::int64_t{2}));
    EXPECT_EQ(f.actual, Value(std::int64_t{1}));
    EXPECT_EQ(f.events, (std::vector<EventIndex>{EventIndex(1), EventIndex(2), EventIndex(3)}));
    EXPECT_EQ(f.message, "T1 on CPU 1 overwrote what T0 on CPU 0 had written: its value came from a read before that write; 1 update lost, 1 instead of 2");
}

TEST(LostUpdate, AndNothingElseIsFoundUnderTheDevicesLock)
{
    Increments s;
    s.b.on(s.t0, 0).at(0).raise(2, 0).acquire(s.lock, 0, true).load(s.x, 0).store(s.x, 1);
    s.b.on(s.t1, 1).at(400).raise(2, 0).spin(s.lock);
    s.b.on(s.t0, 0).at(25'000).release(s.lock, 25'000, true).lower(0, 2);
    s.b.on(s.t1, 1).acquire(s.lock, 24'600, true).load(s.x, 1).store(s.x, 2).at(50'000).release(s.lock, 25'000, true).lower(0, 2);
    const Study study = analysis::study(s.b.build(), s.reference);
    EXPECT_TRUE(study.findings.empty()) << study.findings.front().message;
    ASSERT_EQ(study.variables.size(), 1u);
    EXPECT_EQ(study.variables[0].expected, 2);
    EXPECT_EQ(study.variables[0].actual, 2);
}

TEST(LostUpdate, NeedsTheValueToDiffer)
{
    Increments s;
    s.reference.values["Device.TotalRequestsProcessed"] = 1;
    s.b.on(s.t0, 0).load(s.x, 0);
    s.b.on(s.t1, 1).load(s.x, 0).store(s.x, 1);
    s.b.on(s.t0, 0).store(s.x, 1);
    EXPECT_EQ(kinds(analysis::study(s.b.build(), s.reference)), std::vector<FindingKind>{FindingKind::DataRace});
}

TEST(LostUpdate, NeedsASerialRunThatEnds)
{
    Increments s;
    s.reference.values["Device.TotalRequestsProcessed"] = std::nullopt;
    s.b.on(s.t0, 0).load(s.x, 0);
    s.b.on(s.t1, 1).load(s.x, 0).store(s.x, 1);
    s.b.on(s.t0, 0).store(s.x, 1);
    const Study study = analysis::study(s.b.build(), s.reference);
    EXPECT_EQ(kinds(study), std::vector<FindingKind>{FindingKind::DataRace});
    ASSERT_EQ(study.variables.size(), 1u);
    EXPECT_FALSE(study.variables[0].expected);
}

TEST(LostUpdate, CountsThem)
{
    Increments s;
    s.reference.values["Device.TotalRequestsProcessed"] = 6;
    for (int i = 0; i < 3; ++i) {
        s.b.on(s.t0, 0).load(s.x, i);
        s.b.on(s.t1, 1).load(s.x, i);
        s.b.on(s.t0, 0).store(s.x, i + 1);
        s.b.on(s.t1, 1).store(s.x, i + 1);
    }
    const Study study = analysis::study(s.b.build(), s.reference);
    EXPECT_THAT(study.findings.back().message, testing::HasSubstr("so did that of 2 later stores, 3 instead of 6"));
}

TEST(Variables, NegativeValuesAndThoseSetUpLeft)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto low = b.variable("Low", {}, 4, true);
    const auto kept = b.variable("Kept", {}, 4, false);
    b.variable("Untouched");
    b.variable("Initialized");
    b.on(t0, 0).store(kept, 7).setUpDone().store(low, -3);
    const Study s = study(b.build(), {.values = {{"Kept", 7}, {"Untouched", 0}, {"Initialized", 5}}, .initial = {{"Initialized", 5}}});
    ASSERT_EQ(s.variables.size(), 4u);
    EXPECT_EQ(s.variables[0].name, "Low");
    EXPECT_EQ(s.variables[0].actual, -3);
    EXPECT_FALSE(s.variables[0].expected);
    EXPECT_EQ(s.variables[1].actual, 7);
    EXPECT_EQ(s.variables[2].actual, 0);
    EXPECT_EQ(s.variables[3].actual, 5);
}

TEST(Requests, AreCountedByWhatBecameOfThem)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto queue = b.queue("Queue");
    const auto done = b.request(), cancelled = b.request(), owned = b.request(), waiting = b.request();
    b.on(t0, 0);
    for (const auto& r : {done, cancelled, owned, waiting})
        b.event(EventKind::RequestSend, r);
    b.present(done, queue).complete(done).complete(cancelled, 0, 0xC0000120).present(owned, queue).event(EventKind::RequestQueue, waiting, queue.value, 1);
    const RequestCounts c = study(b.build(), {}).requests;
    EXPECT_EQ(c.sent, 4u);
    EXPECT_EQ(c.completed, 1u);
    EXPECT_EQ(c.cancelled, 1u);
    EXPECT_EQ(c.owned, 2u); // the driver's, and one that waits in its queue: sent = completed + cancelled + owned
}

TEST(DoubleCompletion, IsSeenInTheTrace)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto r = b.request();
    b.on(t0, 0).event(EventKind::RequestSend, r).complete(r).complete(r);
    const Study s = study(b.build(), {});
    ASSERT_EQ(kinds(s), std::vector<FindingKind>{FindingKind::DoubleCompletion});
    EXPECT_EQ(s.findings[0].object, "#1");
    EXPECT_EQ(s.findings[0].events, (std::vector<EventIndex>{EventIndex(1), EventIndex(2)}));
}

struct HazardCase {
    const char* name;
    const char* finding;
    FindingKind kind;
};
class Hazards : public testing::TestWithParam<HazardCase> {};
TEST_P(Hazards, SayTheirKind)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto lock = b.lock("L");
    b.hazard("starvation", "another one");
    const std::uint32_t row = b.hazard(GetParam().finding, "in words", "NT V9");
    const trace::Subject subject{trace::SubjectKind::Lock, lock.value};
    b.on(t0, 0).event(EventKind::Hazard, subject, row).event(EventKind::Hazard, subject, row).event(EventKind::Hazard, {}, row);
    const Study s = study(b.build(), {});
    ASSERT_EQ(kinds(s), (std::vector<FindingKind>{GetParam().kind, GetParam().kind})) << "one for each object";
    EXPECT_EQ(s.findings[0].object, "L");
    EXPECT_EQ(s.findings[0].message, "in words");
    EXPECT_EQ(s.findings[0].rule, "NT V9");
    EXPECT_EQ(s.findings[1].object, "T0 on CPU 0");
}
INSTANTIATE_TEST_SUITE_P(Kinds, Hazards,
    testing::Values(HazardCase{"Irql", "irql-violation", FindingKind::IrqlViolation}, HazardCase{"Freed", "use-after-free", FindingKind::UseAfterFree},
        HazardCase{"UnknownKind", "strange", FindingKind::Hazard}),
    [](const auto& test) { return std::string(test.param.name); });

struct BugCheckCase {
    const char* name;
    std::uint32_t code;
    std::uint64_t parameter1;
    const char* finding; // of the breach; empty = it names none
    FindingKind kind;
};
class BugChecks : public testing::TestWithParam<BugCheckCase> {};
TEST_P(BugChecks, AreOfTheKindOfTheirBreachOrOfTheirCode)
{
    const BugCheckCase& c = GetParam();
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    if (*c.finding)
        b.hazard(c.finding, "in words", "NT V3");
    b.on(t0, 0).event(EventKind::BugCheck, {}, c.code);
    trace::BugCheck check;
    check.code = c.code;
    check.parameters[0] = c.parameter1;
    check.stack = {"EvtIoRead", "thread T0"};
    check.reason = "in words";
    check.rule = "NT V3";
    check.event = b.last();
    b.raw().bugCheck = check;
    const Study s = study(b.build(Outcome::BugCheck), {});
    ASSERT_EQ(kinds(s), std::vector<FindingKind>{c.kind});
    EXPECT_EQ(s.findings[0].object, "EvtIoRead");
    EXPECT_EQ(s.findings[0].rule, "NT V3");
    EXPECT_EQ(s.findings[0].events, std::vector<EventIndex>{check.event});
}
INSTANTIATE_TEST_SUITE_P(Codes, BugChecks,
    testing::Values(BugCheckCase{"Recursion", 0x10D, 2, "", FindingKind::RecursiveLock},
        BugCheckCase{"NoLock", 0x10D, 0xB, "", FindingKind::LockNotHeld}, BugCheckCase{"ReturnedRaised", 0x10D, 0xE, "", FindingKind::IrqlViolation},
        BugCheckCase{"WaitInDpc", 0xB8, 0, "", FindingKind::IrqlViolation}, BugCheckCase{"PageAtDispatch", 0xA, 0, "paged-access", FindingKind::PagedAccess},
        BugCheckCase{"WaitAtDispatch", 0xA, 0, "irql-violation", FindingKind::IrqlViolation}, BugCheckCase{"Watchdog", 0x133, 1, "", FindingKind::Watchdog},
        BugCheckCase{"VerifierOrder", 0xC4, 0x1001, "", FindingKind::LockOrder}, BugCheckCase{"Unknown", 0x7E, 0, "", FindingKind::Hazard}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(BugChecks, AreOneFindingWithTheHazardBefore)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto lock = b.lock("L");
    const std::uint32_t row = b.hazard("recursive-lock", "in words", "NT V11");
    b.on(t0, 0).event(EventKind::Hazard, {trace::SubjectKind::Lock, lock.value}, row).event(EventKind::BugCheck, {}, 0xF).event(EventKind::End, {}, 4);
    trace::BugCheck check;
    check.code = 0xF;
    check.reason = "in words";
    check.rule = "NT V11";
    check.event = b.last();
    b.raw().bugCheck = check;
    const Study s = study(b.build(Outcome::BugCheck), {});
    ASSERT_EQ(kinds(s), std::vector<FindingKind>{FindingKind::RecursiveLock});
    EXPECT_EQ(s.findings[0].object, "L");
    EXPECT_EQ(s.findings[0].events, (std::vector<EventIndex>{EventIndex(0), EventIndex(1)}));
    EXPECT_EQ(s.findings[0].actual, Value(std::string("SPIN_LOCK_ALREADY_OWNED (0xF)")));
}

TEST(Variables, LeaveOutBuffers)
{
    TraceBuilder b;
    const auto t0 = b.thread("T0");
    const auto t1 = b.thread("T1");
    const auto scalar = b.variable("X", {}, 8);
    const auto buffer = b.variable("buffer", {}, 4096, false);
    b.on(t0, 0).store(scalar, 1).store(buffer, 1).on(t1, 1).store(buffer, 2);
    const Study s = study(b.build(), {});
    ASSERT_EQ(s.variables.size(), 1u);
    EXPECT_EQ(s.variables[0].name, "X");
    EXPECT_TRUE(s.findings.empty());
}

TEST(Guidelines, LeaveOutWhatSetUpTook)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    b.on(t0, 0).at(0).raise(2, 0).at(90'000).event(EventKind::Work).setUpDone().at(150'000).lower(0, 2);
    EXPECT_TRUE(study(b.build(), {}).findings.empty());
}

TEST(CreationRefused, CarriesStatusAndReason)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto timer = b.object("Timer", ObjectType::Timer, "Device");
    b.on(t0, 0).event(EventKind::ObjectCreate, {trace::SubjectKind::Object, timer.value}, 0xC020020C).setUpDone();
    b.raw().refused = trace::Refusal{"Timer", 0xC020020C, "KMDF X17", "its callback runs at DISPATCH_LEVEL", {}};
    const Study s = study(b.build(Outcome::Refused), {});
    ASSERT_EQ(kinds(s), std::vector<FindingKind>{FindingKind::CreationRefused});
    EXPECT_EQ(s.findings[0].object, "Timer");
    EXPECT_EQ(s.findings[0].actual, Value(std::string("STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL")));
    EXPECT_EQ(s.findings[0].events, std::vector<EventIndex>{EventIndex(0)});
    EXPECT_EQ(s.findings[0].rule, "KMDF X17");
}

struct LimitCase {
    const char* name;
    LockKind kind;
    std::int64_t holdNs;
    std::int64_t dispatchNs;
    std::vector<FindingKind> found;
};
class Guidelines : public testing::TestWithParam<LimitCase> {};
// Rule: NT K5, NT K22
TEST_P(Guidelines, CountOnlyWhenExceeded)
{
    const LimitCase& c = GetParam();
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto lock = b.lock("L", c.kind);
    b.on(t0, 0).at(0).raise(2, 0).acquire(lock).at(c.holdNs).release(lock, static_cast<std::uint64_t>(c.holdNs)).at(c.dispatchNs).lower(0, 2);
    EXPECT_EQ(kinds(study(b.build(), {})), c.found);
}
INSTANTIATE_TEST_SUITE_P(Limits, Guidelines,
    testing::Values(LimitCase{"AtBoth", LockKind::Spin, 25'000, 100'000, {}},
        LimitCase{"LockOver", LockKind::Spin, 25'001, 100'000, {FindingKind::LockHeldTooLong}},
        LimitCase{"DispatchOver", LockKind::QueuedSpin, 25'000, 100'001, {FindingKind::DispatchTooLong}},
        LimitCase{"BothOver", LockKind::Spin, 30'000, 200'000, {FindingKind::LockHeldTooLong, FindingKind::DispatchTooLong}},
        LimitCase{"MutexMayTakeLong", LockKind::FastMutex, 60'000, 60'000, {}},
        LimitCase{"SoMayAWaitLock", LockKind::WaitLock, 60'000, 60'000, {}},
        LimitCase{"SoMayAPassiveCallbackLock", LockKind::PassiveCallback, 60'000, 60'000, {}}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Guidelines, ComeAfterWhatWentWrong)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    const auto lock = b.lock("L");
    b.on(t0, 0).at(0).acquire(lock).at(30'000).release(lock, 30'000).event(EventKind::Hazard, {trace::SubjectKind::Lock, lock.value}, b.hazard("starvation", "waited"));
    EXPECT_EQ(kinds(study(b.build(), {})), (std::vector<FindingKind>{FindingKind::Starvation, FindingKind::LockHeldTooLong}));
}

TEST(Guidelines, SayHowLongItWas)
{
    TraceBuilder b(1);
    const auto t0 = b.thread("T0");
    b.on(t0, 0).at(1000).raise(2, 0).at(151'500).lower(0, 2);
    const Study s = study(b.build(), {});
    ASSERT_EQ(s.findings.size(), 1u);
    EXPECT_EQ(s.findings[0].message, "CPU 0 stayed at DISPATCH_LEVEL or above for 150.5 us; the guideline is at most 100 us");
    EXPECT_EQ(s.findings[0].actual, Value(std::int64_t{150'500}));
}

// 25 us for a service routine; what it takes of a stretch at DISPATCH_LEVEL, or of a spin lock's hold, is said apart.
// Rule: NT B13, NT R-IRQL-7, NT R-SPN-10
TEST(Guidelines, ServiceRoutinesHaveTheirOwnAndAreSaidApart)
{
    for (const std::int64_t ns : {25'000, 25'001}) {
        TraceBuilder b(1);
        const auto t0 = b.thread("T0"), isr = b.isrOn(0);
        const auto lock = b.lock("L");
        const auto device = b.interrupt("Device interrupt");
        b.on(t0, 0).at(0).raise(2, 0).acquire(lock);
        b.on(isr, 0).at(10'000).raise(5, 2).event(EventKind::IsrStart, device);
        b.at(10'000 + ns).event(EventKind::IsrEnd, device, 1).lower(2, 5);
        b.on(t0, 0).at(90'000).release(lock, 90'000).at(110'000).lower(0, 2);
        const Study s = study(b.build(), {});
        const bool over = ns > 25'000;
        ASSERT_EQ(s.findings.size(), over ? 3u : 2u);
        const std::string part = over ? ", 25.001 us of it in interrupt service routines" : ", 25 us of it in interrupt service routines";
        std::size_t said = 0;
        for (const Finding& f : s.findings) {
            if (f.object == "Device interrupt") {
                EXPECT_EQ(f.kind, FindingKind::DispatchTooLong);
                EXPECT_EQ(f.message, "the service routine of Device interrupt ran for 25.001 us; the guideline is at most 25 us");
            } else {
                EXPECT_THAT(f.message, testing::EndsWith(part));
                ++said;
            }
        }
        EXPECT_EQ(said, 2u);
    }
}

} // namespace
} // namespace syncscope::analysis
