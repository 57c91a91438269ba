#include "app/cli/commands.h"

#include "app/files/library.h"

#include "engine/report/catalogue.h"

namespace syncscope::cli {

Answer list(const Options& options)
{
    const files::Library library(files::dataFolder());
    std::vector<report::CatalogueRow> rows;
    for (const files::Shipped& shipped : library.scenarios()) {
        const scenario::Scenario& s = shipped.scenario;
        if (s.kind != "scenario" && !options.all)
            continue;
        report::CatalogueRow row{s.id, s.number, s.title, s.part, s.difficulty, {}};
        for (const scenario::Variant& v : s.variants)
            row.variants.push_back(v.name);
        rows.push_back(std::move(row));
    }
    return {.text = options.json ? report::listJson(rows) : report::listText(rows), .mistakes = library.mistakes(), .limit = {}};
}

} // namespace syncscope::cli
