#include "engine/driver/preprocessor.h"

#include <algorithm>
#include <array>

namespace syncscope::driver {

namespace {

// Headers of the WDK and WDF, and ours: what they declare is built in.
constexpr std::array<std::string_view, 43> kHeaders = {"ntddk.h", "wdm.h", "ntifs.h", "wdf.h", "wdfobject.h", "wdfdevice.h", "wdfdriver.h", "wdfio.h",
    "wdfrequest.h", "wdfsync.h", "wdftimer.h", "wdfdpc.h", "wdfworkitem.h", "wdfinterrupt.h", "wdffileobject.h", "wdftypes.h", "wdfstatus.h", "wdfcore.h",
    "ntstatus.h", "ntdef.h", "ntstrsafe.h", "ntintsafe.h", "initguid.h", "wdmsec.h", "sal.h", "driverspecs.h", "specstrings.h", "windef.h", "devioctl.h",
    "basetsd.h", "stddef.h", "stdint.h", "guiddef.h", "stdarg.h", "limits.h", "wdmguid.h", "evntrace.h", "wpprecorder.h", "wdfmemory.h", "wdfiotarget.h",
    "wdfcollection.h", "wdfstring.h", "lab.h"};

// What the tracing preprocessor of Windows makes of its calls, as plain prints. Its generated headers end in .tmh.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kTracing = {{{"(...)WPP_INIT_TRACING", "((void)0)"}, {"(...)WPP_CLEANUP", "((void)0)"},
    {"(Level,Flags,...)TraceEvents", "LabPrint(__VA_ARGS__)"}, {"(Flags,...)DoTraceMessage", "LabPrint(__VA_ARGS__)"}, {"(Level,Flags,...)DoTraceLevelMessage", "LabPrint(__VA_ARGS__)"},
    {"TRACE_LEVEL_NONE", "0"}, {"TRACE_LEVEL_CRITICAL", "1"}, {"TRACE_LEVEL_FATAL", "1"}, {"TRACE_LEVEL_ERROR", "2"}, {"TRACE_LEVEL_WARNING", "3"},
    {"TRACE_LEVEL_INFORMATION", "4"}, {"TRACE_LEVEL_VERBOSE", "5"}}};

