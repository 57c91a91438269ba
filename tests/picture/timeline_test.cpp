#include "engine/picture/timeline.h"
#include "tests/picture/sample_trace.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace syncscope::picture {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<analysis::Finding> lostUpdates(const trace::Trace& trace)
{
    std::vector<analysis::Finding> findings;
    for (const analysis::Overwrite& o : analysis::intervals(trace).overwrites)
        findings.push_back({analysis::FindingKind::LostUpdate, "Device.TotalRequestsProcessed", {}, {}, {o.load, o.lost, o.store}, {}, "1 update lost"});
    return findings;
}

TimelineModel modelOf(const trace::Trace& trace, AxisMode mode = AxisMode::Linear)
{
    return TimelineModel(trace, analysis::intervals(trace), lostUpdates(trace), mode);
}

std::string pixels(Unit u)
{
    const std::string cents = std::to_string(u % 100 + 100).substr(1);
    return std::to_string(u / 100) + (u % 100 ? "." + cents : "");
}

// A group as text, an item a line: what it is, where, how, and what it stands for.
std::string groupOf(const DisplayList& list, std::string_view id)
{
    std::string lines = "\n";
    int inside = 0;
    for (const Item& item : list.items()) {
        if (item.shape == Shape::GroupBegin && (inside > 0 || list.string(item.data) == id))
            ++inside;
        else if (item.shape == Shape::GroupEnd && inside > 0)
            --inside;
        else if (inside > 0) {
            static constexpr std::array<const char*, 5> shapes = {"rect", "line", "polyline", "polygon", "text"};
            std::string line = shapes[static_cast<std::size_t>(item.shape)];
            if (item.shape == Shape::Polyline || item.shape == Shape::Polygon)
                for (const Point p : list.points(item.data))
                    line += " " + pixels(p.x) + "," + pixels(p.y);
            else
                line += " " + pixels(item.box.x) + "," + pixels(item.box.y);
            if (item.shape == Shape::Rect)
                line += " " + pixels(item.box.w) + "x" + pixels(item.box.h);
            if (item.shape == Shape::Text)
                line += " '" + std::string(list.string(item.data)) + "'";
            line += " " + std::string(name(item.style.fill != Token::None ? item.style.fill : item.style.stroke));
            if (item.style.pattern == Pattern::Hatch)
                line += " hatched";
            if (item.style.dash != Dash::Solid)
                line += item.style.dash == Dash::Dotted ? " dotted" : " dashed";
            if (item.event)
                line += " #" + std::to_string(item.event.value);
            lines += line + "\n";
        }
    }
    return lines;
}

// With a plot 600 pixels wide: of 6 µs, 10 ns are one pixel.
TimelinePicture pictureOf(const TimelineModel& model, TimelineOptions options = {})
{
    const TimelinePicture probe = layoutTimeline(model, options);
    options.width += px(600) - probe.plot.w;
    return layoutTimeline(model, options);
}

TEST(TimelineModel, HasALaneForEveryActor)
{
    const TimelineModel model = modelOf(test::deviceScope());
    std::vector<std::string> lanes;
    for (const Lane& lane : model.lanes())
        lanes.push_back(lane.id + " " + lane.title + " (" + lane.note + ")");
    EXPECT_THAT(lanes, ElementsAre("cpu-0 CPU 0 (IRQL, and what runs)", "cpu-1 CPU 1 (IRQL, and what runs)",
                           "variable-0 TotalRequestsProcessed (Device, guarded by Device.lock)", "lock-0 Device.lock (spin lock: execution level Dispatch)",
                           "lock-1 Device.WaitLock (fast mutex of the driver)", "queue-1 Default (requests waiting)", "requests Requests (from sender and back)"));
}

// The caption says why a lock is of its kind, and how a queue presents.
// Rule: KMDF L1, KMDF L2
TEST(TimelineModel, CaptionsSayWhyALockIsWhatItIs)
{
    trace::Trace trace = test::deviceScope();
    trace.names.locks[0].kind = LockKind::PassiveCallback;
    trace.names.objects[1].dispatch = DispatchType::Sequential;
    const auto noteOf = [&](std::string_view id) {
        const TimelineModel model = modelOf(trace);
        for (const Lane& lane : model.lanes())
            if (lane.id == id)
                return lane.note;
        return std::string();
    };
    EXPECT_EQ(noteOf("lock-0"), "mutex: execution level Passive");
    EXPECT_EQ(noteOf("queue-1"), "sequential: one at a time");
    trace.names.objects[1].dispatch = DispatchType::Parallel;
    EXPECT_EQ(noteOf("queue-1"), "parallel: as they come");
}

// Beside each lane stands its value at the playhead, before what the lane is.
TEST(TimelinePicture, HasAColumnOfValuesAtThePlayhead)
{
    const TimelineModel model = modelOf(test::lostUpdate());
    const auto said = [&](EventIndex at) {
        TimelineOptions options;
        options.playhead = at;
        return groupOf(layoutTimeline(model, options).list, "variable-0");
    };
    const std::string before = said(EventIndex(3)), after = said(EventIndex(24));
    EXPECT_THAT(before, HasSubstr("'= 0' text"));
    EXPECT_THAT(after, HasSubstr("'= 1' text"));
    for (const std::string& text : {before, after})
        EXPECT_THAT(text, HasSubstr("' muted-text")) << text; // the caption is still there
}

