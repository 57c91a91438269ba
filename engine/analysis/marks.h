// What a lesson points at in a run, by names that stay when the run changes a little:
//
//   lock-spin/1/Device.lock          the first event of that kind by processor 1 about that thing; "-" = any processor
//   lock-spin/1/Device.lock/2        the second
//   finding/lost-update              the first finding of that kind; finding/lost-update/Device.State: about that thing
//   dpc-start/0/Device.Timer%20DPC   a blank is written so
//   finding/deadlock@own-locks       in that variant; otherwise the one that is open, or the first
#pragma once

#include "engine/analysis/what_if.h"

#include <optional>
#include <string_view>
#include <utility>

namespace syncscope::analysis {

// Events of set-up are not meant, but for objects that are created. None: there is no such event in this run.
EventIndex eventNamed(const trace::Trace& trace, std::string_view reference);
// The same for an event or a finding; nothing where the run has none.
std::optional<Question> questionNamed(const trace::Trace& trace, const Study& study, std::string_view reference);
// A mark without its variant, and the variant.
std::pair<std::string_view, std::string_view> partsOfMark(std::string_view mark);

} // namespace syncscope::analysis
