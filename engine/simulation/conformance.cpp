#include "engine/simulation/conformance.h"

#include "engine/simulation/run.h"

#include <algorithm>
#include <map>

namespace syncscope::simulation {

namespace {

using framework::CallbackTerms;
using trace::EventKind;

std::string lockWord(LockKind k)
{
    switch (k) {
    case LockKind::Spin:
    case LockKind::QueuedSpin: return "spin";
    case LockKind::PassiveCallback:
    case LockKind::FastMutex: return "mutex";
    case LockKind::Interrupt: return "interrupt_spin";
    case LockKind::WaitLock: return "interrupt_wait";
    }
    return "?";
}

std::string irqlWord(std::uint8_t irql) { return std::string(name(static_cast<Irql>(irql))); }

// What a callback was seen to run under.
struct Seen {
    std::string lock = "none", owner = "null", irql, hazard;

    friend bool operator==(const Seen&, const Seen&) = default;
};

class Comparison {
public:
    Comparison(const scenario::ConformanceCase& c, Run& run) : m_case(c), m_run(run), m_f(run.end.framework()), m_objects(run.end.model().scenario.objects)
    {
        for (const scenario::Object& o : m_objects) {
            m_names.push_back(o.name);
            for (const auto& [here, inCase] : c.names)
                if (here == o.name)
                    m_names.back() = inCase;
        }
    }

    Conformance all()
    {
        for (const auto& [object, fields] : m_case.objects)
            for (const auto& [field, expected] : fields)
                compare(object, field, expected, objectField(object, field));
        const std::map<std::string, std::vector<Seen>> seen = watch();
        for (const auto& [callback, fields] : m_case.callbacks) {
            const auto there = seen.find(callback);
            if (there == seen.end()) {
                compareCallback(callback, fields, terms(callback), false);
                continue;
            }
            m_result.traced.push_back(callback);
            for (const Seen& s : there->second)
                compareCallback(callback, fields, s, true);
        }
        return std::move(m_result);
    }

private:
    void compareCallback(const std::string& callback, const scenario::ExpectedFields& fields, const Seen& said, bool traced)
    {
        bool hazardExpected = false;
        for (const auto& [field, expected] : fields) {
            const bool anyIrql = field == "irql" && expected == "<=DISPATCH_LEVEL" && traced
                && (said.irql == "PASSIVE_LEVEL" || said.irql == "APC_LEVEL" || said.irql == "DISPATCH_LEVEL");
            hazardExpected = hazardExpected || field == "hazard";
            if (!anyIrql)
                compare(callback, field, expected, callbackField(said, field));
        }
        if (!hazardExpected && !said.hazard.empty())
            compare(callback, "hazard", "null", said.hazard);
    }

    void compare(const std::string& object, const std::string& field, const std::string& expected, const std::string& actual)
    {
        if (expected != actual)
            m_result.differences.push_back({object, field, expected, actual});
    }

    ObjectId find(const std::string& objectName) const
    {
        for (std::uint32_t i = 0; i < m_f.tables().object.count; ++i) {
            const framework::Object& o = m_f.object(ObjectId(i));
            if (o.used && o.declared < m_names.size() && m_names[o.declared] == objectName)
                return ObjectId(i);
        }
        return ObjectId();
    }

    const scenario::Object* declared(const std::string& objectName) const
    {
        const auto there = std::find(m_names.begin(), m_names.end(), objectName);
        return there == m_names.end() ? nullptr : &m_objects[static_cast<std::size_t>(there - m_names.begin())];
    }

    std::string ownerOf(LockId lock)
    {
        if (lock.isNone())
            return "null";
        const std::uint32_t o = m_run.end.kernel().lock(lock).object;
        if (o == ObjectId::kNone)
            return "?";
        const std::uint32_t row = m_f.object(ObjectId(o)).declared;
        return row < m_names.size() ? m_names[row] : "?";
    }
    std::string kindOf(LockId lock) { return lock.isNone() ? "none" : lockWord(m_run.end.kernel().lock(lock).kind); }