std::string baseName(std::string path)
{
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string lowered(std::string text)
{
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    return text;
}

bool isWord(std::string_view text)
{
    if (text.empty() || (text[0] >= '0' && text[0] <= '9'))
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

} // namespace

Preprocessor::Preprocessor(Symbols& symbols, Reporter& reporter, const std::vector<std::string>& files)
    : m_symbols(symbols), m_reporter(reporter), m_files(files)
{
}

void Preprocessor::setMacro(Symbol name, Macro* macro)
{
    if (name >= m_macros.size())
        m_macros.resize(std::max<std::size_t>(name + 1, m_symbols.count() + 64), nullptr);
    m_macros[name] = macro;
}

void Preprocessor::define(const std::string& name, const std::string& value)
{
    auto add = [&](const std::string& macroName, const std::string& text) {
        Macro m;
        m.name = m_symbols.intern(m_symbols.keep(macroName));
        m.body = tokenize(0, m_symbols.keep(text), m_symbols, m_reporter);
        m.body.pop_back();
        m.isBuiltIn = false;
        setMacro(m.name, &m_store.emplace_back(std::move(m)));
    };
    if (!isWord(name)) {
        m_reporter.error({}, "bad-definition", say("the definition '%1' is no name; expected a C name such as GUARD", name));
        return;
    }
    add(name, value);
    if (isWord(value))
        add(name + "_" + value, "1");
}

void Preprocessor::file(std::uint16_t file, std::string_view text, bool isBuiltIn)
{
    m_file = tokenize(file, text, m_symbols, m_reporter);
    m_position = 0;
    m_builtIn = isBuiltIn;
    m_deadLines.clear();
    m_pack = 0;
    m_packs.clear();
    m_live = true;
    m_inFile = true;
    Token t;
    while (!m_overflow && !m_reporter.isFull() && fetchExpanded(t)) {
        if (t.kind == TokenKind::Wrong) {
            const char* code = nullptr;
            Phrase message = describeWrong(t, code);
            m_reporter.error(t.place, code, std::move(message));
            const std::size_t quote = t.text.find_first_of("\"'");
            if (quote > 1)
                continue; // a stray character is left out; a literal goes on as an empty one
            t.kind = t.text[quote] == '"' ? TokenKind::String : TokenKind::Number;
            t.text = t.kind == TokenKind::String ? "\"\"" : "0";
        }
        m_out.push_back(t);
    }
    for (Context& c : m_contexts)
        if (c.macro)
            c.macro->isActive = false;
    m_contexts.clear();
    for (const Condition& c : m_conditions)
        m_reporter.error(c.place, "unterminated-if", say("this #if has no #endif; expected #endif before the end of the file"));
    if (!m_live)
        setLive(true, 0, m_file.back().place.line + 1);
    m_conditions.clear();
    m_live = true;
    m_inFile = false;
}

std::vector<Token> Preprocessor::finish()
{
    Token end = m_file.empty() ? Token() : m_file.back();
    end.kind = TokenKind::End;
    m_out.push_back(end);
    return std::move(m_out);
}

std::vector<std::string> Preprocessor::macroNames() const
{
    std::vector<std::string> names;
    for (const Macro* m : m_macros)
        if (m)
            names.emplace_back(m_symbols.text(m->name));
    return names;
}

// ---- reading

void Preprocessor::push(Tokens tokens, Macro* macro)
{
    m_contexts.push_back({std::move(tokens), 0, macro});
}

bool Preprocessor::fetch(Token& token)
{
    while (!m_contexts.empty()) {
        Context& c = m_contexts.back();
        if (c.position < c.tokens.size()) {
            token = c.tokens[c.position++];
            return true;
        }
        if (c.macro)
            c.macro->isActive = false;
        m_contexts.pop_back();
    }
    return m_inFile && fetchFromFile(token);
}

bool Preprocessor::fetchFromFile(Token& token)
{
    for (;;) {
        const Token& t = m_file[m_position];
        if (t.kind == TokenKind::End)
            return false;
        if ((t.flags & Token::kLineStart) && t.is(Punctuator::Hash)) {
            directive();
            if (m_overflow || m_reporter.isFull())
                return false;
            continue;
        }
        ++m_position;
        if (m_live) {
            token = t;
            token.pack = m_pack;
            return true;
        }
        while (m_file[m_position].kind != TokenKind::End && !(m_file[m_position].flags & Token::kLineStart))
            ++m_position;
    }
}

bool Preprocessor::fetchExpanded(Token& token)
{
    for (;;) {
        if (!fetch(token))
            return false;
        if (++m_handled > kMaximumTokens) {
            if (!m_overflow)
                m_reporter.error(token.place, "macro-too-large", say("macros expand to more than %1 words here", kMaximumTokens),
                    say("look for a macro that uses another one several times over"));
            m_overflow = true;
            return false;
        }
        if (token.kind != TokenKind::Name)
            return true;
        if (token.is(Word::LineMacro) || token.is(Word::FileMacro)) {
            const bool line = token.is(Word::LineMacro);
            token.kind = line ? TokenKind::Number : TokenKind::String;
            token.text = m_symbols.keep(line ? std::to_string(token.place.line) : "\"" + m_files[token.place.file] + "\"");
            return true;
        }
        Macro* macro = macroOf(token.symbol);
        if (!macro || (token.flags & Token::kNoExpand))
            return true;
        if (macro->isActive) {
            token.flags |= Token::kNoExpand;
            return true;
        }
        if (!expand(*macro, token))
            return true;
    }
}

// ---- macros

// False when the name of a function-like macro stands alone: then it is an ordinary name.
bool Preprocessor::expand(Macro& macro, const Token& use)
{
    std::vector<Tokens> found;
    if (macro.isFunction) {
        Token next;
        if (!fetch(next))
            return false;
        if (!next.is(Punctuator::LeftParen)) {
            push({next}, nullptr);
            return false;
        }
        if (!arguments(macro, use, found))
            return true; // reported; the use vanishes
    }
    Tokens tokens = substitute(macro, use, found);
    macro.isActive = true;
    push(std::move(tokens), &macro);
    return true;
}

bool Preprocessor::arguments(Macro& macro, const Token& use, std::vector<Tokens>& found)
{
    int depth = 0;
    found.emplace_back();
    for (;;) {
        Token t;
        if (!fetch(t)) {
            m_reporter.error(use.place, "unterminated-macro", say("the use of the macro %1 does not end; expected )", std::string(use.text)));
            return false;
        }
        if (++m_handled > kMaximumTokens) {
            m_overflow = true;
            m_reporter.error(use.place, "macro-too-large", say("the arguments of the macro %1 are too long", std::string(use.text)));
            return false;
        }
        if (t.is(Punctuator::RightParen) && depth == 0)
            break;
        if (t.is(Punctuator::LeftParen))
            ++depth;
        if (t.is(Punctuator::RightParen))
            --depth;
        const bool last = macro.isVariadic && found.size() == macro.parameters.size();
        if (t.is(Punctuator::Comma) && depth == 0 && !last) {
            found.emplace_back();
            continue;
        }
        if (t.kind == TokenKind::Name && macroOf(t.symbol) && macroOf(t.symbol)->isActive)
            t.flags |= Token::kNoExpand;
        found.back().push_back(t);
    }
    const std::size_t wanted = macro.parameters.size();
    if (wanted == 0 && found.size() == 1 && found[0].empty())
        found.clear();
    if (macro.isVariadic && found.size() + 1 == wanted)
        found.emplace_back();
    if (found.size() != wanted) {
        m_reporter.error(use.place, "macro-arguments",
            found.size() == 1 ? say("the macro %1 is given 1 argument; expected %2", std::string(use.text), wanted)
                              : say("the macro %1 is given %2 arguments; expected %3", std::string(use.text), found.size(), wanted));
        return false;
    }
    return true;
}

Preprocessor::Tokens Preprocessor::expandAll(const Tokens& tokens)
{
    const bool plain = std::none_of(tokens.begin(), tokens.end(), [&](const Token& t) { return t.kind == TokenKind::Name && macroOf(t.symbol); });
    if (plain)
        return tokens;
    if (++m_depth > kMaximumDepth) {
        --m_depth;
        if (!m_overflow)
            m_reporter.error(tokens.front().place, "macro-too-deep", say("macro uses are nested more than %1 deep", kMaximumDepth));
        m_overflow = true;
        return {};
    }
    std::vector<Context> outer;
    outer.swap(m_contexts);
    const bool inFile = m_inFile;
    m_inFile = false;
    push(tokens, nullptr);
    Tokens result;
    Token t;
    while (!m_overflow && fetchExpanded(t))
        result.push_back(t);
    for (Context& c : m_contexts)
        if (c.macro)
            c.macro->isActive = false;
    m_contexts.swap(outer);
    m_inFile = inFile;
    --m_depth;
    return result;
}

Preprocessor::Tokens Preprocessor::substitute(const Macro& macro, const Token& use, const std::vector<Tokens>& found)
{
    Tokens out;
    std::vector<Tokens> expanded(found.size());
    std::vector<bool> isExpanded(found.size(), false);
    const Tokens& body = macro.body;
    auto fromBody = [&](Token t) {
        t.place = use.place;
        t.flags |= Token::kFromMacro;
        t.flags &= static_cast<std::uint8_t>(~Token::kLineStart);
        t.parameter = 0;
        return t;
    };
    for (std::size_t i = 0; i < body.size(); ++i) {
        const Token& t = body[i];
        if (macro.isFunction && t.is(Punctuator::Hash) && i + 1 < body.size() && body[i + 1].parameter > 0) {
            out.push_back(stringize(found[body[i + 1].parameter - 1u], use));
            ++i;
            continue;
        }
        if (t.is(Punctuator::HashHash) && i + 1 < body.size() && !out.empty()) {
            const Token& right = body[i + 1];
            ++i;
            if (right.parameter == 0) {
                paste(out, fromBody(right), use);
                continue;
            }
            const Tokens& argument = found[right.parameter - 1u];
            const bool isRest = macro.isVariadic && right.parameter == macro.parameters.size();
            if (isRest && out.back().is(Punctuator::Comma)) { // GNU: the comma goes when the rest is empty
                if (argument.empty())
                    out.pop_back();
                else
                    out.insert(out.end(), argument.begin(), argument.end());
                continue;
            }
            if (!argument.empty()) {
                paste(out, argument.front(), use);
                out.insert(out.end(), argument.begin() + 1, argument.end());
            }
            continue;
        }
        if (t.parameter > 0) {
            const std::size_t p = t.parameter - 1u;
            const bool beforePaste = i + 1 < body.size() && body[i + 1].is(Punctuator::HashHash);
            if (beforePaste) {
                if (found[p].empty() && i + 2 < body.size()) { // an empty left side: the right one stands alone
                    const Token& right = body[i + 2];
                    if (right.parameter > 0)
                        out.insert(out.end(), found[right.parameter - 1u].begin(), found[right.parameter - 1u].end());
                    else
                        out.push_back(fromBody(right));
                    i += 2;
                } else {
                    out.insert(out.end(), found[p].begin(), found[p].end());
                }
                continue;
            }
            if (!isExpanded[p]) {
                expanded[p] = expandAll(found[p]);
                isExpanded[p] = true;
            }
            out.insert(out.end(), expanded[p].begin(), expanded[p].end());
        } else {
            out.push_back(fromBody(t));
        }
        if (out.size() > kMaximumTokens)
            break;
    }
    return out;
}

Token Preprocessor::stringize(const Tokens& tokens, const Token& use)
{
    std::string text = "\"";
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& t = tokens[i];
        if (i > 0 && (t.flags & Token::kSpaceBefore))
            text += ' ';
        const bool literal = t.kind == TokenKind::String || t.kind == TokenKind::Character;
        for (const char c : t.text) {
            if (literal && (c == '"' || c == '\\'))
                text += '\\';
            text += c;
        }
    }
    text += '"';
    Token result = use;
    result.kind = TokenKind::String;
    result.symbol = 0;
    result.text = m_symbols.keep(std::move(text));
    return result;
}

