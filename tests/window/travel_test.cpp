// Why, breakpoints, looking back, and a person as the scheduler: each by mouse and by keys.
#include "app/views/breakpoints/breakpoints_panel.h"
#include "app/views/events/events_view.h"
#include "app/views/help/glossary.h"
#include "app/views/help/help_view.h"
#include "app/views/help/term_label.h"
#include "app/views/lesson/lesson_view.h"
#include "app/views/messages/message_panel.h"
#include "app/views/objects/objects_view.h"
#include "app/views/schedule/schedule_panel.h"
#include "app/views/source/source_view.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/why/why_panel.h"
#include "app/window/guide.h"
#include "app/window/travel.h"
#include "tests/window/window_fixture.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QAbstractItemView>

#include <QtGui/QTextBlock>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabWidget>

#include <filesystem>
#include <map>

namespace syncscope::test {

using document::Direction;
using document::Verdict;
using models::MachineTable;
using trace::EventKind;

class TravelTest : public WindowTest {
protected:
    window::Travel& travel() { return m_window->travel(); }
    views::SchedulePanel& schedule() { return travel().schedulePanel(); }
    views::BreakpointsPanel& list() { return travel().breakpointsPanel(); }
    document::Scheduler& scheduler() { return travel().scheduler(); }
    bool visible(const char* dock) { return m_window->findChild<QDockWidget*>(QLatin1String(dock))->isVisible(); }
    EventIndex first(EventKind kind)
    {
        return document::findEvent(*m_document.run()->trace, {}, Direction::Forward, [&](const trace::Event& e) { return e.kind == kind; });
    }
    void answered() { ASSERT_TRUE(QTest::qWaitFor([&] { return travel().explainer().why() && !travel().explainer().trying(); }, kRunLimit)); }
    void taken() { ASSERT_TRUE(QTest::qWaitFor([&] { return !scheduler().waiting() && !m_document.running(); }, kRunLimit)); }
    QString said() { return travel().whyPanel().text().toPlainText(); }
    // Where a link of the lesson is on the screen, and that its Tab key comes to it.
    QPoint linkOfLesson(const QString& to)
    {
        views::LessonView& lesson = m_window->lesson();
        for (QTextBlock b = lesson.document()->begin(); b.isValid(); b = b.next())
            for (auto it = b.begin(); !it.atEnd(); ++it)
                if (it.fragment().charFormat().anchorHref() == to) {
                    QTextCursor at(lesson.document());
                    at.setPosition(it.fragment().position() + 1);
                    lesson.setTextCursor(at);
                    lesson.ensureCursorVisible();
                    return lesson.cursorRect(at).center();
                }
        ADD_FAILURE() << "the lesson has no link " << to.toStdString();
        return {};
    }
    void tabToLinkOfLesson(const QString& to)
    {
        views::LessonView& lesson = m_window->lesson();
        lesson.moveCursor(QTextCursor::Start);
        lesson.setFocus();
        for (int i = 0; i < 60 && lesson.textCursor().charFormat().anchorHref() != to; ++i)
            QTest::keyClick(&lesson, Qt::Key_Tab);
        ASSERT_EQ(lesson.textCursor().charFormat().anchorHref(), to);
    }
    // The entry of the menu that is open, once.
    void take(QWidget& of, const QString& entry)
    {
        QMenu* menu = nullptr;
        for (QMenu* m : of.findChildren<QMenu*>())
            if (m->isVisible())
                menu = m;
        ASSERT_TRUE(menu);
        for (QAction* action : menu->actions())
            if (action->text() == entry) {
                action->trigger();
                menu->close();
                return;
            }
        menu->close();
        ADD_FAILURE() << entry.toStdString();
    }
    void click(QAbstractButton& button) { QTest::mouseClick(&button, Qt::LeftButton); }
    void choose(std::initializer_list<int> keys)
    {
        for (const int key : keys) {
            QTest::keyClick(&schedule(), static_cast<Qt::Key>(key));
            taken();
        }
    }
    void begin(const char* scenario)
    {
        open(QString::fromLatin1(scenario));
        QTest::keyClick(&*m_window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(scheduler().active());
        taken();
        ASSERT_TRUE(schedule().isVisible());
    }
};

// Whoever does not wait for the other run is told the causes, and not that there could be no such run.
TEST_F(TravelTest, AQuestionThatIsGivenUpKeepsItsCauses)
{
    open(QStringLiteral("how-wrong"));
    travel().explainer().askFinding(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return travel().explainer().why() != nullptr && travel().explainer().trying(); }, kRunLimit));
    QTextBrowser& text = travel().whyPanel().text();
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("lab:cancel")));
    EXPECT_FALSE(travel().explainer().trying());
    EXPECT_TRUE(said().startsWith(QStringLiteral("Why: "))) << said().toStdString();
    EXPECT_FALSE(said().contains(QStringLiteral("What if not?"))) << said().toStdString();
    EXPECT_FALSE(said().contains(QStringLiteral("Nothing"))) << said().toStdString();
    ASSERT_TRUE(travel().explainer().why());
    EXPECT_GE(travel().explainer().why()->chain.size(), 2u);
}

// Nobody asked for set-up, and that is what is said.
TEST_F(TravelTest, WhyNothingWasLeftOutIsSaid)
{
    open(QStringLiteral("lost-update"));
    travel().why(EventIndex(0));
    answered();
    EXPECT_TRUE(said().contains(QStringLiteral("Every run begins with setting up"))) << said().toStdString();
}

