// The grid of configurations, its charts, a sweep and two runs, driven by mouse and by keys.
#include "app/views/compare/compare_view.h"
#include "tests/document/open_scenario.h"

#include "engine/picture/svg.h"

#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QGraphicsScene>
#include <QtWidgets/QGraphicsTextItem>
#include <QtWidgets/QHeaderView>

namespace syncscope::test {
namespace {

using models::GridModel;
using views::CompareView;

class CompareTest : public testing::Test {
protected:
    CompareTest() : m_document(files::dataFolder()) {}

    void open(const QString& scenario)
    {
        ASSERT_TRUE(m_document.open(scenario));
        ASSERT_TRUE(settled(m_document));
        m_view.emplace(m_document, m_appearance);
        m_view->resize(1300, 800);
        m_view->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&*m_view));
        ASSERT_TRUE(whole(m_view->comparer()));
    }
    static bool whole(document::Comparer& comparer)
    {
        return QTest::qWaitFor([&] { return !comparer.running(); }, kRunLimit) && comparer.whole();
    }
    QAbstractItemModel& rows() { return *m_view->table().model(); }
    QString at(int row, int column) { return rows().index(row, column).data().toString(); }
    int column(GridModel::Column c) { return static_cast<int>(m_view->comparer().grid().axes.size()) + c; }
    int rowOf(const QString& scope, const QString& level, const QString& guard)
    {
        for (int r = 0; r < rows().rowCount(); ++r)
            if (at(r, 0) == scope && at(r, 1) == level && at(r, 2) == guard)
                return r;
        return -1;
    }

    views::Appearance m_appearance;
    document::Document m_document;
    std::optional<CompareView> m_view;
};

TEST_F(CompareTest, EveryConfigurationHasARow)
{
    open(QStringLiteral("lost-update"));
    EXPECT_EQ(rows().rowCount(), 3 * 2 * 6);
    EXPECT_EQ(rows().headerData(0, Qt::Horizontal).toString(), QStringLiteral("Scope"));
    EXPECT_EQ(at(rowOf(QStringLiteral("None"), QStringLiteral("Dispatch"), QStringLiteral("nothing")), column(GridModel::Verdict)), QStringLiteral("1 update lost"));
    EXPECT_EQ(at(rowOf(QStringLiteral("Device"), QStringLiteral("Dispatch"), QStringLiteral("nothing")), column(GridModel::Verdict)), QStringLiteral("safe"));
    EXPECT_TRUE(analysis::sameArrivals(m_view->comparer().grid()));
    EXPECT_TRUE(m_view->bar().statement().contains(QStringLiteral("the same arrivals in all"))) << m_view->bar().statement().toStdString();
}

TEST_F(CompareTest, FiltersAndSortsByMouse)
{
    open(QStringLiteral("lost-update"));
    const int all = rows().rowCount();
    QTest::mouseClick(&m_view->safeOnly(), Qt::LeftButton, {}, QPoint(8, m_view->safeOnly().height() / 2));
    EXPECT_LT(rows().rowCount(), all);
    EXPECT_EQ(rowOf(QStringLiteral("None"), QStringLiteral("Dispatch"), QStringLiteral("nothing")), -1);
    for (int r = 0; r < rows().rowCount(); ++r)
        EXPECT_EQ(at(r, column(GridModel::Verdict)), QStringLiteral("safe"));
    QHeaderView& head = *m_view->table().horizontalHeader();
    const int rate = column(GridModel::Rate);
    const QPoint place(head.sectionViewportPosition(rate) + head.sectionSize(rate) / 2, head.height() / 2);
    QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, place);
    const auto ordered = [&](bool ascending) {
        double before = rows().index(0, rate).data(GridModel::Sort).toDouble();
        for (int r = 1; r < rows().rowCount(); ++r) {
            const double now = rows().index(r, rate).data(GridModel::Sort).toDouble();
            if (ascending ? now < before : now > before)
                return false;
            before = now;
        }
        return true;
    };
    EXPECT_TRUE(ordered(head.sortIndicatorOrder() == Qt::AscendingOrder));
    QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, place);
    EXPECT_TRUE(ordered(head.sortIndicatorOrder() == Qt::AscendingOrder));
}

