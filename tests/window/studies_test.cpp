// Comparing and exploring in the window: the flows from start to end, by mouse and by keys alone.
#include "app/views/compare/compare_view.h"
#include "app/views/lesson/lesson_view.h"
#include "app/views/orders/orders_view.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/studies.h"
#include "app/window/translations.h"
#include "tests/window/window_fixture.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>

namespace syncscope::test {
namespace {

class StudiesTest : public WindowTest {
protected:
    views::CompareView& compare() { return m_window->studies().compare(); }
    views::OrdersView& orders() { return m_window->studies().orders(); }
    bool explored() { return QTest::qWaitFor([&] { return !orders().orders().running(); }, kRunLimit) && orders().orders().result(); }
    bool compared() { return QTest::qWaitFor([&] { return !compare().comparer().running(); }, kRunLimit) && compare().comparer().whole(); }
};

TEST_F(StudiesTest, ByKeysAloneFromTheGridToTheRunThatIsTaken)
{
    open(QStringLiteral("lost-update"));
    QTest::keyClick(&*m_window, Qt::Key_7, Qt::ControlModifier);
    EXPECT_TRUE(compare().isVisible());
    EXPECT_FALSE(m_window->timeline().isVisible());
    ASSERT_TRUE(compared());
    QTableView& table = compare().table();
    // What is open is where one begins.
    EXPECT_EQ(table.currentIndex().row(), 0);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, 2); // None, Dispatch, SPIN
    trigger("undo");
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, 1);
    // The timeline is a key away.
    QTest::keyClick(&*m_window, Qt::Key_5, Qt::ControlModifier);
    EXPECT_TRUE(m_window->timeline().isVisible());
}

TEST_F(StudiesTest, AnOrderIsOpenedInTheTimelineByMouse)
{
    open(QStringLiteral("two-increments"));
    trigger("orders");
    EXPECT_TRUE(m_window->timeline().isVisible());
    ASSERT_TRUE(explored());
    QTreeWidget& list = orders().outcomes();
    for (const int outcome : {1, 0}) {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(20, list.visualItemRect(list.topLevelItem(outcome)).center().y()));
        ASSERT_TRUE(settled(m_document));
        EXPECT_EQ(m_document.run()->counters.front().actual, outcome == 1 ? 2 : 1);
    }
}

// With a person as the scheduler above it in a small window: what has no room is scrolled, up and down only, and nothing is cut.
TEST_F(StudiesTest, AllOrdersBelowTheSchedulerAreWhole)
{
    m_window->resize(1024, 768);
    open(QStringLiteral("sync-scope-device"));
    m_window->resetLayout();
    trigger("orders");
    ASSERT_TRUE(explored());
    const auto cut = [&] {
        QStringList all;
        for (const QLabel* label : orders().findChildren<QLabel*>())
            if (label->isVisible() && label->wordWrap() && label->height() + 1 < label->heightForWidth(label->width()))
                all << label->text();
        for (const QAbstractButton* b : orders().findChildren<QAbstractButton*>())
            if (b->isVisible() && !b->parentWidget()->rect().contains(b->geometry()))
                all << b->text();
        if (orders().outcomes().height() < 4 * orders().outcomes().fontMetrics().height())
            all << QStringLiteral("outcomes");
        if (orders().outcomes().horizontalScrollBar()->maximum() > 0)
            all << QStringLiteral("outcomes, to the right");
        return all;
    };
    for (const char* when : {"alone", "below the scheduler"}) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return cut().isEmpty(); }, 2000)) << when << ": " << cut().join(QStringLiteral("; ")).toStdString();
        trigger("schedule");
    }
    // Words that end in dots are said in full.
    EXPECT_TRUE(orders().outcomes().topLevelItem(0)->toolTip(4).contains(QStringLiteral("TotalBytesRead = 1024")));
    // And the heads stand apart.
    const QHeaderView& head = *orders().outcomes().header();
    const QImage image = orders().outcomes().header()->grab().toImage();
    const int border = head.sectionViewportPosition(4);
    for (int x = border; x < border + 12; ++x)
        for (int y = 0; y < image.height() - 2; ++y)
            ASSERT_EQ(image.pixel(x, y), image.pixel(border, y)) << x << ", " << y;
}

// Beside the tree of choices, too: three values each are what tells one outcome from another.
TEST_F(StudiesTest, FinalValuesAreWhole)
{
    m_window->resize(1720, 1040);
    open(QStringLiteral("lost-update"));
    m_window->resetLayout();
    trigger("orders");
    ASSERT_TRUE(explored());
    QTreeWidget& outcomes = orders().outcomes();
    EXPECT_TRUE(orders().tree().isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return outcomes.columnWidth(4) >= static_cast<const QAbstractItemView&>(outcomes).sizeHintForColumn(4); }, 2000)) << outcomes.columnWidth(4);
    EXPECT_EQ(outcomes.horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(orders().tree().horizontalScrollBar()->maximum(), 0);
}

