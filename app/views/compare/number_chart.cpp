#include "app/views/compare/number_chart.h"

#include "app/document/numbers.h"
#include "app/document/sentences.h"
#include "app/views/common/row_table.h"

#include "app/models/grid_model.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace syncscope::views {

using analysis::NumberTable;
using picture::Face;
using picture::Token;

namespace {

constexpr int kMostOfNames = 33; // hundredths of a chart's width
constexpr int kTableBeside = 50; // times the height of text: where it is narrower, names of a chart beside its table would be cut

QString text(const std::string& s) { return QString::fromStdString(s); }

// The next of 1, 2 and 5 times a power of ten, so that an axis has round numbers.
double roundUp(double most)
{
    if (most <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    for (const double step : {1.0, 1.2, 1.6, 2.0, 2.4, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0})
        if (most <= step * power)
            return step * power;
    return most;
}

// As many digits as the lines of the grid need.
QString labelFormat(const QValueAxis& axis)
{
    const double step = axis.max() / (axis.tickCount() - 1);
    const auto isWhole = [](double n) { return std::abs(n - std::round(n)) < 1e-6; };
    return isWhole(step) ? QStringLiteral("%.0f") : isWhole(step * 10) ? QStringLiteral("%.1f") : QStringLiteral("%.2f");
}

} // namespace

// --- the table -------------------------------------------------------------------------------------------------------------

void NumberModel::setTable(NumberTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int NumberModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size()); }
int NumberModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + 1; }

QVariant NumberModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(m_table.rows[row])) : QVariant();
    const std::int64_t n = m_table.numbers[row][static_cast<std::size_t>(index.column() - 1)];
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::UserRole)
        return static_cast<qlonglong>(n);
    if (role != Qt::DisplayRole)
        return {};
    if (n < 0)
        return QStringLiteral("–");
    if (m_table.unit == "ns")
        return document::briefTimeText(n);
    if (m_table.unit == "thousandths")
        return tr("%1 %").arg(QLocale().toString(static_cast<double>(n) / 10, 'f', 1));
    return QLocale().toString(static_cast<qlonglong>(n));
}

QVariant NumberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == 0 ? tr("Configuration") : text(m_table.columns[static_cast<std::size_t>(section - 1)]);
}

// --- the chart -------------------------------------------------------------------------------------------------------------

// Names with what they look like, each whole, in as many lines as they need.
class NumberChart::Legend : public QWidget {
public:
    struct Entry {
        QString name;
        QPen line;    // of a line
        QBrush fill;  // of a bar
        bool isLine = false;
    };

    explicit Legend(const Appearance& appearance) : m_appearance(appearance)
    {
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void set(std::vector<Entry> entries)
    {
        m_entries = std::move(entries);
        setVisible(!m_entries.empty());
        setAccessibleName(NumberChart::tr("Legend: %1").arg(names().join(QStringLiteral("; "))));
        updateGeometry();
        update();
    }
    QStringList names() const
    {
        QStringList all;
        for (const Entry& e : m_entries)
            all << e.name;
        return all;
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        int bottom = 0;
        place(width, [&](const Entry&, const QRect& r) { bottom = std::max(bottom, r.bottom() + 1); });
        return bottom;
    }
    QSize sizeHint() const override { return {200, heightForWidth(std::max(width(), 200))}; }
    QSize minimumSizeHint() const override { return {60, heightForWidth(std::max(width(), 200))}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QFont font = m_appearance.font(Face::Sans, -2);
        painter.setFont(font);
        place(width(), [&](const Entry& e, const QRect& r) {
            const int middle = r.center().y();
            if (e.isLine) {
                painter.setPen(e.line);
                painter.drawLine(r.left(), middle, r.left() + kSwatch, middle);
            } else {
                painter.setPen(QPen(e.fill.color(), 1));
                painter.setBrush(e.fill);
                painter.drawRect(QRectF(r.left() + 0.5, middle - 4.5, kSwatch - 1, 10));
            }
            painter.setPen(m_appearance.ink(Token::Text));
            const QRect words = r.adjusted(kSwatch + 5, 0, 0, 0);
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(e.name, Qt::ElideMiddle, words.width()));
        });
    }
    void resizeEvent(QResizeEvent*) override { updateGeometry(); }

private:
    static constexpr int kSwatch = 22, kGap = 14;

    template <class Each>
    void place(int width, Each each) const
    {
        const QFontMetrics metrics(m_appearance.font(Face::Sans, -2));
        int x = 0, y = 0;
        for (const Entry& e : m_entries) {
            const int w = std::min(width, kSwatch + 5 + metrics.horizontalAdvance(e.name) + 1);
            if (x > 0 && x + w > width) {
                x = 0;
                y += metrics.height() + 3;
            }
            each(e, QRect(x, y, w, metrics.height() + 3));
            x += w + kGap;
        }
    }

