#include "engine/scenario/conformance.h"

#include "engine/base/registers.h"
#include "engine/scenario/codec.h"

#include <algorithm>
#include <set>

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

Value whole(std::int64_t n) { return json::number(static_cast<std::uint64_t>(n)); }

Value object(std::vector<std::pair<const char*, Value>> members)
{
    Value v = json::object();
    for (auto& [key, value] : members)
        v.set(key, std::move(value));
    return v;
}

struct PnpCallback {
    const char *name, *role, *parameters;
    bool always, hasStatus;
};
constexpr const char* kDeviceOnlyParameter = "WDFDEVICE Device";
constexpr PnpCallback kPnpCallbacks[] = {
    {"EvtDevicePrepareHardware", "EVT_WDF_DEVICE_PREPARE_HARDWARE", "WDFDEVICE Device, WDFCMRESLIST Raw, WDFCMRESLIST Translated", true, true},
    {"EvtDeviceReleaseHardware", "EVT_WDF_DEVICE_RELEASE_HARDWARE", "WDFDEVICE Device, WDFCMRESLIST Translated", false, true},
    {"EvtDeviceD0Entry", "EVT_WDF_DEVICE_D0_ENTRY", "WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState", true, true},
    {"EvtDeviceD0EntryPostInterruptsEnabled", "EVT_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED", "WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState", false, true},
    {"EvtDeviceD0Exit", "EVT_WDF_DEVICE_D0_EXIT", "WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState", false, true},
    {"EvtDeviceD0ExitPreInterruptsDisabled", "EVT_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED", "WDFDEVICE Device, WDF_POWER_DEVICE_STATE TargetState", false, true},
    {"EvtDeviceSelfManagedIoInit", "EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT", kDeviceOnlyParameter, false, true},
    {"EvtDeviceSelfManagedIoSuspend", "EVT_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND", kDeviceOnlyParameter, false, true},
    {"EvtDeviceSelfManagedIoRestart", "EVT_WDF_DEVICE_SELF_MANAGED_IO_RESTART", kDeviceOnlyParameter, false, true},
    {"EvtDeviceSelfManagedIoFlush", "EVT_WDF_DEVICE_SELF_MANAGED_IO_FLUSH", kDeviceOnlyParameter, false, false},
    {"EvtDeviceSelfManagedIoCleanup", "EVT_WDF_DEVICE_SELF_MANAGED_IO_CLEANUP", kDeviceOnlyParameter, false, false},
    {"EvtDeviceSurpriseRemoval", "EVT_WDF_DEVICE_SURPRISE_REMOVAL", kDeviceOnlyParameter, false, false},
    {"EvtDeviceQueryRemove", "EVT_WDF_DEVICE_QUERY_REMOVE", kDeviceOnlyParameter, false, true},
    {"EvtDeviceQueryStop", "EVT_WDF_DEVICE_QUERY_STOP", kDeviceOnlyParameter, false, true},
};

// What a request asks of the driver: the low byte of its length; the next one says of which queue.
enum Action : std::uint32_t { kAnswer = 1, kKeep, kSendOn, kPend, kHold, kStay };

// One case to a scenario and its driver text.
//
// Requests come in through a queue of our own, without scope, which forwards each to the queue it is for; so every queue is reached, the manual ones
// too. The workload has four parts with time between them: requests that are answered, kept until they are cancelled, sent on, at PASSIVE_LEVEL and
// at DISPATCH_LEVEL; then what runs later, one object after the other; then stopped, purged and drained queues; then the power goes and comes back.
class Conversion {
public:
    Conversion(const Value& one, const Value& objects, std::set<std::string> named) : m_one(one), m_objects(objects), m_named(std::move(named)) {}

    void into(ConformanceCase& c)
    {
        findNames(c);
        Value all = json::array();
        for (const Value& o : m_objects.items) {
            const std::string type = textOf(o, "type");
            if (nameOf(o).empty())
                continue; // The mistake is told when the scenario is read.
            if (type == name(ObjectType::Queue))
                m_queues.push_back(nameOf(o));
            else if (type == name(ObjectType::Device))
                m_devices.push_back(nameOf(o));
        }
        m_declarations = "#include <ntddk.h>\n#include <wdf.h>\n\n";
        common();
        for (const Value& o : m_objects.items)
            all.items.push_back(lowered(o));
        for (const std::string& device : m_devices)
            all.items.push_back(entrance(device));
        Value root = object({{"format", whole(1)}, {"id", json::string("conformance")}, {"driver", object({{"on_refusal", json::string("continue")}})}});
        Value machine = object({{"clock_ns", whole(kTick)}});
        if (const Value* version = m_one.find("kmdf_version"))
            machine.set("kmdf_version", *version, version->place);
        root.set("machine", std::move(machine));
        root.set("objects", std::move(all));
        root.set("workload", workload());
        if (m_interrupts > 0)
            root.set("hardware", object({{"devices", hardware()}}));
        c.scenario = std::move(root);
        c.texts.driver = m_declarations + "\n" + m_functions;
        c.functions = std::move(m_callbacks);
    }

private:
    static constexpr std::int64_t kTick = 1'000'000, kPauseTicks = 4;

