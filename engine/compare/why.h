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

// The run that `of` tells of, without the action of that event; nothing where nobody asked for it.
std::optional<analysis::OtherRun> without(const simulation::ModelPtr& model, const trace::Trace& of, EventIndex event);

struct Why {
    analysis::Answer answer;
    // Where the creation of an object is asked about: why it was refused, and settings that were tried with success. No run is
    // made without it then.
    std::optional<trace::Refusal> refusal;
};

// `run` has ended; its World is asked why an object was refused. Makes a few runs: not for a thread that draws.
Why why(const analysis::Causes& causes, simulation::Run& run, const analysis::Intervals& intervals, const analysis::Question& question);

} // namespace syncscope::compare
