// Calls that create framework objects, give them contexts, and take their locks (KMDF section 1, 2, 4).
#include "engine/simulation/services.h"

#include <algorithm>

namespace syncscope::simulation {

using driver::Service;
using driver::Stop;
using kernel::Hazard;

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
    if (a.hasParent)
        a.parent = m_f->anyObjectByHandle(parent);
    const std::uint64_t type = field(at, kName, "ContextTypeInfo");
    const std::uint64_t size = field(at, kName, "ContextSizeOverride");
    if (type != 0) {
        constexpr const char* kType = "WDF_OBJECT_CONTEXT_TYPE_INFO";
        const std::uint64_t typeBytes = field(type, kType, "ContextSize");
        a.badContext = field(type, kType, "Size") != m.structureBytes(kType) || (typeBytes > 0 && field(type, kType, "ContextName") == 0)
            || (size != 0 && size < typeBytes);
    } else {
        a.badContext = size != 0;
    }
    return a;
}

// The context the attributes ask for: zeroed, in non-paged memory, named after its type.
void Services::giveContext(ObjectId id, std::uint64_t at)
{
    if (at == 0)
        return;
    const std::uint64_t type = field(at, "WDF_OBJECT_ATTRIBUTES", "ContextTypeInfo");
    if (type == 0)
        return;
    const std::uint64_t size = std::max(field(at, "WDF_OBJECT_ATTRIBUTES", "ContextSizeOverride"), field(type, "WDF_OBJECT_CONTEXT_TYPE_INFO", "ContextSize"));
    State& state = m_w->state();
    const std::uint64_t end = (state.contextTop + size + 15) / 16 * 16;
    if (end > m_w->model().bufferBase) {
        m_k->stopAt(kernel::LimitKind::Memory);
        return;
    }
    framework::Object& o = m_f->object(id);
    o.context = state.contextTop;
    o.contextType = type;
    const std::string name = m_w->m_vm.text(m_w->m_block, field(type, "WDF_OBJECT_CONTEXT_TYPE_INFO", "ContextName"));
    const auto& structures = m_w->model().program.structures;
    for (std::uint32_t i = 0; i < structures.size(); ++i)
        if (structures[i].name == name)
            o.structure = i;
    state.contextTop = static_cast<std::uint32_t>(end);
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
        store<std::uint64_t>(x[4], framework::Framework::handle(id));
        return Answer::of(0);
    }
    case Service::WdfDeviceCreate: { // DeviceInit*, Attributes, Device*
        const ObjectId id = m_f->createDevice(ObjectId(m_w->state().driver), attributes(x[1]), declaredAt(s));
        const framework::Object& o = m_f->object(id);
        if (!o.created) {
            m_w->state().refused = id.value;
            return Answer::of(o.status);
        }
        giveContext(id, x[1]);
        store<std::uint64_t>(x[2], framework::Framework::handle(id));
        return Answer::of(0);
    }
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
        for (std::size_t t = 0; t < framework::kRequestTypes; ++t)
            config.handlers[t] = functionAt(field(x[1], kName, kHandlers[t]));
        config.handlerDefault = functionAt(field(x[1], kName, "EvtIoDefault"));
        const ObjectId id = m_f->createQueue(device, config, attributes(x[2]), declaredAt(s));
        const framework::Object& o = m_f->object(id);
        if (!o.created) {
            m_w->state().refused = id.value;
            return Answer::of(o.status);
        }
        giveContext(id, x[2]);
        if (x[3] != 0)
            store<std::uint64_t>(x[3], framework::Framework::handle(id));
        return Answer::of(0);
    }
    case Service::WdfDeviceConfigureRequestDispatching: { // Device, Queue, WDF_REQUEST_TYPE
        const ObjectId device = m_f->objectByHandle(x[0], ObjectType::Device), queue = m_f->objectByHandle(x[1], ObjectType::Queue);
        if (device.isNone() || queue.isNone())
            return badHandle();
        switch (x[2]) { // WDF_REQUEST_TYPE
        case 0x3: return Answer::of(m_f->routeRequests(device, queue, RequestType::Read));
        case 0x4: return Answer::of(m_f->routeRequests(device, queue, RequestType::Write));
        case 0xE: return Answer::of(m_f->routeRequests(device, queue, RequestType::DeviceControl));
        case 0xF: return Answer::of(m_f->routeRequests(device, queue, RequestType::InternalDeviceControl));
        default: return Answer::of(0xC000000D);
        }
    }
    case Service::WdfObjectGetTypedContextWorker: {
        const ObjectId id = m_f->anyObjectByHandle(x[0]);
        if (id.isNone())
            return badHandle();
        // NULL for a context of another type, as the framework answers.
        const framework::Object& o = m_f->object(id);
        return Answer::of(o.context != 0 && o.contextType == x[1] ? driver::kMemoryBase + o.context : 0);
    }

    // --- WDF: locks
    case Service::WdfObjectAcquireLock:
    case Service::WdfObjectReleaseLock: {
        const ObjectId id = m_f->anyObjectByHandle(x[0]);
        if (id.isNone())
            return badHandle();
        const LockId lock(m_f->object(id).presentationLock);
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
            m_k->acquire(a, lock, how);
        else
            m_k->release(a, lock, how, m_k->lock(lock).savedIrql);
        return Answer::pushed();
    }

    case Service::WdfSpinLockCreate:
    case Service::WdfWaitLockCreate: { // Attributes, Lock*
        const ObjectId id = m_f->createLockObject(s.service == Service::WdfSpinLockCreate ? ObjectType::SpinLock : ObjectType::WaitLock, attributes(x[0]));
        const framework::Object& o = m_f->object(id);
        if (!o.created) {
            m_w->state().refused = id.value;
            return Answer::of(o.status);
        }
        giveContext(id, x[0]);
        store<std::uint64_t>(x[1], framework::Framework::handle(id));
        return Answer::of(0);
    }
    case Service::WdfSpinLockAcquire:
    case Service::WdfSpinLockRelease: {
        const ObjectId id = m_f->objectByHandle(x[0], ObjectType::SpinLock);
        if (id.isNone())
            return badHandle();
        const LockId lock(m_f->object(id).lock);
        constexpr std::uint32_t how = kernel::kRaise | kernel::kKeepIrql; // KMDF L12: the IRQL stays in the object
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
        std::int64_t timeout = -1;
        if (x[1] != 0) {
            const auto due = load<std::int64_t>(x[1]);
            timeout = due <= 0 ? -due * 100 : std::max<std::int64_t>(0, due * 100 - m_k->now());
        }
        m_k->acquire(a, lock, kernel::kCriticalRegion, timeout);
        return Answer::pushed();
    }
    default: return Answer::none();
    }
}

} // namespace syncscope::simulation
