// What a scenario asks of the power of its devices, from its text to the events of the run.
#include "tests/simulation/small_model.h"

#include "engine/simulation/run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;
using trace::EventKind;

// Callbacks and the power of devices, in the words of the trace.
std::vector<std::string> told(const trace::Trace& t)
{
    std::vector<std::string> lines;
    t.log.forEach([&](const trace::Event& e) {
        if (e.kind == EventKind::CallbackEnter || e.kind == EventKind::CallbackLeave)
            lines.push_back((e.kind == EventKind::CallbackEnter ? "enter " : "leave ") + t.names.functions[e.subject.index].callback);
        else if (e.kind == EventKind::DevicePower)
            lines.push_back(t.names.of(e.subject) + " " + std::string(name(static_cast<DevicePower>(e.value))));
        else if (e.kind == EventKind::Print)
            lines.push_back(t.names.of(e.subject));
    });
    return lines;
}

// A register page that the driver maps when the device comes up, and forgets when it goes down.
constexpr const char* kHardware = R"(
typedef struct { LONG* Registers; LONG Page; } DEVICE_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetContext)
EVT_WDF_DEVICE_D0_ENTRY SampleEvtDeviceD0Entry;
EVT_WDF_DEVICE_D0_EXIT SampleEvtDeviceD0Exit;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
NTSTATUS SampleEvtDeviceD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    LabPrint("level %d", (int)KeGetCurrentIrql());
    UNREFERENCED_PARAMETER(PreviousState);
    GetContext(Device)->Registers = &GetContext(Device)->Page;
    return STATUS_SUCCESS;
}
NTSTATUS SampleEvtDeviceD0Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState)
{
    UNREFERENCED_PARAMETER(TargetState);
    GetContext(Device)->Registers = NULL;
    return STATUS_SUCCESS;
}
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    DEVICE_CONTEXT* context = GetContext(WdfIoQueueGetDevice(Queue));
    LabWork(10000);
    *context->Registers = 1;
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
)";

simulation::ModelPtr hardware(const std::string& powerManaged)
{
    return build({.driver = kHardware,
        .threads = R"({"name": "T0", "processor": 0, "sends": [{"request": "read"}]}], "power": [{"action": "power_down", "at_ns": 8000})",
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "sync_scope": "Device", "context_type": "DEVICE_CONTEXT", "handlers": ["EvtDeviceD0Entry", "EvtDeviceD0Exit"]},
            {"type": "WDFQUEUE", "name": "Queue", "dispatch": "Parallel", "handlers": ["EvtIoRead"], "power_managed": )" + powerManaged + "}"});
}

// Scenario J10. Scope Device does not help: the power callback takes no lock. A power-managed queue does.
// Rule: KMDF DEV5, KMDF C12
TEST(PowerOfADevice, ACallbackOfAQueueThatIsNotPowerManagedMeetsD0Exit)
{
    const auto run = simulation::run(hardware("false"));
    ASSERT_TRUE(run);
    const trace::Trace& t = *run->trace;
    EXPECT_EQ(t.outcome, Outcome::BugCheck);
    ASSERT_TRUE(t.bugCheck);
    EXPECT_EQ(t.bugCheck->code, 0xD1u);
    EXPECT_EQ(t.bugCheck->parameters[0], 0u); // the address
    EXPECT_EQ(t.bugCheck->parameters[1], 2u); // the callback held the device's spin lock
    EXPECT_THAT(told(t), ElementsAre("Device Moving", "enter EvtDeviceD0Entry", "level 0", "leave EvtDeviceD0Entry", "Device D0", "enter EvtIoRead",
                             "Device Moving", "enter EvtDeviceD0Exit", "leave EvtDeviceD0Exit", "Device Low"));
}

// Rule: KMDF X30
TEST(PowerOfADevice, APowerManagedQueueHasNoCallbackThenAnyMore)
{
    for (const char* managed : {"true", "null"}) { // WdfUseDefault means the same for a device that is no filter
        const auto run = simulation::run(hardware(managed));
        ASSERT_TRUE(run);
        EXPECT_EQ(run->trace->outcome, Outcome::Completed);
        EXPECT_THAT(told(*run->trace), ElementsAre("Device Moving", "enter EvtDeviceD0Entry", "level 0", "leave EvtDeviceD0Entry", "Device D0", "enter EvtIoRead",
                                           "Device Moving", "leave EvtIoRead", "enter EvtDeviceD0Exit", "leave EvtDeviceD0Exit", "Device Low"));
    }
}

