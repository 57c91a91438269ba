#include "engine/picture/comparison.h"

#include "engine/base/words.h"
#include "engine/picture/time_axis.h"

#include <algorithm>

namespace syncscope::picture {

using analysis::Cell;
using analysis::Grid;
using analysis::NumberTable;
using analysis::Safety;

namespace {

constexpr const char* kNothing = "–"; // of a configuration that is not legal

// A parameter comes first, and configurations are the lines.
NumberTable turned(const NumberTable& t)
{
    NumberTable turned{t.title, t.unit, t.rows, t.columns, {}};
    for (std::size_t c = 0; c < t.columns.size(); ++c) {
        turned.numbers.emplace_back();
        for (const auto& row : t.numbers)
            turned.numbers.back().push_back(row[c]);
    }
    return turned;
}

std::string heading(const analysis::Axis& axis)
{
    const std::string last = axis.name.substr(axis.name.rfind('.') + 1);
    return last == "sync_scope" ? "Scope" : last == "execution_level" ? "Level" : last == "GUARD" ? "Guard" : last == "CALLBACK_NS" ? "Callback length [ns]" : axis.name;
}

std::string verdictText(const analysis::Verdict& v)
{
    if (v.lostUpdates == 1)
        return "1 update lost";
    if (v.lostUpdates > 1)
        return std::to_string(v.lostUpdates) + " updates lost";
    std::string all;
    if (v.safety == Safety::Unsafe)
        for (const analysis::FindingKind k : v.findings)
            all += (all.empty() ? "" : ", ") + analysis::title(k).english();
    return all.empty() ? std::string(name(v.safety)) : all;
}

std::string busyText(const std::vector<std::uint32_t>& thousandths)
{
    std::string all;
    for (const std::uint32_t u : thousandths)
        all += (all.empty() ? "" : " · ") + std::to_string((u + 5) / 10) + " %";
    return all;
}

std::string cellText(const Cell& c, GridColumn column, const OrdersOf& orders)
{
    if (column == GridColumn::Creation)
        return c.legal ? std::string("legal") : std::string(ntstatusName(c.status));
    if (column == GridColumn::Run && c.verdict)
        return verdictText(*c.verdict);
    if (!c.legal || column == GridColumn::Run)
        return kNothing;
    switch (column) {
    case GridColumn::Orders: {
        const auto safety = orders(c);
        return !safety ? "…" : *safety == Safety::Safe || *safety == Safety::Unsafe ? std::string(name(*safety)) : std::string(name(Safety::Bounded));
    }
    case GridColumn::Rate: return numberText(c.metrics.requestsPerSecond, "1/s");
    case GridColumn::P50: return briefTime(c.metrics.latency.p50);
    case GridColumn::P99: return briefTime(c.metrics.latency.p99);
    case GridColumn::AtDispatch: return briefTime(c.totals.dispatchNs);
    case GridColumn::Longest: return briefTime(c.totals.longestDispatchNs);
    case GridColumn::LockWait: return briefTime(c.totals.lockWaitNs);
    case GridColumn::Deferrals: return std::to_string(c.totals.deferrals);
    case GridColumn::Busy: return busyText(c.totals.utilisation);
    default: return {};
    }
}

} // namespace

std::string_view name(Chart chart)
{
    switch (chart) {
    case Chart::Throughput: return "throughput";
    case Chart::Latency: return "latency";
    case Chart::Irql: return "irql";
    case Chart::Locks: return "locks";
    case Chart::Processors: return "processors";
    case Chart::Scaling: return "sweep";
    }
    return {};
}

std::vector<std::size_t> linesOfMost(const NumberTable& t)
{
    std::vector<std::size_t> rows;
    if (t.columns.empty())
        return rows;
    for (std::size_t r = 0; r < t.rows.size(); ++r)
        if (std::any_of(t.numbers[r].begin(), t.numbers[r].end(), [](std::int64_t n) { return n >= 0; }))
            rows.push_back(r);
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return t.numbers[a].back() > t.numbers[b].back(); });
    std::vector<std::size_t> apart;
    for (const std::size_t r : rows)
        if (apart.size() < kMostLines && std::none_of(apart.begin(), apart.end(), [&](std::size_t a) { return t.numbers[a] == t.numbers[r]; }))
            apart.push_back(r);
    return apart;
}

