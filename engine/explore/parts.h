// Byte strings, each kept once, by number: the parts that the states of a search are put together from.
#pragma once

#include "engine/base/assert.h"

#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace syncscope::explore {

class Parts {
public:
    // The number of these bytes; new ones get the next.
    std::uint32_t numberOf(std::span<const std::byte> bytes)
    {
        if ((m_ends.size() + 1) * 2 > m_slots.size())
            grow();
        const std::uint64_t hash = hashOf(bytes);
        std::size_t i = hash & (m_slots.size() - 1);
        for (; m_slots[i] != 0; i = (i + 1) & (m_slots.size() - 1)) {
            const std::uint32_t n = m_slots[i] - 1;
            if (m_hashes[n] == hash && isEqual(n, bytes))
                return n;
        }
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        m_ends.push_back(m_bytes.size());
        m_hashes.push_back(hash);
        m_slots[i] = static_cast<std::uint32_t>(m_ends.size());
        return m_slots[i] - 1;
    }
    std::span<const std::byte> operator[](std::uint32_t n) const
    {
        const std::size_t first = n == 0 ? 0 : m_ends[n - 1];
        return {m_bytes.data() + first, m_ends[n] - first};
    }
    bool isEqual(std::uint32_t n, std::span<const std::byte> bytes) const
    {
        const std::span<const std::byte> known = (*this)[n];
        return known.size() == bytes.size() && (bytes.empty() || std::memcmp(known.data(), bytes.data(), bytes.size()) == 0);
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size()); }
    std::uint64_t bytes() const { return m_bytes.capacity() + m_ends.capacity() * 8 + m_hashes.capacity() * 8 + m_slots.capacity() * 4; }

private:
    static std::uint64_t hashOf(std::span<const std::byte> bytes)
    {
        std::uint64_t h = 0x243F6A8885A308D3ull ^ bytes.size(), word = 0;
        std::size_t i = 0;
        // Four at a time: one multiplication need not wait for the other.
        std::uint64_t lanes[4] = {h, h + 1, h + 2, h + 3};
        for (; i + 32 <= bytes.size(); i += 32) {
            std::uint64_t words[4];
            std::memcpy(words, bytes.data() + i, 32);
            for (int l = 0; l < 4; ++l) {
                lanes[l] = (lanes[l] ^ words[l]) * 0x9E3779B97F4A7C15ull;
                lanes[l] ^= lanes[l] >> 32;
            }
        }
        for (const std::uint64_t lane : lanes)
            h = (h ^ lane) * 0xD6E8FEB86659FD93ull;
        for (; i + 8 <= bytes.size(); i += 8) {
            std::memcpy(&word, bytes.data() + i, 8);
            h = (h ^ word) * 0x9E3779B97F4A7C15ull;
            h ^= h >> 32;
        }
        word = 0;
        if (i < bytes.size())
            std::memcpy(&word, bytes.data() + i, bytes.size() - i);
        h = (h ^ word) * 0xD6E8FEB86659FD93ull;
        return h ^ h >> 29;
    }
    void grow()
    {
        m_slots.assign(m_slots.empty() ? 64 : m_slots.size() * 2, 0);
        for (std::uint32_t n = 0; n < m_ends.size(); ++n) {
            std::size_t i = m_hashes[n] & (m_slots.size() - 1);
            while (m_slots[i] != 0)
                i = (i + 1) & (m_slots.size() - 1);
            m_slots[i] = n + 1;
        }
    }

    std::vector<std::byte> m_bytes;
    std::vector<std::size_t> m_ends;
    std::vector<std::uint64_t> m_hashes;
    std::vector<std::uint32_t> m_slots; // number + 1; 0 = free
};

} // namespace syncscope::explore
