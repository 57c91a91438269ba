// The DISPATCH software interrupt, DPCs, timers and the clock (NT sections 3, 4).
#include "engine/kernel/kernel.h"

#include <algorithm>
#include <bit>

namespace syncscope::kernel {

using trace::EventKind;
using trace::SubjectKind;

namespace {
constexpr std::uint8_t kDispatch = static_cast<std::uint8_t>(Irql::Dispatch);
constexpr std::uint32_t kMaximumDpcDepth = 4; // NT section 4.2
constexpr std::int64_t kShortestClock = 1'000'000; // NT R-CLK-1
} // namespace

// --- DPCs

DpcId Kernel::createDpc(const Frame& routine, std::uint64_t address, ObjectId object)
{
    for (std::uint32_t i = 0; i < m_t->dpc.count; ++i) {
        Dpc& d = m_t->dpc.at(*m_block, i);
        if (d.used)
            continue;
        d = Dpc{};
        d.used = 1;
        d.routine = routine;
        d.address = address;
        d.object = object.value;
        return DpcId(i);
    }
    stopAt(LimitKind::Table);
    return DpcId();
}

bool Kernel::queueDpc(DpcId id)
{
    Dpc& d = dpc(id);
    if (leavesOut(EventKind::DpcQueue, id.value))
        return d.queuedOn == kNo8;
    if (d.queuedOn != kNo8) {
        event(EventKind::DpcCoalesce, {SubjectKind::Dpc, id.value});
        return false;
    }
    const std::uint32_t here = currentProcessor();
    const std::uint32_t p = d.target != kNo8 ? d.target : here == ProcessorId::kNone ? 0 : here;
    Processor& x = processor(p);
    d.queuedOn = static_cast<std::uint8_t>(p);
    d.byTimer = 0;
    d.next = kNo16;
    d.cause = event(EventKind::DpcQueue, {SubjectKind::Dpc, id.value}, p).value;
    if (x.dpcHead == kNo16) {
        x.dpcHead = x.dpcTail = static_cast<std::uint16_t>(id.value);
    } else if (d.importance == DpcImportance::High) {
        d.next = x.dpcHead;
        x.dpcHead = static_cast<std::uint16_t>(id.value);
    } else {
        m_t->dpc.at(*m_block, x.dpcTail).next = static_cast<std::uint16_t>(id.value);
        x.dpcTail = static_cast<std::uint16_t>(id.value);
    }
    ++x.dpcDepth;
    d.sequence = ++machine().dpcSequence;
    // NT section 4.2: when the DISPATCH interrupt is requested.
    const bool local = p == here || here == ProcessorId::kNone;
    const bool idle = x.thread == kNo16;
    bool now = false;
    switch (d.importance) {
    case DpcImportance::Low: now = x.dpcDepth >= kMaximumDpcDepth || idle; break;
    case DpcImportance::Medium: now = local || x.dpcDepth >= kMaximumDpcDepth || idle; break;
    case DpcImportance::MediumHigh:
    case DpcImportance::High: now = true; break;
    }
    if (now) {
        x.dispatchCause = d.cause;
        requestDispatch(p);
    } else if (m_c->clockNs == 0) {
        requestDispatch(p); // No clock will ever sweep the queue.
    }
    return true;
}

bool Kernel::removeDpc(DpcId id)
{
    Dpc& d = dpc(id);
    if (d.queuedOn == kNo8)
        return false;
    Processor& x = processor(d.queuedOn);
    std::uint16_t before = kNo16;
    for (std::uint16_t i = x.dpcHead; i != kNo16; before = i, i = m_t->dpc.at(*m_block, i).next) {
        if (i != id.value)
            continue;
        (before == kNo16 ? x.dpcHead : m_t->dpc.at(*m_block, before).next) = d.next;
        if (x.dpcTail == i)
            x.dpcTail = before;
        --x.dpcDepth;
        break;
    }
    reconsider(m_t->dpcActivity(d.queuedOn), Routine::Dispatch, ActivityId::kNone);
    d.queuedOn = kNo8;
    d.next = kNo16;
    wakeFlushers(EventIndex());
    return true;
}

// --- timers

TimerId Kernel::createTimer(WaitableKind kind, std::uint64_t address)
{
    for (std::uint32_t i = 0; i < m_t->timer.count; ++i) {
        Timer& t = m_t->timer.at(*m_block, i);
        if (t.used)
            continue;
        t = Timer{};
        t.used = 1;
        t.address = address;
        t.waitable = createWaitable(kind, 0, 0, address).value;
        return TimerId(i);
    }
    stopAt(LimitKind::Table);
    return TimerId();
}

TimerId Kernel::allocateTimer(WaitableKind kind, bool highResolution, Frame routine)
{
    TimerId id;
    for (std::uint32_t i = 0; i < m_t->timer.count && id.isNone(); ++i)
        if (const Timer& t = m_t->timer.at(*m_block, i); t.ex == ExTimer::Deleted && (t.dpc == kNo16 || dpc(DpcId(t.dpc)).queuedOn == kNo8))
            id = TimerId(i);
    if (id.isNone())
        id = createTimer(kind, 0);
    if (id.isNone())
        return id;
    Timer& t = timer(id);
    t.address = kExTimerBase + 256ull * id.value;
    t.ex = ExTimer::Allocated;
    t.highResolution = highResolution ? 1 : 0;
    Waitable& w = waitable(WaitableId(t.waitable));
    w.kind = kind;
    w.state = 0;
    w.address = t.address;
    routine.w[0] = t.address;
    if (t.dpc != kNo16)
        dpc(DpcId(t.dpc)).routine = routine;
    else if (routine.routine != 0)
        t.dpc = static_cast<std::uint16_t>(createDpc(routine, t.address).value);
    return id;
}

void Kernel::deleteTimer(TimerId id) { timer(id).ex = ExTimer::Deleted; }

bool Kernel::setTimer(TimerId id, std::int64_t dueNs, std::int64_t periodNs, DpcId d, bool absolute)
{
    Timer& t = timer(id);
    const bool before = t.set;
    if (leavesOut(EventKind::TimerSet, id.value))
        return before;
    reconsider(m_t->dpcActivity(t.processor), Routine::Dispatch, ActivityId::kNone);
    // A relative time counts from the last tick (NT R-TMR-2), but for a high-resolution timer (NT R-TMR-4).
    const std::int64_t base = absolute ? 0 : t.highResolution ? now() : timerTime();
    t.set = 1;
    t.due = base + std::max<std::int64_t>(0, dueNs);
    t.processor = static_cast<std::uint8_t>(m_c->timersOnSetter && currentProcessor() != ProcessorId::kNone ? currentProcessor() : 0);
    reconsider(m_t->dpcActivity(t.processor), Routine::Dispatch, ActivityId::kNone);
    t.period = periodNs;
    t.dpc = d.isNone() ? kNo16 : static_cast<std::uint16_t>(d.value);
    if (t.waitable != WaitableId::kNone)
        waitable(WaitableId(t.waitable)).state = 0;
    t.cause = event(EventKind::TimerSet, {SubjectKind::Timer, id.value}, static_cast<std::uint64_t>(t.due)).value;
    scheduleTimer(id);
    return before;
}

// Timers wait for the clock, but where there is none, and for high resolution: then the system shortens the clock around the
// expiry, which is late by a millisecond at most (NT R-TMR-4).
void Kernel::scheduleTimer(TimerId id)
{
    const Timer& t = timer(id);
    if (m_c->clockNs == 0)
        schedule(m_t->timerSlot(id.value), std::max(now(), t.due));
    else if (t.highResolution)
        schedule(m_t->timerSlot(id.value), std::max(now(), (t.due + kShortestClock - 1) / kShortestClock * kShortestClock));
    else
        unschedule(m_t->timerSlot(id.value));
}

bool Kernel::cancelTimer(TimerId id)
{
    Timer& t = timer(id);
    const bool before = t.set;
    t.set = 0;
    reconsider(m_t->dpcActivity(t.processor), Routine::Dispatch, ActivityId::kNone); // where it expires
    unschedule(m_t->timerSlot(id.value));
    event(EventKind::TimerCancel, {SubjectKind::Timer, id.value}, before ? 1 : 0);
    return before;
}

// What timers are compared with: interrupt time, which the clock moves on tick by tick (NT R-CLK-3).
std::int64_t Kernel::timerTime() const
{
    const Machine& m = machine();
    return m.clockNs > 0 ? m.clockSince + (now() - m.clockSince) / m.clockNs * m.clockNs : now();
}

// It is due, and a later tick will do as well: one at which another timer expires, or the last that is not too late.
bool Kernel::canWait(const Timer& t) const { return t.tolerance > 0 && m_c->clockNs > 0 && t.due + t.tolerance >= timerTime() + machine().clockNs; }

std::uint32_t Kernel::nextDueTimer(std::uint32_t p) const
{
    const std::int64_t tick = timerTime();
    std::uint32_t best = TimerId::kNone;
    bool comesNow = m_t->processor.at(*m_block, p).timersDue != 0; // The processor has been interrupted for them.
    for (std::uint32_t i = 0; i < m_t->timer.count; ++i) {
        const Timer& t = m_t->timer.at(*m_block, i);
        if (!t.used)
            break;
        if (!t.set || t.processor != p || t.due > (t.highResolution ? now() : tick))
            continue;
        comesNow = comesNow || !canWait(t);
        if (best == TimerId::kNone || t.due < m_t->timer.at(*m_block, best).due)
            best = i;
    }
    return comesNow ? best : TimerId::kNone;
}

// The earliest due timer expires: signal, re-arm, queue its DPC (NT R-TMR-5).
bool Kernel::expireOneTimer(std::uint32_t p)
{
    const std::uint32_t best = nextDueTimer(p);
    if (best == TimerId::kNone)
        return false;
    Timer& t = timer(TimerId(best));
    const std::int64_t time = t.highResolution ? now() : timerTime();
    activity(currentActivity()).cause = t.cause;
    const EventIndex expired = event(EventKind::TimerExpire, {SubjectKind::Timer, best}, static_cast<std::uint64_t>(t.due));
    t.cause = expired.value;
    unschedule(m_t->timerSlot(best));
    if (t.period > 0) {
        t.due += ((time - t.due) / t.period + 1) * t.period; // once a pass, however short the period
        scheduleTimer(TimerId(best));
    } else {
        t.set = 0;
    }
    if (t.waitable != WaitableId::kNone) {
        Waitable& w = waitable(WaitableId(t.waitable));
        w.state = 1;
        w.signalledBy = expired.value;
        wakeWaiters(WaitableId(t.waitable));
    }
    if (t.dpc != kNo16 && queueDpc(DpcId(t.dpc)))
        dpc(DpcId(t.dpc)).byTimer = 1;
    return true;
}

// --- the clock's period (NT R-CLK-1, R-CLK-2)

void Kernel::startClocks()
{
    Machine& m = machine();
    if (m.clockNs == 0) // A driver may have asked for a faster one while it was set up.
        m.clockNs = m_c->clockNs;
    for (std::uint32_t p = 0; m.clockNs > 0 && p < m_t->processors; ++p)
        schedule(m_t->clockSlot(p), m.clockNs + p * m_c->clockStaggerNs);
}

// The tick of p after this instant.
std::int64_t Kernel::nextTick(std::uint32_t p) const
{
    const Machine& m = machine();
    const std::int64_t from = m.clockSince + p * m_c->clockStaggerNs;
    return now() < from ? from : from + ((now() - from) / m.clockNs + 1) * m.clockNs;
}

// The first tick at that time or later, of the clock that timers expire by.
std::int64_t Kernel::tickFrom(std::int64_t time) const
{
    const Machine& m = machine();
    if (m.clockNs == 0)
        return time;
    return time <= m.clockSince ? m.clockSince : m.clockSince + (time - m.clockSince + m.clockNs - 1) / m.clockNs * m.clockNs;
}

std::int64_t Kernel::requestResolution(std::int64_t ns)
{
    Machine& m = machine();
    if (m_c->clockNs == 0)
        return 0;
    if (m.clockNs == 0)
        m.clockNs = m_c->clockNs;
    ++m.resolutionRequests;
    if (const std::int64_t wanted = std::max(ns, kShortestClock); wanted < m.clockNs)
        setClock(wanted);
    return m.clockNs;
}

std::int64_t Kernel::withdrawResolution()
{
    Machine& m = machine();
    if (m.resolutionRequests > 0 && --m.resolutionRequests == 0)
        setClock(m_c->clockNs);
    return m.clockNs;
}

void Kernel::setClock(std::int64_t periodNs)
{
    Machine& m = machine();
    if (m.clockNs == periodNs)
        return;
    m.clockSince = timerTime();
    m.clockNs = periodNs;
    for (std::uint32_t p = 0; p < m_t->processors; ++p)
        schedule(m_t->clockSlot(p), nextTick(p));
    for (std::uint32_t t = 0; t < m_t->threads; ++t)
        if (const std::int64_t due = timeIsUp(t); due >= 0)
            schedule(m_t->threadSlot(t), std::max(now(), top(t).routine == static_cast<std::uint16_t>(Routine::Sleep) ? tickFrom(due) : waitEnds(due)));
}

// --- without time

void Kernel::skipTo(std::int64_t time)
{
    Machine& m = machine();
    m.now = std::max(m.now, time);
    for (std::uint32_t p = 0; p < m_t->processors; ++p) {
        processor(p).chargedUntil = m.now;
        // The last tick up to then is still to come: it brings what is due by then.
        if (m.clockNs > 0 && m_t->agenda.time(*m_block, m_t->clockSlot(p)).ns < m.now)
            schedule(m_t->clockSlot(p), nextTick(p) - m.clockNs);
    }
}

void Kernel::endQuantum(std::uint32_t p)
{
    Machine& m = machine();
    m.processor = ProcessorId::kNone;
    m.activity = ActivityId::kNone;
    processor(p).quantumEnd = 1;
    requestDispatch(p);
}

std::uint16_t Kernel::nextReady(std::uint32_t p)
{
    const Processor& x = processor(p);
    if (x.readyMask == 0 || x.thread == kNo16 || x.nesting > 0 || x.irql >= kDispatch || x.standby != kNo16 || m_c->clockNs == 0)
        return kNo16;
    const int highest = 31 - std::countl_zero(x.readyMask);
    const Thread& y = thread(x.thread);
    const int lowered = y.priority > y.basePriority && y.priority < 16 ? y.priority - 1 : y.priority;
    return highest >= std::max(1, lowered) ? x.readyHead[highest] : kNo16;
}

std::int64_t Kernel::expiry(TimerId id) const
{
    const Timer& t = m_t->timer.at(*m_block, id.value);
    if (const std::int64_t own = m_t->agenda.time(*m_block, m_t->timerSlot(id.value)).ns; own != Instant::never().ns)
        return own;
    const Machine& m = machine();
    const std::int64_t tick = m_t->agenda.time(*m_block, m_t->clockSlot(t.processor)).ns; // the next one
    if (m.clockNs == 0)
        return tick;
    const std::int64_t first = t.due <= tick ? tick : tick + (t.due - tick + m.clockNs - 1) / m.clockNs * m.clockNs;
    return first + std::max<std::int64_t>(0, t.due + t.tolerance - first) / m.clockNs * m.clockNs;
}

// --- the DISPATCH interrupt (NT section 4.4: timers, DPCs, ready threads, quantum end or standby)

Resume Kernel::resumeDispatch(std::uint32_t a, Frame& f, bool perform)
{
    const std::uint32_t p = currentProcessor();
    Processor& x = processor(p);
    switch (f.state) {
    case 0:
        f.a = x.irql;
        event(EventKind::DispatchStart, {SubjectKind::Processor, p});
        raiseIrql(p, kDispatch);
        f.state = 1;
        if (x.dpcHead != kNo16)
            return Resume::elapse(costs().isrToDpc);
        [[fallthrough]];
    case 1:
        if (x.timersDue && nextDueTimer(p) != TimerId::kNone) {
            if (!perform)
                return Resume::choice(ChoicePoint::TimerExpiry);
            expireOneTimer(p);
            return Resume::again();
        }
        x.timersDue = 0;
        f.state = 2;
        [[fallthrough]];
    case 2: {
        if (x.dpcHead == kNo16) {
            if (x.timersDue) {
                f.state = 1;
                return Resume::again();
            }
            f.state = 4;
            return Resume::again();
        }
        if (!perform)
            return Resume::choice(ChoicePoint::DpcStart);
        // Off the queue before its routine is called: from here on it may be queued again (NT R-DPC-3).
        const std::uint16_t id = x.dpcHead;
        Dpc& d = m_t->dpc.at(*m_block, id);
        x.dpcHead = d.next;
        if (x.dpcHead == kNo16)
            x.dpcTail = kNo16;
        --x.dpcDepth;
        d.next = kNo16;
        d.queuedOn = kNo8;
        activity(a).cause = d.cause;
        event(EventKind::DpcStart, {SubjectKind::Dpc, id});
        x.ticksInDpc = 0;
        x.dpcSequence = d.sequence;
        f.c = id;
        f.w[0] = criticalRegions(threadContext(p));
        f.w[1] = d.byTimer;
        f.state = 3;
        const Frame routine = d.routine;
        push(a, routine.routine) = routine;
        return Resume::again();
    }
    case 3: {
        const EventIndex ended = event(EventKind::DpcEnd, {SubjectKind::Dpc, f.c});
        x.dpcSequence = 0;
        if (x.irql != kDispatch) {
            bugCheck(0xC8, unexpectedIrql(x.irql, kDispatch), 0, 0, 0, Hazard::DpcIrqlChanged);
            return Resume::again();
        }
        if (const std::uint16_t regions = criticalRegions(threadContext(p)); regions != f.w[0]) {
            bugCheck(0xC7, f.w[1] ? 5 : 4, codeOf(dpc(DpcId(f.c)).routine), f.w[0], regions, Hazard::ApcCountChanged);
            return Resume::again();
        }
        wakeFlushers(ended);
        f.state = 2;
        return Resume::again();
    }
    default: {
        const std::uint16_t old = x.thread;
        std::uint16_t next = x.standby;
        bool toTail = false;
        if (x.quantumEnd && old != kNo16) { // NT R-THR-14
            Thread& y = thread(old);
            chargeQuantum(p);
            event(EventKind::QuantumEnd, {SubjectKind::Thread, old});
            y.quantumLeft = m_c->clockNs * m_c->quantumUnits / 3;
            if (y.priority > y.basePriority && y.priority < 16)
                --y.priority;
            if (next == kNo16)
                next = takeReady(p, std::max<std::uint32_t>(1, y.priority));
            toTail = true;
        }
        x.quantumEnd = 0;
        x.standby = kNo16;
        x.inDispatch = 0;
        event(EventKind::DispatchEnd, {SubjectKind::Processor, p});
        std::uint8_t level = static_cast<std::uint8_t>(f.a);
        if (next != kNo16) {
            if (old != kNo16) {
                chargeQuantum(p);
                thread(old).savedIrql = level;
                event(EventKind::ThreadPreempt, {SubjectKind::Thread, old});
                insertReady(p, old, !toTail); // NT R-THR-8
            }
            level = thread(next).savedIrql;
            lowerIrql(p, level);
            switchTo(p, next);
        } else {
            lowerIrql(p, level);
        }
        pop(a);
        return Resume::again();
    }
    }
}

// --- the clock interrupt (NT R-CLK-3)

Resume Kernel::resumeClock(std::uint32_t a, Frame& f)
{
    const std::uint32_t p = currentProcessor();
    Processor& x = processor(p);
    enum { Enter, Entered, Tick, Leave };
    switch (f.state) {
    case Enter:
        sayLevel(p);
        [[fallthrough]];
    case Entered:
        f.state = Tick;
        return Resume::elapse(costs().clockIsr);
    case Tick: {
        Machine& m = machine();
        if (p == 0)
            ++m.ticks;
        const EventIndex tick = event(EventKind::ClockTick, {SubjectKind::Processor, p}, m.ticks);
        m.lastClockEvent = tick.value;
        if (nextDueTimer(p) != TimerId::kNone) {
            x.timersDue = 1;
            x.dispatchCause = tick.value;
            requestDispatch(p);
        }
        if (x.dpcHead != kNo16)
            requestDispatch(p); // A pending queue is swept at each tick (NT section 4.2).
        if (x.thread != kNo16) {
            chargeQuantum(p);
            if (thread(x.thread).quantumLeft <= 0) {
                x.quantumEnd = 1;
                x.dispatchCause = tick.value;
                requestDispatch(p);
            }
        }
        if (f.a >= kDispatch) {
            ++x.ticksAtDispatch;
            ++x.ticksInDpc;
        } else {
            x.ticksAtDispatch = 0;
        }
        x.ticksInIsr = x.nesting > 1 && activity(x.nested[x.nesting - 2]).kind == ActivityKind::Isr ? x.ticksInIsr + 1 : 0;
        watchdog(p);
        f.state = Leave;
        return Resume::again();
    }
    default:
        lowerIrql(p, static_cast<std::uint8_t>(f.a));
        pop(a);
        return Resume::again();
    }
}

void Kernel::watchdog(std::uint32_t p)
{
    if (!m_c->watchdog.enabled)
        return;
    Processor& x = processor(p);
    // NT section 4.7: the single allotment is a DPC's or a service routine's (V20), the cumulative one everybody's.
    if (x.ticksInIsr > m_c->watchdog.singleTicks)
        bugCheck(0x133, 0, x.ticksInIsr, m_c->watchdog.singleTicks, 0, Hazard::IsrTooLong);
    else if (x.inDispatch && frame(m_t->dpcActivity(p), 0).state == 3 && x.ticksInDpc > m_c->watchdog.singleTicks)
        bugCheck(0x133, 0, x.ticksInDpc, m_c->watchdog.singleTicks, 0, Hazard::DpcTooLong);
    else if (x.ticksAtDispatch > m_c->watchdog.cumulativeTicks)
        bugCheck(0x133, 1, m_c->watchdog.cumulativeTicks, 0, 0, Hazard::DispatchTooLong);
    // NT V19: the others see that one takes no ticks any more.
    for (std::uint32_t q = 0; q < m_t->processors; ++q)
        if (q != p && processor(q).clockPending > m_c->watchdog.clockTicks)
            bugCheck(0x101, m_c->watchdog.clockTicks, 0, prcbAddress(q), q, Hazard::ClockStopped);
}

// --- KeFlushQueuedDpcs (NT R-DPC-9)

// A DPC that was queued up to then and has not ended; none = all have.
DpcId Kernel::unfinishedDpc(std::uint32_t sequence) const
{
    for (std::uint32_t i = 0; i < m_t->dpc.count; ++i) {
        const Dpc& d = m_t->dpc.at(*m_block, i);
        if (!d.used)
            break;
        if (d.queuedOn != kNo8 && d.sequence <= sequence)
            return DpcId(i);
    }
    for (std::uint32_t p = 0; p < m_t->processors; ++p) {
        const Processor& x = m_t->processor.at(*m_block, p);
        if (x.dpcSequence != 0 && x.dpcSequence <= sequence)
            return DpcId(m_t->frames.at(*m_block, m_t->dpcActivity(p) * m_c->frameDepth).c);
    }
    return DpcId();
}

void Kernel::flushDpcs(std::uint32_t a) { push(a, Routine::FlushDpcs); }

// Threads that waited for the DPCs before them, and now have none to wait for.
void Kernel::wakeFlushers(EventIndex by)
{
    Machine& m = machine();
    std::uint16_t* link = &m.flushers;
    while (*link != kNo16) {
        const std::uint16_t t = *link;
        if (!unfinishedDpc(static_cast<std::uint32_t>(top(t).w[0])).isNone()) {
            link = &thread(t).next;
            continue;
        }
        *link = thread(t).next;
        thread(t).next = kNo16;
        makeReady(t, by);
    }
}

Resume Kernel::resumeFlushDpcs(std::uint32_t a, Frame& f, bool perform)
{
    switch (f.state) {
    case 0:
        if (!perform)
            return Resume::choice(ChoicePoint::Wait);
        if (irql() >= kDispatch || activity(a).kind != ActivityKind::Thread) {
            bugCheck(activity(a).kind == ActivityKind::Dpc ? 0xB8 : 0xA, 0, irql(), 0, 0, Hazard::WaitAtDispatch);
            return Resume::again();
        }
        f.w[0] = machine().dpcSequence;
        f.state = 1;
        for (std::uint32_t p = 0; p < m_t->processors; ++p)
            if (processor(p).dpcHead != kNo16)
                requestDispatch(p); // whatever its importance
        return Resume::elapse(costs().keWaitSatisfied);
    default: {
        const DpcId pending = unfinishedDpc(static_cast<std::uint32_t>(f.w[0]));
        if (pending.isNone()) {
            if (f.state == 2)
                event(EventKind::WaitDone, {SubjectKind::Dpc, f.b}, 0);
            pop(a);
            return Resume::again();
        }
        f.state = 2;
        f.b = pending.value;
        event(EventKind::ThreadWait, {SubjectKind::Dpc, pending.value});
        Thread& x = thread(activity(a).row);
        x.state = ThreadState::Waiting;
        x.next = machine().flushers;
        machine().flushers = activity(a).row;
        switchAway(currentProcessor());
        return Resume::again();
    }
    }
}

} // namespace syncscope::kernel
