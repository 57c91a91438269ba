// One run of a scenario with everything that is derived from it once. Views share it; nothing in it changes.
#pragma once

#include "app/document/answers.h"
#include "app/document/pending.h"

#include "engine/analysis/findings.h"
#include "engine/analysis/intervals.h"
#include "engine/picture/timeline.h"
#include "engine/report/words.h"
#include "engine/scenario/read.h"
#include "engine/simulation/session.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace syncscope::document {

// How the counter on top stands at the end of the run, compared with the serial run.
struct Counter {
    std::string name;     // "Device.TotalRequestsProcessed"
    std::int64_t actual = 0;
    std::optional<std::int64_t> expected; // none: the serial run cannot end
    std::int64_t lost = 0; // updates that are missing, where all updates are of one size; otherwise 0
    std::uint32_t variable = analysis::kNoVariable; // row of Names::variables
    bool isAddress = false; // it held a pointer or a handle: nothing is counted in it
};

struct Run {
    scenario::Scenario scenario;
    Diagnostics warnings;
    std::vector<scenario::FieldHelp> fields; // what can be set, with the values in force
    // Looking at a moment moves its caches, so only the thread that owns the document does.
    std::shared_ptr<simulation::Session> session;
    trace::TracePtr trace;
    analysis::Reference reference;
    analysis::Intervals intervals;
    analysis::Study study;
    std::vector<simulation::ObjectView> objects;  // after set-up
    std::vector<simulation::ObjectView> answers;  // what became of each object of the scenario, also of those the driver creates later
    std::vector<CallbackView> callbacks;          // of objects that were created
    std::unique_ptr<const report::Words> words;   // reads trace and intervals
    std::vector<std::pair<std::uint32_t, std::uint32_t>> deadLines; // of the driver text, left out by #if
    std::vector<std::vector<std::uint32_t>> accesses; // by activity: rows of intervals.accesses
    std::vector<Counter> counters;                // what the scenario watches
    picture::AxisMode axisMode = picture::AxisMode::Linear; // that reads best
    std::shared_ptr<const picture::TimelineModel> timeline; // in that mode, and in the language of then
    picture::Flows flows;
    PendingIndex pending;
    bool partial = false;                         // it stops after its schedule: the next step is still to be chosen
    bool isInChosenOrder = false;                 // somebody's, and not the scenario's own: it takes its schedule to have it again

    // Where looking at this run best begins: the store of the first lost update, the last event of the first finding,
    // the first contention, or the first access of a callback.
    EventIndex tellingEvent() const;
    std::string_view setUpText() const { return session->model()->setUp.text; }
    const scenario::FieldHelp* field(std::string_view path) const; // null when there is none
};
using RunPtr = std::shared_ptr<const Run>;

// Reads, builds, runs and studies. Mistakes: all of the texts' and edits'. Null when it was cancelled.
Expected<RunPtr> compute(const scenario::Texts& texts, const scenario::Edits& edits, const std::function<bool()>& cancelled = {});

// A timeline of it in the language of the window: that of the run where it fits, otherwise a new one.
std::shared_ptr<const picture::TimelineModel> timelineOf(const Run& run, picture::AxisMode mode);
// What a picture of the run says besides its lanes.
picture::Page pageOf(const Run& run);
// The same machine with the same arrivals, in an order that is asked for. Mistakes: those of the schedule.
Expected<RunPtr> computeAgain(const Run& other, simulation::RunOptions how);

// The whole run as a picture that stands alone: the one that `syncscope export` makes.
picture::DisplayList pictureOf(const Run& run);

} // namespace syncscope::document
