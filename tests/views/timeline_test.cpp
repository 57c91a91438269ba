#include "app/document/related.h"
#include "app/document/searches.h"
#include "app/views/common/lab_style.h"
#include "app/views/timeline/timeline_panel.h"
#include "tests/document/open_scenario.h"

#include <QtCore/QProcess>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QAccessible>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>

#include <map>

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

// Along a lock its keys stop at each change: who takes it, who waits, who gives it back.
TEST_F(TimelineTest, KeysGoFromChangeToChangeOfALock)
{
    ASSERT_TRUE(m_document.open(QStringLiteral("sync-scope-device")));
    ASSERT_TRUE(settled(m_document));
    const trace::Trace& trace = *m_document.run()->trace;
    const auto lock = document::lockNamed(trace.names, "Device.lock");
    ASSERT_TRUE(lock);
    std::vector<EventIndex> changes;
    trace.log.forEach([&](const trace::Event& e) {
        using enum trace::EventKind;
        if ((e.kind == LockAcquire || e.kind == LockRelease || e.kind == LockSpin) && e.subject.index == lock->value && e.index.value >= trace.setUpEvents)
            changes.push_back(e.index);
    });
    ASSERT_EQ(changes.size(), 5u);
    for (std::uint32_t l = 0; l < view().model()->lanes().size(); ++l)
        if (view().model()->lanes()[l].kind == picture::LaneKind::Lock)
            view().focusLane(l);
    view().setFocus();
    m_document.cursor().toStart();
    for (const EventIndex e : changes) {
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        EXPECT_EQ(m_document.cursor().event(), e);
    }
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(m_document.cursor().event(), changes.back());
    for (std::size_t i = changes.size() - 1; i-- > 0;) {
        QTest::keyClick(&view(), Qt::Key_Left, Qt::ShiftModifier);
        EXPECT_EQ(m_document.cursor().event(), changes[i]);
    }
}

// What the pointer is told, and whoever cannot see it: how much of a slice is its own, and which locks are held.
TEST_F(TimelineTest, SlicesSayWhatIsHeldAndWhatIsTheirOwn)
{
    ASSERT_TRUE(m_document.open(QStringLiteral("sync-scope-device")));
    ASSERT_TRUE(settled(m_document));
    view().setAxisMode(AxisMode::Event);
    const auto& slices = m_document.run()->intervals.slices[0];
    const auto tip = [&](analysis::SliceKind kind) {
        const auto slice = std::find_if(slices.begin(), slices.end(), [&](const analysis::Slice& s) { return s.kind == kind; });
        EXPECT_NE(slice, slices.end());
        for (const picture::RowPlace& row : view().picture().rows)
            if (row.lane == 0 && row.kind == picture::RowKind::Slices && row.row == slice->depth)
                return view().describeAt({xOf(slice->first) + 6, (row.box.y + row.box.h / 2) / 100});
        return QString();
    };
    const QString callback = tip(analysis::SliceKind::Callback);
    EXPECT_TRUE(callback.contains(QStringLiteral("EvtIoRead #1"))) << callback.toStdString();
    EXPECT_TRUE(callback.contains(QStringLiteral("holds Device.lock"))) << callback.toStdString();
    EXPECT_FALSE(callback.contains(QStringLiteral("its own"))) << callback.toStdString();
    const QString thread = tip(analysis::SliceKind::Thread);
    EXPECT_TRUE(thread.contains(QStringLiteral("of it its own"))) << thread.toStdString();
    EXPECT_FALSE(thread.contains(QStringLiteral("holds "))) << thread.toStdString();
    view().focusLane(0);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view());
    int holding = 0;
    for (int i = 0; i < list->childCount(); ++i) {
        const QString name = list->child(i)->text(QAccessible::Name);
        holding += name.startsWith(QStringLiteral("EvtIoRead #1, CPU 0, DISPATCH_LEVEL")) && name.endsWith(QStringLiteral(", holds Device.lock"));
    }
    EXPECT_EQ(holding, 1);
    const views::LabStyle style;
    EXPECT_EQ(style.styleHint(QStyle::SH_ToolTip_WakeUpDelay, nullptr, &view(), nullptr), 150);
    EXPECT_GT(style.styleHint(QStyle::SH_ToolTip_WakeUpDelay, nullptr, &m_panel, nullptr), 150);
}

// Where more is in sight than anybody listens to, it is what lies around the playhead that is told.
TEST_F(TimelineTest, TheItemOfThePlayheadIsAmongThoseThatAreTold)
{
    ASSERT_TRUE(m_document.open(QStringLiteral("how-wrong")));
    ASSERT_TRUE(settled(m_document));
    view().fit();
    view().focusLane(0);
    view().setFocus();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view());
    const auto& rows = view().model()->lanes()[0].rows;
    ASSERT_GT(rows.back().size(), 200u);
    for (const std::uint32_t i : {0u, rows.back().size() / 2, rows.back().size() - 1}) {
        const picture::Slice slice = rows.back().at(i);
        m_document.cursor().select(slice.event);
        ASSERT_NE(list->focusChild(), nullptr);
        EXPECT_EQ(list->focusChild()->role(), QAccessible::ListItem) << i;
        EXPECT_TRUE(list->focusChild()->state().focused) << i;
        EXPECT_LE(list->childCount(), 220);
        bool has = false;
        for (int c = 0; c < list->childCount(); ++c)
            has = has || (list->child(c)->text(QAccessible::Name).toStdString() == view().model()->describe(view().model()->lanes()[0], slice) && list->child(c)->state().selected);
        EXPECT_TRUE(has) << i;
    }
}

