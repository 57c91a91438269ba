#include "engine/analysis/difference.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace syncscope::analysis {

using trace::Event;
using trace::EventKind;
using trace::SubjectKind;

namespace {

std::string activityOf(const trace::Names& names, ActivityId a)
{
    return a.value < names.activities.size() ? names.activities[a.value].name : std::string();
}

// Values that are numbers of something else differ between runs without meaning anything.
bool valueCounts(EventKind k)
{
    switch (k) {
    case EventKind::CallbackEnter:
    case EventKind::CallbackLeave:
    case EventKind::ThreadSwitch:
    case EventKind::RequestArrive:
    case EventKind::RequestQueue:
    case EventKind::RequestPresent:
    case EventKind::RequestCancel:
    case EventKind::TargetSend:
    case EventKind::Hazard: return false;
    default: return true;
    }
}

bool extraCounts(EventKind k)
{
    switch (k) {
    case EventKind::RequestComplete: // the status
    case EventKind::TargetComplete:
    case EventKind::LockRequest:
    case EventKind::RegisterRead:
    case EventKind::RegisterWrite: return true;
    default: return false;
    }
}

// Whether two numbers mean one thing in both runs; each pair is looked up once.
class Namesakes {
public:
    Namesakes(const trace::Names& first, const trace::Names& second) : m_first(first), m_second(second) {}

