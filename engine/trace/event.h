// Something that happened on the simulated machine, recorded.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/instant.h"
#include "engine/base/words.h"

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace syncscope::trace {

// What an event is about: a row of the table that `kind` names.
enum class SubjectKind : std::uint8_t {
    None, Processor, Thread, Lock, Waitable, Dpc, Timer, Interrupt, WorkItem, Object, Request,
    Variable, // index = byte offset in driver memory; Names::variables says what lies there
    Function, // index = FunctionId of the driver text
    Text,     // index into Names::texts
    Hardware, // a device of the scenario's hardware; index into Names::hardware
};

struct Subject {
    SubjectKind kind = SubjectKind::None;
    std::uint32_t index = 0; // below 2^24

    friend constexpr bool operator==(Subject, Subject) = default;
};

// In each line: the subject, then what `value` and `extra` hold.
enum class EventKind : std::uint8_t {
    // Processor
    IrqlRaise,        // Processor; value new level, extra old level
    IrqlLower,        // Processor; value new level, extra old level
    ClockTick,        // Processor; value tick number
    DispatchRequest,  // Processor: the DISPATCH software interrupt was requested
    DispatchStart,    // Processor: its work begins (timers, DPCs, quantum end, switch)
    DispatchEnd,      // Processor
    // Threads
    ThreadReady,      // Thread; value priority
    ThreadStandby,    // Thread: chosen for this processor, not yet switched to (NT R-THR-11)
    ThreadSwitch,     // Thread switched to (None = idle); value old thread + 1, 0 = was idle
    ThreadWait,       // Waitable the running thread begins to wait on, or None: sleeps, value ns. One of several: value twice how many, and 1 = for all
    ThreadPreempt,    // Thread that lost its processor
    QuantumEnd,       // Thread
    ThreadEnd,        // Thread
    // DPCs, timers, interrupts, work items
    DpcQueue,         // Dpc; value target processor
    DpcCoalesce,      // Dpc was queued already: nothing added (NT R-DPC-3)
    DpcStart,         // Dpc
    DpcEnd,           // Dpc
    TimerSet,         // Timer; value due time
    TimerCancel,      // Timer; value 1 = it was queued
    TimerExpire,      // Timer; value due time
    InterruptAssert,  // Interrupt; value target processor
    IsrStart,         // Interrupt
    IsrEnd,           // Interrupt; value 1 = claimed
    WorkItemQueue,    // WorkItem
    WorkItemCoalesce, // WorkItem was queued already
    WorkItemStart,    // WorkItem
    WorkItemEnd,      // WorkItem
    // Locks and dispatcher objects
    LockRequest,      // Lock asked for; value 1 = it was free; extra 1 = only tried for
    LockSpin,         // Lock: busy waiting begins
    LockBlock,        // Lock (mutex kinds): the thread begins to wait
    LockAcquire,      // Lock; value ns waited, extra 1 = taken by the framework around a callback
    LockRelease,      // Lock; value ns held, extra 1 = by the framework
    Signal,           // Waitable set, released or signalled; value new state, extra 1 = somebody waits for it together with others
    WaitDone,         // Waitable: a wait is over; value NTSTATUS, satisfied below kSatisfied; extra how many were waited for, 0 = this alone
    // Driver code
    Load,             // Variable; value what was read, extra bytes
    Store,            // Variable; value what was written, extra bytes
    Modify,           // Variable; value new value of an interlocked operation, extra bytes (one indivisible read and write)
    Work,             // None; value ns of LabWork
    Print,            // Text
    CallbackEnter,    // Function; value Subject of the object it is called for (packed)
    CallbackLeave,    // Function
    // Framework
    ObjectCreate,     // Object; value NTSTATUS
    ObjectDelete,     // Object
    RequestSend,      // Request; value length, extra RequestType
    RequestArrive,    // Request at a queue; value queue object
    RequestQueue,     // Request put into the queue; value queue object, extra depth after
    RequestPresent,   // Request given to a callback; value queue object, extra depth after
    RequestComplete,  // Request; value information, extra NTSTATUS
    RequestReturn,    // Request: its sender goes on; value NTSTATUS
    RequestCancel,    // Request: cancel asked for; value queue object it is taken out of or none, extra depth after
    Defer,            // Object (queue) puts presentation off; value 0 to its DPC, 1 to its work item
    // Machine
    BugCheck,         // None; value code; the parameters are in Trace::bugCheck
    Hazard,           // Object, Lock or none; value row of Names::hazards. A free build lets it pass
    Note,             // Text
    End,              // None; value Outcome
    // Later kinds follow here: fingerprints depend on the numbers.
    DevicePower,      // Object (device); value new DevicePower, extra old one
    TargetSend,       // Request sent on to an I/O target; value the target's object
    TargetComplete,   // Request: the target has completed it; value information, extra NTSTATUS
    QueueState,       // Object (queue): started, stopped, purged, drained; value its WDF_IO_QUEUE_STATE bits, extra QueueChange
    RegisterRead,     // Hardware; value what was read, extra offset | bytes << 16
    RegisterWrite,    // Hardware; value what was written, extra offset | bytes << 16; a buffer's: extra offset | 15 << 28, value bytes
    TransferStart,    // Hardware; value length, extra tag
    DeviceEvent,      // Hardware: something to tell the driver; value its number, extra 1 = a transfer ended
};
inline constexpr int kEventKinds = static_cast<int>(EventKind::DeviceEvent) + 1;

// A set of kinds.
struct Kinds {
    std::uint64_t words[2] = {};

    constexpr Kinds() = default;
    constexpr Kinds(std::initializer_list<EventKind> kinds)
    {
        for (const EventKind k : kinds)
            add(k);
    }
    constexpr void add(EventKind k) { words[static_cast<unsigned>(k) / 64] |= 1ull << (static_cast<unsigned>(k) % 64); }
    constexpr bool meets(const Kinds& other) const { return ((words[0] & other.words[0]) | (words[1] & other.words[1])) != 0; }
};
static_assert(kEventKinds <= 128); // bits of a record

std::string_view name(EventKind);    // "lock-acquire": stable, used in JSON Lines
std::string_view name(SubjectKind);  // "lock"

constexpr std::uint32_t kNoCode = 0xFFFFFFFFu;
constexpr std::uint64_t kSatisfied = 64; // WaitDone: STATUS_WAIT_0 to STATUS_WAIT_63

struct Event {
    EventIndex index;
    Instant time;
    EventKind kind = EventKind::End;
    ProcessorId processor;
    ActivityId activity;   // who did it; none for the machine itself
    Subject subject;
    EventIndex cause;      // last enabling event of another activity; none = follows from its own activity's past
    std::uint64_t value = 0;
    std::uint32_t extra = 0;
    std::uint32_t code = kNoCode; // instruction of the driver Program, where driver code did it
};

// A subject in a 64-bit event value (CallbackEnter).
constexpr std::uint64_t pack(Subject s) { return (static_cast<std::uint64_t>(s.kind) << 32) | s.index; }
constexpr Subject unpackSubject(std::uint64_t v) { return {static_cast<SubjectKind>(v >> 32), static_cast<std::uint32_t>(v)}; }

} // namespace syncscope::trace
