#include "app/window/main_window.h"

#include "app/document/sentences.h"
#include "app/files/files.h"
#include "app/paint/render.h"
#include "app/theme/system_colours.h"
#include "app/views/configuration/configuration_editor.h"
#include "app/views/configuration/configuration_view.h"
#include "app/views/events/events_view.h"
#include "app/views/lesson/lesson_editor.h"
#include "app/views/lesson/lesson_guide.h"
#include "app/views/library/library_view.h"
#include "app/views/messages/message_panel.h"
#include "app/views/objects/objects_view.h"
#include "app/views/orders/orders_view.h"
#include "app/views/sharing/sharing_view.h"
#include "app/views/source/driver_panel.h"
#include "app/views/source/set_up_panel.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/transport/transport_bar.h"
#include "app/window/file_drops.h"
#include "app/window/guide.h"
#include "app/window/paste_code.h"
#include "app/window/preferences.h"
#include "app/window/presenter.h"
#include "app/window/saving.h"
#include "app/window/session.h"
#include "app/window/studies.h"
#include "app/window/tab_texts.h"
#include "app/window/travel.h"

#include "engine/picture/svg.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolBar>

#include <algorithm>

namespace syncscope::window {

using views::Appearance;

namespace {

constexpr int kRecentFiles = 8;
constexpr int kLeastTabs = 170;   // px
constexpr int kPatience = 300;    // ms until a run that goes on is told of

constexpr QChar kBreak(0x200B);   // of views::breakable

const QString kGeometry = QStringLiteral("window/geometry");
const QString kState = QStringLiteral("window/state");
const QString kSplitter = QStringLiteral("window/splitter");
const QString kTheme = QStringLiteral("view/theme");
const QString kText = QStringLiteral("view/text");
const QString kRecent = QStringLiteral("files/recent");

// What says least goes where there is no room for all of it: with large text, in a narrow window.
class StatusFit : public QObject {
public:
    StatusFit(QStatusBar& bar, std::vector<QLabel*> all, std::vector<QLabel*> spare) : QObject(&bar), m_bar(bar), m_all(std::move(all)), m_spare(std::move(spare)) { bar.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if ((event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) && m_bar.currentMessage().isEmpty()) {
            constexpr int kGap = 14, kGrip = 24;
            int needed = kGrip;
            for (const QLabel* label : m_all)
                needed += label->sizeHint().width() + kGap;
            for (QLabel* label : m_spare)
                label->setVisible(needed <= m_bar.width());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QStatusBar& m_bar;
    std::vector<QLabel*> m_all, m_spare;
};

} // namespace

MainWindow::MainWindow(document::Document& document, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("lab"));
    setWindowTitle(tr("Sync Scope Lab[*]"));
    new FileDrops(*this, [this](const QString& file) { m_document.open(file); });
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    m_theme = theme::settingNamed(settings.value(kTheme).toString()).value_or(theme::Setting::System);
    m_appearance.set(theme::resolve(m_theme, theme::systemColours().theme()), std::min(settings.value(kText, Appearance::kUsualText).toInt(), Appearance::kMostText));

