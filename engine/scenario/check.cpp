#include "engine/scenario/check.h"

#include "engine/scenario/source_names.h"
#include "engine/trace/schedule.h"

#include <algorithm>

namespace syncscope::scenario {

namespace {

std::string at(const char* list, std::size_t i) { return std::string(list) + "/" + std::to_string(i); }
std::string objectPath(std::size_t i, const char* key = "") { return at("objects", i) + (*key ? "/" + std::string(key) : ""); }
std::string threadPath(std::size_t i, const char* key = "") { return at("workload/threads", i) + (*key ? "/" + std::string(key) : ""); }

const Object* find(const Scenario& s, const std::string& objectName)
{
    for (const Object& o : s.objects)
        if (o.name == objectName)
            return &o;
    return nullptr;
}

std::vector<std::string> namesOf(const Scenario& s, ObjectType type)
{
    std::vector<std::string> names;
    for (const Object& o : s.objects)
        if (o.type == type && !o.name.empty())
            names.push_back(o.name);
    return names;
}

std::vector<std::string> namesOf(const Scenario& s)
{
    std::vector<std::string> names;
    for (const Object& o : s.objects)
        if (!o.name.empty())
            names.push_back(o.name);
    return names;
}

Phrase list(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& n : names)
        text += (text.empty() ? "" : ", ") + n;
    return text.empty() ? say("none") : Phrase(std::move(text));
}

std::string typeName(ObjectType type) { return std::string(name(type)); }

Phrase didYouMean(const std::string& nearest) { return nearest.empty() ? Phrase() : say("did you mean \"%1\"?", nearest); }

bool endsWith(const std::string& text, const std::string& end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

void completeHandlers(Object& queue, const std::string& path, const SourceNames& source, Notes& notes)
{
    if (queue.type == ObjectType::Interrupt)
        for (const Handler& h : queue.handlers) {
            if (h.callback == "EvtInterruptDpc" && !notes.isWritten(path + "/kind/evt_dpc"))
                queue.interrupt.evtDpc = true;
            if (h.callback == "EvtInterruptWorkItem" && !notes.isWritten(path + "/kind/evt_workitem"))
                queue.interrupt.evtWorkItem = true;
        }
    if (queue.type == ObjectType::FileObject && !notes.isWritten(path + "/evt_create"))
        for (const Handler& h : queue.handlers)
            queue.evtCreate = queue.evtCreate || h.callback == "EvtDeviceFileCreate";
    // What its configuration names in any case: the one function of the driver text whose name ends so, or a stub of the set-up text.
    for (const CallbackRole& role : kCallbackRoles) {
        const auto isGiven = [&](const Handler& h) { return h.callback == role.name; };
        if (!hasByItself(queue, role) || std::any_of(queue.handlers.begin(), queue.handlers.end(), isGiven))
            continue;
        const auto fits = [&](const std::string& f) { return endsWith(f, role.name); };
        if (std::count_if(source.functions.begin(), source.functions.end(), fits) == 1)
            queue.handlers.push_back({role.name, *std::find_if(source.functions.begin(), source.functions.end(), fits)});
    }
    for (std::size_t h = 0; h < queue.handlers.size(); ++h) {
        Handler& handler = queue.handlers[h];
        if (!handler.function.empty())
            continue;
        std::vector<std::string> candidates;
        for (const std::string& f : source.functions)
            if (endsWith(f, handler.callback))
                candidates.push_back(f);
        handler.function = handler.callback; // Found nowhere: the set-up text names it, and its compilation says so.
        if (candidates.size() == 1)
            handler.function = candidates[0];
        else if (candidates.size() > 1 && std::find(candidates.begin(), candidates.end(), handler.callback) == candidates.end())
            notes.error(notes.place(path + "/handlers/" + std::to_string(h)), "ambiguous-function",
                say("several functions of the driver text end with \"%1\": %2", handler.callback, list(candidates)),
                say("say which, as \"%1=%2\"", handler.callback, candidates[0]));
    }
}

} // namespace

void complete(Scenario& s, Notes& notes)
{
    const std::vector<std::string> drivers = namesOf(s, ObjectType::Driver);
    const std::vector<std::string> devices = namesOf(s, ObjectType::Device);
    const SourceNames source = sourceNames(s.driver.text);

    for (std::size_t i = 0; i < s.objects.size(); ++i) {
        Object& o = s.objects[i];
        if (o.parent.empty() && o.type != ObjectType::Driver && !notes.isRefused(objectPath(i, "parent")) && !notes.isRefused(objectPath(i, "type"))) {
            // An object of any other kind without a device to be created for belongs to the driver.
            const bool needsDevice = o.type == ObjectType::Queue || o.type == ObjectType::Interrupt || o.type == ObjectType::FileObject || o.type == ObjectType::Request;
            const bool forDriver = o.type == ObjectType::Device || (!needsDevice && devices.size() != 1);
            const std::vector<std::string> queues = namesOf(s, ObjectType::Queue);
            const bool presented = o.type == ObjectType::Request && o.request == RequestKind::Presented;
            const std::vector<std::string>& candidates = forDriver ? drivers : presented ? queues : devices;
            const auto isEarlier = [&](const Object& other) { return &other < &o && other.name == o.parentObject; };
            if (!needsDevice && o.type != ObjectType::Device && std::any_of(s.objects.begin(), s.objects.end(), isEarlier))
                o.parent = o.parentObject;
            else if (candidates.size() == 1)
                o.parent = candidates[0];
            else if (presented)
                notes.error(notes.place(objectPath(i)), "missing-key",
                    say("the request \"%1\" names no parent, and there is not exactly one queue; queues: %2", o.name, list(queues)), say("add \"parent\": the queue that presents it"));
            else if (needsDevice)
                notes.error(notes.place(objectPath(i)), "missing-key",
                    o.type == ObjectType::Queue         ? say("the queue \"%1\" names no parent, and there is not exactly one device; devices: %2", o.name, list(devices))
                        : o.type == ObjectType::Interrupt ? say("the interrupt \"%1\" names no parent, and there is not exactly one device; devices: %2", o.name, list(devices))
                        : o.type == ObjectType::Request   ? say("the request \"%1\" names no parent, and there is not exactly one device; devices: %2", o.name, list(devices))
                                                          : say("the file object \"%1\" names no parent, and there is not exactly one device; devices: %2", o.name, list(devices)),
                    say("add \"parent\": the device it is created for"));
        }
        completeHandlers(o, objectPath(i), source, notes);
    }
    for (std::size_t i = 0; i < s.objects.size(); ++i) {
        Object& o = s.objects[i];
        if (o.type != ObjectType::Queue || notes.isWritten(objectPath(i, "default_queue")) || !o.requestTypes.empty())
            continue;
        const auto isSister = [&](const Object& other) { return other.type == ObjectType::Queue && other.parent == o.parent; };
        o.defaultQueue = std::count_if(s.objects.begin(), s.objects.end(), isSister) == 1;
    }
    // A driver with its own DriverEntry has one device, without a name here.
    const bool unnamed = s.objects.empty() && hasDriverEntry(sourceNames(s.driver.text));
    for (std::size_t i = 0; i < s.power.size(); ++i) {
        const std::string path = at("workload/power", i);
        if (unnamed || !s.power[i].device.empty() || notes.isRefused(path + "/device"))
            continue;
        if (devices.size() == 1)
            s.power[i].device = devices[0];
        else
            notes.error(notes.place(path), "missing-key", say("this names no device, and there is not exactly one; devices: %1", list(devices)), say("add \"device\""));
    }
    for (std::size_t t = 0; t < s.threads.size(); ++t)
        for (std::size_t k = 0; k < s.threads[t].sends.size(); ++k) {
            Send& send = s.threads[t].sends[k];
            const std::string path = at((threadPath(t) + "/sends").c_str(), k);
            if (unnamed || !send.device.empty() || notes.isRefused(path + "/device"))
                continue;
            if (devices.size() == 1)
                send.device = devices[0];
            else
                notes.error(notes.place(path), "missing-key",
                    say("this names no device to send to, and there is not exactly one; devices: %1", list(devices)), say("add \"device\""));
        }
}

namespace {

class Check {
public:
    Check(const Scenario& s, Notes& notes) : m_s(s), m_notes(notes), m_source(sourceNames(s.driver.text)) {}

