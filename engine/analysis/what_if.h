// Something that happened, looked for in a run that went another way: what would have been without this?
//
// Analysis makes no runs. Whoever can make them is asked for one without a certain event, and gets the answer as a value.
#pragma once

#include "engine/analysis/causes.h"

#include <functional>
#include <string>
#include <optional>

namespace syncscope::analysis {

// Another run of the same scenario.
struct OtherRun {
    trace::TracePtr trace;
    Intervals intervals;
    Study study;
};

enum class Change : std::uint8_t { Same, Gone, Moved };
std::string_view name(Change); // "gone"

struct Found {
    Change change = Change::Same;
    EventIndex event; // in the other run; none = gone
};

// The same thing done by the same activity as often before. Moved: it comes at another time, with another value, waits for
// another time, or needs nobody any more to let it go on.
Found find(EventIndex event, const trace::Trace& trace, const Intervals& intervals, const OtherRun& other);
// The finding of that kind about that object. Moved: other events, or another value.
Found find(const Finding& finding, const trace::Trace& trace, const OtherRun& other);

// The run again without the action of one event; nothing where it cannot be left out.
using Without = std::function<std::optional<OtherRun>(EventIndex)>;

struct Counterfactual {
    EventIndex without;  // none = nothing was left out
    std::string setting; // what was set in its place: PATH=VALUE, several parted by blanks
    Found found;
    std::optional<OtherRun> run;
};

struct Question {
    EventIndex event;
    const Finding* finding = nullptr; // asked about in place of the event
};

struct Answer {
    Chain chain; // ends with the event that was left out, where there is one
    Counterfactual counterfactual;
};

// The chain, and the run without its root: the farthest one without which the thing asked about is gone or moved. Where the same
// happens without any of them, the way of the activity itself to what is asked about is told instead. At most `runs` runs are made
// for each; where none changes it, the counterfactual is the first of them and says so.
Answer answer(const Causes& causes, const trace::Trace& trace, const Intervals& intervals, const Question& question, const Without& without,
    std::size_t runs = 6);

} // namespace syncscope::analysis
