#include "engine/picture/text.h"
#include "engine/picture/time_axis.h"
#include "tests/picture/draws.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace syncscope::picture {
namespace {

TEST(TimeAxis, DrawsItsEndsAtTheEdges)
{
    const TimeAxis axis({1000, 3000}, px(500));
    EXPECT_EQ(axis.toPixel(1000), 0);
    EXPECT_EQ(axis.toPixel(2000), px(250));
    EXPECT_EQ(axis.toPixel(3000), px(500));
    EXPECT_EQ(axis.toPixel(-1'000'000), 0);
    EXPECT_EQ(axis.toPixel(std::int64_t{1} << 47), px(500));
    EXPECT_EQ(axis.visible(), (Range{1000, 3000}));
    EXPECT_EQ(axis.toPosition(px(250)), 2000);
    EXPECT_EQ(axis.toPosition(-px(250)), 0);
}

struct Extent {
    Range range;
    Unit width;
};
class RoundTrip : public testing::TestWithParam<Extent> {};

// A position is found again from its pixel, to within what a hundredth of a pixel covers.
TEST_P(RoundTrip, PositionToPixelAndBack)
{
    const auto& [range, width] = GetParam();
    const TimeAxis axis(range, width);
    const std::int64_t grain = range.length() / width + 1;
    for (int i = 0; i <= 997; ++i) {
        const std::int64_t position = range.begin + range.length() / 997 * i;
        const std::int64_t back = axis.toPosition(axis.toPixel(position));
        EXPECT_LE(std::abs(back - position), grain + (range.length() >> 38)) << position;
    }
}

TEST_P(RoundTrip, PixelToPositionAndBack)
{
    const auto& [range, width] = GetParam();
    const TimeAxis axis(range, width);
    const Unit grain = static_cast<Unit>(width / range.length()) + 2; // a position may be wider than a hundredth of a pixel
    for (Unit x = 0; x <= width; x += 37)
        EXPECT_LE(std::abs(axis.toPixel(axis.toPosition(x)) - x), grain) << x;
}

INSTANTIATE_TEST_SUITE_P(Extents, RoundTrip, testing::Values(Extent{{0, 6000}, px(960)}, Extent{{-500, 7}, px(321)}, Extent{{1'000'000'007, 1'000'000'107}, px(1920)},
    Extent{{0, 8}, px(3840)}, Extent{{0, 86'400'000'000'000}, px(1920)}, Extent{{0, TimeAxis::kMostPositions}, px(1920)}));

TEST(TimeAxis, ZoomKeepsTheInstantUnderThePointer)
{
    test::Draws random(7);
    const auto below = [&](std::uint32_t n) { return static_cast<std::int64_t>(random.below(n)); };
    for (int round = 0; round < 200; ++round) {
        TimeAxis axis({below(1'000'000), 1'000'000 + 100 + below(1'000'000'000)}, px(300 + below(1600)));
        for (int step = 0; step < 60; ++step) {
            const Unit x = static_cast<Unit>(below(static_cast<std::uint32_t>(axis.width())));
            const std::int64_t position = axis.toPosition(x);
            const bool closer = below(3) != 0;
            const TimeAxis zoomed = axis.zoomedAbout(x, closer ? 4 : 5, closer ? 5 : 4);
            // Where a position is wide, its begin moves away from the pointer as it grows; the pointer stays within it.
            EXPECT_LE(std::abs(zoomed.toPosition(x) - position), zoomed.visible().length() / zoomed.width() + 1);
            axis = zoomed;
        }
    }
}

TEST(TimeAxis, ZoomInAndOutAgainLeadsBack)
{
    const TimeAxis axis({0, 1'000'000}, px(1000));
    TimeAxis zoomed = axis;
    for (int i = 0; i < 8; ++i)
        zoomed = zoomed.zoomedAbout(px(333), 1, 2);
    for (int i = 0; i < 8; ++i)
        zoomed = zoomed.zoomedAbout(px(333), 2, 1);
    EXPECT_NEAR(static_cast<double>(zoomed.visible().begin), 0, 1);
    EXPECT_NEAR(static_cast<double>(zoomed.visible().end), 1'000'000, 1);
}

TEST(TimeAxis, ZoomStopsAtEightPositions)
{
    TimeAxis axis({0, 1000}, px(1000));
    for (int i = 0; i < 100; ++i)
        axis = axis.zoomedAbout(px(500), 1, 2);
    EXPECT_EQ(axis.visible().length(), 8);
    for (int i = 0; i < 100; ++i)
        axis = axis.zoomedAbout(px(500), 2, 1);
    EXPECT_LE(axis.visible().length(), TimeAxis::kMostPositions + 1);
}

TEST(TimeAxis, PanMovesByPixelsAndFitHoldsItInside)
{
    const TimeAxis axis({0, 1000}, px(100));
    EXPECT_EQ(axis.pannedBy(px(10)).visible(), (Range{100, 1100}));
    EXPECT_EQ(axis.pannedBy(px(10)).within({0, 1050}).visible(), (Range{50, 1050}));
    EXPECT_EQ(axis.pannedBy(-px(10)).within({0, 1050}).visible(), (Range{0, 1000}));
    EXPECT_EQ(axis.within({200, 700}).visible(), (Range{200, 700}));
}

TEST(TimeAxis, FirstAtIsTheFirstDrawnThere)
{
    for (const Range range : {Range{0, 12'345}, Range{1'000'000, 1'000'050}, Range{0, 10'000'000'000}}) {
        const TimeAxis axis(range, px(700));
        for (Unit x = 0; x < px(700); x += 311) {
            const std::int64_t position = axis.firstAt(x);
            EXPECT_GE(axis.toPixel(position), x);
            EXPECT_LT(axis.toPixel(position - 1), x == 0 ? 1 : x);
        }
    }
}

struct TimeCase {
    std::int64_t ns;
    const char* text;
};
TEST(FormatTime, IsExactAndShort)
{
    for (const TimeCase& c : {TimeCase{0, "0 ns"}, TimeCase{850, "850 ns"}, TimeCase{1000, "1 µs"}, TimeCase{12'500, "12.5 µs"}, TimeCase{3'000'000, "3 ms"},
             TimeCase{1'000'001, "1.000001 ms"}, TimeCase{2'500'000'000, "2.5 s"}, TimeCase{-1500, "-1.5 µs"}})
        EXPECT_EQ(formatTime(c.ns), c.text);
}

const Tongue kGerman = [](std::string_view pattern) -> std::string { return pattern == kDecimalPoint ? "," : std::string(pattern); };

TEST(FormatTime, IsInTheLanguageOfThePicture)
{
    EXPECT_EQ(formatTime(12'500, kGerman), "12,5 µs");
    EXPECT_EQ(timeText(1'000'001).in(kGerman), "1,000001 ms");
    const TimeScale scale(AxisMode::Linear, {0, 2000}, 2000);
    bool any = false;
    for (const Tick& t : ticks(scale, TimeAxis({0, 2000}, px(900)), px(11), px(14), kGerman)) {
        EXPECT_EQ(t.label.find('.'), std::string::npos) << t.label;
        any = any || t.label == "0,5 µs" || t.label == "0,2 µs" || t.label == "0,50 µs";
    }
    EXPECT_TRUE(any);
}

struct TickCase {
    Range range;
    int pixels;
    std::vector<std::string> labels;
};
TEST(Ticks, AreOneTwoFiveInOneUnit)
{
    for (const TickCase& c : {
             TickCase{{0, 6000}, 700, {"0 µs", "0.5 µs", "1.0 µs", "1.5 µs", "2.0 µs", "2.5 µs", "3.0 µs", "3.5 µs", "4.0 µs", "4.5 µs", "5.0 µs", "5.5 µs", "6.0 µs"}},
             TickCase{{0, 900}, 700, {"0 ns", "100 ns", "200 ns", "300 ns", "400 ns", "500 ns", "600 ns", "700 ns", "800 ns", "900 ns"}},
             TickCase{{2350, 2360}, 321, {"2.350 µs", "2.355 µs", "2.360 µs"}},
             TickCase{{0, 20'000'000}, 700, {"0 ms", "2 ms", "4 ms", "6 ms", "8 ms", "10 ms", "12 ms", "14 ms", "16 ms", "18 ms", "20 ms"}},
         }) {
        std::vector<std::string> labels;
        for (const Tick& t : ticks(TimeScale(AxisMode::Linear, {}, 30'000'000), TimeAxis(c.range, px(c.pixels)), px(12), px(14)))
            labels.push_back(t.label);
        EXPECT_EQ(labels, c.labels);
    }
}

TEST(Ticks, NeverTouch)
{
    test::Draws random(3);
    std::vector<std::int64_t> times;
    std::int64_t now = 0;
    for (int i = 0; i < 2000; ++i)
        times.push_back(now += random.below(3) == 0 ? 0 : static_cast<std::int64_t>(random.below(2) ? random.below(50) : random.below(90'000)));
    for (const AxisMode mode : {AxisMode::Linear, AxisMode::Event, AxisMode::Compressed}) {
        const TimeScale scale(mode, times, now);
        for (int i = 0; i < 300; ++i) {
            const auto whole = static_cast<std::uint32_t>(scale.whole().end);
            const std::int64_t begin = static_cast<std::int64_t>(random.below(whole));
            const TimeAxis axis({begin, begin + 9 + static_cast<std::int64_t>(random.below(whole))}, px(100 + static_cast<std::int64_t>(random.below(1800))));
            Unit free = -px(1000);
            for (const Tick& t : ticks(scale, axis, px(11), px(8))) {
                const Unit half = textWidth(t.label, Face::Sans, px(11)) / 2, at = axis.toPixel(t.position);
                if (t.position < axis.visible().begin || t.position >= axis.visible().end)
                    continue;
                EXPECT_GE(at - half, free) << name(mode) << " " << t.label;
                free = at + half;
            }
        }
    }
}

class Scale : public testing::TestWithParam<AxisMode> {
protected:
    std::vector<std::int64_t> times{0, 0, 10, 10, 10, 500, 100'000, 100'000, 9'000'000};
    TimeScale scale{GetParam(), times, 10'000'000};
};

TEST_P(Scale, LeadsFromEventsToTimesAndBack)
{
    for (std::uint32_t i = 0; i < times.size(); ++i) {
        const std::int64_t position = scale.ofEvent(EventIndex(i));
        EXPECT_EQ(scale.timeAt(position).ns, times[i]);
        EXPECT_EQ(scale.timeOf(scale.eventAt(position)).ns, times[i]);
        EXPECT_EQ(scale.timeOf(scale.nearestEvent(position)).ns, times[i]);
        EXPECT_GE(position, scale.whole().begin);
        EXPECT_LT(position, scale.whole().end);
        EXPECT_GE(position, scale.ofEvent(EventIndex(i > 0 ? i - 1 : 0)));
    }
    EXPECT_EQ(scale.timeAt(scale.whole().end).ns, 10'000'000);
}

TEST_P(Scale, TimesNeverGoBackAlongTheAxis)
{
    std::int64_t before = 0;
    const std::int64_t step = std::max<std::int64_t>(1, scale.whole().end / 5000);
    for (std::int64_t p = 0; p <= scale.whole().end; p += step) {
        EXPECT_GE(scale.timeAt(p).ns, before);
        before = scale.timeAt(p).ns;
    }
}

INSTANTIATE_TEST_SUITE_P(Modes, Scale, testing::Values(AxisMode::Linear, AxisMode::Event, AxisMode::Compressed), [](const auto& p) { return std::string(name(p.param)); });

TEST(EventScale, ShowsWhereTimeStandsStill)
{
    const TimeScale scale(AxisMode::Event, {0, 0, 10, 10, 10, 500}, 600);
    EXPECT_EQ(scale.zeroTime({0, 6}), (std::vector<Range>{{0, 1}, {2, 4}}));
    EXPECT_EQ(scale.zeroTime({3, 4}), (std::vector<Range>{{2, 4}})); // whole, though a part is seen
    EXPECT_EQ(scale.zeroTime({0, 6}, 2), (std::vector<Range>{{2, 4}}));
    EXPECT_TRUE(scale.zeroTime({0, 6}, 3).empty());
    EXPECT_TRUE(scale.hasZeroTime({4, 5}));
    EXPECT_FALSE(scale.hasZeroTime({5, 6}));
    EXPECT_EQ(scale.whole(), (Range{0, 6}));
    EXPECT_EQ(scale.nearestEvent(99), EventIndex(5));
}

TEST(CompressedScale, ShortensGapsAndMarksThem)
{
    const TimeScale scale(AxisMode::Compressed, {0, 100, 1'000'000'100}, 1'000'000'200);
    EXPECT_EQ(scale.ofEvent(EventIndex(1)), 100);
    EXPECT_LT(scale.whole().end, 10'000);
    EXPECT_EQ(scale.cuts(scale.whole()).size(), 1u);
    EXPECT_EQ(scale.ofTime({50}), 50);
}

TEST(Scale, OfAnEmptyTraceIsNotEmpty)
{
    for (const AxisMode mode : {AxisMode::Linear, AxisMode::Event, AxisMode::Compressed}) {
        const TimeScale scale(mode, {}, 0);
        EXPECT_EQ(scale.whole(), (Range{0, 1}));
        EXPECT_TRUE(scale.nearestEvent(0).isNone());
        EXPECT_NO_FATAL_FAILURE(ticks(scale, TimeAxis(scale.whole(), px(100)), px(12), px(14)));
    }
}

} // namespace
} // namespace syncscope::picture