    void all()
    {
        if (!m_s.objects.empty() && hasDriverEntry(m_source))
            error("objects", "own-driver-entry", say("the driver text has its own DriverEntry, so no objects can be created for it"), say("leave out \"objects\", or DriverEntry"));
        names();
        machine();
        driver();
        for (std::size_t i = 0; i < m_s.objects.size(); ++i)
            object(i);
        for (std::size_t d = 0; d < m_s.hardware.size(); ++d)
            hardware(d);
        for (std::size_t t = 0; t < m_s.threads.size(); ++t)
            thread(t);
        for (std::size_t i = 0; i < m_s.power.size(); ++i)
            power(i);
        for (std::size_t i = 0; i < m_s.draws.size(); ++i)
            if (m_s.draws[i].empty())
                error(at("draws", i), "out-of-range", say("a table of draws is empty; expected at least one number"));
        interleaving();
        watch();
    }

private:
    void error(const std::string& path, const char* code, Phrase message, Phrase hint = {})
    {
        m_notes.error(m_notes.place(path), code, std::move(message), std::move(hint));
    }
    void warning(const std::string& path, const char* code, Phrase message, Phrase hint = {})
    {
        m_notes.warning(m_notes.place(path), code, std::move(message), std::move(hint));
    }

    // Objects and threads share the first word of a path.
    void names()
    {
        std::map<std::string, std::string> seen;
        const auto claim = [&](const std::string& objectName, std::string_view reserved, const std::string& path) {
            if (objectName.empty())
                return;
            for (const char* section : {"machine", "costs", "limits", "threads", "hardware"})
                if (objectName == section)
                    error(path, "reserved-name", say(reserved, objectName), say("choose another name"));
            const auto [first, isNew] = seen.emplace(objectName, path);
            if (!isNew)
                error(path, "duplicate-name", say("\"%1\" already names something else, in line %2", objectName, m_notes.place(first->second).line),
                    say("names of objects and threads are all different"));
        };
        for (std::size_t i = 0; i < m_s.objects.size(); ++i)
            claim(m_s.objects[i].name, syncscope::pattern("\"%1\" is the name of a section, so it cannot name an object"), objectPath(i, "name"));
        for (std::size_t i = 0; i < m_s.threads.size(); ++i)
            claim(m_s.threads[i].name, syncscope::pattern("\"%1\" is the name of a section, so it cannot name a thread"), threadPath(i, "name"));
        for (std::size_t i = 0; i < m_s.hardware.size(); ++i)
            claim(m_s.hardware[i].name, syncscope::pattern("\"%1\" is the name of a section, so it cannot name a device of the hardware"), at("hardware/devices", i) + "/name");
        std::map<std::string, std::string> variants;
        for (std::size_t i = 0; i < m_s.variants.size(); ++i) {
            const std::string path = at("variants", i) + "/name";
            const auto [first, isNew] = variants.emplace(m_s.variants[i].name, path);
            if (!isNew && !m_s.variants[i].name.empty())
                error(path, "duplicate-name", say("there is already a variant \"%1\", in line %2", m_s.variants[i].name, m_notes.place(first->second).line));
        }
    }

