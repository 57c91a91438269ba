// All orders of the two small scenarios, whose numbers are known, driven by mouse and by keys.
#include "app/document/numbers.h"
#include "app/views/orders/orders_view.h"
#include "tests/document/open_scenario.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

namespace syncscope::test {
namespace {

using views::OrdersView;

class OrdersTest : public testing::Test {
protected:
    OrdersTest() : m_document(files::dataFolder()) {}

    void open(const QString& scenario)
    {
        ASSERT_TRUE(m_document.open(scenario));
        ASSERT_TRUE(settled(m_document));
        m_view.emplace(m_document, m_appearance);
        m_view->resize(1300, 700);
        m_view->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&*m_view));
        ASSERT_TRUE(explored());
    }
    bool explored()
    {
        return QTest::qWaitFor([&] { return !m_view->orders().running(); }, kRunLimit) && m_view->orders().result();
    }
    QStringList row(int i)
    {
        QStringList all;
        for (int c = 0; c < m_view->outcomes().columnCount(); ++c)
            all << m_view->outcomes().topLevelItem(i)->text(c);
        return all;
    }
    views::Appearance m_appearance;
    document::Document m_document;
    std::optional<OrdersView> m_view;
};

TEST_F(OrdersTest, EighteenOfTwentyOrdersLoseAnUpdate)
{
    open(QStringLiteral("two-increments"));
    EXPECT_EQ(m_view->verdict(), QStringLiteral("Unsafe: 18 of 20 order(s) go wrong"));
    EXPECT_EQ(m_view->coverage(), QStringLiteral("EXHAUSTIVE"));
    ASSERT_EQ(m_view->outcomes().topLevelItemCount(), 2);
    EXPECT_EQ(row(0), (QStringList{QStringLiteral("18"), QStringLiteral("90.0 %"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("TotalRequestsProcessed = 1"), QStringLiteral("0 1x3 0x2")}));
    EXPECT_EQ(row(1), (QStringList{QStringLiteral("2"), QStringLiteral("10.0 %"), QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("TotalRequestsProcessed = 2"), QStringLiteral("0x3 1x3")}));
    EXPECT_TRUE(m_view->countedText().contains(QStringLiteral("the add of ++")));
}

// Two of the four classes lose an update, and 18 of the 20 orders are in those.
TEST_F(OrdersTest, TheTreeHasAnOrderOfEveryClass)
{
    open(QStringLiteral("two-increments"));
    QTreeWidget& tree = m_view->tree();
    EXPECT_EQ(tree.headerItem()->text(0), QStringLiteral("Choices: 4 class(es)"));
    ASSERT_EQ(tree.topLevelItemCount(), 2); // CPU 0 begins, or CPU 1
    EXPECT_EQ(tree.topLevelItem(0)->text(1), QStringLiteral("2, 1 bad"));
    EXPECT_EQ(tree.topLevelItem(1)->text(1), QStringLiteral("2, 1 bad"));
    QStringList classes;
    for (QTreeWidgetItemIterator at(&tree); *at; ++at)
        if ((*at)->text(0).startsWith(QStringLiteral("A class")))
            classes << (*at)->text(0) + QStringLiteral(": ") + (*at)->text(2);
    classes.sort();
    const QString good = QStringLiteral("A class of 1 order(s): TotalRequestsProcessed = 2"), bad = QStringLiteral("A class of 9 order(s): TotalRequestsProcessed = 1");
    EXPECT_EQ(classes, (QStringList{good, good, bad, bad}));
}

TEST_F(OrdersTest, EveryNodeOfTheTreeOpensItsOrder)
{
    open(QStringLiteral("two-increments"));
    QTreeWidget& tree = m_view->tree();
    // By mouse: the second node of the first branch; the cursor is at the last step up to it, and the rest goes on in time order.
    QTreeWidgetItem* node = tree.topLevelItem(0)->child(0);
    ASSERT_TRUE(node);
    tree.scrollToItem(node);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(node).center());
    ASSERT_TRUE(settled(m_document));
    const QString order = m_document.value(QStringLiteral("interleaving"));
    EXPECT_TRUE(order.startsWith(QStringLiteral("0x"))) << order.toStdString();
    const trace::Event at = m_document.run()->trace->log.at(m_document.cursor().event().value);
    EXPECT_EQ(m_document.cursor().event().value, node->data(0, Qt::UserRole + 2).toUInt());
    EXPECT_LT(at.index.value + 1, m_document.run()->trace->log.size());
    // By keys: the leaf behind it.
    tree.setFocus();
    tree.setCurrentItem(node);
    for (int i = 0; i < 8 && !tree.currentItem()->text(0).startsWith(QStringLiteral("A class")); ++i)
        QTest::keyClick(&tree, Qt::Key_Down);
    const bool bad = tree.currentItem()->text(2) == QStringLiteral("TotalRequestsProcessed = 1");
    QTest::keyClick(&tree, Qt::Key_Return);
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, bad ? 1 : 2);
    EXPECT_TRUE(m_document.run()->trace->notes.empty());
}

