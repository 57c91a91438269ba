#include "engine/driver/annotations.h"

#include "engine/driver/preprocessor.h"
#include "engine/driver/structures.h"

#include "engine/base/words.h"

#include <algorithm>
#include <optional>

namespace syncscope::driver {

namespace {

enum class Meaning : std::uint8_t {
    Maximum, Minimum, Exactly, Raises, Same, Saves, Restores,
    Guarded, WriteGuarded, Interlocked,
    Held, NotHeld, NoneHeld, Acquires, Releases,
    Inspect, UseDeclared, Role, When, Alone,
    Other, // known, and not checked
};

struct SalWord {
    std::string_view text;
    Meaning meaning;
};

constexpr SalWord kWords[] = {
    {"_IRQL_requires_max_", Meaning::Maximum}, {"_IRQL_requires_min_", Meaning::Minimum}, {"_IRQL_requires_", Meaning::Exactly},
    {"_IRQL_always_function_max_", Meaning::Other}, {"_IRQL_always_function_min_", Meaning::Other},
    {"_IRQL_raises_", Meaning::Raises}, {"_IRQL_requires_same_", Meaning::Same}, {"_IRQL_saves_", Meaning::Saves}, {"_IRQL_restores_", Meaning::Restores},
    {"_IRQL_saves_global_", Meaning::Other}, {"_IRQL_restores_global_", Meaning::Other}, {"_IRQL_uses_cancel_", Meaning::Other}, {"_IRQL_is_cancel_", Meaning::Other},
    {"__drv_maxIRQL", Meaning::Maximum}, {"__drv_minIRQL", Meaning::Minimum}, {"__drv_requiresIRQL", Meaning::Exactly}, {"__drv_raisesIRQL", Meaning::Raises},
    {"__drv_sameIRQL", Meaning::Same}, {"__drv_savesIRQL", Meaning::Saves}, {"__drv_restoresIRQL", Meaning::Restores},
    {"_Guarded_by_", Meaning::Guarded}, {"_Write_guarded_by_", Meaning::WriteGuarded}, {"_Interlocked_", Meaning::Interlocked},
    {"_Interlocked_operand_", Meaning::Other},
    {"_Requires_lock_held_", Meaning::Held}, {"_Requires_exclusive_lock_held_", Meaning::Held}, {"_Requires_shared_lock_held_", Meaning::Held},
    {"_Requires_lock_not_held_", Meaning::NotHeld}, {"_Requires_no_locks_held_", Meaning::NoneHeld},
    {"_Acquires_lock_", Meaning::Acquires}, {"_Acquires_exclusive_lock_", Meaning::Acquires}, {"_Acquires_shared_lock_", Meaning::Acquires},
    {"_Acquires_nonreentrant_lock_", Meaning::Acquires},
    {"_Releases_lock_", Meaning::Releases}, {"_Releases_exclusive_lock_", Meaning::Releases}, {"_Releases_shared_lock_", Meaning::Releases},
    {"_Releases_nonreentrant_lock_", Meaning::Releases},
    {"_Must_inspect_result_", Meaning::Inspect}, {"_Check_return_", Meaning::Inspect}, {"__checkReturn", Meaning::Inspect},
    {"_Use_decl_annotations_", Meaning::UseDeclared}, {"_Function_class_", Meaning::Role}, {"__drv_functionClass", Meaning::Role},
    {"_When_", Meaning::When}, {"_No_competing_thread_", Meaning::Alone},
};

// Families whose members are many and mean nothing here, besides _In_, _Out_ and _Inout_.
constexpr std::string_view kFamilies[] = {"_In_", "_Out_", "_Inout_", "_Outptr_", "_COM_Outptr_", "_Outref_", "_Ret_", "_Pre_", "_Post_", "_Deref_", "_Field_", "_Struct_",
    "_Old_", "_On_", "_Printf_", "_Scanf_", "_Group_", "_Param_", "_Const_", "_Notref_", "_Literal_", "_Points_to_", "_Null_", "_Nullnull_", "_Maybe", "_Notnull_",
    "_Notvalid_", "_Valid_", "_Frees_", "_Readable_", "_Writable_", "_Reserved_", "_Result_", "_Return_", "_Benign_", "_Has_", "_Lock_", "_Create_", "_No_", "_Kernel_",
    "_Dispatch_", "_Analysis_", "_Strict_", "_Success_", "_At_", "_Always_", "_Enum_", "_Check_", "_Unchanged_", "_Internal_", "_Swappable_", "_Translates_",
    "_Requires_", "_Acquires_", "_Releases_", "_Raises_", "_Interlocked_", "_Curr_", "_Global_", "_IRQL_", "__drv_", "__in", "__out", "__inout", "__deref", "__success",
    "__callback", "__nullterminated", "__reserved"};

bool begins(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }

const SalWord* wordOf(std::string_view text)
{
    const auto* found = std::find_if(std::begin(kWords), std::end(kWords), [&](const SalWord& w) { return w.text == text; });
    return found == std::end(kWords) ? nullptr : found;
}

// A level as a number, in parentheses or with something added.
std::optional<int> levelOf(std::span<const Token> t)
{
    while (t.size() >= 2 && t.front().is(Punctuator::LeftParen) && t.back().is(Punctuator::RightParen))
        t = t.subspan(1, t.size() - 2);
    auto number = [](const Token& x) -> std::optional<int> {
        const NumberValue n = x.kind == TokenKind::Number ? numberValue(x.text) : NumberValue{NumberValue::Problem::Malformed};
        return n.problem == NumberValue::Problem::None && n.value <= 31 ? std::optional(static_cast<int>(n.value)) : std::nullopt;
    };
    if (t.empty())
        return std::nullopt;
    auto level = number(t[0]);
    if (t.size() == 3 && level && number(t[2])) {
        if (t[1].is(Punctuator::Plus))
            return *level + *number(t[2]);
        if (t[1].is(Punctuator::Minus))
            return *level - *number(t[2]);
    }
    return t.size() == 1 && level && *level <= static_cast<int>(Irql::High) ? level : std::nullopt;
}

// "(&Context->Lock)" is "Context->Lock".
std::string lockText(std::span<const Token> t)
{
    while (!t.empty() && (t.front().is(Punctuator::Amp) || t.front().is(Punctuator::Star)))
        t = t.subspan(1);
    while (t.size() >= 2 && t.front().is(Punctuator::LeftParen) && t.back().is(Punctuator::RightParen)) {
        t = t.subspan(1, t.size() - 2);
        while (!t.empty() && (t.front().is(Punctuator::Amp) || t.front().is(Punctuator::Star)))
            t = t.subspan(1);
    }
    std::string text;
    for (const Token& x : t)
        if (text.size() < 200)
            text += x.text;
    return text;
}

constexpr std::string_view kLevels[] = {"PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL", "CLOCK_LEVEL", "IPI_LEVEL", "POWER_LEVEL", "PROFILE_LEVEL", "HIGH_LEVEL"};

void append(std::vector<std::string>& to, const std::vector<std::string>& from)
{
    for (const std::string& x : from)
        if (std::find(to.begin(), to.end(), x) == to.end())
            to.push_back(x);
}

} // namespace

std::string irqlName(int level)
{
    switch (level) {
    case 0: return "PASSIVE_LEVEL";
    case 1: return "APC_LEVEL";
    case 2: return "DISPATCH_LEVEL";
    case 13: return "CLOCK_LEVEL";
    case 14: return "IPI_LEVEL";
    case 15: return "HIGH_LEVEL";
    default: return "IRQL " + std::to_string(level);
    }
}

bool Annotations::changesIrql() const
{
    return irqlRaises >= 0 || irqlSaves || std::any_of(parameters.begin(), parameters.end(), [](const ParameterAnnotations& p) { return p.savesIrql || p.restoresIrql; });
}

bool Annotations::isEmpty() const
{
    return irqlMaximum < 0 && irqlMinimum < 0 && irqlRaises < 0 && !irqlSame && !irqlSaves && !mustInspect && !noLocksHeld && requires_.empty() && forbids.empty()
        && acquires.empty() && releases.empty() && sometimes.empty() && !noCompetition && role == 0;
}

void Annotations::add(const Annotations& other)
{
    irqlMaximum = irqlMaximum < 0 ? other.irqlMaximum : irqlMaximum;
    irqlMinimum = irqlMinimum < 0 ? other.irqlMinimum : irqlMinimum;
    irqlRaises = irqlRaises < 0 ? other.irqlRaises : irqlRaises;
    irqlSame = irqlSame || other.irqlSame;
    irqlSaves = irqlSaves || other.irqlSaves;
    mustInspect = mustInspect || other.mustInspect;
    noLocksHeld = noLocksHeld || other.noLocksHeld;
    append(requires_, other.requires_);
    append(forbids, other.forbids);
    append(acquires, other.acquires);
    append(releases, other.releases);
    append(sometimes, other.sometimes);
    noCompetition = noCompetition || other.noCompetition;
    if (parameters.size() < other.parameters.size())
        parameters.resize(other.parameters.size());
    for (std::size_t i = 0; i < other.parameters.size(); ++i) {
        ParameterAnnotations& p = parameters[i];
        const ParameterAnnotations& o = other.parameters[i];
        p.in = p.in || o.in;
        p.out = p.out || o.out;
        p.savesIrql = p.savesIrql || o.savesIrql;
        p.restoresIrql = p.restoresIrql || o.restoresIrql;
    }
    role = role == 0 ? other.role : role;
}

void Annotated::add(const Annotated& other)
{
    function.add(other.function);
    function.usesDeclared = function.usesDeclared || other.function.usesDeclared;
    parameter.in = parameter.in || other.parameter.in;
    parameter.out = parameter.out || other.parameter.out;
    parameter.savesIrql = parameter.savesIrql || other.parameter.savesIrql;
    parameter.restoresIrql = parameter.restoresIrql || other.parameter.restoresIrql;
    if (other.guard.any())
        guard = other.guard;
    uses.insert(uses.end(), other.uses.begin(), other.uses.end());
}

bool isAnnotation(std::string_view w)
{
    if (w.size() < 4 || w[0] != '_')
        return false;
    const bool sal2 = w.back() == '_' && w[1] != '_';
    const bool sal1 = begins(w, "__drv_") || w == "__in" || w == "__out" || w == "__inout" || begins(w, "__in_") || begins(w, "__out_") || begins(w, "__inout_")
        || begins(w, "__deref_") || w == "__checkReturn" || w == "__success" || w == "__callback" || w == "__reserved" || w == "__nullterminated";
    return sal2 || sal1;
}

void annotate(Annotated& to, const Token& word, std::span<const Token> arguments, Reporter& reporter)
{
    const SalWord* w = wordOf(word.text);
    AnnotationUse use;
    use.place = word.place;
    use.text = std::string(word.text.substr(0, 100));
    const bool isOut = begins(word.text, "_Out") || begins(word.text, "__out") || begins(word.text, "_COM_Out");
    const bool isInOut = begins(word.text, "_Inout_") || begins(word.text, "__inout");
    const bool isIn = begins(word.text, "_In_") || word.text == "__in" || begins(word.text, "__in_");
    std::string written;
    for (const Token& t : arguments)
        if (written.size() < 100)
            written += t.text;
    if (!w) {
        if (isIn || isOut || isInOut) {
            const bool optional = word.text.find("_opt") != std::string_view::npos;
            to.parameter.in = to.parameter.in || !optional;
            to.parameter.out = to.parameter.out || isOut;
            use.before = true;
        } else if (std::none_of(std::begin(kFamilies), std::end(kFamilies), [&](std::string_view f) { return begins(word.text, f); })
            || (word.text.size() > 9 && (begins(word.text, "_Requires_") || begins(word.text, "_Acquires_") || begins(word.text, "_Releases_") || begins(word.text, "_IRQL_")))) {
            std::vector<std::string> candidates;
            for (const SalWord& k : kWords)
                if (k.meaning != Meaning::Other)
                    candidates.emplace_back(k.text);
            const std::string near = nearestName(use.text, candidates);
            if (!near.empty() && near.size() + 3 > use.text.size() && use.text.size() + 3 > near.size())
                reporter.warning(word.place, "unknown-annotation", say("'%1' is no annotation that is known: it is not checked", use.text), say("did you mean '%1'?", near));
        }
        if (!arguments.empty())
            use.text += "(" + written + ")";
        to.uses.push_back(std::move(use));
        return;
    }
    Annotations& f = to.function;
    use.before = use.during = w->meaning != Meaning::Other;
    auto level = [&]() {
        const auto l = levelOf(arguments);
        if (l) {
            written = irqlName(*l);
            return *l;
        }
        use.before = use.during = false;
        // A level that a parameter brings is known to the run only.
        const bool isName = arguments.size() == 1 && arguments[0].kind == TokenKind::Name;
        if (w->meaning == Meaning::Raises && isName)
            return -1;
        std::string near;
        if (isName)
            near = nearestName(std::string(arguments[0].text.substr(0, 100)), {std::begin(kLevels), std::end(kLevels)});
        reporter.warning(arguments.empty() ? word.place : arguments[0].place, "annotation-argument",
            arguments.empty() ? say("%1 needs an IRQL; found nothing", use.text) : say("%1 needs an IRQL; found '%2'", use.text, written),
            near.empty() ? say("such as PASSIVE_LEVEL, APC_LEVEL or DISPATCH_LEVEL") : say("did you mean '%1'?", near));
        return -1;
    };
    auto lock = [&]() {
        use.lock = lockText(arguments);
        if (use.lock.empty()) {
            use.before = use.during = false;
            reporter.warning(word.place, "annotation-argument", say("%1 names no lock", use.text), say("as in %1", use.text + "(Context->Lock)"));
        }
        return use.lock;
    };
    auto addLock = [&](std::vector<std::string>& list) {
        if (std::string l = lock(); !l.empty())
            list.push_back(std::move(l));
    };
    switch (w->meaning) {
    case Meaning::Maximum: f.irqlMaximum = level(); break;
    case Meaning::Minimum: f.irqlMinimum = level(); break;
    case Meaning::Exactly: f.irqlMaximum = f.irqlMinimum = level(); break;
    case Meaning::Raises: f.irqlRaises = level(); break;
    case Meaning::Same: f.irqlSame = true; break;
    case Meaning::Saves:
        f.irqlSaves = to.parameter.savesIrql = true;
        use.during = false;
        break;
    case Meaning::Restores:
        to.parameter.restoresIrql = true;
        use.during = false;
        break;
    case Meaning::Guarded:
    case Meaning::WriteGuarded:
        to.guard.lock = lock();
        to.guard.writesOnly = w->meaning == Meaning::WriteGuarded;
        break;
    case Meaning::Interlocked: to.guard.interlocked = true; break;
    case Meaning::Held: addLock(f.requires_); break;
    case Meaning::NotHeld: addLock(f.forbids); break;
    case Meaning::NoneHeld: f.noLocksHeld = true; break;
    case Meaning::Acquires: addLock(f.acquires); break;
    case Meaning::Releases: addLock(f.releases); break;
    case Meaning::Inspect:
        f.mustInspect = true;
        use.during = false;
        break;
    case Meaning::UseDeclared:
        f.usesDeclared = true;
        use.during = false;
        break;
    case Meaning::Role:
        if (!arguments.empty())
            f.role = arguments[0].symbol;
        use.before = use.during = false;
        break;
    case Meaning::When: // what holds under a condition is not followed; a lock it may take or give back is left alone
        use.before = use.during = false;
        for (std::size_t i = 0; i + 1 < arguments.size(); ++i) {
            const SalWord* inner = arguments[i].kind == TokenKind::Name ? wordOf(arguments[i].text) : nullptr;
            if (!inner || (inner->meaning != Meaning::Acquires && inner->meaning != Meaning::Releases) || !arguments[i + 1].is(Punctuator::LeftParen))
                continue;
            std::size_t end = i + 2;
            for (std::size_t depth = 1; end < arguments.size(); ++end) {
                depth += arguments[end].is(Punctuator::LeftParen) ? 1 : arguments[end].is(Punctuator::RightParen) ? std::size_t(-1) : 0;
                if (depth == 0)
                    break;
            }
            f.sometimes.push_back(lockText(arguments.subspan(i + 2, end - i - 2)));
        }
        break;
    case Meaning::Alone:
        f.noCompetition = true;
        use.before = use.during = false;
        break;
    case Meaning::Other: break;
    }
    if (!arguments.empty())
        use.text += "(" + written + ")";
    to.uses.push_back(std::move(use));
}

void nameCurrent(Annotations& a, std::string_view parameter)
{
    for (std::vector<std::string>* list : {&a.requires_, &a.forbids, &a.acquires, &a.releases, &a.sometimes})
        for (std::string& l : *list)
            if (begins(l, "_Curr_"))
                l = std::string(parameter) + l.substr(6);
}

namespace {

std::string firstWord(const std::string& text)
{
    std::size_t end = 0;
    while (end < text.size() && (text[end] == '_' || (text[end] >= '0' && text[end] <= '9') || (text[end] >= 'a' && text[end] <= 'z') || (text[end] >= 'A' && text[end] <= 'Z')))
        ++end;
    return text.substr(0, end);
}

bool isHandle(Qualified type, const Symbols& symbols)
{
    return type->isPointer() && type.alias != 0 && begins(symbols.text(type.alias), "WDF");
}

bool isLockType(Qualified type, const Symbols& symbols)
{
    // Integers under their own names are no locks; what is a structure, a handle or a pointer may be one.
    if (!type->isInteger())
        return true;
    return type.alias != 0 && isKernelLock(symbols.text(type.alias));
}

} // namespace

bool wayTo(const std::string& text, const Subroutine& f, const Unit& unit, const Symbols& symbols, LockWay& way, Variable*& global)
{
    const std::string root = firstWord(text);
    way = {};
    global = nullptr;
    Qualified type;
    for (std::size_t i = 0; i < f.parameterNames.size() && i < f.type->parameters.size() && i < f.parameters.size(); ++i)
        if (f.parameterNames[i] != 0 && symbols.text(f.parameterNames[i]) == root) {
            way.parameter = static_cast<std::uint16_t>(i);
            type = f.type->parameters[i];
        }
    if (!type.type)
        for (Variable* v : unit.globals)
            if (symbols.text(v->name) == root && v->isDefined && !v->owner) {
                global = v;
                type = v->type;
            }
    if (root.empty() || !type.type)
        return false;
    if (global)
        way.offsets.push_back(0);
    for (std::size_t at = root.size(); at < text.size();) {
        const bool arrow = text.compare(at, 2, "->") == 0;
        if (!arrow && text[at] != '.')
            return false;
        at += arrow ? 2 : 1;
        const std::string field = firstWord(text.substr(at));
        at += field.size();
        const Qualified object = arrow ? type->isPointer() ? type->base : Qualified{} : type;
        if (field.empty() || !object.type || !object->isRecord() || !object->record->isComplete || (!arrow && way.offsets.empty()))
            return false;
        const Member* found = nullptr;
        std::uint32_t offset = 0;
        auto look = [&](auto&& self, const Record& r, std::uint32_t base) -> void {
            for (const Member& m : r.members) {
                if (m.name == 0 && m.type->isRecord())
                    self(self, *m.type->record, base + m.offset);
                else if (!found && m.name != 0 && symbols.text(m.name) == field) {
                    found = &m;
                    offset = base + m.offset;
                }
            }
        };
        look(look, *object->record, 0);
        if (!found || way.offsets.size() >= 8)
            return false;
        if (arrow)
            way.offsets.push_back(offset);
        else
            way.offsets.back() += offset;
        type = found->type;
    }
    const bool parameterItself = way.offsets.empty();
    auto isKernels = [&](Qualified t) { return t.alias != 0 && isKernelLock(symbols.text(t.alias)); };
    way.isHandle = isHandle(type, symbols);
    const std::string_view alias = type.alias != 0 ? symbols.text(type.alias) : std::string_view();
    const bool isNamedPointer = begins(alias, "P") && isKernelLock(alias.substr(1)); // *PKSPIN_LOCK is a ULONG_PTR
    way.isPointer = !way.isHandle && type->isPointer() && (isNamedPointer || isKernels(type->base) || (type->base->isRecord() && isKernelLock(symbols.text(type->base->record->alias))));
    if (way.isHandle || way.isPointer)
        return true;
    return !parameterItself && (isKernels(type) || (type->isRecord() && isKernelLock(symbols.text(type->record->alias))));
}

void checkNamedLocks(const Unit& unit, const Symbols& symbols, Reporter& reporter)
{
    for (const AnnotationUse& use : unit.annotations) {
        const std::string word = firstWord(use.lock);
        const bool isCall = word.size() < use.lock.size() && use.lock[word.size()] == '(';
        if (word.empty() || isCall || begins(word, "_"))
            continue;
        std::vector<std::string> candidates;
        bool known = false;
        const bool whole = word.size() == use.lock.size();
        auto candidate = [&](Symbol name, Qualified type) {
            if (name == 0)
                return;
            if (symbols.text(name) == word) {
                known = true;
                if (whole && use.record && !isLockType(type, symbols))
                    reporter.warning(use.place, "no-lock", say("'%1' is guarded by '%2', which is no lock but a number", use.of, word), say("expected a KSPIN_LOCK, a FAST_MUTEX, a WDFSPINLOCK, ..."));
            } else if (isLockType(type, symbols)) {
                candidates.emplace_back(symbols.text(name));
            }
        };
        if (use.record) {
            auto collect = [&](auto&& self, const Record& r) -> void {
                for (const Member& m : r.members) {
                    if (m.name == 0 && m.type->isRecord())
                        self(self, *m.type->record);
                    candidate(m.name, m.type);
                }
            };
            collect(collect, *use.record);
        }
        if (use.function) {
            const Subroutine& f = *use.function;
            for (std::size_t i = 0; i < f.parameterNames.size() && i < f.type->parameters.size(); ++i)
                candidate(f.parameterNames[i], f.type->parameters[i]);
        }
        if (!known)
            for (const Variable& v : unit.variables)
                if (v.isGlobal)
                    candidate(v.name, v.type);
        if (known)
            continue;
        const std::string near = nearestName(word, candidates);
        // The name of an idea is allowed where nothing is near.
        if (!near.empty() || use.record)
            reporter.warning(use.place, "unknown-lock",
                use.of.empty() ? say("'%1' in %2 names no lock: it is not checked", word, use.text) : say("'%1' in %2 of '%3' names no lock: it is not checked", word, use.text, use.of),
                near.empty() ? say("expected a field beside it or a variable") : say("did you mean '%1'?", near));
    }
}

const Annotations* annotationsOf(const Unit& unit, const Expression& call, const std::vector<Symbol>*& names)
{
    names = nullptr;
    const Expression* f = call.a;
    if (f->kind == ExpressionKind::AddressOf && f->a->kind == ExpressionKind::Function) {
        names = &f->a->function->parameterNames;
        return &f->a->function->annotations;
    }
    while (f->kind == ExpressionKind::Cast)
        f = f->a;
    const std::int32_t row = f->kind == ExpressionKind::Member ? f->member->contract : f->kind == ExpressionKind::Variable ? f->variable->contract : -1;
    const Contract* c = row >= 0 ? &unit.contracts[static_cast<std::size_t>(row)] : nullptr;
    if (!c && f->type->isPointer() && f->type->base.alias != 0) {
        const auto role = unit.roles.find(f->type->base.alias);
        c = role == unit.roles.end() ? nullptr : &role->second;
    }
    if (!c)
        return nullptr;
    names = &c->parameterNames;
    return &c->annotations;
}

} // namespace syncscope::driver
