#include "engine/scenario/json.h"

#include "engine/base/assert.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <map>
#include <optional>

namespace syncscope::scenario::json {

const Value* Value::find(std::string_view key) const
{
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i].name == key)
            return &items[i];
    return nullptr;
}

Value* Value::find(std::string_view key) { return const_cast<Value*>(std::as_const(*this).find(key)); }

Value& Value::set(std::string_view key, Value value, Place keyPlace)
{
    SYNCSCOPE_ASSERT(kind == Kind::Object);
    if (Value* there = find(key)) {
        *there = std::move(value);
        return *there;
    }
    keys.push_back({std::string(key), keyPlace});
    items.push_back(std::move(value));
    return items.back();
}

void Value::remove(std::string_view key)
{
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i].name == key) {
            keys.erase(keys.begin() + static_cast<std::ptrdiff_t>(i));
            items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
}

Value boolean(bool value)
{
    Value v;
    v.kind = Kind::Boolean;
    v.boolean = value;
    return v;
}

namespace {
Value withText(Kind kind, std::string text)
{
    Value v;
    v.kind = kind;
    v.text = std::move(text);
    return v;
}
} // namespace

Value number(std::uint64_t value) { return withText(Kind::Number, std::to_string(value)); }
Value number(std::int64_t value) { return withText(Kind::Number, std::to_string(value)); }
Value string(std::string_view value) { return withText(Kind::String, std::string(value)); }

Value bare(std::string_view value, Place place)
{
    Value v = withText(Kind::Bare, std::string(value));
    v.place = place;
    return v;
}

Value array(std::vector<Value> items)
{
    Value v;
    v.kind = Kind::Array;
    v.items = std::move(items);
    return v;
}

Value strings(const std::vector<std::string>& items)
{
    Value v = array();
    for (const std::string& item : items)
        v.items.push_back(string(item));
    return v;
}

Value object()
{
    Value v;
    v.kind = Kind::Object;
    return v;
}

namespace {

// Offsets to lines and columns; columns count code points.
class Lines {
public:
    explicit Lines(const std::string& text) : m_text(text)
    {
        m_starts.push_back(0);
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n')
                m_starts.push_back(i + 1);
    }

    Place place(std::size_t offset) const
    {
        offset = std::min(offset, m_text.size());
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
        const std::size_t line = static_cast<std::size_t>(next - m_starts.begin()) - 1;
        // Values come in the order of the text, so the count goes on from the last place of a long line.
        if (line != m_line || offset < m_offset) {
            m_line = line;
            m_offset = m_starts[line];
            m_column = 1;
        }
        for (; m_offset < offset; ++m_offset)
            m_column += (static_cast<unsigned char>(m_text[m_offset]) & 0xC0) != 0x80 ? 1 : 0;
        return {Source::File, static_cast<std::uint32_t>(line + 1), m_column};
    }

private:
    const std::string& m_text;
    std::vector<std::size_t> m_starts;
    mutable std::size_t m_line = 0;
    mutable std::size_t m_offset = 0;
    mutable std::uint32_t m_column = 1;
};

// Offset of the first byte that is not UTF-8 (Unicode table 3-7: no overlong forms, no surrogates, up to U+10FFFF).
std::optional<std::size_t> invalidUtf8(const std::string& text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
    for (std::size_t i = 0; i < text.size();) {
        const unsigned b = byte(i);
        const unsigned c = byte(i + 1);
        if (b < 0x80)
            i += 1;
        else if (b >= 0xC2 && b <= 0xDF && continues(i + 1))
            i += 2;
        else if ((b & 0xF0) == 0xE0 && continues(i + 1) && continues(i + 2) && !(b == 0xE0 && c < 0xA0) && !(b == 0xED && c > 0x9F))
            i += 3;
        else if (b >= 0xF0 && b <= 0xF4 && continues(i + 1) && continues(i + 2) && continues(i + 3) && !(b == 0xF0 && c < 0x90)
            && !(b == 0xF4 && c > 0x8F))
            i += 4;
        else
            return i;
    }
    return std::nullopt;
}

// Receives RapidJSON's events and builds the tree. The place of a token is found from the end of the one before it:
// between them lie only blanks and one comma or colon.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder> {
public:
    Builder(const std::string& text, std::size_t first, const rapidjson::MemoryStream& stream, const std::string& file, Diagnostics& mistakes)
        : m_text(text), m_lines(text), m_stream(stream), m_file(file), m_mistakes(mistakes), m_first(first), m_end(first)
    {
    }

