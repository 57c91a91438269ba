#include "engine/report/exchange.h"

#include "engine/report/json.h"
#include "engine/report/story.h"
#include "engine/report/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace syncscope::report {

using analysis::Slice;
using analysis::SliceKind;
using trace::Event;
using trace::EventKind;
using trace::SubjectKind;

namespace {

bool inside(const Span& span, std::int64_t begin, std::int64_t end) { return !span || (end >= span->first && begin < span->second); }

std::string sliceName(const trace::Names& names, const Slice& s)
{
    switch (s.kind) {
    case SliceKind::Idle: return "idle";
    case SliceKind::Callback: return analysis::callbackName(names, s.subject) + (s.on.kind == SubjectKind::None ? "" : " " + names.of(s.on));
    case SliceKind::Spinning: return "spins for " + names.of(s.subject);
    case SliceKind::Framework: return "under " + names.of(s.subject);
    case SliceKind::Isr: return s.subject.kind == SubjectKind::Processor ? "clock interrupt" : "ISR " + names.of(s.subject);
    default: return names.of(s.subject);
    }
}

// --- Perfetto ----------------------------------------------------------------------------------------------------------------

// Tracks are threads of these processes.
enum : std::uint32_t { kProcessorTracks = 1, kLockTracks = 2, kQueueTracks = 3, kRequestTracks = 4 };

class TraceEvents {
public:
    explicit TraceEvents(Json& json) : m_j(json) {}

    Json& begin(std::string_view phase, std::string_view name, std::uint32_t process, std::uint32_t track, std::int64_t ns)
    {
        m_j.beginObject();
        m_j.key("ph").text(phase);
        m_j.key("name").text(name);
        m_j.key("pid").number(process);
        m_j.key("tid").number(track);
        m_j.key("ts").thousandths(static_cast<std::uint64_t>(std::max<std::int64_t>(ns, 0))); // µs
        return m_j;
    }
    void end() { m_j.endObject(); }
    void metadata(std::string_view what, std::uint32_t process, std::uint32_t track, std::string_view name)
    {
        begin("M", what, process, track, 0);
        m_j.key("args").beginObject();
        m_j.key("name").text(name);
        m_j.endObject();
        end();
    }
    void order(std::string_view what, std::uint32_t process, std::uint32_t track, std::uint32_t index)
    {
        begin("M", what, process, track, 0);
        m_j.key("args").beginObject();
        m_j.key("sort_index").number(index);
        m_j.endObject();
        end();
    }
    void slice(
        std::string_view name, std::string_view category, std::uint32_t process, std::uint32_t track, Instant start, Instant stop, EventIndex first)
    {
        begin("X", name, process, track, start.ns);
        m_j.key("dur").thousandths(static_cast<std::uint64_t>((stop - start).ns));
        m_j.key("cat").text(category);
        m_j.key("args").beginObject();
        m_j.key("event");
        first ? m_j.number(first.value) : m_j.null();
        m_j.endObject();
        end();
    }
    void counter(std::string_view name, std::uint32_t process, std::int64_t ns, std::string_view series, std::uint64_t value)
    {
        begin("C", name, process, 0, ns);
        m_j.key("args").beginObject();
        m_j.key(series).number(value);
        m_j.endObject();
        end();
    }
    void async(std::string_view phase, std::string_view name, std::string_view category, std::uint32_t process, std::uint64_t id, std::int64_t ns)
    {
        begin(phase, name, process, 0, ns);
        m_j.key("cat").text(category);
        m_j.key("id").number(id);
        end();
    }

private:
    Json& m_j;
};

} // namespace

