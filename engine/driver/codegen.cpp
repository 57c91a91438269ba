#include "engine/driver/codegen.h"

#include "engine/driver/annotations.h"
#include "engine/base/assert.h"
#include "engine/driver/sema.h"
#include "engine/driver/structures.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>

namespace syncscope::driver {

namespace {

constexpr std::uint32_t kMaximumRegisters = 4096;          // of one function
constexpr std::uint32_t kMaximumStack = 24 * 1024;         // of one call: what a kernel stack on x64 has (NT section 1)
constexpr std::uint32_t kMaximumGlobals = 1u << 20;
constexpr std::size_t kMaximumCode = 1'000'000;
constexpr std::uint64_t kUnrolledBytes = 128;              // larger structures are copied and zeroed in a loop

Scalar scalarOf(const Type* t) { return t->isInteger() ? t->scalar : Scalar::U64; }

Scalar unsignedOfBytes(std::uint64_t bytes)
{
    return bytes == 1 ? Scalar::U8 : bytes == 2 ? Scalar::U16 : bytes == 4 ? Scalar::U32 : Scalar::U64;
}

bool needsConvert(Scalar from, Scalar to)
{
    if (from == to || bytesOf(to) == 8)
        return false;
    return bytesOf(from) >= bytesOf(to) || (isSigned(from) && !isSigned(to));
}

Op opOf(Operator op)
{
    static constexpr Op kOps[] = {Op::Add, Op::Sub, Op::Mul, Op::Div, Op::Mod, Op::And, Op::Or, Op::Xor, Op::Shl, Op::Shr, Op::Eq, Op::Ne, Op::Lt, Op::Le, Op::Gt, Op::Ge};
    return kOps[static_cast<std::size_t>(op)];
}

class Generator {
public:
    Generator(Unit& unit, TypeTable& types, Symbols& symbols, Reporter& reporter, Program& program, CodeFacts& facts)
        : m_unit(unit), m_types(types), m_symbols(symbols), m_reporter(reporter), m_program(program), m_facts(facts)
    {
    }

    void run()
    {
        m_program.globals.assign(16, 0);
        for (Variable* v : m_unit.globals)
            if (v->isDefined && !v->isBuiltIn)
                placeGlobal(*v);
        for (Subroutine* f : m_unit.functions)
            if (f->isDefined && !f->isBuiltIn)
                idOf(f);
        // Code asks for variables and functions, initial values do too.
        std::size_t functions = 0;
        std::size_t variables = 0;
        while ((functions < m_queue.size() || variables < m_placed.size()) && m_program.code.size() < kMaximumCode) {
            if (functions < m_queue.size())
                function(*m_queue[functions++]);
            else
                initialize(*m_placed[variables++]);
        }
        std::sort(m_program.globalFields.begin(), m_program.globalFields.end(), [](const Field& a, const Field& b) { return a.offset < b.offset; });
    }

private:
    using Register = std::uint16_t;
    using Label = std::uint32_t;

    // Where an lvalue is.
    struct Location {
        enum class Kind : std::uint8_t { Register, Memory, Stack, Globals } kind = Kind::Memory;
        Register base = 0;       // Register: the variable; Memory: its address
        std::int64_t offset = 0;
        bool isVolatile = false;
        const Member* bits = nullptr; // of a bit-field: the place is that of its unit
    };

    // ---- emitting

    std::uint32_t emit(Op op, Scalar scalar, Place place, Register a, Register b, Register c, std::int64_t imm, std::uint8_t flags = 0)
    {
        Instruction i;
        i.op = op;
        i.scalar = scalar;
        i.flags = flags;
        i.a = a;
        i.b = b;
        i.c = c;
        i.imm = imm;
        i.statement = m_statement;
        m_program.code.push_back(i);
        m_program.places.push_back({place.file, place.endColumn, place.line, place.column, m_functionIndex});
        return static_cast<std::uint32_t>(m_program.code.size() - 1);
    }

    Register alloc(Place place)
    {
        if (m_top >= kMaximumRegisters) {
            if (!m_tooLarge)
                m_reporter.error(place, "function-too-large", say("this function needs more than %1 values at a time", kMaximumRegisters));
            m_tooLarge = true;
            return 0;
        }
        m_most = std::max(m_most, m_top + 1);
        return static_cast<Register>(m_top++);
    }

    Label newLabel()
    {
        m_targets.push_back(kNoTarget);
        return static_cast<Label>(m_targets.size() - 1);
    }
    void placeLabel(Label label) { m_targets[label] = static_cast<std::uint32_t>(m_program.code.size()); }
    void jump(Op op, Register r, Label label, Place place)
    {
        m_fixups.push_back({emit(op, Scalar::I64, place, r, 0, 0, 0), label});
    }

    // ---- driver memory

    void placeGlobal(Variable& v)
    {
        if (v.isPlaced || v.type->isWrong())
            return;
        const std::uint32_t align = std::max(1u, v.type->align);
        const std::uint64_t offset = (m_program.globals.size() + align - 1) / align * align;
        v.isPlaced = true;
        if (offset + v.type->size > kMaximumGlobals) {
            m_reporter.error(v.place, "globals-too-large", say("the variables of the driver are larger than %1 bytes", kMaximumGlobals));
            return;
        }
        v.location = static_cast<std::uint32_t>(offset);
        m_program.globals.resize(offset + v.type->size, 0);
        m_placed.push_back(&v);
        if (v.isPaged)
            m_program.pagedGlobals.emplace_back(static_cast<std::uint32_t>(offset), v.type->size);
        if (v.name == 0) // (T){...}
            return;
        std::string name(m_symbols.text(v.name));
        if (v.owner)
            name = std::string(m_symbols.text(v.owner->name)) + "." + name;
        describeFields(name, v.type, v.location, v.guard, m_types, m_symbols, m_program.globalFields);
    }

    std::uint32_t stringOffset(const Expression& e)
    {
        const auto width = static_cast<std::uint32_t>(e.type->base->size);
        std::string key(1, static_cast<char>('0' + width));
        for (const std::uint32_t u : e.units) {
            key += static_cast<char>(u & 0xFF);
            if (width == 2)
                key += static_cast<char>(u >> 8);
        }
        const auto known = m_strings.find(key);
        if (known != m_strings.end())
            return known->second;
        std::vector<std::uint8_t>& g = m_program.globals;
        const std::size_t offset = (g.size() + width - 1) / width * width;
        if (offset + key.size() + 2 > kMaximumGlobals) {
            m_reporter.error(e.place, "globals-too-large", say("the texts of the driver are larger than %1 bytes", kMaximumGlobals));
            return 0;
        }
        g.resize(offset, 0);
        for (std::size_t i = 1; i < key.size(); ++i)
            g.push_back(static_cast<std::uint8_t>(key[i]));
        g.resize(g.size() + width, 0);
        m_strings.emplace(std::move(key), static_cast<std::uint32_t>(offset));
        return static_cast<std::uint32_t>(offset);
    }

