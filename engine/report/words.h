// Events in words: one plain sentence each, for tooltips, narration and screen readers.
#pragma once

#include "engine/analysis/intervals.h"
#include "engine/base/phrase.h"
#include "engine/trace/trace.h"

#include <cstdint>
#include <string>
#include <vector>

namespace syncscope::report {

// Both must outlive it.
class Words {
public:
    Words(const trace::Trace& trace, const analysis::Intervals& intervals);

    // "CPU 1 spins for Device.lock, held by CPU 0": no full stop, so that it can stand inside a longer text.
    Phrase phrase(const trace::Event& event) const;
    Phrase phrase(EventIndex event) const { return phrase(m_trace.log.at(event.value)); }
    std::string sentence(const trace::Event& event) const { return phrase(event).english(); }
    std::string sentence(EventIndex event) const { return sentence(m_trace.log.at(event.value)); }

    // Who held the lock just before this event; null = nobody.
    const analysis::LockHold* holder(LockId lock, EventIndex before) const;
    // What the callback was called for that this CallbackEnter or CallbackLeave is about; None where nothing was said.
    trace::Subject calledFor(const trace::Event& event) const;
    // "CPU 1 acquires Device.lock after 1.6us": what for is left out.
    Phrase acquires(const trace::Event& lockAcquire) const;
    // "EvtIoRead #1"
    std::string callback(const trace::Event& event) const;
    std::string activity(ActivityId a) const { return actor(a).english(); }
    Phrase actor(ActivityId) const;

private:
    const trace::Trace& m_trace;
    std::vector<std::vector<const analysis::LockHold*>> m_holds;           // by lock, by acquire
    std::vector<std::pair<EventIndex, trace::Subject>> m_leaves;           // by event
};

Phrase outcome(Outcome outcome);
Phrase machineOr(ProcessorId processor);        // "CPU 1"; "the machine"
Phrase duration(std::int64_t ns);               // "0.4us", whose unit has another sign in a window
std::string microseconds(std::int64_t ns);      // "0.4us": one decimal, halves up
std::string levelName(std::uint64_t irql);      // "PASSIVE_LEVEL"; "DIRQL 5"
std::string shortLevelName(std::uint64_t irql); // "PASSIVE"
std::string statusName(std::uint32_t status);   // "STATUS_SUCCESS"; "0xC0000999" for one without a name here
std::string hexadecimal(std::uint64_t value);   // "0x10D"
std::string bugCheckText(std::uint32_t code);   // "WDF_VIOLATION (0x10D)"

Phrase queueState(std::uint64_t state);          // "accepts requests and presents none"
std::string queueStateText(std::uint64_t state);
std::string registerText(const trace::Event& event); // "STATUS", of a register access
bool writesBuffer(const trace::Event& event);        // a whole buffer was written: value = bytes
std::string amongOthers(const trace::Event& event);  // of a ThreadWait: ", or for any other of 3"; empty where it waits for that alone
Phrase hazard(const trace::Names& names, std::uint64_t row);
std::string hazardText(const trace::Names& names, std::uint64_t row);

} // namespace syncscope::report
