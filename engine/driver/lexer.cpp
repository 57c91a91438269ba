#include "engine/driver/lexer.h"

#include "engine/base/assert.h"

#include <algorithm>
#include <array>

namespace syncscope::driver {

void internWords(Symbols& symbols)
{
    static constexpr const char* kWords[] = {
        "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern", "float", "for", "goto", "if", "inline",
        "int", "long", "register", "restrict", "return", "short", "signed", "sizeof", "static", "struct", "switch", "typedef", "union", "unsigned", "void",
        "volatile", "while", "__int8", "__int16", "__int32", "__int64", "__inline", "__forceinline", "__declspec", "_Alignof", "_Static_assert",
        "define", "undef", "include", "ifdef", "ifndef", "elif", "endif", "error", "warning", "pragma", "line", "defined", "__VA_ARGS__", "__LINE__",
        "__FILE__", "alloc_text", "once", "__paged_code", "__va_area", "__try", "__except", "__finally", "__leave", "__FUNCTION__", "__func__"};
    static_assert(std::size(kWords) + 1 == static_cast<std::size_t>(Word::End));
    for (std::size_t i = 0; i < std::size(kWords); ++i) {
        const Symbol s = symbols.intern(kWords[i]);
        SYNCSCOPE_ASSERT(s == i + 1);
    }
}

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isNameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$'; }
bool isNamePart(char c) { return isNameStart(c) || isDigit(c); }

class Lexer {
public:
    Lexer(std::uint16_t file, std::string_view text, Symbols& symbols, Reporter& reporter)
        : m_text(text), m_symbols(symbols), m_reporter(reporter), m_file(file)
    {
    }

    std::vector<Token> run()
    {
        m_tokens.reserve(m_text.size() / 4 + 16);
        if (m_text.substr(0, 3) == "\xEF\xBB\xBF") {
            m_pos = 3;
            m_lineStart = 3;
        }
        m_flags = Token::kLineStart;
        while (skipBlanks())
            token();
        Token end;
        end.place = here();
        end.place.endColumn = end.place.column;
        end.flags = Token::kLineStart;
        m_tokens.push_back(end);
        return std::move(m_tokens);
    }

private:
    char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }

    std::uint16_t columnOf(std::size_t pos)
    {
        // Code points since the start of the line, counted on from the last place asked for.
        if (pos < m_countedTo || m_countedTo < m_lineStart) {
            m_countedTo = m_lineStart;
            m_counted = 0;
        }
        for (; m_countedTo < pos; ++m_countedTo)
            if ((static_cast<unsigned char>(m_text[m_countedTo]) & 0xC0u) != 0x80u)
                ++m_counted;
        return static_cast<std::uint16_t>(std::min<std::size_t>(m_counted + 1, 0xFFFF));
    }

    Place here()
    {
        Place p;
        p.file = m_file;
        p.line = m_line;
        p.column = columnOf(m_pos);
        p.endColumn = p.column;
        return p;
    }

    void newline()
    {
        ++m_line;
        m_lineStart = m_pos;
    }

    // False at the end of the text.
    bool skipBlanks()
    {
        while (m_pos < m_text.size()) {
            const char c = m_text[m_pos];
            if (c == '\n') {
                ++m_pos;
                newline();
                m_flags |= Token::kLineStart;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') {
                ++m_pos;
            } else if (c == '\\' && splice() > 0) {
                m_pos += splice();
                newline();
            } else if (c == '/' && at(m_pos + 1) == '/') {
                lineComment();
            } else if (c == '/' && at(m_pos + 1) == '*') {
                blockComment();
            } else {
                return true;
            }
            m_flags |= Token::kSpaceBefore;
        }
        return false;
    }

    // Length of a backslash and the end of line after it, else 0.
    std::size_t splice() const
    {
        if (at(m_pos + 1) == '\n')
            return 2;
        return at(m_pos + 1) == '\r' && at(m_pos + 2) == '\n' ? 3 : 0;
    }

    void lineComment()
    {
        while (m_pos < m_text.size() && m_text[m_pos] != '\n') {
            if (m_text[m_pos] == '\\' && splice() > 0) {
                m_pos += splice();
                newline();
            } else {
                ++m_pos;
            }
        }
    }

    void blockComment()
    {
        Place start = here();
        start.endColumn = static_cast<std::uint16_t>(start.column + 2);
        m_pos += 2;
        while (m_pos < m_text.size()) {
            if (m_text[m_pos] == '*' && at(m_pos + 1) == '/') {
                m_pos += 2;
                return;
            }
            if (m_text[m_pos++] == '\n')
                newline();
        }
        m_reporter.error(start, "unterminated-comment", say("this comment does not end; expected */ before the end of the file"));
    }

    void token()
    {
        Token t;
        t.flags = m_flags;
        m_flags = 0;
        t.place = here();
        const std::size_t start = m_pos;
        const std::uint32_t line = m_line;
        const char c = m_text[m_pos];
        if (isNameStart(c)) {
            if (c == 'L' && (at(m_pos + 1) == '"' || at(m_pos + 1) == '\'')) {
                ++m_pos;
                literal(t);
            } else {
                while (isNamePart(at(m_pos)))
                    ++m_pos;
                t.kind = TokenKind::Name;
            }
        } else if (isDigit(c) || (c == '.' && isDigit(at(m_pos + 1)))) {
            t.kind = TokenKind::Number;
            bool hexadecimal = false;
            while (isNamePart(at(m_pos)) || at(m_pos) == '.') {
                const char d = at(m_pos++);
                hexadecimal = hexadecimal || ((d == 'x' || d == 'X') && m_pos == start + 2);
                if (!hexadecimal && (d == 'e' || d == 'E') && (at(m_pos) == '+' || at(m_pos) == '-'))
                    ++m_pos;
            }
        } else if (c == '"' || c == '\'') {
            literal(t);
        } else {
            punctuator(t);
        }
        t.text = m_text.substr(start, m_pos - start);
        if (t.kind == TokenKind::Name)
            t.symbol = m_symbols.intern(t.text);
        t.place.endColumn = line == m_line ? columnOf(m_pos) : static_cast<std::uint16_t>(t.place.column + 1);
        m_tokens.push_back(t);
    }

