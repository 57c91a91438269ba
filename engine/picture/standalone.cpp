#include "engine/picture/standalone.h"

#include <algorithm>
#include <charconv>

namespace syncscope::picture {

std::string_view groupOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Processor: return "processors";
    case LaneKind::Variable: return "variables";
    case LaneKind::Lock: return "locks";
    case LaneKind::Queue: return "queues";
    case LaneKind::Requests: return "requests";
    case LaneKind::Hardware: return "hardware";
    case LaneKind::Timer: return "timers";
    case LaneKind::WorkItem: return "work-items";
    }
    return {};
}

std::vector<std::uint32_t> lanesNamed(const TimelineModel& model, std::string_view word)
{
    std::vector<std::uint32_t> lanes;
    for (std::uint32_t i = 0; i < model.lanes().size(); ++i) {
        const Lane& lane = model.lanes()[i];
        if (word == lane.id || word == lane.title || word == groupOf(lane.kind))
            lanes.push_back(i);
    }
    return lanes;
}

std::vector<std::string> laneNames(const TimelineModel& model)
{
    std::vector<std::string> names;
    for (const Lane& lane : model.lanes())
        for (const std::string& n : {lane.id, lane.title, std::string(groupOf(lane.kind))})
            if (std::find(names.begin(), names.end(), n) == names.end())
                names.push_back(n);
    return names;
}

std::optional<std::pair<int, int>> customSize(std::string_view text)
{
    constexpr int leastWidth = 320, leastHeight = 120, most = 10'000;
    const std::size_t by = text.find('x');
    if (by == std::string_view::npos)
        return std::nullopt;
    const auto number = [](std::string_view digits) {
        int n = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
        return error == std::errc() && end == digits.data() + digits.size() ? n : 0;
    };
    const int width = number(text.substr(0, by)), height = number(text.substr(by + 1));
    if (width < leastWidth || height < leastHeight || width > most || height > most)
        return std::nullopt;
    return std::pair(width, height);
}

TimelineOptions sizeOf(const Wish& wish)
{
    TimelineOptions how = sized({}, wish.size);
    if (wish.width > 0) {
        // Text as on a slide of that width; a narrow picture has its lane titles above.
        constexpr int slideWidth = 1920, slideText = 22, slideLeast = 18, narrow = 480, leastText = 9;
        how.width = px(wish.width);
        how.height = px(wish.height);
        how.text = std::max(px(leastText + 1), px(slideText) * wish.width / slideWidth);
        how.smallestText = std::max(px(leastText), px(slideLeast) * wish.width / slideWidth);
        how.titlesAbove = wish.width < narrow;
    }
    return how;
}

FigureFrame frameOf(const Wish& wish)
{
    const TimelineOptions size = sizeOf(wish);
    return {size.width, size.height, size.text, std::min(size.text, size.smallestText * 13 / 12)}; // its small text has 12 of 13 parts
}

TimelineOptions optionsOf(const TimelineModel& model, Page page, const Wish& wish)
{
    TimelineOptions how = sizeOf(wish);
    for (const std::string& word : wish.lanes)
        for (const std::uint32_t lane : lanesNamed(model, word))
            if (std::find(how.lanes.begin(), how.lanes.end(), lane) == how.lanes.end())
                how.lanes.push_back(lane);
    if (wish.times) {
        const auto at = [&](std::int64_t ns) { return wish.axis == AxisMode::Linear ? ns : model.scale().ofTime(Instant{ns}); };
        how.visible = Range{at(wish.times->begin), std::max(at(wish.times->begin) + 1, at(wish.times->end))};
    }
    if (!wish.ownTitle.empty())
        page.title = wish.ownTitle;
    if (!wish.title)
        page.title.clear();
    if (!wish.configuration)
        page.configuration.clear();
    page.legend = wish.legend;
    page.fingerprint = wish.fingerprint;
    how.page = std::move(page);
    how.titles = true;
    how.levelLetters = wish.theme == Theme::PrintMono;
    return how;
}

TimelinePicture standalone(const TimelineModel& model, Page page, const Wish& wish)
{
    return layoutTimeline(model, optionsOf(model, std::move(page), wish));
}

std::vector<Wish> split(const TimelineModel& model, const Page& page, const Wish& wish)
{
    const auto hasRoom = [&](const Wish& w) { return standalone(model, page, w).leftOut == 0; };
    if (hasRoom(wish))
        return {wish};
    std::vector<std::uint32_t> lanes = optionsOf(model, page, wish).lanes;
    if (lanes.empty())
        for (std::uint32_t i = 0; i < model.lanes().size(); ++i)
            lanes.push_back(i);
    Wish head = wish;
    head.lanes.clear();
    std::vector<std::string> rest;
    for (const std::uint32_t i : lanes)
        (model.lanes()[i].kind == LaneKind::Processor ? head.lanes : rest).push_back(model.lanes()[i].id);
    if (!head.lanes.empty() && !hasRoom(head)) { // Too many processors to be in each.
        rest.insert(rest.begin(), head.lanes.begin(), head.lanes.end());
        head.lanes.clear();
    }
    std::vector<Wish> pages;
    Wish next = head;
    for (const std::string& lane : rest) {
        Wish more = next;
        more.lanes.push_back(lane);
        // One lane is drawn however little room there is.
        if (more.lanes.size() > head.lanes.size() + 1 && !hasRoom(more)) {
            pages.push_back(std::move(next));
            more = head;
            more.lanes.push_back(lane);
        }
        next = std::move(more);
    }
    pages.push_back(std::move(next));
    return pages;
}

} // namespace syncscope::picture
