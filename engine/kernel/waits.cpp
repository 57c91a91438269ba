// Dispatcher objects: events, mutexes, semaphores, timers as objects, and waiting for them (NT section 7).
#include "engine/kernel/kernel.h"

#include <algorithm>

namespace syncscope::kernel {

using trace::EventKind;
using trace::SubjectKind;

WaitableId Kernel::createWaitable(WaitableKind kind, std::int32_t state, std::int32_t limit, std::uint64_t address)
{
    for (std::uint32_t i = 0; i < m_t->waitable.count; ++i) {
        Waitable& w = m_t->waitable.at(*m_block, i);
        if (w.used)
            continue;
        w = Waitable{};
        w.used = 1;
        w.kind = kind;
        w.state = state;
        w.limit = limit;
        w.address = address;
        return WaitableId(i);
    }
    stopAt(LimitKind::Table);
    return WaitableId();
}

void Kernel::wait(std::uint32_t a, WaitableId object, std::int64_t timeoutNs)
{
    Frame& f = push(a, Routine::Wait);
    f.a = object.value;
    f.w[0] = static_cast<std::uint64_t>(timeoutNs);
}

void Kernel::sleep(std::uint32_t a, std::int64_t ns) { push(a, Routine::Sleep).w[0] = static_cast<std::uint64_t>(ns); }

bool Kernel::satisfied(const Waitable& w, std::uint32_t t) const
{
    return w.state > 0 || (w.kind == WaitableKind::Mutex && w.ownerThread == t);
}

void Kernel::consume(Waitable& w, std::uint32_t t)
{
    switch (w.kind) {
    case WaitableKind::SynchronizationEvent:
    case WaitableKind::SynchronizationTimer:
        w.state = 0;
        break;
    case WaitableKind::Semaphore:
        --w.state;
        break;
    case WaitableKind::Mutex:
        // Recursion counts downwards, as in the dispatcher header (NT section 7). An owner gets no normal kernel APCs (NT R-THR-18).
        if (w.state-- == 1)
            ++criticalRegions(static_cast<std::uint16_t>(t));
        w.ownerThread = static_cast<std::uint16_t>(t);
        break;
    default:
        break;
    }
}

// NT V3, V4. The documentation has the address of the IRQL and of the timeout where we have their values.
bool Kernel::waitAtDispatch(WaitableId id, std::int64_t timeoutNs)
{
    const std::uint32_t subCode = irql() > static_cast<std::uint8_t>(Irql::Dispatch) ? 0x120 : timeoutNs < 0 ? 0x121 : 0x122;
    return breach(Hazard::WaitAtDispatch, {SubjectKind::Waitable, id.value}, subCode, irql(), waitable(id).address,
        timeoutNs < 0 ? 0 : static_cast<std::uint64_t>(timeoutNs / 100));
}

Resume Kernel::resumeWait(std::uint32_t a, Frame& f, bool perform)
{
    const WaitableId id(f.a);
    const std::uint32_t p = currentProcessor();
    const auto timeout = static_cast<std::int64_t>(f.w[0]);
    if (f.state == 1) { // resumed after having waited
        const std::uint32_t status = thread(activity(a).row).waitStatus;
        event(EventKind::WaitDone, {SubjectKind::Waitable, f.a}, status);
        pop(a, status);
        return Resume::again();
    }
    if (f.state == 2) {
        pop(a, f.w[1]);
        return Resume::again();
    }
    if (!perform)
        return Resume::choice(ChoicePoint::Wait);
    Waitable& w = waitable(id);
    const std::uint32_t t = activity(a).kind == ActivityKind::Thread ? activity(a).row : threadContext(p);
    if (irql() >= static_cast<std::uint8_t>(Irql::Dispatch) && timeout != 0 && waitAtDispatch(id, timeout))
        return Resume::again();
    f.state = 2;
    if (satisfied(w, t)) {
        consume(w, t);
        activity(a).cause = w.signalledBy;
        event(EventKind::WaitDone, {SubjectKind::Waitable, f.a}, 0);
        f.w[1] = 0;
        return Resume::elapse(costs().keWaitSatisfied);
    }
    if (timeout == 0) { // NT V5: legal at DISPATCH_LEVEL too
        event(EventKind::WaitDone, {SubjectKind::Waitable, f.a}, 0x102);
        f.w[1] = 0x102;
        return Resume::elapse(costs().keWaitSatisfied);
    }
    if (irql() >= static_cast<std::uint8_t>(Irql::Dispatch) || activity(a).kind != ActivityKind::Thread) {
        cannotBlock(a, w.address, Hazard::WaitAtDispatch);
        return Resume::again();
    }
    Thread& x = thread(t);
    event(EventKind::ThreadWait, {SubjectKind::Waitable, f.a});
    x.next = kNo16;
    if (w.waiterTail == kNo16)
        w.waiterHead = static_cast<std::uint16_t>(t);
    else
        thread(w.waiterTail).next = static_cast<std::uint16_t>(t);
    w.waiterTail = static_cast<std::uint16_t>(t);
    x.waitsOn = f.a;
    x.state = ThreadState::Waiting;
    if (timeout > 0)
        schedule(m_t->threadSlot(t), now() + timeout);
    f.state = 1;
    switchAway(p);
    return Resume::again();
}

Resume Kernel::resumeSleep(std::uint32_t a, Frame& f)
{
    const std::uint32_t p = currentProcessor();
    if (f.state == 1) {
        pop(a, 0);
        return Resume::again();
    }
    if (irql() >= static_cast<std::uint8_t>(Irql::Dispatch) || activity(a).kind != ActivityKind::Thread) {
        if (!breach(Hazard::WaitAtDispatch, {}, 0x3B, irql()))
            cannotBlock(a, 0, Hazard::WaitAtDispatch);
        return Resume::again();
    }
    const std::uint32_t t = activity(a).row;
    event(EventKind::ThreadWait, {}, f.w[0]);
    thread(t).state = ThreadState::Waiting;
    thread(t).waitsOn = WaitableId::kNone;
    schedule(m_t->threadSlot(t), now() + static_cast<std::int64_t>(f.w[0]));
    f.state = 1;
    switchAway(p);
    return Resume::again();
}

// As many waiters as the object's state allows, in the order they came (NT R-DSP-3).
void Kernel::wakeWaiters(WaitableId id, std::int32_t increment)
{
    Waitable& w = waitable(id);
    while (w.waiterHead != kNo16 && w.state > 0) {
        const std::uint16_t t = w.waiterHead;
        w.waiterHead = thread(t).next;
        if (w.waiterHead == kNo16)
            w.waiterTail = kNo16;
        Thread& x = thread(t);
        x.next = kNo16;
        x.waitsOn = WaitableId::kNone;
        x.waitStatus = 0;
        consume(w, t);
        boost(t, increment);
        makeReady(t, EventIndex(w.signalledBy));
    }
}

std::int32_t Kernel::set(WaitableId id, std::int32_t increment)
{
    Waitable& w = waitable(id);
    const std::int32_t before = w.state;
    if (leavesOut(EventKind::Signal, id.value))
        return before;
    w.state = 1;
    w.signalledBy = event(EventKind::Signal, {SubjectKind::Waitable, id.value}, 1).value;
    wakeWaiters(id, increment);
    return before;
}

void Kernel::reset(WaitableId id)
{
    waitable(id).state = 0;
    event(EventKind::Signal, {SubjectKind::Waitable, id.value}, 0);
}

bool Kernel::releaseMutex(WaitableId id)
{
    Waitable& w = waitable(id);
    if (w.ownerThread != threadContext(currentProcessor()))
        return false;
    ++w.state;
    if (w.state > 0) {
        w.ownerThread = kNo16;
        leaveCriticalRegion(currentProcessor());
    }
    w.signalledBy = event(EventKind::Signal, {SubjectKind::Waitable, id.value}, static_cast<std::uint64_t>(std::max(0, w.state))).value;
    wakeWaiters(id, 1); // NT R-DSP-4
    return true;
}

bool Kernel::releaseSemaphore(WaitableId id, std::int32_t by, std::int32_t increment)
{
    Waitable& w = waitable(id);
    if (by <= 0 || w.state > w.limit - by)
        return false;
    w.state += by;
    w.signalledBy = event(EventKind::Signal, {SubjectKind::Waitable, id.value}, static_cast<std::uint64_t>(w.state)).value;
    wakeWaiters(id, increment);
    return true;
}

} // namespace syncscope::kernel
