#include "engine/scenario/codec.h"

#include "engine/trace/schedule.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>

namespace syncscope::scenario {

using json::Kind;
using json::Value;

// --- notes ---------------------------------------------------------------------------------------------------------------

void Notes::error(json::Place place, const char* code, Phrase message, Phrase hint)
{
    m_all.push_back({{fileOf(place), place.line, place.column}, Severity::Error, code, std::move(message), std::move(hint)});
}

std::string Notes::fileOf(json::Place place) const
{
    switch (place.source) {
    case json::Source::File: break;
    case json::Source::Set: return "--set";
    case json::Source::Variant: return "--variant";
    }
    return m_file;
}

void Notes::warning(json::Place place, const char* code, Phrase message, Phrase hint)
{
    error(place, code, std::move(message), std::move(hint));
    m_all.back().severity = Severity::Warning;
}

namespace {
Phrase didYouMean(const std::string& nearest) { return nearest.empty() ? Phrase() : say("did you mean \"%1\"?", nearest); }

std::string listOf(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& n : names)
        list += (list.empty() ? "" : ", ") + n;
    return list;
}
} // namespace

Phrase Notes::hint(const std::string& word, const std::vector<std::string>& candidates)
{
    if (const std::string nearest = nearestName(word, candidates); !nearest.empty())
        return didYouMean(nearest);
    if (candidates.empty() || candidates.size() > 12)
        return {};
    return say("there are %1", listOf(candidates));
}

json::Place Notes::place(std::string path) const
{
    for (;;) {
        if (const auto there = m_places.find(path); there != m_places.end())
            return there->second;
        const std::size_t slash = path.rfind('/');
        if (slash == std::string::npos)
            return {};
        path.resize(slash);
    }
}

Diagnostics Notes::take()
{
    const auto place = [&](const Diagnostic& d) { return std::tuple(d.place.file != m_file, d.place.file, d.place.line, d.place.column); };
    std::stable_sort(m_all.begin(), m_all.end(), [&](const Diagnostic& a, const Diagnostic& b) { return place(a) < place(b); });
    // A variant's seed is read in the variant and in its place in the scenario.
    const auto again = std::unique(m_all.begin(), m_all.end(),
        [&](const Diagnostic& a, const Diagnostic& b) { return place(a) == place(b) && a.code == b.code && a.message == b.message; });
    m_all.erase(again, m_all.end());
    return std::move(m_all);
}

// --- words ---------------------------------------------------------------------------------------------------------------

Phrase foundText(const Value& v)
{
    switch (v.kind) {
    case Kind::Null: return std::string("null");
    case Kind::Boolean: return std::string(v.boolean ? "true" : "false");
    case Kind::Number: return say("the number %1", v.text);
    case Kind::String: return say("the text \"%1\"", v.text);
    case Kind::Bare: return say("\"%1\"", v.text);
    case Kind::Array: return say("a list");
    case Kind::Object: return say("an object");
    }
    return {};
}

void wrongType(const Entry& e, Phrase expected)
{
    e.notes.error(e.value.place, "wrong-type", say("\"%1\": found %2; expected %3", e.key, foundText(e.value), std::move(expected)));
}

std::string bareText(const Value& v)
{
    switch (v.kind) {
    case Kind::Null: return {};
    case Kind::Boolean: return v.boolean ? "true" : "false";
    case Kind::Number:
    case Kind::String:
    case Kind::Bare: return v.text;
    case Kind::Array:
    case Kind::Object: break;
    }
    std::string list;
    for (std::size_t i = 0; i < v.items.size(); ++i) {
        if (v.kind == Kind::Object || v.items[i].kind == Kind::Array || bareText(v.items[i]).find(',') != std::string::npos) {
            std::string text = json::print(v);
            std::erase(text, '\n');
            return text;
        }
        list += (i > 0 ? "," : "") + bareText(v.items[i]);
    }
    return list;
}

