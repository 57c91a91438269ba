// What a scenario file says, and what it leaves to the defaults.
#include "engine/scenario/read.h"

#include <gmock/gmock.h>

namespace syncscope::scenario {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string list(const Diagnostics& all)
{
    std::string text;
    for (const Diagnostic& d : all)
        text += format(d) + "\n";
    return text;
}

Read readAll(const std::string& scenario, const std::string& driver = {}, const Edits& edits = {})
{
    Texts texts;
    texts.scenario = scenario;
    texts.driver = driver;
    texts.lesson = "# Lesson";
    auto result = read(texts, edits);
    EXPECT_TRUE(result.has_value()) << (result ? "" : list(result.error()));
    return result ? std::move(*result) : Read{};
}

constexpr const char* kTwoReads = R"({
  "format": 1, "id": "two-reads", "number": "A2", "title": "Two reads",
  "objects": [
    { "type": "WDFDEVICE", "name": "Device", "context_type": "DEVICE_CONTEXT" },
    { "type": "WDFQUEUE", "name": "Queue", "dispatch": "Parallel", "handlers": ["EvtIoRead", "EvtIoWrite=OtherWrite"] }
  ],
  "workload": { "threads": [
    { "name": "T0", "sends": [{ "request": "read" }] },
    { "name": "T1", "processor": 1, "priority": 10, "sends": [{ "request": "write", "length": 4096, "repeat": 3, "gap_ns": 5 }] }
  ] }
})";
constexpr const char* kDriver = "typedef struct {LONG a;} DEVICE_CONTEXT;\nVOID SampleEvtIoRead(VOID)\n{\n}\nVOID OtherWrite(VOID)\n{\n}\n";

TEST(Read, CompletesWhatTheFileLeavesOpen)
{
    const Read r = readAll(kTwoReads, kDriver);
    const Scenario& s = r.scenario;
    EXPECT_EQ(list(r.warnings), "");
    ASSERT_EQ(s.objects.size(), 3u);
    EXPECT_EQ(s.objects[0].type, ObjectType::Driver);
    EXPECT_EQ(s.objects[0].name, "Driver");
    EXPECT_EQ(s.objects[0].line, 0u);
    EXPECT_EQ(s.objects[1].parent, "Driver");
    EXPECT_EQ(s.objects[1].line, 4u);
    EXPECT_EQ(s.objects[2].parent, "Device");
    EXPECT_TRUE(s.objects[2].defaultQueue);
    EXPECT_THAT(s.objects[2].handlers, ElementsAre(Handler{"EvtIoRead", "SampleEvtIoRead"}, Handler{"EvtIoWrite", "OtherWrite"}));
    ASSERT_EQ(s.threads.size(), 2u);
    EXPECT_EQ(s.threads[0].sends[0].device, "Device");
    EXPECT_EQ(s.threads[0].sends[0].length, 512u);
    EXPECT_EQ(s.threads[1].processor, 1u);
    EXPECT_EQ(s.threads[1].sends[0], (Send{RequestType::Write, "Device", 4096, 3, 5}));
    EXPECT_EQ(s.driver.text, kDriver);
    EXPECT_EQ(s.lesson, "# Lesson");
    EXPECT_EQ(s.machine, Machine());
    EXPECT_TRUE(s.costs == Costs());
    EXPECT_EQ(s.limits, Limits());
}

TEST(Read, AnEmptyScenarioIsAllDefaults)
{
    const Read r = readAll(R"({"format": 1})");
    Scenario expected;
    expected.objects.resize(1);
    expected.objects[0].type = ObjectType::Driver;
    expected.objects[0].name = "Driver";
    expected.lesson = "# Lesson";
    EXPECT_EQ(r.scenario, expected);
}