TEST_F(TravelTest, AMarkedQuestionOfTheLessonIsAskedByMouse)
{
    open(QStringLiteral("lost-update"));
    QTest::mouseClick(m_window->lesson().viewport(), Qt::LeftButton, {}, linkOfLesson(QStringLiteral("lab:why/finding/lost-update")));
    answered();
    EXPECT_TRUE(visible("why-dock"));
    EXPECT_TRUE(said().startsWith(QStringLiteral("Why: "))) << said().toStdString();
    EXPECT_NE(travel().explainer().why()->change, analysis::Change::Same);
    EXPECT_EQ(travel().explainer().why()->chain.back().event, travel().explainer().why()->without);
}

TEST_F(TravelTest, AMarkedQuestionOfTheLessonIsAskedByKey)
{
    open(QStringLiteral("sync-scope-device"));
    tabToLinkOfLesson(QStringLiteral("lab:why/lock-spin/1/Device.lock"));
    QTest::keyClick(&m_window->lesson(), Qt::Key_Return);
    answered();
    EXPECT_EQ(travel().explainer().asked(), first(EventKind::LockSpin));
    EXPECT_TRUE(said().startsWith(QStringLiteral("Why: CPU 1 spins for Device.lock, held by CPU 0?"))) << said().toStdString();
}

// In both languages, with the terms of the glossary linked as the window does it.
TEST_F(TravelTest, EveryMarkedQuestionIsALinkOfItsLesson)
{
    const files::Library library(files::dataFolder());
    int marks = 0;
    for (const files::Shipped& shipped : library.scenarios())
        for (const char* name : {"lesson.md", "lesson.de.md"}) {
            QFile file(QString::fromStdString((std::filesystem::path(shipped.folder) / name).string()));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << shipped.scenario.id << " " << name;
            QString lesson = QString::fromUtf8(file.readAll());
            QStringList marked, links;
            static const QRegularExpression link(QStringLiteral("\\(lab:why/([^)]*)\\)"));
            for (auto it = link.globalMatch(lesson); it.hasNext();)
                marked << QUrl(QStringLiteral("lab:why/") + it.next().captured(1)).toString();
            for (const scenario::Variant& v : shipped.scenario.variants) // as LessonView does it
                lesson.replace(QStringLiteral("`%1`").arg(QString::fromStdString(v.name)), QStringLiteral("[%1](lab:variant/%1)").arg(QString::fromStdString(v.name)));
            QTextDocument text;
            text.setMarkdown(views::glossary().linked(lesson, views::kTermLink));
            for (QTextBlock b = text.begin(); b.isValid(); b = b.next())
                for (auto it = b.begin(); !it.atEnd(); ++it)
                    if (const QString to = QUrl(it.fragment().charFormat().anchorHref()).toString(); to.startsWith(QStringLiteral("lab:why/")) && !links.contains(to))
                        links << to;
            EXPECT_EQ(links, marked) << shipped.scenario.id << " " << name;
            marks += static_cast<int>(marked.size());
        }
    EXPECT_GE(marks, 138);
}

// The question is about a variant: that one is opened for it. Without such a word it is about the run that is open, where that has it.
TEST_F(TravelTest, AMarkedQuestionOpensTheVariantItIsAbout)
{
    open(QStringLiteral("two-devices"));
    tabToLinkOfLesson(QStringLiteral("lab:why/lock-spin/1/DEV1.lock@same-device"));
    QTest::keyClick(&m_window->lesson(), Qt::Key_Return);
    ASSERT_TRUE(settled(m_document));
    answered();
    EXPECT_EQ(m_document.edits().variant, "same-device");
    EXPECT_TRUE(said().startsWith(QStringLiteral("Why: CPU 1 spins for DEV1.lock, held by CPU 0?"))) << said().toStdString();
    // It stays where it is for a second question.
    const document::RunPtr run = m_document.run();
    travel().explainer().clear();
    travel().whyMarked(QStringLiteral("lock-spin/1/DEV1.lock"));
    answered();
    EXPECT_EQ(m_document.run(), run);
    // What no run has is said.
    travel().explainer().clear();
    travel().whyMarked(QStringLiteral("lock-spin/1/Nothing.lock@same-device"));
    EXPECT_EQ(travel().explainer().why(), nullptr);
    EXPECT_EQ(m_window->statusBar()->currentMessage(), QStringLiteral("Nothing has happened there yet that could be asked about"));
    // And of an open variant that has it not, the first one is asked.
    open(QStringLiteral("sync-scope-device"));
    m_document.takeVariant(QStringLiteral("no-scope"));
    ASSERT_TRUE(settled(m_document));
    travel().whyMarked(QStringLiteral("lock-spin/1/Device.lock"));
    ASSERT_TRUE(settled(m_document));
    answered();
    EXPECT_EQ(m_document.edits().variant, "device-scope");
}

TEST_F(TravelTest, WhyByAKeyOfTheTimelineAndALinkByKeys)
{
    open(QStringLiteral("sync-scope-device"));
    EXPECT_FALSE(visible("why-dock"));
    const EventIndex spin = first(EventKind::LockSpin);
    cursor().select(spin);
    m_window->timeline().view().setFocus();
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_Y);
    answered();
    EXPECT_TRUE(visible("why-dock"));
    EXPECT_TRUE(said().contains(QStringLiteral("CPU 1 spins for Device.lock, held by CPU 0."))) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("rule NT R-SPN-3")));
    EXPECT_TRUE(said().contains(QStringLiteral("Run again without event 13")));
    // The second link: who holds the lock.
    const EventIndex holder = travel().explainer().why()->chain[1].event;
    QTextBrowser& text = travel().whyPanel().text();
    text.setFocus();
    const auto atLink = [&] { return text.textCursor().charFormat().anchorHref(); };
    for (int i = 0; i < 9 && atLink() != QStringLiteral("event:%1").arg(holder.value); ++i)
        QTest::keyClick(&text, Qt::Key_Tab);
    QTest::keyClick(&text, Qt::Key_Return);
    EXPECT_EQ(cursor().event(), holder);
}

