// Sync Scope Lab: the window. Puts views and actions together; what they show and change is the document's.
#pragma once

#include "app/document/document.h"
#include "app/views/common/appearance.h"
#include "app/window/action_registry.h"

#include <QtWidgets/QMainWindow>


class QDockWidget;
class QLabel;
class QProgressBar;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace syncscope::views {
class ConfigurationEditor;
class ConfigurationView;
class EventsView;
class LessonGuide;
class LessonEditor;
class LessonView;
class LibraryView;
class MessagePanel;
class ObjectsView;
class DriverPanel;
class SetUpPanel;
class SourceView;
class StartPage;
class TimelinePanel;
class TransportBar;
}

namespace syncscope::window {

class ExportDialog;
class Guide;
class Presenter;
class Saving;
class Session;

// Which panels are seen: to listen, to find out, to compare.
enum class Arrangement { Lecture, Explore, Compare };

inline constexpr int kLayoutVersion = 1; // of saveState
class Studies;
class TabTexts;
class Travel;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // settings: layout, theme and recent files are kept there and read from there.
    MainWindow(document::Document& document, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    document::Document& document() { return m_document; }
    ActionRegistry& actions() { return *m_actions; }
    views::Appearance& appearance() { return m_appearance; }
    views::TransportBar& transport() { return *m_transport; }
    views::TimelinePanel& timeline() { return *m_timeline; }
    views::SourceView& source() { return *m_source; }
    views::DriverPanel& driver() { return *m_driver; }
    views::SourceView& setUp() { return *m_setUp; }
    views::SetUpPanel& setUpPanel() { return *m_setUpPanel; }
    views::ObjectsView& objects() { return *m_objects; }
    views::EventsView& events() { return *m_events; }
    views::LibraryView& library() { return *m_library; }
    views::LessonView& lesson() { return *m_lesson; }
    views::LessonEditor& lessonEditor() { return *m_lessonEditor; }
    views::LessonGuide& lessonGuide() { return *m_lessonGuide; }
    views::ConfigurationView& configuration() { return *m_configuration; }
    views::ConfigurationEditor& editor() { return *m_editor; }
    views::MessagePanel& messages() { return *m_messages; }
    QTabWidget& tabs() { return *m_tabs; }
    Saving& saving() { return *m_saving; }
    Presenter& presenter() { return *m_presenter; }

    Session& session() { return *m_session; }
    Guide& guide() { return *m_guide; }
    views::StartPage& startPage() { return *m_start; }
    Studies& studies() { return *m_studies; }
    Travel& travel() { return *m_travel; }

    void setTheme(theme::Setting setting);
    void arrange(Arrangement arrangement); // layouts.cpp
    void lockPanels(bool locked);          // layouts.cpp
    bool panelsAreLocked() const;
    void showStartPage(bool shown);        // layouts.cpp
    bool startPageIsShown() const;
    static constexpr int kNarrow = 1300, kLessonWidth[] = {316, 230}, kConfigurationWidth[] = {318, 244}; // usually, and below kNarrow
    static constexpr const char* kFirstLesson = "two-increments";
    void beginFirstLesson(); // lesson_actions.cpp
    void keepArrangement(); // in settings
    void resetLayout();
    void fitScreen(); // where it is larger than the screen it would open on
    // Mistakes: the file cannot be written.
    Diagnostics exportSvg(const QString& file) const;
    Diagnostics exportPicture(const QString& file) const; // PNG or PDF, by its ending
    ExportDialog* exportDialog(); // null when there is no run
    void copyPicture();
    // A time with its unit ("5.3us"), the number of an event ("22"), a finding ("finding 0": the first) or a marker ("A"); two
    // of them, as in "A..B", are a stretch, which the timeline then shows alone. False: it says none of them.
    bool goTo(const QString& where); // go_to.cpp

Q_SIGNALS:
    void languageWanted(const QString& code);

protected:
    void closeEvent(QCloseEvent* event) override;
    void childEvent(QChildEvent* event) override; // layouts.cpp
    void resizeEvent(QResizeEvent* event) override; // the same

private:
    // A theme each, in a file of its own: file_actions.cpp, run_actions.cpp, ...
    void makeActions();
    void makeFileActions();
    void makeEditActions();
    void makeRunActions();
    void makeFindingActions();
    void makeTimelineActions();
    void makeViewActions();
    void makeHelpActions();
    void makeLayoutActions(); // layouts.cpp
    void makeLessonActions();
    void makeMenus(); // menus.cpp
    void makeStartPage(); // layouts.cpp
    void makeViews();
    void makeStatusBar();
    QDockWidget* makeDock(const QString& name, const QString& title, QWidget* content);
    void applyTheme();
    void followRun();
    void followCursor();
    void openDialog();
    void goToDialog(); // go_to.cpp
    void showCommands();
    void showSheet();
    void changeKeys();
    void showAbout();
    void updateRecent();
    void restoreArrangement(const QByteArray& state);
    void report(const Diagnostics& problems);

    document::Document& m_document;
    QSettings& m_settings;
    theme::Setting m_theme = theme::Setting::System;
    views::Appearance m_appearance;
    ActionRegistry* m_actions;
    Saving* m_saving;
    Presenter* m_presenter;
    Session* m_session;
    Guide* m_guide;
    views::StartPage* m_start;
    QStackedWidget* m_stack; // work, or the start page
    QByteArray m_workState;  // while the start page is shown
    Studies* m_studies;
    Travel* m_travel;

    views::TransportBar* m_transport;
    views::TimelinePanel* m_timeline;
    views::DriverPanel* m_driver;
    views::SourceView* m_source; // the editor in it
    views::SetUpPanel* m_setUpPanel;
    views::SourceView* m_setUp;  // the text in it
    views::ObjectsView* m_objects;
    views::EventsView* m_events;
    views::LibraryView* m_library;
    views::LessonView* m_lesson;
    views::LessonEditor* m_lessonEditor; // a tab once it is asked for
    views::LessonGuide* m_lessonGuide;
    views::ConfigurationView* m_configuration;
    views::ConfigurationEditor* m_editor;
    views::MessagePanel* m_messages;
    TabTexts* m_tabTexts = nullptr;
    QTabWidget* m_tabs;
    QSplitter* m_splitter;
    QToolBar* m_toolBar;
    QDockWidget *m_lessonDock, *m_libraryDock, *m_configurationDock;
    QMenu* m_recentMenu;
    QLabel *m_runLabel, *m_eventsLabel, *m_processorsLabel, *m_outcomeLabel;
    QProgressBar* m_progress;
    bool m_narrow = false; // the side panels have the widths of a narrow window
    QByteArray m_usualState;
};

} // namespace syncscope::window
