// The fourteen run-time traces of the facts about KMDF (section 10), each with a scenario of its own in traces/: who runs where, at which
// IRQL, under which lock and in which order. The lists are written by hand from the rules; the golden story beside each tells the rest.
#include "tests/stories/scenario_run.h"
#include "tests/support/places.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace syncscope::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using trace::Event;
using trace::EventKind;

const std::filesystem::path kTraces = repository() / "tests" / "stories" / "traces";

ScenarioRun traceOf(const std::string& folder, const std::string& variant = {}) { return ScenarioRun(scenarioIn(kTraces / folder, variant)); }

std::string levelOf(std::uint8_t irql) { return irql == 0 ? "PASSIVE" : irql == 1 ? "APC" : irql == 2 ? "DISPATCH" : "DIRQL"; }

// What a run did, a line an event: processor, activity, IRQL, what happened. Locks of interrupts and their service routines are left out.
std::vector<std::string> steps(const ScenarioRun& run)
{
    std::vector<std::string> lines;
    const trace::Names& names = run.trace().names;
    std::vector<std::uint8_t> irql(names.processors, 0);
    run.trace().log.forEach([&](const Event& e) {
        if (e.kind == EventKind::IrqlRaise || e.kind == EventKind::IrqlLower)
            irql[e.subject.index] = static_cast<std::uint8_t>(e.value);
        if (e.index.value < run.trace().setUpEvents)
            return;
        const auto request = [&](std::uint32_t row) { return " #" + std::to_string(row + 1); };
        const auto object = [&](std::uint64_t row) { return names.objects[row].name; };
        std::string what;
        switch (e.kind) {
        case EventKind::RequestPresent: what = "present" + request(e.subject.index) + " of " + object(e.value); break;
        case EventKind::RequestQueue: what = "queue" + request(e.subject.index) + " in " + object(e.value); break;
        case EventKind::RequestComplete: what = "complete" + request(e.subject.index); break;
        case EventKind::RequestCancel: what = "cancel" + request(e.subject.index); break;
        case EventKind::Defer: what = "defer " + object(e.subject.index) + (e.value == 0 ? " to its DPC" : " to its work item"); break;
        case EventKind::LockSpin:
        case EventKind::LockBlock:
        case EventKind::LockAcquire:
        case EventKind::LockRelease:
            if (names.locks[e.subject.index].kind == LockKind::Interrupt)
                return;
            what = (e.kind == EventKind::LockSpin ? "spin " : e.kind == EventKind::LockBlock ? "block " : e.kind == EventKind::LockAcquire ? "acquire " : "release ")
                + names.of(e.subject);
            break;
        case EventKind::CallbackEnter:
        case EventKind::CallbackLeave: {
            const std::string callback = analysis::callbackName(names, e.subject);
            if (callback == "EvtInterruptIsr")
                return;
            const trace::Subject about = trace::unpackSubject(e.value);
            what = (e.kind == EventKind::CallbackEnter ? "enter " : "leave ") + callback;
            if (e.kind == EventKind::CallbackEnter && about.kind == trace::SubjectKind::Request)
                what += request(about.index);
            break;
        }
        case EventKind::WorkItemQueue: what = "enqueue " + names.of(e.subject); break;
        case EventKind::WorkItemCoalesce: what = "enqueued already: " + names.of(e.subject); break;
        default: return;
        }
        const std::string who = e.activity.isNone() ? "-" : names.activities[e.activity.value].name;
        lines.push_back("P" + std::to_string(e.processor.value) + " " + who + " " + levelOf(irql[e.processor.value]) + " " + what);
    });
    return lines;
}

// Those lines that say one of these words.
std::vector<std::string> steps(const ScenarioRun& run, const std::set<std::string>& verbs)
{
    std::vector<std::string> lines = steps(run);
    std::erase_if(lines, [&](const std::string& line) { return std::none_of(verbs.begin(), verbs.end(), [&](const std::string& v) { return line.find(" " + v + " ") != std::string::npos; }); });
    return lines;
}