    bool same(trace::Subject a, trace::Subject b)
    {
        if (a.kind != b.kind)
            return false;
        const auto [at, isNew] = m_subjects.try_emplace({static_cast<std::uint32_t>(a.kind), a.index, b.index});
        if (isNew)
            at->second = m_first.of(a) == m_second.of(b);
        return at->second;
    }
    bool same(ActivityId a, ActivityId b)
    {
        const auto [at, isNew] = m_activities.try_emplace({a.value, b.value});
        if (isNew)
            at->second = activityOf(m_first, a) == activityOf(m_second, b);
        return at->second;
    }

private:
    const trace::Names &m_first, &m_second;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, bool> m_subjects;
    std::map<std::pair<std::uint32_t, std::uint32_t>, bool> m_activities;
};

Instant endOfSetUp(const trace::Trace& t) { return t.setUpEvents > 0 ? t.log.at(t.setUpEvents - 1).time : Instant(); }

// What an event is in any run: of which request, what, and for how many-th time.
using Key = std::tuple<std::string, std::uint64_t, EventKind, std::string, std::uint64_t>;

struct Story {
    std::vector<std::pair<Key, EventIndex>> events; // in order
    std::map<std::pair<std::string, std::uint64_t>, RequestDifference> requests;
};

Story storyOf(const trace::Trace& t)
{
    Story s;
    std::map<std::string, std::uint64_t> sends;                            // by thread
    std::map<std::uint32_t, std::pair<std::string, std::uint64_t>> origin; // by request
    std::map<std::tuple<std::string, std::uint64_t, EventKind, std::string>, std::uint64_t> times;
    std::map<std::uint32_t, std::vector<trace::Subject>> inside; // by activity: what its callbacks were called for
    t.log.forEach(
        [&](const Event& e) {
            trace::Subject about = e.subject;
            std::string what;
            switch (e.kind) {
            case EventKind::RequestSend: {
                const std::string thread = activityOf(t.names, e.activity);
                origin[e.subject.index] = {thread, sends[thread]};
                RequestDifference& r = s.requests[{thread, sends[thread]}];
                r.thread = thread;
                r.number = sends[thread]++;
                r.first = e.index;
                break;
            }
            case EventKind::RequestPresent:
            case EventKind::RequestComplete:
            case EventKind::RequestReturn: break;
            case EventKind::CallbackEnter:
                about = trace::unpackSubject(e.value);
                what = callbackName(t.names, e.subject);
                inside[e.activity.value].push_back(about);
                break;
            case EventKind::CallbackLeave: {
                std::vector<trace::Subject>& open = inside[e.activity.value];
                if (open.empty())
                    return;
                about = open.back();
                open.pop_back();
                what = callbackName(t.names, e.subject);
                break;
            }
            default: return;
            }
            std::pair<std::string, std::uint64_t> of;
            if (about.kind == SubjectKind::Request) {
                const auto sent = origin.find(about.index);
                if (sent == origin.end())
                    return;
                of = sent->second;
            } else
                what += " " + t.names.of(about);
            if (e.kind == EventKind::RequestReturn) {
                RequestDifference& r = s.requests[of];
                r.firstEnd = e.time;
                r.firstNs = (e.time - t.log.at(r.first.value).time).ns;
            }
            const std::uint64_t n = times[{of.first, of.second, e.kind, what}]++;
            s.events.emplace_back(Key{of.first, of.second, e.kind, what, n}, e.index);
        },
        t.setUpEvents);
    return s;
}

// The longest way through both without going back in either.
std::vector<Match> ascending(const std::vector<Match>& pairs)
{
    std::vector<std::size_t> tails, before(pairs.size(), pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto at =
            std::lower_bound(tails.begin(), tails.end(), pairs[i].second, [&](std::size_t t, EventIndex e) { return pairs[t].second < e; });
        if (at != tails.begin())
            before[i] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<Match> chosen;
    for (std::size_t i = tails.empty() ? pairs.size() : tails.back(); i < pairs.size(); i = before[i])
        chosen.push_back(pairs[i]);
    std::reverse(chosen.begin(), chosen.end());
    return chosen;
}

// From one of three ascending columns to another, evenly between two anchors.
template <class From, class To>
std::int64_t between(const std::vector<Anchor>& anchors, std::int64_t at, From from, To to)
{
    if (anchors.empty())
        return 0;
    const auto after = std::upper_bound(anchors.begin(), anchors.end(), at, [&](std::int64_t x, const Anchor& a) { return x < from(a); });
    if (after == anchors.begin())
        return to(anchors.front());
    const Anchor& a = *(after - 1);
    if (after == anchors.end())
        return to(a);
    const std::int64_t width = from(*after) - from(a), target = to(*after) - to(a), done = at - from(a);
    // target * done / width by long division: a product of two times has no room in 64 bits.
    std::uint64_t rest = 0, quotient = 0;
    for (int bit = 62; bit >= 0; --bit) {
        quotient <<= 1;
        rest = (rest << 1) + ((static_cast<std::uint64_t>(target) >> bit & 1) != 0 ? static_cast<std::uint64_t>(done) : 0);
        quotient += rest / static_cast<std::uint64_t>(width);
        rest %= static_cast<std::uint64_t>(width);
    }
    return to(a) + static_cast<std::int64_t>(quotient);
}

std::int64_t position(const Anchor& a) { return a.position; }
std::int64_t inFirst(const Anchor& a) { return a.first.ns; }
std::int64_t inSecond(const Anchor& a) { return a.second.ns; }

} // namespace

Instant AlignedAxis::first(std::int64_t p) const { return {between(m_anchors, p, position, inFirst)}; }
Instant AlignedAxis::second(std::int64_t p) const { return {between(m_anchors, p, position, inSecond)}; }
std::int64_t AlignedAxis::ofFirst(Instant t) const { return between(m_anchors, t.ns, inFirst, position); }
std::int64_t AlignedAxis::ofSecond(Instant t) const { return between(m_anchors, t.ns, inSecond, position); }

std::optional<Parting> parting(const trace::Trace& a, const trace::Trace& b)
{
    Namesakes names(a.names, b.names);
    const Instant aBegins = endOfSetUp(a), bBegins = endOfSetUp(b);
    for (std::uint32_t i = a.setUpEvents, k = b.setUpEvents;; ++i, ++k) {
        const bool aEnds = i >= a.log.size(), bEnds = k >= b.log.size();
        if (aEnds && bEnds)
            return {};
        if (aEnds)
            return Parting{{}, EventIndex(k), (b.log.at(k).time - bBegins).ns};
        if (bEnds)
            return Parting{EventIndex(i), {}, (a.log.at(i).time - aBegins).ns};
        const Event x = a.log.at(i), y = b.log.at(k);
        const std::int64_t xNs = (x.time - aBegins).ns, yNs = (y.time - bBegins).ns;
        if (xNs != yNs || x.kind != y.kind || x.processor != y.processor || (valueCounts(x.kind) && x.value != y.value) || (extraCounts(x.kind) && x.extra != y.extra)
            || !names.same(x.subject, y.subject)
            || !names.same(x.activity, y.activity))
            return Parting{x.index, y.index, std::min(xNs, yNs)};
    }
}

Difference difference(const trace::Trace& a, const trace::Trace& b)
{
    Difference d;
    d.parting = parting(a, b);

    const Story x = storyOf(a), y = storyOf(b);
    std::map<Key, EventIndex> there(y.events.begin(), y.events.end());
    std::vector<Match> pairs;
    for (const auto& [key, event] : x.events)
        if (const auto other = there.find(key); other != there.end())
            pairs.push_back({event, other->second});
    d.matches = ascending(pairs);

    std::map<std::pair<std::string, std::uint64_t>, RequestDifference> requests = x.requests;
    for (const auto& [key, r] : y.requests) {
        RequestDifference& both = requests[key];
        both.thread = r.thread;
        both.number = r.number;
        both.second = r.first;
        both.secondEnd = r.firstEnd;
        both.secondNs = r.firstNs;
    }
    for (auto& [key, r] : requests)
        d.requests.push_back(std::move(r));

    std::vector<Anchor> anchors{{0, {0}, {0}}};
    const auto add = [&](Instant first, Instant second) {
        const Anchor& last = anchors.back();
        const std::int64_t step = std::max((first - last.first).ns, (second - last.second).ns);
        if (step > 0)
            anchors.push_back({last.position + step, first, second});
    };
    for (const Match& m : d.matches)
        add(a.log.at(m.first.value).time, b.log.at(m.second.value).time);
    const auto endOf = [](const trace::Trace& t, Instant last) { return std::max(t.end, last); };
    add(endOf(a, anchors.back().first), endOf(b, anchors.back().second));
    d.axis = AlignedAxis(std::move(anchors));
    return d;
}

} // namespace syncscope::analysis
