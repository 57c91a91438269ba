#include "tests/explore/models.h"

#include "engine/scenario/read.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace syncscope::test {

namespace {

std::string content(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

simulation::ModelPtr built(const scenario::Texts& texts, const scenario::Edits& edits = {})
{
    const auto read = scenario::read(texts, edits);
    if (!read) {
        ADD_FAILURE() << format(read.error().front());
        return nullptr;
    }
    const auto model = simulation::build(read->scenario);
    if (!model) {
        ADD_FAILURE() << format(model.error().front());
        return nullptr;
    }
    return *model;
}

} // namespace

simulation::ModelPtr shipped(const std::string& id, const std::string& variant, const std::vector<std::string>& set)
{
    const std::filesystem::path folder = repository() / "scenarios" / id;
    scenario::Texts texts;
    texts.scenarioFile = id + "/scenario.json";
    texts.scenario = content(folder / "scenario.json");
    texts.driver = content(folder / "driver.c");
    return built(texts, {variant, set});
}

simulation::ModelPtr increments(Increments kind, unsigned threads, unsigned each)
{
    scenario::Texts texts;
    texts.driver = content(repository() / "scenarios/increments/driver.c");
    std::string list;
    for (unsigned t = 0; t < threads; ++t)
        list += (t == 0 ? "" : ", ") + std::string(R"({"name": "T)") + std::to_string(t) + R"(", "processor": )" + std::to_string(t) + R"(, "routine": "Increment", "argument": )"
            + std::to_string(t) + "}";
    texts.scenario = R"({"format": 1, "id": "increments", "title": "Increments", "machine": {"processors": )" + std::to_string(std::max(2u, threads))
        + R"(}, "driver": {"file": "driver.c", "definitions": {"GUARD": ")" + (kind == Increments::Locked ? "SPIN" : "NONE") + R"(", "COUNTER": ")"
        + (kind == Increments::Independent ? "OWN" : "SHARED") + R"(", "INCREMENTS": ")" + std::to_string(each) + R"("}}, "workload": {"threads": [)" + list + "]}}";
    return built(texts);
}

simulation::ModelPtr small(const std::string& driver, const std::string& threads, const std::string& machine, const std::string& objects)
{
    scenario::Texts texts;
    texts.scenario = R"({"format": 1, "id": "small", "title": "Small", "machine": {)" + machine + R"(}, "driver": {"file": "driver.c"}, )"
        + (objects.empty() ? "" : "\"objects\": [" + objects + "], ") + R"("workload": {"threads": [)" + threads + "]}}";
    texts.driver = "#include <ntddk.h>\n#include <wdf.h>\n#include \"lab.h\"\n" + driver;
    return built(texts);
}

explore::Result explored(const simulation::ModelPtr& model, const explore::Options& options)
{
    auto result = explore::explore(model, options);
    if (!result) {
        ADD_FAILURE() << format(result.error().front());
        return {};
    }
    return *result;
}

std::string words(const explore::Outcome& o)
{
    std::string text(name(o.outcome));
    if (!o.detail.empty())
        text += " (" + o.detail + ")";
    for (const auto& [variable, value] : o.values)
        text += ", " + variable + " = " + std::to_string(value);
    return text;
}

namespace {
std::vector<std::string> lines(const explore::Result& result, bool classes)
{
    std::vector<std::string> all;
    for (const explore::Outcome& o : result.outcomes)
        all.push_back((classes ? o.classes : o.orders).value_or("?") + " x " + words(o) + (o.bad ? ", bad" : ""));
    std::sort(all.begin(), all.end());
    return all;
}
} // namespace

std::vector<std::string> orderLines(const explore::Result& result) { return lines(result, false); }
std::vector<std::string> classLines(const explore::Result& result) { return lines(result, true); }

} // namespace syncscope::test
