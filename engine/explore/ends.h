// What orders come to: ends that are alike in outcome and final values are one row of the result.
#pragma once

#include "engine/explore/explore.h"
#include "engine/explore/stepper.h"

#include <map>
#include <string>
#include <vector>

namespace syncscope::explore {

class Ends {
public:
    // Runs the scenario once, in time order, for the names of its variables and what a serial run comes to.
    static Expected<Ends> make(const simulation::ModelPtr& model);

    struct End {
        syncscope::Outcome outcome = syncscope::Outcome::Completed;
        std::string detail;
        std::vector<std::int64_t> values; // by variable
        bool bad = false;
    };
    // The row of an end that the search has come to.
    std::uint32_t rowOf(Stepper& stepper, const std::uint32_t* end);
    std::uint32_t livelock(); // of orders that go in circles for ever
    // Threads that run routines of the driver are no callbacks: what is expected then is what it comes to when each runs for as long as it can.
    void expectUndisturbed(Stepper& stepper);
    const std::vector<End>& rows() const { return m_rows; }

    const trace::Names& names() const { return m_run->names; }
    std::vector<std::string> expected() const;
    // As it stands in the result, with the values of the variables that some order writes.
    Outcome asOutcome(std::uint32_t row, const Stepper& stepper) const;
    // The row that a run came to; nothing when none of the rows is like it.
    std::optional<std::uint32_t> rowOf(simulation::World& end) const;

private:
    End read(simulation::World& world) const;

    trace::TracePtr m_run;
    simulation::Reference m_reference;
    std::vector<trace::Variable> m_variables;
    std::vector<std::int64_t> m_expected;  // by variable
    std::vector<bool> m_isExpected;
    std::vector<End> m_rows;
    std::map<std::tuple<int, std::string, std::vector<std::int64_t>>, std::uint32_t> m_numbers;
};

} // namespace syncscope::explore
