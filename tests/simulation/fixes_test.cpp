// A refused creation says what to set, and each of it helps.
#include "engine/scenario/read.h"
#include "engine/simulation/run.h"
#include "tests/support/case_name.h"

#include <gmock/gmock.h>

namespace syncscope::simulation {
namespace {

struct Refused {
    const char* name;
    const char* rule;
    const char* object;  // that is refused
    const char* status;
    const char* objects; // after the driver object
    bool together = false;
    const char* version = "1.33";
};

scenario::Texts texts(const Refused& c)
{
    const std::string json = std::string(R"({"format": 1, "machine": {"kmdf_version": ")") + c.version + R"("}, "objects": [{"type": "WDFDRIVER", "name": "Driver"}, )" + c.objects + "]}";
    return {"scenario.json", json, "driver.c", "#include <ntddk.h>\n#include <wdf.h>\nVOID EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)\n"
            "{ UNREFERENCED_PARAMETER(Queue); UNREFERENCED_PARAMETER(Length); WdfRequestComplete(Request, STATUS_SUCCESS); }\n", {}};
}

trace::TracePtr traceOf(const Refused& c, const std::vector<std::string>& settings)
{
    const auto read = scenario::read(texts(c), {{}, settings});
    EXPECT_TRUE(read.has_value()) << format(read.error().front());
    const auto model = read ? build(read->scenario) : Expected<ModelPtr>(unexpected(Diagnostics()));
    EXPECT_TRUE(model.has_value()) << (read ? format(model.error().front()) : "");
    const auto run = model ? simulation::run(*model) : Expected<Run>(unexpected(Diagnostics()));
    return run ? run->trace : nullptr;
}

#define DEVICE R"({"type": "WDFDEVICE", "name": "Device"})"
#define DEVICE_OF(scope, level) R"({"type": "WDFDEVICE", "name": "Device", "sync_scope": ")" scope R"(", "execution_level": ")" level R"("})"
#define QUEUE(more) R"({"type": "WDFQUEUE", "name": "Queue", "handlers": ["EvtIoRead"])" more "}"

class Fixes : public testing::TestWithParam<Refused> {};

// Rule: KMDF V1, KMDF V5, KMDF V6, KMDF V7, KMDF V8, KMDF V9, KMDF V10, KMDF Q3, KMDF Q4, KMDF Q9, KMDF Q10, KMDF F3, KMDF F4, KMDF F6, KMDF T3, KMDF T5
// Rule: KMDF I1, KMDF I2, KMDF S5
TEST_P(Fixes, LetTheObjectBeCreated)
{
    const Refused& c = GetParam();
    const auto refused = traceOf(c, {});
    ASSERT_TRUE(refused);
    ASSERT_EQ(refused->outcome, Outcome::Refused);
    ASSERT_TRUE(refused->refused);
    EXPECT_EQ(refused->refused->object, c.object);
    EXPECT_EQ(refused->refused->rule, c.rule);
    EXPECT_EQ(ntstatusName(refused->refused->status), c.status);
    EXPECT_NE(refused->refused->reason, "");
    ASSERT_FALSE(refused->refused->fixes.empty());
    if (c.together) {
        EXPECT_EQ(traceOf(c, refused->refused->fixes)->outcome, Outcome::Completed);
        return;
    }
    for (const std::string& fix : refused->refused->fixes) {
        const auto fixed = traceOf(c, {fix});
        ASSERT_TRUE(fixed) << fix;
        EXPECT_EQ(fixed->outcome, Outcome::Completed) << fix;
    }
}

// Set-up that goes on without what is refused: each says why, with settings that were tried for it.
TEST(Refusals, OfEveryObjectWhereSetUpGoesOn)
{
    const std::string json = R"({"format": 1, "driver": {"on_refusal": "continue"}, "objects": [{"type": "WDFDEVICE", "name": "Device", "sync_scope": "Device", "execution_level": "Dispatch"},
        {"type": "WDFWORKITEM", "name": "Item", "parent_object": "Device"}, {"type": "WDFDPC", "name": "Dpc", "parent_object": "Device", "sync_scope": "Queue"},
        {"type": "WDFTIMER", "name": "Timer", "parent_object": "Device"}]})";
    const auto read = scenario::read({"scenario.json", json, "driver.c", "#include <ntddk.h>\n#include <wdf.h>\n", {}});
    ASSERT_TRUE(read) << format(read.error().front());
    const auto model = build(read->scenario);
    ASSERT_TRUE(model) << format(model.error().front());
    const auto run = simulation::run(*model);
    ASSERT_TRUE(run);
    EXPECT_EQ(run->trace->outcome, Outcome::Completed);
    World end = run->end;
    const std::vector<trace::Refusal> all = refusalsOf(end);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].object, "Item");
    EXPECT_EQ(all[0].rule, "KMDF S5");
    EXPECT_EQ(all[1].object, "Dpc");
    EXPECT_EQ(all[1].rule, "KMDF V9");
    for (const trace::Refusal& r : all) {
        EXPECT_FALSE(r.reason.empty());
        EXPECT_FALSE(r.fixes.empty()) << r.object;
    }
}

