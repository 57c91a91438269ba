// Spin locks, fast mutexes and the framework's passive lock (NT section 6, 7; KMDF L1, L2).
#include "engine/base/random.h"
#include "engine/kernel/kernel.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace syncscope::kernel {

using trace::EventKind;
using trace::Subject;
using trace::SubjectKind;

namespace {
constexpr std::uint8_t kDispatch = static_cast<std::uint8_t>(Irql::Dispatch);
constexpr std::uint8_t kApc = static_cast<std::uint8_t>(Irql::Apc);

enum State : std::uint16_t { Enter, Ask, Before, Waiting, Taken, NotTaken, Held, AskNow };
enum : std::uint16_t { Released = 2 }; // of a release
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

void Kernel::acquire(std::uint32_t a, LockId id, std::uint32_t how, Timeout timeout)
{
    Frame& f = push(a, blocks(lock(id).kind) ? Routine::AcquireMutex : Routine::AcquireSpin);
    f.a = id.value;
    f.b = how;
    f.w[2] = timeout.ns < 0 ? kForEver : static_cast<std::uint64_t>(endOf(timeout));
    if (leavesOut(EventKind::LockRequest, id.value)) {
        machine().omission.openLock = 1;
        f.state = Taken;
        f.b = how & kTry;
        f.w[0] = irql();
    }
}

void Kernel::release(std::uint32_t a, LockId id, std::uint32_t how, std::uint8_t backTo)
{
    Frame& f = push(a, blocks(lock(id).kind) ? Routine::ReleaseMutex : Routine::ReleaseSpin);
    f.a = id.value;
    f.b = how;
    f.c = backTo;
    if (leftOpen(a, id)) {
        machine().omission.openLock = 0;
        f.state = Released;
    }
}

// --- breaches; none of them on the way of a lock that is used as it should be

bool Kernel::lockBreach(Hazard what, LockId id, std::uint32_t subCode)
{
    const Lock& l = lock(id);
    if (subCode >= 0x1000) // Deadlock Detection names the resource first.
        return breach(what, {SubjectKind::Lock, id.value}, isDriversOwn(l) ? subCode : 0, l.address);
    return breach(what, {SubjectKind::Lock, id.value}, isDriversOwn(l) ? subCode : 0, irql(), l.address);
}

// NT V6, V7, V25: what each kind does first decides what is said of it. A passive callback lock and a wait lock enter a
// critical region, and Driver Verifier stops that already.
bool Kernel::mutexAtDispatch(LockId id, std::uint32_t how)
{
    const Lock& l = lock(id);
    const Subject subject{SubjectKind::Lock, id.value};
    if (how & kCriticalRegion)
        return breach(l.kind == LockKind::WaitLock ? Hazard::WaitAtDispatch : Hazard::CriticalRegionAtDispatch, subject, 0x11A, irql());
    return breach(Hazard::MutexAtDispatch, subject, how & kRaise ? 0x33 : 0x39, irql(), l.address);
}

void Kernel::leaveCriticalRegion(std::uint32_t p)
{
    std::uint16_t& regions = criticalRegions(threadContext(p));
    if (regions > 0)
        --regions;
}

// NT V10, V11: given back at the wrong level, by somebody else, or by nobody's owner. The level is looked at first.
bool Kernel::badRelease(std::uint32_t a, LockId id, std::uint32_t how)
{
    const Lock& l = lock(id);
    const bool mutex = blocks(l.kind);
    const bool level = mutex ? irql() != kApc && (how & kRaise) : irql() != kDispatch && l.kind != LockKind::Interrupt;
    const bool notOwner = l.owner != a;
    if (m_c->driverVerifier && isDriversOwn(l)) {
        if (level)
            return lockBreach(notOwner ? Hazard::LockNotOwned : Hazard::ReleaseAtWrongIrql, id, mutex ? 0x34 : how & kRaise ? 0x32 : 0x41);
        if (l.owner == kNo16)
            return lockBreach(Hazard::LockNotOwned, id, 0x1007);
        return breach(Hazard::LockNotOwned, {SubjectKind::Lock, id.value}, 0x1004, l.address, threadAddress(l.ownerThread),
            threadAddress(threadContext(currentProcessor())));
    }
    if (notOwner || !mutex)
        hazard(notOwner ? Hazard::LockNotOwned : Hazard::ReleaseAtWrongIrql, {SubjectKind::Lock, id.value});
    return false;
}

// --- Deadlock Detection: for each lock, which ones were asked for while it was held, in the whole run

bool Kernel::leadsTo(std::uint32_t from, std::uint32_t to)
{
    const std::uint32_t words = m_t->lockWords;
    std::vector<std::uint64_t> seen(words, 0);
    std::vector<std::uint32_t> open{from};
    while (!open.empty()) {
        const std::uint32_t l = open.back();
        open.pop_back();
        for (std::uint32_t w = 0; w < words; ++w) {
            std::uint64_t next = m_t->lockOrder.at(*m_block, l * words + w) & ~seen[w];
            seen[w] |= next;
            for (; next != 0; next &= next - 1)
                open.push_back(w * 64 + static_cast<std::uint32_t>(std::countr_zero(next)));
        }
    }
    return (seen[to / 64] >> (to % 64) & 1) != 0;
}

// A lock, or behind the locks a KMUTEX, is asked for. True: the machine has stopped (NT V11: 0x1001).
bool Kernel::verifyOrder(std::uint32_t a, std::uint32_t asked)
{
    const auto isMutex = [this](const Waitable& w) { return w.used && w.kind == WaitableKind::Mutex && w.address != 0; };
    const std::uint32_t locks = m_t->lock.count;
    const bool lockAsked = asked < locks;
    if (lockAsked ? !isDriversOwn(lock(LockId(asked))) : !isMutex(waitable(WaitableId(asked - locks))))
        return false;
    // True: it has been held while that was asked for, one after the other.
    const auto held = [&](std::uint32_t h) {
        m_t->lockOrder.at(*m_block, h * m_t->lockWords + asked / 64) |= 1ull << (asked % 64);
        return leadsTo(asked, h);
    };
    bool inverted = false;
    for (std::uint32_t h = 0; h < locks && !inverted && lock(LockId(h)).used; ++h)
        inverted = h != asked && lock(LockId(h)).owner == a && isDriversOwn(lock(LockId(h))) && held(h);
    for (std::uint32_t w = 0; w < m_t->waitable.count && !inverted && activity(a).kind == ActivityKind::Thread; ++w)
        inverted = locks + w != asked && isMutex(waitable(WaitableId(w))) && waitable(WaitableId(w)).ownerThread == activity(a).row && held(locks + w);
    if (!inverted)
        return false;
    if (lockAsked)
        return lockBreach(Hazard::LockOrder, LockId(asked), 0x1001);
    return breach(Hazard::LockOrder, {SubjectKind::Waitable, asked - locks}, 0x1001, waitable(WaitableId(asked - locks)).address);
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

void Kernel::forgetWaiting(LockId id)
{
    Lock& l = lock(id);
    if (l.waiterHead == kNo16 || l.kind == LockKind::QueuedSpin || blocks(l.kind))
        return;
    if (l.owner != kNo16) { // Any of them may take it one day: in which order they came does not matter.
        std::uint64_t waiting = 0;
        for (std::uint16_t w = l.waiterHead; w != kNo16; w = activity(w).nextWaiter)
            waiting |= w < 64 ? 1ull << w : 0;
        if (std::popcount(waiting) != l.waiters)
            return;
        l.waiterHead = l.waiterTail = kNo16;
        l.waiters = 0;
        for (; waiting != 0; waiting &= waiting - 1)
            addWaiter(l, static_cast<std::uint32_t>(std::countr_zero(waiting)));
        return;
    }
    l.reserved = kNo16;
    while (l.waiterHead != kNo16) {
        const std::uint16_t w = l.waiterHead;
        removeWaiter(l, w);
        Activity& x = activity(w);
        x.spinsOn = LockId::kNone;
        top(w).state = Before;
        ++l.asking;
        x.cause = EventIndex::kNone;
        x.remaining = 0;
        if (current(x.processor) == w) {
            x.atChoice = 1;
            schedule(m_t->processorSlot(x.processor), now());
        }
    }
}

// One that only asks whether the lock is free, and goes on.
bool Kernel::neverWaits(const Frame& f) const
{
    return (f.b & kTry) || (f.routine == static_cast<std::uint16_t>(Routine::AcquireMutex) && f.w[2] != kForEver && static_cast<std::int64_t>(f.w[2]) <= waitTime());
}

// What a try finds is for others to bring about, so it is a step, whatever it comes to.
// And without time, who would have to wait in line stands before asking instead, as if held up there until the lock is free: whoever
// asks later than it could then asks earlier, and no order is left out. Nothing: it asks now.
std::optional<Resume> Kernel::standsBeforeAsking(std::uint32_t a, Frame& f, bool perform)
{
    Lock& l = lock(LockId(f.a));
    if (neverWaits(f))
        return perform ? std::nullopt : std::optional(Resume::choice(ChoicePoint::LockTake));
    const bool mutex = blocks(l.kind);
    const bool stands = (machine().untimed & (mutex ? kOwnProcessors : kUntimed)) != 0 && (mutex || l.kind == LockKind::QueuedSpin);
    if (f.state == Ask) {
        if (!stands)
            return {};
        const bool own = l.owner != kNo16 && l.ownerThread == threadContext(currentProcessor());
        const bool cannot = mutex && (f.w[2] != kForEver || irql() >= kDispatch || activity(a).kind != ActivityKind::Thread);
        if (own || cannot)
            return {};
        f.state = Held;
        ++l.asking;
    }
    const bool holds = stands && f.state == Held, free = canTake(l, a);
    activity(a).spinsOn = holds && !free ? f.a : LockId::kNone;
    if (holds && !free)
        return Resume::spin();
    if (holds && !perform)
        return Resume::choice(ChoicePoint::LockTake);
    --l.asking; // It asks: the lock is free, nothing else is left to happen, or time goes on.
    f.state = Ask;
    return {};
}

// A lock was given back that some stand before.
void Kernel::letStand(LockId id)
{
    if (lock(id).asking == 0)
        return;
    for (std::uint32_t p = 0; p < m_t->processors; ++p)
        if (const std::uint32_t a = current(p); a != ActivityId::kNone && activity(a).spinsOn == id.value && m_t->agenda.time(*m_block, m_t->processorSlot(p)) == Instant::never())
            schedule(m_t->processorSlot(p), now());
}

bool Kernel::askAll()
{
    bool any = false;
    for (std::uint32_t p = 0; p < m_t->processors; ++p) {
        const std::uint32_t a = current(p);
        if (a == ActivityId::kNone || activity(a).spinsOn == LockId::kNone || top(a).state != Held)
            continue;
        top(a).state = AskNow;
        schedule(m_t->processorSlot(p), now());
        any = true;
    }
    return any;
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
            if (irql() > kDispatch) {
                if (lockBreach(Hazard::SpinLockAboveDispatch, id, 0x42))
                    return Resume::again();
            } else if (irql() < kDispatch) {
                raiseIrql(p, kDispatch);
                if (costs().irqlChange > 0)
                    return Resume::elapse(costs().irqlChange);
            }
        } else if (irql() < kDispatch && lock(id).kind != LockKind::Interrupt && lockBreach(Hazard::AtDpcLevelBelowDispatch, id, 0x40)) {
            return Resume::again();
        }
        [[fallthrough]];
    case Ask:
    case Held:
    case AskNow: {
        if ((f.b & kTry) || f.state != Ask || machine().untimed)
            if (const auto stands = standsBeforeAsking(a, f, perform))
                return *stands;
        Lock& l = lock(id);
        f.w[1] = static_cast<std::uint64_t>(now());
        const bool free = canTake(l, a);
        event(EventKind::LockRequest, {SubjectKind::Lock, f.a}, free ? 1 : 0, f.b & kTry ? 1 : 0);
        if (l.owner != kNo16 && l.ownerThread == threadContext(p)) {
            if (l.ofFramework) {
                bugCheck(0x10D, 0x2, kObjectHandles + 16ull * l.object, 0, 0, Hazard::RecursiveCallbackLock);
                return Resume::again();
            }
            if (!(f.b & kTry) && lockBreach(Hazard::RecursiveSpinLock, id, 0x1000)) // a try only says no
                return Resume::again();
        }
        if (m_c->driverVerifier && !(f.b & kTry) && verifyOrder(a, id.value))
            return Resume::again();
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
        if ((l.owner != a || (irql() != kDispatch && l.kind != LockKind::Interrupt)) && badRelease(a, id, f.b))
            return Resume::again();
        l.releasedBy = event(EventKind::LockRelease, {SubjectKind::Lock, f.a}, static_cast<std::uint64_t>(now() - l.since), f.b & kFramework ? 1 : 0).value;
        l.owner = kNo16;
        l.ownerThread = kNo16;
        handOver(id);
        if (machine().untimed)
            letStand(id);
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
        if (irql() > kApc && (f.w[2] == kForEver || static_cast<std::int64_t>(f.w[2]) > waitTime()) && mutexAtDispatch(id, f.b)) // KMDF L13: without waiting it may
            return Resume::again();
        if (f.b & kCriticalRegion)
            ++criticalRegions(threadContext(p));
        if ((f.b & kRaise) && irql() < kApc) {
            raiseIrql(p, kApc);
            return Resume::elapse(costs().irqlChange);
        }
        [[fallthrough]];
    case Ask:
    case Held:
    case AskNow: {
        if ((f.b & kTry) || f.w[2] != kForEver || f.state != Ask || machine().untimed)
            if (const auto stands = standsBeforeAsking(a, f, perform))
                return *stands;
        Lock& l = lock(id);
        const bool tries = neverWaits(f);
        f.w[1] = static_cast<std::uint64_t>(now());
        const bool free = canTake(l, a);
        event(EventKind::LockRequest, {SubjectKind::Lock, f.a}, free ? 1 : 0, tries ? 1 : 0);
        if (l.owner != kNo16 && l.ownerThread == threadContext(p)) {
            if (l.ofFramework) {
                bugCheck(0x10D, 0x2, kObjectHandles + 16ull * l.object, 0, 0, Hazard::RecursiveCallbackLock);
                return Resume::again();
            }
            if (!(f.b & kTry) && lockBreach(l.kind == LockKind::WaitLock ? Hazard::RecursiveWaitLock : Hazard::RecursiveMutex, id, 0x1000)) // a try only says no
                return Resume::again();
        }
        if (m_c->driverVerifier && !(f.b & kTry) && verifyOrder(a, id.value))
            return Resume::again();
        if (!free && tries) {
            f.state = NotTaken;
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
                if (f.w[2] != kForEver && waitTime() >= static_cast<std::int64_t>(f.w[2])) { // Its time went by before it had the lock.
                    f.state = NotTaken;
                    return Resume::again();
                }
                event(EventKind::LockBlock, {SubjectKind::Lock, f.a});
                addWaiter(l, a);
                f.state = Waiting;
            }
            if (irql() >= kDispatch || activity(a).kind != ActivityKind::Thread) {
                cannotBlock(a, l.address, Hazard::WaitAtDispatch);
                return Resume::again();
            }
            thread(activity(a).row).state = ThreadState::Waiting;
            if (f.w[2] != kForEver)
                schedule(m_t->threadSlot(activity(a).row), waitEnds(static_cast<std::int64_t>(f.w[2])));
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
            leaveCriticalRegion(p);
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
        if ((l.owner != a || (irql() != kApc && (f.b & kRaise))) && badRelease(a, id, f.b))
            return Resume::again();
        f.c = l.savedIrql; // The next owner may leave its own there before we go back to ours.
        l.releasedBy = event(EventKind::LockRelease, {SubjectKind::Lock, f.a}, static_cast<std::uint64_t>(now() - l.since), f.b & kFramework ? 1 : 0).value;
        l.owner = kNo16;
        l.ownerThread = kNo16;
        handOver(id);
        if (machine().untimed)
            letStand(id);
        f.state = 1;
        return Resume::elapse(costs().spinRelease);
    }
    case 1:
        f.state = 2;
        if (f.b & kCriticalRegion)
            leaveCriticalRegion(p);
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
