// A machine without driver text: the kernel's tables in a Block of their own, and routines written as lists of steps.
//
//   KernelHost h;
//   const LockId lock = h.spinLock();
//   h.thread({acquire(lock), work(1000), release(lock)}, {.processor = 1});
//   h.run();
//   EXPECT_THAT(h.story({EventKind::LockAcquire}), ElementsAre("25 P1 lock-acquire L0"));
//
// Routines run as the frames a driver's would, under the run loop of a World.
#pragma once

#include "engine/kernel/kernel.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace syncscope::test {

using kernel::Frame;
using kernel::Resume;
using trace::EventKind;
using trace::SubjectKind;

class KernelHost;

// One step of a routine. Resumed until it moves f.state on; f.b is its own to remember what it has begun.
using Step = std::function<Resume(KernelHost&, std::uint32_t activity, Frame&, bool perform)>;
using Script = std::vector<Step>;

// No cost but those a test asks for: times then follow from the work of its scripts alone.
inline kernel::Costs freeOfCharge()
{
    kernel::Costs c;
    c = {.load = 0,
        .add = 0,
        .store = 0,
        .irqlChange = 0,
        .spinAcquireUncontended = 0,
        .spinRelease = 0,
        .spinHandoffContended = 0,
        .spinQueuedHandoff = 0,
        .interlocked = 0,
        .fastMutexUncontended = 0,
        .keWaitSatisfied = 0,
        .contextSwitch = 0,
        .threadWake = 0,
        .ipi = 0,
        .isrEntry = 0,
        .isrToDpc = 0,
        .clockIsr = 0,
        .workItemLatencyIdle = 0,
        .syscall = 0,
        .ioPathUserToEvtIo = 0,
        .pioRegisterWrite = 0,
        .pioRegisterRead = 0,
        .pageFault = 0};
    return c;
}

// Free of charge and without a clock.
inline kernel::Config quiet(std::uint32_t processors = 2)
{
    kernel::Config c;
    c.processors = processors;
    c.clockNs = 0;
    c.costs = freeOfCharge();
    return c;
}

// The same with a clock interrupt every `clockNs`.
inline kernel::Config ticking(std::int64_t clockNs, std::uint32_t processors = 2)
{
    kernel::Config c = quiet(processors);
    c.clockNs = clockNs;
    return c;
}

class KernelHost {
public:
    static constexpr std::uint32_t kScripted = 8; // threads for scripts; the workers follow
    static constexpr std::uint16_t kRoutine = kernel::kDriverRoutines;

    struct ThreadOptions {
        std::uint32_t processor = 0;
        std::uint8_t priority = 8;
        bool bound = false;
        std::int64_t startNs = 0;
    };

    explicit KernelHost(kernel::Config config = quiet(), const std::function<void(Layout&)>& others = {})
        : m_config(withThreads(config)), m_tables(plan(m_config, others)), m_block(m_bytes), m_kernel(m_block, m_tables, m_config)
    {
        m_kernel.initialize();
        m_kernel.record(&m_log);
        kernel::Machine& m = m_kernel.machine();
        m.settingUp = 0;
        for (std::uint32_t w = 0; w < m_config.workers; ++w) {
            const std::uint32_t t = kScripted + w;
            kernel::Thread& x = m_kernel.thread(t);
            x.basePriority = x.priority = 12;
            x.ideal = static_cast<std::uint8_t>(w % m_config.processors);
            x.state = ThreadState::Waiting;
            x.next = m.idleWorkers == 0 ? kernel::kNo16 : static_cast<std::uint16_t>(m.idleWorkers - 1);
            m.idleWorkers = static_cast<std::uint16_t>(t + 1);
            m_kernel.push(t, kernel::Routine::Worker);
        }
        m_kernel.startClocks();
        m_kernel.startHardware();
    }
    virtual ~KernelHost() = default;
    KernelHost(const KernelHost&) = delete; // the views point into it
    KernelHost& operator=(const KernelHost&) = delete;

    kernel::Kernel& k() { return m_kernel; }
    const trace::Log& log() const { return m_log; }
    Block& block() { return m_block; }
    std::int64_t now() const { return m_kernel.now(); }
    Outcome outcome() const { return m_kernel.machine().outcome; }
    ThreadState stateOf(std::uint32_t t) { return m_kernel.thread(t).state; }