    bool Null() { return leaf(Kind::Null); }
    bool Bool(bool b)
    {
        if (!leaf(Kind::Boolean))
            return false;
        m_last->boolean = b;
        return true;
    }
    bool RawNumber(const char*, rapidjson::SizeType, bool)
    {
        const std::size_t start = skip();
        const std::size_t end = offset();
        if (!leaf(Kind::Number))
            return false;
        m_last->text = m_text.substr(start, end - start);
        return true;
    }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        if (!leaf(Kind::String))
            return false;
        m_last->text.assign(text, length);
        return true;
    }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        const Place place = m_lines.place(skip());
        m_end = offset();
        std::string name(text, length);
        Level& level = m_open.back();
        const auto [earlier, isNew] = level.seen.emplace(name, place);
        if (!isNew)
            m_mistakes.push_back({{m_file, place.line, place.column}, Severity::Error, "duplicate-key",
                say("\"%1\" appears twice in this object; the first is in line %2", name, earlier->second.line), say("keep one of them")});
        value(level).keys.push_back({std::move(name), place});
        return true;
    }
    bool StartObject() { return open(Kind::Object); }
    bool StartArray() { return open(Kind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    Value takeRoot() { return std::move(m_root); }
    Place place(std::size_t at) const { return m_lines.place(at); }

private:
    // A container in progress, by its position in the one around it: vectors move while they grow.
    struct Level {
        std::size_t index = 0;
        std::map<std::string, Place> seen;
    };

    std::size_t offset() const { return m_first + m_stream.Tell(); }
    std::size_t skip() const
    {
        std::size_t i = m_end;
        while (i < m_text.size() && (m_text[i] == ' ' || m_text[i] == '\t' || m_text[i] == '\r' || m_text[i] == '\n' || m_text[i] == ',' || m_text[i] == ':'))
            ++i;
        return i;
    }
    Value& value(const Level& level)
    {
        Value* v = &m_root;
        for (const Level& l : m_open) {
            if (&l != &m_open.front())
                v = &v->items[l.index];
            if (&l == &level)
                break;
        }
        return *v;
    }
    bool add(Kind kind)
    {
        Value v;
        v.kind = kind;
        v.place = m_lines.place(skip());
        if (m_open.empty()) {
            m_root = std::move(v);
            m_last = &m_root;
        } else {
            std::vector<Value>& items = value(m_open.back()).items;
            items.push_back(std::move(v));
            m_last = &items.back();
        }
        return true;
    }
    bool leaf(Kind kind)
    {
        add(kind);
        m_end = offset();
        return true;
    }
    bool open(Kind kind)
    {
        const std::size_t index = m_open.empty() ? 0 : value(m_open.back()).items.size();
        const std::size_t start = skip();
        if (m_open.size() == kMaximumDepth) {
            const Place place = m_lines.place(start);
            m_mistakes.push_back({{m_file, place.line, place.column}, Severity::Error, "json-too-deep",
                say("values are nested more than %1 deep", kMaximumDepth), {}});
            return false;
        }
        add(kind);
        m_open.push_back({index, {}});
        m_end = start + 1;
        return true;
    }
    bool close()
    {
        m_end = skip() + 1;
        m_open.pop_back();
        return true;
    }

    const std::string& m_text;
    Lines m_lines;
    const rapidjson::MemoryStream& m_stream;
    const std::string& m_file;
    Diagnostics& m_mistakes;
    std::size_t m_first; // offset of the stream's first byte in the text
    std::size_t m_end;   // one past the last token
    Value m_root;
    Value* m_last = nullptr;
    std::vector<Level> m_open;
};

Phrase found(const std::string& text, std::size_t at)
{
    if (at >= text.size())
        return say("the end of the text");
    const unsigned char c = static_cast<unsigned char>(text[at]);
    if (c == '\n' || c == '\r')
        return say("the end of the line");
    if (c < 0x20)
        return say("a control character");
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        ++end;
    return "'" + text.substr(at, end - at) + "'";
}

// What RapidJSON says of a mistake, without its full stop.
Phrase mistakeOf(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty: return say("The document is empty");
    case rapidjson::kParseErrorDocumentRootNotSingular: return say("The document root must not be followed by other values");
    case rapidjson::kParseErrorValueInvalid: return say("Invalid value");
    case rapidjson::kParseErrorObjectMissName: return say("Missing a name for object member");
    case rapidjson::kParseErrorObjectMissColon: return say("Missing a colon after a name of object member");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket: return say("Missing a comma or '}' after an object member");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket: return say("Missing a comma or ']' after an array element");
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex: return say("Incorrect hex digit after \\u escape in string");
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid: return say("The surrogate pair in string is invalid");
    case rapidjson::kParseErrorStringEscapeInvalid: return say("Invalid escape character in string");
    case rapidjson::kParseErrorStringMissQuotationMark: return say("Missing a closing quotation mark in string");
    case rapidjson::kParseErrorStringInvalidEncoding: return say("Invalid encoding in string");
    case rapidjson::kParseErrorNumberTooBig: return say("Number too big to be stored in double");
    case rapidjson::kParseErrorNumberMissFraction: return say("Miss fraction part in number");
    case rapidjson::kParseErrorNumberMissExponent: return say("Miss exponent in number");
    default: break;
    }
    std::string message = rapidjson::GetParseError_En(code);
    if (!message.empty() && message.back() == '.')
        message.pop_back();
    return message;
}

