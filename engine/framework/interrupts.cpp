// Interrupt objects at run time: their routines, their lock, connecting them to the hardware (KMDF L14, P9..P13, C10, C11).
#include "engine/framework/framework.h"

#include <algorithm>

namespace syncscope::framework {

using kernel::Frame;
using kernel::Hazard;
using kernel::Resume;
using trace::SubjectKind;

namespace {
constexpr std::uint16_t kNotConnected = 0xFFFF;
constexpr std::uint32_t kNobody = 0xFFFFFFFFu;
} // namespace

bool Framework::isConnected(ObjectId id) { return deferredOf(id).hardware != kNotConnected; }

// P9: N interrupts before the DPC starts give one EvtInterruptDpc.
bool Framework::queueDpcForIsr(ObjectId id) { return m_k->queueDpc(DpcId(deferredOf(id).dpc)); }

// P10: above DISPATCH_LEVEL by way of the DPC, which then tries; the answer is about this step only.
bool Framework::queueWorkItemForIsr(ObjectId id)
{
    Deferred& d = deferredOf(id);
    if (m_k->irql() > static_cast<std::uint8_t>(Irql::Dispatch))
        return m_k->queueDpc(DpcId(d.dpc));
    return m_k->queueWorkItem(WorkItemId(d.workItem));
}

// A routine of the interrupt while every other is kept out: of a passive one under its wait lock (P11), of one at DIRQL under the
// lock the kernel takes, and has taken already for the service routine.
Resume Framework::resumeInterruptRoutine(std::uint32_t a, Frame& f, FunctionId function, std::uint64_t second, bool isService)
{
    const ObjectId id(f.a);
    const Deferred& d = deferredOf(id);
    switch (f.state) {
    case 0:
        f.state = 1;
        if (d.passiveHandling) {
            m_k->acquire(a, LockId(d.interruptLock), kernel::kCriticalRegion);
            return Resume::again();
        }
        [[fallthrough]];
    case 1:
        f.state = 2;
        call(a, function, LockId(), {SubjectKind::Object, id.value}, {handle(id), second});
        if (!d.passiveHandling && !isService) {
            const Frame routine = m_k->top(a); // begun by the kernel under its lock
            m_k->pop(a);
            m_k->synchronizeExecution(a, InterruptId(d.interrupt), routine);
        }
        return Resume::again();
    case 2:
        f.w[1] = m_k->activity(a).result;
        f.state = 3;
        if (d.passiveHandling) {
            m_k->release(a, LockId(d.interruptLock), kernel::kCriticalRegion, 0);
            return Resume::again();
        }
        [[fallthrough]];
    default:
        m_k->pop(a, f.w[1]);
        return Resume::again();
    }
}

Resume Framework::resumeInterruptService(std::uint32_t a, Frame& f)
{
    const Deferred& d = deferredOf(ObjectId(f.a));
    return resumeInterruptRoutine(a, f, FunctionId(d.function), d.message, true);
}

Resume Framework::resumeSynchronize(std::uint32_t a, Frame& f) { return resumeInterruptRoutine(a, f, FunctionId(f.b), f.w[0], false); }

// --- the interrupt lock (L14)

bool Framework::acquireInterruptLock(std::uint32_t a, ObjectId id)
{
    const Deferred& d = deferredOf(id);
    if (!isConnected(id)) { // A no-op, and the verifier minds.
        verifierBreak(Hazard::InterruptNotConnected, id);
        return false;
    }
    if (!d.passiveHandling) {
        m_k->acquireInterruptLock(a, InterruptId(d.interrupt));
        return true;
    }
    if (m_c->wdfVerifier && m_k->irql() > static_cast<std::uint8_t>(Irql::Passive)) { // P13
        verifierBreak(Hazard::FrameworkIrql, id);
        return false;
    }
    m_k->acquire(a, LockId(d.interruptLock), kernel::kCriticalRegion);
    return true;
}

bool Framework::releaseInterruptLock(std::uint32_t a, ObjectId id)
{
    const Deferred& d = deferredOf(id);
    if (!isConnected(id)) {
        verifierBreak(Hazard::InterruptNotConnected, id);
        return false;
    }
    if (d.passiveHandling)
        m_k->release(a, LockId(d.interruptLock), kernel::kCriticalRegion, 0);
    else
        m_k->releaseInterruptLock(a, InterruptId(d.interrupt), m_k->lock(LockId(d.interruptLock)).savedIrql);
    return true;
}

bool Framework::tryInterruptLock(std::uint32_t a, ObjectId id)
{
    const Deferred& d = deferredOf(id);
    if (!isConnected(id)) {
        verifierBreak(Hazard::InterruptNotConnected, id);
        return false;
    }
    if (!d.passiveHandling) // Of a spin lock there is no trying here.
        return false;
    if (m_c->wdfVerifier && m_k->irql() > static_cast<std::uint8_t>(Irql::Passive)) { // P13
        verifierBreak(Hazard::FrameworkIrql, id);
        return false;
    }
    m_k->acquire(a, LockId(d.interruptLock), kernel::kCriticalRegion, 0);
    return true;
}

// P12: the driver's own routine once more; the connection stays as it is.
bool Framework::enableInterrupt(std::uint32_t a, ObjectId id, bool on)
{
    const Deferred& d = deferredOf(id);
    const FunctionId function(on ? d.enableFunction : d.disableFunction);
    if (!isConnected(id) || function.isNone())
        return false;
    synchronize(a, id, function, handle(ObjectId(object(id).device)));
    return true;
}

void Framework::synchronize(std::uint32_t a, ObjectId id, FunctionId function, std::uint64_t second)
{
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::Synchronize));
    f.a = id.value;
    f.b = function.value;
    f.w[0] = second;
}

