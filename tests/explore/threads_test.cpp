// A search that several threads share finds what one finds, and lets go soon after it is asked to.
#include "tests/explore/models.h"

#include "engine/explore/count.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using explore::Reduction;

// All that a result tells, but for memory.
std::string told(const explore::Result& r)
{
    std::string text = std::string(name(r.verdict)) + " " + std::string(name(r.coverage)) + " " + r.limit.english() + "\n" + r.orders.value_or("-") + " orders, "
        + r.classes.value_or("-") + " classes, " + std::to_string(r.states) + " states, " + std::to_string(r.transitions) + " transitions, "
        + (r.remaining ? std::to_string(*r.remaining) : "?") + " remaining" + (r.endless ? ", endless" : "") + "\n";
    for (const std::string& line : r.expected)
        text += line + "\n";
    for (const explore::Outcome& o : r.outcomes)
        text += (o.bad ? "bad " : "") + words(o) + ": " + o.orders.value_or("-") + " orders, " + o.classes.value_or("-") + " classes, "
            + (o.preemptions ? std::to_string(*o.preemptions) : "-") + " pre-emptions, " + std::to_string(o.steps) + " steps, \"" + o.schedule + "\"" + (o.replays ? " replays" : "") + "\n";
    return text;
}

struct Search {
    const char* name;
    simulation::ModelPtr (*model)();
    explore::Options options;
    std::uint64_t states; // at least: a small search is not shared
};

std::vector<Search> searches()
{
    explore::Options all, symmetry, bounded, limited, part, noClasses, symmetryClasses;
    symmetry.reduction = symmetryClasses.reduction = Reduction::Symmetry;
    symmetry.classes = false;
    bounded.preemptions = 3;
    limited.states = 20'000;
    part.shard = {1, 3};
    noClasses.classes = false;
    return {
        {"Racy", [] { return increments(Increments::Racy, 3, 3); }, all, 7'000},
        {"LikeThreads", [] { return increments(Increments::Racy, 4, 3); }, symmetry, 20'000},
        {"LikeThreadsClasses", [] { return increments(Increments::Racy, 3, 3); }, symmetryClasses, 1'500},
        {"Bounded", [] { return increments(Increments::Racy, 3, 4); }, bounded, 7'000},
        {"Limited", [] { return increments(Increments::Racy, 4, 3); }, limited, 5'000},
        {"Part", [] { return increments(Increments::Racy, 3, 4); }, part, 5'000},
        {"Locked", [] { return increments(Increments::Locked, 4, 4); }, noClasses, 6'000},
        {"Timed", [] { return shipped("dead-man-timer", "no-scope"); }, all, 0},
        {"DevicesLimited", [] { return shipped("how-wrong", "seeded"); }, limited, 5'000},
        {"Circles", [] {
             return small("LONG A, Go; VOID Wait(PVOID Unused) { UNREFERENCED_PARAMETER(Unused); while (Go == 0) { LabWork(10); } A = 1; }\n"
                          "LONG X; VOID Race(PVOID N) { for (LONG i = 0; i < 2; i++) { LONG old = X; X = old + (LONG)(ULONG_PTR)N; } }\n",
                 R"({"name": "T0", "processor": 0, "routine": "Wait"}, {"name": "T1", "processor": 1, "routine": "Race", "argument": 1},
                    {"name": "T2", "processor": 2, "routine": "Race", "argument": 10}, {"name": "T3", "processor": 3, "routine": "Race", "argument": 100})",
                 R"("processors": 4, "clock_ns": 0)");
         }, noClasses, 2'000},
    };
}

class Threads : public testing::TestWithParam<Search> {};

TEST_P(Threads, FindTheSame)
{
    const Search& s = GetParam();
    const simulation::ModelPtr model = s.model();
    ASSERT_TRUE(model);
    explore::Options options = s.options;
    const explore::Result one = explored(model, options);
    EXPECT_GE(one.states, s.states);
    for (const std::uint32_t threads : {2u, 3u, 8u}) {
        options.threads = threads;
        EXPECT_EQ(told(explored(model, options)), told(one)) << threads << " threads";
    }
}
INSTANTIATE_TEST_SUITE_P(All, Threads, testing::ValuesIn(searches()), [](const auto& tested) { return tested.param.name; });

// Between two looks at whether to go on lies a bounded amount of work, whatever the search is doing, so that it stops within 200 ms.
class Cancel : public testing::TestWithParam<std::uint32_t> {};

TEST_P(Cancel, IsNoticedAfterLittleWork)
{
    explore::Options options;
    options.threads = GetParam();
    std::map<std::string, std::uint64_t> most;
    std::uint64_t before = 0;
    options.goOn = [&](const explore::Progress& p) {
        if (p.work < before) // Another search has begun.
            before = 0;
        most[p.doing] = std::max(most[p.doing], p.work - before);
        before = p.work;
        return true;
    };
    explored(increments(Increments::Racy, 3, 4), options);
    explored(increments(Increments::Locked, 4, 4), options);
    options.reduction = Reduction::Dpor;
    explored(increments(Increments::Racy, 3, 2), options);
    options.reduction = Reduction::States;
    options.states = 100'000;
    explored(shipped("how-wrong", "seeded"), options);
    EXPECT_THAT(most, testing::UnorderedElementsAre(testing::Key("serial orders"), testing::Key("orders"), testing::Key("classes"), testing::Key("values"), testing::Key("schedules")));
    // A state is gone through whole: some steps more, of a machine of a few processors, and a share of the keys.
    for (const auto& [what, work] : most)
        EXPECT_LE(work, explore::Watch::kWork + explore::StateSet::kAsk + 64 * explore::Stepper::kPerform) << what;
}

// And when it is asked to, it does no more than that.
TEST_P(Cancel, StopsEverySearchAtOnce)
{
    for (std::uint64_t after = 1; after < 4'000; after = after * 2 + 1) {
        explore::Options options;
        options.threads = GetParam();
        std::uint64_t asked = 0;
        options.goOn = [&](const explore::Progress&) { return ++asked < after; };
        const auto r = explored(increments(Increments::Racy, 3, 3), options);
        EXPECT_LE(asked, after) << "it is not asked again";
        EXPECT_NE(r.verdict, explore::Verdict::Safe);
    }
}
// Also where millions of keys are being packed anew.
TEST_P(Cancel, StopsALargeSearchWhereverItIs)
{
    const auto model = increments(Increments::Racy, 4, 4);
    for (std::uint64_t after = 1; after < 700; after = after * 3 / 2 + 1) {
        explore::Options options;
        options.threads = GetParam();
        options.classes = false;
        std::uint64_t asked = 0;
        options.goOn = [&](const explore::Progress&) { return ++asked < after; };
        const auto r = explored(model, options);
        EXPECT_EQ(r.limit.english(), "asked to stop");
        EXPECT_LE(asked, after);
    }
}
INSTANTIATE_TEST_SUITE_P(Threads, Cancel, testing::Values(1u, 3u), testing::PrintToStringParamName());

} // namespace
} // namespace syncscope::test
