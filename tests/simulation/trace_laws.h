// What holds in every trace, whatever ran: laws of the machine, checked on the events alone.
#pragma once

#include "engine/simulation/run.h"

namespace syncscope::test {

// Time never goes back; causes lie before their effects; IRQL events follow one another on each processor; a lock has one
// owner; callbacks that share a lock do not overlap; DPCs of a processor do not nest. Each breach is a test failure.
void expectLawful(const simulation::ModelPtr& model, const simulation::Run& run);

// The World at the end: locks and their waiters, queues and their requests agree with one another.
void expectConsistent(simulation::World& world);

// The lock a callback that is entered for an object runs under; none where it has none, and for callbacks of requests, whose queue decides.
std::uint32_t callbackLock(simulation::World& end, const trace::Names& names, const trace::Event& entered);

} // namespace syncscope::test
