#include "tests/simulation/trace_laws.h"

#include "engine/analysis/findings.h"
#include "engine/analysis/intervals.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <vector>

namespace syncscope::test {

using trace::Event;
using trace::EventKind;

namespace {

class Laws {
public:
    Laws(const simulation::ModelPtr& model, const simulation::Run& run) : m_end(run.end), m_names(run.trace->names), m_processors(model->kernelConfig.processors) {}

    void see(const Event& e)
    {
        EXPECT_GE(e.time.ns, m_time) << at(e);
        m_time = e.time.ns;
        if (!e.cause.isNone()) {
            EXPECT_LT(e.cause.value, e.index.value) << at(e);
        }
        switch (e.kind) {
        case EventKind::IrqlRaise:
        case EventKind::IrqlLower: irql(e); break;
        case EventKind::LockAcquire:
            EXPECT_FALSE(m_owners.contains(e.subject.index)) << at(e) << ": it has an owner";
            m_owners[e.subject.index] = e.activity.value;
            break;
        case EventKind::LockRelease: m_owners.erase(e.subject.index); break; // by a context that does not own it: a hazard, told as one
        case EventKind::DevicePower: m_power[e.subject.index] = static_cast<DevicePower>(e.value); break;
        case EventKind::ObjectCreate: m_deleted.erase(e.subject.index); break; // the row of a closed file serves again
        case EventKind::ObjectDelete: EXPECT_TRUE(m_deleted.insert(e.subject.index).second) << at(e) << ": deleted before"; break;
        case EventKind::RequestQueue:
        case EventKind::RequestArrive: // A request that is forwarded and cancelled is the driver's again without being presented (KMDF X21).
        case EventKind::RequestPresent:
            m_queues[e.subject.index] = static_cast<std::uint32_t>(e.value);
            if (e.kind == EventKind::RequestPresent)
                present(e);
            break;
        case EventKind::CallbackEnter: enter(e); break;
        case EventKind::CallbackLeave: leave(e); break;
        case EventKind::DpcStart:
            EXPECT_TRUE(m_dpcs.emplace(e.processor.value, e.subject.index).second) << at(e) << ": one runs there already (NT R-DPC-6)";
            break;
        case EventKind::DpcEnd:
            EXPECT_EQ(m_dpcs[e.processor.value], e.subject.index) << at(e);
            m_dpcs.erase(e.processor.value);
            break;
        case EventKind::RequestSend: ++m_sent; break;
        case EventKind::RequestComplete:
            EXPECT_TRUE(m_completed.emplace(e.subject.index, e.index.value).second) << at(e) << ": completed before";
            break;
        case EventKind::RequestReturn: EXPECT_TRUE(m_completed.contains(e.subject.index)) << at(e) << ": never completed"; break;
        default: break;
        }
    }

    std::uint64_t sent() const { return m_sent; }
    std::uint64_t completed() const { return m_completed.size(); }
    const std::map<std::uint32_t, std::uint32_t>& owners() const { return m_owners; }

private:
    std::string at(const Event& e) const { return "event " + std::to_string(e.index.value) + " " + std::string(trace::name(e.kind)) + " " + m_names.of(e.subject); }

    void irql(const Event& e)
    {
        const std::uint32_t p = e.subject.index;
        ASSERT_LT(p, m_processors) << at(e);
        EXPECT_EQ(e.extra, m_irql[p]) << at(e) << ": the level before is another";
        EXPECT_EQ(e.kind == EventKind::IrqlRaise, e.value > e.extra) << at(e);
        m_irql[p] = static_cast<std::uint32_t>(e.value);
    }
    // KMDF X30, X33: what is power-managed presents nothing while its device is down.
    void present(const Event& e)
    {
        const ObjectId queue(static_cast<std::uint32_t>(e.value));
        if (m_end.framework().queueOf(queue).powerManaged) {
            EXPECT_NE(m_power[m_end.framework().object(queue).device], DevicePower::Low) << at(e) << ": its device is down";
        }
    }
    void enter(const Event& e)
    {
        const trace::Subject about = trace::unpackSubject(e.value);
        const std::string called = analysis::callbackName(m_names, e.subject);
        // KMDF D4: the last that is called of a driver; then its object ends.
        EXPECT_TRUE(!m_unloaded || called == "EvtCleanupCallback" || called == "EvtDestroyCallback") << at(e) << ": the driver has been unloaded";
        m_unloaded = m_unloaded || called == "EvtDriverUnload";
        if (called == "EvtCleanupCallback" && about.kind == trace::SubjectKind::Object) {
            EXPECT_TRUE(m_deleted.contains(about.index)) << at(e) << ": nobody has deleted it";
        }
        std::uint32_t lock = callbackLock(m_end, m_names, e);
        if (about.kind == trace::SubjectKind::Request) {
            const std::string callback = analysis::callbackName(m_names, e.subject);
            if (m_queues.contains(about.index) && m_queues[about.index] != ObjectId::kNone && callback != "EvtRequestCompletionRoutine" && callback != "EvtIoInCallerContext") // KMDF C5, C13
                lock = m_end.framework().object(ObjectId(m_queues[about.index])).callbackLock;
        }
        if (lock != LockId::kNone) {
            EXPECT_TRUE(m_inside.emplace(lock, e.activity.value).second) << at(e) << ": another callback of the same lock has not returned";
            EXPECT_EQ(m_owners.contains(lock) ? m_owners[lock] : ~0u, e.activity.value) << at(e) << ": without its lock";
        }
        m_stack[e.activity.value].push_back(lock);
    }
    void leave(const Event& e)
    {
        auto& stack = m_stack[e.activity.value];
        ASSERT_FALSE(stack.empty()) << at(e);
        if (stack.back() != LockId::kNone)
            m_inside.erase(stack.back());
        stack.pop_back();
    }

