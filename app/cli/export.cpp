#include "app/cli/cells.h"
#include "app/cli/commands.h"
#include "app/cli/study.h"

#ifdef SYNCSCOPE_WITH_PAINT
#include "app/cli/pixels.h"
#endif
#include "app/files/files.h"

#include "engine/compare/compare.h"
#include "engine/picture/comparison.h"
#include "engine/picture/standalone.h"
#include "engine/picture/svg.h"
#include "engine/report/event_lines.h"
#include "engine/report/exchange.h"
#include "engine/report/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace syncscope::cli {

namespace {

constexpr int kUsualScale = 2; // of PNG: sharp on paper and on dense screens

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

std::optional<picture::Range> times(const Options& options, Diagnostics& mistakes)
{
    if (!options.range)
        return std::nullopt;
    const std::string& text = *options.range;
    const std::size_t dots = text.find("..");
    picture::Range t;
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

void leaveOut(const Options& options, picture::Wish& look, Diagnostics& mistakes)
{
    const std::pair<const char*, bool*> parts[] = {
        {"title", &look.title}, {"configuration", &look.configuration}, {"legend", &look.legend}, {"fingerprint", &look.fingerprint}};
    for (const std::string& word : split(*options.without, ',')) {
        std::vector<std::string> names;
        bool known = false;
        for (const auto& [name, shown] : parts) {
            names.emplace_back(name);
            if (word == name) {
                *shown = false;
                known = true;
            }
        }
        if (!known)
            mistakes.push_back(mistake(options.place("--without", *options.without), "unknown-choice",
                "--without: found \"" + word + "\"; expected " + listed(names), meant(word, names)));
    }
}

// --- what is drawn ---------------------------------------------------------------------------------------------------------

void checkLanes(const Options& options, const picture::TimelineModel& model, const std::vector<std::string>& wanted, Diagnostics& mistakes)
{
    for (const std::string& word : wanted) {
        if (!picture::lanesNamed(model, word).empty())
            continue;
        const std::vector<std::string> names = picture::laneNames(model);
        mistakes.push_back(mistake(options.place("--lanes", *options.lanes), "unknown-lane",
            "--lanes: there is no lane \"" + word + "\"; expected " + listed(names), meant(word, names)));
    }
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
        add((model.deviceObjects.size() > 1 ? o.name + ": Sync Scope " : "Sync Scope: ") + scope + (o.lock.empty() || o.lock == "none" ? "" : ", lock " + o.lock));
    }
    if (!s.variant.empty())
        add("variant " + s.variant);
    add("CPUs: " + std::to_string(s.machine.processors));
    add("seed " + std::to_string(s.seed));
    return {s.title.empty() ? s.id : s.title, configuration, s.id};
}

// Several where it is to be split and has to be; none where something was wrong.
std::vector<picture::DisplayList> drawings(const Options& options, const Studied& studied, const picture::Wish& look, Diagnostics& mistakes)
{
    const trace::Trace& trace = *studied.run.trace;
    const picture::TimelineModel model(trace, studied.intervals, studied.study.findings, look.axis);
    checkLanes(options, model, look.lanes, mistakes);
    if (look.times && look.times->begin > trace.end.ns)
        mistakes.push_back(mistake(options.place("--range", *options.range), "bad-range",
            "--range: begins at " + std::to_string(look.times->begin) + " ns; expected a time in the run, which ends at " + std::to_string(trace.end.ns) +
                " ns"));
    std::vector<picture::DisplayList> lists;
    if (!mistakes.empty())
        return lists;
    const picture::Page page = pageOf(studied, studied.run.end.model());
    for (const picture::Wish& wish : options.split ? picture::split(model, page, look) : std::vector{look})
        lists.push_back(picture::standalone(model, page, wish).list);
    return lists;
}

// --- what is written -------------------------------------------------------------------------------------------------------

struct Job {
    const Options& options;
    const Studied& studied;
    const picture::Wish& look;
    int scale;
    files::NewFile& file;
    Diagnostics& mistakes;
    std::vector<std::string>& files; // that are written in place of `file`
};

// How a list becomes a file.
using Render = std::string (*)(const picture::DisplayList& list, picture::Theme theme, int scale);

std::string svgOf(const picture::DisplayList& list, picture::Theme theme, int) { return picture::svg(list, theme); }
#ifdef SYNCSCOPE_WITH_PAINT
std::string pngOf(const picture::DisplayList& list, picture::Theme theme, int scale) { return png(list, theme, scale); }
std::string pdfOf(const picture::DisplayList& list, picture::Theme theme, int) { return pdf(list, theme); }
#endif

template <Render render>
void writePicture(const Job& job)
{
    const auto lists = drawings(job.options, job.studied, job.look, job.mistakes);
    if (lists.size() == 1)
        job.file.write(render(lists.front(), job.look.theme, job.scale));
    for (std::size_t i = 0; lists.size() > 1 && i < lists.size() && job.mistakes.empty(); ++i) {
        job.files.push_back(files::numbered(*job.options.output, i + 1));
        job.mistakes = files::writeText(job.files.back(), render(lists[i], job.look.theme, job.scale));
    }
}


// Lines of events; `heading` of them come before the first event.
template <class Lines>
void writeLines(const Job& job, Lines lines, std::uint32_t heading)
{
    const trace::Trace& trace = *job.studied.run.trace;
    std::uint32_t first = 0, end = trace.log.size();
    if (job.look.times) {
        first = end;
        std::uint32_t last = 0;
        trace.log.forEach([&](const trace::Event& e) {
            if (e.time.ns < job.look.times->begin || e.time.ns >= job.look.times->end)
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
    if (!job.look.times)
        return std::nullopt;
    return std::pair{job.look.times->begin, job.look.times->end};
}

void writePerfetto(const Job& job)
{
    job.file.write(report::perfetto(job.studied.facts, *job.studied.run.trace, job.studied.intervals, job.studied.study, spanOf(job)));
}

void writeMermaid(const Job& job) { job.file.write(report::mermaid(job.studied.facts, *job.studied.run.trace, job.studied.intervals, spanOf(job))); }

// A page with the picture in it.
void writeHtml(const Job& job)
{
    const auto lists = drawings(job.options, job.studied, job.look, job.mistakes);
    if (!lists.empty())
        job.file.write(report::html(job.studied.facts, *job.studied.run.trace, job.studied.intervals, job.studied.study, picture::svg(lists.front(), job.look.theme),
            pageOf(job.studied, job.studied.run.end.model()).configuration));
}

struct Format {
    const char* name;
    bool isPicture;
    void (*write)(const Job&);
    Render render; // of a figure; null: it cannot hold one
};
constexpr Format kFormats[] = {
    {"svg", true, writePicture<svgOf>, svgOf},
#ifdef SYNCSCOPE_WITH_PAINT
    {"png", true, writePicture<pngOf>, pngOf},
    {"pdf", true, writePicture<pdfOf>, pdfOf},
#endif
    {"jsonl", false, writeJsonLines, nullptr},
    {"csv", false, writeCsv, nullptr},
    {"perfetto", false, writePerfetto, nullptr},
    {"mermaid", false, writeMermaid, nullptr},
    {"html", true, writeHtml, nullptr},
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

// --- of a comparison -------------------------------------------------------------------------------------------------------

constexpr const char* kGridFigure = "grid";
constexpr picture::Chart kCharts[] = {picture::Chart::Throughput, picture::Chart::Latency, picture::Chart::Irql, picture::Chart::Locks, picture::Chart::Processors,
    picture::Chart::Scaling};

// What a run has and a comparison has not.
void refuseWithFigure(const Options& options, const Format* format, Diagnostics& mistakes)
{
    if (format != nullptr && format->render == nullptr) {
        std::vector<std::string> names;
        for (const Format& f : kFormats)
            if (f.render != nullptr)
                names.emplace_back(f.name);
        mistakes.push_back(mistake(options.place("--format", *options.format), "excluded-option",
            "--figure is a picture of a comparison, and " + *options.format + " holds none; expected " + listed(names), "syncscope compare --json has its numbers"));
    }
    if (options.split)
        mistakes.push_back(mistake(options.place("--split"), "excluded-option", "--split is of one run, and --figure shows many; expected it without --figure"));
    const std::pair<const char*, const std::optional<std::string>*> ofRuns[] = {{"--range", &options.range}, {"--lanes", &options.lanes},
        {"--axis", &options.axis}, {"--without", &options.without}, {"--schedule", &options.schedule}, {"--seed", &options.seed}};
    for (const auto& [option, value] : ofRuns)
        if (*value)
            mistakes.push_back(mistake(options.place(option, **value), "excluded-option",
                std::string(option) + " is of one run, and --figure shows many; expected it without --figure",
                std::string_view(option) == "--seed" ? "--set seed=N holds for all of them" : ""));
}

picture::DisplayList figureOf(const Compared& compared, std::optional<picture::Chart> chart, const std::optional<std::string>& title, const picture::FigureFrame& frame)
{
    if (chart) {
        picture::ChartFigure f = picture::chartOf(compared.grid, *chart);
        f.title = title.value_or(f.title);
        return picture::drawChart(f, frame);
    }
    std::vector<const analysis::Cell*> cells;
    for (const analysis::Cell& c : compared.grid.cells)
        cells.push_back(&c);
    picture::TableFigure f = picture::tableOf(compared.grid, cells,
        [&](const analysis::Cell& c) { return compared.orders[static_cast<std::size_t>(&c - compared.grid.cells.data())]; });
    f.title = title.value_or(f.title);
    return picture::drawTable(f, frame);
}

Answer exportFigure(const Options& options, const Format* format, const picture::Wish& look, int scale, Answer answer)
{
    Diagnostics& mistakes = answer.mistakes;
    const std::vector<std::string> names = figureNames();
    if (std::find(names.begin(), names.end(), *options.figure) == names.end())
        mistakes.push_back(mistake(options.place("--figure", *options.figure), "unknown-choice",
            "--figure: found \"" + *options.figure + "\"; expected " + listed(names), meant(*options.figure, names)));
    std::optional<picture::Chart> chart;
    for (const picture::Chart c : kCharts)
        if (name(c) == *options.figure)
            chart = c;
    refuseWithFigure(options, format, mistakes);
    if (!mistakes.empty())
        return answer;
    auto compared = compareCells(options, chart ? Orders::Unasked : Orders::Beside, chart == picture::Chart::Scaling);
    if (!compared)
        return mistaken(std::move(compared.error()));
    compare::putInWords(compared->grid.axes); // A picture is read by people.
    const picture::FigureFrame frame = options.size ? picture::frameOf(look) : picture::FigureFrame();
    files::NewFile file(*options.output);
    file.write(format->render(figureOf(*compared, chart, options.title, frame), look.theme, scale));
    mistakes = file.commit();
    if (!mistakes.empty())
        return answer;
    mistakes = std::move(compared->warnings);
    answer.limit = std::move(compared->limit);
    if (options.json) {
        report::Json j;
        j.beginObject();
        j.key("scenario").text(compared->grid.scenario);
        j.key("figure").text(*options.figure);
        j.key("format").text(format->name);
        j.key("file").text(*options.output);
        j.endObject();
        answer.text = j.take();
    } else {
        answer.text = *options.output + "\n";
    }
    return answer;
}

} // namespace

std::vector<std::string> figureNames()
{
    std::vector<std::string> names{kGridFigure};
    for (const picture::Chart c : kCharts)
        names.emplace_back(name(c));
    return names;
}

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
    picture::Wish look;
    look.times = times(options, mistakes);
    look.theme = choice(options, "--theme", options.theme,
        std::array{picture::Theme::Light, picture::Theme::Dark, picture::Theme::PrintMono, picture::Theme::HighContrast,
            picture::Theme::Projector}, look.theme, mistakes);
    look.axis = choice(options, "--axis", options.axis,
        std::array{picture::AxisMode::Linear, picture::AxisMode::Event, picture::AxisMode::Compressed}, look.axis, mistakes);
    if (const auto custom = options.size ? picture::customSize(*options.size) : std::nullopt) {
        look.width = custom->first;
        look.height = custom->second;
    } else if (options.size && options.size->find_first_of("0123456789") == 0) {
        mistakes.push_back(mistake(options.place("--size", *options.size), "bad-size",
            "--size: found \"" + *options.size + "\"; expected WIDTHxHEIGHT in pixels, from 320x120 to 10000x10000, or window, slide, handout or column",
            "as 1280x720"));
    } else {
        look.size = choice(options, "--size", options.size,
            std::array{picture::Size::Window, picture::Size::Slide, picture::Size::Handout, picture::Size::Column}, look.size, mistakes);
    }
    int scale = kUsualScale;
    if (options.scale)
        scale = static_cast<int>(wholeNumber(options, "--scale", *options.scale, 1, 3, mistakes).value_or(1));
    if (options.title)
        look.ownTitle = *options.title;
    if (options.without)
        leaveOut(options, look, mistakes);
    if (options.lanes)
        look.lanes = split(*options.lanes, ',');
    if (format != nullptr && !format->isPicture) {
        const std::pair<const char*, const std::optional<std::string>*> ofPictures[] = {
            {"--lanes", &options.lanes}, {"--theme", &options.theme}, {"--size", &options.size},
            {"--axis", &options.axis}, {"--title", &options.title}, {"--without", &options.without}};
        for (const auto& [option, value] : ofPictures)
            if (*value)
                mistakes.push_back(mistake(options.place(option, **value), "excluded-option",
                    std::string(option) + " says how a picture looks, and " + format->name + " is none; expected it with --format svg, png or pdf"));
    }
    if (format != nullptr && format->render == nullptr && options.split)
        mistakes.push_back(mistake(options.place("--split"), "excluded-option",
            std::string("--split makes several pictures, and ") + format->name + " holds one or none; expected it with --format svg, png or pdf"));
    if (format != nullptr && options.scale && std::string_view(format->name) != "png")
        mistakes.push_back(mistake(options.place("--scale", *options.scale), "excluded-option",
            std::string("--scale says how many pixels a PNG has, and ") + format->name + " has none; expected it with --format png"));
    if (options.figure)
        return exportFigure(options, format, look, scale, std::move(answer));
    if (!options.vary.empty())
        mistakes.push_back(mistake(options.place("--vary", options.vary.front()), "excluded-option",
            "--vary is of a comparison; expected it with --figure " + listed(figureNames())));
    Diagnostics warnings;
    auto studied = studyOne(options, warnings);
    if (!studied)
        mistakes.insert(mistakes.end(), studied.error().begin(), studied.error().end());
    if (!mistakes.empty())
        return answer;

    files::NewFile file(*options.output);
    std::vector<std::string> written;
    format->write({options, *studied, look, scale, file, mistakes, written});
    if (written.empty()) {
        written.push_back(*options.output);
        if (mistakes.empty())
            mistakes = file.commit();
    }
    if (!mistakes.empty())
        return answer;
    mistakes = std::move(warnings);
    const trace::Trace& trace = *studied->run.trace;
    if (trace.outcome == Outcome::Limit)
        answer.limit = trace.limit.english();
    if (options.json) {
        report::Json j;
        j.beginObject();
        j.key("scenario").text(studied->facts.scenario);
        j.key("variant").textOrNull(studied->facts.variant);
        j.key("seed").number(studied->facts.seed);
        j.key("fingerprint").text(trace.fingerprint());
        j.key("format").text(format->name);
        j.key("file").text(written.front());
        if (options.split) {
            j.key("files").beginArray();
            for (const std::string& name : written)
                j.text(name);
            j.endArray();
        }
        j.endObject();
        answer.text = j.take();
    } else {
        for (const std::string& name : written)
            answer.text += name + "\n";
    }
    return answer;
}

} // namespace syncscope::cli
