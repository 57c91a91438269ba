// What people come for, from start to end, once by mouse and once by keys alone: a student's first three minutes, and a driver
// developer who chooses how to serialize.
#include "app/theme/theme.h"
#include "app/views/compare/compare_view.h"
#include "app/views/configuration/configuration_view.h"
#include "app/views/counter/counter_card.h"
#include "app/views/lesson/lesson_guide.h"
#include "app/views/orders/orders_view.h"
#include "app/views/schedule/schedule_panel.h"
#include "app/views/sharing/sharing_view.h"
#include "app/views/start/start_page.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/transport/transport_bar.h"
#include "app/window/guide.h"
#include "app/window/laboratory.h"
#include "app/window/studies.h"
#include "app/window/travel.h"
#include "tests/window/window_fixture.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeWidget>

namespace syncscope::test {
namespace {

using document::Verdict;
using trace::EventKind;
using views::LessonGuide;

// A laboratory as on its first start. Pictures of every stage go where SYNCSCOPE_FLOW_PICTURES says, to be looked at.
class FlowTest : public WindowTest {
protected:
    void SetUp() override
    {
        theme::loadFonts();
        m_window.reset();
        m_lab = std::make_unique<window::Laboratory>(m_document, m_settings);
        lab().resize(1720, 1040);
        lab().show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&lab()));
        m_lab->begin();
    }
    void TearDown() override { m_lab.reset(); }

    MainWindow& lab() { return m_lab->window(); }
    LessonGuide& guide() { return lab().lessonGuide(); }
    views::SchedulePanel& schedule() { return lab().travel().schedulePanel(); }
    document::Scheduler& scheduler() { return lab().travel().scheduler(); }
    document::Orders& orders() { return lab().studies().orders().orders(); }

    void look(const char* stage)
    {
        const QString folder = qEnvironmentVariable("SYNCSCOPE_FLOW_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(60);
        const QString test = QString::fromLatin1(testing::UnitTest::GetInstance()->current_test_info()->name());
        lab().grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, test, QLatin1String(stage)));
    }
    bool quiet()
    {
        return QTest::qWaitFor([&] { return !m_document.running() && !scheduler().waiting() && !orders().running(); }, kRunLimit) && m_document.run();
    }
    EventKind kindHere() { return m_document.run()->trace->log.at(cursor().event().value).kind; }
    QString valueHere() // of the counter on top
    {
        for (const simulation::VariableView& v : cursor().view().variables)
            if (v.name == m_document.run()->counters.front().name)
                return QString::fromStdString(v.text);
        return {};
    }

    // By mouse: only what can be seen and is not covered.
    void click(QAbstractButton* button)
    {
        ASSERT_TRUE(button);
        ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, 2000)) << button->text().toStdString();
        if (auto* area = scrollAreaOf(button))
            area->ensureWidgetVisible(button);
        const QPoint at = button->mapTo(&lab(), button->rect().center());
        ASSERT_EQ(lab().childAt(at), button) << button->text().toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static QScrollArea* scrollAreaOf(QWidget* w)
    {
        for (QWidget* p = w->parentWidget(); p; p = p->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(p))
                return area;
        return nullptr;
    }
    QAbstractButton* transport(const QString& text)
    {
        for (auto* b : lab().transport().findChildren<views::Button*>())
            if (b->text() == text)
                return b;
        return nullptr;
    }
    QAbstractButton* part(LessonGuide::Part which) { return guide().parts().button(QString::number(which)); }

    // By keys: what has the focus gets them, as from a keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &lab(), static_cast<Qt::Key>(key), modifiers);
    }
    void tabTo(QWidget* wanted)
    {
        ASSERT_TRUE(wanted);
        for (int i = 0; i < 120 && QApplication::focusWidget() != wanted; ++i)
            press(Qt::Key_Tab);
        const QWidget* focus = QApplication::focusWidget();
        ASSERT_EQ(focus, wanted) << wanted->accessibleName().toStdString() << ", and the focus is at " << (focus ? focus->metaObject()->className() : "nothing") << " "
                                 << (focus ? focus->accessibleName().toStdString() : "");
    }

    // By its name in the command palette.
    void command(const QString& name)
    {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::focusWidget() && QApplication::focusWidget()->window() != &lab(); }, 2000));
        QTest::keyClicks(QApplication::focusWidget(), name);
        press(Qt::Key_Return);
        lab().activateWindow(); // as a window manager does when a dialog is gone
        ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == &lab(); }, 2000));
    }

    std::unique_ptr<window::Laboratory> m_lab;
};

