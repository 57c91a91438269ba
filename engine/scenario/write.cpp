#include "engine/scenario/codec.h"
#include "engine/scenario/read.h"

#include <algorithm>

namespace syncscope::scenario {

namespace {

using json::Value;

// --- scenario.json ---------------------------------------------------------------------------------------------------------

class Writer {
public:
    enum class Extent { All, Different };
    explicit Writer(Extent extent) : m_extent(extent) {}

    template <class T>
    Value structure(T& from)
    {
        Level level;
        if (m_extent == Extent::Different) {
            T fresh;
            level.defaults = Writer(Extent::All).structure(fresh);
        }
        m_levels.push_back(std::move(level));
        describe(*this, from);
        return close();
    }

    template <class T>
    void value(const char* key, T& field, const About& about)
    {
        Level& level = m_levels.back();
        if ((about.types & level.types) == 0)
            return;
        Value v = put(field);
        const Value* usual = level.defaults.find(key);
        if (about.has(kRequired) || about.has(kAlways) || usual == nullptr || json::print(*usual) != json::print(v))
            level.tree.set(key, std::move(v));
    }

    template <class T>
    void group(const char* key, T& field, const About& about)
    {
        if ((about.types & m_levels.back().types) == 0)
            return;
        Value v = structure(field);
        if (!v.items.empty())
            m_levels.back().tree.set(key, std::move(v));
    }

    template <class T>
    void list(const char* key, std::vector<T>& items, const About&)
    {
        Value v = json::array();
        for (T& item : items)
            v.items.push_back(structure(item));
        if (!v.items.empty())
            m_levels.back().tree.set(key, std::move(v));
    }

    template <class Body>
    void within(const char* key, const About&, Body body)
    {
        m_levels.emplace_back();
        body();
        Value v = close();
        if (!v.items.empty())
            m_levels.back().tree.set(key, std::move(v));
    }

    void type(ObjectType t)
    {
        if (m_extent == Extent::Different)
            m_levels.back().types = typeBit(t);
    }

private:
    struct Level {
        Value tree = json::object();
        Value defaults = json::object();
        std::uint32_t types = kEveryType;
    };

    Value close()
    {
        Value v = std::move(m_levels.back().tree);
        m_levels.pop_back();
        return v;
    }

    Extent m_extent;
    std::vector<Level> m_levels;
};

// --- the schema ------------------------------------------------------------------------------------------------------------

std::string description(const About& about)
{
    std::string text = about.help;
    if (*about.unit)
        text += "; " + std::string(about.unit);
    if (*about.grade)
        text += "; grade " + std::string(about.grade);
    if (*about.source)
        text += "; " + std::string(about.source);
    return text;
}

class Schema {
public:
    template <class T>
    Value structure(const About& about)
    {
        T fresh;
        m_levels.emplace_back();
        describe(*this, fresh);
        return close(about);
    }

    template <class T>
    void value(const char* key, T& field, const About& about)
    {
        Value v = shape(about, field);
        v.set("description", json::string(description(about)));
        const Value usual = put(field);
        if (!about.has(kRequired) && !about.has(kAlways) && usual.kind != json::Kind::Null && !bareText(usual).empty())
            v.set("default", usual);
        add(key, std::move(v), about);
    }

    template <class T>
    void group(const char* key, T&, const About& about)
    {
        add(key, structure<T>(about), about);
    }

    template <class T>
    void list(const char* key, std::vector<T>&, const About& about)
    {
        Value v = json::object();
        v.set("type", json::string("array"));
        v.set("description", json::string(description(about)));
        v.set("maxItems", json::number(about.max));
        v.set("items", structure<T>({}));
        add(key, std::move(v), about);
    }

    template <class Body>
    void within(const char* key, const About& about, Body body)
    {
        m_levels.emplace_back();
        body();
        add(key, close(about), about);
    }

    void type(ObjectType) {}

private:
    struct Level {
        Value properties = json::object();
        std::vector<std::string> required;
        struct OfTypes { // a key that only some object types have
            std::string key;
            std::uint32_t types;
            Value shape;
        };
        std::vector<OfTypes> ofTypes;
    };

    void add(const char* key, Value v, const About& about)
    {
        Level& level = m_levels.back();
        if (about.has(kRequired))
            level.required.emplace_back(key);
        if (about.types != kEveryType)
            level.ofTypes.push_back({key, about.types, v});
        if (const Value* other = level.properties.find(key)) { // of another type: either, and ifType() says which
            Value either = json::object();
            either.set("anyOf", json::array({*other, std::move(v)}));
            v = std::move(either);
        }
        level.properties.set(key, std::move(v));
    }

    Value close(const About& about)
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        Value v = json::object();
        v.set("type", json::string("object"));
        if (*about.help)
            v.set("description", json::string(description(about)));
        if (!level.required.empty())
            v.set("required", json::strings(level.required));
        v.set("additionalProperties", json::boolean(false));
        v.set("properties", std::move(level.properties));
        Value conditions = json::array();
        for (const ObjectType type : kCreatedTypes)
            if (Value absent = keysWithout(level, type); !absent.items.empty())
                conditions.items.push_back(ifType(type, std::move(absent)));
        if (!conditions.items.empty())
            v.set("allOf", std::move(conditions));
        return v;
    }

    static Value keysWithout(const Level& level, ObjectType type)
    {
        Value onlyNull = json::object();
        onlyNull.set("type", json::string("null"));
        Value keys = json::object();
        for (const Level::OfTypes& one : level.ofTypes) {
            const auto fits = std::find_if(level.ofTypes.begin(), level.ofTypes.end(),
                [&](const Level::OfTypes& other) { return other.key == one.key && (other.types & typeBit(type)) != 0; });
            const bool several = std::any_of(level.ofTypes.begin(), level.ofTypes.end(), [&](const Level::OfTypes& other) { return &other != &one && other.key == one.key; });
            if (fits == level.ofTypes.end())
                keys.set(one.key, onlyNull);
            else if (several)
                keys.set(one.key, fits->shape);
        }
        return keys;
    }

