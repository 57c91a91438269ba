// A run without one of its actions.
#include "engine/simulation/run.h"

namespace syncscope::simulation {

using trace::Event;
using trace::EventKind;

namespace {

bool startsSomething(EventKind k)
{
    return k == EventKind::RequestSend || k == EventKind::TimerSet || k == EventKind::DpcQueue || k == EventKind::WorkItemQueue
        || k == EventKind::InterruptAssert;
}

// The event an event follows from: who let its activity go on, else what the activity did before.
EventIndex before(const trace::Log& log, const Event& e)
{
    if (!e.cause.isNone())
        return e.cause;
    for (std::uint32_t i = e.index.value; i > 0; --i)
        if (log.at(i - 1).activity == e.activity)
            return EventIndex(i - 1);
    return EventIndex();
}

// Queued by the framework for itself, or by a timer that expired: nobody asked for it.
bool isOwnDoing(const trace::Log& log, const Event& e)
{
    const EventIndex last = before(log, e);
    const EventKind k = last.isNone() ? EventKind::Note : log.at(last.value).kind;
    return k == EventKind::Defer || k == EventKind::TimerExpire;
}

// The start of a thread of the workload, not that it goes on.
bool isStart(const Model& model, const trace::Trace& t, const Event& e)
{
    if (e.kind != EventKind::ThreadReady || e.index.value < t.setUpEvents || e.subject.index >= model.scenario.threads.size())
        return false;
    for (std::uint32_t i = t.setUpEvents; i < e.index.value; ++i)
        if (const Event x = t.log.at(i); x.kind == EventKind::ThreadReady && x.subject == e.subject)
            return false;
    return true;
}

bool isAction(const trace::Log& log, const Event& e)
{
    switch (e.kind) {
    case EventKind::RequestSend:
    case EventKind::TimerSet:
    case EventKind::InterruptAssert:
    case EventKind::LockRequest:
    case EventKind::LockAcquire: return true;
    case EventKind::DpcQueue:
    case EventKind::WorkItemQueue: return !isOwnDoing(log, e);
    case EventKind::Signal: return e.value != 0; // else it was reset
    default: return false;
    }
}

// Which event of the same activity and subject counts as the same kind of action.
bool countsAs(const Event& e, EventKind action)
{
    switch (action) {
    case EventKind::DpcQueue: return e.kind == EventKind::DpcQueue || e.kind == EventKind::DpcCoalesce;
    case EventKind::WorkItemQueue: return e.kind == EventKind::WorkItemQueue || e.kind == EventKind::WorkItemCoalesce;
    case EventKind::Signal: return e.kind == EventKind::Signal && e.value != 0;
    default: return e.kind == action;
    }
}

std::string words(const trace::Trace& t, EventIndex event)
{
    const Event e = t.log.at(event.value);
    return "event " + std::to_string(event.value) + " (" + std::string(trace::name(e.kind))
        + (e.subject.kind == trace::SubjectKind::None ? std::string() : " " + t.names.of(e.subject)) + ")";
}

Diagnostics cannot(const trace::Trace& t, EventIndex event, const std::string& why, const std::string& hint)
{
    return {{{"trace", 0, 0}, Severity::Error, "not-an-action", words(t, event) + " cannot be left out: " + why, hint}};
}

// The send that needs the file another one opens: the next of that thread, unless it opens a file itself.
EventIndex sentThrough(const trace::Log& log, const Event& create)
{
    for (std::uint32_t i = create.index.value + 1; i < log.size(); ++i)
        if (const Event e = log.at(i); e.kind == EventKind::RequestSend && e.activity == create.activity)
            return static_cast<RequestType>(e.extra) == RequestType::Create ? EventIndex() : e.index;
    return EventIndex();
}

// Whether time alone decided what came next. Then it decides without the action, too: a schedule that merely came out says nothing about
// who waits for whom once a step of it is missing.
bool isInTimeOrder(const ModelPtr& model, const trace::Trace& of)
{
    if (!model->scenario.interleaving.empty() || model->scenario.machine.order != scenario::Order::Time)
        return false;
    const auto timed = run(model);
    return timed && timed->trace->schedule == of.schedule;
}

} // namespace

Expected<Run> rerunWithout(const ModelPtr& model, const trace::Trace& of, EventIndex event)
{
    if (event.isNone() || event.value >= of.log.size())
        return unexpected(Diagnostics{{{"trace", 0, 0}, Severity::Error, "not-an-action",
            say("the run has no event %1", event.value), say("expected one of its %1 events", of.log.size())}});
    const Event e = of.log.at(event.value);
    if (!isAction(of.log, e) && !isStart(*model, of, e)) {
        EventIndex root = before(of.log, e);
        while (!root.isNone() && !(startsSomething(of.log.at(root.value).kind) && isAction(of.log, of.log.at(root.value))))
            root = before(of.log, of.log.at(root.value));
        if (root.isNone())
            return unexpected(cannot(of, event, "it is nothing that anybody asks for", "expected a request sent, a lock asked for, a timer set, a DPC or work item queued, an event set, an interrupt or the start of a thread"));
        return unexpected(cannot(of, event, "it follows from " + words(of, root), "leave out event " + std::to_string(root.value)));
    }
    if (e.kind == EventKind::RequestSend && static_cast<RequestType>(e.extra) == RequestType::Create)
        if (const EventIndex user = sentThrough(of.log, e); !user.isNone())
            return unexpected(cannot(of, event, words(of, user) + " goes through the file it opens", "leave out event " + std::to_string(user.value)));
    const EventKind action = e.kind == EventKind::LockAcquire ? EventKind::LockRequest : e.kind;
    std::uint32_t earlier = 0;
    for (std::uint32_t i = 0; i < e.index.value; ++i) {
        const Event x = of.log.at(i);
        earlier += x.activity == e.activity && (action == EventKind::RequestSend || x.subject == e.subject) && countsAs(x, action) ? 1 : 0;
    }
    RunOptions options;
    if (!isInTimeOrder(model, of)) {
        options.schedule = of.schedule;
        options.skipMisfits = true;
    }
    options.without.kind = static_cast<std::uint8_t>(static_cast<std::uint8_t>(action) + 1u);
    options.without.activity = static_cast<std::uint16_t>(e.activity.value);
    options.without.subject = action == EventKind::RequestSend ? 0 : e.subject.index;
    options.without.left = action != e.kind ? earlier - 1 : earlier; // the request of an acquire comes before it
    auto r = run(model, options);
    if (r && !r->end.kernel().machine().omission.done)
        return unexpected(cannot(of, event, "no call asks for it by itself", "expected a request sent, a lock asked for, a timer set, a DPC or work item queued, an event set, an interrupt or the start of a thread"));
    return r;
}

} // namespace syncscope::simulation
