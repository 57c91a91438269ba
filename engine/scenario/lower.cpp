#include "engine/scenario/lower.h"

#include "engine/base/assert.h"

#include "engine/scenario/codec.h"
#include "engine/scenario/source_names.h"

#include <algorithm>
#include <map>
#include <set>

namespace syncscope::scenario {

namespace {

std::string constant(SyncScope v)
{
    switch (v) {
    case SyncScope::Inherit: return "WdfSynchronizationScopeInheritFromParent";
    case SyncScope::Device: return "WdfSynchronizationScopeDevice";
    case SyncScope::Queue: return "WdfSynchronizationScopeQueue";
    case SyncScope::None: return "WdfSynchronizationScopeNone";
    case SyncScope::Invalid: return "(WDF_SYNCHRONIZATION_SCOPE)0";
    case SyncScope::OutOfRange: break;
    }
    return "(WDF_SYNCHRONIZATION_SCOPE)99";
}

std::string constant(ExecutionLevel v)
{
    switch (v) {
    case ExecutionLevel::Inherit: return "WdfExecutionLevelInheritFromParent";
    case ExecutionLevel::Passive: return "WdfExecutionLevelPassive";
    case ExecutionLevel::Dispatch: return "WdfExecutionLevelDispatch";
    case ExecutionLevel::Invalid: return "(WDF_EXECUTION_LEVEL)0";
    case ExecutionLevel::OutOfRange: break;
    }
    return "(WDF_EXECUTION_LEVEL)99";
}

std::string constant(DispatchType v)
{
    switch (v) {
    case DispatchType::Sequential: return "WdfIoQueueDispatchSequential";
    case DispatchType::Parallel: return "WdfIoQueueDispatchParallel";
    case DispatchType::Manual: return "WdfIoQueueDispatchManual";
    case DispatchType::Invalid: return "(WDF_IO_QUEUE_DISPATCH_TYPE)0";
    case DispatchType::OutOfRange: break;
    }
    return "(WDF_IO_QUEUE_DISPATCH_TYPE)99";
}

std::string constant(RequestType v)
{
    switch (v) {
    case RequestType::Read: return "WdfRequestTypeRead";
    case RequestType::Write: return "WdfRequestTypeWrite";
    case RequestType::DeviceControl: return "WdfRequestTypeDeviceControl";
    case RequestType::Create: return "WdfRequestTypeCreate";
    case RequestType::Close: return "WdfRequestTypeClose";
    case RequestType::InternalDeviceControl: break;
    }
    return "WdfRequestTypeDeviceControlInternal";
}

bool isOfPower(const Handler& h) { return h.callback.compare(0, 9, "EvtDevice") == 0; }
bool hasPowerCallbacks(const Object& o) { return o.type == ObjectType::Device && std::any_of(o.handlers.begin(), o.handlers.end(), isOfPower); }

constexpr std::size_t kNone = ~std::size_t{0};

// Writes the set-up text. Every object has a home: the function of the device it is created for, or DriverEntry.
class Lowering {
public:
    explicit Lowering(const Scenario& s) : m_s(s), m_source(sourceNames(s.driver.text))
    {
        for (const Object& o : s.objects)
            SYNCSCOPE_ASSERT(!creatingCall(o.type).empty());
        m_result.createLines.assign(s.objects.size(), 0);
        for (std::size_t i = 0; i < s.objects.size(); ++i) {
            m_home.push_back(homeOf(i));
            if (isArrival(i))
                m_arrivals.push_back(i);
            if (s.objects[i].type == ObjectType::Device)
                m_devices.push_back(i);
            if (s.objects[i].type == ObjectType::Driver && m_driver == kNone)
                m_driver = i;
        }
        nameEverything();
    }