    void machine()
    {
        const std::int64_t period = m_s.machine.clockNs;
        if (period != 0 && period <= m_s.costs.clockIsr)
            error("machine/clock_ns", "out-of-range",
                say("the clock interrupts every %1 ns and each interrupt takes %2 ns (costs.clock_isr), so nothing else could run; expected a longer period, or 0 for no clock",
                    period, m_s.costs.clockIsr));
    }

    void driver()
    {
        for (const auto& [definition, values] : m_s.driver.definitionValues) {
            const auto set = std::find_if(m_s.driver.definitions.begin(), m_s.driver.definitions.end(), [&, &d = definition](const auto& pair) { return pair.first == d; });
            const std::string path = "driver/definitions/" + definition;
            if (set == m_s.driver.definitions.end()) {
                if (!m_notes.isWritten(path))
                    error("driver/definition_values/" + definition, "unknown-name", say("\"%1\" has no value in \"definitions\"", definition),
                        Notes::hint(definition, definitionNames()));
            } else if (std::find(values.begin(), values.end(), set->second) == values.end()) {
                error(path, "unknown-value", say("\"driver.%1\": found \"%2\"; expected one of %3", definition, set->second, list(values)),
                    didYouMean(nearestName(set->second, values)));
            }
        }
    }

    std::vector<std::string> definitionNames() const
    {
        std::vector<std::string> all;
        for (const auto& [definition, value] : m_s.driver.definitions)
            all.push_back(definition);
        return all;
    }

