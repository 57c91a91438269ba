#include "app/views/lesson/choice_button.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace syncscope::views {

using picture::Face;
using picture::Token;

namespace {

constexpr int kMargin = 10, kLeastWidth = 150;

} // namespace

ChoiceButton::ChoiceButton(const Appearance& appearance, QWidget* parent) : QAbstractButton(parent), m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChoiceButton::setTexts(const QString& badge, const QString& text)
{
    m_badge = badge;
    setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(badge.isEmpty() ? text : badge + QStringLiteral(": ") + text);
    updateGeometry();
    update();
}

void ChoiceButton::setTone(Tone tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

int ChoiceButton::before() const { return m_badge.isEmpty() ? kMargin : kMargin + QFontMetrics(m_appearance.font(Face::SansBold)).height() + 12; }

int ChoiceButton::behind() const { return kMargin + m_appearance.text() + 8; }

QSize ChoiceButton::sizeHint() const { return {240, heightForWidth(240)}; }

QSize ChoiceButton::minimumSizeHint() const { return {kLeastWidth, heightForWidth(std::max(width(), kLeastWidth))}; }

int ChoiceButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(m_appearance.font(Face::SansBold)); // the wider one: nothing moves when it is checked
    const QString said = QString(text()).replace(QLatin1String("&&"), QLatin1String("&"));
    return std::max(metrics.boundingRect(QRect(0, 0, std::max(60, width - before() - behind()), 10'000), Qt::TextWordWrap, said).height(), metrics.height()) + 16;
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor surface = m_appearance.ink(Token::Surface), selection = m_appearance.ink(Token::Selection);
    const QColor ink = m_tone != Tone::Neutral ? m_appearance.ink(Card::inkOf(m_tone)) : isChecked() ? selection : m_appearance.border();
    const int weight = (m_tone != Tone::Neutral || isChecked() ? 9 : 0) + (isDown() ? 10 : underMouse() && isEnabled() ? 5 : 0);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(ink, isChecked() ? 1.6 : 1));
    painter.setBrush(mixed(surface, m_tone != Tone::Neutral || isChecked() ? ink : m_appearance.ink(Token::Text), weight));
    painter.drawRoundedRect(box, 6, 6);
    const QFont bold = m_appearance.font(Face::SansBold), words = m_appearance.font(isChecked() ? Face::SansBold : Face::Sans);
    const int line = QFontMetrics(bold).height();
    const QColor text = m_appearance.ink(isEnabled() ? Token::Text : Token::MutedText);
    if (!m_badge.isEmpty()) {
        const QRectF badge(kMargin, 8, line + 2, line);
        painter.setPen(m_appearance.ink(Token::MutedText));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(bold);
        painter.setPen(text);
        painter.drawText(badge, Qt::AlignCenter, m_badge);
    }
    painter.setFont(words);
    painter.setPen(text);
    painter.drawText(QRect(before(), 8, width() - before() - behind(), height() - 16), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, // beside its letter
        QString(this->text()).replace(QLatin1String("&&"), QLatin1String("&")));
    if (m_tone != Tone::Neutral) {
        const int icon = m_appearance.text() + 3;
        const QString name = m_tone == Tone::Good ? QStringLiteral("check") : m_tone == Tone::Bad ? QStringLiteral("triangle-alert") : QStringLiteral("x");
        m_appearance.icon(name, Card::inkOf(m_tone)).paint(&painter, QRect(width() - kMargin - icon, 8 + (line - icon) / 2, icon, icon));
    }
    if (hasFocus()) {
        painter.setPen(QPen(selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
    }
}

void ChoiceButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace syncscope::views
