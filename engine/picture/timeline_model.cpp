#include "engine/picture/timeline_model.h"

#include "engine/base/assert.h"

#include <algorithm>
#include <set>

namespace syncscope::picture {

namespace {

Look lookOfIrql(std::uint8_t irql)
{
    if (irql >= static_cast<std::uint8_t>(Irql::Device))
        return Look::Dirql;
    if (irql == static_cast<std::uint8_t>(Irql::Dispatch))
        return Look::Dispatch;
    return irql == static_cast<std::uint8_t>(Irql::Apc) ? Look::Apc : Look::Passive;
}

std::string processorLabel(ProcessorId processor) { return "CPU " + std::to_string(processor.value); }

// "Device.Statistics.Total" -> "Total" and "Device.Statistics".
std::pair<std::string, std::string> splitName(const std::string& name)
{
    const std::size_t dot = name.rfind('.');
    if (dot == std::string::npos)
        return {name, {}};
    return {name.substr(dot + 1), name.substr(0, dot)};
}

} // namespace

class TimelineModel::Builder {
public:
    Builder(TimelineModel& model, const trace::Trace& trace, const analysis::Intervals& intervals, const std::vector<analysis::Finding>& findings)
        : m_model(model), m_trace(trace), m_intervals(intervals), m_findings(findings)
    {
        for (const analysis::Finding& finding : findings)
            if (!analysis::isAdvice(finding.kind))
                for (const EventIndex event : finding.events)
                    m_accused.insert(event.value);
    }

    void build()
    {
        processors();
        variables();
        locks();
        queues();
        requests();
    }

private:
    const trace::Names& names() const { return m_trace.names; }
    const TimeScale& scale() const { return m_model.m_scale; }

    std::int64_t from(EventIndex first, Instant start) const { return first ? scale().ofEvent(first) : scale().mode() == AxisMode::Event ? 0 : scale().ofTime(start); }
    std::int64_t to(EventIndex last, Instant end) const { return last ? scale().ofEvent(last) : scale().mode() == AxisMode::Linear ? end.ns : scale().whole().end; }
    bool isSetUp(EventIndex last) const { return last && last.value < m_trace.setUpEvents; }

    std::uint32_t intern(const std::string& name)
    {
        const auto [at, isNew] = m_interned.try_emplace(name, static_cast<std::uint32_t>(m_model.m_names.size()));
        if (isNew)
            m_model.m_names.push_back(name);
        return at->second;
    }

    std::string activityName(ActivityId activity) const
    {
        return activity && activity.value < names().activities.size() ? names().activities[activity.value].name : "-";
    }

    std::string sliceName(const analysis::Slice& slice) const
    {
        using analysis::SliceKind;
        switch (slice.kind) {
        case SliceKind::Idle: return "idle";
        case SliceKind::Thread: return names().of(slice.subject);
        case SliceKind::Isr: return slice.subject.kind == trace::SubjectKind::Processor ? "clock interrupt" : "ISR " + names().of(slice.subject);
        case SliceKind::Dpc: return "DPC " + names().of(slice.subject);
        case SliceKind::WorkItem: return "work item " + names().of(slice.subject);
        case SliceKind::Spinning: return "spins for " + names().of(slice.subject);
        case SliceKind::Framework: return "holds " + names().of(slice.subject);
        case SliceKind::Callback: break;
        }
        std::string name = analysis::callbackName(names(), slice.subject);
        if (slice.on.kind != trace::SubjectKind::None)
            name.append(" ").append(names().of(slice.on));
        return name;
    }

    Lane& lane(LaneKind kind, std::uint32_t subject, std::string id, std::string title)
    {
        Lane& lane = m_model.m_lanes.emplace_back();
        lane.kind = kind;
        lane.subject = subject;
        lane.id = std::move(id);
        lane.title = std::move(title);
        return lane;
    }

