// Running a model: ways of choosing among the same steps, and what the serial run would have given.
#pragma once

#include "engine/simulation/world.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::simulation {

struct RunOptions {
    // Steps to take first. A token that does not fit stops the run with a diagnostic; nothing = the scenario's own
    // interleaving, a wish: where it cannot be met the run goes on in time order and says so in its notes.
    std::optional<std::string> schedule;
    std::optional<scenario::Order> order;      // nothing = as the scenario says
    bool keepWish = true;              // false: the scenario's interleaving is left out
    bool stopAfterSchedule = false;    // the learner chooses the next step
    bool skipMisfits = false;          // tokens of the schedule that do not fit are left out
    kernel::Omission without;          // rerunWithout() says what
    std::function<bool()> cancelled;   // asked every few thousand ticks
};

// What is known already of a run that is to be run again, otherwise.
struct Again {
    std::optional<bool> timeOrder; // inTimeOrder() of it
    std::function<bool()> cancelled = {};
};

struct Run {
    trace::TracePtr trace;
    std::vector<Mark> marks;           // every tick, and what was done between them: enough to go through the run again
    World end;
    bool cancelled = false;
    std::vector<Deed> deeds = {};
};

// Runs to the end. Mistakes: a schedule text that cannot be read, or a token that does not fit.
Expected<Run> run(const ModelPtr& model, const RunOptions& options = {});

// The same ticks again: a World at `from` ticks of the run comes to where the run was after `to`.
void goOn(World& world, const Run& run, std::uint64_t from, std::uint64_t to);

// What the trace of a run cannot tell and its analysis needs (analysis::Reference has the same members).
struct Reference {
    // Final values when every callback runs to its end before the next begins, in the order in which they begin; nothing
    // for a run that cannot end (decisions 10). By variable name, only variables that driver code wrote after set-up.
    std::map<std::string, std::optional<std::int64_t>> values;
    // Values after set-up, where they are not zero.
    std::map<std::string, std::int64_t> initial;
    std::vector<std::string> sequentialQueues;
};
// `cancelled` is asked every few thousand ticks; then nothing has a value.
Reference serialReference(const ModelPtr& model, const trace::Trace& of, const std::function<bool()>& cancelled = {});

// The run that `of` tells of, without one action, as if nobody had asked for it: a request that is sent, a lock that is asked
// for (with its giving back), a timer that is set, a DPC or work item that is queued, an event that is set, an interrupt, the
// start of a thread of the workload or of what happens to the power of devices, an event that a device has of itself.
// `event` is the event of such an action, for a lock also its acquire. Where something chose the order, all choices stay the same
// as long as their steps are there; a run in time order stays one. A mistake says why another event cannot be left out, and from which
// it follows.
Expected<Run> rerunWithout(const ModelPtr& model, const trace::Trace& of, EventIndex event, const Again& again = {});
// The same run of a scenario that differs in these settings, each PATH=VALUE.
Expected<Run> rerunWith(const ModelPtr& model, const trace::Trace& of, const std::vector<std::string>& settings, const Again& again = {});
// Whether time alone decided what came next.
bool inTimeOrder(const ModelPtr& model, const trace::Trace& of, const std::function<bool()>& cancelled = {});

// What to set, each PATH=VALUE, so that this object can be created; each was tried. When no single one is enough, those that are enough together.
std::vector<std::string> fixesOf(World& world, ObjectId refused);

// Why the creation of this object failed, as the trace of a run that ended with it says it.
trace::Refusal refusalOf(World& world, ObjectId refused);
// Of every object whose creation failed, in the order of their creation: also where set-up goes on without them. Tries fixes for each.
std::vector<trace::Refusal> refusalsOf(World& world);

// A trace without the machine that made it: names, outcome, refusal and bug check filled in from the World at its end.
void describe(World& world, const std::vector<std::string>& prints, trace::Trace& trace);

} // namespace syncscope::simulation