// Each term once, where it stands first; the rest of a sentence leads to its event.
TEST_F(TravelTest, WhyLeadsToTheGlossary)
{
    open(QStringLiteral("sync-scope-device"));
    travel().why(first(EventKind::LockSpin));
    answered();
    QTextBrowser& text = travel().whyPanel().text();
    std::map<QString, QTextFragment> terms;
    int events = 0;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
            const QString to = it.fragment().charFormat().anchorHref();
            if (to.startsWith(QStringLiteral("lab:term/"))) {
                EXPECT_TRUE(terms.emplace(to, it.fragment()).second) << to.toStdString();
                EXPECT_GE(it.fragment().charFormat().toolTip().size(), 30) << to.toStdString();
            }
            events += to.startsWith(QStringLiteral("event:")) ? 1 : 0;
        }
    ASSERT_FALSE(terms.empty()) << said().toStdString();
    EXPECT_GE(events, static_cast<int>(travel().explainer().why()->chain.size()));
    // By mouse.
    const EventIndex stood = cursor().event();
    const auto& [link, fragment] = *terms.begin();
    QTextCursor at(text.document());
    at.setPosition(fragment.position() + 1);
    text.setTextCursor(at);
    text.ensureCursorVisible();
    QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.cursorRect(at).center() + QPoint(2, 0));
    ASSERT_NE(m_window->guide().help(), nullptr);
    EXPECT_EQ(QStringLiteral("lab:term/") + m_window->guide().help()->topic(), link);
    EXPECT_EQ(cursor().event(), stood);
}

TEST_F(TravelTest, WhatTheFrameworkDoesLeadsToTheGlossary)
{
    open(QStringLiteral("sync-scope-device"));
    const auto labels = m_window->findChild<QWidget*>(QStringLiteral("configuration"))->findChildren<views::TermLabel*>();
    QString all;
    for (const views::TermLabel* label : labels)
        all += label->text();
    for (const char* term : {"spin-lock", "callback", "dispatch-level", "kmdf"})
        EXPECT_EQ(all.count(QStringLiteral("\"lab:term/%1\"").arg(QLatin1String(term))), 1) << term << ": " << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("lab:term/queue"))) << "its name";
    // By keys: the first link of the sentence.
    views::TermLabel* sentence = nullptr;
    for (views::TermLabel* label : labels)
        if (label->accessibleName().startsWith(QStringLiteral("The framework takes it")))
            sentence = label;
    ASSERT_NE(sentence, nullptr);
    sentence->setFocus(Qt::TabFocusReason);
    QTest::keyClick(sentence, Qt::Key_Tab);
    QTest::keyClick(sentence, Qt::Key_Return);
    ASSERT_NE(m_window->guide().help(), nullptr);
    EXPECT_EQ(m_window->guide().help()->topic(), QStringLiteral("kmdf"));
}

TEST_F(TravelTest, ARefusalLeadsToTheGlossary)
{
    open(QStringLiteral("lost-update"));
    m_document.apply({QStringLiteral("Queue.sync_scope=Device"), QStringLiteral("Queue.execution_level=Passive")}, QStringLiteral("another level"));
    ASSERT_TRUE(settled(m_document));
    ASSERT_TRUE(m_document.run()->trace->refused);
    const auto labels = m_window->messages().findChildren<views::TermLabel*>();
    ASSERT_FALSE(labels.empty());
    EXPECT_TRUE(labels.front()->text().contains(QStringLiteral("lab:term/execution-level"))) << labels.front()->text().toStdString();
    EXPECT_TRUE(m_window->messages().text().contains(labels.front()->accessibleName()));
    Q_EMIT labels.front()->linkActivated(QStringLiteral("lab:term/execution-level"));
    ASSERT_NE(m_window->guide().help(), nullptr);
    EXPECT_EQ(m_window->guide().help()->topic(), QStringLiteral("execution-level"));
}

TEST_F(TravelTest, ALongChainIsShortUntilAllOfItIsWanted)
{
    open(QStringLiteral("from-another-driver"));
    cursor().select(EventIndex(1560));
    m_window->timeline().view().setFocus();
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_Y);
    answered();
    const auto links = [this] { return said().count(QRegularExpression(QStringLiteral("event \\d+ ·"))); };
    const auto chain = static_cast<int>(travel().explainer().why()->chain.size());
    ASSERT_GT(chain, 100);
    EXPECT_EQ(links(), 6);
    // By keys: behind five sentences the line that opens the rest.
    QTextBrowser& text = travel().whyPanel().text();
    text.setFocus();
    for (int i = 0; i < 30 && text.textCursor().charFormat().anchorHref() != QStringLiteral("lab:whole"); ++i)
        QTest::keyClick(&text, Qt::Key_Tab);
    QTest::keyClick(&text, Qt::Key_Return);
    EXPECT_EQ(links(), chain);
    EXPECT_EQ(cursor().event(), EventIndex(1560));
    // The next question is short again.
    cursor().select(EventIndex(1559));
    m_window->timeline().view().setFocus();
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_Y);
    answered();
    EXPECT_LE(links(), 7);
}

