// The rest of a good desktop program: start page, layouts, preferences, languages, help, tour, reports, and what is remembered.
#include "app/document/sentences.h"
#include "app/views/configuration/configuration_view.h"
#include "app/views/help/glossary.h"
#include "app/views/compare/compare_view.h"
#include "app/views/lesson/lesson_guide.h"
#include "app/views/lesson/lesson_view.h"
#include "app/views/orders/orders_view.h"
#include "app/views/presenter/question.h"
#include "app/views/source/driver_panel.h"
#include "app/views/source/source_view.h"
#include "app/views/start/start_page.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/transport/transport_bar.h"
#include "app/window/guide.h"
#include "app/window/laboratory.h"
#include "app/window/logging.h"
#include "app/window/preferences.h"
#include "app/window/saving.h"
#include "app/window/session.h"
#include "app/window/studies.h"
#include "app/window/travel.h"
#include "engine/framework/framework.h"
#include "engine/kernel/hazard.h"
#include "tests/window/window_fixture.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtCore/QTimer>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QTextBlock>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeWidget>

#include <spdlog/spdlog.h>

#include <functional>
#include <map>
#include <set>

namespace syncscope::test {

class DeskTest : public WindowTest {
protected:
    ~DeskTest() override { window::installTranslations(*QApplication::instance(), QLocale(QLocale::English)); }
    QString m_asked;
    bool dockIsHidden(const char* name) { return m_window->findChild<QDockWidget*>(QLatin1String(name))->isHidden(); }
};

TEST_F(DeskTest, TheStartPageShowsProgressAndOpensByMouseAndKeys)
{
    open(QStringLiteral("lost-update"));
    cursor().toEnd();
    trigger("start-page");
    ASSERT_TRUE(m_window->startPageIsShown());
    EXPECT_TRUE(dockIsHidden("lesson-dock"));
    views::StartPage& page = m_window->startPage();
    EXPECT_TRUE(page.progressText().startsWith(QStringLiteral("1 of "))) << page.progressText().toStdString();
    QTreeWidget& lessons = page.lessons();
    ASSERT_GT(lessons.topLevelItemCount(), 3);
    const auto itemOf = [&](const QString& id) -> QTreeWidgetItem* {
        for (int p = 0; p < lessons.topLevelItemCount(); ++p)
            for (int i = 0; i < lessons.topLevelItem(p)->childCount(); ++i)
                if (lessons.topLevelItem(p)->child(i)->data(0, Qt::UserRole).toString() == id)
                    return lessons.topLevelItem(p)->child(i);
        return nullptr;
    };
    EXPECT_TRUE(itemOf(QStringLiteral("lost-update"))->text(1).contains(QStringLiteral("done")));
    QTreeWidgetItem* other = itemOf(QStringLiteral("sync-scope-device"));
    ASSERT_NE(other, nullptr);
    lessons.setCurrentItem(other);
    QTest::keyClick(&lessons, Qt::Key_Return);
    EXPECT_FALSE(m_window->startPageIsShown());
    EXPECT_FALSE(dockIsHidden("lesson-dock"));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(m_document.run()->scenario.id, "sync-scope-device");
    trigger("start-page");
    EXPECT_TRUE(itemOf(QStringLiteral("sync-scope-device"))->text(1).contains(QStringLiteral("begun")));
    QTest::mouseClick(&page.continueButton(), Qt::LeftButton);
    EXPECT_FALSE(m_window->startPageIsShown());
}

TEST_F(DeskTest, LayoutsShowWhatTheyAreFor)
{
    open(QStringLiteral("lost-update"));
    trigger("layout-lecture");
    EXPECT_FALSE(dockIsHidden("lesson-dock"));
    EXPECT_TRUE(dockIsHidden("configuration-dock"));
    trigger("layout-compare");
    EXPECT_TRUE(dockIsHidden("lesson-dock"));
    EXPECT_FALSE(dockIsHidden("configuration-dock"));
    EXPECT_EQ(m_window->tabs().currentWidget(), &m_window->studies().compare());
    trigger("layout-explore");
    EXPECT_NE(m_window->tabs().currentWidget(), &m_window->studies().compare());
    for (const char* dock : {"lesson-dock", "library-dock", "configuration-dock"})
        EXPECT_FALSE(dockIsHidden(dock)) << dock;
}

TEST_F(DeskTest, PreferencesActAtOnceAndAreKept)
{
    open(QStringLiteral("lost-update"));
    window::PreferencesDialog dialog(*m_window, m_settings);
    dialog.show();
    dialog.themes().setCurrentIndex(dialog.themes().findData(QStringLiteral("dark")));
    EXPECT_EQ(m_window->appearance().theme(), picture::Theme::Dark);
    dialog.text().setValue(17);
    EXPECT_EQ(m_window->appearance().text(), 17);
    dialog.motion().setChecked(true);
    EXPECT_FALSE(m_window->isAnimated());
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
    dialog.wheel().setChecked(true);
    EXPECT_TRUE(m_window->timeline().view().wheelZooms());
    document::Document other(files::dataFolder());
    window::MainWindow again(other, m_settings);
    EXPECT_TRUE(again.timeline().view().wheelZooms());
    EXPECT_EQ(again.appearance().theme(), picture::Theme::Dark);
    EXPECT_EQ(again.appearance().text(), 17);
    EXPECT_FALSE(again.isAnimated());
    dialog.motion().setChecked(false);
}

// A and B, with everything else that was arranged, are there after the next start.
TEST_F(DeskTest, MarkersSurviveARestart)
{
    open(QStringLiteral("lost-update"));
    views::TimelineView& view = m_window->timeline().view();
    cursor().select(EventIndex(20));
    view.setMarkerAtPlayhead(0);
    cursor().select(EventIndex(40));
    view.setMarkerAtPlayhead(1);
    const auto markers = view.measurements().markers;
    ASSERT_TRUE(m_window->close());
    document::Document other(files::dataFolder());
    window::MainWindow again(other, m_settings);
    ASSERT_TRUE(again.session().restore());
    ASSERT_TRUE(settled(other));
    EXPECT_EQ(again.timeline().view().measurements().markers, markers);
    EXPECT_EQ(other.cursor().event(), EventIndex(40));
}

// Copies of one scenario have one id, and are two scenarios.
TEST_F(DeskTest, ScenariosOfOneIdAreArrangedEachForItself)
{
    const QString shipped = QString::fromStdString(files::dataFolder()) + QStringLiteral("/scenarios/lost-update/");
    for (const char* name : {"mine", "yours"}) {
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(QLatin1String(name)));
        for (const char* file : {"scenario.json", "driver.c", "lesson.md"})
            ASSERT_TRUE(QFile::copy(shipped + QLatin1String(file), m_folder.filePath(QLatin1String(name) + QLatin1Char('/') + QLatin1String(file))));
    }
    views::TimelineView& view = m_window->timeline().view();
    const auto measured = [&] { return view.measurements().kept.size(); };
    const auto pinned = [&] { return view.arrangement().shown(*view.model()).pinned; };
    open(m_folder.filePath(QStringLiteral("mine")));
    const std::string id = m_document.run()->scenario.id;
    view.setLanePinned(2, true);
    cursor().select(EventIndex(20));
    view.setMarkerAtPlayhead(0);
    cursor().select(EventIndex(40));
    view.setMarkerAtPlayhead(1);
    view.keepMeasurement();
    for (const QString& other : {m_folder.filePath(QStringLiteral("yours")), QStringLiteral("lost-update")}) {
        open(other);
        EXPECT_EQ(m_document.run()->scenario.id, id);
        EXPECT_EQ(measured(), 0u) << other.toStdString();
        EXPECT_EQ(pinned(), 0u) << other.toStdString();
        EXPECT_FALSE(view.measurements().markers[0]);
    }
    // Its file is the same place as its folder.
    open(m_folder.filePath(QStringLiteral("mine/scenario.json")));
    EXPECT_EQ(measured(), 1u);
    EXPECT_EQ(pinned(), 1u);
    EXPECT_TRUE(view.measurements().markers[1]);
    // What is saved elsewhere takes it along.
    ASSERT_TRUE(m_document.saveAs(m_folder.filePath(QStringLiteral("ours"))).empty());
    open(QStringLiteral("lost-update"));
    open(m_folder.filePath(QStringLiteral("ours")));
    EXPECT_EQ(measured(), 1u);
    EXPECT_EQ(pinned(), 1u);
}

