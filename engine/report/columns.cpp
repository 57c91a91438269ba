#include "engine/report/columns.h"

#include <algorithm>
#include <cstdint>

namespace syncscope::report {

std::string Columns::text() const
{
    std::vector<std::size_t> widths(m_rows.front().size(), 0);
    std::vector<bool> right;
    for (const std::string& h : m_rows.front())
        right.push_back(h.starts_with('>'));
    for (std::size_t r = 0; r < m_rows.size(); ++r)
        for (std::size_t c = 0; c < m_rows[r].size(); ++c)
            widths[c] = std::max(widths[c], cell(r, c).size());
    std::string out;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        std::string line;
        for (std::size_t c = 0; c < m_rows[r].size(); ++c) {
            const std::string text = cell(r, c);
            const std::string blanks(widths[c] - text.size(), ' ');
            line += "  " + (right[c] ? blanks + text : text + blanks);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

std::string Columns::cell(std::size_t row, std::size_t column) const
{
    const std::string& text = m_rows[row][column];
    return row == 0 && text.starts_with('>') ? text.substr(1) : text;
}

std::string percent(std::uint32_t thousandths) { return std::to_string(thousandths / 10) + "." + std::to_string(thousandths % 10) + "%"; }

} // namespace syncscope::report
