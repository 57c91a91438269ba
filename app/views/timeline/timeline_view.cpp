#include "app/views/timeline/timeline_view.h"

#include "app/paint/painter.h"
#include "app/views/timeline/timeline_accessible.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace syncscope::views {

using picture::AxisMode;
using picture::px;
using picture::Token;

namespace {

constexpr int kZoom[2] = {4, 5};        // a step in shows 4/5 of what was seen
constexpr std::uint32_t kEffects = 4096; // events looked through for what the selected one caused
constexpr int kDragStart = 4;           // pixels before a press becomes a drag

bool isDeferral(trace::EventKind kind)
{
    using enum trace::EventKind;
    return kind == Defer || kind == WorkItemStart || kind == WorkItemQueue || kind == DpcStart;
}

picture::FlowKind flowKind(trace::EventKind to)
{
    using enum trace::EventKind;
    if (to == TimerExpire || to == ClockTick)
        return picture::FlowKind::Due;
    return isDeferral(to) ? picture::FlowKind::Deferred : picture::FlowKind::Direct;
}

// Physical places of W, A, S, D, on a keyboard of any layout; 0 where the system does not tell.
int wasd(const QKeyEvent& event)
{
    switch (event.nativeScanCode()) {
    case 25: return Qt::Key_W;
    case 38: return Qt::Key_A;
    case 39: return Qt::Key_S;
    case 40: return Qt::Key_D;
    case 0: return event.key();
    default: return event.key() == Qt::Key_W || event.key() == Qt::Key_A || event.key() == Qt::Key_S || event.key() == Qt::Key_D ? 0 : event.key();
    }
}

} // namespace

TimelineView::TimelineView(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Lanes along simulated time: processors, variables, locks, queues, requests. Arrow keys step and choose a lane."));
    installTimelineAccessibility();
    connect(&document, &document::Document::runChanged, this, &TimelineView::takeRun);
    connect(&document.cursor(), &document::Cursor::moved, this, &TimelineView::follow);
    connect(&appearance, &Appearance::changed, this, [this] {
        dirty();
        Q_EMIT contentChanged();
    });
    takeRun();
}

TimelineView::~TimelineView() = default;

void TimelineView::takeRun()
{
    m_run = m_document.run();
    m_models = {};
    m_selection.reset();
    m_fitted = true;
    if (m_run && !m_modeChosen)
        m_mode = m_run->axisMode;
    takeModel();
    if (m_model) {
        // What the scenario does not watch is there, but small.
        for (const picture::Lane& lane : m_model->lanes()) {
            if (!m_known.insert(lane.id).second || lane.kind != picture::LaneKind::Variable)
                continue;
            const auto& watched = m_run->counters;
            const std::string& name = m_run->trace->names.variables[lane.subject].name;
            if (std::none_of(watched.begin(), watched.end(), [&](const document::Counter& c) { return c.name == name; }))
                m_collapsed.insert(lane.id);
        }
        m_lane = std::min<std::uint32_t>(m_lane, static_cast<std::uint32_t>(m_model->lanes().size()) - 1);
    }
    setScroll(0);
}

void TimelineView::takeModel()
{
    m_model.reset();
    if (m_run) {
        auto& slot = m_models[static_cast<std::size_t>(m_mode)];
        if (!slot)
            slot = m_mode == m_run->axisMode ? m_run->timeline
                                             : std::make_shared<const picture::TimelineModel>(*m_run->trace, m_run->intervals, m_run->study.findings, m_mode);
        m_model = slot;
        m_axis = picture::TimeAxis(m_model->content(), std::max(px(1), m_axis.width()));
        m_fitted = true;
    }
    dirty();
    Q_EMIT axisChanged();
    Q_EMIT contentChanged();
}

void TimelineView::setAxisMode(AxisMode mode)
{
    m_modeChosen = true;
    if (mode == m_mode)
        return;
    // The same stretch of time stays in view, where it was chosen.
    std::optional<std::pair<Instant, Instant>> seen;
    if (m_model && !m_fitted) {
        const picture::Range r = m_axis.visible();
        seen = {m_model->scale().timeAt(r.begin), m_model->scale().timeAt(r.end)};
    }
    m_mode = mode;
    m_selection.reset();
    takeModel();
    if (seen && m_model)
        setVisible({m_model->scale().ofTime(seen->first), m_model->scale().ofTime(seen->second)});
}

void TimelineView::dirty()
{
    m_dirty = true;
    update();
}