TEST_F(DeskTest, TheLanguageChangesWhileTheRunStays)
{
    m_window.reset();
    window::Laboratory lab(m_document, m_settings);
    lab.window().show();
    ASSERT_TRUE(m_document.open(QStringLiteral("lost-update")));
    ASSERT_TRUE(settled(m_document));
    cursor().select(EventIndex(30));
    lab.window().tabs().setCurrentIndex(3);
    const auto notes = [this] {
        QStringList all;
        for (const document::Marker& m : cursor().markers())
            all << m.note;
        return all.join(QLatin1Char(';'));
    };
    ASSERT_TRUE(notes().contains(QStringLiteral("read"))) << notes().toStdString();
    const QWidget* same = &lab.window();
    Q_EMIT lab.window().languageWanted(QString()); // As the system, which speaks English here: nothing changes.
    QTest::qWait(50);
    EXPECT_EQ(&lab.window(), same);
    const document::RunPtr run = m_document.run();
    EXPECT_EQ(lab.window().menuBar()->actions().front()->text(), QStringLiteral("&File"));
    Q_EMIT lab.window().languageWanted(QStringLiteral("de"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return lab.window().menuBar()->actions().front()->text() != QStringLiteral("&File"); }, 5000));
    EXPECT_EQ(lab.window().menuBar()->actions().front()->text(), QStringLiteral("&Datei"));
    EXPECT_EQ(window::installedLanguage(), QStringLiteral("de"));
    EXPECT_EQ(m_document.run(), run);
    EXPECT_EQ(cursor().event(), EventIndex(30));
    EXPECT_FALSE(notes().contains(QStringLiteral("read"))) << notes().toStdString();
    EXPECT_EQ(lab.window().tabs().currentIndex(), 3);
    EXPECT_TRUE(lab.window().isVisible());
    lab.window().guide().showHelp(QStringLiteral("spin-lock"));
    EXPECT_TRUE(lab.window().guide().help()->text().toPlainText().contains(QStringLiteral("Wartender")));
    Q_EMIT lab.window().languageWanted(QStringLiteral("en"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return lab.window().menuBar()->actions().front()->text() == QStringLiteral("&File"); }, 5000));
}

// The run that is cut off behind the choices is the scheduler's, and that is the window's: it is not left behind without one.
TEST_F(DeskTest, TheLanguageChangesWhileOneIsTheScheduler)
{
    m_window.reset();
    window::Laboratory lab(m_document, m_settings);
    lab.window().show();
    ASSERT_TRUE(m_document.open(QStringLiteral("two-increments")));
    ASSERT_TRUE(settled(m_document));
    const std::string whole = m_document.run()->trace->fingerprint();
    const auto scheduler = [&]() -> document::Scheduler& { return lab.window().travel().scheduler(); };
    const auto still = [&] { return QTest::qWaitFor([&] { return !scheduler().waiting() && !m_document.running(); }, kRunLimit); };
    lab.window().actions().action(QStringLiteral("schedule"))->trigger();
    ASSERT_TRUE(still());
    scheduler().setSchedule(QStringLiteral("0 1x2"));
    ASSERT_TRUE(still());
    scheduler().setGoal(1);
    const std::string chosen = m_document.run()->trace->fingerprint();
    ASSERT_TRUE(m_document.run()->partial);
    Q_EMIT lab.window().languageWanted(QStringLiteral("de"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return lab.window().menuBar()->actions().front()->text() == QStringLiteral("&Datei"); }, 5000));
    ASSERT_TRUE(still());
    EXPECT_TRUE(scheduler().active());
    EXPECT_EQ(scheduler().schedule(), QStringLiteral("0 1x2"));
    EXPECT_EQ(scheduler().goal(), 1u);
    EXPECT_EQ(m_document.run()->trace->fingerprint(), chosen);
    scheduler().leave(false);
    ASSERT_TRUE(still());
    EXPECT_FALSE(m_document.run()->partial);
    EXPECT_EQ(m_document.run()->trace->fingerprint(), whole);
    Q_EMIT lab.window().languageWanted(QStringLiteral("en"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return lab.window().menuBar()->actions().front()->text() == QStringLiteral("&File"); }, 5000));
    EXPECT_FALSE(scheduler().active());
}

// A mistake stands, and is read out, in the language the window has now.
TEST_F(DeskTest, AMistakeInTheDriverIsToldInTheLanguageOfTheWindow)
{
    m_window.reset();
    window::Laboratory lab(m_document, m_settings);
    lab.window().show();
    ASSERT_TRUE(m_document.open(QStringLiteral("lost-update")));
    ASSERT_TRUE(settled(m_document));
    const auto type = [&](const QString& text) {
        views::DriverEditor& editor = lab.window().driver().editor();
        editor.setTextCursor(QTextCursor(editor.document()));
        QTest::keyClicks(&editor, text);
    };
    const auto isTold = [&](const QString& message) {
        return QTest::qWaitFor([&] {
            const auto& notes = lab.window().driver().editor().notes();
            return std::any_of(notes.begin(), notes.end(), [&](const views::TextNote& n) { return n.message == message; });
        }, 10'000);
    };
    const auto item = [&](QString (QListWidgetItem::*of)() const) { return lab.window().driver().list().count() > 0 ? (lab.window().driver().list().item(0)->*of)() : QString(); };
    const auto whole = [&] { return m_document.problems().empty() ? QString() : document::said(m_document.problems().front()).section(QLatin1Char('/'), -1); };
    type(QStringLiteral("ULONGG Wrong; "));
    EXPECT_TRUE(isTold(QStringLiteral("unknown type name 'ULONGG'")));
    ASSERT_TRUE(settled(m_document));
    EXPECT_EQ(item(&QListWidgetItem::text), QStringLiteral("line 1: unknown type name 'ULONGG' – did you mean 'ULONG'?"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_document.problems().empty(); }, 10'000));
    EXPECT_EQ(whole(), QStringLiteral("driver.c:1:1: error: unknown type name 'ULONGG' (did you mean 'ULONG'?)"));
    Q_EMIT lab.window().languageWanted(QStringLiteral("de"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return lab.window().menuBar()->actions().front()->text() == QStringLiteral("&Datei"); }, 5000));
    EXPECT_TRUE(isTold(QStringLiteral("unbekannter Typname „ULONGG“")));
    EXPECT_EQ(item(&QListWidgetItem::text), QStringLiteral("Zeile 1: unbekannter Typname „ULONGG“ – war „ULONG“ gemeint?"));
    EXPECT_EQ(item(&QListWidgetItem::toolTip), QStringLiteral("unbekannter Typname „ULONGG“\nwar „ULONG“ gemeint?"));
    EXPECT_EQ(whole(), QStringLiteral("driver.c:1:1: Fehler: unbekannter Typname „ULONGG“ (war „ULONG“ gemeint?)"));
    // What is typed now is, too.
    type(QStringLiteral("LONG Half = 5 "));
    EXPECT_TRUE(isTold(QStringLiteral("erwartet wird „;“ nach der Deklaration; gefunden wurde „ULONGG“"))) << item(&QListWidgetItem::text).toStdString();
    Q_EMIT lab.window().languageWanted(QStringLiteral("en"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return lab.window().menuBar()->actions().front()->text() == QStringLiteral("&File"); }, 5000));
    EXPECT_TRUE(isTold(QStringLiteral("expected ';' after the declaration; found 'ULONGG'"))) << item(&QListWidgetItem::text).toStdString();
}

