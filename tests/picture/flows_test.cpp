#include "engine/picture/flows.h"
#include "engine/picture/timeline.h"
#include "tests/picture/sample_trace.h"

#include <gmock/gmock.h>

#include <map>
#include <string>

namespace syncscope::picture {
namespace {

using test::EventKind;
using testing::ElementsAre;
using testing::IsEmpty;

// "3->7 handoff"
std::vector<std::string> words(const std::vector<Flow>& flows)
{
    static constexpr std::array<const char*, kFlowKinds> names = {"direct", "presented", "deferred", "handoff", "due", "race"};
    std::vector<std::string> all;
    for (const Flow& f : flows)
        all.push_back(std::to_string(f.from.value) + "->" + std::to_string(f.to.value) + " " + names[static_cast<std::size_t>(f.kind)]);
    return all;
}

// An interrupt, its ISR and DPC; the DPC completes, and the next request is presented there; a work item is begun; a presentation
// is put off to a worker; a lock is handed over.
struct Story {
    EventIndex assert, isr, queueDpc, dpc, complete, present, queueItem, item, defer, deferred, release, acquire;
    trace::Trace trace;

    Story()
    {
        test::TraceBuilder b;
        const ActivityId t0 = b.thread("T0"), isrOn = b.isrOn(1), dpcs = b.dpcOn(1), worker = b.worker("Worker 0");
        const ObjectId queue = b.queue("Default");
        const LockId lock = b.lock("Device.lock");
        const trace::Subject line = b.interrupt("Line"), dpcOf = b.dpc("LineDpc"), item0 = b.workItem("Item"), r1 = b.request(), r2 = b.request(), r3 = b.request();
        b.machine(1).at(100).event(EventKind::InterruptAssert, line, 1);
        assert = b.last();
        b.on(isrOn, 1).at(110).causedBy(assert).event(EventKind::IsrStart, line);
        isr = b.last();
        b.at(120).event(EventKind::DpcQueue, dpcOf, 1);
        queueDpc = b.last();
        b.at(130).event(EventKind::IsrEnd, line, 1);
        b.on(dpcs, 1).at(140).causedBy(queueDpc).event(EventKind::DpcStart, dpcOf);
        dpc = b.last();
        b.at(150).complete(r1);
        complete = b.last();
        b.at(155).present(r2, queue);
        present = b.last();
        b.at(160).event(EventKind::WorkItemQueue, item0);
        queueItem = b.last();
        b.at(165).event(EventKind::Defer, {trace::SubjectKind::Object, queue.value}, 1);
        defer = b.last();
        b.at(170).event(EventKind::DpcEnd, dpcOf);
        b.on(worker, 0).at(200).causedBy(queueItem).event(EventKind::WorkItemStart, item0);
        item = b.last();
        b.at(210).present(r3, queue);
        deferred = b.last();
        b.at(220).release(lock);
        release = b.last();
        b.on(t0, 1).at(221).causedBy(release).acquire(lock, 20);
        acquire = b.last();
        b.machine(0).at(300).event(EventKind::End);
        trace = b.build();
    }
    std::string arrow(EventIndex from, EventIndex to, const char* kind) const { return std::to_string(from.value) + "->" + std::to_string(to.value) + " " + kind; }
};

TEST(Flows, HaveTheKindOfWhatHappened)
{
    const Story s;
    const Flows flows(s.trace, analysis::intervals(s.trace));
    EXPECT_THAT(words(flows.within(EventIndex(0), EventIndex(s.trace.log.size()), 100).flows),
        ElementsAre(s.arrow(s.assert, s.isr, "direct"), s.arrow(s.queueDpc, s.dpc, "direct"), s.arrow(s.complete, s.present, "presented"), s.arrow(s.queueItem, s.item, "due"),
            s.arrow(s.defer, s.deferred, "deferred"), s.arrow(s.release, s.acquire, "handoff")));
    EXPECT_THAT(flows.causes(s.isr), ElementsAre(s.assert));
    EXPECT_THAT(flows.effects(s.release), ElementsAre(s.acquire));
    EXPECT_THAT(flows.effects(s.acquire), IsEmpty());
}

TEST(Flows, AroundAnEventGoTwoStepsBackAndForth)
{
    test::TraceBuilder b;
    std::vector<EventIndex> chain;
    for (int i = 0; i < 7; ++i) {
        b.on(b.thread("T" + std::to_string(i)), 0).at(i * 10);
        if (!chain.empty())
            b.causedBy(chain.back());
        b.event(EventKind::Work, {}, 1);
        chain.push_back(b.last());
    }
    const trace::Trace trace = b.build();
    const Flows flows(trace, analysis::intervals(trace));
    EXPECT_THAT(words(flows.around(chain[3])), ElementsAre("1->2 direct", "2->3 direct", "3->4 direct", "4->5 direct"));
    EXPECT_THAT(words(flows.around(chain[0])), ElementsAre("0->1 direct", "1->2 direct"));
}

// The race is an arrow of the selection, and of nothing else.
TEST(Flows, ShowTheRaceOnlyWhereItIsSelected)
{
    const trace::Trace trace = test::lostUpdate();
    const analysis::Intervals intervals = analysis::intervals(trace);
    const Flows flows(trace, intervals);
    ASSERT_EQ(intervals.overwrites.size(), 1u);
    const analysis::Overwrite& o = intervals.overwrites.front();
    int races = 0;
    for (const Flow& f : flows.around(o.store))
        races += f.kind == FlowKind::Race ? 1 : 0;
    EXPECT_EQ(races, 2); // from the stale read, and from the write that is lost
    for (const Flow& f : flows.within(EventIndex(0), EventIndex(trace.log.size()), 1000).flows)
        EXPECT_NE(f.kind, FlowKind::Race);
}

TEST(Flows, AreThinnedOutByWhatTellsLeast)
{
    test::TraceBuilder b;
    const LockId lock = b.lock("Device.lock");
    const ActivityId t0 = b.thread("T0"), t1 = b.thread("T1");
    EventIndex handOff;
    for (int i = 0; i < 400; ++i) {
        b.on(t0, 0).at(i * 10).event(EventKind::Work, {}, 1);
        const EventIndex cause = b.last();
        b.on(t1, 1).at(i * 10 + 5).causedBy(cause).event(EventKind::Work, {}, 1);
        if (i == 200) {
            b.on(t0, 0).release(lock);
            const EventIndex release = b.last();
            b.on(t1, 1).causedBy(release).acquire(lock, 5);
            handOff = b.last();
        }
    }
    const trace::Trace trace = b.build();
    const Flows flows(trace, analysis::intervals(trace));
    const Flows::Chosen chosen = flows.within(EventIndex(0), EventIndex(trace.log.size()), 150);
    EXPECT_EQ(chosen.all, 401u);
    EXPECT_EQ(chosen.flows.size(), 150u);
    EXPECT_TRUE(std::any_of(chosen.flows.begin(), chosen.flows.end(), [&](const Flow& f) { return f.to == handOff; }));
    TimelineModel model(trace, analysis::intervals(trace), {}, AxisMode::Linear);
    TimelineOptions options;
    options.flows = chosen.flows;
    options.flowsInAll = chosen.all;
    const TimelinePicture picture = layoutTimeline(model, options);
    bool badge = false;
    for (const Item& item : picture.list.items())
        badge = badge || (item.shape == Shape::Text && picture.list.string(item.data).find(" of 401 arrows") != std::string_view::npos);
    EXPECT_TRUE(badge);
}

// By dash and head, never by colour.
TEST(Flows, AreDrawnByKind)
{
    const Story s;
    const analysis::Intervals intervals = analysis::intervals(s.trace);
    const Flows flows(s.trace, intervals);
    const TimelineModel model(s.trace, intervals, {}, AxisMode::Event);
    TimelineOptions options;
    options.flows = flows.within(EventIndex(0), EventIndex(s.trace.log.size()), 100).flows;
    const TimelinePicture picture = layoutTimeline(model, options);
    std::map<std::uint32_t, Dash> dashes;
    for (const Item& item : picture.list.items())
        if (item.shape == Shape::Polyline && item.style.stroke == Token::Flow && item.event)
            dashes[item.event.value] = item.style.dash;
    EXPECT_EQ(dashes.at(s.isr.value), Dash::Solid);
    EXPECT_EQ(dashes.at(s.item.value), Dash::Dotted);
    EXPECT_EQ(dashes.at(s.deferred.value), Dash::Dashed);
}

} // namespace
} // namespace syncscope::picture