    // Value of an expression known before the program runs.
    std::optional<std::uint64_t> constantValue(const Expression& e)
    {
        switch (e.kind) {
        case ExpressionKind::Number:
            return e.number;
        case ExpressionKind::Cast: {
            const auto inner = constantValue(*e.a);
            if (!inner || (e.type->isInteger() && e.type->size < 8))
                return std::nullopt;
            return inner;
        }
        case ExpressionKind::AddressOf: {
            std::uint64_t offset = 0;
            const Expression* x = e.a;
            for (;;) {
                if (x->kind == ExpressionKind::Member) {
                    offset += x->offset;
                    x = x->a;
                } else if (x->kind == ExpressionKind::Dereference) {
                    const auto at = constantValue(*x->a);
                    return at ? std::optional(*at + offset) : std::nullopt;
                } else {
                    break;
                }
            }
            if (x->kind == ExpressionKind::String)
                return kMemoryBase + stringOffset(*x) + offset;
            if (x->kind == ExpressionKind::Function) {
                if (!isRunnable(*x))
                    return 0;
                x->function->addressTaken = true;
                return kFunctionBase + 16ull * idOf(x->function);
            }
            if (x->kind == ExpressionKind::Variable && x->variable->isGlobal) {
                useGlobal(*x->variable, x->place);
                return kMemoryBase + x->variable->location + offset;
            }
            return std::nullopt;
        }
        case ExpressionKind::Binary: {
            if (e.op != Operator::Add && e.op != Operator::Subtract)
                return std::nullopt;
            const auto a = constantValue(*e.a);
            const auto b = constantValue(*e.b);
            if (!a || !b)
                return std::nullopt;
            return e.op == Operator::Add ? *a + *b : *a - *b;
        }
        default:
            return std::nullopt;
        }
    }

    void initialize(Variable& v)
    {
        auto put = [&](std::uint64_t offset, std::uint64_t value, std::uint64_t bytes) {
            for (std::uint64_t i = 0; i < bytes; ++i)
                m_program.globals[offset + i] = static_cast<std::uint8_t>(value >> (8 * i));
        };
        for (const Initial& i : v.initials) {
            const std::uint64_t at = v.location + i.offset;
            if (i.type->isArray() && i.value->kind == ExpressionKind::String) {
                const std::uint64_t width = i.type->base->size;
                const std::uint64_t count = std::min<std::uint64_t>(i.value->units.size(), i.type->count);
                for (std::uint64_t k = 0; k < count; ++k)
                    put(at + k * width, i.value->units[k], width);
                continue;
            }
            const auto value = i.type->isScalar() ? constantValue(*i.value) : std::nullopt;
            if (value && i.bits) {
                std::uint64_t unit = 0;
                for (std::uint64_t k = 0; k < i.type->size; ++k)
                    unit |= static_cast<std::uint64_t>(m_program.globals[at + k]) << (8 * k);
                put(at, (unit & ~maskOf(*i.bits)) | ((*value << i.bits->bitOffset) & maskOf(*i.bits)), i.type->size);
            } else if (value)
                put(at, *value, i.type->size);
            else
                m_reporter.error(i.value->place, "not-constant",
                    say("the initial value of a variable outside of functions, or static, must be known before the program runs"),
                    say("assign it in DriverEntry"));
        }
    }

    // The bits of a field within its unit.
    static std::uint64_t maskOf(const Member& m) { return (m.bits >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << m.bits) - 1) << m.bitOffset; }

    void useGlobal(Variable& v, Place place)
    {
        if (!v.isPlaced) {
            if (!v.isDefined)
                m_reporter.error(place, "undefined-variable", say("'%1' is declared extern, but defined nowhere", std::string(m_symbols.text(v.name))));
            placeGlobal(v);
        }
    }

    // ---- functions

    std::uint32_t idOf(Subroutine* f)
    {
        if (f->id == 0xFFFFFFFFu) {
            f->id = static_cast<std::uint32_t>(m_queue.size());
            m_queue.push_back(f);
            m_facts.functions.push_back(f);
            Function out;
            out.name = std::string(m_symbols.text(f->name));
            m_program.functions.push_back(std::move(out));
        }
        return f->id;
    }

    bool isRunnable(const Expression& function)
    {
        Subroutine* f = function.function;
        if (f->isDefined)
            return true;
        if (f->isBuiltIn) {
            m_reporter.error(function.place, "function-of-windows",
                say("the address of '%1' cannot be taken: Windows runs it", std::string(m_symbols.text(f->name))),
                say("write a function that calls it"));
            return false;
        }
        if (std::find(m_missing.begin(), m_missing.end(), f) == m_missing.end()) {
            m_missing.push_back(f);
            std::vector<std::string> candidates;
            for (const Subroutine* other : m_unit.functions)
                if (other->isDefined && !other->isBuiltIn)
                    candidates.emplace_back(m_symbols.text(other->name));
            const std::string name(m_symbols.text(f->name));
            const std::string near = nearestName(name, candidates);
            m_reporter.error(function.place, "undefined-function",
                say("'%1' is declared, but has no body", name),
                near.empty() ? Phrase() : say("there is a function '%1'", near));
        }
        return false;
    }

    void function(Subroutine& f)
    {
        m_function = &f;
        m_functionIndex = static_cast<std::uint16_t>(std::min<std::uint32_t>(f.id, 0xFFFE));
        m_top = 0;
        m_most = 0;
        m_frame = 0;
        m_tooLarge = false;
        m_targets.clear();
        m_fixups.clear();
        m_userLabels.clear();
        m_break = m_continue = kNoLabel;
        const auto entry = static_cast<std::uint32_t>(m_program.code.size());
        ++m_statement;
        for (Variable* p : f.parameters)
            p->location = alloc(p->place);
        promise(f);
        if (f.isPaged) {
            emit(Op::Service, Scalar::I64, f.place, kNoRegister, 0, 0, static_cast<std::int64_t>(kEnterPagedCode));
            m_program.hasPagedCode = true;
        }
        for (Variable* p : f.parameters) {
            if (!p->needsMemory)
                continue;
            const auto r = static_cast<Register>(p->location);
            p->location = frame(p->type->size, p->type->align, p->place);
            Location to;
            to.kind = Location::Kind::Stack;
            to.offset = p->location;
            Location from;
            from.base = r;
            if (p->type->isByReference())
                copy(to, from, p->type->size, p->place);
            else
                store(to, unsignedOfBytes(p->type->size), r, p->place);
        }
        statement(*f.body);
        ++m_statement;
        leave(f.end, kNoRegister);
        for (const Fixup& x : m_fixups) {
            if (m_targets[x.label] == kNoTarget) { // left out after the limit, which is an error
                SYNCSCOPE_ASSERT(m_program.code.size() >= kMaximumCode);
                continue;
            }
            m_program.code[x.instruction].imm = m_targets[x.label];
        }
        Function& out = m_program.functions[f.id];
        out.entry = entry;
        out.end = static_cast<std::uint32_t>(m_program.code.size());
        out.parameters = static_cast<std::uint16_t>(f.parameters.size());
        out.registers = static_cast<std::uint16_t>(m_most);
        out.stackBytes = (m_frame + 7) / 8 * 8;
        out.paged = f.isPaged;
        out.callback = std::string(m_symbols.text(f.role));
        out.place = {f.place.file, f.place.endColumn, f.place.line, f.place.column, m_functionIndex};
        if (m_frame > kMaximumStack)
            m_reporter.error(f.place, "stack-too-large",
                say("the variables of '%1' need %2 bytes; a kernel stack has %3", out.name, m_frame, kMaximumStack),
                say("keep them in a context"));
        if (m_program.code.size() >= kMaximumCode)
            m_reporter.error(f.place, "program-too-large", say("the driver has more than %1 instructions", kMaximumCode));
        if (m_program.functions.size() > 0xFFFE)
            m_reporter.error(f.place, "program-too-large", say("the driver has too many functions"));
    }