    Lowered all()
    {
        const bool several = m_devices.size() > 1;
        // DriverEntry and EvtDriverDeviceAdd are called by others, so they are declared by their role.
        line("DRIVER_INITIALIZE DriverEntry;");
        if (!m_devices.empty())
            line("EVT_WDF_DRIVER_DEVICE_ADD " + m_deviceAdd + ";");
        line("");
        for (std::size_t i = 0; i < m_s.objects.size(); ++i)
            if (m_isShared[i])
                line("static " + type(i) + " " + m_names[i] + ";");
        if (std::find(m_isShared.begin(), m_isShared.end(), true) != m_isShared.end())
            line("");
        for (const std::size_t a : m_arrivals)
            if (!residents(a).empty())
                line("NTSTATUS CreateFor" + m_s.objects[a].name + "(" + type(a) + " " + m_names[a] + ");");
        stubs();
        for (const std::size_t a : m_arrivals)
            arrival(a);
        for (std::size_t d = 0; d < m_devices.size(); ++d)
            deviceAdd(m_devices[d], several ? m_deviceFunctions[d] : m_deviceAdd, several);
        if (several)
            dispatchDeviceAdd();
        driverEntry();
        return std::move(m_result);
    }

private:
    // --- what goes where -----------------------------------------------------------------------------------------------------

    std::size_t find(const std::string& objectName) const
    {
        for (std::size_t i = 0; i < m_s.objects.size(); ++i)
            if (m_s.objects[i].name == objectName)
                return i;
        return kNone;
    }

    // The device at or above an object; kNone when there is only the driver.
    std::size_t deviceAbove(std::size_t i) const
    {
        for (std::size_t steps = 0; i != kNone && steps <= m_s.objects.size(); ++steps) {
            if (m_s.objects[i].type == ObjectType::Device)
                return i;
            i = find(m_s.objects[i].parent);
        }
        return kNone;
    }

    // A request from outside and a file are no objects that the set-up creates: they are there when they arrive, and what is created below one
    // is created then, by a function of its own.
    bool isArrival(std::size_t i) const
    {
        const Object& o = m_s.objects[i];
        const auto below = [&](const Object& other) { return other.parentObject == o.name; };
        return (o.type == ObjectType::Request && o.request == RequestKind::Presented)
            || (o.type == ObjectType::FileObject && std::any_of(m_s.objects.begin(), m_s.objects.end(), below));
    }
    bool isBeforeDevice(std::size_t i) const
    {
        const Object& o = m_s.objects[i];
        return o.type == ObjectType::FileObject || (o.type == ObjectType::Request && o.request == RequestKind::Attributes);
    }
    std::size_t arrivalAbove(std::size_t i) const
    {
        for (std::size_t steps = 0; i != kNone && steps <= m_s.objects.size(); ++steps) {
            i = find(m_s.objects[i].parentObject);
            if (i != kNone && isArrival(i))
                return i;
        }
        return kNone;
    }

    // An object that names a ParentObject of another device, or of one where it belongs to the driver itself, is created when both are there.
    std::size_t homeOf(std::size_t i) const
    {
        if (const std::size_t arrival = arrivalAbove(i); arrival != kNone)
            return arrival;
        const std::size_t device = deviceAbove(i);
        if (m_s.objects[i].type == ObjectType::Device || m_s.objects[i].parentObject.empty())
            return device;
        const std::size_t other = deviceAbove(find(m_s.objects[i].parentObject));
        return device == kNone || (other != kNone && other > device) ? other : device;
    }

    std::string type(std::size_t i) const { return std::string(name(m_s.objects[i].type)); }

