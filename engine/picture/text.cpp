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

std::vector<std::string> wrap(std::string_view text, Face face, Unit size, Unit width, std::size_t most)
{
    std::vector<std::string> lines;
    while (!text.empty() && lines.size() < most) {
        if (lines.size() + 1 == most || textWidth(text, face, size) <= width) {
            lines.push_back(elide(text, face, size, width));
            break;
        }
        std::size_t cut = 0;
        for (std::size_t space = text.find(' '); space != std::string_view::npos && textWidth(text.substr(0, space), face, size) <= width;
             space = text.find(' ', space + 1))
            cut = space;
        if (cut == 0) {
            lines.push_back(elide(text, face, size, width));
            break;
        }
        lines.emplace_back(text.substr(0, cut));
        text.remove_prefix(cut + 1);
    }
    return lines;
}

std::string shortened(std::string_view label, Unit size, Unit width)
{
    const auto fits = [&](std::string_view text) { return textWidth(text, Face::Sans, size) <= width; };
    std::string_view part = label;
    while (!fits(part) && part.rfind(", ") != std::string_view::npos)
        part = part.substr(0, part.rfind(", "));
    if (fits(part))
        return std::string(part);
    constexpr std::size_t dots = 3, least = 3; // bytes of "…", characters that still tell something
    std::string cut = elide(part, Face::Sans, size, width);
    if ((cut.size() - std::min(cut.size(), dots)) * 4 >= part.size() * 3)
        return cut;
    const std::string_view word = part.substr(0, part.find(' '));
    if (fits(word))
        return std::string(word);
    return cut.size() >= least + dots ? cut : std::string();
}

std::string ending(const std::string& address, Unit size, Unit width)
{
    constexpr std::size_t least = 4;
    if (textWidth(address, Face::Mono, size) <= width)
        return address;
    for (std::size_t kept = address.size(); kept >= least; --kept)
        if (std::string end = "…" + address.substr(address.size() - kept); textWidth(end, Face::Mono, size) <= width)
            return end;
    return {};
}

std::string_view fitting(std::span<const std::string_view> forms, Face face, Unit size, Unit width)
{
    for (const std::string_view form : forms)
        if (!form.empty() && textWidth(form, face, size) <= width)
            return form;
    return {};
}

} // namespace syncscope::picture
