#include "engine/analysis/findings.h"

#include "engine/analysis/races.h"
#include "engine/analysis/waits.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace syncscope::analysis {

using trace::Event;
using trace::EventKind;
using trace::SubjectKind;

namespace {

constexpr std::array<std::string_view, kFindingKinds> kNames = {"lost-update", "data-race", "deadlock", "livelock", "irql-violation", "paged-access",
    "recursive-lock", "lock-order", "lock-not-held", "uninitialized-lock", "double-completion", "use-after-completion", "use-after-free",
    "lost-interrupt", "dispatch-too-long", "lock-held-too-long", "watchdog", "starvation", "creation-refused", "hazard"};

constexpr std::int64_t kSpinLockGuidelineNs = 25'000;  // NT K5
constexpr std::uint32_t kCancelled = 0xC0000120;

// The breach that stopped the machine says its kind itself; a code without one is judged by its first parameter.
FindingKind bugCheckKind(const trace::Names& names, const trace::BugCheck& b)
{
    for (const trace::HazardName& h : names.hazards)
        if (!b.reason.empty() && h.words.english() == b.reason && h.rule == b.rule)
            return findingKind(h.finding).value_or(FindingKind::Hazard);
    switch (b.code) {
    case 0x9: case 0xA: case 0x4A: case 0xB8: case 0xC7: case 0xC8: case 0xE1: return FindingKind::IrqlViolation;
    case 0xD1: return FindingKind::PagedAccess;
    case 0xF: return FindingKind::RecursiveLock;
    case 0x10: return FindingKind::LockNotHeld;
    case 0x101: case 0x102: case 0x133: return FindingKind::Watchdog;
    case 0xC4:
        switch (b.parameters[0]) {
        case 0x1000: return FindingKind::RecursiveLock;
        case 0x1001: return FindingKind::LockOrder;
        case 0x1004: case 0x1007: return FindingKind::LockNotHeld;
        case 0x30: case 0x31: case 0x32: case 0x33: case 0x3B: case 0x40: case 0x42: case 0x80: case 0x111:
        case 0x11A: case 0x11B: case 0x120: case 0x121: case 0x122: return FindingKind::IrqlViolation;
        default: return FindingKind::Hazard;
        }
    case 0x10D:
        switch (b.parameters[0]) {
        case 0x2: return FindingKind::RecursiveLock;
        case 0xB: return FindingKind::LockNotHeld;
        case 0xE: case 0xF: return FindingKind::IrqlViolation;
        default: return FindingKind::Hazard;
        }
    default: return FindingKind::Hazard;
    }
}

std::string hex(std::uint64_t value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    do
        text.insert(text.begin(), digits[value & 15]);
    while (value >>= 4);
    return "0x" + text;
}

Phrase duration(std::int64_t ns)
{
    std::string text = std::to_string(ns / 1000);
    if (ns % 1000 != 0) {
        std::string rest = std::to_string(1000 + ns % 1000).substr(1);
        rest.erase(rest.find_last_not_of('0') + 1);
        text += "." + rest;
    }
    return say("%1 us", decimal(std::move(text)));
}

class Student {
public:
    Student(const trace::Trace& trace, const Intervals& in, const Reference& reference) : m_trace(trace), m_in(in), m_reference(reference) {}

    Study run()
    {
        m_study.metrics = metrics(m_trace, m_in);
        variables();
        requests();
        lostUpdates();
        for (Finding& f : races(m_trace, m_reference))
            m_study.findings.push_back(std::move(f));
        hazards();
        bugCheck();
        refusal();
        if (auto f = stuck(m_trace, m_in))
            m_study.findings.push_back(std::move(*f));
        dispatchTooLong();
        serviceRoutineTooLong();
        lockHeldTooLong();
        std::stable_sort(m_study.findings.begin(), m_study.findings.end(), [](const Finding& a, const Finding& b) {
            if (isAdvice(a.kind) != isAdvice(b.kind))
                return isAdvice(b.kind);
            return at(a) < at(b);
        });
        return std::move(m_study);
    }

private:
    // A finding is noticed with its last event.
    static EventIndex at(const Finding& f) { return f.events.empty() ? EventIndex(0) : *std::max_element(f.events.begin(), f.events.end()); }

