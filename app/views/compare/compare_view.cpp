#include "app/views/compare/compare_view.h"

#include "app/document/numbers.h"
#include "app/document/sentences.h"
#include "app/files/files.h"
#include "app/files/library.h"
#include "app/views/common/row_table.h"

#include "engine/base/words.h"
#include "engine/scenario/read.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace syncscope::views {

using analysis::Cell;
using models::GridModel;
using picture::Face;
using picture::Token;

namespace {

constexpr qsizetype kMostWhy = 5; // sentences of a chain below two runs

const QString kCallbackLength = QStringLiteral("driver.CALLBACK_NS"); // as the shipped drivers name it

constexpr int kChartPause = 80; // ms
constexpr int kMeasuredRows = 500;
// What is shown below the open run, besides configurations.
const QString kTime = QStringLiteral("time"), kOrder = QStringLiteral("order"), kKept = QStringLiteral("kept"), kScenario = QStringLiteral("scenario");

QString text(const std::string& s) { return QString::fromStdString(s); }
QString text(std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }

// A mark before what was decided, a bar behind a rate; the configuration that is open in bold.
class GridDelegate : public QStyledItemDelegate {
public:
    GridDelegate(const GridModel& model, const Appearance& appearance, QObject* parent) : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem o = option;
        initStyleOption(&o, index);
        const bool selected = (o.state & QStyle::State_Selected) != 0;
        const bool done = index.data(GridModel::Done).toBool(), legal = index.data(GridModel::Legal).toBool();
        const QFont font = m_appearance.font(index.data(GridModel::Current).toBool() ? Face::SansBold : Face::Sans);
        o.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &o, painter, o.widget);
        Token ink = selected ? Token::OnSelection : done && !legal ? Token::MutedText : Token::Text;
        QRect room = o.rect.adjusted(6, 0, -6, 0);
        const int column = index.column() - m_model.axes();
        if (column == GridModel::Rate && done && legal && !selected) {
            const QRect all = o.rect.adjusted(3, 3, -3, -3);
            const int w = static_cast<int>(all.width() * index.data(GridModel::Share).toDouble());
            painter->fillRect(QRect(all.right() + 1 - w, all.top(), w, all.height()), m_appearance.wash(Token::Selection, 16));
        }
        const QVariant orders = column == GridModel::AllOrders ? index.data(GridModel::OrdersSafety) : QVariant();
        if ((column == GridModel::Verdict && legal) || (column == GridModel::Creation && done) || orders.isValid()) {
            const bool open = orders.isValid() && orders.toInt() == static_cast<int>(analysis::Safety::Unknown);
            const bool good = orders.isValid() ? orders.toInt() == static_cast<int>(analysis::Safety::Safe)
                : column == GridModel::Creation ? legal
                                                : index.data(GridModel::Safe).toBool();
            if (!good && !open && !selected && column != GridModel::Creation)
                ink = Token::Violation;
            const int size = m_appearance.text();
            const QString icon = good ? QStringLiteral("check") : open ? QStringLiteral("circle-question-mark") : column == GridModel::Creation ? QStringLiteral("x") : QStringLiteral("triangle-alert");
            m_appearance.icon(icon, ink).paint(painter, QRect(room.left(), o.rect.center().y() - size / 2, size, size));
            room.setLeft(room.left() + size + 5);
        }
        painter->setFont(font);
        painter->setPen(m_appearance.ink(ink));
        painter->drawText(room, static_cast<int>(o.displayAlignment), QFontMetrics(font).elidedText(o.text, Qt::ElideRight, room.width()));
        if ((o.state & QStyle::State_HasFocus) != 0 && !selected) {
            painter->setPen(QPen(m_appearance.ink(Token::Selection), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(o.rect.adjusted(0, 0, -1, -1));
        }
    }

private:
    const GridModel& m_model;
    const Appearance& m_appearance;
};

// Its columns in the language of the window; names stay.
picture::ChartFigure inWords(picture::ChartFigure figure)
{
    for (std::string& column : figure.table.columns)
        column = document::said(say(column)).toStdString();
    return figure;
}

// The values of its axes, and so what is made of them.
analysis::Grid inWords(analysis::Grid grid)
{
    for (analysis::Axis& axis : grid.axes)
        for (std::size_t i = 0; i < axis.values.size(); ++i)
            axis.values[i] = document::valueText(axis.wordOf(i)).toStdString();
    for (analysis::Axis& axis : grid.axes)
        axis.words.clear();
    return grid;
}

// "None, Passive, SPIN"
QString labelOf(const analysis::Grid& grid, const Cell& cell)
{
    QStringList all;
    for (std::size_t a = 0; a < grid.axes.size(); ++a)
        all << document::valueText(grid.axes[a].wordOf(cell.at[a]));
    return all.join(QStringLiteral(", "));
}

bool isNumber(const std::string& s) { return !s.empty() && s.find_first_not_of("0123456789") == std::string::npos; }

QLabel* wrapping(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

// --- rows ------------------------------------------------------------------------------------------------------------------

void GridFilter::setLegalOnly(bool only)
{
    m_legalOnly = only;
    invalidateFilter();
}

void GridFilter::setSafeOnly(bool only)
{
    m_safeOnly = only;
    invalidateFilter();
}

bool GridFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!index.data(GridModel::Done).toBool())
        return true;
    const QVariant orders = index.data(GridModel::OrdersSafety);
    const bool unsafe = orders.isValid() && orders.toInt() == static_cast<int>(analysis::Safety::Unsafe);
    return (!m_legalOnly || index.data(GridModel::Legal).toBool()) && (!m_safeOnly || (index.data(GridModel::Safe).toBool() && !unsafe));
}

