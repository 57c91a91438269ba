// Many configurations of one scenario side by side, as values: what became of each, and tables of numbers that charts draw.
//
// A grid has a cell for every way of taking one value of each axis; the last axis changes fastest. Nothing here runs anything.
#pragma once

#include "engine/analysis/findings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace syncscope::analysis {

struct Axis {
    std::string name; // "Device.sync_scope"
    std::vector<std::string> values;
    std::vector<std::string> paths; // all set to the value, the first is the name
    // Set as well, whatever the value: what would otherwise say something else than the value does.
    std::vector<std::pair<std::string, std::string>> with;
    std::vector<std::string> words = {}; // what the values are called where a person reads them; empty = as they are

    const std::string& wordOf(std::size_t value) const { return words.empty() ? values[value] : words[value]; }
};

// Bounded: nothing went wrong in the orders that were gone through, but those were not all.
enum class Safety : std::uint8_t { Safe, Unsafe, Unknown, Bounded };
std::string_view name(Safety); // "safe"

struct Verdict {
    Safety safety = Safety::Unknown;
    std::uint64_t lostUpdates = 0;     // of what is watched: how many are missing at the end of the run
    std::vector<FindingKind> findings; // of the run, each kind once, without advice
    std::string by = "run";            // what `safety` is of: "run": this one; "orders": all of them
};

// What one run says: safe when nothing went wrong in it. `watched` is the variable whose updates are counted; empty = the
// first that the run writes.
Verdict verdictOf(const trace::Trace& trace, const Intervals& intervals, const Study& study, const std::string& watched);
// A run is one of the orders: where it went wrong, not every order is safe, whatever a search that looks at values says.
Safety ofOrders(Safety searched, const Verdict& run);

// Sums of a run's metrics that a row has room for.
struct Totals {
    std::int64_t dispatchNs = 0;        // of all processors together
    std::int64_t longestDispatchNs = 0; // of any of them
    std::int64_t spinNs = 0;
    std::int64_t lockWaitNs = 0;
    std::uint64_t deferrals = 0;
    std::vector<std::uint32_t> utilisation; // by processor: not idle, in thousandths of the duration
};
Totals totalsOf(const Metrics& metrics);

struct Cell {
    std::vector<std::pair<std::string, std::string>> configuration; // PATH, VALUE
    std::vector<std::size_t> at;                                    // by axis: which of its values
    bool legal = true;                                              // every object that is asked for was created
    std::uint32_t status = 0;                                       // of the first that was not
    std::string object, rule, reason;                               // the same
    std::vector<std::string> fixes;
    Outcome outcome = Outcome::Completed;
    std::string limit;
    std::optional<Verdict> verdict; // of a legal one
    RequestCounts requests;
    Metrics metrics;
    Totals totals;
    std::string arrivals;                          // fingerprint of what the workload asks for
    std::string fingerprint;                       // of the run
    std::vector<std::int64_t> latencies;           // ns of every request that came back, ascending
    std::vector<std::vector<std::int64_t>> irqlNs; // by processor, by IRQL 0 to 15
};

struct Grid {
    std::string scenario, title;
    std::vector<Axis> axes;
    std::vector<Cell> cells;
};

// "None, Passive, SPIN"; without the axis `leave`.
std::string label(const Grid& grid, const Cell& cell, std::optional<std::size_t> leave = {});
// Equal in every legal cell? Those that differ on purpose, by an axis of the workload, are compared among themselves.
bool sameArrivals(const Grid& grid);

// --- where the ranking changes ---------------------------------------------------------------------------------------------------

// Two configurations change places between two neighbouring values of an axis.
struct RankingChange {
    std::size_t axis = 0, value = 0; // between values[value] and values[value + 1]
    std::string ahead, behind;       // before: `ahead` completes more requests a second; after: `behind` does
};
std::vector<RankingChange> rankingChanges(const Grid& grid, std::size_t axis);

// --- tables of numbers -----------------------------------------------------------------------------------------------------------

// What a chart shows: a row for each legal cell, or for each value of an axis.
struct NumberTable {
    std::string title, unit; // "ns", "1/s", "thousandths"
    std::vector<std::string> columns, rows;
    std::vector<std::vector<std::int64_t>> numbers; // by row, by column
};
NumberTable throughput(const Grid& grid);
NumberTable latencyDistribution(const Grid& grid); // at the 1st, 5th, 10th, 25th, 50th, 75th, 90th, 95th, 99th and 100th of a hundred
NumberTable timeByIrql(const Grid& grid);          // PASSIVE, APC, DISPATCH, DIRQL, CLOCK and above; all processors together
NumberTable lockUtilisation(const Grid& grid);     // by lock
NumberTable processorUtilisation(const Grid& grid);
// Rows: the values of an axis; columns: the configurations; numbers: requests per second, -1 where it is not legal.
NumberTable scaling(const Grid& grid, std::size_t axis);

} // namespace syncscope::analysis
