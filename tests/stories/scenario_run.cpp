#include "tests/stories/scenario_run.h"

#include "engine/report/story.h"
#include "engine/scenario/read.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace syncscope::test {

using trace::Event;
using trace::EventKind;
using trace::SubjectKind;

namespace {

const std::filesystem::path kScenarios = repository() / "scenarios";

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string formatted(const Diagnostics& diagnostics)
{
    std::string text;
    for (const Diagnostic& d : diagnostics)
        text += format(d) + "\n";
    return text;
}

constexpr std::uint32_t kTold = 400; // events of a longer run that are told at its beginning and at its end
constexpr std::uint32_t kEnds = 60;

std::string storyOf(const ScenarioRun& run)
{
    const trace::Trace& trace = run.trace();
    const std::uint32_t events = trace.log.size();
    if (events - trace.setUpEvents <= kTold)
        return report::story(trace, run.intervals());
    return report::story(trace, run.intervals(), {.last = EventIndex(trace.setUpEvents + kEnds - 1)}) + "...\n" +
           report::story(trace, run.intervals(), {.first = EventIndex(events - kEnds)});
}

std::string verb(EventKind kind)
{
    switch (kind) {
    case EventKind::Load: return "load";
    case EventKind::Store: return "store";
    case EventKind::Modify: return "modify";
    case EventKind::LockSpin: return "spin";
    case EventKind::LockBlock: return "block";
    case EventKind::LockAcquire: return "acquire";
    case EventKind::LockRelease: return "release";
    case EventKind::CallbackEnter: return "enter";
    case EventKind::CallbackLeave: return "leave";
    default: return std::string(trace::name(kind));
    }
}

} // namespace

std::vector<std::string> shippedScenarios()
{
    std::vector<std::string> ids;
    for (const auto& entry : std::filesystem::directory_iterator(kScenarios))
        if (std::filesystem::exists(entry.path() / "scenario.json"))
            ids.push_back(entry.path().filename().string());
    std::sort(ids.begin(), ids.end());
    return ids;
}

scenario::Scenario scenarioIn(const std::filesystem::path& folder, const std::string& variant, const std::vector<std::string>& set)
{
    scenario::Texts texts;
    texts.scenarioFile = folder.filename().string() + "/scenario.json";
    texts.scenario = textOf(folder / "scenario.json");
    texts.driver = textOf(folder / scenario::driverFile(texts.scenario));
    texts.lesson = textOf(folder / "lesson.md");
    auto read = scenario::read(texts, {variant, set});
    if (!read) {
        ADD_FAILURE() << formatted(read.error());
        return {};
    }
    EXPECT_EQ(formatted(read->warnings), "") << folder.filename();
    return std::move(read->scenario);
}

scenario::Scenario shipped(const std::string& id, const std::string& variant, const std::vector<std::string>& set)
{
    return scenarioIn(kScenarios / id, variant, set);
}

ScenarioRun::ScenarioRun(const scenario::Scenario& scenario)
{
    auto model = simulation::build(scenario);
    if (!model) {
        ADD_FAILURE() << scenario.id << ": " << formatted(model.error());
        m_trace = std::make_shared<trace::Trace>();
        return;
    }
    m_model = std::move(*model);
    auto run = simulation::run(m_model);
    if (!run) {
        ADD_FAILURE() << scenario.id << ": " << formatted(run.error());
        m_trace = std::make_shared<trace::Trace>();
        return;
    }
    m_trace = run->trace;
    m_end.emplace(run->end);
    m_intervals = analysis::intervals(*m_trace);
    const simulation::Reference serial = simulation::serialReference(m_model, *m_trace);
    m_study = analysis::study(*m_trace, m_intervals, {serial.values, serial.initial, serial.sequentialQueues});
}

simulation::View ScenarioRun::atEnd() { return m_end ? simulation::look(*m_end, m_trace->names) : simulation::View(); }

std::optional<std::int64_t> ScenarioRun::actual(const std::string& variable) const
{
    for (const analysis::VariableValue& v : m_study.variables)
        if (v.name == variable)
            return v.actual;
    return std::nullopt;
}

std::optional<std::int64_t> ScenarioRun::expected(const std::string& variable) const
{
    for (const analysis::VariableValue& v : m_study.variables)
        if (v.name == variable)
            return v.expected;
    return std::nullopt;
}

std::vector<std::string> ScenarioRun::findings() const
{
    std::vector<std::string> kinds;
    for (const analysis::Finding& f : m_study.findings)
        if (!analysis::isAdvice(f.kind))
            kinds.emplace_back(analysis::name(f.kind));
    return kinds;
}

const analysis::Finding* ScenarioRun::finding(analysis::FindingKind kind, const std::string& object) const
{
    for (const analysis::Finding& f : m_study.findings)
        if (f.kind == kind && (object.empty() || f.object == object))
            return &f;
    return nullptr;
}

std::vector<std::string> ScenarioRun::account(const std::function<bool(const Event&)>& choose) const
{
    std::vector<std::string> lines;
    m_trace->log.forEach(
        [&](const Event& e) {
            if (!choose(e))
                return;
            std::string line = "P" + std::to_string(e.processor.value) + " " + verb(e.kind);
            if (e.kind == EventKind::Load || e.kind == EventKind::Store || e.kind == EventKind::Modify)
                line += " " + std::to_string(analysis::valueOf(m_trace->names.variableAt(e.subject.index), e.value, e.extra));
            lines.push_back(std::move(line));
        },
        m_trace->setUpEvents);
    return lines;
}

