// Reads the program's answers with a JSON library that is not the one it writes with.
#pragma once

#include "tests/cli/process.h"

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <string>
#include <vector>

namespace syncscope::test {

using Json = rapidjson::Value;

// Exactly one object on one line; a document that is null where it is not.
inline rapidjson::Document parse(const std::string& text)
{
    rapidjson::Document d;
    d.Parse<rapidjson::kParseFullPrecisionFlag>(text.c_str());
    EXPECT_FALSE(d.HasParseError()) << text;
    EXPECT_TRUE(d.IsObject()) << text;
    EXPECT_EQ(text.find('\n'), text.size() - 1) << text;
    return d;
}

// The answer to a line that ends with `exit`.
inline rapidjson::Document answer(const std::string& line, int exit = 0)
{
    std::vector<std::string> all = words(line);
    all.emplace_back("--json");
    const Done done = syncscope(all);
    EXPECT_EQ(done.exit, exit) << line << "\n" << done.err;
    return parse(done.out);
}

} // namespace syncscope::test
