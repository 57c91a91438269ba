#include "engine/driver/parser.h"

#include "engine/driver/preprocessor.h"

#include <algorithm>

namespace syncscope::driver {

namespace {
constexpr std::size_t kShownText = 64;

std::string shown(std::string_view text)
{
    std::string result(text.substr(0, kShownText));
    if (text.size() > kShownText)
        result += "...";
    return result;
}
} // namespace

// Counts nesting; past the limit parsing ends.
class Parser::Nesting {
public:
    explicit Nesting(Parser& parser) : m_parser(parser)
    {
        if (++m_parser.m_nesting > kMaximumNesting && m_parser.now().kind != TokenKind::End) {
            m_parser.m_reporter.error(m_parser.now().place, "nesting-too-deep", say("this is nested more than %1 deep", kMaximumNesting));
            m_parser.giveUp();
        }
    }
    ~Nesting() { --m_parser.m_nesting; }
    Nesting(const Nesting&) = delete;
    Nesting& operator=(const Nesting&) = delete;

private:
    Parser& m_parser;
};

Parser::Parser(std::vector<Token> tokens, Unit& unit, TypeTable& types, Symbols& symbols, Reporter& reporter, std::uint16_t firstBuiltInFile,
    std::function<std::vector<std::string>()> macroNames)
    : m_tokens(std::move(tokens)), m_unit(unit), m_types(types), m_symbols(symbols), m_reporter(reporter), m_sema(unit, types, symbols, reporter),
      m_firstBuiltIn(firstBuiltInFile), m_macroNames(std::move(macroNames))
{
    m_brokenLines = reporter.errorLines();
    m_names.reserve(2048);
    m_nameOf.assign(symbols.count(), -1);
    m_tagOf.assign(symbols.count(), -1);
}

void Parser::parse()
{
    while (now().kind != TokenKind::End) {
        const std::size_t before = m_at;
        externalDeclaration();
        if (m_reporter.isFull())
            return;
        if (m_at == before)
            advance();
    }
}

// ---- tokens

void Parser::advance()
{
    if (m_at + 1 < m_tokens.size())
        ++m_at;
}

void Parser::giveUp()
{
    m_at = m_tokens.size() - 1;
    m_errorAt = m_at;
}

bool Parser::accept(Punctuator p)
{
    if (!now().is(p))
        return false;
    advance();
    return true;
}

bool Parser::accept(Word w)
{
    if (!now().is(w))
        return false;
    advance();
    return true;
}

Phrase Parser::found() const
{
    return now().kind == TokenKind::End ? say("the end of the text") : say("'%1'", shown(now().text));
}

Place Parser::afterPrevious() const
{
    if (m_at == 0)
        return now().place;
    Place p = m_tokens[m_at - 1].place;
    if (m_tokens[m_at - 1].flags & Token::kFromMacro)
        return p;
    p.column = p.endColumn;
    p.endColumn = static_cast<std::uint16_t>(p.column + 1);
    return p;
}

void Parser::syntaxError(Place place, const char* code, Phrase message, Phrase hint)
{
    const bool broken = std::find(m_brokenLines.begin(), m_brokenLines.end(), std::pair(place.file, place.line)) != m_brokenLines.end();
    if (m_errorAt != m_at && !broken)
        m_reporter.error(place, code, std::move(message), std::move(hint));
    m_errorAt = m_at;
}

bool Parser::expect(Punctuator p, std::string_view where, const char* of)
{
    if (accept(p))
        return true;
    static constexpr struct {
        Punctuator punctuator;
        const char* text;
        const char* code;
    } kTexts[] = {{Punctuator::Semicolon, ";", "missing-semicolon"}, {Punctuator::RightParen, ")", "missing-parenthesis"}, {Punctuator::LeftParen, "(", "missing-parenthesis"},
        {Punctuator::RightBrace, "}", "missing-brace"}, {Punctuator::LeftBrace, "{", "missing-brace"}, {Punctuator::RightBracket, "]", "missing-bracket"},
        {Punctuator::Colon, ":", "missing-colon"}, {Punctuator::Comma, ",", "missing-comma"}};
    for (const auto& t : kTexts)
        if (t.punctuator == p)
            syntaxError(afterPrevious(), t.code, say("expected '%1' %2; found %3", std::string(t.text), of ? say(where, std::string(of)) : say(where), found()));
    return false;
}

// Past a parenthesis, bracket or brace and all within, or past one token.
void Parser::skipBalanced()
{
    std::size_t depth = 0;
    do {
        const Token& t = now();
        if (t.kind == TokenKind::End)
            return;
        if (t.is(Punctuator::LeftParen) || t.is(Punctuator::LeftBracket) || t.is(Punctuator::LeftBrace))
            ++depth;
        else if ((t.is(Punctuator::RightParen) || t.is(Punctuator::RightBracket) || t.is(Punctuator::RightBrace)) && depth > 0)
            --depth;
        advance();
    } while (depth > 0);
}

void Parser::skipStatement()
{
    while (now().kind != TokenKind::End && !now().is(Punctuator::RightBrace)) {
        if (accept(Punctuator::Semicolon))
            return;
        if ((now().flags & Token::kLineStart) && m_at != m_errorAt && now().isKeyword() && !now().is(Word::Else))
            return;
        if (now().is(Punctuator::LeftBrace))
            return;
        advance();
    }
}

void Parser::skipDeclaration()
{
    while (now().kind != TokenKind::End) {
        if (accept(Punctuator::Semicolon))
            return;
        if (now().is(Punctuator::LeftBrace)) {
            skipBalanced();
            accept(Punctuator::Semicolon);
            return;
        }
        if (now().is(Punctuator::RightBrace)) {
            advance();
            return;
        }
        // What begins in the first column is most likely the next declaration.
        if ((now().flags & Token::kLineStart) && now().place.column == 1 && m_at != m_errorAt && isTypeStart(now()))
            return;
        advance();
    }
}

// ---- names

Parser::Name* Parser::find(Symbol symbol)
{
    if (symbol >= m_nameOf.size() || m_nameOf[symbol] < 0)
        return nullptr;
    return &m_names[static_cast<std::size_t>(m_nameOf[symbol])];
}

Parser::Name* Parser::bind(Symbol symbol, NameKind kind, Place place)
{
    if (symbol >= m_nameOf.size())
        m_nameOf.resize(std::max<std::size_t>(symbol + 1, m_symbols.count()), -1);
    Name n;
    n.symbol = symbol;
    n.kind = kind;
    n.scope = m_scope;
    n.place = place;
    n.hidden = m_nameOf[symbol];
    m_nameOf[symbol] = static_cast<std::int32_t>(m_names.size());
    m_names.push_back(n);
    return &m_names.back();
}

Parser::Tag* Parser::findTag(Symbol symbol)
{
    if (symbol >= m_tagOf.size() || m_tagOf[symbol] < 0)
        return nullptr;
    return &m_tags[static_cast<std::size_t>(m_tagOf[symbol])];
}

Parser::Tag* Parser::bindTag(Symbol symbol)
{
    if (symbol >= m_tagOf.size())
        m_tagOf.resize(std::max<std::size_t>(symbol + 1, m_symbols.count()), -1);
    Tag t;
    t.symbol = symbol;
    t.scope = m_scope;
    t.hidden = m_tagOf[symbol];
    m_tagOf[symbol] = static_cast<std::int32_t>(m_tags.size());
    m_tags.push_back(t);
    return &m_tags.back();
}

void Parser::closeScope()
{
    while (!m_names.empty() && m_names.back().scope == m_scope) {
        m_nameOf[m_names.back().symbol] = m_names.back().hidden;
        m_names.pop_back();
    }
    while (!m_tags.empty() && m_tags.back().scope == m_scope) {
        m_tagOf[m_tags.back().symbol] = m_tags.back().hidden;
        m_tags.pop_back();
    }
    --m_scope;
}

Phrase Parser::nearest(Symbol symbol, bool types)
{
    const std::string word(m_symbols.text(symbol));
    if (word.size() > 100)
        return {};
    // Only those nearestName() could take: a name of very different length is never near.
    const std::size_t reach = std::max<std::size_t>(2, word.size() / 3);
    auto fits = [&](std::string_view text) { return text.size() <= word.size() + reach && text.size() + reach >= word.size(); };
    std::vector<std::string> candidates;
    for (const Name& n : m_names)
        if ((n.kind == NameKind::Typedef) == types && n.symbol != symbol && fits(m_symbols.text(n.symbol)))
            candidates.emplace_back(m_symbols.text(n.symbol));
    for (std::string& m : m_macroNames())
        if (fits(m))
            candidates.push_back(std::move(m));
    const std::string near = nearestName(word, candidates);
    return near.empty() ? Phrase() : say("did you mean '%1'?", near);
}

// ---- declarations

bool Parser::isSal(const Token& t)
{
    return t.kind == TokenKind::Name && !t.isKeyword() && isAnnotation(t.text) && !find(t.symbol);
}

void Parser::annotation(Annotated& to)
{
    const std::size_t word = m_at;
    advance();
    std::size_t from = m_at;
    std::size_t end = m_at;
    if (now().is(Punctuator::LeftParen)) {
        ++from;
        skipBalanced();
        end = std::max(from, m_at - 1);
    }
    annotate(to, m_tokens[word], std::span<const Token>(m_tokens).subspan(from, end - from), m_reporter);
    if (isBuiltIn(m_tokens[word].place))
        to.uses.clear();
}

void Parser::annotationsHere(Annotated& to)
{
    while (isSal(now()))
        annotation(to);
}

void Parser::keepUses(const Annotated& sal, Symbol of, const Record* record, Subroutine* function)
{
    constexpr std::size_t kMost = 20'000;
    for (AnnotationUse use : sal.uses) {
        if (m_unit.annotations.size() >= kMost)
            return;
        use.of = std::string(m_symbols.text(of));
        use.record = record;
        use.function = function;
        m_unit.annotations.push_back(std::move(use));
    }
}

void Parser::describeParameters(Annotations& to, const std::vector<Parameter>& parameters) const
{
    to.parameters.resize(std::max(to.parameters.size(), parameters.size()));
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        Annotations said = parameters[i].sal.function;
        nameCurrent(said, m_symbols.text(parameters[i].name));
        Annotations locks;
        locks.requires_ = std::move(said.requires_);
        locks.forbids = std::move(said.forbids);
        locks.acquires = std::move(said.acquires);
        locks.releases = std::move(said.releases);
        locks.sometimes = std::move(said.sometimes);
        locks.parameters.resize(i + 1);
        locks.parameters[i] = parameters[i].sal.parameter;
        to.add(locks);
    }
}

