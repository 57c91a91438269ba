// Every wrong file is refused for one reason, at its place.
#include "engine/scenario/read.h"
#include "tests/scenario/wrong_files.h"

#include <gmock/gmock.h>

namespace syncscope::scenario {
namespace {

using testing::HasSubstr;

class WrongFiles : public testing::TestWithParam<test::WrongFile> {};

TEST_P(WrongFiles, NameTheirMistakeAndItsPlace)
{
    const test::Marked marked = test::unmark(GetParam().text);
    Texts texts;
    texts.scenarioFile = "some/scenario.json";
    texts.scenario = marked.text;
    texts.driver = test::kDriver;
    const auto result = read(texts);
    ASSERT_FALSE(result.has_value());
    std::string all;
    Diagnostics errors;
    for (const Diagnostic& d : result.error()) {
        all += format(d) + "\n";
        if (d.severity == Severity::Error)
            errors.push_back(d);
    }
    ASSERT_EQ(errors.size(), 1u) << all;
    const Diagnostic& d = errors[0];
    EXPECT_EQ(d.code, GetParam().code) << all;
    EXPECT_EQ(d.place.file, "some/scenario.json");
    EXPECT_EQ(d.place.line, marked.line) << all;
    EXPECT_EQ(d.place.column, marked.column) << all;
    EXPECT_THAT(d.message.english() + " (" + d.hint.english() + ")", HasSubstr(GetParam().messagePart));
}

INSTANTIATE_TEST_SUITE_P(All, WrongFiles, testing::ValuesIn(test::wrongFiles()), [](const auto& tested) { return std::string(tested.param.name); });

TEST(WrongFiles, TooLargeIsRefusedAsAWhole)
{
    Texts texts;
    texts.scenario = "{\"format\": 1, \"title\": \"" + std::string(5u << 20, 'x') + "\"}";
    const auto result = read(texts);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error()[0].code, "json-too-large");
}

TEST(WrongFiles, NulIsNoEndOfText)
{
    Texts texts;
    texts.scenario = std::string("{\"format\": 1}\0{", 15);
    const auto result = read(texts);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error()[0].code, "json-syntax");
    EXPECT_EQ(result.error()[0].place.column, 14u);
}

TEST(WrongFiles, AllMistakesComeAtOnceInTheOrderOfTheText)
{
    Texts texts;
    texts.driver = test::kDriver;
    texts.scenario = R"({
  "format": 1,
  "machine": { "processors": 100, "clok_ns": 5 },
  "objects": [
    { "type": "WDFDEVICE", "name": "Device", "sync_scope": "Devise" },
    { "type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoRed", "EvtIoRead"], "parent": "Davice" }
  ],
  "workload": { "threads": [{ "name": "T0", "priority": 40, "sends": [{ "request": "read", "device": "Dev" }] }] }
})";
    const auto result = read(texts);
    ASSERT_FALSE(result.has_value());
    std::vector<std::string> found;
    for (const Diagnostic& d : result.error())
        found.push_back(std::to_string(d.place.line) + " " + d.code);
    EXPECT_THAT(found,
        testing::ElementsAre("3 out-of-range", "3 unknown-key", "5 unknown-value", "6 unknown-callback", "6 unknown-object", "8 out-of-range", "8 unknown-device"));
}

} // namespace
} // namespace syncscope::scenario
