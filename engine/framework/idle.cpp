// Idling in S0: a device that nobody needs leaves D0 after a while, and comes back when somebody does (KMDF X33).
//
// It is needed while it has power references: one of each power-managed queue that has requests or whose requests the driver has, and
// those of WdfDeviceStopIdle. Without any a timer runs; when that expires its DPC has a worker decide, for the callbacks of a
// transition run at PASSIVE_LEVEL. Who comes in between keeps the device in D0; who comes later waits until it is back there.
#include "engine/framework/framework.h"

#include "engine/base/ntstatus.h"

#include <utility>

namespace syncscope::framework {

using kernel::Frame;
using kernel::Resume;

bool Framework::isInD0(ObjectId device) { return deviceOf(device).power == DevicePower::D0 && deviceOf(device).idleDue == 0; }

void Framework::assignIdle(ObjectId id, std::uint32_t timeoutMs)
{
    Device& d = deviceOf(id);
    if (d.idleTimer == TimerId::kNone && timeoutMs != 0) {
        Frame routine;
        routine.a = id.value;
        routine.routine = static_cast<std::uint16_t>(Routine::IdleDpc);
        d.idleDpc = m_k->createDpc(routine, 0, id).value;
        routine.routine = static_cast<std::uint16_t>(Routine::IdleWork);
        d.idleWork = m_k->createWorkItem(routine, id).value;
        d.idleTimer = m_k->createTimer(WaitableKind::NotificationTimer, 0).value;
    }
    if (d.idleTimer != TimerId::kNone)
        m_k->cancelTimer(TimerId(d.idleTimer)); // It begins anew.
    d.idleTimeout = timeoutMs;
    settleIdle(id);
}

// After anything has changed of what decides: its timer runs exactly while it is in D0 for nobody.
void Framework::settleIdle(ObjectId id)
{
    Device& d = deviceOf(id);
    if (d.power == DevicePower::D0 || d.power == DevicePower::Failed || d.power == DevicePower::Removed)
        tellInD0(id);
    if (d.idleTimer == TimerId::kNone)
        return;
    const bool unused = isInD0(id) && d.powerReferences == 0 && d.idleTimeout != 0;
    const bool runs = m_k->timer(TimerId(d.idleTimer)).set != 0;
    if (unused && !runs)
        m_k->setTimer(TimerId(d.idleTimer), static_cast<std::int64_t>(d.idleTimeout) * 1'000'000, 0, DpcId(d.idleDpc));
    else if (!unused && runs)
        m_k->cancelTimer(TimerId(d.idleTimer));
    if (d.power == DevicePower::Low && !d.asleep && d.powerReferences > 0)
        m_k->queueWorkItem(WorkItemId(d.idleWork));
}

void Framework::tellInD0(ObjectId id)
{
    if (const Device& d = deviceOf(id); d.inD0 != WaitableId::kNone && !d.idleDue && m_k->waitable(WaitableId(d.inD0)).state == 0)
        m_k->set(WaitableId(d.inD0));
}

void Framework::takePower(ObjectId queue)
{
    Queue& q = queueOf(queue);
    if (!q.powerManaged || std::exchange(q.powerReferenced, std::uint8_t{1}) != 0)
        return;
    const ObjectId device(object(queue).device);
    if (++deviceOf(device).powerReferences == 1)
        settleIdle(device);
}

void Framework::dropPower(ObjectId queue)
{
    queueOf(queue).powerReferenced = 0;
    resumeIdle(ObjectId(object(queue).device));
}

std::uint32_t Framework::stopIdle(std::uint32_t a, ObjectId id, bool waits)
{
    Device& d = deviceOf(id);
    if (d.power == DevicePower::NotStarted || d.power == DevicePower::Failed || d.power == DevicePower::Removed)
        return ntstatus::kPowerStateInvalid;
    if (++d.powerReferences == 1)
        settleIdle(id);
    if (isInD0(id))
        return ntstatus::kSuccess;
    if (waits)
        m_k->push(a, static_cast<std::uint16_t>(Routine::AwaitD0)).a = id.value;
    return ntstatus::kPending;
}

void Framework::resumeIdle(ObjectId id)
{
    Device& d = deviceOf(id);
    if (d.powerReferences > 0 && --d.powerReferences == 0)
        settleIdle(id);
}

void Framework::idlePnp(std::uint32_t a, ObjectId device, PnpAction action)
{
    pnp(a, device, action);
    m_k->top(a).w[2] = 1;
}

Resume Framework::resumeIdleDpc(std::uint32_t a, Frame& f)
{
    const ObjectId id(f.a);
    Device& d = deviceOf(id);
    m_k->pop(a);
    if (!isInD0(id) || d.powerReferences > 0 || d.idleTimeout == 0)
        return Resume::again(); // It was too late to cancel the timer.
    d.idleDue = 1;
    m_k->cancelTimer(TimerId(d.idleTimer));
    m_k->queueWorkItem(WorkItemId(d.idleWork));
    return Resume::again();
}

Resume Framework::resumeIdleWork(std::uint32_t a, Frame& f)
{
    const ObjectId id(f.a);
    Device& d = deviceOf(id);
    const bool due = std::exchange(d.idleDue, std::uint8_t{0}) != 0;
    if (due && d.power == DevicePower::D0 && d.powerReferences == 0 && d.idleTimeout != 0) {
        idlePnp(a, id, PnpAction::PowerDown);
    } else if (d.power == DevicePower::Low && !d.asleep && d.powerReferences > 0) {
        idlePnp(a, id, PnpAction::PowerUp);
    } else {
        m_k->pop(a);
        settleIdle(id);
    }
    return Resume::again();
}

Resume Framework::resumeAwaitD0(std::uint32_t a, Frame& f)
{
    const ObjectId id(f.a);
    Device& d = deviceOf(id);
    if (isInD0(id) || d.power == DevicePower::Failed || d.power == DevicePower::Removed) {
        if (!isInD0(id) && d.powerReferences > 0)
            --d.powerReferences; // A call that fails has no reference.
        m_k->pop(a, isInD0(id) ? ntstatus::kSuccess : ntstatus::kPowerStateInvalid);
        return Resume::again();
    }
    if (d.inD0 == WaitableId::kNone)
        d.inD0 = m_k->createWaitable(WaitableKind::NotificationEvent, 0, 1, 0).value;
    if (m_k->waitable(WaitableId(d.inD0)).state != 0)
        m_k->reset(WaitableId(d.inD0));
    m_k->wait(a, WaitableId(d.inD0), -1);
    return Resume::again();
}

} // namespace syncscope::framework
