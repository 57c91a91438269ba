#include "engine/picture/flows.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace syncscope::picture {

using trace::Event;
using trace::EventKind;

namespace {

FlowKind kindOf(const Event& cause, const Event& effect)
{
    switch (effect.kind) {
    case EventKind::LockAcquire: return cause.kind == EventKind::LockRelease ? FlowKind::HandOff : FlowKind::Direct;
    case EventKind::TimerExpire:
    case EventKind::WorkItemStart: return FlowKind::Due;
    default: return FlowKind::Direct;
    }
}

} // namespace

Flows::Flows(const trace::Trace& trace, const analysis::Intervals& intervals)
{
    std::map<std::uint32_t, Event> deferred;            // by queue, not presented yet
    std::vector<Event> completed(trace.names.activities.size()); // by activity: the last event that may go on to a presentation
    trace.log.forEach([&](const Event& e) {
        if (e.cause) {
            const Event cause = trace.log.at(e.cause.value);
            const FlowKind kind = kindOf(cause, e);
            m_flows.push_back({e.cause, e.index, kind, cause.processor, e.processor, kind == FlowKind::HandOff ? e.subject.index : 0xFFFFFFFFu});
        }
        const bool acts = e.activity && e.activity.value < completed.size();
        switch (e.kind) {
        case EventKind::Defer: deferred[e.subject.index] = e; break;
        case EventKind::RequestPresent: {
            const auto put = deferred.find(static_cast<std::uint32_t>(e.value));
            if (put != deferred.end() && put->second.activity != e.activity)
                m_flows.push_back({put->second.index, e.index, FlowKind::Deferred, put->second.processor, e.processor});
            else if (acts && completed[e.activity.value].index)
                m_flows.push_back({completed[e.activity.value].index, e.index, FlowKind::Presented, completed[e.activity.value].processor, e.processor});
            if (put != deferred.end())
                deferred.erase(put);
            break;
        }
        case EventKind::RequestComplete:
            if (acts)
                completed[e.activity.value] = e;
            break;
        case EventKind::RequestReturn:
        case EventKind::RequestSend:
        case EventKind::DpcEnd:
            if (acts)
                completed[e.activity.value] = {};
            break;
        default: break;
        }
    });
    for (const analysis::Overwrite& o : intervals.overwrites)
        for (const EventIndex from : {o.load, o.lost})
            if (from < o.store)
                m_flows.push_back({from, o.store, FlowKind::Race, trace.log.at(from.value).processor, trace.log.at(o.store.value).processor, o.variable});
    finish();
}

void Flows::finish()
{
    std::stable_sort(m_flows.begin(), m_flows.end(), [](const Flow& a, const Flow& b) { return std::tie(a.to, a.from) < std::tie(b.to, b.from); });
    m_byFrom.resize(m_flows.size());
    std::iota(m_byFrom.begin(), m_byFrom.end(), 0u);
    std::stable_sort(m_byFrom.begin(), m_byFrom.end(), [&](std::uint32_t a, std::uint32_t b) { return m_flows[a].from < m_flows[b].from; });
}

std::vector<Flow> Flows::around(EventIndex event, int hops) const
{
    std::set<std::uint32_t> rows;
    const auto into = [&](EventIndex e, auto&& take) {
        for (auto at = std::lower_bound(m_flows.begin(), m_flows.end(), e, [](const Flow& f, EventIndex v) { return f.to < v; }); at != m_flows.end() && at->to == e; ++at)
            take(static_cast<std::uint32_t>(at - m_flows.begin()));
    };
    const auto outOf = [&](EventIndex e, auto&& take) {
        for (auto at = std::lower_bound(m_byFrom.begin(), m_byFrom.end(), e, [&](std::uint32_t r, EventIndex v) { return m_flows[r].from < v; });
             at != m_byFrom.end() && m_flows[*at].from == e; ++at)
            take(*at);
    };
    for (const bool back : {true, false}) {
        std::vector<EventIndex> front = {event};
        for (int hop = 0; hop < hops; ++hop) {
            std::vector<EventIndex> next;
            for (const EventIndex e : front) {
                const auto take = [&](std::uint32_t row) {
                    if (hop > 0 && m_flows[row].kind == FlowKind::Race)
                        return;
                    rows.insert(row);
                    next.push_back(back ? m_flows[row].from : m_flows[row].to);
                };
                back ? into(e, take) : outOf(e, take);
            }
            front = std::move(next);
        }
    }
    std::vector<Flow> found;
    for (const std::uint32_t row : rows)
        found.push_back(m_flows[row]);
    return found;
}

Flows::Chosen Flows::within(EventIndex first, EventIndex last, std::size_t most) const
{
    const auto at = [&](EventIndex e) { return std::lower_bound(m_flows.begin(), m_flows.end(), e, [](const Flow& f, EventIndex v) { return f.to < v; }); };
    Chosen chosen;
    std::vector<std::uint32_t> rows;
    for (auto f = at(first), end = at(last); f < end; ++f)
        if (f->kind != FlowKind::Race)
            rows.push_back(static_cast<std::uint32_t>(f - m_flows.begin()));
    chosen.all = rows.size();
    if (rows.size() > most) {
        // What is put off or handed over tells more than one event that enables the next.
        std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) { return (m_flows[a].kind == FlowKind::Direct) < (m_flows[b].kind == FlowKind::Direct); });
        const auto telling = static_cast<std::size_t>(std::partition_point(rows.begin(), rows.end(), [&](std::uint32_t r) { return m_flows[r].kind != FlowKind::Direct; }) - rows.begin());
        std::vector<std::uint32_t> kept;
        const auto spread = [&](std::size_t begin, std::size_t end, std::size_t room) {
            const std::size_t count = end - begin, take = std::min(count, room);
            for (std::size_t i = 0; i < take; ++i)
                kept.push_back(rows[begin + i * count / take]);
        };
        spread(0, telling, most);
        spread(telling, rows.size(), most - kept.size());
        std::sort(kept.begin(), kept.end());
        rows = std::move(kept);
    }
    for (const std::uint32_t row : rows)
        chosen.flows.push_back(m_flows[row]);
    return chosen;
}

std::vector<EventIndex> Flows::causes(EventIndex event) const
{
    std::vector<EventIndex> found;
    for (const Flow& f : around(event, 1))
        if (f.to == event && (found.empty() || found.back() != f.from))
            found.push_back(f.from);
    return found;
}

std::vector<EventIndex> Flows::effects(EventIndex event) const
{
    std::vector<EventIndex> found;
    for (const Flow& f : around(event, 1))
        if (f.from == event && (found.empty() || found.back() != f.to))
            found.push_back(f.to);
    return found;
}

} // namespace syncscope::picture
