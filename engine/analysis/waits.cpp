#include "engine/analysis/waits.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace syncscope::analysis {

using trace::Event;
using trace::EventKind;

namespace {

// One arrow of the wait-for graph.
struct Edge {
    ActivityId from, to;         // to: none = nobody in particular
    std::string object;          // what is waited for
    Phrase words;                // "T0 waits for A, held by T1"
    std::vector<EventIndex> events;
};

class WaitFor {
public:
    WaitFor(const trace::Trace& trace, const Intervals& in) : m_trace(trace), m_in(in)
    {
        workItems();
        locks();
        objects();
        processors();
    }

    std::vector<Edge> cycle() const
    {
        for (const auto& [start, edge] : m_edges) {
            std::vector<const Edge*> path;
            std::set<std::uint32_t> seen;
            if (leadsBack(start, start, path, seen)) {
                std::vector<Edge> edges;
                for (const Edge* e : path)
                    edges.push_back(*e);
                return edges;
            }
        }
        return {};
    }
    std::vector<Edge> all() const
    {
        std::vector<Edge> edges;
        for (const auto& [from, edge] : m_edges)
            edges.push_back(edge);
        return edges;
    }

private:
    // Who waits for several objects has several arrows; the first that closes the circle is taken.
    bool leadsBack(std::uint32_t from, std::uint32_t start, std::vector<const Edge*>& path, std::set<std::uint32_t>& seen) const
    {
        const auto [first, last] = m_edges.equal_range(from);
        for (auto e = first; e != last; ++e) {
            if (e->second.to.isNone() || (e->second.to.value != start && !seen.insert(e->second.to.value).second))
                continue;
            path.push_back(&e->second);
            if (e->second.to.value == start || leadsBack(e->second.to.value, start, path, seen))
                return true;
            path.pop_back();
        }
        return false;
    }
    // A worker is one as good as another: what it runs says which is meant.
    Phrase who(ActivityId a) const
    {
        if (a.value >= m_trace.names.activities.size())
            return say("nobody");
        const Phrase name = trace::said(m_trace.names.activities[a.value]);
        const auto item = m_items.find(a.value);
        return item == m_items.end() ? name : say("%1 in %2", name, m_trace.names.said(item->second));
    }

    void workItems()
    {
        m_trace.log.forEach([&](const Event& e) {
            if (e.kind == EventKind::WorkItemStart)
                m_items[e.activity.value] = e.subject;
            else if (e.kind == EventKind::WorkItemEnd)
                m_items.erase(e.activity.value);
        });
    }

    void locks()
    {
        std::map<std::uint32_t, const LockHold*> open;
        for (const LockHold& h : m_in.holds)
            if (!h.release)
                open[h.lock.value] = &h;
        for (const LockWait& w : m_in.waits) {
            if (w.acquire || w.activity.isNone())
                continue;
            Edge e;
            e.from = w.activity;
            e.object = m_trace.names.locks[w.lock.value].name;
            const Phrase waits = w.spins && w.processor ? say("%1 on CPU %2 spins for %3", who(w.activity), w.processor.value, e.object)
                               : w.spins              ? say("%1 spins for %2", who(w.activity), e.object)
                                                      : say("%1 waits for %2", who(w.activity), e.object);
            const auto held = open.find(w.lock.value);
            if (held == open.end()) {
                e.words = say("%1, which nobody holds", waits);
                e.events = {w.begin};
            } else {
                e.to = held->second->activity;
                e.words = e.to == e.from ? say("%1, which it holds itself", waits) : say("%1, held by %2", waits, who(e.to));
                e.events = {held->second->acquire, w.begin};
            }
            m_edges.erase(w.activity.value);
            m_edges.emplace(w.activity.value, std::move(e));
        }
    }