TEST(Read, EveryKeyReachesItsMember)
{
    const Read r = readAll(R"({
  "format": 1, "id": "all", "number": "Z9", "title": "T", "part": "P", "difficulty": 3, "kind": "model", "summary": "S", "sources": ["a", "b"],
  "seed": 18446744073709551615, "interleaving": "0 1x3",
  "machine": { "processors": 8, "clock_ns": 0, "quantum_units": 36, "spin_fairness": "random", "order": "seeded", "workers": 7, "driver_verifier": true,
    "wdf_verifier": true, "watchdog": { "enabled": false, "single_ticks": 11, "cumulative_ticks": 12 }, "kmdf_version": "1.9" },
  "costs": { "io_path_user_to_evt_io": 0, "load": 40 },
  "limits": { "steps": 1, "events": 2, "time_ns": 3, "memory_bytes": 8192, "call_depth": 5 },
  "driver": { "file": "other.c", "definitions": { "GUARD": "SPIN", "N": -4 }, "definition_values": { "GUARD": ["NONE", "SPIN"], "N": [-4, 5] } },
  "draws": [[1, 18446744073709551615], [7]], "draw_stride": 2,
  "objects": [
    { "type": "WDFDRIVER", "name": "TheDriver", "sync_scope": "Invalid", "execution_level": "OutOfRange" },
    { "type": "WDFDEVICE", "name": "D1", "sync_scope": "Device", "execution_level": "Passive", "parent": null, "parent_object": null },
    { "type": "WDFDEVICE", "name": "D2", "attributes": "null" },
    { "type": "WDFQUEUE", "name": "Q", "parent": "D2", "parent_object": "D1", "dispatch": "OutOfRange", "default_queue": false,
      "request_types": ["device_control", "internal_device_control"], "number_of_presented_requests": 0, "initialize": "Keep" },
    { "type": "WDFSPINLOCK", "name": "L" }
  ],
  "workload": { "threads": [{ "name": "T", "processor": 7, "bound": false, "priority": 31, "start_ns": 9, "routine": "Keep", "argument": 5 }] },
  "watch": ["D1.x"],
  "variants": [{ "name": "v", "title": "V", "set": ["seed=5"], "interleaving": null, "seed": null }]
})");
    const Scenario& s = r.scenario;
    EXPECT_EQ(s.kind, "model");
    EXPECT_EQ(s.seed, 5u);
    EXPECT_EQ(s.variant, "v");
    EXPECT_EQ(s.machine.watchdog.singleTicks, 11u);
    EXPECT_EQ(s.machine.order, Order::Seeded);
    EXPECT_EQ(s.machine.spinFairness, SpinFairness::Random);
    EXPECT_EQ(s.machine.kmdfMinor, 9u);
    EXPECT_EQ(s.costs.load, 40);
    EXPECT_EQ(s.costs.ioPathUserToEvtIo, 0);
    EXPECT_EQ(s.limits.memoryBytes, 8192u);
    EXPECT_THAT(s.driver.definitions, ElementsAre(std::pair<std::string, std::string>("GUARD", "SPIN"), std::pair<std::string, std::string>("N", "-4")));
    EXPECT_THAT(s.driver.definitionValues[1].second, ElementsAre("-4", "5"));
    EXPECT_EQ(s.draws[0][1], 18446744073709551615u);
    EXPECT_EQ(s.objects[0].syncScope, SyncScope::Invalid);
    EXPECT_EQ(s.objects[0].executionLevel, ExecutionLevel::OutOfRange);
    EXPECT_TRUE(s.objects[2].nullAttributes);
    EXPECT_EQ(s.objects[3].dispatch, DispatchType::OutOfRange);
    EXPECT_EQ(s.objects[3].numberOfPresentedRequests, 0u);
    EXPECT_EQ(s.objects[3].parentObject, "D1");
    EXPECT_FALSE(s.objects[3].defaultQueue);
    EXPECT_EQ(s.objects[4].parent, "TheDriver"); // Two devices, so it belongs to neither.
    EXPECT_EQ(s.threads[0].argument, 5u);
    EXPECT_FALSE(s.threads[0].bound);
}

TEST(Read, AQueueBesideAnotherIsDefaultOnlyWhenItSaysSo)
{
    const Read r = readAll(R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "D"},
        {"type": "WDFQUEUE", "name": "A"}, {"type": "WDFQUEUE", "name": "B", "default_queue": true}]})");
    EXPECT_FALSE(r.scenario.objects[2].defaultQueue);
    EXPECT_TRUE(r.scenario.objects[3].defaultQueue);
}

TEST(Read, AnUnknownFunctionIsLeftToTheCompiler)
{
    const Read r = readAll(R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "D"}, {"type": "WDFQUEUE", "name": "Q", "handlers": ["EvtIoRead"]}]})", "LONG Nothing;");
    EXPECT_EQ(r.scenario.objects[2].handlers[0].function, "EvtIoRead");
}

TEST(Read, ADriverWithItsOwnDriverEntryHasNoSetUpText)
{
    const std::string driver = "NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)\n{\n    return 0;\n}\n";
    EXPECT_TRUE(readAll(R"({"format": 1})", driver).scenario.objects.empty());
    Texts texts;
    texts.scenario = "{\"format\": 1,\n\"objects\": [{\"type\": \"WDFDEVICE\", \"name\": \"D\"}]}";
    texts.driver = driver;
    const auto r = read(texts);
    ASSERT_FALSE(r.has_value());
    ASSERT_EQ(r.error().size(), 1u) << list(r.error());
    EXPECT_EQ(r.error()[0].code, "own-driver-entry");
    EXPECT_EQ(r.error()[0].place.line, 2u);
}

struct WarningCase {
    const char* name;
    const char* body;
    const char* code;
};
class Warnings : public testing::TestWithParam<WarningCase> {};

TEST_P(Warnings, DoNotStopTheReader)
{
    const Read r = readAll(std::string("{\"format\": 1, ") + GetParam().body + "}");
    ASSERT_EQ(r.warnings.size(), 1u) << list(r.warnings);
    EXPECT_EQ(r.warnings[0].code, GetParam().code);
    EXPECT_EQ(r.warnings[0].severity, Severity::Warning);
    EXPECT_GT(r.warnings[0].place.line, 0u);
}

