// Two runs of shipped scenarios side by side.
#include "engine/analysis/difference.h"
#include "tests/stories/scenario_run.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace syncscope::test {
namespace {

using analysis::Difference;
using trace::Event;
using trace::EventKind;

TEST(Difference, OfARunAndItselfIsNone)
{
    const ScenarioRun run("lost-update"), again("lost-update");
    const Difference d = analysis::difference(run.trace(), again.trace());
    EXPECT_FALSE(d.parting);
    EXPECT_EQ(d.axis.length(), run.trace().end.ns);
    for (const std::int64_t t : {std::int64_t{0}, std::int64_t{5306}, run.trace().end.ns}) {
        EXPECT_EQ(d.axis.first(t).ns, t);
        EXPECT_EQ(d.axis.second(t).ns, t);
        EXPECT_EQ(d.axis.ofFirst({t}), t);
        EXPECT_EQ(d.axis.ofSecond({t}), t);
    }
}

// The lock that the scope brings is taken by raising the IRQL: there they part.
TEST(Difference, ShowsWhereTwoConfigurationsPart)
{
    const ScenarioRun none("lost-update"), device("lost-update", {}, {"Device.sync_scope=Device"});
    const Difference d = analysis::difference(none.trace(), device.trace());
    ASSERT_TRUE(d.parting);
    EXPECT_EQ(none.trace().log.at(d.parting->first.value).kind, EventKind::CallbackEnter);
    EXPECT_EQ(device.trace().log.at(d.parting->second.value).kind, EventKind::IrqlRaise);
    ASSERT_EQ(d.requests.size(), 2u);
    EXPECT_EQ(d.requests[0].thread, "T0");
    EXPECT_EQ(d.requests[1].thread, "T1");
    // Whoever gets the lock first pays for its cost, the other one waits besides.
    EXPECT_LT(d.requests[0].firstNs, d.requests[0].secondNs);
    EXPECT_LT(d.requests[1].firstNs + 2000, d.requests[1].secondNs);
    // The same moment of both: when T0's callback returns.
    const Event a = none.event(EventKind::CallbackLeave, "SampleEvtIoRead", 0), b = device.event(EventKind::CallbackLeave, "SampleEvtIoRead", 0);
    EXPECT_LT(a.time, b.time);
    EXPECT_EQ(d.axis.ofFirst(a.time), d.axis.ofSecond(b.time));
    EXPECT_EQ(d.axis.first(d.axis.length()), none.trace().end);
    EXPECT_EQ(d.axis.second(d.axis.length()), device.trace().end);
}

// The spin lock is one object more, so the queue behind it has another number; it is the same queue. They part where the one takes the lock.
TEST(Parting, IsNotWhereOnlyANumberDiffers)
{
    const ScenarioRun none("lost-update"), spin("lost-update", {}, {"driver.GUARD=SPIN"});
    const auto parting = analysis::parting(none.trace(), spin.trace());
    ASSERT_TRUE(parting);
    const Event a = none.trace().log.at(parting->first.value), b = spin.trace().log.at(parting->second.value);
    EXPECT_EQ(a.kind, EventKind::Load);
    EXPECT_EQ(none.trace().names.of(a.subject).find("Queue"), std::string::npos);
    EXPECT_TRUE(b.kind == EventKind::IrqlRaise || b.kind == EventKind::LockRequest) << name(b.kind);
    EXPECT_GT(parting->ns, 0);
}

class ShippedDifference : public testing::TestWithParam<std::string> {};

TEST_P(ShippedDifference, HasOneAxisThatNeverGoesBack)
{
    const ScenarioRun a(GetParam());
    if (a.trace().log.size() > 40'000 || a.model()->scenario.objects.empty() || a.model()->scenario.objects.front().type != ObjectType::Device)
        return;
    const ScenarioRun b(GetParam(), {}, {a.model()->scenario.objects.front().name + ".sync_scope=None", "costs.context_switch=3000"});
    const Difference d = analysis::difference(a.trace(), b.trace());
    const auto& anchors = d.axis.anchors();
    ASSERT_FALSE(anchors.empty());
    for (std::size_t i = 1; i < anchors.size(); ++i) {
        EXPECT_LE(anchors[i - 1].first, anchors[i].first);
        EXPECT_LE(anchors[i - 1].second, anchors[i].second);
        EXPECT_EQ(anchors[i].position - anchors[i - 1].position, std::max((anchors[i].first - anchors[i - 1].first).ns, (anchors[i].second - anchors[i - 1].second).ns));
        EXPECT_EQ(d.axis.first(anchors[i].position), anchors[i].first);
        EXPECT_EQ(d.axis.second(anchors[i].position), anchors[i].second);
    }
    for (std::size_t i = 1; i < d.matches.size(); ++i) {
        EXPECT_LT(d.matches[i - 1].first, d.matches[i].first);
        EXPECT_LT(d.matches[i - 1].second, d.matches[i].second);
    }
    for (const analysis::Match& m : d.matches) {
        const Event x = a.trace().log.at(m.first.value), y = b.trace().log.at(m.second.value);
        EXPECT_EQ(x.kind, y.kind);
    }
    // Position to time never goes back, between anchors either.
    Instant before_a, before_b;
    for (std::int64_t i = 0; i <= 200; ++i) {
        const std::int64_t p = d.axis.length() / 200 * i;
        EXPECT_GE(d.axis.first(p), before_a);
        EXPECT_GE(d.axis.second(p), before_b);
        before_a = d.axis.first(p);
        before_b = d.axis.second(p);
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, ShippedDifference, testing::ValuesIn(shippedScenarios()), [](const auto& tested) {
    std::string name = tested.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace syncscope::test
