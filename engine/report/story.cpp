#include "engine/report/story.h"

#include "engine/report/words.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace syncscope::report {

using trace::Event;
using trace::EventKind;
using trace::SubjectKind;

namespace {

struct Line {
    EventIndex event;
    Instant time;
    std::string processor, verb, subject, rest;
};

std::string join(const std::string& a, const std::string& b) { return a.empty() ? b : b.empty() ? a : a + ", " + b; }

void pad(std::string& text, std::size_t width)
{
    if (text.size() < width)
        text.append(width - text.size(), ' ');
}

std::uint32_t partOf(const Event& e)
{
    switch (e.kind) {
    case EventKind::LockSpin: case EventKind::LockBlock: case EventKind::LockAcquire: case EventKind::LockRelease: return kLocks;
    case EventKind::CallbackEnter: case EventKind::CallbackLeave: return kCallbacks;
    case EventKind::Load: case EventKind::Store: case EventKind::Modify: return kMemory;
    case EventKind::RequestSend: case EventKind::RequestQueue: case EventKind::RequestPresent: case EventKind::RequestComplete:
    case EventKind::RequestReturn: case EventKind::RequestCancel: case EventKind::Defer: case EventKind::DevicePower: case EventKind::TargetSend:
    case EventKind::TargetComplete: case EventKind::QueueState: return kRequests;
    case EventKind::DpcQueue: case EventKind::DpcCoalesce: case EventKind::DpcStart: case EventKind::DpcEnd: case EventKind::TimerSet:
    case EventKind::TimerCancel: case EventKind::TimerExpire: case EventKind::InterruptAssert: case EventKind::IsrStart: case EventKind::IsrEnd:
    case EventKind::WorkItemQueue: case EventKind::WorkItemCoalesce: case EventKind::WorkItemStart: case EventKind::WorkItemEnd: return kDeferred;
    case EventKind::ThreadSwitch: case EventKind::ThreadWait: case EventKind::ThreadPreempt: case EventKind::QuantumEnd: case EventKind::ThreadEnd:
    case EventKind::Signal: case EventKind::WaitDone: return kThreads;
    case EventKind::RegisterRead: case EventKind::RegisterWrite: return kMemory;
    case EventKind::TransferStart: case EventKind::DeviceEvent: return kDeferred;
    case EventKind::Work: case EventKind::Print: return kWork;
    case EventKind::BugCheck: case EventKind::Hazard: case EventKind::Note: case EventKind::End: return kTrouble;
    case EventKind::ObjectCreate: return e.value != 0 ? kTrouble : kBookkeeping;
    default: return kBookkeeping;
    }
}

class Teller {
public:
    Teller(const trace::Trace& trace, const analysis::Intervals& intervals, const StoryOptions& options)
        : m_trace(trace), m_words(trace, intervals), m_options(options)
    {
        m_raised.resize(trace.names.processors);
        m_released.resize(trace.names.processors, kNone);
        m_releasedBy.resize(trace.names.processors);
    }

    std::string tell()
    {
        // All of it, whatever is told: the IRQL change of a lock lies in an event beside it.
        m_trace.log.forEach([&](const Event& e) { take(e); });
        std::size_t width = 0;
        for (const Line& l : m_lines)
            width = std::max(width, microseconds(l.time.ns).size());
        const std::size_t digits = m_lines.empty() ? 0 : std::to_string(m_lines.back().event.value).size();
        std::string text;
        for (const Line& l : m_lines) {
            std::string row;
            if (m_options.eventNumbers) {
                const std::string number = std::to_string(l.event.value);
                row.append(digits - number.size(), ' ');
                row += number + "  ";
            }
            const std::string time = microseconds(l.time.ns);
            row.append(width - time.size(), ' ');
            row += time + "  ";
            const std::size_t start = row.size();
            row += l.processor;
            pad(row, start + 2);
            row += "  " + l.verb;
            pad(row, start + 13);
            row += l.subject;
            pad(row, start + 31);
            row += "  " + l.rest;
            row.erase(row.find_last_not_of(' ') + 1);
            text += row + "\n";
        }
        return text;
    }

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    bool told(const Event& e) const
    {
        if (e.index < m_options.first || e.index > m_options.last)
            return false;
        if (e.index.value < m_trace.setUpEvents && !(m_options.parts & kSetUp) && partOf(e) != kTrouble)
            return false;
        return (m_options.parts & partOf(e)) != 0;
    }

