// What a person reads, in parts: an English pattern with the places %1 to %9, and what stands there.
//
// The engine speaks English. A window in another language puts its own pattern in place of each and keeps the parts: it passes a
// Tongue. Patterns are written as literals inside `say("...")`, or `pattern("...")` in a table, each whole: the catalogue of
// translations is collected from these calls.
#pragma once

#include <concepts>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace syncscope {

// English pattern to another one with the same places.
using Tongue = std::function<std::string(std::string_view)>;
// Asked of it like patterns: what stands in a number before its fraction, and between its thousands.
inline constexpr std::string_view kDecimalPoint = ".", kGroupMark = ",";

class Phrase {
public:
    Phrase() = default;
    Phrase(std::string name) : m_text(std::move(name)) {} // the same in every language: a name, a number with its unit
    Phrase(std::integral auto number) : m_text(std::to_string(number)) {}
    Phrase(const char*) = delete; // say() what is to be translated
    Phrase(std::string_view pattern, std::vector<Phrase> parts) : m_text(pattern), m_parts(std::move(parts)), m_isPattern(true) {}

    bool empty() const { return m_text.empty(); }
    std::string english() const { return in({}); }
    std::string in(const Tongue& tongue) const;
    // Every pattern of it, the outermost first.
    std::vector<std::string_view> patterns() const;

    // With a capital letter and a full stop.
    friend Phrase sentence(Phrase phrase);
    friend Phrase decimal(std::string number);

    friend bool operator==(const Phrase&, const Phrase&) = default;

private:
    std::string m_text;
    std::vector<Phrase> m_parts;
    bool m_isPattern = false;
    bool m_isDecimal = false;
    bool m_isSentence = false;
};

template <class... Part>
Phrase say(std::string_view pattern, Part&&... parts)
{
    return Phrase(pattern, std::vector<Phrase>{Phrase(std::forward<Part>(parts))...});
}

// Marks a text of a table as one that is said.
constexpr std::string_view pattern(std::string_view text) { return text; }

// A number with a fraction, and with its unit if that has no point in it: "12.5 us".
Phrase decimal(std::string number);

// One behind the other, with `between` that is no language's word: ", " "; ".
Phrase listed(const std::vector<Phrase>& phrases, std::string_view between);

} // namespace syncscope
