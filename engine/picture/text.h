// How wide text is in the bundled fonts, so that a layout can fit and shorten it without a font engine.
#pragma once

#include "engine/picture/units.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

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

// Words into lines that fit; a word that does not fit by itself is shortened. At most `most` lines.
std::vector<std::string> wrap(std::string_view text, Face face, Unit size, Unit width, std::size_t most);
// The whole label, its first parts, most of it, or its first word: "DPC" says more than "DPC Li…".
std::string shortened(std::string_view label, Unit size, Unit width);
// An address, or as much of its end as there is room for: that is where addresses differ. Four digits tell something.
std::string ending(const std::string& address, Unit size, Unit width);
// What must be read is said in fewer words where there is little room, and never cut off: the first of them that fits, or nothing.
std::string_view fitting(std::span<const std::string_view> forms, Face face, Unit size, Unit width);

} // namespace syncscope::picture
