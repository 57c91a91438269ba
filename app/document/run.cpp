#include "app/document/run.h"

#include "app/document/sentences.h"
#include "app/files/library.h"

#include "engine/driver/compile.h"
#include "engine/simulation/view.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace syncscope::document {

namespace {

constexpr std::uint32_t kEventAxis = 200; // events up to which every one gets the same room

// "Sync Scope: Device, lock spin · CPUs: 2 · seed 7".
QString configurationOf(const Run& run)
{
    const scenario::Scenario& s = run.scenario;
    QStringList parts;
    for (const simulation::ObjectView& o : run.objects) {
        if (o.type != name(ObjectType::Device))
            continue;
        const QString scope = QString::fromStdString(o.effectiveScope.empty() ? o.status : o.effectiveScope);
        const QString said = run.session->model()->deviceObjects.size() > 1 ? QCoreApplication::translate("syncscope::document::Run", "%1: Sync Scope %2").arg(QString::fromStdString(o.name), scope) : QCoreApplication::translate("syncscope::document::Run", "Sync Scope: %1").arg(scope);
        parts << (o.lock.empty() || o.lock == "none" ? said : QCoreApplication::translate("syncscope::document::Run", "%1, lock %2").arg(said, lockText(o.lock)));
    }
    if (!s.variant.empty())
        parts << QCoreApplication::translate("syncscope::document::Run", "variant %1").arg(QString::fromStdString(s.variant));
    parts << QCoreApplication::translate("syncscope::document::Run", "CPUs: %1").arg(s.machine.processors) << QCoreApplication::translate("syncscope::document::Run", "seed %1").arg(s.seed);
    return parts.join(QStringLiteral(" · "));
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

bool heldAddress(const Run& run, const std::string& variable)
{
    const auto& variables = run.trace->names.variables;
    return std::any_of(run.intervals.accesses.begin(), run.intervals.accesses.end(), [&](const analysis::Access& a) {
        return a.variable < variables.size() && variables[a.variable].name == variable
            && trace::valueText(&variables[a.variable], static_cast<std::uint64_t>(a.value), variables[a.variable].bytes).starts_with("0x");
    });
}

std::vector<Counter> countersOf(const Run& run)
{
    std::vector<std::string> wanted = run.scenario.watch;
    for (const analysis::VariableValue& v : run.study.variables)
        if (wanted.empty() && !heldAddress(run, v.name))
            wanted.push_back(v.name);
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
        c.isAddress = heldAddress(run, name);
        c.expected = c.actual; // Never written: the serial run leaves it as it is, too.
        for (const analysis::VariableValue& v : run.study.variables) {
            if (v.name == name) {
                c.expected = v.expected;
                c.actual = v.actual.value_or(c.actual);
            }
        }
        if (run.partial)
            c.expected.reset();
        if (c.expected && *c.expected != c.actual) {
            const std::int64_t size = updateSize(run, c.variable), missing = *c.expected - c.actual;
            if (size != 0 && missing % size == 0 && missing / size > 0)
                c.lost = missing / size;
        }
        counters.push_back(std::move(c));
    }
    return counters;
}

// Those that set-up did not come to: as they are at the end.
std::vector<simulation::ObjectView> answersOf(const Run& run)
{
    std::vector<simulation::ObjectView> all = run.objects;
    const auto find = [](std::vector<simulation::ObjectView>& in, const std::string& object) {
        return std::find_if(in.begin(), in.end(), [&](const simulation::ObjectView& o) { return o.name == object; });
    };
    std::vector<simulation::ObjectView> end;
    for (simulation::ObjectView& o : all) {
        if (o.status != kNotAttempted)
            continue;
        if (end.empty())
            end = run.session->viewAt(run.session->ticks()).objects;
        if (const auto later = find(end, o.name); later != end.end())
            o = *later;
    }
    settlePresented(run.scenario, all);
    return all;
}

void collectCallbacks(Run& run, std::uint64_t position)
{
    simulation::World world = run.session->at(position);
    std::vector<CallbackView> all = callbacksOf(world);
    std::erase_if(all, [&](const CallbackView& v) {
        return std::any_of(run.callbacks.begin(), run.callbacks.end(), [&](const CallbackView& c) { return c.object == v.object; });
    });
    run.callbacks.insert(run.callbacks.end(), all.begin(), all.end());
}

// From a model to all that is known of its run.
Expected<RunPtr> finish(const std::shared_ptr<Run>& run, const simulation::ModelPtr& model, const simulation::RunOptions& how)
{
    const auto stop = [&] { return how.cancelled && how.cancelled(); };
    auto session = simulation::Session::make(model, how);
    if (!session)
        return unexpected(std::move(session.error()));
    if ((*session)->cancelled() || stop())
        return RunPtr();
    run->session = std::move(*session);
    run->trace = run->session->trace();
    run->intervals = analysis::intervals(*run->trace);
    if (stop())
        return RunPtr();
    if (run->partial) { // The serial run goes on to the end, this one does not: their values are not to be compared.
        run->reference.values.clear();
    } else {
        simulation::Reference reference = simulation::serialReference(model, *run->trace);
        run->reference = {std::move(reference.values), std::move(reference.initial), std::move(reference.sequentialQueues)};
    }
    run->study = analysis::study(*run->trace, run->intervals, run->reference);
    if (stop())
        return RunPtr();
    run->objects = run->session->viewAt(0).objects;
    run->answers = answersOf(*run);
    collectCallbacks(*run, 0);
    if (std::any_of(run->objects.begin(), run->objects.end(), [](const simulation::ObjectView& o) { return o.status == kNotAttempted; }))
        collectCallbacks(*run, run->session->ticks());
    run->words = std::make_unique<const report::Words>(*run->trace, run->intervals);
    run->deadLines = driver::deadLines({run->scenario.driver.file, run->scenario.driver.text}, {run->scenario.driver.definitions});
    run->accesses.resize(run->trace->names.activities.size());
    for (std::uint32_t i = 0; i < run->intervals.accesses.size(); ++i)
        if (const ActivityId a = run->intervals.accesses[i].activity; a && a.value < run->accesses.size())
            run->accesses[a.value].push_back(i);
    run->counters = countersOf(*run);
    if (run->trace->log.size() - run->trace->setUpEvents <= kEventAxis)
        run->axisMode = picture::AxisMode::Event;
    run->flows = picture::Flows(*run->trace, run->intervals);
    run->pending = PendingIndex(*run->trace);
    run->timeline = std::make_shared<const picture::TimelineModel>(*run->trace, run->intervals, run->study.findings, run->axisMode, tongue());
    return RunPtr(run);
}

} // namespace

