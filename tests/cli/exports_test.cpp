// What `export` and --log write.
#include "tests/cli/json.h"

#include <gmock/gmock.h>

#include <algorithm>

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

} // namespace
} // namespace syncscope::test
