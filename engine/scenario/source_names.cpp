#include "engine/scenario/source_names.h"

#include <algorithm>

namespace syncscope::scenario {

namespace {

bool startsIdentifier(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool continuesIdentifier(char c) { return startsIdentifier(c) || (c >= '0' && c <= '9'); }

struct Token {
    std::string text;    // an identifier, or one character
    bool atLineStart = false;
    bool inDirective = false;
};

std::vector<Token> tokens(const std::string& s)
{
    std::vector<Token> all;
    bool inDirective = false;
    std::size_t lineStart = 0;
    bool onlyBlanks = true;
    for (std::size_t i = 0; i < s.size();) {
        const char c = s[i];
        if (c == '\n') {
            const std::size_t before = i > 0 && s[i - 1] == '\r' ? i - 1 : i;
            if (!(before > 0 && s[before - 1] == '\\'))
                inDirective = false;
            lineStart = ++i;
            onlyBlanks = true;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            ++i;
        } else if (s.compare(i, 2, "//") == 0) {
            i = std::min(s.find('\n', i), s.size());
        } else if (s.compare(i, 2, "/*") == 0) {
            const std::size_t end = s.find("*/", i + 2);
            i = end == std::string::npos ? s.size() : end + 2;
        } else if (c == '"' || c == '\'') {
            for (++i; i < s.size() && s[i] != c && s[i] != '\n'; ++i)
                if (s[i] == '\\' && i + 1 < s.size())
                    ++i;
            i = std::min(i + 1, s.size());
            onlyBlanks = false;
        } else {
            if (c == '#' && onlyBlanks)
                inDirective = true;
            onlyBlanks = false;
            std::size_t end = i + 1;
            if (continuesIdentifier(c))
                while (end < s.size() && continuesIdentifier(s[end]))
                    ++end;
            all.push_back({s.substr(i, end - i), i == lineStart, inDirective});
            i = end;
        }
    }
    return all;
}

} // namespace

SourceNames sourceNames(const std::string& text)
{
    SourceNames names;
    std::vector<Token> code;
    for (Token& token : tokens(text)) {
        if (startsIdentifier(token.text[0]))
            names.identifiers.insert(token.text);
        if (!token.inDirective)
            code.push_back(std::move(token));
    }
    int depth = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const std::string& t = code[i].text;
        if (t == "{") {
            ++depth;
        } else if (t == "}") {
            // The branches of an #if may open one brace twice; a brace in the first column ends a function all the same.
            depth = code[i].atLineStart || depth == 0 ? 0 : depth - 1;
        } else if (depth == 0 && startsIdentifier(t[0]) && i + 1 < code.size() && code[i + 1].text == "(") {
            int open = 0;
            std::size_t after = i + 1;
            for (; after < code.size(); ++after) {
                open += code[after].text == "(" ? 1 : code[after].text == ")" ? -1 : 0;
                if (open == 0)
                    break;
            }
            if (after + 1 < code.size() && code[after + 1].text == "{" && std::find(names.functions.begin(), names.functions.end(), t) == names.functions.end())
                names.functions.push_back(t);
            if (after >= code.size())
                break;
        }
    }
    return names;
}

bool hasDriverEntry(const SourceNames& names)
{
    return std::find(names.functions.begin(), names.functions.end(), "DriverEntry") != names.functions.end();
}

std::size_t asksFor(const std::string& text, const std::string& definition, const std::vector<std::string>& values)
{
    const std::vector<Token> all = tokens(text);
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Token& t) {
        return t.text == definition || std::any_of(values.begin(), values.end(), [&](const std::string& v) { return t.text == definition + "_" + v; });
    }));
}

} // namespace syncscope::scenario
