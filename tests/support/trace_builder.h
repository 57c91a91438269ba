// Traces written by hand: names the actors, then says what each of them did and when.
//
//   TraceBuilder b;
//   const auto t0 = b.thread("T0");
//   const auto x = b.variable("Device.X");
//   b.on(t0, 0).at(100).load(x, 0).at(105).store(x, 1);
//   const trace::Trace trace = b.build();
#pragma once

#include "engine/trace/trace.h"

#include <string>
#include <utility>

namespace syncscope::test {

class TraceBuilder {
public:
    explicit TraceBuilder(std::uint32_t processors = 2) { m_trace.names.processors = processors; }

    // --- names
    ActivityId thread(const std::string& name) { return activity(name, trace::ActivityKind::Thread, threadRow(name)); }
    ActivityId worker(const std::string& name) { return activity(name, trace::ActivityKind::Worker, threadRow(name)); }
    ActivityId dpcOn(std::uint32_t p) { return activity("DPC on " + std::to_string(p), trace::ActivityKind::Dpc, p); }
    ActivityId isrOn(std::uint32_t p) { return activity("ISR on " + std::to_string(p), trace::ActivityKind::Isr, p); }
    LockId lock(const std::string& name, LockKind kind = LockKind::Spin, bool ofFramework = false)
    {
        names().locks.push_back({name, kind, ofFramework});
        return LockId(static_cast<std::uint32_t>(names().locks.size() - 1));
    }
    trace::Subject variable(const std::string& name, const std::string& guardedBy = {}, std::uint32_t bytes = 4, bool isSigned = true)
    {
        const std::uint32_t offset = m_nextOffset;
        m_nextOffset += 8;
        names().variables.push_back({offset, bytes, isSigned, name, guardedBy});
        return {trace::SubjectKind::Variable, offset};
    }
    ObjectId object(const std::string& name, ObjectType type, const std::string& parent = {})
    {
        names().objects.push_back({name, type, parent});
        return ObjectId(static_cast<std::uint32_t>(names().objects.size() - 1));
    }
    ObjectId queue(const std::string& name) { return object(name, ObjectType::Queue, "Device"); }
    trace::Subject request(RequestType type = RequestType::Read, std::uint32_t length = 512)
    {
        names().requests.push_back({type, length, "Device"});
        return {trace::SubjectKind::Request, static_cast<std::uint32_t>(names().requests.size() - 1)};
    }
    trace::Subject function(const std::string& name, const std::string& callback = {})
    {
        names().functions.push_back({name, callback});
        return {trace::SubjectKind::Function, static_cast<std::uint32_t>(names().functions.size() - 1)};
    }
    trace::Subject dpc(const std::string& name) { return named(names().dpcs, trace::SubjectKind::Dpc, name); }
    trace::Subject timer(const std::string& name) { return named(names().timers, trace::SubjectKind::Timer, name); }
    trace::Subject interrupt(const std::string& name) { return named(names().interrupts, trace::SubjectKind::Interrupt, name); }
    trace::Subject workItem(const std::string& name) { return named(names().workItems, trace::SubjectKind::WorkItem, name); }
    trace::Subject hardware(const std::string& name) { return named(names().hardware, trace::SubjectKind::Hardware, name); }
    trace::Subject waitable(const std::string& name) { return named(names().waitables, trace::SubjectKind::Waitable, name); }
    std::uint32_t text(const std::string& text) { return named(names().texts, trace::SubjectKind::Text, text).index; }

    std::uint32_t hazard(const std::string& finding, const std::string& words, const std::string& rule = {})
    {
        names().hazards.push_back({finding, words, rule});
        return static_cast<std::uint32_t>(names().hazards.size() - 1);
    }

    // --- who acts, where and when: holds until said otherwise
    TraceBuilder& on(ActivityId activity, std::uint32_t processor)
    {
        m_activity = activity;
        m_processor = ProcessorId(processor);
        return *this;
    }
    TraceBuilder& machine(std::uint32_t processor) { return on(ActivityId(), processor); }
    TraceBuilder& at(std::int64_t ns)
    {
        m_now = {ns};
        return *this;
    }
    TraceBuilder& causedBy(EventIndex cause)
    {
        m_cause = cause;
        return *this;
    }
    TraceBuilder& atCode(std::uint32_t code)
    {
        m_code = code;
        return *this;
    }