    void nameEverything()
    {
        m_isShared.assign(m_s.objects.size(), false);
        m_isUsed.assign(m_s.objects.size(), false);
        for (std::size_t i = 0; i < m_s.objects.size(); ++i) {
            const Object& o = m_s.objects[i];
            const std::size_t parent = find(o.parentObject);
            if (parent != kNone) {
                m_isUsed[parent] = true;
                m_isShared[parent] = m_isShared[parent] || (parent != m_driver && parent != m_home[i] && m_home[parent] != m_home[i]);
            }
            for (const std::size_t d : dependsOn(i)) {
                m_isUsed[d] = true;
                m_isShared[d] = m_isShared[d] || m_home[d] != m_home[i];
            }
            // Below a request or a file it is created when that arrives, and its call names the device all the same.
            if (const std::size_t device = deviceAbove(i); (o.type == ObjectType::Interrupt || o.type == ObjectType::Queue) && device != kNone && m_home[i] != device)
                m_isShared[device] = true;
            m_isUsed[i] = m_isUsed[i] || !o.initialize.empty() || !o.requestTypes.empty() || o.type == ObjectType::Device;
            // Device and lock functions have no form without a handle.
            m_isUsed[i] = m_isUsed[i] || (o.type != ObjectType::Driver && o.type != ObjectType::Queue);
        }
        std::set<std::string> taken = {"status", "attributes", "queueConfig", "driverConfig", "pnpPowerCallbacks", "timerConfig", "workItemConfig", "dpcConfig", "interruptConfig", "fileConfig", "Driver", "DeviceInit", "DriverObject", "RegistryPath"};
        for (const std::string& function : m_source.functions)
            taken.insert(function);
        for (const Object& o : m_s.objects) {
            taken.insert({o.initialize, o.contextType});
            for (const Handler& h : o.handlers)
                taken.insert(h.function);
        }
        const auto claim = [&](std::string wanted, bool atFileLevel) {
            const std::string base = wanted;
            for (int n = 2; taken.count(wanted) > 0 || !isName(wanted) || (atFileLevel && m_source.identifiers.count(wanted) > 0); ++n)
                wanted = base + std::to_string(n);
            taken.insert(wanted);
            return wanted;
        };
        m_deviceAdd = claim("SampleEvtDriverDeviceAdd", true);
        for (std::size_t i = 0; i < m_s.objects.size(); ++i)
            for (const CallbackRole& r : kCallbackRoles)
                if (hasByItself(m_s.objects[i], r) && given(i, r) == nullptr)
                    m_stubs.push_back({i, &r, claim(m_s.objects[i].name + r.name, true)});
        for (const std::size_t a : m_arrivals)
            taken.insert("CreateFor" + m_s.objects[a].name); // The driver's callback calls it by this name.
        if (m_devices.size() > 1) {
            for (const std::size_t d : m_devices)
                m_deviceFunctions.push_back(claim("SampleAdd" + m_s.objects[d].name, true));
            m_counter = claim("DevicesAdded", true);
        }
        for (std::size_t i = 0; i < m_s.objects.size(); ++i) {
            std::string handle = m_s.objects[i].name;
            // "Device" -> "device", "RW" -> "rw", "DEV1" -> "dev1", "IOQueue" -> "ioQueue".
            for (std::size_t c = 0; c < handle.size() && handle[c] >= 'A' && handle[c] <= 'Z'; ++c) {
                if (c > 0 && c + 1 < handle.size() && handle[c + 1] >= 'a' && handle[c + 1] <= 'z')
                    break;
                handle[c] = static_cast<char>(handle[c] + ('a' - 'A'));
            }
            m_names.push_back(m_isShared[i] ? claim("g_" + m_s.objects[i].name, true) : claim(handle, false));
        }
    }

    // --- text ------------------------------------------------------------------------------------------------------------------

    std::uint32_t line(const std::string& text)
    {
        m_result.text += text + "\n";
        return ++m_line;
    }
    std::uint32_t inside(const std::string& text) { return line(text.empty() ? text : m_indent + text); }

    bool goesOn() const { return m_s.driver.onRefusal == OnRefusal::Continue; }

    // Objects that have to be there before this one can be asked for, besides its driver and device.
    std::vector<std::size_t> dependsOn(std::size_t i) const
    {
        std::vector<std::size_t> all;
        if (!goesOn())
            return all;
        for (const std::string& name : {m_s.objects[i].parentObject, m_s.objects[i].parent}) {
            const std::size_t d = find(name);
            if (d == kNone || d == m_home[i] || m_s.objects[d].type == ObjectType::Driver || isBeforeDevice(d) || isArrival(d))
                continue;
            if (std::find(all.begin(), all.end(), d) == all.end())
                all.push_back(d);
        }
        return all;
    }

    void returnOnFailure(bool always = false)
    {
        if (goesOn() && !always)
            return;
        inside("if (!NT_SUCCESS(status)) {");
        inside("    return status;");
        inside("}");
    }

