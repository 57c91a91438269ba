// At 200 %, where what is drawn in pixels of the screen and what is drawn in those of the window part.
#include "app/views/compare/compare_view.h"
#include "app/views/configuration/configuration_editor.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/export_dialog.h"
#include "app/window/main_window.h"
#include "app/window/presenter.h"
#include "app/window/shots.h"
#include "app/window/studies.h"

#include <QtCore/QDeadlineTimer>
#include <QtWidgets/QTabWidget>

namespace syncscope::window {

namespace {

constexpr int kLimit = 60'000; // ms
constexpr QSize kLaptop(1280, 800);

} // namespace

bool takeDenseShots(MainWindow& window, const std::function<bool(QWidget*, const QString&)>& save, const std::function<void(int)>& settle)
{
    const auto until = [&](const std::function<bool()>& there) {
        const QDeadlineTimer limit(kLimit);
        while (!there() && !limit.hasExpired())
            settle(10);
        return there();
    };
    const auto open = [&](const char* scenario) { return window.document().open(QLatin1String(scenario)) && until([&] { return !window.document().running(); }) && window.document().run(); };
    const auto name = [](const char* what) { return QStringLiteral("200-%1").arg(QLatin1String(what)); };
    bool all = true;
    window.show();
    window.resize(kLaptop);
    settle(60);
    if (!open("lost-update"))
        return false;
    window.showStartPage(true);
    all = save(&window, name("start")) && all;
    window.showStartPage(false);
    window.resetLayout();
    window.timeline().view().fit();
    all = save(&window, name("lesson")) && all;
    window.setTheme(theme::Setting::Dark);
    if (!open("sync-scope-device"))
        return false;
    window.timeline().view().fit();
    all = save(&window, name("timeline-dark")) && all;
    window.setTheme(theme::Setting::Light);
    if (!open("lost-update"))
        return false;
    window.tabs().setCurrentWidget(&window.editor());
    window.document().apply({QStringLiteral("Device.execution_level=Passive"), QStringLiteral("Device.sync_scope=Device")}, QStringLiteral("passive"));
    window.editor().select(QStringLiteral("object:Queue"));
    window.editor().add(QStringLiteral("WDFDPC"));
    until([&] { return !window.document().running(); });
    all = save(&window, name("editor")) && all;
    window.document().undoStack().setIndex(0);
    until([&] { return !window.document().running(); });
    views::CompareView& compare = window.studies().compare();
    window.actions().action(QStringLiteral("compare"))->trigger();
    until([&] { return !compare.comparer().running() && !compare.comparer().judging(); });
    all = save(&window, name("compare")) && all;
    window.actions().action(QStringLiteral("compare-charts"))->trigger();
    compare.charts().button(QStringLiteral("irql"))->click();
    all = save(&window, name("charts")) && all;
    window.tabs().setCurrentIndex(0);
    QWidget* dialog = window.exportDialog();
    all = save(dialog, name("export-dialog")) && all;
    dialog->close();
    window.presenter().start(0);
    PresenterWindow* presenter = window.presenter().window();
    presenter->showNormal();
    presenter->resize(kLaptop);
    views::PresenterView& view = presenter->view();
    while (view.beat() != views::PresenterView::Beat::Question && view.beat() != views::PresenterView::Beat::End)
        view.next();
    view.next();
    all = save(presenter, name("presenter")) && all;
    window.presenter().stop();
    return all;
}

} // namespace syncscope::window