std::vector<std::string> from(std::vector<std::string> lines, const std::string& first)
{
    lines.erase(lines.begin(), std::find(lines.begin(), lines.end(), first));
    return lines;
}

// Rule: KMDF X13, KMDF L1, KMDF C1
TEST(Traces, T01_AReadOfAnotherQueueSpinsInsideItsOwnPresentation)
{
    const ScenarioRun run = traceOf("01-two-queues-spin");
    EXPECT_THAT(steps(run),
        ElementsAre("P0 T0 PASSIVE present #1 of Writes", "P0 T0 DISPATCH acquire Device.lock", "P0 T0 DISPATCH enter EvtIoWrite #1",
            "P1 T1 PASSIVE present #2 of Reads", // the driver's from here on
            "P1 T1 DISPATCH spin Device.lock", "P0 T0 DISPATCH complete #1", "P0 T0 DISPATCH leave EvtIoWrite", "P0 T0 DISPATCH release Device.lock",
            "P1 T1 DISPATCH acquire Device.lock", "P1 T1 DISPATCH enter EvtIoRead #2", "P1 T1 DISPATCH complete #2", "P1 T1 DISPATCH leave EvtIoRead",
            "P1 T1 DISPATCH release Device.lock"));
    auto session = simulation::Session::make(run.model());
    ASSERT_TRUE(session);
    simulation::World spinning = (*session)->at((*session)->positionOf(run.event(EventKind::LockSpin, "Device.lock").index));
    EXPECT_EQ(spinning.framework().request(1).state, framework::RequestState::Owned);
    EXPECT_EQ(spinning.framework().queueOf(ObjectId(spinning.framework().request(1).queue)).owned, 1u);
}

// Rule: KMDF L2, KMDF X13
TEST(Traces, T02_WithAMutexItsThreadBlocksAndTheProcessorIsFree)
{
    const ScenarioRun run = traceOf("02-two-queues-block");
    EXPECT_THAT(steps(run),
        ElementsAre("P0 T0 PASSIVE present #1 of Writes", "P0 T0 PASSIVE acquire Device.lock", "P0 T0 PASSIVE enter EvtIoWrite #1", "P1 T1 PASSIVE present #2 of Reads",
            "P1 T1 PASSIVE block Device.lock", "P0 T0 PASSIVE complete #1", "P0 T0 PASSIVE leave EvtIoWrite", "P0 T0 PASSIVE release Device.lock",
            "P1 T1 PASSIVE acquire Device.lock", "P1 T1 PASSIVE enter EvtIoRead #2", "P1 T1 PASSIVE complete #2", "P1 T1 PASSIVE leave EvtIoRead", "P1 T1 PASSIVE release Device.lock"));
    // The other thread of that processor does all of its work meanwhile, though its priority is lower.
    const Event other = run.event(EventKind::ThreadEnd, "T2");
    EXPECT_EQ(other.processor.value, 1u);
    EXPECT_GT(other.index, run.event(EventKind::LockBlock, "Device.lock").index);
    EXPECT_LT(other.index, run.event(EventKind::LockRelease, "Device.lock").index);
}

// Rule: KMDF X16, KMDF X13
TEST(Traces, T03_OneThreadPresentsWhatIsQueuedWithoutRecursion)
{
    const ScenarioRun run = traceOf("03-completing-inside");
    std::vector<std::string> expected = {"P1 T1 PASSIVE queue #2 in Queue", "P1 T1 PASSIVE queue #3 in Queue", "P1 T1 PASSIVE queue #4 in Queue"};
    EXPECT_EQ(steps(run, {"queue"}), expected);
    expected.clear();
    for (const char* n : {"1", "2", "3", "4"})
        for (const std::string& line : {std::string("P0 T0 PASSIVE present #") + n + " of Queue", std::string("P0 T0 DISPATCH acquire Device.lock"), std::string("P0 T0 DISPATCH enter EvtIoRead #") + n,
                 std::string("P0 T0 DISPATCH complete #") + n, std::string("P0 T0 DISPATCH leave EvtIoRead"), std::string("P0 T0 DISPATCH release Device.lock")})
            expected.push_back(line);
    EXPECT_EQ(steps(run, {"present", "acquire", "enter", "complete", "leave", "release", "spin", "defer"}), expected);
}

