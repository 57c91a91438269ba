#include "engine/driver/sema.h"

#include <algorithm>

namespace syncscope::driver {

const char* spelling(Operator op)
{
    static constexpr const char* kText[] = {"+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "==", "!=", "<", "<=", ">", ">="};
    return kText[static_cast<std::size_t>(op)];
}

std::uint64_t normalized(Scalar type, std::uint64_t v)
{
    switch (type) {
    case Scalar::I8: return static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<std::int8_t>(v)));
    case Scalar::U8: return static_cast<std::uint8_t>(v);
    case Scalar::I16: return static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<std::int16_t>(v)));
    case Scalar::U16: return static_cast<std::uint16_t>(v);
    case Scalar::I32: return static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<std::int32_t>(v)));
    case Scalar::U32: return static_cast<std::uint32_t>(v);
    default: return v;
    }
}

bool evaluate(Operator op, Scalar type, std::uint64_t a, std::uint64_t b, std::uint64_t& result)
{
    const bool sign = isSigned(type);
    const auto x = static_cast<std::int64_t>(a);
    const auto y = static_cast<std::int64_t>(b);
    const std::uint64_t count = b & (bytesOf(type) == 8 ? 63u : 31u);
    switch (op) {
    case Operator::Add: result = normalized(type, a + b); return true;
    case Operator::Subtract: result = normalized(type, a - b); return true;
    case Operator::Multiply: result = normalized(type, a * b); return true;
    case Operator::Divide:
    case Operator::Remainder: {
        if (b == 0)
            return false;
        const bool divide = op == Operator::Divide;
        if (!sign)
            result = divide ? a / b : a % b;
        else if (y == -1) // the one quotient that does not fit wraps
            result = divide ? 0 - a : 0;
        else
            result = static_cast<std::uint64_t>(divide ? x / y : x % y);
        result = normalized(type, result);
        return true;
    }
    case Operator::BitAnd: result = normalized(type, a & b); return true;
    case Operator::BitOr: result = normalized(type, a | b); return true;
    case Operator::BitXor: result = normalized(type, a ^ b); return true;
    case Operator::ShiftLeft: result = normalized(type, a << count); return true;
    case Operator::ShiftRight: result = normalized(type, sign ? static_cast<std::uint64_t>(x >> count) : a >> count); return true;
    case Operator::Equal: result = a == b; return true;
    case Operator::NotEqual: result = a != b; return true;
    case Operator::Less: result = sign ? x < y : a < b; return true;
    case Operator::LessEqual: result = sign ? x <= y : a <= b; return true;
    case Operator::Greater: result = sign ? x > y : a > b; return true;
    case Operator::GreaterEqual: result = sign ? x >= y : a >= b; return true;
    }
    return false;
}

std::string placeName(const Expression& e, const Symbols& symbols)
{
    switch (e.kind) {
    case ExpressionKind::Variable:
        return std::string(symbols.text(e.variable->name));
    case ExpressionKind::Cast:
        return placeName(*e.a, symbols);
    case ExpressionKind::AddressOf:
        return placeName(*e.a, symbols);
    case ExpressionKind::Dereference: {
        const Expression& p = *e.a;
        if (p.kind == ExpressionKind::Binary && p.op == Operator::Add) { // array element
            const std::string array = placeName(*p.a, symbols);
            const Expression* i = p.b;
            if (i->kind == ExpressionKind::Binary && i->op == Operator::Multiply)
                i = i->a;
            while (i->kind == ExpressionKind::Cast)
                i = i->a;
            const std::string at = i->kind == ExpressionKind::Number ? std::to_string(i->number) : placeName(*i, symbols);
            return array.empty() || at.empty() ? std::string() : array + "[" + at + "]";
        }
        const std::string of = placeName(p, symbols);
        return of.empty() ? of : "*" + of;
    }
    case ExpressionKind::Member: {
        std::string of = placeName(*e.a, symbols);
        if (of.empty())
            return of;
        const std::string field(symbols.text(e.member->name));
        return of[0] == '*' ? of.substr(1) + "->" + field : of + "." + field;
    }
    case ExpressionKind::Call: { // an accessor: the same object for the same argument
        if (e.a->kind != ExpressionKind::AddressOf || e.a->a->kind != ExpressionKind::Function || e.arguments.size() != 1)
            return {};
        const std::string of = placeName(*e.arguments[0], symbols);
        return of.empty() ? of : std::string(symbols.text(e.a->a->function->name)) + "(" + of + ")";
    }
    default:
        return {};
    }
}

Phrase Sema::spelled(Qualified type) const
{
    // A type without a name is told in words, once or several times within another.
    static constexpr std::string_view kUnnamed = " without a name";
    const std::string text = m_types.name(type);
    Phrase all;
    std::size_t from = 0;
    for (std::size_t at = text.find(kUnnamed); at != std::string::npos; at = text.find(kUnnamed, from)) {
        all = say("%1%2 without a name", std::move(all), text.substr(from, at - from));
        from = at + kUnnamed.size();
    }
    return from == 0 ? Phrase(text) : say("%1%2", std::move(all), text.substr(from));
}

