#include "engine/driver/source.h"

#include <algorithm>
#include <tuple>

namespace syncscope::driver {

Place join(Place first, Place last)
{
    if (first.file == last.file && first.line == last.line && last.endColumn > first.endColumn)
        first.endColumn = last.endColumn;
    return first;
}

namespace {
std::uint32_t hashOf(std::string_view text)
{
    std::uint32_t h = 2166136261u; // FNV-1a
    for (const char c : text)
        h = (h ^ static_cast<unsigned char>(c)) * 16777619u;
    return h;
}
} // namespace

Symbols::Symbols() : m_slots(4096, 0)
{
    m_texts.reserve(2048);
    m_hashes.reserve(2048);
    m_texts.emplace_back();
    m_hashes.push_back(hashOf({}));
}

Symbol Symbols::intern(std::string_view text)
{
    if (text.empty())
        return 0;
    const std::uint32_t h = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = h & mask;
    for (; m_slots[i] != 0; i = (i + 1) & mask)
        if (m_hashes[m_slots[i]] == h && m_texts[m_slots[i]] == text)
            return m_slots[i];
    const Symbol symbol = count();
    m_slots[i] = symbol;
    m_texts.push_back(text);
    m_hashes.push_back(h);
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return symbol;
}

void Symbols::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    const std::size_t mask = m_slots.size() - 1;
    for (Symbol s = 1; s < count(); ++s) {
        std::size_t i = m_hashes[s] & mask;
        while (m_slots[i] != 0)
            i = (i + 1) & mask;
        m_slots[i] = s;
    }
}

void Reporter::error(Place place, const char* code, Phrase message, Phrase hint)
{
    if (isFull())
        return;
    ++m_errors;
    add(place, Severity::Error, code, std::move(message), std::move(hint));
    if (isFull()) {
        Phrase& last = m_entries.back().diagnostic.hint;
        last = last.empty() ? say("further errors are not shown") : say("%1; further errors are not shown", last);
    }
}

void Reporter::warning(Place place, const char* code, Phrase message, Phrase hint)
{
    if (m_warnings >= kMaximumWarnings)
        return;
    ++m_warnings;
    add(place, Severity::Warning, code, std::move(message), std::move(hint));
}

void Reporter::add(Place place, Severity severity, const char* code, Phrase message, Phrase hint)
{
    Diagnostic d;
    d.place.file = place.file < m_files->size() ? (*m_files)[place.file] : std::string();
    d.place.line = place.line;
    d.place.column = place.column;
    d.severity = severity;
    d.code = code;
    d.message = std::move(message);
    d.hint = std::move(hint);
    m_entries.push_back({place, std::move(d)});
}

std::vector<std::pair<std::uint16_t, std::uint32_t>> Reporter::errorLines() const
{
    std::vector<std::pair<std::uint16_t, std::uint32_t>> lines;
    for (const Entry& e : m_entries)
        if (e.diagnostic.severity == Severity::Error)
            lines.emplace_back(e.place.file, e.place.line);
    return lines;
}

Diagnostics Reporter::take()
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.place.file, a.place.line, a.place.column) < std::tie(b.place.file, b.place.line, b.place.column);
    });
    Diagnostics all;
    for (Entry& e : m_entries) {
        const bool again = !all.empty() && all.back().place.line == e.diagnostic.place.line && all.back().place.column == e.diagnostic.place.column
            && all.back().place.file == e.diagnostic.place.file && all.back().message == e.diagnostic.message;
        if (!again)
            all.push_back(std::move(e.diagnostic));
    }
    m_entries.clear();
    return all;
}

} // namespace syncscope::driver
