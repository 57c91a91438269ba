#include "engine/picture/layout.h"

namespace syncscope::picture {

namespace {

constexpr int kStripLine = 19;

} // namespace

void Layout::drawFlows()
{
    const std::uint32_t events = m_model.scale().events();
    struct End {
        Point at;
        bool seen;
    };
    // The innermost slice of a processor that begins or ends with the event, or else that was running there. Where the processor
    // is known the other ones are not searched.
    const auto onProcessor = [&](EventIndex event, ProcessorId processor) -> std::optional<Unit> {
        const std::int64_t position = m_model.scale().ofEvent(event);
        std::optional<Unit> running;
        for (auto place = m_out.rows.rbegin(); place != m_out.rows.rend(); ++place) {
            if (place->kind != RowKind::Slices || lane(place->lane).kind != LaneKind::Processor || (processor && lane(place->lane).subject != processor.value))
                continue;
            const SliceRow& row = lane(place->lane).rows[place->row];
            const std::uint32_t first = row.firstAfter(position - 1), end = row.gallop(first, position + 1);
            for (std::uint32_t i = first > 0 ? first - 1 : 0; i < std::min(end, first + 8); ++i)
                if (row.at(i).event == event || row.at(i).last == event)
                    return place->box.y + place->box.h / 2;
            if (const std::uint32_t over = row.firstAfter(position); processor && !running && over < row.size() && row.begin(over) <= position)
                running = place->box.y + place->box.h / 2;
        }
        return running;
    };
    const auto ofMark = [&](EventIndex event, LaneKind kind, std::uint32_t subject) -> std::optional<Unit> {
        for (const RowPlace& place : m_out.rows) {
            const Lane& l = lane(place.lane);
            if (place.kind != RowKind::Marks || l.kind != kind || (subject != 0xFFFFFFFFu && l.subject != subject))
                continue;
            const std::vector<Mark>& marks = l.marks[place.row].marks;
            const auto at = std::lower_bound(marks.begin(), marks.end(), event, [](const Mark& k, EventIndex e) { return k.event < e; });
            if (at != marks.end() && at->event == event)
                return place.box.y + place.box.h / 2;
        }
        return std::nullopt;
    };
    const auto onLock = [&](std::uint32_t lock) -> std::optional<Unit> {
        for (const RowPlace& place : m_out.rows)
            if (place.kind == RowKind::Slices && place.row == 0 && lane(place.lane).kind == LaneKind::Lock && lane(place.lane).subject == lock)
                return place.box.y + place.box.h / 2;
        return std::nullopt;
    };
    const auto endOf = [&](const Flow& flow, EventIndex event, ProcessorId processor) -> std::optional<End> {
        std::optional<Unit> y;
        if (flow.kind == FlowKind::Race)
            y = ofMark(event, LaneKind::Variable, flow.subject);
        if (!y)
            y = onProcessor(event, processor);
        if (!y)
            y = ofMark(event, LaneKind::Hardware, 0xFFFFFFFFu);
        if (!y && flow.kind == FlowKind::HandOff)
            y = onLock(flow.subject);
        if (!y)
            return std::nullopt;
        const std::int64_t position = m_model.scale().ofEvent(event);
        return End{{x(position), *y}, seen(position) || position == visible().end};
    };
    if (m_options.flows.empty())
        return;
    constexpr std::size_t most = 150;
    std::size_t drawn = 0;
    list().beginGroup("flows", said(say("Causes and effects")));
    for (const Flow& flow : m_options.flows) {
        if (!flow.from || !flow.to || flow.from.value >= events || flow.to.value >= events || drawn == most)
            continue;
        const auto start = endOf(flow, flow.from, flow.fromProcessor), stop = endOf(flow, flow.to, flow.toProcessor);
        // Half of it tells where to look for the other half; none of it is no arrow.
        if (!start || !stop || start->at == stop->at || (!start->seen && !stop->seen))
            continue;
        // Close together the arrow of a race would cover the very marks it joins; their frame says it.
        const bool race = flow.kind == FlowKind::Race;
        if (race && std::abs(stop->at.x - start->at.x) < m.of(24))
            continue;
        ++drawn;
        Point from = start->at, to = stop->at;
        const Unit head = m.of(5), width = m.stroke() * 3 / 2;
        const Unit bend = std::min<Unit>(m.of(10), std::max<Unit>(0, to.x - from.x) / 2);
        std::array<Point, 4> path = {{from, {from.x + bend, from.y}, {to.x - bend, to.y}, to}};
        // Marks have what they read or wrote beside them, so this one goes along the edge of their row.
        const Unit leaves = to.y < from.y ? -1 : 1, enters = to.y == from.y ? -1 : leaves;
        if (race) {
            const Unit edge = from.y + leaves * m.of(8);
            from.y += leaves * m.of(5);
            to.y -= enters * m.of(5);
            path = {{from, {from.x, edge}, {to.x, edge}, to}};
        }
        const Dash dash = flow.kind == FlowKind::Deferred ? Dash::Dashed : flow.kind == FlowKind::Due ? Dash::Dotted : Dash::Solid;
        list().polyline(path, {.stroke = Token::Halo, .strokeWidth = m.stroke() * (race ? 5 : 4)});
        list().polyline(path, {.stroke = Token::Flow, .dash = dash, .strokeWidth = race ? m.stroke() * 3 : width}).event = flow.to;
        if (race) // a double line
            list().polyline(path, {.stroke = Token::Halo, .strokeWidth = m.stroke()});
        if (stop->seen) {
            if (race) { // from above or below
                list().polygon(std::array<Point, 3>{{to, {to.x - head / 2, to.y - enters * head}, {to.x + head / 2, to.y - enters * head}}}, {.fill = Token::Flow, .stroke = Token::Flow});
            } else if (flow.kind == FlowKind::Presented) { // an open head
                const std::array<Point, 3> open = {{{to.x - head, to.y - head / 2}, to, {to.x - head, to.y + head / 2}}};
                list().polyline(open, {.stroke = Token::Flow, .strokeWidth = width});
            } else {
                const std::array<Point, 3> arrow = {{to, {to.x - head, to.y - head / 2}, {to.x - head, to.y + head / 2}}};
                list().polygon(arrow, {.fill = Token::Flow, .stroke = Token::Flow});
            }
        }
        if (flow.kind == FlowKind::HandOff && start->seen) {
            const Unit half = m.of(3);
            list().polygon(std::array<Point, 4>{{{from.x - half, from.y}, {from.x, from.y - half}, {from.x + half, from.y}, {from.x, from.y + half}}},
                {.fill = Token::Halo, .stroke = Token::Flow, .strokeWidth = width});
        }
        if (flow.kind == FlowKind::Deferred) { // a clock: it happens later
            const Point c{(from.x + to.x) / 2, (from.y + to.y) / 2};
            const Unit r = m.of(6);
            if (c.x - r >= m_out.plot.x && c.x + r <= m_out.plot.right()) {
                list().rect({c.x - r, c.y - r, 2 * r, 2 * r}, {.fill = Token::Halo, .stroke = Token::Flow, .strokeWidth = width}, r);
                list().line(c, {c.x, c.y - r * 2 / 3}, {.stroke = Token::Flow, .strokeWidth = width});
                list().line(c, {c.x + r / 2, c.y}, {.stroke = Token::Flow, .strokeWidth = width});
            }
        }
    }
    if (m_options.flowsInAll > m_options.flows.size()) {
        const std::string text = said(say("%1 of %2 arrows; zoom in for more", drawn, m_options.flowsInAll));
        const Unit w = textWidth(text, Face::Sans, m.small()) + m.of(12), h = m.of(17);
        const Box box{m_out.plot.right() - w - m.of(4), m_out.plot.y + m.of(4), w, h};
        list().rect(box, {.fill = Token::Surface, .stroke = Token::Flow, .strokeWidth = m.stroke()}, m.of(3));
        list().text({box.x + m.of(6), box.y + centredBaseline(h, m.small())}, text, Face::Sans, m.small(), Token::Text);
    }
    list().endGroup();
}

bool Layout::isHighlighted(EventIndex event) const
{
    return m_options.highlights && std::binary_search(m_options.highlights->begin(), m_options.highlights->end(), event);
}

// A tick in the axis for each hit; those on one pixel share it.
void Layout::drawHighlights()
{
    if (!m_options.highlights || m_options.highlights->empty())
        return;
    const std::vector<EventIndex>& hits = *m_options.highlights;
    const auto from = [&](std::int64_t position) {
        return std::partition_point(hits.begin(), hits.end(), [&](EventIndex e) { return e.value < m_model.scale().events() && m_model.scale().ofEvent(e) < position; });
    };
    list().beginGroup("hits", said(say("Found")));
    const std::int64_t last = visible().end;
    for (auto hit = from(visible().begin); hit != hits.end() && hit->value < m_model.scale().events() && m_model.scale().ofEvent(*hit) <= last;) {
        const Unit at = x(m_model.scale().ofEvent(*hit)), half = m.of(3);
        const std::array<Point, 3> tick = {{{at - half, m_out.plot.y - m.of(7)}, {at + half, m_out.plot.y - m.of(7)}, {at, m_out.plot.y}}};
        list().polygon(tick, {.fill = Token::Selection}).event = *hit;
        list().rect({at, m_out.plot.y, m.stroke(), m_out.plot.h}, {.fill = Token::Selection, .opacity = 35});
        hit = std::max(hit + 1, from(m_out.axis.firstAt(at - m_out.plot.x + px(2))));
    }
    list().endGroup();
}

// Measurements that would lie over each other stand in lines of their own; the markers have the first one.
Unit Layout::stripHeight() const
{
    const bool flags = !m_options.markers.empty();
    std::size_t kept = 0;
    for (const Measurement& k : m_options.measurements)
        kept += k.open ? 0 : 1;
    return m.of(kStripLine) * static_cast<Unit>((flags ? 1 : 0) + std::min<std::size_t>(kept, 4));
}

void Layout::drawMeasures()
{
    const Unit height = stripHeight();
    if (height == 0)
        return;
    const Unit top = m_out.plot.y - axisHeight() - height, size = m.small(), left = m_out.plot.x, right = m_out.plot.right();
    const auto clamped = [&](std::int64_t position) { return std::clamp(x(position), left, right); };
    list().beginGroup("measures", said(say("Measurements")));
    Unit y = top;
    const auto span = [&](const Measurement& k, Unit flag) {
        const Unit from = clamped(k.at.begin), to = clamped(k.at.end), middle = y + m.of(kStripLine) / 2, tick = m.of(4);
        const Style line{.stroke = Token::Selection, .strokeWidth = m.stroke() * 3 / 2};
        if (from == to && (k.at.end < visible().begin || k.at.begin > visible().end))
            return;
        list().line({from + flag, middle}, {std::max(from + flag, to - flag), middle}, line);
        if (!k.open)
            for (const std::int64_t edge : {k.at.begin, k.at.end})
                if (edge >= visible().begin && edge <= visible().end) {
                    list().line({x(edge), middle - tick}, {x(edge), middle + tick}, line);
                    list().line({x(edge), middle + tick}, {x(edge), m_out.plot.bottom()}, {.stroke = Token::Selection, .dash = Dash::Dotted, .strokeWidth = m.stroke()});
                }
        const Unit w = textWidth(k.label, Face::SansBold, size), pad = m.of(4);
        Unit at = (from + to) / 2 - w / 2;
        if (to - from < w + 2 * flag + m.of(12)) // beside it where there is no room between
            at = to + flag + m.of(6) + w <= list().width ? to + flag + m.of(6) : from - flag - m.of(6) - w;
        at = std::clamp(at, m_margin + pad, std::max(m_margin + pad, list().width - w - pad));
        list().rect({at - pad, y + m.of(1), w + 2 * pad, m.of(kStripLine - 2)}, {.fill = Token::Surface});
        list().text({at, y + centredBaseline(m.of(kStripLine), size)}, k.label, Face::SansBold, size, Token::Selection);
    };
    if (!m_options.markers.empty()) {
        const Unit half = m.of(8);
        for (const Measurement& k : m_options.measurements)
            if (k.open)
                span(k, half);
        for (const Marker& marker : m_options.markers) {
            if (marker.position < visible().begin || marker.position > visible().end)
                continue;
            const Unit at = x(marker.position), flagTop = y + m.of(1), flagBottom = y + m.of(kStripLine - 3);
            list().line({at, flagBottom}, {at, m_out.plot.bottom()}, {.stroke = Token::Halo, .strokeWidth = m.stroke() * 3});
            list().line({at, flagBottom}, {at, m_out.plot.bottom()}, {.stroke = Token::Selection, .dash = Dash::Dashed, .strokeWidth = m.stroke() * 3 / 2});
            const Unit from = std::clamp(at - half, 0, std::max<Unit>(0, list().width - 2 * half));
            list().rect({from, flagTop, 2 * half, flagBottom - flagTop}, {.fill = Token::Selection}, m.of(3));
            list().text({from + half, flagTop + centredBaseline(flagBottom - flagTop, size)}, marker.label, Face::SansBold, size, Token::OnSelection, Anchor::Middle);
        }
        y += m.of(kStripLine);
    }
    for (const Measurement& k : m_options.measurements) {
        if (k.open)
            continue;
        if (y >= top + height)
            break;
        span(k, 0);
        y += m.of(kStripLine);
    }
    list().endGroup();
}

void Layout::drawSelection()
{
    if (!m_options.selection)
        return;
    const Range s = *m_options.selection;
    if (s.end <= visible().begin || s.begin >= visible().end)
        return;
    const Unit from = x(s.begin), to = x(s.end);
    list().rect({from, m_out.plot.y, to - from, m_out.plot.h}, {.fill = Token::Selection, .opacity = 14});
    for (const std::int64_t edge : {s.begin, s.end})
        if (edge >= visible().begin && edge <= visible().end)
            list().line({x(edge), m_out.plot.y}, {x(edge), m_out.plot.bottom()}, {.stroke = Token::Selection, .strokeWidth = m.stroke() * 3 / 2});
}

std::optional<Layout::PlayheadLabel> Layout::playheadLabel() const
{
    if (!m_options.playhead || m_options.playhead->value >= m_model.scale().events())
        return std::nullopt;
    const std::int64_t position = m_model.scale().ofEvent(*m_options.playhead);
    if (!seen(position) && position != visible().end)
        return std::nullopt;
    PlayheadLabel label;
    label.text = said(timeText(m_model.scale().timeOf(*m_options.playhead).ns)) + " · " + said(say("event %1", m_options.playhead->value)) + "/"
        + std::to_string(m_model.scale().events());
    label.at = x(position);
    const Unit w = textWidth(label.text, Face::SansBold, m.small()) + m.of(10), h = m.of(16);
    label.box = {std::clamp<Unit>(label.at - w / 2, 0, std::max<Unit>(0, m_options.width - w)), m_out.plot.y - m.of(7) - h, w, h};
    return label;
}

void Layout::drawPlayhead()
{
    const auto label = playheadLabel();
    if (!label)
        return;
    const Unit at = label->at, top = label->box.bottom(), width = 2 * m.stroke(), tip = m.of(4);
    list().beginGroup("playhead", said(say("Playhead")));
    list().line({at, top}, {at, m_out.plot.bottom()}, {.stroke = Token::Halo, .strokeWidth = width + 2 * m.stroke(), .opacity = 60}); // Words below are read through it.
    list().line({at, top}, {at, m_out.plot.bottom()}, {.stroke = Token::Playhead, .strokeWidth = width});
    list().rect(label->box, {.fill = Token::Playhead}, m.of(3));
    const std::array<Point, 3> pointer = {{{at - tip, top - m.of(1)}, {at + tip, top - m.of(1)}, {at, top + tip}}};
    list().polygon(pointer, {.fill = Token::Playhead});
    list().text({label->box.x + m.of(5), label->box.y + centredBaseline(label->box.h, m.small())}, label->text, Face::SansBold, m.small(), Token::Halo);
    list().endGroup();
}

} // namespace syncscope::picture