TEST_F(CompareTest, ATakenConfigurationIsOneStepToUndo)
{
    open(QStringLiteral("lost-update"));
    const QString before = m_document.value(QStringLiteral("Device.sync_scope"));
    // By keys: down to a row, Enter takes it.
    m_view->table().setFocus();
    m_view->table().selectRow(rowOf(QStringLiteral("Device"), QStringLiteral("Dispatch"), QStringLiteral("nothing")));
    QTest::keyClick(&m_view->table(), Qt::Key_Return);
    EXPECT_EQ(m_document.value(QStringLiteral("Device.sync_scope")), QStringLiteral("Device"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
    EXPECT_FALSE(m_view->comparer().isOlder()); // It is one of those that were compared.
    EXPECT_FALSE(m_view->takeButton().isEnabled());
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.value(QStringLiteral("Device.sync_scope")), before);
    ASSERT_TRUE(settled(m_document));
    // By mouse.
    const int row = rowOf(QStringLiteral("None"), QStringLiteral("Dispatch"), QStringLiteral("spin lock"));
    QTest::mouseClick(m_view->table().viewport(), Qt::LeftButton, {}, m_view->table().visualRect(rows().index(row, 0)).center());
    QTest::mouseClick(&m_view->takeButton(), Qt::LeftButton);
    EXPECT_EQ(m_document.value(QStringLiteral("driver.GUARD")), QStringLiteral("SPIN"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->trace->fingerprint(), m_view->comparer().cell(*m_view->comparer().current())->fingerprint);
    m_document.set(QStringLiteral("T1.start_ns"), QStringLiteral("50"));
    EXPECT_TRUE(m_view->comparer().isOlder());
    ASSERT_TRUE(settled(m_document));
}

TEST_F(CompareTest, WhatIsNotLegalSaysItsStatus)
{
    open(QStringLiteral("work-item-refused"));
    ASSERT_EQ(rows().rowCount(), 6);
    int refused = -1;
    for (int r = 0; r < rows().rowCount(); ++r) {
        const bool legal = at(r, 0) == QStringLiteral("None") || at(r, 1) == QStringLiteral("Passive");
        EXPECT_EQ(at(r, column(GridModel::Creation)), legal ? QStringLiteral("legal") : QStringLiteral("STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL"));
        refused = legal ? refused : r;
    }
    ASSERT_GE(refused, 0);
    m_view->table().selectRow(refused);
    EXPECT_TRUE(m_view->details().contains(QStringLiteral("cannot be created")));
    EXPECT_FALSE(m_view->pairButton().isEnabled());
    QTest::mouseClick(&m_view->legalOnly(), Qt::LeftButton, {}, QPoint(8, m_view->legalOnly().height() / 2));
    for (int r = 0; r < rows().rowCount(); ++r)
        EXPECT_EQ(at(r, column(GridModel::Creation)), QStringLiteral("legal"));
}

TEST_F(CompareTest, AChartHasTheNumbersOfItsTable)
{
    open(QStringLiteral("lost-update"));
    m_view->setPage(CompareView::Charts);
    for (const char* which : {"throughput", "irql", "locks", "processors"}) {
        QTest::mouseClick(m_view->charts().button(QLatin1String(which)), Qt::LeftButton);
        const auto& numbers = static_cast<views::NumberModel*>(m_view->chart().table().model())->numbers();
        ASSERT_EQ(m_view->chart().chart().series().size(), 1) << which;
        const auto* bars = qobject_cast<QAbstractBarSeries*>(m_view->chart().chart().series().front());
        ASSERT_NE(bars, nullptr);
        ASSERT_EQ(bars->count(), static_cast<int>(numbers.columns.size()));
        if (numbers.columns.empty())
            continue;
        double drawn = 0, most = 0; // by the greatest, which is in its unit
        for (std::size_t r = 0; r < numbers.rows.size(); ++r) {
            drawn = std::max(drawn, bars->barSets()[0]->at(static_cast<int>(r)));
            most = std::max(most, static_cast<double>(numbers.numbers[r][0]));
        }
        ASSERT_GT(most, 0) << which;
        const double scale = most / drawn;
        for (std::size_t r = 0; r < numbers.rows.size(); ++r)
            EXPECT_NEAR(bars->barSets()[0]->at(static_cast<int>(numbers.rows.size() - 1 - r)) * scale, static_cast<double>(numbers.numbers[r][0]), 1) << which;
    }
    QTest::mouseClick(m_view->charts().button(QStringLiteral("latency")), Qt::LeftButton);
    m_view->chart().table().selectRow(0);
    ASSERT_EQ(m_view->chart().chart().series().size(), 1);
    EXPECT_EQ(qobject_cast<QLineSeries*>(m_view->chart().chart().series().front())->count(), 10);
    EXPECT_TRUE(m_view->chart().tableText().startsWith(QStringLiteral("Configuration\tp1\t")));
}

TEST_F(CompareTest, ASweepComparesAllConfigurations)
{
    open(QStringLiteral("lost-update"));
    m_view->setPage(CompareView::Sweep);
    EXPECT_EQ(m_view->parameter().currentData().toString(), QStringLiteral("machine.processors"));
    m_view->values().setText(QStringLiteral("2, 3"));
    m_view->values().setFocus();
    QTest::keyClick(&m_view->values(), Qt::Key_Return);
    ASSERT_TRUE(whole(m_view->sweeper()));
    EXPECT_EQ(m_view->sweeper().size(), 72u);
    EXPECT_EQ(m_view->sweepChart().table().model()->rowCount(), 36);
    EXPECT_EQ(m_view->sweepChart().table().model()->columnCount(), 3);
    EXPECT_FALSE(m_view->rankings().isEmpty());
    // A value that cannot be read says so.
    m_view->values().setText(QStringLiteral("zero"));
    QTest::keyClick(&m_view->values(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_view->sweeper().running(); }, kRunLimit));
    EXPECT_FALSE(m_view->sweeper().mistakes().empty());
}

// The length of the callback is a parameter: with long ones a fast mutex around the statistics overtakes the device's lock around all.
TEST_F(CompareTest, ASweepMarksWhereTheRankingChanges)
{
    open(QStringLiteral("lost-update"));
    m_view->setPage(CompareView::Sweep);
    // By keys: the second of the list.
    QComboBox& parameter = m_view->parameter();
    parameter.setFocus();
    QTest::keyClick(&parameter, Qt::Key_Down);
    EXPECT_EQ(parameter.currentText(), QStringLiteral("Callback length [ns]"));
    EXPECT_EQ(parameter.currentData().toString(), QStringLiteral("driver.CALLBACK_NS"));
    EXPECT_EQ(m_view->values().text(), QStringLiteral("500, 1000, 2000, 4000, 8000, 16000"));
    m_view->values().setText(QStringLiteral("1000, 2000, 4000"));
    m_view->values().setFocus();
    QTest::keyClick(&m_view->values(), Qt::Key_Return);
    ASSERT_TRUE(whole(m_view->sweeper()));
    EXPECT_EQ(m_view->sweeper().size(), 108u);
    QTest::qWait(20);
    // Two lines that change places between the second value and the third.
    QTableView& table = m_view->sweepChart().table();
    const auto row = [&](const QString& name) {
        for (int r = 0; r < table.model()->rowCount(); ++r)
            if (table.model()->index(r, 0).data().toString() == name)
                return r;
        return -1;
    };
    const int shortest = row(QStringLiteral("Device, Dispatch, nothing")), longest = row(QStringLiteral("None, Dispatch, fast mutex"));
    ASSERT_GE(shortest, 0);
    ASSERT_GE(longest, 0);
    table.clearSelection();
    for (const int r : {shortest, longest})
        table.selectionModel()->select(table.model()->index(r, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_view->sweepChart().marks().empty(); }, 2000));
    EXPECT_EQ(m_view->sweepChart().marks(), std::vector<std::size_t>{1});
    EXPECT_EQ(m_view->rankings(), QStringLiteral("Between 2000 and 4000 “None, Dispatch, fast mutex” overtakes “Device, Dispatch, nothing”."));
    // One line has nothing to change places with.
    table.selectRow(longest);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_view->sweepChart().marks().empty(); }, 2000));
}

