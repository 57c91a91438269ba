// What comes in from outside, as the workload asks for it: the same for every driver and every configuration of it.
//
// A sender that waits sends its next request only after the one before has come back, so the time on the clock depends on the
// driver. What does not is what its workload draws: so long after its start, so long after the last one returned. Those
// draws, in the order of each thread, are the arrivals; a run that performs them sends just these requests, or the first of them.
#pragma once

#include "engine/scenario/scenario.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace syncscope::compare {

enum class After : std::uint8_t {
    Start /* of the machine */,
    Return /* of what the thread sent before */,
    Send /* the same, without waiting for it */
};

struct Arrival {
    std::string thread;
    std::uint64_t number = 0; // of the thread's requests, from 0
    After after = After::Start;
    std::int64_t delayNs = 0; // after that
    RequestType request = RequestType::Read;
    std::string device;
    std::uint32_t length = 0;
    std::uint32_t controlCode = 0;

    friend bool operator==(const Arrival&, const Arrival&) = default;
};

// Every request that the threads of the workload ask for, thread by thread. A file that is opened only to send through it is none.
void forEachArrival(const scenario::Scenario& scenario, const std::function<void(const Arrival&)>& f);
std::vector<Arrival> arrivals(const scenario::Scenario& scenario);

// 32 hex digits over all arrivals, and over what else comes from outside: events of the hardware, cancels, power, the draws of
// LabDraw. It never depends on objects, driver text, machine or costs.
std::string arrivalFingerprint(const scenario::Scenario& scenario);

} // namespace syncscope::compare
