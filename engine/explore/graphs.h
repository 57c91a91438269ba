// What is counted, as graphs: a node is a row of numbers, an edge a step, and every path from the root to an end is one order, or one
// class. A graph goes on from a node by next(row, emit): emit(row, option) for each edge; true when the node is an end.
// onto(stepper) is the same graph for another thread, and join(graph) takes in what that one has seen.
#pragma once

#include "engine/explore/state_set.h"
#include "engine/explore/stepper.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace syncscope::explore {

// Numbers for what a node holds besides its state. Copies number alike: each thread has its own.
class Extras {
public:
    std::uint32_t numberOf(std::uint64_t value)
    {
        if (const auto found = m_numbers.find(value); found != m_numbers.end())
            return found->second;
        const std::lock_guard lock(m_all->mutex);
        const auto [found, isNew] = m_all->numbers.try_emplace(value, static_cast<std::uint32_t>(m_all->values.size()));
        if (isNew)
            m_all->values.push_back(value);
        m_numbers.emplace(value, found->second);
        return found->second;
    }
    std::uint64_t operator[](std::uint32_t number)
    {
        if (number >= m_values.size()) {
            const std::lock_guard lock(m_all->mutex);
            m_values = m_all->values;
        }
        return m_values[number];
    }

private:
    struct All {
        std::mutex mutex;
        std::map<std::uint64_t, std::uint32_t> numbers;
        std::vector<std::uint64_t> values;
    };
    std::shared_ptr<All> m_all = std::make_shared<All>();
    std::map<std::uint64_t, std::uint32_t> m_numbers; // as far as this thread has seen them
    std::vector<std::uint64_t> m_values;
};

// The root of a graph whose nodes hold one number more than their state: 0, of nothing done yet.
inline std::vector<std::uint32_t> rootAndMore(const Stepper& stepper)
{
    std::vector<std::uint32_t> row = stepper.root();
    row.push_back(0);
    return row;
}

// Orders: the states themselves.
class OrdersGraph {
public:
    OrdersGraph(Stepper& stepper, bool symmetry) : m_stepper(&stepper), m_symmetry(symmetry), m_row(stepper.columns()), m_from(stepper.columns()) {}
    OrdersGraph onto(Stepper& stepper) const
    {
        OrdersGraph other(*this);
        other.m_stepper = &stepper;
        return other;
    }
    void join(const OrdersGraph&) {}
    static bool left() { return false; }
    std::uint32_t columns() const { return m_stepper->columns(); }
    std::vector<std::uint32_t> root() const { return m_stepper->root(); }

    template <class Emit>
    bool next(const std::uint32_t* row, Emit&& emit)
    {
        const auto& successors = m_stepper->successors(row);
        for (const Successor& s : successors) {
            m_stepper->rowOf(row, s, m_row.data());
            if (m_symmetry)
                m_stepper->canonical(m_row.data());
            emit(m_row.data(), s.option);
        }
        return successors.empty();
    }

    // The same where all steps were made before, on keys alone: put(key), or add(row) where the layout of keys has no room for it. False,
    // and nothing was done, where one was not.
    template <class Put, class Add>
    bool nextKeys(const StateSet& set, std::uint32_t index, Put&& putKey, Add&& addRow)
    {
        Stepper& stepper = *m_stepper;
        const std::uint32_t memoryColumn = stepper.memoryColumn(), kernelColumn = stepper.kernelColumn(), restColumn = stepper.restColumn();
        const StateSet::Key key = set.keyAt(index);
        const std::uint32_t kernel = set.valueIn(key, kernelColumn), memory = set.valueIn(key, memoryColumn), rest = set.valueIn(key, restColumn);
        const auto* const offers = stepper.offersOf(kernel);
        if (offers == nullptr || offers->size() > kMostOffers)
            return false;
        const Change* changes[kMostOffers];
        for (std::size_t i = 0; i < offers->size(); ++i) {
            const Stepper::Offer& o = (*offers)[i];
            changes[i] = o.option.kind == simulation::World::Option::Kind::Step ? stepper.changeOf(o, set.valueIn(key, o.activity), memory, kernel, rest) : nullptr;
            if (changes[i] == nullptr)
                return false;
        }
        const std::uint32_t like = m_symmetry ? m_stepper->likeThreads() : 0;
        if (like > 0)
            set.row(key, m_from.data());
        const std::uint32_t layout = set.layout();
        for (std::size_t i = 0; i < offers->size(); ++i) {
            const Change& c = *changes[i];
            const std::uint32_t activity = (*offers)[i].activity;
            StateSet::Key to = key;
            bool fits = set.layout() == layout; // A row that was added may have changed it, and with it what keys of before mean.
            auto put = [&](std::uint32_t column, std::uint32_t value, std::uint32_t before) { fits = fits && (value == before || set.put(to, column, value)); };
            if (like == 0) {
                fits = fits && set.put(to, activity, c.stack);
                put(kernelColumn, c.kernel, kernel);
            } else {
                std::copy(m_from.begin(), m_from.end(), m_row.begin());
                m_row[activity] = c.stack;
                m_row[kernelColumn] = c.kernel;
                stepper.canonical(m_row.data());
                for (std::uint32_t t = 0; t < like; ++t)
                    put(t, m_row[t], m_from[t]);
                if (activity >= like)
                    put(activity, c.stack, m_from[activity]);
                put(kernelColumn, m_row[kernelColumn], kernel);
            }
            put(memoryColumn, c.memory, memory);
            put(restColumn, c.rest, rest);
            if (fits) {
                putKey(to);
                continue;
            }
            if (like == 0) {
                set.get(index, m_row.data());
                m_row[activity] = c.stack;
                m_row[kernelColumn] = c.kernel;
            }
            m_row[memoryColumn] = c.memory;
            m_row[restColumn] = c.rest;
            addRow(m_row.data());
            if (set.isBroken())
                return true;
        }
        return true;
    }

private:
    static constexpr std::size_t kMostOffers = 16;
    Stepper* m_stepper;
    bool m_symmetry;
    std::vector<std::uint32_t> m_row, m_from;
};

