#include "engine/report/seeds.h"

#include "tests/report/two_reads.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::report {
namespace {

SeedRun run(std::uint64_t seed, std::int64_t value, Outcome outcome = Outcome::Completed)
{
    SeedRun r;
    r.seed = seed;
    r.outcome = outcome;
    r.variables = {{"X", 200, value}};
    return r;
}

TEST(Histogram, CountsFinalValuesAndNamesOtherOutcomes)
{
    std::vector<SeedRun> runs;
    for (std::uint64_t s = 0; s < 80; ++s)
        runs.push_back(run(s, 200));
    for (std::uint64_t s = 80; s < 100; ++s)
        runs.push_back(run(s, 99));
    runs.push_back(run(100, 0, Outcome::Deadlock));
    const std::string expected =
        "X over 101 seeds, expected 200\n"
        "        99  20  ##########\n"
        "       200  80  ########################################\n"
        "  deadlock   1  #\n";
    EXPECT_EQ(histogram(runs, "X"), expected);
    std::reverse(runs.begin(), runs.end());
    EXPECT_EQ(histogram(runs, "X"), expected) << "the order of the seeds must not matter";
}

TEST(Histogram, SortsValuesAsNumbers)
{
    EXPECT_EQ(histogram({run(1, 10), run(2, 9), run(3, -1)}, "X"),
        "X over 3 seeds, expected 200\n"
        "  -1  1  ########################################\n"
        "   9  1  ########################################\n"
        "  10  1  ########################################\n");
}

TEST(Histogram, WithoutAVariableTellsOutcomes)
{
    EXPECT_EQ(histogram({run(1, 10)}, ""), "outcome over 1 seed\n  completed  1  ########################################\n");
}

TEST(SeedRun, NamesEachKindOfFindingOnce)
{
    const test::TwoReads reads;
    analysis::Study study;
    for (const auto kind : {analysis::FindingKind::Deadlock, analysis::FindingKind::DataRace, analysis::FindingKind::DataRace}) {
        analysis::Finding f;
        f.kind = kind;
        study.findings.push_back(f);
    }
    study.variables = {{"X", 2, 1}};
    const SeedRun r = seedRun(3, reads.trace, study);
    Json json;
    write(json, r);
    EXPECT_EQ(json.take(), "{\"seed\":3,\"outcome\":\"completed\",\"fingerprint\":\"" + reads.trace.fingerprint()
            + "\",\"end_ns\":4000,\"values\":{\"X\":1},\"findings\":[\"data-race\",\"deadlock\"]}");
}

TEST(JsonText, Thousandths)
{
    Json j;
    j.beginArray().thousandths(0).thousandths(5).thousandths(875).thousandths(1000).endArray();
    EXPECT_EQ(j.take(), "[0.000,0.005,0.875,1.000]");
}

} // namespace
} // namespace syncscope::report
