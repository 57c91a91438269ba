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

bool equal(const trace::Trace& a, const Event& x, const trace::Trace& b, const Event& y)
{
    if (x.time != y.time || x.kind != y.kind || x.processor != y.processor || (valueCounts(x.kind) && x.value != y.value))
        return false;
    return x.subject.kind == y.subject.kind && a.names.of(x.subject) == b.names.of(y.subject) &&
           activityOf(a.names, x.activity) == activityOf(b.names, y.activity);
}

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

Difference difference(const trace::Trace& a, const trace::Trace& b)
{
    Difference d;
    const std::uint32_t most = std::min(a.log.size(), b.log.size());
    while (d.equalEvents < most && equal(a, a.log.at(d.equalEvents), b, b.log.at(d.equalEvents)))
        ++d.equalEvents;
    d.same = d.equalEvents == a.log.size() && d.equalEvents == b.log.size();
    d.first = d.equalEvents < a.log.size() ? EventIndex(d.equalEvents) : EventIndex();
    d.second = d.equalEvents < b.log.size() ? EventIndex(d.equalEvents) : EventIndex();

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
