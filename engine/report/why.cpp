#include "engine/report/why.h"

#include "engine/report/json.h"

#include <algorithm>
#include <cctype>

namespace syncscope::report {

using analysis::Relation;
using trace::Event;
using trace::EventKind;
using trace::SubjectKind;

namespace {

// Words tell of an event alone; here it matters what a lock was taken around.
Phrase plain(const Words& words, const trace::Trace& trace, const Event& e)
{
    if (e.kind != EventKind::LockAcquire || e.extra != 1)
        return words.phrase(e);
    for (std::uint32_t i = e.index.value + 1; i < trace.log.size(); ++i)
        if (const Event x = trace.log.at(i); x.activity == e.activity)
            return x.kind == EventKind::CallbackEnter ? say("%1 around %2", words.acquires(e), words.callback(x)) : say("%1 around a callback", words.acquires(e));
    return say("%1 around a callback", words.acquires(e));
}

struct CallbackRule {
    std::string_view callback, rule;
};
// The rules C of the framework: which lock a callback runs under.
constexpr CallbackRule kCallbackRules[] = {
    {"EvtIoStop", "KMDF C2"},
    {"EvtIoResume", "KMDF C2"},
    {"EvtIoCanceledOnQueue", "KMDF C2"},
    {"EvtRequestCancel", "KMDF C3"},
    {"EvtIoQueueState", "KMDF C4"},
    {"EvtRequestCompletionRoutine", "KMDF C5"},
    {"EvtDeviceFileCreate", "KMDF C6"},
    {"EvtFileCleanup", "KMDF C6"},
    {"EvtFileClose", "KMDF C6"},
    {"EvtTimerFunc", "KMDF C7"},
    {"EvtWorkItem", "KMDF C8"},
    {"EvtDpcFunc", "KMDF C9"},
    {"EvtInterruptDpc", "KMDF C10"},
    {"EvtInterruptWorkItem", "KMDF C10"},
    {"EvtInterruptIsr", "KMDF C11"},
    {"EvtInterruptEnable", "KMDF C11"},
    {"EvtInterruptDisable", "KMDF C11"},
    {"EvtInterruptSynchronize", "KMDF C11"},
    {"EvtIoInCallerContext", "KMDF C13"},
    {"EvtDriverDeviceAdd", "KMDF C14"},
    {"EvtCleanupCallback", "KMDF C15"},
    {"EvtDestroyCallback", "KMDF C15"},
};

bool isEvtIo(const std::string& callback)
{
    return callback == "EvtIoRead" || callback == "EvtIoWrite" || callback == "EvtIoDeviceControl" || callback == "EvtIoInternalDeviceControl" ||
           callback == "EvtIoDefault";
}

class Teller {
public:
    Teller(const Words& words, const trace::Trace& trace, const analysis::Intervals& in, const trace::Refusal* refusal)
        : m_words(words), m_trace(trace), m_in(in), m_refusal(refusal)
    {}

    WhySentence tell(const analysis::Chain& chain, std::size_t i) const
    {
        const analysis::Link& link = chain.links[i];
        const Event e = at(link.event);
        const Event later = i == 0 ? e : at(chain.links[i - 1].event);
        const Phrase said = sentence(phrase(e, link.relation, later));
        return {link.event, said.english(), said, rule(e, link.relation, later), link.relation};
    }

private:
    Event at(EventIndex e) const { return m_trace.log.at(e.value); }
    bool isBlocking(const Event& e) const
    {
        return e.subject.kind == SubjectKind::Lock && e.subject.index < m_trace.names.locks.size() &&
               blocks(m_trace.names.locks[e.subject.index].kind);
    }
    Phrase who(const Event& e) const { return isBlocking(e) || !e.processor ? m_words.actor(e.activity) : machineOr(e.processor); }

