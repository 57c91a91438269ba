// Threads: ready lists, processor choice, pre-emption, standby, worker threads (NT section 2, 8).
#include "engine/kernel/kernel.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace syncscope::kernel {

using trace::EventKind;
using trace::SubjectKind;

namespace {
constexpr std::uint8_t kDispatch = static_cast<std::uint8_t>(Irql::Dispatch);
constexpr std::int64_t kPoolCheckNs = 1'000'000'000; // NT R-WRK-3
constexpr std::uint8_t kDelayedWorkerPriority = 12;  // NT section 8
}

void Kernel::startThread(std::uint32_t t, std::int64_t at) { schedule(m_t->threadSlot(t), at); }

void Kernel::insertReady(std::uint32_t p, std::uint32_t t, bool atHead)
{
    Processor& x = processor(p);
    Thread& y = thread(t);
    const std::uint8_t priority = y.priority;
    y.state = ThreadState::Ready;
    y.processor = static_cast<std::uint8_t>(p);
    if (x.readyHead[priority] == kNo16) {
        y.next = kNo16;
        x.readyHead[priority] = x.readyTail[priority] = static_cast<std::uint16_t>(t);
    } else if (atHead) {
        y.next = x.readyHead[priority];
        x.readyHead[priority] = static_cast<std::uint16_t>(t);
    } else {
        y.next = kNo16;
        thread(x.readyTail[priority]).next = static_cast<std::uint16_t>(t);
        x.readyTail[priority] = static_cast<std::uint16_t>(t);
    }
    x.readyMask |= 1u << priority;
}

// The highest ready thread of at least that priority, taken off its list; an idle processor also looks at what waits elsewhere.
std::uint16_t Kernel::takeReady(std::uint32_t p, std::uint32_t minimumPriority)
{
    auto takeFrom = [this](std::uint32_t from, std::uint32_t minimum, bool onlyUnbound) -> std::uint16_t {
        Processor& x = processor(from);
        std::uint32_t mask = x.readyMask & (minimum >= 32 ? 0u : ~0u << minimum);
        while (mask != 0) {
            const auto priority = static_cast<std::uint32_t>(31 - std::countl_zero(mask));
            std::uint16_t before = kNo16;
            for (std::uint16_t t = x.readyHead[priority]; t != kNo16; before = t, t = thread(t).next) {
                if (onlyUnbound && thread(t).bound)
                    continue;
                const std::uint16_t after = thread(t).next;
                (before == kNo16 ? x.readyHead[priority] : thread(before).next) = after;
                if (after == kNo16)
                    x.readyTail[priority] = before;
                if (x.readyHead[priority] == kNo16)
                    x.readyMask &= ~(1u << priority);
                thread(t).next = kNo16;
                return t;
            }
            mask &= ~(1u << priority);
        }
        return kNo16;
    };
    if (const std::uint16_t t = takeFrom(p, minimumPriority, false); t != kNo16)
        return t;
    if (minimumPriority == 0)
        for (std::uint32_t other = 0; other < m_t->processors; ++other)
            if (other != p)
                if (const std::uint16_t t = takeFrom(other, 0, true); t != kNo16)
                    return t;
    return kNo16;
}

// NT R-THR-9: idle ideal processor, idle last one, lowest idle one, else the ideal one.
std::uint32_t Kernel::chooseProcessor(std::uint32_t t)
{
    const Thread& y = thread(t);
    if (y.bound || isIdle(y.ideal))
        return y.ideal;
    if (y.processor != kNo8 && isIdle(y.processor))
        return y.processor;
    for (std::uint32_t p = 0; p < m_t->processors; ++p)
        if (isIdle(p))
            return p;
    return y.ideal;
}

// --- without time: the rule is ours, and which processor is ideal for a thread only Windows knows

