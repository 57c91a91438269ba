// How many paths of a graph (graphs.h) come to which end: one number a state, carried forward layer by layer.
//
// In most graphs every path to a state has the same length, and the numbers are done when the states are. Where that is not so, the
// states are put in an order in which each comes after all before it, and gone through again. Where that is not possible
// either, some path goes in a circle, and there is no number.
#pragma once

#include "engine/explore/ends.h"
#include "engine/explore/state_set.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace syncscope::explore {

__extension__ using Wide = unsigned __int128;
using Huge = boost::multiprecision::cpp_int;

// False: it does not fit.
inline bool addTo(Wide& to, const Wide& n)
{
    to += n;
    return to >= n;
}
inline bool addTo(Huge& to, const Huge& n)
{
    to += n;
    return true;
}
inline std::string decimal(const Huge& n) { return n.str(); }
inline std::string decimal(Wide n)
{
    std::string digits;
    do
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(n % 10)));
    while ((n /= 10) != 0);
    return digits;
}

// Asks the caller whether to go on, and looks after the limits.
class Watch {
public:
    explicit Watch(const Options& options) : m_options(&options) {}

    Progress progress;
    std::string limit; // that was met

    bool goOn()
    {
        if (progress.states > m_options->states)
            limit = std::to_string(m_options->states) + " states";
        else if (progress.bytes > m_options->bytes)
            limit = std::to_string(m_options->bytes >> 20) + " MiB for states";
        else if (progress.executions > m_options->executions)
            limit = std::to_string(m_options->executions) + " executions";
        else if (m_options->goOn && !m_options->goOn(progress))
            limit = "asked to stop";
        return limit.empty();
    }

private:
    const Options* m_options;
};

template <class Number>
struct Counts {
    bool complete = false;         // all states were found
    bool fits = true;              // false: the numbers are larger than Number
    bool endless = false;
    std::uint64_t states = 0, edges = 0, bytes = 0;
    std::vector<Number> byEnd;     // rows of Ends
    std::vector<bool> ends;        // which rows were come to
    std::vector<std::uint32_t> trap; // row of a node that no end can be come to from; empty = there is none
};

template <class Number, class Graph>
class Counter {
public:
    Counter(Graph& graph, Stepper& stepper, Ends& ends, Watch& watch, Shard shard = {})
        : m_graph(&graph), m_stepper(&stepper), m_ends(&ends), m_watch(&watch), m_shard(shard), m_set(graph.columns()), m_row(graph.columns())
    {
    }

    Counts<Number> count()
    {
        m_set.add(m_graph->root().data());
        std::vector<Number> now{Number(1)}, then;
        std::uint32_t first = 0, end = 1;
        bool graded = true, stopped = false;
        m_roots = now;
        while (first < end && !stopped) {
            if (!m_isSplit && end - first >= m_shard.of * kStatesAShard && m_shard.of > 1) {
                keepShare(first, now);
                first = 0;
                end = m_set.size();
            }
            then.clear();
            for (std::uint32_t i = first; i < end && !stopped; ++i) {
                const Number& paths = now[i - first];
                const auto arrive = [&](StateSet::Added added) {
                    ++m_counts.edges;
                    if (added.isNew)
                        then.push_back(paths);
                    else if (added.index == StateSet::kFull)
                        stopped = true;
                    else if (added.index >= end)
                        m_counts.fits = addTo(then[added.index - end], paths) && m_counts.fits;
                    else
                        graded = false;
                };
                bool done = false;
                if constexpr (requires { m_graph->nextKeys(m_set, i, arrive); })
                    done = m_graph->nextKeys(m_set, i, arrive);
                if (!done) {
                    m_set.get(i, m_row.data());
                    if (m_graph->next(m_row.data(), [&](const std::uint32_t* row, const simulation::World::Option&) { arrive(m_set.add(row)); }))
                        comeTo(paths);
                }
                if ((i & 0x3FF) == 0)
                    stopped = !look(end - i, then.size()) || stopped;
            }
            first = end;
            end = m_set.size();
            now.swap(then);
            ++m_watch->progress.depth;
        }
        m_counts.states = m_set.size();
        m_counts.complete = !stopped;
        if (!look(0, now.size()))
            m_counts.complete = false;
        if (stopped && m_watch->limit.empty())
            m_watch->limit = "the 256 bits of a state's key";
        if (m_counts.complete && !graded)
            countInOrder();
        m_counts.bytes = std::max<std::uint64_t>(m_counts.bytes, m_set.bytes());
        return std::move(m_counts);
    }

private:
    bool look(std::size_t here, std::size_t next)
    {
        Progress& p = m_watch->progress;
        p.states = m_set.size();
        p.waiting = here + next;
        p.bytes = m_set.bytes() + m_stepper->bytes() + (here + next) * sizeof(Number);
        m_counts.bytes = std::max(m_counts.bytes, m_set.bytes() + (here + next) * sizeof(Number));
        return m_watch->goOn();
    }
    // From here on a shard goes through its share of the layer; what came before is everybody's, and counted by the first.
    void keepShare(std::uint32_t first, std::vector<Number>& paths)
    {
        StateSet share(static_cast<std::uint32_t>(m_row.size()));
        std::vector<Number> kept;
        for (std::uint32_t i = 0; i < paths.size(); ++i)
            if (i % m_shard.of == m_shard.index) {
                m_set.get(first + i, m_row.data());
                share.add(m_row.data());
                kept.push_back(paths[i]);
            }
        m_set = std::move(share);
        paths = kept;
        m_roots = std::move(kept);
        m_isSplit = true;
    }
    void comeTo(const Number& paths)
    {
        if (m_shard.of > 1 && !m_isSplit && m_shard.index > 0)
            return;
        const std::uint32_t row = m_ends->rowOf(*m_stepper, m_stepper->end());
        if (row >= m_counts.byEnd.size()) {
            m_counts.byEnd.resize(row + 1);
            m_counts.ends.resize(row + 1);
        }
        m_counts.ends[row] = true;
        m_counts.fits = addTo(m_counts.byEnd[row], paths) && m_counts.fits;
        m_watch->progress.foundBad = m_watch->progress.foundBad || m_ends->rows()[row].bad;
    }
    template <class F>
    bool forEachNext(std::uint32_t i, F&& f)
    {
        m_set.get(i, m_row.data());
        return m_graph->next(m_row.data(), [&](const std::uint32_t* row, const simulation::World::Option&) { f(m_set.add(row).index); });
    }

