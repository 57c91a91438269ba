// All orders of what is open: the search of engine/explore beside the window, its counters while it goes on, and each outcome as a
// schedule that the document can run.
#pragma once

#include "app/document/background.h"
#include "app/document/document.h"

#include "engine/explore/explore.h"

#include <QtCore/QElapsedTimer>

#include <optional>
#include <vector>

namespace syncscope::document {

// The simplest order of each outcome, folded where they begin alike: a step of somebody else parts them.
struct Branch {
    QString who;                        // "CPU 1", "CPU 0: Timer"
    std::uint64_t steps = 0;            // one after the other
    QString what;                       // done in them: "reads TotalRequestsProcessed = 0"
    std::optional<std::size_t> outcome; // row of the result that is reached by the last of these steps
    std::string schedule;               // up to and with these steps
    std::vector<Branch> branches;       // how it goes on
};

class Orders : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostFolded = 48; // outcomes in the tree

    explicit Orders(Document& document, QObject* parent = nullptr);

    // preemptions: only orders with at most so many; nothing = all.
    void start(std::optional<std::uint32_t> preemptions);
    void cancel();
    bool running() const { return m_background.running(); }

    bool hasProgress() const { return m_hasProgress; }
    const explore::Progress& progress() const { return m_progress; } // of the search that goes on, or went on last
    double seconds() const { return static_cast<double>(m_milliseconds) / 1000; }
    const std::optional<explore::Result>& result() const { return m_result; }
    const std::vector<Branch>& branches() const { return m_branches; }
    const Diagnostics& mistakes() const { return m_mistakes; }
    // What is open is not what was explored, apart from the order that is asked for.
    bool isOlder() const;
    // The outcome whose order is the one that is open.
    std::optional<std::size_t> current() const;
    // Its order as that of the scenario, one step to undo; the run follows.
    void show(std::size_t outcome);
    void showSchedule(const std::string& schedule);

Q_SIGNALS:
    void changed();         // result, mistakes, what is open
    void progressed();
    void runningChanged();

private:
    scenario::Edits without(scenario::Edits edits) const;

    Document& m_document;
    std::optional<explore::Result> m_result;
    std::vector<Branch> m_branches;
    Diagnostics m_mistakes;
    explore::Progress m_progress;
    bool m_hasProgress = false;
    qint64 m_milliseconds = 0;
    scenario::Texts m_texts; // that were explored
    scenario::Edits m_edits;
    Background m_background; // last: its thread is gone before anything else is
};

// The tree of these schedules; what happens in the steps is told by running them.
std::vector<Branch> fold(const simulation::ModelPtr& model, const std::vector<explore::Outcome>& outcomes, const Background::Stop& stop = {});

} // namespace syncscope::document
