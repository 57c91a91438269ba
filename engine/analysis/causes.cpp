#include "engine/analysis/causes.h"

#include <algorithm>
#include <array>

namespace syncscope::analysis {

using trace::Event;
using trace::EventKind;
using trace::SubjectKind;

namespace {

constexpr std::size_t kMostLinks = 4096; // a pipeline of requests goes back to the first of them
constexpr std::uint32_t kNone = EventIndex::kNone;
constexpr auto kDispatch = static_cast<std::uint8_t>(Irql::Dispatch);

bool isWait(EventKind k) { return k == EventKind::LockSpin || k == EventKind::LockBlock || k == EventKind::ThreadWait; }
bool writes(EventKind k) { return k == EventKind::Store || k == EventKind::Modify; }

// What an activity is in the middle of, from its first event to its last.
struct Frame {
    EventKind kind;
    trace::Subject subject;
    std::uint32_t event;
};

// Which frame an event ends, by the kind of its first event.
std::optional<EventKind> endOf(EventKind k)
{
    switch (k) {
    case EventKind::CallbackLeave: return EventKind::CallbackEnter;
    case EventKind::DpcEnd: return EventKind::DpcStart;
    case EventKind::IsrEnd: return EventKind::IsrStart;
    case EventKind::WorkItemEnd: return EventKind::WorkItemStart;
    case EventKind::DispatchEnd: return EventKind::DispatchStart;
    case EventKind::RequestReturn: return EventKind::RequestSend;
    case EventKind::IrqlLower: return EventKind::IrqlRaise;
    default: return std::nullopt;
    }
}

} // namespace

std::string_view name(Relation r)
{
    static constexpr std::array<std::string_view, 12> names = {
        "asked", "cause", "own", "holder", "stuck", "level", "value", "conflict", "request", "owner", "due", "before"};
    return names[static_cast<std::size_t>(r)];
}

Causes::Causes(const trace::Trace& trace, const Intervals& intervals) : m_trace(trace), m_in(intervals)
{
    const std::size_t activities = trace.names.activities.size() + 1; // the last one: the machine itself
    m_before.reserve(trace.log.size());
    m_opener.reserve(trace.log.size());
    m_first.assign(activities, kNone);
    std::vector<std::uint32_t> last(activities, kNone);
    std::vector<std::vector<Frame>> frames(activities);
    trace.log.forEach([&](const Event& e) {
        const std::size_t a = std::min<std::size_t>(e.activity.value, activities - 1);
        const bool machine = a == activities - 1;
        std::vector<Frame>& open = frames[a];
        m_before.push_back(last[a]);
        if (m_first[a] == kNone)
            m_first[a] = e.index.value;
        last[a] = e.index.value;
        // A sender begins one thing after the other; what was sent without waiting needs no end.
        if (e.kind == EventKind::RequestSend)
            std::erase_if(open, [](const Frame& f) { return f.kind == EventKind::RequestSend; });
        m_opener.push_back(open.empty() || machine ? kNone : open.back().event);
        if (machine)
            return;
        if (const auto begun = endOf(e.kind)) {
            const auto f = std::find_if(open.rbegin(), open.rend(), [&](const Frame& x) { return x.kind == *begun && x.subject == e.subject; });
            if (f != open.rend()) {
                m_opener.back() = f->event;
                open.erase(f.base() - 1, open.end());
            }
            return;
        }
        const bool isr = trace.names.activities[a].kind == trace::ActivityKind::Isr;
        switch (e.kind) {
        case EventKind::IrqlRaise:
            if (!isr)
                break;
            [[fallthrough]];
        case EventKind::CallbackEnter:
        case EventKind::DpcStart:
        case EventKind::IsrStart:
        case EventKind::WorkItemStart:
        case EventKind::DispatchStart:
        case EventKind::RequestSend: open.push_back({e.kind, e.subject, e.index.value}); break;
        default: break;
        }
    });
}

// --- looking back ---------------------------------------------------------------------------------------------------------------

template <class Wanted>
EventIndex Causes::ownBefore(EventIndex event, Wanted wanted) const
{
    for (EventIndex i = before(event); i; i = before(i))
        if (wanted(at(i)))
            return i;
    return EventIndex();
}

template <class Wanted>
EventIndex Causes::anyBefore(EventIndex event, Wanted wanted) const
{
    for (std::uint32_t i = event.value; i > 0; --i)
        if (wanted(m_trace.log.at(i - 1)))
            return EventIndex(i - 1);
    return EventIndex();
}

// The raise that took the processor to this level or above and still did just before the event; none = it was below.
EventIndex Causes::raisedBy(EventIndex event, ProcessorId processor, std::uint8_t level) const
{
    if (!processor)
        return EventIndex();
    const EventIndex change = anyBefore(event, [&](const Event& e) {
        return (e.kind == EventKind::IrqlRaise && e.subject.index == processor.value && e.extra < level && e.value >= level) ||
               (e.kind == EventKind::IrqlLower && e.subject.index == processor.value && e.value < level);
    });
    return change && at(change).kind == EventKind::IrqlRaise ? change : EventIndex();
}

EventIndex Causes::lastWrite(std::uint32_t offset, EventIndex event) const
{
    return anyBefore(event, [&](const Event& e) {
        return writes(e.kind) && e.subject.index <= offset && offset < e.subject.index + std::max<std::uint32_t>(e.extra, 1);
    });
}

// Who has what the wait is for.
EventIndex Causes::holderOf(const Event& wait) const
{
    if (wait.subject.kind == SubjectKind::Lock) {
        EventIndex acquire;
        for (const LockHold& h : m_in.holds)
            if (h.lock.value == wait.subject.index && h.acquire < wait.index && (h.release.isNone() || h.release > wait.index))
                acquire = h.acquire;
        return acquire;
    }
    // The run of a work item, DPC or service routine; a mutex, taken by whoever waited for it last and did not signal it since.
    const bool runs = wait.subject.kind == SubjectKind::WorkItem || wait.subject.kind == SubjectKind::Dpc || wait.subject.kind == SubjectKind::Interrupt;
    const auto begins = [](const Event& e) { return e.kind == EventKind::WorkItemStart || e.kind == EventKind::DpcStart || e.kind == EventKind::IsrStart; };
    const auto ends = [](const Event& e) { return e.kind == EventKind::WorkItemEnd || e.kind == EventKind::DpcEnd || e.kind == EventKind::IsrEnd; };
    std::vector<EventIndex> holders;
    m_trace.log.forEach(
        [&](const Event& e) {
            if (!(e.subject == wait.subject))
                return;
            if (runs ? begins(e) : e.kind == EventKind::WaitDone && e.value < trace::kSatisfied)
                holders.push_back(e.index);
            else if (runs ? ends(e) : e.kind == EventKind::Signal && e.value > 0)
                std::erase_if(holders, [&](EventIndex h) { return !runs || at(h).activity == e.activity; });
        },
        0, wait.index.value);
    if (!holders.empty())
        return holders.back();
    // It is waited for and only begins later.
    EventIndex later;
    if (runs)
        m_trace.log.forEach(
            [&](const Event& e) {
                if (!later && e.subject == wait.subject && begins(e))
                    later = e.index;
            },
            wait.index.value);
    return later;
}

EventIndex Causes::openWaitOf(ActivityId activity) const
{
    for (const LockWait& w : m_in.waits)
        if (w.activity == activity && !w.acquire)
            return w.begin;
    for (const ObjectWait& w : m_in.objectWaits)
        if (w.activity == activity && !w.done && w.waitable.kind != SubjectKind::None && w.waitable.kind != SubjectKind::Request)
            return w.begin;
    return EventIndex();
}

bool Causes::neverEnds(EventIndex wait) const
{
    for (const LockWait& w : m_in.waits)
        if (w.begin == wait)
            return w.acquire.isNone();
    for (const ObjectWait& w : m_in.objectWaits)
        if (w.begin == wait)
            return w.done.isNone();
    return false;
}

// Where a thread lost its processor for good; none = it did not, or not after that event.
EventIndex Causes::preempted(ActivityId activity, EventIndex after) const
{
    if (activity.value >= m_in.standing.size() || m_in.standing[activity.value].onProcessor ||
        m_trace.names.activities[activity.value].kind != trace::ActivityKind::Thread)
        return EventIndex();
    const trace::Subject thread{SubjectKind::Thread, m_trace.names.activities[activity.value].row};
    EventIndex lost;
    m_trace.log.forEach(
        [&](const Event& x) {
            if (x.subject == thread && (x.kind == EventKind::ThreadPreempt || x.kind == EventKind::ThreadSwitch))
                lost = x.kind == EventKind::ThreadPreempt ? x.index : EventIndex();
        },
        after.value);
    return lost;
}

// A request of the queue that the driver had and had not completed: the one it was given last.
EventIndex Causes::ownerOf(std::uint32_t queue, const Event& e) const
{
    EventIndex presented;
    for (const RequestSpan& r : m_in.requests) {
        if (r.queue.value != queue || !r.presented || r.presented > e.index || (r.completed && r.completed < e.index) || r.request.value == e.subject.index)
            continue;
        // It may have been put back, or into another queue.
        bool kept = true;
        m_trace.log.forEach(
            [&](const Event& x) {
                kept = kept && !(x.kind == EventKind::RequestQueue && x.subject.kind == SubjectKind::Request && x.subject.index == r.request.value);
            },
            r.presented.value, e.index.value);
        if (kept)
            presented = presented ? std::max(presented, r.presented) : r.presented;
    }
    return presented;
}

// What kept the processor from taking an interrupt or a DPC at once; none = nothing did, or its own interrupt.
EventIndex Causes::heldBack(const Event& e, const Chain& chain) const
{
    const ProcessorId target(static_cast<std::uint32_t>(e.value));
    std::uint8_t level = kDispatch;
    const Event first = at(chain.asked());
    if (e.kind == EventKind::InterruptAssert) {
        EventIndex taken;
        if (chain.links.size() > 1) {
            taken = chain.links[chain.links.size() - 2].event;
        } else
            m_trace.log.forEach(
                [&](const Event& x) { taken = !taken && x.kind == EventKind::IrqlRaise && x.cause == e.index ? x.index : taken; }, e.index.value);
        if (!taken || at(taken).kind != EventKind::IrqlRaise)
            return EventIndex();
        level = static_cast<std::uint8_t>(at(taken).value);
    } else if (first.kind != EventKind::DpcStart && first.kind != EventKind::DispatchStart)
        return EventIndex();
    const EventIndex by = raisedBy(e.index, target, level);
    return by && at(by).activity != e.activity ? by : EventIndex();
}

Link Causes::justBefore(const Event& e) const
{
    const EventIndex i = e.kind == EventKind::End ? EventIndex(e.index.value - 1) : anyBefore(e.index, [&](const Event& x) { return x.processor == e.processor; });
    return e.index.value == 0 || !i ? Link{} : Link{i, Relation::Before};
}

// What a processor begins its work at DISPATCH_LEVEL for, where nothing told it to: the first timer that is due there, or the first DPC.
EventIndex Causes::dueIn(const Event& dispatch) const
{
    for (std::uint32_t i = dispatch.index.value + 1; i < m_trace.log.size(); ++i) {
        const Event x = m_trace.log.at(i);
        if (x.activity != dispatch.activity)
            continue;
        if (x.kind == EventKind::TimerExpire || x.kind == EventKind::DpcStart)
            return x.cause && x.cause < dispatch.index ? x.cause : EventIndex();
        if (x.kind == EventKind::DispatchEnd)
            break;
    }
    return EventIndex();
}

// What a thread becomes ready for by nobody's doing: the work item that a worker then begins, or a time it has waited for.
EventIndex Causes::dueFor(const Event& ready) const
{
    const auto& activities = m_trace.names.activities;
    const auto of = std::find_if(activities.begin(), activities.end(), [&](const trace::ActivityName& a) {
        return (a.kind == trace::ActivityKind::Thread || a.kind == trace::ActivityKind::Worker) && a.row == ready.subject.index;
    });
    if (of == activities.end())
        return EventIndex();
    const ActivityId activity(static_cast<std::uint32_t>(of - activities.begin()));
    const EventIndex last = anyBefore(ready.index, [&](const Event& x) { return x.activity == activity; });
    if (last && at(last).kind == EventKind::ThreadWait && ready.activity.isNone())
        return last;
    if (of->kind != trace::ActivityKind::Worker)
        return EventIndex();
    for (std::uint32_t i = ready.index.value + 1; i < m_trace.log.size(); ++i) {
        const Event x = m_trace.log.at(i);
        if (x.activity == activity && x.kind == EventKind::WorkItemStart && x.cause && x.cause < ready.index)
            return x.cause;
        if ((x.activity == activity && x.kind == EventKind::WorkItemStart) || (x.kind == EventKind::ThreadReady && x.subject == ready.subject))
            break;
    }
    return anyBefore(ready.index, [&](const Event& x) { return x.kind == EventKind::WorkItemQueue; }); // and another worker was quicker
}

// Of a run that ended because nobody could go on: the first wait that has no end.
EventIndex Causes::anyOpenWait() const
{
    EventIndex first;
    const auto take = [&](EventIndex e) { first = first ? std::min(first, e) : e; };
    for (const LockWait& w : m_in.waits)
        if (!w.acquire)
            take(w.begin);
    for (const ObjectWait& w : m_in.objectWaits)
        if (!w.done && w.waitable.kind != SubjectKind::None && w.waitable.kind != SubjectKind::Request)
            take(w.begin);
    return first;
}

// --- one step back --------------------------------------------------------------------------------------------------------------

// What the activity was in the middle of, told as shortly as it can be.
Link Causes::around(const Event& e) const
{
    EventIndex o = opener(e.index);
    if (o) {
        const auto isIsr = [&](EventIndex i) { return i && at(i).kind == EventKind::IsrStart && opener(i); };
        if (isIsr(o) && e.kind == EventKind::CallbackEnter)
            o = opener(o); // the routine and its interrupt are one thing
        else if ((e.kind == EventKind::DpcQueue || e.kind == EventKind::WorkItemQueue) && at(o).kind == EventKind::CallbackEnter && isIsr(opener(o)))
            o = opener(opener(o));
        return {o, Relation::Own};
    }
    if (e.activity.isNone() || e.activity.value >= m_trace.names.activities.size())
        return {};
    const trace::ActivityKind kind = m_trace.names.activities[e.activity.value].kind;
    const std::uint32_t first = m_first[e.activity.value];
    if ((kind == trace::ActivityKind::Thread || kind == trace::ActivityKind::Worker) && first < e.index.value)
        return {EventIndex(first), Relation::Own};
    return {};
}

Link Causes::raise(const Event& e, ProcessorId processor) const
{
    const EventIndex by = raisedBy(e.index, processor, kDispatch);
    return by ? Link{by, at(by).activity == e.activity ? Relation::Own : Relation::Level} : around(e);
}

Link Causes::next(const Event& e, const Chain& chain) const
{
    const Link& link = chain.links.back();
    const bool asked = chain.links.size() == 1;
    const auto own = [&](auto wanted) {
        const EventIndex i = ownBefore(e.index, wanted);
        return i ? Link{i, Relation::Own} : around(e);
    };
    const auto kindIs = [](std::initializer_list<EventKind> kinds) {
        return [kinds = std::vector<EventKind>(kinds)](const Event& x) { return std::find(kinds.begin(), kinds.end(), x.kind) != kinds.end(); };
    };
    const auto sent = [&]() -> Link { // the same request, by its sender
        const EventIndex i = anyBefore(e.index, [&](const Event& x) { return x.kind == EventKind::RequestSend && x.subject == e.subject; });
        return i ? Link{i, at(i).activity == e.activity ? Relation::Own : Relation::Request} : around(e);
    };
    const EventIndex previous = before(e.index);
    const EventKind previousKind = previous ? at(previous).kind : EventKind::End;

    switch (e.kind) {
    case EventKind::LockRequest:
        if (e.value == 1)
            return around(e);
        [[fallthrough]];
    case EventKind::LockSpin:
    case EventKind::LockBlock:
        if (const EventIndex h = holderOf(e))
            return {h, Relation::Holder};
        return around(e);
    case EventKind::LockAcquire:
    case EventKind::DpcStart:
    case EventKind::WorkItemStart:
    case EventKind::WaitDone:
        if (link.relation == Relation::Holder && chain.links.size() > 1 && neverEnds(chain.links[chain.links.size() - 2].event)) {
            if (const EventIndex wait = openWaitOf(e.activity))
                return std::none_of(chain.links.begin(), chain.links.end(), [&](const Link& l) { return l.event == wait; })
                           ? Link{wait, Relation::Stuck}
                           : around(e);
            if (const EventIndex lost = preempted(e.activity, e.index))
                return {lost, Relation::Stuck};
        }
        // What a timer queues on its own processor is part of its expiry.
        if (e.kind == EventKind::DpcStart && e.cause && at(e.cause).activity == e.activity)
            if (const EventIndex expired = before(e.cause); expired && at(expired).kind == EventKind::TimerExpire)
                return {expired, Relation::Own};
        // Why it is held is no matter of how long it was waited for.
        if (e.cause && (asked || e.kind == EventKind::DpcStart || e.kind == EventKind::WorkItemStart))
            return {e.cause, Relation::Cause};
        return around(e);
    case EventKind::LockRelease: return own([&](const Event& x) { return x.kind == EventKind::LockAcquire && x.subject == e.subject; });
    case EventKind::ThreadWait:
        if (e.subject.kind == SubjectKind::Request) {
            const EventIndex i = anyBefore(e.index, [&](const Event& x) {
                return x.subject == e.subject &&
                       (x.kind == EventKind::RequestQueue || x.kind == EventKind::RequestPresent || x.kind == EventKind::RequestSend);
            });
            return i ? Link{i, at(i).activity == e.activity ? Relation::Own : Relation::Request} : around(e);
        }
        if (e.subject.kind != SubjectKind::None)
            if (const EventIndex h = holderOf(e))
                return {h, at(h).activity == e.activity ? Relation::Own : Relation::Holder};
        return around(e);
    case EventKind::IrqlRaise:
        if (link.relation == Relation::Level && at(chain.asked()).kind == EventKind::BugCheck)
            if (const EventIndex wait = openWaitOf(e.activity))
                return {wait, Relation::Stuck};
        return e.cause ? Link{e.cause, Relation::Cause} : around(e);
    case EventKind::InterruptAssert:
    case EventKind::DpcQueue: {
        const EventKind first = at(chain.asked()).kind;
        const bool why =
            asked ? e.kind == EventKind::InterruptAssert
                  : chain.links.size() <= 4 && (first == EventKind::IsrStart || first == EventKind::IrqlRaise || first == EventKind::CallbackEnter ||
                                                   first == EventKind::DpcStart || first == EventKind::DispatchStart);
        if (why)
            if (const EventIndex by = heldBack(e, chain))
                return {by, Relation::Level};
        if (e.cause)
            return {e.cause, Relation::Cause};
        return previousKind == EventKind::TimerExpire || previousKind == EventKind::Defer ? Link{previous, Relation::Own} : around(e);
    }
    case EventKind::DpcCoalesce:
    case EventKind::WorkItemCoalesce: {
        const EventKind queued = e.kind == EventKind::DpcCoalesce ? EventKind::DpcQueue : EventKind::WorkItemQueue;
        const EventIndex i = anyBefore(e.index, [&](const Event& x) { return x.kind == queued && x.subject == e.subject; });
        return i ? Link{i, Relation::Holder} : around(e);
    }
    case EventKind::WorkItemQueue: return previousKind == EventKind::Defer ? Link{previous, Relation::Own} : around(e);
    case EventKind::ThreadStandby:
        if (const EventIndex by = raisedBy(e.index, e.processor, kDispatch))
            return {by, Relation::Level};
        return previous ? Link{previous, Relation::Own} : Link{};
    case EventKind::ThreadReady:
        if (chain.links.size() == 2 && at(chain.asked()).kind == EventKind::ThreadSwitch) // It was ready, and the processor could not switch.
            if (const EventIndex by = raisedBy(e.index, e.processor, kDispatch); by && at(by).activity != e.activity)
                return {by, Relation::Level};
        if (previousKind == EventKind::RequestComplete || previousKind == EventKind::Signal || previousKind == EventKind::LockRelease ||
            previousKind == EventKind::TimerExpire)
            return {previous, Relation::Own};
        if (const EventIndex asker = dueFor(e))
            return {asker, Relation::Due};
        return {};
    case EventKind::ThreadPreempt: return own(kindIs({EventKind::DispatchStart}));
    case EventKind::ThreadSwitch: return e.cause ? Link{e.cause, Relation::Cause} : justBefore(e);
    case EventKind::DispatchStart:
        if (e.cause)
            return {e.cause, Relation::Cause};
        if (const EventIndex asker = dueIn(e))
            return {asker, Relation::Due};
        return justBefore(e);
    case EventKind::IrqlLower: {
        const EventIndex o = opener(e.index);
        if (o && at(o).kind == EventKind::IrqlRaise)
            return around(e); // of an interrupt
        return own([&](const Event& x) { return x.kind == EventKind::IrqlRaise && x.subject == e.subject && x.value == e.extra; });
    }
    case EventKind::DeviceEvent:
    case EventKind::TimerExpire: return e.cause ? Link{e.cause, Relation::Cause} : Link{};
    case EventKind::RequestSend: // what its sender did before is no reason, that it runs at all is one
        return e.activity.value < m_first.size() && m_first[e.activity.value] < e.index.value
                   ? Link{EventIndex(m_first[e.activity.value]), Relation::Own}
                   : Link{};
    case EventKind::End:
        if (const auto outcome = static_cast<Outcome>(e.value); outcome == Outcome::Deadlock || outcome == Outcome::Livelock)
            if (const EventIndex wait = anyOpenWait())
                return {wait, Relation::Stuck};
        return justBefore(e);
    case EventKind::ClockTick:
    case EventKind::Note: return {};
    case EventKind::RequestArrive: return sent();
    case EventKind::RequestQueue: {
        const Link s = sent();
        if (link.relation == Relation::Request && chain.links.size() > 1 &&
            at(chain.links[chain.links.size() - 2].event).kind == EventKind::RequestPresent)
            return s;
        if (e.index.value + 1 < m_trace.log.size()) { // The queue put presenting off as soon as it had the request.
            const Event after = m_trace.log.at(e.index.value + 1);
            if (after.kind == EventKind::Defer && after.activity == e.activity)
                return s;
        }
        if (const EventIndex by = ownerOf(static_cast<std::uint32_t>(e.value), e))
            return {by, Relation::Owner};
        return s;
    }
    case EventKind::RequestPresent: {
        if (e.cause)
            return {e.cause, Relation::Cause};
        const EventIndex i = ownBefore(e.index, [&](const Event& x) {
            return (x.kind == EventKind::RequestArrive && x.subject == e.subject) || x.kind == EventKind::RequestComplete ||
                   x.kind == EventKind::DpcStart || x.kind == EventKind::WorkItemStart || x.kind == EventKind::QueueState ||
                   x.kind == EventKind::DevicePower || x.kind == EventKind::RequestSend;
        });
        if (!i)
            return sent();
        if (at(i).kind == EventKind::RequestArrive || at(i).kind == EventKind::RequestSend)
            return at(i).kind == EventKind::RequestSend && at(i).subject == e.subject ? Link{i, Relation::Own} : sent();
        return {i, Relation::Own};
    }
    case EventKind::RequestReturn:
        if (const EventIndex i = anyBefore(e.index, [&](const Event& x) { return x.kind == EventKind::RequestComplete && x.subject == e.subject; }))
            return {i, at(i).activity == e.activity ? Relation::Own : Relation::Request};
        return sent();
    case EventKind::RequestCancel: return opener(e.index) ? around(e) : sent();
    case EventKind::TargetComplete:
        if (const EventIndex i = anyBefore(e.index, [&](const Event& x) { return x.kind == EventKind::TargetSend && x.subject == e.subject; }))
            return {i, at(i).activity == e.activity ? Relation::Own : Relation::Request};
        return around(e);
    case EventKind::Defer: return own(kindIs({EventKind::RequestComplete, EventKind::RequestQueue, EventKind::RequestArrive}));
    case EventKind::CallbackEnter: {
        const trace::Subject on = trace::unpackSubject(e.value);
        if (on.kind != SubjectKind::Request)
            return around(e);
        const EventIndex i = ownBefore(e.index, [&](const Event& x) {
            return x.subject == on && (x.kind == EventKind::RequestPresent || x.kind == EventKind::RequestCancel || x.kind == EventKind::RequestSend);
        });
        if (!i)
            return around(e);
        if (const EventIndex o = opener(i);
            at(i).kind == EventKind::RequestPresent && o && at(o).kind == EventKind::RequestSend && at(o).subject == on)
            return {o, Relation::Own}; // presented inside the send
        return {i, Relation::Own};
    }
    case EventKind::Load:
        if (asked || chain.links.size() == 2) {
            const EventIndex w = lastWrite(e.subject.index, e.index);
            if (w && w.value >= m_trace.setUpEvents)
                return {w, Relation::Written};
        }
        return around(e);
    case EventKind::Modify:
        if (const EventIndex w = asked ? lastWrite(e.subject.index, e.index) : EventIndex(); w && w.value >= m_trace.setUpEvents)
            return {w, Relation::Written};
        return around(e);
    case EventKind::Store:
        if (asked) {
            const EventIndex o = opener(e.index);
            const EventIndex i = ownBefore(
                e.index, [&](const Event& x) { return (x.subject == e.subject && (x.kind == EventKind::Load || writes(x.kind))) || x.index == o; });
            if (i && at(i).kind == EventKind::Load)
                return {i, Relation::Own};
        }
        return around(e);
    case EventKind::ObjectCreate: {
        const auto& objects = m_trace.names.objects;
        const std::string parent = e.subject.index < objects.size() ? objects[e.subject.index].parent : std::string();
        const EventIndex i = ownBefore(
            e.index, [&](const Event& x) { return x.kind == EventKind::ObjectCreate && !parent.empty() && m_trace.names.of(x.subject) == parent; });
        if (i)
            return {i, Relation::Own};
        return e.index.value < m_trace.setUpEvents ? Link{} : around(e);
    }
    case EventKind::BugCheck: {
        const std::string kind = [&]() -> std::string {
            for (const trace::HazardName& h : m_trace.names.hazards)
                if (m_trace.bugCheck && h.words.english() == m_trace.bugCheck->reason && h.rule == m_trace.bugCheck->rule)
                    return h.finding;
            return {};
        }();
        if (kind == "watchdog" || kind == "irql-violation" || kind == "paged-access")
            return raise(e, e.processor);
        if (previous && (previousKind == EventKind::LockRequest || isWait(previousKind)))
            if (const EventIndex h = holderOf(at(previous)))
                return {h, at(h).activity == e.activity ? Relation::Own : Relation::Holder};
        const EventIndex o = opener(e.index);
        const trace::Subject on = o && at(o).kind == EventKind::CallbackEnter ? trace::unpackSubject(at(o).value) : trace::Subject{};
        if (on.kind == SubjectKind::Request)
            if (const EventIndex i = anyBefore(e.index, [&](const Event& x) { return x.kind == EventKind::RequestComplete && x.subject == on; }))
                return {i, at(i).activity == e.activity ? Relation::Own : Relation::Request};
        return around(e);
    }
    case EventKind::Hazard: {
        const std::string kind = e.value < m_trace.names.hazards.size() ? m_trace.names.hazards[e.value].finding : std::string();
        if (kind == "starvation" && e.subject.kind == SubjectKind::WorkItem) { // It needs a worker: who took the last one?
            EventIndex busy;
            std::vector<std::uint32_t> ended(m_trace.names.activities.size(), 0);
            anyBefore(e.index, [&](const Event& x) {
                if (x.activity.value >= ended.size())
                    return false;
                if (x.kind == EventKind::WorkItemEnd)
                    ++ended[x.activity.value];
                if (x.kind == EventKind::WorkItemStart && ended[x.activity.value] == 0)
                    busy = x.index;
                else if (x.kind == EventKind::WorkItemStart)
                    --ended[x.activity.value];
                return busy.value != kNone;
            });
            if (busy)
                return {busy, Relation::Holder};
        }
        return kind == "irql-violation" || kind == "paged-access" ? raise(e, e.processor) : around(e);
    }
    default: return e.cause ? Link{e.cause, Relation::Cause} : around(e);
    }
}

void Causes::follow(Chain& chain) const
{
    while (!chain.links.empty() && chain.links.size() < kMostLinks) {
        const Link link = next(at(chain.root()), chain);
        if (link.event.isNone() || std::any_of(chain.links.begin(), chain.links.end(), [&](const Link& l) { return l.event == link.event; }))
            return;
        chain.links.push_back(link);
    }
}

// A stay at DISPATCH_LEVEL that begins with the clock's own interrupt lasts for what the processor begins after it.
EventIndex Causes::beginOfStay(EventIndex raise) const
{
    const Event e = at(raise);
    if (e.kind != EventKind::IrqlRaise || e.cause || e.value < static_cast<std::uint64_t>(Irql::Clock))
        return raise;
    for (std::uint32_t i = raise.value + 1; i < m_trace.log.size(); ++i) {
        const Event x = m_trace.log.at(i);
        if (x.processor == e.processor && x.kind == EventKind::DpcStart)
            return x.index;
    }
    return raise;
}

Chain Causes::of(EventIndex event) const
{
    Chain chain;
    if (event.isNone() || event.value >= m_trace.log.size())
        return chain;
    chain.links.push_back({event, Relation::Asked});
    follow(chain);
    return chain;
}

Chain Causes::ofItself(EventIndex event) const
{
    Chain chain;
    if (event.isNone() || event.value >= m_trace.log.size())
        return chain;
    chain.links.push_back({event, Relation::Asked});
    if (const Link link = around(at(event)); link.event) {
        chain.links.push_back(link);
        follow(chain);
    }
    return chain;
}

Chain Causes::of(const Finding& f) const
{
    Chain chain;
    const auto begin = [&](EventIndex e) { chain.links.push_back({e, Relation::Asked}); };
    if (f.events.empty()) {
        if (m_trace.log.size() > 0)
            begin(EventIndex(m_trace.log.size() - 1));
    } else if (f.kind == FindingKind::LostUpdate && f.events.size() == 3) {
        begin(f.events[2]);
        chain.links.push_back({f.events[0], Relation::Own});
        chain.links.push_back({f.events[1], Relation::Conflict});
    } else if (f.kind == FindingKind::DataRace && f.events.size() == 2) {
        begin(f.events[1]);
        chain.links.push_back({f.events[0], Relation::Conflict});
    } else if (f.kind == FindingKind::Deadlock || f.kind == FindingKind::Livelock) {
        const auto wait = std::find_if(f.events.begin(), f.events.end(), [&](EventIndex e) { return isWait(at(e).kind); });
        begin(wait == f.events.end() ? f.events.back() : *wait);
    } else if (f.kind == FindingKind::DoubleCompletion && f.events.size() >= 2 && at(f.events.back()).kind == EventKind::RequestComplete) {
        begin(f.events.back());
        chain.links.push_back({f.events.front(), at(f.events.front()).activity == at(f.events.back()).activity ? Relation::Own : Relation::Request});
    } else if (f.kind == FindingKind::DispatchTooLong)
        begin(beginOfStay(f.events.front()));
    else
        begin(f.events.back());
    follow(chain);
    return chain;
}

// --- what somebody asked for -------------------------------------------------------------------------------------------------

std::vector<EventIndex> Causes::roots(const Chain& chain, std::size_t usual) const
{
    std::vector<EventIndex> found, beyond, starts;
    for (std::size_t i = chain.links.size(); i-- > 0;) {
        const Event e = at(chain.links[i].event);
        if (e.index.value < m_trace.setUpEvents)
            continue;
        const EventIndex previous = before(e.index);
        const EventKind last = previous ? at(previous).kind : EventKind::End;
        bool asked = false;
        switch (e.kind) {
        case EventKind::RequestSend:
        case EventKind::TimerSet:
        case EventKind::InterruptAssert:
        case EventKind::LockRequest:
        case EventKind::LockAcquire: asked = true; break;
        case EventKind::DpcQueue:
        case EventKind::WorkItemQueue: // the framework's own follow-up is asked for by nobody
            asked =
                last != EventKind::Defer && last != EventKind::TimerExpire && !(e.kind == EventKind::WorkItemQueue && last == EventKind::DpcStart);
            break;
        case EventKind::Signal: asked = e.value != 0; break;
        case EventKind::DeviceEvent: asked = e.extra == 0; break; // not that a transfer ends
        case EventKind::ThreadReady: // its start, not that it goes on
            asked = std::any_of(m_trace.names.activities.begin(), m_trace.names.activities.end(), [&](const trace::ActivityName& a) {
                return a.kind == trace::ActivityKind::Thread && a.row == e.subject.index;
            }) && !anyBefore(e.index, [&](const Event& x) { return x.kind == EventKind::ThreadReady && x.subject == e.subject; });
            break;
        default: break;
        }
        // Of who sends something, that it was started at all says least.
        const bool start = e.kind == EventKind::ThreadReady && i >= 2 && at(chain.links[i - 2].event).kind == EventKind::RequestSend;
        if (asked)
            (start ? starts : i < usual ? found : beyond).push_back(e.index);
    }
    found.insert(found.end(), beyond.begin(), beyond.end());
    found.insert(found.end(), starts.begin(), starts.end());
    return found;
}

} // namespace syncscope::analysis
