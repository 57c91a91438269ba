// Livelock: the state of threads, locks and memory comes back although time goes on. Looked for only in long runs, as a part
// of the machine's own state, so that whoever makes the same ticks comes to the same end.
#include "engine/simulation/world.h"

namespace syncscope::simulation {

namespace {
constexpr std::uint64_t kWindow = 4'096; // ticks that a circle may have
}

// What the future depends on, without clocks, counters and the trace.
Hash128 World::progressKey() const
{
    Hash128 h;
    const Model& m = *m_model;
    auto& self = const_cast<World&>(*this); // The views read through one non-const block.
    auto addTable = [&](const auto& table) {
        const Hash128 part = hashBytes(m_block.data() + table.offset, table.count * sizeof(table.at(m_block, 0)));
        h.add(part.a);
        h.add(part.b);
    };
    addTable(m.driver.stacks);
    addTable(m.driver.activations);
    addTable(m.driver.registers);
    addTable(m.driver.memory);
    addTable(m.draws);
    h.add(self.m_framework.state().sent);
    h.add(self.m_framework.state().completed);
    for (std::uint32_t l = 0; l < m.kernelConfig.locks; ++l) {
        const kernel::Lock& x = m.kernel.lock.at(m_block, l);
        h.add(x.owner | (static_cast<std::uint64_t>(x.waiters) << 16));
    }
    for (std::uint32_t t = 0; t < m.kernelConfig.threads; ++t)
        h.add(static_cast<std::uint64_t>(m.kernel.thread.at(m_block, t).state));
    for (std::uint32_t p = 0; p < m.kernelConfig.processors; ++p)
        h.add(m.kernel.processor.at(m_block, p).thread | (static_cast<std::uint64_t>(m.kernel.processor.at(m_block, p).irql) << 16));
    return h;
}

// At a tick, then again and again twice as late: for a window of ticks, whether the state is the one it began with.
void World::lookForCircles()
{
    State& s = state();
    if (s.ticks >= s.circleUntil) {
        s.circleUntil = s.ticks + kWindow;
        s.circleAt = s.ticks + 1;
        s.circleNext = s.ticks * 2;
        const Hash128 key = progressKey();
        s.circleKey[0] = key.a;
        s.circleKey[1] = key.b;
        return;
    }
    const Hash128 key = progressKey();
    if (key.a == s.circleKey[0] && key.b == s.circleKey[1])
        m_kernel.finish(Outcome::Livelock);
    s.circleAt = s.ticks + 1 < s.circleUntil ? s.ticks + 1 : s.circleNext;
}

} // namespace syncscope::simulation