// What has nothing to do with the selection is veiled; what has is not, nor is a violation.
TEST(TimelinePicture, LetsStandBackWhatIsNotRelated)
{
    const TimelineModel model = modelOf(test::lostUpdate());
    const auto veils = [&](const std::vector<EventIndex>* related) {
        TimelineOptions options;
        options.related = related;
        const TimelinePicture picture = layoutTimeline(model, options);
        return std::count_if(picture.list.items().begin(), picture.list.items().end(), [](const Item& i) { return i.shape == Shape::Rect && i.style.opacity == 65; });
    };
    EXPECT_EQ(veils(nullptr), 0);
    std::vector<EventIndex> all;
    for (std::uint32_t e = 0; e < 40; ++e)
        all.push_back(EventIndex(e));
    EXPECT_EQ(veils(&all), 0);
    const std::vector<EventIndex> none;
    const auto most = veils(&none);
    EXPECT_GT(most, 4);
    const std::vector<EventIndex> half(all.begin(), all.begin() + 12);
    EXPECT_LT(veils(&half), most);
    EXPECT_GT(veils(&half), 0);
}

TEST(TimelineModel, KnowsWhatEachLaneStandsAt)
{
    const TimelineModel model = modelOf(test::deviceScope());
    const auto at = [&](std::int64_t ns) {
        std::vector<std::string> states;
        for (const Lane& lane : model.lanes())
            states.push_back(model.stateAt(lane, ns));
        return states;
    };
    EXPECT_THAT(at(2100), ElementsAre("DISPATCH_LEVEL", "DIRQL", "= 0", "held by T0 on CPU 0, taken by the framework", "free", "depth 1, 1 with the driver", ""));
    EXPECT_THAT(at(5900), ElementsAre("PASSIVE_LEVEL", "PASSIVE_LEVEL", "= 2", "free", "free", "depth 0", ""));
}

TEST(TimelineModel, SaysWhatALaneStandsAtInFewerAndFewerWords)
{
    const TimelineModel model = modelOf(test::deviceScope());
    EXPECT_THAT(model.statesAt(model.lanes()[3], 2100), ElementsAre("held by T0 on CPU 0, taken by the framework", "held by T0 on CPU 0", "T0 on CPU 0", "CPU 0"));
    EXPECT_THAT(model.statesAt(model.lanes()[5], 2100), ElementsAre("depth 1, 1 with the driver", "depth 1"));
    EXPECT_THAT(model.statesAt(model.lanes()[2], 2100), ElementsAre("= 0", "0"));
    EXPECT_THAT(model.statesAt(model.lanes()[6], 2100), ElementsAre());
}

// However narrow: a lane's title, what it stands at and what was lost are whole, in fewer words, or not there.
TEST(Timeline, DoesNotCutOffWhatMustBeRead)
{
    const TimelineModel models[] = {modelOf(test::deviceScope(), AxisMode::Event), modelOf(test::lostUpdate(), AxisMode::Event)};
    std::set<std::string> shorter;
    for (const TimelineModel& model : models)
        for (Unit width = px(1000); width >= px(480); width -= px(20))
            for (std::uint32_t event = 4; event < model.scale().events(); event += 3) {
                TimelineOptions options;
                options.width = width;
                options.playhead = EventIndex(event);
                const TimelinePicture picture = layoutTimeline(model, options);
                for (const Item& item : picture.list.items())
                    if (item.shape == Shape::Text && item.face == Face::SansBold) {
                        const std::string text(picture.list.string(item.data));
                        EXPECT_EQ(text.find("…"), std::string::npos) << width / 100 << ": " << text;
                        shorter.insert(text);
                    }
            }
    for (const char* text : {"lost update: the write at 3.05 µs is overwritten", "lost update", "held by T0 on CPU 0"})
        EXPECT_TRUE(shorter.count(text)) << text;
}

// What the playhead stands at is seen where it happens, whatever else there is no room for.
TEST(Timeline, LeavesOutOtherLanesThanThatOfThePlayhead)
{
    const TimelineModel model = modelOf(test::deviceScope(), AxisMode::Event);
    TimelineOptions options;
    options.height = px(190);
    std::size_t leftOut = 0;
    for (std::uint32_t event = 4; event < model.scale().events(); ++event) {
        const std::vector<std::uint32_t> lanes = model.lanesOf(EventIndex(event));
        options.playhead = EventIndex(event);
        const TimelinePicture picture = layoutTimeline(model, options);
        leftOut += picture.leftOut;
        for (const std::uint32_t lane : lanes)
            EXPECT_TRUE(lanes.size() > picture.lanes.size() || std::any_of(picture.lanes.begin(), picture.lanes.end(), [&](const LanePlace& l) { return l.lane == lane; }))
                << "event " << event << ", " << model.lanes()[lane].title;
    }
    EXPECT_GT(leftOut, 20u);
    // The store of a variable is in the lanes of the variable and of nobody else.
    const Lane& counter = model.lanes()[2];
    ASSERT_FALSE(counter.marks.empty());
    EXPECT_THAT(model.lanesOf(counter.marks[0].marks[0].event), ElementsAre(2u));
    EXPECT_THAT(model.lanesOf(EventIndex()), ElementsAre());
}

TEST(TimelineModel, LeavesTheSetUpOutOfAFittedView)
{
    EXPECT_EQ(modelOf(test::lostUpdate()).content(), (Range{0, 6000}));
    EXPECT_EQ(modelOf(test::lostUpdate(), AxisMode::Event).content(), (Range{2, 25}));
}

