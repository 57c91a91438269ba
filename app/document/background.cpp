#include "app/document/background.h"

#include <QtCore/QMetaObject>

namespace syncscope::document {

Background::Background(const QString& name, QObject* parent) : QObject(parent)
{
    m_thread.setObjectName(name);
    m_inside.moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

Background::~Background()
{
    ++m_wanted;
    m_thread.quit();
    m_thread.wait();
}

void Background::start(std::function<void(const Stop&, const Post&)> work)
{
    const std::uint64_t generation = ++m_wanted;
    setRunning(true);
    QMetaObject::invokeMethod(&m_inside, [this, generation, work = std::move(work)] {
        const Stop stop = [this, generation] { return m_wanted != generation; };
        const Post post = [this, stop](std::function<void()> part) {
            QMetaObject::invokeMethod(this, [stop, part = std::move(part)] {
                if (!stop())
                    part();
            }, Qt::QueuedConnection);
        };
        if (!stop())
            work(stop, post);
        post([this] { setRunning(false); });
    });
}

void Background::cancel()
{
    ++m_wanted;
    setRunning(false);
}

void Background::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    Q_EMIT runningChanged();
}

} // namespace syncscope::document
