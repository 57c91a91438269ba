// A trace: the immutable list of all events of one run. Everything that explains or draws reads this and nothing else.
//
// A record is 16 bytes (time as a difference to the one before, kind, processor, activity, subject, cause); where an
// event carries a value a second 16-byte slot follows. Reading at random costs at most kStride records.
#pragma once

#include "engine/base/hash.h"
#include "engine/trace/event.h"
#include "engine/trace/names.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::trace {

struct BugCheck {
    std::uint32_t code = 0;
    std::array<std::uint64_t, 4> parameters{};
    ProcessorId processor;
    std::vector<std::string> stack;  // innermost first: "EvtIoRead", "queue dispatch", "thread T0"
    struct HeldLock {
        std::string name;
        LockKind kind = LockKind::Spin;
        std::string owner;               // activity
        Instant since;
        std::vector<std::string> waiters;
    };
    std::vector<HeldLock> locks;     // of the machine at that instant, by LockId
    std::string reason;              // in words
    std::string rule;                // "KMDF L3"
    EventIndex event;
};

struct Refusal {
    std::string object;
    std::uint32_t status = 0;
    std::string rule;
    std::string reason;
    std::vector<std::string> fixes;  // each a PATH=VALUE that the program can apply
};

// Raw records, as the recorder writes them.
class Log {
public:
    static constexpr std::uint32_t kStride = 64;

    std::uint32_t size() const { return m_count; }
    Event at(std::uint32_t index) const;

    // Calls f(const Event&) for each event in [first, last) in order; the quick way through a trace.
    template <class F>
    void forEach(F&& f, std::uint32_t first = 0, std::uint32_t last = 0xFFFFFFFFu) const
    {
        Cursor c = cursorBefore(first);
        for (std::uint32_t i = c.index; i < m_count && i < last; ++i) {
            const Event e = decode(c);
            if (i >= first)
                f(e);
        }
    }

    const Hash128& hash() const { return m_hash; }
    std::size_t bytes() const { return m_slots.size() * sizeof(Slot); }
    // Forgets all events from `count` on. The hash and time are those of a log that never had them.
    void truncate(std::uint32_t count);
    void clear();
    void reserve(std::size_t events);

    void append(Instant time, EventKind kind, ProcessorId processor, ActivityId activity, Subject subject, EventIndex cause);
    void append(Instant time, EventKind kind, ProcessorId processor, ActivityId activity, Subject subject, EventIndex cause,
        std::uint64_t value, std::uint32_t extra, std::uint32_t code);

private:
    struct Slot {
        std::uint64_t low, high;
    };
    struct Mark { // state before record kStride * i
        std::int64_t time;
        std::uint64_t slot;
        Hash128 hash;
    };
    struct Cursor {
        std::uint32_t index;
        std::uint64_t slot;
        std::int64_t time;
    };
    Cursor cursorBefore(std::uint32_t index) const;
    Event decode(Cursor&) const;
    static std::uint64_t key(Instant time, EventKind kind, ProcessorId processor, Subject subject, std::uint64_t value);
    void head(Instant time, EventKind kind, ProcessorId processor, ActivityId activity, Subject subject, EventIndex cause, bool payload);

    std::vector<Slot> m_slots;
    std::vector<Mark> m_marks;
    std::uint32_t m_count = 0;
    std::int64_t m_time = 0;
    Hash128 m_hash;
};

struct Trace {
    Log log;
    Names names;
    Outcome outcome = Outcome::Running;
    Instant end;
    std::optional<BugCheck> bugCheck;
    std::optional<Refusal> refused;
    Phrase limit;                    // which limit ended the run, in words; empty otherwise
    std::vector<Phrase> notes;       // "the interleaving could not be met from token 2 on: ..."
    std::string schedule;            // the choices of this run as schedule text
    // Set-up (EvtDriverDeviceAdd) ends with this many events.
    std::uint32_t setUpEvents = 0;

    // 32 hex digits over (time, processor, kind, subject, value) of every event.
    std::string fingerprint() const { return log.hash().hex(); }
};

using TracePtr = std::shared_ptr<const Trace>;

} // namespace syncscope::trace