    void processors()
    {
        std::vector<std::vector<EventIndex>> accused(m_intervals.slices.size());
        for (const std::uint32_t event : m_accused) {
            const trace::Event e = m_trace.log.at(event);
            if (e.processor && e.processor.value < accused.size())
                accused[e.processor.value].push_back(e.index);
        }
        for (std::uint32_t p = 0; p < m_intervals.slices.size(); ++p) {
            Lane& l = lane(LaneKind::Processor, p, "cpu-" + std::to_string(p), processorLabel(ProcessorId(p)));
            l.note = "IRQL, and what runs";
            for (const analysis::IrqlSegment& s : m_intervals.irql[p]) {
                const Look look = lookOfIrql(s.irql);
                // The end of a segment is the begin of the next one.
                const bool last = &s == &m_intervals.irql[p].back();
                const EventIndex end = last ? EventIndex() : (&s + 1)->first;
                l.irql.add({{from(s.first, s.start), to(end, s.end)}, intern(std::string(levelName(look))), s.first, end, look});
            }
            l.irql.finish();
            for (const analysis::Slice& s : m_intervals.slices[p]) {
                if (s.depth >= l.rows.size())
                    l.rows.resize(s.depth + 1u);
                Look look = lookOfIrql(s.irql);
                if (s.kind == analysis::SliceKind::Idle)
                    look = Look::Idle;
                else if (s.kind == analysis::SliceKind::Spinning)
                    look = s.irql >= static_cast<std::uint8_t>(Irql::Device) ? Look::SpinsDirql : Look::SpinsDispatch;
                l.rows[s.depth].add({{from(s.first, s.start), to(s.last, s.end)}, intern(sliceName(s)), s.first, s.last, look});
            }
            for (SliceRow& row : l.rows)
                row.finish();
            for (const EventIndex event : accused[p]) {
                const std::int64_t at = scale().ofEvent(event);
                l.warnings.add({{at, at}, intern(warningText(event)), event, event, lookOfIrql(0), true});
            }
            l.warnings.finish();
        }
    }

    std::string warningText(EventIndex event) const
    {
        std::string text;
        for (const analysis::Finding& finding : m_findings)
            if (!analysis::isAdvice(finding.kind) && std::find(finding.events.begin(), finding.events.end(), event) != finding.events.end())
                text.append(text.empty() ? "" : "; ").append(analysis::name(finding.kind)).append(": ").append(finding.message);
        return text;
    }

    void variables()
    {
        std::map<std::uint32_t, Lane> lanes;
        for (const analysis::Access& a : m_intervals.accesses) {
            if (a.variable == analysis::kNoVariable)
                continue;
            const auto [at, isNew] = lanes.try_emplace(a.variable);
            Lane& l = at->second;
            const std::int64_t position = scale().ofEvent(a.event);
            if (isNew) {
                const trace::Variable& v = names().variables[a.variable];
                auto [title, owner] = splitName(v.name);
                l.kind = LaneKind::Variable;
                l.subject = a.variable;
                l.id = "variable-" + std::to_string(a.variable);
                l.title = std::move(title);
                l.note = v.guardedBy.empty() ? owner : owner + (owner.empty() ? "guarded by " : ", guarded by ") + v.guardedBy;
                // What the first load reads was there before.
                if (a.kind == trace::EventKind::Load)
                    l.steps.add(std::min(position, m_model.m_content.begin), a.value, a.event);
            }
            if (a.kind != trace::EventKind::Load)
                l.steps.add(position, a.value, a.event);
            auto row = std::find_if(l.marks.begin(), l.marks.end(), [&](const MarkRow& r) { return r.processor == a.processor; });
            if (row == l.marks.end())
                row = l.marks.insert(l.marks.end(), {a.processor, {}});
            row->marks.push_back({position, a.value, a.event,
                a.kind == trace::EventKind::Load ? AccessKind::Read : a.kind == trace::EventKind::Store ? AccessKind::Write : AccessKind::Modify});
        }
        for (const analysis::Overwrite& o : m_intervals.overwrites)
            if (const auto at = lanes.find(o.variable); at != lanes.end())
                at->second.brackets.push_back({{scale().ofEvent(o.load), scale().ofEvent(o.store)}, o.load, o.store,
                    "lost update: the write at " + formatTime(scale().timeOf(o.lost).ns) + " is overwritten"});
        for (auto& [variable, l] : lanes) {
            l.steps.finish();
            std::sort(l.marks.begin(), l.marks.end(), [](const MarkRow& a, const MarkRow& b) { return a.processor < b.processor; });
            std::stable_sort(l.brackets.begin(), l.brackets.end(), [](const Bracket& a, const Bracket& b) { return a.at.begin < b.at.begin; });
            m_model.m_lanes.push_back(std::move(l));
        }
    }

