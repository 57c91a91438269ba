#include "engine/compare/why.h"

#include <string>
#include <vector>

namespace syncscope::compare {

using analysis::Chain;
using analysis::Change;
using trace::Event;
using trace::EventKind;

namespace {

Chain chainOf(const analysis::Causes& causes, const analysis::Question& q) { return q.finding ? causes.of(*q.finding) : causes.of(q.event); }

// What the clock's interrupt does on its own.
bool isOfTheClock(const Event& e)
{
    return e.kind == EventKind::ClockTick || e.kind == EventKind::QuantumEnd
        || (e.kind == EventKind::IrqlRaise && e.cause.isNone() && e.value == static_cast<std::uint64_t>(Irql::Clock));
}

void cutBehind(Chain& chain, std::size_t last) { chain.links.resize(last + 1); }

struct Setting {
    std::size_t link; // of the chain, which is set so that it does not happen, or happens late
    std::vector<std::string> values; // each PATH=VALUE
};

// What to set where leaving something out changes nothing: no clock, or a thread that begins when the run was over; where another
// thread then does the same in its place, all of them.
std::vector<Setting> settingsFor(const Chain& chain, const scenario::Scenario& scenario, const trace::Trace& trace)
{
    constexpr std::int64_t kLater = 1000; // ns
    std::vector<Setting> settings;
    const auto farthest = [&](auto wanted) -> std::optional<std::size_t> {
        for (std::size_t i = chain.links.size(); i-- > 0;)
            if (wanted(trace.log.at(chain.links[i].event.value)))
                return i;
        return std::nullopt;
    };
    if (const auto tick = farthest(isOfTheClock); tick && scenario.machine.clockNs != 0)
        settings.push_back({*tick, {"machine.clock_ns=0"}});
    const auto start = farthest([&](const Event& e) {
        return e.kind == EventKind::ThreadReady && e.index.value >= trace.setUpEvents && e.subject.index < scenario.threads.size();
    });
    if (start) {
        const std::int64_t end = trace.log.at(trace.log.size() - 1).time.ns;
        const auto later = [&](const scenario::Thread& t) { return t.name + ".start_ns=" + std::to_string(end + t.startNs + kLater); };
        settings.push_back({*start, {later(scenario.threads[trace.log.at(chain.links[*start].event.value).subject.index])}});
        settings.push_back({*start, {}});
        for (const scenario::Thread& t : scenario.threads)
            settings.back().values.push_back(later(t));
    }
    return settings;
}

} // namespace

analysis::Reference referenceOf(const simulation::ModelPtr& model, const trace::Trace& trace, const std::function<bool()>& cancelled)
{
    simulation::Reference r = simulation::serialReference(model, trace, cancelled);
    return {std::move(r.values), std::move(r.initial), std::move(r.sequentialQueues)};
}

analysis::Answer answer(const analysis::Causes& causes, const simulation::ModelPtr& model, const trace::Trace& trace, const analysis::Intervals& intervals,
    const analysis::Question& question, const std::function<bool()>& cancelled)
{
    simulation::Again again{{}, cancelled};
    const auto other = [&](Expected<simulation::Run> run) -> std::optional<analysis::OtherRun> {
        if (!run || run->cancelled)
            return std::nullopt;
        analysis::Intervals there = analysis::intervals(*run->trace);
        analysis::Study study; // only findings are looked for in it
        if (question.finding)
            study = analysis::study(*run->trace, there, referenceOf(run->end.modelPtr(), *run->trace, cancelled));
        if (cancelled && cancelled())
            return std::nullopt; // its study is not whole
        return analysis::OtherRun{run->trace, std::move(there), std::move(study)};
    };
    const auto stopped = [&] { return cancelled && cancelled(); };
    const auto known = [&]() -> const simulation::Again& {
        if (!again.timeOrder)
            again.timeOrder = simulation::inTimeOrder(model, trace, cancelled);
        return again;
    };
    analysis::Answer a = analysis::answer(causes, trace, intervals, question,
        [&](EventIndex e) { return stopped() ? std::nullopt : other(simulation::rerunWithout(model, trace, e, known())); });
    if (a.counterfactual.without && a.counterfactual.found.change != Change::Same)
        return a;
    Chain chain = chainOf(causes, question);
    for (const Setting& s : settingsFor(chain, model->scenario, trace)) {
        auto run = stopped() ? std::nullopt : other(simulation::rerunWith(model, trace, s.values, known()));
        if (!run)
            continue;
        const analysis::Found found = question.finding ? analysis::find(*question.finding, trace, *run) : analysis::find(chain.asked(), trace, intervals, *run);
        if (found.change == Change::Same)
            continue;
        cutBehind(chain, s.link);
        std::string settings;
        for (const std::string& value : s.values)
            settings += (settings.empty() ? "" : " ") + value;
        return {std::move(chain), {EventIndex(), std::move(settings), found, std::move(run)}};
    }
    return a;
}

EventIndex refusedIn(const analysis::Causes& causes, const trace::Trace& trace, const analysis::Question& question)
{
    for (const analysis::Link& l : chainOf(causes, question).links)
        if (const Event e = trace.log.at(l.event.value); e.kind == EventKind::ObjectCreate && static_cast<std::uint32_t>(e.value) != 0)
            return e.index;
    return EventIndex();
}

analysis::Answer refused(const analysis::Causes& causes, const analysis::Question& question, EventIndex creation)
{
    Chain chain = chainOf(causes, question);
    if (chain.asked() != creation)
        for (std::size_t i = 0; i < chain.links.size(); ++i)
            if (chain.links[i].event == creation)
                cutBehind(chain, i);
    return {std::move(chain), {}};
}

Why why(const analysis::Causes& causes, simulation::Run& run, const analysis::Intervals& intervals, const analysis::Question& question)
{
    const trace::Trace& trace = *run.trace;
    if (const EventIndex creation = refusedIn(causes, trace, question))
        return {refused(causes, question, creation), simulation::refusalOf(run.end, ObjectId(trace.log.at(creation.value).subject.index))};
    return {answer(causes, run.end.modelPtr(), trace, intervals, question), std::nullopt};
}

} // namespace syncscope::compare
