#include "engine/driver/checks.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::driver {

namespace {

enum class Deed : std::uint8_t { Acquire, Try, Release };

struct LockCall {
    Service service;
    Deed deed;
    int argument;      // that names what is given back; -1: critical region
    int lockArgument;  // that names the lock, where it is another one
    bool raises;       // to DISPATCH_LEVEL
};

constexpr LockCall kLockCalls[] = {
    {Service::KeAcquireSpinLock, Deed::Acquire, 0, 0, true},
    {Service::KeAcquireSpinLockRaiseToDpc, Deed::Acquire, 0, 0, true},
    {Service::KeAcquireSpinLockAtDpcLevel, Deed::Acquire, 0, 0, true},
    {Service::KeTryToAcquireSpinLockAtDpcLevel, Deed::Try, 0, 0, true},
    {Service::KeReleaseSpinLock, Deed::Release, 0, 0, true},
    {Service::KeReleaseSpinLockFromDpcLevel, Deed::Release, 0, 0, true},
    {Service::KeAcquireInStackQueuedSpinLock, Deed::Acquire, 1, 0, true},
    {Service::KeAcquireInStackQueuedSpinLockAtDpcLevel, Deed::Acquire, 1, 0, true},
    {Service::KeReleaseInStackQueuedSpinLock, Deed::Release, 0, 0, true},
    {Service::KeReleaseInStackQueuedSpinLockFromDpcLevel, Deed::Release, 0, 0, true},
    {Service::ExAcquireFastMutex, Deed::Acquire, 0, 0, false},
    {Service::ExAcquireFastMutexUnsafe, Deed::Acquire, 0, 0, false},
    {Service::ExTryToAcquireFastMutex, Deed::Try, 0, 0, false},
    {Service::ExReleaseFastMutex, Deed::Release, 0, 0, false},
    {Service::ExReleaseFastMutexUnsafe, Deed::Release, 0, 0, false},
    {Service::KeEnterCriticalRegion, Deed::Acquire, -1, -1, false},
    {Service::KeLeaveCriticalRegion, Deed::Release, -1, -1, false},
    {Service::WdfSpinLockAcquire, Deed::Acquire, 0, 0, true},
    {Service::WdfSpinLockRelease, Deed::Release, 0, 0, true},
    {Service::WdfWaitLockAcquire, Deed::Acquire, 0, 0, false},
    {Service::WdfWaitLockRelease, Deed::Release, 0, 0, false},
    {Service::WdfObjectAcquireLock, Deed::Acquire, 0, 0, false},
    {Service::WdfObjectReleaseLock, Deed::Release, 0, 0, false},
};

const LockCall* lockCallOf(Service service)
{
    const auto* found = std::find_if(std::begin(kLockCalls), std::end(kLockCalls), [&](const LockCall& c) { return c.service == service; });
    return found == std::end(kLockCalls) ? nullptr : found;
}

// Those that need the object initialized before, besides the lock calls.
bool usesObject(Service service)
{
    switch (service) {
    case Service::KeWaitForSingleObject:
    case Service::KeSetEvent:
    case Service::KeClearEvent:
    case Service::KeResetEvent:
    case Service::KeReadStateEvent:
    case Service::KeReleaseMutex:
    case Service::KeReleaseSemaphore:
    case Service::KeSetTimer:
    case Service::KeSetTimerEx:
    case Service::KeInsertQueueDpc:
        return true;
    default:
        return false;
    }
}

bool initializesObject(Service service)
{
    switch (service) {
    case Service::KeInitializeSpinLock:
    case Service::ExInitializeFastMutex:
    case Service::KeInitializeMutex:
    case Service::KeInitializeEvent:
    case Service::KeInitializeSemaphore:
    case Service::KeInitializeTimer:
    case Service::KeInitializeTimerEx:
    case Service::KeInitializeDpc:
    case Service::WdfSpinLockCreate:
    case Service::WdfWaitLockCreate:
        return true;
    default:
        return false;
    }
}

const Subroutine* calleeOf(const Expression& call)
{
    return call.a->kind == ExpressionKind::AddressOf && call.a->a->kind == ExpressionKind::Function ? call.a->a->function : nullptr;
}

Place placeOf(const trace::CodePlace& p)
{
    Place place;
    place.file = p.file;
    place.line = p.line;
    place.column = p.column;
    place.endColumn = p.endColumn;
    return place;
}

class LockFlow {
public:
    LockFlow(const Program& program, const CodeFacts& facts, const Symbols& symbols, Reporter& reporter)
        : m_program(program), m_facts(facts), m_symbols(symbols), m_reporter(reporter)
    {
    }