    void object(std::size_t i)
    {
        const Object& o = m_s.objects[i];
        if (m_notes.isRefused(objectPath(i, "type")))
            return;
        if (o.type == ObjectType::Driver) {
            const auto first = std::find_if(m_s.objects.begin(), m_s.objects.end(), [](const Object& other) { return other.type == ObjectType::Driver; });
            if (&*first != &o)
                error(objectPath(i, "type"), "second-driver", say("there is already a WDFDRIVER, \"%1\"; expected one", first->name));
        } else {
            parent(i);
        }
        if (!o.parentObject.empty())
            reference(i, "parent_object", o.parentObject, namesOf(m_s));
        if (o.nullAttributes) {
            const auto contradicts = [&](bool set, const char* key) {
                if (set)
                    error(objectPath(i, key), "contradiction", say("\"%1\" of \"%2\" is part of its attributes, which are \"null\"", std::string(key), o.name),
                        say("leave out \"attributes\": \"null\" or this key"));
            };
            contradicts(!o.parentObject.empty(), "parent_object");
            contradicts(o.syncScope != SyncScope::Inherit, "sync_scope");
            contradicts(o.executionLevel != ExecutionLevel::Inherit, "execution_level");
            contradicts(!o.contextType.empty(), "context_type");
            contradicts(std::any_of(o.handlers.begin(), o.handlers.end(), isOfAttributes), "handlers");
        }
        if (o.lowerDriver.processor >= m_s.machine.processors && !m_notes.isRefused("machine/processors"))
            error(objectPath(i, "lower_driver") + "/processor", "out-of-range",
                say("the lower driver of \"%1\" interrupts processor %2; the machine has %3, numbered from 0", o.name, o.lowerDriver.processor, m_s.machine.processors));
        if (!o.device.empty())
            reference(i, "device", o.device, namesOf(m_s, ObjectType::Device));
        inDriverText(objectPath(i, "context_type"), o.contextType, false);
        inDriverText(objectPath(i, "initialize"), o.initialize);
        std::vector<std::string> callbacks;
        for (std::size_t h = 0; h < o.handlers.size(); ++h) {
            const Handler& handler = o.handlers[h];
            const std::string path = at(objectPath(i, "handlers").c_str(), h);
            if (std::find(callbacks.begin(), callbacks.end(), handler.callback) != callbacks.end())
                error(path, "duplicate-name", say("\"%1\" has two handlers in \"%2\"; expected one", handler.callback, o.name));
            if (const auto known = callbacksOf(o.type); std::find(known.begin(), known.end(), handler.callback) == known.end()) {
                error(path, "unknown-callback", say("\"%1\" is no callback of a %2", handler.callback, typeName(o.type)), Notes::hint(handler.callback, known));
                continue;
            }
            callbacks.push_back(handler.callback);
            if (handler.function != handler.callback)
                inDriverText(path, handler.function);
        }
        for (std::size_t k = 0; k < o.requestTypes.size(); ++k)
            if (o.requestTypes[k] == RequestType::Close)
                error(at(objectPath(i, "request_types").c_str(), k), "unknown-value", say("a close is never put into a queue; expected other request types"));
        for (std::size_t k = 0; k < o.requestTypes.size(); ++k)
            for (std::size_t earlier = 0; earlier < k; ++earlier)
                if (o.requestTypes[earlier] == o.requestTypes[k])
                    error(at(objectPath(i, "request_types").c_str(), k), "duplicate-name", say("\"%1\" appears twice; expected once", std::string(name(o.requestTypes[k]))));
    }