TEST_F(FlowTest, AFirstTimeStudentByMouse)
{
    // 0:00. Nothing is asked and nothing is in the way.
    ASSERT_TRUE(lab().startPageIsShown());
    look("0-start");
    click(&lab().startPage().continueButton());
    ASSERT_TRUE(quiet());
    EXPECT_FALSE(lab().startPageIsShown());
    EXPECT_EQ(lab().guide().tour(), nullptr);
    EXPECT_FALSE(cursor().playing());
    look("1-watch");
    // Before the second load. Five steps later an update is lost, and each said what it was.
    EXPECT_EQ(valueHere(), QStringLiteral("0"));
    QSet<QString> captions{guide().caption().said()};
    QStringList values;
    for (int i = 0; i < 5; ++i) {
        click(transport(QStringLiteral("Step")));
        captions << guide().caption().said();
        values << valueHere();
        if (i == 0) {
            EXPECT_EQ(cursor().event(), views::eventNamed(*m_document.run(), QStringLiteral("load/1/TotalRequestsProcessed")));
        }
    }
    EXPECT_GE(captions.size(), 4) << captions.values().join(QLatin1Char('|')).toStdString(); // an add changes nothing that can be seen
    EXPECT_EQ(kindHere(), EventKind::Store);
    EXPECT_EQ(cursor().event(), m_document.run()->intervals.overwrites.front().store);
    EXPECT_TRUE(lab().transport().findChild<views::CounterCard*>()->accessibleName().contains(QStringLiteral("ends at 1, expected 2")));
    EXPECT_EQ(valueHere(), QStringLiteral("1"));
    look("2-lost");
    // 0:40. Back to where nothing was stored.
    for (int i = 0; i < 3; ++i)
        click(transport(QStringLiteral("Back")));
    EXPECT_EQ(valueHere(), QStringLiteral("0"));
    // 1:00. The answer stays unsaid until there is a right one; a wrong one leads to where the run says no.
    click(part(LessonGuide::Predict));
    ASSERT_EQ(guide().answers().size(), 4u);
    EXPECT_FALSE(guide().feedbackCard().isVisible());
    cursor().toEnd();
    click(guide().answers()[1]);
    EXPECT_TRUE(guide().feedback().said().contains(QStringLiteral("one indivisible step"))) << guide().feedback().said().toStdString();
    EXPECT_FALSE(guide().feedback().said().contains(QStringLiteral("register of its own")));
    EXPECT_EQ(cursor().event(), views::eventNamed(*m_document.run(), QStringLiteral("load/1/TotalRequestsProcessed")));
    EXPECT_EQ(guide().answers()[1]->tone(), views::Tone::Caution);
    look("3-wrong");
    click(guide().answers()[0]);
    EXPECT_EQ(guide().feedbackCard().tone(), views::Tone::Good);
    EXPECT_TRUE(guide().feedback().said().contains(QStringLiteral("register of its own")));
    look("4-right");
    // 1:30. In plain words what to reach, and any way wins.
    click(part(LessonGuide::Break));
    EXPECT_EQ(guide().goal().said(), QStringLiteral("Finish with TotalRequestsProcessed at 1."));
    look("5-break");
    click(&guide().chooseButton());
    ASSERT_TRUE(quiet());
    for (const std::size_t processor : {1u, 0u, 0u, 0u, 1u, 1u}) {
        click(schedule().offers()[processor]);
        ASSERT_TRUE(quiet());
    }
    EXPECT_EQ(scheduler().verdict(), Verdict::Won);
    EXPECT_TRUE(guide().goal().said().contains(QStringLiteral("Reached in 6 steps"))) << guide().goal().said().toStdString();
    look("6-won");
    click(&guide().ordersButton(LessonGuide::Break));
    ASSERT_TRUE(quiet());
    EXPECT_TRUE(lab().studies().orders().isVisible());
    EXPECT_EQ(guide().ordersText(LessonGuide::Break).said(), QStringLiteral("18 of 20 orders go wrong."));
    EXPECT_EQ(lab().studies().orders().outcomes().topLevelItemCount(), 2);
    look("7-orders");
    click(&guide().replayButton(LessonGuide::Break));
    ASSERT_TRUE(quiet());
    EXPECT_FALSE(scheduler().active());
    EXPECT_EQ(m_document.value(QStringLiteral("interleaving")), QStringLiteral("0 1x3 0x2"));
    EXPECT_EQ(m_document.run()->counters.front().actual, 1);
    look("8-replayed");
    // 2:15. A lock: the same arrivals, one of the two spins, and there is a price.
    click(part(LessonGuide::Fix));
    ASSERT_EQ(guide().repairs().size(), 3u);
    EXPECT_EQ(guide().repairs()[1]->text(), QStringLiteral("A spin lock around the increment"));
    click(guide().repairs()[1]);
    ASSERT_TRUE(quiet());
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
    EXPECT_TRUE(std::any_of(m_document.run()->intervals.waits.begin(), m_document.run()->intervals.waits.end(), [](const analysis::LockWait& w) { return w.spins; }));
    EXPECT_TRUE(guide().price().said().contains(QStringLiteral("ends at 2"))) << guide().price().said().toStdString();
    EXPECT_TRUE(guide().price().said().contains(QStringLiteral("locks held for")));
    EXPECT_TRUE(guide().price().said().contains(QStringLiteral("spent waiting")));
    look("9-fixed");
    click(&guide().ordersButton(LessonGuide::Fix));
    ASSERT_TRUE(quiet());
    EXPECT_TRUE(guide().ordersText(LessonGuide::Fix).said().startsWith(QStringLiteral("0 of "))) << guide().ordersText(LessonGuide::Fix).said().toStdString();
    EXPECT_FALSE(guide().replayButton(LessonGuide::Fix).isVisible());
    look("a-proved");
    // 3:00.
    ASSERT_TRUE(guide().nextLesson().isVisible());
    click(&guide().nextLesson());
    ASSERT_TRUE(quiet());
    EXPECT_EQ(m_document.run()->scenario.id, "one-request-at-a-time");
    EXPECT_EQ(guide().part(), LessonGuide::Watch);
}

