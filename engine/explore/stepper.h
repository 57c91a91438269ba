// From a state to the states that may follow it.
//
// A state is a row of numbers: which call stack each activity has, what lies in memory, what the kernel keeps, what the rest of
// the machine is. Together with Parts that is the whole block of a World that has forgotten its past, so keys are exact and
// a state can be gone back to without a step.
//
// Most steps look at their own call stack, memory and the tables, and at no other stack. What such a step came to once it comes to
// again, whatever the others do meanwhile, and is looked up.
#pragma once

#include "engine/explore/parts.h"
#include "engine/simulation/run.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace syncscope::explore {

// What a step touches that others can tell: shared variables, locks, dispatcher objects (decisions 9).
struct Touch {
    std::uint32_t kind = 0;   // trace::SubjectKind
    std::uint32_t first = 0;  // byte of memory, or row
    std::uint32_t end = 0;
    bool writes = false;
    bool counts = false;      // it adds at once, and nobody looks at what came of it

    friend bool operator==(const Touch&, const Touch&) = default;
};

// What a step came to where it changed one stack and no other.
struct Change {
    std::uint32_t stack = 0, memory = 0, kernel = 0, rest = 0;
};

struct Successor {
    simulation::World::Option option;
    bool isStep = true;               // of the processor's own program: a step, or a lock that it waited for
    bool wasStep = true;              // it turned out to be one
    bool ends = false;                // the driver's routine that took it has ended since
    bool over = false;                // and what ran there is over: a thread, a DPC, an interrupt, a work item
    std::uint16_t activity = 0;       // whose step it is
    std::uint16_t taker = kernel::kNo16; // who takes a step, also where the quantum of somebody else ends first; kNo16 = nobody
    std::uint32_t touches = 0;        // number of its Touches
    Change change;
    const std::uint32_t* row = nullptr; // the whole row, where `change` is not all
};

class Stepper {
public:
    explicit Stepper(const simulation::ModelPtr& withCosts);
    Stepper& operator=(const Stepper&) = delete;
    // One more for another thread, of `hands` in all: numbers in rows mean the same to all of them.
    std::unique_ptr<Stepper> another(std::uint32_t hands) const;
    // What another one has seen that this one has not.
    void join(const Stepper& other);

    std::uint32_t columns() const { return m_columns; }
    const std::vector<std::uint32_t>& root() const { return m_root; }

    // What may follow the state. Empty: it is an end, and end() is how the machine was left. Valid until the next call.
    const std::vector<Successor>& successors(const std::uint32_t* row);
    const std::uint32_t* end() const { return m_end.empty() ? nullptr : m_end.data(); }
    // The row of a successor of `from`.
    void rowOf(const std::uint32_t* from, const Successor& successor, std::uint32_t* to) const
    {
        if (successor.row != nullptr) {
            std::copy_n(successor.row, m_columns, to);
            return;
        }
        std::copy_n(from, m_columns, to);
        to[successor.activity] = successor.change.stack;
        to[m_memory] = successor.change.memory;
        to[m_kernel] = successor.change.kernel;
        to[m_rest] = successor.change.rest;
    }
    // Whether an activity with this stack is in a routine of the driver.
    bool inDriver(std::uint32_t stack) const;
    // Whether another processor goes on with something else after it, and whether with another activity.
    bool disturbs(const std::uint32_t* from, const Successor& successor, std::uint32_t other) const;
    bool displaces(const std::uint32_t* from, const Successor& successor, std::uint32_t other) const;

    // Steps that were made before, without a row. `offers` is null, or the change none, where the row has to be asked for.
    struct Offer {
        simulation::World::Option option;
        std::uint16_t activity = 0;
    };
    const std::vector<Offer>* offersOf(std::uint32_t kernel) const
    {
        return kernel < m_tables.size() && m_tables[kernel].known ? &m_tables[kernel].offers : nullptr;
    }
    const Change* changeOf(const Offer& offer, std::uint32_t stack, std::uint32_t memory, std::uint32_t kernel, std::uint32_t rest)
    {
        ++m_lookedUp;
        const Known& known = slotFor({offer.option.processor, stack, memory, kernel, rest, {}, 0, 0, 0});
        return known.used ? &known.to : nullptr;
    }
    std::uint32_t memoryColumn() const { return m_memory; }
    std::uint32_t kernelColumn() const { return m_kernel; }
    std::uint32_t restColumn() const { return m_rest; }

    // The World of a state. It is valid until the next call, and may be looked at only.
    simulation::World& world(const std::uint32_t* row);
    std::uint32_t memoryOf(const std::uint32_t* row) const { return row[m_memory]; }

    bool conflict(std::uint32_t touches, std::uint32_t other);
    const std::vector<Touch>& touches(std::uint32_t number) const { return m_touches[number]; }
    // Whether somebody has waited in line for a mutex, so that it goes to who asked first.
    bool inLine() const { return m_inLine; }
    // Rows of Names::hazards: what a free build let pass in some step.
    const std::set<std::uint64_t>& hazards() const { return m_hazards; }
    const simulation::Model& model() const { return *m_model; }
    // Every byte of driver memory that any step so far has written.
    const std::vector<Touch>& written() const { return m_written; }