    // A request that comes from outside is no row of the objects; it is there when its queue is.
    std::string presentedField(const scenario::Object& request, const std::string& field)
    {
        const auto parent = std::find_if(m_objects.begin(), m_objects.end(), [&](const scenario::Object& o) { return o.name == request.parent; });
        const ObjectId queue = parent == m_objects.end() ? ObjectId() : find(m_names[static_cast<std::size_t>(parent - m_objects.begin())]);
        const bool there = !queue.isNone() && m_f.object(queue).created;
        if (field == "status")
            return there ? "STATUS_SUCCESS" : "NOT_ATTEMPTED";
        if (field == "lock")
            return "none";
        return field == "passive_flag" ? "false" : "null"; // KMDF R1, S6g
    }

    std::string objectField(const std::string& objectName, const std::string& field)
    {
        const scenario::Object* given = declared(objectName);
        if (given != nullptr && given->type == ObjectType::Request && given->request == scenario::RequestKind::Presented)
            return presentedField(*given, field);
        const ObjectId id = find(objectName);
        if (id.isNone())
            return field == "status" ? "NOT_ATTEMPTED" : field == "lock" ? "none" : "null";
        const framework::Object& o = m_f.object(id);
        const LockId lock(o.callbackLock), presentation(o.presentationLock);
        if (field == "status")
            return std::string(ntstatusName(o.status));
        if (field == "effective_scope")
            return o.scope == SyncScope::Inherit ? "null" : std::string(name(o.scope));
        if (field == "effective_level")
            return o.level == ExecutionLevel::Inherit ? "null" : std::string(name(o.level));
        if (field == "lock")
            return kindOf(lock);
        if (field == "lock_owner")
            return ownerOf(lock);
        if (field == "presentation_lock")
            return presentation.isNone() ? "null" : kindOf(presentation) + " of " + ownerOf(presentation);
        if (field == "passive_flag")
            return o.passiveCallbacks ? "true" : "false";
        if (field == "reported") // A configuration that reached a device is told by the device's status.
            return o.device != ObjectId::kNone ? "true" : "false";
        if (field == "failed_by") {
            const std::uint32_t file = o.deviceRow == 0 ? ObjectId::kNone : m_f.deviceOf(id).file;
            return o.created || file == ObjectId::kNone ? "null" : m_names[m_f.object(ObjectId(file)).declared];
        }
        return "?";
    }

    Seen terms(const std::string& callback)
    {
        const std::size_t dot = callback.rfind('.');
        const ObjectId id = find(callback.substr(0, dot));
        Seen seen;
        if (id.isNone() || dot == std::string::npos || !m_f.object(id).created)
            return {"not created", "not created", "not created", {}};
        const CallbackTerms t = m_f.terms(id, callback.substr(dot + 1));
        seen.lock = kindOf(t.lock);
        seen.owner = isOwn(callback) ? callback.substr(0, dot) : ownerOf(t.lock);
        switch (t.level) {
        case CallbackTerms::Level::Passive: seen.irql = "PASSIVE_LEVEL"; break;
        case CallbackTerms::Level::Dispatch: seen.irql = "DISPATCH_LEVEL"; break;
        case CallbackTerms::Level::Device: seen.irql = "DIRQL"; break;
        case CallbackTerms::Level::Callers: seen.irql = "<=DISPATCH_LEVEL"; break;
        }
        seen.hazard = t.hazard;
        return seen;
    }

    // These run under the lock of their interrupt, wherever that comes from (C11).
    static bool isOwn(const std::string& callback)
    {
        return callback.ends_with(".EvtInterruptIsr") || callback.ends_with(".EvtInterruptEnable") || callback.ends_with(".EvtInterruptDisable")
            || callback.ends_with(".EvtInterruptSynchronize");
    }

    static std::string callbackField(const Seen& s, const std::string& field)
    {
        if (field == "serialized_by")
            return s.owner;
        if (field == "lock")
            return s.lock;
        if (field == "irql")
            return s.irql;
        return field == "hazard" ? (s.hazard.empty() ? "null" : s.hazard) : "?";
    }

    // The name the case has for a function; empty when it is none of its callbacks.
    std::string callbackOf(const trace::FunctionName& function) const
    {
        for (const auto& [here, callback] : m_case.functions)
            if (here == function.name)
                return callback;
        return {};
    }
    std::string nameOfDriver() const
    {
        for (std::size_t i = 0; i < m_objects.size(); ++i)
            if (m_objects[i].type == ObjectType::Driver)
                return m_names[i];
        return {};
    }

