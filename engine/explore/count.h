// How many paths of a graph (graphs.h) come to which end: one number a state, carried forward layer by layer.
//
// In most graphs every path to a state has the same length, and the numbers are done when the states are. Where that is not so, the
// states are put in an order in which each comes after all before it, and gone through again. Where that is not possible
// either, some path goes in a circle, and there is no number.
//
// Several threads share a layer once it is large: each has the states whose rows hash to it, goes on from those, and sends what it comes
// to to the thread that has it. All that is told is a sum over a layer, or a set, so it is the same with any number of threads. A search
// that is stopped tells of the layers that it has gone through whole.
#pragma once

#include "engine/explore/ends.h"
#include "engine/explore/state_set.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <cstdint>
#include <deque>
#include <exception>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <utility>
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
    explicit Watch(const Options& options) : most(options.states), m_options(&options) {}

    Progress progress;
    Phrase limit; // that was met
    std::uint64_t most; // states
    std::function<void()> onceLarge; // done once, when so many states were found
    static constexpr std::uint64_t kLarge = 250'000;

    // So much is done between two looks, in steps that are looked up (Stepper::work).
    static constexpr std::uint64_t kWork = 1u << 15;

    // Once it is false it stays so, and nobody is asked again.
    bool goOn()
    {
        if (!limit.empty())
            return false;
        if (progress.states >= kLarge && onceLarge)
            std::exchange(onceLarge, {})();
        if (!limit.empty())
            return false;
        if (progress.states > most)
            limit = say("%1 states", most);
        else if (progress.bytes > m_options->bytes)
            limit = say("%1 MiB for states", m_options->bytes >> 20);
        else if (progress.executions > m_options->executions)
            limit = say("%1 executions", m_options->executions);
        else if (m_options->goOn && !m_options->goOn(progress))
            limit = asked();
        else if (progress.foundBad && m_options->firstBad)
            limit = bad();
        return limit.empty();
    }
    static Phrase bad() { return say("a bad order"); }
    bool isAsked() const { return limit == asked(); }
    // The same for what no limit is for. True: stop.
    bool ask()
    {
        if (!isAsked() && m_options->goOn && !m_options->goOn(progress))
            limit = asked();
        return isAsked();
    }
    static Phrase asked() { return say("asked to stop"); }
    std::uint32_t threads() const { return std::max(1u, m_options->threads); }

private:
    const Options* m_options;
};

// How many states are still to be found, from the sizes of the layers so far. They grow and then shrink, and where they do, the ratio of one
// to the one before shrinks, too, as with those of a product of chains. Two are taken together, for loads and stores take turns. So once
// they shrink there are at most about as many more as if the ratio stayed. Before that nobody knows.
class Layers {
public:
    void add(std::uint64_t size)
    {
        std::rotate(std::begin(m_sizes), std::begin(m_sizes) + 1, std::end(m_sizes));
        m_sizes[3] = size;
        m_shrinking = m_sizes[0] != 0 && last() < before() ? m_shrinking + 1 : 0;
    }
    std::optional<std::uint64_t> remaining() const
    {
        if (m_sizes[3] == 0)
            return 0;
        if (m_shrinking < kSure)
            return std::nullopt;
        return static_cast<std::uint64_t>(static_cast<Wide>(last()) * last() / (before() - last()));
    }

private:
    std::uint64_t before() const { return m_sizes[0] + m_sizes[1]; }
    std::uint64_t last() const { return m_sizes[2] + m_sizes[3]; }

    static constexpr std::uint32_t kSure = 2; // layers in a row
    std::uint64_t m_sizes[4]{};
    std::uint32_t m_shrinking = 0;
};

template <class Number>
struct Counts {
    bool complete = false;         // all states were found
    bool fits = true;              // false: the numbers are larger than Number
    bool endless = false;
    std::uint64_t states = 0, edges = 0, bytes = 0;
    std::optional<std::uint64_t> remaining; // states, about; nothing = nobody knows
    std::vector<Number> byEnd;     // rows of Ends
    std::vector<bool> ends;        // which rows were come to
    std::shared_ptr<StateSet> traps; // states that no end can be come to from; null = there is none
};

