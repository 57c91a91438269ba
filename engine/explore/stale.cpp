#include "engine/explore/stale.h"

#include <algorithm>
#include <map>
#include <vector>

namespace syncscope::explore {

namespace {

struct Access {
    enum class Kind : std::uint8_t { Read, Count, Write };
    std::uint32_t first = 0, end = 0;
    Kind kind = Kind::Read;

    friend auto operator<=>(const Access&, const Access&) = default;
};
using Accesses = std::vector<Access>; // sorted

bool conflict(const Accesses& all, const Access& x)
{
    return std::any_of(all.begin(), all.end(), [&x](const Access& y) {
        return y.first < x.end && x.first < y.end && (x.kind != y.kind || x.kind == Access::Kind::Write);
    });
}
// One access to each piece of memory: to have read and counted conflicts with whatever to have written does.
void add(Accesses& to, Access x)
{
    const auto at = std::lower_bound(to.begin(), to.end(), Access{x.first, x.end, Access::Kind::Read});
    if (at != to.end() && at->first == x.first && at->end == x.end)
        at->kind = at->kind == x.kind ? x.kind : Access::Kind::Write;
    else
        to.insert(at, x);
}
void add(Accesses& to, const Accesses& from)
{
    for (const Access& x : from)
        add(to, x);
}

// A routine that has begun and not ended. One that has ended is kept as what it did, by those who have to be before it: nobody has to be before
// the others any more.
struct Open {
    std::uint16_t who = 0;            // activity
    Accesses own;
    std::vector<std::uint16_t> after; // open ones that have to be after it, sorted
    Accesses later;                   // of all that have to be after it

    friend auto operator<=>(const Open&, const Open&) = default;
};
using Routines = std::vector<Open>; // by who

bool has(const std::vector<std::uint16_t>& all, std::uint16_t who) { return std::binary_search(all.begin(), all.end(), who); }
void put(std::vector<std::uint16_t>& all, std::uint16_t who)
{
    if (const auto at = std::lower_bound(all.begin(), all.end(), who); at == all.end() || *at != who)
        all.insert(at, who);
}

// False: it closes a circle.
bool access(Routines& routines, std::size_t self, const Access& x)
{
    for (std::size_t i = 0; i < routines.size(); ++i) {
        const std::uint16_t before = routines[i].who;
        if (i == self || has(routines[i].after, routines[self].who) || !(conflict(routines[i].own, x) || conflict(routines[i].later, x)))
            continue;
        const Open me = routines[self];
        for (Open& o : routines) {
            if (o.who != before && !has(o.after, before))
                continue;
            put(o.after, me.who);
            for (const std::uint16_t w : me.after)
                put(o.after, w);
            add(o.later, me.own);
            add(o.later, me.later);
            if (has(o.after, o.who))
                return false;
        }
    }
    if (conflict(routines[self].later, x))
        return false;
    add(routines[self].own, x);
    for (Open& o : routines)
        if (has(o.after, routines[self].who))
            add(o.later, x);
    return true;
}

// What the step makes of it. False: it closes a circle.
bool advance(Routines& routines, const Successor& step, const std::vector<Touch>& touches)
{
    if (step.taker == kernel::kNo16)
        return true;
    const auto place = [&] { return std::lower_bound(routines.begin(), routines.end(), step.taker, [](const Open& o, std::uint16_t who) { return o.who < who; }); };
    for (const Touch& t : touches) {
        if (t.kind != static_cast<std::uint32_t>(trace::SubjectKind::Variable))
            continue;
        auto own = place();
        if (own == routines.end() || own->who != step.taker) {
            Open fresh;
            fresh.who = step.taker;
            own = routines.insert(own, std::move(fresh));
        }
        const Access::Kind kind = t.counts ? Access::Kind::Count : t.writes ? Access::Kind::Write : Access::Kind::Read;
        if (!access(routines, static_cast<std::size_t>(own - routines.begin()), {t.first, t.end, kind}))
            return false;
    }
    if (step.ends || step.over) {
        if (const auto own = place(); own != routines.end() && own->who == step.taker)
            routines.erase(own);
        for (Open& o : routines)
            std::erase(o.after, step.taker);
    }
    return true;
}

} // namespace

Overtaken overtaken(Stepper& stepper, Watch& watch, std::uint64_t mostStates)
{
    const std::uint32_t n = stepper.columns();
    StateSet set(n + 1);
    std::map<Routines, std::uint32_t> numbers{{Routines{}, 0}};
    std::vector<const Routines*> values{&numbers.begin()->first};
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
        const Routines routines = *values[row[n]];
        const auto& successors = stepper.successors(row.data());
        for (const Successor& s : successors) {
            Routines then = routines;
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
