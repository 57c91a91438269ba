#include "app/window/presenter.h"

#include "app/views/configuration/configuration_view.h"
#include "app/views/lesson/lesson_view.h"
#include "app/views/presenter/presenter_canvas.h"

#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStatusBar>

namespace syncscope::window {

namespace {

constexpr int kPatience = 4000; // ms that a message of the status bar stays

// What clickers send, and the ways out, act wherever the focus is; the rest belongs to a control that has it.
bool actsFromAnywhere(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
    case Qt::Key_F5:
    case Qt::Key_F11:
    case Qt::Key_Escape: return true;
    default: return false;
    }
}

} // namespace

// Keys typed in it stay in it.
class PresenterWindow::Drawer : public QWidget {
public:
    Drawer() { setObjectName(QStringLiteral("presenter-drawer")); }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride && !actsFromAnywhere(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        return QWidget::event(event);
    }
};

PresenterWindow::PresenterWindow(document::Document& document, ActionRegistry& actions, picture::Theme theme, QWidget* parent) : QWidget(parent, Qt::Window)
{
    setObjectName(QStringLiteral("presenter-window"));
    setWindowTitle(tr("Presentation – Sync Scope Lab"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_appearance.set(theme, views::Appearance::kUsualText);
    m_view = new views::PresenterView(document, m_appearance);
    m_drawer = new Drawer;
    m_drawer->setAutoFillBackground(true);
    m_configuration = new views::ConfigurationView(document, m_appearance);
    auto* head = new views::SectionLabel(tr("Configuration"), m_appearance);
    head->setContentsMargins(12, 10, 8, 4);
    auto* inside = new QVBoxLayout(m_drawer);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(head);
    inside->addWidget(m_configuration, 1);
    m_view->setDrawer(m_drawer);
    m_drawer->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    actions.attachPresenter(this);
    style();
    connect(&m_appearance, &views::Appearance::changed, this, &PresenterWindow::style);
    m_view->setFocus();
}

void PresenterWindow::style()
{
    setPalette(theme::palette(m_appearance.theme()));
    setFont(m_appearance.font());
}

bool PresenterWindow::drawerIsOpen() const { return !m_drawer->isHidden(); }

void PresenterWindow::setDrawerOpen(bool open)
{
    m_drawer->setFixedWidth(std::max(width() * 36 / 100, std::min(width() - 200, m_appearance.text() * 20)));
    m_drawer->setVisible(open);
    if (open)
        m_configuration->setFocus();
    else
        m_view->setFocus();
}

void PresenterWindow::resizeEvent(QResizeEvent*)
{
    if (drawerIsOpen())
        m_drawer->setFixedWidth(std::max(width() * 36 / 100, std::min(width() - 200, m_appearance.text() * 20)));
}

bool PresenterWindow::event(QEvent* event)
{
    // The screen saver of a lecture is this window's own blank.
    if (event->type() == QEvent::WindowDeactivate)
        m_view->setLaser(false);
    return QWidget::event(event);
}

void PresenterWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Control && !event->isAutoRepeat())
        m_view->setLaser(true);
    QWidget::keyPressEvent(event);
}

void PresenterWindow::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Control && !event->isAutoRepeat())
        m_view->setLaser(false);
    QWidget::keyReleaseEvent(event);
}

