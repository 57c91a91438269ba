#include "engine/explore/walk.h"

#include "engine/explore/graphs.h"

#include <deque>

namespace syncscope::explore {

namespace {

class Walker {
public:
    Walker(Stepper& stepper, Ends& ends, Watch& watch, bool perClass) : m_stepper(&stepper), m_ends(&ends), m_watch(&watch), m_perClass(perClass) {}

    Walked walk()
    {
        m_walked.complete = true;
        std::vector<std::uint32_t> row = m_stepper->root();
        go(row.data(), 0, 0);
        return std::move(m_walked);
    }

private:
    struct Level {
        std::vector<Successor> successors;
        std::vector<std::uint32_t> rows;
    };

    void end()
    {
        const std::uint32_t row = m_ends->rowOf(*m_stepper, m_stepper->end());
        if (row >= m_walked.byEnd.size())
            m_walked.byEnd.resize(row + 1);
        ++m_walked.byEnd[row];
        Progress& p = m_watch->progress;
        p.foundBad = p.foundBad || m_ends->rows()[row].bad;
        p.executions = ++m_walked.executions;
    }

    void go(const std::uint32_t* row, std::size_t depth, std::uint64_t asleep)
    {
        if ((++m_walked.steps & 0x3FF) == 0) {
            m_watch->progress.depth = static_cast<std::uint32_t>(depth);
            m_watch->progress.bytes = m_stepper->bytes();
            m_walked.complete = m_watch->goOn() && m_walked.complete;
        }
        if (!m_walked.complete)
            return;
        if (depth >= kDeepest) {
            m_walked.complete = false;
            m_watch->limit = std::to_string(kDeepest) + " steps in one order";
            return;
        }
        const std::uint32_t n = m_stepper->columns();
        if (depth >= m_levels.size())
            m_levels.resize(depth + 1);
        {
            const auto& all = m_stepper->successors(row);
            if (all.empty()) {
                end();
                return;
            }
            Level& level = m_levels[depth];
            level.successors = all;
            level.rows.resize(all.size() * n);
            for (std::size_t i = 0; i < all.size(); ++i) {
                std::copy_n(all[i].row, n, level.rows.data() + i * n);
                level.successors[i].row = level.rows.data() + i * n;
            }
        }
        bool any = false;
        for (std::size_t i = 0; i < m_levels[depth].successors.size(); ++i) {
            const Successor s = m_levels[depth].successors[i];
            const std::uint64_t own = s.isStep && m_perClass ? 1ull << s.option.processor : 0;
            if (asleep & own)
                continue;
            any = true;
            std::uint64_t still = 0;
            if (own != 0 && asleep != 0)
                for (const Successor& other : m_levels[depth].successors)
                    if (other.isStep && (asleep >> other.option.processor & 1) && other.option.processor != s.option.processor
                        && !m_stepper->conflict(other.touches, s.touches)
                        && m_stepper->stackOn(row, other.option.processor) == m_stepper->stackOn(s.row, other.option.processor))
                        still |= 1ull << other.option.processor;
            go(s.row, depth + 1, still);
            asleep |= own;
        }
        m_walked.blocked += any ? 0 : 1;
    }

    static constexpr std::size_t kDeepest = 20'000;
    Stepper* m_stepper;
    Ends* m_ends;
    Watch* m_watch;
    bool m_perClass;
    std::deque<Level> m_levels; // rows stay where they are while deeper ones are made
    Walked m_walked;
};

} // namespace

Walked walk(Stepper& stepper, Ends& ends, Watch& watch, bool perClass) { return Walker(stepper, ends, watch, perClass).walk(); }

} // namespace syncscope::explore