    // A dispatcher object has an owner only if it is a mutex; then who took it last and did not give it back is in the way.
    // A work item or DPC that is waited for to end: whoever runs it.
    void objects()
    {
        std::map<std::uint32_t, Event> taken;
        std::map<std::pair<trace::SubjectKind, std::uint32_t>, std::vector<Event>> runs;
        m_trace.log.forEach([&](const Event& e) {
            if (e.kind == EventKind::WorkItemStart || e.kind == EventKind::DpcStart)
                runs[{e.subject.kind, e.subject.index}].push_back(e);
            if (e.kind == EventKind::WorkItemEnd || e.kind == EventKind::DpcEnd)
                std::erase_if(runs[{e.subject.kind, e.subject.index}], [&](const Event& start) { return start.activity == e.activity; });
            if (e.subject.kind != trace::SubjectKind::Waitable)
                return;
            if (e.kind == EventKind::WaitDone && e.value < trace::kSatisfied)
                taken[e.subject.index] = e;
            else if (e.kind == EventKind::Signal && e.value > 0) // A mutex its owner has taken again stays taken.
                taken.erase(e.subject.index);
        });
        std::vector<std::pair<std::uint32_t, Edge>> edges;
        std::map<std::uint32_t, std::uint32_t> begins; // by activity: of its last wait
        for (const ObjectWait& w : m_in.objectWaits) {
            if (w.done || w.activity.isNone() || w.waitable.kind == trace::SubjectKind::None)
                continue;
            Edge e;
            e.from = w.activity;
            e.object = m_trace.names.of(w.waitable);
            e.events = {w.begin};
            const Phrase waits = say("%1 waits for %2", who(w.activity), e.object);
            const auto run = runs.find({w.waitable.kind, w.waitable.index});
            if (run != runs.end() && !run->second.empty()) {
                const Event& start = run->second.front();
                e.to = start.activity;
                e.events = {start.index, w.begin};
                e.words = e.to == e.from ? say("%1, which it runs itself", waits) : say("%1, which %2 runs", waits, who(e.to));
            } else if (w.waitable.kind != trace::SubjectKind::Waitable) {
                e.words = say("%1, which nobody ends", waits);
            } else if (const auto by = taken.find(w.waitable.index); by != taken.end() && by->second.activity) {
                e.to = by->second.activity;
                e.events = {by->second.index, w.begin};
                e.words = e.to == e.from ? say("%1, which it took itself", waits) : say("%1, taken by %2", waits, who(e.to));
            } else
                e.words = say("%1, which nobody sets", waits);
            // A lock is what it really waits for. A wait that is begun again and again is the first one; one for several objects begins
            // with an event for each.
            const auto [last, first] = begins.try_emplace(w.activity.value, w.begin.value);
            const bool goesWith = first || w.begin.value == std::exchange(last->second, w.begin.value) + 1;
            if (goesWith && !m_edges.count(w.activity.value))
                edges.emplace_back(w.activity.value, std::move(e));
        }
        for (auto& [from, e] : edges)
            m_edges.emplace(from, std::move(e));
    }

    // Who is in the way of others but waits for nothing needs a processor that something else does not give up.
    void processors()
    {
        std::vector<ActivityId> holders;
        for (const auto& [from, edge] : m_edges)
            if (edge.to && !m_edges.count(edge.to.value))
                holders.push_back(edge.to);
        for (const ActivityId h : holders) {
            const Standing& s = m_in.standing[h.value];
            if (s.under.isNone() || s.under == h || m_edges.count(h.value))
                continue;
            Edge e;
            e.from = h;
            e.to = s.under;
            e.object = "P" + std::to_string(s.processor.value);
            e.words = s.onProcessor ? say("%1 was interrupted on CPU %2 by %3", who(h), s.processor.value, who(s.under))
                                    : say("%1 is not running: CPU %2 is taken by %3", who(h), s.processor.value, who(s.under));
            m_edges.emplace(h.value, std::move(e));
        }
    }

    const trace::Trace& m_trace;
    const Intervals& m_in;
    std::multimap<std::uint32_t, Edge> m_edges; // by who waits
    std::map<std::uint32_t, trace::Subject> m_items; // by the worker that is in the middle of it
};

} // namespace

std::optional<Finding> stuck(const trace::Trace& trace, const Intervals& in)
{
    // Processors that spin in a circle keep the clock going until the watchdog stops the machine (NT V11, V18).
    const bool ended = trace.outcome == Outcome::Completed || trace.outcome == Outcome::Refused || trace.outcome == Outcome::Running;
    if (ended)
        return std::nullopt;
    const WaitFor graph(trace, in);
    std::vector<Edge> edges = graph.cycle();
    const bool circle = !edges.empty();
    if (!circle && trace.outcome != Outcome::Deadlock && trace.outcome != Outcome::Livelock)
        return std::nullopt;
    if (!circle)
        edges = graph.all();
    Finding f;
    f.kind = trace.outcome == Outcome::Livelock ? FindingKind::Livelock : FindingKind::Deadlock;
    std::vector<Phrase> told;
    for (const Edge& e : edges) {
        if (f.object.empty())
            f.object = e.object;
        told.push_back(e.words);
        f.events.insert(f.events.end(), e.events.begin(), e.events.end());
    }
    std::sort(f.events.begin(), f.events.end());
    f.events.erase(std::unique(f.events.begin(), f.events.end()), f.events.end());
    f.say(listed(told, "; "));
    if (told.empty()) {
        f.say(trace.outcome == Outcome::Deadlock ? say("work is left, but nothing can go on") : say("the processors go on, but nothing gets done"));
        if (trace.log.size() > 0)
            f.events = {EventIndex(trace.log.size() - 1)};
    }
    return f;
}

} // namespace syncscope::analysis
