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

    // Null as long as nothing has been asked of this run.
    const report::Why* why() const { return m_why ? &*m_why : nullptr; }
    EventIndex asked() const { return m_question.event; } // none: about a finding
    // The other run is still on its way.
    bool trying() const { return m_task.running(); }
    void cancel() { m_task.cancel(); }
    QString text() const; // to copy

Q_SIGNALS:
    void changed();

private:
    void begin(analysis::Question question);
    void tryWithout(std::shared_ptr<const analysis::Causes> causes);

    Document& m_document;
    RunPtr m_run;
    std::shared_ptr<const analysis::Causes> m_causes; // of m_run
    analysis::Question m_question;
    std::optional<report::Why> m_why;
    Background m_task; // last: its thread is gone before anything else is
};

} // namespace syncscope::document