    void variables()
    {
        std::vector<std::optional<std::int64_t>> final(m_trace.names.variables.size());
        std::vector<bool> written(m_trace.names.variables.size(), false);
        for (const Access& a : m_in.accesses)
            if (a.variable != kNoVariable && a.kind != EventKind::Load) {
                final[a.variable] = a.value;
                written[a.variable] = true;
            }
        // What set-up left in a variable counts where the run itself never writes.
        m_trace.log.forEach([&](const Event& e) {
            if (e.kind != EventKind::Store && e.kind != EventKind::Modify)
                return;
            if (const trace::Variable* v = m_trace.names.variableAt(e.subject.index))
                if (const auto row = static_cast<std::size_t>(v - m_trace.names.variables.data()); !written[row])
                    final[row] = valueOf(v, e.value, e.extra);
        }, 0, m_trace.setUpEvents);
        for (std::size_t i = 0; i < final.size(); ++i) {
            const std::string& name = m_trace.names.variables[i].name;
            const auto expected = m_reference.values.find(name);
            if (!isScalar(m_trace.names.variables[i]) || (!written[i] && expected == m_reference.values.end()))
                continue;
            VariableValue v;
            v.name = name;
            if (expected != m_reference.values.end())
                v.expected = expected->second;
            if (const auto initial = m_reference.initial.find(name); !final[i])
                final[i] = initial == m_reference.initial.end() ? 0 : initial->second; // Contexts and globals begin as zeros.
            v.actual = final[i];
            m_study.variables.push_back(std::move(v));
        }
    }

    void requests()
    {
        RequestCounts& c = m_study.requests;
        for (const RequestSpan& r : m_in.requests) {
            c.sent += r.sent ? 1 : 0;
            if (r.completed)
                ++(r.status == kCancelled ? c.cancelled : c.completed);
            else if (r.sent)
                ++c.owned; // a queue's or the driver's
            if (r.secondCompletion) {
                Finding f;
                f.kind = FindingKind::DoubleCompletion;
                f.object = m_trace.names.of({SubjectKind::Request, r.request.value});
                f.events = {r.completed, r.secondCompletion};
                f.say(say("request %1 was completed a second time: after the first completion it is not the driver's any more", f.object));
                m_study.findings.push_back(std::move(f));
            }
        }
    }

    void lostUpdates()
    {
        std::map<std::string, std::pair<const Overwrite*, std::uint64_t>> byName; // the first, and how many
        for (const Overwrite& o : m_in.overwrites) {
            auto& [first, count] = byName.try_emplace(m_trace.names.variables[o.variable].name, nullptr, 0).first->second;
            first = first ? first : &o;
            ++count;
        }
        for (const VariableValue& v : m_study.variables) {
            const auto found = byName.find(v.name);
            if (!v.expected || !v.actual || *v.expected == *v.actual || found == byName.end())
                continue;
            const auto [first, count] = found->second;
            const Event lost = m_trace.log.at(first->lost.value);
            const Event store = m_trace.log.at(first->store.value);
            Finding f;
            f.kind = FindingKind::LostUpdate;
            f.object = v.name;
            f.expected = *v.expected;
            f.actual = *v.actual;
            f.events = {first->load, first->lost, first->store};
            // Stale stores are counted, not updates: one stale store can undo many.
            const Phrase overwrote = say("%1 overwrote what %2 had written: its value came from a read before that write", who(store), who(lost));
            f.say(count == 1   ? say("%1; 1 update lost, %2 instead of %3", overwrote, *v.actual, *v.expected)
                  : count == 2 ? say("%1; so did that of 1 later store, %2 instead of %3", overwrote, *v.actual, *v.expected)
                               : say("%1; so did that of %4 later stores, %2 instead of %3", overwrote, *v.actual, *v.expected, count - 1));
            m_study.findings.push_back(std::move(f));
        }
    }

