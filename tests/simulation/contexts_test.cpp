// Contexts that a driver adds to an object after it is created (KMDF section 8).
#include "engine/scenario/read.h"
#include "engine/simulation/run.h"

#include <gmock/gmock.h>

namespace syncscope::simulation {
namespace {

constexpr const char* kDriver = R"(#include <ntddk.h>
#include <wdf.h>
#include "lab.h"

typedef struct _DEVICE_CONTEXT { LONG Count; } DEVICE_CONTEXT;
typedef struct _OTHER_CONTEXT { LONG Other; } OTHER_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(OTHER_CONTEXT, GetOtherContext)

VOID AddContexts(WDFDEVICE Device);
VOID
AddContexts(WDFDEVICE Device)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    PVOID first = NULL;
    PVOID second = NULL;
    NTSTATUS status;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    LabPrint("no type %x", WdfObjectAllocateContext(Device, &attributes, NULL));
    LabPrint("before %d", GetOtherContext(Device) != NULL);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, OTHER_CONTEXT);
    attributes.ParentObject = Device;
    LabPrint("parent %x", WdfObjectAllocateContext(Device, &attributes, NULL));
    attributes.ParentObject = NULL;
    status = WdfObjectAllocateContext(Device, &attributes, &first);
    LabPrint("added %d", NT_SUCCESS(status) && first != NULL);
    LabPrint("again %x", WdfObjectAllocateContext(Device, &attributes, &second));
    LabPrint("same %d", first == second && first == GetOtherContext(Device) && first != GetDeviceContext(Device));
    LabPrint("of %d", WdfObjectContextGetObject(first) == (WDFOBJECT)Device);
    LabPrint("zero %d", GetOtherContext(Device)->Other);
}
)";

std::vector<std::string> printed(const std::string& version)
{
    const std::string json = R"({"format": 1, "machine": {"kmdf_version": ")" + version
        + R"("}, "objects": [{"type": "WDFDEVICE", "name": "Device", "context_type": "DEVICE_CONTEXT", "initialize": "AddContexts"}]})";
    const auto read = scenario::read({"scenario.json", json, "driver.c", kDriver, {}});
    EXPECT_TRUE(read.has_value()) << format(read.error().front());
    const auto model = build(read->scenario);
    EXPECT_TRUE(model.has_value()) << format(model.error().front());
    return simulation::run(*model)->trace->names.texts;
}

// KMDF section 8: a ParentObject is not allowed from 1.11 on. Before, it was, so there the first call adds the context.
TEST(AddedContexts, FollowTheVersionOfTheDriver)
{
    EXPECT_THAT(printed("1.33"),
        testing::ElementsAre("no type c0000033", "before 0", "parent c020020f", "added 1", "again 40000000", "same 1", "of 1", "zero 0"));
    EXPECT_THAT(printed("1.9"), testing::ElementsAre("no type c0000033", "before 0", "parent 0", "added 1", "again 40000000", "same 1", "of 1", "zero 0"));
}

} // namespace
} // namespace syncscope::simulation
