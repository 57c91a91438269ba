// Which lock guards which data, as a comment for the driver's text.
#pragma once

#include "engine/analysis/sharing.h"

#include <string>
#include <vector>

namespace syncscope::report {

// "EvtIoRead", or who goes without a callback.
Phrase userName(const trace::Names& names, std::uint32_t function);
// "Device.lock", "Device.lock and Queue.lock"; empty for none.
Phrase lockNames(const trace::Names& names, const std::vector<std::uint32_t>& locks);
// How the variable is guarded, in a few words: "Device.lock", "interlocked operations", "nothing: EvtIoRead can meet itself".
Phrase guardText(const trace::Names& names, const analysis::Sharing& sharing, std::uint32_t variable);

// configuration: in a line; uncovered: callbacks that the framework does not serialize.
std::string sharingComment(const trace::Trace& trace, const analysis::Sharing& sharing, const std::string& configuration, const std::vector<std::string>& uncovered);

} // namespace syncscope::report