template <class Number, class Graph>
class Counter {
public:
    Counter(Graph& graph, Stepper& stepper, Ends& ends, Watch& watch, Shard shard = {})
        : m_graph(&graph), m_ends(&ends), m_watch(&watch), m_shard(shard)
    {
        m_hands.push_back(std::make_unique<Hand>(graph, &stepper));
        m_hands.front()->looked = workOf(*m_hands.front());
        askOften(*m_hands.front());
    }

    Counts<Number> count()
    {
        Hand& h = *m_hands.front();
        h.set.add(m_graph->root().data());
        h.now = {Number(1)};
        h.end = 1;
        m_roots = {{0, 0, Number(1)}};
        m_counts.states = 1;
        while (!m_done) {
            if (!m_isSplit && h.end - h.first >= m_shard.of * kStatesAShard && m_shard.of > 1)
                keepShare();
            if (m_watch->threads() > 1 && h.end - h.first >= kWorthThreads && (m_shard.of == 1 || m_isSplit)) {
                handOut(m_watch->threads());
                together([this](Hand& hand) {
                    do
                        goThroughLayer(hand);
                    while (!m_done);
                });
            } else {
                goThroughLayer(h);
            }
        }
        m_counts.complete = !m_stop;
        if (m_stop && m_watch->limit.empty())
            m_watch->limit = say("the 256 bits of a state's key");
        if (m_counts.complete && !m_graded)
            countInOrder();
        for (const auto& hand : m_hands) {
            m_graph->join(hand->graph);
            if (hand->own)
                h.stepper->join(*hand->own);
        }
        return std::move(m_counts);
    }

private:
    // Rows on their way from one thread to another, each with its number of paths.
    struct Box {
        std::vector<std::uint32_t> rows;
        std::vector<Number> paths;
    };
    struct Fresh { // what a layer has brought
        std::uint64_t edges = 0;
        bool fits = true, graded = true;
        std::vector<Number> byEnd;
        std::vector<bool> ends;
    };
    struct Pending {
        StateSet::Key key;
        std::uint64_t hash;
        std::uint32_t from;
    };
    static constexpr std::uint32_t kPending = 24;

    // What belongs to one thread.
    struct Hand {
        Hand(const Graph& of, Stepper* with) : stepper(with), graph(of.onto(*with)), set(of.columns()), row(of.columns()) {}
        Hand(const Graph& of, std::unique_ptr<Stepper> with) : Hand(of, with.get()) { own = std::move(with); }

        std::unique_ptr<Stepper> own;
        Stepper* stepper;
        Graph graph;
        StateSet set;
        std::vector<Number> now, then;    // of the states from `first` to before `end`; of those from there on
        std::uint32_t first = 0, end = 0; // the layer that is gone through
        std::vector<std::uint32_t> row;
        Pending pending[kPending];
        std::uint32_t pendings = 0;
        std::vector<Box> out;             // by hand
        std::mutex mutex;
        Box in;                           // under the mutex
        Fresh fresh;
        std::uint64_t arrived = 0, looked = 0; // work, and how much of it at the last look
        std::atomic<std::uint64_t> states = 0, waiting = 0, bytes = 0;
        std::vector<std::uint32_t> edges; // countInOrder
        std::vector<std::uint64_t> edgesFrom;
        std::uint32_t base = 0;
    };

    // --- looking whether to go on

