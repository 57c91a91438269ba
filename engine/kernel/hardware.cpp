// Simulated devices, their interrupts, and what synchronizes with a service routine (NT section 5; base/registers.h).
#include "engine/kernel/kernel.h"

#include <algorithm>

namespace syncscope::kernel {

using trace::EventKind;
using trace::SubjectKind;

namespace {
namespace reg = registers;

template <class T>
void dropFirst(T* list, std::uint8_t& count)
{
    std::copy(list + 1, list + count, list);
    list[--count] = T{};
}
} // namespace

// --- devices

void Kernel::startHardware()
{
    for (std::uint32_t d = 0; d < m_t->hardware.count; ++d) {
        Hardware& x = hardware(d);
        const auto& lists = m_c->hardware[d].events;
        for (std::size_t i = 0; i < lists.size() && i < kDeviceEventLists; ++i) {
            x.left[i] = lists[i].count;
            x.next[i] = lists[i].atNs;
        }
        scheduleDevice(d);
    }
}

void Kernel::scheduleDevice(std::uint32_t d)
{
    const Hardware& x = hardware(d);
    std::int64_t first = x.running > 0 ? x.ends : Instant::never().ns;
    for (std::uint32_t i = 0; i < kDeviceEventLists; ++i)
        if (x.left[i] > 0)
            first = std::min(first, x.next[i]);
    if (first == Instant::never().ns)
        unschedule(m_t->hardwareSlot(d));
    else
        schedule(m_t->hardwareSlot(d), std::max(now(), first));
}

void Kernel::startTransfer(std::uint32_t d)
{
    const DeviceConfig& c = m_c->hardware[d];
    Hardware& x = hardware(d);
    x.ends = now() + c.transferNs + c.transferNsPerByte * static_cast<std::int64_t>(x.length[0]);
    x.cause = event(EventKind::TransferStart, {SubjectKind::Hardware, d}, x.length[0], x.tags[0]).value;
}

void Kernel::tell(std::uint32_t d, std::uint32_t number, bool transfer)
{
    Hardware& x = hardware(d);
    if (leavesOut(EventKind::DeviceEvent, d))
        return;
    if (transfer)
        m_cause = x.cause;
    const std::uint32_t cause = event(EventKind::DeviceEvent, {SubjectKind::Hardware, d}, number, transfer ? 1 : 0).value;
    if (x.waiting == reg::kEventsAtOnce) {
        x.overrun = 1;
        ++x.lost;
    } else {
        x.events[x.waiting++] = number;
    }
    x.unacknowledged = 1;
    interruptOf(d, cause);
}

// What a device is due for: the end of its transfer first, then its event lists in their order.
void Kernel::deviceDue(std::uint32_t d)
{
    Hardware& x = hardware(d);
    const std::int64_t time = now();
    if (x.running > 0 && x.ends <= time) {
        const std::uint32_t tag = x.tags[0];
        std::uint8_t tags = x.running;
        dropFirst(x.tags, tags);
        dropFirst(x.length, x.running);
        ++x.transfers;
        tell(d, tag, true);
        if (x.running > 0)
            startTransfer(d);
    } else {
        for (std::uint32_t i = 0; i < kDeviceEventLists; ++i) {
            if (x.left[i] == 0 || x.next[i] > time)
                continue;
            --x.left[i];
            x.next[i] = x.left[i] > 0 ? x.next[i] + std::max<std::int64_t>(1, m_c->hardware[d].events[i].periodNs) : 0;
            tell(d, reg::kOfList | ++x.told, false);
            break;
        }
    }
    scheduleDevice(d);
}

std::uint32_t Kernel::deviceProcessor(std::uint32_t d) const
{
    return std::min(m_c->hardware[d].target(m_t->hardware.at(*m_block, d).turn), m_t->processors - 1);
}

std::uint32_t Kernel::readRegister(std::uint32_t d, std::uint32_t offset, std::uint32_t bytes)
{
    Hardware& x = hardware(d);
    std::uint32_t value = 0;
    switch (offset & ~3u) {
    case reg::kControl: value = x.control; break;
    case reg::kStatus:
        value = (x.running > 0 ? reg::kBusy : 0) | (x.waiting > 0 ? reg::kHasEvents : 0) | (x.unacknowledged ? reg::kUnacknowledged : 0)
            | (x.overrun ? reg::kOverrun : 0);
        break;
    case reg::kTag: value = x.tag; break;
    case reg::kLength: value = x.running > 0 ? x.length[0] : 0; break;
    case reg::kEvent:
        if (x.waiting > 0) {
            value = x.events[0];
            dropFirst(x.events, x.waiting);
        }
        break;
    case reg::kEvents: value = x.waiting; break;
    case reg::kTransfers: value = x.transfers; break;
    default:
        if (offset >= reg::kScratch && offset < reg::kScratchEnd)
            value = x.scratch[(offset - reg::kScratch) / 4];
        break;
    }
    if (bytes < 4)
        value &= (1u << (8 * bytes)) - 1u;
    return value;
}

void Kernel::writeRegister(std::uint32_t d, std::uint32_t offset, std::uint32_t bytes, std::uint32_t value)
{
    Hardware& x = hardware(d);
    if (bytes < 4)
        value &= (1u << (8 * bytes)) - 1u;
    switch (offset & ~3u) {
    case reg::kControl:
        if (value & reg::kReset) {
            Hardware fresh;
            std::copy(std::begin(x.left), std::end(x.left), fresh.left);
            std::copy(std::begin(x.next), std::end(x.next), fresh.next);
            fresh.told = x.told;
            fresh.turn = x.turn;
            x = fresh;
            scheduleDevice(d);
        }
        x.control = value & reg::kEnable;
        break;
    case reg::kAcknowledge:
        if (value & reg::kUnacknowledged)
            x.unacknowledged = 0;
        if (value & reg::kOverrun)
            x.overrun = 0;
        break;
    case reg::kTag: x.tag = value; break;
    case reg::kLength:
        if (x.running == reg::kTransfersAtOnce) {
            x.overrun = 1;
            break;
        }
        ++x.counted;
        x.length[x.running] = value;
        x.tags[x.running] = x.tag != 0 ? x.tag : x.counted;
        if (++x.running == 1) {
            startTransfer(d);
            scheduleDevice(d);
        }
        break;
    default:
        if (offset >= reg::kScratch && offset < reg::kScratchEnd)
            x.scratch[(offset - reg::kScratch) / 4] = value;
        break;
    }
    settleInterrupt(d);
}

// --- lines and messages (NT R-INT-2)

// The first routine that hears this device's interrupt; none = nobody is connected.
InterruptId Kernel::listener(std::uint32_t d) const
{
    for (std::uint32_t i = 0; i < m_t->interrupt.count; ++i) {
        const Interrupt& x = m_t->interrupt.at(*m_block, i);
        if (!x.used)
            break;
        if (x.hardware != kNo16 && (x.hardware == d || sameLine(x.hardware, d)))
            return InterruptId(i);
    }
    return InterruptId();
}

bool Kernel::sameLine(std::uint32_t d, std::uint32_t other) const
{
    const DeviceConfig &a = m_c->hardware[d], &b = m_c->hardware[other];
    return a.mode == InterruptMode::Line && b.mode == InterruptMode::Line && a.line == b.line;
}

// Whether somebody holds up the line of this device.
bool Kernel::lineIsUp(std::uint32_t d) const
{
    for (std::uint32_t other = 0; other < m_t->hardware.count; ++other) {
        const Hardware& x = m_t->hardware.at(*m_block, other);
        if ((other == d || sameLine(other, d)) && x.unacknowledged && (x.control & reg::kEnable))
            return true;
    }
    return false;
}

// The device has something to tell: its line goes up, or it sends a message.
void Kernel::interruptOf(std::uint32_t d, std::uint32_t cause)
{
    Hardware& x = hardware(d);
    const InterruptId i = listener(d);
    if (i.isNone())
        return;
    if (!(x.control & reg::kEnable)) {
        x.pendingMessage = 1;
        return;
    }
    Interrupt& y = interrupt(i);
    if (y.asserted || y.inService)
        return; // A line that is up, or looked at when its routines have run; a message that will be taken for both.
    const std::uint32_t p = deviceProcessor(d);
    ++x.turn;
    signalInterrupt(i, p, cause);
}

// After a register was written: a line that nobody holds up any more falls, and interrupts that were enabled come.
void Kernel::settleInterrupt(std::uint32_t d)
{
    const InterruptId i = listener(d);
    if (i.isNone())
        return;
    Interrupt& y = interrupt(i);
    Hardware& x = hardware(d);
    if (m_c->hardware[d].mode == InterruptMode::Line) {
        if (!lineIsUp(d) && y.asserted && y.workItem == kNo16) {
            y.asserted = 0;
            --processor(y.processor).interruptsAsserted;
        } else if (lineIsUp(d)) {
            interruptOf(d, EventIndex::kNone);
        }
    } else if (x.pendingMessage && (x.control & reg::kEnable)) {
        x.pendingMessage = 0;
        interruptOf(d, EventIndex::kNone);
    }
}

// It reaches its processor, or waits there for the level to drop.
void Kernel::signalInterrupt(InterruptId i, std::uint32_t p, std::uint32_t cause)
{
    if (leavesOut(EventKind::InterruptAssert, i.value))
        return;
    Machine& m = machine();
    Interrupt& x = interrupt(i);
    x.processor = static_cast<std::uint8_t>(p);
    const std::uint32_t processorBefore = m.processor;
    if (processorBefore == ProcessorId::kNone)
        m.processor = p;
    if (cause != EventIndex::kNone && m.activity == ActivityId::kNone)
        m_cause = cause;
    x.cause = event(EventKind::InterruptAssert, {SubjectKind::Interrupt, i.value}, p).value;
    if (x.workItem != kNo16) { // NT R-INT-6: a worker calls the routine
        queueWorkItem(WorkItemId(x.workItem));
        m.processor = processorBefore;
        return;
    }
    m.processor = processorBefore;
    if (!x.asserted)
        ++processor(p).interruptsAsserted;
    x.asserted = 1;
    if (processorBefore != p)
        deliverPending(p);
}

InterruptId Kernel::createInterrupt(std::uint8_t level, std::uint8_t p, const Frame& isr)
{
    for (std::uint32_t i = 0; i < m_t->interrupt.count; ++i) {
        Interrupt& x = m_t->interrupt.at(*m_block, i);
        if (x.used)
            continue;
        x = Interrupt{};
        x.used = 1;
        x.irql = x.synchronizeIrql = level;
        x.processor = p;
        x.routine = isr;
        x.lock = createLock(LockKind::Interrupt, false, 0).value;
        return InterruptId(i);
    }
    stopAt(LimitKind::Table);
    return InterruptId();
}

void Kernel::connectInterrupt(InterruptId i, std::uint32_t d, std::uint8_t synchronizeIrql)
{
    Interrupt& x = interrupt(i);
    x.hardware = static_cast<std::uint16_t>(d);
    x.irql = x.workItem != kNo16 ? 0 : m_c->hardware[d].irql;
    x.synchronizeIrql = std::max(x.irql, synchronizeIrql);
    x.processor = static_cast<std::uint8_t>(deviceProcessor(d));
    if (lineIsUp(d))
        interruptOf(d, EventIndex::kNone);
}

void Kernel::disconnectInterrupt(std::uint32_t a, InterruptId i)
{
    Interrupt& x = interrupt(i);
    if (x.asserted)
        --processor(x.processor).interruptsAsserted;
    x.asserted = 0;
    x.hardware = kNo16;
    push(a, Routine::DisconnectInterrupt).a = i.value;
}

// Its routine is being called, is about to be, or waits for a worker.
bool Kernel::isUnderWay(InterruptId i)
{
    const Interrupt& x = interrupt(i);
    if (x.workItem != kNo16) {
        if (workItem(WorkItemId(x.workItem)).queued)
            return true;
        for (std::uint32_t t = 0; t < m_t->threads; ++t)
            if (thread(t).isWorker && activity(t).depth > 1 && frame(t, 0).c == x.workItem && frame(t, 0).state == 1)
                return true;
        return false;
    }
    for (std::uint32_t p = 0; p < m_t->processors; ++p)
        for (std::uint32_t nesting = 0; nesting < kIsrNesting; ++nesting) {
            const std::uint32_t a = m_t->isrActivity(p, nesting);
            if (activity(a).depth > 0 && frame(a, 0).routine == static_cast<std::uint16_t>(Routine::DeviceInterrupt) && frame(a, 0).c == i.value)
                return true;
        }
    return false;
}

Resume Kernel::resumeDisconnectInterrupt(std::uint32_t a, Frame& f)
{
    const trace::Subject it{SubjectKind::Interrupt, f.a};
    if (!isUnderWay(InterruptId(f.a))) {
        if (f.state != 0)
            event(EventKind::WaitDone, it, 0);
        pop(a);
        return Resume::again();
    }
    f.state = 1;
    event(EventKind::ThreadWait, it);
    Thread& x = thread(activity(a).row);
    x.state = ThreadState::Waiting;
    x.waitsOn = WaitableId::kNone;
    switchAway(currentProcessor());
    return Resume::again();
}

// A routine has ended: whoever disconnects it goes on.
void Kernel::wakeDisconnecting()
{
    for (std::uint32_t t = 0; t < m_t->threads; ++t)
        if (thread(t).state == ThreadState::Waiting && activity(t).depth > 0 && top(t).routine == static_cast<std::uint16_t>(Routine::DisconnectInterrupt)
            && !isUnderWay(InterruptId(top(t).a)))
            makeReady(t, lastEvent());
}

void Kernel::makePassive(InterruptId i)
{
    Interrupt& x = interrupt(i);
    Frame routine;
    routine.routine = static_cast<std::uint16_t>(Routine::PassiveInterrupt);
    routine.a = i.value;
    x.irql = x.synchronizeIrql = 0;
    lock(LockId(x.lock)).kind = LockKind::WaitLock;
    x.workItem = static_cast<std::uint16_t>(createWorkItem(routine, ObjectId(x.object)).value);
}

void Kernel::assertInterrupt(InterruptId i, std::int64_t atNs)
{
    const std::uint32_t slot = m_t->interruptSlot(i.value);
    const std::int64_t at = std::max(now(), atNs);
    if (at < m_t->agenda.time(*m_block, slot).ns)
        schedule(slot, at);
}

// The next routine of a line's chain.
InterruptId Kernel::nextOnLine(InterruptId i) const
{
    const std::uint16_t d = m_t->interrupt.at(*m_block, i.value).hardware;
    if (d == kNo16)
        return InterruptId();
    for (std::uint32_t next = i.value + 1; next < m_t->interrupt.count; ++next) {
        const Interrupt& x = m_t->interrupt.at(*m_block, next);
        if (!x.used)
            break;
        if (x.hardware != kNo16 && sameLine(x.hardware, d))
            return InterruptId(next);
    }
    return InterruptId();
}

// The routines of a line have been called: if it is still up, it comes again at once.
void Kernel::served(InterruptId head)
{
    Interrupt& x = interrupt(head);
    x.inService = 0;
    if (x.hardware != kNo16 && m_c->hardware[x.hardware].mode == InterruptMode::Line && lineIsUp(x.hardware))
        interruptOf(x.hardware, EventIndex::kNone);
}

Resume Kernel::resumeDeviceInterrupt(std::uint32_t a, Frame& f, bool)
{
    const std::uint32_t p = currentProcessor();
    enum { Enter, Entered, Lock, Call, Return, Unlocked };
    switch (f.state) {
    case Enter:
        sayLevel(p);
        [[fallthrough]];
    case Entered:
        f.state = Lock;
        return Resume::elapse(costs().isrEntry);
    case Lock: {
        Interrupt& x = interrupt(InterruptId(f.c));
        changeIrql(p, x.synchronizeIrql);
        f.state = Call;
        acquire(a, LockId(x.lock), 0);
        return Resume::again();
    }
    case Call: {
        event(EventKind::IsrStart, {SubjectKind::Interrupt, f.c});
        processor(p).ticksInIsr = 0;
        f.state = Return;
        const Frame routine = interrupt(InterruptId(f.c)).routine;
        push(a, routine.routine) = routine;
        return Resume::again();
    }
    case Return: {
        Interrupt& x = interrupt(InterruptId(f.c));
        f.w[0] = activity(a).result & 0xFF ? 1 : 0; // A BOOLEAN.
        event(EventKind::IsrEnd, {SubjectKind::Interrupt, f.c}, f.w[0]);
        if (processor(p).irql != x.synchronizeIrql) {
            if (!breach(Hazard::DpcIrqlChanged, {SubjectKind::Interrupt, f.c}, 0x111, codeOf(x.routine), x.synchronizeIrql, processor(p).irql))
                bugCheck(0xC8, unexpectedIrql(processor(p).irql, x.synchronizeIrql), 0, 0, 0, Hazard::DpcIrqlChanged);
            return Resume::again();
        }
        f.state = Unlocked;
        release(a, LockId(x.lock), 0, 0);
        return Resume::again();
    }
    default:
        if (f.w[0] == 0)
            if (const InterruptId next = nextOnLine(InterruptId(f.c)); !next.isNone()) { // Who does not claim it leaves it to the next.
                f.c = next.value;
                f.state = Lock;
                return Resume::again();
            }
        served(InterruptId(f.a));
        lowerIrql(p, static_cast<std::uint8_t>(f.b));
        pop(a);
        wakeDisconnecting();
        return Resume::again();
    }
}

Resume Kernel::resumePassiveInterrupt(std::uint32_t a, Frame& f)
{
    enum { Enter, Locked, Return, Unlocked };
    Interrupt& x = interrupt(InterruptId(f.a));
    switch (f.state) {
    case Enter:
        x.inService = 1;
        f.state = Locked;
        acquire(a, LockId(x.lock), kCriticalRegion);
        return Resume::again();
    case Locked: {
        f.state = Return;
        activity(a).cause = x.cause;
        event(EventKind::IsrStart, {SubjectKind::Interrupt, f.a});
        const Frame routine = x.routine;
        push(a, routine.routine) = routine;
        return Resume::again();
    }
    case Return:
        event(EventKind::IsrEnd, {SubjectKind::Interrupt, f.a}, activity(a).result & 0xFF ? 1 : 0);
        f.state = Unlocked;
        release(a, LockId(x.lock), kCriticalRegion, 0);
        return Resume::again();
    default:
        served(InterruptId(f.a));
        pop(a);
        wakeDisconnecting();
        return Resume::again();
    }
}

// --- keeping a service routine out (NT R-INT-4)

void Kernel::acquireInterruptLock(std::uint32_t a, InterruptId i)
{
    Frame& f = push(a, Routine::InterruptLock);
    f.a = i.value;
}

void Kernel::releaseInterruptLock(std::uint32_t a, InterruptId i, std::uint8_t backTo)
{
    Frame& f = push(a, Routine::InterruptUnlock);
    f.a = i.value;
    f.c = backTo;
}

void Kernel::synchronizeExecution(std::uint32_t a, InterruptId i, const Frame& routine)
{
    Frame& f = push(a, Routine::Synchronize);
    f.a = i.value;
    f.b = routine.a;
    f.c = routine.c;
    f.w[0] = routine.w[0];
    f.w[1] = routine.w[1];
    f.w[4] = routine.routine | (static_cast<std::uint64_t>(routine.b) << 32);
}

Resume Kernel::resumeInterruptLock(std::uint32_t a, Frame& f)
{
    const std::uint32_t p = currentProcessor();
    Interrupt& x = interrupt(InterruptId(f.a));
    const bool passive = x.workItem != kNo16;
    switch (f.state) {
    case 0:
        f.c = irql();
        f.state = 1;
        if (!passive && irql() < x.synchronizeIrql) {
            raiseIrql(p, x.synchronizeIrql);
            return Resume::elapse(costs().irqlChange);
        }
        [[fallthrough]];
    case 1:
        f.state = 2;
        acquire(a, LockId(x.lock), passive ? static_cast<std::uint32_t>(kCriticalRegion) : 0u);
        return Resume::again();
    default:
        pop(a, f.c);
        return Resume::again();
    }
}

Resume Kernel::resumeInterruptUnlock(std::uint32_t a, Frame& f)
{
    Interrupt& x = interrupt(InterruptId(f.a));
    switch (f.state) {
    case 0:
        f.state = 1;
        release(a, LockId(x.lock), x.workItem != kNo16 ? static_cast<std::uint32_t>(kCriticalRegion) : 0u, 0);
        return Resume::again();
    case 1:
        f.state = 2;
        if (f.c < irql()) {
            lowerIrql(currentProcessor(), static_cast<std::uint8_t>(f.c));
            return Resume::elapse(costs().irqlChange);
        }
        [[fallthrough]];
    default:
        pop(a);
        return Resume::again();
    }
}

Resume Kernel::resumeSynchronize(std::uint32_t a, Frame& f)
{
    switch (f.state) {
    case 0:
        f.state = 1;
        acquireInterruptLock(a, InterruptId(f.a));
        return Resume::again();
    case 1: {
        f.w[3] = activity(a).result;
        f.state = 2;
        Frame& call = push(a, static_cast<std::uint16_t>(f.w[4]));
        call.a = f.b;
        call.b = static_cast<std::uint32_t>(f.w[4] >> 32);
        call.c = f.c;
        call.w[0] = f.w[0];
        call.w[1] = f.w[1];
        return Resume::again();
    }
    case 2:
        f.w[2] = activity(a).result;
        f.state = 3;
        releaseInterruptLock(a, InterruptId(f.a), static_cast<std::uint8_t>(f.w[3]));
        return Resume::again();
    default:
        pop(a, f.w[2]);
        return Resume::again();
    }
}

} // namespace syncscope::kernel
