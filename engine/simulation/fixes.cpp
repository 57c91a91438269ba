// Settings with which a refused object can be created: proposed by the rule that refused it, and tried before they are told.
#include "engine/simulation/run.h"

#include "engine/scenario/read.h"

namespace syncscope::simulation {

namespace {

// Sets the scenario up with these settings, and says whether the object is created: the one of that name, or without a name,
// one that driver code makes itself, the one that is made as the same in the order of objects.
bool creates(const scenario::Texts& texts, const std::vector<std::string>& settings, const std::string& object, ObjectId row, ObjectType type)
{
    const auto read = scenario::read(texts, {{}, settings});
    if (!read)
        return false;
    const auto model = build(read->scenario);
    if (!model)
        return false;
    World world(*model);
    world.setUp();
    for (std::uint32_t i = 0; i < (*model)->framework.object.count; ++i) {
        const framework::Object& o = world.framework().object(ObjectId(i));
        const bool declared = o.declared < read->scenario.objects.size();
        if (o.used && o.created && (object.empty() ? i == row.value && o.type == type && !declared : declared && read->scenario.objects[o.declared].name == object))
            return true;
    }
    return false;
}

} // namespace

std::vector<std::string> fixesOf(World& world, ObjectId refused)
{
    const Model& m = world.model();
    framework::Framework& f = world.framework();
    const auto& declared = m.scenario.objects;
    const framework::Object& o = f.object(refused);
    const auto nameOf = [&](std::uint32_t row) {
        return row != ObjectId::kNone && f.object(ObjectId(row)).declared < declared.size() ? declared[f.object(ObjectId(row)).declared].name : std::string();
    };
    const auto device = [&] {
        for (const scenario::Object& other : declared)
            if (other.type == ObjectType::Device)
                return other.name;
        return std::string();
    };
    std::uint32_t scope = o.parent;
    while (scope != ObjectId::kNone && f.object(ObjectId(scope)).type != ObjectType::Queue && f.object(ObjectId(scope)).type != ObjectType::Device)
        scope = f.object(ObjectId(scope)).parent;
    const std::pair<std::string_view, std::string> targets[] = {
        {"@file.", o.deviceRow == 0 ? std::string() : nameOf(f.deviceOf(refused).file)},
        {"@scope.", nameOf(scope)},
        {"@parent.", nameOf(o.parent)},
    };
    // Of what driver code makes itself nothing can be set; of what it belongs to, perhaps.
    const std::string self = o.declared < declared.size() ? declared[o.declared].name : std::string();
    std::vector<std::string> proposed;
    for (const std::string_view fix : framework::ruleOf(o.rule).fixes) {
        std::string target = self, setting(fix);
        for (const auto& [word, name] : targets)
            if (fix.substr(0, word.size()) == word) {
                target = name;
                setting = fix.substr(word.size());
            }
        if (const std::size_t at = setting.find("@device"); at != std::string::npos)
            setting.replace(at, 7, device());
        if (!fix.empty() && !target.empty())
            proposed.push_back(target + "." + setting);
    }
    const scenario::Texts texts{"scenario.json", scenario::write(m.scenario), m.scenario.driver.file, m.scenario.driver.text, {}};
    std::vector<std::string> fixes;
    for (const std::string& p : proposed)
        if (creates(texts, {p}, self, refused, o.type))
            fixes.push_back(p);
    if (fixes.empty() && proposed.size() > 1 && creates(texts, proposed, self, refused, o.type)) // Only together.
        return proposed;
    return fixes;
}

} // namespace syncscope::simulation