// ---- nodes

Expression* Sema::make(ExpressionKind kind, Qualified type, Place place, Expression* a, Expression* b, Expression* c)
{
    int depth = 0;
    for (const Expression* e : {a, b, c})
        if (e)
            depth = std::max<int>(depth, e->depth);
    if (depth >= kMaximumDepth) {
        m_reporter.error(place, "nesting-too-deep", say("this expression is nested more than %1 deep", kMaximumDepth), say("split it into several statements"));
        return wrong(place);
    }
    Expression& e = m_unit.expressions.emplace_back();
    e.kind = kind;
    e.type = type;
    e.place = place;
    e.operatorPlace = place;
    e.a = a;
    e.b = b;
    e.c = c;
    e.depth = static_cast<std::uint16_t>(depth + 1);
    return &e;
}

Expression* Sema::wrong(Place place)
{
    Expression& e = m_unit.expressions.emplace_back();
    e.type = {m_types.wrong, 0, 0};
    e.place = place;
    return &e;
}

Expression* Sema::number(Place place, const Type* type, std::uint64_t value)
{
    Expression* e = make(ExpressionKind::Number, {type, 0, 0}, place);
    e->number = normalized(type->scalar, value);
    return e;
}

Expression* Sema::string(Place place, std::vector<std::uint32_t> units, bool isWide)
{
    const Qualified element{isWide ? m_types.unsignedShort : m_types.character, 0, 0};
    Expression* e = make(ExpressionKind::String, m_types.arrayOf(element, units.size() + 1), place);
    e->units = std::move(units);
    e->isLvalue = true;
    return e;
}

Expression* Sema::variable(Place place, Variable* v)
{
    if (v->type->isWrong())
        return wrong(place);
    Expression* e = make(ExpressionKind::Variable, v->type, place);
    e->variable = v;
    e->isLvalue = true;
    return e;
}

Expression* Sema::compound(Place place, Variable* v)
{
    if (v->type->isWrong())
        return wrong(place);
    int depth = 0;
    for (const Initial& i : v->initials)
        depth = std::max<int>(depth, i.value->depth);
    Expression* e = make(ExpressionKind::Compound, v->type, place);
    if (depth >= kMaximumDepth) {
        m_reporter.error(place, "nesting-too-deep", say("this expression is nested more than %1 deep", kMaximumDepth), say("split it into several statements"));
        return wrong(place);
    }
    e->depth = static_cast<std::uint16_t>(depth + 1);
    e->variable = v;
    e->isLvalue = true;
    return e;
}

Expression* Sema::function(Place place, Subroutine* f)
{
    Expression* e = make(ExpressionKind::Function, f->type, place);
    e->function = f;
    if (!f->isUsed) {
        f->isUsed = true;
        f->use = place;
    }
    return e;
}

void Sema::takeAddress(Expression* e)
{
    for (; e->kind == ExpressionKind::Member; e = e->a) {
    }
    if (e->kind == ExpressionKind::Variable)
        e->variable->needsMemory = true;
}

Expression* Sema::decayed(Expression* e)
{
    if (e->type->isArray()) {
        takeAddress(e);
        Qualified element = e->type->base;
        element.qualifiers |= e->type.qualifiers;
        Expression* p = make(ExpressionKind::AddressOf, m_types.pointerTo(element), e->place, e);
        return fold(p);
    }
    if (e->type->isFunction()) {
        if (e->kind == ExpressionKind::Dereference)
            return e->a;
        return make(ExpressionKind::AddressOf, m_types.pointerTo(e->type), e->place, e);
    }
    return e;
}

Expression* Sema::implicitCast(Expression* e, const Type* type)
{
    if (e->type.type == type || e->kind == ExpressionKind::Wrong)
        return e;
    return fold(make(ExpressionKind::Cast, {type, 0, 0}, e->place, e));
}