void Preprocessor::paste(Tokens& to, const Token& right, const Token& use)
{
    const Token left = to.back();
    to.pop_back();
    const std::string_view text = m_symbols.keep(std::string(left.text) + std::string(right.text));
    Tokens pasted = text.size() > 4096 ? Tokens() : tokenize(use.place.file, text, m_symbols, m_reporter);
    if (pasted.size() != 2 || pasted[0].kind == TokenKind::Wrong) {
        m_reporter.error(use.place, "bad-paste",
            say("## in the macro %1 joins '%2' and '%3' to something that is no word of C", std::string(use.text), std::string(left.text.substr(0, 64)), std::string(right.text.substr(0, 64))));
        return;
    }
    Token t = pasted[0];
    t.place = use.place;
    t.flags = static_cast<std::uint8_t>((left.flags & Token::kSpaceBefore) | Token::kFromMacro);
    to.push_back(t);
}

// ---- directives

Preprocessor::Tokens Preprocessor::restOfLine()
{
    Tokens line;
    while (m_file[m_position].kind != TokenKind::End && !(m_file[m_position].flags & Token::kLineStart))
        line.push_back(m_file[m_position++]);
    return line;
}

void Preprocessor::expectEnd(const Tokens& line, std::size_t from, const char* directive)
{
    if (line.size() > from)
        m_reporter.warning(line[from].place, "extra-text", say("'%1' after #%2; expected the end of the line", std::string(line[from].text), std::string(directive)));
}