    std::optional<Event> near(const Event& e, int direction, std::initializer_list<EventKind> kinds, std::uint32_t most = 200) const
    {
        for (std::uint32_t i = e.index.value, n = 0; n < most; ++n) {
            if (direction < 0 ? i == 0 : i + 1 >= m_trace.log.size())
                break;
            i = direction < 0 ? i - 1 : i + 1;
            const Event x = m_trace.log.at(i);
            if (x.activity == e.activity && (kinds.size() == 0 || std::find(kinds.begin(), kinds.end(), x.kind) != kinds.end()))
                return x;
        }
        return std::nullopt;
    }
    // The lock the framework took around the callback that begins here.
    std::optional<Event> lockAround(const Event& enter) const
    {
        const auto before = near(enter, -1, {});
        if (before && before->kind == EventKind::LockAcquire && before->extra == 1)
            return before;
        return std::nullopt;
    }
    std::string callbackAfter(const Event& acquire) const
    {
        const auto enter = near(acquire, +1, {});
        return enter && enter->kind == EventKind::CallbackEnter ? m_words.callback(*enter) : std::string();
    }
    std::uint8_t irqlBefore(const Event& e) const
    {
        if (!e.processor)
            return 0;
        for (std::uint32_t i = e.index.value; i > 0; --i) {
            const Event x = m_trace.log.at(i - 1);
            if ((x.kind == EventKind::IrqlRaise || x.kind == EventKind::IrqlLower) && x.subject.index == e.processor.value)
                return static_cast<std::uint8_t>(x.value);
        }
        return 0;
    }
    // `told`, and what the raise was for.
    Phrase withPurpose(Phrase told, const Event& raise) const
    {
        if (raise.value == static_cast<std::uint64_t>(Irql::Clock))
            return say("%1 for the clock interrupt", told);
        if (raise.cause && at(raise.cause).kind == EventKind::InterruptAssert)
            return say("%1 for the interrupt %2", told, m_trace.names.said(at(raise.cause).subject));
        const auto after = near(raise, +1, {});
        if (after && after->kind == EventKind::LockRequest)
            return say("%1 to take %2", told, m_trace.names.of(after->subject));
        if (const auto before = near(raise, -1, {}); before && before->kind == EventKind::DispatchStart)
            return say("%1 for timers, DPCs and the choice of the next thread", told);
        return told;
    }
    Phrase withEnd(Phrase told, const Event& raise) const
    {
        for (std::uint32_t i = raise.index.value + 1; i < m_trace.log.size(); ++i) {
            const Event x = m_trace.log.at(i);
            if (x.kind == EventKind::IrqlLower && x.subject.index == raise.subject.index && x.value <= raise.extra)
                return say("%1 and stays there until %2", told, duration(x.time.ns));
        }
        return say("%1 and stays there to the end", told);
    }