TEST_F(FlowTest, AFirstTimeStudentByKeys)
{
    ASSERT_TRUE(lab().startPageIsShown());
    tabTo(&lab().startPage().continueButton());
    press(Qt::Key_Space);
    ASSERT_TRUE(quiet());
    EXPECT_FALSE(lab().startPageIsShown());
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_F10);
    EXPECT_EQ(valueHere(), QStringLiteral("1"));
    press(Qt::Key_F10, Qt::ShiftModifier);
    press(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(valueHere(), QStringLiteral("0"));
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(QApplication::focusWidget(), guide().answers()[0]);
    tabTo(guide().answers()[1]);
    press(Qt::Key_Return);
    EXPECT_TRUE(guide().feedback().said().contains(QStringLiteral("one indivisible step")));
    EXPECT_EQ(cursor().event(), views::eventNamed(*m_document.run(), QStringLiteral("load/1/TotalRequestsProcessed")));
    press(Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_Space);
    EXPECT_EQ(guide().feedbackCard().tone(), views::Tone::Good);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(QApplication::focusWidget(), &guide().chooseButton());
    press(Qt::Key_Space);
    ASSERT_TRUE(quiet());
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_2, Qt::Key_1, Qt::Key_1}) {
        press(key);
        ASSERT_TRUE(quiet());
    }
    EXPECT_EQ(scheduler().verdict(), Verdict::Won);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier); // leaves
    ASSERT_TRUE(quiet());
    press(Qt::Key_9, Qt::ControlModifier);
    tabTo(&guide().ordersButton(LessonGuide::Break));
    press(Qt::Key_Space);
    ASSERT_TRUE(quiet());
    EXPECT_EQ(guide().ordersText(LessonGuide::Break).said(), QStringLiteral("18 of 20 orders go wrong."));
    press(Qt::Key_9, Qt::ControlModifier);
    tabTo(&guide().replayButton(LessonGuide::Break));
    press(Qt::Key_Space);
    ASSERT_TRUE(quiet());
    EXPECT_EQ(m_document.run()->counters.front().actual, 1);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(QApplication::focusWidget(), guide().repairs()[0]);
    press(Qt::Key_Space);
    ASSERT_TRUE(quiet());
    EXPECT_EQ(m_document.value(QStringLiteral("Device.sync_scope")), QStringLiteral("Device"));
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
    press(Qt::Key_9, Qt::ControlModifier);
    tabTo(&guide().ordersButton(LessonGuide::Fix));
    press(Qt::Key_Space);
    ASSERT_TRUE(quiet());
    EXPECT_TRUE(guide().ordersText(LessonGuide::Fix).said().startsWith(QStringLiteral("0 of ")));
    press(Qt::Key_9, Qt::ControlModifier);
    tabTo(&guide().nextLesson());
    press(Qt::Key_Space);
    ASSERT_TRUE(quiet());
    EXPECT_EQ(m_document.run()->scenario.id, "one-request-at-a-time");
}