    const Handler* given(std::size_t i, const CallbackRole& r) const
    {
        for (const Handler& h : m_s.objects[i].handlers)
            if (h.callback == r.name && !h.function.empty())
                return &h;
        return nullptr;
    }

    // The function of a callback; WDF_NO_EVENT_CALLBACK when the object has none.
    std::string callback(std::size_t i, const char* name) const
    {
        const CallbackRole& r = *callbackRole(name);
        const bool optional = r.name != std::string("EvtInterruptEnable") && r.name != std::string("EvtInterruptDisable");
        if (optional && !hasByItself(m_s.objects[i], r))
            return "WDF_NO_EVENT_CALLBACK";
        if (const Handler* h = given(i, r))
            return h->function;
        for (const Stub& s : m_stubs)
            if (s.object == i && s.role == &r)
                return s.function;
        return "WDF_NO_EVENT_CALLBACK";
    }

    // Callbacks that nobody supplies do nothing.
    void stubs()
    {
        for (const Stub& s : m_stubs) {
            const bool isr = s.role->name == std::string("EvtInterruptIsr");
            line("static " + std::string(s.role->role) + " " + s.function + ";");
            line(std::string("static ") + (isr ? "BOOLEAN" : "VOID"));
            line(s.function + "(" + s.role->parameters + ")");
            line("{");
            const std::string parameters = s.role->parameters;
            for (std::size_t from = 0; from < parameters.size();) {
                const std::size_t comma = std::min(parameters.find(',', from), parameters.size());
                const std::string one = parameters.substr(from, comma - from);
                inside("UNREFERENCED_PARAMETER(" + one.substr(one.rfind(' ') + 1) + ");");
                from = comma + 1;
            }
            if (isr)
                inside("return FALSE;");
            if (s.role->name == std::string("EvtDeviceFileCreate")) {
                if (isArrival(s.object) && !residents(s.object).empty())
                    inside("(VOID)CreateFor" + m_s.objects[s.object].name + "(FileObject);");
                inside("WdfRequestComplete(Request, STATUS_SUCCESS);");
            }
            line("}");
            line("");
        }
    }

    // What is created when a request or file is there; its callback calls this.
    void arrival(std::size_t a)
    {
        const std::vector<std::size_t> objects = residents(a);
        if (objects.empty())
            return;
        line("NTSTATUS");
        line("CreateFor" + m_s.objects[a].name + "(" + type(a) + " " + m_names[a] + ")");
        line("{");
        declarations(objects, false);
        for (const std::size_t i : objects) {
            createObject(i);
            inside("");
        }
        inside(goesOn() ? "return status;" : "return STATUS_SUCCESS;");
        line("}");
        line("");
    }

    // Handle of another object as this object's function sees it.
    std::string handleFrom(std::size_t user, std::size_t object) const
    {
        return object == m_driver && m_home[user] != kNone ? "Driver" : m_names[object];
    }

    std::string attributes(std::size_t i)
    {
        const Object& o = m_s.objects[i];
        if (o.nullAttributes)
            return "WDF_NO_OBJECT_ATTRIBUTES";
        if (o.contextType.empty())
            inside("WDF_OBJECT_ATTRIBUTES_INIT(&attributes);");
        else
            inside("WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, " + o.contextType + ");");
        if (const std::size_t parent = find(o.parentObject); parent != kNone)
            inside("attributes.ParentObject = " + handleFrom(i, parent) + ";");
        if (o.syncScope != SyncScope::Inherit)
            inside("attributes.SynchronizationScope = " + constant(o.syncScope) + ";");
        if (o.executionLevel != ExecutionLevel::Inherit)
            inside("attributes.ExecutionLevel = " + constant(o.executionLevel) + ";");
        for (const Handler& h : o.handlers)
            if (isOfAttributes(h))
                inside("attributes." + h.callback + " = " + h.function + ";");
        return "&attributes";
    }

    std::string handleArgument(std::size_t i) const { return m_isUsed[i] ? "&" + m_names[i] : "WDF_NO_HANDLE"; }

