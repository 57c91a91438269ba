#include "engine/driver/checks.h"

#include "engine/driver/annotations.h"
#include "engine/driver/lock_flow.h"

#include <algorithm>
#include <string>
#include <vector>

namespace syncscope::driver {

namespace {

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

Place placeOf(const trace::CodePlace& p)
{
    Place place;
    place.file = p.file;
    place.line = p.line;
    place.column = p.column;
    place.endColumn = p.endColumn;
    return place;
}

bool isNull(const Expression& e) { return e.kind == ExpressionKind::Number && e.number == 0; }

class FlowChecks {
public:
    FlowChecks(const Unit& unit, Program& program, const CodeFacts& facts, const Symbols& symbols, Reporter& reporter)
        : m_unit(unit), m_program(program), m_facts(facts), m_symbols(symbols), m_reporter(reporter), m_flow(unit, program, symbols)
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
            for (; access < m_facts.guardedAccesses.size() && m_facts.guardedAccesses[access].instruction < f.end; ++access) {
                m_accesses.push_back(m_facts.guardedAccesses[access]);
                m_flow.also(m_accesses.back().instruction);
            }
            const Subroutine& s = *m_facts.functions[id];
            m_function = &s;
            m_flow.follow(f, s, m_calls);
            report(f, s);
        }
    }

private:
    using Lock = LockFlow::Lock;
    using Effect = LockFlow::Effect;

    static bool isRegion(const Lock& l) { return l.key == LockFlow::kRegion; }
    static Phrase named(const Lock& l) { return isRegion(l) ? say(LockFlow::kRegion) : say("the lock '%1'", l.name); }
    std::string nameOf(const Subroutine& s) const { return std::string(m_symbols.text(s.name)); }

    template <class F>
    static bool all(const std::vector<Path>& paths, F&& of)
    {
        return !paths.empty() && std::all_of(paths.begin(), paths.end(), of);
    }

    void report(const Function& f, const Subroutine& s)
    {
        for (std::uint32_t pc = f.entry; pc < f.end; ++pc) {
            const Instruction& i = m_program.code[pc];
            const Effect& e = m_flow.effect(pc);
            if (i.op != Op::Return && !e.call)
                continue;
            const std::vector<Path>& paths = m_flow.paths(pc);
            if (paths.empty())
                continue;
            if (i.op == Op::Return) {
                reportReturn(f, s, pc, paths);
                if (pc + 1 == f.end && !s.type->base->isVoid() && !s.type->base->isWrong())
                    m_reporter.warning(s.end, "missing-return", say("'%1' ends here without a return; it returns a value", f.name));
            } else {
                reportLocks(f, s, e, paths);
                reportCall(e, paths);
            }
        }
        if (!mayIgnoreGuards(s))
            for (const CodeFacts::At& access : m_accesses)
                reportAccess(access, m_flow.paths(access.instruction));
    }

    void reportLocks(const Function& f, const Subroutine& s, const Effect& e, const std::vector<Path>& paths)
    {
        for (std::size_t l = 0; l < m_flow.locks().size(); ++l) {
            const std::uint64_t bit = std::uint64_t{1} << l;
            const Lock& lock = m_flow.locks()[l];
            if (lock.isFree)
                continue;
            if (((e.acquires | e.tries) & bit) && all(paths, [&](const Path& p) { return p.held & bit; }) && !isRegion(lock)) // regions nest
                m_reporter.warning(e.call->place, "lock-recursion", say("%1 is asked for, but this path holds it since line %2", named(lock), lock.acquired.line),
                    say("asking again for a lock one holds never ends"));
            if ((e.releases & bit) && all(paths, [&](const Path& p) { return !((p.held | p.unknown) & bit); }) && !(m_flow.heldAtEntry() & bit))
                m_reporter.warning(e.call->place, "release-without-acquire", say("%1 is given back, but no path through '%2' takes it before", named(lock), f.name),
                    isRegion(lock) || !s.annotations.isEmpty() ? Phrase() : say("where the caller takes it, say so: %1", "_Releases_lock_(" + lock.name + ")"));
        }
    }

