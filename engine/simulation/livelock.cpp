// Livelock: the state of threads, locks and memory comes back although time goes on. Looked for only in long runs, as a part
// of the machine's own state, so that whoever makes the same ticks comes to the same end.
#include "engine/simulation/world.h"

namespace syncscope::simulation {

namespace {
constexpr std::uint64_t kWindow = 4'096; // ticks that a circle may have
}

// The part of progressKey() that is quickly told: who holds what and who waits, and where everybody is. A tick may do no more than begin a
// routine of the kernel or come to a step, so frames count; their times do not. How far off the end of a sleep or of a timeout is, and a timer
// that expires once, does: as long as one of them comes nearer something is still to happen.
Hash128 World::progressOutline() const
{
    Hash128 h;
    const Model& m = *m_model;
    const framework::State& framework = m.framework.state.at(m_block, 0);
    h.add(framework.sent);
    h.add(framework.completed);
    for (std::uint32_t l = 0; l < m.kernelConfig.locks; ++l) {
        const kernel::Lock& x = m.kernel.lock.at(m_block, l);
        h.add(x.owner | (static_cast<std::uint64_t>(x.waiters) << 16));
    }
    for (std::uint32_t t = 0; t < m.kernelConfig.threads; ++t)
        h.add(static_cast<std::uint64_t>(m.kernel.thread.at(m_block, t).state));
    const std::int64_t now = m.kernel.machine.at(m_block, 0).now, never = Instant::never().ns;
    for (std::uint32_t t = 0; t < m.kernelConfig.threads; ++t)
        if (const std::int64_t due = m.kernel.agenda.time(m_block, m.kernel.threadSlot(t)).ns; due != never)
            h.add(static_cast<std::uint64_t>(due - now));
    for (std::uint32_t t = 0; t < m.kernel.timer.count; ++t) {
        const kernel::Timer& x = m.kernel.timer.at(m_block, t);
        if (!x.used)
            break;
        if (x.set && x.period == 0)
            h.add(static_cast<std::uint64_t>(x.due - now));
    }
    for (std::uint32_t a = 0; a < m.kernel.activities; ++a) {
        const kernel::Activity& x = m.kernel.activity.at(m_block, a);
        if (x.depth == 0)
            continue;
        h.add(x.depth | static_cast<std::uint64_t>(x.atChoice) << 8 | static_cast<std::uint64_t>(a) << 16 | static_cast<std::uint64_t>(m_vm.pc(m_block, a)) << 32);
        for (std::uint32_t d = 0; d < x.depth; ++d) {
            const kernel::Frame& f = m.kernel.frames.at(m_block, a * m.kernelConfig.frameDepth + d);
            h.add(f.routine | static_cast<std::uint64_t>(f.state) << 16 | static_cast<std::uint64_t>(f.a) << 32);
        }
    }
    for (std::uint32_t p = 0; p < m.kernelConfig.processors; ++p)
        h.add(m.kernel.processor.at(m_block, p).thread | (static_cast<std::uint64_t>(m.kernel.processor.at(m_block, p).irql) << 16));
    return h;
}

// What the future depends on, without clocks, counters and the trace.
Hash128 World::progressKey() const
{
    Hash128 h = progressOutline();
    const Model& m = *m_model;
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
        s.circleOutline = progressOutline().a;
        const Hash128 key = progressKey();
        s.circleKey[0] = key.a;
        s.circleKey[1] = key.b;
        return;
    }
    // Memory is long: it is looked at only where all else has come back.
    if (progressOutline().a == s.circleOutline)
        if (const Hash128 key = progressKey(); key.a == s.circleKey[0] && key.b == s.circleKey[1])
            m_kernel.finish(Outcome::Livelock);
    s.circleAt = s.ticks + 1 < s.circleUntil ? s.ticks + 1 : s.circleNext;
}

} // namespace syncscope::simulation
