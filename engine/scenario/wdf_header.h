// What the built-in headers say of WDF, as data: structures, enumerations, what each INIT function sets, and prototypes.
//
// Read from the text that drivers are compiled with, so a default stands in one place. Nothing is executed.
#pragma once

#include "engine/driver/lexer.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope::scenario {

using Tokens = std::vector<driver::Token>;

// [begin, end) of a token list that outlives it.
struct TokenRange {
    const driver::Token* first = nullptr;
    const driver::Token* last = nullptr;
    const driver::Token* begin() const { return first; }
    const driver::Token* end() const { return last; }
    bool empty() const { return first == last; }
    std::size_t size() const { return static_cast<std::size_t>(last - first); }
    const driver::Token& operator[](std::size_t i) const { return first[i]; }
    TokenRange from(std::size_t i) const { return {first + i, last}; }
    TokenRange part(std::size_t b, std::size_t e) const { return {first + b, first + e}; }
};

struct WdfMember {
    std::string path; // "Settings.Parallel.NumberOfPresentedRequests"
    std::string type; // "WDF_TRI_STATE"
};

struct WdfParameter {
    std::string type; // "PWDF_OBJECT_ATTRIBUTES"
    std::string name;
    bool isOut = false; // WDFTIMER *Timer
};

struct WdfFunction {
    std::string returns;
    std::vector<WdfParameter> parameters;
    TokenRange body; // empty for a prototype
};

class WdfHeader {
public:
    static const WdfHeader& get();

    const std::vector<WdfMember>* structure(const std::string& type) const;
    const WdfFunction* function(std::string_view name) const;
    // The constants of an enumeration by value; null when there is no such type.
    const std::vector<std::pair<std::string, std::uint64_t>>* enumeration(const std::string& type) const;
    std::string enumerationOf(std::string_view constant) const; // its type; empty = no constant
    // A constant expression, as 64 bits; none when it has a name that stands for no number here.
    std::optional<std::uint64_t> number(TokenRange expression) const;
    bool isMacro(std::string_view name) const { return m_macros.find(name) != m_macros.end(); }

private:
    WdfHeader();
    void readMacro(const Tokens& line);
    void readStructure(TokenRange body, const std::string& prefix, std::vector<WdfMember>& to, int depth);
    void readTypedef(TokenRange text);
    void readFunction(TokenRange head, TokenRange body);
    friend class ConstantReader;

    driver::Symbols m_symbols;
    std::vector<Tokens> m_texts;
    std::map<std::string, std::vector<WdfMember>, std::less<>> m_structures;
    std::map<std::string, std::vector<std::pair<std::string, std::uint64_t>>, std::less<>> m_enumerations;
    std::map<std::string, std::pair<std::string, std::uint64_t>, std::less<>> m_constants; // name -> type, value
    std::map<std::string, WdfFunction, std::less<>> m_functions;
    std::map<std::string, Tokens, std::less<>> m_macros; // without parameters
};

// --- token lists ---------------------------------------------------------------------------------------------------------

// Index behind the bracket that closes the one at `open`; the size when none does.
std::size_t closing(TokenRange tokens, std::size_t open);
// At commas outside brackets.
std::vector<TokenRange> arguments(TokenRange inside);
// Without &, casts and brackets around it.
TokenRange bare(TokenRange expression);
// "Context->Timer" and "Context.Timer" are one place: both "Context.Timer".
std::string placeText(TokenRange expression);
std::string spelled(TokenRange tokens);

} // namespace syncscope::scenario