    // --- what the machine is made of
    std::uint32_t script(Script s)
    {
        m_scripts.push_back(std::move(s));
        return static_cast<std::uint32_t>(m_scripts.size() - 1);
    }
    Frame routine(Script s)
    {
        Frame f;
        f.routine = kRoutine;
        f.a = script(std::move(s));
        return f;
    }
    std::uint32_t thread(Script s, ThreadOptions o)
    {
        SYNCSCOPE_ASSERT(m_threads < kScripted);
        const std::uint32_t t = m_threads++;
        kernel::Thread& x = m_kernel.thread(t);
        x.basePriority = x.priority = o.priority;
        x.ideal = static_cast<std::uint8_t>(o.processor);
        x.bound = o.bound ? 1 : 0;
        const Frame f = routine(std::move(s));
        m_kernel.push(t, f.routine) = f;
        m_kernel.startThread(t, o.startNs);
        ++m_kernel.machine().liveThreads;
        return t;
    }
    std::uint32_t thread(Script s) { return thread(std::move(s), ThreadOptions()); }
    LockId lock(LockKind kind, bool ofFramework = false) { return m_kernel.createLock(kind, ofFramework, 0); }
    LockId spinLock() { return lock(LockKind::Spin); }
    WaitableId waitable(WaitableKind kind, std::int32_t state = 0, std::int32_t limit = 1) { return m_kernel.createWaitable(kind, state, limit, 0); }
    DpcId dpc(Script s, DpcImportance importance = DpcImportance::Medium, std::uint8_t target = kernel::kNo8)
    {
        const DpcId d = m_kernel.createDpc(routine(std::move(s)), 0);
        m_kernel.dpc(d).importance = importance;
        m_kernel.dpc(d).target = target;
        return d;
    }
    TimerId timer(WaitableKind kind = WaitableKind::NotificationTimer) { return m_kernel.createTimer(kind, 0); }
    InterruptId interrupt(std::uint8_t irql, std::uint8_t processor, Script isr)
    {
        return m_kernel.createInterrupt(irql, processor, routine(std::move(isr)));
    }
    WorkItemId workItem(Script s) { return m_kernel.createWorkItem(routine(std::move(s))); }

    // --- running
    // False when the run is over, or nothing is due up to that time.
    bool step(std::int64_t untilNs)
    {
        const std::uint32_t slot = next();
        if (slot == kNoSlot || m_tables.agenda.time(m_block, slot).ns > untilNs)
            return false;
        tick(slot);
        return true;
    }
    // Out of time order: what that processor is due for, whatever else is due. True when it passed a choice point.
    bool advance(std::uint32_t p)
    {
        const std::uint64_t before = m_kernel.machine().steps;
        tick(m_tables.processorSlot(p));
        return m_kernel.machine().steps != before;
    }
    // To its end, or as far as that time.
    Outcome run(std::int64_t untilNs = 1'000'000'000'000, std::uint64_t ticks = 2'000'000)
    {
        while (ticks > 0 && step(untilNs))
            --ticks;
        SYNCSCOPE_ASSERT(ticks > 0); // a script that never ends
        return outcome();
    }

    // --- what came of it
    // "TIME Pn KIND SUBJECT", of these kinds, in order.
    std::vector<std::string> story(std::initializer_list<EventKind> kinds) const
    {
        std::vector<std::string> lines;
        m_log.forEach([&](const trace::Event& e) {
            if (std::find(kinds.begin(), kinds.end(), e.kind) != kinds.end())
                lines.push_back(line(e));
        });
        return lines;
    }
    std::uint32_t count(EventKind kind) const
    {
        std::uint32_t n = 0;
        m_log.forEach([&](const trace::Event& e) { n += e.kind == kind ? 1 : 0; });
        return n;
    }
    // What the scripts said: "TIME Pn WORDS".
    std::vector<std::string> said;
    void say(const std::string& words) { said.push_back(std::to_string(now()) + " P" + std::to_string(m_kernel.currentProcessor()) + " " + words); }
    std::vector<std::string> hazards() const
    {
        std::vector<std::string> list;
        m_log.forEach([&](const trace::Event& e) {
            if (e.kind == EventKind::Hazard)
                list.emplace_back(kernel::wordsOf(static_cast<kernel::Hazard>(e.value)).rule);
        });
        return list;
    }
    // "0x10D 2 0 0 0 KMDF L3"; empty without a bug check.
    std::string bugCheck()
    {
        const kernel::Machine& m = m_kernel.machine();
        if (m.outcome != Outcome::BugCheck)
            return {};
        static constexpr char kDigits[] = "0123456789ABCDEF";
        std::string text;
        for (std::uint32_t c = m.bugCheckCode; c != 0; c >>= 4)
            text.insert(text.begin(), kDigits[c & 15]);
        text = "0x" + text;
        for (const std::uint64_t p : m.bugCheckParameters) { // addresses in hexadecimal
            char number[24];
            std::snprintf(number, sizeof number, p >> 32 ? " 0x%llX" : " %llu", static_cast<unsigned long long>(p));
            text += number;
        }
        return text + ' ' + std::string(kernel::wordsOf(static_cast<kernel::Hazard>(m.bugCheckReason)).rule);
    }

protected:
    // Frames of rooms above the kernel.
    virtual Resume resumeOther(std::uint32_t, Frame&, bool)
    {
        SYNCSCOPE_ASSERT(!"only kernel and scripts have frames here");
        return Resume::again();
    }
    // A routine of a script ended with this result: what its caller sees.
    std::uint64_t m_result = 0;

private:
    friend Step result(std::uint64_t);
    static constexpr std::uint32_t kNoSlot = 0xFFFFFFFFu;

