// Which registers of a call can still be read: the others are dead, and a World need not remember them.
#pragma once

#include "engine/driver/program.h"

#include <cstdint>
#include <vector>

namespace syncscope::driver {

class Liveness {
public:
    Liveness() = default;
    explicit Liveness(const Program& program);

    // Of a call that stands before instruction `pc`, or, with `inCall`, inside the call that is instruction `pc`.
    bool isLive(std::uint32_t pc, std::uint32_t reg, bool inCall) const
    {
        const std::uint64_t* const row = (inCall ? m_during.data() : m_before.data()) + static_cast<std::size_t>(pc) * m_words;
        return (row[reg / 64] >> (reg % 64) & 1) != 0;
    }

private:
    std::uint32_t m_words = 0;
    std::vector<std::uint64_t> m_before, m_during;
};

} // namespace syncscope::driver