    std::uint32_t frame(std::uint64_t bytes, std::uint32_t align, Place)
    {
        align = std::max(1u, align);
        const std::uint64_t offset = (m_frame + align - 1) / align * align;
        m_frame = static_cast<std::uint32_t>(std::min<std::uint64_t>(offset + bytes, 0x7FFFFFFF));
        return static_cast<std::uint32_t>(offset);
    }

    // ---- statements

    void statement(Statement& s)
    {
        if (m_program.code.size() >= kMaximumCode)
            return;
        const std::uint32_t top = m_top;
        switch (s.kind) {
        case StatementKind::Empty:
            break;
        case StatementKind::Expression:
            ++m_statement;
            effect(*s.expression);
            break;
        case StatementKind::Declaration:
            for (Variable* v : s.variables)
                declare(*v, s.place);
            return; // their registers stay until the block ends
        case StatementKind::Block:
            for (Statement* x : s.statements)
                statement(*x);
            break;
        case StatementKind::If: {
            ++m_statement;
            const Label otherwise = newLabel();
            branch(*s.expression, otherwise, false);
            m_top = top;
            statement(*s.body);
            if (s.otherwise) {
                const Label end = newLabel();
                jump(Op::Jump, 0, end, s.place);
                placeLabel(otherwise);
                statement(*s.otherwise);
                placeLabel(end);
            } else {
                placeLabel(otherwise);
            }
            break;
        }
        case StatementKind::While:
        case StatementKind::DoWhile:
        case StatementKind::For:
            loop(s);
            break;
        case StatementKind::Switch:
            switchOver(s);
            break;
        case StatementKind::Case:
        case StatementKind::Default:
            placeLabel(s.target);
            statement(*s.body);
            return; // it may be a declaration
        case StatementKind::Break:
        case StatementKind::Continue:
            ++m_statement;
            jump(Op::Jump, 0, s.kind == StatementKind::Break ? m_break : m_continue, s.place);
            break;
        case StatementKind::Goto:
            ++m_statement;
            jump(Op::Jump, 0, labelOf(s.label), s.place);
            break;
        case StatementKind::Label:
            placeLabel(labelOf(s.label));
            statement(*s.body);
            return;
        case StatementKind::Return: {
            ++m_statement;
            Register r = kNoRegister;
            if (s.expression) {
                if (s.expression->type->isByReference()) {
                    Location to;
                    to.base = static_cast<Register>(m_function->resultArea->location);
                    storeRecord(to, *s.expression, s.expression->type->size, s.place);
                } else if (s.expression->type->isVoid())
                    effect(*s.expression);
                else
                    r = value(*s.expression);
            }
            leave(s.place, r);
            break;
        }
        }
        m_top = top;
    }

    void leave(Place place, Register value)
    {
        if (m_keptLevel != kNoRegister)
            emit(Op::Promise, Scalar::I64, place, kNoRegister, m_keptLevel, static_cast<Register>(m_function->parameters.size() + 1), 1);
        emit(Op::Return, Scalar::I64, place, value, 0, 0, 0);
    }

    // What a run has to look at where `f` begins and returns. The arguments lie in its first registers.
    void promise(Subroutine& f)
    {
        using Kind = driver::Promise::Kind;
        m_keptLevel = kNoRegister;
        std::vector<driver::Promise> found;
        auto add = [&](Kind kind, int level, const std::string& text) {
            driver::Promise p;
            p.kind = kind;
            p.level = static_cast<std::uint8_t>(level);
            p.function = f.id;
            p.text = text;
            found.push_back(std::move(p));
        };
        auto addLocks = [&](Kind kind, const std::vector<std::string>& locks, const char* word) {
            for (const std::string& l : locks) {
                LockWay way;
                Variable* global = nullptr;
                if (!wayTo(l, f, m_unit, m_symbols, way, global))
                    continue;
                if (global) {
                    useGlobal(*global, f.place);
                    way.global = global->location;
                }
                add(kind, 0, std::string(word) + "(" + l + ")");
                found.back().way = std::move(way);
                found.back().lock = l;
            }
        };
        const Annotations& a = f.annotations;
        if (a.irqlMaximum >= 0 && a.irqlMaximum == a.irqlMinimum) {
            add(Kind::AtMost, a.irqlMaximum, "_IRQL_requires_(" + irqlName(a.irqlMaximum) + ")");
            add(Kind::AtLeast, a.irqlMinimum, found.back().text);
        } else if (a.irqlMaximum >= 0) {
            add(Kind::AtMost, a.irqlMaximum, "_IRQL_requires_max_(" + irqlName(a.irqlMaximum) + ")");
        }
        if (a.irqlMinimum >= 0 && a.irqlMaximum != a.irqlMinimum)
            add(Kind::AtLeast, a.irqlMinimum, "_IRQL_requires_min_(" + irqlName(a.irqlMinimum) + ")");
        addLocks(Kind::LockHeld, a.requires_, "_Requires_lock_held_");
        addLocks(Kind::LockNotHeld, a.forbids, "_Requires_lock_not_held_");
        if (a.noLocksHeld)
            add(Kind::NoLocks, 0, "_Requires_no_locks_held_");
        // Whoever calls a callback looks at its level afterwards: only what the function says itself is asked for here.
        if (f.own.irqlSame && a.irqlRaises < 0)
            add(Kind::Same, 0, "_IRQL_requires_same_");
        if (a.irqlRaises >= 0)
            add(Kind::Raises, a.irqlRaises, "_IRQL_raises_(" + irqlName(a.irqlRaises) + ")");
        addLocks(Kind::LockTaken, a.acquires, "_Acquires_lock_");
        addLocks(Kind::LockGiven, a.releases, "_Releases_lock_");
        if (found.empty())
            return;
        Function& out = m_program.functions[f.id];
        out.promises = static_cast<std::uint32_t>(m_program.promises.size());
        const auto atReturn = std::find_if(found.begin(), found.end(), [](const driver::Promise& p) { return isAtReturn(p.kind); });
        out.promisesAtReturn = out.promises + static_cast<std::uint32_t>(atReturn - found.begin());
        out.promisesEnd = out.promises + static_cast<std::uint32_t>(found.size());
        const auto count = static_cast<Register>(f.parameters.size());
        if (atReturn != found.end()) {
            m_keptLevel = alloc(f.place);
            for (Register i = 0; i < count; ++i)
                emit(Op::Move, Scalar::U64, f.place, alloc(f.place), i, 0, 0);
        }
        std::move(found.begin(), found.end(), std::back_inserter(m_program.promises));
        emit(Op::Promise, Scalar::I64, f.place, m_keptLevel, 0, count, 0);
    }

