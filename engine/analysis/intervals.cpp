#include "engine/analysis/intervals.h"

#include "engine/base/assert.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace syncscope::analysis {

using trace::Event;
using trace::EventKind;
using trace::Subject;
using trace::SubjectKind;

namespace {

struct Frame {
    SliceKind kind = SliceKind::Idle;
    ActivityId activity;
    Subject subject, on;
    Instant start;
    EventIndex first;
    std::uint8_t irql = 0;
    bool resumed = false;
    bool bears = false; // A slice above it was kept, so it has to be, too.
};

// What a processor runs: the thread or idling at the bottom, then what that thread called, then what interrupted it.
struct Lane {
    std::vector<Frame> stack;
    std::uint8_t irql = 0;
    Instant irqlSince;
    EventIndex irqlFirst;
};

// Loads and stores of one variable, as far as they decide whether a later store loses one.
struct Memory {
    struct Loaded {
        ActivityId activity;
        std::uint32_t run;
        EventIndex event;
    };
    std::vector<Loaded> loaded;          // the last load of each activity that has not been stored from
    EventIndex store;                    // the last store
    ActivityId by;
};

class Extraction {
public:
    explicit Extraction(const trace::Trace& trace) : m_trace(trace)
    {
        const trace::Names& names = trace.names;
        m_lanes.resize(names.processors);
        m_out.slices.resize(names.processors);
        m_out.irql.resize(names.processors);
        for (Lane& lane : m_lanes)
            lane.stack.push_back({});
        m_saved.resize(names.activities.size());
        m_run.resize(names.activities.size(), 0);
        m_out.standing.resize(names.activities.size());
        m_holdOf.resize(names.locks.size(), kNone);
        m_waitsOf.resize(names.locks.size());
        m_spanOf.resize(names.requests.size(), kNone);
        m_memory.resize(names.variables.size());
        for (std::uint32_t o = 0; o < names.objects.size(); ++o)
            if (names.objects[o].type == ObjectType::Queue) {
                m_queueOf[o] = m_out.queues.size();
                m_out.queues.push_back({ObjectId(o), {}, 0});
            }
        for (std::uint32_t a = 0; a < names.activities.size(); ++a)
            if (isThread(ActivityId(a)))
                m_activityOfThread[names.activities[a].row] = ActivityId(a);
    }

    Intervals run()
    {
        Instant last;
        m_trace.log.forEach([&](const Event& e) {
            m_inSetUp = e.index.value < m_trace.setUpEvents;
            if (m_inSetUp)
                m_out.begin = e.time;
            last = std::max(last, e.time);
            take(e);
        });
        m_out.end = std::max(m_trace.end, last);
        finish();
        return std::move(m_out);
    }

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    bool isThread(ActivityId a) const
    {
        if (a.isNone() || a.value >= m_trace.names.activities.size())
            return false;
        const trace::ActivityKind kind = m_trace.names.activities[a.value].kind;
        return kind == trace::ActivityKind::Thread || kind == trace::ActivityKind::Worker;
    }
    Lane* laneOf(ProcessorId p) { return p.value < m_lanes.size() ? &m_lanes[p.value] : nullptr; }

    // Ends the frame at `depth`; those above it have ended.
    void emit(ProcessorId p, std::size_t depth, Instant end, EventIndex last)
    {
        std::vector<Frame>& stack = m_lanes[p.value].stack;
        const Frame& f = stack[depth];
        if (f.start == end && (depth == 0 || f.resumed) && !f.bears)
            return;
        if (depth > 0)
            stack[depth - 1].bears = true;
        m_out.slices[p.value].push_back({f.start, end, p, f.activity, f.subject, f.on, f.first, last, static_cast<std::uint16_t>(depth), f.kind, f.irql, f.resumed});
    }

    void push(const Event& e, SliceKind kind, Subject subject, Subject on = {})
    {
        if (Lane* lane = laneOf(e.processor))
            lane->stack.push_back({kind, e.activity, subject, on, e.time, e.index, lane->irql, false, false});
    }

