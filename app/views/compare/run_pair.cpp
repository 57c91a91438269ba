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

constexpr std::uint32_t kMostMatched = 200'000; // events of a run whose likes are looked for in the other
constexpr std::size_t kMostLinks = 150;         // in sight

} // namespace

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
    const bool areThose = first && first == m_halves[0].run && second == m_halves[1].run;
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
    if (isEmpty()) {
        m_difference = {};
    } else if (!areThose) {
        const trace::Trace &a = *m_halves[0].run->trace, &b = *m_halves[1].run->trace;
        if (std::max(a.log.size(), b.log.size()) <= kMostMatched) {
            m_difference = analysis::difference(a, b);
        } else {
            m_difference = {};
            m_difference.parting = analysis::parting(a, b);
        }
    }
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
    if (!m_difference.parting)
        return;
    if (m_difference.parting->first)
        m_document.cursor().select(m_difference.parting->first);
    else
        m_document.cursor().seekTime(Instant{m_halves[0].run->intervals.begin.ns + m_difference.parting->ns});
    if (m_difference.parting->ns < m_seen.begin || m_difference.parting->ns >= m_seen.end)
        setSeen({m_difference.parting->ns - m_seen.length() / 2, m_difference.parting->ns + m_seen.length() / 2});
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
        if (&half == &m_halves.front()) {
            m_stripTop = y;
            y += stripHeight();
        }
    }
    if (y != m_height) {
        m_height = y;
        setMinimumHeight(y);
        updateGeometry();
    }
}

int RunPair::stripHeight() const { return m_difference.matches.empty() ? 0 : 2 * QFontMetrics(m_appearance.font(Face::Sans, -1)).height() + 14; }

std::vector<RunPair::Link> RunPair::links()
{
    std::vector<Link> all;
    if (isEmpty())
        return all;
    lay();
    const document::Run &first = *m_halves[0].run, &second = *m_halves[1].run;
    const auto add = [&](Instant one, Instant other, bool isReturn) {
        const std::int64_t above = (one - first.intervals.begin).ns, below = (other - second.intervals.begin).ns;
        if (std::max(above, below) < m_seen.begin || std::min(above, below) >= m_seen.end)
            return;
        const Link link{xOf(above), xOf(below), below - above, isReturn};
        const auto same = std::find_if(all.begin(), all.end(), [&](const Link& l) { return l.above == link.above && l.below == link.below; });
        if (same == all.end())
            all.push_back(link);
        else
            same->isReturn = same->isReturn || isReturn;
    };
    // Requests, also where one overtakes another; and what happens to them in between, as far as it does so in one order.
    for (const analysis::RequestDifference& r : m_difference.requests) {
        if (r.first && r.second)
            add(first.trace->log.at(r.first.value).time, second.trace->log.at(r.second.value).time, false);
        if (r.firstEnd != Instant::never() && r.secondEnd != Instant::never())
            add(r.firstEnd, r.secondEnd, true);
        if (all.size() > 2 * kMostLinks)
            break;
    }
    for (const analysis::Match& m : m_difference.matches) {
        if (all.size() > 2 * kMostLinks)
            break;
        add(first.trace->log.at(m.first.value).time, second.trace->log.at(m.second.value).time, false);
    }
    std::stable_sort(all.begin(), all.end(), [](const Link& a, const Link& b) { return a.above + a.below < b.above + b.below; });
    if (all.size() > kMostLinks) // What the sender waits for says most.
        std::erase_if(all, [](const Link& link) { return !link.isReturn; });
    if (all.size() > kMostLinks)
        all.resize(kMostLinks);
    return all;
}

