// What others rely on, asked of the real program: every command of --help, every line of the README, keys and exit codes.
#include "tests/cli/json.h"
#include "tests/cli/promises.h"
#include "tests/support/places.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace syncscope::test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::StartsWith;

// The words of a line, with FILE in `folder`, and files of the tests for CASES and LINES.
std::vector<std::string> wordsIn(const Folder& folder, const std::string& line)
{
    std::vector<std::string> all = words(line);
    for (std::string& word : all)
        if (word == "FILE")
            word = folder.file("file");
        else if (word == "CASES")
            word = (repository() / "tests/conformance/cases.json").string();
        else if (word == "LINES")
            word = (repository() / "tests/fuzz/corpus/recognise/timer.c").string();
    return all;
}

std::vector<std::string> commandsOfHelp()
{
    const Done help = syncscope({"--help"});
    EXPECT_EQ(help.exit, 0);
    EXPECT_EQ(help.err, "");
    std::vector<std::string> commands;
    std::istringstream lines(help.out);
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line == "Commands:")
            inside = true;
        else if (line.empty())
            inside = false;
        else if (inside)
            commands.push_back(words(line).front());
    }
    return commands;
}

// Whether every object that a path of keys leads to has its last key.
bool has(const Json& at, const std::string& path)
{
    if (at.IsArray()) {
        for (const Json& item : at.GetArray())
            if (!has(item, path))
                return false;
        return !at.Empty();
    }
    const std::size_t dot = path.find('.');
    const std::string key = path.substr(0, dot);
    if (!at.IsObject() || !at.HasMember(key.c_str()))
        return false;
    return dot == std::string::npos || has(at[key.c_str()], path.substr(dot + 1));
}

class Promises : public testing::TestWithParam<Promise> {};

TEST_P(Promises, AreKept)
{
    const Folder folder;
    std::vector<std::string> line = wordsIn(folder, GetParam().line);
    const Done plain = syncscope(line);
    EXPECT_EQ(plain.exit, GetParam().exit) << plain.err;
    EXPECT_NE(plain.out, "");
    EXPECT_EQ(plain.err, "");

    line.emplace_back("--json");
    const Done json = syncscope(line);
    EXPECT_EQ(json.exit, GetParam().exit) << json.err;
    const auto object = parse(json.out);
    for (const char* key : GetParam().keys)
        EXPECT_TRUE(has(object, key)) << key << " is missing in " << json.out;
}

TEST_P(Promises, SameLineSameBytes)
{
    const Folder folder;
    std::vector<std::string> line = wordsIn(folder, GetParam().line);
    const Done once = syncscope(line);
    const std::string file = folder.read("file");
    const Done again = syncscope(line);
    EXPECT_EQ(once.out, again.out);
    EXPECT_EQ(file, folder.read("file"));
}

INSTANTIATE_TEST_SUITE_P(All, Promises, testing::ValuesIn(promises()), [](const auto& tested) {
    std::string name = std::to_string(tested.index) + "_";
    for (const char c : std::string(tested.param.line))
        name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
    return name;
});

TEST(Help, NamesCommandsThatWork)
{
    const std::vector<std::string> commands = commandsOfHelp();
    EXPECT_GE(commands.size(), 5u);
    for (const std::string& command : commands) {
        // A line that is promised is a line that was run above.
        bool promised = false;
        for (const Promise& p : promises())
            promised = promised || words(p.line).front() == command;
        EXPECT_TRUE(promised) << command << " is in --help, and no line with it is tested";
        const Done help = syncscope({command, "--help"});
        EXPECT_EQ(help.exit, 0) << command;
        EXPECT_THAT(help.out, HasSubstr("syncscope " + command));
    }
    for (const Promise& p : promises())
        EXPECT_THAT(commands, Contains(words(p.line).front()));
}

TEST(Help, TellsTheVersion)
{
    const Done done = syncscope({"--version"});
    EXPECT_EQ(done.exit, 0);
    EXPECT_EQ(done.out, "syncscope " SYNCSCOPE_PROGRAM_VERSION "\n");
}

std::vector<std::string> linesOfReadme()
{
    std::ifstream readme(repository() / "README.md");
    std::vector<std::string> lines;
    for (std::string line; std::getline(readme, line);)
        if (line.starts_with("    syncscope "))
            lines.push_back(line.substr(std::string("    syncscope ").size()));
    return lines;
}

TEST(Readme, EveryLineOfItRuns)
{
    const std::vector<std::string> lines = linesOfReadme();
    EXPECT_GE(lines.size(), 5u);
    const Folder folder; // Files that a line writes land here.
    for (const std::string& line : lines) {
#ifndef SYNCSCOPE_WITH_PAINT
        if (line.find("--format png") != std::string::npos || line.find("--format pdf") != std::string::npos)
            continue;
#endif
        const Done done = syncscope(words(line), {.folder = folder.path(), .emptyEnvironment = false});
        EXPECT_EQ(done.exit, 0) << line << "\n" << done.err;
        EXPECT_NE(done.out, "") << line;
    }
}

TEST(Anywhere, RunsFromAnotherFolderWithoutEnvironment)
{
    const Folder folder;
    for (const Promise& p : promises()) {
        const std::vector<std::string> line = wordsIn(folder, p.line);
        const Done here = syncscope(line);
        const Done there = syncscope(line, {.folder = folder.path(), .emptyEnvironment = true});
        EXPECT_EQ(there.exit, p.exit) << p.line << "\n" << there.err;
        EXPECT_EQ(there.out, here.out) << p.line;
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"file"}) << "something else was left behind";
}

TEST(Words, AreTheOnesPromised)
{
    const auto list = answer("list --all");
    ASSERT_GT(list["scenarios"].Size(), 0u);
    for (const Json& s : list["scenarios"].GetArray()) {
        const auto run = answer(std::string("run ") + s["id"].GetString());
        EXPECT_THAT(outcomes(), Contains(testing::StrEq(run["outcome"].GetString())));
        for (const Json& f : run["findings"].GetArray())
            EXPECT_THAT(findingKinds(), Contains(testing::StrEq(f["kind"].GetString())));
        EXPECT_EQ(std::string(run["fingerprint"].GetString()).find_first_not_of("0123456789abcdef"), std::string::npos);
        EXPECT_EQ(run["fingerprint"].GetStringLength(), 32u);
        EXPECT_EQ(run.HasMember("bugcheck"), std::string("bugcheck") == run["outcome"].GetString());
    }
}

} // namespace
} // namespace syncscope::test