// A driver developer chooses how to serialize: what is there, who shares what, the options, two finalists, how it scales, and what to
// take along.
class ChoiceFlow : public FlowTest {
protected:
    void SetUp() override
    {
        // Not the first start any more.
        m_settings.setValue(QStringLiteral("help/tour-seen"), true);
        m_settings.setValue(QStringLiteral("start/with"), QStringLiteral("page"));
        FlowTest::SetUp();
    }
    views::SharingView& sharing() { return lab().studies().sharing(); }
    views::CompareView& compare() { return lab().studies().compare(); }
    bool mapped() { return quiet() && QTest::qWaitFor([&] { return !sharing().waiting() && sharing().sharing(); }, kRunLimit); }
    bool compared() { return QTest::qWaitFor([&] { return !compare().comparer().running(); }, kRunLimit) && compare().comparer().whole(); }
    int rowOf(const QString& data)
    {
        for (int r = 0; r < sharing().table().rowCount(); ++r)
            if (sharing().table().item(r, 0)->text() == data)
                return r;
        return -1;
    }
    int gridRow(const QString& scope, const QString& level, const QString& guard)
    {
        const QAbstractItemModel& rows = *compare().table().model();
        for (int r = 0; r < rows.rowCount(); ++r)
            if (rows.index(r, 0).data() == scope && rows.index(r, 1).data() == level && rows.index(r, 2).data() == guard)
                return r;
        return -1;
    }
    void clickTab(QWidget* page)
    {
        QTabBar& bar = *lab().tabs().tabBar();
        const int tab = lab().tabs().indexOf(page);
        ASSERT_GE(tab, 0);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(tab).center());
        ASSERT_EQ(lab().tabs().currentWidget(), page);
    }
    void clickRow(QAbstractItemView& view, const QModelIndex& index)
    {
        ASSERT_TRUE(index.isValid());
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    }
    const QString m_total = QStringLiteral("Device.TotalRequestsProcessed");
};

