// A driver text as the simulated machine runs it: instructions over registers and memory, each bound to its source range.
//
// Registers are 64-bit and private to a call. Locals whose address is never taken live in registers; the others, arrays
// and structures live in the call's stack memory. Values are kept normalized to their C type (sign- or zero-extended)
// after every operation, so registers can be compared as 64-bit integers of the type's signedness.
//
// Types are those of Windows x64 (LLP64): long 4 bytes, pointers 8.
#pragma once

#include "engine/base/ids.h"
#include "engine/trace/names.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace syncscope::driver {

enum class Scalar : std::uint8_t { I8, U8, I16, U16, I32, U32, I64, U64 };
constexpr std::uint32_t bytesOf(Scalar s) { return 1u << (static_cast<std::uint32_t>(s) >> 1); }
constexpr bool isSigned(Scalar s) { return (static_cast<std::uint32_t>(s) & 1u) == 0; }

enum class Op : std::uint8_t {
    Const,        // a = imm
    Move,         // a = b
    Convert,      // a = (scalar) b
    Add, Sub, Mul, Div, Mod, And, Or, Xor, Shl, Shr,  // a = b op c, or b op imm with kImmediate; result normalized to scalar
    Neg, Not, LogicalNot,                             // a = op b
    Eq, Ne, Lt, Le, Gt, Ge,                           // a = b op c (or imm) compared as scalar; result 0 or 1
    Jump,         // pc = imm
    JumpIfZero,   // if a == 0: pc = imm
    JumpIfNot0,   // if a != 0: pc = imm
    Load,         // a = *(scalar*)(b + imm)
    Store,        // *(scalar*)(b + imm) = a
    Local,        // a = address of this call's stack memory + imm
    Global,       // a = address of driver memory + imm (globals)
    FunctionAddress, // a = address of function imm
    Call,         // a = function imm (arguments in registers b .. b+c-1)
    CallPointer,  // a = (*register imm)(arguments in registers b .. b+c-1)
    Service,      // a = service imm (arguments in registers b .. b+c-1)
    Return,       // return a (0xFFFF: no value)
    Promise,      // the host looks at the promises of this function: at its entry (imm 0, arguments in registers b .. b+c-1, a = the
                  // level) or before its return (imm 1, b = the level at entry, then the arguments)
};

enum InstructionFlag : std::uint8_t {
    kImmediate = 1,       // the right operand is imm, not register c
    kCompoundUpdate = 2,  // the add of ++ -- += ...: a step of its own when the load before it was of shared memory (decisions 9)
    kVolatile = 4,
};

struct Instruction {
    Op op = Op::Return;
    Scalar scalar = Scalar::I64;
    std::uint8_t flags = 0;
    std::uint8_t unused = 0;
    std::uint16_t a = 0, b = 0, c = 0;
    std::uint16_t unused2 = 0;
    std::int32_t statement = 0; // running number of the C statement this instruction belongs to, for statement stepping
    std::int64_t imm = 0;
};
static_assert(sizeof(Instruction) == 24);

inline constexpr std::uint16_t kNoRegister = 0xFFFF;

struct Function {
    std::string name;
    std::uint32_t entry = 0;         // first instruction
    std::uint32_t end = 0;           // one past the last
    std::uint16_t parameters = 0;    // arrive in registers 0 .. parameters-1
    std::uint16_t registers = 0;
    std::uint32_t stackBytes = 0;    // stack memory of one call, multiple of 8
    bool paged = false;              // #pragma alloc_text(PAGE, ...) or PAGED_CODE()
    std::uint32_t promises = 0;      // first of its promises; those at the entry come before those at the return
    std::uint32_t promisesAtReturn = 0;
    std::uint32_t promisesEnd = 0;
    std::string callback;            // role type it was declared with: "EVT_WDF_IO_QUEUE_IO_READ"; empty otherwise
    trace::CodePlace place;          // of its name
};

