#include "app/views/timeline/pending_strip.h"

#include "app/document/numbers.h"
#include "app/document/sentences.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace syncscope::views {

using picture::Face;
using picture::Token;
using trace::SubjectKind;

namespace {

constexpr double kLeast = 2, kMost = 8; // powers of ten, in nanoseconds: 100 ns to 100 ms
constexpr std::size_t kPins = 12;

} // namespace

PendingStrip::PendingStrip(document::Document& document, TimelineView& timeline, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_timeline(timeline)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("pending"));
    setAccessibleName(tr("Pending"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&timeline, &TimelineView::playheadMoved, this, &PendingStrip::follow);
    connect(&timeline, &TimelineView::axisChanged, this, &PendingStrip::place);
    connect(&document, &document::Document::runChanged, this, &PendingStrip::follow);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        place();
    });
    follow();
}

QSize PendingStrip::sizeHint() const { return {200, QFontMetrics(m_appearance.font(Face::Sans, -2)).height() + 8}; }

bool PendingStrip::isOfUse() const { return m_document.run() && !m_document.run()->pending.empty(); }

QRect PendingStrip::plot() const
{
    const picture::TimelinePicture& p = m_timeline.picture();
    return {p.plot.x / 100, 0, std::max(1, std::min(p.plot.w / 100, width() - p.plot.x / 100)), height()};
}

int PendingStrip::xOf(std::int64_t ns) const
{
    const QRect r = plot();
    const double at = ns <= 0 ? 0 : std::clamp((std::log10(static_cast<double>(ns)) - kLeast) / (kMost - kLeast), 0.0, 1.0);
    return r.left() + 4 + static_cast<int>(at * (r.width() - 12));
}

void PendingStrip::follow()
{
    m_pins.clear();
    m_chosen = -1;
    m_inAll = 0;
    const document::RunPtr& run = m_document.run();
    if (run) {
        const Instant now = m_document.cursor().time();
        for (const document::Pending& p : run->pending.after(m_document.cursor().event(), kPins, &m_inAll)) {
            Pin pin;
            pin.pending = p;
            pin.name = document::nameText(run->trace->names.of(p.subject));
            const std::int64_t in = p.due.ns - now.ns;
            const QString time = document::timeText(std::max<std::int64_t>(0, in));
            const QString how = p.subject.kind == SubjectKind::Timer ? tr("%1 is due in %2").arg(pin.name, time)
                : p.subject.kind == SubjectKind::Dpc                 ? tr("%1 is queued and starts in %2").arg(pin.name, time)
                : p.subject.kind == SubjectKind::WorkItem            ? tr("%1 is queued and starts in %2").arg(pin.name, time)
                : p.subject.kind == SubjectKind::Interrupt           ? tr("%1 is asserted and served in %2").arg(pin.name, time)
                                                                     : tr("%1 comes in %2").arg(pin.name, time);
            pin.tip = p.comes ? how : p.subject.kind == SubjectKind::Timer ? tr("%1, and does not come to it in this run").arg(how) : tr("%1 does not come to it in this run").arg(pin.name);
            m_pins.push_back(std::move(pin));
        }
    }
    QStringList words;
    for (const Pin& pin : m_pins)
        words << pin.tip;
    setAccessibleDescription(words.isEmpty() ? tr("Nothing is pending") : words.join(QStringLiteral("; ")));
    setToolTip(words.isEmpty() ? tr("Nothing is pending here") : words.join(QLatin1Char('\n')) + QLatin1Char('\n') + tr("Click one to go there; left, right and Return by key"));
    place();
}

// A name that would lie over the one before is left out: its pin stays.
void PendingStrip::place()
{
    if (m_timeline.model()) {
        const QFontMetrics metrics(m_appearance.font(Face::Sans, -2));
        int busyTo = 0;
        for (Pin& pin : m_pins) {
            const int x = xOf(pin.pending.due.ns - m_document.cursor().time().ns), w = metrics.horizontalAdvance(pin.name) + 10;
            const bool fits = x >= busyTo && x + w <= width();
            pin.box = QRect(x - 3, 0, fits ? w : 7, height());
            if (fits)
                busyTo = x + w + 4;
        }
    }
    update();
}

void PendingStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void PendingStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.ink(Token::Surface));
    if (!m_timeline.model())
        return;
    const QRect r = plot();
    painter.fillRect(r.adjusted(0, 2, 0, -2), m_appearance.ink(Token::Lane));
    painter.setFont(m_appearance.font(Face::SansBold, -2));
    painter.setPen(m_appearance.ink(Token::Text));
    painter.drawText(QRect(18, 0, r.left() - 20, height()), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(painter.font()).elidedText(m_inAll > m_pins.size() ? tr("Pending: %1").arg(m_inAll) : tr("Pending"), Qt::ElideRight, std::max(0, r.left() - 22)));
    painter.setFont(m_appearance.font(Face::Sans, -2));
    painter.setPen(m_appearance.ink(Token::Grid));
    for (int power = static_cast<int>(kLeast); power <= static_cast<int>(kMost); ++power)
        painter.drawLine(xOf(static_cast<std::int64_t>(std::pow(10.0, power))), 2, xOf(static_cast<std::int64_t>(std::pow(10.0, power))), height() - 3);
    if (m_pins.empty()) {
        painter.setPen(m_appearance.ink(Token::MutedText));
        painter.drawText(r.adjusted(8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, tr("nothing is on its way"));
        return;
    }
    // How far off the powers of ten are, where no name stands.
    painter.setPen(m_appearance.ink(Token::MutedText));
    for (int power = static_cast<int>(kLeast) + 1; power < static_cast<int>(kMost); ++power) {
        const std::int64_t ns = static_cast<std::int64_t>(std::pow(10.0, power));
        const QString label = document::timeText(ns);
        const QRect box(xOf(ns) + 2, 0, painter.fontMetrics().horizontalAdvance(label), height());
        if (box.right() <= r.right() && std::none_of(m_pins.begin(), m_pins.end(), [&](const Pin& pin) { return pin.box.adjusted(-4, 0, 4, 0).intersects(box); }))
            painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, label);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_pins.size(); ++i) {
        const Pin& pin = m_pins[i];
        const int x = pin.box.left() + 3, middle = height() / 2;
        const bool chosen = hasFocus() && static_cast<int>(i) == m_chosen;
        painter.setPen(QPen(m_appearance.ink(chosen ? Token::Selection : Token::Text), chosen ? 2 : 1));
        painter.setBrush(pin.pending.comes ? QBrush(m_appearance.ink(chosen ? Token::Selection : Token::Text)) : QBrush(Qt::NoBrush)); // hollow: it never comes
        painter.drawPolygon(QPolygonF({{x - 3.0, middle - 4.0}, {x + 3.0, middle - 4.0}, {x + 0.0, middle + 4.0}}));
        if (pin.box.width() > 7)
            painter.drawText(pin.box.adjusted(9, 0, 4, 0), Qt::AlignVCenter | Qt::AlignLeft, pin.name);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_appearance.ink(Token::Selection), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void PendingStrip::go(const Pin& pin)
{
    if (pin.pending.comes)
        m_document.cursor().select(pin.pending.comes);
}

bool PendingStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const Pin& pin : m_pins)
            if (pin.box.contains(help->pos())) {
                QToolTip::showText(help->globalPos(), pin.tip, this);
                return true;
            }
    }
    return QWidget::event(event);
}

void PendingStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (const Pin& pin : m_pins)
        if (pin.box.contains(event->position().toPoint())) {
            const Pin wanted = pin;
            go(wanted);
            return;
        }
}

void PendingStrip::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_pins.size());
    if (count > 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_chosen = std::clamp(m_chosen + (event->key() == Qt::Key_Right ? 1 : -1), 0, count - 1);
        setAccessibleDescription(m_pins[static_cast<std::size_t>(m_chosen)].tip);
        update();
    } else if (m_chosen >= 0 && m_chosen < count && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const Pin wanted = m_pins[static_cast<std::size_t>(m_chosen)];
        go(wanted);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace syncscope::views
