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

// A time that has come already is none to wait for.
void Kernel::until(Frame& f, Timeout timeout)
{
    const std::int64_t left = timeout.absolute ? std::max<std::int64_t>(0, timeout.ns - waitTime()) : timeout.ns;
    f.w[0] = static_cast<std::uint64_t>(left);
    f.w[2] = timeout.absolute ? static_cast<std::uint64_t>(timeout.ns) : 0;
}

void Kernel::wait(std::uint32_t a, WaitableId object, Timeout timeout)
{
    Frame& f = push(a, Routine::Wait);
    f.a = object.value;
    until(f, timeout);
}

void Kernel::wait(std::uint32_t a, std::span<const WaitableId> objects, bool all, Timeout timeout)
{
    SYNCSCOPE_ASSERT(!objects.empty() && objects.size() <= m_c->waitObjects);
    Frame& f = push(a, Routine::Wait);
    f.a = objects.front().value;
    f.b = static_cast<std::uint32_t>(objects.size());
    f.c = all ? 1 : 0;
    until(f, timeout);
    for (std::uint32_t i = 0; i < f.b; ++i)
        waitBlock(a, i).waitable = static_cast<std::uint16_t>(objects[i].value);
}

void Kernel::sleep(std::uint32_t a, std::int64_t ns) { push(a, Routine::Sleep).w[0] = static_cast<std::uint64_t>(ns); }

void Kernel::delay(std::uint32_t a, std::int64_t ns)
{
    sleep(a, ns);
    top(a).b = 1;
}

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
        w.state -= w.state > 0 ? 1 : 0; // None is left for one that is named twice among all of a wait.
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

void Kernel::putInLine(Waitable& w, std::uint16_t link)
{
    nextWaiter(link) = kNo16;
    (w.waiterTail == kNo16 ? w.waiterHead : nextWaiter(w.waiterTail)) = link;
    w.waiterTail = link;
}

void Kernel::takeOutOfLine(Waitable& w, std::uint16_t link)
{
    std::uint16_t before = kNo16;
    for (std::uint16_t l = w.waiterHead; l != kNo16; before = l, l = nextWaiter(l)) {
        if (l != link)
            continue;
        (before == kNo16 ? w.waiterHead : nextWaiter(before)) = nextWaiter(l);
        if (w.waiterTail == l)
            w.waiterTail = before;
        break;
    }
    nextWaiter(link) = kNo16;
}

// From now on the thread is no waiter of anything.
void Kernel::stopWaiting(std::uint32_t t)
{
    Thread& x = thread(t);
    if (x.waitObjects == 0)
        takeOutOfLine(waitable(WaitableId(x.waitsOn)), static_cast<std::uint16_t>(t));
    for (std::uint32_t i = 0; i < x.waitObjects; ++i)
        takeOutOfLine(waitable(WaitableId(waitBlock(t, i).waitable)), static_cast<std::uint16_t>(m_t->threads + t * m_c->waitObjects + i));
    x.waitsOn = WaitableId::kNone;
    x.waitObjects = 0;
    x.waitsForAll = 0;
}

// What the wait would come to now for that thread: STATUS_WAIT_0 and the number of the object, STATUS_SUCCESS for all of them,
// STATUS_TIMEOUT when it would have to wait. With all, no object changes until all of them are to be had (NT section 7).
std::uint32_t Kernel::waitStatus(std::uint32_t a, const Frame& f, std::uint32_t t)
{
    constexpr std::uint32_t kTimeout = 0x102;
    std::uint32_t n = 0;
    for (std::uint32_t i = 0; i < std::max(1u, f.b); ++i) {
        const bool has = satisfied(waitable(objectOfWait(a, f, i)), t);
        if (has && f.c == 0)
            return i;
        n += has ? 1 : 0;
    }
    return f.c != 0 && n == f.b ? 0 : kTimeout;
}

// Says what a wait came to: of all objects of one that waited for all. The wait blocks are free again.
std::uint32_t Kernel::endOfWait(std::uint32_t a, const Frame& f, std::uint32_t status)
{
    if (f.b == 0) {
        event(EventKind::WaitDone, {SubjectKind::Waitable, f.a}, status);
        return status;
    }
    const bool all = f.c != 0 && status == 0;
    for (std::uint32_t i = 0; i < f.b; ++i) {
        if (all || i == status || (i == 0 && status >= f.b))
            event(EventKind::WaitDone, {SubjectKind::Waitable, waitBlock(a, i).waitable}, status, f.b);
        waitBlock(a, i).waitable = kNo16;
    }
    return status;
}