// Classes: states with sleep sets (Godefroid). Of the orders of a Mazurkiewicz trace exactly one path comes to its end. A processor
// sleeps while what it would do next was gone through before and nothing it conflicts with has happened since.
class ClassesGraph {
public:
    ClassesGraph(Stepper& stepper, bool symmetry) : m_stepper(&stepper), m_symmetry(symmetry), m_row(stepper.columns() + 1) { m_extras.numberOf(0); }
    ClassesGraph onto(Stepper& stepper) const
    {
        ClassesGraph other(*this);
        other.m_stepper = &stepper;
        return other;
    }
    void join(const ClassesGraph&) {}
    std::uint32_t columns() const { return m_stepper->columns() + 1; }
    std::vector<std::uint32_t> root() const { return rootAndMore(*m_stepper); }

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
            m_stepper->rowOf(row, s, m_row.data());
            std::uint64_t still = s.isStep ? stillAsleep(row, s, asleep, successors) : 0;
            // How many classes there are from here on does not depend on which of like threads is which, as long as the sleepers go with them.
            if (m_symmetry)
                m_stepper->canonical(m_row.data(), &still);
            m_row[n] = m_extras.numberOf(still);
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
            if (!m_stepper->conflict(other.touches, step.touches) && !m_stepper->disturbs(row, step, other.option.processor))
                still |= 1ull << other.option.processor;
        }
        return still;
    }

    Stepper* m_stepper;
    bool m_symmetry;
    Extras m_extras;
    std::vector<std::uint32_t> m_row;
};

// Nobody has taken a step, or who did is over.
inline constexpr std::uint32_t kNobody = 0xFFFF;

// Whether going on with this edge pre-empts who took the last step: it could have taken the next one, too. Somebody else takes it, on another
// processor or on the same one, or what comes in takes its processor away.
inline bool preempts(const Stepper& stepper, const std::uint32_t* row, std::uint32_t last, const Successor& s, const std::vector<Successor>& all)
{
    if (last == kNobody || s.taker == last)
        return false;
    for (const Successor& own : all)
        if (own.isStep && own.activity == last)
            return s.taker != kernel::kNo16 || stepper.displaces(row, s, own.option.processor);
    return false;
}

// Who took the last step after this edge.
inline std::uint32_t lastAfter(std::uint32_t last, const Successor& s) { return s.taker == kernel::kNo16 ? last : s.over ? kNobody : s.taker; }

// Serial orders (decisions 10): who has taken a step in a routine of the driver goes on until that has ended, and so does, before it,
// what has taken its processor away; or it can do nothing until somebody else does something. Which one begins next is open.
class SerialGraph {
public:
    explicit SerialGraph(Stepper& stepper) : m_stepper(&stepper), m_row(stepper.columns() + 1), m_numbers{{Begun{}, 0}}, m_begun{Begun{}} {}
    SerialGraph onto(Stepper& stepper) const // Its numbers are its own: for one thread.
    {
        SerialGraph other(*this);
        other.m_stepper = &stepper;
        return other;
    }
    void join(const SerialGraph&) {}
    std::uint32_t columns() const { return m_stepper->columns() + 1; }
    std::vector<std::uint32_t> root() const { return rootAndMore(*m_stepper); }

