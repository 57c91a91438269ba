// What a command has to say. Commands write nothing themselves, but for the line of a long search that goes on.
#pragma once

#include "engine/base/diagnostics.h"

#include <string>

namespace syncscope::cli {

enum class Exit : int { Done = 0, No = 1, Unusable = 2, Limit = 3 };

struct Answer {
    std::string text;      // for standard output: words, or one JSON object
    Diagnostics mistakes;  // for standard error, warnings among them
    std::string limit;     // which of our limits ended it; empty otherwise
    bool unusable = false; // the mistakes are in `text`, and it is not to be said twice
    bool no = false;       // the answer to what was asked

    Exit exit() const { return unusable || hasErrors(mistakes) ? Exit::Unusable : !limit.empty() ? Exit::Limit : no ? Exit::No : Exit::Done; }
};

// A mistake in a file as a whole is shown at its beginning: every line of ours has file, line and column.
inline Diagnostic withPlace(Diagnostic d)
{
    if (d.place.line == 0)
        d.place.line = d.place.column = 1;
    return d;
}

inline Answer mistaken(Diagnostics mistakes) { return {.text = {}, .mistakes = std::move(mistakes), .limit = {}}; }

} // namespace syncscope::cli
