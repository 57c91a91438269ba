#include "app/cli/options.h"

#include <charconv>

namespace syncscope::cli {

namespace {

constexpr const char* kLine = "command-line";
constexpr std::string_view kProgram = "syncscope";

std::uint32_t codePoints(std::string_view utf8)
{
    std::uint32_t n = 0;
    for (const char c : utf8)
        n += (static_cast<unsigned char>(c) & 0xC0u) != 0x80u ? 1 : 0;
    return n;
}

} // namespace

SourcePlace Options::placeOfWord(std::size_t index) const
{
    std::uint32_t column = codePoints(kProgram) + 2;
    for (std::size_t i = 0; i < index && i < words.size(); ++i)
        column += codePoints(words[i]) + 1;
    return {kLine, 1, column};
}

SourcePlace Options::place(const std::string& option, const std::string& value) const
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (option.empty() ? words[i] == value : words[i] == option && i + 1 < words.size() && words[i + 1] == value)
            return placeOfWord(option.empty() ? i : i + 1);
        if (!option.empty() && words[i] == option + "=" + value) {
            SourcePlace inside = placeOfWord(i);
            inside.column += codePoints(option) + 1;
            return inside;
        }
    }
    return placeOfWord(0);
}

Diagnostic mistake(SourcePlace place, const char* code, std::string message, std::string hint)
{
    return {std::move(place), Severity::Error, code, std::move(message), std::move(hint)};
}

std::optional<std::uint64_t> wholeNumber(
    const Options& options, const std::string& option, const std::string& text, std::uint64_t least, std::uint64_t most, Diagnostics& mistakes)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size() && number >= least && number <= most)
        return number;
    mistakes.push_back(mistake(options.place(option, text), "bad-number",
        option + ": found \"" + text + "\"; expected a whole number from " + std::to_string(least) + " to " + std::to_string(most)));
    return std::nullopt;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + names[i];
    return text;
}

std::string meant(const std::string& word, const std::vector<std::string>& names)
{
    const std::string near = nearestName(word, names);
    return near.empty() ? std::string() : "did you mean " + near + "?";
}

} // namespace syncscope::cli
