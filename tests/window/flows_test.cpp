// What people come for, from start to end, once by mouse and once by keys alone: a student's first three minutes, and a driver
// developer who chooses how to serialize.
#include "app/theme/theme.h"
#include "app/views/counter/counter_card.h"
#include "app/views/lesson/lesson_guide.h"
#include "app/views/orders/orders_view.h"
#include "app/views/schedule/schedule_panel.h"
#include "app/views/start/start_page.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/transport/transport_bar.h"
#include "app/window/guide.h"
#include "app/window/laboratory.h"
#include "app/window/studies.h"
#include "app/window/travel.h"
#include "tests/window/window_fixture.h"

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
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << button->text().toStdString();
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
    QSet<QString> captions{guide().caption().text()};
    QStringList values;
    for (int i = 0; i < 5; ++i) {
        click(transport(QStringLiteral("Step")));
        captions << guide().caption().text();
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
    EXPECT_TRUE(guide().feedback().text().contains(QStringLiteral("one indivisible step"))) << guide().feedback().text().toStdString();
    EXPECT_FALSE(guide().feedback().text().contains(QStringLiteral("register of its own")));
    EXPECT_EQ(cursor().event(), views::eventNamed(*m_document.run(), QStringLiteral("load/1/TotalRequestsProcessed")));
    EXPECT_EQ(guide().answers()[1]->tone(), views::Tone::Caution);
    look("3-wrong");
    click(guide().answers()[0]);
    EXPECT_EQ(guide().feedbackCard().tone(), views::Tone::Good);
    EXPECT_TRUE(guide().feedback().text().contains(QStringLiteral("register of its own")));
    look("4-right");
    // 1:30. In plain words what to reach, and any way wins.
    click(part(LessonGuide::Break));
    EXPECT_EQ(guide().goal().text(), QStringLiteral("Finish with TotalRequestsProcessed at 1."));
    look("5-break");
    click(&guide().chooseButton());
    ASSERT_TRUE(quiet());
    for (const std::size_t processor : {1u, 0u, 0u, 0u, 1u, 1u}) {
        click(schedule().offers()[processor]);
        ASSERT_TRUE(quiet());
    }
    EXPECT_EQ(scheduler().verdict(), Verdict::Won);
    EXPECT_TRUE(guide().goal().text().contains(QStringLiteral("Reached in 6 steps"))) << guide().goal().text().toStdString();
    look("6-won");
    click(&guide().ordersButton(LessonGuide::Break));
    ASSERT_TRUE(quiet());
    EXPECT_TRUE(lab().studies().orders().isVisible());
    EXPECT_EQ(guide().ordersText(LessonGuide::Break).text(), QStringLiteral("18 of 20 orders go wrong."));
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
    EXPECT_TRUE(guide().price().text().contains(QStringLiteral("ends at 2"))) << guide().price().text().toStdString();
    EXPECT_TRUE(guide().price().text().contains(QStringLiteral("locks held for")));
    EXPECT_TRUE(guide().price().text().contains(QStringLiteral("spent waiting")));
    look("9-fixed");
    click(&guide().ordersButton(LessonGuide::Fix));
    ASSERT_TRUE(quiet());
    EXPECT_TRUE(guide().ordersText(LessonGuide::Fix).text().startsWith(QStringLiteral("0 of "))) << guide().ordersText(LessonGuide::Fix).text().toStdString();
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
    EXPECT_TRUE(guide().feedback().text().contains(QStringLiteral("one indivisible step")));
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
    EXPECT_EQ(guide().ordersText(LessonGuide::Break).text(), QStringLiteral("18 of 20 orders go wrong."));
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
    EXPECT_TRUE(guide().ordersText(LessonGuide::Fix).text().startsWith(QStringLiteral("0 of ")));
    press(Qt::Key_9, Qt::ControlModifier);
    tabTo(&guide().nextLesson());
    press(Qt::Key_Space);
    ASSERT_TRUE(quiet());
    EXPECT_EQ(m_document.run()->scenario.id, "one-request-at-a-time");
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
