#include "app/window/tour.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace syncscope::window {

using picture::Face;
using picture::Token;

Tour::Tour(std::vector<TourStop> stops, const views::Appearance& appearance, QWidget* over) : QWidget(over), m_stops(std::move(stops)), m_appearance(appearance)
{
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour"));
    setFocusPolicy(Qt::StrongFocus);
    m_bubble = new views::Card(appearance, this);
    m_title = new QLabel;
    m_title->setFont(appearance.font(Face::SansBold, 3));
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setFont(appearance.font(Face::Sans, 1));
    m_count = new QLabel;
    const auto button = [&](const QString& text, const QString& tip) {
        auto* b = new views::Button(appearance);
        b->setText(text);
        b->setToolTip(tip);
        return b;
    };
    m_next = button(tr("Next"), tr("The next part (Right)"));
    m_next->setPrimary(true);
    m_back = button(tr("Back"), tr("The part before (Left)"));
    m_skip = button(tr("End the tour"), tr("It can be seen again from the menu Help (Esc)"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_skip);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto* layout = new QVBoxLayout(m_bubble);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addLayout(row);
    connect(m_next, &QAbstractButton::clicked, this, [this] { go(m_stop + 1); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { go(m_stop - 1); });
    connect(m_skip, &QAbstractButton::clicked, this, &Tour::end);
    over->installEventFilter(this);
    setGeometry(over->rect());
    show();
    raise();
    go(0);
    m_next->setFocus();
}

QString Tour::text() const { return m_text->text(); }

void Tour::go(int stop)
{
    if (stop < 0)
        return;
    if (stop >= stops()) {
        end();
        return;
    }
    m_stop = stop;
    const TourStop& here = m_stops[static_cast<std::size_t>(stop)];
    m_title->setText(here.title);
    m_text->setText(here.text);
    m_count->setText(tr("%1 of %2").arg(stop + 1).arg(stops()));
    m_back->setEnabled(stop > 0);
    m_next->setText(stop + 1 == stops() ? tr("Begin") : tr("Next"));
    setAccessibleDescription(here.title + QStringLiteral(". ") + here.text);
    place();
}

void Tour::place()
{
    const QWidget* target = m_stops[static_cast<std::size_t>(m_stop)].target ? m_stops[static_cast<std::size_t>(m_stop)].target() : nullptr;
    m_light = target && target->isVisible() ? QRect(target->mapTo(parentWidget(), QPoint()), target->size()).intersected(rect()) : QRect();
    const int width = std::min(this->width() - 40, m_appearance.text() * 32);
    m_bubble->setFixedWidth(width);
    m_bubble->layout()->activate();
    const int high = std::max(m_bubble->layout()->hasHeightForWidth() ? m_bubble->layout()->heightForWidth(width) : 0, m_bubble->sizeHint().height());
    m_bubble->setFixedHeight(high);
    // Beside the light where there is room, else inside it at the bottom.
    QPoint at((this->width() - width) / 2, (height() - high) / 2);
    constexpr int gap = 14;
    if (!m_light.isEmpty()) {
        const int middle = std::clamp(m_light.center().y() - high / 2, 10, std::max(10, height() - high - 10));
        const int centre = std::clamp(m_light.center().x() - width / 2, 10, std::max(10, this->width() - width - 10));
        if (m_light.right() + gap + width < this->width())
            at = {m_light.right() + gap, middle};
        else if (m_light.left() - gap - width > 0)
            at = {m_light.left() - gap - width, middle};
        else if (m_light.bottom() + gap + high < height())
            at = {centre, m_light.bottom() + gap};
        else if (m_light.top() - gap - high > 0)
            at = {centre, m_light.top() - gap - high};
        else
            at = {centre, m_light.bottom() - high - gap};
    }
    m_bubble->move(at);
    update();
}

void Tour::end()
{
    Q_EMIT finished();
    hide();
    deleteLater();
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor shade(Qt::black);
    shade.setAlpha(130);
    for (const QRect& r : QRegion(rect()).subtracted(QRegion(m_light)))
        painter.fillRect(r, shade);
    if (!m_light.isEmpty()) {
        painter.setPen(QPen(m_appearance.ink(Token::Selection), 3));
        painter.drawRect(m_light.adjusted(1, 1, -2, -2));
    }
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown: go(m_stop + 1); break;
    case Qt::Key_Left:
    case Qt::Key_PageUp: go(m_stop - 1); break;
    case Qt::Key_Escape: end(); break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace syncscope::window