Expected<RunPtr> compute(const scenario::Texts& texts, const scenario::Edits& edits, const std::function<bool()>& cancelled)
{
    auto built = build(texts, edits);
    if (!built)
        return unexpected(std::move(built.error()));
    auto run = std::make_shared<Run>();
    run->scenario = std::move(built->scenario);
    if (run->scenario.id.empty())
        run->scenario.id = files::idFromPlace(texts.scenarioFile);
    run->warnings = std::move(built->warnings);
    run->fields = scenario::fieldHelp(run->scenario);
    return finish(run, built->model, {.cancelled = cancelled});
}

Expected<RunPtr> computeAgain(const Run& other, simulation::RunOptions how)
{
    auto run = std::make_shared<Run>();
    run->scenario = other.scenario;
    run->warnings = other.warnings;
    run->fields = other.fields;
    run->reference = other.reference;
    run->partial = how.stopAfterSchedule;
    run->isInChosenOrder = how.schedule.has_value();
    return finish(run, other.session->model(), how);
}

EventIndex Run::tellingEvent() const
{
    const auto last = [](const analysis::Finding& f) { return *std::max_element(f.events.begin(), f.events.end()); };
    for (const analysis::Finding& f : study.findings)
        if (f.kind == analysis::FindingKind::LostUpdate && !f.events.empty())
            return last(f); // the store that overwrites
    for (const analysis::Finding& f : study.findings)
        if (!analysis::isAdvice(f.kind) && !f.events.empty())
            return last(f);
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

std::shared_ptr<const picture::TimelineModel> timelineOf(const Run& run, picture::AxisMode mode)
{
    const auto isSpoken = [&](const picture::TimelineModel& made) { return !made.lanes().empty() && made.lanes().front().note == say("IRQL, and what runs").in(tongue()); };
    if (mode == run.axisMode && run.timeline && isSpoken(*run.timeline))
        return run.timeline;
    return std::make_shared<const picture::TimelineModel>(*run.trace, run.intervals, run.study.findings, mode, tongue());
}

picture::Page pageOf(const Run& run)
{
    const scenario::Scenario& s = run.scenario;
    return {s.title.empty() ? s.id : shipped(s.title).toStdString(), configurationOf(run).toStdString(), s.id};
}

picture::DisplayList pictureOf(const Run& run)
{
    picture::TimelineOptions how = picture::sized({}, picture::Size::Window);
    how.page = pageOf(run);
    how.titles = true;
    return picture::layoutTimeline(picture::TimelineModel(*run.trace, run.intervals, run.study.findings, picture::AxisMode::Linear, tongue()), how).list;
}

} // namespace syncscope::document
