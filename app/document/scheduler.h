// A person in the place of the scheduler: what happens next is chosen, one thing after the other, and the run so far is
// what everybody sees.
//
// Everything may be chosen that an order is made of (World::options): the next step of a processor, which waiter takes a lock, an
// interrupt, DPC, timer or thread that comes in, the end of a quantum. So what may come next is what may come without time; the run that
// is shown keeps its times as long as they bring nothing else than what was chosen, and begins with `untimed` from then on.
//
// What was chosen is a schedule, and nothing else is kept: each choice, each text that is pasted, each step taken back is a
// schedule from which the run is made again, beside the window.
#pragma once

#include "app/document/background.h"
#include "app/document/document.h"

#include "engine/trace/schedule.h"

namespace syncscope::document {

// What may come next, or why it may not.
struct Offer {
    trace::Choice choice;
    QString who;     // "CPU 0", "interrupt Line on CPU 0"
    QString where;   // "EvtIoRead"; may be empty
    QString next;    // "load TotalRequestsProcessed"
    QString blocked; // why it cannot be chosen, in words; empty when it can
};

struct Goal {
    enum class Kind : std::uint8_t { None, Value, LostUpdate, Deadlock, Own };
    Kind kind = Kind::None;
    QString title;          // "Finish with TotalRequestsProcessed at 1"
    QString condition;      // the exact condition, in words
    std::string variable;     // of Own: the condition as it was typed (engine/explore/predicate.h)
    std::int64_t value = 0;
    std::uint32_t writes = 0; // of the variable, until it counts as finished
};

enum class Verdict : std::uint8_t { Open, Won, Lost };

// What one may try to reach, from a whole run of the scenario.
std::vector<Goal> goalsOf(const Run& whole);
// One that somebody thought of; the condition has no mistakes.
Goal ownGoal(const QString& condition);
// Whether the state at the end of a run meets the goal. Depends on the state alone, not on the way to it. `ended`: nothing is left to choose.
Verdict judge(const Goal& goal, const Run& run, bool ended);

// A run up to what was chosen, and what may come next.
struct Turn {
    RunPtr run;
    std::vector<Offer> offers;
    bool ended = false;
};
// runOn: the rest in time order, too. Mistakes: of the schedule, each with its place. A null run when it was cancelled.
Expected<Turn> turnOf(const Run& whole, const std::string& schedule, bool runOn, bool skipMisfits = false, const std::function<bool()>& cancelled = {});

class Scheduler : public QObject {
    Q_OBJECT

public:
    explicit Scheduler(Document& document, QObject* parent = nullptr);

    bool active() const { return m_whole != nullptr; }
    // From before the first step on.
    void begin();
    // keep: what was chosen becomes the scenario's order, as an edit that can be undone; otherwise the run from before is back.
    void leave(bool keep);

    bool waiting() const { return m_task.running(); }
    const std::vector<Offer>& offers() const { return m_turn.offers; }
    bool ended() const { return m_turn.ended; }
    QString schedule() const;
    std::uint64_t steps() const;
    const Diagnostics& mistakes() const { return m_mistakes; } // of the schedule that was asked for last
    const QString& note() const { return m_note; }

    void choose(std::size_t offer);
    bool canTakeBack() const { return active() && !m_wanted.empty(); }
    void takeBack();
    bool canTakeAgain() const { return active() && !m_undone.empty(); }
    void takeAgain();
    void restart();
    void runOn();
    void setSchedule(const QString& text);

    // What is wrong with a condition for a goal of one's own, every mistake with its place; and the names it may have.
    Diagnostics mistakesIn(const QString& condition) const;
    QStringList names() const;
    // It takes the place of the one before, and is the goal.
    void setOwnGoal(const QString& condition);

    const std::vector<Goal>& goals() const { return m_goals; }
    std::size_t goal() const { return m_goal; }
    void setGoal(std::size_t goal);
    Verdict verdict() const { return m_verdict; }
    QString verdictText() const; // empty while it is open

Q_SIGNALS:
    void activeChanged();
    void changed();

private:
    using Choices = std::vector<trace::Choice>;

    void ask(Choices wanted, bool runOn = false, bool skipMisfits = false);
    void answer(const Expected<Turn>& turn, const std::optional<std::string>& wished);
    void take(Turn turn);
    void followDocument();
    void judgeNow();
    void end();

    Document& m_document;
    RunPtr m_whole;      // the run without a person; none = not active
    Choices m_taken;     // of m_turn
    bool m_untimed = false; // they are meant without time
    Choices m_wanted;    // of the turn that is asked for, or m_taken
    Choices m_undone;    // the last one was taken back first
    Turn m_turn;
    Diagnostics m_mistakes;
    QString m_note;
    std::vector<Goal> m_goals;
    std::size_t m_goal = 0;
    QString m_ownGoal;   // condition; empty = none
    Verdict m_verdict = Verdict::Open;
    bool m_showing = false; // the document is given a run of ours
    Background m_task;      // last: its thread is gone before anything else is
};

} // namespace syncscope::document