TEST_F(ChoiceFlow, ByMouse)
{
    // A scenario of one's own, and a form: as long as the queue presents one request at a time, there is nothing to choose.
    QAbstractButton* create = nullptr;
    for (auto* b : lab().startPage().findChildren<views::Button*>())
        if (b->text() == QStringLiteral("New"))
            create = b;
    click(create);
    ASSERT_TRUE(quiet());
    EXPECT_FALSE(m_document.hasPlace());
    views::Segmented* dispatch = lab().configuration().control(QStringLiteral("Queue.dispatch"));
    ASSERT_TRUE(dispatch);
    click(dispatch->button(QStringLiteral("Sequential")));
    ASSERT_TRUE(quiet());
    clickTab(&sharing());
    ASSERT_TRUE(mapped());
    EXPECT_EQ(sharing().summary().text(), QStringLiteral("Nothing is touched by two callbacks at once."));
    click(dispatch->button(QStringLiteral("Parallel")));
    ASSERT_TRUE(mapped());
    look("1-sharing");
    // Who can meet whom, and how that goes wrong at its simplest.
    EXPECT_TRUE(sharing().summary().text().startsWith(QStringLiteral("At 3 of 3 variables"))) << sharing().summary().text().toStdString();
    const int row = rowOf(m_total);
    ASSERT_GE(row, 0);
    EXPECT_EQ(sharing().table().item(row, 1)->text(), QStringLiteral("nothing: EvtIoRead can meet itself"));
    clickRow(sharing().table(), sharing().table().model()->index(row, 2));
    EXPECT_TRUE(sharing().details().text().contains(QStringLiteral("Nothing keeps it apart from: EvtIoRead on another processor."))) << sharing().details().text().toStdString();
    click(&sharing().orderButton());
    ASSERT_TRUE(quiet());
    look("2-order-found");
    EXPECT_EQ(sharing().orderButton().text(), QStringLiteral("Open this order"));
    click(&sharing().orderButton());
    ASSERT_TRUE(mapped());
    EXPECT_EQ(m_document.run()->counters.front().actual, 1);
    EXPECT_TRUE(m_document.run()->trace->notes.empty());
    click(&sharing().meetButton());
    EXPECT_EQ(kindHere(), EventKind::Store);
    // The options, and only those that hold.
    clickTab(&compare());
    ASSERT_TRUE(compared());
    EXPECT_GE(gridRow(QStringLiteral("None"), QStringLiteral("Dispatch"), QStringLiteral("nothing")), 0);
    QTest::mouseClick(&compare().safeOnly(), Qt::LeftButton, {}, QPoint(8, compare().safeOnly().height() / 2));
    EXPECT_EQ(gridRow(QStringLiteral("None"), QStringLiteral("Dispatch"), QStringLiteral("nothing")), -1);
    look("3-options");
    // One finalist is taken, the other stands beside it, and a gap says why it is there.
    const auto at = [&](const char* scope, const char* guard) { return compare().table().model()->index(gridRow(QLatin1String(scope), QStringLiteral("Dispatch"), QLatin1String(guard)), 0); };
    clickRow(compare().table(), at("None", "spin lock"));
    click(&compare().takeButton());
    ASSERT_TRUE(quiet());
    ASSERT_TRUE(compared());
    EXPECT_EQ(m_document.value(QStringLiteral("driver.GUARD")), QStringLiteral("SPIN"));
    clickRow(compare().table(), at("Device", "nothing"));
    click(&compare().pairButton());
    views::RunPair& pair = compare().pair();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !compare().pairWaits() && !pair.isEmpty(); }, kRunLimit));
    ASSERT_TRUE(pair.difference());
    const int x = pair.xOf(pair.seen().length() * 2 / 3);
    QTest::mouseClick(&pair, Qt::LeftButton, {}, QPoint(x, pair.topOf(1) + 40));
    ASSERT_TRUE(pair.asked());
    EXPECT_EQ(pair.asked()->half, 1u);
    EXPECT_GE(pair.whyLines().size(), 2);
    EXPECT_TRUE(compare().pairWhy().text().contains(QStringLiteral("Why")));
    look("4-finalists");
    // How it scales.
    click(compare().pages().button(QStringLiteral("sweep")));
    compare().values().setText(QStringLiteral("2, 3"));
    click(&compare().sweepBar().start());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !compare().sweeper().running(); }, kRunLimit) && compare().sweeper().whole());
    EXPECT_FALSE(compare().rankings().isEmpty());
    look("5-sweep");
    // What one takes along.
    clickTab(&sharing());
    ASSERT_TRUE(mapped());
    EXPECT_EQ(sharing().summary().text(), QStringLiteral("Nothing is touched by two callbacks at once."));
    EXPECT_EQ(sharing().table().item(rowOf(m_total), 1)->text(), QStringLiteral("Device.StatisticsLock"));
    look("6-decided");
    click(&sharing().copyButton());
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("/*\n * Which lock guards which data."))) << copied.left(200).toStdString();
    EXPECT_TRUE(copied.contains(QStringLiteral("Device.StatisticsLock")));
    EXPECT_TRUE(copied.contains(QStringLiteral("WdfIoQueueCreate(")));
}

