// From a scenario's name to a finished run and what is known of it: what several commands begin with.
#pragma once

#include "app/cli/options.h"

#include "engine/analysis/findings.h"
#include "engine/report/run_report.h"
#include "engine/simulation/run.h"

#include <string>

namespace syncscope::cli {

struct Opened {
    scenario::Texts texts;
    scenario::Scenario scenario;
    Diagnostics warnings;
};

// The scenario named `name` with the edits of the command line.
Expected<scenario::Texts> texts(const Options& options, const std::string& name);
Expected<Opened> open(const Options& options, const std::string& name);
// The one scenario that the command line names.
Expected<Opened> openOne(const Options& options);

// Mistakes in driver text name the file as the scenario's other mistakes do, not as the trace does.
Diagnostics placed(Diagnostics mistakes, const scenario::Texts& texts, const scenario::Scenario& scenario);

// Compiled and laid out; warnings are added to those of `opened`.
Expected<simulation::ModelPtr> build(Opened& opened);

struct Studied {
    simulation::Run run;
    analysis::Intervals intervals;
    analysis::Study study;
    report::RunFacts facts;
};

Expected<Studied> study(const simulation::ModelPtr& model, const simulation::RunOptions& how = {});

// Opens, builds, runs and studies as --seed and --schedule say. The mistakes among `warnings` are no errors.
Expected<Studied> studyOne(const Options& options, Diagnostics& warnings);

} // namespace syncscope::cli
