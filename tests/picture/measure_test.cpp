#include "engine/picture/measure.h"
#include "tests/picture/draws.h"
#include "tests/picture/sample_trace.h"

#include <gmock/gmock.h>

#include <string>

namespace syncscope::picture {
namespace {

class Measuring : public testing::Test {
protected:
    Measuring() : model(trace, analysis::intervals(trace), {}, AxisMode::Linear)
    {
        TimelineOptions options;
        const TimelinePicture probe = layoutTimeline(model, options);
        options.width += px(600) - probe.plot.w; // 10 ns are one pixel
        picture = layoutTimeline(model, options);
    }
    const RowPlace& row(std::uint32_t lane, RowKind kind, std::uint32_t number) const
    {
        for (const RowPlace& place : picture.rows)
            if (place.lane == lane && place.kind == kind && place.row == number)
                return place;
        ADD_FAILURE();
        return picture.rows.front();
    }
    std::optional<Edge> edge(const RowPlace& place, std::int64_t ns, Unit off) const
    {
        return nearestEdge(model, picture, {picture.plot.x + picture.axis.toPixel(ns) + off, place.box.y + place.box.h / 2});
    }

    trace::Trace trace = test::deviceScope();
    TimelineModel model;
    TimelinePicture picture;
};

TEST_F(Measuring, SnapsToTheEdgesOfSlicesWithinSixPixels)
{
    // CPU 1 spins from 1500 to 3350 in its second row.
    const RowPlace& spins = row(1, RowKind::Slices, 1);
    for (const Unit off : {-px(5), -px(1), px(0), px(3), px(5)}) {
        const auto begin = edge(spins, 1500, off);
        ASSERT_TRUE(begin) << off;
        EXPECT_EQ(begin->position, 1500);
        EXPECT_TRUE(begin->event);
        const auto end = edge(spins, 3350, off);
        ASSERT_TRUE(end) << off;
        EXPECT_EQ(end->position, 3350);
    }
    EXPECT_FALSE(edge(spins, 2650, 0)) << "nothing is near";
}

// What is under the pointer counts before what is nearer in another row.
TEST_F(Measuring, PrefersTheRowUnderThePoint)
{
    const RowPlace& lock = row(3, RowKind::Slices, 0); // Device.lock, held until 3300, then from 3350
    const auto at = edge(lock, 3300, px(2));
    ASSERT_TRUE(at);
    EXPECT_EQ(at->position, 3300);
}

TEST_F(Measuring, SnapsToReadsAndWrites)
{
    const RowPlace& marks = row(2, RowKind::Marks, 0);
    const auto at = edge(marks, 2100, px(4));
    ASSERT_TRUE(at);
    EXPECT_EQ(at->position, 2100);
}

TEST_F(Measuring, SumsUpAStretch)
{
    const RangeSummary sum = summarize(model, {1000, 4000});
    EXPECT_EQ(sum.ns, 3000);
    ASSERT_EQ(sum.processors.size(), 2u);
    EXPECT_EQ(sum.processors[0].title, "CPU 0");
    EXPECT_EQ(sum.processors[0].busy, 3000);
    EXPECT_EQ(sum.processors[0].at[0], 900);  // PASSIVE_LEVEL to 1200, and from 3300
    EXPECT_EQ(sum.processors[0].at[2], 2100);
    EXPECT_EQ(sum.processors[1].at[2], 500 + 1700); // from 1500, without the ISR
    EXPECT_EQ(sum.processors[1].at[3], 300);
    ASSERT_EQ(sum.locks.size(), 1u); // Device.lock; the other one is free from 1000 on
    EXPECT_EQ(sum.locks[0].title, "Device.lock");
    EXPECT_EQ(sum.locks[0].held, 2100 + 650);
    EXPECT_EQ(sum.locks[0].waited, 1850);
    ASSERT_EQ(sum.variables.size(), 1u);
    EXPECT_EQ(sum.variables[0].before, "0");
    EXPECT_EQ(sum.variables[0].after, "1");
    EXPECT_EQ(sum.variables[0].reads, 2u);
    EXPECT_EQ(sum.variables[0].writes, 1u);
}

// Levels of each processor share the whole of any stretch among them.
TEST_F(Measuring, LevelsAddUpToTheWhole)
{
    test::Draws random(7);
    for (int i = 0; i < 200; ++i) {
        const std::int64_t a = random.below(6000), b = random.below(6000);
        if (a == b)
            continue;
        const RangeSummary sum = summarize(model, {std::min(a, b), std::max(a, b)});
        for (const RangeSummary::Processor& p : sum.processors) {
            EXPECT_EQ(p.at[0] + p.at[1] + p.at[2] + p.at[3], sum.ns);
            EXPECT_LE(p.busy, sum.ns);
        }
    }
}

TEST_F(Measuring, FindsTheGapBetweenSlices)
{
    const SliceRow& holds = model.lanes()[3].rows[0];
    EXPECT_EQ(gapAt(holds, 3320), (std::optional<Range>(Range{3300, 3350})));
    EXPECT_FALSE(gapAt(holds, 2000)) << "that is a slice";
    EXPECT_FALSE(gapAt(holds, 100)) << "before the first one there is no gap";
}

// A flag for each marker, their distance between them, and what is kept in a line of its own.
TEST_F(Measuring, DrawsMarkersAndMeasurements)
{
    TimelineOptions options;
    const Unit before = layoutTimeline(model, options).plot.y;
    options.markers = {{"A", 1500}, {"B", 3350}};
    options.measurements = {{{1500, 3350}, "Δ 1.85 µs", true}, {{2000, 2300}, "300 ns", false}};
    const TimelinePicture drawn = layoutTimeline(model, options);
    EXPECT_EQ(drawn.plot.y - before, px(38));
    std::string texts;
    int lines = 0;
    for (const Item& item : drawn.list.items()) {
        if (item.shape == Shape::Text && item.box.y < px(38))
            texts += std::string(drawn.list.string(item.data)) + "|";
        lines += item.shape == Shape::Line && item.style.stroke == Token::Selection && item.style.dash == Dash::Dashed && item.box.bottom() == drawn.plot.bottom() ? 1 : 0;
    }
    EXPECT_THAT(texts, testing::AllOf(testing::HasSubstr("A|"), testing::HasSubstr("B|"), testing::HasSubstr("Δ 1.85 µs|"), testing::HasSubstr("300 ns|")));
    EXPECT_EQ(lines, 2);
}

TEST_F(Measuring, PinnedLanesEndWhereTheOthersBegin)
{
    TimelineOptions options;
    EXPECT_EQ(layoutTimeline(model, options).pinnedBottom, layoutTimeline(model, options).plot.y);
    options.lanes = {3, 0, 1};
    options.pinned = 1;
    const TimelinePicture drawn = layoutTimeline(model, options);
    EXPECT_EQ(drawn.pinnedBottom, drawn.lanes[1].box.y);
}

TEST_F(Measuring, TicksShowEveryHit)
{
    const std::vector<EventIndex> hits = {EventIndex(16), EventIndex(29)};
    TimelineOptions options;
    options.highlights = &hits;
    const TimelinePicture drawn = layoutTimeline(model, options);
    std::vector<std::uint32_t> ticks;
    for (const Item& item : drawn.list.items())
        if (item.shape == Shape::Polygon && item.style.fill == Token::Selection)
            ticks.push_back(item.event.value);
    EXPECT_THAT(ticks, testing::ElementsAre(16u, 29u));
}

} // namespace

// What this is all for: one race of two events in a long run is seen at every zoom that shows its time, in every lane it concerns.
class OneRace : public testing::TestWithParam<AxisMode> {};

TEST_P(OneRace, IsVisibleAtEveryZoom)
{
    constexpr int ordinary = 3000;
    test::TraceBuilder b;
    const ActivityId t0 = b.thread("T0"), t1 = b.thread("T1");
    const trace::Subject total = b.variable("Device.Total"), quiet = b.variable("Device.Quiet");
    test::Draws random(11);
    b.on(t0, 0).at(0).switchTo(t0);
    b.on(t1, 1).at(0).switchTo(t1);
    std::int64_t now = 0;
    int value = 0;
    const auto work = [&](int count) {
        for (int i = 0; i < count; ++i) {
            now += 10 + random.below(400);
            const std::uint32_t p = random.below(2);
            b.on(p == 0 ? t0 : t1, p).at(now).load(quiet, value).at(now + 4).store(quiet, value + 1);
            ++value;
            now += 4;
        }
    };
    work(ordinary * 3 / 7);
    const std::int64_t raced = now + 10;
    b.on(t0, 0).at(raced).load(total, 0);
    b.on(t1, 1).at(raced + 2).load(total, 0);
    b.on(t0, 0).at(raced + 4).store(total, 1);
    b.on(t1, 1).at(raced + 6).store(total, 1);
    now = raced + 6;
    const EventIndex store = b.last();
    work(ordinary * 4 / 7);
    b.machine(0).at(now + 100).event(test::EventKind::End);
    const trace::Trace trace = b.build();
    const analysis::Intervals intervals = analysis::intervals(trace);
    ASSERT_EQ(intervals.overwrites.size(), 1u);
    const analysis::Overwrite& o = intervals.overwrites.front();
    const TimelineModel model(trace, intervals, {{analysis::FindingKind::LostUpdate, "Device.Total", {}, {}, {o.load, o.lost, o.store}, {}, "1 update lost"}}, GetParam());
    TimelineOptions options;
    TimeAxis axis(model.content(), px(900));
    for (int zoom = 0; zoom < 50; ++zoom) {
        options.axis = axis;
        options.mostItems = zoom % 2 == 0 ? 1'000'000 : 500; // drawn coarsely, too
        const TimelinePicture picture = layoutTimeline(model, options);
        const auto near = [&](std::size_t lane, EventIndex event, Unit left) {
            const std::int64_t position = model.scale().ofEvent(event);
            if (position < picture.axis.visible().begin || position >= picture.axis.visible().end)
                return true; // its time is not shown
            const Unit at = picture.plot.x + picture.axis.toPixel(position);
            return std::any_of(picture.list.items().begin(), picture.list.items().end(), [&](const Item& item) {
                return (item.style.stroke == Token::Violation || item.style.fill == Token::Violation) && item.shape != Shape::Text && item.shape != Shape::Polygon
                    && item.box.x <= at + px(2) + picture.fold && item.box.right() >= at - left - picture.fold && item.box.y >= picture.lanes[lane].box.y && item.box.y < picture.lanes[lane].box.bottom();
            });
        };
        EXPECT_TRUE(near(0, o.lost, px(2))) << "CPU 0, zoom " << zoom;
        EXPECT_TRUE(near(1, o.load, px(2))) << "CPU 1, zoom " << zoom;
        EXPECT_TRUE(near(1, o.store, px(2))) << "CPU 1, zoom " << zoom;
        EXPECT_TRUE(near(2, o.store, px(2))) << "the variable, zoom " << zoom;
        axis = picture.axis.zoomedAbout(picture.axis.toPixel(model.scale().ofEvent(store)), 3, 4);
    }
}

INSTANTIATE_TEST_SUITE_P(Modes, OneRace, testing::Values(AxisMode::Linear, AxisMode::Event, AxisMode::Compressed), [](const auto& each) { return std::string(name(each.param)); });

} // namespace syncscope::picture
