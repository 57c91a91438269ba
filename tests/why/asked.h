// Questions to a run, answered as the programs do it.
#pragma once

#include "engine/compare/why.h"
#include "engine/report/why.h"
#include "tests/stories/scenario_run.h"

namespace syncscope::test {

class Asked {
public:
    explicit Asked(const ScenarioRun& run) : m_run(run), m_causes(run.trace(), run.intervals()), m_words(run.trace(), run.intervals()) {}

    const analysis::Causes& causes() const { return m_causes; }

    analysis::Answer answer(const analysis::Question& question) const
    {
        return compare::answer(m_causes, m_run.model(), m_run.trace(), m_run.intervals(), question);
    }
    // Sentences with their rules, a line each, the counterfactual last.
    std::string told(const analysis::Question& question, const trace::Refusal* refusal = nullptr) const
    {
        const report::Why why = report::why(m_words, m_run.trace(), m_run.intervals(), question,
            refusal ? analysis::Answer{m_causes.of(question.event), {}} : answer(question), refusal);
        std::string text;
        for (const report::WhySentence& s : why.chain)
            text += s.sentence + (s.rule.empty() ? "" : " [" + s.rule + "]") + "\n";
        return text + why.counterfactual + "\n";
    }

private:
    const ScenarioRun& m_run;
    analysis::Causes m_causes;
    report::Words m_words;
};

} // namespace syncscope::test
