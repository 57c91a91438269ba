// The workload asks for the same in every configuration, and every run sends what is asked for and nothing else.
#include "engine/compare/arrivals.h"
#include "engine/compare/compare.h"
#include "tests/compare/shipped_texts.h"
#include "tests/stories/scenario_run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace syncscope::test {
namespace {

using compare::After;
using compare::Arrival;
using trace::Event;
using trace::EventKind;

scenario::Scenario twoSenders()
{
    scenario::Scenario s;
    scenario::Thread waits;
    waits.name = "T0";
    waits.startNs = 500;
    scenario::Send read;
    read.device = "Device";
    read.length = 512;
    read.repeat = 2;
    read.gapNs = 1000;
    scenario::Send write = read;
    write.request = RequestType::Write;
    write.repeat = 1;
    write.gapNs = 0;
    waits.sends = {read, write};
    scenario::Thread hurries;
    hurries.name = "T1";
    write.wait = false;
    write.repeat = 2;
    write.gapNs = 70;
    hurries.sends = {write};
    s.threads = {waits, hurries};
    return s;
}

TEST(Arrivals, AreWhatEachThreadAsksFor)
{
    const std::vector<Arrival> expected = {
        {"T0", 0, After::Start, 500, RequestType::Read, "Device", 512, 0},
        {"T0", 1, After::Return, 1000, RequestType::Read, "Device", 512, 0},
        {"T0", 2, After::Return, 1000, RequestType::Write, "Device", 512, 0},
        {"T1", 0, After::Start, 0, RequestType::Write, "Device", 512, 0},
        {"T1", 1, After::Send, 70, RequestType::Write, "Device", 512, 0},
    };
    EXPECT_EQ(compare::arrivals(twoSenders()), expected);
}

TEST(Arrivals, HaveAFingerprintThatOnlyTheWorkloadChanges)
{
    const scenario::Scenario s = twoSenders();
    const std::string fingerprint = compare::arrivalFingerprint(s);
    EXPECT_EQ(fingerprint.size(), 32u);
    const auto changed = [&](auto change) {
        scenario::Scenario other = s;
        change(other);
        return compare::arrivalFingerprint(other) != fingerprint;
    };
    EXPECT_TRUE(changed([](auto& o) { o.threads[0].startNs = 501; }));
    EXPECT_TRUE(changed([](auto& o) { o.threads[0].sends[0].gapNs = 999; }));
    EXPECT_TRUE(changed([](auto& o) { o.threads[0].sends[0].repeat = 3; }));
    EXPECT_TRUE(changed([](auto& o) { o.threads[1].sends[0].request = RequestType::Read; }));
    EXPECT_TRUE(changed([](auto& o) { o.threads[1].sends[0].wait = true; }));
    EXPECT_TRUE(changed([](auto& o) { std::swap(o.threads[0], o.threads[1]); }));
    EXPECT_TRUE(changed([](auto& o) { o.seed = 2; }));
    EXPECT_TRUE(changed([](auto& o) { o.hardware.push_back({}); }));
    EXPECT_FALSE(changed([](auto& o) { o.machine.processors = 4; }));
    EXPECT_FALSE(changed([](auto& o) { o.costs.contextSwitch = 1; }));
    EXPECT_FALSE(changed([](auto& o) { o.driver.definitions = {{"GUARD", "SPIN"}}; }));
    EXPECT_FALSE(changed([](auto& o) { o.objects.push_back({}); }));
}

class ShippedArrivals : public testing::TestWithParam<std::string> {};

// What a thread sends, in its order; without files that are opened only to send through them.
std::map<std::string, std::vector<std::pair<RequestType, std::uint32_t>>> sent(const trace::Trace& t, const scenario::Scenario& s)
{
    std::map<std::string, std::vector<std::pair<RequestType, std::uint32_t>>> all;
    std::map<std::string, bool> asksForCreate;
    for (const scenario::Thread& thread : s.threads)
        for (const scenario::Send& send : thread.sends)
            asksForCreate[thread.name] = asksForCreate[thread.name] || send.request == RequestType::Create;
    t.log.forEach([&](const Event& e) {
        if (e.kind != EventKind::RequestSend)
            return;
        const std::string thread = t.names.activities.at(e.activity.value).name;
        const auto type = static_cast<RequestType>(e.extra);
        if (type != RequestType::Create || asksForCreate[thread])
            all[thread].emplace_back(type, static_cast<std::uint32_t>(e.value));
    });
    return all;
}

TEST_P(ShippedArrivals, AreTheSameInEveryLegalCellAndSent)
{
    const auto comparison = compare::Comparison::make(shippedTexts(GetParam()), {});
    ASSERT_TRUE(comparison) << format(comparison.error().front());
    if (comparison->axes().empty())
        return; // no device: nothing to configure
    std::string same;
    std::size_t legal = 0;
    std::size_t stride = 1;
    for (std::size_t i = 0; i < comparison->size(); i += stride) {
        const auto cell = comparison->cell(i);
        ASSERT_TRUE(cell) << format(cell.error().front());
        if (cell->metrics.durationNs > 0 && cell->requests.sent > 500)
            stride = 5; // of a long one not every cell
        if (!cell->legal)
            continue;
        ++legal;
        SCOPED_TRACE("cell " + std::to_string(i));
        if (same.empty())
            same = cell->arrivals;
        EXPECT_EQ(cell->arrivals, same);

        const auto read = scenario::read(shippedTexts(GetParam()), comparison->edits(i));
        ASSERT_TRUE(read);
        const ScenarioRun run(read->scenario);
        EXPECT_EQ(run.trace().fingerprint(), cell->fingerprint);
        if (std::any_of(read->scenario.threads.begin(), read->scenario.threads.end(), [](const scenario::Thread& t) {
                return std::any_of(t.sends.begin(), t.sends.end(), [](const scenario::Send& s) { return s.request == RequestType::Close; });
            }))
            continue; // closing a file sends nothing
        std::map<std::string, std::vector<std::pair<RequestType, std::uint32_t>>> asked;
        compare::forEachArrival(read->scenario, [&](const Arrival& a) { asked[a.thread].emplace_back(a.request, a.length); });
        for (const auto& [thread, requests] : sent(run.trace(), read->scenario)) {
            const auto& list = asked[thread];
            ASSERT_LE(requests.size(), list.size()) << thread;
            EXPECT_TRUE(std::equal(requests.begin(), requests.end(), list.begin())) << thread << " sends something else than the workload asks for";
        }
    }
    EXPECT_GT(legal, 0u);
}

INSTANTIATE_TEST_SUITE_P(Shipped, ShippedArrivals, testing::ValuesIn(shippedScenarios()), [](const auto& tested) {
    std::string name = tested.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace syncscope::test
