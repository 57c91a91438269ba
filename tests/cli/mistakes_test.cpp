// Input that cannot be used: each mistake with its place and what was expected, exit code 2, on standard error and as JSON.
#include "tests/cli/json.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <regex>

namespace syncscope::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr const char* kScenario = R"({
  "format": 1,
  "objects": [
    {"type": "WDFDEVICE", "name": "Device"},
    {"type": "WDFQUEUE", "name": "Queue", "dispatch": "Parallel", "handlers": ["EvtIoRead"]}
  ],
  "workload": {"threads": [{"name": "T0", "sends": [{"request": "read"}]}]}
}
)";
constexpr const char* kDriver = R"(#include <ntddk.h>
#include <wdf.h>

EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;

VOID
SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    UNREFERENCED_PARAMETER(Length);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
)";

std::string with(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

// Folders with a mistake each, and one without.
void writeFolders(const Folder& f)
{
    const auto write = [&](const std::string& name, const std::string& scenario, const std::string& driver) {
        f.write(name + "/scenario.json", scenario);
        f.write(name + "/driver.c", driver);
    };
    write("good", kScenario, kDriver);
    write("json", with(kScenario, "\"format\": 1,", "\"format\": 1"), kDriver);
    write("key", with(kScenario, "\"dispatch\"", "\"dispach\""), kDriver);
    write("value", with(kScenario, "Parallel", "Paralel"), kDriver);
    write("parent", with(kScenario, "\"name\": \"Queue\"", "\"name\": \"Queue\", \"parent\": \"Devise\""), kDriver);
    write("newer", with(kScenario, "\"format\": 1", "\"format\": 99"), kDriver);
    write("outside", with(kScenario, "\"format\": 1,", "\"format\": 1,\n  \"driver\": {\"file\": \"../good/driver.c\"},"), kDriver);
    write("syntax", kScenario, with(kDriver, "STATUS_SUCCESS);", "STATUS_SUCCESS)"));
    write("name", kScenario, with(kDriver, "STATUS_SUCCESS", "STATUS_SUCESS"));
    write("both", with(kScenario, "Parallel", "Paralel"), with(kDriver, "STATUS_SUCCESS", "STATUS_SUCESS"));
    f.write("alone/scenario.json", kScenario);
    f.write("empty/readme.txt", "");
    f.write("good/lesson.md", "# Lesson\n");
    f.write("bare/a.h", "");
    f.write("bare/toaster.c", kDriver);
    f.write("here.c", kDriver);
}

constexpr const char* kWholeDriver = R"(#include <ntddk.h>
#include <wdf.h>

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD EvtDeviceAdd;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, EvtDeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}

NTSTATUS EvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDFDEVICE device;
    UNREFERENCED_PARAMETER(Driver);
    return WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
)";

struct Case {
    const char* name;
    const char* line;  // its folders are those of writeFolders()
    const char* place; // "file:line:column" of the first mistake
    const char* says;  // what was found
    const char* expected;
};

class Mistakes : public testing::TestWithParam<Case> {};

TEST_P(Mistakes, AreSaidWithTheirPlace)
{
    const Folder folder;
    writeFolders(folder);
    const Place there{.folder = folder.path(), .emptyEnvironment = true};
    std::vector<std::string> line = words(GetParam().line);
    const std::vector<std::string> before = folder.names();
    const Done done = syncscope(line, there);
    EXPECT_EQ(done.exit, 2);
    EXPECT_TRUE(done.out.empty() || done.out.front() == '{') << done.out;
    EXPECT_THAT(done.err, StartsWith(std::string(GetParam().place) + ": error: "));
    EXPECT_THAT(done.err, HasSubstr(GetParam().says));
    EXPECT_THAT(done.err, HasSubstr(GetParam().expected));
    EXPECT_EQ(folder.names(), before) << "a mistake leaves nothing behind";

    if (std::find(line.begin(), line.end(), "--json") == line.end())
        line.emplace_back("--json");
    const Done json = syncscope(line, there);
    EXPECT_EQ(json.exit, 2);
    const auto object = parse(json.out);
    EXPECT_FALSE(object["ok"].GetBool());
    ASSERT_GT(object["diagnostics"].Size(), 0u);
    const Json& first = object["diagnostics"][0];
    EXPECT_STREQ(first["severity"].GetString(), "error");
    EXPECT_NE(first["code"].GetStringLength(), 0u);
    // A line that grew by --json may end elsewhere.
    EXPECT_THAT(
        std::string(GetParam().place), StartsWith(std::string(first["file"].GetString()) + ":" + std::to_string(first["line"].GetInt()) + ":"));

    static const std::regex shape("^.+:[1-9][0-9]*:[1-9][0-9]*: (error|warning): .+$");
    std::size_t start = 0;
    for (std::size_t end = done.err.find('\n'); end != std::string::npos; start = end + 1, end = done.err.find('\n', start))
        EXPECT_TRUE(std::regex_match(done.err.substr(start, end - start), shape)) << done.err;
}

