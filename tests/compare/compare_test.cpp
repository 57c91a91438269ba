// Grids of shipped scenarios: what a cell says is what its configuration does.
#include "engine/compare/compare.h"
#include "engine/report/grid.h"
#include "tests/compare/shipped_texts.h"

#include <gtest/gtest.h>

#include <thread>

namespace syncscope::test {
namespace {

using analysis::Cell;
using analysis::FindingKind;
using analysis::Grid;
using analysis::Safety;

Grid gridOf(const std::string& id, const std::vector<analysis::Axis>& axes = {}, const std::vector<std::string>& set = {})
{
    const auto comparison = compare::Comparison::make(shippedTexts(id), {{}, set}, axes);
    if (!comparison) {
        ADD_FAILURE() << format(comparison.error().front());
        return {};
    }
    auto grid = comparison->all();
    if (!grid) {
        ADD_FAILURE() << format(grid.error().front());
        return {};
    }
    return *grid;
}

const Cell* cellOf(const Grid& grid, const std::string& name)
{
    for (const Cell& c : grid.cells)
        if (label(grid, c) == name)
            return &c;
    ADD_FAILURE() << "no cell " << name;
    return nullptr;
}

TEST(Grid, HasEveryCellOnce)
{
    const Grid grid = gridOf("lost-update");
    ASSERT_EQ(grid.axes.size(), 3u);
    EXPECT_EQ(grid.axes[0].name, "Device.sync_scope");
    EXPECT_EQ(grid.axes[0].values, (std::vector<std::string>{"None", "Queue", "Device"}));
    EXPECT_EQ(grid.axes[1].name, "Device.execution_level");
    EXPECT_EQ(grid.axes[1].values, (std::vector<std::string>{"Dispatch", "Passive"}));
    EXPECT_EQ(grid.axes[2].name, "driver.GUARD");
    EXPECT_EQ(grid.axes[2].values, (std::vector<std::string>{"NONE", "SPIN", "QUEUED_SPIN", "WAIT", "FAST_MUTEX", "INTERLOCKED"}));
    ASSERT_EQ(grid.cells.size(), 36u);
    EXPECT_EQ(label(grid, grid.cells.front()), "None, Dispatch, NONE");
    EXPECT_EQ(label(grid, grid.cells[1]), "None, Dispatch, SPIN");
    EXPECT_EQ(label(grid, grid.cells.back()), "Device, Passive, INTERLOCKED");
    EXPECT_EQ(grid.cells[7].configuration,
        (std::vector<std::pair<std::string, std::string>>{{"Device.sync_scope", "None"}, {"Device.execution_level", "Passive"}, {"driver.GUARD", "SPIN"}}));
    EXPECT_TRUE(analysis::sameArrivals(grid));
    // Only where the driver text has it.
    EXPECT_EQ(gridOf("passive-timer").axes.size(), 2u);
}

struct Expected_ {
    const char* name;
    const char* cell;
    Safety safety;
    std::uint64_t lost;
    std::vector<FindingKind> findings;
};
class LostUpdateGrid : public testing::TestWithParam<Expected_> {};
TEST_P(LostUpdateGrid, SaysWhatHappens)
{
    static const Grid grid = gridOf("lost-update");
    const Cell* c = cellOf(grid, GetParam().cell);
    ASSERT_NE(c, nullptr);
    EXPECT_TRUE(c->legal);
    EXPECT_EQ(c->status, 0u);
    ASSERT_TRUE(c->verdict);
    EXPECT_EQ(c->verdict->safety, GetParam().safety);
    EXPECT_EQ(c->verdict->lostUpdates, GetParam().lost);
    EXPECT_EQ(c->verdict->findings, GetParam().findings);
    EXPECT_EQ(c->verdict->by, "run");
}
INSTANTIATE_TEST_SUITE_P(Table, LostUpdateGrid,
    testing::Values(Expected_{"Nothing", "None, Dispatch, NONE", Safety::Unsafe, 1, {FindingKind::DataRace, FindingKind::LostUpdate}},
        Expected_{"PassiveAlone", "None, Passive, NONE", Safety::Unsafe, 1, {FindingKind::DataRace, FindingKind::LostUpdate}},
        Expected_{"SpinLock", "None, Dispatch, SPIN", Safety::Safe, 0, {}},
        Expected_{"Interlocked", "None, Dispatch, INTERLOCKED", Safety::Safe, 0, {}},
        Expected_{"QueueScope", "Queue, Dispatch, NONE", Safety::Safe, 0, {}},
        Expected_{"DeviceScope", "Device, Passive, NONE", Safety::Safe, 0, {}},
        // A wait lock under the framework's spin lock: at DISPATCH_LEVEL.
        Expected_{"WaitLockAtDispatch", "Device, Dispatch, WAIT", Safety::Unsafe, 0, {FindingKind::IrqlViolation}}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(Grid, NamesWhatIsRefused)
{
    const Grid grid = gridOf("work-item-refused");
    for (const Cell& c : grid.cells) {
        SCOPED_TRACE(label(grid, c));
        const bool refused = label(grid, c) == "Queue, Dispatch" || label(grid, c) == "Device, Dispatch";
        EXPECT_EQ(c.legal, !refused);
        EXPECT_EQ(c.object, refused ? "WorkItem2" : "");
        EXPECT_EQ(c.status, refused ? 0xC020020Cu : 0u); // STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL
        EXPECT_EQ(c.rule, refused ? "KMDF S5" : "");
        EXPECT_EQ(c.verdict.has_value(), !refused);
        EXPECT_EQ(c.fixes.empty(), !refused);
    }
}

// What a queue says of itself would hide what the cell is called.
TEST(Grid, QueuesFollowTheirDevice)
{
    scenario::Texts texts = shippedTexts("lost-update");
    const std::string queue = "\"type\": \"WDFQUEUE\"";
    const std::size_t at = texts.scenario.find(queue);
    ASSERT_NE(at, std::string::npos);
    texts.scenario.insert(at + queue.size(), ", \"sync_scope\": \"None\"");
    const auto comparison = compare::Comparison::make(texts, {});
    ASSERT_TRUE(comparison) << format(comparison.error().front());
    EXPECT_EQ(comparison->axes()[0].with, (std::vector<std::pair<std::string, std::string>>{{"Queue.sync_scope", "Inherit"}}));
    const auto cell = comparison->cell(comparison->size() - 6); // Device, Passive, NONE
    ASSERT_TRUE(cell);
    EXPECT_EQ(cell->verdict->safety, Safety::Safe);
}

TEST(Grid, AVerdictOfAllOrdersTakesThePlaceOfTheRuns)
{
    const auto comparison = compare::Comparison::make(shippedTexts("lost-update"), {});
    ASSERT_TRUE(comparison);
    const auto cell = comparison->cell(1, [](const simulation::ModelPtr&) { return analysis::Verdict{Safety::Unsafe, 7, {}, "orders"}; });
    ASSERT_TRUE(cell);
    EXPECT_EQ(cell->verdict->lostUpdates, 7u);
    EXPECT_EQ(cell->verdict->by, "orders");
    const auto plain = comparison->cell(1, [](const simulation::ModelPtr&) { return std::optional<analysis::Verdict>(); });
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->verdict->by, "run");
}

TEST(Grid, AVerdictOfAllOrdersLeavesWhatTheRunLost)
{
    const auto comparison = compare::Comparison::make(shippedTexts("lost-update"), {});
    ASSERT_TRUE(comparison);
    const auto plain = comparison->cell(0), judged = comparison->cell(0, [](const simulation::ModelPtr&) { return analysis::Verdict{Safety::Bounded, 0, {}, "orders"}; });
    ASSERT_TRUE(plain && judged);
    EXPECT_EQ(plain->verdict->lostUpdates, 1u);
    EXPECT_EQ(judged->verdict->lostUpdates, 1u);
    EXPECT_EQ(judged->verdict->findings, plain->verdict->findings);
    EXPECT_EQ(judged->verdict->safety, Safety::Bounded);
}

// Asked before the run, every few thousand ticks of it, and behind it: whenever the answer is yes, there is no cell and nothing wrong.
TEST(Grid, ACellIsCancelled)
{
    const auto comparison = compare::Comparison::make(shippedTexts("how-wrong"), {});
    ASSERT_TRUE(comparison);
    std::uint64_t asked = 0;
    ASSERT_TRUE(comparison->cell(0, {}, [&asked] { return ++asked == 0; }));
    EXPECT_GE(asked, 3u);
    for (std::uint64_t at = 1; at <= asked; ++at) {
        std::uint64_t now = 0;
        const auto cell = comparison->cell(0, {}, [&] { return ++now >= at; });
        ASSERT_FALSE(cell);
        EXPECT_TRUE(cell.error().empty());
    }
    bool judging = false;
    const auto cell = comparison->cell(0, [&judging](const simulation::ModelPtr&) { judging = true; return std::optional<analysis::Verdict>(); }, [&judging] { return judging; });
    EXPECT_FALSE(cell) << "what the judge came to is not kept";
}

TEST(Grid, IsTheSameWhicheverOrderAndHoweverManyHands)
{
    const auto comparison = compare::Comparison::make(shippedTexts("sync-scope-device"), {});
    ASSERT_TRUE(comparison);
    const auto forward = comparison->all();
    ASSERT_TRUE(forward);
    Grid backward = comparison->empty();
    backward.cells.resize(comparison->size());
    for (std::size_t i = comparison->size(); i-- > 0;)
        backward.cells[i] = *comparison->cell(i);
    Grid together = comparison->empty();
    together.cells.resize(comparison->size());
    std::vector<std::thread> hands;
    for (std::size_t h = 0; h < 4; ++h)
        hands.emplace_back([&, h] {
            for (std::size_t i = h; i < together.cells.size(); i += 4)
                together.cells[i] = *comparison->cell(i);
        });
    for (std::thread& hand : hands)
        hand.join();
    EXPECT_EQ(report::gridJson(*forward), report::gridJson(backward));
    EXPECT_EQ(report::gridJson(*forward), report::gridJson(together));
}

// Blocking costs two switches of threads: cheap ones make the mutex the faster lock, dear ones the spin lock.
TEST(Sweep, ShowsWhereTheRankingChanges)
{
    const auto sweep = compare::sweep(shippedTexts("how-wrong"), {{}, {"T0.sends.0.repeat=100", "T1.sends.0.repeat=100"}}, "costs.context_switch", {"100", "20000"},
        {{"driver.GUARD", {"SPIN", "FAST_MUTEX"}, {"driver.GUARD"}, {}}});
    ASSERT_TRUE(sweep) << format(sweep.error().front());
    const auto grid = sweep->all();
    ASSERT_TRUE(grid) << format(grid.error().front());
    const std::vector<analysis::RankingChange> changes = analysis::rankingChanges(*grid, 0);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].value, 0u);
    EXPECT_EQ(changes[0].ahead, "FAST_MUTEX");
    EXPECT_EQ(changes[0].behind, "SPIN");
    EXPECT_TRUE(analysis::sameArrivals(*grid));
    const analysis::NumberTable scaling = analysis::scaling(*grid, 0);
    EXPECT_EQ(scaling.rows, (std::vector<std::string>{"100", "20000"}));
    EXPECT_EQ(scaling.columns, (std::vector<std::string>{"SPIN", "FAST_MUTEX"}));
}

// A rate that is swept changes the arrivals, for all configurations alike.
TEST(Sweep, OfTheArrivalRateComparesEqualArrivals)
{
    const auto sweep = compare::sweep(shippedTexts("lost-update"), {{}, {"T0.sends.0.repeat=20"}}, "T0.sends.0.gap_ns", {"1000", "9000"},
        {{"Device.sync_scope", {"None", "Device"}, {"Device.sync_scope"}, {}}});
    ASSERT_TRUE(sweep) << format(sweep.error().front());
    const auto grid = sweep->all();
    ASSERT_TRUE(grid) << format(grid.error().front());
    ASSERT_EQ(grid->cells.size(), 4u);
    EXPECT_EQ(grid->cells[0].arrivals, grid->cells[1].arrivals);
    EXPECT_EQ(grid->cells[2].arrivals, grid->cells[3].arrivals);
    EXPECT_NE(grid->cells[0].arrivals, grid->cells[2].arrivals);
    EXPECT_TRUE(analysis::sameArrivals(*grid));
    // Requests further apart are fewer in a second.
    EXPECT_GT(grid->cells[0].metrics.requestsPerSecond, grid->cells[2].metrics.requestsPerSecond);
    EXPECT_GT(grid->cells[1].metrics.requestsPerSecond, grid->cells[3].metrics.requestsPerSecond);
}

// While callbacks are short, waiting for the device's lock costs less than a fast mutex; where they are long, it costs the most.
TEST(Sweep, OfTheCallbackLengthChangesTheRanking)
{
    for (const char* scenario : {"lost-update", "sync-scope-device", "two-queues", "manual-or-scope"})
        EXPECT_TRUE(compare::sweep(shippedTexts(scenario), {}, "driver.CALLBACK_NS", {"500", "8000"})) << scenario;
    const auto sweep = compare::sweep(shippedTexts("lost-update"), {}, "driver.CALLBACK_NS", {"2000", "4000"},
        {{"Device.sync_scope", {"None", "Device"}, {"Device.sync_scope"}, {}}, {"driver.GUARD", {"NONE", "FAST_MUTEX"}, {"driver.GUARD"}, {}}});
    ASSERT_TRUE(sweep) << format(sweep.error().front());
    const auto grid = sweep->all();
    ASSERT_TRUE(grid) << format(grid.error().front());
    EXPECT_TRUE(analysis::sameArrivals(*grid));
    const auto changes = analysis::rankingChanges(*grid, 0);
    EXPECT_TRUE(std::any_of(changes.begin(), changes.end(), [](const analysis::RankingChange& c) { return c.ahead == "Device, NONE" && c.behind == "None, FAST_MUTEX"; }));
}

TEST(Mistakes, AreThoseOfTheReader)
{
    const auto wrong = compare::Comparison::make(shippedTexts("lost-update"), {}, {{"Device.sync_scope", {"None", "Nonee"}, {"Device.sync_scope"}, {}}});
    ASSERT_TRUE(wrong);
    EXPECT_TRUE(wrong->cell(0));
    const auto cell = wrong->cell(1);
    ASSERT_FALSE(cell);
    EXPECT_EQ(cell.error().front().place.file, "--set");
    EXPECT_EQ(cell.error().front().place.line, 1u);
}

} // namespace
} // namespace syncscope::test