namespace {
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isIdentifier(std::string_view text)
{
    return !text.empty() && text.size() <= 63 && isLetter(text[0]) && std::all_of(text.begin(), text.end(), [](char c) { return isLetter(c) || isDigit(c); });
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 63 && (isLetter(text[0]) || isDigit(text[0]))
        && std::all_of(text.begin(), text.end(), [](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '.'; });
}

bool isWholeText(std::string_view text)
{
    const std::string_view digits = text.substr(!text.empty() && text[0] == '-' ? 1 : 0);
    return !digits.empty() && digits.size() <= 20 && std::all_of(digits.begin(), digits.end(), isDigit);
}

constexpr std::array<std::string_view, 37> kKeywords = {"auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum",
    "extern", "float", "for", "goto", "if", "inline", "int", "long", "register", "restrict", "return", "short", "signed", "sizeof", "static",
    "struct", "switch", "typedef", "union", "unsigned", "void", "volatile", "while", "_Bool", "_Complex", "_Imaginary"};
} // namespace

bool isName(std::string_view text)
{
    return isIdentifier(text) && std::find(kKeywords.begin(), kKeywords.end(), text) == kKeywords.end();
}

std::string pattern(Syntax syntax)
{
    switch (syntax) {
    case Syntax::Line:
    case Syntax::Schedule: return {};
    case Syntax::Name: {
        std::string keywords;
        for (const std::string_view word : kKeywords)
            keywords += (keywords.empty() ? "" : "|") + std::string(word);
        return "^(?!(" + keywords + ")$)[A-Za-z_][A-Za-z0-9_]{0,62}$";
    }
    case Syntax::Id: return "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$";
    case Syntax::Definition: return "^([A-Za-z_][A-Za-z0-9_]{0,62}|-?[0-9]{1,20})$";
    }
    return {};
}

std::vector<ScheduleToken> scheduleTokens(const std::string& text)
{
    const std::string_view blanks = " \t\r\n";
    std::vector<ScheduleToken> tokens;
    for (std::size_t start = text.find_first_not_of(blanks); start != std::string::npos; start = text.find_first_not_of(blanks, start)) {
        const std::size_t end = std::min(text.find_first_of(blanks, start), text.size());
        const std::string token = text.substr(start, end - start);
        ScheduleToken one;
        one.column = static_cast<std::uint32_t>(start + 1);
        const auto choices = trace::parseSchedule(token);
        if (choices) {
            one.processor = choices->front().processor;
        } else {
            one.message = choices.error().front().message;
            one.hint = choices.error().front().hint;
        }
        tokens.push_back(std::move(one));
        start = end;
    }
    return tokens;
}

// --- choices -------------------------------------------------------------------------------------------------------------

template <>
std::vector<std::pair<std::string, ObjectType>> choices<ObjectType>()
{
    std::vector<std::pair<std::string, ObjectType>> all;
    for (const ObjectType type : kCreatedTypes)
        all.emplace_back(std::string(name(type)), type);
    return all;
}
// Every device is started before the workload begins.
template <>
std::vector<std::pair<std::string, PnpAction>> choices<PnpAction>()
{
    std::vector<std::pair<std::string, PnpAction>> all;
    for (const PnpAction a : {PnpAction::PowerDown, PnpAction::PowerUp, PnpAction::Stop, PnpAction::Restart, PnpAction::Remove, PnpAction::SurpriseRemove})
        all.emplace_back(std::string(name(a)), a);
    return all;
}
template <>
std::vector<std::pair<std::string, Order>> choices<Order>()
{
    return {{std::string(syncscope::pattern("time")), Order::Time}, {std::string(syncscope::pattern("seeded")), Order::Seeded}};
}
template <>
std::vector<std::pair<std::string, Attributes>> choices<Attributes>()
{
    return {{"init", Attributes::Init}, {"null", Attributes::Null}};
}
template <>
std::vector<std::pair<std::string, LibraryKind>> choices<LibraryKind>()
{
    return {{std::string(syncscope::pattern("scenario")), LibraryKind::Scenario}, {std::string(syncscope::pattern("exercise")), LibraryKind::Exercise}, {std::string(syncscope::pattern("model")), LibraryKind::Model}};
}