const Case kCases[] = {
    // The line
    {"nothing", "", "command-line:1:11", "a command is missing", "expected list, check, run, "},
    {"command", "rnu good", "command-line:1:11", "no command \"rnu\"", "did you mean run?"},
    {"commandAmongOptions", "--json lst", "command-line:1:18", "no command \"lst\"", "did you mean list?"},
    {"option", "run good --stroy", "command-line:1:20", "unknown option --stroy", "did you mean --story?"},
    {"optionWithValue", "run good --schedul=0", "command-line:1:20", "unknown option --schedul;", "did you mean --schedule?"},
    {"optionOfAnotherCommand", "code good --story", "command-line:1:21", "unknown option --story", "expected"},
    {"optionBeforeCommand", "--jsn list", "command-line:1:11", "unknown option --jsn", "did you mean --json?"},
    {"shortOption", "run good -x", "command-line:1:20", "unknown option -x", "expected"},
    {"flagWithValue", "run good --story=5", "command-line:1:20", "--story takes no value", "expected it alone"},
    {"valueMissing", "run good --seed", "command-line:1:20", "--seed has no value", "expected --seed N"},
    {"twice", "run good --seed 1 --seed 2", "command-line:1:29", "--seed is given more than once", "expected it once"},
    {"wordTooMany", "list good", "command-line:1:16", "\"good\" has no meaning", "expected"},
    {"scenarioMissing", "run", "command-line:1:15", "SCENARIO is missing", "syncscope list"},
    {"scenarioMissingInCheck", "check", "command-line:1:17", "SCENARIO is missing", "expected at least one"},
    {"twoScenarios", "run good lost-update", "command-line:1:20", "one scenario too many", "expected one"},
    {"unknownScenario", "run lost-updat", "command-line:1:15", "no scenario \"lost-updat\"", "did you mean lost-update?"},
    {"unknownNumber", "run A33", "command-line:1:15", "no scenario \"A33\"", "did you mean A3"},
    {"unknownPath", "run ./nowhere", "command-line:1:15", "no \"./nowhere\"", "expected a folder with a scenario.json"},
    {"noName", "run ''", "command-line:1:15", "no scenario \"\"", "expected a folder"},
    {"folderWithout", "run empty", "command-line:1:15", "has no scenario.json", "expected a folder with one"},
    {"bundle", "run good.scope", "command-line:1:15", "does not read bundles yet", "expected a folder"},
    {"seedNoNumber", "run good --seed x7", "command-line:1:27", "--seed: found \"x7\"", "expected a whole number from 0"},
    {"seedNegative", "run good --seed -1", "command-line:1:27", "--seed: found \"-1\"", "expected a whole number from 0"},
    {"seedTooLarge", "run good --seed 18446744073709551616", "command-line:1:27", "--seed: found \"18446744073709551616\"",
        "to 18446744073709551615"},
    {"seedsZero", "run good --seeds=0", "command-line:1:28", "--seeds: found \"0\"", "expected a whole number from 1"},
    {"seedsAndSeed", "run good --seeds 3 --seed 1", "command-line:1:37", "--seed says something of one run", "expected one of the two"},
    {"seedsAndStory", "run good --seeds 3 --story", "command-line:1:30", "--story says something of one run", "expected one of the two"},
    {"setPath", "run good --set Device.sync_scop=Device", "--set:1:1", "\"Device.sync_scop\"", "did you mean \"Device.sync_scope\"?"},
    {"setSecond", "run good --set machine.processors=4 --set machine.procesors=4", "--set:2:1", "\"machine.procesors\"",
        "did you mean \"machine.processors\"?"},
    {"setValue", "run good --set Device.sync_scope=Devise", "--set:1:19", "\"Devise\"", "expected one of"},
    {"setNumber", "run good --set machine.processors=65", "--set:1:20", "65", "64"},
    {"setNothing", "run good --set Device.sync_scope", "--set:1:1", "is no setting", "expected PATH=VALUE"},
    {"variant", "run lost-update --variant rase", "--variant:1:1", "no variant \"rase\"", "race"},
    {"variantOfNone", "run good --variant x", "--variant:1:1", "no variant \"x\"", "this scenario has no variants"},
    {"scheduleToken", "run good --schedule '0 zz'", "--schedule:1:3", "\"zz\" is not a schedule token", "expected a processor number"},
    {"scheduleMisfit", "run lost-update --schedule '0 7'", "--schedule:1:3", "token 2 (7) does not fit", "expected a processor that can take a step"},
    {"logNowhere", "run good --log nowhere/log.jsonl", "nowhere/log.jsonl:1:1", "cannot be written", "there is no folder nowhere"},
    {"formatMissing", "export good -o x", "command-line:1:28", "--format is missing", "expected --format svg"},
    {"format", "export good --format svgg -o x", "command-line:1:32", "found \"svgg\"", "did you mean svg?"},
#ifndef SYNCSCOPE_WITH_PAINT
    {"formatNotHere", "export good --format png -o x", "command-line:1:32", "png is not in this build", "expected svg"},
#endif
    {"outputMissing", "export good --format svg", "command-line:1:36", "-o is missing", "expected -o FILE"},
    {"outputIsFolder", "export good --format svg -o empty", "empty:1:1", "this is a folder", "expected the name of a file"},
    {"range", "export good --format svg -o x --range 9..3", "command-line:1:49", "found \"9..3\"", "expected A..B"},
    {"rangeBehind", "export good --format svg -o x --range 900000000000..900000000001", "command-line:1:49", "begins at 900000000000 ns",
        "expected a time in the run"},
    {"lanes", "export good --format svg -o x --lanes cpu-0,cpu-9", "command-line:1:49", "no lane \"cpu-9\"", "did you mean cpu-0?"},
    {"theme", "export good --format svg -o x --theme drak", "command-line:1:49", "found \"drak\"", "did you mean dark?"},
    {"size", "export good --format svg -o x --size huge", "command-line:1:48", "found \"huge\"", "expected window, slide, handout or column"},
    {"themeOfTable", "export good --format csv -o x --theme dark", "command-line:1:49", "csv is none", "expected it with --format svg"},
    {"varyPath", "compare lost-update --vary Device.sync_scop=None", "command-line:1:38", "\"Device.sync_scop\"", "did you mean \"Device.sync_scope\"?"},
    {"varyValue", "compare lost-update --set Device.sync_scope=None --vary machine.processors=2,99", "command-line:1:67", "99", "64"},
    {"varyNothing", "compare lost-update --vary Device.sync_scope=", "command-line:1:38", "--vary: found \"Device.sync_scope=\"", "expected PATH=V1,V2"},
    {"varyNoValue", "compare lost-update --vary Device.sync_scope", "command-line:1:38", "--vary: found \"Device.sync_scope\"", "expected PATH=V1,V2"},
    {"varyTwice", "compare lost-update --vary machine.processors=2 --vary machine.processors=4", "command-line:1:66", "varied twice", "expected all its values"},
    {"whyNothing", "why lost-update", "command-line:1:27", "nothing is asked", "expected --event N or --finding N"},
    {"whyBoth", "why lost-update --event 1 --finding 1", "command-line:1:49", "two questions", "expected one of them"},
    {"whyEvent", "why lost-update --event 46", "command-line:1:35", "--event: found \"46\"", "expected a whole number from 0 to 45"},
    {"whyEventNoNumber", "why lost-update --event x", "command-line:1:35", "--event: found \"x\"", "expected a whole number from 0 to 45"},
    {"whyFinding", "why lost-update --finding 6", "command-line:1:37", "--finding: found \"6\"", "expected a whole number from 0 to 5"},
    {"whyNoFinding", "why the-lock --finding 0", "command-line:1:34", "the run has no findings", "expected --event N"},
    // The files
    {"json", "run json", "json/scenario.json:3:3", "found '\"'", "a comma separates values"},
    {"unknownKey", "run key", "key/scenario.json:5:43", "unknown key \"dispach\"", "did you mean \"dispatch\"?"},
    {"choice", "run value", "value/scenario.json:5:55", "Paralel", "Parallel"},
    {"parent", "run parent", "parent/scenario.json:5:53", "Devise", "Device"},
    {"newerFormat", "run newer", "newer/scenario.json:2:13", "format 99", "formats up to 1"},
    {"driverOutside", "run outside", "outside/scenario.json:3:22", "../good/driver.c", "expected the name of a file in the folder"},
    {"noDriver", "run alone", "alone/driver.c:1:1", "no such file", "expected the driver text of alone/scenario.json"},
    {"driverSyntax", "run syntax", "syntax/driver.c:11:48", "found '}'", "expected ';'"},
    {"driverName", "run name", "name/driver.c:11:33", "STATUS_SUCESS", "STATUS_SUCCESS"},
    {"driverText", "run good/driver.c", "command-line:1:15", "\"good/driver.c\" is the text of a driver; expected a scenario: a folder with a scenario.json",
        "its scenario is beside it: syncscope run good"},
    {"driverInExplore", "explore good/driver.c", "command-line:1:19", "is the text of a driver", "syncscope run good"},
    {"driverInCompare", "compare good/driver.c", "command-line:1:19", "is the text of a driver", "syncscope run good"},
    {"driverInExport", "export good/driver.c --format svg -o x", "command-line:1:18", "is the text of a driver", "syncscope run good"},
    {"driverInFigure", "export good/driver.c --figure grid --format svg -o x", "command-line:1:18", "is the text of a driver", "syncscope run good"},
    {"driverInCode", "code good/driver.c", "command-line:1:16", "is the text of a driver", "syncscope run good"},
    {"driverInWhy", "why good/driver.c --event 1", "command-line:1:15", "is the text of a driver", "syncscope run good"},
    {"driverAlone", "run bare/toaster.c", "command-line:1:15", "\"bare/toaster.c\" is the text of a driver",
        "a driver needs a scenario.json beside it, at least {\"format\": 1, \"driver\": {\"file\": \"toaster.c\"}}; then: syncscope run bare"},
    {"driverHere", "run here.c", "command-line:1:15", "\"here.c\" is the text of a driver", "; then: syncscope run ."},
    {"folderOfADriver", "run bare", "command-line:1:15", "the folder \"bare\" has no scenario.json", "{\"file\": \"toaster.c\"}}; then: syncscope run bare"},
    {"lessonAsScenario", "run good/lesson.md", "command-line:1:15", "\"good/lesson.md\" is no scenario.json", "expected a folder with one"},
};

