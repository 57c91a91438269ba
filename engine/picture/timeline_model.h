// What a timeline can show of one trace, in rows ready to be looked up; built once per trace and axis mode.
//
// Lanes from top to bottom: processors, variables, locks, queues, requests, hardware, timers, work items. Positions are those
// of scale().
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

enum class LaneKind : std::uint8_t { Processor, Variable, Lock, Queue, Requests, Hardware, Timer, WorkItem };
enum class AccessKind : std::uint8_t { Read, Write, Modify /* an interlocked read and write in one */, Signal /* by a device */ };
inline constexpr int kAccessKinds = 4;
inline constexpr std::uint32_t kNoName = 0xFFFFFFFFu;

struct Mark {
    std::int64_t position = 0;
    std::int64_t value = 0;
    EventIndex event;
    AccessKind kind = AccessKind::Read;
    std::uint32_t text = kNoName; // in place of the value
};

// From the load a lost update was computed from to the store that lost it.
struct Bracket {
    Range at;
    EventIndex from, to;
    std::string text;
};

struct MarkRow {
    ProcessorId processor;   // none: the device itself
    std::vector<Mark> marks; // in order
};

struct Lane {
    LaneKind kind = LaneKind::Processor;
    std::uint32_t subject = 0;  // processor, row of Names::variables, lock, object of the queue, row of Names::hardware, timer, work item
    std::string id;             // "cpu-0": for SVG
    std::string key;            // "lock:Device.lock": keeps order and pins of a scenario, whatever else is configured
    std::string title, note;

    SliceRow irql;              // processors
    SliceRow warnings;          // instants that a finding names
    // Processors: by depth. Locks: the holder, then waiters. Queues: while it presents nothing. Hardware: the interrupt line, then
    // transfers. All others: packed.
    std::vector<SliceRow> rows;
    std::vector<SliceRow> preempted; // processors, by depth: where an interrupt or a DPC runs on top of the slice
    std::vector<SliceRow> stays;     // processors: longer at DISPATCH_LEVEL or above than the guideline; service routines likewise
    StepRow steps;              // queues: depth. variables: value
    StepRow owned;              // queues: requests with the driver
    std::uint32_t bytes = 8;    // variables: how a value reads
    bool isSigned = true;
    bool addresses = false;     // pointers and handles, which no curve can show
    std::vector<MarkRow> marks; // variables: by processor
    std::vector<Bracket> brackets;
};

class TimelineModel {
public:
    TimelineModel() = default;
    // Everything it says, and what is drawn of it says, is in that tongue.
    TimelineModel(const trace::Trace& trace, const analysis::Intervals& intervals, const std::vector<analysis::Finding>& findings, AxisMode mode, Tongue tongue = {});
    // Of lanes made by hand; content() is the whole scale.
    TimelineModel(TimeScale scale, std::vector<Lane> lanes, std::vector<std::string> names);

    const TimeScale& scale() const { return m_scale; }
    // What a fitted view shows: the run without its set-up.
    Range content() const { return m_content; }
    const std::vector<Lane>& lanes() const { return m_lanes; }
    std::string_view name(std::uint32_t slice) const { return m_names[slice]; }
    const Tongue& tongue() const { return m_tongue; }
    std::string said(const Phrase& phrase) const { return phrase.in(m_tongue); }
    // "W 1", "R STATUS 0x6", "event 1".
    std::string label(const Lane& lane, const Mark& mark) const;
    const std::string& fingerprint() const { return m_fingerprint; }

    // "EvtIoRead #1, CPU 1, DISPATCH_LEVEL, 12 µs to 40 µs (28 µs)": what a slice says when asked.
    std::string describe(const Lane& lane, const Slice& slice) const;
    // "CPU 1 writes 1, 12 µs".
    std::string describe(const Lane& lane, const MarkRow& row, const Mark& mark) const;
    // What a lane stands at: "DISPATCH_LEVEL", "= 1", "held by T0 on CPU 0", "depth 2".
    std::string stateAt(const Lane& lane, std::int64_t position) const;
    // The same in fewer and fewer words, for where there is little room: "held by T0 on CPU 0", "T0 on CPU 0", "CPU 0".
    std::vector<std::string> statesAt(const Lane& lane, std::int64_t position) const;
    // Where something begins, ends or stands with the event.
    std::vector<std::uint32_t> lanesOf(EventIndex event) const;

private:
    class Builder;

    TimeScale m_scale;
    Range m_content;
    std::vector<Lane> m_lanes;
    std::vector<std::string> m_names;
    std::string m_fingerprint;
    Tongue m_tongue;
};

std::string valueText(const Lane& lane, std::int64_t value); // of a variable as its type reads it
std::string_view levelName(Look look); // "DISPATCH_LEVEL"; empty where a look is of no level

} // namespace syncscope::picture
