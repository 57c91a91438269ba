// Where a long search is: one line on standard error that is written over again and again, where somebody sees it.
#pragma once

#include <cstddef>
#include <string>

namespace syncscope::cli {

class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    bool isSeen() const { return m_isSeen; }
    void show(const std::string& text); // ASCII; what does not fit into a line of the terminal is left out
    void clear();

private:
    bool m_isSeen;
    std::size_t m_shown = 0; // characters
};

} // namespace syncscope::cli