    m_actions = new ActionRegistry(this, m_appearance);
    makeActions();
    m_saving = new Saving(*this, document, *m_actions);
    m_studies = new Studies(this, document, *m_actions);
    m_presenter = new Presenter(*this, document, *m_actions, m_appearance);
    m_session = new Session(document, settings, this);
    m_guide = new Guide(*this, settings);
    makeLayoutActions();
    makeLessonActions();
    m_actions->restore(settings);
    makeViews();
    makeMenus();
    makeStatusBar();
    applyTheme();
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::applyTheme);
    connect(&theme::systemColours(), &theme::SystemColours::changed, this, [this] {
        m_appearance.set(theme::resolve(m_theme, theme::systemColours().theme()), m_appearance.text());
        applyTheme();
    }, Qt::QueuedConnection); // not amid what is told of another palette
    connect(&document, &document::Document::runChanged, this, &MainWindow::followRun);
    connect(&document, &document::Document::opened, this, &MainWindow::updateRecent);
    connect(&document, &document::Document::placeChanged, this, &MainWindow::updateRecent);
    connect(&document.cursor(), &document::Cursor::moved, this, &MainWindow::followCursor);
    connect(&document.cursor(), &document::Cursor::playbackChanged, this, &MainWindow::followCursor);
    // Where a long name may be broken is for the eye alone: whoever copies it looks for it elsewhere.
    QClipboard* clipboard = QGuiApplication::clipboard();
    connect(clipboard, &QClipboard::changed, this, [clipboard](QClipboard::Mode mode) {
        // Offscreen there are no other programs, and nobody says whose it is.
        const bool isOurs = (mode == QClipboard::Clipboard ? clipboard->ownsClipboard() : clipboard->ownsSelection()) || QGuiApplication::platformName() == QLatin1String("offscreen");
        if (const QString text = isOurs ? clipboard->text(mode) : QString(); text.contains(kBreak))
            clipboard->setText(QString(text).remove(kBreak), mode);
    });
    auto* patience = new QTimer(this);
    patience->setSingleShot(true);
    patience->setInterval(kPatience);
    connect(patience, &QTimer::timeout, this, [this] {
        m_progress->setVisible(m_document.running());
        m_actions->action(QStringLiteral("cancel"))->setEnabled(m_document.running());
    });
    connect(&document, &document::Document::runningChanged, this, [this, patience] {
        if (m_document.running()) {
            patience->start();
        } else {
            patience->stop();
            m_progress->hide();
            m_actions->action(QStringLiteral("cancel"))->setEnabled(false);
        }
    });
    connect(m_driver, &views::DriverPanel::notesChanged, this, [this] {
        const int mistakes = m_driver->mistakes();
        m_tabTexts->set(m_driver, mistakes == 0 ? tr("driver.c") : tr("driver.c (%n mistake(s))", nullptr, mistakes), mistakes == 0 ? tr("driver.c") : tr("driver.c (%1)").arg(mistakes));
    });
    connect(m_library, &views::LibraryView::chosen, this, [this](const QString& id) { m_document.open(id); });
    connect(m_lesson, &views::LessonView::answerAsked, m_session, &Session::finish);
    connect(m_lesson, &views::LessonView::termAsked, m_guide, &Guide::showHelp);
    connect(m_configuration, &views::ConfigurationView::termAsked, m_guide, &Guide::showHelp);
    connect(m_messages, &views::MessagePanel::termAsked, m_guide, &Guide::showHelp);
    connect(m_lessonGuide, &views::LessonGuide::termAsked, m_guide, &Guide::showHelp);
    connect(m_lesson, &views::LessonView::variantChosen, &document, &document::Document::takeVariant);
    connect(m_lessonGuide, &views::LessonGuide::variantChosen, &document, &document::Document::takeVariant);
    connect(m_lessonGuide, &views::LessonGuide::lessonChosen, &document, &document::Document::open);
    connect(m_lessonGuide, &views::LessonGuide::answered, m_session, &Session::finish);
    connect(m_lesson, &views::LessonView::whyAsked, m_travel, &Travel::whyMarked);
    connect(m_lesson, &views::LessonView::ordersAsked, m_actions->action(QStringLiteral("orders")), &QAction::trigger);
    connect(m_configuration, &views::ConfigurationView::codeWanted, this, [this] { m_tabs->setCurrentWidget(m_setUpPanel); });
    connect(m_configuration, &views::ConfigurationView::editorWanted, this, [this] { m_actions->action(QStringLiteral("edit-configuration"))->trigger(); });
    connect(m_editor, &views::ConfigurationEditor::lessonWanted, this, [this] { m_actions->action(QStringLiteral("edit-lesson"))->trigger(); });
    connect(m_editor, &views::ConfigurationEditor::codeWanted, this, [this] { m_tabs->setCurrentWidget(m_setUpPanel); });

    resize(1720, 1040);
    resetLayout();
    m_usualState = saveState(kLayoutVersion);
    if (settings.contains(kGeometry))
        restoreGeometry(settings.value(kGeometry).toByteArray());
    if (settings.contains(kState))
        restoreArrangement(settings.value(kState).toByteArray());
    if (settings.contains(kSplitter))
        m_splitter->restoreState(settings.value(kSplitter).toByteArray());
    m_narrow = width() < kNarrow;
    lockPanels(panelsAreLocked());
    makeStartPage();
    applyMotion(*this, m_settings.value(window::settings::kReducedMotion).toBool());
    updateRecent();
    followRun();
    m_timeline->view().setFocus(Qt::OtherFocusReason); // Not the text: a key would change it.
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    makeFileActions();
    makeEditActions();
    new PasteCode(*this);
    makeRunActions();
    makeFindingActions();
    makeTimelineActions();
    m_travel = new Travel(*this, m_document, *m_actions);
    makeViewActions();
    makeHelpActions();
}

QDockWidget* MainWindow::makeDock(const QString& name, const QString& title, QWidget* content)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    // Not floatable: on Wayland a floated dock of this Qt cannot be put back.
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->setWidget(content);
    auto* head = new views::SectionLabel(title, m_appearance);
    head->setContentsMargins(14, 10, 8, 4);
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    dock->setTitleBarWidget(head);
    return dock;
}