    // Ends the innermost frame like this; what lies above it, if anything, goes on one level lower.
    void pop(const Event& e, SliceKind kind, Subject subject)
    {
        Lane* lane = laneOf(e.processor);
        if (!lane)
            return;
        std::vector<Frame>& stack = lane->stack;
        for (std::size_t i = stack.size(); i-- > 1;) {
            if (stack[i].kind != kind || !(stack[i].subject == subject))
                continue;
            for (std::size_t k = stack.size(); k-- > i;)
                emit(e.processor, k, e.time, e.index);
            stack.erase(stack.begin() + static_cast<std::ptrdiff_t>(i));
            for (std::size_t k = i; k < stack.size(); ++k)
                resume(stack[k], e, lane->irql);
            return;
        }
    }

    static void resume(Frame& f, const Event& e, std::uint8_t irql)
    {
        f.start = e.time;
        f.first = e.index;
        f.irql = irql;
        f.resumed = true;
        f.bears = false;
    }

    // Threads take what they called along; interrupts and DPCs stay with the processor.
    void switchTo(const Event& e, ActivityId next)
    {
        Lane* lane = laneOf(e.processor);
        if (!lane || lane->stack.front().activity == next)
            return;
        std::vector<Frame>& stack = lane->stack;
        for (std::size_t k = stack.size(); k-- > 0;)
            emit(e.processor, k, e.time, e.index);
        const ActivityId old = stack.front().activity;
        std::vector<Frame> stays;
        for (std::size_t k = 1; k < stack.size(); ++k)
            (stack[k].activity == old && old ? m_saved[old.value] : stays).push_back(stack[k]);
        stack.assign(1, Frame{});
        Frame& base = stack.front();
        base.start = e.time;
        base.first = e.index;
        base.irql = lane->irql;
        if (next) {
            base.kind = SliceKind::Thread;
            base.activity = next;
            base.subject = {SubjectKind::Thread, m_trace.names.activities[next.value].row};
            m_out.standing[next.value].processor = e.processor;
            stack.insert(stack.end(), m_saved[next.value].begin(), m_saved[next.value].end());
            m_saved[next.value].clear();
        }
        stack.insert(stack.end(), stays.begin(), stays.end());
        for (std::size_t k = 1; k < stack.size(); ++k)
            resume(stack[k], e, lane->irql);
    }

    void setIrql(const Event& e)
    {
        const ProcessorId p = e.subject.kind == SubjectKind::Processor ? ProcessorId(e.subject.index) : e.processor;
        Lane* lane = laneOf(p);
        if (!lane)
            return;
        const auto level = static_cast<std::uint8_t>(e.value);
        // The clock interrupt has no interrupt object: its level says when it runs.
        constexpr auto clock = static_cast<std::uint8_t>(Irql::Clock);
        const Subject self{SubjectKind::Processor, p.value};
        if (lane->irql >= clock && level < clock)
            pop(e, SliceKind::Isr, self);
        if (lane->irql != level) {
            if (lane->irqlSince < e.time)
                m_out.irql[p.value].push_back({lane->irqlSince, e.time, lane->irql, lane->irqlFirst, e.index});
            lane->irqlSince = e.time;
            lane->irqlFirst = e.index;
        }
        const bool begins = lane->irql < clock && level == clock;
        lane->irql = level;
        if (!begins)
            return;
        push(e, SliceKind::Isr, self);
        if (isThread(e.activity)) // Whose IRQL rose is no matter: the interrupt stays with the processor.
            lane->stack.back().activity = ActivityId();
    }

    // Driver code runs on a thread: whatever said nothing of a switch, that thread has the processor.
    void runsHere(const Event& e)
    {
        if (isThread(e.activity))
            switchTo(e, e.activity);
    }

