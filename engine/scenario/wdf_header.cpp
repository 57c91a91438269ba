#include "engine/scenario/wdf_header.h"

#include "engine/driver/built_in.h"
#include "engine/driver/preprocessor.h"

#include <algorithm>

namespace syncscope::scenario {

using driver::Punctuator;
using driver::Token;
using driver::TokenKind;
using driver::Word;

namespace {

bool opens(const Token& t) { return t.is(Punctuator::LeftParen) || t.is(Punctuator::LeftBracket) || t.is(Punctuator::LeftBrace); }
bool closes(const Token& t) { return t.is(Punctuator::RightParen) || t.is(Punctuator::RightBracket) || t.is(Punctuator::RightBrace); }
bool isName(const Token& t) { return t.kind == TokenKind::Name; }
bool isAnnotation(const Token& t) { return isName(t) && t.text.size() > 2 && t.text.front() == '_' && t.text.back() == '_'; }

// The last name of a parameter or member is what it is called.
std::size_t lastName(TokenRange t)
{
    for (std::size_t i = t.size(); i-- > 0;)
        if (isName(t[i]))
            return i;
    return t.size();
}

std::string typeOf(TokenRange t, std::size_t name)
{
    std::string type;
    for (std::size_t i = 0; i < name; ++i)
        if (isName(t[i]) && !isAnnotation(t[i]) && !t[i].is(Word::Const) && !t[i].is(Word::Struct) && !t[i].is(Word::Static) && t[i].text != "FORCEINLINE")
            type = std::string(t[i].text);
        else if (isAnnotation(t[i]) && i + 1 < name && t[i + 1].is(Punctuator::LeftParen))
            i = closing(t, i + 1) - 1;
    return type;
}

} // namespace

std::size_t closing(TokenRange tokens, std::size_t open)
{
    std::size_t depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        if (opens(tokens[i]))
            ++depth;
        else if (closes(tokens[i]) && --depth == 0)
            return i + 1;
    }
    return tokens.size();
}

std::vector<TokenRange> arguments(TokenRange inside)
{
    std::vector<TokenRange> all;
    std::size_t from = 0, depth = 0;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (opens(inside[i]))
            ++depth;
        else if (closes(inside[i]) && depth > 0)
            --depth;
        else if (depth == 0 && inside[i].is(Punctuator::Comma)) {
            all.push_back(inside.part(from, i));
            from = i + 1;
        }
    }
    if (!inside.empty())
        all.push_back(inside.from(from));
    return all;
}

TokenRange bare(TokenRange e)
{
    for (;;) {
        if (!e.empty() && (e[0].is(Punctuator::Amp) || e[0].is(Punctuator::Star))) {
            e = e.from(1);
        } else if (!e.empty() && e[0].is(Punctuator::LeftParen)) {
            const std::size_t end = closing(e, 0);
            if (end == e.size() && e.size() >= 2)
                e = e.part(1, e.size() - 1); // (x)
            else if (end < e.size() && !e[end].is(Punctuator::Arrow) && !e[end].is(Punctuator::Dot) && std::all_of(e.begin() + 1, e.begin() + static_cast<std::ptrdiff_t>(end) - 1, [](const Token& t) { return isName(t) || t.is(Punctuator::Star); }))
                e = e.from(end); // (TYPE *)x
            else
                return e;
        } else {
            return e;
        }
    }
}

std::string placeText(TokenRange expression)
{
    const TokenRange e = bare(expression);
    std::string text;
    std::size_t calls = 0;
    for (std::size_t i = 0; i < e.size(); ++i) {
        const bool isCall = e[i].is(Punctuator::LeftParen) && i > 0 && isName(e[i - 1]);
        calls += isCall ? 1u : 0u;
        if (e[i].is(Punctuator::Arrow))
            text += '.';
        else if (isCall || calls > 0 || !(e[i].is(Punctuator::LeftParen) || e[i].is(Punctuator::RightParen) || e[i].is(Punctuator::Star) || e[i].is(Punctuator::Amp)))
            text += e[i].text;
        calls -= calls > 0 && e[i].is(Punctuator::RightParen) ? 1u : 0u;
    }
    return text;
}

