// Rows of text in columns.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace syncscope::report {

// A heading that begins with '>' aligns its column to the right; the last column is not padded.
class Columns {
public:
    explicit Columns(std::vector<std::string> heading) { m_rows.push_back(std::move(heading)); }
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
    bool empty() const { return m_rows.size() == 1; }
    std::string text() const;

private:
    std::string cell(std::size_t row, std::size_t column) const;

    std::vector<std::vector<std::string>> m_rows;
};

std::string percent(std::uint32_t thousandths); // "41.5%"

} // namespace syncscope::report
