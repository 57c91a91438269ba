#include "app/cli/commands.h"
#include "app/cli/study.h"

#include "app/files/library.h"

#include "engine/driver/compile.h"
#include "engine/report/catalogue.h"
#include "engine/scenario/json.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace syncscope::cli {

namespace {

void add(Diagnostics& all, Diagnostics more) { std::move(more.begin(), more.end(), std::back_inserter(all)); }

// Most mistakes are in every variant, so only what is not known yet is added.
void addOfVariant(Diagnostics& all, Diagnostics more, const std::string& variant)
{
    for (Diagnostic& d : more) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const Diagnostic& k) {
            return std::tie(k.place.file, k.place.line, k.place.column, k.code) == std::tie(d.place.file, d.place.line, d.place.column, d.code);
        });
        if (known)
            continue;
        d.message = say("in variant \"%1\": %2", variant, std::move(d.message));
        all.push_back(std::move(d));
    }
}

// A scenario.json with a mistake gives no Scenario; its driver text is read all the same, with the definitions that the
// file has. What the set-up text would have used is not there, so warnings say nothing.
Diagnostics driverAlone(const scenario::Texts& texts)
{
    const auto root = scenario::json::parse(texts.scenario, texts.scenarioFile);
    if (!root)
        return {};
    driver::CompileOptions how;
    const auto* driver = root->find("driver");
    const auto* definitions = driver != nullptr ? driver->find("definitions") : nullptr;
    for (std::size_t i = 0; definitions != nullptr && i < definitions->keys.size() && i < definitions->items.size(); ++i)
        how.definitions.emplace_back(definitions->keys[i].name, definitions->items[i].text);
    auto compiled = driver::compile({{texts.driverFile, texts.driver}}, how);
    Diagnostics mistakes = compiled ? Diagnostics() : std::move(compiled.error());
    std::erase_if(mistakes, [](const Diagnostic& d) { return d.severity != Severity::Error; });
    return mistakes;
}

void checkOne(const Options& options, const std::string& name, Diagnostics& found, std::vector<report::AnnotationRow>& annotations)
{
    auto read = texts(options, name);
    if (!read) {
        add(found, std::move(read.error()));
        return;
    }
    auto scenario = scenario::read(*read, options.edits());
    if (!scenario) {
        add(found, std::move(scenario.error()));
        add(found, driverAlone(*read));
        return;
    }
    const std::vector<scenario::Variant> variants = scenario->scenario.variants;
    const std::string taken = scenario->scenario.variant;
    add(found, std::move(scenario->warnings));

    // Another variant may compile other lines of the driver.
    const auto compiled = [&](const scenario::Scenario& s) {
        auto model = simulation::build(s);
        for (const driver::AnnotationNote& a : model ? (*model)->annotations : std::vector<driver::AnnotationNote>()) {
            const bool known = std::any_of(annotations.begin(), annotations.end(), [&](const report::AnnotationRow& r) {
                return r.place.file == read->driverFile && std::tie(r.place.line, r.place.column, r.of) == std::tie(a.place.line, a.place.column, a.of);
            });
            if (!known)
                annotations.push_back({{read->driverFile, a.place.line, a.place.column}, a.text, a.of, a.before, a.during});
        }
        return placed(model ? (*model)->warnings : std::move(model.error()), *read, s);
    };
    add(found, compiled(scenario->scenario));
    if (options.variant)
        return;
    for (const scenario::Variant& v : variants)
        if (v.name != taken)
            if (auto other = scenario::read(*read, {v.name, options.set}))
                addOfVariant(found, compiled(other->scenario), v.name);
}

std::string count(std::ptrdiff_t n, const char* what) { return std::to_string(n) + " " + what + (n == 1 ? "" : "s"); }

} // namespace

Answer check(const Options& options)
{
    if (options.scenarios.empty())
        return mistaken({mistake(options.placeOfWord(options.words.size()), "no-scenario",
            "SCENARIO is missing; expected at least one folder, scenario.json, id or number", "syncscope list shows the shipped ones")});
    Diagnostics all;
    std::vector<report::AnnotationRow> annotations;
    std::string text;
    for (const std::string& name : options.scenarios) {
        Diagnostics found;
        checkOne(options, name, found, annotations);
        for (Diagnostic& d : found)
            d = withPlace(std::move(d));
        const auto errors = std::count_if(found.begin(), found.end(), [](const Diagnostic& d) { return d.severity == Severity::Error; });
        text += report::checkText(found) + name + ": " + count(errors, "error") + ", " + count(std::ssize(found) - errors, "warning") + "\n";
        all.insert(all.end(), found.begin(), found.end());
    }
    return {.text = options.json ? report::checkJson(all, annotations) : text, .mistakes = {}, .limit = {}, .unusable = hasErrors(all)};
}

} // namespace syncscope::cli