// Replaces an operation on constants by its value. Keeps the place.
Expression* Sema::fold(Expression* e)
{
    if (e->kind == ExpressionKind::Wrong)
        return e;
    auto constant = [](const Expression* x) { return x && x->kind == ExpressionKind::Number; };
    auto become = [&](std::uint64_t value) {
        Expression* n = make(ExpressionKind::Number, e->type.unqualified(), e->place);
        n->number = e->type->isScalar() ? normalized(e->type->scalar, value) : value;
        return n;
    };
    switch (e->kind) {
    case ExpressionKind::Cast:
        return constant(e->a) && e->type->isScalar() ? become(e->a->number) : e;
    case ExpressionKind::Negate:
        return constant(e->a) ? become(0 - e->a->number) : e;
    case ExpressionKind::Complement:
        return constant(e->a) ? become(~e->a->number) : e;
    case ExpressionKind::Not:
        return constant(e->a) ? become(e->a->number == 0) : e;
    case ExpressionKind::Binary: {
        std::uint64_t value = 0;
        if (constant(e->a) && constant(e->b) && evaluate(e->op, e->a->type->scalar, e->a->number, e->b->number, value))
            return become(value);
        return e;
    }
    case ExpressionKind::And:
        if (constant(e->a) && (e->a->number == 0 || constant(e->b)))
            return become(e->a->number != 0 && e->b->number != 0);
        return e;
    case ExpressionKind::Or:
        if (constant(e->a) && (e->a->number != 0 || constant(e->b)))
            return become(e->a->number != 0 || e->b->number != 0);
        return e;
    case ExpressionKind::AddressOf: {
        // &((T*)0)->f, as FIELD_OFFSET has it
        std::uint64_t offset = 0;
        const Expression* x = e->a;
        for (; x->kind == ExpressionKind::Member; x = x->a)
            offset += x->offset;
        if (x->kind == ExpressionKind::Dereference && constant(x->a))
            return become(x->a->number + offset);
        return e;
    }
    default:
        return e;
    }
}

bool Sema::isNullConstant(const Expression* e) const
{
    return e->kind == ExpressionKind::Number && e->number == 0 && (e->type->isInteger() || (e->type->isPointer() && e->type->base->isVoid()));
}

Expression* Sema::operandsDoNotFit(std::string text, const Expression* a, const Expression* b, Place place)
{
    const bool isVoid = a->type->isVoid() || b->type->isVoid();
    m_reporter.error(place, isVoid ? "void-value" : "bad-operands",
        say("'%1' does not go with '%2' and '%3'", std::move(text), spelled(a->type), spelled(b->type)),
        isVoid ? say("a function that returns VOID has no value") : Phrase());
    return wrong(place);
}

// ---- operators

Expression* Sema::unary(ExpressionKind kind, Expression* x, Place place)
{
    if (x->kind == ExpressionKind::Wrong)
        return wrong(place);
    const Place whole = join(place, x->place);
    switch (kind) {
    case ExpressionKind::AddressOf: {
        if (x->type->isFunction()) {
            if (x->kind == ExpressionKind::Dereference)
                return x->a;
            return make(kind, m_types.pointerTo(x->type), whole, x);
        }
        if (!x->isLvalue) {
            m_reporter.error(whole, "not-an-lvalue",
                say("& needs something with an address; found a value of type '%1'", spelled(x->type)),
                say("store the value in a variable first"));
            return wrong(whole);
        }
        if (x->kind == ExpressionKind::Member && x->member->isBitField) {
            m_reporter.error(whole, "bit-field", say("a bit-field has no address"), say("copy it into a variable"));
            return wrong(whole);
        }
        takeAddress(x);
        Expression* e = make(kind, m_types.pointerTo(x->type), whole, x);
        return fold(e);
    }
    case ExpressionKind::Dereference: {
        Expression* p = decayed(x);
        if (p->kind == ExpressionKind::Wrong)
            return p;
        if (!p->type->isPointer()) {
            m_reporter.error(whole, "not-a-pointer", say("* needs a pointer; found '%1'", spelled(x->type)));
            return wrong(whole);
        }
        if (p->type->base->isVoid()) {
            m_reporter.error(whole, "void-pointer",
                say("* cannot read through '%1', which does not say what it points to", spelled(x->type)),
                say("cast it to a pointer to a type first"));
            return wrong(whole);
        }
        if (p->type->base->isRecord() && !p->type->base->record->isComplete) {
            m_reporter.error(whole, "incomplete-type", say("'%1' has no known fields here", spelled(p->type->base)), say("a WDF handle may not be dereferenced"));
            return wrong(whole);
        }
        Expression* e = make(kind, p->type->base, whole, p);
        e->isLvalue = !e->type->isFunction();
        return e;
    }
    case ExpressionKind::Not: {
        Expression* c = condition(x, "!");
        if (c->kind == ExpressionKind::Wrong)
            return c;
        return fold(make(kind, {m_types.intType, 0, 0}, whole, c));
    }
    default: {
        if (!arithmetic(x)) {
            m_reporter.error(whole, x->type->isVoid() ? "void-value" : "bad-operands",
                kind == ExpressionKind::Negate ? say("- needs a number; found '%1'", spelled(x->type)) : say("~ needs a number; found '%1'", spelled(x->type)));
            return wrong(whole);
        }
        const Type* t = m_types.promoted(x->type.type);
        Expression* p = implicitCast(x, t);
        return fold(make(kind, {t, 0, 0}, whole, p));
    }
    }
}

Expression* Sema::plus(Expression* x, Place place)
{
    if (x->kind == ExpressionKind::Wrong)
        return x;
    if (!arithmetic(x)) {
        m_reporter.error(place, "bad-operands", say("+ needs a number; found '%1'", spelled(x->type)));
        return wrong(place);
    }
    return implicitCast(x, m_types.promoted(x->type.type));
}

