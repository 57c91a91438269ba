// The names in a driver text, found without compiling it: enough to complete "EvtIoRead" and to tell a misspelled function.
#pragma once

#include <set>
#include <string>
#include <vector>

namespace syncscope::scenario {

struct SourceNames {
    std::set<std::string> identifiers;   // outside comments and literals, directives included
    std::vector<std::string> functions;  // defined at file level, in the order of the text, in any branch of #if; each once
};

SourceNames sourceNames(const std::string& text);

// Then there is no set-up text to write.
bool hasDriverEntry(const SourceNames& names);

} // namespace syncscope::scenario