    void loop(Statement& s)
    {
        const std::uint32_t top = m_top;
        if (s.first)
            statement(*s.first);
        const std::uint32_t inner = m_top;
        const Label begin = newLabel();
        const Label next = newLabel();
        const Label end = newLabel();
        const Label outerBreak = m_break;
        const Label outerContinue = m_continue;
        m_break = end;
        m_continue = next;
        placeLabel(begin);
        if (s.kind != StatementKind::DoWhile && s.expression) {
            ++m_statement;
            branch(*s.expression, end, false);
            m_top = inner;
        }
        statement(*s.body);
        m_top = inner;
        placeLabel(next);
        if (s.kind == StatementKind::For) {
            if (s.step) {
                ++m_statement;
                effect(*s.step);
                m_top = inner;
            }
            jump(Op::Jump, 0, begin, s.place);
        } else if (s.kind == StatementKind::While) {
            jump(Op::Jump, 0, begin, s.place);
        } else {
            ++m_statement;
            branch(*s.expression, begin, true);
        }
        placeLabel(end);
        m_break = outerBreak;
        m_continue = outerContinue;
        m_top = top;
    }

    void switchOver(Statement& s)
    {
        ++m_statement;
        const Label end = newLabel();
        const Label outerBreak = m_break;
        m_break = end;
        const std::uint32_t top = m_top;
        const Register v = value(*s.expression);
        const Register hit = alloc(s.place);
        Label otherwise = end;
        for (Statement* c : s.cases) {
            c->target = newLabel();
            if (c->kind == StatementKind::Default) {
                otherwise = c->target;
                continue;
            }
            emit(Op::Eq, scalarOf(s.expression->type.type), s.expression->place, hit, v, 0, static_cast<std::int64_t>(c->value), kImmediate);
            jump(Op::JumpIfNot0, hit, c->target, s.expression->place);
        }
        jump(Op::Jump, 0, otherwise, s.expression->place);
        m_top = top;
        statement(*s.body);
        placeLabel(end);
        m_break = outerBreak;
    }

    Label labelOf(Symbol name)
    {
        const auto found = m_userLabels.find(name);
        if (found != m_userLabels.end())
            return found->second;
        const Label label = newLabel();
        m_userLabels.emplace(name, label);
        return label;
    }

    void declare(Variable& v, Place place)
    {
        if (v.needsMemory)
            v.location = frame(v.type->size, v.type->align, v.place);
        else
            v.location = alloc(v.place);
        if (!v.hasInitializer)
            return;
        ++m_statement;
        fill(v, place);
    }

    void fill(Variable& v, Place place)
    {
        const std::uint32_t top = m_top;
        if (!v.needsMemory) {
            if (v.initials.empty())
                emit(Op::Const, Scalar::I64, place, static_cast<Register>(v.location), 0, 0, 0);
            else
                valueInto(*v.initials[0].value, static_cast<Register>(v.location));
            m_top = top;
            return;
        }
        Location at;
        at.kind = Location::Kind::Stack;
        const bool whole = v.initials.size() == 1 && v.initials[0].offset == 0 && v.initials[0].type->size == v.type->size && v.initials[0].value->kind != ExpressionKind::String;
        if (!whole) {
            at.offset = v.location;
            zero(at, v.type->size, place);
        }
        for (const Initial& i : v.initials) {
            at.offset = static_cast<std::int64_t>(v.location + i.offset);
            at.bits = i.bits;
            if (i.type->isArray() && i.value->kind == ExpressionKind::String)
                storeText(at, i);
            else if (i.type->isRecord())
                storeRecord(at, *i.value, i.type->size, i.value->place);
            else
                store(at, scalarOf(i.type.type), value(*i.value), i.value->place);
            m_top = top;
        }
    }

    void storeText(Location at, const Initial& i)
    {
        std::vector<std::uint8_t> bytes;
        const std::uint64_t width = i.type->base->size;
        for (const std::uint32_t u : i.value->units)
            for (std::uint64_t k = 0; k < width; ++k)
                bytes.push_back(static_cast<std::uint8_t>(u >> (8 * k)));
        bytes.resize(std::min<std::uint64_t>(bytes.size(), i.type->size));
        const std::uint32_t top = m_top;
        for (std::size_t k = 0; k < bytes.size();) {
            const std::size_t size = bytes.size() - k >= 8 ? 8 : bytes.size() - k >= 4 ? 4 : bytes.size() - k >= 2 ? 2 : 1;
            std::uint64_t v = 0;
            for (std::size_t b = 0; b < size; ++b)
                v |= static_cast<std::uint64_t>(bytes[k + b]) << (8 * b);
            Location to = at;
            to.offset += static_cast<std::int64_t>(k);
            store(to, unsignedOfBytes(size), constant(v, i.value->place), i.value->place);
            m_top = top;
            k += size;
        }
    }

    // ---- memory

    Register constant(std::uint64_t v, Place place)
    {
        const Register r = alloc(place);
        emit(Op::Const, Scalar::I64, place, r, 0, 0, static_cast<std::int64_t>(v));
        return r;
    }

    // The same place with its address in a register.
    Location materialized(Location l, Place place)
    {
        if (l.kind == Location::Kind::Stack || l.kind == Location::Kind::Globals) {
            const Register r = alloc(place);
            emit(l.kind == Location::Kind::Stack ? Op::Local : Op::Global, Scalar::U64, place, r, 0, 0, l.offset);
            l.kind = Location::Kind::Memory;
            l.base = r;
            l.offset = 0;
        }
        return l;
    }

    Register addressOf(Location l, Place place, Register target)
    {
        SYNCSCOPE_ASSERT(l.kind != Location::Kind::Register);
        if (l.kind == Location::Kind::Memory) {
            if (l.offset == 0 && target == kNoRegister)
                return l.base;
            const Register r = target == kNoRegister ? alloc(place) : target;
            if (l.offset == 0)
                emit(Op::Move, Scalar::U64, place, r, l.base, 0, 0);
            else
                emit(Op::Add, Scalar::U64, place, r, l.base, 0, l.offset, kImmediate);
            return r;
        }
        const Register r = target == kNoRegister ? alloc(place) : target;
        emit(l.kind == Location::Kind::Stack ? Op::Local : Op::Global, Scalar::U64, place, r, 0, 0, l.offset);
        return r;
    }

    Register load(Location l, Scalar scalar, Place place, Register target)
    {
        if (l.kind == Location::Kind::Register) {
            if (target == kNoRegister || target == l.base)
                return l.base;
            emit(Op::Move, scalar, place, target, l.base, 0, 0);
            return target;
        }
        const std::uint32_t top = m_top;
        const Location m = materialized(l, place);
        m_top = top;
        const Register r = target == kNoRegister ? alloc(place) : target;
        emit(Op::Load, scalar, place, r, m.base, 0, m.offset, l.isVolatile ? std::uint8_t{kVolatile} : std::uint8_t{0});
        if (l.bits)
            extract(*l.bits, scalar, place, r, r);
        return r;
    }

