// Calls on timers, work items, DPCs and interrupts at run time (KMDF section 7), and on the registers of the hardware.
#include "engine/simulation/services.h"

#include "engine/base/registers.h"

#include <algorithm>

namespace syncscope::simulation {

using driver::Service;
using driver::Stop;
using framework::Framework;
using kernel::ChoicePoint;
using kernel::Frame;
using kernel::Hazard;
using trace::EventKind;
using trace::SubjectKind;

namespace {
// Where MmMapIoSpaceEx shows the registers, and the PKINTERRUPT of each interrupt object of the kernel.
constexpr std::uint64_t kRegisterBase = 0xFFFFD00000000000ull;
constexpr std::uint64_t kInterruptBase = 0xFFFFE00200000000ull;
constexpr std::uint32_t kWholeBuffer = 15u << 28;

struct Access {
    bool write = false;
    bool buffer = false;
    std::uint32_t bytes = 4;
};
Access accessOf(Service s)
{
    switch (s) {
    case Service::READ_REGISTER_UCHAR: return {false, false, 1};
    case Service::READ_REGISTER_USHORT: return {false, false, 2};
    case Service::READ_REGISTER_BUFFER_UCHAR: return {false, true, 1};
    case Service::READ_REGISTER_BUFFER_USHORT: return {false, true, 2};
    case Service::READ_REGISTER_BUFFER_ULONG: return {false, true, 4};
    case Service::WRITE_REGISTER_UCHAR: return {true, false, 1};
    case Service::WRITE_REGISTER_USHORT: return {true, false, 2};
    case Service::WRITE_REGISTER_ULONG: return {true, false, 4};
    case Service::WRITE_REGISTER_BUFFER_UCHAR: return {true, true, 1};
    case Service::WRITE_REGISTER_BUFFER_USHORT: return {true, true, 2};
    case Service::WRITE_REGISTER_BUFFER_ULONG: return {true, true, 4};
    default: return {false, false, 4};
    }
}
} // namespace

// A register, or as many in a row as a buffer has items. Each access is seen by the device at once and costs its time on the bus.
Services::Answer Services::registerCall(const Stop& s, bool perform)
{
    const std::uint64_t* x = s.arguments;
    const Access access = accessOf(s.service);
    const std::uint64_t count = access.buffer ? x[2] & 0xFFFFFFFFu : 1;
    const std::uint64_t place = x[0] - kRegisterBase;
    const auto devices = static_cast<std::uint64_t>(m_k->config().hardware.size());
    const auto device = static_cast<std::uint32_t>(place / registers::kBytes);
    const auto offset = static_cast<std::uint32_t>(place % registers::kBytes);
    if (x[0] < kRegisterBase || place / registers::kBytes >= devices || offset % access.bytes != 0 || offset + count * access.bytes > registers::kBytes) {
        m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, x[0], m_k->irql(), access.write ? 1 : 0, s.pc, kernel::strayAddress(x[0]));
        return Answer::stopped();
    }
    if (!perform)
        return Answer::choice(access.write ? ChoicePoint::Store : ChoicePoint::Load);
    const auto ns = static_cast<std::int64_t>(count) * (access.write ? m_k->costs().pioRegisterWrite : m_k->costs().pioRegisterRead);
    const trace::Subject it{SubjectKind::Hardware, device};
    const std::uint32_t where = access.buffer ? offset | kWholeBuffer : offset | (access.bytes << 16);
    if (access.write && access.buffer)
        m_k->event(EventKind::RegisterWrite, it, count * access.bytes, where, s.pc);
    std::uint32_t value = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto at = static_cast<std::uint32_t>(offset + i * access.bytes);
        const std::uint64_t memory = access.buffer ? x[1] + i * access.bytes : 0;
        value = 0;
        if (access.write) {
            if (!access.buffer)
                value = static_cast<std::uint32_t>(access.bytes == 4 ? x[1] : x[1] & ((1u << (8 * access.bytes)) - 1u));
            else if (!m_w->m_vm.read(m_w->m_block, memory, &value, access.bytes))
                return badMemory(memory, false, s.pc);
            if (!access.buffer)
                m_k->event(EventKind::RegisterWrite, it, value, where, s.pc);
            m_k->writeRegister(device, at, access.bytes, value);
        } else {
            value = m_k->readRegister(device, at, access.bytes);
            if (access.buffer && !m_w->m_vm.write(m_w->m_block, memory, &value, access.bytes))
                return badMemory(memory, true, s.pc);
        }
    }
    if (!access.write)
        m_k->event(EventKind::RegisterRead, it, access.buffer ? count * access.bytes : value, where, s.pc);
    return Answer::of(access.write || access.buffer ? 0 : value, ns);
}

