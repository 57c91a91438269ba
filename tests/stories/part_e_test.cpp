// Part E, "Performance isn't the only concern": what locks cost, and what time at DISPATCH_LEVEL costs everybody else.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::test {
namespace {

using analysis::FindingKind;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using trace::Event;
using trace::EventKind;

constexpr std::int64_t kTurns = 10'000;

const analysis::LockTimes& onlyLock(const ScenarioRun& run)
{
    EXPECT_EQ(run.study().metrics.locks.size(), 1u);
    return run.study().metrics.locks.front();
}

// --- E1

struct Price {
    const char* variant;
    std::int64_t least, most; // ns a pair of acquire and release
};

class PriceOfALock : public testing::TestWithParam<Price> {};

// 30 ns take and give a spin lock back, and two changes of the IRQL are 10 ns more; a hand-over is about 125 ns, a queued one
// 80 ns; a fast mutex that must block pays for two switches of threads.
TEST_P(PriceOfALock, IsTheSumOfItsCosts)
{
    const ScenarioRun run("price-of-a-lock", GetParam().variant);
    EXPECT_EQ(run.trace().outcome, Outcome::Completed);
    EXPECT_THAT(run.findings(), IsEmpty());
    const analysis::LockTimes& lock = onlyLock(run);
    EXPECT_EQ(lock.acquisitions, 2 * kTurns);
    // Of the second thread: from when it starts to its end, by turns.
    const bool contended = lock.contended > 0;
    const std::int64_t all = run.trace().end.ns - (contended ? 0 : 10'000'000'000);
    const std::int64_t pairs = contended ? 2 * kTurns : kTurns;
    EXPECT_GE(all / pairs, GetParam().least);
    EXPECT_LE(all / pairs, GetParam().most);
}

INSTANTIATE_TEST_SUITE_P(Locks, PriceOfALock,
    testing::Values(Price{"spin", 40, 40}, Price{"spin-contended", 125, 131}, Price{"queued", 40, 40}, Price{"queued-contended", 80, 84},
        Price{"fast-mutex", 45, 45}, Price{"fast-mutex-contended", 2'000, 6'000}),
    [](const auto& row) {
        std::string name = row.param.variant;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

TEST(PriceOfALock, IsPaidBySpinningOrBySwitching)
{
    const ScenarioRun spin("price-of-a-lock", "spin-contended"), mutex("price-of-a-lock", "fast-mutex-contended");
    EXPECT_GT(spin.study().metrics.processors[1].spinNs, spin.trace().end.ns * 8 / 10);
    EXPECT_LE(spin.study().metrics.processors[1].switches, 2u);
    EXPECT_EQ(mutex.study().metrics.processors[1].spinNs, 0);
    EXPECT_GT(mutex.study().metrics.processors[1].switches, kTurns);
}

// --- E2

// Rule: NT R-THR-11, NT R-THR-15
TEST(SchedulerOff, AThreadOfHigherPriorityStandsByUntilTheLockIsGivenBack)
{
    const ScenarioRun run("scheduler-off");
    const Event standby = run.event(EventKind::ThreadStandby, "Urgent");
    EXPECT_NEAR(static_cast<double>(standby.time.ns), 5e6, 1e4);
    const Event release = run.event(EventKind::LockRelease, "Device.lock");
    const Event running = run.event(EventKind::ThreadSwitch, "Urgent");
    EXPECT_GT(running.time.ns - standby.time.ns, 34'900'000);
    EXPECT_GT(running.index, release.index);
    EXPECT_LT(running.time.ns - release.time.ns, 1'000); // at once
    // Two ticks come in, and the end of the quantum waits with the thread.
    std::size_t ticks = 0;
    run.account([&](const Event& e) {
        ticks += e.kind == EventKind::ClockTick && e.processor.value == 0 && e.time < release.time ? 1 : 0;
        if (e.kind == EventKind::QuantumEnd) {
            EXPECT_GT(e.index, release.index);
        }
        return false;
    });
    EXPECT_EQ(ticks, 2u);
    EXPECT_NE(run.finding(FindingKind::DispatchTooLong), nullptr);
}

// Rule: NT R-THR-10
TEST(SchedulerOff, WithoutASpinLockItPreEmptsAtOnce)
{
    for (const char* variant : {"no-scope", "passive"}) {
        const ScenarioRun run("scheduler-off", variant);
        const Event ready = run.event(EventKind::ThreadReady, "Urgent");
        const Event running = run.event(EventKind::ThreadSwitch, "Urgent");
        EXPECT_LT(running.time.ns - ready.time.ns, 5'000) << variant;
        EXPECT_THAT(run.findings(), IsEmpty()) << variant;
    }
}

// --- E3

TEST(ResidencyMeter, OnlyAScopeMakesTheLengthOfACallbackTimeAtDispatchLevel)
{
    const ScenarioRun scope("residency-meter"), none("residency-meter", "no-scope"), passive("residency-meter", "passive");
    for (const ScenarioRun* run : {&none, &passive})
        for (const auto& p : run->study().metrics.processors)
            EXPECT_EQ(p.dispatchNs, 0);
    EXPECT_THAT(none.findings(), IsEmpty());
    // 4 reads of 5 us and 3 writes of 60 us here, 2 controls of 200 us there.
    EXPECT_NEAR(static_cast<double>(scope.study().metrics.processors[0].dispatchNs), 200e3, 1e3);
    EXPECT_NEAR(static_cast<double>(scope.study().metrics.processors[1].dispatchNs), 400e3, 1e3);
    EXPECT_NEAR(static_cast<double>(scope.study().metrics.processors[0].longestDispatchNs), 60e3, 100);
    EXPECT_NEAR(static_cast<double>(scope.study().metrics.processors[1].longestDispatchNs), 200e3, 100);
    const analysis::Finding* finding = scope.finding(FindingKind::DispatchTooLong);
    ASSERT_NE(finding, nullptr);
    for (const EventIndex e : finding->events)
        EXPECT_EQ(scope.trace().log.at(e.value).processor.value, 1u);
}

// --- E4

struct Bite {
    const char* variant;
    std::uint64_t first;
};

class Watchdog : public testing::TestWithParam<Bite> {};

// Rule: NT V18, NT R-DPC-10, NT R-DPC-11
TEST_P(Watchdog, StopsTheMachineAtATick)
{
    const ScenarioRun run("watchdog", GetParam().variant);
    ASSERT_EQ(run.trace().outcome, Outcome::BugCheck);
    EXPECT_EQ(run.trace().bugCheck->code, 0x133u);
    EXPECT_EQ(run.trace().bugCheck->parameters[0], GetParam().first);
    Event tick;
    run.account([&](const Event& e) {
        tick = e.kind == EventKind::ClockTick ? e : tick;
        return false;
    });
    EXPECT_LE(run.trace().end.ns - tick.time.ns, 2'000); // inside the clock interrupt
    EXPECT_FALSE(run.trace().bugCheck->stack.empty());
}

INSTANTIATE_TEST_SUITE_P(Phases, Watchdog, testing::Values(Bite{"one-dpc", 0}, Bite{"many-dpcs", 1}, Bite{"callback", 1}), [](const auto& row) {
    std::string name = row.param.variant;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(Watchdog, HasNothingToSayBelowDispatchLevelOrWithinItsLimits)
{
    EXPECT_EQ(ScenarioRun("watchdog", "no-scope").trace().outcome, Outcome::Completed);
    const ScenarioRun real("watchdog", "real-limits");
    EXPECT_EQ(real.trace().outcome, Outcome::Completed);
    EXPECT_NE(real.finding(FindingKind::DispatchTooLong), nullptr);
    EXPECT_THAT(real.findings(), Not(Contains("watchdog")));
}

} // namespace
} // namespace syncscope::test
