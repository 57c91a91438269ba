// Named generator: SplitMix64 (Steele, Lea, Flood 2014). Counter-based, so a draw depends on (seed, stream, n) only.
#pragma once

#include <cstdint>

namespace syncscope {

constexpr std::uint64_t mix64(std::uint64_t z)
{
    z += 0x9E3779B97F4A7C15ull;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

// The n-th number of a stream under a seed.
constexpr std::uint64_t draw(std::uint64_t seed, std::uint64_t stream, std::uint64_t n)
{
    return mix64(mix64(mix64(seed) ^ stream) ^ n);
}

// Uniform in [0, bound) without modulo bias worth noticing; bound > 0, below 2^32.
constexpr std::uint32_t drawBelow(std::uint64_t random, std::uint32_t bound)
{
    return static_cast<std::uint32_t>(((random >> 32) * bound) >> 32);
}

} // namespace syncscope
