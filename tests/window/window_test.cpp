#include "app/views/configuration/configuration_editor.h"
#include "app/views/configuration/configuration_view.h"
#include "app/views/events/events_view.h"
#include "app/views/lesson/lesson_editor.h"
#include "app/views/lesson/lesson_view.h"
#include "app/views/library/library_view.h"
#include "app/views/messages/message_panel.h"
#include "app/views/objects/objects_view.h"
#include "app/views/source/set_up_panel.h"
#include "app/views/source/source_view.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/transport/transport_bar.h"
#include "app/window/saving.h"
#include "tests/window/window_fixture.h"

#include "engine/base/random.h"
#include "engine/picture/svg.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QProcess>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QTreeView>

namespace syncscope::test {

TEST_F(WindowTest, OpensOnTheStoreThatOverwrites)
{
    open(QStringLiteral("lost-update"));
    EXPECT_EQ(cursor().event(), m_document.run()->intervals.overwrites.front().store);
    EXPECT_EQ(m_window->transport().counter().statement(), QStringLiteral("1 update lost"));
    EXPECT_EQ(m_window->transport().counter().tone(), views::Tone::Bad);
    EXPECT_TRUE(m_window->transport().positionText().startsWith(QStringLiteral("event 24 of 46"))) << m_window->transport().positionText().toStdString();
    EXPECT_TRUE(m_window->windowTitle().startsWith(QStringLiteral("The lost update")));
    EXPECT_TRUE(m_window->lesson().toPlainText().contains(QStringLiteral("Two threads on two processors")));
    EXPECT_FALSE(m_window->messages().isShowing());
}

TEST_F(WindowTest, KeysOfTheWindowMoveTheCursor)
{
    open(QStringLiteral("lost-update"));
    QTest::keyClick(&*m_window, Qt::Key_Home);
    EXPECT_TRUE(cursor().atStart());
    QTest::keyClick(&*m_window, Qt::Key_F10);
    const std::uint64_t first = cursor().position();
    EXPECT_GT(first, 0u);
    QTest::keyClick(&*m_window, Qt::Key_F10);
    QTest::keyClick(&*m_window, Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(cursor().position(), first);
    QTest::keyClick(&*m_window, Qt::Key_End);
    EXPECT_TRUE(cursor().atEnd());
    EXPECT_FALSE(m_window->actions().action(QStringLiteral("step"))->isEnabled());
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_P);
    EXPECT_FALSE(cursor().atEnd());
    QTest::keyClick(&*m_window, Qt::Key_F5);
    EXPECT_TRUE(cursor().playing());
    EXPECT_EQ(m_window->actions().action(QStringLiteral("play"))->iconText(), QStringLiteral("Pause"));
    QTest::keyClick(&*m_window, Qt::Key_F5);
    EXPECT_FALSE(cursor().playing());
}

TEST_F(WindowTest, UntilFindingStopsAtEachAndThenAtTheEnd)
{
    open(QStringLiteral("lost-update"));
    trigger("to-start");
    int stops = 0;
    while (!cursor().atEnd() && stops < 100) {
        trigger("until-finding");
        ++stops;
    }
    EXPECT_TRUE(cursor().atEnd());
    EXPECT_GE(stops, 4);
}

TEST_F(WindowTest, SelectionIsTheSameEverywhere)
{
    open(QStringLiteral("lost-update"));
    m_window->tabs().setCurrentWidget(&m_window->events());
    QTableView& table = m_window->events().table();
    // From the table to timeline, code and machine.
    const EventIndex store = m_document.run()->intervals.overwrites.front().lost;
    table.setCurrentIndex(m_window->events().model().index(m_window->events().model().rowOf(store), 0));
    EXPECT_EQ(cursor().event(), store);
    EXPECT_TRUE(m_window->timeline().view().statement().contains(QStringLiteral("event %1 ").arg(store.value)));
    ASSERT_FALSE(cursor().markers().empty());
    EXPECT_FALSE(m_window->source().markersAt(static_cast<int>(cursor().markers().front().place.line)).empty());
    // And back.
    cursor().select(EventIndex(30));
    EXPECT_EQ(m_window->events().model().eventAt(table.currentIndex().row()), EventIndex(30));
    // From a finding.
    QListView& findings = m_window->configuration().findings();
    ASSERT_GT(findings.model()->rowCount(), 0);
    Q_EMIT findings.clicked(findings.model()->index(0, 0));
    EXPECT_EQ(cursor().event(), m_document.run()->study.findings.front().events.back());
}

TEST_F(WindowTest, AScopeChosenRunsAgainAndNothingIsLost)
{
    open(QStringLiteral("lost-update"));
    views::Segmented* scope = m_window->configuration().control(QStringLiteral("Device.sync_scope"));
    ASSERT_NE(scope, nullptr);
    EXPECT_EQ(scope->value(), QStringLiteral("None")); // inherited, and in force
    QTest::mouseClick(scope->button(QStringLiteral("Device")), Qt::LeftButton);
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_window->transport().counter().statement(), QStringLiteral("none lost"));
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
    EXPECT_EQ(scope->value(), QStringLiteral("Device"));
    EXPECT_TRUE(m_window->setUp().toPlainText().contains(QStringLiteral("WdfSynchronizationScopeDevice")));
    // The order asked for cannot be met any more, and a note says so.
    EXPECT_TRUE(m_window->messages().isShowing());
    trigger("undo");
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_window->transport().counter().statement(), QStringLiteral("1 update lost"));
    EXPECT_FALSE(m_window->messages().isShowing());
    EXPECT_FALSE(m_window->actions().action(QStringLiteral("undo"))->isEnabled());
    trigger("redo");
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
}

