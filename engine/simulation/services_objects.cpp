// Calls that create framework objects, give them contexts, and take their locks (KMDF section 1, 2, 4).
#include "engine/simulation/services.h"
#include "engine/base/ntstatus.h"

#include <algorithm>
#include <utility>

namespace syncscope::simulation {

using driver::Service;
using driver::Stop;
using kernel::Hazard;

namespace {
constexpr std::uint64_t kDeviceObjectBase = 0xFFFFE00400000000ull; // DEVICE_OBJECT, 16 apart
} // namespace

framework::Attributes Services::attributes(std::uint64_t at)
{
    framework::Attributes a;
    if (at == 0) {
        a.null = true;
        return a;
    }
    constexpr const char* kName = "WDF_OBJECT_ATTRIBUTES";
    const Model& m = m_w->model();
    a.badSize = field(at, kName, "Size") != m.structureBytes(kName);
    auto small = [](std::uint64_t v, std::uint64_t last) { return static_cast<std::uint8_t>(std::min<std::uint64_t>(v, last)); };
    a.scope = static_cast<SyncScope>(small(field(at, kName, "SynchronizationScope"), 5));
    a.level = static_cast<ExecutionLevel>(small(field(at, kName, "ExecutionLevel"), 4));
    const std::uint64_t parent = field(at, kName, "ParentObject");
    a.hasParent = parent != 0;
    if (a.hasParent) {
        a.parent = m_f->anyObjectByHandle(parent);
        if (const std::uint32_t row = m_f->requestByHandle(parent); row != framework::Framework::kNoRequest)
            a.requestDevice = ObjectId(m_f->request(row).device);
    }
    const std::uint64_t type = field(at, kName, "ContextTypeInfo");
    const std::uint64_t size = field(at, kName, "ContextSizeOverride");
    if (type != 0) {
        constexpr const char* kType = "WDF_OBJECT_CONTEXT_TYPE_INFO";
        const std::uint64_t typeBytes = field(type, kType, "ContextSize");
        a.badContextSize = field(type, kType, "Size") != m.structureBytes(kType);
        a.badContext = (typeBytes > 0 && field(type, kType, "ContextName") == 0) || (size != 0 && size < typeBytes);
    } else {
        a.badContext = size != 0;
    }
    return a;
}

// A new context of the type and size the attributes ask for: zeroed, in non-paged memory; its place in driver memory, 0 = none.
std::uint32_t Services::newContext(std::uint64_t attributesAddress)
{
    const std::uint64_t size = contextBytes(attributesAddress);
    return size == 0 ? 0 : m_w->takeContext(size);
}

// Bytes of the context the attributes ask for; 0 = none.
std::uint64_t Services::contextBytes(std::uint64_t attributesAddress)
{
    const std::uint64_t type = attributesAddress == 0 ? 0 : field(attributesAddress, "WDF_OBJECT_ATTRIBUTES", "ContextTypeInfo");
    if (type == 0)
        return 0;
    return std::max(field(attributesAddress, "WDF_OBJECT_ATTRIBUTES", "ContextSizeOverride"), field(type, "WDF_OBJECT_CONTEXT_TYPE_INFO", "ContextSize"));
}

// What is called when the object is deleted, and when nobody refers to it any more (KMDF C15).
void Services::endCallbacks(ObjectId id, std::uint64_t attributesAddress)
{
    if (attributesAddress == 0)
        return;
    m_f->object(id).cleanup = functionAt(field(attributesAddress, "WDF_OBJECT_ATTRIBUTES", "EvtCleanupCallback")).value;
    m_f->object(id).destroy = functionAt(field(attributesAddress, "WDF_OBJECT_ATTRIBUTES", "EvtDestroyCallback")).value;
}

void Services::giveContext(ObjectId id, std::uint64_t attributesAddress)
{
    endCallbacks(id, attributesAddress);
    const std::uint32_t context = newContext(attributesAddress);
    if (context == 0)
        return;
    framework::Object& o = m_f->object(id);
    o.context = context;
    o.contextType = field(attributesAddress, "WDF_OBJECT_ATTRIBUTES", "ContextTypeInfo");
    o.structure = m_w->structureOf(o.contextType);
}

// KMDF section 8: any object may be given further contexts, one of each type.
Services::Answer Services::addContext(std::uint64_t handle, std::uint64_t attributesAddress, std::uint64_t to)
{
    constexpr std::uint32_t kNameExists = 0x40000000;
    const ObjectId id = m_f->anyObjectByHandle(handle);
    if (id.isNone())
        return badHandle();
    const std::uint64_t type = attributesAddress == 0 ? 0 : field(attributesAddress, "WDF_OBJECT_ATTRIBUTES", "ContextTypeInfo");
    if (const std::uint32_t status = m_f->checkContext(attributes(attributesAddress), type); status != 0)
        return Answer::of(status);
    if (const std::uint64_t there = contextOf(id, type); there != 0) {
        store<std::uint64_t>(to, there);
        return Answer::of(kNameExists);
    }
    for (framework::Context& c : m_f->tables().context.rows(m_w->m_block)) {
        if (c.type != 0)
            continue;
        c.offset = newContext(attributesAddress);
        if (c.offset == 0)
            return Answer::stopped();
        c.type = type;
        c.object = id.value;
        c.structure = m_w->structureOf(type);
        store<std::uint64_t>(to, driver::kMemoryBase + c.offset);
        return Answer::of();
    }
    m_k->stopAt(kernel::LimitKind::Table);
    return Answer::stopped();
}

// Address of the object's context of that type; 0 = it has none, as the framework answers.
std::uint64_t Services::contextOf(ObjectId id, std::uint64_t type)
{
    const framework::Object& o = m_f->object(id);
    if (o.context != 0 && o.contextType == type)
        return driver::kMemoryBase + o.context;
    for (const framework::Context& c : m_f->tables().context.rows(m_w->m_block))
        if (c.type == type && c.object == id.value)
            return driver::kMemoryBase + c.offset;
    return 0;
}

// Which object of the scenario a creating call stands for: by its line in the set-up text.
std::uint32_t Services::declaredAt(const Stop& s) const
{
    const Model& m = m_w->model();
    const trace::CodePlace& place = m.program.places[s.pc];
    if (place.file != m.setUpFile)
        return 0xFFFFFFFFu;
    for (std::uint32_t i = 0; i < m.setUp.createLines.size(); ++i)
        if (m.setUp.createLines[i] == place.line)
            return i;
    return 0xFFFFFFFFu;
}

// What a creating call answers: its status, and on success the handle.
Services::Answer Services::madeObject(ObjectId id, std::uint64_t attributesAddress, std::uint64_t to)
{
    const framework::Object& o = m_f->object(id);
    if (!o.created) {
        m_w->state().refused = id.value;
        return Answer::of(o.status);
    }
    giveContext(id, attributesAddress);
    store<std::uint64_t>(to, framework::Framework::handle(id));
    return Answer::of();
}

Services::Answer Services::parentOf(std::uint64_t handle, ObjectType type)
{
    const ObjectId id = m_f->objectByHandle(handle, type);
    if (id.isNone())
        return badHandle();
    const std::uint32_t parent = m_f->object(id).parent;
    return Answer::of(parent == ObjectId::kNone ? 0 : framework::Framework::handle(ObjectId(parent)));
}

Services::Answer Services::deviceOf(std::uint64_t handle, ObjectType type)
{
    const ObjectId id = m_f->objectByHandle(handle, type);
    return id.isNone() ? badHandle() : Answer::of(framework::Framework::handle(ObjectId(m_f->object(id).device)));
}

// Timers, work items, DPCs, interrupts, general objects and requests, and what comes before WdfDeviceCreate.
Services::Answer Services::creationCall(const Stop& s)
{
    const std::uint64_t* x = s.arguments;
    const Model& m = m_w->model();
    auto known = [](const framework::Attributes& a) { return a.null || !a.hasParent || !a.parent.isNone() || !a.requestDevice.isNone(); };
    switch (s.service) {
    case Service::WdfTimerCreate: { // Config, Attributes, Timer*
        constexpr const char* kName = "WDF_TIMER_CONFIG";
        const framework::Attributes a = attributes(x[1]);
        if (!known(a))
            return badHandle();
        framework::TimerConfig c;
        c.badSize = field(x[0], kName, "Size") != m.structureBytes(kName);
        c.period = static_cast<std::uint32_t>(field(x[0], kName, "Period"));
        c.tolerableDelay = static_cast<std::uint32_t>(field(x[0], kName, "TolerableDelay"));
        c.highResolution = field(x[0], kName, "UseHighResolutionTimer") == 1;
        c.automaticSerialization = field(x[0], kName, "AutomaticSerialization") != 0;
        c.function = functionAt(field(x[0], kName, "EvtTimerFunc"));
        return madeObject(m_f->createTimer(c, a, declaredAt(s)), x[1], x[2]);
    }
    case Service::WdfWorkItemCreate:
    case Service::WdfDpcCreate: { // Config, Attributes, WorkItem* or Dpc*
        const bool dpc = s.service == Service::WdfDpcCreate;
        const char* name = dpc ? "WDF_DPC_CONFIG" : "WDF_WORKITEM_CONFIG";
        const framework::Attributes a = attributes(x[1]);
        if (!known(a))
            return badHandle();
        framework::WorkItemConfig c;
        c.badSize = field(x[0], name, "Size") != m.structureBytes(name);
        c.automaticSerialization = field(x[0], name, "AutomaticSerialization") != 0;
        c.function = functionAt(field(x[0], name, dpc ? "EvtDpcFunc" : "EvtWorkItemFunc"));
        return madeObject(dpc ? m_f->createDpc(c, a, declaredAt(s)) : m_f->createWorkItem(c, a, declaredAt(s)), x[1], x[2]);
    }
    case Service::WdfInterruptCreate: { // Device, Config, Attributes, Interrupt*
        constexpr const char* kName = "WDF_INTERRUPT_CONFIG";
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device);
        const framework::Attributes a = attributes(x[2]);
        const std::uint64_t spinLock = field(x[1], kName, "SpinLock"), waitLock = field(x[1], kName, "WaitLock");
        framework::InterruptConfig c;
        c.spinLock = m_f->objectByHandle(spinLock, ObjectType::SpinLock);
        c.waitLock = m_f->objectByHandle(waitLock, ObjectType::WaitLock);
        if (device.isNone() || !known(a) || (spinLock != 0 && c.spinLock.isNone()) || (waitLock != 0 && c.waitLock.isNone()))
            return badHandle();
        c.badSize = field(x[1], kName, "Size") != m.structureBytes(kName);
        c.automaticSerialization = field(x[1], kName, "AutomaticSerialization") != 0;
        c.passiveHandling = field(x[1], kName, "PassiveHandling") != 0;
        c.isr = functionAt(field(x[1], kName, "EvtInterruptIsr"));
        c.dpc = functionAt(field(x[1], kName, "EvtInterruptDpc"));
        c.workItem = functionAt(field(x[1], kName, "EvtInterruptWorkItem"));
        c.enable = functionAt(field(x[1], kName, "EvtInterruptEnable"));
        c.disable = functionAt(field(x[1], kName, "EvtInterruptDisable"));
        return madeObject(m_f->createInterrupt(device, c, a, declaredAt(s)), x[2], x[3]);
    }
    case Service::WdfObjectCreate: // Attributes, Object*
    case Service::WdfRequestCreate: { // Attributes, IoTarget, Request*
        const bool request = s.service == Service::WdfRequestCreate;
        const framework::Attributes a = attributes(x[0]);
        if (!known(a))
            return badHandle();
        return madeObject(request ? m_f->createRequest(a, declaredAt(s)) : m_f->createGeneral(a, declaredAt(s)), x[0], x[request ? 2 : 1]);
    }
    case Service::WdfDeviceInitSetFileObjectConfig: { // DeviceInit, Config, Attributes
        constexpr const char* kName = "WDF_FILEOBJECT_CONFIG";
        framework::FileObjectConfig c;
        c.badSize = field(x[1], kName, "Size") != m.structureBytes(kName);
        c.create = functionAt(field(x[1], kName, "EvtDeviceFileCreate"));
        c.cleanup = functionAt(field(x[1], kName, "EvtFileCleanup"));
        c.close = functionAt(field(x[1], kName, "EvtFileClose"));
        const ObjectId config = m_f->setFileObjectConfig(c, attributes(x[2]), declaredAt(s));
        endCallbacks(config, x[2]);
        if (const std::uint64_t bytes = contextBytes(x[2]); bytes > 0 && m_f->object(config).fileConfig != 0xFFFFFFFFu) { // Of each file that is opened under it.
            framework::FileConfig& files = m_f->fileConfigOf(config);
            files.contextBytes = static_cast<std::uint32_t>(bytes);
            files.contextType = field(x[2], "WDF_OBJECT_ATTRIBUTES", "ContextTypeInfo");
            files.contextStructure = m_w->structureOf(files.contextType);
        }
        return Answer::of();
    }
    case Service::WdfDeviceInitSetRequestAttributes: // DeviceInit, Attributes
        m_f->setRequestAttributes(attributes(x[1]), x[1] == 0 ? 0 : field(x[1], "WDF_OBJECT_ATTRIBUTES", "ContextTypeInfo"));
        return Answer::of();
    case Service::WdfObjectAllocateContext: return addContext(x[0], x[1], x[2]); // Handle, Attributes, Context*
    default: return Answer::none();
    }
}

