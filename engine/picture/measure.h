// Measuring on a timeline: edges to snap to, and what lies between two positions.
#pragma once

#include "engine/picture/timeline.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::picture {

struct Edge {
    std::int64_t position = 0;
    EventIndex event; // none: where a slice is cut off by the end of the run
};
// Where a slice begins or ends, a mark or a step stands: the nearest within reach, of the row under the point before any other.
std::optional<Edge> nearestEdge(const TimelineModel& model, const TimelinePicture& picture, Point point, Unit reach = px(6));

// A stretch of the run in numbers; all times in nanoseconds.
struct RangeSummary {
    std::int64_t ns = 0;
    std::uint32_t events = 0;
    struct Processor {
        std::string title;
        std::int64_t busy = 0;
        std::array<std::int64_t, 4> at{}; // PASSIVE, APC, DISPATCH, DIRQL
    };
    struct Lock {
        std::string title;
        std::int64_t held = 0, waited = 0;
    };
    struct Variable {
        std::string title, before, after;
        std::uint32_t reads = 0, writes = 0;
    };
    std::vector<Processor> processors;
    std::vector<Lock> locks;         // that were held or waited for in it
    std::vector<Variable> variables; // that were accessed in it
};
RangeSummary summarize(const TimelineModel& model, Range range);

// The gap around a position in a row: from the end of the slice before to the begin of the next.
std::optional<Range> gapAt(const SliceRow& row, std::int64_t position);

} // namespace syncscope::picture
