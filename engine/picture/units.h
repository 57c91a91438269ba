// Where things are on a picture: whole hundredths of a pixel, so that layouts are exact and SVG needs no floating point.
#pragma once

#include <algorithm>
#include <cstdint>

namespace syncscope::picture {

using Unit = std::int32_t;

constexpr Unit px(std::int64_t pixels) { return static_cast<Unit>(pixels * 100); }

struct Point {
    Unit x = 0, y = 0;

    friend constexpr bool operator==(Point, Point) = default;
};

struct Box {
    Unit x = 0, y = 0, w = 0, h = 0;

    constexpr Unit right() const { return x + w; }
    constexpr Unit bottom() const { return y + h; }
    constexpr bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    friend constexpr bool operator==(Box, Box) = default;
};

} // namespace syncscope::picture
