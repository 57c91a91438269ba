// Creation: attributes checked, constraints inherited, the lock chosen (KMDF section 1, 2).
#include "engine/framework/create_rules.h"
#include "engine/framework/framework.h"

#include "engine/base/ntstatus.h"
#include "engine/base/phrase.h"

#include <array>
#include <utility>

namespace syncscope::framework {

using kernel::Frame;
using trace::EventKind;
using trace::SubjectKind;

namespace {
constexpr std::uint32_t kNumberOfPresented = 9; // KMDF 1.9 (Q9, X11)

constexpr std::array<Rule, RuleCount> kRules = {{
    {"", "", {}},
    {"KMDF V1", pattern("this kind of object needs attributes, for its ParentObject"), {"attributes=init", "parent_object=@device"}},
    {"KMDF V2", pattern("the Size of the attributes is not that of WDF_OBJECT_ATTRIBUTES"), {}},
    {"KMDF V3", pattern("the Size of the context's type information is not that of WDF_OBJECT_CONTEXT_TYPE_INFO"), {}},
    {"KMDF V4", pattern("the context of the attributes has no name or no type"), {}},
    {"KMDF V5", pattern("this kind of object may not be given a ParentObject"), {"parent_object=", "automatic_serialization=true"}},
    {"KMDF V6", pattern("this kind of object needs a ParentObject"), {"parent_object=@device"}},
    {"KMDF V7", pattern("the ExecutionLevel is none of Inherit, Passive and Dispatch"), {"execution_level=Inherit", "execution_level=Passive"}},
    {"KMDF V8", pattern("the SynchronizationScope is none of Inherit, Device, Queue and None"), {"sync_scope=Inherit", "sync_scope=None"}},
    {"KMDF V9", pattern("this kind of object takes no synchronization scope"), {"sync_scope=Inherit"}},
    {"KMDF V10", pattern("this kind of object takes no execution level"), {"execution_level=Inherit"}},
    {"KMDF Q3", pattern("a queue with scope Device must run at the execution level of its device, since it uses the device's lock"),
        {"execution_level=Inherit", "sync_scope=Queue"}},
    {"KMDF Q4", pattern("a queue that a class extension creates may not use scope Device"), {"sync_scope=Queue", "creator=client"}},
    {"KMDF Q9", pattern("the dispatch type is none of Sequential, Parallel and Manual"), {"dispatch=Sequential", "dispatch=Manual"}},
    {"KMDF Q9", pattern("a queue that presents requests needs a callback for them"), {"dispatch=Manual"}},
    {"KMDF Q9", pattern("a manual queue never presents requests, so it may have no EvtIo callback"), {"dispatch=Sequential", "handlers="}},
    {"KMDF Q9", pattern("NumberOfPresentedRequests is for parallel queues only"), {"dispatch=Parallel", "number_of_presented_requests="}},
    {"KMDF Q10", pattern("the ParentObject does not descend from the device the queue is created for"), {"parent_object="}},
    {"KMDF Q11", pattern("a default queue has to be there before its device starts"), {"default_queue=false"}},
    {"KMDF F3", pattern("file object callbacks cannot be serialized by queue, and the scope of the file object is Queue, given or inherited"),
        {"@file.sync_scope=None", "@file.attributes=null"}},
    {"KMDF F4", pattern("file object callbacks run at PASSIVE_LEVEL, so scope Device needs a device whose level is Passive"),
        {"@file.sync_scope=None", "@file.attributes=null", "execution_level=Passive"}},
    {"KMDF F6", pattern("the framework's queue for create requests would use the device's lock at another execution level"),
        {"@file.execution_level=Inherit", "@file.sync_scope=None"}},
    {"KMDF T3", pattern("the Size of the configuration is not that of its structure"), {}},
    {"KMDF T3", pattern("the Period of a timer may not exceed MAXLONG"), {"period=100", "period=0"}},
    {"KMDF T3", pattern("before KMDF 1.13 the TolerableDelay of a timer may not exceed MAXLONG"), {"tolerable_delay=0"}},
    {"KMDF T3", pattern("a high-resolution timer may have no TolerableDelay"), {"tolerable_delay=0", "high_resolution=false"}},
    {"KMDF T3", pattern("a timer whose level is Passive cannot be periodic"), {"period=0", "execution_level=Inherit"}},
    {"KMDF T4", pattern("a work item needs a callback"), {}},
    {"KMDF T5", pattern("no device is above its ParentObject"), {"parent_object=@device"}},
    {"KMDF T4", pattern("an interrupt needs an EvtInterruptIsr"), {}},
    {"KMDF I1", pattern("an interrupt is created in EvtDriverDeviceAdd or EvtDevicePrepareHardware only"), {}},
    {"KMDF I1", pattern("an interrupt has an EvtInterruptDpc or an EvtInterruptWorkItem, not both"), {"kind.evt_workitem=false", "kind.evt_dpc=false"}},
    {"KMDF I1", pattern("an interrupt that is not handled at PASSIVE_LEVEL cannot use a wait lock"), {"kind.wait_lock=false", "kind.passive_handling=true"}},
    {"KMDF I1", pattern("an interrupt that is handled at PASSIVE_LEVEL cannot use a spin lock"), {"kind.spin_lock=false", "kind.passive_handling=false"}},
    {"KMDF I2", pattern("the ParentObject of an interrupt is its device or a queue of that device"), {"parent_object="}},
    {"KMDF S5", pattern("its callback needs PASSIVE_LEVEL, but its parent's callbacks may run at DISPATCH_LEVEL and it shares their lock"),
        {"automatic_serialization=false", "@scope.sync_scope=None", "@parent.execution_level=Passive"}},
    {"KMDF S5", pattern("its callback runs at DISPATCH_LEVEL, but its parent's callbacks need PASSIVE_LEVEL and it shares their lock"),
        {"execution_level=Passive", "automatic_serialization=false", "@scope.sync_scope=None"}},
}};
} // namespace

const Rule& ruleOf(std::uint8_t row) { return kRules[row < RuleCount ? row : 0]; }

void Framework::initialize()
{
    kernel::Kernel& k = *m_k;
    m_t->state.at(k.block(), 0) = State{};
    for (auto& row : m_t->object.rows(k.block()))
        row = Object{};
    for (auto& row : m_t->queue.rows(k.block()))
        row = Queue{};
    for (auto& row : m_t->request.rows(k.block()))
        row = Request{};
    for (auto& row : m_t->device.rows(k.block()))
        row = Device{};
    for (auto& row : m_t->deferred.rows(k.block()))
        row = Deferred{};
    for (auto& row : m_t->fileConfig.rows(k.block()))
        row = FileConfig{};
    for (auto& row : m_t->context.rows(k.block()))
        row = Context{};
}

ObjectId Framework::newObject(ObjectType type, ObjectId parent, std::uint32_t declared)
{
    for (std::uint32_t i = 0; i < m_t->object.count; ++i) {
        Object& o = object(ObjectId(i));
        if (o.used)
            continue;
        o = Object{};
        o.type = type;
        o.used = 1;
        o.parent = parent.value;
        o.declared = declared;
        return ObjectId(i);
    }
    m_k->stopAt(kernel::LimitKind::Table);
    return ObjectId(0);
}

ObjectId Framework::refuse(ObjectId id, std::uint32_t status, std::uint8_t rule)
{
    Object& o = object(id);
    o.status = status;
    o.rule = rule;
    o.presentationLock = o.callbackLock = LockId::kNone;
    m_k->event(EventKind::ObjectCreate, {SubjectKind::Object, id.value}, status);
    return id;
}

ObjectId Framework::created(ObjectId id)
{
    object(id).created = 1;
    m_k->event(EventKind::ObjectCreate, {SubjectKind::Object, id.value}, ntstatus::kSuccess);
    return id;
}

// KMDF V2..V10 in their order; 0 = valid.
std::uint8_t Framework::validate(const Attributes& a, bool takesScope, bool takesLevel, bool parentForbidden, std::uint32_t& status) const
{
    auto fail = [&status](std::uint32_t code, std::uint8_t rule) {
        status = code;
        return rule;
    };
    if (a.null)
        return None; // V1b: defaults apply
    if (a.badSize)
        return fail(ntstatus::kInfoLength, V2);
    if (a.badContextSize)
        return fail(ntstatus::kInfoLength, V3);
    if (a.badContext)
        return fail(ntstatus::kAttributesInvalid, V4);
    if (a.hasParent && parentForbidden)
        return fail(ntstatus::kParentNotAllowed, V5);
    if (a.level == ExecutionLevel::Invalid || a.level >= ExecutionLevel::OutOfRange)
        return fail(ntstatus::kAttributesInvalid, V7);
    if (a.scope == SyncScope::Invalid || a.scope >= SyncScope::OutOfRange)
        return fail(ntstatus::kAttributesInvalid, V8);
    if (!takesScope && (a.scope == SyncScope::Device || a.scope == SyncScope::Queue))
        return fail(ntstatus::kScopeInvalid, V9);
    if (!takesLevel && a.level != ExecutionLevel::Inherit)
        return fail(ntstatus::kLevelInvalid, V10);
    return None;
}

ObjectId Framework::createDriver(const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(ObjectType::Driver, ObjectId(), declared);
    std::uint32_t status = ntstatus::kSuccess;
    if (const std::uint8_t rule = validate(a, true, true, true, status))
        return refuse(id, status, rule);
    Object& o = object(id);
    // KMDF D1, D2
    o.scope = a.null || a.scope == SyncScope::Inherit ? SyncScope::None : a.scope;
    o.level = a.null || a.level == ExecutionLevel::Inherit ? ExecutionLevel::Dispatch : a.level;
    o.passiveCallbacks = 1;                                                     // D3
    o.lock = m_k->createLock(LockKind::PassiveCallback, true, 0, id).value;     // D3
    if (o.scope == SyncScope::Device || o.scope == SyncScope::Queue)            // D4: around EvtDriverDeviceAdd
        o.callbackLock = o.lock;
    return created(id);
}

ObjectId Framework::createDevice(ObjectId driver, const Attributes& a, std::uint32_t declared)
{
    const Device init = std::exchange(deviceInit(), Device{});
    const ObjectId id = newObject(ObjectType::Device, driver, declared);
    std::uint32_t status = ntstatus::kSuccess;
    if (const std::uint8_t rule = validate(a, true, true, true, status))
        return refuse(id, status, rule);
    Object& o = object(id);
    const Object& parent = object(driver);
    // KMDF DEV1
    o.scope = a.null || a.scope == SyncScope::Inherit ? parent.scope : a.scope;
    o.level = a.null || a.level == ExecutionLevel::Inherit ? parent.level : a.level;
    o.device = id.value;
    o.passiveCallbacks = !a.null && a.level == ExecutionLevel::Passive ? 1 : 0; // DEV3
    // DEV2: always a lock; the scope decides who uses it.
    o.lock = m_k->createLock(o.level == ExecutionLevel::Passive ? LockKind::PassiveCallback : LockKind::Spin, true, 0, id).value;
    o.presentationLock = o.lock;
    if (o.scope == SyncScope::Device)
        o.callbackLock = o.lock;
    for (std::uint32_t row = 1; row < m_t->device.count && o.deviceRow == 0; ++row)
        if (!m_t->device.at(m_k->block(), row).used)
            o.deviceRow = row;
    if (o.deviceRow == 0) {
        m_k->stopAt(kernel::LimitKind::Table);
        return refuse(id, ntstatus::kInsufficientResources, None);
    }
    deviceOf(id) = init;
    deviceOf(id).used = 1;
    deviceOf(id).object = id.value;
    if (init.file != ObjectId::kNone) {
        if (const std::uint8_t rule = configureFiles(id, status)) {
            refuse(ObjectId(init.file), status, rule);
            return refuse(id, status, rule);
        }
        created(ObjectId(init.file));
    }
    return created(id);
}

ObjectId Framework::createQueue(ObjectId device, const QueueConfig& config, const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(ObjectType::Queue, device, declared);
    std::uint32_t status = ntstatus::kSuccess;
    if (const std::uint8_t rule = validate(a, true, true, false, status))
        return refuse(id, status, rule);
    if (!a.null && a.hasParent) { // Q10
        if (a.parent.isNone() || object(a.parent).device != device.value)
            return refuse(id, ntstatus::kInvalidDeviceRequest, Q10);
        object(id).parent = a.parent.value;
    }
    if (config.defaultQueue && !m_k->machine().settingUp) // Q11: its device has started
        return refuse(id, ntstatus::kInvalidDeviceState, Q11);
    if (const std::uint8_t rule = configureQueue(id, device, config, a, status))
        return refuse(id, status, rule);
    if (config.defaultQueue)
        object(device).defaultQueue = id.value;
    return created(id);
}

std::uint8_t Framework::configureQueue(ObjectId id, ObjectId device, const QueueConfig& config, const Attributes& a, std::uint32_t& status)
{
    auto fail = [&status](std::uint32_t code, std::uint8_t rule) {
        status = code;
        return rule;
    };
    Object& o = object(id);
    const Object& d = object(device);
    o.device = device.value;
    // KMDF Q1: from the device, whatever the ParentObject.
    o.scope = a.null || a.scope == SyncScope::Inherit ? d.scope : a.scope;
    o.level = a.null || a.level == ExecutionLevel::Inherit ? d.level : a.level;
    const bool passive = o.level == ExecutionLevel::Passive;
    o.passiveCallbacks = passive ? 1 : 0; // Q8
    if (o.scope == SyncScope::Device) {
        if (config.classExtension)
            return fail(ntstatus::kInvalidParameter, Q4);
        if (o.level != d.level)
            return fail(ntstatus::kInvalidParameter, Q3);
    }
    // Q9, in the framework's order.
    if (config.dispatch == DispatchType::Invalid || config.dispatch >= DispatchType::OutOfRange)
        return fail(ntstatus::kInvalidParameter, Q9Dispatch);
    bool anyHandler = !config.handlerDefault.isNone();
    for (const FunctionId h : config.handlers)
        anyHandler = anyHandler || !h.isNone();
    if (config.dispatch != DispatchType::Manual && !anyHandler)
        return fail(ntstatus::kNoCallback, Q9NoCallback);
    if (config.dispatch == DispatchType::Manual && anyHandler)
        return fail(ntstatus::kInvalidParameter, Q9Manual);
    // Older configurations end before the number.
    const bool hasNumber = m_c->kmdfMinor >= kNumberOfPresented;
    if (config.dispatch != DispatchType::Parallel && config.presented != 0 && hasNumber)
        return fail(ntstatus::kInvalidParameter, Q9Presented);
    // Q2, Q3, Q5, Q6
    o.lock = m_k->createLock(passive ? LockKind::PassiveCallback : LockKind::Spin, true, 0, id).value;
    o.presentationLock = o.scope == SyncScope::Device ? d.lock : o.lock;
    o.callbackLock = o.scope == SyncScope::Device || o.scope == SyncScope::Queue ? o.presentationLock : LockId::kNone;

    for (std::uint32_t row = 0; row < m_t->queue.count; ++row) {
        bool taken = false;
        for (const Object& other : m_t->object.rows(m_k->block()))
            taken = taken || (other.used && other.queue == row);
        if (!taken) {
            o.queue = row;
            break;
        }
    }
    Queue& q = queueOf(id);
    q = Queue{};
    q.dispatch = config.dispatch;
    q.powerManaged = config.powerManaged ? 1 : 0;
    q.power = q.powerManaged && deviceOf(device).power != DevicePower::D0 ? QueuePower::Off : QueuePower::On; // X29
    q.stop = config.stop.value;
    q.resume = config.resume.value;
    q.allowZeroLength = config.allowZeroLength ? 1 : 0;
    q.limit = config.dispatch == DispatchType::Parallel && hasNumber ? config.presented : 0xFFFFFFFFu; // X11
    for (std::uint32_t t = 0; t < kRequestTypes; ++t)
        q.handlers[t] = config.handlers[t].value;
    q.handlerDefault = config.handlerDefault.value;
    q.handlerCanceledOnQueue = config.handlerCanceledOnQueue.value;
    // X5: deferral goes to a DPC of its own, for a passive queue to a work item.
    Frame deferred;
    deferred.routine = static_cast<std::uint16_t>(passive ? Routine::QueueWork : Routine::QueueDpc);
    deferred.a = id.value;
    if (passive)
        q.workItem = m_k->createWorkItem(deferred, id).value;
    else
        q.dpc = m_k->createDpc(deferred, 0, id).value;
    return None;
}

ObjectId Framework::createLockObject(ObjectType type, const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(type, a.parent, declared);
    std::uint32_t status = ntstatus::kSuccess;
    if (const std::uint8_t rule = validate(a, false, false, false, status))
        return refuse(id, status, rule);
    object(id).lock = m_k->createLock(type == ObjectType::SpinLock ? LockKind::Spin : LockKind::WaitLock, false, 0, id).value;
    return created(id);
}

std::uint32_t Framework::routeRequests(ObjectId device, ObjectId queue, RequestType type)
{
    if (object(queue).device != device.value)
        return ntstatus::kInvalidDeviceRequest;
    object(device).routed[static_cast<std::size_t>(type)] = queue.value;
    return ntstatus::kSuccess;
}

ObjectId Framework::anyObjectByHandle(std::uint64_t handle)
{
    if (handle < kObjectBase || handle >= kRequestBase || (handle - kObjectBase) % 16 != 0)
        return ObjectId();
    const std::uint64_t row = (handle - kObjectBase) / 16;
    if (row >= m_t->object.count)
        return ObjectId();
    const ObjectId id(static_cast<std::uint32_t>(row));
    return object(id).created && object(id).deleted != kDestroyed ? id : ObjectId();
}

ObjectId Framework::objectByHandle(std::uint64_t handle, ObjectType type)
{
    const ObjectId id = anyObjectByHandle(handle);
    return !id.isNone() && object(id).type == type ? id : ObjectId();
}

} // namespace syncscope::framework