    Phrase who(const Event& e) const
    {
        const Phrase name = e.activity.value < m_trace.names.activities.size() ? trace::said(m_trace.names.activities[e.activity.value]) : say("the machine");
        return e.processor ? say("%1 on CPU %2", name, e.processor.value) : name;
    }

    bool alreadyFound(FindingKind kind, const std::string& object) const
    {
        return std::any_of(m_study.findings.begin(), m_study.findings.end(), [&](const Finding& f) { return f.kind == kind && f.object == object; });
    }

    bool alreadyFound(FindingKind kind, const std::string& object, const std::string& rule) const
    {
        return std::any_of(m_study.findings.begin(), m_study.findings.end(), [&](const Finding& f) { return f.kind == kind && f.object == object && f.rule == rule; });
    }

    void hazards()
    {
        m_trace.log.forEach([&](const Event& e) {
            if (e.kind == EventKind::BugCheck)
                m_bugCheck = e.index;
            if (e.kind != EventKind::Hazard)
                return;
            const trace::HazardName* h = e.value < m_trace.names.hazards.size() ? &m_trace.names.hazards[e.value] : nullptr;
            const FindingKind kind = h ? findingKind(h->finding).value_or(FindingKind::Hazard) : FindingKind::Hazard;
            const std::string object = e.subject.kind == SubjectKind::None ? who(e).english() : m_trace.names.of(e.subject);
            const bool annotation = h && h->isAnnotation;
            if (annotation ? alreadyFound(kind, object, h->rule) : alreadyFound(kind, object))
                return;
            Finding f;
            f.kind = kind;
            f.object = object;
            f.events = {e.index};
            f.rule = h ? h->rule : std::string();
            f.say(h ? h->words : say("something a free build lets pass"));
            if (annotation) {
                f.expected = h->expected;
                if (h->isLevel)
                    f.actual = std::string(name(static_cast<Irql>(e.extra)));
                f.say(say("%1: %2 %3; %4", who(e), object, h->words, whenFound(h->foundBefore)));
            }
            m_study.findings.push_back(std::move(f));
        });
    }

    void bugCheck()
    {
        if (!m_trace.bugCheck)
            return;
        const trace::BugCheck& b = *m_trace.bugCheck;
        const std::string code = bugCheckName(b.code).empty() ? hex(b.code) : std::string(bugCheckName(b.code)) + " (" + hex(b.code) + ")";
        const FindingKind kind = bugCheckKind(m_trace.names, b);
        const EventIndex event = m_bugCheck ? m_bugCheck : b.event;
        // What the machine noted just before it stopped is the same finding.
        for (Finding& f : m_study.findings)
            if (f.kind == kind && event && !f.events.empty() && f.message == b.reason) {
                f.events.push_back(event);
                f.rule = b.rule;
                f.actual = code;
                return;
            }
        Finding f;
        f.kind = kind;
        f.object = b.stack.empty() ? b.processor ? "P" + std::to_string(b.processor.value) : std::string("machine") : b.stack.front();
        f.actual = code;
        if (event)
            f.events = {event};
        f.rule = b.rule;
        f.say(b.reason.empty() ? say("the machine stopped: %1", code) : say(b.reason));
        m_study.findings.push_back(std::move(f));
    }

