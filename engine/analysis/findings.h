// What an analysis reports of a run, and what became of the variables and requests.
//
// A finding names its place in the trace by events, first cause first. It never depends on a World: what a trace alone
// cannot know, such as the values of the serial run, comes in as a Reference.
#pragma once

#include "engine/analysis/intervals.h"
#include "engine/analysis/metrics.h"
#include "engine/base/phrase.h"
#include "engine/trace/trace.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace syncscope::analysis {

enum class FindingKind : std::uint8_t {
    LostUpdate, DataRace, Deadlock, Livelock, IrqlViolation, PagedAccess, RecursiveLock, LockOrder, LockNotHeld, UninitializedLock,
    DoubleCompletion, UseAfterCompletion, UseAfterFree, LostInterrupt, DispatchTooLong, LockHeldTooLong, Watchdog, Starvation,
    CreationRefused, Hazard,
};
inline constexpr int kFindingKinds = static_cast<int>(FindingKind::Hazard) + 1;

std::string_view name(FindingKind);                       // "lost-update"
Phrase title(FindingKind);                                // "lost update"
std::optional<FindingKind> findingKind(std::string_view name);
// A guideline was exceeded; nothing went wrong yet. Listed after everything else.
bool isAdvice(FindingKind);
inline constexpr std::int64_t kDispatchGuidelineNs = 100'000; // at DISPATCH_LEVEL or above in one stretch: NT K22, K23
inline constexpr std::int64_t kIsrGuidelineNs = 25'000;       // in a service routine: NT B13

// Nothing, a number of the driver, or a word such as an NTSTATUS name.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

struct Finding {
    FindingKind kind = FindingKind::Hazard;
    std::string object;
    Value expected;
    Value actual;
    std::vector<EventIndex> events;
    std::string rule;      // "NT V12"; empty where no rule is cited
    std::string message;   // said in English
    Phrase said;

    void say(Phrase phrase)
    {
        message = phrase.english();
        said = std::move(phrase);
    }
};

// Of an annotation that is not kept: whether the check of the driver's text had told of it.
Phrase whenFound(bool before);

// What the trace of one run cannot tell.
struct Reference {
    // Final values of the serial run by variable name; null = that run cannot end (decision 10).
    std::map<std::string, std::optional<std::int64_t>> values;
    // Values before the run, where they are not zero: variables with an initializer.
    std::map<std::string, std::int64_t> initial;
    // Queues that hold a request back until the driver has completed the one before: their completions order what follows.
    std::vector<std::string> sequentialQueues;
};

struct VariableValue {
    std::string name;
    std::optional<std::int64_t> expected;
    std::optional<std::int64_t> actual;
};

// Requests by what became of them; those still in a queue or on their way are sent and nothing else.
struct RequestCounts {
    std::uint64_t sent = 0;
    std::uint64_t completed = 0;  // by the driver, with any status but STATUS_CANCELLED
    std::uint64_t cancelled = 0;  // with STATUS_CANCELLED
    std::uint64_t owned = 0;      // not completed when the run ended: the driver's, or in a queue
};

struct Study {
    std::vector<Finding> findings; // what went wrong by first event, then advice
    Metrics metrics;
    std::vector<VariableValue> variables; // every named variable the run writes, in order of memory
    RequestCounts requests;
};

Study study(const trace::Trace& trace, const Reference& reference);
// The same for who has the intervals already.
Study study(const trace::Trace& trace, const Intervals& intervals, const Reference& reference);

} // namespace syncscope::analysis
