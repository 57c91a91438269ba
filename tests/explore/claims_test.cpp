// What a lesson says of all orders of its scenario is so. The window counts anew for every other configuration.
#include "tests/explore/models.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <numeric>
#include <regex>
#include <sstream>

namespace syncscope::test {
namespace {

std::uint64_t number(std::string digits)
{
    std::erase(digits, ',');
    return std::stoull(digits);
}

TEST(Lessons, SayOfOrdersWhatExploringFinds)
{
    const std::regex link(R"(\[([^\]]*)\]\(lab:orders\))"), claim(R"(([\d,]+) of (?:the )?([\d,]+) orders)");
    std::vector<std::string> checked;
    for (const auto& entry : std::filesystem::directory_iterator(repository() / "scenarios")) {
        std::ifstream in(entry.path() / "lesson.md", std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        const std::string lesson = text.str(), id = entry.path().filename().string();
        std::size_t links = 0;
        for (std::sregex_iterator at(lesson.begin(), lesson.end(), link), end; at != end; ++at) {
            const std::string words = (*at)[1];
            std::smatch numbers;
            ASSERT_TRUE(std::regex_search(words, numbers, claim)) << id << ": \"" << words << "\" has no numbers the window could count anew";
            const auto r = explored(shipped(id));
            ASSERT_TRUE(r.orders) << id;
            std::uint64_t bad = 0;
            for (const explore::Outcome& o : r.outcomes)
                bad += o.bad && o.orders ? number(*o.orders) : 0;
            EXPECT_EQ(number(numbers[1]), bad) << id;
            EXPECT_EQ(number(numbers[2]), number(*r.orders)) << id;
            ++links;
        }
        const auto claims = static_cast<std::size_t>(std::distance(std::sregex_iterator(lesson.begin(), lesson.end(), claim), std::sregex_iterator()));
        EXPECT_EQ(claims, links) << id << " says a number of orders that nothing checks";
        if (links > 0)
            checked.push_back(id);
    }
    std::sort(checked.begin(), checked.end());
    EXPECT_EQ(checked, (std::vector<std::string>{"lost-update", "one-place-forgotten", "three-increments", "two-increments"}));
}

} // namespace
} // namespace syncscope::test
