#include "app/cli/commands.h"
#include "app/cli/progress.h"
#include "app/cli/study.h"

#include "app/files/files.h"

#include "engine/base/digits.h"
#include "engine/explore/explore.h"
#include "engine/report/json.h"
#include "engine/scenario/json.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace syncscope::cli {

namespace {

constexpr std::uint64_t kMostStates = 1'000'000'000;
constexpr std::uint64_t kUsualSeconds = 60;
constexpr std::uint64_t kMostThreads = 256;

std::string orDash(const std::optional<std::string>& s) { return s.value_or("-"); }

std::string pad(std::string s, std::size_t width, bool right = false)
{
    if (s.size() >= width)
        return s;
    return right ? std::string(width - s.size(), ' ') + s : s + std::string(width - s.size(), ' ');
}

std::string words(const explore::Outcome& o)
{
    std::string text(name(o.outcome));
    if (!o.detail.empty())
        text += " (" + o.detail + ")";
    for (const auto& [variable, value] : o.values)
        text += ", " + variable + " = " + std::to_string(value);
    return text;
}

std::string asText(const explore::Result& r, const std::string& title)
{
    std::string text = title + "\n\n";
    const std::string coverage(name(r.coverage));
    text += "Verdict: " + std::string(name(r.verdict)) + ", " + coverage + (r.limit.empty() ? "" : " (" + r.limit.english() + ")");
    // An order is judged by how it ends: what a run would find on the way is said in the same breath.
    for (std::size_t i = 0; i < r.broken.size(); ++i)
        text += (i == 0 ? "; broken on the way: " : "; ") + r.broken[i].english();
    text += "\n";
    const auto notCounted = [](const std::string& why) { return "not counted" + (why.empty() ? "" : " (" + why + ")"); };
    text += "Orders: " + (r.orders ? grouped(*r.orders) : notCounted(r.ordersNot.english()));
    text += r.classes ? ", in " + grouped(*r.classes) + " classes\n" : "\nClasses: " + notCounted(r.classesNot.english()) + "\n";
    if (r.coverage == explore::Coverage::Limit && !r.orders)
        text += "Still to be gone through: " + (r.remaining ? "at most about " + grouped(std::to_string(*r.remaining)) + (r.executions > 0 ? " executions" : " states") : "unknown") + "\n";
    text += "Gone through: " + grouped(std::to_string(r.states)) + " states";
    if (r.executions > 0)
        text += ", " + grouped(std::to_string(r.executions)) + " executions";
    text += "\n";
    if (!r.expected.empty()) {
        text += "Expected, by a serial run:";
        for (std::size_t i = 0; i < r.expected.size(); ++i)
            text += (i == 0 ? " " : ", ") + r.expected[i];
        text += "\n";
    }
    for (const Phrase& line : r.assumed)
        text += "Taken for granted: " + line.english() + "\n";
    text += "\n";
    constexpr std::size_t kRows = 40;
    std::size_t orders = 6, classes = 7;
    for (const explore::Outcome& o : r.outcomes) {
        orders = std::max(orders, grouped(orDash(o.orders)).size());
        classes = std::max(classes, grouped(orDash(o.classes)).size());
    }
    text += "     " + pad("orders", orders, true) + "  " + pad("classes", classes, true) + "  pre-empted  outcome\n";
    for (std::size_t i = 0; i < r.outcomes.size() && i < kRows; ++i) {
        const explore::Outcome& o = r.outcomes[i];
        text += std::string(o.bad ? "bad  " : "     ") + pad(grouped(orDash(o.orders)), orders, true) + "  " + pad(grouped(orDash(o.classes)), classes, true) + "  "
            + pad(o.preemptions ? std::to_string(*o.preemptions) : "-", 10, true) + "  " + words(o) + "\n";
        if (!o.schedule.empty())
            text += std::string(5 + orders + 2 + classes + 2 + 10 + 2, ' ') + "--schedule \"" + o.schedule + "\"\n";
    }
    if (r.outcomes.size() > kRows)
        text += "     and " + std::to_string(r.outcomes.size() - kRows) + " more; --json has all of them\n";
    return text;
}

std::string asJson(const explore::Result& r, const scenario::Scenario& s, std::uint64_t milliseconds)
{
    report::Json json;
    auto textOr = [&json](const std::optional<std::string>& t) {
        if (t)
            json.text(*t);
        else
            json.null();
    };
    json.beginObject();
    json.key("scenario").text(s.id);
    json.key("variant").textOrNull(s.variant);
    json.key("verdict").text(name(r.verdict));
    json.key("coverage").text(name(r.coverage));
    json.key("limit").textOrNull(r.limit.english());
    json.key("orders");
    textOr(r.orders);
    json.key("classes");
    textOr(r.classes);
    json.key("orders_not_counted").textOrNull(r.ordersNot.english());
    json.key("classes_not_counted").textOrNull(r.classesNot.english());
    json.key("executions").number(r.executions);
    json.key("states").number(r.states);
    json.key("remaining");
    if (r.coverage != explore::Coverage::Limit)
        json.null();
    else if (r.remaining)
        json.number(*r.remaining);
    else
        json.text("unknown");
    json.key("seconds").thousandths(milliseconds);
    json.key("endless").boolean(r.endless);
    if (r.shard.of > 1) {
        json.key("shard").beginObject();
        json.key("index").number(r.shard.index);
        json.key("of").number(r.shard.of);
        json.endObject();
    }
    json.key("outcomes").beginArray();
    for (const explore::Outcome& o : r.outcomes) {
        json.beginObject();
        json.key("outcome").text(name(o.outcome));
        json.key("detail").textOrNull(o.detail);
        json.key("bad").boolean(o.bad);
        json.key("values").beginObject();
        for (const auto& [variable, value] : o.values)
            json.key(variable).number(value);
        json.endObject();
        json.key("orders");
        textOr(o.orders);
        json.key("classes");
        textOr(o.classes);
        json.key("preemptions").numberOrNull(o.preemptions ? std::optional<std::int64_t>(*o.preemptions) : std::nullopt);
        json.key("steps").numberOrNull(o.preemptions ? std::optional<std::int64_t>(o.steps) : std::nullopt);
        json.key("schedule").textOrNull(o.schedule);
        json.key("replays").boolean(o.replays);
        json.endObject();
    }
    json.endArray();
    json.key("expected").beginArray();
    for (const std::string& line : r.expected)
        json.text(line);
    json.endArray();
    for (const auto& [key, lines] : {std::pair("assumed", &r.assumed), std::pair("broken", &r.broken)}) {
        json.key(key).beginArray();
        for (const Phrase& line : *lines)
            json.text(line.english());
        json.endArray();
    }
    if (r.reached || !r.reachSchedule.empty()) {
        json.key("reached").boolean(r.reached.value_or(false));
        json.key("reach_schedule").textOrNull(r.reachSchedule);
    }
    json.endObject();
    return json.take();
}

volatile std::sig_atomic_t isInterrupted = 0;

// While it lives, Ctrl-C ends the search, and what was found is told. A second one ends the program.
class Interruptible {
public:
    Interruptible() : m_before(std::signal(SIGINT, interrupt)) {}
    ~Interruptible() { std::signal(SIGINT, m_before == SIG_ERR ? SIG_DFL : m_before); }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    static void interrupt(int)
    {
        isInterrupted = 1;
        std::signal(SIGINT, SIG_DFL);
    }
    void (*m_before)(int);
};

std::string progressText(const explore::Progress& p)
{
    std::string text = std::string(p.doing) + ": ";
    text += p.executions > 0 ? grouped(std::to_string(p.executions)) + " executions" : grouped(std::to_string(p.states)) + " states";
    text += ", " + (p.remaining ? "at most about " + grouped(std::to_string(*p.remaining)) + " more" : std::string("how many more is unknown"));
    text += ", step " + std::to_string(p.depth) + ", " + std::to_string(p.bytes >> 20) + " MiB";
    return text + (p.foundBad ? ", a bad order is known" : "");
}

std::string reachText(const explore::Result& r, const std::string& condition, const std::optional<std::uint32_t>& preemptions)
{
    if (!r.reached && r.limit.empty() && preemptions)
        return condition + " cannot happen with at most " + std::to_string(*preemptions) + (*preemptions == 1 ? " pre-emption" : " pre-emptions")
            + "; whether it can with more was not decided\n";
    if (!r.reached)
        return "Whether " + condition + " can happen was not decided: " + r.limit.english() + "\n";
    if (!*r.reached) {
        std::string text = condition + " cannot happen: none of " + grouped(std::to_string(r.states)) + " states is like that\n";
        for (const Phrase& line : r.assumed)
            text += "Taken for granted: " + line.english() + "\n";
        return text;
    }
    return condition + " can happen, after " + std::to_string(r.reachPreemptions) + " pre-emptions\n  --schedule \"" + r.reachSchedule + "\"\n";
}

} // namespace

