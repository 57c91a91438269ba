// Who waited for whom when a run got stuck.
#pragma once

#include "engine/analysis/findings.h"

#include <optional>

namespace syncscope::analysis {

// The finding of a run that ended in deadlock or livelock: the cycle of waits if there is one, otherwise every open wait.
std::optional<Finding> stuck(const trace::Trace& trace, const Intervals& intervals);

} // namespace syncscope::analysis
