// Private to the room: how a timeline picture is put together (timeline.h is its door).
#pragma once

#include "engine/picture/text.h"
#include "engine/picture/timeline.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::picture {

inline constexpr Unit kHundred = 100;

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

inline constexpr int kRowGap = 2, kLanePadding = 4, kLaneGap = 5, kLeastLane = 32, kTitleLine = 17;

// A folded lane is as high as its title; its one row has the rest of that to be read in.
inline constexpr int kFolded = 20, kFoldedSteps = kLeastLane - 2 * kLanePadding;

// From above to below.
std::vector<RowSpec> rowsOf(const Lane& lane, bool collapsed);

// What a legend has to explain.
struct Used {
    LookSet looks = 0;
    std::array<bool, kAccessKinds> access{};
    bool lockLine = false, warning = false, bracket = false, stay = false, preempted = false, folded = false;
};

// A timeline picture in the making. layout.cpp decides what is shown and where; layout_rows.cpp draws the lanes, layout_over.cpp what lies
// over them, and layout_page.cpp axis, heading, legend and foot.
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

} // namespace syncscope::picture