namespace {

// An answer of --json, as far as its parts can be added up.
Expected<explore::Result> readResult(const std::string& file, scenario::Scenario& of)
{
    auto text = files::readText(file);
    if (!text)
        return unexpected(std::move(text.error()));
    auto json = scenario::json::parse(*text, file);
    if (!json)
        return unexpected(std::move(json.error()));
    auto textOf = [](const scenario::json::Value* v) { return v == nullptr || v->kind == scenario::json::Kind::Null ? std::string() : v->text; };
    auto maybe = [](const scenario::json::Value* v) {
        return v == nullptr || v->kind == scenario::json::Kind::Null ? std::nullopt : std::optional(v->text);
    };
    auto number = [](const scenario::json::Value* v) { return v == nullptr ? 0 : std::strtoll(v->text.c_str(), nullptr, 10); };
    const auto* const shard = json->find("shard");
    const auto* const outcomes = json->find("outcomes");
    if (shard == nullptr || outcomes == nullptr)
        return unexpected(Diagnostics{{{file, 1, 1}, Severity::Error, "no-shard", say("this is no answer of explore --shard --json"), say("expected one file for each part")}});
    explore::Result r;
    of.id = textOf(json->find("scenario"));
    of.variant = textOf(json->find("variant"));
    r.shard = {static_cast<std::uint32_t>(number(shard->find("index"))), static_cast<std::uint32_t>(number(shard->find("of")))};
    r.coverage = textOf(json->find("coverage")) == "limit" ? explore::Coverage::Limit : explore::Coverage::Bounded;
    r.limit = textOf(json->find("limit"));
    r.orders = maybe(json->find("orders"));
    r.classes = maybe(json->find("classes"));
    r.ordersNot = textOf(json->find("orders_not_counted"));
    r.classesNot = textOf(json->find("classes_not_counted"));
    r.states = static_cast<std::uint64_t>(number(json->find("states")));
    const auto* const endless = json->find("endless");
    r.endless = endless != nullptr && endless->boolean;
    if (const auto* const expected = json->find("expected"))
        for (const auto& line : expected->items)
            r.expected.push_back(line.text);
    for (auto [key, lines] : {std::pair("assumed", &r.assumed), std::pair("broken", &r.broken)})
        if (const auto* const said = json->find(key))
            for (const auto& line : said->items)
                lines->emplace_back(line.text);
    for (const auto& item : outcomes->items) {
        explore::Outcome o;
        const std::string outcome = textOf(item.find("outcome"));
        for (int i = 0; i <= static_cast<int>(syncscope::Outcome::Limit); ++i)
            if (name(static_cast<syncscope::Outcome>(i)) == outcome)
                o.outcome = static_cast<syncscope::Outcome>(i);
        o.detail = textOf(item.find("detail"));
        o.bad = item.find("bad") != nullptr && item.find("bad")->boolean;
        if (const auto* const values = item.find("values"))
            for (std::size_t i = 0; i < values->items.size(); ++i)
                o.values.emplace_back(values->keys[i].name, number(&values->items[i]));
        o.orders = maybe(item.find("orders"));
        o.classes = maybe(item.find("classes"));
        if (const auto* const preemptions = item.find("preemptions"); preemptions != nullptr && preemptions->kind == scenario::json::Kind::Number)
            o.preemptions = static_cast<std::uint32_t>(number(preemptions));
        o.steps = static_cast<std::uint32_t>(number(item.find("steps")));
        o.schedule = textOf(item.find("schedule"));
        o.replays = item.find("replays") != nullptr && item.find("replays")->boolean;
        r.outcomes.push_back(std::move(o));
    }
    return r;
}

Answer mergeFiles(const Options& options)
{
    std::vector<explore::Result> shards;
    scenario::Scenario first;
    Diagnostics mistakes;
    for (const std::string& file : options.scenarios) {
        scenario::Scenario of;
        auto r = readResult(file, of);
        if (!r) {
            mistakes.insert(mistakes.end(), r.error().begin(), r.error().end());
            continue;
        }
        if (shards.empty())
            first = of;
        const bool again = std::any_of(shards.begin(), shards.end(), [&r](const explore::Result& s) { return s.shard.index == r->shard.index; });
        if (again || of.id != first.id || of.variant != first.variant || (!shards.empty() && shards.front().shard.of != r->shard.of))
            mistakes.push_back({{file, 1, 1}, Severity::Error, "other-shard", say("this is no other part of the same search"), say("expected each part of one search once")});
        shards.push_back(std::move(*r));
    }
    if (mistakes.empty() && (shards.empty() || shards.size() != shards.front().shard.of))
        mistakes.push_back(mistake(options.place("--merge"), "missing-shard",
            std::to_string(shards.size()) + " parts are named; expected all " + (shards.empty() ? "of a search" : std::to_string(shards.front().shard.of))));
    if (!mistakes.empty())
        return mistaken(std::move(mistakes));
    const explore::Result all = explore::merge(shards);
    Answer answer;
    answer.text = options.json ? asJson(all, first, 0) : asText(all, first.id + (first.variant.empty() ? "" : ", " + first.variant));
    answer.no = all.verdict == explore::Verdict::Unsafe;
    if (!answer.no && all.coverage == explore::Coverage::Limit)
        answer.limit = all.limit.english();
    return answer;
}

} // namespace