// Whoever looks closely at something and changes a setting looks at the same afterwards.
TEST_F(TimelineTest, AnEditLeavesWhatIsInSight)
{
    m_panel.resize(1100, 300);
    view().setAxisMode(AxisMode::Linear);
    view().setVisible({5200, 5400});
    view().setScroll(40);
    const int scroll = view().scroll();
    ASSERT_GT(scroll, 0);
    const std::int64_t length = view().visible().length();
    m_document.set(QStringLiteral("driver.GUARD"), QStringLiteral("SPIN"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_NEAR(static_cast<double>(view().visible().length()), static_cast<double>(length), 1);
    EXPECT_EQ(view().scroll(), scroll);
    const auto inSight = [&] {
        const std::int64_t at = view().model()->scale().ofEvent(m_document.cursor().event());
        return at >= view().visible().begin && at < view().visible().end;
    };
    EXPECT_TRUE(inSight());
    // What tells most is later now: it comes into sight, as large as before.
    m_document.set(QStringLiteral("T1.start_ns"), QStringLiteral("9000"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_NEAR(static_cast<double>(view().visible().length()), static_cast<double>(length), 1);
    EXPECT_TRUE(inSight());
    // All of it stays all of it, and another scenario is seen as a whole.
    view().fit();
    m_document.undoStack().undo();
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(view().visible(), view().model()->content());
    view().setVisible({5200, 5400});
    ASSERT_TRUE(m_document.open(QStringLiteral("sync-scope-device")));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(view().visible(), view().model()->content());
    EXPECT_EQ(view().scroll(), 0);
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
    const picture::Range panned = view().visible();
    QTest::keyClick(&view(), Qt::Key_D);
    EXPECT_GT(view().visible().begin, panned.begin);
    QTest::keyClick(&view(), Qt::Key_A);
    EXPECT_NEAR(static_cast<double>(view().visible().begin), static_cast<double>(panned.begin), static_cast<double>(view().axis().perPixel()) + 1);
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

// Who listens hears of each step where it leads: the position, and the item of the lane that has the focus then.
struct Heard {
    QString value;
    int child = -1;
    static Heard* now;
    static void take(QAccessibleEvent* event)
    {
        if (!qobject_cast<TimelineView*>(event->object()))
            return;
        if (event->type() == QAccessible::ValueChanged)
            now->value = static_cast<QAccessibleValueChangeEvent*>(event)->value().toString();
        else if (event->type() == QAccessible::Focus)
            now->child = event->child();
    }
};
Heard* Heard::now = nullptr;

TEST_F(TimelineTest, AStepIsToldToWhoListens)
{
    QApplication::setActiveWindow(&m_panel);
    view().focusLane(0);
    view().setFocus();
    ASSERT_TRUE(view().hasFocus());
    QAccessible::setActive(true);
    if (!QAccessible::isActive())
        GTEST_SKIP() << "nobody can listen on this platform";
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view());
    Heard heard;
    Heard::now = &heard;
    const auto before = QAccessible::installUpdateHandler(Heard::take);
    m_document.cursor().select(EventIndex(m_document.run()->trace->setUpEvents));
    for (int i = 0; i < 8; ++i) {
        heard = {};
        const EventIndex was = m_document.cursor().event();
        view().stepInLane(true);
        if (m_document.cursor().event() == was)
            break;
        EXPECT_TRUE(heard.value.contains(QStringLiteral("event %1 of ").arg(m_document.cursor().event().value))) << heard.value.toStdString();
        EXPECT_GE(heard.child, 0) << m_document.cursor().event().value;
        EXPECT_TRUE(heard.child >= 0 && list->child(heard.child)->state().focused) << m_document.cursor().event().value;
    }
    QAccessible::installUpdateHandler(before);
    QAccessible::setActive(false);
}

// With a tool that listens from the start the first window of a program is the only one that counts, and only another process has a first one.
TEST(TimelineFirst, TellsAssistiveTools)
{
    QProcess child;
    child.start(QApplication::applicationFilePath(), {QStringLiteral("--gtest_filter=TimelineTest.TellsAssistiveToolsWhereItStands")});
    ASSERT_TRUE(child.waitForFinished(120'000));
    EXPECT_EQ(child.exitCode(), 0) << child.readAllStandardOutput().toStdString();
}

TEST_F(TimelineTest, TheRangeBarMovesWhatIsSeen)
{
    auto* range = m_panel.findChild<views::RangeBar*>();
    ASSERT_NE(range, nullptr);
    view().setAxisMode(AxisMode::Linear);
    const picture::Range whole = view().model()->content();
    const std::int64_t quarter = whole.length() / 4;
    view().setVisible({whole.begin + quarter, whole.begin + 2 * quarter});
    const picture::Range before = view().visible();
    range->setFocus();
    QTest::keyClick(range, Qt::Key_Right);
    EXPECT_GT(view().visible().begin, before.begin);
    QTest::keyClick(range, Qt::Key_Left);
    EXPECT_NEAR(static_cast<double>(view().visible().begin), static_cast<double>(before.begin), static_cast<double>(view().axis().perPixel()) + 1);
    // The window is dragged as a whole, and by each of its edges.
    const int y = range->height() / 2;
    const auto drag = [&](int from, int to) {
        QTest::mousePress(range, Qt::LeftButton, {}, {from, y});
        QTest::mouseMove(range, {(from + to) / 2, y});
        QTest::mouseMove(range, {to, y});
        QTest::mouseRelease(range, Qt::LeftButton, {}, {to, y});
    };
    const double perPixel = static_cast<double>(whole.length()) / range->strip().width();
    const auto about = [&](std::int64_t is, std::int64_t wanted) { EXPECT_NEAR(static_cast<double>(is), static_cast<double>(wanted), 4 * perPixel); };
    const QRect was = range->window();
    drag(was.center().x(), was.center().x() + 100);
    about(view().visible().begin, before.begin + static_cast<std::int64_t>(100 * perPixel));
    about(view().visible().length(), before.length());
    const picture::Range moved = view().visible();
    const QRect now = range->window();
    drag(now.left(), now.left() - 60);
    about(view().visible().begin, moved.begin - static_cast<std::int64_t>(60 * perPixel));
    about(view().visible().end, moved.end);
    const QRect wider = range->window();
    drag(wider.right(), wider.right() + 40);
    about(view().visible().end, moved.end + static_cast<std::int64_t>(40 * perPixel));
    // A click elsewhere brings that into the middle.
    view().setVisible({whole.begin, whole.begin + quarter});
    const std::int64_t length = view().visible().length();
    QTest::mouseClick(range, Qt::LeftButton, {}, {range->strip().left() + range->strip().width() / 2, y});
    about((view().visible().begin + view().visible().end) / 2, whole.begin + whole.length() / 2);
    about(view().visible().length(), length);
    QTest::mouseDClick(range, Qt::LeftButton, {}, range->rect().center());
    EXPECT_EQ(view().visible(), whole);
}

// ---- measuring

TEST_F(TimelineTest, MarkersMeasureBetweenTwoEvents)
{
    view().setFocus();
    m_document.cursor().select(EventIndex(16));
    QTest::keyClick(&view(), Qt::Key_1);
    EXPECT_FALSE(view().range());
    m_document.cursor().select(EventIndex(24));
    QTest::keyClick(&view(), Qt::Key_2);
    const picture::TimeScale& scale = view().model()->scale();
    EXPECT_EQ(view().range(), (std::optional<picture::Range>(picture::Range{scale.ofEvent(EventIndex(16)), scale.ofEvent(EventIndex(24))})));
    // The markers mean the same moments on another axis.
    view().setAxisMode(AxisMode::Linear);
    EXPECT_EQ(view().range()->begin, view().model()->scale().timeOf(EventIndex(16)).ns);
    // A second time takes one away.
    QTest::keyClick(&view(), Qt::Key_2);
    EXPECT_FALSE(view().range());
    QTest::keyClick(&view(), Qt::Key_Escape);
    EXPECT_FALSE(view().measurements().markers[0]);
}

TEST_F(TimelineTest, AMarkerSnapsToTheEdgeOfASlice)
{
    const auto& slices = m_document.run()->intervals.slices[0];
    const auto callback = std::find_if(slices.begin(), slices.end(), [](const analysis::Slice& s) { return s.kind == analysis::SliceKind::Callback; });
    ASSERT_NE(callback, slices.end());
    int y = 0;
    for (const picture::RowPlace& row : view().picture().rows)
        if (row.lane == 0 && row.kind == picture::RowKind::Slices && row.row == callback->depth)
            y = (row.box.y + row.box.h / 2) / 100;
    QTest::mouseClick(&view(), Qt::LeftButton, Qt::ShiftModifier, {xOf(callback->first) + 4, y});
    ASSERT_TRUE(view().measurements().markers[0]);
    EXPECT_EQ(view().measurements().markers[0]->event, callback->first);
    // Its flag can be dragged; it snaps again.
    const int flag = xOf(callback->first);
    QTest::mousePress(&view(), Qt::LeftButton, {}, {flag, 8});
    QTest::mouseMove(&view(), {xOf(callback->last) - 3, y + 19});
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, {xOf(callback->last) - 3, y + 19});
    EXPECT_EQ(view().measurements().markers[0]->event, callback->last);
}

TEST_F(TimelineTest, DraggingSelectsARangeAndItsEndsSnap)
{
    const auto& slices = m_document.run()->intervals.slices[0];
    const auto callback = std::find_if(slices.begin(), slices.end(), [](const analysis::Slice& s) { return s.kind == analysis::SliceKind::Callback; });
    int y = 0;
    for (const picture::RowPlace& row : view().picture().rows)
        if (row.lane == 0 && row.kind == picture::RowKind::Slices && row.row == callback->depth)
            y = (row.box.y + row.box.h / 2) / 100;
    m_document.cursor().toStart();
    m_document.cursor().select(EventIndex(40));
    QTest::mousePress(&view(), Qt::LeftButton, {}, {xOf(callback->first) + 3, y});
    QTest::mouseMove(&view(), {xOf(callback->first) + 40, y});
    QTest::mouseMove(&view(), {xOf(callback->last) - 4, y});
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, {xOf(callback->last) - 4, y});
    const picture::TimeScale& scale = view().model()->scale();
    EXPECT_EQ(view().range(), (std::optional<picture::Range>(picture::Range{scale.ofEvent(callback->first), scale.ofEvent(callback->last)})));
    // The details sum it up, and M keeps it.
    m_panel.setDetailsShown(true);
    EXPECT_TRUE(m_panel.details().toPlainText().contains(QStringLiteral("selected"))) << m_panel.details().toPlainText().toStdString();
    EXPECT_TRUE(m_panel.details().toPlainText().contains(QStringLiteral("CPU 0")));
    QTest::keyClick(&view(), Qt::Key_M);
    ASSERT_EQ(view().measurements().kept.size(), 1u);
    EXPECT_EQ(view().measurements().kept[0].second.time, scale.timeOf(callback->last));
    EXPECT_FALSE(view().range());
}

TEST_F(TimelineTest, ThePointerMeasuresSlicesAndGaps)
{
    // A thread of CPU 0, and the empty stretch in front of a callback.
    const auto& slices = m_document.run()->intervals.slices[0];
    const auto callback = std::find_if(slices.begin(), slices.end(), [](const analysis::Slice& s) { return s.kind == analysis::SliceKind::Callback; });
    int y = 0;
    for (const picture::RowPlace& row : view().picture().rows)
        if (row.lane == 0 && row.kind == picture::RowKind::Slices && row.row == callback->depth)
            y = (row.box.y + row.box.h / 2) / 100;
    QTest::mouseMove(&view(), {xOf(callback->first) + 12, y});
    EXPECT_EQ(view().measuredText(), QString::fromStdString(picture::formatTime((callback->end - callback->start).ns)));
    QTest::mouseMove(&view(), {view().width() / 2, 3});
    EXPECT_TRUE(view().measuredText().isEmpty());
}

TEST_F(TimelineTest, DetailsNameTheSliceAndLeadToWhatTheyName)
{
    m_panel.setDetailsShown(true);
    const auto& slices = m_document.run()->intervals.slices[1];
    const auto callback = std::find_if(slices.begin(), slices.end(), [](const analysis::Slice& s) { return s.kind == analysis::SliceKind::Callback; });
    m_document.cursor().select(callback->first);
    const QString text = m_panel.details().toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("EvtIoRead #2"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("CPU 1, PASSIVE_LEVEL"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QString::fromStdString(picture::formatTime((callback->end - callback->start).ns)))) << text.toStdString();
    Q_EMIT m_panel.details().anchorClicked(QUrl(QStringLiteral("event:%1").arg(callback->last.value)));
    EXPECT_EQ(m_document.cursor().event(), callback->last);
}

// ---- lanes

TEST_F(TimelineTest, LanesAreMovedPinnedAndHiddenByKeys)
{
    const auto order = [&] {
        std::vector<std::uint32_t> lanes;
        for (const picture::LanePlace& lane : view().picture().lanes)
            lanes.push_back(lane.lane);
        return lanes;
    };
    view().setFocus();
    const std::vector<std::uint32_t> before = order();
    view().focusLane(0);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order()[0], before[1]);
    EXPECT_EQ(order()[1], before[0]);
    EXPECT_EQ(view().focusedLane(), 0u);
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(order(), before);
    view().focusLane(before[3]);
    view().togglePin();
    EXPECT_EQ(order()[0], before[3]);
    EXPECT_GT(view().picture().pinnedBottom, view().picture().plot.y);
    view().togglePin();
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_EQ(order().size(), before.size() - 1);
    EXPECT_NE(view().focusedLane(), before[3]);
    view().showAllLanes();
    EXPECT_EQ(order(), before);
    // The last one stays.
    for (std::size_t i = 0; i < before.size() + 2; ++i)
        QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_EQ(order().size(), 1u);
}

TEST_F(TimelineTest, ALabelIsDraggedToItsPlace)
{
    const auto& lanes = view().picture().lanes;
    ASSERT_GE(lanes.size(), 4u);
    const std::uint32_t first = lanes[0].lane, second = lanes[1].lane, third = lanes[2].lane;
    const QPoint from(60, (lanes[0].box.y + lanes[0].box.h / 2) / 100), to(60, lanes[2].box.bottom() / 100 - 4);
    QTest::mousePress(&view(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&view(), from + QPoint(0, 20));
    QTest::mouseMove(&view(), to);
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, to);
    EXPECT_EQ(view().picture().lanes[0].lane, second);
    EXPECT_EQ(view().picture().lanes[1].lane, third);
    EXPECT_EQ(view().picture().lanes[2].lane, first);
}

// W, A, S and D are where they are on the most common keyboards, whatever is printed there.
TEST_F(TimelineTest, LettersOfZoomingGoByTheirPlaces)
{
#ifdef Q_OS_WIN
    constexpr quint32 w = 17, a = 30, s = 31, d = 32, elsewhere = 44;
#else
    constexpr quint32 w = 25, a = 38, s = 39, d = 40, elsewhere = 52;
#endif
    const auto press = [&](int key, quint32 place) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, place, 0, 0, QString(QChar(key)).toLower());
        QApplication::sendEvent(&view(), &event);
    };
    view().picture();
    const auto seen = [&] { return view().visible(); };
    picture::Range before = seen();
    press(Qt::Key_Z, w); // as a French keyboard has it
    EXPECT_LT(seen().length(), before.length());
    before = seen();
    press(Qt::Key_Q, a);
    EXPECT_LT(seen().begin, before.begin);
    press(Qt::Key_D, d);
    EXPECT_EQ(seen(), before);
    press(Qt::Key_S, s);
    EXPECT_GT(seen().length(), before.length());
    before = seen();
    for (const int letter : {Qt::Key_W, Qt::Key_A, Qt::Key_S, Qt::Key_D})
        press(letter, elsewhere);
    EXPECT_EQ(seen(), before);
    press(Qt::Key_W, 0); // where the system does not tell
    EXPECT_LT(seen().length(), before.length());
}

TEST_F(TimelineTest, TheWheelAndCtrlChangePlaces)
{
    m_panel.resize(1100, 300);
    view().picture();
    const QPoint at(view().width() / 2, view().height() - 20);
    const picture::Range whole = view().visible();
    wheel(at, -120, {});
    EXPECT_GT(view().scroll(), 0);
    EXPECT_EQ(view().visible(), whole);
    m_panel.setWheelZooms(true);
    const int scroll = view().scroll();
    wheel(at, 120, {});
    EXPECT_LT(view().visible().length(), whole.length());
    EXPECT_EQ(view().scroll(), scroll);
    const picture::Range near = view().visible();
    wheel(at, 120, Qt::ControlModifier);
    EXPECT_LT(view().scroll(), scroll);
    EXPECT_EQ(view().visible(), near);
    wheel(at, 120, Qt::ShiftModifier); // pans in both
    EXPECT_EQ(view().visible().length(), near.length());
    EXPECT_NE(view().visible(), near);
    // Remembered.
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_panel.keepIn(settings);
    EXPECT_FALSE(view().wheelZooms());
    m_panel.setWheelZooms(true);
    views::TimelinePanel second(m_document, m_appearance);
    second.keepIn(settings);
    EXPECT_TRUE(second.view().wheelZooms());
}

TEST_F(TimelineTest, PinnedLanesStayWhileOthersScroll)
{
    m_panel.resize(1100, 300);
    view().setLanePinned(view().picture().lanes[3].lane, true);
    const std::uint32_t pinned = view().picture().lanes[0].lane;
    view().setScroll(60);
    ASSERT_GT(view().scroll(), 0);
    for (const picture::RowPlace& row : view().picture().rows)
        EXPECT_EQ(view().rowTop(row), row.box.y / 100 - (row.lane == pinned ? 0 : view().scroll()));
}

TEST_F(TimelineTest, TheArrangementIsRememberedForEachScenario)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_panel.keepIn(settings);
    const std::uint32_t last = view().picture().lanes.back().lane;
    view().setLanePinned(last, true);
    view().focusLane(1);
    view().toggleLane();
    m_document.cursor().select(EventIndex(16));
    view().setMarkerAtPlayhead(0);
    m_document.cursor().select(EventIndex(22));
    view().setMarkerAtPlayhead(1);
    view().keepMeasurement();
    const views::LaneArrangement before = view().arrangement();
    ASSERT_TRUE(m_document.open(QStringLiteral("sync-scope-device")));
    ASSERT_TRUE(settled(m_document));
    EXPECT_NE(view().picture().pinnedBottom, 0);
    EXPECT_EQ(view().picture().pinnedBottom, view().picture().plot.y) << "another scenario has its own";
    views::TimelinePanel second(m_document, m_appearance);
    second.keepIn(settings);
    ASSERT_TRUE(m_document.open(QStringLiteral("lost-update")));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(second.view().arrangement(), before);
    EXPECT_EQ(second.view().picture().lanes[0].lane, last);
    ASSERT_EQ(second.view().measurements().kept.size(), 1u);
    EXPECT_EQ(second.view().measurements().kept[0].first.event, EventIndex(16));
    EXPECT_EQ(second.view().measurements().markers, view().measurements().markers);
    ASSERT_TRUE(second.view().measurements().markers[1]);
    EXPECT_EQ(second.view().measurements().markers[1]->event, EventIndex(22));
}

