#include "engine/report/event_lines.h"

#include "engine/analysis/intervals.h"
#include "engine/report/json.h"

namespace syncscope::report {

using trace::Event;
using trace::EventKind;

namespace {

bool isAccess(EventKind kind) { return kind == EventKind::Load || kind == EventKind::Store || kind == EventKind::Modify; }

std::string activityOf(const trace::Names& names, const Event& e)
{
    return e.activity.value < names.activities.size() ? names.activities[e.activity.value].name : std::string();
}

std::string subjectOf(const trace::Names& names, const Event& e) { return e.subject.kind == trace::SubjectKind::None ? std::string() : names.of(e.subject); }

std::string calledFor(const trace::Names& names, const Event& e)
{
    const trace::Subject on = e.kind == EventKind::CallbackEnter ? trace::unpackSubject(e.value) : trace::Subject{};
    return on.kind == trace::SubjectKind::None ? std::string() : names.of(on);
}

std::string quoted(const std::string& field)
{
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string out = "\"";
    for (const char c : field)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

} // namespace

std::string placeOf(const trace::Names& names, const Event& e)
{
    if (e.code >= names.code.size())
        return {};
    const trace::CodePlace& c = names.code[e.code];
    const std::string file = c.file < names.files.size() ? names.files[c.file] : std::string("?");
    return file + ":" + std::to_string(c.line) + ":" + std::to_string(c.column);
}

std::string jsonLine(const trace::Trace& trace, const Event& e)
{
    const trace::Names& names = trace.names;
    Json j;
    j.beginObject();
    j.key("event").number(e.index.value);
    j.key("time_ns").number(e.time.ns);
    j.key("processor");
    e.processor ? j.number(e.processor.value) : j.null();
    j.key("activity").textOrNull(activityOf(names, e));
    j.key("kind").text(name(e.kind));
    j.key("subject").textOrNull(subjectOf(names, e));
    j.key("value");
    isAccess(e.kind) ? j.number(analysis::valueOf(names.variableAt(e.subject.index), e.value, e.extra)) : j.number(e.value);
    j.key("extra").number(e.extra);
    if (const std::string on = calledFor(names, e); !on.empty())
        j.key("on").text(on);
    j.key("cause");
    e.cause ? j.number(e.cause.value) : j.null();
    j.key("place").textOrNull(placeOf(names, e));
    j.endObject();
    return j.take();
}

void jsonLines(const trace::Trace& trace, const Sink& sink)
{
    trace.log.forEach([&](const Event& e) { sink(jsonLine(trace, e) + "\n"); });
}

void csvLines(const trace::Trace& trace, const Sink& sink)
{
    const trace::Names& names = trace.names;
    sink("event,time_ns,processor,activity,kind,subject,value,extra,on,cause,place\n");
    trace.log.forEach([&](const Event& e) {
        const std::string value = isAccess(e.kind) ? std::to_string(analysis::valueOf(names.variableAt(e.subject.index), e.value, e.extra)) : std::to_string(e.value);
        sink(std::to_string(e.index.value) + "," + std::to_string(e.time.ns) + "," + (e.processor ? std::to_string(e.processor.value) : "") + ","
            + quoted(activityOf(names, e)) + "," + std::string(name(e.kind)) + "," + quoted(subjectOf(names, e)) + "," + value + ","
            + std::to_string(e.extra) + "," + quoted(calledFor(names, e)) + "," + (e.cause ? std::to_string(e.cause.value) : "") + ","
            + quoted(placeOf(names, e)) + "\n");
    });
}

} // namespace syncscope::report
