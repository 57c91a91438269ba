// Tokens to a Unit. After a mistake it goes on where a statement or declaration begins, so that all mistakes are found at once.
#pragma once

#include "engine/driver/annotations.h"
#include "engine/driver/ast.h"
#include "engine/driver/lexer.h"
#include "engine/driver/sema.h"

#include <functional>
#include <string>
#include <vector>

namespace syncscope::driver {

class Parser {
public:
    static constexpr int kMaximumNesting = 200;

    // Files from `firstBuiltInFile` on are built in. `macroNames` is asked for when a name is not declared.
    Parser(std::vector<Token> tokens, Unit& unit, TypeTable& types, Symbols& symbols, Reporter& reporter, std::uint16_t firstBuiltInFile,
        std::function<std::vector<std::string>()> macroNames);

    void parse();

private:
    enum class NameKind : std::uint8_t { Variable, Function, Typedef, Enumerator };
    struct Name {
        Symbol symbol = 0;
        NameKind kind = NameKind::Variable;
        std::uint32_t scope = 0;
        std::int32_t hidden = -1;     // the name this one hides
        Place place;
        Variable* variable = nullptr;
        Subroutine* function = nullptr;
        Qualified type;
        std::int64_t value = 0;
    };
    struct Tag {
        Symbol symbol = 0;
        std::uint32_t scope = 0;
        std::int32_t hidden = -1;
        const Type* type = nullptr;   // of an enum
        Record* record = nullptr;
        bool isDefined = false;
    };
    struct Specifiers {
        Qualified type;
        Place place;
        bool isTypedef = false, isExtern = false, isStatic = false, isInline = false;
        bool definesRecord = false;
        std::uint32_t alignAs = 1;
        Annotated sal;
    };
    struct Parameter {
        Symbol name = 0;
        Qualified type;
        Place place;
        Annotated sal;
        std::int32_t contract = -1;
    };
    struct Modifier {
        enum class Kind : std::uint8_t { Pointer, Array, Function } kind = Kind::Pointer;
        std::uint8_t qualifiers = 0;
        std::uint64_t count = 0;
        bool isVariadic = false;
        Place place;
        std::vector<Parameter> parameters;
    };
    struct Declarator {
        Symbol name = 0;
        Place place;
        Qualified type;
        std::vector<Parameter> parameters;  // when it is directly a function, or a pointer to one
        bool isFunction = false;            // written with its parameters
        Annotated sal;
    };
    class Nesting;

    // tokens
    const Token& now() const { return m_tokens[m_at]; }
    const Token& ahead(std::size_t n = 1) const { return m_tokens[std::min(m_at + n, m_tokens.size() - 1)]; }
    void advance();
    bool accept(Punctuator p);
    bool accept(Word w);
    // Where, as a pattern: "after the field", "after %1".
    bool expect(Punctuator p, std::string_view where, const char* of = nullptr);
    void syntaxError(Place place, const char* code, Phrase message, Phrase hint = {});
    Phrase found() const;
    Place afterPrevious() const;
    void giveUp();
    void skipStatement();
    void skipDeclaration();
    void skipBalanced();
    bool isBuiltIn(Place place) const { return place.file >= m_firstBuiltIn; }

    // names
    Name* find(Symbol symbol);
    Name* bind(Symbol symbol, NameKind kind, Place place);
    Tag* findTag(Symbol symbol);
    Tag* bindTag(Symbol symbol);
    void openScope() { ++m_scope; }
    void closeScope();
    Phrase nearest(Symbol symbol, bool types);

