// The simulated Windows kernel: processors with IRQL, threads, interrupts, DPCs, timers, locks, waits, worker threads.
//
// A Kernel is a view on the block of one World: it owns nothing and is rebuilt wherever a World is copied. Its routines
// work like everybody's: as frames of an activity that are resumed, may stand before a choice point, take time, spin or
// end. Times are nanoseconds; IRQLs are the numbers of x64.
#pragma once

#include "engine/kernel/choice.h"
#include "engine/kernel/config.h"
#include "engine/kernel/hazard.h"
#include "engine/kernel/tables.h"
#include "engine/trace/trace.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace syncscope::kernel {

// What resuming a frame came to.
struct Resume {
    enum class Kind : std::uint8_t {
        Again,   // went on, or ended, without time passing
        Choice,  // stands before a choice point
        Elapse,  // `ns` pass before it goes on
        Spin,    // has nothing to do until somebody releases a lock
    };
    Kind kind = Kind::Again;
    ChoicePoint point = ChoicePoint::Load;
    std::int64_t ns = 0;

    static Resume again() { return {}; }
    static Resume choice(ChoicePoint p) { return {Kind::Choice, p, 0}; }
    static Resume elapse(std::int64_t ns) { return {ns > 0 ? Kind::Elapse : Kind::Again, ChoicePoint::Load, ns}; }
    static Resume spin() { return {Kind::Spin, ChoicePoint::Load, 0}; }
};

// Routines of the kernel itself.
enum class Routine : std::uint16_t {
    AcquireSpin = kKernelRoutines, // a lock, b how (AcquireFlag)
    ReleaseSpin,                   // a lock, b how, c IRQL to return to
    AcquireMutex,                  // a lock, b how
    ReleaseMutex,                  // a lock, b how
    Wait,                          // a waitable, b how many or 0 = that one alone, c all of them, w[0] ns or -1 = for ever, w[2] when that is over once it is known
    Dispatch,                      // the DISPATCH software interrupt of a processor
    Clock,                         // the clock interrupt of a processor
    DeviceInterrupt,               // a interrupt
    Worker,                        // a system worker thread
    Sleep,                         // w[0] ns, b 1 = up to a tick of the clock, w[1] then when it is due
    PassiveInterrupt,              // a interrupt: its routine, on a worker
    InterruptLock,                 // a interrupt; result = IRQL before
    InterruptUnlock,               // a interrupt, c IRQL to return to
    Synchronize,                   // a interrupt, b and c and w the routine; result = its result
    FlushDpcs,
    DisconnectInterrupt,           // a interrupt: until no call of its routine is under way
};

enum AcquireFlag : std::uint32_t {
    kRaise = 1,        // to DISPATCH_LEVEL (spin) or APC_LEVEL (fast mutex)
    kFramework = 2,    // taken by the framework around a callback
    kCriticalRegion = 4, // KMDF L2
    kQueued = 8,       // in-stack queued
    kTry = 16,         // result 1 = taken, 0 = not; never waits
    kKeepIrql = 32,    // the saved IRQL stays with the lock (KMDF L8, L12)
};

// When a wait is given up: like a timer, at the first tick of the clock at that time or later, and a relative time counts from
// the last tick (NT R-TMR-2).
struct Timeout {
    std::int64_t ns = -1;                // from then, or since the start; negative = never, 0 = it does not wait
    bool absolute = false;

    Timeout(std::int64_t time = -1, bool isAbsolute = false) : ns(time), absolute(isAbsolute) {}
};

class Kernel {
public:
    // The block must stay where it is for as long as the view lives.
    Kernel(Block& block, const Tables& tables, const Config& config)
        : m_block(&block)
        , m_t(&tables)
        , m_c(&config)
        , m_machine(block, tables.machine)
        , m_processors(block, tables.processor)
        , m_threads(block, tables.thread)
        , m_activities(block, tables.activity)
        , m_frames(block, tables.frames)
        , m_locks(block, tables.lock)
    {
    }
    void record(trace::Log* log) { m_log = log; } // null = run without recording; the World changes in the same way
    // The kinds of events since the last call.
    trace::Kinds takeKinds() { return std::exchange(m_kinds, {}); }

