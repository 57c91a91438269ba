// What KMDF makes of the objects of a scenario before anything runs, and what the framework then does around each callback.
// Also what the front end says of the texts: all of it costs a few milliseconds, however long the run is.
#pragma once

#include "engine/scenario/read.h"
#include "engine/simulation/run.h"
#include "engine/simulation/view.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace syncscope::document {

// Under what the framework calls a callback of the driver, by the tables of the machine.
struct CallbackView {
    enum class Deferral {
        None,
        WorkItem,   // what comes above PASSIVE_LEVEL, or while its thread holds the lock (KMDF X2, X3)
        Dpc,        // what comes while its thread holds the lock (KMDF X3)
        Always,     // its timer's DPC queues a work item that runs it (KMDF P3)
    };
    std::string object, callback;
    std::string function; // empty: the driver's text hands it over while it runs
    std::string lock;     // "spin", "mutex", ...; "none" = it is not serialized
    std::string owner;    // object the lock belongs to
    std::string irql;     // "PASSIVE_LEVEL", "DISPATCH_LEVEL", "DIRQL", or "<=DISPATCH_LEVEL": that of whoever calls
    bool hazard = false;  // accepted by the framework although it is wrong at run time
    Deferral deferral = Deferral::None;
};

// Of all objects that are there, each with what its configuration names and what the driver's text hands over later.
std::vector<CallbackView> callbacksOf(simulation::World& world);

inline constexpr const char* kNotAttempted = "NOT_ATTEMPTED"; // status of what was never created
// A request from outside is no object of the driver's; it is there when its queue is (KMDF R1).
void settlePresented(const scenario::Scenario& scenario, std::vector<simulation::ObjectView>& objects);

// The texts as the front end and set-up see them.
struct Check {
    Diagnostics mistakes, warnings;
    bool isBuilt = false;                          // what follows is known
    std::vector<simulation::ObjectView> objects;   // after set-up
    std::vector<CallbackView> callbacks;
    std::vector<trace::Refusal> refusals;          // by set-up: why, and what mends it
    // Of objects that set-up did not come to, since it ends with the first that is refused: what awaits them once that is mended.
    std::vector<trace::Refusal> laterRefusals;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> deadLines; // of the driver text, left out by #if
};
using CheckPtr = std::shared_ptr<const Check>;

// Mistakes: all of the texts' and edits', as compute() would tell them.
Check check(const scenario::Texts& texts, const scenario::Edits& edits, const std::function<bool()>& cancelled = {});

// The model of these texts, and the scenario that it is of.
struct Built {
    scenario::Scenario scenario;
    simulation::ModelPtr model;
    Diagnostics warnings;
};
Expected<Built> build(const scenario::Texts& texts, const scenario::Edits& edits);

} // namespace syncscope::document