TEST_F(WindowTest, VariantsAreTaken)
{
    open(QStringLiteral("lost-update"));
    QComboBox& variants = m_window->configuration().variants();
    const int row = variants.findData(QStringLiteral("spin-lock"));
    ASSERT_GE(row, 0);
    variants.setCurrentIndex(row);
    Q_EMIT variants.activated(row);
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, 2);
    EXPECT_EQ(m_window->configuration().control(QStringLiteral("driver.GUARD"))->value(), QStringLiteral("SPIN"));
    // The lesson names variants; each is a link.
    Q_EMIT m_window->lesson().variantChosen(QStringLiteral("race"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->counters.front().actual, 1);
}

TEST_F(WindowTest, TheAnswerOfALessonWaitsUntilItIsAskedFor)
{
    open(QStringLiteral("lost-update"));
    EXPECT_FALSE(m_window->lesson().toPlainText().contains(QStringLiteral("Both processors computed")));
    m_window->lesson().setAnswerShown(true);
    EXPECT_TRUE(m_window->lesson().toPlainText().contains(QStringLiteral("Both processors computed")));
    open(QStringLiteral("sync-scope-device"));
    open(QStringLiteral("lost-update"));
    EXPECT_FALSE(m_window->lesson().toPlainText().contains(QStringLiteral("Both processors computed")));
}

TEST_F(WindowTest, LibraryFindsAndOpens)
{
    open(QStringLiteral("lost-update"));
    EXPECT_TRUE(m_window->library().tree().currentIndex().data().toString().contains(QStringLiteral("The lost update")));
    trigger("find-scenario");
    QTest::keyClicks(&m_window->library().filter(), QStringLiteral("B1"));
    const QAbstractItemModel* shown = m_window->library().tree().model();
    ASSERT_EQ(shown->rowCount(), 1);
    ASSERT_EQ(shown->rowCount(shown->index(0, 0)), 1);
    QTest::keyClick(&m_window->library().filter(), Qt::Key_Return);
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->scenario.id, "sync-scope-device");
    // It goes on showing what is open where that is not to be left.
    m_window->library().filter().clear();
    m_window->saving().questions().unsaved = [](const QString&) { return window::Saving::Answer::Cancel; };
    m_document.change(QStringLiteral("a lock"), [](scenario::Draft& d) { d.addObject(ObjectType::SpinLock, "Lock", "Device"); });
    QTreeView& tree = m_window->library().tree();
    const QModelIndex other = shown->index(0, 0, shown->index(0, 0));
    tree.scrollTo(other);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(other).center());
    EXPECT_EQ(m_document.run()->scenario.id, "sync-scope-device");
    EXPECT_TRUE(tree.currentIndex().data().toString().contains(QStringLiteral("Sync Scope Device"))) << tree.currentIndex().data().toString().toStdString();
}

