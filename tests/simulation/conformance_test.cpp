// Every conformance case, through scenario, set-up text and run.
#include "engine/simulation/conformance.h"

#include "tests/support/places.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

namespace syncscope::simulation {
namespace {

std::vector<scenario::ConformanceCase> cases()
{
    std::stringstream text;
    text << std::ifstream(test::repository() / "tests/conformance/cases.json").rdbuf();
    auto all = scenario::readCases(text.str(), "cases.json");
    EXPECT_TRUE(all.has_value()) << format(all.error().front());
    return all ? std::move(*all) : std::vector<scenario::ConformanceCase>();
}

// What each family of cases is about; a case of every one fails when its rule is broken.
// Rule: KMDF V1, KMDF V5, KMDF V6, KMDF V7, KMDF V8, KMDF V9, KMDF V10, KMDF D1, KMDF D2, KMDF D3, KMDF D4, KMDF D5, KMDF DEV1, KMDF DEV2, KMDF DEV3, KMDF DEV4, KMDF DEV5
// Rule: KMDF Q1, KMDF Q2, KMDF Q3, KMDF Q4, KMDF Q5, KMDF Q6, KMDF Q7, KMDF Q8, KMDF Q9, KMDF Q10, KMDF F1, KMDF F2, KMDF F3, KMDF F4, KMDF F5, KMDF F6, KMDF F10
// Rule: KMDF R1, KMDF R2, KMDF T2, KMDF T3, KMDF T5, KMDF W1, KMDF I1, KMDF S1, KMDF S2, KMDF S3, KMDF S4, KMDF S5, KMDF S6, KMDF S7, KMDF S8, KMDF L7
// Rule: KMDF S6a, KMDF S6b, KMDF S6c, KMDF S6d, KMDF S6e, KMDF S6f, KMDF S6g, KMDF S6h, KMDF S6i
TEST(Conformance, EveryCaseAgrees)
{
    const auto all = cases();
    EXPECT_EQ(all.size(), 710u);
    std::set<std::string> traced;
    for (const scenario::ConformanceCase& c : all) {
        const auto result = conform(c);
        ASSERT_TRUE(result.has_value()) << c.id << " " << format(result.error().front());
        for (const Difference& d : result->differences)
            ADD_FAILURE() << c.id << ": " << d.object << " " << d.field << ": expected " << d.expected << ", found " << d.actual;
        for (const std::string& callback : result->traced)
            traced.insert(callback.substr(callback.find('.') + 1));
    }
    // These were seen while they ran, and not only looked up.
    EXPECT_THAT(traced, testing::IsSupersetOf({"EvtIoRead", "EvtIoWrite", "EvtIoDeviceControl", "EvtDeviceFileCreate", "EvtFileCleanup", "EvtFileClose",
                            "EvtTimerFunc", "EvtWorkItem", "EvtDpcFunc", "EvtInterruptIsr", "EvtInterruptDpc", "EvtInterruptWorkItem", "EvtDevicePrepareHardware", "EvtDeviceD0Entry"}));
}

// A comparison that could not fail would prove nothing: each expectation is turned into another one, and each is noticed.
TEST(Conformance, NoticesEveryExpectationThatIsWrong)
{
    auto all = cases();
    std::size_t fields = 0;
    for (std::size_t i = 0; i < all.size(); i += 29) {
        scenario::ConformanceCase& c = all[i];
        std::size_t wrong = 0;
        for (auto* list : {&c.objects, &c.callbacks})
            for (auto& [name, expected] : *list)
                for (auto& [field, value] : expected) {
                    value = value == "wrong" ? "other" : "wrong";
                    ++wrong;
                }
        const auto result = conform(c);
        ASSERT_TRUE(result.has_value()) << c.id;
        const auto isAsked = [](const Difference& d) { return d.expected == "wrong"; };
        EXPECT_EQ(static_cast<std::size_t>(std::count_if(result->differences.begin(), result->differences.end(), isAsked)), wrong) << c.id;
        fields += wrong;
    }
    EXPECT_GT(fields, 500u);
}

TEST(Conformance, SaysWhatIsNoFileOfCases)
{
    EXPECT_EQ(scenario::readCases("{", "f").error().front().place.file, "f");
    EXPECT_EQ(scenario::readCases("{}", "f").error().front().code, "wrong-type");
    EXPECT_EQ(scenario::readCases(R"({"cases": [{"id": "X"}]})", "f").error().front().code, "wrong-type");
}

} // namespace
} // namespace syncscope::simulation
