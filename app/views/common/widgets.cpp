#include "app/views/common/widgets.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace syncscope::views {

using picture::Face;
using picture::Token;

namespace {

constexpr int kRadius = 6;
constexpr int kIconGap = 6;

// Half a pixel in, so that a line of one pixel is one pixel.
QRectF edge(const QRect& r) { return QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5); }

void drawFocusRing(QPainter& painter, const QRect& r, const Appearance& appearance)
{
    painter.setPen(QPen(appearance.ink(Token::Selection), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

} // namespace

QString breakable(const QString& text)
{
    static const QRegularExpression longName(QStringLiteral("[\\w.]{14,}"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression joint(QStringLiteral("(?<=[._])(?=\\w)|(?<=\\p{Ll})(?=\\p{Lu})"), QRegularExpression::UseUnicodePropertiesOption);
    QString out;
    qsizetype at = 0;
    for (auto it = longName.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isNumber = match.captured().startsWith(QLatin1String("0x"));
        out += text.mid(at, match.capturedStart() - at) + (isNumber ? match.captured() : match.captured().replace(joint, QStringLiteral("\u200B")));
        at = match.capturedEnd();
    }
    out += text.mid(at);
    // A number stays with what it counts.
    static const QRegularExpression pair(QStringLiteral("\\b(CPU|Event|event) (?=\\d)|(?<=\\d) (?=(?:ns|µs|ms|s|B|bytes?)\\b|%)"));
    return out.replace(pair, QStringLiteral("\\1\u00A0"));
}

QScrollArea* makeScrollArea(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setBackgroundRole(QPalette::Base);
    area->setWidget(content);
    return area;
}

SectionLabel::SectionLabel(const QString& text, const Appearance& appearance, QWidget* parent) : QLabel(text, parent), m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, &SectionLabel::style);
    style();
}

void SectionLabel::style()
{
    QFont font = m_appearance.font(Face::SansBold, -2);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    setFont(font);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_appearance.ink(Token::MutedText));
    setPalette(colours);
}

TitleLabel::TitleLabel(const Appearance& appearance, QWidget* parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TitleLabel::setTexts(const QString& title, const QString& subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
    setToolTip(title + QLatin1Char('\n') + subtitle);
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    updateGeometry();
    update();
}

QSize TitleLabel::sizeHint() const
{
    const QFontMetrics title(m_appearance.font(Face::SansBold, 2)), subtitle(m_appearance.font(Face::Sans, -2));
    return {std::max(title.horizontalAdvance(m_title), subtitle.horizontalAdvance(m_subtitle)) + 2, title.height() + subtitle.height()};
}

QSize TitleLabel::minimumSizeHint() const { return {std::min(sizeHint().width(), 70), sizeHint().height()}; }

void TitleLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont title = m_appearance.font(Face::SansBold, 2), subtitle = m_appearance.font(Face::Sans, -2);
    const int first = QFontMetrics(title).height(), top = (height() - sizeHint().height()) / 2;
    painter.setFont(title);
    painter.setPen(m_appearance.ink(Token::Text));
    painter.drawText(QRect(0, top, width(), first), Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(title).elidedText(m_title, Qt::ElideRight, width()));
    painter.setFont(subtitle);
    painter.setPen(m_appearance.ink(Token::MutedText));
    painter.drawText(QRect(0, top + first, width(), height()), Qt::AlignTop | Qt::AlignLeft, QFontMetrics(subtitle).elidedText(m_subtitle, Qt::ElideRight, width()));
}

Card::Card(const Appearance& appearance, QWidget* parent) : QFrame(parent), m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

Token Card::inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Token::Passive;
    case Tone::Bad: return Token::Violation;
    case Tone::Caution: return Token::Dispatch;
    case Tone::Neutral: break;
    }
    return Token::MutedText;
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = m_tone == Tone::Neutral;
    painter.setPen(plain ? m_appearance.border() : m_appearance.ink(inkOf(m_tone)));
    painter.setBrush(plain ? m_appearance.ink(Token::Surface) : m_appearance.wash(inkOf(m_tone), 8));
    painter.drawRoundedRect(edge(rect()), kRadius, kRadius);
}

Button::Button(const Appearance& appearance, QWidget* parent) : QAbstractButton(parent), m_appearance(appearance)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setAction(QAction* action)
{
    m_action = action;
    connect(action, &QAction::changed, this, &Button::follow);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
}