INSTANTIATE_TEST_SUITE_P(All, Warnings,
    testing::Values(
        WarningCase{"NoQueue", R"("objects": [{"type": "WDFDEVICE", "name": "D"}], "workload": {"threads": [{"name": "T", "sends": [{"request": "read"}]}]})", "no-queue"},
        WarningCase{"OtherQueue",
            R"("objects": [{"type": "WDFDEVICE", "name": "D"}, {"type": "WDFQUEUE", "name": "Q", "request_types": ["write"], "handlers": ["EvtIoWrite"]}],
               "workload": {"threads": [{"name": "T", "sends": [{"request": "read"}]}]})",
            "no-queue"},
        WarningCase{"NoHandler",
            R"("objects": [{"type": "WDFDEVICE", "name": "D"}, {"type": "WDFQUEUE", "name": "Q", "handlers": ["EvtIoWrite"]}],
               "workload": {"threads": [{"name": "T", "sends": [{"request": "read"}]}]})",
            "no-handler"},
        WarningCase{"IdleThread", R"("workload": {"threads": [{"name": "T"}]})", "idle-thread"},
        WarningCase{"InterleavingBeyondTheMachine", R"("interleaving": "0 2x3")", "interleaving-processor"}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(Read, AManualQueueNeedsNoHandler)
{
    const Read r = readAll(R"({"format": 1, "objects": [{"type": "WDFDEVICE", "name": "D"}, {"type": "WDFQUEUE", "name": "Q", "dispatch": "Manual"}],
        "workload": {"threads": [{"name": "T", "sends": [{"request": "read"}]}]}})");
    EXPECT_EQ(list(r.warnings), "");
}

TEST(Read, FormatZeroIsMigratedWithAWarning)
{
    const Read r = readAll(R"({"format": 0, "cpus": 4, "objects": [{"type": "WDFDEVICE", "name": "D", "scope": "Device"}],
        "variants": [{"name": "one", "set": ["cpus=1", "D.scope=None"]}, {"name": "two"}]})");
    ASSERT_EQ(r.warnings.size(), 1u);
    EXPECT_EQ(r.warnings[0].code, "old-format");
    EXPECT_EQ(r.scenario.format, 1u);
    EXPECT_EQ(r.scenario.machine.processors, 1u);
    EXPECT_EQ(r.scenario.objects[1].syncScope, SyncScope::None);
    Edits two;
    two.variant = "two";
    const Read second = readAll(R"({"format": 0, "cpus": 4, "machine": {"workers": 2}, "objects": [{"type": "WDFDEVICE", "name": "D", "scope": "Device"}],
        "variants": [{"name": "one"}, {"name": "two"}]})", {}, two);
    EXPECT_EQ(second.scenario.machine.processors, 4u);
    EXPECT_EQ(second.scenario.machine.workers, 2u);
    EXPECT_EQ(second.scenario.objects[1].syncScope, SyncScope::Device);
}

TEST(Read, DriverFileIsKnownBeforeReading)
{
    EXPECT_EQ(driverFile(R"({"format": 1})"), "driver.c");
    EXPECT_EQ(driverFile(R"({"driver": {"file": "toaster.c"}})"), "toaster.c");
    EXPECT_EQ(driverFile("nonsense"), "driver.c");
}

TEST(Hardware, IsReadWrittenAndEdited)
{
    constexpr const char* kHardware = R"({
  "format": 1,
  "hardware": { "devices": [
    { "name": "Disk", "device": "Device", "transfer_ns": 900, "transfer_ns_per_byte": 2, "interrupt": "Line", "line": 4, "irql": 7, "processors": [1],
      "events": [{ "at_ns": 10, "period_ns": 5, "count": 3 }] },
    { "name": "Other" }
  ] },
  "objects": [{ "type": "WDFDEVICE", "name": "Device" }]
})";
    const Scenario s = readAll(kHardware, {}, {{}, {"Disk.irql=9", "hardware.Other.transfer_ns=1", "Disk.events.0.count=4"}}).scenario;
    ASSERT_EQ(s.hardware.size(), 2u);
    const HardwareDevice& disk = s.hardware[0];
    EXPECT_EQ(disk.device, "Device");
    EXPECT_EQ(disk.transferNs, 900);
    EXPECT_EQ(disk.transferNsPerByte, 2);
    EXPECT_EQ(disk.interrupt, kernel::InterruptMode::Line);
    EXPECT_EQ(disk.sharedLine, 4u);
    EXPECT_EQ(disk.irql, 9u);
    EXPECT_THAT(disk.processors, ElementsAre(1u));
    EXPECT_THAT(disk.events, ElementsAre(kernel::DeviceEvents{10, 5, 4}));
    EXPECT_EQ(s.hardware[1].interrupt, kernel::InterruptMode::Message);
    EXPECT_EQ(s.hardware[1].transferNs, 1);
    EXPECT_EQ(readAll(write(s)).scenario.hardware, s.hardware);
}

} // namespace
} // namespace syncscope::scenario
