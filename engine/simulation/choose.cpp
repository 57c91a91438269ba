// Choosing a step: by processor, by what is to come in, by name.
#include "engine/simulation/world.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace syncscope::simulation {

using trace::SubjectKind;

World::Attempt::Attempt(World& world)
    : m_world(&world)
    , m_before(world.m_block)
    , m_events(world.m_recorder.log ? world.m_recorder.log->size() : 0)
    , m_marks(world.m_recorder.marks ? world.m_recorder.marks->size() : 0)
    , m_prints(world.m_recorder.prints ? world.m_recorder.prints->size() : 0)
    , m_deeds(world.m_recorder.deeds ? world.m_recorder.deeds->size() : 0)
{
}

void World::Attempt::undo() const
{
    const Recorder& r = m_world->m_recorder;
    m_world->m_block = m_before;
    m_world->m_kernel.takeKinds();
    if (r.log)
        r.log->truncate(m_events);
    if (r.marks)
        r.marks->resize(m_marks);
    if (r.prints)
        r.prints->resize(m_prints);
    if (r.deeds)
        r.deeds->resize(m_deeds);
}

// Until when it makes sense to wait for a step with nothing going on but the clock: the clock expires timers, sweeps DPC
// queues and ends quanta, and all of that is then over.
std::int64_t World::patience() const
{
    auto& k = const_cast<World&>(*this).m_kernel; // The views read through one non-const block.
    const std::int64_t tick = m_model->kernelConfig.clockNs;
    std::int64_t until = now().ns + tick * (2 + m_model->kernelConfig.quantumUnits / 3);
    for (std::uint32_t i = 0; i < m_model->kernel.timer.count; ++i) {
        const kernel::Timer& t = k.timer(TimerId(i));
        if (t.used && t.set)
            until = std::max(until, t.due + t.tolerance + 2 * tick);
    }
    return until;
}

// And until what happens once has happened: a thread that sleeps or waits with a timeout goes on, a timer without a period expires.
std::int64_t World::lastOnce() const
{
    auto& k = const_cast<World&>(*this).m_kernel;
    std::int64_t until = 0;
    for (std::uint32_t t = 0; t < m_model->kernel.threads; ++t)
        if (const Instant due = m_model->kernel.agenda.time(m_block, m_model->kernel.threadSlot(t)); due != Instant::never())
            until = std::max(until, due.ns);
    for (std::uint32_t i = 0; i < m_model->kernel.timer.count; ++i)
        if (const kernel::Timer& t = k.timer(TimerId(i)); t.used && t.set && t.period == 0)
            until = std::max(until, t.due + t.tolerance);
    return until + 2 * m_model->kernelConfig.clockNs;
}

// Waits for what is due, and gives up when only the clock has gone on for as long as it makes sense.
class World::Patience {
public:
    explicit Patience(const World& world) : m_world(world), m_until(world.patience()) {}

    bool waitsFor(std::uint32_t slot)
    {
        if (!m_world.isClock(slot)) {
            if (slot >= m_world.m_model->kernel.processors)
                m_moved = true;
            return true;
        }
        const std::int64_t due = m_world.m_model->kernel.agenda.time(m_world.m_block, slot).ns;
        if (std::exchange(m_moved, false))
            m_until = m_world.patience();
        return due <= m_until || due <= m_world.lastOnce(); // What a processor goes on with may have set a timer.
    }

private:
    const World& m_world;
    std::int64_t m_until;
    bool m_moved = false;
};

bool World::isClock(std::uint32_t slot) const { return slot >= m_model->kernel.clockSlot(0) && slot < m_model->kernel.interruptSlot(0); }