    void askOften(Hand& h)
    {
        h.set.askOften([this, &h] { return look(h); });
    }
    static std::uint64_t workOf(const Hand& h) { return h.stepper->work() + h.set.moved() + h.arrived; }
    // Once it is to stop nobody goes on: a set may have been left half packed.
    bool lookNowAndThen(Hand& h) { return !m_stop && (workOf(h) - h.looked < Watch::kWork || look(h)); }
    bool look(Hand& h)
    {
        const std::uint64_t done = workOf(h) - h.looked;
        h.looked += done;
        h.states.store(h.set.size(), std::memory_order_relaxed);
        h.waiting.store(h.now.size() + h.then.size(), std::memory_order_relaxed);
        h.bytes.store(h.set.bytes() + (h.now.size() + h.then.size()) * sizeof(Number), std::memory_order_relaxed);
        if (&h == m_hands.front().get() && !m_stop) {
            Progress& p = m_watch->progress;
            std::uint64_t bytes = 0;
            p.states = p.waiting = 0;
            for (const auto& hand : m_hands) {
                p.states += hand->states.load(std::memory_order_relaxed);
                p.waiting += hand->waiting.load(std::memory_order_relaxed);
                bytes += hand->bytes.load(std::memory_order_relaxed);
            }
            m_counts.bytes = std::max(m_counts.bytes, bytes);
            // What the limit is held to is the same with any number of threads.
            p.bytes = p.states * kBytesAState + h.stepper->content() + m_edgeBytes;
            p.remaining = m_layers.remaining();
            p.work += done;
            if (!m_watch->goOn())
                m_stop = true;
        }
        return !m_stop;
    }

    // --- one layer

