#include "app/views/presenter/presenter_canvas.h"

#include "app/paint/painter.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace syncscope::views {

using picture::Token;

namespace {

constexpr std::int64_t kRoom = 60;        // events that are seen at once
constexpr std::int64_t kLeastWindow = 12;

// Without what a finding says of events to come: brackets and signs would answer the question.
picture::DisplayList unanswered(const picture::DisplayList& list)
{
    picture::DisplayList out;
    out.width = list.width;
    out.height = list.height;
    const auto tells = [](Token t) { return t == Token::Violation || t == Token::ViolationTint || t == Token::OnViolation; };
    for (const picture::Item& item : list.items()) {
        if (tells(item.style.fill) || tells(item.style.stroke))
            continue;
        switch (item.shape) {
        case picture::Shape::Rect: out.rect(item.box, item.style, item.size); break;
        case picture::Shape::Line: out.line({item.box.x, item.box.y}, {item.box.right(), item.box.bottom()}, item.style); break;
        case picture::Shape::Polyline: out.polyline(list.points(item.data), item.style); break;
        case picture::Shape::Polygon: out.polygon(list.points(item.data), item.style); break;
        case picture::Shape::Text: out.text({item.box.x, item.box.y}, list.string(item.data), item.face, item.size, item.style.fill, item.anchor); break;
        case picture::Shape::GroupBegin:
        case picture::Shape::GroupEnd: break;
        }
    }
    return out;
}

QRect rectOf(const picture::Box& box) { return {box.x / 100, box.y / 100, box.w / 100, box.h / 100}; }

} // namespace

PresenterCanvas::PresenterCanvas(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("presenter-canvas"));
    setAccessibleName(tr("Timeline"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&document, &document::Document::runChanged, this, &PresenterCanvas::takeRun);
    connect(&document.cursor(), &document::Cursor::moved, this, &PresenterCanvas::follow);
    connect(&appearance, &Appearance::changed, this, &PresenterCanvas::follow);
    takeRun();
}

void PresenterCanvas::takeRun()
{
    m_model.reset();
    if (const document::RunPtr& run = m_document.run())
        m_model = document::timelineOf(*run, picture::AxisMode::Event);
    m_window = m_model && m_model->content().length() > kRoom ? kRoom : 0;
    m_spotlight.reset();
    follow();
}

void PresenterCanvas::follow()
{
    m_dirty = true;
    update();
}

void PresenterCanvas::resizeEvent(QResizeEvent*) { follow(); }

picture::Range PresenterCanvas::seen() const
{
    const picture::Range whole = m_model->content();
    if (m_window == 0 || m_window >= whole.length())
        return whole;
    const EventIndex event = m_document.cursor().event();
    const std::int64_t at = event ? std::max<std::int64_t>(m_model->scale().ofEvent(event), whole.begin) : whole.begin;
    // The playhead stands two thirds to the right: what led here is seen, and a little of what comes.
    const std::int64_t begin = std::clamp(at - m_window * 2 / 3, whole.begin, whole.end - m_window);
    return {begin, begin + m_window};
}

const picture::TimelinePicture& PresenterCanvas::picture()
{
    if (!m_dirty)
        return m_picture;
    m_dirty = false;
    if (!m_model) {
        m_picture = {};
        return m_picture;
    }
    picture::TimelineOptions how;
    how.visible = seen();
    how.width = picture::px(width());
    how.height = picture::px(height());
    how.text = how.smallestText = picture::px(m_appearance.text());
    if (m_document.cursor().event())
        how.playhead = m_document.cursor().event();
    // Beside the lanes titles have at most 9 of 20 parts of the width; longer ones stand above.
    const picture::Unit mostBeside = how.width * 2 / 5;
    for (const picture::Lane& lane : m_model->lanes())
        how.titlesAbove = how.titlesAbove || picture::textWidth(lane.title, picture::Face::SansBold, how.text) > mostBeside;
    m_picture = picture::layoutTimeline(*m_model, how);
    return m_picture;
}

