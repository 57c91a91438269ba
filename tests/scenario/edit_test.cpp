// --set and --variant: one scenario, edited.
#include "engine/scenario/read.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace syncscope::scenario {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* kScenario = R"({
  "format": 1,
  "seed": 3,
  "interleaving": "0",
  "machine": { "processors": 2 },
  "driver": { "definitions": { "GUARD": "NONE", "DEPTH": 4 }, "definition_values": { "GUARD": ["NONE", "SPIN"] } },
  "objects": [
    { "type": "WDFDEVICE", "name": "Device", "sync_scope": "None" },
    { "type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoRead"], "number_of_presented_requests": 2 }
  ],
  "workload": { "threads": [
    { "name": "T0", "sends": [{ "request": "read" }] },
    { "name": "T1", "processor": 1, "sends": [{ "request": "read" }, { "request": "read" }] }
  ] },
  "variants": [
    { "name": "plain" },
    { "name": "device", "set": ["Device.sync_scope=Device", "machine.processors=4"], "interleaving": "1x2", "seed": 9 }
  ]
})";

Expected<Read> edited(std::vector<std::string> set, const std::string& variant = {})
{
    Texts texts;
    texts.scenario = kScenario;
    texts.driver = "VOID SampleEvtIoRead(VOID)\n{\n}\n";
    return read(texts, {variant, std::move(set)});
}

std::string list(const Diagnostics& all)
{
    std::string text;
    for (const Diagnostic& d : all)
        text += format(d) + "\n";
    return text;
}

Scenario good(std::vector<std::string> set, const std::string& variant = {})
{
    auto r = edited(std::move(set), variant);
    EXPECT_TRUE(r.has_value()) << (r ? "" : list(r.error()));
    return r ? r->scenario : Scenario();
}

TEST(Edits, ReachEverySection)
{
    const Scenario s = good({"machine.processors=4", "machine.watchdog.enabled=false", "machine.spin_fairness=nearest", "machine.kmdf_version=1.11", "costs.context_switch=1",
        "limits.steps=77", "seed=18446744073709551615", "interleaving=0 1x3 0x2", "driver.GUARD=SPIN", "driver.DEPTH=-2", "draws=[[1,2],[3]]"});
    EXPECT_EQ(s.machine.processors, 4u);
    EXPECT_FALSE(s.machine.watchdog.enabled);
    EXPECT_EQ(s.machine.spinFairness, SpinFairness::Nearest);
    EXPECT_EQ(s.machine.kmdfMinor, 11u);
    EXPECT_EQ(s.costs.contextSwitch, 1);
    EXPECT_EQ(s.limits.steps, 77u);
    EXPECT_EQ(s.seed, 18446744073709551615u);
    EXPECT_EQ(s.interleaving, "0 1x3 0x2");
    EXPECT_THAT(s.driver.definitions, ElementsAre(std::pair<std::string, std::string>("GUARD", "SPIN"), std::pair<std::string, std::string>("DEPTH", "-2")));
    EXPECT_THAT(s.draws, ElementsAre(ElementsAre(1, 2), ElementsAre(3)));
}

TEST(Edits, ReachObjectsAndThreadsByName)
{
    const Scenario s = good({"Driver.sync_scope=Device", "Device.sync_scope=Queue", "Device.execution_level=Passive", "Queue.dispatch=Manual", "Queue.request_types=read,write",
        "Queue.handlers=EvtIoRead=SampleEvtIoRead", "Queue.number_of_presented_requests=", "threads.T0.priority=31", "T1.start_ns=5", "T1.sends.1.repeat=6", "T0.bound=false"});
    EXPECT_EQ(s.objects[0].syncScope, SyncScope::Device); // The driver object is there although the file does not speak of it.
    EXPECT_EQ(s.objects[1].syncScope, SyncScope::Queue);
    EXPECT_EQ(s.objects[1].executionLevel, ExecutionLevel::Passive);
    EXPECT_EQ(s.objects[2].dispatch, DispatchType::Manual);
    EXPECT_THAT(s.objects[2].requestTypes, ElementsAre(RequestType::Read, RequestType::Write));
    EXPECT_THAT(s.objects[2].handlers, ElementsAre(Handler{"EvtIoRead", "SampleEvtIoRead"}));
    EXPECT_FALSE(s.objects[2].numberOfPresentedRequests.has_value());
    EXPECT_EQ(s.threads[0].priority, 31u);
    EXPECT_FALSE(s.threads[0].bound);
    EXPECT_EQ(s.threads[1].startNs, 5);
    EXPECT_EQ(s.threads[1].sends[1].repeat, 6u);
}