// Idle, and nothing waits for that processor, or ever comes to it, that does not come to another one.
bool Kernel::isNobodys(std::uint32_t p)
{
    const Processor& x = processor(p);
    if (!isIdle(p) || x.irql != 0 || x.nesting != 0 || x.dispatchRequested || x.timersDue || x.dpcHead != kNo16 || x.interruptsAsserted != 0 || x.readyMask != 0
        || x.idleCriticalRegions != 0 || x.idleGuardedRegions != 0)
        return false;
    if (m_t->agenda.time(*m_block, m_t->signalSlot(p)) != Instant::never())
        return false;
    for (std::uint32_t t = 0; t < m_t->threads; ++t)
        if (const Thread& y = thread(t); y.bound && y.ideal == p && y.state != ThreadState::Terminated)
            return false;
    // Timers expire on processor 0, or where they were set; so does what has no processor of its own.
    for (std::uint32_t i = 0; i < m_t->timer.count && timer(TimerId(i)).used; ++i)
        if (p == 0 || m_c->timersOnSetter)
            return false;
    for (std::uint32_t i = 0; i < m_t->interrupt.count && interrupt(InterruptId(i)).used; ++i)
        if (p == 0 || interrupt(InterruptId(i)).processor == p)
            return false;
    for (std::uint32_t i = 0; i < m_t->lock.count && lock(LockId(i)).used; ++i)
        if (const Lock& l = lock(LockId(i)); l.ownerThread == (0x8000u | p))
            return false;
    for (std::uint32_t i = 0; i < m_t->waitable.count && waitable(WaitableId(i)).used; ++i)
        if (waitable(WaitableId(i)).ownerThread == (0x8000u | p))
            return false;
    return true;
}

// Of the processors that are nobody's, exchanging two changes nothing but their numbers, now and in all that follows. What has gone
// by of time is not looked at: a run has other times than a search.
std::uint64_t Kernel::places(bool each)
{
    std::uint64_t idle = 0;
    bool one = false; // that is nobody's
    for (std::uint32_t p = 0; p < m_t->processors; ++p)
        if (isIdle(p) && (each || !m_c->likeProcessors || !isNobodys(p) || !std::exchange(one, true)))
            idle |= 1ull << p;
    if (idle == 0)
        return m_t->processors >= 64 ? ~0ull : (1ull << m_t->processors) - 1;
    return idle;
}

void Kernel::placeOn(std::uint32_t p)
{
    Machine& m = machine();
    const std::uint16_t t = m.toPlace;
    m.toPlace = std::exchange(thread(t).next, kNo16);
    // What is asked of its own processor comes in at once, of another one by an interrupt.
    m.processor = m.placedBy == kNo16 || m.placedBy == p ? ProcessorId::kNone : m.placedBy;
    m.activity = m.placedBy == kNo16 ? ActivityId::kNone : current(m.placedBy);
    if (m.toPlace == kNo16)
        m.placedBy = kNo16;
    place(t, p);
    m.processor = ProcessorId::kNone;
    m.activity = ActivityId::kNone;
    placeWhereForced();
}

void Kernel::placeWhereForced()
{
    if (isPlacing())
        if (const std::uint64_t to = places(false); std::has_single_bit(to))
            placeOn(static_cast<std::uint32_t>(std::countr_zero(to)));
}

void Kernel::placeAll()
{
    while (isPlacing())
        placeOn(chooseProcessor(machine().toPlace));
}

// By run time (NT section 2.3); what it comes to is noticed by the clock (NT R-THR-13).
void Kernel::chargeQuantum(std::uint32_t p)
{
    Processor& x = processor(p);
    if (x.thread != kNo16 && m_c->clockNs > 0)
        thread(x.thread).quantumLeft -= now() - x.chargedUntil;
    x.chargedUntil = now();
}

void Kernel::switchTo(std::uint32_t p, std::uint16_t t)
{
    Machine& m = machine();
    Processor& x = processor(p);
    Thread& y = thread(t);
    const std::uint16_t old = x.thread;
    y.state = ThreadState::Running;
    y.processor = static_cast<std::uint8_t>(p);
    x.thread = t;
    x.chargedUntil = now();
    const std::uint32_t processorBefore = m.processor, activityBefore = m.activity;
    m.processor = p;
    m.activity = t;
    event(EventKind::ThreadSwitch, {SubjectKind::Thread, t}, old == kNo16 ? 0 : old + 1u);
    m.processor = processorBefore;
    m.activity = activityBefore;
    Activity& a = activity(t);
    a.processor = static_cast<std::uint8_t>(p);
    a.remaining = std::max<std::int64_t>(0, a.remaining) + (m.settingUp ? 0 : costs().contextSwitch);
}

