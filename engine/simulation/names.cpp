// Names of all that exists in a World at its end, and what became of the run, in words.
#include "engine/simulation/run.h"

#include "engine/base/phrase.h"

#include <algorithm>

namespace syncscope::simulation {

using trace::SubjectKind;

namespace {

std::string objectName(const Model& m, const framework::Object& o, std::uint32_t row)
{
    if (o.internal)
        return "create requests";
    if (o.declared < m.scenario.objects.size())
        return m.scenario.objects[o.declared].name;
    static constexpr const char* kKinds[] = {"Driver", "Device", "Queue", "Request", "File", "Timer", "WorkItem", "Dpc", "Interrupt", "SpinLock", "WaitLock", "Object", "IoTarget"};
    return kKinds[static_cast<std::size_t>(o.type)] + std::to_string(row);
}

// "EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL" -> "EvtIoDeviceControl"
std::string callbackName(const std::string& type)
{
    static constexpr std::pair<const char*, const char*> kNames[] = {
        {"EVT_WDF_IO_QUEUE_IO_READ", "EvtIoRead"}, {"EVT_WDF_IO_QUEUE_IO_WRITE", "EvtIoWrite"},
        {"EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL", "EvtIoDeviceControl"},
        {"EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL", "EvtIoInternalDeviceControl"}, {"EVT_WDF_IO_QUEUE_IO_DEFAULT", "EvtIoDefault"},
        {"EVT_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE", "EvtIoCanceledOnQueue"}, {"EVT_WDF_IO_QUEUE_STATE", "EvtIoQueueState"},
        {"EVT_WDF_REQUEST_CANCEL", "EvtRequestCancel"},
        {"EVT_WDF_TIMER", "EvtTimerFunc"}, {"EVT_WDF_WORKITEM", "EvtWorkItem"}, {"EVT_WDF_DPC", "EvtDpcFunc"}, {"EVT_WDF_INTERRUPT_ISR", "EvtInterruptIsr"},
        {"EVT_WDF_INTERRUPT_DPC", "EvtInterruptDpc"}, {"EVT_WDF_INTERRUPT_WORKITEM", "EvtInterruptWorkItem"},
        {"EVT_WDF_DEVICE_FILE_CREATE", "EvtDeviceFileCreate"}, {"EVT_WDF_FILE_CLEANUP", "EvtFileCleanup"}, {"EVT_WDF_FILE_CLOSE", "EvtFileClose"},
        {"EVT_WDF_DRIVER_DEVICE_ADD", "EvtDriverDeviceAdd"}, {"DRIVER_INITIALIZE", "DriverEntry"},
        {"EVT_WDF_IO_QUEUE_IO_STOP", "EvtIoStop"},
        {"EVT_WDF_IO_QUEUE_IO_RESUME", "EvtIoResume"},
        {"EVT_WDF_DEVICE_PREPARE_HARDWARE", "EvtDevicePrepareHardware"},
        {"EVT_WDF_DEVICE_RELEASE_HARDWARE", "EvtDeviceReleaseHardware"},
        {"EVT_WDF_DEVICE_D0_ENTRY", "EvtDeviceD0Entry"},
        {"EVT_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED", "EvtDeviceD0EntryPostInterruptsEnabled"},
        {"EVT_WDF_DEVICE_D0_EXIT", "EvtDeviceD0Exit"},
        {"EVT_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED", "EvtDeviceD0ExitPreInterruptsDisabled"},
        {"EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT", "EvtDeviceSelfManagedIoInit"},
        {"EVT_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND", "EvtDeviceSelfManagedIoSuspend"},
        {"EVT_WDF_DEVICE_SELF_MANAGED_IO_RESTART", "EvtDeviceSelfManagedIoRestart"},
        {"EVT_WDF_DEVICE_SELF_MANAGED_IO_FLUSH", "EvtDeviceSelfManagedIoFlush"},
        {"EVT_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP", "EvtDeviceSelfManagedIoCleanup"},
        {"EVT_WDF_DEVICE_SURPRISE_REMOVAL", "EvtDeviceSurpriseRemoval"},
        {"EVT_WDF_DEVICE_QUERY_REMOVE", "EvtDeviceQueryRemove"},
        {"EVT_WDF_DEVICE_QUERY_STOP", "EvtDeviceQueryStop"},
        {"EVT_WDF_IO_IN_CALLER_CONTEXT", "EvtIoInCallerContext"},
        {"EVT_WDF_DRIVER_UNLOAD", "EvtDriverUnload"},
        {"EVT_WDF_REQUEST_COMPLETION_ROUTINE", "EvtRequestCompletionRoutine"}, {"EVT_WDF_DEVICE_FILE_CREATE", "EvtDeviceFileCreate"},
        {"EVT_WDF_FILE_CLEANUP", "EvtFileCleanup"}, {"EVT_WDF_FILE_CLOSE", "EvtFileClose"},
        {"EVT_WDF_DEVICE_CONTEXT_CLEANUP", "EvtCleanupCallback"}, {"EVT_WDF_DEVICE_CONTEXT_DESTROY", "EvtDestroyCallback"},
        {"EVT_WDF_IO_QUEUE_CONTEXT_CLEANUP_CALLBACK", "EvtCleanupCallback"}, {"EVT_WDF_IO_QUEUE_CONTEXT_DESTROY_CALLBACK", "EvtDestroyCallback"},
        {"EVT_WDF_FILE_CONTEXT_CLEANUP_CALLBACK", "EvtCleanupCallback"}, {"EVT_WDF_FILE_CONTEXT_DESTROY_CALLBACK", "EvtDestroyCallback"},
        {"EVT_WDF_OBJECT_CONTEXT_CLEANUP", "EvtCleanupCallback"}, {"EVT_WDF_OBJECT_CONTEXT_DESTROY", "EvtDestroyCallback"},
    };
    for (const auto& [from, to] : kNames)
        if (type == from)
            return to;
    return {};
}

trace::HazardName wordsOf(const driver::Promise& p)
{
    using Kind = driver::Promise::Kind;
    trace::HazardName h;
    const std::string level(name(static_cast<Irql>(p.level)));
    h.rule = p.text;
    h.isAnnotation = true;
    h.foundBefore = p.foundBefore;
    h.isLevel = p.kind == Kind::AtMost || p.kind == Kind::AtLeast || p.kind == Kind::Same || p.kind == Kind::Raises;
    h.finding = h.isLevel ? "irql-violation" : "lock-not-held";
    switch (p.kind) {
    case Kind::AtMost:
        h.words = say("entered above %1, the most that %2 allows", level, p.text);
        h.expected = level;
        break;
    case Kind::AtLeast:
        h.words = say("entered below %1, the least that %2 allows", level, p.text);
        h.expected = level;
        break;
    case Kind::Same:
        h.words = say("returns at another IRQL than it was entered at, against its %1", p.text);
        h.expected = "the level at entry";
        break;
    case Kind::Raises:
        h.words = say("returns, and not at %1, as %2 says", level, p.text);
        h.expected = level;
        break;
    case Kind::LockHeld:
        h.words = say("entered without the lock %1, which %2 wants held", p.lock, p.text);
        h.expected = p.lock + " held";
        break;
    case Kind::LockNotHeld:
        h.finding = "recursive-lock";
        h.words = say("entered with the lock %1 held, against its %2", p.lock, p.text);
        h.expected = p.lock + " not held";
        break;
    case Kind::NoLocks:
        h.finding = "lock-order";
        h.words = say("entered with a lock held, against its %1", p.text);
        h.expected = "no lock held";
        break;
    case Kind::LockTaken:
        h.words = say("returns without the lock %1, which %2 says it takes", p.lock, p.text);
        h.expected = p.lock + " held";
        break;
    case Kind::LockGiven:
        h.finding = "hazard";
        h.words = say("returns with the lock %1 still held, which %2 says it gives back", p.lock, p.text);
        h.expected = p.lock + " not held";
        break;
    }
    return h;
}

// The lock a guard names: beside the field, in the same context, or of all the driver. `object` ends with its dot.
std::string guardName(const std::string& object, const std::vector<driver::Field>& fields, const driver::Field& f)
{
    if (f.guardedBy.empty())
        return {};
    const std::size_t dot = f.name.rfind('.');
    const std::string inner = dot == std::string::npos ? std::string() : f.name.substr(0, dot + 1);
    for (const std::string& wanted : {inner + f.guardedBy, f.guardedBy})
        if (std::any_of(fields.begin(), fields.end(), [&](const driver::Field& x) { return x.name == wanted; }))
            return object + wanted;
    return f.guardedBy;
}

} // namespace

trace::Names namesOf(World& world, const std::vector<std::string>& prints)
{
    const Model& m = world.model();
    kernel::Kernel& k = world.kernel();
    trace::Names n;
    n.processors = m.kernelConfig.processors;
    n.files = m.program.files;
    n.code = m.program.places;
    n.texts = prints;

    for (const scenario::Thread& t : m.scenario.threads)
        n.threads.push_back(t.name);
    for (std::uint32_t w = 0; w < m.kernelConfig.workers; ++w)
        n.threads.push_back("Worker " + std::to_string(w));
    for (std::uint32_t w = 0; w < m.kernelConfig.dynamicWorkers; ++w)
        n.threads.push_back("Worker " + std::to_string(m.kernelConfig.workers + w));
    n.threads.push_back("System");
    if (m.pnpThread != kernel::kNo16)
        n.threads.push_back("PnP");
    for (std::uint32_t t = 0; t < m.kernelConfig.threads; ++t)
        n.activities.push_back({n.threads[t], t >= m.kernelConfig.firstWorker && t < m.systemThread ? trace::ActivityKind::Worker : trace::ActivityKind::Thread, t});
    for (std::uint32_t p = 0; p < m.kernelConfig.processors; ++p) {
        n.activities.push_back({ofProcessor(trace::ActivityKind::Dpc, p).english(), trace::ActivityKind::Dpc, p});
        for (std::uint32_t i = 0; i < kernel::kIsrNesting; ++i)
            n.activities.push_back({ofProcessor(trace::ActivityKind::Isr, p).english(), trace::ActivityKind::Isr, p});
    }

    for (const driver::Function& f : m.program.functions)
        n.functions.push_back({f.name, callbackName(f.callback)});

    for (const driver::Field& f : m.program.globalFields)
        if (!f.isLock)
            n.variables.push_back({f.offset, f.bytes, f.isSigned, f.name, guardName({}, m.program.globalFields, f), f.guardsWrites, f.interlocked, f.foundBefore});
    std::vector<std::pair<std::uint64_t, std::string>> places; // of locks and dispatcher objects
    for (const driver::Field& f : m.program.globalFields)
        if (f.isLock)
            places.emplace_back(driver::kMemoryBase + f.offset, f.name);
    auto fields = [&](const std::string& name, std::uint32_t structure, std::uint32_t context) {
        if (structure == 0xFFFFFFFFu)
            return;
        const std::vector<driver::Field>& all = m.program.structures[structure].fields;
        for (const driver::Field& f : all) {
            if (f.isLock)
                places.emplace_back(driver::kMemoryBase + context + f.offset, name + "." + f.name);
            else
                n.variables.push_back({context + f.offset, f.bytes, f.isSigned, name + "." + f.name, guardName(name + ".", all, f), f.guardsWrites, f.interlocked, f.foundBefore});
        }
    };
    for (std::uint32_t i = 0; i < m.framework.object.count; ++i) {
        const framework::Object& o = world.framework().object(ObjectId(i));
        if (!o.used)
            break;
        const std::string name = o.type == ObjectType::IoTarget && o.device < n.objects.size() ? n.objects[o.device].name + " target" : objectName(m, o, i);
        n.objects.push_back({name, o.type, "", o.queue != 0xFFFFFFFFu ? world.framework().queueOf(ObjectId(i)).dispatch : DispatchType::Invalid});
        fields(name, o.structure, o.context);
    }
    for (const framework::Context& c : m.framework.context.rows(world.block()))
        if (c.type != 0)
            fields(n.objects[c.object].name, c.structure, c.offset);
    for (std::uint32_t row = 0; m.requestContextBytes > 0 && row < m.framework.request.count; ++row)
        if (const framework::Request& r = world.framework().request(row); r.contextType != 0)
            fields("request slot " + std::to_string(row), world.structureOf(r.contextType), m.requestContext(row));
    for (std::uint32_t row = 0; m.bufferBytes > 0 && row < m.framework.request.count; ++row)
        n.variables.push_back({m.bufferBase + row * m.bufferBytes, m.bufferBytes, false, "buffer of request slot " + std::to_string(row), ""});
    std::sort(n.variables.begin(), n.variables.end(), [](const trace::Variable& a, const trace::Variable& b) { return a.offset < b.offset; });

    // An object that driver code created has the name of the variable that keeps its handle, and so has what lies in its context.
    auto rename = [&n, &places](const std::string& from, std::string to) {
        const std::string old = from + ".";
        to += ".";
        auto each = [&](std::string& name) {
            if (name.starts_with(old))
                name.replace(0, old.size(), to);
        };
        for (trace::Variable& v : n.variables) {
            each(v.name);
            each(v.guardedBy);
        }
        for (auto& [address, name] : places)
            each(name);
        for (trace::ObjectName& o : n.objects)
            each(o.name);
    };
    for (std::uint32_t i = 0; i < n.objects.size(); ++i) {
        const framework::Object& o = world.framework().object(ObjectId(i));
        if (o.declared < m.scenario.objects.size())
            continue;
        for (const trace::Variable& v : n.variables) {
            std::uint64_t handle = 0;
            if (v.bytes == 8 && world.vm().read(world.block(), driver::kMemoryBase + v.offset, &handle, 8) && handle == framework::Framework::handle(ObjectId(i))) {
                const std::string kept = v.name;
                if (!kept.starts_with(n.objects[i].name + "."))
                    rename(n.objects[i].name, kept);
                n.objects[i].name = kept;
                break;
            }
        }
    }
    for (std::uint32_t i = 0; i < n.objects.size(); ++i) // A parent may come later: the device of a file object configuration.
        if (const std::uint32_t parent = world.framework().object(ObjectId(i)).parent; parent < n.objects.size())
            n.objects[i].parent = n.objects[parent].name;

    // What the driver below a device runs has the name of the target; what one above it runs, of the thread.
    std::vector<std::string> interruptNames(m.kernelConfig.interrupts), dpcNames(m.kernelConfig.dpcs);
    for (std::uint32_t i = 0; i < n.objects.size(); ++i)
        if (n.objects[i].type == ObjectType::Device)
            if (const framework::Device& d = world.framework().deviceOf(ObjectId(i)); d.lowerInterrupt < interruptNames.size() && d.target < n.objects.size())
                interruptNames[d.lowerInterrupt] = n.objects[d.target].name + " interrupt";
    for (std::uint32_t i = 0; i < m.kernelConfig.dpcs; ++i)
        if (const auto thread = world.upperOf(k.dpc(DpcId(i))))
            dpcNames[i] = n.threads[*thread] + " DPC";

    auto nameAt = [&places](std::uint64_t address, const std::string& otherwise) {
        for (const auto& [at, name] : places)
            if (at == address)
                return name;
        return otherwise;
    };
    for (std::uint32_t i = 0; i < m.kernelConfig.locks; ++i) {
        const kernel::Lock& l = k.lock(LockId(i));
        if (!l.used)
            break;
        std::string name = "lock " + std::to_string(i);
        if (l.object != ObjectId::kNone) {
            const trace::ObjectName& o = n.objects[l.object];
            name = l.ofFramework || o.type == ObjectType::Interrupt ? o.name + ".lock" : o.name;
        }
        for (std::uint32_t x = 0; l.object == ObjectId::kNone && x < interruptNames.size(); ++x)
            if (!interruptNames[x].empty() && k.interrupt(InterruptId(x)).lock == i)
                name = interruptNames[x] + ".lock";
        n.locks.push_back({nameAt(l.address, name), l.kind, l.ofFramework != 0});
    }
    // What is guarded by a device or a queue is guarded by the lock the framework holds around its callbacks.
    for (trace::Variable& v : n.variables) {
        const auto kept = std::find_if(n.variables.begin(), n.variables.end(), [&](const trace::Variable& pointer) { return !v.guardedBy.empty() && pointer.bytes == 8 && pointer.name == v.guardedBy; });
        std::uint64_t handle = 0;
        if (kept == n.variables.end() || !world.vm().read(world.block(), driver::kMemoryBase + kept->offset, &handle, 8))
            continue;
        for (std::uint32_t i = 0; i < n.objects.size(); ++i)
            if (const std::uint32_t l = world.framework().object(ObjectId(i)).presentationLock; handle == framework::Framework::handle(ObjectId(i)) && l < n.locks.size())
                v.guardedBy = n.locks[l].name;
    }
    for (std::uint32_t i = 0; i < m.kernelConfig.waitables; ++i) {
        const kernel::Waitable& w = k.waitable(WaitableId(i));
        if (!w.used)
            break;
        std::string name = std::string(syncscope::name(w.kind)) + " " + std::to_string(i);
        for (std::uint32_t o = 0; w.address == 0 && o < n.objects.size(); ++o) { // the framework's own, of a ...Synchronously
            const framework::Object& x = world.framework().object(ObjectId(o));
            if (x.type == ObjectType::Device && world.framework().deviceOf(ObjectId(o)).inD0 == i)
                name = n.objects[o].name + " in D0";
            if (x.type != ObjectType::Queue || x.queue >= m.framework.queue.count)
                continue;
            const framework::Queue& q = world.framework().queueOf(ObjectId(o));
            if (q.idle.event == i || q.purge.event == i)
                name = n.objects[o].name + (q.idle.event == i ? " stopped" : " emptied");
        }
        n.waitables.push_back(nameAt(w.address, name));
    }
    for (std::uint32_t i = 0; i < m.kernelConfig.dpcs; ++i) {
        const kernel::Dpc& d = k.dpc(DpcId(i));
        if (!d.used)
            break;
        n.dpcs.push_back(d.object != ObjectId::kNone ? n.objects[d.object].name + " DPC" : nameAt(d.address, dpcNames[i].empty() ? "DPC " + std::to_string(i) : dpcNames[i]));
    }
    for (std::uint32_t i = 0; i < m.kernelConfig.timers; ++i) {
        const kernel::Timer& t = k.timer(TimerId(i));
        if (!t.used)
            break;
        std::string name = nameAt(t.address, "timer " + std::to_string(i));
        for (std::uint32_t o = 0; o < n.objects.size(); ++o)
            if (n.objects[o].type == ObjectType::Device && world.framework().deviceOf(ObjectId(o)).idleTimer == i)
                name = n.objects[o].name + " idle timer";
        for (std::uint32_t o = 0; o < n.objects.size(); ++o)
            if (n.objects[o].type == ObjectType::Timer && world.framework().object(ObjectId(o)).deferred < m.framework.deferred.count
                && world.framework().deferredOf(ObjectId(o)).timer == i)
                name = n.objects[o].name;
        n.timers.push_back(name);
    }
    for (std::uint32_t i = 0; i < m.kernelConfig.interrupts; ++i) {
        const kernel::Interrupt& x = k.interrupt(InterruptId(i));
        if (!x.used)
            break;
        std::string name = "interrupt " + std::to_string(i);
        if (const std::uint32_t o = x.object != ObjectId::kNone || x.lock == LockId::kNone ? x.object : k.lock(LockId(x.lock)).object; o < n.objects.size())
            name = n.objects[o].name;
        n.interrupts.push_back(interruptNames[i].empty() ? name : interruptNames[i]);
    }
    for (std::uint32_t i = 0; i < m.kernelConfig.workItems; ++i) {
        const kernel::WorkItem& w = k.workItem(WorkItemId(i));
        if (!w.used)
            break;
        n.workItems.push_back(w.object != ObjectId::kNone ? n.objects[w.object].name + " work item" : "work item " + std::to_string(i));
    }
    for (const scenario::HardwareDevice& d : m.scenario.hardware)
        n.hardware.push_back(d.name);
    return n;
}

trace::Refusal refusalOf(World& world, ObjectId refused)
{
    const framework::Object& o = world.framework().object(refused);
    const framework::Rule& rule = framework::ruleOf(o.rule);
    return {objectName(world.model(), o, refused.value), o.status, std::string(rule.id), std::string(rule.reason), fixesOf(world, refused)};
}

std::vector<trace::Refusal> refusalsOf(World& world)
{
    std::vector<trace::Refusal> all;
    for (std::uint32_t i = 0; i < world.model().framework.object.count; ++i)
        if (const framework::Object& o = world.framework().object(ObjectId(i)); o.used && !o.created && (o.status & 0x80000000u) != 0 && !o.internal)
            all.push_back(refusalOf(world, ObjectId(i)));
    return all;
}

void describe(World& world, const std::vector<std::string>& prints, trace::Trace& t)
{
    const Model& m = world.model();
    kernel::Kernel& k = world.kernel();
    const kernel::Machine& machine = k.machine();
    // Hazards are texts of the trace, after what the driver printed: "kind: words".
    t.names = namesOf(world, prints);
    t.outcome = world.outcome();
    t.end = world.now();
    t.log.forEach([&](const trace::Event& e) {
        if (e.kind == trace::EventKind::RequestSend) {
            if (t.names.requests.size() <= e.subject.index)
                t.names.requests.resize(e.subject.index + 1);
            t.names.requests[e.subject.index] = {static_cast<RequestType>(e.extra), static_cast<std::uint32_t>(e.value), ""};
        }
    });
    for (std::uint32_t h = 0; h < static_cast<std::uint32_t>(kernel::Hazard::Count); ++h) {
        const kernel::HazardWords& w = kernel::wordsOf(static_cast<kernel::Hazard>(h));
        t.names.hazards.push_back({std::string(w.finding), say(w.words), std::string(w.rule)});
    }
    for (const driver::Promise& p : m.program.promises)
        t.names.hazards.push_back(wordsOf(p));

    if (t.outcome == Outcome::BugCheck) {
        const kernel::HazardWords& w = kernel::wordsOf(static_cast<kernel::Hazard>(machine.bugCheckReason));
        trace::BugCheck b;
        b.code = machine.bugCheckCode;
        std::copy(std::begin(machine.bugCheckParameters), std::end(machine.bugCheckParameters), b.parameters.begin());
        b.processor = ProcessorId(machine.bugCheckProcessor == kernel::kNo8 ? 0 : machine.bugCheckProcessor);
        b.reason = w.words;
        b.rule = w.rule;
        for (std::uint32_t e = t.log.size(); e > 0 && b.event.isNone(); --e)
            if (t.log.at(e - 1).kind == trace::EventKind::BugCheck)
                b.event = EventIndex(e - 1);
        const kernel::Processor& p = k.processor(b.processor.value);
        std::vector<std::uint32_t> activities;
        for (std::uint32_t i = p.nesting; i > 0; --i)
            activities.push_back(p.nested[i - 1]);
        if (p.thread != kernel::kNo16)
            activities.push_back(p.thread);
        for (const std::uint32_t a : activities) {
            const driver::Stack& stack = m.driver.stacks.at(world.block(), a);
            for (std::uint32_t d = stack.depth; d > 0; --d) {
                const driver::Activation& call = m.driver.activations.at(world.block(), a * m.driver.depthPerActivity + d - 1);
                b.stack.push_back(m.program.functions[call.function].name);
            }
            b.stack.push_back(t.names.activities[a].kind == trace::ActivityKind::Thread ? "thread " + t.names.activities[a].name : t.names.activities[a].name);
        }
        for (std::uint32_t i = 0; i < t.names.locks.size(); ++i) {
            const kernel::Lock& l = k.lock(LockId(i));
            if (l.owner == kernel::kNo16)
                continue;
            trace::BugCheck::HeldLock held{t.names.locks[i].name, l.kind, t.names.activities[l.owner].name, {l.since}, {}};
            for (std::uint16_t waiter = l.waiterHead; waiter != kernel::kNo16; waiter = k.activity(waiter).nextWaiter)
                held.waiters.push_back(t.names.activities[waiter].name);
            b.locks.push_back(std::move(held));
        }
        t.bugCheck = std::move(b);
    } else if (t.outcome == Outcome::Refused) {
        trace::Refusal r;
        const State& state = world.state();
        if (state.refused != ObjectId::kNone)
            r = refusalOf(world, ObjectId(state.refused));
        else {
            r.object = "Driver";
            r.status = static_cast<std::uint32_t>(k.activity(m.systemThread).result);
            r.reason = pattern("DriverEntry or EvtDriverDeviceAdd returned a failure of its own");
        }
        t.refused = std::move(r);
    } else if (t.outcome == Outcome::Limit) {
        switch (machine.limit) {
        case kernel::LimitKind::None: break;
        case kernel::LimitKind::Steps: t.limit = say("limits.steps = %1 steps were taken", m.scenario.limits.steps); break;
        case kernel::LimitKind::Events: t.limit = say("limits.events = %1 events were recorded", m.scenario.limits.events); break;
        case kernel::LimitKind::Time: t.limit = say("limits.time_ns = %1 ns of simulated time went by", m.scenario.limits.timeNs); break;
        case kernel::LimitKind::Memory: t.limit = say("limits.memory_bytes: no driver memory is left for another context"); break;
        case kernel::LimitKind::Calls: t.limit = say("limits.call_depth: calls are nested too deep"); break;
        case kernel::LimitKind::Table: t.limit = say("a table of the machine is full: more locks, objects, timers or requests than this scenario provides for"); break;
        case kernel::LimitKind::Instructions: t.limit = say("driver code ran 4000000 instructions without touching anything shared: a loop that does not end"); break;
        }
    }
}

} // namespace syncscope::simulation
