// The states a search has found, in the order in which it found them: exact keys, packed.
//
// A state is a row of numbers (stepper.h), most of which hardly vary. Each column is kept with just the bits that its values so
// far need; a column that needs more has them from then on, and all keys are packed anew. Four words are the most.
#pragma once

#include "engine/base/assert.h"

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace syncscope::explore {

class StateSet {
public:
    static constexpr std::uint32_t kFull = 0xFFFFFFFFu;

    explicit StateSet(std::uint32_t columns) : m_columns(columns) { layOut(); }

    using Key = std::array<std::uint64_t, 4>;
    struct Added {
        std::uint32_t index;
        bool isNew;
    };
    // kFull when a key would need more than kWords words.
    Added add(const std::uint32_t* row)
    {
        Key key{};
        if (!pack(row, key)) {
            if (!widen(row))
                return {kFull, false};
            key = {};
            pack(row, key);
        }
        return addKey(key);
    }
    Added addKey(const Key& key)
    {
        if ((m_size + 1) * 4 > m_slots.size() * 3)
            grow();
        std::size_t i = hashOf(key.data()) & (m_slots.size() - 1);
        for (; m_slots[i] != 0; i = (i + 1) & (m_slots.size() - 1))
            if (isAt(m_slots[i] - 1, key.data()))
                return {m_slots[i] - 1, false};
        m_slots[i] = static_cast<std::uint32_t>(++m_size);
        m_keys.insert(m_keys.end(), key.begin(), key.begin() + m_words);
        return {m_slots[i] - 1, true};
    }
    void get(std::uint32_t index, std::uint32_t* to) const { row(keyAt(index), to); }

    // A key by its columns. It is good for as long as the layout is the same.
    std::uint32_t layout() const { return m_layout; }
    Key keyAt(std::uint32_t index) const
    {
        Key key{};
        std::copy_n(m_keys.data() + static_cast<std::size_t>(index) * m_words, m_words, key.begin());
        return key;
    }
    std::uint32_t valueIn(const Key& key, std::uint32_t c) const
    {
        const Column& column = m_columns[c];
        return column.values[column.bits == 0 ? 0 : key[column.word] >> column.shift & ((1ull << column.bits) - 1)];
    }
    // False: the layout has no room for this value yet.
    bool put(Key& key, std::uint32_t c, std::uint32_t value) const
    {
        const Column& column = m_columns[c];
        if (value >= column.numbers.size() || column.numbers[value] == 0)
            return false;
        const std::uint64_t n = column.numbers[value] - 1;
        if ((n >> column.bits) != 0)
            return false;
        if (column.bits > 0)
            key[column.word] = (key[column.word] & ~(((1ull << column.bits) - 1) << column.shift)) | n << column.shift;
        return true;
    }
    void row(const Key& key, std::uint32_t* to) const
    {
        for (std::uint32_t c = 0; c < m_columns.size(); ++c)
            to[c] = valueIn(key, c);
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_size); }
    std::uint64_t bytes() const { return m_keys.capacity() * 8 + m_slots.capacity() * 4; }
    std::uint32_t words() const { return m_words; }

private:
    static constexpr std::uint32_t kWords = std::tuple_size_v<Key>;
    struct Column {
        std::vector<std::uint32_t> values;   // by the number in the key
        std::vector<std::uint32_t> numbers;  // + 1, by value; 0 = not seen yet
        std::uint32_t bits = 0, word = 0, shift = 0;
    };

    bool pack(const std::uint32_t* row, Key& key)
    {
        for (std::uint32_t c = 0; c < m_columns.size(); ++c) {
            Column& column = m_columns[c];
            const std::uint32_t value = row[c];
            if (value >= column.numbers.size() || column.numbers[value] == 0) {
                if (value >= column.numbers.size())
                    column.numbers.resize(static_cast<std::size_t>(value) * 3 / 2 + 8);
                column.values.push_back(value);
                column.numbers[value] = static_cast<std::uint32_t>(column.values.size());
            }
            const std::uint64_t n = column.numbers[value] - 1;
            if ((n >> column.bits) != 0)
                return false;
            if (column.bits > 0)
                key[column.word] |= n << column.shift;
        }
        return true;
    }
    // All columns that need it get a bit more than they need.
    bool widen(const std::uint32_t* row)
    {
        const std::vector<Column> before = m_columns;
        const std::uint32_t wordsBefore = m_words;
        for (std::uint32_t c = 0; c < m_columns.size(); ++c) {
            Column& column = m_columns[c];
            if (row[c] >= column.numbers.size() || column.numbers[row[c]] == 0) {
                column.numbers.resize(std::max<std::size_t>(column.numbers.size(), static_cast<std::size_t>(row[c]) + 1));
                column.values.push_back(row[c]);
                column.numbers[row[c]] = static_cast<std::uint32_t>(column.values.size());
            }
            const auto needed = static_cast<std::uint32_t>(std::bit_width(column.values.size() - 1));
            if (needed > column.bits)
                column.bits = needed + (needed > 3 ? 1 : 0);
        }
        if (!layOut())
            return false;
        std::vector<std::uint64_t> keys(m_size * m_words, 0);
        for (std::size_t i = 0; i < m_size; ++i) {
            const std::uint64_t* const from = m_keys.data() + i * wordsBefore;
            std::uint64_t* const to = keys.data() + i * m_words;
            for (std::uint32_t c = 0; c < m_columns.size(); ++c)
                if (before[c].bits > 0)
                    to[m_columns[c].word] |= (from[before[c].word] >> before[c].shift & ((1ull << before[c].bits) - 1)) << m_columns[c].shift;
        }
        m_keys = std::move(keys);
        ++m_layout;
        rehash(m_slots.size());
        return true;
    }
    bool layOut()
    {
        std::uint32_t word = 0, shift = 0;
        for (Column& column : m_columns) {
            if (shift + column.bits > 64) {
                ++word;
                shift = 0;
            }
            column.word = word;
            column.shift = shift;
            shift += column.bits;
        }
        if (word >= kWords)
            return false;
        m_words = word + 1;
        return true;
    }
    std::uint64_t hashOf(const std::uint64_t* key) const
    {
        std::uint64_t h = 0;
        for (std::uint32_t w = 0; w < m_words; ++w) {
            h = (h ^ key[w]) * 0x9E3779B97F4A7C15ull;
            h ^= h >> 32;
        }
        return h;
    }
    bool isAt(std::size_t index, const std::uint64_t* key) const
    {
        const std::uint64_t* const known = m_keys.data() + index * m_words;
        for (std::uint32_t w = 0; w < m_words; ++w)
            if (known[w] != key[w])
                return false;
        return true;
    }
    void grow() { rehash(m_slots.empty() ? 1024 : m_slots.size() * 2); }
    void rehash(std::size_t slots)
    {
        m_slots.assign(std::max<std::size_t>(slots, 1024), 0);
        for (std::size_t n = 0; n < m_size; ++n) {
            std::size_t i = hashOf(m_keys.data() + n * m_words) & (m_slots.size() - 1);
            while (m_slots[i] != 0)
                i = (i + 1) & (m_slots.size() - 1);
            m_slots[i] = static_cast<std::uint32_t>(n + 1);
        }
    }

    std::vector<Column> m_columns;
    std::vector<std::uint64_t> m_keys;  // m_words each
    std::vector<std::uint32_t> m_slots; // index + 1; 0 = free
    std::size_t m_size = 0;
    std::uint32_t m_words = 1, m_layout = 0;
};

} // namespace syncscope::explore
