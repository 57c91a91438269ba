// What `export` and --log write.
#include "tests/cli/json.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace syncscope::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

// The file that `export lost-update` writes with these options.
std::string exported(const std::string& options)
{
    const Folder folder;
    const Done done = syncscope(words("export lost-update -o " + folder.file("file") + " " + options));
    EXPECT_EQ(done.exit, 0) << done.err;
    EXPECT_EQ(done.out, folder.file("file") + "\n");
    EXPECT_THAT(folder.names(), ElementsAre("file")) << "a temporary file stays";
    return folder.read("file");
}

auto count(const std::string& text, char c) { return std::count(text.begin(), text.end(), c); }

TEST(Export, SvgIsAPictureOfTheRun)
{
    const std::string svg = exported("--format svg");
    EXPECT_THAT(svg, StartsWith("<?xml"));
    EXPECT_THAT(svg, HasSubstr("</svg>"));
    EXPECT_THAT(svg, HasSubstr("The lost update"));
    EXPECT_THAT(svg, HasSubstr("Sync Scope: None"));
    EXPECT_THAT(svg, HasSubstr("id=\"cpu-0\""));
    EXPECT_THAT(svg, HasSubstr(answer("run lost-update")["fingerprint"].GetString()));
    EXPECT_THAT(exported("--format svg --set Device.sync_scope=Device"), HasSubstr("Sync Scope: Device, lock spin"));
}

TEST(Export, ThemeAndSizeChangeThePicture)
{
    const std::string window = exported("--format svg");
    EXPECT_EQ(exported("--format svg --theme light --size window"), window);
    for (const char* theme : {"dark", "print-mono", "high-contrast"})
        EXPECT_NE(exported(std::string("--format svg --theme ") + theme), window) << theme;
    EXPECT_THAT(exported("--format svg --size slide"), HasSubstr("width=\"1920\" height=\"1080\""));
    for (const char* size : {"handout", "column"})
        EXPECT_NE(exported(std::string("--format svg --size ") + size), window) << size;
}

TEST(Export, LanesAreChosenByIdTitleAndGroup)
{
    const std::string one = exported("--format svg --lanes cpu-1");
    EXPECT_THAT(one, HasSubstr("id=\"cpu-1\""));
    EXPECT_THAT(one, Not(HasSubstr("id=\"cpu-0\"")));
    EXPECT_EQ(exported("--format svg --lanes 'CPU 1'"), one);
    const std::string both = exported("--format svg --lanes processors");
    EXPECT_LT(both.find("id=\"cpu-0\""), both.find("id=\"cpu-1\""));
    EXPECT_THAT(both, Not(HasSubstr("id=\"requests\"")));
    const std::string turned = exported("--format svg --lanes cpu-1,processors");
    EXPECT_LT(turned.find("id=\"cpu-1\""), turned.find("id=\"cpu-0\""));
}

TEST(Export, RangeIsAPartOfThePicture) { EXPECT_NE(exported("--format svg --range 5000..6000"), exported("--format svg")); }

TEST(Export, TablesHaveEveryEvent)
{
    const auto run = answer("run lost-update");
    const std::string lines = exported("--format jsonl"), csv = exported("--format csv");
    EXPECT_EQ(count(lines, '\n'), run["events"].GetInt());
    EXPECT_EQ(count(csv, '\n'), run["events"].GetInt() + 1) << "and a heading";
    EXPECT_THAT(csv, StartsWith("event,time_ns,processor,"));
    const Folder folder;
    answer("run lost-update --log " + folder.file("log.jsonl"));
    EXPECT_EQ(folder.read("log.jsonl"), lines);
}

TEST(Export, TablesOfARangeHaveItsEvents)
{
    const std::string all = exported("--format jsonl");
    std::string expected;
    std::size_t start = 0;
    for (std::size_t end = all.find('\n'); end != std::string::npos; start = end + 1, end = all.find('\n', start)) {
        const std::string line = all.substr(start, end - start + 1);
        const auto time = parse(line)["time_ns"].GetInt64();
        if (time >= 2000 && time < 5306)
            expected += line;
    }
    EXPECT_GT(count(expected, '\n'), 5);
    EXPECT_EQ(exported("--format jsonl --range 2000..5306"), expected);
    EXPECT_EQ(count(exported("--format csv --range 2000..5306"), '\n'), count(expected, '\n') + 1);
    EXPECT_EQ(exported("--format jsonl --range 3000..3001"), "") << "nothing happens then";
    EXPECT_EQ(count(exported("--format csv --range 3000..3001"), '\n'), 1);
}

