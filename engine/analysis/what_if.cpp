#include "engine/analysis/what_if.h"

#include <algorithm>

namespace syncscope::analysis {

using trace::Event;
using trace::EventKind;
using trace::SubjectKind;

namespace {

// Requests are numbered as they are sent, so another run may give the same one another number.
bool sameThing(const Event& a, const Event& b)
{
    return a.kind == b.kind && a.activity == b.activity &&
           (a.subject == b.subject || (a.subject.kind == SubjectKind::Request && b.subject.kind == SubjectKind::Request));
}

Duration waited(const Event& e, const Intervals& in)
{
    for (const LockWait& w : in.waits)
        if (w.begin == e.index)
            return w.end - w.start;
    for (const ObjectWait& w : in.objectWaits)
        if (w.begin == e.index)
            return w.end - w.start;
    return {};
}

bool isWait(EventKind k) { return k == EventKind::LockSpin || k == EventKind::LockBlock || k == EventKind::ThreadWait; }

} // namespace

std::string_view name(Change c) { return c == Change::Same ? "same" : c == Change::Gone ? "gone" : "moved"; }

Found find(EventIndex event, const trace::Trace& trace, const Intervals& intervals, const OtherRun& other)
{
    const Event e = trace.log.at(event.value);
    std::uint32_t earlier = 0;
    trace.log.forEach([&](const Event& x) { earlier += sameThing(x, e) ? 1 : 0; }, 0, event.value);
    Event there;
    other.trace->log.forEach([&](const Event& x) {
        if (there.index.isNone() && sameThing(x, e) && earlier-- == 0)
            there = x;
    });
    if (there.index.isNone())
        return {Change::Gone, EventIndex()};
    const bool same = there.time == e.time && there.cause.isNone() == e.cause.isNone() && there.value == e.value && there.extra == e.extra &&
                      (!isWait(e.kind) || waited(e, intervals) == waited(there, other.intervals));
    return {same ? Change::Same : Change::Moved, there.index};
}

Found find(const Finding& f, const trace::Trace& trace, const OtherRun& other)
{
    const auto there = std::find_if(
        other.study.findings.begin(), other.study.findings.end(), [&](const Finding& x) { return x.kind == f.kind && x.object == f.object; });
    if (there == other.study.findings.end())
        return {Change::Gone, EventIndex()};
    const auto same = [&](EventIndex here, EventIndex other_) {
        const Event a = trace.log.at(here.value), b = other.trace->log.at(other_.value);
        return a.time == b.time && a.kind == b.kind && a.activity == b.activity && a.value == b.value;
    };
    const bool equal = there->actual == f.actual && there->events.size() == f.events.size() &&
                       std::equal(f.events.begin(), f.events.end(), there->events.begin(), same);
    return {equal ? Change::Same : Change::Moved, there->events.empty() ? EventIndex() : there->events.back()};
}

namespace {

Answer answerFor(Chain chain, const Causes& causes, const trace::Trace& trace, const Intervals& intervals, const Question& question, const Without& without,
    std::size_t runs)
{
    Answer a;
    a.chain = std::move(chain);
    std::vector<EventIndex> roots = causes.roots(a.chain);
    const auto place = [&](EventIndex e) {
        return static_cast<std::size_t>(
            std::find_if(a.chain.links.begin(), a.chain.links.end(), [&](const Link& l) { return l.event == e; }) - a.chain.links.begin());
    };
    if (runs > 0 && roots.size() > runs)
        roots.erase(roots.begin() + static_cast<std::ptrdiff_t>(runs) - 1, roots.end() - 1);
    for (const EventIndex root : roots) {
        auto run = without(root);
        if (!run)
            continue;
        Counterfactual c;
        c.without = root;
        c.found = question.finding ? find(*question.finding, trace, *run) : find(a.chain.asked(), trace, intervals, *run);
        c.run = std::move(run);
        const bool changed = c.found.change != Change::Same;
        if (changed || a.counterfactual.without.isNone())
            a.counterfactual = std::move(c);
        if (changed)
            break;
    }
    if (a.counterfactual.without)
        a.chain.links.resize(place(a.counterfactual.without) + 1);
    return a;
}

bool changes(const Answer& a) { return a.counterfactual.without && a.counterfactual.found.change != Change::Same; }

} // namespace

Answer answer(
    const Causes& causes, const trace::Trace& trace, const Intervals& intervals, const Question& question, const Without& without, std::size_t runs)
{
    const auto of = [&](Chain chain) { return answerFor(std::move(chain), causes, trace, intervals, question, without, runs); };
    Answer a = of(question.finding ? causes.of(*question.finding) : causes.of(question.event));
    if (changes(a) || question.finding)
        return a;
    Answer itself = of(causes.ofItself(question.event));
    return changes(itself) || (a.counterfactual.without.isNone() && itself.counterfactual.without) ? itself : a;
}

} // namespace syncscope::analysis
