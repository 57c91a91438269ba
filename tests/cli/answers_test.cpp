// What the commands answer, beyond the names of their keys.
#include "tests/cli/json.h"
#include "tests/support/places.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace syncscope::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> texts(const Json& list)
{
    std::vector<std::string> all;
    for (const Json& item : list.GetArray())
        all.emplace_back(item.GetString());
    return all;
}

const Json* finding(const Json& run, const std::string& kind, const std::string& object)
{
    for (const Json& f : run["findings"].GetArray())
        if (f["kind"].GetString() == kind && f["object"].GetString() == object)
            return &f;
    return nullptr;
}

// The event a line of the log is about.
std::string kindOf(const std::vector<std::string>& log, std::uint64_t event) { return parse(log.at(event) + "\n")["kind"].GetString(); }

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::size_t start = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    EXPECT_EQ(start, text.size()) << "the last line does not end";
    return lines;
}

TEST(Run, FindsTheLostUpdateWithItsStores)
{
    const Folder folder;
    const auto run = answer("run lost-update --log " + folder.file("log.jsonl"));
    EXPECT_STREQ(run["outcome"].GetString(), "completed");
    const Json& counter = run["variables"]["Device.TotalRequestsProcessed"];
    EXPECT_EQ(counter["expected"].GetInt(), 2);
    EXPECT_EQ(counter["actual"].GetInt(), 1);

    const Json* lost = finding(run, "lost-update", "Device.TotalRequestsProcessed");
    ASSERT_NE(lost, nullptr);
    EXPECT_EQ((*lost)["expected"].GetInt(), 2);
    EXPECT_EQ((*lost)["actual"].GetInt(), 1);
    const std::vector<std::string> log = linesOf(folder.read("log.jsonl"));
    EXPECT_EQ(log.size(), run["events"].GetUint64());
    std::set<int> processors;
    for (const Json& event : (*lost)["events"].GetArray())
        if (kindOf(log, event.GetUint64()) == "store")
            processors.insert(parse(log.at(event.GetUint64()) + "\n")["processor"].GetInt());
    EXPECT_EQ(processors, (std::set<int>{0, 1})) << "two stores, one on each processor";
}

TEST(Run, SetsTheScopeFirst)
{
    const auto run = answer("run lost-update --set Device.sync_scope=Device");
    EXPECT_EQ(run["variables"]["Device.TotalRequestsProcessed"]["actual"].GetInt(), 2);
    EXPECT_EQ(run["findings"].Size(), 0u);
    ASSERT_EQ(run["notes"].Size(), 1u);
    EXPECT_THAT(run["notes"][0].GetString(), HasSubstr("interleaving"));
    // The same by its variant, and by its number.
    EXPECT_STREQ(answer("run A2 --variant device-scope")["fingerprint"].GetString(), run["fingerprint"].GetString());
}

TEST(Run, SaysWhatItRan)
{
    const auto run = answer("run A2 --variant spin-lock --seed 18446744073709551615");
    EXPECT_STREQ(run["scenario"].GetString(), "lost-update");
    EXPECT_STREQ(run["variant"].GetString(), "spin-lock");
    EXPECT_EQ(run["seed"].GetUint64(), 18446744073709551615u);
    const auto first = answer("run A2");
    EXPECT_STREQ(first["variant"].GetString(), "race") << "the first is taken";
}

TEST(Run, AnEditComesAfterItsVariant)
{
    const auto run = answer("run A2 --variant device-scope --set Device.sync_scope=None");
    EXPECT_EQ(run["variables"]["Device.TotalRequestsProcessed"]["actual"].GetInt(), 1);
}

TEST(Run, ItsScheduleGivesItAgain)
{
    for (const char* scenario :
        {"lost-update", "lost-update --variant device-scope", "the-lock", "one-processor", "one-queue-scoped", "two-devices"}) {
        const auto run = answer(std::string("run ") + scenario);
        const auto again = answer(std::string("run ") + scenario + " --schedule '" + run["schedule"].GetString() + "'");
        EXPECT_STREQ(again["schedule"].GetString(), run["schedule"].GetString()) << scenario;
        EXPECT_STREQ(again["fingerprint"].GetString(), run["fingerprint"].GetString()) << scenario;
    }
}

TEST(Run, AScheduleThatEndsEarlyGoesOnInTimeOrder)
{
    const auto time = answer("run lost-update --variant time-order");
    const auto empty = answer("run lost-update --schedule ''");
    EXPECT_STREQ(empty["fingerprint"].GetString(), time["fingerprint"].GetString());
    EXPECT_EQ(empty["notes"].Size(), 0u) << "a schedule of one's own is no wish";
}

