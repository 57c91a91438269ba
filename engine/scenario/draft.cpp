#include "engine/scenario/draft.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <numeric>

namespace syncscope::scenario {

using json::Kind;
using json::Value;

namespace {

struct List {
    Steps steps;
    const char* prefix; // a path may begin with it before the name
};

const std::vector<List>& namedLists()
{
    static const std::vector<List> all = {{{"objects"}, ""}, {{"workload", "threads"}, "threads."}, {{"hardware", "devices"}, "hardware."}};
    return all;
}

std::string textOf(const Value& item, const char* key)
{
    const Value* v = item.kind == Kind::Object ? item.find(key) : nullptr;
    return v != nullptr && v->kind == Kind::String ? v->text : std::string();
}

Steps operator+(Steps steps, std::variant<std::string, std::size_t> last)
{
    steps.push_back(std::move(last));
    return steps;
}

// What follows the name in "Name.rest", "threads.Name.rest" or "hardware.Name.rest"; npos = another path.
std::size_t afterName(const std::string& setting, const std::string& name)
{
    for (const char* prefix : {"", "threads.", "hardware."}) {
        const std::string start = prefix + name + ".";
        if (setting.compare(0, start.size(), start) == 0)
            return start.size();
    }
    return std::string::npos;
}

// Keys whose value is the name of an object.
constexpr const char* kReferences[] = {"parent", "parent_object", "device"};

bool isReference(const std::string& key)
{
    return std::any_of(std::begin(kReferences), std::end(kReferences), [&](const char* r) { return key == r; });
}

// Every value below that names something: references of objects, sends, hardware and power, and whom a thread cancels.
template <class Found>
void eachReference(Value& root, Found found)
{
    const auto in = [&](Value& item, std::initializer_list<const char*> keys) {
        if (item.kind == Kind::Object)
            for (const char* key : keys)
                if (Value* v = item.find(key); v != nullptr && v->kind == Kind::String)
                    found(item, std::string(key), *v);
    };
    const auto each = [](Value* parent, const char* key, auto visit) {
        Value* list = parent != nullptr && parent->kind == Kind::Object ? parent->find(key) : nullptr;
        if (list != nullptr && list->kind == Kind::Array)
            for (Value& item : list->items)
                visit(item);
    };
    each(&root, "objects", [&](Value& o) { in(o, {"parent", "parent_object", "device"}); });
    Value* workload = root.find("workload");
    each(workload, "threads", [&](Value& t) {
        each(&t, "sends", [&](Value& s) { in(s, {"device"}); });
        each(&t, "cancels", [&](Value& c) { in(c, {"thread"}); });
    });
    each(workload, "power", [&](Value& p) { in(p, {"device"}); });
    each(root.find("hardware"), "devices", [&](Value& d) { in(d, {"device"}); });
}

// Some objects are created by a call that takes their parent; the others have it in their attributes (KMDF V5, V6).
const char* parentKey(ObjectType type)
{
    switch (type) {
    case ObjectType::Driver:
    case ObjectType::Device:
    case ObjectType::Queue:
    case ObjectType::Request:
    case ObjectType::FileObject:
    case ObjectType::Interrupt: return "parent";
    default: return "parent_object";
    }
}

void eachWatch(Value& root, const std::string& name, const std::function<bool(std::string&)>& keep)
{
    Value* watch = root.find("watch");
    if (watch == nullptr || watch->kind != Kind::Array)
        return;
    std::erase_if(watch->items, [&](Value& v) { return v.kind == Kind::String && v.text.compare(0, name.size() + 1, name + ".") == 0 && !keep(v.text); });
}

} // namespace

Expected<Draft> Draft::of(const Texts& texts, const Edits& edits)
{
    Expected<Value> root = json::parse(texts.scenario, texts.scenarioFile);
    if (!root)
        return unexpected(std::move(root.error()));
    if (root->kind != Kind::Object)
        return unexpected(Diagnostics{{.place = {texts.scenarioFile, 1, 1}, .code = "wrong-type", .message = say("found %1; expected an object", foundText(*root))}});
    Draft draft;
    draft.m_root = std::move(*root);
    draft.m_edits = edits;
    return draft;
}

const Value* Draft::look(const Steps& steps) const
{
    const Value* node = &m_root;
    for (const auto& step : steps) {
        if (const auto* index = std::get_if<std::size_t>(&step))
            node = node->kind == Kind::Array && *index < node->items.size() ? &node->items[*index] : nullptr;
        else
            node = node->kind == Kind::Object ? node->find(std::get<std::string>(step)) : nullptr;
        if (node == nullptr)
            return nullptr;
    }
    return node;
}

// The value there; what is missing on the way is made, and the last of the kind asked for. Null: something else is in the way.
Value* Draft::at(const Steps& steps, Kind made)
{
    Value* node = &m_root;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (const auto* index = std::get_if<std::size_t>(&steps[i])) {
            if (node->kind != Kind::Array || *index >= node->items.size())
                return nullptr;
            node = &node->items[*index];
            continue;
        }
        if (node->kind != Kind::Object)
            return nullptr;
        const std::string& key = std::get<std::string>(steps[i]);
        Value* next = node->find(key);
        if (next == nullptr || next->kind == Kind::Null) {
            const bool isLast = i + 1 == steps.size();
            Value fresh;
            fresh.kind = isLast ? made : std::holds_alternative<std::size_t>(steps[i + 1]) ? Kind::Array : Kind::Object;
            next = &node->set(key, std::move(fresh));
        }
        node = next;
    }
    return node;
}

