// A World: one simulated machine at one moment, as a value. Copying it is a checkpoint.
//
// There is one stepping path: tick(slot) performs what one source of the agenda is due for. A timed run ticks the
// earliest slot; taking a step of a chosen processor ticks what lies before it in time and then that processor. Which
// actions are steps, choice points, stands in kernel/choice.h.
#pragma once

#include "engine/driver/liveness.h"
#include "engine/simulation/model.h"
#include "engine/trace/schedule.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::simulation {

// One tick of a run that was recorded: which slot, and what it brought. Going through the slots again gives the run again.
struct Mark {
    enum Flag : std::uint16_t {
        kStep = 1,       // a choice point was passed
        kStatement = 2,  // the processor came to another C statement
        kFramework = 4,  // lock, IRQL, dispatch, callback, DPC, timer or work item event
        kRequest = 8,    // a request was sent, completed or returned
    };
    std::uint32_t events = 0; // in the trace after it
    std::uint16_t slot = 0;
    std::uint16_t flags = 0;
};

// What was done to a World between two ticks, by a choice. Done again in front of the same tick it gives the run again.
struct Deed {
    enum class Kind : std::uint8_t {
        Untimed, // nothing comes by time any more
        Timed,   // and again it does
        Offer,   // the lock is offered to the waiter on the processor
        Quantum, // that of the processor's thread is over
        Skip,    // to a time
        Send,    // the processor's thread may send its next request
        Ask,     // whoever stands before asking for a lock asks for it
        Place,   // the thread that is ready goes to the processor
    };
    Kind kind = Kind::Untimed;
    std::uint8_t processor = 0;
    std::uint32_t before = 0; // ticks that had been recorded
    std::int64_t time = 0;
};

// What goes out of a World while it is advanced. None of it is read back.
struct Recorder {
    trace::Log* log = nullptr;
    std::vector<std::string>* prints = nullptr;
    std::vector<Mark>* marks = nullptr;
    std::vector<Deed>* deeds = nullptr;
};

class World {
public:
    static constexpr std::uint32_t kNoSlot = 0xFFFFFFFFu;

    explicit World(ModelPtr model);
    World(const World& other);
    World& operator=(const World& other);

    // Runs DriverEntry and EvtDriverDeviceAdd to their end; costs no time. Then the threads are due.
    void setUp();
    void record(const Recorder& recorder);

    bool running() const { return m_kernel.machine().outcome == Outcome::Running; }
    Outcome outcome() const { return m_kernel.machine().outcome; }
    Instant now() const { return {m_kernel.machine().now}; }
    std::uint64_t steps() const { return m_kernel.machine().steps; }
    std::uint64_t ticks() const { return state().ticks; }
    std::uint32_t events() const { return m_kernel.machine().events; }

    // The slot that is due first; kNoSlot when the run is over (then outcome() says how).
    std::uint32_t next()
    {
        if (!running())
            return kNoSlot;
        const std::uint32_t slot = m_model->kernel.agenda.top(m_block);
        return slot < m_model->kernel.processors && m_model->kernel.agenda.time(m_block, slot) != Instant::never() ? slot : nextRare(slot);
    }
    // Performs what the slot is due for. True when a choice point was passed.
    bool tick(std::uint32_t slot);
    // Performs what the slot is due for and then, at the same instant and on the same processor, the steps that time order
    // would tick next. The same ticks, one after the other, without going to the agenda and back between them.
    // Returns the choice points passed.
    std::uint32_t tickThrough(std::uint32_t slot);
    // The same again, on a World in the state it was made in.
    void again(const Mark& mark) { tick(mark.slot); }
    void again(const Deed& deed) { perform(deed.kind, deed.processor, deed.time); }

    // The processors that could take a step now or after what is due before it. A spinning, waiting or idle one offers none.
    std::vector<std::uint32_t> enabled();
    // Lets the named choice happen: ticks what is due before it, then its step. False: it does not fit; the World may
    // have moved on in time, but passed no choice point.
    bool take(const trace::Choice& choice);

    // --- without time (untimed.cpp): what a search goes through, and what replays what it found
    struct Option {
        enum class Kind : std::uint8_t {
            Step,    // of the processor
            Waiter,  // the processor's activity takes the lock it waits for
            Preempt, // the quantum of its thread ends; thread `row` takes the next step
            Place,   // thread `row`, which has become ready, goes to the processor
            Signal,  // the inter-processor interrupt that is on its way comes in
            Send,    // thread `row` sends its next request
            Thread,  // thread `row` starts, or its time to wait is up
            Timer,   // timer `row` is due
            Sweep,   // the clock finds DPCs that nobody asked an interrupt for
            Alarm,   // slot `row` of the agenda
        };
        Kind kind = Kind::Step;
        std::uint8_t processor = 0;
        std::uint16_t row = 0;

        friend bool operator==(const Option&, const Option&) = default;
    };
    // From now on nothing comes by time. All that is no step is done.
    void beginUntimed();
    // Time goes on, with what has been held up.
    void endUntimed();
    // Everything that may come next, in an order that depends on the state alone; empty when the run has ended, and then outcome()
    // says how. Settles the machine where only the clock is left to go on.
    // With `early` also what is due later than something else: a replay has costs, and with them comes first what else was due at once.
    void options(std::vector<Option>& to, bool early = false);
    // One of them, and all that follows it. False: it turned out to be no step.
    bool takeOption(const Option& option);
    trace::Choice choiceOf(const Option& option);

    // Clears what the future does not depend on: clock, statistics, causes, values nobody reads any more. Two Worlds that
    // differ in nothing else are equal then.
    void forgetPast(const driver::Liveness& liveness);