    // Everything in its first state; no thread started.
    void initialize();

    // --- rows
    Machine& machine() { return m_machine[0]; }
    const Machine& machine() const { return m_machine[0]; }
    Processor& processor(std::uint32_t p) { return m_processors[p]; }
    Thread& thread(std::uint32_t t) { return m_threads[t]; }
    Activity& activity(std::uint32_t a) { return m_activities[a]; }
    Lock& lock(LockId l) { return m_locks[l.value]; }
    Waitable& waitable(WaitableId w) { return m_t->waitable.at(*m_block, w.value); }
    Dpc& dpc(DpcId d) { return m_t->dpc.at(*m_block, d.value); }
    Timer& timer(TimerId t) { return m_t->timer.at(*m_block, t.value); }
    Interrupt& interrupt(InterruptId i) { return m_t->interrupt.at(*m_block, i.value); }
    WorkItem& workItem(WorkItemId w) { return m_t->workItem.at(*m_block, w.value); }
    const Tables& tables() const { return *m_t; }
    const Config& config() const { return *m_c; }
    const Costs& costs() const { return m_c->costs; }
    Block& block() { return *m_block; }
    bool running() const { return machine().outcome == Outcome::Running; }

    // --- the activity that is being advanced
    std::uint32_t currentProcessor() const { return machine().processor; }
    std::uint32_t currentActivity() const { return machine().activity; }
    std::uint8_t irql() { return processor(currentProcessor()).irql; }
    // The thread an activity of this processor runs in: for a DPC or ISR the one it interrupted (NT R-DPC-7).
    bool verified() const { return m_c->driverVerifier; }
    std::uint16_t threadContext(std::uint32_t p) { const Processor& x = processor(p); return x.thread != kNo16 ? x.thread : static_cast<std::uint16_t>(0x8000u | p); }

    // --- frames
    Frame& push(std::uint32_t activity, std::uint16_t routine);
    Frame& push(std::uint32_t activity, Routine routine) { return push(activity, static_cast<std::uint16_t>(routine)); }
    void pop(std::uint32_t activity, std::uint64_t result = 0);
    Frame& top(std::uint32_t activity)
    {
        m_others = m_others || activity != m_watched;
        return m_frames[activity * m_c->frameDepth + this->activity(activity).depth - 1u];
    }
    Frame& frame(std::uint32_t activity, std::uint32_t depth)
    {
        m_others = m_others || activity != m_watched;
        return m_frames[activity * m_c->frameDepth + depth];
    }
    // From now on: whether anybody looks at frames of another activity. What does not, depends on that stack, memory and the tables alone.
    void watchStack(std::uint32_t activity)
    {
        m_watched = activity;
        m_others = false;
        m_lookedAt.clear();
    }
    // What a call of a driver looked at, or changed, that no event tells of. As long as somebody watches.
    struct LookedAt {
        trace::Subject subject;
        bool changed;
    };
    void lookAt(trace::Subject subject, bool changes)
    {
        if (m_watched != ActivityId::kNone)
            m_lookedAt.push_back({subject, changes});
    }
    const std::vector<LookedAt>& lookedAt() const { return m_lookedAt; }
    bool lookedAtOthers() const { return m_others; }

    // Goes on with a frame of the kernel's own. `perform`: pass the choice point it stands before.
    Resume resume(std::uint32_t activity, Frame& frame, bool perform);