void Draft::set(const Steps& to, Value value)
{
    if (to.empty() || !std::holds_alternative<std::string>(to.back()))
        return;
    const std::string& key = std::get<std::string>(to.back());
    const Steps above(to.begin(), to.end() - 1);
    if (value.kind == Kind::Null) {
        if (look(above) != nullptr)
            at(above, Kind::Object)->remove(key);
        return;
    }
    if (Value* node = at(above, Kind::Object); node != nullptr && node->kind == Kind::Object)
        node->set(key, std::move(value));
}

void Draft::assign(const std::string& path, const std::string& value)
{
    const std::string prefix = path + "=";
    std::erase_if(m_edits.set, [&](const std::string& other) { return other.starts_with(prefix); });
    m_edits.set.push_back(prefix + value);
}

template <class Change>
void Draft::eachSetting(Change change) // change: false = it goes
{
    std::erase_if(m_edits.set, [&](std::string& s) { return !change(s); });
    Value* variants = m_root.find("variants");
    if (variants == nullptr || variants->kind != Kind::Array)
        return;
    for (Value& v : variants->items)
        if (Value* set = v.kind == Kind::Object ? v.find("set") : nullptr; set != nullptr && set->kind == Kind::Array)
            std::erase_if(set->items, [&](Value& s) { return s.kind == Kind::String && !change(s.text); });
}

// order[old position] = new position, npos = gone. Settings say "T0.sends.1.repeat=2".
void Draft::renumber(const Steps& list, const std::vector<std::size_t>& order)
{
    if (list.size() < 3 || !std::holds_alternative<std::size_t>(list[list.size() - 2]))
        return;
    const Value* owner = look(Steps(list.begin(), list.end() - 1));
    const std::string name = owner != nullptr ? textOf(*owner, "name") : std::string();
    const std::string key = std::get<std::string>(list.back()) + ".";
    if (name.empty())
        return;
    eachSetting([&](std::string& setting) {
        const std::size_t after = afterName(setting, name);
        if (after == std::string::npos || setting.compare(after, key.size(), key) != 0)
            return true;
        const std::size_t first = after + key.size(), end = setting.find('.', first);
        if (end == std::string::npos || setting.find_first_not_of("0123456789", first) != end || end - first > 6)
            return true;
        const std::size_t old = std::stoul(setting.substr(first, end - first));
        if (old >= order.size())
            return true;
        if (order[old] == std::string::npos)
            return false;
        setting.replace(first, end - first, std::to_string(order[old]));
        return true;
    });
}