    void add(const Event& e, std::string verb, std::string subject, std::string rest = {})
    {
        m_lines.push_back({e.index, e.time, e.processor ? "P" + std::to_string(e.processor.value) : std::string("-"), std::move(verb), std::move(subject), std::move(rest)});
    }

    static std::string change(const Event& e) { return shortLevelName(e.extra) + " > " + shortLevelName(e.value); }

    // A level raised right before a lock is asked for belongs to it, and so does one lowered right after its release.
    void level(const Event& e)
    {
        const std::uint32_t p = e.processor.value;
        if (p >= m_raised.size())
            return;
        if (e.kind == EventKind::IrqlLower && m_released[p] != kNone && m_releasedBy[p] == e.activity) {
            m_lines[m_released[p]].rest = change(e);
            m_released[p] = kNone;
            return;
        }
        m_released[p] = kNone;
        if (e.kind == EventKind::IrqlRaise) {
            flush(p);
            m_raised[p] = e;
        } else if (tellsAlone(e))
            add(e, "lower", change(e));
    }

    // Alone, only what the driver asked for is a story; the rest comes and goes with interrupts and DPCs.
    bool tellsAlone(const Event& e) const
    {
        if (e.index < m_options.first || e.index > m_options.last || (e.index.value < m_trace.setUpEvents && !(m_options.parts & kSetUp)))
            return false;
        return (m_options.parts & kBookkeeping) || ((m_options.parts & kLocks) && e.code != trace::kNoCode);
    }

    void flush(std::uint32_t p)
    {
        if (m_raised[p] && tellsAlone(*m_raised[p]))
            add(*m_raised[p], "raise", change(*m_raised[p]));
        m_raised[p].reset();
    }

    std::string raisedWith(const Event& e)
    {
        const std::uint32_t p = e.processor.value;
        if (p >= m_raised.size() || !m_raised[p] || m_raised[p]->activity != e.activity)
            return {};
        const std::string text = change(*m_raised[p]);
        m_raised[p].reset();
        return text;
    }

    std::string heldBy(const Event& e) const
    {
        const analysis::LockHold* h = m_words.holder(LockId(e.subject.index), e.index);
        if (!h)
            return {};
        if (e.kind == EventKind::LockSpin && h->processor && h->processor != e.processor)
            return "held by P" + std::to_string(h->processor.value);
        return h->activity == e.activity ? std::string("held by itself") : "held by " + m_words.activity(h->activity);
    }

    void take(const Event& e)
    {
        if (e.kind == EventKind::IrqlRaise || e.kind == EventKind::IrqlLower)
            return level(e);
        const bool isLock = e.kind == EventKind::LockRequest || e.kind == EventKind::LockSpin || e.kind == EventKind::LockBlock || e.kind == EventKind::LockAcquire;
        if (e.processor.value < m_raised.size()) {
            if (!isLock)
                flush(e.processor.value);
            m_released[e.processor.value] = kNone;
        }
        if (told(e))
            line(e);
        else if (e.kind != EventKind::LockRequest)
            raisedWith(e);
    }