    void locks()
    {
        for (std::uint32_t lock = 0; lock < names().locks.size(); ++lock) {
            std::vector<const analysis::LockHold*> holds;
            std::vector<const analysis::LockWait*> waits;
            for (const analysis::LockHold& h : m_intervals.holds)
                if (h.lock.value == lock && !isSetUp(h.release))
                    holds.push_back(&h);
            for (const analysis::LockWait& w : m_intervals.waits)
                if (w.lock.value == lock && !isSetUp(w.acquire))
                    waits.push_back(&w);
            if (holds.empty() && waits.empty())
                continue;
            Lane& l = lane(LaneKind::Lock, lock, "lock-" + std::to_string(lock), names().locks[lock].name);
            l.note = std::string(syncscope::name(names().locks[lock].kind)) + (names().locks[lock].ofFramework ? ", of the framework" : ", of the driver");
            std::replace(l.note.begin(), l.note.end(), '_', ' ');
            l.rows.emplace_back();
            for (const analysis::LockHold* h : holds)
                l.rows[0].add({{from(h->acquire, h->start), to(h->release, h->end)},
                    intern(activityName(h->activity) + " on " + processorLabel(h->processor) + (h->byFramework ? ", taken by the framework" : "")), h->acquire,
                    h->release, Look::Held});
            // Waiters in the order in which they came, each in the first row that is free.
            std::vector<std::int64_t> busyTo;
            for (const analysis::LockWait* w : waits) {
                const std::int64_t begin = from(w->begin, w->start), end = to(w->acquire, w->end);
                std::size_t row = 0;
                while (row < busyTo.size() && busyTo[row] > begin)
                    ++row;
                if (row == busyTo.size()) {
                    busyTo.push_back(0);
                    l.rows.emplace_back();
                }
                busyTo[row] = end;
                const bool dirql = names().locks[lock].kind == LockKind::Interrupt;
                const Look look = !w->spins ? Look::Blocked : dirql ? Look::SpinsDirql : Look::SpinsDispatch;
                l.rows[row + 1].add({{begin, end}, intern(activityName(w->activity) + (w->spins ? " spins on " + processorLabel(w->processor) : " waits")), w->begin,
                    w->acquire, look, m_accused.count(w->begin.value) != 0});
            }
            for (SliceRow& row : l.rows)
                row.finish();
        }
    }

    void queues()
    {
        for (const analysis::QueueDepth& q : m_intervals.queues) {
            if (q.steps.empty())
                continue;
            Lane& l = lane(LaneKind::Queue, q.queue.value, "queue-" + std::to_string(q.queue.value), names().of({trace::SubjectKind::Object, q.queue.value}));
            l.note = "requests waiting";
            l.steps.add(std::min(m_model.m_content.begin, scale().ofEvent(q.steps.front().event)), 0, q.steps.front().event);
            for (const analysis::DepthStep& s : q.steps)
                l.steps.add(scale().ofEvent(s.event), s.depth, s.event);
            l.steps.finish();
        }
    }

    void requests()
    {
        if (m_intervals.requests.empty())
            return;
        Lane& l = lane(LaneKind::Requests, 0, "requests", "Requests");
        l.note = "from sender and back";
        std::vector<std::int64_t> busyTo;
        for (const analysis::RequestSpan& r : m_intervals.requests) {
            const std::int64_t begin = scale().ofEvent(r.sent), end = to(r.returned, m_intervals.end);
            std::size_t row = 0;
            while (row < busyTo.size() && busyTo[row] > begin)
                ++row;
            if (row == busyTo.size()) {
                busyTo.push_back(0);
                l.rows.emplace_back();
            }
            busyTo[row] = end;
            std::string label = names().of({trace::SubjectKind::Request, r.request.value});
            if (r.request.value < names().requests.size()) {
                const trace::RequestName& n = names().requests[r.request.value];
                label.append(" ").append(syncscope::name(n.type)).append(" ").append(std::to_string(n.length)).append(" B");
                std::replace(label.begin(), label.end(), '_', ' ');
            }
            const std::uint32_t name = intern(label);
            // Waiting until it is presented, the driver's until it is completed, then on its way back.
            const std::int64_t presented = r.presented ? scale().ofEvent(r.presented) : end;
            const std::int64_t completed = r.completed ? std::max(presented, scale().ofEvent(r.completed)) : end;
            SliceRow& into = l.rows[row];
            if (presented > begin || !r.presented)
                into.add({{begin, presented}, name, r.sent, r.presented, Look::RequestQueued});
            if (r.presented)
                into.add({{presented, completed}, name, r.presented, r.completed, Look::RequestOwned, m_accused.count(r.secondCompletion.value) != 0});
            if (r.presented && completed < end)
                into.add({{completed, end}, intern("back"), r.completed, r.returned, Look::RequestQueued});
        }
        for (SliceRow& row : l.rows)
            row.finish();
    }