    void run()
    {
        std::size_t call = 0;
        std::size_t access = 0;
        // Functions lie one after the other in the code, and so do the facts.
        std::vector<std::uint32_t> order(m_program.functions.size());
        for (std::uint32_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return m_program.functions[a].entry < m_program.functions[b].entry; });
        for (const std::uint32_t id : order) {
            const Function& f = m_program.functions[id];
            m_calls.clear();
            m_accesses.clear();
            for (; call < m_facts.calls.size() && m_facts.calls[call].instruction < f.end; ++call)
                m_calls.push_back(m_facts.calls[call]);
            for (; access < m_facts.guardedAccesses.size() && m_facts.guardedAccesses[access].instruction < f.end; ++access)
                m_accesses.push_back(m_facts.guardedAccesses[access]);
            function(f, *m_facts.functions[id]);
        }
    }

private:
    struct Lock {
        std::string key;   // what is given back
        std::string name;  // the lock
        bool raises = false;
        bool isFree = false; // a try whose result is not asked for at once: not followed
        Place acquired;
    };
    struct State {
        std::uint64_t may = 0;
        std::uint64_t must = 0;
        bool reached = false;
    };
    struct Effect {
        std::uint64_t acquires = 0;
        std::uint64_t releases = 0;
        std::uint64_t tries = 0;
        bool onZero = false;  // tries: held where the branch after it finds zero
        const Expression* call = nullptr;
    };
    static constexpr std::size_t kMaximumLocks = 64;
    static constexpr const char* kRegion = "the critical region";

    std::uint64_t lock(const std::string& key, const std::string& name, bool raises, Place place, bool acquires)
    {
        for (std::size_t i = 0; i < m_locks.size(); ++i)
            if (m_locks[i].key == key) {
                if (acquires && m_locks[i].acquired.line == 0) {
                    m_locks[i].acquired = place;
                    m_locks[i].name = name;
                }
                m_locks[i].raises = m_locks[i].raises || raises;
                return std::uint64_t{1} << i;
            }
        if (m_locks.size() >= kMaximumLocks)
            return 0;
        Lock l;
        l.key = key;
        l.name = name;
        l.raises = raises;
        if (acquires)
            l.acquired = place;
        m_locks.push_back(std::move(l));
        return std::uint64_t{1} << (m_locks.size() - 1);
    }

    // A lock of an annotation, the parameters' names replaced by what the call passes.
    std::string atCall(const std::string& text, const Subroutine& callee, const Expression& call) const
    {
        for (std::size_t i = 0; i < callee.parameterNames.size() && i < call.arguments.size(); ++i) {
            const std::string parameter(m_symbols.text(callee.parameterNames[i]));
            const bool isWhole = text == parameter;
            const bool begins = text.size() > parameter.size() && text.compare(0, parameter.size(), parameter) == 0 && (text[parameter.size()] == '-' || text[parameter.size()] == '.');
            if (parameter.empty() || !(isWhole || begins))
                continue;
            const std::string passed = placeName(*call.arguments[i], m_symbols);
            const bool object = call.arguments[i]->kind == ExpressionKind::AddressOf;
            std::string rest = text.substr(parameter.size());
            if (object && rest.substr(0, 2) == "->")
                rest = "." + rest.substr(2);
            return passed.empty() ? std::string() : passed + rest;
        }
        return text;
    }

    void prepare(const Function& f)
    {
        m_effects.assign(f.end - f.entry, {});
        for (const CodeFacts::At& at : m_calls) {
            const Subroutine* callee = calleeOf(*at.expression);
            Effect& e = m_effects[at.instruction - f.entry];
            e.call = at.expression;
            if (!callee)
                continue;
            const Place place = at.expression->place;
            const LockCall* c = callee->service == Service::Count ? nullptr : lockCallOf(callee->service);
            if (c) {
                auto text = [&](int argument) {
                    return argument < 0 ? std::string(kRegion) : placeName(*at.expression->arguments[static_cast<std::size_t>(argument)], m_symbols);
                };
                const std::string key = text(c->argument);
                if (key.empty())
                    continue;
                const std::uint64_t bit = lock(key, c->deed == Deed::Release ? key : text(c->lockArgument), c->raises, place, c->deed != Deed::Release);
                (c->deed == Deed::Release ? e.releases : c->deed == Deed::Acquire ? e.acquires : e.tries) |= bit;
                if (c->deed == Deed::Try)
                    prepareTry(f, at.instruction, e);
                continue;
            }
            for (const std::string& l : callee->annotations.acquires)
                if (const std::string key = atCall(l, *callee, *at.expression); !key.empty())
                    e.acquires |= lock(key, key, false, place, true);
            for (const std::string& l : callee->annotations.releases)
                if (const std::string key = atCall(l, *callee, *at.expression); !key.empty())
                    e.releases |= lock(key, key, false, place, false);
        }
    }

