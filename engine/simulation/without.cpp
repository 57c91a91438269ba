// A run without one of its actions.
#include "engine/simulation/run.h"

#include "engine/scenario/read.h"

namespace syncscope::simulation {

using trace::Event;
using trace::EventKind;

namespace {

bool startsSomething(EventKind k)
{
    return k == EventKind::RequestSend || k == EventKind::TimerSet || k == EventKind::DpcQueue || k == EventKind::WorkItemQueue
        || k == EventKind::InterruptAssert || k == EventKind::DeviceEvent;
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

// The start of a thread of the workload or of what happens to the power of devices, not that it goes on.
bool isStart(const Model& model, const trace::Trace& t, const Event& e)
{
    if (e.kind != EventKind::ThreadReady || e.index.value < t.setUpEvents
        || (e.subject.index >= model.scenario.threads.size() && e.subject.index != model.pnpThread))
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
    case EventKind::DeviceEvent: return e.extra == 0; // else a transfer ended
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

Phrase words(const trace::Trace& t, EventIndex event)
{
    const Event e = t.log.at(event.value);
    const Phrase kind = say(trace::name(e.kind));
    return e.subject.kind == trace::SubjectKind::None ? say("event %1 (%2)", event.value, kind) : say("event %1 (%2 %3)", event.value, kind, t.names.said(e.subject));
}

Diagnostics cannot(const trace::Trace& t, EventIndex event, const Phrase& why, Phrase hint)
{
    return {{{"trace", 0, 0}, Severity::Error, "not-an-action", say("%1 cannot be left out: %2", words(t, event), why), std::move(hint)}};
}

Phrase expectedAnAction()
{
    return say("expected a request sent, a lock asked for, a timer set, a DPC or work item queued, an event set, an interrupt, an event of a device or the start of a thread");
}

// The send that needs the file another one opens: the next of that thread, unless it opens a file itself.
EventIndex sentThrough(const trace::Log& log, const Event& create)
{
    for (std::uint32_t i = create.index.value + 1; i < log.size(); ++i)
        if (const Event e = log.at(i); e.kind == EventKind::RequestSend && e.activity == create.activity)
            return static_cast<RequestType>(e.extra) == RequestType::Create ? EventIndex() : e.index;
    return EventIndex();
}

// Where time alone decided what came next, it decides in another run, too: a schedule that merely came out says nothing about who waits
// for whom once a step of it is missing.
RunOptions optionsOf(const ModelPtr& model, const trace::Trace& of, const Again& again)
{
    RunOptions options;
    options.cancelled = again.cancelled;
    if (!(again.timeOrder ? *again.timeOrder : inTimeOrder(model, of, again.cancelled))) {
        options.schedule = of.schedule;
        options.skipMisfits = true;
    }
    return options;
}

} // namespace

bool inTimeOrder(const ModelPtr& model, const trace::Trace& of, const std::function<bool()>& cancelled)
{
    if (!model->scenario.interleaving.empty() || model->scenario.machine.order != scenario::Order::Time)
        return false;
    RunOptions options;
    options.cancelled = cancelled;
    const auto timed = run(model, options);
    return timed && timed->trace->schedule == of.schedule;
}

Expected<Run> rerunWith(const ModelPtr& model, const trace::Trace& of, const std::vector<std::string>& settings, const Again& again)
{
    const scenario::Scenario& s = model->scenario;
    auto read = scenario::read({"scenario.json", scenario::write(s), s.driver.file, s.driver.text, {}}, {{}, settings});
    if (!read)
        return unexpected(std::move(read.error()));
    auto other = build(std::move(read->scenario));
    if (!other)
        return unexpected(std::move(other.error()));
    return run(*other, optionsOf(model, of, again));
}

Expected<Run> rerunWithout(const ModelPtr& model, const trace::Trace& of, EventIndex event, const Again& again)
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
            return unexpected(cannot(of, event, say("it is nothing that anybody asks for"), expectedAnAction()));
        return unexpected(cannot(of, event, say("it follows from %1", words(of, root)), say("leave out event %1", root.value)));
    }
    if (e.kind == EventKind::RequestSend && static_cast<RequestType>(e.extra) == RequestType::Create)
        if (const EventIndex user = sentThrough(of.log, e); !user.isNone())
            return unexpected(cannot(of, event, say("%1 goes through the file it opens", words(of, user)), say("leave out event %1", user.value)));
    const EventKind action = e.kind == EventKind::LockAcquire ? EventKind::LockRequest : e.kind;
    std::uint32_t earlier = 0;
    for (std::uint32_t i = 0; i < e.index.value; ++i) {
        const Event x = of.log.at(i);
        earlier += x.activity == e.activity && (action == EventKind::RequestSend || x.subject == e.subject) && countsAs(x, action) ? 1 : 0;
    }
    RunOptions options = optionsOf(model, of, again);
    options.without.kind = static_cast<std::uint8_t>(static_cast<std::uint8_t>(action) + 1u);
    options.without.activity = static_cast<std::uint16_t>(e.activity.value);
    options.without.subject = action == EventKind::RequestSend ? 0 : e.subject.index;
    options.without.left = action != e.kind ? earlier - 1 : earlier; // the request of an acquire comes before it
    auto r = run(model, options);
    if (r && !r->cancelled && !r->end.kernel().machine().omission.done)
        return unexpected(cannot(of, event, say("no call asks for it by itself"), expectedAnAction()));
    return r;
}

} // namespace syncscope::simulation