TEST(Edits, TheLastOneStays)
{
    EXPECT_EQ(good({"seed=1", "seed=2"}).seed, 2u);
}

TEST(Variants, TheFirstIsTakenUnlessAnotherIsNamed)
{
    const Scenario plain = good({});
    EXPECT_EQ(plain.variant, "plain");
    EXPECT_EQ(plain.seed, 3u);
    EXPECT_EQ(plain.interleaving, "0");
    const Scenario device = good({}, "device");
    EXPECT_EQ(device.variant, "device");
    EXPECT_EQ(device.seed, 9u);
    EXPECT_EQ(device.interleaving, "1x2");
    EXPECT_EQ(device.machine.processors, 4u);
    EXPECT_EQ(device.objects[1].syncScope, SyncScope::Device);
}

TEST(Variants, EditsComeAfterTheVariant)
{
    const Scenario s = good({"seed=1", "interleaving=", "machine.processors=3"}, "device");
    EXPECT_EQ(s.seed, 1u);
    EXPECT_EQ(s.interleaving, "");
    EXPECT_EQ(s.machine.processors, 3u);
    EXPECT_EQ(s.objects[1].syncScope, SyncScope::Device);
}

TEST(Variants, WrittenIsFixedToTheOneTaken)
{
    const Scenario s = good({"machine.processors=3"}, "device");
    Texts texts;
    texts.scenario = write(s);
    texts.driver = s.driver.text;
    const auto again = read(texts);
    ASSERT_TRUE(again.has_value()) << list(again.error());
    EXPECT_EQ(again->scenario.variant, "device");
    EXPECT_EQ(again->scenario.machine.processors, 3u);
    const auto other = read(texts, {"plain", {}});
    ASSERT_FALSE(other.has_value());
    EXPECT_EQ(other.error()[0].code, "fixed-variant");
}

struct WrongEdit {
    const char* name;
    const char* edit;
    const char* code;
    std::uint32_t column;
    const char* messagePart;
};
class WrongEdits : public testing::TestWithParam<WrongEdit> {};

TEST_P(WrongEdits, NameTheirMistake)
{
    const auto r = edited({"seed=1", GetParam().edit});
    ASSERT_FALSE(r.has_value());
    ASSERT_EQ(r.error().size(), 1u) << list(r.error());
    const Diagnostic& d = r.error()[0];
    EXPECT_EQ(d.code, GetParam().code);
    EXPECT_EQ(d.place.file, "--set");
    EXPECT_EQ(d.place.line, 2u); // the second edit
    EXPECT_EQ(d.place.column, GetParam().column);
    EXPECT_THAT(d.message.english() + " (" + d.hint.english() + ")", HasSubstr(GetParam().messagePart));
}

