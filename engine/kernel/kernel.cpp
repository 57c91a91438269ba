// Frames, events, time, IRQL and the end of a run.
#include "engine/kernel/kernel.h"

#include "engine/base/phrase.h"

#include <algorithm>
#include <array>
#include <bit>
#include <tuple>

namespace syncscope::kernel {

using trace::EventKind;
using trace::Subject;
using trace::SubjectKind;

Tables Tables::plan(Layout& layout, const Config& c)
{
    Tables t;
    t.processors = c.processors;
    t.threads = c.threads;
    t.activities = c.threads + c.processors * (1 + kIsrNesting);
    t.machine = layout.table<Machine>(1);
    t.processor = layout.table<Processor>(c.processors);
    t.thread = layout.table<Thread>(std::max(1u, c.threads));
    t.activity = layout.table<Activity>(t.activities);
    t.frames = layout.table<Frame>(t.activities * c.frameDepth);
    t.lock = layout.table<Lock>(c.locks);
    t.waitable = layout.table<Waitable>(c.waitables);
    t.waitBlock = layout.table<WaitBlock>(t.activities * c.waitObjects);
    t.dpc = layout.table<Dpc>(c.dpcs);
    t.timer = layout.table<Timer>(c.timers);
    t.interrupt = layout.table<Interrupt>(c.interrupts);
    t.workItem = layout.table<WorkItem>(c.workItems);
    t.hardware = layout.table<Hardware>(static_cast<std::uint32_t>(c.hardware.size()));
    t.lockWords = c.driverVerifier ? (c.locks + c.waitables + 63) / 64 : 0;
    t.lockOrder = layout.table<std::uint64_t>((c.locks + c.waitables) * t.lockWords);
    t.agenda = Agenda::plan(layout, t.hardwareSlot(t.hardware.count), c.processors);
    return t;
}

void Kernel::initialize()
{
    m_t->machine.at(*m_block, 0) = Machine{};
    for (std::uint32_t p = 0; p < m_t->processors; ++p) {
        Processor x{};
        std::fill(std::begin(x.readyHead), std::end(x.readyHead), kNo16);
        std::fill(std::begin(x.readyTail), std::end(x.readyTail), kNo16);
        processor(p) = x;
    }
    for (std::uint32_t a = 0; a < m_t->activities; ++a)
        activity(a) = Activity{};
    for (std::uint32_t t = 0; t < m_t->threads; ++t) {
        thread(t) = Thread{};
        activity(t).kind = ActivityKind::Thread;
        activity(t).row = static_cast<std::uint16_t>(t);
        thread(t).isWorker = t >= m_c->firstWorker && t < m_c->firstWorker + m_c->workers + m_c->dynamicWorkers ? 1 : 0;
    }
    for (std::uint32_t p = 0; p < m_t->processors; ++p) {
        activity(m_t->dpcActivity(p)).kind = ActivityKind::Dpc;
        activity(m_t->dpcActivity(p)).row = static_cast<std::uint16_t>(p);
        for (std::uint32_t n = 0; n < kIsrNesting; ++n) {
            activity(m_t->isrActivity(p, n)).kind = ActivityKind::Isr;
            activity(m_t->isrActivity(p, n)).row = static_cast<std::uint16_t>(p);
        }
    }
    auto reset = [this](auto& table) {
        for (auto& row : table.rows(*m_block))
            row = std::remove_reference_t<decltype(row)>{};
    };
    reset(m_t->frames);
    reset(m_t->lock);
    reset(m_t->waitable);
    reset(m_t->waitBlock);
    reset(m_t->dpc);
    reset(m_t->timer);
    reset(m_t->interrupt);
    reset(m_t->workItem);
    reset(m_t->lockOrder);
    reset(m_t->hardware);
    m_t->agenda.clearAll(*m_block);
}

// --- frames

Frame& Kernel::push(std::uint32_t a, std::uint16_t routine)
{
    Activity& x = activity(a);
    if (x.depth >= m_c->frameDepth) {
        stopAt(LimitKind::Calls);
        --x.depth; // The run is over; the row that follows is only scratch.
    }
    Frame& f = m_frames[a * m_c->frameDepth + x.depth];
    ++x.depth;
    f = Frame{};
    f.routine = routine;
    return f;
}

void Kernel::pop(std::uint32_t a, std::uint64_t result)
{
    Activity& x = activity(a);
    SYNCSCOPE_ASSERT(x.depth > 0);
    // A frame that has ended leaves no bytes behind: equal Worlds are equal blocks.
    m_frames[a * m_c->frameDepth + x.depth - 1u] = Frame{};
    --x.depth;
    x.result = result;
}

Resume Kernel::resume(std::uint32_t a, Frame& f, bool perform)
{
    switch (static_cast<Routine>(f.routine)) {
    case Routine::AcquireSpin: return resumeAcquireSpin(a, f, perform);
    case Routine::ReleaseSpin: return resumeReleaseSpin(a, f, perform);
    case Routine::AcquireMutex: return resumeAcquireMutex(a, f, perform);
    case Routine::ReleaseMutex: return resumeReleaseMutex(a, f, perform);
    case Routine::Wait: return resumeWait(a, f, perform);
    case Routine::Dispatch: return resumeDispatch(a, f, perform);
    case Routine::Clock: return resumeClock(a, f);
    case Routine::DeviceInterrupt: return resumeDeviceInterrupt(a, f, perform);
    case Routine::PassiveInterrupt: return resumePassiveInterrupt(a, f);
    case Routine::InterruptLock: return resumeInterruptLock(a, f);
    case Routine::InterruptUnlock: return resumeInterruptUnlock(a, f);
    case Routine::Synchronize: return resumeSynchronize(a, f);
    case Routine::FlushDpcs: return resumeFlushDpcs(a, f, perform);
    case Routine::DisconnectInterrupt: return resumeDisconnectInterrupt(a, f);
    case Routine::Worker: return resumeWorker(a, f, perform);
    case Routine::Sleep: return resumeSleep(a, f);
    }
    SYNCSCOPE_ASSERT(!"a frame of the kernel has a routine of the kernel");
    return Resume::again();
}

bool Kernel::isLeftOut(std::uint32_t subject)
{
    Omission& o = machine().omission;
    if (o.activity != static_cast<std::uint16_t>(currentActivity()) || o.subject != subject || (o.left > 0 && o.left-- > 0))
        return false;
    o.kind = 0;
    o.done = 1;
    return true;
}

// --- time

void Kernel::activityEnded(std::uint32_t p)
{
    Processor& x = processor(p);
    if (x.nesting > 0) {
        x.nested[x.nesting - 1] = 0;
        --x.nesting;
        return;
    }
    endThread(x.thread);
    switchAway(p);
}

// Keeps what the current activity of p still had to do until it runs again.
void Kernel::interrupted(std::uint32_t p)
{
    const std::uint32_t a = current(p);
    if (a == ActivityId::kNone || (machine().processor == p && machine().activity != a))
        return; // Nobody, or one that has not gone on since it was interrupted: it still has what it had.
    const std::int64_t due = m_t->agenda.time(*m_block, m_t->processorSlot(p)).ns;
    activity(a).remaining = due == Instant::never().ns ? -1 : std::max<std::int64_t>(0, due - now());
    activity(a).atChoice = 0; // Where it stands then, it finds out when it goes on.
}

void Kernel::reconsider(std::uint32_t other, Routine routine, std::uint32_t subject)
{
    if (other == ActivityId::kNone || other == currentActivity() || !activity(other).atChoice)
        return;
    const Frame& f = top(other);
    if (f.routine == static_cast<std::uint16_t>(routine) && (subject == ActivityId::kNone || f.a == subject))
        activity(other).atChoice = 0;
}

void Kernel::beginNested(std::uint32_t p, std::uint32_t a)
{
    interrupted(p);
    Processor& x = processor(p);
    SYNCSCOPE_ASSERT(x.nesting < 4);
    x.nested[x.nesting++] = static_cast<std::uint16_t>(a);
    activity(a).processor = static_cast<std::uint8_t>(p);
    activity(a).remaining = 0;
    activity(a).atChoice = 0;
    if (p != machine().processor)
        schedule(m_t->processorSlot(p), now());
}

bool Kernel::slotIsChoice(std::uint32_t slot)
{
    if (slot < m_t->processors) {
        const std::uint32_t a = current(slot);
        return a != ActivityId::kNone && activity(a).atChoice;
    }
    return (slot >= m_t->interruptSlot(0) && slot < m_t->timerSlot(0)) || slot >= m_t->hardwareSlot(0);
}

void Kernel::alarm(std::uint32_t slot)
{
    unschedule(slot);
    Machine& m = machine();
    m.processor = ProcessorId::kNone;
    m.activity = ActivityId::kNone;
    if (slot < m_t->signalSlot(0)) {
        const std::uint32_t t = slot - m_t->threadSlot(0);
        Thread& x = thread(t);
        giveUpLock(t);
        if (x.state == ThreadState::Waiting && x.waitsOn != WaitableId::kNone) {
            stopWaiting(t);
            x.waitStatus = 0x102;
        }
        makeReady(t, EventIndex());
    } else if (slot < m_t->clockSlot(0)) {
        const std::uint32_t p = slot - m_t->signalSlot(0);
        if (processor(p).inDispatch)
            return; // What it asks for is being done (NT R-DPC-5).
        processor(p).dispatchRequested = 1;
        deliverPending(p);
    } else if (slot < m_t->interruptSlot(0)) {
        const std::uint32_t p = slot - m_t->clockSlot(0);
        schedule(slot, nextTick(p));
        if (processor(p).clockPending < kNo16)
            ++processor(p).clockPending;
        deliverPending(p);
    } else if (slot == m_t->poolSlot()) {
        lookAtPool();
    } else if (slot < m_t->timerSlot(0)) {
        const InterruptId i(slot - m_t->interruptSlot(0));
        signalInterrupt(i, interrupt(i).processor, EventIndex::kNone);
    } else if (slot < m_t->hardwareSlot(0)) {
        // Without a clock a timer comes due exactly (NT section 3.2 has no clock to wait for).
        const std::uint32_t p = timer(TimerId(slot - m_t->timerSlot(0))).processor;
        processor(p).timersDue = 1;
        requestDispatch(p);
    } else {
        deviceDue(slot - m_t->hardwareSlot(0));
    }
}

// An interrupt activity of p that is free; none when only `room` or fewer are left.
std::uint32_t Kernel::freeIsrActivity(std::uint32_t p, std::uint32_t room)
{
    const Processor& x = processor(p);
    std::uint32_t nesting = 0;
    for (std::uint32_t n = 0; n < x.nesting; ++n)
        nesting += activity(x.nested[n]).kind == ActivityKind::Isr ? 1 : 0;
    return nesting + room < kIsrNesting ? m_t->isrActivity(p, nesting) : ActivityId::kNone;
}

// The level is up before the first instruction of a handler: nothing of the same level comes in between. The handler says so
// when it begins, or what nests in it before that.
void Kernel::sayLevel(std::uint32_t p)
{
    const std::uint32_t a = current(p);
    if (a == ActivityId::kNone || activity(a).kind != ActivityKind::Isr)
        return;
    Frame& f = top(a);
    const bool clock = f.routine == static_cast<std::uint16_t>(Routine::Clock);
    if (f.state != 0 || (!clock && f.routine != static_cast<std::uint16_t>(Routine::DeviceInterrupt)))
        return;
    f.state = 1;
    Machine& m = machine();
    const auto outside = std::pair(m.processor, m.activity);
    m.processor = p;
    m.activity = a;
    event(EventKind::IrqlRaise, {SubjectKind::Processor, p}, processor(p).irql, clock ? f.a : f.b);
    std::tie(m.processor, m.activity) = outside;
}

void Kernel::beginClock(std::uint32_t p)
{
    const std::uint32_t a = freeIsrActivity(p, 0);
    SYNCSCOPE_ASSERT(a != ActivityId::kNone); // Devices leave room for the clock.
    sayLevel(p);
    beginNested(p, a);
    Processor& x = processor(p);
    push(a, Routine::Clock).a = x.irql;
    x.irql = static_cast<std::uint8_t>(Irql::Clock);
    x.clockPending = 0;
}

bool Kernel::deliverHeldBack(std::uint32_t p)
{
    Processor& x = processor(p);
    // Highest first (NT R-IRQL-4): the clock, devices, then the DISPATCH interrupt.
    if (x.clockPending && x.irql < static_cast<std::uint8_t>(Irql::Clock)) {
        beginClock(p);
        return true;
    }
    std::uint32_t best = InterruptId::kNone;
    for (std::uint32_t i = 0; i < m_t->interrupt.count; ++i) {
        const Interrupt& y = m_t->interrupt.at(*m_block, i);
        if (!y.used)
            break;
        if (y.asserted && y.processor == p && y.irql > x.irql && (best == InterruptId::kNone || y.irql > m_t->interrupt.at(*m_block, best).irql))
            best = i;
    }
    if (best != InterruptId::kNone) {
        if (const std::uint32_t a = freeIsrActivity(p, 1); a != ActivityId::kNone) {
            Interrupt& y = interrupt(InterruptId(best));
            y.asserted = 0;
            --x.interruptsAsserted;
            sayLevel(p);
            beginNested(p, a);
            activity(a).cause = y.cause;
            Frame& f = push(a, Routine::DeviceInterrupt);
            f.a = f.c = best;
            f.b = x.irql;
            x.irql = y.synchronizeIrql;
            y.inService = y.hardware != kNo16 && m_c->hardware[y.hardware].mode == InterruptMode::Line ? 1 : 0;
            return true;
        }
    }
    if (x.dispatchRequested && x.irql < static_cast<std::uint8_t>(Irql::Dispatch) && !x.inDispatch) {
        const std::uint32_t a = m_t->dpcActivity(p);
        beginNested(p, a);
        push(a, Routine::Dispatch);
        x.inDispatch = 1;
        x.dispatchRequested = 0;
        activity(a).cause = x.dispatchCause;
        x.dispatchCause = EventIndex::kNone;
        return true;
    }
    return false;
}

// --- IRQL

void Kernel::raiseIrql(std::uint32_t p, std::uint8_t to)
{
    Processor& x = processor(p);
    if (x.irql == to)
        return;
    const std::uint8_t from = x.irql;
    x.irql = to;
    if (m_c->driverVerifier && to >= static_cast<std::uint8_t>(Irql::Dispatch) && from < static_cast<std::uint8_t>(Irql::Dispatch))
        ++machine().trims; // Force IRQL Checking (NT V2)
    event(EventKind::IrqlRaise, {SubjectKind::Processor, p}, to, from);
}

void Kernel::lowerIrql(std::uint32_t p, std::uint8_t to)
{
    Processor& x = processor(p);
    if (x.irql == to)
        return;
    const std::uint8_t from = x.irql;
    x.irql = to;
    if (to < static_cast<std::uint8_t>(Irql::Dispatch))
        x.ticksAtDispatch = 0;
    event(EventKind::IrqlLower, {SubjectKind::Processor, p}, to, from);
}

// To a level that another thread brings with it (NT R-IRQL-1).
void Kernel::changeIrql(std::uint32_t p, std::uint8_t to)
{
    if (to < processor(p).irql)
        lowerIrql(p, to);
    else
        raiseIrql(p, to);
}

// --- the end

void Kernel::bugCheck(std::uint32_t code, std::uint64_t p1, std::uint64_t p2, std::uint64_t p3, std::uint64_t p4, Hazard reason)
{
    Machine& m = machine();
    if (m.outcome != Outcome::Running)
        return;
    m.outcome = Outcome::BugCheck;
    m.bugCheckCode = code;
    m.bugCheckParameters[0] = p1;
    m.bugCheckParameters[1] = p2;
    m.bugCheckParameters[2] = p3;
    m.bugCheckParameters[3] = p4;
    m.bugCheckReason = static_cast<std::uint32_t>(reason);
    m.bugCheckProcessor = static_cast<std::uint8_t>(m.processor);
    event(EventKind::BugCheck, {}, code, static_cast<std::uint32_t>(reason));
}

void Kernel::hazard(Hazard what, Subject subject) { event(EventKind::Hazard, subject, static_cast<std::uint64_t>(what)); }

bool Kernel::breach(Hazard what, Subject subject, std::uint32_t subCode, std::uint64_t p2, std::uint64_t p3, std::uint64_t p4)
{
    hazard(what, subject);
    if (!m_c->driverVerifier || subCode == 0)
        return false;
    bugCheck(0xC4, subCode, p2, p3, p4, what);
    return true;
}

// NT V3, V4: the scheduler cannot switch here. 0xB8 names the thread the DPC runs in and the one that would have come next.
void Kernel::cannotBlock(std::uint32_t a, std::uint64_t address, Hazard what)
{
    if (activity(a).kind != ActivityKind::Dpc) {
        bugCheck(0xA, address, irql(), 0, 0, what);
        return;
    }
    const std::uint32_t p = currentProcessor();
    const Processor& x = processor(p);
    const std::uint16_t old = threadContext(p);
    std::uint16_t next = x.standby;
    if (next == kNo16)
        next = x.readyMask == 0 ? static_cast<std::uint16_t>(0x8000u | p) : x.readyHead[31 - std::countl_zero(x.readyMask)];
    bugCheck(0xB8, threadAddress(old), threadAddress(next), kStackTop + 0x6000ull * old, 0, what);
}

void Kernel::stopAt(LimitKind limit)
{
    Machine& m = machine();
    if (m.outcome != Outcome::Running)
        return;
    m.outcome = Outcome::Limit;
    m.limit = limit;
}

void Kernel::finish(Outcome outcome)
{
    Machine& m = machine();
    if (m.outcome == Outcome::Running)
        m.outcome = outcome;
}

bool Kernel::onlyBeats(std::uint32_t slot)
{
    if (m_t->agenda.time(*m_block, slot) == Instant::never())
        return true;
    if (slot >= m_t->poolSlot())
        return false;
    if (slot >= m_t->timerSlot(0))
        return timer(TimerId(slot - m_t->timerSlot(0))).period > 0;
    return slot >= m_t->clockSlot(0) && slot < m_t->interruptSlot(0);
}

// Whether the activity waits for something that only one of those can bring.
bool Kernel::waitsForOneOf(const std::vector<bool>& those, std::uint32_t a)
{
    if (activity(a).depth == 0)
        return false;
    const Frame& f = top(a);
    const auto owned = [&](WaitableId id) {
        const Waitable& w = waitable(id);
        return w.kind == WaitableKind::Mutex && w.ownerThread < m_t->threads && w.ownerThread != a && those[w.ownerThread];
    };
    switch (static_cast<Routine>(f.routine)) {
    case Routine::AcquireSpin:
    case Routine::AcquireMutex: return lock(LockId(f.a)).owner != kNo16 && those[lock(LockId(f.a)).owner];
    case Routine::Wait: {
        if (f.state != 1 || f.b == 0)
            return f.state == 1 && owned(WaitableId(f.a));
        std::uint32_t n = 0;
        for (std::uint32_t i = 0; i < f.b; ++i)
            n += owned(WaitableId(waitBlock(a, i).waitable)) ? 1 : 0;
        return f.c != 0 ? n > 0 : n == f.b;
    }
    default: return false;
    }
}

// Whether every thread that has not ended waits, in the end, for a lock or a mutex in a circle: no timer can help those.
// Of workers those that are in the middle of a work item.
bool Kernel::stuckInCircles(bool workers)
{
    std::vector<bool> stuck(m_t->activities, true);
    for (bool changed = true; changed;) {
        changed = false;
        for (std::uint32_t a = 0; a < m_t->activities; ++a)
            if (stuck[a] && !waitsForOneOf(stuck, a)) {
                stuck[a] = false;
                changed = true;
            }
    }
    for (std::uint32_t t = 0; t < m_t->threads; ++t) {
        const Thread& x = thread(t);
        const bool counts = x.isWorker == (workers ? 1 : 0) && x.state != ThreadState::Terminated && x.state != ThreadState::Initialized && (!workers || inWorkItem(t));
        if (counts && !stuck[t])
            return false;
    }
    return true;
}

bool Kernel::quiescent()
{
    for (std::uint32_t slot = 0; slot < m_t->agenda.slots(); ++slot)
        if (!onlyBeats(slot))
            return false;
    bool periodic = false;
    for (std::uint32_t i = 0; i < m_t->timer.count; ++i) {
        const Timer& t = m_t->timer.at(*m_block, i);
        if (t.used && t.set && t.period == 0)
            return false;
        periodic = periodic || (t.used && t.set);
    }
    bool spinning = false, unseen = false, high = false, starved = false;
    for (std::uint32_t p = 0; p < m_t->processors; ++p) {
        const Processor& x = processor(p);
        if (x.readyMask != 0 && m_c->clockNs > 0) {
            // The end of a quantum switches to a thread of the same priority or a higher one (NT R-THR-14), to no lower one.
            if (x.thread == kNo16 || 31 - std::countl_zero(x.readyMask) >= thread(x.thread).basePriority)
                return false;
            starved = true;
        }
        // At CLOCK_LEVEL or above and alone, nobody ever sees it spin.
        const bool seen = x.irql < static_cast<std::uint8_t>(Irql::Clock) || m_t->processors > 1;
        spinning = spinning || (current(p) != ActivityId::kNone && seen);
        unseen = unseen || (current(p) != ActivityId::kNone && !seen);
        high = high || (current(p) != ActivityId::kNone && x.irql >= static_cast<std::uint8_t>(Irql::Dispatch));
    }
    if (spinning && high && m_c->clockNs > 0 && m_c->watchdog.enabled)
        return false; // Spins at DISPATCH_LEVEL until the watchdog bites (NT V11, V18).
    // Nothing is left to be done but what a worker waits for in a work item. If that never comes the machine is stuck as with any
    // other thread (NT R-WRK-4); while a periodic timer beats it may come, and those are no work that has to end.
    const bool left = machine().liveThreads != 0 || spinning || unseen || machine().workHead != kNo16;
    bool held = false;
    for (std::uint32_t t = 0; t < m_t->threads; ++t)
        held = held || inWorkItem(t);
    if (!left && !(held && (!periodic || stuckInCircles(true))))
        finish(Outcome::Completed);
    else if (left && periodic && !stuckInCircles(false))
        return false; // What its DPC does may be what they wait for.
    else
        finish(starved ? Outcome::Livelock : Outcome::Deadlock); // Who spins keeps the processor from who could help (NT V9).
    return true;
}

const HazardWords& wordsOf(Hazard h)
{
    static constexpr std::array<HazardWords, static_cast<std::size_t>(Hazard::Count)> words = {{
        {"hazard", pattern("nothing"), ""},
        {"recursive-lock", pattern("the thread already owns this framework lock and asks for it again"), "KMDF L3"},
        {"recursive-lock", pattern("the processor already owns this spin lock and spins for it for ever"), "NT V11"},
        {"irql-violation", pattern("a wait that must block, at DISPATCH_LEVEL or above"), "NT V3"},
        {"irql-violation", pattern("a mutex acquired at DISPATCH_LEVEL or above"), "NT V6"},
        {"irql-violation", pattern("KeAcquireSpinLock above DISPATCH_LEVEL"), "NT V8"},
        {"irql-violation", pattern("an AtDpcLevel acquire below DISPATCH_LEVEL: the holder can be pre-empted"), "NT V9"},
        {"irql-violation", pattern("a spin lock released at an IRQL other than DISPATCH_LEVEL"), "NT V10"},
        {"lock-not-held", pattern("a lock given back by a context that does not own it"), "NT V10"},
        {"irql-violation", pattern("KeRaiseIrql to a lower level"), "NT V21"},
        {"irql-violation", pattern("KeLowerIrql to a higher level"), "NT V21"},
        {"irql-violation", pattern("a framework callback returned at another IRQL than it was called at"), "NT V14"},
        {"irql-violation", pattern("a framework callback returned inside a critical region"), "NT V14"},
        {"irql-violation", pattern("a DPC or interrupt service routine returned at another IRQL"), "NT V15"},
        {"irql-violation", pattern("a work item returned above PASSIVE_LEVEL"), "NT V16"},
        {"lock-not-held", pattern("a mutex released by a thread that does not own it"), "NT V23"},
        {"uninitialized-lock", pattern("a lock used before it was initialized"), "NT R-SPN-9"},
        {"uninitialized-lock", pattern("a dispatcher object, timer or DPC used before it was initialized"), "NT R-DSP-2"},
        {"use-after-free", pattern("an address that is no memory of this driver"), "NT V1"},
        {"hazard", pattern("a division by zero"), "NT V1"},
        {"watchdog", pattern("one DPC ran longer than its allotment"), "NT R-DPC-10"},
        {"watchdog", pattern("the processor stayed at DISPATCH_LEVEL or above for too long"), "NT R-DPC-11"},
        {"double-completion", pattern("a request is completed that the driver no longer owns"), "KMDF X15"},
        {"hazard", pattern("a handle that is none of the type this call needs"), "KMDF V1"},
        {"hazard", pattern("WdfObjectAcquireLock or WdfObjectReleaseLock on an object without a callback lock, or by a context that does not own it"), "KMDF L9"},
        {"recursive-lock", pattern("the thread already owns this mutex and waits for itself for ever"), "NT R-DSP-1"},
        {"recursive-lock", pattern("the thread already owns this wait lock and waits for itself for ever"), "KMDF L13"},
        {"irql-violation", pattern("a critical region entered or left at DISPATCH_LEVEL or above"), "NT V7"},
        {"irql-violation", pattern("KeSetEvent above DISPATCH_LEVEL"), "NT V22"},
        {"irql-violation", pattern("pool allocated or freed at too high an IRQL: paged above APC_LEVEL, non-paged above DISPATCH_LEVEL"), "NT V24"},
        {"irql-violation", pattern("a DPC returned with kernel APCs disabled more or less often than before"), "NT V15"},
        {"irql-violation", pattern("a system call returned to user mode above PASSIVE_LEVEL"), "NT V17"},
        {"irql-violation", pattern("a system call returned to user mode with kernel APCs disabled: a mutex is still owned, or a critical region not left"), "NT R-DSP-7"},
        {"watchdog", pattern("a processor took no clock interrupt for too long"), "NT V19"},
        {"watchdog", pattern("an interrupt service routine ran longer than its allotment"), "NT V20"},
        {"paged-access", pattern("pageable memory touched at DISPATCH_LEVEL or above while its page is resident"), "NT V2"},
        {"paged-access", pattern("pageable memory touched at DISPATCH_LEVEL or above, and its page is not resident"), "NT V1"},
        {"paged-access", pattern("a lock or dispatcher object in pageable memory"), "NT R-SPN-9"},
        {"lock-order", pattern("a lock asked for in an order opposite to that in which the driver took both before"), "NT V11"},
        {"hazard", pattern("one spin lock used through queued and ordinary calls, or with a queue handle that is in use"), "NT R-SPN-5"},
        {"starvation", pattern("a work item waits and no worker has taken one for a second: all of them are blocked"), "NT R-WRK-4"},
        {"irql-violation", pattern("a framework call above the IRQL it may be made at: the verifier breaks in and the call does nothing"), "NT V25"},
        {"lock-order", pattern("framework locks taken in the wrong order: driver, device, queue"), "KMDF L5"},
        {"use-after-free", pattern("memory used after it was given back"), "NT V1"},
        {"hazard", pattern("an address given back that is no allocation, or given back twice"), "NT V24"},
        {"hazard", pattern("the driver stopped the machine itself"), ""},
        {"use-after-completion", pattern("a call on a request that has been completed: the driver no longer owns it"), "KMDF X15"},
        {"hazard", pattern("a request is used as the driver's own while a queue holds it"), "KMDF X13"},
        {"hazard", pattern("a request is marked cancelable that is so already"), "KMDF X23"},
        {"hazard", pattern("a request is completed while it is still marked cancelable: WdfRequestUnmarkCancelable comes first"), "KMDF X22"},
        {"hazard", pattern("WdfRequestStopAcknowledge for a request that EvtIoStop was not called for"), "KMDF X30"},
        {"hazard", pattern("waits in the object's own callback for that callback to end: the framework's verifier breaks into the debugger"), "KMDF P5"},
        {"hazard", pattern("has been waited for for a minute: the framework prints who waits for which work item"), "KMDF P7"},
        {"use-after-free", pattern("used after it was deleted"), "KMDF P5"},
        {"hazard", pattern("the lock of an interrupt that is not connected: nothing is taken"), "KMDF L14"},
        {"hazard", pattern("a passive-level interrupt cannot be message-signalled: it is not connected"), "KMDF P11"},
        {"hazard", pattern("a spin lock that was given to an interrupt: WdfSpinLockAcquire and WdfSpinLockRelease ignore it"), "KMDF L12"},
        {"hazard", pattern("a pointer that is NULL was followed: the address is zero or close to it"), "NT V1"},
        {"use-after-free", pattern("the context of an object that has been destroyed: its memory went with the object"), "KMDF C15"},
        {"hazard", pattern("KeWaitForMultipleObjects for no object, for more than 64, or for more than three without a WaitBlockArray"), "NT R-DSP-2"},
        {"hazard", pattern("a high-resolution timer needs a relative due time and may have no tolerance: it is not set"), "NT R-TMR-4"},
    }};
    return words[static_cast<std::size_t>(h)];
}

} // namespace syncscope::kernel
