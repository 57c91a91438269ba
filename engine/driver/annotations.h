// The words of SAL: which are annotations, what each says, and when it is checked.
//
// An annotation says something of the function, parameter, field or variable beside it. Before the run the checks follow
// it along the paths of the code (checks.h), during the run the machine asks at entries and returns (Promise in
// program.h) and the analysis of the trace at each access. Words that are neither are read and left alone.
#pragma once

#include "engine/driver/ast.h"
#include "engine/driver/lexer.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::driver {

// What the annotations around one declaration say together.
struct Annotated {
    Annotations function;
    ParameterAnnotations parameter;
    Guard guard;
    std::vector<AnnotationUse> uses;

    bool isEmpty() const { return uses.empty(); }
    void add(const Annotated& other);
};

bool isAnnotation(std::string_view word);

// Takes in `word(arguments)`. Reports what is no IRQL where one belongs, and words that look like an annotation misspelled.
void annotate(Annotated& to, const Token& word, std::span<const Token> arguments, Reporter& reporter);

std::string irqlName(int level); // "DISPATCH_LEVEL"; the number where it has no name

// _Curr_ in a lock of a parameter's annotation is the parameter.
void nameCurrent(Annotations& annotations, std::string_view parameter);

// The way from the parameters and variables of `f` to a lock as an annotation writes it. False where a run cannot go it:
// through calls, or to what is no lock. `global` is the variable it begins at, if it is one.
bool wayTo(const std::string& text, const Subroutine& f, const Unit& unit, const Symbols& symbols, LockWay& way, Variable*& global);

// Locks that annotations name and that are nowhere: likely misspelled, so what they promise is never checked.
void checkNamedLocks(const Unit& unit, const Symbols& symbols, Reporter& reporter);

} // namespace syncscope::driver
