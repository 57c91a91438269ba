// Shipped scenarios without one of their actions.
#include "tests/stories/scenario_run.h"
#include "tests/support/case_name.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::test {
namespace {

using trace::Event;
using trace::EventKind;

std::vector<Event> eventsOf(const trace::Trace& t)
{
    std::vector<Event> all;
    t.log.forEach([&](const Event& e) { all.push_back(e); });
    return all;
}

std::size_t count(const trace::Trace& t, EventKind kind, const std::string& subject = {})
{
    std::size_t n = 0;
    t.log.forEach([&](const Event& e) { n += e.kind == kind && (subject.empty() || t.names.of(e.subject) == subject) ? 1 : 0; });
    return n;
}

std::int64_t lastStore(const trace::Trace& t, const std::string& variable)
{
    std::int64_t value = 0;
    t.log.forEach([&](const Event& e) {
        if (e.kind == EventKind::Store && t.names.of(e.subject) == variable)
            value = static_cast<std::int64_t>(e.value);
    });
    return value;
}

TEST(Without, TheSecondReadNothingIsLost)
{
    const ScenarioRun both("lost-update");
    EXPECT_EQ(both.actual("Device.TotalRequestsProcessed"), 1);
    EXPECT_EQ(both.expected("Device.TotalRequestsProcessed"), 2);
    const auto one = rerunWithout(both.model(), both.trace(), both.event(EventKind::RequestSend, "#2").index);
    ASSERT_TRUE(one) << format(one.error().front());
    EXPECT_EQ(one->trace->outcome, Outcome::Completed);
    EXPECT_EQ(count(*one->trace, EventKind::RequestSend), 1u);
    EXPECT_EQ(count(*one->trace, EventKind::RequestComplete), 1u);
    EXPECT_EQ(lastStore(*one->trace, "Device.TotalRequestsProcessed"), 1);
    const simulation::Reference serial = simulation::serialReference(both.model(), *one->trace);
    EXPECT_EQ(serial.values.at("Device.TotalRequestsProcessed"), 2); // the reference stays the whole scenario's
}

// What time alone decides it still decides: the card's transfer does not wait for steps that another request had.
TEST(Without, AnEarlierReadATransferTakesAsLongAsBefore)
{
    const ScenarioRun all("which-are-covered");
    const auto transfer = [](const trace::Trace& t) {
        Instant start, end;
        t.log.forEach([&](const Event& e) {
            if (e.kind == EventKind::TransferStart)
                start = e.time;
            if (e.kind == EventKind::DeviceEvent)
                end = e.time;
        });
        return (end - start).ns;
    };
    const auto one = rerunWithout(all.model(), all.trace(), all.event(EventKind::RequestSend, "#2").index);
    ASSERT_TRUE(one) << format(one.error().front());
    EXPECT_EQ(transfer(all.trace()), 10'000);
    EXPECT_EQ(transfer(*one->trace), 10'000);
}

// Without the lock of one of two callbacks the other one's is never waited for.
TEST(Without, OnePresentationLockTheCallbacksOverlap)
{
    const ScenarioRun scoped("sync-scope-device");
    std::vector<Event> acquires;
    for (const Event& e : eventsOf(scoped.trace()))
        if (e.kind == EventKind::LockAcquire && scoped.trace().names.of(e.subject) == "Device.lock")
            acquires.push_back(e);
    ASSERT_GE(acquires.size(), 2u);
    EXPECT_EQ(count(scoped.trace(), EventKind::LockSpin, "Device.lock"), 1u);
    const Event second = acquires[1];
    const auto r = rerunWithout(scoped.model(), scoped.trace(), second.index);
    ASSERT_TRUE(r) << format(r.error().front());
    const trace::Trace& t = *r->trace;
    EXPECT_EQ(count(t, EventKind::LockAcquire, "Device.lock"), acquires.size() - 1);
    EXPECT_EQ(count(t, EventKind::LockRelease, "Device.lock"), acquires.size() - 1);
    EXPECT_EQ(count(t, EventKind::LockSpin, "Device.lock"), 0u);
    EXPECT_EQ(t.outcome, Outcome::Completed);
}

struct Refused {
    const char* name;
    EventKind kind;
    const char* subject;
    const char* message;
    const char* hint;
};
class NoAction : public testing::TestWithParam<Refused> {};
TEST_P(NoAction, IsAnsweredWithWhatItFollowsFrom)
{
    const ScenarioRun run("lost-update");
    const Event e = run.event(GetParam().kind, GetParam().subject);
    const std::string send = std::to_string(run.event(EventKind::RequestSend, "#1").index.value);
    const auto r = rerunWithout(run.model(), run.trace(), e.index);
    ASSERT_FALSE(r);
    auto filled = [&](std::string text) {
        for (const auto& [from, to] : {std::pair<std::string, std::string>{"$EVENT", std::to_string(e.index.value)}, {"$SEND", send}})
            for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from))
                text.replace(at, from.size(), to);
        return text;
    };
    EXPECT_EQ(r.error().front().message.english(), filled(GetParam().message));
    EXPECT_EQ(r.error().front().hint.english(), filled(GetParam().hint));
}
INSTANTIATE_TEST_SUITE_P(Table, NoAction,
    testing::Values(
        Refused{"Callback", EventKind::CallbackEnter, "SampleEvtIoRead",
            "event $EVENT (callback-enter SampleEvtIoRead) cannot be left out: it follows from event $SEND (request-send #1)", "leave out event $SEND"},
        Refused{"Load", EventKind::Load, "Device.TotalRequestsProcessed",
            "event $EVENT (load Device.TotalRequestsProcessed) cannot be left out: it follows from event $SEND (request-send #1)", "leave out event $SEND"},
        Refused{"Idle", EventKind::ThreadSwitch, "T1", "event $EVENT (thread-switch T1) cannot be left out: it is nothing that anybody asks for",
            "expected a request sent, a lock asked for, a timer set, a DPC or work item queued, an event set, an interrupt, an event of a device or the start of a thread"}),
    caseName);

TEST(Without, AThreadThatIsNeverStarted)
{
    const ScenarioRun both("lost-update");
    const auto one = rerunWithout(both.model(), both.trace(), both.event(EventKind::ThreadReady, "T1").index);
    ASSERT_TRUE(one) << format(one.error().front());
    EXPECT_EQ(one->trace->outcome, Outcome::Completed);
    EXPECT_EQ(count(*one->trace, EventKind::ThreadReady, "T1"), 0u);
    EXPECT_EQ(count(*one->trace, EventKind::RequestSend), 1u);
}

TEST(Without, AnEventThatIsNotThere)
{
    const ScenarioRun run("lost-update");
    const auto r = rerunWithout(run.model(), run.trace(), EventIndex(1'000'000));
    ASSERT_FALSE(r);
    EXPECT_EQ(r.error().front().message.english(), "the run has no event 1000000");
}

class ShippedWithout : public testing::TestWithParam<std::string> {};

// Until then the same happens, and then there is one less of it.
TEST_P(ShippedWithout, AnActionTheRunIsTheSameUntilThen)
{
    const ScenarioRun run(GetParam());
    const trace::Trace& t = run.trace();
    const std::vector<Event> original = eventsOf(t);
    std::size_t tried = 0;
    for (const Event& e : original) {
        if ((e.kind != EventKind::RequestSend && e.kind != EventKind::LockRequest) || e.index.value < t.setUpEvents || tried == 40)
            continue;
        ++tried;
        SCOPED_TRACE("event " + std::to_string(e.index.value));
        const auto r = rerunWithout(run.model(), t, e.index);
        if (e.kind == EventKind::RequestSend && static_cast<RequestType>(e.extra) == RequestType::Create) { // Its file comes and goes with it.
            if (!r) {
                EXPECT_THAT(r.error().front().message.english(), testing::EndsWith(" goes through the file it opens"));
            }
            continue;
        }
        ASSERT_TRUE(r) << format(r.error().front());
        const std::vector<Event> without = eventsOf(*r->trace);
        // A lock that raises the IRQL has raised it just before it is asked for; a hazard of asking is said just before, too.
        std::uint32_t same = e.index.value;
        while (e.kind == EventKind::LockRequest && same > 0 && (original[same - 1].activity != e.activity || original[same - 1].kind == EventKind::IrqlRaise || original[same - 1].kind == EventKind::Hazard))
            --same;
        ASSERT_GE(without.size(), same);
        for (std::uint32_t i = 0; i < same; ++i)
            ASSERT_TRUE(original[i].kind == without[i].kind && original[i].time == without[i].time && original[i].subject == without[i].subject
                && original[i].value == without[i].value)
                << "event " << i;
        // Which worker takes a work item may change: for one of them all count.
        const auto isWorker = [&](ActivityId a) { return a && t.names.activities[a.value].kind == trace::ActivityKind::Worker; };
        auto mine = [&](const std::vector<Event>& all) {
            return std::count_if(all.begin(), all.end(), [&](const Event& x) {
                return x.kind == e.kind && (x.activity == e.activity || (isWorker(x.activity) && isWorker(e.activity))) && (e.kind == EventKind::RequestSend || x.subject == e.subject);
            });
        };
        EXPECT_EQ(mine(without), mine(original) - 1);
        EXPECT_NE(r->trace->outcome, Outcome::Running);
    }
    EXPECT_GT(tried, 0u);
}
INSTANTIATE_TEST_SUITE_P(Shipped, ShippedWithout, testing::ValuesIn(shippedScenarios()), [](const auto& row) {
    std::string name = row.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace syncscope::test