    static kernel::Config withThreads(kernel::Config c)
    {
        c.firstWorker = kScripted;
        c.threads = kScripted + c.workers + c.dynamicWorkers;
        return c;
    }
    kernel::Tables plan(const kernel::Config& config, const std::function<void(Layout&)>& others)
    {
        Layout layout;
        const kernel::Tables t = kernel::Tables::plan(layout, config);
        if (others)
            others(layout);
        m_bytes = layout.bytes();
        return t;
    }

    std::uint32_t next()
    {
        if (!m_kernel.running())
            return kNoSlot;
        const std::uint32_t slot = m_tables.agenda.top(m_block);
        const Instant due = m_tables.agenda.time(m_block, slot);
        if (m_kernel.onlyBeats(slot) && m_kernel.quiescent())
            return kNoSlot;
        if (due == Instant::never()) {
            m_kernel.finish(Outcome::Deadlock);
            return kNoSlot;
        }
        return slot;
    }
    void tick(std::uint32_t slot)
    {
        kernel::Machine& m = m_kernel.machine();
        m.now = std::max(m.now, m_tables.agenda.time(m_block, slot).ns);
        if (slot < m_tables.processors) {
            m.processor = slot;
            m.steps += runProcessor(slot) ? 1 : 0;
        } else {
            m.steps += m_kernel.slotIsChoice(slot) ? 1 : 0;
            m_kernel.alarm(slot);
        }
        m.processor = ProcessorId::kNone;
        m.activity = ActivityId::kNone;
    }
    bool runProcessor(std::uint32_t p)
    {
        kernel::Machine& m = m_kernel.machine();
        const std::uint32_t slot = m_tables.processorSlot(p);
        bool step = false, perform = false, first = true;
        std::uint32_t last = ActivityId::kNone;
        while (m_kernel.running()) {
            m_kernel.deliverPending(p);
            const std::uint32_t a = m_kernel.current(p);
            m.activity = a;
            if (a == ActivityId::kNone) {
                m_kernel.unschedule(slot);
                return step;
            }
            kernel::Activity& x = m_kernel.activity(a);
            if (a != last) {
                x.processor = static_cast<std::uint8_t>(p);
                if (first) {
                    perform = x.atChoice;
                    x.atChoice = 0;
                } else if (x.remaining > 0 || x.atChoice) {
                    m_kernel.schedule(slot, m.now + std::max<std::int64_t>(0, x.remaining));
                    x.remaining = 0;
                    return step;
                }
                x.remaining = 0;
                last = a;
            }
            first = false;
            if (x.depth == 0) {
                m_kernel.activityEnded(p);
                last = ActivityId::kNone;
                continue;
            }
            step = step || perform;
            const Resume r = resume(a, m_kernel.top(a), perform);
            const bool performed = std::exchange(perform, false);
            switch (r.kind) {
            case Resume::Kind::Again:
                if (m_kernel.current(p) != a)
                    last = ActivityId::kNone;
                break;
            case Resume::Kind::Choice:
                m_kernel.activity(a).atChoice = 1;
                if (m_tables.agenda.time(m_block, slot).ns != m.now)
                    m_kernel.schedule(slot, m.now);
                return step && !performed;
            case Resume::Kind::Elapse: m_kernel.schedule(slot, m.now + r.ns); return step;
            case Resume::Kind::Spin: m_kernel.unschedule(slot); return step && !performed;
            }
        }
        return step;
    }
    Resume resume(std::uint32_t a, Frame& f, bool perform)
    {
        if (f.routine < kernel::kFrameworkRoutines)
            return m_kernel.resume(a, f, perform);
        if (f.routine < kRoutine)
            return resumeOther(a, f, perform);
        const Script& s = m_scripts.at(f.a);
        if (f.state >= s.size()) {
            m_kernel.pop(a, std::exchange(m_result, 0));
            return Resume::again();
        }
        return s[f.state](*this, a, f, perform);
    }

