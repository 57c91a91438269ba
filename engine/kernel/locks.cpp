// Spin locks, fast mutexes and the framework's passive lock (NT section 6, 7; KMDF L1, L2).
#include "engine/base/random.h"
#include "engine/kernel/kernel.h"

#include <algorithm>

namespace syncscope::kernel {

using trace::EventKind;
using trace::SubjectKind;

namespace {
constexpr std::uint8_t kDispatch = static_cast<std::uint8_t>(Irql::Dispatch);
constexpr std::uint8_t kApc = static_cast<std::uint8_t>(Irql::Apc);

enum State : std::uint16_t { Enter, Ask, Before, Waiting, Taken, NotTaken };
constexpr std::uint64_t kForEver = ~0ull;
} // namespace

LockId Kernel::createLock(LockKind kind, bool ofFramework, std::uint64_t address, ObjectId object)
{
    for (std::uint32_t i = 0; i < m_t->lock.count; ++i) {
        Lock& l = m_t->lock.at(*m_block, i);
        if (l.used)
            continue;
        l = Lock{};
        l.used = 1;
        l.kind = kind;
        l.ofFramework = ofFramework;
        l.address = address;
        l.object = object.value;
        return LockId(i);
    }
    stopAt(LimitKind::Table);
    return LockId();
}

void Kernel::acquire(std::uint32_t a, LockId id, std::uint32_t how, std::int64_t timeoutNs)
{
    Frame& f = push(a, blocks(lock(id).kind) ? Routine::AcquireMutex : Routine::AcquireSpin);
    f.a = id.value;
    f.b = how;
    f.w[2] = timeoutNs < 0 ? kForEver : static_cast<std::uint64_t>(now() + timeoutNs);
}

void Kernel::release(std::uint32_t a, LockId id, std::uint32_t how, std::uint8_t backTo)
{
    Frame& f = push(a, blocks(lock(id).kind) ? Routine::ReleaseMutex : Routine::ReleaseSpin);
    f.a = id.value;
    f.b = how;
    f.c = backTo;
}

bool Kernel::canTake(const Lock& l, std::uint32_t a) const { return l.owner == kNo16 && (l.reserved == kNo16 || l.reserved == a); }

void Kernel::addWaiter(Lock& l, std::uint32_t a)
{
    activity(a).nextWaiter = kNo16;
    if (l.waiterTail == kNo16)
        l.waiterHead = static_cast<std::uint16_t>(a);
    else
        activity(l.waiterTail).nextWaiter = static_cast<std::uint16_t>(a);
    l.waiterTail = static_cast<std::uint16_t>(a);
    ++l.waiters;
}

void Kernel::removeWaiter(Lock& l, std::uint32_t a)
{
    std::uint16_t before = kNo16;
    for (std::uint16_t w = l.waiterHead; w != kNo16; before = w, w = activity(w).nextWaiter) {
        if (w != a)
            continue;
        const std::uint16_t after = activity(w).nextWaiter;
        (before == kNo16 ? l.waiterHead : activity(before).nextWaiter) = after;
        if (after == kNo16)
            l.waiterTail = before;
        activity(w).nextWaiter = kNo16;
        --l.waiters;
        return;
    }
}

void Kernel::take(std::uint32_t a, LockId id, std::uint32_t how, std::int64_t askedAt)
{
    Lock& l = lock(id);
    if (l.reserved == a)
        l.reserved = kNo16;
    l.owner = static_cast<std::uint16_t>(a);
    l.ownerThread = threadContext(currentProcessor());
    l.since = now();
    // Who stood before taking it on another processor has no such step any more: it spins or blocks, which is none.
    if (l.asking > 0) {
        const Routine asking = blocks(l.kind) ? Routine::AcquireMutex : Routine::AcquireSpin;
        for (std::uint32_t p = 0; p < m_t->processors; ++p)
            reconsider(current(p), asking, id.value);
    }
    event(EventKind::LockAcquire, {SubjectKind::Lock, id.value}, static_cast<std::uint64_t>(now() - askedAt), how & kFramework ? 1 : 0);
}

// Who wins an ordinary spin lock: Windows leaves it open, the policy is named (NT R-SPN-4). A waiter whose processor is busy
// with an interrupt does not look at the lock, so it cannot win.
std::uint16_t Kernel::chooseSpinner(const Lock& l)
{
    auto looks = [this](std::uint16_t w) { return current(activity(w).processor) == w; };
    auto after = [this](std::uint16_t w) { return activity(w).nextWaiter; };
    switch (m_c->spinFairness) {
    case SpinFairness::Fifo:
        for (std::uint16_t w = l.waiterHead; w != kNo16; w = after(w))
            if (looks(w))
                return w;
        return kNo16;
    case SpinFairness::Nearest: {
        const std::uint32_t here = currentProcessor(), all = m_t->processors;
        std::uint16_t best = kNo16;
        std::uint32_t bestDistance = ~0u;
        for (std::uint16_t w = l.waiterHead; w != kNo16; w = after(w)) {
            const std::uint32_t there = activity(w).processor;
            const std::uint32_t distance = std::min((there + all - here) % all, (here + all - there) % all);
            if (looks(w) && distance < bestDistance) {
                bestDistance = distance;
                best = w;
            }
        }
        return best;
    }
    case SpinFairness::Random: {
        std::uint32_t count = 0;
        for (std::uint16_t w = l.waiterHead; w != kNo16; w = after(w))
            count += looks(w) ? 1 : 0;
        if (count == 0)
            return kNo16;
        std::uint32_t pick = drawBelow(draw(m_c->seed, 0x10C4u, machine().fairness++), count);
        for (std::uint16_t w = l.waiterHead; w != kNo16; w = after(w))
            if (looks(w) && pick-- == 0)
                return w;
        return kNo16;
    }
    }
    return kNo16;
}

// The next owner of a lock that was just released, among those who wait for it.
void Kernel::handOver(LockId id)
{
    Lock& l = lock(id);
    if (l.waiterHead == kNo16)
        return;
    const bool mutex = blocks(l.kind);
    std::uint16_t winner = l.waiterHead;
    if (!mutex && l.kind != LockKind::QueuedSpin) {
        winner = chooseSpinner(l);
        if (winner == kNo16)
            return;
    }
    l.reserved = winner;
    if (mutex) {
        if (thread(activity(winner).row).state == ThreadState::Waiting) // not on its way already, from a release too many
            makeReady(activity(winner).row, EventIndex(l.releasedBy));
        return;
    }
    activity(winner).cause = l.releasedBy;
    const std::uint32_t p = activity(winner).processor;
    if (current(p) == winner)
        schedule(m_t->processorSlot(p), now() + (l.kind == LockKind::QueuedSpin ? costs().spinQueuedHandoff : costs().spinHandoffContended));
}

Resume Kernel::resumeAcquireSpin(std::uint32_t a, Frame& f, bool perform)
{
    const LockId id(f.a);
    const std::uint32_t p = currentProcessor();
    switch (f.state) {
    case Enter:
        f.w[0] = irql();
        f.state = Ask;
        if (f.b & kRaise) {
            if (irql() > kDispatch)
                hazard(Hazard::SpinLockAboveDispatch, {SubjectKind::Lock, f.a});
            else if (irql() < kDispatch) {
                raiseIrql(p, kDispatch);
                if (costs().irqlChange > 0)
                    return Resume::elapse(costs().irqlChange);
            }
        } else if (irql() < kDispatch && lock(id).kind != LockKind::Interrupt)
            hazard(Hazard::AtDpcLevelBelowDispatch, {SubjectKind::Lock, f.a});
        [[fallthrough]];
    case Ask: {
        Lock& l = lock(id);
        f.w[1] = static_cast<std::uint64_t>(now());
        const bool free = canTake(l, a);
        event(EventKind::LockRequest, {SubjectKind::Lock, f.a}, free ? 1 : 0);
        if (l.owner != kNo16 && l.ownerThread == threadContext(p)) {
            if (l.ofFramework) {
                bugCheck(0x10D, 0x2, l.object, 0, 0, Hazard::RecursiveCallbackLock);
                return Resume::again();
            }
            if (!(f.b & kTry)) // which only says no
                hazard(Hazard::RecursiveSpinLock, {SubjectKind::Lock, f.a});
        }
        if (!free && (f.b & kTry)) {
            pop(a, 0);
            return Resume::again();
        }
        f.state = Before;
        ++l.asking;
        [[fallthrough]];
    }
    case Before:
    case Waiting: {
        Lock& l = lock(id);
        if (!canTake(l, a)) {
            if (f.state == Before) {
                --l.asking;
                if (f.b & kTry) {
                    pop(a, 0);
                    return Resume::again();
                }
                event(EventKind::LockSpin, {SubjectKind::Lock, f.a});
                addWaiter(l, a);
                activity(a).spinsOn = f.a;
                f.state = Waiting;
            }
            return Resume::spin();
        }
        if (!perform)
            return Resume::choice(ChoicePoint::LockTake);
        const bool waited = f.state == Waiting;
        if (waited) {
            removeWaiter(l, a);
            activity(a).spinsOn = LockId::kNone;
        } else {
            --l.asking;
        }
        take(a, id, f.b, static_cast<std::int64_t>(f.w[1]));
        f.state = Taken;
        if (!waited && costs().spinAcquireUncontended > 0)
            return Resume::elapse(costs().spinAcquireUncontended);
        [[fallthrough]];
    }
    default: {
        Lock& l = lock(id);
        if (f.b & kKeepIrql)
            l.savedIrql = static_cast<std::uint8_t>(f.w[0]);
        pop(a, f.b & kTry ? 1 : f.w[0]);
        return Resume::again();
    }
    }
}

Resume Kernel::resumeReleaseSpin(std::uint32_t a, Frame& f, bool perform)
{
    const LockId id(f.a);
    switch (f.state) {
    case 0: {
        if (!perform)
            return Resume::choice(ChoicePoint::LockGive);
        Lock& l = lock(id);
        if (l.owner != a)
            hazard(Hazard::LockNotOwned, {SubjectKind::Lock, f.a});
        else if (irql() != kDispatch && l.kind != LockKind::Interrupt)
            hazard(Hazard::ReleaseAtWrongIrql, {SubjectKind::Lock, f.a});
        l.releasedBy = event(EventKind::LockRelease, {SubjectKind::Lock, f.a}, static_cast<std::uint64_t>(now() - l.since), f.b & kFramework ? 1 : 0).value;
        l.owner = kNo16;
        l.ownerThread = kNo16;
        handOver(id);
        f.state = 1;
        if (costs().spinRelease > 0)
            return Resume::elapse(costs().spinRelease);
        [[fallthrough]];
    }
    case 1:
        f.state = 2;
        if ((f.b & kRaise) && f.c < irql()) {
            lowerIrql(currentProcessor(), static_cast<std::uint8_t>(f.c));
            // What was held back comes in before the caller's next instruction (NT R-IRQL-4): the loop sees to it.
            const Processor& x = processor(currentProcessor());
            if (costs().irqlChange > 0 || x.dispatchRequested || x.interruptsAsserted)
                return Resume::elapse(costs().irqlChange);
        }
        [[fallthrough]];
    default:
        pop(a);
        return Resume::again();
    }
}

// The time of a thread that waits for a lock is up: from now on it is no waiter (KMDF L13).
void Kernel::giveUpLock(std::uint32_t t)
{
    if (activity(t).depth == 0)
        return;
    Frame& f = top(t);
    if (f.routine != static_cast<std::uint16_t>(Routine::AcquireMutex) || f.state != Waiting)
        return;
    removeWaiter(lock(LockId(f.a)), t);
    f.state = NotTaken;
}

Resume Kernel::resumeAcquireMutex(std::uint32_t a, Frame& f, bool perform)
{
    const LockId id(f.a);
    const std::uint32_t p = currentProcessor();
    switch (f.state) {
    case Enter:
        f.w[0] = irql();
        f.state = Ask;
        if (irql() > kApc && (f.w[2] == kForEver || static_cast<std::int64_t>(f.w[2]) > now())) // KMDF L13: without waiting it may
            hazard(Hazard::MutexAtDispatch, {SubjectKind::Lock, f.a});
        if ((f.b & kCriticalRegion) && processor(p).thread != kNo16)
            ++thread(processor(p).thread).criticalRegions;
        if ((f.b & kRaise) && irql() < kApc) {
            raiseIrql(p, kApc);
            return Resume::elapse(costs().irqlChange);
        }
        [[fallthrough]];
    case Ask: {
        Lock& l = lock(id);
        f.w[1] = static_cast<std::uint64_t>(now());
        const bool free = canTake(l, a);
        event(EventKind::LockRequest, {SubjectKind::Lock, f.a}, free ? 1 : 0);
        if (l.owner != kNo16 && l.ownerThread == threadContext(p)) {
            if (l.ofFramework) {
                bugCheck(0x10D, 0x2, l.object, 0, 0, Hazard::RecursiveCallbackLock);
                return Resume::again();
            }
            if (!(f.b & kTry)) // which only says no
                hazard(Hazard::RecursiveSpinLock, {SubjectKind::Lock, f.a});
        }
        f.state = Before;
        ++l.asking;
        [[fallthrough]];
    }
    case Before:
    case Waiting: {
        Lock& l = lock(id);
        if (!canTake(l, a)) {
            if (f.state == Before) {
                --l.asking;
                if ((f.b & kTry) || (f.w[2] != kForEver && now() >= static_cast<std::int64_t>(f.w[2]))) {
                    f.state = NotTaken;
                    return Resume::again();
                }
                event(EventKind::LockBlock, {SubjectKind::Lock, f.a});
                addWaiter(l, a);
                f.state = Waiting;
            }
            if (irql() >= kDispatch || activity(a).kind != ActivityKind::Thread) {
                // NT V3, V4: the scheduler cannot switch here.
                bugCheck(activity(a).kind == ActivityKind::Dpc ? 0xB8 : 0xA, 0, irql(), 0, 0, Hazard::MutexAtDispatch);
                return Resume::again();
            }
            thread(activity(a).row).state = ThreadState::Waiting;
            if (f.w[2] != kForEver)
                schedule(m_t->threadSlot(activity(a).row), static_cast<std::int64_t>(f.w[2]));
            switchAway(p);
            return Resume::again();
        }
        if (!perform)
            return Resume::choice(ChoicePoint::LockTake);
        const bool waited = f.state == Waiting;
        if (waited)
            removeWaiter(l, a);
        else
            --l.asking;
        take(a, id, f.b, static_cast<std::int64_t>(f.w[1]));
        f.state = Taken;
        return Resume::elapse(waited ? 0 : costs().fastMutexUncontended);
    }
    case NotTaken:
        // The region is left and the level is the one before (KMDF L13: STATUS_TIMEOUT).
        if (f.b & kCriticalRegion) {
            f.b &= ~static_cast<std::uint32_t>(kCriticalRegion);
            if (processor(p).thread != kNo16 && thread(processor(p).thread).criticalRegions > 0)
                --thread(processor(p).thread).criticalRegions;
        }
        if (f.w[0] < irql()) {
            lowerIrql(p, static_cast<std::uint8_t>(f.w[0]));
            return Resume::elapse(costs().irqlChange);
        }
        pop(a, f.b & kTry ? 0 : 0x102);
        return Resume::again();
    default: {
        Lock& l = lock(id);
        if (f.b & kKeepIrql)
            l.savedIrql = static_cast<std::uint8_t>(f.w[0]);
        if (l.kind == LockKind::FastMutex && (f.b & kRaise))
            l.savedIrql = static_cast<std::uint8_t>(f.w[0]); // FAST_MUTEX keeps the old IRQL itself.
        // A wait lock answers with a status, a try with a yes, the others with the IRQL before.
        pop(a, l.kind == LockKind::WaitLock ? 0 : f.b & kTry ? 1 : f.w[0]);
        return Resume::again();
    }
    }
}

Resume Kernel::resumeReleaseMutex(std::uint32_t a, Frame& f, bool perform)
{
    const LockId id(f.a);
    const std::uint32_t p = currentProcessor();
    switch (f.state) {
    case 0: {
        if (!perform)
            return Resume::choice(ChoicePoint::LockGive);
        Lock& l = lock(id);
        if (l.owner != a)
            hazard(Hazard::LockNotOwned, {SubjectKind::Lock, f.a});
        f.c = l.savedIrql; // The next owner may leave its own there before we go back to ours.
        l.releasedBy = event(EventKind::LockRelease, {SubjectKind::Lock, f.a}, static_cast<std::uint64_t>(now() - l.since), f.b & kFramework ? 1 : 0).value;
        l.owner = kNo16;
        l.ownerThread = kNo16;
        handOver(id);
        f.state = 1;
        return Resume::elapse(costs().spinRelease);
    }
    case 1:
        f.state = 2;
        if ((f.b & kCriticalRegion) && processor(p).thread != kNo16 && thread(processor(p).thread).criticalRegions > 0)
            --thread(processor(p).thread).criticalRegions;
        if ((f.b & kRaise) && f.c < irql()) {
            lowerIrql(p, static_cast<std::uint8_t>(f.c));
            return Resume::elapse(costs().irqlChange);
        }
        [[fallthrough]];
    default:
        pop(a);
        return Resume::again();
    }
}

} // namespace syncscope::kernel
