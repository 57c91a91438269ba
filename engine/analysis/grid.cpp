#include "engine/analysis/grid.h"

#include <algorithm>
#include <array>
#include <map>

namespace syncscope::analysis {

std::string_view name(Safety s)
{
    return s == Safety::Safe ? "safe" : s == Safety::Unsafe ? "unsafe" : s == Safety::Bounded ? "bounded" : "unknown";
}

Verdict verdictOf(const trace::Trace& trace, const Intervals& in, const Study& study, const std::string& watched)
{
    Verdict v;
    std::string lost; // the first variable that lost an update
    bool watchedLost = false;
    const std::string counted = !watched.empty() || study.variables.empty() ? watched : study.variables.front().name;
    for (const Finding& f : study.findings) {
        if (isAdvice(f.kind))
            continue;
        if (std::find(v.findings.begin(), v.findings.end(), f.kind) == v.findings.end())
            v.findings.push_back(f.kind);
        if (f.kind == FindingKind::LostUpdate) {
            lost = lost.empty() ? f.object : lost;
            watchedLost = watchedLost || f.object == counted;
        }
    }
    for (const VariableValue& x : study.variables)
        if (watchedLost && x.name == counted && x.expected && x.actual)
            v.lostUpdates = static_cast<std::uint64_t>(std::max<std::int64_t>(*x.expected - *x.actual, 0));
    if (!lost.empty() && v.lostUpdates == 0) // Its value says no number of updates, so what was written too late is counted.
        for (const Overwrite& o : in.overwrites)
            v.lostUpdates += trace.names.variables[o.variable].name == lost ? 1 : 0;
    const bool ended = trace.outcome == Outcome::Completed;
    v.safety = !v.findings.empty() || trace.outcome == Outcome::BugCheck || trace.outcome == Outcome::Deadlock || trace.outcome == Outcome::Livelock
                   ? Safety::Unsafe
               : ended ? Safety::Safe
                       : Safety::Unknown;
    return v;
}

Safety ofOrders(Safety searched, const Verdict& run) { return searched == Safety::Safe && run.safety == Safety::Unsafe ? Safety::Unsafe : searched; }

Totals totalsOf(const Metrics& m)
{
    Totals t;
    for (const ProcessorTimes& p : m.processors) {
        t.dispatchNs += p.dispatchNs;
        t.longestDispatchNs = std::max(t.longestDispatchNs, p.longestDispatchNs);
        t.spinNs += p.spinNs;
        const std::int64_t whole = p.busyNs + p.idleNs;
        t.utilisation.push_back(whole > 0 ? static_cast<std::uint32_t>(p.busyNs * 1000 / whole) : 0);
    }
    for (const LockTimes& l : m.locks)
        t.lockWaitNs += l.waitNs;
    for (const QueueTimes& q : m.queues)
        t.deferrals += q.deferrals;
    return t;
}

std::string label(const Grid& grid, const Cell& cell, std::optional<std::size_t> leave)
{
    std::string text;
    for (std::size_t a = 0; a < grid.axes.size(); ++a)
        if (a != leave)
            text += (text.empty() ? "" : ", ") + grid.axes[a].wordOf(cell.at[a]);
    return text;
}

bool sameArrivals(const Grid& grid)
{
    // An axis belongs to the workload when it changes the arrivals of cells that differ in nothing else.
    std::vector<bool> ofWorkload(grid.axes.size(), false);
    for (std::size_t a = 0; a < grid.axes.size(); ++a) {
        const std::string& path = grid.axes[a].name;
        ofWorkload[a] = path == "seed" || path.starts_with("workload.") || path.find(".sends.") != std::string::npos ||
                        path.find(".events.") != std::string::npos || path.ends_with(".start_ns") || path.ends_with(".gap_ns");
    }
    std::map<std::vector<std::size_t>, std::string> seen;
    for (const Cell& c : grid.cells) {
        if (!c.legal)
            continue;
        std::vector<std::size_t> key;
        for (std::size_t a = 0; a < grid.axes.size(); ++a)
            if (ofWorkload[a])
                key.push_back(c.at[a]);
        if (const auto [at, first] = seen.try_emplace(key, c.arrivals); !first && at->second != c.arrivals)
            return false;
    }
    return true;
}

std::vector<RankingChange> rankingChanges(const Grid& grid, std::size_t axis)
{
    // By what the other axes say: requests per second at each value of this one, in the order of cells.
    std::vector<std::string> names;
    std::map<std::string, std::vector<std::optional<std::int64_t>>> rates;
    for (const Cell& c : grid.cells) {
        const std::string name = label(grid, c, axis);
        auto [at, fresh] = rates.try_emplace(name, grid.axes[axis].values.size());
        if (fresh)
            names.push_back(name);
        if (c.legal)
            at->second[c.at[axis]] = c.metrics.requestsPerSecond;
    }
    std::vector<RankingChange> changes;
    for (std::size_t v = 0; v + 1 < grid.axes[axis].values.size(); ++v)
        for (std::size_t i = 0; i < names.size(); ++i)
            for (std::size_t k = i + 1; k < names.size(); ++k) {
                const auto &a = rates[names[i]], &b = rates[names[k]];
                if (!a[v] || !a[v + 1] || !b[v] || !b[v + 1])
                    continue;
                if (*a[v] > *b[v] && *a[v + 1] < *b[v + 1])
                    changes.push_back({axis, v, names[i], names[k]});
                else if (*a[v] < *b[v] && *a[v + 1] > *b[v + 1])
                    changes.push_back({axis, v, names[k], names[i]});
            }
    return changes;
}

// --- tables ----------------------------------------------------------------------------------------------------------------------

namespace {

// A row for each legal cell, filled by `numbers`.
template <class Numbers>
NumberTable perCell(const Grid& grid, std::string title, std::string unit, std::vector<std::string> columns, Numbers numbers)
{
    NumberTable t{std::move(title), std::move(unit), std::move(columns), {}, {}};
    for (const Cell& c : grid.cells)
        if (c.legal) {
            t.rows.push_back(label(grid, c));
            t.numbers.push_back(numbers(c));
            t.numbers.back().resize(t.columns.size(), 0);
        }
    return t;
}

} // namespace

NumberTable throughput(const Grid& grid)
{
    return perCell(
        grid, "Throughput", "1/s", {std::string(pattern("requests per second"))}, [](const Cell& c) { return std::vector<std::int64_t>{c.metrics.requestsPerSecond}; });
}

NumberTable latencyDistribution(const Grid& grid)
{
    static constexpr std::array<std::uint32_t, 10> kPercents = {1, 5, 10, 25, 50, 75, 90, 95, 99, 100};
    std::vector<std::string> columns;
    for (const std::uint32_t p : kPercents)
        columns.push_back("p" + std::to_string(p));
    return perCell(grid, "Latency", "ns", std::move(columns), [](const Cell& c) {
        std::vector<std::int64_t> row;
        for (const std::uint32_t p : kPercents)
            row.push_back(c.latencies.empty() ? 0 : nearestRank(c.latencies, p));
        return row;
    });
}

NumberTable timeByIrql(const Grid& grid)
{
    return perCell(grid, "Time by IRQL", "ns", {"PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL", "DIRQL", std::string(pattern("CLOCK_LEVEL and above"))}, [](const Cell& c) {
        std::vector<std::int64_t> row(5, 0);
        for (const std::vector<std::int64_t>& levels : c.irqlNs)
            for (std::size_t l = 0; l < levels.size(); ++l)
                row[l >= static_cast<std::size_t>(Irql::Clock) ? 4 : std::min<std::size_t>(l, 3)] += levels[l];
        return row;
    });
}

NumberTable lockUtilisation(const Grid& grid)
{
    std::vector<std::string> locks;
    for (const Cell& c : grid.cells)
        for (const LockTimes& l : c.metrics.locks)
            if (c.legal && std::find(locks.begin(), locks.end(), l.name) == locks.end())
                locks.push_back(l.name);
    return perCell(grid, "Lock utilisation", "thousandths", locks, [&](const Cell& c) {
        std::vector<std::int64_t> row(locks.size(), 0);
        for (const LockTimes& l : c.metrics.locks)
            row[static_cast<std::size_t>(std::find(locks.begin(), locks.end(), l.name) - locks.begin())] = l.utilisation;
        return row;
    });
}

NumberTable processorUtilisation(const Grid& grid)
{
    std::size_t processors = 0;
    for (const Cell& c : grid.cells)
        processors = std::max(processors, c.totals.utilisation.size());
    std::vector<std::string> columns;
    for (std::size_t p = 0; p < processors; ++p)
        columns.push_back("P" + std::to_string(p));
    return perCell(grid, "Processor utilisation", "thousandths", std::move(columns),
        [](const Cell& c) { return std::vector<std::int64_t>(c.totals.utilisation.begin(), c.totals.utilisation.end()); });
}

NumberTable scaling(const Grid& grid, std::size_t axis)
{
    NumberTable t{"Throughput over " + grid.axes[axis].name, "1/s", {}, grid.axes[axis].values, {}};
    for (const Cell& c : grid.cells)
        if (const std::string name = label(grid, c, axis); std::find(t.columns.begin(), t.columns.end(), name) == t.columns.end())
            t.columns.push_back(name);
    t.numbers.assign(t.rows.size(), std::vector<std::int64_t>(t.columns.size(), -1));
    for (const Cell& c : grid.cells) {
        const auto column = std::find(t.columns.begin(), t.columns.end(), label(grid, c, axis)) - t.columns.begin();
        if (c.legal)
            t.numbers[c.at[axis]][static_cast<std::size_t>(column)] = c.metrics.requestsPerSecond;
    }
    return t;
}

} // namespace syncscope::analysis
