// C types as Windows x64 has them, and how they convert.
#pragma once

#include "engine/driver/program.h"
#include "engine/driver/source.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace syncscope::driver {

enum class TypeKind : std::uint8_t { Wrong, Void, Integer, Enum, Floating, Pointer, Array, Record, Function };

struct Type;
struct Record;

inline constexpr std::uint8_t kConst = 1;
inline constexpr std::uint8_t kVolatileType = 2;

// A type with its qualifiers, and the typedef name it was written with, if any, for messages and for field names.
struct Qualified {
    const Type* type = nullptr;
    Symbol alias = 0;
    std::uint8_t qualifiers = 0;

    const Type* operator->() const { return type; }
    bool isConst() const { return qualifiers & kConst; }
    bool isVolatile() const { return qualifiers & kVolatileType; }
    Qualified unqualified() const { return {type, alias, 0}; }
};

struct Type {
    TypeKind kind = TypeKind::Wrong;
    Scalar scalar = Scalar::I32;   // integers, enums and pointers
    std::uint8_t rank = 0;         // integers: char 1, short 2, int 3, long 4, long long 5
    bool isVariadic = false;
    bool isPlainChar = false;
    std::uint32_t align = 1;
    std::uint64_t size = 0;        // 0: incomplete, void or function
    std::uint64_t count = 0;       // array elements; 0 = not said
    Qualified base;                // pointer target, array element, function result
    std::vector<Qualified> parameters;
    Record* record = nullptr;
    const char* name = "";         // of an integer type
    Symbol tag = 0;                // of an enum

    bool isInteger() const { return kind == TypeKind::Integer || kind == TypeKind::Enum; }
    bool isPointer() const { return kind == TypeKind::Pointer; }
    bool isScalar() const { return isInteger() || isPointer(); }
    bool isRecord() const { return kind == TypeKind::Record; }
    bool isArray() const { return kind == TypeKind::Array; }
    bool isFunction() const { return kind == TypeKind::Function; }
    bool isVoid() const { return kind == TypeKind::Void; }
    bool isWrong() const { return kind == TypeKind::Wrong; }
    // A structure that is passed and returned by its address: it does not fit into a register.
    bool isByReference() const { return isRecord() && size != 1 && size != 2 && size != 4 && size != 8; }
};

// What SAL says of a field or a variable.
struct Guard {
    std::string lock;              // of _Guarded_by_, as written
    bool writesOnly = false;       // _Write_guarded_by_
    bool interlocked = false;      // _Interlocked_: only by interlocked operations
    Symbol kept = 0;               // the field beside it that keeps the handle of a device or queue whose lock it is
    mutable bool reported = false; // before the run an access without it was found

    bool any() const { return interlocked || !lock.empty(); }
};

struct Member {
    Symbol name = 0;               // 0: an anonymous structure or union, whose members count as the outer one's
    Qualified type;
    std::uint32_t offset = 0;
    bool isBitField = false;       // name 0: only room, or with 0 bits the end of a unit
    std::uint8_t bits = 0;
    std::uint8_t bitOffset = 0;    // within the unit of the member's type at `offset`
    Guard guard;
    std::int32_t contract = -1;    // of a pointer to a function: row of Unit::contracts
    Place place;
    const Record* owner = nullptr;
};

struct Record {
    Symbol tag = 0;
    Symbol alias = 0;              // first typedef name
    bool isUnion = false;
    bool isComplete = false;
    bool isBuiltIn = false;
    std::uint8_t pack = 0;         // no member is aligned to more; 0: no limit
    std::uint32_t alignAs = 1;     // at least
    Place place;
    std::deque<Member> members;
    Type* type = nullptr;
};

class TypeTable {
public:
    explicit TypeTable(Symbols& symbols);

    const Type *wrong, *voidType, *character, *signedChar, *unsignedChar, *shortType, *unsignedShort, *intType, *unsignedInt, *longType, *unsignedLong, *longLong,
        *unsignedLongLong, *floating;

    Qualified pointerTo(Qualified target);
    Qualified arrayOf(Qualified element, std::uint64_t count); // size saturates at kMaximumSize
    Qualified function(Qualified result, std::vector<Qualified> parameters, bool isVariadic);
    Record* record(Symbol tag, bool isUnion, Place place);
    const Type* enumeration(Symbol tag);
    // Gives members their offsets. False when the structure is larger than kMaximumSize.
    bool complete(Record& record);

    const Type* promoted(const Type* integer) const;
    const Type* common(const Type* a, const Type* b) const; // usual arithmetic conversions
    const Type* unsignedOf(const Type* integer) const;

    // Same type, qualifiers of the outermost level aside.
    bool same(const Type* a, const Type* b) const;
    // As in "LONG", "struct POINT *", "NTSTATUS (WDFDRIVER, PWDFDEVICE_INIT)".
    std::string name(Qualified type) const;
    const std::deque<Record>& records() const { return m_records; }

    static constexpr std::uint64_t kMaximumSize = 1u << 28;

private:
    const Type* integer(const char* name, Scalar scalar, std::uint8_t rank);
    bool sameWithin(const Type* a, const Type* b, int& budget) const;
    std::string nameAt(Qualified type, int depth) const;

    Symbols& m_symbols;
    std::deque<Type> m_types;
    std::deque<Record> m_records;
};

// A member by name, through anonymous structures; `offset` is from the start of `record`. Null when there is none.
const Member* findMember(const Record& record, Symbol name, std::uint32_t& offset);

} // namespace syncscope::driver