// For a slide, a page, a column or a screen of one's own, as pictures of one run are.
TEST(Export, FiguresHaveTheSizeThatIsAskedFor)
{
    for (const char* figure : {"grid", "throughput", "irql"}) {
        const std::string what = std::string("--figure ") + figure + " --format svg";
        EXPECT_THAT(exported(what + " --size slide"), HasSubstr("width=\"1920\" height=\"1080\"")) << figure;
        EXPECT_THAT(exported(what + " --size handout"), HasSubstr("width=\"1123\" height=\"794\"")) << figure;
        EXPECT_THAT(exported(what + " --size column"), HasSubstr("width=\"321\"")) << figure;
        EXPECT_THAT(exported(what + " --size 1280x720"), HasSubstr("width=\"1280\" height=\"720\"")) << figure;
        EXPECT_EQ(exported(what + " --size slide"), exported(what + " --size slide")) << figure;
    }
    EXPECT_THAT(exported("--figure grid --format svg --size slide"), HasSubstr("not shown for want of room")); // 36 configurations
}

#ifdef SYNCSCOPE_WITH_PAINT
TEST(Export, PixelsNeedNoDisplay)
{
    const std::string png = exported("--format png"), pdf = exported("--format pdf");
    EXPECT_THAT(png, StartsWith("\x89PNG\r\n\x1a\n"));
    EXPECT_THAT(pdf, StartsWith("%PDF-"));
    const Folder folder;
    const Done bare = syncscope({"export", "lost-update", "--format", "png", "-o", "x.png"}, {.folder = folder.path(), .emptyEnvironment = true});
    EXPECT_EQ(bare.exit, 0) << bare.err;
    EXPECT_EQ(bare.err, "");
    EXPECT_EQ(folder.read("x.png"), png);
}
#endif

// Of many configurations: the same words and numbers as `compare`, the same bytes twice.
TEST(Export, FiguresAreOfAllConfigurations)
{
    const std::string grid = exported("--figure grid --format svg");
    EXPECT_THAT(grid, StartsWith("<?xml"));
    for (const char* text : {"The lost update", "36 configurations under the same arrivals", "queued spin lock", "1 update lost", "IRQL violation", "Requests/s"})
        EXPECT_THAT(grid, HasSubstr(text));
    EXPECT_EQ(exported("--figure grid --format svg"), grid);
    const auto compared = answer("compare lost-update");
    for (const Json& t : compared["tables"].GetArray()) {
        const std::string title = t["title"].GetString();
        const std::string figure = title == "Throughput" ? "throughput" : title == "Latency" ? "latency" : title == "Time by IRQL" ? "irql" : title == "Lock utilisation" ? "locks" : "processors";
        const std::string chart = exported("--figure " + figure + " --format svg");
        EXPECT_THAT(chart, HasSubstr("</svg>"));
        EXPECT_EQ(exported("--figure " + figure + " --format svg"), chart);
        if (figure != "latency") { // A line has its name in the legend only.
            for (const Json& row : t["rows"].GetArray()) {
                std::string name = row["name"].GetString(); // A picture has the values of #if in words.
                for (const auto& [value, word] : {std::pair{", NONE", ", nothing"}, std::pair{", QUEUED_SPIN", ", queued spin lock"}, std::pair{", SPIN", ", spin lock"}, std::pair{", WAIT", ", wait lock"},
                         std::pair{", FAST_MUTEX", ", fast mutex"}, std::pair{", INTERLOCKED", ", Interlocked"}})
                    if (const std::size_t at = name.find(value); at != std::string::npos)
                        name.replace(at, std::string(value).size(), word);
                EXPECT_THAT(chart, HasSubstr(name)) << figure;
            }
        }
    }
    const std::string rate = std::to_string(compared["cells"][0]["metrics"]["requests_per_s"].GetInt64());
    EXPECT_THAT(exported("--figure throughput --format svg"), HasSubstr(">" + rate.substr(0, rate.size() - 3) + "," + rate.substr(rate.size() - 3) + "<"));
    const std::string two = exported("--figure throughput --vary Device.sync_scope=None,Device --format svg --title Ours --theme dark");
    EXPECT_THAT(two, HasSubstr(">Ours<"));
    EXPECT_THAT(two, HasSubstr(">Device<"));
    EXPECT_THAT(two, Not(HasSubstr(">Queue<")));
    EXPECT_THAT(exported("--figure sweep --vary machine.processors=2,3 --format svg"), HasSubstr("Throughput over processors"));
#ifdef SYNCSCOPE_WITH_PAINT
    const std::string png = exported("--figure locks --format png"), pdf = exported("--figure locks --format pdf");
    EXPECT_THAT(png, StartsWith("\x89PNG\r\n\x1a\n"));
    EXPECT_THAT(pdf, StartsWith("%PDF-"));
    EXPECT_EQ(exported("--figure locks --format png"), png);
    EXPECT_EQ(exported("--figure locks --format pdf"), pdf);
    EXPECT_NE(exported("--figure locks --format png --scale 1"), png);
#endif
}

