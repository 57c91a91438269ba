#include "engine/driver/types.h"

#include <algorithm>

namespace syncscope::driver {

TypeTable::TypeTable(Symbols& symbols) : m_symbols(symbols)
{
    auto plain = [&](TypeKind kind, const char* text) {
        Type t;
        t.kind = kind;
        t.name = text;
        return &m_types.emplace_back(std::move(t));
    };
    wrong = plain(TypeKind::Wrong, "?");
    voidType = plain(TypeKind::Void, "void");
    Type* f = plain(TypeKind::Floating, "double");
    f->size = 8;
    f->align = 8;
    floating = f;
    Type c;
    c.kind = TypeKind::Integer;
    c.name = "char";
    c.scalar = Scalar::I8;
    c.rank = 1;
    c.size = 1;
    c.isPlainChar = true;
    character = &m_types.emplace_back(std::move(c));
    signedChar = integer("signed char", Scalar::I8, 1);
    unsignedChar = integer("unsigned char", Scalar::U8, 1);
    shortType = integer("short", Scalar::I16, 2);
    unsignedShort = integer("unsigned short", Scalar::U16, 2);
    intType = integer("int", Scalar::I32, 3);
    unsignedInt = integer("unsigned int", Scalar::U32, 3);
    longType = integer("long", Scalar::I32, 4);
    unsignedLong = integer("unsigned long", Scalar::U32, 4);
    longLong = integer("long long", Scalar::I64, 5);
    unsignedLongLong = integer("unsigned long long", Scalar::U64, 5);
}

const Type* TypeTable::integer(const char* text, Scalar scalar, std::uint8_t rank)
{
    Type t;
    t.kind = TypeKind::Integer;
    t.name = text;
    t.scalar = scalar;
    t.rank = rank;
    t.size = bytesOf(scalar);
    t.align = bytesOf(scalar);
    return &m_types.emplace_back(std::move(t));
}

Qualified TypeTable::pointerTo(Qualified target)
{
    Type t;
    t.kind = TypeKind::Pointer;
    t.scalar = Scalar::U64;
    t.size = 8;
    t.align = 8;
    t.base = target;
    return {&m_types.emplace_back(std::move(t)), 0, 0};
}

Qualified TypeTable::arrayOf(Qualified element, std::uint64_t count)
{
    Type t;
    t.kind = TypeKind::Array;
    t.base = element;
    t.count = count;
    t.align = element->align;
    const std::uint64_t one = std::max<std::uint64_t>(element->size, 1);
    t.size = count > kMaximumSize / one ? kMaximumSize + 1 : element->size * count;
    return {&m_types.emplace_back(std::move(t)), 0, 0};
}

Qualified TypeTable::function(Qualified result, std::vector<Qualified> parameters, bool isVariadic)
{
    Type t;
    t.kind = TypeKind::Function;
    t.base = result;
    t.parameters = std::move(parameters);
    t.isVariadic = isVariadic;
    return {&m_types.emplace_back(std::move(t)), 0, 0};
}

Record* TypeTable::record(Symbol tag, bool isUnion, Place place)
{
    Record& r = m_records.emplace_back();
    r.tag = tag;
    r.isUnion = isUnion;
    r.place = place;
    Type t;
    t.kind = TypeKind::Record;
    t.record = &r;
    r.type = &m_types.emplace_back(std::move(t));
    return &r;
}

const Type* TypeTable::enumeration(Symbol tag)
{
    Type t;
    t.kind = TypeKind::Enum;
    t.scalar = Scalar::I32;
    t.rank = 3;
    t.size = 4;
    t.align = 4;
    t.tag = tag;
    return &m_types.emplace_back(std::move(t));
}

bool TypeTable::complete(Record& record)
{
    std::uint64_t end = 0;
    std::uint64_t size = 0;
    std::uint32_t align = record.alignAs;
    std::uint64_t unit = 0;       // bit-fields of one size share a unit: its size, 0 when none is open
    std::uint64_t unitOffset = 0;
    std::uint32_t used = 0;
    for (Member& m : record.members) {
        m.owner = &record;
        std::uint32_t a = std::max(1u, m.type->align);
        if (record.pack > 0)
            a = std::min<std::uint32_t>(a, record.pack);
        const std::uint64_t next = record.isUnion ? 0 : (end + a - 1) / a * a;
        if (m.isBitField) {
            if (m.bits == 0 || record.isUnion || unit != m.type->size || used + m.bits > 8 * unit)
                unit = 0;
            if (m.bits == 0)
                continue;
            if (unit == 0) {
                unit = m.type->size;
                unitOffset = next;
                used = 0;
                end = next + unit;
                align = std::max(align, a);
            }
            m.offset = static_cast<std::uint32_t>(unitOffset);
            m.bitOffset = static_cast<std::uint8_t>(used);
            used += m.bits;
        } else {
            unit = 0;
            align = std::max(align, a);
            m.offset = static_cast<std::uint32_t>(next);
            end = next + m.type->size;
        }
        size = std::max(size, end);
        if (size > kMaximumSize)
            return false;
    }
    record.type->align = align;
    record.type->size = (size + align - 1) / align * align;
    record.isComplete = true;
    return true;
}

const Type* TypeTable::promoted(const Type* t) const
{
    return t->kind == TypeKind::Enum || t->rank < intType->rank ? intType : t;
}

const Type* TypeTable::unsignedOf(const Type* t) const
{
    if (!isSigned(t->scalar))
        return t;
    return t->rank <= 3 ? unsignedInt : t->rank == 4 ? unsignedLong : unsignedLongLong;
}

const Type* TypeTable::common(const Type* x, const Type* y) const
{
    const Type* a = promoted(x);
    const Type* b = promoted(y);
    if (a == b)
        return a;
    const bool aSigned = isSigned(a->scalar);
    const bool bSigned = isSigned(b->scalar);
    if (aSigned == bSigned)
        return a->rank >= b->rank ? a : b;
    const Type* s = aSigned ? a : b;
    const Type* u = aSigned ? b : a;
    if (u->rank >= s->rank)
        return u;
    return s->size > u->size ? s : unsignedOf(s);
}

bool TypeTable::same(const Type* a, const Type* b) const
{
    int budget = 10'000; // typedefs can make a small text a huge tree
    return sameWithin(a, b, budget);
}

bool TypeTable::sameWithin(const Type* a, const Type* b, int& budget) const
{
    for (;;) {
        if (a == b || --budget < 0)
            return true;
        if (a->kind != b->kind)
            return false;
        switch (a->kind) {
        case TypeKind::Pointer:
            if (a->base.qualifiers != b->base.qualifiers)
                return false;
            break;
        case TypeKind::Array:
            if (a->count != b->count && a->count != 0 && b->count != 0)
                return false;
            break;
        case TypeKind::Function: {
            if (a->isVariadic != b->isVariadic || a->parameters.size() != b->parameters.size())
                return false;
            for (std::size_t i = 0; i < a->parameters.size(); ++i)
                if (!sameWithin(a->parameters[i].type, b->parameters[i].type, budget))
                    return false;
            break;
        }
        default:
            return false;
        }
        const Type* nextA = a->base.type;
        b = b->base.type;
        a = nextA;
    }
}

std::string TypeTable::name(Qualified type) const { return nameAt(type, 0); }

std::string TypeTable::nameAt(Qualified type, int depth) const
{
    if (depth > 4)
        return "...";
    std::string prefix = type.isConst() ? "const " : "";
    if (type.isVolatile())
        prefix += "volatile ";
    if (type.alias != 0)
        return prefix + std::string(m_symbols.text(type.alias));
    switch (type->kind) {
    case TypeKind::Pointer: {
        if (type->base->isFunction() && type->base.alias == 0) {
            const std::string f = nameAt(type->base, depth + 1);
            const std::size_t open = f.find(" (");
            return open == std::string::npos ? f + " *" : f.substr(0, open) + " (*)" + f.substr(open + 1);
        }
        const std::string target = nameAt(type->base, depth + 1);
        return target + (target.back() == '*' ? "*" : " *") + (type.isConst() ? "const" : "");
    }
    case TypeKind::Array:
        return nameAt(type->base, depth + 1) + " [" + (type->count > 0 ? std::to_string(type->count) : std::string()) + "]";
    case TypeKind::Record: {
        const Record& r = *type->record;
        if (r.alias != 0)
            return prefix + std::string(m_symbols.text(r.alias));
        return prefix + (r.isUnion ? "union" : "struct") + (r.tag ? " " + std::string(m_symbols.text(r.tag)) : std::string(" without a name"));
    }
    case TypeKind::Enum:
        return prefix + "enum" + (type->tag ? " " + std::string(m_symbols.text(type->tag)) : std::string());
    case TypeKind::Function: {
        std::string text = nameAt(type->base, depth + 1) + " (";
        for (std::size_t i = 0; i < std::min<std::size_t>(type->parameters.size(), 12); ++i)
            text += (i ? ", " : "") + nameAt(type->parameters[i], depth + 1);
        if (type->isVariadic)
            text += type->parameters.empty() ? "..." : ", ...";
        return text + (type->parameters.empty() && !type->isVariadic ? "void)" : ")");
    }
    default:
        return prefix + type->name;
    }
}

const Member* findMember(const Record& record, Symbol name, std::uint32_t& offset)
{
    for (const Member& m : record.members) {
        if (m.name == name && name != 0) {
            offset = m.offset;
            return &m;
        }
        if (m.name == 0 && m.type->isRecord()) {
            std::uint32_t inner = 0;
            if (const Member* found = findMember(*m.type->record, name, inner)) {
                offset = m.offset + inner;
                return found;
            }
        }
    }
    return nullptr;
}

} // namespace syncscope::driver
