#include "engine/explore/simplest.h"

#include <algorithm>

namespace syncscope::explore {

namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFFu;

struct Node {
    std::uint32_t parent = kNone;
    std::uint32_t preemptions = kNone;
    std::uint32_t steps = 0;
    simulation::World::Option option;
    bool done = false;
};

} // namespace

SimplestResult simplest(Stepper& stepper, Ends& ends, Watch& watch, const SimplestSearch& search)
{
    SimplestResult result;
    const std::uint32_t n = stepper.columns();
    StateSet set(n + 1);
    Extras extras;
    std::vector<Node> nodes;
    std::vector<std::uint32_t> row(n + 1), to(n + 1);
    // Nodes to go through, by pre-emptions and steps. What is found later with fewer is put in again.
    // Of orders that are equally simple the one that is pre-empted earliest comes first.
    struct Bucket {
        std::vector<std::uint32_t> going, preempted;
    };
    std::vector<std::vector<Bucket>> levels(1);
    auto put = [&](std::uint32_t node, bool preempted) {
        const Node& x = nodes[node];
        if (x.preemptions >= levels.size())
            levels.resize(x.preemptions + 1);
        auto& steps = levels[x.preemptions];
        if (x.steps >= steps.size())
            steps.resize(x.steps + 1);
        (preempted ? steps[x.steps].preempted : steps[x.steps].going).push_back(node);
    };
    auto describe = [&](std::uint32_t node) {
        Simplest s;
        s.found = true;
        s.preemptions = nodes[node].preemptions;
        s.steps = nodes[node].steps;
        for (std::uint32_t i = node; nodes[i].parent != kNone; i = nodes[i].parent) {
            trace::Choice choice{.processor = nodes[i].option.processor};
            if (nodes[i].option.kind != simulation::World::Option::Kind::Step) {
                set.get(nodes[i].parent, to.data());
                stepper.successors(to.data()); // Where only the clock is left, it has moved on.
                choice = stepper.world(stepper.end() != nullptr ? stepper.end() : to.data()).choiceOf(nodes[i].option);
            }
            s.choices.push_back(std::move(choice));
        }
        std::reverse(s.choices.begin(), s.choices.end());
        return s;
    };

    std::copy(stepper.root().begin(), stepper.root().end(), row.begin());
    row[n] = extras.numberOf(kNobody);
    set.add(row.data());
    nodes.push_back({kNone, 0, 0, {}, false});
    put(0, false);
    std::size_t left = static_cast<std::size_t>(std::count(search.wanted.begin(), search.wanted.end(), true));
    const bool forState = search.holds || search.isTrap;
    if (left == 0 && !forState && !search.wanted.empty() && !search.firstBad) {
        result.complete = true;
        return result;
    }
    std::uint64_t handled = 0, looked = 0;
    const auto work = [&] { return stepper.work() + set.moved() + handled; };
    looked = work();
    const auto look = [&] {
        Progress& p = watch.progress;
        p.states = set.size();
        p.waiting = 0;
        p.remaining.reset();
        p.bytes = set.bytes() + nodes.capacity() * sizeof(Node) + stepper.bytes();
        p.work += work() - looked;
        looked = work();
        return watch.goOn();
    };
    set.askOften(look);
    for (std::uint32_t level = 0; level < levels.size() && (!search.bound || level <= *search.bound); ++level)
        for (std::uint32_t steps = 0; steps < levels[level].size(); ++steps)
            for (std::size_t k = 0; k < levels[level][steps].going.size() + levels[level][steps].preempted.size(); ++k) {
                const Bucket& bucket = levels[level][steps];
                const std::uint32_t here = k < bucket.going.size() ? bucket.going[k] : bucket.preempted[k - bucket.going.size()];
                if (nodes[here].done || nodes[here].preemptions != level || nodes[here].steps != steps)
                    continue;
                nodes[here].done = true;
                if (handled++ == 0 || work() - looked >= Watch::kWork) {
                    watch.progress.depth = steps;
                    if (!look())
                        return result;
                }
                set.get(here, row.data());
                if ((search.holds && !search.atEnd && search.holds(stepper.world(row.data()))) || (search.isTrap && search.isTrap(row.data()))) {
                    result.state = describe(here);
                    result.complete = true;
                    return result;
                }
                const auto last = static_cast<std::uint32_t>(extras[row[n]]);
                const auto& successors = stepper.successors(row.data());
                if (successors.empty()) {
                    const std::uint32_t end = ends.rowOf(stepper, stepper.end());
                    if (search.holds && search.holds(stepper.world(stepper.end()))) {
                        result.state = describe(here);
                        result.complete = true;
                        return result;
                    }
                    if (end >= result.byEnd.size())
                        result.byEnd.resize(end + 1);
                    if (!result.byEnd[end].found) {
                        result.byEnd[end] = describe(here);
                        if (search.firstBad && ends.rows()[end].bad) {
                            result.complete = true;
                            return result;
                        }
                        if (!forState && end < search.wanted.size() && search.wanted[end] && --left == 0) {
                            result.complete = true;
                            return result;
                        }
                    }
                    continue;
                }
                for (const Successor& s : successors) {
                    stepper.rowOf(row.data(), s, to.data());
                    to[n] = extras.numberOf(lastAfter(last, s));
                    const std::uint32_t with = level + (preempts(stepper, row.data(), last, s, successors) ? 1 : 0);
                    if (set.size() >= search.states && set.find(to.data()) == StateSet::kFull) {
                        watch.limit = say("%1 states", search.states);
                        return result;
                    }
                    const StateSet::Added added = set.add(to.data());
                    if (added.index == StateSet::kFull)
                        return result;
                    if (added.isNew)
                        nodes.emplace_back();
                    result.states = nodes.size();
                    Node& x = nodes[added.index];
                    if (x.preemptions < with || (x.preemptions == with && x.steps <= steps + 1))
                        continue;
                    x = {here, with, steps + 1, s.option, false};
                    put(added.index, with > level);
                }
            }
    result.complete = !search.bound;
    return result;
}

} // namespace syncscope::explore