void MainWindow::makeViews()
{
    const auto action = [this](const char* id) { return m_actions->action(QLatin1String(id)); };
    m_transport = new views::TransportBar(m_document, m_appearance,
        {action("to-start"), action("back"), action("step"), action("play"), action("to-end"), action("until-finding"), action("why"), action("schedule")});
    m_toolBar = new QToolBar(tr("Controls"), this);
    m_toolBar->setObjectName(QStringLiteral("controls"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addWidget(m_transport);
    addToolBar(Qt::TopToolBarArea, m_toolBar);

    m_messages = new views::MessagePanel(m_document, m_appearance);
    m_driver = new views::DriverPanel(m_document, m_appearance);
    m_source = &m_driver->editor();
    m_setUpPanel = new views::SetUpPanel(m_document, m_appearance);
    m_setUpPanel->copyButton().setAction(action("copy-code"));
    m_setUpPanel->pasteButton().setAction(action("paste-code"));
    m_setUp = &m_setUpPanel->text();
    m_objects = new views::ObjectsView(m_document, m_appearance);
    m_events = new views::EventsView(m_document, m_appearance);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(kLeastTabs); // Whatever a page would like: the window fits a screen of 768 lines.
    m_tabs->addTab(m_driver, tr("driver.c"));
    m_tabs->addTab(m_setUpPanel, tr("C for this configuration"));
    m_tabs->addTab(m_objects, tr("Objects"));
    m_tabs->addTab(m_events, tr("Events"));
    m_editor = new views::ConfigurationEditor(m_document, m_appearance);
    m_tabs->addTab(m_editor, tr("Configuration"));
    m_lessonEditor = new views::LessonEditor(m_document, m_appearance);
    m_tabs->addTab(m_lessonEditor, tr("lesson.md"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_lessonEditor), false);
    m_tabs->tabBar()->setAccessibleName(tr("What is shown above the timeline"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setMinimumSize(300, 120); // No page asks the whole window for room.
    m_timeline = new views::TimelinePanel(m_document, m_appearance);
    m_timeline->setObjectName(QStringLiteral("timeline-panel"));
    m_actions->attachCanvas(&m_timeline->view());
    m_timeline->zoomInButton().setAction(action("zoom-in"));
    m_timeline->zoomOutButton().setAction(action("zoom-out"));
    m_timeline->fitButton().setAction(action("fit"));
    m_timeline->detailsButton().setAction(action("details"));
    connect(m_timeline, &views::TimelinePanel::detailsShownChanged, this, [action](bool shown) {
        const QSignalBlocker quiet(action("details")); // nobody chose it
        action("details")->setChecked(shown);
    });
    connect(&m_timeline->view(), &views::TimelineView::notKept, this, [this](const QString& why) { statusBar()->showMessage(why, 15'000); });
    m_timeline->keepIn(m_settings);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(QStringLiteral("center"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_timeline);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 6);
    m_studies->place(*m_tabs, *m_timeline, m_appearance);
    m_studies->giveRoom(m_editor, 70);
    m_studies->giveRoom(m_lessonEditor, 70);
    m_tabTexts = new TabTexts(*m_tabs);
    m_tabTexts->set(m_driver, tr("driver.c"), tr("driver.c"));
    m_tabTexts->set(m_setUpPanel, tr("C for this configuration"), tr("C", "tab, in brief: C for this configuration"));
    m_tabTexts->set(m_editor, tr("Configuration"), tr("Config", "tab, in brief: Configuration"));
    m_tabTexts->set(&m_studies->orders(), tr("All orders"), tr("Orders", "tab, in brief: All orders"));
    m_tabTexts->set(&m_studies->sharing(), tr("Shared data"), tr("Shared", "tab, in brief: Shared data"));
    auto* center = new QWidget;
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(center);
    setCentralWidget(m_stack);

    m_lesson = new views::LessonView(m_document, m_appearance);
    m_lessonGuide = new views::LessonGuide(m_document, m_travel->scheduler(), m_studies->orders().orders(), m_lesson, {action("schedule"), action("orders")}, m_appearance);
    m_library = new views::LibraryView(m_document, m_appearance);
    m_configuration = new views::ConfigurationView(m_document, m_appearance);
    m_lessonDock = makeDock(QStringLiteral("lesson-dock"), tr("Lesson"), m_lessonGuide);
    m_libraryDock = makeDock(QStringLiteral("library-dock"), tr("Scenarios"), m_library);
    m_configurationDock = makeDock(QStringLiteral("configuration-dock"), tr("Configuration"), m_configuration);
    for (QWidget* view : {static_cast<QWidget*>(m_library)}) {
        view->setBackgroundRole(QPalette::Base);
        view->setAutoFillBackground(true);
    }
    m_travel->place(*layout);
}

void MainWindow::makeStatusBar()
{
    m_runLabel = new QLabel;
    m_eventsLabel = new QLabel;
    m_processorsLabel = new QLabel;
    m_outcomeLabel = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(140);
    m_progress->setAccessibleName(tr("Running"));
    m_progress->hide();
    for (QLabel* label : {m_runLabel, m_eventsLabel, m_processorsLabel}) {
        label->setContentsMargins(10, 0, 6, 0);
        statusBar()->addWidget(label);
    }
    statusBar()->addPermanentWidget(m_progress);
    m_outcomeLabel->setContentsMargins(6, 0, 10, 0);
    statusBar()->addPermanentWidget(m_outcomeLabel);
    m_runLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    new StatusFit(*statusBar(), {m_runLabel, m_eventsLabel, m_processorsLabel, m_outcomeLabel}, {m_eventsLabel, m_processorsLabel});
}

void MainWindow::applyTheme()
{
    QApplication::setPalette(theme::palette(m_appearance.theme()));
    QApplication::setFont(m_appearance.font());
    m_settings.setValue(kText, m_appearance.text());
    QPalette bar = theme::palette(m_appearance.theme());
    bar.setColor(QPalette::Window, m_appearance.ink(picture::Token::Surface));
    m_toolBar->setPalette(bar);
    menuBar()->setPalette(bar);
}

void MainWindow::setTheme(theme::Setting setting)
{
    m_theme = setting;
    m_settings.setValue(kTheme, theme::name(setting));
    m_actions->action(QStringLiteral("theme-") + theme::name(setting))->setChecked(true);
    m_appearance.set(theme::resolve(setting, theme::systemColours().theme()), m_appearance.text());
}

// At its end Qt shows the tab bars it has in use, one by one, and each lays the window out anew, which makes that list another one: it crashes.
void MainWindow::restoreArrangement(const QByteArray& state)
{
    layout()->setEnabled(false);
    restoreState(state, kLayoutVersion);
    layout()->setEnabled(true);
    layout()->update();
}

void MainWindow::resetLayout()
{
    if (!m_usualState.isEmpty())
        restoreArrangement(m_usualState);
    addDockWidget(Qt::LeftDockWidgetArea, m_lessonDock);
    addDockWidget(Qt::LeftDockWidgetArea, m_libraryDock);
    splitDockWidget(m_lessonDock, m_libraryDock, Qt::Vertical);
    m_travel->resetLayout();
    addDockWidget(Qt::RightDockWidgetArea, m_configurationDock);
    for (QDockWidget* dock : {m_lessonDock, m_libraryDock, m_configurationDock})
        dock->show();
    m_narrow = width() < kNarrow;
    resizeDocks({m_lessonDock, m_configurationDock}, {kLessonWidth[m_narrow], kConfigurationWidth[m_narrow]}, Qt::Horizontal);
    resizeDocks({m_lessonDock, m_libraryDock}, {height() * 5 / 9, height() * 4 / 9}, Qt::Vertical);
    m_splitter->setSizes({height() * 38 / 100, height() * 62 / 100});
}

void MainWindow::followRun()
{
    const document::RunPtr& run = m_document.run();
    if (!run) {
        const std::string& title = m_document.scenario().title;
        setWindowTitle(title.empty() ? tr("Sync Scope Lab[*]") : tr("%1[*] – Sync Scope Lab").arg(document::shipped(title)));
        for (QLabel* label : {m_runLabel, m_eventsLabel, m_processorsLabel, m_outcomeLabel})
            label->clear();
        followCursor();
        return;
    }
    const scenario::Scenario& s = run->scenario;
    setWindowTitle(tr("%1[*] – Sync Scope Lab").arg(document::shipped(s.title.empty() ? s.id : s.title)));
    const QString fingerprint = QString::fromStdString(run->trace->fingerprint());
    m_runLabel->setText(tr("● deterministic: seed %1, run %2").arg(s.seed).arg(fingerprint.left(8)));
    m_runLabel->setToolTip(tr("The same scenario and seed give the same run, on every machine. Fingerprint %1").arg(fingerprint));
    m_eventsLabel->setText(tr("%n event(s)", nullptr, static_cast<int>(run->trace->log.size())));
    m_processorsLabel->setText(tr("%n processor(s)", nullptr, static_cast<int>(s.machine.processors)));
    const std::string_view outcome = name(run->trace->outcome);
    QString text = document::said(say(outcome));
    if (!run->trace->notes.empty())
        text += QStringLiteral(" · ") + tr("%n note(s)", nullptr, static_cast<int>(run->trace->notes.size()));
    if (!run->warnings.empty())
        text += QStringLiteral(" · ") + tr("%n warning(s)", nullptr, static_cast<int>(run->warnings.size()));
    m_outcomeLabel->setText(text + QStringLiteral(" · ") + tr("a model, not a benchmark"));
    followCursor();
}

void MainWindow::followCursor()
{
    const document::Cursor& cursor = m_document.cursor();
    const bool run = m_document.run() != nullptr;
    const auto enable = [this](const char* id, bool on) { m_actions->action(QLatin1String(id))->setEnabled(on); };
    enable("step", run && !cursor.atEnd());
    enable("to-end", run && !cursor.atEnd());
    enable("until-finding", run && !cursor.atEnd());
    enable("back", run && !cursor.atStart());
    enable("to-start", run && !cursor.atStart());
    enable("play", run);
    enable("go-to", run);
    enable("export", run);
    enable("copy-picture", run);
    enable("copy-code", run);
    enable("present", run);
    const bool findings = run && !m_document.run()->study.findings.empty();
    enable("next-finding", findings);
    enable("previous-finding", findings);
    QAction* play = m_actions->action(QStringLiteral("play"));
    play->setProperty("iconName", cursor.playing() ? QStringLiteral("pause") : QStringLiteral("play"));
    play->setIconText(cursor.playing() ? tr("Pause") : tr("Play"));
    play->setText(cursor.playing() ? tr("&Pause") : tr("&Play"));
}

Diagnostics MainWindow::exportSvg(const QString& file) const
{
    return files::writeText(file.toStdString(), picture::svg(document::pictureOf(*m_document.run()), picture::Theme::Light));
}

Diagnostics MainWindow::exportPicture(const QString& file) const
{
    const picture::DisplayList list = document::pictureOf(*m_document.run());
    const QByteArray bytes = file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? paint::renderPdf(list, picture::Theme::Light)
                                                                                       : paint::renderPng(list, picture::Theme::Light, 2);
    return files::writeText(file.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void MainWindow::openDialog()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a scenario"), {}, tr("Scenarios (scenario.json *.json);;All files (*)"));
    if (!file.isEmpty())
        m_document.open(file);
}

void MainWindow::report(const Diagnostics& problems)
{
    QStringList lines;
    for (const Diagnostic& d : problems)
        lines << document::said(d);
    QMessageBox::warning(this, tr("Sync Scope Lab"), lines.join(QLatin1Char('\n')));
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Sync Scope Lab"),
        tr("<h3>Sync Scope Lab %1</h3><p>A laboratory for synchronization scope in Windows drivers: small KMDF drivers on a simulated machine, one indivisible step at a "
           "time.</p><p>Times are a model, not a benchmark. Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::updateRecent()
{
    QStringList recent = m_settings.value(kRecent).toStringList();
    if (const auto& source = m_document.source(); source && !source->shipped && !source->place.isEmpty()) {
        recent.removeAll(source->place);
        recent.prepend(source->place);
        recent = recent.mid(0, kRecentFiles);
        m_settings.setValue(kRecent, recent);
    }
    m_recentMenu->clear();
    for (const QString& place : recent)
        m_recentMenu->addAction(place, this, [this, place] { m_document.open(place); });
    m_recentMenu->setEnabled(!recent.isEmpty());
    m_start->setRecent(recent);
}

void MainWindow::keepArrangement()
{
    m_settings.setValue(kGeometry, saveGeometry());
    m_settings.setValue(kState, startPageIsShown() ? m_workState : saveState(kLayoutVersion));
    m_settings.setValue(kSplitter, m_splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_document.cursor().pause();
    if (!m_saving->mayDiscard()) {
        event->ignore();
        return;
    }
    m_session->keep();
    keepArrangement();
    QMainWindow::closeEvent(event);
}

} // namespace syncscope::window
