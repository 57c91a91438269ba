// Creation: attributes checked, constraints inherited, the lock chosen (KMDF section 1, 2).
#include "engine/framework/framework.h"

#include <array>

namespace syncscope::framework {

using kernel::Frame;
using trace::EventKind;
using trace::SubjectKind;

namespace {
constexpr std::uint32_t kSuccess = 0, kInvalidParameter = 0xC000000D, kInvalidDeviceRequest = 0xC0000010, kInfoLength = 0xC0000004,
                        kAttributesInvalid = 0xC0200209, kNoCallback = 0xC020020B, kParentNotAllowed = 0xC020020F, kScopeInvalid = 0xC0200210,
                        kLevelInvalid = 0xC0200211, kInsufficientResources = 0xC000009A;

enum RuleRow : std::uint16_t { None, V2, V3, V4, V5, V7, V8, V9, V10, Q3, Q4, Q9Dispatch, Q9NoCallback, Q9Manual, Q9Presented, Q10, RuleCount };
constexpr std::array<Rule, RuleCount> kRules = {{
    {"", "", ""},
    {"KMDF V2", "the Size of the attributes is not that of WDF_OBJECT_ATTRIBUTES", ""},
    {"KMDF V3", "the Size of the context's type information is not that of WDF_OBJECT_CONTEXT_TYPE_INFO", ""},
    {"KMDF V4", "the context of the attributes has no name or no type", ""},
    {"KMDF V5", "this kind of object may not be given a ParentObject", "parent_object="},
    {"KMDF V7", "the ExecutionLevel is none of Inherit, Passive and Dispatch", "execution_level=Inherit"},
    {"KMDF V8", "the SynchronizationScope is none of Inherit, Device, Queue and None", "sync_scope=Inherit"},
    {"KMDF V9", "this kind of object takes no synchronization scope", "sync_scope=Inherit"},
    {"KMDF V10", "this kind of object takes no execution level", "execution_level=Inherit"},
    {"KMDF Q3", "a queue with scope Device must run at the execution level of its device, since it uses the device's lock", "execution_level=Inherit"},
    {"KMDF Q4", "a queue that a class extension creates may not use scope Device", "sync_scope=Queue"},
    {"KMDF Q9", "the dispatch type is none of Sequential, Parallel and Manual", "dispatch=Sequential"},
    {"KMDF Q9", "a queue that presents requests needs a callback for them", ""},
    {"KMDF Q9", "a manual queue never presents requests, so it may have no EvtIo callback", "dispatch=Sequential"},
    {"KMDF Q9", "NumberOfPresentedRequests is for parallel queues only", "dispatch=Parallel"},
    {"KMDF Q10", "the ParentObject does not descend from the device the queue is created for", "parent_object="},
}};
} // namespace

const Rule& ruleOf(std::uint16_t row) { return kRules[row < RuleCount ? row : 0]; }

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

ObjectId Framework::refuse(ObjectId id, std::uint32_t status, std::uint16_t rule)
{
    Object& o = object(id);
    o.status = status;
    o.rule = rule;
    m_k->event(EventKind::ObjectCreate, {SubjectKind::Object, id.value}, status);
    return id;
}

ObjectId Framework::created(ObjectId id)
{
    object(id).created = 1;
    m_k->event(EventKind::ObjectCreate, {SubjectKind::Object, id.value}, kSuccess);
    return id;
}

// KMDF V1..V10 in their order; 0 = valid.
std::uint16_t Framework::validate(const Attributes& a, bool takesScope, bool takesLevel, bool parentForbidden, std::uint32_t& status) const
{
    auto fail = [&status](std::uint32_t code, std::uint16_t rule) {
        status = code;
        return rule;
    };
    if (a.null)
        return None; // V1b: defaults apply
    if (a.badSize)
        return fail(kInfoLength, V2);
    if (a.badContextSize)
        return fail(kInfoLength, V3);
    if (a.badContext)
        return fail(kAttributesInvalid, V4);
    if (a.hasParent && parentForbidden)
        return fail(kParentNotAllowed, V5);
    if (a.level == ExecutionLevel::Invalid || a.level >= ExecutionLevel::OutOfRange)
        return fail(kAttributesInvalid, V7);
    if (a.scope == SyncScope::Invalid || a.scope >= SyncScope::OutOfRange)
        return fail(kAttributesInvalid, V8);
    if (!takesScope && (a.scope == SyncScope::Device || a.scope == SyncScope::Queue))
        return fail(kScopeInvalid, V9);
    if (!takesLevel && a.level != ExecutionLevel::Inherit)
        return fail(kLevelInvalid, V10);
    return None;
}

ObjectId Framework::createDriver(const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(ObjectType::Driver, ObjectId(), declared);
    std::uint32_t status = kSuccess;
    if (const std::uint16_t rule = validate(a, true, true, true, status))
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
    const ObjectId id = newObject(ObjectType::Device, driver, declared);
    std::uint32_t status = kSuccess;
    if (const std::uint16_t rule = validate(a, true, true, true, status))
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
        return refuse(id, kInsufficientResources, None);
    }
    deviceOf(id) = deviceInit();
    deviceOf(id).used = 1;
    deviceOf(id).object = id.value;
    deviceInit() = Device{};
    return created(id);
}

