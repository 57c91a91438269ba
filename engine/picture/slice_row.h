// One row of a timeline: slices in order, none over another, with a summary for any stretch of them.
//
// What a pixel shows when many slices fall into it is the most important of them, never the first or the widest: a fault of
// 120 ns among thousands of ordinary slices stays visible at every zoom.
#pragma once

#include "engine/base/ids.h"
#include "engine/picture/time_axis.h"
#include "engine/picture/tokens.h"

#include <cstdint>
#include <vector>

namespace syncscope::picture {

// The order is the importance in a pixel.
enum class Look : std::uint8_t {
    Idle,
    RequestQueued, RequestOwned,
    Armed,         // a timer that is set
    Pending,       // due or queued: waits to be run
    Busy,          // a device at a transfer
    Asserted,      // an interrupt line
    Held,
    Passive, Apc, Dispatch, Dirql,
    Blocked,       // waits for a lock without the processor
    SpinsDispatch, // waits for a lock on the processor, which it keeps busy
    SpinsDirql,
};
inline constexpr int kLooks = static_cast<int>(Look::SpinsDirql) + 1;
using LookSet = std::uint32_t; // bit 1 << look; bit 31: a violation is among them
inline constexpr LookSet kViolationBit = 1u << 31;

constexpr LookSet bit(Look look) { return 1u << static_cast<unsigned>(look); }
Token fillOf(Look look);
Token textOn(Look look);

struct Slice {
    Range at;             // positions; equal ends: an instant
    std::uint32_t name = 0;
    EventIndex event;     // with which it begins
    EventIndex last;      // with which it ends; none where the trace ends before
    Look look = Look::Passive;
    bool violation = false;
};

class SliceRow {
public:
    static constexpr std::uint32_t kFan = 8;

    // Slices come in order. An overlap of a slice with the one before is cut off.
    void add(const Slice& slice);
    void finish(); // builds the summaries; nothing is added afterwards

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_begin.size()); }
    std::int64_t begin(std::uint32_t i) const { return m_begin[i]; }
    std::int64_t end(std::uint32_t i) const { return m_end[i]; }
    // The same as begin(), of a finished row; of every kFan-th slice from memory that is likely at hand.
    std::int64_t quickBegin(std::uint32_t i) const { return i % kFan == 0 ? m_sparse[i / kFan] : m_begin[i]; }
    Look look(std::uint32_t i) const { return static_cast<Look>(m_style[i] & 0x7Fu); }
    bool violation(std::uint32_t i) const { return (m_style[i] & 0x80u) != 0; }
    // Look and violation in one number; greater is more important.
    std::uint8_t importance(std::uint32_t i) const { return m_style[i]; }
    Slice at(std::uint32_t i) const;

    // The first slice that ends after the position, or begins at it.
    std::uint32_t firstAfter(std::int64_t position) const;
    // The first slice at or after `from` that begins at or after the position; quick when it is near, or about `guess` further on.
    std::uint32_t gallop(std::uint32_t from, std::int64_t position, std::uint32_t guess = 0) const;
    // Roughly that, for where very many slices share a pixel: the first one at a multiple of kFan behind `from` that begins at or
    // after the position. Looks at an eighth of the memory.
    std::uint32_t gallopRoughly(std::uint32_t from, std::int64_t position, std::uint32_t guess) const;
    // The most important slice of [first, last), the earliest among equals. Expects first < last. O(log n).
    std::uint32_t mostImportant(std::uint32_t first, std::uint32_t last) const;
    LookSet looks(std::uint32_t first, std::uint32_t last) const;

private:
    struct Node {
        std::uint32_t best;
        LookSet looks;
        std::uint32_t importance; // of the best
    };
    Node leaf(std::uint32_t i) const { return {i, bit(look(i)) | (violation(i) ? kViolationBit : 0), m_style[i]}; }
    static void merge(Node& into, Node other);
    Node summary(std::uint32_t first, std::uint32_t last) const;

    static std::uint32_t gallop(const std::vector<std::int64_t>& begins, std::uint32_t from, std::int64_t position, std::uint32_t guess);

    std::vector<std::int64_t> m_begin, m_end;
    std::vector<std::int64_t> m_sparse; // m_begin, every kFan-th
    std::vector<std::uint32_t> m_name, m_event, m_last;
    std::vector<std::uint8_t> m_style;
    std::vector<std::vector<Node>> m_levels; // a node of level 0 sums kFan slices, of level n kFan nodes of level n - 1
};

// A value that changes in steps: the depth of a queue, a variable. Each stretch knows its least and greatest value.
class StepRow {
public:
    void add(std::int64_t position, std::int64_t value, EventIndex event);
    void finish();

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_at.size()); }
    std::int64_t position(std::uint32_t i) const { return m_at[i]; }
    std::int64_t value(std::uint32_t i) const { return m_value[i]; }
    EventIndex event(std::uint32_t i) const { return EventIndex(m_event[i]); }
    std::uint32_t firstAt(std::int64_t position) const; // the first step at or after it
    struct Extent {
        std::int64_t low, high;
    };
    Extent extent(std::uint32_t first, std::uint32_t last) const; // expects first < last
    Extent extent() const { return m_whole; }

private:
    std::vector<std::int64_t> m_at, m_value;
    std::vector<std::uint32_t> m_event;
    std::vector<std::vector<Extent>> m_levels;
    Extent m_whole{0, 0};
};

} // namespace syncscope::picture
