// "Can this state happen?": a condition on variables and locks, as it is typed.
//
//   CONDITION = TERM { "&&" TERM }
//   TERM      = VARIABLE ( == | != | < | <= | > | >= ) NUMBER  |  LOCK ( == | != ) ( held | free )
#pragma once

#include "engine/base/expected.h"
#include "engine/simulation/world.h"

#include <string>
#include <vector>

namespace syncscope::explore {

class Predicate {
public:
    static Expected<Predicate> parse(const std::string& text, const trace::Names& names);
    bool holds(simulation::World& world) const;

private:
    enum class Compare : std::uint8_t { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
    struct Term {
        bool isLock = false;
        std::uint32_t lock = 0;
        trace::Variable variable;
        Compare compare = Compare::Equal;
        std::int64_t value = 0; // of a lock: 1 = held
    };
    std::vector<Term> m_terms;
};

} // namespace syncscope::explore
