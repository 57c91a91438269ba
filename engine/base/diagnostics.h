// A mistake in a scenario or driver text: place, what was found, what was expected. All are reported at once.
#pragma once

#include "engine/base/phrase.h"

#include <cstdint>
#include <string>
#include <vector>

namespace syncscope {

// 1-based line and column (columns count UTF-8 code points); line 0 = the file as a whole.
struct SourcePlace {
    std::string file;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

enum class Severity : std::uint8_t { Error, Warning };

struct Diagnostic {
    SourcePlace place;
    Severity severity = Severity::Error;
    std::string code; // stable, kebab-case: "undeclared-name", "unknown-key"
    Phrase message;   // what was found, and what was expected
    Phrase hint;      // how to mend it; may be empty

    Phrase whole() const { return hint.empty() ? message : say("%1 (%2)", message, hint); }
};

using Diagnostics = std::vector<Diagnostic>;

bool hasErrors(const Diagnostics& diagnostics);
Phrase phrase(const Diagnostic& diagnostic); // "file:line:column: error: message" with the hint appended, if any
std::string format(const Diagnostic& diagnostic, const Tongue& tongue = {});

// The candidate closest to `word` by edit distance, if it is close enough to be what was meant; else empty.
std::string nearestName(const std::string& word, const std::vector<std::string>& candidates);

} // namespace syncscope