    void reportReturn(const Function& f, const Subroutine& s, std::uint32_t pc, const std::vector<Path>& paths)
    {
        const Place place = placeOf(m_program.places[pc]);
        for (std::size_t l = 0; l < m_flow.locks().size(); ++l) {
            const std::uint64_t bit = std::uint64_t{1} << l;
            const Lock& lock = m_flow.locks()[l];
            if (lock.isFree)
                continue;
            const auto held = std::count_if(paths.begin(), paths.end(), [&](const Path& p) { return p.held & bit; });
            const bool expected = m_flow.expectedAtEnd() & bit;
            if (held > 0 && !expected) {
                const bool always = held == std::ssize(paths);
                if (lock.acquired.line == 0)
                    m_reporter.warning(place, "lock-not-released",
                        always ? say("%1 is still held where '%2' returns here, though _Releases_lock_ says it is given back", named(lock), f.name)
                               : say("%1 is still held on some path where '%2' returns here, though _Releases_lock_ says it is given back", named(lock), f.name));
                else
                    m_reporter.warning(place, "lock-not-released",
                        always ? say("%1, taken on line %2, is not given back before '%3' returns here", named(lock), lock.acquired.line, f.name)
                               : say("%1, taken on line %2, is not given back on some path before '%3' returns here", named(lock), lock.acquired.line, f.name),
                        isRegion(lock) ? Phrase() : say("where the caller gives it back, say so: %1", "_Acquires_lock_(" + lock.name + ")"));
                keep(s, Promise::Kind::LockGiven);
            }
            if (expected && all(paths, [&](const Path& p) { return !((p.held | p.unknown) & bit); })) {
                m_reporter.warning(place, "lock-not-held", say("%1 is not held where '%2' returns, though its annotations say so", named(lock), f.name));
                keep(s, Promise::Kind::LockTaken);
            }
        }
        reportLevelAtReturn(f, s, place, paths);
    }

    void reportLevelAtReturn(const Function& f, const Subroutine& s, Place place, const std::vector<Path>& paths)
    {
        const Annotations& a = s.annotations;
        const Level entry = m_flow.entry();
        if (a.irqlRaises >= 0) {
            if (!all(paths, [&](const Path& p) { return p.level.low > a.irqlRaises || p.level.high < a.irqlRaises; }))
                return;
            m_reporter.warning(place, "irql-not-raised", say("'%1' returns here at %2; its _IRQL_raises_ says %3", f.name, range(paths[0].level), irqlName(a.irqlRaises)));
            keep(s, Promise::Kind::Raises);
            return;
        }
        const bool changed = all(paths, [&](const Path& p) {
            const Level& l = p.level;
            return !l.asEntered && l.low == l.high && !(entry.low == entry.high && l.low == entry.low);
        });
        const bool raised = all(paths, [](const Path& p) { return p.level.raisedBy >= 0; });
        const bool mayChange = a.changesIrql();
        if (!changed || (!a.irqlSame && (!raised || mayChange)))
            return;
        Phrase level = range(paths[0].level);
        if (raised)
            level = say("%1, where %2 on line %3 left it", level, callName(*m_flow.effect(static_cast<std::uint32_t>(paths[0].level.raisedBy)).call),
                m_program.places[static_cast<std::size_t>(paths[0].level.raisedBy)].line);
        m_reporter.warning(place, "irql-not-restored",
            a.irqlSame ? say("'%1' returns here at %2; _IRQL_requires_same_ says it returns at the level it was called at", f.name, level)
                       : say("'%1' returns here at %2; it returns at the level it was called at", f.name, level),
            a.irqlSame ? say("KeLowerIrql before the return") : say("KeLowerIrql before the return; or say so: %1", "_IRQL_raises_(" + irqlName(paths[0].level.low) + ")"));
        keep(s, Promise::Kind::Same);
    }

    static Phrase range(const Level& l) { return l.low == l.high ? Phrase(irqlName(l.low)) : say("%1 to %2", irqlName(l.low), irqlName(l.high)); }

    Phrase callName(const Expression& call) const
    {
        if (const Subroutine* callee = calleeOf(call))
            return std::string(m_symbols.text(callee->name));
        const std::string name = placeName(*call.a, m_symbols);
        return name.empty() ? say("the function called here") : say("'%1'", name);
    }

    // At which levels the callee may be called; -1: any.
    struct Limits {
        int maximum = -1;
        int minimum = -1;
        bool byPaging = false;
    };
    static Limits limitsOf(const Annotations& a, const Subroutine* callee, const Expression& call)
    {
        Limits l{a.irqlMaximum, a.irqlMinimum, false};
        if (!callee)
            return l;
        // Without a timeout they wait; with one they may only look.
        if (callee->service == Service::KeWaitForSingleObject && call.arguments.size() > 4)
            l.maximum = isNull(*call.arguments[4]) ? 1 : 2;
        if (callee->service == Service::WdfWaitLockAcquire && call.arguments.size() > 1 && !isNull(*call.arguments[1]))
            l.maximum = 2;
        if (callee->isPaged && (l.maximum < 0 || l.maximum > 1)) {
            l.maximum = 1;
            l.byPaging = true;
        }
        return l;
    }