    void line(const Event& e)
    {
        const trace::Names& names = m_trace.names;
        const std::string it = names.of(e.subject);
        const std::string who = m_words.activity(e.activity);
        const auto queue = [&] { return names.of({SubjectKind::Object, static_cast<std::uint32_t>(e.value)}); };
        const auto value = [&] { return "= " + trace::valueText(names.variableAt(e.subject.index), e.value, e.extra); };
        const auto time = [](std::uint64_t ns) { return microseconds(static_cast<std::int64_t>(ns)); };
        const auto processor = [](std::uint64_t p) { return "P" + std::to_string(p); };
        switch (e.kind) {
        case EventKind::LockRequest: add(e, "request", it, e.value == 1 ? "free" : heldBy(e)); break;
        case EventKind::LockSpin: add(e, "spin", it, join(raisedWith(e), heldBy(e))); break;
        case EventKind::LockBlock: add(e, "block", it, join(raisedWith(e), heldBy(e))); break;
        case EventKind::LockAcquire: add(e, "acquire", it, join(raisedWith(e), e.value > 0 ? "after " + time(e.value) : std::string())); break;
        case EventKind::LockRelease:
            if (e.processor.value < m_released.size()) {
                m_released[e.processor.value] = m_lines.size();
                m_releasedBy[e.processor.value] = e.activity;
            }
            add(e, "release", it);
            break;
        case EventKind::CallbackEnter: add(e, "enter", m_words.callback(e)); break;
        case EventKind::CallbackLeave: add(e, "leave", m_words.callback(e)); break;
        case EventKind::Load: add(e, "load", it, value()); break;
        case EventKind::Store: add(e, "store", it, value()); break;
        case EventKind::Modify: add(e, "modify", it, value()); break;
        case EventKind::RequestSend: add(e, "send", it, std::string(name(static_cast<RequestType>(e.extra))) + ", " + std::to_string(e.value) + " bytes"); break;
        case EventKind::RequestArrive: add(e, "arrive", it, static_cast<std::uint32_t>(e.value) == ObjectId::kNone ? "no queue takes it" : "at " + queue()); break;
        case EventKind::RequestQueue: add(e, "queue", it, "in " + queue() + ", depth " + std::to_string(e.extra)); break;
        case EventKind::RequestPresent: add(e, "present", it, "from " + queue()); break;
        case EventKind::RequestComplete: add(e, "complete", it, statusName(e.extra) + ", " + std::to_string(e.value) + " bytes"); break;
        case EventKind::RequestReturn: add(e, "return", it, statusName(static_cast<std::uint32_t>(e.value))); break;
        case EventKind::RequestCancel: add(e, "cancel", it, "asked for"); break;
        case EventKind::QueueState: add(e, std::string(name(static_cast<QueueChange>(e.extra))), it, queueStateText(e.value)); break;
        case EventKind::Defer: add(e, "defer", it, e.value == 0 ? "to its DPC" : "to its work item"); break;
        case EventKind::DpcQueue: add(e, "queue", it, "to " + processor(e.value)); break;
        case EventKind::DpcCoalesce: add(e, "queue", it, "queued already: nothing added"); break;
        case EventKind::DpcStart: add(e, "dpc", it); break;
        case EventKind::DpcEnd: add(e, "dpc end", it); break;
        case EventKind::TimerSet: add(e, "set", it, "due at " + time(e.value)); break;
        case EventKind::TimerCancel: add(e, "cancel", it, e.value == 1 ? "" : "was not set"); break;
        case EventKind::TimerExpire: add(e, "expire", it); break;
        case EventKind::InterruptAssert: add(e, "assert", it, "for " + processor(e.value)); break;
        case EventKind::IsrStart: add(e, "isr", it); break;
        case EventKind::IsrEnd: add(e, "isr end", it, e.value == 1 ? "claimed" : "not claimed"); break;
        case EventKind::WorkItemQueue: add(e, "queue", it); break;
        case EventKind::WorkItemCoalesce: add(e, "queue", it, "queued already: nothing added"); break;
        case EventKind::WorkItemStart: add(e, "start", it, "on " + who); break;
        case EventKind::WorkItemEnd: add(e, "end", it, "on " + who); break;
        case EventKind::ThreadSwitch: {
            const std::string from = e.value == 0 ? std::string("idle") : names.of({SubjectKind::Thread, static_cast<std::uint32_t>(e.value - 1)});
            add(e, "switch", e.subject.kind == SubjectKind::Thread ? it : std::string("idle"), "from " + from);
            break;
        }
        case EventKind::ThreadWait: e.subject.kind == SubjectKind::None ? add(e, "sleep", time(e.value), who) : add(e, "wait", it, who + amongOthers(e)); break;
        case EventKind::ThreadPreempt: add(e, "preempt", it); break;
        case EventKind::QuantumEnd: add(e, "quantum", it, "used up"); break;
        case EventKind::ThreadEnd: add(e, "end", it); break;
        case EventKind::Signal: add(e, e.value > 0 ? "signal" : "clear", it); break;
        case EventKind::WaitDone: add(e, "wake", it, join(who, e.value < trace::kSatisfied ? std::string() : statusName(static_cast<std::uint32_t>(e.value)))); break;
        case EventKind::Work: add(e, "work", time(e.value)); break;
        case EventKind::Print: add(e, "print", it); break;
        case EventKind::ObjectCreate: add(e, "create", it, statusName(static_cast<std::uint32_t>(e.value))); break;
        case EventKind::ObjectDelete: add(e, "delete", it); break;
        case EventKind::BugCheck: add(e, "bugcheck", bugCheckText(static_cast<std::uint32_t>(e.value))); break;
        case EventKind::Hazard: add(e, "hazard", e.subject.kind == SubjectKind::None ? who : it, hazardText(names, e.value)); break;
        case EventKind::Note: add(e, "note", it); break;
        case EventKind::DevicePower:
            add(e, "power", it, std::string(name(static_cast<DevicePower>(e.extra))) + " > " + std::string(name(static_cast<DevicePower>(e.value))));
            break;
        case EventKind::TargetSend: add(e, "send on", it, "to " + names.of({SubjectKind::Object, static_cast<std::uint32_t>(e.value)})); break;
        case EventKind::TargetComplete: add(e, "done", it, join("by the lower driver", statusName(e.extra))); break;
        case EventKind::End: add(e, "end", std::string(name(static_cast<Outcome>(e.value)))); break;
        case EventKind::RegisterRead: add(e, "read", it + "." + registerText(e), "= " + hexadecimal(e.value)); break;
        case EventKind::RegisterWrite: add(e, "write", it + "." + registerText(e), writesBuffer(e) ? std::to_string(e.value) + " bytes" : "= " + hexadecimal(e.value)); break;
        case EventKind::TransferStart: add(e, "transfer", it, std::to_string(e.value) + " bytes, tag " + std::to_string(e.extra)); break;
        case EventKind::DeviceEvent: add(e, e.extra == 1 ? "done" : "event", it, (e.extra == 1 ? "tag " : "") + std::to_string(e.value & 0x7FFFFFFFu)); break;
        case EventKind::ClockTick: add(e, "tick", std::to_string(e.value)); break;
        case EventKind::ThreadReady: add(e, "ready", it, "priority " + std::to_string(e.value)); break;
        case EventKind::ThreadStandby: add(e, "standby", it); break;
        case EventKind::DispatchRequest: add(e, "request", "DISPATCH interrupt", "on " + it); break;
        case EventKind::DispatchStart: add(e, "dispatch", it); break;
        case EventKind::DispatchEnd: add(e, "disp end", it); break;
        case EventKind::IrqlRaise:
        case EventKind::IrqlLower: break; // told by level()
        }
    }

    const trace::Trace& m_trace;
    Words m_words;
    StoryOptions m_options;
    std::vector<Line> m_lines;
    std::vector<std::optional<Event>> m_raised;  // by processor: a level raised, and nothing said of it yet
    std::vector<std::size_t> m_released;         // by processor: the line of a release that was the last thing to happen
    std::vector<ActivityId> m_releasedBy;        // by processor: whose release that was
};

} // namespace

std::string story(const trace::Trace& trace, const analysis::Intervals& intervals, const StoryOptions& options) { return Teller(trace, intervals, options).tell(); }
std::string story(const trace::Trace& trace, const StoryOptions& options) { return story(trace, analysis::intervals(trace), options); }

} // namespace syncscope::report
