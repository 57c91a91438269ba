// A grid as figures: each number at its place, the lines that can be told apart, and the places that are changed.
#include "engine/picture/comparison.h"

#include <gmock/gmock.h>

namespace syncscope::picture {
namespace {

using analysis::Cell;
using analysis::Grid;
using analysis::Safety;
using testing::ElementsAre;
using testing::IsEmpty;

// Two processors counts, three guards; requests per second as given, nothing = not legal.
Grid grid(const std::vector<std::optional<std::int64_t>>& rates)
{
    Grid g;
    g.scenario = "lost-update";
    g.title = "The lost update";
    g.axes = {{"machine.processors", {"2", "4"}, {"machine.processors"}, {}}, {"driver.GUARD", {"NONE", "SPIN", "WAIT"}, {"driver.GUARD"}, {}}};
    for (std::size_t i = 0; i < rates.size(); ++i) {
        Cell c;
        c.at = {i / 3, i % 3};
        for (std::size_t a = 0; a < 2; ++a)
            c.configuration.emplace_back(g.axes[a].name, g.axes[a].values[c.at[a]]);
        c.legal = rates[i].has_value();
        c.status = c.legal ? 0 : 0xC000000D;
        c.metrics.requestsPerSecond = rates[i].value_or(0);
        c.metrics.latency = {5'627, 12'345, 20'000};
        c.totals.utilisation = {994, 500};
        if (c.legal)
            c.verdict = analysis::Verdict{Safety::Safe, 0, {}, "run"};
        g.cells.push_back(std::move(c));
    }
    return g;
}

std::vector<const Cell*> all(const Grid& g)
{
    std::vector<const Cell*> cells;
    for (const Cell& c : g.cells)
        cells.push_back(&c);
    return cells;
}

TEST(Comparison, ATableSaysWhatEachConfigurationCameTo)
{
    Grid g = grid({100'000, std::nullopt, 90'000, 1, 2, 3});
    g.cells[2].verdict = analysis::Verdict{Safety::Unsafe, 3, {analysis::FindingKind::LostUpdate}, "run"};
    g.cells[3].verdict = analysis::Verdict{Safety::Unsafe, 0, {analysis::FindingKind::IrqlViolation, analysis::FindingKind::Deadlock}, "run"};
    const TableFigure f = tableOf(g, all(g), [&](const Cell& c) -> std::optional<Safety> {
        return &c == &g.cells[0] ? std::optional(Safety::Safe) : &c == &g.cells[4] ? std::optional(Safety::Unsafe) : &c == &g.cells[5] ? std::optional(Safety::Unknown) : std::nullopt;
    });
    EXPECT_EQ(f.title, "The lost update");
    EXPECT_EQ(f.line, "6 configurations under the same arrivals");
    std::vector<std::string> heads;
    for (const auto& c : f.columns)
        heads.push_back(c.name);
    EXPECT_THAT(heads, ElementsAre("machine.processors", "Guard", "Creation", "This run", "All orders", "Requests/s", "p50", "p99", "At DISPATCH", "Longest stay", "Lock wait",
                           "Deferrals", "Processors busy"));
    EXPECT_THAT(f.rows[0].cells, ElementsAre("2", "NONE", "legal", "safe", "safe", "100,000", "5.63 µs", "12.3 µs", "0 ns", "0 ns", "0 ns", "0", "99 % · 50 %"));
    EXPECT_THAT(f.rows[1].cells, ElementsAre("2", "SPIN", "STATUS_INVALID_PARAMETER", "–", "–", "–", "–", "–", "–", "–", "–", "–", "–"));
    EXPECT_EQ(f.rows[2].cells[3], "3 updates lost");
    EXPECT_EQ(f.rows[3].cells[3], "IRQL violation, deadlock");
    EXPECT_EQ(f.rows[3].cells[4], "…");
    EXPECT_EQ(f.rows[5].cells[4], "bounded");
    std::vector<bool> bad;
    for (const auto& r : f.rows)
        bad.push_back(r.isBad);
    EXPECT_THAT(bad, ElementsAre(false, false, true, true, true, false));
    // As they are sorted and filtered.
    const TableFigure one = tableOf(g, {&g.cells[5]}, [](const Cell&) { return std::nullopt; });
    EXPECT_EQ(one.line, "1 configuration under the same arrivals");
    EXPECT_EQ(one.rows.size(), 1u);
}

TEST(Comparison, ASweepMarksTheChangesOfTheLinesThatAreDrawn)
{
    // NONE falls behind SPIN; WAIT is never above either.
    const Grid g = grid({100, 90, 10, 200, 300, 20});
    const ChartFigure f = chartOf(g, Chart::Scaling);
    EXPECT_EQ(f.title, "Throughput over processors");
    EXPECT_EQ(f.line, "The lost update");
    EXPECT_THAT(f.table.columns, ElementsAre("2", "4"));
    EXPECT_THAT(f.table.rows, ElementsAre("NONE", "SPIN", "WAIT"));
    EXPECT_THAT(f.rows, ElementsAre(1, 0, 2));
    EXPECT_THAT(f.marks, ElementsAre(0));
    EXPECT_EQ(changesAmong(g, f.table, {0, 1}).size(), 1u);
    EXPECT_THAT(changesAmong(g, f.table, {0, 2}), IsEmpty());
}

TEST(Comparison, TheLengthOfACallbackIsNamedWithItsUnit)
{
    Grid g = grid({100, 90, 10, 200, 300, 20});
    g.axes[0].name = "driver.CALLBACK_NS";
    const ChartFigure f = chartOf(g, Chart::Scaling);
    EXPECT_EQ(f.title, "Throughput over callback length [ns]");
    EXPECT_EQ(f.horizontal, "callback length [ns]");
    EXPECT_EQ(tableOf(g, {}, [](const Cell&) { return std::nullopt; }).columns.front().name, "Callback length [ns]");
}

TEST(Comparison, LinesOnOneAnotherAreDrawnOnce)
{
    analysis::NumberTable t{"", "ns", {"p50", "p99"}, {"a", "b", "c", "d"}, {{1, 5}, {1, 9}, {1, 5}, {-1, -1}}};
    EXPECT_THAT(linesOfMost(t), ElementsAre(1, 0));
    t.rows.clear();
    t.numbers.clear();
    for (std::int64_t i = 0; i < 9; ++i) {
        t.rows.push_back(std::to_string(i));
        t.numbers.push_back({0, i});
    }
    EXPECT_THAT(linesOfMost(t), ElementsAre(8, 7, 6, 5, 4, 3));
    EXPECT_THAT(linesOfMost({}), IsEmpty());
}

TEST(Comparison, BarsHaveTheirSubjectAndWhatTheyCount)
{
    const Grid g = grid({100, 90, std::nullopt, 200, 300, 20});
    const ChartFigure f = chartOf(g, Chart::Throughput);
    EXPECT_EQ(f.form, ChartFigure::Form::Bars);
    EXPECT_EQ(f.line, "The lost update · requests per second");
    EXPECT_THAT(f.table.rows, ElementsAre("2, NONE", "2, SPIN", "4, NONE", "4, SPIN", "4, WAIT"));
    EXPECT_EQ(chartOf(g, Chart::Irql).form, ChartFigure::Form::Stacked);
    EXPECT_EQ(chartOf(g, Chart::Irql).inks.size(), 5u);
    EXPECT_EQ(chartOf(g, Chart::Latency).form, ChartFigure::Form::Lines);
    Grid untitled = g;
    untitled.title.clear();
    EXPECT_EQ(chartOf(untitled, Chart::Latency).line, "lost-update");
    EXPECT_EQ(briefTime(999), "999 ns");
    EXPECT_EQ(briefTime(1'234'567), "1.23 ms");
}

} // namespace
} // namespace syncscope::picture