TEST_F(CompareTest, TwoRunsPartWhereTheirEventsDo)
{
    open(QStringLiteral("lost-update"));
    m_view->table().selectRow(rowOf(QStringLiteral("Device"), QStringLiteral("Dispatch"), QStringLiteral("nothing")));
    QTest::mouseClick(&m_view->pairButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_view->pairWaits() && !m_view->pair().isEmpty(); }, kRunLimit));
    views::RunPair& pair = m_view->pair();
    ASSERT_TRUE(pair.difference());
    EXPECT_TRUE(pair.differenceText().contains(QStringLiteral("First difference at")));
    // Both axes are one: the same instant is the same pixel, and a click goes there.
    const int x = pair.xOf(pair.seen().length() / 2);
    QTest::mouseClick(&pair, Qt::LeftButton, {}, QPoint(x, 60));
    EXPECT_LE(pair.cursorNs(), pair.nsAt(x + 1));
    pair.setFocus();
    QTest::keyClick(&pair, Qt::Key_D);
    EXPECT_EQ(pair.cursorNs(), (m_document.cursor().time() - m_document.run()->intervals.begin).ns);
    if (pair.difference()->first) {
        EXPECT_EQ(m_document.cursor().event(), pair.difference()->first);
    }
    const picture::Range whole = pair.seen();
    QTest::keyClick(&pair, Qt::Key_Plus);
    EXPECT_LT(pair.seen().length(), whole.length());
    QTest::keyClick(&pair, Qt::Key_0);
    EXPECT_EQ(pair.seen(), whole);
    EXPECT_FALSE(analysis::parting(*m_document.run()->trace, *m_document.run()->trace));
}