    void initialize(std::size_t i)
    {
        if (m_s.objects[i].initialize.empty())
            return;
        if (goesOn() && m_s.objects[i].type != ObjectType::Device) {
            inside("if (NT_SUCCESS(status)) {");
            inside("    " + m_s.objects[i].initialize + "(" + m_names[i] + ");");
            inside("}");
        } else {
            inside(m_s.objects[i].initialize + "(" + m_names[i] + ");");
        }
    }

    void create(std::size_t i, const std::string& arguments)
    {
        m_result.createLines[i] = inside("status = " + std::string(creatingCall(m_s.objects[i].type)) + "(" + arguments + ");");
        returnOnFailure(m_s.objects[i].type == ObjectType::Driver || m_s.objects[i].type == ObjectType::Device);
    }

    void serialization(std::size_t i, const std::string& config, bool usual)
    {
        if (const bool wanted = m_s.objects[i].automaticSerialization.value_or(usual); wanted != usual)
            inside(config + ".AutomaticSerialization = " + (wanted ? "TRUE;" : "FALSE;"));
    }

    void createTimer(std::size_t i)
    {
        const Object& t = m_s.objects[i];
        const std::string function = callback(i, "EvtTimerFunc");
        if (t.period > 0 && t.period <= 0x7FFFFFFF)
            inside("WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig, " + function + ", " + std::to_string(t.period) + ");");
        else
            inside("WDF_TIMER_CONFIG_INIT(&timerConfig, " + function + ");");
        if (t.period > 0x7FFFFFFF)
            inside("timerConfig.Period = " + std::to_string(t.period) + "u;");
        serialization(i, "timerConfig", true);
        if (t.tolerableDelay > 0)
            inside("timerConfig.TolerableDelay = " + std::to_string(t.tolerableDelay) + "u;");
        if (t.highResolution)
            inside("timerConfig.UseHighResolutionTimer = WdfTrue;");
        create(i, "&timerConfig, " + attributes(i) + ", &" + m_names[i]);
    }

    // A work item or a DPC.
    void createDeferred(std::size_t i, const std::string& config, const char* init, const char* callbackName)
    {
        inside(std::string(init) + "(&" + config + ", " + callback(i, callbackName) + ");");
        serialization(i, config, true);
        create(i, "&" + config + ", " + attributes(i) + ", &" + m_names[i]);
    }

    void createInterrupt(std::size_t i)
    {
        const Object& o = m_s.objects[i];
        inside("WDF_INTERRUPT_CONFIG_INIT(&interruptConfig, " + callback(i, "EvtInterruptIsr") + ", " + callback(i, "EvtInterruptDpc") + ");");
        for (const char* name : {"EvtInterruptWorkItem", "EvtInterruptEnable", "EvtInterruptDisable"})
            if (const std::string function = callback(i, name); function != "WDF_NO_EVENT_CALLBACK")
                inside("interruptConfig." + std::string(name) + " = " + function + ";");
        if (o.interrupt.passiveHandling)
            inside("interruptConfig.PassiveHandling = TRUE;");
        serialization(i, "interruptConfig", false);
        for (const auto& [wanted, kind] : {std::pair(o.interrupt.spinLock, "Spin"), std::pair(o.interrupt.waitLock, "Wait")})
            if (wanted) {
                inside("status = Wdf" + std::string(kind) + "LockCreate(WDF_NO_OBJECT_ATTRIBUTES, &interruptConfig." + kind + "Lock);");
                returnOnFailure();
            }
        const std::string device = m_devices.empty() ? "NULL" : m_names[deviceAbove(i) == kNone ? m_devices.front() : deviceAbove(i)];
        create(i, device + ", &interruptConfig, " + attributes(i) + ", &" + m_names[i]);
    }

    // What a PWDFDEVICE_INIT is told has no status.
    void tellDeviceInit(std::size_t i)
    {
        if (m_s.objects[i].type == ObjectType::Request) {
            const std::string a = attributes(i);
            m_result.createLines[i] = inside("WdfDeviceInitSetRequestAttributes(DeviceInit, " + a + ");");
            return;
        }
        inside("WDF_FILEOBJECT_CONFIG_INIT(&fileConfig, " + callback(i, "EvtDeviceFileCreate") + ", " + callback(i, "EvtFileClose") + ", " + callback(i, "EvtFileCleanup") + ");");
        const std::string a = attributes(i);
        m_result.createLines[i] = inside("WdfDeviceInitSetFileObjectConfig(DeviceInit, &fileConfig, " + a + ");");
    }