TEST(TimelineModel, BracketsTheLostUpdate)
{
    const TimelineModel model = modelOf(test::lostUpdate());
    const Lane& lane = model.lanes()[2];
    ASSERT_EQ(lane.brackets.size(), 1u);
    EXPECT_EQ(lane.brackets[0].at, (Range{2350, 3700}));
    EXPECT_EQ(lane.brackets[0].text, "lost update: the write at 3.05 µs is overwritten");
    EXPECT_EQ(model.lanes()[0].warnings.size(), 1u); // the lost write
    EXPECT_EQ(model.lanes()[1].warnings.size(), 2u); // the stale read and the overwriting write
}

TEST(Timeline, DrawsTheSpinningProcessor)
{
    const TimelineModel model = modelOf(test::deviceScope());
    TimelineOptions options;
    options.lanes = {1};
    const TimelinePicture picture = pictureOf(model, options);
    EXPECT_EQ(groupOf(picture.list, "cpu-1"), R"(
text 6,39 'CPU 1' text
text 6,53 'IRQL, and what runs' muted-text
rect 123.58,38.50 150x3.50 passive
rect 273.58,31.50 50x10.50 dispatch #16
rect 323.58,28 30x14 dirql #18
rect 353.58,31.50 320x10.50 dispatch #22
rect 673.58,38.50 50x3.50 passive #40
rect 173.58,44 519x22 passive #3
rect 643.58,44 30x22 lane
rect 643.58,44 30x22 passive dashed #38
rect 273.58,68 185x22 surface #17
rect 273.58,68 185x22 dispatch hatched
rect 458.58,68 184x22 dispatch #29
rect 643.58,68 29x22 dispatch #38
rect 323.58,68 30x22 lane
rect 323.58,68 30x22 dispatch dashed #19
rect 323.58,92 29x22 dirql #19
rect 458.58,92 184x22 dispatch #31
text 127.58,59 'idle' muted-text
text 177.58,59 'T1' on-passive
text 697.58,59 'idle' muted-text
rect 275.58,71 117.92x16 surface
text 277.58,83 'spins for Device.lock' text
text 462.58,83 'holds Device.lock' on-dispatch
text 327.58,107 'ISR' on-dirql
text 462.58,107 'EvtIoWrite #2' on-dispatch
)");
}

TEST(Timeline, DrawsHolderWaiterAndHandOff)
{
    const TimelineModel model = modelOf(test::deviceScope());
    TimelineOptions options;
    options.lanes = {3, 4};
    const TimelinePicture picture = pictureOf(model, options);
    EXPECT_EQ(groupOf(picture.list, "lock-0"), R"(
text 6,39 'Device.lock' text
text 6,53 'spin lock: execution level Dispatch' muted-text
line 203.25,38 lock-free
rect 323.25,28 209x20 lock-held #13
rect 538.25,28 184x20 lock-held #29
rect 353.25,50 185x20 surface #17
rect 353.25,50 185x20 dispatch hatched
polygon 534.25,38 538.25,34 542.25,38 538.25,42 surface #29
text 327.25,42 'T0 on CPU 0' on-lock-held
text 542.25,42 'T1 on CPU 1' on-lock-held
rect 355.25,53 103.25x14 surface
text 357.25,64 'T1 spins on CPU 1' text
)");
    EXPECT_EQ(groupOf(picture.list, "lock-1"), R"(
text 6,94 'Device.WaitLock' text
text 6,108 'fast mutex of the driver' muted-text
line 203.25,93 lock-free
rect 233.25,83 59x20 lock-held #2
rect 293.25,83 9x20 lock-held #8
rect 253.25,105 40x20 surface dotted #4
polygon 289.25,93 293.25,89 297.25,93 293.25,97 surface #8
text 237.25,97 'T0' on-lock-held
text 257.25,119 'T1' text
)");
}

TEST(Timeline, DrawsTheLostUpdate)
{
    const TimelineModel model = modelOf(test::lostUpdate());
    TimelineOptions options;
    options.lanes = {2};
    EXPECT_EQ(groupOf(pictureOf(model, options).list, "variable-0"), R"(
text 6,39 'TotalRequestsProcessed' text
text 6,53 'Device' muted-text
rect 406.28,25 172.87x77 violation-tint dashed #15
polygon 413.28,104.50 420.28,116.50 406.28,116.50 violation
rect 412.53,109.30 1.50x3.60 on-violation
rect 412.53,114.10 1.50x1.20 on-violation
text 423.28,114.50 'lost update: the write at 3.05 µs is overwritten' violation
polyline 178.28,59 483.28,59 483.28,40 778.28,40 text
text 182.28,56 '0' text
text 487.28,37 '1' text
line 178.28,81 grid
text 172.28,76.50 'CPU 0' processor-0
polygon 374.28,68.50 382.28,68.50 378.28,76.50 lane #12
text 385.28,76.50 'R 0' text
polygon 479.28,76.50 487.28,76.50 483.28,68.50 processor-0 #14
text 490.28,76.50 'W 1' text
line 178.28,100 grid
text 172.28,95.50 'CPU 1' processor-1
polygon 409.28,87.50 417.28,87.50 413.28,95.50 lane #13
text 420.28,95.50 'R 0' text
polygon 544.28,95.50 552.28,95.50 548.28,87.50 processor-1 #15
text 555.28,95.50 'W 1' text
)");
}

