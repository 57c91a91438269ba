// Configurations side by side, as an aligned table and as JSON (contract: compare).
#pragma once

#include "engine/analysis/grid.h"
#include "engine/report/json.h"

#include <string>

namespace syncscope::report {

std::string gridText(const analysis::Grid& grid);
std::string gridJson(const analysis::Grid& grid);

// "safe", "2 updates lost", "deadlock, watchdog"; "-" where it is not legal.
std::string verdictText(const analysis::Cell& cell);
void write(Json& json, const analysis::NumberTable& table);
// One row a line, fields separated by commas, for spreadsheets.
std::string csv(const analysis::NumberTable& table);

} // namespace syncscope::report