    void reportCall(const Effect& e, const std::vector<Path>& paths)
    {
        const Expression& call = *e.call;
        const std::vector<Symbol>* names = nullptr;
        const Annotations* a = annotationsOf(m_unit, call, names);
        if (!a)
            return;
        const Subroutine* callee = calleeOf(call);
        const Phrase name = callName(call);
        const Limits limits = limitsOf(*a, callee, call);
        if (limits.maximum >= 0 && all(paths, [&](const Path& p) { return p.level.low > limits.maximum; })) {
            m_reporter.warning(call.place, "irql-too-high",
                limits.byPaging ? say("%1 may be called at %2 at most, for its code can be paged out; %3", name, irqlName(limits.maximum), whyHigh(paths))
                                : say("%1 may be called at %2 at most; %3", name, irqlName(limits.maximum), whyHigh(paths)));
            keep(callee, Promise::Kind::AtMost);
        }
        if (limits.minimum >= 0 && all(paths, [&](const Path& p) { return p.level.high < limits.minimum; })) {
            m_reporter.warning(call.place, "irql-too-low",
                paths[0].level.asEntered
                    ? say("%1 may be called at %2 at least; here it is %3, by what '%4' says of itself", name, irqlName(limits.minimum), range(paths[0].level), nameOf(*m_function))
                    : say("%1 may be called at %2 at least; here it is %3", name, irqlName(limits.minimum), range(paths[0].level)));
            keep(callee, Promise::Kind::AtLeast);
        }
        for (const std::string& l : a->requires_) {
            const std::string key = m_flow.atCall(l, *names, call);
            if (key.empty() || !all(paths, [&](const Path& p) { return !mayHold(key, p); }))
                continue;
            m_reporter.warning(call.place, "lock-required", say("%1 must be called with the lock '%2' held", name, key));
            keep(callee, Promise::Kind::LockHeld);
        }
        for (const std::string& l : a->forbids) {
            const std::string key = m_flow.atCall(l, *names, call);
            if (key.empty() || !all(paths, [&](const Path& p) { return holds(key, p); }))
                continue;
            m_reporter.warning(call.place, "lock-forbidden", say("%1 must not be called with the lock '%2' held; this path holds it", name, key), say("give it back before the call"));
            keep(callee, Promise::Kind::LockNotHeld);
        }
        if (a->noLocksHeld)
            for (std::size_t l = 0; l < m_flow.locks().size(); ++l)
                if (const Lock& lock = m_flow.locks()[l]; !lock.isFree && !isRegion(lock) && all(paths, [&](const Path& p) { return p.held >> l & 1; })) {
                    m_reporter.warning(call.place, "lock-forbidden", say("%1 must be called without any lock; this path holds '%2'", name, lock.name), say("give it back before the call"));
                    break;
                }
        for (std::size_t i = 0; i < a->parameters.size() && i < call.arguments.size(); ++i)
            if (a->parameters[i].in && call.arguments[i]->type->isPointer() && isNull(*call.arguments[i])) {
                const bool isNamed = i < names->size() && (*names)[i] != 0;
                m_reporter.warning(call.arguments[i]->place, "null-argument",
                    isNamed ? say("argument %1 of %2 (%3) is NULL; its annotation says it points to something", i + 1, name, std::string(m_symbols.text((*names)[i])))
                            : say("argument %1 of %2 is NULL; its annotation says it points to something", i + 1, name),
                    say("only what is marked _opt_ may be NULL"));
            }
    }

