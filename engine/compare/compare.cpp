#include "engine/compare/compare.h"

#include "engine/compare/arrivals.h"
#include "engine/compare/why.h"

#include <algorithm>

namespace syncscope::compare {

using analysis::Axis;
using analysis::Cell;
using trace::Event;
using trace::EventKind;

namespace {

constexpr const char* kGuards[] = {"NONE", "SPIN", "QUEUED_SPIN", "WAIT", "FAST_MUTEX", "INTERLOCKED"};

Axis axisOf(const std::string& field, std::vector<std::string> values, const scenario::Scenario& s, bool (*saysItself)(const scenario::Object&))
{
    Axis a;
    a.values = std::move(values);
    for (const scenario::Object& o : s.objects) {
        if (o.type == ObjectType::Device)
            a.paths.push_back(o.name + "." + field);
        else if ((o.type == ObjectType::Queue || o.type == ObjectType::FileObject) && saysItself(o))
            a.with.emplace_back(o.name + "." + field, "Inherit");
    }
    a.name = a.paths.empty() ? field : a.paths.front();
    return a;
}

} // namespace

std::vector<Axis> usualAxes(const scenario::Scenario& s)
{
    std::vector<Axis> axes;
    axes.push_back(axisOf("sync_scope", {"None", "Queue", "Device"}, s, [](const scenario::Object& o) { return o.syncScope != SyncScope::Inherit; }));
    axes.push_back(
        axisOf("execution_level", {"Dispatch", "Passive"}, s, [](const scenario::Object& o) { return o.executionLevel != ExecutionLevel::Inherit; }));
    std::erase_if(axes, [](const Axis& a) { return a.paths.empty(); });
    for (const auto& [name, value] : s.driver.definitions)
        if (name == "GUARD") {
            Axis guard{"driver.GUARD", {std::begin(kGuards), std::end(kGuards)}, {"driver.GUARD"}, {}};
            for (const auto& [definition, values] : s.driver.definitionValues)
                if (definition == name)
                    guard.values = values;
            axes.push_back(std::move(guard));
        }
    return axes;
}

namespace {

std::string plainWords(const std::string& name)
{
    if (std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
        return name;
    std::string text;
    std::size_t count = 0;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find('_', at), name.size());
        std::string word = name.substr(at, end - at);
        at = end + 1;
        if (word.empty())
            continue;
        if (word == "DPCS")
            word = "DPCs";
        else if (word == "NS" && (count > 0 || at < name.size()))
            word = "[ns]";
        else if (word != "DPC" && word != "ISR" && word != "IRQL")
            std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        text += (count++ > 0 ? " " : "") + word;
    }
    return text;
}

} // namespace

Phrase valueOfDefinition(const std::string& name, const std::string& value)
{
    static constexpr std::pair<std::string_view, std::string_view> guards[] = {{"NONE", pattern("nothing")}, {"SPIN", pattern("spin lock")}, {"QUEUED_SPIN", pattern("queued spin lock")},
        {"WAIT", pattern("wait lock")}, {"FAST_MUTEX", pattern("fast mutex")}, {"INTERLOCKED", pattern("Interlocked")}};
    if (name == "GUARD")
        for (const auto& [guard, words] : guards)
            if (guard == value)
                return say(words);
    return plainWords(value);
}

void putInWords(std::vector<Axis>& axes)
{
    constexpr std::string_view kDefinition = "driver.";
    for (Axis& a : axes)
        if (a.name.starts_with(kDefinition)) {
            a.words.clear();
            for (const std::string& value : a.values)
                a.words.push_back(valueOfDefinition(a.name.substr(kDefinition.size()), value).english());
        }
}

Expected<Comparison> Comparison::make(scenario::Texts texts, scenario::Edits edits, std::vector<Axis> axes)
{
    const auto read = scenario::read(texts, edits);
    if (!read)
        return unexpected(read.error());
    Comparison c;
    c.m_id = read->scenario.id;
    c.m_title = read->scenario.title;
    c.m_axes = axes.empty() ? usualAxes(read->scenario) : std::move(axes);
    c.m_texts = std::move(texts);
    c.m_edits = std::move(edits);
    for (const Axis& a : c.m_axes)
        c.m_cells *= a.values.size();
    return c;
}

std::vector<std::size_t> Comparison::at(std::size_t cell) const
{
    std::vector<std::size_t> at(m_axes.size(), 0);
    for (std::size_t a = m_axes.size(); a-- > 0; cell /= m_axes[a].values.size())
        at[a] = cell % m_axes[a].values.size();
    return at;
}