ObjectId Framework::createQueue(ObjectId device, const QueueConfig& config, const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(ObjectType::Queue, device, declared);
    std::uint32_t status = kSuccess;
    if (const std::uint16_t rule = validate(a, true, true, false, status))
        return refuse(id, status, rule);
    if (!a.null && a.hasParent) { // Q10
        if (a.parent.isNone() || object(a.parent).device != device.value)
            return refuse(id, kInvalidDeviceRequest, Q10);
        object(id).parent = a.parent.value;
    }
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
            return refuse(id, kInvalidParameter, Q4);
        if (o.level != d.level)
            return refuse(id, kInvalidParameter, Q3);
    }
    // Q9, in the framework's order.
    if (config.dispatch == DispatchType::Invalid || config.dispatch >= DispatchType::OutOfRange)
        return refuse(id, kInvalidParameter, Q9Dispatch);
    bool anyHandler = !config.handlerDefault.isNone();
    for (const FunctionId h : config.handlers)
        anyHandler = anyHandler || !h.isNone();
    if (config.dispatch != DispatchType::Manual && !anyHandler)
        return refuse(id, kNoCallback, Q9NoCallback);
    if (config.dispatch == DispatchType::Manual && anyHandler)
        return refuse(id, kInvalidParameter, Q9Manual);
    if (config.dispatch != DispatchType::Parallel && config.presented != 0)
        return refuse(id, kInvalidParameter, Q9Presented);
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
    q.limit = config.dispatch == DispatchType::Parallel ? config.presented : 0xFFFFFFFFu;
    for (std::uint32_t t = 0; t < kRequestTypes; ++t)
        q.handlers[t] = config.handlers[t].value;
    q.handlerDefault = config.handlerDefault.value;
    // X5: deferral goes to a DPC of its own, for a passive queue to a work item.
    Frame deferred;
    deferred.routine = static_cast<std::uint16_t>(passive ? Routine::QueueWork : Routine::QueueDpc);
    deferred.a = id.value;
    if (passive)
        q.workItem = m_k->createWorkItem(deferred, id).value;
    else
        q.dpc = m_k->createDpc(deferred, 0, id).value;
    if (config.defaultQueue)
        object(device).defaultQueue = id.value;
    return created(id);
}

ObjectId Framework::createLockObject(ObjectType type, const Attributes& a)
{
    const ObjectId id = newObject(type, a.parent, 0xFFFFFFFFu);
    std::uint32_t status = kSuccess;
    if (const std::uint16_t rule = validate(a, false, false, false, status))
        return refuse(id, status, rule);
    object(id).lock = m_k->createLock(type == ObjectType::SpinLock ? LockKind::Spin : LockKind::WaitLock, false, 0, id).value;
    return created(id);
}

std::uint32_t Framework::routeRequests(ObjectId device, ObjectId queue, RequestType type)
{
    if (object(queue).device != device.value)
        return kInvalidDeviceRequest;
    object(device).routed[static_cast<std::size_t>(type)] = queue.value;
    return kSuccess;
}

ObjectId Framework::anyObjectByHandle(std::uint64_t handle)
{
    if (handle < kObjectBase || handle >= kRequestBase || (handle - kObjectBase) % 16 != 0)
        return ObjectId();
    const std::uint64_t row = (handle - kObjectBase) / 16;
    if (row >= m_t->object.count)
        return ObjectId();
    const ObjectId id(static_cast<std::uint32_t>(row));
    return object(id).created ? id : ObjectId();
}

ObjectId Framework::objectByHandle(std::uint64_t handle, ObjectType type)
{
    const ObjectId id = anyObjectByHandle(handle);
    return !id.isNone() && object(id).type == type ? id : ObjectId();
}

std::uint32_t Framework::requestByHandle(std::uint64_t handle)
{
    if (handle < kRequestBase || (handle - kRequestBase) % 16 != 0)
        return kNoRequest;
    const std::uint64_t number = (handle - kRequestBase) / 16;
    for (std::uint32_t row = 0; row < m_t->request.count; ++row)
        if (request(row).state != RequestState::Free && request(row).number == number)
            return row;
    return kNoRequest;
}

} // namespace syncscope::framework
