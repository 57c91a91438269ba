// The rows a simulated machine is made of. Plain bytes: no pointers, no padding left to chance.
#pragma once

#include "engine/base/agenda.h"
#include "engine/base/block.h"
#include "engine/base/ids.h"
#include "engine/base/registers.h"
#include "engine/base/words.h"
#include "engine/kernel/config.h"

#include <cstdint>
#include <type_traits>

namespace syncscope::kernel {

inline constexpr std::uint16_t kNo16 = 0xFFFF;
inline constexpr std::uint8_t kNo8 = 0xFF;
inline constexpr std::uint32_t kIsrNesting = 3; // the clock over two device levels; a third device waits

// A routine of the machine in the middle of its work, or a call of driver code. The routines of one activity form its
// stack; the innermost is resumed. Who wrote the routine number knows what the words mean.
struct Frame {
    std::uint16_t routine = 0;
    std::uint16_t state = 0;
    std::uint32_t a = 0, b = 0, c = 0;
    std::uint64_t w[6] = {};
};

// Routine numbers by room. A frame is resumed by the room its number belongs to.
inline constexpr std::uint16_t kKernelRoutines = 1;
inline constexpr std::uint16_t kFrameworkRoutines = 64;
inline constexpr std::uint16_t kDriverRoutines = 128;

// Addresses of what belongs to the machine itself, as parameters of bug checks name them.
inline constexpr std::uint64_t kCodeBase = 0xFFFFF80100000000ull;       // driver functions, 16 bytes apart
inline constexpr std::uint64_t kFrameworkCode = 0xFFFFF80200000000ull;  // routines of kernel and framework
inline constexpr std::uint64_t kThreadBase = 0xFFFFA00000000000ull;     // KTHREAD; idle threads behind the others
inline constexpr std::uint64_t kExTimerBase = 0xFFFFC80000000000ull;    // EX_TIMER, 256 apart
inline constexpr std::uint64_t kIoWorkItemBase = 0xFFFFC90000000000ull; // IO_WORKITEM, 64 apart
inline constexpr std::uint64_t kStackTop = 0xFFFFB00000000000ull;       // kernel stacks
inline constexpr std::uint64_t kPrcbBase = 0xFFFFF80000000000ull;
// First parameter of 0xC8: found, expected, and a number of the place that looked.
constexpr std::uint64_t unexpectedIrql(std::uint8_t found, std::uint8_t expected) { return (std::uint64_t{found} << 16) | (std::uint64_t{expected} << 8) | 2; }

constexpr std::uint64_t codeOf(const Frame& routine)
{
    return routine.routine >= kDriverRoutines ? kCodeBase + 16ull * routine.a : kFrameworkCode + 16ull * routine.routine;
}
inline constexpr std::uint64_t kObjectHandles = 0xFFFFE00000000000ull;  // of the framework, 16 apart
// threadContext(): a processor that was idle runs in its own idle thread.
constexpr std::uint64_t threadAddress(std::uint16_t context) { return kThreadBase + 0x800ull * context; }
constexpr std::uint64_t prcbAddress(std::uint32_t p) { return kPrcbBase + 0x10000ull * p + 0x180; }

enum class ActivityKind : std::uint8_t { Thread, Dpc, Isr };

struct Activity {
    ActivityKind kind = ActivityKind::Thread;
    std::uint8_t depth = 0;                 // frames
    std::uint8_t atChoice = 0;              // 1 = stands before a step (choice.h)
    std::uint8_t processor = kNo8;          // where it runs, or ran last
    std::uint16_t row = 0;                  // thread, or processor
    std::uint16_t nextWaiter = kNo16;       // in a lock's list of waiters
    std::uint32_t cause = EventIndex::kNone; // what another activity did to let this one go on; taken by its next event
    std::uint32_t spinsOn = LockId::kNone;
    std::int64_t remaining = 0;             // ns of work left when it was interrupted; -1 = it was waiting for a lock
    std::uint64_t result = 0;               // of the routine that ended last
};

struct Processor {
    std::uint8_t irql = 0;
    std::uint8_t dispatchRequested = 0;     // the DISPATCH software interrupt is pending
    std::uint8_t inDispatch = 0;            // its work is going on
    std::uint8_t quantumEnd = 0;
    std::uint8_t timersDue = 0;
    std::uint8_t nesting = 0;               // activities over the thread, innermost last
    std::uint16_t nested[4] = {};
    std::uint16_t thread = kNo16;           // running; none = idle
    std::uint16_t standby = kNo16;
    std::uint16_t dpcHead = kNo16, dpcTail = kNo16, dpcDepth = 0;
    std::uint16_t interruptsAsserted = 0;   // device interrupts that wait for this processor's IRQL to drop
    std::uint16_t clockPending = 0;         // ticks that wait for the IRQL to drop; they come in as one
    std::uint32_t readyMask = 0;            // bit p: some thread of priority p is ready here
    std::uint32_t dispatchCause = EventIndex::kNone;
    std::uint32_t ticksAtDispatch = 0;      // clock ticks that found this processor at DISPATCH_LEVEL or above, since it last was below
    std::uint32_t ticksInDpc = 0;           // ... since the running DPC began
    std::uint32_t ticksInIsr = 0;           // ... since the running interrupt service routine began
    std::uint32_t dpcSequence = 0;          // of the DPC that runs; 0 = none does
    std::uint32_t unused2 = 0;
    std::int64_t chargedUntil = 0;          // quantum of the running thread is charged up to here
    std::uint16_t idleCriticalRegions = 0, idleGuardedRegions = 0; // of its idle thread
    std::uint16_t unused[2] = {};
    std::uint16_t readyHead[32];
    std::uint16_t readyTail[32];
};

struct Thread {
    ThreadState state = ThreadState::Initialized;
    std::uint8_t priority = 8;
    std::uint8_t basePriority = 8;
    std::uint8_t processor = kNo8;          // ran last on
    std::uint8_t ideal = 0;
    std::uint8_t bound = 0;
    std::uint8_t savedIrql = 0;             // while it does not run (NT R-IRQL-1)
    std::uint8_t isWorker = 0;
    std::uint16_t next = kNo16;             // in a ready list or a list of waiters
    std::uint16_t criticalRegions = 0;      // normal kernel APCs are held back while > 0
    std::uint32_t waitsOn = WaitableId::kNone;
    std::uint32_t mutexesOwned = 0;
    std::uint32_t waitStatus = 0;
    std::uint16_t waitObjects = 0;          // it waits for that many, in its wait blocks; 0 = for waitsOn alone
    std::uint8_t waitsForAll = 0;
    std::uint8_t beforeSend = 0;            // without time, its next request: kStandsBeforeSend, kMaySend
    std::uint16_t guardedRegions = 0;       // of those, how many hold back special ones too
    std::uint16_t unused = 0;
    std::int64_t quantumLeft = 0;           // ns
};

struct Lock {
    LockKind kind = LockKind::Spin;
    std::uint8_t used = 0;
    std::uint8_t ofFramework = 0;
    std::uint8_t savedIrql = 0;             // where a caller leaves it with the lock (KMDF L8)
    std::uint16_t owner = kNo16;            // activity
    std::uint16_t ownerThread = kNo16;      // thread it ran in (NT R-DPC-7, KMDF L4); idle processors count as threads of their own
    std::uint16_t reserved = kNo16;         // waiter it was handed to and who has not taken it yet
    std::uint16_t waiterHead = kNo16, waiterTail = kNo16, waiters = 0;
    std::uint32_t releasedBy = EventIndex::kNone; // LockRelease that freed it
    std::uint32_t object = ObjectId::kNone; // WDF object it belongs to
    std::int64_t since = 0;                 // acquired at
    std::uint64_t address = 0;              // in driver memory; 0 = the framework's own
    std::uint16_t asking = 0;               // activities that have asked for it, and neither taken it nor begun to wait
    std::uint16_t unused[3] = {};
};

struct Waitable {
    WaitableKind kind = WaitableKind::NotificationEvent;
    std::uint8_t used = 0;
    std::uint16_t ownerThread = kNo16;      // KMUTEX
    std::int32_t state = 0;                 // > 0 = signalled
    std::int32_t limit = 0;                 // semaphore
    std::uint16_t waiterHead = kNo16, waiterTail = kNo16;
    std::uint32_t signalledBy = EventIndex::kNone;
    std::uint32_t unused = 0;
    std::uint64_t address = 0;
};

// One of the objects of KeWaitForMultipleObjects. A list of waiters has threads in it, which wait for that object alone, and wait
// blocks: their rows are counted on behind the threads.
struct WaitBlock {
    std::uint16_t waitable = kNo16;
    std::uint16_t next = kNo16;             // in the object's list
};

struct Dpc {
    std::uint8_t used = 0;
    DpcImportance importance = DpcImportance::Medium;
    std::uint8_t target = kNo8;             // fixed processor
    std::uint8_t queuedOn = kNo8;           // none = not queued
    std::uint16_t next = kNo16;
    std::uint16_t byTimer = 0;              // a timer's expiry queued it
    std::uint32_t cause = EventIndex::kNone;
    std::uint32_t object = ObjectId::kNone;
    std::uint64_t address = 0;
    std::uint32_t sequence = 0;             // when it was queued last, among all DPCs (NT R-DPC-9)
    std::uint32_t unused2 = 0;
    Frame routine;                          // begun when the DPC runs
};

// Of ExAllocateTimer: the kernel's own memory, whose rows are given out again.
enum class ExTimer : std::uint8_t { No, Allocated, Deleted };

struct Timer {
    std::uint8_t used = 0;
    std::uint8_t set = 0;
    std::uint16_t dpc = kNo16;
    std::uint32_t waitable = WaitableId::kNone;
    std::int64_t due = 0;
    std::int64_t period = 0;                // ns, 0 = one shot
    std::uint32_t cause = EventIndex::kNone;
    std::uint8_t highResolution = 0;        // NT R-TMR-4
    std::uint8_t processor = 0;             // where it expires (NT R-TMR-9)
    ExTimer ex = ExTimer::No;
    std::uint8_t wasSet = 0;                // when it was deleted
    std::uint64_t address = 0;
    std::int64_t tolerance = 0;             // ns it may expire late, together with another one
};

// A service routine that is connected to an interrupt. Several on one line are a chain, in the order they were connected;
// what is said of the line (asserted, in service) stands in the first one's row.
struct Interrupt {
    std::uint8_t used = 0;
    std::uint8_t irql = static_cast<std::uint8_t>(Irql::Device); // its DIRQL
    std::uint8_t synchronizeIrql = static_cast<std::uint8_t>(Irql::Device); // the routine and holders of its lock run there
    std::uint8_t processor = 0;             // it goes to
    std::uint8_t asserted = 0;              // waits to be delivered
    std::uint8_t inService = 0;             // a line whose routines are being called
    std::uint16_t hardware = kNo16;         // device it is connected to
    std::uint16_t workItem = kNo16;         // runs the routine at PASSIVE_LEVEL (NT R-INT-6)
    std::uint16_t unused = 0;
    std::uint32_t lock = LockId::kNone;
    std::uint32_t cause = EventIndex::kNone;
    std::uint32_t object = ObjectId::kNone;
    Frame routine;                          // the interrupt service routine
};

// The state of a device (base/registers.h).
struct Hardware {
    std::uint32_t control = registers::kEnable;
    std::uint32_t tag = 0;
    std::uint32_t counted = 0;              // transfers that were started
    std::uint32_t transfers = 0;            // ... and have ended
    std::uint32_t told = 0;                 // events of the scenario's lists so far
    std::uint32_t lost = 0;                 // events that found the list full
    std::uint32_t turn = 0;                 // interrupts sent
    std::uint8_t overrun = 0;
    std::uint8_t unacknowledged = 0;
    std::uint8_t running = 0;               // transfers started and not ended
    std::uint8_t waiting = 0;               // events on the list
    std::uint8_t pendingMessage = 0;        // a message that was to be sent while interrupts were disabled
    std::uint8_t unused3[3] = {};
    std::uint32_t length[registers::kTransfersAtOnce] = {}; // oldest first
    std::uint32_t tags[registers::kTransfersAtOnce] = {};
    std::uint32_t events[registers::kEventsAtOnce] = {};
    std::uint32_t scratch[registers::kScratchRegisters] = {};
    std::uint32_t cause = EventIndex::kNone; // TransferStart of the running one
    std::uint32_t left[kDeviceEventLists] = {}; // of each list
    std::int64_t ends = 0;                  // when the running transfer does
    std::int64_t next[kDeviceEventLists] = {};
};

// Of IoAllocateWorkItem: as with an EX_TIMER.
enum class IoWorkItem : std::uint8_t { No, Allocated, Freed };

struct WorkItem {
    std::uint8_t used = 0;
    std::uint8_t queued = 0;
    std::uint16_t next = kNo16;
    std::uint32_t cause = EventIndex::kNone;
    std::uint32_t object = ObjectId::kNone;
    IoWorkItem io = IoWorkItem::No;
    std::uint8_t unused[3] = {};
    Frame routine;
};

enum class LimitKind : std::uint8_t { None, Steps, Events, Time, Memory, Calls, Table, Instructions };

// One action that a run is to do without, as if nobody had asked for it (simulation::rerunWithout): the first of its kind by
// that activity on that subject after `left` others. A lock that is not taken is not given back either.
struct Omission {
    std::uint8_t kind = 0;                  // trace::EventKind + 1; 0 = nothing
    std::uint8_t done = 0;
    std::uint8_t openLock = 0;              // left out, and not yet to be given back
    std::uint8_t unused = 0;
    std::uint16_t activity = kNo16;         // none for what the machine does itself
    std::uint16_t unused2 = 0;
    std::uint32_t subject = 0;
    std::uint32_t left = 0;
};

enum Untimed : std::uint16_t {
    kUntimed = 1,
    kOwnProcessors = 2, // and nobody but its thread can ever run on a processor
};

enum : std::uint8_t { kStandsBeforeSend = 1, kMaySend = 2 };

struct Machine {
    std::int64_t now = 0;
    std::uint64_t sequence = 0;             // of agenda entries
    std::uint64_t steps = 0;                // choice points passed
    std::uint32_t events = 0;
    Outcome outcome = Outcome::Running;
    LimitKind limit = LimitKind::None;
    std::uint8_t settingUp = 1;             // EvtDriverDeviceAdd runs; it costs no time
    std::uint8_t bugCheckProcessor = kNo8;
    std::uint32_t processor = ProcessorId::kNone; // that is being advanced
    std::uint32_t activity = ActivityId::kNone;
    std::uint32_t bugCheckCode = 0;
    std::uint32_t bugCheckReason = 0;       // row of hazards()
    std::uint64_t bugCheckParameters[4] = {};
    std::uint32_t ticks = 0;
    std::uint32_t prints = 0;
    std::uint16_t workHead = kNo16, workTail = kNo16;
    std::uint16_t idleWorkers = 0;          // head of the list of waiting workers + 1
    std::uint16_t dynamicWorkers = 0;       // added because the queue did not move (NT R-WRK-3)
    std::int64_t workMovedAt = 0;           // a work item was begun, or had to wait where none did before
    std::uint16_t flushers = kNo16;         // threads in KeFlushQueuedDpcs
    std::uint16_t untimed = 0;              // what comes by time is chosen: Untimed; a wait then ends in its own time and at no tick
    std::uint32_t dpcSequence = 0;
    std::uint32_t resolutionRequests = 0;   // of ExSetTimerResolution not yet taken back
    std::uint16_t toPlace = kNo16;          // without time: ready threads that wait to be given a processor, and nothing else goes on
    std::uint16_t placedBy = kNo16;         // processor that made them ready; none = the machine itself
    std::int64_t clockNs = 0;               // period of the clock now (NT R-CLK-2)
    std::int64_t clockSince = 0;            // a tick from which its ticks are counted
    std::uint32_t liveThreads = 0;          // workload threads that have not ended
    std::uint32_t lastClockEvent = EventIndex::kNone;
    std::uint64_t fairness = 0;             // draws of the random spin lock policy
    std::uint64_t trims = 0;                // times the verifier put all pageable memory out (NT V2)
    Omission omission;
};

struct Tables {
    std::uint32_t processors = 0, threads = 0, activities = 0;
    Table<Machine> machine;
    Table<Processor> processor;
    Table<Thread> thread;
    Table<Activity> activity;
    Table<Frame> frames;                    // activity * frameDepth
    Table<Lock> lock;
    Table<Waitable> waitable;
    Table<WaitBlock> waitBlock;             // activity * waitObjects
    Table<Dpc> dpc;
    Table<Timer> timer;
    Table<Interrupt> interrupt;
    Table<WorkItem> workItem;
    Table<Hardware> hardware;
    Table<std::uint64_t> lockOrder;         // verifier: (lock, or behind the locks KMUTEX) * lockWords, a bit for each one ever asked for while that one was held
    std::uint32_t lockWords = 0;
    Agenda agenda;