    void createQueue(std::size_t i)
    {
        const Object& q = m_s.objects[i];
        const std::string device = deviceAbove(i) == kNone ? "NULL" : m_names[deviceAbove(i)];
        inside(std::string("WDF_IO_QUEUE_CONFIG_INIT") + (q.defaultQueue ? "_DEFAULT_QUEUE" : "") + "(&queueConfig, " + constant(q.dispatch) + ");");
        for (const Handler& h : q.handlers)
            if (!isOfAttributes(h))
                inside("queueConfig." + h.callback + " = " + h.function + ";");
        if (q.powerManaged)
            inside(std::string("queueConfig.PowerManaged = ") + (*q.powerManaged ? "WdfTrue" : "WdfFalse") + ";");
        if (q.numberOfPresentedRequests)
            inside("queueConfig.Settings.Parallel.NumberOfPresentedRequests = " + std::to_string(*q.numberOfPresentedRequests) + ";");
        if (q.creator == Creator::ClassExtension)
            inside("queueConfig.Driver = " + std::string(m_home[i] == kNone ? m_names[m_driver] : "Driver") + "; // A class extension says whose driver it is.");
        const std::string attributesArgument = attributes(i);
        create(i, device + ", &queueConfig, " + attributesArgument + ", " + handleArgument(i));
        for (const RequestType t : q.requestTypes) {
            if (goesOn())
                inside("if (NT_SUCCESS(status))");
            inside((goesOn() ? "    " : "") + std::string("status = WdfDeviceConfigureRequestDispatching(") + device + ", " + m_names[i] + ", " + constant(t) + ");");
            returnOnFailure();
        }
    }

    // What is said of a device before it is there.
    void deviceInit(const Object& o)
    {
        if (o.filter)
            inside("WdfFdoInitSetFilter(DeviceInit);");
        if (hasPowerCallbacks(o)) {
            inside("WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&pnpPowerCallbacks);");
            for (const Handler& h : o.handlers)
                if (isOfPower(h))
                    inside("pnpPowerCallbacks." + h.callback + " = " + h.function + ";");
            inside("WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &pnpPowerCallbacks);");
        }
        for (const Handler& h : o.handlers)
            if (h.callback == "EvtIoInCallerContext")
                inside("WdfDeviceInitSetIoInCallerContextCallback(DeviceInit, " + h.function + ");");
    }

    void createObject(std::size_t i)
    {
        const Object& o = m_s.objects[i];
        std::string condition;
        for (const std::size_t d : dependsOn(i))
            condition += (condition.empty() ? "" : " && ") + m_names[d] + " != NULL";
        if (!condition.empty()) {
            inside("if (" + condition + ") {");
            m_indent += "    ";
        }
        switch (o.type) {
        case ObjectType::Device: {
            deviceInit(o);
            const std::string a = attributes(i);
            create(i, "&DeviceInit, " + a + ", &" + m_names[i]);
            break;
        }
        case ObjectType::Queue: createQueue(i); break;
        case ObjectType::Timer: createTimer(i); break;
        case ObjectType::WorkItem: createDeferred(i, "workItemConfig", "WDF_WORKITEM_CONFIG_INIT", "EvtWorkItem"); break;
        case ObjectType::Dpc: createDeferred(i, "dpcConfig", "WDF_DPC_CONFIG_INIT", "EvtDpcFunc"); break;
        case ObjectType::Interrupt: createInterrupt(i); break;
        case ObjectType::FileObject: tellDeviceInit(i); break;
        case ObjectType::Request:
            if (o.request == RequestKind::Attributes) {
                tellDeviceInit(i);
            } else {
                const std::string a = attributes(i);
                create(i, a + ", NULL, &" + m_names[i]);
            }
            break;
        default: {
            const std::string a = attributes(i);
            create(i, a + ", &" + m_names[i]);
            break;
        }
        }
        if (!isBeforeDevice(i))
            initialize(i);
        if (!condition.empty()) {
            m_indent.resize(m_indent.size() - 4);
            inside("}");
        }
    }