    Phrase phrase(const Event& e, Relation relation, const Event& later) const
    {
        const Phrase it = m_trace.names.said(e.subject);
        const Phrase when = duration(e.time.ns);
        const auto told = [&] { return plain(m_words, m_trace, e); };
        switch (relation) {
        case Relation::Holder: {
            if (e.kind == EventKind::LockAcquire) {
                const std::string callback = e.extra == 1 ? callbackAfter(e) : std::string();
                const auto hold =
                    std::find_if(m_in.holds.begin(), m_in.holds.end(), [&](const analysis::LockHold& h) { return h.acquire == e.index; });
                const Phrase took = callback.empty() ? say("%1 took %2 at %3", who(e), it, when) : say("%1 took %2 at %3 around %4", who(e), it, when, callback);
                return hold != m_in.holds.end() && hold->release ? say("%1 and gives it back at %2", took, duration(hold->end.ns)) : say("%1 and never gives it back", took);
            }
            if (e.kind == EventKind::DpcQueue || e.kind == EventKind::WorkItemQueue)
                return say("%1 at %2, and it has not begun yet", told(), when);
            if (e.kind == EventKind::WaitDone)
                return say("%1 has %2 since %3", m_words.actor(e.activity), it, when);
            return say("%1 runs %2 since %3, and that has not ended", m_words.actor(e.activity), it, when);
        }
        case Relation::Stuck:
            if (e.kind == EventKind::ThreadPreempt)
                return say("it does not come to that: at %1 %2, for good", when, told());
            if (later.kind == EventKind::End)
                return say("%1, and so it stays", told());
            return say("it does not come to that: %1, and so it stays", told());
        case Relation::Level:
            return withEnd(withPurpose(say("%1 goes to %2 at %3", machineOr(ProcessorId(e.subject.index)), levelName(e.value), when), e), e);
        case Relation::Written: return say("%1 at %2, the last to write there before", told(), when);
        case Relation::Conflict:
            if (later.kind == EventKind::Load && e.kind != EventKind::Load && e.index > later.index)
                return say("at %1, after that read, %2: this is what is lost", when, told());
            return say("at %1 %2, and nothing puts one of the two before the other", when, told());
        case Relation::Owner: {
            const Phrase has = say("the driver has %1 of %2 from %3", it, m_trace.names.of({SubjectKind::Object, static_cast<std::uint32_t>(e.value)}), when);
            for (const analysis::RequestSpan& r : m_in.requests)
                if (r.presented == e.index)
                    return r.completed ? say("%1 until %2", has, duration(r.complete.ns)) : say("%1 to the end", has);
            return has;
        }
        default: break;
        }
        switch (e.kind) {
        case EventKind::CallbackEnter: {
            const std::string callback = analysis::callbackName(m_trace.names, e.subject);
            if (const auto lock = lockAround(e))
                return say("%1 under %2", told(), m_trace.names.of(lock->subject));
            return isEvtIo(callback) ? say("%1, under no lock of the framework", told()) : told();
        }
        case EventKind::Store:
            if (relation == Relation::Asked) {
                const auto load = near(e, -1, {EventKind::Load, EventKind::Store});
                if (load && load->kind == EventKind::Load && load->subject == e.subject)
                    return say("%1, from the %2 it had read at %3", told(),
                        trace::valueText(m_trace.names.variableAt(e.subject.index), load->value, load->extra), duration(load->time.ns));
            }
            return say("%1 at %2", told(), when);
        case EventKind::Defer: {
            const std::uint8_t irql = irqlBefore(e);
            return e.value == 1 && irql > 0 ? say("%1: %2 is at %3 and its callbacks run at PASSIVE_LEVEL", told(), machineOr(e.processor), levelName(irql))
                                            : say("%1: %2 has its lock already", told(), m_words.actor(e.activity));
        }
        case EventKind::IrqlRaise: return withPurpose(told(), e);
        case EventKind::Load:
        case EventKind::ThreadReady: return say("%1 at %2", told(), when);
        case EventKind::ObjectCreate:
            if (relation == Relation::Asked && static_cast<std::uint32_t>(e.value) != 0 && m_refusal && !m_refusal->reason.empty())
                return say("%1: %2", told(), say(m_refusal->reason));
            return relation == Relation::Own ? say("%1 was created with %2, and %3 belongs to it", it, statusName(static_cast<std::uint32_t>(e.value)), m_trace.names.of(later.subject))
                                             : told();
        case EventKind::BugCheck:
            return m_trace.bugCheck && !m_trace.bugCheck->reason.empty() ? say("%1: %2", told(), say(m_trace.bugCheck->reason)) : told();
        default: return told();
        }
    }

