#include "engine/explore/walk.h"

#include "engine/explore/graphs.h"

#include <algorithm>
#include <deque>

namespace syncscope::explore {

namespace {

class Walker {
public:
    Walker(Stepper& stepper, Ends& ends, Watch& watch, bool perClass) : m_stepper(&stepper), m_ends(&ends), m_watch(&watch), m_perClass(perClass) {}

    Walked walk()
    {
        m_walked.complete = true;
        m_looked = m_stepper->work();
        std::vector<std::uint32_t> row = m_stepper->root();
        go(row.data(), 0, 0, kWhole);
        return std::move(m_walked);
    }

private:
    struct Level {
        std::vector<Successor> successors;
        std::vector<std::uint32_t> rows; // of those that have one
        std::vector<std::uint32_t> row;  // of the one that is gone through
    };
    struct Came { // what a step was, whenever it came
        std::uint32_t touches = 0;
        std::uint64_t disturbs = 0; // processors that go on with something else then

        friend bool operator==(const Came&, const Came&) = default;
    };

    void end(std::uint64_t share)
    {
        m_done += share;
        const std::uint32_t row = m_ends->rowOf(*m_stepper, m_stepper->end());
        if (row >= m_walked.byEnd.size())
            m_walked.byEnd.resize(row + 1);
        ++m_walked.byEnd[row];
        Progress& p = m_watch->progress;
        p.foundBad = p.foundBad || m_ends->rows()[row].bad;
        p.executions = ++m_walked.executions;
        if (p.foundBad)
            m_walked.complete = m_watch->goOn() && m_walked.complete;
    }

    // A processor that sleeps is woken by a step that conflicts with its own. Where none can come any more, of those who are awake or
    // may be woken, every order from here on is one that was gone through before. Which steps can come is known: they came before,
    // in the orders in which the sleeper went first.
    bool isHopeless(const Level& level, std::uint64_t asleep) const
    {
        for (std::uint64_t sleepers = asleep; sleepers != 0;) {
            bool woken = false;
            for (const Successor& s : level.successors) {
                const std::uint64_t own = 1ull << s.option.processor;
                if (!(sleepers & own))
                    continue;
                for (std::uint32_t q = 0; q < m_came.size() && (sleepers & own); ++q) {
                    if (sleepers >> q & 1)
                        continue;
                    for (std::size_t n = m_taken[q]; n < m_came[q].size() && (sleepers & own); ++n)
                        for (const Came& came : m_came[q][n])
                            if ((came.disturbs & own) || m_stepper->conflict(came.touches, s.touches)) {
                                sleepers &= ~own;
                                woken = true;
                                break;
                            }
                }
            }
            if (!woken)
                return sleepers != 0;
        }
        return false;
    }
    void remember(std::uint32_t processor, const Came& came)
    {
        if (processor >= m_came.size()) {
            m_came.resize(processor + 1);
            m_taken.resize(processor + 1);
        }
        auto& steps = m_came[processor];
        const std::size_t n = m_taken[processor];
        if (n >= steps.size())
            steps.resize(n + 1);
        if (std::find(steps[n].begin(), steps[n].end(), came) == steps[n].end())
            steps[n].push_back(came);
    }

    // As many more executions as there were in the share of the tree that was gone through, by which each node gives each branch as much.
    std::optional<std::uint64_t> remaining() const
    {
        if (m_done < kWhole / 64)
            return std::nullopt;
        const Wide more = static_cast<Wide>(m_walked.executions) * (kWhole - m_done) / m_done;
        return static_cast<std::uint64_t>(std::min<Wide>(more, ~0ull));
    }
    void look(std::size_t depth)
    {
        Progress& p = m_watch->progress;
        p.depth = static_cast<std::uint32_t>(depth);
        p.bytes = m_stepper->bytes();
        const std::uint64_t done = m_stepper->work() + m_walked.steps - m_looked;
        m_looked += done;
        p.work += done;
        p.remaining = remaining();
        m_walked.complete = m_watch->goOn() && m_walked.complete;
    }

