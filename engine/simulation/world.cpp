#include "engine/simulation/world.h"

#include "engine/simulation/services.h"
#include "engine/base/ntstatus.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace syncscope::simulation {

using kernel::ChoicePoint;
using kernel::Frame;
using kernel::Resume;
using trace::EventKind;
using trace::SubjectKind;

namespace {
constexpr std::uint32_t kThrough = 1024; // ticks that may follow one another on a processor before somebody looks whether to go on
constexpr std::uint64_t kInstructionsPerTick = 4'000'000; // a loop that takes no time and shares nothing is stopped
}

World::World(ModelPtr model)
    : m_model(std::move(model))
    , m_block(m_model->blockBytes)
    , m_kernel(m_block, m_model->kernel, m_model->kernelConfig)
    , m_framework(m_kernel, m_model->framework, m_model->frameworkConfig)
    , m_vm(m_model->program, m_model->driver)
    , m_state(&m_model->state.at(m_block, 0))
{
    m_kernel.initialize();
    m_framework.initialize();
    state() = State{};
    state().contextTop = m_model->contextBase;
    if (!m_model->scenario.machine.pagedOut)
        for (std::uint32_t& page : m_model->pages.rows(m_block))
            page = 1;
    const auto& globals = m_model->program.globals;
    if (!globals.empty())
        std::memcpy(&m_model->driver.memory.at(m_block, 0), globals.data(), globals.size());

    const scenario::Scenario& s = m_model->scenario;
    for (std::uint32_t i = 0; i < s.threads.size(); ++i) {
        kernel::Thread& t = m_kernel.thread(i);
        t.basePriority = t.priority = static_cast<std::uint8_t>(s.threads[i].priority);
        t.ideal = static_cast<std::uint8_t>(s.threads[i].processor);
        t.bound = s.threads[i].bound ? 1 : 0;
        if (s.threads[i].routine.empty()) {
            Frame& f = m_kernel.push(i, static_cast<std::uint16_t>(Routine::Workload));
            f.a = i;
            if (s.threads[i].dispatchLevel) {
                Frame routine;
                routine.routine = static_cast<std::uint16_t>(Routine::UpperDpc);
                routine.a = i;
                f.w[2] = m_kernel.createDpc(routine, 0).value;
            }
        } else {
            Frame& f = m_kernel.push(i, static_cast<std::uint16_t>(Routine::DriverCall));
            f.a = m_model->program.function(s.threads[i].routine).value;
            f.c = 1;
            f.w[0] = s.threads[i].argument;
        }
    }
    for (std::uint32_t w = 0; w < m_model->kernelConfig.workers; ++w) {
        const auto t = static_cast<std::uint32_t>(s.threads.size()) + w;
        m_kernel.thread(t).basePriority = m_kernel.thread(t).priority = 12; // Delayed queue (NT section 8)
        m_kernel.thread(t).isWorker = 1;
        m_kernel.thread(t).ideal = static_cast<std::uint8_t>(w % m_model->kernelConfig.processors);
        m_kernel.push(t, kernel::Routine::Worker);
    }
    m_kernel.push(m_model->systemThread, static_cast<std::uint16_t>(Routine::SetUp));
    if (m_model->pnpThread != kernel::kNo16) {
        kernel::Thread& t = m_kernel.thread(m_model->pnpThread);
        t.basePriority = t.priority = 12; // of a system worker
        m_kernel.push(m_model->pnpThread, static_cast<std::uint16_t>(Routine::Power));
    }
}

World::World(const World& other)
    : m_model(other.m_model)
    , m_block(other.m_block)
    , m_kernel(m_block, m_model->kernel, m_model->kernelConfig)
    , m_framework(m_kernel, m_model->framework, m_model->frameworkConfig)
    , m_vm(m_model->program, m_model->driver)
    , m_state(&m_model->state.at(m_block, 0))
{
}

World& World::operator=(const World& other)
{
    if (this == &other)
        return *this;
    SYNCSCOPE_ASSERT(m_model == other.m_model);
    m_block = other.m_block; // The views keep pointing at m_block.
    m_kernel.takeKinds();    // of ticks that are not this World's
    return *this;
}