    std::string rule(const Event& e, Relation relation, const Event& later) const
    {
        const bool framework =
            e.subject.kind == SubjectKind::Lock && e.subject.index < m_trace.names.locks.size() && m_trace.names.locks[e.subject.index].ofFramework;
        const LockKind kind = e.subject.kind == SubjectKind::Lock && e.subject.index < m_trace.names.locks.size()
                                  ? m_trace.names.locks[e.subject.index].kind
                                  : LockKind::Spin;
        const auto waitRule = [&] {
            if (framework && e.extra == 1)
                return "KMDF X13";
            switch (kind) {
            case LockKind::FastMutex:
            case LockKind::PassiveCallback: return "NT R-DSP-5";
            case LockKind::WaitLock: return "KMDF L13";
            default: return "NT R-SPN-3";
            }
        };
        const auto takeRule = [&] {
            switch (kind) {
            case LockKind::PassiveCallback: return "KMDF L2";
            case LockKind::FastMutex: return "NT R-THR-18";
            case LockKind::WaitLock: return "KMDF L13";
            case LockKind::Interrupt: return "NT R-INT-1";
            default: return framework ? "KMDF L1" : "NT R-SPN-1";
            }
        };
        switch (e.kind) {
        case EventKind::LockRequest: return e.value == 1 ? takeRule() : waitRule();
        case EventKind::LockSpin:
        case EventKind::LockBlock: return waitRule();
        case EventKind::LockAcquire:
            if (relation == Relation::Asked && e.value > 0)
                return blocks(kind) ? "NT R-DSP-3" : "NT R-SPN-4";
            return takeRule();
        case EventKind::LockRelease: return framework && kind != LockKind::PassiveCallback ? "KMDF L1" : takeRule();
        case EventKind::ThreadWait:
            return e.subject.kind == SubjectKind::Request     ? "NT R-IRP-7"
                   : e.subject.kind == SubjectKind::WorkItem  ? "KMDF P7"
                   : e.subject.kind == SubjectKind::Dpc       ? "NT R-DPC-9"
                   : e.subject.kind == SubjectKind::Interrupt ? "NT R-INT-4"
                   : e.subject.kind == SubjectKind::None      ? "NT R-TMR-3"
                                                              : "NT R-DSP-2";
        case EventKind::WaitDone: return e.cause ? "NT R-DSP-3" : "NT R-DSP-6";
        case EventKind::Signal: return "NT R-DSP-2";
        case EventKind::IrqlRaise:
            if (relation == Relation::Level)
                return later.kind == EventKind::ThreadStandby ? "NT R-THR-11"
                       : later.kind == EventKind::BugCheck    ? "NT R-DPC-10"
                       : later.kind == EventKind::DpcQueue    ? "NT R-IRQL-4"
                                                              : "NT R-IRQL-2";
            if (e.cause)
                return "NT R-INT-1";
            if (const auto before = near(e, -1, {}); before && before->kind == EventKind::DispatchStart)
                return "NT R-IRQL-4";
            if (const auto after = near(e, +1, {}); after && after->kind == EventKind::LockRequest)
                return after->subject.index < m_trace.names.locks.size() && m_trace.names.locks[after->subject.index].ofFramework ? "KMDF L1"
                                                                                                                                  : "NT R-SPN-1";
            return "NT R-IRQL-3";
        case EventKind::IrqlLower: return "NT R-IRQL-4";
        case EventKind::ClockTick: return "NT R-CLK-3";
        case EventKind::DispatchRequest:
        case EventKind::DispatchStart:
        case EventKind::DispatchEnd: return "NT R-IRQL-4";
        case EventKind::ThreadReady: return "NT R-THR-9";
        case EventKind::ThreadStandby: return "NT R-THR-11";
        case EventKind::ThreadSwitch: return "NT R-THR-7";
        case EventKind::ThreadPreempt: return "NT R-THR-10";
        case EventKind::QuantumEnd: return "NT R-THR-14";
        case EventKind::DpcQueue: return "NT R-DPC-2";
        case EventKind::DpcCoalesce: return "NT R-DPC-3";
        case EventKind::DpcStart:
        case EventKind::DpcEnd: return "NT R-DPC-1";
        case EventKind::TimerSet: return "NT R-TMR-1";
        case EventKind::TimerCancel: return "NT R-TMR-7";
        case EventKind::TimerExpire: return "NT R-TMR-5";
        case EventKind::InterruptAssert: return "NT R-IRQL-2";
        case EventKind::IsrStart:
        case EventKind::IsrEnd: return "NT R-INT-1";
        case EventKind::WorkItemQueue: return "NT R-WRK-1";
        case EventKind::WorkItemCoalesce: return "KMDF P6";
        case EventKind::WorkItemStart:
        case EventKind::WorkItemEnd: return "NT R-WRK-1";
        case EventKind::CallbackEnter: {
            const std::string callback = analysis::callbackName(m_trace.names, e.subject);
            if (isEvtIo(callback))
                return lockAround(e) ? "KMDF C1" : "KMDF Q6";
            for (const CallbackRule& r : kCallbackRules)
                if (r.callback == callback)
                    return std::string(r.rule);
            return callback.starts_with("EvtDevice") ? "KMDF C12" : "";
        }
        case EventKind::ObjectCreate: return static_cast<std::uint32_t>(e.value) != 0 && m_refusal ? m_refusal->rule : std::string();
        case EventKind::RequestSend: return "NT R-IRP-1";
        case EventKind::RequestArrive: return "NT R-IRP-9";
        case EventKind::RequestQueue: return "KMDF X12";
        case EventKind::RequestPresent: {
            if (relation == Relation::Owner)
                return "KMDF X10";
            const auto before = near(e, -1,
                {EventKind::RequestArrive, EventKind::RequestComplete, EventKind::DpcStart, EventKind::WorkItemStart, EventKind::CallbackLeave});
            if (before && (before->kind == EventKind::DpcStart || before->kind == EventKind::WorkItemStart))
                return "KMDF X5";
            if (before && before->kind == EventKind::RequestComplete)
                return "KMDF X17";
            return before && before->kind == EventKind::CallbackLeave ? "KMDF X16" : "KMDF X6";
        }
        case EventKind::RequestComplete: return "KMDF X15";
        case EventKind::RequestReturn: return "NT R-IRP-7";
        case EventKind::RequestCancel: return static_cast<std::uint32_t>(e.value) == ObjectId::kNone ? "KMDF X22" : "KMDF X21";
        case EventKind::Defer: return e.value == 1 && irqlBefore(e) > 0 ? "KMDF X2" : "KMDF X3";
        case EventKind::QueueState: return "KMDF X28";
        case EventKind::DevicePower: return "KMDF X29";
        case EventKind::BugCheck: return m_trace.bugCheck ? m_trace.bugCheck->rule : std::string();
        case EventKind::Hazard: return e.value < m_trace.names.hazards.size() ? m_trace.names.hazards[e.value].rule : std::string();
        default: return {};
        }
    }

