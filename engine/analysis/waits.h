// Who waited for whom when a run got stuck.
#pragma once

#include "engine/analysis/findings.h"

#include <optional>

namespace syncscope::analysis {

// The finding of a run that got stuck: the cycle of waits if there is one, however the run ended; in a deadlock or livelock
// without one, every open wait.
std::optional<Finding> stuck(const trace::Trace& trace, const Intervals& intervals);

} // namespace syncscope::analysis
