#include "engine/scenario/read.h"

#include "engine/scenario/check.h"
#include "engine/scenario/edits.h"
#include "engine/scenario/source_names.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace syncscope::scenario {

namespace {

using json::Kind;
using json::Value;

constexpr std::uint32_t kFormat = 1;

// The visitor that fills a structure from an object of the tree. Whatever it cannot read keeps its default.
class Reader {
public:
    explicit Reader(Notes& notes) : m_notes(notes) {}

    template <class T>
    void structure(const Value& node, const std::string& path, T& to)
    {
        if (node.kind != Kind::Object) {
            wrongType({m_notes, node, lastKey(path), path}, say("an object"));
            return;
        }
        m_notes.remember(path, node.place);
        m_levels.push_back({&node, path, {}, std::nullopt, {}, {}});
        describe(*this, to);
        finish();
    }

    template <class T>
    void value(const char* key, T& field, const About& about)
    {
        const Value* there = look(key, about);
        if (there == nullptr)
            return;
        const std::string path = pathOf(key);
        m_notes.remember(path, there->place);
        if (!take(Entry{m_notes, *there, key, path}, about, field))
            m_notes.refuse(path);
    }

    template <class T>
    void group(const char* key, T& field, const About& about)
    {
        if (const Value* there = look(key, about))
            structure(*there, pathOf(key), field);
    }

    template <class T>
    void list(const char* key, std::vector<T>& items, const About& about)
    {
        const Value* there = look(key, about);
        if (there == nullptr)
            return;
        const std::string path = pathOf(key);
        if (there->kind != Kind::Array) {
            wrongType({m_notes, *there, key, path}, say("a list"));
            return;
        }
        if (there->items.size() > about.max) {
            m_notes.error(there->place, "out-of-range", say("\"%1\" has %2 items; expected at most %3", std::string(key), there->items.size(), about.max));
            return;
        }
        m_notes.remember(path, there->place);
        for (std::size_t i = 0; i < there->items.size(); ++i) {
            items.emplace_back();
            structure(there->items[i], path + "/" + std::to_string(i), items.back());
            if constexpr (requires { items.back().line; })
                items.back().line = there->items[i].place.line;
        }
    }

    template <class Body>
    void within(const char* key, const About& about, Body body)
    {
        const Value* there = look(key, about);
        if (there == nullptr)
            return;
        if (there->kind != Kind::Object) {
            wrongType({m_notes, *there, key, pathOf(key)}, say("an object"));
            return;
        }
        m_levels.push_back({there, pathOf(key), {}, std::nullopt, {}, {}});
        body();
        finish();
    }

    void type(ObjectType t)
    {
        // A type that was refused says nothing about the other keys.
        if (m_notes.isWritten(pathOf("type")) && !m_notes.isRefused(pathOf("type")))
            m_levels.back().type = t;
    }

private:
    struct Level {
        const Value* node;
        std::string path;
        std::vector<std::string> known;
        std::optional<ObjectType> type;
        std::map<std::string, std::uint32_t> elsewhere; // keys that belong to other types
        std::set<std::string> taken;
    };

    static std::string lastKey(const std::string& path) { return path.empty() ? "scenario" : path.substr(path.rfind('/') + 1); }
    std::string pathOf(const char* key) const { return m_levels.back().path.empty() ? key : m_levels.back().path + "/" + key; }

    const Value* look(const char* key, const About& about)
    {
        Level& level = m_levels.back();
        level.known.emplace_back(key);
        const Value* there = level.node->find(key);
        if (there == nullptr) {
            if (about.has(kRequired))
                m_notes.error(level.node->place, "missing-key", say("the key \"%1\" is missing: %2", std::string(key), say(about.help)));
            return nullptr;
        }
        if (level.type && (about.types & typeBit(*level.type)) == 0) {
            if (there->kind != Kind::Null)
                level.elsewhere[key] |= about.types;
            return nullptr;
        }
        level.taken.insert(key);
        return there;
    }

    static json::Place placeOfKey(const Value& node, std::string_view key)
    {
        for (const json::Key& k : node.keys)
            if (k.name == key)
                return k.place.line > 0 ? k.place : node.place;
        return node.place;
    }

    static Phrase typesText(std::uint32_t types)
    {
        Phrase text;
        for (const ObjectType t : kCreatedTypes)
            if ((types & typeBit(t)) != 0)
                text = text.empty() ? say("a %1", std::string(name(t))) : say("%1 or a %2", std::move(text), std::string(name(t)));
        return text;
    }

