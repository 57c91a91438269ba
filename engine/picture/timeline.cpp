#include "engine/picture/timeline.h"

#include "engine/base/assert.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace syncscope::picture {

namespace {

constexpr Unit kHundred = 100;

// Lengths that follow the size of the text: those of a 12 pixel font, scaled.
struct Measure {
    Unit text;
    int rows = 100; // stretch of rows, in hundredths

    Unit of(std::int64_t pixelsAt12) const { return static_cast<Unit>(pixelsAt12 * text / 12); }
    Unit row(std::int64_t pixelsAt12) const { return static_cast<Unit>(pixelsAt12 * text / 12 * rows / 100); }
    Unit small() const { return std::max(text * 11 / 12, std::min(text, px(9))); }
    Unit stroke() const { return std::max(px(1), text / 12); }
};

struct RowSpec {
    RowKind kind;
    std::uint32_t row;
    int height; // of a 12 pixel font
};

constexpr int kRowGap = 2, kLanePadding = 4, kLaneGap = 5, kLeastLane = 32, kTitleLine = 17;
// A folded lane is as high as its title; its one row has the rest of that to be read in.
constexpr int kFolded = 20, kFoldedSteps = kLeastLane - 2 * kLanePadding;

std::vector<RowSpec> rowsOf(const Lane& lane, bool collapsed)
{
    std::vector<RowSpec> rows;
    switch (lane.kind) {
    case LaneKind::Processor:
        rows.push_back({RowKind::Band, 0, 14});
        if (!collapsed) {
            for (std::uint32_t r = 0; r < lane.rows.size(); ++r)
                rows.push_back({RowKind::Slices, r, 22});
            for (std::uint32_t r = 0; r < lane.stays.size(); ++r)
                rows.push_back({RowKind::Notes, r, 17});
        }
        break;
    case LaneKind::Lock:
        for (std::uint32_t r = 0; r < (collapsed ? 1 : lane.rows.size()); ++r)
            rows.push_back({RowKind::Slices, r, collapsed ? kFolded : 20});
        break;
    case LaneKind::Requests:
        for (std::uint32_t r = 0; r < (collapsed ? std::min<std::size_t>(1, lane.rows.size()) : lane.rows.size()); ++r)
            rows.push_back({RowKind::Slices, r, collapsed ? kFolded : 18});
        break;
    case LaneKind::Queue:
        rows.push_back({RowKind::Steps, 0, collapsed ? kFoldedSteps : 32});
        if (!collapsed && lane.owned.size() > 0)
            rows.push_back({RowKind::Steps, 1, 28});
        if (!collapsed && !lane.rows.empty())
            rows.push_back({RowKind::Slices, 0, 17});
        break;
    case LaneKind::Hardware:
        rows.push_back({RowKind::Slices, 0, collapsed ? kFolded : 30});
        if (!collapsed) {
            for (std::uint32_t r = 1; r < lane.rows.size(); ++r)
                rows.push_back({RowKind::Slices, r, 18});
            for (std::uint32_t r = 0; r < lane.marks.size(); ++r)
                rows.push_back({RowKind::Marks, r, 17});
        }
        break;
    case LaneKind::Timer:
    case LaneKind::WorkItem:
        for (std::uint32_t r = 0; r < (collapsed ? std::min<std::size_t>(1, lane.rows.size()) : lane.rows.size()); ++r)
            rows.push_back({RowKind::Slices, r, collapsed ? kFolded : 22});
        break;
    case LaneKind::Variable:
        rows.push_back({RowKind::Steps, 0, collapsed ? kFoldedSteps : 34});
        if (!collapsed) {
            for (std::uint32_t r = 0; r < lane.marks.size(); ++r)
                rows.push_back({RowKind::Marks, r, 17});
            if (!lane.brackets.empty())
                rows.push_back({RowKind::Notes, 0, 17});
        }
        break;
    }
    return rows;
}

int heightAt12(const std::vector<RowSpec>& rows)
{
    int height = 2 * kLanePadding - kRowGap;
    for (const RowSpec& r : rows)
        height += r.height + kRowGap;
    return std::max(height, kLeastLane);
}

// Words into lines that fit; a word that does not fit by itself is shortened. At most `most` lines.
std::vector<std::string> wrap(std::string_view text, Face face, Unit size, Unit width, std::size_t most)
{
    std::vector<std::string> lines;
    while (!text.empty() && lines.size() < most) {
        if (lines.size() + 1 == most || textWidth(text, face, size) <= width) {
            lines.push_back(elide(text, face, size, width));
            break;
        }
        std::size_t cut = 0;
        for (std::size_t space = text.find(' '); space != std::string_view::npos && textWidth(text.substr(0, space), face, size) <= width;
             space = text.find(' ', space + 1))
            cut = space;
        if (cut == 0) {
            lines.push_back(elide(text, face, size, width));
            break;
        }
        lines.emplace_back(text.substr(0, cut));
        text.remove_prefix(cut + 1);
    }
    return lines;
}

// The whole label, its first parts, most of it, or its first word: "DPC" says more than "DPC Li…".
std::string shortened(std::string_view label, Unit size, Unit width)
{
    const auto fits = [&](std::string_view text) { return textWidth(text, Face::Sans, size) <= width; };
    std::string_view part = label;
    while (!fits(part) && part.rfind(", ") != std::string_view::npos)
        part = part.substr(0, part.rfind(", "));
    if (fits(part))
        return std::string(part);
    constexpr std::size_t dots = 3, least = 3; // bytes of "…", characters that still tell something
    std::string cut = elide(part, Face::Sans, size, width);
    if ((cut.size() - std::min(cut.size(), dots)) * 4 >= part.size() * 3)
        return cut;
    const std::string_view word = part.substr(0, part.find(' '));
    if (fits(word))
        return std::string(word);
    return cut.size() >= least + dots ? cut : std::string();
}

// An address, or as much of its end as there is room for: that is where addresses differ. Four digits tell something.
std::string ending(const std::string& address, Unit size, Unit width)
{
    constexpr std::size_t least = 4;
    if (textWidth(address, Face::Mono, size) <= width)
        return address;
    for (std::size_t kept = address.size(); kept >= least; --kept)
        if (std::string end = "…" + address.substr(address.size() - kept); textWidth(end, Face::Mono, size) <= width)
            return end;
    return {};
}

// What must be read is said in fewer words where there is little room, and never cut off: the first of them that fits, or nothing.
std::string_view fitting(std::span<const std::string_view> forms, Face face, Unit size, Unit width)
{
    for (const std::string_view form : forms)
        if (!form.empty() && textWidth(form, face, size) <= width)
            return form;
    return {};
}

// By AxisMode.
constexpr std::array<std::string_view, 3> kAxisWords = {pattern("linear"), pattern("event"), pattern("compressed")};

// What a legend has to explain.
struct Used {
    LookSet looks = 0;
    std::array<bool, kAccessKinds> access{};
    bool lockLine = false, warning = false, bracket = false, stay = false, preempted = false, folded = false;
};

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

class Layout {
public:
    Layout(const TimelineModel& model, const TimelineOptions& options) : m_model(model), m_options(options), m{options.text} {}