INSTANTIATE_TEST_SUITE_P(Rules, Fixes,
    testing::Values(
        Refused{"V1", "KMDF V1", "Item", "STATUS_WDF_PARENT_NOT_SPECIFIED", DEVICE R"(, {"type": "WDFWORKITEM", "name": "Item", "attributes": "null"})", true},
        Refused{"V5", "KMDF V5", "Device", "STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED", R"({"type": "WDFDEVICE", "name": "Device", "parent_object": "Driver"})"},
        Refused{"V5Interrupt", "KMDF V5", "Int", "STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED",
            DEVICE R"(, {"type": "WDFINTERRUPT", "name": "Int", "parent_object": "Device", "automatic_serialization": false})"},
        Refused{"V6", "KMDF V6", "Timer", "STATUS_WDF_PARENT_NOT_SPECIFIED", DEVICE R"(, {"type": "WDFTIMER", "name": "Timer"})"},
        Refused{"V7", "KMDF V7", "Device", "STATUS_WDF_OBJECT_ATTRIBUTES_INVALID", DEVICE_OF("Inherit", "OutOfRange")},
        Refused{"V8", "KMDF V8", "Device", "STATUS_WDF_OBJECT_ATTRIBUTES_INVALID", DEVICE_OF("OutOfRange", "Inherit")},
        Refused{"V9", "KMDF V9", "Dpc", "STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID",
            DEVICE R"(, {"type": "WDFDPC", "name": "Dpc", "parent_object": "Device", "sync_scope": "Queue"})"},
        Refused{"V10", "KMDF V10", "Item", "STATUS_WDF_EXECUTION_LEVEL_INVALID",
            DEVICE R"(, {"type": "WDFWORKITEM", "name": "Item", "parent_object": "Device", "execution_level": "Passive"})"},
        Refused{"Q3", "KMDF Q3", "Queue", "STATUS_INVALID_PARAMETER", DEVICE_OF("Device", "Dispatch") ", " QUEUE(R"(, "execution_level": "Passive")")},
        Refused{"Q4", "KMDF Q4", "Queue", "STATUS_INVALID_PARAMETER", DEVICE_OF("Device", "Dispatch") ", " QUEUE(R"(, "creator": "class_extension")")},
        Refused{"Q9Dispatch", "KMDF Q9", "Queue", "STATUS_INVALID_PARAMETER", DEVICE ", " QUEUE(R"(, "dispatch": "OutOfRange")")},
        Refused{"Q9NoCallback", "KMDF Q9", "Queue", "STATUS_WDF_NO_CALLBACK", DEVICE R"(, {"type": "WDFQUEUE", "name": "Queue"})"},
        Refused{"Q9Manual", "KMDF Q9", "Queue", "STATUS_INVALID_PARAMETER", DEVICE ", " QUEUE(R"(, "dispatch": "Manual")")},
        Refused{"Q9Presented", "KMDF Q9", "Queue", "STATUS_INVALID_PARAMETER", DEVICE ", " QUEUE(R"(, "number_of_presented_requests": 4)")},
        Refused{"Q10", "KMDF Q10", "Queue", "STATUS_INVALID_DEVICE_REQUEST", DEVICE ", " QUEUE(R"(, "parent_object": "Driver")")},
        Refused{"F3", "KMDF F3", "Device", "STATUS_INVALID_DEVICE_REQUEST", DEVICE_OF("Queue", "Passive") R"(, {"type": "WDFFILEOBJECT", "name": "File"})"},
        Refused{"F4", "KMDF F4", "Device", "STATUS_INVALID_DEVICE_REQUEST", DEVICE_OF("Device", "Dispatch") R"(, {"type": "WDFFILEOBJECT", "name": "File"})"},
        Refused{"F6", "KMDF F6", "Device", "STATUS_INVALID_PARAMETER",
            DEVICE_OF("Device", "Passive") R"(, {"type": "WDFFILEOBJECT", "name": "File", "execution_level": "Dispatch", "evt_create": true})", false, "1.9"},
        Refused{"T3Period", "KMDF T3", "Timer", "STATUS_INVALID_PARAMETER",
            DEVICE R"(, {"type": "WDFTIMER", "name": "Timer", "parent_object": "Device", "period": 4294967295})"},
        Refused{"T3Tolerable", "KMDF T3", "Timer", "STATUS_INVALID_PARAMETER",
            DEVICE R"(, {"type": "WDFTIMER", "name": "Timer", "parent_object": "Device", "tolerable_delay": 4294967295})", false, "1.11"},
        Refused{"T3HighResolution", "KMDF T3", "Timer", "STATUS_INVALID_PARAMETER",
            DEVICE R"(, {"type": "WDFTIMER", "name": "Timer", "parent_object": "Device", "tolerable_delay": 5, "high_resolution": true})"},
        Refused{"T3PassivePeriodic", "KMDF T3", "Timer", "STATUS_NOT_SUPPORTED",
            DEVICE R"(, {"type": "WDFTIMER", "name": "Timer", "parent_object": "Device", "period": 10, "execution_level": "Passive"})"},
        Refused{"T5", "KMDF T5", "Dpc", "STATUS_INVALID_DEVICE_REQUEST",
            DEVICE R"(, {"type": "WDFDPC", "name": "Dpc", "parent": "Device", "parent_object": "Driver", "automatic_serialization": false})"},
        Refused{"I1Both", "KMDF I1", "Int", "STATUS_INVALID_PARAMETER",
            DEVICE R"(, {"type": "WDFINTERRUPT", "name": "Int", "kind": {"evt_dpc": true, "evt_workitem": true}})"},
        Refused{"I1WaitLock", "KMDF I1", "Int", "STATUS_INVALID_PARAMETER", DEVICE R"(, {"type": "WDFINTERRUPT", "name": "Int", "kind": {"wait_lock": true}})"},
        Refused{"I1SpinLock", "KMDF I1", "Int", "STATUS_INVALID_PARAMETER",
            DEVICE R"(, {"type": "WDFINTERRUPT", "name": "Int", "kind": {"passive_handling": true, "spin_lock": true}})"},
        Refused{"I2", "KMDF I2", "Int", "STATUS_INVALID_PARAMETER",
            DEVICE R"(, {"type": "WDFOBJECT", "name": "Plain", "parent_object": "Device"}, {"type": "WDFINTERRUPT", "name": "Int", "parent_object": "Plain", "automatic_serialization": true})"},
        Refused{"S5WorkItem", "KMDF S5", "Item", "STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL",
            DEVICE_OF("Device", "Dispatch") R"(, {"type": "WDFWORKITEM", "name": "Item", "parent_object": "Device"})"},
        Refused{"S5Timer", "KMDF S5", "Timer", "STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL",
            DEVICE_OF("Device", "Passive") R"(, {"type": "WDFTIMER", "name": "Timer", "parent_object": "Device"})"},
        Refused{"S5InterruptOfQueue", "KMDF S5", "Int", "STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL",
            DEVICE_OF("Queue", "Passive") ", " QUEUE("") R"(, {"type": "WDFINTERRUPT", "name": "Int", "parent_object": "Queue", "automatic_serialization": true, "kind": {"evt_dpc": true}})"}),
    test::caseName);

} // namespace
} // namespace syncscope::simulation
