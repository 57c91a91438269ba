// Creation: attributes, inheritance, and the lock that follows (KMDF sections 1 and 2).
#include "tests/support/case_name.h"
#include "tests/support/framework_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using framework::Attributes;
using framework::QueueConfig;

constexpr SyncScope kScopes[] = {SyncScope::Inherit, SyncScope::Device, SyncScope::Queue, SyncScope::None};
constexpr ExecutionLevel kLevels[] = {ExecutionLevel::Inherit, ExecutionLevel::Passive, ExecutionLevel::Dispatch};

// What of the attributes is wrong, and what each creating call answers (KMDF section 1 and its table 1.1).
struct Validation {
    const char* name;
    Attributes attributes;
    const char* ofDriver;
    const char* ofDevice;
    const char* ofQueue;
    const char* ofSpinLock;
    const char* rule; // of whichever refuses
};
constexpr const char* kOk = "STATUS_SUCCESS";
constexpr const char* kBad = "STATUS_WDF_OBJECT_ATTRIBUTES_INVALID";
constexpr const char* kLength = "STATUS_INFO_LENGTH_MISMATCH";
constexpr const char* kParent = "STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED";
constexpr const char* kScope = "STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID";
constexpr const char* kLevel = "STATUS_WDF_EXECUTION_LEVEL_INVALID";

Attributes with(SyncScope scope, ExecutionLevel level)
{
    Attributes a;
    a.scope = scope;
    a.level = level;
    return a;
}
Attributes zeroed() { return with(SyncScope::Invalid, ExecutionLevel::Invalid); }

class KmdfV : public testing::TestWithParam<Validation> {};
// Rule: KMDF V1b, KMDF V2, KMDF V3, KMDF V4, KMDF V5, KMDF V7, KMDF V8, KMDF V9, KMDF V10
TEST_P(KmdfV, Attributes)
{
    const Validation& c = GetParam();
    FrameworkHost h;
    const auto check = [&](ObjectId o, const char* status, const char* type) {
        EXPECT_EQ(h.status(o), status) << type;
        EXPECT_EQ(h.object(o).created != 0, std::string_view(status) == kOk) << type;
        EXPECT_EQ(h.rule(o), std::string_view(status) == kOk ? "" : c.rule) << type;
        EXPECT_EQ(h.f().anyObjectByHandle(framework::Framework::handle(o)).isNone(), std::string_view(status) != kOk) << type;
    };
    check(h.f().createDriver(c.attributes, 0), c.ofDriver, "driver");
    const ObjectId driver = h.driver();
    check(h.f().createDevice(driver, c.attributes, 0), c.ofDevice, "device");
    const ObjectId device = h.device();
    Attributes forQueue = c.attributes, forLock = c.attributes;
    forQueue.parent = forLock.parent = device;
    check(h.queue(device, h.manual(), forQueue), c.ofQueue, "queue");
    check(h.f().createLockObject(ObjectType::SpinLock, forLock), c.ofSpinLock, "spin lock");
    check(h.f().createLockObject(ObjectType::WaitLock, forLock), c.ofSpinLock, "wait lock");
}
INSTANTIATE_TEST_SUITE_P(Table, KmdfV,
    testing::Values(Validation{"V1bNull", {.null = true}, kOk, kOk, kOk, kOk, ""},
        Validation{"V2Size", {.badSize = true}, kLength, kLength, kLength, kLength, "KMDF V2"},
        Validation{"V3ContextInfoSize", {.badContextSize = true}, kLength, kLength, kLength, kLength, "KMDF V3"},
        Validation{"V4Context", {.badContext = true}, kBad, kBad, kBad, kBad, "KMDF V4"},
        Validation{"V5Parent", {.hasParent = true}, kParent, kParent, kOk, kOk, "KMDF V5"},
        Validation{"V7Zeroed", zeroed(), kBad, kBad, kBad, kBad, "KMDF V7"},
        Validation{"V7LevelOutOfRange", with(SyncScope::Inherit, ExecutionLevel::OutOfRange), kBad, kBad, kBad, kBad, "KMDF V7"},
        Validation{"V8ScopeInvalid", with(SyncScope::Invalid, ExecutionLevel::Inherit), kBad, kBad, kBad, kBad, "KMDF V8"},
        Validation{"V8ScopeOutOfRange", with(SyncScope::OutOfRange, ExecutionLevel::Inherit), kBad, kBad, kBad, kBad, "KMDF V8"},
        Validation{"V9Device", with(SyncScope::Device, ExecutionLevel::Inherit), kOk, kOk, kOk, kScope, "KMDF V9"},
        Validation{"V9Queue", with(SyncScope::Queue, ExecutionLevel::Inherit), kOk, kOk, kOk, kScope, "KMDF V9"},
        Validation{"V9NonePasses", with(SyncScope::None, ExecutionLevel::Inherit), kOk, kOk, kOk, kOk, ""},
        Validation{"V10Passive", with(SyncScope::Inherit, ExecutionLevel::Passive), kOk, kOk, kOk, kLevel, "KMDF V10"},
        Validation{"V10Dispatch", with(SyncScope::Inherit, ExecutionLevel::Dispatch), kOk, kOk, kOk, kLevel, "KMDF V10"},
        Validation{"V9BeforeV10", with(SyncScope::Queue, ExecutionLevel::Dispatch), kOk, kOk, kOk, kScope, "KMDF V9"},
        Validation{"V2BeforeV5", {.badSize = true, .hasParent = true}, kLength, kLength, kLength, kLength, "KMDF V2"},
        Validation{"V3BeforeV4", {.badContextSize = true, .badContext = true}, kLength, kLength, kLength, kLength, "KMDF V3"}),
    caseName);

