#include "engine/report/sharing.h"

#include "engine/analysis/intervals.h"

#include <algorithm>

namespace syncscope::report {

using analysis::SharedCell;
using analysis::Sharing;

Phrase userName(const trace::Names& names, std::uint32_t function)
{
    return function == analysis::kNoFunction ? say("a thread's own routine") : Phrase(analysis::callbackName(names, {trace::SubjectKind::Function, function}));
}

Phrase lockNames(const trace::Names& names, const std::vector<std::uint32_t>& locks)
{
    Phrase all;
    for (const std::uint32_t l : locks)
        all = all.empty() ? Phrase(names.locks[l].name) : say("%1 and %2", all, names.locks[l].name);
    return all;
}

Phrase guardText(const trace::Names& names, const Sharing& sharing, std::uint32_t variable)
{
    bool onlyInterlocked = true, onlyRead = true;
    std::size_t users = 0;
    for (const SharedCell& c : sharing.cells) {
        if (c.variable != variable)
            continue;
        ++users;
        onlyInterlocked = onlyInterlocked && c.interlocked > 0 && c.writes == 0 && c.reads == 0;
        onlyRead = onlyRead && c.writes == 0 && c.interlocked == 0;
        if (c.with.empty())
            continue;
        const std::uint32_t other = c.with.front();
        return say("nothing: %1 can meet %2", userName(names, c.function), other == c.function ? say("itself") : userName(names, other));
    }
    if (const Phrase locks = lockNames(names, sharing.guards(variable)); !locks.empty())
        return locks;
    if (onlyRead)
        return say("only read");
    if (onlyInterlocked)
        return say("interlocked operations");
    return users > 1 ? say("the order of its users") : say("one callback at a time");
}

std::string sharingComment(const trace::Trace& trace, const Sharing& sharing, const std::string& configuration, const std::vector<std::string>& uncovered)
{
    const trace::Names& names = trace.names;
    struct Row {
        std::string data, users, guard;
    };
    std::vector<Row> rows{{"Data", "Touched by", "Guarded by"}};
    for (const std::uint32_t v : sharing.variables) {
        Row row{names.variables[v].name, {}, guardText(names, sharing, v).english()};
        for (const SharedCell& c : sharing.cells)
            if (c.variable == v)
                row.users += (row.users.empty() ? "" : ", ") + userName(names, c.function).english();
        rows.push_back(std::move(row));
    }
    std::size_t wide[2] = {0, 0};
    for (const Row& r : rows) {
        wide[0] = std::max(wide[0], r.data.size());
        wide[1] = std::max(wide[1], r.users.size());
    }
    // A title is free text, and may not end the comment it stands in.
    std::string title = configuration;
    for (std::size_t end = title.find("*/"); end != std::string::npos; end = title.find("*/", end))
        title.insert(end + 1, 1, ' ');
    std::string text = "/*\n * Which lock guards which data. " + title + "\n * From a simulated run, fingerprint " + trace.fingerprint() + ".\n *\n";
    for (const Row& r : rows)
        text += " * " + r.data + std::string(wide[0] - r.data.size() + 2, ' ') + r.users + std::string(wide[1] - r.users.size() + 2, ' ') + r.guard + "\n";
    if (!uncovered.empty()) {
        text += " *\n * Not serialized by the framework:\n";
        for (const std::string& u : uncovered)
            text += " *   " + u + "\n";
    }
    return text + " */\n";
}

} // namespace syncscope::report
