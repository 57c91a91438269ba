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

    // An object that belongs to the driver and names a ParentObject of a device is created where that one's handle is.
    std::size_t homeOf(std::size_t i) const
    {
        const std::size_t device = deviceAbove(i);
        return device != kNone || m_s.objects[i].parentObject.empty() ? device : deviceAbove(find(m_s.objects[i].parentObject));
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
                m_isShared[parent] = m_isShared[parent] || (parent != m_driver && m_home[parent] != m_home[i]);
            }
            m_isUsed[i] = m_isUsed[i] || !o.initialize.empty() || !o.requestTypes.empty() || o.type == ObjectType::Device;
            // Device and lock functions have no form without a handle.
            m_isUsed[i] = m_isUsed[i] || (o.type != ObjectType::Driver && o.type != ObjectType::Queue);
        }
        std::set<std::string> taken = {"status", "attributes", "queueConfig", "driverConfig", "pnpPowerCallbacks", "Driver", "DeviceInit", "DriverObject", "RegistryPath"};
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
    std::uint32_t inside(const std::string& text) { return line(text.empty() ? text : "    " + text); }

    void returnOnFailure()
    {
        inside("if (!NT_SUCCESS(status)) {");
        inside("    return status;");
        inside("}");
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
        if (!m_s.objects[i].initialize.empty())
            inside(m_s.objects[i].initialize + "(" + m_names[i] + ");");
    }

    void create(std::size_t i, const std::string& arguments)
    {
        m_result.createLines[i] = inside("status = " + std::string(creatingCall(m_s.objects[i].type)) + "(" + arguments + ");");
        returnOnFailure();
    }

    void createQueue(std::size_t i)
    {
        const Object& q = m_s.objects[i];
        const std::string device = m_home[i] == kNone ? "NULL" : m_names[m_home[i]];
        inside(std::string("WDF_IO_QUEUE_CONFIG_INIT") + (q.defaultQueue ? "_DEFAULT_QUEUE" : "") + "(&queueConfig, " + constant(q.dispatch) + ");");
        for (const Handler& h : q.handlers)
            if (!isOfAttributes(h))
                inside("queueConfig." + h.callback + " = " + h.function + ";");
        if (q.powerManaged)
            inside(std::string("queueConfig.PowerManaged = ") + (*q.powerManaged ? "WdfTrue" : "WdfFalse") + ";");
        if (q.numberOfPresentedRequests)
            inside("queueConfig.Settings.Parallel.NumberOfPresentedRequests = " + std::to_string(*q.numberOfPresentedRequests) + ";");
        const std::string attributesArgument = attributes(i);
        create(i, device + ", &queueConfig, " + attributesArgument + ", " + handleArgument(i));
        for (const RequestType t : q.requestTypes) {
            inside("status = WdfDeviceConfigureRequestDispatching(" + device + ", " + m_names[i] + ", " + constant(t) + ");");
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
        if (o.type == ObjectType::Device) {
            deviceInit(o);
            const std::string a = attributes(i);
            create(i, "&DeviceInit, " + a + ", &" + m_names[i]);
        } else if (o.type == ObjectType::Queue) {
            createQueue(i);
        } else {
            const std::string a = attributes(i);
            create(i, a + ", &" + m_names[i]);
        }
        initialize(i);
    }

    // Those whose home is `home`, the device first.
    std::vector<std::size_t> residents(std::size_t home) const
    {
        std::vector<std::size_t> all;
        if (home != kNone)
            all.push_back(home);
        for (std::size_t i = 0; i < m_s.objects.size(); ++i)
            if (m_home[i] == home && i != home && i != m_driver)
                all.push_back(i);
        return all;
    }

    void declarations(const std::vector<std::size_t>& objects, bool driverConfig)
    {
        const auto any = [&](auto&& holds) { return std::any_of(objects.begin(), objects.end(), [&](std::size_t i) { return holds(m_s.objects[i]); }); };
        inside("NTSTATUS status;");
        if (any([](const Object& o) { return !o.nullAttributes; }))
            inside("WDF_OBJECT_ATTRIBUTES attributes;");
        if (driverConfig)
            inside("WDF_DRIVER_CONFIG driverConfig;");
        if (any(hasPowerCallbacks))
            inside("WDF_PNPPOWER_EVENT_CALLBACKS pnpPowerCallbacks;");
        if (any([](const Object& o) { return o.type == ObjectType::Queue; }))
            inside("WDF_IO_QUEUE_CONFIG queueConfig;");
        for (const std::size_t i : objects)
            if (m_isUsed[i] && !m_isShared[i])
                inside(type(i) + " " + m_names[i] + ";");
        inside("");
    }

    void deviceAdd(std::size_t device, const std::string& function, bool isPrivate)
    {
        const std::vector<std::size_t> objects = residents(device);
        line(isPrivate ? "static NTSTATUS" : "NTSTATUS");
        line(function + "(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)");
        line("{");
        declarations(objects, false);
        const bool usesDriver = std::any_of(objects.begin(), objects.end(), [&](std::size_t i) { return m_driver != kNone && find(m_s.objects[i].parentObject) == m_driver; });
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

    const Scenario& m_s;
    SourceNames m_source;
    Lowered m_result;
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
    case ObjectType::General: return "WdfObjectCreate";
    default: return {};
    }
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