// A bar that waits, drawn: it runs, and with reduced motion it stands and still says that something goes on.
TEST_F(DeskTest, ReducedMotionStopsTheBusyBar)
{
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.resize(140, 16);
    bar.setRange(0, 1);
    bar.setValue(0);
    bar.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&bar));
    const QImage empty = bar.grab().toImage();
    bar.setRange(0, 0);
    const auto moves = [&] {
        bar.update();
        QTest::qWait(30);
        const QImage first = bar.grab().toImage();
        return QTest::qWaitFor([&] { return bar.grab().toImage() != first; }, 600);
    };
    EXPECT_TRUE(moves());
    window::PreferencesDialog dialog(*m_window, m_settings);
    dialog.motion().setChecked(true);
    EXPECT_FALSE(moves());
    EXPECT_NE(bar.grab().toImage(), empty);
    dialog.motion().setChecked(false);
    EXPECT_TRUE(moves());
}

// What a crash left, by the question people are asked.
TEST_F(DeskTest, WhatACrashLeftIsOffered)
{
    const auto answer = [&](const QString& button) { // to the question that is about to come
        QTimer::singleShot(0, &*m_window, [this, button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr);
            m_asked = box->text();
            for (QAbstractButton* b : box->buttons())
                if (b->text().remove(QLatin1Char('&')) == button)
                    return b->click();
            ADD_FAILURE() << "no button " << button.toStdString();
            box->reject();
        });
    };
    const QString kept = m_folder.filePath(QStringLiteral("unsaved"));
    const auto leftovers = [&] { return QDir(kept).entryList({QStringLiteral("*.unsaved.json")}, QDir::Files); };
    EXPECT_FALSE(m_window->saving().offerRecovery()) << "no folder was named";
    m_document.keepRecovery(kept);
    EXPECT_FALSE(m_window->saving().offerRecovery()) << "nothing was left";
    open(QStringLiteral("lost-update"));
    m_document.typeDriver(QStringLiteral("/* mine */") + m_document.driverText(), 0, 0, 10);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !leftovers().isEmpty(); }, 5000));
    // Its program lives; those two have gone.
    const QString ours = QDir(kept).filePath(leftovers().front());
    for (const char* gone : {"one.unsaved.json", "two.unsaved.json"})
        ASSERT_TRUE(QFile::copy(ours, QDir(kept).filePath(QLatin1String(gone))));
    m_window.reset();
    document::Document next(files::dataFolder());
    const auto closed = qScopeGuard([this] { m_window.reset(); });
    next.keepRecovery(kept);
    m_window.emplace(next, m_settings);
    m_window->show();
    answer(QStringLiteral("Throw it away"));
    QTimer::singleShot(50, &*m_window, [&] { answer(QStringLiteral("Open it")); });
    EXPECT_TRUE(m_window->saving().offerRecovery());
    EXPECT_EQ(m_asked, QStringLiteral("The program ended before “The lost update” was saved."));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !next.running() && next.run(); }, 10000));
    EXPECT_TRUE(m_window->source().toPlainText().startsWith(QStringLiteral("/* mine */")));
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_FALSE(QFile::exists(QDir(kept).filePath(QStringLiteral("one.unsaved.json"))) || QFile::exists(QDir(kept).filePath(QStringLiteral("two.unsaved.json"))));
}

// What goes wrong is written down, Qt's own words too, where the help menu finds it.
TEST_F(DeskTest, TheLogFileHasWhatWasSaid)
{
    QtMessageHandler before = qInstallMessageHandler(nullptr);
    const auto logger = spdlog::default_logger();
    QCoreApplication::setApplicationName(QStringLiteral("syncscope-log-test"));
    window::startLogging(false);
    qInfo("told by Qt");
    spdlog::debug("told by us");
    spdlog::default_logger()->flush();
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(before);
    QCoreApplication::setApplicationName(QStringLiteral("syncscope-lab-test"));
    const QString file = window::logFile();
    ASSERT_TRUE(file.endsWith(QStringLiteral("/lab.log"))) << file.toStdString();
    QFile log(file);
    ASSERT_TRUE(log.open(QIODevice::ReadOnly));
    const QByteArray said = log.readAll();
    EXPECT_TRUE(said.contains("told by Qt") && said.contains("told by us")) << said.constData();
    log.close();
    QDir(QFileInfo(file).path()).removeRecursively();
}

TEST_F(DeskTest, AboutSaysWhatItIs)
{
    QString text;
    QTimer::singleShot(0, &*m_window, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        text = box->text();
        QTest::keyClick(box, Qt::Key_Escape);
    });
    const QString before = QCoreApplication::applicationVersion();
    QCoreApplication::setApplicationVersion(QStringLiteral("4.5.6"));
    trigger("about");
    QCoreApplication::setApplicationVersion(before);
    EXPECT_TRUE(text.contains(QStringLiteral("Sync Scope Lab 4.5.6"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("GNU General Public License")));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

// Colours of our own are never taken for those of the system, though a window that speaks another language begins with them.
TEST_F(DeskTest, AsTheSystemIsAsTheSystemIs)
{
    const auto turn = [](bool dark) { // as a desktop's plug-in for Qt does it
        QPalette p;
        p.setColor(QPalette::Window, dark ? QColor(30, 30, 30) : QColor(240, 240, 240));
        QApplication::setPalette(p);
    };
    m_window.reset();
    window::Laboratory lab(m_document, m_settings);
    lab.window().show();
    lab.window().setTheme(theme::Setting::System);
    EXPECT_EQ(lab.window().appearance().theme(), picture::Theme::Light);
    lab.window().setTheme(theme::Setting::Dark);
    Q_EMIT lab.window().languageWanted(QStringLiteral("de"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return lab.window().menuBar()->actions().front()->text() == QStringLiteral("&Datei"); }, 5000));
    EXPECT_EQ(lab.window().appearance().theme(), picture::Theme::Dark);
    lab.window().setTheme(theme::Setting::System);
    EXPECT_EQ(lab.window().appearance().theme(), picture::Theme::Light);
    // The system turns dark, and the window with it.
    turn(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return lab.window().appearance().theme() == picture::Theme::Dark; }, 5000));
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), theme::palette(picture::Theme::Dark).color(QPalette::Window));
    // Not with a theme of one's own; what the plug-in has set does not stay.
    lab.window().setTheme(theme::Setting::HighContrast);
    turn(false);
    const QColor own = theme::palette(picture::Theme::HighContrast).color(QPalette::Window);
    EXPECT_TRUE(QTest::qWaitFor([&] { return QApplication::palette().color(QPalette::Window) == own; }, 5000));
    EXPECT_EQ(lab.window().appearance().theme(), picture::Theme::HighContrast);
    lab.window().setTheme(theme::Setting::System);
    EXPECT_EQ(lab.window().appearance().theme(), picture::Theme::Light);
}

