// A shipped scenario, run and studied as the programs do it, and what the claims of a lesson are stated in.
#pragma once

#include "engine/analysis/findings.h"
#include "engine/scenario/scenario.h"
#include "engine/simulation/run.h"
#include "engine/simulation/session.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::test {

// The folders of scenarios/ that hold a scenario.json, in order of their names.
std::vector<std::string> shippedScenarios();

// Reads the scenario of a folder. A mistake in it fails the test and gives an empty Scenario.
scenario::Scenario scenarioIn(const std::filesystem::path& folder, const std::string& variant = {}, const std::vector<std::string>& set = {});
scenario::Scenario shipped(const std::string& id, const std::string& variant = {}, const std::vector<std::string>& set = {});

struct Callback {
    std::string name;        // "EvtIoRead"
    std::uint32_t request = 0;
    std::uint32_t processor = 0;
    EventIndex enter, leave;
    Instant start, end;
    std::uint8_t lowestIrql = 0, highestIrql = 0; // of its processor, from enter to leave

    // Nothing of one lies inside the other, whatever the clock says.
    bool apartFrom(const Callback& other) const { return leave < other.enter || other.leave < enter; }
    bool overlaps(const Callback& other) const { return start < other.end && other.start < end; }
    std::int64_t ns() const { return (end - start).ns; }
};

class ScenarioRun {
public:
    explicit ScenarioRun(const scenario::Scenario& scenario);
    explicit ScenarioRun(const std::string& id, const std::string& variant = {}, const std::vector<std::string>& set = {})
        : ScenarioRun(shipped(id, variant, set))
    {
    }

    const simulation::ModelPtr& model() const { return m_model; }
    const trace::Trace& trace() const { return *m_trace; }
    const analysis::Intervals& intervals() const { return m_intervals; }
    const analysis::Study& study() const { return m_study; }
    simulation::View atEnd();

    // Final value, and that of the serial run; nothing when the run does not write it.
    std::optional<std::int64_t> actual(const std::string& variable) const;
    std::optional<std::int64_t> expected(const std::string& variable) const;

    // Kinds, in order, without advice.
    std::vector<std::string> findings() const;
    const analysis::Finding* finding(analysis::FindingKind kind, const std::string& object = {}) const;

    // Every event after set-up that `choose` wants, as "P0 load 0": processor, verb, value of memory.
    std::vector<std::string> account(const std::function<bool(const trace::Event&)>& choose) const;
    // What happened to these variables, locks and callbacks, in order. One name: "P1 store 2"; several: "P1 store 2 Device.Total...".
    std::vector<std::string> accountOf(const std::vector<std::string>& names) const;

    std::vector<Callback> callbacks(const std::string& name = {}) const;
    // The n-th event of that kind about that subject, 0-based; fails the test when there is none.
    trace::Event event(trace::EventKind kind, const std::string& subject, std::size_t n = 0) const;
    std::uint8_t irqlAt(EventIndex event, std::uint32_t processor) const;
    std::size_t count(trace::EventKind kind) const;
    // Names of the locks that were asked for after set-up.
    std::vector<std::string> locksAskedFor() const;

private:
    simulation::ModelPtr m_model;
    trace::TracePtr m_trace;
    analysis::Intervals m_intervals;
    analysis::Study m_study;
    std::optional<simulation::World> m_end;
};

std::string joined(const std::vector<std::string>& lines); // one a line

// A section of a golden story: results, findings, and the run event by event.
std::string told(const ScenarioRun& run, const std::string& variant = {}, const std::string& title = {});
// Compares with the golden story; UPDATE_STORIES=1 writes it anew.
void expectTold(const std::filesystem::path& file, const std::string& text);

} // namespace syncscope::test
