#include "engine/scenario/recognise.h"

#include "engine/scenario/codec.h"
#include "engine/scenario/lower.h"
#include "engine/scenario/wdf_header.h"

#include "engine/driver/preprocessor.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <set>

namespace syncscope::scenario {

using driver::Punctuator;
using driver::Token;
using driver::TokenKind;
using driver::Word;

namespace {

constexpr std::size_t kLongestStatement = 4000; // tokens
constexpr std::size_t kMaximumTokens = 100'000;
constexpr const char* kAttributes = "WDF_OBJECT_ATTRIBUTES";
constexpr const char* kPower = "WDF_PNPPOWER_EVENT_CALLBACKS";

bool starts(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }
bool ends(std::string_view text, std::string_view with) { return text.size() >= with.size() && text.substr(text.size() - with.size()) == with; }
bool isNameToken(const Token& t) { return t.kind == TokenKind::Name; }

std::string lowered(std::string text)
{
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

std::optional<ObjectType> typeCreatedBy(std::string_view call)
{
    for (const ObjectType t : kCreatedTypes)
        if (creatingCall(t) == call)
            return t;
    return call == "WdfDeviceInitSetRequestAttributes" ? std::optional(ObjectType::Request) : std::nullopt;
}

std::optional<ObjectType> typeOfHandle(std::string_view handleType)
{
    for (const ObjectType t : kCreatedTypes)
        if (name(t) == handleType)
            return t;
    return std::nullopt;
}

// "PWDF_TIMER_CONFIG" -> "WDF_TIMER_CONFIG"
std::string pointedTo(const std::string& type) { return type.substr(starts(type, "PWDF_") ? 1 : 0); }
bool isConfiguration(const std::string& type) { return starts(type, "WDF_") && ends(type, "_CONFIG"); }

// The structure that describes objects of a type; empty = their attributes are all.
std::string configurationOf(ObjectType type)
{
    if (const WdfFunction* f = WdfHeader::get().function(creatingCall(type)))
        for (const WdfParameter& p : f->parameters)
            if (isConfiguration(pointedTo(p.type)))
                return pointedTo(p.type);
    return {};
}

// Structures that say something of objects here.
bool isKept(const std::string& structure)
{
    static const std::set<std::string> kept = [] {
        std::set<std::string> all = {kAttributes, kPower};
        for (const ObjectType t : kCreatedTypes)
            all.insert(configurationOf(t));
        all.erase("");
        return all;
    }();
    return kept.count(structure) > 0;
}

std::optional<ObjectType> typeConfiguredBy(const std::string& structure)
{
    for (const ObjectType t : kCreatedTypes)
        if (!structure.empty() && configurationOf(t) == structure)
            return t;
    return std::nullopt;
}

// "hTimer", "g_Timer", "Context.Timer" -> "Timer"
std::string nameFrom(const std::string& handle, ObjectType type)
{
    std::string name = handle.substr(0, handle.find('['));
    name = name.substr(name.rfind('.') == std::string::npos ? 0 : name.rfind('.') + 1);
    for (const char* prefix : {"g_", "m_", "s_", "p_"})
        if (starts(name, prefix))
            name.erase(0, 2);
    if (name.size() > 1 && name[0] == 'h' && std::isupper(static_cast<unsigned char>(name[1])) != 0)
        name.erase(0, 1);
    if (!name.empty())
        name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    return isName(name) ? name : stemOf(type);
}

// Calls whose result says nothing about a configuration: they check, print or trace.
bool isPlain(std::string_view call)
{
    static constexpr std::string_view kCalls[] = {"NT_SUCCESS", "KdPrint", "KdPrintEx", "DbgPrint", "DbgPrintEx", "PAGED_CODE", "ASSERT", "NT_ASSERT", "ASSERTMSG", "UNREFERENCED_PARAMETER",
        "TraceEvents", "DoTraceMessage", "FuncEntry", "FuncExit", "KdBreakPoint", "RtlZeroMemory", "memset", "KeInitializeSpinLock", "KeInitializeEvent", "LabPrint"};
    return std::find(std::begin(kCalls), std::end(kCalls), call) != std::end(kCalls) || starts(call, "Trace") || starts(call, "WPP_") || starts(call, "_Analysis_") || starts(call, "__analysis_");
}

// A structure of the lines, and what is known of its members.
struct Instance {
    enum class Base : std::uint8_t { Elsewhere /* set up before these lines */, Garbage, Zero };
    struct Member {
        Tokens value;
        std::uint32_t line = 0, column = 0;
        bool byInit = false;
        std::uint32_t order = 0; // of the assignments
    };
    std::string type;
    std::string called;       // as the lines name it
    Base base = Base::Elsewhere;
    std::string init;         // function that set it up
    std::uint32_t line = 0, column = 0;
    std::map<std::string, Member> members;
    std::string contextType;
    std::uint32_t contextLine = 0;
    bool isTaken = false;     // by a call
    bool isWritten = false;   // by an assignment since it was taken or set up
    bool underCondition = false;
};

class Recogniser {
public:
    explicit Recogniser(std::string_view text) : m_header(WdfHeader::get()), m_files(1), m_reporter(m_files), m_preprocessor(m_symbols, m_reporter, m_files)
    {
        driver::internWords(m_symbols);
        m_preprocessor.file(0, text);
        m_tokens = m_preprocessor.finish();
    }

    Recognition all()
    {
        for (const Diagnostic& d : m_reporter.take())
            if (d.code != "unknown-include")
                remark(RemarkKind::NotUnderstood, d.place.line, d.place.column, d.message);
        for (const auto& [first, last] : m_preprocessor.deadLines())
            remark(RemarkKind::PassedOver, first, 1, first == last ? say("left out by #if") : say("left out by #if, to line %1", last));
        if (m_tokens.size() > kMaximumTokens) {
            const Token& t = m_tokens[kMaximumTokens];
            remark(RemarkKind::NotUnderstood, t, say("the text is too long: what follows was not read"));
            m_tokens.resize(kMaximumTokens);
            m_tokens.push_back({});
        }
        while (m_at < m_tokens.size() && m_tokens[m_at].kind != TokenKind::End)
            step();
        leave();
        finishNames();
        std::stable_sort(m_result.remarks.begin(), m_result.remarks.end(), [](const Remark& a, const Remark& b) { return std::pair(a.line, a.column) < std::pair(b.line, b.column); });
        return std::move(m_result);
    }

private:
    // --- what is said ----------------------------------------------------------------------------------------------------------

    void remark(RemarkKind kind, std::uint32_t line, std::uint32_t column, Phrase message)
    {
        const auto same = [&](const Remark& r) { return r.line == line && r.kind == kind && r.message == message; };
        if (std::any_of(m_result.remarks.begin(), m_result.remarks.end(), same))
            return; // One structure for several objects.
        // What matters has room behind what does not.
        if (m_result.remarks.size() < (kind == RemarkKind::PassedOver ? kMaximumRemarks / 2 : kMaximumRemarks))
            m_result.remarks.push_back({kind, line, column, std::move(message)});
    }
    void remark(RemarkKind kind, const Token& at, Phrase message) { remark(kind, at.place.line, at.place.column, std::move(message)); }
    void mistake(const Token& at, Phrase message) { remark(RemarkKind::Mistake, at, std::move(message)); }

    // --- statements --------------------------------------------------------------------------------------------------------------

    TokenRange rest() const
    {
        const std::size_t end = std::min(m_tokens.size() - 1, m_at + kLongestStatement);
        return {m_tokens.data() + m_at, m_tokens.data() + end};
    }

    void step()
    {
        const Token& t = m_tokens[m_at];
        const TokenRange ahead = rest();
        if (t.kind == TokenKind::Wrong) {
            const char* code = nullptr;
            remark(RemarkKind::NotUnderstood, t, driver::describeWrong(t, code));
            ++m_at;
        } else if (t.is(Punctuator::LeftBrace)) {
            m_blocks.push_back(m_condition);
            m_condition = false;
            ++m_at;
        } else if (t.is(Punctuator::RightBrace)) {
            ++m_at;
            if (!m_blocks.empty()) {
                m_lastCondition = m_blocks.back();
                m_blocks.pop_back();
                if (m_blocks.empty() && m_inFunction)
                    leave();
            }
        } else if (t.is(Punctuator::Semicolon)) {
            m_condition = false;
            ++m_at;
        } else if (t.is(Word::Else)) {
            m_condition = m_lastCondition;
            ++m_at;
        } else if (t.is(Word::Do)) {
            ++m_at;
        } else if ((t.is(Word::If) || t.is(Word::While) || t.is(Word::For) || t.is(Word::Switch)) && ahead.size() > 1 && ahead[1].is(Punctuator::LeftParen)) {
            const std::size_t end = closing(ahead, 1);
            const TokenRange inside = ahead.part(2, std::max<std::size_t>(2, end - 1));
            calls(inside);
            m_lastCondition = m_condition = m_condition || !t.is(Word::If) || !isCheck(inside);
            m_at += end;
        } else if (t.is(Word::Case) || t.is(Word::Default)) {
            std::size_t i = 0;
            while (i < ahead.size() && !ahead[i].is(Punctuator::Colon) && !ahead[i].is(Punctuator::Semicolon))
                ++i;
            m_at += i + (i < ahead.size() ? 1 : 0);
        } else if (isNameToken(t) && ahead.size() > 1 && ahead[1].is(Punctuator::Colon)) {
            m_at += 2; // a label
        } else if (isNameToken(t) && (starts(t.text, "WDF_DECLARE_") || t.text == "PAGED_CODE") && ahead.size() > 1 && ahead[1].is(Punctuator::LeftParen)) {
            m_at += closing(ahead, 1); // often without a semicolon
        } else {
            statement();
        }
    }

    // Whether something went well, or is there: what such an `if` guards is the usual way.
    static bool isCheck(TokenRange condition)
    {
        return std::all_of(condition.begin(), condition.end(), [](const Token& t) {
            return isNameToken(t) || t.is(Punctuator::Bang) || t.is(Punctuator::BangEqual) || t.is(Punctuator::AmpAmp) || t.is(Punctuator::LeftParen) || t.is(Punctuator::RightParen);
        }) && std::any_of(condition.begin(), condition.end(), [](const Token& t) { return t.text == "NT_SUCCESS" || t.text == "NULL"; });
    }

    bool underCondition() const { return m_condition || std::any_of(m_blocks.begin(), m_blocks.end(), [](bool c) { return c; }); }

    void statement()
    {
        const std::size_t begin = m_at;
        std::size_t depth = 0, i = m_at;
        bool isOpen = false;
        for (; m_tokens[i].kind != TokenKind::End; ++i) {
            const Token& t = m_tokens[i];
            if (t.is(Punctuator::Semicolon)) {
                isOpen = depth > 0;
                break;
            }
            if (t.is(Punctuator::LeftParen) || t.is(Punctuator::LeftBracket)) {
                ++depth;
            } else if (t.is(Punctuator::RightParen) || t.is(Punctuator::RightBracket)) {
                depth -= depth > 0 ? 1 : 0;
            } else if (t.is(Punctuator::LeftBrace)) {
                const bool isType = m_tokens[begin].is(Word::Typedef) || isRecord(begin, i);
                if (!isType && !(i > begin && (m_tokens[i - 1].is(Punctuator::Assign) || (depth > 0 && m_tokens[i - 1].is(Punctuator::RightParen)))))
                    break;
                const TokenRange whole{m_tokens.data() + i, m_tokens.data() + std::min(m_tokens.size() - 1, i + kLongestStatement)};
                i += closing(whole, 0) - 1;
                if (i + 1 >= m_tokens.size() || m_tokens[i].kind == TokenKind::End)
                    break;
            } else if (t.is(Punctuator::RightBrace)) {
                break;
            }
        }
        i = std::min(i, m_tokens.size() - 1);
        const TokenRange s{m_tokens.data() + begin, m_tokens.data() + i};
        m_at = i == begin ? i + 1 : i; // What ended it is looked at next.
        if (m_tokens[i].is(Punctuator::Semicolon))
            m_at = i + 1;
        if (s.empty())
            return;
        if (s.size() > kLongestStatement) {
            remark(RemarkKind::NotUnderstood, s[0], say("this statement is too long to be read"));
        } else if (isOpen) {
            remark(RemarkKind::NotUnderstood, s[0], say("a closing bracket is missing here"));
        } else if (m_tokens[i].is(Punctuator::LeftBrace)) {
            if (const std::size_t open = parametersOf(s); open < s.size())
                enter(s, open);
            else
                understand(s);
        } else {
            understand(s);
        }
        if (m_tokens[i].is(Punctuator::Semicolon)) {
            m_lastCondition = m_condition || m_lastCondition;
            m_condition = false;
        }
    }

    bool isRecord(std::size_t begin, std::size_t end) const
    {
        return end > begin && std::any_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(begin), m_tokens.begin() + static_cast<std::ptrdiff_t>(end),
                   [](const Token& t) { return t.is(Word::Struct) || t.is(Word::Union) || t.is(Word::Enum); })
            && isNameToken(m_tokens[end - 1]);
    }

    // NTSTATUS Name ( ... ) before a brace: index of the bracket.
    static std::size_t parametersOf(TokenRange s)
    {
        if (s.size() < 3 || !s[s.size() - 1].is(Punctuator::RightParen))
            return s.size();
        for (std::size_t i = 1; i < s.size(); ++i)
            if (s[i].is(Punctuator::Assign))
                return s.size();
        for (std::size_t i = 1; i < s.size(); ++i)
            if (s[i].is(Punctuator::LeftParen) && isNameToken(s[i - 1]) && !s[i - 1].isKeyword() && closing(s, i) == s.size())
                return i;
        return s.size();
    }

    void enter(TokenRange s, std::size_t open)
    {
        leave();
        m_inFunction = true;
        m_setsUp = false;
        m_remarksBefore = m_result.remarks.size();
        m_result.functions.emplace_back(s[open - 1].text);
        for (const TokenRange p : arguments(s.part(open + 1, s.size() - 1)))
            for (std::size_t i = 0; i + 1 < p.size(); ++i)
                if (isNameToken(p[i]) && isNameToken(p[p.size() - 1]))
                    declare(p[i].text, p[p.size() - 1].text, true);
    }

    void declare(std::string_view type, std::string_view name, bool isParameter)
    {
        const std::string variable(name);
        if (const auto t = typeOfHandle(type)) {
            m_declared[variable] = *t;
            if (isParameter || !m_blocks.empty()) {
                m_locals.insert(variable);
                forgetHandle(variable);
            }
        }
        if (const std::string structure = pointedTo(std::string(type)); isKept(structure) && !isParameter) {
            Instance fresh;
            fresh.type = structure;
            fresh.called = variable;
            fresh.base = structure == type ? Instance::Base::Garbage : Instance::Base::Elsewhere;
            m_instances[variable] = std::move(fresh);
        }
    }

    void forgetHandle(const std::string& variable)
    {
        m_handles.erase(variable);
        m_handlesByLast.erase(variable);
    }

    // The end of a function, or of the text.
    void leave()
    {
        std::vector<Instance*> configurations, attributes;
        for (auto& [key, instance] : m_instances)
            if (!instance.isTaken && !instance.underCondition && (!instance.init.empty() || instance.isWritten)) {
                if (instance.type == kAttributes)
                    attributes.push_back(&instance);
                else if (typeConfiguredBy(instance.type) || instance.type == kPower)
                    configurations.push_back(&instance);
            }
        for (const auto& [key, instance] : m_instances)
            if (instance.type.empty() && instance.isWritten && !instance.isTaken)
                remark(RemarkKind::NotUnderstood, instance.line, instance.column,
                    say("no line here says what \"%1\" describes; add its INIT call or the call that creates the object", instance.called));
        const auto earlier = [](const Instance* a, const Instance* b) { return std::pair(a->line, a->column) < std::pair(b->line, b->column); };
        std::sort(configurations.begin(), configurations.end(), earlier);
        std::sort(attributes.begin(), attributes.end(), earlier);
        const bool pair = configurations.size() == 1 && attributes.size() == 1;
        for (Instance* c : configurations) {
            notTaken(*c);
            if (const auto type = typeConfiguredBy(c->type)) {
                RecognisedObject o;
                o.type = *type;
                o.line = c->line;
                o.created = false;
                if (pair)
                    takeAttributes(o, *attributes[0]);
                takeConfiguration(o, *c);
                add(std::move(o), {});
            }
        }
        for (const Instance* a : attributes)
            if (!pair)
                notTaken(*a);
        if (m_inFunction && !m_setsUp && m_instances.empty()) { // A callback, say: nobody asks what it does.
            const auto from = m_result.remarks.begin() + static_cast<std::ptrdiff_t>(m_remarksBefore);
            m_result.remarks.erase(std::remove_if(from, m_result.remarks.end(), [](const Remark& r) { return r.kind == RemarkKind::PassedOver; }), m_result.remarks.end());
        }
        m_instances.clear();
        m_filter = false;
        m_deviceCallbacks.clear();
        for (const std::string& name : m_locals) {
            m_declared.erase(name);
            forgetHandle(name);
        }
        m_locals.clear();
        m_inFunction = false;
        m_condition = m_lastCondition = false;
    }

    void notTaken(const Instance& i)
    {
        const auto type = typeConfiguredBy(i.type);
        const std::string& what = i.init.empty() ? i.type : i.init;
        if (type)
            remark(RemarkKind::Mistake, i.line, i.column,
                say("%1 without a %2: nothing creates the object that \"%3\" describes; it is read all the same", what, std::string(creatingCall(*type)), i.called));
        else if (i.type == kPower)
            remark(RemarkKind::Mistake, i.line, i.column, say("%1 without a WdfDeviceInitSetPnpPowerEventCallbacks: \"%2\" is set up for nothing", what, i.called));
        else
            remark(RemarkKind::Mistake, i.line, i.column, say("no call takes \"%1\", so it belongs to no object; add the call that creates the object", i.called));
    }

    void understand(TokenRange s)
    {
        if (declaration(s) || assignment(s) || calls(s) || isHarmless(s))
            return;
        remark(RemarkKind::PassedOver, s[0], say("\"%1\" sets nothing up that is known here", spelled(s)));
    }

    // TYPE name, name = value;
    bool declaration(TokenRange s)
    {
        std::size_t at = 0;
        while (at < s.size() && (s[at].is(Word::Static) || s[at].is(Word::Const) || s[at].is(Word::Struct) || s[at].is(Word::Extern)))
            ++at;
        if (at + 1 >= s.size() || !isNameToken(s[at]))
            return false;
        const std::string type(s[at].text);
        if (!typeOfHandle(type) && !isKept(pointedTo(type)))
            return false;
        if (!isNameToken(s[at + 1]) && !s[at + 1].is(Punctuator::Star))
            return false;
        for (TokenRange one : arguments(s.from(at + 1))) {
            while (!one.empty() && one[0].is(Punctuator::Star))
                one = one.from(1);
            if (one.empty() || !isNameToken(one[0]))
                continue;
            if (one.size() > 1 && one[1].is(Punctuator::LeftParen))
                return true; // a prototype
            declare(type, one[0].text, false);
            if (one.size() > 2 && one[1].is(Punctuator::Assign))
                initial(one[0], one.from(2));
        }
        return true;
    }

    void initial(const Token& variable, TokenRange value)
    {
        const auto found = m_instances.find(std::string(variable.text));
        if (found == m_instances.end()) {
            if (const auto handle = reference(value, true); handle && handle->object) {
                m_handles[std::string(variable.text)] = *handle->object;
                m_handlesByLast[std::string(variable.text)] = *handle->object;
            } else {
                calls(value);
            }
            return;
        }
        Instance& i = found->second;
        if (!value[0].is(Punctuator::LeftBrace)) {
            if (const Instance* other = instanceOf(value))
                copy(i, *other);
            return;
        }
        i.base = Instance::Base::Zero;
        i.line = variable.place.line;
        i.column = variable.place.column;
        for (const TokenRange one : arguments(value.part(1, std::max<std::size_t>(1, value.size() - 1)))) {
            std::size_t equals = 0;
            while (equals < one.size() && !one[equals].is(Punctuator::Assign))
                ++equals;
            if (equals < one.size() && one[0].is(Punctuator::Dot))
                member(i, placeText(one.part(1, equals)), one[0], one.from(equals + 1));
            else if (!one.empty() && m_header.number(one) != std::uint64_t{0} && !(one.size() == 1 && one[0].is(Punctuator::RightBrace)) && spelled(one) != "sizeof(" + i.type + ")")
                remark(RemarkKind::NotUnderstood, one[0], say("\"%1\" is given by its position; name the member, as .Period = 10", spelled(one)));
        }
    }

    static void copy(Instance& to, const Instance& from)
    {
        const std::string called = to.called, type = to.type.empty() ? from.type : to.type;
        to = from;
        to.called = called;
        to.type = type;
        to.isTaken = false;
    }

    Instance* instanceOf(TokenRange expression)
    {
        const auto found = m_instances.find(placeText(expression));
        return found != m_instances.end() ? &found->second : nullptr;
    }

    // --- assignments -------------------------------------------------------------------------------------------------------------

    bool assignment(TokenRange s)
    {
        std::size_t equals = 0, depth = 0;
        for (; equals < s.size(); ++equals) {
            if (s[equals].is(Punctuator::LeftParen) || s[equals].is(Punctuator::LeftBracket))
                ++depth;
            else if (s[equals].is(Punctuator::RightParen) || s[equals].is(Punctuator::RightBracket))
                depth -= depth > 0 ? 1 : 0;
            else if (depth == 0 && s[equals].is(Punctuator::Assign))
                break;
        }
        if (equals == 0 || equals + 1 >= s.size())
            return false;
        const TokenRange value = s.from(equals + 1);
        const std::string place = placeText(s.part(0, equals));
        if (const auto whole = m_instances.find(place); whole != m_instances.end()) {
            if (const Instance* other = instanceOf(value)) {
                const Instance kept = *other;
                copy(whole->second, kept);
                return true;
            }
            remark(RemarkKind::NotUnderstood, s[0], say("what \"%1\" is given here is not known", place));
            return true;
        }
        for (std::size_t dot = place.rfind('.'); dot != std::string::npos && dot > 0; dot = place.rfind('.', dot - 1))
            if (const auto known = m_instances.find(place.substr(0, dot)); known != m_instances.end()) {
                noteCondition(s[0], known->second);
                member(known->second, place.substr(dot + 1), s[0], value);
                return true;
            }
        // A structure that these lines have not seen before: its members tell what it is.
        for (std::size_t dot = place.find('.'); dot != std::string::npos; dot = place.find('.', dot + 1)) {
            const std::string path = place.substr(dot + 1);
            if (path != "Size" && isMemberOfAny(path)) {
                Instance fresh;
                fresh.called = place.substr(0, dot);
                fresh.type = path == "SynchronizationScope" || path == "ExecutionLevel" || path == "ParentObject" ? kAttributes : "";
                fresh.line = s[0].place.line;
                fresh.column = s[0].place.column;
                Instance& i = m_instances[fresh.called] = std::move(fresh);
                noteCondition(s[0], i);
                member(i, path, s[0], value);
                return true;
            }
        }
        if (const auto handle = reference(value, true); handle && handle->object) {
            m_handles[place] = *handle->object;
            m_handlesByLast[place.substr(place.rfind('.') == std::string::npos ? 0 : place.rfind('.') + 1)] = *handle->object;
            return true;
        }
        return false;
    }

    bool isMemberOfAny(const std::string& path) const
    {
        const auto in = [&](const std::string& structure) {
            const auto* members = m_header.structure(structure);
            return members != nullptr && std::any_of(members->begin(), members->end(), [&](const WdfMember& m) { return m.path == path; });
        };
        if (in(kAttributes) || in(kPower))
            return true;
        return std::any_of(std::begin(kCreatedTypes), std::end(kCreatedTypes), [&](ObjectType t) { return in(configurationOf(t)); });
    }

    void noteCondition(const Token& at, Instance& i)
    {
        if (!underCondition())
            return;
        i.underCondition = true;
        remark(RemarkKind::NotUnderstood, at, say("this stands under a condition or in a loop; it is read as if it ran once"));
    }

    void member(Instance& i, const std::string& path, const Token& at, TokenRange value)
    {
        if (const auto* members = m_header.structure(i.type)) {
            const auto is = [&](const WdfMember& m) { return m.path == path; };
            const auto found = std::find_if(members->begin(), members->end(), is);
            if (found == members->end()) {
                std::vector<std::string> names;
                for (const WdfMember& m : *members)
                    names.push_back(m.path);
                const std::string near = nearestName(path, names);
                mistake(at, near.empty() ? say("%1 has no member \"%2\"", i.type, path) : say("%1 has no member \"%2\"; did you mean \"%3\"?", i.type, path, near));
                return;
            }
            if (!isRightConstant(*found, at, value))
                return;
        }
        if (value.empty())
            return;
        i.members[path] = {Tokens(value.begin(), value.end()), at.place.line, at.place.column, false, m_order++};
        i.isWritten = true;
        i.isTaken = false;
    }

    // A constant of the enumeration that the member has.
    bool isRightConstant(const WdfMember& member, const Token& at, TokenRange value)
    {
        const auto* constants = m_header.enumeration(member.type);
        const TokenRange v = bare(value);
        if (constants == nullptr || v.size() != 1 || !isNameToken(v[0]))
            return true;
        const std::string name(v[0].text);
        const std::string of = m_header.enumerationOf(name);
        // "WdfSynchronizationScopeQueues": the beginning is that of the others.
        std::string common = constants->front().first;
        for (const auto& [other, number] : *constants)
            while (!starts(other, common))
                common.pop_back();
        if (of == member.type || (of.empty() && !starts(name, common)))
            return true;
        std::vector<std::string> names;
        std::string list;
        for (const auto& [other, number] : *constants) {
            names.push_back(other);
            list += (list.empty() ? "" : ", ") + other;
        }
        mistake(at, say("%1 has no value %2; there are %3", member.path, name, list));
        return false;
    }

    // --- calls -------------------------------------------------------------------------------------------------------------------

    // Every call of the statement that is known; true when there was one.
    bool calls(TokenRange s)
    {
        bool understood = false;
        for (std::size_t i = 0; i + 1 < s.size(); ++i) {
            if (!isNameToken(s[i]) || s[i].isKeyword() || !s[i + 1].is(Punctuator::LeftParen))
                continue;
            const std::size_t end = closing(s, i + 1);
            if (call(s, s[i], s.part(i + 2, std::max(i + 2, end - 1)), i == 0 && end == s.size())) {
                understood = true;
                i = end - 1;
            }
        }
        return understood;
    }

    bool call(TokenRange, const Token& at, TokenRange inside, bool isStatement)
    {
        const std::string_view name = at.text;
        const std::vector<TokenRange> args = arguments(inside);
        if (name == "WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE" || name == "WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE") {
            if (args.size() != 2)
                return wrongCount(at);
            if (name == "WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE")
                setUp(at, "WDF_OBJECT_ATTRIBUTES_INIT", {args[0]});
            if (Instance* i = instanceAt(args[0], kAttributes, at)) {
                i->contextType = placeText(args[1]);
                i->contextLine = at.place.line;
            }
            return true;
        }
        if (const WdfFunction* f = m_header.function(name); f != nullptr && !f->body.empty() && !f->parameters.empty() && isKept(pointedTo(f->parameters[0].type)) && starts(name, "WDF_")) {
            if (args.size() != f->parameters.size())
                return wrongCount(at);
            setUp(at, name, args);
            return true;
        }
        if (const auto type = typeCreatedBy(name))
            return create(at, *type, args);
        if (name == "WdfDeviceInitSetPnpPowerEventCallbacks" && args.size() == 2) {
            if (Instance* i = instanceAt(args[1], kPower, at)) {
                i->isTaken = true;
                i->isWritten = false;
                callbacksIn(*i, ObjectType::Device, m_deviceCallbacks);
            }
            return true;
        }
        if (name == "WdfDeviceInitSetIoInCallerContextCallback" && args.size() == 2) {
            const TokenRange f = bare(args[1]);
            if (f.size() == 1 && isNameToken(f[0]) && m_header.number(f) != std::uint64_t{0})
                m_deviceCallbacks.push_back({"EvtIoInCallerContext", std::string(f[0].text), at.place.line});
            return true;
        }
        if (name == "WdfFdoInitSetFilter") {
            m_filter = true;
            m_filterLine = at.place.line;
            return true;
        }
        if (name == "WdfDeviceConfigureRequestDispatching" && args.size() == 3)
            return dispatching(at, args);
        if ((name == "RtlZeroMemory" || name == "memset") && !args.empty())
            if (Instance* i = instanceOf(args[0])) {
                const std::string type = i->type, called = i->called;
                *i = {};
                i->type = type;
                i->called = called;
                i->base = Instance::Base::Zero;
                return true;
            }
        if ((name == "RtlCopyMemory" || name == "memcpy") && args.size() == 3)
            if (Instance* to = instanceOf(args[0]))
                if (const Instance* from = instanceOf(args[1])) {
                    const Instance kept = *from;
                    copy(*to, kept);
                    return true;
                }
        if (isPlain(name))
            return isStatement;
        return otherCall(at, name, args, isStatement);
    }

    bool wrongCount(const Token& at)
    {
        mistake(at, say("%1 has another number of arguments", std::string(at.text)));
        return true;
    }

    bool otherCall(const Token& at, std::string_view name, const std::vector<TokenRange>& args, bool isStatement)
    {
        Instance* taken = nullptr;
        for (const TokenRange a : args)
            if (Instance* i = instanceOf(a); i != nullptr && !a.empty() && (a[0].is(Punctuator::Amp) || i->base == Instance::Base::Elsewhere))
                taken = i;
        if (taken != nullptr)
            taken->isTaken = true;
        if (starts(name, "WDF_") && name.find("_INIT") != std::string_view::npos) {
            if (m_header.function(name) != nullptr)
                remark(RemarkKind::PassedOver, at, say("%1 sets nothing that a configuration has here", std::string(name)));
            else
                remark(RemarkKind::NotUnderstood, at, say("%1 is not known here", std::string(name)));
            return true;
        }
        if (starts(name, "Wdf") && ends(name, "Create")) {
            remark(RemarkKind::PassedOver, at, say("%1 creates an object that the simulated framework has not", std::string(name)));
            return true;
        }
        if (taken != nullptr && !starts(name, "Wdf")) {
            remark(RemarkKind::NotUnderstood, at, say("%1 may change \"%2\"; what it does is not among these lines", std::string(name), taken->called));
            return true;
        }
        if (starts(name, "Wdf")) {
            const WdfFunction* f = m_header.function(name);
            if (f == nullptr || !typeOfHandle(f->returns))
                remark(RemarkKind::PassedOver, at, say("%1 sets nothing that a configuration has here", std::string(name)));
            return true;
        }
        // The driver's own initialization of what was created last.
        if (isStatement && args.size() == 1 && !m_result.objects.empty() && !isMacroLike(name))
            if (const auto handle = reference(args[0], true); handle && handle->object == m_result.objects.size() - 1 && m_result.objects.back().initialize.empty()) {
                m_result.objects.back().initialize = std::string(name);
                return true;
            }
        return false;
    }

    static bool isMacroLike(std::string_view name) { return std::none_of(name.begin(), name.end(), [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; }); }

    // The structure an argument points to; made when these lines have not seen it before.
    Instance* instanceAt(TokenRange argument, const std::string& type, const Token& at)
    {
        const std::string place = placeText(argument);
        if (place.empty() || place.size() > 200) {
            remark(RemarkKind::NotUnderstood, at, say("which structure \"%1\" is, is not known here", spelled(argument)));
            return nullptr;
        }
        Instance& i = m_instances[place];
        if (i.called.empty()) {
            i.called = place;
            i.line = at.place.line;
            i.column = at.place.column;
        }
        if (i.type.empty())
            i.type = type;
        if (i.type != type) {
            mistake(at, say("%1 takes a %2, and \"%3\" is a %4", std::string(at.text), type, place, i.type));
            return nullptr;
        }
        return &i;
    }

    // A WDF_..._INIT call: the assignments in the body of that function.
    void setUp(const Token& at, std::string_view function, const std::vector<TokenRange>& args)
    {
        const WdfFunction& f = *m_header.function(function);
        Instance* i = instanceAt(args[0], pointedTo(f.parameters[0].type), at);
        if (i == nullptr)
            return;
        if (!i->isTaken && !i->underCondition && !underCondition()) {
            if (!i->init.empty() && typeConfiguredBy(i->type))
                notTaken(*i);
            else if (i->isWritten)
                mistake(at, say("%1 sets \"%2\" up anew; what was assigned to it before is lost", std::string(at.text), i->called));
        }
        const std::string type = i->type, called = i->called;
        *i = {};
        i->type = type;
        i->called = called;
        i->line = at.place.line;
        i->column = at.place.column;
        i->init = std::string(at.text);
        i->base = Instance::Base::Garbage; // until the body clears it
        if (underCondition())
            noteCondition(at, *i);
        follow(*i, f, args, at, 0);
    }

    void follow(Instance& i, const WdfFunction& f, const std::vector<TokenRange>& args, const Token& at, int depth)
    {
        const TokenRange b = f.body;
        const auto own = [&](const Token& t) { return t.text == f.parameters[0].name; };
        const auto replaced = [&](TokenRange value) {
            Tokens all;
            for (std::size_t k = 0; k < value.size(); ++k) {
                const auto is = [&](const WdfParameter& p) { return value[k].text == p.name; };
                const auto p = std::find_if(f.parameters.begin(), f.parameters.end(), is);
                const bool isMember = k > 0 && (value[k - 1].is(Punctuator::Arrow) || value[k - 1].is(Punctuator::Dot));
                if (p == f.parameters.end() || isMember || !isNameToken(value[k]))
                    all.push_back(value[k]);
                else
                    all.insert(all.end(), args[static_cast<std::size_t>(p - f.parameters.begin())].begin(), args[static_cast<std::size_t>(p - f.parameters.begin())].end());
            }
            return all;
        };
        for (std::size_t k = 0; k < b.size();) {
            std::size_t end = k;
            while (end < b.size() && !b[end].is(Punctuator::Semicolon))
                ++end;
            if (b[k].is(Word::If) && k + 1 < b.size()) { // if (Config->Member == CONSTANT) what follows
                const std::size_t close = closing(b, k + 1);
                const TokenRange condition = b.part(k + 2, std::max(k + 2, close - 1));
                std::size_t equal = 0;
                while (equal < condition.size() && !condition[equal].is(Punctuator::EqualEqual))
                    ++equal;
                const auto left = equal > 2 && equal < condition.size() ? numberOf(i, placeText(condition.part(2, equal))) : std::nullopt;
                k = left && left == m_header.number(condition.from(equal + 1)) ? close : end + 1;
                continue;
            }
            const TokenRange s = b.part(k, end);
            k = end + 1;
            if (s.size() > 3 && own(s[0]) && s[1].is(Punctuator::Arrow)) {
                std::size_t equals = 0;
                while (equals < s.size() && !s[equals].is(Punctuator::Assign))
                    ++equals;
                if (equals < s.size())
                    i.members[placeText(s.part(2, equals))] = {replaced(s.from(equals + 1)), at.place.line, at.place.column, true, m_order++};
            } else if (s.size() > 2 && s[0].text == "RtlZeroMemory" && own(s[2])) {
                i.base = Instance::Base::Zero;
            } else if (const WdfFunction* inner = !s.empty() ? m_header.function(s[0].text) : nullptr; inner != nullptr && !inner->body.empty() && depth < 4 && s.size() > 3 && own(s[2])) {
                std::vector<Tokens> texts;
                for (const TokenRange a : arguments(s.part(2, s.size() - 1)))
                    texts.push_back(replaced(a));
                std::vector<TokenRange> given;
                for (const Tokens& t : texts)
                    given.push_back({t.data(), t.data() + t.size()});
                if (given.size() == inner->parameters.size())
                    follow(i, *inner, given, at, depth + 1);
            }
        }
    }

    // --- members as numbers --------------------------------------------------------------------------------------------------

    std::optional<std::uint64_t> numberOf(const Instance& i, const std::string& path)
    {
        const auto m = i.members.find(path);
        if (m == i.members.end())
            return i.base == Instance::Base::Zero ? std::optional<std::uint64_t>(0) : std::nullopt;
        return m_header.number({m->second.value.data(), m->second.value.data() + m->second.value.size()});
    }

    // A setting that is a number; nothing when the lines do not say it.
    std::optional<std::uint64_t> said(RecognisedObject& o, Instance& i, const std::string& path, const std::string& key, const std::function<std::string(std::uint64_t)>& value)
    {
        const auto number = numberOf(i, path);
        const auto m = i.members.find(path);
        if (!number) {
            if (m != i.members.end()) {
                const Tokens& text = m->second.value;
                remark(RemarkKind::NotUnderstood, m->second.line, m->second.column,
                    say("%1 cannot be told from \"%2\"; it is left as it is", path, spelled(bare({text.data(), text.data() + text.size()}))));
            }
            return number;
        }
        const bool byInit = m == i.members.end() ? !i.init.empty() : m->second.byInit;
        o.said.push_back({key, value(*number), m == i.members.end() ? i.line : m->second.line, byInit});
        return number;
    }

    void callbacksIn(const Instance& i, ObjectType type, std::vector<SaidCallback>& to)
    {
        std::map<std::uint32_t, const std::pair<const std::string, Instance::Member>*> inOrder;
        for (const auto& one : i.members)
            inOrder.emplace(one.second.order, &one);
        for (const auto& [order, one] : inOrder)
            callback(to, type, one->first, one->second);
    }

    void callback(std::vector<SaidCallback>& to, ObjectType type, const std::string& path, const Instance::Member& m)
    {
        if (!starts(path, "Evt") || path == "EvtDriverDeviceAdd")
            return;
        std::string called = path;
        for (const CallbackRole& r : kCallbackRoles)
            if (r.type == type && path == r.member)
                called = r.name;
        const std::vector<std::string> known = callbacksOf(type);
        const TokenRange value = bare({m.value.data(), m.value.data() + m.value.size()});
        if (m_header.number(value) == std::uint64_t{0})
            return; // no callback
        if (std::find(known.begin(), known.end(), called) == known.end())
            remark(RemarkKind::PassedOver, m.line, m.column, say("%1 is not called by the simulated framework", called));
        else if (value.size() == 1 && isNameToken(value[0]))
            to.push_back({called, std::string(value[0].text), m.line});
        else
            remark(RemarkKind::NotUnderstood, m.line, m.column, say("which function %1 is, is not known here", called));
    }

    // --- objects -----------------------------------------------------------------------------------------------------------------

    bool create(const Token& at, ObjectType type, const std::vector<TokenRange>& args)
    {
        const WdfFunction* f = m_header.function(at.text);
        if (f == nullptr || args.size() != f->parameters.size())
            return wrongCount(at);
        if (m_result.objects.size() >= kMaximumRecognised) {
            if (m_result.objects.size() == kMaximumRecognised && !m_full)
                remark(RemarkKind::NotUnderstood, at, say("a scenario has at most %1 objects; those that follow were not read", kMaximumRecognised));
            m_full = true;
            return true;
        }
        RecognisedObject o;
        o.type = type;
        o.line = at.place.line;
        Instance* configuration = nullptr;
        TokenRange handle;
        for (std::size_t p = 0; p < args.size(); ++p) {
            const std::string structure = pointedTo(f->parameters[p].type);
            if (structure == kAttributes) {
                if (m_header.number(bare(args[p])) == std::uint64_t{0} || spelled(args[p]) == "WDF_NO_OBJECT_ATTRIBUTES")
                    noAttributes(o, at);
                else if (Instance* a = instanceAt(args[p], kAttributes, at))
                    takeAttributes(o, *a);
            } else if (isConfiguration(structure)) {
                if (m_header.number(bare(args[p])) == std::uint64_t{0})
                    mistake(at, say("%1 needs a %2", std::string(at.text), structure));
                else
                    configuration = instanceAt(args[p], structure, at);
            } else if (f->parameters[p].isOut && typeOfHandle(f->parameters[p].type)) {
                handle = args[p];
            } else if (f->parameters[p].type == "WDFDEVICE" && p == 0) {
                o.device = reference(args[p], false);
            }
        }
        if (configuration != nullptr)
            takeConfiguration(o, *configuration);
        if (type == ObjectType::Request)
            o.said.push_back({"kind", at.text == "WdfRequestCreate" ? "driver_created" : "attributes", o.line, false});
        if (type == ObjectType::Device) {
            if (m_filter)
                o.said.push_back({"filter", "true", m_filterLine, false});
            o.callbacks.insert(o.callbacks.end(), m_deviceCallbacks.begin(), m_deviceCallbacks.end());
            m_filter = false;
            m_deviceCallbacks.clear();
        }
        if (underCondition())
            remark(RemarkKind::NotUnderstood, at, say("this stands under a condition or in a loop; it is read as if it ran once"));
        if (m_header.number(bare(handle)) == std::uint64_t{0})
            handle = {};
        // A lock that is created into the configuration of an interrupt is that interrupt's.
        const std::string place = placeText(handle);
        for (const auto& [member, key] : {std::pair(std::string(".SpinLock"), ObjectType::SpinLock), std::pair(std::string(".WaitLock"), ObjectType::WaitLock)})
            if (key == type && ends(place, member))
                if (const auto i = m_instances.find(place.substr(0, place.size() - member.size())); i != m_instances.end() && i->second.type == configurationOf(ObjectType::Interrupt)) {
                    i->second.members[member.substr(1)] = {{oneToken()}, at.place.line, at.place.column, false, m_order++};
                    return true;
                }
        add(std::move(o), handle);
        return true;
    }

    static Token oneToken()
    {
        Token one;
        one.kind = TokenKind::Number;
        one.text = "1";
        return one;
    }

    void add(RecognisedObject o, TokenRange handle)
    {
        const std::size_t index = m_result.objects.size();
        m_setsUp = true;
        o.handle = placeText(handle);
        if (!o.handle.empty()) {
            m_handles[o.handle] = index;
            m_handlesByLast[o.handle.substr(o.handle.rfind('.') == std::string::npos ? 0 : o.handle.rfind('.') + 1)] = index;
        }
        m_result.objects.push_back(std::move(o));
    }

    void noAttributes(RecognisedObject& o, const Token& at)
    {
        o.said.push_back({"attributes", "null", at.place.line, false});
        // Part of the attributes, so not said either.
        for (const char* key : {"sync_scope", "execution_level"})
            o.said.push_back({key, "Inherit", at.place.line, true});
        for (const char* key : {"context_type", "parent_object"})
            o.said.push_back({key, "", at.place.line, true});
    }

    void takeAttributes(RecognisedObject& o, Instance& i)
    {
        i.isTaken = true;
        i.isWritten = false;
        o.said.push_back({"attributes", "init", i.line, true});
        warnOfGarbage(i, "WDF_OBJECT_ATTRIBUTES_INIT");
        const auto scope = [](std::uint64_t n) { return std::string(name(n < 5 ? static_cast<SyncScope>(n) : SyncScope::OutOfRange)); };
        const auto level = [](std::uint64_t n) { return std::string(name(n < 4 ? static_cast<ExecutionLevel>(n) : ExecutionLevel::OutOfRange)); };
        if (i.base == Instance::Base::Zero && i.init.empty() && (numberOf(i, "SynchronizationScope") == std::uint64_t{0} || numberOf(i, "ExecutionLevel") == std::uint64_t{0}))
            remark(RemarkKind::Mistake, i.line, i.column, say("\"%1\" is cleared and not set up by WDF_OBJECT_ATTRIBUTES_INIT: a scope or level of 0 is not valid", i.called));
        said(o, i, "SynchronizationScope", "sync_scope", scope);
        said(o, i, "ExecutionLevel", "execution_level", level);
        if (!i.contextType.empty())
            o.said.push_back({"context_type", i.contextType, i.contextLine, false});
        else if (!i.init.empty())
            o.said.push_back({"context_type", "", i.line, true});
        if (const auto m = i.members.find("ParentObject"); m != i.members.end()) {
            o.parentObject = reference({m->second.value.data(), m->second.value.data() + m->second.value.size()}, false);
            if (o.parentObject)
                o.parentObject->line = m->second.line;
            else
                remark(RemarkKind::NotUnderstood, m->second.line, m->second.column,
                    say("which object \"%1\" is, is not known here", spelled({m->second.value.data(), m->second.value.data() + m->second.value.size()})));
        } else if (i.base == Instance::Base::Zero) {
            o.said.push_back({"parent_object", "", i.line, true});
        }
        callbacksIn(i, o.type, o.callbacks);
        passOver(i, {"SynchronizationScope", "ExecutionLevel", "ParentObject", "Size", "ContextTypeInfo"});
    }

    void warnOfGarbage(Instance& i, const char* init)
    {
        if (i.base == Instance::Base::Garbage)
            remark(RemarkKind::Mistake, i.line > 0 ? i.line : m_tokens[m_at].place.line, i.column, say("\"%1\" is used without %2", i.called, std::string(init)));
    }

    // Members without a counterpart here, where a line sets them.
    void passOver(const Instance& i, const std::set<std::string>& known)
    {
        for (const auto& [path, m] : i.members)
            if (!m.byInit && known.count(path) == 0 && !starts(path, "Evt"))
                remark(RemarkKind::PassedOver, m.line, m.column, say("%1 is no setting here", path));
    }

    void takeConfiguration(RecognisedObject& o, Instance& i)
    {
        i.isTaken = true;
        i.isWritten = false;
        if (i.base == Instance::Base::Garbage)
            remark(RemarkKind::Mistake, o.line, 1, say("\"%1\" is used without %2", i.called, i.type + "_INIT"));
        callbacksIn(i, o.type, o.callbacks);
        const auto truth = [](std::uint64_t n) { return std::string(n != 0 ? "true" : "false"); };
        const auto digits = [](std::uint64_t n) { return std::to_string(n & 0xFFFFFFFFu); };
        const auto three = [](std::uint64_t n) { return std::string(n == 0 ? "false" : n == 1 ? "true" : ""); };
        std::set<std::string> known = {"Size"};
        const auto take = [&](const char* path, const char* key, const std::function<std::string(std::uint64_t)>& value) {
            known.insert(path);
            return said(o, i, path, key, value);
        };
        switch (o.type) {
        case ObjectType::Queue: {
            const auto dispatch = [](std::uint64_t n) { return std::string(name(n < 4 ? static_cast<DispatchType>(n) : DispatchType::OutOfRange)); };
            const auto type = take("DispatchType", "dispatch", dispatch);
            take("DefaultQueue", "default_queue", truth);
            take("PowerManaged", "power_managed", three);
            const auto all = [&](std::uint64_t n) { return (n & 0xFFFFFFFFu) == 0xFFFFFFFFu ? std::string() : digits(n); };
            const std::string presented = "Settings.Parallel.NumberOfPresentedRequests";
            known.insert(presented);
            if (const auto m = i.members.find(presented); m != i.members.end() || type == static_cast<std::uint64_t>(DispatchType::Parallel))
                said(o, i, presented, "number_of_presented_requests", all);
            if (const auto m = i.members.find("Driver"); m != i.members.end())
                o.said.push_back({"creator", "class_extension", m->second.line, false});
            else if (i.base == Instance::Base::Zero)
                o.said.push_back({"creator", "client", i.line, true});
            known.insert("Driver");
            break;
        }
        case ObjectType::Timer:
            take("Period", "period", digits);
            take("AutomaticSerialization", "automatic_serialization", truth);
            take("TolerableDelay", "tolerable_delay", digits);
            take("UseHighResolutionTimer", "high_resolution", [](std::uint64_t n) { return std::string(n == 1 ? "true" : "false"); });
            break;
        case ObjectType::WorkItem:
        case ObjectType::Dpc: take("AutomaticSerialization", "automatic_serialization", truth); break;
        case ObjectType::Interrupt:
            take("AutomaticSerialization", "automatic_serialization", truth);
            take("PassiveHandling", "kind.passive_handling", truth);
            for (const auto& [path, key] : {std::pair("EvtInterruptDpc", "kind.evt_dpc"), std::pair("EvtInterruptWorkItem", "kind.evt_workitem"), std::pair("SpinLock", "kind.spin_lock"), std::pair("WaitLock", "kind.wait_lock")}) {
                known.insert(path);
                isGiven(o, i, path, key);
            }
            break;
        case ObjectType::FileObject: isGiven(o, i, "EvtDeviceFileCreate", "evt_create"); break;
        default: break;
        }
        if (o.type != ObjectType::Driver)
            passOver(i, known);
    }

    // A member that is a pointer: there or not.
    void isGiven(RecognisedObject& o, const Instance& i, const std::string& path, const std::string& key)
    {
        const auto m = i.members.find(path);
        if (m == i.members.end()) {
            if (i.base == Instance::Base::Zero)
                o.said.push_back({key, "false", i.line, true});
            return;
        }
        const bool isNull = m_header.number(bare({m->second.value.data(), m->second.value.data() + m->second.value.size()})) == std::uint64_t{0};
        o.said.push_back({key, isNull ? "false" : "true", m->second.line, isNull});
    }

    bool dispatching(const Token& at, const std::vector<TokenRange>& args)
    {
        const auto queue = reference(args[1], false);
        const TokenRange constant = bare(args[2]);
        static constexpr std::pair<std::string_view, RequestType> kTypes[] = {{"WdfRequestTypeRead", RequestType::Read}, {"WdfRequestTypeWrite", RequestType::Write},
            {"WdfRequestTypeDeviceControl", RequestType::DeviceControl}, {"WdfRequestTypeDeviceControlInternal", RequestType::InternalDeviceControl}, {"WdfRequestTypeCreate", RequestType::Create}};
        const std::string text = placeText(constant);
        const auto type = std::find_if(std::begin(kTypes), std::end(kTypes), [&](const auto& t) { return t.first == text; });
        if (type == std::end(kTypes))
            remark(m_header.enumerationOf(text).empty() ? RemarkKind::NotUnderstood : RemarkKind::PassedOver, at, say("requests of the type %1 are not sent here", text));
        else if (!queue || !queue->object)
            remark(RemarkKind::NotUnderstood, at, say("no line here creates the queue \"%1\"", placeText(args[1])));
        else if (std::vector<RequestType>& types = m_result.objects[*queue->object].requestTypes; std::find(types.begin(), types.end(), type->second) == types.end())
            types.push_back(type->second);
        return true;
    }

    // The object an expression stands for. `onlyKnown`: one of these lines.
    std::optional<Reference> reference(TokenRange expression, bool onlyKnown)
    {
        const TokenRange e = bare(expression);
        if (e.empty())
            return std::nullopt;
        Reference r;
        r.line = e[0].place.line;
        r.handle = placeText(e);
        const std::string last = r.handle.substr(r.handle.rfind('.') == std::string::npos ? 0 : r.handle.rfind('.') + 1);
        const auto whole = m_handles.find(r.handle);
        const auto byLast = m_handlesByLast.find(last);
        if (whole != m_handles.end() || (byLast != m_handlesByLast.end() && e.size() <= 5)) {
            r.object = whole != m_handles.end() ? whole->second : byLast->second;
            r.type = m_result.objects[*r.object].type;
            return r;
        }
        if (onlyKnown)
            return std::nullopt;
        if (m_header.number(e) == std::uint64_t{0}) {
            r.isNull = true;
            return r;
        }
        if (e.size() > 2 && isNameToken(e[0]) && e[1].is(Punctuator::LeftParen)) {
            const WdfFunction* f = m_header.function(e[0].text);
            const auto type = f != nullptr ? typeOfHandle(f->returns) : std::nullopt;
            if (!type)
                return std::nullopt;
            r.type = *type;
            r.handle.clear();
            return r;
        }
        if (const auto declared = m_declared.find(last); declared != m_declared.end()) {
            r.type = declared->second;
            return r;
        }
        // By its name: "devExt->WdfDevice", "Queue".
        const std::string small = lowered(last);
        for (const auto& [word, type] : {std::pair("device", ObjectType::Device), std::pair("queue", ObjectType::Queue), std::pair("driver", ObjectType::Driver), std::pair("timer", ObjectType::Timer),
                 std::pair("interrupt", ObjectType::Interrupt), std::pair("request", ObjectType::Request), std::pair("fileobject", ObjectType::FileObject)})
            if (small.find(word) != std::string::npos) {
                r.type = type;
                return r;
            }
        return std::nullopt;
    }

    // --- what sets nothing up --------------------------------------------------------------------------------------------------

    static bool isHarmless(TokenRange s)
    {
        const Token& first = s[0];
        if (first.is(Word::Return) || first.is(Word::Goto) || first.is(Word::Break) || first.is(Word::Continue) || first.is(Word::Typedef) || first.is(Word::Extern) || first.is(Word::Static)
            || first.is(Word::Const) || first.is(Word::Struct) || first.is(Word::Enum) || first.is(Word::Union) || first.is(Word::Void))
            return true;
        if (isNameToken(first) && s.size() > 1 && s[1].is(Punctuator::LeftParen) && isPlain(first.text))
            return true;
        // A declaration begins with two names: a type and what has it.
        std::size_t i = 1;
        while (i < s.size() && s[i].is(Punctuator::Star))
            ++i;
        if (isNameToken(first) && i < s.size() && isNameToken(s[i]))
            return true;
        const bool hasCall = std::any_of(s.begin(), s.end(), [](const Token& t) { return t.is(Punctuator::LeftParen); });
        return !hasCall && lowered(std::string(first.text)).find("status") != std::string::npos;
    }

    void finishNames()
    {
        std::set<std::string> taken;
        for (RecognisedObject& o : m_result.objects) {
            const std::string stem = nameFrom(o.handle, o.type);
            o.name = stem;
            for (int n = 2; taken.count(o.name) > 0; ++n)
                o.name = stem + std::to_string(n);
            taken.insert(o.name);
        }
    }

    const WdfHeader& m_header;
    driver::Symbols m_symbols;
    std::vector<std::string> m_files;
    driver::Reporter m_reporter;
    driver::Preprocessor m_preprocessor;
    Tokens m_tokens;
    std::size_t m_at = 0;

    Recognition m_result;
    std::map<std::string, Instance> m_instances;         // by the place that holds them
    std::map<std::string, std::size_t> m_handles;        // likewise
    std::map<std::string, std::size_t> m_handlesByLast;  // by its last word
    std::map<std::string, ObjectType> m_declared;
    std::set<std::string> m_locals;
    std::vector<SaidCallback> m_deviceCallbacks;         // for the device to come
    std::uint32_t m_filterLine = 0, m_order = 0;
    bool m_filter = false;
    std::vector<bool> m_blocks;                          // whether each runs on a condition
    bool m_condition = false, m_lastCondition = false;
    bool m_inFunction = false;
    bool m_setsUp = false;                               // the function does
    std::size_t m_remarksBefore = 0;                     // the function
    bool m_full = false;
};

} // namespace

std::string stemOf(ObjectType type)
{
    switch (type) {
    case ObjectType::Driver: return "Driver";
    case ObjectType::Device: return "Device";
    case ObjectType::Queue: return "Queue";
    case ObjectType::Request: return "Request";
    case ObjectType::FileObject: return "File";
    case ObjectType::Timer: return "Timer";
    case ObjectType::WorkItem: return "WorkItem";
    case ObjectType::Dpc: return "Dpc";
    case ObjectType::Interrupt: return "Interrupt";
    case ObjectType::SpinLock: return "SpinLock";
    case ObjectType::WaitLock: return "WaitLock";
    default: return "Object";
    }
}

const Said* RecognisedObject::find(std::string_view key) const
{
    const auto found = std::find_if(said.begin(), said.end(), [&](const Said& s) { return s.key == key; });
    return found != said.end() ? &*found : nullptr;
}

Recognition recognise(std::string_view text)
{
    if (text.size() > kMaximumPasted) {
        Recognition none;
        none.remarks.push_back({RemarkKind::NotUnderstood, 1, 1, say("the text has more than %1 bytes; paste the lines that set objects up", kMaximumPasted)});
        return none;
    }
    return Recogniser(text).all();
}

bool looksLikeSetUp(std::string_view text)
{
    const std::string_view some = text.substr(0, kMaximumPasted);
    if (some.find("WDF_OBJECT_ATTRIBUTES_INIT") != std::string_view::npos || some.find("_CONFIG_INIT") != std::string_view::npos)
        return true;
    return std::any_of(std::begin(kCreatedTypes), std::end(kCreatedTypes), [&](ObjectType t) { return some.find(std::string(creatingCall(t)) + "(") != std::string_view::npos; });
}

std::string initialSerialization(ObjectType type)
{
    const std::string configuration = configurationOf(type);
    const auto* members = WdfHeader::get().structure(configuration);
    if (members == nullptr || std::none_of(members->begin(), members->end(), [](const WdfMember& m) { return m.path == "AutomaticSerialization"; }))
        return {};
    const WdfFunction* init = WdfHeader::get().function(configuration + "_INIT");
    for (std::size_t i = 0; init != nullptr && i + 2 < init->body.size(); ++i)
        if (init->body[i].text == "AutomaticSerialization" && init->body[i + 1].is(Punctuator::Assign))
            return init->body[i + 2].text == "TRUE" ? "true" : "false";
    return "false"; // cleared
}

} // namespace syncscope::scenario