    const Words& m_words;
    const trace::Trace& m_trace;
    const analysis::Intervals& m_in;
    const trace::Refusal* m_refusal;
};

Phrase counterfactual(const Words& words, const trace::Trace& trace, const analysis::Question& q, const analysis::Answer& a)
{
    const analysis::Counterfactual& c = a.counterfactual;
    const Phrase again = c.without ? say("Run again without event %1 (%2)", c.without.value, plain(words, trace, trace.log.at(c.without.value)))
                                   : say("Run again with %1", c.setting);
    const Event asked = trace.log.at(a.chain.asked().value);
    switch (c.found.change) {
    case analysis::Change::Gone: return q.finding ? say("%1, nothing of the kind is found.", again) : say("%1, this does not happen.", again);
    case analysis::Change::Same: return say("%1, the same happens: this is not what it hangs on.", again);
    case analysis::Change::Moved: break;
    }
    if (c.found.event.isNone())
        return say("%1, it comes otherwise.", again);
    const Words there(*c.run->trace, c.run->intervals);
    const Event e = c.run->trace->log.at(c.found.event.value);
    const Phrase when = duration(e.time.ns);
    if (q.finding)
        return say("%1, it is found elsewhere: at %2, where %3.", again, when, plain(there, *c.run->trace, e));
    if (e.value != asked.value)
        return say("%1, %2 at %3 instead.", again, plain(there, *c.run->trace, e), when);
    if (e.time != asked.time)
        return say("%1, it happens at %2 instead of %3.", again, when, duration(asked.time.ns));
    if (e.cause.isNone() != asked.cause.isNone())
        return say("%1, it comes at the same time, and nobody has to let it.", again);
    return say("%1, it waits for another time.", again);
}

} // namespace

Why why(const Words& words, const trace::Trace& trace, const analysis::Intervals& intervals, const analysis::Question& question,
    const analysis::Answer& answer, const trace::Refusal* refusal)
{
    Why w;
    const Teller teller(words, trace, intervals, refusal);
    for (std::size_t i = 0; i < answer.chain.links.size(); ++i)
        w.chain.push_back(teller.tell(answer.chain, i));
    if (answer.chain.links.empty())
        return w;
    w.asked = say("Why: %1?", question.finding ? question.finding->said : words.phrase(answer.chain.asked()));
    w.question = w.asked.english();
    if (refusal && !refusal->fixes.empty()) {
        w.setting = refusal->fixes.front();
        w.change = analysis::Change::Gone;
        w.otherwise = say("Set up again with %1, %2 is created.", w.setting, refusal->object);
    } else if (answer.counterfactual.run) {
        w.without = answer.counterfactual.without;
        w.setting = answer.counterfactual.setting;
        w.change = answer.counterfactual.found.change;
        w.otherwise = counterfactual(words, trace, question, answer);
    }
    w.counterfactual = w.otherwise.english();
    if (w.counterfactual.empty())
        w.otherwise = answer.chain.root().value < trace.setUpEvents
                          ? say("Every run begins with setting up, so nothing was left out: nobody asked for it but the driver's own text.")
                          : say("Nobody asked for anything that this comes from, so nothing was left out.");
    return w;
}

Between between(const Why& why)
{
    if (why.chain.size() <= kMostSentences)
        return {};
    Between b{.first = kMostSentences - 2, .count = why.chain.size() - kMostSentences + 1, .said = {}};
    b.said = say("and so on, %1 steps back from event %2 to event %3", b.count, why.chain[b.first].event.value, why.chain[b.first + b.count - 1].event.value);
    return b;
}

std::string whyText(const Why& why, const trace::Trace& trace, const Tongue& tongue, bool whole)
{
    std::string text = why.asked.in(tongue) + "\n\n";
    std::size_t widest = 0;
    for (const WhySentence& s : why.chain)
        widest = std::max(widest, std::to_string(s.event.value).size());
    const Between left = whole ? Between{} : between(why);
    for (std::size_t i = 0; i < why.chain.size(); ++i) {
        if (i == left.first && left.count > 0) {
            text += "  " + std::string(widest + 14, ' ') + "… " + left.said.in(tongue) + "\n";
            i += left.count;
        }
        const WhySentence& s = why.chain[i];
        const std::string number = std::to_string(s.event.value);
        const std::string time = duration(trace.log.at(s.event.value).time.ns).in(tongue);
        text += "  " + std::string(widest - number.size(), ' ') + number + "  " + std::string(time.size() < 10 ? 10 - time.size() : 0, ' ') + time +
                "  " + s.said.in(tongue) + (s.rule.empty() ? "" : "  [" + s.rule + "]") + "\n";
    }
    if (!why.otherwise.empty())
        text += "\n" + why.otherwise.in(tongue) + "\n";
    return text;
}

std::string whyJson(const Why& why, const trace::Trace& trace)
{
    Json j;
    j.beginObject();
    j.key("question").text(why.question);
    j.key("chain").beginArray();
    for (const WhySentence& s : why.chain) {
        j.beginObject();
        j.key("event").number(s.event.value);
        j.key("sentence").text(s.sentence);
        j.key("rule").textOrNull(s.rule);
        j.key("relation").text(name(s.relation));
        j.key("time_ns").number(trace.log.at(s.event.value).time.ns);
        j.endObject();
    }
    j.endArray();
    j.key("root");
    why.chain.empty() ? j.null() : j.number(why.chain.back().event.value);
    j.key("counterfactual");
    if (why.counterfactual.empty())
        j.null();
    else {
        j.beginObject();
        j.key("without");
        why.without ? j.number(why.without.value) : j.null();
        j.key("setting").textOrNull(why.setting);
        j.key("change").text(name(why.change));
        j.key("sentence").text(why.counterfactual);
        j.endObject();
    }
    j.key("no_counterfactual").textOrNull(why.counterfactual.empty() ? why.otherwise.english() : std::string());
    j.endObject();
    return j.take();
}

} // namespace syncscope::report
