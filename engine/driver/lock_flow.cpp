#include "engine/driver/lock_flow.h"

#include "engine/driver/sema.h"

#include <algorithm>
#include <optional>

namespace syncscope::driver {

namespace {

constexpr std::size_t kMaximumLocks = 64;
constexpr std::size_t kMaximumFacts = 24;
constexpr std::size_t kMaximumSteps = 4'000'000; // instructions followed in one function before paths are joined at once
constexpr std::size_t kManyCalls = 20'000;       // in one function: then few paths are kept apart
constexpr std::uint64_t kStatusTimeout = 0x102;

constexpr LockCall kLockCalls[] = {
    {Service::KeAcquireSpinLock, Deed::Acquire, 0, 0, 2, 1},
    {Service::KeAcquireSpinLockRaiseToDpc, Deed::Acquire, 0, 0, 2, -1},
    {Service::KeAcquireSpinLockAtDpcLevel, Deed::Acquire, 0, 0, 0, -1},
    {Service::KeTryToAcquireSpinLockAtDpcLevel, Deed::Try, 0, 0, 0, -1},
    {Service::KeReleaseSpinLock, Deed::Release, 0, 0, 2, 1},
    {Service::KeReleaseSpinLockFromDpcLevel, Deed::Release, 0, 0, 0, -1},
    {Service::KeAcquireInStackQueuedSpinLock, Deed::Acquire, 1, 0, 2, -1},
    {Service::KeAcquireInStackQueuedSpinLockAtDpcLevel, Deed::Acquire, 1, 0, 0, -1},
    {Service::KeReleaseInStackQueuedSpinLock, Deed::Release, 0, 0, 2, -1},
    {Service::KeReleaseInStackQueuedSpinLockFromDpcLevel, Deed::Release, 0, 0, 0, -1},
    {Service::ExAcquireFastMutex, Deed::Acquire, 0, 0, 1, -1},
    {Service::ExAcquireFastMutexUnsafe, Deed::Acquire, 0, 0, 0, -1},
    {Service::ExTryToAcquireFastMutex, Deed::Try, 0, 0, 1, -1},
    {Service::ExReleaseFastMutex, Deed::Release, 0, 0, 1, -1},
    {Service::ExReleaseFastMutexUnsafe, Deed::Release, 0, 0, 0, -1},
    {Service::KeEnterCriticalRegion, Deed::Acquire, -1, -1, 0, -1},
    {Service::KeLeaveCriticalRegion, Deed::Release, -1, -1, 0, -1},
    {Service::WdfSpinLockAcquire, Deed::Acquire, 0, 0, 2, -1},
    {Service::WdfSpinLockRelease, Deed::Release, 0, 0, 2, -1},
    {Service::WdfWaitLockAcquire, Deed::Acquire, 0, 0, 0, -1},
    {Service::WdfWaitLockRelease, Deed::Release, 0, 0, 0, -1},
    {Service::WdfObjectAcquireLock, Deed::Acquire, 0, 0, 0, -1},
    {Service::WdfObjectReleaseLock, Deed::Release, 0, 0, 0, -1},
};

Level joined(const Level& a, const Level& b)
{
    if (a == b)
        return a;
    Level l;
    l.asEntered = a.asEntered && b.asEntered;
    l.low = std::min(a.low, b.low);
    l.high = std::max(a.high, b.high);
    return l;
}

Level at(int low, int high, std::int32_t by = -1) { return {false, static_cast<std::uint8_t>(low), static_cast<std::uint8_t>(high), by}; }

template <class V>
auto find(V& saved, std::uint32_t key)
{
    return std::lower_bound(saved.begin(), saved.end(), key, [](const auto& s, std::uint32_t k) { return s.first < k; });
}

void put(Path& p, std::uint32_t key, const Level& level)
{
    const auto at = find(p.saved, key);
    if (at != p.saved.end() && at->first == key)
        at->second = level;
    else
        p.saved.insert(at, {key, level});
}

template <class V>
auto factAt(V& facts, std::uint16_t r)
{
    return std::lower_bound(facts.begin(), facts.end(), r, [](const PathFact& f, std::uint16_t name) { return f.name < name; });
}

const PathFact* factOf(const Path& p, std::uint16_t r)
{
    const auto f = factAt(p.facts, r);
    return f != p.facts.end() && f->name == r ? &*f : nullptr;
}

void forget(Path& p, std::uint16_t r)
{
    std::erase_if(p.facts, [r](const PathFact& f) { return f.name == r || (f.kind == PathFact::Kind::Truth && f.of == r); });
}

void know(Path& p, PathFact f)
{
    const auto at = factAt(p.facts, f.name);
    if (at != p.facts.end() && at->name == f.name)
        *at = f;
    else if (p.facts.size() < kMaximumFacts)
        p.facts.insert(at, f);
}

// What a comparison of a register with a constant comes to.
std::optional<bool> truth(const Path& p, Op op, Scalar scalar, std::uint16_t r, std::uint64_t value)
{
    const PathFact* f = factOf(p, r);
    if (!f)
        return std::nullopt;
    if (f->kind == PathFact::Kind::Equal) {
        std::uint64_t result = 0;
        const auto o = static_cast<Operator>(static_cast<int>(Operator::Equal) + (static_cast<int>(op) - static_cast<int>(Op::Eq)));
        evaluate(o, scalar, f->value, value, result);
        return result != 0;
    }
    if (value != 0)
        return std::nullopt;
    if (f->kind == PathFact::Kind::NotZero || f->kind == PathFact::Kind::Negative) {
        if (op == Op::Eq || op == Op::Ne)
            return op == Op::Ne;
    }
    if (isSigned(scalar) && (f->kind == PathFact::Kind::Negative || f->kind == PathFact::Kind::NotNegative) && (op == Op::Lt || op == Op::Ge))
        return (op == Op::Lt) == (f->kind == PathFact::Kind::Negative);
    return std::nullopt;
}

std::optional<bool> isZero(const Path& p, std::uint16_t r)
{
    const PathFact* f = factOf(p, r);
    if (!f)
        return std::nullopt;
    switch (f->kind) {
    case PathFact::Kind::Equal: return f->value == 0;
    case PathFact::Kind::NotZero:
    case PathFact::Kind::Negative: return false;
    case PathFact::Kind::NotNegative: return std::nullopt;
    case PathFact::Kind::Truth: {
        const auto t = truth(p, f->op, f->scalar, f->of, f->value);
        return t ? std::optional(!*t) : std::nullopt;
    }
    }
    return std::nullopt;
}

// The path on which register `r` turned out to be zero, or not to be.
void learn(Path& p, std::uint16_t r, bool zero)
{
    const PathFact* known = factOf(p, r);
    const PathFact f = known ? *known : PathFact{};
    if (known && f.kind == PathFact::Kind::Truth) {
        const bool holds = !zero;
        if ((f.op == Op::Eq && holds) || (f.op == Op::Ne && !holds))
            know(p, {PathFact::Kind::Equal, f.of, Op::Eq, Scalar::I64, 0, f.value});
        else if ((f.op == Op::Eq || f.op == Op::Ne) && f.value == 0)
            know(p, {PathFact::Kind::NotZero, f.of, Op::Eq, Scalar::I64, 0, 0});
        else if (f.value == 0 && isSigned(f.scalar) && (f.op == Op::Lt || f.op == Op::Ge))
            know(p, {(f.op == Op::Lt) == holds ? PathFact::Kind::Negative : PathFact::Kind::NotNegative, f.of, Op::Eq, Scalar::I64, 0, 0});
        return;
    }
    if (zero)
        know(p, {PathFact::Kind::Equal, r, Op::Eq, Scalar::I64, 0, 0});
    else if (!known || f.kind == PathFact::Kind::NotNegative)
        know(p, {PathFact::Kind::NotZero, r, Op::Eq, Scalar::I64, 0, 0});
}

bool writesRegister(const Instruction& i)
{
    switch (i.op) {
    case Op::Store: case Op::Jump: case Op::JumpIfZero: case Op::JumpIfNot0: case Op::Return: return false;
    default: return i.a != kNoRegister;
    }
}

bool isBranch(const Instruction& i) { return i.op == Op::JumpIfZero || i.op == Op::JumpIfNot0; }

} // namespace

const LockCall* lockCallOf(Service service)
{
    const auto* found = std::find_if(std::begin(kLockCalls), std::end(kLockCalls), [&](const LockCall& c) { return c.service == service; });
    return found == std::end(kLockCalls) ? nullptr : found;
}

const Subroutine* calleeOf(const Expression& call)
{
    return call.a->kind == ExpressionKind::AddressOf && call.a->a->kind == ExpressionKind::Function ? call.a->a->function : nullptr;
}

std::uint64_t LockFlow::lock(const std::string& key, const std::string& name, int raisesTo, Place place, bool acquires)
{
    for (std::size_t i = 0; i < m_locks.size(); ++i)
        if (m_locks[i].key == key) {
            if (acquires && m_locks[i].acquired.line == 0) {
                m_locks[i].acquired = place;
                m_locks[i].name = name;
            }
            m_locks[i].raisesTo = std::max(m_locks[i].raisesTo, raisesTo);
            return std::uint64_t{1} << i;
        }
    if (m_locks.size() >= kMaximumLocks)
        return 0;
    Lock l;
    l.key = key;
    l.name = name;
    l.raisesTo = raisesTo;
    if (acquires)
        l.acquired = place;
    m_locks.push_back(std::move(l));
    return std::uint64_t{1} << (m_locks.size() - 1);
}

std::uint32_t LockFlow::keyOf(const std::string& name)
{
    const auto known = static_cast<std::size_t>(std::find(m_keys.begin(), m_keys.end(), name) - m_keys.begin());
    if (known == m_keys.size())
        m_keys.push_back(name);
    return static_cast<std::uint32_t>(kMaximumLocks + known);
}

// The key of the variable an argument names: `&irql` where a level goes to, `irql` where it comes from.
std::int64_t LockFlow::savedAt(const Expression& argument)
{
    const Expression* x = &argument;
    while (x->kind == ExpressionKind::Cast)
        x = x->a;
    const std::string name = placeName(*x, m_symbols);
    if (name.empty())
        return -1;
    if (x->kind == ExpressionKind::AddressOf)
        return keyOf(name);
    if (x->kind == ExpressionKind::Variable && !x->variable->isGlobal && !x->variable->needsMemory)
        return keyOf("r" + std::to_string(x->variable->location));
    // What a parameter that is a pointer points to has the same name with and without the star.
    return keyOf(name[0] == '*' ? name.substr(1) : name);
}

std::string LockFlow::atCall(const std::string& text, const std::vector<Symbol>& parameters, const Expression& call) const
{
    for (std::size_t i = 0; i < parameters.size() && i < call.arguments.size(); ++i) {
        const std::string parameter(m_symbols.text(parameters[i]));
        const bool isWhole = text == parameter;
        const bool begins = text.size() > parameter.size() && text.compare(0, parameter.size(), parameter) == 0 && (text[parameter.size()] == '-' || text[parameter.size()] == '.');
        if (parameter.empty() || !(isWhole || begins))
            continue;
        const std::string passed = placeName(*call.arguments[i], m_symbols);
        const Expression* a = call.arguments[i];
        while (a->kind == ExpressionKind::Cast)
            a = a->a;
        std::string rest = text.substr(parameter.size());
        if (a->kind == ExpressionKind::AddressOf && rest.substr(0, 2) == "->")
            rest = "." + rest.substr(2);
        return passed.empty() ? std::string() : passed + rest;
    }
    return text;
}

void LockFlow::prepareLockCall(const LockCall& c, Effect& e, std::uint32_t instruction)
{
    auto text = [&](int argument) {
        return argument < 0 ? std::string(kRegion) : placeName(*e.call->arguments[static_cast<std::size_t>(argument)], m_symbols);
    };
    const std::string key = text(c.argument);
    const Instruction& i = m_program.code[instruction];
    if (key.empty())
        return;
    const std::uint64_t bit = lock(key, c.deed == Deed::Release ? key : text(c.lockArgument), c.raisesTo, e.call->place, c.deed != Deed::Release);
    const auto row = static_cast<std::size_t>(std::find_if(m_locks.begin(), m_locks.end(), [&](const Lock& l) { return l.key == key; }) - m_locks.begin());
    const bool inVariable = c.irqlArgument >= 0 && static_cast<std::size_t>(c.irqlArgument) < e.call->arguments.size();
    const std::int64_t irql = inVariable ? savedAt(*e.call->arguments[static_cast<std::size_t>(c.irqlArgument)]) : -1;
    switch (c.deed) {
    case Deed::Release:
        e.releases |= bit;
        if (c.raisesTo > 0) {
            e.restores = irql;
            e.restoresElse = row < m_locks.size() ? static_cast<std::int64_t>(row) : -1;
        }
        return;
    case Deed::Acquire: {
        const bool waits = c.service == Service::WdfWaitLockAcquire && e.call->arguments.size() > 1 && e.call->arguments[1]->kind != ExpressionKind::Number;
        if (!waits) {
            e.acquires |= bit;
            break;
        }
        e.tries = bit;
        e.zeroIsTaken = true;
        e.tryResult = kStatusTimeout;
        break;
    }
    case Deed::Try: e.tries = bit; break;
    }
    if (c.raisesTo > 0) {
        e.raisesTo = c.raisesTo;
        e.saves = irql;
        e.savesToo = row < m_locks.size() ? static_cast<std::int64_t>(row) : -1;
    }
    // A try is followed where its result stays in a register.
    if (e.tries) {
        const bool kept = i.a != kNoRegister && instruction + 1 < m_program.code.size()
            && !(m_program.code[instruction + 1].op == Op::Store && m_program.code[instruction + 1].a == i.a);
        if (!kept) {
            if (row < m_locks.size())
                m_locks[row].isFree = true;
            e.tries = 0;
            e.raisesTo = 0;
            e.saves = e.savesToo = -1;
        }
    }
}

void LockFlow::prepareAnnotations(const Annotations& a, const std::vector<Symbol>& names, Effect& e, std::uint32_t instruction)
{
    const Place place = e.call->place;
    for (const std::string& l : a.acquires)
        if (const std::string key = atCall(l, names, *e.call); !key.empty())
            e.acquires |= lock(key, key, 0, place, true);
    for (const std::string& l : a.releases)
        if (const std::string key = atCall(l, names, *e.call); !key.empty())
            e.releases |= lock(key, key, 0, place, false);
    for (const std::string& l : a.sometimes)
        if (const std::string key = atCall(l, names, *e.call); !key.empty()) {
            lock(key, key, 0, place, false);
            for (Lock& x : m_locks)
                if (x.key == key)
                    x.isFree = true;
        }
    e.setsTo = a.irqlRaises;
    for (std::size_t i = 0; i < a.parameters.size() && i < e.call->arguments.size(); ++i) {
        if (a.parameters[i].savesIrql)
            e.saves = savedAt(*e.call->arguments[i]);
        if (!a.parameters[i].restoresIrql)
            continue;
        e.restores = savedAt(*e.call->arguments[i]);
        e.setsUnknown = e.restores < 0;
    }
    const Instruction& i = m_program.code[instruction];
    if (a.irqlSaves && i.a != kNoRegister)
        e.saves = keyOf("r" + std::to_string(i.a));
}

void LockFlow::prepare(const Function& f, const std::vector<CodeFacts::At>& calls)
{
    m_effects.assign(f.end - f.entry, {});
    for (const CodeFacts::At& at : calls) {
        const Subroutine* callee = calleeOf(*at.expression);
        Effect& e = m_effects[at.instruction - f.entry];
        e.call = at.expression;
        const std::vector<Expression*>& arguments = at.expression->arguments;
        const Service service = callee ? callee->service : Service::Count;
        if (const LockCall* c = service == Service::Count ? nullptr : lockCallOf(service)) {
            prepareLockCall(*c, e, at.instruction);
        } else if (service == Service::KeRaiseIrql) {
            e.saves = savedAt(*arguments[1]);
            e.setsTo = arguments[0]->kind == ExpressionKind::Number ? static_cast<int>(arguments[0]->number & 15) : -1;
            e.setsUnknown = e.setsTo < 0;
        } else if (service == Service::KeLowerIrql) {
            if (arguments[0]->kind == ExpressionKind::Number)
                e.setsTo = static_cast<int>(arguments[0]->number & 15);
            else
                e.restores = savedAt(*arguments[0]);
            e.setsUnknown = e.setsTo < 0 && e.restores < 0;
        } else {
            const std::vector<Symbol>* names = nullptr;
            if (const Annotations* a = annotationsOf(m_unit, *at.expression, names))
                prepareAnnotations(*a, *names, e, at.instruction);
        }
    }
}

void LockFlow::perform(Path& p, const Effect& e)
{
    p.held &= ~e.releases;
    p.unknown &= ~(e.releases | e.acquires);
    p.held |= e.acquires;
    const Level before = p.level;
    if (e.restores >= 0 || e.restoresElse >= 0) {
        p.level = at(0, 15);
        for (const std::int64_t key : {e.restoresElse, e.restores})
            if (const auto saved = find(p.saved, static_cast<std::uint32_t>(key)); key >= 0 && saved != p.saved.end() && saved->first == static_cast<std::uint32_t>(key))
                p.level = saved->second;
    }
    if (p.level.low < e.raisesTo)
        p.level = at(e.raisesTo, e.raisesTo);
    for (const std::int64_t key : {e.saves, e.savesToo})
        if (key >= 0)
            put(p, static_cast<std::uint32_t>(key), before);
}

// What an instruction does to what is known of registers.
void LockFlow::note(Path& p, const Instruction& i)
{
    if (!writesRegister(i))
        return;
    std::optional<PathFact> now;
    auto equal = [&](std::uint64_t v) { now = PathFact{PathFact::Kind::Equal, i.a, Op::Eq, Scalar::I64, 0, v}; };
    switch (i.op) {
    case Op::Const: equal(static_cast<std::uint64_t>(i.imm)); break;
    case Op::Move:
        if (const PathFact* f = factOf(p, i.b); f && i.a != f->of) {
            now = *f;
            now->name = i.a;
        } else if (!f && i.a != i.b) {
            now = PathFact{PathFact::Kind::Truth, i.a, Op::Ne, Scalar::I64, i.b, 0}; // it is zero when that one is
        }
        break;
    case Op::Convert:
        if (const PathFact* f = factOf(p, i.b); f && f->kind == PathFact::Kind::Equal)
            equal(normalized(i.scalar, f->value));
        break;
    case Op::LogicalNot:
        if (const auto zero = isZero(p, i.b))
            equal(*zero ? 1 : 0);
        else if (const PathFact* f = factOf(p, i.b); f && f->kind == PathFact::Kind::Truth && f->of != i.a && (f->op == Op::Eq || f->op == Op::Ne))
            now = PathFact{PathFact::Kind::Truth, i.a, f->op == Op::Eq ? Op::Ne : Op::Eq, f->scalar, f->of, f->value};
        else if (i.a != i.b)
            now = PathFact{PathFact::Kind::Truth, i.a, Op::Eq, Scalar::I64, i.b, 0};
        break;
    case Op::Eq: case Op::Ne: case Op::Lt: case Op::Le: case Op::Gt: case Op::Ge: {
        std::optional<std::uint64_t> right;
        if (i.flags & kImmediate)
            right = static_cast<std::uint64_t>(i.imm);
        else if (const PathFact* f = factOf(p, i.c); f && f->kind == PathFact::Kind::Equal)
            right = f->value;
        if (!right)
            break;
        if (const auto t = truth(p, i.op, i.scalar, i.b, *right))
            equal(*t ? 1 : 0);
        else if (i.a != i.b)
            now = PathFact{PathFact::Kind::Truth, i.a, i.op, i.scalar, i.b, *right};
        break;
    }
    default: break;
    }
    forget(p, i.a);
    if (now)
        know(p, *now);
}

// False when the path brings nothing new.
bool LockFlow::arrive(std::vector<Path>& paths, Path path)
{
    auto same = [](const Path& a, const Path& b) { return a.held == b.held && a.unknown == b.unknown && a.level == b.level && a.saved == b.saved; };
    auto shared = [](const std::vector<PathFact>& a, const std::vector<PathFact>& b) {
        std::vector<PathFact> both;
        std::copy_if(a.begin(), a.end(), std::back_inserter(both), [&](const PathFact& f) { return std::find(b.begin(), b.end(), f) != b.end(); });
        return both;
    };
    for (Path& p : paths)
        if (same(p, path)) {
            std::vector<PathFact> facts = shared(p.facts, path.facts);
            const bool changed = facts.size() != p.facts.size();
            p.facts = std::move(facts);
            return changed;
        }
    if (paths.size() < m_most) {
        paths.push_back(std::move(path));
        return true;
    }
    const std::vector<Path> before = paths;
    for (const Path& p : before) {
        const std::uint64_t held = path.held & p.held;
        path.unknown = (path.held | path.unknown | p.held | p.unknown) & ~held;
        path.held = held;
        path.level = joined(path.level, p.level);
        std::erase_if(path.saved, [&](const auto& s) { return std::find(p.saved.begin(), p.saved.end(), s) == p.saved.end(); });
        path.facts = shared(path.facts, p.facts);
    }
    path.unknown &= ~path.held;
    const bool changed = before.size() != 1 || !same(before[0], path) || before[0].facts.size() != path.facts.size();
    paths.assign(1, std::move(path));
    return changed;
}

void LockFlow::arriveAt(std::uint32_t pc, const Path& path, std::vector<std::uint32_t>& work, bool record)
{
    if (!record && arrive(m_leaders[pc - m_first], path))
        work.push_back(pc);
}

void LockFlow::run(std::uint32_t pc, Path path, std::vector<std::uint32_t>& work, bool record)
{
    for (;; ++m_steps) {
        const Instruction& i = m_program.code[pc];
        const Effect& e = m_effects[pc - m_first];
        if (record) {
            const auto asked = std::lower_bound(m_paths.begin(), m_paths.end(), pc, [](const auto& p, std::uint32_t at) { return p.first < at; });
            if (asked != m_paths.end() && asked->first == pc && asked->second.size() < 256)
                asked->second.push_back({path.held, path.unknown, path.level, {}, {}});
        }
        if (i.op == Op::Return)
            return;
        if (i.op == Op::Jump) {
            arriveAt(static_cast<std::uint32_t>(i.imm), path, work, record);
            return;
        }
        if (isBranch(i)) {
            const auto zero = isZero(path, i.a);
            for (const bool z : {true, false}) {
                if (zero && *zero != z)
                    continue;
                Path next = path;
                learn(next, i.a, z);
                arriveAt(z == (i.op == Op::JumpIfZero) ? static_cast<std::uint32_t>(i.imm) : pc + 1, next, work, record);
            }
            return;
        }
        const Path before = e.tries ? path : Path{};
        if (e.call) {
            perform(path, e);
            if (e.setsTo >= 0)
                path.level = at(e.setsTo, e.setsTo, static_cast<std::int32_t>(pc));
            else if (e.setsUnknown)
                path.level = at(0, 15);
        }
        note(path, i);
        if (e.tries) { // both ways it may end
            Path not_ = before;
            note(not_, i);
            know(not_, {PathFact::Kind::Equal, i.a, Op::Eq, Scalar::I64, 0, e.tryResult});
            path.held |= e.tries;
            if (e.zeroIsTaken)
                know(path, {PathFact::Kind::Equal, i.a, Op::Eq, Scalar::I64, 0, 0});
            else
                know(path, {PathFact::Kind::NotZero, i.a, Op::Eq, Scalar::I64, 0, 0});
            arriveAt(pc + 1, path, work, record);
            arriveAt(pc + 1, not_, work, record);
            return;
        }
        ++pc;
        if (m_isLeader[pc - m_first]) {
            arriveAt(pc, path, work, record);
            return;
        }
    }
}

void LockFlow::follow(const Function& f, const Subroutine& s, const std::vector<CodeFacts::At>& calls)
{
    m_first = f.entry;
    m_locks.clear();
    m_keys.clear();
    m_most = calls.size() > kManyCalls ? 2 : 16;
    m_steps = 0;
    prepare(f, calls);

    m_isLeader.assign(f.end - f.entry + 1, 0);
    m_isLeader[0] = 1;
    for (std::uint32_t pc = f.entry; pc < f.end; ++pc) {
        const Instruction& i = m_program.code[pc];
        if (i.op == Op::Jump || isBranch(i)) {
            m_isLeader[static_cast<std::uint32_t>(i.imm) - f.entry] = 1;
            m_isLeader[pc + 1 - f.entry] = 1;
        }
        if (m_effects[pc - f.entry].tries)
            m_isLeader[pc + 1 - f.entry] = 1;
    }

    m_heldAtEntry = m_expectedAtEnd = 0;
    for (const std::string& l : s.annotations.requires_)
        m_heldAtEntry |= lock(l, l, 0, s.place, true);
    m_expectedAtEnd = m_heldAtEntry;
    for (const std::string& l : s.annotations.acquires)
        m_expectedAtEnd |= lock(l, l, 0, s.place, false);
    for (const std::string& l : s.annotations.releases) {
        const std::uint64_t bit = lock(l, l, 0, s.place, false);
        m_heldAtEntry |= bit;
        m_expectedAtEnd &= ~bit;
    }
    for (const std::string& l : s.annotations.sometimes) {
        lock(l, l, 0, s.place, false);
        for (Lock& x : m_locks)
            x.isFree = x.isFree || x.key == l;
    }
    m_entry = {};
    m_entry.low = static_cast<std::uint8_t>(std::max(0, s.annotations.irqlMinimum));
    m_entry.high = static_cast<std::uint8_t>(s.annotations.irqlMaximum >= 0 ? s.annotations.irqlMaximum : s.isPaged ? 1 : 15);
    m_entry.high = std::max(m_entry.low, m_entry.high);
    Path begin;
    begin.held = m_heldAtEntry;
    begin.level = m_entry;

    m_leaders.assign(f.end - f.entry + 1, {});
    std::vector<std::uint32_t> work;
    arriveAt(f.entry, begin, work, false);
    while (!work.empty()) {
        const std::uint32_t pc = work.back();
        work.pop_back();
        if (m_steps > kMaximumSteps)
            m_most = 1;
        const std::vector<Path> paths = m_leaders[pc - m_first];
        for (const Path& p : paths)
            run(pc, p, work, false);
    }

    for (std::uint32_t pc = f.entry; pc < f.end; ++pc)
        if (m_effects[pc - f.entry].call || m_program.code[pc].op == Op::Return)
            m_asked.push_back(pc);
    std::sort(m_asked.begin(), m_asked.end());
    m_asked.erase(std::unique(m_asked.begin(), m_asked.end()), m_asked.end());
    m_paths.clear();
    for (const std::uint32_t pc : m_asked)
        m_paths.emplace_back(pc, std::vector<Path>{});
    m_asked.clear();
    for (std::uint32_t pc = f.entry; pc < f.end; ++pc)
        for (const Path& p : m_leaders[pc - m_first])
            run(pc, p, work, true);
}

const std::vector<Path>& LockFlow::paths(std::uint32_t instruction) const
{
    static const std::vector<Path> none;
    const auto at = std::lower_bound(m_paths.begin(), m_paths.end(), instruction, [](const auto& p, std::uint32_t pc) { return p.first < pc; });
    return at != m_paths.end() && at->first == instruction ? at->second : none;
}

} // namespace syncscope::driver