// Rule: KMDF D1
TEST(KmdfD1, DefaultsOfADriver)
{
    FrameworkHost h;
    for (const Attributes& a : {Attributes{}, Attributes{.null = true}}) {
        const ObjectId d = h.f().createDriver(a, 0);
        EXPECT_EQ(h.object(d).scope, SyncScope::None);
        EXPECT_EQ(h.object(d).level, ExecutionLevel::Dispatch);
    }
}

// D2..D4: what is given replaces the default; always a mutex and the passive mark; DeviceAdd is locked for scope Device and Queue.
// Rule: KMDF D2, KMDF D3, KMDF D4, KMDF D5
TEST(KmdfD4, WhatADriverIs)
{
    for (const SyncScope s : kScopes)
        for (const ExecutionLevel l : kLevels) {
            FrameworkHost h;
            const framework::Object& d = h.object(h.f().createDriver(with(s, l), 0));
            EXPECT_EQ(d.scope, s == SyncScope::Inherit ? SyncScope::None : s);
            EXPECT_EQ(d.level, l == ExecutionLevel::Inherit ? ExecutionLevel::Dispatch : l);
            ASSERT_NE(d.lock, LockId::kNone);
            EXPECT_EQ(h.k().lock(LockId(d.lock)).kind, LockKind::PassiveCallback);
            EXPECT_TRUE(d.passiveCallbacks);
            EXPECT_EQ(d.callbackLock != LockId::kNone, s == SyncScope::Device || s == SyncScope::Queue);
            EXPECT_EQ(d.presentationLock, LockId::kNone); // D5, L9: nothing for WdfObjectAcquireLock
        }
}

// DEV1..DEV4 over every pair of driver and device.
// Rule: KMDF DEV1, KMDF DEV2, KMDF DEV3, KMDF DEV4
TEST(KmdfDev1, EveryDriverAndDevice)
{
    for (const SyncScope ds : kScopes)
        for (const ExecutionLevel dl : kLevels)
            for (const SyncScope s : kScopes)
                for (const ExecutionLevel l : kLevels) {
                    FrameworkHost h;
                    h.driver(with(ds, dl));
                    const ObjectId id = h.device(with(s, l));
                    const framework::Object& d = h.object(id);
                    const SyncScope scope = s != SyncScope::Inherit ? s : ds != SyncScope::Inherit ? ds : SyncScope::None;
                    const ExecutionLevel level = l != ExecutionLevel::Inherit ? l : dl != ExecutionLevel::Inherit ? dl : ExecutionLevel::Dispatch;
                    EXPECT_EQ(h.status(id), kOk); // DEV4
                    EXPECT_EQ(d.scope, scope);    // DEV1
                    EXPECT_EQ(d.level, level);
                    const std::string lock = level == ExecutionLevel::Passive ? "mutex device" : "spin device";
                    EXPECT_EQ(h.presentationLock(id), lock); // DEV2
                    EXPECT_EQ(h.callbackLock(id), scope == SyncScope::Device ? lock : "none");
                    EXPECT_EQ(d.passiveCallbacks != 0, l == ExecutionLevel::Passive); // DEV3
                }
}

