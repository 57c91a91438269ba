#include "engine/analysis/metrics.h"

#include "engine/base/assert.h"

#include <algorithm>

namespace syncscope::analysis {

namespace {

// The part of [start, end) that counts.
std::int64_t counted(const Intervals& in, Instant start, Instant end)
{
    const Instant from = std::max(start, in.begin);
    return end > from ? end.ns - from.ns : 0;
}

// Time of one processor by what is innermost. Slices nest, so a sweep over starts and ends with a stack suffices.
void sumSlices(const Intervals& in, std::uint32_t p, ProcessorTimes& t)
{
    std::vector<const Slice*> byStart;
    for (const Slice& s : in.slices[p])
        if (s.start < s.end)
            byStart.push_back(&s);
    std::stable_sort(byStart.begin(), byStart.end(), [](const Slice* a, const Slice* b) { return a->start != b->start ? a->start < b->start : a->depth < b->depth; });

    std::vector<const Slice*> stack;
    Instant at;
    auto spend = [&](Instant until) {
        if (until <= at || stack.empty())
            return;
        const std::int64_t ns = counted(in, at, until);
        const bool idle = stack.size() == 1 && stack.back()->kind == SliceKind::Idle;
        (idle ? t.idleNs : t.busyNs) += ns;
        if (stack.back()->kind == SliceKind::Spinning)
            t.spinNs += ns;
        for (const Slice* s : stack)
            if (s->kind == SliceKind::Isr) {
                t.isrNs += ns;
                break;
            }
        at = until;
    };
    for (const Slice* s : byStart) {
        while (!stack.empty() && stack.back()->end <= s->start) {
            spend(stack.back()->end);
            stack.pop_back();
        }
        spend(s->start);
        at = s->start;
        stack.push_back(s);
    }
    while (!stack.empty()) {
        spend(stack.back()->end);
        stack.pop_back();
    }
}

void sumIrql(const Intervals& in, std::uint32_t p, ProcessorTimes& t)
{
    std::int64_t stretch = 0;
    for (const IrqlSegment& s : in.irql[p]) {
        if (s.irql < static_cast<std::uint8_t>(Irql::Dispatch)) {
            stretch = 0;
            continue;
        }
        const std::int64_t ns = counted(in, s.start, s.end);
        t.dispatchNs += ns;
        stretch += ns;
        t.longestDispatchNs = std::max(t.longestDispatchNs, stretch);
    }
}

} // namespace

std::int64_t nearestRank(const std::vector<std::int64_t>& sorted, std::uint32_t percent)
{
    SYNCSCOPE_ASSERT(!sorted.empty() && percent >= 1 && percent <= 100);
    const std::size_t rank = (sorted.size() * percent + 99) / 100;
    return sorted[rank - 1];
}

Metrics metrics(const trace::Trace& trace, const Intervals& in)
{
    Metrics m;
    m.durationNs = in.end.ns - in.begin.ns;

    std::vector<std::int64_t> latencies;
    std::int64_t completed = 0;
    for (const RequestSpan& r : in.requests) {
        completed += r.completed ? 1 : 0;
        const Instant back = r.returned ? r.end : r.complete;
        if (back != Instant::never())
            latencies.push_back(back.ns - r.send.ns);
    }
    if (!latencies.empty()) {
        std::sort(latencies.begin(), latencies.end());
        m.latency = {nearestRank(latencies, 50), nearestRank(latencies, 99), latencies.back()};
    }
    if (m.durationNs > 0)
        m.requestsPerSecond = completed * 1'000'000'000 / m.durationNs;

    m.processors.resize(trace.names.processors);
    for (std::uint32_t p = 0; p < trace.names.processors; ++p) {
        sumSlices(in, p, m.processors[p]);
        sumIrql(in, p, m.processors[p]);
    }
    trace.log.forEach([&](const trace::Event& e) {
        if (e.kind == trace::EventKind::ThreadSwitch && e.processor.value < m.processors.size())
            ++m.processors[e.processor.value].switches;
    }, trace.setUpEvents);

    std::vector<LockTimes> locks(trace.names.locks.size());
    for (const LockHold& h : in.holds) {
        if (h.acquire.value < trace.setUpEvents)
            continue;
        LockTimes& l = locks[h.lock.value];
        const std::int64_t ns = counted(in, h.start, h.end);
        l.heldNs += ns;
        l.longestHeldNs = std::max(l.longestHeldNs, ns);
        ++l.acquisitions;
    }
    for (const LockWait& w : in.waits) {
        if (w.begin.value < trace.setUpEvents)
            continue;
        locks[w.lock.value].waitNs += counted(in, w.start, w.end);
        ++locks[w.lock.value].contended;
    }
    for (std::size_t i = 0; i < locks.size(); ++i) {
        LockTimes& l = locks[i];
        if (l.acquisitions == 0 && l.contended == 0)
            continue;
        l.name = trace.names.locks[i].name;
        l.kind = trace.names.locks[i].kind;
        // heldNs <= durationNs, which a run's time limit keeps far below 2^63 / 1000.
        l.utilisation = m.durationNs > 0 ? static_cast<std::uint32_t>(l.heldNs * 1000 / m.durationNs) : 0;
        m.locks.push_back(std::move(l));
    }

    for (const QueueDepth& q : in.queues) {
        QueueTimes t{trace.names.objects[q.queue.value].name, 0, q.deferrals};
        for (const DepthStep& s : q.steps)
            t.maxDepth = std::max(t.maxDepth, s.depth);
        m.queues.push_back(std::move(t));
    }
    return m;
}

} // namespace syncscope::analysis
