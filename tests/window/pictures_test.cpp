// What is drawn of every shipped scenario, on a slide and in front of a room: nothing outside the picture, and of a lane nothing
// in another lane.
#include "app/document/run.h"
#include "app/views/presenter/presenter_view.h"
#include "tests/document/open_scenario.h"

#include "engine/picture/standalone.h"

#include <algorithm>
#include <map>

namespace syncscope::test {

namespace {

using picture::Item;
using picture::Shape;
using picture::Unit;

struct Extent {
    std::int64_t left = 0, top = 0, right = 0, bottom = 0;
};

Extent extentOf(const picture::DisplayList& list, const Item& item)
{
    switch (item.shape) {
    case Shape::Polyline:
    case Shape::Polygon: {
        const auto points = list.points(item.data);
        Extent e{points[0].x, points[0].y, points[0].x, points[0].y};
        for (const picture::Point& p : points)
            e = {std::min<std::int64_t>(e.left, p.x), std::min<std::int64_t>(e.top, p.y), std::max<std::int64_t>(e.right, p.x), std::max<std::int64_t>(e.bottom, p.y)};
        return e;
    }
    case Shape::Text: {
        const Unit left = item.anchor == picture::Anchor::Start ? item.box.x : item.anchor == picture::Anchor::End ? item.box.x - item.box.w : item.box.x - item.box.w / 2;
        // Of capitals and digits; below the line what a comma needs.
        return {left, item.box.y - item.size * 7 / 10, left + item.box.w, item.box.y + item.size / 8};
    }
    default:
        return {std::min<std::int64_t>(item.box.x, std::int64_t{item.box.x} + item.box.w), std::min<std::int64_t>(item.box.y, std::int64_t{item.box.y} + item.box.h),
            std::max<std::int64_t>(item.box.x, std::int64_t{item.box.x} + item.box.w), std::max<std::int64_t>(item.box.y, std::int64_t{item.box.y} + item.box.h)};
    }
}

// The first thing that stands where it must not; empty where nothing does.
std::string misplaced(const picture::TimelineModel& model, const picture::TimelinePicture& p)
{
    std::map<std::string, picture::Box, std::less<>> lanes;
    for (const picture::LanePlace& l : p.lanes)
        lanes[model.lanes()[l.lane].id] = l.box;
    const picture::Box* lane = nullptr;
    constexpr Unit edge = picture::px(1);
    for (const Item& item : p.list.items()) {
        if (item.shape == Shape::GroupBegin || item.shape == Shape::GroupEnd) {
            const auto found = item.shape == Shape::GroupBegin ? lanes.find(p.list.string(item.data)) : lanes.end();
            lane = found == lanes.end() ? nullptr : &found->second;
            continue;
        }
        const Extent e = extentOf(p.list, item);
        const auto say = [&](const char* where) {
            return std::string(item.shape == Shape::Text ? "the text \"" + std::string(p.list.string(item.data)) + "\"" : "a shape") + " at " + std::to_string(e.left / 100) + ","
                + std::to_string(e.top / 100) + " to " + std::to_string(e.right / 100) + "," + std::to_string(e.bottom / 100) + " is outside " + where;
        };
        if (e.left < -edge || e.top < -edge || e.right > p.list.width + edge || e.bottom > p.list.height + edge)
            return say("the picture");
        if (lane && (e.top < lane->y - edge || e.bottom > lane->bottom() + edge))
            return say("its lane");
        if (item.shape == Shape::Rect && (item.box.w < 0 || item.box.h < 0))
            return say("itself");
    }
    return {};
}

int brackets(const picture::TimelinePicture& p)
{
    const auto items = p.list.items();
    return static_cast<int>(std::count_if(items.begin(), items.end(), [](const Item& i) { return i.shape == Shape::Rect && i.style.fill == picture::Token::ViolationTint; }));
}

} // namespace

// Hundreds of updates are lost; from afar they are a few frames, and from near each has its own.
TEST(Pictures, LostUpdatesThatCannotBeToldApartAreOneFrame)
{
    const auto texts = files::readScenario(files::Library(files::dataFolder()).find("how-wrong")->folder);
    ASSERT_TRUE(texts);
    const auto run = document::compute(*texts, {});
    ASSERT_TRUE(run);
    const auto model = document::timelineOf(**run, picture::AxisMode::Linear);
    picture::TimelineOptions how;
    how.width = picture::px(800);
    how.visible = model->content();
    const int afar = brackets(picture::layoutTimeline(*model, how));
    EXPECT_GT(afar, 0);
    EXPECT_LT(afar, 60);
    const auto& first = std::find_if(model->lanes().begin(), model->lanes().end(), [](const picture::Lane& l) { return l.brackets.size() > 300; })->brackets.front();
    how.visible = {first.at.begin - 10, first.at.end + 10};
    EXPECT_GT(brackets(picture::layoutTimeline(*model, how)), 0);
}

TEST(Pictures, OfEveryShippedScenarioStayWithinTheirBounds)
{
    const files::Library library(files::dataFolder());
    int looked = 0;
    for (const files::Shipped& shipped : library.scenarios()) {
        const auto texts = files::readScenario(shipped.folder);
        ASSERT_TRUE(texts);
        const auto run = document::compute(*texts, {});
        if (!run || (*run)->trace->log.size() == 0)
            continue;
        ++looked;
        for (const picture::AxisMode axis : {picture::AxisMode::Linear, picture::AxisMode::Event}) {
            const auto model = document::timelineOf(**run, axis);
            const std::string what = shipped.scenario.id + ", " + std::string(name(axis)) + " axis";
            picture::Wish wish;
            wish.size = picture::Size::Slide;
            wish.axis = axis;
            EXPECT_EQ(misplaced(*model, picture::standalone(*model, document::pageOf(**run), wish)), "") << what << ", slide";
            wish.size = picture::Size::Handout;
            EXPECT_EQ(misplaced(*model, picture::standalone(*model, document::pageOf(**run), wish)), "") << what << ", handout";
            // As the presenter's canvas: all of it, and a stretch of sixty events at a few places. With code or a question above.
            for (const auto& [width, height] : {std::pair{1024, 768}, std::pair{1280, 720}, std::pair{1920, 1080}}) {
                picture::TimelineOptions how;
                how.width = picture::px(width - 40);
                how.text = how.smallestText = picture::px(views::roomSizes(height).text);
                const picture::Range all = model->content();
                for (const int share : {40, 58, 85})
                    for (int place = 0; place < 4; ++place) {
                        how.height = picture::px(height * share / 100);
                        const EventIndex at{static_cast<std::uint32_t>(static_cast<std::uint64_t>(model->scale().events() - 1) * static_cast<unsigned>(place) / 3)};
                        how.playhead = at;
                        how.visible = all;
                        if (axis == picture::AxisMode::Event && all.length() > 60) {
                            const std::int64_t begin = std::clamp(model->scale().ofEvent(at) - 40, all.begin, all.end - 60);
                            how.visible = {begin, begin + 60};
                        }
                        EXPECT_EQ(misplaced(*model, picture::layoutTimeline(*model, how)), "")
                            << what << ", " << width << " x " << height << ", " << share << " hundredths of the height, event " << at.value;
                    }
            }
        }
    }
    EXPECT_GE(looked, 60);
}

} // namespace syncscope::test
