// One block of trivially copyable tables. A World is such a block: copying is memcpy, equality memcmp.
//
// A Layout hands out offsets while the tables are being planned; a Table<T> is that offset with a length and
// finds its rows in any Block of the layout. No pointer into a block is ever stored in a block.
#pragma once

#include "engine/base/assert.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>
#include <vector>

namespace syncscope {

class Block {
public:
    Block() = default;
    explicit Block(std::size_t bytes) : m_words((bytes + 7) / 8, 0) {}

    std::byte* data() { return reinterpret_cast<std::byte*>(m_words.data()); }
    const std::byte* data() const { return reinterpret_cast<const std::byte*>(m_words.data()); }
    std::size_t size() const { return m_words.size() * 8; }

    friend bool operator==(const Block& x, const Block& y)
    {
        return x.m_words.size() == y.m_words.size()
            && (x.m_words.empty() || std::memcmp(x.m_words.data(), y.m_words.data(), x.size()) == 0);
    }

private:
    std::vector<std::uint64_t> m_words;
};

template <class T>
struct Table {
    static_assert(std::is_trivially_copyable_v<T>, "a World is copied as bytes");
    std::uint32_t offset = 0;
    std::uint32_t count = 0;

    T& at(Block& block, std::uint32_t row) const
    {
        SYNCSCOPE_ASSERT(row < count);
        return reinterpret_cast<T*>(block.data() + offset)[row];
    }
    const T& at(const Block& block, std::uint32_t row) const
    {
        SYNCSCOPE_ASSERT(row < count);
        return reinterpret_cast<const T*>(block.data() + offset)[row];
    }
    std::span<T> rows(Block& block) const { return {reinterpret_cast<T*>(block.data() + offset), count}; }
    std::span<const T> rows(const Block& block) const { return {reinterpret_cast<const T*>(block.data() + offset), count}; }
};

// A table of one Block, found once: what a view that lives beside its block keeps, so that a row costs one addition.
template <class T>
class Rows {
public:
    Rows() = default;
    Rows(Block& block, const Table<T>& table) : m_first(table.rows(block).data()), m_count(table.count) {}

    T& operator[](std::uint32_t row) const
    {
        SYNCSCOPE_ASSERT(row < m_count);
        return m_first[row];
    }

private:
    T* m_first = nullptr;
    std::uint32_t m_count = 0;
};

class Layout {
public:
    template <class T>
    Table<T> table(std::uint32_t count)
    {
        static_assert(alignof(T) <= 8);
        Table<T> t{m_bytes, count};
        m_bytes += static_cast<std::uint32_t>((sizeof(T) * count + 7) / 8 * 8);
        return t;
    }
    std::uint32_t bytes() const { return m_bytes; }

private:
    std::uint32_t m_bytes = 0;
};

} // namespace syncscope