// A pointer to a function that is annotated itself: row of its contract, or -1.
std::int32_t Parser::contractOf(const Annotated& sal, const Declarator& d, bool isPointer)
{
    if (!isPointer)
        return -1;
    Contract c;
    c.annotations = sal.function;
    const bool only = c.annotations.isEmpty();
    describeParameters(c.annotations, d.parameters);
    if ((only && c.annotations.isEmpty()) || m_unit.contracts.size() >= 10'000)
        return -1;
    const auto role = d.type->isPointer() ? m_unit.roles.find(d.type->base.alias) : m_unit.roles.find(d.type.alias);
    if (role != m_unit.roles.end())
        c.annotations.add(role->second.annotations);
    for (const Parameter& p : d.parameters)
        c.parameterNames.push_back(p.name);
    m_unit.contracts.push_back(std::move(c));
    return static_cast<std::int32_t>(m_unit.contracts.size() - 1);
}

bool Parser::isTypeStart(const Token& t)
{
    if (t.kind != TokenKind::Name)
        return false;
    if (t.isKeyword()) {
        switch (static_cast<Word>(t.symbol)) {
        case Word::Auto: case Word::Char: case Word::Const: case Word::Double: case Word::Enum: case Word::Extern: case Word::Float: case Word::Inline:
        case Word::Int: case Word::Long: case Word::Register: case Word::Short: case Word::Signed: case Word::Static: case Word::Struct: case Word::Typedef:
        case Word::Union: case Word::Unsigned: case Word::Void: case Word::Volatile: case Word::Int8: case Word::Int16: case Word::Int32: case Word::Int64:
        case Word::MsInline: case Word::ForceInline: case Word::Declspec: case Word::StaticAssert:
            return true;
        default:
            return false;
        }
    }
    const Name* n = find(t.symbol);
    return n ? n->kind == NameKind::Typedef : isSal(t);
}

// False, without a word, when no type is written.
bool Parser::specifiers(Specifiers& s, bool isTop)
{
    s.place = now().place;
    bool any = false;
    bool hasType = false;
    int longs = 0;
    bool isShort = false, isSigned = false, isUnsigned = false, isChar = false, isInt = false;
    const Type* fixed = nullptr;
    std::uint8_t qualifiers = 0;
    for (;; any = true) {
        const Token& t = now();
        if (t.kind != TokenKind::Name)
            break;
        if (isSal(t)) {
            annotation(s.sal);
            continue;
        }
        if (!t.isKeyword()) {
            const bool typeSeen = hasType || longs || isShort || isSigned || isUnsigned || isChar || isInt || fixed;
            const Name* n = find(t.symbol);
            if (typeSeen || !n || n->kind != NameKind::Typedef)
                break;
            s.type = n->type;
            hasType = true;
            advance();
            continue;
        }
        bool known = true;
        switch (static_cast<Word>(t.symbol)) {
        case Word::Typedef: s.isTypedef = true; break;
        case Word::Extern: s.isExtern = true; break;
        case Word::Static: s.isStatic = true; break;
        case Word::Inline: case Word::MsInline: case Word::ForceInline: s.isInline = true; break;
        case Word::Auto: case Word::Register: case Word::Restrict: break;
        case Word::Const: qualifiers |= kConst; break;
        case Word::Volatile: qualifiers |= kVolatileType; break;
        case Word::Void: fixed = m_types.voidType; break;
        case Word::Char: isChar = true; break;
        case Word::Short: isShort = true; break;
        case Word::Int: isInt = true; break;
        case Word::Long: ++longs; break;
        case Word::Signed: isSigned = true; break;
        case Word::Unsigned: isUnsigned = true; break;
        case Word::Int8: isChar = true; isSigned = !isUnsigned; break;
        case Word::Int16: isShort = true; break;
        case Word::Int32: isInt = true; break;
        case Word::Int64: longs = 2; break;
        case Word::Float: case Word::Double:
            m_reporter.error(t.place, "floating-point",
                say("'%1' is not for drivers: the kernel does not save the floating point registers", std::string(t.text)),
                say("use LONG or LONGLONG"));
            fixed = m_types.wrong;
            break;
        case Word::Struct: case Word::Union:
            recordSpecifier(s);
            hasType = true;
            continue;
        case Word::Enum:
            enumSpecifier(s);
            hasType = true;
            continue;
        case Word::Declspec:
            s.alignAs = std::max(s.alignAs, declspec());
            continue;
        default:
            known = false;
        }
        if (!known)
            break;
        advance();
    }
    if (!hasType) {
        if (fixed) {
            s.type = {fixed, 0, 0};
        } else if (isChar) {
            s.type = {isUnsigned ? m_types.unsignedChar : isSigned ? m_types.signedChar : m_types.character, 0, 0};
        } else if (isShort) {
            s.type = {isUnsigned ? m_types.unsignedShort : m_types.shortType, 0, 0};
        } else if (longs >= 2) {
            s.type = {isUnsigned ? m_types.unsignedLongLong : m_types.longLong, 0, 0};
        } else if (longs == 1) {
            s.type = {isUnsigned ? m_types.unsignedLong : m_types.longType, 0, 0};
        } else if (isInt || isSigned || isUnsigned) {
            s.type = {isUnsigned ? m_types.unsignedInt : m_types.intType, 0, 0};
        } else {
            // A name that is no type, where a type has to be.
            const Token& t = now();
            const bool looksLikeType = t.kind == TokenKind::Name && !t.isKeyword()
                && (ahead().kind == TokenKind::Name || (ahead().is(Punctuator::Star) && (ahead(2).kind == TokenKind::Name || ahead(2).is(Punctuator::Star))));
            if (looksLikeType && (isTop || any || !find(t.symbol))) {
                if (std::find(m_undeclared.begin(), m_undeclared.end(), t.symbol) == m_undeclared.end())
                    m_reporter.error(t.place, "unknown-type", say("unknown type name '%1'", shown(t.text)), nearest(t.symbol, true));
                m_undeclared.push_back(t.symbol);
                advance();
                s.type = {m_types.wrong, 0, 0};
                while (now().is(Word::Const) || now().is(Word::Volatile))
                    advance();
                return true;
            }
            return false;
        }
    }
    s.type.qualifiers |= qualifiers;
    return true;
}

// The alignment that __declspec(align(n)) asks for; 1 for every other.
std::uint32_t Parser::declspec()
{
    advance();
    if (!now().is(Punctuator::LeftParen))
        return 1;
    const std::size_t from = m_at;
    skipBalanced();
    const bool aligns = m_tokens[from + 1].text == "align" && m_tokens[std::min(from + 3, m_tokens.size() - 1)].kind == TokenKind::Number && m_tokens[from + 2].is(Punctuator::LeftParen);
    if (!aligns)
        return 1;
    const std::uint64_t n = numberValue(m_tokens[from + 3].text).value;
    if (n > 0 && n <= 8192 && (n & (n - 1)) == 0)
        return static_cast<std::uint32_t>(n);
    m_reporter.error(m_tokens[from + 3].place, "alignment", say("an alignment is a power of two up to 8192; found %1", n));
    return 1;
}

void Parser::recordSpecifier(Specifiers& s)
{
    const bool isUnion = now().is(Word::Union);
    const Place place = now().place;
    advance();
    std::uint32_t alignAs = s.alignAs;
    while (now().is(Word::Declspec) || isSal(now())) {
        if (now().is(Word::Declspec)) {
            alignAs = std::max(alignAs, declspec());
            continue;
        }
        advance();
        if (now().is(Punctuator::LeftParen))
            skipBalanced();
    }
    Symbol tag = 0;
    Place tagPlace = place;
    if (now().kind == TokenKind::Name && !now().isKeyword()) {
        tag = now().symbol;
        tagPlace = now().place;
        advance();
    }
    const bool defines = now().is(Punctuator::LeftBrace);
    if (!tag && !defines) {
        syntaxError(afterPrevious(), "unexpected-token", say("expected a name or '{' after %1; found %2", std::string(isUnion ? "union" : "struct"), found()));
        s.type = {m_types.wrong, 0, 0};
        return;
    }
    Tag* known = tag ? findTag(tag) : nullptr;
    Record* record = nullptr;
    if (known && (!defines || known->scope == m_scope)) {
        if (!known->record || known->record->isUnion != isUnion) {
            m_reporter.error(tagPlace, "duplicate-definition", say("'%1' is already the name of another kind of type", shown(m_symbols.text(tag))));
        } else {
            record = known->record;
            if (defines && record->isComplete) {
                m_reporter.error(tagPlace, "duplicate-definition",
                    say("the structure '%1' is defined again; first on line %2", shown(m_symbols.text(tag)), record->place.line));
                record = nullptr;
            }
        }
    }
    if (!record) {
        record = m_types.record(tag, isUnion, tagPlace);
        record->isBuiltIn = isBuiltIn(tagPlace);
        if (tag && !known)
            bindTag(tag)->record = record;
        else if (tag && known->scope != m_scope)
            bindTag(tag)->record = record;
    }
    if (defines) {
        record->place = tagPlace;
        record->alignAs = alignAs;
        recordBody(*record);
        s.definesRecord = true;
    }
    s.type = {record->type, 0, 0};
}

// After the colon.
void Parser::bitField(Member& m, const Declarator& d)
{
    const Place place = now().place;
    std::int64_t bits = 1;
    Expression* e = conditional();
    const bool known = m_sema.constant(e, pattern("the width of a bit-field"), bits);
    if (d.type->isWrong())
        return;
    if (!d.type->isInteger()) {
        m_reporter.error(d.place, "bit-field", say("a bit-field is a whole number; found '%1'", m_sema.spelled(d.type)));
        return;
    }
    const auto most = static_cast<std::int64_t>(8 * d.type->size);
    if (known && (bits < 0 || bits > most || (bits == 0 && d.name != 0))) {
        m_reporter.error(place, "bit-field", say("a bit-field of type '%1' has 1 to %2 bits; found %3", m_sema.spelled(d.type), most, bits));
        bits = 1;
    }
    m.isBitField = true;
    m.bits = static_cast<std::uint8_t>(bits);
}

// The last field may be an array that goes on behind the structure.
bool Parser::arrayMayBeOpen(const Record& record, const Declarator& d)
{
    return (now().is(Punctuator::Semicolon) && ahead().is(Punctuator::RightBrace) && !record.members.empty()) || (record.isUnion && d.type->base->size > 0);
}

void Parser::recordBody(Record& record)
{
    const Nesting nesting(*this);
    const Place open = now().place;
    record.pack = now().pack;
    accept(Punctuator::LeftBrace);
    ++m_records;
    std::vector<Symbol> names;
    while (!now().is(Punctuator::RightBrace) && now().kind != TokenKind::End && !m_reporter.isFull()) {
        if (accept(Punctuator::Semicolon))
            continue;
        if (now().is(Word::StaticAssert)) {
            staticAssertion();
            continue;
        }
        Specifiers s;
        if (!specifiers(s, true)) {
            syntaxError(now().place, "unexpected-token", say("expected a field or '}' in the structure; found %1", found()));
            skipDeclaration();
            continue;
        }
        if (now().is(Punctuator::Semicolon)) {
            if (s.definesRecord && s.type->record->tag == 0) {
                Member m;
                m.type = s.type;
                m.place = s.place;
                record.members.push_back(m);
            }
            advance();
            continue;
        }
        bool ended = false;
        do {
            Declarator d;
            Member m;
            const bool isRoom = now().is(Punctuator::Colon);
            if (isRoom) {
                d.type = s.type;
                d.place = now().place;
            } else {
                d = declarator(s, false);
            }
            if (accept(Punctuator::Colon))
                bitField(m, d);
            Annotated sal = s.sal;
            sal.add(d.sal);
            annotationsHere(sal);
            if (d.name == 0 && !isRoom) {
                ended = true;
                break;
            }
            if (!checkObjectType(d)) {
                d.type = {m_types.wrong, 0, 0};
            } else if (d.type->isArray() && d.type->count == 0 && !arrayMayBeOpen(record, d)) {
                m_reporter.error(d.place, "incomplete-type", say("the array '%1' in a structure needs its number of elements", m_sema.spelled(d.name)));
                d.type = {m_types.wrong, 0, 0};
            }
            if (d.name != 0 && std::find(names.begin(), names.end(), d.name) != names.end())
                m_reporter.error(d.place, "duplicate-definition", say("the structure has two fields named '%1'", m_sema.spelled(d.name)));
            names.push_back(d.name);
            m.name = d.name;
            m.type = d.type;
            m.place = d.place;
            m.guard = sal.guard;
            m.contract = contractOf(sal, d, d.type->isPointer() && d.type->base->isFunction());
            keepUses(sal, d.name, &record, nullptr);
            record.members.push_back(std::move(m));
        } while (accept(Punctuator::Comma));
        if (ended)
            skipDeclaration();
        else if (!expect(Punctuator::Semicolon, pattern("after the field")) && !(now().flags & Token::kLineStart))
            skipDeclaration();
    }
    --m_records;
    if (!accept(Punctuator::RightBrace))
        syntaxError(open, "missing-brace", say("this { has no matching }"));
    for (Member& m : record.members) {
        if (m.guard.lock.empty())
            continue;
        for (const Member& lock : record.members) {
            const std::string_view type = m_symbols.text(lock.type.alias);
            if (lock.name != 0 && m_symbols.text(lock.name) == m.guard.lock && type.substr(0, 3) == "WDF" && type != "WDFSPINLOCK" && type != "WDFWAITLOCK")
                m.guard.kept = lock.name;
        }
    }
    if (!m_types.complete(record))
        m_reporter.error(open, "type-too-large", say("the structure is larger than %1 bytes", TypeTable::kMaximumSize));
    if (record.members.empty())
        m_reporter.error(open, "empty-structure", say("the structure has no fields; expected at least one"));
}

void Parser::enumSpecifier(Specifiers& s)
{
    advance();
    Symbol tag = 0;
    Place place = now().place;
    if (now().kind == TokenKind::Name && !now().isKeyword()) {
        tag = now().symbol;
        advance();
    }
    Tag* known = tag ? findTag(tag) : nullptr;
    if (!now().is(Punctuator::LeftBrace)) {
        if (!tag) {
            syntaxError(afterPrevious(), "unexpected-token", say("expected a name or '{' after %1; found %2", std::string("enum"), found()));
            s.type = {m_types.wrong, 0, 0};
        } else if (known && known->type) {
            s.type = {known->type, 0, 0};
        } else {
            s.type = {m_types.enumeration(tag), 0, 0};
            bindTag(tag)->type = s.type.type;
        }
        return;
    }
    if (known && known->scope == m_scope && known->isDefined) {
        m_reporter.error(place, "duplicate-definition", say("the enumeration '%1' is defined again", shown(m_symbols.text(tag))));
        known = nullptr;
    }
    const Type* type = known && known->scope == m_scope && known->type ? known->type : m_types.enumeration(tag);
    if (tag) {
        Tag* t = known && known->scope == m_scope ? known : bindTag(tag);
        t->type = type;
        t->isDefined = true;
    }
    s.type = {type, 0, 0};
    advance();
    std::int64_t next = 0;
    while (!now().is(Punctuator::RightBrace) && now().kind != TokenKind::End) {
        if (now().kind != TokenKind::Name || now().isKeyword()) {
            syntaxError(now().place, "unexpected-token", say("expected a name in the enumeration; found %1", found()));
            break;
        }
        const Symbol symbol = now().symbol;
        place = now().place;
        advance();
        if (accept(Punctuator::Assign)) {
            Expression* value = conditional();
            m_sema.constant(value, pattern("the value of an enumerator"), next);
        }
        const Name* old = find(symbol);
        if (old && old->scope == m_scope)
            m_reporter.error(place, "duplicate-definition", say("'%1' is defined again; first on line %2", m_sema.spelled(symbol), old->place.line));
        bind(symbol, NameKind::Enumerator, place)->value = next;
        next = static_cast<std::int32_t>(static_cast<std::uint64_t>(next) + 1);
        if (!accept(Punctuator::Comma))
            break;
    }
    if (!expect(Punctuator::RightBrace, pattern("after the enumeration"))) {
        while (now().kind != TokenKind::End && !now().is(Punctuator::RightBrace) && !now().is(Punctuator::Semicolon))
            advance();
        accept(Punctuator::RightBrace);
    }
}

void Parser::parameterList(Modifier& m)
{
    // after '('
    if (now().is(Word::Void) && ahead().is(Punctuator::RightParen)) {
        advance();
        advance();
        return;
    }
    if (accept(Punctuator::RightParen))
        return;
    do {
        if (accept(Punctuator::Ellipsis)) {
            m.isVariadic = true;
            break;
        }
        Specifiers s;
        if (!specifiers(s, true)) {
            const bool isName = now().kind == TokenKind::Name && !now().isKeyword();
            syntaxError(now().place, isName ? "unknown-type" : "unexpected-token",
                isName ? say("unknown type name '%1'", shown(now().text)) : say("expected a parameter; found %1", found()),
                isName ? nearest(now().symbol, true) : Phrase());
            int depth = 0;
            while (now().kind != TokenKind::End && !now().is(Punctuator::LeftBrace) && !now().is(Punctuator::Semicolon)) {
                if (depth == 0 && (now().is(Punctuator::Comma) || now().is(Punctuator::RightParen)))
                    break;
                depth += now().is(Punctuator::LeftParen) ? 1 : now().is(Punctuator::RightParen) ? -1 : 0;
                advance();
            }
            m.parameters.push_back({0, {m_types.wrong, 0, 0}, s.place, {}, -1});
            continue;
        }
        const Declarator d = declarator(s, true);
        Parameter p{d.name, d.type, d.name ? d.place : s.place, s.sal, -1};
        p.sal.add(d.sal);
        annotationsHere(p.sal);
        p.contract = contractOf(p.sal, d, p.type->isFunction() || (p.type->isPointer() && p.type->base->isFunction()));
        if (p.type->isArray()) {
            p.type = m_types.pointerTo(p.type->base);
        } else if (p.type->isFunction()) {
            p.type = m_types.pointerTo(p.type);
        } else if (p.type->isVoid() && p.name == 0 && m.parameters.empty() && now().is(Punctuator::RightParen)) {
            break; // (VOID)
        } else if (p.type->isVoid()) {
            m_reporter.error(p.place, "void-value", say("a parameter cannot be of type VOID"));
            p.type = {m_types.wrong, 0, 0};
        } else if (p.type->isRecord() && !p.type->record->isComplete) {
            m_reporter.error(p.place, "incomplete-type", say("a parameter is of type '%1', whose fields are not known", m_sema.spelled(p.type)), say("pass a pointer to it"));
            p.type = {m_types.wrong, 0, 0};
        }
        if (p.name)
            for (const Parameter& other : m.parameters)
                if (other.name == p.name)
                    m_reporter.error(p.place, "duplicate-definition", say("two parameters are named '%1'", m_sema.spelled(p.name)));
        m.parameters.push_back(p);
        if (m.parameters.size() > 64) {
            m_reporter.error(p.place, "too-many-parameters", say("a function has at most 64 parameters"));
            giveUp();
        }
    } while (accept(Punctuator::Comma));
    expect(Punctuator::RightParen, pattern("after the parameters"));
}

// In the order they are read from the name outward.
void Parser::modifiers(std::vector<Modifier>& to, Declarator& d, bool mayBeAbstract)
{
    const Nesting nesting(*this);
    std::vector<Modifier> pointers;
    for (;;) {
        if (now().is(Punctuator::Star)) {
            Modifier m;
            m.place = now().place;
            pointers.push_back(std::move(m));
            advance();
            if (pointers.size() > 16) {
                m_reporter.error(m_tokens[m_at - 1].place, "nesting-too-deep", say("a pointer to a pointer more than 16 deep"));
                giveUp();
            }
        } else if (now().is(Word::Const) || now().is(Word::Volatile) || now().is(Word::Restrict)) {
            if (!pointers.empty())
                pointers.back().qualifiers |= now().is(Word::Const) ? kConst : now().is(Word::Volatile) ? kVolatileType : std::uint8_t{0};
            advance();
        } else if (isSal(now())) {
            annotation(d.sal);
        } else {
            break;
        }
    }
    const bool nested = now().is(Punctuator::LeftParen) && !(mayBeAbstract && (ahead().is(Punctuator::RightParen) || isTypeStart(ahead())));
    if (nested) {
        advance();
        modifiers(to, d, mayBeAbstract);
        expect(Punctuator::RightParen, pattern("in the declaration"));
    } else if (now().kind == TokenKind::Name && !now().isKeyword()) {
        d.name = now().symbol;
        d.place = now().place;
        advance();
    } else {
        d.place = now().place;
        if (!mayBeAbstract)
            syntaxError(now().place, "unexpected-token", say("expected a name in the declaration; found %1", found()));
    }
    for (;;) {
        if (now().is(Punctuator::LeftBracket)) {
            Modifier m;
            m.kind = Modifier::Kind::Array;
            m.place = now().place;
            advance();
            if (!now().is(Punctuator::RightBracket)) {
                std::int64_t count = 1;
                Expression* e = conditional();
                if (m_sema.constant(e, pattern("the number of elements"), count) && (count < 0 || (count == 0 && m_records == 0))) {
                    m_reporter.error(e->place, "array-size", say("an array needs at least one element; found %1", count));
                    count = 1;
                }
                m.count = static_cast<std::uint64_t>(count);
            }
            expect(Punctuator::RightBracket, pattern("after the number of elements"));
            to.push_back(std::move(m));
        } else if (now().is(Punctuator::LeftParen)) {
            Modifier m;
            m.kind = Modifier::Kind::Function;
            m.place = now().place;
            advance();
            parameterList(m);
            to.push_back(std::move(m));
        } else {
            break;
        }
        if (to.size() > 32) {
            m_reporter.error(now().place, "nesting-too-deep", say("this type is more than 32 levels deep"));
            giveUp();
            break;
        }
    }
    std::move(pointers.rbegin(), pointers.rend(), std::back_inserter(to));
}

Parser::Declarator Parser::declarator(const Specifiers& s, bool mayBeAbstract)
{
    Declarator d;
    std::vector<Modifier> list;
    modifiers(list, d, mayBeAbstract);
    d.type = s.type;
    for (std::size_t i = list.size(); i-- > 0;) {
        Modifier& m = list[i];
        if (d.type->isWrong())
            break;
        switch (m.kind) {
        case Modifier::Kind::Pointer:
            d.type = m_types.pointerTo(d.type);
            d.type.qualifiers = m.qualifiers;
            break;
        case Modifier::Kind::Array:
            if (d.type->isFunction() || d.type->isVoid() || (d.type->size == 0 && !d.type->isArray()) || (d.type->isArray() && d.type->count == 0)) {
                m_reporter.error(m.place, "incomplete-type", say("an array cannot hold elements of type '%1'", m_sema.spelled(d.type)));
                d.type = {m_types.wrong, 0, 0};
                break;
            }
            d.type = m_types.arrayOf(d.type, m.count);
            if (d.type->size > TypeTable::kMaximumSize) {
                m_reporter.error(m.place, "type-too-large", say("the array is larger than %1 bytes", TypeTable::kMaximumSize));
                d.type = {m_types.wrong, 0, 0};
            }
            break;
        case Modifier::Kind::Function: {
            if (d.type->isFunction() || d.type->isArray()) {
                m_reporter.error(m.place, "return-type", say("a function cannot return '%1'", m_sema.spelled(d.type)));
                d.type = {m_types.wrong, 0, 0};
                break;
            }
            if (d.type->isRecord() && !d.type->record->isComplete) {
                m_reporter.error(m.place, "incomplete-type",
                    say("a function cannot return '%1', whose fields are not known", m_sema.spelled(d.type)),
                    say("return a pointer to it"));
                d.type = {m_types.wrong, 0, 0};
                break;
            }
            std::vector<Qualified> types;
            for (const Parameter& p : m.parameters)
                types.push_back(p.type);
            d.type = m_types.function(d.type, std::move(types), m.isVariadic);
            d.isFunction = i == 0;
            if (i == 0 || (i == 1 && list[0].kind == Modifier::Kind::Pointer))
                d.parameters = std::move(m.parameters);
            break;
        }
        }
    }
    return d;
}

Qualified Parser::typeName()
{
    Specifiers s;
    if (!specifiers(s, true)) {
        syntaxError(now().place, "unexpected-token", say("expected a type; found %1", found()));
        return {m_types.wrong, 0, 0};
    }
    const Declarator d = declarator(s, true);
    if (d.name)
        m_reporter.error(d.place, "unexpected-token", say("expected a type; found the name '%1'", m_sema.spelled(d.name)));
    return d.type;
}

bool Parser::checkObjectType(const Declarator& d)
{
    if (d.type->isWrong())
        return false;
    if (d.type->isVoid()) {
        m_reporter.error(d.place, "void-value", say("'%1' cannot be of type VOID", m_sema.spelled(d.name)), say("PVOID is the pointer type"));
        return false;
    }
    if (d.type->isFunction()) {
        m_reporter.error(d.place, "incomplete-type",
            say("'%1' cannot be a function here", m_sema.spelled(d.name)),
            say("a pointer to a function is written (*%1)(...)", shown(m_symbols.text(d.name))));
        return false;
    }
    if (d.type->isRecord() && !d.type->record->isComplete) {
        m_reporter.error(d.place, "incomplete-type", say("'%1' is of type '%2', whose fields are not known", m_sema.spelled(d.name), m_sema.spelled(d.type)));
        return false;
    }
    return true;
}

void Parser::typedefDeclaration(const Specifiers& s, const Declarator& d)
{
    const Name* old = find(d.name);
    if (old && old->scope == m_scope) {
        if (old->kind != NameKind::Typedef || (!m_types.same(old->type.type, d.type.type) && !d.type->isWrong()))
            m_reporter.error(d.place, "duplicate-definition",
                isBuiltIn(old->place) ? say("'%1' is defined again; Windows already declares it", m_sema.spelled(d.name))
                                      : say("'%1' is defined again; first on line %2", m_sema.spelled(d.name), old->place.line));
        return;
    }
    Qualified type = d.type;
    type.alias = d.name;
    if (type->isRecord() && type->record->alias == 0)
        type->record->alias = d.name;
    bind(d.name, NameKind::Typedef, d.place)->type = type;
    if (!type->isFunction())
        return;
    Contract& role = m_unit.roles[d.name];
    role = {};
    role.isBuiltIn = isBuiltIn(d.place);
    role.annotations = s.sal.function;
    role.annotations.add(d.sal.function);
    describeParameters(role.annotations, d.parameters);
    for (const Parameter& p : d.parameters)
        role.parameterNames.push_back(p.name);
    if (const auto other = m_unit.roles.find(d.type.alias); other != m_unit.roles.end())
        role.annotations.add(other->second.annotations);
    keepUses(s.sal, d.name, nullptr, nullptr);
    keepUses(d.sal, d.name, nullptr, nullptr);
}

Subroutine* Parser::functionDeclaration(const Specifiers& s, const Declarator& d, bool isDefinition)
{
    Name* old = find(d.name);
    Subroutine* f = nullptr;
    if (!old)
        for (Subroutine* local : m_localFunctions)
            if (local->name == d.name) {
                old = bind(d.name, NameKind::Function, local->place);
                old->function = local;
                break;
            }
    if (old && old->kind == NameKind::Function) {
        f = old->function;
        if (!m_types.same(f->type.type, d.type.type)) {
            m_reporter.error(d.place, "conflicting-declaration",
                say("'%1' is declared here as %2; before it was %3", m_sema.spelled(d.name), m_sema.spelled(Qualified{d.type.type, 0, 0}), m_sema.spelled(Qualified{f->type.type, 0, 0})),
                isBuiltIn(old->place) ? say("Windows declares it") : say("first on line %1", old->place.line));
            if (!isDefinition)
                return f;
        } else if (isDefinition && f->isDefined) {
            m_reporter.error(d.place, "duplicate-definition", say("the function '%1' is defined again; first on line %2", m_sema.spelled(d.name), f->place.line));
        } else if (isDefinition && f->isBuiltIn && !isBuiltIn(d.place)) {
            m_reporter.error(d.place, "duplicate-definition", say("'%1' is a function of Windows; a driver cannot define it", m_sema.spelled(d.name)));
        }
    } else {
        if (old && old->scope == 0)
            m_reporter.error(d.place, "duplicate-definition", say("'%1' is already declared as something else, on line %2", m_sema.spelled(d.name), old->place.line));
        f = &m_unit.subroutines.emplace_back();
        f->name = d.name;
        f->place = d.place;
        f->isBuiltIn = isBuiltIn(d.place);
        if (f->isBuiltIn)
            f->service = serviceByName(m_symbols.text(d.name));
        f->type = d.type;
        m_unit.functions.push_back(f);
        bind(d.name, NameKind::Function, d.place)->function = f;
        if (m_scope != 0)
            m_localFunctions.push_back(f); // known to its block, but the same function everywhere
    }
    if (!d.isFunction && d.type.alias != 0)
        f->role = d.type.alias;
    f->isStatic = f->isStatic || s.isStatic;
    annotateFunction(*f, s, d, isDefinition, old == nullptr);
    if (d.isFunction) {
        f->parameterNames.clear();
        for (const Parameter& p : d.parameters)
            f->parameterNames.push_back(p.name);
    }
    return f;
}

// A declaration and a definition of one function speak of it together; that they differ is most likely a slip.
void Parser::annotateFunction(Subroutine& f, const Specifiers& s, const Declarator& d, bool isDefinition, bool isFirst)
{
    Annotated sal = s.sal;
    sal.add(d.sal);
    Annotations said = sal.function;
    if (d.isFunction)
        describeParameters(said, d.parameters);
    if (said.role != 0)
        f.role = said.role;
    const bool known = !f.own.isEmpty();
    const bool differs = known && !said.isEmpty()
        && (said.irqlMaximum != f.own.irqlMaximum || said.irqlMinimum != f.own.irqlMinimum || said.irqlRaises != f.own.irqlRaises || said.irqlSame != f.own.irqlSame
            || said.requires_ != f.own.requires_ || said.forbids != f.own.forbids || said.acquires != f.own.acquires || said.releases != f.own.releases);
    if (isDefinition && said.usesDeclared && isFirst)
        m_reporter.warning(d.place, "no-declaration",
            say("_Use_decl_annotations_ takes the annotations of a declaration before this one, and there is none of '%1'", m_sema.spelled(d.name)));
    else if (differs && !isBuiltIn(d.place))
        m_reporter.warning(d.place, "annotations-differ",
            say("the annotations of '%1' here are not those of line %2", m_sema.spelled(d.name), f.place.line),
            isDefinition ? say("_Use_decl_annotations_ takes over those of the declaration") : Phrase());
    said.add(f.own);
    f.own = std::move(said);
    f.annotations = f.own;
    const auto role = m_unit.roles.find(f.role);
    if (role != m_unit.roles.end())
        f.annotations.add(role->second.annotations);
    if (f.annotations.irqlMinimum > f.annotations.irqlMaximum && f.annotations.irqlMaximum >= 0 && !(known && !differs) && !isBuiltIn(d.place))
        m_reporter.warning(d.place, "irql-contradiction",
            f.own.irqlMinimum < 0 ? say("'%1' can never be called as declared: at %2 at least as a %3 and at %4 at most", m_sema.spelled(d.name), irqlName(f.annotations.irqlMinimum),
                                        std::string(m_symbols.text(f.role)), irqlName(f.annotations.irqlMaximum))
                                  : say("'%1' can never be called as declared: at %2 at least and at %3 at most", m_sema.spelled(d.name), irqlName(f.annotations.irqlMinimum),
                                        irqlName(f.annotations.irqlMaximum)));
    keepUses(sal, d.name, nullptr, &f);
    for (const Parameter& p : d.parameters)
        keepUses(p.sal, d.name, nullptr, &f);
}

void Parser::functionDefinition(const Specifiers& s, const Declarator& d)
{
    Subroutine* f = functionDeclaration(s, d, true);
    f->isDefined = true;
    f->place = d.place;
    f->type = d.type;
    f->parameters.clear();
    m_function = f;
    m_labels.clear();
    m_gotos.clear();
    m_undeclared.clear();
    m_loops = 0;
    m_breakables = 0;
    m_switch = nullptr;
    openScope();
    for (const Parameter& p : d.parameters) {
        Variable& v = m_unit.variables.emplace_back();
        v.name = p.name;
        v.type = p.type;
        v.place = p.place;
        v.owner = f;
        v.isParameter = true;
        v.isDefined = true;
        v.needsMemory = p.type->isRecord();
        v.contract = p.contract;
        f->parameters.push_back(&v);
        if (p.name == 0)
            m_reporter.error(p.place, "parameter-name", say("a parameter of the definition of '%1' has no name; expected one after its type", m_sema.spelled(d.name)));
        else
            bind(p.name, NameKind::Variable, p.place)->variable = &v;
    }
    auto hidden = [&]() {
        Variable& v = m_unit.variables.emplace_back();
        v.type = m_types.pointerTo({m_types.character, 0, 0});
        v.place = d.place;
        v.owner = f;
        v.isParameter = true;
        v.isDefined = true;
        f->parameters.push_back(&v);
        return &v;
    };
    f->variadicArea = d.type->isVariadic ? hidden() : nullptr;
    f->resultArea = d.type->isFunction() && d.type->base->isByReference() ? hidden() : nullptr;
    f->body = block();
    f->end = m_at > 0 ? m_tokens[m_at - 1].place : d.place;
    closeScope();
    for (const Label& g : m_gotos) {
        const bool known = std::any_of(m_labels.begin(), m_labels.end(), [&](const Label& l) { return l.name == g.name; });
        if (known)
            continue;
        std::vector<std::string> candidates;
        for (const Label& l : m_labels)
            candidates.emplace_back(m_symbols.text(l.name));
        const std::string near = nearestName(shown(m_symbols.text(g.name)), candidates);
        m_reporter.error(g.place, "unknown-label",
            say("there is no label '%1' in this function", m_sema.spelled(g.name)),
            near.empty() ? Phrase() : say("did you mean '%1'?", near));
    }
    m_function = nullptr;
}

Variable* Parser::variableDeclaration(const Specifiers& s, const Declarator& d)
{
    const bool atFile = m_scope == 0;
    Name* old = find(d.name);
    if (old && old->scope == m_scope) {
        const bool again = atFile && old->kind == NameKind::Variable && m_types.same(old->variable->type.type, d.type.type);
        if (again) {
            if (!s.isExtern)
                old->variable->isDefined = true;
            return old->variable;
        }
        m_reporter.error(d.place, "duplicate-definition",
            isBuiltIn(old->place) ? say("'%1' is declared again; Windows already declares it", m_sema.spelled(d.name))
                                  : say("'%1' is declared again; first on line %2", m_sema.spelled(d.name), old->place.line));
    }
    Variable& v = m_unit.variables.emplace_back();
    v.name = d.name;
    v.type = d.type;
    v.place = d.place;
    v.owner = m_function;
    v.isGlobal = atFile || s.isStatic || s.isExtern;
    v.isDefined = !s.isExtern;
    v.isBuiltIn = isBuiltIn(d.place);
    v.needsMemory = v.isGlobal || !d.type->isScalar();
    Annotated sal = s.sal;
    sal.add(d.sal);
    v.guard = sal.guard;
    v.contract = contractOf(sal, d, d.type->isPointer() && d.type->base->isFunction());
    keepUses(sal, d.name, nullptr, nullptr);
    if (v.isGlobal)
        m_unit.globals.push_back(&v);
    bind(d.name, NameKind::Variable, d.place)->variable = &v;
    return &v;
}

void Parser::staticAssertion()
{
    const Place place = now().place;
    advance();
    if (!expect(Punctuator::LeftParen, pattern("after %1"), "_Static_assert"))
        return;
    std::int64_t value = 1;
    Expression* e = conditional();
    const bool known = m_sema.constant(e, pattern("the condition of a static assertion"), value);
    std::string text;
    if (accept(Punctuator::Comma) && now().kind == TokenKind::String) {
        text = shown(now().text);
        advance();
    }
    expect(Punctuator::RightParen, pattern("after the assertion"));
    accept(Punctuator::Semicolon);
    if (known && value == 0)
        m_reporter.error(place, "static-assertion", say("the assertion does not hold: %1", text));
}

void Parser::externalDeclaration()
{
    if (accept(Punctuator::Semicolon))
        return;
    if (now().is(Word::StaticAssert)) {
        staticAssertion();
        return;
    }
    m_undeclared.clear();
    Specifiers s;
    if (!specifiers(s, true)) {
        const Token& t = now();
        if (t.is(Punctuator::RightBrace)) {
            syntaxError(t.place, "unexpected-token", say("this } closes nothing"));
            advance();
            return;
        }
        if (t.kind == TokenKind::Name && !t.isKeyword()) {
            if (ahead().is(Punctuator::LeftParen)) {
                std::size_t close = m_at + 1;
                int depth = 0;
                for (; close + 1 < m_tokens.size(); ++close) {
                    depth += m_tokens[close].is(Punctuator::LeftParen) ? 1 : m_tokens[close].is(Punctuator::RightParen) ? -1 : 0;
                    if (depth == 0)
                        break;
                }
                const bool definition = m_tokens[std::min(close + 1, m_tokens.size() - 1)].is(Punctuator::LeftBrace);
                syntaxError(t.place, definition ? "missing-type" : "unknown-macro",
                    definition ? say("the function '%1' is defined without the type it returns", shown(t.text)) : say("unknown macro or function '%1' outside of any function", shown(t.text)),
                    definition ? say("VOID or NTSTATUS before it?") : nearest(t.symbol, false));
            } else {
                syntaxError(t.place, "unknown-type", say("unknown type name '%1'", shown(t.text)), nearest(t.symbol, true));
            }
        } else {
            syntaxError(t.place, "unexpected-token", say("expected a declaration or a function; found %1", found()));
        }
        skipDeclaration();
        return;
    }
    if (now().is(Punctuator::Semicolon)) {
        advance();
        return;
    }
    for (;;) {
        Declarator d = declarator(s, false);
        annotationsHere(d.sal);
        if (d.name == 0) {
            skipDeclaration();
            return;
        }
        if (d.type->isFunction() && now().is(Punctuator::LeftBrace) && !s.isTypedef) {
            if (!d.isFunction)
                m_reporter.error(d.place, "unexpected-token",
                    say("the definition of '%1' does not name its parameters; expected (...) after its name", m_sema.spelled(d.name)));
            functionDefinition(s, d);
            return;
        }
        if (now().is(Punctuator::LeftBrace) && d.type->isWrong()) {
            skipBalanced();
            return;
        }
        if (s.isTypedef) {
            typedefDeclaration(s, d);
        } else if (d.type->isFunction()) {
            functionDeclaration(s, d, false);
        } else {
            if (!d.type->isWrong() && !checkObjectType(d))
                d.type = {m_types.wrong, 0, 0};
            Variable* v = variableDeclaration(s, d);
            if (accept(Punctuator::Assign)) {
                if (v->hasInitializer)
                    m_reporter.error(d.place, "duplicate-definition", say("'%1' is initialized again", m_sema.spelled(d.name)));
                v->isDefined = true;
                initializer(*v);
            } else if (v->type->isArray() && v->type->count == 0 && !s.isExtern) {
                m_reporter.error(d.place, "incomplete-type", say("the array '%1' needs its number of elements or an initializer", m_sema.spelled(d.name)));
            }
        }
        if (!accept(Punctuator::Comma))
            break;
    }
    if (!expect(Punctuator::Semicolon, pattern("after the declaration"))) {
        if (now().is(Punctuator::LeftBrace) || !(now().flags & Token::kLineStart))
            skipDeclaration();
    }
}

// ---- initializers

bool Parser::isStringFor(Qualified type) const
{
    if (!type->isArray() || !type->base->isInteger() || now().kind != TokenKind::String)
        return false;
    const bool wide = now().text[0] == 'L';
    return type->base->size == (wide ? 2u : 1u);
}

void Parser::initialScalar(Qualified type, std::uint64_t offset, std::vector<Initial>& to, Expression* value, const Member* bits)
{
    Expression* v = m_sema.converted(value, type, [] { return say("initializer"); });
    if (v->kind != ExpressionKind::Wrong)
        to.push_back({offset, type, v, bits});
}

void Parser::initialElement(Qualified type, std::uint64_t offset, std::vector<Initial>& to, const Member* bits)
{
    const Nesting nesting(*this);
    if (now().is(Punctuator::LeftBrace)) {
        initialList(type, offset, to, nullptr);
        return;
    }
    if (isStringFor(type)) {
        Expression* text = stringLiteral();
        if (type->count > 0 && text->kind == ExpressionKind::String && text->units.size() > type->count)
            m_reporter.error(text->place, "initializer-too-long", say("the string has %1 characters; the array holds %2", text->units.size(), type->count));
        to.push_back({offset, type, text, nullptr});
        return;
    }
    Expression* e = assignment();
    if (type->isArray() || (type->isRecord() && e->type.type != type.type))
        initialFill(type, offset, to, e);
    else
        initialScalar(type, offset, to, e, bits);
}

// The members of an aggregate without braces of its own take what they need from the list around it.
void Parser::initialFill(Qualified type, std::uint64_t offset, std::vector<Initial>& to, Expression* first)
{
    const Nesting nesting(*this);
    auto next = [&]() { return now().is(Punctuator::Comma) && !ahead().is(Punctuator::RightBrace) && !ahead().is(Punctuator::Dot) && !ahead().is(Punctuator::LeftBracket); };
    auto one = [&](Qualified member, std::uint64_t at, Expression* value, const Member* bits) {
        if (value && (member->isArray() || (member->isRecord() && value->type.type != member.type)))
            initialFill(member, at, to, value);
        else if (value)
            initialScalar(member, at, to, value, bits);
        else
            initialElement(member, at, to, bits);
    };
    if (first->kind == ExpressionKind::Wrong)
        return;
    if (type->isArray()) {
        for (std::uint64_t i = 0; i < type->count; ++i) {
            if (i > 0 && !next())
                return;
            if (i > 0)
                advance();
            one(type->base, offset + i * type->base->size, i == 0 ? first : nullptr, nullptr);
        }
        return;
    }
    bool isFirst = true;
    for (const Member& m : type->record->members) {
        if (m.name == 0 && m.isBitField)
            continue;
        if (!isFirst && !next())
            return;
        if (!isFirst)
            advance();
        one(m.type, offset + m.offset, isFirst ? first : nullptr, m.isBitField ? &m : nullptr);
        isFirst = false;
        if (type->record->isUnion)
            return;
    }
}

void Parser::initialList(Qualified type, std::uint64_t offset, std::vector<Initial>& to, std::uint64_t* count)
{
    const Nesting nesting(*this);
    const Place open = now().place;
    advance();
    if (type->isScalar() || type->isWrong()) {
        if (now().is(Punctuator::RightBrace)) {
            m_reporter.error(open, "bad-initializer", say("expected a value between { and }"));
        } else if (now().is(Punctuator::LeftBrace)) {
            initialList(type, offset, to, nullptr);
        } else {
            Expression* e = assignment();
            if (!type->isWrong())
                initialScalar(type, offset, to, e);
        }
        accept(Punctuator::Comma);
        if (!now().is(Punctuator::RightBrace) && !type->isWrong())
            syntaxError(now().place, "initializer-too-long", say("this initializes a single value; expected '}'"));
        while (!now().is(Punctuator::RightBrace) && !now().is(Punctuator::Semicolon) && now().kind != TokenKind::End)
            skipBalanced();
        accept(Punctuator::RightBrace);
        return;
    }
    if (isStringFor(type) && ahead().is(Punctuator::RightBrace)) {
        initialElement(type, offset, to);
        advance();
        return;
    }
    std::uint64_t position = 0;
    std::uint64_t highest = 0;
    const std::uint64_t limit = type->isArray() ? (type->count > 0 ? type->count : TypeTable::kMaximumSize / std::max<std::uint64_t>(type->base->size, 1))
                                                : (type->record->isUnion ? std::min<std::uint64_t>(1, type->record->members.size()) : type->record->members.size());
    while (!now().is(Punctuator::RightBrace) && now().kind != TokenKind::End && !m_reporter.isFull()) {
        Qualified elementType;
        const Member* bits = nullptr;
        std::uint64_t elementOffset = 0;
        bool placed = false;
        bool bad = false;
        // Designators: .field, [index], and what follows them.
        Qualified outer = type;
        while (now().is(Punctuator::Dot) || now().is(Punctuator::LeftBracket)) {
            const Place at = now().place;
            if (accept(Punctuator::LeftBracket)) {
                std::int64_t i = 0;
                Expression* e = conditional();
                const bool known = m_sema.constant(e, pattern("an index"), i);
                expect(Punctuator::RightBracket, pattern("after the index"));
                const std::uint64_t most = !outer->isArray() ? 0 : placed || outer->count > 0 ? outer->count : limit;
                if (!known || !outer->isArray() || i < 0 || static_cast<std::uint64_t>(i) >= most) {
                    if (known)
                        m_reporter.error(at, "bad-initializer",
                            outer->isArray() ? say("the index %1 lies outside the array", i) : say("[] designates an element, but this is no array"));
                    bad = true;
                } else {
                    if (!placed)
                        position = static_cast<std::uint64_t>(i);
                    elementOffset += static_cast<std::uint64_t>(i) * outer->base->size;
                    outer = outer->base;
                }
            } else {
                advance();
                const Symbol field = now().symbol;
                const bool named = now().kind == TokenKind::Name;
                std::uint32_t inner = 0;
                const Member* m = named && outer->isRecord() ? findMember(*outer->record, field, inner) : nullptr;
                if (!m) {
                    if (!bad)
                        m_reporter.error(now().place, "unknown-member",
                            outer->isRecord() ? say("'%1' has no field %2", m_sema.spelled(outer), found()) : say(". designates a field, but this is no structure"));
                    bad = true;
                } else {
                    if (!placed && !outer->record->isUnion) {
                        position = 0;
                        for (std::size_t k = 0; k < outer->record->members.size(); ++k)
                            if (&outer->record->members[k] == m || (outer->record->members[k].offset <= inner && !m->isBitField))
                                position = k;
                    }
                    bits = m->isBitField ? m : nullptr;
                    elementOffset += inner;
                    outer = m->type;
                }
                if (named)
                    advance();
            }
            placed = true;
        }
        if (!placed && type->isRecord() && !type->record->isUnion)
            while (position < limit && type->record->members[position].name == 0 && type->record->members[position].isBitField)
                ++position;
        if (placed) {
            if (!accept(Punctuator::Assign)) {
                syntaxError(afterPrevious(), "unexpected-token", say("expected '=' after the designator; found %1", found()));
                bad = true;
            }
            elementType = bad ? Qualified{m_types.wrong, 0, 0} : outer;
        } else if (position >= limit) {
            syntaxError(now().place, "initializer-too-long", say("too many values for '%1'; it takes %2", m_sema.spelled(type), limit));
            bad = true;
        } else if (type->isArray()) {
            elementType = type->base;
            elementOffset = position * type->base->size;
        } else {
            const Member& m = type->record->members[position];
            elementType = m.type;
            elementOffset = m.offset;
            bits = m.isBitField ? &m : nullptr;
        }
        if (bad) {
            while (!now().is(Punctuator::RightBrace) && !now().is(Punctuator::Comma) && !now().is(Punctuator::Semicolon) && now().kind != TokenKind::End)
                skipBalanced();
            position = position >= limit ? limit : position;
        } else if (elementType->isWrong()) {
            if (now().is(Punctuator::LeftBrace))
                skipBalanced();
            else
                assignment();
        } else {
            initialElement(elementType, offset + elementOffset, to, bits);
        }
        ++position;
        highest = std::max(highest, position);
        if (!accept(Punctuator::Comma))
            break;
    }
    if (!expect(Punctuator::RightBrace, pattern("after the initializer"))) {
        while (!now().is(Punctuator::RightBrace) && !now().is(Punctuator::Semicolon) && now().kind != TokenKind::End)
            skipBalanced();
        accept(Punctuator::RightBrace);
    }
    if (count)
        *count = highest;
}

void Parser::initializer(Variable& v)
{
    v.hasInitializer = true;
    if (v.type->isWrong()) {
        if (now().is(Punctuator::LeftBrace))
            skipBalanced();
        else
            assignment();
        return;
    }
    const bool unsized = v.type->isArray() && v.type->count == 0;
    auto setCount = [&](std::uint64_t count) {
        const std::uint8_t qualifiers = v.type.qualifiers;
        v.type = m_types.arrayOf(v.type->base, std::max<std::uint64_t>(count, 1));
        v.type.qualifiers = qualifiers;
        if (v.type->size > TypeTable::kMaximumSize)
            v.type = {m_types.wrong, 0, 0};
        for (Initial& i : v.initials)
            if (i.type->isArray() && i.type->count == 0) // the string that says the size
                i.type = v.type;
    };
    if (now().is(Punctuator::LeftBrace)) {
        std::uint64_t count = 0;
        const bool bracedString = unsized && isStringFor(v.type);
        initialList(v.type, 0, v.initials, &count);
        if (unsized && !bracedString && v.initials.size() == 1 && v.initials[0].type->isArray() && v.initials[0].value->kind == ExpressionKind::String && count == 0)
            count = v.initials[0].value->units.size() + 1;
        if (unsized)
            setCount(count);
        return;
    }
    if (isStringFor(v.type)) {
        initialElement(v.type, 0, v.initials);
        if (unsized && !v.initials.empty())
            setCount(v.initials[0].value->units.size() + 1);
        return;
    }
    Expression* e = assignment();
    if (v.type->isArray()) {
        if (e->kind != ExpressionKind::Wrong)
            m_reporter.error(e->place, "bad-initializer", say("an array is initialized by values between { and }"));
        return;
    }
    Expression* value = m_sema.converted(e, v.type, [&] { return say("initializer of '%1'", m_sema.spelled(v.name)); });
    if (value->kind != ExpressionKind::Wrong)
        v.initials.push_back({0, v.type, value, nullptr});
}

// ---- statements

Statement* Parser::make(StatementKind kind, Place place)
{
    Statement& s = m_unit.statements.emplace_back();
    s.kind = kind;
    s.place = place;
    return &s;
}

Statement* Parser::block()
{
    const Nesting nesting(*this);
    const Place open = now().place;
    Statement* b = make(StatementKind::Block, open);
    if (!accept(Punctuator::LeftBrace)) {
        expect(Punctuator::LeftBrace, pattern("before the body"));
        return b;
    }
    openScope();
    while (!now().is(Punctuator::RightBrace) && now().kind != TokenKind::End && !m_reporter.isFull()) {
        const std::size_t before = m_at;
        b->statements.push_back(statement());
        if (m_at == before)
            advance();
    }
    closeScope();
    if (!accept(Punctuator::RightBrace) && !m_reporter.isFull() && m_errorAt != m_at) {
        syntaxError(open, "missing-brace", say("this { has no matching }"));
    }
    return b;
}

Expression* Parser::parenthesizedCondition(const char* what)
{
    const bool opened = expect(Punctuator::LeftParen, pattern("after %1"), what);
    Expression* e = expression();
    if (opened)
        expect(Punctuator::RightParen, pattern("after the condition of %1"), what);
    else
        accept(Punctuator::RightParen);
    warnOfAssignment(e);
    return m_sema.condition(e, what);
}

void Parser::warnOfAssignment(const Expression* e)
{
    if (e->kind == ExpressionKind::Assign && !e->isParenthesized)
        m_reporter.warning(e->operatorPlace, "assignment-as-condition", say("this assigns, and the value assigned is the condition"), say("did you mean == ?"));
}

void Parser::unusedValue(const Expression* e)
{
    const bool comparison = e->kind == ExpressionKind::Binary && e->op >= Operator::Equal;
    const bool arithmetic = e->kind == ExpressionKind::Binary && e->op < Operator::Equal;
    if (comparison || arithmetic)
        m_reporter.warning(e->operatorPlace, "unused-value",
            say("the result of this is not used"),
            comparison && e->op == Operator::Equal ? say("did you mean = ?") : Phrase());
}

Statement* Parser::statement()
{
    const Nesting nesting(*this);
    const Token& t = now();
    const Place place = t.place;
    if (t.kind == TokenKind::End)
        return make(StatementKind::Empty, place);
    if (t.is(Punctuator::LeftBrace))
        return block();
    if (accept(Punctuator::Semicolon))
        return make(StatementKind::Empty, place);
    if (t.kind == TokenKind::Name) {
        if (!t.isKeyword() && ahead().is(Punctuator::Colon)) {
            Statement* s = make(StatementKind::Label, place);
            s->label = t.symbol;
            for (const Label& l : m_labels)
                if (l.name == s->label)
                    m_reporter.error(place, "duplicate-definition", say("the label '%1' is defined again; first on line %2", m_sema.spelled(s->label), l.place.line));
            m_labels.push_back({s->label, place});
            advance();
            advance();
            s->body = now().is(Punctuator::RightBrace) ? make(StatementKind::Empty, place) : statement();
            return s;
        }
        if (t.is(Word::Try) || t.is(Word::Except) || t.is(Word::Finally) || t.is(Word::Leave))
            return exceptionStatement();
        if (isSal(t) && ahead().is(Punctuator::LeftParen) && t.text.substr(0, 10) == "_Analysis_") {
            advance();
            skipBalanced();
            accept(Punctuator::Semicolon);
            return make(StatementKind::Empty, place);
        }
        switch (t.isKeyword() ? static_cast<Word>(t.symbol) : Word::None) {
        case Word::If: {
            Statement* s = make(StatementKind::If, place);
            advance();
            s->expression = parenthesizedCondition("if");
            if (now().is(Punctuator::Semicolon))
                m_reporter.warning(now().place, "empty-body", say("this ; ends the if: what follows runs in any case"));
            s->body = statement();
            if (accept(Word::Else))
                s->otherwise = statement();
            return s;
        }
        case Word::While: {
            Statement* s = make(StatementKind::While, place);
            advance();
            s->expression = parenthesizedCondition("while");
            ++m_loops;
            ++m_breakables;
            s->body = statement();
            --m_loops;
            --m_breakables;
            return s;
        }
        case Word::Do: {
            Statement* s = make(StatementKind::DoWhile, place);
            advance();
            ++m_loops;
            ++m_breakables;
            s->body = statement();
            --m_loops;
            --m_breakables;
            if (!accept(Word::While)) {
                syntaxError(afterPrevious(), "missing-while", say("expected 'while' after the body of do; found %1", found()));
                s->expression = m_sema.wrong(place);
                return s;
            }
            s->expression = parenthesizedCondition("while");
            expect(Punctuator::Semicolon, pattern("after %1"), "do ... while");
            return s;
        }
        case Word::For:
            return forStatement();
        case Word::Switch:
            return switchStatement();
        case Word::Case:
        case Word::Default:
            return caseStatement();
        case Word::Break:
        case Word::Continue: {
            const bool isBreak = t.is(Word::Break);
            Statement* s = make(isBreak ? StatementKind::Break : StatementKind::Continue, place);
            if (isBreak ? m_breakables == 0 : m_loops == 0)
                m_reporter.error(place, isBreak ? "break-outside" : "continue-outside",
                    isBreak ? say("break outside of a loop or switch") : say("continue outside of a loop"));
            advance();
            expect(Punctuator::Semicolon, pattern("after %1"), isBreak ? "break" : "continue");
            return s;
        }
        case Word::Goto: {
            Statement* s = make(StatementKind::Goto, place);
            advance();
            if (now().kind != TokenKind::Name || now().isKeyword()) {
                syntaxError(afterPrevious(), "unexpected-token", say("expected a label after goto; found %1", found()));
                skipStatement();
                return s;
            }
            s->label = now().symbol;
            m_gotos.push_back({s->label, now().place});
            s->place = join(place, now().place);
            advance();
            expect(Punctuator::Semicolon, pattern("after %1"), "goto");
            return s;
        }
        case Word::Return:
            return returnStatement();
        case Word::Else:
            syntaxError(place, "unexpected-token", say("else without an if before it"), say("a { } around the statements of the if?"));
            advance();
            return statement();
        default:
            break;
        }
        const bool unknownType = !t.isKeyword() && !find(t.symbol)
            && ((ahead().kind == TokenKind::Name && !ahead().isKeyword())
                || (ahead().is(Punctuator::Star) && ahead(2).kind == TokenKind::Name && (ahead(3).is(Punctuator::Semicolon) || ahead(3).is(Punctuator::Assign))));
        if (isTypeStart(t) || unknownType)
            return localDeclaration();
    }
    Statement* s = make(StatementKind::Expression, place);
    const std::size_t before = m_at;
    s->expression = expression();
    if (!s->expression->isParenthesized)
        unusedValue(s->expression);
    s->place = join(place, m_at > before ? m_tokens[m_at - 1].place : place);
    if (!expect(Punctuator::Semicolon, pattern("after the statement"))) {
        // With the rest of the line on the next one, only the ; is missing.
        if (!(now().flags & Token::kLineStart) || m_at == before)
            skipStatement();
    }
    return s;
}

// Structured exceptions are refused as a whole, with one word for each.
Statement* Parser::exceptionStatement()
{
    const Token& t = now();
    Statement* s = make(StatementKind::Block, t.place);
    advance();
    if (t.is(Word::Leave)) {
        accept(Punctuator::Semicolon);
        return s;
    }
    if (!t.is(Word::Try)) {
        syntaxError(t.place, "structured-exceptions", say("%1 without a __try before it", shown(t.text)));
        skipStatement();
        return s;
    }
    if (now().is(Punctuator::LeftBrace))
        s->statements.push_back(block());
    const bool isFinally = now().is(Word::Finally);
    m_reporter.error(t.place, "structured-exceptions",
        say("__try is not simulated: a bad address stops this machine, nobody catches it"),
        isFinally ? say("goto a label at the end, with what __finally does behind it") : say("leave what it protects without __try; for user buffers let WDF lock them, in EvtIoInCallerContext"));
    if (now().is(Word::Except)) {
        advance();
        if (now().is(Punctuator::LeftParen))
            skipBalanced();
    } else {
        accept(Word::Finally);
    }
    if (now().is(Punctuator::LeftBrace))
        s->statements.push_back(block());
    return s;
}

Statement* Parser::forStatement()
{
    Statement* s = make(StatementKind::For, now().place);
    advance();
    openScope();
    if (expect(Punctuator::LeftParen, pattern("after %1"), "for")) {
        if (accept(Punctuator::Semicolon)) {
        } else if (isTypeStart(now())) {
            s->first = localDeclaration();
        } else {
            s->first = make(StatementKind::Expression, now().place);
            s->first->expression = expression();
            s->first->place = s->first->expression->place;
            expect(Punctuator::Semicolon, pattern("in %1"), "for");
        }
        if (!now().is(Punctuator::Semicolon)) {
            Expression* e = expression();
            warnOfAssignment(e);
            s->expression = m_sema.condition(e, "for");
        }
        expect(Punctuator::Semicolon, pattern("in %1"), "for");
        if (!now().is(Punctuator::RightParen))
            s->step = expression();
        expect(Punctuator::RightParen, pattern("in %1"), "for");
    }
    ++m_loops;
    ++m_breakables;
    s->body = statement();
    --m_loops;
    --m_breakables;
    closeScope();
    return s;
}

Statement* Parser::switchStatement()
{
    Statement* s = make(StatementKind::Switch, now().place);
    advance();
    Expression* e = parenthesizedCondition("switch");
    if (e->kind != ExpressionKind::Wrong && !e->type->isInteger()) {
        m_reporter.error(e->place, "bad-operands", say("switch needs a whole number; found '%1'", m_sema.spelled(e->type)));
        e = m_sema.wrong(e->place);
    }
    Statement* outer = m_switch;
    const Type* outerType = m_switchType;
    m_switch = s;
    m_switchType = e->kind == ExpressionKind::Wrong ? m_types.longLong : m_types.promoted(e->type.type);
    s->expression = e->kind == ExpressionKind::Wrong ? e : m_sema.cast(e, {m_switchType, 0, 0}, e->place);
    s->expression->place = e->place;
    ++m_breakables;
    s->body = statement();
    --m_breakables;
    m_switch = outer;
    m_switchType = outerType;
    return s;
}

Statement* Parser::caseStatement()
{
    const bool isDefault = now().is(Word::Default);
    Statement* s = make(isDefault ? StatementKind::Default : StatementKind::Case, now().place);
    advance();
    std::int64_t value = 0;
    bool known = true;
    if (!isDefault) {
        Expression* e = conditional();
        known = m_sema.constant(e, pattern("a case"), value);
        s->place = join(s->place, e->place);
    }
    if (!m_switch) {
        m_reporter.error(s->place, "case-outside", isDefault ? say("default outside of a switch") : say("case outside of a switch"));
    } else if (known) {
        s->value = isDefault ? 0 : normalized(m_switchType->scalar, static_cast<std::uint64_t>(value));
        for (const Statement* other : m_switch->cases)
            if (other->kind == s->kind && other->value == s->value) {
                m_reporter.error(s->place, "duplicate-case",
                    isDefault ? say("a second default in this switch") : say("the case %1 stands here twice; first on line %2", value, other->place.line));
                known = false;
                break;
            }
        if (known)
            m_switch->cases.push_back(s);
    }
    expect(Punctuator::Colon, isDefault ? pattern("after %1") : pattern("after the case"), isDefault ? "default" : nullptr);
    s->body = now().is(Punctuator::RightBrace) ? make(StatementKind::Empty, s->place) : statement();
    return s;
}

Statement* Parser::returnStatement()
{
    Statement* s = make(StatementKind::Return, now().place);
    advance();
    const Qualified result = m_function->type->base;
    if (!now().is(Punctuator::Semicolon)) {
        Expression* e = expression();
        s->place = join(s->place, e->place);
        if (e->kind != ExpressionKind::Wrong) {
            if (result->isVoid()) {
                if (!e->type->isVoid())
                    m_reporter.error(e->place, "return-value", say("'%1' returns VOID, so return takes no value", m_sema.spelled(m_function->name)));
                s->expression = e;
            } else {
                s->expression = m_sema.converted(e, result, [&] { return say("return from '%1'", m_sema.spelled(m_function->name)); });
            }
        }
    } else if (!result->isVoid() && !result->isWrong()) {
        m_reporter.error(s->place, "return-value", say("return without a value; '%1' returns '%2'", m_sema.spelled(m_function->name), m_sema.spelled(result)));
    }
    if (!expect(Punctuator::Semicolon, pattern("after %1"), "return") && !(now().flags & Token::kLineStart))
        skipStatement();
    return s;
}

Statement* Parser::localDeclaration()
{
    Statement* declaration = make(StatementKind::Declaration, now().place);
    if (now().is(Word::StaticAssert)) {
        staticAssertion();
        return declaration;
    }
    Specifiers s;
    if (!specifiers(s, false)) {
        syntaxError(now().place, "unexpected-token", say("expected a type; found %1", found()));
        skipStatement();
        return declaration;
    }
    if (accept(Punctuator::Semicolon))
        return declaration;
    do {
        Declarator d = declarator(s, false);
        annotationsHere(d.sal);
        if (d.name == 0) {
            skipStatement();
            return declaration;
        }
        if (d.type->isFunction() && !s.isTypedef) {
            if (now().is(Punctuator::LeftBrace)) {
                m_reporter.error(d.place, "missing-brace",
                    say("the function '%1' begins inside '%2', whose } is missing", m_sema.spelled(d.name), m_sema.spelled(m_function->name)));
                giveUp();
                return declaration;
            }
            functionDeclaration(s, d, false);
            continue;
        }
        if (s.isTypedef) {
            typedefDeclaration(s, d);
            continue;
        }
        const bool unsized = d.type->isArray() && d.type->count == 0;
        if (!d.type->isWrong() && !checkObjectType(d))
            d.type = {m_types.wrong, 0, 0};
        Variable* v = variableDeclaration(s, d);
        if (accept(Punctuator::Assign)) {
            v->isDefined = true;
            initializer(*v);
        } else if (unsized) {
            m_reporter.error(d.place, "incomplete-type", say("the array '%1' needs its number of elements or an initializer", m_sema.spelled(d.name)));
        }
        if (!v->isGlobal)
            declaration->variables.push_back(v);
    } while (accept(Punctuator::Comma));
    declaration->place = join(declaration->place, m_tokens[m_at - 1].place);
    if (!expect(Punctuator::Semicolon, pattern("after the declaration")) && !(now().flags & Token::kLineStart))
        skipStatement();
    return declaration;
}

// ---- expressions

Expression* Parser::expression()
{
    Expression* e = assignment();
    while (now().is(Punctuator::Comma)) {
        advance();
        Expression* right = assignment();
        e = m_sema.comma(e, right);
    }
    return e;
}

Expression* Parser::assignment()
{
    const Nesting nesting(*this);
    Expression* left = conditional();
    const Token& t = now();
    if (t.kind != TokenKind::Punctuator)
        return left;
    const Place place = t.place;
    if (accept(Punctuator::Assign)) {
        Expression* right = assignment();
        return m_sema.assign(left, right, place);
    }
    static constexpr struct {
        Punctuator punctuator;
        Operator op;
    } kCompound[] = {{Punctuator::PlusAssign, Operator::Add}, {Punctuator::MinusAssign, Operator::Subtract}, {Punctuator::StarAssign, Operator::Multiply},
        {Punctuator::SlashAssign, Operator::Divide}, {Punctuator::PercentAssign, Operator::Remainder}, {Punctuator::AmpAssign, Operator::BitAnd},
        {Punctuator::PipeAssign, Operator::BitOr}, {Punctuator::CaretAssign, Operator::BitXor}, {Punctuator::ShiftLeftAssign, Operator::ShiftLeft},
        {Punctuator::ShiftRightAssign, Operator::ShiftRight}};
    for (const auto& c : kCompound) {
        if (t.punctuator != c.punctuator)
            continue;
        advance();
        Expression* right = assignment();
        return m_sema.compoundAssign(c.op, left, right, place);
    }
    return left;
}

Expression* Parser::conditional()
{
    const Nesting nesting(*this);
    Expression* c = binary(0);
    if (!accept(Punctuator::Question))
        return c;
    Expression* a = expression();
    if (!expect(Punctuator::Colon, pattern("in %1"), "?:"))
        return m_sema.wrong(c->place);
    Expression* b = conditional();
    return m_sema.conditional(c, a, b);
}

Expression* Parser::binary(int lowest)
{
    struct Level {
        Punctuator punctuator;
        int level;
        Operator op;
    };
    static constexpr Level kLevels[] = {{Punctuator::PipePipe, 1, Operator::Add}, {Punctuator::AmpAmp, 2, Operator::Add}, {Punctuator::Pipe, 3, Operator::BitOr},
        {Punctuator::Caret, 4, Operator::BitXor}, {Punctuator::Amp, 5, Operator::BitAnd}, {Punctuator::EqualEqual, 6, Operator::Equal},
        {Punctuator::BangEqual, 6, Operator::NotEqual}, {Punctuator::Less, 7, Operator::Less}, {Punctuator::Greater, 7, Operator::Greater},
        {Punctuator::LessEqual, 7, Operator::LessEqual}, {Punctuator::GreaterEqual, 7, Operator::GreaterEqual}, {Punctuator::ShiftLeft, 8, Operator::ShiftLeft},
        {Punctuator::ShiftRight, 8, Operator::ShiftRight}, {Punctuator::Plus, 9, Operator::Add}, {Punctuator::Minus, 9, Operator::Subtract},
        {Punctuator::Star, 10, Operator::Multiply}, {Punctuator::Slash, 10, Operator::Divide}, {Punctuator::Percent, 10, Operator::Remainder}};
    Expression* left = castExpression();
    while (now().kind == TokenKind::Punctuator) {
        const auto* level = std::find_if(std::begin(kLevels), std::end(kLevels), [&](const Level& l) { return l.punctuator == now().punctuator; });
        if (level == std::end(kLevels) || level->level <= lowest)
            break;
        const Place place = now().place;
        advance();
        Expression* right = binary(level->level);
        if (level->level <= 2)
            left = m_sema.logical(level->level == 1 ? ExpressionKind::Or : ExpressionKind::And, left, right, place);
        else
            left = m_sema.binary(level->op, left, right, place);
    }
    return left;
}

Expression* Parser::castExpression()
{
    if (!now().is(Punctuator::LeftParen) || !isTypeStart(ahead()))
        return unary();
    const Nesting nesting(*this);
    const Place place = now().place;
    advance();
    const Qualified type = typeName();
    if (!expect(Punctuator::RightParen, pattern("after the type")))
        return m_sema.wrong(place);
    if (now().is(Punctuator::LeftBrace))
        return compoundLiteral(type, place);
    Expression* operand = castExpression();
    return m_sema.cast(operand, type, place);
}

// (T){...}: an object without a name. Outside of functions it is there from the beginning.
Expression* Parser::compoundLiteral(Qualified type, Place place)
{
    if (type->isWrong() || type->isVoid() || type->isFunction() || (type->isRecord() && !type->record->isComplete)) {
        if (!type->isWrong())
            m_reporter.error(place, "incomplete-type", say("an object of type '%1' cannot be written in place", m_sema.spelled(type)));
        skipBalanced();
        return m_sema.wrong(place);
    }
    Variable& v = m_unit.variables.emplace_back();
    v.type = type;
    v.place = place;
    v.owner = m_function;
    v.isGlobal = m_function == nullptr;
    v.isDefined = true;
    v.needsMemory = true;
    initializer(v);
    if (v.isGlobal)
        m_unit.globals.push_back(&v);
    Expression* e = v.isGlobal ? m_sema.variable(place, &v) : m_sema.compound(join(place, m_tokens[m_at - 1].place), &v);
    return postfix(e);
}

Expression* Parser::variadicArea()
{
    const Place place = now().place;
    advance();
    if (m_function && m_function->variadicArea)
        return m_sema.variable(place, m_function->variadicArea);
    m_reporter.error(place, "va-start", say("va_start belongs into a function whose parameters end with ..."));
    return m_sema.wrong(place);
}

Expression* Parser::unary()
{
    const Nesting nesting(*this);
    const Token& t = now();
    const Place place = t.place;
    if (t.is(Word::Sizeof) || t.is(Word::Alignof))
        return sizeofExpression();
    if (t.kind == TokenKind::Punctuator) {
        switch (t.punctuator) {
        case Punctuator::PlusPlus:
        case Punctuator::MinusMinus: {
            advance();
            Expression* operand = unary();
            return m_sema.increment(operand, t.punctuator == Punctuator::PlusPlus, false, place);
        }
        case Punctuator::Amp: {
            advance();
            Expression* operand = castExpression();
            return m_sema.unary(ExpressionKind::AddressOf, operand, place);
        }
        case Punctuator::Star: {
            advance();
            Expression* operand = castExpression();
            return m_sema.unary(ExpressionKind::Dereference, operand, place);
        }
        case Punctuator::Plus: {
            advance();
            Expression* operand = castExpression();
            return m_sema.plus(operand, place);
        }
        case Punctuator::Minus:
        case Punctuator::Tilde:
        case Punctuator::Bang: {
            const ExpressionKind kind = t.punctuator == Punctuator::Minus ? ExpressionKind::Negate : t.punctuator == Punctuator::Tilde ? ExpressionKind::Complement : ExpressionKind::Not;
            advance();
            Expression* operand = castExpression();
            return m_sema.unary(kind, operand, place);
        }
        default:
            break;
        }
    }
    Expression* e = primary();
    return postfix(e);
}

Expression* Parser::sizeofExpression()
{
    const Place place = now().place;
    const bool isAlign = now().is(Word::Alignof);
    advance();
    Qualified type;
    Place end = place;
    if (now().is(Punctuator::LeftParen) && isTypeStart(ahead())) {
        advance();
        type = typeName();
        end = now().place;
        expect(Punctuator::RightParen, pattern("after the type"));
    } else {
        const Expression* e = unary();
        type = e->type;
        end = e->place;
        if (e->kind == ExpressionKind::Member && e->member->isBitField) {
            m_reporter.error(join(place, end), "bit-field", say("a bit-field has no size in bytes"));
            return m_sema.wrong(place);
        }
    }
    if (type->isWrong())
        return m_sema.wrong(place);
    if (type->size == 0) {
        m_reporter.error(join(place, end), "incomplete-type", say("the size of '%1' is not known", m_sema.spelled(type)));
        return m_sema.wrong(place);
    }
    return m_sema.number(join(place, end), m_types.unsignedLongLong, isAlign ? type->align : type->size);
}

Expression* Parser::postfix(Expression* e)
{
    for (;;) {
        const Place place = now().place;
        if (accept(Punctuator::LeftBracket)) {
            Expression* i = expression();
            const Place close = now().place;
            if (!expect(Punctuator::RightBracket, pattern("after the index")))
                return m_sema.wrong(place);
            e = m_sema.index(e, i, close);
        } else if (accept(Punctuator::LeftParen)) {
            std::vector<Expression*> arguments;
            if (!now().is(Punctuator::RightParen)) {
                do {
                    arguments.push_back(assignment());
                } while (accept(Punctuator::Comma) && arguments.size() < 256);
            }
            const Place close = now().place;
            if (!expect(Punctuator::RightParen, pattern("after the arguments")))
                return m_sema.wrong(place);
            if (e->kind == ExpressionKind::Function && e->function->isBuiltIn && !e->function->isDefined && e->function->service == Service::Count) {
                m_reporter.error(e->place, "not-simulated", say("'%1' is a function of Windows that is not simulated yet", m_sema.spelled(e->function->name)));
                e = m_sema.wrong(e->place);
                continue;
            }
            e = m_sema.call(e, std::move(arguments), close);
        } else if (now().is(Punctuator::Dot) || now().is(Punctuator::Arrow)) {
            const bool arrow = now().is(Punctuator::Arrow);
            advance();
            if (now().kind != TokenKind::Name || now().isKeyword()) {
                syntaxError(now().place, "unexpected-token", say("expected the name of a field after %1; found %2", std::string(arrow ? "->" : "."), found()));
                return m_sema.wrong(place);
            }
            const Symbol field = now().symbol;
            const Place fieldPlace = now().place;
            advance();
            e = m_sema.member(e, field, arrow, fieldPlace);
        } else if (now().is(Punctuator::PlusPlus) || now().is(Punctuator::MinusMinus)) {
            const bool plus = now().is(Punctuator::PlusPlus);
            advance();
            e = m_sema.increment(e, plus, true, place);
        } else {
            return e;
        }
        if (e->depth >= Sema::kMaximumDepth)
            return e;
    }
}

Expression* Parser::numberLiteral()
{
    const Token& t = now();
    const Place place = t.place;
    const NumberValue n = numberValue(t.text);
    advance();
    using Problem = NumberValue::Problem;
    switch (n.problem) {
    case Problem::Floating:
        m_reporter.error(place, "floating-point",
            say("'%1' is not for drivers: the kernel does not save the floating point registers", shown(t.text)),
            say("use whole numbers"));
        return m_sema.wrong(place);
    case Problem::Malformed:
        m_reporter.error(place, "bad-number", say("'%1' is no number", shown(t.text)));
        return m_sema.wrong(place);
    case Problem::TooLarge:
        m_reporter.error(place, "number-too-large", say("'%1' does not fit in 64 bits", shown(t.text)));
        return m_sema.wrong(place);
    case Problem::None:
        break;
    }
    // The first of these types that holds the value.
    const Type* candidates[] = {m_types.intType, m_types.unsignedInt, m_types.longType, m_types.unsignedLong, m_types.longLong, m_types.unsignedLongLong};
    for (const Type* type : candidates) {
        const bool isUnsignedType = !isSigned(type->scalar);
        const int longs = type->rank - 3;
        if (longs < n.longs || (n.isUnsigned && !isUnsignedType) || (!n.isUnsigned && n.isDecimal && isUnsignedType && type != m_types.unsignedLongLong))
            continue;
        const std::uint64_t most = (~std::uint64_t{0} >> (64 - 8 * type->size)) >> (isUnsignedType ? 0 : 1);
        if (n.value <= most)
            return m_sema.number(place, type, n.value);
    }
    return m_sema.number(place, m_types.unsignedLongLong, n.value);
}

Expression* Parser::stringLiteral()
{
    Place place = now().place;
    std::vector<std::uint32_t> units;
    bool wide = false;
    while (now().kind == TokenKind::String) {
        Phrase problem;
        wide = wide || now().text[0] == 'L';
        const std::vector<std::uint32_t> part = literalUnits(now().text, problem);
        if (!problem.empty())
            m_reporter.error(now().place, "bad-escape", std::move(problem));
        units.insert(units.end(), part.begin(), part.end());
        place = join(place, now().place);
        advance();
    }
    return m_sema.string(place, std::move(units), wide);
}

Expression* Parser::pagedCode()
{
    const Place place = now().place;
    advance();
    if (accept(Punctuator::LeftParen))
        expect(Punctuator::RightParen, pattern("after %1"), "PAGED_CODE(");
    if (m_function)
        m_function->isPaged = true;
    return m_sema.cast(m_sema.number(place, m_types.intType, 0), {m_types.voidType, 0, 0}, place);
}

Expression* Parser::name()
{
    const Token& t = now();
    const Place place = t.place;
    const Symbol symbol = t.symbol;
    advance();
    Name* n = find(symbol);
    if (n) {
        switch (n->kind) {
        case NameKind::Variable:
            return m_sema.variable(place, n->variable);
        case NameKind::Function:
            return m_sema.function(place, n->function);
        case NameKind::Enumerator:
            return m_sema.number(place, m_types.intType, static_cast<std::uint64_t>(n->value));
        case NameKind::Typedef:
            syntaxError(place, "unexpected-token", say("'%1' is a type; expected a value", shown(t.text)));
            return m_sema.wrong(place);
        }
    }
    if (std::find(m_undeclared.begin(), m_undeclared.end(), symbol) == m_undeclared.end()) {
        m_undeclared.push_back(symbol);
        const bool called = now().is(Punctuator::LeftParen);
        m_reporter.error(place, called ? "undeclared-function" : "undeclared-name",
            called ? say("the function '%1' is not declared", shown(t.text)) : say("'%1' is not declared", shown(t.text)),
            nearest(symbol, false));
    }
    return m_sema.wrong(place);
}

Expression* Parser::primary()
{
    const Token& t = now();
    const Place place = t.place;
    switch (t.kind) {
    case TokenKind::Number:
        return numberLiteral();
    case TokenKind::String:
        return stringLiteral();
    case TokenKind::Character: {
        Phrase problem;
        const std::vector<std::uint32_t> units = literalUnits(t.text, problem);
        const bool wide = t.text[0] == 'L';
        advance();
        if (units.empty() && problem.empty())
            problem = say("an empty character constant; expected a character between the quotes");
        if (units.size() > 4 || (wide && units.size() > 1))
            problem = wide ? say("a character constant of more than one character") : say("a character constant of more than four characters");
        if (!problem.empty()) {
            m_reporter.error(place, "bad-character", std::move(problem));
            return m_sema.wrong(place);
        }
        if (wide)
            return m_sema.number(place, m_types.unsignedShort, units[0]);
        std::uint64_t value = 0;
        for (const std::uint32_t u : units)
            value = value << 8 | u;
        if (units.size() == 1)
            value = normalized(Scalar::I8, value);
        return m_sema.number(place, m_types.intType, value);
    }
    case TokenKind::Name:
        if (t.is(Word::PagedCode))
            return pagedCode();
        if (t.is(Word::VaArea))
            return variadicArea();
        if (m_function && (t.is(Word::FunctionName) || t.is(Word::FunctionNameC))) {
            advance();
            std::vector<std::uint32_t> units;
            for (const char c : m_symbols.text(m_function->name))
                units.push_back(static_cast<unsigned char>(c));
            return m_sema.string(place, std::move(units), false);
        }
        if (t.isKeyword())
            break;
        return name();
    case TokenKind::Punctuator:
        if (t.is(Punctuator::LeftParen)) {
            advance();
            Expression* e = expression();
            const Place close = now().place;
            if (!expect(Punctuator::RightParen, pattern("after the expression")))
                return m_sema.wrong(place);
            e->isParenthesized = true;
            e->place = join(place, close);
            return e;
        }
        break;
    default:
        break;
    }
    syntaxError(place, "unexpected-token", say("expected a value; found %1", found()));
    return m_sema.wrong(place);
}

} // namespace syncscope::driver