bool Sema::modifiable(Expression* e, Doing doing)
{
    static constexpr struct {
        std::string_view value, array, isConst, isConstAndNamed;
    } kCannot[] = {
        {pattern("cannot assign to this expression; expected a variable, a field or *pointer"), pattern("cannot assign to an array as a whole; its type is '%1'"),
            pattern("cannot assign to this, which is const"), pattern("cannot assign to '%1', which is const")},
        {pattern("cannot increment this expression; expected a variable, a field or *pointer"), pattern("cannot increment an array as a whole; its type is '%1'"),
            pattern("cannot increment this, which is const"), pattern("cannot increment '%1', which is const")},
        {pattern("cannot decrement this expression; expected a variable, a field or *pointer"), pattern("cannot decrement an array as a whole; its type is '%1'"),
            pattern("cannot decrement this, which is const"), pattern("cannot decrement '%1', which is const")},
    };
    const auto& cannot = kCannot[static_cast<std::size_t>(doing)];
    if (e->kind == ExpressionKind::Wrong)
        return false;
    if (!e->isLvalue || e->kind == ExpressionKind::String) {
        m_reporter.error(e->place, "not-assignable", say(cannot.value));
        return false;
    }
    if (e->type->isArray() || e->type->isFunction()) {
        m_reporter.error(e->place, "not-assignable", say(cannot.array, spelled(e->type)));
        return false;
    }
    if (e->type.isConst()) {
        const std::string name = placeName(*e, m_symbols);
        m_reporter.error(e->place, "const-assignment", name.empty() ? say(cannot.isConst) : say(cannot.isConstAndNamed, name));
        return false;
    }
    return true;
}

Expression* Sema::increment(Expression* x, bool isIncrement, bool isPostfix, Place place)
{
    if (!modifiable(x, isIncrement ? Doing::Increment : Doing::Decrement))
        return wrong(place);
    if (!x->type->isScalar()) {
        m_reporter.error(place, "bad-operands",
            say("%1 needs a number or a pointer; found '%2'", std::string(isIncrement ? "++" : "--"), spelled(x->type)));
        return wrong(place);
    }
    Expression* one = number(place, m_types.intType, 1);
    Expression* e = compoundAssign(isIncrement ? Operator::Add : Operator::Subtract, x, one, place);
    e->isPostfix = isPostfix;
    e->place = isPostfix ? join(x->place, place) : join(place, x->place);
    return e;
}

Expression* Sema::scaled(Expression* integer, const Type* pointer, Place place)
{
    const Qualified target = pointer->base;
    std::uint64_t size = target->size;
    if (target->isVoid() || target->isFunction())
        size = 0;
    if (size == 0) {
        m_reporter.error(place, "pointer-arithmetic",
            say("cannot step through '%1': the size of what it points to is not known", spelled(Qualified{pointer, 0, 0})),
            say("cast it to PUCHAR first"));
        return wrong(place);
    }
    Expression* wide = implicitCast(integer, m_types.longLong);
    if (size == 1 || wide->kind == ExpressionKind::Wrong)
        return wide;
    Expression* e = make(ExpressionKind::Binary, {m_types.longLong, 0, 0}, integer->place, wide, number(integer->place, m_types.longLong, size));
    e->op = Operator::Multiply;
    return fold(e);
}

