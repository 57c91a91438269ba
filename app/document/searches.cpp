#include "app/document/searches.h"

#include <algorithm>

namespace syncscope::document {

using trace::Event;
using trace::EventKind;
using trace::SubjectKind;

namespace {

constexpr std::uint32_t kChunk = 4096; // events are read forward, so going back goes chunk by chunk

bool isAccess(EventKind k) { return k == EventKind::Load || k == EventKind::Store || k == EventKind::Modify; }

// Whether the event writes a byte of it.
bool writes(const Event& e, const trace::Variable& v)
{
    if (e.kind != EventKind::Store && e.kind != EventKind::Modify)
        return false;
    return e.subject.kind == SubjectKind::Variable && e.subject.index < v.offset + v.bytes && v.offset < e.subject.index + std::max<std::uint32_t>(e.extra, 1);
}

} // namespace

EventIndex findEvent(const trace::Trace& trace, EventIndex from, Direction direction, const std::function<bool(const Event&)>& wanted)
{
    const std::uint32_t size = trace.log.size();
    EventIndex found;
    if (direction == Direction::Forward) {
        for (std::uint32_t first = from ? from.value + 1 : 0; first < size && !found; first += kChunk)
            trace.log.forEach([&](const Event& e) { found = !found && wanted(e) ? e.index : found; }, first, std::min(size, first + kChunk));
        return found;
    }
    for (std::uint32_t last = from ? std::min(from.value, size) : 0; last > 0 && !found; last -= std::min(last, kChunk))
        trace.log.forEach([&](const Event& e) { found = wanted(e) ? e.index : found; }, last - std::min(last, kChunk), last);
    return found;
}

std::optional<std::uint32_t> variableOf(const trace::Trace& trace, EventIndex event)
{
    if (!event || event.value >= trace.log.size())
        return std::nullopt;
    const Event e = trace.log.at(event.value);
    if (!isAccess(e.kind) || e.subject.kind != SubjectKind::Variable)
        return std::nullopt;
    const trace::Variable* v = trace.names.variableAt(e.subject.index);
    return v ? std::optional(static_cast<std::uint32_t>(v - trace.names.variables.data())) : std::nullopt;
}

std::optional<LockId> lockOf(const trace::Trace& trace, EventIndex event)
{
    if (!event || event.value >= trace.log.size())
        return std::nullopt;
    const Event e = trace.log.at(event.value);
    return e.subject.kind == SubjectKind::Lock ? std::optional(LockId(e.subject.index)) : std::nullopt;
}

std::optional<std::uint32_t> variableNamed(const trace::Names& names, std::string_view name)
{
    const auto at = std::find_if(names.variables.begin(), names.variables.end(), [&](const trace::Variable& v) { return v.name == name; });
    return at == names.variables.end() ? std::nullopt : std::optional(static_cast<std::uint32_t>(at - names.variables.begin()));
}

std::optional<LockId> lockNamed(const trace::Names& names, std::string_view name)
{
    const auto at = std::find_if(names.locks.begin(), names.locks.end(), [&](const trace::LockName& l) { return l.name == name; });
    return at == names.locks.end() ? std::nullopt : std::optional(LockId(static_cast<std::uint32_t>(at - names.locks.begin())));
}

EventIndex lastWrite(const trace::Trace& trace, std::uint32_t variable, std::uint32_t happened)
{
    const trace::Variable& v = trace.names.variables[variable];
    return findEvent(trace, EventIndex(std::min(happened, trace.log.size())), Direction::Back, [&](const Event& e) { return writes(e, v); });
}

EventIndex lastWriteAt(const trace::Trace& trace, std::uint32_t variable, EventIndex inFocus, std::uint32_t happened)
{
    return lastWrite(trace, variable, variableOf(trace, inFocus) == variable ? inFocus.value : happened);
}

EventIndex eventAbout(const Run& run, Thing thing, const std::string& name, std::uint32_t happened)
{
    const trace::Trace& t = *run.trace;
    const trace::Names& names = t.names;
    const EventIndex now(std::min(happened, t.log.size()));
    const auto last = [&](auto wanted) { return findEvent(t, now, Direction::Back, wanted); };
    const auto rowOf = [&name](const auto& rows, auto nameOf) {
        const auto at = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return nameOf(row) == name; });
        return at == rows.end() ? std::nullopt : std::optional(static_cast<std::uint32_t>(at - rows.begin()));
    };
    switch (thing) {
    case Thing::Processor: {
        std::uint32_t p = 0;
        while (p < names.processors && name != std::to_string(p))
            ++p;
        return last([p](const Event& e) { return e.processor && e.processor.value == p; });
    }
    case Thing::Object: {
        const auto row = rowOf(names.objects, [](const trace::ObjectName& o) { return o.name; });
        if (!row)
            return {};
        const auto isIt = [row](const Event& e) { return e.subject.kind == SubjectKind::Object && e.subject.index == *row; };
        if (const EventIndex e = last([&](const Event& x) { return isIt(x) && x.kind == EventKind::ObjectCreate && static_cast<std::uint32_t>(x.value) != 0; }))
            return e;
        if (const EventIndex e = last([&](const Event& x) { return isIt(x) && x.kind == EventKind::Defer; }))
            return e;
        return last([&](const Event& x) { return isIt(x) || ((x.kind == EventKind::RequestPresent || x.kind == EventKind::RequestQueue) && x.value == *row); });
    }
    case Thing::Lock: {
        const auto lock = lockNamed(names, name);
        const auto isIt = [&](const Event& e) { return lock && e.subject.kind == SubjectKind::Lock && e.subject.index == lock->value; };
        return last([&](const Event& e) { return isIt(e) && (e.kind == EventKind::LockAcquire || e.kind == EventKind::LockRelease); });
    }
    case Thing::Thread: {
        const auto thread = rowOf(names.threads, [](const std::string& n) { return n; });
        if (!thread)
            return {};
        return last([&](const Event& e) {
            const bool does = e.activity && e.activity.value < names.activities.size() && names.activities[e.activity.value].row == *thread
                && (names.activities[e.activity.value].kind == trace::ActivityKind::Thread || names.activities[e.activity.value].kind == trace::ActivityKind::Worker);
            return does || (e.subject.kind == SubjectKind::Thread && e.subject.index == *thread);
        });
    }
    case Thing::Variable: {
        const auto variable = variableNamed(names, name);
        return variable ? lastWrite(t, *variable, happened) : EventIndex();
    }
    }
    return {};
}

EventIndex acquireOf(const trace::Trace& trace, LockId lock, EventIndex from, Direction direction)
{
    return findEvent(trace, from, direction, [&](const Event& e) { return e.kind == EventKind::LockAcquire && e.subject.index == lock.value; });
}

} // namespace syncscope::document