    void parent(std::size_t i)
    {
        const Object& o = m_s.objects[i];
        if (o.parent.empty())
            return;
        const bool presented = o.type == ObjectType::Request && o.request == RequestKind::Presented;
        const bool ofDevice = o.type == ObjectType::Queue || o.type == ObjectType::Interrupt || o.type == ObjectType::FileObject
            || (o.type == ObjectType::Request && o.request == RequestKind::Attributes);
        const ObjectType wanted = o.type == ObjectType::Device ? ObjectType::Driver : presented ? ObjectType::Queue : ObjectType::Device;
        const std::vector<std::string> candidates = ofDevice || presented || o.type == ObjectType::Device ? namesOf(m_s, wanted) : namesOf(m_s);
        const Object* parent = find(m_s, o.parent);
        if (parent != nullptr && std::find(candidates.begin(), candidates.end(), o.parent) == candidates.end()) {
            error(objectPath(i, "parent"), "wrong-parent",
                say("a %1 is created for a %2, and \"%3\" is a %4", typeName(o.type), typeName(wanted), o.parent, typeName(parent->type)),
                say("expected one of: %1", list(candidates)));
            return;
        }
        reference(i, "parent", o.parent, candidates);
    }

    // An object that another names must be there, and be created before it.
    void reference(std::size_t i, const char* key, const std::string& to, const std::vector<std::string>& candidates)
    {
        const Object* there = find(m_s, to);
        if (there == nullptr) {
            std::vector<std::string> others = candidates;
            std::erase(others, m_s.objects[i].name);
            error(objectPath(i, key), "unknown-object", say("\"%1\" of \"%2\": there is no object \"%3\"", std::string(key), m_s.objects[i].name, to), Notes::hint(to, others));
        } else if (there >= &m_s.objects[i]) {
            error(objectPath(i, key), "wrong-order",
                there == &m_s.objects[i] ? say("\"%1\" of \"%2\": \"%3\" is this object itself", std::string(key), m_s.objects[i].name, to)
                                         : say("\"%1\" of \"%2\": \"%3\" is created after it", std::string(key), m_s.objects[i].name, to),
                say("objects are created in the order of the list"));
        }
    }

    void inDriverText(const std::string& path, const std::string& identifier, bool isFunction = true)
    {
        if (identifier.empty() || m_s.driver.text.empty() || m_source.identifiers.count(identifier) > 0)
            return;
        const std::vector<std::string> all = isFunction ? m_source.functions : std::vector<std::string>(m_source.identifiers.begin(), m_source.identifiers.end());
        error(path, "unknown-name", isFunction ? say("the driver text has no function \"%1\"", identifier) : say("the driver text has no structure \"%1\"", identifier),
            didYouMean(nearestName(identifier, all)));
    }