TEST(Export, IsSplitWhereOnePictureHasNoRoom)
{
    const Folder folder;
    const std::vector<std::string> line = words("export dead-man-timer --set machine.processors=8 --format svg --size slide --split -o " + folder.file("x.svg"));
    const Done done = syncscope(line);
    EXPECT_EQ(done.exit, 0) << done.err;
    EXPECT_THAT(done.out, StartsWith(folder.file("x-1.svg") + "\n" + folder.file("x-2.svg") + "\n"));
    EXPECT_THAT(folder.names(), Not(testing::Contains("x.svg")));
    EXPECT_THAT(folder.read("x-1.svg"), Not(HasSubstr("not shown for want of room")));
    EXPECT_THAT(folder.read("x-2.svg"), HasSubstr("id=\"cpu-0\"")) << "each can be read by itself";
    // One that has room is one.
    EXPECT_EQ(exported("--format svg --split"), exported("--format svg"));
    const Done no = syncscope(words("export lost-update --format csv --split -o " + folder.file("y")));
    EXPECT_EQ(no.exit, 2);
    EXPECT_THAT(no.err, HasSubstr("--split makes several pictures"));
}

TEST(Export, WhatAFigureHasNotIsSaid)
{
    const Folder folder;
    const auto said = [&](const std::string& options) {
        const Done done = syncscope(words("export lost-update -o " + folder.file("x") + " " + options));
        EXPECT_EQ(done.exit, 2) << options;
        EXPECT_THAT(folder.names(), ElementsAre()) << options;
        return done.err;
    };
    EXPECT_THAT(said("--figure grit --format svg"), HasSubstr("did you mean grid?"));
    EXPECT_THAT(said("--figure grid --format csv"), HasSubstr("csv holds none"));
    for (const char* option : {"--range 0..1", "--lanes cpu-0", "--axis event", "--without legend", "--schedule 0", "--seed 2"})
        EXPECT_THAT(said(std::string("--figure grid --format svg ") + option), HasSubstr("is of one run"));
    EXPECT_THAT(said("--vary machine.processors=2,3 --format svg"), HasSubstr("expected it with --figure"));
    EXPECT_THAT(said("--figure sweep --format svg"), HasSubstr("--vary is missing"));
    EXPECT_THAT(said("--figure grid --vary machine.processors=two --format svg"), HasSubstr("command-line:1:"));
}

TEST(Export, ReplacesTheOldFileAsAWhole)
{
    const Folder folder;
    folder.write("x.svg", std::string(1 << 20, 'x'));
    EXPECT_EQ(syncscope({"export", "lost-update", "--format", "svg", "-o", folder.file("x.svg")}).exit, 0);
    EXPECT_EQ(folder.read("x.svg"), exported("--format svg"));
    // A mistake leaves it alone.
    folder.write("x.svg", "old");
    EXPECT_EQ(syncscope({"export", "lost-update", "--format", "svg", "--lanes", "none", "-o", folder.file("x.svg")}).exit, 2);
    EXPECT_EQ(folder.read("x.svg"), "old");
    EXPECT_THAT(folder.names(), ElementsAre("x.svg"));
}

