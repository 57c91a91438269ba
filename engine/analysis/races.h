// Accesses that nothing orders, accesses without the lock a variable was declared with, and locks taken in both orders.
//
// What orders (vector clocks, with epochs as in FastTrack, Flanagan and Freund 2009):
//  - the program order of an activity: a thread; the DPCs of one processor, which never nest (NT R-DPC-6); the interrupt
//    service routines of one processor at one IRQL;
//  - release of a lock -> its next acquisition; signal of a dispatcher object -> the waits it satisfies;
//  - queueing a DPC or work item, also one that is queued already -> its start; setting a timer -> its expiry; asserting
//    an interrupt -> its service routine; readying a thread that waited, or that had not run yet -> that thread;
//  - a request from sending over queueing, presenting and completing to its return; in a sequential queue also the
//    completion of one request -> the presentation of the next, and in any queue that completion the trace names as cause;
//  - interlocked operations on one variable, among each other;
//  - on one processor, stretches at the same IRQL from DISPATCH_LEVEL up: neither can begin before the other is over. A
//    thread that raises takes all levels from DISPATCH_LEVEL up to its own, an interrupt only those from its own level up.
//  - set-up -> everything.
// Running on the same processor orders two threads in no way: a switch can come between any two steps. Nor does an
// interrupt order the thread it interrupts.
#pragma once

#include "engine/analysis/findings.h"

#include <vector>

namespace syncscope::analysis {

// One data-race and one lock-not-held finding a variable, one lock-order finding a pair of locks; each names the first place.
std::vector<Finding> races(const trace::Trace& trace, const Reference& reference);

} // namespace syncscope::analysis
