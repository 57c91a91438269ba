// Two runs of one scenario side by side: where they part, what in one is the same as in the other, and one axis for both.
//
// Both may have other objects, locks and numbers of requests: things are the same by what they are called and by whose they
// are. A request is the n-th that its thread has sent; a callback is told by its request.
#pragma once

#include "engine/analysis/intervals.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::analysis {

// The first events behind set-up that are not the same, each counted from where its set-up ended; nothing where all are. Set-up itself is
// that of its configuration and differs with it.
struct Parting {
    EventIndex first, second; // none: that run has ended
    std::int64_t ns = 0;      // after set-up

    friend bool operator==(const Parting&, const Parting&) = default;
};
std::optional<Parting> parting(const trace::Trace& first, const trace::Trace& second);

// The same thing in both runs. Ascending in both.
struct Match {
    EventIndex first, second;
};

// Where a place of the common axis lies in each run. Between two of them both run evenly; the longer one sets the pace, so
// that nothing of either is lost. Positions are ns, from 0.
struct Anchor {
    std::int64_t position = 0;
    Instant first, second;
};

class AlignedAxis {
public:
    AlignedAxis() = default;
    explicit AlignedAxis(std::vector<Anchor> anchors) : m_anchors(std::move(anchors)) {}

    const std::vector<Anchor>& anchors() const { return m_anchors; } // at least begin and end of both; ascending
    std::int64_t length() const { return m_anchors.empty() ? 0 : m_anchors.back().position; }
    Instant first(std::int64_t position) const;
    Instant second(std::int64_t position) const;
    std::int64_t ofFirst(Instant time) const; // where that moment of the first run lies
    std::int64_t ofSecond(Instant time) const;

private:
    std::vector<Anchor> m_anchors;
};

// How a request fared in each.
struct RequestDifference {
    std::string thread;
    std::uint64_t number = 0;                                          // of the thread's requests, from 0
    EventIndex first, second;                                          // its sending; none = it was not sent
    Instant firstEnd = Instant::never(), secondEnd = Instant::never(); // its return; never = it did not come back
    std::int64_t firstNs = 0, secondNs = 0;                            // from sending to return; 0 where it did not come back
};

struct Difference {
    std::optional<Parting> parting;          // none: equal to the end
    std::vector<Match> matches;              // sends, presentations, callbacks, completions and returns of the same requests
    std::vector<RequestDifference> requests; // by thread, in order
    AlignedAxis axis;
};

Difference difference(const trace::Trace& first, const trace::Trace& second);

} // namespace syncscope::analysis