// Nothing is a difference that reads the same in both at the same instant: objects have other numbers where a lock is one more.
TEST(Parting, IsSaidInTwoSentences)
{
    struct Two {
        const char* scenario;
        std::vector<std::string> set;
    };
    const Two all[] = {{"lost-update", {"driver.GUARD=SPIN"}}, {"lost-update", {"driver.GUARD=WAIT"}}, {"sync-scope-device", {"Device.sync_scope=None", "driver.GUARD=SPIN"}},
        {"two-devices", {"driver.GUARD=SPIN"}}, {"manual-or-scope", {"driver.GUARD=SPIN"}}, {"how-wrong", {"driver.GUARD=SPIN"}}, {"one-processor", {"driver.GUARD=SPIN"}},
        {"the-lock", {"driver.GUARD=NONE"}}, {"one-millisecond", {"costs.context_switch=3000"}}};
    int parted = 0;
    for (const Two& two : all) {
        const document::RunPtr open = runOf(two.scenario), other = runOf(two.scenario, two.set);
        ASSERT_TRUE(open && other) << two.scenario;
        const auto where = analysis::parting(*open->trace, *other->trace);
        if (!where || !where->first || !where->second)
            continue;
        ++parted;
        const auto ns = [](const document::Run& run, EventIndex e) { return (run.trace->log.at(e.value).time - run.intervals.begin).ns; };
        EXPECT_FALSE(ns(*open, where->first) == ns(*other, where->second)
                     && open->words->phrase(where->first).english() == other->words->phrase(where->second).english())
            << two.scenario << ' ' << two.set.back() << ": " << open->words->phrase(where->first).english();
    }
    EXPECT_GE(parted, 7);
}

