// Answers to "why?" with the run that proves them: analysis finds the chain, the run without its root is made here.
#pragma once

#include "engine/analysis/what_if.h"
#include "engine/base/expected.h"
#include "engine/simulation/run.h"

#include <functional>
#include <optional>

namespace syncscope::compare {

// What the analysis of a run has to know besides its trace.
analysis::Reference referenceOf(const simulation::ModelPtr& model, const trace::Trace& trace, const std::function<bool()>& cancelled = {});

// The chain, and the run without its root. Where leaving something out changes nothing, a setting is tried: a machine without a clock
// for what the clock alone brings, a later start for what somebody else does as well. Makes a few runs: not for a thread that draws.
// Cancelled, it is the chain with what has been tried until then.
analysis::Answer answer(const analysis::Causes& causes, const simulation::ModelPtr& model, const trace::Trace& trace, const analysis::Intervals& intervals,
    const analysis::Question& question, const std::function<bool()>& cancelled = {});

// The creation of an object that failed, where that is what is asked about or what it comes from; none = nothing failed.
EventIndex refusedIn(const analysis::Causes& causes, const trace::Trace& trace, const analysis::Question& question);
// Then the chain ends with it: what was refused is mended by a setting, not by leaving something out.
analysis::Answer refused(const analysis::Causes& causes, const analysis::Question& question, EventIndex creation);

struct Why {
    analysis::Answer answer;
    // Where the creation of an object has failed: why it was refused, and settings that were tried with success. No run is
    // made without it then.
    std::optional<trace::Refusal> refusal;
};

// `run` has ended; its World is asked why an object was refused.
Why why(const analysis::Causes& causes, simulation::Run& run, const analysis::Intervals& intervals, const analysis::Question& question);

} // namespace syncscope::compare