    // `share` of the whole tree hangs below.
    void go(const std::uint32_t* row, std::size_t depth, std::uint64_t asleep, std::uint64_t share)
    {
        ++m_walked.steps;
        if (m_stepper->work() + m_walked.steps - m_looked >= Watch::kWork || m_walked.steps == 1)
            look(depth);
        if (!m_walked.complete)
            return;
        if (depth >= kDeepest) {
            m_walked.complete = false;
            m_watch->limit = say("%1 steps in one order", kDeepest);
            return;
        }
        const std::uint32_t n = m_stepper->columns();
        if (depth >= m_levels.size())
            m_levels.resize(depth + 1);
        Level& level = m_levels[depth];
        {
            const auto& all = m_stepper->successors(row);
            if (all.empty()) {
                end(share);
                return;
            }
            level.successors = all;
            level.row.resize(n);
            for (std::size_t i = 0; i < all.size(); ++i) {
                m_others = m_others || !all[i].isStep;
                if (all[i].row == nullptr)
                    continue;
                level.rows.resize(std::max(level.rows.size(), all.size() * n));
                std::copy_n(all[i].row, n, level.rows.data() + i * n);
            }
            for (std::size_t i = 0; i < all.size(); ++i)
                level.successors[i].row = level.successors[i].row == nullptr ? nullptr : level.rows.data() + i * n;
        }
        if (asleep != 0 && !m_others && isHopeless(level, asleep)) {
            m_done += share;
            return;
        }
        const auto branches = static_cast<std::uint64_t>(std::count_if(level.successors.begin(), level.successors.end(),
            [&](const Successor& s) { return !(s.isStep && m_perClass && (asleep >> s.option.processor & 1)); }));
        std::uint64_t left = share; // of those that are not gone through yet
        bool any = false;
        for (std::size_t i = 0; i < level.successors.size(); ++i) {
            const Successor& s = level.successors[i];
            const std::uint32_t p = s.option.processor;
            const std::uint64_t own = s.isStep && m_perClass ? 1ull << p : 0;
            if (asleep & own)
                continue;
            // Who is first here, and everybody it keeps from going first, has to be woken for another to be worth while.
            if (any && asleep != 0 && !m_others && isHopeless(level, asleep))
                break;
            any = true;
            std::uint64_t still = 0;
            if (own != 0) {
                Came came{s.touches, 0};
                for (const Successor& other : level.successors) {
                    const std::uint32_t q = other.option.processor;
                    if (!other.isStep || q == p)
                        continue;
                    if (m_stepper->disturbs(row, s, q))
                        came.disturbs |= 1ull << q;
                    else if ((asleep >> q & 1) && !m_stepper->conflict(other.touches, s.touches))
                        still |= 1ull << q;
                }
                remember(p, came);
                ++m_taken[p];
            }
            m_stepper->rowOf(row, s, level.row.data());
            left -= share / branches;
            go(level.row.data(), depth + 1, still, share / branches);
            if (own != 0)
                --m_taken[p];
            asleep |= own;
        }
        m_done += left;
        m_walked.blocked += any ? 0 : 1;
    }

    static constexpr std::size_t kDeepest = 20'000;
    static constexpr std::uint64_t kWhole = 1ull << 62;
    Stepper* m_stepper;
    Ends* m_ends;
    Watch* m_watch;
    bool m_perClass;
    std::vector<std::vector<std::vector<Came>>> m_came; // by processor, by how many steps it had taken
    std::vector<std::size_t> m_taken;                   // by each processor, on the way to here
    bool m_others = false;                              // something came that is no processor's step: it wakes everybody
    std::uint64_t m_done = 0, m_looked = 0;
    std::deque<Level> m_levels; // rows stay where they are while deeper ones are made
    Walked m_walked;
};

} // namespace

Walked walk(Stepper& stepper, Ends& ends, Watch& watch, bool perClass) { return Walker(stepper, ends, watch, perClass).walk(); }

} // namespace syncscope::explore