// Rule: KMDF X17
TEST(Traces, T04_ADpcThatCompletesCallsTheNextReadInside)
{
    const ScenarioRun run = traceOf("04-dpc-presents");
    EXPECT_THAT(from(steps(run), "P1 DPC on 1 DISPATCH enter EvtInterruptDpc"),
        ElementsAre("P1 DPC on 1 DISPATCH enter EvtInterruptDpc", "P1 DPC on 1 DISPATCH complete #1", "P1 DPC on 1 DISPATCH present #2 of Queue",
            "P1 DPC on 1 DISPATCH acquire Device.lock", "P1 DPC on 1 DISPATCH enter EvtIoRead #2", "P1 DPC on 1 DISPATCH leave EvtIoRead",
            "P1 DPC on 1 DISPATCH release Device.lock", "P1 DPC on 1 DISPATCH leave EvtInterruptDpc",
            // The second transfer's end has nobody to present.
            "P1 DPC on 1 DISPATCH enter EvtInterruptDpc", "P1 DPC on 1 DISPATCH complete #2", "P1 DPC on 1 DISPATCH leave EvtInterruptDpc"));
}

// Rule: KMDF X17, KMDF X3
TEST(Traces, T05_ASerializedDpcLeavesItToTheDpcOfTheQueue)
{
    const ScenarioRun run = traceOf("05-serialized-dpc");
    EXPECT_THAT(from(steps(run), "P1 DPC on 1 DISPATCH acquire Device.lock"),
        ElementsAre("P1 DPC on 1 DISPATCH acquire Device.lock", "P1 DPC on 1 DISPATCH enter EvtInterruptDpc", "P1 DPC on 1 DISPATCH complete #1",
            "P1 DPC on 1 DISPATCH defer Queue to its DPC", "P1 DPC on 1 DISPATCH leave EvtInterruptDpc", "P1 DPC on 1 DISPATCH release Device.lock",
            "P1 DPC on 1 DISPATCH present #2 of Queue", "P1 DPC on 1 DISPATCH acquire Device.lock", "P1 DPC on 1 DISPATCH enter EvtIoRead #2",
            "P1 DPC on 1 DISPATCH leave EvtIoRead", "P1 DPC on 1 DISPATCH release Device.lock",
            // Whether anything is queued is asked by the DPC only.
            "P1 DPC on 1 DISPATCH acquire Device.lock", "P1 DPC on 1 DISPATCH enter EvtInterruptDpc", "P1 DPC on 1 DISPATCH complete #2",
            "P1 DPC on 1 DISPATCH defer Queue to its DPC", "P1 DPC on 1 DISPATCH leave EvtInterruptDpc", "P1 DPC on 1 DISPATCH release Device.lock"));
    // One DPC after the other, in the order in which they were queued.
    EXPECT_LT(run.event(EventKind::DpcEnd, "Interrupt DPC").index, run.event(EventKind::DpcStart, "Queue DPC").index);
}

// Rule: KMDF X17, KMDF X2
TEST(Traces, T06_APassiveQueueGoesOnInItsWorkItem)
{
    const ScenarioRun run = traceOf("06-passive-queue");
    std::vector<std::string> lines = from(steps(run), "P1 DPC on 1 DISPATCH complete #1");
    ASSERT_GE(lines.size(), 9u);
    lines.resize(9);
    EXPECT_THAT(lines,
        ElementsAre("P1 DPC on 1 DISPATCH complete #1", "P1 DPC on 1 DISPATCH defer Queue to its work item", "P1 DPC on 1 DISPATCH enqueue Queue work item",
            "P1 DPC on 1 DISPATCH leave EvtInterruptDpc", "P1 Worker 3 PASSIVE present #2 of Queue", "P1 Worker 3 PASSIVE acquire Device.lock",
            "P1 Worker 3 PASSIVE enter EvtIoRead #2", "P1 Worker 3 PASSIVE leave EvtIoRead", "P1 Worker 3 PASSIVE release Device.lock"));
}

