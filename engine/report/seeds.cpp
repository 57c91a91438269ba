#include "engine/report/seeds.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace syncscope::report {

namespace {

constexpr std::uint64_t kBar = 40;

const analysis::VariableValue* find(const SeedRun& run, const std::string& variable)
{
    const auto at = std::find_if(run.variables.begin(), run.variables.end(), [&](const analysis::VariableValue& v) { return v.name == variable; });
    return at == run.variables.end() ? nullptr : &*at;
}

} // namespace

SeedRun seedRun(std::uint64_t seed, const trace::Trace& trace, const analysis::Study& study)
{
    SeedRun r;
    r.seed = seed;
    r.fingerprint = trace.fingerprint();
    r.outcome = trace.outcome;
    r.endNs = trace.end.ns;
    r.variables = study.variables;
    for (const analysis::Finding& f : study.findings)
        r.findings.push_back(f.kind);
    std::sort(r.findings.begin(), r.findings.end());
    r.findings.erase(std::unique(r.findings.begin(), r.findings.end()), r.findings.end());
    return r;
}

void write(Json& json, const SeedRun& run)
{
    json.beginObject();
    json.key("seed").number(run.seed);
    json.key("outcome").text(name(run.outcome));
    json.key("fingerprint").text(run.fingerprint);
    json.key("end_ns").number(run.endNs);
    json.key("values").beginObject();
    for (const analysis::VariableValue& v : run.variables)
        json.key(v.name).numberOrNull(v.actual);
    json.endObject();
    json.key("findings").beginArray();
    for (const analysis::FindingKind k : run.findings)
        json.text(name(k));
    json.endArray();
    json.endObject();
}

std::string histogram(const std::vector<SeedRun>& runs, const std::string& variable)
{
    // Completed runs first, by value; the order does not depend on the order of the seeds.
    using Key = std::tuple<bool, std::string, std::int64_t>; // did not complete, outcome, value
    std::map<Key, std::uint64_t> counts;
    std::optional<std::int64_t> expected;
    for (const SeedRun& r : runs) {
        const analysis::VariableValue* v = variable.empty() ? nullptr : find(r, variable);
        if (v && v->expected)
            expected = v->expected;
        const bool completed = r.outcome == Outcome::Completed;
        ++counts[{!completed, completed && v && v->actual ? std::string() : std::string(name(r.outcome)), completed && v && v->actual ? *v->actual : 0}];
    }
    auto label = [](const Key& k) { return std::get<1>(k).empty() ? std::to_string(std::get<2>(k)) : std::get<1>(k); };
    std::size_t labelWidth = 0;
    std::size_t countWidth = 0;
    std::uint64_t most = 1;
    for (const auto& [key, count] : counts) {
        labelWidth = std::max(labelWidth, label(key).size());
        countWidth = std::max(countWidth, std::to_string(count).size());
        most = std::max(most, count);
    }
    std::string text = (variable.empty() ? std::string("outcome") : variable) + " over " + std::to_string(runs.size()) + (runs.size() == 1 ? " seed" : " seeds");
    if (expected)
        text += ", expected " + std::to_string(*expected);
    text += "\n";
    for (const auto& [key, count] : counts) {
        const std::string l = label(key);
        const std::string n = std::to_string(count);
        // What happened at all has a bar, however short.
        const std::uint64_t bar = std::max<std::uint64_t>(1, count * kBar / most);
        text += "  " + std::string(labelWidth - l.size(), ' ') + l + "  " + std::string(countWidth - n.size(), ' ') + n + "  " + std::string(bar, '#') + "\n";
    }
    return text;
}

} // namespace syncscope::report
