#include "engine/picture/layout.h"

#include <array>
#include <span>

namespace syncscope::picture {

namespace {

// So many slices in a column are gone through roughly.
constexpr std::uint32_t kCrowd = 64;

} // namespace

void Layout::drawLanes()
{
    const Box plot = m_out.plot;
    for (const LanePlace& place : m_out.lanes) {
        const Unit title = m_options.titlesAbove ? m.of(kTitleLine) : 0;
        list().rect({plot.x, place.box.y + title, plot.w, place.box.h - title}, {.fill = Token::Lane});
    }
    if (!m_out.lanes.empty()) {
        for (const Range& zero : zeroTime())
            if (x(zero.end) > x(zero.begin))
                list().rect({x(zero.begin), plot.y, x(zero.end) - x(zero.begin), plot.h}, {.fill = Token::ZeroTime});
        for (const Tick& tick : ticks(m_model.scale(), m_out.axis, m.small(), m.of(14), m_model.tongue()))
            if (seen(tick.position))
                list().line({x(tick.position), plot.y}, {x(tick.position), plot.bottom()}, {.stroke = Token::Grid});
        Unit last = -px(1);
        for (const std::int64_t cut : m_model.scale().cuts(visible()))
            if (const Unit at = x(cut), w = m.of(2); seen(cut) && at >= last + w) {
                last = at;
                for (const Unit shift : {-w, w})
                    list().line({std::max(plot.x, at + shift - w), plot.y}, {std::min(plot.right(), at + shift + w), plot.y - m.of(8)}, {.stroke = Token::MutedText});
            }
    }
    for (const LanePlace& place : m_out.lanes)
        drawLane(place);
    if (m_out.pinnedBottom > plot.y) {
        const Unit y = m_out.pinnedBottom - m.of(kLaneGap) / 2;
        list().line({0, y}, {list().width, y}, {.stroke = Token::MutedText, .strokeWidth = m.stroke()});
    }
}

void Layout::drawTitle(const LanePlace& place)
{
    const Lane& l = lane(place.lane);
    std::string note = l.note;
    std::vector<std::string> states;
    if (isCollapsed(place.lane) && l.rows.size() > 1)
        note = said(l.kind == LaneKind::Requests ? say("first of %1 rows", l.rows.size()) : say("collapsed"));
    if (m_options.playhead && m_options.playhead->value < m_model.scale().events())
        states = m_model.statesAt(l, m_model.scale().ofEvent(*m_options.playhead));
    const Unit at = m_margin + (m_options.titlesAbove ? 0 : m.of(6) + controlsWidth());
    const bool pinned = static_cast<std::size_t>(&place - m_out.lanes.data()) < m_options.pinned;
    const Unit room = m_options.titlesAbove ? place.box.w : m_gutter - m.of(12) - controlsWidth();
    if (m_options.controls && !m_options.titlesAbove) {
        const Unit c = m.of(9), middle = place.box.y + m.of(11), half = m.of(3);
        if (pinned) {
            list().rect({c - half, middle - 2 * half, 2 * half, 2 * half}, {.fill = Token::Selection}, half);
            list().line({c, middle}, {c, middle + 2 * half}, {.stroke = Token::Selection, .strokeWidth = m.stroke() * 3 / 2});
        } else if (isCollapsed(place.lane)) {
            list().polygon(std::array<Point, 3>{{{c - half, middle - m.of(4)}, {c + half, middle}, {c - half, middle + m.of(4)}}}, {.fill = Token::MutedText});
        } else {
            list().polygon(std::array<Point, 3>{{{c - m.of(4), middle - half}, {c + m.of(4), middle - half}, {c, middle + half}}}, {.fill = Token::MutedText});
        }
    }
    if (m_options.titlesAbove) {
        const std::string title = elide(l.title, Face::SansBold, m.text, room);
        const Unit used = textWidth(title + "  ", Face::SansBold, m.text);
        list().text({at, place.box.y + m.of(13)}, title, Face::SansBold, m.text, Token::Text);
        drawState({at + used, place.box.y + m.of(13)}, states, note, room - used);
        return;
    }
    // Beside the first rows; the marks of a variable have their processors further down.
    const Unit top = place.box.y + m.of(4);
    list().text({at, top + m.of(11)}, elide(l.title, Face::SansBold, m.text, room), Face::SansBold, m.text, Token::Text);
    if (place.box.h < m.of(30))
        return;
    // Below each other where there is room. The marks of a variable have their processors there.
    const bool apart = !states.empty() && l.kind != LaneKind::Variable && place.box.h >= m.of(43) && textWidth(states.front() + "  " + note, Face::Sans, m.small()) > room;
    drawState({at, top + m.of(25)}, states, apart ? std::string() : note, room);
    if (apart)
        drawState({at, top + m.of(37)}, {}, note, room);
}

// What a lane stands at, and what it is: the value first, since it is what one looks for.
void Layout::drawState(Point baseline, const std::vector<std::string>& states, const std::string& note, Unit room)
{
    const std::vector<std::string_view> forms(states.begin(), states.end());
    const std::string_view value = fitting(forms, Face::SansBold, m.small(), room);
    list().text(baseline, value, Face::SansBold, m.small(), Token::Text);
    const Unit used = value.empty() ? 0 : textWidth(std::string(value) + "  ", Face::SansBold, m.small());
    // A scrap of it says nothing.
    if (room - used >= std::min(m.of(72), textWidth(note, Face::Sans, m.small())))
        list().text({baseline.x + used, baseline.y}, elide(note, Face::Sans, m.small(), room - used), Face::Sans, m.small(), Token::MutedText);
}

void Layout::drawLane(const LanePlace& place)
{
    const Lane& l = lane(place.lane);
    list().beginGroup(l.id, l.title);
    drawTitle(place);
    if (l.kind == LaneKind::Variable && !isCollapsed(place.lane))
        drawBrackets(l, place);
    if (!l.stays.empty() && !isCollapsed(place.lane))
        drawStays(l, place);
    const RowPlace* band = nullptr;
    for (const RowPlace& row : m_out.rows) {
        if (row.lane != place.lane)
            continue;
        switch (row.kind) {
        case RowKind::Band:
            band = &row;
            drawBand(l, row);
            break;
        case RowKind::Slices:
            if (l.kind == LaneKind::Lock && row.row == 0)
                list().line({row.box.x, row.box.y + row.box.h / 2}, {row.box.right(), row.box.y + row.box.h / 2}, {.stroke = Token::LockFree, .strokeWidth = m.stroke()});
            if (l.kind == LaneKind::Hardware && row.row == 0)
                drawLine(l, row);
            else
                drawSlices(l, row);
            if (l.kind == LaneKind::Lock && row.row > 0)
                drawHandOffs(l, row);
            break;
        case RowKind::Steps: l.addresses ? drawBus(l, row) : drawSteps(l, row); break;
        case RowKind::Marks: drawMarks(l, row); break;
        case RowKind::Notes: break;
        }
    }
    if (band)
        drawWarnings(l, *band);
    list().append(m_labels);
    m_labels.clear();
    m_words.clear();
    list().endGroup();
}

void Layout::drawSlice(const Lane& l, const RowPlace& place, std::uint32_t i)
{
    const SliceRow& row = l.rows[place.row];
    const Slice slice = row.at(i);
    const Unit from = x(slice.at.begin), to = x(slice.at.end);
    const Box box{from, place.box.y, to - from, place.box.h};
    const bool hatched = slice.look == Look::SpinsDispatch || slice.look == Look::SpinsDirql;
    const Span title = m_options.titles && slice.look != Look::Idle ? list().keep(m_model.describe(l, slice)) : Span{};
    const auto name = [&](Item& item) {
        item.event = slice.event;
        item.title = title;
    };
    if (slice.look == Look::Idle) {
        // Nothing is drawn for idling but its name.
    } else if (hatched) {
        name(list().rect(box, {.fill = Token::Surface, .stroke = fillOf(slice.look), .strokeWidth = m.stroke()}));
        list().rect(box, {.fill = fillOf(slice.look), .pattern = Pattern::Hatch});
    } else if (slice.look == Look::Blocked || slice.look == Look::Pending) {
        name(list().rect(box, {.fill = Token::Surface, .stroke = Token::WaitBlocked, .dash = Dash::Dotted, .strokeWidth = m.stroke() * 3 / 2}));
    } else if (slice.look == Look::Armed) {
        // A pin where it was set, and a line to where it is due.
        const Unit middle = box.y + box.h / 2, pin = m.of(3);
        name(list().rect(box, {.fill = Token::Surface}));
        list().line({from, middle}, {to, middle}, {.stroke = Token::MutedText, .strokeWidth = m.stroke() * 3 / 2});
        list().line({to, box.y + box.h / 5}, {to, box.bottom() - box.h / 5}, {.stroke = Token::MutedText, .strokeWidth = m.stroke() * 3 / 2});
        if (slice.at.begin >= visible().begin)
            list().polygon(std::array<Point, 4>{{{from, middle}, {from + pin, middle - pin}, {from + 2 * pin, middle}, {from + pin, middle + pin}}}, {.fill = Token::MutedText});
    } else if (slice.look == Look::RequestQueued) {
        name(list().rect(box, {.fill = Token::RequestQueued, .stroke = Token::MutedText, .strokeWidth = m.stroke()}));
    } else if (slice.look == Look::RequestOwned) {
        name(list().rect(box, {.fill = Token::RequestOwned, .stroke = Token::MutedText, .strokeWidth = m.stroke()}));
    } else {
        // A thin gap keeps neighbours of one colour apart.
        const Unit gap = box.w >= px(6) ? std::min<Unit>(px(1), box.w / 8) : 0;
        name(list().rect({box.x, box.y, box.w - gap, box.h}, {.fill = fillOf(slice.look)}));
    }
    if (slice.violation) {
        list().rect(box, {.stroke = Token::Violation, .strokeWidth = 2 * m.stroke()});
        if (box.w > m.of(8) && box.h > m.of(8))
            list().rect({box.x + m.of(3), box.y + m.of(3), box.w - m.of(6), box.h - m.of(6)}, {.stroke = Token::Violation, .strokeWidth = m.stroke()});
    }
    if (m_options.selected && slice.event == m_options.selected)
        list().rect({box.x - m.of(1), box.y - m.of(1), box.w + m.of(2), box.h + m.of(2)}, {.stroke = Token::Selection, .strokeWidth = 2 * m.stroke()});
    else if (isHighlighted(slice.event) && slice.look != Look::Idle)
        list().rect({box.x - m.of(1), box.y - m.of(1), box.w + m.of(2), box.h + m.of(2)}, {.stroke = Token::Selection, .dash = Dash::Dashed, .strokeWidth = 2 * m.stroke()});

    const Unit size = within(place.box.h * 4 / 5);
    const Unit inset = m.of(4);
    if (box.w < m.of(24) || size < m.of(8))
        return;
    const std::string label = shortened(m_model.name(slice.name), size, box.w - 2 * inset - m.of(slice.look == Look::Armed ? 8 : 0));
    if (label.empty())
        return;
    const Point baseline{box.x + inset, box.y + centredBaseline(box.h, size)};
    const bool onLine = slice.look == Look::Armed;
    if (hatched || onLine) // text needs a quiet ground
        m_labels.rect({box.x + m.of(onLine ? 9 : 2), box.y + m.of(3), textWidth(label, Face::Sans, size) + m.of(4), box.h - m.of(6)}, {.fill = Token::Surface});
    m_labels.text({baseline.x + m.of(onLine ? 7 : 0), baseline.y}, label, Face::Sans, size, textOn(slice.look));
    m_words.push_back({baseline.x, baseline.y - size, textWidth(label, Face::Sans, size), size * 5 / 4});
}

void Layout::drawColumn(const RowPlace& place, const Column& column, EventIndex event)
{
    const auto look = static_cast<Look>(column.style & 0x7Fu);
    const bool violation = (column.style & 0x80u) != 0;
    if (look == Look::Idle && !violation)
        return;
    const Box box{column.from, place.box.y, column.to - column.from, place.box.h};
    Style how{.fill = violation ? Token::Violation : look == Look::Blocked || look == Look::Pending ? Token::WaitBlocked : fillOf(look)};
    if (!violation && (look == Look::SpinsDispatch || look == Look::SpinsDirql))
        how.pattern = Pattern::Hatch;
    if (!violation && look == Look::RequestQueued)
        how.fill = Token::MutedText;
    Item& item = list().rect(box, how);
    item.event = event;
    if (column.count < 2 || violation)
        return;
    // A saw edge says that this is many, not one.
    m_used.folded = true;
    const Unit tooth = m.of(4);
    if (box.w < 2 * tooth)
        return;
    std::vector<Point> saw;
    bool up = false;
    for (Unit at = box.x; at <= box.right(); at += tooth, up = !up)
        saw.push_back({at, box.bottom() - (up ? m.of(4) : m.of(1))});
    list().polyline(saw, {.stroke = Token::Surface, .strokeWidth = m.stroke()});
    const std::string label = said(say("%1 slices", column.count));
    const Unit size = within(place.box.h * 4 / 5);
    const Unit w = textWidth(label, Face::Sans, size);
    if (box.w >= w + m.of(16) && how.pattern == Pattern::Solid) {
        const Point middle{box.x + box.w / 2, box.y + centredBaseline(box.h, size)};
        m_labels.text(middle, label, Face::Sans, size, textOn(look), Anchor::Middle);
        m_words.push_back({middle.x - w / 2, middle.y - size, w, size * 5 / 4});
    }
}

void Layout::findColumns()
{
    m_columns.clear();
    for (Unit at = 0; at < m_out.plot.w; at += m_out.fold)
        m_columns.push_back(at == 0 ? visible().begin : m_out.axis.firstAt(at));
    m_columns.push_back(std::max(m_columns.back() + 1, visible().end));
}

// Slices at least one column wide are given to wide(i). Shorter ones share the column in which they begin, and the most
// important of them gives it its look. The columns are to be drawn after the wide slices, so what is short is never covered.
template <class Wide>
std::vector<Layout::Column> Layout::fold(const SliceRow& row, Wide&& wide) const
{
    std::vector<Column> columns;
    const Unit fold = m_out.fold, left = m_out.plot.x;
    const std::int64_t last = visible().end;
    Unit before = left; // where the last wide slice ends
    std::uint8_t beforeStyle = 0;
    std::size_t k = 0; // the column the slice begins in
    std::uint32_t crowd = 0; // slices in the column before: the next one has about as many
    for (std::uint32_t i = row.firstAfter(visible().begin); i < row.size() && row.quickBegin(i) < last;) {
        const std::int64_t begin = std::max(row.quickBegin(i), m_columns.front());
        if (begin >= m_columns[k + 1] && k + 2 < m_columns.size() && begin < m_columns[k + 2])
            ++k;
        else if (begin >= m_columns[k + 1])
            k = static_cast<std::size_t>(std::upper_bound(m_columns.begin() + static_cast<std::ptrdiff_t>(k) + 1, m_columns.end() - 1, begin) - m_columns.begin()) - 1;
        // Where very many share a column, those at its end are not told apart: a few of the next one may come along, if they begin
        // in its first quarter. Then none of them is wide, and neither their ends nor most of their begins are looked at.
        std::uint32_t next = crowd > kCrowd && k + 2 < m_columns.size() ? row.gallopRoughly(i, m_columns[k + 1], crowd) : row.size();
        const bool rough = next < row.size() && row.quickBegin(next) - m_columns[k + 1] <= (m_columns[k + 2] - m_columns[k + 1]) / 4;
        const bool inside = rough || row.end(i) < m_columns[k + 1];
        const Unit from = inside ? left + static_cast<Unit>(k) * fold : x(row.begin(i)), to = inside ? from : x(row.end(i));
        if (to - from >= fold) {
            wide(i);
            before = to;
            beforeStyle = row.importance(i);
            ++i;
            continue;
        }
        const Unit start = left + static_cast<Unit>(k) * fold;
        const Unit end = std::min(start + fold, m_out.plot.right());
        if (!rough)
            next = std::max(i + 1, row.gallop(i, m_columns[k + 1], crowd));
        crowd = next - i;
        bool beside = false; // the last one is wide, and begins in this column
        if (!rough && next - i > 1 && row.end(next - 1) >= m_columns[k + 1] && x(row.end(next - 1)) - x(row.begin(next - 1)) >= fold) {
            --next;
            beside = true;
        }
        const std::uint32_t best = row.mostImportant(i, next);
        const std::uint8_t style = row.importance(best);
        // A wide neighbour in this column is not covered by something less important.
        Unit columnStart = start, columnEnd = end;
        if (beside && x(row.begin(next)) < end && row.importance(next) > style)
            columnEnd = std::max(x(row.begin(i)), x(row.begin(next)));
        if (before > start && beforeStyle > style)
            columnStart = std::min(before, columnEnd);
        if (columnEnd > columnStart) {
            Column* open = columns.empty() ? nullptr : &columns.back();
            if (open && open->to == columnStart && open->style == style) {
                open->to = columnEnd;
                open->count += next - i;
            } else {
                columns.push_back({columnStart, columnEnd, style, best, next - i});
            }
        }
        i = next;
    }
    // Of two that overlap the more important one is drawn last.
    std::stable_sort(columns.begin(), columns.end(), [](const Column& a, const Column& b) { return a.style < b.style; });
    return columns;
}

void Layout::drawSlices(const Lane& l, const RowPlace& place)
{
    const SliceRow& row = l.rows[place.row];
    const std::vector<Column> columns = fold(row, [&](std::uint32_t i) {
        drawSlice(l, place, i);
        if (const Slice slice = row.at(i); slice.look != Look::Idle && !slice.violation && standsBack(slice.event))
            veil({x(slice.at.begin), place.box.y, x(slice.at.end) - x(slice.at.begin), place.box.h});
    });
    if (place.row < l.preempted.size() && l.preempted[place.row].size() > 0)
        drawPreempted(l.preempted[place.row], place);
    for (const Column& c : columns) {
        drawColumn(place, c, row.at(c.best).event);
        if ((c.style & 0x80u) == 0 && standsBack(row.at(c.best).event))
            veil({c.from, place.box.y, c.to - c.from, place.box.h});
    }
}

bool Layout::standsBack(EventIndex event) const
{
    return m_options.related != nullptr && event
        && !std::binary_search(m_options.related->begin(), m_options.related->end(), event, [](EventIndex a, EventIndex b) { return a.value < b.value; });
}

// Over it and its words: about a third of it shows through.
void Layout::veil(Box box) { m_labels.rect(box, {.fill = Token::Lane, .opacity = 65}); }

// Hollow, with a dashed edge: who has the slice does not go on while an interrupt or a DPC runs on top of it.
void Layout::drawPreempted(const SliceRow& row, const RowPlace& place)
{
    static_cast<void>(fold(row, [&](std::uint32_t i) {
        const Slice slice = row.at(i);
        const Unit from = x(slice.at.begin), to = x(slice.at.end);
        if (to - from < px(5))
            return;
        list().rect({from, place.box.y, to - from, place.box.h}, {.fill = Token::Lane});
        list().rect({from, place.box.y, to - from, place.box.h}, {.stroke = fillOf(slice.look), .dash = Dash::Dashed, .strokeWidth = m.stroke() * 3 / 2}).event = slice.event;
    }));
}

// The level of an interrupt line.
void Layout::drawLine(const Lane& l, const RowPlace& place)
{
    const SliceRow& row = l.rows[place.row];
    const Unit low = place.box.bottom() - m.of(3), high = place.box.y + m.of(3), left = m_out.plot.x, right = m_out.plot.right();
    const Unit size = within(place.box.h * 3 / 5);
    std::vector<Point> path = {{left, low}};
    const auto pulse = [&](Unit from, Unit to, std::uint32_t i, std::uint32_t count) {
        const Slice slice = row.at(i);
        Item& item = list().rect({from, high, to - from, low - high}, {.fill = Token::RequestOwned});
        item.event = slice.event;
        if (m_options.titles)
            item.title = list().keep(count == 1 ? m_model.describe(l, slice) : said(say("%1 times", count)));
        if (m_options.selected && slice.event == m_options.selected)
            list().rect({from - m.of(1), high - m.of(1), to - from + m.of(2), low - high + m.of(2)}, {.stroke = Token::Selection, .strokeWidth = 2 * m.stroke()});
        if (const std::string label = shortened(m_model.name(slice.name), size, to - from - m.of(8)); count == 1 && !label.empty() && to - from >= m.of(24))
            m_labels.text({from + m.of(4), high + centredBaseline(low - high, size)}, label, Face::Sans, size, Token::OnRequest);
    };
    struct Pulse {
        Unit from, to;
    };
    std::vector<Pulse> pulses;
    const std::vector<Column> columns = fold(row, [&](std::uint32_t i) {
        pulse(x(row.begin(i)), x(row.end(i)), i, 1);
        pulses.push_back({x(row.begin(i)), x(row.end(i))});
    });
    for (const Column& c : columns) {
        pulse(c.from, c.to, c.best, c.count);
        pulses.push_back({c.from, c.to});
    }
    std::sort(pulses.begin(), pulses.end(), [](const Pulse& a, const Pulse& b) { return a.from < b.from; });
    for (const Pulse& p : pulses)
        path.insert(path.end(), {{p.from, low}, {p.from, high}, {p.to, high}, {p.to, low}});
    path.push_back({right, low});
    list().polyline(path, {.stroke = Token::Text, .strokeWidth = m.stroke() * 3 / 2});
}

// Longer at DISPATCH_LEVEL or in a service routine than the guideline allows: the ground is tinted, and words say how long.
void Layout::drawStays(const Lane& l, const LanePlace& place)
{
    const Unit top = place.box.y + (m_options.titlesAbove ? m.of(kTitleLine) : 0);
    for (const RowPlace& notes : m_out.rows) {
        if (notes.lane != place.lane || notes.kind != RowKind::Notes)
            continue;
        const SliceRow& row = l.stays[notes.row];
        const Unit size = within(notes.box.h * 4 / 5), middle = notes.box.y + notes.box.h / 2, tick = m.of(4);
        const Style line{.stroke = Token::Violation, .strokeWidth = m.stroke()};
        const auto draw = [&](Unit from, Unit to, std::uint32_t i, std::uint32_t count) {
            Item& ground = list().rect({from, top, to - from, notes.box.bottom() - top}, {.fill = Token::ViolationTint});
            ground.event = row.at(i).event;
            const std::string text = count == 1 ? std::string(m_model.name(row.at(i).name)) : said(say("%1 longer than the guideline", count));
            if (m_options.titles)
                ground.title = list().keep(text);
            list().line({from, middle}, {to, middle}, line);
            for (const Unit edge : {from, to})
                list().line({edge, middle - tick}, {edge, middle + tick}, line);
            // "252 µs at DISPATCH_LEVEL or above; the guideline is 100 µs", its first clause, or how long.
            const std::string_view whole = text;
            const std::array<std::string_view, 3> forms = {whole, whole.substr(0, whole.find(';')), whole.substr(0, whole.find(' ', std::min(whole.find(' '), whole.size() - 1) + 1))};
            const std::string_view label = fitting(std::span(forms).first(count == 1 ? 3 : 1), Face::SansBold, size, to - from - m.of(16));
            if (label.empty())
                return;
            m_labels.rect({from + m.of(6), notes.box.y, textWidth(label, Face::SansBold, size) + m.of(6), notes.box.h}, {.fill = Token::ViolationTint});
            m_labels.text({from + m.of(9), notes.box.y + centredBaseline(notes.box.h, size)}, label, Face::SansBold, size, Token::Violation);
        };
        for (const Column& c : fold(row, [&](std::uint32_t i) { draw(x(row.begin(i)), x(row.end(i)), i, 1); }))
            draw(c.from, std::max(c.to, c.from + px(1)), c.best, c.count);
    }
}

// A value that no curve can show, as on a bus: a box as long as it holds. Several changes in one place are a bar.
void Layout::drawBus(const Lane& l, const RowPlace& place)
{
    const StepRow& steps = l.steps;
    const Unit right = m_out.plot.right(), left = m_out.plot.x;
    const Unit size = within(place.box.h * 3 / 5), slope = m.of(3);
    const Unit h = std::min(place.box.h - m.of(4), m.of(20)), top = place.box.y + (place.box.h - h) / 2, middle = top + h / 2;
    const auto box = [&](Unit from, Unit to, std::uint32_t i) {
        if (to - from < 3 * slope) {
            list().rect({from, top, std::max<Unit>(to - from, m.stroke()), h}, {.fill = Token::MutedText}).event = steps.event(i);
            return;
        }
        list().polygon(std::array<Point, 6>{{{from, middle}, {from + slope, top}, {to - slope, top}, {to, middle}, {to - slope, top + h}, {from + slope, top + h}}},
            {.fill = Token::Surface, .stroke = Token::Text, .strokeWidth = m.stroke()}).event = steps.event(i);
        const std::string text = ending(valueText(l, steps.value(i)), size, to - from - 2 * slope - m.of(4));
        if (!text.empty())
            m_labels.text({from + slope + m.of(2), top + centredBaseline(h, size)}, text, Face::Mono, size, Token::Text);
    };
    std::uint32_t i = steps.firstAt(visible().begin + 1);
    i = i > 0 ? i - 1 : 0;
    while (i < steps.size() && steps.position(i) < visible().end) {
        const Unit from = std::max(left, x(steps.position(i)));
        std::uint32_t next = i + 1;
        while (next < steps.size() && next < i + 16 && steps.value(next) == steps.value(i)) // written again, and still the same
            ++next;
        const Unit to = next < steps.size() ? std::min(right, x(steps.position(next))) : right;
        if (to - from >= m_out.fold * 2) {
            box(from, to, i);
            i = next;
            continue;
        }
        next = std::max(next, steps.firstAt(m_out.axis.firstAt(from - left + m_out.fold * 2)));
        box(from, std::min(right, from + m_out.fold * 2), i);
        i = next;
    }
}

// The height steps with the level, so that colour is never the only cue.
void Layout::drawBand(const Lane& l, const RowPlace& place)
{
    const SliceRow& row = l.irql;
    const auto draw = [&](Unit from, Unit to, std::uint32_t i, std::uint32_t count) {
        const Look look = row.look(i);
        const int level = look == Look::Dirql ? 3 : look == Look::Dispatch ? 2 : look == Look::Apc ? 1 : 0;
        const Unit height = place.box.h * (level + 1) / 4;
        Item& item = list().rect({from, place.box.bottom() - height, to - from, height}, {.fill = fillOf(look)});
        item.event = row.at(i).event;
        if (m_options.titles)
            item.title = list().keep(count == 1 ? m_model.describe(l, row.at(i)) : said(say("%1 levels, the highest is shown", count)));
        if (m_options.levelLetters && to - from >= m.of(12)) {
            static constexpr std::array<std::string_view, 4> letters = {"P", "A", "D", "I"};
            const bool inside = height >= m.of(10);
            list().text({from + m.of(3), place.box.bottom() - (inside ? m.of(2) : height + m.of(1))}, letters[static_cast<std::size_t>(level)], Face::SansBold, std::max(m.of(9), within(0)),
                inside ? textOn(look) : Token::Text);
        }
    };
    for (const Column& c : fold(row, [&](std::uint32_t i) { draw(x(row.begin(i)), x(row.end(i)), i, 1); }))
        draw(c.from, c.to, c.best, c.count);
}

void Layout::warningSign(Point top, Unit height)
{
    const Unit half = height * 7 / 12;
    const std::array<Point, 3> triangle = {{{top.x, top.y}, {top.x + half, top.y + height}, {top.x - half, top.y + height}}};
    list().polygon(triangle, {.fill = Token::Violation, .stroke = Token::Halo, .strokeWidth = m.stroke()});
    const Unit w = std::max<Unit>(height / 8, 80);
    list().rect({top.x - w / 2, top.y + height * 4 / 10, w, height * 3 / 10}, {.fill = Token::OnViolation});
    list().rect({top.x - w / 2, top.y + height * 8 / 10, w, std::max<Unit>(w * 3 / 4, height / 10)}, {.fill = Token::OnViolation});
}

// An instant that a finding names: a line through the lane and a sign on its band. Signs that would touch share one.
void Layout::drawWarnings(const Lane& l, const RowPlace& place)
{
    Unit bottom = place.box.bottom();
    for (const RowPlace& row : m_out.rows)
        if (row.lane == place.lane)
            bottom = std::max(bottom, row.box.bottom());
    Unit free = 0;
    const Unit height = std::min(m.of(13), place.box.h), half = height * 7 / 12;
    const std::int64_t last = visible().end;
    for (std::uint32_t i = l.warnings.firstAfter(visible().begin); i < l.warnings.size() && l.warnings.begin(i) < last;) {
        const Slice slice = l.warnings.at(i);
        const Unit at = x(slice.at.begin);
        // It leaves words on bars alone: nobody can read what is struck through.
        const auto piece = [&](Unit from, Unit to) {
            if (to <= from)
                return;
            Item& line = list().line({at, from}, {at, to}, {.stroke = Token::Violation, .strokeWidth = m.stroke() * 3 / 2});
            line.event = slice.event;
            if (m_options.titles)
                line.title = list().keep(m_model.name(slice.name));
        };
        Unit top = place.box.y;
        for (const Box& words : m_words)
            if (words.x - m.of(2) <= at && at <= words.right() + m.of(2)) {
                piece(top, words.y);
                top = std::max(top, words.bottom());
            }
        piece(top, bottom);
        if (at >= free) {
            warningSign({std::clamp(at, m_out.plot.x + half, std::max(m_out.plot.x + half, m_out.plot.right() - half)), place.box.y}, height);
            free = at + 2 * half + m.of(1);
        }
        i = std::max(i + 1, l.warnings.gallop(i, m_out.axis.firstAt(at - m_out.plot.x + m_out.fold)));
    }
}

void Layout::drawSteps(const Lane& l, const RowPlace& place)
{
    const bool depth = l.kind == LaneKind::Queue, driver = place.row == 1;
    const StepRow& steps = driver ? l.owned : l.steps;
    if (steps.size() == 0)
        return;
    if (driver && !m_options.titlesAbove)
        list().text({place.box.x - m.of(6), place.box.y + centredBaseline(place.box.h, m.small())}, said(say("with the driver")), Face::Sans, m.small(), Token::MutedText, Anchor::End);
    StepRow::Extent extent = steps.extent();
    if (depth)
        extent.low = std::min<std::int64_t>(0, extent.low);
    const Unit size = within(place.box.h * 3 / 5);
    // Numbers stand above their step; a folded row may be too low for them and has none.
    const Unit edge = std::min(m.of(3), place.box.h / 4), bottom = place.box.bottom() - edge;
    const bool numbers = bottom - (place.box.y + size + m.of(1)) >= m.of(2);
    const Unit top = place.box.y + (numbers ? size + m.of(1) : edge);
    const auto y = [&](std::int64_t value) -> Unit {
        if (extent.high == extent.low)
            return depth ? bottom : (top + bottom) / 2;
        // Values may be far apart: first to a scale of 2^30.
        const auto whole = static_cast<std::uint64_t>(extent.high) - static_cast<std::uint64_t>(extent.low);
        auto part = static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(extent.low);
        auto scale = whole;
        while (scale >= (1ull << 30)) {
            scale >>= 1;
            part >>= 1;
        }
        return bottom - static_cast<Unit>(static_cast<std::int64_t>(part) * std::max<Unit>(0, bottom - top) / static_cast<std::int64_t>(scale));
    };
    const std::int64_t end = visible().end;
    const Unit right = m_out.plot.right(), left = m_out.plot.x, fold = m_out.fold;
    std::uint32_t i = steps.firstAt(visible().begin);
    std::vector<Point> path;
    const auto number = [&](std::int64_t value, Unit from, Unit to) {
        if (!numbers)
            return;
        const std::string text = depth ? std::to_string(value) : valueText(l, value);
        const Unit w = textWidth(text, Face::Mono, size);
        if (to - from >= std::max(m.of(18), w + m.of(6)))
            list().text({from + m.of(4), y(value) - m.of(3)}, text, Face::Mono, size, Token::Text);
    };
    const auto area = [&](std::int64_t value, Unit from, Unit to) {
        if (depth && value != 0 && to > from)
            list().rect({from, y(value), to - from, bottom - y(value)}, {.fill = driver ? Token::LockHeld : Token::RequestOwned});
    };
    std::int64_t value = 0;
    Unit from = left;
    if (i > 0) {
        value = steps.value(i - 1);
        path.push_back({left, y(value)});
    }
    std::vector<std::pair<std::int64_t, Range>> levels;
    while (i < steps.size() && steps.position(i) < end) {
        const Unit at = x(steps.position(i));
        const std::int64_t next = m_out.axis.firstAt(left + (at - left) / fold * fold + fold - left);
        std::uint32_t last = i + 1;
        while (last < steps.size() && steps.position(last) < next && last < i + 16)
            ++last;
        if (last == i + 16)
            last = std::max(last, steps.firstAt(next));
        if (last - i == 1 && !path.empty() && steps.value(i) == value) { // written again, and still the same
            i = last;
            continue;
        }
        if (!path.empty()) {
            levels.push_back({value, {from, at}});
            path.push_back({at, y(value)});
        }
        if (last - i > 1) { // several in one column: as far up and down as any of them
            const StepRow::Extent e = steps.extent(i, last);
            path.push_back({at, y(e.low)});
            path.push_back({at, y(e.high)});
        }
        value = steps.value(last - 1);
        path.push_back({at, y(value)});
        from = at;
        i = last;
    }
    if (path.empty())
        return;
    path.push_back({right, y(value)});
    levels.push_back({value, {from, right}});
    for (const auto& [v, at] : levels)
        area(v, static_cast<Unit>(at.begin), static_cast<Unit>(at.end));
    list().polyline(path, {.stroke = Token::Text, .strokeWidth = m.stroke() * 3 / 2});
    std::optional<std::int64_t> shown;
    for (const auto& [v, at] : levels) {
        if (shown != v)
            number(v, static_cast<Unit>(at.begin), static_cast<Unit>(at.end));
        if (at.end - at.begin >= m.of(18))
            shown = v;
    }
}

void Layout::drawMarks(const Lane& l, const RowPlace& place)
{
    const MarkRow& row = l.marks[place.row];
    const Token token = row.processor ? processorToken(row.processor.value) : Token::Text;
    const Unit size = within(place.box.h * 4 / 5);
    const Unit middle = place.box.y + place.box.h / 2, half = m.of(4);
    list().line({place.box.x, place.box.bottom()}, {place.box.right(), place.box.bottom()}, {.stroke = Token::Grid});
    const std::string who = row.processor ? "CPU " + std::to_string(row.processor.value) : said(say("device"));
    const Unit baseline = place.box.y + centredBaseline(place.box.h, size);
    if (m_options.titlesAbove)
        list().text({place.box.x + m.of(2), baseline}, who, Face::SansBold, size, token);
    else
        list().text({place.box.x - m.of(6), baseline}, who, Face::SansBold, size, token, Anchor::End);
    const auto first = std::lower_bound(row.marks.begin(), row.marks.end(), visible().begin, [](const Mark& mark, std::int64_t p) { return mark.position < p; });
    for (auto mark = first; mark != row.marks.end() && seen(mark->position);) {
        const Unit at = x(mark->position);
        const auto next = std::lower_bound(mark + 1, row.marks.end(), m_out.axis.firstAt(at - m_out.plot.x + m_out.fold * 2), [](const Mark& k, std::int64_t p) { return k.position < p; });
        // Of those that would lie over each other a write is shown before a read.
        const Mark& shown = *std::max_element(mark, next, [](const Mark& a, const Mark& b) { return a.kind < b.kind; });
        const Unit c = std::clamp(at, m_out.plot.x + half, std::max(m_out.plot.x + half, m_out.plot.right() - half));
        std::array<Point, 4> corners{};
        std::size_t count = 3;
        Style how{.fill = token, .stroke = token, .strokeWidth = m.stroke() * 3 / 2};
        switch (shown.kind) {
        case AccessKind::Read:
            how.fill = Token::Lane;
            corners = {{{c - half, middle - half}, {c + half, middle - half}, {c, middle + half}, {}}};
            break;
        case AccessKind::Write: corners = {{{c - half, middle + half}, {c + half, middle + half}, {c, middle - half}, {}}}; break;
        case AccessKind::Modify:
            corners = {{{c - half, middle}, {c, middle - half}, {c + half, middle}, {c, middle + half}}};
            count = 4;
            break;
        case AccessKind::Signal:
            corners = {{{c - half * 2 / 3, middle - half}, {c + half * 2 / 3, middle - half}, {c + half * 2 / 3, middle + half}, {c - half * 2 / 3, middle + half}}};
            count = 4;
            break;
        }
        const Unit limit = next == row.marks.end() ? m_out.plot.right() : x(next->position) - half - m.of(2);
        const std::string label = m_model.label(l, shown);
        const Unit w = textWidth(label, Face::Mono, size);
        const Unit textAt = c + half + m.of(3);
        const Span title = m_options.titles ? list().keep(m_model.describe(l, row, shown)) : Span{};
        Item& item = list().polygon(std::span(corners).first(count), how);
        item.event = shown.event;
        item.title = title;
        if (textAt + w <= limit)
            list().text({textAt, baseline}, label, Face::Mono, size, Token::Text);
        if (standsBack(shown.event))
            veil({c - half - m.of(1), place.box.y, (textAt + w <= limit ? textAt + w : c + half) - (c - half) + m.of(2), place.box.h - m.of(1)});
        mark = next;
    }
}

void Layout::drawBrackets(const Lane& l, const LanePlace& place)
{
    const RowPlace* notes = nullptr;
    for (const RowPlace& row : m_out.rows)
        if (row.lane == place.lane && row.kind == RowKind::Notes)
            notes = &row;
    if (!notes)
        return;
    const Unit top = m_options.titlesAbove ? place.box.y + m.of(kTitleLine) : place.box.y;
    const Unit size = within(notes->box.h * 4 / 5);
    Unit free = m_out.plot.x;
    for (std::size_t i = 0; i < l.brackets.size(); ++i) {
        const Bracket& b = l.brackets[i];
        if (b.at.end < visible().begin || b.at.begin >= visible().end)
            continue;
        // Those that nobody could tell apart are one.
        const auto isNarrow = [&](const Bracket& one) { return x(one.at.end) - x(one.at.begin) < m.of(24); };
        std::int64_t end = b.at.end;
        std::size_t last = i;
        for (; last + 1 < l.brackets.size() && isNarrow(l.brackets[last]); ++last) {
            const Bracket& next = l.brackets[last + 1];
            if (next.at.begin >= visible().end || !isNarrow(next) || x(next.at.begin) >= x(end) + m.of(12))
                break;
            end = std::max(end, next.at.end);
        }
        // Around its marks, not through them.
        Unit room = m.of(7);
        for (const MarkRow& row : l.marks)
            if (const auto mark = std::lower_bound(row.marks.begin(), row.marks.end(), b.to, [](const Mark& k, EventIndex e) { return k.event < e; });
                last == i && mark != row.marks.end() && mark->event == b.to)
                room = m.of(11) + textWidth(m_model.label(l, *mark), Face::Mono, size);
        const Unit from = std::max(m_out.plot.x, x(b.at.begin) - m.of(7)), to = std::min(m_out.plot.right(), x(end) + room);
        const Box box{from, top + m.of(1), to - from, notes->box.y - top - m.of(1)};
        Item& item = list().rect(box, {.fill = Token::ViolationTint, .stroke = Token::Violation, .dash = Dash::Dashed, .strokeWidth = m.stroke() * 3 / 2}, m.of(3));
        item.event = b.to;
        std::string whole = b.text;
        if (last != i)
            whole.resize(std::min(whole.size(), whole.find(':')));
        i = last;
        if (m_options.titles)
            item.title = list().keep(whole);
        if (from < free)
            continue;
        Unit limit = m_out.plot.right();
        if (i + 1 < l.brackets.size() && l.brackets[i + 1].at.begin < visible().end)
            limit = std::max(from, std::min(limit, x(l.brackets[i + 1].at.begin) - m.of(8)));
        const Unit sign = m.of(12), beside = m.of(17);
        // What it is and when, what it is, or just the sign. Pulled left where it would not fit, but never over what stands there.
        const std::array<std::string_view, 2> forms = {whole, std::string_view(whole).substr(0, whole.find(':'))};
        const std::string_view text = fitting(forms, Face::SansBold, size, limit - free - beside);
        const Unit at = std::max(free, std::min(from, limit - beside - textWidth(text, Face::SansBold, size)));
        if (at + sign > limit)
            continue;
        warningSign({at + sign * 7 / 12, notes->box.y + (notes->box.h - sign) / 2}, sign);
        list().text({at + beside, notes->box.y + centredBaseline(notes->box.h, size)}, text, Face::SansBold, size, Token::Violation);
        free = at + (text.empty() ? sign : beside + textWidth(text, Face::SansBold, size)) + m.of(10);
    }
}

// Where a wait ends because the lock came free: a diamond on the holder's row.
void Layout::drawHandOffs(const Lane& l, const RowPlace& place)
{
    const SliceRow& row = l.rows[place.row];
    const RowPlace* holder = nullptr;
    for (const RowPlace& r : m_out.rows)
        if (r.lane == place.lane && r.kind == RowKind::Slices && r.row == 0)
            holder = &r;
    if (!holder)
        return;
    const Unit half = m.of(4), middle = holder->box.y + holder->box.h / 2;
    Unit free = 0;
    for (std::uint32_t i = row.firstAfter(visible().begin); i < row.size() && row.begin(i) < visible().end; ++i) {
        const Slice wait = row.at(i);
        const Unit at = x(wait.at.end);
        if (!wait.last || !seen(wait.at.end) || at < free)
            continue;
        free = at + 2 * half;
        const std::array<Point, 4> diamond = {{{at - half, middle}, {at, middle - half}, {at + half, middle}, {at, middle + half}}};
        list().polygon(diamond, {.fill = Token::Surface, .stroke = Token::LockHeld, .strokeWidth = m.stroke() * 3 / 2}).event = wait.last;
    }
}

} // namespace syncscope::picture
