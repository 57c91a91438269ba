// WdfObjectAcquireLock and the locks a driver makes itself, from driver text (KMDF section 4).
#include "engine/simulation/run.h"
#include "engine/simulation/view.h"
#include "tests/support/case_name.h"
#include "tests/simulation/small_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::test {
namespace {

using trace::Event;
using trace::EventKind;

// One read of a device whose EvtIoRead does as it is told, with `device`, `Queue` and `Request` at hand.
struct Told {
    std::string body;
    std::string device = R"("sync_scope": "None")"; // members of the device
    std::string machine = R"("clock_ns": 0)";
    std::string initialize; // body of the function that sets the device up
    std::string globals;
};
simulation::ModelPtr reading(const Told& told)
{
    return build({.driver = R"(
typedef struct _DEVICE_CONTEXT { LONG Held; LONG After; } DEVICE_CONTEXT, *PDEVICE_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, GetDeviceContext)
)" + told.globals + R"(
VOID SampleInitializeDevice(WDFDEVICE Device) { UNREFERENCED_PARAMETER(Device); )" + told.initialize + R"( }
VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    WDFDEVICE device = WdfIoQueueGetDevice(Queue);
    PDEVICE_CONTEXT context = GetDeviceContext(device);
    UNREFERENCED_PARAMETER(Length);
    )" + told.body + R"(
    context->After = KeGetCurrentIrql();
    WdfRequestComplete(Request, STATUS_SUCCESS);
}
)",
        .threads = R"({"name": "T0", "processor": 0, "sends": [{"request": "read", "length": 1}]})",
        .machine = told.machine,
        .objects = R"({"type": "WDFDEVICE", "name": "Device", "context_type": "DEVICE_CONTEXT", "initialize": "SampleInitializeDevice", )" + told.device
            + R"(}, {"type": "WDFQUEUE", "name": "Queue", "dispatch": "Sequential", "handlers": ["EvtIoRead"]})"});
}

struct Outcomes {
    Outcome outcome = Outcome::Limit;
    std::string bugCheck;           // code and first parameter
    std::vector<std::string> locks; // taken after set-up, by name
    std::int64_t held = -1, after = -1, stale = -1;
};
Outcomes outcomesOf(const simulation::ModelPtr& model)
{
    auto run = simulation::run(model);
    Outcomes o;
    if (!run) {
        ADD_FAILURE() << format(run.error().front());
        return o;
    }
    const trace::Trace& t = *run->trace;
    o.outcome = t.outcome;
    if (t.bugCheck)
        o.bugCheck = std::to_string(t.bugCheck->code) + " " + std::to_string(t.bugCheck->parameters[0]);
    t.log.forEach([&](const Event& e) {
        if (e.index.value >= t.setUpEvents && e.kind == EventKind::LockAcquire)
            o.locks.push_back(t.names.of(e.subject));
    });
    for (const auto& v : simulation::look(run->end, t.names).variables) {
        if (v.name == "Device.Held")
            o.held = v.value;
        if (v.name == "Device.After")
            o.after = v.value;
        if (v.name == "Stale")
            o.stale = v.value;
    }
    return o;
}

struct Asked {
    const char* name;
    std::string object;
    std::string device;
    std::string lock;           // that is taken; empty = there is none
    std::int64_t held = 0;      // IRQL meanwhile
};
class KmdfL7 : public testing::TestWithParam<Asked> {};

