// A whole driver, with its own DriverEntry: nothing of it is known to the scenario but that it has a device.
#include "engine/analysis/findings.h"
#include "engine/scenario/read.h"
#include "engine/simulation/run.h"
#include "tests/support/places.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace syncscope::test {
namespace {

using testing::ElementsAre;

std::filesystem::path mirror() { return repository() / "tests/simulation/drivers/mirror.c"; }

struct Mirrored {
    trace::TracePtr trace;
    std::vector<std::string> prints, ends; // "1000000 write 0 64"
};

// A clock of a millisecond, and what the threads do.
Mirrored runMirror(const std::string& workload)
{
    std::ifstream file(mirror());
    std::stringstream driver;
    driver << file.rdbuf();
    scenario::Texts texts;
    texts.driver = driver.str();
    texts.scenario = R"({"format": 1, "id": "mirror", "title": "Mirror", "machine": {"clock_ns": 1000000}, "driver": {"file": "driver.c"}, "workload": {)" + workload + "}}";
    const auto read = scenario::read(texts);
    if (!read) {
        ADD_FAILURE() << format(read.error().front());
        return {};
    }
    const auto model = simulation::build(read->scenario);
    if (!model) {
        ADD_FAILURE() << format(model.error().front());
        return {};
    }
    EXPECT_TRUE((*model)->warnings.empty()) << format((*model)->warnings.front());
    const auto run = simulation::run(*model, {});
    if (!run) {
        ADD_FAILURE() << format(run.error().front());
        return {};
    }
    Mirrored m{run->trace, run->trace->names.texts, {}};
    m.trace->log.forEach([&](const trace::Event& e) {
        EXPECT_NE(e.kind, trace::EventKind::Hazard) << m.trace->names.hazards.at(e.value).words.english();
        if (e.kind == trace::EventKind::RequestComplete)
            m.ends.push_back(std::to_string(e.time.ns / 1'000'000) + " ms " + std::string(ntstatusName(e.extra)) + " " + std::to_string(e.value));
    });
    EXPECT_EQ(analysis::study(*m.trace, {}).findings.size(), 0u);
    return m;
}

// Rule: KMDF P1, KMDF X22
TEST(WholeDriver, KeepsWhatIsWrittenAndGivesItBackWithItsTimer)
{
    const Mirrored m = runMirror(R"("threads": [{"name": "App", "sends": [{"request": "read", "length": 16}, {"request": "write", "length": 64}, {"request": "read", "length": 100},
        {"request": "read", "length": 8}]}])");
    ASSERT_TRUE(m.trace);
    EXPECT_EQ(m.trace->outcome, Outcome::Completed);
    // There is nothing to be read before it was written. After that the timer, which beats every 10 ms, completes one at a time.
    EXPECT_THAT(m.ends, ElementsAre("0 ms STATUS_SUCCESS 0", "10 ms STATUS_SUCCESS 64", "20 ms STATUS_SUCCESS 64", "30 ms STATUS_SUCCESS 8"));
    EXPECT_THAT(m.prints, ElementsAre("built for KMDF\n", "powers up, from 5\n", "completes 64 bytes\n", "completes 64 bytes\n", "completes 8 bytes\n"));
}

// Rule: KMDF X22
TEST(WholeDriver, LetsGoOfARequestThatIsCancelled)
{
    const Mirrored m = runMirror(R"("threads": [{"name": "App", "sends": [{"request": "write", "length": 64, "cancel_after_ns": 3000000}, {"request": "write", "length": 32}]}])");
    ASSERT_TRUE(m.trace);
    EXPECT_EQ(m.trace->outcome, Outcome::Completed);
    EXPECT_THAT(m.ends, ElementsAre("3 ms STATUS_CANCELLED 0", "10 ms STATUS_SUCCESS 32"));
    EXPECT_THAT(m.prints, ElementsAre("built for KMDF\n", "powers up, from 5\n", "cancelled\n", "completes 32 bytes\n"));
}

// Its queue's context goes with the device, after every callback that looked at it.
// Rule: KMDF X30
TEST(WholeDriver, GoesWithItsDevice)
{
    const Mirrored m = runMirror(R"("threads": [{"name": "App", "sends": [{"request": "write", "length": 64}, {"request": "read", "length": 16}]}],
        "power": [{"action": "power_down", "at_ns": 40000000}, {"action": "power_up", "at_ns": 50000000}, {"action": "remove", "at_ns": 60000000}])");
    ASSERT_TRUE(m.trace);
    EXPECT_EQ(m.trace->outcome, Outcome::Completed);
    EXPECT_THAT(m.ends, ElementsAre("10 ms STATUS_SUCCESS 64", "20 ms STATUS_SUCCESS 16"));
}

TEST(WholeDriver, IsTheCThatTheCompilerReads)
{
    if (std::system("x86_64-w64-mingw32-gcc --version > /dev/null 2>&1") != 0)
        GTEST_SKIP() << "x86_64-w64-mingw32-gcc is not installed";
    EXPECT_EQ(std::system(("x86_64-w64-mingw32-gcc -fsyntax-only -Wall -Werror -I\"" + (repository() / "tests/support/wdk").string() + "\" \"" + mirror().string() + "\"").c_str()), 0);
}

} // namespace
} // namespace syncscope::test