    // A try counts where its result is branched on at once; else the lock is not followed in this function.
    void prepareTry(const Function& f, std::uint32_t instruction, Effect& e)
    {
        const Instruction& call = m_program.code[instruction];
        const Instruction* next = instruction + 1 < f.end ? &m_program.code[instruction + 1] : nullptr;
        if (next && (next->op == Op::JumpIfZero || next->op == Op::JumpIfNot0) && next->a == call.a)
            return;
        for (std::size_t i = 0; i < m_locks.size(); ++i)
            if (e.tries >> i & 1)
                m_locks[i].isFree = true;
        e.tries = 0;
    }

    void function(const Function& f, const Subroutine& s)
    {
        m_locks.clear();
        prepare(f);
        State begin;
        begin.reached = true;
        std::uint64_t expectedAtEnd = 0;
        std::uint64_t givenBack = 0;
        for (const std::string& l : s.annotations.requires_) {
            begin.must |= lock(l, l, false, s.place, true);
            expectedAtEnd = begin.must;
        }
        for (const std::string& l : s.annotations.acquires)
            expectedAtEnd |= lock(l, l, false, s.place, false);
        for (const std::string& l : s.annotations.releases) {
            const std::uint64_t bit = lock(l, l, false, s.place, false);
            begin.must |= bit;
            expectedAtEnd &= ~bit;
            givenBack |= bit;
        }
        begin.may = begin.must;
        flow(f, begin);
        report(f, s, expectedAtEnd, givenBack | begin.must);
    }

    static State merged(const State& a, const State& b)
    {
        if (!a.reached)
            return b;
        State s = a;
        s.may |= b.may;
        s.must &= b.must;
        return s;
    }

    void flow(const Function& f, State begin)
    {
        m_states.assign(f.end - f.entry, {});
        std::vector<std::uint32_t> work;
        auto arrive = [&](std::uint32_t pc, const State& s) {
            State& at = m_states[pc - f.entry];
            const State next = merged(at, s);
            if (!at.reached || next.may != at.may || next.must != at.must) {
                at = next;
                work.push_back(pc);
            }
        };
        arrive(f.entry, begin);
        while (!work.empty()) {
            const std::uint32_t pc = work.back();
            work.pop_back();
            const Instruction& i = m_program.code[pc];
            const Effect& e = m_effects[pc - f.entry];
            State out = m_states[pc - f.entry];
            out.may = (out.may | e.acquires) & ~e.releases;
            out.must = (out.must | e.acquires) & ~e.releases;
            if (i.op == Op::Return)
                continue;
            const auto target = static_cast<std::uint32_t>(i.imm);
            if (i.op == Op::Jump) {
                arrive(target, out);
                continue;
            }
            if (i.op == Op::JumpIfZero || i.op == Op::JumpIfNot0) {
                const std::uint64_t tried = pc > f.entry ? m_effects[pc - 1 - f.entry].tries : 0;
                State taken = out;
                taken.may |= tried;
                taken.must |= tried;
                arrive(target, i.op == Op::JumpIfNot0 ? taken : out);
                arrive(pc + 1, i.op == Op::JumpIfNot0 ? out : taken);
                continue;
            }
            arrive(pc + 1, out);
        }
    }

    static bool isRegion(const Lock& l) { return l.key == kRegion; }
    std::string named(const Lock& l) const { return isRegion(l) ? l.key : "the lock '" + l.name + "'"; }

