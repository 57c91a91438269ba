// The theme and text size all views share, and the colours that are mixed from the theme's tokens.
#pragma once

#include <QtCore/QObject> // First, since moc cannot read <compare>, which the others begin with, on its own.

#include "app/theme/icons.h"
#include "app/theme/theme.h"

namespace syncscope::views {

class Appearance : public QObject {
    Q_OBJECT

public:
    static constexpr int kLeastText = 10, kUsualText = 13, kMostText = 28;
    static constexpr int kRoomText = 120; // what a presenter may need on the largest screen

    using QObject::QObject;

    picture::Theme theme() const { return m_theme; }
    int text() const { return m_text; } // height of ordinary text in pixels
    void set(picture::Theme theme, int text);

    QColor ink(picture::Token token) const { return theme::ink(m_theme, token); }
    // `weight` hundredths of `over` on the surface: washes behind text.
    QColor wash(picture::Token over, int weight) const;
    QColor border() const;      // around cards and controls: 3 to 1 on the surface in high contrast, quiet otherwise
    QFont font(picture::Face face = picture::Face::Sans, int larger = 0) const { return theme::font(face, m_text + larger); }
    QIcon icon(const QString& name, picture::Token ink = picture::Token::Text) const { return theme::icon(name, m_theme, ink); }

Q_SIGNALS:
    void changed();

private:
    picture::Theme m_theme = picture::Theme::Light;
    int m_text = kUsualText;
};

QColor mixed(const QColor& a, const QColor& b, int hundredthsOfB);

} // namespace syncscope::views