    // A bit-field's value out of its unit.
    void extract(const Member& bits, Scalar scalar, Place place, Register to, Register unit)
    {
        const std::uint32_t width = 8 * bytesOf(scalar);
        const std::uint32_t above = width - bits.bitOffset - bits.bits;
        Register from = unit;
        if (above > 0) {
            emit(Op::Shl, scalar, place, to, from, 0, above, kImmediate);
            from = to;
        }
        if (width > bits.bits)
            emit(Op::Shr, scalar, place, to, from, 0, width - bits.bits, kImmediate);
        else if (from != to)
            emit(Op::Move, scalar, place, to, from, 0, 0);
    }

    // The unit with a new value in a bit-field, in a register of its own.
    Register inserted(const Member& bits, Place place, Register unit, Register v)
    {
        const std::uint64_t mask = maskOf(bits);
        const Register rest = alloc(place);
        const Register part = alloc(place);
        emit(Op::And, Scalar::U64, place, rest, unit, 0, static_cast<std::int64_t>(~mask), kImmediate);
        emit(Op::Shl, Scalar::U64, place, part, v, 0, bits.bitOffset, kImmediate);
        emit(Op::And, Scalar::U64, place, part, part, 0, static_cast<std::int64_t>(mask), kImmediate);
        emit(Op::Or, Scalar::U64, place, rest, rest, part, 0);
        return rest;
    }

    void store(Location l, Scalar scalar, Register v, Place place)
    {
        if (l.kind == Location::Kind::Register) {
            if (l.base != v)
                emit(Op::Move, scalar, place, l.base, v, 0, 0);
            return;
        }
        const std::uint32_t top = m_top;
        const Location m = materialized(l, place);
        if (l.bits) { // read, change, write back: the neighbours in the unit go through this processor, too
            const Register unit = alloc(place);
            emit(Op::Load, scalar, place, unit, m.base, 0, m.offset, l.isVolatile ? std::uint8_t{kVolatile} : std::uint8_t{0});
            v = inserted(*l.bits, place, unit, v);
        }
        m_top = top;
        emit(Op::Store, scalar, place, v, m.base, 0, m.offset, l.isVolatile ? std::uint8_t{kVolatile} : std::uint8_t{0});
    }

    // Calls piece(offset, bytes) for the parts of an object that are moved at once.
    template <class F>
    static void pieces(std::uint64_t from, std::uint64_t size, F&& piece)
    {
        while (from < size) {
            const std::uint64_t rest = size - from;
            const std::uint64_t bytes = rest >= 8 ? 8 : rest >= 4 ? 4 : rest >= 2 ? 2 : 1;
            piece(from, bytes);
            from += bytes;
        }
    }

    void zero(Location to, std::uint64_t size, Place place)
    {
        const std::uint32_t top = m_top;
        const Register nothing = constant(0, place);
        if (size <= kUnrolledBytes) {
            const Location m = materialized(to, place);
            pieces(0, size, [&](std::uint64_t at, std::uint64_t bytes) {
                Location l = m;
                l.offset += static_cast<std::int64_t>(at);
                store(l, unsignedOfBytes(bytes), nothing, place);
            });
        } else {
            eachWord(to, nullptr, size, place, nothing);
        }
        m_top = top;
    }

    void copy(Location to, Location from, std::uint64_t size, Place place)
    {
        const std::uint32_t top = m_top;
        if (size <= kUnrolledBytes) {
            const Location a = materialized(to, place);
            const Location b = materialized(from, place);
            pieces(0, size, [&](std::uint64_t at, std::uint64_t bytes) {
                Location x = a;
                Location y = b;
                x.offset += static_cast<std::int64_t>(at);
                y.offset += static_cast<std::int64_t>(at);
                const std::uint32_t inner = m_top;
                store(x, unsignedOfBytes(bytes), load(y, unsignedOfBytes(bytes), place, kNoRegister), place);
                m_top = inner;
            });
        } else {
            eachWord(to, &from, size, place, 0);
        }
        m_top = top;
    }

    // A loop over the whole words, then the rest: copies, or stores `filler` where there is no source.
    void eachWord(Location to, const Location* from, std::uint64_t size, Place place, Register filler)
    {
        const Register t = alloc(place);
        const Register s = alloc(place);
        const Register end = alloc(place);
        const Register v = alloc(place);
        addressOf(to, place, t);
        if (from)
            addressOf(*from, place, s);
        const std::uint64_t words = size / 8 * 8;
        emit(Op::Add, Scalar::U64, place, end, t, 0, static_cast<std::int64_t>(words), kImmediate);
        const Label begin = newLabel();
        placeLabel(begin);
        auto word = [&](std::int64_t at, std::uint64_t bytes) {
            Register r = filler;
            if (from) {
                emit(Op::Load, unsignedOfBytes(bytes), place, v, s, 0, at);
                r = v;
            }
            emit(Op::Store, unsignedOfBytes(bytes), place, r, t, 0, at);
        };
        word(0, 8);
        emit(Op::Add, Scalar::U64, place, t, t, 0, 8, kImmediate);
        if (from)
            emit(Op::Add, Scalar::U64, place, s, s, 0, 8, kImmediate);
        emit(Op::Lt, Scalar::U64, place, v, t, end, 0);
        jump(Op::JumpIfNot0, v, begin, place);
        pieces(words, size, [&](std::uint64_t at, std::uint64_t bytes) { word(static_cast<std::int64_t>(at - words), bytes); });
    }

    // The last instruction reads or writes what `access` names.
    void noteAccess(const Expression& access, bool isWrite)
    {
        const Expression* e = &access;
        while (e) {
            const Guard* guard = e->kind == ExpressionKind::Member ? &e->member->guard : e->kind == ExpressionKind::Variable ? &e->variable->guard : nullptr;
            if (guard && guard->any()) {
                m_facts.guardedAccesses.push_back({static_cast<std::uint32_t>(m_program.code.size() - 1), e, isWrite});
                return;
            }
            if (e->kind == ExpressionKind::Member) {
                e = e->a;
            } else if (e->kind == ExpressionKind::Dereference) { // an element of an array within
                const Expression* p = e->a;
                while (p->kind == ExpressionKind::Binary && p->a->type->isPointer())
                    p = p->a;
                e = p->kind == ExpressionKind::AddressOf ? p->a : nullptr;
            } else {
                return;
            }
        }
    }