    // Those whose home is `home`: what a PWDFDEVICE_INIT is told first, then the device.
    std::vector<std::size_t> residents(std::size_t home) const
    {
        std::vector<std::size_t> all;
        const bool isDevice = home != kNone && m_s.objects[home].type == ObjectType::Device;
        for (std::size_t i = 0; i < m_s.objects.size() && isDevice; ++i)
            if (m_home[i] == home && isBeforeDevice(i))
                all.push_back(i);
        if (isDevice)
            all.push_back(home);
        for (std::size_t i = 0; i < m_s.objects.size(); ++i)
            if (m_home[i] == home && i != home && i != m_driver && !isBeforeDevice(i) && !(m_s.objects[i].type == ObjectType::Request && m_s.objects[i].request == RequestKind::Presented))
                all.push_back(i);
        return all;
    }

    void declarations(const std::vector<std::size_t>& objects, bool driverConfig)
    {
        const auto any = [&](auto&& holds) { return std::any_of(objects.begin(), objects.end(), [&](std::size_t i) { return holds(m_s.objects[i]); }); };
        const bool mayDoNothing = goesOn() && !objects.empty() && m_s.objects[objects.front()].type != ObjectType::Driver;
        inside(mayDoNothing ? "NTSTATUS status = STATUS_SUCCESS;" : "NTSTATUS status;");
        if (any([](const Object& o) { return !o.nullAttributes; }))
            inside("WDF_OBJECT_ATTRIBUTES attributes;");
        if (driverConfig)
            inside("WDF_DRIVER_CONFIG driverConfig;");
        if (any(hasPowerCallbacks))
            inside("WDF_PNPPOWER_EVENT_CALLBACKS pnpPowerCallbacks;");
        if (any([](const Object& o) { return o.type == ObjectType::Queue; }))
            inside("WDF_IO_QUEUE_CONFIG queueConfig;");
        constexpr std::pair<ObjectType, const char*> kConfigs[] = {{ObjectType::FileObject, "WDF_FILEOBJECT_CONFIG fileConfig;"}, {ObjectType::Timer, "WDF_TIMER_CONFIG timerConfig;"},
            {ObjectType::WorkItem, "WDF_WORKITEM_CONFIG workItemConfig;"}, {ObjectType::Dpc, "WDF_DPC_CONFIG dpcConfig;"},
            {ObjectType::Interrupt, "WDF_INTERRUPT_CONFIG interruptConfig;"}};
        for (const auto& [type, text] : kConfigs)
            if (any([&, type = type](const Object& o) { return o.type == type; }))
                inside(text);
        for (const std::size_t i : objects)
            if (m_isUsed[i] && !m_isShared[i] && !isBeforeDevice(i))
                inside(type(i) + " " + m_names[i] + (goesOn() ? " = NULL;" : ";"));
        inside("");
    }

    void deviceAdd(std::size_t device, const std::string& function, bool isPrivate)
    {
        const std::vector<std::size_t> objects = residents(device);
        line(isPrivate ? "static NTSTATUS" : "NTSTATUS");
        line(function + "(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)");
        line("{");
        declarations(objects, false);
        const bool usesDriver = std::any_of(objects.begin(), objects.end(), [&](std::size_t i) { return m_driver != kNone && (find(m_s.objects[i].parentObject) == m_driver || m_s.objects[i].creator == Creator::ClassExtension); });
        if (!usesDriver) {
            inside("UNREFERENCED_PARAMETER(Driver);");
            inside("");
        }
        for (const std::size_t i : objects) {
            createObject(i);
            inside("");
        }
        inside("return STATUS_SUCCESS;");
        line("}");
        line("");
    }

