// "Can this state happen?": a condition on variables and locks, as it is typed.
//
//   CONDITION = TERM { "&&" TERM } [ "at" "end" ]
//   TERM      = VARIABLE ( == | != | < | <= | > | >= ) NUMBER  |  LOCK ( == | != ) ( held | free )
//
// A variable or lock goes by its name, "Device.TotalRequestsProcessed", or by the last part of it where no other has that.
#pragma once

#include "engine/base/expected.h"
#include "engine/simulation/world.h"

#include <string>
#include <string_view>
#include <vector>

namespace syncscope::explore {

class Predicate {
public:
    // Mistakes: each with its place in the text, what was found there and what was expected. `file` is what they name.
    static Expected<Predicate> parse(const std::string& text, const trace::Names& names, const std::string& file = "--reach");
    // What a condition may name.
    static std::vector<std::string> known(const trace::Names& names);

    bool holds(simulation::World& world) const;
    bool atEnd() const { return m_atEnd; } // it is asked of states in which nothing is left to happen, and of no others
    const std::vector<std::uint32_t>& variables() const { return m_variables; } // rows of Names::variables

private:
    class Reader;
    enum class Compare : std::uint8_t { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
    struct Term {
        bool isLock = false;
        std::uint32_t lock = 0;
        trace::Variable variable;
        Compare compare = Compare::Equal;
        std::int64_t value = 0; // of a lock: 1 = held
    };
    std::vector<Term> m_terms;
    std::vector<std::uint32_t> m_variables;
    bool m_atEnd = false;
};

} // namespace syncscope::explore
