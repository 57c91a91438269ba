// The end of objects, in a driver's own words: removal and unloading, contexts of files, and what is used after its end.
#include "engine/simulation/run.h"
#include "tests/simulation/small_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::test {
namespace {

using testing::ElementsAre;
using trace::EventKind;

const std::vector<std::string>& printed(const simulation::Run& run) { return run.trace->names.texts; }
std::vector<std::string> hazards(const simulation::Run& run)
{
    std::vector<std::string> rules;
    run.trace->log.forEach([&](const trace::Event& e) {
        if (e.kind == EventKind::Hazard)
            rules.push_back(run.trace->names.hazards[e.value].rule + " " + run.trace->names.of(e.subject));
    });
    return rules;
}

// --- removal

constexpr const char* kUnloading = R"(
EVT_WDF_DRIVER_UNLOAD SampleEvtDriverUnload;
EVT_WDF_OBJECT_CONTEXT_CLEANUP SampleEvtDriverCleanup, SampleEvtDeviceCleanup, SampleEvtObjectCleanup;
EVT_WDF_OBJECT_CONTEXT_DESTROY SampleEvtDriverDestroy, SampleEvtDeviceDestroy, SampleEvtObjectDestroy;
EVT_WDF_DEVICE_RELEASE_HARDWARE SampleEvtDeviceReleaseHardware;
EVT_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP SampleEvtDeviceSelfManagedIoCleanup;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
VOID SampleEvtDriverUnload(WDFDRIVER Driver) { LabPrint("unload %d %d", (int)KeGetCurrentIrql(), Driver == WdfGetDriver()); }
VOID SampleEvtDriverCleanup(WDFOBJECT Object) { UNREFERENCED_PARAMETER(Object); LabPrint("driver cleanup %d", (int)KeGetCurrentIrql()); }
VOID SampleEvtDriverDestroy(WDFOBJECT Object) { UNREFERENCED_PARAMETER(Object); LabPrint("driver destroy %d", (int)KeGetCurrentIrql()); }
VOID SampleEvtDeviceCleanup(WDFOBJECT Object) { UNREFERENCED_PARAMETER(Object); LabPrint("device cleanup %d", (int)KeGetCurrentIrql()); }
VOID SampleEvtDeviceDestroy(WDFOBJECT Object) { UNREFERENCED_PARAMETER(Object); LabPrint("device destroy %d", (int)KeGetCurrentIrql()); }
VOID SampleEvtObjectCleanup(WDFOBJECT Object) { UNREFERENCED_PARAMETER(Object); LabPrint("object cleanup"); }
VOID SampleEvtObjectDestroy(WDFOBJECT Object) { UNREFERENCED_PARAMETER(Object); LabPrint("object destroy"); }
NTSTATUS SampleEvtDeviceReleaseHardware(WDFDEVICE Device, WDFCMRESLIST ResourcesTranslated)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(ResourcesTranslated);
    LabPrint("release hardware");
    return STATUS_SUCCESS;
}
VOID SampleEvtDeviceSelfManagedIoCleanup(WDFDEVICE Device) { UNREFERENCED_PARAMETER(Device); LabPrint("self-managed cleanup"); }
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    LabWork(20000);
    LabPrint("completes");
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
)";

simulation::ModelPtr unloading(const std::string& action, const std::string& more = {}, const std::string& objects = {})
{
    return build({.driver = kUnloading,
        .threads = R"({"name": "T0", "processor": 0, "sends": [{"request": "read", "device": "Device"}]}], "power": [{"action": ")" + action + R"(", "device": "Device", "at_ns": 8000})"
            + more,
        .objects = R"({"type": "WDFDRIVER", "name": "Driver", "handlers": ["EvtDriverUnload", "EvtCleanupCallback=SampleEvtDriverCleanup", "EvtDestroyCallback=SampleEvtDriverDestroy"]},
            {"type": "WDFDEVICE", "name": "Device", "handlers": ["EvtDeviceReleaseHardware", "EvtDeviceSelfManagedIoCleanup", "EvtCleanupCallback=SampleEvtDeviceCleanup", "EvtDestroyCallback=SampleEvtDeviceDestroy"]},
            {"type": "WDFQUEUE", "name": "Queue", "parent": "Device", "power_managed": false, "handlers": ["EvtIoRead"]},
            {"type": "WDFOBJECT", "name": "Object", "parent": "Device", "parent_object": "Device", "handlers": ["EvtCleanupCallback=SampleEvtObjectCleanup", "EvtDestroyCallback=SampleEvtObjectDestroy"]})"
            + objects});
}

// Children before their parent, the device before the driver, all at PASSIVE_LEVEL; not before the last request has come back.
// Rule: KMDF C15, KMDF D4
TEST(Removal, EndsTheObjectsOfTheDeviceAndThenTheDriver)
{
    for (const char* action : {"remove", "surprise_remove"}) {
        const auto run = simulation::run(unloading(action));
        ASSERT_TRUE(run);
        EXPECT_EQ(run->trace->outcome, Outcome::Completed);
        EXPECT_THAT(printed(*run), ElementsAre("release hardware", "self-managed cleanup", "completes", "object cleanup", "object destroy", "device cleanup 0", "device destroy 0",
                                       "unload 0 1", "driver cleanup 0", "driver destroy 0"));
    }
}

