// One question whose answer is worked out in the worker's thread. A later question takes the place of an earlier one.
#pragma once

#include "app/document/worker.h"

#include <memory>

namespace syncscope::document {

class Task : public QObject {
    Q_OBJECT

public:
    using Stale = std::function<bool()>;
    using Answer = std::function<void()>;

    // The worker must outlive it.
    explicit Task(Worker& worker, QObject* parent = nullptr);
    ~Task() override;

    // `work` runs in the worker's thread, on values of its own, and gives what is then done here. It may ask whether anybody
    // still wants to know.
    void start(std::function<Answer(const Stale&)> work);
    void cancel();
    bool running() const { return m_running; }

Q_SIGNALS:
    void runningChanged();

private:
    void setRunning(bool running);

    Worker& m_worker;
    std::shared_ptr<std::atomic<std::uint64_t>> m_wanted; // outlives this, so that a late answer finds out
    bool m_running = false;
};

} // namespace syncscope::document
