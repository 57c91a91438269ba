// Reading a file whole, and replacing one so that nobody ever sees half of it. Paths are UTF-8 with '/' between folders.
//
// Every mistake names the file at its first line, so that it reads like one in the file.
#pragma once

#include "engine/base/expected.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace syncscope::files {

std::filesystem::path toPath(std::string_view utf8);
std::string toText(const std::filesystem::path& path);

inline constexpr std::uint64_t kMostBytes = 16u << 20; // of a file that is read; a scenario has a few thousand

Expected<std::string> readText(const std::string& file);

// What is written goes to a temporary file beside it; commit() gives it the name. Without commit() the old file stays and
// the temporary one is removed. Something that is no ordinary file, as /dev/stdout, is written to directly.
class NewFile {
public:
    explicit NewFile(const std::string& file);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    void write(std::string_view bytes);
    Diagnostics prepare();  // everything is written, the name not given yet; what went wrong so far
    Diagnostics commit(); // what went wrong, here or before

private:
    void fail(const Phrase& what);

    std::string m_name; // as the user said it
    std::filesystem::path m_target;
    std::filesystem::path m_temporary; // empty: written directly, or gone
    std::ofstream m_stream;
    Diagnostics m_mistakes;
};

Diagnostics writeText(const std::string& file, std::string_view bytes);

// "a/slide.svg", 2: "a/slide-2.svg"; one of several files that belong together.
std::string numbered(const std::string& file, std::size_t number);

} // namespace syncscope::files
