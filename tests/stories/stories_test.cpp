// One golden text for each shipped scenario: what every variant does, event by event. UPDATE_STORIES=1 writes them anew;
// read the difference before you commit it.
#include "tests/stories/scenario_run.h"

#include "tests/support/places.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::test {
namespace {

class Stories : public testing::TestWithParam<std::string> {};

TEST_P(Stories, EveryVariantIsToldAsBefore)
{
    const scenario::Scenario scenario = shipped(GetParam());
    std::string text;
    for (const scenario::Variant& variant : scenario.variants)
        text += told(ScenarioRun(GetParam(), variant.name), variant.name, variant.title);
    if (scenario.variants.empty())
        text = told(ScenarioRun(GetParam()));
    expectTold(repository() / "tests" / "stories" / (GetParam() + ".story"), text);
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
                if (GetParam() != "waiting-in-a-dpc" || warning.code != "irql-too-high") { // the mistake that scenario is about
                    EXPECT_THAT(warning.code, testing::HasSubstr("guard")) << format(warning);
                }
            EXPECT_NE(run.trace().outcome, Outcome::Limit) << name << " " << value << ": " << run.trace().limit.english();
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
