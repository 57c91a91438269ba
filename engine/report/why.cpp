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
std::string plain(const Words& words, const trace::Trace& trace, const Event& e)
{
    std::string text = words.sentence(e);
    if (e.kind != EventKind::LockAcquire || e.extra != 1)
        return text;
    constexpr std::string_view tail = ", taken by the framework around a callback";
    if (text.ends_with(tail))
        text.resize(text.size() - tail.size());
    for (std::uint32_t i = e.index.value + 1; i < trace.log.size(); ++i)
        if (const Event x = trace.log.at(i); x.activity == e.activity)
            return text + " around " + (x.kind == EventKind::CallbackEnter ? words.callback(x) : std::string("a callback"));
    return text + " around a callback";
}

std::string asSentence(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text + ".";
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
        return {link.event, asSentence(sentence(e, link.relation, later)), rule(e, link.relation, later), link.relation};
    }

private:
    Event at(EventIndex e) const { return m_trace.log.at(e.value); }
    std::string cpu(ProcessorId p) const { return p ? "CPU " + std::to_string(p.value) : std::string("the machine"); }
    bool isBlocking(const Event& e) const
    {
        return e.subject.kind == SubjectKind::Lock && e.subject.index < m_trace.names.locks.size() &&
               blocks(m_trace.names.locks[e.subject.index].kind);
    }
    std::string who(const Event& e) const { return isBlocking(e) || !e.processor ? m_words.activity(e.activity) : cpu(e.processor); }

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
    // What the raise was for, to stand behind a comma.
    std::string purpose(const Event& raise) const
    {
        if (raise.value == static_cast<std::uint64_t>(Irql::Clock))
            return " for the clock interrupt";
        if (raise.cause && at(raise.cause).kind == EventKind::InterruptAssert)
            return " for the interrupt " + m_trace.names.of(at(raise.cause).subject);
        const auto after = near(raise, +1, {});
        if (after && after->kind == EventKind::LockRequest)
            return " to take " + m_trace.names.of(after->subject);
        if (const auto before = near(raise, -1, {}); before && before->kind == EventKind::DispatchStart)
            return " for timers, DPCs and the choice of the next thread";
        return {};
    }
    std::string until(const Event& raise) const
    {
        for (std::uint32_t i = raise.index.value + 1; i < m_trace.log.size(); ++i) {
            const Event x = m_trace.log.at(i);
            if (x.kind == EventKind::IrqlLower && x.subject.index == raise.subject.index && x.value <= raise.extra)
                return " and stays there until " + microseconds(x.time.ns);
        }
        return " and stays there to the end";
    }

    std::string sentence(const Event& e, Relation relation, const Event& later) const
    {
        const std::string it = m_trace.names.of(e.subject);
        const std::string when = microseconds(e.time.ns);
        switch (relation) {
        case Relation::Holder: {
            if (e.kind == EventKind::LockAcquire) {
                const std::string callback = e.extra == 1 ? callbackAfter(e) : std::string();
                const auto hold =
                    std::find_if(m_in.holds.begin(), m_in.holds.end(), [&](const analysis::LockHold& h) { return h.acquire == e.index; });
                return who(e) + " took " + it + " at " + when + (callback.empty() ? "" : " around " + callback) +
                       (hold != m_in.holds.end() && hold->release ? " and gives it back at " + microseconds(hold->end.ns)
                                                                  : std::string(" and never gives it back"));
            }
            if (e.kind == EventKind::DpcQueue || e.kind == EventKind::WorkItemQueue)
                return plain(m_words, m_trace, e) + " at " + when + ", and it has not begun yet";
            if (e.kind == EventKind::WaitDone)
                return m_words.activity(e.activity) + " has " + it + " since " + when;
            return m_words.activity(e.activity) + " runs " + it + " since " + when + ", and that has not ended";
        }
        case Relation::Stuck:
            if (e.kind == EventKind::ThreadPreempt)
                return "it does not come to that: at " + when + " " + plain(m_words, m_trace, e) + ", for good";
            return "it does not come to that: " + plain(m_words, m_trace, e) + ", and so it stays";
        case Relation::Level: return cpu(ProcessorId(e.subject.index)) + " goes to " + levelName(e.value) + " at " + when + purpose(e) + until(e);
        case Relation::Written: return plain(m_words, m_trace, e) + " at " + when + ", the last to write there before";
        case Relation::Conflict:
            if (later.kind == EventKind::Load && e.kind != EventKind::Load && e.index > later.index)
                return "at " + when + ", after that read, " + plain(m_words, m_trace, e) + ": this is what is lost";
            return "at " + when + " " + plain(m_words, m_trace, e) + ", and nothing puts one of the two before the other";
        case Relation::Owner: {
            const auto done = [&]() -> std::string {
                for (const analysis::RequestSpan& r : m_in.requests)
                    if (r.presented == e.index)
                        return r.completed ? " until " + microseconds(r.complete.ns) : std::string(" to the end");
                return {};
            }();
            return "the driver has " + it + " of " + m_trace.names.of({SubjectKind::Object, static_cast<std::uint32_t>(e.value)}) + " from " + when +
                   done;
        }
        default: break;
        }
        switch (e.kind) {
        case EventKind::CallbackEnter: {
            const std::string callback = analysis::callbackName(m_trace.names, e.subject);
            const auto lock = lockAround(e);
            return plain(m_words, m_trace, e) + (lock                   ? " under " + m_trace.names.of(lock->subject)
                                                    : isEvtIo(callback) ? ", under no lock of the framework"
                                                                        : "");
        }
        case EventKind::Load: return plain(m_words, m_trace, e) + " at " + when;
        case EventKind::Store:
            if (relation == Relation::Asked) {
                const auto load = near(e, -1, {EventKind::Load, EventKind::Store});
                if (load && load->kind == EventKind::Load && load->subject == e.subject)
                    return plain(m_words, m_trace, e) + ", from the " +
                           trace::valueText(m_trace.names.variableAt(e.subject.index), load->value, load->extra) + " it had read at " +
                           microseconds(load->time.ns);
            }
            return plain(m_words, m_trace, e) + " at " + when;
        case EventKind::Defer: {
            const std::uint8_t irql = irqlBefore(e);
            return plain(m_words, m_trace, e) +
                   (e.value == 1 && irql > 0 ? ": " + cpu(e.processor) + " is at " + levelName(irql) + " and its callbacks run at PASSIVE_LEVEL"
                                             : ": " + m_words.activity(e.activity) + " has its lock already");
        }
        case EventKind::IrqlRaise: return plain(m_words, m_trace, e) + purpose(e);
        case EventKind::ThreadReady: return plain(m_words, m_trace, e) + " at " + when;
        case EventKind::ObjectCreate:
            if (relation == Relation::Asked && static_cast<std::uint32_t>(e.value) != 0 && m_refusal && !m_refusal->reason.empty())
                return plain(m_words, m_trace, e) + ": " + m_refusal->reason;
            return relation == Relation::Own ? it + " was created with " + statusName(static_cast<std::uint32_t>(e.value)) + ", and " +
                                                   m_trace.names.of(later.subject) + " belongs to it"
                                             : plain(m_words, m_trace, e);
        case EventKind::BugCheck:
            if (m_trace.bugCheck && !m_trace.bugCheck->reason.empty())
                return plain(m_words, m_trace, e) + ": " + m_trace.bugCheck->reason;
            return plain(m_words, m_trace, e);
        default: return plain(m_words, m_trace, e);
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
            return e.subject.kind == SubjectKind::Request    ? "NT R-IRP-7"
                   : e.subject.kind == SubjectKind::WorkItem ? "KMDF P7"
                   : e.subject.kind == SubjectKind::Dpc      ? "NT R-DPC-9"
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

std::string counterfactual(const Words& words, const trace::Trace& trace, const analysis::Question& q, const analysis::Answer& a)
{
    const analysis::Counterfactual& c = a.counterfactual;
    std::string text =
        "Run again without event " + std::to_string(c.without.value) + " (" + plain(words, trace, trace.log.at(c.without.value)) + "), ";
    const Event asked = trace.log.at(a.chain.asked().value);
    switch (c.found.change) {
    case analysis::Change::Gone: return text + (q.finding ? "nothing of the kind is found." : "this does not happen.");
    case analysis::Change::Same: return text + "the same happens: this is not what it hangs on.";
    case analysis::Change::Moved: break;
    }
    if (c.found.event.isNone())
        return text + "it comes otherwise.";
    const Words there(*c.run->trace, c.run->intervals);
    const Event e = c.run->trace->log.at(c.found.event.value);
    if (q.finding)
        return text + "it is found elsewhere: at " + microseconds(e.time.ns) + ", where " + plain(there, *c.run->trace, e) + ".";
    if (e.value != asked.value)
        return text + plain(there, *c.run->trace, e) + " at " + microseconds(e.time.ns) + " instead.";
    if (e.time != asked.time)
        return text + "it happens at " + microseconds(e.time.ns) + " instead of " + microseconds(asked.time.ns) + ".";
    if (e.cause.isNone() != asked.cause.isNone())
        return text + "it comes at the same time, and nobody has to let it.";
    return text + "it waits for another time.";
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
    w.question = "Why: " + (question.finding ? question.finding->message : words.sentence(answer.chain.asked())) + "?";
    if (refusal && !refusal->fixes.empty()) {
        w.setting = refusal->fixes.front();
        w.change = analysis::Change::Gone;
        w.counterfactual = "Set up again with " + w.setting + ", " + refusal->object + " is created.";
    } else if (answer.counterfactual.without) {
        w.without = answer.counterfactual.without;
        w.change = answer.counterfactual.found.change;
        w.counterfactual = counterfactual(words, trace, question, answer);
    }
    return w;
}

std::string whyText(const Why& why, const trace::Trace& trace)
{
    std::string text = why.question + "\n\n";
    std::size_t widest = 0;
    for (const WhySentence& s : why.chain)
        widest = std::max(widest, std::to_string(s.event.value).size());
    for (const WhySentence& s : why.chain) {
        const std::string number = std::to_string(s.event.value);
        const std::string time = microseconds(trace.log.at(s.event.value).time.ns);
        text += "  " + std::string(widest - number.size(), ' ') + number + "  " + std::string(time.size() < 10 ? 10 - time.size() : 0, ' ') + time +
                "  " + s.sentence + (s.rule.empty() ? "" : "  [" + s.rule + "]") + "\n";
    }
    if (!why.counterfactual.empty())
        text += "\n" + why.counterfactual + "\n";
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
    j.endObject();
    return j.take();
}

} // namespace syncscope::report
