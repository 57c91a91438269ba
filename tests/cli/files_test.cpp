// Reading, replacing and finding files, as both programs do.
#include "app/files/files.h"
#include "app/files/library.h"
#include "tests/cli/process.h"

#include <gmock/gmock.h>

namespace syncscope::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kBlank = "{\"format\": 1}";

TEST(NewFile, AppearsWhenItIsWhole)
{
    const Folder folder;
    folder.write("x", "old");
    {
        files::NewFile file(folder.file("x"));
        file.write("ne");
        file.write("w");
        EXPECT_EQ(folder.read("x"), "old");
        EXPECT_THAT(file.commit(), IsEmpty());
        EXPECT_EQ(folder.read("x"), "new");
    }
    EXPECT_THAT(folder.names(), ElementsAre("x"));
}

TEST(NewFile, WithoutCommitNothingIsLeft)
{
    const Folder folder;
    folder.write("x", "old");
    {
        files::NewFile file(folder.file("x"));
        file.write("half");
    }
    EXPECT_EQ(folder.read("x"), "old");
    EXPECT_THAT(folder.names(), ElementsAre("x"));
}

TEST(NewFile, KeepsALink)
{
    const Folder folder;
    folder.write("real", "old");
    std::error_code error;
    std::filesystem::create_symlink(folder.path() / "real", folder.path() / "link", error);
    if (error)
        GTEST_SKIP() << "no links here: " << error.message();
    EXPECT_THAT(files::writeText(folder.file("link"), "new"), IsEmpty());
    EXPECT_EQ(folder.read("real"), "new");
    EXPECT_TRUE(std::filesystem::is_symlink(folder.path() / "link"));
}

TEST(NewFile, MistakesNameTheFile)
{
    const Folder folder;
    for (const std::string& name : {folder.file("no/x"), folder.path().generic_string()}) {
        const Diagnostics mistakes = files::writeText(name, "x");
        ASSERT_EQ(mistakes.size(), 1u) << name;
        EXPECT_EQ(mistakes[0].place.file, name);
        EXPECT_EQ(mistakes[0].place.line, 1u);
    }
}

TEST(NewFile, TakesNamesInUtf8)
{
    const Folder folder;
    const std::string name = files::toText(folder.path()) + "/\xC3\xBC\xE2\x80\x93.txt";
    EXPECT_THAT(files::writeText(name, "x"), IsEmpty());
    EXPECT_EQ(files::readText(name).value_or(""), "x");
}

TEST(ReadText, RefusesWhatIsTooLargeOrNotThere)
{
    const Folder folder;
    folder.write("large", std::string(files::kMostBytes + 1, 'x'));
    folder.write("fits", std::string(files::kMostBytes, 'x'));
    EXPECT_EQ(files::readText(folder.file("large")).error()[0].code, "file-too-large");
    EXPECT_EQ(files::readText(folder.file("fits"))->size(), files::kMostBytes);
    EXPECT_EQ(files::readText(folder.file("none")).error()[0].code, "no-file");
    EXPECT_EQ(files::readText(folder.path().generic_string()).error()[0].code, "not-a-file");
}

TEST(ReadScenario, ReadsThreeTexts)
{
    const Folder folder;
    folder.write("s/scenario.json", R"({"format": 1, "driver": {"file": "other.c"}})");
    folder.write("s/other.c", "int x;\n");
    folder.write("s/lesson.md", "# Lesson\n");
    for (const std::string& place : {folder.file("s"), folder.file("s/scenario.json")}) {
        const auto texts = files::readScenario(place);
        ASSERT_TRUE(texts.has_value());
        EXPECT_EQ(texts->scenarioFile, folder.file("s/scenario.json"));
        EXPECT_EQ(texts->driverFile, folder.file("s/other.c"));
        EXPECT_EQ(texts->driver, "int x;\n");
        EXPECT_EQ(texts->lesson, "# Lesson\n");
        EXPECT_EQ(files::idFromPlace(place), "s");
    }
}

TEST(ReadScenario, NamesTheMissingDriverAndTheMistakesOfTheScenario)
{
    const Folder folder;
    folder.write("right/scenario.json", R"({"format": 1})");
    folder.write("wrong/scenario.json", "{\n\"format\": 1, \"titel\": \"x\"}");
    const auto right = files::readScenario(folder.file("right")), wrong = files::readScenario(folder.file("wrong"));
    ASSERT_FALSE(right.has_value());
    ASSERT_EQ(right.error().size(), 1u);
    EXPECT_EQ(right.error()[0].place.file, folder.file("right/driver.c"));
    ASSERT_FALSE(wrong.has_value());
    ASSERT_EQ(wrong.error().size(), 2u);
    EXPECT_EQ(wrong.error()[0].place.file, folder.file("wrong/driver.c"));
    EXPECT_EQ(wrong.error()[1].place.file, folder.file("wrong/scenario.json"));
    EXPECT_EQ(wrong.error()[1].place.line, 2u);
}

