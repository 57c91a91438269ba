// Many configurations of a scenario worked out side by side: what `compare` prints and `export --figure` draws.
#pragma once

#include "app/cli/options.h"

#include "engine/analysis/grid.h"

#include <optional>
#include <string>
#include <vector>

namespace syncscope::cli {

struct Compared {
    analysis::Grid grid;
    std::vector<std::optional<analysis::Safety>> orders; // by cell: what all of its orders come to
    Diagnostics warnings;
    std::string limit; // of ours that stopped a cell; empty otherwise
};

// What is known of all orders of a cell is its verdict, or stands beside that of its run, or nobody asks.
enum class Orders { AsVerdict, Beside, Unasked };
// The usual cells, or those of --vary. sweep: the first --vary is a parameter that every configuration goes through.
Expected<Compared> compareCells(const Options& options, Orders orders, bool sweep = false);

} // namespace syncscope::cli
