#include "engine/compare/why.h"

namespace syncscope::compare {

using trace::EventKind;

analysis::Reference referenceOf(const simulation::ModelPtr& model, const trace::Trace& trace, const std::function<bool()>& cancelled)
{
    simulation::Reference r = simulation::serialReference(model, trace, cancelled);
    return {std::move(r.values), std::move(r.initial), std::move(r.sequentialQueues)};
}

std::optional<analysis::OtherRun> without(const simulation::ModelPtr& model, const trace::Trace& of, EventIndex event)
{
    const auto run = simulation::rerunWithout(model, of, event);
    if (!run)
        return std::nullopt;
    analysis::Intervals intervals = analysis::intervals(*run->trace);
    analysis::Study study = analysis::study(*run->trace, intervals, referenceOf(model, *run->trace));
    return analysis::OtherRun{run->trace, std::move(intervals), std::move(study)};
}

Why why(const analysis::Causes& causes, simulation::Run& run, const analysis::Intervals& intervals, const analysis::Question& question)
{
    const trace::Trace& trace = *run.trace;
    const simulation::ModelPtr& model = run.end.modelPtr();
    const EventIndex asked = question.finding ? causes.of(*question.finding).asked() : question.event;
    if (asked)
        if (const trace::Event e = trace.log.at(asked.value); e.kind == EventKind::ObjectCreate && static_cast<std::uint32_t>(e.value) != 0)
            return {{causes.of(asked), {}}, simulation::refusalOf(run.end, ObjectId(e.subject.index))};
    return {analysis::answer(causes, trace, intervals, question, [&](EventIndex e) { return without(model, trace, e); }), std::nullopt};
}

} // namespace syncscope::compare
