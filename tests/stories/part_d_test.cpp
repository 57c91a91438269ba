// Part D, "Less than wonderful": what a scope costs those who have to wait for it.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::test {
namespace {

using analysis::FindingKind;
using testing::IsEmpty;
using trace::Event;
using trace::EventKind;

const analysis::LockTimes& lock(const ScenarioRun& run, const std::string& name)
{
    const auto& locks = run.study().metrics.locks;
    const auto found = std::find_if(locks.begin(), locks.end(), [&](const analysis::LockTimes& l) { return l.name == name; });
    if (found == locks.end())
        throw std::runtime_error("no lock " + name);
    return *found;
}

// --- D3

TEST(ProgrammedIo, HoldsTheLockForEveryByte)
{
    const ScenarioRun run("programmed-io");
    // 4096 writes of 200 ns, and the few nanoseconds around them: 819.2 us.
    const std::int64_t held = lock(run, "Device.lock").longestHeldNs;
    EXPECT_GE(held, 819'200);
    EXPECT_LT(held, 819'250);
    const std::int64_t residency = run.study().metrics.processors[0].longestDispatchNs;
    EXPECT_EQ((residency + 5'000) / 10'000, 82); // 8.2 times 100 us
    EXPECT_EQ((residency + 1'250) / 2'500, 328); // 32.8 times 25 us
    EXPECT_NE(run.finding(FindingKind::DispatchTooLong), nullptr);
    EXPECT_NE(run.finding(FindingKind::LockHeldTooLong, "Device.lock"), nullptr);
}

// Rule: NT R-SPN-3
TEST(ProgrammedIo, LetsTheDpcSpinForTheOtherHalf)
{
    const ScenarioRun run("programmed-io");
    EXPECT_NEAR(static_cast<double>(run.study().metrics.processors[1].spinNs), 410e3, 410e3 * 0.05);
    const Event spin = run.event(EventKind::LockSpin, "Device.lock");
    EXPECT_EQ(spin.processor.value, 1u);
    EXPECT_GT(spin.index, run.event(EventKind::DpcStart, "Device.Interrupt DPC").index);
    EXPECT_EQ(run.irqlAt(spin.index, 1), 2);
}

TEST(ProgrammedIo, NothingElseOfTheDeviceAndNoThreadRunsMeanwhile)
{
    const ScenarioRun run("programmed-io");
    const std::vector<Callback> writes = run.callbacks("EvtIoWrite"), dpcs = run.callbacks("EvtInterruptDpc");
    ASSERT_EQ(writes.size(), 2u);
    ASSERT_EQ(dpcs.size(), 1u);
    EXPECT_GT(dpcs[0].enter, writes[0].leave);
    EXPECT_GT(run.event(EventKind::RequestSend, "#2").index, writes[0].leave);
    // T1, of priority 15, is ready from 200 us on.
    EXPECT_NEAR(static_cast<double>(run.event(EventKind::ThreadReady, "T1").time.ns), 200e3, 1e3);
    run.account([&](const Event& e) {
        if (e.kind == EventKind::ThreadSwitch && e.processor.value == 0) {
            EXPECT_TRUE(e.index < writes[0].enter || e.index > writes[0].leave);
        }
        return false;
    });
}

TEST(ProgrammedIo, IsHarmlessWhenItIsShortOrHoldsNoSpinLock)
{
    const ScenarioRun none("programmed-io", "no-scope"), brief("programmed-io", "short-write"), apart("programmed-io", "not-serialized");
    EXPECT_EQ(none.study().metrics.processors[0].dispatchNs, 0);
    EXPECT_LT(none.event(EventKind::RequestReturn, "#2").time.ns, 210'000);
    EXPECT_THAT(brief.findings(), IsEmpty());
    EXPECT_LT(brief.study().metrics.processors[1].spinNs, 4'000);
    EXPECT_EQ(apart.study().metrics.processors[1].spinNs, 0);
    EXPECT_NE(apart.finding(FindingKind::DataRace, "Device.TotalRequestsProcessed"), nullptr);
}

} // namespace
} // namespace syncscope::test
