#include "engine/picture/slice_row.h"
#include "engine/picture/timeline.h"
#include "tests/picture/draws.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::picture {
namespace {

// Slices of a few lengths with gaps between them; one in `rare` is a violation.
SliceRow someRow(std::uint32_t count, std::uint64_t seed, std::uint32_t rare)
{
    test::Draws random(seed);
    SliceRow row;
    std::int64_t now = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::int64_t length = random.below(4) == 0 ? 0 : random.below(50) == 0 ? 5000 + random.below(5000) : 1 + random.below(200);
        const Look look = static_cast<Look>(random.below(kLooks));
        row.add({{now, now + length}, 0, EventIndex(i), EventIndex(i + 1), look, rare != 0 && random.below(rare) == 0});
        now += length + random.below(3) * random.below(300) + (length == 0 ? 1 : 0);
    }
    row.finish();
    return row;
}

TEST(SliceRow, FindsTheMostImportantOfAnyStretch)
{
    const SliceRow row = someRow(700, 5, 90);
    for (std::uint32_t first = 0; first < row.size(); first += 13)
        for (std::uint32_t last = first + 1; last <= row.size(); last += 7) {
            std::uint32_t best = first;
            LookSet looks = 0;
            for (std::uint32_t i = first; i < last; ++i) {
                if (row.importance(i) > row.importance(best))
                    best = i;
                looks |= bit(row.look(i)) | (row.violation(i) ? kViolationBit : 0);
            }
            ASSERT_EQ(row.mostImportant(first, last), best) << first << ".." << last;
            ASSERT_EQ(row.looks(first, last), looks);
        }
}

TEST(SliceRow, FindsByPosition)
{
    const SliceRow row = someRow(300, 9, 0);
    for (std::int64_t p = -10; p < row.end(row.size() - 1) + 10; p += 17) {
        std::uint32_t expected = 0;
        while (expected < row.size() && row.end(expected) <= p && row.begin(expected) < p)
            ++expected;
        ASSERT_EQ(row.firstAfter(p), expected) << p;
        std::uint32_t next = 0;
        while (next < row.size() && row.begin(next) < p)
            ++next;
        for (const std::uint32_t from : {0u, next / 2, next})
            ASSERT_EQ(row.gallop(from, p), next) << p << " from " << from;
    }
}

