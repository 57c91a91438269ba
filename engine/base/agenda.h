// What is due when: one slot a source, the earliest found by a tournament tree. Ties go to the slot set first.
//
// Lives in a Block. Sources are few (processors, threads, clocks, timers), so a slot a source needs no queue, no
// allocation, and rescheduling is one walk to the root.
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

struct Agenda {
    Table<AgendaKey> keys;
    Table<std::uint16_t> winners; // node 1 is the root; node i has children 2i and 2i+1; leaves follow at `size`
    std::uint32_t slots = 0;
    std::uint32_t size = 0;       // slots, rounded up to a power of two

    static Agenda plan(Layout& layout, std::uint32_t slots)
    {
        Agenda a;
        a.slots = slots;
        a.size = 2;
        while (a.size < slots)
            a.size *= 2;
        a.keys = layout.table<AgendaKey>(a.size);
        a.winners = layout.table<std::uint16_t>(a.size);
        return a;
    }

    void clearAll(Block& block) const
    {
        for (std::uint32_t i = 0; i < size; ++i)
            keys.at(block, i) = {Instant::never().ns, 0};
        for (std::uint32_t i = size - 1; i >= 1; --i)
            decide(block, i);
    }

    void set(Block& block, std::uint32_t slot, Instant time, std::uint64_t sequence) const
    {
        SYNCSCOPE_ASSERT(slot < slots);
        AgendaKey* k = reinterpret_cast<AgendaKey*>(block.data() + keys.offset);
        std::uint16_t* w = reinterpret_cast<std::uint16_t*>(block.data() + winners.offset);
        k[slot] = {time.ns, sequence};
        std::uint32_t best = slot;
        std::uint32_t node = slot + size;
        // Up to the root: at each node the sibling's winner plays against ours.
        while (node > 1) {
            const std::uint32_t sibling = node ^ 1u;
            const std::uint32_t other = sibling >= size ? sibling - size : w[sibling];
            best = k[other] < k[best] ? other : best;
            node >>= 1;
            w[node] = static_cast<std::uint16_t>(best);
        }
    }
    void clear(Block& block, std::uint32_t slot) const { set(block, slot, Instant::never(), 0); }

    std::uint32_t top(const Block& block) const { return winners.at(block, 1); }
    Instant time(const Block& block, std::uint32_t slot) const { return {keys.at(block, slot).time}; }
    const AgendaKey& key(const Block& block, std::uint32_t slot) const { return keys.at(block, slot); }

private:
    void decide(Block& block, std::uint32_t node) const
    {
        auto winner = [&](std::uint32_t n) { return n >= size ? n - size : winners.at(block, n); };
        const std::uint32_t a = winner(2 * node), b = winner(2 * node + 1);
        winners.at(block, node) = static_cast<std::uint16_t>(keys.at(block, b) < keys.at(block, a) ? b : a);
    }
};

} // namespace syncscope