void World::record(const Recorder& recorder)
{
    m_recorder = recorder;
    m_kernel.record(recorder.log);
}

void World::setUp()
{
    kernel::Machine& m = m_kernel.machine();
    m_kernel.makeReady(m_model->systemThread, EventIndex());
    const std::uint32_t p = 0;
    // The idle workers wait before anything else happens.
    while (running() && m.settingUp) {
        m.processor = p;
        m_instructionsLeft = kInstructionsPerTick;
        runProcessor(p);
        checkLimits();
    }
    if (!running()) {
        recordEnd();
        return;
    }
    for (std::uint32_t w = 0; w < m_model->kernelConfig.workers; ++w) {
        const auto t = static_cast<std::uint32_t>(m_model->scenario.threads.size()) + w;
        kernel::Thread& x = m_kernel.thread(t);
        x.state = ThreadState::Waiting;
        x.next = m.idleWorkers == 0 ? kernel::kNo16 : static_cast<std::uint16_t>(m.idleWorkers - 1);
        m.idleWorkers = static_cast<std::uint16_t>(t + 1);
    }
    const auto isLeftOut = [&](std::uint32_t thread) {
        kernel::Omission& o = m.omission;
        if (o.kind != static_cast<std::uint8_t>(EventKind::ThreadReady) + 1u || o.subject != thread)
            return false;
        o.kind = 0;
        o.done = 1;
        return true;
    };
    for (std::uint32_t i = 0; i < m_model->scenario.threads.size(); ++i) {
        if (isLeftOut(i))
            continue;
        m_kernel.startThread(i, m_model->scenario.threads[i].startNs);
        ++m.liveThreads;
    }
    if (m_model->pnpThread != kernel::kNo16 && !isLeftOut(m_model->pnpThread)) {
        m_kernel.startThread(m_model->pnpThread, m_model->scenario.power.front().atNs);
        ++m.liveThreads;
    }
    m_kernel.startWorkers();
    m_kernel.startClocks();
    m_kernel.startHardware();
    m_kernel.takeKinds(); // What set-up did belongs to no tick.
}

std::uint32_t World::nextRare(std::uint32_t slot)
{
    if (m_kernel.onlyBeats(slot) && m_kernel.quiescent()) {
        recordEnd();
        return kNoSlot;
    }
    if (m_model->kernel.agenda.time(m_block, slot) == Instant::never()) {
        m_kernel.finish(Outcome::Deadlock);
        recordEnd();
        return kNoSlot;
    }
    return slot;
}

// The last event of every run says how it ended.
void World::recordEnd()
{
    m_kernel.machine().processor = ProcessorId::kNone;
    m_kernel.machine().activity = ActivityId::kNone;
    m_kernel.event(EventKind::End, {}, static_cast<std::uint64_t>(outcome()));
}

inline void World::checkLimits()
{
    const kernel::Machine& m = m_kernel.machine();
    const scenario::Limits& limits = m_model->scenario.limits;
    if (m.steps <= limits.steps && m.events <= limits.events && m.now <= limits.timeNs) {
        if (state().ticks >= state().circleAt && state().untimed)
            state().circleAt = ~0ull; // livelock.cpp looks at timed runs
        else if (state().ticks >= state().circleAt)
            lookForCircles();
        return;
    }
    m_kernel.stopAt(m.steps > limits.steps ? kernel::LimitKind::Steps : m.events > limits.events ? kernel::LimitKind::Events : kernel::LimitKind::Time);
}

namespace {
constexpr trace::Kinds kFrameworkKinds({EventKind::IrqlRaise, EventKind::IrqlLower, EventKind::DispatchStart, EventKind::ThreadSwitch,
    EventKind::DpcQueue, EventKind::DpcStart, EventKind::DpcEnd, EventKind::TimerExpire, EventKind::IsrStart, EventKind::IsrEnd,
    EventKind::WorkItemQueue, EventKind::WorkItemStart, EventKind::WorkItemEnd, EventKind::LockRequest, EventKind::LockSpin, EventKind::LockBlock,
    EventKind::LockAcquire, EventKind::LockRelease, EventKind::CallbackEnter, EventKind::CallbackLeave, EventKind::RequestArrive,
    EventKind::RequestQueue, EventKind::RequestPresent, EventKind::RequestComplete, EventKind::Defer, EventKind::QueueState, EventKind::BugCheck,
    EventKind::Hazard, EventKind::TransferStart, EventKind::DeviceEvent});
constexpr trace::Kinds kRequestKinds({EventKind::RequestSend, EventKind::RequestComplete, EventKind::RequestReturn, EventKind::RequestCancel});
} // namespace

