// The tree knows where everything stands, and loses nothing.
#include "engine/scenario/json.h"

#include <gmock/gmock.h>

namespace syncscope::scenario::json {
namespace {

Value parsed(const std::string& text)
{
    auto v = parse(text, "t.json");
    EXPECT_TRUE(v.has_value()) << (v ? "" : format(v.error()[0]));
    return v ? *v : Value{};
}

std::string place(const Value& v) { return std::to_string(v.place.line) + ":" + std::to_string(v.place.column); }

TEST(Json, EveryValueAndKeyKnowsItsPlace)
{
    const Value v = parsed("{ \"a\" : [ 1 ,true,\n\t\"\xC3\xA4\", null , {\"b\":{}} ],\r\n\"\xE2\x82\xAC\":  -7 }");
    EXPECT_EQ(place(v), "1:1");
    EXPECT_EQ(v.keys[0].place.column, 3u);
    const Value& list = v.items[0];
    EXPECT_EQ(place(list), "1:9");
    EXPECT_EQ(place(list.items[0]), "1:11");
    EXPECT_EQ(place(list.items[1]), "1:14");
    EXPECT_EQ(place(list.items[2]), "2:2");
    EXPECT_EQ(place(list.items[3]), "2:7"); // Columns count characters, not bytes.
    EXPECT_EQ(place(list.items[4]), "2:14");
    EXPECT_EQ(place(list.items[4].items[0]), "2:19");
    EXPECT_EQ(v.keys[1].place.line, 3u);
    EXPECT_EQ(v.keys[1].place.column, 1u);
    EXPECT_EQ(place(v.items[1]), "3:7");
}

TEST(Json, AByteOrderMarkIsNotPartOfTheText)
{
    const Value v = parsed("\xEF\xBB\xBF{\"a\":\n1}");
    EXPECT_EQ(place(v.items[0]), "2:1");
}

TEST(Json, NumbersKeepTheirDigits)
{
    const Value v = parsed("[18446744073709551615, -9223372036854775808, 1.50, 2e3, 123456789012345678901234567890]");
    std::vector<std::string> digits;
    for (const Value& item : v.items)
        digits.push_back(item.text);
    EXPECT_THAT(digits, testing::ElementsAre("18446744073709551615", "-9223372036854775808", "1.50", "2e3", "123456789012345678901234567890"));
}

TEST(Json, EscapesAreRead)
{
    EXPECT_EQ(parsed(R"("a\"\\\/\b\f\n\r\t\u00e4\ud83d\ude00")").text, "a\"\\/\b\f\n\r\t\xC3\xA4\xF0\x9F\x98\x80");
    EXPECT_EQ(parse(R"("\ud83d")", "t").error()[0].code, "json-syntax");
    EXPECT_EQ(parse("\"a\nb\"", "t").error()[0].code, "json-syntax");
}

TEST(Json, EveryDuplicateKeyIsNamed)
{
    const auto v = parse("{\"a\":1,\n\"b\":{\"c\":1,\"c\":2},\n\"a\":2,\n\"a\":3}", "t.json");
    ASSERT_FALSE(v.has_value());
    std::vector<std::uint32_t> lines;
    for (const Diagnostic& d : v.error()) {
        EXPECT_EQ(d.code, "duplicate-key");
        lines.push_back(d.place.line);
    }
    EXPECT_THAT(lines, testing::ElementsAre(2, 3, 4));
}

TEST(Json, DepthIsBoundedWithoutAStack)
{
    const std::string deep(kMaximumDepth, '[');
    EXPECT_TRUE(parse(deep + std::string(kMaximumDepth, ']'), "t").has_value());
    const auto v = parse(std::string(1'000'000, '['), "t");
    ASSERT_FALSE(v.has_value());
    EXPECT_EQ(v.error()[0].code, "json-too-deep");
    EXPECT_EQ(v.error()[0].place.column, kMaximumDepth + 1);
}

TEST(Json, WhatIsPrintedIsReadBack)
{
    const std::string text = R"({"a": [], "b": {}, "list": [1, -2, "x\u0001\"\\", null, true, [[]], {"k": [false]}], "long": ")" + std::string(200, 'y') + "\"}";
    const Value v = parsed(text);
    const std::string once = print(v);
    EXPECT_EQ(print(parsed(once)), once);
    EXPECT_THAT(once, testing::HasSubstr("\\u0001"));
}

TEST(Json, OneLongLineIsReadInOnePass)
{
    std::string text = "[0";
    for (int i = 1; i < 200'000; ++i)
        text += ",1";
    const Value v = parsed(text + "]");
    EXPECT_EQ(v.items.size(), 200'000u);
    EXPECT_EQ(v.items.back().place.column, 400'000u);
}

} // namespace
} // namespace syncscope::scenario::json
