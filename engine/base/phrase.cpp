#include "engine/base/phrase.h"

namespace syncscope {

namespace {

// Or the quotation marks of a name, which another language has its own of.
bool hasWords(std::string_view pattern)
{
    for (const char c : pattern)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'')
            return true;
    return false;
}

void capitalize(std::string& text)
{
    constexpr std::string_view umlauts = "\xC3"; // of the letters from à to þ
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    else if (text.size() > 1 && text.starts_with(umlauts) && static_cast<unsigned char>(text[1]) >= 0xA0 && static_cast<unsigned char>(text[1]) != 0xB7)
        text[1] = static_cast<char>(static_cast<unsigned char>(text[1]) - 0x20);
}

} // namespace

std::string Phrase::in(const Tongue& tongue) const
{
    std::string text;
    if (m_isDecimal && tongue) {
        for (const char c : m_text)
            text += c == '.' ? tongue(kDecimalPoint) : std::string(1, c);
    } else if (!m_isPattern) {
        text = m_text;
    } else {
        const std::string said = tongue && hasWords(m_text) ? tongue(m_text) : m_text;
        for (std::size_t i = 0; i < said.size(); ++i) {
            const std::size_t part = said[i] == '%' && i + 1 < said.size() && said[i + 1] >= '1' && said[i + 1] <= '9' ? static_cast<std::size_t>(said[i + 1] - '1') : m_parts.size();
            if (part < m_parts.size()) {
                text += m_parts[part].in(tongue);
                ++i;
            } else {
                text += said[i];
            }
        }
    }
    if (m_isSentence) {
        capitalize(text);
        text += '.';
    }
    return text;
}

std::vector<std::string_view> Phrase::patterns() const
{
    std::vector<std::string_view> all;
    if (m_isPattern && hasWords(m_text))
        all.push_back(m_text);
    for (const Phrase& p : m_parts)
        for (const std::string_view inner : p.patterns())
            all.push_back(inner);
    return all;
}

Phrase sentence(Phrase phrase)
{
    phrase.m_isSentence = true;
    return phrase;
}

Phrase decimal(std::string number)
{
    Phrase phrase(std::move(number));
    phrase.m_isDecimal = true;
    return phrase;
}

Phrase listed(const std::vector<Phrase>& phrases, std::string_view between)
{
    Phrase all;
    for (const Phrase& p : phrases)
        all = all.empty() ? p : Phrase("%1" + std::string(between) + "%2", {all, p});
    return all;
}

} // namespace syncscope