TEST_F(WindowTest, MistakesAreAllShownWithTheirPlacesAndTheRunStays)
{
    open(QStringLiteral("lost-update"));
    const std::string before = m_document.run()->trace->fingerprint();
    const QByteArray broken = "{\n  \"format\": 1,\n  \"titel\": \"x\",\n  \"seed\": -1\n}\n";
    write(QStringLiteral("scenario.json"), broken);
    write(QStringLiteral("driver.c"), "VOID F(VOID) {}\n");
    m_document.open(m_folder.path());
    ASSERT_TRUE(settled(m_document));
    ASSERT_TRUE(m_window->messages().isShowing());
    const QString text = m_window->messages().text();
    EXPECT_TRUE(text.contains(QStringLiteral("What was open stays open.")));
    EXPECT_TRUE(text.contains(QStringLiteral("scenario.json:3:3: error:"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("scenario.json:4:"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("2 mistakes."))) << text.toStdString();
    EXPECT_EQ(m_document.run()->trace->fingerprint(), before);
    EXPECT_EQ(m_window->transport().counter().statement(), QStringLiteral("1 update lost"));
    QFile file(m_folder.filePath(QStringLiteral("scenario.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), broken);
}

TEST_F(WindowTest, ARefusedObjectIsExplainedAndMended)
{
    open(QStringLiteral("lost-update"));
    // KMDF refuses a queue of scope Device whose level is not its device's.
    m_document.apply({QStringLiteral("Queue.sync_scope=Device"), QStringLiteral("Queue.execution_level=Passive")}, QStringLiteral("another level"));
    ASSERT_TRUE(settled(m_document));
    ASSERT_TRUE(m_document.run()->trace->refused.has_value());
    ASSERT_TRUE(m_window->messages().isShowing());
    EXPECT_TRUE(m_window->messages().text().contains(QStringLiteral("Queue was refused: STATUS_INVALID_PARAMETER"))) << m_window->messages().text().toStdString();
    ASSERT_FALSE(m_document.run()->trace->refused->fixes.empty());
    const QString fix = QString::fromStdString(m_document.run()->trace->refused->fixes.front());
    views::Button* mend = nullptr;
    for (views::Button* b : m_window->messages().findChildren<views::Button*>())
        if (b->text() == fix)
            mend = b;
    ASSERT_NE(mend, nullptr);
    QTest::mouseClick(mend, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_document.undoStack().count() == 2; }, 5000));
    ASSERT_TRUE(settled(m_document));
    EXPECT_FALSE(m_document.run()->trace->refused.has_value());
}

// Not only the first of them: each with what mends it, before set-up has come to it.
TEST_F(WindowTest, EveryRefusalIsSaidWithWhatMendsIt)
{
    open(QStringLiteral("lost-update"));
    m_document.apply({QStringLiteral("Device.execution_level=Passive"), QStringLiteral("Device.sync_scope=Device")}, QStringLiteral("a mutex"));
    ASSERT_TRUE(settled(m_document));
    m_window->tabs().setCurrentWidget(&m_window->editor());
    for (int i = 0; i < 2; ++i) {
        m_window->editor().select(QStringLiteral("object:Queue"));
        m_window->editor().add(QStringLiteral("WDFDPC"));
        ASSERT_TRUE(settled(m_document));
    }
    const auto said = [&](const char* text) { return m_window->messages().text().contains(QLatin1String(text)); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return said("Next, Dpc2 is refused: STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL"); }, 5000)) << m_window->messages().text().toStdString();
    EXPECT_TRUE(said("Dpc was refused: STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL"));
    m_window->editor().select(QStringLiteral("object:Dpc2"));
    EXPECT_TRUE(m_window->editor().answer().startsWith(QStringLiteral("NOT_ATTEMPTED"))) << m_window->editor().answer().toStdString();
    EXPECT_TRUE(m_window->editor().answer().contains(QStringLiteral("Once that is mended it is refused as well: STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL.")));
    EXPECT_FALSE(m_window->editor().fixes().empty());
    // The one that has not come yet is mended first, then the other.
    for (const char* fix : {"Dpc2.automatic_serialization=false", "Dpc.automatic_serialization=false"}) {
        views::Button* mend = nullptr;
        for (views::Button* b : m_window->messages().findChildren<views::Button*>())
            if (b->text() == QLatin1String(fix))
                mend = b;
        ASSERT_NE(mend, nullptr) << fix;
        mend->setFocus();
        QTest::keyClick(mend, Qt::Key_Space);
        QTest::qWait(20);
        ASSERT_TRUE(settled(m_document));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !said("Next, "); }, 5000)) << m_window->messages().text().toStdString();
    }
    EXPECT_FALSE(m_document.run()->trace->refused);
    EXPECT_FALSE(said("refused"));
    // Where set-up goes on, all of them have been refused.
    m_document.undoStack().undo();
    m_document.undoStack().undo();
    m_document.set(QStringLiteral("driver.on_refusal"), QStringLiteral("continue"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_TRUE(QTest::qWaitFor([&] { return said("Dpc was refused: ") && said("Dpc2 was refused: "); }, 5000)) << m_window->messages().text().toStdString();
}

// Each tab can be seen on a small screen: in brief where the full words have no room, and in full for assistive tools.
TEST_F(WindowTest, TabsAreInBriefWhereTheyHaveNoRoom)
{
    open(QStringLiteral("lost-update"));
    QTabBar& bar = *m_window->tabs().tabBar();
    m_window->resize(1720, 1000);
    QTest::qWait(30);
    m_window->resetLayout();
    QTest::qWait(30);
    const int code = m_window->tabs().indexOf(&m_window->setUpPanel());
    EXPECT_EQ(bar.tabText(code), QStringLiteral("C for this configuration"));
    m_window->resize(1024, 768);
    QTest::qWait(30);
    m_window->resetLayout();
    QTest::qWait(30);
    EXPECT_EQ(bar.tabText(code), QStringLiteral("C"));
    EXPECT_EQ(bar.accessibleTabName(code), QStringLiteral("C for this configuration"));
    EXPECT_EQ(bar.tabToolTip(code), QStringLiteral("C for this configuration"));
    for (int tab = 0; tab < bar.count(); ++tab)
        if (bar.isTabVisible(tab)) {
            EXPECT_LE(bar.tabRect(tab).right(), m_window->tabs().width()) << bar.tabText(tab).toStdString();
        }
}

TEST_F(WindowTest, ThemesChangeEveryColour)
{
    open(QStringLiteral("lost-update"));
    std::vector<QRgb> corners;
    for (const theme::Setting setting : {theme::Setting::Light, theme::Setting::Dark, theme::Setting::HighContrast}) {
        m_window->setTheme(setting);
        QTest::qWait(20);
        EXPECT_EQ(QApplication::palette().color(QPalette::Window), theme::palette(m_window->appearance().theme()).color(QPalette::Window));
        corners.push_back(m_window->timeline().view().grab().toImage().pixel(2, 2));
        EXPECT_EQ(m_settings.value(QStringLiteral("view/theme")).toString(), theme::name(setting));
        EXPECT_TRUE(m_window->actions().action(QStringLiteral("theme-") + theme::name(setting))->isChecked());
    }
    EXPECT_NE(corners[0], corners[1]);
    EXPECT_NE(corners[1], corners[2]);
}

TEST_F(WindowTest, TextGrowsAndShrinks)
{
    open(QStringLiteral("lost-update"));
    const int before = m_window->transport().counter().sizeHint().height();
    for (int i = 0; i < 6; ++i)
        trigger("text-larger");
    EXPECT_GT(m_window->transport().counter().sizeHint().height(), before);
    trigger("text-usual");
    EXPECT_EQ(m_window->transport().counter().sizeHint().height(), before);
}

TEST_F(WindowTest, ExportsWhatTheEngineDraws)
{
    open(QStringLiteral("lost-update"));
    m_window->setTheme(theme::Setting::Dark); // A picture for others does not take the window's theme.
    const QString file = m_folder.filePath(QStringLiteral("window.svg"));
    ASSERT_TRUE(m_window->exportSvg(file).empty());
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray svg = written.readAll();
    EXPECT_EQ(svg.toStdString(), picture::svg(document::pictureOf(*m_document.run()), picture::Theme::Light));
#ifdef SYNCSCOPE_PROGRAM
    const QString other = m_folder.filePath(QStringLiteral("cli.svg"));
    ASSERT_EQ(QProcess::execute(QStringLiteral(SYNCSCOPE_PROGRAM), {QStringLiteral("export"), QStringLiteral("lost-update"), QStringLiteral("--format"), QStringLiteral("svg"),
                  QStringLiteral("-o"), other}), 0);
    QFile fromCli(other);
    ASSERT_TRUE(fromCli.open(QIODevice::ReadOnly));
    EXPECT_EQ(fromCli.readAll(), svg);
#endif
    const QString png = m_folder.filePath(QStringLiteral("window.png"));
    ASSERT_TRUE(m_window->exportPicture(png).empty());
    EXPECT_FALSE(QImage(png).isNull());
    EXPECT_FALSE(m_window->exportSvg(m_folder.filePath(QStringLiteral("no/such/folder/x.svg"))).empty());
}

TEST_F(WindowTest, GoesToEventsAndTimes)
{
    open(QStringLiteral("lost-update"));
    EXPECT_TRUE(m_window->goTo(QStringLiteral("33")));
    EXPECT_EQ(cursor().event(), EventIndex(33));
    EXPECT_TRUE(m_window->goTo(QStringLiteral(" event 20 ")));
    EXPECT_EQ(cursor().event(), EventIndex(20));
    EXPECT_TRUE(m_window->goTo(QStringLiteral("Ereignis 20")));
    EXPECT_EQ(cursor().event(), EventIndex(20));
    EXPECT_TRUE(m_window->goTo(QStringLiteral("Befund 0")));
    EXPECT_NE(cursor().event(), EventIndex(20));
    EXPECT_TRUE(m_window->goTo(QStringLiteral("5,305us")));
    const EventIndex byComma = cursor().event();
    EXPECT_TRUE(m_window->goTo(QStringLiteral("33")));
    EXPECT_TRUE(m_window->goTo(QStringLiteral("5.305us")));
    EXPECT_EQ(cursor().event(), byComma);
    EXPECT_LE(cursor().time().ns, 5305);
    EXPECT_TRUE(m_window->goTo(QStringLiteral("0 ns")));
    EXPECT_LE(cursor().time().ns, 0);
    for (const char* wrong : {"", "4300000", "soon", "-1", "3.5", "A", "marker B", "A..B", "..", "5..", "20..20"})
        EXPECT_FALSE(m_window->goTo(QString::fromLatin1(wrong))) << wrong;
}

// What is looked for is typed, too, from where one is; and times as other languages write them.
TEST_F(WindowTest, GoesToWhatIsSought)
{
    open(QStringLiteral("sync-scope-device"));
    const trace::Trace& trace = *m_document.run()->trace;
    const auto kind = [&] { return trace.log.at(cursor().event().value).kind; };
    cursor().toStart();
    EXPECT_TRUE(m_window->goTo(QStringLiteral("next acquire of Device.lock")));
    EXPECT_EQ(kind(), trace::EventKind::LockAcquire);
    const EventIndex first = cursor().event();
    EXPECT_TRUE(m_window->goTo(QStringLiteral("next acquire")));
    const EventIndex second = cursor().event();
    EXPECT_GT(second, first);
    EXPECT_FALSE(m_window->goTo(QStringLiteral("next acquire of Device.lock")));
    EXPECT_EQ(cursor().event(), second) << "there is none, and one stays";
    EXPECT_TRUE(m_window->goTo(QStringLiteral(" previous  Acquire of device.LOCK ")));
    EXPECT_EQ(cursor().event(), first);
    cursor().toEnd();
    EXPECT_TRUE(m_window->goTo(QStringLiteral("previous write of TotalReads")));
    EXPECT_EQ(kind(), trace::EventKind::Store);
    EXPECT_EQ(trace.names.variableAt(trace.log.at(cursor().event().value).subject.index)->name, "Device.TotalReads");
    EXPECT_TRUE(m_window->goTo(QStringLiteral("previous read of TotalReads")));
    EXPECT_EQ(kind(), trace::EventKind::Load);
    EXPECT_TRUE(m_window->goTo(QStringLiteral("previous call of EvtIoRead")));
    EXPECT_EQ(kind(), trace::EventKind::CallbackEnter);
    EXPECT_TRUE(m_window->goTo(QStringLiteral("request 2")));
    EXPECT_EQ(kind(), trace::EventKind::RequestSend);
    EXPECT_EQ(trace.names.of(trace.log.at(cursor().event().value).subject), "#2");
    const EventIndex sent = cursor().event(); // As the German window says it.
    cursor().toStart();
    EXPECT_TRUE(m_window->goTo(QStringLiteral("Nächstes Nehmen von Device.lock")));
    EXPECT_EQ(cursor().event(), first);
    cursor().toEnd();
    EXPECT_TRUE(m_window->goTo(QStringLiteral("voriges Schreiben von TotalReads")));
    EXPECT_EQ(kind(), trace::EventKind::Store);
    EXPECT_TRUE(m_window->goTo(QStringLiteral("Anforderung 2")));
    EXPECT_EQ(cursor().event(), sent);
    for (const char* wrong : {"next acquire of Nobody.lock", "next wish", "request 99", "previous write of nothing"})
        EXPECT_FALSE(m_window->goTo(QString::fromLatin1(wrong))) << wrong;
    EXPECT_TRUE(m_window->goTo(QStringLiteral("5,305us")));
    const EventIndex there = cursor().event();
    EXPECT_TRUE(m_window->goTo(QStringLiteral("5.305us")));
    EXPECT_EQ(cursor().event(), there);
}

// As a drag comes: to the text under the pointer first, which would type the address if it were asked.
TEST_F(WindowTest, ADroppedFolderIsOpenedWhereverItFalls)
{
    const auto drag = [](QWidget& over, const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&over, &enter);
        QDragMoveEvent move(QPoint(12, 12), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&over, &move);
        QDropEvent drop(QPointF(12, 12), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&over, &drop);
        return enter.isAccepted() && drop.isAccepted();
    };
    const QString scenarios = QString::fromStdString(files::dataFolder()) + QStringLiteral("/scenarios/");
    const QString device = scenarios + QStringLiteral("sync-scope-device"), timer = scenarios + QStringLiteral("dead-man-timer");
    open(QStringLiteral("lost-update"));
    const QString driver = m_window->source().toPlainText(), lesson = m_window->lessonEditor().text().toPlainText();
    QString from = QStringLiteral("lost-update");
    for (QWidget* over : {m_window->source().viewport(), m_window->lessonEditor().text().viewport(), static_cast<QWidget*>(&m_window->events().filter()),
             static_cast<QWidget*>(&m_window->timeline().view()), static_cast<QWidget*>(&*m_window)}) {
        SCOPED_TRACE(over->metaObject()->className());
        const QString to = from == QLatin1String("lost-update") ? QStringLiteral("sync-scope-device") : QStringLiteral("lost-update");
        EXPECT_TRUE(drag(*over, {scenarios + to}));
        EXPECT_FALSE(m_document.undoStack().canUndo()); // nothing was typed
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_document.running() && m_document.run() && m_document.run()->scenario.id == to.toStdString(); }, 10000));
        EXPECT_TRUE(m_window->events().filter().text().isEmpty());
        from = to;
    }
    open(QStringLiteral("lost-update"));
    EXPECT_EQ(m_window->source().toPlainText(), driver);
    EXPECT_EQ(m_window->lessonEditor().text().toPlainText(), lesson);
    // Two of them are no scenario, and nothing for a text or a dialog.
    EXPECT_FALSE(drag(*m_window->source().viewport(), {device, timer}));
    QDialog dialog(&*m_window);
    QLineEdit field(&dialog);
    dialog.show();
    EXPECT_FALSE(drag(field, {device}));
    EXPECT_TRUE(field.text().isEmpty());
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window->source().toPlainText(), driver);
    EXPECT_EQ(m_document.run()->scenario.id, "lost-update");
}

