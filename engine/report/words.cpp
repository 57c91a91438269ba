#include "engine/report/words.h"

#include "engine/base/registers.h"

#include <algorithm>

namespace syncscope::report {

using trace::Event;
using trace::EventKind;
using trace::Subject;
using trace::SubjectKind;

namespace {

bool isMutex(const trace::Names& names, std::uint32_t lock)
{
    return lock < names.locks.size() && (names.locks[lock].kind == LockKind::FastMutex || names.locks[lock].kind == LockKind::PassiveCallback);
}

std::string cpu(ProcessorId p) { return p ? "CPU " + std::to_string(p.value) : std::string("the machine"); }

} // namespace

Words::Words(const trace::Trace& trace, const analysis::Intervals& intervals) : m_trace(trace)
{
    m_holds.resize(trace.names.locks.size());
    for (const analysis::LockHold& h : intervals.holds)
        m_holds[h.lock.value].push_back(&h);
    for (const std::vector<analysis::Slice>& slices : intervals.slices)
        for (const analysis::Slice& s : slices)
            if (s.kind == analysis::SliceKind::Callback && s.last && s.on.kind != SubjectKind::None)
                m_leaves.push_back({s.last, s.on});
    std::stable_sort(m_leaves.begin(), m_leaves.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

const analysis::LockHold* Words::holder(LockId lock, EventIndex before) const
{
    if (lock.value >= m_holds.size())
        return nullptr;
    const auto& holds = m_holds[lock.value];
    const auto after = std::lower_bound(holds.begin(), holds.end(), before, [](const analysis::LockHold* h, EventIndex e) { return h->acquire < e; });
    if (after == holds.begin())
        return nullptr;
    const analysis::LockHold* h = *(after - 1);
    return h->release.isNone() || h->release >= before ? h : nullptr;
}

Subject Words::calledFor(const Event& e) const
{
    if (e.kind == EventKind::CallbackEnter)
        return trace::unpackSubject(e.value);
    const auto at = std::lower_bound(m_leaves.begin(), m_leaves.end(), e.index, [](const auto& leave, EventIndex i) { return leave.first < i; });
    return at != m_leaves.end() && at->first == e.index ? at->second : Subject{};
}

std::string Words::callback(const Event& e) const
{
    const Subject on = calledFor(e);
    return analysis::callbackName(m_trace.names, e.subject) + (on.kind == SubjectKind::None ? std::string() : " " + m_trace.names.of(on));
}

std::string Words::activity(ActivityId a) const
{
    return a.value < m_trace.names.activities.size() ? m_trace.names.activities[a.value].name : std::string("the machine");
}

std::string Words::sentence(const Event& e) const
{
    const trace::Names& names = m_trace.names;
    const std::string here = cpu(e.processor);
    const std::string who = e.activity ? activity(e.activity) : here;
    const std::string it = names.of(e.subject);
    const auto queue = [&] { return names.of({SubjectKind::Object, static_cast<std::uint32_t>(e.value)}); };
    const auto value = [&] {
        return trace::valueText(names.variableAt(e.subject.index), e.value, e.extra);
    };
    const auto heldBy = [&]() -> std::string {
        const analysis::LockHold* h = holder(LockId(e.subject.index), e.index);
        if (!h)
            return {};
        if (h->activity == e.activity)
            return ", which it holds itself";
        return ", held by " + (isMutex(names, e.subject.index) || h->processor == e.processor ? activity(h->activity) : cpu(h->processor));
    };

    switch (e.kind) {
    case EventKind::IrqlRaise: return here + " raises IRQL from " + levelName(e.extra) + " to " + levelName(e.value);
    case EventKind::IrqlLower: return here + " lowers IRQL from " + levelName(e.extra) + " to " + levelName(e.value);
    case EventKind::ClockTick: return here + " takes clock tick " + std::to_string(e.value);
    case EventKind::DispatchRequest: return "a DISPATCH_LEVEL interrupt is requested on " + cpu(ProcessorId(e.subject.index));
    case EventKind::DispatchStart: return here + " begins its work at DISPATCH_LEVEL: timers, DPCs, then threads";
    case EventKind::DispatchEnd: return here + " ends its work at DISPATCH_LEVEL";
    case EventKind::ThreadReady: return it + " is ready to run at priority " + std::to_string(e.value);
    case EventKind::ThreadStandby: return it + " is chosen to run next on " + here;
    case EventKind::ThreadSwitch: {
        const std::string from = e.value == 0 ? std::string("idling") : names.of({SubjectKind::Thread, static_cast<std::uint32_t>(e.value - 1)});
        return here + " switches from " + from + " to " + (e.subject.kind == SubjectKind::Thread ? it : std::string("idling"));
    }
    case EventKind::ThreadWait:
        return e.subject.kind == SubjectKind::None ? who + " sleeps for " + microseconds(static_cast<std::int64_t>(e.value)) : who + " waits for " + it + amongOthers(e);
    case EventKind::ThreadPreempt: return it + " loses " + here + " to another thread";
    case EventKind::QuantumEnd: return "the quantum of " + it + " ends";
    case EventKind::ThreadEnd: return it + " ends";
    case EventKind::DpcQueue: return here + " queues the DPC " + it + " to " + cpu(ProcessorId(static_cast<std::uint32_t>(e.value)));
    case EventKind::DpcCoalesce: return here + " asks for the DPC " + it + ", which is queued already: nothing is added";
    case EventKind::DpcStart: return here + " begins the DPC " + it;
    case EventKind::DpcEnd: return here + " ends the DPC " + it;
    case EventKind::TimerSet: return here + " sets the timer " + it + ", due at " + microseconds(static_cast<std::int64_t>(e.value));
    case EventKind::TimerCancel: return here + " cancels the timer " + it + (e.value == 1 ? "" : ", which was not set");
    case EventKind::TimerExpire: return "the timer " + it + " expires on " + here;
    case EventKind::InterruptAssert: return "the interrupt " + it + " is asserted for " + cpu(ProcessorId(static_cast<std::uint32_t>(e.value)));
    case EventKind::IsrStart: return here + " begins the interrupt service routine of " + it;
    case EventKind::IsrEnd: return here + " ends the interrupt service routine of " + it + (e.value == 1 ? "" : ", which did not claim the interrupt");
    case EventKind::WorkItemQueue: return here + " queues the work item " + it;
    case EventKind::WorkItemCoalesce: return here + " asks for the work item " + it + ", which is queued already: nothing is added";
    case EventKind::WorkItemStart: return who + " begins the work item " + it;
    case EventKind::WorkItemEnd: return who + " ends the work item " + it;
    case EventKind::LockRequest: return here + " asks for " + it + (e.value == 1 ? ", which is free" : heldBy());
    case EventKind::LockSpin: return here + " spins for " + it + heldBy();
    case EventKind::LockBlock: return who + " blocks on " + it + heldBy();
    case EventKind::LockAcquire:
        return (isMutex(names, e.subject.index) ? who : here) + " acquires " + it + (e.value > 0 ? " after " + microseconds(static_cast<std::int64_t>(e.value)) : std::string())
            + (e.extra == 1 ? ", taken by the framework around a callback" : "");
    case EventKind::LockRelease:
        return (isMutex(names, e.subject.index) ? who : here) + " releases " + it + ", held for " + microseconds(static_cast<std::int64_t>(e.value));
    case EventKind::Signal: return who + (e.value > 0 ? " signals " + it : " leaves " + it + " not signalled");
    case EventKind::WaitDone: return who + " has waited for " + it + (e.value < trace::kSatisfied ? std::string() : ": " + statusName(static_cast<std::uint32_t>(e.value)));
    case EventKind::Load: return here + " reads " + value() + " from " + it;
    case EventKind::Store: return here + " writes " + value() + " to " + it;
    case EventKind::Modify: return here + " sets " + it + " to " + value() + " in one indivisible read and write";
    case EventKind::Work: return here + " works for " + microseconds(static_cast<std::int64_t>(e.value));
    case EventKind::Print: return here + " prints: " + it;
    case EventKind::CallbackEnter:
    case EventKind::CallbackLeave: {
        const Subject on = calledFor(e);
        return here + (e.kind == EventKind::CallbackEnter ? " enters " : " returns from ") + analysis::callbackName(names, e.subject)
            + (on.kind == SubjectKind::None ? std::string() : " for " + names.of(on));
    }
    case EventKind::ObjectCreate:
        if (static_cast<std::uint32_t>(e.value) != 0)
            return "creating " + it + " fails with " + statusName(static_cast<std::uint32_t>(e.value));
        return here + " creates " + it;
    case EventKind::ObjectDelete: return here + " deletes " + it;
    case EventKind::RequestSend:
        return who + " sends " + it + ", a " + std::string(name(static_cast<RequestType>(e.extra))) + " of " + std::to_string(e.value) + " bytes";
    case EventKind::RequestArrive: return it + " arrives " + (static_cast<std::uint32_t>(e.value) == ObjectId::kNone ? std::string("and no queue takes it") : "at " + queue());
    case EventKind::RequestQueue: return it + " is put into " + queue() + ", which now holds " + std::to_string(e.extra);
    case EventKind::RequestPresent: return queue() + " presents " + it + " to the driver";
    case EventKind::RequestComplete: return here + " completes " + it + " with " + statusName(e.extra) + ", " + std::to_string(e.value) + " bytes";
    case EventKind::RequestReturn: return it + " returns to its sender with " + statusName(static_cast<std::uint32_t>(e.value));
    case EventKind::RequestCancel: return who + " asks to cancel " + it + (static_cast<std::uint32_t>(e.value) == ObjectId::kNone ? std::string() : ", which leaves " + queue());
    case EventKind::QueueState: {
        static constexpr const char* kDone[] = {" starts ", " stops ", " purges ", " drains ", " stops and purges "};
        return here + kDone[std::min<std::uint32_t>(e.extra, 4)] + it + ", which now " + queueStateText(e.value);
    }
    case EventKind::Defer: return it + " puts presentation off to its " + (e.value == 0 ? "DPC" : "work item");
    case EventKind::BugCheck: return here + " stops the machine: " + bugCheckText(static_cast<std::uint32_t>(e.value));
    case EventKind::Hazard: return (e.subject.kind == SubjectKind::None ? who : it) + ": " + hazardText(names, e.value);
    case EventKind::Note: return it;
    case EventKind::DevicePower:
        return it + " goes from " + std::string(name(static_cast<DevicePower>(e.extra))) + " to " + std::string(name(static_cast<DevicePower>(e.value)));
    case EventKind::TargetSend: return here + " sends " + it + " on to " + queue();
    case EventKind::TargetComplete: return "the lower driver completes " + it + " with " + statusName(e.extra) + ", " + std::to_string(e.value) + " bytes";
    case EventKind::RegisterRead: return here + " reads " + hexadecimal(e.value) + " from " + registerText(e) + " of " + it;
    case EventKind::RegisterWrite:
        return here + " writes " + (writesBuffer(e) ? std::to_string(e.value) + " bytes" : hexadecimal(e.value)) + " to " + registerText(e) + " of " + it;
    case EventKind::TransferStart: return it + " begins a transfer of " + std::to_string(e.value) + " bytes, tag " + std::to_string(e.extra);
    case EventKind::DeviceEvent: return it + (e.extra == 1 ? " has ended the transfer with tag " : " has event ") + std::to_string(e.value & 0x7FFFFFFFu);
    case EventKind::End: return "the run ends: " + std::string(name(static_cast<Outcome>(e.value)));
    }
    return it;
}

std::string queueStateText(std::uint64_t state)
{
    return std::string(state & 1 ? "accepts requests" : "accepts none") + (state & 2 ? " and presents them" : " and presents none");
}

std::string registerText(const Event& e) { return registers::name(e.extra & 0xFFFFu); }

bool writesBuffer(const Event& e) { return (e.extra >> 28) == 15; }

std::string amongOthers(const Event& e)
{
    if (e.kind != EventKind::ThreadWait || e.subject.kind != SubjectKind::Waitable || e.value == 0)
        return {};
    return (e.value % 2 != 0 ? ", together with all of " : ", or for any other of ") + std::to_string(e.value / 2);
}

std::string hazardText(const trace::Names& names, std::uint64_t row)
{
    return row < names.hazards.size() ? names.hazards[row].words : std::string("something a free build lets pass");
}

std::string microseconds(std::int64_t ns)
{
    const bool negative = ns < 0;
    const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(ns) : static_cast<std::uint64_t>(ns);
    const std::uint64_t tenths = size / 100 + (size % 100 >= 50 ? 1 : 0);
    return (negative && tenths > 0 ? "-" : "") + std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + "us";
}

std::string levelName(std::uint64_t irql)
{
    const std::string text(name(static_cast<Irql>(irql)));
    return text == "DIRQL" ? text + " " + std::to_string(irql) : text;
}

std::string shortLevelName(std::uint64_t irql)
{
    std::string text = levelName(irql);
    if (const std::size_t at = text.find("_LEVEL"); at != std::string::npos)
        text.resize(at);
    return text;
}

std::string hexadecimal(std::uint64_t value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    do {
        text.insert(text.begin(), digits[value & 15]);
        value >>= 4;
    } while (value != 0);
    return "0x" + text;
}

std::string statusName(std::uint32_t status) { return ntstatusName(status).empty() ? hexadecimal(status) : std::string(ntstatusName(status)); }

std::string bugCheckText(std::uint32_t code)
{
    return bugCheckName(code).empty() ? hexadecimal(code) : std::string(bugCheckName(code)) + " (" + hexadecimal(code) + ")";
}

} // namespace syncscope::report
