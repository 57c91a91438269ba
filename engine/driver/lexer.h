// Text to tokens: words, numbers, literals, punctuators. Comments and spliced lines are gone, ends of lines are flags.
//
// Text that is no token becomes TokenKind::Wrong and is reported only where it survives the preprocessor, since what
// #if leaves out need not be C.
#pragma once

#include "engine/driver/source.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace syncscope::driver {

// The words of C and of its Windows dialect that the parser knows; their symbols are these numbers.
enum class Word : Symbol {
    None,
    Auto, Break, Case, Char, Const, Continue, Default, Do, Double, Else, Enum, Extern, Float, For, Goto, If, Inline, Int, Long, Register, Restrict,
    Return, Short, Signed, Sizeof, Static, Struct, Switch, Typedef, Union, Unsigned, Void, Volatile, While,
    Int8, Int16, Int32, Int64, MsInline, ForceInline, Declspec, Alignof, StaticAssert,
    KeywordEnd,
    Define = KeywordEnd, Undef, Include, Ifdef, Ifndef, Elif, Endif, Error, Warning, Pragma, Line, Defined, VaArgs, LineMacro, FileMacro,
    AllocText, Once, PagedCode, VaArea, Try, Except, Finally, Leave, FunctionName, FunctionNameC,
    End
};
void internWords(Symbols& symbols);

enum class TokenKind : std::uint8_t { End, Name, Number, Character, String, Punctuator, Wrong };

enum class Punctuator : std::uint8_t {
    None,
    LeftParen, RightParen, LeftBracket, RightBracket, LeftBrace, RightBrace, Comma, Semicolon, Colon, Question, Dot, Arrow, Ellipsis,
    Plus, Minus, Star, Slash, Percent, Amp, Pipe, Caret, Tilde, Bang, Less, Greater, Assign,
    PlusPlus, MinusMinus, ShiftLeft, ShiftRight, LessEqual, GreaterEqual, EqualEqual, BangEqual, AmpAmp, PipePipe,
    PlusAssign, MinusAssign, StarAssign, SlashAssign, PercentAssign, AmpAssign, PipeAssign, CaretAssign, ShiftLeftAssign, ShiftRightAssign,
    Hash, HashHash,
};

struct Token {
    static constexpr std::uint8_t kLineStart = 1;
    static constexpr std::uint8_t kSpaceBefore = 2;
    static constexpr std::uint8_t kNoExpand = 4;   // a macro name met inside its own expansion
    static constexpr std::uint8_t kFromMacro = 8;

    std::string_view text;
    Symbol symbol = 0;            // of a Name
    Place place;
    TokenKind kind = TokenKind::End;
    Punctuator punctuator = Punctuator::None;
    std::uint8_t flags = 0;
    std::uint8_t pack = 0;        // #pragma pack where it stands; 0: as the types say
    std::uint16_t parameter = 0;  // in a macro body: number of the parameter + 1

    bool is(Punctuator p) const { return kind == TokenKind::Punctuator && punctuator == p; }
    bool is(Word w) const { return kind == TokenKind::Name && symbol == static_cast<Symbol>(w); }
    bool isKeyword() const { return kind == TokenKind::Name && symbol < static_cast<Symbol>(Word::KeywordEnd); }
};

// Ends with a token of kind End. `text` must outlive the tokens.
std::vector<Token> tokenize(std::uint16_t file, std::string_view text, Symbols& symbols, Reporter& reporter);

// What is wrong with a token of kind Wrong, for the message, and its code.
Phrase describeWrong(const Token& token, const char*& code);

} // namespace syncscope::driver