// A guess makes it quick, and never wrong.
TEST(SliceRow, GallopsTheSameWithAnyGuess)
{
    const SliceRow row = someRow(500, 9, 40);
    test::Draws random(3);
    for (int n = 0; n < 4000; ++n) {
        const std::uint32_t from = random.below(500);
        const std::int64_t position = random.below(static_cast<std::uint32_t>(row.end(499) + 50));
        std::uint32_t expected = from;
        while (expected < row.size() && row.begin(expected) < position)
            ++expected;
        for (const std::uint32_t guess : {0u, 1u, 9u, 40u, 200u, 499u, 100'000u})
            ASSERT_EQ(row.gallop(from, position, guess), expected) << from << " " << position << " " << guess;
    }
}

TEST(SliceRow, CutsOffAnOverlap)
{
    SliceRow row;
    row.add({{0, 100}, 0, {}, {}, Look::Passive});
    row.add({{60, 90}, 0, {}, {}, Look::Dispatch});
    row.finish();
    EXPECT_EQ(row.end(0), 60);
    EXPECT_EQ(row.end(1), 90);
}

// Issues, spins and levels outrank each other in this order, whatever their lengths.
TEST(Looks, AreOrderedByImportance)
{
    EXPECT_LT(Look::Idle, Look::Passive);
    EXPECT_LT(Look::Passive, Look::Apc);
    EXPECT_LT(Look::Apc, Look::Dispatch);
    EXPECT_LT(Look::Dispatch, Look::Dirql);
    EXPECT_LT(Look::Dirql, Look::Blocked);
    EXPECT_LT(Look::Blocked, Look::SpinsDispatch);
}

TEST(StepRow, KnowsLeastAndGreatestOfAnyStretch)
{
    test::Draws random(2);
    StepRow steps;
    for (std::int64_t i = 0; i < 500; ++i)
        steps.add(i * 3, static_cast<std::int64_t>(random.below(1000)) - 500, EventIndex(static_cast<std::uint32_t>(i)));
    steps.finish();
    for (std::uint32_t first = 0; first < 500; first += 11)
        for (std::uint32_t last = first + 1; last <= 500; last += 5) {
            std::int64_t low = steps.value(first), high = low;
            for (std::uint32_t i = first; i < last; ++i) {
                low = std::min(low, steps.value(i));
                high = std::max(high, steps.value(i));
            }
            ASSERT_EQ(steps.extent(first, last).low, low);
            ASSERT_EQ(steps.extent(first, last).high, high);
        }
    EXPECT_EQ(steps.firstAt(4), 2u);
}

TimelineModel modelOf(SliceRow row, std::int64_t end)
{
    Lane lane;
    lane.id = "cpu-0";
    lane.title = "CPU 0";
    lane.rows.push_back(std::move(row));
    std::vector<Lane> lanes;
    lanes.push_back(std::move(lane));
    return TimelineModel(TimeScale(AxisMode::Linear, {}, end), std::move(lanes), {"slice"});
}

// What a timeline is for: one fault of 120 ns among very many ordinary slices is drawn at every zoom that shows its time,
// and covers what else is there.
class LevelOfDetail : public testing::TestWithParam<std::uint64_t> {};

TEST_P(LevelOfDetail, ARareViolationIsVisibleAtEveryZoom)
{
    test::Draws random(GetParam());
    const std::uint32_t count = 20'000, rare = random.below(count);
    SliceRow row;
    std::int64_t now = 0, faultBegin = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::int64_t length = i == rare ? 120 : 20 + random.below(6) * random.below(400);
        if (i == rare)
            faultBegin = now;
        row.add({{now, now + length}, 0, EventIndex(i), EventIndex(i + 1), static_cast<Look>(random.below(kLooks)), i == rare});
        now += length + random.below(2) * random.below(100);
    }
    row.finish();
    const TimelineModel model = modelOf(std::move(row), now);
    TimelineOptions options;
    options.mostItems = 1'000'000;
    TimeAxis axis(model.content(), px(800));
    for (int zoom = 0; zoom < 60; ++zoom) {
        options.axis = axis;
        const TimelinePicture picture = layoutTimeline(model, options);
        const std::int64_t fault = faultBegin + 60;
        const Unit at = picture.plot.x + picture.axis.toPixel(fault);
        // The last thing drawn over the middle of the fault is the fault.
        const Item* top = nullptr;
        Unit visibleWidth = 0;
        const Box place = picture.rows[1].box;
        for (const Item& item : picture.list.items()) {
            if (item.shape != Shape::Rect || item.box.y > place.y + place.h / 2 || item.box.bottom() <= place.y + place.h / 2)
                continue;
            if (item.style.fill == Token::Violation || item.style.stroke == Token::Violation) {
                if (item.box.x - px(1) <= at && at <= item.box.right() + px(1)) {
                    top = &item;
                    visibleWidth = item.box.w;
                }
            } else if (top && item.style.fill != Token::None && item.box.x < top->box.right() && item.box.right() > top->box.x && item.box.h > px(4)
                && item.style.fill != Token::Surface) {
                ADD_FAILURE() << "zoom " << zoom << ": covered by " << name(item.style.fill);
            }
        }
        ASSERT_NE(top, nullptr) << "zoom " << zoom;
        EXPECT_GE(visibleWidth, px(1)) << "zoom " << zoom;
        const auto hit = hitTest(model, picture, {at, place.y + place.h / 2}, 0);
        ASSERT_TRUE(hit && hit->slice) << "zoom " << zoom;
        EXPECT_TRUE(hit->slice->violation) << "zoom " << zoom;
        axis = picture.axis.zoomedAbout(picture.axis.toPixel(fault), 3, 4);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, LevelOfDetail, testing::Range<std::uint64_t>(0, 12));

// No pixel of a row is left empty where a slice was, and none is drawn where none was.
TEST(LevelOfDetail, EverySliceContributesToItsPixel)
{
    for (const std::uint64_t seed : {1, 2, 3, 4}) {
        const SliceRow row = someRow(4000, seed, 300);
        const std::int64_t end = row.end(row.size() - 1);
        const TimelineModel model = modelOf(row, end);
        TimelineOptions options;
        options.mostItems = 1'000'000;
        const TimelinePicture picture = layoutTimeline(model, options);
        const Box place = picture.rows[1].box;
        for (std::uint32_t i = 0; i < row.size(); ++i) {
            if (row.look(i) == Look::Idle && !row.violation(i))
                continue;
            const Unit from = picture.plot.x + picture.axis.toPixel(row.begin(i)), to = picture.plot.x + picture.axis.toPixel(row.end(i));
            bool covered = false;
            for (const Item& item : picture.list.items())
                covered |= item.shape == Shape::Rect && item.box.y == place.y && item.box.x <= to + px(1) && item.box.right() >= from - px(1)
                    && item.box.h == place.h;
            ASSERT_TRUE(covered || row.begin(i) == end) << "seed " << seed << " slice " << i;
        }
    }
}

} // namespace
} // namespace syncscope::picture