TEST(Export, ARunAtALimitIsDrawnAndSaid)
{
    const Folder folder;
    const Done done = syncscope({"export", "lost-update", "--set", "limits.steps=5", "--format", "svg", "-o", folder.file("x.svg")});
    EXPECT_EQ(done.exit, 3);
    EXPECT_THAT(done.err, HasSubstr("limits.steps"));
    EXPECT_THAT(folder.read("x.svg"), HasSubstr("</svg>"));
}

// What the format of Chrome's traces asks for, and what readers take amiss: slices of one track that overlap without nesting, flows
// without an end, asynchronous slices that do not close.
void expectTrace(const std::string& text)
{
    rapidjson::Document d;
    d.Parse<rapidjson::kParseFullPrecisionFlag>(text.c_str());
    ASSERT_FALSE(d.HasParseError());
    ASSERT_TRUE(d.IsObject() && d.HasMember("traceEvents") && d["traceEvents"].IsArray());
    std::map<std::pair<int, int>, std::vector<std::pair<double, double>>> tracks;
    std::map<std::string, int> open;
    for (const Json& e : d["traceEvents"].GetArray()) {
        const std::string phase = e["ph"].GetString();
        ASSERT_NE(std::string("MXCbeisf").find(phase), std::string::npos) << phase;
        for (const char* key : {"name", "pid", "tid", "ts"})
            ASSERT_TRUE(e.HasMember(key)) << key;
        ASSERT_TRUE(e["ts"].IsNumber());
        if (phase == "X")
            tracks[{e["pid"].GetInt(), e["tid"].GetInt()}].emplace_back(e["ts"].GetDouble(), e["ts"].GetDouble() + e["dur"].GetDouble());
        if (phase == "b" || phase == "s")
            ++open[phase + std::to_string(e["id"].GetUint64())];
        if (phase == "e" || phase == "f")
            --open[(phase == "e" ? "b" : "s") + std::to_string(e["id"].GetUint64())];
    }
    for (const auto& [id, n] : open)
        EXPECT_EQ(n, 0) << id;
    for (const auto& [track, slices] : tracks) {
        std::vector<std::pair<double, double>> stack;
        double before = 0;
        for (const auto& s : slices) {
            EXPECT_GE(s.first, before);
            before = s.first;
            while (!stack.empty() && stack.back().second <= s.first + 1e-4)
                stack.pop_back();
            EXPECT_TRUE(stack.empty() || s.second <= stack.back().second + 1e-4) << "a slice at " << s.first << " does not nest";
            stack.push_back(s);
        }
    }
}

// The part of Mermaid's grammar for sequence diagrams that is used.
void expectSequence(const std::string& text)
{
    static const std::regex declares("^    participant (p[0-9]+) as [^;]+$"), says("^    (p[0-9]+)(->>|-->>|-x)(p[0-9]+): (?:[^;#]|#[0-9]+;)+$"),
        notes("^    Note over (p[0-9]+): (?:[^;#]|#[0-9]+;)+$"), holds("^    (activate|deactivate) (p[0-9]+)$");
    std::istringstream lines(text);
    std::string line;
    ASSERT_TRUE(std::getline(lines, line));
    EXPECT_THAT(line, StartsWith("%% "));
    ASSERT_TRUE(std::getline(lines, line));
    EXPECT_EQ(line, "sequenceDiagram");
    std::set<std::string> known;
    std::map<std::string, int> active;
    std::size_t messages = 0;
    while (std::getline(lines, line)) {
        std::smatch m;
        if (std::regex_match(line, m, declares)) {
            EXPECT_TRUE(known.insert(m[1]).second) << line;
        } else if (std::regex_match(line, m, says)) {
            ++messages;
            EXPECT_TRUE(known.count(m[1]) == 1 && known.count(m[3]) == 1) << line;
        } else if (std::regex_match(line, m, holds)) {
            active[m[2]] += m[1] == "activate" ? 1 : -1;
            EXPECT_GE(active[m[2]], 0) << line;
        } else {
            ASSERT_TRUE(std::regex_match(line, m, notes)) << line;
            EXPECT_EQ(known.count(m[1]), 1u) << line;
        }
    }
    EXPECT_LE(messages, 60u);
    for (const auto& [lock, n] : active)
        EXPECT_EQ(n, 0) << lock;
}

