#include "app/window/shots.h"

#include "app/views/compare/compare_view.h"
#include "app/views/configuration/configuration_editor.h"
#include "app/views/configuration/configuration_view.h"
#include "app/views/schedule/schedule_panel.h"
#include "app/views/source/driver_panel.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/export_dialog.h"
#include "app/window/guide.h"
#include "app/window/main_window.h"
#include "app/window/presenter.h"
#include "app/window/studies.h"
#include "app/window/travel.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QEventLoop>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>

#include <spdlog/spdlog.h>

namespace syncscope::window {

namespace {

constexpr int kRunLimit = 20'000; // ms

void settle(int ms)
{
    const QDeadlineTimer until(ms);
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    } while (!until.hasExpired());
}

// The timeline with most of the room: hardware, timers and pointers; then measured, searched and with all its arrows.
template <class Save>
bool timelineShots(MainWindow& window, const Save& save);

bool settleRun(MainWindow& window)
{
    const QDeadlineTimer until(kRunLimit);
    // An edit is run a moment later; a picture between the two shows half of both.
    while ((window.document().running() || window.document().waiting()) && !until.hasExpired())
        settle(10);
    return !window.document().running() && window.document().run();
}

template <class Save>
bool timelineShots(MainWindow& window, const Save& save)
{
    bool all = true;
    views::TimelineView& timeline = window.timeline().view();
    auto* splitter = window.findChild<QSplitter*>(QStringLiteral("center"));
    for (const char* scenario : {"dpc-for-isr", "passive-timer", "dead-man-timer"}) {
        if (!window.document().open(QLatin1String(scenario)) || !settleRun(window))
            return false;
        for (const QSize size : {QSize(1720, 1040), QSize(1024, 768)}) {
            window.setTheme(size.width() > 1500 ? theme::Setting::Light : theme::Setting::Dark);
            window.resize(size);
            settle(60);
            window.resetLayout();
            splitter->setSizes({size.height() / 6, size.height() * 5 / 6});
            timeline.fit();
            window.document().cursor().select(window.document().run()->tellingEvent());
            all = save(QStringLiteral("timeline-%1-%2x%3").arg(QLatin1String(scenario)).arg(size.width()).arg(size.height())) && all;
        }
    }
    // Zoomed in until single accesses stand apart, around what decides; and a long run as a whole, where slices share pixels.
    for (const QSize size : {QSize(1720, 1040), QSize(1024, 768)}) {
        const auto arrange = [&](const char* scenario) {
            if (!window.document().open(QLatin1String(scenario)) || !settleRun(window))
                return false;
            window.setTheme(size.width() > 1500 ? theme::Setting::Light : theme::Setting::Dark);
            window.resize(size);
            settle(60);
            window.resetLayout();
            splitter->setSizes({size.height() / 6, size.height() * 5 / 6});
            timeline.setAxisMode(picture::AxisMode::Linear);
            timeline.fit();
            window.document().cursor().select(window.document().run()->tellingEvent());
            return true;
        };
        if (!arrange("lost-update"))
            return false;
        constexpr std::int64_t around = 40; // ns to either side
        const std::int64_t race = window.document().run()->trace->log.at(window.document().run()->tellingEvent().value).time.ns;
        timeline.setVisible({race - around, race + around});
        all = save(QStringLiteral("timeline-zoomed-in-%1x%2").arg(size.width()).arg(size.height())) && all;
        if (!arrange("how-wrong"))
            return false;
        all = save(QStringLiteral("timeline-zoomed-out-%1x%2").arg(size.width()).arg(size.height())) && all;
    }
    if (!window.document().open(QStringLiteral("sync-scope-device")) || !settleRun(window))
        return false;
    window.setTheme(theme::Setting::Light);
    window.resize(1720, 1040);
    settle(60);
    window.resetLayout();
    splitter->setSizes({window.height() / 6, window.height() * 5 / 6});
    timeline.setLanePinned(1, true);
    document::Cursor& cursor = window.document().cursor();
    cursor.select(EventIndex(23));
    timeline.setMarkerAtPlayhead(0);
    cursor.select(EventIndex(37));
    timeline.setMarkerAtPlayhead(1);
    timeline.keepMeasurement();
    timeline.setIsolated(true);
    all = save(QStringLiteral("timeline-isolated-1720x1040")) && all;
    timeline.setIsolated(false);
    timeline.setArrows(views::Arrows::All);
    window.timeline().searchBar().open();
    window.timeline().searchBar().line().setText(QStringLiteral("evtioread"));
    settle(60);
    all = save(QStringLiteral("timeline-measured-1720x1040")) && all;
    window.timeline().searchBar().close();
    timeline.keepMeasurement();
    timeline.clearMarkers();
    timeline.setLanePinned(1, false);
    timeline.setArrows(views::Arrows::Selection);
    return all;
}

} // namespace

