#include "engine/analysis/sharing.h"

#include "engine/report/sharing.h"
#include "engine/simulation/run.h"
#include "tests/stories/scenario_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using analysis::Sharing;
using testing::HasSubstr;

struct Shared {
    explicit Shared(const std::string& id, const std::string& variant = {}, const std::vector<std::string>& set = {}) : run(id, variant, set)
    {
        const simulation::Reference serial = simulation::serialReference(run.model(), run.trace());
        map = analysis::sharing(run.trace(), {serial.values, serial.initial, serial.sequentialQueues});
    }

    std::uint32_t variable(const std::string& name) const
    {
        const auto& all = run.trace().names.variables;
        for (std::uint32_t v = 0; v < all.size(); ++v)
            if (all[v].name == name)
                return v;
        ADD_FAILURE() << name;
        return 0;
    }
    std::string guard(const std::string& name) const { return report::guardText(run.trace().names, map, variable(name)).english(); }
    // "EvtIoRead EvtIoWrite": who can meet somebody at it.
    std::string met(const std::string& name) const
    {
        std::string text;
        for (const analysis::SharedCell& c : map.cells)
            if (c.variable == variable(name) && !c.with.empty())
                text += (text.empty() ? "" : " ") + report::userName(run.trace().names, c.function).english();
        return text;
    }

    ScenarioRun run;
    Sharing map;
};

const std::string kTotal = "Device.TotalRequestsProcessed";

TEST(SharingMap, WithoutALockACallbackMeetsItself)
{
    const Shared s("lost-update");
    for (const char* name : {"Device.TotalRequestsProcessed", "Device.TotalReads", "Device.TotalBytesRead"})
        EXPECT_EQ(s.met(name), "EvtIoRead") << name;
    EXPECT_EQ(s.guard(kTotal), "nothing: EvtIoRead can meet itself");
    const analysis::Meeting* m = s.map.meeting(s.variable(kTotal), s.map.functions.front());
    ASSERT_TRUE(m);
    // Of two processors, and one of them writes.
    const trace::Event a = s.run.trace().log.at(m->event[0].value), b = s.run.trace().log.at(m->event[1].value);
    EXPECT_NE(a.processor, b.processor);
    EXPECT_TRUE(a.kind == trace::EventKind::Store || b.kind == trace::EventKind::Store);
}

// That the reads came one after the other in this run says nothing.
TEST(SharingMap, IsNotAboutThisOrderAlone) { EXPECT_EQ(Shared("lost-update", "apart").met(kTotal), "EvtIoRead"); }

TEST(SharingMap, NamesTheLockThatIsHeldAtEveryAccess)
{
    for (const auto& [variant, guard] : {std::pair{"device-scope", "Device.lock"}, std::pair{"queue-scope", "Queue.lock"}, std::pair{"spin-lock", "Device.StatisticsLock"},
             std::pair{"interlocked", "interlocked operations"}}) {
        const Shared s("lost-update", variant);
        EXPECT_EQ(s.met(kTotal), "") << variant;
        EXPECT_EQ(s.guard(kTotal), guard) << variant;
    }
}

// A lock each is no lock: queue scope keeps reads from reads and writes from writes.
TEST(SharingMap, TwoLocksGuardNothing)
{
    const Shared s("sync-scope-queue", "phase-2");
    EXPECT_EQ(s.met("DEV1.TotalRequestsProcessed"), "EvtIoRead EvtIoDeviceControl");
    EXPECT_EQ(s.map.guards(s.variable("DEV1.TotalRequestsProcessed")).size(), 0u);
    EXPECT_EQ(s.guard("DEV1.TotalReads"), "RW.lock");
    EXPECT_EQ(Shared("sync-scope-queue", "phase-2-device-scope").met("DEV1.TotalRequestsProcessed"), "");
}

// A queue that presents one request at a time keeps its callback from itself.
TEST(SharingMap, ASequentialQueueKeepsApart)
{
    const Shared s("lost-update", "race", {"Queue.dispatch=Sequential", "interleaving="});
    EXPECT_EQ(s.met(kTotal), "");
    EXPECT_EQ(s.guard(kTotal), "one callback at a time");
    EXPECT_EQ(Shared("lost-update", "race").met(kTotal), "EvtIoRead");
}

TEST(SharingMap, IsACommentForTheDriver)
{
    const Shared s("lost-update", "spin-lock");
    const std::string text = report::sharingComment(s.run.trace(), s.map, "The lost update: A spin lock.", {"Device.EvtX"});
    EXPECT_TRUE(text.starts_with("/*\n * Which lock guards which data. The lost update: A spin lock.\n"));
    EXPECT_TRUE(text.ends_with(" */\n"));
    EXPECT_THAT(text, HasSubstr(" * Device.TotalRequestsProcessed  EvtIoRead   Device.StatisticsLock\n"));
    EXPECT_THAT(text, HasSubstr(" *   Device.EvtX\n"));
    EXPECT_EQ(text.find("*/"), text.size() - 3);
    const std::string titled = report::sharingComment(s.run.trace(), s.map, "Reads **/ writes /*/.", {});
    EXPECT_EQ(titled.find("*/"), titled.size() - 3) << titled;
}

} // namespace
} // namespace syncscope::test