// Rule: KMDF D4
TEST(Removal, LeavesTheDriverWhileItHasAnotherDevice)
{
    const auto one = simulation::run(unloading("remove", {}, R"(, {"type": "WDFDEVICE", "name": "Other"})"));
    ASSERT_TRUE(one);
    EXPECT_THAT(printed(*one), ElementsAre("release hardware", "self-managed cleanup", "completes", "object cleanup", "object destroy", "device cleanup 0", "device destroy 0"));
    const auto both = simulation::run(unloading("remove", R"(, {"action": "remove", "device": "Other", "at_ns": 100000})", R"(, {"type": "WDFDEVICE", "name": "Other"})"));
    ASSERT_TRUE(both);
    EXPECT_THAT(printed(*both), ElementsAre("release hardware", "self-managed cleanup", "completes", "object cleanup", "object destroy", "device cleanup 0", "device destroy 0",
                                    "unload 0 1", "driver cleanup 0", "driver destroy 0"));
}

// --- contexts of files

constexpr const char* kFiles = R"(
typedef struct _FILE_CONTEXT { LONG Number; LONG Reads; } FILE_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FILE_CONTEXT, GetFileContext)
EVT_WDF_DEVICE_FILE_CREATE SampleEvtDeviceFileCreate;
EVT_WDF_FILE_CLOSE SampleEvtFileClose;
EVT_WDF_OBJECT_CONTEXT_CLEANUP SampleEvtCleanupCallback;
EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;
LONG Files;
FILE_CONTEXT* Last;
VOID SampleEvtDeviceFileCreate(WDFDEVICE Device, WDFREQUEST Request, WDFFILEOBJECT FileObject)
{
    UNREFERENCED_PARAMETER(Device);
    LabPrint("new %d", GetFileContext(FileObject)->Number + GetFileContext(FileObject)->Reads);
    GetFileContext(FileObject)->Number = ++Files;
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
VOID SampleEvtFileClose(WDFFILEOBJECT FileObject) { LabPrint("file %d: %d reads", GetFileContext(FileObject)->Number, GetFileContext(FileObject)->Reads); }
VOID SampleEvtCleanupCallback(WDFOBJECT Object) { LabPrint("end of %d", GetFileContext(Object)->Number); }
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    UNREFERENCED_PARAMETER(Queue);
    if (USE_LAST && Last != NULL)
        LabPrint("last %d", Last->Number);
    Last = GetFileContext(WdfRequestGetFileObject(Request));
    Last->Reads++;
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}
)";
simulation::ModelPtr files(const std::string& threads, bool useLast = false, const std::string& machine = R"("clock_ns": 0)")
{
    return build({.driver = std::string("#define USE_LAST ") + (useLast ? "1" : "0") + kFiles, .threads = threads, .machine = machine,
        .objects = R"({"type": "WDFDEVICE", "name": "Device"},
            {"type": "WDFFILEOBJECT", "name": "File", "context_type": "FILE_CONTEXT", "handlers": ["EvtDeviceFileCreate", "EvtFileClose", "EvtCleanupCallback=SampleEvtCleanupCallback"]},
            {"type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoRead"]})"});
}

// Each file has its own, zeroed when it is opened, also where the row of a closed one serves again.
TEST(FileContexts, EachFileHasItsOwn)
{
    const auto run = simulation::run(files(R"({"name": "T0", "processor": 0, "sends": [{"request": "read", "repeat": 2}, {"request": "close"}, {"request": "read"}]},
        {"name": "T1", "processor": 0, "start_ns": 50000, "sends": [{"request": "read", "repeat": 3}]})"));
    ASSERT_TRUE(run);
    EXPECT_EQ(run->trace->outcome, Outcome::Completed);
    auto said = printed(*run);
    std::sort(said.begin(), said.end());
    EXPECT_THAT(said, ElementsAre("end of 1", "end of 2", "end of 3", "file 1: 2 reads", testing::AnyOf("file 2: 1 reads", "file 2: 3 reads"),
                          testing::AnyOf("file 3: 1 reads", "file 3: 3 reads"), "new 0", "new 0", "new 0"));
    EXPECT_TRUE(hazards(*run).empty());
}

// --- used after its end

// The file of T0 is closed when T1 reads again. Its context was memory of the file object.
// Rule: KMDF C15
TEST(UseAfterTheEnd, AContextGoesWithItsObject)
{
    const std::string two = R"({"name": "T1", "processor": 1, "sends": [{"request": "create", "gap_ns": 300000}, {"request": "read"}]},
        {"name": "T0", "processor": 0, "start_ns": 50000, "sends": [{"request": "read"}]})";
    const auto run = simulation::run(files(two, true));
    ASSERT_TRUE(run);
    EXPECT_EQ(run->trace->outcome, Outcome::Completed);
    ASSERT_EQ(hazards(*run).size(), 1u);
    EXPECT_THAT(hazards(*run)[0], testing::StartsWith("KMDF C15 "));
    const auto verified = simulation::run(files(two, true, R"("clock_ns": 0, "driver_verifier": true)"));
    ASSERT_TRUE(verified);
    ASSERT_TRUE(verified->trace->bugCheck);
    EXPECT_EQ(verified->trace->bugCheck->code, 0xD5u);
    EXPECT_EQ(verified->trace->bugCheck->parameters[1], 0u); // a read
}