TEST_F(DeskTest, HelpIsOfWhatHasTheFocus)
{
    open(QStringLiteral("lost-update"));
    EXPECT_EQ(window::Guide::topicOf(&m_window->timeline().view()), QStringLiteral("timeline"));
    EXPECT_EQ(window::Guide::topicOf(m_window->configuration().control(QStringLiteral("Device.sync_scope"))), QStringLiteral("configuration"));
    EXPECT_EQ(window::Guide::topicOf(&m_window->source()), QStringLiteral("source"));
    EXPECT_EQ(window::Guide::topicOf(&m_window->lesson()), QStringLiteral("lesson"));
    EXPECT_EQ(window::Guide::topicOf(nullptr), QStringLiteral("start"));
    m_window->timeline().view().setFocus();
    QTest::keyClick(&m_window->timeline().view(), Qt::Key_F1);
    ASSERT_NE(m_window->guide().help(), nullptr);
    EXPECT_EQ(m_window->guide().help()->topic(), QStringLiteral("timeline"));
    // Every topic that is asked for has a text, in both languages.
    for (const char* language : {"en", "de"}) {
        const auto topics = views::helpTopics(QLatin1String(language));
        for (const char* id : {"start", "timeline", "source", "setup", "configuration", "objects", "events", "library", "lesson", "messages", "presenter", "keys"})
            EXPECT_TRUE(std::any_of(topics.begin(), topics.end(), [&](const views::HelpTopic& t) { return t.id == QLatin1String(id) && t.text.size() > 40; })) << language << id;
    }
}

TEST_F(DeskTest, EveryPanelHasAHelpTopicOfItsOwn)
{
    std::map<QString, QString> topics; // by panel
    for (const QDockWidget* dock : m_window->findChildren<QDockWidget*>())
        topics[dock->objectName()] = window::Guide::topicOf(dock->widget());
    for (int i = 0; i < m_window->tabs().count(); ++i)
        topics[m_window->tabs().tabText(i)] = window::Guide::topicOf(m_window->tabs().widget(i));
    for (const char* name : {"schedule", "timeline-panel", "messages"})
        topics[QLatin1String(name)] = window::Guide::topicOf(m_window->findChild<QWidget*>(QLatin1String(name)));
    EXPECT_GE(topics.size(), 15u);
    for (const char* language : {"en", "de"}) {
        const views::Glossary glossary{QString::fromLatin1(language)};
        const auto texts = views::helpTopics(QLatin1String(language));
        for (const auto& [panel, topic] : topics) {
            EXPECT_NE(topic, QStringLiteral("start")) << panel.toStdString();
            const auto text = std::find_if(texts.begin(), texts.end(), [&, id = topic](const views::HelpTopic& t) { return t.id == id; });
            ASSERT_NE(text, texts.end()) << language << ' ' << topic.toStdString();
            EXPECT_GE(text->text.size(), 40) << topic.toStdString();
        }
        for (const char* id : {"why", "breakpoints", "schedule", "compare", "orders"}) {
            const auto text = std::find_if(texts.begin(), texts.end(), [&](const views::HelpTopic& t) { return t.id == QLatin1String(id); });
            ASSERT_NE(text, texts.end()) << language << ' ' << id;
            EXPECT_TRUE(glossary.linked(text->text, QStringLiteral("term/")).contains(QStringLiteral("](term/"))) << language << ' ' << id;
        }
    }
}

TEST_F(DeskTest, TermsAreReachedFromTheLesson)
{
    open(QStringLiteral("sync-scope-device"));
    const QString html = m_window->lesson().toHtml();
    EXPECT_TRUE(html.contains(QStringLiteral("lab:term/dispatch_level")) || html.contains(QStringLiteral("lab:term/dispatch-level"))) << html.left(400).toStdString();
    Q_EMIT m_window->lesson().anchorClicked(QUrl(QStringLiteral("lab:term/lost-update")));
    ASSERT_NE(m_window->guide().help(), nullptr);
    EXPECT_EQ(m_window->guide().help()->topic(), QStringLiteral("lost-update"));
    EXPECT_TRUE(m_window->guide().help()->text().toPlainText().contains(QStringLiteral("Source:")));
}

namespace {

// Texts of a page in their order: what may become a link and is none, the rest as blanks; and the links by their terms.
struct Linked {
    QString text;
    std::map<QString, std::vector<qsizetype>> links;

    void add(const QTextDocument& page, const std::function<bool(const QTextCharFormat&)>& isCode)
    {
        for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
            for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                if (format.anchorHref().startsWith(QStringLiteral("lab:term/")))
                    links[format.anchorHref().mid(9)].push_back(text.size());
                const bool isOpen = !format.isAnchor() && !isCode(format) && block.blockFormat().headingLevel() == 0;
                text += isOpen ? it.fragment().text().remove(QChar(0x200B)) : QString(it.fragment().length(), QLatin1Char('\x01')); // where a long name may be broken
            }
            text += QLatin1Char('\n');
        }
    }
    void add(const QLabel& label)
    {
        QTextDocument page;
        if (label.textFormat() == Qt::MarkdownText)
            page.setMarkdown(label.text());
        else if (label.textFormat() == Qt::RichText)
            page.setHtml(label.text());
        else
            page.setPlainText(label.text());
        add(page, [](const QTextCharFormat& f) { return f.fontFixedPitch() || !f.fontFamilies().toStringList().isEmpty(); });
    }
};

// Longer names first, with their terms: of "lost update" no part is a term.
std::vector<std::pair<QString, QString>> termNames()
{
    std::vector<std::pair<QString, QString>> names;
    const views::Glossary glossary(document::language());
    for (const views::Term& term : glossary.terms())
        for (const QString& name : term.names)
            names.emplace_back(name, term.id());
    std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return names;
}

// A term that stands in the text is a link where it stands first, and there only.
void expectFirstPlaces(Linked page, const std::vector<std::pair<QString, QString>>& names, const std::string& where, const QStringList& noTerms = {})
{
    for (const auto& [term, places] : page.links) {
        EXPECT_EQ(places.size(), 1u) << where << ": " << term.toStdString();
        EXPECT_FALSE(noTerms.contains(term)) << where << ": " << term.toStdString();
    }
    for (const auto& [name, term] : names) {
        const QRegularExpression word(QStringLiteral("(?<![\\w-])%1s?(?![\\w-])").arg(QRegularExpression::escape(name)));
        const qsizetype first = page.text.indexOf(word);
        EXPECT_TRUE(first < 0 || noTerms.contains(term) || (page.links.count(term) > 0 && page.links[term].front() < first)) << where << ": " << page.text.mid(first, 40).toStdString();
        for (auto it = word.globalMatch(page.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            page.text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), QLatin1Char('\x01')));
        }
    }
}

} // namespace

TEST(Lessons, LinkEachTermWhereItStandsFirst)
{
    views::Appearance appearance;
    for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
        window::installTranslations(*QApplication::instance(), QLocale(language));
        document::Document document(files::dataFolder());
        views::LessonView view(document, appearance);
        const auto names = termNames();
        ASSERT_EQ(document::language(), language == QLocale::German ? QStringLiteral("de") : QStringLiteral("en"));
        std::size_t lessons = 0;
        for (const files::Shipped& shipped : document.library().scenarios()) {
            const std::string where = document::language().toStdString() + ' ' + shipped.scenario.id;
            ASSERT_TRUE(document.open(QString::fromStdString(shipped.scenario.id))) << where;
            ASSERT_TRUE(settled(document)) << where;
            view.setAnswerShown(true);
            Linked page;
            page.add(*view.document(), [](const QTextCharFormat& f) { return f.background().style() != Qt::NoBrush; });
            lessons += page.links.empty() ? 0 : 1;
            expectFirstPlaces(page, names, where);
        }
        EXPECT_GE(lessons, 60u) << document::language().toStdString();
    }
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
}