    // --- names: those of a case need not be names in C

    void findNames(ConformanceCase& c)
    {
        std::set<std::string> taken;
        for (const Value& o : m_objects.items)
            taken.insert(textOf(o, "name"));
        std::size_t next = 1;
        for (const Value& o : m_objects.items) {
            const std::string given = textOf(o, "name");
            if (given.empty() || isName(given) || m_renamed.count(given) > 0)
                continue;
            std::string safe;
            do {
                safe = "object" + std::to_string(next++);
            } while (!taken.insert(safe).second);
            m_renamed[given] = safe;
            c.names.emplace_back(safe, given);
        }
        for (std::string* own : {&m_entrance, &m_sender}) {
            while (taken.count(*own) > 0)
                *own += "_";
            taken.insert(*own);
        }
    }
    std::string renamed(const std::string& given) const
    {
        const auto there = m_renamed.find(given);
        return there == m_renamed.end() ? given : there->second;
    }
    std::string nameOf(const Value& o) const { return renamed(textOf(o, "name")); }
    bool isNamed(const Value& o, const std::string& callback) const { return m_named.count(textOf(o, "name") + "." + callback) > 0; }
    bool isNamedOfAny(const char* callback) const
    {
        return std::any_of(m_objects.items.begin(), m_objects.items.end(), [&](const Value& o) { return isNamed(o, callback); });
    }

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
    bool hasChildren(const Value& of) const
    {
        const std::string name = textOf(of, "name");
        return std::any_of(m_objects.items.begin(), m_objects.items.end(), [&](const Value& o) { return isChild(name, o); });
    }

    // --- driver text

    // A function of that role; `about` is the callback as the case calls it.
    void function(const std::string& function, const std::string& role, const std::string& parameters, const std::string& body, const std::string& about,
        const std::string& type = "VOID", const std::string& last = {})
    {
        if (!about.empty())
            m_callbacks.emplace_back(function, about);
        m_declarations += role + " " + function + ";\n";
        m_functions += type + "\n" + function + "(" + parameters + ")\n{\n";
        for (std::size_t from = 0; from < parameters.size();) {
            const std::size_t comma = std::min(parameters.find(',', from), parameters.size());
            const std::string one = parameters.substr(from, comma - from);
            m_functions += "    UNREFERENCED_PARAMETER(" + one.substr(one.rfind(' ') + 1) + ");\n";
            from = comma + 1;
        }
        m_functions += body + (last.empty() ? "" : "    return " + last + ";\n") + "}\n\n";
    }

    void common()
    {
        m_functions +=
            "static ULONG\nAsked(WDFREQUEST Request)\n{\n    WDF_REQUEST_PARAMETERS parameters;\n\n    WDF_REQUEST_PARAMETERS_INIT(&parameters);\n"
            "    WdfRequestGetParameters(Request, &parameters);\n    switch (parameters.Type) {\n    case WdfRequestTypeRead:\n        return (ULONG)parameters.Parameters.Read.Length;\n"
            "    case WdfRequestTypeWrite:\n        return (ULONG)parameters.Parameters.Write.Length;\n    default:\n"
            "        return (ULONG)parameters.Parameters.DeviceIoControl.OutputBufferLength;\n    }\n}\n\n"
            "static VOID\nPause(LONG Ticks)\n{\n    LARGE_INTEGER time;\n\n    time.QuadPart = -10000 * (LONGLONG)Ticks;\n"
            "    KeDelayExecutionThread(KernelMode, FALSE, &time);\n}\n\n";
    }