// Deleted and still referred to, an object keeps its context; the last dereference takes it.
// Rule: KMDF C15
TEST(UseAfterTheEnd, AReferenceKeepsTheContext)
{
    for (const bool referenced : {false, true}) {
        const auto run = simulation::run(build({.driver = std::string("#define REFERENCED ") + (referenced ? "1" : "0") + R"(
typedef struct _OBJECT_CONTEXT { LONG Uses; } OBJECT_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(OBJECT_CONTEXT, GetObjectContext)
VOID SampleInitialize(WDFDEVICE Device)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFOBJECT object;
    OBJECT_CONTEXT* context;

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, OBJECT_CONTEXT);
    attributes.ParentObject = Device;
    if (!NT_SUCCESS(WdfObjectCreate(&attributes, &object)))
        return;
    context = GetObjectContext(object);
    context->Uses = 1;
    if (REFERENCED)
        WdfObjectReference(object);
    WdfObjectDelete(object);
    context->Uses++;
    context->Uses++;
    LabPrint("used");
    if (REFERENCED)
        WdfObjectDereference(object);
    LabPrint("%d", context->Uses);
}
)",
            .threads = R"({"name": "T0", "sends": []})",
            .objects = R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitialize"})"}));
        ASSERT_TRUE(run);
        std::vector<std::string> order;
        run->trace->log.forEach([&](const trace::Event& e) {
            if (e.kind == EventKind::Hazard || e.kind == EventKind::Print)
                order.emplace_back(e.kind == EventKind::Hazard ? "hazard" : run->trace->names.of(e.subject));
        });
        if (referenced)
            EXPECT_THAT(order, ElementsAre("used", "hazard", "3")); // told once
        else
            EXPECT_THAT(order, ElementsAre("hazard", "used", "3"));
    }
}

// A whole driver's contexts are as large as it declares them: nothing of the scenario says so.
TEST(Contexts, OfObjectsThatTheTextCreatesMayBeLarge)
{
    const auto run = simulation::run(build({.driver = R"(
typedef struct _DEVICE_CONTEXT { ULONG Table[100]; } DEVICE_CONTEXT;
typedef struct _QUEUE_CONTEXT { ULONG64 Table[20]; } QUEUE_CONTEXT;
typedef struct _FILE_CONTEXT { ULONG Table[40]; } FILE_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(QUEUE_CONTEXT, GetQueueContext)
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FILE_CONTEXT, GetFileContext)
EVT_WDF_DEVICE_FILE_CREATE SampleEvtDeviceFileCreate;
VOID SampleEvtDeviceFileCreate(WDFDEVICE Device, WDFREQUEST Request, WDFFILEOBJECT FileObject)
{
    UNREFERENCED_PARAMETER(Device);
    GetFileContext(FileObject)->Table[39] += 3;
    LabPrint("%u", GetFileContext(FileObject)->Table[39]);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
NTSTATUS SampleEvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG config;
    WDF_FILEOBJECT_CONFIG files;
    WDFDEVICE device;
    WDFQUEUE queue[2];
    ULONG i;
    UNREFERENCED_PARAMETER(Driver);
    WDF_FILEOBJECT_CONFIG_INIT(&files, SampleEvtDeviceFileCreate, NULL, NULL);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, FILE_CONTEXT);
    WdfDeviceInitSetFileObjectConfig(DeviceInit, &files, &attributes);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DEVICE_CONTEXT);
    if (!NT_SUCCESS(WdfDeviceCreate(&DeviceInit, &attributes, &device)))
        return STATUS_UNSUCCESSFUL;
    GetDeviceContext(device)->Table[99] = 1;
    for (i = 0; i < 2; i++) {
        WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchManual);
        WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, QUEUE_CONTEXT);
        if (!NT_SUCCESS(WdfIoQueueCreate(device, &config, &attributes, &queue[i])))
            return STATUS_UNSUCCESSFUL;
        GetQueueContext(queue[i])->Table[19] = 10 + i;
    }
    LabPrint("%u %u %u", GetDeviceContext(device)->Table[99], (ULONG)GetQueueContext(queue[0])->Table[19], (ULONG)GetQueueContext(queue[1])->Table[19]);
    return STATUS_SUCCESS;
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, SampleEvtDeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}
)",
        .threads = R"({"name": "T0", "sends": [{"request": "create"}]}, {"name": "T1", "start_ns": 100000, "sends": [{"request": "create"}]})", .objects = ""}));
    ASSERT_TRUE(run);
    EXPECT_EQ(run->trace->outcome, Outcome::Completed);
    EXPECT_THAT(printed(*run), ElementsAre("1 10 11", "3", "3"));
}

} // namespace
} // namespace syncscope::test
