// Without time: what may happen next is chosen, never due. This is the reading of decisions 9 that `orders` are counted in.
//
// Whatever is no step runs at once with the step before it, of every processor; LabWork takes its time, and the clock ticks
// meanwhile. Everything that comes from outside a processor's own program waits until it is chosen:
//   - a step of a processor (kernel/choice.h), and which of those who want a lock takes it next (kernel/locks.cpp: standsBeforeAsking);
//   - that the quantum of a thread ends, so that another one of its processor takes the next step;
//   - to which processor a thread goes that is bound to none, once it is ready: before anything else happens;
//   - an inter-processor interrupt that is on its way;
//   - the next request of a thread, where something can tell when it comes;
//   - what time brings: a timer, a sleep or a timeout that ends, a thread that starts, a device that has something to tell. These
//     come in the order in which they are due, and before, between or after any steps: a processor may be held up for any time.
// What is due at the same instant comes in any order.
#include "engine/simulation/world.h"

#include <algorithm>

namespace syncscope::simulation {

using Kind = World::Option::Kind;

namespace {
constexpr std::int64_t kNever = Instant::never().ns;
}

void World::beginUntimed()
{
    perform(Deed::Kind::Untimed);
    settle(true);
}

void World::endUntimed()
{
    if (state().untimed)
        perform(Deed::Kind::Timed);
}

// Whether nobody else can ever run on the processor of a thread.
bool World::ownProcessors() const
{
    const scenario::Scenario& s = m_model->scenario;
    bool own = m_model->kernelConfig.workers == 0 && s.power.empty();
    for (std::size_t t = 0; t < s.threads.size(); ++t) {
        own = own && s.threads[t].bound;
        for (std::size_t other = 0; other < t; ++other)
            own = own && s.threads[other].processor != s.threads[t].processor;
    }
    return own;
}

// Whether the order in which requests come can be told: who comes first is served first, or a driver looks whether there is one.
bool World::arrivalsAreTold()
{
    const scenario::Scenario& s = m_model->scenario;
    for (std::uint32_t o = 0; o < m_model->framework.object.count; ++o) {
        const framework::Object& x = m_framework.object(ObjectId(o));
        if (!x.created || x.type != ObjectType::Queue)
            continue;
        const framework::Queue& q = m_framework.queueOf(ObjectId(o));
        if (q.dispatch == DispatchType::Manual || (s.threads.size() > 1 && (q.dispatch == DispatchType::Sequential || q.limit != 0xFFFFFFFFu)))
            return true;
    }
    return false;
}

// A thread with a processor of its own starts with the rest where nothing can tell when it did.
bool World::startIsChoice(std::uint32_t t)
{
    const scenario::Scenario& s = m_model->scenario;
    if (t >= s.threads.size())
        return true;
    if (!s.threads[t].bound || !s.hardware.empty() || !s.power.empty())
        return true;
    for (std::uint32_t other = 0; other < s.threads.size(); ++other)
        if (other != t && (s.threads[other].processor == s.threads[t].processor || !s.threads[other].bound))
            return true;
    for (std::uint32_t i = 0; i < m_model->kernel.timer.count; ++i) {
        const kernel::Timer& timer = m_model->kernel.timer.at(m_block, i);
        if (timer.used && timer.set)
            return true;
    }
    return arrivalsAreTold();
}

bool World::standsBeforeSend(std::uint32_t a) { return m_kernel.activity(a).kind == kernel::ActivityKind::Thread && m_kernel.thread(a).beforeSend == kernel::kStandsBeforeSend; }

// `begins`: the threads that start with the rest do.
void World::settle(bool begins)
{
    const kernel::Tables& tables = m_model->kernel;
    const Agenda& agenda = tables.agenda;
    while (running() && !m_kernel.isPlacing()) {
        AgendaKey first{kNever, ~0ull};
        std::uint32_t best = kNoSlot;
        auto consider = [&](std::uint32_t slot) {
            const AgendaKey& key = agenda.key(m_block, slot);
            if (key.time != kNever && key < first) {
                first = key;
                best = slot;
            }
        };
        for (std::uint32_t p = 0; p < tables.processors; ++p)
            if (!m_kernel.slotIsChoice(p))
                consider(p);
        if (begins)
            for (std::uint32_t t = 0; t < m_model->scenario.threads.size(); ++t)
                if (m_kernel.thread(t).state == ThreadState::Initialized && !startIsChoice(t))
                    consider(tables.threadSlot(t));
        for (std::uint32_t t = m_model->kernelConfig.firstWorker; t < tables.threads; ++t) // An idle worker looks at what was queued before.
            if (m_kernel.thread(t).isWorker && m_kernel.activity(t).depth == 1 && m_kernel.thread(t).state == ThreadState::Waiting)
                consider(tables.threadSlot(t));
        if (m_kernel.machine().clockNs > 0) // Ticks on the way to it, or that are due.
            for (std::uint32_t p = 0; p < tables.processors; ++p)
                if (best != kNoSlot || agenda.time(m_block, tables.clockSlot(p)).ns <= now().ns)
                    consider(tables.clockSlot(p));
        if (best == kNoSlot)
            break;
        tick(best);
    }
}

void World::options(std::vector<Option>& to, bool early)
{
    to.clear();
    const kernel::Tables& tables = m_model->kernel;
    const Agenda& agenda = tables.agenda;
    if (!running())
        return;
    if (m_kernel.isPlacing()) {
        const std::uint64_t open = m_kernel.places(early);
        for (std::uint32_t p = 0; p < tables.processors; ++p)
            if (open >> p & 1)
                to.push_back({Kind::Place, static_cast<std::uint8_t>(p), m_kernel.machine().toPlace});
        return;
    }
    bool steps = false, sends = false;
    for (std::uint32_t p = 0; p < tables.processors; ++p) {
        const std::uint32_t a = m_kernel.current(p);
        if (a == ActivityId::kNone)
            continue;
        const kernel::Activity& x = m_kernel.activity(a);
        if (agenda.time(m_block, p).ns != kNever)
            to.push_back({Kind::Step, static_cast<std::uint8_t>(p), 0});
        else if (x.spinsOn != LockId::kNone && kernel::Kernel::isOpen(m_kernel.lock(LockId(x.spinsOn))))
            to.push_back({Kind::Waiter, static_cast<std::uint8_t>(p), 0});
        sends = sends || standsBeforeSend(a);
    }
    steps = !to.empty();
    // Nothing can happen any more: the machine says how it ended. Who is stuck is told once all are in line that stand before it.
    if (!steps && !sends) {
        if (m_kernel.onlyBeats(agenda.top(m_block))) {
            const Attempt attempt(*this);
            if (perform(Deed::Kind::Ask)) {
                settle();
                if (next() == kNoSlot)
                    return;
                attempt.undo();
            }
        }
        if (next() == kNoSlot)
            return;
    }
    for (std::uint32_t p = 0; p < tables.processors; ++p) {
        if (const std::uint16_t t = m_kernel.nextReady(p); t != kernel::kNo16)
            to.push_back({Kind::Preempt, static_cast<std::uint8_t>(p), t});
        if (agenda.time(m_block, tables.signalSlot(p)).ns != kNever)
            to.push_back({Kind::Signal, static_cast<std::uint8_t>(p), 0});
        if (const std::uint32_t a = m_kernel.current(p); a != ActivityId::kNone && standsBeforeSend(a))
            to.push_back({Kind::Send, static_cast<std::uint8_t>(p), static_cast<std::uint16_t>(a)});
    }
    // What time brings, in its order.
    const std::size_t others = to.size();
    std::int64_t earliest = kNever;
    auto later = [&](Kind kind, std::uint32_t p, std::uint32_t row, std::int64_t time) {
        if (time == kNever)
            return;
        if (early) {
            to.push_back({kind, static_cast<std::uint8_t>(p), static_cast<std::uint16_t>(row)});
            return;
        }
        time = std::max(time, now().ns);
        if (time < earliest) {
            to.resize(others);
            earliest = time;
        }
        if (time != earliest)
            return;
        // One tick of the clock brings all that it brings, the timer that is due first by name.
        const bool byClock = kind == Kind::Sweep || (kind == Kind::Timer && agenda.time(m_block, tables.timerSlot(row)).ns == kNever);
        for (std::size_t i = others; i < to.size() && byClock; ++i)
            if (to[i].kind == Kind::Timer && agenda.time(m_block, tables.timerSlot(to[i].row)).ns == kNever) {
                if (kind == Kind::Timer && m_kernel.timer(TimerId(row)).due < m_kernel.timer(TimerId(to[i].row)).due)
                    to[i] = {kind, static_cast<std::uint8_t>(p), static_cast<std::uint16_t>(row)};
                return;
            } else if (to[i].kind == Kind::Sweep) {
                return;
            }
        to.push_back({kind, static_cast<std::uint8_t>(p), static_cast<std::uint16_t>(row)});
    };
    for (std::uint32_t t = 0; t < tables.threads; ++t) {
        const std::int64_t time = agenda.time(m_block, tables.threadSlot(t)).ns;
        later(Kind::Thread, m_kernel.thread(t).ideal, t, time); // Where it goes is chosen when it is ready.
    }
    for (std::uint32_t i = 0; i < tables.timer.count; ++i) {
        const kernel::Timer& timer = m_kernel.timer(TimerId(i));
        if (!timer.used)
            break;
        const kernel::Processor& x = m_kernel.processor(timer.processor);
        const bool held = x.timersDue && timer.due <= now().ns; // It has come already, and waits for the IRQL to drop.
        if (timer.set && !held)
            later(Kind::Timer, timer.processor, i, m_kernel.expiry(TimerId(i)));
    }
    for (std::uint32_t p = 0; p < tables.processors && m_kernel.machine().clockNs > 0; ++p) {
        const kernel::Processor& x = m_kernel.processor(p);
        if (x.dpcHead != kernel::kNo16 && !x.dispatchRequested && !x.inDispatch && agenda.time(m_block, tables.signalSlot(p)).ns == kNever)
            later(Kind::Sweep, p, x.dpcHead, agenda.time(m_block, tables.clockSlot(p)).ns); // NT section 4.2
    }
    for (std::uint32_t slot = tables.interruptSlot(0); slot < agenda.slots(); ++slot)
        if (slot < tables.timerSlot(0) || slot >= tables.poolSlot())
            later(Kind::Alarm, 0, slot, agenda.time(m_block, slot).ns);
    if (!to.empty())
        return;
    // All that is left is the clock: a quantum, a watchdog.
    if (perform(Deed::Kind::Ask)) {
        settle();
        options(to, early);
        return;
    }
    while (true) {
        const std::uint32_t slot = next();
        if (slot == kNoSlot)
            return;
        tick(slot);
        settle();
        bool chooses = m_kernel.isPlacing();
        for (std::uint32_t p = 0; p < tables.processors; ++p)
            chooses = chooses || m_kernel.slotIsChoice(p);
        if (chooses) {
            options(to, early);
            return;
        }
    }
}

bool World::takeOption(const Option& o)
{
    const kernel::Tables& tables = m_model->kernel;
    auto chooseSlot = [this, &tables](std::uint32_t slot) {
        perform(Deed::Kind::Skip, 0, tables.agenda.time(m_block, slot).ns);
        tick(slot);
    };
    bool step = true;
    switch (o.kind) {
    case Kind::Waiter:
        perform(Deed::Kind::Offer, o.processor);
        step = tick(o.processor);
        break;
    case Kind::Step:
        step = tick(o.processor);
        break;
    case Kind::Preempt:
        perform(Deed::Kind::Quantum, o.processor);
        settle();
        if (running() && !m_kernel.isPlacing() && m_kernel.slotIsChoice(o.processor)) // Else it ended, or waits, without a step.
            tick(o.processor);
        break;
    case Kind::Place:
        perform(Deed::Kind::Place, o.processor);
        break;
    case Kind::Send:
        perform(Deed::Kind::Send, o.processor);
        break;
    case Kind::Signal:
        chooseSlot(tables.signalSlot(o.processor));
        break;
    case Kind::Thread:
        chooseSlot(tables.threadSlot(o.row));
        break;
    case Kind::Timer:
        if (const std::int64_t own = tables.agenda.time(m_block, tables.timerSlot(o.row)).ns; own != kNever)
            chooseSlot(tables.timerSlot(o.row));
        else
            perform(Deed::Kind::Skip, 0, m_kernel.expiry(TimerId(o.row)));
        break;
    case Kind::Sweep:
        perform(Deed::Kind::Skip, 0, tables.agenda.time(m_block, tables.clockSlot(o.processor)).ns);
        break;
    case Kind::Alarm:
        chooseSlot(o.row);
        break;
    }
    settle();
    return step;
}

trace::Choice World::choiceOf(const Option& o)
{
    trace::Choice choice{.processor = o.processor};
    if (o.kind == Kind::Step || o.kind == Kind::Waiter)
        return choice;
    if (o.kind == Kind::Signal) {
        choice.name = "IPI";
        return choice;
    }
    if (o.kind == Kind::Alarm && o.row == m_model->kernel.poolSlot()) {
        choice.name = "Workers";
        return choice;
    }
    if (o.kind == Kind::Alarm)
        return choiceOf(static_cast<std::uint32_t>(o.row));
    const trace::Names names = namesOf(*this, {});
    const trace::SubjectKind kind = o.kind == Kind::Timer ? trace::SubjectKind::Timer : o.kind == Kind::Sweep ? trace::SubjectKind::Dpc : trace::SubjectKind::Thread;
    choice.name = trace::scheduleWord(names.of({kind, o.row}));
    return choice;
}

bool World::takeUntimed(const trace::Choice& choice)
{
    std::vector<Option> all;
    options(all, true);
    for (const Option& o : all)
        if (const trace::Choice c = choiceOf(o); c.processor == choice.processor && c.name == choice.name)
            return takeOption(o);
    return false;
}

} // namespace syncscope::simulation