std::vector<std::string> ScenarioRun::accountOf(const std::vector<std::string>& names) const
{
    std::vector<std::string> about;
    std::vector<std::string> lines = account([&](const Event& e) {
        std::string name;
        switch (e.kind) {
        case EventKind::Load:
        case EventKind::Store:
        case EventKind::Modify:
        case EventKind::LockSpin:
        case EventKind::LockBlock:
        case EventKind::LockAcquire:
        case EventKind::LockRelease: name = m_trace->names.of(e.subject); break;
        case EventKind::CallbackEnter:
        case EventKind::CallbackLeave: name = analysis::callbackName(m_trace->names, e.subject); break;
        default: return false;
        }
        const bool wanted = std::find(names.begin(), names.end(), name) != names.end();
        if (wanted)
            about.push_back(name);
        return wanted;
    });
    if (names.size() > 1)
        for (std::size_t i = 0; i < lines.size(); ++i)
            lines[i] += " " + about[i];
    return lines;
}

std::vector<Callback> ScenarioRun::callbacks(const std::string& name) const
{
    std::vector<Callback> all;
    std::vector<std::vector<std::size_t>> open(m_trace->names.processors); // by processor, innermost last
    std::vector<std::uint8_t> irql(m_trace->names.processors, 0);
    m_trace->log.forEach([&](const Event& e) {
        const std::uint32_t p = e.processor.value;
        if (e.kind == EventKind::IrqlRaise || e.kind == EventKind::IrqlLower) {
            irql[p] = static_cast<std::uint8_t>(e.value);
            for (const std::size_t i : open[p]) {
                all[i].lowestIrql = std::min(all[i].lowestIrql, irql[p]);
                all[i].highestIrql = std::max(all[i].highestIrql, irql[p]);
            }
        }
        if (e.index.value < m_trace->setUpEvents)
            return;
        if (e.kind == EventKind::CallbackEnter) {
            Callback c;
            c.name = analysis::callbackName(m_trace->names, e.subject);
            c.request = trace::unpackSubject(e.value).index;
            c.processor = p;
            c.enter = e.index;
            c.start = e.time;
            c.lowestIrql = c.highestIrql = irql[p];
            open[p].push_back(all.size());
            all.push_back(c);
        } else if (e.kind == EventKind::CallbackLeave && !open[p].empty()) {
            all[open[p].back()].leave = e.index;
            all[open[p].back()].end = e.time;
            open[p].pop_back();
        }
    });
    if (!name.empty())
        std::erase_if(all, [&](const Callback& c) { return c.name != name; });
    return all;
}

Event ScenarioRun::event(EventKind kind, const std::string& subject, std::size_t n) const
{
    std::optional<Event> found;
    m_trace->log.forEach(
        [&](const Event& e) {
            if (!found && e.kind == kind && m_trace->names.of(e.subject) == subject && n-- == 0)
                found = e;
        },
        m_trace->setUpEvents);
    if (!found) {
        ADD_FAILURE() << "no such event: " << trace::name(kind) << " " << subject;
        return {};
    }
    return *found;
}

std::uint8_t ScenarioRun::irqlAt(EventIndex event, std::uint32_t processor) const
{
    std::uint8_t irql = 0;
    m_trace->log.forEach(
        [&](const Event& e) {
            if ((e.kind == EventKind::IrqlRaise || e.kind == EventKind::IrqlLower) && e.processor.value == processor)
                irql = static_cast<std::uint8_t>(e.value);
        },
        0, event.value + 1);
    return irql;
}

std::size_t ScenarioRun::count(EventKind kind) const
{
    std::size_t n = 0;
    m_trace->log.forEach([&](const Event& e) { n += e.kind == kind ? 1 : 0; }, m_trace->setUpEvents);
    return n;
}

std::vector<std::string> ScenarioRun::locksAskedFor() const
{
    std::vector<std::string> names;
    m_trace->log.forEach(
        [&](const Event& e) {
            const std::string name = e.kind == EventKind::LockRequest ? m_trace->names.of(e.subject) : std::string();
            if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        },
        m_trace->setUpEvents);
    return names;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

std::string told(const ScenarioRun& run, const std::string& variant, const std::string& title)
{
    const auto number = [](std::optional<std::int64_t> n) { return n ? std::to_string(*n) : std::string("none"); };
    std::string text = "== " + variant + ": " + title + "\n";
    for (const analysis::VariableValue& v : run.study().variables)
        text += v.name + " = " + number(v.actual) + (v.actual == v.expected ? "" : ", expected " + number(v.expected)) + "\n";
    for (const analysis::Finding& f : run.study().findings)
        text += std::string(analysis::name(f.kind)) + ": " + f.object + "\n";
    for (const Diagnostic& warning : run.model()->warnings)
        text += format(warning) + "\n";
    for (const Phrase& note : run.trace().notes)
        text += "note: " + note.english() + "\n";
    return text + "\n" + storyOf(run) + "\n";
}

void expectTold(const std::filesystem::path& file, const std::string& text)
{
    if (std::getenv("UPDATE_STORIES") != nullptr) {
        std::ofstream(file, std::ios::binary) << text;
        return;
    }
    ASSERT_TRUE(std::filesystem::exists(file)) << file << " is missing; UPDATE_STORIES=1 writes it";
    EXPECT_EQ(text, textOf(file));
}

} // namespace syncscope::test