PresenterNotes::PresenterNotes(PresenterWindow& shown, document::Document& document, ActionRegistry& actions, QElapsedTimer& clock, const views::Appearance& appearance,
    QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_shown(shown)
    , m_clock(clock)
    , m_elapsed(new QLabel)
    , m_now(new QLabel)
    , m_next(new QLabel)
{
    setObjectName(QStringLiteral("presenter-notes"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notes – Sync Scope Lab"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_elapsed->setFont(appearance.font(picture::Face::SansBold, 9));
    m_elapsed->setAccessibleName(tr("Time since the presentation began"));
    m_now->setFont(appearance.font(picture::Face::Sans, 2));
    m_next->setFont(appearance.font(picture::Face::SansBold, 2));
    for (QLabel* label : {m_now, m_next}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::MarkdownText);
    }
    auto* again = new views::Button(appearance);
    again->setText(tr("From zero"));
    again->setToolTip(tr("Count the time from zero again"));
    auto* lesson = new views::LessonView(document, appearance);
    lesson->setAnswerShown(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_elapsed);
    head->addStretch(1);
    head->addWidget(again);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(new views::SectionLabel(tr("Now"), appearance));
    layout->addWidget(m_now);
    layout->addWidget(new views::SectionLabel(tr("Next"), appearance));
    layout->addWidget(m_next);
    layout->addWidget(lesson, 1);
    resize(appearance.text() * 44, appearance.text() * 50);
    actions.attachPresenter(this);
    auto* second = new QTimer(this);
    second->setInterval(500);
    connect(second, &QTimer::timeout, this, [this] { m_elapsed->setText(elapsed()); });
    second->start();
    connect(again, &QAbstractButton::clicked, this, [this] {
        m_clock.restart();
        m_elapsed->setText(elapsed());
    });
    connect(&shown.view(), &views::PresenterView::beatChanged, this, &PresenterNotes::follow);
    connect(&document.cursor(), &document::Cursor::moved, this, &PresenterNotes::follow, Qt::QueuedConnection);
    connect(&shown, &QObject::destroyed, this, &QWidget::close);
    follow();
}

QString PresenterNotes::elapsed() const
{
    const qint64 seconds = m_clock.elapsed() / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void PresenterNotes::follow()
{
    const QString next = m_shown.view().nextSaid();
    m_elapsed->setText(elapsed());
    m_now->setText(m_shown.view().caption());
    m_next->setText(next.isEmpty() ? tr("The presentation is over.") : next);
}

Presenter::Presenter(QMainWindow& window, document::Document& document, ActionRegistry& actions, const views::Appearance& appearance)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_actions(actions)
    , m_appearance(appearance)
{
    makeActions();
}

void Presenter::makeActions()
{
    m_actions.add({.id = QStringLiteral("present"), .group = Group::Present, .text = tr("P&resent"), .shortText = tr("Present"), .keys = {Qt::Key_F11},
                      .tip = tr("Show the run to a room: large, one sentence a step, with the keys of a clicker"), .icon = QStringLiteral("presentation")},
        [this] { start(); });
    const auto add = [this](const char* id, const QString& text, const QString& tip, const Keys& keys, std::function<void(PresenterWindow&)> act) {
        m_actions.add({.id = QStringLiteral("present-") + QLatin1String(id), .group = Group::Present, .text = text, .keys = keys, .tip = tip, .context = Context::Presenter},
            [this, act = std::move(act)] {
                if (m_presenter)
                    act(*m_presenter);
            });
    };
    add("next", tr("Next"), tr("On: the next step, question or answer"), {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Space, Qt::Key_Return, Qt::Key_F10},
        [](PresenterWindow& p) { p.view().next(); });
    add("back", tr("Back"), tr("Back by one"), {Qt::Key_PageUp, Qt::Key_Left, Qt::SHIFT | Qt::Key_F10}, [](PresenterWindow& p) { p.view().back(); });
    add("blank", tr("Blank screen"), tr("Make the screen black, or show it again"), {Qt::Key_B, Qt::Key_Period}, [](PresenterWindow& p) { p.view().setBlank(!p.view().isBlank()); });
    add("begin", tr("Begin again"), tr("Back to the title"), {Qt::Key_Home}, [](PresenterWindow& p) { p.view().begin(); });
    add("light", tr("Spotlight"), tr("Leave one lane in the light; the lanes in turn, then all"), {Qt::Key_L}, [](PresenterWindow& p) { p.view().spotlightNext(); });
    add("code", tr("Code"), tr("Show or hide the lines of the driver"), {Qt::Key_C}, [](PresenterWindow& p) { p.view().setCodeShown(!p.view().codeIsShown()); });
    add("drawer", tr("Change the configuration"), tr("Open or close the configuration beside the timeline"), {Qt::Key_E},
        [](PresenterWindow& p) { p.setDrawerOpen(!p.drawerIsOpen()); });
    add("notes", tr("Notes"), tr("Open or close the notes: what comes next, the time and the lesson"), {Qt::Key_N}, [this](PresenterWindow&) { setNotesShown(!m_notes); });
    add("nearer", tr("Nearer"), tr("Fewer events, each wider"), {Qt::Key_Plus, Qt::Key_W}, [](PresenterWindow& p) { p.view().nearer(); });
    add("farther", tr("Farther"), tr("More of the run"), {Qt::Key_Minus, Qt::Key_S}, [](PresenterWindow& p) { p.view().farther(); });
    // The button of a clicker sends the one or the other in turn, and cannot know which is due.
    add("end", tr("End the presentation"), tr("Close the drawer, or leave presenter mode"), {Qt::Key_Escape, Qt::Key_F5}, [this](PresenterWindow& p) { end(p); });
    add("leave", tr("Leave"), tr("Leave presenter mode"), {Qt::Key_F11}, [this](PresenterWindow&) { stop(); });
}

void Presenter::start(std::optional<int> beat, picture::Theme theme)
{
    if (!m_presenter && !m_awaited)
        m_clock.start();
    setAwaited(false);
    if (!m_presenter) {
        m_document.cursor().pause();
        m_theme = theme;
        m_presenter = new PresenterWindow(m_document, m_actions, theme, &m_window);
        const QList<QScreen*> screens = QGuiApplication::screens();
        QScreen* here = m_window.screen();
        for (QScreen* screen : screens)
            if (screen != here) {
                here = screen;
                break;
            }
        if (here)
            m_presenter->setGeometry(here->geometry());
        m_presenter->showFullScreen();
        setNotesShown(here != m_window.screen()); // where the room does not see them
    }
    if (beat)
        m_presenter->view().goToBeat(*beat);
    m_presenter->activateWindow();
    m_presenter->view().setFocus();
}

void Presenter::setNotesShown(bool shown)
{
    if (!shown && m_notes) {
        m_notes->close();
        m_notes.clear();
    }
    if (!shown || m_notes || !m_presenter)
        return;
    m_notes = new PresenterNotes(*m_presenter, m_document, m_actions, m_clock, m_appearance, &m_window);
    if (QScreen* here = m_window.screen())
        m_notes->move(here->availableGeometry().topLeft() + QPoint(40, 40));
    m_notes->show();
}

void Presenter::end(PresenterWindow& presenter)
{
    if (presenter.drawerIsOpen()) {
        presenter.setDrawerOpen(false);
        return;
    }
    stop();
    setAwaited(true);
    m_window.statusBar()->showMessage(tr("F5 goes back to the presentation"), kPatience);
}

void Presenter::setAwaited(bool awaited)
{
    if (awaited == m_awaited)
        return;
    m_awaited = awaited;
    awaited ? qApp->installEventFilter(this) : qApp->removeEventFilter(this);
}

// Until anything else is pressed, the button that ended a presentation goes back to it.
bool Presenter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        setAwaited(false);
    } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F5 && key->modifiers() == Qt::NoModifier) {
            event->accept(); // no shortcut of the window
            if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
                start({}, m_theme);
            return true;
        }
        setAwaited(false);
    }
    return QObject::eventFilter(watched, event);
}

void Presenter::stop()
{
    if (m_notes)
        m_notes->close();
    if (m_presenter)
        m_presenter->close();
    m_notes.clear();
    m_presenter.clear();
    m_window.activateWindow();
}

} // namespace syncscope::window
