#include "engine/picture/time_axis.h"

#include "engine/base/assert.h"
#include "engine/picture/text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace syncscope::picture {

namespace {

// What a gap takes on a compressed axis: itself up to kShortGap, then kShortGap more for each doubling.
constexpr std::int64_t kShortGap = 256;

std::int64_t compressed(std::int64_t gap)
{
    if (gap <= kShortGap)
        return gap;
    const int doublings = std::bit_width(static_cast<std::uint64_t>(gap / kShortGap)) - 1;
    const std::int64_t whole = kShortGap << doublings;
    return kShortGap * (1 + doublings) + (gap - whole) * kShortGap / whole;
}

// Unscaled: what is `a` of `whole`, on a scale of `size`? Exact to one part in 2^40. Expects 0 <= a <= whole, size < 2^23.
std::int64_t proportion(std::int64_t a, std::int64_t whole, std::int64_t size)
{
    const int excess = std::max(0, static_cast<int>(std::bit_width(static_cast<std::uint64_t>(whole))) - 40);
    return (a >> excess) * size / (whole >> excess);
}

struct TimeUnit {
    std::int64_t ns;
    std::string_view name;
};
constexpr std::array<TimeUnit, 4> kUnits = {{{1, "ns"}, {1000, "µs"}, {1'000'000, "ms"}, {1'000'000'000, "s"}}};

const TimeUnit& unitFor(std::int64_t ns)
{
    std::size_t i = 0;
    while (i + 1 < kUnits.size() && ns >= kUnits[i + 1].ns)
        ++i;
    return kUnits[i];
}

// `decimals` < 0: as many as it takes.
std::string inUnit(std::int64_t ns, const TimeUnit& unit, int decimals)
{
    const bool negative = ns < 0;
    if (negative)
        ns = -ns;
    std::string text = (negative ? "-" : "") + std::to_string(ns / unit.ns);
    std::int64_t rest = ns % unit.ns, scale = unit.ns;
    if (rest || decimals > 0) {
        std::string digits;
        while (scale > 1 && (decimals < 0 ? rest != 0 : static_cast<int>(digits.size()) < decimals)) {
            scale /= 10;
            digits += static_cast<char>('0' + rest / scale);
            rest %= scale;
        }
        if (!digits.empty())
            text.append(".").append(digits);
    }
    return text.append(" ").append(unit.name);
}

// 1, 2, 5, 10, 20, ...
std::int64_t niceStep(int n)
{
    static constexpr std::array<std::int64_t, 3> mantissa = {1, 2, 5};
    std::int64_t step = mantissa[static_cast<std::size_t>(n % 3)];
    for (int i = 0; i < n / 3; ++i)
        step *= 10;
    return step;
}
constexpr int kNiceSteps = 3 * 17;

// The first multiple of step at or after value.
std::int64_t firstMultiple(std::int64_t value, std::int64_t step)
{
    std::int64_t k = value / step;
    if (k * step < value)
        ++k;
    return k * step;
}

int decimalsOf(std::int64_t step, const TimeUnit& unit)
{
    int decimals = 0;
    for (std::int64_t scale = unit.ns; step % scale != 0; scale /= 10)
        ++decimals;
    return decimals;
}

} // namespace

std::string_view name(AxisMode mode)
{
    static constexpr std::array<std::string_view, 3> names = {"linear", "event", "compressed"};
    return names[static_cast<std::size_t>(mode)];
}

TimeScale::TimeScale(AxisMode mode, std::vector<std::int64_t> times, std::int64_t end) : m_mode(mode), m_times(std::move(times)), m_end(end)
{
    SYNCSCOPE_ASSERT(std::is_sorted(m_times.begin(), m_times.end()));
    SYNCSCOPE_ASSERT(m_times.empty() || m_times.back() <= end);
    if (mode == AxisMode::Event)
        for (std::size_t i = 0, next = 0; i < m_times.size(); i = next) {
            for (next = i + 1; next < m_times.size() && m_times[next] == m_times[i];)
                ++next;
            if (next - i > 1) {
                m_zeroTime.push_back({static_cast<std::int64_t>(i), static_cast<std::int64_t>(next - 1)});
                m_longestZeroTime = std::max(m_longestZeroTime, m_zeroTime.back().length());
            }
        }
    if (mode != AxisMode::Compressed)
        return;
    m_positions.reserve(m_times.size() + 1);
    std::int64_t position = 0, before = 0;
    for (std::size_t i = 0; i <= m_times.size(); ++i) {
        const std::int64_t time = i < m_times.size() ? m_times[i] : end;
        const std::int64_t gap = compressed(time - before);
        if (time - before > 8 * kShortGap)
            m_cuts.push_back(position + gap / 2);
        position += gap;
        before = time;
        m_positions.push_back(position);
    }
}

Range TimeScale::whole() const
{
    std::int64_t end = m_end;
    if (m_mode == AxisMode::Event)
        end = static_cast<std::int64_t>(m_times.size());
    else if (m_mode == AxisMode::Compressed)
        end = m_positions.back();
    return {0, std::max<std::int64_t>(1, end)};
}

std::int64_t TimeScale::ofEvent(EventIndex event) const
{
    SYNCSCOPE_ASSERT(event.value < m_times.size());
    switch (m_mode) {
    case AxisMode::Linear: return m_times[event.value];
    case AxisMode::Event: return event.value;
    case AxisMode::Compressed: return m_positions[event.value];
    }
    return 0;
}

std::int64_t TimeScale::ofTime(Instant time) const
{
    if (m_mode == AxisMode::Linear)
        return time.ns;
    const auto event = std::lower_bound(m_times.begin(), m_times.end(), time.ns);
    const std::int64_t index = event - m_times.begin();
    if (m_mode == AxisMode::Event)
        return index;
    const std::int64_t before = index == 0 ? 0 : m_times[static_cast<std::size_t>(index - 1)];
    const std::int64_t start = index == 0 ? 0 : m_positions[static_cast<std::size_t>(index - 1)];
    return start + compressed(std::max<std::int64_t>(0, std::min(time.ns, m_end) - before));
}

Instant TimeScale::timeAt(std::int64_t position) const
{
    if (m_mode == AxisMode::Linear)
        return {position};
    if (m_times.empty())
        return {0};
    if (m_mode == AxisMode::Event)
        return {position >= static_cast<std::int64_t>(m_times.size()) ? m_end : m_times[static_cast<std::size_t>(std::max<std::int64_t>(0, position))]};
    // The times between two events, by bisection: compressed() grows with its gap.
    const auto after = std::upper_bound(m_positions.begin(), m_positions.end(), position);
    if (after == m_positions.end())
        return {m_end};
    const auto index = static_cast<std::size_t>(after - m_positions.begin());
    const std::int64_t from = index == 0 ? 0 : m_times[index - 1];
    const std::int64_t start = index == 0 ? 0 : m_positions[index - 1];
    std::int64_t low = from, high = index < m_times.size() ? m_times[index] : m_end;
    while (low < high) {
        const std::int64_t middle = low + (high - low + 1) / 2;
        if (start + compressed(middle - from) <= position)
            low = middle;
        else
            high = middle - 1;
    }
    return {low};
}

EventIndex TimeScale::eventAt(std::int64_t position) const
{
    std::int64_t after = 0;
    switch (m_mode) {
    case AxisMode::Linear: after = std::upper_bound(m_times.begin(), m_times.end(), position) - m_times.begin(); break;
    case AxisMode::Event: after = std::clamp<std::int64_t>(position + 1, 0, static_cast<std::int64_t>(m_times.size())); break;
    case AxisMode::Compressed:
        after = std::upper_bound(m_positions.begin(), m_positions.end() - 1, position) - m_positions.begin();
        break;
    }
    return after == 0 ? EventIndex() : EventIndex(static_cast<std::uint32_t>(after - 1));
}

EventIndex TimeScale::nearestEvent(std::int64_t position) const
{
    if (m_times.empty())
        return {};
    const EventIndex before = eventAt(position);
    if (!before)
        return EventIndex(0);
    const EventIndex after(before.value + 1);
    if (after.value >= m_times.size() || position - ofEvent(before) <= ofEvent(after) - position)
        return before;
    return after;
}

std::vector<Range> TimeScale::zeroTime(Range visible, std::int64_t shortest) const
{
    std::vector<Range> stretches;
    if (shortest > m_longestZeroTime)
        return stretches;
    for (auto i = firstZeroTime(visible); i != m_zeroTime.end() && i->begin <= visible.end; ++i)
        if (i->length() >= shortest)
            stretches.push_back(*i);
    return stretches;
}

bool TimeScale::hasZeroTime(Range visible) const
{
    const auto first = firstZeroTime(visible);
    return first != m_zeroTime.end() && first->begin <= visible.end;
}

std::vector<Range>::const_iterator TimeScale::firstZeroTime(Range visible) const
{
    return std::partition_point(m_zeroTime.begin(), m_zeroTime.end(), [&](Range r) { return r.end < visible.begin; });
}

std::vector<std::int64_t> TimeScale::cuts(Range visible) const
{
    return {std::lower_bound(m_cuts.begin(), m_cuts.end(), visible.begin), std::lower_bound(m_cuts.begin(), m_cuts.end(), visible.end)};
}

TimeAxis::TimeAxis(Range visible, Unit width)
    : m_begin(visible.begin * kFraction), m_span(std::max<std::int64_t>(8, visible.length()) * kFraction), m_width(std::max(px(1), width))
{
    SYNCSCOPE_ASSERT(visible.length() <= kMostPositions && visible.begin >= -kMostPositions && visible.begin <= kMostPositions);
    SYNCSCOPE_ASSERT(m_width < (1 << 23));
}

Range TimeAxis::visible() const
{
    const std::int64_t end = m_begin + m_span;
    return {toPosition(0), end >= 0 ? (end + kFraction - 1) / kFraction : end / kFraction};
}

Unit TimeAxis::toPixel(std::int64_t position) const
{
    constexpr std::int64_t farthest = 4 * kMostPositions; // times kFraction it is still a number
    const std::int64_t offset = std::clamp<std::int64_t>(std::clamp(position, -farthest, farthest) * kFraction - m_begin, 0, m_span);
    return static_cast<Unit>(proportion(offset, m_span, m_width));
}

std::int64_t TimeAxis::fractionAt(Unit x) const
{
    return m_span / m_width * x + m_span % m_width * x / m_width;
}

std::int64_t TimeAxis::toPosition(Unit x) const
{
    const std::int64_t at = m_begin + fractionAt(x);
    return at >= 0 ? at / kFraction : -((-at + kFraction - 1) / kFraction);
}

std::int64_t TimeAxis::firstAt(Unit x) const
{
    std::int64_t position = toPosition(x);
    const std::int64_t end = visible().end;
    while (position < end && toPixel(position) < x)
        ++position;
    return position;
}

TimeAxis TimeAxis::zoomedAbout(Unit x, int numerator, int denominator) const
{
    SYNCSCOPE_ASSERT(numerator > 0 && denominator > 0);
    TimeAxis zoomed = *this;
    const std::int64_t span = m_span / denominator * numerator + m_span % denominator * numerator / denominator;
    zoomed.m_span = std::clamp(span, 8 * kFraction, kMostPositions * kFraction);
    zoomed.m_begin = m_begin + fractionAt(x) - zoomed.fractionAt(x);
    return zoomed;
}

TimeAxis TimeAxis::pannedBy(Unit dx) const
{
    TimeAxis panned = *this;
    panned.m_begin += fractionAt(dx);
    return panned;
}

TimeAxis TimeAxis::within(Range whole) const
{
    TimeAxis inside = *this;
    const std::int64_t begin = whole.begin * kFraction, end = whole.end * kFraction;
    inside.m_span = std::max(8 * kFraction, std::min(m_span, end - begin));
    inside.m_begin = std::max(begin, std::min(m_begin, end - inside.m_span));
    return inside;
}

TimeAxis TimeAxis::resized(Unit width) const
{
    TimeAxis wider = *this;
    wider.m_width = std::max(px(1), width);
    return wider;
}

namespace {

std::vector<Tick> linearTicks(const TimeAxis& axis, Unit size, Unit gap, const Tongue& tongue)
{
    const Range seen = axis.visible();
    const TimeUnit& unit = unitFor(std::max(seen.end, -seen.begin));
    for (int n = 0; n < kNiceSteps; ++n) {
        const std::int64_t step = niceStep(n);
        if (seen.length() / step > axis.width() / px(8))
            continue;
        const int decimals = decimalsOf(step, unit);
        std::vector<Tick> all;
        Unit widest = 0;
        for (std::int64_t at = firstMultiple(seen.begin, step); at <= seen.end; at += step) {
            all.push_back({at, at == 0 ? "0 " + std::string(unit.name) : decimal(inUnit(at, unit, decimals)).in(tongue), {}});
            widest = std::max(widest, textWidth(all.back().label, Face::Sans, size));
        }
        if (all.size() < 2 || axis.toPixel(all[1].position) - axis.toPixel(all[0].position) >= widest + gap)
            return all;
    }
    return {};
}

std::vector<Tick> eventTicks(const TimeScale& scale, const TimeAxis& axis, Unit size, Unit gap, const Tongue& tongue)
{
    const Range seen{std::max<std::int64_t>(0, axis.visible().begin), std::min<std::int64_t>(axis.visible().end, scale.events())};
    if (seen.length() <= 0)
        return {};
    for (int n = 0; n < kNiceSteps; ++n) {
        const std::int64_t step = niceStep(n);
        if (seen.length() / step > axis.width() / px(8))
            continue;
        std::vector<Tick> all;
        Unit widest = 0;
        for (std::int64_t at = firstMultiple(seen.begin, step); at < seen.end; at += step) {
            all.push_back({at, formatTime(scale.timeAt(at).ns, tongue), std::to_string(at)});
            widest = std::max({widest, textWidth(all.back().label, Face::Sans, size), textWidth(all.back().note, Face::Sans, size)});
        }
        if (all.size() < 2 || axis.toPixel(all[1].position) - axis.toPixel(all[0].position) >= widest + gap) {
            // A time that several ticks share is said at the first of them.
            for (std::size_t i = all.size(); i-- > 1;)
                if (all[i].label == all[i - 1].label)
                    all[i].label.clear();
            return all;
        }
    }
    return {};
}

// No two labels are equally far apart in time here: each is that of an event.
std::vector<Tick> compressedTicks(const TimeScale& scale, const TimeAxis& axis, Unit size, Unit gap, const Tongue& tongue)
{
    std::vector<Tick> all;
    Unit free = 0;
    for (Unit x = 0; x < axis.width();) {
        EventIndex event = scale.eventAt(axis.toPosition(x) - 1);
        event = event ? EventIndex(event.value + 1) : EventIndex(0);
        if (event.value >= scale.events())
            break;
        const std::int64_t position = scale.ofEvent(event);
        const Unit at = axis.toPixel(position);
        if (at >= axis.width())
            break;
        std::string label = formatTime(scale.timeOf(event).ns, tongue);
        const Unit half = textWidth(label, Face::Sans, size) / 2;
        if (at - half >= free || all.empty()) {
            free = at + half + gap;
            all.push_back({position, std::move(label), {}});
        }
        x = std::max({x + px(1), at + px(1), free}); // Zoomed in, an event can lie left of where it was looked for.
    }
    return all;
}

} // namespace

std::vector<Tick> ticks(const TimeScale& scale, const TimeAxis& axis, Unit size, Unit gap, const Tongue& tongue)
{
    switch (scale.mode()) {
    case AxisMode::Linear: return linearTicks(axis, size, gap, tongue);
    case AxisMode::Event: return eventTicks(scale, axis, size, gap, tongue);
    case AxisMode::Compressed: return compressedTicks(scale, axis, size, gap, tongue);
    }
    return {};
}

Phrase timeText(std::int64_t ns) { return decimal(inUnit(ns, unitFor(ns < 0 ? -ns : ns), -1)); }

std::string formatTime(std::int64_t ns, const Tongue& tongue) { return timeText(ns).in(tongue); }

} // namespace syncscope::picture