TEST_F(WindowTest, GoesToMarkersAndStretches)
{
    open(QStringLiteral("lost-update"));
    views::TimelineView& view = m_window->timeline().view();
    view.setAxisMode(picture::AxisMode::Linear);
    cursor().select(EventIndex(20));
    view.setMarkerAtPlayhead(0);
    cursor().select(EventIndex(40));
    EXPECT_FALSE(m_window->goTo(QStringLiteral("A..B")));
    view.setMarkerAtPlayhead(1);
    EXPECT_TRUE(m_window->goTo(QStringLiteral("a")));
    EXPECT_EQ(cursor().event(), EventIndex(20));
    EXPECT_TRUE(m_window->goTo(QStringLiteral("Marke A")));
    EXPECT_TRUE(m_window->goTo(QStringLiteral(" marker B ")));
    EXPECT_EQ(cursor().event(), EventIndex(40));
    const picture::TimeScale& scale = view.model()->scale();
    const picture::Range marked{scale.ofEvent(EventIndex(20)), scale.ofEvent(EventIndex(40))};
    EXPECT_TRUE(m_window->goTo(QStringLiteral("A..B")));
    EXPECT_EQ(view.visible(), marked);
    EXPECT_EQ(cursor().event(), EventIndex(40)) << "the playhead stays";
    EXPECT_TRUE(m_window->goTo(QStringLiteral("2us..5.3us")));
    EXPECT_EQ(view.visible(), (picture::Range{2000, 5300}));
    EXPECT_TRUE(m_window->goTo(QStringLiteral("40..event 20")));
    EXPECT_EQ(view.visible(), marked);
    view.setAxisMode(picture::AxisMode::Event);
    EXPECT_TRUE(m_window->goTo(QStringLiteral("A .. B")));
    EXPECT_EQ(view.visible(), (picture::Range{view.model()->scale().ofEvent(EventIndex(20)), view.model()->scale().ofEvent(EventIndex(40))}));
}