std::string spelled(TokenRange tokens)
{
    std::string text;
    for (const Token& t : tokens) {
        if (text.size() > 120)
            return text + " ...";
        if (&t != tokens.begin() && (t.flags & Token::kSpaceBefore) != 0)
            text += ' ';
        text += t.text;
    }
    return text;
}

// A small reader of constant expressions: numbers, names that stand for numbers, casts, the operators of integers.
class ConstantReader {
public:
    ConstantReader(const WdfHeader& header, TokenRange tokens, int depth) : m_header(header), m_tokens(tokens), m_depth(depth) {}

    std::optional<std::uint64_t> whole()
    {
        const auto value = binary(0);
        return m_at == m_tokens.size() && !m_tokens.empty() ? value : std::nullopt;
    }

private:
    static int rank(const Token& t)
    {
        switch (t.kind == TokenKind::Punctuator ? t.punctuator : Punctuator::None) {
        case Punctuator::Pipe: return 1;
        case Punctuator::Caret: return 2;
        case Punctuator::Amp: return 3;
        case Punctuator::ShiftLeft:
        case Punctuator::ShiftRight: return 4;
        case Punctuator::Plus:
        case Punctuator::Minus: return 5;
        case Punctuator::Star:
        case Punctuator::Slash:
        case Punctuator::Percent: return 6;
        default: return 0;
        }
    }

    std::optional<std::uint64_t> binary(int lowest)
    {
        auto left = unary();
        while (left && m_at < m_tokens.size()) {
            const int r = rank(m_tokens[m_at]);
            if (r == 0 || r <= lowest)
                break;
            const Punctuator op = m_tokens[m_at++].punctuator;
            const auto right = binary(r);
            if (!right)
                return right;
            const std::uint64_t a = *left, b = *right;
            switch (op) {
            case Punctuator::Pipe: left = a | b; break;
            case Punctuator::Caret: left = a ^ b; break;
            case Punctuator::Amp: left = a & b; break;
            case Punctuator::ShiftLeft: left = b < 64 ? a << b : 0; break;
            case Punctuator::ShiftRight: left = b < 64 ? a >> b : 0; break;
            case Punctuator::Plus: left = a + b; break;
            case Punctuator::Minus: left = a - b; break;
            case Punctuator::Star: left = a * b; break;
            case Punctuator::Slash: left = b != 0 ? std::optional(a / b) : std::nullopt; break;
            default: left = b != 0 ? std::optional(a % b) : std::nullopt;
            }
        }
        return left;
    }

    std::optional<std::uint64_t> unary()
    {
        if (m_at >= m_tokens.size() || ++m_steps > 1000 || m_nesting > 64)
            return std::nullopt;
        const Token& t = m_tokens[m_at];
        if (t.is(Punctuator::Minus) || t.is(Punctuator::Plus) || t.is(Punctuator::Tilde) || t.is(Punctuator::Bang)) {
            ++m_at;
            ++m_nesting;
            const auto value = unary();
            --m_nesting;
            if (!value)
                return value;
            return t.is(Punctuator::Minus) ? 0 - *value : t.is(Punctuator::Tilde) ? ~*value : t.is(Punctuator::Bang) ? std::uint64_t{*value == 0} : *value;
        }
        if (t.is(Punctuator::LeftParen))
            return inBrackets();
        ++m_at;
        if (t.kind == TokenKind::Number) {
            const driver::NumberValue number = driver::numberValue(t.text);
            return number.problem == driver::NumberValue::Problem::None ? std::optional(number.value) : std::nullopt;
        }
        return isName(t) ? named(t.text) : std::nullopt;
    }

