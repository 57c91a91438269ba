// Part A, "What's the problem?": what each scenario of the catalogue must show, and what its variants claim.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace syncscope::test {
namespace {

using analysis::FindingKind;
using testing::ElementsAre;
using testing::IsEmpty;
using trace::Event;
using trace::EventKind;

constexpr const char* kRequests = "Device.TotalRequestsProcessed";
constexpr const char* kLock = "Device.StatisticsLock";

// --- A1

TEST(OneRequestAtATime, CountsBothReads)
{
    const ScenarioRun run("one-request-at-a-time");
    EXPECT_THAT(run.accountOf({kRequests}), ElementsAre("P0 load 0", "P0 store 1", "P0 load 1", "P0 store 2"));
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_EQ(run.actual("Device.TotalReads"), 2);
    EXPECT_EQ(run.actual("Device.TotalBytesRead"), 1024);
    EXPECT_THAT(run.findings(), IsEmpty());
}

// Rule: NT R-IRP-2
TEST(OneRequestAtATime, RunsAtPassiveLevelWithoutALock)
{
    ScenarioRun run("one-request-at-a-time");
    const std::vector<Callback> reads = run.callbacks("EvtIoRead");
    ASSERT_EQ(reads.size(), 2u);
    for (const Callback& read : reads)
        EXPECT_EQ(read.highestIrql, 0);
    EXPECT_TRUE(reads[0].apartFrom(reads[1]));
    EXPECT_THAT(run.locksAskedFor(), IsEmpty());
    EXPECT_THAT(run.study().metrics.locks, IsEmpty());
}

// Three updates, each of a load, an add and a store.
TEST(OneRequestAtATime, TakesNineStepsARead)
{
    auto session = simulation::Session::make(ScenarioRun("one-request-at-a-time").model());
    ASSERT_TRUE(session);
    EXPECT_EQ((*session)->count((*session)->ticks(), simulation::Grain::Access), 2u * 9);
}

TEST(OneRequestAtATime, IsTheSameOnAParallelQueue)
{
    EXPECT_EQ(ScenarioRun("one-request-at-a-time", "parallel-queue").accountOf({kRequests, "EvtIoRead"}),
        ScenarioRun("one-request-at-a-time").accountOf({kRequests, "EvtIoRead"}));
    EXPECT_EQ(ScenarioRun("one-request-at-a-time", "five-reads").actual(kRequests), 5);
}

// --- A2

TEST(LostUpdate, HappensInFourSteps)
{
    const ScenarioRun run("lost-update");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    EXPECT_THAT(run.accountOf({kRequests}), ElementsAre("P0 load 0", "P1 load 0", "P0 store 1", "P1 store 1"));
    EXPECT_EQ(run.actual(kRequests), 1);
    EXPECT_EQ(run.expected(kRequests), 2);
}

TEST(LostUpdate, IsFoundWithItsTwoAccesses)
{
    const ScenarioRun run("lost-update");
    const analysis::Finding* lost = run.finding(FindingKind::LostUpdate, kRequests);
    ASSERT_NE(lost, nullptr);
    EXPECT_EQ(std::get<std::int64_t>(lost->expected), 2);
    EXPECT_EQ(std::get<std::int64_t>(lost->actual), 1);

    const analysis::Finding* race = run.finding(FindingKind::DataRace, kRequests);
    ASSERT_NE(race, nullptr);
    ASSERT_EQ(race->events.size(), 2u);
    const Event first = run.trace().log.at(race->events[0].value), second = run.trace().log.at(race->events[1].value);
    EXPECT_NE(first.processor, second.processor);
    EXPECT_EQ(first.subject, second.subject);
    EXPECT_TRUE(first.kind == EventKind::Store || second.kind == EventKind::Store);
}

struct Repair {
    const char* scenario;
    const char* variant;
    std::int64_t requests;
};
void PrintTo(const Repair& r, std::ostream* out) { *out << r.scenario << "." << r.variant; }
class Repaired : public testing::TestWithParam<Repair> {};

TEST_P(Repaired, CountsEveryRequest)
{
    const ScenarioRun run(GetParam().scenario, GetParam().variant);
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    EXPECT_EQ(run.actual(kRequests), GetParam().requests);
    EXPECT_EQ(run.expected(kRequests), GetParam().requests);
    EXPECT_EQ(run.finding(FindingKind::LostUpdate), nullptr);
    EXPECT_EQ(run.finding(FindingKind::DataRace), nullptr) << run.finding(FindingKind::DataRace)->message;
    EXPECT_THAT(run.findings(), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(PartA, Repaired,
    testing::Values(Repair{"lost-update", "device-scope", 2}, Repair{"lost-update", "queue-scope", 2}, Repair{"lost-update", "spin-lock", 2},
        Repair{"lost-update", "interlocked", 2}, Repair{"one-processor", "spin-lock", 2}, Repair{"one-processor", "device-scope", 2},
        Repair{"how-wrong", "spin-lock", 2000}, Repair{"how-wrong", "interlocked", 2000}, Repair{"how-wrong", "device-scope", 2000},
        Repair{"the-lock", "spin-lock", 2}, Repair{"the-lock", "queued-spin-lock", 2}, Repair{"the-lock", "wait-lock", 2},
        Repair{"the-lock", "fast-mutex", 2}, Repair{"the-lock", "interlocked", 2}, Repair{"one-place-forgotten", "repaired", 2},
        Repair{"one-place-forgotten", "device-scope", 2}));

// What guards the statistics, and what then comes of the race. Blocking locks have no place above APC_LEVEL (NT V3), where a
// scope with a spin lock puts the callback.
struct Guard {
    const char* guard;
    const char* scope;
    std::int64_t requests;
    bool atWrongIrql;
};
void PrintTo(const Guard& g, std::ostream* out) { *out << g.guard << " under scope " << g.scope; }
class Guarded : public testing::TestWithParam<Guard> {};

TEST_P(Guarded, CountsBothReadsUnlessNothingGuardsThem)
{
    const Guard& g = GetParam();
    const ScenarioRun run("lost-update", "", {std::string("driver.GUARD=") + g.guard, std::string("Device.sync_scope=") + g.scope});
    EXPECT_EQ(run.finding(FindingKind::IrqlViolation) != nullptr, g.atWrongIrql);
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    EXPECT_EQ(run.actual(kRequests), g.requests);
    EXPECT_EQ(run.finding(FindingKind::LostUpdate) == nullptr, g.requests == 2);
}

INSTANTIATE_TEST_SUITE_P(LostUpdate, Guarded,
    testing::Values(Guard{"NONE", "None", 1, false}, Guard{"SPIN", "None", 2, false}, Guard{"QUEUED_SPIN", "None", 2, false},
        Guard{"WAIT", "None", 2, false}, Guard{"FAST_MUTEX", "None", 2, false}, Guard{"INTERLOCKED", "None", 2, false},
        Guard{"NONE", "Device", 2, false}, Guard{"SPIN", "Device", 2, false}, Guard{"QUEUED_SPIN", "Device", 2, false},
        Guard{"WAIT", "Device", 2, true}, Guard{"FAST_MUTEX", "Device", 2, true}, Guard{"INTERLOCKED", "Device", 2, false}));

// The order of the race is a wish; with a scope it cannot be met, which is worth a note and no finding.
TEST(LostUpdate, SaysThatItsOrderCannotBeMetUnderAScope)
{
    for (const ScenarioRun& run : {ScenarioRun("lost-update", "device-scope"), ScenarioRun("lost-update", "", {"Device.sync_scope=Device"})}) {
        ASSERT_EQ(run.trace().notes.size(), 1u);
        EXPECT_THAT(run.trace().notes[0].english(), testing::HasSubstr("interleaving"));
        EXPECT_EQ(run.actual(kRequests), 2);
        EXPECT_THAT(run.findings(), IsEmpty());
    }
}

TEST(LostUpdate, HappensToProcessorsOfTheSameSpeedUnasked)
{
    const ScenarioRun run("lost-update", "time-order");
    EXPECT_EQ(run.actual(kRequests), 1);
    EXPECT_NE(run.finding(FindingKind::LostUpdate, kRequests), nullptr);
}

TEST(LostUpdate, IsStillARaceWhenTheReadsMissEachOther)
{
    const ScenarioRun run("lost-update", "apart");
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_EQ(run.finding(FindingKind::LostUpdate), nullptr);
    EXPECT_NE(run.finding(FindingKind::DataRace, kRequests), nullptr);
}

// --- A3

class OneProcessor : public testing::TestWithParam<const char*> {};

// Its order may be asked for, and comes by itself from the time T1 starts at.
TEST_P(OneProcessor, LosesAnUpdateByPreemption)
{
    const ScenarioRun run("one-processor", GetParam());
    EXPECT_THAT(run.trace().notes, IsEmpty());
    std::vector<std::string> order;
    run.account([&](const Event& e) {
        const std::string who = e.activity ? run.trace().names.activities[e.activity.value].name : std::string("-");
        const bool isOfCounter = (e.kind == EventKind::Load || e.kind == EventKind::Store) && run.trace().names.of(e.subject) == kRequests;
        if (isOfCounter)
            order.push_back(who + " " + std::string(trace::name(e.kind)) + " " + std::to_string(e.value));
        else if (e.kind == EventKind::ThreadPreempt)
            order.push_back(run.trace().names.of(e.subject) + " " + std::string(trace::name(e.kind)));
        return false;
    });
    EXPECT_THAT(order, ElementsAre("T0 load 0", "T0 thread-preempt", "T1 load 0", "T1 store 1", "T0 store 1"));
    EXPECT_EQ(run.actual(kRequests), 1);
    EXPECT_EQ(run.expected(kRequests), 2);
    EXPECT_NE(run.finding(FindingKind::LostUpdate, kRequests), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Variants, OneProcessor, testing::Values("pre-empted", "by-time"));

// NT R-THR-8: a pre-empted thread goes on before another of its priority that was ready first.
// Rule: NT R-THR-8
TEST(OneProcessorReadyList, HasThePreemptedThreadAtItsHead)
{
    scenario::Scenario s = shipped("one-processor", "by-time");
    scenario::Thread t2 = s.threads[0];
    t2.name = "T2";
    t2.startNs = 100;
    s.threads.push_back(t2);
    const ScenarioRun run(s);
    std::vector<std::string> switchedTo;
    run.account([&](const Event& e) {
        if (e.kind == EventKind::ThreadSwitch && e.subject.kind == trace::SubjectKind::Thread)
            switchedTo.push_back(run.trace().names.of(e.subject));
        return false;
    });
    EXPECT_THAT(switchedTo, ElementsAre("T0", "T1", "T0", "T2"));
}

// Rule: NT R-THR-11, NT R-SPN-2
TEST(OneProcessorRepaired, KeepsT1InStandbyUntilTheIrqlFalls)
{
    for (const char* variant : {"spin-lock", "device-scope"}) {
        const ScenarioRun run("one-processor", variant);
        const Event standby = run.event(EventKind::ThreadStandby, "T1");
        EXPECT_EQ(run.irqlAt(standby.index, 0), 2) << variant;
        EXPECT_GT(run.event(EventKind::ThreadPreempt, "T0").index, run.event(EventKind::Store, "Device.TotalBytesRead").index) << variant;
        EXPECT_THAT(run.accountOf({kRequests}), ElementsAre("P0 load 0", "P0 store 1", "P0 load 1", "P0 store 2")) << variant;
        EXPECT_EQ(run.count(EventKind::LockSpin), 0u) << variant << ": nothing to spin for on one processor (NT R-SPN-2)";
    }
}

// Rule: NT R-THR-10
TEST(OneProcessorLucky, DoesNotSwitchBetweenEquals)
{
    const ScenarioRun run("one-processor", "same-priority");
    EXPECT_EQ(run.count(EventKind::ThreadPreempt), 0u);
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_NE(run.finding(FindingKind::DataRace, kRequests), nullptr);
}

// --- A4

TEST(HowWrong, EveryHundredSeedsStayBetweenTwoAndTwoThousand)
{
    std::set<std::int64_t> values;
    scenario::Scenario s = shipped("how-wrong");
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        s.seed = seed;
        auto model = simulation::build(s);
        ASSERT_TRUE(model);
        auto run = simulation::run(*model);
        ASSERT_TRUE(run);
        ASSERT_EQ(run->trace->outcome, Outcome::Completed);
        const simulation::View end = simulation::look(run->end, run->trace->names);
        const auto variable = std::find_if(end.variables.begin(), end.variables.end(), [](const auto& v) { return v.name == kRequests; });
        ASSERT_NE(variable, end.variables.end());
        EXPECT_GE(variable->value, 2) << "seed " << seed;
        EXPECT_LE(variable->value, 2000) << "seed " << seed;
        values.insert(variable->value);
    }
    EXPECT_GT(values.size(), 20u) << "a histogram needs bars";
    EXPECT_LT(*values.begin(), 2000) << "no seed lost an update";
}

TEST(HowWrong, IsAsWrongAsTwo)
{
    const ScenarioRun run("how-wrong", "worst");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    EXPECT_EQ(run.actual(kRequests), 2);
    EXPECT_EQ(run.expected(kRequests), 2000);
    EXPECT_NE(run.finding(FindingKind::LostUpdate, kRequests), nullptr);
    EXPECT_EQ(run.study().requests.completed, 2000u);
}

TEST(HowWrong, GivesTheSameForTheSameSeed)
{
    const ScenarioRun first("how-wrong"), again("how-wrong"), other("how-wrong", "", {"seed=2"});
    EXPECT_EQ(first.trace().fingerprint(), again.trace().fingerprint());
    EXPECT_NE(first.trace().fingerprint(), other.trace().fingerprint());
}

TEST(HowWrong, IsRightAndStillARaceWhenTheThreadsNeverMeet)
{
    const ScenarioRun run("how-wrong", "", {"T1.start_ns=50000000"});
    EXPECT_EQ(run.actual(kRequests), 2000);
    EXPECT_NE(run.finding(FindingKind::DataRace, kRequests), nullptr);
}

// --- A5

TEST(TheLock, GoesThroughNineSteps)
{
    const ScenarioRun run("the-lock");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    EXPECT_THAT(run.accountOf({kLock, kRequests}),
        ElementsAre("P0 acquire Device.StatisticsLock", "P0 load 0 Device.TotalRequestsProcessed", "P1 spin Device.StatisticsLock",
            "P0 store 1 Device.TotalRequestsProcessed", "P0 release Device.StatisticsLock", "P1 acquire Device.StatisticsLock",
            "P1 load 1 Device.TotalRequestsProcessed", "P1 store 2 Device.TotalRequestsProcessed", "P1 release Device.StatisticsLock"));
}

TEST(TheLock, IsHeldAtDispatchLevelAndNothingElseIs)
{
    const ScenarioRun run("the-lock");
    for (std::uint32_t p : {0u, 1u}) {
        std::vector<EventKind> changes;
        run.account([&](const Event& e) {
            if (e.processor.value == p && (e.kind == EventKind::IrqlRaise || e.kind == EventKind::IrqlLower || e.kind == EventKind::LockRequest ||
                                              e.kind == EventKind::LockAcquire || e.kind == EventKind::LockRelease))
                changes.push_back(e.kind);
            return false;
        });
        EXPECT_THAT(
            changes, ElementsAre(EventKind::IrqlRaise, EventKind::LockRequest, EventKind::LockAcquire, EventKind::LockRelease, EventKind::IrqlLower));
        EXPECT_EQ(run.irqlAt(run.event(EventKind::LockAcquire, kLock, p).index, p), 2);
        EXPECT_EQ(run.irqlAt(EventIndex(run.trace().log.size() - 1), p), 0);
    }
    for (const Callback& read : run.callbacks("EvtIoRead"))
        EXPECT_EQ(read.lowestIrql, 0);
}

TEST(TheLock, MakesOnlyTheSecondProcessorSpin)
{
    const ScenarioRun run("the-lock");
    EXPECT_EQ(run.study().metrics.processors[0].spinNs, 0);
    EXPECT_GT(run.study().metrics.processors[1].spinNs, 0);
    const auto& slices = run.intervals().slices[1];
    EXPECT_TRUE(
        std::any_of(slices.begin(), slices.end(), [](const analysis::Slice& s) { return s.kind == analysis::SliceKind::Spinning && s.irql == 2; }));
    // The long rest of the callback is outside the lock.
    const std::vector<Callback> reads = run.callbacks("EvtIoRead");
    ASSERT_EQ(reads.size(), 2u);
    EXPECT_TRUE(reads[0].overlaps(reads[1]));
}

TEST(TheLock, BlocksTheWaiterOfAWaitLock)
{
    for (const char* variant : {"wait-lock", "fast-mutex"}) {
        const ScenarioRun run("the-lock", variant);
        EXPECT_EQ(run.count(EventKind::LockSpin), 0u) << variant;
        EXPECT_EQ(run.count(EventKind::LockBlock), 1u) << variant;
        const EventIndex block = run.event(EventKind::LockBlock, run.locksAskedFor().front()).index;
        const Event next = run.event(EventKind::ThreadSwitch, "-") /* to nobody */;
        EXPECT_EQ(next.processor, ProcessorId(1)) << variant;
        EXPECT_GT(next.index, block) << variant;
    }
    for (const Callback& read : ScenarioRun("the-lock", "wait-lock").callbacks("EvtIoRead"))
        EXPECT_EQ(read.highestIrql, 0);
    for (const Callback& read : ScenarioRun("the-lock", "fast-mutex").callbacks("EvtIoRead"))
        EXPECT_EQ(read.highestIrql, 1);
}

TEST(TheLock, LeftOutIsTheLostUpdate)
{
    EXPECT_EQ(ScenarioRun("the-lock", "no-lock").accountOf({kRequests}), ScenarioRun("lost-update").accountOf({kRequests}));
}

// --- A6

TEST(OnePlaceForgotten, LosesAnUpdateWhileTheLockIsHeld)
{
    const ScenarioRun run("one-place-forgotten");
    EXPECT_THAT(run.trace().notes, IsEmpty());
    EXPECT_THAT(run.accountOf({kLock, kRequests}),
        ElementsAre("P0 acquire Device.StatisticsLock", "P0 load 0 Device.TotalRequestsProcessed", "P1 load 0 Device.TotalRequestsProcessed",
            "P1 store 1 Device.TotalRequestsProcessed", "P0 store 1 Device.TotalRequestsProcessed", "P0 release Device.StatisticsLock"));
    EXPECT_EQ(run.actual(kRequests), 1);
    EXPECT_EQ(run.expected(kRequests), 2);
    EXPECT_NE(run.finding(FindingKind::LostUpdate, kRequests), nullptr);
}

TEST(OnePlaceForgotten, IsNamedOnlyWhenTheRuleIsDeclared)
{
    const ScenarioRun silent("one-place-forgotten"), declared("one-place-forgotten", "declared");
    EXPECT_EQ(silent.finding(FindingKind::LockNotHeld), nullptr);
    const analysis::Finding* broken = declared.finding(FindingKind::LockNotHeld, kRequests);
    ASSERT_NE(broken, nullptr);
    ASSERT_FALSE(broken->events.empty());
    EXPECT_EQ(declared.trace().log.at(broken->events.back().value).processor, ProcessorId(1));
    EXPECT_THAT(broken->message, testing::HasSubstr("location written without its lock"));
    EXPECT_THAT(broken->rule, testing::HasSubstr("_Guarded_by_"));
    // A declaration changes nothing of what runs.
    EXPECT_EQ(silent.trace().fingerprint(), declared.trace().fingerprint());
}

TEST(OnePlaceForgotten, MakesTheWriterWaitOnceItAsks)
{
    const ScenarioRun run("one-place-forgotten", "repaired");
    EXPECT_THAT(run.accountOf({kLock, kRequests}),
        ElementsAre("P0 acquire Device.StatisticsLock", "P1 spin Device.StatisticsLock", "P0 load 0 Device.TotalRequestsProcessed",
            "P0 store 1 Device.TotalRequestsProcessed", "P0 release Device.StatisticsLock", "P1 acquire Device.StatisticsLock",
            "P1 load 1 Device.TotalRequestsProcessed", "P1 store 2 Device.TotalRequestsProcessed", "P1 release Device.StatisticsLock"));
}

} // namespace
} // namespace syncscope::test
