#include "app/views/timeline/timeline_facts.h"

#include "app/document/numbers.h"
#include "app/document/sentences.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace syncscope::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(syncscope::views::TimelineFacts)
};

constexpr std::size_t kMostEffects = 6;

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }
QString duration(std::int64_t ns) { return document::timeText(ns); }

// The innermost slice that the event is in or begins.
const analysis::Slice* sliceOf(const document::Run& run, const trace::Event& e)
{
    if (!e.processor || e.processor.value >= run.intervals.slices.size())
        return nullptr;
    const std::vector<analysis::Slice>& slices = run.intervals.slices[e.processor.value];
    const analysis::Slice* found = nullptr;
    for (std::uint16_t depth = 0;; ++depth) {
        const auto first = std::lower_bound(slices.begin(), slices.end(), depth, [](const analysis::Slice& s, std::uint16_t d) { return s.depth < d; });
        if (first == slices.end() || first->depth != depth)
            return found;
        const auto last = std::upper_bound(first, slices.end(), depth, [](std::uint16_t d, const analysis::Slice& s) { return d < s.depth; });
        // By start, and where those are equal by event.
        const auto after = std::upper_bound(first, last, e.index, [](EventIndex i, const analysis::Slice& s) { return s.first && i < s.first; });
        if (after == first)
            return found;
        const analysis::Slice& s = *(after - 1);
        if (s.last && s.last < e.index)
            return found;
        found = &s;
    }
}

std::int64_t selfTime(const document::Run& run, const analysis::Slice& s)
{
    std::int64_t ns = (s.end - s.start).ns;
    for (const analysis::Slice& child : run.intervals.slices[s.processor.value])
        if (child.depth == s.depth + 1 && child.start >= s.start && child.end <= s.end && &child != &s)
            ns -= (child.end - child.start).ns;
    return ns;
}

QString without(const QString& name, const QString& kind) { return name.endsWith(kind) ? name.chopped(kind.size()) : name; }

QString nameOf(const document::Run& run, const analysis::Slice& s)
{
    using analysis::SliceKind;
    const trace::Names& names = run.trace->names;
    switch (s.kind) {
    case SliceKind::Idle: return Words::tr("idle");
    case SliceKind::Thread: return document::nameText(names.of(s.subject));
    case SliceKind::Isr: return s.subject.kind == trace::SubjectKind::Processor ? Words::tr("clock interrupt") : Words::tr("ISR %1").arg(document::nameText(names.of(s.subject)));
    case SliceKind::Dpc: return Words::tr("DPC %1").arg(without(text(names.of(s.subject)), QStringLiteral(" DPC")));
    case SliceKind::WorkItem: return Words::tr("work item %1").arg(without(text(names.of(s.subject)), QStringLiteral(" work item")));
    case SliceKind::Spinning: return Words::tr("spins for %1").arg(document::nameText(names.of(s.subject)));
    case SliceKind::Framework: return Words::tr("holds %1").arg(document::nameText(names.of(s.subject)));
    case SliceKind::Callback: break;
    }
    QString name = text(analysis::callbackName(names, s.subject));
    if (s.on.kind != trace::SubjectKind::None)
        name += QLatin1Char(' ') + text(names.of(s.on));
    return name;
}

} // namespace

