#include "app/theme/icons.h"

#include "app/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtSvg/QSvgRenderer>

#include <map>
#include <tuple>

static void initIconResources() { Q_INIT_RESOURCE(theme); }

namespace syncscope::theme {

namespace {

// QtSvg draws currentColor black, so the colour goes into the text before it is read.
QByteArray coloured(const QByteArray& source, const QColor& colour) { return QByteArray(source).replace("currentColor", colour.name().toLatin1()); }

class Engine : public QIconEngine {
public:
    Engine(QByteArray source, picture::Theme theme, picture::Token ink) : m_source(std::move(source)), m_theme(theme), m_ink(ink) {}

    QIconEngine* clone() const override { return new Engine(*this); }
    QString key() const override { return QStringLiteral("syncscope"); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(coloured(m_source, colourFor(mode)));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    // size is in device pixels already.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const auto key = std::make_tuple(size.width(), size.height(), static_cast<int>(mode));
        const auto known = m_drawn.find(key);
        if (known != m_drawn.end())
            return known->second;
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        return m_drawn.emplace(key, drawn).first->second;
    }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Selected)
            return theme::ink(m_theme, picture::Token::OnSelection);
        if (mode == QIcon::Disabled)
            return palette(m_theme).color(QPalette::Disabled, QPalette::ButtonText);
        return theme::ink(m_theme, m_ink);
    }

    QByteArray m_source;
    picture::Theme m_theme;
    picture::Token m_ink;
    std::map<std::tuple<int, int, int>, QPixmap> m_drawn;
};

} // namespace

QIcon icon(const QString& name, picture::Theme theme, picture::Token ink)
{
    static std::map<std::tuple<QString, picture::Theme, picture::Token>, QIcon> cache;
    const auto key = std::make_tuple(name, theme, ink);
    if (const auto known = cache.find(key); known != cache.end())
        return known->second;
    initIconResources();
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return cache.emplace(key, QIcon(new Engine(file.readAll(), theme, ink))).first->second;
}

QStringList iconNames()
{
    initIconResources();
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString& n : names)
        n.chop(4);
    return names;
}

} // namespace syncscope::theme
