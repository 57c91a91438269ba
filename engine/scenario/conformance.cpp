#include "engine/scenario/conformance.h"

#include "engine/driver/services.h"
#include "engine/scenario/codec.h"

#include <algorithm>

namespace syncscope::scenario {

namespace {

using json::Kind;
using json::Value;

std::string textOf(const Value& object, const char* key)
{
    const Value* v = object.find(key);
    return v != nullptr && v->kind == Kind::String ? v->text : std::string();
}

std::string word(const Value& v)
{
    if (v.kind == Kind::Null)
        return "null";
    if (v.kind == Kind::Object)
        return textOf(v, "kind") + " of " + textOf(v, "owner");
    return bareText(v);
}

struct PnpCallback {
    const char *name, *role, *parameters, *unused;
};
constexpr PnpCallback kPnpCallbacks[] = {
    {"EvtDevicePrepareHardware", "EVT_WDF_DEVICE_PREPARE_HARDWARE", "WDFDEVICE Device, WDFCMRESLIST Raw, WDFCMRESLIST Translated",
        "    UNREFERENCED_PARAMETER(Device);\n    UNREFERENCED_PARAMETER(Raw);\n    UNREFERENCED_PARAMETER(Translated);\n"},
    {"EvtDeviceD0Entry", "EVT_WDF_DEVICE_D0_ENTRY", "WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState",
        "    UNREFERENCED_PARAMETER(Device);\n    UNREFERENCED_PARAMETER(PreviousState);\n"},
};

// One case to a scenario and its driver text.
class Conversion {
public:
    Conversion(const Value& objects, const std::string& id, const std::string& version) : m_objects(objects), m_id(id), m_version(version) {}