void Kernel::switchAway(std::uint32_t p)
{
    Processor& x = processor(p);
    const std::uint16_t old = x.thread;
    if (old != kNo16) {
        chargeQuantum(p);
        thread(old).savedIrql = x.irql;
        activity(old).remaining = 0;
    }
    std::uint16_t next = x.standby;
    x.standby = kNo16;
    if (next == kNo16)
        next = takeReady(p, 0);
    changeIrql(p, next == kNo16 ? 0 : thread(next).savedIrql);
    if (next == kNo16) {
        x.thread = kNo16;
        Machine& m = machine();
        const std::uint32_t before = m.activity;
        m.activity = ActivityId::kNone;
        event(EventKind::ThreadSwitch, {}, old == kNo16 ? 0 : old + 1u);
        m.activity = before;
        if (x.dpcHead != kNo16)
            requestDispatch(p); // The idle thread sweeps the queue (NT section 4.2).
        return;
    }
    switchTo(p, next);
}

void Kernel::requestDispatch(std::uint32_t p)
{
    Processor& x = processor(p);
    if (x.dispatchRequested || x.inDispatch) {
        x.dispatchRequested = x.inDispatch ? x.dispatchRequested : 1;
        return; // The running drain loop picks it up (NT R-DPC-5).
    }
    Machine& m = machine();
    if (m.processor == p || m.processor == ProcessorId::kNone) {
        x.dispatchRequested = 1;
        if (m.processor == ProcessorId::kNone)
            deliverPending(p);
        return;
    }
    if (m_t->agenda.time(*m_block, m_t->signalSlot(p)) == Instant::never()) // else one is on its way
        schedule(m_t->signalSlot(p), now() + costs().ipi);
}

// NT R-THR-1, R-THR-3: only dynamic priorities are boosted, from the base and not beyond 15. A smaller boost takes nothing away.
void Kernel::boost(std::uint32_t t, std::int32_t increment)
{
    Thread& y = thread(t);
    if (y.basePriority >= 16 || increment <= 0)
        return;
    y.priority = std::max(y.priority, static_cast<std::uint8_t>(std::min(15, y.basePriority + increment)));
}

bool Kernel::returnsToUserMode()
{
    const std::uint16_t regions = criticalRegions(threadContext(currentProcessor()));
    if (irql() > 0)
        bugCheck(0x4A, kFrameworkCode, irql(), 0, 0, Hazard::UserModeIrql);
    else if (regions > 0)
        bugCheck(0x1, kFrameworkCode, 0, regions, 0, Hazard::UserModeApcs);
    return running();
}

void Kernel::makeReady(std::uint32_t t, EventIndex by)
{
    Machine& m = machine();
    Thread& y = thread(t);
    if (y.quantumLeft <= 0)
        y.quantumLeft = m_c->clockNs * m_c->quantumUnits / 3;
    y.state = ThreadState::Ready;
    unschedule(m_t->threadSlot(t));
    activity(t).cause = by.value;
    std::uint32_t to = ActivityId::kNone;
    if (m.untimed && !y.bound && m_t->processors > 1) {
        const std::uint64_t open = places(false);
        to = static_cast<std::uint32_t>(std::countr_zero(open));
        if (isPlacing() || !std::has_single_bit(open))
            to = ActivityId::kNone;
    } else {
        to = chooseProcessor(t);
    }
    if (to == ActivityId::kNone) {
        std::uint16_t* link = &m.toPlace;
        while (*link != kNo16)
            link = &thread(*link).next;
        *link = static_cast<std::uint16_t>(t);
        m.placedBy = static_cast<std::uint16_t>(m.processor);
        return;
    }
    place(t, to);
}

