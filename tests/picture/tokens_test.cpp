#include "engine/picture/tokens.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>
#include <vector>

namespace syncscope::picture {
namespace {

double linear(double c)
{
    c /= 255;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Rgb c) { return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b); }

double exactContrast(Rgb a, Rgb b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Lab {
    double l, a, b;
};

Lab lab(Rgb c)
{
    const double r = linear(c.r), g = linear(c.g), b = linear(c.b);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047), y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b),
                 z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

// CIEDE2000, after Sharma, Wu and Dalal 2005.
double difference(Lab p, Lab q)
{
    constexpr double pi = std::numbers::pi, rad = pi / 180;
    const double meanC = (std::hypot(p.a, p.b) + std::hypot(q.a, q.b)) / 2;
    const double g = 0.5 * (1 - std::sqrt(std::pow(meanC, 7) / (std::pow(meanC, 7) + std::pow(25.0, 7))));
    const double a1 = (1 + g) * p.a, a2 = (1 + g) * q.a, c1 = std::hypot(a1, p.b), c2 = std::hypot(a2, q.b);
    const auto hue = [&](double a, double b) {
        const double h = a == 0 && b == 0 ? 0 : std::atan2(b, a) / rad;
        return h < 0 ? h + 360 : h;
    };
    const double h1 = hue(a1, p.b), h2 = hue(a2, q.b);
    double dh = h2 - h1;
    if (c1 * c2 == 0)
        dh = 0;
    else if (dh > 180)
        dh -= 360;
    else if (dh < -180)
        dh += 360;
    const double dL = q.l - p.l, dC = c2 - c1, dH = 2 * std::sqrt(c1 * c2) * std::sin(dh / 2 * rad);
    const double mL = (p.l + q.l) / 2, mC = (c1 + c2) / 2;
    double mh = h1 + h2;
    if (c1 * c2 != 0) {
        if (std::abs(h1 - h2) <= 180)
            mh /= 2;
        else
            mh = mh < 360 ? (mh + 360) / 2 : (mh - 360) / 2;
    }
    const double t = 1 - 0.17 * std::cos((mh - 30) * rad) + 0.24 * std::cos(2 * mh * rad) + 0.32 * std::cos((3 * mh + 6) * rad) - 0.20 * std::cos((4 * mh - 63) * rad);
    const double sL = 1 + 0.015 * (mL - 50) * (mL - 50) / std::sqrt(20 + (mL - 50) * (mL - 50)), sC = 1 + 0.045 * mC, sH = 1 + 0.015 * mC * t;
    const double rC = 2 * std::sqrt(std::pow(mC, 7) / (std::pow(mC, 7) + std::pow(25.0, 7)));
    const double rT = -std::sin(2 * 30 * std::exp(-std::pow((mh - 275) / 25, 2)) * rad) * rC;
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) + rT * dC / sC * dH / sH);
}

// What an eye without one kind of cone sees (Machado, Oliveira and Fernandes 2009, severity 1).
using Matrix = double[3][3];
constexpr Matrix kNormal = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
constexpr Matrix kProtan = {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}};
constexpr Matrix kDeutan = {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}};
constexpr Matrix kTritan = {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}};

Rgb seenBy(const Matrix& eye, Rgb c)
{
    const double in[3] = {linear(c.r), linear(c.g), linear(c.b)};
    std::uint8_t out[3];
    for (int i = 0; i < 3; ++i) {
        const double v = std::clamp(eye[i][0] * in[0] + eye[i][1] * in[1] + eye[i][2] * in[2], 0.0, 1.0);
        out[i] = static_cast<std::uint8_t>(std::lround(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055)));
    }
    return {out[0], out[1], out[2]};
}

constexpr Theme kAll[] = {Theme::Light, Theme::Dark, Theme::PrintMono, Theme::HighContrast, Theme::Projector};
constexpr Token kLevels[] = {Token::Passive, Token::Apc, Token::Dispatch, Token::Dirql};

TEST(Contrast, AgreesWithTheFormulaOfWcag)
{
    for (const Theme theme : kAll)
        for (int a = 1; a < kTokens; ++a)
            for (int b = 1; b < kTokens; ++b) {
                const Rgb x = colour(theme, static_cast<Token>(a)), y = colour(theme, static_cast<Token>(b));
                EXPECT_NEAR(contrast(x, y) / 100.0, exactContrast(x, y), 0.006) << hex(x) << " " << hex(y);
            }
    EXPECT_EQ(contrast({0, 0, 0}, {255, 255, 255}), 2100);
}

