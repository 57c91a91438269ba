// Comparing and exploring in the window: the flows from start to end, by mouse and by keys alone.
#include "app/views/compare/compare_view.h"
#include "app/views/lesson/lesson_view.h"
#include "app/views/orders/orders_view.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/studies.h"
#include "tests/window/window_fixture.h"

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
    const auto says = [&](const char* words) { return QTest::qWaitFor([&] { return lesson.toPlainText().contains(QLatin1String(words)); }, kRunLimit); };
    EXPECT_TRUE(says("18 of the 20 orders lose an update"));
    m_document.set(QStringLiteral("Device.sync_scope"), QStringLiteral("Device"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(says("0 of the 2 orders lose an update")) << lesson.toPlainText().toStdString();
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
