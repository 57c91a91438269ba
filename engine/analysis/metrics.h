// Times and counts of a run from the end of its set-up on (contract: metrics). Integers; rates are rounded down.
#pragma once

#include "engine/analysis/intervals.h"

#include <cstdint>
#include <string>
#include <vector>

namespace syncscope::analysis {

struct Latency {
    std::int64_t p50 = 0, p99 = 0, max = 0; // nearest rank, of the requests that came back
};

struct ProcessorTimes {
    std::int64_t busyNs = 0;             // not idle: a thread, a DPC or an interrupt; spinning too
    std::int64_t spinNs = 0;             // of it, busy waiting, without the interrupts that came in meanwhile
    std::int64_t dispatchNs = 0;         // at DISPATCH_LEVEL or above; interrupts are in it and shown by isrNs (NT R-IRQL-7)
    std::int64_t longestDispatchNs = 0;  // longest stretch of that without a break
    std::int64_t isrNs = 0;              // in interrupt service routines, the clock's too
    std::int64_t idleNs = 0;             // busy + idle = duration
    std::uint64_t switches = 0;
};

struct LockTimes {
    std::string name;
    LockKind kind = LockKind::Spin;
    std::int64_t heldNs = 0, longestHeldNs = 0;
    std::int64_t waitNs = 0;             // of all waiters together
    std::uint64_t acquisitions = 0;
    std::uint64_t contended = 0;         // asked for while not to be had, also by who never got it
    std::uint32_t utilisation = 0;       // held, in thousandths of the duration
};

struct QueueTimes {
    std::string name;
    std::uint32_t maxDepth = 0;
    std::uint32_t deferrals = 0;
};

struct Metrics {
    std::int64_t durationNs = 0;
    std::int64_t requestsPerSecond = 0;  // completed ones
    Latency latency;
    std::vector<ProcessorTimes> processors;
    std::vector<LockTimes> locks;        // those that were asked for, in order of creation
    std::vector<QueueTimes> queues;
};

Metrics metrics(const trace::Trace& trace, const Intervals& intervals);

// Nearest rank: the smallest value that at least `percent` of a hundred are not above. `sorted` ascending, not empty.
std::int64_t nearestRank(const std::vector<std::int64_t>& sorted, std::uint32_t percent);

} // namespace syncscope::analysis