    Phrase whyHigh(const std::vector<Path>& paths) const
    {
        const Level& level = paths[0].level;
        for (std::size_t l = 0; l < m_flow.locks().size(); ++l) {
            const Lock& lock = m_flow.locks()[l];
            if (lock.raisesTo > 0 && lock.acquired.line > 0 && all(paths, [&](const Path& p) { return p.held >> l & 1; }))
                return lock.raisesTo > 1 ? say("the spin lock '%1', taken on line %2, raises to %3", lock.name, lock.acquired.line, irqlName(lock.raisesTo))
                                         : say("the fast mutex '%1', taken on line %2, raises to %3", lock.name, lock.acquired.line, irqlName(lock.raisesTo));
        }
        if (level.raisedBy >= 0 && all(paths, [&](const Path& p) { return p.level.raisedBy == level.raisedBy; }))
            return say("%1 on line %2 raises to %3", callName(*m_flow.effect(static_cast<std::uint32_t>(level.raisedBy)).call),
                m_program.places[static_cast<std::size_t>(level.raisedBy)].line, irqlName(level.low));
        if (level.asEntered && m_function->own.irqlMinimum < 0 && m_function->role != 0)
            return say("'%1' runs above that, as a %2", nameOf(*m_function), std::string(m_symbols.text(m_function->role)));
        if (level.asEntered)
            return say("'%1' is declared to run above that", nameOf(*m_function));
        return say("here it is %1", range(level));
    }

    bool holds(const std::string& name, const Path& p) const
    {
        return std::any_of(m_flow.locks().begin(), m_flow.locks().end(),
            [&](const Lock& l) { return (p.held >> (&l - m_flow.locks().data()) & 1) && !l.isFree && l.name == name; });
    }
    bool mayHold(const std::string& name, const Path& p) const
    {
        return std::any_of(m_flow.locks().begin(), m_flow.locks().end(),
            [&](const Lock& l) { return l.name == name && (l.isFree || ((p.held | p.unknown) >> (&l - m_flow.locks().data()) & 1)); });
    }

    // Before a device is there nobody else touches what belongs to it.
    bool mayIgnoreGuards(const Subroutine& s) const
    {
        const std::string_view role = m_symbols.text(s.role);
        return s.annotations.noCompetition || role == "DRIVER_INITIALIZE" || role == "EVT_WDF_DRIVER_DEVICE_ADD" || m_symbols.text(s.name) == "DriverEntry";
    }

    // What initializes a lock is not raced yet.
    bool initializes(const std::string& lock) const
    {
        for (const CodeFacts::At& at : m_calls) {
            const Subroutine* callee = calleeOf(*at.expression);
            if (!callee || !initializesObject(callee->service))
                continue;
            for (const Expression* a : at.expression->arguments)
                if (placeName(*a, m_symbols) == lock)
                    return true;
        }
        return false;
    }

    void reportAccess(const CodeFacts::At& at, const std::vector<Path>& paths)
    {
        const Expression& e = *at.expression;
        const bool isField = e.kind == ExpressionKind::Member;
        const Guard& guard = isField ? e.member->guard : e.variable->guard;
        const std::string whole = placeName(e, m_symbols);
        const std::string field(m_symbols.text(isField ? e.member->name : e.variable->name));
        if (paths.empty() || whole.size() < field.size() || (isField && whole.size() == field.size()))
            return;
        if (guard.interlocked && at.isWrite)
            if (reported(e.place, whole))
                m_reporter.warning(e.place, "not-interlocked", say("'%1' is changed by an ordinary store; its declaration says _Interlocked_", whole),
                    std::string("InterlockedIncrement, InterlockedExchange, ..."));
        // The lock of a device or a queue may be held by the framework around the callback: only the run knows.
        if (guard.lock.empty() || (guard.writesOnly && !at.isWrite) || guard.kept != 0)
            return;
        const std::string lock = isField ? whole.substr(0, whole.size() - field.size()) + guard.lock : guard.lock;
        const bool without = all(paths, [&](const Path& p) { return !mayHold(lock, p) && !mayHold(guard.lock, p); });
        if (!without || initializes(lock) || initializes(guard.lock))
            return;
        guard.reported = true;
        m_reporter.warning(e.place, "guarded-by",
            guard.writesOnly ? say("'%1' is changed without the lock '%2', by which its declaration says it is guarded", whole, lock)
                             : say("'%1' is used without the lock '%2', by which its declaration says it is guarded", whole, lock));
    }

    bool reported(Place place, const std::string& what)
    {
        const std::pair<std::uint64_t, std::string> key{(std::uint64_t{place.line} << 32) | place.column, what};
        if (std::find(m_reported.begin(), m_reported.end(), key) != m_reported.end())
            return false;
        m_reported.push_back(key);
        return true;
    }

    void keep(const Subroutine* s, Promise::Kind kind)
    {
        if (s)
            keep(*s, kind);
    }
    void keep(const Subroutine& s, Promise::Kind kind)
    {
        for (Promise& p : m_program.promises)
            if (p.function == s.id && p.kind == kind)
                p.foundBefore = true;
    }

