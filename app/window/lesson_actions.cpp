// Actions of the window: the parts of a lesson, and the lesson that is the first one.
#include "app/window/main_window.h"

#include "app/views/lesson/lesson_guide.h"

#include <QtWidgets/QDockWidget>

namespace syncscope::window {

void MainWindow::makeLessonActions()
{
    const auto go = [this](int by) {
        showStartPage(false);
        m_lessonDock->show();
        m_lessonDock->raise();
        m_lessonGuide->go(by);
    };
    m_actions->add({.id = QStringLiteral("lesson-next"), .group = Group::Help, .text = tr("Next &part of the lesson"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
                       .tip = tr("Watch, predict, break it, fix it: the part that follows"), .icon = QStringLiteral("chevron-right")},
        [go] { go(1); });
    m_actions->add({.id = QStringLiteral("lesson-previous"), .group = Group::Help, .text = tr("Pre&vious part of the lesson"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_U},
                       .tip = tr("The part of the lesson before this one"), .icon = QStringLiteral("chevron-left")},
        [go] { go(-1); });
    m_actions->add({.id = QStringLiteral("focus-lesson"), .group = Group::View, .text = tr("The lesso&n"), .keys = {Qt::CTRL | Qt::Key_9},
                       .tip = tr("Go to the part of the lesson that is shown"), .icon = QStringLiteral("book-open")},
        [go] { go(0); });
    m_actions->add({.id = QStringLiteral("first-lesson"), .group = Group::Help, .text = tr("&First lesson"), .tip = tr("Two reads, one count: three minutes from the start"),
                       .icon = QStringLiteral("graduation-cap")},
        [this] { beginFirstLesson(); });
}

void MainWindow::beginFirstLesson()
{
    if (!m_document.open(QLatin1String(kFirstLesson)))
        return;
    arrange(Arrangement::Lecture);
    m_lessonGuide->begin();
    m_actions->action(QStringLiteral("focus-timeline"))->trigger();
}

} // namespace syncscope::window
