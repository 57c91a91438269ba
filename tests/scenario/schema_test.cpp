// The shipped schema is the one the field table generates, and a public validator agrees with the reader.
#include "engine/scenario/read.h"
#include "tests/scenario/wrong_files.h"
#include "tests/support/places.h"
#include "tests/support/random_scenario.h"

#include <gmock/gmock.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

#include <unistd.h>

namespace syncscope::scenario {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = test::repository();
const fs::path kSchema = kRoot / "assets/schema/scenario.schema.json";

std::string slurp(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

void spill(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

TEST(Schema, TheFileIsTheGeneratedOne)
{
    if (std::getenv("UPDATE_SCHEMA") != nullptr) {
        fs::create_directories(kSchema.parent_path());
        spill(kSchema, schema());
    }
    EXPECT_EQ(slurp(kSchema), schema()) << "run this test with UPDATE_SCHEMA=1 and read the difference";
}

// Names of the files the validator accepts. Empty optional: there is no validator here.
std::optional<std::vector<std::string>> accepted(const fs::path& folder)
{
    const std::string script = R"(
import json, os, sys
try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(3)
schema = json.load(open(sys.argv[1], encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for name in sorted(os.listdir(sys.argv[2])):
    if validator.is_valid(json.load(open(os.path.join(sys.argv[2], name), encoding="utf-8"))):
        print(name)
)";
    const fs::path scriptFile = folder.parent_path() / "validate.py";
    spill(scriptFile, script);
    const std::string command = "python3 \"" + scriptFile.string() + "\" \"" + kSchema.string() + "\" \"" + folder.string() + "\"";
    std::FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr)
        return std::nullopt;
    std::string output;
    char buffer[4096];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, pipe))
        output.append(buffer, n);
    const int status = ::pclose(pipe);
    const int code = status == -1 ? 127 : (status >> 8) & 0xFF;
    if (code == 3 || code == 127)
        return std::nullopt;
    EXPECT_EQ(code, 0) << "the schema itself is wrong";
    std::vector<std::string> names;
    std::stringstream lines(output);
    for (std::string line; std::getline(lines, line);)
        names.push_back(line);
    return names;
}

class Folder {
public:
    explicit Folder(const std::string& name) : m_base(fs::temp_directory_path() / ("syncscope-" + name + "-" + std::to_string(::getpid())))
    {
        fs::remove_all(m_base);
        fs::create_directories(files());
    }
    ~Folder() { fs::remove_all(m_base); }
    fs::path files() const { return m_base / "files"; }

private:
    fs::path m_base;
};

TEST(Schema, ThePublicValidatorAcceptsWhatTheReaderAccepts)
{
    Folder folder("accepted");
    std::vector<std::string> expected;
    if (fs::exists(kRoot / "scenarios"))
        for (const auto& entry : fs::directory_iterator(kRoot / "scenarios"))
            if (const fs::path file = entry.path() / "scenario.json"; fs::exists(file)) {
                expected.push_back("shipped-" + entry.path().filename().string());
                fs::copy_file(file, folder.files() / expected.back());
            }
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Texts texts = test::randomTexts(seed);
        expected.push_back("random-" + std::to_string(seed));
        spill(folder.files() / expected.back(), texts.scenario);
        const auto r = read(texts);
        ASSERT_TRUE(r.has_value());
        expected.push_back("written-" + std::to_string(seed));
        spill(folder.files() / expected.back(), write(r->scenario));
    }
    const auto names = accepted(folder.files());
    if (!names)
        GTEST_SKIP() << "python3-jsonschema is not installed";
    EXPECT_THAT(*names, testing::UnorderedElementsAreArray(expected));
}

TEST(Schema, ThePublicValidatorRefusesWhatASchemaCanSee)
{
    Folder folder("refused");
    std::vector<std::string> fine;
    std::size_t count = 0;
    for (const test::WrongFile& file : test::wrongFiles()) {
        if (file.schema == test::SchemaSays::NotJson)
            continue;
        spill(folder.files() / file.name, test::unmark(file.text).text);
        ++count;
        if (file.schema == test::SchemaSays::Fine)
            fine.push_back(file.name);
    }
    ASSERT_GT(count, 40u);
    const auto names = accepted(folder.files());
    if (!names)
        GTEST_SKIP() << "python3-jsonschema is not installed";
    EXPECT_THAT(*names, testing::UnorderedElementsAreArray(fine));
}

} // namespace
} // namespace syncscope::scenario
