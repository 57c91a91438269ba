// What standard C++ cannot ask of a system. The only file of ours that calls POSIX or Windows.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace syncscope::files {

std::filesystem::path executablePath(); // of this program; empty where the system does not tell
std::uint64_t processNumber();

// The words behind the program's name, in UTF-8 whatever the system passes to main().
std::vector<std::string> words(int argc, char** argv);

// Standard output takes bytes as they are written, and a console shows them as UTF-8.
void prepareStandardOutput();

bool errorsAreSeen(); // standard error is a terminal
std::size_t errorColumns(); // its width; 80 where it does not tell

} // namespace syncscope::files
