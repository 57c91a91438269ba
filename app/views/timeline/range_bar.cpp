#include "app/views/timeline/range_bar.h"

#include "app/paint/painter.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace syncscope::views {

using picture::px;
using picture::Token;

RangeBar::RangeBar(TimelineView& timeline, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_timeline(timeline)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("range"));
    setAccessibleName(tr("Part of the run that is shown"));
    setToolTip(tr("The whole run. Drag the window or its edges; double-click shows all"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto signal : {&TimelineView::axisChanged, &TimelineView::measured, &TimelineView::playheadMoved})
        connect(&timeline, signal, this, qOverload<>(&QWidget::update));
    connect(&timeline.search(), &TimelineSearch::changed, this, qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QRect RangeBar::strip() const
{
    const picture::TimelinePicture& p = m_timeline.picture();
    return {p.plot.x / 100, 3, std::max(1, p.plot.w / 100), height() - 6};
}

QRect RangeBar::window() const
{
    const QRect s = strip();
    const picture::Range whole = m_timeline.model()->content(), seen = m_timeline.visible();
    const auto x = [&](std::int64_t at) {
        return s.left() + static_cast<int>(std::clamp<std::int64_t>((at - whole.begin) * s.width() / whole.length(), 0, s.width()));
    };
    const int left = x(seen.begin), right = std::max(x(seen.end), left + 6);
    return {left, s.top(), right - left, s.height()};
}

std::int64_t RangeBar::positionAt(int x) const
{
    const QRect s = strip();
    const picture::Range whole = m_timeline.model()->content();
    return whole.begin + static_cast<std::int64_t>(x - s.left()) * whole.length() / s.width();
}

void RangeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.ink(Token::Surface));
    if (!m_timeline.model())
        return;
    const QRect s = strip(), w = window();
    painter.save();
    painter.translate(s.topLeft());
    paint::paint(painter, picture::layoutOverview(*m_timeline.model(), px(s.width()), px(s.height())), m_appearance.theme());
    painter.restore();
    // Where to look: hits, markers, the playhead.
    const picture::TimeScale& scale = m_timeline.model()->scale();
    const picture::TimeAxis axis(m_timeline.model()->content(), px(s.width()));
    const auto mark = [&](std::int64_t position, Token token, int top, int width) {
        painter.fillRect(QRect(s.left() + std::min(axis.toPixel(position) / 100, s.width() - width), s.top() + top, width, s.height() - top), m_appearance.ink(token));
    };
    int drawn = -1;
    for (const EventIndex hit : m_timeline.search().hits())
        if (const int x = axis.toPixel(scale.ofEvent(hit)) / 100; x > drawn) {
            mark(scale.ofEvent(hit), Token::Selection, s.height() * 2 / 3, 2);
            drawn = x + 1;
        }
    for (const auto& marker : m_timeline.measurements().markers)
        if (marker)
            mark(marker->position(scale), Token::Selection, 0, 1);
    QColor veil = m_appearance.ink(Token::Surface);
    veil.setAlpha(170);
    painter.fillRect(QRect(s.left(), s.top(), w.left() - s.left(), s.height()), veil);
    painter.fillRect(QRect(w.right() + 1, s.top(), s.right() - w.right(), s.height()), veil);
    if (const EventIndex e = m_timeline.selected(); e && e.value < scale.events() && scale.ofEvent(e) >= m_timeline.model()->content().begin)
        mark(scale.ofEvent(e), Token::Playhead, 0, 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_appearance.ink(Token::Selection), hasFocus() ? 2.5 : 1.5));
    painter.drawRoundedRect(QRectF(w).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    painter.setBrush(m_appearance.ink(Token::Selection));
    painter.setPen(Qt::NoPen);
    for (const int x : {w.left(), w.right() - 3})
        painter.drawRoundedRect(QRectF(x, w.center().y() - 6, 4, 12), 2, 2);
}

void RangeBar::mousePressEvent(QMouseEvent* event)
{
    if (!m_timeline.model() || event->button() != Qt::LeftButton)
        return;
    const QRect w = window();
    const int x = event->position().toPoint().x();
    m_last = x;
    if (std::abs(x - w.left()) <= 5)
        m_drag = Drag::Left;
    else if (std::abs(x - w.right()) <= 5)
        m_drag = Drag::Right;
    else
        m_drag = Drag::Whole;
    if (m_drag == Drag::Whole && !w.contains(event->position().toPoint())) {
        const picture::Range seen = m_timeline.visible();
        const std::int64_t begin = positionAt(x) - seen.length() / 2;
        m_timeline.setVisible({begin, begin + seen.length()});
    }
}

void RangeBar::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_timeline.model())
        return;
    const int x = event->position().toPoint().x();
    const QRect w = window();
    if (m_drag == Drag::None) {
        setCursor(std::abs(x - w.left()) <= 5 || std::abs(x - w.right()) <= 5 ? Qt::SizeHorCursor : w.contains(event->position().toPoint()) ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const picture::Range seen = m_timeline.visible();
    if (m_drag == Drag::Left && positionAt(x) < seen.end - 8)
        m_timeline.setVisible({positionAt(x), seen.end});
    else if (m_drag == Drag::Right && positionAt(x) > seen.begin + 8)
        m_timeline.setVisible({seen.begin, positionAt(x)});
    else if (m_drag == Drag::Whole)
        m_timeline.pan(static_cast<int>((x - m_last) * m_timeline.model()->content().length() / std::max<std::int64_t>(1, seen.length())));
    m_last = x;
}

void RangeBar::mouseReleaseEvent(QMouseEvent*) { m_drag = Drag::None; }

void RangeBar::mouseDoubleClickEvent(QMouseEvent*) { m_timeline.fit(); }

void RangeBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: m_timeline.pan(-m_timeline.width() / 8); break;
    case Qt::Key_Right: m_timeline.pan(m_timeline.width() / 8); break;
    case Qt::Key_Up: m_timeline.zoom(true); break;
    case Qt::Key_Down: m_timeline.zoom(false); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace syncscope::views