    // --- events
    EventIndex event(trace::EventKind kind, trace::Subject subject = {})
    {
        Machine& m = machine();
        const EventIndex cause = takeCause(m);
        if (m_log)
            m_log->append({m.now}, kind, ProcessorId(m.processor), ActivityId(m.activity), subject, cause);
        m_kinds.add(kind);
        return EventIndex(m.events++);
    }
    EventIndex event(trace::EventKind kind, trace::Subject subject, std::uint64_t value, std::uint32_t extra = 0, std::uint32_t code = trace::kNoCode)
    {
        Machine& m = machine();
        const EventIndex cause = takeCause(m);
        if (m_log)
            m_log->append({m.now}, kind, ProcessorId(m.processor), ActivityId(m.activity), subject, cause, value, extra, code);
        m_kinds.add(kind);
        return EventIndex(m.events++);
    }
    void enable(std::uint32_t activity, EventIndex by) { this->activity(activity).cause = by.value; }
    EventIndex lastEvent() const { return EventIndex(machine().events - 1); }

    // Whether this action is the one that is left out. Asked once, before each.
    bool leavesOut(trace::EventKind kind, std::uint32_t subject)
    {
        return machine().omission.kind == static_cast<std::uint8_t>(kind) + 1u && isLeftOut(subject);
    }

    // --- time
    std::int64_t now() const { return machine().now; }
    void schedule(std::uint32_t slot, std::int64_t time) { m_t->agenda.set(*m_block, slot, {time}, machine().sequence++); }
    void unschedule(std::uint32_t slot) { m_t->agenda.clear(*m_block, slot); }

    // Which activity processor p goes on with; none = idle.
    std::uint32_t current(std::uint32_t p) { return current(processor(p)); }
    static std::uint32_t current(const Processor& x)
    {
        if (x.nesting > 0)
            return x.nested[x.nesting - 1];
        return x.thread == kNo16 ? ActivityId::kNone : x.thread;
    }
    // The innermost activity of p has no frame left: a DPC, an interrupt or a thread ends.
    void activityEnded(std::uint32_t p);
    // A slot that is not a processor's came due. For an interrupt this is its choice point.
    void alarm(std::uint32_t slot);
    bool slotIsChoice(std::uint32_t slot);
    // Whether something waits for p's IRQL to drop; whether the level there is holds it back is another question.
    bool holdsBack(std::uint32_t p)
    {
        const Processor& x = processor(p);
        return x.dispatchRequested != 0 || x.interruptsAsserted != 0 || x.clockPending != 0;
    }
    // What is held back on p and may now come in, does (NT R-IRQL-4). True if something did.
    bool deliverPending(std::uint32_t p) { return holdsBack(p) && deliverHeldBack(p); }

    // --- without time (simulation/untimed.cpp)
    void skipTo(std::int64_t time);                     // goes by with one tick at most, and nobody uses up a quantum
    void endQuantum(std::uint32_t p);                   // that of its thread counts as used up (NT R-THR-14)
    std::uint16_t nextReady(std::uint32_t p);           // whom the end of a quantum would switch to; kNo16 = nobody
    // Whether a thread that has become ready waits to be given a processor: nothing else may happen before that.
    bool isPlacing() const { return machine().toPlace != kNo16; }
    // Where it may be put, a bit for each processor: the idle ones, and where there is none any. `each`: also those that nothing tells
    // from one with a lower number.
    std::uint64_t places(bool each);
    void placeOn(std::uint32_t p);
    void placeAll();                                    // by the rule (NT R-THR-9)
    std::int64_t expiry(TimerId t) const;               // when it will expire, if it is set
    std::int64_t expiry(const Timeout& t) const { return std::max(now(), waitEnds(endOf(t))); }
    // Whether it is free and Windows leaves open which waiter takes it: not in-stack queued, not handed to a waiter (NT R-SPN-4, R-SPN-5).
    static bool isOpen(const Lock& l) { return l.owner == kNo16 && l.kind != LockKind::QueuedSpin && !blocks(l.kind); }
    // Without time: whoever stands before asking for a lock that is taken asks for it. False: nobody does.
    bool askAll();
    // Who waits for an open lock, or for one that is held, stands where it would if it had just asked.
    void forgetWaiting(LockId l);