bool GridFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(GridModel::Sort), b = right.data(GridModel::Sort);
    if (a.isValid() != b.isValid()) // What has no number comes last in both directions.
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (a.typeId() == QMetaType::QString)
        return a.toString() < b.toString();
    return a.toDouble() < b.toDouble();
}

// --- how far it has come ---------------------------------------------------------------------------------------------------

ComparerBar::ComparerBar(document::Comparer& comparer, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_comparer(comparer)
    , m_appearance(appearance)
    , m_usual(tr("Compare"))
{
    m_statement = wrapping(QStringLiteral("comparer-statement"));
    m_statement->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(110);
    m_progress->setMaximumHeight(8);
    m_progress->setAccessibleName(tr("Configurations worked out"));
    m_start = new Button(appearance);
    m_start->setObjectName(QStringLiteral("comparer-start"));
    m_start->setIconName(QStringLiteral("refresh-cw"));
    m_cancel = new Button(appearance);
    m_cancel->setObjectName(QStringLiteral("comparer-cancel"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIconName(QStringLiteral("x"));
    m_cancel->setToolTip(tr("Stop here; what is there already stays"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_statement, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_start);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { m_comparer.cancel(); });
    for (auto signal : {&document::Comparer::begun, &document::Comparer::runningChanged, &document::Comparer::documentChanged})
        connect(&comparer, signal, this, &ComparerBar::follow);
    connect(&comparer, &document::Comparer::cellDone, this, &ComparerBar::follow);
    connect(&comparer, &document::Comparer::cellJudged, this, &ComparerBar::follow);
    connect(&appearance, &Appearance::changed, this, &ComparerBar::follow);
    follow();
}

void ComparerBar::follow()
{
    const document::Comparer& c = m_comparer;
    const bool older = c.isOlder();
    QString words;
    if (!c.mistakes().empty()) {
        words = document::said(c.mistakes().front().message);
    } else if (c.size() == 0) {
        words = tr("Nothing is compared yet.");
    } else if (c.running() || !c.whole()) {
        words = c.running() ? tr("%1 of %2 configurations").arg(c.done()).arg(c.size()) : tr("Stopped at %1 of %2 configurations.").arg(c.done()).arg(c.size());
    } else {
        words = tr("%1 configurations").arg(c.size());
        const auto legal = std::find_if(c.grid().cells.begin(), c.grid().cells.end(), [](const Cell& cell) { return cell.legal; });
        if (legal == c.grid().cells.end())
            words += QStringLiteral(" · ") + tr("none is legal");
        else if (!analysis::sameArrivals(c.grid()))
            words += QStringLiteral(" · ") + tr("the arrivals differ: this is not the same work");
        else if (std::any_of(c.grid().cells.begin(), c.grid().cells.end(), [&](const Cell& cell) { return cell.legal && cell.arrivals != legal->arrivals; }))
            words += QStringLiteral(" · ") + tr("the same arrivals for each value of the parameter");
        else
            words += QStringLiteral(" · ") + tr("the same arrivals in all: %1").arg(text(legal->arrivals).left(8));
    }
    if (c.judging() && c.judgedCells() > 0)
        words = tr("All orders of %n configuration(s) gone through.", nullptr, static_cast<int>(c.judgedCells())) + QLatin1Char(' ') + words;
    if (older)
        words = tr("The scenario has changed since.") + QLatin1Char(' ') + words;
    m_statement->setText(words);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_appearance.ink(!c.mistakes().empty() ? Token::Violation : older ? Token::Text : Token::MutedText));
    m_statement->setPalette(colours);
    m_statement->setFont(m_appearance.font(older ? Face::SansBold : Face::Sans, -1));
    m_progress->setVisible(c.running());
    m_progress->setRange(0, static_cast<int>(std::max<std::size_t>(1, c.size())));
    m_progress->setValue(static_cast<int>(c.done()));
    m_cancel->setVisible(c.running() || c.judging());
    m_start->setVisible(!c.running() && !c.judging());
    m_start->setText(c.size() > 0 ? tr("Again") : m_usual);
    m_start->setToolTip(tr("Run every configuration of what is open now"));
    m_start->setPrimary(c.size() == 0 || older);
    m_start->updateGeometry();
}

// --- the view --------------------------------------------------------------------------------------------------------------

CompareView::CompareView(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_second(QStringLiteral("second run"))
{
    setObjectName(QStringLiteral("compare"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_comparer = new document::Comparer(document, this);
    m_sweeper = new document::Comparer(document, this);
    m_choice = new Segmented(tr("Compare"), appearance);
    m_choice->setObjectName(QStringLiteral("compare-pages"));
    m_choice->setChoices({{QStringLiteral("grid"), tr("Grid"), tr("Every configuration in a table")},
        {QStringLiteral("charts"), tr("Charts"), tr("The same numbers as pictures")},
        {QStringLiteral("sweep"), tr("Sweep"), tr("One parameter over several values, and where the ranking changes")},
        {QStringLiteral("pair"), tr("Two runs"), tr("Two configurations under one axis of time")}});
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeGrid());
    m_pages->addWidget(makeCharts());
    m_pages->addWidget(makeSweep());
    m_pages->addWidget(makePair());
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 2);
    top->addWidget(m_choice, 1);
    m_picture = new Button(m_appearance);
    m_picture->setObjectName(QStringLiteral("compare-picture"));
    m_picture->setIconName(QStringLiteral("download"));
    m_picture->setText(tr("Save as picture…"));
    m_picture->setToolTip(tr("What is shown as SVG, PNG or PDF; the same numbers give the same bytes"));
    connect(m_picture, &QAbstractButton::clicked, this, &CompareView::pictureWanted);
    top->addWidget(m_picture);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(top);
    all->addWidget(m_pages, 1);

    connect(m_choice, &Segmented::chosen, this, [this](const QString& value) {
        const auto& choices = m_choice->choices();
        for (std::size_t i = 0; i < choices.size(); ++i)
            if (choices[i].value == value)
                setPage(static_cast<Page>(i));
    });
    m_chartSoon.setSingleShot(true);
    m_chartSoon.setInterval(kChartPause);
    connect(&m_chartSoon, &QTimer::timeout, this, &CompareView::showChart);
    connect(m_comparer, &document::Comparer::begun, this, &CompareView::followCells);
    connect(m_comparer, &document::Comparer::cellDone, this, &CompareView::followCells);
    connect(m_comparer, &document::Comparer::runningChanged, this, &CompareView::followCells);
    connect(m_comparer, &document::Comparer::documentChanged, this, &CompareView::followSelection);
    connect(m_comparer, &document::Comparer::cellJudged, this, &CompareView::followSelection);
    connect(m_sweeper, &document::Comparer::begun, this, &CompareView::showSweep);
    connect(m_sweeper, &document::Comparer::runningChanged, this, &CompareView::showSweep);
    connect(&document, &document::Document::opened, this, &CompareView::followDocument);
    connect(&document, &document::Document::runChanged, this, &CompareView::showPair);
    connect(&appearance, &Appearance::changed, this, &CompareView::style);
    setPage(Grid);
    followDocument();
    style();
}

void CompareView::setPage(Page page)
{
    m_pages->setCurrentIndex(page);
    m_choice->setValue(m_choice->choices()[static_cast<std::size_t>(page)].value);
    m_picture->setVisible(page != Pair);
    if (isVisible() && page != Sweep)
        begin();
    if (page == Charts)
        showChart();
}

void CompareView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    begin();
}

void CompareView::begin()
{
    if (m_document.source() && m_comparer->size() == 0 && m_comparer->mistakes().empty() && !m_comparer->running())
        m_comparer->start();
}

QWidget* CompareView::makeGrid()
{
    auto* page = new QWidget;
    m_model = new GridModel(*m_comparer, this);
    m_filter = new GridFilter(this);
    m_filter->setSourceModel(m_model);
    m_table = makeRowTable(m_filter, QStringLiteral("grid"), tr("Configurations"));
    m_table->setItemDelegate(new GridDelegate(*m_model, m_appearance, m_table));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);

    m_legalOnly = new QCheckBox(tr("Legal only"));
    m_legalOnly->setObjectName(QStringLiteral("legal-only"));
    m_legalOnly->setToolTip(tr("Leave out configurations in which an object cannot be created"));
    m_safeOnly = new QCheckBox(tr("Must be safe"));
    m_safeOnly->setObjectName(QStringLiteral("safe-only"));
    m_safeOnly->setToolTip(tr("Leave out configurations in whose run, or in any order of theirs, something goes wrong"));
    m_bar = new ComparerBar(*m_comparer, m_appearance);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 2);
    top->setSpacing(12);
    top->addWidget(m_legalOnly);
    top->addWidget(m_safeOnly);
    top->addWidget(m_bar, 1);

    m_card = new Card(m_appearance);
    m_detailsTitle = wrapping(QStringLiteral("cell-title"));
    m_details = wrapping(QStringLiteral("cell-details"));
    m_take = new Button(m_appearance);
    m_take->setObjectName(QStringLiteral("take-configuration"));
    m_take->setText(tr("Take this configuration"));
    m_take->setIconName(QStringLiteral("check"));
    m_take->setPrimary(true);
    m_take->setToolTip(tr("Set the scenario to this configuration and run it; it can be undone (also: double click, or Enter)"));
    m_pairWith = new Button(m_appearance);
    m_pairWith->setObjectName(QStringLiteral("pair-with"));
    m_pairWith->setText(tr("Beside the open run"));
    m_pairWith->setIconName(QStringLiteral("columns-2"));
    m_pairWith->setToolTip(tr("Show the run of this configuration and the one that is open under one axis of time"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_detailsTitle);
    words->addWidget(m_details);
    words->addStretch(1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    for (Button* b : {m_take, m_pairWith}) {
        b->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // One column has one width.
        buttons->addWidget(b);
    }
    buttons->addStretch(1);
    auto* inside = new QHBoxLayout(m_card);
    inside->setContentsMargins(12, 8, 12, 8);
    inside->setSpacing(14);
    inside->addLayout(words, 1);
    inside->addLayout(buttons);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(12, 4, 12, 10);
    below->addWidget(m_card);

    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(top);
    all->addWidget(m_table, 1);
    all->addLayout(below);

    connect(m_legalOnly, &QCheckBox::toggled, m_filter, &GridFilter::setLegalOnly);
    connect(m_safeOnly, &QCheckBox::toggled, m_filter, &GridFilter::setSafeOnly);
    connect(&m_bar->start(), &QAbstractButton::clicked, this, [this] { m_comparer->start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CompareView::followSelection);
    const auto take = [this] {
        if (const auto number = selectedNumber()) {
            m_comparer->take(*number);
            Q_EMIT configurationTaken();
        }
    };
    connect(m_table, &QTableView::activated, this, take);
    connect(m_take, &QAbstractButton::clicked, this, take);
    connect(m_pairWith, &QAbstractButton::clicked, this, [this] {
        if (const auto number = selectedNumber()) {
            fillOthers();
            m_other->setCurrentIndex(m_other->findData(static_cast<qulonglong>(*number)));
            setPage(Pair);
            runOther();
        }
    });
    return page;
}

QWidget* CompareView::makeCharts()
{
    auto* page = new QWidget;
    m_chartChoice = new Segmented(tr("Chart"), m_appearance);
    m_chartChoice->setObjectName(QStringLiteral("chart-choice"));
    m_chartChoice->setChoices({{QStringLiteral("throughput"), tr("Throughput"), tr("Requests completed in a second")},
        {QStringLiteral("latency"), tr("Latency"), tr("How long requests took: so many of a hundred came back within that time")},
        {QStringLiteral("irql"), tr("Time by IRQL"), tr("How long the processors stood at each level")},
        {QStringLiteral("locks"), tr("Locks"), tr("In how much of the time each lock was held")},
        {QStringLiteral("processors"), tr("Processors"), tr("In how much of the time each processor was busy")}});
    m_chartChoice->setValue(QStringLiteral("throughput"));
    m_chart = new NumberChart(m_appearance);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 2);
    top->addWidget(m_chartChoice, 1);
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(top);
    all->addWidget(m_chart, 1);
    connect(m_chartChoice, &Segmented::chosen, this, [this](const QString& value) {
        m_chartChoice->setValue(value);
        showChart();
    });
    return page;
}

QWidget* CompareView::makeSweep()
{
    auto* page = new QWidget;
    auto* label = new QLabel(tr("&Vary"));
    m_parameter = new QComboBox;
    m_parameter->setObjectName(QStringLiteral("sweep-parameter"));
    m_parameter->setAccessibleName(tr("Parameter"));
    m_parameter->setToolTip(tr("Which setting of the scenario is varied"));
    m_parameter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parameter->setMinimumContentsLength(20);
    label->setBuddy(m_parameter);
    auto* over = new QLabel(tr("&over"));
    m_values = new QLineEdit;
    m_values->setObjectName(QStringLiteral("sweep-values"));
    m_values->setAccessibleName(tr("Values"));
    m_values->setToolTip(tr("Numbers, with commas between them"));
    m_values->setMinimumWidth(120);
    over->setBuddy(m_values);
    m_sweepBar = new ComparerBar(*m_sweeper, m_appearance);
    m_sweepBar->setStartText(tr("Sweep"));
    m_sweepBar->follow();
    m_rankings = wrapping(QStringLiteral("rankings"));
    m_sweepChart = new NumberChart(m_appearance);
    m_sweepChart->setObjectName(QStringLiteral("sweep-chart"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->setSpacing(8);
    top->addWidget(label);
    top->addWidget(m_parameter, 1);
    top->addWidget(over);
    top->addWidget(m_values, 1);
    auto* second = new QHBoxLayout;
    second->setContentsMargins(12, 0, 12, 0);
    second->addWidget(m_sweepBar);
    auto* third = new QHBoxLayout;
    third->setContentsMargins(12, 0, 12, 4);
    third->addWidget(m_rankings);
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(top);
    all->addLayout(second);
    all->addLayout(third);
    all->addWidget(m_sweepChart, 1);
    connect(m_parameter, &QComboBox::activated, this, &CompareView::suggestValues);
    connect(m_values, &QLineEdit::returnPressed, this, &CompareView::startSweep);
    connect(&m_sweepBar->start(), &QAbstractButton::clicked, this, &CompareView::startSweep);
    connect(m_sweepChart, &NumberChart::shownChanged, this, &CompareView::showSweep, Qt::QueuedConnection);
    return page;
}

QWidget* CompareView::makePair()
{
    auto* page = new QWidget;
    auto* label = new QLabel(tr("Compared with"));
    m_other = new QComboBox;
    m_other->setObjectName(QStringLiteral("other-run"));
    m_other->setAccessibleName(tr("The other configuration"));
    m_other->setToolTip(tr("Whose run is shown below the one that is open"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(20);
    connect(m_other, &QComboBox::currentTextChanged, this, [this](const QString& chosen) { m_other->setToolTip(tr("Whose run is shown below the one that is open") + QLatin1Char('\n') + chosen); });
    label->setBuddy(m_other);
    m_otherOrder = new QLineEdit;
    m_otherOrder->setObjectName(QStringLiteral("other-order"));
    m_otherOrder->setAccessibleName(tr("The other order"));
    m_otherOrder->setPlaceholderText(tr("Such as 0 1x3 0x2"));
    m_otherOrder->setToolTip(tr("In which order the steps of the other run follow one another, as the scheduler writes it; Enter runs it"));
    m_otherOrder->hide();
    m_keep = new Button(m_appearance);
    m_keep->setObjectName(QStringLiteral("pair-keep"));
    m_keep->setIconName(QStringLiteral("pin"));
    m_keep->setText(tr("Keep this run"));
    m_keep->setTextShown(false);
    m_keep->setToolTip(tr("Keep the open run, to compare others with it: another order, another configuration, another scenario"));
    m_askScenario = [this] { return QFileDialog::getOpenFileName(this, tr("Compare with"), {}, tr("Scenarios (scenario.json);;All files (*)")); };
    const auto button = [this](const char* name, const QString& icon, const QString& tip) {
        auto* b = new Button(m_appearance);
        b->setObjectName(QLatin1String(name));
        b->setIconName(icon);
        b->setToolTip(tip);
        b->setAccessibleName(tip);
        return b;
    };
    Button* in = button("pair-in", QStringLiteral("zoom-in"), tr("Zoom in"));
    Button* out = button("pair-out", QStringLiteral("zoom-out"), tr("Zoom out"));
    Button* whole = button("pair-fit", QStringLiteral("maximize"), tr("Show both runs whole"));
    Button* difference = button("pair-difference", QStringLiteral("git-compare"), tr("To the first difference"));
    m_pairText = wrapping(QStringLiteral("pair-text"));
    m_pair = new RunPair(m_document, m_appearance);
    m_pairWhyCard = new Card(m_appearance);
    m_pairWhy = wrapping(QStringLiteral("pair-why"));
    m_pairWhy->setTextFormat(Qt::RichText);
    auto* whyLayout = new QVBoxLayout(m_pairWhyCard);
    whyLayout->setContentsMargins(12, 8, 12, 8);
    whyLayout->addWidget(m_pairWhy);
    auto* whyRow = new QHBoxLayout;
    whyRow->setContentsMargins(12, 2, 12, 10);
    whyRow->addWidget(m_pairWhyCard);
    QScrollArea* area = makeScrollArea(m_pair);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->setSpacing(8);
    top->addWidget(label);
    top->addWidget(m_other, 1);
    top->addWidget(m_otherOrder, 1);
    top->addWidget(m_keep);
    auto* second = new QHBoxLayout;
    second->setContentsMargins(12, 0, 12, 2);
    second->setSpacing(8);
    second->addWidget(m_pairText, 1);
    for (Button* b : {in, out, whole, difference})
        second->addWidget(b, 0, Qt::AlignTop);
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(top);
    all->addLayout(second);
    all->addWidget(area, 1);
    all->addLayout(whyRow);
    connect(m_pair, &RunPair::whyChanged, this, &CompareView::showPairWhy);
    showPairWhy();
    connect(in, &QAbstractButton::clicked, this, [this] { m_pair->zoom(true); });
    connect(out, &QAbstractButton::clicked, this, [this] { m_pair->zoom(false); });
    connect(whole, &QAbstractButton::clicked, m_pair, &RunPair::fit);
    connect(difference, &QAbstractButton::clicked, m_pair, &RunPair::toDifference);
    connect(m_other, &QComboBox::activated, this, [this] {
        if (m_other->currentData().toString() == kScenario) {
            const QString chosen = m_askScenario();
            if (!chosen.isEmpty())
                m_scenario = chosen;
        }
        runOther();
        if (m_otherOrder->isVisible())
            m_otherOrder->setFocus(Qt::OtherFocusReason);
    });
    connect(m_otherOrder, &QLineEdit::returnPressed, this, [this] { runOther(); });
    connect(m_keep, &QAbstractButton::clicked, this, [this] {
        m_keptRun = m_document.run();
        m_keptName = tr("Kept: %1").arg(openName());
        fillOthers();
        m_other->setCurrentIndex(m_other->findData(kKept));
        runOther();
    });
    connect(&m_document, &document::Document::runChanged, this, [this] {
        if (followsOpenRun() && m_document.run() && !m_document.run()->partial)
            runOther();
    });
    connect(&m_second, &document::Background::runningChanged, this, &CompareView::showPair);
    return page;
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_picture->setTextShown(width() >= 45 * m_appearance.text()); // The pages beside it have one row.
}

void CompareView::style()
{
    m_picture->setTextShown(width() >= 45 * m_appearance.text());
    const QFontMetrics metrics(m_appearance.font());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 8);
    m_table->horizontalHeader()->setFont(m_appearance.font(Face::Sans, -1));
    m_detailsTitle->setFont(m_appearance.font(Face::SansBold));
    // As wide as what is there, in bold, since the open configuration is; what is to come is guessed at.
    const QFontMetrics bold(m_appearance.font(Face::SansBold));
    const int em = metrics.averageCharWidth(), sign = m_appearance.text() + 5;
    for (int c = 0; c < m_model->columnCount(); ++c) {
        const int column = c - m_model->axes();
        const bool hasSign = column == GridModel::Creation || column == GridModel::Verdict || column == GridModel::AllOrders;
        int widest = metrics.horizontalAdvance(m_model->headerData(c, Qt::Horizontal).toString()) + 26;
        for (int r = 0; r < std::min(m_model->rowCount(), kMeasuredRows); ++r)
            widest = std::max(widest, bold.horizontalAdvance(m_model->index(r, c).data().toString()) + 18 + (hasSign ? sign : 0));
        const int least = column == GridModel::Verdict ? 15 * em : column == GridModel::AllOrders ? 11 * em : column >= GridModel::Rate ? 8 * em : 0;
        m_table->setColumnWidth(c, std::clamp(widest, least, 34 * em));
    }
}

// --- the grid --------------------------------------------------------------------------------------------------------------

std::optional<std::size_t> CompareView::selectedNumber() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(static_cast<std::size_t>(index.row())) : std::nullopt;
}

const Cell* CompareView::selected() const
{
    const auto number = selectedNumber();
    return number ? m_comparer->cell(*number) : nullptr;
}

void CompareView::followCells()
{
    if (m_comparer->done() == 0 || m_comparer->whole())
        style(); // There are other columns, or now one knows how wide they are.
    if (m_comparer->whole() && !m_table->currentIndex().isValid()) { // What is open is what one compares with.
        const std::size_t row = m_comparer->current().value_or(0);
        const QModelIndex index = m_filter->mapFromSource(m_model->index(static_cast<int>(row), 0));
        if (index.isValid())
            m_table->setCurrentIndex(index);
    }
    followSelection();
    if (page() == Charts)
        m_chartSoon.start();
    if (m_comparer->whole() || m_comparer->done() == 0)
        fillOthers();
}

void CompareView::followSelection()
{
    const Cell* c = selected();
    m_card->setVisible(m_comparer->size() > 0);
    const bool open = c && m_comparer->current() == selectedNumber();
    m_take->setEnabled(c && !open);
    m_pairWith->setEnabled(c && c->legal && !open);
    if (!c) {
        m_card->setTone(Tone::Neutral);
        m_detailsTitle->setText(tr("Choose a configuration"));
        m_details->setText(tr("What became of it is said here."));
        return;
    }
    QString title = labelOf(m_comparer->grid(), *c);
    if (open)
        title += QStringLiteral(" · ") + tr("open now");
    m_detailsTitle->setText(title);
    QStringList lines;
    if (!c->legal) {
        m_card->setTone(Tone::Caution);
        lines << tr("%1 cannot be created: %2%3").arg(text(c->object), text(ntstatusName(c->status)), c->rule.empty() ? QString() : QStringLiteral(" (") + text(c->rule) + QLatin1Char(')'));
        lines << document::said(say(c->reason));
        if (!c->fixes.empty()) {
            QStringList fixes;
            for (const std::string& f : c->fixes)
                fixes << text(f);
            lines << tr("What would do: %1").arg(fixes.join(QStringLiteral(", ")));
        }
    } else {
        const document::Judged* judged = m_comparer->judged(m_comparer->numberOf(*c));
        const bool safe = c->verdict && c->verdict->safety == analysis::Safety::Safe && (!judged || judged->safety != analysis::Safety::Unsafe);
        m_card->setTone(safe ? Tone::Good : Tone::Bad);
        lines << tr("This run: %1; %2. A run is one order of many.").arg(c->verdict ? models::words(*c->verdict) : QString(), document::said(say(name(c->outcome))))
            + (judged ? QLatin1Char(' ') + (judged->safety == analysis::Safety::Safe ? tr("No order goes wrong.") : judged->safety == analysis::Safety::Unsafe ? tr("Some order goes wrong.") : tr("Not all orders could be gone through.")) : QString());
        lines << tr("%1 of %2 requests completed, half of them within %3, 99 of a hundred within %4.")
                     .arg(c->requests.completed)
                     .arg(c->requests.sent)
                     .arg(document::briefTimeText(c->metrics.latency.p50), document::briefTimeText(c->metrics.latency.p99));
        lines << tr("At DISPATCH_LEVEL or above for %1, at most %2 without a break; %3 spent waiting for locks, %4 of it spinning.")
                     .arg(document::briefTimeText(c->totals.dispatchNs), document::briefTimeText(c->totals.longestDispatchNs), document::briefTimeText(c->totals.lockWaitNs),
                         document::briefTimeText(c->totals.spinNs));
    }
    m_details->setText(lines.join(QLatin1Char('\n')));
}

void CompareView::followDocument()
{
    fillParameters();
    m_otherRun.reset();
    m_otherAsked = false;
    m_second.cancel();
    m_otherOrder->clear();
    m_pairMistake.clear();
    fillOthers();
    showPair();
    if (isVisible())
        begin();
}

// --- charts ----------------------------------------------------------------------------------------------------------------

void CompareView::showChart()
{
    struct Choice {
        const char* value;
        picture::Chart chart;
        NumberChart::Words words;
    };
    const Choice choices[] = {{"latency", picture::Chart::Latency, {tr("Latency"), tr("of a hundred requests"), tr("came back within")}},
        {"irql", picture::Chart::Irql, {tr("Time by IRQL"), tr("all processors together"), {}}},
        {"locks", picture::Chart::Locks, {tr("Locks: share of the time in which they were held"), tr("held"), {}}},
        {"processors", picture::Chart::Processors, {tr("Processors: share of the time in which they were busy"), tr("busy"), {}}},
        {"throughput", picture::Chart::Throughput, {tr("Throughput"), tr("requests per second"), {}}}};
    const auto chosen = std::find_if(std::begin(choices), std::end(choices) - 1, [&](const Choice& p) { return m_chartChoice->value() == QLatin1String(p.value); });
    m_chart->setChart(inWords(picture::chartOf(inWords(m_comparer->grid()), chosen->chart)), chosen->words);
}

// --- sweep -----------------------------------------------------------------------------------------------------------------

void CompareView::fillParameters()
{
    const QString before = m_parameter->currentData().toString();
    m_parameter->clear();
    if (m_document.source()) {
        QStringList first, rest;
        for (const scenario::FieldHelp& f : scenario::fieldHelp(m_document.scenario())) {
            if (!isNumber(f.value) || !f.choices.empty() || f.path == "format")
                continue;
            const QString path = text(f.path);
            const bool often = path == QLatin1String("machine.processors") || path.startsWith(QLatin1String("driver.")) || path.endsWith(QLatin1String("gap_ns"))
                || path.endsWith(QLatin1String("length"));
            (often ? first : rest) << path;
        }
        for (const QString& path : {kCallbackLength, QStringLiteral("machine.processors")})
            if (first.removeOne(path))
                first.prepend(path);
        for (const QString& path : first + rest) {
            m_parameter->addItem(path == QLatin1String("machine.processors") ? tr("Processors") : path == kCallbackLength ? tr("Callback length [ns]") : path, path);
            if (path == kCallbackLength)
                m_parameter->setItemData(m_parameter->count() - 1, tr("How long a callback works before it completes its request"), Qt::ToolTipRole);
            else if (const scenario::FieldHelp* f = m_document.field(path))
                m_parameter->setItemData(m_parameter->count() - 1, document::fieldText(f->help), Qt::ToolTipRole);
        }
    }
    m_parameter->setCurrentIndex(std::max(0, m_parameter->findData(before)));
    suggestValues();
}

void CompareView::suggestValues()
{
    const QString path = m_parameter->currentData().toString();
    std::vector<std::uint64_t> values;
    if (path == QLatin1String("machine.processors")) {
        // Not fewer than the threads ask for.
        std::uint64_t least = 1;
        for (const scenario::Thread& t : m_document.scenario().threads)
            least = std::max<std::uint64_t>(least, t.processor + 1);
        values = {least, least + 1, least + 2, least + 4};
    } else if (const std::uint64_t now = m_document.value(path).toULongLong(); now > 0) {
        values = {now / 4, now / 2, now, now * 2, now * 4, now * 8};
    } else {
        values = {0, 500, 1000, 2000, 5000, 10000};
    }
    QStringList all;
    for (const std::uint64_t v : values)
        if (const QString word = QString::number(v); !all.contains(word))
            all << word;
    m_values->setText(all.join(QStringLiteral(", ")));
}

void CompareView::startSweep()
{
    QStringList values;
    for (const QString& v : m_values->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString word = v.trimmed(); !word.isEmpty() && !values.contains(word))
            values << word;
    const QString path = m_parameter->currentData().toString();
    if (!values.isEmpty() && !path.isEmpty())
        m_sweeper->sweep(path, values);
}

void CompareView::showSweep()
{
    const analysis::Grid grid = inWords(m_sweeper->grid());
    if (!m_sweeper->whole() || m_sweeper->running()) {
        m_rankings->setText(m_sweeper->size() == 0 ? tr("One setting takes each of these values, in every configuration. Where two configurations change places is marked.") : QString());
        if (m_sweepChart->table().model()->rowCount() > 0 && m_sweeper->size() == 0)
            m_sweepChart->setChart({}, {});
        return;
    }
    const picture::ChartFigure scaling = picture::chartOf(grid, picture::Chart::Scaling);
    const QString path = text(grid.axes[0].name);
    const QString name = path == QLatin1String("machine.processors") ? tr("processors") : path == kCallbackLength ? tr("callback length [ns]") : path;
    const auto* shownTable = static_cast<const NumberModel*>(m_sweepChart->table().model());
    if (shownTable->numbers().numbers != scaling.table.numbers || shownTable->numbers().columns != scaling.table.columns)
        m_sweepChart->setChart(scaling, {tr("Throughput over %1").arg(name), name, tr("requests per second")});
    // Among the lines that are shown.
    std::vector<std::size_t> marks;
    QStringList words;
    for (const analysis::RankingChange& c : picture::changesAmong(grid, scaling.table, m_sweepChart->shown())) {
        if (std::find(marks.begin(), marks.end(), c.value) == marks.end())
            marks.push_back(c.value);
        if (words.size() < 3)
            words << tr("Between %1 and %2 “%3” overtakes “%4”.").arg(text(grid.axes[0].values[c.value]), text(grid.axes[0].values[c.value + 1]), text(c.behind), text(c.ahead));
    }
    m_sweepChart->setMarks(marks, tr("the ranking changes"));
    m_rankings->setText(words.isEmpty() ? tr("The configurations that are shown keep their places; select others in the table.") : words.join(QLatin1Char(' ')));
}

// --- as a picture ----------------------------------------------------------------------------------------------------------

CompareView::Figure CompareView::figure() const
{
    const analysis::Grid& grid = m_comparer->grid();
    if (m_pages->currentIndex() == Charts || m_pages->currentIndex() == Sweep) {
        const bool sweep = m_pages->currentIndex() == Sweep;
        picture::ChartFigure f = (sweep ? m_sweepChart : m_chart)->figure();
        f.line = document::shipped(picture::subjectOf(sweep ? m_sweeper->grid() : grid)).toStdString() + (f.line.empty() ? "" : " · " + f.line);
        return f;
    }
    // As it is sorted and filtered; in the language of the window.
    std::vector<const Cell*> cells;
    std::vector<QModelIndex> rows;
    for (int r = 0; r < m_filter->rowCount(); ++r) {
        const QModelIndex index = m_filter->index(r, 0);
        if (const Cell* c = m_comparer->cell(static_cast<std::size_t>(m_filter->mapToSource(index).row()))) {
            cells.push_back(c);
            rows.push_back(index);
        }
    }
    picture::TableFigure f = picture::tableOf(grid, cells, [this](const Cell& c) {
        const document::Judged* judged = m_comparer->judged(m_comparer->numberOf(c));
        return judged ? std::optional(judged->safety) : std::nullopt;
    });
    f.tongue = document::tongue();
    f.title = document::shipped(f.title).toStdString();
    f.line = tr("%n configuration(s) under the same arrivals", nullptr, static_cast<int>(cells.size())).toStdString();
    for (std::size_t c = 0; c < f.columns.size(); ++c) {
        const int column = static_cast<int>(c);
        f.columns[c].name = m_filter->headerData(column, Qt::Horizontal).toString().toStdString();
        for (std::size_t r = 0; r < rows.size(); ++r)
            f.rows[r].cells[c] = rows[r].siblingAtColumn(column).data().toString().toStdString();
    }
    return f;
}

QString CompareView::figureName() const
{
    const int page = m_pages->currentIndex();
    return page == Sweep ? QStringLiteral("scaling") : page == Charts ? m_chartChoice->value() : QStringLiteral("grid");
}

QString CompareView::figureCommand() const
{
    QString words = QStringLiteral("--figure ") + figureName();
    if (const auto& axes = m_sweeper->grid().axes; m_pages->currentIndex() == Sweep && !axes.empty()) {
        QStringList values;
        for (const std::string& v : axes.front().values)
            values << text(v);
        words += QStringLiteral(" --vary %1=%2").arg(text(axes.front().name), values.join(QLatin1Char(',')));
    }
    return words;
}

// --- two runs --------------------------------------------------------------------------------------------------------------

void CompareView::fillOthers()
{
    const QVariant before = m_other->currentData();
    m_other->clear();
    for (const Cell& c : m_comparer->grid().cells)
        if (c.legal)
            m_other->addItem(QStringLiteral("%1 · %2").arg(labelOf(m_comparer->grid(), c), c.verdict ? models::words(*c.verdict) : QString()),
                static_cast<qulonglong>(m_comparer->numberOf(c)));
    if (m_other->count() > 0)
        m_other->insertSeparator(m_other->count());
    m_other->addItem(tr("This configuration in the order of time"), kTime);
    m_other->addItem(tr("This configuration in another order…"), kOrder);
    if (m_keptRun)
        m_other->addItem(m_keptName, kKept);
    m_other->addItem(tr("Another scenario…"), kScenario);
    m_other->setCurrentIndex(before.isValid() ? m_other->findData(before) : -1);
}

bool CompareView::followsOpenRun() const
{
    const QString which = m_other->currentData().toString();
    return m_otherAsked && (which == kTime || which == kOrder || m_other->currentData().typeId() == QMetaType::ULongLong);
}

QString CompareView::openName() const
{
    const auto here = m_comparer->current();
    if (const Cell* c = here ? m_comparer->cell(*here) : nullptr)
        return labelOf(m_comparer->grid(), *c);
    return m_document.run() ? document::shipped(m_document.run()->scenario.title.empty() ? m_document.run()->scenario.id : m_document.run()->scenario.title) : QString();
}

void CompareView::runOther()
{
    const QVariant chosen = m_other->currentData();
    const QString which = chosen.toString();
    m_otherOrder->setVisible(which == kOrder);
    m_pairMistake.clear();
    const document::RunPtr open = m_document.run();
    if (which == kKept) {
        m_second.cancel();
        m_otherAsked = true;
        m_otherRun = m_keptRun;
        m_otherName = m_keptName;
        showPair();
    } else if (which == kTime && open) {
        runOther(tr("In the order of time"), [open](const document::Background::Stop& stop) {
            return document::computeAgain(*open, {.schedule = {}, .order = scenario::Order::Time, .keepWish = false, .cancelled = stop});
        });
    } else if (which == kOrder && open) {
        const QString order = m_otherOrder->text().trimmed();
        if (order.isEmpty())
            return;
        runOther(tr("In the order %1").arg(order), [open, order](const document::Background::Stop& stop) {
            return document::computeAgain(*open, {.schedule = order.toStdString(), .cancelled = stop});
        });
    } else if (which == kScenario) {
        if (m_scenario.isEmpty())
            return;
        runOther(m_scenario, [where = m_scenario](const document::Background::Stop& stop) -> Expected<document::RunPtr> {
            const auto place = files::findScenario(where.toStdString(), files::dataFolder());
            if (!place)
                return unexpected(place.error());
            const auto texts = files::readScenario(*place);
            if (!texts)
                return unexpected(texts.error());
            return document::compute(*texts, {}, stop);
        });
    } else if (const Cell* c = chosen.typeId() == QMetaType::ULongLong ? m_comparer->cell(chosen.toULongLong()) : nullptr) {
        if (m_document.source())
            runOther(labelOf(m_comparer->grid(), *c), [texts = m_document.source()->texts, edits = m_comparer->editsNow(*c)](const document::Background::Stop& stop) {
                return document::compute(texts, edits, stop);
            });
    }
}

void CompareView::runOther(const QString& name, std::function<Expected<document::RunPtr>(const document::Background::Stop&)> make)
{
    m_otherName = name;
    m_otherRun.reset();
    m_otherAsked = true;
    m_second.start([this, make = std::move(make)](const document::Background::Stop& stop, const document::Background::Post& post) {
        auto run = make(stop);
        if (run && *run)
            post([this, other = *run] {
                m_otherRun = other;
                if (m_other->currentData().toString() == kScenario)
                    m_otherName = document::shipped(other->scenario.title.empty() ? other->scenario.id : other->scenario.title);
            });
        else if (!run)
            post([this, mistake = document::said(run.error().front())] { m_pairMistake = mistake; });
    });
}

void CompareView::showPairWhy()
{
    const QStringList lines = m_pair->whyLines();
    m_pairWhyCard->setVisible(!m_pair->isEmpty());
    if (lines.isEmpty()) {
        m_pairWhy->setText(tr("Click on a slice or a gap of either run to ask why; Y and Shift+Y ask at the cursor.").toHtmlEscaped());
        return;
    }
    QString html = QStringLiteral("<b>%1</b>").arg(lines.front().toHtmlEscaped());
    for (qsizetype i = 1; i < lines.size() && i <= kMostWhy; ++i)
        html += QStringLiteral("<br>%1 %2").arg(i == 1 ? QStringLiteral("●") : QStringLiteral("↑"), lines[i].toHtmlEscaped());
    if (lines.size() > kMostWhy + 1)
        html += QStringLiteral("<br>…");
    m_pairWhy->setText(html);
    m_pairWhy->setAccessibleName(lines.join(QLatin1Char('\n')));
}

void CompareView::showPair()
{
    m_keep->setEnabled(m_document.run() != nullptr);
    const auto here = m_comparer->current();
    const Cell* c = here ? m_comparer->cell(*here) : nullptr;
    const QString open = c ? tr("Open: %1").arg(labelOf(m_comparer->grid(), *c)) : tr("The open run");
    m_pair->setRuns(m_document.run(), open, m_otherRun, m_otherName);
    QString words = m_second.running() ? tr("Running the other one…") : m_pairMistake.isEmpty() ? m_pair->differenceText() : m_pairMistake;
    if (!m_second.running() && !m_pair->isEmpty()) {
        if (const QString requests = m_pair->requestsText(); !requests.isEmpty())
            words += QLatin1Char(' ') + requests;
        const std::string above = document::arrivalsOf(*m_document.run()), below = document::arrivalsOf(*m_otherRun);
        words += QLatin1Char(' ') + (above == below ? tr("The same arrivals in both: %1.").arg(text(above).left(8)) : tr("The arrivals differ: this is not the same work."));
    }
    m_pairText->setText(words);
    m_pairText->setVisible(!m_pairText->text().isEmpty());
    showPairWhy();
}

} // namespace syncscope::views