    static void add(std::map<std::string, std::vector<Seen>>& all, const std::string& callback, Seen s)
    {
        std::vector<Seen>& ways = all[callback];
        if (std::find(ways.begin(), ways.end(), s) == ways.end())
            ways.push_back(std::move(s));
    }

    // Each callback as it was entered, every way it was: the lock taken on that activity just before, and the IRQL of its processor.
    std::map<std::string, std::vector<Seen>> watch()
    {
        std::map<std::string, std::vector<Seen>> all;
        std::map<std::uint32_t, LockId> taken;        // by activity: taken by the framework since the last callback began or ended
        std::map<std::uint32_t, std::uint8_t> irql;   // by processor
        const trace::Names& names = m_run.trace->names;
        m_run.trace->log.forEach([&](const trace::Event& e) {
            switch (e.kind) {
            case EventKind::IrqlRaise:
            case EventKind::IrqlLower: irql[e.processor.value] = static_cast<std::uint8_t>(e.value); break;
            case EventKind::LockAcquire: {
                const LockKind kind = names.locks[e.subject.index].kind;
                // The locks of interrupts are the kernel's, or wait locks; the driver text takes none itself.
                if (e.extra == 1 || kind == LockKind::Interrupt || kind == LockKind::WaitLock)
                    taken[e.activity.value] = LockId(e.subject.index);
                break;
            }
            case EventKind::LockRelease:
            case EventKind::CallbackLeave: taken.erase(e.activity.value); break;
            case EventKind::ObjectCreate: // EvtDriverDeviceAdd has no events of its own; it is what creates the device.
                if (m_f.object(ObjectId(e.subject.index)).type == ObjectType::Device) {
                    Seen s;
                    if (const auto lock = taken.find(e.activity.value); lock != taken.end()) {
                        s.lock = kindOf(lock->second);
                        s.owner = ownerOf(lock->second);
                    }
                    s.irql = irqlWord(irql[e.processor.value]);
                    add(all, nameOfDriver() + ".EvtDriverDeviceAdd", std::move(s));
                }
                break;
            case EventKind::CallbackEnter: {
                Seen s;
                if (const auto lock = taken.find(e.activity.value); lock != taken.end()) {
                    s.lock = kindOf(lock->second);
                    s.owner = ownerOf(lock->second);
                    taken.erase(lock);
                }
                const std::uint8_t level = irql[e.processor.value];
                s.irql = irqlWord(level);
                const bool worker = e.activity.value < names.activities.size() && names.activities[e.activity.value].kind == trace::ActivityKind::Worker;
                if (s.lock == "mutex" && level >= static_cast<std::uint8_t>(Irql::Dispatch))
                    s.hazard = "mutex_acquired_at_dispatch_level";
                const std::string callback = callbackOf(names.functions[e.subject.index]);
                if (callback.empty())
                    break;
                const std::string object = callback.substr(0, callback.rfind('.'));
                const scenario::Object* given = declared(object);
                const bool deferred = given != nullptr && (given->type == ObjectType::Timer || given->type == ObjectType::WorkItem || given->type == ObjectType::Interrupt);
                if (deferred && worker && s.lock == "spin")
                    s.hazard = "passive_callback_runs_at_dispatch_level";
                if (isOwn(callback) && s.owner != "null")
                    s.owner = object;
                add(all, callback, std::move(s));
                break;
            }
            default: break;
            }
        });
        return all;
    }

    const scenario::ConformanceCase& m_case;
    Run& m_run;
    framework::Framework& m_f;
    const std::vector<scenario::Object>& m_objects;
    std::vector<std::string> m_names; // of the objects, as the case has them
    Conformance m_result;
};

} // namespace

Expected<Conformance> conform(const scenario::ConformanceCase& one)
{
    auto read = scenario::read(one);
    if (!read)
        return unexpected(std::move(read.error()));
    auto model = build(read->scenario);
    if (!model)
        return unexpected(std::move(model.error()));
    auto done = run(*model);
    if (!done)
        return unexpected(std::move(done.error()));
    return Comparison(one, *done).all();
}

} // namespace syncscope::simulation
