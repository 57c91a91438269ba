#include "app/views/timeline/timeline_panel.h"

#include "app/paint/painter.h"

#include <QtGui/QPainter>
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>

namespace syncscope::views {

using picture::AxisMode;
using picture::Look;
using picture::px;
using picture::Token;

namespace {

const QString kWheelZooms = QStringLiteral("timeline-wheel-zooms");

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
    m_lanes = new Button(appearance);
    m_lanes->setText(tr("Lanes"));
    m_lanes->setIconName(QStringLiteral("list"));
    m_lanes->setToolTip(tr("Which lanes are shown, and in what order"));
    m_lanes->setAccessibleName(m_lanes->toolTip());
    m_detailsButton = new Button(appearance);
    for (Button* b : {m_zoomOut, m_fit, m_zoomIn, m_lanes, m_detailsButton})
        b->setTextShown(false);
    connect(m_lanes, &QAbstractButton::clicked, this, [this] {
        QMenu menu;
        m_view->fillLaneMenu(menu);
        menu.addSeparator();
        menu.addAction(tr("Show all"), m_view, &TimelineView::showAllLanes);
        menu.addAction(tr("As usual"), m_view, &TimelineView::resetLanes);
        menu.exec(m_lanes->mapToGlobal(QPoint(0, m_lanes->height())));
    });
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
    header->addSpacing(4);
    header->addWidget(m_lanes);
    header->addWidget(m_detailsButton);
    header->addWidget(legend, 1);
    auto* canvas = new QHBoxLayout;
    canvas->setSpacing(0);
    canvas->setContentsMargins(0, 0, 0, 0);
    canvas->addWidget(m_view, 1);
    canvas->addWidget(m_scroll);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(canvas, 1);
    m_pending = new PendingStrip(document, *m_view, appearance);
    column->addWidget(m_pending);
    column->addWidget(range);
    connect(&document, &document::Document::runChanged, this, &TimelinePanel::followPending);
    followPending();
    m_searchBar = new SearchBar(document, *m_view, appearance);
    m_details = new TimelineDetails(document, *m_view, appearance);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("timeline-details-splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_details->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(header);
    m_header = header;
    m_legend = legend;
    all->addWidget(m_searchBar);
    all->addWidget(m_splitter, 1);

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
    connect(m_view, &TimelineView::searchWanted, m_searchBar, &SearchBar::open);
    connect(m_view, &TimelineView::detailsWanted, this, [this] { setDetailsShown(m_details->isHidden()); });
    followScroll();
}

void TimelinePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    followWidth();
    followPending();
    // Where it is narrow the legend gets a line of its own, and what it means stays to be read.
    auto* all = static_cast<QVBoxLayout*>(layout());
    int taken = 84; // margins and distances
    for (const QWidget* w : std::initializer_list<const QWidget*>{m_modes, m_zoomOut, m_fit, m_zoomIn, m_lanes, m_detailsButton})
        taken += w->sizeHint().width();
    const bool narrow = width() < taken + m_legend->briefWidth(), below = m_header->indexOf(m_legend) < 0;
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

// Lanes need the room first.
void TimelinePanel::followWidth() { showDetails(m_detailsChosen.value_or(width() >= 1000)); }

void TimelinePanel::showDetails(bool shown)
{
    if (shown == !m_details->isHidden())
        return;
    m_details->setVisible(shown);
    if (shown && m_splitter->sizes().value(1) < 120)
        m_splitter->setSizes({width() - 250, 250});
    Q_EMIT detailsShownChanged(shown);
}

void TimelinePanel::setDetailsShown(bool shown)
{
    m_detailsChosen = shown;
    if (m_settings)
        m_settings->setValue(QStringLiteral("timeline-details"), shown);
    showDetails(shown);
}

void TimelinePanel::keepIn(QSettings& settings)
{
    m_settings = &settings;
    if (settings.contains(QStringLiteral("timeline-details")))
        m_detailsChosen = settings.value(QStringLiteral("timeline-details")).toBool();
    m_view->keepIn(settings);
    m_view->setWheelZooms(settings.value(kWheelZooms).toBool());
    m_pendingWanted = settings.value(QStringLiteral("timeline-pending"), true).toBool();
    followPending();
    followWidth();
}

void TimelinePanel::setWheelZooms(bool zooms)
{
    m_view->setWheelZooms(zooms);
    if (m_settings)
        m_settings->setValue(kWheelZooms, zooms);
}

// Lanes need the room first.
void TimelinePanel::followPending() { m_pending->setVisible(m_pendingWanted && m_pending->isOfUse() && height() >= 250); }

void TimelinePanel::setPendingShown(bool shown)
{
    m_pendingWanted = shown;
    if (m_settings)
        m_settings->setValue(QStringLiteral("timeline-pending"), shown);
    followPending();
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
