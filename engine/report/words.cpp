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

bool isAmongOthers(const Event& e) { return e.kind == EventKind::ThreadWait && e.subject.kind == SubjectKind::Waitable && e.value != 0; }

// One of several objects that are waited for.
Phrase withOthers(Phrase told, const Event& e)
{
    return e.value % 2 != 0 ? say("%1, together with all of %2", told, e.value / 2) : say("%1, or for any other of %2", told, e.value / 2);
}

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

Phrase Words::actor(ActivityId a) const
{
    return a.value < m_trace.names.activities.size() ? trace::said(m_trace.names.activities[a.value]) : say("the machine");
}

Phrase Words::phrase(const Event& e) const
{
    const trace::Names& names = m_trace.names;
    const Phrase here = machineOr(e.processor);
    const Phrase who = e.activity ? actor(e.activity) : here;
    const Phrase it = names.said(e.subject);
    const auto code = static_cast<std::uint32_t>(e.value);
    const auto ns = [&] { return duration(static_cast<std::int64_t>(e.value)); };
    const auto queue = [&] { return names.of({SubjectKind::Object, code}); };
    const auto value = [&] {
        return trace::valueText(names.variableAt(e.subject.index), e.value, e.extra);
    };
    const auto holding = [&](Phrase asking) {
        const analysis::LockHold* h = holder(LockId(e.subject.index), e.index);
        if (!h)
            return asking;
        if (h->activity == e.activity)
            return say("%1, which it holds itself", asking);
        return say("%1, held by %2", asking, isMutex(names, e.subject.index) || h->processor == e.processor ? actor(h->activity) : machineOr(h->processor));
    };
    const Phrase taker = isMutex(names, e.subject.index) ? who : here;

    switch (e.kind) {
    case EventKind::IrqlRaise: return say("%1 raises IRQL from %2 to %3", here, levelName(e.extra), levelName(e.value));
    case EventKind::IrqlLower: return say("%1 lowers IRQL from %2 to %3", here, levelName(e.extra), levelName(e.value));
    case EventKind::ClockTick: return say("%1 takes clock tick %2", here, e.value);
    case EventKind::DispatchRequest: return say("a DISPATCH_LEVEL interrupt is requested on %1", machineOr(ProcessorId(e.subject.index)));
    case EventKind::DispatchStart: return say("%1 begins its work at DISPATCH_LEVEL: timers, DPCs, then threads", here);
    case EventKind::DispatchEnd: return say("%1 ends its work at DISPATCH_LEVEL", here);
    case EventKind::ThreadReady: return say("%1 is ready to run at priority %2", it, e.value);
    case EventKind::ThreadStandby: return say("%1 is chosen to run next on %2", it, here);
    case EventKind::ThreadSwitch: {
        const Phrase idling = say("idling");
        return say("%1 switches from %2 to %3", here, e.value == 0 ? idling : names.said({SubjectKind::Thread, code - 1}),
            e.subject.kind == SubjectKind::Thread ? it : idling);
    }
    case EventKind::ThreadWait:
        if (e.subject.kind == SubjectKind::None)
            return say("%1 sleeps for %2", who, ns());
        return isAmongOthers(e) ? withOthers(say("%1 waits for %2", who, it), e) : say("%1 waits for %2", who, it);
    case EventKind::ThreadPreempt: return say("%1 loses %2 to another thread", it, here);
    case EventKind::QuantumEnd: return say("the quantum of %1 ends", it);
    case EventKind::ThreadEnd: return say("%1 ends", it);
    case EventKind::DpcQueue: return say("%1 queues the DPC %2 to %3", here, it, machineOr(ProcessorId(code)));
    case EventKind::DpcCoalesce: return say("%1 asks for the DPC %2, which is queued already: nothing is added", here, it);
    case EventKind::DpcStart: return say("%1 begins the DPC %2", here, it);
    case EventKind::DpcEnd: return say("%1 ends the DPC %2", here, it);
    case EventKind::TimerSet: return say("%1 sets the timer %2, due at %3", here, it, ns());
    case EventKind::TimerCancel: return e.value == 1 ? say("%1 cancels the timer %2", here, it) : say("%1 cancels the timer %2, which was not set", here, it);
    case EventKind::TimerExpire: return say("the timer %1 expires on %2", it, here);
    case EventKind::InterruptAssert: return say("the interrupt %1 is asserted for %2", it, machineOr(ProcessorId(code)));
    case EventKind::IsrStart: return say("%1 begins the interrupt service routine of %2", here, it);
    case EventKind::IsrEnd:
        return e.value == 1 ? say("%1 ends the interrupt service routine of %2", here, it)
                            : say("%1 ends the interrupt service routine of %2, which did not claim the interrupt", here, it);
    case EventKind::WorkItemQueue: return say("%1 queues the work item %2", here, it);
    case EventKind::WorkItemCoalesce: return say("%1 asks for the work item %2, which is queued already: nothing is added", here, it);
    case EventKind::WorkItemStart: return say("%1 begins the work item %2", who, it);
    case EventKind::WorkItemEnd: return say("%1 ends the work item %2", who, it);
    case EventKind::LockRequest: return e.value == 1 ? say("%1 asks for %2, which is free", here, it) : holding(say("%1 asks for %2", here, it));
    case EventKind::LockSpin: return holding(say("%1 spins for %2", here, it));
    case EventKind::LockBlock: return holding(say("%1 blocks on %2", who, it));
    case EventKind::LockAcquire: {
        const Phrase acquires = this->acquires(e);
        return e.extra == 1 ? say("%1, taken by the framework around a callback", acquires) : acquires;
    }
    case EventKind::LockRelease: return say("%1 releases %2, held for %3", taker, it, ns());
    case EventKind::Signal: return e.value > 0 ? say("%1 signals %2", who, it) : say("%1 leaves %2 not signalled", who, it);
    case EventKind::WaitDone: return e.value < trace::kSatisfied ? say("%1 has waited for %2", who, it) : say("%1 has waited for %2: %3", who, it, statusName(code));
    case EventKind::Load: return say("%1 reads %2 from %3", here, value(), it);
    case EventKind::Store: return say("%1 writes %2 to %3", here, value(), it);
    case EventKind::Modify: return say("%1 sets %2 to %3 in one indivisible read and write", here, it, value());
    case EventKind::Work: return say("%1 works for %2", here, ns());
    case EventKind::Print: return say("%1 prints: %2", here, it);
    case EventKind::CallbackEnter:
    case EventKind::CallbackLeave: {
        const Subject on = calledFor(e);
        const std::string callback = analysis::callbackName(names, e.subject);
        const bool enters = e.kind == EventKind::CallbackEnter;
        if (on.kind == SubjectKind::None)
            return enters ? say("%1 enters %2", here, callback) : say("%1 returns from %2", here, callback);
        return enters ? say("%1 enters %2 for %3", here, callback, names.of(on)) : say("%1 returns from %2 for %3", here, callback, names.of(on));
    }
    case EventKind::ObjectCreate: return code != 0 ? say("creating %1 fails with %2", it, statusName(code)) : say("%1 creates %2", here, it);
    case EventKind::ObjectDelete: return say("%1 deletes %2", here, it);
    case EventKind::RequestSend: return say("%1 sends %2, a %3 of %4 bytes", who, it, say(name(static_cast<RequestType>(e.extra))), e.value);
    case EventKind::RequestArrive: return code == ObjectId::kNone ? say("%1 arrives and no queue takes it", it) : say("%1 arrives at %2", it, queue());
    case EventKind::RequestQueue: return say("%1 is put into %2, which now holds %3", it, queue(), e.extra);
    case EventKind::RequestPresent: return say("%1 presents %2 to the driver", queue(), it);
    case EventKind::RequestComplete: return say("%1 completes %2 with %3, %4 bytes", here, it, statusName(e.extra), e.value);
    case EventKind::RequestReturn: return say("%1 returns to its sender with %2", it, statusName(code));
    case EventKind::RequestCancel:
        return code == ObjectId::kNone ? say("%1 asks to cancel %2", who, it) : say("%1 asks to cancel %2, which leaves %3", who, it, queue());
    case EventKind::QueueState: {
        const Phrase now = queueState(e.value);
        switch (e.extra) {
        case 0: return say("%1 starts %2, which now %3", here, it, now);
        case 1: return say("%1 stops %2, which now %3", here, it, now);
        case 2: return say("%1 purges %2, which now %3", here, it, now);
        case 3: return say("%1 drains %2, which now %3", here, it, now);
        default: return say("%1 stops and purges %2, which now %3", here, it, now);
        }
    }
    case EventKind::Defer: return e.value == 0 ? say("%1 puts presentation off to its DPC", it) : say("%1 puts presentation off to its work item", it);
    case EventKind::BugCheck: return say("%1 stops the machine: %2", here, bugCheckText(code));
    case EventKind::Hazard: return say("%1: %2", e.subject.kind == SubjectKind::None ? who : it, hazard(names, e.value));
    case EventKind::Note: return it;
    case EventKind::DevicePower:
        return say("%1 goes from %2 to %3", it, say(name(static_cast<DevicePower>(e.extra))), say(name(static_cast<DevicePower>(e.value))));
    case EventKind::TargetSend: return say("%1 sends %2 on to %3", here, it, queue());
    case EventKind::TargetComplete: return say("the lower driver completes %1 with %2, %3 bytes", it, statusName(e.extra), e.value);
    case EventKind::RegisterRead: return say("%1 reads %2 from %3 of %4", here, hexadecimal(e.value), registerText(e), it);
    case EventKind::RegisterWrite:
        return writesBuffer(e) ? say("%1 writes %2 bytes to %3 of %4", here, e.value, registerText(e), it)
                               : say("%1 writes %2 to %3 of %4", here, hexadecimal(e.value), registerText(e), it);
    case EventKind::TransferStart: return say("%1 begins a transfer of %2 bytes, tag %3", it, e.value, e.extra);
    case EventKind::DeviceEvent:
        return e.extra == 1 ? say("%1 has ended the transfer with tag %2", it, e.value & 0x7FFFFFFFu) : say("%1 has event %2", it, e.value & 0x7FFFFFFFu);
    case EventKind::End: return say("the run ends: %1", outcome(static_cast<Outcome>(e.value)));
    }
    return it;
}