// Rule: KMDF DEV1, KMDF DEV3
TEST(KmdfDev1, NullAttributesInherit)
{
    FrameworkHost h;
    h.driver(with(SyncScope::Device, ExecutionLevel::Passive));
    const ObjectId d = h.device({.null = true});
    EXPECT_EQ(h.object(d).scope, SyncScope::Device);
    EXPECT_EQ(h.object(d).level, ExecutionLevel::Passive);
    EXPECT_FALSE(h.object(d).passiveCallbacks);
}

// The full table of section 2.3, over every pair of device and queue.
struct QRow {
    SyncScope scope;
    ExecutionLevel level;
    int same; // 1 same level as the device, 0 different, -1 any
    const char* status;
    const char* lock;
    const char* presentation;
};
constexpr QRow kQueueTable[] = {
    {SyncScope::Device, ExecutionLevel::Dispatch, 1, kOk, "spin device", "spin device"},
    {SyncScope::Device, ExecutionLevel::Passive, 1, kOk, "mutex device", "mutex device"},
    {SyncScope::Device, ExecutionLevel::Dispatch, 0, "STATUS_INVALID_PARAMETER", "", ""},
    {SyncScope::Device, ExecutionLevel::Passive, 0, "STATUS_INVALID_PARAMETER", "", ""},
    {SyncScope::Queue, ExecutionLevel::Dispatch, -1, kOk, "spin queue", "spin queue"},
    {SyncScope::Queue, ExecutionLevel::Passive, -1, kOk, "mutex queue", "mutex queue"},
    {SyncScope::None, ExecutionLevel::Dispatch, -1, kOk, "none", "spin queue"},
    {SyncScope::None, ExecutionLevel::Passive, -1, kOk, "none", "mutex queue"},
};

class KmdfQ : public testing::TestWithParam<std::tuple<SyncScope, ExecutionLevel, SyncScope, ExecutionLevel>> {};
// Rule: KMDF Q1, KMDF Q2, KMDF Q3, KMDF Q5, KMDF Q6, KMDF Q7, KMDF Q8
TEST_P(KmdfQ, EveryDeviceAndQueue)
{
    const auto [deviceScope, deviceLevel, scope, level] = GetParam();
    FrameworkHost h;
    const ObjectId device = h.device(with(deviceScope, deviceLevel));
    const ObjectId queue = h.queue(device, h.sequential({}), with(scope, level));
    // Q1
    const SyncScope effective = scope == SyncScope::Inherit ? h.object(device).scope : scope;
    const ExecutionLevel effectiveLevel = level == ExecutionLevel::Inherit ? h.object(device).level : level;
    int rows = 0;
    for (const QRow& row : kQueueTable) {
        if (row.scope != effective || row.level != effectiveLevel ||
            (row.same >= 0 && row.same != (effectiveLevel == h.object(device).level ? 1 : 0)))
            continue;
        ++rows;
        EXPECT_EQ(h.status(queue), row.status);
        if (std::string_view(row.status) != kOk) {
            EXPECT_EQ(h.rule(queue), "KMDF Q3");
            continue;
        }
        EXPECT_EQ(h.object(queue).scope, effective);
        EXPECT_EQ(h.object(queue).level, effectiveLevel);
        EXPECT_EQ(h.callbackLock(queue), row.lock);
        EXPECT_EQ(h.presentationLock(queue), row.presentation);
        EXPECT_EQ(h.object(queue).passiveCallbacks != 0, effectiveLevel == ExecutionLevel::Passive); // Q8
        EXPECT_EQ(h.queueOf(queue).workItem != WorkItemId::kNone, effectiveLevel == ExecutionLevel::Passive);
        EXPECT_EQ(h.queueOf(queue).dpc != DpcId::kNone, effectiveLevel != ExecutionLevel::Passive);
    }
    EXPECT_EQ(rows, 1);
}
std::string levelsName(const testing::TestParamInfo<KmdfQ::ParamType>& row)
{
    const auto [deviceScope, deviceLevel, scope, level] = row.param;
    return std::string(name(deviceScope)) + std::string(name(deviceLevel)) + "_" + std::string(name(scope)) + std::string(name(level));
}
INSTANTIATE_TEST_SUITE_P(Table23, KmdfQ,
    testing::Combine(testing::ValuesIn(kScopes), testing::ValuesIn(kLevels), testing::ValuesIn(kScopes), testing::ValuesIn(kLevels)), levelsName);