    TimelinePicture run();

private:
    std::string said(const Phrase& phrase) const { return m_model.said(phrase); }
    const Lane& lane(std::uint32_t i) const { return m_model.lanes()[i]; }
    bool isCollapsed(std::uint32_t i) const { return std::find(m_collapsed.begin(), m_collapsed.end(), i) != m_collapsed.end(); }
    Unit x(std::int64_t position) const { return m_out.plot.x + m_out.axis.toPixel(position); }
    Range visible() const { return m_out.axis.visible(); }
    // Those that are wide enough to be seen.
    std::vector<Range> zeroTime() const { return m_model.scale().zeroTime(visible(), std::max<std::int64_t>(1, m_out.axis.perPixel() / 4)); }
    bool seen(std::int64_t position) const { return position >= visible().begin && position < visible().end; }
    DisplayList& list() { return m_out.list; }

    // Slices that are too short to be drawn each by itself.
    struct Column {
        Unit from, to;
        std::uint8_t style; // of the most important of them
        std::uint32_t best; // which that is
        std::uint32_t count;
    };
    template <class Wide>
    std::vector<Column> fold(const SliceRow& row, Wide&& wide) const;
    void findColumns();

    void chooseLanes();
    Unit lanesHeight() const;
    Unit headerHeight();
    Unit footerHeight();
    Unit stripHeight() const;
    Unit controlsWidth() const { return m_options.controls ? m.of(12) : 0; }
    // Text for a row of that height, never below the smallest that is asked for.
    Unit within(Unit height) const { return std::max(std::min(m.small(), height), std::min(m.small(), m_options.smallestText)); }
    Unit axisHeight() const { return m.of(m_model.scale().mode() == AxisMode::Event ? 36 : 24); }
    Unit gutterWidth() const;
    void fitHeight();
    void findUsed();
    std::vector<std::string> legendLabels() const;
    int legendLines() const;