    // What a queue does with a request that is its driver's.
    void actions(const Value& queue, const std::string& q)
    {
        const std::string about = textOf(queue, "name") + ".";
        function(q + "_EvtRequestCancel", "EVT_WDF_REQUEST_CANCEL", "WDFREQUEST Request", "    WdfRequestComplete(Request, STATUS_CANCELLED);\n", about + "EvtRequestCancel");
        function(q + "_EvtRequestCompletionRoutine", "EVT_WDF_REQUEST_COMPLETION_ROUTINE",
            "WDFREQUEST Request, WDFIOTARGET Target, PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context", "    WdfRequestComplete(Request, WdfRequestGetStatus(Request));\n",
            about + "EvtRequestCompletionRoutine");
        function(q + "_EvtIoStop", "EVT_WDF_IO_QUEUE_IO_STOP", "WDFQUEUE Queue, WDFREQUEST Request, ULONG ActionFlags", "    WdfRequestStopAcknowledge(Request, FALSE);\n", about + "EvtIoStop");
        function(q + "_EvtIoResume", "EVT_WDF_IO_QUEUE_IO_RESUME", "WDFQUEUE Queue, WDFREQUEST Request", "    WdfRequestComplete(Request, STATUS_SUCCESS);\n", about + "EvtIoResume");
        function(q + "_EvtIoCanceledOnQueue", "EVT_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE", "WDFQUEUE Queue, WDFREQUEST Request", "    WdfRequestComplete(Request, STATUS_CANCELLED);\n",
            about + "EvtIoCanceledOnQueue");

        std::string held;
        for (const Value& o : m_objects.items)
            if (textOf(o, "type") == name(ObjectType::Request) && textOf(o, "kind") == "presented" && textOf(o, "parent") == textOf(queue, "name") && hasChildren(o)) {
                m_declarations += "NTSTATUS CreateFor" + nameOf(o) + "(WDFREQUEST Request);\n";
                held += "        (VOID)CreateFor" + nameOf(o) + "(Request);\n";
            }
        if (!held.empty()) { // What is created below a request goes with it, so it stays until that has run.
            m_declarations += "static WDFREQUEST Held_" + q + ";\n";
            m_release += "    if (Held_" + q + " != NULL) {\n        WdfRequestComplete(Held_" + q + ", STATUS_SUCCESS);\n    }\n";
            m_holding.insert(q);
            held = "    case " + std::to_string(kHold) + ":\n        Held_" + q + " = Request;\n" + held + "        break;\n";
        }
        m_functions += "static VOID\nAct_" + q + "(WDFQUEUE Queue, WDFREQUEST Request)\n{\n    switch (Asked(Request) & 0xFF) {\n"
            + "    case " + std::to_string(kKeep) + ":\n        WdfRequestMarkCancelable(Request, " + q + "_EvtRequestCancel);\n        break;\n"
            + "    case " + std::to_string(kSendOn) + ":\n        WdfRequestFormatRequestUsingCurrentType(Request);\n        WdfRequestSetCompletionRoutine(Request, " + q
            + "_EvtRequestCompletionRoutine, NULL);\n        if (!WdfRequestSend(Request, WdfDeviceGetIoTarget(WdfIoQueueGetDevice(Queue)), WDF_NO_SEND_OPTIONS)) {\n"
            + "            WdfRequestComplete(Request, WdfRequestGetStatus(Request));\n        }\n        break;\n"
            + "    case " + std::to_string(kPend) + ":\n        break;\n" + held + "    default:\n        WdfRequestComplete(Request, STATUS_SUCCESS);\n        break;\n    }\n}\n\n";

        const auto state = [&](const std::string& which, const std::string& word, const std::string& body) {
            function(q + "_EvtIoQueueState" + which, "EVT_WDF_IO_QUEUE_STATE", "WDFQUEUE Queue, WDFCONTEXT Context", body, about + "EvtIoQueueState(" + word + ")");
        };
        state("Stop", "Stop", "");
        state("Purge", "Purge/Drain", "");
        const bool manual = textOf(queue, "dispatch") == name(DispatchType::Manual);
        if (manual)
            state("Ready", "ReadyNotify", "    WDFREQUEST request;\n\n    while (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Queue, &request))) {\n        Act_" + q + "(Queue, request);\n    }\n");
        m_declarations += "static WDFQUEUE Made_" + q + ";\nVOID Keep_" + q + "(WDFQUEUE Object);\n";
        m_functions += "VOID\nKeep_" + q + "(WDFQUEUE Object)\n{\n    Made_" + q + " = Object;\n" + (manual ? "    (VOID)WdfIoQueueReadyNotify(Object, " + q + "_EvtIoQueueStateReady, NULL);\n" : "") + "}\n\n";

        const std::string made = "    if (Made_" + q + " != NULL) {\n";
        m_stop += made + "        WdfIoQueueStop(Made_" + q + ", " + q + "_EvtIoQueueStateStop, NULL);\n    }\n";
        m_start += made + "        WdfIoQueueStart(Made_" + q + ");\n    }\n";
        m_purge += made + "        WdfIoQueuePurge(Made_" + q + ", " + q + "_EvtIoQueueStatePurge, NULL);\n    }\n";
        m_drain += made + "        WdfIoQueueDrain(Made_" + q + ", " + q + "_EvtIoQueueStatePurge, NULL);\n    }\n";
        const std::size_t index = static_cast<std::size_t>(std::find(m_queues.begin(), m_queues.end(), q) - m_queues.begin());
        m_forwards += "    case " + std::to_string(index + 1) + ":\n        queue = Made_" + q + ";\n        break;\n";
    }

    // --- objects