    void hardware(std::size_t d)
    {
        const HardwareDevice& device = m_s.hardware[d];
        const auto path = [d](const char* key) { return at("hardware/devices", d) + "/" + key; };
        for (std::size_t earlier = 0; earlier < d; ++earlier) {
            const HardwareDevice& other = m_s.hardware[earlier];
            const bool shared = other.interrupt == kernel::InterruptMode::Line && device.interrupt == kernel::InterruptMode::Line && other.sharedLine == device.sharedLine;
            if (shared && (other.irql != device.irql || other.processors != device.processors))
                error(path("line"), "contradiction",
                    say("\"%1\" shares line %2 with \"%3\", but its \"irql\" or its \"processors\" are others", device.name, device.sharedLine, other.name),
                    say("a line has one level and goes to one set of processors"));
        }
        if (!device.device.empty()) {
            const Object* owner = find(m_s, device.device);
            if (owner == nullptr || owner->type != ObjectType::Device)
                error(path("device"), "unknown-device",
                    owner == nullptr ? say("there is no device \"%1\"", device.device) : say("\"%1\" is a %2; hardware belongs to a WDFDEVICE", device.device, typeName(owner->type)),
                    Notes::hint(device.device, namesOf(m_s, ObjectType::Device)));
        }
        for (std::size_t i = 0; i < device.processors.size(); ++i)
            if (device.processors[i] >= m_s.machine.processors && !m_notes.isRefused("machine/processors"))
                error(path("processors") + "/" + std::to_string(i), "out-of-range",
                    say("\"processors\" of \"%1\" names processor %2; the machine has %3, numbered from 0", device.name, device.processors[i], m_s.machine.processors));
        for (std::size_t i = 0; i < device.events.size(); ++i)
            if (device.events[i].count > 1 && device.events[i].periodNs == 0)
                error(path("events") + "/" + std::to_string(i), "missing-key", say("several events at once: expected \"period_ns\", from each to the next"));
    }

    void thread(std::size_t t)
    {
        const Thread& thread = m_s.threads[t];
        if (thread.processor >= m_s.machine.processors && !m_notes.isRefused("machine/processors"))
            error(threadPath(t, "processor"), "out-of-range",
                m_s.machine.processors == 1 ? say("\"processor\" of \"%1\" is %2; the machine has 1 processor, numbered from 0", thread.name, thread.processor)
                                            : say("\"processor\" of \"%1\" is %2; the machine has %3 processors, numbered from 0", thread.name, thread.processor, m_s.machine.processors));
        if (!thread.routine.empty() && !thread.sends.empty())
            error(threadPath(t, "routine"), "contradiction", say("\"%1\" has a routine and sends requests; expected one of the two", thread.name),
                say("make it two threads"));
        if (!thread.cancels.empty() && (!thread.routine.empty() || !thread.sends.empty()))
            error(threadPath(t, "cancels"), "contradiction", say("\"%1\" cancels requests and does something else; expected one of the two", thread.name), say("make it two threads"));
        for (std::size_t k = 0; k < thread.cancels.size(); ++k)
            cancel(thread.cancels[k], at(threadPath(t, "cancels").c_str(), k));
        inDriverText(threadPath(t, "routine"), thread.routine);
        const std::string sends = threadPath(t, "sends");
        if (thread.routine.empty() && thread.sends.empty() && thread.cancels.empty() && !m_notes.isRefused(threadPath(t, "routine")) && !m_notes.isRefused(sends))
            warning(threadPath(t), "idle-thread", say("the thread \"%1\" neither sends requests nor runs a routine", thread.name));
        for (std::size_t k = 0; k < thread.sends.size(); ++k)
            send(thread.sends[k], at(sends.c_str(), k));
    }

    void cancel(const Cancel& cancel, const std::string& path)
    {
        std::vector<std::string> threads;
        for (const Thread& other : m_s.threads)
            if (!other.sends.empty())
                threads.push_back(other.name);
        if (!cancel.thread.empty() && std::find(threads.begin(), threads.end(), cancel.thread) == threads.end())
            error(path + "/thread", "unknown-thread", say("there is no thread \"%1\" that sends requests", cancel.thread), Notes::hint(cancel.thread, threads));
    }

