#include "app/cli/commands.h"
#include "app/cli/study.h"

#include "engine/report/why.h"

#include <algorithm>

namespace syncscope::cli {

namespace {

using trace::EventKind;

// The object whose failed creation is asked about; none = it is about something else.
ObjectId refusedObject(const trace::Trace& trace, EventIndex event)
{
    const trace::Event e = trace.log.at(event.value);
    return e.kind == EventKind::ObjectCreate && static_cast<std::uint32_t>(e.value) != 0 ? ObjectId(e.subject.index) : ObjectId();
}

} // namespace

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
        mistakes.push_back(mistake(options.place(option, text), "bad-number", std::string(option) + ": the run has no " + what + "; expected " + (option == std::string("--event") ? "a run with some" : "--event N")));
        return std::nullopt;
    };
    if (options.event) {
        if (const auto n = number("--event", *options.event, trace.log.size(), "events"))
            question.event = EventIndex(static_cast<std::uint32_t>(*n));
    } else if (const auto n = number("--finding", *options.finding, studied->study.findings.size(), "findings"))
        question.finding = &studied->study.findings[static_cast<std::size_t>(*n)];
    if (hasErrors(mistakes))
        return mistaken(std::move(mistakes));

    const simulation::ModelPtr model = studied->run.end.modelPtr();
    const analysis::Causes causes(trace, studied->intervals);
    const EventIndex asked = question.finding ? causes.of(*question.finding).asked() : question.event;
    const ObjectId refused = refusedObject(trace, asked);
    analysis::Answer answer;
    std::optional<trace::Refusal> refusal;
    if (refused) {
        answer.chain = causes.of(asked);
        refusal = simulation::refusalOf(studied->run.end, refused);
    } else
        answer = analysis::answer(causes, trace, studied->intervals, question, [&](EventIndex e) -> std::optional<analysis::OtherRun> {
            auto run = simulation::rerunWithout(model, trace, e);
            if (!run)
                return std::nullopt;
            analysis::Intervals intervals = analysis::intervals(*run->trace);
            analysis::Study study = analysis::study(*run->trace, intervals, referenceOf(model, *run->trace));
            return analysis::OtherRun{run->trace, std::move(intervals), std::move(study)};
        });
    const report::Words words(trace, studied->intervals);
    const report::Why why = report::why(words, trace, studied->intervals, question, answer, refusal ? &*refusal : nullptr);
    return {.text = options.json ? report::whyJson(why, trace) : report::whyText(why, trace), .mistakes = std::move(mistakes), .limit = {}};
}

} // namespace syncscope::cli
