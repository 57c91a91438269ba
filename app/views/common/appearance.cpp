#include "app/views/common/appearance.h"

#include <algorithm>

namespace syncscope::views {

using picture::Token;

QColor mixed(const QColor& a, const QColor& b, int hundredthsOfB)
{
    const auto mix = [hundredthsOfB](int x, int y) { return (x * (100 - hundredthsOfB) + y * hundredthsOfB) / 100; };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

void Appearance::set(picture::Theme theme, int text)
{
    text = std::clamp(text, kLeastText, kRoomText);
    if (theme == m_theme && text == m_text)
        return;
    m_theme = theme;
    m_text = text;
    Q_EMIT changed();
}

QColor Appearance::wash(Token over, int weight) const { return mixed(ink(Token::Surface), ink(over), weight); }

QColor Appearance::border() const
{
    return m_theme == picture::Theme::HighContrast ? ink(Token::Text) : mixed(ink(Token::Surface), ink(Token::Text), 22);
}

} // namespace syncscope::views
