#include "app/cli/commands.h"
#include "app/cli/study.h"

#ifdef SYNCSCOPE_WITH_PAINT
#include "app/cli/pixels.h"
#endif
#include "app/files/files.h"

#include "engine/picture/svg.h"
#include "engine/picture/timeline.h"
#include "engine/report/event_lines.h"
#include "engine/report/exchange.h"
#include "engine/report/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace syncscope::cli {

namespace {

// The part of a run that is asked for: events from `begin` on and before `end`.
struct Times {
    std::int64_t begin = 0, end = 0;
};

struct Look {
    std::optional<Times> range;
    std::vector<std::string> lanes; // as asked for
    picture::Theme theme = picture::Theme::Light;
    picture::Size size = picture::Size::Window;
};

std::vector<std::string> split(const std::string& text, char at)
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (std::size_t end = text.find(at); end != std::string::npos; end = text.find(at, start)) {
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    parts.push_back(text.substr(start));
    return parts;
}

std::optional<Times> times(const Options& options, Diagnostics& mistakes)
{
    if (!options.range)
        return std::nullopt;
    const std::string& text = *options.range;
    const std::size_t dots = text.find("..");
    Times t;
    const auto whole = [](std::string_view digits, std::int64_t& to) {
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), to);
        return error == std::errc() && end == digits.data() + digits.size() && to >= 0;
    };
    if (dots != std::string::npos && whole(std::string_view(text).substr(0, dots), t.begin) &&
        whole(std::string_view(text).substr(dots + 2), t.end) && t.begin < t.end)
        return t;
    mistakes.push_back(mistake(options.place("--range", text), "bad-range",
        "--range: found \"" + text + "\"; expected A..B, two times in nanoseconds with A before B", "as 0..25000"));
    return std::nullopt;
}

// The one of an enumeration's names that was meant; `fallback` where nothing was said.
template <class E, std::size_t N>
E choice(const Options& options, const std::string& option, const std::optional<std::string>& text, const std::array<E, N>& all, E fallback,
    Diagnostics& mistakes)
{
    if (!text)
        return fallback;
    std::vector<std::string> names;
    for (const E e : all) {
        names.emplace_back(name(e));
        if (names.back() == *text)
            return e;
    }
    mistakes.push_back(mistake(
        options.place(option, *text), "unknown-choice", option + ": found \"" + *text + "\"; expected " + listed(names), meant(*text, names)));
    return fallback;
}

// --- what is drawn ---------------------------------------------------------------------------------------------------------

std::string_view groupOf(picture::LaneKind kind)
{
    switch (kind) {
    case picture::LaneKind::Processor: return "processors";
    case picture::LaneKind::Variable: return "variables";
    case picture::LaneKind::Lock: return "locks";
    case picture::LaneKind::Queue: return "queues";
    case picture::LaneKind::Requests: return "requests";
    case picture::LaneKind::Hardware: return "hardware";
    case picture::LaneKind::Timer: return "timers";
    case picture::LaneKind::WorkItem: return "work-items";
    }
    return {};
}

// Lanes by id ("cpu-0"), title ("Device.lock") or group ("locks"), in the order they are asked for, each once.
std::vector<std::uint32_t> chosenLanes(
    const Options& options, const picture::TimelineModel& model, const std::vector<std::string>& wanted, Diagnostics& mistakes)
{
    std::vector<std::uint32_t> lanes;
    for (const std::string& word : wanted) {
        bool found = false;
        std::vector<std::string> names;
        for (std::uint32_t i = 0; i < model.lanes().size(); ++i) {
            const picture::Lane& lane = model.lanes()[i];
            for (const std::string& n : {lane.id, lane.title, std::string(groupOf(lane.kind))})
                if (std::find(names.begin(), names.end(), n) == names.end())
                    names.push_back(n);
            if (word != lane.id && word != lane.title && word != groupOf(lane.kind))
                continue;
            found = true;
            if (std::find(lanes.begin(), lanes.end(), i) == lanes.end())
                lanes.push_back(i);
        }
        if (!found)
            mistakes.push_back(mistake(options.place("--lanes", *options.lanes), "unknown-lane",
                "--lanes: there is no lane \"" + word + "\"; expected " + listed(names), meant(word, names)));
    }
    return lanes;
}

