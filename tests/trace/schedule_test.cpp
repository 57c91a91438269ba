#include "engine/base/random.h"
#include "engine/trace/schedule.h"

#include <gtest/gtest.h>

namespace syncscope::trace {
namespace {

std::string text(const std::vector<Choice>& choices)
{
    ScheduleText t;
    for (const Choice& c : choices)
        t.add(c.processor, c.name, c.repeat);
    return t.text();
}

struct Good {
    const char* text;
    const char* steps;   // one token a step
    const char* printed; // as ScheduleText writes it
};
class Schedules : public testing::TestWithParam<Good> {};
TEST_P(Schedules, AreReadAndWritten)
{
    const auto choices = parseSchedule(GetParam().text);
    ASSERT_TRUE(choices) << format(choices.error().front());
    std::string steps;
    for (const Choice& c : *choices)
        for (std::uint64_t n = 0; n < c.repeat; ++n)
            steps += (steps.empty() ? "" : " ") + std::to_string(c.processor) + (c.name.empty() ? "" : ":" + c.name);
    EXPECT_EQ(steps, GetParam().steps);
    EXPECT_EQ(text(*choices), GetParam().printed);
    const auto again = parseSchedule(GetParam().printed);
    ASSERT_TRUE(again);
    EXPECT_EQ(text(*again), GetParam().printed);
}
INSTANTIATE_TEST_SUITE_P(Table, Schedules,
    testing::Values(Good{"", "", ""}, Good{" \t\n ", "", ""}, Good{"0", "0", "0"}, Good{"0 1x3 0x2", "0 1 1 1 0 0", "0 1x3 0x2"},
        Good{"  0\n\t1 ", "0 1", "0 1"}, Good{"0 0 0", "0 0 0", "0x3"}, Good{"0x1", "0", "0"}, Good{"255", "255", "255"},
        Good{"0:Timer", "0:Timer", "0:Timer"}, Good{"0:Timerx2", "0:Timer 0:Timer", "0:Timerx2"},
        Good{"1:Timer 1 1:Timer", "1:Timer 1 1:Timer", "1:Timer 1 1:Timer"}, Good{"0:x", "0:x", "0:x"}, Good{"0:ax", "0:ax", "0:ax"},
        Good{"0:max3x2", "0:max3 0:max3", "0:max3x2"},
        // A name that looks like a repetition is written with one, so that it reads back.
        Good{"0:max3x1", "0:max3", "0:max3x1"}, Good{"0:a:b", "0:a:b", "0:a:b"}));

struct Bad {
    const char* text;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> places; // line, column
    const char* message;                                         // part of the first
};
class WrongSchedules : public testing::TestWithParam<Bad> {};
TEST_P(WrongSchedules, AreRefusedWithTheirPlaces)
{
    const auto choices = parseSchedule(GetParam().text, "answer");
    ASSERT_FALSE(choices);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> places;
    for (const Diagnostic& d : choices.error()) {
        EXPECT_EQ(d.place.file, "answer");
        EXPECT_EQ(d.code, "schedule-token");
        EXPECT_FALSE(d.message.empty());
        places.emplace_back(d.place.line, d.place.column);
    }
    EXPECT_EQ(places, GetParam().places);
    EXPECT_NE(choices.error().front().message.english().find(GetParam().message), std::string::npos) << choices.error().front().message.english();
}
INSTANTIATE_TEST_SUITE_P(Table, WrongSchedules,
    testing::Values(Bad{"P0", {{1, 1}}, "\"P0\""}, Bad{"x3", {{1, 1}}, "processor number"}, Bad{"0 1 q 2 r", {{1, 5}, {1, 9}}, "\"q\""},
        Bad{"256", {{1, 1}}, "0 to 255"}, Bad{"99999999999999999999", {{1, 1}}, "0 to 255"}, Bad{"0:", {{1, 1}}, ":NAME"},
        Bad{"0:x3", {{1, 1}}, ":NAME"}, Bad{"0x", {{1, 1}}, "xN"}, Bad{"0x0", {{1, 1}}, "zero"}, Bad{"0:Tx0", {{1, 1}}, "zero"},
        Bad{"0y3", {{1, 1}}, "xN"}, Bad{"-1", {{1, 1}}, "processor number"}, Bad{"0x50000001", {{1, 1}}, "50000000"},
        Bad{"0x99999999999999999999999", {{1, 1}}, "50000000"}, Bad{"0 0x50000000", {{1, 3}}, "50000000"},
        // Columns count characters, and a line is a line.
        Bad{"0:\xC3\xA9 q", {{1, 5}}, "\"q\""}, Bad{"0 1\n 0 q\nr", {{2, 4}, {3, 1}}, "\"q\""}));

TEST(Schedules, KnowTheColumnOfAChoice)
{
    const auto choices = parseSchedule("0 1x2  0:Timer");
    ASSERT_TRUE(choices);
    std::vector<std::uint32_t> columns;
    for (const Choice& c : *choices)
        columns.push_back(c.column);
    EXPECT_EQ(columns, (std::vector<std::uint32_t>{1, 3, 8}));
}

// A count is kept as a count, whatever it counts to.
TEST(Schedules, KeepCounts)
{
    const auto choices = parseSchedule("0x49999998 1:Tx2");
    ASSERT_TRUE(choices);
    EXPECT_EQ(*choices, (std::vector<Choice>{{.processor = 0, .repeat = 49'999'998}, {.processor = 1, .name = "T", .repeat = 2}}));
}

TEST(Schedules, HaveABoundForTokens)
{
    std::string many;
    for (std::size_t n = 0; n < 200; ++n)
        many += n % 100 == 99 ? "0\n" : "0 ";
    EXPECT_TRUE(parseSchedule(many, "answer", 200));
    const auto choices = parseSchedule(many + "0x9 1", "answer", 200);
    ASSERT_FALSE(choices);
    ASSERT_EQ(choices.error().size(), 1u);
    EXPECT_EQ(choices.error().front().place.line, 3u);
    EXPECT_EQ(choices.error().front().place.column, 1u);
    EXPECT_EQ(choices.error().front().message.english(), "the schedule has more than 200 tokens");
}

TEST(Schedules, WriteNamesAsOneWord)
{
    EXPECT_EQ(scheduleWord("Queue DPC"), "Queue-DPC");
    EXPECT_EQ(scheduleWord("Device.Timer"), "Device.Timer");
}

// What was written is read back, whatever the names.
TEST(Schedules, RoundTrip)
{
    const char* names[] = {"", "T0", "x", "x1", "Tx2", "Tx", "x:x3"};
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        std::vector<Choice> choices;
        for (std::uint64_t n = 0; n < 30; ++n)
            choices.push_back({.processor = drawBelow(draw(seed, 0, n), 3), .name = names[drawBelow(draw(seed, 1, n), 7)], .repeat = 1 + draw(seed, 2, n) % 3});
        const auto again = parseSchedule(text(choices));
        ASSERT_TRUE(again) << text(choices);
        EXPECT_EQ(text(*again), text(choices));
    }
}

TEST(Schedules, HaveANumberOfSteps)
{
    EXPECT_EQ(stepsOf("0 1x3 0:Dpcx2"), 6u);
    EXPECT_EQ(stepsOf("untimed 0 1x3"), 4u) << "that word is none";
    EXPECT_EQ(stepsOf(""), 0u);
    EXPECT_EQ(stepsOf("0 ?"), 0u);
}

TEST(ScheduleText, CanBeReadWhileItIsWritten)
{
    ScheduleText t;
    EXPECT_EQ(t.text(), "");
    t.add(0);
    t.add(0);
    EXPECT_EQ(t.text(), "0x2");
    t.add(0);
    EXPECT_EQ(t.text(), "0x3");
    t.add(0, "T");
    EXPECT_EQ(t.text(), "0x3 0:T");
    t.clear();
    EXPECT_EQ(t.text(), "");
}

} // namespace
} // namespace syncscope::trace