TEST(Contrast, OfEveryGreyIsExact)
{
    for (int v = 0; v < 256; ++v) {
        const auto g = static_cast<std::uint8_t>(v);
        EXPECT_NEAR(contrast({g, g, g}, {0, 0, 0}) / 100.0, exactContrast({g, g, g}, {0, 0, 0}), 0.006);
    }
}


class Legible : public testing::TestWithParam<Theme> {};

TEST_P(Legible, TextHasFourAndAHalfToOneAndFillsHaveThree)
{
    const Theme theme = GetParam();
    const auto least = [&](Token ink, Token ground, int hundredths) {
        EXPECT_GE(contrast(colour(theme, ink), colour(theme, ground)), hundredths) << name(theme) << ": " << name(ink) << " on " << name(ground);
    };
    for (const Token ground : {Token::Surface, Token::Lane}) {
        least(Token::Text, ground, 450);
        least(Token::MutedText, ground, 450);
        least(Token::Violation, ground, 450);
        least(Token::Playhead, ground, 450);
        least(Token::Selection, ground, 450);
        least(Token::Flow, ground, 450);
        least(Token::LockHeld, ground, 300);
        least(Token::WaitBlocked, ground, 300);
        for (const Token level : kLevels)
            least(level, ground, 300);
        for (std::uint32_t p = 0; p < 4; ++p)
            least(processorToken(p), ground, 450);
    }
    least(Token::LockFree, Token::Surface, 300);
    least(Token::Text, Token::ZeroTime, 450);
    least(Token::Text, Token::ViolationTint, 450);
    least(Token::Violation, Token::ViolationTint, 450);
    least(Token::OnPassive, Token::Passive, 450);
    least(Token::OnApc, Token::Apc, 450);
    least(Token::OnDispatch, Token::Dispatch, 450);
    least(Token::OnDirql, Token::Dirql, 450);
    least(Token::OnLockHeld, Token::LockHeld, 450);
    least(Token::OnRequest, Token::RequestOwned, 450);
    least(Token::OnRequest, Token::RequestQueued, 450);
    least(Token::OnViolation, Token::Violation, 450);
    least(Token::OnSelection, Token::Selection, 450);
    least(Token::Halo, Token::Playhead, 450);
}

INSTANTIATE_TEST_SUITE_P(Themes, Legible, testing::ValuesIn(kAll), [](const auto& p) {
    std::string text(name(p.param));
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    return text;
});

// In a lit room a beamer's black is grey: what is to be read from the last row has 7 to 1.
TEST(Projector, TextHasSevenToOne)
{
    const auto least = [](Token ink, Token ground) {
        EXPECT_GE(contrast(colour(Theme::Projector, ink), colour(Theme::Projector, ground)), 700) << name(ink) << " on " << name(ground);
    };
    for (const Token ground : {Token::Surface, Token::Lane, Token::ZeroTime, Token::ViolationTint})
        least(Token::Text, ground);
    for (const Token ink : {Token::MutedText, Token::Violation, Token::Playhead, Token::Selection, Token::Flow, Token::Processor0, Token::Processor1, Token::Processor2, Token::Processor3})
        least(ink, Token::Surface);
    const std::pair<Token, Token> fills[] = {{Token::OnPassive, Token::Passive}, {Token::OnApc, Token::Apc}, {Token::OnDispatch, Token::Dispatch}, {Token::OnDirql, Token::Dirql},
        {Token::OnLockHeld, Token::LockHeld}, {Token::OnRequest, Token::RequestOwned}, {Token::OnViolation, Token::Violation}, {Token::OnSelection, Token::Selection}};
    for (const auto& [ink, ground] : fills)
        least(ink, ground);
}

// A higher level lies further from the background. High contrast gives the bands letters instead.
TEST(Levels, OrderSurvivesGreyscale)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::PrintMono, Theme::Projector})
        for (int i = 1; i < 4; ++i)
            EXPECT_GT(contrast(colour(theme, kLevels[i]), colour(theme, Token::Surface)), contrast(colour(theme, kLevels[i - 1]), colour(theme, Token::Surface)))
                << name(theme) << ": " << name(kLevels[i]);
}

struct Eye {
    const char* name;
    const Matrix* matrix;
    double light, dark; // smallest pairwise CIEDE2000
};

