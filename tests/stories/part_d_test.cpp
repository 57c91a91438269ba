// Part D, "Less than wonderful": what a scope costs those who have to wait for it.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::test {
namespace {

using analysis::FindingKind;
using testing::IsEmpty;
using testing::Not;
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

// The ideals of the catalogue are arithmetic from the stated durations: never better, within 5 percent.
void expectRate(const ScenarioRun& run, std::int64_t ideal)
{
    EXPECT_LE(run.study().metrics.requestsPerSecond, ideal);
    EXPECT_GE(run.study().metrics.requestsPerSecond, ideal * 95 / 100);
}

bool anyOverlap(const std::vector<Callback>& some, const std::vector<Callback>& others)
{
    return std::any_of(some.begin(), some.end(), [&](const Callback& a) { return std::any_of(others.begin(), others.end(), [&](const Callback& b) { return a.overlaps(b); }); });
}

std::vector<Callback> starts(const ScenarioRun& run)
{
    std::vector<Callback> all = run.callbacks();
    std::erase_if(all, [](const Callback& c) { return c.name != "EvtIoRead" && c.name != "EvtIoWrite"; });
    return all;
}

bool oneAtATime(const std::vector<Callback>& all)
{
    for (std::size_t i = 1; i < all.size(); ++i) // in the order of their beginnings
        if (!all[i].apartFrom(all[i - 1]))
            return false;
    return true;
}

// The most that were under way at once, between an event of the first kind and one of the second.
std::size_t atOnce(const ScenarioRun& run, EventKind begin, EventKind end)
{
    std::size_t now = 0, most = 0;
    run.trace().log.forEach([&](const Event& e) {
        if (e.kind == begin)
            most = std::max(most, ++now);
        else if (e.kind == end && (end != EventKind::DeviceEvent || e.extra == 1))
            --now;
    });
    return most;
}

// --- D1

TEST(OneReadOneWrite, UnderTheScopeOneIsStartedAtATime)
{
    const ScenarioRun run("one-read-one-write");
    expectRate(run, 50'000);
    EXPECT_GE(lock(run, "Device.lock").utilisation, 950u);
    ASSERT_EQ(starts(run).size(), 200u);
    EXPECT_TRUE(oneAtATime(starts(run)));
    EXPECT_EQ(atOnce(run, EventKind::RequestPresent, EventKind::RequestComplete), 2u);
    // The DPC is not in the scope: the other engine's start does not keep it out, only the presentation inside it.
    EXPECT_TRUE(anyOverlap(run.callbacks("EvtInterruptDpc"), run.callbacks("EvtIoWrite")));
    EXPECT_GT(run.event(EventKind::LockSpin, "Device.lock", 1).index, run.event(EventKind::RequestComplete, "#1").index);
    EXPECT_LT(run.event(EventKind::LockSpin, "Device.lock", 1).index, run.event(EventKind::DpcEnd, "Device.Reader.Interrupt DPC").index);
    EXPECT_EQ(run.actual("Device.TotalRequestsProcessed"), 200);
    EXPECT_EQ(run.expected("Device.TotalRequestsProcessed"), 200); // its serial run lets a DPC wait for a start
    EXPECT_THAT(run.findings(), IsEmpty());
    // What lies in the context of an object is named after it, as the object is after its handle.
    EXPECT_THAT(run.accountOf({"Device.Reader.Interrupt.Engine"}), Not(IsEmpty()));
}

TEST(OneReadOneWrite, WithoutOneBothAre)
{
    const ScenarioRun run("one-read-one-write", "no-scope");
    expectRate(run, 62'500);
    EXPECT_TRUE(anyOverlap(run.callbacks("EvtIoRead"), run.callbacks("EvtIoWrite")));
    EXPECT_EQ(atOnce(run, EventKind::RequestPresent, EventKind::RequestComplete), 2u);
    EXPECT_EQ(atOnce(run, EventKind::TransferStart, EventKind::DeviceEvent), 2u);
    EXPECT_EQ(run.actual("Device.TotalRequestsProcessed"), 200);
    EXPECT_THAT(run.findings(), IsEmpty());
}

TEST(OneReadOneWrite, TransfersOverlapWhenTheyTakeLongerThanAStart)
{
    const ScenarioRun brief("one-read-one-write"), longer("one-read-one-write", "longer-transfers");
    EXPECT_EQ(atOnce(brief, EventKind::TransferStart, EventKind::DeviceEvent), 1u); // 10 us of transfer, a start each 20 us
    EXPECT_EQ(atOnce(longer, EventKind::TransferStart, EventKind::DeviceEvent), 2u);
    EXPECT_TRUE(oneAtATime(starts(longer)));
}

TEST(OneReadOneWrite, CostsHardlyMatterWhereTheLockIsTheLimit)
{
    const ScenarioRun run("one-read-one-write", "default-costs");
    expectRate(run, 50'000);
    EXPECT_GE(lock(run, "Device.lock").utilisation, 950u);
}

// --- D2

TEST(IntoCompletion, StartsOrCompletesNeverBoth)
{
    const ScenarioRun run("into-completion");
    expectRate(run, 33'333);
    EXPECT_GE(lock(run, "Device.lock").utilisation, 950u);
    std::vector<Callback> all = run.callbacks();
    std::erase_if(all, [](const Callback& c) { return c.name == "EvtInterruptIsr"; });
    ASSERT_EQ(all.size(), 400u);
    EXPECT_TRUE(oneAtATime(all));
    EXPECT_EQ(run.count(EventKind::DpcStart), 400u); // of the interrupt, then of the queue
    EXPECT_EQ(run.actual("Device.TotalRequestsProcessed"), 200);
    EXPECT_THAT(run.findings(), IsEmpty());
}

TEST(IntoCompletion, SixMoreProcessorsAddNothing)
{
    const ScenarioRun two("into-completion"), eight("into-completion", "eight-processors"), spread("into-completion", "spread");
    EXPECT_EQ(eight.study().metrics.requestsPerSecond, two.study().metrics.requestsPerSecond);
    EXPECT_EQ(lock(eight, "Device.lock").utilisation, lock(two, "Device.lock").utilisation);
    ASSERT_EQ(eight.study().metrics.processors.size(), 8u);
    for (std::size_t p = 2; p < 8; ++p)
        EXPECT_EQ(eight.study().metrics.processors[p].busyNs, 0) << p;
    expectRate(spread, 33'333);
    for (std::size_t p = 0; p < 8; ++p)
        EXPECT_GT(spread.study().metrics.processors[p].spinNs, 0) << p;
}

TEST(IntoCompletion, WithoutAScopeOrWithoutTheDpcsItOverlaps)
{
    const ScenarioRun none("into-completion", "no-scope"), starts("into-completion", "starts-only");
    expectRate(none, 50'000);
    EXPECT_TRUE(anyOverlap(none.callbacks("EvtIoRead"), none.callbacks("EvtIoWrite")));
    EXPECT_TRUE(anyOverlap(starts.callbacks("EvtInterruptDpc"), starts.callbacks("EvtIoWrite")));
    EXPECT_LT(lock(starts, "Device.lock").utilisation, 800u);
    EXPECT_GT(starts.study().metrics.requestsPerSecond, 33'333);
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

// --- D4

TEST(SlowDevice, LosesLessThanOnePercent)
{
    const ScenarioRun run("slow-device"), none("slow-device", "no-scope");
    EXPECT_EQ(run.actual("Device.TotalRequestsProcessed"), 40);
    EXPECT_EQ(none.actual("Device.TotalRequestsProcessed"), 40);
    EXPECT_GT(run.study().metrics.durationNs, none.study().metrics.durationNs);
    EXPECT_LT(run.study().metrics.durationNs, none.study().metrics.durationNs * 101 / 100); // as many requests in it
    EXPECT_LT(lock(run, "Device.lock").utilisation, 10u);
    EXPECT_EQ(atOnce(run, EventKind::TransferStart, EventKind::DeviceEvent), 2u);
    EXPECT_THAT(run.findings(), IsEmpty());
}

TEST(SlowDevice, LosesAThirdWhenItIsFast)
{
    const ScenarioRun run("slow-device", "fast-device"), none("slow-device", "fast-device-no-scope");
    const double kept = static_cast<double>(run.study().metrics.requestsPerSecond) / static_cast<double>(none.study().metrics.requestsPerSecond);
    EXPECT_NEAR(kept, 2.0 / 3.0, 0.03);
}

} // namespace
} // namespace syncscope::test