// Likewise on what one does in a lesson: each answer, the goal, a repair with its price; and in what is said of each step.
TEST(Lessons, LinkTermsOnThePagesToDoAndInCaptions)
{
    views::Appearance appearance;
    QAction schedule, ordersAction;
    for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
        window::installTranslations(*QApplication::instance(), QLocale(language));
        document::Document document(files::dataFolder());
        document::Scheduler scheduler(document);
        document::Orders orders(document);
        views::LessonGuide guide(document, scheduler, orders, new views::LessonView(document, appearance), {&schedule, &ordersAction}, appearance);
        QObject::connect(&guide, &views::LessonGuide::variantChosen, &document, &document::Document::takeVariant);
        guide.resize(330, 700);
        guide.show();
        const auto names = termNames();
        std::size_t predicted = 0, repaired = 0, said = 0;
        for (const files::Shipped& shipped : document.library().scenarios()) {
            const std::string where = document::language().toStdString() + ' ' + shipped.scenario.id;
            ASSERT_TRUE(document.open(QString::fromStdString(shipped.scenario.id))) << where;
            ASSERT_TRUE(settled(document)) << where;
            const QStringList objects = views::namesNotTerms(document);
            if (guide.has(views::LessonGuide::Predict)) {
                guide.setPart(views::LessonGuide::Predict);
                for (views::ChoiceButton* answer : guide.answers()) {
                    answer->click();
                    Linked page;
                    page.add(guide.question());
                    page.add(guide.feedback());
                    predicted += page.links.empty() ? 0 : 1;
                    expectFirstPlaces(page, names, where + " predict " + answer->badge().toStdString());
                }
            }
            if (guide.has(views::LessonGuide::Break)) {
                guide.setPart(views::LessonGuide::Break);
                Linked page;
                for (const char* label : {"lesson-break", "lesson-goal"})
                    page.add(*guide.findChild<QLabel*>(QLatin1String(label)));
                page.add(guide.ordersText(views::LessonGuide::Break));
                expectFirstPlaces(page, names, where + " break", objects);
            }
            const std::uint32_t events = document.run()->trace->log.size();
            for (std::uint32_t e = 0; e < events; e += std::max(1u, events / 20)) {
                document.cursor().select(EventIndex(e));
                Linked page;
                page.add(guide.caption());
                said += page.links.size();
                expectFirstPlaces(page, names, where + " event " + std::to_string(e), objects);
            }
            if (guide.has(views::LessonGuide::Fix)) {
                guide.setPart(views::LessonGuide::Fix);
                guide.repairs().front()->click();
                ASSERT_TRUE(settled(document)) << where;
                Linked page;
                page.add(*guide.findChild<QLabel*>(QStringLiteral("lesson-fix")));
                if (guide.price().isVisibleTo(&guide))
                    page.add(guide.price());
                page.add(guide.ordersText(views::LessonGuide::Fix));
                repaired += page.links.empty() ? 0 : 1;
                expectFirstPlaces(page, names, where + " fix", views::namesNotTerms(document));
            }
        }
        EXPECT_GE(predicted, 60u) << document::language().toStdString();
        EXPECT_GE(repaired, 10u) << document::language().toStdString();
        EXPECT_GE(said, 100u) << document::language().toStdString();
    }
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
}

TEST(Lessons, FindingsLinkEachTermWhereItStandsFirst)
{
    views::Appearance appearance;
    for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
        window::installTranslations(*QApplication::instance(), QLocale(language));
        document::Document document(files::dataFolder());
        views::ConfigurationView view(document, appearance);
        const auto names = termNames();
        int linked = 0;
        for (const files::Shipped& shipped : document.library().scenarios()) {
            const std::string where = document::language().toStdString() + ' ' + shipped.scenario.id;
            ASSERT_TRUE(document.open(QString::fromStdString(shipped.scenario.id))) << where;
            ASSERT_TRUE(settled(document)) << where;
            const QStringList objects = views::namesNotTerms(document);
            QStringList seen;
            for (int row = 0; row < view.findings().model()->rowCount(); ++row) {
                const QModelIndex index = view.findings().model()->index(row, 0);
                QString words = index.data(models::FindingModel::Kind).toString() + QLatin1Char('\n') + index.data().toString();
                QStringList expected;
                for (const auto& [name, term] : names) {
                    const QRegularExpression word(QStringLiteral("(?<![\\w-])%1s?(?![\\w-])").arg(QRegularExpression::escape(name)));
                    if (words.contains(word) && !seen.contains(term) && !objects.contains(term))
                        expected << term;
                    words.replace(word, QStringLiteral("\x01"));
                }
                const QStringList terms = view.findings().terms(row);
                for (const QString& term : terms)
                    EXPECT_FALSE(seen.contains(term) || objects.contains(term)) << where << ": " << term.toStdString();
                for (const QString& term : expected)
                    EXPECT_TRUE(terms.contains(term)) << where << ": " << term.toStdString();
                seen << terms;
                linked += static_cast<int>(terms.size());
            }
        }
        EXPECT_GE(linked, 60) << document::language().toStdString();
    }
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
}

// By keys and by mouse, as on the page to watch; the card itself leads to what is found as before.
TEST_F(DeskTest, TermsAreReachedFromFindings)
{
    open(QStringLiteral("lost-update"));
    views::FindingList& list = m_window->configuration().findings();
    ASSERT_GT(list.model()->rowCount(), 0);
    const QStringList terms = list.terms(0);
    ASSERT_GE(terms.size(), 1);
    EXPECT_EQ(terms.front(), QStringLiteral("data-race"));
    cursor().toStart();
    list.setFocus(Qt::TabFocusReason);
    list.setCurrentIndex(list.model()->index(0, 0));
    const EventIndex stood = cursor().event();
    QTest::keyClick(&list, Qt::Key_Right);
    EXPECT_EQ(list.chosenTerm(), 0u);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_NE(m_window->guide().help(), nullptr);
    EXPECT_EQ(m_window->guide().help()->topic(), terms.front());
    EXPECT_EQ(cursor().event(), stood);
    QTest::keyClick(&list, Qt::Key_Left);
    EXPECT_FALSE(list.chosenTerm());
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(cursor().event(), EventIndex(list.model()->index(0, 0).data(models::FindingModel::Event).toUInt()));

    cursor().toStart();
    m_window->guide().showHelp(QStringLiteral("spin-lock"));
    const QRect at = list.termRect(0, 0);
    ASSERT_FALSE(at.isEmpty());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at.center());
    EXPECT_EQ(m_window->guide().help()->topic(), terms.front());
    EXPECT_EQ(cursor().event(), stood);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {at.center().x(), list.visualRect(list.model()->index(0, 0)).bottom() - 8});
    EXPECT_NE(cursor().event(), stood);
}

TEST_F(DeskTest, TermsAreReachedFromTheQuestion)
{
    open(QStringLiteral("fewer-dpcs"));
    views::LessonGuide& guide = *m_window->findChild<views::LessonGuide*>();
    guide.setPart(views::LessonGuide::Predict);
    views::TermLabel* const label = &guide.question();
    ASSERT_EQ(label->focusPolicy(), Qt::StrongFocus) << label->text().toStdString();
    label->setFocus(Qt::TabFocusReason);
    QTest::keyClick(label, Qt::Key_Tab);
    QTest::keyClick(label, Qt::Key_Return);
    ASSERT_NE(m_window->guide().help(), nullptr);
    EXPECT_TRUE(label->text().contains(QStringLiteral("lab:term/") + m_window->guide().help()->topic()));
}

