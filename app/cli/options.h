// What was typed: the options of all commands as text, and where each stands, so that a mistake can point at it.
#pragma once

#include "engine/base/expected.h"
#include "engine/scenario/read.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace syncscope::cli {

struct Options {
    std::vector<std::string> words; // behind the program's name

    bool json = false;
    bool verbose = false;
    std::vector<std::string> scenarios;
    std::vector<std::string> set;
    std::optional<std::string> variant;

    bool all = false; // list

    std::optional<std::string> seed, schedule; // run, export
    std::optional<std::string> seeds, log;     // run
    bool story = false;

    std::optional<std::string> event, finding; // why
    std::optional<std::string> recognise;      // code
    std::vector<std::string> vary;             // compare, export
    std::optional<std::string> preemptions, states, seconds, reduction, reach, shard, threads; // explore
    bool merge = false, noClasses = false;

    std::optional<std::string> format, output, range, lanes, theme, size, axis, title, scale, without, figure; // export
    bool split = false;

    scenario::Edits edits() const { return {variant.value_or(std::string()), set}; }

    // Where a word stands on the line "syncscope WORD WORD ...": behind its option, in one word with it, or alone.
    SourcePlace place(const std::string& option, const std::string& value) const;
    SourcePlace place(const std::string& word) const { return place({}, word); }
    SourcePlace placeOfWord(std::size_t index) const;
};

Diagnostic mistake(SourcePlace place, const char* code, std::string message, std::string hint = {});

// The number behind an option; a mistake says what the option expects.
std::optional<std::uint64_t> wholeNumber(
    const Options& options, const std::string& option, const std::string& text, std::uint64_t least, std::uint64_t most, Diagnostics& mistakes);

std::string listed(const std::vector<std::string>& names); // "svg, csv or jsonl"
// "did you mean NAME?", or empty.
std::string meant(const std::string& word, const std::vector<std::string>& names);

} // namespace syncscope::cli
