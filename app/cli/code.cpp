#include "app/cli/commands.h"
#include "app/cli/study.h"

#include "engine/report/json.h"

namespace syncscope::cli {

Answer code(const Options& options)
{
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
