// A run for other programs: a trace that Perfetto and chrome://tracing open, a sequence diagram for Mermaid, a page for a browser.
//
// The same run gives the same bytes. Times are written by integers alone.
#pragma once

#include "engine/analysis/findings.h"
#include "engine/report/run_report.h"

#include <optional>
#include <string>
#include <utility>

namespace syncscope::report {

// From the first time on and before the second, in ns.
using Span = std::optional<std::pair<std::int64_t, std::int64_t>>;

// Chrome's trace event format: a track for each processor with nested slices, IRQL and queue depths as counters, lock holds and
// waits on tracks of their own, requests as asynchronous slices, recorded causes as flows, findings as instants.
std::string perfetto(
    const RunFacts& facts, const trace::Trace& trace, const analysis::Intervals& intervals, const analysis::Study& study, const Span& span = {});

// sequenceDiagram: who runs (threads, DPCs, interrupts), queues and locks; at most kMostMessages, and a note says where it was cut.
inline constexpr std::size_t kMostMessages = 60;
std::string mermaid(const RunFacts& facts, const trace::Trace& trace, const analysis::Intervals& intervals, const Span& span = {});

// One file, nothing loaded from elsewhere: the picture (SVG text), what was found and why, the numbers, the account of events.
std::string html(const RunFacts& facts, const trace::Trace& trace, const analysis::Intervals& intervals, const analysis::Study& study,
    const std::string& svg, const std::string& configuration);

} // namespace syncscope::report