    std::string line(const trace::Event& e) const
    {
        static constexpr const char* kLetters[] = {"", "P", "T", "L", "W", "D", "Timer", "I", "K", "O", "R", "V", "F", "X", "H"};
        std::string text = std::to_string(e.time.ns) + (e.processor.isNone() ? " -" : " P" + std::to_string(e.processor.value)) + ' ' +
                           std::string(trace::name(e.kind));
        if (e.subject.kind != SubjectKind::None && e.subject.kind != SubjectKind::Processor)
            text += ' ' + std::string(kLetters[static_cast<int>(e.subject.kind)]) + std::to_string(e.subject.index);
        if (e.kind == EventKind::IrqlRaise || e.kind == EventKind::IrqlLower)
            text += ' ' + std::to_string(e.extra) + '>' + std::to_string(e.value);
        return text;
    }

    kernel::Config m_config;
    std::uint32_t m_bytes = 0;
    kernel::Tables m_tables;
    Block m_block;
    kernel::Kernel m_kernel;
    trace::Log m_log;
    std::vector<Script> m_scripts;
    std::uint32_t m_threads = 0;
};

// --- steps

// Anything that takes no time.
inline Step then(std::function<void(KernelHost&)> what)
{
    return [what = std::move(what)](KernelHost& h, std::uint32_t, Frame& f, bool) {
        ++f.state;
        what(h);
        return Resume::again();
    };
}
inline Step work(std::int64_t ns)
{
    return [ns](KernelHost&, std::uint32_t, Frame& f, bool) {
        ++f.state;
        return Resume::elapse(ns);
    };
}
// A step another processor could observe, worth some time.
inline Step access(std::int64_t ns)
{
    return [ns](KernelHost&, std::uint32_t, Frame& f, bool perform) {
        if (!perform)
            return Resume::choice(kernel::ChoicePoint::Store);
        ++f.state;
        return Resume::elapse(ns);
    };
}
inline Step say(std::string words)
{
    return then([words = std::move(words)](KernelHost& h) { h.say(words); });
}
// Something of the kernel that pushes a frame; `after` sees its result.
inline Step begin(std::function<void(KernelHost&, std::uint32_t activity)> push, std::function<void(KernelHost&, std::uint64_t)> after = {})
{
    return [push = std::move(push), after = std::move(after)](KernelHost& h, std::uint32_t a, Frame& f, bool) {
        if (f.b == 0) {
            f.b = 1;
            push(h, a);
            return Resume::again();
        }
        f.b = 0;
        ++f.state;
        if (after)
            after(h, h.k().activity(a).result);
        return Resume::again();
    };
}
inline std::function<void(KernelHost&, std::uint64_t)> sayResult(std::string words)
{
    return [words = std::move(words)](KernelHost& h, std::uint64_t r) { h.say(words + " " + std::to_string(r)); };
}
// The result of the routine.
inline Step result(std::uint64_t value)
{
    return then([value](KernelHost& h) { h.m_result = value; });
}

// The IRQL before stays with the lock, so that a release finds it.
inline Step acquire(
    LockId lock, std::uint32_t how = kernel::kRaise, std::int64_t timeoutNs = -1, std::function<void(KernelHost&, std::uint64_t)> after = {})
{
    return begin(
        [=](KernelHost& h, std::uint32_t a) {
            h.k().acquire(a, lock, how | (blocks(h.k().lock(lock).kind) ? 0u : static_cast<std::uint32_t>(kernel::kKeepIrql)), timeoutNs);
        },
        std::move(after));
}
inline Step release(LockId lock, std::uint32_t how = kernel::kRaise)
{
    return begin([=](KernelHost& h, std::uint32_t a) { h.k().release(a, lock, how, h.k().lock(lock).savedIrql); });
}
inline Step wait(WaitableId w, std::int64_t timeoutNs = -1, std::function<void(KernelHost&, std::uint64_t)> after = {})
{
    return begin([=](KernelHost& h, std::uint32_t a) { h.k().wait(a, w, timeoutNs); }, std::move(after));
}
inline Step sleep(std::int64_t ns)
{
    return begin([=](KernelHost& h, std::uint32_t a) { h.k().sleep(a, ns); });
}
inline Step set(WaitableId w)
{
    return then([w](KernelHost& h) { h.k().set(w); });
}
inline Step raise(std::uint8_t to)
{
    return then([to](KernelHost& h) { h.k().raiseIrql(h.k().currentProcessor(), to); });
}
inline Step lower(std::uint8_t to)
{
    return then([to](KernelHost& h) { h.k().lowerIrql(h.k().currentProcessor(), to); });
}
inline Step queue(DpcId d)
{
    return then([d](KernelHost& h) { h.k().queueDpc(d); });
}
inline Step queue(WorkItemId w)
{
    return then([w](KernelHost& h) { h.k().queueWorkItem(w); });
}
inline Step start(TimerId t, std::int64_t dueNs, std::int64_t periodNs = 0, DpcId d = DpcId())
{
    return then([=](KernelHost& h) { h.k().setTimer(t, dueNs, periodNs, d); });
}

} // namespace syncscope::test
