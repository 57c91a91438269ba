// Calls into the kernel: locks, IRQL, dispatcher objects, DPCs, timers, interlocked operations.
#include "engine/simulation/services.h"
#include "engine/base/ntstatus.h"

#include <algorithm>

namespace syncscope::simulation {

using driver::Service;
using driver::Stop;
using kernel::ChoicePoint;
using kernel::Frame;
using kernel::Hazard;
using trace::EventKind;
using trace::SubjectKind;

namespace {

// What the kernel writes into the first 8 bytes of an object in driver memory when it is initialized: which row it is.
// A KSPIN_LOCK that was never initialized holds something else.
enum HandleKind : std::uint32_t { kLockHandle = 1, kWaitableHandle, kTimerHandle, kDpcHandle };
constexpr std::uint64_t kHandleTag = 0x5C09'0000'0000'0000ull;
constexpr std::uint64_t handleOf(std::uint32_t kind, std::uint32_t row) { return kHandleTag | (static_cast<std::uint64_t>(kind) << 32) | (row + 1u); }
bool isHandle(std::uint64_t v, std::uint32_t kind, std::uint32_t rows)
{
    return (v >> 32) == ((kHandleTag >> 32) | kind) && (v & 0xFFFFFFFFu) != 0 && (v & 0xFFFFFFFFu) <= rows;
}

std::uint32_t rowOf(std::uint64_t handle) { return static_cast<std::uint32_t>(handle & 0xFFFFFFFFu) - 1; }

} // namespace

bool Services::initializeAt(std::uint64_t address, std::uint32_t kind, std::uint32_t row)
{
    store<std::uint64_t>(address, handleOf(kind, row));
    return !initializedInPagedMemory(address);
}

// None where no lock was initialized.
LockId Services::initializedLockAt(std::uint64_t address)
{
    const auto word = load<std::uint64_t>(address);
    if (!isHandle(word, kLockHandle, m_w->model().kernelConfig.locks))
        return LockId();
    const LockId id(rowOf(word));
    return m_k->lock(id).used && m_k->lock(id).address == address ? id : LockId();
}

// The lock at an address; one that was never initialized is made on first use, and said so.
LockId Services::lockAt(std::uint64_t address, LockKind kind, const char*)
{
    // A spin lock is touched at DISPATCH_LEVEL or above.
    touchByKernel(address, std::max(m_k->irql(), static_cast<std::uint8_t>(blocks(kind) ? Irql::Passive : Irql::Dispatch)));
    if (!m_w->running())
        return LockId();
    const auto word = load<std::uint64_t>(address);
    const LockId known(static_cast<std::uint32_t>(word) - 1);
    if (word >> 32 == (kHandleTag >> 32 | kLockHandle) && known.value < m_k->tables().lock.count && m_k->lock(known).address == address && m_k->lock(known).used)
        return known;
    std::uint64_t probe = 0;
    if (!m_w->m_vm.read(m_w->m_block, address, &probe, 8)) {
        m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, address, m_k->irql(), 1, 0, kernel::strayAddress(address));
        return LockId();
    }
    const LockId id = m_k->createLock(kind, false, address);
    if (id.isNone())
        return id;
    initializeAt(address, kLockHandle, id.value);
    ++m_w->state().uninitialized;
    m_k->hazard(Hazard::UninitializedLock, {SubjectKind::Lock, id.value});
    return id;
}

// The first 8 bytes of an object that the kernel touches; nothing when that stopped the machine.
std::optional<std::uint64_t> Services::objectWordAt(std::uint64_t address)
{
    touchByKernel(address, m_k->irql());
    return m_w->running() ? std::optional(load<std::uint64_t>(address)) : std::nullopt;
}

void Services::stopForUninitialized(std::uint64_t address)
{
    m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, address, m_k->irql(), 0, 0, Hazard::UninitializedObject);
}