Expression* Sema::binary(Operator op, Expression* left, Expression* right, Place operatorPlace)
{
    Expression* a = decayed(left);
    Expression* b = decayed(right);
    if (a->kind == ExpressionKind::Wrong || b->kind == ExpressionKind::Wrong)
        return wrong(join(left->place, right->place));
    const Place whole = join(left->place, right->place);
    auto finish = [&](const Type* type, Expression* x, Expression* y) {
        Expression* e = make(ExpressionKind::Binary, {type, 0, 0}, whole, x, y);
        e->op = op;
        e->operatorPlace = operatorPlace;
        return fold(e);
    };
    const bool comparison = op >= Operator::Equal;
    if (arithmetic(a) && arithmetic(b)) {
        if (op == Operator::ShiftLeft || op == Operator::ShiftRight) {
            const Type* t = m_types.promoted(a->type.type);
            return finish(t, implicitCast(a, t), implicitCast(b, m_types.promoted(b->type.type)));
        }
        if ((op == Operator::Divide || op == Operator::Remainder) && b->kind == ExpressionKind::Number && b->number == 0)
            m_reporter.warning(operatorPlace, "division-by-zero", say("this divides by zero, which stops the machine"));
        const Type* t = m_types.common(a->type.type, b->type.type);
        return finish(comparison ? m_types.intType : t, implicitCast(a, t), implicitCast(b, t));
    }
    if (!a->type->isScalar() || !b->type->isScalar())
        return operandsDoNotFit(spelling(op), a, b, operatorPlace);
    const bool bothPointers = a->type->isPointer() && b->type->isPointer();
    if (comparison) {
        if (bothPointers) {
            if (!isNullConstant(a) && !isNullConstant(b) && !a->type->base->isVoid() && !b->type->base->isVoid()
                && !m_types.same(a->type->base.type, b->type->base.type))
                m_reporter.warning(operatorPlace, "incompatible-pointer", say("this compares pointers of different types, '%1' and '%2'", spelled(a->type), spelled(b->type)));
            return finish(m_types.intType, a, b);
        }
        Expression* integer = a->type->isPointer() ? b : a;
        if (!isNullConstant(integer)) {
            m_reporter.error(operatorPlace, "bad-operands", say("'%1' compares a pointer with a number: '%2' and '%3'", std::string(spelling(op)), spelled(a->type), spelled(b->type)));
            return wrong(whole);
        }
        const Type* p = a->type->isPointer() ? a->type.type : b->type.type;
        return finish(m_types.intType, implicitCast(a, p), implicitCast(b, p));
    }
    if (op == Operator::Add && a->type->isPointer() != b->type->isPointer()) {
        Expression* pointer = a->type->isPointer() ? a : b;
        Expression* offset = scaled(a->type->isPointer() ? b : a, pointer->type.type, operatorPlace);
        if (offset->kind == ExpressionKind::Wrong)
            return offset;
        return finish(pointer->type.type, pointer, offset);
    }
    if (op == Operator::Subtract && a->type->isPointer()) {
        if (!bothPointers) {
            Expression* offset = scaled(b, a->type.type, operatorPlace);
            return offset->kind == ExpressionKind::Wrong ? offset : finish(a->type.type, a, offset);
        }
        if (!m_types.same(a->type->base.type, b->type->base.type) || a->type->base->size == 0)
            return operandsDoNotFit("-", a, b, operatorPlace);
        Expression* bytes = finish(m_types.longLong, implicitCast(a, m_types.longLong), implicitCast(b, m_types.longLong));
        if (a->type->base->size == 1)
            return bytes;
        Expression* e = make(ExpressionKind::Binary, {m_types.longLong, 0, 0}, whole, bytes, number(whole, m_types.longLong, a->type->base->size));
        e->op = Operator::Divide;
        e->operatorPlace = operatorPlace;
        return fold(e);
    }
    return operandsDoNotFit(spelling(op), a, b, operatorPlace);
}

Expression* Sema::condition(Expression* e, const char* where)
{
    Expression* x = decayed(e);
    if (x->kind == ExpressionKind::Wrong)
        return x;
    if (!x->type->isScalar()) {
        m_reporter.error(e->place, x->type->isVoid() ? "void-value" : "bad-operands", say("%1 needs a number or a pointer; found '%2'", std::string(where), spelled(e->type)));
        return wrong(e->place);
    }
    return x;
}

Expression* Sema::logical(ExpressionKind kind, Expression* left, Expression* right, Place operatorPlace)
{
    const char* text = kind == ExpressionKind::And ? "&&" : "||";
    Expression* a = condition(left, text);
    Expression* b = condition(right, text);
    if (a->kind == ExpressionKind::Wrong || b->kind == ExpressionKind::Wrong)
        return wrong(join(left->place, right->place));
    Expression* e = make(kind, {m_types.intType, 0, 0}, join(left->place, right->place), a, b);
    e->operatorPlace = operatorPlace;
    return fold(e);
}

Expression* Sema::conditional(Expression* c, Expression* left, Expression* right)
{
    Expression* x = condition(c, "?:");
    Expression* a = decayed(left);
    Expression* b = decayed(right);
    const Place whole = join(c->place, right->place);
    if (x->kind == ExpressionKind::Wrong || a->kind == ExpressionKind::Wrong || b->kind == ExpressionKind::Wrong)
        return wrong(whole);
    Qualified type;
    if (arithmetic(a) && arithmetic(b)) {
        type.type = m_types.common(a->type.type, b->type.type);
        a = implicitCast(a, type.type);
        b = implicitCast(b, type.type);
    } else if (a->type->isPointer() && isNullConstant(b)) {
        type = a->type.unqualified();
        b = implicitCast(b, type.type);
    } else if (b->type->isPointer() && isNullConstant(a)) {
        type = b->type.unqualified();
        a = implicitCast(a, type.type);
    } else if (a->type->isPointer() && b->type->isPointer()) {
        const bool same = m_types.same(a->type->base.type, b->type->base.type);
        if (!same && !a->type->base->isVoid() && !b->type->base->isVoid())
            m_reporter.warning(whole, "incompatible-pointer", say("?: chooses between pointers of different types, '%1' and '%2'", spelled(a->type), spelled(b->type)));
        type = a->type->base->isVoid() ? a->type : same || !b->type->base->isVoid() ? a->type : b->type;
    } else if ((a->type->isVoid() && b->type->isVoid()) || (a->type->isRecord() && a->type.type == b->type.type)) {
        type = a->type.unqualified();
    } else {
        return operandsDoNotFit("?:", a, b, whole);
    }
    if (x->kind == ExpressionKind::Number && type->isScalar()) {
        Expression* chosen = x->number != 0 ? a : b;
        if (chosen->kind == ExpressionKind::Number)
            return implicitCast(chosen, type.type);
    }
    return make(ExpressionKind::Conditional, type, whole, x, a, b);
}