    Value lowered(const Value& given)
    {
        if (given.kind != Kind::Object)
            return given;
        Value o = json::object();
        o.place = given.place;
        for (std::size_t k = 0; k < given.items.size(); ++k) { // null = not there
            const std::string& key = given.keys[k].name;
            if (given.items[k].kind == Kind::Null)
                continue;
            Value v = given.items[k];
            if (v.kind == Kind::String && (key == "name" || key == "parent" || key == "parent_object" || key == "device"))
                v.text = renamed(v.text);
            o.set(key, std::move(v), given.keys[k].place);
        }
        const std::string typeName = textOf(given, "type"), objectName = nameOf(given);
        ObjectType type = ObjectType::Driver;
        bool known = false;
        for (const ObjectType t : kCreatedTypes)
            if (name(t) == typeName) {
                type = t;
                known = true;
            }
        if (!known || objectName.empty() || !m_done.insert(objectName).second)
            return o; // The mistake is told when the scenario is read.
        std::vector<std::string> handlers;
        switch (type) {
        case ObjectType::Queue: {
            const Value* listed = given.find("handlers");
            if (listed != nullptr && listed->kind != Kind::Array)
                return o;
            actions(given, objectName);
            for (std::size_t i = 0; listed != nullptr && i < listed->items.size(); ++i) {
                const CallbackRole* role = callbackRole(listed->items[i].text);
                if (listed->items[i].kind != Kind::String || role == nullptr || role->type != type)
                    return o;
                const std::string h = objectName + "_" + role->name;
                if (std::find(handlers.begin(), handlers.end(), std::string(role->name) + "=" + h) != handlers.end() || role->name == std::string("EvtIoStop")
                    || role->name == std::string("EvtIoResume") || role->name == std::string("EvtIoCanceledOnQueue"))
                    continue;
                function(h, role->role, role->parameters, "    Act_" + objectName + "(Queue, Request);\n", textOf(given, "name") + "." + role->name);
                handlers.push_back(std::string(role->name) + "=" + h);
            }
            for (const char* own : {"EvtIoStop", "EvtIoResume", "EvtIoCanceledOnQueue"})
                handlers.push_back(std::string(own) + "=" + objectName + "_" + own);
            o.set("initialize", json::string("Keep_" + objectName));
            break;
        }
        case ObjectType::Device:
            for (const PnpCallback& c : kPnpCallbacks)
                if (c.always || isNamed(given, c.name)) {
                    function(objectName + "_" + c.name, c.role, c.parameters, "", textOf(given, "name") + "." + c.name, c.hasStatus ? "NTSTATUS" : "VOID", c.hasStatus ? "STATUS_SUCCESS" : "");
                    handlers.push_back(std::string(c.name) + "=" + objectName + "_" + c.name);
                }
            if (isNamed(given, "EvtIoInCallerContext")) {
                function(objectName + "_EvtIoInCallerContext", "EVT_WDF_IO_IN_CALLER_CONTEXT", "WDFDEVICE Device, WDFREQUEST Request",
                    "    NTSTATUS status = WdfDeviceEnqueueRequest(Device, Request);\n\n    if (!NT_SUCCESS(status)) {\n        WdfRequestComplete(Request, status);\n    }\n",
                    textOf(given, "name") + ".EvtIoInCallerContext");
                handlers.push_back("EvtIoInCallerContext=" + objectName + "_EvtIoInCallerContext");
            }
            break;
        default:
            laterCallbacks(given, type, objectName, handlers);
            later(given, type, objectName, o);
            break;
        }
        if (!handlers.empty())
            o.set("handlers", json::strings(handlers));
        return o;
    }

    // Of a timer, work item, DPC, interrupt or file object.
    void laterCallbacks(const Value& given, ObjectType type, const std::string& objectName, std::vector<std::string>& handlers)
    {
        const Value* kind = given.find("kind");
        const auto has = [&](const Value* in, const char* key) { return in != nullptr && in->kind == Kind::Object && in->find(key) != nullptr && in->find(key)->boolean; };
        for (const CallbackRole& role : kCallbackRoles) {
            const std::string callback = role.name;
            if (role.type != type || ((callback == "EvtInterruptEnable" || callback == "EvtInterruptDisable") && !isNamed(given, callback))
                || (callback == "EvtInterruptDpc" && !has(kind, "evt_dpc")) || (callback == "EvtInterruptWorkItem" && !has(kind, "evt_workitem"))
                || (callback == "EvtDeviceFileCreate" && !has(&given, "evt_create")))
                continue;
            std::string body, returns = "VOID", last;
            if (callback == "EvtDeviceFileCreate") {
                if (hasChildren(given)) { // Below the first file; every thread of the workload opens one.
                    m_declarations += "NTSTATUS CreateFor" + objectName + "(WDFFILEOBJECT File);\nstatic LONG Opened_" + objectName + ";\n";
                    body += "    if (Opened_" + objectName + "++ == 0) {\n        (VOID)CreateFor" + objectName + "(FileObject);\n    }\n";
                }
                body += "    WdfRequestComplete(Request, STATUS_SUCCESS);\n";
            }
            if (callback == "EvtInterruptIsr") {
                returns = "BOOLEAN";
                last = "TRUE";
                body += "    ULONG i;\n\n    for (i = 0; i < sizeof(Registers) / sizeof(Registers[0]); i++) {\n"
                        "        WRITE_REGISTER_ULONG((volatile ULONG *)(Registers[i] + " + std::to_string(registers::kAcknowledge) + "), " + std::to_string(registers::kUnacknowledged) + ");\n    }\n";
                if (has(kind, "evt_dpc"))
                    body += "    WdfInterruptQueueDpcForIsr(Interrupt);\n";
                else if (has(kind, "evt_workitem"))
                    body += "    WdfInterruptQueueWorkItemForIsr(Interrupt);\n";
            } else if (callback == "EvtInterruptEnable" || callback == "EvtInterruptDisable") {
                returns = "NTSTATUS";
                last = "STATUS_SUCCESS";
            }
            function(objectName + "_" + callback, role.role, role.parameters, body, textOf(given, "name") + "." + callback, returns, last);
            handlers.push_back(callback + "=" + objectName + "_" + callback);
        }
    }