scenario::Edits Comparison::edits(std::size_t cell) const
{
    scenario::Edits edits = m_edits;
    const std::vector<std::size_t> values = at(cell);
    for (std::size_t a = 0; a < m_axes.size(); ++a) {
        for (const auto& [path, value] : m_axes[a].with)
            edits.set.push_back(path + "=" + value);
        for (const std::string& path : m_axes[a].paths)
            edits.set.push_back(path + "=" + m_axes[a].values[values[a]]);
    }
    return edits;
}

Expected<Cell> Comparison::cell(std::size_t number, const Judge& judge, const Cancelled& cancelled) const
{
    const auto stop = [&cancelled] { return cancelled && cancelled(); };
    if (stop())
        return unexpected(Diagnostics{});
    auto read = scenario::read(m_texts, edits(number));
    if (!read)
        return unexpected(std::move(read.error()));
    const auto model = simulation::build(read->scenario);
    if (!model)
        return unexpected(model.error());
    auto run = simulation::run(*model, {.schedule = {}, .order = {}, .cancelled = cancelled});
    if (!run)
        return unexpected(std::move(run.error()));
    if (run->cancelled)
        return unexpected(Diagnostics{});
    const trace::Trace& trace = *run->trace;
    const analysis::Intervals in = analysis::intervals(trace);
    const analysis::Reference reference = referenceOf(*model, trace, cancelled);
    if (stop())
        return unexpected(Diagnostics{});
    const analysis::Study study = analysis::study(trace, in, reference);

    Cell c;
    c.at = at(number);
    for (std::size_t a = 0; a < m_axes.size(); ++a) {
        for (const std::string& path : m_axes[a].paths)
            c.configuration.emplace_back(path, m_axes[a].values[c.at[a]]);
        c.configuration.insert(c.configuration.end(), m_axes[a].with.begin(), m_axes[a].with.end());
    }
    c.outcome = trace.outcome;
    c.limit = trace.limit.english();
    c.arrivals = arrivalFingerprint(read->scenario);
    c.fingerprint = trace.fingerprint();
    ObjectId refused;
    trace.log.forEach([&](const Event& e) {
        if (refused.isNone() && e.kind == EventKind::ObjectCreate && (static_cast<std::uint32_t>(e.value) & 0x80000000u) != 0)
            refused = ObjectId(e.subject.index);
    });
    if (refused || trace.refused) {
        const trace::Refusal r = trace.refused ? *trace.refused : simulation::refusalOf(run->end, refused);
        c.legal = false;
        c.status = r.status;
        c.object = r.object;
        c.rule = r.rule;
        c.reason = r.reason;
        c.fixes = r.fixes;
    }
    c.requests = study.requests;
    c.metrics = study.metrics;
    c.totals = analysis::totalsOf(study.metrics);
    for (const analysis::RequestSpan& r : in.requests)
        if (r.sent && r.returned)
            c.latencies.push_back((r.end - r.send).ns);
    std::sort(c.latencies.begin(), c.latencies.end());
    for (const std::vector<analysis::IrqlSegment>& segments : in.irql) {
        std::vector<std::int64_t> levels(16, 0);
        for (const analysis::IrqlSegment& s : segments)
            levels[std::min<std::size_t>(s.irql, 15)] += std::max<std::int64_t>(0, s.end.ns - std::max(s.start, in.begin).ns);
        c.irqlNs.push_back(std::move(levels));
    }
    if (c.legal) {
        analysis::Verdict v = analysis::verdictOf(trace, in, study, read->scenario.watch.empty() ? std::string() : read->scenario.watch.front());
        if (std::optional<analysis::Verdict> judged = judge ? judge(*model) : std::nullopt) {
            if (judged->lostUpdates == 0 && judged->findings.empty()) { // It has counted nothing: what this run lost stays.
                judged->lostUpdates = v.lostUpdates;
                judged->findings = v.findings;
            }
            judged->safety = analysis::ofOrders(judged->safety, v);
            v = std::move(*judged);
        }
        c.verdict = std::move(v);
        if (stop())
            return unexpected(Diagnostics{});
    }
    return c;
}

Expected<analysis::Grid> Comparison::all(const Judge& judge, const Cancelled& cancelled) const
{
    analysis::Grid grid = empty();
    for (std::size_t i = 0; i < m_cells; ++i) {
        auto one = cell(i, judge, cancelled);
        if (!one)
            return unexpected(std::move(one.error()));
        grid.cells.push_back(std::move(*one));
    }
    return grid;
}

Expected<Comparison> sweep(
    scenario::Texts texts, scenario::Edits edits, const std::string& path, const std::vector<std::string>& values, std::vector<Axis> axes)
{
    if (axes.empty()) {
        const auto read = scenario::read(texts, edits);
        if (!read)
            return unexpected(read.error());
        axes = usualAxes(read->scenario);
    }
    axes.insert(axes.begin(), Axis{path, values, {path}, {}});
    return Comparison::make(std::move(texts), std::move(edits), std::move(axes));
}

} // namespace syncscope::compare
