#include "app/theme/system_colours.h"

#include "app/theme/portal.h"
#include "app/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#ifdef Q_OS_WIN
#include <QtCore/QSettings>
#endif

namespace syncscope::theme {

using picture::Theme;

namespace {

// A palette that one of our themes set.
bool isOurs(const QPalette& p)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        const QPalette ours = palette(theme);
        const auto same = [&](QPalette::ColorRole role) { return p.color(role) == ours.color(role); };
        if (same(QPalette::Window) && same(QPalette::Base) && same(QPalette::Text) && same(QPalette::Highlight))
            return true;
    }
    return false;
}

} // namespace

SystemColours::SystemColours(QObject* parent) : QObject(parent), m_palette(QGuiApplication::palette()), m_theme(theme())
{
    QCoreApplication::instance()->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemColours::look);
#endif
}

Theme SystemColours::theme() const
{
    if (const auto dark = m_portal ? m_portal->prefersDark() : std::nullopt)
        return *dark ? Theme::Dark : Theme::Light;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Theme::Dark : Theme::Light;
#elif defined(Q_OS_WIN)
    const QSettings personal(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"), QSettings::NativeFormat);
    if (const QVariant light = personal.value(QStringLiteral("AppsUseLightTheme")); light.isValid())
        return light.toInt() == 0 ? Theme::Dark : Theme::Light;
#endif
    return isDark(m_palette) ? Theme::Dark : Theme::Light;
}

void SystemColours::followPortal(const QString& bus)
{
    delete m_portal;
    m_portal = new Portal(bus, this);
    connect(m_portal, &Portal::changed, this, &SystemColours::look);
    look();
}

void SystemColours::look()
{
    if (const Theme now = theme(); now != m_theme) {
        m_theme = now;
        Q_EMIT changed();
    }
}

bool SystemColours::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange) {
        look();
    } else if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance() && !isOurs(QGuiApplication::palette())) {
        // A desktop's plug-in for Qt sets it when the system's colours change.
        m_palette = QGuiApplication::palette();
        m_theme = theme();
        Q_EMIT changed(); // even where it is as dark as before: ours has gone
    }
    return false;
}

SystemColours& systemColours()
{
    static QPointer<SystemColours> colours;
    if (!colours)
        colours = new SystemColours(QCoreApplication::instance()); // which owns it
    return *colours;
}

} // namespace syncscope::theme