    // --- what happens
    TraceBuilder& event(trace::EventKind kind, trace::Subject subject = {}, std::uint64_t value = 0, std::uint32_t extra = 0)
    {
        m_trace.log.append(m_now, kind, m_processor, m_activity, subject, m_cause, value, extra, m_code);
        m_cause = EventIndex();
        m_code = trace::kNoCode;
        return *this;
    }
    EventIndex last() const { return EventIndex(m_trace.log.size() - 1); }

    TraceBuilder& load(trace::Subject variable, std::int64_t value) { return event(trace::EventKind::Load, variable, static_cast<std::uint64_t>(value), bytesOf(variable)); }
    TraceBuilder& store(trace::Subject variable, std::int64_t value) { return event(trace::EventKind::Store, variable, static_cast<std::uint64_t>(value), bytesOf(variable)); }
    TraceBuilder& modify(trace::Subject variable, std::int64_t value) { return event(trace::EventKind::Modify, variable, static_cast<std::uint64_t>(value), bytesOf(variable)); }
    TraceBuilder& raise(std::uint32_t to, std::uint32_t from) { return event(trace::EventKind::IrqlRaise, self(), to, from); }
    TraceBuilder& lower(std::uint32_t to, std::uint32_t from) { return event(trace::EventKind::IrqlLower, self(), to, from); }
    TraceBuilder& ask(LockId lock, bool free) { return event(trace::EventKind::LockRequest, of(lock), free ? 1 : 0); }
    TraceBuilder& spin(LockId lock) { return event(trace::EventKind::LockSpin, of(lock)); }
    TraceBuilder& block(LockId lock) { return event(trace::EventKind::LockBlock, of(lock)); }
    TraceBuilder& acquire(LockId lock, std::uint64_t waited = 0, bool byFramework = false) { return event(trace::EventKind::LockAcquire, of(lock), waited, byFramework ? 1 : 0); }
    TraceBuilder& release(LockId lock, std::uint64_t held = 0, bool byFramework = false) { return event(trace::EventKind::LockRelease, of(lock), held, byFramework ? 1 : 0); }
    TraceBuilder& enter(trace::Subject function, trace::Subject on = {}) { return event(trace::EventKind::CallbackEnter, function, trace::pack(on)); }
    TraceBuilder& leave(trace::Subject function) { return event(trace::EventKind::CallbackLeave, function); }
    TraceBuilder& switchTo(ActivityId thread) // none = idle
    {
        return thread.isNone() ? event(trace::EventKind::ThreadSwitch)
                               : event(trace::EventKind::ThreadSwitch, {trace::SubjectKind::Thread, names().activities[thread.value].row});
    }
    TraceBuilder& present(trace::Subject request, ObjectId queue, std::uint32_t depth = 0) { return event(trace::EventKind::RequestPresent, request, queue.value, depth); }
    TraceBuilder& complete(trace::Subject request, std::uint64_t information = 0, std::uint32_t status = 0) { return event(trace::EventKind::RequestComplete, request, information, status); }

    TraceBuilder& setUpDone()
    {
        m_trace.setUpEvents = m_trace.log.size();
        return *this;
    }

    trace::Trace& raw() { return m_trace; }
    trace::Names& names() { return m_trace.names; }
    trace::Trace build(Outcome outcome = Outcome::Completed)
    {
        m_trace.outcome = outcome;
        m_trace.end = m_now;
        return m_trace;
    }

private:
    static trace::Subject of(LockId lock) { return {trace::SubjectKind::Lock, lock.value}; }
    trace::Subject self() const { return {trace::SubjectKind::Processor, m_processor.value}; }
    std::uint32_t bytesOf(trace::Subject variable) const
    {
        const trace::Variable* v = m_trace.names.variableAt(variable.index);
        return v ? v->bytes : 4;
    }
    std::uint32_t threadRow(const std::string& name)
    {
        names().threads.push_back(name);
        return static_cast<std::uint32_t>(names().threads.size() - 1);
    }
    ActivityId activity(const std::string& name, trace::ActivityKind kind, std::uint32_t row)
    {
        names().activities.push_back({name, kind, row});
        return ActivityId(static_cast<std::uint32_t>(names().activities.size() - 1));
    }
    static trace::Subject named(std::vector<std::string>& list, trace::SubjectKind kind, const std::string& name)
    {
        list.push_back(name);
        return {kind, static_cast<std::uint32_t>(list.size() - 1)};
    }

    trace::Trace m_trace;
    Instant m_now;
    ProcessorId m_processor;
    ActivityId m_activity;
    EventIndex m_cause;
    std::uint32_t m_code = trace::kNoCode;
    std::uint32_t m_nextOffset = 0;
};

} // namespace syncscope::test