    // What sets going what runs later, one after the other: none of them meets another one's lock.
    void later(const Value& given, ObjectType type, const std::string& objectName, Value& o)
    {
        std::string call, after;
        const std::string made = "Made_" + objectName;
        if (type == ObjectType::Timer) {
            call = "WdfTimerStart(" + made + ", WDF_REL_TIMEOUT_IN_MS(2))";
            after = "        WdfTimerStop(" + made + ", FALSE);\n";
        } else if (type == ObjectType::WorkItem) {
            call = "WdfWorkItemEnqueue(" + made + ")";
        } else if (type == ObjectType::Dpc) {
            call = "WdfDpcEnqueue(" + made + ")";
        } else if (type == ObjectType::Interrupt) {
            if (m_interrupts++ == 0) {
                const std::size_t all = static_cast<std::size_t>(std::count_if(m_objects.items.begin(), m_objects.items.end(), [](const Value& x) { return textOf(x, "type") == name(ObjectType::Interrupt); }));
                m_declarations += "static PUCHAR Registers[" + std::to_string(all) + "];\n";
            }
            if (isNamed(given, "EvtInterruptSynchronize")) {
                function(objectName + "_EvtInterruptSynchronize", "EVT_WDF_INTERRUPT_SYNCHRONIZE", "WDFINTERRUPT Interrupt, WDFCONTEXT Context", "",
                    textOf(given, "name") + ".EvtInterruptSynchronize", "BOOLEAN", "TRUE");
                call = "(VOID)WdfInterruptSynchronize(" + made + ", " + objectName + "_EvtInterruptSynchronize, NULL)";
            }
        } else {
            return;
        }
        const std::string handle(name(type));
        std::string body = "    " + made + " = Object;\n", locals;
        if (type == ObjectType::Interrupt) {
            locals = "    ULONG i;\n    PHYSICAL_ADDRESS address;\n\n";
            body += "    for (i = 0; i < sizeof(Registers) / sizeof(Registers[0]); i++) {\n        address.QuadPart = " + std::to_string(registers::kPhysicalBase) + "LL + i * "
                + std::to_string(registers::kBytes) + ";\n        Registers[i] = (PUCHAR)MmMapIoSpaceEx(address, " + std::to_string(registers::kBytes)
                + ", PAGE_READWRITE | PAGE_NOCACHE);\n    }\n";
        }
        m_declarations += "static " + handle + " " + made + ";\nVOID Keep_" + objectName + "(" + handle + " Object);\n";
        m_functions += "VOID\nKeep_" + objectName + "(" + handle + " Object)\n{\n" + locals + body + "}\n\n";
        o.set("initialize", json::string("Keep_" + objectName));
        if (call.empty()) {
            m_drive += "    UNREFERENCED_PARAMETER(" + made + ");\n";
            return;
        }
        m_drive += "    if (" + made + " != NULL) {\n        " + call + ";\n        Pause(" + std::to_string(kPauseTicks) + ");\n" + after + "    }\n";
        ++m_driven;
    }