template <>
std::vector<std::pair<std::string, RequestType>> choices<RequestType>()
{
    std::vector<std::pair<std::string, RequestType>> all;
    for (const RequestType t : {RequestType::Read, RequestType::Write, RequestType::DeviceControl, RequestType::InternalDeviceControl, RequestType::Create,
             RequestType::Close})
        all.emplace_back(std::string(name(t)), t);
    return all;
}
template <>
std::vector<std::pair<std::string, OnRefusal>> choices<OnRefusal>()
{
    return {{std::string(syncscope::pattern("return")), OnRefusal::Return}, {std::string(syncscope::pattern("continue")), OnRefusal::Continue}};
}
template <>
std::vector<std::pair<std::string, Creator>> choices<Creator>()
{
    return {{std::string(syncscope::pattern("client")), Creator::Client}, {std::string(syncscope::pattern("class_extension")), Creator::ClassExtension}};
}
template <>
std::vector<std::pair<std::string, RequestKind>> choices<RequestKind>()
{
    return {{std::string(syncscope::pattern("presented")), RequestKind::Presented}, {std::string(syncscope::pattern("driver_created")), RequestKind::DriverCreated}, {std::string(syncscope::pattern("attributes")), RequestKind::Attributes}};
}

const CallbackRole* callbackRole(const std::string& name)
{
    for (const CallbackRole& r : kCallbackRoles)
        if (name == r.name)
            return &r;
    return nullptr;
}

bool hasByItself(const Object& o, const CallbackRole& r)
{
    const std::string callback = r.name;
    if (r.type != o.type || o.type == ObjectType::Queue)
        return false;
    if (callback == "EvtInterruptDpc")
        return o.interrupt.evtDpc;
    if (callback == "EvtInterruptWorkItem")
        return o.interrupt.evtWorkItem;
    if (callback == "EvtDeviceFileCreate")
        return o.evtCreate;
    return callback != "EvtInterruptEnable" && callback != "EvtInterruptDisable";
}

// --- reading -------------------------------------------------------------------------------------------------------------

namespace {
constexpr std::uint64_t kAnyNumber = std::numeric_limits<std::uint64_t>::max();

Phrase wholeNumber(const About& about)
{
    const Phrase max = about.max == kAnyNumber ? Phrase(std::string("2^64-1")) : Phrase(about.max);
    return *about.unit ? say("a whole number, %1 to %2 %3", about.min, max, say(about.unit)) : say("a whole number, %1 to %2", about.min, max);
}
} // namespace

bool takeWhole(const Entry& e, const About& about, Whole& to)
{
    const Phrase expected = wholeNumber(about);
    const std::string& text = e.value.text;
    if (e.value.kind == Kind::String && isWholeText(text)) {
        e.notes.error(e.value.place, "wrong-type", say("\"%1\": found %2; expected %3", e.key, foundText(e.value), expected), say("write it without quotes"));
        return false;
    }
    const bool isNumber = e.value.kind == Kind::Number || e.value.kind == Kind::Bare;
    const bool negative = isNumber && !text.empty() && text[0] == '-';
    const char* first = text.data() + (negative ? 1 : 0);
    const char* last = text.data() + text.size();
    if (!isNumber || first == last || !std::all_of(first, last, isDigit)) {
        wrongType(e, expected);
        return false;
    }
    Whole whole{negative, 0};
    const auto [end, problem] = std::from_chars(first, last, whole.magnitude);
    const bool tooLong = problem == std::errc::result_out_of_range;
    whole.negative = negative && (whole.magnitude != 0 || tooLong);
    const std::uint64_t lowest = about.min < 0 ? 0 - static_cast<std::uint64_t>(about.min) : 0;
    if (tooLong || (whole.negative ? whole.magnitude > lowest : whole.magnitude > about.max || (about.min > 0 && whole.magnitude < static_cast<std::uint64_t>(about.min)))) {
        e.notes.error(e.value.place, "out-of-range", say("\"%1\" is %2; expected %3", e.key, text, expected));
        return false;
    }
    to = whole;
    return true;
}