    // The choice that is made when this slot, which is one, is ticked.
    trace::Choice choiceOf(std::uint32_t slot);

    // Why a processor offers no step, in words; empty when it does.
    Phrase blockedReason(std::uint32_t processor) const;
    // Why the thread that is to be placed cannot go there; empty when it can.
    Phrase placedElsewhere(std::uint32_t processor) const;

    const Model& model() const { return *m_model; }
    const ModelPtr& modelPtr() const { return m_model; }
    kernel::Kernel& kernel() { return m_kernel; }
    framework::Framework& framework() { return m_framework; }
    const driver::Vm& vm() const { return m_vm; }
    Block& block() { return m_block; }
    const Block& block() const { return m_block; }
    State& state() { return *m_state; }
    const State& state() const { return *m_state; }

    // Row of Program::structures that a WDF_OBJECT_CONTEXT_TYPE_INFO at that address names; 0xFFFFFFFF = none.
    std::uint32_t structureOf(std::uint64_t contextType) const;

    // The thread for which a DPC sends, as a driver above does; none for every other DPC.
    std::optional<std::uint32_t> upperOf(const kernel::Dpc& d) const
    {
        return d.used && d.routine.routine == static_cast<std::uint16_t>(Routine::UpperDpc) ? std::optional(d.routine.a) : std::nullopt;
    }

    // The whole state; two Worlds of one model are equal when their bytes are.
    Hash128 hash() const { return hashBytes(m_block.data(), m_block.size()); }
    friend bool operator==(const World& a, const World& b) { return a.m_model == b.m_model && a.m_block == b.m_block; }

private:
    friend class Services;
    // Whether an access there may be one to pageable memory, or to memory that was given back.
    bool watches(std::uint64_t address) const { return address - driver::kMemoryBase - m_model->watchedBase < m_model->watchedBytes; }
    enum class Routine : std::uint16_t {
        DriverCall = framework::kDriverCall, // a function, b depth of calls before it, c arguments, w arguments
        Workload,                            // a thread, b send or cancel, c repetition, w[0] request row, w[1] when it was sent,
                                             // w[2] DPC of an upper driver, w[3] its open file + 1,
                                             // w[4] it opens one, w[5] it has sent one before
        SetUp,
        Power,                               // a next action of the workload
        UpperDpc,                            // a thread: an upper driver sends its request
    };

    std::uint32_t nextRare(std::uint32_t slot);
    void recordEnd();
    void runProcessor(std::uint32_t p);
    bool passes(std::uint32_t p);
    void closeTick(std::uint32_t slot);
    kernel::Resume resume(std::uint32_t activity, kernel::Frame& frame, bool perform);
    kernel::Resume resumeDriverCall(std::uint32_t activity, kernel::Frame& frame, bool perform);
    kernel::Resume resumeWorkload(std::uint32_t activity, kernel::Frame& frame, bool perform);
    kernel::Resume resumeCancels(std::uint32_t activity, kernel::Frame& frame, bool perform);
    ObjectId deviceNamed(const std::string& name);
    ObjectId openFile(ObjectId device);
    std::uint32_t takeContext(std::uint64_t bytes);
    std::uint32_t oldestRequestOf(std::uint32_t thread);
    kernel::Resume resumeSetUp(std::uint32_t activity, kernel::Frame& frame);
    bool takeSlot(std::uint32_t slot, const std::string& name = {});
    bool perform(Deed::Kind kind, std::uint32_t processor = 0, std::int64_t time = 0);
    void settle(bool begins = false);
    bool startIsChoice(std::uint32_t thread);
    bool ownProcessors() const;
    bool arrivalsAreTold();
    bool standsBeforeSend(std::uint32_t activity);
    bool takeUntimed(const trace::Choice& choice);
    void forgetTime();
    void forgetAgenda(bool timed);
    std::int64_t patience() const;
    std::int64_t lastOnce() const;
    class Patience;
    class Attempt;
    bool isClock(std::uint32_t slot) const;
    void tellCompletion(std::uint32_t row);
    kernel::Resume resumePower(std::uint32_t activity, kernel::Frame& frame);
    void offer(std::uint32_t processor);
    std::vector<std::string> stepNames(std::uint32_t processor);
    bool tickNoStep(std::uint32_t slot);
    bool mayBeCalled(std::uint32_t processor, const std::string& name);
    std::int32_t statement(std::uint32_t processor);
    void checkLimits();
    void lookForCircles();
    Hash128 progressOutline() const;
    Hash128 progressKey() const;

    ModelPtr m_model;
    Block m_block;
    kernel::Kernel m_kernel;
    framework::Framework m_framework;
    driver::Vm m_vm;
    State* m_state; // in m_block, as what the views keep
    Recorder m_recorder;
    // Of the tick that is going on.
    std::uint32_t m_through = 0;   // ticks that may still follow it on the spot
    bool m_step = false;           // it has passed a choice point
    std::uint64_t m_instructionsLeft = 0;
    std::int32_t m_statement = -1; // where the processor stood before it; kept for marks only
    std::vector<std::string> m_slotNames; // for choiceOf(), where it was asked
};

// What was done since then, and recorded, can be taken back.
class World::Attempt {
public:
    explicit Attempt(World& world);
    void undo() const;

private:
    World* m_world;
    Block m_before;
    std::uint32_t m_events;
    std::size_t m_marks, m_prints, m_deeds;
};

// Names of all that exists in this World, for its trace.
trace::Names namesOf(World& world, const std::vector<std::string>& prints);

} // namespace syncscope::simulation