TEST(Run, SeedsAreTheRunsOfEachSeed)
{
    const auto all = answer("run lost-update --seeds 5");
    ASSERT_EQ(all["runs"].Size(), 5u);
    std::set<std::string> fingerprints;
    for (rapidjson::SizeType i = 0; i < 5; ++i) {
        const Json& run = all["runs"][i];
        EXPECT_EQ(run["seed"].GetUint64(), i + 1);
        fingerprints.insert(run["fingerprint"].GetString());
        const auto alone = answer("run lost-update --seed " + std::to_string(i + 1) + " --set machine.order=seeded --set interleaving=");
        EXPECT_STREQ(alone["fingerprint"].GetString(), run["fingerprint"].GetString());
        EXPECT_EQ(
            run["values"]["Device.TotalRequestsProcessed"].GetInt64(), alone["variables"]["Device.TotalRequestsProcessed"]["actual"].GetInt64());
    }
    EXPECT_GT(fingerprints.size(), 1u) << "seeds make a difference";
    EXPECT_STREQ(all["fingerprint"].GetString(), answer("run lost-update")["fingerprint"].GetString()) << "the rest is the run without seeds";
}

TEST(Run, SeedsAreShownAsAHistogram)
{
    const auto json = answer("run lost-update --seeds 20");
    const auto ones = std::count_if(
        json["runs"].Begin(), json["runs"].End(), [](const Json& r) { return r["values"]["Device.TotalRequestsProcessed"].GetInt() == 1; });
    ASSERT_GT(ones, 0);
    const Done text = syncscope(words("run lost-update --seeds 20"));
    EXPECT_THAT(text.out, HasSubstr("Device.TotalRequestsProcessed over 20 seeds, expected 2\n"));
    EXPECT_THAT(text.out, HasSubstr("1  " + std::string(ones < 10 ? 1 : 0, ' ') + std::to_string(ones) + "  #"));
    EXPECT_THAT(text.out, HasSubstr("lost-update in "));
}

TEST(Run, StoryTellsEventByEvent)
{
    const Done story = syncscope(words("run lost-update --story"));
    EXPECT_EQ(story.exit, 0);
    const std::vector<std::string> lines = linesOf(story.out);
    const auto at = [&](const std::string& part) {
        return std::find_if(lines.begin(), lines.end(), [&](const std::string& l) { return l.find(part) != std::string::npos; }) - lines.begin();
    };
    EXPECT_LT(at("P0  load     Device.TotalRequestsProcessed  = 0"), at("P1  load     Device.TotalRequestsProcessed  = 0"));
    EXPECT_LT(at("P1  load     Device.TotalRequestsProcessed  = 0"), at("P0  store    Device.TotalRequestsProcessed  = 1"));
    EXPECT_LT(at("P0  store    Device.TotalRequestsProcessed  = 1"), at("P1  store    Device.TotalRequestsProcessed  = 1"));
    EXPECT_LT(static_cast<std::size_t>(at("P1  store    Device.TotalRequestsProcessed  = 1")), lines.size());
}

TEST(Run, ALimitIsSaid)
{
    const Done done = syncscope(words("run lost-update --set limits.steps=3"));
    EXPECT_EQ(done.exit, 3);
    EXPECT_THAT(done.err, HasSubstr("limits.steps"));
    const auto json = answer("run lost-update --set limits.steps=3", 3);
    EXPECT_STREQ(json["outcome"].GetString(), "limit");
    EXPECT_EQ(answer("run lost-update --seeds 2 --set limits.steps=3", 3)["runs"].Size(), 2u);
}

TEST(Run, TheSimulatedMachineMayFail)
{
    // A device whose queue asks for what its device does not allow is refused, and that is an answer like any other.
    const auto run = answer("run lost-update --set Driver.execution_level=Dispatch --set Queue.sync_scope=OutOfRange");
    EXPECT_STREQ(run["outcome"].GetString(), "refused");
    for (const char* key : {"object", "status", "rule", "reason", "fixes"})
        EXPECT_TRUE(run["refused"].HasMember(key)) << key;
    EXPECT_STREQ(run["refused"]["object"].GetString(), "Queue");
}