    void finish()
    {
        const Level& level = m_levels.back();
        for (const json::Key& key : level.node->keys)
            if (std::find(level.known.begin(), level.known.end(), key.name) == level.known.end())
                m_notes.error(key.place, "unknown-key",
                    level.path.empty() ? say("unknown key \"%1\"", key.name) : say("unknown key \"%1\" in \"%2\"", key.name, level.path), Notes::hint(key.name, level.known));
        for (const auto& [key, types] : level.elsewhere)
            if (level.taken.count(key) == 0)
                m_notes.error(placeOfKey(*level.node, key), "key-of-another-type",
                    say("\"%1\" does not apply to a %2; expected it in %3", key, std::string(name(*level.type)), typesText(types)));
        m_levels.pop_back();
    }

    Notes& m_notes;
    std::vector<Level> m_levels;
};

// --- older formats -------------------------------------------------------------------------------------------------------

void rename(Value& object, std::string_view from, std::string_view to)
{
    if (object.kind != Kind::Object || object.find(to) != nullptr)
        return;
    for (json::Key& key : object.keys)
        if (key.name == from)
            key.name = to;
}

// Format 0 was a draft: "cpus" stood at the top, and an object's scope was called "scope".
void migrateFrom0(Value& root)
{
    if (const Value* cpus = root.find("cpus")) {
        const Value count = *cpus;
        Value* machine = root.find("machine");
        if (machine == nullptr) {
            Value fresh = json::object();
            fresh.place = count.place;
            machine = &root.set("machine", std::move(fresh), count.place);
        }
        if (machine->kind == Kind::Object && machine->find("processors") == nullptr) {
            machine->set("processors", count, count.place);
            root.remove("cpus");
        }
    }
    if (Value* objects = root.find("objects"))
        for (Value& object : objects->items)
            rename(object, "scope", "sync_scope");
    if (Value* variants = root.find("variants"))
        for (Value& variant : variants->items)
            if (Value* set = variant.kind == Kind::Object ? variant.find("set") : nullptr)
                for (Value& setting : set->items) {
                    std::string& text = setting.text;
                    if (text.compare(0, 5, "cpus=") == 0)
                        text.replace(0, 4, "machine.processors");
                    else if (const std::size_t equals = text.find('='); equals >= 6 && equals != std::string::npos && text.compare(equals - 6, 6, ".scope") == 0)
                        text.replace(equals - 5, 5, "sync_scope");
                }
}

// False when the text cannot be read any further.
bool migrate(Value& root, Notes& notes)
{
    Value* format = root.find("format");
    if (format == nullptr || format->kind != Kind::Number)
        return true; // Noted when it is read.
    if (format->text == "0") {
        notes.warning(format->place, "old-format", say("this file has format 0 and was read as format %1", kFormat), say("saving it writes the newer format"));
        format->text = std::to_string(kFormat);
        migrateFrom0(root);
        return true;
    }
    const std::string& digits = format->text;
    const bool isNewer = digits != std::to_string(kFormat) && digits.find_first_not_of("0123456789") == std::string::npos;
    if (isNewer)
        notes.error(format->place, "newer-format", say("this file has format %1; this program reads formats up to %2", digits, kFormat),
            say("a newer version of the program reads it"));
    return !isNewer;
}

// A driver object is there whether or not the file speaks of it, unless the driver text does all of its set-up itself.
void addDriverObject(Value& root, const std::string& driverText)
{
    Value* objects = root.find("objects");
    if ((objects == nullptr || objects->items.empty()) && hasDriverEntry(sourceNames(driverText)))
        return;
    if (objects == nullptr)
        objects = &root.set("objects", json::array());
    if (objects->kind != Kind::Array)
        return;
    bool nameTaken = false;
    for (const Value& object : objects->items) {
        if (object.kind != Kind::Object)
            continue;
        const Value* type = object.find("type");
        const Value* objectName = object.find("name");
        if (type != nullptr && type->text == name(ObjectType::Driver))
            return;
        nameTaken = nameTaken || (objectName != nullptr && objectName->text == "Driver");
    }
    Value driver = json::object();
    driver.set("type", json::string(name(ObjectType::Driver)));
    driver.set("name", json::string(nameTaken ? "DriverObject" : "Driver"));
    objects->items.insert(objects->items.begin(), std::move(driver));
}

// --- variants ------------------------------------------------------------------------------------------------------------

// Those with a name, as objects of the tree.
std::vector<const Value*> variantsOf(const Value& root)
{
    std::vector<const Value*> all;
    const Value* variants = root.find("variants");
    if (variants == nullptr || variants->kind != Kind::Array)
        return all;
    for (const Value& v : variants->items)
        if (const Value* variantName = v.kind == Kind::Object ? v.find("name") : nullptr; variantName != nullptr && variantName->kind == Kind::String)
            all.push_back(&v);
    return all;
}

void applyVariant(Value& root, const Paths& all, const Value& variant, Notes& notes)
{
    for (const char* key : {"seed", "interleaving"})
        if (const Value* own = variant.find(key); own != nullptr && own->kind != Kind::Null)
            root.set(key, *own);
    const Value* set = variant.find("set");
    if (set == nullptr || set->kind != Kind::Array)
        return;
    for (const Value& setting : set->items)
        if (setting.kind == Kind::String) {
            json::Place inside = setting.place; // past the quote
            inside.column += 1;
            edit(root, all, setting.text, inside, notes);
        }
}

Scenario readTree(const Value& root, const Texts& texts, const Value* variant, Notes& notes)
{
    Scenario s;
    Reader(notes).structure(root, {}, s);
    s.driver.text = texts.driver;
    s.lesson = texts.lesson;
    if (variant != nullptr)
        s.variant = variant->find("name")->text;
    complete(s, notes);
    check(s, notes);
    return s;
}

// The mistakes of each variant that is not taken, as far as they are not known.
void checkOtherVariants(const Value& base, const Paths& all, const Texts& texts, const std::vector<const Value*>& variants, const Value* taken, Diagnostics& known)
{
    for (const Value* variant : variants) {
        if (variant == taken)
            continue;
        Notes notes(texts.scenarioFile);
        Value tree = base;
        applyVariant(tree, all, *variant, notes);
        readTree(tree, texts, variant, notes);
        for (Diagnostic& d : notes.take()) {
            const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Diagnostic& k) {
                return std::tie(k.place.file, k.place.line, k.place.column, k.code) == std::tie(d.place.file, d.place.line, d.place.column, d.code);
            });
            if (isKnown)
                continue;
            d.message = say("in variant \"%1\": %2", variant->find("name")->text, std::move(d.message));
            known.push_back(std::move(d));
        }
    }
}