INSTANTIATE_TEST_SUITE_P(All, WrongEdits,
    testing::Values(WrongEdit{"NoEquals", "seed", "bad-edit", 1, "PATH=VALUE"},
        WrongEdit{"UnknownSection", "machin.processors=4", "unknown-path", 1, "did you mean \"machine.processors\"?"},
        WrongEdit{"UnknownObject", "Devcie.sync_scope=Device", "unknown-path", 1, "did you mean \"Device.sync_scope\"?"},
        WrongEdit{"UnknownKey", "Device.syncscope=Device", "unknown-path", 1, "did you mean \"Device.sync_scope\"?"},
        WrongEdit{"KeyOfAnotherType", "Device.dispatch=Parallel", "unknown-path", 1, "is no path"},
        WrongEdit{"Identity", "Device.name=Other", "unknown-path", 1, "is no path"},
        WrongEdit{"UnknownDefinition", "driver.GAURD=SPIN", "unknown-path", 1, "did you mean \"driver.GUARD\"?"},
        WrongEdit{"DefinitionValue", "driver.GUARD=SPINN", "unknown-value", 14, "expected one of NONE, SPIN"},
        WrongEdit{"UnknownSend", "T0.sends.1.repeat=2", "unknown-path", 1, "did you mean"},
        WrongEdit{"Range", "machine.processors=65", "out-of-range", 20, "1 to 64"},
        WrongEdit{"TooFewProcessors", "machine.processors=", "wrong-type", 20, "expected a whole number"},
        WrongEdit{"NotANumber", "T0.priority=high", "wrong-type", 13, "\"high\"; expected a whole number, 1 to 31"},
        WrongEdit{"NotABoolean", "machine.driver_verifier=yes", "wrong-type", 25, "true or false"},
        WrongEdit{"Case", "Device.sync_scope=device", "unknown-value", 19, "did you mean \"Device\"?"},
        WrongEdit{"InList", "Queue.request_types=read,wrote", "unknown-value", 21, "did you mean \"write\"?"},
        WrongEdit{"NotAList", "draws=[[1", "wrong-type", 7, "a list"},
        WrongEdit{"Schedule", "interleaving=0 x", "schedule-token", 16, "not a schedule token"},
        WrongEdit{"Version", "machine.kmdf_version=2.0", "wrong-type", 22, "\"1.0\" to \"1.33\""}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(WrongEdits, AllAreNamedTogetherWithTheVariant)
{
    const auto r = edited({"machin.processors=4", "seed=-1"}, "devise");
    ASSERT_FALSE(r.has_value());
    std::vector<std::string> codes;
    for (const Diagnostic& d : r.error())
        codes.push_back(d.place.file + " " + d.code);
    EXPECT_THAT(codes, ElementsAre("--set unknown-path", "--set out-of-range", "--variant unknown-variant"));
    EXPECT_THAT(r.error()[2].hint.english(), HasSubstr("did you mean \"device\"?"));
}

TEST(WrongEdits, AnEditCanBreakWhatTheFileSays)
{
    const auto r = edited({"machine.processors=1"});
    ASSERT_FALSE(r.has_value());
    EXPECT_EQ(r.error()[0].code, "out-of-range");
    EXPECT_EQ(r.error()[0].place.file, "scenario.json"); // T1 starts on processor 1.
    EXPECT_EQ(r.error()[0].place.line, 13u);
}

TEST(FieldHelp, ListsThePathsThatCanBeSet)
{
    const Scenario s = good({}, "device");
    std::size_t checked = 0;
    for (const FieldHelp& f : fieldHelp(s)) {
        EXPECT_FALSE(f.help.empty()) << f.path;
        EXPECT_FALSE(f.type.empty()) << f.path;
        if (!f.choices.empty()) {
            EXPECT_THAT(f.choices, testing::Contains(testing::AnyOf(f.value, testing::HasSubstr("read")))) << f.path;
        }
        // Setting what is set already changes nothing.
        EXPECT_EQ(good({f.path + "=" + f.value}, "device"), s) << f.path << "=" << f.value;
        ++checked;
    }
    EXPECT_GT(checked, 80u);
}

TEST(FieldHelp, CostsHaveUnitGradeAndSource)
{
    std::size_t costs = 0;
    for (const FieldHelp& f : fieldHelp())
        if (f.path.rfind("costs.", 0) == 0) {
            EXPECT_EQ(f.unit, "ns") << f.path;
            EXPECT_THAT(f.grade, testing::AnyOf("A", "T", "D")) << f.path;
            // Who measured it, where somebody has; otherwise that nobody did.
            if (f.grade == "A")
                EXPECT_THAT(f.source, HasSubstr("not measured")) << f.path;
            else
                EXPECT_THAT(f.source, testing::AnyOf(HasSubstr("T. Downs"), HasSubstr("pullrequest.ru"), HasSubstr("LatencyMon"))) << f.path;
            EXPECT_FALSE(f.defaultValue.empty()) << f.path;
            ++costs;
        }
    EXPECT_EQ(costs, sizeof(Costs) / sizeof(std::int64_t));
}

} // namespace
} // namespace syncscope::scenario