TEST(List, IsInTeachingOrder)
{
    const auto list = answer("list");
    std::vector<std::string> numbers;
    for (const Json& s : list["scenarios"].GetArray())
        numbers.emplace_back(s["number"].GetString());
    ASSERT_GE(numbers.size(), 11u);
    const auto before = [](const std::string& a, const std::string& b) {
        return a[0] != b[0] ? a[0] < b[0] : std::stoi(a.substr(1)) < std::stoi(b.substr(1));
    };
    EXPECT_TRUE(std::is_sorted(numbers.begin(), numbers.end(), before)) << testing::PrintToString(numbers);
    EXPECT_EQ(numbers.front(), "A1");
    EXPECT_GE(answer("list --all")["scenarios"].Size(), list["scenarios"].Size());
}

TEST(List, EveryEntryIsFoundByIdAndByNumber)
{
    const auto list = answer("list --all");
    for (const Json& s : list["scenarios"].GetArray()) {
        EXPECT_TRUE(answer(std::string("check ") + s["id"].GetString())["ok"].GetBool()) << s["id"].GetString();
        if (s["number"].IsString()) {
            EXPECT_STREQ(answer(std::string("run ") + s["number"].GetString())["scenario"].GetString(), s["id"].GetString());
        }
        for (const std::string& variant : texts(s["variants"]))
            EXPECT_STREQ(answer(std::string("run ") + s["id"].GetString() + " --variant " + variant)["variant"].GetString(), variant.c_str());
    }
}

TEST(Code, IsTheSetUpThatRuns)
{
    const Done done = syncscope(words("code lost-update --set Queue.sync_scope=Queue"));
    EXPECT_EQ(done.exit, 0);
    for (const char* part :
        {"DriverEntry", "EvtDriverDeviceAdd", "WdfDeviceCreate", "WdfIoQueueCreate", "WdfSynchronizationScopeQueue", "WdfIoQueueDispatchParallel"})
        EXPECT_THAT(done.out, HasSubstr(part));
    EXPECT_THAT(syncscope(words("code lost-update")).out, Not(HasSubstr("WdfSynchronizationScopeQueue")));
    EXPECT_EQ(answer("code lost-update --set Queue.sync_scope=Queue")["code"].GetString(), done.out);
}

// Lines out of a driver: what they set up, and what that changes in a scenario, as options for the next line.
TEST(Code, IsRecognised)
{
    const Folder folder;
    const std::string lines = folder.file("lines.c");
    folder.write("lines.c",
        "WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&a, DEVICE_CONTEXT);\na.SynchronizationScope = WdfSynchronizationScopeDevice;\na.Colour = 1;\n"
        "status = WdfDeviceCreate(&DeviceInit, &a, &device);\n");
    const Done alone = syncscope({"code", "--recognise", lines});
    EXPECT_EQ(alone.exit, 0);
    EXPECT_EQ(alone.out,
        "WDFDEVICE Device (line 4)\n    attributes = init\n    sync_scope = Device\n    execution_level = Inherit\n    context_type = DEVICE_CONTEXT\n"
        "line 3: mistake: WDF_OBJECT_ATTRIBUTES has no member \"Colour\"\n");
    const Done here = syncscope({"code", "--recognise", lines, "lost-update"});
    EXPECT_EQ(here.exit, 0);
    EXPECT_EQ(here.out, "--set Device.sync_scope=Device\nline 3: mistake: WDF_OBJECT_ATTRIBUTES has no member \"Colour\"\n");
    folder.write("none.c", "int x;\n");
    EXPECT_EQ(syncscope({"code", "--recognise", folder.file("none.c")}).exit, 1);
    EXPECT_EQ(syncscope({"code", "--recognise", folder.file("missing.c")}).exit, 2);
}

// Every order ends well, and yet a run has a finding: nobody is to read a plain "safe" there.
TEST(Explore, SaysBesideTheVerdictWhatIsBrokenOnTheWay)
{
    const Done plain = syncscope({"explore", "lost-update", "--set", "Device.sync_scope=Device"});
    EXPECT_THAT(plain.out, HasSubstr("Verdict: safe, exhaustive\n"));
    const Done broken = syncscope({"explore", "lost-update", "--set", "Device.sync_scope=Queue", "--set", "driver.GUARD=WAIT"});
    EXPECT_THAT(broken.out, HasSubstr("Verdict: safe, exhaustive; broken on the way: a wait that must block, at DISPATCH_LEVEL or above (NT V3)\n"));
}

TEST(Verbose, IsOnStandardErrorOnly)
{
    const Done quiet = syncscope(words("run A2 --json"));
    const Done verbose = syncscope(words("run A2 --json --verbose"));
    EXPECT_EQ(quiet.out, verbose.out);
    EXPECT_EQ(quiet.err, "");
    EXPECT_THAT(verbose.err, HasSubstr("syncscope: debug: "));
}

