// One golden text for each shipped scenario: what every variant does, event by event. UPDATE_STORIES=1 writes them anew;
// read the difference before you commit it.
#include "tests/stories/scenario_run.h"

#include "engine/report/story.h"
#include "tests/support/places.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace syncscope::test {
namespace {

constexpr std::uint32_t kTold = 400; // events of a longer run that are told at its beginning and at its end
constexpr std::uint32_t kEnds = 60;

std::string number(std::optional<std::int64_t> n) { return n ? std::to_string(*n) : std::string("none"); }

std::string storyOf(const ScenarioRun& run)
{
    const trace::Trace& trace = run.trace();
    const std::uint32_t events = trace.log.size();
    if (events - trace.setUpEvents <= kTold)
        return report::story(trace, run.intervals());
    return report::story(trace, run.intervals(), {.last = EventIndex(trace.setUpEvents + kEnds - 1)}) + "...\n" +
           report::story(trace, run.intervals(), {.first = EventIndex(events - kEnds)});
}

std::string section(const std::string& id, const scenario::Variant& variant)
{
    const ScenarioRun run(id, variant.name);
    std::string text = "== " + variant.name + ": " + variant.title + "\n";
    for (const analysis::VariableValue& v : run.study().variables)
        text += v.name + " = " + number(v.actual) + (v.actual == v.expected ? "" : ", expected " + number(v.expected)) + "\n";
    for (const analysis::Finding& f : run.study().findings)
        text += std::string(analysis::name(f.kind)) + ": " + f.object + "\n";
    for (const Diagnostic& warning : run.model()->warnings)
        text += format(warning) + "\n";
    for (const std::string& note : run.trace().notes)
        text += "note: " + note + "\n";
    return text + "\n" + storyOf(run) + "\n";
}

class Stories : public testing::TestWithParam<std::string> {};

TEST_P(Stories, EveryVariantIsToldAsBefore)
{
    const std::filesystem::path file = repository() / "tests" / "stories" / (GetParam() + ".story");
    const scenario::Scenario scenario = shipped(GetParam());
    std::string told;
    for (const scenario::Variant& variant : scenario.variants)
        told += section(GetParam(), variant);
    if (scenario.variants.empty())
        told = section(GetParam(), {});
    if (std::getenv("UPDATE_STORIES") != nullptr) {
        std::ofstream(file, std::ios::binary) << told;
        return;
    }
    std::ifstream in(file, std::ios::binary);
    ASSERT_TRUE(in.is_open()) << file << " is missing; UPDATE_STORIES=1 writes it";
    std::ostringstream golden;
    golden << in.rdbuf();
    EXPECT_EQ(told, golden.str());
}

std::string caseName(const testing::TestParamInfo<std::string>& info)
{
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Shipped, Stories, testing::ValuesIn(shippedScenarios()), caseName);

// Each value that a definition may have gives a driver that compiles, and a run in which only wishes are left unmet.
TEST_P(Stories, EveryDefinitionRuns)
{
    const scenario::Scenario scenario = shipped(GetParam());
    for (const auto& [name, values] : scenario.driver.definitionValues)
        for (const std::string& value : values) {
            const ScenarioRun run(GetParam(), {}, {"driver." + name + "=" + value});
            EXPECT_NE(run.trace().outcome, Outcome::Running) << name << " " << value;
            for (const Diagnostic& warning : run.model()->warnings)
                if (GetParam() != "waiting-in-a-dpc" || warning.code != "irql-too-high") // the mistake that scenario is about
                    EXPECT_THAT(warning.code, testing::HasSubstr("guard")) << format(warning);
            EXPECT_NE(run.trace().outcome, Outcome::Limit) << name << " " << value << ": " << run.trace().limit;
        }
}

TEST(ShippedScenarios, AreNamedAfterTheirFoldersAndNumberedOnce)
{
    std::vector<std::string> numbers;
    for (const std::string& id : shippedScenarios()) {
        const scenario::Scenario s = shipped(id);
        EXPECT_EQ(s.id, id);
        EXPECT_FALSE(s.title.empty()) << id;
        EXPECT_FALSE(s.summary.empty()) << id;
        if (s.number.empty())
            continue;
        EXPECT_TRUE(std::find(numbers.begin(), numbers.end(), s.number) == numbers.end()) << id << ": " << s.number;
        numbers.push_back(s.number);
    }
    for (const char* number : {"A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2", "B3", "B4", "B5"})
        EXPECT_TRUE(std::find(numbers.begin(), numbers.end(), number) != numbers.end()) << number;
}

} // namespace
} // namespace syncscope::test
