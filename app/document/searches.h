// Looking for something in a run, from one place in one direction. All of it reads the trace alone.
#pragma once

#include "app/document/run.h"

#include <functional>
#include <optional>

namespace syncscope::document {

enum class Direction { Forward, Back };

// The nearest event after or before `from` that is wanted; none = there is none. Before the first event: `from` none.
EventIndex findEvent(const trace::Trace& trace, EventIndex from, Direction direction, const std::function<bool(const trace::Event&)>& wanted);

// Rows of Names::variables and of Names::locks that an event is about.
std::optional<std::uint32_t> variableOf(const trace::Trace& trace, EventIndex event);
std::optional<LockId> lockOf(const trace::Trace& trace, EventIndex event);
// By name, as tables and breakpoints have them.
std::optional<std::uint32_t> variableNamed(const trace::Names& names, std::string_view name);
std::optional<LockId> lockNamed(const trace::Names& names, std::string_view name);

// The write whose value the variable has when so many events have happened; none = it was never written.
EventIndex lastWrite(const trace::Trace& trace, std::uint32_t variable, std::uint32_t happened);
// What "who last wrote this?" means at a place: the write whose value the event in focus read or wrote over, where it is an
// access to the variable; otherwise the one whose value the variable has there.
EventIndex lastWriteAt(const trace::Trace& trace, std::uint32_t variable, EventIndex inFocus, std::uint32_t happened);

// What a row of the tables of the machine is asked about: the event that made it what it is when so many events have happened.
// A lock: who took it, or gave it back last. A variable: the last write. An object: its creation, where that was refused;
// otherwise the last time it put presentation off, or else its last event. A thread or processor: the last thing it did or came to.
enum class Thing : std::uint8_t { Processor, Object, Lock, Thread, Variable };
EventIndex eventAbout(const Run& run, Thing thing, const std::string& name, std::uint32_t happened);

EventIndex acquireOf(const trace::Trace& trace, LockId lock, EventIndex from, Direction direction);

} // namespace syncscope::document
