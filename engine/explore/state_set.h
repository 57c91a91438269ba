// The states a search has found, in the order in which it found them: exact keys, packed.
//
// A state is a row of numbers (stepper.h), most of which hardly vary. Each column is kept with just the bits that its values so
// far need; a column that needs more has them from then on, and all keys are packed anew. Four words are the most.
#pragma once

#include "engine/base/assert.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace syncscope::explore {

class StateSet {
public:
    static constexpr std::uint32_t kFull = 0xFFFFFFFFu;

    explicit StateSet(std::uint32_t columns) : m_columns(columns) { layOut(); }

    // Asked again and again, each time after so many keys, while all are packed or hashed anew, which may be millions. False: it stops
    // there, and nothing can be done with the set any more; what is added finds it full.
    static constexpr std::size_t kAsk = 4096;
    void askOften(std::function<bool()> goOn) { m_goOn = std::move(goOn); }

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
    Added addKey(const Key& key) { return addKey(key, hashOf(key.data())); }
    Added addKey(const Key& key, std::uint64_t hash)
    {
        if ((m_size + 1) * 4 > m_slots.size() * 3 && !rehash(std::max<std::size_t>(1024, m_slots.size() * 2)))
            return {kFull, false};
        std::size_t i = hash & (m_slots.size() - 1);
        for (; m_slots[i] != 0; i = (i + 1) & (m_slots.size() - 1))
            if (isAt(m_slots[i] - 1, key.data()))
                return {m_slots[i] - 1, false};
        if (m_size % kBlock == 0)
            m_blocks.push_back(std::make_unique<std::uint64_t[]>(kBlock * m_words));
        std::copy_n(key.begin(), m_words, at(m_size));
        m_slots[i] = static_cast<std::uint32_t>(++m_size);
        return {m_slots[i] - 1, true};
    }
    // kFull where it is not in the set.
    std::uint32_t find(const std::uint32_t* row) const
    {
        Key key{};
        for (std::uint32_t c = 0; c < m_columns.size(); ++c)
            if (!put(key, c, row[c]))
                return kFull;
        if (m_slots.empty())
            return kFull;
        for (std::size_t i = hashOf(key.data()) & (m_slots.size() - 1); m_slots[i] != 0; i = (i + 1) & (m_slots.size() - 1))
            if (isAt(m_slots[i] - 1, key.data()))
                return m_slots[i] - 1;
        return kFull;
    }
    void get(std::uint32_t index, std::uint32_t* to) const { row(keyAt(index), to); }

    // What addKey() will look at lies far away in memory: two words to fetch, one behind the other, while something else is done.
    std::uint64_t hashOf(const Key& key) const { return hashOf(key.data()); }
    void fetchSlot(std::uint64_t hash) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(m_slots.data() + (hash & (m_slots.size() - 1)));
    }
    void fetchKey(std::uint64_t hash) const
    {
        if (!m_slots.empty())
            if (const std::uint32_t n = m_slots[hash & (m_slots.size() - 1)]; n != 0)
                __builtin_prefetch(at(n - 1));
    }

    // A key by its columns. It is good for as long as the layout is the same.
    std::uint32_t layout() const { return m_layout; }
    Key keyAt(std::uint32_t index) const
    {
        Key key{};
        std::copy_n(at(index), m_words, key.begin());
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
    std::uint64_t bytes() const { return m_blocks.size() * kBlock * m_words * 8 + m_slots.capacity() * 4; }
    std::uint32_t words() const { return m_words; }
    bool isBroken() const { return m_isBroken; }
    std::uint64_t moved() const { return m_moved; } // keys that were packed or hashed anew

private:
    static constexpr std::uint32_t kWords = std::tuple_size_v<Key>;
    static constexpr std::size_t kBlock = kAsk; // keys; a block stays where it is
    struct Column {
        std::vector<std::uint32_t> values;   // by the number in the key
        std::vector<std::uint32_t> numbers;  // + 1, by value; 0 = not seen yet
        std::uint32_t bits = 0, word = 0, shift = 0;
    };

    std::uint64_t* at(std::size_t index) const { return m_blocks[index / kBlock].get() + index % kBlock * m_words; }

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
        if (m_isBroken)
            return false;
        const std::vector<std::pair<std::uint32_t, std::uint64_t>> before = places();
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
        for (std::size_t b = 0; b < m_blocks.size(); ++b) {
            std::unique_ptr<std::uint64_t[]> from;
            if (m_words != wordsBefore) // Otherwise each key stays where it is.
                from = std::exchange(m_blocks[b], std::make_unique<std::uint64_t[]>(kBlock * m_words));
            const std::size_t keys = std::min(kBlock, m_size - b * kBlock);
            for (std::size_t i = 0; i < keys; ++i) {
                Key old{};
                std::uint64_t* const to = m_blocks[b].get() + i * m_words;
                std::copy_n((from ? from : m_blocks[b]).get() + i * wordsBefore, wordsBefore, old.begin());
                std::fill_n(to, m_words, 0);
                for (std::uint32_t c = 0; c < m_columns.size(); ++c)
                    to[m_columns[c].word] |= (old[before[c].first / 64] >> before[c].first % 64 & before[c].second) << m_columns[c].shift;
            }
            m_moved += keys;
            if (!ask())
                return false;
        }
        ++m_layout;
        return rehash(std::max<std::size_t>(1024, m_slots.size()));
    }
    // By column: the place of its lowest bit, and a mask of as many as it has.
    std::vector<std::pair<std::uint32_t, std::uint64_t>> places() const
    {
        std::vector<std::pair<std::uint32_t, std::uint64_t>> all;
        for (const Column& c : m_columns)
            all.emplace_back(c.word * 64 + c.shift % 64, (1ull << c.bits) - 1);
        return all;
    }
    bool layOut()
    {
        std::uint32_t word = 0, shift = 0;
        for (Column& column : m_columns) {
            if (shift + column.bits > 64) {
                ++word;
                shift = 0;
            }
            column.word = column.bits == 0 ? 0 : word;
            column.shift = column.bits == 0 ? 0 : shift;
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
        const std::uint64_t* const known = at(index);
        for (std::uint32_t w = 0; w < m_words; ++w)
            if (known[w] != key[w])
                return false;
        return true;
    }
    bool rehash(std::size_t slots)
    {
        m_slots = {};
        if (m_isBroken)
            return false;
        m_slots.resize(slots);
        for (std::size_t n = 0; n < m_size; ++n) {
            std::size_t i = hashOf(at(n)) & (slots - 1);
            while (m_slots[i] != 0)
                i = (i + 1) & (slots - 1);
            m_slots[i] = static_cast<std::uint32_t>(n + 1);
            ++m_moved;
            if (n % kAsk == kAsk - 1 && !ask())
                return false;
        }
        return !m_isBroken;
    }
    bool ask()
    {
        m_isBroken = m_isBroken || (m_goOn && !m_goOn());
        if (m_isBroken)
            m_slots = {}; // Whoever adds is sent to rehash().
        return !m_isBroken;
    }

    std::vector<Column> m_columns;
    std::vector<std::unique_ptr<std::uint64_t[]>> m_blocks; // of keys, m_words each
    std::vector<std::uint32_t> m_slots; // index + 1; 0 = free
    std::size_t m_size = 0;
    std::uint64_t m_moved = 0;
    std::uint32_t m_words = 1, m_layout = 0;
    bool m_isBroken = false;
    std::function<bool()> m_goOn;
};

} // namespace syncscope::explore