// Rule: KMDF X18, KMDF X11
TEST(Traces, T06_AWorkerInsideTheLoopPresentsItInstead)
{
    const ScenarioRun run = traceOf("06-passive-queue-worker");
    std::vector<std::string> lines = from(steps(run), "P0 Worker 3 PASSIVE enter EvtIoWrite #2");
    ASSERT_GE(lines.size(), 12u);
    lines.resize(12);
    EXPECT_THAT(lines,
        ElementsAre("P0 Worker 3 PASSIVE enter EvtIoWrite #2", "P1 T2 PASSIVE queue #3 in Queue", "P2 DPC on 2 DISPATCH enter EvtInterruptDpc",
            "P2 DPC on 2 DISPATCH complete #1", // and no deferral: somebody is in the loop
            "P2 DPC on 2 DISPATCH leave EvtInterruptDpc", "P0 Worker 3 PASSIVE complete #2", "P0 Worker 3 PASSIVE leave EvtIoWrite", "P0 Worker 3 PASSIVE release Device.lock",
            "P0 Worker 3 PASSIVE present #3 of Queue", "P0 Worker 3 PASSIVE acquire Device.lock", "P0 Worker 3 PASSIVE enter EvtIoRead #3", "P0 Worker 3 PASSIVE leave EvtIoRead"));
}

// Rule: KMDF X20, KMDF X3
TEST(Traces, T07_AForwardInsideTheScopeIsPresentedOnceTheLockIsFree)
{
    EXPECT_THAT(steps(traceOf("07-forwarding", "dispatch")),
        ElementsAre("P0 T0 PASSIVE present #1 of First", "P0 T0 DISPATCH acquire Device.lock", "P0 T0 DISPATCH enter EvtIoRead #1", "P0 T0 DISPATCH queue #1 in Second",
            "P0 T0 DISPATCH defer Second to its DPC", "P0 T0 DISPATCH leave EvtIoRead", "P0 T0 DISPATCH release Device.lock", "P0 DPC on 0 DISPATCH present #1 of Second",
            "P0 DPC on 0 DISPATCH acquire Device.lock", "P0 DPC on 0 DISPATCH enter EvtIoRead #1", "P0 DPC on 0 DISPATCH complete #1", "P0 DPC on 0 DISPATCH leave EvtIoRead",
            "P0 DPC on 0 DISPATCH release Device.lock"));
    // The worker may start at once, on whichever processor, and then waits for the mutex.
    for (const auto& [variant, p] : {std::pair("passive", "P0"), std::pair("passive-two", "P1")}) {
        const std::string worker = std::string(p) + " Worker 3 PASSIVE ";
        EXPECT_THAT(steps(traceOf("07-forwarding", variant)),
            ElementsAre("P0 T0 PASSIVE present #1 of First", "P0 T0 PASSIVE acquire Device.lock", "P0 T0 PASSIVE enter EvtIoRead #1", "P0 T0 PASSIVE queue #1 in Second",
                "P0 T0 PASSIVE defer Second to its work item", "P0 T0 PASSIVE enqueue Second work item", worker + "present #1 of Second", worker + "block Device.lock",
                "P0 T0 PASSIVE leave EvtIoRead", "P0 T0 PASSIVE release Device.lock", worker + "acquire Device.lock", worker + "enter EvtIoRead #1", worker + "complete #1",
                worker + "leave EvtIoRead", worker + "release Device.lock"))
            << variant;
    }
}

// Rule: KMDF L10, KMDF L3
TEST(Traces, T08_TheLockOfOnesOwnCallbackStopsTheMachine)
{
    const ScenarioRun run = traceOf("08-own-lock");
    EXPECT_THAT(steps(run), ElementsAre("P0 T0 PASSIVE present #1 of Queue", "P0 T0 DISPATCH acquire Device.lock", "P0 T0 DISPATCH enter EvtIoRead #1"));
    ASSERT_EQ(run.trace().outcome, Outcome::BugCheck);
    EXPECT_EQ(run.trace().bugCheck->code, 0x10Du);         // WDF_VIOLATION
    EXPECT_EQ(run.trace().bugCheck->parameters[0], 0x2u);  // WDF_RECURSIVE_LOCK
    ASSERT_EQ(run.trace().bugCheck->locks.size(), 1u);
    EXPECT_EQ(run.trace().bugCheck->locks[0].name, "Device.lock");
    EXPECT_EQ(run.trace().bugCheck->locks[0].owner, "T0");
}

