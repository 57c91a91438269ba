// Work that takes its time, beside the run: a thread of its own, and an answer in as many parts as there are. A later question
// takes the place of an earlier one.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <atomic>
#include <functional>

namespace syncscope::document {

class Background : public QObject {
    Q_OBJECT

public:
    using Stop = std::function<bool()>;             // asked often by the work: nobody wants to know any more
    using Post = std::function<void(std::function<void()>)>; // a part of the answer: done in the thread of this object, unless nobody wants it

    explicit Background(const QString& name, QObject* parent = nullptr);
    ~Background() override; // waits for the work, which has been told to stop

    // `work` runs in the thread, on values of its own; it may post from threads that it joins.
    void start(std::function<void(const Stop&, const Post&)> work);
    void cancel();
    bool running() const { return m_running; }

Q_SIGNALS:
    void runningChanged();

private:
    void setRunning(bool running);

    QThread m_thread;
    QObject m_inside;                        // lives in the thread
    std::atomic<std::uint64_t> m_wanted = 0; // the generation that still matters
    bool m_running = false;
};

} // namespace syncscope::document