// Rule: KMDF Q1
TEST(KmdfQ1, TheParentPlaysNoPart)
{
    FrameworkHost h;
    const ObjectId device = h.device(with(SyncScope::Queue, ExecutionLevel::Dispatch));
    const ObjectId first = h.queue(device, h.manual(), with(SyncScope::None, ExecutionLevel::Passive));
    Attributes a;
    a.hasParent = true;
    a.parent = first;
    const ObjectId second = h.queue(device, h.manual(), a);
    EXPECT_EQ(h.object(second).parent, first.value);
    EXPECT_EQ(h.object(second).scope, SyncScope::Queue);
    EXPECT_EQ(h.object(second).level, ExecutionLevel::Dispatch);
}

// Q4, Q9: the configuration, and which failure comes first.
struct Config {
    const char* name;
    std::function<QueueConfig(FrameworkHost&)> config;
    Attributes attributes;
    const char* status;
    const char* rule;
};
QueueConfig plus(QueueConfig c, const std::function<void(QueueConfig&)>& change)
{
    change(c);
    return c;
}
class KmdfQ9 : public testing::TestWithParam<Config> {};
// Rule: KMDF Q4, KMDF Q9
TEST_P(KmdfQ9, Configurations)
{
    FrameworkHost h;
    const ObjectId q = h.queue(h.device(with(SyncScope::Device, ExecutionLevel::Dispatch)), GetParam().config(h), GetParam().attributes);
    EXPECT_EQ(h.status(q), GetParam().status);
    EXPECT_EQ(h.rule(q), GetParam().rule);
}
constexpr const char* kInvalid = "STATUS_INVALID_PARAMETER";
INSTANTIATE_TEST_SUITE_P(Table, KmdfQ9,
    testing::Values(Config{"Sequential", [](FrameworkHost& h) { return h.sequential({}); }, {}, kOk, ""},
        Config{"Manual", [](FrameworkHost& h) { return h.manual(); }, {}, kOk, ""},
        Config{"ParallelUnlimited", [](FrameworkHost& h) { return h.parallel({}); }, {}, kOk, ""},
        Config{"ParallelLimited", [](FrameworkHost& h) { return h.parallel({}, 4); }, {}, kOk, ""},
        Config{"OneHandlerIsEnough",
            [](FrameworkHost& h) {
                return plus(h.sequential({}), [](QueueConfig& c) {
                    c.handlers[1] = c.handlerDefault;
                    c.handlerDefault = FunctionId();
                });
            },
            {}, kOk, ""},
        Config{"DispatchTypeInvalid",
            [](FrameworkHost& h) { return plus(h.sequential({}), [](QueueConfig& c) { c.dispatch = DispatchType::Invalid; }); }, {}, kInvalid,
            "KMDF Q9"},
        Config{"DispatchTypeOutOfRange",
            [](FrameworkHost& h) { return plus(h.sequential({}), [](QueueConfig& c) { c.dispatch = DispatchType::OutOfRange; }); }, {}, kInvalid,
            "KMDF Q9"},
        Config{"NoHandler", [](FrameworkHost& h) { return plus(h.sequential({}), [](QueueConfig& c) { c.handlerDefault = FunctionId(); }); }, {},
            "STATUS_WDF_NO_CALLBACK", "KMDF Q9"},
        Config{"ManualWithHandler",
            [](FrameworkHost& h) { return plus(h.sequential({}), [](QueueConfig& c) { c.dispatch = DispatchType::Manual; }); }, {}, kInvalid,
            "KMDF Q9"},
        Config{"SequentialPresented", [](FrameworkHost& h) { return plus(h.sequential({}), [](QueueConfig& c) { c.presented = 4; }); }, {}, kInvalid,
            "KMDF Q9"},
        Config{"SequentialPresentedUnlimited",
            [](FrameworkHost& h) { return plus(h.sequential({}), [](QueueConfig& c) { c.presented = 0xFFFFFFFFu; }); }, {}, kInvalid, "KMDF Q9"},
        Config{
            "ManualPresented", [](FrameworkHost& h) { return plus(h.manual(), [](QueueConfig& c) { c.presented = 1; }); }, {}, kInvalid, "KMDF Q9"},
        Config{"ClassExtension", [](FrameworkHost& h) { return plus(h.sequential({}), [](QueueConfig& c) { c.classExtension = true; }); }, {},
            kInvalid, "KMDF Q4"},
        Config{"ClassExtensionScopeQueue", [](FrameworkHost& h) { return plus(h.sequential({}), [](QueueConfig& c) { c.classExtension = true; }); },
            with(SyncScope::Queue, ExecutionLevel::Inherit), kOk, ""},
        Config{"Q4BeforeQ3", [](FrameworkHost& h) { return plus(h.sequential({}), [](QueueConfig& c) { c.classExtension = true; }); },
            with(SyncScope::Inherit, ExecutionLevel::Passive), kInvalid, "KMDF Q4"},
        Config{"Q3BeforeQ9", [](FrameworkHost& h) { return plus(h.sequential({}), [](QueueConfig& c) { c.handlerDefault = FunctionId(); }); },
            with(SyncScope::Inherit, ExecutionLevel::Passive), kInvalid, "KMDF Q3"},
        Config{"V9BeforeQ9", [](FrameworkHost& h) { return plus(h.sequential({}), [](QueueConfig& c) { c.handlerDefault = FunctionId(); }); },
            with(SyncScope::OutOfRange, ExecutionLevel::Inherit), kBad, "KMDF V8"}),
    caseName);

