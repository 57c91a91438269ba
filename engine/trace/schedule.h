// Schedule text: the steps chosen, enough to replay a run (contract).
//
// Tokens by blanks: `P` processor P takes its next step; `P:NAME` on P that named interrupt, DPC, timer, cancel,
// thread or waiter; `xN` after a token repeats it. "0 1x3 0x2". A name is written without blanks: "1:Queue-DPC".
// `untimed` as the first token: nothing comes by time, only by choice (simulation/untimed.cpp). It is no step.
#pragma once

#include "engine/base/expected.h"

#include <cstdint>
#include <string>
#include <vector>

namespace syncscope::trace {

inline constexpr std::uint32_t kUntimed = 0xFFFFFFFEu; // Choice::processor of the token `untimed`

struct Choice {
    std::uint32_t processor = 0;
    std::string name; // empty = the processor's own next step
    std::uint64_t repeat = 1;
    std::uint32_t line = 0, column = 0; // 1-based place in the text it was read from

    friend bool operator==(const Choice& a, const Choice& b) { return a.processor == b.processor && a.name == b.name && a.repeat == b.repeat; }
};

// A Choice for each token. At most so many tokens, and so many steps with their repetitions. Mistakes carry `file` and the place.
inline constexpr std::size_t kMaximumTokens = 5'000'000;
inline constexpr std::uint64_t kMaximumSteps = 50'000'000;
Expected<std::vector<Choice>> parseSchedule(const std::string& text, const std::string& file = "schedule", std::size_t maximumTokens = kMaximumTokens);

// How many steps it names; 0 where it cannot be read.
std::uint64_t stepsOf(const std::string& schedule);

// A name as it stands in schedule text: one word.
std::string scheduleWord(std::string name);

// Builds schedule text as choices are made, repeating with xN.
class ScheduleText {
public:
    void add(std::uint32_t processor, const std::string& name = {}, std::uint64_t repeat = 1);
    std::string text() const;
    void clear();

private:
    void flush(std::string& to) const;
    std::string m_done;
    std::uint32_t m_processor = 0;
    std::string m_name;
    std::uint64_t m_count = 0;
};

} // namespace syncscope::trace