    void refusal()
    {
        if (!m_trace.refused)
            return;
        const trace::Refusal& r = *m_trace.refused;
        Finding f;
        f.kind = FindingKind::CreationRefused;
        f.object = r.object;
        f.expected = std::string("STATUS_SUCCESS");
        f.actual = ntstatusName(r.status).empty() ? hex(r.status) : std::string(ntstatusName(r.status));
        m_trace.log.forEach([&](const Event& e) {
            if (e.kind == EventKind::ObjectCreate && f.events.empty() && static_cast<std::uint32_t>(e.value) == r.status && m_trace.names.of(e.subject) == r.object)
                f.events.push_back(e.index);
        });
        f.rule = r.rule;
        f.say(say(r.reason));
        m_study.findings.push_back(std::move(f));
    }

    void dispatchTooLong()
    {
        for (std::uint32_t p = 0; p < m_in.irql.size(); ++p) {
            const std::vector<IrqlSegment>& segments = m_in.irql[p];
            std::int64_t longest = 0;
            Instant from, until;
            EventIndex begin, end;
            std::uint64_t count = 0;
            for (std::size_t i = 0; i < segments.size();) {
                std::size_t last = i;
                if (segments[i].irql >= static_cast<std::uint8_t>(Irql::Dispatch)) {
                    while (last + 1 < segments.size() && segments[last + 1].irql >= static_cast<std::uint8_t>(Irql::Dispatch))
                        ++last;
                    const std::int64_t ns = segments[last].end.ns - std::max(segments[i].start, m_in.begin).ns;
                    if (ns > kDispatchGuidelineNs) {
                        ++count;
                        if (ns > longest) {
                            longest = ns;
                            from = segments[i].start;
                            until = segments[last].end;
                            begin = segments[i].first;
                            end = segments[last].last;
                        }
                    }
                }
                i = last + 1;
            }
            if (count == 0)
                continue;
            Finding f;
            f.kind = FindingKind::DispatchTooLong;
            f.object = "P" + std::to_string(p);
            f.expected = kDispatchGuidelineNs;
            f.actual = longest;
            for (const EventIndex e : {begin, end})
                if (e)
                    f.events.push_back(e);
            f.rule = "NT K22";
            f.say(withInterrupts(times(say("CPU %1 stayed at DISPATCH_LEVEL or above for %2; the guideline is at most %3", p, duration(longest), duration(kDispatchGuidelineNs)), count),
                p, from, until));
            m_study.findings.push_back(std::move(f));
        }
    }

    // Time in interrupt service routines is in a stretch and said apart (NT R-IRQL-7, R-SPN-10).
    Phrase withInterrupts(Phrase told, std::uint32_t p, Instant from, Instant until) const
    {
        std::vector<std::pair<Instant, Instant>> routines;
        for (const Slice& s : m_in.slices[p])
            if (s.kind == SliceKind::Isr && s.start < until && s.end > from)
                routines.emplace_back(std::max(s.start, from), std::min(s.end, until));
        std::sort(routines.begin(), routines.end());
        std::int64_t ns = 0;
        Instant counted = from; // an inner one lies within one that was counted
        for (const auto& [start, end] : routines)
            if (end > counted) {
                ns += (end - std::max(start, counted)).ns;
                counted = end;
            }
        return ns == 0 ? told : say("%1, %2 of it in interrupt service routines", told, duration(ns));
    }

    void serviceRoutineTooLong()
    {
        std::map<std::uint32_t, std::pair<const Slice*, std::uint64_t>> longest; // by interrupt: the longest, and how many
        for (const std::vector<Slice>& slices : m_in.slices)
            for (const Slice& s : slices) {
                if (s.kind != SliceKind::Isr || s.subject.kind != SubjectKind::Interrupt || s.end - s.start <= Duration{kIsrGuidelineNs})
                    continue;
                auto& [slice, count] = longest.try_emplace(s.subject.index, nullptr, 0).first->second;
                ++count;
                if (!slice || slice->end - slice->start < s.end - s.start)
                    slice = &s;
            }
        for (const auto& [interrupt, found] : longest) {
            const auto& [slice, count] = found;
            Finding f;
            f.kind = FindingKind::DispatchTooLong;
            f.object = m_trace.names.of(slice->subject);
            f.expected = kIsrGuidelineNs;
            f.actual = (slice->end - slice->start).ns;
            for (const EventIndex e : {slice->first, slice->last})
                if (e)
                    f.events.push_back(e);
            f.rule = "NT B13";
            f.say(times(say("the service routine of %1 ran for %2; the guideline is at most %3", f.object, duration((slice->end - slice->start).ns), duration(kIsrGuidelineNs)), count));
            m_study.findings.push_back(std::move(f));
        }
    }

