// Byte strings, each kept once, by number: the parts that the states of a search are put together from.
//
// Several threads may add to them. What belongs to a number stays where it is, so a number that a thread has come by is read without
// a lock: from numberOf(), or from another thread behind a barrier.
#pragma once

#include "engine/base/assert.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace syncscope::explore {

class Parts {
public:
    // The number of these bytes; new ones get the next.
    std::uint32_t numberOf(std::span<const std::byte> bytes)
    {
        const std::uint64_t hash = hashOf(bytes);
        const std::lock_guard lock(m_mutex);
        if ((static_cast<std::size_t>(m_size) + 1) * 2 > m_slots.size())
            grow();
        std::size_t i = hash & (m_slots.size() - 1);
        for (; m_slots[i] != 0; i = (i + 1) & (m_slots.size() - 1)) {
            const Entry& known = entry(m_slots[i] - 1);
            if (known.hash == hash && isSame(known, bytes))
                return m_slots[i] - 1;
        }
        const std::uint32_t chunk = chunkOf(m_size);
        if (!m_chunks[chunk]) {
            m_chunks[chunk] = std::make_unique<Entry[]>(kFirst << chunk);
            m_memory += (kFirst << chunk) * sizeof(Entry);
        }
        m_chunks[chunk][m_size - firstOf(chunk)] = {keep(bytes), static_cast<std::uint32_t>(bytes.size()), hash};
        m_slots[i] = ++m_size;
        m_content += bytes.size();
        return m_size - 1;
    }
    std::span<const std::byte> operator[](std::uint32_t n) const { return {entry(n).bytes, entry(n).size}; }
    std::uint64_t content() const { return m_content; } // bytes that were added: the same whoever added them, in any order
    std::uint64_t bytes() const { return m_memory; }

private:
    __extension__ using Product = unsigned __int128;
    struct Entry {
        const std::byte* bytes = nullptr;
        std::uint32_t size = 0;
        std::uint64_t hash = 0;
    };
    // Chunk c holds kFirst << c entries.
    static constexpr std::size_t kFirst = 64;
    static std::uint32_t chunkOf(std::uint32_t n) { return static_cast<std::uint32_t>(std::bit_width(n / kFirst + 1)) - 1; }
    static std::uint32_t firstOf(std::uint32_t chunk) { return static_cast<std::uint32_t>((kFirst << chunk) - kFirst); }
    const Entry& entry(std::uint32_t n) const
    {
        const std::uint32_t chunk = chunkOf(n);
        return m_chunks[chunk][n - firstOf(chunk)];
    }
    static bool isSame(const Entry& known, std::span<const std::byte> bytes)
    {
        return known.size == bytes.size() && (bytes.empty() || std::memcmp(known.bytes, bytes.data(), bytes.size()) == 0);
    }
    const std::byte* keep(std::span<const std::byte> bytes)
    {
        if (bytes.size() > m_left) {
            m_left = std::max<std::size_t>(bytes.size(), std::min<std::size_t>(kMostBlock, m_blocks.empty() ? 4096 : m_lastBlock * 2));
            m_lastBlock = m_left;
            m_blocks.push_back(std::make_unique<std::byte[]>(m_left));
            m_free = m_blocks.back().get();
            m_memory += m_left;
        }
        std::byte* const to = m_free;
        if (!bytes.empty())
            std::memcpy(to, bytes.data(), bytes.size());
        m_free += bytes.size();
        m_left -= bytes.size();
        return to;
    }
    static std::uint64_t hashOf(std::span<const std::byte> bytes)
    {
        // Sixteen bytes a multiplication, whose halves are folded; two at a time, for one need not wait for the other.
        constexpr std::uint64_t kOdd[] = {0x9E3779B97F4A7C15ull, 0xD6E8FEB86659FD93ull, 0x243F6A8885A308D3ull, 0x13198A2E03707345ull};
        std::uint64_t h = bytes.size() * kOdd[2], other = kOdd[3];
        auto fold = [](std::uint64_t x, std::uint64_t y) {
            const Product product = static_cast<Product>(x) * y;
            return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
        };
        std::uint64_t words[4];
        std::size_t i = 0;
        for (; i + 32 <= bytes.size(); i += 32) {
            std::memcpy(words, bytes.data() + i, 32);
            h = fold(h ^ words[0], kOdd[0] ^ words[1]);
            other = fold(other ^ words[2], kOdd[1] ^ words[3]);
        }
        if (i < bytes.size()) {
            std::fill(std::begin(words), std::end(words), 0);
            std::memcpy(words, bytes.data() + i, bytes.size() - i);
            h = fold(h ^ words[0], kOdd[0] ^ words[1]);
            other = fold(other ^ words[2], kOdd[1] ^ words[3]);
        }
        return fold(h ^ kOdd[2], other ^ kOdd[3]);
    }
    void grow()
    {
        m_memory += (m_slots.empty() ? 64 : m_slots.size()) * 4;
        m_slots.assign(m_slots.empty() ? 64 : m_slots.size() * 2, 0);
        for (std::uint32_t n = 0; n < m_size; ++n) {
            std::size_t i = entry(n).hash & (m_slots.size() - 1);
            while (m_slots[i] != 0)
                i = (i + 1) & (m_slots.size() - 1);
            m_slots[i] = n + 1;
        }
    }

    static constexpr std::size_t kMostBlock = 1u << 20;
    std::mutex m_mutex; // of all but what a known number leads to
    std::array<std::unique_ptr<Entry[]>, 27> m_chunks;
    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte* m_free = nullptr;
    std::size_t m_left = 0, m_lastBlock = 0;
    std::vector<std::uint32_t> m_slots; // number + 1; 0 = free
    std::uint32_t m_size = 0;
    std::atomic<std::uint64_t> m_content = 0, m_memory = 0;
};

} // namespace syncscope::explore