    template <class Emit>
    bool next(const std::uint32_t* row, Emit&& emit)
    {
        const std::uint32_t n = m_stepper->columns();
        const Begun begun = m_begun[row[n]];
        const auto& successors = m_stepper->successors(row);
        m_allowed.assign(successors.size(), false);
        bool any = begun.last != kNobody && goOn(row, begun.last, successors);
        if (!any)
            for (const std::uint16_t a : begun.open)
                any = goOn(row, a, successors) || any;
        for (std::size_t i = 0; i < successors.size(); ++i) {
            const Successor& s = successors[i];
            if (any && !m_allowed[i])
                continue;
            m_stepper->rowOf(row, s, m_row.data());
            Begun then = begun;
            if (s.option.kind != simulation::World::Option::Kind::Place) // Who made a thread ready goes on once that is placed.
                then.last = kNobody;
            if (s.taker != kernel::kNo16) {
                const auto at = std::lower_bound(then.open.begin(), then.open.end(), s.taker);
                const bool isOpen = at != then.open.end() && *at == s.taker;
                const bool goesOn = !s.ends && !s.over && m_stepper->inDriver(m_row[s.taker]);
                if (goesOn)
                    then.last = s.taker;
                if (goesOn && !isOpen)
                    then.open.insert(at, s.taker);
                else if (!goesOn && isOpen)
                    then.open.erase(at);
            }
            const auto [number, isNew] = m_numbers.try_emplace(then, static_cast<std::uint32_t>(m_begun.size()));
            if (isNew)
                m_begun.push_back(std::move(then));
            m_row[n] = number->second;
            emit(m_row.data(), s.option);
        }
        return successors.empty();
    }

private:
    struct Begun {
        std::uint32_t last = kNobody;    // who took the last step, where that was in a routine that has not ended
        std::vector<std::uint16_t> open; // activities in such a routine

        friend auto operator<=>(const Begun&, const Begun&) = default;
    };

    // Allows the steps by which it goes on. False: there are none.
    bool goOn(const std::uint32_t* row, std::uint32_t a, const std::vector<Successor>& successors)
    {
        for (std::size_t i = 0; i < successors.size(); ++i)
            if (successors[i].taker == a)
                return m_allowed[i] = true;
        // Something runs in its place that has to come to its end first.
        kernel::Kernel& k = m_stepper->world(m_stepper->end() != nullptr ? m_stepper->end() : row).kernel();
        if (a < m_stepper->model().kernel.threads && k.thread(a).state == ThreadState::Waiting)
            return false;
        const std::uint8_t processor = k.activity(a).processor;
        for (std::size_t i = 0; i < successors.size(); ++i)
            if (successors[i].isStep && successors[i].option.processor == processor)
                return m_allowed[i] = true;
        return false;
    }

    Stepper* m_stepper;
    std::vector<std::uint32_t> m_row;
    std::map<Begun, std::uint32_t> m_numbers;
    std::vector<Begun> m_begun;
    std::vector<bool> m_allowed; // by successor
};

// Orders with a bounded number of pre-emptions: states with who took the last step and how often somebody was pre-empted.
class BoundedGraph {
public:
    BoundedGraph(Stepper& stepper, std::uint32_t bound) : m_stepper(&stepper), m_bound(bound), m_row(stepper.columns() + 1) { m_extras.numberOf(kNobody); }
    BoundedGraph onto(Stepper& stepper) const
    {
        BoundedGraph other(*this);
        other.m_stepper = &stepper;
        return other;
    }
    void join(const BoundedGraph& other) { m_left = m_left || other.m_left; }
    std::uint32_t columns() const { return m_stepper->columns() + 1; }
    std::vector<std::uint32_t> root() const { return rootAndMore(*m_stepper); }
    bool left() const { return m_left; } // some order was left out

    template <class Emit>
    bool next(const std::uint32_t* row, Emit&& emit)
    {
        const std::uint32_t n = m_stepper->columns();
        const std::uint64_t extra = m_extras[row[n]];
        const auto last = static_cast<std::uint32_t>(extra & 0xFFFF);
        const std::uint64_t count = extra >> 16;
        const auto& successors = m_stepper->successors(row);
        for (const Successor& s : successors) {
            const std::uint64_t now = count + (preempts(*m_stepper, row, last, s, successors) ? 1 : 0);
            if (now > m_bound) {
                m_left = true;
                continue;
            }
            m_stepper->rowOf(row, s, m_row.data());
            m_row[n] = m_extras.numberOf(now << 16 | lastAfter(last, s));
            emit(m_row.data(), s.option);
        }
        return successors.empty();
    }

private:
    Stepper* m_stepper;
    std::uint64_t m_bound;
    bool m_left = false;
    Extras m_extras;
    std::vector<std::uint32_t> m_row;
};

} // namespace syncscope::explore