    void report(const Function& f, const Subroutine& s, std::uint64_t expectedAtEnd, std::uint64_t heldBefore)
    {
        // What initializes a lock is not raced yet.
        std::vector<std::string> initialized;
        for (const CodeFacts::At& at : m_calls) {
            const Subroutine* callee = calleeOf(*at.expression);
            if (!callee || !initializesObject(callee->service))
                continue;
            for (const Expression* a : at.expression->arguments)
                if (const std::string name = placeName(*a, m_symbols); !name.empty())
                    initialized.push_back(name);
        }
        for (std::uint32_t pc = f.entry; pc < f.end; ++pc) {
            const State& at = m_states[pc - f.entry];
            const Effect& e = m_effects[pc - f.entry];
            if (!at.reached)
                continue;
            const Instruction& i = m_program.code[pc];
            for (std::size_t l = 0; l < m_locks.size(); ++l) {
                const std::uint64_t bit = std::uint64_t{1} << l;
                const Lock& lock = m_locks[l];
                if (lock.isFree)
                    continue;
                if ((e.acquires & bit) && (at.must & bit) && !isRegion(lock)) // regions nest
                    m_reporter.warning(e.call->place, "lock-recursion", named(lock) + " is asked for, but this path holds it since line " + std::to_string(lock.acquired.line),
                        "asking again for a lock one holds never ends");
                if ((e.releases & bit) && !(at.may & bit) && !(heldBefore & bit))
                    m_reporter.warning(e.call->place, "release-without-acquire", named(lock) + " is given back, but no path through '" + f.name + "' takes it before",
                        isRegion(lock) || !s.annotations.isEmpty() ? "" : "where the caller takes it, say so: _Releases_lock_(" + lock.name + ")");
                if (i.op == Op::Return && (at.may & bit) && !(expectedAtEnd & bit)) {
                    const bool always = at.must & bit;
                    m_reporter.warning(placeOf(m_program.places[pc]), "lock-not-released",
                        named(lock) + ", taken on line " + std::to_string(lock.acquired.line) + (always ? ", is not given back before '" : ", is not given back on some path before '") + f.name
                            + "' returns here",
                        isRegion(lock) ? "" : "where the caller gives it back, say so: _Acquires_lock_(" + lock.name + ")");
                }
                if (i.op == Op::Return && (expectedAtEnd & bit) && !(at.may & bit))
                    m_reporter.warning(placeOf(m_program.places[pc]), "lock-not-held", named(lock) + " is not held where '" + f.name + "' returns, though its annotations say so");
            }
            if (i.op == Op::Return && pc + 1 == f.end && !s.type->base->isVoid() && !s.type->base->isWrong())
                m_reporter.warning(s.end, "missing-return", "'" + f.name + "' ends here without a return; it returns a value");
            if (e.call)
                reportCall(*e.call, at, s);
        }
        for (const CodeFacts::At& access : m_accesses) {
            const State& at = m_states[access.instruction - f.entry];
            if (at.reached)
                reportAccess(*access.expression, at, initialized);
        }
    }

    void reportCall(const Expression& call, const State& at, const Subroutine& caller)
    {
        const Subroutine* callee = calleeOf(call);
        if (!callee)
            return;
        const std::string name(m_symbols.text(callee->name));
        const int maximum = callee->annotations.irqlMaximum;
        if (maximum >= 0 && maximum < 2) {
            const std::string most = maximum == 0 ? "PASSIVE_LEVEL" : "APC_LEVEL";
            for (std::size_t l = 0; l < m_locks.size(); ++l)
                if ((at.must >> l & 1) && m_locks[l].raises && m_locks[l].acquired.line > 0) {
                    m_reporter.warning(call.place, "irql-too-high",
                        name + " may be called at " + most + " at most; the spin lock '" + m_locks[l].name + "', taken on line " + std::to_string(m_locks[l].acquired.line) + ", raises to DISPATCH_LEVEL");
                    break;
                }
            if (caller.annotations.irqlMinimum > maximum)
                m_reporter.warning(call.place, "irql-too-high", name + " may be called at " + most + " at most; '" + std::string(m_symbols.text(caller.name)) + "' is declared to run above that");
        }
        for (const std::string& l : callee->annotations.requires_) {
            const std::string key = atCall(l, *callee, call);
            if (!key.empty() && !holds(key, at))
                m_reporter.warning(call.place, "lock-required", name + " must be called with the lock '" + key + "' held");
        }
    }

    bool holds(const std::string& name, const State& at) const
    {
        for (std::size_t l = 0; l < m_locks.size(); ++l)
            if ((at.must >> l & 1) && m_locks[l].name == name)
                return true;
        return false;
    }

