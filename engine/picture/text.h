// How wide text is in the bundled fonts, so that a layout can fit and shorten it without a font engine.
#pragma once

#include "engine/picture/units.h"

#include <string>
#include <string_view>

namespace syncscope::picture {

enum class Face : std::uint8_t { Sans, SansBold, Mono };

// Without kerning, rounded up. A character the table does not know counts as one em: text never turns out wider.
Unit textWidth(std::string_view utf8, Face face, Unit size);

// The text, or its beginning and "…", or nothing where not even one character and the dots fit.
std::string elide(std::string_view utf8, Face face, Unit size, Unit width);

// Above and below the baseline, of the fonts' own line box.
constexpr Unit ascent(Unit size) { return size * 1901 / 2048; }
constexpr Unit descent(Unit size) { return size * 483 / 2048; }
// From the top of a box to the baseline that centres digits and capitals in it.
constexpr Unit centredBaseline(Unit height, Unit size) { return (height + size * 1493 / 2048) / 2; }

// Reads one code point at `at` and moves past it; malformed bytes read as U+FFFD, one at a time.
char32_t nextCodePoint(std::string_view utf8, std::size_t& at);

} // namespace syncscope::picture
