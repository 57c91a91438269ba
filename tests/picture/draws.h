// Numbers for tests that try many cases; the same ones every time.
#pragma once

#include "engine/base/random.h"

namespace syncscope::test {

class Draws {
public:
    explicit Draws(std::uint64_t seed) : m_seed(seed) {}
    std::uint32_t below(std::uint32_t bound) { return drawBelow(draw(m_seed, 0, m_next++), bound); }

private:
    std::uint64_t m_seed, m_next = 0;
};

} // namespace syncscope::test
