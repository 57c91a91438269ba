// All orders of the two small scenarios, whose numbers are known, driven by mouse and by keys.
#include "app/views/orders/orders_view.h"
#include "tests/document/open_scenario.h"

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
    static int leaves(const QTreeWidgetItem& item)
    {
        int all = item.childCount() == 0 ? 1 : 0;
        for (int i = 0; i < item.childCount(); ++i)
            all += leaves(*item.child(i));
        return all;
    }

    views::Appearance m_appearance;
    document::Document m_document;
    std::optional<OrdersView> m_view;
};

TEST_F(OrdersTest, EighteenOfTwentyOrdersLoseAnUpdate)
{
    open(QStringLiteral("two-increments"));
    EXPECT_EQ(m_view->verdict(), QStringLiteral("Unsafe: 18 of 20 orders go wrong"));
    EXPECT_EQ(m_view->coverage(), QStringLiteral("EXHAUSTIVE"));
    ASSERT_EQ(m_view->outcomes().topLevelItemCount(), 2);
    EXPECT_EQ(row(0), (QStringList{QStringLiteral("18"), QStringLiteral("90.0 %"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("TotalRequestsProcessed = 1"), QStringLiteral("0 1x3 0x2")}));
    EXPECT_EQ(row(1), (QStringList{QStringLiteral("2"), QStringLiteral("10.0 %"), QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("TotalRequestsProcessed = 2"), QStringLiteral("0x3 1x3")}));
    // Both begin with a step of CPU 0; then they part.
    EXPECT_EQ(m_view->tree().topLevelItemCount(), 1);
    EXPECT_EQ(leaves(*m_view->tree().invisibleRootItem()), 2);
    EXPECT_TRUE(m_view->countedText().contains(QStringLiteral("the add of ++")));
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
    EXPECT_EQ(m_view->verdict(), QStringLiteral("Safe: none of the 2 orders goes wrong, and there are no others"));
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
    EXPECT_EQ(m_view->verdict(), QStringLiteral("Unsafe: 1,674 of 1,680 orders go wrong"));
    m_view->orders().start({});
    QTest::mouseClick(&m_view->cancel(), Qt::LeftButton);
    EXPECT_FALSE(m_view->orders().running());
    EXPECT_FALSE(m_view->orders().result());
    QTest::mouseClick(&m_view->start(), Qt::LeftButton);
    EXPECT_TRUE(explored());
}

TEST(OrderNumbers, HaveAnyLength)
{
    EXPECT_EQ(views::sum("999999999999999999999", "1"), "1000000000000000000000");
    EXPECT_EQ(views::sum("0", "18"), "18");
    EXPECT_EQ(views::grouped("63063000").remove(QLocale().groupSeparator()), QStringLiteral("63063000"));
}

} // namespace
} // namespace syncscope::test