Answer exploreCommand(const Options& options)
{
    if (options.merge)
        return mergeFiles(options);
    Diagnostics mistakes;
    explore::Options how;
    if (options.preemptions)
        if (const auto n = wholeNumber(options, "--preemptions", *options.preemptions, 0, 1000, mistakes))
            how.preemptions = static_cast<std::uint32_t>(*n);
    if (options.states)
        how.states = wholeNumber(options, "--states", *options.states, 1, kMostStates, mistakes).value_or(how.states);
    std::uint64_t seconds = kUsualSeconds;
    if (options.seconds)
        seconds = wholeNumber(options, "--seconds", *options.seconds, 1, 10'000'000, mistakes).value_or(seconds);
    how.threads = std::max(1u, std::thread::hardware_concurrency());
    if (options.threads)
        how.threads = static_cast<std::uint32_t>(wholeNumber(options, "--threads", *options.threads, 1, kMostThreads, mistakes).value_or(1));
    if (options.reduction) {
        static constexpr explore::Reduction kAll[] = {explore::Reduction::States, explore::Reduction::Symmetry, explore::Reduction::Dpor, explore::Reduction::None};
        const auto* const found = std::find_if(std::begin(kAll), std::end(kAll), [&](explore::Reduction r) { return name(r) == *options.reduction; });
        if (found == std::end(kAll))
            mistakes.push_back(mistake(options.place("--reduction", *options.reduction), "bad-value",
                "--reduction is \"" + *options.reduction + "\"; expected states, symmetry, dpor or none"));
        else
            how.reduction = *found;
    }
    if (options.shard) {
        unsigned index = 0, of = 0;
        char rest = 0;
        if (std::sscanf(options.shard->c_str(), "%u/%u%c", &index, &of, &rest) != 2 || of == 0 || of > 10'000 || index >= of)
            mistakes.push_back(mistake(options.place("--shard", *options.shard), "bad-value", "--shard is \"" + *options.shard + "\"; expected I/N, as 0/4 to 3/4"));
        else if (how.preemptions || how.reduction != explore::Reduction::States)
            mistakes.push_back(mistake(options.place("--shard", *options.shard), "excluded-option", "--shard splits a search by states; expected it without --preemptions and --reduction"));
        how.shard = {index, of};
    }
    if (how.preemptions && how.reduction != explore::Reduction::States)
        mistakes.push_back(mistake(options.place("--preemptions", *options.preemptions), "excluded-option", "--preemptions bounds a search by states; expected it without --reduction "
            + std::string(name(how.reduction))));
    if (options.reach) {
        if (options.reach->find_first_not_of(" \t") == std::string::npos)
            mistakes.push_back(mistake(options.place("--reach", *options.reach), "bad-value", "--reach is empty; expected a condition, as \"Counter==1 && Lock==held\""));
        if (how.reduction != explore::Reduction::States)
            mistakes.push_back(mistake(options.place("--reduction", *options.reduction), "excluded-option", "--reach looks at every state; expected it without --reduction"));
        if (how.shard.of > 1)
            mistakes.push_back(mistake(options.place("--shard", *options.shard), "excluded-option", "--reach is one search; expected it without --shard"));
    }
    how.classes = !options.noClasses;
    how.reach = options.reach.value_or(std::string());
    auto opened = openOne(options);
    if (!opened)
        mistakes.insert(mistakes.end(), opened.error().begin(), opened.error().end());
    if (!mistakes.empty())
        return mistaken(std::move(mistakes));
    auto model = build(*opened);
    if (!model)
        return mistaken(std::move(model.error()));

    using Clock = std::chrono::steady_clock;
    const Clock::time_point start = Clock::now();
    Clock::time_point said = start;
    bool late = false;
    ProgressLine line;
    how.goOn = [&](const explore::Progress& p) {
        const Clock::time_point now = Clock::now();
        if (now - said >= std::chrono::milliseconds(line.isSeen() ? 250 : 2000)) {
            said = now;
            if (line.isSeen())
                line.show(progressText(p));
            else
                spdlog::info(progressText(p));
        }
        late = now - start >= std::chrono::seconds(seconds);
        return !late && !isInterrupted;
    };
    auto result = [&] {
        const Interruptible interruptible;
        return explore::explore(*model, how);
    }();
    line.clear();
    if (!result)
        return mistaken(std::move(result.error()));
    if (isInterrupted && !result->limit.empty())
        result->limit = say("interrupted");
    else if (late && !result->limit.empty())
        result->limit = say("%1 seconds", seconds);
    const auto milliseconds = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count());

    Answer answer;
    answer.mistakes = std::move(opened->warnings);
    const scenario::Scenario& s = opened->scenario;
    if (options.json)
        answer.text = asJson(*result, s, milliseconds);
    else if (options.reach)
        answer.text = reachText(*result, *options.reach, how.preemptions);
    else
        answer.text = asText(*result, s.id + (s.variant.empty() ? "" : ", " + s.variant) + (s.title.empty() ? "" : ": " + s.title));
    // A bad order is an answer, however much was left out.
    if (options.reach)
        answer.no = !result->reached.value_or(true);
    else
        answer.no = result->verdict == explore::Verdict::Unsafe;
    if (!answer.no && result->coverage == explore::Coverage::Limit)
        answer.limit = result->limit.english();
    return answer;
}

} // namespace syncscope::cli