    static Tables plan(Layout& layout, const Config& config);

    // Slots of the agenda.
    std::uint32_t processorSlot(std::uint32_t p) const { return p; }
    std::uint32_t threadSlot(std::uint32_t t) const { return processors + t; }
    std::uint32_t signalSlot(std::uint32_t p) const { return processors + threads + p; } // an inter-processor interrupt on its way
    std::uint32_t clockSlot(std::uint32_t p) const { return 2 * processors + threads + p; }
    std::uint32_t interruptSlot(std::uint32_t i) const { return 3 * processors + threads + i; }
    std::uint32_t timerSlot(std::uint32_t t) const { return 3 * processors + threads + interrupt.count + t; }
    std::uint32_t poolSlot() const { return timerSlot(timer.count); } // the worker pool is looked at
    std::uint32_t hardwareSlot(std::uint32_t h) const { return poolSlot() + 1 + h; } // a device has something to do

    // Activities: the threads, then a DPC activity and kIsrNesting interrupt activities for each processor.
    std::uint32_t dpcActivity(std::uint32_t p) const { return threads + p * (1 + kIsrNesting); }
    std::uint32_t isrActivity(std::uint32_t p, std::uint32_t nesting) const { return threads + p * (1 + kIsrNesting) + 1 + nesting; }
};

static_assert(std::has_unique_object_representations_v<Activity> && std::has_unique_object_representations_v<Frame>
    && std::has_unique_object_representations_v<Processor> && std::has_unique_object_representations_v<Thread>
    && std::has_unique_object_representations_v<Lock> && std::has_unique_object_representations_v<Waitable> && std::has_unique_object_representations_v<WaitBlock>
    && std::has_unique_object_representations_v<Dpc> && std::has_unique_object_representations_v<Timer>
    && std::has_unique_object_representations_v<Interrupt> && std::has_unique_object_representations_v<WorkItem>
    && std::has_unique_object_representations_v<Hardware> && std::has_unique_object_representations_v<Machine>);

} // namespace syncscope::kernel