    // --- IRQL (NT section 1)
    void raiseIrql(std::uint32_t p, std::uint8_t to);
    void lowerIrql(std::uint32_t p, std::uint8_t to);

    // --- threads (NT section 2)
    void startThread(std::uint32_t t, std::int64_t at);
    void makeReady(std::uint32_t t, EventIndex by);
    // What a thread gets from whoever ends its wait, before it is made ready (NT R-THR-3).
    void boost(std::uint32_t t, std::int32_t increment);
    // How often normal kernel APCs are disabled in that thread (threadContext()).
    std::uint16_t& criticalRegions(std::uint16_t context) { return context & 0x8000u ? processor(context & 0x7FFFu).idleCriticalRegions : thread(context).criticalRegions; }
    std::uint16_t& guardedRegions(std::uint16_t context) { return context & 0x8000u ? processor(context & 0x7FFFu).idleGuardedRegions : thread(context).guardedRegions; }
    // A system call of the running thread is about to return to user mode (NT V17, R-DSP-7). False: the machine has stopped.
    bool returnsToUserMode();
    void endThread(std::uint32_t t);
    // The running thread of p gives it up: the next ready one, or idle. The thread's state says why.
    void switchAway(std::uint32_t p);

    // --- locks (NT section 6, 7)
    LockId createLock(LockKind kind, bool ofFramework, std::uint64_t address, ObjectId object = ObjectId());
    void acquire(std::uint32_t activity, LockId lock, std::uint32_t how, Timeout timeout = {}); // a timeout is for kinds that block
    void release(std::uint32_t activity, LockId lock, std::uint32_t how, std::uint8_t backTo);
    bool ownsLock(LockId lock) { return leftOpen(currentActivity(), lock) || (this->lock(lock).owner != kNo16 && this->lock(lock).ownerThread == threadContext(currentProcessor())); }

    // --- dispatcher objects (NT section 7)
    WaitableId createWaitable(WaitableKind kind, std::int32_t state, std::int32_t limit, std::uint64_t address);
    void wait(std::uint32_t activity, WaitableId object, Timeout timeout); // result NTSTATUS
    // For any of them, and the result says which, or for all of them. At most Config::waitObjects.
    void wait(std::uint32_t activity, std::span<const WaitableId> objects, bool all, Timeout timeout);
    void sleep(std::uint32_t activity, std::int64_t ns);
    void delay(std::uint32_t activity, std::int64_t ns);    // KeDelayExecutionThread: to the first tick that is not too early (NT R-TMR-3)
    std::int32_t set(WaitableId event, std::int32_t increment = 0); // KeSetEvent; returns the state before
    void reset(WaitableId event);
    bool releaseMutex(WaitableId mutex);                    // false: not the owner
    bool releaseSemaphore(WaitableId semaphore, std::int32_t by, std::int32_t increment = 0);