// Between the runs lines lead from what happens above to the same below, and words say how the requests fared.
TEST_F(CompareTest, TheSameEventsOfTwoRunsAreJoined)
{
    open(QStringLiteral("lost-update"));
    m_view->table().selectRow(rowOf(QStringLiteral("Device"), QStringLiteral("Dispatch"), QStringLiteral("nothing")));
    QTest::mouseClick(&m_view->pairButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_view->pairWaits() && !m_view->pair().isEmpty(); }, kRunLimit));
    views::RunPair& pair = m_view->pair();
    // Two requests are sent at the same instant in both; each comes back later with a lock, the one that waits by far.
    const auto links = pair.links();
    EXPECT_GE(std::count_if(links.begin(), links.end(), [](const auto& l) { return l.laterNs == 0 && l.above == l.below; }), 1);
    std::vector<std::int64_t> returns;
    for (const auto& l : links)
        if (l.isReturn) {
            EXPECT_GT(l.below, l.above);
            returns.push_back(l.laterNs);
        }
    std::sort(returns.begin(), returns.end());
    ASSERT_EQ(returns.size(), 2u);
    EXPECT_GT(returns[0], 0);
    EXPECT_GT(returns[1], 1000);
    EXPECT_TRUE(m_view->pairText().contains(QStringLiteral("2 take longer below, 0 shorter and 0 as long; most of all request 1 of T1"))) << m_view->pairText().toStdString();
    ASSERT_GT(pair.strip().height(), 20);
    EXPECT_GE(pair.strip().top(), pair.topOf(0));
    EXPECT_LT(pair.strip().bottom(), pair.topOf(1));
    // It is drawn where it says.
    const auto& back = *std::find_if(links.rbegin(), links.rend(), [](const auto& l) { return l.isReturn; });
    const QImage image = pair.grab().toImage();
    const QColor ground = image.pixelColor(back.above, pair.strip().top());
    bool drawn = false;
    for (int dx = -1; dx <= 1; ++dx)
        drawn = drawn || image.pixelColor(back.above + dx, pair.strip().top() + 3) != ground;
    EXPECT_TRUE(drawn);
    // Nothing of what is out of sight.
    pair.setSeen({0, 200});
    for (const auto& l : pair.links())
        EXPECT_FALSE(l.isReturn);
}

// What is beside the open run has its arrivals and its driver, also after an edit; where it has not, that is said.
TEST_F(CompareTest, TheOtherRunFollowsAnEdit)
{
    open(QStringLiteral("lost-update"));
    m_view->table().selectRow(rowOf(QStringLiteral("Device"), QStringLiteral("Dispatch"), QStringLiteral("nothing")));
    QTest::mouseClick(&m_view->pairButton(), Qt::LeftButton);
    const auto there = [&] { return settled(m_document) && QTest::qWaitFor([&] { return !m_view->pairWaits() && !m_view->pair().isEmpty(); }, kRunLimit); };
    ASSERT_TRUE(there());
    const QString same = QStringLiteral("The same arrivals in both: ");
    EXPECT_TRUE(m_view->pairText().contains(same)) << m_view->pairText().toStdString();
    const QString before = m_view->pairText().section(same, 1);
    m_document.set(QStringLiteral("T1.start_ns"), QStringLiteral("3000"));
    ASSERT_TRUE(there());
    EXPECT_TRUE(m_view->pairText().contains(same)) << m_view->pairText().toStdString();
    EXPECT_NE(m_view->pairText().section(same, 1), before);
    // A run that was kept has those of then.
    QTest::mouseClick(&m_view->keepButton(), Qt::LeftButton);
    m_document.set(QStringLiteral("T1.start_ns"), QStringLiteral("50"));
    ASSERT_TRUE(there());
    EXPECT_TRUE(m_view->pairText().contains(QStringLiteral("The arrivals differ: this is not the same work."))) << m_view->pairText().toStdString();
}