    Texts texts()
    {
        Value all = json::array();
        for (const Value& o : m_objects.items)
            all.items.push_back(object(o));
        Value machine = json::object();
        machine.set("kmdf_version", json::string(m_version));
        machine.set("clock_ns", json::number(std::uint64_t{1'000'000}));
        Value driver = json::object();
        driver.set("on_refusal", json::string("continue"));
        Value root = json::object();
        root.set("format", json::number(std::uint64_t{1}));
        root.set("id", json::string(m_id));
        root.set("machine", std::move(machine));
        root.set("driver", std::move(driver));
        root.set("objects", std::move(all));
        Value workload = json::object();
        workload.set("threads", threads());
        root.set("workload", std::move(workload));
        if (m_interrupts) { // something that interrupts once
            Value event = json::object();
            event.set("at_ns", json::number(std::uint64_t{700'000}));
            Value hardware = json::object();
            hardware.set("name", json::string("Hardware"));
            hardware.set("events", json::array({std::move(event)}));
            Value devices = json::object();
            devices.set("devices", json::array({std::move(hardware)}));
            root.set("hardware", std::move(devices));
        }
        return {m_id + "/scenario.json", json::print(root), m_id + "/driver.c", m_declarations + "\n" + m_functions, {}};
    }

private:
    bool isChild(const std::string& of, const Value& o) const
    {
        const Value* at = &o;
        for (std::size_t steps = 0; steps <= m_objects.items.size(); ++steps) {
            const std::string parent = textOf(*at, "parent_object");
            if (parent.empty())
                return false;
            if (parent == of)
                return true;
            const auto next = std::find_if(m_objects.items.begin(), m_objects.items.end(), [&](const Value& other) { return textOf(other, "name") == parent; });
            if (next == m_objects.items.end())
                return false;
            at = &*next;
        }
        return false;
    }
    bool hasChildren(const std::string& of) const
    {
        return std::any_of(m_objects.items.begin(), m_objects.items.end(), [&](const Value& o) { return isChild(of, o); });
    }

    // Requests from outside that this queue presents and that objects are created below.
    std::string arrivals(const std::string& queue)
    {
        std::string calls;
        for (const Value& o : m_objects.items)
            if (textOf(o, "type") == name(ObjectType::Request) && textOf(o, "kind") == "presented" && textOf(o, "parent") == queue && hasChildren(textOf(o, "name"))) {
                m_declarations += "NTSTATUS CreateFor" + textOf(o, "name") + "(WDFREQUEST Request);\n";
                m_declarations += "static LONG Done" + textOf(o, "name") + ";\n";
                // The case has one of each.
                calls += "    if (Done" + textOf(o, "name") + "++ == 0)\n        (VOID)CreateFor" + textOf(o, "name") + "(Request);\n";
            }
        return calls;
    }

    void function(const CallbackRole& role, const std::string& function, const std::string& body)
    {
        const bool isr = role.name == std::string("EvtInterruptIsr");
        m_declarations += std::string(role.role) + " " + function + ";\n";
        m_functions += std::string(isr ? "BOOLEAN" : "VOID") + "\n" + function + "(" + role.parameters + ")\n{\n";
        const std::string parameters = role.parameters;
        for (std::size_t from = 0; from < parameters.size();) {
            const std::size_t comma = std::min(parameters.find(',', from), parameters.size());
            const std::string one = parameters.substr(from, comma - from);
            m_functions += "    UNREFERENCED_PARAMETER(" + one.substr(one.rfind(' ') + 1) + ");\n";
            from = comma + 1;
        }
        m_functions += body + (isr ? "    return TRUE;\n" : "") + "}\n\n";
    }

    // What sets a deferred callback going once the object is there; empty while the machine does not know the call.
    static std::string going(ObjectType type, const std::string& handle)
    {
        const auto known = [](const char* call) { return driver::serviceByName(call) != driver::Service::Count; };
        if (type == ObjectType::Timer && known("WdfTimerStart"))
            return "WdfTimerStart(" + handle + ", WDF_REL_TIMEOUT_IN_MS(2))";
        if (type == ObjectType::WorkItem && known("WdfWorkItemEnqueue"))
            return "WdfWorkItemEnqueue(" + handle + ")";
        if (type == ObjectType::Dpc && known("WdfDpcEnqueue"))
            return "WdfDpcEnqueue(" + handle + ")";
        return {};
    }

    Value object(const Value& given)
    {
        Value o = json::object();
        for (std::size_t k = 0; k < given.items.size(); ++k) // null = not there
            if (given.items[k].kind != Kind::Null)
                o.set(given.keys[k].name, given.items[k]);
        const std::string typeName = textOf(given, "type"), objectName = textOf(given, "name");
        ObjectType type = ObjectType::Driver;
        for (const ObjectType t : kCreatedTypes)
            if (name(t) == typeName)
                type = t;
        m_sends = m_sends || type == ObjectType::FileObject; // Whoever sends opens a file.
        Value handlers = json::array();
        if (const Value* listed = given.find("handlers"); listed != nullptr && listed->kind == Kind::Array) {
            for (const Value& h : listed->items) {
                const CallbackRole* role = callbackRole(h.text);
                if (role == nullptr || role->type != type) {
                    handlers.items.push_back(h); // The mistake is told when the scenario is read.
                    continue;
                }
                function(*role, objectName + "_" + h.text, arrivals(objectName) + "    WdfRequestComplete(Request, STATUS_SUCCESS);\n");
                handlers.items.push_back(json::string(h.text + "=" + objectName + "_" + h.text));
                m_sends = true;
            }
        } else {
            const Value* kind = given.find("kind");
            const auto has = [&](const Value* in, const char* key) { return in != nullptr && in->kind == Kind::Object && in->find(key) != nullptr && in->find(key)->boolean; };
            for (const CallbackRole& role : kCallbackRoles) {
                const std::string callback = role.name;
                if (role.type != type || type == ObjectType::Queue || callback == "EvtInterruptEnable" || callback == "EvtInterruptDisable"
                    || (callback == "EvtInterruptDpc" && !has(kind, "evt_dpc")) || (callback == "EvtInterruptWorkItem" && !has(kind, "evt_workitem"))
                    || (callback == "EvtDeviceFileCreate" && !has(&given, "evt_create")))
                    continue;
                std::string body;
                if (callback == "EvtDeviceFileCreate") {
                    if (hasChildren(objectName)) {
                        m_declarations += "NTSTATUS CreateFor" + objectName + "(WDFFILEOBJECT File);\n";
                        body += "    (VOID)CreateFor" + objectName + "(FileObject);\n";
                    }
                    body += "    WdfRequestComplete(Request, STATUS_SUCCESS);\n";
                }
                if (callback == "EvtInterruptIsr" && has(kind, "evt_dpc"))
                    body += "    WdfInterruptQueueDpcForIsr(Interrupt);\n";
                else if (callback == "EvtInterruptIsr" && has(kind, "evt_workitem"))
                    body += "    WdfInterruptQueueWorkItemForIsr(Interrupt);\n";
                m_interrupts = m_interrupts || type == ObjectType::Interrupt;
                function(role, objectName + "_" + callback, body);
                handlers.items.push_back(json::string(callback + "=" + objectName + "_" + callback));
            }
        }
        if (type == ObjectType::Device)
            for (const PnpCallback& c : kPnpCallbacks) {
                const std::string function = objectName + "_" + c.name;
                m_declarations += std::string(c.role) + " " + function + ";\n";
                m_functions += "NTSTATUS\n" + function + "(" + c.parameters + ")\n{\n" + c.unused + "    return STATUS_SUCCESS;\n}\n\n";
                handlers.items.push_back(json::string(std::string(c.name) + "=" + function));
            }
        if (!handlers.items.empty())
            o.set("handlers", std::move(handlers));
        if (type == ObjectType::Queue && !m_hasQueue) {
            m_hasQueue = true;
            o.set("default_queue", json::boolean(true));
        }
        if (const std::string call = going(type, "Made_" + objectName); !call.empty()) {
            m_declarations += "static " + typeName + " Made_" + objectName + ";\nVOID Keep_" + objectName + "(" + typeName + " Object);\n";
            m_functions += "VOID\nKeep_" + objectName + "(" + typeName + " Object)\n{\n    Made_" + objectName + " = Object;\n}\n\n";
            m_drive += "    if (Made_" + objectName + " != NULL)\n        " + call + ";\n";
            o.set("initialize", json::string("Keep_" + objectName));
        }
        return o;
    }

    // A thread sends one request of each kind; later another one sets going what was created.
    Value threads()
    {
        Value all = json::array();
        std::string device;
        for (const Value& o : m_objects.items)
            if (device.empty() && textOf(o, "type") == name(ObjectType::Device))
                device = textOf(o, "name");
        if (m_sends && !device.empty()) {
            Value sends = json::array();
            for (const char* request : {"read", "write", "device_control"}) {
                Value send = json::object();
                send.set("request", json::string(request));
                send.set("device", json::string(device));
                sends.items.push_back(std::move(send));
            }
            Value thread = json::object();
            thread.set("name", json::string("Sender"));
            thread.set("sends", std::move(sends));
            all.items.push_back(std::move(thread));
        }
        if (!m_drive.empty()) {
            m_functions += "VOID\nDrive(PVOID Context)\n{\n    UNREFERENCED_PARAMETER(Context);\n" + m_drive + "}\n";
            Value thread = json::object();
            thread.set("name", json::string("Driving"));
            thread.set("start_ns", json::number(std::uint64_t{500'000}));
            thread.set("routine", json::string("Drive"));
            all.items.push_back(std::move(thread));
        }
        return all;
    }

    const Value& m_objects;
    const std::string m_id, m_version;
    std::string m_declarations = "#include <ntddk.h>\n#include <wdf.h>\n\n", m_functions, m_drive;
    bool m_sends = false, m_hasQueue = false, m_interrupts = false;
};

void fields(const Value* from, std::vector<std::pair<std::string, ExpectedFields>>& to)
{
    if (from == nullptr || from->kind != Kind::Object)
        return;
    for (std::size_t i = 0; i < from->items.size(); ++i) {
        ExpectedFields all;
        if (from->items[i].kind == Kind::Object)
            for (std::size_t k = 0; k < from->items[i].items.size(); ++k)
                all.emplace_back(from->items[i].keys[k].name, word(from->items[i].items[k]));
        to.emplace_back(from->keys[i].name, std::move(all));
    }
}

} // namespace

Expected<std::vector<ConformanceCase>> readCases(const std::string& text, const std::string& file)
{
    Expected<Value> parsed = json::parse(text, file);
    if (!parsed)
        return unexpected(std::move(parsed.error()));
    Notes notes(file);
    const Value* cases = parsed->kind == Kind::Object ? parsed->find("cases") : nullptr;
    if (cases == nullptr || cases->kind != Kind::Array) {
        notes.error(parsed->place, "wrong-type", "found no list \"cases\"; expected {\"header\": ..., \"cases\": [...]}");
        return unexpected(notes.take());
    }
    std::vector<ConformanceCase> all;
    for (const Value& one : cases->items) {
        const Value* objects = one.kind == Kind::Object ? one.find("objects") : nullptr;
        const Value* expect = one.kind == Kind::Object ? one.find("expect") : nullptr;
        const std::string id = one.kind == Kind::Object ? textOf(one, "id") : std::string();
        if (id.empty() || objects == nullptr || objects->kind != Kind::Array || expect == nullptr || expect->kind != Kind::Object) {
            notes.error(one.place, "wrong-type", "a case has an \"id\", a list \"objects\" and an object \"expect\"");
            continue;
        }
        const auto isObject = [](const Value& o) { return o.kind == Kind::Object; };
        if (!std::all_of(objects->items.begin(), objects->items.end(), isObject)) {
            notes.error(objects->place, "wrong-type", "\"objects\" of " + id + ": expected a list of objects");
            continue;
        }
        const std::string version = textOf(one, "kmdf_version");
        ConformanceCase c;
        c.id = id;
        c.line = one.place.line;
        c.column = one.place.column;
        c.texts = Conversion(*objects, id, version.empty() ? "1.33" : version).texts();
        fields(expect->find("objects"), c.objects);
        fields(expect->find("callbacks"), c.callbacks);
        all.push_back(std::move(c));
    }
    Diagnostics found = notes.take();
    if (hasErrors(found))
        return unexpected(std::move(found));
    return all;
}

} // namespace syncscope::scenario