// What all orders of nothing come to is nothing.
TEST_F(DeskTest, ARefusedConfigurationHasNoOrders)
{
    open(QStringLiteral("two-increments"));
    m_document.apply({QStringLiteral("Device.sync_scope=Device"), QStringLiteral("Device.execution_level=Passive"), QStringLiteral("Queue.execution_level=Dispatch")}, QStringLiteral("refused"));
    ASSERT_TRUE(settled(m_document));
    ASSERT_TRUE(m_document.run()->trace->refused);
    views::LessonGuide& guide = *m_window->findChild<views::LessonGuide*>();
    guide.setPart(views::LessonGuide::Fix);
    EXPECT_TRUE(guide.ordersText(views::LessonGuide::Fix).said().contains(QStringLiteral("nothing runs"))) << guide.ordersText(views::LessonGuide::Fix).said().toStdString();
    EXPECT_FALSE(guide.ordersButton(views::LessonGuide::Fix).isVisible());
    const QString lesson = m_window->lesson().toPlainText();
    EXPECT_TRUE(lesson.contains(QStringLiteral("18 of the 20 orders (so it is as the lesson is set; the configuration now is refused"))) << lesson.toStdString();
    QTest::qWait(300); // Whatever is counted beside it changes nothing.
    EXPECT_EQ(m_window->lesson().toPlainText(), lesson);
    trigger("orders");
    views::OrdersView& orders = m_window->studies().orders();
    orders.orders().start(std::nullopt);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !orders.orders().running(); }, kRunLimit));
    ASSERT_TRUE(orders.orders().result());
    for (const QString& shown : {guide.ordersText(views::LessonGuide::Fix).said(), orders.verdict()}) {
        EXPECT_TRUE(shown.contains(QStringLiteral("nothing runs"))) << shown.toStdString();
        EXPECT_FALSE(shown.contains(QRegularExpression(QStringLiteral("\\d")))) << shown.toStdString();
    }
}

// As many as there are, only the panel scrolls; and by keys each card comes in sight.
TEST_F(DeskTest, FindingsHaveOneScrollBar)
{
    open(QStringLiteral("lost-update"));
    m_window->resize(1024, 700);
    views::ConfigurationView& panel = m_window->configuration();
    views::FindingList& list = panel.findings();
    ASSERT_GE(list.model()->rowCount(), 4);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.widget()->height() > list.geometry().bottom() && list.visualRect(list.model()->index(list.model()->rowCount() - 1, 0)).bottom() < list.height(); }));
    QTest::qWait(100);
    EXPECT_FALSE(list.verticalScrollBar()->isVisible());
    EXPECT_EQ(list.verticalScrollBar()->maximum(), 0);
    list.setFocus(Qt::TabFocusReason);
    list.setCurrentIndex(list.model()->index(0, 0));
    for (int row = 1; row < list.model()->rowCount(); ++row) {
        QTest::keyClick(&list, Qt::Key_Down);
        ASSERT_EQ(list.currentIndex().row(), row);
        const QRect card = list.visualRect(list.currentIndex());
        const QRect seen = panel.viewport()->rect();
        const QPoint top = list.viewport()->mapTo(panel.viewport(), card.topLeft()), bottom = list.viewport()->mapTo(panel.viewport(), card.bottomLeft());
        EXPECT_TRUE(seen.top() <= top.y() && bottom.y() <= seen.bottom()) << row << ": " << top.y() << " to " << bottom.y() << " in " << seen.height();
    }
}

TEST(Glossary, EveryTermHasASentenceAndASourceInBothLanguages)
{
    const views::Glossary english, german(QStringLiteral("de"));
    EXPECT_GE(english.terms().size(), 25u);
    ASSERT_EQ(english.terms().size(), german.terms().size());
    for (const views::Glossary* g : {&english, &german})
        for (const views::Term& term : g->terms()) {
            EXPECT_GE(term.text.size(), 30) << term.name.toStdString();
            EXPECT_LE(term.text.size(), 320) << term.name.toStdString();
            EXPECT_FALSE(term.source.isEmpty()) << term.name.toStdString();
            EXPECT_NE(english.find(term.id()), nullptr) << term.id().toStdString();
        }
}

TEST(Glossary, LinksTheFirstPlaceOfATermOnly)
{
    const views::Glossary g;
    const QString text = g.linked(QStringLiteral("# A spin lock\n\nA spin lock, `spin lock`, and [a spin lock](x) or two spin\nlocks. DISPATCH_LEVEL."), QStringLiteral("t/"));
    EXPECT_EQ(text.count(QStringLiteral("(t/spin-lock)")), 1);
    EXPECT_TRUE(text.contains(QStringLiteral("\n\nA [spin lock](t/spin-lock), `spin lock`, and [a spin lock](x)"))) << text.toStdString();
    EXPECT_TRUE(text.startsWith(QStringLiteral("# A spin lock\n"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("[DISPATCH_LEVEL](t/dispatch-level)"))) << text.toStdString();
    // Code may go on in the next line.
    const QString broken = QStringLiteral("New is `SynchronizationScope =\nWdfSynchronizationScopeDevice`. The framework\n");
    EXPECT_TRUE(g.linked(broken, QStringLiteral("t/")).startsWith(QStringLiteral("New is `SynchronizationScope =\nWdfSynchronizationScopeDevice`."))) << g.linked(broken, QStringLiteral("t/")).toStdString();
}

TEST_F(DeskTest, TheTourIsShortAndEndsByKey)
{
    open(QStringLiteral("lost-update"));
    trigger("tour");
    window::Tour* tour = m_window->guide().tour();
    ASSERT_NE(tour, nullptr);
    // 200 words a minute.
    qsizetype words = 0;
    for (int i = 0; i < tour->stops(); ++i) {
        words += tour->text().split(QLatin1Char(' ')).size();
        EXPECT_EQ(tour->stop(), i);
        EXPECT_TRUE(tour->rect().contains(tour->bubble().geometry())) << i;
        EXPECT_EQ(tour->light().isEmpty(), i + 1 == tour->stops()) << i;
        if (i + 1 < tour->stops())
            QTest::keyClick(tour, Qt::Key_Right);
    }
    EXPECT_LE(words, 200);
    QTest::mouseClick(&tour->backButton(), Qt::LeftButton);
    EXPECT_EQ(tour->stop(), tour->stops() - 2);
    QTest::keyClick(tour, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->guide().tour() == nullptr; }, 2000));
    EXPECT_TRUE(m_window->guide().tourWasSeen());
}

TEST_F(DeskTest, TheReportSaysWhatIsNeededAndNothingOfThePerson)
{
    open(QStringLiteral("lost-update"));
    m_document.set(QStringLiteral("driver.GUARD"), QStringLiteral("SPIN"));
    ASSERT_TRUE(settled(m_document));
    trigger("report");
    auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("problem-report"));
    ASSERT_NE(dialog, nullptr);
    const QString text = dialog->findChild<QPlainTextEdit*>()->toPlainText();
    EXPECT_TRUE(text.contains(QString::fromStdString(m_document.run()->trace->fingerprint())));
    EXPECT_TRUE(text.contains(QStringLiteral("lost-update")));
    EXPECT_TRUE(text.contains(QStringLiteral("GUARD=SPIN")));
    EXPECT_TRUE(text.contains(QLatin1String(qVersion())));
    EXPECT_FALSE(text.contains(QDir::homePath()));
    for (QPushButton* b : dialog->findChildren<QPushButton*>())
        if (b->text() == QStringLiteral("&Copy"))
            QTest::mouseClick(b, Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), text);
}

