// All orders: every way in which the steps of a scenario can follow one another, what each comes to, and how many there are.
//
// A search goes through Worlds without time (simulation/untimed.cpp), so an order is a sequence of choices that a run replays.
// What is counted and why it is exact stands in docs/explore.md.
#pragma once

#include "engine/base/phrase.h"
#include "engine/simulation/model.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace syncscope::explore {

enum class Reduction : std::uint8_t {
    States,   // equal states are gone through once
    Symmetry, // and states that differ only in which of several like threads is which
    Dpor,     // no states are kept: one execution an equivalence class
    None,     // no states are kept: every order is executed
};
std::string_view name(Reduction);

enum class Verdict : std::uint8_t { Safe, Unsafe, Unknown };
enum class Coverage : std::uint8_t { Exhaustive, Bounded, Limit };
std::string_view name(Verdict);
std::string_view name(Coverage);

// Where a search is; asked often enough to stop within a few milliseconds, in the thread that began it.
struct Progress {
    const char* doing = "";          // "serial orders", "orders", "values", "classes", "schedules"
    std::uint64_t states = 0;        // found
    std::uint64_t waiting = 0;       // of them, to be gone through still
    std::uint64_t executions = 0;    // orders that came to an end
    std::uint32_t depth = 0;         // steps of the layer that is gone through
    std::uint64_t bytes = 0;         // of memory for states
    bool foundBad = false;
    // What is still to be found, about: states, or executions where no states are kept. Nothing = nobody can say yet.
    std::optional<std::uint64_t> remaining;
    // What has been done since the beginning, by the thread that asks: a step that was made before and is looked up is 1. Between two
    // times of asking lies a bounded amount.
    std::uint64_t work = 0;
};

// Of several searches that together are one: which. States, without a bound; merge() adds their results up.
struct Shard {
    std::uint32_t index = 0;
    std::uint32_t of = 1;
};

struct Options {
    Reduction reduction = Reduction::States;
    std::optional<std::uint32_t> preemptions;  // only orders with at most so many
    std::uint64_t states = 50'000'000;         // stop beyond
    std::uint64_t bytes = 4ull << 30;
    std::uint64_t executions = ~0ull;          // of Dpor and None
    bool classes = true;                       // count them
    bool firstBad = false;                     // stop as soon as a bad order is known
    std::uint32_t threads = 1;                 // at most; what is found does not depend on it
    // A schedule for each outcome, or only for the least bad one, or none.
    enum class Schedules : std::uint8_t { Each, LeastBad, None } schedules = Schedules::Each;
    Shard shard;
    std::uint32_t classOrders = 0;             // in Result::classOrders, at most so many of each outcome; States, without a bound
    // "Device.TotalRequestsProcessed==1", "Device.lock==held": whether a state like that can be come to.
    std::string reach;
    std::function<bool(const Progress&)> goOn; // false = stop here; nothing = never
};

// Orders that come to the same end.
struct Outcome {
    syncscope::Outcome outcome = syncscope::Outcome::Completed;
    std::string detail;                        // of a bug check or a refusal, in words
    std::vector<std::pair<std::string, std::int64_t>> values; // final, of the variables that are written
    bool bad = false;
    std::optional<std::string> orders;         // decimal; nothing where not counted
    std::optional<std::string> classes;
    // Of the simplest of these orders: fewest pre-emptions, then fewest steps. Nothing where not looked for or not reached.
    std::optional<std::uint32_t> preemptions;
    std::uint32_t steps = 0;
    std::string schedule;                      // for a run of the scenario
    bool replays = false;                      // such a run was made, and came to this outcome in as many steps
};

// One order of an equivalence class.
struct ClassOrder {
    std::size_t outcome = 0;                   // row of Result::outcomes
    std::string schedule;
    std::optional<std::string> orders;         // that are in the class; nothing where not counted
};

struct Result {
    Verdict verdict = Verdict::Unknown;
    Coverage coverage = Coverage::Exhaustive;
    Phrase limit;                              // which one stopped it
    std::optional<std::string> orders;
    std::optional<std::string> classes;
    Phrase ordersNot, classesNot;              // why not, where there is no number
    std::uint64_t executions = 0;              // orders gone through to their end, one by one
    // Where the search was stopped: as far as it went through all states that can be reached in so many steps.
    std::uint64_t states = 0;
    std::uint64_t transitions = 0;
    std::optional<std::uint64_t> remaining;    // of a search that was stopped: as in Progress
    std::uint64_t blocked = 0;                 // executions of Dpor that could not be ended
    std::uint64_t bytes = 0;                   // of memory for states, at most
    Shard shard;
    bool endless = false;                      // some orders never end, so they cannot be counted
    std::vector<Outcome> outcomes;             // bad ones first, then by pre-emptions, steps and values
    std::optional<std::size_t> leastBad;       // row of outcomes
    std::vector<ClassOrder> classOrders;       // as many as were asked for; no class twice
    std::vector<Phrase> assumed;               // what orders were not gone through because of (docs/explore.md)
    std::vector<Phrase> broken;                // rules some order breaks without the machine stopping; of a search that was not stopped
    std::vector<std::string> expected;         // "Device.TotalRequestsProcessed = 2": of serial orders
    std::optional<bool> reached;               // of Options::reach; nothing = not asked or not decided
    std::string reachSchedule;
    std::uint32_t reachPreemptions = 0;
};

// A mistake: Options::reach cannot be read, or the scenario cannot be explored.
Expected<Result> explore(const simulation::ModelPtr& model, const Options& options = {});

// What all shards of one search have found together. States that several of them went through are counted by each.
Result merge(const std::vector<Result>& shards);

} // namespace syncscope::explore
