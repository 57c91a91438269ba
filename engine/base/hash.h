// 128-bit hash for fingerprints and state keys: two multiply-fold lanes. Not cryptographic; the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace syncscope {

struct Hash128 {
    std::uint64_t a = 0x243F6A8885A308D3ull;
    std::uint64_t b = 0x13198A2E03707344ull;

    constexpr void add(std::uint64_t word)
    {
        a = (a ^ word) * 0x9E3779B97F4A7C15ull;
        a ^= a >> 29;
        b = (b + word) * 0xD6E8FEB86659FD93ull;
        b ^= b >> 32;
    }
    friend constexpr bool operator==(const Hash128&, const Hash128&) = default;
    std::string hex() const; // 32 lower-case digits
};

// Over whole 8-byte words, then a zero-padded tail. Byte order of the input words is little endian by definition.
Hash128 hashBytes(const void* data, std::size_t size);

} // namespace syncscope
