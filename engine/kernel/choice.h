// Which steps are choice points (decisions 9): the one place that says so.
//
// A step is one indivisible action of one processor that another processor could observe. An activity stands before a
// choice point when its next action is one of these; everything else it does (entering, leaving, local arithmetic,
// bookkeeping of kernel and framework, asking for a lock) is no step of its own.
#pragma once

#include <cstdint>

namespace syncscope::kernel {

enum class ChoicePoint : std::uint8_t {
    Load,         // of shared memory
    Store,        // of shared memory
    Update,       // the add of a compound assignment (++ -- += ...) on shared memory
    Modify,       // an interlocked operation: one indivisible read and write
    LockTake,     // a free lock is taken, or one is tried for, free or not; asking for it is no step
    LockGive,     // a lock is given back
    Wait,         // a wait begins, or is satisfied at once
    Wake,         // a dispatcher object is set or released
    Look,         // a driver asks for the state of a dispatcher object, or whether a request is cancelled
    Queue,        // a DPC or a work item is queued, or taken out of its queue again
    SetTimer,     // a timer is set or cancelled
    Mark,         // a request is made cancelable, or not any more
    Serve,        // a driver looks into a queue, stops one, puts a request into one or completes one: where it asks queues anywhere
    Interrupt,    // a device interrupt is taken by a processor
    DpcStart,     // the next DPC of a processor's queue begins
    TimerExpiry,  // a due timer expires
    WorkItemStart,// a worker takes the next work item
    Cancel        // a sender asks for a request to be cancelled
};

} // namespace syncscope::kernel
