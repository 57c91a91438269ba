// What each relation of a chain says, looked up in the log alone.
#pragma once

#include "engine/analysis/causes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace syncscope::test {

using analysis::Relation;
using trace::Event;
using trace::EventKind;
using trace::SubjectKind;

inline bool writes(EventKind k) { return k == EventKind::Store || k == EventKind::Modify; }
inline bool accesses(EventKind k) { return k == EventKind::Load || writes(k); }

class Log {
public:
    explicit Log(const trace::Trace& t) { t.log.forEach([&](const Event& e) { m_events.push_back(e); }); }

    const Event& at(EventIndex e) const { return m_events.at(e.value); }
    template <class Wanted>
    bool any(std::uint32_t first, std::uint32_t last, Wanted wanted) const // [first, last)
    {
        return first < last && std::any_of(m_events.begin() + first, m_events.begin() + last, wanted);
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_events.size()); }

    // Whether `e` is to `later` what the relation says.
    bool holds(const Event& later, const Event& e, Relation relation) const
    {
        const std::uint32_t from = e.index.value + 1, to = later.index.value;
        switch (relation) {
        case Relation::Asked: return false; // only the first one
        case Relation::Cause: return later.cause == e.index;
        case Relation::Own: return e.activity == later.activity && e.index < later.index;
        case Relation::Holder:
            if (e.kind == EventKind::LockAcquire)
                return (e.subject == later.subject || later.kind == EventKind::BugCheck) && from <= to
                    && !any(from, to, [&](const Event& x) { return x.kind == EventKind::LockRelease && x.subject == e.subject; });
            if (e.kind == EventKind::WaitDone)
                return e.subject == later.subject && !any(from, to, [&](const Event& x) { return x.kind == EventKind::Signal && x.subject == e.subject && x.value > 0; });
            if (e.kind == EventKind::DpcQueue || e.kind == EventKind::WorkItemQueue)
                return e.subject == later.subject && from <= to
                    && !any(from, to, [&](const Event& x) { return x.subject == e.subject && (x.kind == EventKind::DpcStart || x.kind == EventKind::WorkItemStart); });
            if (later.kind == EventKind::Hazard) // waits for a worker
                return e.kind == EventKind::WorkItemStart && from <= to
                    && !any(from, to, [&](const Event& x) { return x.activity == e.activity && x.kind == EventKind::WorkItemEnd; });
            return (e.kind == EventKind::WorkItemStart || e.kind == EventKind::DpcStart) && e.subject == later.subject;
        case Relation::Stuck:
            if (later.kind == EventKind::End)
                return !any(from, size(), [&](const Event& x) {
                    return x.activity == e.activity && x.subject == e.subject && (x.kind == EventKind::LockAcquire || x.kind == EventKind::WaitDone);
                });
            if (e.kind == EventKind::ThreadPreempt)
                return !any(from, size(), [&](const Event& x) { return x.kind == EventKind::ThreadSwitch && x.subject == e.subject; });
            return e.activity == later.activity && e.index > later.index && !any(from, size(), [&](const Event& x) {
                return x.activity == e.activity && x.subject == e.subject && (x.kind == EventKind::LockAcquire || x.kind == EventKind::WaitDone);
            });
        case Relation::Level:
            return e.kind == EventKind::IrqlRaise && from <= to
                && !any(from, to, [&](const Event& x) { return x.kind == EventKind::IrqlLower && x.subject == e.subject && x.value <= e.extra; });
        case Relation::Written:
            return writes(e.kind) && e.subject == later.subject && accesses(later.kind) && from <= to
                && !any(from, to, [&](const Event& x) { return writes(x.kind) && x.subject == e.subject; });
        case Relation::Conflict: return accesses(e.kind) && accesses(later.kind) && e.subject == later.subject && e.activity != later.activity;
        case Relation::Request:
            return e.index < later.index && (e.subject == later.subject || (later.kind == EventKind::BugCheck && e.kind == EventKind::RequestComplete));
        case Relation::Owner:
            return e.kind == EventKind::RequestPresent && e.value == later.value && !(e.subject == later.subject) && from <= to
                && !any(from, to, [&](const Event& x) { return (x.kind == EventKind::RequestComplete || x.kind == EventKind::RequestQueue) && x.subject == e.subject; });
        case Relation::Due: {
            const auto isOf = [&](const Event& x) { return x.activity == later.activity && (x.kind == EventKind::TimerExpire || x.kind == EventKind::DpcStart); };
            if (later.kind == EventKind::DispatchStart) { // the first thing it comes to
                const auto first = std::find_if(m_events.begin() + to + 1, m_events.end(), isOf);
                return first != m_events.end() && first->cause == e.index;
            }
            if (e.kind == EventKind::ThreadWait) // nothing of that thread in between, and nobody who lets it go on
                return later.activity.isNone() && !any(from, to, [&](const Event& x) { return x.activity == e.activity; });
            // The work item that the worker begins next; one that had been begun by another, for want of that.
            if (later.kind != EventKind::ThreadReady || e.kind != EventKind::WorkItemQueue || e.index > later.index)
                return false;
            return any(to + 1, size(), [&](const Event& x) { return x.kind == EventKind::WorkItemStart && x.cause == e.index; })
                || !any(from, to, [&](const Event& x) { return x.kind == EventKind::WorkItemQueue; });
        }
        case Relation::Before:
            return later.kind == EventKind::End ? from == to : e.processor == later.processor && from <= to && !any(from, to, [&](const Event& x) { return x.processor == e.processor; });
        }
        return false;
    }

private:
    std::vector<Event> m_events;
};

inline void expectSound(const Log& log, const analysis::Chain& chain)
{
    ASSERT_FALSE(chain.links.empty());
    EXPECT_EQ(chain.links.front().relation, Relation::Asked);
    for (std::size_t i = 1; i < chain.links.size(); ++i) {
        const Event& later = log.at(chain.links[i - 1].event);
        const Event& e = log.at(chain.links[i].event);
        EXPECT_TRUE(log.holds(later, e, chain.links[i].relation))
            << "event " << e.index.value << " (" << trace::name(e.kind) << ") is not the " << analysis::name(chain.links[i].relation) << " of event " << later.index.value << " ("
            << trace::name(later.kind) << ")";
    }
}

} // namespace syncscope::test