    // declarations
    void externalDeclaration();
    bool isTypeStart(const Token& token);
    bool isSal(const Token& token);
    void annotation(Annotated& to);
    void annotationsHere(Annotated& to);
    void keepUses(const Annotated& sal, Symbol of, const Record* record, Subroutine* function);
    std::int32_t contractOf(const Annotated& sal, const Declarator& d, bool isPointer);
    void describeParameters(Annotations& to, const std::vector<Parameter>& parameters) const;
    bool specifiers(Specifiers& s, bool isTop);
    std::uint32_t declspec();
    void recordSpecifier(Specifiers& s);
    void recordBody(Record& record);
    void bitField(Member& m, const Declarator& d);
    bool arrayMayBeOpen(const Record& record, const Declarator& d);
    void enumSpecifier(Specifiers& s);
    Declarator declarator(const Specifiers& s, bool mayBeAbstract);
    void modifiers(std::vector<Modifier>& to, Declarator& d, bool mayBeAbstract);
    void parameterList(Modifier& m);
    Qualified typeName();
    void typedefDeclaration(const Specifiers& s, const Declarator& d);
    Subroutine* functionDeclaration(const Specifiers& s, const Declarator& d, bool isDefinition);
    void annotateFunction(Subroutine& f, const Specifiers& s, const Declarator& d, bool isDefinition, bool isFirst);
    void functionDefinition(const Specifiers& s, const Declarator& d);
    Variable* variableDeclaration(const Specifiers& s, const Declarator& d);
    bool checkObjectType(const Declarator& d);
    void staticAssertion();

    // initializers
    void initializer(Variable& v);
    void initialList(Qualified type, std::uint64_t offset, std::vector<Initial>& to, std::uint64_t* count);
    void initialElement(Qualified type, std::uint64_t offset, std::vector<Initial>& to, const Member* bits = nullptr);
    void initialFill(Qualified type, std::uint64_t offset, std::vector<Initial>& to, Expression* first);
    void initialScalar(Qualified type, std::uint64_t offset, std::vector<Initial>& to, Expression* value, const Member* bits = nullptr);
    bool isStringFor(Qualified type) const;

    // statements
    Statement* statement();
    Statement* block();
    Statement* localDeclaration();
    Statement* make(StatementKind kind, Place place);
    Statement* switchStatement();
    Statement* caseStatement();
    Statement* forStatement();
    Statement* returnStatement();
    Statement* exceptionStatement();
    Expression* parenthesizedCondition(const char* what);
    void warnOfAssignment(const Expression* condition);
    void unusedValue(const Expression* e);

    // expressions
    Expression* expression();
    Expression* assignment();
    Expression* conditional();
    Expression* binary(int lowest);
    Expression* castExpression();
    Expression* unary();
    Expression* postfix(Expression* e);
    Expression* primary();
    Expression* name();
    Expression* numberLiteral();
    Expression* stringLiteral();
    Expression* sizeofExpression();
    Expression* compoundLiteral(Qualified type, Place place);
    Expression* variadicArea();
    Expression* pagedCode();

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::size_t m_errorAt = static_cast<std::size_t>(-1); // token of the last syntax error: one word is enough for it
    std::vector<std::pair<std::uint16_t, std::uint32_t>> m_brokenLines; // whose text is wrong already: what is missing there is no news
    int m_nesting = 0;

    Unit& m_unit;
    TypeTable& m_types;
    Symbols& m_symbols;
    Reporter& m_reporter;
    Sema m_sema;
    std::uint16_t m_firstBuiltIn;
    std::function<std::vector<std::string>()> m_macroNames;

    std::vector<Name> m_names;
    std::vector<std::int32_t> m_nameOf;   // by symbol
    std::vector<Tag> m_tags;
    std::vector<std::int32_t> m_tagOf;
    std::uint32_t m_scope = 0;

    Subroutine* m_function = nullptr;
    int m_loops = 0;
    int m_breakables = 0;
    int m_records = 0;                    // structures whose fields are being read
    Statement* m_switch = nullptr;
    const Type* m_switchType = nullptr;
    struct Label {
        Symbol name;
        Place place;
    };
    std::vector<Label> m_labels;
    std::vector<Label> m_gotos;
    std::vector<Symbol> m_undeclared;     // reported once a function
    std::vector<Subroutine*> m_localFunctions;
};

} // namespace syncscope::driver