void TimelineView::setAxis(const picture::TimeAxis& axis)
{
    if (!m_model)
        return;
    const picture::TimeAxis next = axis.within(m_model->scale().whole());
    if (next == m_axis)
        return;
    m_axis = next;
    m_fitted = false;
    dirty();
    Q_EMIT axisChanged();
}

void TimelineView::setVisible(picture::Range positions)
{
    if (positions.length() > 0)
        setAxis(picture::TimeAxis(positions, m_axis.width()));
}

void TimelineView::fit()
{
    if (!m_model)
        return;
    m_axis = picture::TimeAxis(m_model->content(), m_axis.width());
    m_fitted = true;
    dirty();
    Q_EMIT axisChanged();
}

void TimelineView::fitSelection()
{
    if (!m_model)
        return;
    std::optional<picture::Range> range = m_selection;
    if (!range) {
        // The slice around the event in focus, innermost.
        const EventIndex e = m_document.cursor().event();
        if (!e)
            return;
        const std::int64_t at = m_model->scale().ofEvent(e);
        const ProcessorId p = m_run->trace->log.at(e.value).processor;
        for (const picture::Lane& lane : m_model->lanes()) {
            if (lane.kind != picture::LaneKind::Processor || !p || lane.subject != p.value)
                continue;
            for (const picture::SliceRow& row : lane.rows)
                if (const std::uint32_t i = row.firstAfter(at); i < row.size() && row.begin(i) <= at && row.end(i) > row.begin(i))
                    range = picture::Range{row.begin(i), row.end(i)};
        }
    }
    if (!range)
        return;
    const std::int64_t margin = std::max<std::int64_t>(1, range->length() / 12);
    setVisible({range->begin - margin, range->end + margin});
}

void TimelineView::zoom(bool in, int x)
{
    if (!m_model)
        return;
    const picture::TimelinePicture& p = picture();
    picture::Unit at;
    if (x >= 0)
        at = std::clamp(px(x) - p.plot.x, 0, p.plot.w);
    else if (const EventIndex e = m_document.cursor().event())
        at = std::clamp(m_axis.toPixel(m_model->scale().ofEvent(e)), 0, p.plot.w);
    else
        at = p.plot.w / 2;
    setAxis(in ? m_axis.zoomedAbout(at, kZoom[0], kZoom[1]) : m_axis.zoomedAbout(at, kZoom[1], kZoom[0]));
}

void TimelineView::pan(int pixels) { setAxis(m_axis.pannedBy(px(pixels))); }

void TimelineView::setShowsFlows(bool shows)
{
    if (shows == m_flows)
        return;
    m_flows = shows;
    dirty();
    Q_EMIT flowsChanged();
}

std::vector<picture::Flow> TimelineView::flows() const
{
    std::vector<picture::Flow> all;
    const EventIndex selected = m_document.cursor().event();
    if (!m_flows || !m_run || !selected)
        return all;
    const trace::Log& log = m_run->trace->log;
    EventIndex to = selected;
    for (int hop = 0; hop < 2; ++hop) {
        const trace::Event e = log.at(to.value);
        if (!e.cause)
            break;
        all.push_back({e.cause, to, flowKind(e.kind)});
        to = e.cause;
    }
    log.forEach([&](const trace::Event& e) {
        if (e.cause == selected)
            all.push_back({selected, e.index, flowKind(e.kind)});
    }, selected.value + 1, selected.value + 1 + kEffects);
    return all;
}

const picture::TimelinePicture& TimelineView::picture()
{
    if (!m_dirty || !m_model)
        return m_picture;
    picture::TimelineOptions how;
    how.axis = m_axis;
    how.width = px(std::max(width(), 100));
    how.text = px(m_appearance.text() - 1);
    how.levelLetters = m_appearance.theme() == picture::Theme::HighContrast;
    for (std::uint32_t i = 0; i < m_model->lanes().size(); ++i)
        if (m_collapsed.contains(m_model->lanes()[i].id))
            how.collapsed.push_back(i);
    if (const EventIndex e = m_document.cursor().event()) {
        how.playhead = e;
        how.selected = e;
    }
    how.selection = m_selection;
    how.flows = flows();
    m_picture = picture::layoutTimeline(*m_model, how);
    if (m_fitted && m_picture.axis.width() != m_axis.width()) {
        how.axis = picture::TimeAxis(m_model->content(), m_picture.axis.width());
        m_picture = picture::layoutTimeline(*m_model, how);
    }
    m_axis = m_picture.axis;
    m_dirty = false;
    return m_picture;
}

int TimelineView::contentHeight() const { return m_model ? (m_picture.list.height - m_picture.plot.y + 99) / 100 : 0; }
int TimelineView::viewportHeight() const { return m_model ? std::max(1, height() - m_picture.plot.y / 100) : height(); }

