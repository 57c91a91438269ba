// The set-up text: what a driver developer would write for a configuration, word by word.
#include "engine/driver/services.h"
#include "engine/scenario/conformance.h"
#include "engine/scenario/fields.h"
#include "engine/scenario/lower.h"
#include "engine/scenario/read.h"
#include "tests/support/places.h"
#include "tests/support/random_scenario.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <unistd.h>

namespace syncscope::scenario {
namespace {

using testing::HasSubstr;

Scenario from(const std::string& objects, const std::string& driver = {}, const std::string& rest = {})
{
    Texts texts;
    texts.scenario = "{\"format\": 1, \"objects\": [" + objects + "]" + rest + "}";
    texts.driver = driver;
    auto r = read(texts);
    EXPECT_TRUE(r.has_value()) << (r ? "" : format(r.error()[0]));
    return r ? r->scenario : Scenario();
}

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> all;
    std::stringstream in(text);
    for (std::string line; std::getline(in, line);)
        all.push_back(line);
    return all;
}

TEST(Lower, OneDeviceWithItsDefaultQueue)
{
    const Scenario s = from(R"({"type": "WDFDEVICE", "name": "Device", "sync_scope": "Device", "context_type": "DEVICE_CONTEXT", "initialize": "SampleInitialize"},
        {"type": "WDFQUEUE", "name": "Queue", "dispatch": "Parallel", "handlers": ["EvtIoRead"], "number_of_presented_requests": 4})",
        "typedef struct {LONG a;} DEVICE_CONTEXT;\nVOID SampleInitialize(WDFDEVICE Device)\n{\n}\nVOID SampleEvtIoRead(VOID)\n{\n}\n");
    EXPECT_EQ(lower(s).text, R"(DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD SampleEvtDriverDeviceAdd;

NTSTATUS
SampleEvtDriverDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    NTSTATUS status;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG queueConfig;
    WDFDEVICE device;

    UNREFERENCED_PARAMETER(Driver);

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DEVICE_CONTEXT);
    attributes.SynchronizationScope = WdfSynchronizationScopeDevice;
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    SampleInitialize(device);

    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&queueConfig, WdfIoQueueDispatchParallel);
    queueConfig.EvtIoRead = SampleEvtIoRead;
    queueConfig.Settings.Parallel.NumberOfPresentedRequests = 4;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    status = WdfIoQueueCreate(device, &queueConfig, &attributes, WDF_NO_HANDLE);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    return STATUS_SUCCESS;
}

NTSTATUS
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_DRIVER_CONFIG driverConfig;

    WDF_DRIVER_CONFIG_INIT(&driverConfig, SampleEvtDriverDeviceAdd);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    status = WdfDriverCreate(DriverObject, RegistryPath, &attributes, &driverConfig, WDF_NO_HANDLE);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    return STATUS_SUCCESS;
}
)");
}