// Rule: KMDF X29
TEST(PowerOfADevice, QueuesOfAFilterAreNotPowerManagedByDefault)
{
    for (const bool filter : {false, true}) {
        const auto run = simulation::run(build({.driver = kHardware,
            .objects = std::string(R"({"type": "WDFDEVICE", "name": "Device", "context_type": "DEVICE_CONTEXT", "filter": )") + (filter ? "true" : "false") + R"(},
                {"type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoRead"]},
                {"type": "WDFQUEUE", "name": "Managed", "dispatch": "Manual", "default_queue": false, "power_managed": true})"}));
        ASSERT_TRUE(run);
        simulation::World end = run->end;
        EXPECT_EQ(end.framework().queueOf(ObjectId(2)).powerManaged, filter ? 0 : 1);
        EXPECT_EQ(end.framework().queueOf(ObjectId(3)).powerManaged, 1);
    }
}

// A device that cannot start is refused before anything is sent to it.
TEST(PowerOfADevice, AFailureOnTheWayUpIsARefusal)
{
    const auto run = simulation::run(build({.driver = R"(
EVT_WDF_DEVICE_D0_ENTRY SampleEvtDeviceD0Entry;
NTSTATUS SampleEvtDeviceD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(PreviousState);
    return STATUS_DEVICE_NOT_READY;
}
)",
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "handlers": ["EvtDeviceD0Entry"]})"}));
    ASSERT_TRUE(run);
    EXPECT_EQ(run->trace->outcome, Outcome::Refused);
    ASSERT_TRUE(run->trace->refused);
    EXPECT_EQ(run->trace->refused->status, 0xC00000A3u);
}

// The driver's own words for idling: the settings, a reference for work that no request stands for, and what the machine says of both.
// Rule: KMDF X33
TEST(PowerOfADevice, ADriverLetsItIdleAndARequestWakesIt)
{
    const auto run = simulation::run(build({.driver = R"(
EVT_WDF_DEVICE_D0_ENTRY SampleEvtDeviceD0Entry;
EVT_WDF_DEVICE_D0_EXIT SampleEvtDeviceD0Exit;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_IO_QUEUE_IO_WRITE SampleEvtIoWrite;
VOID SampleInitialize(WDFDEVICE Device)
{
    WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS settings;
    WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS_INIT(&settings, IdleCannotWakeFromS0);
    settings.IdleTimeout = 10;
    LabPrint("%x", WdfDeviceAssignS0IdleSettings(Device, &settings));
    settings.DxState = PowerDeviceD0;
    LabPrint("%x", WdfDeviceAssignS0IdleSettings(Device, &settings));
    settings.Size = 3;
    LabPrint("%x", WdfDeviceAssignS0IdleSettings(Device, &settings));
}
NTSTATUS SampleEvtDeviceD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    UNREFERENCED_PARAMETER(Device);
    LabPrint("from D%d", (int)PreviousState - 1);
    return STATUS_SUCCESS;
}
NTSTATUS SampleEvtDeviceD0Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState)
{
    UNREFERENCED_PARAMETER(Device);
    LabPrint("to D%d", (int)TargetState - 1);
    return STATUS_SUCCESS;
}
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
VOID SampleEvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    LabPrint("%x", WdfDeviceStopIdle(WdfIoQueueGetDevice(Queue), FALSE));
    WdfDeviceResumeIdle(WdfIoQueueGetDevice(Queue));
    LabPrint("%x", WdfDeviceStopIdle(WdfIoQueueGetDevice(Queue), TRUE));
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
)",
        .threads = R"({"name": "T0", "sends": [{"request": "read", "gap_ns": 30000000}, {"request": "read", "gap_ns": 30000000}, {"request": "write"}]})",
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitialize", "handlers": ["EvtDeviceD0Entry", "EvtDeviceD0Exit"]},
            {"type": "WDFQUEUE", "name": "Reads", "request_types": ["read"], "handlers": ["EvtIoRead"]},
            {"type": "WDFQUEUE", "name": "Writes", "request_types": ["write"], "power_managed": false, "handlers": ["EvtIoWrite"]})"}));
    ASSERT_TRUE(run);
    EXPECT_EQ(run->trace->outcome, Outcome::Completed);
    // Its queues present before it has arrived in D0 (X32). A write goes to a queue that is not power-managed: it finds the device down, and brings it up by itself.
    EXPECT_THAT(told(*run->trace),
        ElementsAre("0", "c000000d", "c0000004", "Device Moving", "enter EvtDeviceD0Entry", "from D4", "leave EvtDeviceD0Entry", "Device D0", "enter EvtIoRead",
            "leave EvtIoRead", "Device Moving", "enter EvtDeviceD0Exit", "to D3", "leave EvtDeviceD0Exit", "Device Low", "Device Moving", "enter EvtDeviceD0Entry", "from D3",
            "leave EvtDeviceD0Entry", "enter EvtIoRead", "leave EvtIoRead", "Device D0", "Device Moving", "enter EvtDeviceD0Exit", "to D3", "leave EvtDeviceD0Exit",
            "Device Low", "enter EvtIoWrite", "103", "Device Moving", "enter EvtDeviceD0Entry", "from D3", "leave EvtDeviceD0Entry", "Device D0", "0", "leave EvtIoWrite"));
    const auto& timers = run->trace->names.timers;
    EXPECT_TRUE(std::find(timers.begin(), timers.end(), "Device idle timer") != timers.end());
}