TEST_F(TravelTest, TheTimelinesMenuAsksAboutWhatItOpensOver)
{
    open(QStringLiteral("sync-scope-device"));
    const EventIndex spin = first(EventKind::LockSpin);
    QMenu menu;
    Q_EMIT m_window->timeline().view().menuWanted(menu, spin);
    ASSERT_GE(menu.actions().size(), 4);
    QStringList entries;
    for (const QAction* action : menu.actions())
        entries << action->text();
    EXPECT_EQ(entries.front(), QStringLiteral("Why?"));
    EXPECT_TRUE(entries.contains(QStringLiteral("Next acquire of Device.lock"))) << entries.join(QLatin1Char('|')).toStdString();
    menu.defaultAction()->trigger();
    answered();
    EXPECT_EQ(travel().explainer().asked(), spin);
}

TEST_F(TravelTest, WhyFromAFindingsMenu)
{
    open(QStringLiteral("lost-update"));
    auto* findings = m_window->findChild<QListView*>(QStringLiteral("findings"));
    ASSERT_TRUE(findings);
    const auto& all = m_document.run()->study.findings;
    const auto lost = std::find_if(all.begin(), all.end(), [](const analysis::Finding& f) { return f.kind == analysis::FindingKind::LostUpdate; });
    const QModelIndex row = findings->model()->index(static_cast<int>(lost - all.begin()), 0);
    findings->setCurrentIndex(row);
    Q_EMIT findings->customContextMenuRequested(findings->visualRect(row).center());
    take(*findings, QStringLiteral("Why?"));
    answered();
    EXPECT_TRUE(said().contains(QString::fromStdString(lost->message))) << said().toStdString();
    // Nothing of it is left with another run.
    m_document.set(QStringLiteral("Device.sync_scope"), QStringLiteral("Device"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(said().startsWith(QStringLiteral("Nothing has been asked yet."))) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("Ctrl+Shift+Y")));
}

// What was asked of one scenario does not hide the lesson of the next.
TEST_F(TravelTest, ALessonThatIsOpenedIsSeen)
{
    open(QStringLiteral("lost-update"));
    cursor().select(m_document.run()->tellingEvent());
    trigger("why");
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->lesson().visibleRegion().isEmpty(); }, 2000));
    open(QStringLiteral("sync-scope-device"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window->lesson().visibleRegion().isEmpty(); }, 2000));
}

