// One scenario in many configurations: what each comes to under the same arrivals.
//
// A cell is a function of its number: nothing is shared between two of them, so they may be computed in any order, and at the
// same time, with the same result.
#pragma once

#include "engine/analysis/grid.h"
#include "engine/base/expected.h"
#include "engine/base/phrase.h"
#include "engine/scenario/read.h"
#include "engine/simulation/model.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::compare {

// Synchronization scope × execution level of the devices, and GUARD where the driver text has it (decision 8). What a queue or a
// file object says of its own is set to Inherit, so that a cell is what it is called.
std::vector<analysis::Axis> usualAxes(const scenario::Scenario& scenario);

// What a value of a name that #if asks for is called where a person reads it: "queued spin lock" for QUEUED_SPIN of GUARD, which many drivers
// share, else "at DPC level" for AT_DPC_LEVEL. GUARD is said in other languages, too; names of a driver's author are English.
Phrase valueOfDefinition(const std::string& name, const std::string& value);
// Gives the values of axes over such names these words, in English.
void putInWords(std::vector<analysis::Axis>& axes);

// A verdict that knows more than one run; nothing = the run's own is taken. Asked for legal cells only.
using Judge = std::function<std::optional<analysis::Verdict>(const simulation::ModelPtr& model)>;
// Asked every few thousand ticks of a run; true = stop.
using Cancelled = std::function<bool()>;

class Comparison {
public:
    // No axes = the usual ones. Mistakes: of the scenario itself, or of the first setting that cannot be read.
    static Expected<Comparison> make(scenario::Texts texts, scenario::Edits edits, std::vector<analysis::Axis> axes = {});

    const std::vector<analysis::Axis>& axes() const { return m_axes; }
    std::size_t size() const { return m_cells; }
    // The configuration of a cell as edits, behind those of the comparison.
    scenario::Edits edits(std::size_t cell) const;
    // No cell and no mistake either: it was cancelled.
    Expected<analysis::Cell> cell(std::size_t cell, const Judge& judge = {}, const Cancelled& cancelled = {}) const;

    // A grid without cells, to be filled in the order of their numbers.
    analysis::Grid empty() const { return {m_id, m_title, m_axes, {}}; }
    // All of them, one after the other.
    Expected<analysis::Grid> all(const Judge& judge = {}, const Cancelled& cancelled = {}) const;

private:
    Comparison() = default;
    std::vector<std::size_t> at(std::size_t cell) const;

    scenario::Texts m_texts;
    scenario::Edits m_edits;
    std::vector<analysis::Axis> m_axes;
    std::string m_id, m_title;
    std::size_t m_cells = 1;
};

// One parameter over several values, for every configuration of `axes` (none = the usual ones): a grid whose first axis is the
// parameter. analysis::rankingChanges(grid, 0) says where configurations change places, analysis::scaling(grid, 0) what a chart draws.
Expected<Comparison> sweep(scenario::Texts texts, scenario::Edits edits, const std::string& path, const std::vector<std::string>& values,
    std::vector<analysis::Axis> axes = {});

} // namespace syncscope::compare