    simulation::World m_end;
    const trace::Names& m_names;
    std::uint32_t m_processors;
    std::int64_t m_time = 0;
    std::map<std::uint32_t, std::uint32_t> m_irql, m_owners, m_queues, m_inside, m_dpcs, m_completed;
    std::map<std::uint32_t, std::vector<std::uint32_t>> m_stack;
    std::map<std::uint32_t, DevicePower> m_power;
    std::set<std::uint32_t> m_deleted;
    bool m_unloaded = false;
    std::uint64_t m_sent = 0;
};

} // namespace

// KMDF section 5, C6..C10
std::uint32_t callbackLock(simulation::World& end, const trace::Names& names, const Event& e)
{
    const trace::Subject about = trace::unpackSubject(e.value);
    if (about.kind != trace::SubjectKind::Object)
        return LockId::kNone;
    const framework::Object& o = end.framework().object(ObjectId(about.index));
    const std::string callback = analysis::callbackName(names, e.subject);
    switch (o.type) {
    case ObjectType::Timer: return callback == "EvtTimerFunc" ? o.callbackLock : LockId::kNone;
    case ObjectType::WorkItem: return callback == "EvtWorkItem" ? o.callbackLock : LockId::kNone;
    case ObjectType::Dpc: return callback == "EvtDpcFunc" ? o.callbackLock : LockId::kNone;
    case ObjectType::Interrupt: return callback == "EvtInterruptDpc" || callback == "EvtInterruptWorkItem" ? o.callbackLock : LockId::kNone;
    case ObjectType::FileObject: return callback == "EvtFileCleanup" || callback == "EvtFileClose" ? o.callbackLock : LockId::kNone;
    default: return LockId::kNone;
    }
}

void expectLawful(const simulation::ModelPtr& model, const simulation::Run& run)
{
    const trace::Trace& t = *run.trace;
    Laws laws(model, run);
    t.log.forEach([&](const Event& e) {
        if (!testing::Test::HasFailure())
            laws.see(e);
    });
    if (testing::Test::HasFailure())
        return;
    simulation::World end = run.end;
    EXPECT_EQ(t.log.size(), end.events());
    EXPECT_EQ(laws.sent(), end.framework().state().sent);
    EXPECT_EQ(laws.completed(), end.framework().state().completed);
    // Every lock is given back, or its holder has a name, and the machine says the same.
    for (const auto& [lock, owner] : laws.owners()) {
        EXPECT_EQ(end.kernel().lock(LockId(lock)).owner, owner) << "lock " << lock;
        ASSERT_LT(lock, t.names.locks.size());
        ASSERT_LT(owner, t.names.activities.size());
        EXPECT_FALSE(t.names.locks[lock].name.empty() || t.names.activities[owner].name.empty());
    }
    for (std::uint32_t lock = 0; lock < t.names.locks.size(); ++lock)
        EXPECT_TRUE(laws.owners().contains(lock) || end.kernel().lock(LockId(lock)).owner == kernel::kNo16) << "lock " << lock;
    EXPECT_EQ(t.outcome, end.outcome());
    EXPECT_NE(t.outcome, Outcome::Running);
    EXPECT_NE(name(t.outcome), "?");
    EXPECT_EQ(t.bugCheck.has_value(), t.outcome == Outcome::BugCheck);
    EXPECT_EQ(t.refused.has_value(), t.outcome == Outcome::Refused);
    EXPECT_EQ(!t.limit.empty(), t.outcome == Outcome::Limit);
    // The trace explains how it ended: whoever reads no more than the trace has something to say about it.
    if (t.outcome == Outcome::BugCheck || t.outcome == Outcome::Deadlock || t.outcome == Outcome::Livelock || t.outcome == Outcome::Refused) {
        EXPECT_FALSE(analysis::study(t, {}).findings.empty()) << name(t.outcome);
    }
    if (t.bugCheck) {
        EXPECT_NE(bugCheckName(t.bugCheck->code), "") << t.bugCheck->code;
        EXPECT_FALSE(t.bugCheck->reason.empty());
        EXPECT_FALSE(t.bugCheck->stack.empty());
    }
}

void expectConsistent(simulation::World& world)
{
    kernel::Kernel& k = world.kernel();
    framework::Framework& f = world.framework();
    const kernel::Tables& tables = k.tables();
    const bool completed = world.outcome() == Outcome::Completed;
    // A worker waits in a work item only where a periodic timer could still end that wait (decisions 0010); what it is in the middle
    // of stays as it is.
    bool settled = completed, beats = false;
    for (std::uint32_t row = 0; row < tables.threads; ++row)
        settled = settled && !k.inWorkItem(row);
    for (std::uint32_t row = 0; row < tables.timer.count; ++row)
        beats = beats || (k.timer(TimerId(row)).set && k.timer(TimerId(row)).period > 0);
    EXPECT_TRUE(settled || beats || !completed);

    for (std::uint32_t i = 0; i < tables.lock.count; ++i) {
        const kernel::Lock& l = k.lock(LockId(i));
        if (!l.used)
            continue;
        std::uint32_t waiters = 0;
        for (std::uint16_t w = l.waiterHead; w != kernel::kNo16 && waiters <= tables.activities; w = k.activity(w).nextWaiter, ++waiters) {
            ASSERT_LT(w, tables.activities);
            if (blocks(l.kind) && k.activity(w).kind == kernel::ActivityKind::Thread && world.running()) {
                EXPECT_NE(k.thread(k.activity(w).row).state, ThreadState::Terminated) << "lock " << i;
            }
        }
        EXPECT_EQ(waiters, l.waiters) << "lock " << i;
        EXPECT_EQ(l.owner == kernel::kNo16, l.ownerThread == kernel::kNo16) << "lock " << i;
        if (l.owner != kernel::kNo16) { // its holder can be named
            ASSERT_LT(l.owner, tables.activities) << "lock " << i;
            EXPECT_LT(k.activity(l.owner).processor, tables.processors) << "lock " << i;
        }
        if (settled && l.ofFramework) {
            EXPECT_EQ(l.owner, kernel::kNo16) << "lock " << i;
        }
        if (settled) {
            EXPECT_EQ(l.waiters, 0) << "lock " << i;
        }
    }

    std::map<std::uint32_t, std::uint32_t> queued, owned;
    std::uint64_t inTable = 0, done = 0;
    for (std::uint32_t row = 0; row < tables.thread.count; ++row) {
        const kernel::Thread& t = k.thread(row);
        if (completed) {
            EXPECT_TRUE(t.state == ThreadState::Terminated || t.isWorker) << "thread " << row;
        }
    }
    for (std::uint32_t row = 0; row < f.tables().request.count; ++row) {
        const framework::Request& r = f.request(row);
        if (r.state == framework::RequestState::Free)
            continue;
        ++inTable;
        done += r.state == framework::RequestState::Completed ? 1 : 0;
        if (r.state == framework::RequestState::Queued)
            ++queued[r.queue];
        if (r.state == framework::RequestState::Owned)
            ++owned[r.queue];
    }
    // Sent = completed + still somewhere.
    EXPECT_EQ(f.state().sent, f.state().completed + inTable - done);
    for (std::uint32_t i = 0; i < f.tables().object.count; ++i) {
        const framework::Object& o = f.object(ObjectId(i));
        if (!o.created || o.type != ObjectType::Queue)
            continue;
        const framework::Queue& q = f.queueOf(ObjectId(i));
        EXPECT_EQ(q.depth, queued[i]) << "queue " << i;
        // While a completion or a forward is under way the queue has not been told yet.
        EXPECT_GE(q.owned + 0u, completed ? owned[i] : 0u) << "queue " << i;
        if (settled) {
            EXPECT_EQ(q.owned, owned[i]) << "queue " << i;
            EXPECT_EQ(q.dispatching, 0u) << "queue " << i;
            EXPECT_EQ(q.deferred, 0u) << "queue " << i;
        }
    }
}

} // namespace syncscope::test