    Value entrance(const std::string& device)
    {
        const std::string queueName = m_entrance + (device == m_devices.front() ? std::string() : "Of" + device), handler = queueName + "_EvtIoDefault";
        std::string created;
        for (const Value& o : m_objects.items)
            if (textOf(o, "type") == name(ObjectType::FileObject) && renamed(textOf(o, "parent")) == device && hasChildren(o) && !(o.find("evt_create") != nullptr && o.find("evt_create")->boolean)) {
                m_declarations += "NTSTATUS CreateFor" + nameOf(o) + "(WDFFILEOBJECT File);\nstatic LONG Opened_" + nameOf(o) + ";\n";
                created += "    if (Opened_" + nameOf(o) + "++ == 0) {\n        (VOID)CreateFor" + nameOf(o) + "(WdfRequestGetFileObject(Request));\n    }\n";
            }
        function(handler, "EVT_WDF_IO_QUEUE_IO_DEFAULT", "WDFQUEUE Queue, WDFREQUEST Request",
            "    WDFQUEUE queue = NULL;\n\n" + created + "    switch (Asked(Request) >> 8) {\n" + m_forwards
                + "    default:\n        break;\n    }\n    if (queue == NULL || !NT_SUCCESS(WdfRequestForwardToIoQueue(Request, queue))) {\n        WdfRequestComplete(Request, STATUS_SUCCESS);\n    }\n",
            {});
        return object({{"type", json::string(name(ObjectType::Queue))}, {"name", json::string(queueName)},
            {"parent", json::string(device)}, {"dispatch", json::string("Parallel")}, {"default_queue", json::boolean(true)}, {"sync_scope", json::string("None")},
            {"execution_level", json::string("Dispatch")}, {"power_managed", json::boolean(false)}, {"handlers", json::strings({"EvtIoDefault=" + handler})}});
    }

    // --- workload

    // The device of a queue: what it names, or the only one.
    std::string deviceOf(const std::string& queue) const
    {
        for (const Value& o : m_objects.items)
            if (nameOf(o) == queue)
                for (const Value& d : m_objects.items)
                    if (textOf(d, "type") == name(ObjectType::Device) && textOf(d, "name") == textOf(o, "parent"))
                        return nameOf(d);
        return m_devices.empty() ? std::string() : m_devices.front();
    }

    // A type of request that the queue has a callback for.
    const char* servedBy(const std::string& queue) const
    {
        constexpr std::pair<const char*, const char*> kTypes[] = {
            {"EvtIoRead", "read"}, {"EvtIoWrite", "write"}, {"EvtIoDeviceControl", "device_control"}, {"EvtIoInternalDeviceControl", "internal_device_control"}};
        for (const Value& o : m_objects.items)
            if (const Value* listed = nameOf(o) == queue ? o.find("handlers") : nullptr; listed != nullptr)
                for (const auto& [callback, request] : kTypes)
                    for (const Value& h : listed->items)
                        if (h.text == callback)
                            return request;
        return "read";
    }

    Value send(const char* request, const std::string& device, std::size_t queue, Action action) const
    {
        return object({{"request", json::string(request)}, {"device", json::string(device)}, {"length", whole(static_cast<std::int64_t>((queue << 8) | action))}});
    }
    Value thread(const std::string& threadName, std::int64_t start, Value sends) const
    {
        return object({{"name", json::string(threadName)}, {"start_ns", whole(start)}, {"sends", std::move(sends)}});
    }
    Value routine(const std::string& routineName, std::int64_t start) const
    {
        return object({{"name", json::string(routineName)}, {"start_ns", whole(start)}, {"routine", json::string(routineName)}});
    }

