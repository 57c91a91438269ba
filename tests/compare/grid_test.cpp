// Grids as values: rankings, tables and how they are written.
#include "engine/report/grid.h"

#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using analysis::Axis;
using analysis::Cell;
using analysis::Grid;

// Two configurations over three numbers of processors.
Grid small()
{
    Grid g{"id", "Title", {Axis{"machine.processors", {"1", "2", "4"}, {"machine.processors"}, {}}, Axis{"Device.sync_scope", {"Queue", "Device"}, {"Device.sync_scope"}, {}}}, {}};
    const std::int64_t rates[3][2] = {{100, 120}, {200, 150}, {300, 0}};
    for (std::size_t p = 0; p < 3; ++p)
        for (std::size_t s = 0; s < 2; ++s) {
            Cell c;
            c.at = {p, s};
            c.configuration = {{"machine.processors", g.axes[0].values[p]}, {"Device.sync_scope", g.axes[1].values[s]}};
            c.arrivals = "a";
            c.fingerprint = "f";
            c.metrics.requestsPerSecond = rates[p][s];
            c.verdict = analysis::Verdict{analysis::Safety::Safe, 0, {}, "run"};
            c.latencies = {1000, 2000, 3000};
            c.irqlNs = {{10, 0, 20, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 7, 0, 1}, {1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}};
            c.totals.utilisation = {500, 250};
            g.cells.push_back(std::move(c));
        }
    Cell& refused = g.cells.back();
    refused.legal = false;
    refused.status = 0xC020020C;
    refused.object = "WorkItem";
    refused.verdict.reset();
    return g;
}

TEST(Rankings, ChangeWhereOneOvertakesAnother)
{
    const auto changes = analysis::rankingChanges(small(), 0);
    ASSERT_EQ(changes.size(), 1u); // between 2 and 4 one of the two is not legal
    EXPECT_EQ(changes[0].value, 0u);
    EXPECT_EQ(changes[0].ahead, "Device");
    EXPECT_EQ(changes[0].behind, "Queue");
    Grid equal = small();
    equal.cells[2].metrics.requestsPerSecond = 150;
    EXPECT_TRUE(analysis::rankingChanges(equal, 0).empty()); // level with it is not past it
}

TEST(Tables, HoldTheNumbersOfCharts)
{
    const Grid g = small();
    const analysis::NumberTable irql = analysis::timeByIrql(g);
    ASSERT_EQ(irql.rows.size(), 5u);
    EXPECT_EQ(irql.rows[1], "1, Device");
    EXPECT_EQ(irql.numbers[0], (std::vector<std::int64_t>{11, 2, 23, 5, 8}));
    const analysis::NumberTable latency = analysis::latencyDistribution(g);
    EXPECT_EQ(latency.columns.front(), "p1");
    EXPECT_EQ(latency.numbers[0], (std::vector<std::int64_t>{1000, 1000, 1000, 1000, 2000, 3000, 3000, 3000, 3000, 3000}));
    const analysis::NumberTable scaling = analysis::scaling(g, 0);
    EXPECT_EQ(scaling.columns, (std::vector<std::string>{"Queue", "Device"}));
    EXPECT_EQ(scaling.numbers, (std::vector<std::vector<std::int64_t>>{{100, 120}, {200, 150}, {300, -1}}));
    EXPECT_EQ(report::csv(scaling), "Throughput over machine.processors [1/s],Queue,Device\n1,100,120\n2,200,150\n4,300,-1\n");
    EXPECT_EQ(analysis::processorUtilisation(g).numbers[0], (std::vector<std::int64_t>{500, 250}));
}

TEST(Arrivals, ThatDifferAreSaid)
{
    Grid g = small();
    EXPECT_TRUE(analysis::sameArrivals(g));
    g.cells.back().arrivals = "b"; // it is not legal
    EXPECT_TRUE(analysis::sameArrivals(g));
    g.cells.front().arrivals = "b";
    EXPECT_FALSE(analysis::sameArrivals(g));
}

TEST(GridText, IsATableWithWhatChanges)
{
    EXPECT_EQ(report::gridText(small()), R"(id: Title

  machine.processors  Scope   Creation                                           Outcome    Verdict  Requests/s    p50    p99  at DISPATCH  longest  lock wait  deferrals  Busy
  1                   Queue   legal                                              completed  safe            100  0.0us  0.0us        0.0us    0.0us      0.0us          0  50.0% 25.0%
  1                   Device  legal                                              completed  safe            120  0.0us  0.0us        0.0us    0.0us      0.0us          0  50.0% 25.0%
  2                   Queue   legal                                              completed  safe            200  0.0us  0.0us        0.0us    0.0us      0.0us          0  50.0% 25.0%
  2                   Device  legal                                              completed  safe            150  0.0us  0.0us        0.0us    0.0us      0.0us          0  50.0% 25.0%
  4                   Queue   legal                                              completed  safe            300  0.0us  0.0us        0.0us    0.0us      0.0us          0  50.0% 25.0%
  4                   Device  WorkItem: STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL  -          -                 -      -      -            -        -          -          -  -

The same arrivals in every legal cell: a
Between machine.processors 1 and 2 Queue overtakes Device.
Verdicts are of one run each; syncscope explore looks at all orders. Times are a model, not a benchmark.
)");
}

TEST(VerdictText, SaysWhatIsWrong)
{
    Cell c;
    EXPECT_EQ(report::verdictText(c), "-");
    c.verdict = analysis::Verdict{analysis::Safety::Unsafe, 2, {analysis::FindingKind::LostUpdate}, "run"};
    EXPECT_EQ(report::verdictText(c), "2 updates lost");
    c.verdict = analysis::Verdict{analysis::Safety::Unsafe, 0, {analysis::FindingKind::Deadlock, analysis::FindingKind::Watchdog}, "run"};
    EXPECT_EQ(report::verdictText(c), "deadlock, watchdog");
    c.verdict = analysis::Verdict{analysis::Safety::Unknown, 0, {}, "run"};
    EXPECT_EQ(report::verdictText(c), "unknown");
    c.verdict = analysis::Verdict{analysis::Safety::Unsafe, 1, {analysis::FindingKind::LostUpdate}, "orders"};
    EXPECT_EQ(report::verdictText(c), "unsafe, 1 update lost");
    c.verdict = analysis::Verdict{analysis::Safety::Bounded, 0, {}, "orders"};
    EXPECT_EQ(report::verdictText(c), "bounded");
}

} // namespace
} // namespace syncscope::test