void Preprocessor::directive()
{
    const Place hash = m_file[m_position].place;
    ++m_position;
    if (m_file[m_position].flags & Token::kLineStart)
        return; // "#" alone
    if (m_file[m_position].kind == TokenKind::End)
        return;
    const Token name = m_file[m_position++];
    Tokens line = restOfLine();
    m_handled += line.size();
    const Word kind = name.kind == TokenKind::Name && name.symbol < static_cast<Symbol>(Word::End) ? static_cast<Word>(name.symbol) : Word::None;
    switch (kind) {
    case Word::If:
    case Word::Ifdef:
    case Word::Ifndef:
    case Word::Elif:
    case Word::Else:
    case Word::Endif:
        conditionDirective(kind, line, join(hash, name.place));
        return;
    default:
        break;
    }
    if (!m_live)
        return;
    switch (kind) {
    case Word::Define:
        defineDirective(line, name.place);
        break;
    case Word::Undef:
        if (line.empty() || line[0].kind != TokenKind::Name)
            m_reporter.error(name.place, "bad-directive", say("#undef names nothing; expected the name of a macro"));
        else
            setMacro(line[0].symbol, nullptr);
        break;
    case Word::Include:
        includeDirective(line, name.place);
        break;
    case Word::Pragma:
        pragmaDirective(line);
        break;
    case Word::Line:
        break;
    case Word::Error:
    case Word::Warning: {
        std::string text;
        for (const Token& t : line)
            text += (text.empty() ? "" : " ") + std::string(t.text);
        if (kind == Word::Error)
            m_reporter.error(name.place, "error-directive", "#error " + text);
        else
            m_reporter.warning(name.place, "warning-directive", "#warning " + text);
        break;
    }
    default: {
        static const std::vector<std::string> known = {"define", "undef", "include", "if", "ifdef", "ifndef", "elif", "else", "endif", "error", "pragma"};
        const std::string near = nearestName(std::string(name.text), known);
        m_reporter.error(name.place, "bad-directive", say("unknown directive #%1", std::string(name.text)), near.empty() ? Phrase() : say("did you mean #%1?", near));
    }
    }
}

void Preprocessor::defineDirective(const Tokens& line, Place place)
{
    if (line.empty() || line[0].kind != TokenKind::Name) {
        m_reporter.error(line.empty() ? place : line[0].place, "bad-directive", say("#define names nothing; expected the name of a macro"));
        return;
    }
    Macro m;
    m.name = line[0].symbol;
    m.place = line[0].place;
    m.isBuiltIn = m_builtIn;
    if (line[0].is(Word::Defined)) {
        m_reporter.error(line[0].place, "bad-directive", say("'defined' may not be a macro"));
        return;
    }
    std::size_t i = 1;
    if (i < line.size() && line[i].is(Punctuator::LeftParen) && !(line[i].flags & Token::kSpaceBefore)) {
        m.isFunction = true;
        ++i;
        bool wrong = false;
        while (i < line.size() && !line[i].is(Punctuator::RightParen)) {
            if (line[i].is(Punctuator::Ellipsis)) {
                m.isVariadic = true;
                m.parameters.push_back(static_cast<Symbol>(Word::VaArgs));
            } else if (line[i].kind == TokenKind::Name) {
                m.parameters.push_back(line[i].symbol);
            } else {
                wrong = true;
                break;
            }
            ++i;
            if (i < line.size() && line[i].is(Punctuator::Comma) && !m.isVariadic)
                ++i;
            else if (i < line.size() && !line[i].is(Punctuator::RightParen))
                wrong = true;
            if (wrong)
                break;
        }
        if (wrong || i >= line.size() || m.parameters.size() > 256) {
            m_reporter.error(i < line.size() ? line[i].place : line.back().place, "bad-directive",
                say("the parameters of the macro %1 do not end; expected names separated by commas and )", std::string(line[0].text)));
            return;
        }
        ++i;
    }
    m.body.assign(line.begin() + static_cast<std::ptrdiff_t>(i), line.end());
    for (Token& t : m.body) {
        if (t.kind != TokenKind::Name)
            continue;
        const auto p = std::find(m.parameters.begin(), m.parameters.end(), t.symbol);
        if (p != m.parameters.end())
            t.parameter = static_cast<std::uint16_t>(p - m.parameters.begin() + 1);
    }
    if (!m.body.empty() && (m.body.front().is(Punctuator::HashHash) || m.body.back().is(Punctuator::HashHash))) {
        m_reporter.error(m.place, "bad-directive", say("## stands at an end of the macro %1; expected a word on both sides", std::string(line[0].text)));
        return;
    }
    if (const Macro* old = macroOf(m.name); old && !old->isBuiltIn) {
        const bool same = old->isFunction == m.isFunction && old->parameters == m.parameters && old->body.size() == m.body.size()
            && std::equal(m.body.begin(), m.body.end(), old->body.begin(), [](const Token& a, const Token& b) { return a.text == b.text; });
        if (!same)
            m_reporter.warning(m.place, "macro-redefined",
                old->place.line > 0 ? say("the macro %1 is defined again, differently; first on line %2", std::string(line[0].text), old->place.line)
                                    : say("the macro %1 is defined again, differently; first by the scenario's definitions", std::string(line[0].text)));
    }
    setMacro(m.name, &m_store.emplace_back(std::move(m)));
}