Services::Answer Services::badMemory(std::uint64_t address, bool write, std::uint32_t pc)
{
    m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, address, m_k->irql(), write ? 1 : 0, pc, kernel::strayAddress(address));
    return Answer::stopped();
}

// The kernel's object behind a PKINTERRUPT; none: the run has stopped.
InterruptId Services::interruptOrStop(std::uint64_t pointer)
{
    const std::uint64_t row = (pointer - kInterruptBase) / 16;
    if (pointer < kInterruptBase || (pointer - kInterruptBase) % 16 != 0 || row >= m_w->model().kernelConfig.interrupts
        || !m_k->interrupt(InterruptId(static_cast<std::uint32_t>(row))).used) {
        badHandle();
        return InterruptId();
    }
    return InterruptId(static_cast<std::uint32_t>(row));
}

Services::Answer Services::deferredCall(std::uint32_t a, const Stop& s, bool perform)
{
    const std::uint64_t* x = s.arguments;
    ObjectId id;
    auto handleOf = [&](ObjectType type) {
        id = m_f->objectByHandle(x[0], type);
        return !id.isNone();
    };
    switch (s.service) {
    case Service::WdfTimerStart: // Timer, DueTime
        return handleOf(ObjectType::Timer) ? Answer::of(m_f->startTimer(id, static_cast<std::int64_t>(x[1])) ? 1 : 0) : badHandle();
    case Service::WdfTimerStop: { // Timer, Wait
        if (!handleOf(ObjectType::Timer))
            return badHandle();
        bool stopped = false;
        return m_f->stopTimer(a, id, (x[1] & 0xFF) != 0, stopped) ? Answer::of(stopped ? 1 : 0) : Answer::pushed();
    }
    case Service::WdfWorkItemEnqueue:
        if (!handleOf(ObjectType::WorkItem))
            return badHandle();
        m_f->enqueueWorkItem(id);
        return Answer::of();
    case Service::WdfWorkItemFlush:
        if (!handleOf(ObjectType::WorkItem))
            return badHandle();
        return m_f->flushWorkItem(a, id) ? Answer::of() : Answer::pushed();
    case Service::WdfDpcEnqueue: return handleOf(ObjectType::Dpc) ? Answer::of(m_k->queueDpc(DpcId(m_f->deferredOf(id).dpc)) ? 1 : 0) : badHandle();
    case Service::WdfDpcCancel: { // Dpc, Wait
        if (!handleOf(ObjectType::Dpc))
            return badHandle();
        m_k->lookAt({SubjectKind::Dpc, m_f->deferredOf(id).dpc}, true);
        const bool removed = m_k->removeDpc(DpcId(m_f->deferredOf(id).dpc));
        if (removed || (x[1] & 0xFF) == 0)
            return Answer::of(removed ? 1 : 0);
        m_k->flushDpcs(a); // KMDF P8: every DPC of the system
        return Answer::pushed();
    }
    case Service::WdfInterruptQueueDpcForIsr: return handleOf(ObjectType::Interrupt) ? Answer::of(m_f->queueDpcForIsr(id) ? 1 : 0) : badHandle();
    case Service::WdfInterruptQueueWorkItemForIsr:
        if (!handleOf(ObjectType::Interrupt) || m_f->deferredOf(id).workItemFunction == FunctionId::kNone)
            return badHandle();
        return Answer::of(m_f->queueWorkItemForIsr(id) ? 1 : 0);
    case Service::WdfInterruptSynchronize: { // Interrupt, Callback, Context
        if (!handleOf(ObjectType::Interrupt) || functionAt(x[1]).isNone())
            return badHandle();
        if (!m_f->isConnected(id) || (m_f->deferredOf(id).passiveHandling && breaksAbove(Irql::Passive))) // KMDF P13
            return Answer::of(0);
        m_f->synchronize(a, id, functionAt(x[1]), x[2]);
        return Answer::pushed();
    }
    case Service::WdfInterruptAcquireLock:
        if (!handleOf(ObjectType::Interrupt))
            return badHandle();
        return m_f->acquireInterruptLock(a, id) ? Answer::pushed() : Answer::of();
    case Service::WdfInterruptReleaseLock:
        if (!handleOf(ObjectType::Interrupt))
            return badHandle();
        return m_f->releaseInterruptLock(a, id) ? Answer::pushed() : Answer::of();
    case Service::WdfInterruptTryToAcquireLock:
        if (!handleOf(ObjectType::Interrupt))
            return badHandle();
        return m_f->tryInterruptLock(a, id) ? Answer::pushed() : Answer::of(0);
    case Service::WdfInterruptEnable:
    case Service::WdfInterruptDisable:
        if (!handleOf(ObjectType::Interrupt))
            return badHandle();
        if (breaksAbove(Irql::Passive))
            return Answer::of();
        return m_f->enableInterrupt(a, id, s.service == Service::WdfInterruptEnable) ? Answer::pushed() : Answer::of();
    case Service::WdfInterruptWdmGetInterrupt:
        if (!handleOf(ObjectType::Interrupt))
            return badHandle();
        return Answer::of(m_f->isConnected(id) ? kInterruptBase + 16ull * m_f->deferredOf(id).interrupt : 0);

    case Service::KeFlushQueuedDpcs:
        m_k->flushDpcs(a);
        return Answer::pushed();
    case Service::KeSynchronizeExecution: { // Interrupt, Routine, Context
        const InterruptId i = interruptOrStop(x[0]);
        if (i.isNone())
            return Answer::stopped();
        if (functionAt(x[1]).isNone())
            return badHandle();
        Frame routine;
        routine.routine = framework::kDriverCall;
        routine.a = functionAt(x[1]).value;
        routine.w[0] = x[2];
        m_k->synchronizeExecution(a, i, routine);
        return Answer::pushed();
    }
    case Service::KeAcquireInterruptSpinLock: {
        const InterruptId i = interruptOrStop(x[0]);
        if (i.isNone())
            return Answer::stopped();
        m_k->acquireInterruptLock(a, i);
        return Answer::pushed();
    }
    case Service::KeReleaseInterruptSpinLock: { // Interrupt, OldIrql
        const InterruptId i = interruptOrStop(x[0]);
        if (i.isNone())
            return Answer::stopped();
        m_k->releaseInterruptLock(a, i, static_cast<std::uint8_t>(x[1]));
        return Answer::pushed();
    }
    case Service::ExAllocateTimer: { // Callback, CallbackContext, Attributes
        const bool notification = (x[2] & 0x80000000u) != 0, highResolution = (x[2] & 4) != 0;
        Frame routine;
        if (x[0] != 0) {
            if (functionAt(x[0]).isNone())
                return badHandle();
            routine.routine = framework::kDriverCall;
            routine.a = functionAt(x[0]).value;
            routine.c = 2;
            routine.w[1] = x[1];
        }
        const TimerId timer = m_k->allocateTimer(notification ? WaitableKind::NotificationTimer : WaitableKind::SynchronizationTimer, highResolution, routine);
        return timer.isNone() ? Answer::stopped() : Answer::of(m_k->timer(timer).address);
    }
    case Service::ExSetTimer: { // Timer, DueTime, Period in 100 ns, Parameters
        const TimerId timer = exTimerAt(x[0]);
        if (timer.isNone())
            return Answer::stopped();
        const auto due = static_cast<std::int64_t>(x[1]);
        const kernel::Timer& t = m_k->timer(timer);
        // The tolerance is of a machine that sleeps, which this one never does (NT R-CLK-5).
        if (t.highResolution && (due > 0 || (x[3] != 0 && load<std::int64_t>(x[3] + 8) != 0))) {
            m_k->hazard(Hazard::HighResolutionTimer, {SubjectKind::Timer, timer.value});
            return Answer::of(0);
        }
        constexpr std::int64_t kLongest = 10'000'000'000'000;
        const std::int64_t ns = std::clamp(due, -kLongest, kLongest) * 100;
        const std::int64_t period = std::clamp<std::int64_t>(static_cast<std::int64_t>(x[2]), 0, kLongest) * 100;
        return Answer::of(m_k->setTimer(timer, ns <= 0 ? -ns : ns, period, t.dpc == kernel::kNo16 ? DpcId() : DpcId(t.dpc), ns > 0) ? 1 : 0);
    }
    case Service::ExCancelTimer: {
        const TimerId timer = exTimerAt(x[0]);
        return timer.isNone() ? Answer::stopped() : Answer::of(m_k->cancelTimer(timer) ? 1 : 0);
    }
    case Service::ExDeleteTimer: { // Timer, Cancel, Wait, Parameters
        const TimerId timer = exTimerAt(x[0]);
        if (timer.isNone())
            return Answer::stopped();
        const bool cancelled = (x[1] & 0xFF) != 0 && m_k->cancelTimer(timer);
        m_k->deleteTimer(timer);
        m_k->timer(timer).wasSet = cancelled ? 1 : 0;
        const std::uint64_t then = x[3] != 0 ? load<std::uint64_t>(x[3] + 8) : 0;
        if (then != 0) {
            if (functionAt(then).isNone())
                return badHandle();
            Frame& f = m_k->push(a, framework::kDriverCall);
            f.a = functionAt(then).value;
            f.c = 1;
            f.w[0] = load<std::uint64_t>(x[3] + 16);
        }
        if ((x[2] & 0xFF) != 0) // The routine it may have queued has ended before the caller goes on.
            m_k->flushDpcs(a);
        return then != 0 || (x[2] & 0xFF) != 0 ? Answer::pushed() : Answer::of(cancelled ? 1 : 0);
    }
    case Service::ExSetTimerResolution: { // DesiredTime in 100 ns, SetResolution; the resolution then in force
        const std::int64_t ns = (x[1] & 0xFF) != 0 ? m_k->requestResolution(static_cast<std::int64_t>(x[0] & 0xFFFFFFFFu) * 100) : m_k->withdrawResolution();
        return Answer::of(static_cast<std::uint64_t>(ns / 100));
    }
    case Service::MmMapIoSpaceEx: { // PhysicalAddress, NumberOfBytes, Protect
        const std::uint64_t place = x[0] - registers::kPhysicalBase;
        const bool known = x[0] >= registers::kPhysicalBase && place + x[1] <= m_k->config().hardware.size() * static_cast<std::uint64_t>(registers::kBytes);
        return Answer::of(known ? kRegisterBase + place : 0);
    }
    case Service::MmUnmapIoSpace: return Answer::of();
    default: return registerCall(s, perform);
    }
}

// Where the call was put off to a routine: its result as the caller sees it.
std::uint64_t Services::finishDeferred(const Stop& s, std::uint64_t result)
{
    switch (s.service) {
    case Service::WdfTimerStop:
    case Service::KeAcquireInterruptSpinLock: return result;
    case Service::ExDeleteTimer: return m_k->timer(TimerId(static_cast<std::uint32_t>((s.arguments[0] - kernel::kExTimerBase) / 256))).wasSet;
    case Service::WdfInterruptSynchronize:
    case Service::KeSynchronizeExecution: return result & 0xFF; // a BOOLEAN
    case Service::WdfInterruptTryToAcquireLock: return result == 0 ? 1 : 0; // an NTSTATUS
    case Service::WdfInterruptAcquireLock: {
        // The IRQL to go back to stays with the interrupt (KMDF L14).
        const framework::Deferred& d = m_f->deferredOf(m_f->objectByHandle(s.arguments[0], ObjectType::Interrupt));
        if (!d.passiveHandling)
            m_k->lock(LockId(d.interruptLock)).savedIrql = static_cast<std::uint8_t>(result);
        return 0;
    }
    default: return 0;
    }
}

} // namespace syncscope::simulation