Expression* Sema::comma(Expression* left, Expression* right)
{
    Expression* b = decayed(right);
    if (left->kind == ExpressionKind::Wrong || b->kind == ExpressionKind::Wrong)
        return wrong(join(left->place, right->place));
    return make(ExpressionKind::Comma, b->type.unqualified(), join(left->place, right->place), left, b);
}

// ---- assignment

bool Sema::pointersFit(Qualified to, Qualified from, Place place, const What& what)
{
    const Qualified t = to->base;
    const Qualified f = from->base;
    if ((f.qualifiers & kConst) && !(t.qualifiers & kConst) && !t->isFunction())
        m_reporter.warning(place, "discards-qualifier", say("%1: '%2' points to something const; expected '%3'", what(), spelled(from), spelled(to)));
    if (t->isVoid() || f->isVoid() || m_types.same(t.type, f.type))
        return true;
    if (t->isWrong() || f->isWrong())
        return true;
    if (t->isFunction() && f->isFunction()) {
        const Phrase found = spelled(Qualified{f.type, 0, 0}), expected = spelled(Qualified{t.type, 0, 0});
        m_reporter.error(place, "incompatible-function",
            t.alias || to.alias ? say("%1: found a function '%2'; expected '%3', that is '%4'", what(), found, spelled(to), expected)
                                : say("%1: found a function '%2'; expected '%3'", what(), found, expected));
        return false;
    }
    const Phrase message = say("%1: found '%2'; expected '%3'", what(), spelled(from), spelled(to));
    if (t->isInteger() && f->isInteger() && t->size == f->size) {
        m_reporter.warning(place, "incompatible-pointer", message);
        return true;
    }
    Phrase hint;
    if (t->isInteger() && f->isInteger())
        hint = say("they point to %1 and %2 bytes", f->size, t->size);
    if (f->isPointer() && m_types.same(f->base.type, t.type))
        hint = say("an & too much?");
    if (t->isPointer() && m_types.same(t->base.type, f.type))
        hint = say("an & missing?");
    m_reporter.error(place, "incompatible-pointer", message, hint);
    return false;
}

Expression* Sema::converted(Expression* value, Qualified to, const What& what)
{
    Expression* v = decayed(value);
    if (v->kind == ExpressionKind::Wrong || to->isWrong())
        return v->kind == ExpressionKind::Wrong ? v : wrong(v->place);
    const Type* t = to.type;
    if (t->isInteger() && v->type->isInteger())
        return implicitCast(v, t);
    if (t->isPointer() && isNullConstant(v))
        return implicitCast(v, t);
    if (t->isPointer() && v->type->isPointer())
        return pointersFit(to, v->type, value->place, what) ? implicitCast(v, t) : wrong(value->place);
    if (t->isRecord() && v->type->isRecord() && t == v->type.type)
        return v;
    if (v->type->isVoid()) {
        m_reporter.error(value->place, "void-value", say("%1: found a call that returns VOID; expected '%2'", what(), spelled(to)));
        return wrong(value->place);
    }
    const char* code = "incompatible-type";
    Phrase hint;
    if (t->isPointer() && v->type->isInteger()) {
        code = "integer-to-pointer";
        if (value->isLvalue && m_types.same(t->base.type, value->type.type))
            hint = say("an & missing?");
    } else if (t->isInteger() && v->type->isPointer()) {
        code = "pointer-to-integer";
        if (m_types.same(v->type->base.type, t))
            hint = say("a * missing?");
    } else if (t->isPointer() && v->type->isRecord() && value->isLvalue && m_types.same(t->base.type, v->type.type)) {
        hint = say("an & missing?");
    }
    m_reporter.error(value->place, code, say("%1: found '%2'; expected '%3'", what(), spelled(value->type), spelled(to)), std::move(hint));
    return wrong(value->place);
}

Expression* Sema::assign(Expression* to, Expression* value, Place operatorPlace)
{
    const Place whole = join(to->place, value->place);
    if (!modifiable(to, Doing::Assign) || value->kind == ExpressionKind::Wrong)
        return wrong(whole);
    Expression* v = converted(value, to->type, [&] {
        const std::string name = placeName(*to, m_symbols);
        return name.empty() ? say("assignment") : say("assignment to '%1'", name);
    });
    if (v->kind == ExpressionKind::Wrong)
        return wrong(whole);
    Expression* e = make(ExpressionKind::Assign, to->type.unqualified(), whole, to, v);
    e->operatorPlace = operatorPlace;
    return e;
}