    const Unit& m_unit;
    Program& m_program;
    const CodeFacts& m_facts;
    const Symbols& m_symbols;
    Reporter& m_reporter;
    LockFlow m_flow;
    const Subroutine* m_function = nullptr;
    std::vector<CodeFacts::At> m_calls;
    std::vector<CodeFacts::At> m_accesses;
    std::vector<std::pair<std::uint64_t, std::string>> m_reported;
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
        reporter.warning(u.place, "lock-never-initialized", say("%1 uses '%2', which nothing in the driver initializes", u.call, u.name),
            u.call.find("FastMutex") != std::string::npos ? Phrase(std::string("ExInitializeFastMutex"))
                : u.call.find("SpinLock") != std::string::npos && u.call.substr(0, 2) == "Ke" ? Phrase(std::string("KeInitializeSpinLock"))
                : u.call.substr(0, 3) == "Wdf" ? say("WdfSpinLockCreate or WdfWaitLockCreate, when the device is added") : Phrase());
    }
}

// What must be looked at and is not; what must be written and never is.
void checkResults(const Unit& unit, const Symbols& symbols, Reporter& reporter)
{
    std::vector<const Expression*> targets; // of plain assignments: these do not read
    std::vector<const Variable*> read;
    for (const Expression& e : unit.expressions)
        if (e.kind == ExpressionKind::Assign && e.a->kind == ExpressionKind::Variable)
            targets.push_back(e.a);
    std::sort(targets.begin(), targets.end());
    for (const Expression& e : unit.expressions)
        if (e.kind == ExpressionKind::Variable && !std::binary_search(targets.begin(), targets.end(), &e))
            read.push_back(e.variable);
    std::sort(read.begin(), read.end());
    auto isRead = [&](const Variable* v) { return std::binary_search(read.begin(), read.end(), v); };
    auto mustInspect = [&](const Expression& e) {
        const std::vector<Symbol>* names = nullptr;
        const Annotations* a = e.kind == ExpressionKind::Call ? annotationsOf(unit, e, names) : nullptr;
        return a && a->mustInspect;
    };
    auto called = [&](const Expression& e) {
        const Subroutine* f = calleeOf(e);
        return f ? std::string(symbols.text(f->name)) : placeName(*e.a, symbols);
    };
    auto bare = [](const Expression* e) {
        while (e->kind == ExpressionKind::Cast)
            e = e->a;
        return e;
    };
    auto kept = [&](const Variable& v, const Expression& value) {
        if (!v.isGlobal && !v.isParameter && v.type->isScalar() && !isRead(&v) && mustInspect(value))
            reporter.warning(value.place, "result-not-inspected",
                say("the result of %1 goes into '%2' and is never looked at; its annotation says it must be", called(value), std::string(symbols.text(v.name))));
    };
    for (const Statement& s : unit.statements)
        if (s.kind == StatementKind::Expression && s.expression && mustInspect(*s.expression))
            reporter.warning(s.expression->place, "result-not-inspected", say("the result of %1 is not looked at; its annotation says it must be", called(*s.expression)),
                say("where it really does not matter: (VOID)"));
    for (const Expression& e : unit.expressions)
        if (e.kind == ExpressionKind::Assign && e.a->kind == ExpressionKind::Variable)
            kept(*e.a->variable, *bare(e.b));
    for (const Variable& v : unit.variables)
        if (v.initials.size() == 1 && v.initials[0].value)
            kept(v, *bare(v.initials[0].value));
    for (const Subroutine& f : unit.subroutines) {
        if (!f.isDefined || f.isBuiltIn)
            continue;
        for (std::size_t i = 0; i < f.parameters.size() && i < f.annotations.parameters.size(); ++i) {
            const Variable& p = *f.parameters[i];
            if (f.annotations.parameters[i].out && f.annotations.parameters[i].in && p.type->isPointer() && !isRead(&p))
                reporter.warning(p.place, "out-not-written", say("'%1' never writes what its _Out_ parameter '%2' points to", std::string(symbols.text(f.name)), std::string(symbols.text(p.name))));
        }
    }
}

} // namespace

void check(const Unit& unit, Program& program, const CodeFacts& facts, const Symbols& symbols, Reporter& reporter)
{
    FlowChecks(unit, program, facts, symbols, reporter).run();
    checkInitialization(unit, symbols, reporter);
    checkResults(unit, symbols, reporter);
    checkNamedLocks(unit, symbols, reporter);
}

} // namespace syncscope::driver
