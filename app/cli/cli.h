// The command line: from words to an answer on standard output, mistakes on standard error, and an exit code.
#pragma once

#include <string>
#include <vector>

namespace syncscope::cli {

int run(const std::vector<std::string>& words, const std::string& version);

} // namespace syncscope::cli
