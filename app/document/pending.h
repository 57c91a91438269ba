// What has been set going and has not come yet: timers, DPCs, work items, interrupts, and what the scenario brings from outside.
// One at a time is pending for each of them, so the next few are found without going through the trace.
#pragma once

#include "engine/trace/trace.h"

#include <cstdint>
#include <map>
#include <vector>

namespace syncscope::document {

struct Pending {
    trace::Subject subject;  // Timer, Dpc, WorkItem, Interrupt, Thread, Hardware
    EventIndex armed;        // what set it going; none = the scenario
    EventIndex comes;        // when it is there; none = not in this run
    EventIndex ends;         // it comes, or it is taken back; none = neither
    Instant due;
};

class PendingIndex {
public:
    PendingIndex() = default;
    explicit PendingIndex(const trace::Trace& trace);

    // After this event has happened, the earliest first, at most `most` of them; `inAll` says how many there are.
    std::vector<Pending> after(EventIndex event, std::size_t most = 8, std::size_t* inAll = nullptr) const;
    bool empty() const { return m_all.empty(); }

private:
    std::map<std::uint64_t, std::vector<Pending>> m_all; // by packed subject; in order, not overlapping
};

} // namespace syncscope::document