TEST_F(WindowTest, LayoutIsRememberedAndEveryPanelHasAName)
{
    for (const QDockWidget* dock : m_window->findChildren<QDockWidget*>())
        EXPECT_FALSE(dock->objectName().isEmpty());
    for (const QToolBar* bar : m_window->findChildren<QToolBar*>())
        EXPECT_FALSE(bar->objectName().isEmpty());
    auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("library-dock"));
    ASSERT_NE(dock, nullptr);
    dock->hide();
    m_window->close();
    document::Document other(files::dataFolder());
    MainWindow again(other, m_settings);
    again.show();
    EXPECT_TRUE(again.findChild<QDockWidget*>(QStringLiteral("library-dock"))->isHidden());
    again.resetLayout();
    EXPECT_FALSE(again.findChild<QDockWidget*>(QStringLiteral("library-dock"))->isHidden());
}

// In a field the keys for undo take back what the menu says, the field's own typing first and what was done before it then.
TEST_F(WindowTest, FieldsLeaveUndoToTheWindow)
{
    open(QStringLiteral("lost-update"));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*m_window));
    m_document.set(QStringLiteral("seed"), QStringLiteral("9"));
    trigger("edit-configuration");
    views::ConfigurationEditor& editor = m_window->editor();
    editor.select(QStringLiteral("thread:T1"));
    auto* field = editor.findChild<QLineEdit*>(QStringLiteral("T1.start_ns"));
    ASSERT_NE(field, nullptr);
    const auto start = [&] { return m_document.value(QStringLiteral("T1.start_ns")); };
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(field, key, Qt::ControlModifier);
        QTest::qWait(10);
    };
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("123"));
    ASSERT_EQ(start(), QStringLiteral("123"));
    ASSERT_EQ(m_document.undoStack().count(), 2);
    press(Qt::Key_Z);
    EXPECT_EQ(start(), QStringLiteral("0"));
    EXPECT_EQ(field->text(), QStringLiteral("0"));
    EXPECT_EQ(m_document.undoStack().count(), 2);
    EXPECT_EQ(m_document.undoStack().index(), 1);
    press(Qt::Key_Z);
    EXPECT_EQ(m_document.value(QStringLiteral("seed")), QStringLiteral("1"));
    EXPECT_FALSE(m_window->isWindowModified());
    press(Qt::Key_Z); // nothing is left, and nothing happens
    EXPECT_EQ(field->text(), QStringLiteral("0"));
    press(Qt::Key_Y);
    press(Qt::Key_Y);
    EXPECT_EQ(field->text(), QStringLiteral("123"));
    EXPECT_EQ(start(), QStringLiteral("123"));
    ASSERT_TRUE(settled(m_document));
}