TEST(Scenario, IsAFolderOrItsFile)
{
    const Folder folder;
    const std::filesystem::path shipped = repository() / "scenarios/lost-update";
    std::filesystem::copy(shipped, folder.path() / "mine", std::filesystem::copy_options::recursive);
    const std::string expected = answer("run lost-update")["fingerprint"].GetString();
    for (const std::string& name : {folder.file("mine"), folder.file("mine/"), folder.file("mine/scenario.json")})
        EXPECT_EQ(answer("run " + name)["fingerprint"].GetString(), expected) << name;
    for (const char* name : {"mine", "./mine", "mine/scenario.json"}) {
        const Done done = syncscope({"run", name, "--json"}, {.folder = folder.path(), .emptyEnvironment = true});
        EXPECT_EQ(parse(done.out)["fingerprint"].GetString(), expected) << name << done.err;
    }
    const Done inside = syncscope({"run", ".", "--json"}, {.folder = folder.path() / "mine", .emptyEnvironment = true});
    EXPECT_EQ(parse(inside.out)["fingerprint"].GetString(), expected) << inside.err;
    const Done file = syncscope({"run", "scenario.json", "--json"}, {.folder = folder.path() / "mine", .emptyEnvironment = true});
    EXPECT_EQ(parse(file.out)["fingerprint"].GetString(), expected) << file.err;
}

TEST(Scenario, AnIdMeansTheShippedOneEverywhere)
{
    const Folder folder;
    folder.write("lost-update/scenario.json", "{}");
    const Done done = syncscope({"run", "lost-update", "--json"}, {.folder = folder.path(), .emptyEnvironment = false});
    EXPECT_EQ(done.exit, 0) << done.err;
    const Done mine = syncscope({"run", "./lost-update", "--json"}, {.folder = folder.path(), .emptyEnvironment = false});
    EXPECT_EQ(mine.exit, 2);
}

// Each difference, the counts alone on the last line, and exit code 1; a file that is none of cases is 2.
TEST(Conformance, SaysWhatDiffers)
{
    const Folder folder;
    const std::string objects = R"([{"type": "WDFDRIVER", "name": "driver", "parent": null}, {"type": "WDFDEVICE", "name": "device", "parent": "driver"}])";
    const auto one = [&](const char* id, const char* level) {
        return R"({"id": ")" + std::string(id) + R"(", "objects": )" + objects + R"(, "expect": {"objects": {"device": {"status": "STATUS_SUCCESS", "effective_level": ")" + level
            + R"("}}, "callbacks": {"device.EvtDeviceD0Entry": {"irql": "PASSIVE_LEVEL"}}}})";
    };
    folder.write("cases.json", R"({"cases": [)" + one("G1", "Dispatch") + ",\n" + one("G2", "Passive") + "]}");
    const Done plain = syncscope({"conformance", folder.file("cases.json")});
    EXPECT_EQ(plain.exit, 1);
    EXPECT_EQ(plain.out, "G2: device effective_level: expected Passive, found Dispatch\n1 passed, 1 failed\n");
    const Done json = syncscope({"conformance", folder.file("cases.json"), "--json"});
    EXPECT_EQ(json.exit, 1);
    const auto object = parse(json.out);
    EXPECT_EQ(object["passed"].GetInt(), 1);
    EXPECT_EQ(object["failed"].GetInt(), 1);
    const Json& difference = object["failures"].GetArray()[0];
    for (const auto& [key, value] : {std::pair("id", "G2"), std::pair("object", "device"), std::pair("field", "effective_level"), std::pair("expected", "Passive"), std::pair("actual", "Dispatch")})
        EXPECT_STREQ(difference[key].GetString(), value);

    folder.write("other.json", R"({"format": 1})");
    EXPECT_EQ(syncscope({"conformance", folder.file("other.json")}).exit, 2);
    folder.write("type.json", R"({"cases": [{"id": "T", "objects": [{"type": "WDFTOASTER", "name": "x"}], "expect": {}}]})");
    const Done type = syncscope({"conformance", folder.file("type.json")});
    EXPECT_EQ(type.exit, 2);
    EXPECT_THAT(type.err, HasSubstr("type.json:1:45: error: case T:"));
    EXPECT_EQ(syncscope({"conformance", folder.file("absent.json")}).exit, 2);
    EXPECT_EQ(syncscope({"conformance"}).exit, 2);
}

} // namespace
} // namespace syncscope::test