picture::Page pageOf(const Studied& studied, const simulation::Model& model)
{
    const scenario::Scenario& s = model.scenario;
    std::string configuration;
    const auto add = [&](const std::string& part) { configuration += (configuration.empty() ? "" : " · ") + part; };
    for (const report::ObjectRow& o : studied.facts.objects) {
        if (o.type != name(ObjectType::Device))
            continue;
        const std::string scope = o.effectiveScope.empty() ? o.status : o.effectiveScope;
        add((model.deviceObjects.size() > 1 ? o.name + ": Sync Scope " : "Sync Scope: ") + scope + (o.lock.empty() ? "" : ", lock " + o.lock));
    }
    if (!s.variant.empty())
        add("variant " + s.variant);
    add("CPUs: " + std::to_string(s.machine.processors));
    add("seed " + std::to_string(s.seed));
    return {s.title.empty() ? s.id : s.title, configuration, s.id};
}

std::optional<picture::DisplayList> drawing(const Options& options, const Studied& studied, const Look& look, Diagnostics& mistakes)
{
    const trace::Trace& trace = *studied.run.trace;
    const picture::TimelineModel model(trace, studied.intervals, studied.study.findings, picture::AxisMode::Linear);
    picture::TimelineOptions how = picture::sized({}, look.size);
    how.lanes = chosenLanes(options, model, look.lanes, mistakes);
    how.page = pageOf(studied, studied.run.end.model());
    how.titles = true;
    how.levelLetters = look.theme == picture::Theme::PrintMono;
    if (look.range) {
        if (look.range->begin > trace.end.ns)
            mistakes.push_back(mistake(options.place("--range", *options.range), "bad-range",
                "--range: begins at " + std::to_string(look.range->begin) + " ns; expected a time in the run, which ends at " +
                    std::to_string(trace.end.ns) + " ns"));
        how.visible = picture::Range{look.range->begin, look.range->end};
    }
    if (!mistakes.empty())
        return std::nullopt;
    return picture::layoutTimeline(model, how).list;
}

// --- what is written -------------------------------------------------------------------------------------------------------

struct Job {
    const Options& options;
    const Studied& studied;
    const Look& look;
    files::NewFile& file;
    Diagnostics& mistakes;
};

template <std::string (*render)(const picture::DisplayList&, picture::Theme)>
void writePicture(const Job& job)
{
    if (const auto list = drawing(job.options, job.studied, job.look, job.mistakes))
        job.file.write(render(*list, job.look.theme));
}

// Lines of events; `heading` of them come before the first event.
template <class Lines>
void writeLines(const Job& job, Lines lines, std::uint32_t heading)
{
    const trace::Trace& trace = *job.studied.run.trace;
    std::uint32_t first = 0, end = trace.log.size();
    if (job.look.range) {
        first = end;
        std::uint32_t last = 0;
        trace.log.forEach([&](const trace::Event& e) {
            if (e.time.ns < job.look.range->begin || e.time.ns >= job.look.range->end)
                return;
            first = std::min(first, e.index.value);
            last = e.index.value + 1;
        });
        end = std::max(first, last);
    }
    std::uint64_t n = 0;
    lines(trace, [&](std::string_view line) {
        if (n < heading || (n - heading >= first && n - heading < end))
            job.file.write(line);
        ++n;
    });
}

void writeJsonLines(const Job& job) { writeLines(job, report::jsonLines, 0); }

void writeCsv(const Job& job) { writeLines(job, report::csvLines, 1); }

report::Span spanOf(const Job& job)
{
    if (!job.look.range)
        return std::nullopt;
    return std::pair{job.look.range->begin, job.look.range->end};
}

void writePerfetto(const Job& job)
{
    job.file.write(report::perfetto(job.studied.facts, *job.studied.run.trace, job.studied.intervals, job.studied.study, spanOf(job)));
}

void writeMermaid(const Job& job) { job.file.write(report::mermaid(job.studied.facts, *job.studied.run.trace, job.studied.intervals, spanOf(job))); }

// A page with the picture in it.
void writeHtml(const Job& job)
{
    if (const auto list = drawing(job.options, job.studied, job.look, job.mistakes))
        job.file.write(report::html(job.studied.facts, *job.studied.run.trace, job.studied.intervals, job.studied.study, picture::svg(*list, job.look.theme),
            pageOf(job.studied, job.studied.run.end.model()).configuration));
}