TEST(Library, IsInTeachingOrder)
{
    const Folder folder;
    for (const auto& [id, number] :
        std::vector<std::pair<std::string, std::string>>{{"ten", "A10"}, {"two", "A2"}, {"b", "B1"}, {"zz", ""}, {"aa", ""}}) {
        folder.write("scenarios/" + id + "/scenario.json", R"({"format": 1, "id": ")" + id + R"(", "number": ")" + number + "\"}");
        folder.write("scenarios/" + id + "/driver.c", "");
    }
    folder.write("scenarios/notes.txt", "");
    const files::Library library(folder.path().generic_string());
    std::vector<std::string> ids;
    for (const files::Shipped& s : library.scenarios())
        ids.push_back(s.scenario.id);
    EXPECT_THAT(ids, ElementsAre("two", "ten", "b", "aa", "zz"));
    EXPECT_THAT(library.mistakes(), IsEmpty());
    ASSERT_NE(library.find("a10"), nullptr);
    EXPECT_EQ(library.find("a10")->scenario.id, "ten");
    EXPECT_EQ(library.find("c1"), nullptr);
    EXPECT_EQ(library.find(""), nullptr);
}

TEST(Library, LeavesOutWhatCannotBeReadAndSaysSo)
{
    const Folder folder;
    folder.write("scenarios/good/scenario.json", kBlank);
    folder.write("scenarios/good/driver.c", "");
    folder.write("scenarios/bad/scenario.json", "{");
    folder.write("scenarios/bad/driver.c", "");
    const files::Library library(folder.path().generic_string());
    ASSERT_EQ(library.scenarios().size(), 1u);
    EXPECT_EQ(library.scenarios()[0].scenario.id, "good") << "the folder's name, where the file says none";
    ASSERT_EQ(library.mistakes().size(), 1u);
    EXPECT_EQ(library.mistakes()[0].place.file, folder.file("scenarios/bad/scenario.json"));
}

TEST(Library, ThatIsNotThereIsSaid)
{
    const Folder folder;
    const files::Library library(folder.path().generic_string());
    ASSERT_EQ(library.mistakes().size(), 1u);
    EXPECT_EQ(library.mistakes()[0].code, "no-library");
}

TEST(FindScenario, AnIdIsLookedUpInTheLibrary)
{
    const Folder folder;
    folder.write("data/scenarios/one/scenario.json", R"({"format": 1, "id": "one", "number": "A1"})");
    folder.write("data/scenarios/one/driver.c", "");
    const std::string data = folder.file("data");
    EXPECT_EQ(files::findScenario("one", data), folder.file("data/scenarios/one"));
    EXPECT_EQ(files::findScenario("A1", data), folder.file("data/scenarios/one"));
    EXPECT_EQ(files::findScenario(folder.file("data/scenarios/one"), data), folder.file("data/scenarios/one"));
    EXPECT_THAT(files::findScenario("ome", data).error()[0].hint.english(), HasSubstr("one"));
    EXPECT_FALSE(files::findScenario("../scenarios/one", data).has_value()) << "a path is not looked up in the library";
    EXPECT_THAT(files::findScenario("one.scope", data).error()[0].message.english(), HasSubstr("bundle"));
}

TEST(FindScenario, AFolderThatIsHereComesBeforeANumber)
{
    const Folder folder;
    folder.write("data/scenarios/one/scenario.json", R"({"format": 1, "id": "one", "number": "A1"})");
    folder.write("data/scenarios/one/driver.c", "");
    folder.write("here/a1/scenario.json", R"({"format": 1})");
    folder.write("here/one/scenario.json", R"({"format": 1})");
    folder.write("here/A1/notes.txt", "no scenario");
    const std::string data = folder.file("data");
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path() / "here");
    EXPECT_EQ(files::findScenario("a1", data), "a1");
    EXPECT_EQ(files::findScenario("one", data), folder.file("data/scenarios/one")) << "an id means the shipped one everywhere";
    EXPECT_EQ(files::findScenario("A1", data), folder.file("data/scenarios/one"));
    std::filesystem::current_path(before);
}

} // namespace
} // namespace syncscope::test
