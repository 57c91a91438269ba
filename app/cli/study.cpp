#include "app/cli/study.h"

#include "app/files/library.h"

#include "engine/compare/why.h"
#include "engine/simulation/view.h"

#include <spdlog/spdlog.h>

#include <limits>

namespace syncscope::cli {

Expected<scenario::Texts> texts(const Options& options, const std::string& name)
{
    auto place = files::findScenario(name, files::dataFolder());
    if (!place) {
        for (Diagnostic& d : place.error())
            d.place = options.place(name);
        return unexpected(std::move(place.error()));
    }
    spdlog::debug("\"{}\" is {}", name, *place);
    return files::readScenario(*place);
}

Expected<Opened> open(const Options& options, const std::string& name)
{
    auto read = texts(options, name);
    if (!read)
        return unexpected(std::move(read.error()));
    auto scenario = scenario::read(*read, options.edits());
    if (!scenario)
        return unexpected(std::move(scenario.error()));
    Opened opened{std::move(*read), std::move(scenario->scenario), std::move(scenario->warnings)};
    if (opened.scenario.id.empty())
        opened.scenario.id = files::idFromPlace(opened.texts.scenarioFile);
    return opened;
}

Expected<Opened> openOne(const Options& options)
{
    Diagnostics mistakes;
    if (options.scenarios.empty())
        mistakes.push_back(mistake(options.placeOfWord(options.words.size()), "no-scenario",
            "SCENARIO is missing; expected a folder, a scenario.json, an id or a number", "syncscope list shows the shipped ones"));
    for (std::size_t i = 1; i < options.scenarios.size(); ++i)
        mistakes.push_back(mistake(
            options.place(options.scenarios[i]), "unexpected-word", "\"" + options.scenarios[i] + "\" is one scenario too many; expected one"));
    if (!mistakes.empty())
        return unexpected(std::move(mistakes));
    return open(options, options.scenarios.front());
}

Diagnostics placed(Diagnostics mistakes, const scenario::Texts& texts, const scenario::Scenario& scenario)
{
    for (Diagnostic& d : mistakes)
        if (d.place.file == scenario.driver.file)
            d.place.file = texts.driverFile;
    return mistakes;
}

Expected<simulation::ModelPtr> build(Opened& opened)
{
    auto model = simulation::build(opened.scenario);
    if (!model)
        return unexpected(placed(std::move(model.error()), opened.texts, opened.scenario));
    const Diagnostics warnings = placed((*model)->warnings, opened.texts, opened.scenario);
    opened.warnings.insert(opened.warnings.end(), warnings.begin(), warnings.end());
    return model;
}

Expected<Studied> study(const simulation::ModelPtr& model, const simulation::RunOptions& how)
{
    auto run = simulation::run(model, how);
    if (!run)
        return unexpected(std::move(run.error()));
    const trace::Trace& trace = *run->trace;
    spdlog::debug("seed {}: {} events, {}", model->scenario.seed, trace.log.size(), name(trace.outcome));
    analysis::Intervals intervals = analysis::intervals(trace);
    analysis::Study study =
        analysis::study(trace, intervals, compare::referenceOf(model, trace));
    report::RunFacts facts{model->scenario.id, model->scenario.title, model->scenario.variant, model->scenario.seed, {}};
    for (simulation::ObjectView& o : simulation::objectViews(run->end, trace.names))
        facts.objects.push_back({std::move(o.name), std::move(o.type), std::move(o.status), std::move(o.lock), std::move(o.lockOwner),
            std::move(o.effectiveScope), std::move(o.effectiveLevel)});
    return Studied{std::move(*run), std::move(intervals), std::move(study), std::move(facts)};
}

Expected<Studied> studyOne(const Options& options, Diagnostics& warnings)
{
    Diagnostics mistakes;
    std::optional<std::uint64_t> seed;
    if (options.seed)
        seed = wholeNumber(options, "--seed", *options.seed, 0, std::numeric_limits<std::uint64_t>::max(), mistakes);
    auto opened = openOne(options);
    if (!opened)
        mistakes.insert(mistakes.end(), opened.error().begin(), opened.error().end());
    if (!mistakes.empty())
        return unexpected(std::move(mistakes));
    if (seed)
        opened->scenario.seed = *seed;
    auto model = build(*opened);
    if (!model)
        return unexpected(std::move(model.error()));
    warnings = std::move(opened->warnings);
    auto studied = study(*model, {.schedule = options.schedule, .order = {}, .cancelled = {}});
    if (studied) // Not for each of many seeds: settings are tried.
        studied->facts.refusals = simulation::refusalsOf(studied->run.end);
    else
        for (Diagnostic& d : studied.error())
            if (d.place.file == "schedule")
                d.place.file = "--schedule";
    return studied;
}

} // namespace syncscope::cli
