#include "app/cli/cells.h"

#include "app/cli/study.h"

#include "engine/compare/compare.h"
#include "engine/explore/explore.h"

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
std::optional<analysis::Safety> judged(const simulation::ModelPtr& model, const compare::Cancelled& cancelled)
{
    explore::Options how;
    how.states = kStatesOfCell;
    how.classes = false;
    how.schedules = explore::Options::Schedules::None;
    how.goOn = [&cancelled](const explore::Progress&) { return !cancelled(); };
    const auto result = explore::explore(model, how);
    if (!result)
        return std::nullopt;
    return result->verdict == explore::Verdict::Safe    ? analysis::Safety::Safe
        : result->verdict == explore::Verdict::Unsafe ? analysis::Safety::Unsafe
                                                      : analysis::Safety::Bounded;
}


Expected<compare::Comparison> comparison(const Opened& opened, const Options& options, std::vector<analysis::Axis> axes, bool sweep)
{
    if (!sweep)
        return compare::Comparison::make(opened.texts, options.edits(), std::move(axes));
    const analysis::Axis parameter = std::move(axes.front());
    axes.erase(axes.begin());
    return compare::sweep(opened.texts, options.edits(), parameter.name, parameter.values, std::move(axes));
}

} // namespace

Expected<Compared> compareCells(const Options& options, Orders orders, bool sweep)
{
    Diagnostics mistakes;
    std::vector<analysis::Axis> axes = axesOf(options, mistakes);
    if (sweep && options.vary.empty())
        mistakes.push_back(mistake(options.placeOfWord(options.words.size()), "missing-option",
            "--vary is missing; expected --vary PATH=V1,V2,..., the parameter that is swept"));
    auto opened = openOne(options);
    if (!opened)
        mistakes.insert(mistakes.end(), opened.error().begin(), opened.error().end());
    if (!mistakes.empty())
        return unexpected(std::move(mistakes));
    auto made = comparison(*opened, options, std::move(axes), sweep);
    if (!made)
        return unexpected(std::move(made.error()));
    if (made->axes().empty())
        return unexpected(Diagnostics{mistake(options.placeOfWord(options.words.size()), "nothing-to-vary",
            "the scenario has no device whose configuration could be varied; expected --vary PATH=V1,V2")});
    if (made->size() > kMostCells)
        return unexpected(Diagnostics{mistake(options.placeOfWord(options.words.size()), "too-many-cells",
            std::to_string(made->size()) + " cells are too many; expected at most " + std::to_string(kMostCells))});

    // A cell depends on its number alone, so which thread computes it is no matter.
    // What comes behind the first cell that cannot be computed is not asked for any more.
    Compared all;
    all.orders.resize(made->size());
    std::vector<std::optional<Expected<analysis::Cell>>> cells(made->size());
    std::atomic<std::size_t> next{0}, wrong{made->size()};
    const auto work = [&] {
        for (std::size_t i = next++; i < wrong; i = next++) {
            const compare::Cancelled cancelled = [&wrong, i] { return i > wrong; };
            const auto judge = [&](const simulation::ModelPtr& model) -> std::optional<analysis::Verdict> {
                all.orders[i] = judged(model, cancelled);
                if (orders == Orders::Beside || !all.orders[i])
                    return std::nullopt;
                return analysis::Verdict{*all.orders[i], 0, {}, "orders"};
            };
            cells[i] = made->cell(i, orders == Orders::Unasked ? compare::Judge() : judge, cancelled);
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

    all.grid = made->empty();
    if (all.grid.scenario.empty())
        all.grid.scenario = opened->scenario.id;
    for (auto& cell : cells) {
        if (!*cell) { // A value that cannot be read is an edit behind those of --set.
            Diagnostics found = placed(std::move(cell->error()), opened->texts, opened->scenario);
            for (Diagnostic& d : found)
                if (const std::size_t edit = d.place.line;
                    d.place.file == "--set" && edit > options.set.size() && edit - options.set.size() <= options.vary.size())
                    d.place = options.place("--vary", options.vary[edit - options.set.size() - 1]);
            return unexpected(std::move(found));
        }
        if (!(*cell)->limit.empty() && all.limit.empty())
            all.limit = label(all.grid, **cell) + ": " + (*cell)->limit;
        if (auto& of = all.orders[all.grid.cells.size()]; of && (*cell)->verdict)
            of = analysis::ofOrders(*of, *(*cell)->verdict);
        all.grid.cells.push_back(std::move(**cell));
    }
    all.warnings = std::move(opened->warnings);
    return all;
}

} // namespace syncscope::cli
