// Time <-> position <-> pixel, as values: zooming is arithmetic and needs no window.
//
// A position is what an axis counts: nanoseconds on a linear axis, events on an event axis, nanoseconds with the long gaps
// shortened on a compressed one. TimeScale knows which; TimeAxis only sees positions.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/instant.h"
#include "engine/base/phrase.h"
#include "engine/picture/units.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::picture {

enum class AxisMode : std::uint8_t { Linear, Event, Compressed };
std::string_view name(AxisMode mode); // "linear", "event", "compressed"

// Half open.
struct Range {
    std::int64_t begin = 0, end = 0;

    constexpr std::int64_t length() const { return end - begin; }
    friend constexpr bool operator==(Range, Range) = default;
};

class TimeScale {
public:
    TimeScale() = default;
    // times: of all events, never falling. end: of the trace, not before the last event.
    TimeScale(AxisMode mode, std::vector<std::int64_t> times, std::int64_t end);

    AxisMode mode() const { return m_mode; }
    Range whole() const; // never empty
    std::uint32_t events() const { return static_cast<std::uint32_t>(m_times.size()); }

    std::int64_t ofEvent(EventIndex event) const;
    // Of the first event at or after that time; where none is, of the time itself.
    std::int64_t ofTime(Instant time) const;
    Instant timeAt(std::int64_t position) const;
    Instant timeOf(EventIndex event) const { return {m_times[event.value]}; }
    // The last event at or before the position; none before the first.
    EventIndex eventAt(std::int64_t position) const;
    EventIndex nearestEvent(std::int64_t position) const;

    // Where several events share one instant: stretches of an event axis without duration.
    // Those of at least so many positions.
    std::vector<Range> zeroTime(Range visible, std::int64_t shortest = 1) const;
    bool hasZeroTime(Range visible) const;
    // Positions at which a compressed axis skips time.
    std::vector<std::int64_t> cuts(Range visible) const;

private:
    std::vector<Range>::const_iterator firstZeroTime(Range visible) const;

    AxisMode m_mode = AxisMode::Linear;
    std::vector<std::int64_t> m_times;
    std::vector<std::int64_t> m_positions; // by event, of a compressed axis; one more for the end
    std::vector<std::int64_t> m_cuts;      // of a compressed axis, in order
    std::vector<Range> m_zeroTime;         // of an event axis, in order
    std::int64_t m_longestZeroTime = 0;
    std::int64_t m_end = 0;
};

// What part of the positions is seen, on how many pixels. Kept in 1/4096 of a position: at any zoom the instant under the
// pointer stays there to within a hundredth of a pixel.
class TimeAxis {
public:
    static constexpr std::int64_t kFraction = 4096;
    static constexpr std::int64_t kMostPositions = std::int64_t{1} << 48; // 3 days of nanoseconds

    TimeAxis() = default;
    TimeAxis(Range visible, Unit width);

    Unit width() const { return m_width; }
    // Every position of which at least a part is seen.
    Range visible() const;
    // Positions on one pixel, rounded down.
    std::int64_t perPixel() const { return m_span / kFraction * 100 / m_width; }

    // Pixels beyond the picture are those of its edges.
    Unit toPixel(std::int64_t position) const;
    // The position drawn at x, rounded down; beyond the edges too.
    std::int64_t toPosition(Unit x) const;
    // The first position that is drawn at x or right of it.
    std::int64_t firstAt(Unit x) const;

    // numerator / denominator < 1 shows less. Never below 8 positions, never above kMostPositions.
    TimeAxis zoomedAbout(Unit x, int numerator, int denominator) const;
    TimeAxis pannedBy(Unit dx) const; // content moves left by dx
    TimeAxis within(Range whole) const; // moved, then shortened, so that nothing outside is seen
    TimeAxis resized(Unit width) const;

    friend bool operator==(const TimeAxis&, const TimeAxis&) = default;

private:
    std::int64_t fractionAt(Unit x) const; // from m_begin, in 1/4096

    std::int64_t m_begin = 0, m_span = 8 * kFraction; // in 1/4096
    Unit m_width = px(1);
};

struct Tick {
    std::int64_t position = 0;
    std::string label;
    std::string note; // second line: the number of the event on an event axis
};

// Labels at 1, 2 or 5 times a power of ten that fit without touching; `size` and `gap` are those of their text.
std::vector<Tick> ticks(const TimeScale& scale, const TimeAxis& axis, Unit size, Unit gap, const Tongue& tongue = {});

// "850 ns", "12.5 µs", "3 ms": exact, trailing zeros dropped.
Phrase timeText(std::int64_t ns);
std::string formatTime(std::int64_t ns, const Tongue& tongue = {});

} // namespace syncscope::picture