    void goThroughLayer(Hand& h)
    {
        guarded([&] { expand(h); });
        wait();
        guarded([&] { drain(h); });
        wait();
        if (&h == m_hands.front().get())
            guarded([&] { closeLayer(); });
        wait();
        h.first = h.end;
        h.end = h.set.size();
        h.now.swap(h.then);
    }
    void expand(Hand& h)
    {
        h.then.clear();
        h.out.resize(m_hands.size());
        for (std::uint32_t i = h.first; i < h.end && lookNowAndThen(h); ++i) {
            const Number& paths = h.now[i - h.first];
            bool done = false;
            if constexpr (requires { h.graph.nextKeys(h.set, i, [](const StateSet::Key&) {}, [](const std::uint32_t*) {}); })
                done = h.graph.nextKeys(
                    h.set, i,
                    [&](const StateSet::Key& key) {
                        if (m_hands.size() == 1) {
                            put(h, key, i);
                        } else {
                            h.set.row(key, h.row.data());
                            if (Hand& owner = ownerOf(h.row.data()); &owner == &h)
                                put(h, key, i);
                            else
                                send(h, h.row.data(), paths);
                        }
                    },
                    [&](const std::uint32_t* row) {
                        flush(h);
                        send(h, row, paths);
                    });
            if (!done) {
                flush(h);
                h.set.get(i, h.row.data());
                if (h.graph.next(h.row.data(), [&](const std::uint32_t* row, const simulation::World::Option&) { send(h, row, paths); }))
                    comeTo(h, paths);
            }
        }
        flush(h);
        for (std::size_t to = 0; to < h.out.size(); ++to)
            post(h, to);
    }
    void arrive(Hand& h, StateSet::Added added, const Number& paths)
    {
        ++h.arrived;
        ++h.fresh.edges;
        if (added.isNew)
            h.then.push_back(paths);
        else if (added.index == StateSet::kFull)
            m_stop = true;
        else if (added.index >= h.end)
            h.fresh.fits = addTo(h.then[added.index - h.end], paths) && h.fresh.fits;
        else
            h.fresh.graded = false;
    }
    // Some keys are gathered, so that what each needs from memory comes while the others are made.
    void put(Hand& h, const StateSet::Key& key, std::uint32_t from)
    {
        if (h.pendings == kPending)
            flush(h);
        const std::uint64_t hash = h.set.hashOf(key);
        h.set.fetchSlot(hash);
        h.pending[h.pendings++] = {key, hash, from};
    }
    void flush(Hand& h)
    {
        for (std::uint32_t i = 0; i < h.pendings; ++i)
            h.set.fetchKey(h.pending[i].hash);
        for (std::uint32_t i = 0; i < h.pendings; ++i)
            arrive(h, h.set.addKey(h.pending[i].key, h.pending[i].hash), h.now[h.pending[i].from - h.first]);
        h.pendings = 0;
    }
    Hand& ownerOf(const std::uint32_t* row)
    {
        std::uint64_t hash = 0;
        for (std::size_t c = 0; c < m_hands.front()->row.size(); ++c)
            hash = (hash ^ row[c]) * 0x9E3779B97F4A7C15ull;
        return *m_hands[(hash >> 32) % m_hands.size()];
    }
    std::size_t numberOf(const Hand& h) const
    {
        std::size_t n = 0;
        while (m_hands[n].get() != &h)
            ++n;
        return n;
    }
    void send(Hand& h, const std::uint32_t* row, const Number& paths)
    {
        Hand& owner = m_hands.size() == 1 ? h : ownerOf(row);
        if (&owner == &h)
            return arrive(h, h.set.add(row), paths);
        const std::size_t to = numberOf(owner);
        Box& box = h.out[to];
        box.rows.insert(box.rows.end(), row, row + h.row.size());
        box.paths.push_back(paths);
        if (box.paths.size() >= kRowsAPost)
            post(h, to);
    }
    void post(Hand& h, std::size_t to)
    {
        Box& box = h.out[to];
        if (box.paths.empty())
            return;
        Hand& owner = *m_hands[to];
        const std::lock_guard lock(owner.mutex);
        owner.in.rows.insert(owner.in.rows.end(), box.rows.begin(), box.rows.end());
        owner.in.paths.insert(owner.in.paths.end(), box.paths.begin(), box.paths.end());
        box.rows.clear();
        box.paths.clear();
    }
    void drain(Hand& h)
    {
        const std::size_t columns = h.row.size();
        for (std::size_t i = 0; i < h.in.paths.size() && lookNowAndThen(h); ++i)
            arrive(h, h.set.add(h.in.rows.data() + i * columns), h.in.paths[i]);
        h.in.rows.clear();
        h.in.paths.clear();
        if (h.in.rows.capacity() * 4 > kMostKept) // A large layer is followed by others, but not for ever.
            h.in = {};
        look(h);
    }
    void closeLayer()
    {
        std::uint64_t found = 0, states = 0;
        for (const auto& h : m_hands) {
            found += h->set.size() - h->end;
            states += h->set.size();
        }
        look(*m_hands.front());
        if (m_stop) {
            m_done = true;
            return;
        }
        for (const auto& h : m_hands) {
            Fresh& fresh = h->fresh;
            m_counts.edges += fresh.edges;
            m_counts.fits = m_counts.fits && fresh.fits;
            m_graded = m_graded && fresh.graded;
            for (std::size_t row = 0; row < fresh.byEnd.size(); ++row)
                if (fresh.ends[row])
                    add(row, fresh.byEnd[row]);
            fresh = {};
        }
        m_counts.states = states;
        m_layers.add(found);
        m_counts.remaining = m_layers.remaining();
        ++m_watch->progress.depth;
        m_done = found == 0 || !look(*m_hands.front());
    }
    void add(std::size_t row, const Number& paths)
    {
        if (row >= m_counts.byEnd.size()) {
            m_counts.byEnd.resize(row + 1);
            m_counts.ends.resize(row + 1);
        }
        m_counts.ends[row] = true;
        m_counts.fits = addTo(m_counts.byEnd[row], paths) && m_counts.fits;
        m_watch->progress.foundBad = m_watch->progress.foundBad || m_ends->isBad(static_cast<std::uint32_t>(row));
    }
    void comeTo(Hand& h, const Number& paths)
    {
        if (m_shard.of > 1 && !m_isSplit && m_shard.index > 0)
            return;
        const std::uint32_t row = m_ends->rowOf(*h.stepper, h.stepper->end());
        Fresh& fresh = h.fresh;
        if (row >= fresh.byEnd.size()) {
            fresh.byEnd.resize(row + 1);
            fresh.ends.resize(row + 1);
        }
        fresh.ends[row] = true;
        fresh.fits = addTo(fresh.byEnd[row], paths) && fresh.fits;
    }

    // --- parts and threads

