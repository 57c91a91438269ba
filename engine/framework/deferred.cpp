// Timers, work items and DPCs at run time (KMDF section 7): what their expiry, DPC or worker does, and waiting for it to end.
#include "engine/framework/framework.h"

#include <algorithm>

namespace syncscope::framework {

using kernel::ChoicePoint;
using kernel::Frame;
using kernel::Hazard;
using kernel::Resume;
using trace::EventKind;
using trace::Subject;
using trace::SubjectKind;

namespace {
constexpr std::uint16_t kNoThread = 0xFFFF;
constexpr std::int64_t kMessageAfterNs = 60'000'000'000;
constexpr std::uint32_t kExTimers = 13; // KMDF 1.13: P1
} // namespace

std::uint16_t Framework::currentThread() { return m_k->threadContext(m_k->currentProcessor()); }

// What the framework's verifier stops at in the debugger; without it nobody hears of it (KMDF L15).
void Framework::verifierBreak(Hazard what, ObjectId o)
{
    if (m_c->wdfVerifier)
        m_k->hazard(what, {SubjectKind::Object, o.value});
}

// --- timers

bool Framework::startTimer(ObjectId id, std::int64_t due)
{
    Deferred& d = deferredOf(id);
    if (d.deleted) {
        verifierBreak(Hazard::DeletedObject, id);
        return false;
    }
    if (d.stopThread != kNoThread) { // P5: whoever stops it hears that somebody wanted to start it
        d.startAborted = 1;
        return false;
    }
    kernel::Timer& timer = m_k->timer(TimerId(d.timer));
    timer.highResolution = d.highResolution && m_c->kmdfMinor >= kExTimers ? 1 : 0;
    // P1: since then a tolerance only says whether the timer may wake a machine that sleeps, and this one never does (NT R-CLK-5).
    timer.tolerance = m_c->kmdfMinor >= kExTimers ? 0 : static_cast<std::int64_t>(d.tolerableDelay) * 1'000'000;
    // NT R-TMR-1: negative is relative, in units of 100 ns.
    constexpr std::int64_t kLongest = 10'000'000'000'000;
    const std::int64_t ns = std::clamp(due, -kLongest, kLongest) * 100;
    return m_k->setTimer(TimerId(d.timer), ns <= 0 ? -ns : ns, static_cast<std::int64_t>(d.period) * 1'000'000, DpcId(d.dpc), ns > 0);
}

bool Framework::stopTimer(std::uint32_t a, ObjectId id, bool wait, bool& stopped)
{
    Deferred& d = deferredOf(id);
    if (!wait) {
        stopped = m_k->cancelTimer(TimerId(d.timer));
        return true;
    }
    stopped = false;
    if (d.callbackThread == currentThread()) { // P5
        verifierBreak(Hazard::WaitInOwnCallback, id);
        return true;
    }
    if (m_c->wdfVerifier && m_k->irql() > static_cast<std::uint8_t>(Irql::Passive)) { // NT V25
        verifierBreak(Hazard::FrameworkIrql, id);
        return true;
    }
    m_k->push(a, static_cast<std::uint16_t>(Routine::StopTimer)).a = id.value;
    return false;
}

// Cancel, flush the DPCs, wait for the work item; again if the callback has started it meanwhile (P5).
Resume Framework::resumeStopTimer(std::uint32_t a, Frame& f)
{
    const ObjectId id(f.a);
    Deferred& d = deferredOf(id);
    switch (f.state) {
    case 0:
        d.stopThread = currentThread();
        d.startAborted = 0;
        f.state = 1;
        [[fallthrough]];
    case 1:
        f.c = m_k->cancelTimer(TimerId(d.timer)) ? 1 : 0;
        f.state = 2;
        m_k->flushDpcs(a);
        return Resume::again();
    case 2:
        f.state = 3;
        if (d.workItem != WorkItemId::kNone) {
            waitForWork(a, id, false);
            return Resume::again();
        }
        [[fallthrough]];
    default: {
        const bool stopped = f.c != 0 || d.startAborted;
        d.stopThread = kNoThread;
        d.startAborted = 0;
        m_k->pop(a, stopped ? 1 : 0);
        return Resume::again();
    }
    }
}

// --- work items

void Framework::enqueueWorkItem(ObjectId id)
{
    Deferred& d = deferredOf(id);
    if (d.deleted)
        verifierBreak(Hazard::DeletedObject, id);
    else
        m_k->queueWorkItem(WorkItemId(d.workItem)); // P6: not again while it waits to start
}

bool Framework::flushWorkItem(std::uint32_t a, ObjectId id)
{
    if (deferredOf(id).callbackThread == currentThread()) { // P7
        verifierBreak(Hazard::WaitInOwnCallback, id);
        return true;
    }
    if (m_c->wdfVerifier && m_k->irql() > static_cast<std::uint8_t>(Irql::Passive)) {
        verifierBreak(Hazard::FrameworkIrql, id);
        return true;
    }
    waitForWork(a, id, true);
    return false;
}

void Framework::waitForWork(std::uint32_t a, ObjectId id, bool withMessages)
{
    Frame& f = m_k->push(a, static_cast<std::uint16_t>(Routine::WaitForWork));
    f.a = id.value;
    f.b = withMessages ? 1 : 0;
}

// No run of its work item is queued or going on.
bool Framework::workIsDone(ObjectId id)
{
    const Deferred& d = deferredOf(id);
    return d.running == 0 && !m_k->workItem(WorkItemId(d.workItem)).queued;
}

Resume Framework::resumeWaitForWork(std::uint32_t a, Frame& f, bool perform)
{
    enum { Begin, Waited, Satisfied };
    const ObjectId id(f.a);
    const Subject item{SubjectKind::WorkItem, deferredOf(id).workItem};
    if (f.state == Satisfied) {
        m_k->pop(a);
        return Resume::again();
    }
    if (f.state == Begin && !perform)
        return Resume::choice(ChoicePoint::Wait);
    const bool done = workIsDone(id);
    if (done) {
        const bool waited = f.state == Waited;
        if (waited)
            m_k->event(EventKind::WaitDone, item, 0);
        f.state = Satisfied;
        return Resume::elapse(waited ? 0 : m_k->costs().keWaitSatisfied);
    }
    const kernel::ActivityKind kind = m_k->activity(a).kind;
    if (m_k->irql() >= static_cast<std::uint8_t>(Irql::Dispatch) || kind != kernel::ActivityKind::Thread) { // NT V3, V4
        m_k->bugCheck(kind == kernel::ActivityKind::Dpc ? 0xB8 : 0xA, handle(id), m_k->irql(), 0, 0, Hazard::WaitAtDispatch);
        return Resume::again();
    }
    if (f.state == Waited) // It was the time that woke it: the framework says whom it waits for (P7). Once is enough here.
        m_k->hazard(Hazard::FlushTakesLong, item);
    const std::uint32_t t = m_k->activity(a).row;
    m_k->event(EventKind::ThreadWait, item);
    m_k->thread(t).state = ThreadState::Waiting;
    m_k->thread(t).waitsOn = WaitableId::kNone;
    if (f.b != 0) {
        f.b = 0;
        m_k->schedule(m_k->tables().threadSlot(t), m_k->now() + kMessageAfterNs);
    }
    f.state = Waited;
    m_k->switchAway(m_k->currentProcessor());
    return Resume::again();
}

// Whoever waits for the object's work item, and now need not.
void Framework::wakeWorkWaiters(ObjectId id)
{
    if (!workIsDone(id))
        return;
    const EventIndex by = m_k->lastEvent();
    for (std::uint32_t t = 0; t < m_k->tables().threads; ++t) {
        if (m_k->thread(t).state != ThreadState::Waiting || m_k->activity(t).depth == 0)
            continue;
        const Frame& f = m_k->top(t);
        if (f.routine == static_cast<std::uint16_t>(Routine::WaitForWork) && f.a == id.value)
            m_k->makeReady(t, by);
    }
}

// --- what a DPC or a worker begins (tables.h Deferred)

Resume Framework::resumeDeferredDpc(std::uint32_t a, Frame& f)
{
    const ObjectId id(f.a);
    const Object& o = object(id);
    Deferred& d = deferredOf(id);
    if (f.state != 0) {
        if (o.type == ObjectType::Timer)
            d.callbackThread = kNoThread;
        m_k->pop(a);
        return Resume::again();
    }
    f.state = 1;
    const Subject about{SubjectKind::Object, id.value};
    const LockId lock(o.callbackLock);
    if (o.type == ObjectType::Interrupt) {
        if (d.workItemFunction != FunctionId::kNone)
            m_k->queueWorkItem(WorkItemId(d.workItem)); // P10: on the way to EvtInterruptWorkItem
        else if (d.dpcFunction == FunctionId::kNone)
            m_k->bugCheck(0xD1, 0, m_k->irql(), 8, 0, Hazard::BadAddress); // There is no EvtInterruptDpc to call.
        else
            call(a, FunctionId(d.dpcFunction), lock, about, {handle(id), handle(ObjectId(o.device))}); // C10
    } else if (o.type == ObjectType::Timer && d.workItem != WorkItemId::kNone) {
        m_k->queueWorkItem(WorkItemId(d.workItem)); // P3: dropped when the one before it has not started
    } else if (d.function != FunctionId::kNone) {
        if (o.type == ObjectType::Timer)
            d.callbackThread = currentThread();
        call(a, FunctionId(d.function), lock, about, {handle(id)}); // C7, C9
    }
    return Resume::again();
}

Resume Framework::resumeDeferredWork(std::uint32_t a, Frame& f)
{
    const ObjectId id(f.a);
    const Object& o = object(id);
    Deferred& d = deferredOf(id);
    if (f.state != 0) {
        d.callbackThread = kNoThread;
        --d.running;
        m_k->pop(a);
        wakeWorkWaiters(id);
        return Resume::again();
    }
    f.state = 1;
    ++d.running;
    d.callbackThread = currentThread();
    const Subject about{SubjectKind::Object, id.value};
    const LockId lock(o.callbackLock);
    if (o.type == ObjectType::Interrupt)
        call(a, FunctionId(d.workItemFunction), lock, about, {handle(id), handle(ObjectId(o.device))}); // C10
    else if (d.function != FunctionId::kNone)
        call(a, FunctionId(d.function), lock, about, {handle(id)}); // C7, C8
    return Resume::again();
}

// --- deleting one (NT section 9.6). Its callback is waited for, but by a work item that deletes itself.

bool Framework::runDown(std::uint32_t a, ObjectId id)
{
    Deferred& d = deferredOf(id);
    d.deleted = 1;
    const ObjectType type = object(id).type;
    if (type == ObjectType::WorkItem && d.callbackThread == currentThread())
        return true;
    if (type == ObjectType::Timer && d.callbackThread == currentThread()) {
        // The framework says that this will not end, and goes on: the worker waits for itself.
        verifierBreak(Hazard::WaitInOwnCallback, id);
        if (d.workItem != WorkItemId::kNone)
            waitForWork(a, id, false);
        return d.workItem == WorkItemId::kNone;
    }
    if (type == ObjectType::Interrupt) { // Its DPC first, which may be on the way to its work item.
        if (d.workItem != WorkItemId::kNone)
            waitForWork(a, id, false);
        if (d.dpc != DpcId::kNone)
            m_k->flushDpcs(a);
        return d.workItem == WorkItemId::kNone && d.dpc == DpcId::kNone;
    }
    if (type == ObjectType::Timer)
        m_k->push(a, static_cast<std::uint16_t>(Routine::StopTimer)).a = id.value;
    else if (type == ObjectType::WorkItem)
        waitForWork(a, id, true);
    else
        m_k->flushDpcs(a);
    return false;
}

} // namespace syncscope::framework