// The button asks for a picture, by mouse and by keys; two runs side by side are none.
TEST_F(CompareTest, TheGridAndTheChartsAreWantedAsPictures)
{
    open(QStringLiteral("lost-update"));
    const QSignalSpy wanted(&*m_view, &CompareView::pictureWanted);
    QTest::mouseClick(&m_view->pictureButton(), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(m_view->figureCommand(), QStringLiteral("--figure grid"));
    m_view->setPage(CompareView::Charts);
    m_view->pictureButton().setFocus();
    QTest::keyClick(&m_view->pictureButton(), Qt::Key_Space);
    EXPECT_EQ(wanted.count(), 2);
    m_view->charts().button(QStringLiteral("latency"))->click();
    EXPECT_EQ(m_view->figureCommand(), QStringLiteral("--figure latency"));
    m_view->setPage(CompareView::Pair);
    EXPECT_FALSE(m_view->pictureButton().isVisible());
}

// With text twice as high the names of the bars are still read to their end.
TEST_F(CompareTest, NamesOfAChartAreWholeInLargeText)
{
    open(QStringLiteral("lost-update"));
    m_view->setPage(CompareView::Charts);
    for (const auto& [text, width] : {std::pair{13, 1300}, std::pair{26, 1300}, std::pair{26, 1000}, std::pair{13, 540}}) {
        m_appearance.set(picture::Theme::Light, text);
        m_view->resize(width, 900);
        const auto cut = [&] {
            QStringList all;
            for (const QGraphicsItem* item : m_view->chart().chart().scene()->items())
                if (const auto* words = qgraphicsitem_cast<const QGraphicsTextItem*>(item); words && words->isVisible() && words->toPlainText().endsWith(QStringLiteral("...")))
                    all << words->toPlainText();
            return all;
        };
        EXPECT_TRUE(QTest::qWaitFor([&] { return cut().isEmpty(); }, 1000)) << "text " << text << ", " << width << " wide: " << cut().join(QStringLiteral("; ")).toStdString();
    }
}

// What the window saves is what `syncscope export --figure` makes of the same numbers: there each figure is drawn as here.
TEST_F(CompareTest, APictureOfTheWindowIsThatOfTheCommandLine)
{
    open(QStringLiteral("lost-update"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_view->comparer().judging(); }, kRunLimit));
    const analysis::Grid& grid = m_view->comparer().grid();
    // Without the translation into English a plural is as it stands in the program.
    const auto svgOf = [](const CompareView::Figure& figure) {
        const auto* table = std::get_if<picture::TableFigure>(&figure);
        const picture::DisplayList list = table ? picture::drawTable(*table) : picture::drawChart(std::get<picture::ChartFigure>(figure));
        return QString::fromStdString(picture::svg(list, picture::Theme::Light)).replace(QStringLiteral("configuration(s)"), QStringLiteral("configurations"));
    };
    std::vector<const analysis::Cell*> cells;
    for (const analysis::Cell& c : grid.cells)
        cells.push_back(&c);
    const auto orders = [&](const analysis::Cell& c) -> std::optional<analysis::Safety> {
        const document::Judged* judged = m_view->comparer().judged(m_view->comparer().numberOf(c));
        return judged ? std::optional(judged->safety) : std::nullopt;
    };
    EXPECT_TRUE(svgOf(m_view->figure()) == svgOf(picture::tableOf(grid, cells, orders)));
    m_view->setPage(CompareView::Charts);
    for (const picture::Chart chart : {picture::Chart::Throughput, picture::Chart::Latency, picture::Chart::Irql, picture::Chart::Locks, picture::Chart::Processors}) {
        const std::string name(picture::name(chart));
        m_view->charts().button(QString::fromStdString(name))->click();
        EXPECT_TRUE(svgOf(m_view->figure()) == svgOf(picture::chartOf(grid, chart))) << name;
    }
    m_view->setPage(CompareView::Sweep);
    m_view->values().setText(QStringLiteral("2, 3"));
    m_view->startSweep();
    ASSERT_TRUE(whole(m_view->sweeper()));
    QTest::qWait(20);
    EXPECT_TRUE(svgOf(m_view->figure()) == svgOf(picture::chartOf(m_view->sweeper().grid(), picture::Chart::Scaling)));
}

// A run is one of the orders: where it breaks a rule, they are not called safe.
TEST_F(CompareTest, OrdersAreNotSafeWhereTheRunIsNot)
{
    open(QStringLiteral("lost-update"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_view->comparer().judging(); }, kRunLimit));
    const int row = rowOf(QStringLiteral("Device"), QStringLiteral("Dispatch"), QStringLiteral("wait lock"));
    EXPECT_EQ(at(row, column(GridModel::Verdict)), QStringLiteral("IRQL violation"));
    EXPECT_EQ(at(row, column(GridModel::AllOrders)), QStringLiteral("unsafe"));
}

