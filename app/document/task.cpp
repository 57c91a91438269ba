#include "app/document/task.h"

#include <QtCore/QMetaObject>

namespace syncscope::document {

Task::Task(Worker& worker, QObject* parent) : QObject(parent), m_worker(worker), m_wanted(std::make_shared<std::atomic<std::uint64_t>>(0)) {}

Task::~Task() { ++*m_wanted; }

void Task::start(std::function<Answer(const Stale&)> work)
{
    const std::uint64_t generation = ++*m_wanted;
    setRunning(true);
    const Stale stale = [wanted = m_wanted, generation] { return *wanted != generation; };
    // The answer is delivered by way of the worker, which is there as long as its thread is.
    m_worker.post([this, worker = &m_worker, stale, work = std::move(work)] {
        if (stale())
            return;
        Answer answer = work(stale);
        QMetaObject::invokeMethod(worker, [this, stale, answer = std::move(answer)] {
            if (stale())
                return;
            m_running = false;
            if (answer)
                answer(); // It may ask on.
            if (!m_running)
                Q_EMIT runningChanged();
        });
    });
}

void Task::cancel()
{
    ++*m_wanted;
    setRunning(false);
}

void Task::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    Q_EMIT runningChanged();
}

} // namespace syncscope::document
