#include "app/document/run.h"

#include "engine/driver/compile.h"
#include "engine/simulation/view.h"

#include <algorithm>
#include <cstring>

namespace syncscope::document {

namespace {

// What a trace alone cannot tell (analysis::Reference).
analysis::Reference referenceOf(const simulation::Model& model, const simulation::ModelPtr& shared, const trace::Trace& trace)
{
    analysis::Reference reference;
    reference.values = simulation::serialReference(shared, trace);
    for (const driver::Field& f : model.program.globalFields) {
        std::uint64_t raw = 0;
        if (f.bytes == 0 || f.bytes > 8 || f.offset + f.bytes > model.program.globals.size())
            continue;
        std::memcpy(&raw, model.program.globals.data() + f.offset, f.bytes);
        if (raw == 0)
            continue;
        if (const trace::Variable* v = trace.names.variableAt(f.offset))
            reference.initial[v->name] = analysis::valueOf(v, raw, f.bytes);
    }
    for (const scenario::Object& o : model.scenario.objects)
        if (o.type == ObjectType::Queue && o.dispatch == DispatchType::Sequential)
            reference.sequentialQueues.push_back(o.name);
    return reference;
}

// The size of an update of this variable, if all have the same: what each store adds to the load before it.
std::int64_t updateSize(const Run& run, std::uint32_t variable)
{
    std::int64_t size = 0;
    std::map<ActivityId, std::int64_t> loaded;
    for (const analysis::Access& a : run.intervals.accesses) {
        if (a.variable != variable)
            continue;
        if (a.kind == trace::EventKind::Load) {
            loaded[a.activity] = a.value;
        } else if (a.kind == trace::EventKind::Store) {
            const auto before = loaded.find(a.activity);
            const std::int64_t step = before == loaded.end() ? 0 : a.value - before->second;
            if (step == 0 || (size != 0 && step != size))
                return 0;
            size = step;
        }
    }
    return size;
}

std::vector<Counter> countersOf(const Run& run)
{
    std::vector<std::string> wanted = run.scenario.watch;
    if (wanted.empty() && !run.study.variables.empty())
        wanted.push_back(run.study.variables.front().name);
    if (wanted.empty() && !run.trace->names.variables.empty())
        wanted.push_back(run.trace->names.variables.front().name);
    simulation::View end = run.session->viewAt(run.session->ticks());
    std::vector<Counter> counters;
    for (const std::string& name : wanted) {
        Counter c;
        c.name = name;
        const auto& variables = run.trace->names.variables;
        const auto row = std::find_if(variables.begin(), variables.end(), [&](const trace::Variable& v) { return v.name == name; });
        if (row == variables.end())
            continue;
        c.variable = static_cast<std::uint32_t>(row - variables.begin());
        for (const simulation::VariableView& v : end.variables)
            if (v.name == name)
                c.actual = v.value;
        c.expected = c.actual; // Never written: the serial run leaves it as it is, too.
        for (const analysis::VariableValue& v : run.study.variables) {
            if (v.name == name) {
                c.expected = v.expected;
                c.actual = v.actual.value_or(c.actual);
            }
        }
        if (c.expected && *c.expected != c.actual) {
            const std::int64_t size = updateSize(run, c.variable), missing = *c.expected - c.actual;
            if (size != 0 && missing % size == 0 && missing / size > 0)
                c.lost = missing / size;
        }
        counters.push_back(std::move(c));
    }
    return counters;
}

} // namespace

Expected<RunPtr> compute(const scenario::Texts& texts, const scenario::Edits& edits, const std::function<bool()>& cancelled)
{
    const auto stop = [&] { return cancelled && cancelled(); };
    auto read = scenario::read(texts, edits);
    if (!read)
        return unexpected(std::move(read.error()));
    auto model = simulation::build(read->scenario);
    if (!model)
        return unexpected(std::move(model.error()));

    auto run = std::make_shared<Run>();
    run->scenario = std::move(read->scenario);
    run->warnings = std::move(read->warnings);
    run->warnings.insert(run->warnings.end(), (*model)->warnings.begin(), (*model)->warnings.end());
    run->fields = scenario::fieldHelp(run->scenario);
    auto session = simulation::Session::make(*model, {.cancelled = cancelled});
    if (!session)
        return unexpected(std::move(session.error()));
    if ((*session)->cancelled() || stop())
        return RunPtr();
    run->session = std::move(*session);
    run->trace = run->session->trace();
    run->intervals = analysis::intervals(*run->trace);
    if (stop())
        return RunPtr();
    run->study = analysis::study(*run->trace, run->intervals, referenceOf(**model, *model, *run->trace));
    if (stop())
        return RunPtr();
    run->objects = run->session->viewAt(0).objects;
    run->words = std::make_unique<const report::Words>(*run->trace, run->intervals);
    run->deadLines = driver::deadLines({run->scenario.driver.file, run->scenario.driver.text}, {run->scenario.driver.definitions});
    run->accesses.resize(run->trace->names.activities.size());
    for (std::uint32_t i = 0; i < run->intervals.accesses.size(); ++i)
        if (const ActivityId a = run->intervals.accesses[i].activity; a && a.value < run->accesses.size())
            run->accesses[a.value].push_back(i);
    run->counters = countersOf(*run);
    run->timeline = std::make_shared<const picture::TimelineModel>(*run->trace, run->intervals, run->study.findings, run->axisMode);
    return RunPtr(std::move(run));
}

EventIndex Run::tellingEvent() const
{
    for (const analysis::Finding& f : study.findings)
        if (!analysis::isAdvice(f.kind) && !f.events.empty())
            return *std::max_element(f.events.begin(), f.events.end());
    if (!intervals.waits.empty())
        return intervals.waits.front().begin;
    if (!intervals.accesses.empty())
        return intervals.accesses.front().event;
    return trace->setUpEvents > 0 ? EventIndex(trace->setUpEvents - 1) : EventIndex();
}

const scenario::FieldHelp* Run::field(std::string_view path) const
{
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const scenario::FieldHelp& f) { return f.path == path; });
    return at == fields.end() ? nullptr : &*at;
}

picture::Page pageOf(const Run& run)
{
    const scenario::Scenario& s = run.scenario;
    picture::Page page;
    page.title = (s.number.empty() ? std::string() : s.number + " · ") + (s.title.empty() ? s.id : s.title);
    const auto add = [&page](const std::string& text) { page.configuration += (page.configuration.empty() ? "" : " · ") + text; };
    for (const scenario::Object& o : s.objects) {
        for (const simulation::ObjectView& v : run.objects) {
            if (v.name != o.name || v.effectiveScope.empty())
                continue;
            if (o.type == ObjectType::Device)
                add(o.name + ": scope " + v.effectiveScope + ", level " + v.effectiveLevel);
            else if (o.type == ObjectType::Queue)
                add(o.name + ": " + std::string(name(o.dispatch)) + (v.lock == "none" ? std::string(", no lock") : ", " + v.lock + " of " + v.lockOwner));
        }
    }
    for (const auto& [key, value] : s.driver.definitions)
        add(key + " " + value);
    add(std::to_string(s.machine.processors) + (s.machine.processors == 1 ? " processor" : " processors"));
    add("seed " + std::to_string(s.seed));
    return page;
}

} // namespace syncscope::document
