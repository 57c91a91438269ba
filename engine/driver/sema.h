// Meaning of expressions: types, conversions, constant folding, and the mistakes in them.
//
// Each function takes operands and returns the node, or one of kind Wrong after reporting; a Wrong operand makes a Wrong
// result without another word.
#pragma once

#include "engine/driver/ast.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::driver {

class Sema {
public:
    static constexpr int kMaximumDepth = 400; // of an expression tree

    Sema(Unit& unit, TypeTable& types, Symbols& symbols, Reporter& reporter) : m_unit(unit), m_types(types), m_symbols(symbols), m_reporter(reporter) {}

    Expression* wrong(Place place);
    Expression* number(Place place, const Type* type, std::uint64_t value);
    Expression* string(Place place, std::vector<std::uint32_t> units, bool isWide);
    Expression* variable(Place place, Variable* variable);
    Expression* compound(Place place, Variable* variable); // (T){...}
    Expression* function(Place place, Subroutine* function);
    Expression* unary(ExpressionKind kind, Expression* operand, Place place);   // Negate, Complement, Not, AddressOf, Dereference
    Expression* plus(Expression* operand, Place place);
    Expression* increment(Expression* operand, bool isIncrement, bool isPostfix, Place place);
    Expression* binary(Operator op, Expression* a, Expression* b, Place operatorPlace);
    Expression* logical(ExpressionKind kind, Expression* a, Expression* b, Place operatorPlace);
    Expression* conditional(Expression* condition, Expression* a, Expression* b);
    Expression* comma(Expression* a, Expression* b);
    Expression* assign(Expression* to, Expression* value, Place operatorPlace);
    Expression* compoundAssign(Operator op, Expression* to, Expression* value, Place operatorPlace);
    Expression* index(Expression* array, Expression* index, Place place);
    Expression* member(Expression* object, Symbol name, bool isArrow, Place namePlace);
    Expression* call(Expression* callee, std::vector<Expression*> arguments, Place place);
    Expression* cast(Expression* operand, Qualified type, Place place);

    // The value of an expression where one is needed: arrays and functions become pointers.
    Expression* decayed(Expression* e);
    Expression* condition(Expression* e, const char* where);
    // The value converted as by assignment; `what` is asked for after a mistake, as in "assignment to 'x'".
    using What = std::function<Phrase()>;
    Expression* converted(Expression* value, Qualified to, const What& what);
    // A constant integer, or false after reporting; `what` is a pattern.
    bool constant(Expression* e, std::string_view what, std::int64_t& value);

    Phrase spelled(Symbol name) const { return std::string(m_symbols.text(name)); }
    Phrase spelled(Qualified type) const;

private:
    Expression* make(ExpressionKind kind, Qualified type, Place place, Expression* a = nullptr, Expression* b = nullptr, Expression* c = nullptr);
    Expression* implicitCast(Expression* e, const Type* type);
    Expression* fold(Expression* e);
    bool arithmetic(const Expression* e) const { return e->type->isInteger(); }
    bool isNullConstant(const Expression* e) const;
    enum class Doing : std::uint8_t { Assign, Increment, Decrement };
    bool modifiable(Expression* e, Doing doing);
    bool pointersFit(Qualified to, Qualified from, Place place, const What& what);
    void takeAddress(Expression* e);
    Expression* operandsDoNotFit(std::string text, const Expression* a, const Expression* b, Place place);
    Expression* scaled(Expression* integer, const Type* pointer, Place place);

    Unit& m_unit;
    TypeTable& m_types;
    Symbols& m_symbols;
    Reporter& m_reporter;
};

const char* spelling(Operator op);

// Result of an operation on two values of `type`, as the Vm computes it; false for a division by zero.
bool evaluate(Operator op, Scalar type, std::uint64_t a, std::uint64_t b, std::uint64_t& result);
std::uint64_t normalized(Scalar type, std::uint64_t value);

} // namespace syncscope::driver
