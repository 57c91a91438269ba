// What is counted, as graphs: a node is a row of numbers, an edge a step, and every path from the root to an end is one order, or one
// class. A graph goes on from a node by next(row, emit): emit(row, option) for each edge; true when the node is an end.
#pragma once

#include "engine/explore/stepper.h"

#include <algorithm>
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

// Whether going on with this edge pre-empts who took the last step, on processor `last`: it could have taken the next one, too.
// Another processor goes on, or what comes in takes its processor away.
inline bool preempts(const Stepper& stepper, const std::uint32_t* row, std::uint32_t last, const Successor& s, const std::vector<Successor>& all)
{
    if (s.option.kind == simulation::World::Option::Kind::Preempt)
        return s.option.processor == last;
    if (s.isStep && last == s.option.processor)
        return false;
    bool could = false;
    for (const Successor& other : all)
        could = could || (other.isStep && other.option.processor == last);
    return could && (s.isStep || stepper.stackOn(row, last) >> 32 != stepper.stackOn(s.row, last) >> 32);
}

// Serial orders (decisions 10): who has taken a step in a routine of the driver goes on until that has ended, or can do nothing
// until somebody else does something. Which one begins next is open.
class SerialGraph {
public:
    explicit SerialGraph(Stepper& stepper) : m_stepper(&stepper), m_row(stepper.columns() + 1) {}
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
        const std::uint32_t alone = row[n]; // processor + 1
        const auto& successors = m_stepper->successors(row);
        const bool goesOn = std::any_of(successors.begin(), successors.end(), [&](const Successor& s) { return s.isStep && s.option.processor + 1u == alone; });
        for (const Successor& s : successors) {
            if (goesOn && (!s.isStep || s.option.processor + 1u != alone))
                continue;
            std::copy_n(s.row, n, m_row.begin());
            m_row[n] = !s.isStep || s.ends ? 0 : s.option.processor + 1u;
            emit(m_row.data(), s.option);
        }
        return successors.empty();
    }

private:
    Stepper* m_stepper;
    std::vector<std::uint32_t> m_row;
};

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
            const std::uint64_t now = count + (preempts(*m_stepper, row, last, s, successors) ? 1 : 0);
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