Attempt attemptTree(Value base, const Texts& texts, const Edits& edits)
{
    Notes notes(texts.scenarioFile);
    if (base.kind != Kind::Object) {
        wrongType({notes, base, "scenario", {}}, say("an object"));
        return {std::nullopt, notes.take()};
    }
    if (!migrate(base, notes))
        return {std::nullopt, notes.take()};
    addDriverObject(base, texts.driver);

    const std::vector<const Value*> variants = variantsOf(base);
    const Value* fixedTo = base.find("variant");
    const Value* taken = nullptr;
    if (fixedTo != nullptr) {
        if (!edits.variant.empty() && edits.variant != fixedTo->text)
            notes.error({json::Source::Variant}, "fixed-variant",
                say("this scenario is fixed to its variant \"%1\", so \"%2\" cannot be taken", fixedTo->text, edits.variant), say("open the scenario it was made from"));
    } else {
        std::vector<std::string> names;
        for (const Value* v : variants) {
            names.push_back(v->find("name")->text);
            if (taken == nullptr && (edits.variant.empty() || names.back() == edits.variant))
                taken = v;
        }
        if (taken == nullptr && !edits.variant.empty())
            notes.error({json::Source::Variant}, "unknown-variant", say("there is no variant \"%1\"", edits.variant),
                names.empty() ? say("this scenario has no variants") : Notes::hint(edits.variant, names));
    }

    const Paths all = paths(base);
    Value tree = base;
    if (taken != nullptr)
        applyVariant(tree, all, *taken, notes);
    for (std::size_t i = 0; i < edits.set.size(); ++i)
        edit(tree, all, edits.set[i], {json::Source::Set, static_cast<std::uint32_t>(i + 1), 1}, notes);

    Attempt result{readTree(tree, texts, taken, notes), {}};
    result.found = notes.take();
    if (fixedTo == nullptr)
        checkOtherVariants(base, all, texts, variants, taken, result.found);
    return result;
}

Expected<Read> unlessMistaken(Attempt result)
{
    if (!result.scenario || hasErrors(result.found))
        return unexpected(std::move(result.found));
    return Read{std::move(*result.scenario), std::move(result.found)};
}

} // namespace

Attempt attempt(const Texts& texts, const Edits& edits)
{
    Expected<Value> parsed = json::parse(texts.scenario, texts.scenarioFile);
    if (!parsed)
        return {std::nullopt, std::move(parsed.error())};
    return attemptTree(std::move(*parsed), texts, edits);
}

Expected<Read> read(const Texts& texts, const Edits& edits) { return unlessMistaken(attempt(texts, edits)); }

Expected<Read> read(Value tree, const Texts& texts, const Edits& edits) { return unlessMistaken(attemptTree(std::move(tree), texts, edits)); }

std::string driverFile(const std::string& scenarioText)
{
    const Expected<Value> root = json::parse(scenarioText, {});
    const Value* driver = root && root->kind == Kind::Object ? root->find("driver") : nullptr;
    const Value* file = driver != nullptr && driver->kind == Kind::Object ? driver->find("file") : nullptr;
    return file != nullptr && file->kind == Kind::String ? file->text : Driver().file;
}

} // namespace syncscope::scenario
