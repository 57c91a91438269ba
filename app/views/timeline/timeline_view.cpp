#include "app/views/timeline/timeline_view.h"

#include "app/document/numbers.h"
#include "app/document/related.h"
#include "app/document/sentences.h"
#include "app/paint/painter.h"
#include "app/views/timeline/timeline_accessible.h"
#include "app/views/timeline/timeline_facts.h"

#include "engine/picture/measure.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <utility>

namespace syncscope::views {

using picture::AxisMode;
using picture::px;
using picture::Token;

namespace {

constexpr int kZoom[2] = {4, 5};        // a step in shows 4/5 of what was seen
constexpr std::size_t kMostArrows = 150;
constexpr int kSnap = 6;                // pixels to an edge
constexpr int kChevron = 18;            // width of what folds a lane
constexpr int kDragStart = 4;           // pixels before a press becomes a drag
const QString kLanes = QStringLiteral("lanes"); // in what is remembered

#ifdef Q_OS_WIN
constexpr quint32 kPlaces[] = {17, 30, 31, 32}; // of W, A, S, D
#else
constexpr quint32 kPlaces[] = {25, 38, 39, 40};
#endif
constexpr int kPlaced[] = {Qt::Key_W, Qt::Key_A, Qt::Key_S, Qt::Key_D};

// Keys that are the canvas's while it has the focus, and not shortcuts of the window.
bool isCanvasKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const int key = placedKey(event);
    const auto isOneOf = [key](std::initializer_list<int> keys) { return std::find(keys.begin(), keys.end(), key) != keys.end(); };
    if (held == Qt::NoModifier)
        return isOneOf({Qt::Key_W, Qt::Key_A, Qt::Key_S, Qt::Key_D, Qt::Key_F, Qt::Key_T, Qt::Key_R, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Space,
            Qt::Key_Return, Qt::Key_Enter, Qt::Key_1, Qt::Key_2, Qt::Key_M, Qt::Key_Q, Qt::Key_I, Qt::Key_Slash, Qt::Key_Period, Qt::Key_Comma, Qt::Key_BracketLeft, Qt::Key_BracketRight,
            Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Escape});
    if (held == Qt::ShiftModifier)
        return isOneOf({Qt::Key_Left, Qt::Key_Right, Qt::Key_Slash});
    if (held == Qt::AltModifier)
        return isOneOf({Qt::Key_Up, Qt::Key_Down});
    return held == Qt::ControlModifier && isOneOf({Qt::Key_BracketLeft, Qt::Key_BracketRight});
}

} // namespace

int placedKey(const QKeyEvent& event)
{
    if (event.nativeScanCode() == 0)
        return event.key();
    for (std::size_t i = 0; i < std::size(kPlaces); ++i)
        if (event.nativeScanCode() == kPlaces[i])
            return kPlaced[i];
    return std::find(std::begin(kPlaced), std::end(kPlaced), event.key()) != std::end(kPlaced) ? 0 : event.key();
}