std::string perfetto(const RunFacts& facts, const trace::Trace& trace, const analysis::Intervals& in, const analysis::Study& study, const Span& span)
{
    const trace::Names& names = trace.names;
    Json j;
    j.beginObject();
    j.key("displayTimeUnit").text("ns");
    j.key("otherData").beginObject();
    j.key("scenario").text(facts.scenario);
    j.key("variant").text(facts.variant);
    j.key("seed").text(std::to_string(facts.seed));
    j.key("fingerprint").text(trace.fingerprint());
    j.key("outcome").text(name(trace.outcome));
    j.endObject();
    j.key("traceEvents").beginArray();
    TraceEvents out(j);
    const std::pair<std::uint32_t, const char*> processes[] = {
        {kProcessorTracks, "Processors"}, {kLockTracks, "Locks"}, {kQueueTracks, "Queues"}, {kRequestTracks, "Requests"}};
    for (const auto& [process, title] : processes) {
        out.metadata("process_name", process, 0, title);
        out.order("process_sort_index", process, 0, process);
    }
    for (std::uint32_t p = 0; p < names.processors; ++p) {
        out.metadata("thread_name", kProcessorTracks, p, "CPU " + std::to_string(p));
        out.order("thread_sort_index", kProcessorTracks, p, p);
    }
    std::set<std::uint32_t> locks;
    for (const analysis::LockHold& h : in.holds)
        locks.insert(h.lock.value);
    for (const std::uint32_t l : locks)
        out.metadata("thread_name", kLockTracks, l, names.of({SubjectKind::Lock, l}));

    const auto nameOf = [&](ActivityId a) { return a.value < names.activities.size() ? names.activities[a.value].name : std::string("the machine"); };

    // Outer before inner: readers take what begins later, or at the same time and is shorter, as lying within.
    for (std::uint32_t p = 0; p < in.slices.size(); ++p) {
        std::vector<const Slice*> slices;
        for (const Slice& s : in.slices[p])
            if (s.kind != SliceKind::Idle && inside(span, s.start.ns, s.end.ns))
                slices.push_back(&s);
        std::stable_sort(slices.begin(), slices.end(),
            [](const Slice* a, const Slice* b) { return a->start != b->start ? a->start < b->start : a->depth < b->depth; });
        for (const Slice* s : slices)
            out.slice(sliceName(names, *s), name(s->kind), kProcessorTracks, p, s->start, s->end, s->first);
        for (const analysis::IrqlSegment& s : in.irql[p])
            if (inside(span, s.start.ns, s.end.ns))
                out.counter("IRQL of CPU " + std::to_string(p), kProcessorTracks, s.start.ns, "IRQL", s.irql);
    }
    for (const analysis::LockHold& h : in.holds)
        if (inside(span, h.start.ns, h.end.ns))
            out.slice("held by " + nameOf(h.activity), "lock", kLockTracks, h.lock.value, h.start, h.end, h.acquire);
    std::uint64_t id = 0;
    const auto asynchronous = [&](const std::string& text, std::string_view category, std::uint32_t process, Instant start, Instant stop) {
        ++id;
        out.async("b", text, category, process, id, start.ns);
        out.async("e", text, category, process, id, stop.ns);
    };
    for (const analysis::LockWait& w : in.waits)
        if (inside(span, w.start.ns, w.end.ns))
            asynchronous(nameOf(w.activity) + (w.spins ? " spins for " : " waits for ") + names.of({SubjectKind::Lock, w.lock.value}), "wait",
                kLockTracks, w.start, w.end);
    for (const analysis::QueueDepth& q : in.queues)
        for (const analysis::DepthStep& s : q.steps)
            if (inside(span, s.time.ns, s.time.ns))
                out.counter(names.of({SubjectKind::Object, q.queue.value}), kQueueTracks, s.time.ns, "waiting", s.depth);
    for (const analysis::RequestSpan& r : in.requests)
        if (r.sent && inside(span, r.send.ns, std::min(r.end, trace.end).ns))
            asynchronous(
                "request " + names.of({SubjectKind::Request, r.request.value}), "request", kRequestTracks, r.send, std::min(r.end, trace.end));
    // Recorded causes between processors, as arrows from where they happened.
    trace.log.forEach(
        [&](const Event& e) {
            if (e.cause.isNone() || !e.processor)
                return;
            const Event c = trace.log.at(e.cause.value);
            if (!c.processor || c.processor == e.processor || !inside(span, c.time.ns, e.time.ns))
                return;
            const std::string text(trace::name(c.kind));
            out.begin("s", text, kProcessorTracks, c.processor.value, c.time.ns);
            j.key("cat").text("cause");
            j.key("id").number(e.index.value);
            out.end();
            out.begin("f", text, kProcessorTracks, e.processor.value, e.time.ns);
            j.key("cat").text("cause");
            j.key("id").number(e.index.value);
            j.key("bp").text("e");
            out.end();
        },
        trace.setUpEvents);
    for (const analysis::Finding& f : study.findings) {
        if (f.events.empty())
            continue;
        const Event e = trace.log.at(std::max_element(f.events.begin(), f.events.end())->value);
        if (!inside(span, e.time.ns, e.time.ns))
            continue;
        out.begin("i", std::string(name(f.kind)) + " " + f.object, kProcessorTracks, e.processor ? e.processor.value : 0, e.time.ns);
        j.key("s").text("g");
        j.key("args").beginObject();
        j.key("message").text(f.message);
        j.key("rule").text(f.rule);
        j.endObject();
        out.end();
    }
    j.endArray();
    j.endObject();
    return j.take() + "\n";
}

// --- Mermaid -----------------------------------------------------------------------------------------------------------------

