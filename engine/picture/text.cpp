#include "engine/picture/text.h"

#include "engine/picture/font_widths.h"

#include <algorithm>

namespace syncscope::picture {

namespace {

int advance(char32_t c, Face face)
{
    const FaceWidths& widths = kWidths[static_cast<std::size_t>(face)];
    if (c >= 0x20 && c < 0x7F)
        return widths.ascii[c - 0x20];
    if (c >= 0xA0 && c < 0x100)
        return widths.latin1[c - 0xA0];
    const auto* symbol = std::lower_bound(kSymbols.begin(), kSymbols.end(), c);
    if (symbol != kSymbols.end() && *symbol == c)
        return widths.symbols[static_cast<std::size_t>(symbol - kSymbols.begin())];
    return kUnitsPerEm;
}

Unit scaled(std::int64_t units, Unit size)
{
    return static_cast<Unit>((units * size + kUnitsPerEm - 1) / kUnitsPerEm);
}

} // namespace

char32_t nextCodePoint(std::string_view utf8, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    const unsigned char first = byte(at++);
    if (first < 0x80)
        return first;
    const int more = first >= 0xF0 && first < 0xF5 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0;
    if (more == 0 || first >= 0xF5 || at + static_cast<std::size_t>(more) > utf8.size())
        return 0xFFFD;
    char32_t c = first & (0x3Fu >> more);
    for (int i = 0; i < more; ++i) {
        if ((byte(at + static_cast<std::size_t>(i)) & 0xC0) != 0x80)
            return 0xFFFD;
        c = (c << 6) | (byte(at + static_cast<std::size_t>(i)) & 0x3Fu);
    }
    static constexpr char32_t least[] = {0, 0x80, 0x800, 0x10000};
    if (c < least[more] || (c >= 0xD800 && c < 0xE000) || c > 0x10FFFF)
        return 0xFFFD;
    at += static_cast<std::size_t>(more);
    return c;
}

Unit textWidth(std::string_view utf8, Face face, Unit size)
{
    std::int64_t units = 0;
    for (std::size_t at = 0; at < utf8.size();)
        units += advance(nextCodePoint(utf8, at), face);
    return scaled(units, size);
}

std::string elide(std::string_view utf8, Face face, Unit size, Unit width)
{
    constexpr std::string_view dots = "…";
    const int dotsUnits = advance(0x2026, face);
    std::int64_t units = 0;
    std::size_t kept = 0; // bytes of the longest beginning that fits together with the dots
    for (std::size_t at = 0; at < utf8.size();) {
        units += advance(nextCodePoint(utf8, at), face);
        if (scaled(units + dotsUnits, size) <= width)
            kept = at;
        if (scaled(units, size) > width) {
            while (kept > 0 && (utf8[kept - 1] == ' ' || utf8[kept - 1] == '.' || utf8[kept - 1] == ','))
                --kept;
            return kept == 0 ? std::string() : std::string(utf8.substr(0, kept)).append(dots);
        }
    }
    return std::string(utf8);
}

} // namespace syncscope::picture
