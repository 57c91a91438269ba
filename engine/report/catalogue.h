// What `list` and `check` say (contract): the shipped scenarios, and the mistakes in a text.
#pragma once

#include "engine/base/diagnostics.h"

#include <cstdint>
#include <string>
#include <vector>

namespace syncscope::report {

struct CatalogueRow {
    std::string id;
    std::string number;     // "A2"; empty for models
    std::string title;
    std::string part;
    std::uint32_t difficulty = 1;
    std::vector<std::string> variants;
};

std::string listJson(const std::vector<CatalogueRow>& rows);
// Grouped by part, in the order of the rows.
std::string listText(const std::vector<CatalogueRow>& rows);

// An annotation of a driver text, and when it is checked.
struct AnnotationRow {
    SourcePlace place;
    std::string annotation;
    std::string of;         // function, field or variable
    bool before = false;    // the run
    bool during = false;    // the run
};

// Annotations are left out where there are none.
std::string checkJson(const Diagnostics& diagnostics, const std::vector<AnnotationRow>& annotations = {});
std::string checkText(const Diagnostics& diagnostics); // empty when there are none

} // namespace syncscope::report
