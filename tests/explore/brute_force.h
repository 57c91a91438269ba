// Every order of a model, one by one, without any reduction: what the explorer is held to.
//
// Goes through copies of Worlds, forgets nothing, keeps no states and looks nothing up. Who pre-empts whom and which orders are serial it decides
// by itself, from docs/explore.md.
#pragma once

#include "engine/simulation/world.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace syncscope::test {

struct BruteForce {
    struct End {
        std::uint64_t orders = 0;
        std::uint32_t preemptions = 0xFFFFFFFFu, steps = 0; // the least, and the least steps with so few
        std::set<std::string> classes;
        bool serial = false; // some serial order comes to it
    };
    bool complete = true;
    std::uint64_t orders = 0;
    bool circle = false; // in some order each of two routines, or more, has to be before the other
    std::map<std::string, End> ends; // "completed, A = 1, B = 2"
};

// Ends differ by these variables, LONGs all of them. That nobody uses what an interlocked operation gives back is taken for granted. Stops, and is not complete, beyond so many orders.
BruteForce bruteForce(const simulation::ModelPtr& model, const std::vector<std::string>& variables, std::uint64_t mostOrders);

} // namespace syncscope::test