TEST(Timeline, DrawsQueueAndRequests)
{
    const TimelineModel model = modelOf(test::lostUpdate());
    TimelineOptions options;
    options.lanes = {3, 4};
    const TimelinePicture picture = pictureOf(model, options);
    EXPECT_EQ(groupOf(picture.list, "queue-1"), R"(
text 6,39 'Default' text
text 6,53 'requests waiting' muted-text
rect 222.91,48.50 20x8.50 request-owned
rect 242.91,40 10x17 request-owned
rect 252.91,48.50 30x8.50 request-owned
polyline 132.91,57 222.91,57 222.91,48.50 242.91,48.50 242.91,40 252.91,40 252.91,48.50 282.91,48.50 282.91,57 732.91,57 text
text 136.91,54 '0' text
text 226.91,45.50 '1' text
text 286.91,54 '0' text
text 126.91,80 'with the driver' muted-text
rect 252.91,80.50 30x6.50 lock-held
rect 282.91,74 290x13 lock-held
rect 572.91,80.50 50x6.50 lock-held
polyline 132.91,87 252.91,87 252.91,80.50 282.91,80.50 282.91,74 572.91,74 572.91,80.50 622.91,80.50 622.91,87 732.91,87 text
text 136.91,84 '0' text
text 256.91,77.50 '1' text
text 286.91,71 '2' text
text 576.91,77.50 '1' text
text 626.91,84 '0' text
)");
    EXPECT_EQ(groupOf(picture.list, "requests"), R"(
text 6,114 'Requests' text
text 6,128 'from sender and back' muted-text
rect 222.91,103 30x18 request-queued #4
rect 252.91,103 320x18 request-owned #8
rect 242.91,123 40x18 request-queued #6
rect 282.91,123 340x18 request-owned #10
text 226.91,116 '#1' on-request
text 256.91,116 '#1 read 4096 B' on-request
text 246.91,136 '#2' on-request
text 286.91,136 '#2 read 4096 B' on-request
)");
}

TEST(Timeline, DrawsAxisAndPlayhead)
{
    const TimelineModel model = modelOf(test::lostUpdate());
    TimelineOptions options;
    options.lanes = {0};
    options.playhead = EventIndex(14);
    const TimelinePicture picture = pictureOf(model, options);
    EXPECT_EQ(groupOf(picture.list, "axis"), R"(
text 6,14 'Time' muted-text
line 123.58,18 muted-text
text 123.58,14 '0 µs' text
line 173.58,18 muted-text
text 173.58,14 '0.5 µs' text
line 223.58,18 muted-text
text 223.58,14 '1.0 µs' text
line 273.58,18 muted-text
text 273.58,14 '1.5 µs' text
line 323.58,18 muted-text
text 323.58,14 '2.0 µs' text
line 373.58,18 muted-text
line 423.58,18 muted-text
line 473.58,18 muted-text
line 523.58,18 muted-text
text 523.58,14 '4.0 µs' text
line 573.58,18 muted-text
text 573.58,14 '4.5 µs' text
line 623.58,18 muted-text
text 623.58,14 '5.0 µs' text
line 673.58,18 muted-text
text 673.58,14 '5.5 µs' text
line 723.58,18 muted-text
text 723.58,14 '6.0 µs' text
)");
    EXPECT_EQ(groupOf(picture.list, "playhead"), R"(
line 428.58,17 halo
line 428.58,17 playhead
rect 358.03,1 141.10x16 playhead
polygon 424.58,16 432.58,16 428.58,21 playhead
text 363.03,13 '3.05 µs · event 14/25' halo
)");
}

struct Kind {
    const char* name;
    Size size;
    AxisMode mode;
    bool lost;
};
void PrintTo(const Kind& k, std::ostream* out) { *out << k.name; }
class Anything : public testing::TestWithParam<Kind> {
protected:
    TimelineModel model = modelOf(GetParam().lost ? test::lostUpdate() : test::deviceScope(), GetParam().mode);
    TimelineOptions options()
    {
        TimelineOptions o;
        o.page = Page{"A title that is long enough to need a second line in a narrow column", "Sync scope: Device · lock: spin · queue: parallel · processors: 2 · seed 7", "Sync Scope Lab"};
        o.playhead = EventIndex(12);
        o.selection = Range{model.content().begin + 3, model.content().end - 4};
        return sized(o, GetParam().size);
    }
};

// Geometric clipping: no back end has to cut anything off.
TEST_P(Anything, StaysInsideThePicture)
{
    for (int zoom = 0; zoom < 12; ++zoom) {
        TimelineOptions o = options();
        o.axis = TimeAxis(model.content(), px(100)).zoomedAbout(px(37), 1 << 4, (1 << 4) + (1 << zoom));
        const TimelinePicture picture = layoutTimeline(model, o);
        const Unit w = picture.list.width, h = picture.list.height, slack = px(2);
        for (const Item& item : picture.list.items()) {
            if (item.shape == Shape::GroupBegin || item.shape == Shape::GroupEnd)
                continue;
            if (item.shape == Shape::Polyline || item.shape == Shape::Polygon) {
                for (const Point p : picture.list.points(item.data))
                    EXPECT_TRUE(p.x >= -slack && p.x <= w + slack && p.y >= 0 && p.y <= h) << p.x << "," << p.y;
                continue;
            }
            Unit left = item.box.x, right = item.box.right();
            if (item.shape == Shape::Text) {
                left = item.anchor == Anchor::Start ? item.box.x : item.anchor == Anchor::Middle ? item.box.x - item.box.w / 2 : item.box.x - item.box.w;
                right = left + item.box.w;
            }
            EXPECT_GE(std::min(left, right), -slack) << picture.list.string(item.data);
            EXPECT_LE(std::max(left, right), w + slack) << picture.list.string(item.data);
            EXPECT_GE(item.box.y, 0);
            EXPECT_LE(item.box.bottom(), h + slack);
            if (item.shape == Shape::Rect) {
                EXPECT_GE(item.box.w, 0);
                EXPECT_GE(item.box.h, 0);
            }
        }
    }
}

