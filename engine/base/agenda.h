// What is due when: one slot a source, the earliest found by a tournament. Ties go to the slot set first.
//
// Lives in a Block. Sources are few, so a slot a source needs no queue and no allocation, and rescheduling is one walk to
// the root. The busy slots, those of processors, play among themselves: clocks, timers and threads that start are set
// seldom and must not make every walk longer.
#pragma once

#include "engine/base/block.h"
#include "engine/base/instant.h"

namespace syncscope {

struct AgendaKey {
    std::int64_t time;      // Instant::never() = nothing due
    std::uint64_t sequence; // order of setting
    friend constexpr bool operator<(const AgendaKey& a, const AgendaKey& b)
    {
        return a.time != b.time ? a.time < b.time : a.sequence < b.sequence;
    }
};

class Agenda {
public:
    static Agenda plan(Layout& layout, std::uint32_t slots, std::uint32_t busy)
    {
        Agenda a;
        a.m_slots = slots;
        a.m_busy = busy;
        a.m_busyLeaves = powerOfTwo(busy);
        a.m_restLeaves = powerOfTwo(slots - busy);
        a.m_keys = layout.table<AgendaKey>(a.m_busyLeaves + a.m_restLeaves);
        a.m_winners = layout.table<std::uint16_t>(a.m_busyLeaves + a.m_restLeaves);
        return a;
    }

    std::uint32_t slots() const { return m_slots; }

    void clearAll(Block& block) const
    {
        for (AgendaKey& k : m_keys.rows(block))
            k = {Instant::never().ns, 0};
        clearTree(block, 0, m_busyLeaves);
        clearTree(block, m_busyLeaves, m_restLeaves);
    }

    void set(Block& block, std::uint32_t slot, Instant time, std::uint64_t sequence) const
    {
        SYNCSCOPE_ASSERT(slot < m_slots);
        AgendaKey* const keys = m_keys.rows(block).data();
        const bool busy = slot < m_busy;
        const std::uint32_t leaves = busy ? m_busyLeaves : m_restLeaves;
        const std::uint32_t first = busy ? 0 : m_busyLeaves; // of this tree: its keys, and its nodes (node 1 is the root)
        std::uint16_t* const winners = m_winners.rows(block).data() + first;
        const std::uint32_t row = rowOf(slot);
        keys[row] = {time.ns, sequence};
        std::uint32_t best = row;
        for (std::uint32_t node = row - first + leaves; node > 1; node >>= 1) {
            // At each node the sibling's winner plays against ours.
            const std::uint32_t sibling = node ^ 1u;
            const std::uint32_t other = sibling >= leaves ? sibling - leaves + first : winners[sibling];
            best = keys[other] < keys[best] ? other : best;
            winners[node >> 1] = static_cast<std::uint16_t>(best);
        }
    }
    void clear(Block& block, std::uint32_t slot) const { set(block, slot, Instant::never(), 0); }

    std::uint32_t top(const Block& block) const
    {
        const AgendaKey* const keys = m_keys.rows(block).data();
        const std::uint16_t* const winners = m_winners.rows(block).data();
        const std::uint32_t busy = winners[1], rest = winners[m_busyLeaves + 1];
        return keys[rest] < keys[busy] ? rest - m_busyLeaves + m_busy : busy;
    }
    const AgendaKey& key(const Block& block, std::uint32_t slot) const { return m_keys.at(block, rowOf(slot)); }
    Instant time(const Block& block, std::uint32_t slot) const { return {key(block, slot).time}; }

private:
    // The winner of a node is one of its own leaves, also while nothing is due: a stranger's key could hide one set later.
    void clearTree(Block& block, std::uint32_t first, std::uint32_t leaves) const
    {
        std::uint16_t* const winners = m_winners.rows(block).data() + first;
        winners[0] = static_cast<std::uint16_t>(first); // no node
        for (std::uint32_t node = leaves - 1; node >= 1; --node)
            winners[node] = 2 * node >= leaves ? static_cast<std::uint16_t>(2 * node - leaves + first) : winners[2 * node];
    }
    static std::uint32_t powerOfTwo(std::uint32_t n)
    {
        std::uint32_t p = 2;
        while (p < n)
            p *= 2;
        return p;
    }
    std::uint32_t rowOf(std::uint32_t slot) const { return slot < m_busy ? slot : slot - m_busy + m_busyLeaves; }

    Table<AgendaKey> m_keys;
    Table<std::uint16_t> m_winners;
    std::uint32_t m_slots = 0, m_busy = 0, m_busyLeaves = 0, m_restLeaves = 0;
};

} // namespace syncscope
