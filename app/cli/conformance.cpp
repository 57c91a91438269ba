#include "app/cli/commands.h"

#include "app/files/files.h"

#include "engine/report/json.h"
#include "engine/simulation/conformance.h"

namespace syncscope::cli {

Answer conformance(const Options& options)
{
    if (options.scenarios.size() != 1)
        return mistaken({mistake(options.placeOfWord(options.words.size()), "missing-file", "expected one file of conformance cases")});
    const std::string& file = options.scenarios.front();
    auto text = files::readText(file);
    if (!text)
        return mistaken(std::move(text.error()));
    auto cases = scenario::readCases(*text, file);
    if (!cases)
        return mistaken(std::move(cases.error()));

    std::string lines;
    std::uint64_t passed = 0, failed = 0;
    report::Json j;
    j.beginObject();
    j.key("failures").beginArray();
    Diagnostics mistakes;
    for (const scenario::ConformanceCase& one : *cases) {
        auto result = simulation::conform(one);
        if (!result) { // What the case says is no configuration: told at its place in the file.
            for (const Diagnostic& d : result.error()) {
                const bool placed = d.place.file == file && d.place.line > 0;
                mistakes.push_back({{file, placed ? d.place.line : one.line, placed ? d.place.column : one.column}, d.severity, d.code, say("case %1: %2", one.id, d.message), d.hint});
            }
            continue;
        }
        ++(result->differences.empty() ? passed : failed);
        for (const simulation::Difference& d : result->differences) {
            lines += one.id + ": " + d.object + " " + d.field + ": expected " + d.expected + ", found " + d.actual + "\n";
            j.beginObject();
            j.key("id").text(one.id);
            j.key("object").text(d.object);
            j.key("field").text(d.field);
            j.key("expected").text(d.expected);
            j.key("actual").text(d.actual);
            j.endObject();
        }
    }
    if (hasErrors(mistakes))
        return mistaken(std::move(mistakes));
    j.endArray();
    j.key("passed").number(passed);
    j.key("failed").number(failed);
    j.endObject();
    lines += std::to_string(passed) + " passed, " + std::to_string(failed) + " failed\n";
    return {.text = options.json ? j.take() : lines, .mistakes = {}, .limit = {}, .no = failed > 0};
}

} // namespace syncscope::cli