// Performs what is due before `own` and is no choice, then what `own` is due for. `own` is a processor, or an alarm that is a
// choice itself. Where the next step of a processor may not be called `name`, it is not taken.
bool World::takeSlot(std::uint32_t own, const std::string& name)
{
    const Agenda& agenda = m_model->kernel.agenda;
    const bool onProcessor = own < m_model->kernel.processors;
    Patience patience(*this);
    while (running()) {
        const bool due = agenda.time(m_block, own) != Instant::never();
        if (!due && !onProcessor)
            return false;
        if (!due) {
            const std::uint32_t a = m_kernel.current(own);
            if (a != ActivityId::kNone && m_kernel.activity(a).spinsOn != LockId::kNone && kernel::Kernel::isOpen(m_kernel.lock(LockId(m_kernel.activity(a).spinsOn)))) {
                if (!mayBeCalled(own, name))
                    return false;
                perform(Deed::Kind::Offer, own);
                if (tick(own))
                    return true;
                continue;
            }
        }
        std::uint32_t best = agenda.top(m_block);
        if (best != own && m_kernel.slotIsChoice(best)) {
            best = own;
            for (std::uint32_t slot = 0; slot < agenda.slots(); ++slot)
                if (agenda.key(m_block, slot) < agenda.key(m_block, best) && !m_kernel.slotIsChoice(slot))
                    best = slot;
        }
        if (agenda.time(m_block, best) == Instant::never())
            best = kNoSlot;
        if (best == kNoSlot || (!patience.waitsFor(best) && !due))
            return false;
        if (best == own && m_kernel.slotIsChoice(own) && !mayBeCalled(own, name)) {
            if (!tickNoStep(own))
                return false;
            continue;
        }
        if (tick(best) && best == own)
            return true;
    }
    return false;
}

// A tick that must not be a step: what was held back may come in first, and then the step is another one.
bool World::tickNoStep(std::uint32_t slot)
{
    const Attempt attempt(*this);
    if (!tick(slot))
        return true;
    attempt.undo();
    return false;
}

trace::Choice World::choiceOf(std::uint32_t slot)
{
    if (slot < m_model->kernel.processors)
        return {.processor = slot};
    // Names stay what they are, and a long run asks for them often.
    if (m_slotNames.empty())
        m_slotNames.resize(m_model->kernel.agenda.slots());
    if (slot >= m_model->kernel.hardwareSlot(0)) {
        const std::uint32_t device = slot - m_model->kernel.hardwareSlot(0);
        return {.processor = m_kernel.deviceProcessor(device), .name = trace::scheduleWord(m_model->scenario.hardware[device].name)};
    }
    const InterruptId i(slot - m_model->kernel.interruptSlot(0));
    if (m_slotNames[slot].empty())
        m_slotNames[slot] = trace::scheduleWord(namesOf(*this, {}).of({SubjectKind::Interrupt, i.value}));
    return {.processor = m_kernel.interrupt(i).processor, .name = m_slotNames[slot]};
}

bool World::take(const trace::Choice& choice)
{
    if (choice.processor == trace::kUntimed) {
        beginUntimed();
        return true;
    }
    if (state().untimed)
        return takeUntimed(choice);
    const std::uint32_t p = choice.processor;
    if (p >= m_model->kernelConfig.processors)
        return false;
    if (choice.name.empty())
        return takeSlot(p);
    const Agenda& agenda = m_model->kernel.agenda;
    const auto& threads = m_model->scenario.threads;
    for (std::uint32_t t = 0; t < threads.size(); ++t) {
        const std::uint32_t slot = m_model->kernel.threadSlot(t);
        if (m_kernel.thread(t).state == ThreadState::Initialized && m_kernel.thread(t).ideal == p && agenda.time(m_block, slot) != Instant::never()
            && trace::scheduleWord(threads[t].name) == choice.name) {
            tick(slot); // It becomes ready now, whatever else is due.
            return true;
        }
    }
    // What is named may only be under way: set by what runs before the next choice, as the interrupt of a driver below is by a send.
    Patience patience(*this);
    while (running()) {
        for (std::uint32_t slot = m_model->kernel.processors; slot < agenda.slots(); ++slot)
            if (m_kernel.slotIsChoice(slot) && agenda.time(m_block, slot) != Instant::never()) {
                const trace::Choice c = choiceOf(slot);
                if (c.processor == p && c.name == choice.name)
                    return takeSlot(slot);
            }
        std::uint32_t next = kNoSlot;
        for (std::uint32_t slot = 0; slot < agenda.slots(); ++slot)
            if (!m_kernel.slotIsChoice(slot) && (next == kNoSlot || agenda.key(m_block, slot) < agenda.key(m_block, next)))
                next = slot;
        if (mayBeCalled(p, choice.name) || next == kNoSlot || agenda.time(m_block, next) == Instant::never() || !patience.waitsFor(next) || !tickNoStep(next))
            break;
    }
    return takeSlot(p, choice.name);
}