Resume Kernel::resumeWait(std::uint32_t a, Frame& f, bool perform)
{
    const WaitableId id(f.a);
    const std::uint32_t p = currentProcessor();
    const auto timeout = static_cast<std::int64_t>(f.w[0]);
    if (f.state == 1) { // resumed after having waited
        pop(a, endOfWait(a, f, thread(activity(a).row).waitStatus));
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
    // A try does not wait, and who owns it already may have it again.
    if (m_c->driverVerifier && f.b == 0 && timeout != 0 && w.kind == WaitableKind::Mutex && w.ownerThread != t && verifyOrder(a, m_t->lock.count + id.value))
        return Resume::again();
    f.state = 2;
    const std::uint32_t status = waitStatus(a, f, t);
    if (const bool has = status < std::max(1u, f.b); has || timeout == 0) { // NT V5: without waiting legal at DISPATCH_LEVEL too
        std::uint32_t signalled = EventIndex::kNone;
        for (std::uint32_t i = status; has && i < (f.c != 0 ? f.b : status + 1); ++i) {
            Waitable& object = waitable(objectOfWait(a, f, i));
            consume(object, t);
            if (object.signalledBy != EventIndex::kNone && (signalled == EventIndex::kNone || signalled < object.signalledBy))
                signalled = object.signalledBy;
        }
        if (has)
            activity(a).cause = signalled;
        f.w[1] = endOfWait(a, f, status);
        return Resume::elapse(costs().keWaitSatisfied);
    }
    if (irql() >= static_cast<std::uint8_t>(Irql::Dispatch) || activity(a).kind != ActivityKind::Thread) {
        cannotBlock(a, w.address, Hazard::WaitAtDispatch);
        return Resume::again();
    }
    Thread& x = thread(t);
    if (f.b == 0) {
        event(EventKind::ThreadWait, {SubjectKind::Waitable, f.a});
        putInLine(w, static_cast<std::uint16_t>(t));
    }
    for (std::uint32_t i = 0; i < f.b; ++i) {
        event(EventKind::ThreadWait, {SubjectKind::Waitable, waitBlock(a, i).waitable}, 2 * f.b + f.c);
        putInLine(waitable(objectOfWait(a, f, i)), static_cast<std::uint16_t>(m_t->threads + a * m_c->waitObjects + i));
    }
    x.waitsOn = f.a;
    x.waitObjects = static_cast<std::uint16_t>(f.b);
    x.waitsForAll = static_cast<std::uint8_t>(f.c);
    x.state = ThreadState::Waiting;
    if (timeout > 0) {
        if (f.w[2] == 0)
            f.w[2] = static_cast<std::uint64_t>(waitTime() + timeout);
        schedule(m_t->threadSlot(t), std::max(now(), waitEnds(static_cast<std::int64_t>(f.w[2]))));
    }
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
    const std::int64_t due = now() + static_cast<std::int64_t>(f.w[0]);
    if (f.b != 0)
        f.w[1] = static_cast<std::uint64_t>(due);
    schedule(m_t->threadSlot(t), f.b != 0 ? tickFrom(due) : due);
    f.state = 1;
    switchAway(p);
    return Resume::again();
}

// When the time of a thread that waits is up; negative = never.
std::int64_t Kernel::timeIsUp(std::uint32_t t)
{
    if (activity(t).depth == 0 || thread(t).state != ThreadState::Waiting)
        return -1;
    const Frame& f = top(t);
    switch (static_cast<Routine>(f.routine)) {
    case Routine::Sleep: return f.b != 0 ? static_cast<std::int64_t>(f.w[1]) : -1;
    case Routine::Wait: return static_cast<std::int64_t>(f.w[0]) > 0 ? static_cast<std::int64_t>(f.w[2]) : -1;
    case Routine::AcquireMutex: return static_cast<std::int64_t>(f.w[2]);
    default: return -1;
    }
}

// As many waiters as the object's state allows, in the order they came (NT R-DSP-3). Who waits for all of several is passed over
// until the others are to be had, too.
void Kernel::wakeWaiters(WaitableId id, std::int32_t increment)
{
    Waitable& w = waitable(id);
    for (std::uint16_t link = w.waiterHead; link != kNo16 && w.state > 0;) {
        const auto t = static_cast<std::uint16_t>(link < m_t->threads ? link : (link - m_t->threads) / m_c->waitObjects);
        Thread& x = thread(t);
        const Frame& f = top(t);
        const std::uint32_t status = x.waitObjects == 0 ? 0 : waitStatus(t, f, t);
        if (status >= std::max<std::uint32_t>(1, x.waitObjects)) {
            link = nextWaiter(link);
            continue;
        }
        for (std::uint32_t i = status; i < (x.waitsForAll ? x.waitObjects : status + 1u); ++i)
            consume(waitable(objectOfWait(t, f, i)), t);
        stopWaiting(t);
        x.waitStatus = status;
        boost(t, increment);
        makeReady(t, EventIndex(w.signalledBy));
        link = w.waiterHead;
    }
}

// Whether somebody waits for it together with others: then this changes what happens with those, too.
std::uint32_t Kernel::waitedForWithOthers(const Waitable& w)
{
    if (m_c->waitObjects > 0)
        for (std::uint16_t link = w.waiterHead; link != kNo16; link = nextWaiter(link))
            if (link >= m_t->threads)
                return 1;
    return 0;
}

std::int32_t Kernel::set(WaitableId id, std::int32_t increment)
{
    Waitable& w = waitable(id);
    const std::int32_t before = w.state;
    if (leavesOut(EventKind::Signal, id.value))
        return before;
    w.state = 1;
    w.signalledBy = event(EventKind::Signal, {SubjectKind::Waitable, id.value}, 1, waitedForWithOthers(w)).value;
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
    w.signalledBy = event(EventKind::Signal, {SubjectKind::Waitable, id.value}, static_cast<std::uint64_t>(std::max(0, w.state)), waitedForWithOthers(w)).value;
    wakeWaiters(id, 1); // NT R-DSP-4
    return true;
}

bool Kernel::releaseSemaphore(WaitableId id, std::int32_t by, std::int32_t increment)
{
    Waitable& w = waitable(id);
    if (by <= 0 || w.state > w.limit - by)
        return false;
    w.state += by;
    w.signalledBy = event(EventKind::Signal, {SubjectKind::Waitable, id.value}, static_cast<std::uint64_t>(w.state), waitedForWithOthers(w)).value;
    wakeWaiters(id, increment);
    return true;
}

} // namespace syncscope::kernel