// One of ExAllocateTimer; none: the run has stopped.
TimerId Services::exTimerAt(std::uint64_t address)
{
    const std::uint64_t place = address - kernel::kExTimerBase;
    const TimerId id(static_cast<std::uint32_t>(place / 256));
    if (place % 256 == 0 && place / 256 < m_w->model().kernelConfig.timers && m_k->timer(id).ex == kernel::ExTimer::Allocated)
        return id;
    const bool deleted = place % 256 == 0 && place / 256 < m_w->model().kernelConfig.timers && m_k->timer(id).ex == kernel::ExTimer::Deleted;
    m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, address, m_k->irql(), 0, 0, deleted ? Hazard::UseAfterFree : kernel::strayAddress(address));
    return TimerId();
}

WaitableId Services::waitableAt(std::uint64_t address)
{
    if (address - kernel::kExTimerBase < 256ull * m_w->model().kernelConfig.timers) {
        const TimerId timer = exTimerAt(address);
        return timer.isNone() ? WaitableId() : WaitableId(m_k->timer(timer).waitable);
    }
    const std::optional<std::uint64_t> word = objectWordAt(address);
    if (!word)
        return WaitableId();
    if (isHandle(*word, kWaitableHandle, m_w->model().kernelConfig.waitables)) {
        const WaitableId id(rowOf(*word));
        if (m_k->waitable(id).used && m_k->waitable(id).address == address)
            return id;
    }
    if (isHandle(*word, kTimerHandle, m_w->model().kernelConfig.timers))
        return WaitableId(m_k->timer(TimerId(rowOf(*word))).waitable);
    stopForUninitialized(address);
    return WaitableId();
}

// Of a wait: no address = for ever.
kernel::Timeout Services::timeoutAt(std::uint64_t address)
{
    return address == 0 ? kernel::Timeout() : timeoutOf(load<std::int64_t>(address));
}

// In 100 ns; negative = relative (NT R-TMR-1).
kernel::Timeout Services::timeoutOf(std::int64_t due)
{
    constexpr std::int64_t kMost = 10'000'000'000'000;
    return due <= 0 ? kernel::Timeout(-std::max(due, -kMost) * 100) : kernel::Timeout(std::min(due, kMost) * 100, true);
}

TimerId Services::timerAt(std::uint64_t address)
{
    const std::optional<std::uint64_t> word = objectWordAt(address);
    if (word && isHandle(*word, kTimerHandle, m_w->model().kernelConfig.timers))
        return TimerId(rowOf(*word));
    if (word)
        stopForUninitialized(address);
    return TimerId();
}

DpcId Services::dpcAt(std::uint64_t address)
{
    const std::optional<std::uint64_t> word = objectWordAt(address);
    if (word && isHandle(*word, kDpcHandle, m_w->model().kernelConfig.dpcs))
        return DpcId(rowOf(*word));
    if (word)
        stopForUninitialized(address);
    return DpcId();
}

// One of IoAllocateWorkItem; none: the run has stopped.
WorkItemId Services::ioWorkItemAt(std::uint64_t address)
{
    const std::uint64_t place = address - kernel::kIoWorkItemBase;
    const bool one = place % 64 == 0 && place / 64 < m_w->model().kernelConfig.workItems;
    const WorkItemId id(static_cast<std::uint32_t>(place / 64));
    if (one && m_k->workItem(id).io == kernel::IoWorkItem::Allocated)
        return id;
    const bool freed = one && m_k->workItem(id).io == kernel::IoWorkItem::Freed;
    m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, address, m_k->irql(), 0, 0, freed ? Hazard::UseAfterFree : kernel::strayAddress(address));
    return WorkItemId();
}