TEST(Levels, AreToldApartByEveryEye)
{
    for (const Eye& eye : {Eye{"normal", &kNormal, 27.5, 33.7}, Eye{"protan", &kProtan, 27.5, 27.1}, Eye{"deutan", &kDeutan, 23.5, 26.5}, Eye{"tritan", &kTritan, 14.5, 17.9}})
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            double least = 1000;
            for (int i = 0; i < 4; ++i)
                for (int k = i + 1; k < 4; ++k)
                    least = std::min(least, difference(lab(seenBy(*eye.matrix, colour(theme, kLevels[i]))), lab(seenBy(*eye.matrix, colour(theme, kLevels[k])))));
            EXPECT_GE(least, theme == Theme::Light ? eye.light : eye.dark) << eye.name << " " << name(theme);
        }
}

// What stands side by side in one picture is told apart by every eye in every theme: either by colour, or there is something else
// that tells it, which is named here.
struct Cue {
    Token a, b;
    const char* cue;
};
constexpr Cue kCues[] = {
    {Token::Passive, Token::Dirql, "the height of the band, and letters in it"},
    {Token::RequestQueued, Token::RequestOwned, "the order: waits, is with the driver, comes back, with a line between them"},
    {Token::LockHeld, Token::WaitBlocked, "a filled bar; a dotted frame"},
    {Token::Violation, Token::Playhead, "a triangle with a sign; a flag with the time"},
    {Token::Violation, Token::Text, "a triangle with a sign"},
    {Token::Violation, Token::Selection, "a triangle with a sign; a tinted stretch"},
    {Token::Playhead, Token::Selection, "a flag with the time; a tinted stretch"},
    {Token::Playhead, Token::Flow, "a flag with the time; an arrow between lanes"},
    {Token::Playhead, Token::Text, "a flag with the time"},
    {Token::Selection, Token::Text, "a tinted stretch"},
    {Token::Flow, Token::Text, "an arrow between lanes"},
};

TEST(SideBySide, IsToldApartByEveryEyeInEveryThemeOrHasASecondCue)
{
    constexpr double enough = 10; // CIEDE2000: plain when seen side by side
    struct Set {
        const char* name;
        std::vector<Token> tokens;
    };
    const Set sets[] = {{"levels", {std::begin(kLevels), std::end(kLevels)}},
        {"processors", {Token::Processor0, Token::Processor1, Token::Processor2, Token::Processor3}},
        {"requests", {Token::RequestQueued, Token::RequestOwned}},
        {"locks", {Token::LockFree, Token::LockHeld, Token::WaitBlocked}},
        {"lines", {Token::Violation, Token::Playhead, Token::Selection, Token::Flow, Token::Text}}};
    std::set<const Cue*> needed;
    for (const Set& set : sets)
        for (std::size_t i = 0; i < set.tokens.size(); ++i)
            for (std::size_t k = i + 1; k < set.tokens.size(); ++k)
                for (const Theme theme : kAll)
                    for (const auto& [eye, matrix] : {std::pair{"normal", &kNormal}, std::pair{"protan", &kProtan}, std::pair{"deutan", &kDeutan}, std::pair{"tritan", &kTritan}}) {
                        const Token a = set.tokens[i], b = set.tokens[k];
                        const double apart = difference(lab(seenBy(*matrix, colour(theme, a))), lab(seenBy(*matrix, colour(theme, b))));
                        if (apart >= enough)
                            continue;
                        const auto cue = std::find_if(std::begin(kCues), std::end(kCues), [&](const Cue& c) { return c.a == a && c.b == b; });
                        if (cue != std::end(kCues))
                            needed.insert(&*cue);
                        else
                            ADD_FAILURE() << set.name << ": " << name(a) << " and " << name(b) << " are " << apart << " apart in " << name(theme) << " for a " << eye << " eye";
                    }
    for (const Cue& cue : kCues)
        EXPECT_TRUE(needed.count(&cue)) << name(cue.a) << " and " << name(cue.b) << " are told apart by colour";
}

TEST(Difference, AgreesWithThePublishedExamples)
{
    EXPECT_NEAR(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425, 0.0001);
    EXPECT_NEAR(difference({50, 2.5, 0}, {73, 25, -18}), 27.1492, 0.0001);
    EXPECT_NEAR(difference({2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}), 0.9082, 0.0001);
}

TEST(Tokens, HaveNamesOfTheirOwn)
{
    std::set<std::string_view> names;
    for (int i = 0; i < kTokens; ++i)
        EXPECT_TRUE(names.insert(name(static_cast<Token>(i))).second) << i;
    EXPECT_EQ(hex(colour(Theme::Light, Token::Passive)), "#269a91");
    EXPECT_EQ(name(Token::Processor3), "processor-3");
    EXPECT_EQ(processorToken(5), Token::Processor1);
}

} // namespace
} // namespace syncscope::picture