Services::Answer Services::objectCall(std::uint32_t a, const Stop& s)
{
    const std::uint64_t* x = s.arguments;
    switch (s.service) {
    // --- WDF: creation
    case Service::WdfDriverCreate: { // DriverObject, RegistryPath, Attributes, Config, Driver*
        const ObjectId id = m_f->createDriver(attributes(x[2]), declaredAt(s));
        const framework::Object& o = m_f->object(id);
        if (!o.created) {
            m_w->state().refused = id.value;
            return Answer::of(o.status);
        }
        giveContext(id, x[2]);
        m_w->state().driver = id.value;
        const FunctionId add = functionAt(field(x[3], "WDF_DRIVER_CONFIG", "EvtDriverDeviceAdd"));
        m_w->state().deviceAdd = add.value;
        m_f->state().unload = functionAt(field(x[3], "WDF_DRIVER_CONFIG", "EvtDriverUnload")).value;
        store<std::uint64_t>(x[4], framework::Framework::handle(id));
        return Answer::of(0);
    }
    case Service::WdfDeviceCreate: { // DeviceInit*, Attributes, Device*
        const ObjectId id = m_f->createDevice(ObjectId(m_w->state().driver), attributes(x[1]), declaredAt(s));
        const auto& declared = m_w->model().scenario.objects;
        if (const std::uint32_t row = m_f->object(id).declared; m_f->object(id).created && row < declared.size()) {
            const scenario::LowerDriver& lower = declared[row].lowerDriver;
            framework::Device& d = m_f->deviceOf(id);
            d.lowerCompletes = lower.completes;
            d.lowerLatency = lower.latencyNs;
            d.lowerProcessor = static_cast<std::uint8_t>(lower.processor);
        }
        return madeObject(id, x[1], x[2]);
    }
    case Service::WdfDeviceInitSetIoType:
    case Service::WdfDeviceInitSetExclusive: return Answer::of(); // Which way buffers come and how often it may be opened changes nothing here.
    case Service::WdfDeviceCreateDeviceInterface:
        return m_f->objectByHandle(x[0], ObjectType::Device).isNone() ? badHandle() : Answer::of(0);
    case Service::WdfIoQueueCreate: { // Device, Config, Attributes, Queue*
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device);
        if (device.isNone())
            return badHandle();
        constexpr const char* kName = "WDF_IO_QUEUE_CONFIG";
        framework::QueueConfig config;
        config.dispatch = static_cast<DispatchType>(std::min<std::uint64_t>(field(x[1], kName, "DispatchType"), 4));
        config.defaultQueue = field(x[1], kName, "DefaultQueue") != 0;
        config.allowZeroLength = field(x[1], kName, "AllowZeroLengthRequests") != 0;
        config.presented = static_cast<std::uint32_t>(field(x[1], kName, "Settings.Parallel.NumberOfPresentedRequests"));
        constexpr const char* kHandlers[] = {"EvtIoRead", "EvtIoWrite", "EvtIoDeviceControl", "EvtIoInternalDeviceControl"};
        for (std::size_t t = 0; t < std::size(kHandlers); ++t)
            config.handlers[t] = functionAt(field(x[1], kName, kHandlers[t]));
        config.handlerDefault = functionAt(field(x[1], kName, "EvtIoDefault"));
        config.classExtension = field(x[1], kName, "Driver") != 0; // Only a class extension says which driver it is.
        config.handlerCanceledOnQueue = functionAt(field(x[1], kName, "EvtIoCanceledOnQueue"));
        config.stop = functionAt(field(x[1], kName, "EvtIoStop"));
        config.resume = functionAt(field(x[1], kName, "EvtIoResume"));
        const std::uint64_t managed = field(x[1], kName, "PowerManaged"); // WDF_TRI_STATE
        config.powerManaged = managed == 1 || (managed != 0 && !m_f->deviceOf(device).filter); // KMDF X29
        const ObjectId id = m_f->createQueue(device, config, attributes(x[2]), declaredAt(s));
        return madeObject(id, x[2], x[3]);
    }
    case Service::WdfDeviceConfigureRequestDispatching: { // Device, Queue, WDF_REQUEST_TYPE
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device), queue = m_f->objectByHandle(x[1], ObjectType::Queue);
        if (device.isNone() || queue.isNone())
            return badHandle();
        switch (x[2]) { // WDF_REQUEST_TYPE
        case 0x0: return Answer::of(m_f->routeRequests(device, queue, RequestType::Create)); // KMDF F9
        case 0x3: return Answer::of(m_f->routeRequests(device, queue, RequestType::Read));
        case 0x4: return Answer::of(m_f->routeRequests(device, queue, RequestType::Write));
        case 0xE: return Answer::of(m_f->routeRequests(device, queue, RequestType::DeviceControl));
        case 0xF: return Answer::of(m_f->routeRequests(device, queue, RequestType::InternalDeviceControl));
        default: return Answer::of(ntstatus::kInvalidParameter);
        }
    }
    case Service::WdfObjectGetTypedContextWorker: {
        if (const std::uint32_t row = m_f->requestByHandle(x[0]); row != framework::Framework::kNoRequest)
            return Answer::of(m_f->request(row).contextType == x[1] ? driver::kMemoryBase + m_w->model().requestContext(row) : 0);
        const ObjectId id = m_f->anyObjectByHandle(x[0]);
        return id.isNone() ? badHandle() : Answer::of(contextOf(id, x[1]));
    }
    case Service::WdfObjectContextGetObject: {
        const std::uint64_t offset = x[0] - driver::kMemoryBase;
        for (std::uint32_t i = 0; i < m_w->model().framework.object.count; ++i)
            if (m_f->object(ObjectId(i)).context != 0 && m_f->object(ObjectId(i)).context == offset)
                return Answer::of(framework::Framework::handle(ObjectId(i)));
        for (const framework::Context& c : m_f->tables().context.rows(m_w->m_block))
            if (c.type != 0 && c.offset == offset)
                return Answer::of(framework::Framework::handle(ObjectId(c.object)));
        return badHandle();
    }
    case Service::WdfTimerCreate:
    case Service::WdfWorkItemCreate:
    case Service::WdfDpcCreate:
    case Service::WdfInterruptCreate:
    case Service::WdfObjectCreate:
    case Service::WdfRequestCreate:
    case Service::WdfDeviceInitSetFileObjectConfig:
    case Service::WdfDeviceInitSetRequestAttributes:
    case Service::WdfObjectAllocateContext: return creationCall(s);
    case Service::WdfTimerGetParentObject: return parentOf(x[0], ObjectType::Timer);
    case Service::WdfWorkItemGetParentObject: return parentOf(x[0], ObjectType::WorkItem);
    case Service::WdfDpcGetParentObject: return parentOf(x[0], ObjectType::Dpc);
    case Service::WdfInterruptGetDevice: return deviceOf(x[0], ObjectType::Interrupt);
    case Service::WdfFileObjectGetDevice: return deviceOf(x[0], ObjectType::FileObject);
    case Service::WdfDeviceGetDriver: return parentOf(x[0], ObjectType::Device);
    case Service::WdfGetDriver: return Answer::of(framework::Framework::handle(ObjectId(m_w->state().driver)));
    case Service::WdfDeviceWdmGetDeviceObject: { // Opaque: a driver hands it on.
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device);
        return device.isNone() ? badHandle() : Answer::of(kDeviceObjectBase + 16ull * device.value);
    }
    case Service::WdfDriverIsVersionAvailable: { // Driver, Params
        constexpr const char* kName = "WDF_DRIVER_VERSION_AVAILABLE_PARAMS";
        if (m_f->objectByHandle(x[0], ObjectType::Driver).isNone())
            return badHandle();
        return Answer::of(field(x[1], kName, "MajorVersion") == 1 && field(x[1], kName, "MinorVersion") <= m_w->model().frameworkConfig.kmdfMinor ? 1 : 0);
    }

    // --- WDF: locks
    case Service::WdfObjectAcquireLock:
    case Service::WdfObjectReleaseLock: {
        const ObjectId id = m_f->anyObjectByHandle(x[0]);
        const bool request = id.isNone() && m_f->requestByHandle(x[0]) != framework::Framework::kNoRequest; // has no lock (KMDF R1)
        if (id.isNone() && !request)
            return badHandle();
        const LockId lock = request ? LockId() : LockId(m_f->object(id).presentationLock);
        const bool acquire = s.service == Service::WdfObjectAcquireLock;
        if (lock.isNone() || (!acquire && !m_k->ownsLock(lock))) { // KMDF L9
            m_k->bugCheck(0x10D, 0xB, x[0], 0, 0, Hazard::NoCallbackLock);
            return Answer::stopped();
        }
        const bool mutex = m_k->lock(lock).kind == LockKind::PassiveCallback;
        // KMDF L8: the IRQL to go back to stays with the lock.
        const std::uint32_t how = (mutex ? kernel::kCriticalRegion : kernel::kRaise) | kernel::kKeepIrql;
        // KMDF L3, L10: taken as by the framework, so a second time is a bug check.
        if (acquire)
            m_f->verifyLockOrder(lock);
        if (acquire)
            m_k->acquire(a, lock, how);
        else
            m_k->release(a, lock, how, m_k->lock(lock).savedIrql);
        return Answer::pushed();
    }

    case Service::WdfSpinLockCreate:
    case Service::WdfWaitLockCreate: { // Attributes, Lock*
        const ObjectId id = m_f->createLockObject(s.service == Service::WdfSpinLockCreate ? ObjectType::SpinLock : ObjectType::WaitLock, attributes(x[0]), declaredAt(s));
        return madeObject(id, x[0], x[1]);
    }
    case Service::WdfSpinLockAcquire:
    case Service::WdfSpinLockRelease: {
        const ObjectId id = m_f->objectByHandle(x[0], ObjectType::SpinLock);
        if (id.isNone())
            return badHandle();
        const LockId lock(m_f->object(id).lock);
        if (m_k->lock(lock).kind == LockKind::Interrupt) { // KMDF L12: it was given to an interrupt
            if (m_w->model().frameworkConfig.wdfVerifier)
                m_k->hazard(Hazard::InterruptSpinLock, {trace::SubjectKind::Object, id.value});
            return Answer::of();
        }
        constexpr std::uint32_t how = kernel::kRaise | kernel::kKeepIrql; // KMDF L12: the IRQL stays in the object
        if (s.service == Service::WdfSpinLockRelease && m_w->model().frameworkConfig.wdfVerifier && !m_k->ownsLock(lock)) { // KMDF L12, NT V13
            m_k->bugCheck(0x10D, 0xB, x[0], 1, 0, Hazard::NoCallbackLock);
            return Answer::stopped();
        }
        if (s.service == Service::WdfSpinLockAcquire)
            m_k->acquire(a, lock, how);
        else
            m_k->release(a, lock, how, m_k->lock(lock).savedIrql);
        return Answer::pushed();
    }
    case Service::WdfWaitLockAcquire: // Lock, Timeout* (100 ns; NULL = for ever)
    case Service::WdfWaitLockRelease: {
        const ObjectId id = m_f->objectByHandle(x[0], ObjectType::WaitLock);
        if (id.isNone())
            return badHandle();
        const LockId lock(m_f->object(id).lock);
        if (s.service == Service::WdfWaitLockRelease) {
            m_k->release(a, lock, kernel::kCriticalRegion, 0);
            return Answer::pushed();
        }
        const kernel::Timeout timeout = timeoutAt(x[1]);
        if (timeout.ns != 0 && breaksAbove(Irql::Passive)) // KMDF L13, NT V25
            return Answer::of(ntstatus::kInvalidDeviceRequest);
        m_k->acquire(a, lock, kernel::kCriticalRegion, timeout);
        return Answer::pushed();
    }
    default: return Answer::none();
    }
}

} // namespace syncscope::simulation
