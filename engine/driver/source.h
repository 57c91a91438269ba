// Places in driver texts, interned words, and the list of mistakes found.
#pragma once

#include "engine/base/diagnostics.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace syncscope::driver {

// A range on one line. Columns count code points from 1; endColumn is one past the last.
struct Place {
    std::uint32_t line = 0;
    std::uint16_t file = 0;
    std::uint16_t column = 0;
    std::uint16_t endColumn = 0;
};

// From the begin of `first` to the end of `last`, as far as that lies on the line `first` begins on.
Place join(Place first, Place last);

// A word, worth 4 bytes. Equal text, equal symbol; 0 is the empty word.
using Symbol = std::uint32_t;

class Symbols {
public:
    Symbols();
    Symbol intern(std::string_view text);
    std::string_view text(Symbol symbol) const { return m_texts[symbol]; }
    std::uint32_t count() const { return static_cast<std::uint32_t>(m_texts.size()); }
    // Text that lives as long as this.
    std::string_view keep(std::string text) { return m_kept.emplace_back(std::move(text)); }

private:
    void grow();
    std::vector<Symbol> m_slots;
    std::vector<std::string_view> m_texts;
    std::vector<std::uint32_t> m_hashes;
    std::deque<std::string> m_kept;
};

// Collects mistakes; after kMaximumErrors no more are kept and whoever reports should give up.
class Reporter {
public:
    static constexpr std::size_t kMaximumErrors = 50;
    static constexpr std::size_t kMaximumWarnings = 200;

    explicit Reporter(const std::vector<std::string>& files) : m_files(&files) {}

    void error(Place place, const char* code, Phrase message, Phrase hint = {});
    void warning(Place place, const char* code, Phrase message, Phrase hint = {});

    bool isFull() const { return m_errors >= kMaximumErrors; }
    std::size_t errors() const { return m_errors; }
    // Lines with errors so far, as (file, line).
    std::vector<std::pair<std::uint16_t, std::uint32_t>> errorLines() const;
    // In the order of the text.
    Diagnostics take();

private:
    struct Entry {
        Place place;
        Diagnostic diagnostic;
    };
    void add(Place place, Severity severity, const char* code, Phrase message, Phrase hint);

    const std::vector<std::string>* m_files;
    std::vector<Entry> m_entries;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
};

} // namespace syncscope::driver
