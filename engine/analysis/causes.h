// Why something happened: from an event back to what somebody asked for, link by link.
//
// Invariant: every link stands in its relation to the link before it, and the relation can be read off the trace alone:
// the recorded cause, the past of one activity, who held what was waited for, and so on.
#pragma once

#include "engine/analysis/findings.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace syncscope::analysis {

// What an event is to the one it explains.
enum class Relation : std::uint8_t {
    Asked,    // it is what was asked about
    Cause,    // the trace records it as the cause of the later one: another activity let this one go on
    Own,      // the same activity did it before
    Holder,   // it took what the later one waits for, and that was not given back: a lock, a mutex, the run of a work item or DPC, a worker;
              // or it queued what the later one cannot queue a second time
    Stuck,    // why who holds it never gives it back: what it waits for itself to the end of the run, or where it lost its processor for good
    Level,    // it raised the processor to a level at which the later one could not go on
    Written,  // it wrote what the later one reads or changes
    Conflict, // an access of another activity to the same variable, with nothing that orders the two
    Request,  // it happened to the same request before
    Owner,    // the driver was given that request and had not completed it, so its queue presents no other
    Due,      // it asked for what begins here when it is due: a timer that was set, a wait for a time, a work item that was queued
    Before,   // the last thing before on the same processor; of the end of the run, the last thing at all
};
std::string_view name(Relation); // "cause": stable, used in JSON

struct Link {
    EventIndex event;
    Relation relation = Relation::Asked;

    friend bool operator==(const Link&, const Link&) = default;
};

// The event asked about first, the root last. Never empty unless the trace has no such event.
struct Chain {
    std::vector<Link> links;

    EventIndex asked() const { return links.empty() ? EventIndex() : links.front().event; }
    EventIndex root() const { return links.empty() ? EventIndex() : links.back().event; }
};

// More sentences than a screen holds are no answer: where a nearer root will do, it is preferred.
inline constexpr std::size_t kUsualLinks = 7;

// Answers questions about one trace; both must outlive it.
class Causes {
public:
    Causes(const trace::Trace& trace, const Intervals& intervals);

    Chain of(EventIndex event) const;
    // Why this went wrong: through the events of the finding, then back from the first of them.
    Chain of(const Finding& finding) const;
    // Why its activity came to that event at all, whoever else had to do with what it found there.
    Chain ofItself(EventIndex event) const;

    // The write whose value the byte at `offset` has just before `event`; none = nobody has written it.
    EventIndex lastWrite(std::uint32_t offset, EventIndex event) const;
    // Links that somebody asked for, so that a run without them can be made: of the first `usual` links the farthest first, then
    // those beyond; that a sender was started at all comes last.
    std::vector<EventIndex> roots(const Chain& chain, std::size_t usual = kUsualLinks) const;

private:
    Link next(const trace::Event& event, const Chain& chain) const;
    void follow(Chain& chain) const;

    trace::Event at(EventIndex e) const { return m_trace.log.at(e.value); }
    Link around(const trace::Event& event) const;
    Link raise(const trace::Event& event, ProcessorId processor) const;
    EventIndex before(EventIndex event) const { return EventIndex(m_before[event.value]); } // of the same activity
    EventIndex opener(EventIndex event) const { return EventIndex(m_opener[event.value]); } // of what the same activity was in the middle of
    template <class Wanted>
    EventIndex ownBefore(EventIndex event, Wanted wanted) const;
    template <class Wanted>
    EventIndex anyBefore(EventIndex event, Wanted wanted) const;
    EventIndex raisedBy(EventIndex event, ProcessorId processor, std::uint8_t level) const;
    EventIndex holderOf(const trace::Event& wait) const;
    EventIndex beginOfStay(EventIndex raise) const;
    EventIndex openWaitOf(ActivityId activity) const;
    EventIndex preempted(ActivityId activity, EventIndex after) const;
    bool neverEnds(EventIndex wait) const;
    EventIndex ownerOf(std::uint32_t queue, const trace::Event& event) const;
    EventIndex heldBack(const trace::Event& event, const Chain& chain) const;
    Link justBefore(const trace::Event& event) const;
    EventIndex dueIn(const trace::Event& dispatch) const;
    EventIndex dueFor(const trace::Event& ready) const;
    EventIndex anyOpenWait() const;

    const trace::Trace& m_trace;
    const Intervals& m_in;
    std::vector<std::uint32_t> m_before, m_opener; // by event; EventIndex::kNone
    std::vector<std::uint32_t> m_first;            // by activity
};

} // namespace syncscope::analysis