void Preprocessor::includeDirective(const Tokens& line, Place place)
{
    std::string name;
    if (!line.empty() && line[0].kind == TokenKind::String) {
        name = std::string(line[0].text.substr(1, line[0].text.size() - 2));
    } else if (!line.empty() && line[0].is(Punctuator::Less)) {
        for (std::size_t i = 1; i < line.size() && !line[i].is(Punctuator::Greater); ++i)
            name += line[i].text;
    } else {
        m_reporter.error(place, "bad-directive", say("#include names no header; expected <name> or \"name\""));
        return;
    }
    const Place where = join(line.front().place, line.back().place);
    const std::string base = lowered(baseName(name));
    if (base.size() > 4 && base.substr(base.size() - 4) == ".tmh") {
        tracingMacros();
        return;
    }
    if (base.substr(0, 7) == "pshpack" && base.size() == 10 && base[7] >= '1' && base[7] <= '8') {
        m_packs.push_back(m_pack);
        m_pack = static_cast<std::uint8_t>(base[7] - '0');
        return;
    }
    if (base == "poppack.h") {
        popPack();
        return;
    }
    if (std::find(kHeaders.begin(), kHeaders.end(), base) != kHeaders.end())
        return;
    // A file that is part of the driver is read in its turn.
    for (const std::string& file : m_files)
        if (lowered(baseName(file)) == base)
            return;
    std::vector<std::string> candidates(kHeaders.begin(), kHeaders.end());
    const std::string near = nearestName(name, candidates);
    m_reporter.error(where, "unknown-include", say("the header '%1' is not known; expected a header of the WDK or of WDF, or lab.h", name),
        near.empty() ? say("the whole driver is one text; move what the header declares into it") : say("did you mean %1?", near));
}

void Preprocessor::tracingMacros()
{
    for (const auto& [name, body] : kTracing) {
        const std::size_t close = name.find(')');
        const std::string head = close == std::string_view::npos ? std::string(name) : std::string(name.substr(close + 1)) + std::string(name.substr(0, close + 1));
        Tokens line = tokenize(0, m_symbols.keep(head + " " + std::string(body)), m_symbols, m_reporter);
        line.pop_back();
        if (!macroOf(line[0].symbol))
            defineDirective(line, {});
    }
}

void Preprocessor::popPack()
{
    m_pack = m_packs.empty() ? std::uint8_t{0} : m_packs.back();
    if (!m_packs.empty())
        m_packs.pop_back();
}

// pack(), pack(n), pack(push), pack(push, n), pack(pop)
void Preprocessor::packPragma(const Tokens& line)
{
    bool isPush = false;
    bool isPop = false;
    bool isEmpty = true;
    std::uint64_t n = 0;
    for (std::size_t i = 2; i < line.size() && !line[i].is(Punctuator::RightParen); ++i) {
        isEmpty = false;
        isPush = isPush || line[i].text == "push";
        isPop = isPop || line[i].text == "pop";
        if (line[i].kind == TokenKind::Number)
            n = numberValue(line[i].text).value;
    }
    if (n != 0 && n != 1 && n != 2 && n != 4 && n != 8 && n != 16) {
        m_reporter.error(line[0].place, "bad-directive", say("#pragma pack takes 1, 2, 4, 8 or 16; found %1", n));
        return;
    }
    if (isPush && m_packs.size() < 1000)
        m_packs.push_back(m_pack);
    if (isPop)
        popPack();
    if (n != 0 || isEmpty)
        m_pack = static_cast<std::uint8_t>(n);
}

bool Preprocessor::inPagedData(Place place) const
{
    bool paged = false;
    for (const DataSegment& d : m_dataSegments)
        if (d.place.file == place.file && d.place.line < place.line)
            paged = d.paged;
    return paged;
}

void Preprocessor::pragmaDirective(const Tokens& line)
{
    if (line.size() > 1 && line[0].text == "pack" && line[1].is(Punctuator::LeftParen)) {
        packPragma(line);
        return;
    }
    // data_seg("SECTION"): what is defined from here on; data_seg() ends it.
    if (line.size() >= 3 && line[0].kind == TokenKind::Name && m_symbols.text(line[0].symbol) == "data_seg") {
        const bool paged = line[2].kind == TokenKind::String && line[2].text.substr(1, 4) == "PAGE";
        m_dataSegments.push_back({line[0].place, paged});
        return;
    }
    // alloc_text(SECTION, function, ...)
    if (line.size() < 2 || !line[0].is(Word::AllocText))
        return;
    std::size_t i = 1;
    if (!line[i].is(Punctuator::LeftParen))
        return;
    ++i;
    std::string section;
    if (i < line.size())
        section = line[i].kind == TokenKind::String ? std::string(line[i].text.substr(1)) : std::string(line[i].text);
    for (++i; i + 1 < line.size() && line[i].is(Punctuator::Comma); i += 2)
        if (line[i + 1].kind == TokenKind::Name && section.substr(0, 4) == "PAGE")
            m_paged.push_back({line[i + 1].symbol, line[i + 1].place});
}

void Preprocessor::setLive(bool live, std::uint32_t lineAfterDirective, std::uint32_t directiveLine)
{
    if (m_live && !live) {
        m_deadFrom = lineAfterDirective;
    } else if (!m_live) {
        if (m_deadFrom < directiveLine)
            m_deadLines.emplace_back(m_deadFrom, directiveLine - 1);
        m_deadFrom = lineAfterDirective;
    }
    m_live = live;
}

