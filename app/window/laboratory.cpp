#include "app/window/laboratory.h"

#include "app/window/guide.h"
#include "app/window/preferences.h"
#include "app/window/session.h"
#include "app/window/translations.h"
#include "app/window/travel.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTabWidget>

namespace syncscope::window {

Laboratory::Laboratory(document::Document& document, QSettings& settings) : m_document(document), m_settings(settings) { make(); }

Laboratory::~Laboratory() = default;

void Laboratory::make()
{
    m_window = std::make_unique<MainWindow>(m_document, m_settings);
    // Queued: the window that asks is the one that goes.
    connect(m_window.get(), &MainWindow::languageWanted, this, &Laboratory::setLanguage, Qt::QueuedConnection);
}

void Laboratory::setLanguage(const QString& code)
{
    m_settings.setValue(settings::kLanguage, code);
    const QString spoken = installedLanguage();
    installTranslations(*QApplication::instance(), localeOf(code));
    if (installedLanguage() == spoken) // "As the system", and the system's own
        return;
    m_document.cursor().retell();
    const bool shown = m_window->isVisible();
    const int tab = m_window->tabs().currentIndex();
    m_window->keepArrangement();
    // Who chooses the steps goes on choosing them: the run that is cut off behind them is the scheduler's, which goes with the window.
    document::Scheduler& before = m_window->travel().scheduler();
    const bool schedules = before.active();
    const QString schedule = before.schedule();
    const std::size_t goal = before.goal();
    const QString ownGoal = schedules && goal < before.goals().size() && before.goals()[goal].kind == document::Goal::Kind::Own ? before.goals()[goal].title : QString();
    before.leave(false);
    m_window.reset();
    make();
    if (m_window->tabs().isTabVisible(tab))
        m_window->tabs().setCurrentIndex(tab);
    if (shown)
        m_window->show();
    if (!schedules)
        return;
    document::Scheduler& now = m_window->travel().scheduler();
    m_window->actions().action(QStringLiteral("schedule"))->trigger();
    if (!schedule.isEmpty())
        now.setSchedule(schedule);
    if (ownGoal.isEmpty())
        now.setGoal(goal);
    else
        now.setOwnGoal(ownGoal);
}

void Laboratory::begin()
{
    const QString with = m_settings.value(settings::kBeginning, QStringLiteral("session")).toString();
    const bool first = !m_window->guide().tourWasSeen() && !m_window->session().hasKept();
    if (with == QLatin1String("page") || first)
        m_window->showStartPage(true);
    else if (with != QLatin1String("session") || !m_window->session().restore())
        m_document.open(QStringLiteral("lost-update"));
    // Who begins with the first lesson is led by it; anybody else is shown the window once.
    if (first)
        connect(&m_document, &document::Document::runChanged, m_window.get(),
            [this, shown = false]() mutable {
                if (shown || !m_document.run())
                    return;
                shown = true;
                if (m_document.run()->scenario.id != MainWindow::kFirstLesson)
                    QTimer::singleShot(700, m_window.get(), [this] { m_window->guide().startTour(); });
            });
}

} // namespace syncscope::window