bool takeShots(MainWindow& window, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        spdlog::error("{} cannot be made", folder.toStdString());
        return false;
    }
    const auto save = [&](const QString& name) {
        settle(120);
        const QString file = QDir(folder).filePath(name + QStringLiteral(".png"));
        if (window.grab().save(file))
            return true;
        spdlog::error("{} cannot be written", file.toStdString());
        return false;
    };
    window.show();
    if (window.devicePixelRatioF() >= 2)
        return takeDenseShots(
            window,
            [&](QWidget* shown, const QString& name) {
                settle(150);
                return shown && shown->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
            },
            settle);
    bool all = true;
    for (const char* scenario : {"lost-update", "sync-scope-device"}) {
        if (!window.document().open(QLatin1String(scenario)) || !settleRun(window)) {
            spdlog::error("{} cannot be run", scenario);
            return false;
        }
        for (const auto& [setting, theme] : {std::pair{theme::Setting::Light, "light"}, std::pair{theme::Setting::Dark, "dark"}}) {
            window.setTheme(setting);
            for (const QSize size : {QSize(1720, 1040), QSize(1024, 768)}) {
                window.resize(size);
                settle(60);
                window.resetLayout();
                window.timeline().view().fit();
                all = save(QStringLiteral("%1-%2-%3x%4").arg(QLatin1String(scenario), QLatin1String(theme)).arg(size.width()).arg(size.height())) && all;
            }
        }
    }
    // The driver's text being edited: a name that is completed, a mistake with its hint.
    window.setTheme(theme::Setting::Light);
    for (const QSize size : {QSize(1720, 1040), QSize(1024, 768)}) {
        if (!window.document().open(QStringLiteral("lost-update")) || !settleRun(window))
            return false;
        window.resize(size);
        settle(60);
        window.resetLayout();
        views::DriverEditor& editor = window.driver().editor();
        window.tabs().setCurrentWidget(&window.driver());
        editor.setFocus();
        editor.find(QStringLiteral("TotalRequestsProcessed++"), false);
        QTextCursor at = editor.textCursor();
        at.movePosition(QTextCursor::StartOfBlock);
        editor.setTextCursor(at);
        const auto press = [&](int key, const QString& text) {
            QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
            QApplication::sendEvent(&editor, &down);
        };
        for (const QChar c : QStringLiteral("    KeAcquireSp"))
            press(Qt::Key_A, c);
        all = save(QStringLiteral("driver-completion-light-%1x%2").arg(size.width()).arg(size.height())) && all;
        press(Qt::Key_Return, {});
        for (const QChar c : QStringLiteral("(&contxt->Lock, &irql);"))
            press(Qt::Key_A, c);
        press(Qt::Key_Escape, {});
        press(Qt::Key_Return, {});
        settle(400);
        settleRun(window);
        all = save(QStringLiteral("driver-mistake-light-%1x%2").arg(size.width()).arg(size.height())) && all;
        window.document().undoStack().setIndex(0);
        settleRun(window);
    }
    // The configuration in forms: an object that is refused with what mends it, a thread, the costs.
    for (const QSize size : {QSize(1720, 1040), QSize(1024, 768)}) {
        if (!window.document().open(QStringLiteral("lost-update")) || !settleRun(window))
            return false;
        window.resize(size);
        settle(60);
        window.resetLayout();
        views::ConfigurationEditor& editor = window.editor();
        window.tabs().setCurrentWidget(&editor);
        window.document().apply({QStringLiteral("Device.execution_level=Passive"), QStringLiteral("Device.sync_scope=Device")}, QStringLiteral("passive"));
        editor.select(QStringLiteral("object:Queue"));
        editor.add(QStringLiteral("WDFDPC"));
        if (!settleRun(window))
            return false;
        for (const char* page : {"object:Dpc", "object:Queue", "thread:T0", "costs", "variants", "driver"}) {
            editor.select(QLatin1String(page));
            all = save(QStringLiteral("configuration-%1-light-%2x%3").arg(QString::fromLatin1(page).section(QLatin1Char(':'), -1).toLower()).arg(size.width()).arg(size.height())) && all;
        }
        window.document().undoStack().setIndex(0);
        settleRun(window);
        window.actions().action(QStringLiteral("edit-lesson"))->trigger();
        all = save(QStringLiteral("lesson-editor-light-%1x%2").arg(size.width()).arg(size.height())) && all;
        window.tabs().setCurrentIndex(0);
    }
    all = takeStudyShots(window, save, settle) && all;
    if (!window.document().open(QStringLiteral("sync-scope-device")) || !settleRun(window))
        return false;
    // Why, with breakpoints set, and a person as the scheduler.
    for (const auto& [setting, theme] : {std::pair{theme::Setting::Light, "light"}, std::pair{theme::Setting::Dark, "dark"}})
        for (const QSize size : {QSize(1720, 1040), QSize(1024, 768)}) {
            const auto name = [&, theme = theme](const char* what) { return QStringLiteral("%1-%2-%3x%4").arg(QLatin1String(what), QLatin1String(theme)).arg(size.width()).arg(size.height()); };
            window.setTheme(setting);
            window.resize(size);
            settle(60);
            window.resetLayout();
            if (!window.document().open(QStringLiteral("sync-scope-device")) || !settleRun(window))
                return false;
            document::Breakpoint lock;
            lock.kind = document::Breakpoint::Kind::LockAcquire;
            lock.name = QStringLiteral("Device.lock");
            window.document().cursor().breakpoints().add(lock);
            window.document().cursor().breakpoints().toggleLine(85);
            window.actions().action(QStringLiteral("show-breakpoints"))->trigger();
            window.actions().action(QStringLiteral("run-to-breakpoint"))->trigger();
            all = save(name("breakpoints")) && all;
            window.document().cursor().breakpoints().clear();
            window.document().cursor().select(window.document().run()->tellingEvent());
            window.travel().why(window.document().cursor().event());
            settle(400);
            all = save(name("why")) && all;
            if (!window.document().open(QStringLiteral("two-increments")) || !settleRun(window))
                return false;
            window.actions().action(QStringLiteral("schedule"))->trigger();
            settle(300);
            window.travel().scheduler().setSchedule(QStringLiteral("0 1"));
            settle(300);
            all = save(name("scheduler")) && all;
            window.travel().scheduler().setSchedule(QStringLiteral("0 1x3 0x2"));
            settle(300);
            all = save(name("scheduler-won")) && all;
            // A goal of one's own: a mistake in it, then one that is reached.
            QComboBox& goals = window.findChild<views::SchedulePanel*>()->goal();
            goals.setCurrentIndex(goals.count() - 1);
            Q_EMIT goals.activated(goals.count() - 1);
            views::ConditionField& own = window.findChild<views::SchedulePanel*>()->ownGoal();
            own.line().setText(QStringLiteral("TotalRequestProcessed == 2"));
            all = save(name("own-goal-mistake")) && all;
            own.line().setText(QStringLiteral("TotalRequestsProcessed == 1 at end"));
            Q_EMIT own.entered();
            settle(300);
            all = save(name("own-goal")) && all;
            window.travel().scheduler().leave(false);
        }
    window.setTheme(theme::Setting::Light);
    if (!window.document().open(QStringLiteral("sync-scope-device")) || !settleRun(window))
        return false;
    // The other tabs, once.
    window.resize(1720, 1040);
    window.setTheme(theme::Setting::Light);
    settle(60);
    window.resetLayout();
    const std::pair<int, const char*> tabs[] = {{1, "configuration"}, {2, "objects"}, {3, "events"}};
    for (const auto& [tab, name] : tabs) {
        window.tabs().setCurrentIndex(tab);
        all = save(QStringLiteral("sync-scope-device-%1-light-1720x1040").arg(QLatin1String(name))) && all;
    }
    window.tabs().setCurrentIndex(0);
    all = timelineShots(window, save) && all;
    window.resetLayout();
    // What opens over the window or in place of it.
    const auto saveOther = [&](QWidget* other, const QString& name) {
        settle(120);
        const QString file = QDir(folder).filePath(name + QStringLiteral(".png"));
        const bool saved = other && other->grab().save(file);
        if (!saved)
            spdlog::error("{} cannot be written", file.toStdString());
        if (other)
            other->close();
        return saved;
    };
    window.document().open(QStringLiteral("lost-update"));
    settleRun(window);
    all = saveOther(window.exportDialog(), QStringLiteral("export-dialog")) && all;
    window.actions().action(QStringLiteral("compare-charts"))->trigger();
    for (const QDeadlineTimer until(kRunLimit); !window.studies().compare().comparer().whole() && !until.hasExpired();)
        settle(10);
    settle(400); // the chart follows
    all = saveOther(window.exportDialog(), QStringLiteral("export-dialog-chart")) && all;
    window.tabs().setCurrentIndex(0);
    QGuiApplication::clipboard()->setText(QStringLiteral("    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&queueConfig, WdfIoQueueDispatchSequential);\n    queueConfig.EvtIoRead = SampleEvtIoRead;\n"
                                                         "    queueConfig.AllowZeroLengthRequests = TRUE;\n    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);\n"
                                                         "    attributes.SynchronizationScope = WdfSynchronizationScopeQueue;\n    status = WdfIoQueueCreate(device, &queueConfig, &attributes, &queue);\n"
                                                         "    if (!NT_SUCCESS(status)) {\n        return status;\n    }\n\n    WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig, EchoEvtTimerFunc, POLL_MS);\n"
                                                         "    timerConfig.AutomaticSerialisation = FALSE;\n    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);\n    attributes.ParentObject = queue;\n"
                                                         "    status = WdfTimerCreate(&timerConfig, &attributes, &devContext->PollTimer);\n"));
    for (const auto& [action, name] : {std::pair{"paste-code", "paste-code-dialog"}, std::pair{"commands", "command-palette"}, std::pair{"preferences", "preferences"}, std::pair{"report", "problem-report"}}) {
        window.actions().action(QLatin1String(action))->trigger();
        all = saveOther(window.findChild<QDialog*>(QLatin1String(name)), QLatin1String(name)) && all;
    }
    window.actions().action(QStringLiteral("shortcuts"))->trigger();
    all = saveOther(window.findChild<QDialog*>(QStringLiteral("keys-sheet")), QStringLiteral("shortcuts")) && all;
    bool saved = false; // It comes back when it is closed.
    QTimer::singleShot(200, &window, [&] { saved = saveOther(QApplication::activeModalWidget(), QStringLiteral("about")); });
    window.actions().action(QStringLiteral("about"))->trigger();
    all = saved && all;
    window.guide().showHelp(QStringLiteral("presentation-lock"));
    all = saveOther(window.guide().help(), QStringLiteral("glossary")) && all;
    window.guide().startTour();
    all = save(QStringLiteral("tour-1720x1040")) && all;
    if (window.guide().tour())
        window.guide().tour()->close();
    delete window.guide().tour();
    for (const QSize size : {QSize(1720, 1040), QSize(1024, 768)}) {
        window.resize(size);
        settle(60);
        window.showStartPage(true);
        all = save(QStringLiteral("start-%1x%2").arg(size.width()).arg(size.height())) && all;
        window.showStartPage(false);
    }
    window.resize(1720, 1040);
    for (const auto& [arrangement, name] : {std::pair{Arrangement::Lecture, "lecture"}, std::pair{Arrangement::Compare, "compare"}}) {
        window.arrange(arrangement);
        all = save(QStringLiteral("layout-%1").arg(QLatin1String(name))) && all;
    }
    window.arrange(Arrangement::Explore);
    for (const QSize size : {QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080)}) {
        window.presenter().start(0);
        PresenterWindow* presenter = window.presenter().window();
        presenter->showNormal();
        presenter->resize(size);
        views::PresenterView& view = presenter->view();
        const auto shot = [&](const char* name) {
            settle(120);
            return presenter->grab().save(QDir(folder).filePath(QStringLiteral("presenter-%1-%2x%3.png").arg(QLatin1String(name)).arg(size.width()).arg(size.height())));
        };
        all = shot("title") && all;
        while (view.beat() != views::PresenterView::Beat::Question && view.beat() != views::PresenterView::Beat::End)
            view.next();
        all = shot("question") && all;
        view.next();
        view.next();
        all = shot("step") && all;
        view.spotlightNext();
        all = shot("spotlight") && all;
        presenter->setDrawerOpen(true);
        all = shot("drawer") && all;
        window.presenter().stop();
        settle(60);
    }
    window.setTheme(theme::Setting::HighContrast);
    all = save(QStringLiteral("lost-update-high-contrast-1720x1040")) && all;
    return all;
}

} // namespace syncscope::window