TEST(Lower, TwoDevicesShareOneEvtDriverDeviceAdd)
{
    const Scenario s = from(R"({"type": "WDFDRIVER", "name": "Driver", "execution_level": "Passive", "initialize": "SampleKeep"},
        {"type": "WDFDEVICE", "name": "Dev1", "attributes": "null"},
        {"type": "WDFDEVICE", "name": "Dev2", "sync_scope": "OutOfRange", "execution_level": "Invalid", "parent_object": "Dev1"},
        {"type": "WDFQUEUE", "name": "Rw", "parent": "Dev2", "dispatch": "Invalid", "sync_scope": "Queue", "parent_object": "Driver",
         "request_types": ["read", "write", "device_control", "internal_device_control"]},
        {"type": "WDFSPINLOCK", "name": "Lock", "parent": "Dev1", "parent_object": "Dev1"},
        {"type": "WDFWAITLOCK", "name": "Free"})");
    EXPECT_EQ(lower(s).text, R"(DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD SampleEvtDriverDeviceAdd;

static WDFDEVICE g_Dev1;

static NTSTATUS
SampleAddDev1(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    NTSTATUS status;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFSPINLOCK lock;

    UNREFERENCED_PARAMETER(Driver);

    status = WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &g_Dev1);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = g_Dev1;
    status = WdfSpinLockCreate(&attributes, &lock);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    return STATUS_SUCCESS;
}

static NTSTATUS
SampleAddDev2(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    NTSTATUS status;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG queueConfig;
    WDFDEVICE dev2;
    WDFQUEUE rw;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = g_Dev1;
    attributes.SynchronizationScope = (WDF_SYNCHRONIZATION_SCOPE)99;
    attributes.ExecutionLevel = (WDF_EXECUTION_LEVEL)0;
    status = WdfDeviceCreate(&DeviceInit, &attributes, &dev2);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    WDF_IO_QUEUE_CONFIG_INIT(&queueConfig, (WDF_IO_QUEUE_DISPATCH_TYPE)0);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Driver;
    attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
    status = WdfIoQueueCreate(dev2, &queueConfig, &attributes, &rw);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfDeviceConfigureRequestDispatching(dev2, rw, WdfRequestTypeRead);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfDeviceConfigureRequestDispatching(dev2, rw, WdfRequestTypeWrite);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfDeviceConfigureRequestDispatching(dev2, rw, WdfRequestTypeDeviceControl);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = WdfDeviceConfigureRequestDispatching(dev2, rw, WdfRequestTypeDeviceControlInternal);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    return STATUS_SUCCESS;
}

static ULONG DevicesAdded; // the PnP manager adds one device after the other

NTSTATUS
SampleEvtDriverDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    switch (DevicesAdded++) {
    case 0:
        return SampleAddDev1(Driver, DeviceInit);
    case 1:
        return SampleAddDev2(Driver, DeviceInit);
    default:
        return STATUS_NOT_SUPPORTED;
    }
}

NTSTATUS
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_DRIVER_CONFIG driverConfig;
    WDFDRIVER driver;
    WDFWAITLOCK free;

    WDF_DRIVER_CONFIG_INIT(&driverConfig, SampleEvtDriverDeviceAdd);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    status = WdfDriverCreate(DriverObject, RegistryPath, &attributes, &driverConfig, &driver);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    SampleKeep(driver);

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    status = WdfWaitLockCreate(&attributes, &free);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    return STATUS_SUCCESS;
}
)");
}

TEST(Lower, NamesOfHandlesCannotHideAnything)
{
    // "device" and "Device" would be one variable, "Status" the local, "Keep" the function, "Do" a keyword.
    const Scenario s = from(R"({"type": "WDFDEVICE", "name": "device"}, {"type": "WDFSPINLOCK", "name": "Device", "initialize": "keep"}, {"type": "WDFSPINLOCK", "name": "Status"},
        {"type": "WDFSPINLOCK", "name": "Keep"}, {"type": "WDFSPINLOCK", "name": "Do"})",
        "VOID keep(WDFSPINLOCK Object)\n{\n}\n");
    const std::string text = lower(s).text;
    for (const char* declaration : {"WDFDEVICE device;", "WDFSPINLOCK device2;", "WDFSPINLOCK status2;", "WDFSPINLOCK keep2;", "WDFSPINLOCK do2;", "keep(device2);"})
        EXPECT_THAT(text, HasSubstr(declaration));
}