    const Appearance& m_appearance;
    std::vector<Entry> m_entries;
};

NumberChart::NumberChart(const Appearance& appearance, QWidget* parent) : QWidget(parent), m_appearance(appearance)
{
    m_view = new QChartView;
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // The table is the way for keys.
    m_view->setObjectName(QStringLiteral("chart"));
    m_area = makeScrollArea(m_view);
    m_model = new NumberModel(this);
    m_table = makeRowTable(m_model, QStringLiteral("chart-table"), tr("Numbers of the chart"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* copy = new QAction(tr("Copy the table"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(tableText()); });
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("chart-splitter"));
    m_title = new QLabel;
    m_title->setWordWrap(true);
    m_legend = new Legend(appearance);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(12, 4, 4, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_legend);
    column->addWidget(m_area, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_area->setMinimumWidth(220);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_kind != ChartKind::Lines)
            return;
        rebuild();
        Q_EMIT shownChanged();
    });
    connect(&appearance, &Appearance::changed, this, &NumberChart::rebuild);
}

QChart& NumberChart::chart() { return *m_view->chart(); }

QStringList NumberChart::legend() const { return m_legend->names(); }

void NumberChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Where it is narrow, the table goes below the chart.
    QMetaObject::invokeMethod(this, &NumberChart::fitNames, Qt::QueuedConnection); // when the chart has its place
    const Qt::Orientation fits = width() < kTableBeside * m_appearance.text() ? Qt::Vertical : Qt::Horizontal;
    if (fits == m_splitter->orientation() && m_sized)
        return;
    m_sized = isVisible();
    m_splitter->setOrientation(fits);
    const int room = fits == Qt::Vertical ? height() : width();
    m_splitter->setSizes({room * 58 / 100, room * 42 / 100});
}

Token NumberChart::inkOf(int index)
{
    static constexpr std::array kInks = {Token::Processor0, Token::Processor1, Token::Processor2, Token::Processor3, Token::LockHeld, Token::Playhead};
    return kInks[static_cast<std::size_t>(index) % kInks.size()];
}

Qt::BrushStyle NumberChart::patternOf(int index)
{
    static constexpr std::array kPatterns = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::CrossPattern, Qt::FDiagPattern, Qt::HorPattern};
    return kPatterns[static_cast<std::size_t>(index) % kPatterns.size()];
}

Qt::PenStyle NumberChart::dashOf(int index)
{
    static constexpr std::array kDashes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return kDashes[static_cast<std::size_t>(index) % kDashes.size()];
}

void NumberChart::setChart(const picture::ChartFigure& chart, const Words& words)
{
    const bool sameRows = chart.table.rows == m_model->numbers().rows && chart.form == m_kind;
    QList<int> selected;
    if (sameRows)
        for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
            selected << row.row();
    m_kind = chart.form;
    m_inks = chart.inks;
    m_words = words;
    m_marks.clear();
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->setTable(chart.table);
    for (const int row : selected)
        m_table->selectionModel()->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->setAccessibleName(words.title.isEmpty() ? tr("Numbers of the chart") : words.title);
    m_view->setAccessibleName(NumberChart::tr("Chart: %1. The table beside it has the same numbers.").arg(words.title));
    m_view->setToolTip(m_kind == ChartKind::Lines ? tr("The rows that are selected in the table, at most %1").arg(picture::kMostLines) : QString());
    rebuild();
    Q_EMIT shownChanged();
}

void NumberChart::setMarks(const std::vector<std::size_t>& marks, const QString& markText)
{
    if (marks == m_marks && markText == m_markText)
        return;
    m_marks = marks;
    m_markText = markText;
    rebuild();
}

std::vector<std::size_t> NumberChart::shown() const
{
    std::vector<std::size_t> rows;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        rows.push_back(static_cast<std::size_t>(row.row()));
    if (rows.empty()) // so that there is something to see
        return picture::linesOfMost(m_model->numbers());
    std::sort(rows.begin(), rows.end());
    rows.resize(std::min(rows.size(), picture::kMostLines));
    return rows;
}

double NumberChart::scaled(std::int64_t number) const
{
    const std::string& unit = m_model->numbers().unit;
    return unit == "ns" ? static_cast<double>(number) / m_scale : unit == "thousandths" ? static_cast<double>(number) / 10 : static_cast<double>(number);
}

QString NumberChart::axisUnit() const
{
    const std::string& unit = m_model->numbers().unit;
    if (unit == "ns")
        return m_scale >= 1e6 ? QStringLiteral("ms") : m_scale >= 1e3 ? QStringLiteral("µs") : QStringLiteral("ns");
    return unit == "thousandths" ? QStringLiteral("%") : QStringLiteral("1/s");
}

