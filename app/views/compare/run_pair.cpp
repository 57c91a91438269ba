#include "app/views/compare/run_pair.h"

#include "app/document/numbers.h"
#include "app/document/sentences.h"
#include "app/paint/painter.h"

#include "engine/report/why.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace syncscope::views {

using picture::Face;
using picture::px;
using picture::Token;

namespace {

constexpr std::int64_t kLeastSeen = 20; // ns

bool same(const trace::Event& a, std::int64_t aNs, const trace::Event& b, std::int64_t bNs)
{
    return aNs == bNs && a.kind == b.kind && a.processor == b.processor && a.activity == b.activity && a.subject == b.subject && a.value == b.value && a.extra == b.extra;
}

} // namespace

std::optional<Parting> parting(const document::Run& first, const document::Run& second)
{
    const trace::Log &a = first.trace->log, &b = second.trace->log;
    std::uint32_t i = first.trace->setUpEvents, k = second.trace->setUpEvents;
    for (;; ++i, ++k) {
        const bool aEnds = i >= a.size(), bEnds = k >= b.size();
        if (aEnds && bEnds)
            return {};
        const auto ns = [](const trace::Event& e, const document::Run& run) { return (e.time - run.intervals.begin).ns; };
        if (aEnds)
            return Parting{{}, EventIndex(k), ns(b.at(k), second)};
        if (bEnds)
            return Parting{EventIndex(i), {}, ns(a.at(i), first)};
        const trace::Event x = a.at(i), y = b.at(k);
        if (!same(x, ns(x, first), y, ns(y, second)))
            return Parting{x.index, y.index, std::min(ns(x, first), ns(y, second))};
    }
}

