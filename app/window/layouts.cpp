// Which panels are seen, and the start page in place of all of them.
#include "app/window/main_window.h"

#include "app/document/sentences.h"
#include "app/views/compare/compare_view.h"
#include "app/views/start/start_page.h"
#include "app/window/preferences.h"
#include "app/window/session.h"
#include "app/window/studies.h"

#include <QtCore/QChildEvent>
#include <QtCore/QTimer>
#include <QtGui/QScreen>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QTreeWidget>

#include <cstdlib>

namespace syncscope::window {

namespace {

const QString kLocked = QStringLiteral("window/locked");

} // namespace

void MainWindow::makeLayoutActions()
{
    struct Layout {
        Arrangement arrangement;
        const char* id;
        QString text, tip;
        Qt::Key key;
    };
    const Layout layouts[] = {
        {Arrangement::Lecture, "layout-lecture", tr("&Lecture"), tr("Arrange the window to listen: lesson, driver and timeline"), Qt::Key_1},
        {Arrangement::Explore, "layout-explore", tr("&Explore"), tr("Arrange the window to find out: every panel"), Qt::Key_2},
        {Arrangement::Compare, "layout-compare", tr("&Compare"), tr("Arrange the window to compare: the table of all configurations, and the one that is open"), Qt::Key_3},
    };
    for (const Layout& l : layouts)
        m_actions->add({.id = QLatin1String(l.id), .group = Group::View, .text = l.text, .keys = {QKeySequence(Qt::CTRL | Qt::ALT | l.key)}, .tip = l.tip,
                           .icon = QStringLiteral("layout-panel-left")},
            [this, arrangement = l.arrangement] { arrange(arrangement); });
    m_actions->addToggle({.id = QStringLiteral("lock-panels"), .group = Group::View, .text = tr("Lock panels"), .tip = tr("Keep every panel where it is, so that none is pulled away by accident"),
                             .icon = QStringLiteral("lock")},
        [this](bool locked) { lockPanels(locked); });
    m_actions->add({.id = QStringLiteral("start-page"), .group = Group::File, .text = tr("Start pa&ge"), .keys = {Qt::ALT | Qt::Key_Home},
                       .tip = tr("Lessons with how far you are, and files of your own"), .icon = QStringLiteral("list")},
        [this] { showStartPage(!startPageIsShown()); });
    m_actions->add({.id = QStringLiteral("new"), .group = Group::File, .text = tr("&New…"), .shortText = tr("New"), .keys = {QKeySequence::New},
                       .tip = tr("Begin a scenario of your own with a copy of the simplest"), .icon = QStringLiteral("plus")},
        [this] {
            if (m_document.open(QStringLiteral("lost-update")))
                m_document.duplicate();
        });
    m_actions->add({.id = QStringLiteral("preferences"), .group = Group::Edit, .text = tr("&Preferences…"), .keys = {Qt::CTRL | Qt::Key_Comma},
                       .tip = tr("Colours, size of text, language, keys and motion"), .icon = QStringLiteral("settings")},
        [this] {
            auto* dialog = new PreferencesDialog(*this, m_settings);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &PreferencesDialog::languageChosen, this, &MainWindow::languageWanted);
            dialog->open();
        });
}