void NumberChart::style(QAbstractAxis& axis) const
{
    const QColor ink = m_appearance.ink(Token::Text), muted = m_appearance.ink(Token::MutedText);
    axis.setLabelsFont(m_appearance.font(Face::Sans, -2));
    axis.setLabelsColor(ink);
    axis.setTitleFont(m_appearance.font(Face::Sans, -2));
    axis.setTitleBrush(muted);
    axis.setLinePen(QPen(muted, 1));
    axis.setGridLinePen(QPen(m_appearance.ink(Token::Grid), 1));
    axis.setShadesVisible(false);
}

void NumberChart::rebuild()
{
    // A new one: axes that are taken out of a chart of this Qt leave their lines behind.
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(new QChart);
    QChart& chart = *m_view->chart();
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setMargins({4, 4, 4, 4});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setBackgroundBrush(m_appearance.ink(Token::Surface));
    chart.setBackgroundRoundness(0);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setLocalizeNumbers(true);
    m_title->setText(m_words.title);
    m_title->setFont(m_appearance.font(Face::SansBold));
    chart.legend()->hide();
    m_view->setBackgroundBrush(m_appearance.ink(Token::Surface));

    const QFontMetrics metrics(m_appearance.font());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    const NumberTable& t = m_model->numbers();
    int widest = metrics.averageCharWidth() * 12;
    for (const std::string& row : t.rows)
        widest = std::max(widest, metrics.horizontalAdvance(text(row)) + 16);
    m_table->setColumnWidth(0, std::min(widest, metrics.averageCharWidth() * 44));
    for (int c = 1; c < m_model->columnCount(); ++c)
        m_table->setColumnWidth(c, std::max(metrics.averageCharWidth() * 10, metrics.horizontalAdvance(m_model->headerData(c, Qt::Horizontal).toString()) + 20));

    std::int64_t most = 0;
    for (const auto& row : t.numbers)
        for (const std::int64_t n : row)
            most = std::max(most, n);
    m_scale = most >= 10'000'000 ? 1e6 : most >= 10'000 ? 1e3 : 1;
    m_legend->set({});
    if (!t.rows.empty() && !t.columns.empty())
        m_kind == ChartKind::Lines ? drawLines(chart) : drawBars(chart);
    fitHeight();
    fitNames();
}

// Where the names of bars would take more than their share of the width, which Qt Charts cuts off, they are written smaller.
void NumberChart::fitNames()
{
    if (m_kind == ChartKind::Lines || m_view->chart()->axes(Qt::Vertical).isEmpty())
        return;
    QFont font = m_appearance.font(Face::Sans, -2);
    const int room = m_area->viewport()->width() * kMostOfNames / 100, least = std::max(Appearance::kLeastText, m_appearance.text() * 6 / 10);
    const auto widest = [&] {
        int width = 0;
        for (const std::string& row : m_model->numbers().rows)
            width = std::max(width, QFontMetrics(font).horizontalAdvance(text(row)));
        return width;
    };
    while (font.pixelSize() > least && widest() > room)
        font.setPixelSize(font.pixelSize() - 1);
    m_view->chart()->axes(Qt::Vertical).front()->setLabelsFont(font);
}

void NumberChart::fitHeight()
{
    const int line = QFontMetrics(m_appearance.font()).height();
    const int rows = static_cast<int>(m_model->numbers().rows.size());
    const int bars = m_kind == ChartKind::Bars ? std::max<int>(1, static_cast<int>(m_model->numbers().columns.size())) : 1;
    // A name that has less room than that is left out by Qt Charts.
    m_view->setMinimumHeight(m_kind == ChartKind::Lines ? 200 : rows * (line + 9 + (bars - 1) * 5) + 6 * line);
}