    void literal(Token& t)
    {
        const char quote = m_text[m_pos++];
        t.kind = quote == '"' ? TokenKind::String : TokenKind::Character;
        while (m_pos < m_text.size() && m_text[m_pos] != '\n') {
            const char c = m_text[m_pos];
            if (c == '\\' && splice() > 0) {
                m_pos += splice();
                newline();
                continue;
            }
            ++m_pos;
            if (c == quote)
                return;
            if (c == '\\' && m_pos < m_text.size() && m_text[m_pos] != '\n')
                ++m_pos;
        }
        t.kind = TokenKind::Wrong;
    }

    void punctuator(Token& t)
    {
        struct Spelling {
            char text[4];
            Punctuator punctuator;
        };
        // Longer ones first.
        static constexpr Spelling kSpellings[] = {
            {"...", Punctuator::Ellipsis}, {"<<=", Punctuator::ShiftLeftAssign}, {">>=", Punctuator::ShiftRightAssign}, {"->", Punctuator::Arrow},
            {"++", Punctuator::PlusPlus}, {"--", Punctuator::MinusMinus}, {"<<", Punctuator::ShiftLeft}, {">>", Punctuator::ShiftRight},
            {"<=", Punctuator::LessEqual}, {">=", Punctuator::GreaterEqual}, {"==", Punctuator::EqualEqual}, {"!=", Punctuator::BangEqual},
            {"&&", Punctuator::AmpAmp}, {"||", Punctuator::PipePipe}, {"+=", Punctuator::PlusAssign}, {"-=", Punctuator::MinusAssign},
            {"*=", Punctuator::StarAssign}, {"/=", Punctuator::SlashAssign}, {"%=", Punctuator::PercentAssign}, {"&=", Punctuator::AmpAssign},
            {"|=", Punctuator::PipeAssign}, {"^=", Punctuator::CaretAssign}, {"##", Punctuator::HashHash}, {"(", Punctuator::LeftParen},
            {")", Punctuator::RightParen}, {"[", Punctuator::LeftBracket}, {"]", Punctuator::RightBracket}, {"{", Punctuator::LeftBrace},
            {"}", Punctuator::RightBrace}, {",", Punctuator::Comma}, {";", Punctuator::Semicolon}, {":", Punctuator::Colon},
            {"?", Punctuator::Question}, {".", Punctuator::Dot}, {"+", Punctuator::Plus}, {"-", Punctuator::Minus}, {"*", Punctuator::Star},
            {"/", Punctuator::Slash}, {"%", Punctuator::Percent}, {"&", Punctuator::Amp}, {"|", Punctuator::Pipe}, {"^", Punctuator::Caret},
            {"~", Punctuator::Tilde}, {"!", Punctuator::Bang}, {"<", Punctuator::Less}, {">", Punctuator::Greater}, {"=", Punctuator::Assign},
            {"#", Punctuator::Hash}};
        const char first = m_text[m_pos];
        const char second = at(m_pos + 1);
        const char third = at(m_pos + 2);
        for (const Spelling& s : kSpellings) {
            if (s.text[0] != first || (s.text[1] != '\0' && (s.text[1] != second || (s.text[2] != '\0' && s.text[2] != third))))
                continue;
            t.kind = TokenKind::Punctuator;
            t.punctuator = s.punctuator;
            m_pos += s.text[1] == '\0' ? 1 : s.text[2] == '\0' ? 2 : 3;
            return;
        }
        t.kind = TokenKind::Wrong;
        ++m_pos;
        while (m_pos < m_text.size() && (static_cast<unsigned char>(m_text[m_pos]) & 0xC0u) == 0x80u)
            ++m_pos;
    }

    std::string_view m_text;
    Symbols& m_symbols;
    Reporter& m_reporter;
    std::vector<Token> m_tokens;
    std::size_t m_pos = 0;
    std::size_t m_lineStart = 0;
    std::size_t m_countedTo = 0;
    std::size_t m_counted = 0;
    std::uint32_t m_line = 1;
    std::uint16_t m_file = 0;
    std::uint8_t m_flags = 0;
};

} // namespace

std::vector<Token> tokenize(std::uint16_t file, std::string_view text, Symbols& symbols, Reporter& reporter)
{
    return Lexer(file, text, symbols, reporter).run();
}

Phrase describeWrong(const Token& token, const char*& code)
{
    const std::string_view body = token.text.substr(0, 1) == "L" ? token.text.substr(1) : token.text;
    if (body.substr(0, 1) == "\"") {
        code = "unterminated-string";
        return say("this string does not end; expected \" before the end of the line");
    }
    if (body.substr(0, 1) == "'") {
        code = "unterminated-character";
        return say("this character constant does not end; expected ' before the end of the line");
    }
    code = "unexpected-character";
    const auto c = static_cast<unsigned char>(token.text.empty() ? 0 : token.text[0]);
    if (c >= 0x20 && c != 0x7F) // invalid UTF-8 would spoil the message
        return c < 0x80 ? say("unexpected character '%1' in the program", std::string(token.text)) : say("unexpected character in the program, which is none of C");
    static constexpr char kDigits[] = "0123456789ABCDEF";
    return say("unexpected control character %1 in the program", std::string("0x") + kDigits[c >> 4] + kDigits[c & 15]);
}

} // namespace syncscope::driver