    Value workload()
    {
        const auto queues = static_cast<std::int64_t>(m_queues.size());
        const std::int64_t driving = (2 + queues) * kTick, interrupting = driving + (m_driven + 1) * kPauseTicks * kTick;
        const std::int64_t stopping = interrupting + (m_interrupts + 2) * kTick, stopped = (2 + queues) * kTick;
        const std::int64_t pending = stopping + stopped + (4 + queues) * kTick, poweringDown = pending + (1 + queues) * kTick;
        m_interruptsAt = interrupting;
        Value threads = json::array(), power = json::array();
        for (std::size_t d = 0; d < m_devices.size(); ++d) {
            const std::string& device = m_devices[d];
            Value first = json::array(), later = json::array(), last = json::array();
            first.items.push_back(send("read", device, 0, kAnswer)); // There may be no queue of the case's.
            for (std::size_t q = 0; q < m_queues.size(); ++q) {
                if (deviceOf(m_queues[q]) != device)
                    continue;
                for (const char* request : {"read", "write", "device_control", "internal_device_control"}) {
                    first.items.push_back(send(request, device, q + 1, kAnswer));
                    first.items.push_back(send(request, device, q + 1, kAnswer));
                    first.items.back().set("at_dispatch", json::boolean(true));
                }
                const char* served = servedBy(m_queues[q]);
                first.items.push_back(send(served, device, q + 1, kSendOn));
                first.items.push_back(send(served, device, q + 1, kKeep));
                first.items.back().set("cancel_after_ns", whole(50'000));
                if (m_holding.count(m_queues[q]) > 0) {
                    first.items.push_back(send(served, device, q + 1, kHold));
                    first.items.back().set("wait", json::boolean(false));
                }
                later.items.push_back(send(served, device, q + 1, kStay));
                later.items.back().set("cancel_after_ns", whole(50'000));
                last.items.push_back(send(served, device, q + 1, kPend));
                last.items.back().set("wait", json::boolean(false));
            }
            first.items.back().set("gap_ns", whole(stopping)); // Its file stays open for what is created below it.
            const std::string number = std::to_string(d + 1);
            threads.items.push_back(thread(m_sender + "First" + number, 0, std::move(first)));
            if (!later.items.empty()) {
                threads.items.push_back(thread(m_sender + "Later" + number, stopping + kTick, std::move(later)));
                threads.items.push_back(thread(m_sender + "Last" + number, pending, std::move(last)));
            }
            const auto act = [&](const char* action, std::int64_t at) {
                power.items.push_back(object({{"action", json::string(action)}, {"device", json::string(device)}, {"at_ns", whole(at)}}));
            };
            act("power_down", poweringDown);
            act("power_up", poweringDown + kTick);
            if (isNamedOfAny("EvtDeviceQueryStop") || isNamedOfAny("EvtDeviceReleaseHardware")) {
                act("stop", poweringDown + 2 * kTick);
                act("restart", poweringDown + 3 * kTick);
            }
            if (isNamedOfAny("EvtDeviceSurpriseRemoval"))
                act("surprise_remove", poweringDown + 4 * kTick);
            else if (isNamedOfAny("EvtDeviceQueryRemove") || isNamedOfAny("EvtDeviceSelfManagedIoFlush") || isNamedOfAny("EvtDeviceSelfManagedIoCleanup"))
                act("remove", poweringDown + 4 * kTick);
        }
        if (!m_drive.empty() || !m_release.empty()) {
            const std::string name = m_sender + "Drive";
            m_functions += "VOID\n" + name + "(PVOID Context)\n{\n    UNREFERENCED_PARAMETER(Context);\n" + m_drive + m_release + "}\n\n";
            threads.items.push_back(routine(name, driving));
        }
        if (!m_queues.empty()) {
            // At DISPATCH_LEVEL as well: what may not run there is put off.
            const std::string name = m_sender + "Empty", raise = "    KeRaiseIrql(DISPATCH_LEVEL, &irql);\n", lower = "    KeLowerIrql(irql);\n";
            m_functions += "VOID\n" + name + "(PVOID Context)\n{\n    KIRQL irql;\n\n    UNREFERENCED_PARAMETER(Context);\n" + m_stop + "    Pause(" + std::to_string(stopped / kTick) + ");\n" + m_start + m_purge + m_start
                + raise + m_drain + lower + "    Pause(1);\n" + m_start + "}\n\n";
            threads.items.push_back(routine(name, stopping));
        }
        Value all = object({{"threads", std::move(threads)}});
        if (!power.items.empty())
            all.set("power", std::move(power));
        return all;
    }

    // Each interrupts once.
    Value hardware() const
    {
        Value devices = json::array();
        for (std::uint32_t i = 0; i < m_interrupts; ++i)
            devices.items.push_back(object({{"name", json::string("Hardware" + std::to_string(i + 1))}, {"interrupt", json::string("Line")}, {"line", whole(i + 1)},
                {"events", json::array({object({{"at_ns", whole(m_interruptsAt + i * kTick)}})})}}));
        return devices;
    }

    const Value& m_one;
    const Value& m_objects;
    const std::set<std::string> m_named;                          // callbacks the case has expectations for
    std::map<std::string, std::string> m_renamed;
    std::vector<std::string> m_queues, m_devices;
    std::set<std::string> m_done, m_holding;
    std::string m_entrance = "Entrance", m_sender = "Workload";
    std::string m_declarations, m_functions, m_drive, m_release, m_stop, m_start, m_purge, m_drain, m_forwards;
    std::vector<std::pair<std::string, std::string>> m_callbacks;
    std::uint32_t m_interrupts = 0, m_driven = 0;
    std::int64_t m_interruptsAt = 0;
};

// Reading the file around the objects.
class CaseReader {
public:
    CaseReader(Notes& notes, std::string file) : m_notes(notes), m_file(std::move(file)) {}

    void one(const Value& v, std::vector<ConformanceCase>& to)
    {
        if (v.kind != Kind::Object) {
            m_notes.error(v.place, "wrong-type", say("found %1; expected a case, an object with \"id\", \"objects\" and \"expect\"", foundText(v)));
            return;
        }
        ConformanceCase c;
        c.id = textOf(v, "id");
        if (c.id.empty())
            m_notes.error(v.find("id") != nullptr ? v.find("id")->place : v.place, "wrong-type", say("a case has an \"id\", a text"));
        else if (!m_ids.insert(c.id).second)
            m_notes.error(v.find("id")->place, "duplicate-name", say("there is a case \"%1\" already", c.id));
        const Phrase of = c.id.empty() ? say("a case") : say("case %1", c.id);
        const Value* objects = member(v, "objects", Kind::Array, of, say("a list"), true);
        const Value* expect = member(v, "expect", Kind::Object, of, say("an object"), true);
        const Value* version = v.find("kmdf_version");
        if (version != nullptr && version->kind != Kind::String)
            m_notes.error(version->place, "wrong-type", say("\"kmdf_version\" of %1: found %2; expected a version, as \"1.33\"", of, foundText(*version)));
        std::set<std::string> names;
        for (std::size_t i = 0; objects != nullptr && i < objects->items.size(); ++i) {
            const Value& o = objects->items[i];
            if (o.kind != Kind::Object)
                m_notes.error(o.place, "wrong-type", say("\"objects\" of %1: found %2; expected an object", of, foundText(o)));
            else
                names.insert(textOf(o, "name"));
        }
        if (expect != nullptr) {
            fields(member(*expect, "objects", Kind::Object, say("\"expect\" of %1", of), say("an object"), false), of, names, c.objects);
            fields(member(*expect, "callbacks", Kind::Object, say("\"expect\" of %1", of), say("an object"), false), of, names, c.callbacks);
        }
        if (objects == nullptr || expect == nullptr || std::any_of(objects->items.begin(), objects->items.end(), [](const Value& o) { return o.kind != Kind::Object; }))
            return;
        c.line = v.place.line;
        c.column = v.place.column;
        c.texts.scenarioFile = m_file;
        c.texts.driverFile = "driver of " + of.english();
        std::set<std::string> named;
        for (const auto& callback : c.callbacks)
            named.insert(callback.first);
        Conversion(v, *objects, std::move(named)).into(c);
        to.push_back(std::move(c));
    }

private:
    const Value* member(const Value& of, const char* key, Kind kind, const Phrase& where, const Phrase& what, bool required)
    {
        const Value* v = of.find(key);
        if (v == nullptr && required)
            m_notes.error(of.place, "missing-key", say("%1: the key \"%2\" is missing; expected %3", where, std::string(key), what));
        if (v == nullptr || v->kind == kind)
            return v;
        m_notes.error(v->place, "wrong-type", say("\"%1\" of %2: found %3; expected %4", std::string(key), where, foundText(*v), what));
        return nullptr;
    }

    // By object, or by callback: "queue.EvtIoRead".
    void fields(const Value* from, const Phrase& of, const std::set<std::string>& names, std::vector<std::pair<std::string, ExpectedFields>>& to)
    {
        for (std::size_t i = 0; from != nullptr && i < from->items.size(); ++i) {
            const std::string& key = from->keys[i].name;
            const Value& v = from->items[i];
            // A name may have a dot in it, and a callback has one behind its object's.
            const bool there = names.count(key) > 0 || names.count(key.substr(0, key.rfind('.'))) > 0;
            if (!there)
                m_notes.error(from->keys[i].place, "unknown-object", say("\"expect\" of %1 speaks of \"%2\", which its objects do not have", of, key),
                    Notes::hint(key.substr(0, key.rfind('.')), {names.begin(), names.end()}));
            if (v.kind != Kind::Object) {
                m_notes.error(v.place, "wrong-type", say("\"%1\" in \"expect\" of %2: found %3; expected an object", key, of, foundText(v)));
                continue;
            }
            ExpectedFields all;
            for (std::size_t k = 0; k < v.items.size(); ++k) {
                const Value& field = v.items[k];
                if (field.kind == Kind::Array)
                    m_notes.error(field.place, "wrong-type", say("\"%1\" of \"%2\": found a list; expected a value", v.keys[k].name, key));
                all.emplace_back(v.keys[k].name, word(field));
            }
            to.emplace_back(key, std::move(all));
        }
    }

    Notes& m_notes;
    const std::string m_file;
    std::set<std::string> m_ids;
};

} // namespace

Expected<std::vector<ConformanceCase>> readCases(const std::string& text, const std::string& file)
{
    constexpr std::size_t kMaximumOfCases = 16u << 20;
    Expected<Value> parsed = json::parse(text, file, kMaximumOfCases);
    if (!parsed)
        return unexpected(std::move(parsed.error()));
    Notes notes(file);
    const Value* cases = parsed->kind == Kind::Object ? parsed->find("cases") : nullptr;
    if (cases == nullptr || cases->kind != Kind::Array) {
        notes.error(cases != nullptr ? cases->place : parsed->place, "wrong-type", say("found no list \"cases\"; expected {\"header\": ..., \"cases\": [...]}"));
        return unexpected(notes.take());
    }
    std::vector<ConformanceCase> all;
    CaseReader reader(notes, file);
    for (const Value& one : cases->items)
        reader.one(one, all);
    Diagnostics found = notes.take();
    if (hasErrors(found))
        return unexpected(std::move(found));
    return all;
}

Expected<Read> read(const ConformanceCase& one) { return read(one.scenario, one.texts); }

} // namespace syncscope::scenario
