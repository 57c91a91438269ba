// The timeline as a picture: lanes under one time axis, in the window and on paper alike.
#pragma once

#include "engine/picture/display_list.h"
#include "engine/picture/flows.h"
#include "engine/picture/timeline_model.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::picture {

// What a picture that stands alone says besides its lanes.
struct Page {
    std::string title;
    std::string configuration; // "Sync Scope: Device · lock: spin · CPUs: 2 · seed 7"
    std::string footer;        // beside the fingerprint and the axis mode
    bool legend = true;        // what colours and patterns mean, those that are used
    bool fingerprint = true;   // of the run
};

// A place that somebody marked: a flag above the axis, and a line through all lanes.
struct Marker {
    std::string label; // "A"
    std::int64_t position = 0;
};
// A bracket above the axis that says how long.
struct Measurement {
    Range at;
    std::string label;
    bool open = false; // between the two markers, which have their own lines
};

struct TimelineOptions {
    std::optional<Range> visible;   // positions; everything the model shows where it is left out
    std::optional<TimeAxis> axis;   // in place of `visible`, as the window keeps it; its width is set to that of the plot
    Unit width = px(960);
    Unit height = 0;                // 0: as tall as the lanes are. Otherwise they are stretched or squeezed to fit
    Unit text = px(12);             // font size; everything else follows it
    Unit smallestText = px(8);      // squeezing stops there, and lanes are left out instead
    Unit leastStroke = 0;           // no line is thinner
    std::vector<std::uint32_t> lanes;     // shown, in this order; empty: all
    std::vector<std::uint32_t> collapsed; // drawn as one thin row
    std::optional<EventIndex> playhead;
    std::optional<Range> selection;
    EventIndex selected;            // the slice that begins with this event is outlined
    std::vector<Flow> flows;
    std::size_t flowsInAll = 0;     // where more are meant than are given: a badge says so
    std::vector<Marker> markers;
    std::vector<Measurement> measurements;
    const std::vector<EventIndex>* highlights = nullptr; // in order: hits of a search
    const std::vector<EventIndex>* related = nullptr;    // in order: what begins or happens with another event stands back
    std::uint32_t pinned = 0;       // so many of the first lanes stay where they are while others scroll
    bool controls = false;          // beside each title what folds the lane
    std::optional<Page> page;       // title, configuration, legend and footer; a window leaves them out
    bool titlesAbove = false;       // lane titles above their lanes, for narrow pictures
    Unit leastPlotX = 0;            // so that two pictures below each other have one axis
    bool titles = false;            // give slices the words that describe() has for them
    bool levelLetters = false;      // P A D I in the IRQL bands, where colours are few
    std::size_t mostItems = 5000;   // more are drawn coarser, and the footer says so
};

enum class Size : std::uint8_t { Window, Slide, Handout, Column };
std::string_view name(Size size); // "window", "slide", "handout", "column"
// 960 wide and as tall as needed; 1920 x 1080; A4 landscape; 85 mm wide. All at 96 pixels to the inch.
TimelineOptions sized(TimelineOptions options, Size size);

// What one row of the picture shows.
enum class RowKind : std::uint8_t { Band, Slices, Steps, Marks, Notes };
struct RowPlace {
    std::uint32_t lane = 0; // in the model
    RowKind kind = RowKind::Slices;
    std::uint32_t row = 0;  // of the lane's rows or marks
    Box box;                // within the plot
};
struct LanePlace {
    std::uint32_t lane = 0;
    Box box;                // the whole width
};

struct TimelinePicture {
    DisplayList list;
    TimeAxis axis;
    Box plot;                     // x and width: of the axis; y and height: of all lanes
    std::vector<LanePlace> lanes; // shown, from top to bottom
    std::vector<RowPlace> rows;
    std::uint32_t leftOut = 0;    // lanes for which there was no room
    Unit pinnedBottom = 0;        // of the last pinned lane; that of the axis where none is
    Unit fold = px(1);            // slices narrower than this share one column
};

TimelinePicture layoutTimeline(const TimelineModel& model, const TimelineOptions& options);

// What is under a point. Of slices that share its pixel the most important is meant, as it is drawn.
struct Hit {
    std::uint32_t lane = 0;
    RowKind kind = RowKind::Slices;
    std::optional<Slice> slice;
    EventIndex event;          // slice's, mark's or step's; none over empty space
    std::int64_t position = 0;
    std::uint32_t sharing = 0; // slices under the point
};
// reach: how far beside something still counts. O(log n) in the number of slices.
std::optional<Hit> hitTest(const TimelineModel& model, const TimelinePicture& picture, Point point, Unit reach = px(4));

// The whole run on a strip: each processor's IRQL and the warnings, for a minimap.
DisplayList layoutOverview(const TimelineModel& model, Unit width, Unit height);

} // namespace syncscope::picture
