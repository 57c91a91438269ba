// Schedules of runs: every step in its place, and the way back from a schedule to its run.
#include "engine/simulation/run.h"
#include "tests/simulation/small_model.h"

#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using simulation::ModelPtr;
using simulation::RunOptions;

simulation::Run runOf(const ModelPtr& model, const std::string& schedule)
{
    RunOptions options;
    options.schedule = schedule;
    auto r = run(model, options);
    EXPECT_TRUE(r) << (r ? std::string() : format(r.error().front()));
    return r ? std::move(*r) : simulation::Run{nullptr, {}, simulation::World(model), false};
}

// A step that takes no time is a step: two clears and a set, then a load and a store.
TEST(Steps, OfNoTimeAreCounted)
{
    const ModelPtr model = build({.driver = R"(
KEVENT Event;
LONG Shared;
VOID SampleInitializeDevice(WDFDEVICE Device) { UNREFERENCED_PARAMETER(Device); KeInitializeEvent(&Event, NotificationEvent, FALSE); }
VOID SampleRoutine(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    KeClearEvent(&Event);
    KeClearEvent(&Event);
    InterlockedExchange(&Shared, 1);
    Shared = Shared + 1;
}
)",
        .threads = R"({"name": "T0", "processor": 0, "routine": "SampleRoutine"})",
        .more = R"("costs": {"interlocked": 0, "load": 0, "store": 0},)",
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitializeDevice"})"});
    ASSERT_TRUE(model);
    const simulation::Run r = runOf(model, "");
    EXPECT_EQ(r.end.steps(), 5u);
    EXPECT_EQ(r.trace->schedule, "0x5");
}

} // namespace
} // namespace syncscope::test