TEST_F(WindowTest, PanelsAreLockedWhereTheyAre)
{
    const auto movable = [](const QMainWindow& window) {
        int count = 0;
        for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            EXPECT_TRUE(dock->features() & QDockWidget::DockWidgetClosable);
            count += dock->features() & QDockWidget::DockWidgetMovable ? 1 : 0;
        }
        return count;
    };
    const int all = movable(*m_window);
    EXPECT_GE(all, 5);
    trigger("lock-panels");
    EXPECT_EQ(movable(*m_window), 0);
    m_window->resetLayout();
    EXPECT_EQ(movable(*m_window), 0);
    document::Document other(files::dataFolder());
    MainWindow again(other, m_settings);
    EXPECT_EQ(movable(again), 0);
    EXPECT_TRUE(again.actions().action(QStringLiteral("lock-panels"))->isChecked());
    again.actions().action(QStringLiteral("lock-panels"))->trigger();
    EXPECT_EQ(movable(again), all);
}

// What is copied is the name as it is, without where a line may break it: it goes into a search.
TEST_F(WindowTest, NamesAreCopiedAsTheyAre)
{
    open(QStringLiteral("lost-update"));
    m_window->timeline().view().setFocus();
    auto* details = m_window->findChild<QTextBrowser*>(QStringLiteral("timeline-details"));
    ASSERT_NE(details, nullptr);
    if (!details->isVisible())
        trigger("details");
    ASSERT_TRUE(details->isVisible());
    ASSERT_TRUE(details->toPlainText().contains(QStringLiteral("Total\u200BRequests\u200BProcessed"))) << details->toPlainText().toStdString();
    details->setFocus();
    QTest::keyClick(details, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(details, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("TotalRequestsProcessed"))) << QGuiApplication::clipboard()->text().toStdString();
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(QChar(0x200B)));
}

