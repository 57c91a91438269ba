// Part G, "But is that what you WANT?": who presents the next request, and at which level.
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using analysis::FindingKind;
using testing::IsEmpty;
using trace::Event;
using trace::EventKind;

constexpr const char* kRequests = "Device.TotalRequestsProcessed";

// --- G1

// Rule: KMDF X2
TEST(FromAnotherDriver, AWorkerPresentsAllThatHasArrived)
{
    const ScenarioRun run("from-another-driver");
    EXPECT_EQ(run.actual(kRequests), 100);
    const std::vector<Callback> controls = run.callbacks("EvtIoDeviceControl");
    ASSERT_EQ(controls.size(), 100u);
    // One work item for the first arrival; the queue asks for another once, and that one finds nothing.
    EXPECT_EQ(run.count(EventKind::WorkItemStart), 2u);
    const Event first = run.event(EventKind::WorkItemQueue, "Queue work item");
    EXPECT_GT(first.index, run.event(EventKind::RequestQueue, "#1").index);
    EXPECT_LT(first.index, run.event(EventKind::RequestSend, "#2").index);
    const Event start = run.event(EventKind::WorkItemStart, "Queue work item"), end = run.event(EventKind::WorkItemEnd, "Queue work item");
    for (std::size_t i = 0; i < controls.size(); ++i) {
        EXPECT_EQ(controls[i].request, i);
        EXPECT_EQ(controls[i].processor, 1u); // never on the sender's
        EXPECT_EQ(controls[i].highestIrql, 0);
        EXPECT_GT(controls[i].enter, start.index);
        EXPECT_LT(controls[i].leave, end.index);
    }
    for (std::size_t i = 0; i < controls.size(); ++i) {
        const Event sent = run.event(EventKind::RequestSend, "#" + std::to_string(i + 1));
        EXPECT_EQ(run.irqlAt(run.event(EventKind::RequestQueue, "#" + std::to_string(i + 1)).index, 0), 2);
        EXPECT_GE(controls[i].start.ns - sent.time.ns, 6'000); // work_item_latency_idle
    }
}

TEST(FromAnotherDriver, OtherwiseItRunsOnTheThreadOfTheSender)
{
    const ScenarioRun dispatch("from-another-driver", "dispatch"), slow("from-another-driver", "one-at-a-time");
    EXPECT_EQ(dispatch.count(EventKind::WorkItemStart), 0u);
    for (const Callback& control : dispatch.callbacks("EvtIoDeviceControl")) {
        EXPECT_EQ(control.processor, 0u);
        EXPECT_EQ(control.lowestIrql, 2);
    }
    EXPECT_EQ(slow.count(EventKind::WorkItemStart), 100u);
}

// --- G2

TEST(FromUserMode, NothingIsPutOffAtPassiveLevel)
{
    const ScenarioRun run("from-user-mode"), none("from-user-mode", "no-scope");
    EXPECT_EQ(run.actual(kRequests), 100);
    EXPECT_EQ(run.count(EventKind::Defer), 0u);
    EXPECT_EQ(run.count(EventKind::WorkItemQueue), 0u);
    const std::vector<Callback> controls = run.callbacks("EvtIoDeviceControl"), unlocked = none.callbacks("EvtIoDeviceControl");
    ASSERT_EQ(controls.size(), 100u);
    ASSERT_EQ(unlocked.size(), 100u);
    for (std::size_t i = 0; i < controls.size(); ++i) {
        const std::string request = "#" + std::to_string(i + 1);
        EXPECT_EQ(run.trace().log.at(controls[i].enter.value).activity, run.event(EventKind::RequestSend, request).activity);
        EXPECT_EQ(controls[i].highestIrql, 0);
        const auto latency = [&](const ScenarioRun& r) { return r.event(EventKind::RequestReturn, request).time.ns - r.event(EventKind::RequestSend, request).time.ns; };
        EXPECT_EQ(latency(run) - latency(none), 35) << request; // a free fast mutex, taken and given back
    }
}

// --- G3

// Rule: KMDF X2, KMDF X17
TEST(CompletingFromTheDpc, APassiveQueueDefersNinePresentationsAndOnceMore)
{
    const ScenarioRun run("completing-from-dpc");
    EXPECT_EQ(run.actual(kRequests), 10);
    EXPECT_THAT(run.findings(), IsEmpty()); // The device brings EvtIoRead and the DPC in order.
    const std::vector<Callback> reads = run.callbacks("EvtIoRead");
    ASSERT_EQ(reads.size(), 10u);
    for (const Callback& read : reads)
        EXPECT_EQ(read.highestIrql, 0);
    EXPECT_EQ(run.count(EventKind::Defer), 10u);
    EXPECT_EQ(run.count(EventKind::WorkItemStart), 10u);
    std::size_t onWorkers = 0;
    run.account([&](const Event& e) {
        if (e.kind == EventKind::Defer) {
            EXPECT_EQ(e.value, 1u) << "to its work item";
        }
        return false;
    });
    for (std::size_t i = 1; i < reads.size(); ++i) {
        const Event start = run.event(EventKind::WorkItemStart, "Queue work item", i - 1), end = run.event(EventKind::WorkItemEnd, "Queue work item", i - 1);
        onWorkers += start.index < reads[i].enter && reads[i].leave < end.index ? 1 : 0;
    }
    EXPECT_EQ(onWorkers, 9u);
    // The tenth finds the queue empty.
    EXPECT_GT(run.event(EventKind::WorkItemStart, "Queue work item", 9).index, reads.back().leave);
}

// Rule: KMDF X17
TEST(CompletingFromTheDpc, WithoutAScopeTheNextReadIsCalledInsideTheCompletion)
{
    const ScenarioRun run("completing-from-dpc", "no-scope");
    EXPECT_EQ(run.actual(kRequests), 10);
    EXPECT_EQ(run.count(EventKind::Defer), 0u);
    const std::vector<Callback> reads = run.callbacks("EvtIoRead"), dpcs = run.callbacks("EvtInterruptDpc");
    ASSERT_EQ(reads.size(), 10u);
    ASSERT_EQ(dpcs.size(), 10u);
    EXPECT_EQ(reads[0].highestIrql, 0); // on the sender's thread
    for (std::size_t i = 1; i < reads.size(); ++i) {
        EXPECT_EQ(reads[i].processor, 1u);
        EXPECT_EQ(reads[i].lowestIrql, 2);
        EXPECT_GT(reads[i].enter, dpcs[i - 1].enter);
        EXPECT_LT(reads[i].leave, dpcs[i - 1].leave);
        EXPECT_GE(dpcs[i - 1].ns() - dpcs[9].ns(), reads[i].ns()); // its time is the DPC's
    }
}

// --- G4

// Rule: KMDF X3, NT R-WDF-3
TEST(CompletingSerialized, TheQueuesDpcPresentsOnceTheLockIsFree)
{
    const ScenarioRun run("completing-serialized");
    EXPECT_EQ(run.trace().outcome, Outcome::Completed); // no 0x10D
    EXPECT_EQ(run.actual(kRequests), 10);
    EXPECT_THAT(run.findings(), IsEmpty());
    EXPECT_EQ(run.count(EventKind::Defer), 10u);
    EXPECT_EQ(run.count(EventKind::DpcStart), 20u); // two a request
    const std::vector<Callback> reads = run.callbacks("EvtIoRead"), dpcs = run.callbacks("EvtInterruptDpc");
    ASSERT_EQ(reads.size(), 10u);
    ASSERT_EQ(dpcs.size(), 10u);
    for (std::size_t i = 0; i < dpcs.size(); ++i) {
        const Event defer = run.event(EventKind::Defer, "Queue", i);
        EXPECT_EQ(defer.value, 0u) << "to its DPC";
        EXPECT_GT(defer.index, dpcs[i].enter);
        EXPECT_LT(defer.index, dpcs[i].leave);
        const Event queueDpc = run.event(EventKind::DpcStart, "Queue DPC", i);
        EXPECT_EQ(queueDpc.processor.value, dpcs[i].processor);
        EXPECT_GT(queueDpc.index, dpcs[i].leave);
        if (i + 1 < reads.size()) {
            EXPECT_GT(reads[i + 1].enter, queueDpc.index);
            EXPECT_LT(reads[i + 1].leave, run.event(EventKind::DpcEnd, "Queue DPC", i).index);
            EXPECT_TRUE(reads[i + 1].apartFrom(dpcs[i])); // no recursion
        }
    }
    EXPECT_GT(run.event(EventKind::DpcStart, "Queue DPC", 9).index, reads.back().leave); // and finds nothing
}

TEST(CompletingSerialized, OtherwiseTheCompletionPresents)
{
    const ScenarioRun run("completing-serialized", "not-serialized");
    EXPECT_EQ(run.count(EventKind::Defer), 0u);
    EXPECT_EQ(run.count(EventKind::DpcStart), 10u);
}

// --- G5

// Rule: NT R-WRK-3, NT R-WRK-4
TEST(StarvingTheWorkers, AllWaitUntilAWorkerIsAdded)
{
    const ScenarioRun run("starving-the-workers");
    EXPECT_NE(run.finding(FindingKind::Starvation, "Queue work item"), nullptr);
    const Event queued = run.event(EventKind::WorkItemQueue, "Queue work item"), start = run.event(EventKind::WorkItemStart, "Queue work item");
    EXPECT_NEAR(static_cast<double>((start.time - queued.time).ns), 1e9, 1e6);
    EXPECT_EQ(run.trace().names.activities[start.activity.value].name, "Worker 4"); // 0 to 3 are blocked
    EXPECT_GT(run.event(EventKind::WorkItemEnd, "OtherItems[0] work item").time, start.time);
    const std::vector<Callback> controls = run.callbacks("EvtIoDeviceControl");
    ASSERT_EQ(controls.size(), 10u);
    for (std::size_t i = 0; i < controls.size(); ++i) { // all of them, one after the other
        EXPECT_GT(controls[i].enter, start.index);
        EXPECT_LT(controls[i].leave, run.event(EventKind::WorkItemEnd, "Queue work item").index);
        EXPECT_TRUE(i == 0 || controls[i].apartFrom(controls[i - 1]));
    }
    for (const analysis::ProcessorTimes& p : run.study().metrics.processors)
        EXPECT_GT(p.idleNs, run.study().metrics.durationNs * 99 / 100);
}

TEST(StarvingTheWorkers, ADeviceThatNeedsNoneIsNotAffected)
{
    const ScenarioRun run("starving-the-workers");
    ASSERT_EQ(run.actual("Disk.TotalRequestsProcessed"), 10);
    for (std::uint32_t i = 11; i <= 20; ++i) { // the reads of the disk
        const std::string request = "#" + std::to_string(i);
        EXPECT_LT((run.event(EventKind::RequestReturn, request).time - run.event(EventKind::RequestSend, request).time).ns, 10'000) << request;
    }
    const ScenarioRun dispatch("starving-the-workers", "dispatch");
    EXPECT_EQ(dispatch.count(EventKind::Defer), 0u);
    EXPECT_THAT(dispatch.findings(), IsEmpty());
    EXPECT_LT(dispatch.study().metrics.latency.max, 10'000);
}

TEST(StarvingTheWorkers, OrUntilAnyIsFree)
{
    const ScenarioRun three("starving-the-workers", "three-blocked"), none("starving-the-workers", "none-added");
    const auto wait = [](const ScenarioRun& run) {
        return (run.event(EventKind::WorkItemStart, "Queue work item").time - run.event(EventKind::WorkItemQueue, "Queue work item").time).ns;
    };
    EXPECT_EQ(wait(three), 6'000); // work_item_latency_idle
    EXPECT_THAT(three.findings(), IsEmpty());
    EventIndex back = none.event(EventKind::WorkItemEnd, "OtherItems[0] work item").index;
    for (const char* other : {"OtherItems[1] work item", "OtherItems[2] work item", "OtherItems[3] work item"})
        back = std::min(back, none.event(EventKind::WorkItemEnd, other).index);
    EXPECT_GT(none.event(EventKind::WorkItemStart, "Queue work item").index, back);
    EXPECT_GE(none.event(EventKind::WorkItemStart, "Queue work item").time.ns, 2'015'625'000); // they wake at the tick after two seconds (NT R-TMR-3)
    EXPECT_LT(none.event(EventKind::WorkItemStart, "Queue work item").time.ns, 2'015'725'000);
}

} // namespace
} // namespace syncscope::test