    void access(const Event& e)
    {
        if (m_inSetUp)
            return;
        const trace::Variable* v = m_trace.names.variableAt(e.subject.index);
        const auto row = v ? static_cast<std::uint32_t>(v - m_trace.names.variables.data()) : kNoVariable;
        m_out.accesses.push_back({e.index, e.time, e.subject.index, row, e.activity, e.processor, e.kind, valueOf(v, e.value, e.extra)});
        if (!v || !isScalar(*v) || e.activity.isNone())
            return;
        Memory& m = m_memory[row];
        const std::uint32_t run = e.activity.value < m_run.size() ? m_run[e.activity.value] : 0;
        auto mine = std::find_if(m.loaded.begin(), m.loaded.end(), [&](const Memory::Loaded& l) { return l.activity == e.activity; });
        if (e.kind == EventKind::Load) {
            if (mine == m.loaded.end())
                m.loaded.push_back({e.activity, run, e.index});
            else
                *mine = {e.activity, run, e.index};
            return;
        }
        if (mine != m.loaded.end()) {
            // A store of its own would have used the load up, so the last store is what it loses.
            if (e.kind == EventKind::Store && mine->run == run && m.by != e.activity && m.store && m.store > mine->event)
                m_out.overwrites.push_back({row, mine->event, m.store, e.index});
            m.loaded.erase(mine);
        }
        m.by = e.activity;
        m.store = e.index;
    }

    void lockEvent(const Event& e)
    {
        const std::uint32_t l = e.subject.index;
        if (l >= m_holdOf.size())
            return;
        std::vector<std::size_t>& waits = m_waitsOf[l];
        const auto wait = std::find_if(waits.begin(), waits.end(), [&](std::size_t w) { return m_out.waits[w].activity == e.activity; });
        switch (e.kind) {
        case EventKind::LockSpin:
        case EventKind::LockBlock:
            if (wait == waits.end()) {
                waits.push_back(m_out.waits.size());
                m_out.waits.push_back({LockId(l), e.activity, e.processor, e.time, e.time, e.index, EventIndex(), e.kind == EventKind::LockSpin});
            }
            if (e.kind == EventKind::LockSpin)
                push(e, SliceKind::Spinning, e.subject);
            break;
        case EventKind::LockAcquire: {
            const bool waited = wait != waits.end();
            if (waited) {
                LockWait& w = m_out.waits[*wait];
                w.end = e.time;
                w.acquire = e.index;
                if (w.spins)
                    pop(e, SliceKind::Spinning, e.subject);
                waits.erase(wait);
            }
            m_holdOf[l] = m_out.holds.size();
            m_out.holds.push_back({LockId(l), e.activity, e.processor, e.time, e.time, e.index, EventIndex(), e.extra == 1, waited});
            if (e.extra == 1)
                push(e, SliceKind::Framework, e.subject);
            break;
        }
        default:
            if (m_holdOf[l] != kNone) {
                LockHold& h = m_out.holds[m_holdOf[l]];
                h.end = e.time;
                h.release = e.index;
                if (h.byFramework)
                    pop(e, SliceKind::Framework, e.subject);
                m_holdOf[l] = kNone;
            }
        }
    }

    void requestEvent(const Event& e)
    {
        if (e.subject.index >= m_spanOf.size())
            return;
        std::size_t& at = m_spanOf[e.subject.index];
        if (e.kind == EventKind::RequestSend || at == kNone) {
            at = m_out.requests.size();
            RequestSpan s;
            s.request = RequestId(e.subject.index);
            s.send = e.time;
            s.sent = e.index;
            m_out.requests.push_back(s);
        }
        RequestSpan& s = m_out.requests[at];
        switch (e.kind) {
        case EventKind::RequestQueue:
        case EventKind::RequestPresent:
        case EventKind::RequestCancel:
            if (const auto q = m_queueOf.find(static_cast<std::uint32_t>(e.value)); q != m_queueOf.end()) {
                std::vector<DepthStep>& steps = m_out.queues[q->second].steps;
                if (steps.empty() ? e.extra != 0 : steps.back().depth != e.extra)
                    steps.push_back({e.time, e.extra, e.index});
            }
            if (e.kind == EventKind::RequestPresent) {
                s.queue = ObjectId(static_cast<std::uint32_t>(e.value));
                s.present = e.time;
                s.presented = e.index;
            }
            break;
        case EventKind::RequestComplete:
            if (++s.completions == 1) {
                s.complete = e.time;
                s.completed = e.index;
                s.status = e.extra;
            } else if (s.completions == 2)
                s.secondCompletion = e.index;
            break;
        case EventKind::RequestReturn:
            s.end = e.time;
            s.returned = e.index;
            break;
        default: break;
        }
    }

