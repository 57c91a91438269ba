#include "app/cli/commands.h"
#include "app/cli/study.h"

#include "engine/compare/why.h"
#include "engine/report/why.h"

#include <algorithm>

namespace syncscope::cli {

Answer why(const Options& options)
{
    Diagnostics mistakes;
    if (options.event.has_value() == options.finding.has_value())
        mistakes.push_back(mistake(options.placeOfWord(options.words.size()), "no-question",
            options.event ? "--event and --finding are two questions; expected one of them" : "nothing is asked; expected --event N or --finding N"));
    Diagnostics warnings;
    auto studied = studyOne(options, warnings);
    if (!studied)
        mistakes.insert(mistakes.end(), studied.error().begin(), studied.error().end());
    if (hasErrors(mistakes))
        return mistaken(std::move(mistakes));
    mistakes.insert(mistakes.end(), warnings.begin(), warnings.end());
    const trace::Trace& trace = *studied->run.trace;

    analysis::Question question;
    const auto number = [&](const char* option, const std::string& text, std::size_t count, const std::string& what) -> std::optional<std::uint64_t> {
        if (count > 0)
            return wholeNumber(options, option, text, 0, count - 1, mistakes);
        mistakes.push_back(mistake(options.place(option, text), "bad-number",
            std::string(option) + ": the run has no " + what + "; expected " + (option == std::string("--event") ? "a run with some" : "--event N")));
        return std::nullopt;
    };
    if (options.event) {
        if (const auto n = number("--event", *options.event, trace.log.size(), "events"))
            question.event = EventIndex(static_cast<std::uint32_t>(*n));
    } else if (const auto n = number("--finding", *options.finding, studied->study.findings.size(), "findings"))
        question.finding = &studied->study.findings[static_cast<std::size_t>(*n)];
    if (hasErrors(mistakes))
        return mistaken(std::move(mistakes));

    const analysis::Causes causes(trace, studied->intervals);
    const compare::Why found = compare::why(causes, studied->run, studied->intervals, question);
    const report::Words words(trace, studied->intervals);
    const report::Why why = report::why(words, trace, studied->intervals, question, found.answer, found.refusal ? &*found.refusal : nullptr);
    return {.text = options.json ? report::whyJson(why, trace) : report::whyText(why, trace, {}, options.all), .mistakes = std::move(mistakes), .limit = {}};
}

} // namespace syncscope::cli
