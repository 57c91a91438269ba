#include "engine/picture/measure.h"

#include <algorithm>

namespace syncscope::picture {

std::optional<Edge> nearestEdge(const TimelineModel& model, const TimelinePicture& picture, Point point, Unit reach)
{
    const Unit dx = point.x - picture.plot.x;
    if (dx < -reach || dx > picture.plot.w + reach)
        return std::nullopt;
    const std::int64_t position = picture.axis.toPosition(dx);
    std::optional<Edge> best;
    Unit bestAway = 0;
    bool bestUnder = false;
    for (const RowPlace& place : picture.rows) {
        const bool under = point.y >= place.box.y && point.y < place.box.bottom();
        const auto offer = [&](std::int64_t at, EventIndex event) {
            if (at < picture.axis.visible().begin || at > picture.axis.visible().end)
                return;
            const Unit away = std::abs(picture.axis.toPixel(at) - dx);
            if (away > reach || (best && (bestUnder > under || (bestUnder == under && bestAway <= away))))
                return;
            best = {at, event};
            bestAway = away;
            bestUnder = under;
        };
        const Lane& lane = model.lanes()[place.lane];
        const auto slices = [&](const SliceRow& row) {
            const std::uint32_t i = row.firstAfter(position);
            for (std::uint32_t k = i > 0 ? i - 1 : 0; k < std::min(row.size(), i + 2); ++k) {
                const Slice s = row.at(k);
                offer(s.at.begin, s.event);
                offer(s.at.end, s.last);
            }
        };
        const auto steps = [&](const StepRow& row) {
            const std::uint32_t i = row.firstAt(position);
            for (std::uint32_t k = i > 0 ? i - 1 : 0; k < std::min(row.size(), i + 1); ++k)
                offer(row.position(k), row.event(k));
        };
        switch (place.kind) {
        case RowKind::Band: slices(lane.irql); break;
        case RowKind::Slices: slices(lane.rows[place.row]); break;
        case RowKind::Steps: steps(place.row == 1 ? lane.owned : lane.steps); break;
        case RowKind::Marks: {
            const std::vector<Mark>& marks = lane.marks[place.row].marks;
            const auto at = std::lower_bound(marks.begin(), marks.end(), position, [](const Mark& m, std::int64_t p) { return m.position < p; });
            if (at != marks.end())
                offer(at->position, at->event);
            if (at != marks.begin())
                offer((at - 1)->position, (at - 1)->event);
            break;
        }
        case RowKind::Notes:
            if (place.row < lane.stays.size())
                slices(lane.stays[place.row]);
            for (const Bracket& b : lane.brackets) {
                offer(b.at.begin, b.from);
                offer(b.at.end, b.to);
            }
            break;
        }
    }
    return best;
}

namespace {

// Calls take(slice, ns) for each slice that lies in the range, with the time it has there.
template <class Take>
void clip(const TimelineModel& model, const SliceRow& row, Range range, Take&& take)
{
    for (std::uint32_t i = row.firstAfter(range.begin); i < row.size() && row.begin(i) < range.end; ++i) {
        const std::int64_t from = std::max(row.begin(i), range.begin), to = std::min(row.end(i), range.end);
        if (to > from)
            take(row.look(i), model.scale().timeAt(to).ns - model.scale().timeAt(from).ns);
    }
}

int levelOf(Look look)
{
    switch (look) {
    case Look::Apc: return 1;
    case Look::Dispatch:
    case Look::SpinsDispatch: return 2;
    case Look::Dirql:
    case Look::SpinsDirql: return 3;
    default: return 0;
    }
}

} // namespace

RangeSummary summarize(const TimelineModel& model, Range range)
{
    RangeSummary sum;
    sum.ns = model.scale().timeAt(range.end).ns - model.scale().timeAt(range.begin).ns;
    const auto before = [&](std::int64_t position) {
        const EventIndex e = model.scale().eventAt(position - 1);
        return e ? e.value + 1 : 0;
    };
    sum.events = before(range.end) - before(range.begin);
    for (const Lane& lane : model.lanes()) {
        switch (lane.kind) {
        case LaneKind::Processor: {
            RangeSummary::Processor& p = sum.processors.emplace_back();
            p.title = lane.title;
            clip(model, lane.irql, range, [&](Look look, std::int64_t ns) { p.at[static_cast<std::size_t>(levelOf(look))] += ns; });
            if (!lane.rows.empty())
                clip(model, lane.rows[0], range, [&](Look look, std::int64_t ns) { p.busy += look == Look::Idle ? 0 : ns; });
            break;
        }
        case LaneKind::Lock: {
            RangeSummary::Lock l{lane.title, 0, 0};
            for (std::size_t r = 0; r < lane.rows.size(); ++r)
                clip(model, lane.rows[r], range, [&](Look, std::int64_t ns) { (r == 0 ? l.held : l.waited) += ns; });
            if (l.held > 0 || l.waited > 0)
                sum.locks.push_back(std::move(l));
            break;
        }
        case LaneKind::Variable: {
            RangeSummary::Variable v{lane.title, {}, {}, 0, 0};
            for (const MarkRow& row : lane.marks) {
                const auto at = [&](std::int64_t p) {
                    return std::lower_bound(row.marks.begin(), row.marks.end(), p, [](const Mark& m, std::int64_t position) { return m.position < position; });
                };
                for (auto m = at(range.begin), end = at(range.end); m < end; ++m) {
                    v.reads += m->kind == AccessKind::Write ? 0 : 1;
                    v.writes += m->kind == AccessKind::Read ? 0 : 1;
                }
            }
            if (v.reads + v.writes == 0)
                break;
            const auto value = [&](std::int64_t position) {
                const std::uint32_t i = lane.steps.firstAt(position);
                return i > 0 ? valueText(lane, lane.steps.value(i - 1)) : std::string("?");
            };
            v.before = value(range.begin);
            v.after = value(range.end);
            sum.variables.push_back(std::move(v));
            break;
        }
        default: break;
        }
    }
    return sum;
}

std::optional<Range> gapAt(const SliceRow& row, std::int64_t position)
{
    const std::uint32_t next = row.firstAfter(position);
    if (next == 0 || next >= row.size() || row.begin(next) <= position)
        return std::nullopt;
    return Range{row.end(next - 1), row.begin(next)};
}

} // namespace syncscope::picture