    void take(const Event& e)
    {
        if (e.activity && e.processor && e.activity.value < m_out.standing.size())
            m_out.standing[e.activity.value].processor = e.processor;
        switch (e.kind) {
        case EventKind::IrqlRaise:
        case EventKind::IrqlLower: setIrql(e); break;
        case EventKind::ThreadSwitch: {
            const auto next = e.subject.kind == SubjectKind::Thread ? m_activityOfThread.find(e.subject.index) : m_activityOfThread.end();
            const ActivityId to = next == m_activityOfThread.end() ? ActivityId() : next->second;
            switchTo(e, to);
            // Nothing says that a sleep is over but that its thread runs.
            if (const auto w = m_openWait.find(to.value); w != m_openWait.end() && m_out.objectWaits[w->second.front()].waitable.kind == SubjectKind::None)
                endWait(e, w);
            break;
        }
        case EventKind::ThreadWait:
            // One of several objects: value says so, and they all end together.
            if (e.subject.kind != SubjectKind::Waitable || e.value == 0)
                m_openWait[e.activity.value].clear();
            m_openWait[e.activity.value].push_back(m_out.objectWaits.size());
            m_out.objectWaits.push_back({e.subject, e.activity, e.time, e.time, e.index, EventIndex()});
            break;
        case EventKind::WaitDone:
            if (const auto w = m_openWait.find(e.activity.value); w != m_openWait.end())
                endWait(e, w);
            break;
        case EventKind::DpcStart:
            newRun(e);
            push(e, SliceKind::Dpc, e.subject);
            break;
        case EventKind::DpcEnd: pop(e, SliceKind::Dpc, e.subject); break;
        case EventKind::IsrStart:
            newRun(e);
            push(e, SliceKind::Isr, e.subject);
            break;
        case EventKind::IsrEnd: pop(e, SliceKind::Isr, e.subject); break;
        case EventKind::WorkItemStart:
            newRun(e);
            runsHere(e);
            push(e, SliceKind::WorkItem, e.subject);
            break;
        case EventKind::WorkItemEnd: pop(e, SliceKind::WorkItem, e.subject); break;
        case EventKind::CallbackEnter:
            newRun(e);
            runsHere(e);
            push(e, SliceKind::Callback, e.subject, trace::unpackSubject(e.value));
            break;
        case EventKind::CallbackLeave: pop(e, SliceKind::Callback, e.subject); break;
        case EventKind::LockSpin:
        case EventKind::LockBlock:
        case EventKind::LockAcquire:
        case EventKind::LockRelease: lockEvent(e); break;
        case EventKind::Load:
        case EventKind::Store:
        case EventKind::Modify:
            runsHere(e);
            access(e);
            break;
        case EventKind::Work: runsHere(e); break;
        case EventKind::RequestSend:
        case EventKind::RequestArrive:
        case EventKind::RequestQueue:
        case EventKind::RequestPresent:
        case EventKind::RequestComplete:
        case EventKind::RequestReturn:
        case EventKind::RequestCancel: requestEvent(e); break;
        case EventKind::Defer:
            if (const auto q = m_queueOf.find(e.subject.index); !m_inSetUp && e.subject.kind == SubjectKind::Object && q != m_queueOf.end())
                ++m_out.queues[q->second].deferrals;
            break;
        default: break;
        }
    }

    void endWait(const Event& e, std::map<std::uint32_t, std::vector<std::size_t>>::iterator waits)
    {
        for (const std::size_t w : waits->second) {
            m_out.objectWaits[w].end = e.time;
            m_out.objectWaits[w].done = e.index;
        }
        m_openWait.erase(waits);
    }