// Rule: KMDF P2, KMDF C7
TEST(Traces, T09_ATimerSpinsAtDispatchLevelInItsDpc)
{
    EXPECT_THAT(steps(traceOf("09-timer-spins")),
        ElementsAre("P0 T0 PASSIVE present #1 of Queue", "P0 T0 DISPATCH acquire Device.lock", "P0 T0 DISPATCH enter EvtIoRead #1", "P2 DPC on 2 DISPATCH spin Device.lock",
            "P0 T0 DISPATCH complete #1", "P0 T0 DISPATCH leave EvtIoRead", "P0 T0 DISPATCH release Device.lock", "P2 DPC on 2 DISPATCH acquire Device.lock",
            "P2 DPC on 2 DISPATCH enter EvtTimerFunc", "P2 DPC on 2 DISPATCH leave EvtTimerFunc", "P2 DPC on 2 DISPATCH release Device.lock"));
}

// Rule: KMDF P6
TEST(Traces, T10_AWorkItemRunsOnceForTwoEnqueuesAndBesideItselfForOneInside)
{
    EXPECT_THAT(steps(traceOf("10-work-item", "before")),
        ElementsAre("P0 T0 PASSIVE enqueue Item work item", "P0 T0 PASSIVE enqueued already: Item work item", "P1 Worker 3 PASSIVE enter EvtWorkItem", "P1 Worker 3 PASSIVE leave EvtWorkItem"));
    EXPECT_THAT(steps(traceOf("10-work-item", "inside")),
        ElementsAre("P0 T0 PASSIVE enqueue Item work item", "P1 Worker 3 PASSIVE enter EvtWorkItem", "P1 Worker 3 PASSIVE enqueue Item work item",
            "P0 Worker 2 PASSIVE enter EvtWorkItem", "P0 Worker 2 PASSIVE leave EvtWorkItem", "P1 Worker 3 PASSIVE leave EvtWorkItem"));
}

// Rule: KMDF X22, KMDF C3
TEST(Traces, T11_TheLoopThatIsInTheCallbackDeliversTheCancelAfterwards)
{
    EXPECT_THAT(steps(traceOf("11-cancel", "device-scope")),
        ElementsAre("P0 T0 PASSIVE present #1 of Queue", "P0 T0 DISPATCH acquire Device.lock", "P0 T0 DISPATCH enter EvtIoRead #1", "P1 Canceller PASSIVE cancel #1",
            "P0 T0 DISPATCH leave EvtIoRead", "P0 T0 DISPATCH release Device.lock", "P0 T0 DISPATCH acquire Device.lock", "P0 T0 DISPATCH enter EvtRequestCancel #1",
            "P0 T0 DISPATCH complete #1", "P0 T0 DISPATCH leave EvtRequestCancel", "P0 T0 DISPATCH release Device.lock"));
    // Without a scope as well: it is the loop that holds it up, no lock.
    EXPECT_THAT(steps(traceOf("11-cancel", "no-scope")),
        ElementsAre("P0 T0 PASSIVE present #1 of Queue", "P0 T0 PASSIVE enter EvtIoRead #1", "P1 Canceller PASSIVE cancel #1", "P0 T0 PASSIVE leave EvtIoRead",
            "P0 T0 PASSIVE enter EvtRequestCancel #1", "P0 T0 PASSIVE complete #1", "P0 T0 PASSIVE leave EvtRequestCancel"));
}