void TimelineView::setScroll(int y)
{
    picture();
    y = std::clamp(y, 0, std::max(0, contentHeight() - viewportHeight()));
    if (y != m_scroll) {
        m_scroll = y;
        update();
    }
    Q_EMIT contentChanged();
}

void TimelineView::follow()
{
    dirty();
    const EventIndex e = m_document.cursor().event();
    if (m_model && m_run == m_document.run() && e) {
        // Out of sight: the view moves so that the playhead stands a third from the edge it left by.
        const std::int64_t at = m_model->scale().ofEvent(e);
        const picture::Range seen = m_axis.visible();
        if (!m_fitted && m_drag == Drag::None && (at < seen.begin || at >= seen.end)) {
            const std::int64_t begin = at < seen.begin ? at - seen.length() / 3 : at - seen.length() * 2 / 3;
            setVisible({begin, begin + seen.length()});
        }
    }
    timelineMoved(*this);
}

QString TimelineView::statement() const
{
    const document::Cursor& cursor = m_document.cursor();
    if (!m_run)
        return {};
    const QString time = QString::fromStdString(picture::formatTime(cursor.time().ns));
    return cursor.event() ? tr("t = %1, event %2 of %3").arg(time).arg(cursor.event().value).arg(m_run->trace->log.size()) : tr("t = %1").arg(time);
}

picture::Point TimelineView::pointAt(QPoint p) const
{
    const int ruler = m_picture.plot.y / 100;
    return {px(p.x()), px(p.y() < ruler ? p.y() : p.y() + m_scroll)};
}

QString TimelineView::describeAt(QPoint point)
{
    if (!m_model)
        return {};
    const picture::TimelinePicture& p = picture();
    const auto hit = picture::hitTest(*m_model, p, pointAt(point));
    if (!hit)
        return {};
    const picture::Lane& lane = m_model->lanes()[hit->lane];
    QString text;
    if (hit->slice)
        text = QString::fromStdString(m_model->describe(lane, *hit->slice));
    if (hit->event) {
        const trace::Event e = m_run->trace->log.at(hit->event.value);
        QString sentence = QString::fromStdString(m_run->words->sentence(e));
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + tr("%1: %2 (event %3)").arg(QString::fromStdString(picture::formatTime(e.time.ns)), sentence).arg(e.index.value);
        if (e.cause)
            text += QStringLiteral("\n") + tr("because %1").arg(QString::fromStdString(m_run->words->sentence(e.cause)));
    }
    if (hit->sharing > 1)
        text += QStringLiteral("\n") + tr("%n slice(s) here; zoom in to see each", nullptr, static_cast<int>(hit->sharing));
    if (text.isEmpty()) {
        const std::string state = m_model->stateAt(lane, hit->position);
        text = QString::fromStdString(lane.title + (state.empty() ? "" : ": " + state));
    }
    return text;
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = describeAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    // Left, right and the plain letters are the canvas's while it has the focus, not shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
        const int k = wasd(*key);
        if (held == Qt::NoModifier && (k == Qt::Key_W || k == Qt::Key_A || k == Qt::Key_S || k == Qt::Key_D || k == Qt::Key_F || k == Qt::Key_T || k == Qt::Key_R
                || k == Qt::Key_Left || k == Qt::Key_Right || k == Qt::Key_Up || k == Qt::Key_Down || k == Qt::Key_Space || k == Qt::Key_Return)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.ink(Token::Surface));
    if (!m_model) {
        painter.setPen(m_appearance.ink(Token::MutedText));
        painter.setFont(m_appearance.font());
        painter.drawText(rect(), Qt::AlignCenter, m_document.running() ? tr("Running…") : tr("No run to show"));
        return;
    }
    const int before = contentHeight();
    const picture::TimelinePicture& p = picture();
    const int ruler = p.plot.y / 100;
    const auto draw = [&](const QRect& clip, int up) {
        painter.save();
        painter.setClipRect(clip);
        painter.translate(0, -up);
        paint::paint(painter, p.list, m_appearance.theme());
        painter.restore();
    };
    if (m_scroll == 0) {
        draw(rect(), 0);
    } else {
        draw(QRect(0, ruler, width(), height() - ruler), m_scroll);
        draw(QRect(0, 0, width(), ruler), 0);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        for (const picture::LanePlace& lane : p.lanes) {
            if (lane.lane != m_lane)
                continue;
            const QRectF around(1, lane.box.y / 100.0 - m_scroll + 1, width() - 2, lane.box.h / 100.0 - 2);
            if (around.top() >= ruler) {
                painter.setPen(QPen(m_appearance.ink(Token::Selection), 1.5));
                painter.drawRoundedRect(around, 3, 3);
            }
        }
    }
    if (contentHeight() != before)
        QMetaObject::invokeMethod(this, [this] { setScroll(m_scroll); }, Qt::QueuedConnection);
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    if (!m_fitted && m_model && m_picture.plot.w > 0)
        m_axis = m_axis.resized(std::max(px(1), px(width()) - (px(m_picture.list.width / 100) - m_picture.plot.w)));
    dirty();
    setScroll(m_scroll);
    Q_EMIT axisChanged();
}

