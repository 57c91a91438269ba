#include "app/files/library.h"

#include "app/files/files.h"
#include "app/files/platform.h"
#include "engine/scenario/json.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <tuple>

namespace syncscope::files {

namespace fs = std::filesystem;

namespace {

constexpr const char* kScenarioFile = "scenario.json";
constexpr const char* kLessonFile = "lesson.md";

std::string scenarioFileAt(const std::string& place)
{
    std::error_code error;
    return fs::is_directory(toPath(place), error) ? toText(toPath(place) / kScenarioFile) : place;
}

bool isFile(const fs::path& path)
{
    std::error_code error;
    return fs::is_regular_file(path, error);
}

std::string upper(std::string text)
{
    for (char& c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

// A2 before A10, and what has no number last.
auto rank(const scenario::Scenario& s)
{
    const std::size_t digits = std::min(s.number.find_first_of("0123456789"), s.number.size());
    const std::string_view count = std::string_view(s.number).substr(digits);
    return std::tuple(s.number.empty(), s.number.substr(0, digits), count.size(), count, std::string_view(s.id));
}

// Ends like a file's name or has a folder in it: then no id is meant.
bool isPath(const std::string& name)
{
    return name.find_first_of("/\\") != std::string::npos || name.ends_with(".json") || name == "." || name == "..";
}

SourcePlace placeOfDriverFile(const scenario::Texts& texts)
{
    const auto root = scenario::json::parse(texts.scenario, texts.scenarioFile);
    const auto* driver = root ? root->find("driver") : nullptr;
    const auto* file = driver != nullptr ? driver->find("file") : nullptr;
    return file != nullptr ? SourcePlace{texts.scenarioFile, file->place.line, file->place.column} : SourcePlace{texts.scenarioFile, 1, 1};
}

// Of a driver's text, which a person takes for the scenario, or of a folder that has one and no scenario.json.
Phrase howToRun(const fs::path& driver)
{
    const fs::path folder = driver.has_parent_path() ? driver.parent_path() : fs::path(".");
    if (isFile(folder / kScenarioFile))
        return say("its scenario is beside it: syncscope run %1", toText(folder));
    return say("a driver needs a scenario.json beside it, at least {\"format\": 1, \"driver\": {\"file\": \"%1\"}}; then: syncscope run %2", toText(driver.filename()), toText(folder));
}

bool isDriverText(const fs::path& file)
{
    const std::string ending = upper(toText(file.extension()));
    return isFile(file) && (ending == ".C" || ending == ".CPP" || ending == ".CC" || ending == ".H");
}

// The first of its files that is driver text; headers only where there is nothing else.
fs::path driverIn(const fs::path& folder)
{
    std::error_code error;
    fs::path best;
    const auto rank = [](const fs::path& file) { return std::pair(upper(toText(file.extension())) == ".H", toText(file)); };
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
        if (isDriverText(entry.path()) && (best.empty() || rank(entry.path()) < rank(best)))
            best = entry.path();
    return best;
}

// Whatever a scenario.json is called, it is an object.
bool beginsLikeAScenario(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    char start[256] = {};
    stream.read(start, sizeof start);
    std::string_view text(start, static_cast<std::size_t>(stream.gcount()));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos || text[first] == '{';
}

Diagnostics notFound(Phrase message, Phrase hint) { return {{.code = "no-scenario", .message = std::move(message), .hint = std::move(hint)}}; }

} // namespace

std::string dataFolder()
{
    const fs::path program = executablePath();
    return program.empty() ? std::string() : toText((program.parent_path() / ".." / "share" / "syncscope").lexically_normal());
}

std::string idFromPlace(const std::string& place)
{
    std::error_code error;
    const fs::path file = fs::absolute(toPath(scenarioFileAt(place)), error).lexically_normal();
    return toText(file.parent_path().filename());
}

Expected<scenario::Texts> readScenario(const std::string& place)
{
    scenario::Texts texts;
    texts.scenarioFile = scenarioFileAt(place);
    auto scenario = readText(texts.scenarioFile);
    if (!scenario)
        return unexpected(std::move(scenario.error()));
    texts.scenario = std::move(*scenario);

    const fs::path folder = toPath(texts.scenarioFile).parent_path();
    const std::string driver = scenario::driverFile(texts.scenario);
    if (driver.empty() || driver == "." || driver == ".." || driver.find_first_of("/\\:") != std::string::npos)
        return unexpected(Diagnostics{{.place = placeOfDriverFile(texts),
            .code = "bad-driver-file",
            .message = say("\"file\": found the text \"%1\"; expected the name of a file in the folder of scenario.json", driver)}});
    texts.driverFile = toText(folder / toPath(driver));
    auto text = readText(texts.driverFile);
    if (!text) {
        for (Diagnostic& d : text.error())
            d.message = say("%1; expected the driver text of %2", std::move(d.message), texts.scenarioFile);
        for (Diagnostic& d : scenario::attempt(texts).found)
            if (d.place.file == texts.scenarioFile && d.severity == Severity::Error)
                text.error().push_back(std::move(d));
        return unexpected(std::move(text.error()));
    }
    texts.driver = std::move(*text);

    if (const fs::path lesson = folder / kLessonFile; isFile(lesson)) {
        auto words = readText(toText(lesson));
        if (!words)
            return unexpected(std::move(words.error()));
        texts.lesson = std::move(*words);
    }
    return texts;
}

std::string translatedLesson(const std::string& place, const std::string& language)
{
    const fs::path file = toPath(scenarioFileAt(place)).parent_path() / toPath("lesson." + language + ".md");
    if (!isFile(file))
        return {};
    auto text = readText(toText(file));
    return text ? std::move(*text) : std::string();
}

Diagnostics writeScenario(const std::string& place, const scenario::Texts& texts)
{
    std::error_code error;
    const bool isFile = place.ends_with(".json") && !fs::is_directory(toPath(place), error);
    const fs::path to = isFile ? toPath(place).parent_path() : toPath(place);
    const bool isNew = !to.empty() && !fs::exists(to, error);
    if (isNew && !fs::create_directories(to, error))
        return {{.place = {toText(to), 0, 0}, .code = "no-folder", .message = say("this folder cannot be made: %1", error.message())}};
    std::string driver = scenario::driverFile(texts.scenario);
    if (driver.empty() || driver == "." || driver == ".." || driver.find_first_of("/\\:") != std::string::npos)
        driver = scenario::Driver().file;
    // scenario.json last: where it is, the others are.
    std::vector<std::pair<fs::path, const std::string*>> wanted = {{to / toPath(driver), &texts.driver}};
    if (!texts.lesson.empty())
        wanted.emplace_back(to / kLessonFile, &texts.lesson);
    wanted.emplace_back(isFile ? toPath(place) : to / kScenarioFile, &texts.scenario);
    Diagnostics mistakes;
    {
        std::vector<std::unique_ptr<NewFile>> files;
        for (const auto& [file, text] : wanted) {
            files.push_back(std::make_unique<NewFile>(toText(file)));
            files.back()->write(*text);
            const Diagnostics failed = files.back()->prepare();
            mistakes.insert(mistakes.end(), failed.begin(), failed.end());
        }
        for (std::size_t i = 0; i < files.size() && mistakes.empty(); ++i)
            mistakes = files[i]->commit();
    }
    if (!mistakes.empty() && isNew)
        fs::remove(to, error); // When it is empty.
    return mistakes;
}

Library::Library(const std::string& dataFolder)
{
    const std::string folder = dataFolder + "/scenarios";
    std::error_code error;
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(toPath(folder), error))
        if (isFile(entry.path() / kScenarioFile))
            names.push_back(toText(entry.path()));
    if (names.empty())
        m_mistakes.push_back({.place = {folder, 1, 1},
            .code = "no-library",
            .message = say("there are no shipped scenarios here"),
            .hint = say("they belong beside the program, in ../share/syncscope/scenarios")});
    std::sort(names.begin(), names.end()); // Directories have no order of their own.
    for (const std::string& name : names) {
        auto texts = readScenario(name);
        auto read = texts ? scenario::read(*texts) : unexpected(std::move(texts.error()));
        if (!read) {
            m_mistakes.insert(m_mistakes.end(), read.error().begin(), read.error().end());
            continue;
        }
        if (read->scenario.id.empty())
            read->scenario.id = idFromPlace(name);
        m_scenarios.push_back({name, std::move(read->scenario)});
    }
    std::sort(m_scenarios.begin(), m_scenarios.end(), [](const Shipped& a, const Shipped& b) { return rank(a.scenario) < rank(b.scenario); });
}

const Shipped* Library::find(const std::string& idOrNumber) const
{
    const auto at = std::find_if(m_scenarios.begin(), m_scenarios.end(), [&](const Shipped& s) {
        return s.scenario.id == idOrNumber || (!s.scenario.number.empty() && upper(s.scenario.number) == upper(idOrNumber));
    });
    return at == m_scenarios.end() ? nullptr : &*at;
}

Expected<std::string> findScenario(const std::string& name, const std::string& dataFolder)
{
    if (name.ends_with(".scope"))
        return unexpected(notFound(
            say("\"%1\" is a bundle, and this version does not read bundles yet; expected a folder, a scenario.json, an id or a number", name), {}));
    std::error_code error;
    const fs::file_status status = name.empty() ? fs::file_status() : fs::status(toPath(name), error);
    const bool isFolder = fs::is_directory(status);
    // An id is the name of its folder, so most names need no reading of the whole library.
    if (!name.empty() && !isPath(name))
        if (const fs::path shipped = toPath(dataFolder) / "scenarios" / toPath(name); isFile(shipped / kScenarioFile))
            return toText(shipped);

    if (isFolder && isFile(toPath(name) / kScenarioFile)) // It comes before a number, which many a name looks like.
        return name;
    const auto asFile = [&]() -> Expected<std::string> {
        const fs::path file = toPath(name);
        if (isDriverText(file))
            return unexpected(notFound(say("\"%1\" is the text of a driver; expected a scenario: a folder with a scenario.json, a scenario.json, an id or a number", name), howToRun(file)));
        if (isFile(file) && !name.ends_with(".json") && !beginsLikeAScenario(file))
            return unexpected(notFound(say("\"%1\" is no scenario.json; expected a folder with one, a scenario.json, an id or a number", name), {}));
        return name;
    };
    if (isPath(name) && fs::exists(status) && !isFolder)
        return asFile();

    const Library library(dataFolder);
    if (const Shipped* shipped = library.find(name))
        return shipped->folder;
    if (fs::exists(status) && !isFolder)
        return asFile();
    if (isFolder) {
        const fs::path driver = driverIn(toPath(name));
        return unexpected(notFound(say("the folder \"%1\" has no scenario.json; expected a folder with one, a scenario.json, an id or a number", name),
            driver.empty() ? Phrase() : howToRun(driver)));
    }
    if (isPath(name))
        return unexpected(notFound(say("there is no \"%1\"; expected a folder with a scenario.json, a scenario.json, an id or a number", name), {}));
    std::vector<std::string> known;
    for (const Shipped& s : library.scenarios()) {
        known.push_back(s.scenario.id);
        if (!s.scenario.number.empty())
            known.push_back(s.scenario.number);
    }
    const std::string near = name.size() < 2 ? std::string() : nearestName(name, known); // One letter is near to everything.
    return unexpected(notFound(say("there is no scenario \"%1\"; expected a folder, a scenario.json, an id or a number", name),
        near.empty() ? say("syncscope list shows the shipped ones") : say("did you mean %1?", near)));
}

} // namespace syncscope::files
