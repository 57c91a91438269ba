#include "app/cli/commands.h"
#include "app/cli/study.h"

#include "app/files/files.h"

#include "engine/report/json.h"
#include "engine/scenario/take_over.h"

#include <iostream>

namespace syncscope::cli {

namespace {

const char* kindName(scenario::RemarkKind kind)
{
    switch (kind) {
    case scenario::RemarkKind::Mistake: return "mistake";
    case scenario::RemarkKind::NotUnderstood: return "not understood";
    case scenario::RemarkKind::PassedOver: break;
    }
    return "passed over";
}

Expected<std::string> linesOf(const std::string& file)
{
    if (file != "-")
        return files::readText(file);
    std::string text;
    for (char c = 0; text.size() <= scenario::kMaximumPasted && std::cin.get(c);)
        text += c;
    return text;
}

// A reference as a person calls it: an object of the lines, or what they name.
std::string called(const scenario::Recognition& r, const std::optional<scenario::Reference>& to)
{
    if (!to || to->isNull)
        return {};
    return to->object ? r.objects[*to->object].name : to->handle.empty() ? std::string(name(to->type)) : to->handle;
}

std::string textOf(const scenario::Recognition& r)
{
    std::string text;
    for (const scenario::RecognisedObject& o : r.objects) {
        text += std::string(name(o.type)) + " " + o.name + " (line " + std::to_string(o.line) + (o.created ? ")\n" : ", not created)\n");
        const auto line = [&](const std::string& key, const std::string& value) {
            if (!value.empty())
                text += "    " + key + " = " + value + "\n";
        };
        line("device", called(r, o.device));
        line("parent_object", called(r, o.parentObject));
        for (const scenario::Said& s : o.said)
            line(s.key, s.value);
        for (const RequestType t : o.requestTypes)
            line("request_types", std::string(name(t)));
        for (const scenario::SaidCallback& c : o.callbacks)
            line(c.callback, c.function);
        line("initialize", o.initialize);
    }
    return text;
}

void writeObjects(report::Json& j, const scenario::Recognition& r)
{
    j.key("objects").beginArray();
    for (const scenario::RecognisedObject& o : r.objects) {
        j.beginObject();
        j.key("type").text(name(o.type));
        j.key("name").text(o.name);
        j.key("handle").textOrNull(o.handle);
        j.key("line").number(o.line);
        j.key("created").boolean(o.created);
        j.key("device").textOrNull(called(r, o.device));
        j.key("parent_object").textOrNull(called(r, o.parentObject));
        j.key("settings").beginArray();
        for (const scenario::Said& s : o.said) {
            j.beginObject();
            j.key("key").text(s.key);
            j.key("value").textOrNull(s.value);
            j.key("line").number(s.line);
            j.key("by_init").boolean(s.byInit);
            j.endObject();
        }
        j.endArray();
        j.key("request_types").beginArray();
        for (const RequestType t : o.requestTypes)
            j.text(name(t));
        j.endArray();
        j.key("callbacks").beginArray();
        for (const scenario::SaidCallback& c : o.callbacks) {
            j.beginObject();
            j.key("callback").text(c.callback);
            j.key("function").text(c.function);
            j.endObject();
        }
        j.endArray();
        j.key("initialize").textOrNull(o.initialize);
        j.endObject();
    }
    j.endArray();
}

Answer recogniseFile(const Options& options, const std::string& file)
{
    const auto lines = linesOf(file);
    if (!lines)
        return mistaken(lines.error());
    const scenario::Recognition r = scenario::recognise(*lines);
    scenario::TakeOver change;
    change.remarks = r.remarks;
    Diagnostics warnings;
    if (!options.scenarios.empty()) {
        auto opened = openOne(options);
        if (!opened)
            return mistaken(std::move(opened.error()));
        const auto draft = scenario::Draft::of(opened->texts, options.edits());
        if (!draft)
            return mistaken(draft.error());
        change = scenario::takeOver(r, opened->scenario, *draft);
        warnings = std::move(opened->warnings);
    }
    if (!options.json) {
        std::string text;
        if (options.scenarios.empty())
            text = textOf(r);
        for (const scenario::SettingChange& c : change.changes)
            text += c.setting.empty() ? std::string(name(c.type)) + " " + c.object + " is added\n"
                : c.added             ? "    " + c.setting + " = " + c.then + "\n"
                                      : "--set " + c.object + "." + c.setting + "=" + c.then + "\n";
        for (const scenario::Remark& m : change.remarks)
            text += "line " + std::to_string(m.line) + ": " + kindName(m.kind) + ": " + m.message.english() + "\n";
        return {.text = text.empty() ? "nothing to change\n" : text, .mistakes = std::move(warnings), .limit = {}, .no = r.objects.empty()};
    }
    report::Json j;
    j.beginObject();
    writeObjects(j, r);
    j.key("changes").beginArray();
    for (const scenario::SettingChange& c : change.changes) {
        j.beginObject();
        j.key("object").text(c.object);
        j.key("type").text(name(c.type));
        j.key("added").boolean(c.added);
        j.key("setting").textOrNull(c.setting);
        j.key("now").textOrNull(c.now);
        j.key("then").textOrNull(c.then);
        j.key("line").number(c.line);
        j.endObject();
    }
    j.endArray();
    j.key("remarks").beginArray();
    for (const scenario::Remark& m : change.remarks) {
        j.beginObject();
        j.key("kind").text(kindName(m.kind));
        j.key("line").number(m.line);
        j.key("column").number(m.column);
        j.key("message").text(m.message.english());
        j.endObject();
    }
    j.endArray();
    j.endObject();
    return {.text = j.take(), .mistakes = std::move(warnings), .limit = {}, .no = r.objects.empty()};
}

} // namespace

Answer code(const Options& options)
{
    if (options.recognise)
        return recogniseFile(options, *options.recognise);
    auto opened = openOne(options);
    if (!opened)
        return mistaken(std::move(opened.error()));
    auto model = build(*opened);
    if (!model)
        return mistaken(std::move(model.error()));
    const scenario::Scenario& s = opened->scenario;
    const std::string& text = (*model)->setUp.text;
    if (!options.json)
        return {.text = text, .mistakes = std::move(opened->warnings), .limit = {}};
    report::Json j;
    j.beginObject();
    j.key("scenario").text(s.id);
    j.key("variant").textOrNull(s.variant);
    j.key("code").text(text);
    j.endObject();
    return {.text = j.take(), .mistakes = std::move(opened->warnings), .limit = {}};
}

} // namespace syncscope::cli
