#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "engine/picture/font_widths.h"

#include <QtCore/QFile>
#include <QtGui/QFontMetricsF>
#include <QtGui/QImage>
#include <QtGui/QRawFont>

#include <gtest/gtest.h>

#include <array>

namespace syncscope::theme {
namespace {

using picture::Face;
using picture::Theme;
using picture::Token;

struct FontFile {
    Face face;
    const char* file;
};

// The table in engine/picture is that of the files we ship: every number of it.
TEST(Fonts, HaveTheWidthsTheEngineReckonsWith)
{
    ASSERT_TRUE(loadFonts());
    for (const FontFile& f : {FontFile{Face::Sans, ":/fonts/DejaVuSans.ttf"}, FontFile{Face::SansBold, ":/fonts/DejaVuSans-Bold.ttf"}, FontFile{Face::Mono, ":/fonts/DejaVuSansMono.ttf"}}) {
        const QRawFont raw(QString::fromLatin1(f.file), picture::kUnitsPerEm, QFont::PreferNoHinting);
        ASSERT_TRUE(raw.isValid()) << f.file;
        const picture::FaceWidths& widths = picture::kWidths[static_cast<std::size_t>(f.face)];
        const auto check = [&](char32_t c, int expected) {
            const QList<quint32> glyphs = raw.glyphIndexesForString(QString::fromUcs4(&c, 1));
            ASSERT_EQ(glyphs.size(), 1);
            EXPECT_NE(glyphs[0], 0u) << f.file << " has no U+" << std::hex << static_cast<unsigned>(c);
            EXPECT_EQ(qRound(raw.advancesForGlyphIndexes(glyphs)[0].x()), expected) << f.file << " U+" << std::hex << static_cast<unsigned>(c);
        };
        for (char32_t c = 0x20; c < 0x7F; ++c)
            check(c, widths.ascii[c - 0x20]);
        for (char32_t c = 0xA0; c < 0x100; ++c)
            check(c, widths.latin1[c - 0xA0]);
        for (std::size_t i = 0; i < picture::kSymbols.size(); ++i)
            check(picture::kSymbols[i], widths.symbols[i]);
    }
}

TEST(Fonts, DrawTextAsWideAsTheEngineSays)
{
    for (const Face face : {Face::Sans, Face::SansBold, Face::Mono})
        for (const char* text : {"EvtIoRead #1", "AVATAR To", "12.5 µs … ▲ ⚠"}) {
            const qreal drawn = QFontMetricsF(font(face, 100)).horizontalAdvance(QString::fromUtf8(text));
            EXPECT_NEAR(drawn, picture::textWidth(text, face, picture::px(100)) / 100.0, 1.0) << text;
        }
}

TEST(Setting, HasNamesThatLeadBack)
{
    for (const Setting s : {Setting::System, Setting::Light, Setting::Dark, Setting::HighContrast})
        EXPECT_EQ(settingNamed(name(s)), s);
    EXPECT_EQ(settingNamed(QStringLiteral("sepia")), std::nullopt);
}

TEST(Setting, OnlyTheSystemsFollowsIt)
{
    for (const Theme system : {Theme::Light, Theme::Dark}) {
        EXPECT_EQ(resolve(Setting::System, system), system);
        EXPECT_EQ(resolve(Setting::Light, system), Theme::Light);
        EXPECT_EQ(resolve(Setting::Dark, system), Theme::Dark);
        EXPECT_EQ(resolve(Setting::HighContrast, system), Theme::HighContrast);
    }
}

class ThemePalette : public testing::TestWithParam<Theme> {};

TEST_P(ThemePalette, IsLegible)
{
    const QPalette p = palette(GetParam());
    const auto rgb = [&](QPalette::ColorRole role) {
        const QColor c = p.color(QPalette::Active, role);
        return picture::Rgb{static_cast<std::uint8_t>(c.red()), static_cast<std::uint8_t>(c.green()), static_cast<std::uint8_t>(c.blue())};
    };
    using Role = QPalette::ColorRole;
    for (const auto& [ink, ground] : {std::pair<Role, Role>{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
             {QPalette::ButtonText, QPalette::Button}, {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
             {QPalette::PlaceholderText, QPalette::Base}, {QPalette::Link, QPalette::Base}, {QPalette::LinkVisited, QPalette::Base}, {QPalette::BrightText, QPalette::Window}})
        EXPECT_GE(picture::contrast(rgb(ink), rgb(ground)), 450) << ink << " on " << ground;
    EXPECT_EQ(isDark(p), GetParam() == Theme::Dark || GetParam() == Theme::HighContrast);
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemePalette, testing::Values(Theme::Light, Theme::Dark, Theme::HighContrast));

QColor strongest(const QIcon& icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(24, 24), 1.0, mode).toImage();
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
    return best;
}

TEST(Icons, AllDrawSomethingInTheColourOfTheTheme)
{
    ASSERT_GE(iconNames().size(), 40);
    for (const QString& name : iconNames())
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const QColor drawn = strongest(icon(name, theme), QIcon::Normal);
            ASSERT_GT(drawn.alpha(), 150) << name.toStdString();
            const QColor text = ink(theme, Token::Text);
            EXPECT_NEAR(drawn.red(), text.red(), 3) << name.toStdString();
            EXPECT_NEAR(drawn.blue(), text.blue(), 3) << name.toStdString();
        }
}

TEST(Icons, TakeAnotherInkAndFadeWhenDisabled)
{
    const QColor violation = ink(Theme::Light, Token::Violation);
    EXPECT_NEAR(strongest(icon(QStringLiteral("triangle-alert"), Theme::Light, Token::Violation), QIcon::Normal).red(), violation.red(), 3);
    EXPECT_NE(strongest(icon(QStringLiteral("play"), Theme::Light), QIcon::Disabled), strongest(icon(QStringLiteral("play"), Theme::Light), QIcon::Normal));
}

TEST(Icons, AreDrawnAnewForEveryScale)
{
    const QPixmap once = icon(QStringLiteral("play"), Theme::Light).pixmap(QSize(16, 16), 1.0);
    const QPixmap twice = icon(QStringLiteral("play"), Theme::Light).pixmap(QSize(16, 16), 2.0);
    EXPECT_EQ(once.width(), 16);
    EXPECT_EQ(twice.width(), 32);
    EXPECT_EQ(twice.devicePixelRatio(), 2.0);
}

TEST(Icons, ThatDoNotExistAreNull) { EXPECT_TRUE(icon(QStringLiteral("no-such-icon"), Theme::Light).isNull()); }

TEST(Icons, HaveTheNamesTheWindowUses)
{
    const QStringList names = iconNames();
    for (const char* name : {"play", "pause", "step-forward", "step-back", "skip-back", "skip-forward", "fast-forward", "rewind", "chevron-up", "chevron-down", "chevron-left",
             "chevron-right", "zoom-in", "zoom-out", "maximize", "folder-open", "save", "download", "image", "search", "list", "table", "code", "lock", "lock-open",
             "triangle-alert", "info", "circle-question-mark", "settings", "sun", "moon", "x", "check", "refresh-cw", "clock", "cpu", "flag", "target", "copy", "layout-panel-left"})
        EXPECT_TRUE(names.contains(QString::fromLatin1(name))) << name;
}

} // namespace
} // namespace syncscope::theme