bool World::mayBeCalled(std::uint32_t slot, const std::string& name)
{
    if (name.empty())
        return true;
    const std::vector<std::string> names = stepNames(slot);
    return std::find(names.begin(), names.end(), name) != names.end();
}

// What the next step of p may be called: whose it is, and what begins or expires with it.
std::vector<std::string> World::stepNames(std::uint32_t p)
{
    std::vector<std::string> result;
    const std::uint32_t a = m_kernel.current(p);
    if (a == ActivityId::kNone || m_kernel.activity(a).depth == 0)
        return result;
    const trace::Names names = namesOf(*this, {});
    auto add = [&](SubjectKind kind, std::uint32_t row) { result.push_back(trace::scheduleWord(names.of({kind, row}))); };
    const kernel::Frame& base = m_kernel.frame(a, 0);
    switch (m_kernel.activity(a).kind) {
    case kernel::ActivityKind::Thread:
        add(SubjectKind::Thread, a);
        if (base.routine == static_cast<std::uint16_t>(kernel::Routine::Worker)) {
            if (base.state != 0)
                add(SubjectKind::WorkItem, base.c);
            else if (m_kernel.machine().workHead != kernel::kNo16)
                add(SubjectKind::WorkItem, m_kernel.machine().workHead);
        }
        break;
    case kernel::ActivityKind::Dpc:
        if (base.state == 1 && m_kernel.nextDueTimer(p) != TimerId::kNone)
            add(SubjectKind::Timer, m_kernel.nextDueTimer(p));
        else if (base.state == 3)
            add(SubjectKind::Dpc, base.c);
        else if (m_kernel.processor(p).dpcHead != kernel::kNo16)
            add(SubjectKind::Dpc, m_kernel.processor(p).dpcHead);
        break;
    case kernel::ActivityKind::Isr:
        if (base.routine == static_cast<std::uint16_t>(kernel::Routine::DeviceInterrupt))
            add(SubjectKind::Interrupt, base.a);
        break;
    }
    return result;
}

std::vector<std::uint32_t> World::enabled()
{
    std::vector<std::uint32_t> result;
    if (!running())
        return result;
    for (std::uint32_t p = 0; p < m_model->kernelConfig.processors; ++p)
        if (blockedReason(p).empty())
            result.push_back(p);
    return result;
}

Phrase World::blockedReason(std::uint32_t p) const
{
    auto& self = const_cast<World&>(*this); // The views read through one non-const block.
    kernel::Kernel& k = self.m_kernel;
    if (k.isPlacing())
        return say("goes on once %1, which is ready, has a processor", namesOf(self, {}).of({SubjectKind::Thread, k.machine().toPlace}));
    const std::uint32_t a = k.current(p);
    if (a == ActivityId::kNone) {
        for (std::uint32_t t = 0; t < m_model->scenario.threads.size(); ++t)
            if (k.thread(t).state == ThreadState::Initialized && k.thread(t).ideal == p)
                return {}; // Its thread is still to start.
        return say("is idle: no thread is ready to run here");
    }
    if (m_model->kernel.agenda.time(m_block, p) != Instant::never())
        return {};
    const std::uint32_t l = k.activity(a).spinsOn;
    if (l != LockId::kNone) {
        if (kernel::Kernel::isOpen(k.lock(LockId(l))))
            return {};
        if (k.lock(LockId(l)).owner == kernel::kNo16)
            return say("waits for a queued lock that goes to who asked before it");
        const std::uint8_t owner = k.activity(k.lock(LockId(l)).owner).processor;
        const std::int64_t since = k.lock(LockId(l)).since;
        return blocks(k.lock(LockId(l)).kind) ? say("is to ask for a lock that CPU %1 holds since %2 ns", owner, since) : say("spins for a lock that CPU %1 holds since %2 ns", owner, since);
    }
    return say("has nothing to do until another processor acts");
}

Phrase World::placedElsewhere(std::uint32_t p) const
{
    auto& self = const_cast<World&>(*this); // The views read through one non-const block.
    const std::uint64_t open = self.m_kernel.places(true);
    if (open >> p & 1)
        return {};
    return say("is busy, and CPU %1 is idle", std::countr_zero(open));
}

} // namespace syncscope::simulation
