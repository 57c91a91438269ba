#include "engine/picture/layout.h"

#include "engine/base/assert.h"

namespace syncscope::picture {

std::string_view name(Size size)
{
    static constexpr std::array<std::string_view, 4> names = {"window", "slide", "handout", "column"};
    return names[static_cast<std::size_t>(size)];
}

TimelineOptions sized(TimelineOptions options, Size size)
{
    options.height = 0;
    options.titlesAbove = false;
    switch (size) {
    case Size::Window:
        options.width = px(960);
        options.text = px(12);
        break;
    case Size::Slide:
        options.width = px(1920);
        options.height = px(1080);
        options.text = px(22);
        options.smallestText = px(18);
        options.leastStroke = px(2);
        break;
    case Size::Handout: // 297 x 210 mm; 9 points are 12 pixels, also for what is a twelfth smaller than the rest
        options.width = px(1123);
        options.height = px(794);
        options.text = 1460;
        options.smallestText = px(12);
        break;
    case Size::Column: // 85 mm; 7 points
        options.width = px(321);
        options.text = 933;
        options.titlesAbove = true;
        break;
    }
    return options;
}

TimelinePicture layoutTimeline(const TimelineModel& model, const TimelineOptions& options)
{
    SYNCSCOPE_ASSERT(options.width > 0 && options.text > 0);
    return Layout(model, options).run();
}

std::optional<Hit> hitTest(const TimelineModel& model, const TimelinePicture& picture, Point point, Unit reach)
{
    const Unit dx = point.x - picture.plot.x;
    if (dx < 0 || dx > picture.plot.w)
        return std::nullopt;
    const auto under = std::find_if(picture.lanes.begin(), picture.lanes.end(), [&](const LanePlace& l) { return point.y >= l.box.y && point.y < l.box.bottom(); });
    if (under == picture.lanes.end())
        return std::nullopt;
    Hit hit;
    hit.lane = under->lane;
    hit.position = picture.axis.toPosition(dx);
    const Lane& lane = model.lanes()[under->lane];
    const Range near{picture.axis.toPosition(dx - reach), picture.axis.toPosition(dx + reach) + 1};
    const auto nearest = [&](std::size_t first, std::size_t last, auto positionOf, auto eventOf) {
        std::optional<std::int64_t> best;
        for (std::size_t i = first; i < last && i < first + 64; ++i) {
            const std::int64_t distance = positionOf(i) < hit.position ? hit.position - positionOf(i) : positionOf(i) - hit.position;
            if (!best || distance < *best) {
                best = distance;
                hit.event = eventOf(i);
            }
        }
    };
    const auto slices = [&](const SliceRow& row, Unit beside) {
        // What the pixel under the point covers; only where that is empty, what is beside it.
        for (const Unit r : {picture.fold / 2, beside}) {
            const Range range{picture.axis.toPosition(dx - r), picture.axis.toPosition(dx + r) + 1};
            const std::uint32_t first = row.firstAfter(range.begin), last = row.gallop(first, range.end);
            if (first == last)
                continue;
            hit.sharing = last - first;
            hit.slice = row.at(row.mostImportant(first, last));
            hit.event = hit.slice->event;
            return;
        }
    };
    for (const RowPlace& place : picture.rows) {
        if (place.lane != under->lane || point.y < place.box.y || point.y >= place.box.bottom())
            continue;
        hit.kind = place.kind;
        switch (place.kind) {
        case RowKind::Band: {
            const std::uint32_t warned = lane.warnings.firstAfter(near.begin);
            if (lane.warnings.gallop(warned, near.end) > warned)
                slices(lane.warnings, reach);
            else
                slices(lane.irql, 0);
            break;
        }
        case RowKind::Slices: slices(lane.rows[place.row], reach); break;
        case RowKind::Steps:
            if (const StepRow& steps = place.row == 1 ? lane.owned : lane.steps; true)
                nearest(steps.firstAt(near.begin), steps.firstAt(near.end), [&](std::size_t i) { return steps.position(static_cast<std::uint32_t>(i)); },
                    [&](std::size_t i) { return steps.event(static_cast<std::uint32_t>(i)); });
            break;
        case RowKind::Marks: {
            const std::vector<Mark>& marks = lane.marks[place.row].marks;
            const auto at = [&](std::int64_t p) {
                return static_cast<std::size_t>(std::lower_bound(marks.begin(), marks.end(), p, [](const Mark& k, std::int64_t v) { return k.position < v; }) - marks.begin());
            };
            nearest(at(near.begin), at(near.end), [&](std::size_t i) { return marks[i].position; }, [&](std::size_t i) { return marks[i].event; });
            break;
        }
        case RowKind::Notes:
            if (place.row < lane.stays.size())
                slices(lane.stays[place.row], 0);
            for (const Bracket& b : lane.brackets)
                if (b.at.begin <= hit.position && hit.position <= b.at.end)
                    hit.event = b.to;
            break;
        }
        break;
    }
    return hit;
}

DisplayList layoutOverview(const TimelineModel& model, Unit width, Unit height)
{
    DisplayList list;
    list.width = width;
    list.height = height;
    list.title = model.said(say("Overview"));
    list.rect({0, 0, width, height}, {.fill = Token::Lane});
    const TimeAxis axis(model.content(), width);
    std::vector<const Lane*> processors;
    for (const Lane& lane : model.lanes())
        if (lane.kind == LaneKind::Processor)
            processors.push_back(&lane);
    if (processors.empty())
        return list;
    const Unit each = height / static_cast<Unit>(processors.size());
    for (std::size_t p = 0; p < processors.size(); ++p) {
        const SliceRow& row = processors[p]->irql;
        const Unit top = static_cast<Unit>(p) * each, inner = each * 4 / 5;
        std::optional<Look> look;
        Unit from = 0;
        const auto flush = [&](Unit to) {
            if (!look || to <= from)
                return;
            const int level = *look == Look::Dirql ? 4 : *look == Look::Dispatch ? 3 : *look == Look::Apc ? 2 : 1;
            const Unit h = inner * level / 4;
            list.rect({from, top + inner - h, to - from, h}, {.fill = fillOf(*look)});
        };
        for (Unit x = 0; x < width; x += px(1)) {
            const std::uint32_t first = row.firstAfter(axis.toPosition(x)), last = row.gallop(first, axis.firstAt(x + px(1)));
            const std::optional<Look> here = first < last ? std::optional(row.look(row.mostImportant(first, last))) : std::nullopt;
            if (here != look) {
                flush(x);
                look = here;
                from = x;
            }
        }
        flush(width);
        const SliceRow& warnings = processors[p]->warnings;
        for (std::uint32_t i = warnings.firstAfter(model.content().begin); i < warnings.size();) {
            const Unit x = std::min(axis.toPixel(warnings.begin(i)), width - px(1));
            list.rect({x, top, px(2), each}, {.fill = Token::Violation}).event = warnings.at(i).event;
            i = std::max(i + 1, warnings.gallop(i, axis.firstAt(x + px(2))));
        }
    }
    return list;
}

} // namespace syncscope::picture