// A drag is kept where it ends, and what is taken away stays away.
TEST_F(TimelineTest, MarkersAreKeptAsTheyAreLeft)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_panel.keepIn(settings);
    const auto kept = [&] {
        views::TimelinePanel other(m_document, m_appearance);
        other.keepIn(settings);
        return other.view().measurements().markers;
    };
    m_document.cursor().select(EventIndex(16));
    view().setMarkerAtPlayhead(0);
    ASSERT_TRUE(kept()[0]);
    m_document.cursor().select(EventIndex(30));
    view().picture();
    const int y = view().height() / 2;
    QTest::mousePress(&view(), Qt::LeftButton, {}, {xOf(EventIndex(16)), 8}); // its flag
    QTest::mouseMove(&view(), {xOf(EventIndex(22)), y});
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, {xOf(EventIndex(22)), y});
    ASSERT_NE(view().measurements().markers[0]->event, EventIndex(16));
    EXPECT_EQ(kept(), view().measurements().markers);
    EXPECT_FALSE(kept()[1]);
    view().clearMarkers();
    EXPECT_FALSE(kept()[0]);
}

// ---- what is arranged goes with the scenario

namespace {

QByteArray bytesOf(const QString& file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

void writeTo(const QString& file, const QByteArray& bytes)
{
    QFile f(file);
    ASSERT_TRUE(f.open(QIODevice::WriteOnly));
    f.write(bytes);
}

// The program on another computer, or here another time.
struct Elsewhere {
    explicit Elsewhere(const QString& settingsFile) : settings(settingsFile, QSettings::IniFormat), document(files::dataFolder()), panel(document, appearance)
    {
        QObject::connect(&panel.view(), &TimelineView::notKept, [this](const QString& why) { told << why; });
        panel.resize(1100, 620);
        panel.keepIn(settings);
    }
    ::testing::AssertionResult opens(const QString& place)
    {
        return document.open(place) && settled(document) && document.run() ? ::testing::AssertionSuccess() : ::testing::AssertionFailure() << place.toStdString();
    }
    TimelineView& view() { return panel.view(); }

    QSettings settings;
    document::Document document;
    views::Appearance appearance;
    views::TimelinePanel panel;
    QStringList told;
};

class Travelling : public TimelineTest {
protected:
    void SetUp() override
    {
        TimelineTest::SetUp();
        m_settings.emplace(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_panel.keepIn(*m_settings);
    }
    QString place(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void arrange()
    {
        view().setLanePinned(view().picture().lanes.back().lane, true);
        view().moveLane(1, 3);
        view().focusLane(0);
        view().toggleLane();
        m_document.cursor().select(EventIndex(16));
        view().setMarkerAtPlayhead(0);
        m_document.cursor().select(EventIndex(22));
        view().setMarkerAtPlayhead(1);
        view().keepMeasurement();
    }
    void expectArranged(TimelineView& other)
    {
        EXPECT_EQ(other.arrangement(), view().arrangement());
        EXPECT_EQ(other.measurements().markers, view().measurements().markers);
        EXPECT_EQ(other.measurements().kept, view().measurements().kept);
        ASSERT_EQ(other.measurements().kept.size(), 1u);
        EXPECT_EQ(other.measurements().kept[0].second.event, EventIndex(22));
    }

    QTemporaryDir m_folder;
    std::optional<QSettings> m_settings;
};

} // namespace

TEST_F(Travelling, PinsOrderFoldsAndMeasurementsGoWithACopy)
{
    ASSERT_TRUE(m_document.saveAs(place("own")).empty());
    EXPECT_FALSE(QFile::exists(place("own/view.json"))) << "nothing was arranged yet";
    arrange();
    ASSERT_TRUE(QFile::exists(place("own/view.json")));
    ASSERT_TRUE(m_document.saveAs(place("copy")).empty());
    Elsewhere other(place("other.ini"));
    ASSERT_TRUE(other.opens(place("copy")));
    expectArranged(other.view());
    EXPECT_EQ(other.view().picture().lanes[0].lane, view().picture().lanes[0].lane);
    // As it is unpacked somewhere else.
    ASSERT_TRUE(QDir().rename(place("copy"), place("sent")));
    Elsewhere third(place("third.ini"));
    ASSERT_TRUE(third.opens(place("sent/scenario.json")));
    expectArranged(third.view());
    EXPECT_TRUE(third.told.empty()) << third.told.join(QLatin1Char('|')).toStdString();
    for (const QString& key : m_settings->allKeys())
        EXPECT_FALSE(key.startsWith(QStringLiteral("arrangement"))) << key.toStdString();
    // It says the same in the same bytes.
    EXPECT_EQ(bytesOf(place("sent/view.json")), bytesOf(place("own/view.json")));
}

// What is arranged in a shipped scenario is in the copy that is made of it.
TEST_F(Travelling, AShippedScenarioKeepsThemInTheSettingsAndACopyTakesThemAlong)
{
    arrange();
    EXPECT_FALSE(QFile::exists(m_document.source()->place + QStringLiteral("/view.json")));
    ASSERT_TRUE(m_document.saveAs(place("own")).empty());
    Elsewhere other(place("other.ini"));
    ASSERT_TRUE(other.opens(place("own")));
    expectArranged(other.view());
    Elsewhere here(place("settings.ini"));
    ASSERT_TRUE(here.opens(QStringLiteral("lost-update")));
    expectArranged(here.view());
}

TEST_F(Travelling, AFileThatIsNotUnderstoodStaysAndHindersNobody)
{
    ASSERT_TRUE(m_document.saveAs(place("own")).empty());
    const QString file = place("own/view.json");
    for (const QByteArray text : {"", "{", "[]", "{\"format\": 2, \"lanes\": {}}", "{\"format\": 1, \"lanes\": 5}", "{\"format\": 1, \"lanes\": {\"pinned\": [5]}}",
             "{\"format\": 1, \"markers\": [{\"ns\": -1}]}", "{\"format\": 1, \"measurements\": [[{\"ns\": 1}]]}", "\xff\xfe"}) {
        SCOPED_TRACE(text.toStdString());
        writeTo(file, text);
        {
            Elsewhere other(place("other.ini"));
            ASSERT_TRUE(other.opens(place("own")));
            ASSERT_EQ(other.told.size(), 1);
            EXPECT_TRUE(other.told[0].contains(QStringLiteral("view.json")));
            EXPECT_EQ(other.view().picture().pinnedBottom, other.view().picture().plot.y);
            other.view().setLanePinned(2, true);
            other.view().setLanePinned(1, true);
            EXPECT_EQ(other.told.size(), 1) << "said once";
            EXPECT_TRUE(other.document.saveAs(place("own")).empty());
            EXPECT_EQ(bytesOf(file), text);
        }
        Elsewhere again(place("other.ini"));
        ASSERT_TRUE(again.opens(place("own")));
        EXPECT_TRUE(again.view().arrangement().isPinned(again.view().model()->lanes()[2])) << "kept on this computer";
        // A whole one in its place goes before what was kept meanwhile.
        writeTo(file, "{\"format\": 1, \"lanes\": {\"pinned\": []}}");
        ASSERT_TRUE(again.opens(place("own")));
        EXPECT_FALSE(again.view().arrangement().isPinned(again.view().model()->lanes()[2]));
        again.settings.clear();
    }
}

TEST_F(Travelling, WhatIsNoFileIsLeftAlone)
{
    ASSERT_TRUE(m_document.saveAs(place("own")).empty());
    ASSERT_TRUE(QDir().mkpath(place("own/view.json/inside")));
    arrange();
    EXPECT_TRUE(QDir(place("own/view.json/inside")).exists());
    Elsewhere here(place("settings.ini"));
    ASSERT_TRUE(here.opens(place("own")));
    expectArranged(here.view());
    EXPECT_EQ(here.told.size(), 1);
}

TEST_F(Travelling, AFolderThatIsGoneIsNotMadeAgain)
{
    ASSERT_TRUE(m_document.saveAs(place("own")).empty());
    ASSERT_TRUE(QDir(place("own")).removeRecursively());
    arrange();
    EXPECT_FALSE(QFile::exists(place("own")));
    ASSERT_TRUE(m_document.saveAs(place("again")).empty());
    Elsewhere other(place("other.ini"));
    EXPECT_FALSE(other.document.open(place("own")));
    ASSERT_TRUE(other.opens(place("again")));
    expectArranged(other.view());
}

// Two scenarios in a folder, what another program adds, and a scenario that is replaced by one where nothing is arranged.
TEST_F(Travelling, EachScenarioHasItsFileAndOthersKeysStay)
{
    ASSERT_TRUE(m_document.saveAs(place("own")).empty());
    ASSERT_TRUE(QFile::copy(place("own/scenario.json"), place("own/second.json")));
    writeTo(place("own/view.json"), "{\"format\": 1, \"note\": \"of mine\"}");
    ASSERT_TRUE(m_document.open(place("own")));
    ASSERT_TRUE(settled(m_document));
    arrange();
    EXPECT_TRUE(bytesOf(place("own/view.json")).contains("\"note\": \"of mine\""));
    Elsewhere other(place("other.ini"));
    ASSERT_TRUE(other.opens(place("own/second.json")));
    EXPECT_EQ(other.view().picture().pinnedBottom, other.view().picture().plot.y);
    other.view().setLanePinned(1, true);
    EXPECT_TRUE(QFile::exists(place("own/second.view.json")));
    ASSERT_TRUE(other.opens(QStringLiteral("lost-update")));
    ASSERT_TRUE(other.document.saveAs(place("own")).empty());
    ASSERT_TRUE(other.opens(place("own")));
    EXPECT_EQ(other.view().picture().pinnedBottom, other.view().picture().plot.y) << "not that of the scenario that was there";
    EXPECT_TRUE(other.view().measurements().kept.empty());
}

// ---- search

TEST_F(TimelineTest, FindsCallbacksAndCountsThem)
{
    m_document.cursor().toStart();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Slash);
    ASSERT_TRUE(m_panel.searchBar().isVisible());
    QTest::keyClicks(&m_panel.searchBar().line(), QStringLiteral("writes totalrequests"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view().search().running(); }));
    // Two stores in the lost update.
    ASSERT_EQ(view().search().hits().size(), 2u);
    EXPECT_EQ(m_panel.searchBar().countText(), QStringLiteral("2 found"));
    QTest::keyClick(&m_panel.searchBar().line(), Qt::Key_Return);
    EXPECT_EQ(m_document.cursor().event(), view().search().hits()[0]);
    EXPECT_EQ(m_panel.searchBar().countText(), QStringLiteral("1 of 2"));
    QTest::keyClick(&m_panel.searchBar().line(), Qt::Key_Return);
    QTest::keyClick(&m_panel.searchBar().line(), Qt::Key_Return);
    EXPECT_EQ(m_document.cursor().event(), view().search().hits()[0]) << "around the end";
    QTest::keyClick(&m_panel.searchBar().line(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(m_document.cursor().event(), view().search().hits()[1]);
    m_panel.searchBar().line().setText(QStringLiteral("nosuchthing"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view().search().running(); }));
    EXPECT_EQ(m_panel.searchBar().countText(), QStringLiteral("not found"));
    QTest::keyClick(&m_panel.searchBar().line(), Qt::Key_Escape);
    EXPECT_FALSE(m_panel.searchBar().isVisible());
    EXPECT_TRUE(view().search().hits().empty());
}

// ---- causes

TEST_F(TimelineTest, ArrowsAreOfTheSelectionThenOfAllThenNone)
{
    ASSERT_TRUE(m_document.open(QStringLiteral("dpc-for-isr")));
    ASSERT_TRUE(settled(m_document));
    const auto arrows = [&] {
        int count = 0;
        for (const picture::Item& item : view().picture().list.items())
            count += item.shape == picture::Shape::Polyline && item.style.stroke == picture::Token::Flow && item.event ? 1 : 0;
        return count;
    };
    // The DPC: its interrupt queued it, and the device asserted that.
    const auto& slices = m_document.run()->intervals.slices[1];
    const auto dpc = std::find_if(slices.begin(), slices.end(), [](const analysis::Slice& s) { return s.kind == analysis::SliceKind::Dpc; });
    ASSERT_NE(dpc, slices.end());
    m_document.cursor().select(dpc->first);
    view().setFocus();
    EXPECT_EQ(view().arrows(), views::Arrows::Selection);
    EXPECT_GT(arrows(), 0);
    const int ofSelection = arrows();
    QTest::keyClick(&view(), Qt::Key_R);
    EXPECT_EQ(view().arrows(), views::Arrows::All);
    EXPECT_GT(arrows(), ofSelection);
    QTest::keyClick(&view(), Qt::Key_R);
    EXPECT_EQ(arrows(), 0);
    QTest::keyClick(&view(), Qt::Key_R);
    // Along the causes and back.
    QTest::keyClick(&view(), Qt::Key_BracketLeft);
    const EventIndex cause = m_document.cursor().event();
    EXPECT_EQ(m_document.run()->trace->log.at(dpc->first.value).cause, cause);
    QTest::keyClick(&view(), Qt::Key_BracketRight);
    EXPECT_GT(m_document.cursor().event(), cause);
}

// ---- assistive tools

TEST_F(TimelineTest, TellsAssistiveToolsOfEveryKindOfLane)
{
    ASSERT_TRUE(m_document.open(QStringLiteral("dpc-for-isr")));
    ASSERT_TRUE(settled(m_document));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view());
    const auto says = [&](picture::LaneKind kind, const QString& what) {
        for (std::uint32_t i = 0; i < view().model()->lanes().size(); ++i) {
            if (view().model()->lanes()[i].kind != kind)
                continue;
            view().focusLane(i);
            if (view().arrangement().isFolded(view().model()->lanes()[i]))
                view().toggleLane();
            for (int c = 0; c < list->childCount(); ++c)
                if (list->child(c)->text(QAccessible::Name).contains(what) && !list->child(c)->rect().isEmpty())
                    return true;
        }
        return false;
    };
    using picture::LaneKind;
    EXPECT_TRUE(says(LaneKind::Processor, QStringLiteral("EvtInterruptIsr Device.Interrupt, CPU 1, DIRQL")));
    EXPECT_TRUE(says(LaneKind::Variable, QStringLiteral("CPU 0 writes 1")));
    EXPECT_TRUE(says(LaneKind::Variable, QStringLiteral("lost update")));
    EXPECT_TRUE(says(LaneKind::Variable, QStringLiteral("reads 0xFFFFD00000000000")));
    EXPECT_TRUE(says(LaneKind::Lock, QStringLiteral("T0 on CPU 0")));
    EXPECT_TRUE(says(LaneKind::Requests, QStringLiteral("#1 read 512 B")));
    EXPECT_TRUE(says(LaneKind::Hardware, QStringLiteral("Device.Interrupt asserted")));
    EXPECT_TRUE(says(LaneKind::Hardware, QStringLiteral("CPU 1 writes ACKNOWLEDGE 0x4")));
    ASSERT_TRUE(m_document.open(QStringLiteral("passive-timer")));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(says(LaneKind::Timer, QStringLiteral("set, due at 500 µs")));
    EXPECT_TRUE(says(LaneKind::WorkItem, QStringLiteral("queued")));
    // The item with the event in focus is the selected one.
    view().focusLane(0);
    view().setFocus();
    view().stepInLane(true);
    ASSERT_NE(list->focusChild(), nullptr);
    EXPECT_TRUE(list->focusChild()->state().selected);
    // Wherever in it one is, it is the slice around.
    const auto& slices = m_document.run()->intervals.slices[0];
    const auto callback = std::find_if(slices.begin(), slices.end(), [](const analysis::Slice& s) { return s.kind == analysis::SliceKind::Callback && s.last.value > s.first.value + 1; });
    ASSERT_NE(callback, slices.end());
    for (const EventIndex e : {callback->first, callback->last}) {
        m_document.cursor().select(e);
        ASSERT_NE(list->focusChild(), nullptr);
        EXPECT_TRUE(list->focusChild()->state().focused) << e.value;
        EXPECT_EQ(list->focusChild()->role(), QAccessible::ListItem) << e.value;
    }
}

TEST_F(TimelineTest, AClickLetsStandBackWhatDoesNotBelongToIt)
{
    const auto& slices = m_document.run()->intervals.slices[0];
    const auto callback = std::find_if(slices.begin(), slices.end(), [](const analysis::Slice& s) { return s.kind == analysis::SliceKind::Callback; });
    ASSERT_NE(callback, slices.end());
    const std::vector<EventIndex> related = document::relatedTo(*m_document.run(), callback->first);
    const auto has = [&](EventIndex e) { return std::find(related.begin(), related.end(), e) != related.end(); };
    EXPECT_TRUE(has(callback->first));
    // Its own accesses belong to it, those of the other request do not.
    int own = 0, others = 0;
    for (const analysis::Access& a : m_document.run()->intervals.accesses)
        if (a.processor == ProcessorId(0))
            own += has(a.event) ? 1 : 0;
        else
            others += has(a.event) ? 1 : 0;
    EXPECT_GT(own, 0);
    EXPECT_EQ(others, 0);
    EXPECT_FALSE(view().isolated());
    for (const picture::RowPlace& row : view().picture().rows)
        if (row.lane == 0 && row.kind == picture::RowKind::Slices && row.row == callback->depth)
            QTest::mouseClick(&view(), Qt::LeftButton, {}, {xOf(callback->first) + 10, (row.box.y + row.box.h / 2) / 100});
    EXPECT_EQ(m_document.cursor().event(), callback->first);
    EXPECT_TRUE(view().isolated());
    m_document.cursor().stepForward();
    EXPECT_FALSE(view().isolated()); // Stepping on shows all again.
    QTest::keyClick(&view(), Qt::Key_I);
    EXPECT_TRUE(view().isolated());
    QTest::keyClick(&view(), Qt::Key_Escape);
    EXPECT_FALSE(view().isolated());
}

TEST_F(TimelineTest, AVariableBelongsToAllWhoTouchIt)
{
    const auto& accesses = m_document.run()->intervals.accesses;
    ASSERT_FALSE(accesses.empty());
    const std::vector<EventIndex> related = document::relatedTo(*m_document.run(), accesses.front().event);
    std::size_t same = 0;
    for (const analysis::Access& a : accesses) {
        const bool is = std::find(related.begin(), related.end(), a.event) != related.end();
        EXPECT_EQ(is, a.variable == accesses.front().variable) << a.event.value;
        same += is ? 1 : 0;
    }
    EXPECT_GE(same, 4u);
}

TEST_F(TimelineTest, WhatIsPendingStandsBelowTheLanes)
{
    ASSERT_TRUE(m_document.open(QStringLiteral("passive-timer")));
    ASSERT_TRUE(settled(m_document));
    views::PendingStrip& strip = m_panel.pending();
    EXPECT_TRUE(strip.isVisible());
    const document::RunPtr& run = m_document.run();
    // At the event that sets a timer it is pending, and it comes where the trace has it come.
    EventIndex set, expires;
    run->trace->log.forEach([&](const trace::Event& e) {
        if (e.kind == trace::EventKind::TimerSet && !set)
            set = e.index;
        if (e.kind == trace::EventKind::TimerExpire && set && !expires)
            expires = e.index;
    });
    ASSERT_TRUE(set && expires);
    m_document.cursor().select(set);
    const auto timer = [&] {
        return std::find_if(strip.pins().begin(), strip.pins().end(), [](const views::PendingStrip::Pin& p) { return p.pending.subject.kind == trace::SubjectKind::Timer; });
    };
    ASSERT_NE(timer(), strip.pins().end()) << strip.accessibleDescription().toStdString();
    EXPECT_EQ(timer()->pending.comes, expires);
    EXPECT_TRUE(timer()->tip.contains(QStringLiteral("is due in"))) << timer()->tip.toStdString();
    EXPECT_TRUE(strip.accessibleDescription().contains(timer()->tip));
    QTest::mouseClick(&strip, Qt::LeftButton, {}, timer()->box.center());
    EXPECT_EQ(m_document.cursor().event(), expires);
    for (const views::PendingStrip::Pin& p : strip.pins())
        EXPECT_TRUE(p.pending.subject.kind != trace::SubjectKind::Thread || p.pending.subject.index < run->scenario.threads.size()) << p.name.toStdString(); // no worker
    for (const views::PendingStrip::Pin& p : strip.pins())
        EXPECT_FALSE(p.pending.subject.kind == trace::SubjectKind::Timer && p.pending.comes == expires);
    // By key: one after the other, and there.
    m_document.cursor().select(set);
    strip.setFocus();
    const EventIndex first = strip.pins().front().pending.comes;
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_Return);
    EXPECT_EQ(m_document.cursor().event(), first);
    m_panel.setPendingShown(false);
    EXPECT_FALSE(strip.isVisible());
}

TEST_F(TimelineTest, OnlyWhatIsOnItsWayIsPending)
{
    ASSERT_TRUE(m_document.open(QStringLiteral("dpc-for-isr")));
    ASSERT_TRUE(settled(m_document));
    const document::RunPtr& run = m_document.run();
    // By hand, for every event: a DPC is pending from the event that queues it up to the one that starts it.
    std::map<std::uint32_t, bool> queued;
    run->trace->log.forEach([&](const trace::Event& e) {
        if (e.kind == trace::EventKind::DpcQueue)
            queued[e.subject.index] = true;
        if (e.kind == trace::EventKind::DpcStart)
            queued[e.subject.index] = false;
        std::size_t expected = 0, found = 0;
        for (const auto& [dpc, is] : queued)
            expected += is ? 1 : 0;
        for (const document::Pending& p : run->pending.after(e.index, 1000))
            found += p.subject.kind == trace::SubjectKind::Dpc ? 1 : 0;
        EXPECT_EQ(found, expected) << e.index.value;
    });
    EXPECT_FALSE(queued.empty());
}

} // namespace syncscope::test