void RunPair::paintStrip(QPainter& painter)
{
    const QRect box = strip();
    if (box.height() == 0)
        return;
    const QFont small = m_appearance.font(Face::Sans, -1), bold = m_appearance.font(Face::SansBold, -1);
    const int left = m_halves[0].picture.plot.x / 100, right = left + m_halves[0].picture.plot.w / 100;
    painter.setFont(small);
    painter.setPen(m_appearance.ink(Token::MutedText));
    painter.drawText(QRect(10, box.top(), left - 16, box.height()), Qt::AlignVCenter | Qt::TextWordWrap, tr("the same events"));
    painter.save();
    painter.setClipRect(QRect(left, box.top(), right - left + 1, box.height()));
    painter.setRenderHint(QPainter::Antialiasing);
    int free = left;
    for (const Link& link : links()) {
        const bool moved = link.laterNs != 0;
        painter.setPen(QPen(m_appearance.ink(moved ? Token::Flow : Token::Grid), moved && link.isReturn ? 2 : 1));
        painter.drawLine(link.above, box.top() + 2, link.below, box.bottom() - 2);
        if (!moved || !link.isReturn)
            continue;
        const QString text = (link.laterNs > 0 ? QStringLiteral("+") : QStringLiteral("−")) + document::timeText(std::abs(link.laterNs));
        const int w = QFontMetrics(bold).horizontalAdvance(text) + 6, x = std::clamp((link.above + link.below) / 2 - w / 2, left, std::max(left, right - w));
        if (x < free)
            continue;
        free = x + w + 4;
        const QRect label(x, box.center().y() - QFontMetrics(bold).height() / 2, w, QFontMetrics(bold).height());
        painter.fillRect(label, m_appearance.ink(Token::Surface));
        painter.setFont(bold);
        painter.setPen(m_appearance.ink(Token::Text));
        painter.drawText(label, Qt::AlignCenter, text);
    }
    painter.restore();
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
    QStringList lines{document::said(why.asked)};
    for (const report::WhySentence& s : why.chain)
        lines << tr("%1 (event %2%3)").arg(document::said(s.said)).arg(s.event.value).arg(s.rule.empty() ? QString() : tr(", rule %1").arg(QString::fromStdString(s.rule)));
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
    if (!m_difference.parting)
        return tr("The two runs are the same, event for event.");
    const auto what = [&](std::size_t h, EventIndex e) { return e ? sentence(m_halves[h], e) : tr("it has ended"); };
    return tr("First difference at %1. %2: %3. %4: %5.")
        .arg(document::timeText(m_difference.parting->ns), m_halves[0].name, what(0, m_difference.parting->first), m_halves[1].name, what(1, m_difference.parting->second));
}

QString RunPair::requestsText() const
{
    int longer = 0, shorter = 0, same = 0;
    const analysis::RequestDifference* most = nullptr;
    const auto later = [](const analysis::RequestDifference& r) { return r.secondNs - r.firstNs; };
    for (const analysis::RequestDifference& r : m_difference.requests) {
        if (r.firstEnd == Instant::never() || r.secondEnd == Instant::never())
            continue;
        ++(later(r) > 0 ? longer : later(r) < 0 ? shorter : same);
        if (!most || std::abs(later(r)) > std::abs(later(*most)))
            most = &r;
    }
    if (!most || later(*most) == 0)
        return {};
    return tr("Of the same requests %1 take longer below, %2 shorter and %3 as long; most of all request %4 of %5, %6 instead of %7.")
        .arg(longer).arg(shorter).arg(same).arg(most->number + 1)
        .arg(QString::fromStdString(most->thread), document::timeText(most->secondNs), document::timeText(most->firstNs));
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
    paintStrip(painter);
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
    if (m_difference.parting) {
        line(m_difference.parting->ns, Token::Violation, Qt::DashLine);
        if (m_difference.parting->ns >= m_seen.begin && m_difference.parting->ns <= m_seen.end) {
            // The flag stands in the head of the second run, where it covers nothing that is drawn and, as far as there is room, no word.
            const QString flag = tr("≠ first difference");
            const QFontMetrics metrics(small);
            const int w = metrics.horizontalAdvance(flag) + 12, last = std::max(left, width() - w - 4);
            const int name = 10 + QFontMetrics(bold).horizontalAdvance(m_halves[1].name) + 8;
            const int x = std::max(std::clamp(xOf(m_difference.parting->ns) + 2, left, last), std::min(name, last));
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