    std::optional<std::uint64_t> inBrackets()
    {
        const std::size_t end = closing(m_tokens, m_at);
        const TokenRange inside = m_tokens.part(m_at + 1, end > m_at + 1 ? end - 1 : end);
        const bool couldBeType = !inside.empty() && isName(inside[0]) && std::all_of(inside.begin(), inside.end(), [](const Token& t) { return isName(t) || t.is(Punctuator::Star); });
        ++m_nesting;
        std::optional<std::uint64_t> value;
        if (couldBeType && !named(inside[0].text)) {
            m_at = end;
            value = unary();
            if (value && (inside[0].text == "ULONG" || inside[0].text == "UINT32"))
                value = *value & 0xFFFFFFFFu;
        } else {
            ++m_at;
            value = binary(0);
            if (m_at >= m_tokens.size() || !m_tokens[m_at].is(Punctuator::RightParen))
                value = std::nullopt;
            ++m_at;
        }
        --m_nesting;
        return value;
    }

    std::optional<std::uint64_t> named(std::string_view name) const
    {
        if (name == "TRUE")
            return 1;
        if (name == "FALSE" || name == "NULL")
            return 0;
        if (const auto constant = m_header.m_constants.find(name); constant != m_header.m_constants.end())
            return constant->second.second;
        const auto macro = m_header.m_macros.find(name);
        if (macro == m_header.m_macros.end() || m_depth > 8)
            return std::nullopt;
        return ConstantReader(m_header, {macro->second.data(), macro->second.data() + macro->second.size()}, m_depth + 1).whole();
    }

    const WdfHeader& m_header;
    TokenRange m_tokens;
    int m_depth;
    int m_nesting = 0;
    std::size_t m_at = 0, m_steps = 0;
};

std::optional<std::uint64_t> WdfHeader::number(TokenRange expression) const { return ConstantReader(*this, expression, 0).whole(); }

const WdfHeader& WdfHeader::get()
{
    static const WdfHeader header;
    return header;
}

WdfHeader::WdfHeader()
{
    driver::internWords(m_symbols);
    const std::vector<std::string> files(driver::builtInHeaders().size());
    driver::Reporter reporter(files);
    m_texts.reserve(files.size());
    for (const driver::BuiltInHeader& h : driver::builtInHeaders()) {
        m_texts.push_back(driver::tokenize(0, h.text, m_symbols, reporter));
        const Tokens& all = m_texts.back();
        const TokenRange text{all.data(), all.data() + all.size() - 1}; // without the End
        std::size_t from = 0;
        for (std::size_t i = 0; i < text.size();) {
            if (text[i].is(Punctuator::Hash) && (text[i].flags & Token::kLineStart) != 0) {
                std::size_t end = i + 1;
                while (end < text.size() && (text[end].flags & Token::kLineStart) == 0)
                    ++end;
                readMacro({text.begin() + i, text.begin() + end});
                from = i = end;
            } else if (text[i].is(Punctuator::LeftBrace)) {
                const std::size_t end = closing(text, i);
                if (!text[from].is(Word::Typedef) && i > from && text[i - 1].is(Punctuator::RightParen)) {
                    readFunction(text.part(from, i), text.part(i + 1, end > i + 1 ? end - 1 : end));
                    from = end;
                }
                i = end;
            } else if (text[i].is(Punctuator::Semicolon)) {
                if (text[from].is(Word::Typedef))
                    readTypedef(text.part(from + 1, i));
                else if (i > from && text[i - 1].is(Punctuator::RightParen))
                    readFunction(text.part(from, i), {});
                from = ++i;
            } else {
                ++i;
            }
        }
    }
}

void WdfHeader::readMacro(const Tokens& line)
{
    const bool hasParameters = line.size() > 3 && line[3].is(Punctuator::LeftParen) && (line[3].flags & Token::kSpaceBefore) == 0;
    if (line.size() > 3 && line[1].is(Word::Define) && isName(line[2]) && !hasParameters)
        m_macros.emplace(std::string(line[2].text), Tokens(line.begin() + 3, line.end()));
}