// "Can this happen?" by keys alone, from the first key to the place in the timeline.
TEST_F(StudiesTest, ByKeysAloneFromAQuestionToTheOrderThatAnswersIt)
{
    open(QStringLiteral("two-increments"));
    QTest::keyClick(&*m_window, Qt::Key_8, Qt::ControlModifier);
    ASSERT_TRUE(explored());
    views::ReachPanel& reach = orders().reach();
    for (int i = 0; i < 20 && !reach.field().line().hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(reach.field().line().hasFocus());
    QTest::keyClicks(&reach.field().line(), QStringLiteral("TotalRequestsProcessed == 1 at end"));
    QTest::keyClick(&reach.field().line(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reach.reach().running(); }, kRunLimit));
    EXPECT_EQ(reach.verdict(), QStringLiteral("Yes: after 6 steps, with 1 pre-emption"));
    m_window->activateWindow(); // The list of names was a window of its own, after which this platform leaves none active.
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*m_window));
    for (int i = 0; i < 20 && !reach.open().hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(reach.open().hasFocus());
    QTest::keyClick(&reach.open(), Qt::Key_Space);
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, 1);
    EXPECT_TRUE(m_window->timeline().isVisible());
    EXPECT_EQ(orders().verdict(), QStringLiteral("Unsafe: 18 of 20 orders go wrong"));
    EXPECT_EQ(orders().tree().headerItem()->text(0), QStringLiteral("Choices: 4 classes"));
}

// A lesson's numbers are those of the configuration that is open, and its link shows all of them.
TEST_F(StudiesTest, ALessonSaysHowManyOrdersGoWrongAndShowsThem)
{
    open(QStringLiteral("two-increments"));
    views::LessonView& lesson = m_window->lesson();
    const auto says = [&](const char* words) { return QTest::qWaitFor([&] { return lesson.toPlainText().contains(QString::fromUtf8(words)); }, kRunLimit); };
    EXPECT_TRUE(says("18 of the 20 orders lose an update"));
    m_document.set(QStringLiteral("Device.sync_scope"), QStringLiteral("Device"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(says("0 of the 2 orders lose an update")) << lesson.toPlainText().toStdString();
    m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(says("18 of the 20 orders lose an update"));
    // Of what is refused there are no orders.
    m_document.apply({QStringLiteral("Queue.sync_scope=Device"), QStringLiteral("Queue.execution_level=Passive")}, QStringLiteral("refused"));
    ASSERT_TRUE(settled(m_document));
    ASSERT_TRUE(m_document.run()->trace->refused.has_value());
    EXPECT_TRUE(says("18 of the 20 orders (so it is as the lesson is set; the configuration now is refused")) << lesson.toPlainText().toStdString();
    m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(says("18 of the 20 orders lose an update"));

    // By mouse.
    QTextCursor link = lesson.document()->find(QStringLiteral("20 orders"));
    ASSERT_FALSE(link.isNull());
    link.clearSelection(); // A click into a selection begins a drag.
    lesson.setTextCursor(link);
    lesson.ensureCursorVisible();
    QTest::mouseClick(lesson.viewport(), Qt::LeftButton, {}, lesson.cursorRect(link).center() - QPoint(6, 0));
    EXPECT_TRUE(orders().isVisible());
    ASSERT_TRUE(explored());
    EXPECT_EQ(orders().verdict(), QStringLiteral("Unsafe: 18 of 20 orders go wrong"));

    // By keys: from link to link.
    m_window->tabs().setCurrentIndex(0);
    lesson.setFocus();
    lesson.moveCursor(QTextCursor::Start);
    for (int i = 0; i < 40 && lesson.textCursor().charFormat().anchorHref() != QLatin1String("lab:orders"); ++i)
        QTest::keyClick(&lesson, Qt::Key_Tab);
    ASSERT_EQ(lesson.textCursor().charFormat().anchorHref(), QStringLiteral("lab:orders"));
    QTest::keyClick(&lesson, Qt::Key_Return);
    EXPECT_TRUE(orders().isVisible());
}

// Beside two runs it is said why, in the language of the window.
TEST_F(StudiesTest, WhyOfTwoRunsIsInGermanToo)
{
    open(QStringLiteral("lost-update"));
    trigger("compare");
    ASSERT_TRUE(compared());
    compare().table().setCurrentIndex(compare().table().model()->index(1, 0));
    compare().pairButton().click();
    views::RunPair& pair = compare().pair();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !compare().pairWaits() && !pair.isEmpty(); }, kRunLimit));
    const auto& log = m_document.run()->trace->log;
    EventIndex store;
    for (std::uint32_t e = m_document.run()->trace->setUpEvents; e < log.size() && !store; ++e)
        if (log.at(e).kind == trace::EventKind::Store)
            store = EventIndex(e);
    ASSERT_TRUE(store);
    pair.ask(0, store);
    const QStringList english = pair.whyLines();
    ASSERT_GE(english.size(), 2);
    EXPECT_TRUE(english.front().startsWith(QStringLiteral("Why: ")));
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::German));
    const QStringList german = pair.whyLines();
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
    ASSERT_EQ(german.size(), english.size());
    for (qsizetype i = 0; i < german.size(); ++i)
        EXPECT_NE(german[i].section(QLatin1String(" ("), 0, 0), english[i].section(QLatin1String(" ("), 0, 0));
}

TEST_F(StudiesTest, AnotherScenarioBeginsAnew)
{
    open(QStringLiteral("lost-update"));
    trigger("compare");
    ASSERT_TRUE(compared());
    EXPECT_EQ(compare().comparer().size(), 36u);
    open(QStringLiteral("work-item-refused"));
    ASSERT_TRUE(compared());
    EXPECT_EQ(compare().comparer().size(), 6u);
    EXPECT_FALSE(compare().comparer().isOlder());
}

} // namespace
} // namespace syncscope::test
