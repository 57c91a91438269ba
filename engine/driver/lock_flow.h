// What a function holds and at which IRQL it runs, along every path of its code.
//
// A path carries exact knowledge: the locks it holds, its level, and what is known of local variables. Two paths that
// meet stay apart while they differ in locks or level, so that a flag which remembers whether a lock was taken is
// understood; where too many meet, what differs becomes unknown. What is unknown is never complained about: only the run
// shows it then.
//
// A lock is known by the way it is written (`context->StatisticsLock`), so two ways of writing one lock are two locks here.
#pragma once

#include "engine/driver/ast.h"
#include "engine/driver/codegen.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace syncscope::driver {

enum class Deed : std::uint8_t { Acquire, Try, Release };

struct LockCall {
    Service service;
    Deed deed;
    int argument;      // that names what is given back; -1: critical region
    int lockArgument;  // that names the lock, where it is another one
    int raisesTo;      // 0: leaves the level alone
    int irqlArgument;  // where the level before goes to, or comes from; -1: it stays with the lock
};

const LockCall* lockCallOf(Service service);
const Subroutine* calleeOf(const Expression& call); // null: through a pointer

// A level at which code may run.
struct Level {
    bool asEntered = true;   // whatever the caller's is: within low .. high
    std::uint8_t low = 0;
    std::uint8_t high = 15;
    std::int32_t raisedBy = -1; // instruction of the call that set it; -1: none, a lock, or several

    friend bool operator==(const Level&, const Level&) = default;
};

struct PathFact {
    enum class Kind : std::uint8_t { Equal, NotZero, Negative, NotNegative, Truth } kind = Kind::Equal;
    std::uint16_t name = 0;      // register
    Op op = Op::Eq;              // Truth: whether `of` op `value`
    Scalar scalar = Scalar::I64;
    std::uint16_t of = 0;
    std::uint64_t value = 0;

    friend bool operator==(const PathFact&, const PathFact&) = default;
};

struct Path {
    std::uint64_t held = 0;
    std::uint64_t unknown = 0;   // held or not
    Level level;
    std::vector<std::pair<std::uint32_t, Level>> saved; // by key, ascending: where a level was put aside
    std::vector<PathFact> facts; // by register, ascending
};

class LockFlow {
public:
    struct Lock {
        std::string key;     // what is given back
        std::string name;    // the lock
        int raisesTo = 0;
        bool isFree = false; // taken or given back in ways that are not followed: nothing is said of it
        Place acquired;
    };
    static constexpr std::string_view kRegion = pattern("the critical region");

    LockFlow(const Unit& unit, const Program& program, const Symbols& symbols) : m_unit(unit), m_program(program), m_symbols(symbols) {}

    // Follows `f`; `calls` are its calls in order of instruction. Afterwards paths() answers.
    void follow(const Function& f, const Subroutine& s, const std::vector<CodeFacts::At>& calls);

    const std::vector<Lock>& locks() const { return m_locks; }
    const Level& entry() const { return m_entry; }
    std::uint64_t heldAtEntry() const { return m_heldAtEntry; }
    std::uint64_t expectedAtEnd() const { return m_expectedAtEnd; }
    // Every way of getting before an instruction that was asked for: calls, returns, and those of `also`.
    const std::vector<Path>& paths(std::uint32_t instruction) const;
    void also(std::uint32_t instruction) { m_asked.push_back(instruction); }

    // Locks a call takes and gives back, as bits.
    struct Effect {
        std::uint64_t acquires = 0;
        std::uint64_t releases = 0;
        std::uint64_t tries = 0;
        std::uint64_t tryResult = 0;   // tries: what the call returns when it did not take the lock
        bool zeroIsTaken = false;
        int raisesTo = 0;              // by a lock
        int setsTo = -1;               // by KeRaiseIrql or an annotation
        bool setsUnknown = false;
        std::int64_t saves = -1;       // key
        std::int64_t savesToo = -1;    // the lock itself
        std::int64_t restores = -1;
        std::int64_t restoresElse = -1; // where nothing was put there on this path
        const Expression* call = nullptr;
    };
    const Effect& effect(std::uint32_t instruction) const { return m_effects[instruction - m_first]; }

    // A lock of an annotation, the parameters' names replaced by what the call passes; empty where that has no name.
    std::string atCall(const std::string& text, const std::vector<Symbol>& parameters, const Expression& call) const;

private:
    std::uint64_t lock(const std::string& key, const std::string& name, int raisesTo, Place place, bool acquires);
    std::uint32_t keyOf(const std::string& name);
    std::int64_t savedAt(const Expression& argument);
    void prepare(const Function& f, const std::vector<CodeFacts::At>& calls);
    void prepareLockCall(const LockCall& c, Effect& e, std::uint32_t instruction);
    void prepareAnnotations(const Annotations& a, const std::vector<Symbol>& names, Effect& e, std::uint32_t instruction);
    bool arrive(std::vector<Path>& at, Path path);
    void run(std::uint32_t leader, Path path, std::vector<std::uint32_t>& work, bool record);
    void arriveAt(std::uint32_t pc, const Path& path, std::vector<std::uint32_t>& work, bool record);
    static void perform(Path& path, const Effect& e);
    static void note(Path& path, const Instruction& i);

    const Unit& m_unit;
    const Program& m_program;
    const Symbols& m_symbols;
    std::uint32_t m_first = 0;
    std::vector<Lock> m_locks;
    std::vector<std::string> m_keys;
    std::vector<Effect> m_effects;
    std::vector<std::uint8_t> m_isLeader;
    std::vector<std::uint32_t> m_asked;
    std::vector<std::vector<Path>> m_leaders;  // by instruction
    std::vector<std::pair<std::uint32_t, std::vector<Path>>> m_paths; // by instruction asked for, ascending
    Level m_entry;
    std::uint64_t m_heldAtEntry = 0;
    std::uint64_t m_expectedAtEnd = 0;
    std::size_t m_steps = 0;
    std::size_t m_most = 16;                   // paths that are kept apart where they meet
};

} // namespace syncscope::driver
