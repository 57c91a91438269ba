#include "engine/explore/stale.h"

#include <algorithm>
#include <map>
#include <vector>

namespace syncscope::explore {

namespace {

struct Read {
    std::uint32_t first = 0, end = 0;
    bool atomic = false, stale = false;

    friend auto operator<=>(const Read&, const Read&) = default;
};
// By activity, what the routine it is in has read so far.
using Reads = std::map<std::uint16_t, std::vector<Read>>;

// What the step makes of what was read before. False: it is overtaken.
bool advance(Reads& reads, const Successor& step, const std::vector<Touch>& touches)
{
    if (step.taker == kernel::kNo16)
        return true;
    const auto variable = static_cast<std::uint32_t>(trace::SubjectKind::Variable);
    for (const Touch& t : touches) {
        if (t.kind != variable || !t.writes)
            continue;
        for (auto& [who, all] : reads) {
            if (who == step.taker) {
                for (const Read& r : all)
                    if (r.stale && (!r.atomic || !t.atomic))
                        return false;
                std::erase_if(all, [&t](const Read& r) { return t.first <= r.first && r.end <= t.end; });
            } else {
                for (Read& r : all)
                    r.stale = r.stale || (r.first < t.end && t.first < r.end);
            }
        }
    }
    std::vector<Read>& own = reads[step.taker];
    for (const Touch& t : touches)
        if (t.kind == variable && (!t.writes || t.atomic)) {
            const Read r{t.first, t.end, t.atomic, false};
            std::erase_if(own, [&r](const Read& x) { return x.first == r.first && x.end == r.end && x.atomic == r.atomic && !x.stale; });
            own.push_back(r);
        }
    std::sort(own.begin(), own.end());
    if (step.ends || own.empty())
        reads.erase(step.taker);
    return true;
}

} // namespace

Overtaken overtaken(Stepper& stepper, Watch& watch, std::uint64_t mostStates)
{
    const std::uint32_t n = stepper.columns();
    StateSet set(n + 1);
    std::map<Reads, std::uint32_t> numbers{{Reads{}, 0}};
    std::vector<const Reads*> values{&numbers.begin()->first};
    std::vector<std::uint32_t> row = rootAndMore(stepper), to(n + 1);
    std::vector<std::uint32_t> open{set.add(row.data()).index};
    std::uint64_t looked = stepper.work();
    const auto look = [&] {
        const std::uint64_t done = stepper.work() + set.moved() - looked;
        looked += done;
        watch.progress.work += done;
        watch.progress.states = set.size();
        watch.progress.remaining.reset();
        return watch.goOn();
    };
    set.askOften(look);
    while (!open.empty()) {
        if (set.size() == 1 || stepper.work() + set.moved() - looked >= Watch::kWork)
            if (!look())
                return Overtaken::Unknown;
        set.get(open.back(), row.data());
        open.pop_back();
        const Reads reads = *values[row[n]];
        const auto& successors = stepper.successors(row.data());
        for (const Successor& s : successors) {
            Reads then = reads;
            if (!advance(then, s, stepper.touches(s.touches)))
                return Overtaken::Somewhere;
            const auto [number, isNew] = numbers.try_emplace(std::move(then), static_cast<std::uint32_t>(values.size()));
            if (isNew)
                values.push_back(&number->first);
            stepper.rowOf(row.data(), s, to.data());
            to[n] = number->second;
            const StateSet::Added added = set.add(to.data());
            if (added.index == StateSet::kFull || set.size() > mostStates)
                return Overtaken::Unknown;
            if (added.isNew)
                open.push_back(added.index);
        }
    }
    return Overtaken::Never;
}

} // namespace syncscope::explore