    // A driver has one EvtDriverDeviceAdd. The PnP manager calls it for each device, in the order of the scenario's list.
    void dispatchDeviceAdd()
    {
        line("static ULONG " + m_counter + "; // the PnP manager adds one device after the other");
        line("");
        line("NTSTATUS");
        line(m_deviceAdd + "(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)");
        line("{");
        inside("switch (" + m_counter + "++) {");
        for (std::size_t d = 0; d < m_devices.size(); ++d) {
            inside("case " + std::to_string(d) + ":");
            inside("    return " + m_deviceFunctions[d] + "(Driver, DeviceInit);");
        }
        inside("default:");
        inside("    return STATUS_NOT_SUPPORTED;");
        inside("}");
        line("}");
        line("");
    }

    void driverEntry()
    {
        std::vector<std::size_t> objects = residents(kNone);
        line("NTSTATUS");
        line("DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)");
        line("{");
        if (m_driver != kNone) {
            objects.insert(objects.begin(), m_driver);
            // In EvtDriverDeviceAdd the handle is a parameter.
            const bool usedHere = !m_s.objects[m_driver].initialize.empty()
                || std::any_of(objects.begin(), objects.end(), [&](std::size_t i) { return find(m_s.objects[i].parentObject) == m_driver; });
            m_isUsed[m_driver] = usedHere;
            declarations(objects, true);
            inside("WDF_DRIVER_CONFIG_INIT(&driverConfig, " + (m_devices.empty() ? "WDF_NO_EVENT_CALLBACK" : m_deviceAdd) + ");");
            for (const Handler& h : m_s.objects[m_driver].handlers)
                if (!isOfAttributes(h))
                    inside("driverConfig." + h.callback + " = " + h.function + ";");
            const std::string a = attributes(m_driver);
            create(m_driver, "DriverObject, RegistryPath, " + a + ", &driverConfig, " + handleArgument(m_driver));
            initialize(m_driver);
            inside("");
            for (std::size_t i = 1; i < objects.size(); ++i) {
                createObject(objects[i]);
                inside("");
            }
        }
        inside("return STATUS_SUCCESS;");
        line("}");
    }

    struct Stub {
        std::size_t object;
        const CallbackRole* role;
        std::string function;
    };

    const Scenario& m_s;
    SourceNames m_source;
    Lowered m_result;
    std::string m_indent = "    ";
    std::vector<Stub> m_stubs;
    std::vector<std::size_t> m_arrivals;     // presented requests, and files with objects below them
    std::uint32_t m_line = 0;
    std::size_t m_driver = kNone;
    std::vector<std::size_t> m_devices;
    std::vector<std::size_t> m_home;         // by object: its device, or kNone
    std::vector<std::string> m_names;        // of its handle
    std::vector<bool> m_isShared;            // its handle is needed outside its home
    std::vector<bool> m_isUsed;              // its handle is needed at all
    std::string m_deviceAdd, m_counter;
    std::vector<std::string> m_deviceFunctions;
};

} // namespace

std::string_view creatingCall(ObjectType type)
{
    switch (type) {
    case ObjectType::Driver: return "WdfDriverCreate";
    case ObjectType::Device: return "WdfDeviceCreate";
    case ObjectType::Queue: return "WdfIoQueueCreate";
    case ObjectType::SpinLock: return "WdfSpinLockCreate";
    case ObjectType::WaitLock: return "WdfWaitLockCreate";
    case ObjectType::Request: return "WdfRequestCreate";
    case ObjectType::FileObject: return "WdfDeviceInitSetFileObjectConfig";
    case ObjectType::Timer: return "WdfTimerCreate";
    case ObjectType::WorkItem: return "WdfWorkItemCreate";
    case ObjectType::Dpc: return "WdfDpcCreate";
    case ObjectType::Interrupt: return "WdfInterruptCreate";
    case ObjectType::General: return "WdfObjectCreate";
    case ObjectType::IoTarget: break; // comes with its device
    }
    return {};
}

Lowered lower(const Scenario& scenario)
{
    // A driver without framework objects brings its own DriverEntry.
    return scenario.objects.empty() ? Lowered{} : Lowering(scenario).all();
}

Expected<driver::Compiled> compileDriver(const Scenario& scenario)
{
    return driver::compile({{scenario.driver.file, scenario.driver.text}, {kSetUpFile, lower(scenario).text}}, {scenario.driver.definitions});
}

} // namespace syncscope::scenario
