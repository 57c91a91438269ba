// Directives and macros: tokens of the files in, tokens of the program out.
//
// A token that a macro put there has the place of the macro's use, so that a mistake is shown where the text was written.
// In #if a name that is no macro compares with another by its spelling: `GUARD == SPIN` asks which word GUARD stands for.
#pragma once

#include "engine/driver/lexer.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace syncscope::driver {

class Preprocessor {
public:
    static constexpr std::size_t kMaximumTokens = 2'000'000; // handled in one run, expansions included
    static constexpr int kMaximumDepth = 64;                 // of macro arguments within macro arguments

    Preprocessor(Symbols& symbols, Reporter& reporter, const std::vector<std::string>& files);

    // As by -DNAME=VALUE. A value that is a word also defines NAME_VALUE as 1, so that gcc, to which unknown words
    // are all 0, can be asked the same question.
    void define(const std::string& name, const std::string& value);

    void file(std::uint16_t file, std::string_view text, bool isBuiltIn = false);
    // The program, ended by a token of kind End.
    std::vector<Token> finish();

    struct PagedFunction {
        Symbol name;
        Place place;
    };
    const std::vector<PagedFunction>& pagedFunctions() const { return m_paged; } // #pragma alloc_text(PAGE..., f)
    bool inPagedData(Place place) const; // behind #pragma data_seg("PAGE...") in its file
    std::vector<std::string> macroNames() const;
    // Lines left out by #if in the last file.
    const std::vector<std::pair<std::uint32_t, std::uint32_t>>& deadLines() const { return m_deadLines; }

private:
    struct Macro {
        Symbol name = 0;
        bool isFunction = false;
        bool isVariadic = false;
        bool isBuiltIn = false;  // by the built-in headers: may be redefined without a word
        bool isActive = false;   // its expansion is being read
        std::vector<Symbol> parameters;
        std::vector<Token> body;
        Place place;
    };
    struct Context { // tokens to be read before the file goes on
        std::vector<Token> tokens;
        std::size_t position = 0;
        Macro* macro = nullptr;
    };
    struct Condition {
        Place place;
        bool taken = false;    // some branch was
        bool outerLive = true;
        bool sawElse = false;
    };
    struct Value { // of an #if expression
        std::int64_t number = 0;
        bool isUnsigned = false;
        Symbol word = 0;       // a name that is no macro
    };
    using Tokens = std::vector<Token>;

    Macro* macroOf(Symbol name) { return name < m_macros.size() ? m_macros[name] : nullptr; }
    void setMacro(Symbol name, Macro* macro);

    bool fetch(Token& token);       // next token unexpanded; false at the end
    bool fetchExpanded(Token& token);
    bool fetchFromFile(Token& token);
    void push(Tokens tokens, Macro* macro);
    bool expand(Macro& macro, const Token& use);
    bool arguments(Macro& macro, const Token& use, std::vector<Tokens>& found);
    Tokens substitute(const Macro& macro, const Token& use, const std::vector<Tokens>& found);
    Tokens expandAll(const Tokens& tokens);
    Token stringize(const Tokens& tokens, const Token& use);
    void paste(Tokens& to, const Token& right, const Token& use);

    void directive();
    Tokens restOfLine();
    void defineDirective(const Tokens& line, Place place);
    void includeDirective(const Tokens& line, Place place);
    void tracingMacros();
    void pragmaDirective(const Tokens& line);
    void packPragma(const Tokens& line);
    void popPack();
    void conditionDirective(Word kind, const Tokens& line, Place place);
    void setLive(bool live, std::uint32_t lineAfterDirective, std::uint32_t directiveLine);
    void expectEnd(const Tokens& line, std::size_t from, const char* directive);

    bool condition(Tokens line, Place place);
    Value conditional(int depth);
    Value binary(int lowest, int depth);
    Value unary(int depth);
    Value word(const Token& token);
    bool conditionError(Phrase message);

    Symbols& m_symbols;
    Reporter& m_reporter;
    const std::vector<std::string>& m_files;
    std::deque<Macro> m_store;
    std::vector<Macro*> m_macros;   // by symbol
    std::vector<Context> m_contexts;
    std::vector<Condition> m_conditions;
    bool m_live = true;
    std::uint32_t m_deadFrom = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_deadLines;
    std::vector<PagedFunction> m_paged;
    struct DataSegment {
        Place place;
        bool paged = false;
    };
    std::vector<DataSegment> m_dataSegments;

    Tokens m_file;
    std::size_t m_position = 0;
    bool m_builtIn = false;
    bool m_inFile = false;          // reading ends with the contexts otherwise
    std::size_t m_handled = 0;
    bool m_overflow = false;
    std::uint8_t m_pack = 0;
    std::vector<std::uint8_t> m_packs; // pushed
    int m_depth = 0;
    Tokens m_out;

    Tokens m_condition;
    std::size_t m_conditionAt = 0;
    Place m_conditionPlace;
    bool m_conditionWrong = false;
};

// Value of a number token as C has it: decimal, hexadecimal, octal, binary with the suffixes u, l, ll, i64, ui64.
struct NumberValue {
    enum class Problem : std::uint8_t { None, Floating, Malformed, TooLarge } problem = Problem::None;
    std::uint64_t value = 0;
    bool isDecimal = true;
    bool isUnsigned = false;
    int longs = 0;
};
NumberValue numberValue(std::string_view text);

// Code units of a string or character token, escapes resolved; `problem` says what is wrong with it, if anything.
std::vector<std::uint32_t> literalUnits(std::string_view text, Phrase& problem);

} // namespace syncscope::driver