std::int32_t World::statement(std::uint32_t p)
{
    const std::uint32_t a = m_kernel.current(p);
    const std::uint32_t pc = a == ActivityId::kNone ? trace::kNoCode : m_vm.pc(m_block, a);
    return pc == trace::kNoCode ? -1 : m_model->program.code[pc].statement;
}

bool World::tick(std::uint32_t slot)
{
    kernel::Machine& m = m_kernel.machine();
    ++state().ticks;
    m.now = std::max(m.now, m_model->kernel.agenda.time(m_block, slot).ns);
    if (slot < m_model->kernel.processors) {
        m_statement = m_recorder.marks ? statement(slot) : -1;
        m_step = false;
        m_instructionsLeft = kInstructionsPerTick;
        m.processor = slot;
        runProcessor(slot);
    } else {
        m_step = m_kernel.slotIsChoice(slot);
        m_kernel.alarm(slot);
    }
    m.processor = ProcessorId::kNone;
    m.activity = ActivityId::kNone;
    closeTick(slot);
    return m_step;
}

void World::closeTick(std::uint32_t slot)
{
    kernel::Machine& m = m_kernel.machine();
    m.steps += m_step ? 1 : 0;
    checkLimits();
    if (!running())
        recordEnd();
    if (!m_recorder.marks)
        return;
    const trace::Kinds kinds = m_kernel.takeKinds();
    std::uint16_t flags = m_step ? Mark::kStep : 0;
    if (slot < m_model->kernel.processors && statement(slot) != m_statement)
        flags |= Mark::kStatement;
    if (kinds.meets(kFrameworkKinds))
        flags |= Mark::kFramework;
    if (kinds.meets(kRequestKinds))
        flags |= Mark::kRequest;
    m_recorder.marks->push_back({m.events, static_cast<std::uint16_t>(slot), flags});
}

std::uint32_t World::tickThrough(std::uint32_t slot)
{
    const std::uint64_t before = m_kernel.machine().steps;
    m_through = kThrough;
    tick(slot);
    m_through = 0;
    return static_cast<std::uint32_t>(m_kernel.machine().steps - before);
}

// p stands before a choice point. True when time order would tick p next, now: then that tick begins, and the step may be taken.
bool World::passes(std::uint32_t p)
{
    const kernel::Machine& m = m_kernel.machine();
    const Agenda& agenda = m_model->kernel.agenda;
    const scenario::Limits& limits = m_model->scenario.limits;
    if (m_through == 0 || m_kernel.holdsBack(p) || agenda.top(m_block) != p || agenda.time(m_block, p).ns != m.now || m.steps >= limits.steps
        || m.events > limits.events || m.now > limits.timeNs || state().ticks >= state().circleAt) // livelock.cpp looks at Worlds between ticks
        return false;
    --m_through;
    closeTick(p);
    ++state().ticks;
    m_statement = m_recorder.marks ? statement(p) : -1;
    m_step = true;
    m_instructionsLeft = kInstructionsPerTick;
    return true;
}

// A free lock is offered to every waiter; the one on p was chosen.
void World::offer(std::uint32_t p)
{
    const std::uint32_t a = m_kernel.current(p);
    kernel::Lock& l = m_kernel.lock(LockId(m_kernel.activity(a).spinsOn));
    if (l.reserved != kernel::kNo16)
        m_kernel.activity(l.reserved).atChoice = 0; // It finds out that the lock went to somebody else.
    l.reserved = static_cast<std::uint16_t>(a);
    m_kernel.schedule(p, now().ns);
}