void Preprocessor::conditionDirective(Word kind, const Tokens& line, Place place)
{
    const std::uint32_t after = (line.empty() ? place.line : line.back().place.line) + 1;
    // Inside a branch left out only the nesting counts.
    const bool outerLive = m_conditions.empty() || m_conditions.back().outerLive;
    switch (kind) {
    case Word::If:
    case Word::Ifdef:
    case Word::Ifndef: {
        if (m_conditions.size() >= 256) {
            m_reporter.error(place, "nesting-too-deep", say("#if is nested more than 256 deep"));
            m_overflow = true;
            return;
        }
        Condition c;
        c.place = place;
        c.outerLive = m_live;
        if (m_live) {
            bool value = false;
            if (kind == Word::If) {
                value = condition(line, place);
            } else if (line.empty() || line[0].kind != TokenKind::Name) {
                m_reporter.error(place, "bad-directive", kind == Word::Ifdef ? say("#ifdef names nothing; expected the name of a macro") : say("#ifndef names nothing; expected the name of a macro"));
            } else {
                value = (macroOf(line[0].symbol) != nullptr) == (kind == Word::Ifdef);
                expectEnd(line, 1, kind == Word::Ifdef ? "ifdef" : "ifndef");
            }
            c.taken = value;
            m_conditions.push_back(c);
            setLive(value, after, place.line);
        } else {
            m_conditions.push_back(c);
        }
        return;
    }
    case Word::Elif:
    case Word::Else: {
        const std::string what = kind == Word::Elif ? "#elif" : "#else";
        if (m_conditions.empty()) {
            m_reporter.error(place, "unbalanced-if", say("%1 without an #if before it", what));
            return;
        }
        Condition& c = m_conditions.back();
        if (c.sawElse)
            m_reporter.error(place, "unbalanced-if", say("%1 after the #else of line %2", what, c.place.line));
        c.sawElse = c.sawElse || kind == Word::Else;
        if (!outerLive)
            return;
        const bool value = !c.taken && (kind == Word::Else || condition(line, place));
        c.taken = c.taken || value;
        setLive(value, after, place.line);
        return;
    }
    default:
        if (m_conditions.empty()) {
            m_reporter.error(place, "unbalanced-if", say("%1 without an #if before it", std::string("#endif")));
            return;
        }
        m_conditions.pop_back();
        if (outerLive)
            setLive(true, after, place.line);
        return;
    }
}

// ---- #if expressions

bool Preprocessor::conditionError(Phrase message)
{
    if (!m_conditionWrong)
        m_reporter.error(m_conditionAt < m_condition.size() ? m_condition[m_conditionAt].place : m_conditionPlace, "bad-condition", std::move(message));
    m_conditionWrong = true;
    return false;
}

bool Preprocessor::condition(Tokens line, Place place)
{
    // defined is answered before macros are expanded.
    Tokens prepared;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (!line[i].is(Word::Defined)) {
            prepared.push_back(line[i]);
            continue;
        }
        const bool paren = i + 1 < line.size() && line[i + 1].is(Punctuator::LeftParen);
        const std::size_t at = i + (paren ? 2 : 1);
        if (at >= line.size() || line[at].kind != TokenKind::Name || (paren && (at + 1 >= line.size() || !line[at + 1].is(Punctuator::RightParen)))) {
            m_reporter.error(line[i].place, "bad-condition", say("expected a name after 'defined', as in defined(GUARD_SPIN)"));
            return false;
        }
        Token t = line[i];
        t.kind = TokenKind::Number;
        t.symbol = 0;
        t.text = macroOf(line[at].symbol) ? "1" : "0";
        prepared.push_back(t);
        i = at + (paren ? 1 : 0);
    }
    m_condition = expandAll(prepared);
    m_conditionAt = 0;
    m_conditionPlace = place;
    m_conditionWrong = false;
    if (m_condition.empty())
        return conditionError(say("#if without a condition; expected an expression"));
    const Value v = conditional(0);
    if (!m_conditionWrong && m_conditionAt < m_condition.size())
        conditionError(say("'%1' in the condition of #if; expected an operator or the end of the line", std::string(m_condition[m_conditionAt].text)));
    return !m_conditionWrong && v.number != 0;
}

Preprocessor::Value Preprocessor::conditional(int depth)
{
    const Value c = binary(0, depth);
    if (m_conditionAt >= m_condition.size() || !m_condition[m_conditionAt].is(Punctuator::Question))
        return c;
    if (depth > 100) {
        conditionError(say("this condition is nested too deep"));
        return {};
    }
    ++m_conditionAt;
    const Value a = conditional(depth + 1);
    if (m_conditionAt >= m_condition.size() || !m_condition[m_conditionAt].is(Punctuator::Colon)) {
        conditionError(say("expected : in the condition of #if"));
        return {};
    }
    ++m_conditionAt;
    const Value b = conditional(depth + 1);
    return c.number != 0 ? a : b;
}

