#include "engine/picture/slice_row.h"

#include "engine/base/assert.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace syncscope::picture {

namespace {

// Calls take(level, node) for nodes that together are [first, last): level -1 are the elements themselves.
template <class Take>
void cover(std::uint32_t first, std::uint32_t last, int levels, Take&& take)
{
    int level = -1;
    while (first < last) {
        const bool climb = level + 1 < levels;
        while (first < last && (!climb || first % SliceRow::kFan != 0))
            take(level, first++);
        while (first < last && last % SliceRow::kFan != 0)
            take(level, --last);
        first /= SliceRow::kFan;
        last /= SliceRow::kFan;
        ++level;
    }
}

} // namespace

Token fillOf(Look look)
{
    switch (look) {
    case Look::Idle: return Token::None;
    case Look::RequestQueued: return Token::RequestQueued;
    case Look::RequestOwned: return Token::RequestOwned;
    case Look::Armed: return Token::MutedText;
    case Look::Busy:
    case Look::Asserted:
    case Look::Held: return Token::LockHeld;
    case Look::Passive: return Token::Passive;
    case Look::Apc: return Token::Apc;
    case Look::Dispatch:
    case Look::SpinsDispatch: return Token::Dispatch;
    case Look::Dirql:
    case Look::SpinsDirql: return Token::Dirql;
    case Look::Pending:
    case Look::Blocked: return Token::Surface;
    }
    return Token::None;
}

Token textOn(Look look)
{
    switch (look) {
    case Look::Idle: return Token::MutedText;
    case Look::RequestQueued:
    case Look::RequestOwned: return Token::OnRequest;
    case Look::Busy:
    case Look::Held: return Token::OnLockHeld;
    case Look::Passive: return Token::OnPassive;
    case Look::Apc: return Token::OnApc;
    case Look::Dispatch: return Token::OnDispatch;
    case Look::Dirql: return Token::OnDirql;
    case Look::Armed:
    case Look::Pending:
    case Look::Asserted:
    case Look::Blocked:
    case Look::SpinsDispatch:
    case Look::SpinsDirql: return Token::Text;
    }
    return Token::Text;
}

void SliceRow::add(const Slice& slice)
{
    SYNCSCOPE_ASSERT(m_levels.empty() && slice.at.begin <= slice.at.end);
    SYNCSCOPE_ASSERT(m_begin.empty() || slice.at.begin >= m_begin.back());
    if (!m_end.empty() && m_end.back() > slice.at.begin)
        m_end.back() = slice.at.begin;
    m_begin.push_back(slice.at.begin);
    m_end.push_back(slice.at.end);
    m_name.push_back(slice.name);
    m_event.push_back(slice.event.value);
    m_last.push_back(slice.last.value);
    m_style.push_back(static_cast<std::uint8_t>(static_cast<unsigned>(slice.look) | (slice.violation ? 0x80u : 0u)));
}

void SliceRow::finish()
{
    m_levels.clear();
    m_sparse.clear();
    for (std::uint32_t i = 0; i < size(); i += kFan)
        m_sparse.push_back(m_begin[i]);
    for (std::uint32_t below = size(); below >= kFan;) {
        const std::uint32_t count = (below + kFan - 1) / kFan;
        std::vector<Node> level(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto child = [&](std::uint32_t k) { return m_levels.empty() ? leaf(k) : m_levels.back()[k]; };
            level[i] = child(i * kFan);
            for (std::uint32_t k = i * kFan + 1; k < std::min(below, (i + 1) * kFan); ++k)
                merge(level[i], child(k));
        }
        m_levels.push_back(std::move(level));
        below = count;
    }
}

Slice SliceRow::at(std::uint32_t i) const
{
    return {{m_begin[i], m_end[i]}, m_name[i], EventIndex(m_event[i]), EventIndex(m_last[i]), look(i), violation(i)};
}

std::uint32_t SliceRow::firstAfter(std::int64_t position) const
{
    auto i = static_cast<std::uint32_t>(std::upper_bound(m_end.begin(), m_end.end(), position) - m_end.begin());
    while (i > 0 && m_begin[i - 1] >= position)
        --i;
    return i;
}

std::uint32_t SliceRow::gallop(const std::vector<std::int64_t>& begins, std::uint32_t from, std::int64_t position, std::uint32_t guess)
{
    const auto size = static_cast<std::uint32_t>(begins.size());
    if (guess > 8 && guess < size - std::min(from, size)) {
        // Back from the guess, where it is too far: what is near it is in the cache, what lies between is not.
        std::uint32_t high = from + guess, back = 1;
        if (begins[high] >= position) {
            while (high - from > back && begins[high - back] >= position) {
                high -= back;
                back *= 2;
            }
            const std::uint32_t low = high - from > back ? high - back : from;
            return static_cast<std::uint32_t>(std::lower_bound(begins.begin() + low, begins.begin() + high, position) - begins.begin());
        }
        from = high + 1;
    }
    std::uint32_t low = from, step = 1;
    while (low < size && begins[low] < position) {
        from = low + 1;
        low = step < size - low ? low + step : size;
        step *= 2;
    }
    return static_cast<std::uint32_t>(std::lower_bound(begins.begin() + from, begins.begin() + low, position) - begins.begin());
}

