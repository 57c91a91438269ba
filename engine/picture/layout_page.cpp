#include "engine/picture/layout.h"

namespace syncscope::picture {

namespace {

// By AxisMode.
constexpr std::array<std::string_view, 3> kAxisWords = {pattern("linear"), pattern("event"), pattern("compressed")};

Phrase legendText(Look look)
{
    switch (look) {
    case Look::RequestQueued: return say("request waits");
    case Look::RequestOwned: return say("request with the driver");
    case Look::Armed: return say("timer set");
    case Look::Pending: return say("due or queued");
    case Look::Busy: return say("transfer");
    case Look::Asserted: return say("interrupt asserted");
    case Look::Held: return say("lock held");
    case Look::Blocked: return say("waits, blocked");
    case Look::SpinsDispatch: return say("waits, spinning");
    case Look::SpinsDirql: return say("waits, spinning at DIRQL");
    default: return std::string(levelName(look));
    }
}

Phrase legendLabel(int entry)
{
    switch (entry) {
    case LockFree: return say("lock free");
    case Read: return say("read");
    case Write: return say("written");
    case Interlocked: return say("interlocked");
    case Signalled: return say("told by a device");
    case Preempted: return say("interrupted");
    case Warning: return say("named by a finding");
    case Bracketed: return say("lost update");
    case Stay: return say("longer than the guideline");
    case ZeroTime: return say("events at one instant");
    case Cut: return say("time is shortened");
    default: return legendText(static_cast<Look>(entry));
    }
}

constexpr int kSwatch = 18, kSwatchGap = 6, kEntryGap = 18;

} // namespace

Unit Layout::headerHeight()
{
    if (!m_options.page)
        return 0;
    const Unit width = m_options.width - 2 * m_margin;
    m_titleLines = wrap(m_options.page->title, Face::SansBold, m.text * 9 / 5, width, 2);
    m_configurationLines = wrap(m_options.page->configuration, Face::Sans, m.text, width, 3);
    return m_margin + static_cast<Unit>(m_titleLines.size()) * m.of(26) + static_cast<Unit>(m_configurationLines.size()) * m.of(17) + m.of(8);
}

Unit Layout::footerHeight()
{
    if (!m_options.page)
        return m.of(2);
    return m.of(8) + legendLines() * m.of(19) + m.of(24) + m_margin / 2;
}

// Only what the visible stretch shows, found in the summaries of the rows.
void Layout::findUsed()
{
    const Range seenRange = visible();
    m_used = {};
    for (const std::uint32_t i : m_lanes) {
        const Lane& l = lane(i);
        const auto looks = [&](const SliceRow& row) {
            const std::uint32_t first = row.firstAfter(seenRange.begin), last = row.gallop(first, seenRange.end);
            return row.looks(first, last);
        };
        m_used.looks |= looks(l.irql);
        for (const RowSpec& spec : rowsOf(l, isCollapsed(i)))
            if (spec.kind == RowKind::Slices)
                m_used.looks |= looks(l.rows[spec.row]);
        m_used.lockLine |= l.kind == LaneKind::Lock;
        m_used.warning |= (looks(l.warnings) & kViolationBit) != 0;
        if (!isCollapsed(i))
            for (const MarkRow& row : l.marks)
                for (const Mark& mark : row.marks)
                    if (seen(mark.position))
                        m_used.access[static_cast<std::size_t>(mark.kind)] = true;
        for (const Bracket& b : l.brackets)
            m_used.bracket |= b.at.begin < seenRange.end && b.at.end >= seenRange.begin;
        if (!isCollapsed(i)) {
            for (const SliceRow& row : l.stays)
                m_used.stay |= looks(row) != 0;
            for (const SliceRow& row : l.preempted)
                m_used.preempted |= looks(row) != 0;
        }
    }
    m_used.warning |= (m_used.looks & kViolationBit) != 0;

    m_entries.clear();
    static constexpr std::array order = {Look::Passive, Look::Apc, Look::Dispatch, Look::Dirql, Look::Held, Look::SpinsDispatch, Look::SpinsDirql,
        Look::Blocked, Look::RequestQueued, Look::RequestOwned, Look::Asserted, Look::Busy, Look::Armed, Look::Pending};
    for (const Look look : order)
        if (m_used.looks & bit(look)) {
            m_entries.push_back(static_cast<int>(look));
            if (look == Look::Held && m_used.lockLine)
                m_entries.push_back(LockFree);
        }
    if (m_used.preempted)
        m_entries.push_back(Preempted);
    for (int a = 0; a < kAccessKinds; ++a)
        if (m_used.access[static_cast<std::size_t>(a)])
            m_entries.push_back(Read + a);
    if (m_used.warning)
        m_entries.push_back(Warning);
    if (m_used.bracket)
        m_entries.push_back(Bracketed);
    if (m_used.stay)
        m_entries.push_back(Stay);
    if (!m_model.scale().cuts(seenRange).empty())
        m_entries.push_back(Cut);
    if (m_model.scale().hasZeroTime(seenRange))
        m_entries.push_back(ZeroTime);
    if (m_options.page && !m_options.page->legend)
        m_entries.clear();
}

int Layout::legendLines() const
{
    const Unit width = m_options.width - 2 * m_margin;
    int lines = m_entries.empty() ? 0 : 1;
    Unit at = 0;
    for (const int entry : m_entries) {
        const Unit w = m.of(kSwatch + kSwatchGap) + textWidth(said(legendLabel(entry)), Face::Sans, m.small());
        if (at > 0 && at + w > width) {
            ++lines;
            at = 0;
        }
        at += w + m.of(kEntryGap);
    }
    return lines;
}

void Layout::drawHeader()
{
    list().beginGroup("header");
    Unit y = m_margin;
    for (const std::string& line : m_titleLines) {
        list().text({m_margin, y + m.of(19)}, line, Face::SansBold, m.text * 9 / 5, Token::Text);
        y += m.of(26);
    }
    for (const std::string& line : m_configurationLines) {
        list().text({m_margin, y + m.of(12)}, line, Face::Sans, m.text, Token::MutedText);
        y += m.of(17);
    }
    list().endGroup();
}

void Layout::drawAxis()
{
    const Box plot = m_out.plot;
    const Unit size = m.small();
    list().beginGroup("axis", said(say("Time axis, %1", say(kAxisWords[static_cast<std::size_t>(m_model.scale().mode())]))));
    const Unit top = plot.y - axisHeight();
    static constexpr std::array<std::string_view, 3> captions = {pattern("Time"), pattern("Time and event"), pattern("Time, gaps shortened")};
    const Unit left = plot.x - (m_options.titlesAbove ? m_margin : m_gutter / 3) + m.of(2), right = list().width - m.of(3);
    const auto playhead = playheadLabel();
    // Moved in where half of it would stand outside; nothing where the playhead says it.
    const auto middleOf = [&](const std::string& label, Unit at) -> std::optional<Unit> {
        const Unit half = (textWidth(label, Face::Sans, size) + 1) / 2;
        const Unit centre = std::clamp(at, left + half, std::max(left + half, right - half));
        if (label.empty() || (playhead && centre + half + m.of(2) > playhead->box.x && centre - half - m.of(2) < playhead->box.right()))
            return {};
        return centre;
    };
    std::vector<Tick> all = ticks(m_model.scale(), m_out.axis, size, m.of(14), m_model.tongue());
    std::erase_if(all, [&](const Tick& t) { return !seen(t.position) && t.position != visible().end; });
    if (!m_options.titlesAbove) {
        Unit end = m_margin + m_gutter - m.of(4); // or where the first time begins
        for (const Tick& t : all)
            if (const auto middle = middleOf(t.label, x(t.position)))
                end = std::min(end, *middle - textWidth(t.label, Face::Sans, size) / 2 - m.of(6));
        // Or just "Time".
        const std::string whole = said(say(captions[static_cast<std::size_t>(m_model.scale().mode())]));
        const std::array<std::string_view, 2> forms = {whole, std::string_view(whole).substr(0, whole.find(','))};
        list().text({m_margin + m.of(6), top + m.of(14)}, fitting(forms, Face::Sans, size, end - m_margin - m.of(6)), Face::Sans, size, Token::MutedText);
    }
    for (const Range& zero : zeroTime())
        list().rect({x(zero.begin), plot.y - m.of(5), std::max<Unit>(0, x(zero.end) - x(zero.begin)), m.of(5)}, {.fill = Token::ZeroTime});
    for (const Tick& tick : all) {
        const Unit at = x(tick.position);
        list().line({at, plot.y - m.of(6)}, {at, plot.y - m.of(1)}, {.stroke = Token::MutedText});
        if (const auto middle = middleOf(tick.label, at))
            list().text({*middle, top + m.of(14)}, tick.label, Face::Sans, size, Token::Text, Anchor::Middle);
        if (const auto middle = middleOf(tick.note, at))
            list().text({*middle, top + m.of(27)}, tick.note, Face::Sans, size, Token::MutedText, Anchor::Middle);
    }
    list().endGroup();
}

void Layout::drawSwatch(Box box, int entry)
{
    const Unit middle = box.y + box.h / 2, centre = box.x + box.w / 2, half = m.of(4);
    switch (entry) {
    case LockFree:
        list().line({box.x, middle}, {box.right(), middle}, {.stroke = Token::LockFree, .strokeWidth = m.stroke()});
        return;
    case Read:
        list().polygon(std::array<Point, 3>{{{centre - half, middle - half}, {centre + half, middle - half}, {centre, middle + half}}},
            {.fill = Token::Surface, .stroke = Token::Text, .strokeWidth = m.stroke() * 3 / 2});
        return;
    case Write:
        list().polygon(std::array<Point, 3>{{{centre - half, middle + half}, {centre + half, middle + half}, {centre, middle - half}}},
            {.fill = Token::Text, .stroke = Token::Text, .strokeWidth = m.stroke() * 3 / 2});
        return;
    case Interlocked:
        list().polygon(std::array<Point, 4>{{{centre - half, middle}, {centre, middle - half}, {centre + half, middle}, {centre, middle + half}}},
            {.fill = Token::Text, .stroke = Token::Text, .strokeWidth = m.stroke() * 3 / 2});
        return;
    case Signalled: list().rect({centre - half * 2 / 3, middle - half, half * 4 / 3, 2 * half}, {.fill = Token::Text}); return;
    case Preempted: list().rect(box, {.fill = Token::Lane, .stroke = Token::Text, .dash = Dash::Dashed, .strokeWidth = m.stroke() * 3 / 2}); return;
    case Stay:
        list().rect(box, {.fill = Token::ViolationTint});
        list().line({box.x, middle}, {box.right(), middle}, {.stroke = Token::Violation, .strokeWidth = m.stroke()});
        return;
    case Warning: warningSign({centre, box.y}, box.h); return;
    case Bracketed:
        list().rect(box, {.fill = Token::ViolationTint, .stroke = Token::Violation, .dash = Dash::Dashed, .strokeWidth = m.stroke() * 3 / 2}, m.of(2));
        return;
    case ZeroTime: list().rect(box, {.fill = Token::ZeroTime}); return;
    case Cut:
        for (const Unit shift : {-m.of(2), m.of(2)})
            list().line({centre + shift - m.of(2), box.bottom()}, {centre + shift + m.of(2), box.y}, {.stroke = Token::MutedText});
        return;
    default: break;
    }
    switch (static_cast<Look>(entry)) {
    case Look::SpinsDispatch:
    case Look::SpinsDirql:
        list().rect(box, {.stroke = fillOf(static_cast<Look>(entry)), .strokeWidth = m.stroke()});
        list().rect(box, {.fill = fillOf(static_cast<Look>(entry)), .pattern = Pattern::Hatch});
        return;
    case Look::Pending:
    case Look::Blocked: list().rect(box, {.stroke = Token::WaitBlocked, .dash = Dash::Dotted, .strokeWidth = m.stroke() * 3 / 2}); return;
    case Look::Armed: list().line({box.x, middle}, {box.right(), middle}, {.stroke = Token::MutedText, .strokeWidth = m.stroke() * 3 / 2}); return;
    case Look::Asserted:
        list().rect({box.x + box.w / 4, box.y + m.of(1), box.w / 2, box.h - m.of(2)}, {.fill = Token::RequestOwned});
        list().polyline(std::array<Point, 6>{{{box.x, box.bottom() - m.of(1)}, {box.x + box.w / 4, box.bottom() - m.of(1)}, {box.x + box.w / 4, box.y + m.of(1)},
                            {box.x + box.w * 3 / 4, box.y + m.of(1)}, {box.x + box.w * 3 / 4, box.bottom() - m.of(1)}, {box.right(), box.bottom() - m.of(1)}}},
            {.stroke = Token::Text, .strokeWidth = m.stroke() * 3 / 2});
        return;
    case Look::RequestQueued:
    case Look::RequestOwned:
        list().rect(box, {.fill = fillOf(static_cast<Look>(entry)), .stroke = Token::MutedText, .strokeWidth = m.stroke()});
        return;
    default: list().rect(box, {.fill = fillOf(static_cast<Look>(entry))}); return;
    }
}

void Layout::drawLegend(Unit top)
{
    list().beginGroup("legend", said(say("Legend")));
    const Unit size = m.small(), line = m.of(19), right = m_options.width - m_margin;
    Unit at = m_margin;
    for (const int entry : m_entries) {
        const std::string label = said(legendLabel(entry));
        const Unit w = m.of(kSwatch + kSwatchGap) + textWidth(label, Face::Sans, size);
        if (at > m_margin && at + w > right) {
            at = m_margin;
            top += line;
        }
        drawSwatch({at, top + m.of(3), m.of(kSwatch), m.of(12)}, entry);
        list().text({at + m.of(kSwatch + kSwatchGap), top + m.of(3) + centredBaseline(m.of(12), size)}, elide(label, Face::Sans, size, right - at - m.of(kSwatch + kSwatchGap)),
            Face::Sans, size, Token::Text);
        at += w + m.of(kEntryGap);
    }
    list().endGroup();
}

void Layout::drawFooter()
{
    std::string text = said(say("%1 time axis", say(kAxisWords[static_cast<std::size_t>(m_model.scale().mode())])));
    const auto add = [&](const std::string& part) {
        if (!part.empty())
            text.append(" · ").append(part);
    };
    add(m_options.page->footer);
    if (m_out.leftOut > 0)
        add(said(m_out.leftOut == 1 ? say("1 lane is not shown for want of room") : say("%1 lanes are not shown for want of room", m_out.leftOut)));
    if (m_out.fold > px(1))
        add(said(say("drawn coarsely: slices under %1 px share a column", m_out.fold / kHundred)));
    else if (m_used.folded)
        add(said(say("a saw edge: several slices in one pixel")));
    const Unit size = m.small(), y = list().height - m_margin / 2 - m.of(6);
    list().beginGroup("footer");
    list().line({m_margin, y - m.of(14)}, {list().width - m_margin, y - m.of(14)}, {.stroke = Token::Grid});
    // The fingerprint keeps its place; on narrow paper its beginning identifies the run.
    std::string run = m_model.fingerprint().empty() || !m_options.page->fingerprint ? std::string() : said(say("run %1", m_model.fingerprint()));
    const Unit room = list().width - 2 * m_margin;
    run = elide(run, Face::Mono, size, room / 2);
    const Unit runWidth = textWidth(run, Face::Mono, size);
    list().text({m_margin, y}, elide(text, Face::Sans, size, room - runWidth - m.of(12)), Face::Sans, size, Token::MutedText);
    list().text({list().width - m_margin, y}, run, Face::Mono, size, Token::MutedText, Anchor::End);
    list().endGroup();
}

} // namespace syncscope::picture