// The same configuration in another order, in the order of time, a run that was kept, and another scenario.
TEST_F(CompareTest, TheOpenRunBesideAnotherOrderOfIt)
{
    open(QStringLiteral("lost-update"));
    m_view->setPage(views::CompareView::Pair);
    QComboBox& other = m_view->other();
    const auto choose = [&](const char* which) {
        other.setCurrentIndex(other.findData(QString::fromLatin1(which)));
        Q_EMIT other.activated(other.currentIndex());
    };
    const auto there = [&] { return QTest::qWaitFor([&] { return !m_view->pairWaits(); }, kRunLimit) && !m_view->pair().isEmpty(); };
    choose("time");
    EXPECT_FALSE(m_view->otherOrder().isVisible());
    ASSERT_TRUE(there());

    choose("order");
    ASSERT_TRUE(m_view->otherOrder().isVisible());
    m_view->otherOrder().setFocus();
    QTest::keyClicks(&m_view->otherOrder(), QStringLiteral("0x9 1x9"));
    QTest::keyClick(&m_view->otherOrder(), Qt::Key_Return);
    ASSERT_TRUE(there());
    EXPECT_TRUE(m_view->pair().difference());
    // What does not fit is said with its place.
    m_view->otherOrder().setText(QStringLiteral("0 1 7"));
    QTest::keyClick(&m_view->otherOrder(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_view->pairWaits(); }, kRunLimit));
    EXPECT_TRUE(m_view->pairText().startsWith(QStringLiteral("schedule:1:5: error"))) << m_view->pairText().toStdString();
    EXPECT_TRUE(m_view->pair().isEmpty());
}

TEST_F(CompareTest, ARunIsKeptToCompareOthersWithIt)
{
    open(QStringLiteral("two-increments"));
    m_view->setPage(views::CompareView::Pair);
    QTest::mouseClick(&m_view->keepButton(), Qt::LeftButton);
    ASSERT_FALSE(m_view->pair().isEmpty());
    EXPECT_FALSE(m_view->pair().difference()) << "it is the same run";
    const QString before = m_document.value(QStringLiteral("interleaving"));
    m_document.apply({QStringLiteral("interleaving=0x3 1x3")}, QStringLiteral("order"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(m_view->pair().difference());
    m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));
    EXPECT_FALSE(m_view->pair().difference());
    // By keys, and of another scenario the kept run stays.
    m_view->keepButton().setFocus();
    QTest::keyClick(&m_view->keepButton(), Qt::Key_Space);
    ASSERT_TRUE(m_document.open(QStringLiteral("three-increments")));
    ASSERT_TRUE(settled(m_document));
    m_view->other().setCurrentIndex(m_view->other().findData(QStringLiteral("kept")));
    Q_EMIT m_view->other().activated(m_view->other().currentIndex());
    EXPECT_TRUE(m_view->pair().difference());
}

TEST_F(CompareTest, AnotherScenarioIsShownBelow)
{
    open(QStringLiteral("two-increments"));
    m_view->setPage(views::CompareView::Pair);
    m_view->setScenarioAsker([] { return QString::fromStdString(files::dataFolder() + "/scenarios/three-increments/scenario.json"); });
    QComboBox& other = m_view->other();
    // By keys: the last of the list.
    other.setFocus();
    QTest::keyClick(&other, Qt::Key_End);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_view->pairWaits() && !m_view->pair().isEmpty(); }, kRunLimit));
    EXPECT_TRUE(m_view->pair().difference());
    m_view->setScenarioAsker([] { return QStringLiteral("/nowhere/scenario.json"); });
    Q_EMIT other.activated(other.currentIndex());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_view->pairWaits(); }, kRunLimit));
    EXPECT_TRUE(m_view->pair().isEmpty());
    EXPECT_FALSE(m_view->pairText().isEmpty());
}

TEST_F(CompareTest, CancelKeepsWhatIsThere)
{
    open(QStringLiteral("lost-update"));
    m_view->comparer().start();
    EXPECT_TRUE(m_view->comparer().running());
    QTest::mouseClick(&m_view->bar().cancel(), Qt::LeftButton);
    EXPECT_FALSE(m_view->comparer().running());
    QTest::qWait(50);
    EXPECT_FALSE(m_view->comparer().whole());
    QTest::mouseClick(&m_view->bar().start(), Qt::LeftButton);
    EXPECT_TRUE(whole(m_view->comparer()));
}

} // namespace
} // namespace syncscope::test