// The C for this configuration, to copy: by the button under it, and by the action.
TEST_F(WindowTest, TheCOfTheConfigurationIsCopied)
{
    EXPECT_FALSE(m_window->actions().action(QStringLiteral("copy-code"))->isEnabled());
    open(QStringLiteral("lost-update"));
    trigger("show-setup");
    QTest::qWait(20);
    ASSERT_TRUE(m_window->setUpPanel().copyButton().isVisible());
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(&m_window->setUpPanel().copyButton(), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString::fromStdString(std::string(m_document.run()->setUpText())));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("WdfIoQueueCreate")));
    m_document.set(QStringLiteral("Device.sync_scope"), QStringLiteral("Device"));
    ASSERT_TRUE(settled(m_document));
    trigger("copy-code");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("WdfSynchronizationScopeDevice")));
}

// Whoever gets the focus by key says what it is.
TEST_F(WindowTest, WhatTakesTheFocusHasAName)
{
    open(QStringLiteral("lost-update"));
    int focusable = 0;
    for (const QWidget* w : m_window->findChildren<QWidget*>()) {
        if (!w->isVisible() || !(w->focusPolicy() & Qt::TabFocus) || w->objectName().startsWith(QLatin1String("qt_")) || w->focusProxy())
            continue;
        ++focusable;
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(w));
        ASSERT_NE(face, nullptr);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty()) << w->metaObject()->className() << " " << w->objectName().toStdString();
    }
    EXPECT_GT(focusable, 15);
}

struct Room {
    int width, height, text;
};
class Rooms : public WindowTest, public testing::WithParamInterface<Room> {};

// One layout asks for the next. Rounds of events are counted, since a busy machine gets through few of them in any given time.
void settle(const QWidget& window)
{
    QList<QRect> before;
    for (int same = 0, round = 0; same < 5 && round < 200; ++round) {
        QTest::qWait(5);
        QList<QRect> now;
        for (const QWidget* w : window.findChildren<QWidget*>())
            now.push_back(w->geometry());
        same = now == before ? same + 1 : 0;
        before = std::move(now);
    }
}

// Every control lies where it can be seen, whole, and over no other.
TEST_P(Rooms, NothingIsClipped)
{
    open(QStringLiteral("lost-update"));
    m_window->appearance().set(picture::Theme::Light, GetParam().text);
    m_window->resize(GetParam().width, GetParam().height);
    m_window->resetLayout();
    settle(*m_window);
    EXPECT_LE(m_window->width(), GetParam().width);
    EXPECT_LE(m_window->height(), GetParam().height);
    std::vector<std::pair<QRect, std::string>> bar;
    for (const QWidget* w : m_window->transport().findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!w->isVisible())
            continue;
        EXPECT_TRUE(m_window->transport().rect().contains(w->geometry())) << w->metaObject()->className() << " " << w->objectName().toStdString();
        for (const auto& [other, name] : bar)
            EXPECT_FALSE(other.intersects(w->geometry())) << w->metaObject()->className() << " over " << name;
        bar.push_back({w->geometry(), w->metaObject()->className()});
    }
    EXPECT_GE(m_window->transport().title().width(), 100);
    for (const QAbstractButton* b : m_window->findChildren<QAbstractButton*>()) {
        if (!b->isVisible() || b->objectName().startsWith(QLatin1String("qt_")))
            continue;
        EXPECT_TRUE(b->parentWidget()->rect().contains(b->geometry())) << b->text().toStdString() << " " << b->objectName().toStdString();
        if (qobject_cast<const views::Button*>(b) || b->objectName().startsWith(QLatin1String("segment-"))) {
            EXPECT_GE(b->width(), b->sizeHint().width()) << b->text().toStdString();
        }
    }
    EXPECT_GE(m_window->timeline().view().height(), 150);
    EXPECT_GE(m_window->source().height(), 100);
}