Facts factsOf(const document::Run& run, EventIndex event)
{
    Facts all;
    if (!event || event.value >= run.trace->log.size())
        return all;
    const trace::Event e = run.trace->log.at(event.value);
    const auto say = [&](const QString& label, const QString& what, EventIndex to = {}) { all.facts.push_back({label, what, to}); };
    const auto sentence = [&](EventIndex of) { return document::said(run.words->phrase(of)); };
    const analysis::Slice* slice = sliceOf(run, e);
    all.title = slice && slice->kind != analysis::SliceKind::Idle ? nameOf(run, *slice) : Words::tr("Event %1").arg(event.value);
    say(Words::tr("Event %1").arg(event.value), document::sentence(run.words->phrase(event)));
    say(Words::tr("Time"), duration(e.time.ns));
    if (slice) {
        say(Words::tr("Where"), Words::tr("CPU %1, %2").arg(slice->processor.value).arg(text(report::levelName(slice->irql))));
        if (slice->kind != analysis::SliceKind::Idle) {
            say(Words::tr("From"), duration(slice->start.ns), slice->first);
            say(Words::tr("To"), slice->last ? duration(slice->end.ns) : Words::tr("the end of the run"), slice->last);
            const std::int64_t whole = (slice->end - slice->start).ns, self = selfTime(run, *slice);
            say(Words::tr("Duration"), self < whole ? Words::tr("%1, self %2").arg(duration(whole), duration(self)) : duration(whole));
        }
        if (slice->on.kind == trace::SubjectKind::Request && slice->on.index < run.trace->names.requests.size()) {
            const trace::RequestName& r = run.trace->names.requests[slice->on.index];
            const auto span = std::find_if(run.intervals.requests.begin(), run.intervals.requests.end(), [&](const analysis::RequestSpan& s) { return s.request.value == slice->on.index; });
            say(Words::tr("Request"), Words::tr("%1, %2, %3 bytes").arg(text(run.trace->names.of(slice->on)), document::valueText(std::string(name(r.type)))).arg(r.length),
                span == run.intervals.requests.end() ? EventIndex() : span->sent);
        }
        if (slice->kind == analysis::SliceKind::Spinning)
            if (const analysis::LockHold* h = run.words->holder(LockId(slice->subject.index), slice->first ? slice->first : event))
                say(Words::tr("Held by"), Words::tr("%1 on CPU %2 since %3").arg(document::said(run.words->actor(h->activity))).arg(h->processor.value).arg(duration(h->start.ns)), h->acquire);
    }
    if (e.activity)
        for (const analysis::LockHold& h : run.intervals.holds) {
            if (h.acquire > event)
                break;
            if (h.activity == e.activity && (!h.release || h.release > event))
                say(Words::tr("Holds"), Words::tr("%1 for %2").arg(text(run.trace->names.locks[h.lock.value].name), duration((e.time - h.start).ns)), h.acquire);
        }
    for (const EventIndex cause : run.flows.causes(event))
        say(Words::tr("Because"), sentence(cause), cause);
    const std::vector<EventIndex> effects = run.flows.effects(event);
    for (std::size_t i = 0; i < std::min(effects.size(), kMostEffects); ++i)
        say(Words::tr("So"), sentence(effects[i]), effects[i]);
    if (effects.size() > kMostEffects)
        say(Words::tr("So"), Words::tr("and %n other event(s)", nullptr, static_cast<int>(effects.size() - kMostEffects)));
    for (const analysis::Finding& f : run.study.findings)
        if (std::find(f.events.begin(), f.events.end(), event) != f.events.end())
            say(Words::tr("Finding"), document::sentence(f.said), f.events.back());
    return all;
}

QString ownTimeOf(const document::Run& run, EventIndex event)
{
    if (!event || event.value >= run.trace->log.size())
        return {};
    const trace::Event e = run.trace->log.at(event.value);
    if (!e.processor || e.processor.value >= run.intervals.slices.size())
        return {};
    const auto& slices = run.intervals.slices[e.processor.value];
    const auto slice = std::find_if(slices.begin(), slices.end(), [&](const analysis::Slice& s) { return s.first == event && s.kind != analysis::SliceKind::Idle; });
    if (slice == slices.end())
        return {};
    const std::int64_t whole = (slice->end - slice->start).ns, self = selfTime(run, *slice);
    return self < whole ? Words::tr("%1, %2 of it its own").arg(duration(whole), duration(self)) : QString();
}

Facts factsOf(const picture::RangeSummary& range)
{
    Facts all;
    all.title = Words::tr("%1 selected").arg(duration(range.ns));
    const auto say = [&](const QString& label, const QString& what) { all.facts.push_back({label, what, {}}); };
    const auto percent = [&](std::int64_t ns) { return range.ns > 0 ? ns * 100 / range.ns : 0; };
    say(Words::tr("Events"), QString::number(range.events));
    static constexpr const char* levels[] = {"PASSIVE", "APC", "DISPATCH", "DIRQL"}; // spelled as Windows does
    for (const picture::RangeSummary::Processor& p : range.processors) {
        QStringList parts{Words::tr("busy %1 %").arg(percent(p.busy))};
        for (std::size_t l = 0; l < 4; ++l)
            if (p.at[l] > 0)
                parts << QStringLiteral("%1 %2").arg(QLatin1String(levels[l]), duration(p.at[l]));
        say(text(p.title), parts.join(QStringLiteral(", ")));
    }
    for (const picture::RangeSummary::Lock& l : range.locks)
        say(text(l.title), l.waited > 0 ? Words::tr("held %1, waited for %2").arg(duration(l.held), duration(l.waited)) : Words::tr("held %1").arg(duration(l.held)));
    for (const picture::RangeSummary::Variable& v : range.variables)
        say(text(v.title), (v.before == v.after ? Words::tr("stays %1").arg(text(v.before)) : Words::tr("%1 to %2").arg(text(v.before), text(v.after)))
                + Words::tr("; %1 read, %2 written").arg(v.reads).arg(v.writes));
    return all;
}

} // namespace syncscope::views
