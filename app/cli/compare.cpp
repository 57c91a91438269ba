#include "app/cli/commands.h"
#include "app/cli/study.h"

#include "engine/compare/compare.h"
#include "engine/explore/explore.h"
#include "engine/report/grid.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace syncscope::cli {

namespace {

constexpr std::size_t kMostCells = 4096;
constexpr std::uint64_t kStatesOfCell = 50'000; // by states, not by time: the verdict is the same on every computer

// PATH=V1,V2,...
std::vector<analysis::Axis> axesOf(const Options& options, Diagnostics& mistakes)
{
    std::vector<analysis::Axis> axes;
    for (const std::string& text : options.vary) {
        const std::size_t equals = text.find('=');
        analysis::Axis axis;
        axis.name = text.substr(0, equals);
        std::string rest = equals == std::string::npos ? std::string() : text.substr(equals + 1);
        for (std::size_t at = 0; !rest.empty() && at <= rest.size();) {
            const std::size_t comma = std::min(rest.find(',', at), rest.size());
            axis.values.push_back(rest.substr(at, comma - at));
            at = comma + 1;
        }
        const bool twice = std::any_of(axes.begin(), axes.end(), [&](const analysis::Axis& a) { return a.name == axis.name; });
        if (axis.name.empty() || axis.values.empty() ||
            std::any_of(axis.values.begin(), axis.values.end(), [](const std::string& v) { return v.empty(); }))
            mistakes.push_back(mistake(
                options.place("--vary", text), "bad-value", "--vary: found \"" + text + "\"; expected PATH=V1,V2,... with at least one value"));
        else if (twice)
            mistakes.push_back(mistake(
                options.place("--vary", text), "repeated-option", "--vary: " + axis.name + " is varied twice; expected all its values behind one"));
        axis.paths = {axis.name};
        axes.push_back(std::move(axis));
    }
    return axes;
}

// Of all orders of a cell, as far as they are gone through.
std::optional<analysis::Verdict> judged(const simulation::ModelPtr& model, const compare::Cancelled& cancelled)
{
    explore::Options how;
    how.states = kStatesOfCell;
    how.classes = false;
    how.schedules = explore::Options::Schedules::None;
    how.goOn = [&cancelled](const explore::Progress&) { return !cancelled(); };
    const auto result = explore::explore(model, how);
    if (!result)
        return std::nullopt;
    const auto safety = result->verdict == explore::Verdict::Safe ? analysis::Safety::Safe
        : result->verdict == explore::Verdict::Unsafe             ? analysis::Safety::Unsafe
                                                                  : analysis::Safety::Bounded;
    return analysis::Verdict{safety, 0, {}, "orders"};
}

} // namespace

Answer compareCommand(const Options& options)
{
    Diagnostics mistakes;
    const std::vector<analysis::Axis> axes = axesOf(options, mistakes);
    auto opened = openOne(options);
    if (!opened)
        mistakes.insert(mistakes.end(), opened.error().begin(), opened.error().end());
    if (!mistakes.empty())
        return mistaken(std::move(mistakes));
    auto comparison = compare::Comparison::make(opened->texts, options.edits(), axes);
    if (!comparison)
        return mistaken(std::move(comparison.error()));
    if (comparison->axes().empty())
        return mistaken({mistake(options.placeOfWord(options.words.size()), "nothing-to-vary",
            "the scenario has no device whose configuration could be varied; expected --vary PATH=V1,V2")});
    if (comparison->size() > kMostCells)
        return mistaken({mistake(options.placeOfWord(options.words.size()), "too-many-cells",
            std::to_string(comparison->size()) + " cells are too many; expected at most " + std::to_string(kMostCells))});

    // A cell depends on its number alone, so which thread computes it is no matter.
    // What comes behind the first cell that cannot be computed is not asked for any more.
    std::vector<std::optional<Expected<analysis::Cell>>> cells(comparison->size());
    std::atomic<std::size_t> next{0}, wrong{comparison->size()};
    const auto work = [&] {
        for (std::size_t i = next++; i < wrong; i = next++) {
            const compare::Cancelled cancelled = [&wrong, i] { return i > wrong; };
            cells[i] = comparison->cell(i, [&cancelled](const simulation::ModelPtr& model) { return judged(model, cancelled); }, cancelled);
            std::size_t first = wrong;
            while (!*cells[i] && !cells[i]->error().empty() && i < first && !wrong.compare_exchange_weak(first, i)) {
            }
        }
    };
    const std::size_t hands = std::min<std::size_t>(std::max(1u, std::thread::hardware_concurrency()), cells.size());
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < hands; ++i)
        others.emplace_back(work);
    work();
    for (std::thread& t : others)
        t.join();

    Answer answer;
    analysis::Grid grid = comparison->empty();
    if (grid.scenario.empty())
        grid.scenario = opened->scenario.id;
    for (auto& cell : cells) {
        if (!*cell) { // A value that cannot be read is an edit behind those of --set.
            Diagnostics found = placed(std::move(cell->error()), opened->texts, opened->scenario);
            for (Diagnostic& d : found)
                if (const std::size_t edit = d.place.line;
                    d.place.file == "--set" && edit > options.set.size() && edit - options.set.size() <= options.vary.size())
                    d.place = options.place("--vary", options.vary[edit - options.set.size() - 1]);
            return mistaken(std::move(found));
        }
        if (!(*cell)->limit.empty() && answer.limit.empty())
            answer.limit = label(grid, **cell) + ": " + (*cell)->limit;
        grid.cells.push_back(std::move(**cell));
    }
    answer.mistakes = std::move(opened->warnings);
    answer.text = options.json ? report::gridJson(grid) : report::gridText(grid);
    return answer;
}

} // namespace syncscope::cli