INSTANTIATE_TEST_SUITE_P(All, Mistakes, testing::ValuesIn(kCases), [](const auto& tested) { return std::string(tested.param.name); });

// An option that would change nothing is no option.
TEST(Explore, RefusesOptionsThatItWouldNotHeed)
{
    for (const auto& [line, expected] : {std::pair("explore two-increments --preemptions 0 --reduction dpor", "--preemptions bounds a search by states"),
             std::pair("explore two-increments --preemptions 0 --reduction none", "expected it without --reduction none"),
             std::pair("explore two-increments --reduction dpor --reach TotalRequestsProcessed==1", "--reach looks at every state"),
             std::pair("explore two-increments --shard 0/2 --reach TotalRequestsProcessed==1", "--reach is one search"),
             std::pair("explore two-increments --reach ''", "--reach is empty")}) {
        const Done done = syncscope(words(line));
        EXPECT_EQ(done.exit, 2) << line;
        EXPECT_THAT(done.err, HasSubstr(expected)) << line;
    }
}

TEST(Explore, SaysThatABoundLeftTheQuestionOpen)
{
    const Done done = syncscope(words("explore two-increments --reach 'TotalRequestsProcessed == 3' --preemptions 1"));
    EXPECT_THAT(done.out, HasSubstr("cannot happen with at most 1 pre-emption; whether it can with more was not decided"));
}