    // From here on a shard goes through its share of the layer; what came before is everybody's, and counted by the first.
    void keepShare()
    {
        Hand& h = *m_hands.front();
        StateSet share(static_cast<std::uint32_t>(h.row.size()));
        std::vector<Number> kept;
        m_roots.clear();
        for (std::uint32_t i = h.first; i < h.end; ++i)
            if (i % m_shard.of == m_shard.index) {
                h.set.get(i, h.row.data());
                share.add(h.row.data());
                m_roots.push_back({0, static_cast<std::uint32_t>(kept.size()), h.now[i - h.first]});
                kept.push_back(h.now[i - h.first]);
            }
        look(h);
        h.set = std::move(share);
        h.looked = workOf(h);
        askOften(h);
        h.now = std::move(kept);
        h.first = 0;
        h.end = h.set.size();
        m_isSplit = true;
    }
    // All states so far to the threads that have them from now on.
    void handOut(std::uint32_t threads)
    {
        Hand& all = *m_hands.front();
        look(all);
        for (std::uint32_t i = 1; i < threads; ++i) {
            m_hands.push_back(std::make_unique<Hand>(*m_graph, all.stepper->another(threads)));
            askOften(*m_hands.back());
        }
        const StateSet set = std::exchange(all.set, StateSet(static_cast<std::uint32_t>(all.row.size())));
        const std::vector<Number> now = std::exchange(all.now, {});
        const std::uint32_t first = std::exchange(all.first, 0), end = all.end;
        all.looked = workOf(all);
        askOften(all);
        std::vector<std::uint32_t> row(all.row.size());
        for (std::uint32_t i = 0; i < end; ++i) {
            set.get(i, row.data());
            Hand& owner = ownerOf(row.data());
            if (i < m_roots.size()) {
                m_roots[i].hand = static_cast<std::uint32_t>(numberOf(owner));
                m_roots[i].index = owner.set.size();
            }
            owner.set.add(row.data());
            if (i < first)
                ++owner.first;
            else
                owner.now.push_back(now[i - first]);
        }
        for (const auto& h : m_hands) {
            h->end = h->set.size();
            h->looked = workOf(*h);
        }
        m_barrier.emplace(static_cast<std::ptrdiff_t>(threads));
    }
    // Every thread with its hand, the caller with the first.
    template <class F>
    void together(F&& f)
    {
        std::vector<std::thread> others;
        for (std::size_t i = 1; i < m_hands.size(); ++i)
            others.emplace_back([&f, &h = *m_hands[i]] { f(h); });
        f(*m_hands.front());
        for (std::thread& t : others)
            t.join();
        if (m_failure)
            std::rethrow_exception(m_failure);
    }
    void wait()
    {
        if (m_barrier)
            m_barrier->arrive_and_wait();
    }
    // Whatever happens to a thread, the others are not left to wait for it.
    template <class F>
    void guarded(F&& f)
    {
        if (m_hands.size() == 1)
            return f();
        try {
            f();
        } catch (...) {
            const std::lock_guard lock(m_failureMutex);
            m_failure = std::current_exception();
            m_stop = true;
        }
    }

    // --- where not all paths to a state have the same length

    static constexpr std::uint32_t kEnd = 1u << 31; // an edge to a row of Ends

