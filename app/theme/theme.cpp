#include "app/theme/theme.h"

#include <QtCore/QFile>
#include <QtGui/QFontDatabase>

#include <array>

// Resources of a static library have to be asked for; the macro wants the global namespace.
static void initResources() { Q_INIT_RESOURCE(theme); }

namespace syncscope::theme {

using picture::Theme;
using picture::Token;

namespace {

struct SettingName {
    Setting setting;
    const char* name;
};
constexpr std::array kSettings = {
    SettingName{Setting::System, "system"}, SettingName{Setting::Light, "light"}, SettingName{Setting::Dark, "dark"}, SettingName{Setting::HighContrast, "high-contrast"}};

QColor mixed(const QColor& a, const QColor& b, int hundredthsOfB)
{
    const auto mix = [&](int x, int y) { return (x * (100 - hundredthsOfB) + y * hundredthsOfB) / 100; };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

QString name(Setting setting)
{
    for (const SettingName& s : kSettings)
        if (s.setting == setting)
            return QString::fromLatin1(s.name);
    return {};
}

std::optional<Setting> settingNamed(const QString& name)
{
    for (const SettingName& s : kSettings)
        if (name == QLatin1String(s.name))
            return s.setting;
    return std::nullopt;
}

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

Theme resolve(Setting setting, Theme system)
{
    switch (setting) {
    case Setting::Light: return Theme::Light;
    case Setting::Dark: return Theme::Dark;
    case Setting::HighContrast: return Theme::HighContrast;
    case Setting::System: break;
    }
    return system;
}

QColor ink(Theme theme, Token token)
{
    const picture::Rgb c = picture::colour(theme, token);
    return QColor(c.r, c.g, c.b);
}

QPalette palette(Theme theme)
{
    const auto of = [&](Token token) { return ink(theme, token); };
    const QColor window = of(Token::Lane), base = of(Token::Surface), text = of(Token::Text), muted = of(Token::MutedText);
    const QColor button = mixed(window, text, 6);
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, mixed(base, text, 3));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, of(Token::Violation));
    p.setColor(QPalette::ToolTipBase, base);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, of(Token::Selection));
    p.setColor(QPalette::HighlightedText, of(Token::OnSelection));
    p.setColor(QPalette::Link, of(Token::Selection));
    p.setColor(QPalette::LinkVisited, mixed(of(Token::Selection), text, 30));
    // Fusion draws its edges with these; on black they have to be seen.
    const bool contrast = theme == Theme::HighContrast;
    p.setColor(QPalette::Light, mixed(button, QColor(Qt::white), contrast ? 60 : 30));
    p.setColor(QPalette::Midlight, mixed(button, QColor(Qt::white), 15));
    p.setColor(QPalette::Mid, contrast ? of(Token::LockFree) : mixed(button, QColor(Qt::black), 20));
    p.setColor(QPalette::Dark, contrast ? of(Token::Text) : mixed(button, QColor(Qt::black), 40));
    p.setColor(QPalette::Shadow, QColor(Qt::black));
    const QColor faded = mixed(window, text, 45);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Highlight, mixed(window, text, 20));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return p;
}

bool loadFonts()
{
    static const bool loaded = [] {
        initResources();
        bool all = true;
        for (const char* file : {":/fonts/DejaVuSans.ttf", ":/fonts/DejaVuSans-Bold.ttf", ":/fonts/DejaVuSansMono.ttf"})
            all = QFontDatabase::addApplicationFont(QString::fromLatin1(file)) >= 0 && all;
        return all;
    }();
    return loaded;
}

QFont font(picture::Face face, int pixels)
{
    loadFonts();
    QFont f(face == picture::Face::Mono ? QStringLiteral("DejaVu Sans Mono") : QStringLiteral("DejaVu Sans"));
    f.setPixelSize(qMax(1, pixels));
    f.setBold(face == picture::Face::SansBold);
    f.setHintingPreference(QFont::PreferNoHinting);
    f.setKerning(false);
    return f;
}

} // namespace syncscope::theme