Preprocessor::Value Preprocessor::binary(int lowest, int depth)
{
    struct Operator {
        Punctuator punctuator;
        int level;
    };
    static constexpr Operator kOperators[] = {{Punctuator::PipePipe, 1}, {Punctuator::AmpAmp, 2}, {Punctuator::Pipe, 3}, {Punctuator::Caret, 4},
        {Punctuator::Amp, 5}, {Punctuator::EqualEqual, 6}, {Punctuator::BangEqual, 6}, {Punctuator::Less, 7}, {Punctuator::Greater, 7},
        {Punctuator::LessEqual, 7}, {Punctuator::GreaterEqual, 7}, {Punctuator::ShiftLeft, 8}, {Punctuator::ShiftRight, 8}, {Punctuator::Plus, 9},
        {Punctuator::Minus, 9}, {Punctuator::Star, 10}, {Punctuator::Slash, 10}, {Punctuator::Percent, 10}};
    Value left = unary(depth);
    while (!m_conditionWrong && m_conditionAt < m_condition.size()) {
        const Token& t = m_condition[m_conditionAt];
        const auto* op = std::find_if(std::begin(kOperators), std::end(kOperators), [&](const Operator& o) { return t.is(o.punctuator); });
        if (op == std::end(kOperators) || op->level <= lowest)
            break;
        ++m_conditionAt;
        const Value right = binary(op->level, depth + 1);
        const bool isUnsigned = left.isUnsigned || right.isUnsigned;
        const auto x = static_cast<std::uint64_t>(left.number);
        const auto y = static_cast<std::uint64_t>(right.number);
        const bool words = left.word != 0 && right.word != 0;
        std::uint64_t r = 0;
        bool resultUnsigned = isUnsigned;
        auto truth = [&](bool b) {
            r = b ? 1 : 0;
            resultUnsigned = false;
        };
        auto less = [&](std::uint64_t a, std::uint64_t b) { return isUnsigned ? a < b : static_cast<std::int64_t>(a) < static_cast<std::int64_t>(b); };
        switch (op->punctuator) {
        case Punctuator::PipePipe: truth(x != 0 || y != 0); break;
        case Punctuator::AmpAmp: truth(x != 0 && y != 0); break;
        case Punctuator::Pipe: r = x | y; break;
        case Punctuator::Caret: r = x ^ y; break;
        case Punctuator::Amp: r = x & y; break;
        case Punctuator::EqualEqual: truth(words ? left.word == right.word : x == y); break;
        case Punctuator::BangEqual: truth(words ? left.word != right.word : x != y); break;
        case Punctuator::Less: truth(less(x, y)); break;
        case Punctuator::Greater: truth(less(y, x)); break;
        case Punctuator::LessEqual: truth(!less(y, x)); break;
        case Punctuator::GreaterEqual: truth(!less(x, y)); break;
        case Punctuator::ShiftLeft: r = x << (y & 63); break;
        case Punctuator::ShiftRight: r = left.isUnsigned ? x >> (y & 63) : static_cast<std::uint64_t>(left.number >> (y & 63)); break;
        case Punctuator::Plus: r = x + y; break;
        case Punctuator::Minus: r = x - y; break;
        case Punctuator::Star: r = x * y; break;
        default:
            if (y == 0)
                conditionError(say("division by zero in the condition of #if"));
            else if (isUnsigned)
                r = op->punctuator == Punctuator::Slash ? x / y : x % y;
            else if (right.number == -1)
                r = op->punctuator == Punctuator::Slash ? 0 - x : 0;
            else
                r = static_cast<std::uint64_t>(op->punctuator == Punctuator::Slash ? left.number / right.number : left.number % right.number);
        }
        left = {};
        left.number = static_cast<std::int64_t>(r);
        left.isUnsigned = resultUnsigned;
    }
    return left;
}

Preprocessor::Value Preprocessor::unary(int depth)
{
    if (depth > 100 || m_conditionAt >= m_condition.size()) {
        conditionError(depth > 100 ? say("this condition is nested too deep") : say("the condition of #if ends too early; expected a value"));
        return {};
    }
    const Token t = m_condition[m_conditionAt++];
    Value v;
    if (t.is(Punctuator::LeftParen)) {
        v = conditional(depth + 1);
        if (!m_conditionWrong && (m_conditionAt >= m_condition.size() || !m_condition[m_conditionAt].is(Punctuator::RightParen)))
            conditionError(say("expected ) in the condition of #if"));
        ++m_conditionAt;
        return v;
    }
    if (t.is(Punctuator::Bang) || t.is(Punctuator::Minus) || t.is(Punctuator::Plus) || t.is(Punctuator::Tilde)) {
        v = unary(depth + 1);
        v.word = 0;
        const auto x = static_cast<std::uint64_t>(v.number);
        if (t.is(Punctuator::Bang)) {
            v.number = x == 0;
            v.isUnsigned = false;
        } else if (t.is(Punctuator::Minus)) {
            v.number = static_cast<std::int64_t>(0 - x);
        } else if (t.is(Punctuator::Tilde)) {
            v.number = static_cast<std::int64_t>(~x);
        }
        return v;
    }
    return word(t);
}

Preprocessor::Value Preprocessor::word(const Token& token)
{
    Value v;
    if (token.kind == TokenKind::Name) {
        v.word = token.symbol;
    } else if (token.kind == TokenKind::Number) {
        const NumberValue n = numberValue(token.text);
        if (n.problem != NumberValue::Problem::None) {
            --m_conditionAt;
            conditionError(say("'%1' is no whole number", std::string(token.text)));
        }
        v.number = static_cast<std::int64_t>(n.value);
        v.isUnsigned = n.isUnsigned || v.number < 0;
    } else if (token.kind == TokenKind::Character) {
        Phrase problem;
        const std::vector<std::uint32_t> units = literalUnits(token.text, problem);
        v.number = units.empty() ? 0 : units.back();
    } else {
        --m_conditionAt;
        conditionError(say("'%1' in the condition of #if; expected a value", std::string(token.text)));
    }
    return v;
}

// ---- literals

