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

} // namespace
} // namespace syncscope::test