bool takeChoice(const Entry& e, const std::vector<std::string>& names, std::size_t& index)
{
    const Phrase expected = say("one of %1", listOf(names));
    if (e.value.kind != Kind::String && e.value.kind != Kind::Bare) {
        wrongType(e, expected);
        return false;
    }
    const auto there = std::find(names.begin(), names.end(), e.value.text);
    if (there == names.end()) {
        e.notes.error(e.value.place, "unknown-value", say("\"%1\": found %2; expected %3", e.key, foundText(e.value), expected),
            didYouMean(nearestName(e.value.text, names)));
        return false;
    }
    index = static_cast<std::size_t>(there - names.begin());
    return true;
}

bool takeItems(const Entry& e, const About& about, std::vector<Value>& items)
{
    if (e.value.kind == Kind::Array) {
        items = e.value.items;
    } else if (e.value.kind == Kind::Bare && !e.value.text.empty() && e.value.text[0] == '[') {
        Expected<Value> list = json::parse(e.value.text, {});
        if (!list) {
            wrongType(e, say("a list, as a,b or [\"a\",\"b\"]"));
            return false;
        }
        items = std::move(list->items);
        for (Value& item : items)
            item.place = e.value.place;
    } else if (e.value.kind == Kind::Bare) {
        for (std::size_t at = 0; at < e.value.text.size();) {
            const std::size_t comma = std::min(e.value.text.find(',', at), e.value.text.size());
            items.push_back(json::bare(e.value.text.substr(at, comma - at), e.value.place));
            at = comma + 1;
        }
    } else {
        wrongType(e, say("a list"));
        return false;
    }
    if (items.size() > about.max) {
        e.notes.error(e.value.place, "out-of-range",
            say("\"%1\" has %2 items; expected at most %3", e.key, items.size(), about.max));
        return false;
    }
    return true;
}

bool take(const Entry& e, const About&, bool& to)
{
    if (e.value.kind == Kind::Boolean) {
        to = e.value.boolean;
        return true;
    }
    if (e.value.kind == Kind::Bare && (e.value.text == "true" || e.value.text == "false")) {
        to = e.value.text == "true";
        return true;
    }
    wrongType(e, say("true or false"));
    return false;
}

bool take(const Entry& e, const About& about, std::string& to)
{
    if (about.has(kNullable) && (e.value.kind == Kind::Null || (e.value.kind == Kind::Bare && (e.value.text.empty() || e.value.text == "null")))) {
        to.clear();
        return true;
    }
    const bool numberWillDo = about.syntax == Syntax::Definition && e.value.kind == Kind::Number;
    if (e.value.kind != Kind::String && e.value.kind != Kind::Bare && !numberWillDo) {
        wrongType(e, about.syntax == Syntax::Definition ? say("a name or a whole number") : say("text"));
        return false;
    }
    const std::string& text = e.value.text;
    const auto refuse = [&](Phrase expected) {
        e.notes.error(e.value.place, "bad-name", say("\"%1\": found %2; expected %3", e.key, foundText(e.value), std::move(expected)));
        return false;
    };
    switch (about.syntax) {
    case Syntax::Line: break;
    case Syntax::Name:
        if (!(text.empty() && about.has(kNullable)) && !isName(text))
            return refuse(say("a C name: letters, digits and _, no digit first, at most 63 characters, no keyword"));
        break;
    case Syntax::Id:
        if (!isId(text))
            return refuse(say("letters, digits and - . _, at most 63 characters"));
        break;
    case Syntax::Definition:
        if (!isIdentifier(text) && !isWholeText(text))
            return refuse(say("a C name or a whole number"));
        break;
    case Syntax::Schedule: {
        bool good = true;
        for (const ScheduleToken& token : scheduleTokens(text))
            if (!token.processor) {
                json::Place place = e.value.place;
                // Within a JSON text the quote takes a column; a schedule needs no escapes.
                place.column += token.column - 1 + (e.value.kind == Kind::String ? 1 : 0);
                e.notes.error(place, "schedule-token", say("\"%1\": %2", e.key, token.message), token.hint);
                good = false;
            }
        if (!good)
            return false;
        break;
    }
    }
    to = text;
    return true;
}