bool World::perform(Deed::Kind kind, std::uint32_t p, std::int64_t time)
{
    bool any = true;
    switch (kind) {
    case Deed::Kind::Untimed:
        state().untimed = 1;
        m_kernel.machine().untimed = static_cast<std::uint16_t>(kernel::kUntimed | (ownProcessors() ? kernel::kOwnProcessors : 0));
        break;
    case Deed::Kind::Timed:
        state().untimed = 0;
        m_kernel.machine().untimed = 0;
        for (std::uint32_t t = 0; t < m_model->scenario.threads.size(); ++t)
            if (std::exchange(m_kernel.thread(t).beforeSend, std::uint8_t{0}) == kernel::kStandsBeforeSend && m_kernel.current(m_kernel.thread(t).processor) == t)
                m_kernel.schedule(m_kernel.thread(t).processor, now().ns);
        m_kernel.placeAll();
        m_kernel.askAll();
        break;
    case Deed::Kind::Offer: offer(p); break;
    case Deed::Kind::Quantum: m_kernel.endQuantum(p); break;
    case Deed::Kind::Skip: m_kernel.skipTo(time); break;
    case Deed::Kind::Send:
        m_kernel.thread(m_kernel.current(p)).beforeSend = kernel::kMaySend;
        m_kernel.schedule(p, now().ns);
        break;
    case Deed::Kind::Ask: any = m_kernel.askAll(); break;
    case Deed::Kind::Place: m_kernel.placeOn(p); break;
    }
    if (any && m_recorder.deeds)
        m_recorder.deeds->push_back({kind, static_cast<std::uint8_t>(p), static_cast<std::uint32_t>(m_recorder.marks ? m_recorder.marks->size() : 0), time});
    return any;
}

// Advances one processor until time must pass, it stands before a choice point, or it has nothing to do.
void World::runProcessor(std::uint32_t p)
{
    kernel::Machine& m = m_kernel.machine();
    kernel::Processor& processor = m_kernel.processor(p);
    const std::uint32_t slot = m_model->kernel.processorSlot(p);
    bool perform = false;
    std::uint32_t last = ActivityId::kNone;
    bool first = true;
    while (running()) {
        const bool waits = m_kernel.isPlacing(); // It goes on once a thread has its processor.
        if (!waits)
            m_kernel.deliverPending(p);
        const std::uint32_t a = kernel::Kernel::current(processor);
        m.activity = a;
        if (a == ActivityId::kNone) {
            m_kernel.unschedule(slot);
            return;
        }
        kernel::Activity& x = m_kernel.activity(a);
        if (waits) {
            m_kernel.schedule(slot, m.now + std::max<std::int64_t>(0, std::exchange(x.remaining, 0)));
            return;
        }
        if (a != last) {
            x.processor = static_cast<std::uint8_t>(p);
            if (first) {
                perform = x.atChoice;
                x.atChoice = 0;
                x.remaining = 0;
            } else if (x.remaining > 0 || (x.atChoice && !m.settingUp)) {
                // It goes on where it was interrupted, with what it still had to do.
                m_kernel.schedule(slot, m.now + std::max<std::int64_t>(0, x.remaining));
                x.remaining = 0;
                return;
            } else {
                x.remaining = 0;
            }
            last = a;
        }
        first = false;
        if (x.depth == 0) {
            m_kernel.activityEnded(p);
            last = ActivityId::kNone;
            if (m.settingUp && m_kernel.thread(m_model->systemThread).state == ThreadState::Terminated) {
                m.settingUp = 0;
                return;
            }
            continue;
        }
        m_step = m_step || perform;
        const Resume r = resume(a, m_kernel.top(a), perform);
        const bool performed = perform;
        perform = false;
        switch (r.kind) {
        case Resume::Kind::Again:
            if (kernel::Kernel::current(processor) != a)
                last = ActivityId::kNone;
            break;
        case Resume::Kind::Choice:
            if (m.settingUp) {
                perform = true;
                break;
            }
            // A step that turned out not to be possible any more was none.
            if (performed)
                m_step = false;
            if (passes(p)) {
                perform = true;
                break;
            }
            x.atChoice = 1;
            if (m_model->kernel.agenda.time(m_block, slot).ns != m.now)
                m_kernel.schedule(slot, m.now);
            return;
        case Resume::Kind::Elapse:
            if (m.settingUp)
                break;
            m_kernel.schedule(slot, m.now + r.ns);
            return;
        case Resume::Kind::Spin:
            if (performed)
                m_step = false;
            m_kernel.unschedule(slot);
            if (m.settingUp)
                m_kernel.finish(Outcome::Deadlock);
            return;
        }
    }
}