// Rule: KMDF X10b
TEST(Traces, T12_ASequentialQueueKeepsRequestsApartAndNotCallbacks)
{
    const ScenarioRun none = traceOf("12-ownership", "no-scope");
    EXPECT_THAT(steps(none, {"present", "enter", "leave", "complete", "acquire", "spin"}),
        ElementsAre("P0 T0 PASSIVE present #1 of Queue", "P0 T0 PASSIVE enter EvtIoRead #1", "P2 DPC on 2 DISPATCH enter EvtInterruptDpc", "P2 DPC on 2 DISPATCH complete #1",
            "P2 DPC on 2 DISPATCH leave EvtInterruptDpc", "P1 T1 PASSIVE present #2 of Queue", "P1 T1 PASSIVE enter EvtIoRead #2", "P2 DPC on 2 DISPATCH enter EvtInterruptDpc",
            "P2 DPC on 2 DISPATCH complete #2", "P2 DPC on 2 DISPATCH leave EvtInterruptDpc", "P0 T0 PASSIVE leave EvtIoRead", "P1 T1 PASSIVE leave EvtIoRead"));
    const std::vector<Callback> reads = none.callbacks("EvtIoRead");
    ASSERT_EQ(reads.size(), 2u);
    EXPECT_TRUE(reads[0].overlaps(reads[1]));

    std::vector<std::string> lines = from(steps(traceOf("12-ownership", "queue-scope")), "P1 T1 PASSIVE present #2 of Queue");
    ASSERT_GE(lines.size(), 6u);
    lines.resize(6);
    EXPECT_THAT(lines,
        ElementsAre("P1 T1 PASSIVE present #2 of Queue", "P1 T1 DISPATCH spin Queue.lock", "P0 T0 DISPATCH leave EvtIoRead", "P0 T0 DISPATCH release Queue.lock",
            "P1 T1 DISPATCH acquire Queue.lock", "P1 T1 DISPATCH enter EvtIoRead #2"));
}

// Rule: KMDF X20b
TEST(Traces, T13_TwoQueuesThatForwardToEachOtherWaitForEver)
{
    const ScenarioRun run = traceOf("13-opposite-forwards");
    EXPECT_EQ(run.trace().outcome, Outcome::Deadlock);
    EXPECT_THAT(run.findings(), ElementsAre("deadlock"));
    // The callback of the other queue is about to begin inside, its lock asked for with one's own held.
    EXPECT_THAT(from(steps(run), "P0 T0 DISPATCH queue #1 in Writes"),
        ElementsAre("P0 T0 DISPATCH queue #1 in Writes", "P0 T0 DISPATCH present #1 of Writes", "P0 T0 DISPATCH spin Writes.lock", "P1 T1 DISPATCH queue #2 in Reads",
            "P1 T1 DISPATCH present #2 of Reads", "P1 T1 DISPATCH spin Reads.lock"));
}

// Rule: KMDF S6d, KMDF T3
TEST(Traces, T14_ATimerOfAPassiveScopeIsRefusedByDefault)
{
    const ScenarioRun run = traceOf("14-timer-refused", "by-default");
    ASSERT_EQ(run.trace().outcome, Outcome::Refused);
    EXPECT_EQ(run.trace().refused->object, "Timer");
    EXPECT_EQ(run.trace().refused->status, 0xC020020Cu); // STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
    EXPECT_THAT(steps(run), IsEmpty());
    for (const char* cure : {"passive", "not-serialized"})
        EXPECT_EQ(traceOf("14-timer-refused", cure).trace().outcome, Outcome::Completed) << cure;
}

// The golden stories: all variants of all of them.
TEST(Traces, AreToldAsBefore)
{
    std::size_t found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kTraces)) {
        if (!entry.is_directory())
            continue;
        ++found;
        const std::string folder = entry.path().filename().string();
        const scenario::Scenario scenario = scenarioIn(entry.path());
        std::string text;
        for (const scenario::Variant& variant : scenario.variants)
            text += told(traceOf(folder, variant.name), variant.name, variant.title);
        if (scenario.variants.empty())
            text = told(traceOf(folder), scenario.id, scenario.title);
        expectTold(kTraces / (folder + ".story"), text);
    }
    EXPECT_EQ(found, 15u);
}

} // namespace
} // namespace syncscope::test