void PresenterCanvas::setFutureHidden(bool hidden)
{
    m_hidden = hidden;
    update();
}

QRect PresenterCanvas::hiddenPart()
{
    if (!m_hidden || !m_model)
        return {};
    const picture::TimelinePicture& p = picture();
    const EventIndex event = m_document.cursor().event();
    const std::int64_t at = event ? m_model->scale().ofEvent(event) : p.axis.visible().begin;
    const auto pixel = [&](std::int64_t position) { return (p.plot.x + p.axis.toPixel(position)) / 100; };
    // Room for the playhead, but none for a corner of what comes next.
    int x = pixel(at) + m_appearance.text();
    if (event && event.value + 1 < m_model->scale().events())
        x = std::clamp(pixel(m_model->scale().ofEvent(EventIndex(event.value + 1))) - m_appearance.text() * 2 / 3, pixel(at) + 3, x);
    const int top = p.plot.y / 100 - m_appearance.text() / 2; // the axis above tells nothing but times
    return QRect(x, top, width() - x, height() - top);
}

QString PresenterCanvas::spotlightNext()
{
    const auto& lanes = picture().lanes;
    const auto now = std::find_if(lanes.begin(), lanes.end(), [&](const picture::LanePlace& l) { return m_spotlight && l.lane == *m_spotlight; });
    const auto next = now == lanes.end() ? lanes.begin() : now + 1;
    m_spotlight = next == lanes.end() ? std::nullopt : std::optional(next->lane);
    update();
    return m_spotlight ? QString::fromStdString(m_model->lanes()[*m_spotlight].title) : QString();
}

void PresenterCanvas::spotlightOff()
{
    m_spotlight.reset();
    update();
}

QRect PresenterCanvas::spotlightBox()
{
    for (const picture::LanePlace& l : picture().lanes)
        if (m_spotlight && l.lane == *m_spotlight)
            return rectOf(l.box).adjusted(0, -2, 0, 2);
    return {};
}

void PresenterCanvas::nearer()
{
    if (!m_model)
        return;
    const std::int64_t now = m_window == 0 ? m_model->content().length() : m_window;
    m_window = std::max(kLeastWindow, now * 2 / 3);
    follow();
}

void PresenterCanvas::farther()
{
    if (!m_model || m_window == 0)
        return;
    m_window = m_window * 3 / 2 >= m_model->content().length() ? 0 : m_window * 3 / 2;
    follow();
}

void PresenterCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.ink(Token::Surface));
    if (!m_model) {
        painter.setPen(m_appearance.ink(Token::MutedText));
        painter.setFont(m_appearance.font());
        painter.drawText(rect(), Qt::AlignCenter, m_document.running() ? tr("Running…") : tr("No run to show"));
        return;
    }
    paint::paint(painter, m_hidden ? unanswered(picture().list) : picture().list, m_appearance.theme());
    if (const QRect hidden = hiddenPart(); !hidden.isEmpty()) {
        painter.fillRect(hidden, m_appearance.ink(Token::Surface));
        painter.setPen(m_appearance.ink(Token::MutedText));
        QFont font = m_appearance.font(picture::Face::SansBold);
        font.setPixelSize(qMax(m_appearance.text(), qMin(hidden.width() / 2, height() / 3)));
        if (hidden.width() > QFontMetrics(font).horizontalAdvance(QLatin1Char('?'))) {
            painter.setFont(font);
            painter.drawText(hidden, Qt::AlignCenter, QStringLiteral("?"));
        }
    }
    if (const QRect box = spotlightBox(); !box.isEmpty()) {
        QColor shade(Qt::black);
        shade.setAlpha(150);
        for (const QRect& r : QRegion(rect()).subtracted(QRegion(box)))
            painter.fillRect(r, shade);
        painter.setPen(QPen(m_appearance.ink(Token::Selection), 3));
        painter.drawRect(box.adjusted(1, 1, -2, -2));
    }
}

} // namespace syncscope::views