NumberValue numberValue(std::string_view text)
{
    NumberValue n;
    using Problem = NumberValue::Problem;
    unsigned base = 10;
    std::size_t i = 0;
    if (text.size() > 1 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
        base = 16;
        i = 2;
    } else if (text.size() > 1 && text[0] == '0' && (text[1] == 'b' || text[1] == 'B')) {
        base = 2;
        i = 2;
    } else if (text.size() > 1 && text[0] == '0') {
        base = 8;
    }
    n.isDecimal = base == 10;
    if (base != 16 && base != 2) {
        const std::size_t e = text.find_first_of("eE.");
        const std::size_t suffix = text.find_first_of("uUlLiI");
        if (e != std::string_view::npos && (suffix == std::string_view::npos || e < suffix)) {
            n.problem = Problem::Floating;
            return n;
        }
        if (text.size() > 1 && (text.back() == 'f' || text.back() == 'F')) {
            n.problem = Problem::Floating;
            return n;
        }
    } else if (text.find('.') != std::string_view::npos) {
        n.problem = Problem::Floating;
        return n;
    }
    const std::size_t firstDigit = i;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        unsigned digit = 99;
        if (c >= '0' && c <= '9')
            digit = static_cast<unsigned>(c - '0');
        else if (base == 16 && c >= 'a' && c <= 'f')
            digit = static_cast<unsigned>(c - 'a' + 10);
        else if (base == 16 && c >= 'A' && c <= 'F')
            digit = static_cast<unsigned>(c - 'A' + 10);
        if (digit == 99)
            break;
        if (digit >= base) {
            n.problem = Problem::Malformed;
            return n;
        }
        if (n.value > (~std::uint64_t{0} - digit) / base)
            n.problem = Problem::TooLarge;
        n.value = n.value * base + digit;
    }
    if (i == firstDigit)
        n.problem = Problem::Malformed;
    std::string suffix(text.substr(i));
    for (char& c : suffix)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    static constexpr struct {
        const char* text;
        bool isUnsigned;
        int longs;
    } kSuffixes[] = {{"", false, 0}, {"u", true, 0}, {"l", false, 1}, {"ul", true, 1}, {"lu", true, 1}, {"ll", false, 2}, {"ull", true, 2}, {"llu", true, 2},
        {"i64", false, 2}, {"ui64", true, 2}, {"i32", false, 0}, {"ui32", true, 0}};
    const auto* found = std::find_if(std::begin(kSuffixes), std::end(kSuffixes), [&](const auto& s) { return suffix == s.text; });
    if (found == std::end(kSuffixes)) {
        n.problem = Problem::Malformed;
        return n;
    }
    n.isUnsigned = found->isUnsigned;
    n.longs = found->longs;
    return n;
}

std::vector<std::uint32_t> literalUnits(std::string_view text, Phrase& problem)
{
    std::vector<std::uint32_t> units;
    bool wide = false;
    if (text.substr(0, 1) == "L") {
        wide = true;
        text.remove_prefix(1);
    }
    if (text.size() < 2)
        return units;
    text = text.substr(1, text.size() - 2);
    const std::uint32_t most = wide ? 0xFFFF : 0xFF;
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i++]);
        if (c != '\\') {
            if (!wide || c < 0x80) {
                units.push_back(c);
                continue;
            }
            const int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : 1;
            std::uint32_t point = c & (0x3Fu >> more);
            for (int k = 0; k < more && i < text.size(); ++k)
                point = (point << 6) | (static_cast<unsigned char>(text[i++]) & 0x3Fu);
            if (point > 0xFFFF) {
                point -= 0x10000;
                units.push_back(0xD800 + ((point >> 10) & 0x3FF));
                units.push_back(0xDC00 + (point & 0x3FF));
            } else {
                units.push_back(point);
            }
            continue;
        }
        if (i >= text.size())
            break;
        const char e = text[i++];
        switch (e) {
        case '\n': break;
        case '\r':
            if (i < text.size() && text[i] == '\n')
                ++i;
            break;
        case 'n': units.push_back('\n'); break;
        case 't': units.push_back('\t'); break;
        case 'r': units.push_back('\r'); break;
        case 'a': units.push_back('\a'); break;
        case 'b': units.push_back('\b'); break;
        case 'f': units.push_back('\f'); break;
        case 'v': units.push_back('\v'); break;
        case '\\':
        case '\'':
        case '"':
        case '?': units.push_back(static_cast<unsigned char>(e)); break;
        case 'x': {
            std::uint64_t value = 0;
            std::size_t digits = 0;
            for (; i < text.size(); ++i, ++digits) {
                const char h = text[i];
                const int d = h >= '0' && h <= '9' ? h - '0' : h >= 'a' && h <= 'f' ? h - 'a' + 10 : h >= 'A' && h <= 'F' ? h - 'A' + 10 : -1;
                if (d < 0)
                    break;
                value = value > most ? value : value * 16 + static_cast<unsigned>(d);
            }
            if (digits == 0)
                problem = say("\\x is followed by no hexadecimal digit");
            else if (value > most)
                problem = say("the escape sequence is too large for a character");
            units.push_back(static_cast<std::uint32_t>(value & most));
            break;
        }
        default:
            if (e >= '0' && e <= '7') {
                std::uint32_t value = static_cast<std::uint32_t>(e - '0');
                for (int k = 0; k < 2 && i < text.size() && text[i] >= '0' && text[i] <= '7'; ++k)
                    value = value * 8 + static_cast<std::uint32_t>(text[i++] - '0');
                units.push_back(value & most);
            } else {
                problem = e >= 0x20 && e < 0x7F ? say("unknown escape sequence %1", std::string("\\") + e) : say("unknown escape sequence");
                units.push_back(static_cast<unsigned char>(e));
            }
        }
    }
    return units;
}

} // namespace syncscope::driver
