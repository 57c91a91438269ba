#include "app/views/compare/compare_view.h"
#include "app/views/orders/orders_view.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/main_window.h"
#include "app/window/shots.h"
#include "app/window/studies.h"

#include <QtCore/QDeadlineTimer>
#include <QtWidgets/QTabWidget>

namespace syncscope::window {

namespace {

constexpr int kLimit = 60'000; // ms

} // namespace

// Configurations side by side: table, charts, a sweep, two runs.
bool takeStudyShots(MainWindow& window, const std::function<bool(const QString&)>& save, const std::function<void(int)>& settle)
{
    views::CompareView& view = window.studies().compare();
    const auto until = [&](const std::function<bool()>& there) {
        const QDeadlineTimer limit(kLimit);
        while (!there() && !limit.hasExpired())
            settle(10);
        return there();
    };
    const auto settled = [&](const document::Document& document) { return until([&] { return !document.running(); }) && document.run(); };
    const auto wait = [&](const document::Comparer& comparer) { return until([&] { return !comparer.running() && !comparer.judging(); }) && comparer.whole(); };
    const auto trigger = [&](const char* id) { window.actions().action(QLatin1String(id))->trigger(); };
    bool all = true;
    for (const auto& [setting, theme] : {std::pair{theme::Setting::Light, "light"}, std::pair{theme::Setting::Dark, "dark"}}) {
        window.setTheme(setting);
        for (const QSize size : {QSize(1720, 1040), QSize(1024, 768)}) {
            const bool light = setting == theme::Setting::Light;
            if (!light && size.width() < 1100)
                continue;
            window.resize(size);
            settle(60);
            window.resetLayout();
            if (!window.document().open(QStringLiteral("lost-update")) || !settled(window.document()))
                return false;
            const auto name = [&](const char* what) { return QStringLiteral("compare-%1-%2-%3x%4").arg(QLatin1String(what), QLatin1String(theme)).arg(size.width()).arg(size.height()); };
            trigger("compare");
            all = wait(view.comparer()) && all;
            view.table().selectRow(1);
            all = save(name("grid")) && all;
            trigger("compare-charts");
            for (const char* chart : {"throughput", "latency", "irql", "locks"}) {
                view.charts().button(QLatin1String(chart))->click();
                all = save(name(chart)) && all;
            }
            trigger("sweep");
            view.startSweep();
            all = wait(view.sweeper()) && all;
            all = save(name("sweep")) && all;
            trigger("compare");
            view.table().selectRow(view.table().model()->rowCount() - 1);
            for (int row = 0; row < view.table().model()->rowCount() && !view.pairButton().isEnabled(); ++row)
                view.table().selectRow(row);
            view.pairButton().click();
            until([&] { return !view.pairWaits(); });
            all = save(name("two-runs")) && all;
            trigger("orders");
            const auto& orders = window.studies().orders().orders();
            until([&] { return !orders.running() && orders.choices(); });
            all = save(name("orders")) && orders.result() && all;
            views::ReachPanel& reach = window.studies().orders().reach();
            reach.field().line().setText(QStringLiteral("TotalRequestsProcessed == 1 at end"));
            reach.ask().click();
            until([&] { return !reach.reach().running(); });
            all = save(name("can-this-happen")) && reach.answered() && all;
            reach.field().line().setText(QStringLiteral("TotalRequestsProcessed = 1"));
            all = save(name("condition-mistake")) && all;
            reach.field().line().clear();
            if (QAbstractButton* choices = window.studies().orders().page().button(QStringLiteral("choices")); choices->isVisible()) {
                choices->click();
                all = save(name("choices")) && all;
                window.studies().orders().page().button(QStringLiteral("outcomes"))->click();
            }
        }
    }
    window.tabs().setCurrentIndex(0);
    return all;
}

} // namespace syncscope::window
