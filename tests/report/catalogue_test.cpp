#include "engine/report/catalogue.h"

#include <gtest/gtest.h>

namespace syncscope::report {
namespace {

const std::vector<CatalogueRow> kRows{{"one-at-a-time", "A1", "One request at a time", "What's the problem?", 1, {}},
    {"lost-update", "A2", "The lost update", "What's the problem?", 1, {"none", "device"}}, {"storage", "", "Storage", "", 3, {}}};

TEST(List, HasTheKeysOfTheContract)
{
    EXPECT_EQ(listJson({kRows[1]}),
        R"({"scenarios":[{"id":"lost-update","number":"A2","title":"The lost update","part":"What's the problem?","difficulty":1,"variants":["none","device"]}]})");
}

TEST(List, GroupsByPart)
{
    EXPECT_EQ(listText(kRows),
        "What's the problem?\n"
        "  A1  one-at-a-time  One request at a time\n"
        "  A2  lost-update    The lost update  [none, device]\n"
        "\n"
        "Others\n"
        "      storage        Storage\n");
}

TEST(Check, WarningsAreOk)
{
    EXPECT_EQ(checkJson({}), R"({"ok":true,"diagnostics":[]})");
    const std::vector<AnnotationRow> annotations = {{{"driver.c", 3, 5}, "_Must_inspect_result_", "Try", true, false}};
    EXPECT_EQ(checkJson({}, annotations),
        R"({"ok":true,"diagnostics":[],"annotations":[{"file":"driver.c","line":3,"column":5,"annotation":"_Must_inspect_result_","of":"Try","before":true,"during":false}]})");
    EXPECT_EQ(checkJson({{{"driver.c", 3, 5}, Severity::Warning, "unused", say("x is never read"), {}}}),
        R"({"ok":true,"diagnostics":[{"file":"driver.c","line":3,"column":5,"severity":"warning","code":"unused","message":"x is never read"}]})");
    EXPECT_EQ(checkJson({{{"s.json", 1, 2}, Severity::Error, "unknown-key", say("no key x"), say("did you mean y?")}}),
        R"({"ok":false,"diagnostics":[{"file":"s.json","line":1,"column":2,"severity":"error","code":"unknown-key","message":"no key x","hint":"did you mean y?"}]})");
}

TEST(Check, TextIsOneMistakeALine)
{
    const Diagnostics two{{{"driver.c", 3, 5}, Severity::Error, "c", say("first"), {}}, {{"driver.c", 4, 1}, Severity::Warning, "c", say("second"), {}}};
    EXPECT_EQ(checkText(two), format(two[0]) + "\n" + format(two[1]) + "\n");
    EXPECT_EQ(checkText({}), "");
}

} // namespace
} // namespace syncscope::report