    void lockHeldTooLong()
    {
        std::vector<const LockHold*> longest(m_trace.names.locks.size(), nullptr);
        std::vector<std::uint64_t> count(longest.size(), 0);
        for (const LockHold& h : m_in.holds) {
            const LockKind kind = m_trace.names.locks[h.lock.value].kind;
            if (blocks(kind) || h.end - h.start <= Duration{kSpinLockGuidelineNs})
                continue;
            const LockHold*& l = longest[h.lock.value];
            ++count[h.lock.value];
            if (!l || l->end - l->start < h.end - h.start)
                l = &h;
        }
        for (std::size_t i = 0; i < longest.size(); ++i) {
            if (!longest[i])
                continue;
            const LockHold& h = *longest[i];
            Finding f;
            f.kind = FindingKind::LockHeldTooLong;
            f.object = m_trace.names.locks[i].name;
            f.expected = kSpinLockGuidelineNs;
            f.actual = (h.end - h.start).ns;
            f.events = {h.acquire};
            if (h.release)
                f.events.push_back(h.release);
            f.rule = "NT K5";
            f.say(withInterrupts(times(say("the spin lock %1 was held for %2; the guideline is at most %3", f.object, duration((h.end - h.start).ns), duration(kSpinLockGuidelineNs)), count[i]),
                h.processor.value, h.start, h.end));
            m_study.findings.push_back(std::move(f));
        }
    }
    static Phrase times(Phrase told, std::uint64_t count) { return count == 1 ? told : say("%1 (exceeded %2 times)", told, count); }

    const trace::Trace& m_trace;
    const Intervals& m_in;
    const Reference& m_reference;
    Study m_study;
    EventIndex m_bugCheck;
};

} // namespace

std::string_view name(FindingKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

Phrase title(FindingKind kind)
{
    static constexpr std::array<std::string_view, kFindingKinds> titles = {pattern("lost update"), pattern("data race"), pattern("deadlock"), pattern("livelock"),
        pattern("IRQL violation"), pattern("paged access"), pattern("recursive lock"), pattern("lock order"), pattern("lock not held"), pattern("uninitialized lock"),
        pattern("double completion"), pattern("use after completion"), pattern("use after free"), pattern("lost interrupt"), pattern("dispatch too long"),
        pattern("lock held too long"), pattern("watchdog"), pattern("starvation"), pattern("creation refused"), pattern("hazard")};
    return say(titles[static_cast<std::size_t>(kind)]);
}

Phrase whenFound(bool before)
{
    return before ? say("the check of the text had found such a place before the run") : say("only the run shows it, the check of the text before it could not be sure");
}

std::optional<FindingKind> findingKind(std::string_view name)
{
    const auto at = std::find(kNames.begin(), kNames.end(), name);
    if (at == kNames.end())
        return std::nullopt;
    return static_cast<FindingKind>(at - kNames.begin());
}

bool isAdvice(FindingKind kind) { return kind == FindingKind::DispatchTooLong || kind == FindingKind::LockHeldTooLong; }

Study study(const trace::Trace& trace, const Intervals& in, const Reference& reference) { return Student(trace, in, reference).run(); }
Study study(const trace::Trace& trace, const Reference& reference) { return study(trace, intervals(trace), reference); }

} // namespace syncscope::analysis