// The line of the call is how a run knows which object of the scenario it creates.
TEST(Lower, CreateLinesPointAtTheCalls)
{
    static const std::vector<std::pair<ObjectType, std::string>> kCalls = {{ObjectType::Driver, "WdfDriverCreate("}, {ObjectType::Device, "WdfDeviceCreate("},
        {ObjectType::Queue, "WdfIoQueueCreate("}, {ObjectType::SpinLock, "WdfSpinLockCreate("}, {ObjectType::WaitLock, "WdfWaitLockCreate("}, {ObjectType::Timer, "WdfTimerCreate("},
        {ObjectType::WorkItem, "WdfWorkItemCreate("}, {ObjectType::Dpc, "WdfDpcCreate("}, {ObjectType::Interrupt, "WdfInterruptCreate("},
        {ObjectType::FileObject, "WdfDeviceInitSetFileObjectConfig("}, {ObjectType::General, "WdfObjectCreate("}};
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto r = read(test::randomTexts(seed));
        ASSERT_TRUE(r.has_value());
        const Lowered lowered = lower(r->scenario);
        const std::vector<std::string> text = lines(lowered.text);
        std::vector<std::uint32_t> seen;
        for (std::size_t i = 0; i < r->scenario.objects.size(); ++i) {
            const std::uint32_t at = lowered.createLines[i];
            if (r->scenario.objects[i].type == ObjectType::Request && r->scenario.objects[i].request == RequestKind::Presented) {
                EXPECT_EQ(at, 0u) << "it comes from outside";
                continue;
            }
            ASSERT_TRUE(at >= 1 && at <= text.size()) << "seed " << seed;
            EXPECT_THAT(seen, testing::Not(testing::Contains(at)));
            seen.push_back(at);
            for (const auto& [type, call] : kCalls)
                if (type == r->scenario.objects[i].type) {
                    EXPECT_THAT(text[at - 1], HasSubstr(call)) << "seed " << seed;
                }
        }
    }
}

// A C compiler that knows nothing of us reads the same text, against declarations that only have the names of the WDK.
TEST(Lower, PassesACompilerForWindows)
{
    if (std::system("x86_64-w64-mingw32-gcc --version > /dev/null 2>&1") != 0)
        GTEST_SKIP() << "x86_64-w64-mingw32-gcc is not installed";
    namespace fs = std::filesystem;
    const fs::path folder = fs::temp_directory_path() / ("syncscope-lower-" + std::to_string(::getpid()));
    fs::create_directories(folder);
    std::string files;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto r = read(test::randomTexts(seed));
        ASSERT_TRUE(r.has_value());
        const fs::path file = folder / ("seed" + std::to_string(seed) + ".c");
        std::ofstream out(file);
        for (const auto& [name, value] : r->scenario.driver.definitions)
            out << "#define " << name << " " << value << "\n";
        out << r->scenario.driver.text << lower(r->scenario).text;
        files += " \"" + file.string() + "\"";
    }
    // And some of the conformance cases, which have objects of every type.
    std::stringstream text;
    text << std::ifstream(test::repository() / "tests/conformance/cases.json").rdbuf();
    const auto cases = readCases(text.str(), "cases.json");
    ASSERT_TRUE(cases.has_value());
    for (std::size_t i = 0; i < cases->size(); i += 11) {
        const auto r = read((*cases)[i]);
        ASSERT_TRUE(r.has_value()) << (*cases)[i].id;
        const fs::path file = folder / ((*cases)[i].id + ".c");
        std::ofstream(file) << r->scenario.driver.text << lower(r->scenario).text;
        files += " \"" + file.string() + "\"";
    }
    const std::string log = (folder / "log").string();
    const int status = std::system(("x86_64-w64-mingw32-gcc -fsyntax-only -Wall -Werror -I\"" + test::repository().string() + "/tests/support/wdk\"" + files + " > \"" + log + "\" 2>&1").c_str());
    std::stringstream said;
    said << std::ifstream(log).rdbuf();
    EXPECT_EQ(status, 0) << said.str();
    fs::remove_all(folder);
}

// A file can only ask for what can be created.
TEST(CompileDriver, EveryTypeOfAFileIsCreatedByASimulatedCall)
{
    for (const ObjectType type : kCreatedTypes)
        EXPECT_NE(driver::serviceByName(creatingCall(type)), driver::Service::Count) << name(type);
}

TEST(CompileDriver, CompilesTheDriverWithItsSetUp)
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto r = read(test::randomTexts(seed));
        ASSERT_TRUE(r.has_value());
        const auto compiled = compileDriver(r->scenario);
        ASSERT_TRUE(compiled.has_value()) << "seed " << seed << "\n" << format(compiled.error()[0]) << "\n" << r->scenario.driver.text << lower(r->scenario).text;
        EXPECT_FALSE(compiled->program.function("DriverEntry").isNone());
    }
}

} // namespace
} // namespace syncscope::scenario