std::vector<analysis::RankingChange> changesAmong(const Grid& grid, const NumberTable& table, const std::vector<std::size_t>& rows)
{
    const auto drawn = [&](const std::string& line) {
        return std::any_of(rows.begin(), rows.end(), [&](std::size_t r) { return table.rows[r] == line; });
    };
    std::vector<analysis::RankingChange> changes = analysis::rankingChanges(grid, 0);
    std::erase_if(changes, [&](const analysis::RankingChange& c) { return !drawn(c.ahead) || !drawn(c.behind); });
    return changes;
}

ChartFigure chartOf(const Grid& grid, Chart chart)
{
    ChartFigure f;
    switch (chart) {
    case Chart::Throughput:
        f.table = analysis::throughput(grid);
        f.title = "Throughput";
        f.horizontal = "requests per second";
        break;
    case Chart::Latency:
        f.form = ChartFigure::Form::Lines;
        f.table = analysis::latencyDistribution(grid);
        f.title = "Latency";
        f.horizontal = "of a hundred requests";
        f.vertical = "came back within";
        break;
    case Chart::Irql:
        f.form = ChartFigure::Form::Stacked;
        f.table = analysis::timeByIrql(grid);
        f.inks = {Token::Passive, Token::Apc, Token::Dispatch, Token::Dirql, Token::MutedText};
        f.title = "Time by IRQL";
        f.horizontal = "all processors together";
        break;
    case Chart::Locks:
        f.table = analysis::lockUtilisation(grid);
        f.title = "Locks: share of the time in which they were held";
        f.horizontal = "held";
        break;
    case Chart::Processors:
        f.table = analysis::processorUtilisation(grid);
        f.title = "Processors: share of the time in which they were busy";
        f.horizontal = "busy";
        break;
    case Chart::Scaling:
        f.form = ChartFigure::Form::Lines;
        f.table = turned(analysis::scaling(grid, 0));
        f.horizontal = grid.axes[0].name == "machine.processors" ? "processors" : grid.axes[0].name == "driver.CALLBACK_NS" ? "callback length [ns]" : grid.axes[0].name;
        f.title = "Throughput over " + f.horizontal;
        f.vertical = "requests per second";
        f.markText = "the ranking changes";
        break;
    }
    f.line = subjectOf(grid);
    if (f.form == ChartFigure::Form::Lines)
        f.rows = linesOfMost(f.table);
    else
        f.line += " · " + f.horizontal;
    if (chart == Chart::Scaling)
        for (const analysis::RankingChange& c : changesAmong(grid, f.table, f.rows))
            if (std::find(f.marks.begin(), f.marks.end(), c.value) == f.marks.end())
                f.marks.push_back(c.value);
    return f;
}

TableFigure tableOf(const Grid& grid, const std::vector<const Cell*>& cells, const OrdersOf& orders)
{
    TableFigure f;
    f.title = subjectOf(grid);
    f.line = std::to_string(cells.size()) + (cells.size() == 1 ? " configuration" : " configurations") + " under the same arrivals";
    for (const analysis::Axis& a : grid.axes)
        f.columns.push_back({heading(a), false});
    constexpr const char* names[] = {"Creation", "This run", "All orders", "Requests/s", "p50", "p99", "At DISPATCH", "Longest stay", "Lock wait", "Deferrals", "Processors busy"};
    static_assert(std::size(names) == static_cast<std::size_t>(GridColumn::Count));
    for (std::size_t c = 0; c < std::size(names); ++c)
        f.columns.push_back({names[c], c >= static_cast<std::size_t>(GridColumn::Rate) && c < static_cast<std::size_t>(GridColumn::Busy)});
    for (const Cell* c : cells) {
        TableFigure::Row row;
        for (std::size_t a = 0; a < grid.axes.size(); ++a)
            row.cells.push_back(grid.axes[a].wordOf(c->at[a]));
        for (std::size_t column = 0; column < std::size(names); ++column)
            row.cells.push_back(cellText(*c, static_cast<GridColumn>(column), orders));
        row.isBad = c->legal && (!c->verdict || c->verdict->safety != Safety::Safe || orders(*c) == Safety::Unsafe);
        f.rows.push_back(std::move(row));
    }
    return f;
}

std::string subjectOf(const Grid& grid) { return grid.title.empty() ? grid.scenario : grid.title; }

std::string briefTime(std::int64_t ns, const Tongue& tongue)
{
    std::int64_t step = 1;
    while (ns / step >= 1000)
        step *= 10;
    return formatTime((ns + step / 2) / step * step, tongue);
}

} // namespace syncscope::picture
