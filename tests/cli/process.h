// Starts the real program and keeps what it said.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace syncscope::test {

struct Done {
    int exit = -1; // -1: it was ended from outside, or never began
    std::string out, err;
};

struct Place {
    std::filesystem::path folder;  // it starts there; empty = here
    bool emptyEnvironment = false; // no HOME, no PATH, nothing
};

Done start(const std::string& program, const std::vector<std::string>& words, const Place& place = {});
Done syncscope(const std::vector<std::string>& words, const Place& place = {});

// "run lost-update --json" -> its words; a blank separates, '...' keeps together.
std::vector<std::string> words(const std::string& line);

// A folder of its own, removed at the end.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::string file(const std::string& name) const { return (m_path / name).generic_string(); }
    void write(const std::string& name, const std::string& text) const;
    std::string read(const std::string& name) const;
    std::vector<std::string> names() const; // of what is in it, sorted

private:
    std::filesystem::path m_path;
};

} // namespace syncscope::test
