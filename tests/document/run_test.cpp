#include "tests/document/open_scenario.h"

#include "engine/picture/svg.h"

namespace syncscope::test {

struct CounterCase {
    const char* name;
    const char* scenario;
    std::vector<std::string> set;
    std::int64_t actual, expected, lost;
};
class Counters : public testing::TestWithParam<CounterCase> {};

TEST_P(Counters, ComesFromTheRunAndTheSerialRun)
{
    const CounterCase& c = GetParam();
    const document::RunPtr run = runOf(c.scenario, c.set);
    ASSERT_TRUE(run);
    ASSERT_EQ(run->counters.size(), 1u);
    const document::Counter& counter = run->counters.front();
    EXPECT_EQ(counter.name, "Device.TotalRequestsProcessed");
    EXPECT_EQ(counter.actual, c.actual);
    EXPECT_EQ(counter.expected, c.expected);
    EXPECT_EQ(counter.lost, c.lost);
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Counters,
    testing::Values(CounterCase{"LostUpdate", "lost-update", {}, 1, 2, 1}, CounterCase{"DeviceScope", "lost-update", {"Device.sync_scope=Device"}, 2, 2, 0},
        CounterCase{"SpinLock", "lost-update", {"driver.GUARD=SPIN"}, 2, 2, 0}, CounterCase{"Shipped", "sync-scope-device", {}, 2, 2, 0}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Run, BeginsWhereTheUpdateIsOverwritten)
{
    const document::RunPtr run = runOf("lost-update");
    ASSERT_TRUE(run);
    ASSERT_FALSE(run->intervals.overwrites.empty());
    EXPECT_EQ(run->tellingEvent(), run->intervals.overwrites.front().store);
    EXPECT_EQ(runOf("sync-scope-device")->tellingEvent(), runOf("sync-scope-device")->intervals.waits.front().begin);
}

TEST(Run, TextsWithMistakesGiveAllOfThem)
{
    auto texts = files::readScenario(files::dataFolder() + "/scenarios/lost-update");
    ASSERT_TRUE(texts);
    texts->driver += "\nVOID Broken(VOID) { undeclared = 1; alsoUndeclared = 2; }\n";
    const auto run = document::compute(*texts, {});
    ASSERT_FALSE(run);
    ASSERT_EQ(run.error().size(), 2u);
    for (const Diagnostic& d : run.error()) {
        EXPECT_EQ(d.place.file, texts->driverFile);
        EXPECT_GT(d.place.line, 0u);
    }
}

TEST(Run, CancelledGivesNothing)
{
    const auto texts = files::readScenario(files::dataFolder() + "/scenarios/lost-update");
    ASSERT_TRUE(texts);
    const auto run = document::compute(*texts, {}, [] { return true; });
    ASSERT_TRUE(run);
    EXPECT_FALSE(*run);
}

TEST(Run, TheSamePictureTwice)
{
    const std::string first = picture::svg(document::pictureOf(*runOf("lost-update")), picture::Theme::Light);
    EXPECT_EQ(first, picture::svg(document::pictureOf(*runOf("lost-update")), picture::Theme::Light));
    EXPECT_NE(first.find("The lost update"), std::string::npos);
    EXPECT_NE(first.find("Sync Scope: None"), std::string::npos);
}

} // namespace syncscope::test