void Button::follow()
{
    QString text = m_action->iconText();
    setText(text.remove(QLatin1Char('&')));
    setAccessibleName(m_action->toolTip().section(QLatin1String(" ("), 0, 0));
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    if (const QString name = m_action->property("iconName").toString(); !name.isEmpty())
        m_iconName = name;
    updateGeometry();
    update();
}

void Button::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

Button::Button(const Appearance& appearance, const QString& text, const QString& tip, const QString& icon, bool textShown) : Button(appearance)
{
    setText(text);
    setToolTip(tip);
    setAccessibleName(tip);
    setIconName(icon);
    setTextShown(textShown);
}

void Button::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setTextShown(bool shown)
{
    if (shown == m_textShown)
        return;
    m_textShown = shown;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font());
    const int icon = m_appearance.text() + 3;
    const bool text = m_textShown && !this->text().isEmpty();
    int width = 20 + (text ? metrics.horizontalAdvance(this->text()) : 0);
    if (!m_iconName.isEmpty())
        width += icon + (text ? kIconGap : -4);
    return {width, metrics.height() + 14};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = m_primary && isEnabled();
    QColor face = on ? m_appearance.ink(Token::Selection) : m_appearance.ink(Token::Surface);
    if (isDown() || isChecked())
        face = mixed(face, m_appearance.ink(Token::Text), 14);
    else if (underMouse() && isEnabled())
        face = mixed(face, m_appearance.ink(Token::Text), 6);
    painter.setPen(on ? face : m_appearance.border());
    painter.setBrush(face);
    painter.drawRoundedRect(edge(rect()), kRadius, kRadius);
    if (hasFocus())
        drawFocusRing(painter, on ? rect().adjusted(-1, -1, 1, 1) : rect(), m_appearance);

    const Token ink = on ? Token::OnSelection : Token::Text;
    const int icon = m_appearance.text() + 3;
    const bool text = m_textShown && !this->text().isEmpty();
    int x = 10;
    if (!m_iconName.isEmpty()) {
        if (!text)
            x = (width() - icon) / 2;
        m_appearance.icon(m_iconName, ink).paint(&painter, QRect(x, (height() - icon) / 2, icon, icon), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += icon + kIconGap;
    }
    if (text) {
        painter.setFont(m_appearance.font());
        painter.setPen(isEnabled() ? m_appearance.ink(ink) : theme::palette(m_appearance.theme()).color(QPalette::Disabled, QPalette::ButtonText));
        painter.drawText(QRect(x, 0, width() - x - 6, height()), Qt::AlignVCenter | Qt::AlignLeft, this->text());
    }
}

class Segmented::Segment : public QAbstractButton {
public:
    Segment(const Appearance& appearance, QWidget* parent) : QAbstractButton(parent), m_appearance(appearance)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics plain(m_appearance.font()), bold(m_appearance.font(Face::SansBold));
        return {bold.horizontalAdvance(text()) + 18, plain.height() + 10};
    }

    bool inherited = false;
    bool first = true, last = true; // of its row

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF r = edge(rect());
        QPainterPath shape;
        shape.setFillRule(Qt::WindingFill);
        shape.addRoundedRect(r, kRadius, kRadius);
        if (!first)
            shape.addRect(r.adjusted(0, 0, -r.width() / 2, 0));
        if (!last)
            shape.addRect(r.adjusted(r.width() / 2, 0, 0, 0));
        const bool solid = isChecked() && !inherited;
        const QColor selection = m_appearance.ink(Token::Selection);
        QColor face = solid ? selection : isChecked() ? m_appearance.wash(Token::Selection, 14) : m_appearance.ink(Token::Surface);
        if (!isEnabled())
            face = mixed(face, m_appearance.ink(Token::Lane), 50);
        else if (underMouse() && !isChecked())
            face = mixed(face, m_appearance.ink(Token::Text), 6);
        painter.setPen(QPen(isChecked() ? selection : m_appearance.border(), 1, isChecked() && inherited ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(face);
        painter.drawPath(shape.simplified());
        painter.setFont(m_appearance.font(isChecked() ? Face::SansBold : Face::Sans));
        painter.setPen(m_appearance.ink(solid ? Token::OnSelection : isEnabled() ? Token::Text : Token::MutedText));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            drawFocusRing(painter, solid ? rect().adjusted(2, 2, -2, -2) : rect(), m_appearance);
        if (hasFocus() && solid) {
            painter.setPen(QPen(m_appearance.ink(Token::OnSelection), 1));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), kRadius - 2, kRadius - 2);
        }
    }

