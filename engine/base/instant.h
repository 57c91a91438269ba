// Simulated time: whole nanoseconds since the machine started, for ever integers.
#pragma once

#include <cstdint>
#include <limits>

namespace syncscope {

// A point in simulated time. The type has no now(): only a World knows it.
struct Instant {
    std::int64_t ns = 0;

    static constexpr Instant never() { return {std::numeric_limits<std::int64_t>::max()}; }
    friend constexpr auto operator<=>(Instant, Instant) = default;
};

// A span of simulated time. May be negative only as a difference.
struct Duration {
    std::int64_t ns = 0;

    friend constexpr auto operator<=>(Duration, Duration) = default;
};

constexpr Instant operator+(Instant t, Duration d) { return {t.ns + d.ns}; }
constexpr Duration operator-(Instant a, Instant b) { return {a.ns - b.ns}; }
constexpr Duration operator+(Duration a, Duration b) { return {a.ns + b.ns}; }
constexpr Duration operator-(Duration a, Duration b) { return {a.ns - b.ns}; }

} // namespace syncscope
