#include "engine/picture/timeline.h"
#include "tests/picture/sample_trace.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
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

// A plot that begins at 100 and is 600 wide, for 6 µs: 10 ns are one pixel.
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
                           "variable-0 TotalRequestsProcessed (Device, guarded by Device.lock)", "lock-0 Device.lock (spin, of the framework)",
                           "lock-1 Device.WaitLock (fast mutex, of the driver)", "queue-1 Default (requests waiting)", "requests Requests (from sender and back)"));
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
    EXPECT_THAT(at(2100), ElementsAre("DISPATCH_LEVEL", "DIRQL", "= 0", "held by T0 on CPU 0, taken by the framework", "free", "depth 1", ""));
    EXPECT_THAT(at(5900), ElementsAre("PASSIVE_LEVEL", "PASSIVE_LEVEL", "= 2", "free", "free", "depth 0", ""));
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
    EXPECT_EQ(groupOf(picture.list, "cpu-1"), R"(@)");
}

TEST(Timeline, DrawsHolderWaiterAndHandOff)
{
    const TimelineModel model = modelOf(test::deviceScope());
    TimelineOptions options;
    options.lanes = {3, 4};
    const TimelinePicture picture = pictureOf(model, options);
    EXPECT_EQ(groupOf(picture.list, "lock-0"), R"(@)");
    EXPECT_EQ(groupOf(picture.list, "lock-1"), R"(@)");
}

TEST(Timeline, DrawsTheLostUpdate)
{
    const TimelineModel model = modelOf(test::lostUpdate());
    TimelineOptions options;
    options.lanes = {2};
    EXPECT_EQ(groupOf(pictureOf(model, options).list, "variable-0"), R"(@)");
}

TEST(Timeline, DrawsQueueAndRequests)
{
    const TimelineModel model = modelOf(test::lostUpdate());
    TimelineOptions options;
    options.lanes = {3, 4};
    const TimelinePicture picture = pictureOf(model, options);
    EXPECT_EQ(groupOf(picture.list, "queue-1"), R"(@)");
    EXPECT_EQ(groupOf(picture.list, "requests"), R"(@)");
}

TEST(Timeline, DrawsAxisAndPlayhead)
{
    const TimelineModel model = modelOf(test::lostUpdate());
    TimelineOptions options;
    options.lanes = {0};
    options.playhead = EventIndex(14);
    const TimelinePicture picture = pictureOf(model, options);
    EXPECT_EQ(groupOf(picture.list, "axis"), R"(@)");
    EXPECT_EQ(groupOf(picture.list, "playhead"), R"(@)");
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

} // namespace
} // namespace syncscope::picture
