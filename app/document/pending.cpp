#include "app/document/pending.h"

#include <algorithm>

namespace syncscope::document {

using trace::EventKind;

PendingIndex::PendingIndex(const trace::Trace& trace)
{
    std::map<std::uint64_t, Pending> open;
    const auto arm = [&](trace::Subject s, EventIndex event, Instant due) { open.insert_or_assign(trace::pack(s), Pending{s, event, {}, {}, due}); };
    const auto end = [&](trace::Subject s, EventIndex event, Instant at, bool comes) {
        const auto there = open.find(trace::pack(s));
        if (there == open.end())
            return;
        Pending p = there->second;
        open.erase(there);
        p.ends = event;
        if (comes) {
            p.comes = event;
            p.due = at;
        }
        m_all[trace::pack(s)].push_back(p);
    };
    std::map<std::uint32_t, bool> arrived; // threads of the workload
    std::map<std::uint32_t, EventIndex> expired; // timers
    // A system thread comes because of a work item, which is pending itself.
    const auto isOfWorkload = [&](std::uint32_t thread) {
        const auto& all = trace.names.activities;
        return std::any_of(all.begin(), all.end(), [&](const trace::ActivityName& a) { return a.kind == trace::ActivityKind::Thread && a.row == thread; });
    };
    trace.log.forEach([&](const trace::Event& e) {
        switch (e.kind) {
        case EventKind::TimerSet:
            end(e.subject, e.index, e.time, false); // set again
            arm(e.subject, e.index, Instant{static_cast<std::int64_t>(e.value)});
            break;
        case EventKind::TimerCancel: end(e.subject, e.index, e.time, false); break;
        case EventKind::TimerExpire: {
            EventIndex& before = expired[e.subject.index];
            if (before && open.count(trace::pack(e.subject)) == 0) // It comes again and again without being set.
                arm(e.subject, before, e.time);
            end(e.subject, e.index, e.time, true);
            before = e.index;
            break;
        }
        case EventKind::DpcQueue:
        case EventKind::WorkItemQueue:
        case EventKind::InterruptAssert: arm(e.subject, e.index, e.time); break;
        case EventKind::DpcStart:
        case EventKind::WorkItemStart:
        case EventKind::IsrStart: end(e.subject, e.index, e.time, true); break;
        case EventKind::ThreadReady:
            if (e.index.value >= trace.setUpEvents && isOfWorkload(e.subject.index) && arrived.emplace(e.subject.index, true).second && e.time.ns > 0)
                m_all[trace::pack(e.subject)].push_back({e.subject, {}, e.index, e.index, e.time});
            break;
        case EventKind::DeviceEvent: {
            std::vector<Pending>& all = m_all[trace::pack(e.subject)];
            all.push_back({e.subject, all.empty() ? EventIndex() : all.back().comes, e.index, e.index, e.time});
            break;
        }
        default: break;
        }
    });
    for (const auto& [subject, p] : open)
        m_all[subject].push_back(p);
    std::erase_if(m_all, [](const auto& one) { return one.second.empty(); });
}

std::vector<Pending> PendingIndex::after(EventIndex event, std::size_t most, std::size_t* inAll) const
{
    std::vector<Pending> all;
    for (const auto& [subject, row] : m_all) {
        const auto next = std::partition_point(row.begin(), row.end(), [&](const Pending& p) { return p.ends && event && p.ends.value <= event.value; });
        if (next != row.end() && (next->armed.isNone() || (event && next->armed.value <= event.value)))
            all.push_back(*next);
    }
    if (inAll)
        *inAll = all.size();
    std::stable_sort(all.begin(), all.end(), [](const Pending& a, const Pending& b) { return a.due != b.due ? a.due < b.due : a.comes.value < b.comes.value; });
    if (all.size() > most)
        all.resize(most);
    return all;
}

} // namespace syncscope::document