// Rule: KMDF L7, KMDF L9, KMDF Q6, KMDF R1, KMDF D5, NT V13
TEST_P(KmdfL7, AnObjectIsAskedForItsOwnLock)
{
    const Asked& c = GetParam();
    const Outcomes o = outcomesOf(reading({.body = "WdfObjectAcquireLock(" + c.object + "); context->Held = KeGetCurrentIrql(); WdfObjectReleaseLock(" + c.object + ");",
        .device = c.device, .initialize = "WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &Spin);", .globals = "WDFSPINLOCK Spin;"}));
    if (c.lock.empty()) {
        EXPECT_EQ(o.outcome, Outcome::BugCheck);
        EXPECT_EQ(o.bugCheck, std::to_string(0x10D) + " " + std::to_string(0xB));
        return;
    }
    EXPECT_EQ(o.outcome, Outcome::Completed) << o.bugCheck;
    EXPECT_THAT(o.locks, testing::ElementsAre(c.lock));
    EXPECT_EQ(o.held, c.held);
    EXPECT_EQ(o.after, 0);
}
INSTANTIATE_TEST_SUITE_P(Objects, KmdfL7,
    testing::Values(Asked{"DeviceOfScopeNone", "device", R"("sync_scope": "None")", "Device.lock", 2},
        Asked{"PassiveDeviceOfScopeNone", "device", R"("sync_scope": "None", "execution_level": "Passive")", "Device.lock", 0},
        Asked{"QueueOfScopeNone", "Queue", R"("sync_scope": "None")", "Queue.lock", 2},
        Asked{"PassiveQueueOfScopeNone", "Queue", R"("sync_scope": "None", "execution_level": "Passive")", "Queue.lock", 0},
        Asked{"Request", "Request", R"("sync_scope": "None")", ""}, Asked{"Driver", "WdfDeviceGetDriver(device)", R"("sync_scope": "None")", ""},
        Asked{"LockObject", "Spin", R"("sync_scope": "None")", ""}),
    caseName);

// Rule: KMDF L9, NT V13
TEST(KmdfL9, ALockThatIsNotHeldCannotBeGivenBack)
{
    EXPECT_EQ(outcomesOf(reading({.body = "WdfObjectReleaseLock(device);"})).bugCheck, std::to_string(0x10D) + " " + std::to_string(0xB));
}

// The callback was entered from PASSIVE_LEVEL under the device's lock. Giving that back by hand goes to the level which the lock remembers
// from the last acquire by hand, and that was at APC_LEVEL.
// Rule: KMDF L8
TEST(KmdfL8, ReleasedByHandTheAutomaticLockGoesBackToAStaleLevel)
{
    const Outcomes o = outcomesOf(reading({.body = R"(
    context->Held = KeGetCurrentIrql();
    WdfObjectReleaseLock(device);
    Stale = KeGetCurrentIrql();
    WdfObjectAcquireLock(device);)",
        .device = R"("sync_scope": "Device")",
        .initialize = "KIRQL old; KeRaiseIrql(APC_LEVEL, &old); WdfObjectAcquireLock(Device); WdfObjectReleaseLock(Device); KeLowerIrql(old);",
        .globals = "LONG Stale;"}));
    EXPECT_EQ(o.held, 2);
    EXPECT_EQ(o.stale, 1);
}

struct Adding {
    const char* name;
    const char* scope;
    bool locked;
};
class KmdfC14 : public testing::TestWithParam<Adding> {};

// Rule: KMDF D4, KMDF C14
TEST_P(KmdfC14, EvtDriverDeviceAddRunsUnderTheMutexOfTheDriver)
{
    const auto model = build({.driver = R"(
LONG Level = 9;
VOID SampleInitializeDevice(WDFDEVICE Device) { UNREFERENCED_PARAMETER(Device); Level = KeGetCurrentIrql(); }
)",
        .threads = "",
        .objects = std::string(R"({"type": "WDFDRIVER", "name": "Driver", "sync_scope": ")") + GetParam().scope
            + R"("}, {"type": "WDFDEVICE", "name": "Device", "sync_scope": "None", "initialize": "SampleInitializeDevice"})"});
    ASSERT_TRUE(model);
    auto run = simulation::run(model);
    ASSERT_TRUE(run);
    const trace::Trace& t = *run->trace;
    std::vector<std::string> story;
    t.log.forEach([&](const Event& e) {
        if (e.kind == EventKind::LockAcquire || e.kind == EventKind::LockRelease || e.kind == EventKind::ObjectCreate)
            story.push_back(std::string(trace::name(e.kind)) + " " + t.names.of(e.subject));
    });
    const std::vector<std::string> under{"object-create Driver", "lock-acquire Driver.lock", "object-create Device", "lock-release Driver.lock"};
    EXPECT_EQ(story, GetParam().locked ? under : (std::vector<std::string>{"object-create Driver", "object-create Device"}));
    const auto variables = simulation::look(run->end, t.names).variables;
    const auto level = std::find_if(variables.begin(), variables.end(), [](const auto& v) { return v.name == "Level"; });
    ASSERT_NE(level, variables.end());
    EXPECT_EQ(level->value, 0);
}
INSTANTIATE_TEST_SUITE_P(Scopes, KmdfC14,
    testing::Values(Adding{"Device", "Device", true}, Adding{"Queue", "Queue", true}, Adding{"None", "None", false}, Adding{"Inherit", "Inherit", false}), caseName);