TEST_F(TravelTest, WhyOfRowsInTables)
{
    open(QStringLiteral("lost-update"));
    cursor().toEnd();
    m_window->tabs().setCurrentWidget(&m_window->objects());
    QTableView* variables = m_window->objects().table(MachineTable::Variables);
    int total = -1;
    for (int r = 0; r < variables->model()->rowCount(); ++r)
        if (variables->model()->index(r, 0).data().toString() == QStringLiteral("Device.TotalRequestsProcessed"))
            total = r;
    ASSERT_GE(total, 0);
    variables->setFocus();
    variables->setCurrentIndex(variables->model()->index(total, 1));
    QTest::keyClick(variables, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    answered();
    EXPECT_EQ(travel().explainer().asked(), m_document.run()->intervals.overwrites.front().store);
    // Who wrote it, from the same row.
    QTest::keyClick(variables, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(cursor().event(), m_document.run()->intervals.overwrites.front().store);
    // The table of events: what its current row is.
    m_window->tabs().setCurrentWidget(&m_window->events());
    QTableView& events = m_window->events().table();
    events.setFocus();
    const EventIndex enter = first(EventKind::CallbackEnter);
    cursor().select(enter);
    Q_EMIT events.customContextMenuRequested(events.visualRect(events.currentIndex()).center());
    take(events, QStringLiteral("Why?"));
    answered();
    EXPECT_EQ(travel().explainer().asked(), enter);
}

TEST_F(TravelTest, WhyOfARefusalFromItsCard)
{
    open(QStringLiteral("lost-update"));
    m_document.apply({QStringLiteral("Queue.sync_scope=Device"), QStringLiteral("Queue.execution_level=Passive")}, QStringLiteral("another level"));
    ASSERT_TRUE(settled(m_document));
    ASSERT_TRUE(m_document.run()->trace->refused);
    views::Button* why = nullptr;
    for (views::Button* b : m_window->messages().findChildren<views::Button*>())
        if (b->text() == QStringLiteral("Why?"))
            why = b;
    ASSERT_TRUE(why);
    click(*why);
    answered();
    EXPECT_FALSE(travel().explainer().why()->setting.empty());
}

TEST_F(TravelTest, BreakpointsByTheMouse)
{
    open(QStringLiteral("lost-update"));
    cursor().toStart();
    views::SourceView& source = m_window->source();
    const QStringList lines = source.toPlainText().split(QLatin1Char('\n'));
    int line = 0;
    while (line < lines.size() && !lines[line].contains(QStringLiteral("context->TotalReads++")))
        ++line;
    source.showLine(line + 1);
    auto* gutter = source.findChild<QWidget*>(QStringLiteral("gutter"));
    ASSERT_TRUE(gutter);
    QTextCursor at(source.document()->findBlockByNumber(line));
    const QPoint place(6, source.cursorRect(at).center().y());
    QTest::mouseClick(gutter, Qt::LeftButton, {}, place);
    ASSERT_EQ(cursor().breakpoints().all().size(), 1u);
    EXPECT_EQ(cursor().breakpoints().all().front().line, static_cast<std::uint32_t>(line) + 1);
    trigger("show-breakpoints");
    EXPECT_TRUE(visible("breakpoints-dock"));
    ASSERT_EQ(list().list().topLevelItemCount(), 1);
    EXPECT_EQ(list().list().topLevelItem(0)->text(1), QStringLiteral("2"));
    trigger("run-to-breakpoint");
    const EventIndex hit = cursor().event();
    EXPECT_EQ(hit, cursor().breakpoints().hits(0).front());
    // Off by its box, then there is none to run to.
    list().list().topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    trigger("run-to-breakpoint");
    EXPECT_EQ(cursor().event(), hit);
    click(list().removeButton());
    EXPECT_TRUE(cursor().breakpoints().all().empty());
    QTest::mouseClick(gutter, Qt::LeftButton, {}, place);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, place);
    EXPECT_TRUE(cursor().breakpoints().all().empty());
}

TEST_F(TravelTest, EveryScenarioHasItsOwnBreakpoints)
{
    open(QStringLiteral("lost-update"));
    document::Breakpoint callback;
    callback.kind = document::Breakpoint::Kind::Callback;
    cursor().breakpoints().add(callback);
    open(QStringLiteral("sync-scope-device"));
    EXPECT_TRUE(cursor().breakpoints().all().empty());
    open(QStringLiteral("lost-update"));
    ASSERT_EQ(cursor().breakpoints().all().size(), 1u);
    EXPECT_EQ(cursor().breakpoints().hits(0).size(), 2u);
}

// Another window with the same settings is another day.
TEST_F(TravelTest, BreakpointsAreThereAgainAnotherDay)
{
    open(QStringLiteral("lost-update"));
    const trace::Log& log = cursor().run()->trace->log;
    std::uint32_t store = cursor().run()->trace->setUpEvents;
    while (log.at(store).kind != trace::EventKind::Store)
        ++store;
    cursor().breakpoints().toggleLine(cursor().run()->trace->names.code.at(log.at(store).code).line);
    document::Breakpoint value;
    value.kind = document::Breakpoint::Kind::Value;
    value.name = QStringLiteral("Device.TotalRequestsProcessed");
    value.value = 1;
    value.processor = 1;
    value.enabled = false;
    cursor().breakpoints().add(value);
    const std::vector<document::Breakpoint> before = cursor().breakpoints().all();
    ASSERT_EQ(before.size(), 2u);
    m_window.reset();

    document::Document again(files::dataFolder());
    MainWindow window(again, m_settings);
    ASSERT_TRUE(again.open(QStringLiteral("sync-scope-device")));
    ASSERT_TRUE(settled(again));
    EXPECT_TRUE(again.cursor().breakpoints().all().empty());
    ASSERT_TRUE(again.open(QStringLiteral("lost-update")));
    ASSERT_TRUE(settled(again));
    const std::vector<document::Breakpoint>& after = again.cursor().breakpoints().all();
    ASSERT_EQ(after.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_TRUE(after[i].isSame(before[i]));
        EXPECT_EQ(after[i].enabled, before[i].enabled);
        EXPECT_EQ(after[i].text, before[i].text);
    }
    EXPECT_FALSE(again.cursor().breakpoints().hits(0).empty());
    again.cursor().breakpoints().clear();
    EXPECT_FALSE(m_settings.contains(QStringLiteral("breakpoints/lost-update")));
}

TEST(SavedBreakpoints, OfWhatIsNoSuchTextThereAreNone)
{
    EXPECT_TRUE(document::savedBreakpoints(QStringLiteral("nonsense")).empty());
    EXPECT_TRUE(document::savedBreakpoints(QStringLiteral("[{\"kind\":\"comet\"},{\"kind\":\"line\"},7]")).empty());
    EXPECT_EQ(document::savedBreakpoints(QStringLiteral("[{\"kind\":\"status\",\"value\":\"-1073741823\"}]")).front().value, -1073741823);
    EXPECT_EQ(document::saved({}), QString());
}

TEST_F(TravelTest, BreakpointsByKeys)
{
    open(QStringLiteral("lost-update"));
    cursor().toStart();
    views::SourceView& source = m_window->source();
    source.setFocus();
    source.moveCursor(QTextCursor::Start);
    ASSERT_TRUE(source.find(QStringLiteral("TotalRequestsProcessed++")));
    QTest::keyClick(&source, Qt::Key_F9);
    ASSERT_EQ(cursor().breakpoints().all().size(), 1u);
    QTest::keyClick(&*m_window, Qt::Key_F5, Qt::ControlModifier);
    const EventIndex one = cursor().event();
    QTest::keyClick(&*m_window, Qt::Key_F5, Qt::ControlModifier);
    EXPECT_GT(cursor().event(), one);
    QTest::keyClick(&*m_window, Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(cursor().event(), one);
    QTest::keyClick(&source, Qt::Key_F9);
    EXPECT_TRUE(cursor().breakpoints().all().empty());
    // One on a value, by the form of the list.
    QTest::keyClick(&*m_window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), &list().kind());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&list().kind(), Qt::Key_Down);
    ASSERT_TRUE(list().value().isVisible());
    QTest::keyClicks(&list().value(), QStringLiteral("many"));
    QTest::keyClick(&list().value(), Qt::Key_Return);
    EXPECT_TRUE(cursor().breakpoints().all().empty()); // no number
    list().value().selectAll();
    QTest::keyClicks(&list().value(), QStringLiteral("1"));
    QTest::keyClick(&list().value(), Qt::Key_Return);
    ASSERT_EQ(cursor().breakpoints().all().size(), 1u);
    EXPECT_EQ(cursor().breakpoints().all().front().value, 1);
    list().list().setFocus();
    QTest::keyClick(&list().list(), Qt::Key_Delete);
    EXPECT_TRUE(cursor().breakpoints().all().empty());
}