    std::uint64_t bytes() const;
    std::uint64_t content() const; // of it, what the states are put together from: the same whoever found them
    // What it has done so far, in the time that it takes to look a step up: to perform one takes kPerform times as long.
    std::uint64_t work() const { return m_performed * kPerform + m_lookedUp; }
    static constexpr std::uint64_t kPerform = 64;

    // --- like threads (symmetry.cpp)
    std::uint32_t likeThreads() const { return static_cast<std::uint32_t>(m_like.size()); } // the first columns
    // Makes a state the one that stands for all that differ in nothing but which like thread is which.
    // `processors`, a bit for each, go with their threads.
    void canonical(std::uint32_t* row, std::uint64_t* processors = nullptr);

private:
    Stepper(const Stepper&) = default;

    static constexpr std::size_t kMostKnown = 1u << 22; // steps that are kept to be looked up
    struct Tables { // of a number of the kernel's part
        bool known = false;
        bool ended = false;          // nothing can follow, and asking makes it the number `end`
        std::uint32_t end = 0;
        std::vector<Offer> offers;
    };
    struct Known { // a step that was performed before
        std::uint32_t processor = 0, stack = 0, memory = 0, kernel = 0, rest = 0;
        Change to;
        std::uint32_t touches = 0;
        std::uint16_t used = 0, ends = 0; // ends: 1 its routine, 2 what ran there is over
    };

    std::uint64_t stackOn(std::uint32_t kernel, std::uint32_t processor) const;
    void load(const std::uint32_t* row);
    void loadStack(std::uint32_t activity, std::uint32_t number);
    void keep(std::uint32_t* row);
    std::uint32_t keepStack(std::uint32_t activity, std::uint32_t guess);
    std::uint32_t touchesOfStep();
    bool counts(std::uint32_t pc) const;
    bool endsRoutine(std::uint32_t activity, std::uint32_t stack) const;
    bool isOver(std::uint32_t activity) const;
    Known& slotFor(const Known& key);
    void growKnown();
    void perform(const Offer& offer, const std::uint32_t* from, Successor& to, std::uint32_t* row);
    Tables& tablesOf(std::uint32_t number);
    void findLikeThreads();
    std::uint32_t permuted(const std::uint32_t* row, const std::uint8_t* order);

    simulation::ModelPtr m_model;
    driver::Liveness m_liveness;
    simulation::World m_world;
    trace::Log m_log;
    std::uint32_t m_activities = 0, m_columns = 0, m_memory = 0, m_kernel = 0, m_rest = 0;
    struct Range {
        std::uint32_t first = 0, bytes = 0;
    };
    std::vector<Range> m_kernelRanges;
    Range m_memoryRange;
    std::vector<Range> m_restRanges;
    struct Contents {
        Parts stacks, memories, kernels, rests;
    };
    std::shared_ptr<Contents> m_contents = std::make_shared<Contents>(); // of all threads
    Parts& m_stacks = m_contents->stacks;
    Parts& m_memories = m_contents->memories;
    Parts& m_kernels = m_contents->kernels;
    Parts& m_rests = m_contents->rests;
    std::uint32_t m_noStack = 0;
    std::vector<std::uint32_t> m_loaded;  // what lies in m_world
    std::vector<std::uint32_t> m_root, m_end;
    std::vector<Tables> m_tables;
    std::vector<Successor> m_successors;
    std::vector<std::uint32_t> m_rows;
    std::vector<simulation::World::Option> m_options;
    std::vector<std::byte> m_scratch;
    std::vector<Known> m_knownSteps;
    std::size_t m_knownCount = 0, m_mostKnown = kMostKnown;
    std::vector<std::vector<Touch>> m_touches;
    std::vector<std::uint8_t> m_conflicts; // by pair: 0 not asked, 1 no, 2 yes
    std::size_t m_conflictSide = 0;
    std::vector<Touch> m_written;
    bool m_inLine = false;
    std::set<std::uint64_t> m_hazards;
    std::uint64_t m_performed = 0, m_lookedUp = 0;

    static constexpr std::size_t kMostLike = 16;
    static constexpr std::uint32_t kNoWay = 0xFFFFFFFFu;
    std::vector<std::uint8_t> m_like;      // workload threads that are alike
    struct Permuted {
        std::uint64_t order = 0;
        std::uint32_t kernel = 0, to = 0;  // + 1; 0 = free
    };
    std::uint32_t& permutedSlot(std::uint32_t kernel, std::uint64_t order);
    std::vector<Permuted> m_permuted = std::vector<Permuted>(1024);
    std::size_t m_permutedCount = 0;
};

} // namespace syncscope::explore