// One indivisible read and write (decisions 9: a step of its own).
Services::Answer Services::interlocked(const Stop& s, bool perform, std::uint8_t bytes)
{
    const std::uint64_t address = s.arguments[0];
    if (!m_w->m_vm.isPrivate(m_k->currentActivity(), address) && !perform)
        return Answer::choice(ChoicePoint::Modify);
    std::uint64_t old = 0;
    if (!m_w->m_vm.read(m_w->m_block, address, &old, bytes)) {
        m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, address, m_k->irql(), 1, s.pc, kernel::strayAddress(address));
        return Answer::stopped();
    }
    auto extend = [bytes](std::uint64_t v) { return bytes == 4 ? static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<std::int32_t>(v))) : v; };
    const std::uint64_t operand = s.argumentCount > 1 ? s.arguments[1] : 0;
    std::uint64_t now = old, result = old;
    switch (s.service) {
    case Service::InterlockedIncrement:
    case Service::InterlockedIncrement64: now = result = old + 1; break;
    case Service::InterlockedDecrement:
    case Service::InterlockedDecrement64: now = result = old - 1; break;
    case Service::InterlockedAdd:
    case Service::InterlockedAdd64: now = result = old + operand; break;
    case Service::InterlockedExchangeAdd:
    case Service::InterlockedExchangeAdd64: now = old + operand; break;
    case Service::InterlockedExchange:
    case Service::InterlockedExchange64: now = operand; break;
    case Service::InterlockedOr: now = old | operand; break;
    case Service::InterlockedAnd: now = old & operand; break;
    default: // compare exchange
        now = extend(old) == extend(s.arguments[2]) ? operand : old;
        break;
    }
    m_w->m_vm.write(m_w->m_block, address, &now, bytes);
    if (!m_w->m_vm.isPrivate(m_k->currentActivity(), address))
        m_k->event(EventKind::Modify, {SubjectKind::Variable, static_cast<std::uint32_t>(address - driver::kMemoryBase)}, extend(now), bytes, s.pc);
    return Answer::of(extend(result), m_k->costs().interlocked);
}

