// What led to what, as arrows for a timeline: found once for a run, then looked up for an event or for a stretch.
#pragma once

#include "engine/analysis/intervals.h"
#include "engine/trace/trace.h"

#include <vector>

namespace syncscope::picture {

// What an arrow says by its line and its ends, never by its colour.
enum class FlowKind : std::uint8_t {
    Direct,    // an event enables another: interrupt, ISR, DPC
    Presented, // completing a request presents the next one, right there
    Deferred,  // ... or leaves that to a DPC or to a work item
    HandOff,   // a lock is released and taken by who waited
    Due,       // a timer comes due, a work item is begun
    Race,      // a stale read and what it overwrote; only where one of the two is selected
};
inline constexpr int kFlowKinds = 6;

struct Flow {
    EventIndex from, to;
    FlowKind kind = FlowKind::Direct;
    ProcessorId fromProcessor, toProcessor; // none: found by the slices that begin or end with the event
    std::uint32_t subject = 0xFFFFFFFFu;    // lock of a hand-off, variable of a race
};

class Flows {
public:
    Flows() = default;
    Flows(const trace::Trace& trace, const analysis::Intervals& intervals);

    std::size_t size() const { return m_flows.size(); }
    // What led to the event and what it led to: so many steps back and forth.
    std::vector<Flow> around(EventIndex event, int hops = 2) const;
    // Those that end in [first, last), races left out: at most `most` of them, spread evenly, the most telling kinds first.
    struct Chosen {
        std::vector<Flow> flows;
        std::size_t all = 0;
    };
    Chosen within(EventIndex first, EventIndex last, std::size_t most) const;
    // Straight causes and effects, in order of the trace.
    std::vector<EventIndex> causes(EventIndex event) const;
    std::vector<EventIndex> effects(EventIndex event) const;

private:
    void finish();

    std::vector<Flow> m_flows;             // by `to`, then `from`
    std::vector<std::uint32_t> m_byFrom;   // rows of m_flows, by `from`
};

} // namespace syncscope::picture
