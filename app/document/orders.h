// All orders of what is open: the search of engine/explore beside the window, its counters while it goes on, and each outcome as a
// schedule that the document can run.
#pragma once

#include "app/document/background.h"
#include "app/document/basis.h"

#include "engine/explore/explore.h"

#include <QtCore/QElapsedTimer>

#include <optional>
#include <vector>

namespace syncscope::document {

// Orders, folded where they begin alike: a step of somebody else parts them.
struct Branch {
    QString who;                        // "CPU 1", "CPU 0: Timer"
    std::uint64_t steps = 0;            // one after the other
    QString what;                       // done in them: "reads TotalRequestsProcessed = 0"
    EventIndex event;                   // the last of them
    std::string schedule;               // up to and with these steps
    std::optional<std::size_t> order;   // row of what was folded that ends with these steps
    std::size_t orders = 0, bad = 0;    // that go on from here, or end
    std::vector<Branch> branches;       // how it goes on
};

// The orders in a tree of choices: one of each class, or, where there are too many, some of each outcome; where there are no
// classes the simplest of each outcome.
struct Choices {
    enum class What : std::uint8_t { Classes, SomeClasses, Simplest } what = What::Simplest;
    std::vector<explore::ClassOrder> orders;
    std::vector<Branch> branches;
};

class Orders : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostFolded = 192; // orders in the tree

    explicit Orders(Document& document, QObject* parent = nullptr);

    // preemptions: only orders with at most so many; nothing = all.
    void start(std::optional<std::uint32_t> preemptions);
    void cancel();
    bool running() const { return m_background.running(); }

    bool hasProgress() const { return m_hasProgress; }
    const explore::Progress& progress() const { return m_progress; } // of the search that goes on, or went on last
    double seconds() const { return static_cast<double>(m_milliseconds) / 1000; }
    const std::optional<explore::Result>& result() const { return m_result; }
    const std::optional<Choices>& choices() const { return m_choices; } // comes after the result
    const Diagnostics& mistakes() const { return m_mistakes; }
    // What is open is not what was explored, apart from the order that is asked for.
    bool isOlder() const { return m_result && m_basis.isOlder(m_document); }
    // The outcome whose order is the one that is open.
    std::optional<std::size_t> current() const;
    // Its order as that of the scenario, one step to undo; the run follows.
    void show(std::size_t outcome);
    // An order, or the beginning of one, with the cursor at that event of it.
    void showSchedule(const std::string& schedule, EventIndex at = {});

Q_SIGNALS:
    void changed();         // result, choices, mistakes, what is open
    void progressed();
    void runningChanged();

private:
    Document& m_document;
    std::optional<explore::Result> m_result;
    std::optional<Choices> m_choices;
    Diagnostics m_mistakes;
    explore::Progress m_progress;
    bool m_hasProgress = false;
    qint64 m_milliseconds = 0;
    Basis m_basis;        // that was explored
    Background m_background; // last: its thread is gone before anything else is
};

// The tree of these orders; what happens in the steps is told by running them.
std::vector<Branch> fold(const simulation::ModelPtr& model, const std::vector<explore::ClassOrder>& orders, const std::vector<explore::Outcome>& outcomes,
    const Background::Stop& stop = {});

} // namespace syncscope::document
