// The thread that runs scenarios. One run at a time, and only the last one asked for comes back.
#pragma once

#include "app/document/run.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <atomic>
#include <functional>

namespace syncscope::document {

class Worker : public QObject {
    Q_OBJECT

public:
    explicit Worker(QObject* parent = nullptr);
    ~Worker() override;

    // Whatever runs is given up.
    void start(scenario::Texts texts, scenario::Edits edits);
    void cancel();

    // Whatever else is to be worked out there, in its turn; Task is how.
    void post(std::function<void()> job);

Q_SIGNALS:
    void done(const syncscope::document::RunPtr& run);
    void failed(const syncscope::Diagnostics& problems);

private:
    QThread m_thread;
    QObject m_inside;                        // lives in the thread
    std::atomic<std::uint64_t> m_wanted = 0; // the generation that still matters
};

} // namespace syncscope::document