// What a run has is there to choose: the level of its interrupt, and its own variables before those that macros make.
TEST_F(TravelTest, BreakpointsOfferWhatTheRunHas)
{
    open(QStringLiteral("dpc-for-isr"));
    cursor().toStart();
    auto* what = list().findChild<QComboBox*>(QStringLiteral("breakpoint-what"));
    ASSERT_NE(what, nullptr);
    const auto offers = [&](const char* kind) {
        list().kind().setCurrentIndex(list().kind().findText(QLatin1String(kind)));
        QStringList all;
        for (int i = 0; i < what->count(); ++i)
            all << what->itemText(i);
        return all;
    };
    EXPECT_EQ(offers("a variable is written").front(), QStringLiteral("Device.TotalRequestsProcessed"));
    EXPECT_TRUE(what->itemText(what->count() - 1).startsWith(QStringLiteral("_WDF_")));
    const QStringList levels = offers("the IRQL changes");
    const auto dirql = std::find_if(levels.begin(), levels.end(), [](const QString& l) { return l.startsWith(QStringLiteral("to DIRQL")); });
    ASSERT_NE(dirql, levels.end()) << levels.join(QLatin1Char('|')).toStdString();
    EXPECT_EQ(levels.count(QStringLiteral("to DISPATCH_LEVEL")), 1);
    what->setCurrentIndex(static_cast<int>(dirql - levels.begin()));
    for (views::Button* b : list().findChildren<views::Button*>())
        if (b->text() == QStringLiteral("Add"))
            click(*b);
    ASSERT_EQ(cursor().breakpoints().all().size(), 1u);
    // To the service routine, from either side.
    QTest::keyClick(&*m_window, Qt::Key_F5, Qt::ControlModifier);
    const trace::Event raise = m_document.run()->trace->log.at(cursor().event().value);
    EXPECT_EQ(raise.kind, EventKind::IrqlRaise);
    EXPECT_GT(raise.value, 2u);
    cursor().toEnd();
    QTest::keyClick(&*m_window, Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_document.run()->trace->log.at(cursor().event().value).value, raise.value);
    open(QStringLiteral("work-item-refused"));
    const QStringList statuses = offers("an NTSTATUS comes back");
    EXPECT_LT(statuses.indexOf(QStringLiteral("STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL")), statuses.indexOf(QStringLiteral("STATUS_CANCELLED")));
}

TEST_F(TravelTest, RunsToTheTextCursor)
{
    open(QStringLiteral("lost-update"));
    ASSERT_FALSE(cursor().markers().empty());
    // The line of the store that overwrites; both threads come to it.
    const EventIndex lost = m_document.run()->intervals.overwrites.front().lost, store = m_document.run()->intervals.overwrites.front().store;
    const trace::Trace& told = *m_document.run()->trace;
    const std::uint32_t line = told.names.code[told.log.at(store.value).code].line;
    cursor().toStart();
    QTextCursor at = m_window->source().textCursor();
    at.setPosition(m_window->source().document()->findBlockByNumber(static_cast<int>(line) - 1).position());
    m_window->source().setTextCursor(at);
    std::vector<std::uint32_t> lines;
    std::vector<std::uint32_t> processors;
    const auto run = [&] {
        const EventIndex before = cursor().event();
        QTest::keyClick(&*m_window, Qt::Key_F10, Qt::ControlModifier);
        if (cursor().event() == before)
            return false;
        const trace::Event e = told.log.at(cursor().event().value);
        lines.push_back(told.names.code[e.code].line);
        processors.push_back(e.processor.value);
        return true;
    };
    ASSERT_TRUE(run());
    EXPECT_LE(cursor().event(), lost);
    ASSERT_TRUE(run());
    EXPECT_FALSE(run());
    EXPECT_TRUE(m_window->statusBar()->currentMessage().contains(QStringLiteral("line %1").arg(line))) << m_window->statusBar()->currentMessage().toStdString();
    EXPECT_EQ(lines, std::vector(2, line));
    EXPECT_NE(processors[0], processors[1]);
    EXPECT_TRUE(cursor().breakpoints().all().empty());
}

