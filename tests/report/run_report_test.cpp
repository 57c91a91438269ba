#include "engine/report/run_report.h"

#include "tests/report/two_reads.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidjson/document.h>

namespace syncscope::report {
namespace {

using Keys = std::vector<std::string>;

Keys keys(const rapidjson::Value& object)
{
    Keys out;
    for (auto m = object.MemberBegin(); m != object.MemberEnd(); ++m)
        out.push_back(m->name.GetString());
    return out;
}

rapidjson::Document parse(const std::string& text)
{
    rapidjson::Document d;
    d.Parse<rapidjson::kParseFullPrecisionFlag>(text.c_str(), text.size());
    EXPECT_FALSE(d.HasParseError()) << text;
    return d;
}

RunFacts facts()
{
    RunFacts f{"lost-update", "The lost update", "device-scope", 7, {}};
    f.objects.push_back({"Device", "WDFDEVICE", "STATUS_SUCCESS", "spin", "Device", "Device", "Dispatch"});
    f.objects.push_back({"Timer", "WDFTIMER", "NOT_ATTEMPTED", "", "", "", ""});
    return f;
}

const analysis::Reference kReference{.values = {{"Device.TotalRequestsProcessed", 2}}};

TEST(RunJson, HasTheKeysOfTheContractInItsOrder)
{
    const test::TwoReads run;
    const analysis::Study study = analysis::study(run.trace, kReference);
    const std::string text = runJson(facts(), run.trace, study);
    EXPECT_EQ(text.find('\n'), std::string::npos);
    const rapidjson::Document d = parse(text);
    EXPECT_EQ(keys(d), (Keys{"scenario", "variant", "seed", "fingerprint", "events", "end_ns", "outcome", "notes", "findings", "variables", "objects", "requests",
        "metrics", "schedule"}));
    EXPECT_STREQ(d["scenario"].GetString(), "lost-update");
    EXPECT_EQ(d["seed"].GetUint64(), 7u);
    EXPECT_EQ(d["fingerprint"].GetStringLength(), 32u);
    EXPECT_EQ(d["events"].GetUint(), 28u);
    EXPECT_EQ(d["end_ns"].GetInt64(), 4000);
    EXPECT_STREQ(d["outcome"].GetString(), "completed");
    EXPECT_TRUE(d["findings"].Empty());
    EXPECT_EQ(keys(d["variables"]["Device.TotalRequestsProcessed"]), (Keys{"expected", "actual"}));
    EXPECT_EQ(d["variables"]["Device.TotalRequestsProcessed"]["actual"].GetInt64(), 2);
    EXPECT_EQ(keys(d["objects"][0]), (Keys{"name", "type", "status", "lock", "lock_owner", "effective_scope", "effective_level"}));
    EXPECT_TRUE(d["objects"][1]["lock_owner"].IsNull());
    EXPECT_EQ(keys(d["requests"]), (Keys{"sent", "completed", "cancelled", "owned"}));
    const auto& m = d["metrics"];
    EXPECT_EQ(keys(m), (Keys{"requests_per_s", "latency_ns", "processors", "locks", "queues"}));
    EXPECT_EQ(keys(m["latency_ns"]), (Keys{"p50", "p99", "max"}));
    EXPECT_EQ(keys(m["processors"][0]), (Keys{"busy_ns", "spin_ns", "dispatch_ns", "longest_dispatch_ns", "isr_ns", "idle_ns", "switches"}));
    EXPECT_EQ(keys(m["locks"][0]), (Keys{"name", "kind", "held_ns", "longest_held_ns", "wait_ns", "acquisitions", "contended", "utilisation"}));
    EXPECT_EQ(keys(m["queues"][0]), (Keys{"name", "max_depth", "deferrals"}));
    EXPECT_THAT(text, testing::HasSubstr("\"utilisation\":1.000"));
    EXPECT_EQ(text, runJson(facts(), run.trace, study));
}

TEST(RunJson, FindingsHaveTheKeysOfTheContract)
{
    test::TwoReads run;
    const analysis::Study study = analysis::study(run.trace, kReference);
    analysis::Study wrong = study;
    wrong.findings.push_back({analysis::FindingKind::LostUpdate, "X", std::int64_t{2}, std::int64_t{-1}, {EventIndex(3), EventIndex(5)}, "", "words \"quoted\""});
    wrong.findings.push_back({analysis::FindingKind::CreationRefused, "Timer", std::string("STATUS_SUCCESS"), {}, {}, "KMDF X17", "why"});
    const rapidjson::Document d = parse(runJson(facts(), run.trace, wrong));
    const auto& f = d["findings"];
    ASSERT_EQ(f.Size(), 2u);
    EXPECT_EQ(keys(f[0]), (Keys{"kind", "object", "expected", "actual", "events", "rule", "message"}));
    EXPECT_STREQ(f[0]["kind"].GetString(), "lost-update");
    EXPECT_EQ(f[0]["actual"].GetInt64(), -1);
    EXPECT_EQ(f[0]["events"][1].GetUint(), 5u);
    EXPECT_TRUE(f[0]["rule"].IsNull());
    EXPECT_STREQ(f[0]["message"].GetString(), "words \"quoted\"");
    EXPECT_STREQ(f[1]["expected"].GetString(), "STATUS_SUCCESS");
    EXPECT_TRUE(f[1]["actual"].IsNull());
}

TEST(RunJson, BugCheckRefusalAndRunsWhereTheyApply)
{
    test::TwoReads run;
    trace::BugCheck b;
    b.code = 0x10D;
    b.parameters = {2, 0xFFFFF80000000000u, 0, 0};
    b.processor = ProcessorId(1);
    b.stack = {"EvtIoRead", "thread T1"};
    run.trace.bugCheck = b;
    run.trace.refused = trace::Refusal{"Timer", 0xC020020C, "KMDF X17", "why", {"Timer.automatic_serialization=false"}};
    run.trace.limit = std::string("events");
    const analysis::Study study = analysis::study(run.trace, {});
    const std::vector<SeedRun> runs{seedRun(1, run.trace, study)};
    const rapidjson::Document d = parse(runJson(facts(), run.trace, study, &runs));
    EXPECT_THAT(keys(d["bugcheck"]), testing::IsSupersetOf({"code", "name", "parameters", "processor", "stack"}));
    EXPECT_EQ(d["bugcheck"]["code"].GetUint(), 0x10Du);
    EXPECT_STREQ(d["bugcheck"]["name"].GetString(), "WDF_VIOLATION");
    ASSERT_EQ(d["bugcheck"]["parameters"].Size(), 4u);
    EXPECT_EQ(d["bugcheck"]["parameters"][1].GetUint64(), 0xFFFFF80000000000u);
    EXPECT_EQ(keys(d["refused"]), (Keys{"object", "status", "rule", "reason", "fixes"}));
    EXPECT_STREQ(d["refused"]["status"].GetString(), "STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL");
    EXPECT_STREQ(d["limit"].GetString(), "events");
    ASSERT_EQ(d["runs"].Size(), 1u);
    EXPECT_THAT(keys(d["runs"][0]), testing::IsSupersetOf({"seed", "outcome", "fingerprint"}));
}

// Also where the run has gone on without them: every refused object says why, and what helps.
TEST(RunJson, EveryRefusedObjectSaysWhy)
{
    const test::TwoReads run;
    RunFacts f = facts();
    f.refusals = {{"Item", 0xC020020C, "KMDF S5", "why", {"Item.automatic_serialization=false"}}, {"Timer", 0xC000000D, "KMDF T3", "too long", {}}};
    const analysis::Study study = analysis::study(run.trace, kReference);
    const rapidjson::Document d = parse(runJson(f, run.trace, study));
    EXPECT_FALSE(d.HasMember("refused")); // The run did not end with it.
    EXPECT_FALSE(d["objects"][0].HasMember("refused"));
    EXPECT_EQ(keys(d["objects"][1]["refused"]), (Keys{"rule", "reason", "fixes"}));
    EXPECT_STREQ(d["objects"][1]["refused"]["reason"].GetString(), "too long");
    const std::string text = summary(f, run.trace, study);
    EXPECT_NE(text.find("Refused: Item, STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL (KMDF S5)\n  why\n  try --set Item.automatic_serialization=false\n"), std::string::npos) << text;
    EXPECT_NE(text.find("Refused: Timer, STATUS_INVALID_PARAMETER (KMDF T3)\n  too long\n"), std::string::npos) << text;
}

TEST(Summary, SaysWhatHappened)
{
    const test::TwoReads run;
    EXPECT_EQ(summary(facts(), run.trace, analysis::study(run.trace, kReference)),
        "lost-update: The lost update\n"
        "variant device-scope, seed 7: completed at 4.0us after 28 events, fingerprint " + run.trace.fingerprint() + "\n"
        "\n"
        "Findings: none\n"
        "\n"
        "  Variable                       actual  expected\n"
        "  Device.TotalRequestsProcessed       2         2\n"
        "\n"
        "  Object  type       status          lock  of      scope   level\n"
        "  Device  WDFDEVICE  STATUS_SUCCESS  spin  Device  Device  Dispatch\n"
        "  Timer   WDFTIMER   NOT_ATTEMPTED   -     -       -       -\n"
        "\n"
        "Requests: 2 sent, 2 completed, 0 cancelled, 0 still owned; 500000 per second; latency p50 1.0us, p99 2.6us, max 2.6us\n"
        "\n"
        "  Processor   busy  spinning  at DISPATCH  longest  in ISRs   idle  switches\n"
        "  P0         4.0us     0.0us        2.0us    2.0us    0.0us  0.0us         1\n"
        "  P1         3.6us     1.6us        3.6us    3.6us    0.0us  0.4us         0\n"
        "\n"
        "  Lock         kind   held  longest  waited  taken  contended  utilisation\n"
        "  Device.lock  spin  4.0us    2.0us   1.6us      2          1       100.0%\n"
        "\n"
        "  Queue  deepest  deferrals\n"
        "  Queue        0          0\n");
}

TEST(Summary, ShowsAPointerAsOne)
{
    test::TraceBuilder b;
    const ActivityId t0 = b.thread("T0");
    const trace::Subject pointer = b.variable("Device.Registers", {}, 8, false);
    b.on(t0, 0).at(100).store(pointer, static_cast<std::int64_t>(0xFFFFD00000000000));
    const trace::Trace trace = b.build();
    EXPECT_THAT(summary(facts(), trace, analysis::study(trace, {})), testing::HasSubstr("  Device.Registers  0xFFFFD00000000000         -\n"));
}

TEST(Summary, NamesEachFindingWithItsEvents)
{
    test::TwoReads run;
    run.trace.notes = {std::string("the interleaving could not be met from token 2 on")};
    analysis::Study study = analysis::study(run.trace, kReference);
    study.findings.push_back({analysis::FindingKind::LostUpdate, "X", std::int64_t{2}, std::int64_t{1}, {EventIndex(3), EventIndex(5)}, "", "why"});
    study.findings.push_back({analysis::FindingKind::DispatchTooLong, "P0", {}, {}, {EventIndex(3)}, "NT K22", "too long"});
    const std::string text = summary(facts(), run.trace, study);
    EXPECT_THAT(text, testing::HasSubstr("note: the interleaving could not be met from token 2 on\n"));
    EXPECT_THAT(text, testing::HasSubstr("Findings: 2\n  lost-update  X  expected 2, actual 1\n    why\n    events 3, 5\n"
                                         "  dispatch-too-long  P0\n    too long\n    event 3; rule NT K22\n"));
}

} // namespace
} // namespace syncscope::report
