#include "engine/picture/text.h"

#include <gtest/gtest.h>

namespace syncscope::picture {
namespace {

TEST(TextWidth, AddsTheAdvancesOfTheFont)
{
    // DejaVu Sans: A 1401, V 1401, i 569, µ 1303, 0 1303 of 2048 units.
    EXPECT_EQ(textWidth("A", Face::Sans, px(2048)), px(1401));
    EXPECT_EQ(textWidth("AVi", Face::Sans, px(2048)), px(1401 + 1401 + 569));
    EXPECT_EQ(textWidth("µ0", Face::Sans, px(2048)), px(1303 + 1303));
    EXPECT_EQ(textWidth("", Face::Sans, px(12)), 0);
    EXPECT_EQ(textWidth("iiii", Face::Mono, px(2048)), textWidth("MMMM", Face::Mono, px(2048)));
}

TEST(TextWidth, RoundsUpAndGrowsWithTheSize)
{
    EXPECT_EQ(textWidth("A", Face::Sans, px(12)), 821); // 12 * 1401 / 2048 = 8.209
    EXPECT_LT(textWidth("EvtIoRead", Face::Sans, px(11)), textWidth("EvtIoRead", Face::Sans, px(12)));
    EXPECT_LT(textWidth("EvtIoRead", Face::Sans, px(12)), textWidth("EvtIoRead", Face::SansBold, px(12)));
}

TEST(TextWidth, CountsWhatItDoesNotKnowAsOneEm)
{
    EXPECT_EQ(textWidth("\xE6\xBC\xA2", Face::Sans, px(10)), px(10));
    EXPECT_EQ(textWidth("\xFF\xC3", Face::Sans, px(10)), px(20)); // two bytes that are not UTF-8
}

struct ElideCase {
    const char* text;
    int pixels;
    const char* expected;
};
void PrintTo(const ElideCase& c, std::ostream* out) { *out << '"' << c.text << "\" in " << c.pixels; }
class Elide : public testing::TestWithParam<ElideCase> {};

TEST_P(Elide, FitsAndKeepsWholeCharacters)
{
    const auto& [text, pixels, expected] = GetParam();
    const std::string got = elide(text, Face::Sans, px(12), px(pixels));
    EXPECT_EQ(got, expected);
    EXPECT_LE(textWidth(got, Face::Sans, px(12)), px(pixels));
}

INSTANTIATE_TEST_SUITE_P(Widths, Elide, testing::Values(ElideCase{"EvtIoRead", 100, "EvtIoRead"}, ElideCase{"EvtIoRead", 50, "EvtIo…"},
    ElideCase{"EvtIoRead", 10, ""}, ElideCase{"EvtIoRead", 0, ""}, ElideCase{"µµµµ", 25, "µ…"}, ElideCase{"Device.lock", 57, "Device…"},
    ElideCase{"a bcd", 27, "a…"}, ElideCase{"", 0, ""}));

TEST(Elide, NeverDropsWhatFitsExactly)
{
    for (const char* text : {"EvtIoRead #1", "T0", "DISPATCH_LEVEL"}) {
        const Unit width = textWidth(text, Face::Sans, px(12));
        EXPECT_EQ(elide(text, Face::Sans, px(12), width), text);
        EXPECT_NE(elide(text, Face::Sans, px(12), width - 1), text);
    }
}

TEST(NextCodePoint, ReadsUtf8AndSurvivesAnythingElse)
{
    const std::string text = "a\xC2\xB5\xE2\x86\x92\xF0\x9F\x98\x80\xE2\x86";
    std::size_t at = 0;
    EXPECT_EQ(nextCodePoint(text, at), U'a');
    EXPECT_EQ(nextCodePoint(text, at), U'µ');
    EXPECT_EQ(nextCodePoint(text, at), U'→');
    EXPECT_EQ(nextCodePoint(text, at), char32_t{0x1F600});
    EXPECT_EQ(nextCodePoint(text, at), char32_t{0xFFFD});
    EXPECT_EQ(nextCodePoint(text, at), char32_t{0xFFFD});
    EXPECT_EQ(at, text.size());
    for (const std::string overlong : {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80"}) {
        at = 0;
        EXPECT_EQ(nextCodePoint(overlong, at), char32_t{0xFFFD});
        EXPECT_EQ(at, 1u);
    }
}

} // namespace
} // namespace syncscope::picture
