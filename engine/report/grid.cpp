#include "engine/report/grid.h"

#include "engine/report/columns.h"
#include "engine/report/run_report.h"
#include "engine/report/words.h"

namespace syncscope::report {

using analysis::Cell;
using analysis::Grid;

namespace {

std::string quotedField(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

// The name of an axis, short where it is one of the usual three.
std::string heading(const analysis::Axis& axis)
{
    const std::size_t dot = axis.name.rfind('.');
    const std::string last = dot == std::string::npos ? axis.name : axis.name.substr(dot + 1);
    return last == "sync_scope" ? "Scope" : last == "execution_level" ? "Level" : last == "GUARD" ? "GUARD" : axis.name;
}

void write(Json& j, const Cell& c)
{
    j.beginObject();
    j.key("configuration").beginObject();
    for (const auto& [path, value] : c.configuration)
        j.key(path).text(value);
    j.endObject();
    j.key("legal").boolean(c.legal);
    j.key("status").text(statusName(c.status));
    j.key("object").textOrNull(c.object);
    j.key("rule").textOrNull(c.rule);
    j.key("reason").textOrNull(c.reason);
    j.key("fixes").beginArray();
    for (const std::string& f : c.fixes)
        j.text(f);
    j.endArray();
    j.key("outcome").text(name(c.outcome));
    if (!c.limit.empty())
        j.key("limit").text(c.limit);
    j.key("verdict");
    c.verdict ? j.text(name(c.verdict->safety)) : j.null();
    j.key("verdict_by");
    c.verdict ? j.text(c.verdict->by) : j.null();
    j.key("lost_updates");
    c.verdict ? j.number(c.verdict->lostUpdates) : j.null();
    j.key("findings").beginArray();
    if (c.verdict)
        for (const analysis::FindingKind k : c.verdict->findings)
            j.text(name(k));
    j.endArray();
    j.key("metrics");
    if (c.legal)
        write(j, c.metrics);
    else
        j.null();
    j.key("totals");
    if (c.legal) {
        const analysis::Totals& t = c.totals;
        j.beginObject();
        j.key("dispatch_ns").number(t.dispatchNs);
        j.key("longest_dispatch_ns").number(t.longestDispatchNs);
        j.key("spin_ns").number(t.spinNs);
        j.key("lock_wait_ns").number(t.lockWaitNs);
        j.key("deferrals").number(t.deferrals);
        j.key("utilisation").beginArray();
        for (const std::uint32_t u : t.utilisation)
            j.thousandths(u);
        j.endArray();
        j.endObject();
    } else
        j.null();
    j.key("requests").beginObject();
    j.key("sent").number(c.requests.sent);
    j.key("completed").number(c.requests.completed);
    j.key("cancelled").number(c.requests.cancelled);
    j.key("owned").number(c.requests.owned);
    j.endObject();
    j.key("arrivals").text(c.arrivals);
    j.key("fingerprint").text(c.fingerprint);
    j.endObject();
}

std::vector<analysis::NumberTable> tables(const Grid& grid)
{
    return {analysis::throughput(grid), analysis::latencyDistribution(grid), analysis::timeByIrql(grid), analysis::lockUtilisation(grid),
        analysis::processorUtilisation(grid)};
}

// An axis whose values are numbers is a parameter that can be swept.
bool isParameter(const analysis::Axis& axis)
{
    if (axis.values.size() < 2)
        return false;
    for (const std::string& v : axis.values)
        if (v.empty() || v.find_first_not_of("0123456789") != std::string::npos)
            return false;
    return true;
}

std::vector<analysis::RankingChange> rankings(const Grid& grid)
{
    std::vector<analysis::RankingChange> all;
    for (std::size_t a = 0; a < grid.axes.size(); ++a)
        if (isParameter(grid.axes[a]) && grid.axes.size() > 1)
            for (analysis::RankingChange& c : analysis::rankingChanges(grid, a))
                all.push_back(std::move(c));
    return all;
}

} // namespace

std::string verdictText(const Cell& c)
{
    if (!c.verdict)
        return "-";
    const std::string lost = std::to_string(c.verdict->lostUpdates) + (c.verdict->lostUpdates == 1 ? " update lost" : " updates lost");
    if (c.verdict->by == "orders")
        return std::string(name(c.verdict->safety)) + (c.verdict->lostUpdates > 0 ? ", " + lost : "");
    if (c.verdict->lostUpdates > 0)
        return lost;
    if (c.verdict->safety == analysis::Safety::Unsafe && !c.verdict->findings.empty()) {
        std::string text;
        for (const analysis::FindingKind k : c.verdict->findings)
            text += (text.empty() ? "" : ", ") + std::string(name(k));
        return text;
    }
    return std::string(name(c.verdict->safety));
}

void write(Json& j, const analysis::NumberTable& t)
{
    j.beginObject();
    j.key("title").text(t.title);
    j.key("unit").text(t.unit);
    j.key("columns").beginArray();
    for (const std::string& c : t.columns)
        j.text(c);
    j.endArray();
    j.key("rows").beginArray();
    for (std::size_t r = 0; r < t.rows.size(); ++r) {
        j.beginObject();
        j.key("name").text(t.rows[r]);
        j.key("numbers").beginArray();
        for (const std::int64_t n : t.numbers[r])
            j.number(n);
        j.endArray();
        j.endObject();
    }
    j.endArray();
    j.endObject();
}

std::string csv(const analysis::NumberTable& t)
{
    std::string text = quotedField(t.title + " [" + t.unit + "]");
    for (const std::string& c : t.columns)
        text += "," + quotedField(c);
    text += "\n";
    for (std::size_t r = 0; r < t.rows.size(); ++r) {
        text += quotedField(t.rows[r]);
        for (const std::int64_t n : t.numbers[r])
            text += "," + std::to_string(n);
        text += "\n";
    }
    return text;
}

std::string gridJson(const Grid& grid)
{
    Json j;
    j.beginObject();
    j.key("scenario").text(grid.scenario);
    j.key("title").text(grid.title);
    j.key("axes").beginArray();
    for (const analysis::Axis& a : grid.axes) {
        j.beginObject();
        j.key("name").text(a.name);
        j.key("values").beginArray();
        for (const std::string& v : a.values)
            j.text(v);
        j.endArray();
        j.endObject();
    }
    j.endArray();
    j.key("cells").beginArray();
    for (const Cell& c : grid.cells)
        write(j, c);
    j.endArray();
    j.key("same_arrivals").boolean(analysis::sameArrivals(grid));
    j.key("rankings").beginArray();
    for (const analysis::RankingChange& r : rankings(grid)) {
        const analysis::Axis& axis = grid.axes[r.axis];
        j.beginObject();
        j.key("path").text(axis.name);
        j.key("from").text(axis.values[r.value]);
        j.key("to").text(axis.values[r.value + 1]);
        j.key("ahead").text(r.ahead);
        j.key("overtaken_by").text(r.behind);
        j.endObject();
    }
    j.endArray();
    j.key("tables").beginArray();
    for (const analysis::NumberTable& t : tables(grid))
        write(j, t);
    j.endArray();
    j.endObject();
    return j.take();
}

std::string gridText(const Grid& grid)
{
    std::string out = grid.scenario + (grid.title.empty() ? "" : ": " + grid.title) + "\n\n";
    std::vector<std::string> head;
    for (const analysis::Axis& a : grid.axes)
        head.push_back(heading(a));
    for (const char* h :
        {"Creation", "Outcome", "Verdict", ">Requests/s", ">p50", ">p99", ">at DISPATCH", ">longest", ">lock wait", ">deferrals", "Busy"})
        head.emplace_back(h);
    Columns table(head);
    for (const Cell& c : grid.cells) {
        std::vector<std::string> row;
        for (std::size_t a = 0; a < grid.axes.size(); ++a)
            row.push_back(grid.axes[a].values[c.at[a]]);
        row.push_back(c.legal ? std::string("legal") : c.object + ": " + statusName(c.status));
        row.emplace_back(c.legal ? name(c.outcome) : std::string_view("-"));
        row.push_back(verdictText(c));
        if (c.legal) {
            std::string busy;
            for (const std::uint32_t u : c.totals.utilisation)
                busy += (busy.empty() ? "" : " ") + percent(u);
            for (std::string text : {std::to_string(c.metrics.requestsPerSecond), microseconds(c.metrics.latency.p50),
                     microseconds(c.metrics.latency.p99), microseconds(c.totals.dispatchNs), microseconds(c.totals.longestDispatchNs),
                     microseconds(c.totals.lockWaitNs), std::to_string(c.totals.deferrals), busy})
                row.push_back(std::move(text));
        } else
            row.resize(head.size(), "-");
        table.add(std::move(row));
    }
    out += table.text();
    const auto legal = [&] {
        for (const Cell& c : grid.cells)
            if (c.legal)
                return &c;
        return static_cast<const Cell*>(nullptr);
    }();
    if (legal != nullptr)
        out += analysis::sameArrivals(grid) ? "\nThe same arrivals in every legal cell: " + legal->arrivals + "\n"
                                            : "\nThe arrivals differ: what is compared is not the same work.\n";
    for (const analysis::RankingChange& r : rankings(grid))
        out += "Between " + grid.axes[r.axis].name + " " + grid.axes[r.axis].values[r.value] + " and " + grid.axes[r.axis].values[r.value + 1] + " " +
               r.behind + " overtakes " + r.ahead + ".\n";
    bool byRun = false, byOrders = false, bounded = false;
    for (const Cell& c : grid.cells) {
        byRun = byRun || (c.verdict && c.verdict->by == "run");
        byOrders = byOrders || (c.verdict && c.verdict->by == "orders");
        bounded = bounded || (c.verdict && c.verdict->safety == analysis::Safety::Bounded);
    }
    if (byRun)
        out += "Verdicts are of one run each; syncscope explore looks at all orders. Times are a model, not a benchmark.\n";
    else if (byOrders)
        out += std::string("Verdicts are of all orders, updates lost of one run") + (bounded ? "; bounded: nothing goes wrong in those that were gone through, which are not all" : "") +
               ". Times are a model, not a benchmark.\n";
    return out;
}

} // namespace syncscope::report