Resume World::resume(std::uint32_t a, Frame& f, bool perform)
{
    if (f.routine < kernel::kFrameworkRoutines)
        return m_kernel.resume(a, f, perform);
    if (f.routine < kernel::kDriverRoutines) {
        if (f.routine == static_cast<std::uint16_t>(framework::Routine::TargetDone) && f.state == 0)
            tellCompletion(f.a);
        return m_framework.resume(a, f, perform);
    }
    switch (static_cast<Routine>(f.routine)) {
    case Routine::DriverCall: return resumeDriverCall(a, f, perform);
    case Routine::Workload: return resumeWorkload(a, f, perform);
    case Routine::SetUp: return resumeSetUp(a, f);
    case Routine::Power: return resumePower(a, f);
    case Routine::UpperDpc: { // NT R-IRP-3: it calls down at its own level, and waits for nothing.
        const std::uint32_t row = static_cast<std::uint32_t>(m_kernel.frame(f.a, 0).w[0]);
        m_kernel.pop(a);
        m_framework.arrive(a, row);
        return Resume::again();
    }
    }
    SYNCSCOPE_ASSERT(!"every frame has a routine");
    return Resume::again();
}

// --- driver code

Resume World::resumeDriverCall(std::uint32_t a, Frame& f, bool perform)
{
    enum { Enter, Run, InService };
    if (f.state == Enter) {
        const driver::Stack& stack = m_model->driver.stacks.at(m_block, a);
        const driver::Function& function = m_model->program.functions[f.a];
        f.b = stack.depth;
        f.state = Run;
        std::uint64_t arguments[8] = {f.w[0], f.w[1], f.w[2], f.w[3], f.w[4], f.w[5]};
        if (!m_vm.enter(m_block, a, FunctionId(f.a), std::span(arguments).first(std::min<std::size_t>(8, function.parameters)))) {
            m_kernel.stopAt(kernel::LimitKind::Calls);
            return Resume::again();
        }
    }
    if (f.state == InService) {
        const driver::Stop call = m_vm.pendingService(m_block, a);
        m_vm.finishService(m_block, a, Services(*this, a, false).finish(a, call, m_kernel.activity(a).result));
        f.state = Run;
        if (!running())
            return Resume::again();
    }
    const kernel::Costs& costs = m_kernel.costs();
    Services services(*this, a, perform);
    {
        const driver::Stop stop = m_vm.run(m_block, a, f.b, m_instructionsLeft, &services);
        switch (stop.kind) {
        case driver::Stop::Kind::Load:
        case driver::Stop::Kind::Store:
        case driver::Stop::Kind::Update: {
            const bool isLoad = stop.kind == driver::Stop::Kind::Load;
            if (watches(stop.address) && stop.kind != driver::Stop::Kind::Update) {
                const std::int64_t ns = services.touch(stop.address, isLoad ? 0 : 1, stop.pc);
                if (ns > 0 || !running())
                    return Resume::elapse(ns);
            }
            if (!services.perform() && !passes(m_kernel.currentProcessor()))
                return Resume::choice(isLoad ? ChoicePoint::Load : stop.kind == driver::Stop::Kind::Store ? ChoicePoint::Store : ChoicePoint::Update);
            const std::uint64_t value = m_vm.perform(m_block, a);
            if (stop.kind == driver::Stop::Kind::Update)
                return Resume::elapse(costs.add);
            m_kernel.event(isLoad ? EventKind::Load : EventKind::Store,
                {SubjectKind::Variable, static_cast<std::uint32_t>(stop.address - driver::kMemoryBase)}, value, stop.bytes, stop.pc);
            return Resume::elapse(isLoad ? costs.load : costs.store);
        }
        case driver::Stop::Kind::Yield: return Resume::elapse(services.answer().ns);
        case driver::Stop::Kind::Service: {
            if (services.answer().kind == Services::Answer::Kind::Choice)
                return Resume::choice(services.answer().point);
            if (services.answer().kind == Services::Answer::Kind::Stopped)
                return Resume::again();
            // Pushed. The frames moved up, this one did not: its row is where it was.
            f.state = InService;
            return services.resumed();
        }
        case driver::Stop::Kind::Return:
            m_kernel.pop(a, stop.value);
            return Resume::again();
        case driver::Stop::Kind::Fault: {
            const std::uint8_t irql = m_kernel.irql();
            if (stop.address == 0 && stop.bytes == 0) {
                m_kernel.bugCheck(0x1E, ntstatus::kIntegerDivideByZero, stop.pc, 0, 0, kernel::Hazard::DivisionByZero);
                return Resume::again();
            }
            // NT V1: at DISPATCH_LEVEL and above nobody can handle the fault.
            const std::uint32_t code = irql >= static_cast<std::uint8_t>(Irql::Dispatch) ? 0xD1 : 0x50;
            const std::uint64_t access = stop.isExecute ? 8 : stop.isWrite ? 1 : 0;
            m_kernel.bugCheck(code, stop.address, code == 0xD1 ? irql : access, access, stop.pc, kernel::strayAddress(stop.address));
            return Resume::again();
        }
        case driver::Stop::Kind::Budget: m_kernel.stopAt(kernel::LimitKind::Instructions); return Resume::again();
        case driver::Stop::Kind::Overflow: break;
        }
        m_kernel.stopAt(kernel::LimitKind::Calls);
        return Resume::again();
    }
}