    void place();
    void drawHeader();
    void drawAxis();
    void drawLanes();
    void drawLane(const LanePlace& place);
    void drawTitle(const LanePlace& place);
    void drawState(Point baseline, const std::vector<std::string>& states, const std::string& note, Unit room);
    bool standsBack(EventIndex event) const;
    void veil(Box box);
    void drawSlices(const Lane& lane, const RowPlace& place);
    void drawSlice(const Lane& lane, const RowPlace& place, std::uint32_t i);
    void drawPreempted(const SliceRow& row, const RowPlace& place);
    void drawLine(const Lane& lane, const RowPlace& place);
    void drawStays(const Lane& lane, const LanePlace& place);
    void drawBus(const Lane& lane, const RowPlace& place);
    void drawColumn(const RowPlace& place, const Column& column, EventIndex event);
    void drawBand(const Lane& lane, const RowPlace& place);
    void drawWarnings(const Lane& lane, const RowPlace& place);
    void drawSteps(const Lane& lane, const RowPlace& place);
    void drawMarks(const Lane& lane, const RowPlace& place);
    void drawBrackets(const Lane& lane, const LanePlace& place);
    void drawHandOffs(const Lane& lane, const RowPlace& place);
    void drawSelection();
    void drawHighlights();
    void drawMeasures();
    bool isHighlighted(EventIndex event) const;
    void drawFlows();
    void drawPlayhead();
    struct PlayheadLabel {
        std::string text;
        Box box;
        Unit at;
    };
    std::optional<PlayheadLabel> playheadLabel() const; // nothing where the playhead is not in sight
    void drawLegend(Unit top);
    void drawSwatch(Box box, int entry);
    void drawFooter();
    void warningSign(Point top, Unit height);