void Kernel::place(std::uint32_t t, std::uint32_t p)
{
    Machine& m = machine();
    Thread& y = thread(t);
    const std::uint32_t processorBefore = m.processor;
    if (processorBefore == ProcessorId::kNone)
        m.processor = p;
    const EventIndex ready = event(EventKind::ThreadReady, {SubjectKind::Thread, t}, y.priority);
    m.processor = processorBefore;
    if (activity(t).cause == EventIndex::kNone)
        activity(t).cause = ready.value;
    Processor& x = processor(p);
    if (x.thread == kNo16 && x.standby == kNo16 && x.nesting == 0 && x.irql < kDispatch) {
        const std::uint32_t activityBefore = m.activity;
        m.processor = p;
        m.activity = t;
        changeIrql(p, y.savedIrql);
        m.processor = processorBefore;
        m.activity = activityBefore;
        switchTo(p, static_cast<std::uint16_t>(t));
        if (p != m.processor) {
            Activity& a = activity(t);
            schedule(m_t->processorSlot(p), now() + a.remaining + (m.processor == ProcessorId::kNone || m.settingUp ? 0 : costs().ipi));
            a.remaining = 0;
        }
        return;
    }
    // Pre-emption needs a strictly higher priority (NT R-THR-10).
    const int running = x.thread == kNo16 ? -1 : thread(x.thread).priority;
    const int waiting = x.standby == kNo16 ? -1 : thread(x.standby).priority;
    if (static_cast<int>(y.priority) <= std::max(running, waiting)) {
        insertReady(p, t, false);
        return;
    }
    if (x.standby != kNo16)
        insertReady(p, x.standby, true);
    x.standby = static_cast<std::uint16_t>(t);
    y.state = ThreadState::Standby;
    const std::uint32_t before = m.processor;
    m.processor = p;
    const EventIndex standby = event(EventKind::ThreadStandby, {SubjectKind::Thread, t});
    m.processor = before;
    x.dispatchCause = standby.value;
    requestDispatch(p);
}

void Kernel::endThread(std::uint32_t t)
{
    Thread& y = thread(t);
    y.state = ThreadState::Terminated;
    event(EventKind::ThreadEnd, {SubjectKind::Thread, t});
    if (!y.isWorker && machine().liveThreads > 0 && !machine().settingUp)
        --machine().liveThreads;
}

// --- worker threads

WorkItemId Kernel::createWorkItem(const Frame& routine, ObjectId object)
{
    for (std::uint32_t i = 0; i < m_t->workItem.count; ++i) {
        WorkItem& w = m_t->workItem.at(*m_block, i);
        if (!w.used) {
            w = WorkItem{};
            w.used = 1;
            w.object = object.value;
            w.routine = routine;
            return WorkItemId(i);
        }
    }
    stopAt(LimitKind::Table);
    return WorkItemId();
}

WorkItemId Kernel::allocateWorkItem()
{
    WorkItemId id;
    for (std::uint32_t i = 0; i < m_t->workItem.count && id.isNone(); ++i)
        if (const WorkItem& w = m_t->workItem.at(*m_block, i); w.io == IoWorkItem::Freed && !w.queued)
            id = WorkItemId(i);
    if (id.isNone())
        id = createWorkItem({});
    if (!id.isNone())
        workItem(id).io = IoWorkItem::Allocated;
    return id;
}

bool Kernel::queueWorkItem(WorkItemId id)
{
    WorkItem& w = workItem(id);
    if (leavesOut(EventKind::WorkItemQueue, id.value))
        return !w.queued;
    if (w.queued) {
        event(EventKind::WorkItemCoalesce, {SubjectKind::WorkItem, id.value});
        return false;
    }
    Machine& m = machine();
    w.queued = 1;
    w.next = kNo16;
    w.cause = event(EventKind::WorkItemQueue, {SubjectKind::WorkItem, id.value}).value;
    if (m.workTail == kNo16)
        m.workHead = static_cast<std::uint16_t>(id.value);
    else
        m_t->workItem.at(*m_block, m.workTail).next = static_cast<std::uint16_t>(id.value);
    m.workTail = static_cast<std::uint16_t>(id.value);
    wakeWorker();
    return true;
}