TEST_F(DeskTest, WhatWasOpenIsOpenedAgainAtItsEvent)
{
    open(QStringLiteral("lost-update"));
    m_document.set(QStringLiteral("driver.GUARD"), QStringLiteral("SPIN"));
    ASSERT_TRUE(settled(m_document));
    cursor().select(EventIndex(25));
    const std::string fingerprint = m_document.run()->trace->fingerprint();
    m_window->session().keep();
    document::Document other(files::dataFolder());
    window::MainWindow again(other, m_settings);
    ASSERT_TRUE(again.session().hasKept());
    // The start page calls it as the window does.
    EXPECT_TRUE(m_window->transport().positionText().startsWith(again.session().keptWhere() + QLatin1Char('\n'))) << again.session().keptWhere().toStdString();
    ASSERT_TRUE(again.session().restore());
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.run() && !other.running() && other.cursor().event() == EventIndex(25); }, kRunLimit));
    EXPECT_EQ(other.run()->trace->fingerprint(), fingerprint);
}

// Every text that `ninja update_translations` has found is translated, with the placeholders of the original.
TEST(German, IsComplete)
{
    QFile file(QStringLiteral(SYNCSCOPE_TRANSLATIONS "/syncscope-lab_de.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int texts = 0;
    const auto placeholders = [](const QString& text) {
        static const QRegularExpression form(QStringLiteral("%\\d|%n"));
        QStringList all;
        for (auto it = form.globalMatch(text); it.hasNext();)
            all << it.next().captured();
        all.removeDuplicates();
        all.sort();
        return all;
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            EXPECT_FALSE(xml.attributes().hasAttribute(QStringLiteral("type"))) << source.toStdString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            EXPECT_FALSE(text.isEmpty()) << source.toStdString();
            EXPECT_EQ(placeholders(text), placeholders(source)) << source.toStdString();
            ++texts;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GE(texts, 600);
}

// A literal's text.
QString unescaped(QString literal)
{
    return literal.replace(QLatin1String("\\\\"), QLatin1String("\1")).remove(QLatin1Char('\\')).replace(QLatin1String("\1"), QLatin1String("\\"));
}

std::set<QString> sentencesOfTheEngine()
{
    // Each pattern is one literal, whole: what the catalogue is collected from knows no others.
    static const QRegularExpression form(QStringLiteral("\\b(?:say|pattern)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression place(QStringLiteral("%\\d"));
    std::set<QString> all;
    QStringList sources;
    for (const char* folder : {"", "/../app/files", "/../app/document"})
        for (QDirIterator files(QStringLiteral(SYNCSCOPE_ENGINE) + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            sources << files.next();
    for (const QString& source : std::as_const(sources)) {
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto it = form.globalMatch(text); it.hasNext();) {
            const QString pattern = unescaped(it.next().captured(1));
            const QString words = QString(pattern).remove(place);
            if (words.trimmed() != QLatin1String("us") && pattern != QLatin1String("...") && words.contains(QRegularExpression(QStringLiteral("[A-Za-z']"))))
                all.insert(pattern);
        }
    }
    return all;
}

// What stands in the catalogue; the languages of names and of Windows are not ours.
void expectTranslated(std::string_view pattern)
{
    const QString english = QString::fromUtf8(pattern.data(), static_cast<qsizetype>(pattern.size()));
    static const QStringList same = {QStringLiteral("CPU %1"), QStringLiteral("livelock"), QStringLiteral("%1 in %2"), QStringLiteral("in %1"), QStringLiteral("linear"), QStringLiteral("ISR %1"), QStringLiteral("DPC %1"), QStringLiteral("%1us"), QStringLiteral("%1 us"),
        QStringLiteral("Passive"), QStringLiteral("Dispatch"), QStringLiteral("Parallel"), QStringLiteral("D0"), QStringLiteral("Interlocked")};
    if (!same.contains(english)) {
        EXPECT_NE(QString::fromStdString(document::tongue()(pattern)), english) << english.toStdString();
    }
}

// The engine says everything by patterns; each has its German, of fixed texts those that no shipped run says, too.
TEST(German, HasEverySentenceOfTheEngine)
{
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::German));
    const std::set<QString> all = sentencesOfTheEngine();
    EXPECT_GE(all.size(), 250u);
    for (const QString& pattern : all)
        expectTranslated(pattern.toStdString());
    for (std::uint32_t h = 0; h < static_cast<std::uint32_t>(kernel::Hazard::Count); ++h)
        expectTranslated(kernel::wordsOf(static_cast<kernel::Hazard>(h)).words);
    for (std::uint8_t row = 1; !framework::ruleOf(row).id.empty(); ++row)
        expectTranslated(framework::ruleOf(row).reason);
    const files::Library library(files::dataFolder());
    for (const char* id : {"lost-update", "sync-scope-device", "dead-man-timer", "passive-timer", "one-place-forgotten", "own-lock-twice", "watchdog", "lock-order"}) {
        const auto texts = files::readScenario(library.find(id)->folder);
        ASSERT_TRUE(texts);
        const auto run = document::compute(*texts, {});
        ASSERT_TRUE(run) << id;
        std::set<std::string> said;
        (*run)->trace->log.forEach([&](const trace::Event& e) {
            const Phrase phrase = (*run)->words->phrase(e);
            for (const std::string_view pattern : phrase.patterns())
                said.emplace(pattern);
        });
        for (const analysis::Finding& f : (*run)->study.findings) {
            EXPECT_EQ(f.said.english(), f.message);
            for (const std::string_view pattern : f.said.patterns())
                said.emplace(pattern);
        }
        for (const std::string& pattern : said)
            expectTranslated(pattern);
    }
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::English));
}

TEST_F(DeskTest, SpeaksGermanOfTheRunToo)
{
    m_window.reset();
    window::installTranslations(*QApplication::instance(), QLocale(QLocale::German));
    m_window.emplace(m_document, m_settings);
    m_window->show();
    open(QStringLiteral("lost-update"));
    const auto* findings = m_window->findChild<QListView*>(QStringLiteral("findings"));
    QStringList said;
    for (int row = 0; row < findings->model()->rowCount(); ++row)
        said << findings->model()->index(row, 0).data().toString();
    EXPECT_TRUE(said.join(QLatin1Char('\n')).contains(QStringLiteral("1 Änderung verloren, 1 statt 2"))) << said.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(m_window->lesson().toPlainText().startsWith(QStringLiteral("Zwei Threads auf zwei Prozessoren"))) << m_window->lesson().toPlainText().left(60).toStdString();
    EXPECT_TRUE(m_window->lesson().toPlainText().contains(QStringLiteral("Zu sehen")));
    EXPECT_TRUE(m_window->lesson().toHtml().contains(QStringLiteral("lab:term/queue"))); // "Warteschlange"
    cursor().select(m_document.run()->tellingEvent());
    m_window->travel().why(cursor().event());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->travel().explainer().why() && !m_window->travel().explainer().trying(); }, 10'000));
    const QString why = m_window->travel().explainer().text();
    EXPECT_TRUE(why.startsWith(QStringLiteral("Warum: CPU 1 schreibt 1 in Device.TotalRequestsProcessed?"))) << why.toStdString();
    EXPECT_TRUE(why.contains(QStringLiteral("Noch einmal ohne Ereignis"))) << why.toStdString();
    EXPECT_FALSE(why.contains(QStringLiteral(" reads ")) || why.contains(QStringLiteral("Run again"))) << why.toStdString();
    QAbstractItemModel* events = m_window->findChild<QTableView*>(QStringLiteral("events"))->model();
    QStringList happened;
    for (int row = 0; row < events->rowCount(); ++row)
        happened << events->index(row, events->columnCount() - 1).data().toString();
    EXPECT_TRUE(happened.contains(QStringLiteral("CPU 0 liest 0 aus Device.TotalRequestsProcessed"))) << happened.join(QLatin1Char('\n')).toStdString();
}

// A lesson in another language asks, shows and claims the same.
TEST(Lessons, AreTheSameInGerman)
{
    struct Section {
        QString heading;
        int bullets = 0, steps = 0;
        QStringList code, letters, numbers;
    };
    const auto sections = [](const QString& lesson) {
        static const QRegularExpression code(QStringLiteral("`([^`]+)`")), letter(QStringLiteral("^(?:- )?\\*\\*([a-z])\\.?\\*\\*")), spaces(QStringLiteral("\\s+")),
            separator(QStringLiteral("(\\d)[.,](\\d)")), number(QStringLiteral("\\d+"));
        std::vector<Section> all{Section{}};
        QString body;
        const auto close = [&] {
            for (auto it = code.globalMatch(body); it.hasNext();)
                all.back().code << it.next().captured(1).replace(spaces, QStringLiteral(" "));
            all.back().code.sort();
            body.replace(separator, QStringLiteral("\\1\\2")); // 1,680 and 1.680, 15.6 and 15,6
            for (auto it = number.globalMatch(body); it.hasNext();)
                all.back().numbers << it.next().captured();
            all.back().numbers.sort();
            body.clear();
        };
        for (const QString& line : lesson.split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1String("## "))) {
                close();
                all.push_back(Section{line.mid(3), 0, 0, {}, {}, {}});
                continue;
            }
            body += line + QLatin1Char('\n');
            all.back().bullets += line.startsWith(QLatin1String("- "));
            all.back().steps += line.contains(QRegularExpression(QStringLiteral("^\\d+\\. ")));
            if (const auto match = letter.match(line); match.hasMatch())
                all.back().letters << match.captured(1);
        }
        close();
        return all;
    };
    const auto linksOf = [](const QString& lesson) {
        static const QRegularExpression link(QStringLiteral("\\]\\((lab:[^)]*)\\)"));
        QStringList all;
        for (auto it = link.globalMatch(lesson); it.hasNext();)
            all << it.next().captured(1);
        return all;
    };
    const files::Library library(files::dataFolder());
    std::size_t lessons = 0;
    for (const files::Shipped& shipped : library.scenarios()) {
        const std::string& id = shipped.scenario.id;
        const auto texts = files::readScenario(shipped.folder);
        ASSERT_TRUE(texts);
        const std::string german = files::translatedLesson(shipped.folder, "de");
        ASSERT_EQ(texts->lesson.empty(), german.empty()) << id;
        lessons += german.empty() ? 0 : 1;
        const auto english = sections(QString::fromStdString(texts->lesson)), other = sections(QString::fromStdString(german));
        ASSERT_EQ(english.size(), other.size()) << id;
        for (std::size_t i = 0; i < english.size(); ++i) {
            EXPECT_EQ(english[i].heading, other[i].heading) << id;
            const std::string where = id + ": " + english[i].heading.toStdString();
            EXPECT_EQ(english[i].bullets, other[i].bullets) << where;
            if (english[i].heading != QLatin1String("Sources")) { // a line may begin with a number
                EXPECT_EQ(english[i].steps, other[i].steps) << where;
            }
            EXPECT_EQ(english[i].letters, other[i].letters) << where;
            EXPECT_EQ(english[i].numbers, other[i].numbers) << where << ": " << english[i].numbers.join(QStringLiteral(", ")).toStdString() << " / " << other[i].numbers.join(QStringLiteral(", ")).toStdString();
            EXPECT_EQ(english[i].code, other[i].code) << where << ": " << english[i].code.join(QStringLiteral(", ")).toStdString() << " / " << other[i].code.join(QStringLiteral(", ")).toStdString();
        }
        const auto asked = views::questionOf(QString::fromStdString(texts->lesson)), answered = views::questionOf(QString::fromStdString(german));
        ASSERT_EQ(asked.has_value(), answered.has_value()) << id;
        if (asked) {
            EXPECT_EQ(asked->right, answered->right) << id;
        }
        EXPECT_EQ(linksOf(QString::fromStdString(texts->lesson)), linksOf(QString::fromStdString(german))) << id;
    }
    EXPECT_GE(lessons, 60u);
}