// What an EvtRequestCompletionRoutine is told of the request that came back: WDF_REQUEST_COMPLETION_PARAMS.
void World::tellCompletion(std::uint32_t row)
{
    constexpr const char* kName = "WDF_REQUEST_COMPLETION_PARAMS";
    const framework::Request& r = m_framework.request(row);
    const framework::Config& c = m_model->frameworkConfig;
    const auto put = [&](const char* field, std::uint64_t value) {
        const Model::Place p = m_model->place(kName, field);
        if (p.bytes > 0)
            m_vm.write(m_block, c.completionParams + static_cast<std::uint64_t>(row) * c.completionParamsBytes + p.offset, &value, p.bytes);
    };
    constexpr std::uint32_t kTypes[] = {0x3, 0x4, 0xE, 0xF, 0x0, 0x2}; // WDF_REQUEST_TYPE
    put("Size", c.completionParamsBytes);
    put("Type", kTypes[static_cast<std::size_t>(r.type)]);
    put("IoStatus.Status", r.targetStatus);
    put("IoStatus.Pointer", r.targetStatus);
    put("IoStatus.Information", r.targetStatus == 0 ? r.length : 0);
}

// --- DriverEntry, then EvtDriverDeviceAdd once for each device

Resume World::resumeSetUp(std::uint32_t a, Frame& f)
{
    enum { Entry, Entered, Add, Locked, Added, Unlocked, Started };
    auto failed = [](std::uint64_t status) { return (status & 0x80000000u) != 0; };
    switch (f.state) {
    case Entry: {
        const FunctionId entry = m_model->program.function("DriverEntry");
        f.state = Entered;
        if (entry.isNone()) {
            m_kernel.activity(a).result = 0;
            return Resume::again();
        }
        Frame& call = m_kernel.push(a, static_cast<std::uint16_t>(Routine::DriverCall));
        call.a = entry.value;
        call.c = 2;
        return Resume::again();
    }
    case Entered:
        if (failed(m_kernel.activity(a).result)) {
            m_kernel.finish(Outcome::Refused);
            return Resume::again();
        }
        f.state = Add;
        [[fallthrough]];
    case Add: {
        // A driver with its own DriverEntry is given one device to create.
        if (state().deviceAdd == FunctionId::kNone || state().deviceAdds >= (m_model->scenario.objects.empty() ? 1u : m_model->deviceObjects.size())) {
            m_kernel.pop(a);
            return Resume::again();
        }
        ++state().deviceAdds;
        f.state = Locked;
        const framework::Object& driver = m_framework.object(ObjectId(state().driver));
        if (driver.callbackLock != LockId::kNone) { // KMDF D4
            m_kernel.acquire(a, LockId(driver.callbackLock), kernel::kFramework | kernel::kCriticalRegion);
            return Resume::again();
        }
        [[fallthrough]];
    }
    case Locked: {
        f.state = Added;
        Frame& call = m_kernel.push(a, static_cast<std::uint16_t>(Routine::DriverCall));
        call.a = state().deviceAdd;
        call.c = 2;
        call.w[0] = framework::Framework::handle(ObjectId(state().driver));
        call.w[1] = 0; // PWDFDEVICE_INIT: opaque, never dereferenced
        return Resume::again();
    }
    case Added: {
        // Without one of its devices the others are added all the same.
        const auto isDevice = [](const framework::Object& o) { return o.used && o.created && o.type == ObjectType::Device; };
        const auto objects = m_model->framework.object.rows(m_block);
        const bool goesOn = m_model->scenario.driver.onRefusal == scenario::OnRefusal::Continue
            && (state().deviceAdds < m_model->deviceObjects.size() || std::any_of(objects.begin(), objects.end(), isDevice));
        if (failed(m_kernel.activity(a).result) && !goesOn) {
            m_kernel.finish(Outcome::Refused);
            return Resume::again();
        }
        f.state = Unlocked;
        const framework::Object& driver = m_framework.object(ObjectId(state().driver));
        if (driver.callbackLock != LockId::kNone) {
            m_kernel.release(a, LockId(driver.callbackLock), kernel::kFramework | kernel::kCriticalRegion, 0);
            return Resume::again();
        }
        [[fallthrough]];
    }
    case Unlocked:
        f.state = Started;
        m_kernel.activity(a).result = 0;
        [[fallthrough]];
    default:
        // What EvtDriverDeviceAdd has made is started, before anything is sent to it.
        if (failed(m_kernel.activity(a).result)) {
            m_kernel.finish(Outcome::Refused);
            return Resume::again();
        }
        for (std::uint32_t row = 1; row < m_model->framework.device.count; ++row) {
            const framework::Device& d = m_model->framework.device.at(m_block, row);
            if (d.used && d.power == DevicePower::NotStarted && m_framework.object(ObjectId(d.object)).created) {
                m_framework.pnp(a, ObjectId(d.object), PnpAction::Start);
                return Resume::again();
            }
        }
        f.state = Add;
        return Resume::again();
    }
}

