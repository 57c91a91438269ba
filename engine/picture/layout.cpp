#include "engine/picture/layout.h"

namespace syncscope::picture {

namespace {

int heightAt12(const std::vector<RowSpec>& rows)
{
    int height = 2 * kLanePadding - kRowGap;
    for (const RowSpec& r : rows)
        height += r.height + kRowGap;
    return std::max(height, kLeastLane);
}

constexpr int kMostGutter = 9; // twentieths of the width

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

} // namespace

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

} // namespace syncscope::picture