    void reportAccess(const Expression& e, const State& at, const std::vector<std::string>& initialized)
    {
        const std::string whole = placeName(e, m_symbols);
        const std::string field(m_symbols.text(e.member->name));
        if (whole.size() <= field.size())
            return;
        const std::string prefix = whole.substr(0, whole.size() - field.size());
        const std::string& guard = e.member->guardedBy;
        const std::string lock = prefix + guard;
        if (holds(lock, at) || holds(guard, at) || std::find(initialized.begin(), initialized.end(), lock) != initialized.end())
            return;
        m_reporter.warning(e.place, "guarded-by", "'" + whole + "' is used without the lock '" + lock + "', by which its declaration says it is guarded");
    }

    const Program& m_program;
    const CodeFacts& m_facts;
    const Symbols& m_symbols;
    Reporter& m_reporter;
    std::vector<CodeFacts::At> m_calls;
    std::vector<CodeFacts::At> m_accesses;
    std::vector<Lock> m_locks;
    std::vector<Effect> m_effects;
    std::vector<State> m_states;
};

// The field or variable an expression stands for, as one thing in the whole program.
const void* identityOf(const Expression& e, Place& declared, std::string& name, const Symbols& symbols)
{
    const Expression* x = &e;
    while (x->kind == ExpressionKind::Cast || x->kind == ExpressionKind::AddressOf)
        x = x->a;
    if (x->kind == ExpressionKind::Member) {
        declared = x->member->place;
        name = std::string(symbols.text(x->member->name));
        return x->member;
    }
    if (x->kind == ExpressionKind::Variable && !x->variable->isParameter) {
        declared = x->variable->place;
        name = std::string(symbols.text(x->variable->name));
        return x->variable;
    }
    return nullptr;
}

void checkInitialization(const Unit& unit, const Symbols& symbols, Reporter& reporter)
{
    struct Use {
        const void* identity;
        Place place;
        std::string name;
        std::string call;
    };
    std::vector<Use> uses;
    std::vector<const void*> initialized;
    Place declared;
    std::string name;
    for (const Expression& e : unit.expressions) {
        if (e.kind == ExpressionKind::Assign) {
            if (const void* id = identityOf(*e.a, declared, name, symbols))
                initialized.push_back(id);
        }
        if (e.kind != ExpressionKind::Call)
            continue;
        const Subroutine* callee = calleeOf(e);
        const Service service = callee ? callee->service : Service::Count;
        const LockCall* lockCall = service == Service::Count ? nullptr : lockCallOf(service);
        for (std::size_t i = 0; i < e.arguments.size(); ++i) {
            const void* id = identityOf(*e.arguments[i], declared, name, symbols);
            if (!id)
                continue;
            const bool usesIt = (lockCall && lockCall->deed != Deed::Release && static_cast<int>(i) == lockCall->lockArgument) || (usesObject(service) && i == 0);
            const bool releases = lockCall && lockCall->deed == Deed::Release;
            if (usesIt)
                uses.push_back({id, e.place, name, std::string(symbols.text(callee->name))});
            else if (!releases && (initializesObject(service) || service == Service::Count))
                initialized.push_back(id); // by one of its own functions, perhaps
        }
    }
    for (const Variable& v : unit.variables)
        if (v.hasInitializer)
            initialized.push_back(&v);
    std::sort(initialized.begin(), initialized.end());
    std::vector<const void*> reported;
    for (const Use& u : uses) {
        if (std::binary_search(initialized.begin(), initialized.end(), u.identity) || std::find(reported.begin(), reported.end(), u.identity) != reported.end())
            continue;
        reported.push_back(u.identity);
        reporter.warning(u.place, "lock-never-initialized", u.call + " uses '" + u.name + "', which nothing in the driver initializes",
            u.call.find("FastMutex") != std::string::npos ? "ExInitializeFastMutex"
                : u.call.find("SpinLock") != std::string::npos && u.call.substr(0, 2) == "Ke" ? "KeInitializeSpinLock"
                : u.call.substr(0, 3) == "Wdf" ? "WdfSpinLockCreate or WdfWaitLockCreate, when the device is added" : "");
    }
}

} // namespace

void check(const Unit& unit, const Program& program, const CodeFacts& facts, const Symbols& symbols, Reporter& reporter)
{
    LockFlow(program, facts, symbols, reporter).run();
    checkInitialization(unit, symbols, reporter);
}

} // namespace syncscope::driver
