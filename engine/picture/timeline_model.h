// What a timeline can show of one trace, in rows ready to be looked up; built once per trace and axis mode.
//
// Lanes from top to bottom: processors, variables, locks, queues, requests. Positions are those of scale().
#pragma once

#include "engine/analysis/findings.h"
#include "engine/analysis/intervals.h"
#include "engine/picture/slice_row.h"
#include "engine/picture/time_axis.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::picture {

enum class LaneKind : std::uint8_t { Processor, Variable, Lock, Queue, Requests };
enum class AccessKind : std::uint8_t { Read, Write, Modify /* an interlocked read and write in one */ };

struct Mark {
    std::int64_t position = 0;
    std::int64_t value = 0;
    EventIndex event;
    AccessKind kind = AccessKind::Read;
};

// From the load a lost update was computed from to the store that lost it.
struct Bracket {
    Range at;
    EventIndex from, to;
    std::string text;
};

struct MarkRow {
    ProcessorId processor;
    std::vector<Mark> marks; // in order
};

struct Lane {
    LaneKind kind = LaneKind::Processor;
    std::uint32_t subject = 0;  // processor, row of Names::variables, lock, object of the queue
    std::string id;             // "cpu-0": for SVG, and to keep order and pins in a file
    std::string title, note;

    SliceRow irql;              // processors
    SliceRow warnings;          // instants that a finding names
    std::vector<SliceRow> rows; // processors: by depth. locks: the holder, then waiters. requests: packed
    StepRow steps;              // queues: depth. variables: value
    std::vector<MarkRow> marks; // variables: by processor
    std::vector<Bracket> brackets;
};

class TimelineModel {
public:
    TimelineModel() = default;
    TimelineModel(const trace::Trace& trace, const analysis::Intervals& intervals, const std::vector<analysis::Finding>& findings, AxisMode mode);
    // Of lanes made by hand; content() is the whole scale.
    TimelineModel(TimeScale scale, std::vector<Lane> lanes, std::vector<std::string> names);

    const TimeScale& scale() const { return m_scale; }
    // What a fitted view shows: the run without its set-up.
    Range content() const { return m_content; }
    const std::vector<Lane>& lanes() const { return m_lanes; }
    std::string_view name(std::uint32_t slice) const { return m_names[slice]; }
    const std::string& fingerprint() const { return m_fingerprint; }

    // "EvtIoRead #1, CPU 1, DISPATCH_LEVEL, 12 µs to 40 µs (28 µs)": what a slice says when asked.
    std::string describe(const Lane& lane, const Slice& slice) const;
    // What a lane stands at: "DISPATCH_LEVEL", "= 1", "held by T0 on CPU 0", "depth 2".
    std::string stateAt(const Lane& lane, std::int64_t position) const;

private:
    class Builder;

    TimeScale m_scale;
    Range m_content;
    std::vector<Lane> m_lanes;
    std::vector<std::string> m_names;
    std::string m_fingerprint;
};

std::string_view levelName(Look look); // "DISPATCH_LEVEL"; empty where a look is of no level

} // namespace syncscope::picture