TEST(Export, EveryScenarioIsATraceAndASequenceThatReadersAccept)
{
    const Folder folder;
    const auto list = answer("list --all");
    for (const Json& s : list["scenarios"].GetArray()) {
        const std::string id = s["id"].GetString();
        SCOPED_TRACE(id);
        ASSERT_EQ(syncscope({"export", id, "--format", "perfetto", "-o", folder.file("trace")}).exit, 0);
        expectTrace(folder.read("trace"));
        ASSERT_EQ(syncscope({"export", id, "--format", "mermaid", "-o", folder.file("sequence")}).exit, 0);
        expectSequence(folder.read("sequence"));
    }
}

TEST(Export, PerfettoTellsOfTheRun)
{
    const std::string text = exported("--format perfetto --set Device.sync_scope=Device");
    rapidjson::Document d;
    d.Parse(text.c_str());
    EXPECT_STREQ(d["displayTimeUnit"].GetString(), "ns");
    EXPECT_STREQ(d["otherData"]["scenario"].GetString(), "lost-update");
    EXPECT_THAT(text, HasSubstr(R"({"ph":"X","name":"EvtIoRead #1","pid":1,"tid":0,"ts":5.325,"dur":2.030,"cat":"callback")"));
    EXPECT_THAT(text, HasSubstr(R"("name":"held by T0","pid":2)"));
    EXPECT_THAT(text, HasSubstr(R"("ph":"b","name":"T1 spins for Device.lock")"));
    EXPECT_THAT(text, HasSubstr(R"("ph":"s","name":"lock-release")"));
    EXPECT_THAT(exported("--format perfetto"), HasSubstr(R"("name":"lost-update Device.TotalRequestsProcessed")"));
    EXPECT_THAT(exported("--format perfetto --range 0..5000"), Not(HasSubstr("EvtIoRead")));
}

TEST(Export, MermaidTellsOfTheRun)
{
    const std::string text = exported("--format mermaid --set Device.sync_scope=Device");
    expectSequence(text);
    EXPECT_THAT(text, HasSubstr("as Device.lock\n"));
    EXPECT_THAT(text, HasSubstr(": 5.3us presents #35;1\n"));
    EXPECT_THAT(text, HasSubstr(": 5.3us spins\n"));
    EXPECT_THAT(text, HasSubstr(": not to scale\n"));
}

// Opens without a net: nothing in it is loaded from elsewhere.
TEST(Export, HtmlIsOnePageWithThePictureAndTheFindings)
{
    const std::string page = exported("--format html");
    EXPECT_THAT(page, StartsWith("<!DOCTYPE html>\n"));
    EXPECT_THAT(page, HasSubstr("<svg"));
    EXPECT_EQ(page.find("<?xml"), std::string::npos);
    EXPECT_THAT(page, HasSubstr("<strong>lost-update</strong> Device.TotalRequestsProcessed: "));
    EXPECT_THAT(page, HasSubstr(answer("run lost-update")["fingerprint"].GetString()));
    EXPECT_THAT(page, HasSubstr("</html>\n"));
    EXPECT_THAT(page, HasSubstr("P0  load     Device.TotalRequestsProcessed  = 0"));
    for (const char* loads : {" src=", "@import", "<script", "<link"})
        EXPECT_EQ(page.find(loads), std::string::npos) << loads;
    EXPECT_NE(exported("--format html --theme dark"), page);
    // Every tag that is opened is closed, in order.
    static const std::set<std::string> alone = {"meta", "!doctype"};
    std::vector<std::string> open;
    for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
        const std::size_t end = page.find('>', at);
        ASSERT_NE(end, std::string::npos);
        const bool closes = page[at + 1] == '/';
        std::string tag = page.substr(at + 1 + (closes ? 1 : 0), page.find_first_of(" >/\n", at + 2) - at - 1 - (closes ? 1 : 0));
        std::transform(tag.begin(), tag.end(), tag.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (alone.count(tag) != 0 || page[end - 1] == '/')
            continue;
        if (!closes)
            open.push_back(tag);
        else {
            ASSERT_FALSE(open.empty());
            EXPECT_EQ(open.back(), tag);
            open.pop_back();
        }
    }
    EXPECT_TRUE(open.empty());
}

} // namespace
} // namespace syncscope::test