// A field that holds a number, a pointer or a handle; structures inside are flattened ("Inner.Count", "Slots[3]").
struct Field {
    std::string name;
    std::uint32_t offset = 0;
    std::uint32_t bytes = 0;
    bool isSigned = false;
    bool isLock = false;             // KSPIN_LOCK, FAST_MUTEX, KEVENT, ... : the kernel's own, not data
    std::string typeName;            // "LONG", "KSPIN_LOCK"
    std::string guardedBy;           // _Guarded_by_(...) as written; empty otherwise
    bool guardsWrites = false;       // _Write_guarded_by_: reading is free
    bool interlocked = false;        // _Interlocked_: by interlocked operations only
    bool foundBefore = false;        // the check before the run saw an access without the guard
};

struct Structure {
    std::string name;                // typedef name ("DEVICE_CONTEXT")
    std::uint32_t bytes = 0;
    std::vector<Field> fields;
};

// The way to a lock that an annotation names: from a parameter or a variable through pointers, without a step of the machine.
struct LockWay {
    static constexpr std::uint16_t kGlobal = 0xFFFF;
    std::uint16_t parameter = kGlobal;
    std::uint32_t global = 0;            // offset of the variable in driver memory
    // Each: what is there so far is an address; read it, unless it is the first of a parameter, and add this.
    std::vector<std::uint32_t> offsets;
    bool isHandle = false;               // at the end lies a WDF handle, not the lock
    bool isPointer = false;              // at the end lies a pointer to the lock
};

// What SAL says of a function, as far as a run can check it: at its entry, or where it returns.
struct Promise {
    enum class Kind : std::uint8_t {
        AtMost, AtLeast,                 // IRQL at entry
        LockHeld, LockNotHeld, NoLocks,  // at entry
        Same, Raises,                    // IRQL at the return
        LockTaken, LockGiven,            // at the return
    };
    Kind kind = Kind::AtMost;
    std::uint8_t level = 0;
    bool foundBefore = false;            // the check before the run saw it broken already
    std::uint32_t function = 0;          // FunctionId
    LockWay way;
    std::string lock;                    // as written
    std::string text;                    // "_IRQL_requires_max_(PASSIVE_LEVEL)"
};
constexpr bool isAtReturn(Promise::Kind k) { return k >= Promise::Kind::Same; }

struct Program {
    std::vector<Instruction> code;
    std::vector<trace::CodePlace> places;     // by instruction
    std::vector<std::string> files;           // CodePlace::file
    std::vector<Function> functions;          // by FunctionId
    std::vector<Structure> structures;        // those with a WDF context declaration, and any named structure type
    std::vector<std::uint8_t> globals;        // initial bytes of driver memory [0, globals.size()); address 0..15 stays unused
    std::vector<Field> globalFields;          // named scalars within globals, sorted by offset
    std::uint32_t stackDepth = 0;             // deepest chain of calls when no recursion, else 0
    std::uint32_t stackRegisters = 0;         // registers of the most demanding chain
    std::uint32_t stackBytes = 0;             // stack memory of the most demanding chain
    bool recursive = false;
    std::vector<Promise> promises;            // by function
    bool hasPagedCode = false;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pagedGlobals; // offset, bytes: defined under #pragma data_seg("PAGE...")

    FunctionId function(const std::string& name) const; // none when there is no such function
};

// Addresses of the simulated 64-bit machine. Driver memory is one arena; everything else is a handle that may not be dereferenced.
inline constexpr std::uint64_t kMemoryBase = 0xFFFFC00000000000ull;
inline constexpr std::uint64_t kFunctionBase = 0xFFFFF80100000000ull;   // + 16 * FunctionId
inline constexpr std::uint64_t kObjectBase = 0xFFFFE00000000000ull;     // + 16 * ObjectId: WDFDEVICE, WDFQUEUE, ...
inline constexpr std::uint64_t kRequestBase = 0xFFFFE00100000000ull;    // + 16 * RequestId: WDFREQUEST

} // namespace syncscope::driver