std::uint32_t SliceRow::gallop(std::uint32_t from, std::int64_t position, std::uint32_t guess) const { return gallop(m_begin, from, position, guess); }

std::uint32_t SliceRow::gallopRoughly(std::uint32_t from, std::int64_t position, std::uint32_t guess) const
{
    return std::min(gallop(m_sparse, from / kFan + 1, position, guess / kFan) * kFan, size());
}

void SliceRow::merge(Node& into, Node other)
{
    into.looks |= other.looks;
    if (other.importance > into.importance || (other.importance == into.importance && other.best < into.best)) {
        into.best = other.best;
        into.importance = other.importance;
    }
}

SliceRow::Node SliceRow::summary(std::uint32_t first, std::uint32_t last) const
{
    SYNCSCOPE_ASSERT(first < last && last <= size());
    Node sum = leaf(first);
    cover(first, last, static_cast<int>(m_levels.size()), [&](int level, std::uint32_t node) {
        merge(sum, level < 0 ? leaf(node) : m_levels[static_cast<std::size_t>(level)][node]);
    });
    return sum;
}

std::uint32_t SliceRow::mostImportant(std::uint32_t first, std::uint32_t last) const
{
    // A byte each: that many are looked through faster than their summaries are put together.
    constexpr std::uint32_t few = 2048;
    if (last - first > few)
        return summary(first, last).best;
    SYNCSCOPE_ASSERT(first < last && last <= size());
    const std::uint8_t* const style = m_style.data();
    std::uint8_t greatest = 0;
    std::uint32_t at = first;
    if (constexpr std::uint32_t width = 16; last - first >= width) { // of a length the compiler knows, for its vectors
        std::array<std::uint8_t, width> most{};
        for (; last - at >= width; at += width)
            for (std::uint32_t i = 0; i < width; ++i)
                most[i] = std::max(most[i], style[at + i]);
        greatest = *std::max_element(most.begin(), most.end());
    }
    for (; at < last; ++at)
        greatest = std::max(greatest, style[at]);
    return static_cast<std::uint32_t>(static_cast<const std::uint8_t*>(std::memchr(style + first, greatest, last - first)) - style);
}

LookSet SliceRow::looks(std::uint32_t first, std::uint32_t last) const { return first < last ? summary(first, last).looks : 0; }

void StepRow::add(std::int64_t position, std::int64_t value, EventIndex event)
{
    SYNCSCOPE_ASSERT(m_levels.empty() && (m_at.empty() || position >= m_at.back()));
    m_whole = m_at.empty() ? Extent{value, value} : Extent{std::min(m_whole.low, value), std::max(m_whole.high, value)};
    m_at.push_back(position);
    m_value.push_back(value);
    m_event.push_back(event.value);
}

void StepRow::finish()
{
    m_levels.clear();
    for (std::uint32_t below = size(); below >= SliceRow::kFan;) {
        const std::uint32_t count = (below + SliceRow::kFan - 1) / SliceRow::kFan;
        std::vector<Extent> level(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto child = [&](std::uint32_t k) { return m_levels.empty() ? Extent{m_value[k], m_value[k]} : m_levels.back()[k]; };
            level[i] = child(i * SliceRow::kFan);
            for (std::uint32_t k = i * SliceRow::kFan + 1; k < std::min(below, (i + 1) * SliceRow::kFan); ++k)
                level[i] = {std::min(level[i].low, child(k).low), std::max(level[i].high, child(k).high)};
        }
        m_levels.push_back(std::move(level));
        below = count;
    }
}

std::uint32_t StepRow::firstAt(std::int64_t position) const
{
    return static_cast<std::uint32_t>(std::lower_bound(m_at.begin(), m_at.end(), position) - m_at.begin());
}

StepRow::Extent StepRow::extent(std::uint32_t first, std::uint32_t last) const
{
    SYNCSCOPE_ASSERT(first < last && last <= size());
    Extent sum{m_value[first], m_value[first]};
    cover(first, last, static_cast<int>(m_levels.size()), [&](int level, std::uint32_t node) {
        const Extent e = level < 0 ? Extent{m_value[node], m_value[node]} : m_levels[static_cast<std::size_t>(level)][node];
        sum = {std::min(sum.low, e.low), std::max(sum.high, e.high)};
    });
    return sum;
}

} // namespace syncscope::picture
