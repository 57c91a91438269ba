// Why something happened, in plain sentences: each tied to its event and to the rule that made it so.
#pragma once

#include "engine/analysis/what_if.h"
#include "engine/report/words.h"

#include <string>
#include <vector>

namespace syncscope::report {

struct WhySentence {
    EventIndex event;
    std::string sentence; // "CPU 1 spins for Device.lock, held by CPU 0."
    Phrase said;          // the same, to be said in another language
    std::string rule;     // "KMDF X13"; empty where no rule of Windows is behind it: what driver code does of itself
    analysis::Relation relation = analysis::Relation::Asked; // to the sentence before
};

struct Why {
    std::string question;                             // "Why: CPU 1 spins for Device.lock, held by CPU 0?"
    Phrase asked;                                     // the same as a phrase
    std::vector<WhySentence> chain;                   // what was asked about first, the root last
    std::string counterfactual;                       // the last line: what another run came to; empty where none was made
    Phrase otherwise;                                 // the same as a phrase; where none was made, why not
    EventIndex without;                               // the root that was left out; none where a setting was tried
    std::string setting;                              // PATH=VALUE that was tried in its place, several parted by blanks
    analysis::Change change = analysis::Change::Same; // what became of what was asked about
};

// `refusal`: of the object whose creation is asked about; its fixes have been tried.
Why why(const Words& words, const trace::Trace& trace, const analysis::Intervals& intervals, const analysis::Question& question,
    const analysis::Answer& answer, const trace::Refusal* refusal = nullptr);

// Of a chain of more than kMostSentences a person reads the nearest, a line about those between, and the root at first.
inline constexpr std::size_t kMostSentences = 7;
struct Between {
    std::size_t first = 0; // sentences of Why::chain, count of them
    std::size_t count = 0; // 0: the chain is short, all of it is read
    Phrase said;           // "and so on, 289 steps back from event 1520 to event 12"
};
Between between(const Why& why);

// All of the chain with `whole`.
std::string whyText(const Why& why, const trace::Trace& trace, const Tongue& tongue = {}, bool whole = false);
// contract.md: chain: [{event, sentence, rule}]
std::string whyJson(const Why& why, const trace::Trace& trace);

} // namespace syncscope::report