    // A store is computed from a load of the same run of a callback, DPC, interrupt or work item, never of an earlier one.
    void newRun(const Event& e)
    {
        if (e.activity && e.activity.value < m_run.size())
            ++m_run[e.activity.value];
    }

    void finish()
    {
        const Instant end = m_out.end;
        for (std::uint32_t p = 0; p < m_lanes.size(); ++p) {
            Lane& lane = m_lanes[p];
            const ActivityId innermost = lane.stack.back().activity;
            for (std::size_t k = lane.stack.size(); k-- > 0;) {
                const Frame& f = lane.stack[k];
                emit(ProcessorId(p), k, end, EventIndex());
                if (f.activity) {
                    Standing& s = m_out.standing[f.activity.value];
                    s.processor = ProcessorId(p);
                    s.onProcessor = true;
                    s.under = innermost == f.activity ? ActivityId() : innermost;
                }
            }
            if (lane.irqlSince < end)
                m_out.irql[p].push_back({lane.irqlSince, end, lane.irql, lane.irqlFirst, EventIndex()});
            std::stable_sort(m_out.slices[p].begin(), m_out.slices[p].end(), [](const Slice& a, const Slice& b) {
                return a.depth != b.depth ? a.depth < b.depth : a.start != b.start ? a.start < b.start : a.end < b.end;
            });
        }
        for (Standing& s : m_out.standing)
            if (!s.onProcessor && s.processor && s.processor.value < m_lanes.size())
                s.under = m_lanes[s.processor.value].stack.back().activity;
        for (LockHold& h : m_out.holds)
            if (!h.release)
                h.end = end;
        for (LockWait& w : m_out.waits)
            if (!w.acquire)
                w.end = end;
        for (ObjectWait& w : m_out.objectWaits)
            if (!w.done)
                w.end = end;
    }

    const trace::Trace& m_trace;
    Intervals m_out;
    std::vector<Lane> m_lanes;
    std::vector<std::vector<Frame>> m_saved;      // by activity: what a thread that has no processor is in the middle of
    std::vector<std::uint32_t> m_run;             // by activity
    std::vector<std::size_t> m_holdOf;            // by lock: its open hold
    std::vector<std::vector<std::size_t>> m_waitsOf; // by lock: its open waits
    std::vector<std::size_t> m_spanOf;            // by request
    std::vector<Memory> m_memory;                 // by variable
    std::map<std::uint32_t, std::size_t> m_queueOf;
    std::map<std::uint32_t, std::vector<std::size_t>> m_openWait; // by activity
    std::map<std::uint32_t, ActivityId> m_activityOfThread;
    bool m_inSetUp = false;
};

} // namespace

std::string_view name(SliceKind kind)
{
    static constexpr std::array<std::string_view, 8> names = {"idle", "thread", "isr", "dpc", "callback", "work item", "spinning", "framework"};
    return names[static_cast<std::size_t>(kind)];
}

Intervals intervals(const trace::Trace& trace) { return Extraction(trace).run(); }

std::int64_t valueOf(const trace::Variable* variable, std::uint64_t raw, std::uint32_t bytes)
{
    const std::uint32_t width = bytes >= 1 && bytes <= 8 ? bytes : variable && variable->bytes <= 8 ? variable->bytes : 8;
    if (width == 0 || width == 8)
        return static_cast<std::int64_t>(raw);
    const std::uint64_t mask = (std::uint64_t{1} << (8 * width)) - 1;
    raw &= mask;
    if (variable && variable->isSigned && (raw >> (8 * width - 1)) != 0)
        raw |= ~mask;
    return static_cast<std::int64_t>(raw);
}

std::string callbackName(const trace::Names& names, Subject function)
{
    if (function.kind == SubjectKind::Function && function.index < names.functions.size() && !names.functions[function.index].callback.empty())
        return names.functions[function.index].callback;
    return names.of(function);
}

} // namespace syncscope::analysis