// A narrow view has room for one of the tables.
TEST_F(OrdersTest, WhereThereIsNoRoomForBothOneTableIsChosen)
{
    open(QStringLiteral("two-increments"));
    EXPECT_TRUE(m_view->outcomes().isVisible() && m_view->tree().isVisible());
    EXPECT_FALSE(m_view->page().isVisible());
    m_view->resize(560, 500);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_view->page().isVisible(); }));
    EXPECT_TRUE(m_view->outcomes().isVisible());
    EXPECT_FALSE(m_view->tree().isVisible());
    QTest::mouseClick(m_view->page().button(QStringLiteral("choices")), Qt::LeftButton);
    EXPECT_FALSE(m_view->outcomes().isVisible());
    EXPECT_TRUE(m_view->tree().isVisible());
    m_view->page().button(QStringLiteral("choices"))->setFocus();
    QTest::keyClick(m_view->page().button(QStringLiteral("choices")), Qt::Key_Left);
    QTest::keyClick(m_view->page().button(QStringLiteral("outcomes")), Qt::Key_Space);
    EXPECT_TRUE(m_view->outcomes().isVisible());
}

TEST_F(OrdersTest, WhereClassesAreManyTheTreeSaysHowManyItShows)
{
    open(QStringLiteral("three-increments"));
    EXPECT_EQ(m_view->tree().headerItem()->text(0), QStringLiteral("Choices: 36 class(es)"));
    EXPECT_EQ(m_view->tree().findItems(QStringLiteral("A class of"), Qt::MatchStartsWith | Qt::MatchRecursive).size(), 36);
    QTest::mouseClick(m_view->bound().button(QStringLiteral("1")), Qt::LeftButton);
    ASSERT_TRUE(explored());
    EXPECT_EQ(m_view->tree().headerItem()->text(0), QStringLiteral("Choices: simplest orders"));
}

// --- can this happen? ---------------------------------------------------------------------------------------------------

TEST_F(OrdersTest, AConditionIsAnsweredWithTheOrderThatReachesIt)
{
    open(QStringLiteral("two-increments"));
    views::ReachPanel& reach = m_view->reach();
    // By keys alone: typed, asked, opened.
    reach.field().line().setFocus();
    QTest::keyClicks(&reach.field().line(), QStringLiteral("TotalRequestsProcessed == 1 at end"));
    EXPECT_EQ(reach.field().message(), QString());
    EXPECT_FALSE(reach.answered());
    QTest::keyClick(&reach.field().line(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reach.reach().running(); }, kRunLimit));
    ASSERT_TRUE(reach.answered());
    EXPECT_EQ(reach.verdict(), QStringLiteral("Yes: after 6 step(s), with 1 pre-emption(s)"));
    EXPECT_EQ(reach.statement(), QStringLiteral("0 1x3 0x2"));
    ASSERT_TRUE(reach.open().isVisible());
    reach.open().setFocus();
    QTest::keyClick(&reach.open(), Qt::Key_Space);
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.value(QStringLiteral("interleaving")), QStringLiteral("0 1x3 0x2"));
    EXPECT_EQ(m_document.run()->counters.front().actual, 1);
    m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));

    // By mouse; here it is true on the way, and the cursor is there.
    reach.field().line().setText(QStringLiteral("Device.TotalRequestsProcessed == 1"));
    EXPECT_FALSE(reach.answered()) << "that was another question";
    QTest::mouseClick(&reach.ask(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reach.reach().running(); }, kRunLimit));
    EXPECT_EQ(reach.verdict(), QStringLiteral("Yes: after 3 step(s), with 0 pre-emption(s)"));
    QTest::mouseClick(&reach.open(), Qt::LeftButton);
    ASSERT_TRUE(settled(m_document));
    const auto value = [&] {
        for (const simulation::VariableView& v : m_document.cursor().view().variables)
            if (v.name == "Device.TotalRequestsProcessed")
                return v.value;
        return std::int64_t(-1);
    };
    EXPECT_EQ(value(), 1);
    EXPECT_FALSE(m_document.cursor().atEnd());
    // What is there already is gone to again.
    m_document.cursor().toStart();
    EXPECT_EQ(value(), 0);
    QTest::mouseClick(&reach.open(), Qt::LeftButton);
    EXPECT_EQ(value(), 1);
}

