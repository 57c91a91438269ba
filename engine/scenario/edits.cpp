#include "engine/scenario/edits.h"

#include <algorithm>

namespace syncscope::scenario {

namespace {

using json::Value;

// Visits a structure for the keys that are settings.
class Settings {
public:
    explicit Settings(std::uint32_t types = kEveryType) : m_types(types) {}

    template <class T>
    void value(const char* key, T&, const About& about)
    {
        if (!about.has(kFixed) && (about.types & m_types) != 0)
            add(key);
    }
    template <class T>
    void group(const char* key, T& field, const About& about)
    {
        if ((about.types & m_types) == 0)
            return;
        m_prefix.emplace_back(key);
        describe(*this, field);
        m_prefix.pop_back();
    }
    template <class T>
    void list(const char*, std::vector<T>&, const About&)
    {
    }
    template <class Body>
    void within(const char*, const About&, Body)
    {
    }
    void type(ObjectType) {}

    std::vector<std::vector<std::string>> keys;

private:
    void add(const char* key)
    {
        keys.push_back(m_prefix);
        keys.back().emplace_back(key);
    }
    std::uint32_t m_types;
    std::vector<std::string> m_prefix;
};

template <class T>
std::vector<std::vector<std::string>> settings(std::uint32_t types = kEveryType)
{
    Settings visitor(types);
    T fresh;
    describe(visitor, fresh);
    return std::move(visitor.keys);
}

std::string text(const Value& item, const char* key)
{
    const Value* v = item.kind == json::Kind::Object ? item.find(key) : nullptr;
    return v != nullptr && v->kind == json::Kind::String ? v->text : std::string();
}

const Value* listAt(const Value& root, std::initializer_list<const char*> keys)
{
    const Value* v = &root;
    for (const char* key : keys) {
        v = v->kind == json::Kind::Object ? v->find(key) : nullptr;
        if (v == nullptr)
            return nullptr;
    }
    return v->kind == json::Kind::Array ? v : nullptr;
}

template <class T>
void addSettings(Paths& all, const std::string& prefix, const Steps& steps, std::uint32_t types = kEveryType)
{
    for (const auto& keys : settings<T>(types)) {
        std::string path = prefix;
        Steps to = steps;
        for (const std::string& key : keys) {
            path += (path.empty() ? "" : ".") + key;
            to.emplace_back(key);
        }
        all.emplace(path, std::move(to)); // The first stays: a section before an object of its name.
    }
}

std::uint32_t typesNamed(const std::string& typeName)
{
    for (const ObjectType t : kCreatedTypes)
        if (name(t) == typeName)
            return typeBit(t);
    return kEveryType;
}

} // namespace

Paths paths(const Value& root)
{
    Paths all;
    addSettings<Scenario>(all, {}, {});
    if (root.kind != json::Kind::Object)
        return all;
    for (const char* table : {"definitions", "definition_values"}) {
        const Value* driver = root.find("driver");
        const Value* names = driver != nullptr && driver->kind == json::Kind::Object ? driver->find(table) : nullptr;
        if (names != nullptr)
            for (const json::Key& key : names->keys)
                all.emplace("driver." + key.name, Steps{"driver", "definitions", key.name});
    }
    if (const Value* objects = listAt(root, {"objects"}))
        for (std::size_t i = 0; i < objects->items.size(); ++i)
            if (const std::string n = text(objects->items[i], "name"); !n.empty())
                addSettings<Object>(all, n, {"objects", i}, typesNamed(text(objects->items[i], "type")));
    if (const Value* devices = listAt(root, {"hardware", "devices"}))
        for (std::size_t i = 0; i < devices->items.size(); ++i)
            if (const std::string n = text(devices->items[i], "name"); !n.empty()) {
                const Steps steps = {"hardware", "devices", i};
                const Value* events = listAt(devices->items[i], {"events"});
                for (const std::string& prefix : {n, "hardware." + n}) {
                    addSettings<HardwareDevice>(all, prefix, steps);
                    for (std::size_t e = 0; events != nullptr && e < events->items.size() && e < kernel::kDeviceEventLists; ++e) {
                        Steps inner = steps;
                        inner.emplace_back("events");
                        inner.emplace_back(e);
                        addSettings<kernel::DeviceEvents>(all, prefix + ".events." + std::to_string(e), inner);
                    }
                }
            }
    std::size_t sendsLeft = 1000; // A file of nothing but sends must not become millions of paths.
    if (const Value* threads = listAt(root, {"workload", "threads"}))
        for (std::size_t i = 0; i < threads->items.size(); ++i) {
            const std::string n = text(threads->items[i], "name");
            if (n.empty())
                continue;
            const Value* sends = listAt(threads->items[i], {"sends"});
            const std::size_t sendCount = sends == nullptr ? 0 : std::min(sendsLeft, sends->items.size());
            sendsLeft -= sendCount;
            const Value* cancels = listAt(threads->items[i], {"cancels"});
            const std::size_t cancelCount = cancels == nullptr ? 0 : std::min<std::size_t>(100, cancels->items.size());
            for (const std::string& prefix : {n, "threads." + n}) {
                const Steps steps = {"workload", "threads", i};
                addSettings<Thread>(all, prefix, steps);
                for (std::size_t s = 0; s < sendCount; ++s) {
                    Steps inner = steps;
                    inner.emplace_back("sends");
                    inner.emplace_back(s);
                    addSettings<Send>(all, prefix + ".sends." + std::to_string(s), inner);
                }
                for (std::size_t c = 0; c < cancelCount; ++c) {
                    Steps inner = steps;
                    inner.emplace_back("cancels");
                    inner.emplace_back(c);
                    addSettings<Cancel>(all, prefix + ".cancels." + std::to_string(c), inner);
                }
            }
        }
    return all;
}

void edit(Value& root, const Paths& paths, const std::string& text, json::Place place, Notes& notes)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos) {
        notes.error(place, "bad-edit", say("\"%1\" is no setting; expected PATH=VALUE", text), say("as machine.processors=4"));
        return;
    }
    const std::string path = text.substr(0, equals);
    const auto target = paths.find(path);
    if (target == paths.end()) {
        std::vector<std::string> known;
        for (const auto& [name, steps] : paths)
            known.push_back(name);
        const std::string nearest = nearestName(path, known);
        notes.error(place, "unknown-path", say("\"%1\" is no path of this scenario; expected one as machine.processors, Device.sync_scope or driver.GUARD", path),
            nearest.empty() ? Phrase() : say("did you mean \"%1\"?", nearest));
        return;
    }
    json::Place at = place;
    if (place.line > 0)
        at.column += static_cast<std::uint32_t>(equals + 1);
    Value* node = &root;
    for (std::size_t i = 0; i < target->second.size(); ++i) {
        const bool isLast = i + 1 == target->second.size();
        if (const auto* index = std::get_if<std::size_t>(&target->second[i])) {
            node = &node->items[*index];
            continue;
        }
        // A value of the wrong kind on the way is reported when the tree is read.
        if (node->kind != json::Kind::Object)
            return;
        const std::string& key = std::get<std::string>(target->second[i]);
        if (isLast) {
            node->set(key, json::bare(text.substr(equals + 1), at), place);
        } else if (Value* next = node->find(key)) {
            node = next;
        } else {
            Value fresh = json::object();
            fresh.place = place;
            node = &node->set(key, std::move(fresh), place);
        }
    }
}

} // namespace syncscope::scenario
