// What Compare shows, as figures: its grid as a table, the numbers of the grid as charts. The window and the command line take
// both from here, so the same numbers give the same bytes; a window in another language puts its own words in.
#pragma once

#include "engine/picture/figure.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::picture {

enum class Chart : std::uint8_t { Throughput, Latency, Irql, Locks, Processors, Scaling /* over the first axis */ };
std::string_view name(Chart); // "throughput": as --figure has it

// More lines than these cannot be told apart.
inline constexpr std::size_t kMostLines = 6;
// Those that come to most at the end, where nobody has chosen any; of several that would lie on one another the first.
std::vector<std::size_t> linesOfMost(const analysis::NumberTable& table);

// Everything the chart needs, in English; of lines those that come to most. `line` says of which scenario it is.
ChartFigure chartOf(const analysis::Grid& grid, Chart chart);
// Changes of places between the rows of `table` that are drawn, along the first axis, which is its columns.
std::vector<analysis::RankingChange> changesAmong(const analysis::Grid& grid, const analysis::NumberTable& table, const std::vector<std::size_t>& rows);

// Behind the columns of the axes.
enum class GridColumn : std::uint8_t { Creation, Run, Orders, Rate, P50, P99, AtDispatch, Longest, LockWait, Deferrals, Busy, Count };
// What all orders of a cell come to; nothing where that is not known.
using OrdersOf = std::function<std::optional<analysis::Safety>(const analysis::Cell& cell)>;
// cells: those that are shown, in their order.
TableFigure tableOf(const analysis::Grid& grid, const std::vector<const analysis::Cell*>& cells, const OrdersOf& orders);

// Of which scenario a figure is.
std::string subjectOf(const analysis::Grid& grid);
// Three digits with their unit, to compare by: "12.5 µs".
std::string briefTime(std::int64_t ns, const Tongue& tongue = {});

} // namespace syncscope::picture
