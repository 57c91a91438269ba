// Asking why, breakpoints, looking back, and a person as the scheduler: their panels in the window, their actions, and the
// menus from which one asks.
#pragma once

#include "app/document/explainer.h"
#include "app/document/scheduler.h"
#include "app/window/action_registry.h"

class QBoxLayout;
class QDockWidget;
class QMenu;

namespace syncscope::views {
class BreakpointsPanel;
class SchedulePanel;
class WhyPanel;
}

namespace syncscope::window {

class MainWindow;

class Travel : public QObject {
    Q_OBJECT

public:
    // Registers its actions.
    Travel(MainWindow& window, document::Document& document, ActionRegistry& actions);

    // Once the window has its views: panels and menus. `center`: the layout above the text and the timeline.
    void place(QBoxLayout& center);
    void resetLayout();

    document::Explainer& explainer() { return m_explainer; }
    document::Scheduler& scheduler() { return m_scheduler; }
    views::WhyPanel& whyPanel() { return *m_why; }
    views::BreakpointsPanel& breakpointsPanel() { return *m_breakpoints; }
    views::SchedulePanel& schedulePanel() { return *m_schedule; }

    // Asks, and shows the answer.
    void why(EventIndex event);
    void whyFinding(std::size_t row);
    void whyMarked(const QString& mark);

private:
    void makeActions();
    QDockWidget* makeDock(const QString& name, const QString& title, QWidget* content);
    void raise(QDockWidget* dock);
    void followCursor();
    void say(const QString& words);
    // What has the focus, and otherwise the event at the cursor.
    void whyHere();
    bool whyRow(QWidget* table);
    std::optional<std::uint32_t> variableHere() const;
    std::optional<std::uint32_t> variableNamed(const QString& word) const;
    std::optional<LockId> lockHere() const;
    QString wordInText() const;
    void lastWrite(std::optional<std::uint32_t> variable);
    void acquire(document::Direction direction);
    void toggleBreakpoint();
    // Entries for what the cursor's event, or that variable or lock, is about.
    void fill(QMenu& menu, EventIndex event, std::optional<std::uint32_t> variable, std::optional<LockId> lock);
    void tableMenu(QWidget* table, const QPoint& at);

    MainWindow& m_window;
    document::Document& m_document;
    ActionRegistry& m_actions;
    document::Explainer m_explainer;
    document::Scheduler m_scheduler;
    views::WhyPanel* m_why = nullptr;
    views::BreakpointsPanel* m_breakpoints = nullptr;
    views::SchedulePanel* m_schedule = nullptr;
    QDockWidget *m_whyDock = nullptr, *m_breakpointsDock = nullptr;
};

} // namespace syncscope::window
