// Creation of timers, work items, DPCs and interrupts, and the lock found for their callbacks (KMDF sections 2.6 and 3).
#include "engine/framework/create_rules.h"
#include "engine/framework/framework.h"

#include "engine/base/ntstatus.h"

namespace syncscope::framework {

using kernel::Frame;

namespace {

constexpr std::uint32_t kMaxLong = 0x7FFFFFFF;
constexpr std::uint32_t kUnlimitedTolerance = 13; // KMDF 1.13 (section 8)
constexpr std::uint32_t kPassiveInterrupts = 11;  // KMDF 1.11 (I3)

// Those with a callback-lock interface (KMDF S2).
bool handsOutLock(ObjectType t) { return t == ObjectType::Device || t == ObjectType::Queue || t == ObjectType::FileObject; }

std::uint8_t fail(std::uint32_t& status, std::uint32_t code, std::uint8_t rule)
{
    status = code;
    return rule;
}
} // namespace

// The checks of a required ParentObject, before those of the configuration: KMDF V1, V2, V6.
std::uint8_t Framework::validateParent(const Attributes& a, std::uint32_t& status) const
{
    if (a.null)
        return fail(status, ntstatus::kParentNotSpecified, V1);
    if (a.badSize)
        return fail(status, ntstatus::kInfoLength, V2);
    return a.hasParent ? static_cast<std::uint8_t>(None) : fail(status, ntstatus::kParentNotSpecified, V6);
}

// T5: a timer, work item or DPC needs a device above it. A presented request has no parent, but knows its device (R2).
std::uint8_t Framework::findDevice(ObjectId id, const Attributes& a, std::uint32_t& status)
{
    Object& o = object(id);
    o.device = a.parent.isNone() ? a.requestDevice.value : object(a.parent).device;
    return o.device == ObjectId::kNone ? fail(status, ntstatus::kInvalidDeviceRequest, T5) : static_cast<std::uint8_t>(None);
}

// _GetEffectiveLock (KMDF S1..S7). Object::level says what the callback needs.
std::uint8_t Framework::findLock(ObjectId id, const Attributes& a, bool serialize, std::uint32_t& status)
{
    Object& o = object(id);
    o.scope = SyncScope::None;
    if (!serialize) // S1
        return None;
    std::uint32_t owner = a.null || !a.hasParent ? o.device : a.parent.value;
    while (owner != ObjectId::kNone && !handsOutLock(object(ObjectId(owner)).type)) // S2
        owner = object(ObjectId(owner)).parent;
    if (owner == ObjectId::kNone) // S3
        owner = o.device;
    const Object& from = object(ObjectId(owner));
    if (from.scope == SyncScope::None || from.scope == SyncScope::Inherit) // S4
        return None;
    o.scope = from.scope;
    // S5: against the immediate parent, which need not be the owner of the lock. A presented request is not passive (S6g).
    const std::uint32_t parent = a.null || !a.hasParent ? o.device : a.parent.value;
    const bool parentIsPassive = parent != ObjectId::kNone && object(ObjectId(parent)).passiveCallbacks != 0;
    const bool needsPassive = o.level == ExecutionLevel::Passive;
    if (needsPassive != parentIsPassive)
        return fail(status, ntstatus::kIncompatibleLevel, needsPassive ? S5NeedsPassive : S5NeedsDispatch);
    o.callbackLock = from.presentationLock; // S6
    return None;
}

Deferred& Framework::newDeferred(ObjectId id)
{
    for (std::uint32_t row = 0; row < m_t->deferred.count; ++row) {
        Deferred& d = m_t->deferred.at(m_k->block(), row);
        if (d.used)
            continue;
        d = Deferred{};
        d.used = 1;
        object(id).deferred = row;
        return d;
    }
    m_k->stopAt(kernel::LimitKind::Table);
    object(id).deferred = 0;
    return m_t->deferred.at(m_k->block(), 0);
}

namespace {
Frame routine(Routine r, ObjectId id)
{
    Frame f;
    f.routine = static_cast<std::uint16_t>(r);
    f.a = id.value;
    return f;
}
} // namespace

ObjectId Framework::createTimer(const TimerConfig& c, const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(ObjectType::Timer, a.parent, declared);
    Object& o = object(id);
    std::uint32_t status = ntstatus::kSuccess;
    // T3: the order of the framework.
    std::uint8_t rule = validateParent(a, status);
    if (!rule && c.badSize)
        rule = fail(status, ntstatus::kInfoLength, ConfigSize);
    if (!rule && c.period > kMaxLong)
        rule = fail(status, ntstatus::kInvalidParameter, T3Period);
    if (!rule && c.tolerableDelay > kMaxLong && m_c->kmdfMinor < kUnlimitedTolerance)
        rule = fail(status, ntstatus::kInvalidParameter, T3Tolerable);
    if (!rule && c.highResolution && c.tolerableDelay > 0)
        rule = fail(status, ntstatus::kInvalidParameter, T3HighResolution);
    if (!rule)
        rule = validate(a, false, true, false, status);
    const bool passive = a.level == ExecutionLevel::Passive; // T2: its own attributes only
    if (!rule && passive && c.period > 0)
        rule = fail(status, ntstatus::kNotSupported, T3PassivePeriodic);
    if (!rule)
        rule = findDevice(id, a, status);
    if (!rule) {
        o.level = passive ? ExecutionLevel::Passive : ExecutionLevel::Dispatch;
        o.passiveCallbacks = passive ? 1 : 0;
        rule = findLock(id, a, c.automaticSerialization, status);
    }
    if (rule)
        return refuse(id, status, rule);
    Deferred& d = newDeferred(id);
    d.automaticSerialization = c.automaticSerialization ? 1 : 0;
    d.highResolution = c.highResolution ? 1 : 0;
    d.period = c.period;
    d.tolerableDelay = c.tolerableDelay;
    d.function = c.function.value;
    d.timer = m_k->createTimer(WaitableKind::NotificationTimer, 0).value;
    d.dpc = m_k->createDpc(routine(Routine::DeferredDpc, id), 0, id).value;
    if (passive)
        d.workItem = m_k->createWorkItem(routine(Routine::DeferredWork, id), id).value;
    return created(id);
}

ObjectId Framework::createWorkItem(const WorkItemConfig& c, const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(ObjectType::WorkItem, a.parent, declared);
    Object& o = object(id);
    std::uint32_t status = ntstatus::kSuccess;
    std::uint8_t rule = validateParent(a, status);
    if (!rule && c.badSize)
        rule = fail(status, ntstatus::kInfoLength, ConfigSize);
    if (!rule)
        rule = validate(a, false, false, false, status);
    if (!rule && c.function.isNone())
        rule = fail(status, ntstatus::kInvalidParameter, T4WorkItem);
    if (!rule)
        rule = findDevice(id, a, status);
    if (!rule) {
        o.level = ExecutionLevel::Passive; // W1
        o.passiveCallbacks = 1;
        rule = findLock(id, a, c.automaticSerialization, status);
    }
    if (rule)
        return refuse(id, status, rule);
    Deferred& d = newDeferred(id);
    d.automaticSerialization = c.automaticSerialization ? 1 : 0;
    d.function = c.function.value;
    d.workItem = m_k->createWorkItem(routine(Routine::DeferredWork, id), id).value;
    return created(id);
}

ObjectId Framework::createDpc(const WorkItemConfig& c, const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(ObjectType::Dpc, a.parent, declared);
    std::uint32_t status = ntstatus::kSuccess;
    std::uint8_t rule = validateParent(a, status);
    if (!rule && c.badSize)
        rule = fail(status, ntstatus::kInfoLength, ConfigSize);
    if (!rule)
        rule = validate(a, false, false, false, status);
    if (!rule)
        rule = findDevice(id, a, status);
    if (!rule) {
        object(id).level = ExecutionLevel::Dispatch; // W1
        rule = findLock(id, a, c.automaticSerialization, status);
    }
    if (rule)
        return refuse(id, status, rule);
    Deferred& d = newDeferred(id);
    d.automaticSerialization = c.automaticSerialization ? 1 : 0;
    d.function = c.function.value;
    d.dpc = m_k->createDpc(routine(Routine::DeferredDpc, id), 0, id).value;
    return created(id);
}

ObjectId Framework::createInterrupt(ObjectId device, const InterruptConfig& given, const Attributes& a, std::uint32_t declared)
{
    const ObjectId id = newObject(ObjectType::Interrupt, a.null || !a.hasParent ? device : a.parent, declared);
    Object& o = object(id);
    InterruptConfig c = given;
    if (m_c->kmdfMinor < kPassiveInterrupts) { // I3: older configurations end before these
        c.passiveHandling = false;
        c.workItem = FunctionId();
        c.waitLock = ObjectId();
    }
    std::uint32_t status = ntstatus::kSuccess;
    // I1: the order of the framework.
    std::uint8_t rule = c.badSize ? fail(status, ntstatus::kInfoLength, ConfigSize) : static_cast<std::uint8_t>(None);
    if (!rule && c.isr.isNone())
        rule = fail(status, ntstatus::kInvalidParameter, I1Isr);
    if (!rule)
        rule = validate(a, false, false, !c.automaticSerialization, status);
    if (!rule && !m_k->machine().settingUp)
        rule = fail(status, ntstatus::kInvalidDeviceState, I1State);
    if (!rule && !c.dpc.isNone() && !c.workItem.isNone())
        rule = fail(status, ntstatus::kInvalidParameter, I1Both);
    if (!rule && !c.passiveHandling && !c.waitLock.isNone())
        rule = fail(status, ntstatus::kInvalidParameter, I1WaitLock);
    if (!rule && c.passiveHandling && !c.spinLock.isNone())
        rule = fail(status, ntstatus::kInvalidParameter, I1SpinLock);
    if (!rule && !a.null && a.hasParent) { // I2
        const ObjectType type = a.parent.isNone() ? ObjectType::General : object(a.parent).type;
        if ((type != ObjectType::Device && type != ObjectType::Queue) || object(a.parent).device != device.value)
            rule = fail(status, ntstatus::kInvalidParameter, I2);
    }
    if (!rule) {
        o.device = device.value;
        // S5: an EvtInterruptDpc runs at DISPATCH_LEVEL even for a passive interrupt; with neither, what its ISR runs at decides.
        const bool passive = c.dpc.isNone() && (!c.workItem.isNone() || c.passiveHandling);
        o.level = passive ? ExecutionLevel::Passive : ExecutionLevel::Dispatch;
        rule = findLock(id, a, c.automaticSerialization, status); // S7: even where nothing would use it
    }
    if (rule)
        return refuse(id, status, rule);
    Deferred& d = newDeferred(id);
    d.automaticSerialization = c.automaticSerialization ? 1 : 0;
    d.passiveHandling = c.passiveHandling ? 1 : 0;
    d.function = c.isr.value;
    d.dpcFunction = c.dpc.value;
    d.workItemFunction = c.workItem.value;
    d.enableFunction = c.enable.value;
    d.disableFunction = c.disable.value;
    d.dpc = m_k->createDpc(routine(Routine::DeferredDpc, id), 0, id).value;
    if (!c.workItem.isNone() || c.passiveHandling)
        d.workItem = m_k->createWorkItem(routine(Routine::DeferredWork, id), id).value;
    if (c.passiveHandling) {
        d.interruptLock = c.waitLock.isNone() ? m_k->createLock(LockKind::WaitLock, false, 0, id).value : object(c.waitLock).lock;
    } else {
        d.interrupt = m_k->createInterrupt(static_cast<std::uint8_t>(Irql::Device), 0, routine(Routine::InterruptService, id)).value;
        kernel::Interrupt& interrupt = m_k->interrupt(InterruptId(d.interrupt));
        if (c.spinLock.isNone()) {
            m_k->lock(LockId(interrupt.lock)).object = id.value;
        } else { // L14: the driver's own, which from now on is an interrupt's (L12)
            interrupt.lock = object(c.spinLock).lock;
            m_k->lock(LockId(interrupt.lock)).kind = LockKind::Interrupt;
        }
        d.interruptLock = interrupt.lock;
    }
    return created(id);
}

} // namespace syncscope::framework
