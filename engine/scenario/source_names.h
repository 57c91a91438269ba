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

// How often a text asks for a definition: its name, or with one of its values as #if has it, GUARD_SPIN for GUARD; not where it is
// part of a comment, of a literal or of another name.
std::size_t asksFor(const std::string& text, const std::string& definition, const std::vector<std::string>& values);

// Then there is no set-up text to write.
bool hasDriverEntry(const SourceNames& names);

} // namespace syncscope::scenario