TEST_F(OrdersTest, WhatNoOrderReachesIsProvenOnlyWithoutABound)
{
    open(QStringLiteral("sync-scope-device"));
    views::ReachPanel& reach = m_view->reach();
    const auto ask = [&] {
        QTest::mouseClick(&reach.ask(), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !reach.reach().running(); }, kRunLimit));
    };
    reach.field().line().setText(QStringLiteral("TotalRequestsProcessed == 7 && Device.lock == held"));
    ask();
    EXPECT_EQ(reach.verdict(), QStringLiteral("No order reaches it"));
    EXPECT_EQ(reach.coverage(), QStringLiteral("EXHAUSTIVE"));
    EXPECT_FALSE(reach.open().isVisible());
    QTest::mouseClick(m_view->bound().button(QStringLiteral("0")), Qt::LeftButton);
    ASSERT_TRUE(explored());
    ask();
    EXPECT_EQ(reach.coverage(), QStringLiteral("BOUNDED"));
    EXPECT_EQ(reach.verdict(), QStringLiteral("No order within the bound reaches it; beyond it nobody has looked"));
    // Another configuration is another question.
    m_document.set(QStringLiteral("Device.sync_scope"), QStringLiteral("None"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(reach.statement().contains(QStringLiteral("The scenario has changed since.")));
}

// The condition and its answer follow a name that changes, and go back with it.
TEST_F(OrdersTest, AConditionHasTheNameThingsHaveNow)
{
    open(QStringLiteral("sync-scope-device"));
    views::ReachPanel& reach = m_view->reach();
    const QString before = QStringLiteral("TotalRequestsProcessed == 7 && Device.lock == held");
    reach.field().line().setText(before);
    reach.field().line().setCursorPosition(30); // before Device
    QTest::mouseClick(&reach.ask(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reach.reach().running(); }, kRunLimit));
    ASSERT_TRUE(reach.answered());
    m_document.change(QStringLiteral("rename"), [](scenario::Draft& d) { d.rename("Device", "Disk"); });
    EXPECT_EQ(reach.field().text(), QStringLiteral("TotalRequestsProcessed == 7 && Disk.lock == held"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(reach.field().message(), QString());
    EXPECT_TRUE(reach.answered()) << "it is the same question";
    EXPECT_TRUE(reach.ask().isEnabled());
    m_document.undoStack().undo();
    EXPECT_EQ(reach.field().text(), before);
    EXPECT_TRUE(reach.answered());
    m_document.undoStack().redo();
    EXPECT_EQ(reach.field().text(), QStringLiteral("TotalRequestsProcessed == 7 && Disk.lock == held"));
}

TEST_F(OrdersTest, AMistakeInAConditionIsSaidWhileTyping)
{
    open(QStringLiteral("two-increments"));
    views::ConditionField& field = m_view->reach().field();
    field.line().setFocus();
    QTest::keyClicks(&field.line(), QStringLiteral("TotalRequestsProcessed = "));
    EXPECT_EQ(field.message(), QStringLiteral("Character 24: found \"=\"; expected one of == != < <= > >="));
    EXPECT_FALSE(m_view->reach().ask().isEnabled());
    QTest::keyClick(&field.line(), Qt::Key_Return);
    EXPECT_FALSE(m_view->reach().reach().running());
    QTest::keyClick(&field.line(), Qt::Key_Backspace);
    QTest::keyClicks(&field.line(), QStringLiteral("= x"));
    EXPECT_EQ(field.message(), QStringLiteral("Character 27: found \"x\"; expected a whole number"));
    QTest::keyClick(&field.line(), Qt::Key_Backspace);
    QTest::keyClicks(&field.line(), QStringLiteral("2"));
    EXPECT_EQ(field.message(), QString());
    EXPECT_TRUE(m_view->reach().ask().isEnabled());
    // A name is completed.
    field.line().clear();
    QTest::keyClicks(&field.line(), QStringLiteral("total"));
    ASSERT_TRUE(field.line().completer().popup()->isVisible());
    QTest::keyClick(field.line().completer().popup(), Qt::Key_Return);
    EXPECT_EQ(field.line().text(), QStringLiteral("Device.TotalRequestsProcessed"));
    EXPECT_FALSE(field.line().completer().popup()->isVisible());
}

TEST_F(OrdersTest, AClickOpensTheOrderAsARunThatCanBeUndone)
{
    open(QStringLiteral("two-increments"));
    QTreeWidget& list = m_view->outcomes();
    const QString before = m_document.value(QStringLiteral("interleaving"));
    for (const auto& [outcome, value] : {std::pair{1, 2}, std::pair{0, 1}}) {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.topLevelItem(outcome)).center());
        ASSERT_TRUE(settled(m_document));
        EXPECT_EQ(m_document.run()->counters.front().actual, value);
        EXPECT_TRUE(m_document.run()->trace->notes.empty());
        EXPECT_EQ(m_document.value(QStringLiteral("interleaving")), list.topLevelItem(outcome)->text(5));
        EXPECT_FALSE(m_view->orders().isOlder());
    }
    m_document.undoStack().setIndex(0);
    EXPECT_EQ(m_document.value(QStringLiteral("interleaving")), before);
    ASSERT_TRUE(settled(m_document));
    // By keys.
    list.setFocus();
    list.setCurrentItem(list.topLevelItem(0));
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
}