// --- what happens to the power of devices

Resume World::resumePower(std::uint32_t a, Frame& f)
{
    enum { Next, Due };
    const auto& actions = m_model->scenario.power;
    if (f.a >= actions.size()) {
        m_kernel.pop(a);
        return Resume::again();
    }
    const scenario::PowerAction& action = actions[f.a];
    if (f.state == Next) {
        f.state = Due;
        if (action.atNs > m_kernel.now()) {
            m_kernel.sleep(a, action.atNs - m_kernel.now());
            return Resume::again();
        }
    }
    f.state = Next;
    ++f.a;
    if (const ObjectId device = deviceNamed(action.device); !device.isNone())
        m_framework.pnp(a, device, action.action);
    return Resume::again();
}

// --- contexts

// Non-paged driver memory for another context: its place, 0 = none is left, and the run has stopped.
std::uint32_t World::takeContext(std::uint64_t bytes)
{
    const std::uint64_t end = (state().contextTop + bytes + 15) / 16 * 16;
    if (end > m_model->requestContextBase) {
        m_kernel.stopAt(kernel::LimitKind::Memory);
        return 0;
    }
    return std::exchange(state().contextTop, static_cast<std::uint32_t>(end));
}

std::uint32_t World::structureOf(std::uint64_t contextType) const
{
    const Model::Place at = m_model->place("WDF_OBJECT_CONTEXT_TYPE_INFO", "ContextName");
    std::uint64_t text = 0;
    m_vm.read(m_block, contextType + at.offset, &text, at.bytes);
    const std::string name = m_vm.text(m_block, text);
    const auto& structures = m_model->program.structures;
    for (std::uint32_t i = 0; i < structures.size(); ++i)
        if (structures[i].name == name)
            return i;
    return 0xFFFFFFFFu;
}

} // namespace syncscope::simulation