namespace {

// Text of a message: what would end it or begin something else is written by its number; the bare word ends a block.
std::string mermaidText(const std::string& text)
{
    if (text == "end")
        return "(end)";
    std::string out;
    for (const char c : text)
        out += c == ';' ? std::string("#59;") : c == '#' ? std::string("#35;") : c == '\n' ? std::string(" ") : std::string(1, c);
    return out;
}

class Sequence {
public:
    std::string of(const std::string& name)
    {
        const auto at = std::find(m_names.begin(), m_names.end(), name);
        if (at != m_names.end())
            return "p" + std::to_string(at - m_names.begin());
        m_names.push_back(name);
        return "p" + std::to_string(m_names.size() - 1);
    }
    void line(const std::string& text) { m_body += "    " + text + "\n"; }
    void message(const std::string& from, const char* arrow, const std::string& to, const std::string& text)
    {
        const std::string a = of(from), b = of(to);
        line(a + arrow + b + ": " + mermaidText(text));
        ++m_messages;
    }
    void note(const std::string& over, const std::string& text) { line("Note over " + of(over) + ": " + mermaidText(text)); }
    std::size_t messages() const { return m_messages; }
    std::string text() const
    {
        std::string out;
        for (std::size_t i = 0; i < m_names.size(); ++i)
            out += "    participant p" + std::to_string(i) + " as " + mermaidText(m_names[i]) + "\n";
        return out + m_body;
    }

private:
    std::vector<std::string> m_names;
    std::string m_body;
    std::size_t m_messages = 0;
};

} // namespace

std::string mermaid(const RunFacts& facts, const trace::Trace& trace, const analysis::Intervals& in, const Span& span)
{
    const trace::Names& names = trace.names;
    const Words words(trace, in);
    Sequence s;
    std::map<std::uint32_t, std::string> held; // by lock: who is shown as having it
    std::uint32_t last = trace.setUpEvents;
    bool cut = false;
    trace.log.forEach(
        [&](const Event& e) {
            if (cut || !inside(span, e.time.ns, e.time.ns) || e.activity.isNone())
                return;
            const std::string who = words.activity(e.activity);
            const std::string it = names.of(e.subject);
            const std::string queue = names.of({SubjectKind::Object, static_cast<std::uint32_t>(e.value)});
            const std::string at = microseconds(e.time.ns) + " ";
            if (s.messages() >= kMostMessages) {
                cut = true;
                return;
            }
            last = e.index.value;
            switch (e.kind) {
            case EventKind::RequestArrive:
                if (static_cast<std::uint32_t>(e.value) != ObjectId::kNone)
                    s.message(who, "->>", queue, at + it + " arrives");
                break;
            case EventKind::RequestPresent: s.message(queue, "->>", who, at + "presents " + it); break;
            case EventKind::CallbackEnter: s.note(who, at + words.callback(e) + " begins"); break;
            case EventKind::CallbackLeave: s.note(who, at + words.callback(e) + " returns"); break;
            case EventKind::LockAcquire:
                s.message(who, "->>", it, at + "acquires" + (e.value > 0 ? ", after " + microseconds(static_cast<std::int64_t>(e.value)) : ""));
                if (!held.count(e.subject.index)) {
                    s.line("activate " + s.of(it));
                    held[e.subject.index] = it;
                }
                break;
            case EventKind::LockRelease:
                s.message(who, "-->>", it, at + "releases");
                if (held.erase(e.subject.index) > 0)
                    s.line("deactivate " + s.of(it));
                break;
            case EventKind::LockSpin: s.message(who, "-x", it, at + "spins"); break;
            case EventKind::LockBlock: s.message(who, "-x", it, at + "blocks"); break;
            case EventKind::RequestComplete: s.message(who, "-->>", who, at + "completes " + it + ", " + statusName(e.extra)); break;
            case EventKind::Defer: s.message(who, "->>", it, at + "puts presentation off to its " + (e.value == 0 ? "DPC" : "work item")); break;
            case EventKind::DpcStart: s.note(who, at + it); break;
            case EventKind::IrqlRaise:
            case EventKind::IrqlLower:
                if (e.value >= static_cast<std::uint64_t>(Irql::Clock) || e.extra >= static_cast<std::uint32_t>(Irql::Clock))
                    break;
                s.note(who, at + "CPU " + std::to_string(e.subject.index) + " at " + levelName(e.value));
                break;
            case EventKind::Load:
            case EventKind::Store:
            case EventKind::Modify:
                if (const trace::Variable* v = names.variableAt(e.subject.index); v != nullptr && analysis::isScalar(*v))
                    s.note(who, at + (e.kind == EventKind::Load ? "reads " : "writes ") + trace::valueText(v, e.value, e.extra) +
                                    (e.kind == EventKind::Load ? " from " : " to ") + it);
                break;
            case EventKind::BugCheck: s.note(who, at + bugCheckText(static_cast<std::uint32_t>(e.value))); break;
            default: break;
            }
        },
        trace.setUpEvents);
    std::string ends;
    for (const auto& [lock, participant] : held)
        ends += "    deactivate " + s.of(participant) + "\n";
    std::string out = "%% " + facts.scenario + (facts.variant.empty() ? "" : ", variant " + facts.variant) + ", seed " + std::to_string(facts.seed) +
                      ", fingerprint " + trace.fingerprint() + "\nsequenceDiagram\n";
    out += s.text();
    if (s.messages() == 0 && s.text().empty())
        out += "    participant p0 as " + mermaidText(facts.scenario) + "\n    Note over p0: nothing happens\n";
    else
        out += "    Note over p0: " + (cut ? "cut after event " + std::to_string(last) + ", " : std::string()) + "not to scale\n";
    return out + ends;
}