Phrase Words::acquires(const Event& e) const
{
    const Phrase taker = isMutex(m_trace.names, e.subject.index) && e.activity ? actor(e.activity) : machineOr(e.processor);
    const Phrase it = m_trace.names.said(e.subject);
    return e.value > 0 ? say("%1 acquires %2 after %3", taker, it, duration(static_cast<std::int64_t>(e.value))) : say("%1 acquires %2", taker, it);
}

Phrase outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Running: return say("running");
    case Outcome::Completed: return say("completed");
    case Outcome::Deadlock: return say("deadlock");
    case Outcome::Livelock: return say("livelock");
    case Outcome::BugCheck: return say("bugcheck");
    case Outcome::Refused: return say("refused");
    case Outcome::Limit: return say("limit");
    }
    return {};
}

Phrase machineOr(ProcessorId p) { return p ? say("CPU %1", p.value) : say("the machine"); }

Phrase queueState(std::uint64_t state)
{
    return state & 1 ? state & 2 ? say("accepts requests and presents them") : say("accepts requests and presents none")
                     : state & 2 ? say("accepts none and presents them") : say("accepts none and presents none");
}

std::string queueStateText(std::uint64_t state) { return queueState(state).english(); }

std::string registerText(const Event& e) { return registers::name(e.extra & 0xFFFFu); }

bool writesBuffer(const Event& e) { return (e.extra >> 28) == 15; }

Phrase hazard(const trace::Names& names, std::uint64_t row)
{
    return row < names.hazards.size() ? names.hazards[row].words : say("something a free build lets pass");
}

std::string hazardText(const trace::Names& names, std::uint64_t row) { return hazard(names, row).english(); }

Phrase duration(std::int64_t ns)
{
    std::string number = microseconds(ns);
    number.resize(number.size() - 2); // without the unit
    return say("%1us", decimal(std::move(number)));
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

std::string amongOthers(const Event& e) { return isAmongOthers(e) ? withOthers(Phrase(std::string()), e).english() : std::string(); }

} // namespace syncscope::report