    void send(const Send& send, const std::string& path)
    {
        if (!send.wait && send.cancelAfterNs > 0)
            error(path + "/cancel_after_ns", "contradiction", say("the thread does not wait for this request, so it cannot lose its patience"), say("let another thread cancel it"));
        if (send.device.empty())
            return;
        const Object* device = find(m_s, send.device);
        const std::vector<std::string> devices = namesOf(m_s, ObjectType::Device);
        if (device == nullptr || device->type != ObjectType::Device) {
            error(path + "/device", "unknown-device",
                device == nullptr ? say("there is no device \"%1\"", send.device) : say("\"%1\" is a %2; requests are sent to a WDFDEVICE", send.device, typeName(device->type)),
                Notes::hint(send.device, devices));
            return;
        }
        if (m_notes.isRefused(path + "/request"))
            return;
        if (send.request == RequestType::Create || send.request == RequestType::Close)
            return; // A queue may take a create request; none has to.
        const Object* queue = nullptr;
        for (const Object& o : m_s.objects) {
            if (o.type != ObjectType::Queue || o.parent != send.device)
                continue;
            if (std::find(o.requestTypes.begin(), o.requestTypes.end(), send.request) != o.requestTypes.end())
                queue = &o;
            else if (o.defaultQueue && queue == nullptr)
                queue = &o;
        }
        const std::string request(name(send.request));
        const std::string where = m_notes.isWritten(path + "/request") ? path + "/request" : path;
        if (queue == nullptr) {
            warning(where, "no-queue", say("no queue of \"%1\" takes %2 requests; the framework will fail them", send.device, request),
                say("give a queue \"request_types\": [\"%1\"], or make one the default queue", request));
            return;
        }
        static constexpr const char* kCallbacks[] = {"EvtIoRead", "EvtIoWrite", "EvtIoDeviceControl", "EvtIoInternalDeviceControl", "EvtIoDefault"};
        const std::string callback = kCallbacks[static_cast<std::size_t>(send.request)];
        const bool handled = std::any_of(queue->handlers.begin(), queue->handlers.end(), [&](const Handler& h) { return h.callback == callback || h.callback == "EvtIoDefault"; });
        if (!handled && queue->dispatch != DispatchType::Manual)
            warning(where, "no-handler", say("the queue \"%1\" takes %2 requests and has no %3; the framework will fail them", queue->name, request, callback),
                say("add \"%1\" to its handlers", callback));
    }

    void power(std::size_t i)
    {
        const std::string path = at("workload/power", i);
        const Object* device = find(m_s, m_s.power[i].device);
        if (!m_s.power[i].device.empty() && (device == nullptr || device->type != ObjectType::Device))
            error(path + "/device", "unknown-device",
                device == nullptr ? say("there is no device \"%1\"", m_s.power[i].device)
                                  : say("\"%1\" is a %2; only a WDFDEVICE has power", m_s.power[i].device, typeName(device->type)),
                Notes::hint(m_s.power[i].device, namesOf(m_s, ObjectType::Device)));
    }

    void interleaving()
    {
        if (m_notes.isRefused("machine/processors"))
            return;
        for (const ScheduleToken& token : scheduleTokens(m_s.interleaving))
            if (token.processor && *token.processor != trace::kUntimed && *token.processor >= m_s.machine.processors) {
                // A wish that cannot be met is no mistake: machine.processors may have been edited.
                warning("interleaving", "interleaving-processor",
                    say("the interleaving names processor %1; the machine has %2, numbered from 0, so it cannot be followed to its end", *token.processor, m_s.machine.processors));
                return;
            }
    }

    void watch()
    {
        for (std::size_t i = 0; i < m_s.watch.size(); ++i) {
            const std::string& variable = m_s.watch[i];
            const std::string first = variable.substr(0, variable.find('.'));
            if (m_s.driver.text.empty() || find(m_s, first) != nullptr || m_source.identifiers.count(first) > 0)
                continue;
            error(at("watch", i), "unknown-object", say("\"watch\": \"%1\" begins with neither an object nor a global variable of the driver text", variable),
                Notes::hint(first, namesOf(m_s)));
        }
    }

    const Scenario& m_s;
    Notes& m_notes;
    SourceNames m_source;
};

} // namespace

void check(const Scenario& scenario, Notes& notes) { Check(scenario, notes).all(); }

} // namespace syncscope::scenario