    Location location(const Expression& e)
    {
        Location l;
        l.isVolatile = e.type.isVolatile();
        switch (e.kind) {
        case ExpressionKind::Variable: {
            Variable& v = *e.variable;
            if (v.isGlobal) {
                useGlobal(v, e.place);
                l.kind = Location::Kind::Globals;
                l.offset = v.location;
            } else if (v.needsMemory) {
                l.kind = Location::Kind::Stack;
                l.offset = v.location;
            } else {
                l.kind = Location::Kind::Register;
                l.base = static_cast<Register>(v.location);
            }
            return l;
        }
        case ExpressionKind::String:
            l.kind = Location::Kind::Globals;
            l.offset = stringOffset(e);
            return l;
        case ExpressionKind::Member: {
            l = location(*e.a);
            l.offset += e.offset;
            l.isVolatile = l.isVolatile || e.type.isVolatile();
            l.bits = e.member->isBitField ? e.member : nullptr;
            return l;
        }
        case ExpressionKind::Compound: {
            Variable& v = *e.variable;
            v.location = frame(v.type->size, v.type->align, v.place);
            fill(v, e.place);
            l.kind = Location::Kind::Stack;
            l.offset = v.location;
            return l;
        }
        case ExpressionKind::Dereference: {
            const Expression& p = *e.a;
            if (p.kind == ExpressionKind::Binary && p.b->kind == ExpressionKind::Number && (p.op == Operator::Add || p.op == Operator::Subtract) && p.a->type->isPointer()) {
                l.base = value(*p.a);
                l.offset = static_cast<std::int64_t>(p.op == Operator::Add ? p.b->number : 0 - p.b->number);
                return l;
            }
            if (p.kind == ExpressionKind::AddressOf && p.a->isLvalue) { // an array by its name
                Location inner = location(*p.a);
                inner.isVolatile = inner.isVolatile || l.isVolatile;
                return inner;
            }
            l.base = value(p);
            return l;
        }
        default: { // the value of a structure without a place of its own
            return recordLocation(e);
        }
        }
    }

    // Where a structure's bytes lie.
    Location recordLocation(const Expression& e)
    {
        switch (e.kind) {
        case ExpressionKind::Variable:
        case ExpressionKind::Member:
        case ExpressionKind::Dereference:
        case ExpressionKind::Compound:
            return location(e);
        case ExpressionKind::Assign:
            effect(e);
            return location(*e.a);
        case ExpressionKind::Comma:
            effect(*e.a);
            return recordLocation(*e.b);
        case ExpressionKind::Conditional: {
            const Register r = alloc(e.place);
            const std::uint32_t top = m_top;
            const Label otherwise = newLabel();
            const Label end = newLabel();
            branch(*e.a, otherwise, false);
            addressOf(recordLocation(*e.b), e.place, r);
            m_top = top;
            jump(Op::Jump, 0, end, e.place);
            placeLabel(otherwise);
            addressOf(recordLocation(*e.c), e.place, r);
            m_top = top;
            placeLabel(end);
            Location l;
            l.base = r;
            return l;
        }
        default: { // a call: its value is put into the frame
            Location l;
            l.kind = Location::Kind::Stack;
            if (e.type->isByReference()) {
                const std::uint32_t top = m_top;
                call(e, kNoRegister, false);
                m_top = top;
                l.offset = m_resultArea;
                return l;
            }
            l.offset = frame(e.type->size, 8, e.place);
            const std::uint32_t top = m_top;
            store(l, unsignedOfBytes(e.type->size), call(e, kNoRegister, true), e.place);
            m_top = top;
            return l;
        }
        }
    }

    void storeRecord(Location to, const Expression& from, std::uint64_t size, Place place)
    {
        if (from.kind == ExpressionKind::Call && !from.type->isByReference()) {
            const std::uint32_t top = m_top;
            const Location m = materialized(to, place);
            store(m, unsignedOfBytes(size), call(from, kNoRegister, true), place);
            m_top = top;
            return;
        }
        const std::uint32_t top = m_top;
        const Location m = materialized(to, place);
        copy(m, recordLocation(from), size, place);
        m_top = top;
    }

    // ---- expressions

    void valueInto(const Expression& e, Register target)
    {
        const std::uint32_t top = m_top;
        const Register r = value(e, target);
        if (r != target)
            emit(Op::Move, scalarOf(e.type.type), e.place, target, r, 0, 0);
        m_top = top;
    }

    // The register with the value: `target` where one is given and the value is made here.
    Register value(const Expression& e, Register target = kNoRegister)
    {
        const std::uint32_t top = m_top;
        auto result = [&]() {
            m_top = top;
            return target == kNoRegister ? alloc(e.place) : target;
        };
        switch (e.kind) {
        case ExpressionKind::Wrong:
        case ExpressionKind::Function:
            SYNCSCOPE_ASSERT(!"code is asked for a wrong program");
            return 0;
        case ExpressionKind::Number: {
            const Register r = result();
            emit(Op::Const, Scalar::I64, e.place, r, 0, 0, static_cast<std::int64_t>(e.number));
            return r;
        }
        case ExpressionKind::String:
        case ExpressionKind::Variable:
        case ExpressionKind::Member:
        case ExpressionKind::Compound:
        case ExpressionKind::Dereference: {
            const Location l = location(e);
            m_top = top;
            // The address may stand in the register the value goes to: it is read before it is written.
            if (e.type->isRecord()) {
                const Register r = load(l, unsignedOfBytes(e.type->size), e.place, target);
                return settle(r, target, top, l);
            }
            const Register r = load(l, scalarOf(e.type.type), e.place, target);
            if (l.kind != Location::Kind::Register)
                noteAccess(e, false);
            return settle(r, target, top, l);
        }
        case ExpressionKind::AddressOf: {
            if (e.a->kind == ExpressionKind::Function) {
                const Register r = result();
                if (isRunnable(*e.a)) {
                    e.a->function->addressTaken = true;
                    emit(Op::FunctionAddress, Scalar::U64, e.place, r, 0, 0, idOf(e.a->function));
                }
                return r;
            }
            const Location l = location(*e.a);
            m_top = top;
            const bool moved = l.kind == Location::Kind::Memory && l.offset == 0 && target == kNoRegister;
            if (moved) { // keep the register that holds the address
                if (l.base >= top)
                    m_top = l.base + 1u;
                return l.base;
            }
            return addressOf(l, e.place, target);
        }
        case ExpressionKind::Negate:
        case ExpressionKind::Complement:
        case ExpressionKind::Not: {
            const Register a = value(*e.a);
            const Register r = result();
            emit(e.kind == ExpressionKind::Negate ? Op::Neg : e.kind == ExpressionKind::Not ? Op::LogicalNot : Op::Not, scalarOf(e.type.type), e.place, r, a, 0, 0);
            return r;
        }
        case ExpressionKind::Binary: {
            const bool comparison = e.op >= Operator::Equal;
            const Scalar scalar = scalarOf(comparison ? e.a->type.type : e.type.type);
            const Register a = value(*e.a);
            if (e.b->kind == ExpressionKind::Number) {
                const Register r = result();
                emit(opOf(e.op), scalar, e.place, r, a, 0, static_cast<std::int64_t>(e.b->number), kImmediate);
                return r;
            }
            const Register b = value(*e.b);
            const Register r = result();
            emit(opOf(e.op), scalar, e.place, r, a, b, 0);
            return r;
        }
        case ExpressionKind::And:
        case ExpressionKind::Or: {
            // Not in `target`: it may be a variable that the operands read.
            const Register r = alloc(e.place);
            const bool isAnd = e.kind == ExpressionKind::And;
            const Label end = newLabel();
            emit(Op::Const, Scalar::I64, e.place, r, 0, 0, isAnd ? 0 : 1);
            branch(e, end, !isAnd);
            emit(Op::Const, Scalar::I64, e.place, r, 0, 0, isAnd ? 1 : 0);
            placeLabel(end);
            m_top = r + 1u;
            if (target != kNoRegister) {
                emit(Op::Move, Scalar::I32, e.place, target, r, 0, 0);
                m_top = top;
                return target;
            }
            return r;
        }
        case ExpressionKind::Conditional: {
            const Register r = target == kNoRegister ? alloc(e.place) : target;
            const std::uint32_t inner = m_top;
            const Label otherwise = newLabel();
            const Label end = newLabel();
            branch(*e.a, otherwise, false);
            m_top = inner;
            valueInto(*e.b, r);
            jump(Op::Jump, 0, end, e.place);
            placeLabel(otherwise);
            valueInto(*e.c, r);
            placeLabel(end);
            m_top = inner;
            return r;
        }
        case ExpressionKind::Comma:
            effect(*e.a);
            m_top = top;
            return value(*e.b, target);
        case ExpressionKind::Assign:
            return assign(e, target, true);
        case ExpressionKind::CompoundAssign:
            return compoundAssign(e, target, true);
        case ExpressionKind::Cast: {
            const Scalar from = scalarOf(e.a->type.type);
            const Scalar to = scalarOf(e.type.type);
            if (!needsConvert(from, to))
                return value(*e.a, target);
            const Register a = value(*e.a);
            const Register r = result();
            emit(Op::Convert, to, e.place, r, a, 0, 0);
            return r;
        }
        case ExpressionKind::Call:
            return call(e, target, true);
        }
        return 0;
    }

