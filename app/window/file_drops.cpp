#include "app/window/file_drops.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace syncscope::window {

FileDrops::FileDrops(QWidget& window, std::function<void(const QString& file)> open) : QObject(&window), m_window(window), m_open(std::move(open))
{
    window.setAcceptDrops(true);
    QApplication::instance()->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return false;
    const auto* over = qobject_cast<QWidget*>(watched);
    auto* drop = static_cast<QDropEvent*>(event); // the other two are drops as well
    const QList<QUrl> urls = over ? drop->mimeData()->urls() : QList<QUrl>();
    if (std::none_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
        return false;
    const QWidget* owner = over;
    while (owner && owner != &m_window)
        owner = owner->parentWidget();
    if (!owner)
        return false; // another window's
    if (over->window() != &m_window || urls.size() != 1) {
        drop->ignore();
        return true;
    }
    drop->acceptProposedAction();
    // Later: the program it comes from is not kept waiting while we ask what becomes of unsaved work.
    if (event->type() == QEvent::Drop)
        QMetaObject::invokeMethod(this, [this, file = urls.front().toLocalFile()] { m_open(file); }, Qt::QueuedConnection);
    return true;
}

} // namespace syncscope::window
