#include "engine/scenario/take_over.h"

#include "engine/scenario/codec.h"
#include "engine/scenario/source_names.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace syncscope::scenario {

namespace {

constexpr std::size_t kNone = ~std::size_t{0};

std::string lowered(std::string text)
{
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

bool isEnd(const std::string& text, const std::string& end) { return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0; }

// The call that creates it takes what it is created for; for the others that is the ParentObject.
bool hasDeviceArgument(ObjectType t) { return t == ObjectType::Queue || t == ObjectType::Interrupt; }

class Taking {
public:
    Taking(const Recognition& r, const Scenario& s, const Draft& d) : m_r(r), m_s(s), m_draft(d), m_source(sourceNames(s.driver.text))
    {
        for (const FieldHelp& f : fieldHelp(s))
            m_values.emplace(f.path, f.value);
    }

    TakeOver all()
    {
        m_result.remarks = m_r.remarks;
        match();
        for (std::size_t i = 0; i < m_r.objects.size(); ++i)
            object(i);
        return std::move(m_result);
    }

private:
    void remark(std::uint32_t line, Phrase message) { m_result.remarks.push_back({RemarkKind::NotUnderstood, line, 1, std::move(message)}); }

    // --- which is which ----------------------------------------------------------------------------------------------------------

    bool fits(const RecognisedObject& r, const Object& o) const
    {
        if (r.type != o.type)
            return false;
        const Said* kind = r.type == ObjectType::Request ? r.find("kind") : nullptr;
        return kind == nullptr || (kind->value == "attributes") == (o.request == RequestKind::Attributes);
    }

    static bool sharesCallback(const RecognisedObject& r, const Object& o)
    {
        return std::any_of(r.callbacks.begin(), r.callbacks.end(), [&](const SaidCallback& c) {
            return std::any_of(o.handlers.begin(), o.handlers.end(), [&](const Handler& h) { return h.callback == c.callback && h.function == c.function; });
        });
    }

    static bool bothDefault(const RecognisedObject& r, const Object& o)
    {
        const Said* isDefault = r.find("default_queue");
        return isDefault != nullptr && isDefault->value == "true" && o.defaultQueue;
    }

    void match()
    {
        m_match.assign(m_r.objects.size(), kNone);
        m_taken.assign(m_s.objects.size(), false);
        const auto pass = [&](auto&& isSame) {
            for (std::size_t r = 0; r < m_r.objects.size(); ++r)
                for (std::size_t o = 0; o < m_s.objects.size() && m_match[r] == kNone; ++o)
                    if (!m_taken[o] && fits(m_r.objects[r], m_s.objects[o]) && isSame(m_r.objects[r], m_s.objects[o])) {
                        m_match[r] = o;
                        m_taken[o] = true;
                    }
        };
        pass([](const RecognisedObject& r, const Object& o) { return lowered(r.name) == lowered(o.name); });
        pass(sharesCallback);
        pass(bothDefault);
        pass([&](const RecognisedObject& r, const Object&) {
            std::size_t here = 0, there = 0;
            for (std::size_t i = 0; i < m_r.objects.size(); ++i)
                here += m_match[i] == kNone && m_r.objects[i].type == r.type ? 1u : 0u;
            for (std::size_t i = 0; i < m_s.objects.size(); ++i)
                there += !m_taken[i] && fits(r, m_s.objects[i]) ? 1u : 0u;
            return here == 1 && there == 1;
        });
        std::set<std::string> added;
        for (std::size_t r = 0; r < m_r.objects.size(); ++r) {
            std::string name = m_match[r] != kNone ? m_s.objects[m_match[r]].name : m_draft.freeName(m_r.objects[r].name);
            if (m_match[r] == kNone)
                for (int n = 2; added.count(name) > 0; ++n)
                    name = m_draft.freeName(m_r.objects[r].name + std::to_string(n));
            added.insert(name);
            m_result.objects.push_back(name);
        }
        m_result.parents.assign(m_r.objects.size(), {});
    }

    // Name in the scenario of what the lines refer to; none when that cannot be told.
    std::optional<std::string> nameOf(const Reference& r) const
    {
        if (r.isNull)
            return std::string();
        if (r.object)
            return m_result.objects[*r.object];
        const std::string last = lowered(r.handle.substr(r.handle.rfind('.') == std::string::npos ? 0 : r.handle.rfind('.') + 1));
        std::vector<std::string> here, there;
        for (std::size_t i = 0; i < m_r.objects.size(); ++i)
            if (m_r.objects[i].type == r.type) {
                if (lowered(m_r.objects[i].name) == last)
                    return m_result.objects[i];
                here.push_back(m_result.objects[i]);
            }
        for (const Object& o : m_s.objects)
            if (o.type == r.type) {
                if (lowered(o.name) == last)
                    return o.name;
                there.push_back(o.name);
            }
        return here.size() == 1 ? std::optional(here[0]) : there.size() == 1 ? std::optional(there[0]) : std::nullopt;
    }

    // --- settings ----------------------------------------------------------------------------------------------------------------

    // As the scenario has it; what is not set stands for what INIT sets.
    std::string now(std::size_t i, const std::string& key) const
    {
        if (m_match[i] == kNone) // What it means to leave that key out depends on the queues around it.
            return key == "default_queue" ? std::string() : fresh(m_r.objects[i].type, key);
        const auto found = m_values.find(m_result.objects[i] + "." + key);
        return found != m_values.end() ? found->second : std::string();
    }

    // As a new object of that type has it.
    std::string fresh(ObjectType type, const std::string& key) const
    {
        auto& values = m_fresh[type];
        if (values.empty()) {
            Scenario s;
            s.objects.emplace_back();
            s.objects[0].type = type;
            s.objects[0].name = "X";
            for (const FieldHelp& f : fieldHelp(s))
                if (f.path.starts_with("X."))
                    values.emplace(f.path.substr(2), f.value);
        }
        const auto found = values.find(key);
        return found != values.end() ? found->second : std::string();
    }

    void change(std::size_t i, const std::string& key, const std::string& was, const std::string& then, std::uint32_t line)
    {
        if (was != then)
            m_result.changes.push_back({m_result.objects[i], m_r.objects[i].type, m_match[i] == kNone, key, was, then, line});
    }

    void object(std::size_t i)
    {
        const RecognisedObject& r = m_r.objects[i];
        const bool isNew = m_match[i] == kNone;
        if (isNew) {
            m_result.changes.push_back({m_result.objects[i], r.type, true, {}, {}, {}, r.line});
            if (r.type == ObjectType::Driver)
                remark(r.line, say("a driver has one WDFDRIVER; this scenario's driver text brings its own"));
        }
        const bool nullAttributes = r.find("attributes") != nullptr && r.find("attributes")->value == "null";
        if (const auto& of = hasDeviceArgument(r.type) ? r.device : r.parentObject) {
            const auto parent = nameOf(*of);
            if (!parent)
                remark(of->line, say("which object \"%1\" is, cannot be told in this scenario; it is left as it is", of->handle));
            else if (isNew)
                m_result.parents[i] = *parent;
            else if (hasDeviceArgument(r.type) && !parent->empty())
                change(i, "parent", now(i, "parent"), *parent, of->line);
        }
        for (const Said& s : r.said) {
            if (s.key == "context_type" && !s.value.empty() && m_source.identifiers.count(s.value) == 0) {
                remark(s.line, say("the driver text has no structure %1; the context is left as it is", s.value));
                continue;
            }
            const std::string was = now(i, s.key);
            const std::string usual = s.key == "automatic_serialization" && was.empty() ? initialSerialization(r.type) : was;
            if (usual == s.value)
                continue;
            if (s.key == "context_type" && s.value.empty() && !nullAttributes)
                continue; // Nothing is removed: the lines are not the whole driver.
            change(i, s.key, was, s.value, s.line);
        }
        if (r.parentObject && !nullAttributes)
            if (const auto parent = nameOf(*r.parentObject); parent && (!isNew || hasDeviceArgument(r.type)))
                change(i, "parent_object", now(i, "parent_object"), *parent, r.parentObject->line);
        requestTypes(i);
        handlers(i, nullAttributes);
        if (!r.initialize.empty()) {
            if (std::find(m_source.functions.begin(), m_source.functions.end(), r.initialize) != m_source.functions.end())
                change(i, "initialize", now(i, "initialize"), r.initialize, r.line);
            else if (std::find(m_r.functions.begin(), m_r.functions.end(), r.initialize) == m_r.functions.end())
                m_result.remarks.push_back({RemarkKind::PassedOver, r.line, 1, say("the driver text has no function %1", r.initialize)});
        }
    }

    void requestTypes(std::size_t i)
    {
        const RecognisedObject& r = m_r.objects[i];
        if (r.requestTypes.empty())
            return;
        std::vector<RequestType> all = m_match[i] != kNone ? m_s.objects[m_match[i]].requestTypes : std::vector<RequestType>();
        for (const RequestType t : r.requestTypes)
            if (std::find(all.begin(), all.end(), t) == all.end())
                all.push_back(t);
        change(i, "request_types", now(i, "request_types"), bareText(put(all)), r.line);
    }

    // The function of the driver text that a callback of the lines is; empty when it has none.
    std::string functionOf(const SaidCallback& c) const
    {
        const std::vector<std::string>& f = m_source.functions;
        if (std::find(f.begin(), f.end(), c.function) != f.end())
            return c.function;
        const auto ends = [&](const std::string& one) { return isEnd(one, c.callback); };
        return std::count_if(f.begin(), f.end(), ends) == 1 ? *std::find_if(f.begin(), f.end(), ends) : std::string();
    }

    void handlers(std::size_t i, bool nullAttributes)
    {
        const RecognisedObject& r = m_r.objects[i];
        std::vector<Handler> all = m_match[i] != kNone ? m_s.objects[m_match[i]].handlers : std::vector<Handler>();
        const std::vector<Handler> before = all;
        if (nullAttributes)
            std::erase_if(all, isOfAttributes);
        std::uint32_t line = r.line;
        for (const SaidCallback& c : r.callbacks) {
            const auto known = std::find_if(all.begin(), all.end(), [&](const Handler& h) { return h.callback == c.callback; });
            const std::string function = functionOf(c);
            if (function.empty() || (known != all.end() && function != c.function)) {
                if (known == all.end() && std::find(m_r.functions.begin(), m_r.functions.end(), c.function) == m_r.functions.end())
                    remark(c.line, say("the driver text has no function %1; %2 is left as it is", c.function, c.callback));
                continue;
            }
            if (known == all.end())
                all.push_back({c.callback, function});
            else
                known->function = function;
            line = c.line;
        }
        if (all != before)
            change(i, "handlers", bareText(put(before)), bareText(put(all)), line);
    }

    const Recognition& m_r;
    const Scenario& m_s;
    const Draft& m_draft;
    SourceNames m_source;
    std::map<std::string, std::string> m_values; // by path
    mutable std::map<ObjectType, std::map<std::string, std::string>> m_fresh;
    std::vector<std::size_t> m_match;            // object of the scenario, by recognised object
    std::vector<bool> m_taken;
    TakeOver m_result;
};

json::Value valueOf(const std::string& key, const std::string& text)
{
    if (key == "handlers" || key == "request_types") {
        json::Value list = json::array();
        for (std::size_t from = 0; from < text.size();) {
            const std::size_t comma = std::min(text.find(',', from), text.size());
            list.items.push_back(json::string(text.substr(from, comma - from)));
            from = comma + 1;
        }
        return list;
    }
    if (text == "true" || text == "false")
        return json::boolean(text == "true");
    if (!text.empty() && text.size() < 19 && text.find_first_not_of("0123456789") == std::string::npos)
        return json::number(std::uint64_t{std::stoull(text)});
    return text.empty() ? json::Value{} : json::string(text);
}

} // namespace

std::string TakeOver::parentOf(const std::string& object) const
{
    const auto at = std::find(objects.begin(), objects.end(), object);
    return at != objects.end() ? parents[static_cast<std::size_t>(at - objects.begin())] : std::string();
}

TakeOver takeOver(const Recognition& recognition, const Scenario& scenario, const Draft& draft) { return Taking(recognition, scenario, draft).all(); }

void carryOut(const TakeOver& change, Draft& draft)
{
    for (const SettingChange& c : change.changes) {
        if (!c.added) {
            draft.assign(c.object + "." + c.setting, c.then);
            continue;
        }
        if (c.setting.empty()) {
            draft.addObject(c.type, c.object, change.parentOf(c.object));
            continue;
        }
        Steps to = draft.find(c.object);
        for (std::size_t from = 0; from <= c.setting.size();) {
            const std::size_t dot = std::min(c.setting.find('.', from), c.setting.size());
            to.emplace_back(c.setting.substr(from, dot - from));
            from = dot + 1;
        }
        draft.set(to, valueOf(c.setting, c.then));
    }
}

} // namespace syncscope::scenario