struct Format {
    const char* name;
    bool isPicture;
    void (*write)(const Job&);
};
constexpr Format kFormats[] = {
    {"svg", true, writePicture<picture::svg>},
#ifdef SYNCSCOPE_WITH_PAINT
    {"png", true, writePicture<png>},
    {"pdf", true, writePicture<pdf>},
#endif
    {"jsonl", false, writeJsonLines},
    {"csv", false, writeCsv},
    {"perfetto", false, writePerfetto},
    {"mermaid", false, writeMermaid},
    {"html", true, writeHtml},
};

const Format* formatOf(const Options& options, Diagnostics& mistakes)
{
    const std::vector<std::string> names = exportFormats();
    if (!options.format) {
        mistakes.push_back(
            mistake(options.placeOfWord(options.words.size()), "missing-option", "--format is missing; expected --format " + listed(names)));
        return nullptr;
    }
    for (const Format& f : kFormats)
        if (*options.format == f.name)
            return &f;
    const bool needsQt = *options.format == "png" || *options.format == "pdf";
    mistakes.push_back(mistake(options.place("--format", *options.format), "unknown-format",
        needsQt ? "--format: " + *options.format + " is not in this build, which was made without Qt; expected " + listed(names)
                : "--format: found \"" + *options.format + "\"; expected " + listed(names),
        needsQt ? std::string() : meant(*options.format, names)));
    return nullptr;
}

} // namespace

std::vector<std::string> exportFormats()
{
    std::vector<std::string> names;
    for (const Format& f : kFormats)
        names.emplace_back(f.name);
    return names;
}

Answer exportCommand(const Options& options)
{
    Answer answer;
    Diagnostics& mistakes = answer.mistakes;
    const Format* format = formatOf(options, mistakes);
    if (!options.output || options.output->empty())
        mistakes.push_back(
            mistake(options.placeOfWord(options.words.size()), "missing-option", "-o is missing; expected -o FILE, the file to write"));
    Look look;
    look.range = times(options, mistakes);
    look.theme = choice(options, "--theme", options.theme,
        std::array{picture::Theme::Light, picture::Theme::Dark, picture::Theme::PrintMono, picture::Theme::HighContrast}, look.theme, mistakes);
    look.size = choice(options, "--size", options.size,
        std::array{picture::Size::Window, picture::Size::Slide, picture::Size::Handout, picture::Size::Column}, look.size, mistakes);
    if (options.lanes)
        look.lanes = split(*options.lanes, ',');
    if (format != nullptr && !format->isPicture) {
        const std::pair<const char*, const std::optional<std::string>*> ofPictures[] = {
            {"--lanes", &options.lanes}, {"--theme", &options.theme}, {"--size", &options.size}};
        for (const auto& [option, value] : ofPictures)
            if (*value)
                mistakes.push_back(mistake(options.place(option, **value), "excluded-option",
                    std::string(option) + " says how a picture looks, and " + format->name + " is none; expected it with --format svg, png or pdf"));
    }
    Diagnostics warnings;
    auto studied = studyOne(options, warnings);
    if (!studied)
        mistakes.insert(mistakes.end(), studied.error().begin(), studied.error().end());
    if (!mistakes.empty())
        return answer;

    files::NewFile file(*options.output);
    format->write({options, *studied, look, file, mistakes});
    if (mistakes.empty())
        mistakes = file.commit();
    if (!mistakes.empty())
        return answer;
    mistakes = std::move(warnings);
    const trace::Trace& trace = *studied->run.trace;
    if (trace.outcome == Outcome::Limit)
        answer.limit = trace.limit;
    if (options.json) {
        report::Json j;
        j.beginObject();
        j.key("scenario").text(studied->facts.scenario);
        j.key("variant").textOrNull(studied->facts.variant);
        j.key("seed").number(studied->facts.seed);
        j.key("fingerprint").text(trace.fingerprint());
        j.key("format").text(format->name);
        j.key("file").text(*options.output);
        j.endObject();
        answer.text = j.take();
    } else {
        answer.text = *options.output + "\n";
    }
    return answer;
}

} // namespace syncscope::cli