TEST(Check, TellsTheMistakesOfBothTexts)
{
    const Folder folder;
    writeFolders(folder);
    const Place there{.folder = folder.path(), .emptyEnvironment = false};
    const Done done = syncscope({"check", "good", "both", "alone"}, there);
    EXPECT_EQ(done.exit, 2);
    EXPECT_EQ(done.err, "");
    for (const char* part : {"good: 0 errors, 0 warnings\n", "both/scenario.json:5:55: error: ", "both/driver.c:11:33: error: ", "both: 2 errors",
             "alone/driver.c:1:1: error: "})
        EXPECT_THAT(done.out, HasSubstr(part));

    const Done json = syncscope({"check", "good", "both", "alone", "--json"}, there);
    EXPECT_EQ(json.exit, 2);
    const auto object = parse(json.out);
    EXPECT_FALSE(object["ok"].GetBool());
    EXPECT_EQ(object["diagnostics"].Size(), 3u);
    for (const Json& d : object["diagnostics"].GetArray())
        for (const char* key : {"file", "line", "column", "severity", "code", "message"})
            EXPECT_TRUE(d.HasMember(key)) << key;
}

// What the message says works.
TEST(ADriverAlone, RunsWithTheScenarioThatTheMessageGives)
{
    const Folder folder;
    const Place there{.folder = folder.path(), .emptyEnvironment = false};
    folder.write("toaster/toaster.c", kWholeDriver);
    const Done before = syncscope({"run", "toaster/toaster.c"}, there);
    EXPECT_EQ(before.exit, 2);
    const std::size_t begin = before.err.find("{\"format\""), end = before.err.find("; then: syncscope run toaster");
    ASSERT_NE(begin, std::string::npos) << before.err;
    ASSERT_NE(end, std::string::npos) << before.err;
    folder.write("toaster/scenario.json", before.err.substr(begin, end - begin));
    const Done after = syncscope({"run", "toaster"}, there);
    EXPECT_EQ(after.exit, 0) << after.err;
    EXPECT_THAT(after.out, HasSubstr("WDFDEVICE"));
}

