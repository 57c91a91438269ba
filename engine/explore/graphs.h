// What is counted, as graphs: a node is a row of numbers, an edge a step, and every path from the root to an end is one order, or one
// class. A graph goes on from a node by next(row, emit): emit(row, option) for each edge; true when the node is an end.
#pragma once

#include "engine/explore/stepper.h"

#include <map>
#include <vector>

namespace syncscope::explore {

// Numbers for what a node holds besides its state.
class Extras {
public:
    std::uint32_t numberOf(std::uint64_t value)
    {
        const auto [found, isNew] = m_numbers.try_emplace(value, static_cast<std::uint32_t>(m_values.size()));
        if (isNew)
            m_values.push_back(value);
        return found->second;
    }
    std::uint64_t operator[](std::uint32_t number) const { return m_values[number]; }

private:
    std::map<std::uint64_t, std::uint32_t> m_numbers;
    std::vector<std::uint64_t> m_values;
};

// Orders: the states themselves.
class OrdersGraph {
public:
    OrdersGraph(Stepper& stepper, bool symmetry) : m_stepper(&stepper), m_symmetry(symmetry), m_row(stepper.columns()) {}
    std::uint32_t columns() const { return m_stepper->columns(); }
    std::vector<std::uint32_t> root() const { return m_stepper->root(); }

    template <class Emit>
    bool next(const std::uint32_t* row, Emit&& emit)
    {
        const auto& successors = m_stepper->successors(row);
        for (const Successor& s : successors) {
            if (!m_symmetry) {
                emit(s.row, s.option);
                continue;
            }
            std::copy_n(s.row, m_row.size(), m_row.begin());
            m_stepper->canonical(m_row.data());
            emit(m_row.data(), s.option);
        }
        return successors.empty();
    }

private:
    Stepper* m_stepper;
    bool m_symmetry;
    std::vector<std::uint32_t> m_row;
};

// Classes: states with sleep sets (Godefroid). Of the orders of a Mazurkiewicz trace exactly one path comes to its end. A processor
// sleeps while what it would do next was gone through before and nothing it conflicts with has happened since.
class ClassesGraph {
public:
    explicit ClassesGraph(Stepper& stepper) : m_stepper(&stepper), m_row(stepper.columns() + 1) { m_extras.numberOf(0); }
    std::uint32_t columns() const { return m_stepper->columns() + 1; }
    std::vector<std::uint32_t> root() const
    {
        std::vector<std::uint32_t> row = m_stepper->root();
        row.push_back(0);
        return row;
    }

    template <class Emit>
    bool next(const std::uint32_t* row, Emit&& emit)
    {
        const std::uint32_t n = m_stepper->columns();
        std::uint64_t asleep = m_extras[row[n]];
        const auto& successors = m_stepper->successors(row);
        for (const Successor& s : successors) {
            const std::uint64_t own = s.isStep ? 1ull << s.option.processor : 0;
            if (asleep & own)
                continue;
            std::copy_n(s.row, n, m_row.begin());
            m_row[n] = m_extras.numberOf(s.isStep ? stillAsleep(row, s, asleep, successors) : 0);
            emit(m_row.data(), s.option);
            asleep |= own;
        }
        return successors.empty();
    }

private:
    std::uint64_t stillAsleep(const std::uint32_t* row, const Successor& step, std::uint64_t asleep, const std::vector<Successor>& all)
    {
        std::uint64_t still = 0;
        for (const Successor& other : all) {
            if (!other.isStep || !(asleep >> other.option.processor & 1) || other.option.processor == step.option.processor)
                continue;
            if (!m_stepper->conflict(other.touches, step.touches)
                && m_stepper->stackOn(row, other.option.processor) == m_stepper->stackOn(step.row, other.option.processor))
                still |= 1ull << other.option.processor;
        }
        return still;
    }

    Stepper* m_stepper;
    Extras m_extras;
    std::vector<std::uint32_t> m_row;
};

// Whether going on with this edge pre-empts the processor that took the last step: it could have taken the next one, too.
inline bool preempts(std::uint32_t last, const Successor& s, const std::vector<Successor>& all)
{
    using Kind = simulation::World::Option::Kind;
    if (s.option.kind == Kind::Preempt)
        return true;
    if (!s.isStep || last == s.option.processor)
        return false;
    for (const Successor& other : all)
        if (other.isStep && other.option.processor == last)
            return true;
    return false;
}

// Orders with a bounded number of pre-emptions: states with the processor of the last step and how often one was pre-empted.
class BoundedGraph {
public:
    BoundedGraph(Stepper& stepper, std::uint32_t bound) : m_stepper(&stepper), m_bound(bound), m_row(stepper.columns() + 1) { m_extras.numberOf(kNobody); }
    std::uint32_t columns() const { return m_stepper->columns() + 1; }
    std::vector<std::uint32_t> root() const
    {
        std::vector<std::uint32_t> row = m_stepper->root();
        row.push_back(0);
        return row;
    }
    bool left() const { return m_left; } // some order was left out

    template <class Emit>
    bool next(const std::uint32_t* row, Emit&& emit)
    {
        const std::uint32_t n = m_stepper->columns();
        const std::uint64_t extra = m_extras[row[n]];
        const auto last = static_cast<std::uint32_t>(extra & 0xFF);
        const std::uint64_t count = extra >> 8;
        const auto& successors = m_stepper->successors(row);
        for (const Successor& s : successors) {
            const std::uint64_t now = count + (preempts(last, s, successors) ? 1 : 0);
            if (now > m_bound) {
                m_left = true;
                continue;
            }
            std::copy_n(s.row, n, m_row.begin());
            const bool moves = s.isStep || s.option.kind == simulation::World::Option::Kind::Preempt;
            m_row[n] = m_extras.numberOf(now << 8 | (moves ? s.option.processor : last));
            emit(m_row.data(), s.option);
        }
        return successors.empty();
    }

private:
    static constexpr std::uint64_t kNobody = 0xFF;
    Stepper* m_stepper;
    std::uint64_t m_bound;
    bool m_left = false;
    Extras m_extras;
    std::vector<std::uint32_t> m_row;
};

} // namespace syncscope::explore
