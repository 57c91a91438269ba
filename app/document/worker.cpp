#include "app/document/worker.h"

#include <QtCore/QMetaObject>

namespace syncscope::document {

Worker::Worker(QObject* parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("simulation"));
    m_inside.moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void Worker::start(scenario::Texts texts, scenario::Edits edits)
{
    const std::uint64_t generation = ++m_wanted;
    QMetaObject::invokeMethod(&m_inside, [this, generation, texts = std::move(texts), edits = std::move(edits)] {
        const auto stale = [this, generation] { return m_wanted != generation; };
        if (stale())
            return;
        auto result = compute(texts, edits, stale);
        QMetaObject::invokeMethod(this, [this, stale, result = std::move(result)] {
            if (stale())
                return;
            if (!result)
                Q_EMIT failed(result.error());
            else if (*result)
                Q_EMIT done(*result);
        });
    });
}

void Worker::cancel() { ++m_wanted; }

void Worker::post(std::function<void()> job) { QMetaObject::invokeMethod(&m_inside, std::move(job)); }

} // namespace syncscope::document