void MainWindow::lockPanels(bool locked)
{
    m_settings.setValue(kLocked, locked);
    m_actions->action(QStringLiteral("lock-panels"))->setChecked(locked);
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        dock->setFeatures(locked ? QDockWidget::DockWidgetClosable : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
}

void MainWindow::arrange(Arrangement arrangement)
{
    showStartPage(false);
    resetLayout();
    if (arrangement != Arrangement::Compare && m_tabs->currentWidget() == &m_studies->compare())
        m_tabs->setCurrentIndex(0);
    switch (arrangement) {
    case Arrangement::Explore: return;
    case Arrangement::Lecture:
        m_libraryDock->hide();
        m_configurationDock->hide();
        m_tabs->setCurrentIndex(0);
        resizeDocks({m_lessonDock}, {width() < 1300 ? 260 : 380}, Qt::Horizontal);
        break;
    case Arrangement::Compare:
        m_lessonDock->hide();
        m_libraryDock->hide();
        m_actions->action(QStringLiteral("compare"))->trigger();
        break;
    }
}

// Where the window becomes narrow, or wide again, its side panels do so too: not those that are wider than usual, or were pulled narrower
// or wider in the narrow one.
void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_narrow == (width() < kNarrow))
        return;
    m_narrow = !m_narrow;
    QList<QDockWidget*> docks;
    QList<int> widths;
    const std::pair<QDockWidget*, const int*> sides[] = {{m_lessonDock, kLessonWidth}, {m_configurationDock, kConfigurationWidth}};
    for (const auto& [dock, usual] : sides) {
        const bool isUsual = m_narrow ? dock->width() > usual[1] && dock->width() <= usual[0] + 8 : std::abs(dock->width() - usual[1]) <= 8;
        if (dock->isVisible() && !dock->isFloating() && isUsual) {
            docks << dock;
            widths << usual[m_narrow];
        }
    }
    if (!docks.isEmpty()) // when this size has been laid out
        QTimer::singleShot(0, this, [this, docks, widths] { resizeDocks(docks, widths, Qt::Horizontal); });
}

void MainWindow::fitScreen()
{
    constexpr int kTitleBar = 40;
    const QSize room = screen()->availableSize() - QSize(0, kTitleBar);
    if (width() > room.width() || height() > room.height())
        resize(size().boundedTo(room).expandedTo(minimumSizeHint()));
}

// The tabs of panels that share a place are made when they are needed. Their words are not shortened.
void MainWindow::childEvent(QChildEvent* event)
{
    QMainWindow::childEvent(event);
    if (event->type() != QEvent::ChildPolished)
        return;
    if (auto* bar = qobject_cast<QTabBar*>(event->child())) {
        bar->setElideMode(Qt::ElideNone);
        bar->setUsesScrollButtons(true);
        bar->setExpanding(false);
    }
}

void MainWindow::makeStartPage()
{
    const auto action = [this](const char* id) { return m_actions->action(QLatin1String(id)); };
    m_start = new views::StartPage(m_document, m_appearance, {action("open"), action("new"), action("tour"), action("help")});
    m_stack->addWidget(m_start);
    const auto follow = [this] { m_start->setProgress(m_session->progress()); };
    connect(m_session, &Session::progressChanged, m_start, [this, follow] {
        if (startPageIsShown())
            follow();
    });
    connect(m_start, &views::StartPage::chosen, this, [this](const QString& where) {
        if (!m_document.open(where))
            showStartPage(false); // the message panel says why
    });
    connect(m_start, &views::StartPage::begun, this, &MainWindow::beginFirstLesson);
    connect(m_start, &views::StartPage::continued, this, [this] {
        if (m_document.source())
            showStartPage(false);
        else
            m_session->restore();
    });
    connect(&m_document, &document::Document::opened, this, [this] { showStartPage(false); });
    connect(&m_document, &document::Document::problemsChanged, this, [this] {
        if (!m_document.problems().empty())
            showStartPage(false);
    });
}

bool MainWindow::panelsAreLocked() const { return m_settings.value(kLocked).toBool(); }

bool MainWindow::startPageIsShown() const { return m_stack->currentIndex() != 0; }

void MainWindow::showStartPage(bool shown)
{
    if (shown == startPageIsShown())
        return;
    if (shown) {
        m_document.cursor().pause();
        m_workState = saveState(kLayoutVersion);
        m_start->setProgress(m_session->progress());
        if (const document::RunPtr& run = m_document.run())
            m_start->setContinued(document::shipped(run->scenario.title.empty() ? run->scenario.id : run->scenario.title), tr("It is open."));
        else
            m_start->setContinued(m_session->keptTitle(), m_session->keptWhere());
        for (QDockWidget* dock : {m_lessonDock, m_libraryDock, m_configurationDock})
            dock->hide();
        m_toolBar->hide();
        m_stack->setCurrentWidget(m_start);
        m_start->lessons().setFocus();
    } else {
        m_stack->setCurrentIndex(0);
        m_toolBar->show();
        restoreArrangement(m_workState);
    }
}

} // namespace syncscope::window