// No word stands on another one.
TEST_P(Anything, KeepsTextApart)
{
    TimelineOptions o = options();
    o.playhead.reset();
    const TimelinePicture picture = layoutTimeline(model, o);
    struct Word {
        Box box;
        std::string text;
    };
    std::vector<Word> words;
    for (const Item& item : picture.list.items()) {
        if (item.shape != Shape::Text)
            continue;
        const Unit left = item.anchor == Anchor::Start ? item.box.x : item.anchor == Anchor::Middle ? item.box.x - item.box.w / 2 : item.box.x - item.box.w;
        words.push_back({{left, item.box.y - item.size * 3 / 4, item.box.w, item.size * 3 / 4}, std::string(picture.list.string(item.data))});
    }
    EXPECT_GT(words.size(), 15u);
    for (std::size_t i = 0; i < words.size(); ++i)
        for (std::size_t k = i + 1; k < words.size(); ++k) {
            const Box &a = words[i].box, &b = words[k].box;
            EXPECT_FALSE(a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()) << words[i].text << " | " << words[k].text;
        }
}

TEST_P(Anything, HasTheSizeThatWasAskedFor)
{
    const TimelineOptions o = options();
    const TimelinePicture picture = layoutTimeline(model, o);
    EXPECT_EQ(picture.list.width, o.width);
    EXPECT_EQ(picture.list.height, o.height > 0 ? o.height : picture.list.height);
    EXPECT_LE(picture.plot.bottom(), picture.list.height);
    EXPECT_EQ(picture.leftOut, 0u);
}

INSTANTIATE_TEST_SUITE_P(Kinds, Anything, testing::Values(Kind{"window", Size::Window, AxisMode::Linear, true}, Kind{"slide", Size::Slide, AxisMode::Linear, false},
    Kind{"handout", Size::Handout, AxisMode::Event, true}, Kind{"column", Size::Column, AxisMode::Linear, false}, Kind{"columnLost", Size::Column, AxisMode::Linear, true},
    Kind{"events", Size::Window, AxisMode::Event, false}, Kind{"compressed", Size::Window, AxisMode::Compressed, true}), [](const auto& p) { return p.param.name; });

TEST(Timeline, CollapsesBeforeItLeavesLanesOut)
{
    const TimelineModel model = modelOf(test::deviceScope());
    TimelineOptions options;
    options.page = Page{"Title", "Configuration", {}};
    options.width = px(900);
    for (Unit height = px(900); height >= px(200); height -= px(50)) {
        options.height = height;
        const TimelinePicture picture = layoutTimeline(model, options);
        EXPECT_EQ(picture.list.height, height);
        EXPECT_LE(picture.plot.bottom(), height);
        EXPECT_EQ(picture.lanes.size() + picture.leftOut, model.lanes().size());
        EXPECT_TRUE(picture.leftOut == 0 || height < px(600)) << pixels(height);
    }
    options.height = px(260);
    const TimelinePicture small = layoutTimeline(model, options);
    EXPECT_GT(small.leftOut, 0u);
    EXPECT_THAT(groupOf(small.list, "footer"), HasSubstr("not shown for want of room"));
}

// Squeezed as far as a slide squeezes: 18 pixel text, and rows at three quarters of what it would have.
TEST(Timeline, WhatIsFoldedHoldsItsText)
{
    const TimelineModel model = modelOf(test::deviceScope());
    TimelineOptions options = sized({}, Size::Slide);
    for (std::uint32_t i = 0; i < model.lanes().size(); ++i)
        options.collapsed.push_back(i);
    options.height = px(80);
    while (layoutTimeline(model, options).leftOut > 0)
        options.height += px(1);
    const TimelinePicture picture = layoutTimeline(model, options);
    int numbers = 0, folded = 0;
    for (const RowPlace& row : picture.rows) {
        const LaneKind kind = model.lanes()[row.lane].kind;
        if (kind == LaneKind::Processor)
            continue;
        ++folded;
        EXPECT_GE(row.box.h, px(18)) << model.lanes()[row.lane].id;
        for (const Item& item : picture.list.items())
            if (item.shape == Shape::Text && item.face == Face::Mono && kind == LaneKind::Variable && item.box.y > row.box.y && item.box.y < row.box.bottom())
                ++numbers;
    }
    for (const LanePlace& lane : picture.lanes)
        EXPECT_LE(lane.box.h, px(40)) << model.lanes()[lane.lane].id; // 32 of a 12 pixel font
    EXPECT_GE(folded, 5);
    EXPECT_GE(numbers, 3);
}

