#include "app/cli/commands.h"
#include "app/cli/study.h"

#include "app/files/files.h"

#include "engine/report/event_lines.h"
#include "engine/report/seeds.h"
#include "engine/report/story.h"

#include <algorithm>
#include <array>

namespace syncscope::cli {

namespace {

constexpr std::uint64_t kMostSeeds = 100'000;

// What is watched, or else what is written first.
std::vector<std::string> shownVariables(const scenario::Scenario& s, const std::vector<report::SeedRun>& runs)
{
    if (!s.watch.empty())
        return s.watch;
    for (const report::SeedRun& r : runs)
        if (!r.variables.empty())
            return {r.variables.front().name};
    return {std::string()};
}

std::string findingLines(const std::vector<report::SeedRun>& runs)
{
    struct Row {
        std::size_t runs = 0;
        std::uint64_t first = 0;
    };
    std::array<Row, analysis::kFindingKinds> rows{};
    for (const report::SeedRun& r : runs)
        for (const analysis::FindingKind kind : r.findings)
            if (Row& row = rows[static_cast<std::size_t>(kind)]; row.runs++ == 0)
                row.first = r.seed;
    std::string text;
    for (std::size_t k = 0; k < rows.size(); ++k)
        if (rows[k].runs > 0)
            text += "  " + std::string(name(static_cast<analysis::FindingKind>(k))) + " in " + std::to_string(rows[k].runs) + " of " +
                    std::to_string(runs.size()) + ", first with seed " + std::to_string(rows[k].first) + "\n";
    return text.empty() ? "Findings: none\n" : "Findings\n" + text;
}

// The same scenario with every seed from 1 on, each run choosing among its steps by its seed alone.
Answer runSeeds(const Options& options, std::uint64_t count)
{
    auto opened = openOne(options);
    if (!opened)
        return mistaken(std::move(opened.error()));
    auto model = build(*opened);
    if (!model)
        return mistaken(std::move(model.error()));
    auto usual = study(*model);
    if (!usual)
        return mistaken(std::move(usual.error()));

    Answer answer;
    std::vector<report::SeedRun> runs;
    const scenario::Scenario& s = opened->scenario;
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        auto one = study(simulation::withSeed(**model, seed), {.schedule = {}, .order = scenario::Order::Seeded, .keepWish = false, .cancelled = {}});
        if (!one)
            return mistaken(placed(std::move(one.error()), opened->texts, s));
        const trace::Trace& trace = *one->run.trace;
        if (trace.outcome == Outcome::Limit && answer.limit.empty())
            answer.limit = "seed " + std::to_string(seed) + ": " + trace.limit.english();
        runs.push_back(report::seedRun(seed, trace, one->study));
    }
    answer.mistakes = std::move(opened->warnings);
    if (options.json) {
        answer.text = report::runJson(usual->facts, *usual->run.trace, usual->study, &runs);
        return answer;
    }
    answer.text = s.id + (s.title.empty() ? "" : ": " + s.title) + "\n\n";
    for (const std::string& variable : shownVariables(s, runs))
        answer.text += report::histogram(runs, variable) + "\n";
    answer.text += findingLines(runs) + "\nOne of these runs alone: --seed N --set machine.order=seeded --set interleaving=\n";
    return answer;
}

Diagnostics writeLog(const std::string& file, const trace::Trace& trace)
{
    files::NewFile log(file);
    report::jsonLines(trace, [&](std::string_view line) { log.write(line); });
    return log.commit();
}

} // namespace

Answer runCommand(const Options& options)
{
    if (options.seeds) {
        Diagnostics mistakes;
        const auto exclude = [&](bool given, const std::string& option, const std::optional<std::string>& value) {
            if (given)
                mistakes.push_back(mistake(value ? options.place(option, *value) : options.place(option), "excluded-option",
                    option + " says something of one run, and --seeds makes many; expected one of the two"));
        };
        exclude(options.seed.has_value(), "--seed", options.seed);
        exclude(options.schedule.has_value(), "--schedule", options.schedule);
        exclude(options.log.has_value(), "--log", options.log);
        exclude(options.story, "--story", {});
        const auto count = wholeNumber(options, "--seeds", *options.seeds, 1, kMostSeeds, mistakes);
        return mistakes.empty() ? runSeeds(options, *count) : mistaken(std::move(mistakes));
    }

    Answer answer;
    auto studied = studyOne(options, answer.mistakes);
    if (!studied)
        return mistaken(std::move(studied.error()));
    const trace::Trace& trace = *studied->run.trace;
    if (trace.outcome == Outcome::Limit)
        answer.limit = trace.limit.english();
    if (options.log)
        if (const Diagnostics mistakes = writeLog(*options.log, trace); !mistakes.empty())
            return mistaken(mistakes);
    answer.text = options.json    ? report::runJson(studied->facts, trace, studied->study)
                  : options.story ? report::story(trace, studied->intervals)
                                  : report::summary(studied->facts, trace, studied->study);
    return answer;
}

} // namespace syncscope::cli