TEST_F(OrdersTest, ABoundIsNoProof)
{
    open(QStringLiteral("two-increments"));
    QTest::mouseClick(m_view->bound().button(QStringLiteral("0")), Qt::LeftButton);
    ASSERT_TRUE(explored());
    EXPECT_EQ(m_view->coverage(), QStringLiteral("BOUNDED"));
    EXPECT_TRUE(m_view->verdict().startsWith(QStringLiteral("Unknown"))) << m_view->verdict().toStdString();
}

TEST_F(OrdersTest, ALockMakesItSafe)
{
    open(QStringLiteral("sync-scope-device"));
    EXPECT_EQ(m_view->verdict(), QStringLiteral("Safe: none of the 2 order(s) goes wrong, and there are no others"));
    m_document.set(QStringLiteral("Device.sync_scope"), QStringLiteral("None"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(m_view->orders().isOlder());
    QTest::mouseClick(&m_view->start(), Qt::LeftButton);
    ASSERT_TRUE(explored());
    EXPECT_TRUE(m_view->verdict().startsWith(QStringLiteral("Unsafe: "))) << m_view->verdict().toStdString();
}

TEST_F(OrdersTest, CancelIsHeardAtOnce)
{
    open(QStringLiteral("three-increments"));
    EXPECT_EQ(m_view->verdict(), QStringLiteral("Unsafe: 1,674 of 1,680 order(s) go wrong"));
    m_view->orders().start({});
    QTest::mouseClick(&m_view->cancel(), Qt::LeftButton);
    EXPECT_FALSE(m_view->orders().running());
    EXPECT_FALSE(m_view->orders().result());
    QTest::mouseClick(&m_view->start(), Qt::LeftButton);
    EXPECT_TRUE(explored());
}

TEST(OrderNumbers, HaveAnyLength)
{
    EXPECT_EQ(document::plural("1"), 1);
    EXPECT_GT(document::plural("1000000000000000000001"), 1);
    EXPECT_EQ(document::sum("999999999999999999999", "1"), "1000000000000000000000");
    EXPECT_EQ(document::sum("0", "18"), "18");
    EXPECT_EQ(document::grouped("63063000").remove(QLocale().groupSeparator()), QStringLiteral("63063000"));
}

} // namespace
} // namespace syncscope::test