// --- connecting (power.cpp says when)

void Framework::powerInterrupts(std::uint32_t a, ObjectId device, bool on)
{
    if (on)
        assignInterrupts(device);
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::InterruptPower));
    f.a = device.value;
    f.b = 0;
    f.c = on ? 1 : 0;
}

// The interrupts of a device take its hardware in the order of their creation. Those that share a WDFSPINLOCK synchronize at the
// highest level among them (L14).
void Framework::assignInterrupts(ObjectId device)
{
    std::uint32_t message = 0;
    for (std::uint32_t i = 0; i < m_t->object.count; ++i) {
        const Object& o = object(ObjectId(i));
        if (!o.created || o.type != ObjectType::Interrupt || o.device != device.value)
            continue;
        Deferred& d = deferredOf(ObjectId(i));
        d.message = message++;
        if (d.assigned != kNotConnected)
            continue;
        for (std::uint32_t h = 0; h < m_c->hardware.size() && d.assigned == kNotConnected; ++h) {
            const std::uint32_t owner = m_c->hardware[h];
            if ((owner == kNobody || owner == object(device).declared) && !isAssigned(h))
                d.assigned = static_cast<std::uint16_t>(h);
        }
    }
}

bool Framework::isAssigned(std::uint32_t hardware)
{
    for (std::uint32_t row = 0; row < m_t->deferred.count; ++row) {
        const Deferred& d = m_t->deferred.at(m_k->block(), row);
        if (d.used && d.assigned == hardware)
            return true;
    }
    return false;
}

void Framework::connect(ObjectId id)
{
    Deferred& d = deferredOf(id);
    if (d.assigned == kNotConnected)
        return;
    const kernel::DeviceConfig& c = m_k->config().hardware[d.assigned];
    if (d.passiveHandling) {
        if (c.mode == kernel::InterruptMode::Message) { // P11: the kernel refuses to connect it
            m_k->hazard(Hazard::PassiveMessage, {SubjectKind::Object, id.value});
            return;
        }
        if (d.interrupt == InterruptId::kNone) {
            Frame routine;
            routine.routine = static_cast<std::uint16_t>(Routine::InterruptService);
            routine.a = id.value;
            d.interrupt = m_k->createInterrupt(0, 0, routine).value;
            m_k->interrupt(InterruptId(d.interrupt)).object = id.value;
            m_k->makePassive(InterruptId(d.interrupt));
        }
        d.hardware = d.assigned;
        m_k->connectInterrupt(InterruptId(d.interrupt), d.assigned, 0);
        return;
    }
    std::uint8_t level = c.irql;
    for (std::uint32_t row = 0; row < m_t->deferred.count; ++row) {
        const Deferred& other = m_t->deferred.at(m_k->block(), row);
        if (other.used && other.assigned != kNotConnected && other.interruptLock == d.interruptLock)
            level = std::max(level, m_k->config().hardware[other.assigned].irql);
    }
    d.hardware = d.assigned;
    m_k->interrupt(InterruptId(d.interrupt)).object = id.value;
    m_k->connectInterrupt(InterruptId(d.interrupt), d.assigned, level);
}

Resume Framework::resumeInterruptPower(std::uint32_t a, Frame& f)
{
    const bool on = f.c != 0;
    for (; f.b < m_t->object.count; ++f.b) {
        const ObjectId id(f.b);
        const Object& o = object(id);
        if (!o.created || o.type != ObjectType::Interrupt || o.device != f.a)
            continue;
        Deferred& d = deferredOf(id);
        if (on && f.state == 0) {
            connect(id);
            f.state = 1;
            if (isConnected(id) && d.enableFunction != FunctionId::kNone) {
                synchronize(a, id, FunctionId(d.enableFunction), handle(ObjectId(o.device))); // P12
                return Resume::again();
            }
        }
        if (!on && f.state == 0) {
            f.state = 1;
            if (isConnected(id) && d.disableFunction != FunctionId::kNone) {
                synchronize(a, id, FunctionId(d.disableFunction), handle(ObjectId(o.device)));
                return Resume::again();
            }
        }
        if (!on && isConnected(id)) {
            d.hardware = kNotConnected;
            m_k->disconnectInterrupt(a, InterruptId(d.interrupt));
            return Resume::again(); // Comes back to this object, which is connected no more.
        }
        f.state = 0;
    }
    m_k->pop(a, 0);
    return Resume::again();
}

} // namespace syncscope::framework
