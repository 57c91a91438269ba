#include "app/document/related.h"

#include <algorithm>
#include <map>
#include <optional>

namespace syncscope::document {

namespace {

using trace::SubjectKind;

struct Stretch {
    Instant start, end;
};

// When activities had to do with it.
class Stretches {
public:
    void add(ActivityId activity, Instant start, Instant end)
    {
        if (activity)
            m_all[activity.value].push_back({start, end});
    }
    // Overlapping ones become one, so that they can be looked up.
    void merge()
    {
        for (auto& [activity, all] : m_all) {
            std::sort(all.begin(), all.end(), [](const Stretch& a, const Stretch& b) { return a.start < b.start; });
            std::vector<Stretch> merged;
            for (const Stretch& s : all) {
                if (!merged.empty() && s.start <= merged.back().end)
                    merged.back().end = std::max(merged.back().end, s.end);
                else
                    merged.push_back(s);
            }
            all = std::move(merged);
        }
    }
    bool meets(ActivityId activity, Instant start, Instant end) const
    {
        const auto there = activity ? m_all.find(activity.value) : m_all.end();
        if (there == m_all.end())
            return false;
        const auto at = std::partition_point(there->second.begin(), there->second.end(), [&](const Stretch& s) { return s.end < start; });
        return at != there->second.end() && at->start <= end;
    }

private:
    std::map<std::uint32_t, std::vector<Stretch>> m_all; // by activity
};

} // namespace

std::vector<EventIndex> relatedTo(const Run& run, EventIndex event)
{
    std::vector<EventIndex> all;
    const analysis::Intervals& in = run.intervals;
    if (!event || event.value >= run.trace->log.size())
        return all;
    const trace::Event e = run.trace->log.at(event.value);
    const auto eachSlice = [&](auto act) {
        for (const auto& processor : in.slices)
            for (const analysis::Slice& s : processor)
                if (s.activity && s.first)
                    act(s);
    };
    const analysis::Slice* slice = nullptr;
    eachSlice([&](const analysis::Slice& s) { slice = s.first == event && (!slice || s.depth > slice->depth) ? &s : slice; });
    const auto access = std::partition_point(in.accesses.begin(), in.accesses.end(), [&](const analysis::Access& a) { return a.event.value < event.value; });

    Stretches stretches;
    if (access != in.accesses.end() && access->event == event && access->variable != analysis::kNoVariable) {
        for (const analysis::Access& a : in.accesses)
            if (a.variable == access->variable) {
                all.push_back(a.event);
                stretches.add(a.activity, a.time, a.time);
            }
    } else if (!slice && e.subject.kind == SubjectKind::Lock) {
        for (const analysis::LockHold& h : in.holds)
            if (h.lock.value == e.subject.index) {
                all.push_back(h.acquire);
                stretches.add(h.activity, h.start, h.end);
            }
        for (const analysis::LockWait& w : in.waits)
            if (w.lock.value == e.subject.index) {
                all.push_back(w.begin);
                stretches.add(w.activity, w.start, w.end);
            }
    } else {
        // A request with all that is called for it, or else an activity with all it does.
        std::optional<std::uint32_t> request;
        if (slice && slice->on.kind == SubjectKind::Request)
            request = slice->on.index;
        else if (e.subject.kind == SubjectKind::Request)
            request = e.subject.index;
        const ActivityId activity = slice ? slice->activity : e.activity;
        if (!request && !activity)
            return all;
        eachSlice([&](const analysis::Slice& s) {
            if (request ? s.on.kind == SubjectKind::Request && s.on.index == *request : s.activity == activity)
                stretches.add(s.activity, s.start, s.end);
        });
        if (request)
            for (const analysis::RequestSpan& r : in.requests)
                if (r.request.value == *request)
                    for (const EventIndex x : {r.sent, r.presented, r.completed, r.returned})
                        if (x)
                            all.push_back(x);
        stretches.merge();
        for (const analysis::Access& a : in.accesses)
            if (stretches.meets(a.activity, a.time, a.time))
                all.push_back(a.event);
        for (const analysis::LockHold& h : in.holds)
            if (stretches.meets(h.activity, h.start, h.end))
                all.push_back(h.acquire);
        for (const analysis::LockWait& w : in.waits)
            if (stretches.meets(w.activity, w.start, w.end))
                all.push_back(w.begin);
    }
    stretches.merge();
    eachSlice([&](const analysis::Slice& s) {
        if (stretches.meets(s.activity, s.start, s.end))
            all.push_back(s.first);
    });
    all.push_back(event);
    std::sort(all.begin(), all.end(), [](EventIndex a, EventIndex b) { return a.value < b.value; });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace syncscope::document