bool take(const Entry& e, const About&, KmdfVersion& to)
{
    const std::string& text = e.value.text;
    if (e.value.kind == Kind::Number) {
        e.notes.error(e.value.place, "wrong-type", say("\"%1\": found %2; expected %3", e.key, foundText(e.value), say("a version from \"1.0\" to \"1.33\"")),
            say("a version is text: \"%1\"", text));
        return false;
    }
    if (e.value.kind == Kind::String || e.value.kind == Kind::Bare) {
        std::uint32_t minor = 0;
        const char* first = text.data() + std::min<std::size_t>(2, text.size());
        const char* last = text.data() + text.size();
        const auto [end, problem] = std::from_chars(first, last, minor);
        if (text.compare(0, 2, "1.") == 0 && first != last && end == last && problem == std::errc{} && minor <= 33 && "1." + std::to_string(minor) == text) {
            to.minor = minor;
            return true;
        }
    }
    wrongType(e, say("a version from \"1.0\" to \"1.33\""));
    return false;
}

bool take(const Entry& e, const About&, Handler& to)
{
    if (e.value.kind != Kind::String && e.value.kind != Kind::Bare) {
        wrongType(e, say("text, as \"EvtIoRead\" or \"EvtIoRead=SampleEvtIoRead\""));
        return false;
    }
    const std::string& text = e.value.text;
    const std::size_t equals = text.find('=');
    Handler handler{text.substr(0, equals), equals == std::string::npos ? std::string() : text.substr(equals + 1)};
    bool good = true;
    if (std::none_of(std::begin(kCallbacks), std::end(kCallbacks), [&](const CallbackName& c) { return handler.callback == c.name; })) {
        std::vector<std::string> known;
        for (const CallbackName& c : kCallbacks)
            known.emplace_back(c.name);
        e.notes.error(e.value.place, "unknown-callback", say("\"%1\": \"%2\" is no callback of a framework object", e.key, handler.callback),
            Notes::hint(handler.callback, known));
        good = false;
    }
    if (equals != std::string::npos && !isName(handler.function)) {
        e.notes.error(e.value.place, "bad-name", say("\"%1\": found \"%2\" after =; expected the name of a driver function", e.key, handler.function));
        good = false;
    }
    if (good)
        to = std::move(handler);
    return good;
}

std::vector<std::string> callbacksOf(ObjectType type)
{
    std::vector<std::string> names;
    for (const CallbackName& c : kCallbacks)
        if ((c.types & typeBit(type)) != 0)
            names.emplace_back(c.name);
    return names;
}

bool isOfAttributes(const Handler& h) { return h.callback == "EvtCleanupCallback" || h.callback == "EvtDestroyCallback"; }

namespace {
bool isObject(const Entry& e, const About& about, Phrase expected)
{
    if (e.value.kind != Kind::Object) {
        wrongType(e, std::move(expected));
        return false;
    }
    if (e.value.items.size() > about.max) {
        e.notes.error(e.value.place, "out-of-range",
            say("\"%1\" has %2 names; expected at most %3", e.key, e.value.items.size(), about.max));
        return false;
    }
    return true;
}

constexpr About kDefinition = {.syntax = Syntax::Definition};

template <class T>
bool takeNamed(const Entry& e, const About& about, Phrase expected, std::vector<std::pair<std::string, T>>& to)
{
    if (!isObject(e, about, std::move(expected)))
        return false;
    to.clear();
    bool good = true;
    About inside = kDefinition;
    inside.max = 32;
    for (std::size_t i = 0; i < e.value.items.size(); ++i) {
        const json::Key& key = e.value.keys[i];
        if (!isName(key.name)) {
            e.notes.error(key.place, "bad-name", say("\"%1\": \"%2\" is no name for #if; expected a C name", e.key, key.name));
            good = false;
            continue;
        }
        const Entry inner{e.notes, e.value.items[i], e.key + "." + key.name, e.path + "/" + key.name};
        e.notes.remember(inner.path, inner.value.place);
        T one;
        if (take(inner, inside, one)) {
            to.emplace_back(key.name, std::move(one));
        } else {
            e.notes.refuse(inner.path);
            good = false;
        }
    }
    return good;
}
} // namespace