    // Keeps a value that lies above `top` when no target was asked for.
    Register settle(Register r, Register target, std::uint32_t top, const Location& l)
    {
        if (target != kNoRegister || l.kind == Location::Kind::Register)
            m_top = top;
        return r;
    }

    void effect(const Expression& e)
    {
        const std::uint32_t top = m_top;
        switch (e.kind) {
        case ExpressionKind::Number:
        case ExpressionKind::String:
            break;
        case ExpressionKind::Variable:
            if (e.type.isVolatile() && e.type->isScalar())
                value(e);
            break;
        case ExpressionKind::Member:
        case ExpressionKind::Dereference:
            if (e.type->isScalar())
                value(e);
            break;
        case ExpressionKind::AddressOf:
            if (e.a->kind != ExpressionKind::Function)
                location(*e.a);
            break;
        case ExpressionKind::Compound:
            location(e);
            break;
        case ExpressionKind::Assign:
            assign(e, kNoRegister, false);
            break;
        case ExpressionKind::CompoundAssign:
            compoundAssign(e, kNoRegister, false);
            break;
        case ExpressionKind::Comma:
            effect(*e.a);
            m_top = top;
            effect(*e.b);
            break;
        case ExpressionKind::Cast:
            effect(*e.a);
            break;
        case ExpressionKind::Call:
            call(e, kNoRegister, false);
            break;
        case ExpressionKind::Conditional: {
            const Label otherwise = newLabel();
            const Label end = newLabel();
            branch(*e.a, otherwise, false);
            m_top = top;
            effect(*e.b);
            jump(Op::Jump, 0, end, e.place);
            placeLabel(otherwise);
            m_top = top;
            effect(*e.c);
            placeLabel(end);
            break;
        }
        default:
            value(e);
        }
        m_top = top;
    }

    Register assign(const Expression& e, Register target, bool wanted)
    {
        const std::uint32_t top = m_top;
        if (e.type->isRecord()) {
            storeRecord(location(*e.a), *e.b, e.type->size, e.place);
            m_top = top;
            if (!wanted)
                return 0;
            return value(*e.a, target);
        }
        const Location l = location(*e.a);
        if (l.kind == Location::Kind::Register) {
            valueInto(*e.b, l.base);
            m_top = top;
            if (target != kNoRegister && target != l.base) {
                emit(Op::Move, scalarOf(e.type.type), e.place, target, l.base, 0, 0);
                return target;
            }
            return l.base;
        }
        // Not in `target`, which may be the variable that holds the address.
        const Register v = value(*e.b);
        store(l, scalarOf(e.type.type), v, e.place);
        noteAccess(*e.a, true);
        if (wanted && l.bits) { // what the field keeps of it
            m_top = top;
            return value(*e.a, target);
        }
        if (wanted && target != kNoRegister) {
            emit(Op::Move, scalarOf(e.type.type), e.place, target, v, 0, 0);
            m_top = top;
            return target;
        }
        return kept(v, target, top);
    }

    // Frees all temporaries from `top` on but `v` and those below it.
    Register kept(Register v, Register target, std::uint32_t top)
    {
        m_top = top;
        if (target != kNoRegister || v < top)
            return v;
        m_top = v + 1u;
        return v;
    }

    Register compoundAssign(const Expression& e, Register target, bool wanted)
    {
        const std::uint32_t top = m_top;
        const Scalar scalar = scalarOf(e.type.type);
        const Scalar working = scalarOf(e.working);
        const Location l = location(*e.a);
        const bool immediate = e.b->kind == ExpressionKind::Number;
        const Register b = immediate ? Register{0} : value(*e.b);
        const std::int64_t imm = immediate ? static_cast<std::int64_t>(e.b->number) : 0;
        const auto flags = static_cast<std::uint8_t>(immediate ? kImmediate : 0);
        const bool widened = needsConvert(scalar, working);
        const bool narrowed = needsConvert(working, scalar);
        if (l.kind == Location::Kind::Register) {
            Register old = l.base;
            if (wanted && e.isPostfix) {
                old = target != kNoRegister ? target : alloc(e.place);
                emit(Op::Move, scalar, e.place, old, l.base, 0, 0);
            }
            Register from = l.base;
            if (widened) {
                from = alloc(e.place);
                emit(Op::Convert, working, e.place, from, l.base, 0, 0);
            }
            emit(opOf(e.op), working, e.place, l.base, from, b, imm, flags);
            if (narrowed)
                emit(Op::Convert, scalar, e.place, l.base, l.base, 0, 0);
            if (!wanted) {
                m_top = top;
                return 0;
            }
            if (e.isPostfix)
                return kept(old, target, top);
            m_top = top;
            if (target != kNoRegister && target != l.base) {
                emit(Op::Move, scalar, e.place, target, l.base, 0, 0);
                return target;
            }
            return l.base;
        }
        const Location m = materialized(l, e.a->place);
        const Register old = alloc(e.place);
        Location whole = m;
        whole.bits = nullptr;
        Register unit = old;
        if (m.bits)
            unit = alloc(e.place);
        load(whole, scalar, e.a->place, unit);
        noteAccess(*e.a, false);
        if (m.bits)
            extract(*m.bits, scalar, e.place, old, unit);
        Register from = old;
        if (widened) {
            from = alloc(e.place);
            emit(Op::Convert, working, e.place, from, old, 0, 0);
        }
        const Register sum = alloc(e.place);
        emit(opOf(e.op), working, e.place, sum, from, b, imm, static_cast<std::uint8_t>(flags | kCompoundUpdate));
        if (narrowed)
            emit(Op::Convert, scalar, e.place, sum, sum, 0, 0);
        if (m.bits) {
            store(whole, scalar, inserted(*m.bits, e.place, unit, sum), e.place);
            emit(Op::Shl, scalar, e.place, sum, sum, 0, m.bits->bitOffset, kImmediate);
            extract(*m.bits, scalar, e.place, sum, sum);
        } else {
            store(m, scalar, sum, e.place);
        }
        noteAccess(*e.a, true);
        if (!wanted) {
            m_top = top;
            return 0;
        }
        const Register r = e.isPostfix ? old : sum;
        if (target != kNoRegister) {
            emit(Op::Move, scalar, e.place, target, r, 0, 0);
            m_top = top;
            return target;
        }
        return kept(r, target, top);
    }

