// Places at which going through a run stops. A run is there as a whole, so each breakpoint has all of its hits at once, and
// running to one, forward or back, is a look into a sorted list.
//
// A breakpoint names what it waits for by its name, never by a row, so that it outlives a run: what this run does not
// have is not hit. One on a line goes with its text when lines above it come or go.
#pragma once

#include "app/document/searches.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <vector>

namespace syncscope::document {

struct Breakpoint {
    enum class Kind : std::uint8_t {
        Line,        // a processor comes to that line
        LockAcquire,
        LockRelease,
        Irql,        // a processor comes to that level
        Value,       // a variable is written
        Callback,    // a callback is entered
        Status,      // something ends with that NTSTATUS; any = one that is an error
    };
    Kind kind = Kind::Line;
    QString name;                          // file, lock, variable or callback; empty = any
    std::uint32_t line = 0;                // 1-based
    std::optional<std::int64_t> value;     // written, level, or NTSTATUS; none = any
    std::optional<std::uint32_t> processor;
    QString text;                          // of the line
    bool enabled = true;

    // The same place, whether it is enabled or not.
    bool isSame(const Breakpoint& o) const { return kind == o.kind && name == o.name && line == o.line && value == o.value && processor == o.processor; }
};

// What there is to wait for in a run, each once: the levels processors come to and the NTSTATUS that come back, in order; the variables,
// what the scenario watches first, then what the driver touches, and what the framework's macros make of their own last.
std::vector<std::uint8_t> levelsIn(const Run& run);
std::vector<std::uint32_t> statusesIn(const Run& run);
std::vector<std::string> variablesIn(const Run& run);

// As one line of text, and back. What is no such text, or of a kind nobody knows, is left out.
QString saved(const std::vector<Breakpoint>& breakpoints);
std::vector<Breakpoint> savedBreakpoints(const QString& text);

class Breakpoints : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setRun(RunPtr run);

    const std::vector<Breakpoint>& all() const { return m_all; }
    std::size_t add(Breakpoint breakpoint); // its row; that of the same one, enabled, where there is one
    void remove(std::size_t row);
    void clear();
    void setEnabled(std::size_t row, bool enabled);
    void setAllEnabled(bool enabled);
    // What an object is called has changed: its locks and variables follow.
    void rename(const QString& from, const QString& to);
    // Sets one at that line of the driver's text, or takes it away. Where nothing that is recorded happens on the line, the next one in the
    // same function is taken; returns the line, or 0 where nothing was set.
    std::uint32_t toggleLine(std::uint32_t line);
    // That at a line of the driver's text; null = none.
    const Breakpoint* atLine(std::uint32_t line) const;

    // In order. Those of a disabled one as well.
    const std::vector<EventIndex>& hits(std::size_t row) const;
    // The nearest hit of an enabled one; none = there is none in that direction.
    EventIndex next(EventIndex from) const;
    EventIndex previous(EventIndex from) const;
    // Enabled ones that this event hits.
    std::vector<std::size_t> hitBy(EventIndex event) const;

    static QString words(const Breakpoint& breakpoint); // "Device.lock is acquired"

Q_SIGNALS:
    void changed();

private:
    void touch();
    void find() const;
    std::uint32_t lineToStopAt(std::uint32_t line) const;

    RunPtr m_run;
    std::vector<Breakpoint> m_all;
    mutable std::vector<std::vector<EventIndex>> m_hits; // by row
    mutable bool m_found = false;
};

} // namespace syncscope::document