    void countInOrder()
    {
        const std::uint32_t size = m_set.size();
        std::vector<std::uint32_t> before(size, 0);
        for (std::uint32_t i = 0; i < size; ++i) {
            forEachNext(i, [&](std::uint32_t to) { ++before[to]; });
            if ((i & 0x3FF) == 0 && !look(size, size))
                return giveUp();
        }
        m_counts.byEnd.assign(m_counts.byEnd.size(), Number(0));
        std::vector<Number> paths(size, Number(0));
        m_counts.bytes = std::max(m_counts.bytes, m_set.bytes() + size * (sizeof(Number) + 8));
        std::vector<std::uint32_t> ready;
        for (std::uint32_t i = 0; i < m_roots.size(); ++i) {
            paths[i] = m_roots[i];
            if (before[i] == 0)
                ready.push_back(i);
        }
        std::uint32_t done = 0;
        while (!ready.empty()) {
            const std::uint32_t i = ready.back();
            ready.pop_back();
            if ((++done & 0x3FF) == 0 && !look(size - done, size))
                return giveUp();
            const bool isEnd = forEachNext(i, [&](std::uint32_t to) {
                m_counts.fits = addTo(paths[to], paths[i]) && m_counts.fits;
                if (--before[to] == 0)
                    ready.push_back(to);
            });
            if (isEnd)
                comeTo(paths[i]);
        }
        if (done < size)
            lookForTraps();
    }
    // Some order goes in circles. Whether one can do nothing else any more is a question of states.
    void lookForTraps()
    {
        m_counts.endless = true;
        const std::uint32_t size = m_set.size();
        std::vector<bool> canEnd(size);
        for (bool changed = true; changed;) {
            changed = false;
            for (std::uint32_t i = size; i-- > 0;) {
                if ((i & 0x3FF) == 0 && !look(i, size))
                    return giveUp();
                if (canEnd[i])
                    continue;
                bool can = false;
                can = forEachNext(i, [&](std::uint32_t to) { can = can || canEnd[to]; }) || can;
                if (can)
                    canEnd[i] = changed = true;
            }
        }
        for (std::uint32_t i = 0; i < size; ++i)
            if (!canEnd[i]) {
                m_counts.trap.resize(m_row.size());
                m_set.get(i, m_counts.trap.data());
                return;
            }
    }
    void giveUp() { m_counts.complete = false; }

    Graph* m_graph;
    Stepper* m_stepper;
    Ends* m_ends;
    Watch* m_watch;
    static constexpr std::uint32_t kStatesAShard = 8;
    Shard m_shard;
    bool m_isSplit = false;
    std::vector<Number> m_roots;
    StateSet m_set;
    std::vector<std::uint32_t> m_row;
    Counts<Number> m_counts;
};

} // namespace syncscope::explore