void Draft::insert(const Steps& list, std::size_t position, Value item)
{
    Value* items = at(list, Kind::Array);
    if (items == nullptr || items->kind != Kind::Array)
        return;
    position = std::min(position, items->items.size());
    std::vector<std::size_t> order(items->items.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i < position ? i : i + 1;
    items->items.insert(items->items.begin() + static_cast<std::ptrdiff_t>(position), std::move(item));
    renumber(list, order);
}

void Draft::erase(const Steps& list, std::size_t position)
{
    if (look(list) == nullptr)
        return;
    Value* items = at(list, Kind::Array);
    if (items->kind != Kind::Array || position >= items->items.size())
        return;
    std::vector<std::size_t> order(items->items.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i < position ? i : i == position ? std::string::npos : i - 1;
    renumber(list, order);
    items->items.erase(items->items.begin() + static_cast<std::ptrdiff_t>(position));
}

void Draft::move(const Steps& list, std::size_t from, std::size_t to)
{
    if (look(list) == nullptr)
        return;
    Value* items = at(list, Kind::Array);
    if (items->kind != Kind::Array || from >= items->items.size() || to >= items->items.size() || from == to)
        return;
    std::vector<std::size_t> places(items->items.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    places.erase(places.begin() + static_cast<std::ptrdiff_t>(from));
    places.insert(places.begin() + static_cast<std::ptrdiff_t>(to), from);
    std::vector<std::size_t> order(places.size());
    std::vector<Value> moved;
    for (std::size_t i = 0; i < places.size(); ++i) {
        order[places[i]] = i;
        moved.push_back(items->items[places[i]]);
    }
    renumber(list, order);
    items->items = std::move(moved);
}

Steps Draft::find(const std::string& name) const
{
    for (const List& list : namedLists())
        if (const Value* items = look(list.steps); items != nullptr && items->kind == Kind::Array)
            for (std::size_t i = 0; i < items->items.size(); ++i)
                if (textOf(items->items[i], "name") == name)
                    return list.steps + i;
    return {};
}

std::string Draft::freeName(const std::string& stem) const
{
    const auto isTaken = [&](const std::string& name) {
        for (const char* section : {"machine", "costs", "limits", "threads", "hardware", "driver", "seed", "interleaving", "draws"})
            if (name == section)
                return true;
        return name == "Driver" || !find(name).empty();
    };
    std::string name = stem;
    for (std::size_t n = 2; isTaken(name); ++n)
        name = stem + std::to_string(n);
    return name;
}

// What the file left open because there was one candidate is said before there is a second.
void Draft::settle(ObjectType type)
{
    Value* objects = m_root.find("objects");
    if (objects == nullptr || objects->kind != Kind::Array)
        return;
    const auto is = [](const Value& o, ObjectType t) { return textOf(o, "type") == syncscope::name(t); };
    std::vector<std::string> those;
    for (const Value& o : objects->items)
        if (is(o, type))
            those.push_back(textOf(o, "name"));
    if (those.size() != 1 || (type != ObjectType::Device && type != ObjectType::Queue))
        return;
    const auto isPresented = [&](const Value& o) {
        return is(o, ObjectType::Request) && textOf(o, "kind") != "attributes" && textOf(o, "kind") != "driver_created";
    };
    for (Value& o : objects->items) {
        const bool forIt = type == ObjectType::Queue ? isPresented(o) : !isPresented(o) && !is(o, ObjectType::Driver) && !is(o, ObjectType::Device);
        if (forIt && textOf(o, "parent").empty() && textOf(o, "parent_object").empty())
            o.set("parent", json::string(those.front()));
        if (type == ObjectType::Queue && is(o, type) && o.find("default_queue") == nullptr && o.find("request_types") == nullptr)
            o.set("default_queue", json::boolean(true));
    }
    if (type != ObjectType::Device)
        return;
    const auto name = [&](const Steps& list) {
        const Value* items = look(list);
        for (std::size_t i = 0; items != nullptr && items->kind == Kind::Array && i < items->items.size(); ++i)
            if (textOf(items->items[i], "device").empty())
                set(list + i + "device", json::string(those.front()));
    };
    const Value* threads = look({"workload", "threads"});
    for (std::size_t t = 0; threads != nullptr && threads->kind == Kind::Array && t < threads->items.size(); ++t)
        name({"workload", "threads", t, "sends"});
    name({"workload", "power"});
}

void Draft::addObject(ObjectType type, const std::string& name, const std::string& parent)
{
    settle(type);
    Value object = json::object();
    object.set("type", json::string(syncscope::name(type)));
    object.set("name", json::string(name));
    if (!parent.empty())
        object.set(parentKey(type), json::string(parent));
    insert({"objects"}, std::string::npos, std::move(object));
}

// Those created for it, as far as the text says so: with theirs, in the order of creation.
std::vector<std::string> Draft::below(const std::string& object) const
{
    std::vector<std::string> all = {object};
    const Value* objects = look({"objects"});
    if (objects == nullptr || objects->kind != Kind::Array)
        return {};
    std::size_t devices = 0, queues = 0;
    std::string type;
    for (const Value& o : objects->items) {
        devices += textOf(o, "type") == syncscope::name(ObjectType::Device) ? 1 : 0;
        queues += textOf(o, "type") == syncscope::name(ObjectType::Queue) ? 1 : 0;
        if (textOf(o, "name") == object)
            type = textOf(o, "type");
    }
    for (const Value& o : objects->items) {
        std::string parent = textOf(o, "parent_object");
        if (parent.empty())
            parent = textOf(o, "parent");
        const std::string own = textOf(o, "type");
        const bool presented = own == syncscope::name(ObjectType::Request) && textOf(o, "kind") != "attributes" && textOf(o, "kind") != "driver_created";
        // Without a word of its parent: the only device's, or the only queue's.
        const bool offers = parent.empty() && own != syncscope::name(ObjectType::Driver) && own != syncscope::name(ObjectType::Device)
            && (presented ? queues == 1 && type == syncscope::name(ObjectType::Queue) : devices == 1 && type == syncscope::name(ObjectType::Device));
        const std::string name = textOf(o, "name");
        if (name != object && !name.empty() && (offers || std::find(all.begin(), all.end(), parent) != all.end()))
            all.push_back(name);
    }
    all.erase(all.begin());
    return all;
}

void Draft::reparent(const std::string& object, const std::string& parent)
{
    const Steps place = find(object), above = find(parent);
    if (place.empty() || above.empty() || std::get<std::string>(place.front()) != "objects" || std::get<std::string>(above.front()) != "objects")
        return;
    const std::vector<std::string> own = below(object);
    if (object == parent || std::find(own.begin(), own.end(), parent) != own.end())
        return; // It cannot be created for what is created for it.
    const Value& item = *look(place);
    ObjectType type = ObjectType::General;
    for (const ObjectType t : kCreatedTypes)
        if (syncscope::name(t) == textOf(item, "type"))
            type = t;
    const std::string key = parentKey(type);
    if (key != "parent")
        set(place + "parent", {});
    set(place + key, json::string(parent));
    eachSetting([&](std::string& setting) {
        const std::size_t after = afterName(setting, object);
        return after == std::string::npos || (setting.compare(after, 7, "parent=") != 0 && setting.compare(after, key.size() + 1, key + "=") != 0);
    });
    const std::size_t mine = std::get<std::size_t>(place.back()), its = std::get<std::size_t>(above.back());
    if (mine > its)
        return;
    const std::size_t last = look({"objects"})->items.size() - 1;
    move({"objects"}, mine, last);
    for (const std::string& name : own)
        move({"objects"}, std::get<std::size_t>(find(name).back()), last);
}

void Draft::rename(const std::string& from, const std::string& to)
{
    const Steps place = find(from);
    if (place.empty() || from == to || to.empty())
        return;
    set(place + "name", json::string(to));
    m_renamed.emplace_back(from, to);
    const bool isThread = std::get<std::string>(place.front()) == "workload", isObject = std::get<std::string>(place.front()) == "objects";
    eachReference(m_root, [&](Value&, const std::string& key, Value& value) {
        if (value.text == from && (key == "thread" ? isThread : isObject))
            value.text = to;
    });
    if (isObject)
        eachWatch(m_root, from, [&](std::string& watched) {
            watched.replace(0, from.size(), to);
            return true;
        });
    eachSetting([&](std::string& setting) {
        if (const std::size_t after = afterName(setting, from); after != std::string::npos)
            setting.replace(after - from.size() - 1, from.size(), to);
        // And where it is the value.
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos || setting.compare(equals + 1, std::string::npos, from) != 0)
            return true;
        const std::string key = setting.substr(0, equals).substr(setting.substr(0, equals).rfind('.') + 1);
        if ((isObject && isReference(key)) || (isThread && key == "thread"))
            setting.replace(equals + 1, std::string::npos, to);
        return true;
    });
    // Orders name what comes in.
    const auto order = [&](Value& of) {
        if (Value* text = of.kind == Kind::Object ? of.find("interleaving") : nullptr; text != nullptr && text->kind == Kind::String)
            text->text = withName(text->text, from, to);
    };
    order(m_root);
    if (Value* variants = m_root.find("variants"); variants != nullptr && variants->kind == Kind::Array)
        for (Value& v : variants->items)
            order(v);
    eachSetting([&](std::string& setting) {
        constexpr std::string_view key = "interleaving=";
        if (setting.starts_with(key))
            setting = std::string(key) + withName(std::string_view(setting).substr(key.size()), from, to);
        return true;
    });
}

void Draft::renameDefinition(const std::string& from, const std::string& to)
{
    Value* driver = m_root.find("driver");
    for (const char* list : {"definitions", "definition_values"})
        if (Value* of = driver != nullptr && driver->kind == Kind::Object ? driver->find(list) : nullptr; of != nullptr && of->kind == Kind::Object)
            for (json::Key& k : of->keys)
                if (k.name == from)
                    k.name = to;
    eachSetting([&](std::string& setting) {
        if (setting.starts_with("driver." + from + "="))
            setting.replace(7, from.size(), to);
        return true;
    });
}

void Draft::renameVariant(const std::string& from, const std::string& to)
{
    if (Value* variants = m_root.find("variants"); variants != nullptr && variants->kind == Kind::Array)
        for (Value& v : variants->items)
            if (textOf(v, "name") == from)
                v.set("name", json::string(to));
    if (m_edits.variant == from)
        m_edits.variant = to;
}

namespace {

bool isOfName(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// Calls each(begin) for every place of the word that is no part of a longer one; behind a dot it is something else's. `joint`: another
// character of names.
template <class Each>
void eachWord(std::string_view text, std::string_view word, char joint, Each each)
{
    const auto goesOn = [joint](char c) { return isOfName(c) || (joint != 0 && c == joint); };
    for (std::size_t at = text.find(word); at != std::string_view::npos && !word.empty(); at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || (!goesOn(text[at - 1]) && text[at - 1] != '.');
        if (begins && (end == text.size() || !goesOn(text[end])))
            each(at);
    }
}

} // namespace

std::string withName(std::string_view text, const std::string& from, const std::string& to)
{
    std::string out;
    std::size_t done = 0;
    eachWord(text, from, 0, [&](std::size_t at) {
        out.append(text.substr(done, at - done)).append(to);
        done = at + from.size();
    });
    return out.append(text.substr(done));
}

std::size_t mentions(std::string_view text, std::string_view word)
{
    std::size_t n = 0;
    eachWord(text, word, '-', [&](std::size_t) { ++n; });
    return n;
}

// One name, out of everything that mentions it.
void Draft::forget(const std::string& name)
{
    const Steps place = find(name);
    if (place.empty())
        return;
    const bool isThread = std::get<std::string>(place.front()) == "workload", isObject = std::get<std::string>(place.front()) == "objects";
    erase(Steps(place.begin(), place.end() - 1), std::get<std::size_t>(place.back()));
    eachSetting([&](std::string& setting) { return afterName(setting, name) == std::string::npos; });
    if (isObject)
        eachWatch(m_root, name, [](std::string&) { return false; });
    if (!isObject && !isThread)
        return;
    // What is sent to it and who cancels it go; other references are open again.
    const auto each = [&](const Steps& list, const char* key) {
        const Value* items = look(list);
        for (std::size_t i = items != nullptr && items->kind == Kind::Array ? items->items.size() : 0; i-- > 0;)
            if (textOf(look(list)->items[i], key) == name)
                erase(list, i);
    };
    const Value* threads = look({"workload", "threads"});
    for (std::size_t t = 0; threads != nullptr && threads->kind == Kind::Array && t < threads->items.size(); ++t) {
        const Steps thread = {"workload", "threads", t};
        each(thread + (isObject ? "sends" : "cancels"), isObject ? "device" : "thread");
    }
    if (!isObject)
        return;
    each({"workload", "power"}, "device");
    eachReference(m_root, [&](Value& item, const std::string& key, Value& value) {
        if (value.text == name)
            item.remove(key);
    });
}

void Draft::remove(const std::string& name)
{
    const Steps place = find(name);
    if (place.empty())
        return;
    if (std::get<std::string>(place.front()) == "objects") {
        std::vector<std::string> own = below(name);
        for (auto o = own.rbegin(); o != own.rend(); ++o)
            forget(*o);
    }
    forget(name);
}

void Draft::duplicate(const std::string& name, const std::string& copy)
{
    const Steps place = find(name);
    if (place.empty())
        return;
    Value item = *look(place);
    item.set("name", json::string(copy));
    insert(Steps(place.begin(), place.end() - 1), std::get<std::size_t>(place.back()) + 1, std::move(item));
    std::vector<std::string> more;
    for (const std::string& setting : m_edits.set)
        if (const std::size_t after = afterName(setting, name); after != std::string::npos)
            more.push_back(copy + "." + setting.substr(after));
    m_edits.set.insert(m_edits.set.end(), more.begin(), more.end());
}

namespace {

// A value as a file says it, for a field that nobody can read.
Value guessed(const std::string& text)
{
    const std::string_view digits = std::string_view(text).substr(text.starts_with('-') ? 1 : 0);
    if (text == "true" || text == "false")
        return json::boolean(text == "true");
    if (!digits.empty() && digits.size() < 19 && digits.find_first_not_of("0123456789") == std::string_view::npos && (digits.size() == 1 || digits[0] != '0')) {
        Value v = json::number(std::uint64_t{0});
        v.text = text;
        return v;
    }
    return json::string(text);
}

void becomeKeys(Draft& draft, const Texts& texts, const Edits& edits)
{
    const Paths here = paths(draft.root());
    const auto read = scenario::read(texts, edits);
    const auto written = read ? json::parse(write(read->scenario), {}) : unexpected(Diagnostics());
    const Paths there = written ? paths(*written) : Paths();
    for (const std::string& setting : edits.set) {
        const std::size_t equals = setting.find('=');
        const auto target = here.find(setting.substr(0, equals));
        if (equals == std::string::npos || target == here.end())
            continue;
        Value value = guessed(setting.substr(equals + 1));
        if (const auto same = there.find(target->first); same != there.end()) {
            // As the writer says it, which leaves out what is the default anyway.
            const Value* v = &*written;
            for (const auto& step : same->second) {
                const auto* index = std::get_if<std::size_t>(&step);
                v = index != nullptr ? &v->items[*index] : v->find(std::get<std::string>(step));
                if (v == nullptr)
                    break;
            }
            value = v != nullptr ? *v : Value{};
        }
        draft.set(target->second, std::move(value));
    }
}

} // namespace

std::string withSettings(const Texts& texts, const Edits& edits, bool first)
{
    if (edits.set.empty() && edits.variant.empty())
        return texts.scenario;
    Expected<Draft> draft = Draft::of(texts, {});
    if (!draft)
        return texts.scenario;
    const Value* variants = draft->root().find("variants");
    std::size_t taken = 0;
    const bool isFixed = draft->root().find("variant") != nullptr;
    const std::size_t count = isFixed || variants == nullptr || variants->kind != Kind::Array ? 0 : variants->items.size();
    while (taken < count && !edits.variant.empty() && textOf(variants->items[taken], "name") != edits.variant)
        ++taken;
    if (taken >= count) {
        becomeKeys(*draft, texts, edits);
        return draft->text();
    }
    const Steps variant = {"variants", taken};
    Value set = variants->items[taken].find("set") != nullptr ? *variants->items[taken].find("set") : json::array();
    if (set.kind != Kind::Array)
        set = json::array();
    for (const std::string& setting : edits.set) {
        const std::string prefix = setting.substr(0, setting.find('=') + 1);
        // The order asked for and the seed have keys of their own in a variant, which settings come after.
        std::erase_if(set.items, [&](const Value& v) { return v.kind == Kind::String && v.text.starts_with(prefix); });
        set.items.push_back(json::string(setting));
    }
    if (!set.items.empty() && !edits.set.empty())
        draft->set(variant + "set", std::move(set));
    if (first)
        draft->move({"variants"}, taken, 0);
    return draft->text();
}

} // namespace syncscope::scenario
