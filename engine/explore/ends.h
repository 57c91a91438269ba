// What orders come to: ends that are alike in outcome and final values are one row of the result.
#pragma once

#include "engine/explore/explore.h"
#include "engine/explore/stepper.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace syncscope::explore {

class Ends {
public:
    // Runs the scenario once, in time order, for the names of its variables and what a serial run comes to. An endless one is left after a while.
    static constexpr std::uint64_t kMostLooks = 200;
    static Expected<Ends> make(const simulation::ModelPtr& model, const std::function<bool()>& cancelled);

    struct End {
        syncscope::Outcome outcome = syncscope::Outcome::Completed;
        std::string detail;
        std::vector<std::int64_t> values; // by variable
        bool bad = false;
    };
    // The row of an end that the search has come to. Several threads may ask.
    std::uint32_t rowOf(Stepper& stepper, const std::uint32_t* end);
    bool isBad(std::uint32_t row) const;
    syncscope::Outcome outcomeOf(std::uint32_t row) const;
    std::uint32_t livelock(); // of orders that go in circles for ever
    // What all rows so far came to is what serial orders come to: no other values are expected, and the rows are forgotten.
    // With the values of one serial run, where there are too many orders: no others but those.
    void takeAsSerial(const std::optional<simulation::Reference>& one);
    // Nothing can be lost: other values than serial ones are those of other events.
    void forgive();
    // Whether nobody knows what a variable that some order writes should come to: no serial order ends, or the one run writes others.
    bool leavesUnjudged(const Stepper& stepper) const;
    const trace::Trace& run() const { return *m_run; }
    const std::vector<End>& rows() const { return m_rows; }

    const trace::Names& names() const { return m_run->names; }
    // By a variable that some order writes, a line. Of one serial run, by a variable that it writes.
    std::vector<std::string> expected(const Stepper& stepper) const;
    // As it stands in the result, with the values of the variables that some order writes.
    Outcome asOutcome(std::uint32_t row, const Stepper& stepper) const;
    // The row that a run came to; nothing when none of the rows is like it.
    std::optional<std::uint32_t> rowOf(simulation::World& end) const;

private:
    End read(simulation::World& world) const;
    bool isExpected(const std::vector<std::int64_t>& values) const;
    static bool isWritten(const trace::Variable& v, const Stepper& stepper);

    std::unique_ptr<std::mutex> m_mutex = std::make_unique<std::mutex>(); // of the rows
    trace::TracePtr m_run;
    std::vector<trace::Variable> m_variables;
    std::vector<bool> m_isWritten;  // by the run in time order
    std::vector<std::vector<std::int64_t>> m_expected; // final values of each serial order, by variable
    bool m_ofOneRun = false;        // m_expected: of the variables that it writes
    bool m_isForgiven = false;
    std::vector<End> m_rows;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::uint32_t> m_known; // by memory and tables
    std::map<std::tuple<int, std::string, std::vector<std::int64_t>>, std::uint32_t> m_numbers;
};

} // namespace syncscope::explore
