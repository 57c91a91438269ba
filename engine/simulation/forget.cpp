// What a World may forget: all that no later step can tell. Two Worlds that differ in nothing else have the same future, and
// are the same bytes once both have forgotten. This is the key of a search, and it is exact.
//
// Kept: memory, threads, locks, queues, what is under way, registers that can still be read. Forgotten: how often and when
// something happened, causes, dead registers, how long somebody has been waiting, and the clock, but for the distance of what
// is due. Where nothing is due the clock begins anew: a machine that was held up for a while is the same machine.
#include "engine/simulation/world.h"

#include <algorithm>
#include <vector>

namespace syncscope::simulation {

using kernel::kNo16;
using kernel::kNo8;

namespace {
constexpr std::int64_t kNever = Instant::never().ns;
constexpr std::uint32_t kNoEvent = EventIndex::kNone;

// Whether the ticks of the clock are counted against somebody: each stay at DISPATCH_LEVEL or above goes on at what is left of one.
bool isWatched(kernel::Kernel& k)
{
    const kernel::Config& c = k.config();
    if (!c.watchdog.bitesWithin(kernel::Watchdog::kSoonNs, c.clockNs))
        return false;
    for (std::uint32_t p = 0; p < c.processors; ++p)
        if (k.processor(p).irql >= static_cast<std::uint8_t>(Irql::Dispatch))
            return true;
    return false;
}
} // namespace

void World::forgetPast(const driver::Liveness& liveness)
{
    const Model& model = *m_model;
    const kernel::Tables& tables = model.kernel;
    for (std::uint32_t l = 0; l < tables.lock.count; ++l) {
        kernel::Lock& lock = m_kernel.lock(LockId(l));
        if (!lock.used)
            break;
        m_kernel.forgetWaiting(LockId(l));
        lock.since = 0;
        lock.releasedBy = kNoEvent;
        if (lock.owner == kNo16)
            lock.savedIrql = 0; // Who gave it back took it along.
    }
    forgetTime();

    kernel::Machine& m = m_kernel.machine();
    m.steps = 0;
    m.events = 0;
    m.ticks = 0;
    m.prints = 0;
    m.lastClockEvent = kNoEvent;
    for (std::uint32_t p = 0; p < tables.processors; ++p)
        m_kernel.processor(p).dispatchCause = kNoEvent;
    bool dpcs = m.flushers != kNo16;
    for (std::uint32_t p = 0; p < tables.processors; ++p)
        dpcs = dpcs || m_kernel.processor(p).dpcHead != kNo16 || m_kernel.processor(p).dpcSequence != 0;
    if (!dpcs)
        m.dpcSequence = 0;
    for (kernel::Dpc& d : tables.dpc.rows(m_block)) {
        if (!d.used)
            break;
        d.cause = kNoEvent;
        if (d.queuedOn == kNo8)
            d.sequence = 0;
    }
    for (kernel::Timer& t : tables.timer.rows(m_block)) {
        if (!t.used)
            break;
        t.cause = kNoEvent;
        if (!t.set)
            t.due = 0;
    }
    for (kernel::Waitable& w : tables.waitable.rows(m_block)) {
        if (!w.used)
            break;
        w.signalledBy = kNoEvent;
    }
    for (kernel::Interrupt& i : tables.interrupt.rows(m_block))
        i.cause = kNoEvent;
    for (kernel::WorkItem& w : tables.workItem.rows(m_block)) {
        if (!w.used)
            break;
        w.cause = kNoEvent;
    }
    for (kernel::Hardware& h : tables.hardware.rows(m_block))
        h.cause = kNoEvent;

    for (std::uint32_t a = 0; a < tables.activities; ++a) {
        kernel::Activity& x = m_kernel.activity(a);
        x.cause = kNoEvent;
        // Nobody who stands before a step has still to read what the routine before it came to.
        if (x.depth == 0 || x.atChoice || x.spinsOn != LockId::kNone)
            x.result = 0;
        if (x.depth == 0 && (x.kind != kernel::ActivityKind::Thread || m_kernel.thread(a).state == ThreadState::Terminated))
            x.processor = kNo8;
        const driver::Stack& stack = model.driver.stacks.at(m_block, a);
        for (std::uint32_t d = 0; d < stack.depth; ++d) {
            const driver::Activation& call = model.driver.activations.at(m_block, a * model.driver.depthPerActivity + d);
            const driver::Op op = model.program.code[call.pc].op;
            const bool inCall = d + 1 < stack.depth && (op == driver::Op::Call || op == driver::Op::CallPointer);
            std::uint64_t* const registers = &model.driver.registers.at(m_block, a * model.driver.registersPerActivity + call.registers);
            for (std::uint32_t r = 0; r < model.program.functions[call.function].registers; ++r)
                if (!liveness.isLive(call.pc, r, inCall))
                    registers[r] = 0;
        }
    }
    for (std::uint32_t t = 0; t < tables.threads; ++t) {
        kernel::Thread& x = m_kernel.thread(t);
        if (x.state == ThreadState::Running && m_kernel.activity(t).atChoice)
            x.waitStatus = 0;
        if (!x.bound && m.untimed && x.state == ThreadState::Waiting) // Where it goes on is chosen.
            x.processor = m_kernel.activity(t).processor = kNo8;
        if (x.state == ThreadState::Terminated) {
            x.processor = kNo8;
            x.waitStatus = 0;
            x.priority = x.basePriority;
            x.savedIrql = 0;
        }
    }

    model.framework.state.at(m_block, 0).completed = 0;
    for (framework::Queue& q : model.framework.queue.rows(m_block)) {
        q.maximumDepth = 0;
        q.deferrals = 0;
    }
    for (framework::Request& r : model.framework.request.rows(m_block))
        r.completedBy = kNoEvent;
    State& s = state();
    s.ticks = 0;
    s.circleAt = ~0ull;
}

// Where something is due, as much later as now is earlier; else as if the machine had just begun.
void World::forgetTime()
{
    const Model& model = *m_model;
    const kernel::Tables& tables = model.kernel;
    kernel::Machine& m = m_kernel.machine();
    if (model.tellsTime)
        return forgetAgenda(true);
    bool timed = false;
    for (std::uint32_t slot = tables.processors; slot < tables.agenda.slots(); ++slot)
        timed = timed || ((slot < tables.signalSlot(0) || slot >= tables.interruptSlot(0)) && tables.agenda.time(m_block, slot).ns != kNever);
    for (std::uint32_t i = 0; i < tables.timer.count && tables.timer.at(m_block, i).used; ++i)
        timed = timed || tables.timer.at(m_block, i).set;
    timed = timed || isWatched(m_kernel);
    const std::int64_t now = m.now;
    auto earlier = [now](std::int64_t& time) { time -= now; };

    forgetAgenda(timed);
    m.now = 0;
    if (timed) {
        // Any tick will do that is one for all processors: of a machine in which a timer beats for ever it would lie further back each time.
        const std::int64_t known = now - m.clockSince - (tables.processors - 1) * m_model->kernelConfig.clockStaggerNs;
        if (m.clockNs > 0 && known > 0)
            m.clockSince += known / m.clockNs * m.clockNs;
        m.clockSince = m.clockNs > 0 ? m.clockSince - now : 0;
        m.workMovedAt = tables.agenda.time(m_block, tables.poolSlot()).ns != kNever ? m.workMovedAt - now : 0;
    } else {
        m.clockSince = 0;
        m.workMovedAt = 0;
    }
    for (kernel::Timer& t : tables.timer.rows(m_block))
        if (t.used && t.set)
            earlier(t.due);
    for (kernel::Hardware& h : tables.hardware.rows(m_block)) {
        h.ends = h.running ? h.ends - now : 0;
        for (std::uint32_t i = 0; i < kernel::kDeviceEventLists; ++i)
            h.next[i] = h.left[i] > 0 ? h.next[i] - now : 0;
    }
    for (framework::Request& r : model.framework.request.rows(m_block))
        r.due = r.state == framework::RequestState::Below ? r.due - now : 0;
    for (std::uint32_t p = 0; p < tables.processors; ++p)
        m_kernel.processor(p).chargedUntil = 0;
    for (std::uint32_t t = 0; t < tables.threads; ++t)
        m_kernel.thread(t).quantumLeft = m_model->kernelConfig.clockNs * m_model->kernelConfig.quantumUnits / 3; // It ends when that is chosen.
    for (std::uint32_t a = 0; a < tables.activities; ++a)
        for (std::uint32_t d = 0; d < m_kernel.activity(a).depth; ++d) {
            kernel::Frame& f = m_kernel.frame(a, d);
            if (f.routine == static_cast<std::uint16_t>(Routine::DriverCall) && f.state != 0) {
                f.c = 0; // Its arguments are in registers now.
                std::fill(std::begin(f.w), std::end(f.w), 0);
            } else if (f.routine == static_cast<std::uint16_t>(kernel::Routine::Sleep)) {
                f.w[1] = f.b != 0 ? static_cast<std::uint64_t>(static_cast<std::int64_t>(f.w[1]) - now) : 0;
            } else if (f.routine == static_cast<std::uint16_t>(kernel::Routine::Wait)) {
                f.w[2] = static_cast<std::int64_t>(f.w[0]) > 0 && f.w[2] != 0 ? static_cast<std::uint64_t>(static_cast<std::int64_t>(f.w[2]) - now) : 0;
            } else if (f.routine == static_cast<std::uint16_t>(kernel::Routine::AcquireSpin)) {
                f.w[1] = 0;
            } else if (f.routine == static_cast<std::uint16_t>(kernel::Routine::AcquireMutex)) {
                f.w[1] = 0;
                if (f.w[2] != ~0ull)
                    f.w[2] = static_cast<std::uint64_t>(static_cast<std::int64_t>(f.w[2]) - now);
            } else if (f.routine == static_cast<std::uint16_t>(Routine::Workload)) {
                const scenario::Thread& thread = model.scenario.threads[f.a];
                const bool cancels = f.b < thread.sends.size() && thread.sends[f.b].cancelAfterNs > 0;
                f.w[1] = cancels ? static_cast<std::uint64_t>(static_cast<std::int64_t>(f.w[1]) - now) : 0;
            }
        }
}

// The same order of what is due, with the smallest numbers.
void World::forgetAgenda(bool timed)
{
    const kernel::Tables& tables = m_model->kernel;
    const Agenda& agenda = tables.agenda;
    kernel::Machine& m = m_kernel.machine();
    const std::int64_t now = m_model->tellsTime ? 0 : m.now;
    struct Due {
        AgendaKey key;
        std::uint32_t slot;
    };
    static thread_local std::vector<Due> due;
    due.clear();
    for (std::uint32_t slot = 0; slot < agenda.slots(); ++slot)
        if (const AgendaKey& key = agenda.key(m_block, slot); key.time != kNever)
            due.push_back({key, slot});
    const auto isClock = [&](std::uint32_t slot) { return slot >= tables.clockSlot(0) && slot < tables.interruptSlot(0); };
    // Steps that wait to be chosen are due in no order.
    for (Due& d : due) {
        if (d.slot < tables.processors)
            d.key = {0, d.slot};
        else if (isClock(d.slot) && !timed)
            d.key = {m.clockNs + static_cast<std::int64_t>(d.slot - tables.clockSlot(0)) * m_model->kernelConfig.clockStaggerNs, d.slot};
        else
            d.key.time -= now;
    }
    std::sort(due.begin(), due.end(), [](const Due& x, const Due& y) { return x.key < y.key; });
    agenda.clearAll(m_block);
    m.sequence = 0;
    for (const Due& d : due)
        agenda.set(m_block, d.slot, {d.key.time}, m.sequence++);
}

} // namespace syncscope::simulation