void WdfHeader::readStructure(TokenRange body, const std::string& prefix, std::vector<WdfMember>& to, int depth)
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < body.size() && depth < 8;) {
        if (body[i].is(Punctuator::LeftBrace)) {
            const std::size_t end = closing(body, i);
            // struct { ... } Name;  or without a name.
            const bool named = end < body.size() && isName(body[end]);
            readStructure(body.part(i + 1, end > i + 1 ? end - 1 : end), named ? prefix + std::string(body[end].text) + "." : prefix, to, depth + 1);
            i = end;
            while (i < body.size() && !body[i].is(Punctuator::Semicolon))
                ++i;
            from = ++i;
        } else if (body[i].is(Punctuator::Semicolon)) {
            const TokenRange member = body.part(from, i);
            if (const std::size_t n = lastName(member); n < member.size())
                to.push_back({prefix + std::string(member[n].text), typeOf(member, n)});
            from = ++i;
        } else {
            ++i;
        }
    }
}

// struct _X { ... } X, *PX   or   enum _X { ... } X
void WdfHeader::readTypedef(TokenRange t)
{
    if (t.empty() || (!t[0].is(Word::Struct) && !t[0].is(Word::Enum)))
        return;
    std::size_t open = 0;
    while (open < t.size() && !t[open].is(Punctuator::LeftBrace))
        ++open;
    const std::size_t end = closing(t, open);
    if (open >= t.size() || end >= t.size() || !isName(t[end]))
        return;
    const std::string name(t[end].text);
    const TokenRange body = t.part(open + 1, end - 1);
    if (t[0].is(Word::Struct)) {
        readStructure(body, {}, m_structures[name], 0);
        return;
    }
    std::uint64_t next = 0;
    for (const TokenRange one : arguments(body)) {
        if (one.empty() || !isName(one[0]))
            continue;
        if (one.size() > 2 && one[1].is(Punctuator::Assign))
            next = number(one.from(2)).value_or(next);
        m_enumerations[name].emplace_back(std::string(one[0].text), next);
        m_constants.emplace(std::string(one[0].text), std::pair(name, next));
        ++next;
    }
}

void WdfHeader::readFunction(TokenRange head, TokenRange body)
{
    // The list of parameters is the last one; annotations with brackets come before.
    std::size_t open = head.size(), depth = 0;
    while (open-- > 0) {
        depth += closes(head[open]) ? 1u : 0u;
        if (opens(head[open]) && --depth == 0)
            break;
    }
    if (open == 0 || open >= head.size() || !isName(head[open - 1]))
        return;
    WdfFunction function;
    function.returns = typeOf(head, open - 1);
    function.body = body;
    for (const TokenRange p : arguments(head.part(open + 1, head.size() - 1)))
        if (const std::size_t n = lastName(p); n < p.size())
            function.parameters.push_back({typeOf(p, n), std::string(p[n].text), n > 0 && p[n - 1].is(Punctuator::Star)});
    m_functions.emplace(std::string(head[open - 1].text), std::move(function));
}

const std::vector<WdfMember>* WdfHeader::structure(const std::string& type) const
{
    const auto found = m_structures.find(type);
    return found != m_structures.end() ? &found->second : nullptr;
}

const WdfFunction* WdfHeader::function(std::string_view name) const
{
    const auto found = m_functions.find(name);
    return found != m_functions.end() ? &found->second : nullptr;
}

const std::vector<std::pair<std::string, std::uint64_t>>* WdfHeader::enumeration(const std::string& type) const
{
    const auto found = m_enumerations.find(type);
    return found != m_enumerations.end() ? &found->second : nullptr;
}

std::string WdfHeader::enumerationOf(std::string_view constant) const
{
    const auto found = m_constants.find(constant);
    return found != m_constants.end() ? found->second.first : std::string();
}

} // namespace syncscope::scenario
