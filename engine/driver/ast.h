// A driver text with its types resolved: what the parser makes, and code is generated from.
//
// Every conversion is spelled out: an operand already has the type its operator works in. Constant expressions are folded
// to Number while the tree is built.
#pragma once

#include "engine/driver/services.h"
#include "engine/driver/types.h"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace syncscope::driver {

struct Expression;
struct Statement;
struct Subroutine;

// One scalar, string or structure of an initializer, at its place in the object.
struct Initial {
    std::uint64_t offset = 0;
    Qualified type;
    Expression* value = nullptr; // a String here fills an array of characters
    const driver::Member* bits = nullptr; // of a bit-field
};

struct Variable {
    Symbol name = 0;
    Qualified type;
    Place place;
    Subroutine* owner = nullptr;         // of a local, static or not
    bool isGlobal = false;               // lies in driver memory: file scope or static
    bool isParameter = false;
    bool isDefined = false;              // not only `extern`
    bool isBuiltIn = false;
    bool needsMemory = false;            // its address is taken, or it is no scalar
    bool hasInitializer = false;
    Guard guard;
    std::int32_t contract = -1;          // of a pointer to a function, annotated itself: row of Unit::contracts
    std::vector<Initial> initials;
    std::uint32_t location = 0;          // register, offset in the call's stack memory, or offset in driver memory
    bool isPlaced = false;
    bool isPaged = false;                // defined under #pragma data_seg("PAGE...")
};

// What SAL says of a parameter.
struct ParameterAnnotations {
    bool in = false;                     // has to point to something: not _opt_
    bool out = false;
    bool savesIrql = false;              // the level before goes there
    bool restoresIrql = false;           // the level after comes from there
};

// What SAL says of a function, as far as it is checked. Locks are written in terms of the parameters' names.
struct Annotations {
    int irqlMaximum = -1;
    int irqlMinimum = -1;
    int irqlRaises = -1;                 // the level it returns at
    bool irqlSame = false;
    bool irqlSaves = false;              // its result is the level before
    bool mustInspect = false;
    bool noLocksHeld = false;
    bool noCompetition = false;          // _No_competing_thread_: nobody else runs yet
    bool usesDeclared = false;           // _Use_decl_annotations_
    std::vector<std::string> requires_;  // _Requires_lock_held_
    std::vector<std::string> forbids;    // _Requires_lock_not_held_
    std::vector<std::string> acquires;
    std::vector<std::string> releases;
    std::vector<std::string> sometimes;  // taken or given back under a condition of _When_
    std::vector<ParameterAnnotations> parameters;
    Symbol role = 0;                     // _Function_class_

    bool changesIrql() const;            // by what it says itself
    bool isEmpty() const;
    // What `other` says of the same function besides; where both speak of one thing, this one counts.
    void add(const Annotations& other);
};

// Annotations of a function that has no Subroutine: a role such as EVT_WDF_TIMER, a pointer to a function.
struct Contract {
    Annotations annotations;
    std::vector<Symbol> parameterNames;
    bool isBuiltIn = false;
};

// An annotation as the text has it, and when it is checked.
struct AnnotationUse {
    Place place;
    std::string text;                    // "_IRQL_requires_max_(DISPATCH_LEVEL)"
    std::string of;                      // function, field or variable
    bool before = false;
    bool during = false;
    std::string lock;                    // that it names, to see whether there is one
    const Record* record = nullptr;      // of a field
    Subroutine* function = nullptr;
};

struct Subroutine {
    Symbol name = 0;
    Qualified type;
    Symbol role = 0;                     // typedef it was declared with
    Place place;                         // of its name, where it is defined or else first declared
    bool isBuiltIn = false;
    bool isDefined = false;
    bool isPaged = false;
    bool isStatic = false;
    Service service = Service::Count;
    Annotations annotations;             // with those of its role
    Annotations own;                     // without
    std::vector<Variable*> parameters;   // of the definition
    Variable* variadicArea = nullptr;    // of ...: hidden parameter, where the further arguments lie, 8 bytes each
    Variable* resultArea = nullptr;      // of a structure that is returned by address: hidden parameter
    std::vector<Symbol> parameterNames;  // of the last declaration that names them
    Statement* body = nullptr;
    Place end;                           // closing brace
    std::uint32_t id = 0xFFFFFFFFu;      // once code is asked for
    bool addressTaken = false;
    bool isUsed = false;
    Place use;                           // the first
};

enum class ExpressionKind : std::uint8_t {
    Wrong, Number, String, Variable, Function,
    Negate, Complement, Not, AddressOf, Dereference,
    Binary,          // op: arithmetic, bits, shifts, comparisons; pointer arithmetic has the integer already scaled
    And, Or, Conditional, Comma,
    Assign,
    CompoundAssign,  // op; `type` is that of the left side, `working` the one the operation is done in; also ++ and --
    Cast, Call, Member,
    Compound,        // (T){...}: `variable`, initialized each time
};

enum class Operator : std::uint8_t { Add, Subtract, Multiply, Divide, Remainder, BitAnd, BitOr, BitXor, ShiftLeft, ShiftRight, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };

struct Expression {
    ExpressionKind kind = ExpressionKind::Wrong;
    Operator op = Operator::Add;
    bool isLvalue = false;
    bool isPostfix = false;      // CompoundAssign: the value is the one before
    bool isParenthesized = false;
    std::uint16_t depth = 1;
    Qualified type;
    const Type* working = nullptr;
    Place place;                 // of the whole
    Place operatorPlace;
    Expression* a = nullptr;
    Expression* b = nullptr;
    Expression* c = nullptr;
    std::vector<Expression*> arguments;
    std::uint64_t number = 0;
    std::vector<std::uint32_t> units; // String, without its end
    Variable* variable = nullptr;
    Subroutine* function = nullptr;
    const driver::Member* member = nullptr;
    std::uint32_t offset = 0;    // Member: from the start of the structure `a`
};

enum class StatementKind : std::uint8_t { Empty, Expression, Declaration, Block, If, While, DoWhile, For, Switch, Case, Default, Break, Continue, Goto, Label, Return };

struct Statement {
    StatementKind kind = StatementKind::Empty;
    Place place;
    Expression* expression = nullptr;      // condition, value
    Expression* step = nullptr;            // for
    Statement* first = nullptr;            // for: what comes before
    Statement* body = nullptr;
    Statement* otherwise = nullptr;
    std::vector<Statement*> statements;    // block
    std::vector<Variable*> variables;      // declaration: those with initializers that run
    std::vector<Statement*> cases;         // switch: its cases and default, in order
    std::uint64_t value = 0;               // case
    Symbol label = 0;
    std::uint32_t target = 0;              // code generation: where it begins
};

struct Unit {
    std::deque<Expression> expressions;
    std::deque<Statement> statements;
    std::deque<Variable> variables;
    std::deque<Subroutine> subroutines;
    std::vector<Variable*> globals;        // in order of definition
    std::vector<Subroutine*> functions;    // in order of declaration
    std::map<Symbol, Contract> roles;      // by typedef of a function type
    std::vector<Contract> contracts;
    std::vector<AnnotationUse> annotations; // of the driver text, in its order
};

// What the called function promises and asks for; null when nothing is known of it. `names` are its parameters'.
const Annotations* annotationsOf(const Unit& unit, const Expression& call, const std::vector<Symbol>*& names);

// `context->Lock` for both `&context->Lock` and `context->Lock`: the name by which lock checks tell locks apart.
// Empty when the expression is none that names a place.
std::string placeName(const Expression& expression, const Symbols& symbols);

} // namespace syncscope::driver
