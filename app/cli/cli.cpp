#include "app/cli/cli.h"

#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"

#include "engine/report/catalogue.h"

#include <CLI/CLI.hpp>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <new>

namespace syncscope::cli {

namespace {

// --- the commands ----------------------------------------------------------------------------------------------------------

void text(CLI::App& app, const std::string& names, const char* kind, std::optional<std::string>& to, const std::string& help)
{
    app.add_option_function<std::string>(
           names, [&to](const std::string& value) { to = value; }, help)
        ->type_name(kind);
}

void flag(CLI::App& app, const std::string& name, bool& to, const char* help) { app.add_flag(name, to, help)->disable_flag_override(); }

void scenarios(CLI::App& app, Options& o, const char* help)
{
    app.add_option("SCENARIO", o.scenarios, help)->type_name("");
    app.add_option("--set", o.set, "Edit the configuration first, as --set Device.sync_scope=Device; repeatable")
        ->type_name("PATH=VALUE")
        ->allow_extra_args(false);
    text(app, "--variant", "NAME", o.variant, "Take one of its named variants; the first otherwise");
}

constexpr const char* kScenario = "A folder, a scenario.json, or the id or number of a shipped scenario";

void seedAndSchedule(CLI::App& app, Options& o)
{
    text(app, "--seed", "N", o.seed, "Seed of every draw, in place of the scenario's");
    text(app, "--schedule", "TEXT", o.schedule, "Take these steps first, as \"0 1x3 0x2\"");
}

void vary(CLI::App& app, Options& o, const char* help)
{
    app.add_option("--vary", o.vary, help)->type_name("PATH=V1,V2,...")->allow_extra_args(false);
}

void listOptions(CLI::App& app, Options& o) { flag(app, "--all", o.all, "Exercises and models, too"); }
void checkOptions(CLI::App& app, Options& o) { scenarios(app, o, "Folders, scenario.json files, or ids or numbers of shipped scenarios"); }
void runOptions(CLI::App& app, Options& o)
{
    scenarios(app, o, kScenario);
    seedAndSchedule(app, o);
    text(app, "--seeds", "N", o.seeds, "Run with the seeds 1 to N, each choosing the steps, and count the outcomes");
    flag(app, "--story", o.story, "The event-by-event account in place of the summary");
    text(app, "--log", "FILE.jsonl", o.log, "Write every event as a line of JSON");
}
void exploreOptions(CLI::App& app, Options& o)
{
    scenarios(app, o, kScenario);
    text(app, "--preemptions", "K", o.preemptions, "Only orders with at most so many pre-emptions");
    text(app, "--states", "N", o.states, "Stop after so many states");
    text(app, "--seconds", "S", o.seconds, "Stop after so many seconds; 60 otherwise");
    text(app, "--reduction", "R", o.reduction, "states, symmetry, dpor or none");
    text(app, "--threads", "N", o.threads, "Threads that share the search; those of this computer otherwise. The result is the same. Simplest orders, dpor and none use one");
    text(app, "--reach", "CONDITION", o.reach, "Say whether a state like \"Counter==1 && Lock==held\" can happen, and how");
    text(app, "--shard", "I/N", o.shard, "Go through part I of N, 0 to N-1, and leave the others to other processes");
    flag(app, "--no-classes", o.noClasses, "Count orders, and not the classes they fall into");
    flag(app, "--merge", o.merge, "Add up the --json answers of all parts, named in place of the scenario");
}
void exportOptions(CLI::App& app, Options& o)
{
    scenarios(app, o, kScenario);
    seedAndSchedule(app, o);
    text(app, "--format", "F", o.format, listed(exportFormats()));
    text(app, "-o,--output", "FILE", o.output, "The file to write");
    text(app, "--range", "A..B", o.range, "From time A to before time B, in nanoseconds; the whole run otherwise");
    text(app, "--lanes", "L", o.lanes, "Only these lanes, in this order, by id, title or group: cpu-0,Device.lock,queues");
    text(app, "--theme", "T", o.theme, "light, dark, print-mono, high-contrast or projector");
    text(app, "--size", "S", o.size, "window, slide, handout, column, or WIDTHxHEIGHT in pixels");
    text(app, "--axis", "MODE", o.axis, "linear, event or compressed time axis");
    text(app, "--title", "TEXT", o.title, "A title in place of the scenario's");
    text(app, "--without", "PARTS", o.without, "Leave out title, configuration, legend or fingerprint, or several of them: legend,title");
    text(app, "--scale", "N", o.scale, "Pixels of a PNG to a pixel of the picture: 1, 2 or 3; 2 otherwise");
    flag(app, "--split", o.split, "Where the lanes have no room on one picture, write several: FILE-1, FILE-2 and so on");
    text(app, "--figure", "F", o.figure, "Of the configurations that compare shows, in place of one run: " + listed(figureNames()));
    vary(app, o, "With --figure: every value of this setting; repeatable. Of a sweep the first is the parameter");
}
void codeOptions(CLI::App& app, Options& o)
{
    scenarios(app, o, kScenario);
    text(app, "--recognise", "FILE", o.recognise,
        "The other way round: the objects that these lines of a driver set up, and with a scenario what they change in it; - reads standard input");
}

void compareOptions(CLI::App& app, Options& o)
{
    scenarios(app, o, kScenario);
    vary(app, o, "In place of scope, level and GUARD: every value of this setting; repeatable, for every combination");
}
void whyOptions(CLI::App& app, Options& o)
{
    scenarios(app, o, kScenario);
    seedAndSchedule(app, o);
    text(app, "--event", "N", o.event, "Why this event of the run happened, or had to wait; numbered from 0, as run --log writes them");
    text(app, "--finding", "N", o.finding, "Why this finding of the run came to be; numbered from 0, in the order of run");
    flag(app, "--all", o.all, "Every step of a long chain, too");
}

void conformanceOptions(CLI::App& app, Options& o) { app.add_option("FILE", o.scenarios, "A file of conformance cases")->type_name(""); }

struct Command {
    const char* name;
    const char* help;
    void (*addOptions)(CLI::App&, Options&);
    Answer (*run)(const Options&);
};
constexpr Command kCommands[] = {
    {"list", "The shipped scenarios in teaching order", listOptions, list},
    {"check", "Every mistake in scenarios and their driver text", checkOptions, check},
    {"run", "Run a scenario and say what happened", runOptions, runCommand},
    {"explore", "All orders of a scenario's steps, and what they come to", exploreOptions, exploreCommand},
    {"export", "Write a run, or a comparison, as a picture or a table", exportOptions, exportCommand},
    {"compare", "What becomes of every configuration, under the same arrivals", compareOptions, compareCommand},
    {"why", "The chain of causes of an event or a finding, in words", whyOptions, why},
    {"code", "The C that sets a configuration up, as it is run", codeOptions, code},
    {"conformance", "Compare every case of a file with what the machine does", conformanceOptions, conformance},
};

std::vector<std::string> commandNames()
{
    std::vector<std::string> names;
    for (const Command& c : kCommands)
        names.emplace_back(c.name);
    return names;
}

// --- mistakes on the line --------------------------------------------------------------------------------------------------

std::string withoutValue(const std::string& word) { return word.starts_with("--") ? word.substr(0, word.find('=')) : word; }
bool isOption(const std::string& word) { return word.size() > 1 && word.front() == '-'; }

std::vector<std::string> optionNames(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const CLI::Option* o : app.get_options()) {
        for (const std::string& n : o->get_lnames())
            names.push_back("--" + n);
        for (const std::string& n : o->get_snames())
            names.push_back("-" + n);
    }
    return names;
}

// Words that no option and no command took. `app` is the command, or the program where none was named.
void addUnknown(const Options& o, const CLI::App& app, const std::vector<std::string>& words, bool hasCommand, Diagnostics& mistakes)
{
    const bool anyOption = std::any_of(words.begin(), words.end(), isOption);
    for (const std::string& word : words) {
        if (isOption(word)) {
            const std::string option = withoutValue(word);
            const std::vector<std::string> names = optionNames(app);
            mistakes.push_back(mistake(o.place(word), "unknown-option",
                "unknown option " + option + "; expected " + (names.empty() ? "none" : listed(names)), meant(option, names)));
        } else if (!hasCommand) {
            mistakes.push_back(mistake(o.place(word), "unknown-command", "there is no command \"" + word + "\"; expected " + listed(commandNames()),
                meant(word, commandNames())));
            return;              // What follows would belong to it.
        } else if (!anyOption) { // It may be the value of an option that is not known.
            mistakes.push_back(mistake(o.place(word), "unexpected-word", "\"" + word + "\" has no meaning here; expected an option or nothing"));
        }
    }
}

// CLI11's own messages say what was found; ours say where, and what was expected.
Diagnostic explained(const Options& o, const CLI::App& app, const CLI::ParseError& error)
{
    const std::string what = error.what();
    // "--seed: 1 required N missing", "story was given a disallowed flag override"
    const bool isFlag = what.find("disallowed flag override") != std::string::npos;
    const std::string subject = isFlag ? "--" + what.substr(0, what.find(' ')) : what.substr(0, what.find(':'));
    const CLI::Option* option = app.get_option_no_throw(subject);
    if (option == nullptr)
        return mistake(o.placeOfWord(0), "bad-command-line", what + "; expected a line as syncscope --help shows it");
    std::vector<std::size_t> given;
    for (std::size_t i = 0; i < o.words.size(); ++i)
        for (const std::string& name : {"--" + (option->get_lnames().empty() ? std::string() : option->get_lnames().front()),
                 "-" + (option->get_snames().empty() ? std::string() : option->get_snames().front())})
            if (name.size() > 1 && name != "--" && withoutValue(o.words[i]) == name)
                given.push_back(i);
    if (isFlag)
        return mistake(o.placeOfWord(given.empty() ? 0 : given.back()), "bad-value", subject + " takes no value; expected it alone");
    if (given.size() > 1)
        return mistake(o.placeOfWord(given[1]), "repeated-option", subject + " is given more than once; expected it once");
    return mistake(o.placeOfWord(given.empty() ? 0 : given.back()), "missing-value",
        subject + " has no value; expected " + subject + " " + option->get_type_name());
}

// --- what the program says -------------------------------------------------------------------------------------------------

// Everything but the answer itself goes to standard error.
void startLog(bool verbose)
{
    const auto log = std::make_shared<spdlog::logger>("syncscope", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    log->set_pattern("%n: %l: %v");
    log->set_level(verbose ? spdlog::level::debug : spdlog::level::warn);
    spdlog::set_default_logger(log);
}

void print(const Diagnostics& mistakes)
{
    spdlog::logger lines("mistakes", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    lines.set_pattern("%v"); // Editors look for the place at the beginning of a line.
    for (const Diagnostic& d : mistakes)
        lines.log(d.severity == Severity::Error ? spdlog::level::err : spdlog::level::warn, format(withPlace(d)));
}

bool write(const std::string& bytes)
{
    const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
    if (std::fflush(stdout) == 0 && whole)
        return true;
    spdlog::error("standard output cannot be written");
    return false;
}

int finish(const Options& o, Answer answer)
{
    print(answer.mistakes);
    if (!answer.limit.empty())
        spdlog::error("stopped at a limit: {}", answer.limit);
    const Exit exit = answer.exit();
    if (o.json && answer.text.empty()) {
        for (Diagnostic& d : answer.mistakes)
            d = withPlace(std::move(d));
        answer.text = report::checkJson(answer.mistakes);
    }
    if (o.json)
        answer.text += "\n";
    return static_cast<int>(write(answer.text) ? exit : Exit::Unusable);
}

} // namespace

int run(const std::vector<std::string>& words, const std::string& version)
{
    Options o;
    o.words = words;
    // Known before the line is understood, for a line that cannot be.
    o.json = std::find(words.begin(), words.end(), "--json") != words.end();
    startLog(std::find(words.begin(), words.end(), "--verbose") != words.end());
    spdlog::debug("version {}", version);

    CLI::App app(
        "Runs driver scenarios on a simulated Windows machine and says what synchronization scope and execution level protect.", "syncscope");
    app.allow_windows_style_options(false); // A path may begin with a slash, on Windows too.
    app.set_version_flag("--version", "syncscope " + version, "The version");
    app.allow_extras();
    const auto addCommon = [&o](CLI::App& to) {
        flag(to, "--json", o.json, "One JSON object on standard output, and nothing else there");
        flag(to, "--verbose", o.verbose, "Say on standard error what is being done");
    };
    addCommon(app);
    for (const Command& c : kCommands) {
        CLI::App* sub = app.add_subcommand(c.name, c.help)->group("Commands")->allow_extras();
        c.addOptions(*sub, o);
        addCommon(*sub);
    }
    app.footer("Exit codes: 0 done and nothing wrong, 1 the answer is no, 2 input that cannot be used, 3 stopped at a limit.");

    Diagnostics mistakes;
    const auto chosen = [&app]() -> const CLI::App* {
        const auto subs = app.get_subcommands();
        return subs.empty() ? nullptr : subs.front();
    };
    std::optional<Diagnostic> malformed;
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::CallForVersion& asked) {
        return finish(o, {.text = std::string(asked.what()) + "\n", .mistakes = {}, .limit = {}});
    } catch (const CLI::Success&) {
        return write(app.help()) ? 0 : static_cast<int>(Exit::Unusable);
    } catch (const CLI::ParseError& error) {
        malformed = explained(o, chosen() ? *chosen() : app, error);
    }
    const CLI::App* sub = chosen();
    addUnknown(o, app, app.remaining(), false, mistakes);
    if (sub != nullptr)
        addUnknown(o, *sub, sub->remaining(), true, mistakes);
    if (malformed && mistakes.empty())
        mistakes.push_back(*malformed);
    if (sub == nullptr && mistakes.empty())
        mistakes.push_back(mistake(
            o.placeOfWord(words.size()), "no-command", "a command is missing; expected " + listed(commandNames()), "syncscope --help says more"));
    if (!mistakes.empty())
        return finish(o, mistaken(std::move(mistakes)));

    const auto command = std::find_if(std::begin(kCommands), std::end(kCommands), [&](const Command& c) { return sub->get_name() == c.name; });
    try {
        return finish(o, command->run(o));
    } catch (const std::bad_alloc&) {
        return finish(o, {.text = {}, .mistakes = {}, .limit = "the memory of this computer"});
    }
}

} // namespace syncscope::cli
