#include "engine/report/event_lines.h"

#include "tests/report/two_reads.h"

#include <gtest/gtest.h>

namespace syncscope::report {
namespace {

TEST(JsonLines, SayEverythingOfAnEvent)
{
    const test::TwoReads run;
    std::vector<std::string> lines;
    jsonLines(run.trace, [&](std::string_view line) { lines.emplace_back(line); });
    ASSERT_EQ(lines.size(), run.trace.log.size());
    EXPECT_EQ(lines[7], R"({"event":7,"time_ns":0,"processor":0,"activity":"T0","kind":"callback-enter","subject":"SampleEvtIoRead","value":42949672960,"extra":0,"on":"#1","cause":null,"place":null})" "\n");
    EXPECT_EQ(lines[13], R"({"event":13,"time_ns":1000,"processor":0,"activity":"T0","kind":"store","subject":"Device.TotalRequestsProcessed","value":1,"extra":4,"cause":null,"place":"driver.c:49:5"})" "\n");
    EXPECT_EQ(lines[18], R"({"event":18,"time_ns":2000,"processor":1,"activity":"T1","kind":"lock-acquire","subject":"Device.lock","value":1600,"extra":1,"cause":16,"place":null})" "\n");
}

TEST(JsonLines, HaveNullWhereThereIsNothing)
{
    test::TraceBuilder b(1);
    const auto x = b.variable("X");
    b.on(ActivityId(), ProcessorId::Id::kNone).event(trace::EventKind::End, {}, 1).store(x, -2);
    const trace::Trace t = b.build();
    EXPECT_EQ(jsonLine(t, t.log.at(0)),
        R"({"event":0,"time_ns":0,"processor":null,"activity":null,"kind":"end","subject":null,"value":1,"extra":0,"cause":null,"place":null})");
    EXPECT_EQ(jsonLine(t, t.log.at(1)),
        R"({"event":1,"time_ns":0,"processor":null,"activity":null,"kind":"store","subject":"X","value":-2,"extra":4,"cause":null,"place":null})");
}

TEST(CsvLines, QuoteWhatNeedsIt)
{
    test::TraceBuilder b(1);
    const auto t0 = b.thread("T0, \"first\"");
    b.on(t0, 0).at(5).event(trace::EventKind::Work, {}, 7);
    std::string text;
    csvLines(b.build(), [&](std::string_view line) { text += line; });
    EXPECT_EQ(text, "event,time_ns,processor,activity,kind,subject,value,extra,on,cause,place\n0,5,0,\"T0, \"\"first\"\"\",work,,7,0,,,\n");
}

} // namespace
} // namespace syncscope::report
