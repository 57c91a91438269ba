// The commands, each in a file of its name.
#pragma once

#include "app/cli/answer.h"
#include "app/cli/options.h"

namespace syncscope::cli {

Answer list(const Options& options);
Answer check(const Options& options);
Answer runCommand(const Options& options);
Answer exploreCommand(const Options& options);
Answer exportCommand(const Options& options);
Answer code(const Options& options);
Answer conformance(const Options& options);
Answer why(const Options& options);
Answer compareCommand(const Options& options);

// What `export` can write in this build.
std::vector<std::string> exportFormats();
// What --figure draws of a comparison.
std::vector<std::string> figureNames();

} // namespace syncscope::cli