Expression* Sema::compoundAssign(Operator op, Expression* to, Expression* value, Place operatorPlace)
{
    const Place whole = join(to->place, value->place);
    if (!modifiable(to, Doing::Assign))
        return wrong(whole);
    Expression* v = decayed(value);
    if (v->kind == ExpressionKind::Wrong)
        return v;
    const Type* t = to->type.type;
    const Type* working = nullptr;
    if (t->isPointer() && v->type->isInteger() && (op == Operator::Add || op == Operator::Subtract)) {
        v = scaled(v, t, operatorPlace);
        working = t;
    } else if (t->isInteger() && v->type->isInteger()) {
        switch (op) {
        case Operator::ShiftLeft:
        case Operator::ShiftRight:
            working = m_types.promoted(t);
            v = implicitCast(v, m_types.promoted(v->type.type));
            break;
        case Operator::Divide:
        case Operator::Remainder:
            if (v->kind == ExpressionKind::Number && v->number == 0)
                m_reporter.warning(operatorPlace, "division-by-zero", say("this divides by zero, which stops the machine"));
            working = m_types.common(t, v->type.type);
            v = implicitCast(v, working);
            break;
        default: // the low bits of these depend on the low bits of the operands only
            working = t;
            v = implicitCast(v, t);
        }
    } else {
        return operandsDoNotFit(std::string(spelling(op)) + "=", to, v, operatorPlace);
    }
    if (v->kind == ExpressionKind::Wrong)
        return v;
    Expression* e = make(ExpressionKind::CompoundAssign, to->type.unqualified(), whole, to, v);
    e->op = op;
    e->working = working;
    e->operatorPlace = operatorPlace;
    return e;
}

// ---- places within objects

Expression* Sema::index(Expression* array, Expression* i, Place place)
{
    if (array->kind == ExpressionKind::Wrong || i->kind == ExpressionKind::Wrong)
        return wrong(place);
    if (!array->type->isArray() && !array->type->isPointer() && !(i->type->isPointer() || i->type->isArray())) {
        m_reporter.error(array->place, "not-a-pointer", say("[] needs an array or a pointer; found '%1'", spelled(array->type)));
        return wrong(place);
    }
    if (array->type->isArray() && array->type->count > 0 && i->kind == ExpressionKind::Number && i->number >= array->type->count && array->kind != ExpressionKind::String)
        m_reporter.warning(i->place, "index-outside", say("element %1 lies outside the array, which has %2", static_cast<std::int64_t>(i->number), array->type->count));
    Expression* sum = binary(Operator::Add, array, i, place);
    Expression* e = sum->kind == ExpressionKind::Wrong ? sum : unary(ExpressionKind::Dereference, sum, place);
    e->place = join(array->place, place);
    return e;
}

Expression* Sema::member(Expression* object, Symbol name, bool isArrow, Place namePlace)
{
    const Place whole = join(object->place, namePlace);
    if (object->kind == ExpressionKind::Wrong)
        return wrong(whole);
    Expression* base = object;
    if (isArrow) {
        Expression* p = decayed(object);
        if (!p->type->isPointer() || !p->type->base->isRecord()) {
            const bool dot = p->type->isRecord();
            m_reporter.error(namePlace, "not-a-structure",
                say("-> needs a pointer to a structure; found '%1'", spelled(object->type)),
                dot ? say("did you mean . ?") : Phrase());
            return wrong(whole);
        }
        base = nullptr;
        if (p->type->base->record->isComplete) {
            base = unary(ExpressionKind::Dereference, p, object->place);
        } else {
            m_reporter.error(namePlace, "incomplete-type",
                say("'%1' has no known fields here", spelled(object->type)),
                say("a handle is opaque: ask WDF, or keep what you need in a context"));
            return wrong(whole);
        }
        if (base->kind == ExpressionKind::Wrong)
            return base;
    } else if (!base->type->isRecord()) {
        const bool arrow = base->type->isPointer() && base->type->base->isRecord();
        m_reporter.error(namePlace, "not-a-structure", say(". needs a structure; found '%1'", spelled(object->type)), arrow ? say("did you mean -> ?") : Phrase());
        return wrong(whole);
    }
    std::uint32_t offset = 0;
    const driver::Member* m = findMember(*base->type->record, name, offset);
    if (!m) {
        std::vector<std::string> candidates;
        auto collect = [&](auto&& self, const Record& r) -> void {
            for (const driver::Member& x : r.members) {
                if (x.name != 0)
                    candidates.emplace_back(m_symbols.text(x.name));
                else if (x.type->isRecord())
                    self(self, *x.type->record);
            }
        };
        collect(collect, *base->type->record);
        const std::string near = nearestName(std::string(m_symbols.text(name)), candidates);
        m_reporter.error(namePlace, "unknown-member",
            say("'%1' has no field '%2'", spelled(base->type.unqualified()), spelled(name)),
            near.empty() ? Phrase() : say("did you mean '%1'?", near));
        return wrong(whole);
    }
    Qualified type = m->type;
    type.qualifiers |= base->type.qualifiers;
    Expression* e = make(ExpressionKind::Member, type, whole, base);
    if (e->kind == ExpressionKind::Wrong)
        return e;
    e->member = m;
    e->offset = offset;
    e->isLvalue = base->isLvalue;
    return e;
}

