// Who touches which data, under which locks, and which two of them nothing keeps apart.
//
// Two accesses can meet when nothing but a lock says which of them comes first, and no lock is held at both. What orders is that
// of races.h without its locks: a queue that presents one request at a time, a DPC after its queueing. So a meeting is told of
// although in this run the two came one after the other.
#pragma once

#include "engine/analysis/findings.h"

#include <cstdint>
#include <vector>

namespace syncscope::analysis {

inline constexpr std::uint32_t kNoFunction = 0xFFFFFFFFu; // outside any callback: a thread's own routine

// What one callback does with one variable.
struct SharedCell {
    std::uint32_t variable = 0;           // row of Names::variables
    std::uint32_t function = kNoFunction; // FunctionId of the callback
    std::uint64_t reads = 0, writes = 0, interlocked = 0;
    std::vector<std::uint32_t> locks;     // held at every access, by LockId
    std::vector<std::uint32_t> with;      // functions it can meet there, its own too
};

struct Meeting {
    std::uint32_t variable = 0;
    std::uint32_t function[2] = {kNoFunction, kNoFunction};
    EventIndex event[2]; // accesses of this run, by the functions
};

struct Sharing {
    std::vector<std::uint32_t> variables; // by their place in memory
    std::vector<std::uint32_t> functions; // by their first access
    std::vector<SharedCell> cells;        // by variable, then function as above
    std::vector<Meeting> meetings;        // the first of each pair of functions for a variable

    const SharedCell* cell(std::uint32_t variable, std::uint32_t function) const;
    const Meeting* meeting(std::uint32_t variable, std::uint32_t function) const; // a first one it takes part in
    // Locks held at every access; nothing else guards it.
    std::vector<std::uint32_t> guards(std::uint32_t variable) const;
    bool isShared(std::uint32_t variable) const; // by two callbacks, or by one that meets itself
};

Sharing sharing(const trace::Trace& trace, const Reference& reference);

} // namespace syncscope::analysis