TEST_F(TravelTest, BackToWhereOneWas)
{
    open(QStringLiteral("lost-update"));
    cursor().setRest(0);
    const EventIndex was = cursor().event();
    EXPECT_FALSE(m_window->actions().action(QStringLiteral("history-back"))->isEnabled());
    cursor().select(EventIndex(40));
    QTest::keyClick(&*m_window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(cursor().event(), was);
    QTest::keyClick(&*m_window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(cursor().event(), EventIndex(40));
    EXPECT_FALSE(m_window->actions().action(QStringLiteral("history-forward"))->isEnabled());
}

// The stretch one looked at comes back, and its axis, though the playhead never moved.
TEST_F(TravelTest, BackToWhatWasInSight)
{
    open(QStringLiteral("lost-update"));
    cursor().setRest(0);
    views::TimelineView& view = m_window->timeline().view();
    view.setAxisMode(picture::AxisMode::Event);
    view.fit();
    view.setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.hasFocus(); }, 5000));
    view.picture();
    const picture::Range whole = view.visible();
    const EventIndex was = cursor().event();
    const auto back = [&] { QTest::keyClick(&*m_window, Qt::Key_Left, Qt::AltModifier); };
    QTest::keyClick(&view, Qt::Key_F);
    const picture::Range near = view.visible();
    ASSERT_LT(near.length(), whole.length());
    EXPECT_TRUE(m_window->actions().action(QStringLiteral("history-back"))->isEnabled());
    back();
    EXPECT_EQ(view.visible(), whole);
    QTest::keyClick(&*m_window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(view.visible(), near);
    QTest::keyClick(&view, Qt::Key_T);
    const picture::AxisMode other = view.axisMode();
    ASSERT_NE(other, picture::AxisMode::Event);
    QTest::keyClick(&view, Qt::Key_0);
    back();
    EXPECT_EQ(view.axisMode(), other);
    back();
    EXPECT_EQ(view.axisMode(), picture::AxisMode::Event);
    EXPECT_EQ(view.visible(), near);
    EXPECT_EQ(cursor().event(), was);
    back();
    EXPECT_EQ(view.visible(), whole);
    // A turn of the wheel, or a drag of the whole, is one way.
    cursor().setRest(60'000);
    QTest::keyClick(&view, Qt::Key_W);
    QTest::keyClick(&view, Qt::Key_W);
    QTest::keyClick(&view, Qt::Key_D);
    ASSERT_LT(view.visible().length(), whole.length());
    back();
    EXPECT_EQ(view.visible(), whole);
    // A step that scrolls is none.
    cursor().setRest(0);
    cursor().toStart();
    view.setVisible({30, 40});
    const picture::Range there = view.visible();
    cursor().stepForward();
    ASSERT_NE(view.visible(), there);
    back();
    EXPECT_EQ(view.visible(), whole);
}

TEST_F(TravelTest, AcquiresOfALockByKeysOfTheTimeline)
{
    open(QStringLiteral("sync-scope-device"));
    cursor().toStart();
    m_window->timeline().view().setFocus();
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_L);
    EXPECT_EQ(cursor().event(), m_document.run()->intervals.holds[0].acquire);
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_L);
    EXPECT_EQ(cursor().event(), m_document.run()->intervals.holds[1].acquire);
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_L, Qt::ShiftModifier);
    EXPECT_EQ(cursor().event(), m_document.run()->intervals.holds[0].acquire);
}

TEST_F(TravelTest, TheSchedulerByTheMouse)
{
    begin("two-increments");
    ASSERT_EQ(schedule().offers().size(), 2u);
    EXPECT_FALSE(schedule().verdict().isVisible());
    EXPECT_TRUE(schedule().condition().text().contains(QStringLiteral("has been written 2 times")));
    for (const std::size_t p : {0u, 1u, 1u, 1u, 0u, 0u}) {
        click(*schedule().offers()[p]);
        taken();
    }
    EXPECT_TRUE(schedule().verdict().isVisible());
    EXPECT_EQ(schedule().verdict().tone(), views::Tone::Good);
    EXPECT_EQ(schedule().verdictText().text(), QStringLiteral("Reached in 6 steps: TotalRequestsProcessed is 1."));
    EXPECT_EQ(schedule().text().text(), QStringLiteral("0 1x3 0x2"));
    click(schedule().backButton());
    taken();
    EXPECT_FALSE(schedule().verdict().isVisible());
    EXPECT_EQ(schedule().text().text(), QStringLiteral("0 1x3 0"));
    click(schedule().againButton());
    taken();
    EXPECT_EQ(scheduler().verdict(), Verdict::Won);
    click(schedule().keepButton());
    taken();
    EXPECT_FALSE(schedule().isVisible());
    EXPECT_FALSE(m_window->actions().action(QStringLiteral("schedule"))->isChecked());
    EXPECT_EQ(m_document.run()->counters.front().actual, 1);
    EXPECT_EQ(m_document.value(QStringLiteral("interleaving")), QStringLiteral("0 1x3 0x2"));
}

TEST_F(TravelTest, TheSchedulerByKeys)
{
    begin("two-increments");
    choose({Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_2});
    EXPECT_EQ(schedule().verdict().tone(), views::Tone::Caution);
    EXPECT_TRUE(schedule().verdictText().text().startsWith(QStringLiteral("Not reached: TotalRequestsProcessed is 2.")));
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(&schedule(), Qt::Key_Backspace);
        taken();
    }
    choose({Qt::Key_2});
    EXPECT_EQ(schedule().text().text(), QStringLiteral("0 1"));
    // The text is the schedule: typed, wrong, and mended.
    schedule().text().setFocus();
    schedule().text().selectAll();
    QTest::keyClicks(&schedule().text(), QStringLiteral("0 1x3 9"));
    QTest::keyClick(&schedule().text(), Qt::Key_Return);
    taken();
    EXPECT_TRUE(schedule().mistake().isVisible());
    EXPECT_TRUE(schedule().mistake().text().startsWith(QStringLiteral("schedule:1:7: error"))) << schedule().mistake().text().toStdString();
    EXPECT_EQ(schedule().text().text(), QStringLiteral("0 1x3 9")); // stays to be mended
    QTest::keyClick(&schedule().text(), Qt::Key_Backspace);
    QTest::keyClicks(&schedule().text(), QStringLiteral("0x2"));
    QTest::keyClick(&schedule().text(), Qt::Key_Return);
    taken();
    EXPECT_FALSE(schedule().mistake().isVisible());
    EXPECT_EQ(scheduler().verdict(), Verdict::Won);
    QTest::keyClick(&*m_window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    taken();
    EXPECT_FALSE(schedule().isVisible());
    EXPECT_EQ(m_document.run()->counters.front().actual, 1);
}

