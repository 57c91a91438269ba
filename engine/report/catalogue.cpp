#include "engine/report/catalogue.h"

#include "engine/report/json.h"

#include <algorithm>

namespace syncscope::report {

std::string listJson(const std::vector<CatalogueRow>& rows)
{
    Json j;
    j.beginObject().key("scenarios").beginArray();
    for (const CatalogueRow& r : rows) {
        j.beginObject();
        j.key("id").text(r.id);
        j.key("number").textOrNull(r.number);
        j.key("title").text(r.title);
        j.key("part").textOrNull(r.part);
        j.key("difficulty").number(r.difficulty);
        j.key("variants").beginArray();
        for (const std::string& v : r.variants)
            j.text(v);
        j.endArray().endObject();
    }
    j.endArray().endObject();
    return j.take();
}

std::string listText(const std::vector<CatalogueRow>& rows)
{
    std::size_t idWidth = 0;
    std::size_t numberWidth = 0;
    for (const CatalogueRow& r : rows) {
        idWidth = std::max(idWidth, r.id.size());
        numberWidth = std::max(numberWidth, r.number.size());
    }
    std::string out;
    const std::string* part = nullptr;
    for (const CatalogueRow& r : rows) {
        if (!part || *part != r.part)
            out += (out.empty() ? "" : "\n") + (r.part.empty() ? std::string("Others") : r.part) + "\n";
        part = &r.part;
        out += "  " + r.number + std::string(numberWidth - r.number.size(), ' ') + "  " + r.id + std::string(idWidth - r.id.size(), ' ') + "  " + r.title;
        for (std::size_t v = 0; v < r.variants.size(); ++v)
            out += (v == 0 ? "  [" : ", ") + r.variants[v];
        out += r.variants.empty() ? "\n" : "]\n";
    }
    return out;
}

std::string checkJson(const Diagnostics& diagnostics, const std::vector<AnnotationRow>& annotations)
{
    Json j;
    j.beginObject();
    j.key("ok").boolean(!hasErrors(diagnostics));
    j.key("diagnostics").beginArray();
    for (const Diagnostic& d : diagnostics) {
        j.beginObject();
        j.key("file").text(d.place.file);
        j.key("line").number(d.place.line);
        j.key("column").number(d.place.column);
        j.key("severity").text(d.severity == Severity::Error ? "error" : "warning");
        j.key("code").text(d.code);
        j.key("message").text(d.message.english());
        if (!d.hint.empty())
            j.key("hint").text(d.hint.english());
        j.endObject();
    }
    j.endArray();
    if (!annotations.empty()) {
        j.key("annotations").beginArray();
        for (const AnnotationRow& a : annotations) {
            j.beginObject();
            j.key("file").text(a.place.file);
            j.key("line").number(a.place.line);
            j.key("column").number(a.place.column);
            j.key("annotation").text(a.annotation);
            j.key("of").text(a.of);
            j.key("before").boolean(a.before);
            j.key("during").boolean(a.during);
            j.endObject();
        }
        j.endArray();
    }
    j.endObject();
    return j.take();
}

std::string checkText(const Diagnostics& diagnostics)
{
    std::string out;
    for (const Diagnostic& d : diagnostics)
        out += format(d) + "\n";
    return out;
}

} // namespace syncscope::report
