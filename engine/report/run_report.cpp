#include "engine/report/run_report.h"

#include "engine/report/columns.h"
#include "engine/report/words.h"

#include <algorithm>
#include <type_traits>

namespace syncscope::report {

namespace {

void write(Json& json, const analysis::Value& value)
{
    std::visit([&](const auto& v) {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, std::monostate>)
            json.null();
        else if constexpr (std::is_same_v<T, std::int64_t>)
            json.number(v);
        else
            json.text(v);
    }, value);
}

std::string textOf(const analysis::Value& value)
{
    if (const auto* n = std::get_if<std::int64_t>(&value))
        return std::to_string(*n);
    const auto* s = std::get_if<std::string>(&value);
    return s ? *s : std::string();
}

std::string textOf(const std::optional<std::int64_t>& n) { return n ? std::to_string(*n) : std::string("-"); }

std::string eventList(const std::vector<EventIndex>& events)
{
    std::string text;
    for (const EventIndex e : events)
        text += (text.empty() ? "" : ", ") + std::to_string(e.value);
    return text.empty() ? text : (events.size() == 1 ? "event " : "events ") + text;
}

} // namespace

void write(Json& json, const analysis::Finding& f)
{
    json.beginObject();
    json.key("kind").text(name(f.kind));
    json.key("object").text(f.object);
    json.key("expected");
    write(json, f.expected);
    json.key("actual");
    write(json, f.actual);
    json.key("events").beginArray();
    for (const EventIndex e : f.events)
        json.number(e.value);
    json.endArray();
    json.key("rule").textOrNull(f.rule);
    json.key("message").text(f.message);
    json.endObject();
}