void Kernel::startWorkers()
{
    unschedule(m_t->poolSlot());
    for (std::uint16_t id = machine().workHead; id != kNo16; id = m_t->workItem.at(*m_block, id).next)
        wakeWorker();
}

// An idle worker will look at the queue.
void Kernel::wakeWorker()
{
    Machine& m = machine();
    if (m.idleWorkers != 0) {
        const std::uint32_t t = m.idleWorkers - 1u;
        m.idleWorkers = thread(t).next == kNo16 ? 0 : static_cast<std::uint16_t>(thread(t).next + 1);
        thread(t).next = kNo16;
        if (m.untimed) { // The rest is how long it is held up: which processor it gets is decided here and now.
            makeReady(t, EventIndex());
            return;
        }
        // The switch to the worker is part of the latency the cost names.
        schedule(m_t->threadSlot(t), now() + std::max<std::int64_t>(0, costs().workItemLatencyIdle - costs().contextSwitch));
    } else if (m_t->agenda.time(*m_block, m_t->poolSlot()) == Instant::never()) {
        m.workMovedAt = now();
        schedule(m_t->poolSlot(), now() + kPoolCheckNs);
    }
}

// NT R-WRK-3: a queue that has not moved for a second gets another worker, up to the cap.
void Kernel::lookAtPool()
{
    Machine& m = machine();
    if (m.workHead == kNo16 || m.idleWorkers != 0)
        return;
    if (now() - m.workMovedAt >= kPoolCheckNs) {
        hazard(Hazard::WorkersStarved, {SubjectKind::WorkItem, m.workHead}); // NT R-WRK-4
        if (m.dynamicWorkers >= m_c->dynamicWorkers)
            return;
        const std::uint32_t t = m_c->firstWorker + m_c->workers + m.dynamicWorkers++;
        Thread& y = thread(t);
        y.basePriority = y.priority = kDelayedWorkerPriority;
        y.ideal = static_cast<std::uint8_t>(t % m_t->processors);
        push(t, Routine::Worker);
        m.workMovedAt = now();
        makeReady(t, EventIndex());
    }
    schedule(m_t->poolSlot(), m.workMovedAt + kPoolCheckNs);
}

Resume Kernel::resumeWorker(std::uint32_t a, Frame& f, bool perform)
{
    Machine& m = machine();
    const std::uint32_t t = activity(a).row;
    if (f.state == 1) {
        event(EventKind::WorkItemEnd, {SubjectKind::WorkItem, f.c});
        if (irql() != 0) {
            const WorkItem& w = workItem(WorkItemId(f.c));
            bugCheck(0xE1, codeOf(w.routine), irql(), w.routine.w[0], f.c, Hazard::WorkerIrqlChanged);
            return Resume::again();
        }
        f.state = 0;
    }
    if (m.workHead == kNo16) {
        Thread& x = thread(t);
        x.state = ThreadState::Waiting;
        x.next = m.idleWorkers == 0 ? kNo16 : static_cast<std::uint16_t>(m.idleWorkers - 1);
        m.idleWorkers = static_cast<std::uint16_t>(t + 1);
        switchAway(currentProcessor());
        return Resume::again();
    }
    if (!perform)
        return Resume::choice(ChoicePoint::WorkItemStart);
    // Taken off the queue before its routine is called (NT R-WRK-2).
    const std::uint16_t id = m.workHead;
    WorkItem& w = m_t->workItem.at(*m_block, id);
    m.workHead = w.next;
    if (m.workHead == kNo16)
        m.workTail = kNo16;
    for (std::uint32_t p = 0; p < m_t->processors; ++p)
        reconsider(current(p), Routine::Worker, ActivityId::kNone);
    w.next = kNo16;
    w.queued = 0;
    activity(a).cause = w.cause;
    m.workMovedAt = now();
    event(EventKind::WorkItemStart, {SubjectKind::WorkItem, id});
    f.c = id;
    f.state = 1;
    const Frame routine = w.routine;
    push(a, routine.routine) = routine;
    return Resume::again();
}

} // namespace syncscope::kernel
