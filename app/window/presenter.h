// Presenter mode: a window of its own over the whole screen, with keys that clickers send. Where there is a second screen the
// presentation goes there, and this window stays with the lesson's text as notes.
#pragma once

#include "app/views/presenter/presenter_view.h"
#include "app/window/action_registry.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QLabel;
class QMainWindow;

namespace syncscope::views {
class ConfigurationView;
}

namespace syncscope::window {

class PresenterWindow : public QWidget {
    Q_OBJECT

public:
    PresenterWindow(document::Document& document, ActionRegistry& actions, picture::Theme theme, QWidget* parent = nullptr);

    views::PresenterView& view() { return *m_view; }
    const views::Appearance& appearance() const { return m_appearance; }
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

// For who speaks: what comes next, how long it has been, and the lesson with its answer. On the screen the room does not see,
// where there is one.
class PresenterNotes : public QWidget {
    Q_OBJECT

public:
    // The keys of the presentation act here as well. clock: since it began.
    PresenterNotes(PresenterWindow& shown, document::Document& document, ActionRegistry& actions, QElapsedTimer& clock, const views::Appearance& appearance, QWidget* parent = nullptr);

    QString elapsed() const;

private:
    void follow();

    PresenterWindow& m_shown;
    QElapsedTimer& m_clock;
    QLabel *m_elapsed, *m_now, *m_next;
};

// The action that starts it, and those that act in it.
class Presenter : public QObject {
    Q_OBJECT

public:
    // appearance: of the notes.
    Presenter(QMainWindow& window, document::Document& document, ActionRegistry& actions, const views::Appearance& appearance);

    PresenterWindow* window() { return m_presenter; } // null while nothing is presented
    PresenterNotes* notes() { return m_notes; }       // null while they are closed
    void setNotesShown(bool shown);
    // beat: from the title on; none: where the cursor is.
    void start(std::optional<int> beat = {}, picture::Theme theme = picture::Theme::Projector);
    void stop();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void end(PresenterWindow& presenter);
    void setAwaited(bool awaited);

    QMainWindow& m_window;
    document::Document& m_document;
    ActionRegistry& m_actions;
    const views::Appearance& m_appearance;
    QPointer<PresenterWindow> m_presenter;
    QPointer<PresenterNotes> m_notes;
    QElapsedTimer m_clock; // goes on while somebody looks at something else
    picture::Theme m_theme = picture::Theme::Projector;
    bool m_awaited = false; // the key of a clicker that begins what it has just ended
};

} // namespace syncscope::window
