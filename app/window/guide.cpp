#include "app/window/guide.h"

#include "app/views/configuration/configuration_view.h"
#include "app/views/lesson/lesson_view.h"
#include "app/views/source/source_view.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/transport/transport_bar.h"
#include "app/window/logging.h"
#include "app/window/main_window.h"
#include "app/window/translations.h"

#include <QtCore/QSettings>
#include <QtCore/QSysInfo>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

namespace syncscope::window {

namespace {

const QString kTourSeen = QStringLiteral("help/tour-seen");

// By the name of the widget or one around it.
struct TopicOfWidget {
    const char *name, *topic;
};
constexpr TopicOfWidget kTopics[] = {{"timeline", "timeline"}, {"timeline-panel", "timeline"}, {"configuration-dock", "configuration"}, {"library-dock", "library"},
    {"lesson-dock", "lesson"}, {"lesson-editor", "lesson"}, {"driver-panel", "source"}, {"driver", "source"}, {"setup-panel", "setup"}, {"setup", "setup"}, {"start-page", "start"}, {"objects", "objects"}, {"events", "events"}, {"events-panel", "events"}, {"messages", "messages"},
    {"why", "why"}, {"why-dock", "why"}, {"breakpoints", "breakpoints"}, {"breakpoints-dock", "breakpoints"}, {"schedule", "schedule"}, {"compare", "compare"}, {"orders", "orders"}, {"sharing", "sharing"},
    {"configuration-editor", "configuration"}, {"presenter-window", "presenter"}, {"presenter-notes", "presenter"}, {"keys-dialog", "keys"}, {"keys-sheet", "keys"},
    {"export-dialog", "export"}, {"preferences", "preferences"}, {"command-palette", "commands"}, {"problem-report", "report"}};

} // namespace

QString problemReport(const document::Document& document)
{
    QStringList lines;
    lines << QStringLiteral("Sync Scope Lab %1").arg(QApplication::applicationVersion());
    lines << QStringLiteral("System: %1, %2, kernel %3").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion());
    lines << QStringLiteral("Qt: %1 (built with %2), platform %3, language %4").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR), QGuiApplication::platformName(), installedLanguage());
    if (document.run()) {
        const document::Run& run = *document.run();
        lines << QStringLiteral("Scenario: %1, variant %2, seed %3")
                     .arg(QString::fromStdString(run.scenario.id), run.scenario.variant.empty() ? QStringLiteral("-") : QString::fromStdString(run.scenario.variant))
                     .arg(run.scenario.seed);
        for (const std::string& assignment : document.edits().set)
            lines << QStringLiteral("  --set %1").arg(QString::fromStdString(assignment));
        const std::string_view outcome = name(run.trace->outcome);
        lines << QStringLiteral("Run: %1 events, %2, fingerprint %3")
                     .arg(run.trace->log.size())
                     .arg(QString::fromUtf8(outcome.data(), static_cast<qsizetype>(outcome.size())), QString::fromStdString(run.trace->fingerprint()));
        const EventIndex event = document.cursor().event();
        lines << QStringLiteral("Playhead: event %1").arg(event ? QString::number(event.value) : QStringLiteral("-"));
    } else {
        lines << QStringLiteral("Scenario: none");
    }
    // Filled in by a person; what stands above is for who mends it.
    lines << QString() << Guide::tr("What I did:") << QString() << Guide::tr("What I expected:") << QString() << Guide::tr("What happened:") << QString();
    return lines.join(QLatin1Char('\n'));
}

Guide::Guide(MainWindow& window, QSettings& settings) : QObject(&window), m_window(window), m_settings(settings)
{
    makeActions();
    QApplication::instance()->installEventFilter(this);
}

bool Guide::eventFilter(QObject* watched, QEvent* event)
{
    // A dialog is asked last, when nothing in it wants the key.
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* dialog = qobject_cast<QDialog*>(watched);
    if (!dialog || dialog == m_help || !m_window.actions().keys(QStringLiteral("help"), Context::Window).contains(QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination())))
        return false;
    const QWidget* owner = dialog;
    while (owner && owner != &m_window)
        owner = owner->parentWidget();
    if (!owner)
        return false; // another window's
    const QWidget* focus = QApplication::focusWidget();
    showHelp(topicOf(focus && focus->window() == dialog ? focus : dialog));
    return true;
}

