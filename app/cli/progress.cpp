#include "app/cli/progress.h"

#include "app/files/platform.h"

#include <algorithm>
#include <cstdio>

namespace syncscope::cli {

ProgressLine::ProgressLine() : m_isSeen(files::errorsAreSeen()) {}

void ProgressLine::show(const std::string& all)
{
    if (!m_isSeen)
        return;
    const std::string text = all.substr(0, std::max<std::size_t>(1, files::errorColumns()) - 1); // A line that is broken is never gone back over.
    const std::string line = '\r' + text + std::string(m_shown - std::min(m_shown, text.size()), ' ');
    m_shown = text.size();
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fflush(stderr);
}

void ProgressLine::clear()
{
    if (m_shown == 0)
        return;
    show({});
    std::fputc('\r', stderr);
    std::fflush(stderr);
}

} // namespace syncscope::cli
