#include "engine/picture/timeline_model.h"

#include "engine/base/assert.h"
#include "engine/base/registers.h"

#include <algorithm>
#include <array>
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

Phrase processorLabel(ProcessorId processor) { return say("CPU %1", processor.value); }

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
        if (model.m_tongue)
            m_tongue = [this](std::string_view text) -> std::string {
                const auto at = m_known.find(text);
                return at != m_known.end() ? at->second : m_known.emplace(text, m_model.m_tongue(text)).first->second;
            };
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
        machinery();
    }

private:
    const trace::Names& names() const { return m_trace.names; }
    const TimeScale& scale() const { return m_model.m_scale; }

    std::int64_t from(EventIndex first, Instant start) const { return first ? scale().ofEvent(first) : scale().mode() == AxisMode::Event ? 0 : scale().ofTime(start); }
    std::int64_t to(EventIndex last, Instant end) const { return last ? scale().ofEvent(last) : scale().mode() == AxisMode::Linear ? end.ns : scale().whole().end; }
    bool isSetUp(EventIndex last) const { return last && last.value < m_trace.setUpEvents; }

    std::string said(const Phrase& phrase) const { return phrase.in(m_tongue); }
    std::uint32_t intern(const Phrase& phrase) { return intern(said(phrase)); }
    std::uint32_t intern(const std::string& name)
    {
        const auto [at, isNew] = m_interned.try_emplace(name, static_cast<std::uint32_t>(m_model.m_names.size()));
        if (isNew)
            m_model.m_names.push_back(name);
        return at->second;
    }

    Phrase activityName(ActivityId activity) const
    {
        return activity && activity.value < names().activities.size() ? trace::said(names().activities[activity.value]) : Phrase(std::string("-"));
    }

    // The kind stands first, where it is read even in a short bar: not at the end of the name as well.
    static std::string without(std::string name, std::string_view kind)
    {
        return name.ends_with(kind) ? name.substr(0, name.size() - kind.size()) : name;
    }

    Phrase sliceName(const analysis::Slice& slice) const
    {
        using analysis::SliceKind;
        switch (slice.kind) {
        case SliceKind::Idle: return say("idle");
        case SliceKind::Thread: return names().said(slice.subject);
        case SliceKind::Isr: return slice.subject.kind == trace::SubjectKind::Processor ? say("clock interrupt") : say("ISR %1", names().said(slice.subject));
        case SliceKind::Dpc: return say("DPC %1", without(names().of(slice.subject), " DPC"));
        case SliceKind::WorkItem: return say("work item %1", without(names().of(slice.subject), " work item"));
        case SliceKind::Spinning: return say("spins for %1", names().of(slice.subject));
        case SliceKind::Framework: return say("holds %1", names().of(slice.subject));
        case SliceKind::Callback: break;
        }
        std::string name = analysis::callbackName(names(), slice.subject);
        if (slice.on.kind != trace::SubjectKind::None)
            name.append(" ").append(names().of(slice.on));
        return name;
    }

    // By its name in the trace, whatever it is called in this language.
    Lane& lane(LaneKind kind, std::uint32_t subject, std::string id, const std::string& name)
    {
        Lane& lane = m_model.m_lanes.emplace_back();
        lane.kind = kind;
        lane.subject = subject;
        lane.id = std::move(id);
        lane.title = said(trace::said(name));
        lane.key = lane.id.substr(0, lane.id.rfind('-')) + ':' + name;
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
            Lane& l = lane(LaneKind::Processor, p, "cpu-" + std::to_string(p), processorLabel(ProcessorId(p)).english());
            l.note = said(say("IRQL, and what runs"));
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
            preemptions(l, p);
            stays(l, p);
            for (const EventIndex event : accused[p]) {
                const std::int64_t at = scale().ofEvent(event);
                l.warnings.add({{at, at}, intern(warningText(event)), event, event, lookOfIrql(0), true});
            }
            l.warnings.finish();
        }
    }

    // Where something of a higher level runs on top of a slice: the slice does not go on there.
    void preemptions(Lane& l, std::uint32_t p)
    {
        l.preempted.resize(l.rows.size());
        for (const analysis::Slice& s : m_intervals.slices[p]) {
            if (s.depth == 0 || (s.kind != analysis::SliceKind::Isr && s.kind != analysis::SliceKind::Dpc))
                continue;
            const SliceRow& under = l.rows[s.depth - 1u];
            const Range at{from(s.first, s.start), to(s.last, s.end)};
            const std::uint32_t i = under.firstAfter(at.begin);
            if (i < under.size() && under.begin(i) <= at.begin && under.look(i) != Look::Idle)
                l.preempted[s.depth - 1u].add({at, under.at(i).name, s.first, s.last, under.look(i)});
        }
        for (SliceRow& row : l.preempted)
            row.finish();
    }

    // NT K22: at most 100 us at DISPATCH_LEVEL or above; NT B13: at most 25 us in a service routine.
    void stays(Lane& l, std::uint32_t p)
    {
        SliceRow dispatch, isr;
        const std::vector<analysis::IrqlSegment>& segments = m_intervals.irql[p];
        const auto isHigh = [&](std::size_t i) { return segments[i].irql >= static_cast<std::uint8_t>(Irql::Dispatch); };
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (!isHigh(i))
                continue;
            std::size_t last = i;
            while (last + 1 < segments.size() && isHigh(last + 1))
                ++last;
            const Instant start = std::max(segments[i].start, m_intervals.begin), end = segments[last].end;
            const std::int64_t ns = (end - start).ns;
            if (ns > analysis::kDispatchGuidelineNs) {
                const EventIndex until = last + 1 < segments.size() ? segments[last + 1].first : EventIndex();
                const std::int64_t begin = std::max(from(segments[i].first, segments[i].start), m_model.m_content.begin);
                dispatch.add({{begin, std::max(begin, to(until, end))}, intern(say("%1 at DISPATCH_LEVEL or above; the guideline is 100 µs", timeText(ns))), segments[i].first,
                    until, Look::Dispatch});
            }
            i = last;
        }
        for (const analysis::Slice& s : m_intervals.slices[p])
            if (s.kind == analysis::SliceKind::Isr && s.subject.kind == trace::SubjectKind::Interrupt && (s.end - s.start).ns > analysis::kIsrGuidelineNs) {
                const Range at{from(s.first, s.start), to(s.last, s.end)};
                if (isr.size() == 0 || at.begin >= isr.begin(isr.size() - 1))
                    isr.add({at, intern(say("%1 in a service routine; the guideline is 25 µs", timeText((s.end - s.start).ns))), s.first, s.last, Look::Dirql});
            }
        for (SliceRow* row : {&dispatch, &isr}) {
            row->finish();
            if (row->size() > 0)
                l.stays.push_back(std::move(*row));
        }
    }

    std::string warningText(EventIndex event) const
    {
        std::string text;
        for (const analysis::Finding& finding : m_findings)
            if (!analysis::isAdvice(finding.kind) && std::find(finding.events.begin(), finding.events.end(), event) != finding.events.end())
                text.append(text.empty() ? "" : "; ").append(said(say("%1: %2", analysis::title(finding.kind), finding.said.empty() ? Phrase(finding.message) : finding.said)));
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
                l.key = "variable:" + v.name;
                l.bytes = v.bytes;
                l.isSigned = v.isSigned;
                l.note = v.guardedBy.empty() ? owner : said(owner.empty() ? say("guarded by %1", v.guardedBy) : say("%1, guarded by %2", owner, v.guardedBy));
                // What the first load reads was there before.
                if (a.kind == trace::EventKind::Load)
                    l.steps.add(std::min(position, m_model.m_content.begin), a.value, a.event);
            }
            if (a.kind != trace::EventKind::Load)
                l.steps.add(position, a.value, a.event);
            l.addresses = l.addresses || valueText(l, a.value).starts_with("0x");
            auto row = std::find_if(l.marks.begin(), l.marks.end(), [&](const MarkRow& r) { return r.processor == a.processor; });
            if (row == l.marks.end())
                row = l.marks.insert(l.marks.end(), {a.processor, {}});
            row->marks.push_back({position, a.value, a.event,
                a.kind == trace::EventKind::Load ? AccessKind::Read : a.kind == trace::EventKind::Store ? AccessKind::Write : AccessKind::Modify});
        }
        for (const analysis::Overwrite& o : m_intervals.overwrites)
            if (const auto at = lanes.find(o.variable); at != lanes.end())
                at->second.brackets.push_back({{scale().ofEvent(o.load), scale().ofEvent(o.store)}, o.load, o.store,
                    said(say("lost update: the write at %1 is overwritten", timeText(scale().timeOf(o.lost).ns)))});
        for (auto& [variable, l] : lanes) {
            l.steps.finish();
            std::sort(l.marks.begin(), l.marks.end(), [](const MarkRow& a, const MarkRow& b) { return a.processor < b.processor; });
            std::stable_sort(l.brackets.begin(), l.brackets.end(), [](const Bracket& a, const Bracket& b) { return a.at.begin < b.at.begin; });
            m_model.m_lanes.push_back(std::move(l));
        }
    }

    // What it is, and why the framework took that kind (KMDF L1, L2, L14).
    static Phrase lockNote(const trace::LockName& lock)
    {
        switch (lock.kind) {
        case LockKind::Spin: return lock.ofFramework ? say("spin lock: execution level Dispatch") : say("spin lock of the driver");
        case LockKind::QueuedSpin: return say("queued spin lock of the driver");
        case LockKind::FastMutex: return say("fast mutex of the driver");
        case LockKind::PassiveCallback: return say("mutex: execution level Passive");
        case LockKind::Interrupt: return say("interrupt spin lock: held at DIRQL");
        case LockKind::WaitLock: return lock.ofFramework ? say("wait lock: a passive interrupt") : say("wait lock of the driver");
        }
        return {};
    }

    static Phrase dispatchNote(DispatchType dispatch)
    {
        switch (dispatch) {
        case DispatchType::Sequential: return say("sequential: one at a time");
        case DispatchType::Parallel: return say("parallel: as they come");
        case DispatchType::Manual: return say("manual: the driver takes them");
        default: return say("requests waiting");
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
            l.note = said(lockNote(names().locks[lock]));
            l.rows.emplace_back();
            for (const analysis::LockHold* h : holds)
                l.rows[0].add({{from(h->acquire, h->start), to(h->release, h->end)},
                    intern(h->byFramework ? say("%1 on %2, taken by the framework", activityName(h->activity), processorLabel(h->processor)) : say("%1 on %2", activityName(h->activity), processorLabel(h->processor))), h->acquire,
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
                l.rows[row + 1].add({{begin, end}, intern(w->spins ? say("%1 spins on %2", activityName(w->activity), processorLabel(w->processor)) : say("%1 waits", activityName(w->activity))), w->begin,
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
            l.note = said(dispatchNote(q.queue.value < names().objects.size() ? names().objects[q.queue.value].dispatch : DispatchType::Invalid));
            l.steps.add(std::min(m_model.m_content.begin, scale().ofEvent(q.steps.front().event)), 0, q.steps.front().event);
            for (const analysis::DepthStep& s : q.steps)
                l.steps.add(scale().ofEvent(s.event), s.depth, s.event);
            l.steps.finish();
            m_queues[q.queue.value] = m_model.m_lanes.size() - 1;
        }
    }

    void requests()
    {
        if (m_intervals.requests.empty())
            return;
        Lane& l = lane(LaneKind::Requests, 0, "requests", "Requests");
        l.title = said(say("Requests"));
        l.note = said(say("from sender and back"));
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
                std::string type = said(say(syncscope::name(n.type)));
                std::replace(type.begin(), type.end(), '_', ' ');
                label.append(" ").append(type).append(" ").append(std::to_string(n.length)).append(" B");
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
                into.add({{completed, end}, intern(say("back")), r.completed, r.returned, Look::RequestQueued});
        }
        for (SliceRow& row : l.rows)
            row.finish();
    }

    // Each in the first row that is free, in order of time.
    static void pack(Lane& l, std::size_t firstRow, std::vector<Slice> slices)
    {
        std::stable_sort(slices.begin(), slices.end(), [](const Slice& a, const Slice& b) { return a.at.begin < b.at.begin; });
        std::vector<std::int64_t> busyTo;
        for (const Slice& s : slices) {
            std::size_t row = 0;
            while (row < busyTo.size() && busyTo[row] > s.at.begin)
                ++row;
            if (row == busyTo.size()) {
                busyTo.push_back(0);
                l.rows.emplace_back();
            }
            busyTo[row] = s.at.end;
            l.rows[firstRow + row].add(s);
        }
    }

    // What only single events tell of: queues' states and owners, hardware, timers, work items; in one pass over the trace.
    void machinery()
    {
        const trace::Names& n = names();
        const std::size_t lines = n.hardware.size() + n.interrupts.size(); // an interrupt whose device is not known has a lane of its own
        std::vector<Device> devices(lines);
        std::vector<std::size_t> deviceOf(n.interrupts.size());
        for (std::size_t i = 0; i < deviceOf.size(); ++i)
            deviceOf[i] = n.hardware.size() + i;
        std::vector<std::vector<Slice>> timers(n.timers.size()), workItems(n.workItems.size());
        std::vector<trace::Event> armed(n.timers.size()), queued(n.workItems.size()), started(n.workItems.size());
        std::vector<bool> isSet(n.timers.size());
        std::map<std::uint32_t, std::uint32_t> ownerQueue; // of a request with the driver
        std::map<std::uint32_t, std::int64_t> ownedBy;
        std::map<std::uint32_t, trace::Event> quiet;       // by queue: since when it presents nothing
        const auto own = [&](const trace::Event& e, std::uint32_t queue, int change) {
            const auto at = m_queues.find(queue);
            if (at == m_queues.end())
                return;
            StepRow& row = m_model.m_lanes[at->second].owned;
            if (row.size() == 0)
                row.add(std::min(m_model.m_content.begin, scale().ofEvent(e.index)), 0, e.index);
            row.add(scale().ofEvent(e.index), ownedBy[queue] += change, e.index);
        };
        const auto release = [&](const trace::Event& e) {
            const auto at = ownerQueue.find(e.subject.index);
            if (at == ownerQueue.end())
                return;
            own(e, at->second, -1);
            ownerQueue.erase(at);
        };
        const auto silence = [&](std::uint32_t queue, const trace::Event& since, EventIndex until) {
            const auto at = m_queues.find(queue);
            if (at == m_queues.end())
                return;
            static constexpr std::array<std::string_view, 5> done = {pattern("started"), pattern("stopped"), pattern("purged"), pattern("drained"), pattern("stopped and purged")};
            Lane& l = m_model.m_lanes[at->second];
            l.rows.resize(1);
            l.rows[0].add({{scale().ofEvent(since.index), to(until, m_intervals.end)},
                intern(say("%1: %2", say(done[std::min<std::size_t>(since.extra, 4)]), (since.value & 2) != 0 ? say("accepts none") : (since.value & 1) != 0 ? say("presents none") : say("accepts and presents none"))),
                since.index, until, Look::Blocked});
        };
        m_trace.log.forEach([&](const trace::Event& e) {
            using enum trace::EventKind;
            const std::uint32_t row = e.subject.index;
            switch (e.kind) {
            case RequestPresent:
                release(e);
                ownerQueue[row] = static_cast<std::uint32_t>(e.value);
                own(e, static_cast<std::uint32_t>(e.value), 1);
                break;
            case RequestQueue:
            case RequestComplete: release(e); break;
            case QueueState:
                if (const auto at = quiet.find(row); at != quiet.end()) {
                    silence(row, at->second, e.index);
                    quiet.erase(at);
                }
                if ((e.value & 3) != 3)
                    quiet.emplace(row, e);
                break;
            case DeviceEvent:
                if (row < n.hardware.size()) {
                    const auto number = static_cast<std::uint32_t>(e.value & 0x7FFFFFFFu);
                    devices[row].signals.push_back({scale().ofEvent(e.index), 0, e.index, AccessKind::Signal,
                        intern(e.extra == 1 ? say("done %1", number) : say("event %1", number))});
                    if (const auto open = devices[row].transfers.find(number); e.extra == 1 && open != devices[row].transfers.end()) {
                        devices[row].busy.push_back(transfer(open->second, e.index));
                        devices[row].transfers.erase(open);
                    }
                }
                break;
            case TransferStart:
                if (row < n.hardware.size())
                    devices[row].transfers[e.extra] = e;
                break;
            case RegisterRead:
            case RegisterWrite:
                if (row >= n.hardware.size())
                    break;
                access(devices[row], e);
                // A line stays asserted until the driver acknowledges: STATUS bit 2, the interrupt, is cleared.
                if (e.kind == RegisterWrite && (e.extra & 0xFFFFu) == registers::kAcknowledge && (e.value & registers::kUnacknowledged) != 0)
                    drop(devices[row], e.index);
                break;
            case InterruptAssert:
                if (row >= deviceOf.size())
                    break;
                if (e.cause && deviceOf[row] >= n.hardware.size())
                    if (const trace::Event cause = m_trace.log.at(e.cause.value); cause.subject.kind == trace::SubjectKind::Hardware && cause.subject.index < n.hardware.size())
                        deviceOf[row] = cause.subject.index;
                if (Device& d = devices[deviceOf[row]]; !d.asserted)
                    d.asserted = e.index;
                devices[deviceOf[row]].interrupt = row;
                break;
            case IsrEnd:
                if (row < deviceOf.size() && e.subject.kind == trace::SubjectKind::Interrupt)
                    drop(devices[deviceOf[row]], e.index);
                break;
            case TimerSet:
            case TimerCancel:
            case TimerExpire:
                if (row >= timers.size())
                    break;
                if (armed[row].index && (isSet[row] || e.kind == TimerExpire))
                    arm(timers[row], armed[row], e.kind == TimerExpire ? Instant{static_cast<std::int64_t>(e.value)} : Instant{static_cast<std::int64_t>(armed[row].value)}, e.index);
                armed[row] = e.kind == TimerCancel ? trace::Event() : e; // periodic: expired, it is set again
                isSet[row] = e.kind == TimerSet;
                break;
            case WorkItemQueue:
                if (row < queued.size())
                    queued[row] = e;
                break;
            case WorkItemStart:
                if (row >= queued.size())
                    break;
                if (queued[row].index)
                    workItems[row].push_back({{scale().ofEvent(queued[row].index), scale().ofEvent(e.index)}, intern(say("queued")), queued[row].index, e.index, Look::Pending});
                queued[row] = {};
                started[row] = e;
                break;
            case WorkItemEnd:
                if (row < started.size() && started[row].index) {
                    workItems[row].push_back({{scale().ofEvent(started[row].index), scale().ofEvent(e.index)}, intern(say("runs on %1", processorLabel(started[row].processor))),
                        started[row].index, e.index, Look::Passive});
                    started[row] = {};
                }
                break;
            default: break;
            }
        });
        for (const auto& [queue, since] : quiet)
            silence(queue, since, {});
        for (const auto& [queue, at] : m_queues) {
            m_model.m_lanes[at].owned.finish();
            for (SliceRow& row : m_model.m_lanes[at].rows)
                row.finish();
        }
        hardware(devices);
        for (std::uint32_t t = 0; t < timers.size(); ++t) {
            if (isSet[t])
                arm(timers[t], armed[t], Instant{static_cast<std::int64_t>(armed[t].value)}, {});
            timer(t, std::move(timers[t]));
        }
        for (std::uint32_t w = 0; w < workItems.size(); ++w) {
            if (queued[w].index)
                workItems[w].push_back({{scale().ofEvent(queued[w].index), to({}, m_intervals.end)}, intern(say("queued")), queued[w].index, {}, Look::Pending});
            if (started[w].index)
                workItems[w].push_back({{scale().ofEvent(started[w].index), to({}, m_intervals.end)}, intern(say("runs on %1", processorLabel(started[w].processor))), started[w].index, {}, Look::Passive});
            if (workItems[w].empty())
                continue;
            Lane& l = lane(LaneKind::WorkItem, w, "work-item-" + std::to_string(w), names().of({trace::SubjectKind::WorkItem, w}));
            l.note = said(say("queued, started, done"));
            pack(l, 0, std::move(workItems[w]));
            for (SliceRow& row : l.rows)
                row.finish();
        }
    }

    struct Device {
        SliceRow line;
        EventIndex asserted;
        std::uint32_t interrupt = 0;
        std::vector<Slice> busy;
        std::map<std::uint32_t, trace::Event> transfers; // by tag, those that go on
        std::vector<MarkRow> accesses;                   // by processor
        std::vector<Mark> signals;
    };

    void drop(Device& d, EventIndex at)
    {
        if (!d.asserted)
            return;
        d.line.add({{scale().ofEvent(d.asserted), to(at, m_intervals.end)}, intern(say("%1 asserted", names().said({trace::SubjectKind::Interrupt, d.interrupt}))), d.asserted, at, Look::Asserted});
        d.asserted = EventIndex();
    }

    Slice transfer(const trace::Event& start, EventIndex end)
    {
        return {{scale().ofEvent(start.index), to(end, m_intervals.end)}, intern(say("transfer %1, %2 B", start.extra, start.value)), start.index, end, Look::Busy};
    }

    void access(Device& d, const trace::Event& e)
    {
        const bool buffer = (e.extra >> 28) == 15; // a whole buffer: value = bytes
        static constexpr char digits[] = "0123456789ABCDEF";
        std::string value;
        for (std::uint64_t rest = e.value; !buffer && (rest > 0 || value.empty()); rest >>= 4)
            value.insert(value.begin(), digits[rest & 15]);
        const std::string text = registers::name(e.extra & 0xFFFFu) + (buffer ? ", " + std::to_string(e.value) + " B" : " 0x" + value);
        auto row = std::find_if(d.accesses.begin(), d.accesses.end(), [&](const MarkRow& r) { return r.processor == e.processor; });
        if (row == d.accesses.end())
            row = d.accesses.insert(d.accesses.end(), {e.processor, {}});
        row->marks.push_back({scale().ofEvent(e.index), static_cast<std::int64_t>(e.value), e.index,
            e.kind == trace::EventKind::RegisterRead ? AccessKind::Read : AccessKind::Write, intern(text)});
    }

    void hardware(std::vector<Device>& devices)
    {
        const std::size_t known = names().hardware.size();
        for (std::uint32_t i = 0; i < devices.size(); ++i) {
            Device& d = devices[i];
            drop(d, {});
            for (const auto& [tag, start] : d.transfers)
                d.busy.push_back(transfer(start, {}));
            if (d.line.size() == 0 && d.busy.empty() && d.accesses.empty() && d.signals.empty())
                continue;
            const bool isDevice = i < known;
            Lane& l = lane(LaneKind::Hardware, i, isDevice ? "hardware-" + std::to_string(i) : "interrupt-" + std::to_string(i - known),
                isDevice ? names().of({trace::SubjectKind::Hardware, i}) : names().of({trace::SubjectKind::Interrupt, d.interrupt}));
            l.note = said(isDevice ? say("hardware: interrupt line") : say("interrupt line"));
            l.rows.push_back(std::move(d.line));
            pack(l, 1, std::move(d.busy));
            for (SliceRow& row : l.rows)
                row.finish();
            l.marks = std::move(d.accesses);
            std::sort(l.marks.begin(), l.marks.end(), [](const MarkRow& a, const MarkRow& b) { return a.processor < b.processor; });
            if (!d.signals.empty())
                l.marks.insert(l.marks.begin(), {ProcessorId(), std::move(d.signals)});
        }
    }

    // Set until it is due; then it waits for the clock tick that notices.
    void arm(std::vector<Slice>& slices, const trace::Event& since, Instant due, EventIndex until)
    {
        const std::int64_t begin = scale().ofEvent(since.index), end = to(until, m_intervals.end);
        const std::int64_t middle = std::clamp(due < m_intervals.end ? scale().ofTime(due) : end, begin, end);
        slices.push_back({{begin, middle}, intern(say("set, due at %1", timeText(due.ns))), since.index, until, Look::Armed});
        if (middle < end)
            slices.push_back({{middle, end}, intern(say("due, waits for the clock")), since.index, until, Look::Pending});
    }

    // The framework's timer object and the kernel's timer have one name.
    void timer(std::uint32_t t, std::vector<Slice> slices)
    {
        if (slices.empty())
            return;
        const std::string name = names().of({trace::SubjectKind::Timer, t});
        for (const auto& processor : m_intervals.slices)
            for (const analysis::Slice& s : processor)
                if (s.kind == analysis::SliceKind::Callback && s.on.kind == trace::SubjectKind::Object && names().of(s.on) == name)
                    slices.push_back({{from(s.first, s.start), to(s.last, s.end)}, intern(say("%1 on %2", analysis::callbackName(names(), s.subject), processorLabel(s.processor))), s.first, s.last,
                        lookOfIrql(s.irql)});
        Lane& l = lane(LaneKind::Timer, t, "timer-" + std::to_string(t), name);
        l.note = said(say("timer: set, due, run"));
        pack(l, 0, std::move(slices));
        for (SliceRow& row : l.rows)
            row.finish();
    }

    TimelineModel& m_model;
    const trace::Trace& m_trace;
    const analysis::Intervals& m_intervals;
    const std::vector<analysis::Finding>& m_findings;
    // A pattern is asked for once, however many slices say it.
    std::map<std::string, std::string, std::less<>> m_known;
    Tongue m_tongue;
    std::set<std::uint32_t> m_accused; // events a finding names, advice left out
    std::map<std::string, std::uint32_t> m_interned;
    std::map<std::uint32_t, std::size_t> m_queues; // lane by object
};

TimelineModel::TimelineModel(
    const trace::Trace& trace, const analysis::Intervals& intervals, const std::vector<analysis::Finding>& findings, AxisMode mode, Tongue tongue)
    : m_fingerprint(trace.fingerprint()), m_tongue(std::move(tongue))
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

std::string valueText(const Lane& lane, std::int64_t value)
{
    trace::Variable v;
    v.bytes = lane.bytes;
    v.isSigned = lane.isSigned;
    return trace::valueText(&v, static_cast<std::uint64_t>(value), lane.bytes);
}

std::string TimelineModel::label(const Lane& lane, const Mark& mark) const
{
    static constexpr std::array<std::string_view, kAccessKinds> letters = {"R ", "W ", "RW ", ""};
    return std::string(letters[static_cast<std::size_t>(mark.kind)]).append(mark.text == kNoName ? valueText(lane, mark.value) : std::string(name(mark.text)));
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
    text.append(", ").append(slice.at.end > slice.at.begin ? said(say("%1 to %2 (%3)", timeText(start), timeText(end), timeText(end - start))) : said(timeText(start)));
    return text;
}

std::string TimelineModel::describe(const Lane& lane, const MarkRow& row, const Mark& mark) const
{
    static constexpr std::array<std::string_view, kAccessKinds> does = {pattern("%1 reads %2"), pattern("%1 writes %2"), pattern("%1 changes to %2"), pattern("%1: %2")};
    const Phrase who = row.processor ? processorLabel(row.processor) : Phrase(lane.title);
    const std::string what = mark.text == kNoName ? valueText(lane, mark.value) : std::string(name(mark.text));
    return said(say(does[static_cast<std::size_t>(mark.kind)], who, what)) + ", " + said(timeText(m_scale.timeOf(mark.event).ns));
}

std::string TimelineModel::stateAt(const Lane& lane, std::int64_t position) const
{
    std::vector<std::string> states = statesAt(lane, position);
    return states.empty() ? std::string() : std::move(states.front());
}

std::vector<std::string> TimelineModel::statesAt(const Lane& lane, std::int64_t position) const
{
    const auto covering = [&](const SliceRow& row) -> std::uint32_t {
        const std::uint32_t i = row.firstAfter(position);
        return i < row.size() && row.begin(i) <= position ? i : row.size();
    };
    // What is said last says least.
    const auto clauses = [](std::string text) {
        std::vector<std::string> shorter{text};
        for (std::size_t cut = text.rfind(", "); cut != std::string::npos; cut = text.rfind(", ")) {
            text.resize(cut);
            shorter.push_back(text);
        }
        return shorter;
    };
    // Every slice that says who says it last, by the processor.
    const auto processor = [](std::vector<std::string> shorter) {
        if (const std::size_t at = shorter.back().rfind("CPU "); at != std::string::npos && at > 0)
            shorter.push_back(shorter.back().substr(at));
        return shorter;
    };
    switch (lane.kind) {
    case LaneKind::Processor: {
        const std::uint32_t i = covering(lane.irql);
        if (i == lane.irql.size())
            return {};
        return {std::string(levelName(lane.irql.look(i)))};
    }
    case LaneKind::Lock: {
        if (lane.rows.empty())
            return {};
        const std::uint32_t i = covering(lane.rows[0]);
        if (i == lane.rows[0].size())
            return {said(say("free"))};
        const std::string holder(name(lane.rows[0].at(i).name));
        std::vector<std::string> states = clauses(said(say("held by %1", holder)));
        states.push_back(clauses(holder).back());
        return processor(std::move(states));
    }
    case LaneKind::Variable:
    case LaneKind::Queue: {
        const std::uint32_t i = lane.steps.firstAt(position + 1);
        if (i == 0)
            return {};
        if (lane.kind == LaneKind::Variable)
            return {"= " + valueText(lane, lane.steps.value(i - 1)), valueText(lane, lane.steps.value(i - 1))};
        const std::uint32_t o = lane.owned.firstAt(position + 1);
        const Phrase depth = say("depth %1", lane.steps.value(i - 1));
        return clauses(said(o > 0 && lane.owned.value(o - 1) > 0 ? say("%1, %2 with the driver", depth, lane.owned.value(o - 1)) : depth));
    }
    case LaneKind::Requests: return {};
    case LaneKind::Hardware:
    case LaneKind::Timer:
    case LaneKind::WorkItem:
        for (auto row = lane.rows.rbegin(); row != lane.rows.rend(); ++row)
            if (const std::uint32_t i = covering(*row); i < row->size()) {
                std::vector<std::string> states = processor(clauses(std::string(name(row->at(i).name))));
                if (row->look(i) == Look::Asserted) // whose interrupt it is says the lane
                    states.push_back(said(say("interrupt asserted")));
                return states;
            }
        return {said(lane.kind == LaneKind::Hardware ? say("quiet") : lane.kind == LaneKind::Timer ? say("not set") : say("not queued"))};
    }
    return {};
}

std::vector<std::uint32_t> TimelineModel::lanesOf(EventIndex event) const
{
    std::vector<std::uint32_t> lanes;
    if (!event || event.value >= scale().events())
        return lanes;
    const std::int64_t position = scale().ofEvent(event);
    const auto inRow = [&](const SliceRow& row) {
        for (std::uint32_t i = row.firstAfter(position - 1); i < row.size() && row.begin(i) <= position; ++i)
            if (const Slice slice = row.at(i); slice.event == event || slice.last == event)
                return true;
        return false;
    };
    const auto inSteps = [&](const StepRow& row) {
        for (std::uint32_t i = row.firstAt(position); i < row.size() && row.position(i) == position; ++i)
            if (row.event(i) == event)
                return true;
        return false;
    };
    const auto inMarks = [&](const MarkRow& row) {
        const auto at = std::lower_bound(row.marks.begin(), row.marks.end(), event, [](const Mark& mark, EventIndex e) { return mark.event < e; });
        return at != row.marks.end() && at->event == event;
    };
    for (std::uint32_t i = 0; i < m_lanes.size(); ++i) {
        const Lane& l = m_lanes[i];
        if (inRow(l.irql) || std::any_of(l.rows.begin(), l.rows.end(), inRow) || inSteps(l.steps) || inSteps(l.owned)
            || std::any_of(l.marks.begin(), l.marks.end(), inMarks))
            lanes.push_back(i);
    }
    return lanes;
}

} // namespace syncscope::picture
