#include "app/views/timeline/timeline_panel.h"
#include "tests/document/open_scenario.h"

#include <QtGui/QAccessible>
#include <QtGui/QWheelEvent>

namespace syncscope::test {

using picture::AxisMode;
using views::TimelineView;

class TimelineTest : public testing::Test {
protected:
    TimelineTest() : m_document(files::dataFolder()), m_panel(m_document, m_appearance)
    {
        m_panel.resize(1100, 620);
        m_panel.show();
    }

    void SetUp() override
    {
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_panel));
        ASSERT_TRUE(m_document.open(QStringLiteral("lost-update")));
        ASSERT_TRUE(settled(m_document));
    }

    TimelineView& view() { return m_panel.view(); }
    int xOf(EventIndex e) { return (view().picture().plot.x + view().picture().axis.toPixel(view().model()->scale().ofEvent(e))) / 100; }
    int rulerY() { return view().picture().plot.y / 200; }
    QPoint middleOf(EventIndex e, std::uint32_t lane)
    {
        for (const picture::RowPlace& row : view().picture().rows)
            if (row.lane == lane && row.kind == picture::RowKind::Slices)
                return {xOf(e) + 8, (row.box.y + row.box.h / 2) / 100};
        return {};
    }
    void wheel(QPoint at, int turn, Qt::KeyboardModifiers held)
    {
        QWheelEvent event(QPointF(at), view().mapToGlobal(QPointF(at)), {}, {0, turn}, Qt::NoButton, held, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view(), &event);
    }

    document::Document m_document;
    views::Appearance m_appearance;
    views::TimelinePanel m_panel;
};

TEST_F(TimelineTest, AClickOnTheRulerSeeksTheNearestEvent)
{
    for (const std::uint32_t e : {12u, 16u, 22u, 33u}) {
        QTest::mouseClick(&view(), Qt::LeftButton, {}, {xOf(EventIndex(e)) + 1, rulerY()});
        EXPECT_EQ(m_document.cursor().event(), EventIndex(e));
    }
}

TEST_F(TimelineTest, DraggingThePlayheadScrubs)
{
    m_document.cursor().select(EventIndex(16));
    QTest::mousePress(&view(), Qt::LeftButton, {}, {xOf(EventIndex(16)), view().height() / 2});
    for (const std::uint32_t e : {18u, 22u, 30u, 25u}) {
        QTest::mouseMove(&view(), {xOf(EventIndex(e)), view().height() / 2});
        EXPECT_EQ(m_document.cursor().event(), EventIndex(e));
    }
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, {xOf(EventIndex(25)), view().height() / 2});
    EXPECT_EQ(m_document.cursor().event(), EventIndex(25));
}

TEST_F(TimelineTest, AClickOnASliceSelectsTheEventItBeginsWith)
{
    // The callback on CPU 0, one row below its thread.
    const auto& slices = m_document.run()->intervals.slices[0];
    const auto callback = std::find_if(slices.begin(), slices.end(), [](const analysis::Slice& s) { return s.kind == analysis::SliceKind::Callback; });
    ASSERT_NE(callback, slices.end());
    QPoint at;
    for (const picture::RowPlace& row : view().picture().rows)
        if (row.lane == 0 && row.kind == picture::RowKind::Slices && row.row == callback->depth)
            at = {xOf(callback->first) + 10, (row.box.y + row.box.h / 2) / 100};
    ASSERT_FALSE(at.isNull());
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at);
    EXPECT_EQ(m_document.cursor().event(), callback->first);
    EXPECT_EQ(view().focusedLane(), 0u);
}

TEST_F(TimelineTest, KeysStepAndChooseLanes)
{
    view().setFocus();
    m_document.cursor().toStart();
    QTest::keyClick(&view(), Qt::Key_Right);
    const std::uint64_t first = m_document.cursor().position();
    EXPECT_GT(first, 0u);
    QTest::keyClick(&view(), Qt::Key_Right);
    QTest::keyClick(&view(), Qt::Key_Left);
    EXPECT_EQ(m_document.cursor().position(), first);
    view().focusLane(0);
    QTest::keyClick(&view(), Qt::Key_Down);
    EXPECT_EQ(view().focusedLane(), 1u);
    QTest::keyClick(&view(), Qt::Key_Up);
    EXPECT_EQ(view().focusedLane(), 0u);
    m_document.cursor().toStart();
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier); // next slice of the lane
    EXPECT_TRUE(m_document.cursor().event());
}

TEST_F(TimelineTest, CollapsingALaneMakesItSmaller)
{
    view().focusLane(0);
    const int before = view().contentHeight();
    QTest::keyClick(&view(), Qt::Key_Return);
    view().picture();
    EXPECT_LT(view().contentHeight(), before);
    QTest::keyClick(&view(), Qt::Key_Return);
    view().picture();
    EXPECT_EQ(view().contentHeight(), before);
}

// What the scenario does not watch starts as a thin lane.
TEST_F(TimelineTest, UnwatchedVariablesStartSmall)
{
    std::map<std::string, int> heights;
    for (const picture::LanePlace& lane : view().picture().lanes)
        heights[view().model()->lanes()[lane.lane].title] = lane.box.h;
    EXPECT_GT(heights["TotalRequestsProcessed"], heights["TotalReads"]);
}