// --- HTML --------------------------------------------------------------------------------------------------------------------

namespace {

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text)
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
        }
    return out;
}

constexpr std::uint32_t kMostLines = 2000; // of the account

} // namespace

std::string html(const RunFacts& facts, const trace::Trace& trace, const analysis::Intervals& in, const analysis::Study& study,
    const std::string& svg, const std::string& configuration)
{
    const std::string title = facts.title.empty() ? facts.scenario : facts.title;
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
        escaped(title) + "</title>\n";
    out += "<style>\n"
           ":root { color-scheme: light dark }\n"
           "body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem }\n"
           "h1 { font-size: 1.6rem; margin-bottom: .2rem } h2 { font-size: 1.2rem; margin-top: 2rem }\n"
           "figure { margin: 1rem 0; overflow-x: auto; background: #fff } figure svg { max-width: 100%; height: auto }\n"
           "table { border-collapse: collapse } th, td { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top } td.n, th.n { "
           "text-align: right }\n"
           "pre { overflow-x: auto; font-size: .85rem; line-height: 1.35 } .rule { opacity: .75 }\n"
           "</style>\n</head>\n<body>\n";
    out += "<h1>" + escaped(title) + "</h1>\n<p>" + escaped(configuration) + "</p>\n";
    out += "<p>" + escaped(std::string(name(trace.outcome))) + " at " + microseconds(trace.end.ns) + " after " + std::to_string(trace.log.size()) +
           " events, fingerprint <code>" + trace.fingerprint() + "</code></p>\n";
    // The picture stands in the page: its declaration belongs to a file of its own.
    std::string picture = svg;
    if (picture.starts_with("<?xml"))
        picture.erase(0, picture.find("?>") + 2);
    if (const std::size_t doctype = picture.find("<!DOCTYPE"); doctype != std::string::npos)
        picture.erase(doctype, picture.find('>', doctype) + 1 - doctype);
    out += "<figure>" + picture + "</figure>\n";

    out += "<h2>Findings</h2>\n";
    if (study.findings.empty())
        out += "<p>none</p>\n";
    else {
        out += "<ul>\n";
        for (const analysis::Finding& f : study.findings) {
            out += "<li><strong>" + escaped(std::string(name(f.kind))) + "</strong> " + escaped(f.object) + ": " + escaped(f.message);
            if (!f.rule.empty())
                out += " <span class=\"rule\">" + escaped(f.rule) + "</span>";
            out += "</li>\n";
        }
        out += "</ul>\n";
    }
    if (!study.variables.empty()) {
        out += "<h2>Variables</h2>\n<table>\n<tr><th>Variable</th><th class=\"n\">actual</th><th class=\"n\">expected</th></tr>\n";
        const auto number = [](const std::optional<std::int64_t>& n) { return n ? std::to_string(*n) : std::string("–"); };
        for (const analysis::VariableValue& v : study.variables)
            out += "<tr><td>" + escaped(v.name) + "</td><td class=\"n\">" + number(v.actual) + "</td><td class=\"n\">" + number(v.expected) +
                   "</td></tr>\n";
        out += "</table>\n";
    }
    out += "<h2>What happened</h2>\n<pre>";
    const std::uint32_t events = trace.log.size();
    const bool all = events - trace.setUpEvents <= kMostLines;
    StoryOptions options;
    if (!all)
        options.last = EventIndex(trace.setUpEvents + kMostLines - 1);
    out += escaped(story(trace, in, options));
    if (!all)
        out += "... " + std::to_string(events - trace.setUpEvents - kMostLines) + " more events\n";
    out += "</pre>\n<p>A model, not a benchmark: believe ratios and orders, not nanoseconds.</p>\n</body>\n</html>\n";
    return out;
}

} // namespace syncscope::report