    // --- DPCs, timers, interrupts, work items (NT sections 3, 4, 5, 8)
    DpcId createDpc(const Frame& routine, std::uint64_t address, ObjectId object = ObjectId());
    bool queueDpc(DpcId d);
    bool removeDpc(DpcId d);
    TimerId createTimer(WaitableKind kind, std::uint64_t address);
    bool setTimer(TimerId t, std::int64_t dueNs, std::int64_t periodNs, DpcId d, bool absolute = false); // dueNs relative, or since the start; true = it was set before
    bool cancelTimer(TimerId t);
    // ExAllocateTimer: its routine is called at DISPATCH_LEVEL as the timer's DPC, with the address of the timer first (NT R-TMR-4).
    TimerId allocateTimer(WaitableKind kind, bool highResolution, Frame routine);
    void deleteTimer(TimerId t);
    std::uint32_t nextDueTimer(std::uint32_t p) const; // the one that expires next on p; TimerId::kNone when none is due
    void flushDpcs(std::uint32_t activity);             // KeFlushQueuedDpcs
    void startClocks();
    std::int64_t requestResolution(std::int64_t ns);    // ExSetTimerResolution; the period then in force
    std::int64_t withdrawResolution();
    // An interrupt that nothing is connected to comes when a test asserts it; one that is connected, when its device has something to tell.
    InterruptId createInterrupt(std::uint8_t irql, std::uint8_t processor, const Frame& isr);
    // One edge at a time: while one is to come, a later one is that one.
    void assertInterrupt(InterruptId i, std::int64_t atNs);
    void makePassive(InterruptId i);                    // its routine runs at PASSIVE_LEVEL on a worker (NT R-INT-6)
    void connectInterrupt(InterruptId i, std::uint32_t device, std::uint8_t synchronizeIrql);
    void disconnectInterrupt(std::uint32_t activity, InterruptId i); // IoDisconnectInterruptEx: waits for the routine where it is under way
    void acquireInterruptLock(std::uint32_t activity, InterruptId i);                       // result = IRQL before
    void releaseInterruptLock(std::uint32_t activity, InterruptId i, std::uint8_t backTo);
    void synchronizeExecution(std::uint32_t activity, InterruptId i, const Frame& routine); // KeSynchronizeExecution; result = the routine's

    // --- hardware (base/registers.h). Whoever reads or writes a register records it.
    Hardware& hardware(std::uint32_t device) { return m_t->hardware.at(*m_block, device); }
    void startHardware();
    std::uint32_t readRegister(std::uint32_t device, std::uint32_t offset, std::uint32_t bytes);
    void writeRegister(std::uint32_t device, std::uint32_t offset, std::uint32_t bytes, std::uint32_t value);
    std::uint32_t deviceProcessor(std::uint32_t device) const; // its next interrupt goes to
    WorkItemId createWorkItem(const Frame& routine, ObjectId object = ObjectId());
    bool queueWorkItem(WorkItemId w);
    WorkItemId allocateWorkItem();                      // IoAllocateWorkItem; none: the run has stopped
    bool inWorkItem(std::uint32_t t) { return thread(t).isWorker != 0 && activity(t).depth > 1; } // a worker between begin and end of one
    void startWorkers();                                // idle ones begin with what was queued before there were any

    // --- the end
    void bugCheck(std::uint32_t code, std::uint64_t p1, std::uint64_t p2, std::uint64_t p3, std::uint64_t p4, Hazard reason);
    void hazard(Hazard what, trace::Subject subject);       // a free build lets it pass
    // A breach that Driver Verifier stops with 0xC4 and that sub-code, and a free build lets pass. True: the machine has stopped.
    bool breach(Hazard what, trace::Subject subject, std::uint32_t subCode, std::uint64_t p2, std::uint64_t p3 = 0, std::uint64_t p4 = 0);
    // A driver's own lock, as Driver Verifier sees it: the framework's calls are not the driver's.
    static bool isDriversOwn(const Lock& l) { return !l.ofFramework && l.object == ObjectId::kNone && l.kind != LockKind::Interrupt; }
    void stopAt(LimitKind limit);
    void finish(Outcome outcome);
    // Whether the slot due first brings no work of its own: a clock, a periodic timer, or nothing at all.
    bool onlyBeats(std::uint32_t slot);
    // Nothing can happen any more but clocks and periodic timers: decide between completed and deadlock, unless a timer may
    // still help. True = the run is over.
    bool quiescent();

private:
    EventIndex takeCause(const Machine& m)
    {
        return EventIndex(std::exchange(m.activity == ActivityId::kNone ? m_cause : activity(m.activity).cause, EventIndex::kNone));
    }
    Resume resumeAcquireSpin(std::uint32_t activity, Frame& f, bool perform);
    Resume resumeReleaseSpin(std::uint32_t activity, Frame& f, bool perform);
    Resume resumeAcquireMutex(std::uint32_t activity, Frame& f, bool perform);
    Resume resumeReleaseMutex(std::uint32_t activity, Frame& f, bool perform);
    Resume resumeWait(std::uint32_t activity, Frame& f, bool perform);
    Resume resumeSleep(std::uint32_t activity, Frame& f);
    Resume resumeDispatch(std::uint32_t activity, Frame& f, bool perform);
    Resume resumeClock(std::uint32_t activity, Frame& f);
    Resume resumeDeviceInterrupt(std::uint32_t activity, Frame& f, bool perform);
    Resume resumeWorker(std::uint32_t activity, Frame& f, bool perform);
    Resume resumePassiveInterrupt(std::uint32_t activity, Frame& f);
    Resume resumeInterruptLock(std::uint32_t activity, Frame& f);
    Resume resumeInterruptUnlock(std::uint32_t activity, Frame& f);
    Resume resumeDisconnectInterrupt(std::uint32_t activity, Frame& f);
    Resume resumeSynchronize(std::uint32_t activity, Frame& f);
    Resume resumeFlushDpcs(std::uint32_t activity, Frame& f, bool perform);