private:
    const Appearance& m_appearance;
};

Segmented::Segmented(const QString& name, const Appearance& appearance, QWidget* parent) : QWidget(parent), m_appearance(appearance)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, [this] {
        const int high = arrange(width(), true);
        setMinimumHeight(isVisible() ? high : 0); // before it is shown its width says nothing
        updateGeometry();
        update();
    });
}

void Segmented::setChoices(const std::vector<Choice>& choices)
{
    const bool same = choices.size() == m_choices.size()
        && std::equal(choices.begin(), choices.end(), m_choices.begin(), [](const Choice& a, const Choice& b) { return a.value == b.value && a.label == b.label; });
    if (same)
        return;
    for (Segment* s : m_segments)
        delete s;
    m_segments.clear();
    m_choices = choices;
    for (const Choice& c : m_choices) {
        auto* segment = new Segment(m_appearance, this);
        segment->setText(c.label);
        segment->setToolTip(c.tip);
        segment->setAccessibleName(accessibleName() + QStringLiteral(": ") + c.label);
        segment->setObjectName(QStringLiteral("segment-") + c.value);
        connect(segment, &QAbstractButton::clicked, this, [this, value = c.value] { Q_EMIT chosen(value); });
        segment->show();
        m_segments.push_back(segment);
    }
    setValue(m_value);
    const int high = arrange(width(), true);
    setMinimumHeight(isVisible() ? high : 0);
    updateGeometry();
}

void Segmented::setValue(const QString& value, bool inherited)
{
    m_value = value;
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        m_segments[i]->setAutoExclusive(false);
        m_segments[i]->setChecked(m_choices[i].value == value);
        m_segments[i]->setAutoExclusive(true);
        m_segments[i]->inherited = inherited && m_choices[i].value == value;
        m_segments[i]->update();
    }
}

QAbstractButton* Segmented::button(const QString& value) const
{
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        if (m_choices[i].value == value)
            return m_segments[i];
    return nullptr;
}

int Segmented::arrange(int width, bool place) const
{
    int x = 0, y = 0, height = 0;
    Segment* before = nullptr;
    for (Segment* s : m_segments) {
        const QSize size = s->sizeHint();
        bool newRow = before == nullptr;
        if (before != nullptr && x + size.width() > width) {
            if (place)
                before->last = true;
            x = 0;
            y += height + 4;
            newRow = true;
        }
        if (place) {
            s->first = newRow;
            s->last = false;
            s->setGeometry(x, y, size.width(), size.height());
        }
        height = size.height();
        x += size.width() - 1; // Neighbours share their edge.
        before = s;
    }
    if (place && before != nullptr)
        before->last = true;
    return y + height;
}

QSize Segmented::sizeHint() const
{
    int width = 0;
    for (const Segment* s : m_segments)
        width += s->sizeHint().width();
    return {std::min(width, 260), arrange(std::min(width, 260), false)};
}

QSize Segmented::minimumSizeHint() const
{
    int width = 0, height = 0;
    for (const Segment* s : m_segments) {
        width = std::max(width, s->sizeHint().width());
        height = s->sizeHint().height();
    }
    return {width, height};
}

int Segmented::heightForWidth(int width) const { return arrange(width, false); }

// A grid would squeeze what is higher for its width. With little more room it stays as high: that may be a scroll bar that is gone, and would come
// back with another height, for ever.
void Segmented::resizeEvent(QResizeEvent*)
{
    const int height = arrange(width(), true);
    if (height <= minimumHeight() && width() < m_widthOfHeight + kBarRoom)
        return;
    m_widthOfHeight = width();
    // Not in the midst of a layout, which may be the one that gives the room; by then it may have another width.
    QMetaObject::invokeMethod(this, [this] { setMinimumHeight(arrange(width(), false)); }, Qt::QueuedConnection);
}

void Segmented::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : 0;
    for (std::size_t i = 0; step != 0 && i < m_segments.size(); ++i) {
        if (!m_segments[i]->hasFocus())
            continue;
        const std::size_t next = (i + m_segments.size() + static_cast<std::size_t>(step + static_cast<int>(m_segments.size()))) % m_segments.size();
        m_segments[next]->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace syncscope::views