Services::Answer Services::kernelCall(std::uint32_t a, const Stop& s, bool perform)
{
    const kernel::Costs& costs = m_k->costs();
    const Model& m = m_w->model();
    const std::uint32_t p = m_k->currentProcessor();
    const std::uint64_t* x = s.arguments;
    switch (s.service) {
    // --- spin locks
    case Service::KeInitializeSpinLock: {
        const auto word = load<std::uint64_t>(x[0]);
        if (isHandle(word, kLockHandle, m.kernelConfig.locks) && m_k->lock(LockId(rowOf(word))).address == x[0])
            return Answer::of();
        const LockId id = m_k->createLock(LockKind::Spin, false, x[0]);
        if (id.isNone())
            return Answer::stopped();
        return initializeAt(x[0], kLockHandle, id.value) ? Answer::of() : Answer::stopped();
    }
    case Service::KeAcquireSpinLock:
    case Service::KeAcquireSpinLockRaiseToDpc:
    case Service::KeAcquireSpinLockAtDpcLevel:
    case Service::KeTryToAcquireSpinLockAtDpcLevel: {
        const LockId id = lockAt(x[0], LockKind::Spin, "spin lock");
        if (id.isNone())
            return Answer::stopped();
        if (m_k->lock(id).kind == LockKind::QueuedSpin)
            m_k->hazard(Hazard::QueuedSpinMixed, {SubjectKind::Lock, id.value}); // NT R-SPN-5
        const bool raise = s.service == Service::KeAcquireSpinLock || s.service == Service::KeAcquireSpinLockRaiseToDpc;
        m_k->acquire(a, id, (raise ? kernel::kRaise : 0u) | (s.service == Service::KeTryToAcquireSpinLockAtDpcLevel ? kernel::kTry : 0u));
        return Answer::pushed();
    }
    case Service::KeReleaseSpinLock:
    case Service::KeReleaseSpinLockFromDpcLevel: {
        const LockId id = lockAt(x[0], LockKind::Spin, "spin lock");
        if (id.isNone())
            return Answer::stopped();
        const bool lower = s.service == Service::KeReleaseSpinLock;
        m_k->release(a, id, lower ? kernel::kRaise : 0u, lower ? static_cast<std::uint8_t>(x[1]) : 0);
        return Answer::pushed();
    }
    case Service::KeAcquireInStackQueuedSpinLock:
    case Service::KeAcquireInStackQueuedSpinLockAtDpcLevel: {
        const LockId id = lockAt(x[0], LockKind::QueuedSpin, "spin lock");
        if (id.isNone())
            return Answer::stopped();
        // NT R-SPN-5: not mixed with ordinary calls; the handle on the caller's stack, and not in use.
        kernel::Lock& l = m_k->lock(id);
        const bool wasOrdinary = l.kind == LockKind::Spin && (l.owner != kernel::kNo16 || l.releasedBy != EventIndex::kNone);
        if (wasOrdinary || !m_w->m_vm.isPrivate(a, x[1]) || load<std::uint64_t>(x[1]) != 0)
            m_k->hazard(Hazard::QueuedSpinMixed, {SubjectKind::Lock, id.value});
        l.kind = LockKind::QueuedSpin; // The calls decide the protocol, not the memory (NT R-SPN-5).
        store<std::uint64_t>(x[1], x[0]);          // The handle remembers its lock.
        m_k->acquire(a, id, kernel::kQueued | (s.service == Service::KeAcquireInStackQueuedSpinLock ? kernel::kRaise : 0u));
        return Answer::pushed();
    }
    case Service::KeReleaseInStackQueuedSpinLock:
    case Service::KeReleaseInStackQueuedSpinLockFromDpcLevel: {
        const LockId id = lockAt(load<std::uint64_t>(x[0]), LockKind::QueuedSpin, "spin lock");
        if (id.isNone())
            return Answer::stopped();
        const bool lower = s.service == Service::KeReleaseInStackQueuedSpinLock;
        store<std::uint64_t>(x[0], 0);
        m_k->release(a, id, kernel::kQueued | (lower ? kernel::kRaise : 0u), lower ? load<std::uint8_t>(x[0] + 8) : 0);
        return Answer::pushed();
    }

    // --- IRQL
    case Service::KeGetCurrentIrql: return Answer::of(m_k->irql());
    case Service::KeGetCurrentProcessorNumber: return Answer::of(p);
    case Service::KeRaiseIrql: {
        const auto to = static_cast<std::uint8_t>(x[0]);
        store<std::uint8_t>(x[1], m_k->irql());
        if (to < m_k->irql() || to > static_cast<std::uint8_t>(Irql::High)) {
            if (!m_k->breach(Hazard::RaiseToLower, {SubjectKind::Processor, p}, 0x30, m_k->irql(), to))
                m_k->bugCheck(0x9, m_k->irql(), to, 0, 0, Hazard::RaiseToLower);
            return Answer::stopped();
        }
        m_k->raiseIrql(p, to);
        if (m.program.hasPagedCode)
            touchCode();
        return Answer::of(0, costs.irqlChange);
    }
    case Service::KeLowerIrql: {
        const auto to = static_cast<std::uint8_t>(x[0]);
        if (to > m_k->irql()) {
            if (!m_k->breach(Hazard::LowerToHigher, {SubjectKind::Processor, p}, 0x31, m_k->irql(), to))
                m_k->bugCheck(0xA, to, m_k->irql(), 0, 0, Hazard::LowerToHigher);
            return Answer::stopped();
        }
        m_k->lowerIrql(p, to);
        return Answer::of(0, costs.irqlChange);
    }

    // --- fast mutexes, critical regions
    case Service::ExInitializeFastMutex: {
        const LockId id = m_k->createLock(LockKind::FastMutex, false, x[0]);
        if (id.isNone())
            return Answer::stopped();
        return initializeAt(x[0], kLockHandle, id.value) ? Answer::of() : Answer::stopped();
    }
    case Service::ExAcquireFastMutex:
    case Service::ExTryToAcquireFastMutex:
    case Service::ExAcquireFastMutexUnsafe: {
        const LockId id = lockAt(x[0], LockKind::FastMutex, "fast mutex");
        if (id.isNone())
            return Answer::stopped();
        m_k->acquire(a, id, (s.service == Service::ExAcquireFastMutexUnsafe ? 0u : kernel::kRaise) | (s.service == Service::ExTryToAcquireFastMutex ? kernel::kTry : 0u));
        return Answer::pushed();
    }
    case Service::ExReleaseFastMutex:
    case Service::ExReleaseFastMutexUnsafe: {
        const LockId id = lockAt(x[0], LockKind::FastMutex, "fast mutex");
        if (id.isNone())
            return Answer::stopped();
        m_k->release(a, id, s.service == Service::ExReleaseFastMutex ? kernel::kRaise : 0u, 0);
        return Answer::pushed();
    }
    case Service::KeEnterCriticalRegion:
    case Service::KeLeaveCriticalRegion: { // NT V7
        const bool enters = s.service == Service::KeEnterCriticalRegion;
        if (m_k->irql() > static_cast<std::uint8_t>(Irql::Apc) && m_k->breach(Hazard::CriticalRegionAtDispatch, {}, enters ? 0x11A : 0x11B, m_k->irql()))
            return Answer::stopped();
        std::uint16_t& regions = m_k->criticalRegions(m_k->threadContext(p));
        if (enters)
            ++regions;
        else if (regions > 0)
            --regions;
        return Answer::of();
    }

    case Service::KeEnterGuardedRegion:
    case Service::KeLeaveGuardedRegion: { // It holds back special kernel APCs too (NT section 7).
        const bool enters = s.service == Service::KeEnterGuardedRegion;
        if (m_k->irql() > static_cast<std::uint8_t>(Irql::Apc))
            m_k->hazard(Hazard::CriticalRegionAtDispatch, {});
        const std::uint16_t context = m_k->threadContext(p);
        std::uint16_t &all = m_k->criticalRegions(context), &guarded = m_k->guardedRegions(context);
        if (enters) {
            ++all;
            ++guarded;
        } else if (guarded > 0 && all > 0) {
            --all;
            --guarded;
        }
        return Answer::of();
    }

    case Service::KeAreApcsDisabled: return Answer::of(m_k->criticalRegions(m_k->threadContext(p)) > 0 ? 1 : 0); // NT R-THR-18
    case Service::KeAreAllApcsDisabled: return Answer::of(m_k->irql() >= static_cast<std::uint8_t>(Irql::Apc) || m_k->guardedRegions(m_k->threadContext(p)) > 0 ? 1 : 0);

    // --- dispatcher objects
    case Service::KeInitializeMutex:
    case Service::KeInitializeEvent:
    case Service::KeInitializeSemaphore: {
        WaitableKind kind = WaitableKind::Mutex;
        std::int32_t state = 1, limit = 1;
        if (s.service == Service::KeInitializeEvent) {
            kind = x[1] == 0 ? WaitableKind::NotificationEvent : WaitableKind::SynchronizationEvent;
            state = (x[2] & 0xFF) != 0 ? 1 : 0;
        } else if (s.service == Service::KeInitializeSemaphore) {
            kind = WaitableKind::Semaphore;
            state = static_cast<std::int32_t>(x[1]);
            limit = static_cast<std::int32_t>(x[2]);
        }
        const WaitableId id = m_k->createWaitable(kind, state, limit, x[0]);
        if (id.isNone())
            return Answer::stopped();
        return initializeAt(x[0], kWaitableHandle, id.value) ? Answer::of() : Answer::stopped();
    }
    case Service::KeSetEvent:
    case Service::KeReleaseMutex:
    case Service::KeReleaseSemaphore: {
        const WaitableId id = waitableAt(x[0]);
        if (id.isNone())
            return Answer::stopped();
        if (!perform)
            return Answer::choice(ChoicePoint::Wake);
        const std::int32_t before = m_k->waitable(id).state;
        const bool waiters = m_k->waitable(id).waiterHead != kernel::kNo16;
        if (s.service == Service::KeSetEvent) {
            if (m_k->irql() > static_cast<std::uint8_t>(Irql::Dispatch) && m_k->breach(Hazard::EventAboveDispatch, {SubjectKind::Waitable, id.value}, 0x80, m_k->irql(), x[0]))
                return Answer::stopped(); // NT V22
            m_k->set(id, static_cast<std::int32_t>(x[1]));
        } else if (s.service == Service::KeReleaseMutex) {
            if (!m_k->releaseMutex(id)) { // NT V23: raises STATUS_MUTANT_NOT_OWNED, unhandled
                m_k->bugCheck(0x1E, ntstatus::kMutantNotOwned, 0, 0, 0, Hazard::MutexNotOwned);
                return Answer::stopped();
            }
        } else if (!m_k->releaseSemaphore(id, static_cast<std::int32_t>(x[2]), static_cast<std::int32_t>(x[1]))) {
            m_k->bugCheck(0x1E, ntstatus::kSemaphoreLimitExceeded, 0, 0, 0, Hazard::UninitializedObject);
            return Answer::stopped();
        }
        return Answer::of(static_cast<std::uint64_t>(static_cast<std::int64_t>(before)), waiters ? costs.threadWake : costs.keWaitSatisfied);
    }
    case Service::KeClearEvent:
    case Service::KeResetEvent: {
        const WaitableId id = waitableAt(x[0]);
        if (id.isNone())
            return Answer::stopped();
        if (!perform)
            return Answer::choice(ChoicePoint::Wake);
        const std::int32_t before = m_k->waitable(id).state;
        m_k->reset(id);
        return Answer::of(static_cast<std::uint64_t>(before));
    }
    case Service::KeReadStateMutex:
    case Service::KeReadStateSemaphore:
    case Service::KeReadStateTimer:
    case Service::KeReadStateEvent: {
        const WaitableId id = waitableAt(x[0]);
        if (id.isNone())
            return Answer::stopped();
        m_k->lookAt({SubjectKind::Waitable, id.value}, false);
        if (s.service == Service::KeReadStateTimer)
            m_k->lookAt({SubjectKind::Timer, timerAt(x[0]).value}, false);
        return Answer::of(static_cast<std::uint64_t>(m_k->waitable(id).state));
    }
    case Service::KeWaitForSingleObject: {
        const WaitableId id = waitableAt(x[0]);
        if (id.isNone())
            return Answer::stopped();
        m_k->wait(a, id, timeoutAt(s.argumentCount > 4 ? x[4] : 0));
        return Answer::pushed();
    }
    case Service::KeWaitForMultipleObjects: { // Count, Object, WaitType, WaitReason, WaitMode, Alertable, Timeout, WaitBlockArray
        const auto count = static_cast<std::uint32_t>(x[0]);
        if (count == 0 || count > (x[7] != 0 ? 64u : 3u)) { // MAXIMUM_WAIT_OBJECTS; the thread has blocks of its own for THREAD_WAIT_OBJECTS
            m_k->bugCheck(0xC, 0, 0, 0, 0, Hazard::TooManyWaitObjects);
            return Answer::stopped();
        }
        WaitableId objects[64];
        for (std::uint32_t i = 0; i < count; ++i) {
            std::uint64_t address = 0;
            if (!m_w->m_vm.read(m_w->m_block, x[1] + 8ull * i, &address, 8)) {
                m_k->bugCheck(m_k->irql() >= 2 ? 0xD1 : 0x50, x[1] + 8ull * i, m_k->irql(), 0, s.pc, kernel::strayAddress(x[1]));
                return Answer::stopped();
            }
            objects[i] = waitableAt(address);
            if (objects[i].isNone())
                return Answer::stopped();
        }
        constexpr std::uint64_t kWaitAll = 0; // WAIT_TYPE
        m_k->wait(a, std::span(objects).first(count), (x[2] & 0xFFFFFFFFu) == kWaitAll, timeoutAt(x[6]));
        return Answer::pushed();
    }
    case Service::KeDelayExecutionThread: {
        const auto due = load<std::int64_t>(x[2]);
        m_k->delay(a, due <= 0 ? -due * 100 : std::max<std::int64_t>(0, due * 100 - m_k->now()));
        return Answer::pushed();
    }
    case Service::KeStallExecutionProcessor: {
        const std::int64_t ns = duration((x[0] & 0xFFFFFFFFu) * 1000);
        m_k->event(EventKind::Work, {}, static_cast<std::uint64_t>(ns), 0, s.pc);
        return Answer::of(0, ns);
    }
    case Service::KeQuerySystemTime:
        store<std::int64_t>(x[0], m_k->now() / 100);
        return Answer::of();
    case Service::KeQueryInterruptTime: return Answer::of(static_cast<std::uint64_t>(m_k->now() / 100));

    // --- DPCs and timers
    case Service::KeInitializeDpc: {
        Frame routine;
        routine.routine = framework::kDriverCall;
        const FunctionId function = functionAt(x[1]);
        if (function.isNone())
            return badHandle();
        routine.a = function.value;
        routine.c = 4;
        routine.w[0] = x[0];
        routine.w[1] = x[2];
        const DpcId id = m_k->createDpc(routine, x[0]);
        if (id.isNone())
            return Answer::stopped();
        return initializeAt(x[0], kDpcHandle, id.value) ? Answer::of() : Answer::stopped();
    }
    case Service::KeInsertQueueDpc: {
        const DpcId id = dpcAt(x[0]);
        if (id.isNone())
            return Answer::stopped();
        const bool queued = m_k->queueDpc(id);
        if (queued) { // The arguments of a DPC that was queued already are lost (NT R-DPC-3).
            m_k->dpc(id).routine.w[2] = x[1];
            m_k->dpc(id).routine.w[3] = x[2];
        }
        return Answer::of(queued ? 1 : 0);
    }
    case Service::KeRemoveQueueDpc: {
        const DpcId id = dpcAt(x[0]);
        if (id.isNone())
            return Answer::stopped();
        m_k->lookAt({SubjectKind::Dpc, id.value}, true);
        return Answer::of(m_k->removeDpc(id) ? 1 : 0);
    }
    case Service::KeSetImportanceDpc: {
        const DpcId id = dpcAt(x[0]);
        if (id.isNone())
            return Answer::stopped();
        // KDPC_IMPORTANCE: Low, Medium, High, MediumHigh
        constexpr DpcImportance kImportance[] = {DpcImportance::Low, DpcImportance::Medium, DpcImportance::High, DpcImportance::MediumHigh};
        m_k->dpc(id).importance = kImportance[std::min<std::uint64_t>(x[1], 3)];
        return Answer::of();
    }
    case Service::KeSetTargetProcessorDpc: {
        const DpcId id = dpcAt(x[0]);
        if (id.isNone())
            return Answer::stopped();
        m_k->dpc(id).target = static_cast<std::uint8_t>(std::min<std::uint64_t>(x[1] & 0xFF, m.kernelConfig.processors - 1));
        return Answer::of();
    }
    case Service::KeInitializeTimer:
    case Service::KeInitializeTimerEx: {
        const bool synchronization = s.service == Service::KeInitializeTimerEx && x[1] == 1;
        const TimerId id = m_k->createTimer(synchronization ? WaitableKind::SynchronizationTimer : WaitableKind::NotificationTimer, x[0]);
        if (id.isNone())
            return Answer::stopped();
        return initializeAt(x[0], kTimerHandle, id.value) ? Answer::of() : Answer::stopped();
    }
    case Service::KeSetTimer:
    case Service::KeSetCoalescableTimer:
    case Service::KeSetTimerEx: {
        const TimerId id = timerAt(x[0]);
        if (id.isNone())
            return Answer::stopped();
        const bool periodic = s.service != Service::KeSetTimer, coalescable = s.service == Service::KeSetCoalescableTimer;
        const std::uint64_t dpcAddress = coalescable ? x[4] : periodic ? x[3] : x[2];
        DpcId dpc;
        if (dpcAddress != 0) {
            dpc = dpcAt(dpcAddress);
            if (dpc.isNone())
                return Answer::stopped();
        }
        const auto due = static_cast<std::int64_t>(x[1]); // LARGE_INTEGER by value; 100 ns
        const std::int64_t ns = due <= 0 ? -std::max<std::int64_t>(due, -10'000'000'000'000) * 100 : std::max<std::int64_t>(0, due * 100 - m_k->now());
        const std::int64_t period = periodic ? static_cast<std::int64_t>(static_cast<std::int32_t>(x[2])) * 1'000'000 : 0;
        m_k->timer(id).tolerance = coalescable ? static_cast<std::int64_t>(x[3] & 0xFFFFFFFFu) * 1'000'000 : 0;
        return Answer::of(m_k->setTimer(id, ns, std::max<std::int64_t>(0, period), dpc) ? 1 : 0);
    }
    case Service::KeCancelTimer: {
        const TimerId id = timerAt(x[0]);
        return id.isNone() ? Answer::stopped() : Answer::of(m_k->cancelTimer(id) ? 1 : 0);
    }

    // --- work items of the I/O manager
    case Service::IoAllocateWorkItem: { // DeviceObject
        const WorkItemId id = m_k->allocateWorkItem();
        if (id.isNone())
            return Answer::stopped();
        m_k->workItem(id).routine.w[0] = x[0];
        return Answer::of(kernel::kIoWorkItemBase + 64ull * id.value);
    }
    case Service::IoQueueWorkItem: { // IoWorkItem, WorkerRoutine, QueueType, Context
        const WorkItemId id = ioWorkItemAt(x[0]);
        if (id.isNone())
            return Answer::stopped();
        const FunctionId function = functionAt(x[1]);
        if (function.isNone())
            return badHandle();
        if (kernel::WorkItem& w = m_k->workItem(id); !w.queued) {
            w.routine.routine = framework::kDriverCall;
            w.routine.a = function.value;
            w.routine.c = 2;
            w.routine.w[1] = x[3];
        }
        m_k->queueWorkItem(id); // A driver has the delayed queue only (NT section 8), and one that is queued stays as it is.
        return Answer::of();
    }
    case Service::IoFreeWorkItem: {
        const WorkItemId id = ioWorkItemAt(x[0]);
        if (id.isNone())
            return Answer::stopped();
        if (m_k->workItem(id).queued) // A worker will still come to it.
            m_k->hazard(Hazard::UseAfterFree, {SubjectKind::WorkItem, id.value});
        m_k->workItem(id).io = kernel::IoWorkItem::Freed;
        return Answer::of();
    }

    // --- interlocked
    case Service::InterlockedIncrement:
    case Service::InterlockedDecrement:
    case Service::InterlockedAdd:
    case Service::InterlockedExchange:
    case Service::InterlockedCompareExchange:
    case Service::InterlockedExchangeAdd:
    case Service::InterlockedOr:
    case Service::InterlockedAnd: return interlocked(s, perform, 4);
    case Service::InterlockedIncrement64:
    case Service::InterlockedDecrement64:
    case Service::InterlockedAdd64:
    case Service::InterlockedExchangeAdd64:
    case Service::InterlockedExchange64:
    case Service::InterlockedCompareExchange64: return interlocked(s, perform, 8);

    // --- the machine
    case Service::KeQueryDpcWatchdogInformation: { // NT R-DPC-12
        const kernel::Watchdog& w = m.kernelConfig.watchdog;
        if (m_k->irql() < static_cast<std::uint8_t>(Irql::Dispatch))
            return Answer::of(ntstatus::kUnsuccessful);
        const kernel::Processor& y = m_k->processor(p);
        auto left = [](std::uint32_t limit, std::uint32_t used) { return limit - std::min(limit, used); };
        const bool inDpc = m_k->activity(a).kind == kernel::ActivityKind::Dpc;
        const std::uint32_t values[] = {w.singleTicks, inDpc ? left(w.singleTicks, y.ticksInDpc) : w.singleTicks, w.cumulativeTicks, left(w.cumulativeTicks, y.ticksAtDispatch), 0};
        for (std::uint32_t i = 0; i < 5; ++i)
            store<std::uint32_t>(x[0] + 4 * i, w.enabled ? values[i] : 0);
        return Answer::of();
    }
    case Service::KeQueryPerformanceCounter: // 10 MHz, as on current machines
        if (x[0] != 0)
            store<std::int64_t>(x[0], 10'000'000);
        return Answer::of(static_cast<std::uint64_t>(m_k->now() / 100));
    case Service::KeGetCurrentThread: return Answer::of(kernel::threadAddress(m_k->threadContext(p)));
    case Service::KeQueryActiveProcessorCount:
        if (x[0] != 0)
            store<std::uint64_t>(x[0], m.kernelConfig.processors >= 64 ? ~0ull : (1ull << m.kernelConfig.processors) - 1);
        return Answer::of(m.kernelConfig.processors);
    case Service::KeBugCheckEx:
        m_k->bugCheck(static_cast<std::uint32_t>(x[0]), x[1], x[2], x[3], x[4], Hazard::DriverBugCheck);
        return Answer::stopped();
    default: return memoryCall(s);
    }
}

} // namespace syncscope::simulation
