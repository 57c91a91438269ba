// Every event of a trace as a line of text, for other tools: JSON Lines and CSV.
#pragma once

#include "engine/trace/trace.h"

#include <functional>
#include <string>
#include <string_view>

namespace syncscope::report {

// {"event":17,"time_ns":400,"processor":1,"activity":"T1","kind":"lock-spin","subject":"Device.lock","value":0,"extra":0,
//  "cause":12,"place":"driver.c:49:5"}: null where there is none. A value of memory has the sign of its variable; a callback
// that was called for something says so in "on".
std::string jsonLine(const trace::Trace& trace, const trace::Event& event);

// Each line with its line feed; a run of millions of events never stands in memory as text.
using Sink = std::function<void(std::string_view)>;
void jsonLines(const trace::Trace& trace, const Sink& sink);
// The same columns, with a heading; fields quoted where they must be (RFC 4180, but lines end in LF).
void csvLines(const trace::Trace& trace, const Sink& sink);

// "driver.c:49:5"; empty where no driver code did it.
std::string placeOf(const trace::Names& names, const trace::Event& event);

} // namespace syncscope::report
