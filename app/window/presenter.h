// Presenter mode: a window of its own over the whole screen, with keys that clickers send. Where there is a second screen the
// presentation goes there, and this window stays with the lesson's text as notes.
#pragma once

#include "app/views/presenter/presenter_view.h"
#include "app/window/action_registry.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QMainWindow;

namespace syncscope::views {
class ConfigurationView;
}

namespace syncscope::window {

class PresenterWindow : public QWidget {
    Q_OBJECT

public:
    PresenterWindow(document::Document& document, ActionRegistry& actions, QWidget* parent = nullptr);

    views::PresenterView& view() { return *m_view; }
    views::ConfigurationView& drawer() { return *m_configuration; }
    bool drawerIsOpen() const;
    void setDrawerOpen(bool open);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Drawer;

    void style();

    views::Appearance m_appearance;
    views::PresenterView* m_view;
    Drawer* m_drawer;
    views::ConfigurationView* m_configuration;
};

// The action that starts it, and those that act in it.
class Presenter : public QObject {
    Q_OBJECT

public:
    Presenter(QMainWindow& window, document::Document& document, ActionRegistry& actions);

    PresenterWindow* window() { return m_presenter; } // null while nothing is presented
    // beat: from the title on; none: where the cursor is.
    void start(std::optional<int> beat = {});
    void stop();

private:
    void makeActions();

    QMainWindow& m_window;
    document::Document& m_document;
    ActionRegistry& m_actions;
    QPointer<PresenterWindow> m_presenter;
};

} // namespace syncscope::window
