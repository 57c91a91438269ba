#include "app/views/transport/transport_bar.h"

#include "app/document/numbers.h"
#include "app/document/sentences.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>

namespace syncscope::views {

using document::Grain;
using picture::Face;
using picture::Token;

namespace {
constexpr std::uint64_t kCountedTicks = 100'000; // counting goes through all of them, at every move
}

TransportBar::TransportBar(document::Document& document, const Appearance& appearance, const TransportActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    m_title = new TitleLabel(appearance);
    m_title->setObjectName(QStringLiteral("title"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addSpacing(10);
    const auto add = [&](QAction* action, bool textMayShow) {
        auto* button = new Button(appearance);
        button->setAction(action);
        button->setTextShown(textMayShow);
        layout->addWidget(button);
        (textMayShow ? m_buttons : m_spare).push_back(button);
        return button;
    };
    add(actions.toStart, false);
    add(actions.back, true);
    add(actions.step, true)->setPrimary(true);
    m_play = add(actions.play, true);
    add(actions.toEnd, false);
    m_spare.push_back(add(actions.untilFinding, true));
    add(actions.why, true);
    m_spare.push_back(add(actions.schedule, true));

    m_grain = new QComboBox;
    m_grain->setObjectName(QStringLiteral("grain"));
    m_grain->setAccessibleName(tr("Grain of a step"));
    m_grain->setToolTip(tr("How far a step goes"));
    m_grain->addItem(tr("access"), static_cast<int>(Grain::Access));
    m_grain->addItem(tr("statement"), static_cast<int>(Grain::Statement));
    m_grain->addItem(tr("framework"), static_cast<int>(Grain::Framework));
    m_grain->addItem(tr("request"), static_cast<int>(Grain::Request));
    const QString tips[] = {tr("One load, add, store, or taking or giving back of a lock"), tr("To another C statement"),
        tr("A lock, IRQL, callback, DPC, timer or work item event"), tr("A request is sent, completed or returned")};
    for (int i = 0; i < m_grain->count(); ++i)
        m_grain->setItemData(i, tips[i], Qt::ToolTipRole);
    m_speed = new QComboBox;
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("Speed of playing"));
    m_speed->setToolTip(tr("Steps a second while playing"));
    for (const double speed : {0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 64.0})
        m_speed->addItem(tr("%1/s").arg(speed), speed);
    layout->addWidget(m_grain);
    layout->addWidget(m_speed);
    m_position = new QLabel;
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setAccessibleName(tr("Position"));
    layout->addSpacing(4);
    layout->addWidget(m_position);
    layout->addStretch(1);
    m_counter = new CounterCard(document, appearance);
    layout->addWidget(m_counter);

    document::Cursor& cursor = document.cursor();
    connect(m_grain, &QComboBox::activated, this, [this](int i) { m_document.cursor().setGrain(static_cast<Grain>(m_grain->itemData(i).toInt())); });
    connect(m_speed, &QComboBox::activated, this, [this](int i) { m_document.cursor().setSpeed(m_speed->itemData(i).toDouble()); });
    connect(&cursor, &document::Cursor::moved, this, &TransportBar::follow);
    connect(&cursor, &document::Cursor::grainChanged, this, &TransportBar::follow);
    connect(&cursor, &document::Cursor::playbackChanged, this, &TransportBar::follow);
    connect(&document, &document::Document::opened, this, &TransportBar::follow);
    connect(m_counter, &CounterCard::grown, this, &TransportBar::squeeze);
    connect(&appearance, &Appearance::changed, this, &TransportBar::style);
    style();
}

void TransportBar::style()
{
    m_position->setFont(m_appearance.font(Face::Mono, -1));
    follow();
    squeeze();
}

QString TransportBar::positionText() const
{
    const document::Cursor& cursor = m_document.cursor();
    const document::RunPtr& run = m_document.run();
    if (!run)
        return m_document.running() ? tr("running…") : QString();
    const QString event = cursor.event() ? tr("event %1 of %2").arg(cursor.event().value).arg(run->trace->log.size()) : tr("before the first of %1 events").arg(run->trace->log.size());
    return event + QLatin1Char('\n') + tr("t = %1").arg(document::timeText(cursor.time().ns));
}

void TransportBar::follow()
{
    const document::RunPtr& run = m_document.run();
    const document::Cursor& cursor = m_document.cursor();
    QString title, part;
    if (run) {
        const scenario::Scenario& s = run->scenario;
        title = (s.number.empty() ? QString() : QString::fromStdString(s.number) + QStringLiteral(" · ")) + document::shipped(s.title.empty() ? s.id : s.title);
        part = document::shipped(s.part);
        for (const scenario::Variant& v : s.variants)
            if (v.name == s.variant && !v.title.empty())
                part += (part.isEmpty() ? QString() : QStringLiteral(" › ")) + document::shipped(v.title);
    }
    bool isOther = title != m_title->title() || part != m_part;
    if (isOther) {
        m_part = part;
        m_title->setTexts(title, part);
    }
    m_grain->setCurrentIndex(m_grain->findData(static_cast<int>(cursor.grain())));
    m_speed->setCurrentIndex(m_speed->findData(cursor.speed()));
    m_position->setText(positionText());
    if (run) {
        if (run->session->ticks() <= kCountedTicks) {
            const std::uint64_t step = run->session->count(cursor.position(), cursor.grain()), steps = run->session->count(run->session->ticks(), cursor.grain());
            m_position->setToolTip(tr("step %1 of %2 at this grain").arg(step).arg(steps));
        }
        // Wide enough for the last event, so that nothing moves while one steps.
        const QFontMetrics metrics(m_position->font());
        const QString widest = tr("event %1 of %1").arg(run->trace->log.size());
        const int least = std::max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(QStringLiteral("t = 000.000 µs"))) + 4;
        isOther |= least != m_position->minimumWidth();
        m_position->setMinimumWidth(least);
    }
    if (isOther || layout()->minimumSize().width() > width())
        squeeze();
}

QSize TransportBar::sizeHint() const { return {1000, QWidget::sizeHint().height()}; }

QSize TransportBar::minimumSizeHint() const { return {300, QWidget::minimumSizeHint().height()}; }

void TransportBar::squeeze()
{
    // What goes first where it is narrow: the texts of buttons, of all alike; then what the menu has as well.
    const auto fits = [this](int titles) { return layout()->minimumSize().width() - m_title->minimumSizeHint().width() + titles <= width(); };
    const int title = m_title->sizeHint().width();
    const auto show = [this](bool texts, bool speed, bool brief, bool grain) {
        for (Button* b : m_buttons)
            b->setTextShown(texts);
        m_speed->setVisible(speed);
        m_counter->setBrief(brief);
        m_grain->setVisible(grain);
        for (Button* b : m_spare)
            b->show();
        layout()->invalidate();
    };
    const int least = m_title->minimumSizeHint().width();
    show(true, true, false, true);
    if (fits(std::min(title, 260)))
        return;
    show(false, true, false, true);
    if (fits(std::min(title, 200)))
        return;
    show(false, false, false, true);
    if (fits(least))
        return;
    show(false, false, true, true);
    if (fits(least))
        return;
    show(false, false, true, false);
    if (!fits(least))
        for (Button* b : m_spare)
            b->hide();
}

void TransportBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    squeeze();
}

} // namespace syncscope::views