// What the INIT macros of the headers leave, read back by a driver.
// Rule: KMDF T1
TEST(KmdfT1, WhatIsSerializedUnlessOneSaysOtherwise)
{
    const auto model = build({.driver = R"(
LONG OfTimer = 9;
LONG OfPeriodicTimer = 9;
LONG OfWorkItem = 9;
LONG OfDpc = 9;
LONG OfInterrupt = 9;
EVT_WDF_TIMER SampleTimer;
EVT_WDF_WORKITEM SampleWorkItem;
EVT_WDF_DPC SampleDpc;
EVT_WDF_INTERRUPT_ISR SampleIsr;
VOID SampleTimer(WDFTIMER Timer) { UNREFERENCED_PARAMETER(Timer); }
VOID SampleWorkItem(WDFWORKITEM WorkItem) { UNREFERENCED_PARAMETER(WorkItem); }
VOID SampleDpc(WDFDPC Dpc) { UNREFERENCED_PARAMETER(Dpc); }
BOOLEAN SampleIsr(WDFINTERRUPT Interrupt, ULONG MessageID) { UNREFERENCED_PARAMETER(Interrupt); UNREFERENCED_PARAMETER(MessageID); return FALSE; }
VOID SampleInitializeDevice(WDFDEVICE Device)
{
    WDF_TIMER_CONFIG timer;
    WDF_WORKITEM_CONFIG item;
    WDF_DPC_CONFIG dpc;
    WDF_INTERRUPT_CONFIG interrupt;
    UNREFERENCED_PARAMETER(Device);
    WDF_TIMER_CONFIG_INIT(&timer, SampleTimer);
    OfTimer = timer.AutomaticSerialization;
    WDF_TIMER_CONFIG_INIT_PERIODIC(&timer, SampleTimer, 10);
    OfPeriodicTimer = timer.AutomaticSerialization;
    WDF_WORKITEM_CONFIG_INIT(&item, SampleWorkItem);
    OfWorkItem = item.AutomaticSerialization;
    WDF_DPC_CONFIG_INIT(&dpc, SampleDpc);
    OfDpc = dpc.AutomaticSerialization;
    WDF_INTERRUPT_CONFIG_INIT(&interrupt, SampleIsr, NULL);
    OfInterrupt = interrupt.AutomaticSerialization;
}
)",
        .threads = "", .objects = R"({"type": "WDFDEVICE", "name": "Device", "initialize": "SampleInitializeDevice"})"});
    ASSERT_TRUE(model);
    auto run = simulation::run(model);
    ASSERT_TRUE(run);
    std::vector<std::string> values;
    for (const auto& v : simulation::look(run->end, run->trace->names).variables)
        if (v.name.starts_with("Of"))
            values.push_back(v.name + " " + std::to_string(v.value));
    EXPECT_THAT(values, testing::UnorderedElementsAre("OfTimer 1", "OfPeriodicTimer 1", "OfWorkItem 1", "OfDpc 1", "OfInterrupt 0"));
}

} // namespace
} // namespace syncscope::test