bool take(const Entry& e, const About& about, std::vector<std::pair<std::string, std::string>>& to)
{
    return takeNamed(e, about, say("an object of names and their values"), to);
}

bool take(const Entry& e, const About& about, std::vector<std::pair<std::string, std::vector<std::string>>>& to)
{
    return takeNamed(e, about, say("an object of names and lists of values"), to);
}

// --- writing -------------------------------------------------------------------------------------------------------------

Value put(bool value) { return json::boolean(value); }
Value put(const std::string& value) { return json::string(value); }
Value put(const KmdfVersion& value) { return json::string("1." + std::to_string(value.minor)); }
// Always with its function: without one, the driver text beside the file would decide again.
Value put(const Handler& value) { return json::string(value.function.empty() ? value.callback : value.callback + "=" + value.function); }

namespace {
template <class T>
Value putNamed(const std::vector<std::pair<std::string, T>>& value)
{
    Value v = json::object();
    for (const auto& [key, item] : value)
        v.set(key, put(item));
    return v;
}
} // namespace

Value put(const std::vector<std::pair<std::string, std::string>>& value) { return putNamed(value); }
Value put(const std::vector<std::pair<std::string, std::vector<std::string>>>& value) { return putNamed(value); }

// --- schema --------------------------------------------------------------------------------------------------------------

namespace {
Value ofType(const char* type)
{
    Value v = json::object();
    v.set("type", json::string(type));
    return v;
}

Value matching(const std::string& regex)
{
    Value v = ofType("string");
    if (!regex.empty())
        v.set("pattern", json::string(regex));
    return v;
}

Value namedShape(const About& about, Value item)
{
    Value v = ofType("object");
    v.set("maxProperties", json::number(about.max));
    Value names = json::object();
    names.set("pattern", json::string(pattern(Syntax::Name)));
    v.set("propertyNames", std::move(names));
    v.set("additionalProperties", std::move(item));
    return v;
}
} // namespace

Value shapeOfNumber(std::int64_t min, std::uint64_t max)
{
    Value v = ofType("integer");
    v.set("minimum", json::number(min));
    v.set("maximum", json::number(max));
    return v;
}

Value orNull(Value shape)
{
    Value v = json::object();
    v.set("anyOf", json::array({std::move(shape), ofType("null")}));
    return v;
}

Value shape(const About&, const bool&) { return ofType("boolean"); }

Value shape(const About& about, const std::string&)
{
    if (about.syntax == Syntax::Definition) {
        Value v = json::object();
        v.set("anyOf", json::array({matching(pattern(about.syntax)), ofType("integer")}));
        return v;
    }
    if (!about.has(kNullable))
        return matching(pattern(about.syntax));
    const std::string regex = pattern(about.syntax);
    return orNull(matching(regex.empty() ? regex : "^$|" + regex));
}

Value shape(const About&, const KmdfVersion&) { return matching("^1\\.([0-9]|[12][0-9]|3[0-3])$"); }

Value shape(const About&, const Handler&)
{
    std::string callbacks;
    for (const CallbackName& callback : kCallbacks)
        callbacks += (callbacks.empty() ? "" : "|") + std::string(callback.name);
    std::string name = pattern(Syntax::Name); // ^...$ without its anchors
    name = name.substr(1, name.size() - 2);
    return matching("^(" + callbacks + ")(=" + name + ")?$");
}

Value shape(const About& about, const std::vector<std::pair<std::string, std::string>>&) { return namedShape(about, shape(kDefinition, std::string())); }

Value shape(const About& about, const std::vector<std::pair<std::string, std::vector<std::string>>>&)
{
    About inside = kDefinition;
    inside.max = 32;
    return namedShape(about, shape(inside, std::vector<std::string>()));
}

} // namespace syncscope::scenario
