// Part H continued: what a scope hides, and what its absence shows.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using analysis::FindingKind;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::string> objectsOf(const ScenarioRun& run, FindingKind kind)
{
    std::vector<std::string> names;
    for (const analysis::Finding& f : run.study().findings)
        if (f.kind == kind)
            names.push_back(f.object);
    return names;
}

// --- H4

TEST(BigLock, HidesSixLocations)
{
    const ScenarioRun locked("big-lock");
    EXPECT_EQ(locked.trace().outcome, Outcome::Completed);
    EXPECT_THAT(locked.findings(), IsEmpty());
    EXPECT_EQ(locked.actual("Device.TotalRequestsProcessed"), 6);

    const ScenarioRun off("big-lock", "scope-off");
    EXPECT_THAT(objectsOf(off, FindingKind::DataRace),
        UnorderedElementsAre("Device.TotalRequestsProcessed", "Device.Active", "Device.TotalBytes", "Device.Position", "Device.NextTag", "Device.Mode"));
}

TEST(BigLock, EachAssignedGuardTakesItsVariablesOffTheList)
{
    const ScenarioRun counters("big-lock", "counters-assigned");
    EXPECT_THAT(objectsOf(counters, FindingKind::DataRace), UnorderedElementsAre("Device.Position", "Device.NextTag", "Device.Mode"));
    EXPECT_EQ(counters.actual("Device.TotalRequestsProcessed"), 6);

    const ScenarioRun all("big-lock", "all-assigned");
    EXPECT_THAT(all.findings(), IsEmpty());
    EXPECT_EQ(all.actual("Device.TotalRequestsProcessed"), 6);
    EXPECT_EQ(all.actual("Device.TotalBytes"), 6 * 512);
    EXPECT_EQ(all.actual("Device.Position"), 6 * 512);
    ASSERT_EQ(all.study().metrics.locks.size(), 1u);
    EXPECT_LT(all.study().metrics.locks[0].utilisation, 10u); // thousandths
}

// --- H5

// Rule: NT R-IRP-5
TEST(ScopeAsDiagnostic, OneSymptomGoesWithItsRaceOneStaysAndOneGoesAlone)
{
    const ScenarioRun off("scope-as-diagnostic");
    const char* const all[] = {"Device.OfReadAndWrite", "Device.OfReadAndCompletion", "Device.OfWriteAndCompletion"};
    EXPECT_THAT(objectsOf(off, FindingKind::LostUpdate), UnorderedElementsAre(all[0], all[1], all[2]));
    EXPECT_THAT(objectsOf(off, FindingKind::DataRace), UnorderedElementsAre(all[0], all[1], all[2]));
    for (const char* total : all)
        EXPECT_EQ(off.actual(total), 1) << total;

    const ScenarioRun on("scope-as-diagnostic", "scope-on");
    EXPECT_EQ(on.actual(all[0]), 2);
    EXPECT_EQ(on.actual(all[1]), 1);
    EXPECT_EQ(on.actual(all[2]), 2);
    EXPECT_THAT(objectsOf(on, FindingKind::LostUpdate), UnorderedElementsAre(all[1]));
    EXPECT_THAT(objectsOf(on, FindingKind::DataRace), UnorderedElementsAre(all[1], all[2]));
}

TEST(ScopeAsDiagnostic, TimeAndLevelChangeToo)
{
    const ScenarioRun off("scope-as-diagnostic"), on("scope-as-diagnostic", "scope-on");
    EXPECT_EQ(off.callbacks("EvtIoWrite").at(0).highestIrql, 0);
    EXPECT_EQ(on.callbacks("EvtIoWrite").at(0).lowestIrql, 2);
    EXPECT_TRUE(off.callbacks("EvtIoWrite").at(0).overlaps(off.callbacks("EvtRequestCompletionRoutine").at(0)));
    EXPECT_TRUE(on.callbacks("EvtIoWrite").at(0).apartFrom(on.callbacks("EvtRequestCompletionRoutine").at(0)));

    const ScenarioRun taken("scope-as-diagnostic", "lock-taken");
    EXPECT_THAT(taken.findings(), IsEmpty());
    EXPECT_EQ(taken.actual("Device.OfReadAndCompletion"), 2);
    EXPECT_EQ(taken.actual("Device.OfWriteAndCompletion"), 2);
}

} // namespace
} // namespace syncscope::test
