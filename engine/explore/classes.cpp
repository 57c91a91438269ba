#include "engine/explore/classes.h"

#include "engine/explore/graphs.h"

#include <algorithm>
#include <deque>
#include <map>

namespace syncscope::explore {

namespace {

constexpr std::uint64_t kMostVisits = 300'000;  // nodes gone through
constexpr std::size_t kDeepest = 5'000;         // steps of one order
constexpr std::size_t kMostDownsets = 20'000;   // while the orders of one class are counted
constexpr std::uint32_t kMostSteps = 400;       // of an order that is rearranged

struct Step {
    trace::Choice choice;
    std::uint32_t touches = 0;
    std::uint64_t disturbs = 0; // processors that go on with something else after it
    bool isStep = true;         // otherwise it comes from outside, and keeps its place among all others
};

// Which steps of an order must stay behind which: what is left free is the class.
class Dependence {
public:
    Dependence(Stepper& stepper, const std::vector<Step>& steps) : m_steps(&steps)
    {
        std::map<std::uint64_t, std::uint32_t> chains;
        for (const Step& s : steps) {
            const auto [chain, isNew] = chains.try_emplace(s.isStep ? s.choice.processor : kOutside, static_cast<std::uint32_t>(m_chains.size()));
            if (isNew)
                m_chains.emplace_back();
            m_chainOf.push_back(chain->second);
            m_chains[chain->second].push_back(static_cast<std::uint32_t>(m_chainOf.size() - 1));
        }
        m_needs.assign(steps.size(), std::vector<std::uint32_t>(m_chains.size(), 0));
        for (std::uint32_t j = 0; j < steps.size(); ++j) {
            std::vector<std::uint32_t> seen(m_chains.size(), 0);
            for (std::uint32_t i = 0; i < j; ++i) {
                ++seen[m_chainOf[i]];
                const Step &a = steps[i], &b = steps[j];
                const bool depends = m_chainOf[i] == m_chainOf[j] || !a.isStep || !b.isStep || (a.disturbs >> b.choice.processor & 1) || (b.disturbs >> a.choice.processor & 1)
                    || stepper.conflict(a.touches, b.touches);
                if (depends)
                    m_needs[j][m_chainOf[i]] = seen[m_chainOf[i]];
            }
        }
    }

    using Downset = std::vector<std::uint32_t>; // of each chain, how many steps were taken
    Downset none() const { return Downset(m_chains.size(), 0); }
    std::uint32_t chains() const { return static_cast<std::uint32_t>(m_chains.size()); }
    // The next step of the chain, where it may be taken.
    std::optional<std::uint32_t> next(const Downset& taken, std::uint32_t chain) const
    {
        if (taken[chain] >= m_chains[chain].size())
            return {};
        const std::uint32_t step = m_chains[chain][taken[chain]];
        for (std::uint32_t c = 0; c < chains(); ++c)
            if (taken[c] < m_needs[step][c])
                return {};
        return step;
    }

    // Whoever goes first, then as long as possible the same one; the first that gives the fewest changes.
    std::vector<trace::Choice> inStretches() const
    {
        std::vector<std::uint32_t> best;
        std::size_t fewest = ~std::size_t(0);
        for (std::uint32_t first = 0; first < chains(); ++first) {
            Downset taken = none();
            std::vector<std::uint32_t> order;
            std::size_t changes = 0;
            std::uint32_t chain = first;
            while (order.size() < m_steps->size()) {
                auto step = next(taken, chain);
                for (std::uint32_t c = 0; !step && c < chains(); ++c)
                    if ((step = next(taken, c))) {
                        chain = c;
                        ++changes;
                    }
                if (!step)
                    break;
                ++taken[chain];
                order.push_back(*step);
            }
            if (order.size() == m_steps->size() && changes < fewest) {
                fewest = changes;
                best = std::move(order);
            }
        }
        std::vector<trace::Choice> choices;
        for (const std::uint32_t step : best)
            choices.push_back((*m_steps)[step].choice);
        return choices;
    }

