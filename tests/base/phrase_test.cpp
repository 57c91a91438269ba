// A text in parts: English at once, another language by its patterns.
#include "engine/base/phrase.h"

#include <gtest/gtest.h>

namespace syncscope {

namespace {

std::string german(std::string_view pattern)
{
    if (pattern == "%1 spins for %2")
        return "%2: darum dreht sich %1";
    if (pattern == kDecimalPoint)
        return ",";
    if (pattern == "CPU %1")
        return "Prozessor %1";
    if (pattern == "the machine")
        return "\xC3\xBC" "berall";
    return std::string(pattern);
}

} // namespace

TEST(Phrase, PutsItsPartsIntoThePattern)
{
    const Phrase p = say("%1 spins for %2", say("CPU %1", 1), std::string("Device.lock"));
    EXPECT_EQ(p.english(), "CPU 1 spins for Device.lock");
    EXPECT_EQ(p.in(german), "Device.lock: darum dreht sich Prozessor 1");
    EXPECT_EQ(p.patterns(), (std::vector<std::string_view>{"%1 spins for %2", "CPU %1"}));
    EXPECT_EQ(say("%1, %2: %9 100 %", 1, 2).english(), "1, 2: %9 100 %");
}

TEST(Phrase, NamesAndPunctuationAreTheSameInEveryLanguage)
{
    const Tongue never = [](std::string_view pattern) -> std::string { return "asked for " + std::string(pattern); };
    EXPECT_EQ(Phrase(std::string("EvtIoRead")).in(never), "EvtIoRead");
    EXPECT_EQ(Phrase(-3).in(never), "-3");
    EXPECT_EQ(listed({Phrase(std::string("a")), Phrase(std::string("b")), Phrase(std::string("c"))}, "; ").in(never), "a; b; c");
    EXPECT_TRUE(listed({}, "; ").empty());
    // What stands in a part is no pattern.
    EXPECT_EQ(say("%1 spins for %2", std::string("%2"), std::string("x")).english(), "%2 spins for x");
}

TEST(Phrase, HasNumbersAsTheLanguageWritesThem)
{
    EXPECT_EQ(decimal("12.5 us").english(), "12.5 us");
    EXPECT_EQ(decimal("12.5 us").in(german), "12,5 us");
    EXPECT_EQ(say("%1 spins for %2", decimal("0.5"), std::string("Device.lock")).in(german), "Device.lock: darum dreht sich 0,5");
    EXPECT_TRUE(decimal("1.5").patterns().empty());
}

TEST(Phrase, BeginsASentenceWithACapitalLetter)
{
    EXPECT_EQ(sentence(say("the machine")).english(), "The machine.");
    EXPECT_EQ(sentence(say("the machine")).in(german), "\xC3\x9C" "berall.");
    EXPECT_EQ(sentence(say("CPU %1", 0)).english(), "CPU 0.");
}

} // namespace syncscope
