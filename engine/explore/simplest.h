// The simplest order to each end: fewest pre-emptions, then fewest steps.
//
// States are gone through in that order, each with who took the last step, so the first order that comes to an end
// is the simplest, and none simpler is left out.
#pragma once

#include "engine/explore/ends.h"
#include "engine/explore/graphs.h"
#include "engine/explore/count.h"

#include <functional>
#include <optional>
#include <vector>

namespace syncscope::explore {

struct Simplest {
    bool found = false;
    std::uint32_t preemptions = 0, steps = 0;
    std::vector<trace::Choice> choices;
};

// By row of Ends. Stops when each of `wanted` is found, and at `bound` pre-emptions. `isWanted`, where given, is asked of every state:
// the first for which it holds is the row behind the last.
struct SimplestSearch {
    std::vector<bool> wanted;              // rows of Ends to look for; empty = all there are
    bool firstBad = false;                 // the simplest bad one is enough
    std::optional<std::uint32_t> bound;
    std::uint64_t states = ~0ull;          // no more are kept
    std::function<bool(simulation::World&)> holds; // where given, the simplest order to such a state is looked for, and nothing else
    bool atEnd = false;                    // `holds` is asked of ends only
    std::function<bool(const std::uint32_t*)> isTrap; // the same, by row
};
struct SimplestResult {
    bool complete = false;                 // everything was gone through, or everything wanted was found
    std::vector<Simplest> byEnd;
    Simplest state;                        // of `holds`
    std::uint64_t states = 1;              // found
};
SimplestResult simplest(Stepper& stepper, Ends& ends, Watch& watch, const SimplestSearch& search);

} // namespace syncscope::explore
