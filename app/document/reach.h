// "Can this happen?": a condition on variables and locks of what is open, and whether some order comes to a state like that.
#pragma once

#include "app/document/background.h"
#include "app/document/basis.h"

#include "engine/explore/explore.h"

#include <QtCore/QElapsedTimer>

#include <optional>

namespace syncscope::document {

struct Reached {
    QString condition;
    std::optional<bool> reached; // nothing: not decided
    explore::Coverage coverage = explore::Coverage::Exhaustive; // of what was gone through, where it was not reached
    QString limit;               // that stopped it, in words
    std::uint64_t states = 0;
    double seconds = 0;
    // Of the order that comes there first by pre-emptions, and then by steps.
    std::string schedule;        // up to there; empty or `untimed` = it is so from the beginning
    std::uint32_t preemptions = 0;
    std::uint64_t steps = 0;
    EventIndex event;            // after which it is so
};

class Reach : public QObject {
    Q_OBJECT

public:
    explicit Reach(Document& document, QObject* parent = nullptr);

    // What is wrong with a condition, as it is typed; every mistake with its place. Empty: it can be asked.
    Diagnostics mistakesIn(const QString& condition) const;
    QStringList names() const; // of variables and locks
    // The same condition after something it may name was renamed.
    static QString withName(const QString& condition, const QString& from, const QString& to);

    // preemptions: only orders with at most so many; nothing = all.
    void ask(const QString& condition, std::optional<std::uint32_t> preemptions);
    void cancel();
    bool running() const { return m_background.running(); }
    const explore::Progress& progress() const { return m_progress; }

    const std::optional<Reached>& answer() const { return m_answer; }
    const Diagnostics& mistakes() const { return m_mistakes; } // that kept it from being answered
    bool isOlder() const { return m_answer && m_basis.isOlder(m_document); }
    bool canShow() const { return m_answer && m_answer->reached.value_or(false) && m_answer->steps > 0 && !isOlder(); }
    // Its order as that of the scenario, with the cursor where the condition comes true.
    void show();

Q_SIGNALS:
    void changed();
    void progressed();
    void renamed(const QString& from, const QString& to); // the answer's condition has the new name

private:
    Document& m_document;
    Basis m_basis;
    QString m_asked; // with the names things have now
    std::optional<Reached> m_answer;
    Diagnostics m_mistakes;
    explore::Progress m_progress;
    Background m_background; // last: its thread is gone before anything else is
};

} // namespace syncscope::document
