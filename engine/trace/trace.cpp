#include "engine/trace/trace.h"

#include "engine/base/assert.h"

#include <algorithm>
#include <array>

namespace syncscope::trace {

// Slot layout of a record: low = time difference (32) | cause (32); high = subject index (24) | subject kind (8) |
// activity (16) | processor (8) | kind (7) | payload follows (1).
// A difference that does not fit is written as kLongTime with the whole time in the payload of an extra slot.
namespace {
constexpr std::uint32_t kLongTime = 0xFFFFFFFFu;
} // namespace

void Log::head(Instant time, EventKind kind, ProcessorId processor, ActivityId activity, Subject subject, EventIndex cause, bool payload)
{
    SYNCSCOPE_ASSERT(subject.index < (1u << 24));
    if (m_count % kStride == 0)
        m_marks.push_back({m_time, m_slots.size(), m_hash});
    const std::int64_t difference = time.ns - m_time;
    const bool longTime = difference < 0 || difference >= static_cast<std::int64_t>(kLongTime);
    m_slots.push_back({(longTime ? kLongTime : static_cast<std::uint64_t>(difference)) | (static_cast<std::uint64_t>(cause.value) << 32),
        static_cast<std::uint64_t>(subject.index) | (static_cast<std::uint64_t>(subject.kind) << 24)
            | (static_cast<std::uint64_t>(activity.value & 0xFFFFu) << 32) | (static_cast<std::uint64_t>(processor.value & 0xFFu) << 48)
            | (static_cast<std::uint64_t>(kind) << 56) | (static_cast<std::uint64_t>(payload) << 63)});
    if (longTime)
        m_slots.push_back({static_cast<std::uint64_t>(time.ns), 0});
    m_time = time.ns;
    ++m_count;
}

// What of an event counts for the fingerprint. The record's own layout does not: one without a value has the value 0.
std::uint64_t Log::key(Instant time, EventKind kind, ProcessorId processor, Subject subject, std::uint64_t value)
{
    const std::uint64_t what = (static_cast<std::uint64_t>(processor.value & 0xFFu) << 56) | (static_cast<std::uint64_t>(kind) << 48)
        | (static_cast<std::uint64_t>(subject.kind) << 40) | subject.index;
    return (static_cast<std::uint64_t>(time.ns) * 0xFF51AFD7ED558CCDull ^ what) + value * 0xC4CEB9FE1A85EC53ull;
}

void Log::append(Instant time, EventKind kind, ProcessorId processor, ActivityId activity, Subject subject, EventIndex cause)
{
    head(time, kind, processor, activity, subject, cause, false);
    m_hash.add(key(time, kind, processor, subject, 0));
}

void Log::append(Instant time, EventKind kind, ProcessorId processor, ActivityId activity, Subject subject, EventIndex cause,
    std::uint64_t value, std::uint32_t extra, std::uint32_t code)
{
    head(time, kind, processor, activity, subject, cause, true);
    m_slots.push_back({value, static_cast<std::uint64_t>(extra) | (static_cast<std::uint64_t>(code) << 32)});
    m_hash.add(key(time, kind, processor, subject, value));
}

Log::Cursor Log::cursorBefore(std::uint32_t index) const
{
    if (m_marks.empty())
        return {0, 0, 0};
    const std::uint32_t mark = std::min<std::uint32_t>(index / kStride, static_cast<std::uint32_t>(m_marks.size()) - 1);
    return {mark * kStride, m_marks[mark].slot, m_marks[mark].time};
}

Event Log::decode(Cursor& c) const
{
    const Slot s = m_slots[c.slot++];
    Event e;
    e.index = EventIndex(c.index++);
    const auto difference = static_cast<std::uint32_t>(s.low);
    if (difference == kLongTime)
        c.time = static_cast<std::int64_t>(m_slots[c.slot++].low);
    else
        c.time += difference;
    e.time = {c.time};
    e.cause = EventIndex(static_cast<std::uint32_t>(s.low >> 32));
    e.subject = {static_cast<SubjectKind>((s.high >> 24) & 0xFFu), static_cast<std::uint32_t>(s.high & 0xFFFFFFu)};
    const auto activity = static_cast<std::uint32_t>((s.high >> 32) & 0xFFFFu);
    e.activity = activity == 0xFFFFu ? ActivityId() : ActivityId(activity);
    const auto processor = static_cast<std::uint32_t>((s.high >> 48) & 0xFFu);
    e.processor = processor == 0xFFu ? ProcessorId() : ProcessorId(processor);
    e.kind = static_cast<EventKind>((s.high >> 56) & 0x7Fu);
    if (s.high >> 63) {
        const Slot payload = m_slots[c.slot++];
        e.value = payload.low;
        e.extra = static_cast<std::uint32_t>(payload.high);
        e.code = static_cast<std::uint32_t>(payload.high >> 32);
    }
    return e;
}

Event Log::at(std::uint32_t index) const
{
    SYNCSCOPE_ASSERT(index < m_count);
    Cursor c = cursorBefore(index);
    while (c.index < index)
        decode(c);
    return decode(c);
}

void Log::truncate(std::uint32_t count)
{
    if (count >= m_count)
        return;
    // Back to the mark, then forward again: the hash has no inverse.
    Cursor c = cursorBefore(count);
    std::vector<Event> again;
    const Mark mark = m_marks[c.index / kStride];
    const std::uint32_t first = c.index;
    while (c.index < count)
        again.push_back(decode(c));
    std::vector<bool> payload;
    std::uint64_t slot = mark.slot;
    for (const Event& e : again) {
        (void)e;
        const Slot s = m_slots[slot++];
        if (static_cast<std::uint32_t>(s.low) == kLongTime)
            ++slot;
        payload.push_back((s.high >> 63) != 0);
        slot += payload.back() ? 1 : 0;
    }
    m_slots.resize(mark.slot);
    m_marks.resize(first / kStride);
    m_count = first;
    m_time = mark.time;
    m_hash = mark.hash;
    for (std::size_t i = 0; i < again.size(); ++i) {
        const Event& e = again[i];
        if (payload[i])
            append(e.time, e.kind, e.processor, e.activity, e.subject, e.cause, e.value, e.extra, e.code);
        else
            append(e.time, e.kind, e.processor, e.activity, e.subject, e.cause);
    }
}

void Log::clear()
{
    m_slots.clear();
    m_marks.clear();
    m_count = 0;
    m_time = 0;
    m_hash = {};
}

void Log::reserve(std::size_t events)
{
    m_slots.reserve(events * 2);
    m_marks.reserve(events / kStride + 1);
}

std::string_view name(EventKind kind)
{
    static constexpr std::array<std::string_view, kEventKinds> names = {
        pattern("irql-raise"), pattern("irql-lower"), pattern("clock-tick"), pattern("dispatch-request"), pattern("dispatch-start"),
        pattern("dispatch-end"), pattern("thread-ready"), pattern("thread-standby"), pattern("thread-switch"), pattern("thread-wait"),
        pattern("thread-preempt"), pattern("quantum-end"), pattern("thread-end"), pattern("dpc-queue"), pattern("dpc-coalesce"), pattern("dpc-start"),
        pattern("dpc-end"), pattern("timer-set"), pattern("timer-cancel"), pattern("timer-expire"), pattern("interrupt-assert"), pattern("isr-start"),
        pattern("isr-end"), pattern("work-item-queue"), pattern("work-item-coalesce"), pattern("work-item-start"), pattern("work-item-end"),
        pattern("lock-request"), pattern("lock-spin"), pattern("lock-block"), pattern("lock-acquire"), pattern("lock-release"), pattern("signal"),
        pattern("wait-done"), pattern("load"), pattern("store"), pattern("modify"), pattern("work"), pattern("print"), pattern("callback-enter"),
        pattern("callback-leave"), pattern("object-create"), pattern("object-delete"), pattern("request-send"), pattern("request-arrive"),
        pattern("request-queue"), pattern("request-present"), pattern("request-complete"), pattern("request-return"), pattern("request-cancel"),
        pattern("defer"), pattern("bug-check"), pattern("hazard"), pattern("note"), pattern("end"), pattern("device-power"), pattern("target-send"),
        pattern("target-complete"), pattern("queue-state"), pattern("register-read"), pattern("register-write"), pattern("transfer-start"),
        pattern("device-event")};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view name(SubjectKind kind)
{
    static constexpr std::array<std::string_view, 15> names = {"none", "processor", "thread", "lock", "waitable", "dpc", "timer", "interrupt",
        "work-item", "object", "request", "variable", "function", "text", "hardware"};
    return names[static_cast<std::size_t>(kind)];
}

const Variable* Names::variableAt(std::uint32_t offset) const
{
    auto after = std::upper_bound(variables.begin(), variables.end(), offset, [](std::uint32_t o, const Variable& v) { return o < v.offset; });
    if (after == variables.begin())
        return nullptr;
    const Variable& v = *(after - 1);
    return offset < v.offset + v.bytes ? &v : nullptr;
}

std::string valueText(const Variable* v, std::uint64_t raw, std::uint32_t bytes)
{
    if (v && v->isSigned) {
        const unsigned shift = 64 - 8 * (bytes >= 1 && bytes <= 8 ? bytes : 8);
        return std::to_string(static_cast<std::int64_t>(raw << shift) >> shift);
    }
    // No counter of a driver comes near the upper half of the address space: what lies there are pointers and handles.
    if (bytes != 8 || raw < 0xFFFF000000000000ull)
        return std::to_string(raw);
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string text = "0x";
    for (int shift = 60; shift >= 0; shift -= 4)
        text += kDigits[(raw >> shift) & 15];
    return text;
}

Phrase ofProcessor(ActivityKind kind, std::uint32_t processor)
{
    return kind == ActivityKind::Dpc ? say("DPC on %1", processor) : say("interrupt on %1", processor);
}

Phrase said(const ActivityName& activity) { return said(activity.name); }

Phrase said(const std::string& name)
{
    static constexpr std::string_view kPlace = "%1";
    static constexpr std::string_view behind[] = {pattern("%1 work item"), pattern("%1 idle timer"), pattern("%1 interrupt"), pattern("%1 stopped"), pattern("%1 emptied")};
    static constexpr std::string_view before[] = {pattern("DPC on %1"), pattern("interrupt on %1"), pattern("thread %1"), pattern("lock %1"), pattern("timer %1"),
        pattern("interrupt %1"), pattern("work item %1"), pattern("object %1"), pattern("memory +%1"), pattern("buffer of request slot %1")};
    if (name.find(' ') == std::string::npos)
        return name;
    for (const std::string_view b : behind)
        if (const std::string_view words = b.substr(kPlace.size()); name.ends_with(words))
            return say(b, name.substr(0, name.size() - words.size()));
    for (const std::string_view b : before)
        if (const std::string_view words = b.substr(0, b.size() - kPlace.size()); name.starts_with(words) && name.find(' ', words.size()) == std::string::npos)
            return say(b, name.substr(words.size()));
    return name;
}

// What a driver prints is its own.
Phrase Names::said(Subject s) const { return s.kind == SubjectKind::Text ? Phrase(of(s)) : trace::said(of(s)); }

std::string Names::of(Subject s) const
{
    auto pick = [&](const std::vector<std::string>& names, const char* what) {
        return s.index < names.size() && !names[s.index].empty() ? names[s.index] : what + std::to_string(s.index);
    };
    switch (s.kind) {
    case SubjectKind::None: return "-";
    case SubjectKind::Processor: return "P" + std::to_string(s.index);
    case SubjectKind::Thread: return pick(threads, "thread ");
    case SubjectKind::Lock: return s.index < locks.size() ? locks[s.index].name : "lock " + std::to_string(s.index);
    case SubjectKind::Waitable: return pick(waitables, "object ");
    case SubjectKind::Dpc: return pick(dpcs, "DPC ");
    case SubjectKind::Timer: return pick(timers, "timer ");
    case SubjectKind::Interrupt: return pick(interrupts, "interrupt ");
    case SubjectKind::WorkItem: return pick(workItems, "work item ");
    case SubjectKind::Object: return s.index < objects.size() ? objects[s.index].name : "object " + std::to_string(s.index);
    case SubjectKind::Request: return "#" + std::to_string(s.index + 1);
    case SubjectKind::Variable: {
        const Variable* v = variableAt(s.index);
        return v ? v->name : "memory +" + std::to_string(s.index);
    }
    case SubjectKind::Function: return s.index < functions.size() ? functions[s.index].name : "function " + std::to_string(s.index);
    case SubjectKind::Text: return pick(texts, "text ");
    case SubjectKind::Hardware: return pick(hardware, "device ");
    }
    return "-";
}

} // namespace syncscope::trace