    bool isLeftOut(std::uint32_t subject);
    bool leftOpen(std::uint32_t activity, LockId lock)
    {
        const Omission& o = machine().omission;
        return o.openLock && o.activity == activity && o.subject == lock.value;
    }
    void take(std::uint32_t activity, LockId id, std::uint32_t how, std::int64_t askedAt);
    void handOver(LockId id);
    std::uint16_t chooseSpinner(const Lock& l);
    void addWaiter(Lock& l, std::uint32_t activity);
    void removeWaiter(Lock& l, std::uint32_t activity);
    bool canTake(const Lock& l, std::uint32_t activity) const;
    // What an activity of another processor stood before has changed: if it stood there, it finds out anew whether that is a step.
    void reconsider(std::uint32_t activity, Routine routine, std::uint32_t a);
    void giveUpLock(std::uint32_t t);
    bool neverWaits(const Frame& f) const;
    std::optional<Resume> standsBeforeAsking(std::uint32_t activity, Frame& f, bool perform);
    void letStand(LockId id);
    bool lockBreach(Hazard what, LockId id, std::uint32_t subCode);
    bool badRelease(std::uint32_t activity, LockId id, std::uint32_t how);
    bool mutexAtDispatch(LockId id, std::uint32_t how);
    void leaveCriticalRegion(std::uint32_t p);
    bool verifyOrder(std::uint32_t activity, std::uint32_t asked);
    bool leadsTo(std::uint32_t from, std::uint32_t to);
    void cannotBlock(std::uint32_t activity, std::uint64_t address, Hazard what);
    bool waitAtDispatch(WaitableId id, std::int64_t timeoutNs);
    void lookAtPool();
    bool satisfied(const Waitable& w, std::uint32_t t) const;
    WaitBlock& waitBlock(std::uint32_t activity, std::uint32_t i) { return m_t->waitBlock.at(*m_block, activity * m_c->waitObjects + i); }
    WaitableId objectOfWait(std::uint32_t activity, const Frame& f, std::uint32_t i) { return f.b == 0 ? WaitableId(f.a) : WaitableId(waitBlock(activity, i).waitable); }
    std::uint16_t& nextWaiter(std::uint16_t link) { return link < m_t->threads ? thread(link).next : m_t->waitBlock.at(*m_block, link - m_t->threads).next; }
    void putInLine(Waitable& w, std::uint16_t link);
    void takeOutOfLine(Waitable& w, std::uint16_t link);
    void stopWaiting(std::uint32_t t);
    std::uint32_t waitStatus(std::uint32_t activity, const Frame& f, std::uint32_t t);
    std::uint32_t endOfWait(std::uint32_t activity, const Frame& f, std::uint32_t status);
    std::uint32_t waitedForWithOthers(const Waitable& w);
    void consume(Waitable& w, std::uint32_t t);
    void wakeWaiters(WaitableId id, std::int32_t increment = 0);
    void insertReady(std::uint32_t p, std::uint32_t t, bool atHead);
    std::uint16_t takeReady(std::uint32_t p, std::uint32_t minimumPriority);
    std::uint32_t chooseProcessor(std::uint32_t t);
    bool isIdle(std::uint32_t p) { return processor(p).thread == kNo16 && processor(p).standby == kNo16; }
    bool isNobodys(std::uint32_t p);
    void place(std::uint32_t t, std::uint32_t p);
    void placeWhereForced();
    void switchTo(std::uint32_t p, std::uint16_t t);
    void chargeQuantum(std::uint32_t p);
    void changeIrql(std::uint32_t p, std::uint8_t to);
    void requestDispatch(std::uint32_t p);
    bool deliverHeldBack(std::uint32_t p);
    void interrupted(std::uint32_t p);
    void beginNested(std::uint32_t p, std::uint32_t activity);
    std::uint32_t freeIsrActivity(std::uint32_t p, std::uint32_t room);
    void sayLevel(std::uint32_t p);
    void beginClock(std::uint32_t p);
    bool waitsForOneOf(const std::vector<bool>& those, std::uint32_t activity);
    bool stuckInCircles(bool workers);
    bool expireOneTimer(std::uint32_t p);
    std::int64_t timerTime() const;
    std::int64_t nextTick(std::uint32_t p) const;
    std::int64_t tickFrom(std::int64_t time) const;
    std::int64_t waitTime() const { return machine().untimed ? now() : timerTime(); } // what the end of a wait is counted from
    std::int64_t waitEnds(std::int64_t due) const { return machine().untimed ? due : tickFrom(due); }
    std::int64_t endOf(const Timeout& t) const { return t.absolute ? t.ns : waitTime() + t.ns; }
    std::int64_t timeIsUp(std::uint32_t t);
    void until(Frame& f, Timeout timeout);
    bool canWait(const Timer& t) const;
    void setClock(std::int64_t periodNs);
    void scheduleTimer(TimerId t);
    DpcId unfinishedDpc(std::uint32_t sequence) const;
    void wakeFlushers(EventIndex by);
    void deviceDue(std::uint32_t device);
    void scheduleDevice(std::uint32_t device);
    void startTransfer(std::uint32_t device);
    void tell(std::uint32_t device, std::uint32_t number, bool transfer);
    InterruptId listener(std::uint32_t device) const;
    InterruptId nextOnLine(InterruptId i) const;
    bool sameLine(std::uint32_t device, std::uint32_t other) const;
    bool lineIsUp(std::uint32_t device) const;
    void interruptOf(std::uint32_t device, std::uint32_t cause);
    void settleInterrupt(std::uint32_t device);
    void signalInterrupt(InterruptId i, std::uint32_t p, std::uint32_t cause);
    void served(InterruptId head);
    bool isUnderWay(InterruptId i);
    void wakeDisconnecting();
    void watchdog(std::uint32_t p);
    void wakeWorker();

    Block* m_block;
    const Tables* m_t;
    const Config* m_c;
    Rows<Machine> m_machine;
    Rows<Processor> m_processors;
    Rows<Thread> m_threads;
    Rows<Activity> m_activities;
    Rows<Frame> m_frames;
    Rows<Lock> m_locks;
    trace::Log* m_log = nullptr;
    trace::Kinds m_kinds;
    std::uint32_t m_watched = ActivityId::kNone;
    bool m_others = true;
    std::vector<LookedAt> m_lookedAt;
    std::uint32_t m_cause = EventIndex::kNone; // of the machine's next event of its own; never lives beyond a tick
};

} // namespace syncscope::kernel