// Rule: KMDF Q10
TEST(KmdfQ10, TheParentMustDescendFromTheDevice)
{
    FrameworkHost h;
    const ObjectId device = h.device(), other = h.device();
    const ObjectId driver(h.object(device).parent);
    const ObjectId ofOther = h.queue(other, h.manual());
    const auto status = [&](ObjectId parent) {
        Attributes a;
        a.hasParent = true;
        a.parent = parent;
        const ObjectId q = h.queue(device, h.manual(), a);
        return h.status(q) + std::string(h.rule(q));
    };
    EXPECT_EQ(status(device), "STATUS_SUCCESS");
    EXPECT_EQ(status(h.queue(device, h.manual())), "STATUS_SUCCESS");
    EXPECT_EQ(status(other), "STATUS_INVALID_DEVICE_REQUESTKMDF Q10");
    EXPECT_EQ(status(ofOther), "STATUS_INVALID_DEVICE_REQUESTKMDF Q10");
    EXPECT_EQ(status(driver), "STATUS_INVALID_DEVICE_REQUESTKMDF Q10");
    EXPECT_EQ(status(ObjectId()), "STATUS_INVALID_DEVICE_REQUESTKMDF Q10"); // no handle of ours
}

TEST(Locks, OfTheDriversOwn)
{
    FrameworkHost h;
    const ObjectId spin = h.f().createLockObject(ObjectType::SpinLock, {}), wait = h.f().createLockObject(ObjectType::WaitLock, {});
    EXPECT_EQ(h.k().lock(LockId(h.object(spin).lock)).kind, LockKind::Spin);     // KMDF L12
    EXPECT_EQ(h.k().lock(LockId(h.object(wait).lock)).kind, LockKind::WaitLock); // KMDF L13
    EXPECT_FALSE(h.k().lock(LockId(h.object(spin).lock)).ofFramework);           // recursion is a deadlock, not 0x10D
    EXPECT_EQ(h.object(spin).presentationLock, LockId::kNone);                   // KMDF L9
}

TEST(Handles, FindTheirObjectsAndNothingElse)
{
    FrameworkHost h;
    const ObjectId device = h.device();
    const std::uint64_t handle = framework::Framework::handle(device);
    EXPECT_EQ(h.f().objectByHandle(handle, ObjectType::Device), device);
    EXPECT_TRUE(h.f().objectByHandle(handle, ObjectType::Queue).isNone());
    for (const std::uint64_t wrong : {std::uint64_t{0}, handle + 1, handle + 8, handle + 16, framework::kObjectBase - 16,
             framework::kObjectBase + 16 * 1000, framework::kRequestBase, ~std::uint64_t{0}})
        EXPECT_TRUE(h.f().anyObjectByHandle(wrong).isNone()) << wrong;
    EXPECT_EQ(h.f().requestByHandle(framework::kRequestBase), framework::Framework::kNoRequest);
    EXPECT_EQ(h.f().requestByHandle(handle), framework::Framework::kNoRequest);
}

// Every creation is told, with its status.
TEST(Creation, IsAnEvent)
{
    FrameworkHost h;
    h.device(with(SyncScope::Inherit, ExecutionLevel::Invalid));
    std::vector<std::string> statuses;
    h.log().forEach([&](const trace::Event& e) {
        if (e.kind == EventKind::ObjectCreate)
            statuses.emplace_back(ntstatusName(static_cast<std::uint32_t>(e.value)));
    });
    EXPECT_THAT(statuses, testing::ElementsAre(kOk, kBad));
}

TEST(Creation, AFullTableIsALimit)
{
    framework::Config c;
    c.objects = 3;
    FrameworkHost h(quiet(), c);
    h.device();
    h.device();
    EXPECT_EQ(h.outcome(), Outcome::Running);
    h.device();
    EXPECT_EQ(h.outcome(), Outcome::Limit);
}

} // namespace
} // namespace syncscope::test