void Guide::makeActions()
{
    ActionRegistry& actions = m_window.actions();
    actions.add({.id = QStringLiteral("help"), .group = Group::Help, .text = tr("&Help"), .keys = {Qt::Key_F1}, .tip = tr("Help for what has the focus"),
                    .icon = QStringLiteral("circle-question-mark")},
        [this] { showHelp(topicOf(QApplication::focusWidget())); });
    actions.add({.id = QStringLiteral("glossary"), .group = Group::Help, .text = tr("&Glossary"), .tip = tr("What the words mean, each in a sentence or two"), .icon = QStringLiteral("book-open")},
        [this] { showHelp(QStringLiteral("synchronization-scope")); });
    actions.add({.id = QStringLiteral("tour"), .group = Group::Help, .text = tr("&Tour"), .shortText = tr("Take the tour"), .tip = tr("The parts of the window, in less than a minute"),
                    .icon = QStringLiteral("graduation-cap")},
        [this] { startTour(); });
    actions.add({.id = QStringLiteral("report"), .group = Group::Help, .text = tr("&Report a problem…"), .tip = tr("A text with what is needed to look into it, to copy"),
                    .icon = QStringLiteral("bug")},
        [this] { showReport(); });
    actions.add({.id = QStringLiteral("log"), .group = Group::Help, .text = tr("Open the &log file…"), .tip = tr("Show what the program wrote about itself"), .icon = QStringLiteral("file-text")},
        [this] {
            const QString file = logFile();
            if (file.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
                m_window.statusBar()->showMessage(file.isEmpty() ? tr("There is no log file: the folder for it cannot be written") : tr("The log file is %1").arg(file), 10'000);
        });
}

QString Guide::topicOf(const QWidget* widget)
{
    for (const QWidget* w = widget; w; w = w->parentWidget()) {
        if (const QVariant own = w->property("help"); own.isValid())
            return own.toString();
        for (const TopicOfWidget& t : kTopics)
            if (w->objectName() == QLatin1String(t.name))
                return QLatin1String(t.topic);
    }
    return QStringLiteral("start");
}

void Guide::showHelp(const QString& topic)
{
    QWidget* over = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_window;
    if (m_help && m_help->parentWidget() != over)
        m_help->close();
    if (!m_help || m_help->parentWidget() != over) {
        m_help = new views::HelpView(installedLanguage(), m_window.appearance(), over);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

std::vector<TourStop> Guide::stops() const
{
    MainWindow& w = m_window;
    return {
        {[&w]() -> QWidget* { return &w.lesson(); }, tr("The lesson"),
            tr("Each scenario is a small driver with a question. The lesson says what to look at and what to try; words with a link are explained.")},
        {[&w]() -> QWidget* { return &w.source(); }, tr("The driver"), tr("This C text is what runs. Labels at the left say which processor stands in which line.")},
        {[&w]() -> QWidget* { return &w.timeline(); }, tr("The timeline"),
            tr("One lane for each processor, variable, lock and queue. Higher bands are higher IRQLs; hatched bars spin. Click to go there, drag to measure.")},
        {[&w]() -> QWidget* { return &w.transport(); }, tr("Stepping"), tr("F10 takes one indivisible step, Shift+F10 takes it back, F5 plays. The counter shows what was lost.")},
        {[&w]() -> QWidget* { return &w.configuration(); }, tr("The configuration"),
            tr("Change the scope, the level or the lock: the same requests run again at once, and you see what is different.")},
        {{}, tr("That is all"), tr("Ctrl+Shift+P finds every command, F1 explains what has the focus, F11 shows the run to a room. Now press F10.")},
    };
}

Tour* Guide::startTour()
{
    if (m_tour)
        return m_tour;
    m_tour = new Tour(stops(), m_window.appearance(), &m_window);
    connect(m_tour, &Tour::finished, this, [this] {
        m_settings.setValue(kTourSeen, true);
        m_window.timeline().view().setFocus();
    });
    return m_tour;
}

bool Guide::tourWasSeen() const { return m_settings.value(kTourSeen).toBool(); }

void Guide::showReport()
{
    auto* dialog = new QDialog(&m_window);
    dialog->setObjectName(QStringLiteral("problem-report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Report a problem"));
    auto* what = new QLabel(tr("Copy this text, add what you did and what happened, and send it to whoever gave you the program. It says nothing about you."));
    what->setWordWrap(true);
    auto* text = new QPlainTextEdit(problemReport(m_window.document()));
    text->setAccessibleName(tr("Text of the report"));
    text->setFont(m_window.appearance().font(picture::Face::Mono, -1));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Put the text on the clipboard"));
    connect(copy, &QPushButton::clicked, text, [text, copy] {
        QGuiApplication::clipboard()->setText(text->toPlainText());
        copy->setText(tr("Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(what);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    dialog->resize(std::min(m_window.width() - 60, 760), std::min(m_window.height() - 60, 460));
    dialog->open();
}

} // namespace syncscope::window
