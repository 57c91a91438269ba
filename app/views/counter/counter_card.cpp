#include "app/views/counter/counter_card.h"

#include <QtGui/QPainter>

namespace syncscope::views {

using picture::Face;
using picture::Token;

CounterCard::CounterCard(document::Document& document, const Appearance& appearance, QWidget* parent)
    : Card(appearance, parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("counter"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&document.cursor(), &document::Cursor::moved, this, &CounterCard::follow);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
    follow();
}

void CounterCard::setBrief(bool brief)
{
    if (m_brief == brief)
        return;
    m_brief = brief;
    updateGeometry();
    update();
}

void CounterCard::follow()
{
    const document::RunPtr& run = m_document.run();
    const QSize before = isHidden() ? QSize() : sizeHint();
    setVisible(run && !run->counters.empty() && !run->counters.front().isAddress);
    if (isHidden())
        return;
    const document::Counter& c = run->counters.front();
    const std::size_t dot = c.name.rfind('.');
    m_name = QString::fromStdString(dot == std::string::npos ? c.name : c.name.substr(dot + 1));
    m_actual = QString::number(c.actual);
    m_expected = run->partial ? tr("not at its end yet") : c.expected ? tr("expected %1").arg(*c.expected) : tr("no serial run to compare");
    m_now.clear();
    for (const simulation::VariableView& v : m_document.cursor().view().variables)
        if (v.name == c.name)
            m_now = tr("here %1").arg(QString::fromStdString(v.text));
    if (run->partial) {
        m_statement = tr("so far");
        setTone(Tone::Neutral);
    } else if (run->trace->refused) {
        m_expected = tr("refused");
        m_statement = tr("nothing has run");
        setTone(Tone::Neutral);
    } else if (!c.expected) {
        m_statement = tr("cannot be told");
        setTone(Tone::Neutral);
    } else if (c.lost > 0) {
        m_statement = tr("%n update(s) lost", nullptr, static_cast<int>(std::min<std::int64_t>(c.lost, 2'000'000'000)));
        setTone(Tone::Bad);
    } else if (*c.expected != c.actual) {
        m_statement = tr("off by %1").arg(c.actual - *c.expected);
        setTone(Tone::Bad);
    } else {
        m_statement = tr("none lost");
        setTone(Tone::Good);
    }
    setAccessibleName(run->partial ? tr("%1 is %2 so far").arg(m_name, m_actual) : tr("%1 ends at %2, %3: %4").arg(m_name, m_actual, m_expected, m_statement));
    setToolTip(run->partial ? accessibleName() : tr("%1 ends this run at %2; %3, the value when every callback runs to its end before the next begins. At the cursor it is %4.")
                   .arg(QString::fromStdString(c.name), m_actual, m_expected, m_now.section(QLatin1Char(' '), -1)));
    updateGeometry();
    update();
    if (sizeHint() != before)
        Q_EMIT grown();
}

int CounterCard::left() const
{
    if (m_brief)
        return 0;
    return std::max(QFontMetrics(m_appearance.font(Face::Sans, -2)).horizontalAdvance(m_name), QFontMetrics(m_appearance.font(Face::SansBold, -1)).horizontalAdvance(m_expected)) + 12;
}

QSize CounterCard::sizeHint() const
{
    const QFontMetrics small(m_appearance.font(Face::Sans, -2)), bold(m_appearance.font(Face::SansBold, -1)), big(m_appearance.font(Face::SansBold, 9));
    const int right = std::max(bold.horizontalAdvance(m_statement) + m_appearance.text() + 6, small.horizontalAdvance(below()));
    return {12 + left() + big.horizontalAdvance(m_actual) + 12 + right + 12, small.height() + bold.height() + 10};
}

void CounterCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const QFont small = m_appearance.font(Face::Sans, -2), bold = m_appearance.font(Face::SansBold, -1), big = m_appearance.font(Face::SansBold, 9);
    const QFontMetrics smallM(small), boldM(bold), bigM(big);
    const int top = (height() - smallM.height() - boldM.height()) / 2, second = top + smallM.height();
    const bool bad = tone() == Tone::Bad;
    const QColor ink = m_appearance.ink(bad ? Token::Violation : Token::Text), text = m_appearance.ink(Token::Text);
    int x = 12;
    if (!m_brief) {
        painter.setFont(small);
        painter.setPen(text);
        painter.drawText(QRect(x, top, left(), smallM.height()), Qt::AlignLeft | Qt::AlignVCenter, m_name);
        painter.setFont(bold);
        painter.drawText(QRect(x, second, left(), boldM.height()), Qt::AlignLeft | Qt::AlignVCenter, m_expected);
    }
    x += left();
    painter.setFont(big);
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, bigM.horizontalAdvance(m_actual) + 2, height()), Qt::AlignCenter, m_actual);
    x += bigM.horizontalAdvance(m_actual) + 12;
    const int icon = m_appearance.text() + 1;
    const QString name = bad ? QStringLiteral("triangle-alert") : tone() == Tone::Good ? QStringLiteral("check") : QStringLiteral("info");
    m_appearance.icon(name, bad ? Token::Violation : Token::Text).paint(&painter, QRect(x, top + (smallM.height() - icon) / 2 + 1, icon, icon));
    painter.setFont(bold);
    painter.drawText(QRect(x + icon + 5, top, width(), boldM.height()), Qt::AlignLeft | Qt::AlignVCenter, m_statement);
    painter.setFont(small);
    painter.setPen(m_appearance.ink(Token::MutedText));
    painter.drawText(QRect(x, second, width(), boldM.height()), Qt::AlignLeft | Qt::AlignVCenter, below());
}

} // namespace syncscope::views