void write(Json& json, const analysis::Metrics& m)
{
    json.beginObject();
    json.key("requests_per_s").number(m.requestsPerSecond);
    json.key("latency_ns").beginObject();
    json.key("p50").number(m.latency.p50);
    json.key("p99").number(m.latency.p99);
    json.key("max").number(m.latency.max);
    json.endObject();
    json.key("processors").beginArray();
    for (const analysis::ProcessorTimes& p : m.processors) {
        json.beginObject();
        json.key("busy_ns").number(p.busyNs);
        json.key("spin_ns").number(p.spinNs);
        json.key("dispatch_ns").number(p.dispatchNs);
        json.key("longest_dispatch_ns").number(p.longestDispatchNs);
        json.key("isr_ns").number(p.isrNs);
        json.key("idle_ns").number(p.idleNs);
        json.key("switches").number(p.switches);
        json.endObject();
    }
    json.endArray();
    json.key("locks").beginArray();
    for (const analysis::LockTimes& l : m.locks) {
        json.beginObject();
        json.key("name").text(l.name);
        json.key("kind").text(name(l.kind));
        json.key("held_ns").number(l.heldNs);
        json.key("longest_held_ns").number(l.longestHeldNs);
        json.key("wait_ns").number(l.waitNs);
        json.key("acquisitions").number(l.acquisitions);
        json.key("contended").number(l.contended);
        json.key("utilisation").thousandths(l.utilisation);
        json.endObject();
    }
    json.endArray();
    json.key("queues").beginArray();
    for (const analysis::QueueTimes& q : m.queues) {
        json.beginObject();
        json.key("name").text(q.name);
        json.key("max_depth").number(q.maxDepth);
        json.key("deferrals").number(q.deferrals);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

namespace {
void writeReasons(Json& j, const trace::Refusal& r)
{
    j.key("rule").textOrNull(r.rule);
    j.key("reason").text(r.reason);
    j.key("fixes").beginArray();
    for (const std::string& f : r.fixes)
        j.text(f);
    j.endArray();
}
std::string refusalText(const trace::Refusal& r)
{
    std::string out = "\nRefused: " + r.object + ", " + statusName(r.status) + (r.rule.empty() ? "" : " (" + r.rule + ")") + "\n  " + r.reason + "\n";
    for (const std::string& f : r.fixes)
        out += "  try --set " + f + "\n";
    return out;
}
} // namespace

std::string runJson(const RunFacts& facts, const trace::Trace& trace, const analysis::Study& study, const std::vector<SeedRun>* runs)
{
    Json j;
    j.beginObject();
    j.key("scenario").text(facts.scenario);
    j.key("variant").textOrNull(facts.variant);
    j.key("seed").number(facts.seed);
    j.key("fingerprint").text(trace.fingerprint());
    j.key("events").number(trace.log.size());
    j.key("end_ns").number(trace.end.ns);
    j.key("outcome").text(name(trace.outcome));
    if (!trace.limit.empty())
        j.key("limit").text(trace.limit.english());
    j.key("notes").beginArray();
    for (const Phrase& n : trace.notes)
        j.text(n.english());
    j.endArray();
    j.key("findings").beginArray();
    for (const analysis::Finding& f : study.findings)
        write(j, f);
    j.endArray();
    j.key("variables").beginObject();
    for (const analysis::VariableValue& v : study.variables) {
        j.key(v.name).beginObject();
        j.key("expected").numberOrNull(v.expected);
        j.key("actual").numberOrNull(v.actual);
        j.endObject();
    }
    j.endObject();
    j.key("objects").beginArray();
    for (const ObjectRow& o : facts.objects) {
        j.beginObject();
        j.key("name").text(o.name);
        j.key("type").text(o.type);
        j.key("status").text(o.status);
        j.key("lock").textOrNull(o.lock);
        j.key("lock_owner").textOrNull(o.lockOwner);
        j.key("effective_scope").textOrNull(o.effectiveScope);
        j.key("effective_level").textOrNull(o.effectiveLevel);
        for (const trace::Refusal& r : facts.refusals)
            if (r.object == o.name) {
                j.key("refused").beginObject();
                writeReasons(j, r);
                j.endObject();
            }
        j.endObject();
    }
    j.endArray();
    j.key("requests").beginObject();
    j.key("sent").number(study.requests.sent);
    j.key("completed").number(study.requests.completed);
    j.key("cancelled").number(study.requests.cancelled);
    j.key("owned").number(study.requests.owned);
    j.endObject();
    j.key("metrics");
    write(j, study.metrics);
    j.key("schedule").text(trace.schedule);
    if (trace.bugCheck) {
        const trace::BugCheck& b = *trace.bugCheck;
        j.key("bugcheck").beginObject();
        j.key("code").number(b.code);
        j.key("name").textOrNull(bugCheckName(b.code));
        j.key("parameters").beginArray();
        for (const std::uint64_t p : b.parameters)
            j.number(p);
        j.endArray();
        j.key("processor");
        b.processor ? j.number(b.processor.value) : j.null();
        j.key("stack").beginArray();
        for (const std::string& s : b.stack)
            j.text(s);
        j.endArray();
        j.key("locks").beginArray();
        for (const trace::BugCheck::HeldLock& l : b.locks) {
            j.beginObject();
            j.key("name").text(l.name);
            j.key("kind").text(name(l.kind));
            j.key("owner").text(l.owner);
            j.key("since_ns").number(l.since.ns);
            j.key("waiters").beginArray();
            for (const std::string& w : l.waiters)
                j.text(w);
            j.endArray();
            j.endObject();
        }
        j.endArray();
        j.key("reason").text(b.reason);
        j.key("rule").textOrNull(b.rule);
        j.endObject();
    }
    if (trace.refused) {
        const trace::Refusal& r = *trace.refused;
        j.key("refused").beginObject();
        j.key("object").text(r.object);
        j.key("status").text(statusName(r.status));
        writeReasons(j, r);
        j.endObject();
    }
    if (runs) {
        j.key("runs").beginArray();
        for (const SeedRun& r : *runs)
            write(j, r);
        j.endArray();
    }
    j.endObject();
    return j.take();
}

std::string summary(const RunFacts& facts, const trace::Trace& trace, const analysis::Study& study)
{
    std::string out = facts.scenario + (facts.title.empty() ? "" : ": " + facts.title) + "\n";
    out += (facts.variant.empty() ? std::string() : "variant " + facts.variant + ", ") + "seed " + std::to_string(facts.seed) + ": " + std::string(name(trace.outcome))
        + " at " + microseconds(trace.end.ns) + " after " + std::to_string(trace.log.size()) + " events, fingerprint " + trace.fingerprint() + "\n";
    if (!trace.limit.empty())
        out += "limit: " + trace.limit.english() + "\n";
    for (const Phrase& n : trace.notes)
        out += "note: " + n.english() + "\n";

    if (trace.refused)
        out += refusalText(*trace.refused);
    for (const trace::Refusal& r : facts.refusals)
        if (!trace.refused || r.object != trace.refused->object)
            out += refusalText(r);
    if (trace.bugCheck) {
        const trace::BugCheck& b = *trace.bugCheck;
        out += "\nBug check: " + bugCheckText(b.code);
        for (const std::uint64_t p : b.parameters)
            out += " " + hexadecimal(p);
        out += (b.processor ? " on CPU " + std::to_string(b.processor.value) : std::string()) + "\n  " + b.reason + (b.rule.empty() ? "" : " (" + b.rule + ")") + "\n";
        for (const std::string& s : b.stack)
            out += "  in " + s + "\n";
        for (const trace::BugCheck::HeldLock& l : b.locks) {
            out += "  lock " + l.name + " held by " + l.owner;
            for (const std::string& w : l.waiters)
                out += (&w == &l.waiters.front() ? ", waiting: " : ", ") + w;
            out += "\n";
        }
    }

    out += "\nFindings: " + (study.findings.empty() ? std::string("none") : std::to_string(study.findings.size())) + "\n";
    for (const analysis::Finding& f : study.findings) {
        out += "  " + std::string(name(f.kind)) + "  " + f.object;
        if (!std::holds_alternative<std::monostate>(f.expected))
            out += "  expected " + textOf(f.expected) + ", actual " + textOf(f.actual);
        out += "\n    " + f.message + "\n";
        const std::string where = eventList(f.events);
        if (!where.empty() || !f.rule.empty())
            out += "    " + where + (where.empty() || f.rule.empty() ? "" : "; ") + (f.rule.empty() ? "" : "rule " + f.rule) + "\n";
    }

    if (!study.variables.empty()) {
        Columns t({"Variable", ">actual", ">expected"});
        for (const analysis::VariableValue& v : study.variables) {
            const auto known = std::find_if(trace.names.variables.begin(), trace.names.variables.end(), [&](const trace::Variable& x) { return x.name == v.name; });
            const auto text = [&](const std::optional<std::int64_t>& n) {
                return n && known != trace.names.variables.end() ? trace::valueText(&*known, static_cast<std::uint64_t>(*n), known->bytes) : textOf(n);
            };
            t.add({v.name, text(v.actual), text(v.expected)});
        }
        out += "\n" + t.text();
    }
    if (!facts.objects.empty()) {
        Columns t({"Object", "type", "status", "lock", "of", "scope", "level"});
        auto shown = [](const std::string& s) { return s.empty() ? std::string("-") : s; };
        for (const ObjectRow& o : facts.objects)
            t.add({o.name, o.type, o.status, shown(o.lock), shown(o.lockOwner), shown(o.effectiveScope), shown(o.effectiveLevel)});
        out += "\n" + t.text();
    }

    const analysis::RequestCounts& r = study.requests;
    const analysis::Metrics& m = study.metrics;
    out += "\nRequests: " + std::to_string(r.sent) + " sent, " + std::to_string(r.completed) + " completed, " + std::to_string(r.cancelled) + " cancelled, "
        + std::to_string(r.owned) + " still owned; " + std::to_string(m.requestsPerSecond) + " per second; latency p50 " + microseconds(m.latency.p50)
        + ", p99 " + microseconds(m.latency.p99) + ", max " + microseconds(m.latency.max) + "\n";

    Columns processors({"Processor", ">busy", ">spinning", ">at DISPATCH", ">longest", ">in ISRs", ">idle", ">switches"});
    for (std::size_t p = 0; p < m.processors.size(); ++p) {
        const analysis::ProcessorTimes& t = m.processors[p];
        processors.add({"P" + std::to_string(p), microseconds(t.busyNs), microseconds(t.spinNs), microseconds(t.dispatchNs), microseconds(t.longestDispatchNs),
            microseconds(t.isrNs), microseconds(t.idleNs), std::to_string(t.switches)});
    }
    if (!processors.empty())
        out += "\n" + processors.text();
    Columns locks({"Lock", "kind", ">held", ">longest", ">waited", ">taken", ">contended", ">utilisation"});
    for (const analysis::LockTimes& l : m.locks)
        locks.add({l.name, std::string(name(l.kind)), microseconds(l.heldNs), microseconds(l.longestHeldNs), microseconds(l.waitNs), std::to_string(l.acquisitions),
            std::to_string(l.contended), percent(l.utilisation)});
    if (!locks.empty())
        out += "\n" + locks.text();
    Columns queues({"Queue", ">deepest", ">deferrals"});
    for (const analysis::QueueTimes& q : m.queues)
        queues.add({q.name, std::to_string(q.maxDepth), std::to_string(q.deferrals)});
    if (!queues.empty())
        out += "\n" + queues.text();
    return out;
}

} // namespace syncscope::report