void NumberChart::drawBars(QChart& chart)
{
    const NumberTable& t = m_model->numbers();
    QAbstractBarSeries* series = m_kind == ChartKind::Stacked ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries) : new QHorizontalBarSeries;
    double most = 0;
    std::vector<Legend::Entry> named;
    // From below to above: the first row ends up on top.
    for (std::size_t c = 0; c < t.columns.size(); ++c) {
        const int n = static_cast<int>(c);
        auto* set = new QBarSet(text(t.columns[c]));
        for (std::size_t r = t.rows.size(); r-- > 0;)
            set->append(std::max(0.0, scaled(t.numbers[r][c])));
        const QColor ink = m_appearance.ink(c < m_inks.size() ? m_inks[c] : inkOf(n));
        set->setBrush(QBrush(ink, patternOf(n)));
        set->setPen(QPen(ink, 1));
        if (t.columns.size() > 1)
            named.push_back({text(t.columns[c]), {}, set->brush()});
        series->append(set);
    }
    m_legend->set(std::move(named));
    for (const auto& row : t.numbers) {
        double sum = 0;
        for (const std::int64_t n : row)
            sum = m_kind == ChartKind::Stacked ? sum + scaled(n) : std::max(sum, scaled(n));
        most = std::max(most, sum);
    }
    series->setBarWidth(0.7);
    chart.addSeries(series);
    auto* names = new QBarCategoryAxis;
    QStringList rows;
    for (std::size_t r = t.rows.size(); r-- > 0;)
        rows << text(t.rows[r]);
    names->append(rows);
    names->setGridLineVisible(false);
    auto* numbers = new QValueAxis;
    numbers->setRange(0, t.unit == "thousandths" && m_kind != ChartKind::Stacked ? 100 : roundUp(most));
    numbers->setLabelFormat(labelFormat(*numbers));
    numbers->setTitleText(m_words.horizontal + QStringLiteral(" [") + axisUnit() + QStringLiteral("]"));
    style(*names);
    style(*numbers);
    chart.addAxis(names, Qt::AlignLeft);
    chart.addAxis(numbers, Qt::AlignTop); // seen without going down to the last bar
    series->attachAxis(names);
    series->attachAxis(numbers);
}

void NumberChart::drawLines(QChart& chart)
{
    const NumberTable& t = m_model->numbers();
    const std::vector<std::size_t> rows = shown();
    auto* names = new QBarCategoryAxis;
    QStringList columns;
    for (const std::string& c : t.columns)
        columns << text(c);
    names->append(columns);
    names->setTitleText(m_words.horizontal);
    auto* numbers = new QValueAxis;
    numbers->setTitleText(m_words.vertical + QStringLiteral(" [") + axisUnit() + QStringLiteral("]"));
    style(*names);
    style(*numbers);
    chart.addAxis(names, Qt::AlignBottom);
    chart.addAxis(numbers, Qt::AlignLeft);
    double most = 0;
    int n = 0;
    std::vector<Legend::Entry> named;
    for (const std::size_t r : rows) {
        auto* line = new QLineSeries;
        line->setName(text(t.rows[r]));
        const auto& row = t.numbers[r];
        for (std::size_t c = 0; c < row.size(); ++c)
            if (row[c] >= 0) {
                line->append(static_cast<double>(c), scaled(row[c]));
                most = std::max(most, scaled(row[c]));
            }
        const QColor ink = m_appearance.ink(inkOf(n));
        line->setPen(QPen(ink, 2.2, dashOf(n), Qt::RoundCap, Qt::RoundJoin));
        line->setPointsVisible(true);
        named.push_back({line->name(), line->pen(), {}, true});
        chart.addSeries(line);
        line->attachAxis(names);
        line->attachAxis(numbers);
        ++n;
    }
    numbers->setRange(0, roundUp(most));
    numbers->setLabelFormat(labelFormat(*numbers));
    for (const std::size_t mark : m_marks) {
        auto* line = new QLineSeries;
        line->append(static_cast<double>(mark) + 0.5, 0);
        line->append(static_cast<double>(mark) + 0.5, numbers->max());
        line->setPen(QPen(m_appearance.ink(Token::Violation), 1.6, Qt::DashLine));
        line->setName(m_markText);
        if (mark == m_marks.front())
            named.push_back({m_markText, line->pen(), {}, true});
        chart.addSeries(line);
        line->attachAxis(names);
        line->attachAxis(numbers);
    }
    m_legend->set(std::move(named));
}

QString NumberChart::tableText() const
{
    QString all;
    for (int c = 0; c < m_model->columnCount(); ++c)
        all += (c > 0 ? QStringLiteral("\t") : QString()) + m_model->headerData(c, Qt::Horizontal).toString();
    all += QLatin1Char('\n');
    for (int r = 0; r < m_model->rowCount(); ++r) {
        all += m_model->index(r, 0).data().toString();
        for (int c = 1; c < m_model->columnCount(); ++c)
            all += QLatin1Char('\t') + m_model->index(r, c).data(Qt::UserRole).toString();
        all += QLatin1Char('\n');
    }
    return all;
}

picture::ChartFigure NumberChart::figure() const
{
    picture::ChartFigure f;
    f.form = m_kind;
    f.title = m_words.title.toStdString();
    f.horizontal = m_words.horizontal.toStdString();
    f.vertical = m_words.vertical.toStdString();
    f.line = m_kind == ChartKind::Lines ? std::string() : f.horizontal;
    f.table = m_model->numbers();
    f.tongue = document::tongue();
    f.inks = m_inks;
    if (m_kind == ChartKind::Lines) {
        f.rows = shown();
        f.marks = m_marks;
        f.markText = m_markText.toStdString();
    }
    return f;
}

} // namespace syncscope::views