    std::optional<Huge> count() const
    {
        std::map<Downset, Huge> layer{{none(), Huge(1)}};
        std::size_t seen = 0;
        for (std::size_t length = 0; length < m_steps->size(); ++length) {
            std::map<Downset, Huge> following;
            for (const auto& [taken, orders] : layer)
                for (std::uint32_t c = 0; c < chains(); ++c)
                    if (next(taken, c)) {
                        Downset after = taken;
                        ++after[c];
                        following[after] += orders;
                    }
            layer = std::move(following);
            if ((seen += layer.size()) > kMostDownsets)
                return {};
        }
        return layer.size() == 1 ? std::optional(layer.begin()->second) : std::nullopt;
    }

private:
    static constexpr std::uint64_t kOutside = ~0ull;
    const std::vector<Step>* m_steps;
    std::vector<std::vector<std::uint32_t>> m_chains;
    std::vector<std::uint32_t> m_chainOf;
    std::vector<std::vector<std::uint32_t>> m_needs; // by step and chain
};

} // namespace

std::vector<OneOfAClass> oneOfEachClass(Stepper& stepper, Ends& ends, Watch& watch, std::uint32_t mostOfEachEnd)
{
    std::vector<OneOfAClass> all;
    ClassesGraph graph(stepper, false);
    const std::uint32_t columns = graph.columns();
    struct Edge {
        std::vector<std::uint32_t> row;
        simulation::World::Option option;
    };
    struct Level {
        std::vector<std::uint32_t> row;
        std::vector<Edge> edges;
        std::size_t next = 0;
    };
    std::deque<Level> way;
    std::vector<std::uint32_t> found;
    std::uint64_t visits = 0;

    // True where it is an end whose order is wanted.
    const auto enter = [&](std::vector<std::uint32_t> row) {
        Level level;
        level.row = std::move(row);
        const bool isEnd = graph.next(level.row.data(), [&](const std::uint32_t* to, const simulation::World::Option& option) { level.edges.push_back({{to, to + columns}, option}); });
        way.push_back(std::move(level));
        if (!isEnd)
            return false;
        const std::uint32_t end = ends.rowOf(stepper, stepper.end());
        found.resize(std::max<std::size_t>(found.size(), end + 1));
        if (found[end]++ >= mostOfEachEnd)
            return false;
        all.emplace_back();
        all.back().end = end;
        return true;
    };
    // The steps on the way to here, as each was when it was taken.
    const auto describe = [&](OneOfAClass& one) {
        std::vector<Step> steps;
        for (std::size_t i = 0; i + 1 < way.size(); ++i) {
            const Level& level = way[i];
            const auto& option = level.edges[level.next - 1].option;
            Step step;
            step.choice.processor = option.processor;
            const auto& successors = stepper.successors(level.row.data());
            for (const Successor& s : successors) {
                if (!(s.option == option))
                    continue;
                step.isStep = s.isStep;
                step.touches = s.touches;
                for (const Successor& other : successors)
                    if (other.isStep && other.option.processor != s.option.processor && stepper.disturbs(level.row.data(), s, other.option.processor))
                        step.disturbs |= 1ull << other.option.processor;
                break;
            }
            if (option.kind != simulation::World::Option::Kind::Step)
                step.choice = stepper.world(stepper.end() != nullptr ? stepper.end() : level.row.data()).choiceOf(option);
            steps.push_back(std::move(step));
        }
        for (const Step& s : steps)
            one.asFound.push_back(s.choice);
        one.inStretches = one.asFound;
        if (steps.size() > kMostSteps)
            return;
        const Dependence dependence(stepper, steps);
        one.inStretches = dependence.inStretches();
        one.orders = dependence.count();
    };

    if (enter(rootAndMore(stepper)))
        describe(all.back());
    while (!way.empty()) {
        Level& level = way.back();
        if (level.next >= level.edges.size() || way.size() > kDeepest) {
            way.pop_back();
            continue;
        }
        if (++visits > kMostVisits || ((visits & 0x3F) == 0 && !watch.goOn()))
            break;
        std::vector<std::uint32_t> row = level.edges[level.next++].row;
        if (enter(std::move(row)))
            describe(all.back());
    }
    return all;
}

} // namespace syncscope::explore