Expression* Sema::call(Expression* callee, std::vector<Expression*> arguments, Place place)
{
    Expression* f = decayed(callee);
    const Place whole = join(callee->place, place);
    if (f->kind == ExpressionKind::Wrong)
        return wrong(whole);
    if (!f->type->isPointer() || !f->type->base->isFunction()) {
        m_reporter.error(callee->place, "not-a-function", say("this is called like a function, but its type is '%1'", spelled(callee->type)));
        return wrong(whole);
    }
    const Type* type = f->type->base.type;
    const Subroutine* known = f->kind == ExpressionKind::AddressOf && f->a->kind == ExpressionKind::Function ? f->a->function : nullptr;
    auto named = [&] { return known ? spelled(known->name) : say("the function"); };
    const std::size_t wanted = type->parameters.size();
    const bool countFits = type->isVariadic ? arguments.size() >= wanted : arguments.size() == wanted;
    if (!countFits) {
        const std::size_t given = arguments.size();
        m_reporter.error(whole, "argument-count",
            type->isVariadic ? given == 1 ? say("%1 is given 1 argument; expected at least %2", named(), wanted) : say("%1 is given %2 arguments; expected at least %3", named(), given, wanted)
                : given == 1 ? say("%1 is given 1 argument; expected %2", named(), wanted)
                             : say("%1 is given %2 arguments; expected %3", named(), given, wanted),
            say("it is declared as %1", spelled(Qualified{type, 0, 0})));
        return wrong(whole);
    }
    bool good = true;
    int depth = f->depth;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        Expression*& x = arguments[i];
        if (i < wanted) {
            x = converted(x, type->parameters[i], [&] {
                const bool hasName = known && i < known->parameterNames.size() && known->parameterNames[i] != 0;
                return hasName ? say("argument %1 of %2 (%3)", i + 1, named(), spelled(known->parameterNames[i])) : say("argument %1 of %2", i + 1, named());
            });
        } else {
            x = decayed(x);
            if (x->kind != ExpressionKind::Wrong && !x->type->isScalar()) {
                m_reporter.error(x->place, x->type->isVoid() ? "void-value" : "struct-by-value",
                    say("argument %1 of %2: found '%3'; expected a number or a pointer", i + 1, named(), spelled(x->type)));
                x = wrong(x->place);
            }
            if (x->type->isInteger())
                x = implicitCast(x, m_types.promoted(x->type.type));
        }
        good = good && x->kind != ExpressionKind::Wrong;
        depth = std::max<int>(depth, x->depth);
    }
    if (!good)
        return wrong(whole);
    if (depth >= kMaximumDepth) {
        m_reporter.error(whole, "nesting-too-deep", say("this expression is nested more than %1 deep", kMaximumDepth), say("split it into several statements"));
        return wrong(whole);
    }
    Expression* e = make(ExpressionKind::Call, type->base.unqualified(), whole, f);
    e->arguments = std::move(arguments);
    e->depth = static_cast<std::uint16_t>(depth + 1);
    return e;
}

Expression* Sema::cast(Expression* x, Qualified type, Place place)
{
    const Place whole = join(place, x->place);
    if (x->kind == ExpressionKind::Wrong || type->isWrong())
        return wrong(whole);
    if (type->isVoid())
        return make(ExpressionKind::Cast, type, whole, x);
    Expression* v = decayed(x);
    if (v->kind == ExpressionKind::Wrong)
        return v;
    if (type->isRecord() && v->type.type == type.type)
        return v;
    if (!type->isScalar() || !v->type->isScalar()) {
        m_reporter.error(whole, v->type->isVoid() ? "void-value" : "bad-cast", say("cannot cast '%1' to '%2'", spelled(x->type), spelled(type)));
        return wrong(whole);
    }
    if (type->isPointer() && v->type->isInteger() && v->type->size < 8 && v->kind != ExpressionKind::Number)
        m_reporter.warning(whole, "integer-to-pointer", say("this makes a pointer of %1 bytes; addresses have 8", v->type->size), say("use ULONG_PTR"));
    if (type->isInteger() && v->type->isPointer() && type->size < 8 && v->kind != ExpressionKind::Number)
        m_reporter.warning(whole, "pointer-to-integer", say("this keeps %1 of the 8 bytes of an address", type->size), say("use ULONG_PTR"));
    Expression* e = make(ExpressionKind::Cast, type.unqualified(), whole, v);
    return fold(e);
}

bool Sema::constant(Expression* e, std::string_view what, std::int64_t& value)
{
    if (e->kind == ExpressionKind::Wrong)
        return false;
    if (e->kind != ExpressionKind::Number || !e->type->isInteger()) {
        m_reporter.error(e->place, "not-constant", say("%1 must be a whole number known before the program runs", say(what)));
        return false;
    }
    value = static_cast<std::int64_t>(e->number);
    return true;
}

} // namespace syncscope::driver