RunPair::RunPair(document::Document& document, const Appearance& appearance, QWidget* parent) : QWidget(parent), m_document(document), m_appearance(appearance)
{
    setObjectName(QStringLiteral("run-pair"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Two runs"));
    setAccessibleDescription(tr("Two runs under one axis of time. Left and right step, plus and minus zoom, 0 shows all, D goes to the first difference, Y asks why in the upper run, Shift+Y in the lower one."));
    connect(&document.cursor(), &document::Cursor::moved, this, qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::changed, this, &RunPair::changed);
}

void RunPair::setRuns(document::RunPtr first, const QString& firstName, document::RunPtr second, const QString& secondName)
{
    m_halves = {};
    if (m_asked) {
        m_asked.reset();
        Q_EMIT whyChanged();
    }
    const std::pair<document::RunPtr, QString> given[] = {{std::move(first), firstName}, {std::move(second), secondName}};
    for (std::size_t h = 0; h < 2; ++h) {
        Half& half = m_halves[h];
        half.run = given[h].first;
        half.name = given[h].second;
        if (!half.run)
            continue;
        const document::Run& run = *half.run;
        half.model = document::timelineOf(run, picture::AxisMode::Linear);
        // What the scenario does not watch is there, but small.
        for (std::uint32_t i = 0; i < half.model->lanes().size(); ++i) {
            const picture::Lane& lane = half.model->lanes()[i];
            if (lane.kind != picture::LaneKind::Variable)
                continue;
            const std::string& name = run.trace->names.variables[lane.subject].name;
            if (std::none_of(run.counters.begin(), run.counters.end(), [&](const document::Counter& c) { return c.name == name; }))
                half.collapsed.push_back(i);
        }
    }
    m_parting.reset();
    if (!isEmpty())
        m_parting = parting(*m_halves[0].run, *m_halves[1].run);
    fit();
}

std::int64_t RunPair::length() const
{
    std::int64_t most = 1;
    for (const Half& h : m_halves)
        if (h.run)
            most = std::max(most, (h.run->intervals.end - h.run->intervals.begin).ns);
    return most;
}

void RunPair::changed()
{
    m_dirty = true;
    lay();
    updateGeometry();
    update();
}

void RunPair::fit()
{
    m_fitted = true;
    m_seen = {0, length() + length() / 40 + 1};
    changed();
}

void RunPair::setSeen(picture::Range ns)
{
    const std::int64_t whole = length() + length() / 40 + 1;
    std::int64_t span = std::clamp(ns.length(), std::min(kLeastSeen, whole), whole);
    const std::int64_t begin = std::clamp<std::int64_t>(ns.begin, 0, whole - span);
    m_fitted = span == whole;
    m_seen = {begin, begin + span};
    changed();
}

void RunPair::zoom(bool in, std::optional<int> x)
{
    if (isEmpty())
        return;
    const std::int64_t about = x ? nsAt(*x) : std::clamp(cursorNs(), m_seen.begin, m_seen.end);
    const std::int64_t before = m_seen.length(), span = in ? before * 2 / 3 : before * 3 / 2 + 1;
    setSeen({about - (about - m_seen.begin) * span / before, about - (about - m_seen.begin) * span / before + span});
}

void RunPair::toDifference()
{
    if (!m_parting)
        return;
    if (m_parting->first)
        m_document.cursor().select(m_parting->first);
    else
        m_document.cursor().seekTime(Instant{m_halves[0].run->intervals.begin.ns + m_parting->ns});
    if (m_parting->ns < m_seen.begin || m_parting->ns >= m_seen.end)
        setSeen({m_parting->ns - m_seen.length() / 2, m_parting->ns + m_seen.length() / 2});
}

int RunPair::headHeight() const
{
    return QFontMetrics(m_appearance.font(Face::SansBold)).height() + QFontMetrics(m_appearance.font(Face::Sans, -1)).height() + 12;
}

void RunPair::lay()
{
    if (!m_dirty || isEmpty())
        return;
    m_dirty = false;
    const auto draw = [&](Half& half, picture::Unit leastPlotX) {
        picture::TimelineOptions how;
        const std::int64_t begin = half.run->intervals.begin.ns;
        how.visible = picture::Range{begin + m_seen.begin, begin + m_seen.end};
        how.width = px(std::max(width(), 120));
        how.leastPlotX = leastPlotX;
        how.text = px(m_appearance.text() - 1);
        how.levelLetters = m_appearance.theme() == picture::Theme::HighContrast;
        how.collapsed = half.collapsed;
        half.picture = picture::layoutTimeline(*half.model, how);
    };
    for (Half& half : m_halves)
        draw(half, 0);
    // The lanes of both begin at one pixel, whatever their names.
    const picture::Unit a = m_halves[0].picture.plot.x, b = m_halves[1].picture.plot.x;
    if (a != b)
        draw(m_halves[a < b ? 0 : 1], std::max(a, b));
    int y = 0;
    for (Half& half : m_halves) {
        half.top = y + headHeight();
        y = half.top + (half.picture.list.height + 99) / 100 + 6;
    }
    if (y != m_height) {
        m_height = y;
        setMinimumHeight(y);
        updateGeometry();
    }
}

std::int64_t RunPair::nsAt(int x)
{
    lay();
    const Half& half = m_halves[0];
    return half.picture.axis.toPosition(px(x) - half.picture.plot.x) - half.run->intervals.begin.ns;
}

int RunPair::xOf(std::int64_t ns)
{
    lay();
    const Half& half = m_halves[0];
    return (half.picture.plot.x + half.picture.axis.toPixel(half.run->intervals.begin.ns + ns)) / 100;
}

std::int64_t RunPair::cursorNs() const { return isEmpty() ? 0 : (m_document.cursor().time() - m_halves[0].run->intervals.begin).ns; }

EventIndex RunPair::eventAt(const Half& half, std::int64_t ns) const
{
    const EventIndex e = half.model->scale().eventAt(half.run->intervals.begin.ns + ns);
    return e && e.value >= half.run->trace->setUpEvents ? e : EventIndex();
}

// A slice's own event, also of one that waits; else the last one before that instant.
EventIndex RunPair::eventUnder(const Half& half, const QPoint& at)
{
    lay();
    const auto hit = picture::hitTest(*half.model, half.picture, {px(at.x()), px(at.y() - half.top)});
    if (hit && hit->event)
        return hit->event;
    return eventAt(half, std::max<std::int64_t>(0, nsAt(at.x())));
}

void RunPair::ask(std::size_t half, EventIndex event)
{
    if (isEmpty() || !event)
        return;
    m_asked = Asked{half, event};
    Q_EMIT whyChanged();
}

QStringList RunPair::whyLines() const
{
    if (isEmpty() || !m_asked)
        return {};
    const document::Run& run = *m_halves[m_asked->half].run;
    const analysis::Causes causes(*run.trace, run.intervals);
    const analysis::Question question{m_asked->event, nullptr};
    const report::Why why = report::why(*run.words, *run.trace, run.intervals, question, analysis::Answer{causes.of(m_asked->event), {}});
    QStringList lines{QString::fromStdString(why.question)};
    for (const report::WhySentence& s : why.chain)
        lines << tr("%1 (event %2%3)").arg(QString::fromStdString(s.sentence)).arg(s.event.value).arg(s.rule.empty() ? QString() : tr(", rule %1").arg(QString::fromStdString(s.rule)));
    return lines;
}

QString RunPair::sentence(const Half& half, EventIndex event) const
{
    return event ? document::said(half.run->words->phrase(event)) : tr("nothing yet");
}

QString RunPair::differenceText() const
{
    if (isEmpty())
        return {};
    if (!m_parting)
        return tr("The two runs are the same, event for event.");
    const auto what = [&](std::size_t h, EventIndex e) { return e ? sentence(m_halves[h], e) : tr("it has ended"); };
    return tr("First difference at %1. %2: %3. %4: %5.")
        .arg(document::timeText(m_parting->ns), m_halves[0].name, what(0, m_parting->first), m_halves[1].name, what(1, m_parting->second));
}

void RunPair::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto frame = [&] {
        if (!hasFocus())
            return;
        painter.setPen(QPen(m_appearance.ink(Token::Selection), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    };
    painter.fillRect(rect(), m_appearance.ink(Token::Surface));
    if (isEmpty()) {
        painter.setPen(m_appearance.ink(Token::MutedText));
        painter.setFont(m_appearance.font());
        painter.drawText(rect().adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap, tr("Choose a configuration above: its run is shown below the one that is open."));
        frame();
        return;
    }
    lay();
    const std::int64_t now = cursorNs();
    const QFont bold = m_appearance.font(Face::SansBold), small = m_appearance.font(Face::Sans, -1);
    for (const Half& half : m_halves) {
        const int head = half.top - headHeight();
        painter.fillRect(QRect(0, head, width(), headHeight()), m_appearance.ink(Token::Lane));
        painter.setPen(m_appearance.ink(Token::Text));
        painter.setFont(bold);
        const int line = QFontMetrics(bold).height();
        painter.drawText(QRect(10, head + 5, width() - 20, line), Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(bold).elidedText(half.name, Qt::ElideRight, width() - 20));
        painter.setPen(m_appearance.ink(Token::MutedText));
        painter.setFont(small);
        const QString last = tr("at %1: %2").arg(document::timeText(now), sentence(half, eventAt(half, now)));
        painter.drawText(QRect(10, head + 6 + line, width() - 20, QFontMetrics(small).height()), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(last, Qt::ElideRight, width() - 20));
        painter.save();
        painter.translate(0, half.top);
        paint::paint(painter, half.picture.list, m_appearance.theme());
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = m_halves[0].picture.plot.x / 100, right = left + m_halves[0].picture.plot.w / 100;
    const auto line = [&](std::int64_t ns, Token ink, Qt::PenStyle style) {
        if (ns < m_seen.begin || ns > m_seen.end)
            return;
        const int x = std::clamp(xOf(ns), left, right);
        painter.setPen(QPen(m_appearance.ink(Token::Halo), 4));
        painter.drawLine(x, headHeight(), x, height());
        painter.setPen(QPen(m_appearance.ink(ink), 2, style));
        painter.drawLine(x, headHeight(), x, height());
    };
    if (m_parting) {
        line(m_parting->ns, Token::Violation, Qt::DashLine);
        if (m_parting->ns >= m_seen.begin && m_parting->ns <= m_seen.end) {
            // The flag stands in the head of the second run, where it covers nothing that is drawn and, as far as there is room, no word.
            const QString flag = tr("≠ first difference");
            const QFontMetrics metrics(small);
            const int w = metrics.horizontalAdvance(flag) + 12, last = std::max(left, width() - w - 4);
            const int name = 10 + QFontMetrics(bold).horizontalAdvance(m_halves[1].name) + 8;
            const int x = std::max(std::clamp(xOf(m_parting->ns) + 2, left, last), std::min(name, last));
            const QRect box(x, m_halves[1].top - headHeight() + 3, w, metrics.height() + 4);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_appearance.ink(Token::Violation));
            painter.drawRoundedRect(box, 3, 3);
            painter.setPen(m_appearance.ink(Token::OnViolation));
            painter.setFont(small);
            painter.drawText(box, Qt::AlignCenter, flag);
        }
    }
    line(now, Token::Playhead, Qt::SolidLine);
    frame();
}

void RunPair::resizeEvent(QResizeEvent*)
{
    m_dirty = true;
    lay();
}

void RunPair::mousePressEvent(QMouseEvent* event)
{
    if (isEmpty() || event->button() != Qt::LeftButton)
        return;
    m_document.cursor().seekTime(Instant{m_halves[0].run->intervals.begin.ns + std::max<std::int64_t>(0, nsAt(event->pos().x()))});
    const std::size_t half = event->pos().y() >= m_halves[1].top - headHeight() ? 1 : 0;
    ask(half, eventUnder(m_halves[half], event->pos()));
}

void RunPair::mouseMoveEvent(QMouseEvent* event)
{
    if (!isEmpty() && (event->buttons() & Qt::LeftButton) != 0)
        m_document.cursor().seekTime(Instant{m_halves[0].run->intervals.begin.ns + std::max<std::int64_t>(0, nsAt(event->pos().x()))});
}

void RunPair::wheelEvent(QWheelEvent* event)
{
    if (isEmpty() || (event->modifiers() & Qt::ControlModifier) == 0) {
        QWidget::wheelEvent(event);
        return;
    }
    zoom(event->angleDelta().y() > 0, static_cast<int>(event->position().x()));
    event->accept();
}

bool RunPair::event(QEvent* event)
{
    // While it has the focus these are its own, not shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Plus:
        case Qt::Key_Minus:
        case Qt::Key_0:
        case Qt::Key_D:
        case Qt::Key_Y:
            if ((static_cast<QKeyEvent*>(event)->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) == Qt::NoModifier) {
                event->accept();
                return true;
            }
            break;
        default: break;
        }
    }
    return QWidget::event(event);
}

void RunPair::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: m_document.cursor().stepBack(); return;
    case Qt::Key_Right: m_document.cursor().stepForward(); return;
    case Qt::Key_Plus: zoom(true); return;
    case Qt::Key_Minus: zoom(false); return;
    case Qt::Key_0: fit(); return;
    case Qt::Key_D: toDifference(); return;
    case Qt::Key_Y: ask((event->modifiers() & Qt::ShiftModifier) != 0 ? 1 : 0); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace syncscope::views
