// Why something in the run happened: the chain of causes at once, then what would have been without its root, from a run
// of the machine that is made for it beside the window.
#pragma once

#include "app/document/background.h"
#include "app/document/document.h"

#include "engine/analysis/what_if.h"
#include "engine/report/why.h"

namespace syncscope::document {

class Explainer : public QObject {
    Q_OBJECT

public:
    explicit Explainer(Document& document, QObject* parent = nullptr);

    // Whatever was asked before is given up. Asking about what is not there asks nothing.
    void ask(EventIndex event);
    void askFinding(std::size_t row); // of Study::findings
    void clear();
    // What a lesson marks (engine/analysis/marks.h): of the run that is open, or where that has no such thing, or the mark names another
    // variant, of that variant, which is taken. False: there is nothing like it.
    bool askMarked(const QString& mark);

    // Null as long as nothing has been asked of this run.
    const report::Why* why() const { return m_why ? &*m_why : nullptr; }
    EventIndex asked() const { return m_question.event; } // none: about a finding
    // The other run is still on its way.
    bool trying() const { return m_task.running(); }
    void cancel() { m_task.cancel(); }
    QString text() const; // to copy

Q_SIGNALS:
    void changed();
    void nothingMarked(); // the run of the variant that was taken for it has no such thing

private:
    bool askOfThisRun(const QString& mark);
    void begin(analysis::Question question);
    void tryWithout(std::shared_ptr<const analysis::Causes> causes);

    Document& m_document;
    RunPtr m_run;
    std::shared_ptr<const analysis::Causes> m_causes; // of m_run
    analysis::Question m_question;
    std::optional<report::Why> m_why;
    QString m_marked; // asked of the run that is on its way
    Background m_task; // last: its thread is gone before anything else is
};

} // namespace syncscope::document