    TimelineModel& m_model;
    const trace::Trace& m_trace;
    const analysis::Intervals& m_intervals;
    const std::vector<analysis::Finding>& m_findings;
    std::set<std::uint32_t> m_accused; // events a finding names, advice left out
    std::map<std::string, std::uint32_t> m_interned;
};

TimelineModel::TimelineModel(
    const trace::Trace& trace, const analysis::Intervals& intervals, const std::vector<analysis::Finding>& findings, AxisMode mode)
    : m_fingerprint(trace.fingerprint())
{
    // Processors may act out of time order; a position never goes back.
    std::vector<std::int64_t> times;
    times.reserve(trace.log.size());
    trace.log.forEach([&](const trace::Event& e) { times.push_back(times.empty() ? e.time.ns : std::max(times.back(), e.time.ns)); });
    const std::int64_t end = std::max(intervals.end.ns, times.empty() ? 0 : times.back());
    m_scale = TimeScale(mode, std::move(times), end);
    m_content = m_scale.whole();
    if (trace.setUpEvents > 0 && trace.setUpEvents < trace.log.size())
        m_content.begin = mode == AxisMode::Linear ? intervals.begin.ns : m_scale.ofEvent(EventIndex(trace.setUpEvents));
    if (m_content.begin >= m_content.end)
        m_content = m_scale.whole();
    Builder(*this, trace, intervals, findings).build();
}

TimelineModel::TimelineModel(TimeScale scale, std::vector<Lane> lanes, std::vector<std::string> names)
    : m_scale(std::move(scale)), m_content(m_scale.whole()), m_lanes(std::move(lanes)), m_names(std::move(names))
{
}

std::string_view levelName(Look look)
{
    switch (look) {
    case Look::Passive: return "PASSIVE_LEVEL";
    case Look::Apc: return "APC_LEVEL";
    case Look::Dispatch:
    case Look::SpinsDispatch: return "DISPATCH_LEVEL";
    case Look::Dirql:
    case Look::SpinsDirql: return "DIRQL";
    default: return {};
    }
}

std::string TimelineModel::describe(const Lane& lane, const Slice& slice) const
{
    std::string text(name(slice.name));
    const std::string_view level = levelName(slice.look);
    if (level != text)
        text.append(", ").append(lane.title);
    if (lane.kind == LaneKind::Processor && !level.empty() && level != text)
        text.append(", ").append(level);
    const std::int64_t start = m_scale.timeAt(slice.at.begin).ns, end = m_scale.timeAt(slice.at.end).ns;
    text.append(", ").append(formatTime(start));
    if (slice.at.end > slice.at.begin)
        text.append(" to ").append(formatTime(end)).append(" (").append(formatTime(end - start)).append(")");
    return text;
}

std::string TimelineModel::stateAt(const Lane& lane, std::int64_t position) const
{
    const auto covering = [&](const SliceRow& row) -> std::uint32_t {
        const std::uint32_t i = row.firstAfter(position);
        return i < row.size() && row.begin(i) <= position ? i : row.size();
    };
    switch (lane.kind) {
    case LaneKind::Processor: {
        const std::uint32_t i = covering(lane.irql);
        return i < lane.irql.size() ? std::string(levelName(lane.irql.look(i))) : std::string();
    }
    case LaneKind::Lock: {
        if (lane.rows.empty())
            return {};
        const std::uint32_t i = covering(lane.rows[0]);
        return i < lane.rows[0].size() ? "held by " + std::string(name(lane.rows[0].at(i).name)) : "free";
    }
    case LaneKind::Variable:
    case LaneKind::Queue: {
        const std::uint32_t i = lane.steps.firstAt(position + 1);
        if (i == 0)
            return {};
        return (lane.kind == LaneKind::Queue ? "depth " : "= ") + std::to_string(lane.steps.value(i - 1));
    }
    case LaneKind::Requests: return {};
    }
    return {};
}

} // namespace syncscope::picture
