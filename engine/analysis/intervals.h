// A trace as intervals: what the timeline draws, and what metrics sum.
//
// Invariants, of each processor: slices of one depth do not overlap; those of depth 0 and the IRQL segments cover the
// time from 0 to the end without a gap; a slice of depth d > 0 lies within one of depth d - 1.
#pragma once

#include "engine/trace/trace.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::analysis {

enum class SliceKind : std::uint8_t { Idle, Thread, Isr, Dpc, Callback, WorkItem, Spinning, Framework };
std::string_view name(SliceKind); // "work item"

// A stretch of what one processor ran. A callback whose thread is switched out ends there and goes on in another slice.
struct Slice {
    Instant start, end;
    ProcessorId processor;
    ActivityId activity;        // none = idle
    trace::Subject subject;     // thread, interrupt, DPC, function, work item; the lock of Spinning and Framework; the processor of a clock interrupt
    trace::Subject on;          // what a callback was called for: request, queue, timer, ...
    EventIndex first;           // none where the run begins
    EventIndex last;            // none where the run ends
    std::uint16_t depth = 0;
    SliceKind kind = SliceKind::Idle;
    std::uint8_t irql = 0;      // at start
    bool resumed = false;       // began earlier, in another slice
};

struct IrqlSegment {
    Instant start, end;
    std::uint8_t irql = 0;
    EventIndex first;           // the change that began it; none where the run begins
    EventIndex last;            // the change that ended it; none where the run ends
};

struct LockHold {
    LockId lock;
    ActivityId activity;
    ProcessorId processor;      // where it was taken
    Instant start, end;
    EventIndex acquire, release; // release: none = held when the run ended
    bool byFramework = false;
    bool waited = false;
};

struct LockWait {
    LockId lock;
    ActivityId activity;
    ProcessorId processor;
    Instant start, end;
    EventIndex begin, acquire;  // acquire: none = still waiting when the run ended
    bool spins = true;          // otherwise the thread blocks
};

struct ObjectWait {
    trace::Subject waitable;    // None: the thread sleeps
    ActivityId activity;
    Instant start, end;
    EventIndex begin, done;     // done: none = still waiting when the run ended
};

struct DepthStep {
    Instant time;
    std::uint32_t depth = 0;
    EventIndex event;
};

struct QueueDepth {
    ObjectId queue;
    std::vector<DepthStep> steps;
    std::uint32_t deferrals = 0; // from the end of set-up on
};

// A request from its sender and back. Instants that did not come are Instant::never().
struct RequestSpan {
    RequestId request;
    ObjectId queue;             // that presented it last
    Instant send = Instant::never(), present = Instant::never(), complete = Instant::never(), end = Instant::never();
    EventIndex sent, presented, completed, returned;
    std::uint32_t status = 0;   // once completed
    std::uint32_t completions = 0;
    EventIndex secondCompletion;
};

struct Access {
    EventIndex event;
    Instant time;
    std::uint32_t offset = 0;
    std::uint32_t variable = 0; // row of Names::variables; kNoVariable where nothing has a name
    ActivityId activity;
    ProcessorId processor;
    trace::EventKind kind = trace::EventKind::Load; // Load, Store or Modify
    std::int64_t value = 0;     // as its type reads it: sign-extended where signed
};
inline constexpr std::uint32_t kNoVariable = 0xFFFFFFFFu;

// A store computed from a load that another activity's store had made stale: that store is lost.
struct Overwrite {
    std::uint32_t variable = 0;
    EventIndex load, lost, store;
};

// Where an activity stood when the run ended.
struct Standing {
    ProcessorId processor;      // ran last, or runs, there
    bool onProcessor = false;   // it runs, or what runs interrupted it
    ActivityId under;           // the activity that interrupted it, or has its processor; none = none
};

struct Intervals {
    Instant begin;              // end of set-up
    Instant end;
    std::vector<std::vector<Slice>> slices;      // by processor; by depth, then start
    std::vector<std::vector<IrqlSegment>> irql;  // by processor; by start
    std::vector<LockHold> holds;                 // by acquire
    std::vector<LockWait> waits;                 // by begin
    std::vector<ObjectWait> objectWaits;         // by begin
    std::vector<QueueDepth> queues;              // every queue of the scenario, by object
    std::vector<RequestSpan> requests;           // by send
    std::vector<Access> accesses;                // from the end of set-up on, by event
    std::vector<Overwrite> overwrites;           // by store
    std::vector<Standing> standing;              // by activity
};

Intervals intervals(const trace::Trace& trace);

// A number, a pointer or a handle. Everything wider is the buffer of a request: it belongs to whoever owns the request and
// is used again for the next one, so what several write there is no update of one value.
constexpr bool isScalar(const trace::Variable& v) { return v.bytes <= 8; }

// A raw value of `bytes` bytes as a number of the variable's type.
std::int64_t valueOf(const trace::Variable* variable, std::uint64_t raw, std::uint32_t bytes);
// "EvtIoRead" where the framework calls the function as one, otherwise the function's own name.
std::string callbackName(const trace::Names& names, trace::Subject function);

} // namespace syncscope::analysis