    const TimelineModel& m_model;
    const TimelineOptions& m_options;
    Measure m;
    TimelinePicture m_out;
    std::vector<std::uint32_t> m_lanes, m_collapsed;
    Used m_used;
    Unit m_margin = 0, m_gutter = 0;
    std::vector<std::string> m_titleLines, m_configurationLines;
    std::vector<int> m_entries; // of the legend: looks, then the rest
    bool m_fixedHeight = false;
    std::vector<std::int64_t> m_columns; // the first position of each column, and the first behind the last
    DisplayList m_labels; // of the lane being drawn: words stand on top of its lines
    std::vector<Box> m_words; // on its bars, from top to bottom
};

enum LegendEntry { FirstLook = 0, LockFree = kLooks, Read, Write, Interlocked, Signalled, Preempted, Warning, Bracketed, Stay, ZeroTime, Cut };

constexpr int kMostGutter = 9; // twentieths of the width

Unit Layout::gutterWidth() const
{
    if (m_options.titlesAbove)
        return 0;
    Unit widest = textWidth("DISPATCH_LEVEL", Face::Sans, m.small()), titles = 0;
    for (const std::uint32_t i : m_lanes) {
        titles = std::max(titles, textWidth(lane(i).title, Face::SansBold, m.text));
        widest = std::max(widest, textWidth(lane(i).note, Face::Sans, m.small()));
        // So that the plot does not move when the playhead comes to the longest value.
        if (m_options.playhead && lane(i).kind == LaneKind::Variable && lane(i).addresses)
            titles = std::max(titles, textWidth("0xFFFFFFFFFFFFFFFF", Face::SansBold, m.small()));
    }
    // Titles are read whole; what else stands there may be shortened.
    const Unit usual = std::min({std::max(titles, widest) + m.of(12) + controlsWidth(), m.of(230), m_options.width * 3 / 10});
    return std::max(usual, std::min(titles + m.of(12) + controlsWidth(), m_options.width * kMostGutter / 20));
}

void Layout::chooseLanes()
{
    m_lanes = m_options.lanes;
    if (m_lanes.empty())
        for (std::uint32_t i = 0; i < m_model.lanes().size(); ++i)
            m_lanes.push_back(i);
    std::erase_if(m_lanes, [&](std::uint32_t i) { return i >= m_model.lanes().size(); });
    m_collapsed = m_options.collapsed;
}

Unit Layout::lanesHeight() const
{
    Unit height = 0;
    for (const std::uint32_t i : m_lanes)
        height += m.row(heightAt12(rowsOf(lane(i), isCollapsed(i)))) + m.of(kLaneGap) + (m_options.titlesAbove ? m.of(kTitleLine) : 0);
    return height;
}

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

// Of a lane in a picture that has no room for all of them.
int worthOf(const Lane& l)
{
    switch (l.kind) {
    case LaneKind::Processor: return 9;
    case LaneKind::Variable: return !l.brackets.empty() ? 8 : l.marks.size() > 1 ? 6 : 2; // what was lost; what several processors touch
    case LaneKind::Lock: return l.rows.size() > 1 ? 7 : 4;                                // whether somebody waits
    case LaneKind::Hardware: return 5;
    case LaneKind::Queue:
    case LaneKind::Timer:
    case LaneKind::WorkItem: return 3;
    case LaneKind::Requests: return 1;
    }
    return 0;
}

// A given height is met by stretching the rows; where they do not fit, by smaller text, then by collapsing and leaving out.
void Layout::fitHeight()
{
    m_fixedHeight = m_options.height > 0;
    const auto room = [&] { return m_options.height - headerHeight() - stripHeight() - axisHeight() - footerHeight(); };
    if (!m_fixedHeight)
        return;
    while (lanesHeight() > room() && m.text * 9 / 10 >= m_options.smallestText)
        m.text = m.text * 9 / 10;
    constexpr int leastStretch = 75, mostStretch = 200;
    while (lanesHeight() > room() && m.rows > leastStretch)
        --m.rows;
    for (auto i = m_lanes.rbegin(); i != m_lanes.rend() && lanesHeight() > room(); ++i)
        if (lane(*i).kind != LaneKind::Processor && lane(*i).brackets.empty() && !isCollapsed(*i))
            m_collapsed.push_back(*i);
    // What happens at the playhead is seen where it happens.
    const std::vector<std::uint32_t> told = m_options.playhead ? m_model.lanesOf(*m_options.playhead) : std::vector<std::uint32_t>();
    const auto worth = [&](std::uint32_t i) {
        constexpr int happens = 100;
        return (m_options.lanes.empty() ? worthOf(lane(i)) : 0) + (std::find(told.begin(), told.end(), i) != told.end() ? happens : 0);
    };
    while (m_lanes.size() > 1 && lanesHeight() > room()) {
        // Where somebody chose, what was named last; otherwise what says least, and of those the last.
        auto least = m_lanes.end() - 1;
        for (auto i = m_lanes.end(); i-- != m_lanes.begin();)
            if (worth(*i) < worth(*least))
                least = i;
        m_lanes.erase(least);
        ++m_out.leftOut;
    }
    if (m_lanes.empty())
        return;
    while (m.rows < mostStretch) {
        ++m.rows;
        if (lanesHeight() > room()) {
            --m.rows;
            break;
        }
    }
}

void Layout::place()
{
    const Unit top = headerHeight();
    Unit y = top + stripHeight() + axisHeight();
    m_out.plot.y = m_out.pinnedBottom = y;
    m_out.lanes.clear();
    m_out.rows.clear();
    for (const std::uint32_t i : m_lanes) {
        const std::vector<RowSpec> specs = rowsOf(lane(i), isCollapsed(i));
        const Unit laneHeight = m.row(heightAt12(specs)), title = m_options.titlesAbove ? m.of(kTitleLine) : 0;
        m_out.lanes.push_back({i, {m_margin, y, m_options.width - 2 * m_margin, laneHeight + title}});
        Unit used = 0;
        for (const RowSpec& s : specs)
            used += m.row(s.height) + m.row(kRowGap);
        Unit rowY = y + title + (laneHeight - used + m.row(kRowGap)) / 2;
        for (const RowSpec& s : specs) {
            m_out.rows.push_back({i, s.kind, s.row, {m_out.plot.x, rowY, m_out.plot.w, m.row(s.height)}});
            rowY += m.row(s.height) + m.row(kRowGap);
        }
        y += laneHeight + title + m.of(kLaneGap);
        if (m_out.lanes.size() <= m_options.pinned)
            m_out.pinnedBottom = y;
    }
    m_out.plot.h = std::max<Unit>(0, y - m.of(kLaneGap) - m_out.plot.y);
    if (m_lanes.empty())
        m_out.plot.h = 0;
    m_out.list.width = m_options.width;
    m_out.list.height = m_fixedHeight ? m_options.height : y + footerHeight();
}

TimelinePicture Layout::run()
{
    chooseLanes();
    const auto measure = [&] {
        m_margin = m_options.page ? m.of(16) : 0;
        m_gutter = std::max(gutterWidth(), m_options.leastPlotX - m_margin);
        m_out.plot.x = m_margin + m_gutter;
        // A label at the right end of the axis needs half its width.
        m_out.plot.w = std::max(px(16), m_options.width - m_out.plot.x - std::max(m_margin, m.of(m_options.titlesAbove ? 14 : 24)));
        m_out.axis = m_options.axis ? m_options.axis->resized(m_out.plot.w) : TimeAxis(m_options.visible.value_or(m_model.content()), m_out.plot.w);
    };
    measure();
    findUsed();
    fitHeight();
    measure(); // the text may be smaller now, and lanes fewer
    findUsed();

    for (m_out.fold = px(1);; m_out.fold *= 2) {
        list().clear();
        m_used.folded = false;
        findColumns();
        place();
        list().rect({0, 0, list().width, list().height}, {.fill = Token::Surface});
        if (m_options.page)
            drawHeader();
        drawAxis();
        drawLanes();
        if (list().items().size() <= m_options.mostItems || m_out.fold >= px(64))
            break;
    }
    drawFlows();
    drawSelection();
    drawHighlights();
    drawMeasures();
    drawPlayhead();
    if (m_options.page) {
        drawLegend(m_out.plot.bottom() + m.of(kLaneGap + 8));
        drawFooter();
        list().title = m_options.page->title;
        list().description = m_options.page->configuration;
    } else {
        list().title = said(say("Timeline"));
    }
    list().thicken(m_options.leastStroke);
    return std::move(m_out);
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
constexpr std::uint32_t kCrowd = 64;

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

constexpr int kStripLine = 19;

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

} // namespace

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