Phrase hintFor(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket: return say("a comma separates values; after the last one stands none");
    case rapidjson::kParseErrorObjectMissName: return say("a key is text in double quotes; after the last value stands no comma");
    case rapidjson::kParseErrorStringEscapeInvalid: return say("a backslash in text is written \\\\");
    default: return {};
    }
}

} // namespace

Expected<Value> parse(const std::string& text, const std::string& file, std::size_t maximumBytes)
{
    const auto mistake = [&](Place place, const char* code, Phrase message, Phrase hint) {
        return Diagnostics{{{file, place.line, place.column}, Severity::Error, code, std::move(message), std::move(hint)}};
    };
    if (text.size() > maximumBytes)
        return unexpected(mistake({}, "json-too-large",
            say("the text has %1 bytes; expected at most %2", text.size(), maximumBytes), {}));
    if (const auto wrong = invalidUtf8(text))
        return unexpected(mistake(Lines(text).place(*wrong), "json-encoding", say("this byte is not UTF-8"), say("save the file as UTF-8")));

    Diagnostics mistakes;
    const std::size_t first = text.compare(0, 3, "\xEF\xBB\xBF") == 0 ? 3 : 0; // Editors on Windows write a byte order mark.
    rapidjson::MemoryStream stream(text.data() + first, text.size() - first);
    Builder builder(text, first, stream, file, mistakes);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag>(stream, builder);
    if (result.IsError()) {
        if (result.Code() != rapidjson::kParseErrorTermination) {
            const std::size_t at = first + result.Offset();
            mistakes.push_back(mistake(builder.place(at), "json-syntax", say("this is not JSON: found %1: %2", found(text, at), mistakeOf(result.Code())),
                hintFor(result.Code())).front());
        }
        return unexpected(std::move(mistakes));
    }
    // RapidJSON takes a NUL for the end of the text.
    if (first + stream.Tell() != text.size())
        mistakes.push_back(mistake(builder.place(first + stream.Tell()), "json-syntax", say("this is not JSON: found a control character after the value"), {}).front());
    if (!mistakes.empty())
        return unexpected(std::move(mistakes));
    return builder.takeRoot();
}

namespace {

void printString(const std::string& text, std::string& out)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += kHex[c >> 4];
                out += kHex[c & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void printOnOneLine(const Value& v, std::string& out)
{
    switch (v.kind) {
    case Kind::Null: out += "null"; return;
    case Kind::Boolean: out += v.boolean ? "true" : "false"; return;
    case Kind::Number: out += v.text; return;
    case Kind::String:
    case Kind::Bare: printString(v.text, out); return;
    case Kind::Array:
    case Kind::Object: break;
    }
    const bool isObject = v.kind == Kind::Object;
    if (v.items.empty()) {
        out += isObject ? "{}" : "[]";
        return;
    }
    out += isObject ? "{ " : "[";
    for (std::size_t i = 0; i < v.items.size(); ++i) {
        if (i > 0)
            out += ", ";
        if (isObject) {
            printString(v.keys[i].name, out);
            out += ": ";
        }
        printOnOneLine(v.items[i], out);
    }
    out += isObject ? " }" : "]";
}

void printIndented(const Value& v, std::size_t indent, std::size_t used, std::string& out)
{
    constexpr std::size_t kWidth = 120;
    std::string line;
    printOnOneLine(v, line);
    if (v.items.empty() || (indent > 0 && used + line.size() <= kWidth)) {
        out += line;
        return;
    }
    const bool isObject = v.kind == Kind::Object;
    const std::string inner(indent + 2, ' ');
    out += isObject ? "{\n" : "[\n";
    for (std::size_t i = 0; i < v.items.size(); ++i) {
        std::string key;
        if (isObject) {
            printString(v.keys[i].name, key);
            key += ": ";
        }
        out += inner + key;
        printIndented(v.items[i], indent + 2, inner.size() + key.size() + 1, out);
        out += i + 1 < v.items.size() ? ",\n" : "\n";
    }
    out += std::string(indent, ' ') + (isObject ? '}' : ']');
}

} // namespace

std::string print(const Value& value)
{
    std::string out;
    printIndented(value, 0, 0, out);
    out += '\n';
    return out;
}

} // namespace syncscope::scenario::json