TEST_F(TravelTest, ABlockedOfferSaysWhyInWords)
{
    begin("sync-scope-device");
    scheduler().setSchedule(QString::fromStdString([&] {
        // CPU 0 up to its first acquire, CPU 1 up to its spinning.
        std::string text;
        for (int i = 0; i < 40; ++i) {
            const auto turn = document::turnOf(*m_document.run(), text, false);
            if (!turn || !turn->offers[1].blocked.isEmpty())
                break;
            const bool holds = std::any_of(turn->run->intervals.holds.begin(), turn->run->intervals.holds.end(), [](const analysis::LockHold& h) { return !h.release; });
            text += text.empty() ? "" : " ";
            text += holds ? "1" : "0";
        }
        return text;
    }()));
    taken();
    views::OfferButton& blocked = *schedule().offers()[1];
    ASSERT_TRUE(blocked.isBlocked());
    EXPECT_TRUE(blocked.accessibleName().startsWith(QStringLiteral("CPU 1 cannot be chosen: spins for Device.lock, held by CPU 0"))) << blocked.accessibleName().toStdString();
    const QString before = scheduler().schedule();
    click(blocked);
    taken();
    EXPECT_EQ(scheduler().schedule(), before);
    EXPECT_TRUE(blocked.isEnabled()); // can be come to, and read
}

TEST_F(TravelTest, NothingIsCutOffAtASmallSize)
{
    m_window->resize(1024, 768);
    begin("two-increments");
    m_window->resetLayout();
    choose({Qt::Key_1});
    QTest::qWait(50);
    // Nor is what stands beside it pushed out of the window.
    EXPECT_EQ(m_window->width(), 1024);
    const auto* configuration = m_window->findChild<QDockWidget*>(QStringLiteral("configuration-dock"));
    EXPECT_LE(configuration->mapTo(&*m_window, QPoint(configuration->width(), 0)).x(), 1024);
    const QRect room(QPoint(0, 0), schedule().size());
    for (const QWidget* w : schedule().findChildren<QWidget*>()) {
        if (!w->isVisible() || !qobject_cast<const QAbstractButton*>(w))
            continue;
        const QRect box(w->mapTo(&schedule(), QPoint(0, 0)), w->size());
        EXPECT_TRUE(room.contains(box)) << w->accessibleName().toStdString();
        EXPECT_GE(w->width(), w->minimumSizeHint().width()) << w->accessibleName().toStdString();
        EXPECT_FALSE(w->accessibleName().isEmpty() && qobject_cast<const QAbstractButton*>(w)->text().isEmpty());
    }
}

// --- a goal of one's own ------------------------------------------------------------------------------------------------

TEST_F(TravelTest, AGoalOfOnesOwnByKeys)
{
    begin("two-increments");
    schedule().goal().setFocus();
    QTest::keyClick(&schedule().goal(), Qt::Key_End);
    EXPECT_EQ(schedule().goal().currentText(), QStringLiteral("A goal of your own…"));
    views::ConditionField& own = schedule().ownGoal();
    ASSERT_TRUE(own.isVisible());
    own.line().setFocus();
    QTest::keyClicks(&own.line(), QStringLiteral("TotalRequestsProcessed == "));
    EXPECT_TRUE(own.message().contains(QStringLiteral("expected a whole number"))) << own.message().toStdString();
    QTest::keyClick(&own.line(), Qt::Key_Return);
    EXPECT_NE(scheduler().goals()[scheduler().goal()].kind, document::Goal::Kind::Own);
    QTest::keyClicks(&own.line(), QStringLiteral("1 at end"));
    QTest::keyClick(&own.line(), Qt::Key_Return);
    EXPECT_EQ(scheduler().goals()[scheduler().goal()].kind, document::Goal::Kind::Own);
    EXPECT_EQ(schedule().condition().text(), QStringLiteral("Reached when nothing is left to choose and TotalRequestsProcessed == 1."));
    EXPECT_FALSE(schedule().verdict().isVisible());
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_2, Qt::Key_1, Qt::Key_1}) {
        QTest::keyClick(&schedule(), static_cast<Qt::Key>(key));
        taken();
    }
    ASSERT_TRUE(schedule().verdict().isVisible());
    EXPECT_EQ(schedule().verdict().tone(), views::Tone::Good);
    EXPECT_EQ(schedule().verdictText().text(), QStringLiteral("Reached in 6 steps: TotalRequestsProcessed == 1 at end."));
}

TEST_F(TravelTest, AGoalOfOnesOwnByTheMouse)
{
    begin("two-increments");
    QComboBox& goal = schedule().goal();
    goal.showPopup();
    const QModelIndex last = goal.model()->index(goal.count() - 1, 0);
    goal.view()->scrollTo(last);
    QTest::mouseClick(goal.view()->viewport(), Qt::LeftButton, {}, goal.view()->visualRect(last).center());
    views::ConditionField& own = schedule().ownGoal();
    ASSERT_TRUE(QTest::qWaitFor([&] { return own.isVisible(); }));
    QTest::keyClicks(&own.line(), QStringLiteral("TotalRequestsProcessed == 2 at end"));
    QTest::keyClick(&own.line(), Qt::Key_Return);
    for (const std::size_t p : {0, 1, 0, 0, 1, 1}) {
        click(*schedule().offers()[p]);
        taken();
    }
    ASSERT_TRUE(schedule().verdict().isVisible());
    EXPECT_EQ(schedule().verdict().tone(), views::Tone::Caution);
    EXPECT_TRUE(schedule().verdictText().text().startsWith(QStringLiteral("Not reached"))) << schedule().verdictText().text().toStdString();
}

} // namespace syncscope::test
