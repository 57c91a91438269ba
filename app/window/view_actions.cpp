// Actions of the window: what is shown, and how.
#include "app/window/main_window.h"

#include "app/views/events/events_view.h"
#include "app/views/library/library_view.h"
#include "app/views/source/source_view.h"
#include "app/views/timeline/timeline_panel.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QTabWidget>

namespace syncscope::window {

void MainWindow::makeViewActions()
{
    const auto timeline = [this]() -> views::TimelineView& { return m_timeline->view(); };
    const auto add = [this](ActionInfo info, std::function<void()> act) { return m_actions->add(info, std::move(act)); };

    auto* themes = new QActionGroup(this);
    const std::pair<theme::Setting, QString> settings[] = {{theme::Setting::System, tr("As the &system")}, {theme::Setting::Light, tr("&Light")},
        {theme::Setting::Dark, tr("&Dark")}, {theme::Setting::HighContrast, tr("High &contrast")}};
    for (const auto& [setting, text] : settings) {
        QAction* action = m_actions->addToggle({.id = QStringLiteral("theme-") + theme::name(setting), .group = Group::View, .text = text,
                                                   .tip = tr("Colours: %1").arg(QString(text).remove(QLatin1Char('&')).toLower())},
            [this, setting = setting](bool) { setTheme(setting); });
        action->setChecked(setting == m_theme);
        themes->addAction(action);
    }
    add({.id = "text-larger", .group = Group::View, .text = tr("&Larger text"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_Plus}, .tip = tr("Larger text, here and in the timeline")},
        [this] { m_appearance.set(m_appearance.theme(), std::min(m_appearance.text() + 1, views::Appearance::kMostText)); });
    add({.id = "text-smaller", .group = Group::View, .text = tr("&Smaller text"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_Minus}, .tip = tr("Smaller text")},
        [this] { m_appearance.set(m_appearance.theme(), m_appearance.text() - 1); });
    add({.id = "text-usual", .group = Group::View, .text = tr("&Usual text"), .tip = tr("Text of the usual size")},
        [this] { m_appearance.set(m_appearance.theme(), views::Appearance::kUsualText); });
    m_actions->addToggle({.id = "fold", .group = Group::View, .text = tr("&Fold what #if leaves out"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
                             .tip = tr("Fold or dim the lines of the driver that #if leaves out")},
        [this](bool on) { m_source->setFolds(on); })
        ->setChecked(true);
    add({.id = "reset-layout", .group = Group::View, .text = tr("&Reset layout"), .tip = tr("Put every panel back to its place"), .icon = "layout-panel-left"}, [this] { resetLayout(); });
    const std::pair<const char*, QString> tabs[] = {{"show-driver", tr("driver.c")}, {"show-setup", tr("C for this configuration")}, {"show-objects", tr("Objects")},
        {"show-events", tr("Events")}};
    for (int i = 0; i < 4; ++i)
        add({.id = QString::fromLatin1(tabs[i].first), .group = Group::View, .text = tabs[i].second, .keys = {QKeySequence(Qt::CTRL | (Qt::Key_1 + i))},
                .tip = tr("Show %1").arg(tabs[i].second)},
            [this, i] {
                m_tabs->setCurrentIndex(i);
                m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
            });
    add({.id = "focus-timeline", .group = Group::View, .text = tr("To the t&imeline"), .keys = {Qt::CTRL | Qt::Key_5}, .tip = tr("Give the timeline the focus")},
        [timeline] { timeline().setFocus(Qt::ShortcutFocusReason); });
    add({.id = "find-scenario", .group = Group::View, .text = tr("Find a s&cenario"), .keys = {Qt::CTRL | Qt::Key_P}, .tip = tr("Type a part of a scenario's name"), .icon = "search"},
        [this] {
            m_libraryDock->show();
            m_library->filter().setFocus(Qt::ShortcutFocusReason);
            m_library->filter().selectAll();
        });
    add({.id = "find-event", .group = Group::View, .text = tr("Find &events"), .keys = {Qt::CTRL | Qt::ALT | Qt::Key_F}, .tip = tr("Filter the table of events"), .icon = "search"}, [this] {
        m_tabs->setCurrentWidget(m_events);
        m_events->filter().setFocus(Qt::ShortcutFocusReason);
        m_events->filter().selectAll();
    });
}

} // namespace syncscope::window
