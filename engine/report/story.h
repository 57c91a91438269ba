// A run event by event, in fixed columns: time, processor, verb, subject, and what else is to be said.
//
//   0.0us  P0  acquire  Device.lock         PASSIVE > DISPATCH
//   0.0us  P0  enter    EvtIoRead #1
//   0.4us  P1  spin     Device.lock         PASSIVE > DISPATCH, held by P0
#pragma once

#include "engine/analysis/intervals.h"
#include "engine/trace/trace.h"

#include <cstdint>
#include <string>

namespace syncscope::report {

// Groups of events a story may tell of; combined by |.
enum StoryPart : std::uint32_t {
    kLocks = 1,        // spin, block, acquire, release, with the IRQL change that belongs to them
    kCallbacks = 2,
    kMemory = 4,       // loads, stores, interlocked operations
    kRequests = 8,
    kDeferred = 16,    // DPCs, timers, work items, interrupts
    kThreads = 32,     // switches, waits, what ends them
    kWork = 64,        // LabWork, LabPrint
    kTrouble = 128,    // bug checks, hazards, refused creations, notes, the end
    kBookkeeping = 256,// requests for locks, clock ticks, ready and standby, IRQL changes on their own, arrival of requests
    kSetUp = 512,      // the events of set-up, as far as their group is told
};
inline constexpr std::uint32_t kUsualStory = kLocks | kCallbacks | kMemory | kRequests | kDeferred | kThreads | kWork | kTrouble;

struct StoryOptions {
    std::uint32_t parts = kUsualStory;
    EventIndex first{0};
    EventIndex last{0xFFFFFFFEu}; // told, too
    bool eventNumbers = false;    // a column with the number of the event in front
};

// One line an event, each ended by a line feed, no trailing blanks.
std::string story(const trace::Trace& trace, const analysis::Intervals& intervals, const StoryOptions& options = {});
std::string story(const trace::Trace& trace, const StoryOptions& options = {});

} // namespace syncscope::report
