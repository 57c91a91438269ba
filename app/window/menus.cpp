// The menus, from the registry. An action that stands in no list here comes at the end of its group's menu.
#include "app/window/main_window.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <algorithm>
#include <map>
#include <set>

namespace syncscope::window {

namespace {

bool isInSubmenu(const QMenu& menu, const QAction* action)
{
    const QList<QAction*> entries = menu.actions();
    return std::any_of(entries.begin(), entries.end(), [&](const QAction* entry) { return entry->menu() && entry->menu()->actions().contains(action); });
}

} // namespace

void MainWindow::makeMenus()
{
    const auto fill = [this](QMenu* menu, std::initializer_list<const char*> ids) {
        for (const char* id : ids) {
            if (*id == '-')
                menu->addSeparator();
            else
                menu->addAction(m_actions->action(QLatin1String(id)));
        }
    };
    std::map<Group, QMenu*> menus;
    QMenu* file = menus[Group::File] = menuBar()->addMenu(tr("&File"));
    fill(file, {"start-page", "new", "open"});
    m_recentMenu = file->addMenu(tr("Re&cent"));
    fill(file, {"-", "save", "save-as", "duplicate", "revert", "reload", "-", "export", "copy-picture", "-", "quit"});

    menus[Group::Edit] = menuBar()->addMenu(tr("&Edit"));
    fill(menus[Group::Edit], {"undo", "redo", "-", "edit-configuration", "edit-lesson", "find-text", "copy-code", "paste-code", "-", "preferences"});

    QMenu* view = menus[Group::View] = menuBar()->addMenu(tr("&View"));
    fill(view->addMenu(tr("&Theme")), {"theme-system", "theme-light", "theme-dark", "theme-high-contrast"});
    fill(view->addMenu(tr("Te&xt size")), {"text-larger", "text-smaller", "text-usual"});
    fill(view->addMenu(tr("La&yout")), {"layout-lecture", "layout-explore", "layout-compare", "-", "reset-layout", "lock-panels"});
    view->addSeparator();
    for (QDockWidget* dock : {m_lessonDock, m_libraryDock, m_configurationDock})
        view->addAction(dock->toggleViewAction());
    fill(view, {"-", "show-driver", "show-setup", "show-objects", "show-events", "focus-timeline", "fold", "-", "find-scenario", "find-event"});

    menus[Group::Run] = menus[Group::Findings] = menuBar()->addMenu(tr("&Run"));
    fill(menus[Group::Run],
        {"step", "back", "play", "until-finding", "run-to-cursor", "-", "to-start", "to-end", "go-to", "-", "next-finding", "previous-finding", "-", "slower", "faster", "-", "grain-access",
            "grain-statement", "grain-framework", "grain-request", "-", "cancel"});

    menus[Group::Timeline] = menuBar()->addMenu(tr("&Timeline"));
    fill(menus[Group::Timeline], {"zoom-in", "zoom-out", "fit", "fit-selection", "-", "pan-left", "pan-right", "-", "axis", "flows", "to-cause", "to-effect", "other-cause", "-", "next-in-lane", "previous-in-lane", "find",
                                    "find-next", "find-previous", "-", "marker-a", "marker-b", "keep-measurement", "clear-markers", "isolate", "details", "pending"});
    fill(menus[Group::Timeline]->addMenu(tr("&Lanes")), {"lane", "lane-pin", "lane-up", "lane-down", "lane-hide", "-", "lanes-all", "lanes-usual"});

    menus[Group::Explore] = menuBar()->addMenu(tr("E&xplore"));
    fill(menus[Group::Explore], {"sharing", "orders", "-", "compare", "compare-charts", "sweep", "two-runs"});

    menus[Group::Present] = view;

    menus[Group::Help] = menuBar()->addMenu(tr("&Help"));
    fill(menus[Group::Help], {"help", "glossary", "tour", "first-lesson", "lesson-next", "lesson-previous", "-", "commands", "shortcuts", "change-keys", "-", "report", "log", "-", "about"});

    std::set<QMenu*> continued;
    for (const ActionInfo& info : m_actions->infos()) {
        QAction* action = m_actions->action(info.id);
        QMenu* menu = menus.at(info.group);
        if (info.context == Context::Presenter)
            continue;
        if (!action->associatedObjects().contains(menu) && !isInSubmenu(*menu, action)) {
            if (continued.insert(menu).second && !menu->isEmpty())
                menu->addSeparator();
            menu->addAction(action);
        }
    }
    for (const auto& [group, menu] : menus)
        menu->menuAction()->setVisible(!menu->isEmpty());

    QUndoStack& undo = m_document.undoStack();
    const auto follow = [this, &undo] {
        QAction* undoAction = m_actions->action(QStringLiteral("undo"));
        QAction* redoAction = m_actions->action(QStringLiteral("redo"));
        undoAction->setEnabled(undo.canUndo());
        redoAction->setEnabled(undo.canRedo());
        undoAction->setText(undo.canUndo() ? tr("&Undo %1").arg(undo.undoText()) : tr("&Undo"));
        redoAction->setText(undo.canRedo() ? tr("&Redo %1").arg(undo.redoText()) : tr("&Redo"));
    };
    connect(&undo, &QUndoStack::indexChanged, this, follow);
    connect(&undo, &QUndoStack::canUndoChanged, this, follow);
    follow();
}

} // namespace syncscope::window