    void countInOrder()
    {
        std::uint32_t size = 0;
        for (const auto& h : m_hands) {
            h->base = size;
            size += h->set.size();
        }
        m_edgeBytes = m_counts.edges * 4 + size * (sizeof(Number) + 12ull);
        auto fill = [this](Hand& h) { guarded([&] { fillEdges(h); }); };
        if (m_hands.size() > 1)
            together(fill);
        else
            fill(*m_hands.front());
        Hand& h = *m_hands.front();
        if (m_stop || !look(h))
            return giveUp();

        std::vector<std::uint32_t> before(size, 0);
        for (const auto& hand : m_hands)
            for (const std::uint32_t to : hand->edges) {
                if (!(to & kEnd))
                    ++before[to];
                ++h.arrived;
                if (!lookNowAndThen(h))
                    return giveUp();
            }
        m_counts.byEnd.assign(m_counts.byEnd.size(), Number(0));
        std::vector<Number> paths(size, Number(0));
        std::vector<std::uint32_t> ready;
        for (const Root& root : m_roots) {
            const std::uint32_t i = m_hands[root.hand]->base + root.index;
            paths[i] = root.paths;
            if (before[i] == 0)
                ready.push_back(i);
        }
        std::uint32_t done = 0;
        while (!ready.empty()) {
            const std::uint32_t i = ready.back();
            ready.pop_back();
            ++done;
            if (!lookNowAndThen(h))
                return giveUp();
            for (const std::uint32_t to : edgesOf(i)) {
                ++h.arrived;
                if (to & kEnd) {
                    add(to & ~kEnd, paths[i]);
                    continue;
                }
                m_counts.fits = addTo(paths[to], paths[i]) && m_counts.fits;
                if (--before[to] == 0)
                    ready.push_back(to);
            }
        }
        if (done < size)
            lookForTraps(size);
    }
    void fillEdges(Hand& h)
    {
        const std::uint32_t size = h.set.size();
        h.edgesFrom.reserve(size + 1ull);
        for (std::uint32_t i = 0; i < size && lookNowAndThen(h); ++i) {
            h.edgesFrom.push_back(h.edges.size());
            h.set.get(i, h.row.data());
            const bool isEnd = h.graph.next(h.row.data(), [&](const std::uint32_t* row, const simulation::World::Option&) {
                const Hand& owner = m_hands.size() == 1 ? h : ownerOf(row);
                const std::uint32_t to = owner.set.find(row);
                SYNCSCOPE_ASSERT(to != StateSet::kFull);
                h.edges.push_back(owner.base + to);
                ++h.arrived;
            });
            if (isEnd && !(m_shard.of > 1 && !m_isSplit && m_shard.index > 0))
                h.edges.push_back(kEnd | m_ends->rowOf(*h.stepper, h.stepper->end()));
        }
        h.edgesFrom.push_back(h.edges.size());
    }
    std::span<const std::uint32_t> edgesOf(std::uint32_t i) const
    {
        std::size_t n = m_hands.size() - 1;
        while (m_hands[n]->base > i)
            --n;
        const Hand& h = *m_hands[n];
        const std::uint64_t from = h.edgesFrom[i - h.base];
        return {h.edges.data() + from, static_cast<std::size_t>(h.edgesFrom[i - h.base + 1] - from)};
    }
    // Some order goes in circles. Whether one can do nothing else any more is a question of states.
    void lookForTraps(std::uint32_t size)
    {
        m_counts.endless = true;
        std::vector<bool> canEnd(size);
        Hand& h = *m_hands.front();
        for (bool changed = true; changed;) {
            changed = false;
            for (std::uint32_t i = size; i-- > 0;) {
                if (!lookNowAndThen(h))
                    return giveUp();
                if (canEnd[i])
                    continue;
                for (const std::uint32_t to : edgesOf(i)) {
                    ++h.arrived;
                    if ((to & kEnd) || canEnd[to]) {
                        canEnd[i] = changed = true;
                        break;
                    }
                }
            }
        }
        const std::uint32_t columns = h.stepper->columns();
        for (const auto& hand : m_hands)
            for (std::uint32_t i = 0; i < hand->set.size(); ++i)
                if (!canEnd[hand->base + i]) {
                    if (!m_counts.traps)
                        m_counts.traps = std::make_shared<StateSet>(columns);
                    hand->set.get(i, h.row.data());
                    m_counts.traps->add(h.row.data());
                }
    }
    void giveUp() { m_counts.complete = false; }

    struct Root {
        std::uint32_t hand, index;
        Number paths;
    };
    static constexpr std::uint32_t kStatesAShard = 8;
    static constexpr std::uint32_t kWorthThreads = 512; // states in a layer
    static constexpr std::uint64_t kBytesAState = 40;
    static constexpr std::size_t kRowsAPost = 256;
    static constexpr std::size_t kMostKept = 16u << 20;

    Graph* m_graph;
    Ends* m_ends;
    Watch* m_watch;
    Shard m_shard;
    bool m_isSplit = false;   // into shards
    std::vector<Root> m_roots;
    std::vector<std::unique_ptr<Hand>> m_hands;
    std::optional<std::barrier<>> m_barrier;
    std::atomic<bool> m_stop = false;
    bool m_done = false, m_graded = true;
    std::mutex m_failureMutex;
    std::exception_ptr m_failure;
    std::uint64_t m_edgeBytes = 0;
    Layers m_layers;
    Counts<Number> m_counts;
};

} // namespace syncscope::explore