INSTANTIATE_TEST_SUITE_P(Sizes, Rooms, testing::Values(Room{1024, 768, 13}, Room{1280, 800, 13}, Room{1720, 1040, 13}, Room{1720, 1040, 20}),
    [](const auto& each) { return "W" + std::to_string(each.param.width) + "T" + std::to_string(each.param.text); });

TEST_F(WindowTest, WorkIsAskedForSavedAndMarkedInTheTitle)
{
    open(QStringLiteral("lost-update"));
    window::Saving& saving = m_window->saving();
    const QString folder = m_folder.filePath(QStringLiteral("mine"));
    int asked = 0;
    window::Saving::Answer answer = window::Saving::Answer::Cancel;
    saving.questions().unsaved = [&](const QString& title) {
        EXPECT_EQ(title, QStringLiteral("The lost update"));
        ++asked;
        return answer;
    };
    saving.questions().folder = [&](const QString& proposed) {
        EXPECT_TRUE(proposed.endsWith(QStringLiteral("/the-lost-update"))) << proposed.toStdString();
        return std::optional(folder);
    };
    saving.questions().report = [](const Diagnostics& mistakes) { ADD_FAILURE() << format(mistakes.front()); };
    EXPECT_FALSE(m_window->isWindowModified());
    m_document.change(QStringLiteral("a lock"), [](scenario::Draft& d) { d.addObject(ObjectType::SpinLock, "Lock", "Device"); });
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_FALSE(m_window->close());
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(m_window->isVisible());
    QTest::keyClick(&*m_window, Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_TRUE(QFile::exists(folder + QStringLiteral("/scenario.json")));
    trigger("undo");
    EXPECT_TRUE(m_window->isWindowModified());
    trigger("revert");
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_TRUE(m_document.undoStack().canUndo());
    answer = window::Saving::Answer::Discard;
    m_document.set(QStringLiteral("seed"), QStringLiteral("9"));
    ASSERT_TRUE(settled(m_document));
    open(QStringLiteral("the-lock"));
    EXPECT_EQ(asked, 2);
    EXPECT_FALSE(m_window->isWindowModified());
}

// Whatever one presses, in whatever order: the window lives and the cursor stays within the run.
TEST_F(WindowTest, RandomWalkOverAllActions)
{
    open(QStringLiteral("lost-update"));
    std::vector<QAction*> actions;
    for (const window::ActionInfo& info : m_window->actions().infos())
        if (info.id != QLatin1String("quit") && info.context == window::Context::Window && !info.dialog && !info.text.contains(QChar(0x2026)))
            actions.push_back(m_window->actions().action(info.id));
    m_window->saving().questions() = {.unsaved = [](const QString&) { return window::Saving::Answer::Discard; },
        .folder = [](const QString&) { return std::optional<QString>(); },
        .sure = [](const QString&) { return true; },
        .report = [](const Diagnostics&) {},
        .recover = [](const document::Leftover&) { return false; }};
    const char* scenarios[] = {"lost-update", "sync-scope-device", "the-lock", "two-queues"};
    const char* guards[] = {"NONE", "SPIN", "WAIT", "INTERLOCKED"};
    for (std::uint64_t n = 0; n < 400; ++n) {
        const std::uint64_t dice = draw(7, 0, n);
        const std::uint32_t what = drawBelow(dice, 100);
        if (what < 2) {
            m_document.open(QLatin1String(scenarios[drawBelow(draw(7, 1, n), 4)]));
        } else if (what < 5 && m_document.run()) {
            m_document.set(QStringLiteral("driver.GUARD"), QLatin1String(guards[drawBelow(draw(7, 1, n), 4)]));
        } else {
            QAction* action = actions[drawBelow(draw(7, 2, n), static_cast<std::uint32_t>(actions.size()))];
            if (action->isEnabled())
                action->trigger();
        }
        if (n % 8 == 0)
            QApplication::processEvents();
        if (m_document.run()) {
            ASSERT_LE(cursor().position(), m_document.run()->session->ticks());
        }
    }
    cursor().pause();
    ASSERT_TRUE(settled(m_document));
    m_window->grab();
}

} // namespace syncscope::test