// Who does not own the power policy has no say in idling, and no request of its own wakes the device.
// Rule: KMDF X33
TEST(PowerOfADevice, OnlyTheOwnerOfThePowerPolicyLetsItIdle)
{
    for (const auto& [says, answers] : {std::pair("", "0 c00002d3"), std::pair("WdfDeviceInitSetPowerPolicyOwnership(DeviceInit, FALSE);", "c0000010 c0000184"),
             std::pair("WdfFdoInitSetFilter(DeviceInit);", "c0000010 c0000184"), std::pair("WdfFdoInitSetFilter(DeviceInit); WdfDeviceInitSetPowerPolicyOwnership(DeviceInit, TRUE);", "0 c00002d3")}) {
        const auto run = simulation::run(build({.driver = std::string(R"(
NTSTATUS SampleEvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS settings;
    WDFDEVICE device;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Driver);
    )") + says + R"(
    if (!NT_SUCCESS(WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device)))
        return STATUS_UNSUCCESSFUL;
    WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS_INIT(&settings, IdleCannotWakeFromS0);
    status = WdfDeviceAssignS0IdleSettings(device, &settings);
    LabPrint("%x %x", status, WdfDeviceStopIdle(device, FALSE));
    return STATUS_SUCCESS;
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, SampleEvtDeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}
)",
            .threads = "", .objects = ""}));
        ASSERT_TRUE(run) << says;
        EXPECT_THAT(run->trace->names.texts, ElementsAre(answers)) << says;
    }
}

// --- what is around the queues, in a driver's own words

std::vector<std::string> callbacksOf(const trace::Trace& t)
{
    std::vector<std::string> all;
    for (const std::string& line : told(t))
        if (line.compare(0, 6, "enter ") == 0 || line.compare(0, 5, "level") == 0)
            all.push_back(line);
    return all;
}

// Scenario J19: the same callback at the level of whoever sends.
// Rule: NT R-IRP-3, NT R-IRP-11
TEST(Senders, AnUpperDriverSendsFromItsDpc)
{
    for (const bool dispatch : {false, true}) {
        const auto run = simulation::run(build({.driver = R"(
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    LabPrint("level %d", (int)KeGetCurrentIrql());
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
)",
            .threads = std::string(R"({"name": "T0", "processor": 0, "dispatch_level": )") + (dispatch ? "true" : "false")
                + R"(, "sends": [{"request": "read", "wait": false, "repeat": 2}]})",
            .objects = R"({"type": "WDFDEVICE", "name": "Device"}, {"type": "WDFQUEUE", "name": "Queue", "dispatch": "Parallel", "handlers": ["EvtIoRead"]})"}));
        ASSERT_TRUE(run);
        EXPECT_EQ(run->trace->outcome, Outcome::Completed);
        const std::string level = dispatch ? "level 2" : "level 0";
        EXPECT_THAT(callbacksOf(*run->trace), ElementsAre("enter EvtIoRead", level, "enter EvtIoRead", level));
    }
}

// Scenario J9: the completion routine is told of the request that came back, and is outside scope Device.
// Rule: KMDF C5
TEST(Senders, ADriverSendsOnAndIsToldOfTheEnd)
{
    const auto run = simulation::run(build({.driver = R"(
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
EVT_WDF_REQUEST_COMPLETION_ROUTINE SampleCompletion;
VOID SampleCompletion(WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context)
{
    UNREFERENCED_PARAMETER(Target);
    UNREFERENCED_PARAMETER(Context);
    LabPrint("level %d, status %x, %d bytes", (int)KeGetCurrentIrql(), Params->IoStatus.Status, (int)Params->IoStatus.Information);
    WdfRequestCompleteWithInformation(Request, Params->IoStatus.Status, Params->IoStatus.Information);
}
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Length);
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, SampleCompletion, NULL);
    if (!WdfRequestSend(Request, WdfDeviceGetIoTarget(WdfIoQueueGetDevice(Queue)), WDF_NO_SEND_OPTIONS)) {
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
    LabWork(20000);
}
)",
        .threads = R"({"name": "T0", "processor": 0, "sends": [{"request": "read", "length": 64}]})",
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "sync_scope": "Device", "lower_driver": {"latency_ns": 5000, "processor": 1}},
            {"type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoRead"]})"}));
    ASSERT_TRUE(run);
    EXPECT_EQ(run->trace->outcome, Outcome::Completed);
    EXPECT_THAT(told(*run->trace), ElementsAre("Device Moving", "Device D0", "enter EvtIoRead", "enter EvtRequestCompletionRoutine", "level 2, status 0, 64 bytes",
                                       "leave EvtRequestCompletionRoutine", "leave EvtIoRead"));
}

} // namespace
} // namespace syncscope::test