// The window's file beside a scenario is none of the command line's business, whatever is in it.
TEST(Check, TakesAFolderWithTheFileOfTheWindow)
{
    const Folder folder;
    writeFolders(folder);
    const Place there{.folder = folder.path(), .emptyEnvironment = false};
    const std::string before = syncscope({"run", "good", "--json"}, there).out;
    for (const char* text : {"{\"format\": 1, \"lanes\": {\"pinned\": [\"cpu:0\"]}}", "{\"format\": 99}", "{"}) {
        folder.write("good/view.json", text);
        const Done check = syncscope({"check", "good"}, there);
        EXPECT_EQ(check.exit, 0) << text;
        EXPECT_EQ(check.out, "good: 0 errors, 0 warnings\n");
        EXPECT_EQ(syncscope({"run", "good", "--json"}, there).out, before);
    }
}

TEST(Check, SaysThatADriverIsNoScenario)
{
    const Folder folder;
    writeFolders(folder);
    const Place there{.folder = folder.path(), .emptyEnvironment = false};
    const Done done = syncscope({"check", "good/driver.c", "bare", "good"}, there);
    EXPECT_EQ(done.exit, 2);
    EXPECT_THAT(done.out, HasSubstr("error: \"good/driver.c\" is the text of a driver; expected a scenario"));
    EXPECT_THAT(done.out, HasSubstr("(its scenario is beside it: syncscope run good)"));
    EXPECT_THAT(done.out, HasSubstr("error: the folder \"bare\" has no scenario.json"));
    EXPECT_THAT(done.out, HasSubstr("good: 0 errors"));
}

TEST(Check, WarningsDoNotCount)
{
    const Folder folder;
    folder.write("old/scenario.json", with(kScenario, "\"format\": 1", "\"format\": 0"));
    folder.write("old/driver.c", kDriver);
    const Done done = syncscope({"check", folder.file("old")});
    EXPECT_EQ(done.exit, 0);
    EXPECT_THAT(done.out, HasSubstr("scenario.json:2:13: warning: "));
    EXPECT_THAT(done.out, HasSubstr("0 errors, 1 warning\n"));
    const Done run = syncscope({"run", folder.file("old"), "--json"});
    EXPECT_EQ(run.exit, 0);
    EXPECT_STREQ(parse(run.out)["outcome"].GetString(), "completed");
    EXPECT_THAT(run.err, HasSubstr("scenario.json:2:13: warning: "));
}

TEST(Check, LooksIntoEveryVariant)
{
    const Folder folder;
    folder.write("v/scenario.json", with(kScenario, "\"format\": 1,",
                                        "\"format\": 1,\n  \"driver\": {\"definitions\": {\"GUARD\": \"NONE\"}},\n"
                                        "  \"variants\": [{\"name\": \"plain\"}, {\"name\": \"guarded\", \"set\": [\"driver.GUARD=SPIN\"]}],"));
    folder.write("v/driver.c", with(kDriver, "    WdfRequestComplete", "#if defined(GUARD_SPIN)\n    Forgotten();\n#endif\n    WdfRequestComplete"));
    const Done run = syncscope({"run", folder.file("v")});
    EXPECT_EQ(run.exit, 0) << run.err;
    const Done check = syncscope({"check", folder.file("v")});
    EXPECT_EQ(check.exit, 2);
    EXPECT_THAT(check.out, HasSubstr("driver.c:12:5: error: in variant \"guarded\": "));
    EXPECT_EQ(syncscope({"check", folder.file("v"), "--variant", "plain"}).exit, 0);
}

#ifndef _WIN32
TEST(StandardOutput, ThatTakesNothingIsSaid)
{
    const Done done = start("/bin/sh", {"-c", std::string(SYNCSCOPE_PROGRAM) + " list >/dev/full"});
    EXPECT_EQ(done.exit, 2);
    EXPECT_THAT(done.err, HasSubstr("standard output cannot be written"));
}
#endif

} // namespace
} // namespace syncscope::test
