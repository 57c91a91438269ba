#include "app/views/timeline/timeline_panel.h"

#include "app/paint/painter.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace syncscope::views {

using picture::AxisMode;
using picture::Look;
using picture::px;
using picture::Token;

namespace {

// A patch as the timeline draws the look.
void drawPatch(QPainter& painter, const QRect& r, Look look, picture::Theme theme)
{
    picture::DisplayList list;
    list.width = px(r.width());
    list.height = px(r.height());
    picture::Style style{.fill = picture::fillOf(look), .stroke = Token::None};
    if (look == Look::SpinsDispatch || look == Look::SpinsDirql) {
        style.pattern = picture::Pattern::Hatch;
        style.stroke = style.fill;
    } else if (look == Look::Blocked) {
        style.stroke = Token::WaitBlocked;
        style.fill = Token::None;
        style.dash = picture::Dash::Dotted;
    }
    list.rect({0, 0, list.width, list.height}, style, px(2));
    painter.save();
    painter.translate(r.topLeft());
    paint::paint(painter, list, theme);
    painter.restore();
}

} // namespace

Legend::Legend(const Appearance& appearance, QWidget* parent) : QWidget(parent), m_appearance(appearance)
{
    const auto level = [](const char* name) { return QString::fromLatin1(name); }; // spelled as Windows does
    m_entries = {{Look::Passive, level("PASSIVE_LEVEL"), level("PASSIVE")}, {Look::Apc, level("APC_LEVEL"), level("APC")},
        {Look::Dispatch, level("DISPATCH_LEVEL"), level("DISPATCH")}, {Look::Dirql, level("DIRQL"), level("DIRQL")}, {Look::SpinsDispatch, tr("spins"), tr("spins")},
        {Look::Blocked, tr("blocked"), tr("blocked")}, {Look::Held, tr("lock held"), tr("held")}};
    QStringList words;
    for (const Entry& e : m_entries)
        words << e.text;
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int Legend::widthOf(const QString& text) const { return 14 + 5 + QFontMetrics(m_appearance.font(picture::Face::Sans, -2)).horizontalAdvance(text) + 11; }

int Legend::widthOfAll(bool brief) const
{
    int width = 0;
    for (const Entry& e : m_entries)
        width += widthOf(brief ? e.brief : e.text);
    return width;
}

QSize Legend::sizeHint() const { return {widthOfAll(false), QFontMetrics(m_appearance.font()).height() + 6}; }

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_appearance.font(picture::Face::Sans, -2));
    const bool brief = widthOfAll(false) > width();
    const auto textOf = [brief](const Entry& e) { return brief ? e.brief : e.text; };
    std::size_t count = m_entries.size();
    int total = widthOfAll(brief);
    while (count > 0 && total > width())
        total -= widthOf(textOf(m_entries[--count]));
    int x = width() - total;
    for (std::size_t i = 0; i < count; ++i) {
        drawPatch(painter, QRect(x, (height() - 12) / 2, 14, 12), m_entries[i].look, m_appearance.theme());
        painter.setPen(m_appearance.ink(Token::Text));
        painter.drawText(QRect(x + 19, 0, width(), height()), Qt::AlignVCenter, textOf(m_entries[i]));
        x += widthOf(textOf(m_entries[i]));
    }
}

TimelinePanel::TimelinePanel(document::Document& document, const Appearance& appearance, QWidget* parent) : QWidget(parent)
{
    m_view = new TimelineView(document, appearance);
    m_modes = new Segmented(tr("Time axis"), appearance);
    m_modes->setChoices({{QStringLiteral("event"), tr("Events"), tr("Every event takes the same room; where several share one instant the ground is grey (T)")},
        {QStringLiteral("linear"), tr("Time"), tr("True durations (T)")},
        {QStringLiteral("compressed"), tr("Short gaps"), tr("True durations, with long gaps shortened (T)")}});
    m_modes->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_zoomOut = new Button(appearance);
    m_fit = new Button(appearance);
    m_zoomIn = new Button(appearance);
    for (Button* b : {m_zoomOut, m_fit, m_zoomIn})
        b->setTextShown(false);
    auto* legend = new Legend(appearance);
    m_scroll = new QScrollBar(Qt::Vertical);
    m_scroll->setAccessibleName(tr("Lanes"));
    auto* range = new RangeBar(*m_view, appearance);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(10, 6, 10, 6);
    header->setSpacing(6);
    header->addWidget(m_modes);
    header->addSpacing(4);
    header->addWidget(m_zoomOut);
    header->addWidget(m_fit);
    header->addWidget(m_zoomIn);
    header->addWidget(legend, 1);
    auto* canvas = new QHBoxLayout;
    canvas->setSpacing(0);
    canvas->addWidget(m_view, 1);
    canvas->addWidget(m_scroll);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(header);
    m_header = header;
    m_legend = legend;
    all->addLayout(canvas, 1);
    all->addWidget(range);

    const auto modeName = [](AxisMode mode) {
        const std::string_view n = name(mode);
        return QString::fromUtf8(n.data(), static_cast<qsizetype>(n.size()));
    };
    connect(m_modes, &Segmented::chosen, this, [this, modeName](const QString& value) {
        for (const AxisMode mode : {AxisMode::Linear, AxisMode::Event, AxisMode::Compressed})
            if (modeName(mode) == value)
                m_view->setAxisMode(mode);
        m_modes->setValue(modeName(m_view->axisMode()));
    });
    const auto follow = [this, modeName] { m_modes->setValue(modeName(m_view->axisMode())); };
    connect(m_view, &TimelineView::axisChanged, this, follow);
    follow();
    connect(m_view, &TimelineView::contentChanged, this, &TimelinePanel::followScroll);
    connect(m_scroll, &QScrollBar::valueChanged, m_view, &TimelineView::setScroll);
    followScroll();
}

void TimelinePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Where it is narrow the legend gets a line of its own, and what it means stays to be read.
    auto* all = static_cast<QVBoxLayout*>(layout());
    const bool narrow = width() < 760, below = m_header->indexOf(m_legend) < 0;
    if (narrow == below)
        return;
    if (narrow) {
        m_header->removeWidget(m_legend);
        m_header->addStretch(1);
        all->insertWidget(1, m_legend);
        m_legend->setContentsMargins(0, 0, 10, 4);
    } else {
        all->removeWidget(m_legend);
        delete m_header->takeAt(m_header->count() - 1);
        m_header->addWidget(m_legend, 1);
    }
}

void TimelinePanel::followScroll()
{
    const QSignalBlocker quiet(m_scroll);
    m_scroll->setRange(0, std::max(0, m_view->contentHeight() - m_view->viewportHeight()));
    m_scroll->setPageStep(m_view->viewportHeight());
    m_scroll->setSingleStep(20);
    m_scroll->setValue(m_view->scroll());
    m_scroll->setVisible(m_scroll->maximum() > 0);
}

} // namespace syncscope::views