TEST(Timeline, DrawsCoarselyWhereItWouldBeTooMuch)
{
    SliceRow row;
    for (std::uint32_t i = 0; i < 50'000; ++i)
        row.add({{i * 100, i * 100 + 90}, 0, EventIndex(i), EventIndex(i), i % 3 ? Look::Passive : Look::Dispatch, i % 5 == 0});
    row.finish();
    Lane lane;
    lane.id = "cpu-0";
    lane.title = "CPU 0";
    lane.rows.assign(8, row);
    std::vector<Lane> lanes;
    lanes.push_back(std::move(lane));
    const TimelineModel model(TimeScale(AxisMode::Linear, {}, 5'000'000), std::move(lanes), {"slice"});
    TimelineOptions options;
    options.page = Page{"Title", "Configuration", {}};
    options.visible = Range{0, 150'000}; // hardly wider than a pixel each
    options.width = px(1920);
    options.mostItems = 3000;
    const TimelinePicture picture = layoutTimeline(model, options);
    EXPECT_LE(picture.list.items().size(), 3100u);
    EXPECT_THAT(groupOf(picture.list, "footer"), HasSubstr("drawn coarsely"));
}

class HitTest : public testing::Test {
protected:
    const TimelineModel model = modelOf(test::deviceScope());
    const TimelinePicture picture = layoutTimeline(model, {});
    std::optional<Hit> at(std::string_view lane, RowKind kind, std::uint32_t row, std::int64_t ns, Unit reach = px(4))
    {
        for (const RowPlace& place : picture.rows)
            if (model.lanes()[place.lane].id == lane && place.kind == kind && place.row == row)
                return hitTest(model, picture, {picture.plot.x + picture.axis.toPixel(ns), place.box.y + place.box.h / 2}, reach);
        ADD_FAILURE() << "no such row";
        return std::nullopt;
    }
    std::string says(const std::optional<Hit>& hit) { return hit && hit->slice ? model.describe(model.lanes()[hit->lane], *hit->slice) : "nothing"; }
};

TEST_F(HitTest, FindsSlices)
{
    EXPECT_EQ(says(at("cpu-0", RowKind::Slices, 2, 2000)), "EvtIoRead #1, CPU 0, DISPATCH_LEVEL, 1.2 µs to 3.3 µs (2.1 µs)");
    EXPECT_EQ(says(at("cpu-1", RowKind::Slices, 1, 2000)), "spins for Device.lock, CPU 1, DISPATCH_LEVEL, 1.5 µs to 3.35 µs (1.85 µs)");
    EXPECT_EQ(says(at("lock-0", RowKind::Slices, 0, 2000)), "T0 on CPU 0, taken by the framework, Device.lock, 1.2 µs to 3.3 µs (2.1 µs)");
    EXPECT_EQ(says(at("lock-1", RowKind::Slices, 1, 700)), "T1 waits, Device.WaitLock, 500 ns to 900 ns (400 ns)");
    EXPECT_EQ(says(at("cpu-1", RowKind::Band, 0, 2100)), "DIRQL, 2 µs to 2.3 µs (300 ns)");
    EXPECT_EQ(says(at("lock-0", RowKind::Slices, 0, 300)), "nothing");
}

TEST_F(HitTest, FindsStepsAndMarks)
{
    const auto read = at("variable-0", RowKind::Marks, 0, 2100);
    ASSERT_TRUE(read && read->event);
    EXPECT_EQ(model.scale().timeOf(read->event).ns, 2100);
    const auto step = at("queue-1", RowKind::Steps, 0, 1100);
    ASSERT_TRUE(step && step->event);
    EXPECT_EQ(model.scale().timeOf(step->event).ns, 1100);
    EXPECT_TRUE(at("variable-0", RowKind::Marks, 0, 4800)->event.isNone());
}

TEST_F(HitTest, SaysNothingOutside)
{
    EXPECT_FALSE(hitTest(model, picture, {px(3), picture.plot.y + px(20)}));
    EXPECT_FALSE(hitTest(model, picture, {picture.plot.x + px(10), px(2)}));
    EXPECT_FALSE(hitTest(model, picture, {picture.plot.x + px(10), picture.list.height + px(100)}));
    EXPECT_NEAR(static_cast<double>(hitTest(model, picture, {picture.plot.x + picture.axis.toPixel(3000), picture.plot.y + 1})->position), 3000, 1);
}

// The lines of findings go through the lane, and leave the words on its bars alone.
TEST(Timeline, FindingLinesDoNotStrikeWordsOut)
{
    const trace::Trace trace = test::lostUpdate();
    std::vector<EventIndex> all;
    for (std::uint32_t e = 0; e < trace.log.size(); ++e)
        all.push_back(EventIndex(e));
    for (const AxisMode mode : {AxisMode::Linear, AxisMode::Event}) {
        const TimelineModel model(trace, analysis::intervals(trace), {{analysis::FindingKind::DataRace, "Device.TotalRequestsProcessed", {}, {}, all, {}, "all of it"}}, mode);
        const TimelinePicture picture = pictureOf(model);
        int words = 0, cut = 0;
        for (const LanePlace& lane : picture.lanes) {
            if (model.lanes()[lane.lane].kind != LaneKind::Processor)
                continue;
            std::vector<Box> texts;
            std::map<Unit, std::vector<std::pair<Unit, Unit>>> lines; // by place along the axis: from, to
            for (const Item& item : picture.list.items()) {
                const bool inside = item.box.x >= picture.plot.x && item.box.y >= lane.box.y && item.box.y < lane.box.bottom();
                if (inside && item.shape == Shape::Text)
                    texts.push_back({item.box.x, item.box.y - item.size, item.box.w, item.size});
                else if (inside && item.shape == Shape::Line && item.style.stroke == Token::Violation)
                    lines[item.box.x].push_back({item.box.y, item.box.y + item.box.h});
            }
            ASSERT_FALSE(lines.empty());
            for (const auto& [at, pieces] : lines) {
                EXPECT_EQ(pieces.front().first, lines.begin()->second.front().first) << "it begins at the band";
                EXPECT_EQ(pieces.back().second, lines.begin()->second.back().second) << "it ends with the lane";
                cut += static_cast<int>(pieces.size()) - 1;
                for (const Box& text : texts)
                    for (const auto& [from, to] : pieces)
                        EXPECT_FALSE(text.x <= at && at <= text.right() && from < text.bottom() && text.y < to) << pixels(at) << " " << pixels(text.x) << " " << pixels(text.y);
            }
            words += static_cast<int>(texts.size());
        }
        EXPECT_GT(words, 2);
        EXPECT_GT(cut, 0) << "some words are in the way";
    }
}

TEST(Overview, ShowsLevelsAndWarnings)
{
    const DisplayList list = layoutOverview(modelOf(test::lostUpdate()), px(600), px(32));
    int warnings = 0;
    for (const Item& item : list.items())
        warnings += item.style.fill == Token::Violation;
    EXPECT_EQ(warnings, 3);
    EXPECT_EQ(list.width, px(600));
}

TEST(Timeline, OfNothingIsAnAxis)
{
    const TimelineModel model(TimeScale(AxisMode::Linear, {}, 0), {}, {});
    TimelineOptions options;
    options.page = Page{"Nothing", "", ""};
    const TimelinePicture picture = layoutTimeline(model, options);
    EXPECT_EQ(picture.plot.h, 0);
    EXPECT_GT(picture.list.height, 0);
}

// A device at a transfer and its interrupt, a timer, a work item, a pointer, and a DPC that is too long.
trace::Trace machinery()
{
    using trace::EventKind;
    test::TraceBuilder b;
    const ActivityId t0 = b.thread("T0"), isr = b.isrOn(1), dpcs = b.dpcOn(1), worker = b.worker("Worker 0");
    const trace::Subject registers = b.variable("Device.Registers", {}, 8, false), card = b.hardware("Card"), line = b.interrupt("Device.Interrupt"), dpc = b.dpc("Device.Interrupt DPC");
    const trace::Subject timer = b.timer("Device.Timer"), item = b.workItem("Device.Item"), expired = b.function("SampleEvtTimerFunc", "EvtTimerFunc");
    const ObjectId queue = b.queue("Default"), timerObject = b.object("Device.Timer", ObjectType::Timer, "Device");
    const trace::Subject request = b.request();
    b.machine(0).at(0).event(EventKind::ObjectCreate, {trace::SubjectKind::Object, queue.value}).setUpDone();
    b.on(t0, 0).at(1000).switchTo(t0).event(EventKind::RequestSend, request, 512).event(EventKind::RequestQueue, request, queue.value, 1).present(request, queue);
    b.on(t0, 0).at(2000).load(registers, static_cast<std::int64_t>(0xFFFFD00000001000ull));
    b.on(t0, 0).at(3000).event(EventKind::TransferStart, card, 512, 1).event(EventKind::TimerSet, timer, 200'000);
    b.on(t0, 0).at(4000).event(EventKind::QueueState, {trace::SubjectKind::Object, queue.value}, 1, static_cast<std::uint32_t>(QueueChange::Stop)).switchTo(ActivityId());
    b.machine(1).at(50'000).event(EventKind::DeviceEvent, card, 1, 1);
    const EventIndex told = b.last();
    b.machine(1).at(50'000).causedBy(told).event(EventKind::InterruptAssert, line, 1);
    b.on(isr, 1).at(51'000).raise(5, 0).event(EventKind::IsrStart, line).at(52'000).event(EventKind::RegisterRead, card, 6, 4 | 4u << 16);
    b.on(isr, 1).at(53'000).event(EventKind::RegisterWrite, card, 4, 8 | 4u << 16).at(81'000).event(EventKind::IsrEnd, line, 1).lower(0, 5);
    b.on(dpcs, 1).at(81'000).raise(2, 0).event(EventKind::DpcStart, dpc).at(82'000).event(EventKind::WorkItemQueue, item).at(90'000).complete(request, 512);
    b.on(dpcs, 1).at(202'000).event(EventKind::TimerExpire, timer, 200'000).at(203'000).enter(expired, {trace::SubjectKind::Object, timerObject.value});
    b.on(dpcs, 1).at(213'000).leave(expired).event(EventKind::DpcEnd, dpc).lower(0, 2);
    b.on(worker, 1).at(220'000).switchTo(worker).event(EventKind::WorkItemStart, item).at(230'000).event(EventKind::WorkItemEnd, item).switchTo(ActivityId());
    b.machine(0).at(240'000).event(EventKind::End);
    return b.build();
}

const Lane& laneOf(const TimelineModel& model, std::string_view id)
{
    const auto at = std::find_if(model.lanes().begin(), model.lanes().end(), [&](const Lane& l) { return l.id == id; });
    EXPECT_NE(at, model.lanes().end()) << id;
    return at == model.lanes().end() ? model.lanes().front() : *at;
}

// "name begin..end" in microseconds
std::vector<std::string> slicesOf(const TimelineModel& model, const SliceRow& row)
{
    std::vector<std::string> all;
    for (std::uint32_t i = 0; i < row.size(); ++i)
        all.push_back(std::string(model.name(row.at(i).name)) + " " + std::to_string(row.begin(i) / 1000) + ".." + std::to_string(row.end(i) / 1000));
    return all;
}

TEST(TimelineModel, ShowsHardwareTimersAndWorkItems)
{
    const TimelineModel model = modelOf(machinery());
    std::vector<std::string> ids;
    for (const Lane& lane : model.lanes())
        ids.push_back(lane.id);
    EXPECT_THAT(ids, ElementsAre("cpu-0", "cpu-1", "variable-0", "queue-0", "requests", "hardware-0", "timer-0", "work-item-0"));

    const Lane& card = laneOf(model, "hardware-0");
    EXPECT_EQ(card.title, "Card");
    ASSERT_EQ(card.rows.size(), 2u);
    EXPECT_THAT(slicesOf(model, card.rows[0]), ElementsAre("Device.Interrupt asserted 50..53")) << "until the driver acknowledges it";
    EXPECT_THAT(slicesOf(model, card.rows[1]), ElementsAre("transfer 1, 512 B 3..50"));
    ASSERT_EQ(card.marks.size(), 2u);
    EXPECT_EQ(model.label(card, card.marks[0].marks.front()), "done 1");
    ASSERT_EQ(card.marks[1].marks.size(), 2u);
    EXPECT_EQ(model.label(card, card.marks[1].marks[0]), "R STATUS 0x6");
    EXPECT_EQ(model.label(card, card.marks[1].marks[1]), "W ACKNOWLEDGE 0x4");

    const Lane& timer = laneOf(model, "timer-0");
    ASSERT_EQ(timer.rows.size(), 1u);
    EXPECT_THAT(slicesOf(model, timer.rows[0]), ElementsAre("set, due at 200 µs 3..200", "due, waits for the clock 200..202", "EvtTimerFunc on CPU 1 203..213"));
    const Lane& item = laneOf(model, "work-item-0");
    ASSERT_EQ(item.rows.size(), 1u);
    EXPECT_THAT(slicesOf(model, item.rows[0]), ElementsAre("queued 82..220", "runs on CPU 1 220..230"));
    EXPECT_EQ(model.stateAt(card, 10'000), "transfer 1, 512 B");
    EXPECT_EQ(model.stateAt(timer, 215'000), "not set");
    EXPECT_EQ(model.stateAt(item, 100'000), "queued");
}

TEST(TimelineModel, ShowsWhatAQueueOwnsAndWhenItPresentsNothing)
{
    const TimelineModel model = modelOf(machinery());
    const Lane& queue = laneOf(model, "queue-0");
    ASSERT_EQ(queue.owned.size(), 3u);
    EXPECT_EQ(queue.owned.value(1), 1);
    EXPECT_EQ(queue.owned.position(1), 1000);
    EXPECT_EQ(queue.owned.value(2), 0);
    EXPECT_EQ(queue.owned.position(2), 90'000);
    ASSERT_EQ(queue.rows.size(), 1u);
    EXPECT_THAT(slicesOf(model, queue.rows[0]), ElementsAre("stopped: presents none 4..240"));
}

// A pointer is no number: it is read as the debugger shows it, and drawn as a box as long as it holds.
TEST(Timeline, ShowsPointersInHexadecimal)
{
    const TimelineModel model = modelOf(machinery());
    const Lane& lane = laneOf(model, "variable-0");
    EXPECT_TRUE(lane.addresses);
    EXPECT_EQ(model.stateAt(lane, 5000), "= 0xFFFFD00000001000");
    EXPECT_EQ(model.label(lane, lane.marks[0].marks[0]), "R 0xFFFFD00000001000");
    TimelineOptions options;
    options.lanes = {2};
    const std::string group = groupOf(pictureOf(model, options).list, "variable-0");
    EXPECT_THAT(group, HasSubstr("'0xFFFFD00000001000' text"));
    EXPECT_THAT(group, testing::Not(HasSubstr("'-")));
}

// Rule: NT K22, NT B13
TEST(TimelineModel, MarksWhatIsLongerThanTheGuideline)
{
    const TimelineModel model = modelOf(machinery());
    EXPECT_TRUE(laneOf(model, "cpu-0").stays.empty());
    const Lane& lane = laneOf(model, "cpu-1");
    ASSERT_EQ(lane.stays.size(), 2u);
    EXPECT_THAT(slicesOf(model, lane.stays[0]), ElementsAre("162 µs at DISPATCH_LEVEL or above; the guideline is 100 µs 51..213"));
    EXPECT_THAT(slicesOf(model, lane.stays[1]), ElementsAre("30 µs in a service routine; the guideline is 25 µs 51..81"));
    TimelineOptions options;
    options.lanes = {1};
    const std::string group = groupOf(pictureOf(model, options).list, "cpu-1");
    EXPECT_THAT(group, HasSubstr("violation-tint"));
    EXPECT_THAT(group, HasSubstr("162 µs at DISPATCH_LEVEL or above; the guideline is 100 µs"));
}

} // namespace
} // namespace syncscope::picture