void TimelineView::scrubTo(int x, bool snap)
{
    if (!m_model)
        return;
    const picture::TimelinePicture& p = picture();
    const picture::Unit wanted = std::clamp(px(x) - p.plot.x, 0, p.plot.w);
    const std::int64_t at = m_axis.toPosition(wanted);
    EventIndex event = m_model->scale().eventAt(at);
    if (snap) {
        // Nearest on the screen: a pixel may lie between two positions.
        event = m_model->scale().nearestEvent(at);
        const EventIndex right = m_model->scale().nearestEvent(at + 1);
        const auto away = [&](EventIndex e) { return std::abs(m_axis.toPixel(m_model->scale().ofEvent(e)) - wanted); };
        if (event && right && away(right) < away(event))
            event = right;
    }
    if (!event)
        return;
    const std::uint32_t setUp = m_run->trace->setUpEvents;
    if (event.value < setUp)
        m_document.cursor().toStart();
    else
        m_document.cursor().select(event);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (!m_model)
        return;
    const picture::TimelinePicture& p = picture();
    m_pressed = m_last = event->position().toPoint();
    m_moved = false;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    // On the ruler, or on the playhead itself.
    const EventIndex e = m_document.cursor().event();
    const int head = e ? (p.plot.x + m_axis.toPixel(m_model->scale().ofEvent(e))) / 100 : -1000;
    if (m_pressed.y() < p.plot.y / 100 || std::abs(m_pressed.x() - head) <= 3) {
        m_drag = Drag::Scrub;
        setCursor(Qt::SizeHorCursor);
        if (m_pressed.y() < p.plot.y / 100)
            scrubTo(m_pressed.x(), !(event->modifiers() & Qt::AltModifier));
        return;
    }
    const picture::Point at = pointAt(m_pressed);
    for (const picture::LanePlace& lane : p.lanes)
        if (lane.box.contains(at))
            focusLane(lane.lane);
    m_drag = Drag::Select;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_drag == Drag::None || !m_model) {
        const picture::TimelinePicture& p = picture();
        const EventIndex e = m_document.cursor().event();
        const bool overHead = m_model && e && std::abs(at.x() - (p.plot.x + m_axis.toPixel(m_model->scale().ofEvent(e))) / 100) <= 3;
        setCursor(m_spaceHeld ? Qt::OpenHandCursor : overHead ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    m_moved = m_moved || (at - m_pressed).manhattanLength() >= kDragStart;
    if (m_drag == Drag::Scrub) {
        scrubTo(at.x(), !(event->modifiers() & Qt::AltModifier));
    } else if (m_drag == Drag::Pan) {
        pan(m_last.x() - at.x());
        m_last = at;
    } else if (m_moved) {
        const picture::TimelinePicture& p = picture();
        const auto position = [&](int x) { return m_axis.toPosition(std::clamp(px(x) - p.plot.x, 0, p.plot.w)); };
        const auto [from, to] = std::minmax(position(m_pressed.x()), position(at.x()));
        m_selection = to > from ? std::optional(picture::Range{from, to}) : std::nullopt;
        dirty();
        if (m_selection) {
            const std::int64_t length = m_model->scale().timeAt(to).ns - m_model->scale().timeAt(from).ns;
            QToolTip::showText(event->globalPosition().toPoint(), tr("%1 long; F shows it alone").arg(QString::fromStdString(picture::formatTime(length))), this);
        }
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag was = m_drag;
    m_drag = Drag::None;
    setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (was != Drag::Select || m_moved || !m_model)
        return;
    m_selection.reset();
    const auto hit = picture::hitTest(*m_model, picture(), pointAt(event->position().toPoint()));
    if (hit && hit->event && hit->event.value >= m_run->trace->setUpEvents)
        m_document.cursor().select(hit->event);
    else if (hit)
        scrubTo(m_pressed.x(), true);
    dirty();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_model || event->button() != Qt::LeftButton)
        return;
    if (px(event->position().toPoint().x()) < picture().plot.x)
        toggleLane();
    else
        fitSelection();
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint pixels = event->pixelDelta(), angle = event->angleDelta();
    const bool sideways = event->modifiers() & Qt::ShiftModifier;
    if (event->modifiers() & Qt::ControlModifier) {
        const int turn = angle.y() != 0 ? angle.y() : angle.x();
        if (turn != 0)
            zoom(turn > 0, event->position().toPoint().x());
    } else if (sideways || std::abs(angle.x()) > std::abs(angle.y())) {
        const int turn = angle.x() != 0 ? angle.x() : angle.y();
        pan(pixels.isNull() ? -turn / 2 : -(pixels.x() != 0 ? pixels.x() : pixels.y()));
    } else {
        setScroll(m_scroll - (pixels.isNull() ? angle.y() / 2 : pixels.y()));
    }
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    document::Cursor& cursor = m_document.cursor();
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (wasd(*event)) {
    case Qt::Key_Right: shift ? stepInLane(true) : cursor.stepForward(); break;
    case Qt::Key_Left: shift ? stepInLane(false) : cursor.stepBack(); break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const auto& lanes = picture().lanes;
        const auto at = std::find_if(lanes.begin(), lanes.end(), [this](const picture::LanePlace& l) { return l.lane == m_lane; });
        if (event->key() == Qt::Key_Up && at != lanes.end() && at != lanes.begin())
            focusLane((at - 1)->lane);
        else if (event->key() == Qt::Key_Down && at != lanes.end() && at + 1 != lanes.end())
            focusLane((at + 1)->lane);
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: toggleLane(); break;
    case Qt::Key_W: zoom(true); break;
    case Qt::Key_S: zoom(false); break;
    case Qt::Key_A: pan(-width() / 8); break;
    case Qt::Key_D: pan(width() / 8); break;
    case Qt::Key_F: fitSelection(); break;
    case Qt::Key_T: setAxisMode(static_cast<AxisMode>((static_cast<int>(m_mode) + 1) % 3)); break;
    case Qt::Key_R: setShowsFlows(!m_flows); break;
    case Qt::Key_Escape:
        m_selection.reset();
        dirty();
        break;
    case Qt::Key_Space:
        if (event->isAutoRepeat())
            break;
        m_spaceHeld = true; // Released without a drag in between, it plays.
        m_moved = false;
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void TimelineView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    if (m_spaceHeld && !m_moved) {
        document::Cursor& cursor = m_document.cursor();
        cursor.playing() ? cursor.pause() : cursor.play();
    }
    m_spaceHeld = false;
    setCursor(Qt::ArrowCursor);
}

void TimelineView::leaveEvent(QEvent*) { QToolTip::hideText(); }

void TimelineView::focusLane(std::uint32_t lane)
{
    m_lane = lane;
    for (const picture::LanePlace& place : picture().lanes) {
        if (place.lane != lane)
            continue;
        const int ruler = m_picture.plot.y / 100, top = place.box.y / 100 - ruler, bottom = top + place.box.h / 100;
        if (top < m_scroll)
            setScroll(top);
        else if (bottom > m_scroll + viewportHeight())
            setScroll(bottom - viewportHeight());
    }
    update();
    timelineMoved(*this);
}

void TimelineView::stepInLane(bool forward)
{
    if (!m_model || m_lane >= m_model->lanes().size())
        return;
    const picture::Lane& lane = m_model->lanes()[m_lane];
    const EventIndex now = m_document.cursor().event();
    EventIndex best;
    const auto offer = [&](EventIndex e) {
        if (!e || e.value < m_run->trace->setUpEvents)
            return;
        if (forward ? (!now || e > now) && (!best || e < best) : now && e < now && (!best || e > best))
            best = e;
    };
    for (const picture::SliceRow& row : lane.rows)
        for (std::uint32_t i = 0; i < row.size(); ++i)
            offer(row.at(i).event);
    for (std::uint32_t i = 0; i < lane.steps.size(); ++i)
        offer(lane.steps.event(i));
    for (const picture::MarkRow& row : lane.marks)
        for (const picture::Mark& m : row.marks)
            offer(m.event);
    m_document.cursor().select(best);
}

void TimelineView::toggleLane()
{
    if (!m_model || m_lane >= m_model->lanes().size())
        return;
    const std::string& id = m_model->lanes()[m_lane].id;
    if (!m_collapsed.erase(id))
        m_collapsed.insert(id);
    dirty();
    setScroll(m_scroll);
}

} // namespace syncscope::views