TEST_F(ChoiceFlow, ByKeys)
{
    const auto control = Qt::ControlModifier;
    press(Qt::Key_N, control);
    ASSERT_TRUE(quiet());
    EXPECT_FALSE(m_document.hasPlace());
    // One's own driver is pasted over what is there.
    QString text = m_document.driverText();
    ASSERT_TRUE(text.contains(QStringLiteral("LabWork(CALLBACK_NS)")));
    QGuiApplication::clipboard()->setText(text.replace(QStringLiteral("LabWork(CALLBACK_NS)"), QStringLiteral("LabWork(3000)")));
    press(Qt::Key_1, control);
    press(Qt::Key_A, control);
    press(Qt::Key_V, control);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_document.waiting(); }, kRunLimit));
    ASSERT_TRUE(quiet());
    EXPECT_TRUE(m_document.driverText().contains(QStringLiteral("LabWork(3000)")));
    EXPECT_FALSE(m_document.runIsOlder());
    command(QStringLiteral("shared data"));
    ASSERT_TRUE(mapped());
    ASSERT_EQ(QApplication::focusWidget(), &sharing().table());
    press(Qt::Key_Home, control);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(sharing().table().currentColumn(), 2);
    for (int i = 0; i < rowOf(m_total); ++i)
        press(Qt::Key_Down);
    EXPECT_TRUE(sharing().details().text().contains(QStringLiteral("EvtIoRead on another processor")));
    tabTo(&sharing().orderButton());
    press(Qt::Key_Space);
    ASSERT_TRUE(quiet());
    press(Qt::Key_Space);
    ASSERT_TRUE(mapped());
    EXPECT_EQ(m_document.run()->counters.front().actual, 1);
    press(Qt::Key_7, control);
    ASSERT_TRUE(compared());
    tabTo(&compare().safeOnly());
    press(Qt::Key_Space);
    EXPECT_TRUE(compare().safeOnly().isChecked());
    tabTo(&compare().table());
    press(Qt::Key_Home, control);
    press(Qt::Key_Return);
    ASSERT_TRUE(quiet());
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
    press(Qt::Key_Down);
    tabTo(&compare().pairButton());
    press(Qt::Key_Space);
    views::RunPair& pair = compare().pair();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !compare().pairWaits() && !pair.isEmpty(); }, kRunLimit));
    tabTo(&pair);
    press(Qt::Key_D);
    press(Qt::Key_Y, Qt::ShiftModifier);
    ASSERT_TRUE(pair.asked());
    EXPECT_EQ(pair.asked()->half, 1u);
    EXPECT_GE(pair.whyLines().size(), 2);
    command(QStringLiteral("sweep"));
    tabTo(&compare().values());
    press(Qt::Key_A, control);
    QTest::keyClicks(&compare().values(), QStringLiteral("2, 3"));
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !compare().sweeper().running(); }, kRunLimit) && compare().sweeper().whole());
    EXPECT_FALSE(compare().rankings().isEmpty());
    command(QStringLiteral("shared data"));
    ASSERT_TRUE(mapped());
    EXPECT_EQ(sharing().summary().text(), QStringLiteral("Nothing is touched by two callbacks at once."));
    tabTo(&sharing().copyButton());
    press(Qt::Key_Space);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Which lock guards which data.")));
}

// What a lesson points to is in its run, and every wrong answer that is spoken of is one that can be given.
TEST(Lessons, PointToEventsOfTheirRun)
{
    const files::Library library(files::dataFolder());
    int links = 0;
    for (const files::Shipped& shipped : library.scenarios()) {
        const auto texts = files::readScenario(shipped.folder);
        ASSERT_TRUE(texts);
        const QString lesson = QString::fromStdString(texts->lesson);
        if (const auto question = views::questionOf(lesson)) {
            for (const views::Choice& c : question->choices)
                EXPECT_TRUE(c.refuted.isEmpty() || c.letter != question->right) << shipped.scenario.id;
        }
        static const QRegularExpression link(QStringLiteral("\\(lab:event/([^)]*)\\)"));
        auto it = link.globalMatch(lesson);
        if (!it.hasNext())
            continue;
        const document::RunPtr run = runOf(shipped.scenario.id);
        ASSERT_TRUE(run);
        while (it.hasNext()) {
            const QString reference = it.next().captured(1);
            EXPECT_TRUE(views::eventNamed(*run, reference)) << shipped.scenario.id << ": " << reference.toStdString();
            ++links;
        }
    }
    EXPECT_GE(links, 5);
}

} // namespace
} // namespace syncscope::test
