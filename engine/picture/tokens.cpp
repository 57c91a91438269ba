#include "engine/picture/tokens.h"

#include <utility>

namespace syncscope::picture {

namespace {

constexpr Rgb rgb(std::uint32_t v)
{
    return {static_cast<std::uint8_t>(v >> 16), static_cast<std::uint8_t>(v >> 8), static_cast<std::uint8_t>(v)};
}

struct Row {
    std::string_view name;
    std::array<std::uint32_t, kThemes> colours; // light, dark, print-mono, high-contrast, projector
};

constexpr std::array<Row, kTokens> kTable = {{
    {"none", {0x000000, 0x000000, 0x000000, 0x000000, 0x000000}},
    {"surface", {0xFFFFFF, 0x14171C, 0xFFFFFF, 0x000000, 0xFFFFFF}},
    {"lane", {0xF6F8FA, 0x1E2329, 0xFFFFFF, 0x000000, 0xFFFFFF}},
    {"grid", {0xD0D7DE, 0x30363D, 0xCCCCCC, 0x5A5A5A, 0xC4CBD2}},
    {"zero-time", {0xE7EBF0, 0x2A3038, 0xEDEDED, 0x262626, 0xECECEC}},
    {"text", {0x1B1F24, 0xE6EDF3, 0x000000, 0xFFFFFF, 0x000000}},
    {"muted-text", {0x57606A, 0x9AA7B4, 0x4D4D4D, 0xE0E0E0, 0x3D4451}},
    {"passive", {0x269A91, 0x39766E, 0x949494, 0x00E5D0, 0x26A69A}},
    {"apc", {0x3662C1, 0x638EFA, 0x6E6E6E, 0x5AA9FF, 0x2A52A8}},
    {"dispatch", {0x803104, 0xEAAF2B, 0x404040, 0xFFD400, 0x6B2703}},
    {"dirql", {0x420B24, 0xFCE1F4, 0x000000, 0xFFFFFF, 0x33061B}},
    {"on-passive", {0x000000, 0xFFFFFF, 0x000000, 0x000000, 0x000000}},
    {"on-apc", {0xFFFFFF, 0x000000, 0xFFFFFF, 0x000000, 0xFFFFFF}},
    {"on-dispatch", {0xFFFFFF, 0x000000, 0xFFFFFF, 0x000000, 0xFFFFFF}},
    {"on-dirql", {0xFFFFFF, 0x000000, 0xFFFFFF, 0x000000, 0xFFFFFF}},
    {"lock-free", {0x8A94A0, 0x6B7684, 0x8C8C8C, 0xC0C0C0, 0x767F8A}},
    {"lock-held", {0x334155, 0xCBD5E1, 0x333333, 0xFFFFFF, 0x222E3D}},
    {"on-lock-held", {0xFFFFFF, 0x14171C, 0xFFFFFF, 0x000000, 0xFFFFFF}},
    {"wait-blocked", {0x57606A, 0x9AA7B4, 0x4D4D4D, 0xFFFFFF, 0x3D4451}},
    {"request-queued", {0xFFFFFF, 0x14171C, 0xFFFFFF, 0x000000, 0xFFFFFF}},
    {"request-owned", {0xDCE6F2, 0x33475E, 0xE0E0E0, 0x303030, 0xDCE6F2}},
    {"on-request", {0x1B1F24, 0xE6EDF3, 0x000000, 0xFFFFFF, 0x000000}},
    {"violation", {0xB00020, 0xFF6B7A, 0x000000, 0xFF8A94, 0x9E001C}},
    {"violation-tint", {0xFDEDEF, 0x3A1B22, 0xF2F2F2, 0x2A0006, 0xFDF1F2}},
    {"on-violation", {0xFFFFFF, 0x14171C, 0xFFFFFF, 0x000000, 0xFFFFFF}},
    {"flow", {0x3D4451, 0xC3CCD6, 0x333333, 0xFFFFFF, 0x2B313B}},
    {"playhead", {0xC2185B, 0xFF5C8D, 0x000000, 0xFF66CC, 0xA3124A}},
    {"halo", {0xFFFFFF, 0x14171C, 0xFFFFFF, 0x000000, 0xFFFFFF}},
    {"selection", {0x0B57D0, 0x7CB7FF, 0x000000, 0xFFFF00, 0x084BB8}},
    {"on-selection", {0xFFFFFF, 0x14171C, 0xFFFFFF, 0x000000, 0xFFFFFF}},
    {"processor-0", {0x0B5CAD, 0x4C9BFF, 0x000000, 0x6FB3FF, 0x0B4F9C}}, // blue and violet, orange and green: their lightness differs, since
    {"processor-1", {0xB3470B, 0xF07F2E, 0x3A3A3A, 0xFF9A3C, 0x8A3305}}, // one eye in twenty does not tell their hues apart
    {"processor-2", {0x2E1065, 0xDCD0FF, 0x5A5A5A, 0xE3D4FF, 0x22084F}},
    {"processor-3", {0x1F3B0A, 0xD6F0B5, 0x757575, 0xDCFAB0, 0x142B06}},
}};

// What an sRGB component of 0..255 is in linear light, in millionths (WCAG 2 relative luminance).
constexpr std::array<std::int32_t, 256> kLinear = {
    0, 304, 607, 911, 1214, 1518, 1821, 2125, 2428, 2732, 3035, 3347, 3677, 4025,
    4391, 4777, 5182, 5605, 6049, 6512, 6995, 7499, 8023, 8568, 9134, 9721, 10330, 10960,
    11612, 12286, 12983, 13702, 14444, 15209, 15996, 16807, 17642, 18500, 19382, 20289, 21219, 22174,
    23153, 24158, 25187, 26241, 27321, 28426, 29557, 30713, 31896, 33105, 34340, 35601, 36889, 38204,
    39546, 40915, 42311, 43735, 45186, 46665, 48172, 49707, 51269, 52861, 54480, 56128, 57805, 59511,
    61246, 63010, 64803, 66626, 68478, 70360, 72272, 74214, 76185, 78187, 80220, 82283, 84376, 86500,
    88656, 90842, 93059, 95307, 97587, 99899, 102242, 104616, 107023, 109462, 111932, 114435, 116971, 119538,
    122139, 124772, 127438, 130136, 132868, 135633, 138432, 141263, 144128, 147027, 149960, 152926, 155926, 158961,
    162029, 165132, 168269, 171441, 174647, 177888, 181164, 184475, 187821, 191202, 194618, 198069, 201556, 205079,
    208637, 212231, 215861, 219526, 223228, 226966, 230740, 234551, 238398, 242281, 246201, 250158, 254152, 258183,
    262251, 266356, 270498, 274677, 278894, 283149, 287441, 291771, 296138, 300544, 304987, 309469, 313989, 318547,
    323143, 327778, 332452, 337164, 341914, 346704, 351533, 356400, 361307, 366253, 371238, 376262, 381326, 386429,
    391572, 396755, 401978, 407240, 412543, 417885, 423268, 428690, 434154, 439657, 445201, 450786, 456411, 462077,
    467784, 473531, 479320, 485150, 491021, 496933, 502886, 508881, 514918, 520996, 527115, 533276, 539479, 545724,
    552011, 558340, 564712, 571125, 577580, 584078, 590619, 597202, 603827, 610496, 617207, 623960, 630757, 637597,
    644480, 651406, 658375, 665387, 672443, 679542, 686685, 693872, 701102, 708376, 715694, 723055, 730461, 737910,
    745404, 752942, 760525, 768151, 775822, 783538, 791298, 799103, 806952, 814847, 822786, 830770, 838799, 846873,
    854993, 863157, 871367, 879622, 887923, 896269, 904661, 913099, 921582, 930111, 938686, 947307, 955973, 964686,
    973445, 982251, 991102, 1000000,
};

std::int64_t luminance(Rgb c)
{
    return 2126ll * kLinear[c.r] + 7152ll * kLinear[c.g] + 722ll * kLinear[c.b]; // in 1e-10
}

} // namespace

Rgb colour(Theme theme, Token token)
{
    return rgb(kTable[static_cast<std::size_t>(token)].colours[static_cast<std::size_t>(theme)]);
}

std::string_view name(Token token) { return kTable[static_cast<std::size_t>(token)].name; }

std::string_view name(Theme theme)
{
    static constexpr std::array<std::string_view, kThemes> names = {"light", "dark", "print-mono", "high-contrast", "projector"};
    return names[static_cast<std::size_t>(theme)];
}

std::string hex(Rgb c)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (const std::uint8_t v : {c.r, c.g, c.b}) {
        text += digits[v >> 4];
        text += digits[v & 15];
    }
    return text;
}

int contrast(Rgb a, Rgb b)
{
    std::int64_t high = luminance(a), low = luminance(b);
    if (high < low)
        std::swap(high, low);
    constexpr std::int64_t flare = 500'000'000; // 0.05
    high += flare;
    low += flare;
    return static_cast<int>((high * 100 + low / 2) / low);
}

} // namespace syncscope::picture