class TimelineAxes : public TimelineTest, public testing::WithParamInterface<AxisMode> {};

TEST_P(TimelineAxes, ZoomKeepsTheInstantUnderThePointer)
{
    view().setAxisMode(GetParam());
    const int x = view().picture().plot.x / 100 + 500;
    const auto at = [&] { return view().axis().toPosition(picture::px(x) - view().picture().plot.x); };
    const std::int64_t before = at();
    const picture::Range whole = view().visible();
    for (int i = 0; i < 4; ++i)
        wheel({x, 200}, 120, Qt::ControlModifier);
    EXPECT_LT(view().visible().length(), whole.length());
    EXPECT_NEAR(static_cast<double>(at()), static_cast<double>(before), static_cast<double>(view().axis().perPixel()) + 1);
    view().fit();
    EXPECT_EQ(view().visible(), whole);
}

TEST_P(TimelineAxes, PansAndFits)
{
    view().setAxisMode(GetParam());
    const picture::Range whole = view().visible();
    for (int i = 0; i < 5; ++i)
        view().zoom(true);
    const picture::Range before = view().visible();
    wheel({600, 200}, 240, Qt::ShiftModifier);
    EXPECT_LT(view().visible().begin, before.begin);
    EXPECT_NEAR(static_cast<double>(view().visible().length()), static_cast<double>(before.length()), 1); // parts of a position count
    QTest::keyClick(&view(), Qt::Key_D);
    EXPECT_GT(view().visible().end, view().visible().begin);
    view().fit();
    EXPECT_EQ(view().visible(), whole);
}

TEST_P(TimelineAxes, FollowsThePlayheadOutOfSight)
{
    view().setAxisMode(GetParam());
    m_document.cursor().toStart();
    m_document.cursor().stepForward();
    for (int i = 0; i < 12; ++i)
        view().zoom(true);
    m_document.cursor().toEnd();
    const std::int64_t at = view().model()->scale().ofEvent(m_document.cursor().event());
    const picture::Range seen = view().visible();
    EXPECT_TRUE(at >= seen.begin && at <= seen.end) << at << " in " << seen.begin << ".." << seen.end;
}

INSTANTIATE_TEST_SUITE_P(Modes, TimelineAxes, testing::Values(AxisMode::Linear, AxisMode::Event, AxisMode::Compressed),
    [](const auto& each) { return std::string(name(each.param)); });

TEST_F(TimelineTest, TheAxisIsAPersonsChoiceFromThenOn)
{
    EXPECT_EQ(view().axisMode(), AxisMode::Event); // of a short lesson
    QTest::keyClick(&view(), Qt::Key_T);
    const AxisMode chosen = view().axisMode();
    EXPECT_NE(chosen, AxisMode::Event);
    ASSERT_TRUE(m_document.open(QStringLiteral("sync-scope-device")));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(view().axisMode(), chosen);
}

TEST_F(TimelineTest, DescribesWhatIsUnderThePointer)
{
    const picture::RowPlace* marks = nullptr;
    for (const picture::RowPlace& row : view().picture().rows)
        if (row.kind == picture::RowKind::Marks)
            marks = &row;
    ASSERT_NE(marks, nullptr);
    const EventIndex store = m_document.run()->intervals.overwrites.front().store;
    const QString text = view().describeAt({xOf(store), (marks->box.y + marks->box.h / 2) / 100});
    EXPECT_TRUE(text.contains(QStringLiteral("writes 1 to Device.TotalRequestsProcessed"))) << text.toStdString();
}

TEST_F(TimelineTest, TellsAssistiveToolsWhereItStands)
{
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), QStringLiteral("Timeline"));
    view().focusLane(0);
    const QString value = list->text(QAccessible::Value);
    EXPECT_TRUE(value.contains(QStringLiteral("event 24 of 46"))) << value.toStdString();
    EXPECT_TRUE(value.contains(QStringLiteral("CPU 0"))) << value.toStdString();
    ASSERT_GT(list->childCount(), 1);
    bool callback = false;
    for (int i = 0; i < list->childCount(); ++i) {
        EXPECT_EQ(list->child(i)->role(), QAccessible::ListItem);
        EXPECT_EQ(list->indexOfChild(list->child(i)), i);
        EXPECT_FALSE(list->child(i)->rect().isEmpty());
        callback = callback || list->child(i)->text(QAccessible::Name).contains(QStringLiteral("EvtIoRead"));
    }
    EXPECT_TRUE(callback);
}

TEST_F(TimelineTest, TheRangeBarMovesWhatIsSeen)
{
    auto* range = m_panel.findChild<views::RangeBar*>();
    ASSERT_NE(range, nullptr);
    for (int i = 0; i < 4; ++i)
        view().zoom(true);
    const picture::Range before = view().visible();
    range->setFocus();
    QTest::keyClick(range, Qt::Key_Right);
    EXPECT_GE(view().visible().begin, before.begin);
    QTest::mouseDClick(range, Qt::LeftButton, {}, range->rect().center());
    EXPECT_GT(view().visible().length(), before.length());
}

} // namespace syncscope::test