class Menus : public DeskTest, public testing::WithParamInterface<QLocale::Language> {};

// A letter chooses one entry of a menu at once.
TEST_P(Menus, HaveEachLetterOnce)
{
    m_window.reset();
    window::installTranslations(*QApplication::instance(), QLocale(GetParam()));
    m_window.emplace(m_document, m_settings);
    std::size_t entries = 0;
    const auto letters = [&](const QString& menu, const QList<QAction*>& actions) {
        QHash<QChar, QString> taken;
        for (const QAction* action : actions) {
            static const QRegularExpression form(QStringLiteral("&([^&])"));
            const QRegularExpressionMatch match = form.match(action->text());
            if (!match.hasMatch())
                continue;
            const QChar letter = match.captured(1).at(0).toLower();
            EXPECT_FALSE(taken.contains(letter)) << menu.toStdString() << ": " << taken.value(letter).toStdString() << ", " << action->text().toStdString();
            taken.insert(letter, action->text());
            ++entries;
        }
    };
    letters(QStringLiteral("menu bar"), m_window->menuBar()->actions());
    for (const QMenu* menu : m_window->menuBar()->findChildren<QMenu*>())
        letters(menu->title(), menu->actions());
    EXPECT_GE(entries, 100u);
    EXPECT_EQ(m_window->menuBar()->actions().front()->text(), GetParam() == QLocale::German ? QStringLiteral("&Datei") : QStringLiteral("&File"));
}

INSTANTIATE_TEST_SUITE_P(Languages, Menus, testing::Values(QLocale::English, QLocale::German),
    [](const auto& each) { return QLocale::languageToString(each.param).toStdString(); });

// With every panel opened in turn, and a person as the scheduler.
TEST_F(DeskTest, FitsASmallScreenWhateverIsOpened)
{
    open(QStringLiteral("two-increments"));
    m_window->resize(1024, 768);
    m_window->resetLayout();
    for (const char* action : {"show-breakpoints", "why", "schedule", "orders", "compare", "edit-configuration", "show-driver"}) {
        trigger(action);
        QTest::qWait(50);
        EXPECT_LE(m_window->height(), 768) << action;
        EXPECT_LE(m_window->width(), 1024) << action;
        const auto& configuration = m_window->configuration();
        EXPECT_LE(configuration.widget()->width(), configuration.viewport()->width()) << action << ": cut off at the right";
    }
}

TEST(Pseudo, KeepsWhatIsNotText)
{
    using window::PseudoTranslator;
    const QString text = PseudoTranslator::pseudo(QStringLiteral("&Open <b>%1</b> of %n file(s)"));
    for (const char* kept : {"&", "<b>%1</b>", "%n"})
        EXPECT_TRUE(text.contains(QLatin1String(kept))) << text.toStdString();
    EXPECT_GE(text.size(), QStringLiteral("&Open <b>%1</b> of %n file(s)").size() + 6);
    EXPECT_FALSE(text.contains(QStringLiteral("Open")));
}

// A form that leaves an argument out has Qt warn of it as soon as it is said.
TEST(Plurals, HaveTheArgumentsOfTheirText)
{
    for (const char* language : {"en", "de"}) {
        QFile file(QStringLiteral(SYNCSCOPE_TRANSLATIONS "/syncscope-lab_%1.ts").arg(QLatin1String(language)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int forms = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("numerusform")) {
                const QString form = xml.readElementText();
                static const QRegularExpression argument(QStringLiteral("%\\d"));
                for (auto it = argument.globalMatch(source); it.hasNext();) {
                    const QString wanted = it.next().captured();
                    EXPECT_TRUE(form.contains(wanted)) << language << ": " << form.toStdString();
                }
                ++forms;
            }
        }
        EXPECT_GE(forms, 40) << language;
    }
}

} // namespace syncscope::test