    static Value ifType(ObjectType type, Value properties)
    {
        const auto with = [](const char* key, Value v) {
            Value o = json::object();
            o.set(key, std::move(v));
            return o;
        };
        Value condition = with("if", with("properties", with("type", with("const", json::string(name(type))))));
        condition.set("then", with("properties", std::move(properties)));
        return condition;
    }

    std::vector<Level> m_levels;
};

// --- help ------------------------------------------------------------------------------------------------------------------

class Help {
public:
    Help(std::vector<FieldHelp>& all, bool withValues) : m_all(all), m_withValues(withValues) {}

    template <class T>
    void structure(const std::string& prefix, T& from)
    {
        T fresh;
        const Value defaults = Writer(Writer::Extent::All).structure(fresh);
        m_levels.push_back({prefix, kEveryType, defaults});
        describe(*this, from);
        m_levels.pop_back();
    }

    template <class T>
    void value(const char* key, T& field, const About& about)
    {
        const Level& level = m_levels.back();
        if (about.has(kFixed) || (about.types & level.types) == 0)
            return;
        const Value* usual = level.defaults.find(key);
        FieldHelp help;
        help.path = pathOf(key, about);
        help.type = typeWord(field);
        help.defaultValue = usual != nullptr ? bareText(*usual) : std::string();
        help.unit = about.unit;
        help.grade = about.grade;
        help.source = about.source;
        help.help = about.help;
        help.choices = choicesOf(field);
        if (m_withValues)
            help.value = bareText(put(field));
        m_all.push_back(std::move(help));
    }

    template <class T>
    void group(const char* key, T& field, const About& about)
    {
        if ((about.types & m_levels.back().types) == 0)
            return;
        structure(m_levels.back().prefix + key + ".", field);
    }

    // Threads do not say where they lie; the help of a list's items is asked for by name.
    template <class T>
    void list(const char*, std::vector<T>&, const About&)
    {
    }
    template <class Body>
    void within(const char*, const About&, Body)
    {
    }

    void type(ObjectType t)
    {
        if (m_withValues)
            m_levels.back().types = typeBit(t);
    }

private:
    struct Level {
        std::string prefix;
        std::uint32_t types;
        Value defaults;
    };

    std::string pathOf(const char* key, const About& about) const
    {
        const std::string& prefix = m_levels.back().prefix;
        return !m_withValues && about.types == kQueueOnly ? "QUEUE." + std::string(key) : prefix + key;
    }

    std::vector<FieldHelp>& m_all;
    bool m_withValues;
    std::vector<Level> m_levels;
};

FieldHelp definitionHelp(const std::string& name)
{
    FieldHelp help;
    help.path = "driver." + name;
    help.type = "name or number";
    help.help = "value of this name in the #if lines of the driver text";
    return help;
}

} // namespace

std::string write(const Scenario& scenario)
{
    Scenario copy = scenario; // A visitor may read or fill, so it takes what it visits as changeable.
    return json::print(Writer(Writer::Extent::Different).structure(copy));
}

std::string schema()
{
    Value v = json::object();
    v.set("$schema", json::string("https://json-schema.org/draft/2020-12/schema"));
    v.set("title", json::string("Scenario of Sync Scope Lab"));
    Value body = Schema().structure<Scenario>({.help = "scenario.json: the machine, the driver, its objects, the workload, and the lesson around them"});
    for (std::size_t i = 0; i < body.keys.size(); ++i)
        v.set(body.keys[i].name, std::move(body.items[i]));
    return json::print(v);
}

std::vector<FieldHelp> fieldHelp()
{
    std::vector<FieldHelp> all;
    Help help(all, false);
    Scenario scenario;
    Object object;
    Thread thread;
    Send send;
    help.structure({}, scenario);
    all.push_back(definitionHelp("NAME"));
    help.structure("OBJECT.", object);
    help.structure("THREAD.", thread);
    help.structure("THREAD.sends.N.", send);
    Cancel cancel;
    help.structure("THREAD.cancels.N.", cancel);
    return all;
}

std::vector<FieldHelp> fieldHelp(const Scenario& scenario)
{
    std::vector<FieldHelp> all;
    Help help(all, true);
    Scenario copy = scenario;
    help.structure({}, copy);
    for (const auto& [name, value] : scenario.driver.definitions) {
        FieldHelp one = definitionHelp(name);
        one.value = value;
        for (const auto& [listed, values] : scenario.driver.definitionValues)
            if (listed == name)
                one.choices = values;
        all.push_back(std::move(one));
    }
    for (Object& object : copy.objects)
        help.structure(object.name + ".", object);
    for (HardwareDevice& device : copy.hardware) {
        help.structure(device.name + ".", device);
        for (std::size_t i = 0; i < device.events.size(); ++i)
            help.structure(device.name + ".events." + std::to_string(i) + ".", device.events[i]);
    }
    for (Thread& thread : copy.threads) {
        help.structure(thread.name + ".", thread);
        for (std::size_t i = 0; i < thread.sends.size(); ++i)
            help.structure(thread.name + ".sends." + std::to_string(i) + ".", thread.sends[i]);
        for (std::size_t i = 0; i < thread.cancels.size(); ++i)
            help.structure(thread.name + ".cancels." + std::to_string(i) + ".", thread.cancels[i]);
    }
    return all;
}

} // namespace syncscope::scenario