TimelineView::TimelineView(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
{
    installTimelineAccessibility(); // before the name, which a tool may ask for at once, and then has what there is for any widget
    setObjectName(QStringLiteral("timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Lanes along simulated time: processors, variables, locks, queues, requests, hardware, timers, work items. Left and right step, up and down choose a lane, Shift+right "
                                "goes to the next event of the lane."));
    connect(&document, &document::Document::runChanged, this, &TimelineView::takeRun);
    connect(&document.cursor(), &document::Cursor::moved, this, &TimelineView::followCursor);
    connect(&document.cursor(), &document::Cursor::sightWanted, this, &TimelineView::takeSight);
    connect(&document, &document::Document::renamed, this, [this](const QString& from, const QString& to) {
        m_arrangement.rename(from.toStdString(), to.toStdString());
        keepIfArranged();
    });
    connect(&document, &document::Document::opened, this, [this] { m_opened = true; });
    connect(&document, &document::Document::placeChanged, this, [this] {
        if (m_memory && !m_opened)
            m_memory->follow(m_document);
        keepIfArranged();
    });
    connect(&m_search, &TimelineSearch::changed, this, &TimelineView::dirty);
    connect(&appearance, &Appearance::changed, this, [this] {
        dirty();
        Q_EMIT contentChanged();
    });
    takeRun();
}

TimelineView::~TimelineView() = default;

void TimelineView::takeRun()
{
    // After an edit the same stretch of time stays in sight, where one was chosen.
    const bool isAnother = m_opened || !m_run || !m_model;
    const std::optional<std::pair<Instant, Instant>> seen = isAnother ? std::nullopt : chosenStretch();
    const int scroll = isAnother ? 0 : m_scroll;
    m_run = m_document.run();
    m_models = {};
    m_holdsOf.clear();
    m_selection.reset();
    m_hover.reset();
    m_choices.clear();
    m_fitted = true;
    if (m_run && std::exchange(m_opened, false)) {
        m_arrangement = {};
        m_measurements = {};
        m_arranged = false;
        if (m_memory) {
            m_memory->follow(m_document);
            if (const QJsonObject view = m_memory->read(); !view.isEmpty()) {
                m_arrangement = LaneArrangement::fromJson(view.value(kLanes)).value_or(LaneArrangement());
                m_measurements = Measurements::in(view).value_or(Measurements());
                m_arranged = true;
            }
            m_told.clear();
            tellTrouble();
        }
    }
    if (!m_search.text().isEmpty())
        m_search.search(m_run, m_search.text());
    if (m_run && !m_modeChosen)
        m_mode = m_run->axisMode;
    takeModel();
    if (m_model) {
        // What the scenario does not watch is there, but small.
        for (const picture::Lane& lane : m_model->lanes()) {
            if (!m_arrangement.meet(lane) || lane.kind != picture::LaneKind::Variable)
                continue;
            const auto& watched = m_run->counters;
            const std::string& name = m_run->trace->names.variables[lane.subject].name;
            if (std::none_of(watched.begin(), watched.end(), [&](const document::Counter& c) { return c.name == name; }))
                m_arrangement.setFolded(lane, true);
        }
        m_lane = std::min<std::uint32_t>(m_lane, static_cast<std::uint32_t>(m_model->lanes().size()) - 1);
        showStretch(seen);
        if (!m_fitted)
            bringPlayheadIntoSight();
    }
    setScroll(scroll);
    Q_EMIT lanesChanged();
    Q_EMIT measured();
}

void TimelineView::takeModel()
{
    m_model.reset();
    if (m_run) {
        auto& slot = m_models[static_cast<std::size_t>(m_mode)];
        if (!slot)
            slot = document::timelineOf(*m_run, m_mode);
        m_model = slot;
        m_axis = picture::TimeAxis(m_model->content(), std::max(px(1), m_axis.width()));
        m_fitted = true;
    }
    dirty();
    tellSight();
    Q_EMIT axisChanged();
    Q_EMIT contentChanged();
}

void TimelineView::setAxisMode(AxisMode mode)
{
    m_modeChosen = true;
    if (mode == m_mode)
        return;
    const auto seen = chosenStretch();
    m_document.cursor().lookAway();
    m_mode = mode;
    m_selection.reset();
    m_hover.reset();
    takeModel();
    Q_EMIT measured();
    showStretch(seen);
}

std::optional<std::pair<Instant, Instant>> TimelineView::chosenStretch() const
{
    if (!m_model || m_fitted)
        return std::nullopt;
    const picture::Range r = m_axis.visible();
    return std::pair{m_model->scale().timeAt(r.begin), m_model->scale().timeAt(r.end)};
}

void TimelineView::showStretch(const std::optional<std::pair<Instant, Instant>>& times)
{
    if (!times || !m_model)
        return;
    if (const picture::Range now{m_model->scale().ofTime(times->first), m_model->scale().ofTime(times->second)}; now.length() > 0)
        setAxis(picture::TimeAxis(now, m_axis.width()), false);
}

void TimelineView::tellSight()
{
    if (m_model && m_run == m_document.run())
        m_document.cursor().setSight({m_mode, m_fitted ? std::nullopt : std::optional(m_axis.resized(px(1)))});
}

// As it was seen before, which is no new place to come back to.
void TimelineView::takeSight(const document::Sight& sight)
{
    if (!m_model || m_run != m_document.run())
        return;
    if (sight.mode != m_mode) {
        m_mode = sight.mode;
        m_selection.reset();
        m_hover.reset();
        takeModel();
        Q_EMIT measured();
    }
    if (sight.seen)
        setAxis(sight.seen->resized(m_axis.width()), false);
    else if (!m_fitted)
        takeModel();
}

void TimelineView::dirty()
{
    m_dirty = true;
    update();
}

void TimelineView::setAxis(const picture::TimeAxis& axis, bool asked)
{
    if (!m_model)
        return;
    const picture::TimeAxis next = axis.within(m_model->scale().whole());
    if (next == m_axis)
        return;
    if (asked && m_run == m_document.run())
        m_document.cursor().lookAway();
    m_axis = next;
    m_fitted = false;
    dirty();
    tellSight();
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
    if (!m_fitted && m_run == m_document.run())
        m_document.cursor().lookAway();
    m_axis = picture::TimeAxis(m_model->content(), m_axis.width());
    m_fitted = true;
    dirty();
    tellSight();
    Q_EMIT axisChanged();
}

void TimelineView::fitSelection()
{
    if (!m_model)
        return;
    std::optional<picture::Range> shown = range();
    if (!shown) {
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
                    shown = picture::Range{row.begin(i), row.end(i)};
        }
    }
    if (!shown)
        return;
    const std::int64_t margin = std::max<std::int64_t>(1, shown->length() / 12);
    setVisible({shown->begin - margin, shown->end + margin});
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

void TimelineView::setArrows(Arrows arrows)
{
    if (arrows == m_arrows)
        return;
    m_arrows = arrows;
    dirty();
    Q_EMIT flowsChanged();
}

picture::Flows::Chosen TimelineView::flows() const
{
    const EventIndex selected = m_document.cursor().event();
    if (!m_run || m_arrows == Arrows::None)
        return {};
    if (m_arrows == Arrows::Selection) {
        picture::Flows::Chosen chosen{selected ? m_run->flows.around(selected) : std::vector<picture::Flow>(), 0};
        if (chosen.flows.size() > kMostArrows)
            chosen = {std::vector<picture::Flow>(chosen.flows.begin(), chosen.flows.begin() + kMostArrows), chosen.flows.size()};
        return chosen;
    }
    const picture::TimeScale& scale = m_model->scale();
    const picture::Range seen = m_axis.visible();
    const EventIndex before = scale.eventAt(seen.begin - 1), last = scale.eventAt(seen.end);
    return m_run->flows.within(EventIndex(before ? before.value + 1 : 0), EventIndex(last ? last.value + 1 : 0), kMostArrows);
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
    LaneArrangement::Shown lanes = m_arrangement.shown(*m_model);
    how.lanes = std::move(lanes.lanes);
    how.collapsed = std::move(lanes.folded);
    how.pinned = lanes.pinned;
    how.controls = true;
    how.highlights = &m_search.hits();
    how.related = m_related ? &*m_related : nullptr;
    for (int i = 0; i < 2; ++i)
        if (const auto& marker = m_measurements.markers[static_cast<std::size_t>(i)])
            how.markers.push_back({i == 0 ? "A" : "B", marker->position(m_model->scale())});
    const auto measure = [&](const std::pair<Moment, Moment>& m, bool open) {
        picture::Range at{m.first.position(m_model->scale()), m.second.position(m_model->scale())};
        if (at.begin > at.end)
            std::swap(at.begin, at.end);
        how.measurements.push_back({at, (open ? "Δ " : "") + m_model->said(picture::timeText(m.second.time.ns - m.first.time.ns)), open});
    };
    if (const auto between = m_measurements.between())
        measure(*between, true);
    for (const auto& kept : m_measurements.kept)
        measure(kept, false);
    if (const EventIndex e = m_document.cursor().event()) {
        how.playhead = e;
        how.selected = e;
    }
    how.selection = m_selection;
    picture::Flows::Chosen arrows = flows();
    how.flows = std::move(arrows.flows);
    how.flowsInAll = arrows.all;
    m_picture = picture::layoutTimeline(*m_model, how);
    if (m_fitted && m_picture.axis.width() != m_axis.width()) {
        how.axis = picture::TimeAxis(m_model->content(), m_picture.axis.width());
        m_picture = picture::layoutTimeline(*m_model, how);
    }
    m_axis = m_picture.axis;
    m_dirty = false;
    return m_picture;
}

int TimelineView::contentHeight() const { return m_model ? (m_picture.list.height - px(frozen()) + 99) / 100 : 0; }
int TimelineView::viewportHeight() const { return m_model ? std::max(1, height() - frozen()) : height(); }

// Pinned lanes do not scroll, unless they would leave no room for the others.
int TimelineView::frozen() const
{
    const int pinned = m_picture.pinnedBottom / 100;
    return pinned <= height() * 3 / 5 ? pinned : m_picture.plot.y / 100;
}

int TimelineView::pixelOf(std::int64_t position) const { return (m_picture.plot.x + m_axis.toPixel(position)) / 100; }

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

void TimelineView::setIsolated(bool on)
{
    m_related.reset();
    m_relatedTo = m_document.cursor().event();
    if (on && m_run && m_run == m_document.run())
        if (std::vector<EventIndex> all = document::relatedTo(*m_run, m_relatedTo); !all.empty())
            m_related = std::move(all);
    dirty();
}

void TimelineView::followCursor()
{
    if (m_related && m_document.cursor().event() != m_relatedTo)
        m_related.reset();
    dirty();
    Q_EMIT playheadMoved();
    bringPlayheadIntoSight();
    timelineMoved(*this);
}

// Out of sight: the view moves so that the playhead stands a third from the edge it left by.
void TimelineView::bringPlayheadIntoSight()
{
    const EventIndex e = m_document.cursor().event();
    if (!m_model || m_run != m_document.run() || !e || m_fitted || m_drag != Drag::None)
        return;
    const std::int64_t at = m_model->scale().ofEvent(e);
    const picture::Range seen = m_axis.visible();
    if (at >= seen.begin && at < seen.end)
        return;
    const std::int64_t begin = at < seen.begin ? at - seen.length() / 3 : at - seen.length() * 2 / 3;
    setAxis(picture::TimeAxis({begin, begin + seen.length()}, m_axis.width()), false);
}

QString TimelineView::statement() const
{
    const document::Cursor& cursor = m_document.cursor();
    if (!m_run)
        return {};
    const QString time = document::timeText(cursor.time().ns);
    return cursor.event() ? tr("t = %1, event %2 of %3").arg(time).arg(cursor.event().value).arg(m_run->trace->log.size()) : tr("t = %1").arg(time);
}

picture::Point TimelineView::pointAt(QPoint p) const
{
    return {px(p.x()), px(p.y() < frozen() ? p.y() : p.y() + m_scroll)};
}

std::vector<std::string> TimelineView::heldAt(EventIndex event) const
{
    if (!m_run || !event || event.value >= m_run->trace->log.size())
        return {};
    const auto& holds = m_run->intervals.holds;
    if (m_holdsOf.empty()) {
        m_holdsOf.resize(m_run->trace->names.activities.size() + 1);
        for (std::uint32_t h = 0; h < holds.size(); ++h)
            if (holds[h].activity.value < m_holdsOf.size())
                m_holdsOf[holds[h].activity.value].push_back(h);
    }
    const ActivityId activity = m_run->trace->log.at(event.value).activity;
    std::vector<std::string> held;
    if (!activity || activity.value >= m_holdsOf.size())
        return held;
    const std::vector<std::uint32_t>& own = m_holdsOf[activity.value];
    constexpr std::ptrdiff_t most = 16; // locks inside one another
    const auto after = std::partition_point(own.begin(), own.end(), [&](std::uint32_t h) { return holds[h].acquire <= event; });
    for (auto h = after - std::min(most, after - own.begin()); h != after; ++h)
        if (!holds[*h].release || holds[*h].release > event)
            held.push_back(m_run->trace->names.locks[holds[*h].lock.value].name);
    return held;
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
    if (hit->slice) {
        text = QString::fromStdString(m_model->describe(lane, *hit->slice));
        if (lane.kind == picture::LaneKind::Processor && hit->kind == picture::RowKind::Slices) {
            if (const QString own = ownTimeOf(*m_run, hit->slice->event); !own.isEmpty())
                text += QLatin1Char('\n') + own;
            for (const std::string& lock : heldAt(hit->slice->event))
                text += QLatin1Char('\n') + QString::fromStdString(m_model->said(say("holds %1", lock)));
        }
    }
    if (hit->event) {
        const trace::Event e = m_run->trace->log.at(hit->event.value);
        QString sentence = document::said(m_run->words->phrase(e));
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + tr("%1: %2 (event %3)").arg(document::timeText(e.time.ns), sentence).arg(e.index.value);
        if (e.cause)
            text += QStringLiteral("\n") + tr("because %1").arg(document::said(m_run->words->phrase(e.cause)));
    }
    if (hit->sharing > 1)
        text += QStringLiteral("\n") + tr("%n slice(s) here; zoom in to see each", nullptr, static_cast<int>(hit->sharing));
    if (hit->kind == picture::RowKind::Slices && !hit->slice)
        for (const picture::RowPlace& row : p.rows)
            if (row.lane == hit->lane && row.kind == hit->kind && pointAt(point).y >= row.box.y && pointAt(point).y < row.box.bottom())
                if (const auto gap = picture::gapAt(lane.rows[row.row], hit->position))
                    text = tr("gap of %1").arg(document::timeText(m_model->scale().timeAt(gap->end).ns - m_model->scale().timeAt(gap->begin).ns))
                        + QStringLiteral("\n");
    if (text.isEmpty() || text.endsWith(QLatin1Char('\n'))) {
        const std::string state = m_model->stateAt(lane, hit->position);
        text += QString::fromStdString(lane.title + (state.empty() ? "" : ": " + state));
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
        if (isCanvasKey(*key)) {
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
    const int ruler = frozen();
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
            const bool stays = lane.box.y / 100 < ruler;
            const QRectF around(1, lane.box.y / 100.0 - (stays ? 0 : m_scroll) + 1, width() - 2, lane.box.h / 100.0 - 2);
            if (stays || around.top() >= ruler) {
                painter.setPen(QPen(m_appearance.ink(Token::Selection), 1.5));
                painter.drawRoundedRect(around, 3, 3);
            }
        }
    }
    if (m_hover && m_drag == Drag::None) { // how long, over what it measures
        const int from = std::max(pixelOf(m_hover->at.begin), p.plot.x / 100), to = std::min(pixelOf(m_hover->at.end), p.plot.right() / 100);
        const QFont font = m_appearance.font(picture::Face::SansBold, -2);
        const QFontMetrics metrics(font);
        const QRect words(std::clamp((from + to) / 2 - metrics.horizontalAdvance(m_hover->text) / 2 - 4, p.plot.x / 100, std::max(p.plot.x / 100, width() - metrics.horizontalAdvance(m_hover->text) - 8)),
            m_hover->y - metrics.height() - 1, metrics.horizontalAdvance(m_hover->text) + 8, metrics.height());
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_appearance.ink(Token::Selection), 1));
        painter.drawLine(from, m_hover->y, to, m_hover->y);
        for (const int x : {from, to})
            painter.drawLine(x, m_hover->y - 3, x, m_hover->y + 3);
        painter.fillRect(words, m_appearance.ink(Token::Surface));
        painter.setFont(font);
        painter.drawText(words, Qt::AlignCenter, m_hover->text);
    }
    if (m_drag == Drag::Lane && m_drop) { // where it would stand
        int y = ruler;
        std::size_t place = 0;
        for (const picture::LanePlace& lane : p.lanes) {
            if (lane.lane == m_lane)
                continue;
            const int up = lane.box.y / 100 < ruler ? 0 : m_scroll;
            if (place == *m_drop) {
                y = lane.box.y / 100 - up - 2;
                break;
            }
            y = lane.box.bottom() / 100 - up + 2;
            ++place;
        }
        painter.fillRect(QRect(0, y - 1, width(), 3), m_appearance.ink(Token::Selection));
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
    m_hover.reset();
    if (event->modifiers() & Qt::ShiftModifier) {
        m_lastMarker = 1 - m_lastMarker;
        setMarkerAt(m_lastMarker, m_pressed);
        return;
    }
    if (const int marker = markerAt(m_pressed); marker >= 0) {
        m_drag = Drag::Marker;
        m_draggedMarker = marker;
        setCursor(Qt::SizeHorCursor);
        return;
    }
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
        if (lane.box.contains(at)) {
            focusLane(lane.lane);
            if (m_pressed.x() < kChevron && at.y < lane.box.y + px(kChevron + 4)) {
                toggleLane();
                return;
            }
        }
    m_drag = px(m_pressed.x()) < p.plot.x ? Drag::Lane : Drag::Select;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_drag == Drag::None || !m_model) {
        const picture::TimelinePicture& p = picture();
        const EventIndex e = m_document.cursor().event();
        const bool overHead = m_model && e && std::abs(at.x() - (p.plot.x + m_axis.toPixel(m_model->scale().ofEvent(e))) / 100) <= 3;
        const bool overMarker = m_model && markerAt(at) >= 0;
        setCursor(m_spaceHeld ? Qt::OpenHandCursor : overHead || overMarker ? Qt::SizeHorCursor : Qt::ArrowCursor);
        measureUnder(at);
        return;
    }
    m_moved = m_moved || (at - m_pressed).manhattanLength() >= kDragStart;
    if (m_drag == Drag::Scrub) {
        scrubTo(at.x(), !(event->modifiers() & Qt::AltModifier));
    } else if (m_drag == Drag::Pan) {
        pan(m_last.x() - at.x());
        m_last = at;
    } else if (m_drag == Drag::Marker) {
        setMarker(m_draggedMarker, momentAt(at));
    } else if (m_drag == Drag::Lane) {
        if (m_moved)
            setCursor(Qt::ClosedHandCursor);
        m_drop = m_moved ? dropPlace(at.y()) : std::nullopt;
        update();
    } else if (m_moved) {
        const picture::TimelinePicture& p = picture();
        // Its ends snap to edges, as those of markers do; Alt leaves them where they are.
        const auto position = [&](QPoint point) {
            const auto edge = event->modifiers() & Qt::AltModifier ? std::nullopt : picture::nearestEdge(*m_model, p, pointAt(point), px(kSnap));
            return edge ? edge->position : m_axis.toPosition(std::clamp(px(point.x()) - p.plot.x, 0, p.plot.w));
        };
        const auto [from, to] = std::minmax({position(m_pressed), position(at)});
        setRange(to > from ? std::optional(picture::Range{from, to}) : std::nullopt);
        if (m_selection) {
            const std::int64_t length = m_model->scale().timeAt(to).ns - m_model->scale().timeAt(from).ns;
            QToolTip::showText(event->globalPosition().toPoint(), tr("%1 long; F shows it alone").arg(document::timeText(length)), this);
        }
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag was = m_drag;
    m_drag = Drag::None;
    if (was == Drag::Marker)
        keep();
    setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (was == Drag::Lane && m_drop && m_model)
        moveLane(m_lane, *m_drop);
    m_drop.reset();
    update();
    if (was != Drag::Select || m_moved || !m_model)
        return;
    setRange(std::nullopt);
    const auto hit = picture::hitTest(*m_model, picture(), pointAt(event->position().toPoint()));
    if (hit && hit->event && hit->event.value >= m_run->trace->setUpEvents) {
        m_document.cursor().select(hit->event);
        setIsolated(hit->kind == picture::RowKind::Slices || hit->kind == picture::RowKind::Marks);
    } else if (hit) {
        setIsolated(false);
        scrubTo(m_pressed.x(), true);
    }
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
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool across = (event->modifiers() & Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y());
    if (m_wheelZooms ? !control && !across : control) {
        const int turn = angle.y() != 0 ? angle.y() : angle.x();
        if (turn != 0)
            zoom(turn > 0, event->position().toPoint().x());
    } else if (across) {
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
    const bool shift = event->modifiers() & Qt::ShiftModifier, control = event->modifiers() & Qt::ControlModifier;
    if (!isCanvasKey(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_hover.reset();
    switch (placedKey(*event)) {
    case Qt::Key_Right: shift ? stepInLane(true) : cursor.stepForward(); break;
    case Qt::Key_Left: shift ? stepInLane(false) : cursor.stepBack(); break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (event->modifiers() & Qt::AltModifier) {
            moveFocusedLane(event->key() == Qt::Key_Up ? -1 : 1);
            break;
        }
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
    case Qt::Key_R: setArrows(static_cast<Arrows>((static_cast<int>(m_arrows) + 1) % 3)); break;
    case Qt::Key_1: setMarkerAtPlayhead(0); break;
    case Qt::Key_2: setMarkerAtPlayhead(1); break;
    case Qt::Key_M: keepMeasurement(); break;
    case Qt::Key_Q: Q_EMIT detailsWanted(); break;
    case Qt::Key_Slash: Q_EMIT searchWanted(); break;
    case Qt::Key_Period: cursor.stepForward(); break;
    case Qt::Key_Comma: cursor.stepBack(); break;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight: control ? followOther(event->key() == Qt::Key_BracketRight) : follow(event->key() == Qt::Key_BracketRight); break;
    case Qt::Key_PageUp: setScroll(m_scroll - viewportHeight() * 4 / 5); break;
    case Qt::Key_PageDown: setScroll(m_scroll + viewportHeight() * 4 / 5); break;
    case Qt::Key_Delete: hideFocusedLane(); break;
    case Qt::Key_Escape: m_related ? setIsolated(false) : clearMarkers(); break;
    case Qt::Key_I: setIsolated(!isolated()); break;
    case Qt::Key_Space:
        if (event->isAutoRepeat())
            break;
        m_spaceHeld = true; // Released without a drag in between, it plays.
        m_moved = false;
        break;
    default: break;
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

void TimelineView::leaveEvent(QEvent*)
{
    QToolTip::hideText();
    m_hover.reset();
    update();
}

void TimelineView::focusLane(std::uint32_t lane)
{
    m_lane = lane;
    for (const picture::LanePlace& place : picture().lanes) {
        if (place.lane != lane)
            continue;
        const int top = place.box.y / 100 - frozen(), bottom = top + place.box.h / 100;
        if (top < 0)
            break; // pinned
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
        for (std::uint32_t i = 0; i < row.size(); ++i) {
            const picture::Slice slice = row.at(i);
            offer(slice.event);
            offer(slice.last); // a lock that is given back, a callback that returns
        }
    for (const picture::StepRow* steps : {&lane.steps, &lane.owned})
        for (std::uint32_t i = 0; i < steps->size(); ++i)
            offer(steps->event(i));
    for (const picture::MarkRow& row : lane.marks)
        for (const picture::Mark& m : row.marks)
            offer(m.event);
    m_document.cursor().select(best);
}

void TimelineView::toggleLane()
{
    if (!m_model || m_lane >= m_model->lanes().size())
        return;
    m_arrangement.setFolded(m_model->lanes()[m_lane], !m_arrangement.isFolded(m_model->lanes()[m_lane]));
    changed();
}

void TimelineView::changed()
{
    keep();
    dirty();
    setScroll(m_scroll);
    Q_EMIT lanesChanged();
}

void TimelineView::keep()
{
    m_arranged = true;
    if (!m_memory)
        return;
    QJsonObject view{{kLanes, m_arrangement.toJson()}};
    m_measurements.addTo(view);
    m_memory->write(view);
    tellTrouble();
}

void TimelineView::keepIfArranged()
{
    if (m_arranged || (m_memory && m_memory->hasFile())) // what was kept there is of a scenario that is there no more
        keep();
}

void TimelineView::tellTrouble()
{
    if (m_memory->trouble() != std::exchange(m_told, m_memory->trouble()) && !m_told.isEmpty())
        Q_EMIT notKept(m_told);
}

void TimelineView::keepIn(QSettings& settings)
{
    m_memory.emplace(settings, [](const QJsonObject& view) {
        return (!view.contains(kLanes) || LaneArrangement::fromJson(view.value(kLanes))) && Measurements::in(view);
    });
    m_opened = true; // reads it for what is open
    takeRun();
}

void TimelineView::setLanePinned(std::uint32_t lane, bool pinned)
{
    m_arrangement.setPinned(m_model->lanes()[lane], pinned);
    changed();
}

void TimelineView::setLaneHidden(std::uint32_t lane, bool hidden)
{
    // One lane stays, so that there is always something to hold on to.
    const std::vector<std::uint32_t> shown = m_arrangement.shown(*m_model).lanes;
    if (hidden && shown.size() <= 1)
        return;
    m_arrangement.setHidden(m_model->lanes()[lane], hidden);
    if (hidden && lane == m_lane) {
        const auto at = std::find(shown.begin(), shown.end(), lane);
        m_lane = at + 1 != shown.end() ? *(at + 1) : *(at - 1);
    }
    changed();
}

void TimelineView::moveLane(std::uint32_t lane, std::size_t place)
{
    m_arrangement.move(*m_model, lane, place);
    changed();
    focusLane(lane);
}

void TimelineView::moveFocusedLane(int by)
{
    if (!m_model)
        return;
    const std::vector<std::uint32_t> shown = m_arrangement.shown(*m_model).lanes;
    const auto at = std::find(shown.begin(), shown.end(), m_lane);
    const auto place = at - shown.begin() + by;
    if (at != shown.end() && place >= 0 && place < static_cast<std::ptrdiff_t>(shown.size()))
        moveLane(m_lane, static_cast<std::size_t>(place));
}

void TimelineView::togglePin()
{
    if (m_model && m_lane < m_model->lanes().size())
        setLanePinned(m_lane, !m_arrangement.isPinned(m_model->lanes()[m_lane]));
}

void TimelineView::hideFocusedLane()
{
    if (m_model && m_lane < m_model->lanes().size())
        setLaneHidden(m_lane, true);
}

void TimelineView::showAllLanes()
{
    if (!m_model)
        return;
    for (const std::uint32_t lane : m_arrangement.hidden(*m_model))
        m_arrangement.setHidden(m_model->lanes()[lane], false);
    changed();
}

void TimelineView::resetLanes()
{
    m_arrangement = {};
    keep();
    takeRun();
}

void TimelineView::fillLaneMenu(QMenu& menu)
{
    if (!m_model)
        return;
    for (std::uint32_t i = 0; i < m_model->lanes().size(); ++i) {
        const picture::Lane& lane = m_model->lanes()[i];
        QAction* action = menu.addAction(QString::fromStdString(lane.title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_arrangement.isHidden(lane));
        connect(action, &QAction::toggled, this, [this, i](bool shows) { setLaneHidden(i, !shows); });
    }
}

// Among the others, behind as many as lie above the height.
std::optional<std::size_t> TimelineView::dropPlace(int y) const
{
    std::size_t place = 0;
    for (const picture::LanePlace& lane : m_picture.lanes) {
        if (lane.lane == m_lane)
            continue;
        const int up = lane.box.y / 100 < frozen() ? 0 : m_scroll;
        if (y > (lane.box.y + lane.box.h / 2) / 100 - up)
            ++place;
    }
    return place;
}

void TimelineView::setRange(std::optional<picture::Range> range)
{
    if (range == m_selection)
        return;
    m_selection = range;
    dirty();
    Q_EMIT measured();
}

std::optional<picture::Range> TimelineView::range() const
{
    if (m_selection || !m_model)
        return m_selection;
    const auto between = m_measurements.between();
    if (!between)
        return std::nullopt;
    auto [from, to] = std::minmax({between->first.position(m_model->scale()), between->second.position(m_model->scale())});
    return to > from ? std::optional(picture::Range{from, to}) : std::nullopt;
}

void TimelineView::setMarker(int which, std::optional<Moment> at)
{
    m_measurements.markers[static_cast<std::size_t>(which)] = at;
    if (m_drag != Drag::Marker) // then when it is let go
        keep();
    const int before = m_picture.plot.y;
    dirty();
    if (picture().plot.y != before)
        setScroll(m_scroll);
    Q_EMIT measured();
}

void TimelineView::setMarkerAtPlayhead(int which)
{
    const EventIndex e = m_document.cursor().event();
    if (!m_model || !e)
        return;
    const Moment here{m_model->scale().timeOf(e), e};
    setMarker(which, m_measurements.markers[static_cast<std::size_t>(which)] == here ? std::nullopt : std::optional(here));
}

void TimelineView::setMarkerAt(int which, QPoint point)
{
    if (m_model)
        setMarker(which, momentAt(point));
}

void TimelineView::clearMarkers()
{
    if (m_selection) {
        setRange(std::nullopt);
        return;
    }
    m_measurements.markers = {};
    measuredAnew();
}

void TimelineView::keepMeasurement()
{
    if (!m_model)
        return;
    if (m_selection) { // what was dragged, without markers
        const Moment from = Moment::at(m_model->scale(), m_selection->begin), to = Moment::at(m_model->scale(), m_selection->end);
        m_measurements.kept.emplace_back(from, to);
        setRange(std::nullopt);
    } else if (!m_measurements.keep()) {
        return;
    }
    measuredAnew();
}

void TimelineView::measuredAnew()
{
    keep();
    dirty();
    setScroll(m_scroll);
    Q_EMIT measured();
}

std::optional<Moment> TimelineView::momentAt(QPoint point) const
{
    const picture::Unit dx = std::clamp(px(point.x()) - m_picture.plot.x, 0, m_picture.plot.w);
    if (const auto edge = picture::nearestEdge(*m_model, m_picture, pointAt(point), px(kSnap)))
        return Moment::at(m_model->scale(), edge->position, edge->event);
    const picture::Range whole = m_model->scale().whole();
    return Moment::at(m_model->scale(), std::clamp(m_axis.toPosition(dx), whole.begin, whole.end));
}

int TimelineView::markerAt(QPoint point) const
{
    if (point.y() > m_picture.plot.y / 100 || !m_model)
        return -1;
    for (const int which : {1, 0}) {
        const auto& marker = m_measurements.markers[static_cast<std::size_t>(which)];
        if (marker && std::abs(pixelOf(marker->position(m_model->scale())) - point.x()) <= 9 && point.y() < 26)
            return which;
    }
    return -1;
}

// The slice or the gap under the pointer, with its length over it.
void TimelineView::measureUnder(QPoint point)
{
    std::optional<Hover> now;
    const picture::TimelinePicture& p = picture();
    if (const auto hit = m_model ? picture::hitTest(*m_model, p, pointAt(point)) : std::nullopt; hit && point.y() >= p.plot.y / 100) {
        const picture::Lane& lane = m_model->lanes()[hit->lane];
        const picture::Point at = pointAt(point);
        std::optional<picture::Range> range;
        bool gap = false;
        int y = 0;
        for (const picture::RowPlace& row : p.rows) {
            if (row.lane != hit->lane || at.y < row.box.y || at.y >= row.box.bottom())
                continue;
            y = row.box.y / 100 - (row.box.y / 100 < frozen() ? 0 : m_scroll);
            if (hit->slice && hit->sharing <= 1)
                range = hit->slice->at;
            else if (!hit->slice && row.kind == picture::RowKind::Slices)
                range = picture::gapAt(lane.rows[row.row], hit->position), gap = range.has_value();
        }
        if (range && range->length() > 0) {
            const QString length = document::timeText(m_model->scale().timeAt(range->end).ns - m_model->scale().timeAt(range->begin).ns);
            now = Hover{*range, y, gap ? tr("gap %1").arg(length) : length};
        }
    }
    if (now.has_value() != m_hover.has_value() || (now && (now->at != m_hover->at || now->y != m_hover->y))) {
        m_hover = now;
        update();
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_model)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = event->pos();
    if (!byKey)
        for (const picture::LanePlace& lane : picture().lanes)
            if (lane.box.contains(pointAt(at)))
                focusLane(lane.lane);
    if (m_lane >= m_model->lanes().size())
        return;
    const picture::Lane& lane = m_model->lanes()[m_lane];
    QMenu menu;
    EventIndex about = m_document.cursor().event();
    if (!byKey)
        if (const auto hit = picture::hitTest(*m_model, picture(), pointAt(at)); hit && hit->event)
            about = hit->event;
    Q_EMIT menuWanted(menu, about);
    for (const int which : {0, 1})
        menu.addAction(which == 0 ? tr("Marker A here") : tr("Marker B here"), this, [this, which, at, byKey] { byKey ? setMarkerAtPlayhead(which) : setMarkerAt(which, at); });
    menu.addAction(tr("Keep the measurement"), this, &TimelineView::keepMeasurement)->setEnabled(range().has_value());
    menu.addSeparator();
    menu.addAction(m_arrangement.isPinned(lane) ? tr("Unpin %1").arg(QString::fromStdString(lane.title)) : tr("Pin %1 to the top").arg(QString::fromStdString(lane.title)), this,
        &TimelineView::togglePin);
    menu.addAction(m_arrangement.isFolded(lane) ? tr("Unfold") : tr("Fold"), this, &TimelineView::toggleLane);
    menu.addAction(tr("Move up"), this, [this] { moveFocusedLane(-1); });
    menu.addAction(tr("Move down"), this, [this] { moveFocusedLane(1); });
    menu.addAction(tr("Hide"), this, &TimelineView::hideFocusedLane);
    fillLaneMenu(*menu.addMenu(tr("Lanes")));
    menu.addAction(tr("Lanes as usual"), this, &TimelineView::resetLanes);
    menu.exec(byKey ? mapToGlobal(QPoint(width() / 4, height() / 4)) : event->globalPos());
}

bool TimelineView::follow(bool effect)
{
    const EventIndex here = m_document.cursor().event();
    if (!m_run || !here)
        return false;
    m_choices = effect ? m_run->flows.effects(here) : m_run->flows.causes(here);
    if (m_choices.empty())
        return false;
    // The nearest: the last cause, the first effect.
    m_document.cursor().select(effect ? m_choices.front() : m_choices.back());
    return true;
}

bool TimelineView::followOther(bool forward)
{
    const auto at = std::find(m_choices.begin(), m_choices.end(), m_document.cursor().event());
    if (m_choices.size() < 2 || at == m_choices.end())
        return false;
    const auto count = static_cast<std::ptrdiff_t>(m_choices.size());
    m_document.cursor().select(m_choices[static_cast<std::size_t>((at - m_choices.begin() + (forward ? 1 : count - 1)) % count)]);
    return true;
}

bool TimelineView::findNext(bool forward)
{
    const EventIndex hit = m_search.next(m_document.cursor().event(), forward);
    if (hit)
        m_document.cursor().select(hit);
    return static_cast<bool>(hit);
}

} // namespace syncscope::views