    Register call(const Expression& e, Register target, bool wanted)
    {
        const std::uint32_t top = m_top;
        const Expression& callee = *e.a;
        Subroutine* known = callee.kind == ExpressionKind::AddressOf && callee.a->kind == ExpressionKind::Function ? callee.a->function : nullptr;
        const bool service = known && known->isBuiltIn && !known->isDefined;
        Register pointer = 0;
        if (!known)
            pointer = value(callee);
        const Type& type = *callee.type->base.type;
        const std::size_t fixed = type.isVariadic && !service ? std::min(type.parameters.size(), e.arguments.size()) : e.arguments.size();
        // Further arguments lie in the frame of the caller, 8 bytes each.
        const std::uint32_t area = fixed < e.arguments.size() ? frame(8 * (e.arguments.size() - fixed), 8, e.place) : 0;
        const std::uint32_t first = m_top;
        std::size_t number = 0;
        auto passAddress = [&](bool isThere, std::uint32_t offset) {
            const Register r = alloc(e.place);
            if (isThere)
                emit(Op::Local, Scalar::U64, e.place, r, 0, 0, offset);
            else
                emit(Op::Const, Scalar::I64, e.place, r, 0, 0, 0);
        };
        for (const Expression* a : e.arguments) {
            if (number++ >= fixed) {
                const std::uint32_t inner = m_top;
                Location slot;
                slot.kind = Location::Kind::Stack;
                slot.offset = static_cast<std::int64_t>(area + 8 * (number - 1 - fixed));
                store(slot, Scalar::U64, value(*a), a->place);
                m_top = inner;
                continue;
            }
            const Register r = alloc(a->place);
            if (a->type->isByReference()) {
                const std::uint32_t inner = m_top;
                Location there;
                there.kind = Location::Kind::Stack;
                there.offset = frame(a->type->size, 8, a->place);
                storeRecord(there, *a, a->type->size, a->place);
                addressOf(there, a->place, r);
                m_top = inner;
            } else if (a->type->isRecord()) {
                const std::uint32_t inner = m_top;
                load(recordLocation(*a), unsignedOfBytes(a->type->size), a->place, r);
                m_top = inner;
            } else {
                valueInto(*a, r);
            }
        }
        if (type.isVariadic && !service)
            passAddress(fixed < e.arguments.size(), area);
        if (e.type->isByReference()) {
            m_resultArea = frame(e.type->size, 8, e.place);
            passAddress(true, m_resultArea);
        }
        const auto count = static_cast<Register>(m_top - first);
        m_top = top;
        Register result = kNoRegister;
        if (wanted && !e.type->isVoid() && !e.type->isByReference())
            result = target == kNoRegister ? alloc(e.place) : target;
        const auto base = static_cast<Register>(first);
        if (service) {
            SYNCSCOPE_ASSERT(known->service != Service::Count);
            m_facts.calls.push_back({emit(Op::Service, scalarOf(e.type.type), e.place, result, base, count, static_cast<std::int64_t>(known->service)), &e});
        } else if (known) {
            if (isRunnable(*callee.a))
                m_facts.calls.push_back({emit(Op::Call, Scalar::I64, e.place, result, base, count, idOf(known)), &e});
        } else {
            m_facts.calls.push_back({emit(Op::CallPointer, Scalar::I64, e.place, result, base, count, pointer), &e});
        }
        return result;
    }

    // Jumps to `label` when the condition is `when`; goes on otherwise.
    void branch(const Expression& e, Label label, bool when)
    {
        const std::uint32_t top = m_top;
        switch (e.kind) {
        case ExpressionKind::Number:
            if ((e.number != 0) == when)
                jump(Op::Jump, 0, label, e.place);
            return;
        case ExpressionKind::Not:
            branch(*e.a, label, !when);
            return;
        case ExpressionKind::And:
        case ExpressionKind::Or: {
            const bool both = (e.kind == ExpressionKind::And) == when; // then the first operand alone decides only to go on
            if (both) {
                const Label past = newLabel();
                branch(*e.a, past, !when);
                m_top = top;
                branch(*e.b, label, when);
                placeLabel(past);
            } else {
                branch(*e.a, label, when);
                m_top = top;
                branch(*e.b, label, when);
            }
            m_top = top;
            return;
        }
        default: {
            const Register r = value(e);
            jump(when ? Op::JumpIfNot0 : Op::JumpIfZero, r, label, e.place);
            m_top = top;
        }
        }
    }

    static constexpr std::uint32_t kNoTarget = 0xFFFFFFFFu;
    static constexpr Label kNoLabel = 0xFFFFFFFFu;
    struct Fixup {
        std::uint32_t instruction;
        Label label;
    };

    Unit& m_unit;
    TypeTable& m_types;
    Symbols& m_symbols;
    Reporter& m_reporter;
    Program& m_program;
    CodeFacts& m_facts;

    std::vector<Subroutine*> m_queue;
    std::vector<Variable*> m_placed;
    std::vector<const Subroutine*> m_missing;
    std::map<std::string, std::uint32_t> m_strings;

    Subroutine* m_function = nullptr;
    std::uint16_t m_functionIndex = 0;
    std::int32_t m_statement = -1;
    std::uint32_t m_top = 0;
    std::uint32_t m_most = 0;
    std::uint32_t m_frame = 0;
    bool m_tooLarge = false;
    std::uint32_t m_resultArea = 0;     // where the last call put the structure it returned
    Register m_keptLevel = kNoRegister; // of a function with promises at its return; the arguments lie behind it
    std::vector<std::uint32_t> m_targets;
    std::vector<Fixup> m_fixups;
    std::map<Symbol, Label> m_userLabels;
    Label m_break = kNoLabel;
    Label m_continue = kNoLabel;
};

} // namespace

void generate(Unit& unit, TypeTable& types, Symbols& symbols, Reporter& reporter, Program& program, CodeFacts& facts)
{
    Generator(unit, types, symbols, reporter, program, facts).run();
}

} // namespace syncscope::driver
