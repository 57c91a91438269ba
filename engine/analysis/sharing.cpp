#include "engine/analysis/sharing.h"

#include <algorithm>
#include <iterator>

namespace syncscope::analysis {

const SharedCell* Sharing::cell(std::uint32_t variable, std::uint32_t function) const
{
    const auto at = std::find_if(cells.begin(), cells.end(), [&](const SharedCell& c) { return c.variable == variable && c.function == function; });
    return at == cells.end() ? nullptr : &*at;
}

const Meeting* Sharing::meeting(std::uint32_t variable, std::uint32_t function) const
{
    const auto at = std::find_if(meetings.begin(), meetings.end(),
        [&](const Meeting& m) { return m.variable == variable && (m.function[0] == function || m.function[1] == function); });
    return at == meetings.end() ? nullptr : &*at;
}

std::vector<std::uint32_t> Sharing::guards(std::uint32_t variable) const
{
    std::vector<std::uint32_t> common;
    bool isFirst = true;
    for (const SharedCell& c : cells) {
        if (c.variable != variable)
            continue;
        if (isFirst) {
            common = c.locks;
            isFirst = false;
            continue;
        }
        std::vector<std::uint32_t> both;
        std::set_intersection(common.begin(), common.end(), c.locks.begin(), c.locks.end(), std::back_inserter(both));
        common = std::move(both);
    }
    return common;
}

bool Sharing::isShared(std::uint32_t variable) const
{
    std::size_t users = 0;
    bool met = false;
    for (const SharedCell& c : cells)
        if (c.variable == variable) {
            ++users;
            met = met || !c.with.empty();
        }
    return users > 1 || met;
}

} // namespace syncscope::analysis
