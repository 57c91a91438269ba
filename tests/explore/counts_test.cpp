// Numbers that others have: by hand, by theory, and by the model checkers this family of programs is known from.
#include "tests/explore/models.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using explore::Reduction;
using testing::ElementsAre;

TEST(TwoIncrements, TwentyOrders)
{
    const auto r = explored(shipped("two-increments"));
    EXPECT_EQ(r.orders, "20");
    EXPECT_EQ(r.classes, "4");
    EXPECT_EQ(r.verdict, explore::Verdict::Unsafe);
    EXPECT_EQ(r.coverage, explore::Coverage::Exhaustive);
    EXPECT_THAT(orderLines(r), ElementsAre("18 x completed, Device.TotalRequestsProcessed = 1, bad", "2 x completed, Device.TotalRequestsProcessed = 2"));
    EXPECT_THAT(classLines(r), ElementsAre("2 x completed, Device.TotalRequestsProcessed = 1, bad", "2 x completed, Device.TotalRequestsProcessed = 2"));
    ASSERT_EQ(r.leastBad, 0u);
    EXPECT_EQ(r.outcomes[0].preemptions, 1u);
    EXPECT_EQ(r.outcomes[0].steps, 6u);
    EXPECT_EQ(r.outcomes[0].schedule, "0 1x3 0x2");
    EXPECT_TRUE(r.outcomes[0].replays);
    EXPECT_EQ(r.outcomes[1].preemptions, 0u);
}

TEST(ThreeIncrements, OneThousandSixHundredAndEightyOrders)
{
    const auto r = explored(shipped("three-increments"));
    EXPECT_EQ(r.orders, "1680");
    EXPECT_EQ(r.classes, "36");
    EXPECT_THAT(orderLines(r),
        ElementsAre("1404 x completed, Device.TotalRequestsProcessed = 1, bad", "270 x completed, Device.TotalRequestsProcessed = 2, bad",
            "6 x completed, Device.TotalRequestsProcessed = 3"));
    EXPECT_THAT(classLines(r),
        ElementsAre("12 x completed, Device.TotalRequestsProcessed = 1, bad", "18 x completed, Device.TotalRequestsProcessed = 2, bad",
            "6 x completed, Device.TotalRequestsProcessed = 3"));
    for (const explore::Outcome& o : r.outcomes) {
        EXPECT_EQ(o.preemptions, o.bad ? 1u : 0u);
        EXPECT_TRUE(o.replays) << o.schedule;
    }
}

class Guarded : public testing::TestWithParam<std::pair<const char*, const char*>> {};
TEST_P(Guarded, NoOrderIsBad)
{
    const auto r = explored(shipped(GetParam().first, GetParam().second));
    EXPECT_EQ(r.verdict, explore::Verdict::Safe);
    EXPECT_EQ(r.coverage, explore::Coverage::Exhaustive);
    ASSERT_EQ(r.outcomes.size(), 1u);
    EXPECT_FALSE(r.outcomes[0].bad);
}
INSTANTIATE_TEST_SUITE_P(All, Guarded,
    testing::Values(std::pair{"two-increments", "spin-lock"}, std::pair{"two-increments", "device-scope"}, std::pair{"two-increments", "interlocked"},
        std::pair{"three-increments", "spin-lock"}, std::pair{"three-increments", "device-scope"}, std::pair{"three-increments", "interlocked"}));

struct Size {
    Increments kind;
    unsigned threads, each;
    const char* orders;
    const char* classes;
    std::uint64_t states; // 0 = not told
};
class Family : public testing::TestWithParam<Size> {};

TEST_P(Family, AsTheoryHasIt)
{
    const Size& s = GetParam();
    const auto model = increments(s.kind, s.threads, s.each);
    explore::Options options;
    options.schedules = explore::Options::Schedules::LeastBad;
    const auto r = explored(model, options);
    EXPECT_EQ(r.orders, s.orders);
    EXPECT_EQ(r.classes, s.classes);
    if (s.states != 0) {
        EXPECT_EQ(r.states, s.states);
    }
    EXPECT_EQ(r.verdict, s.kind == Increments::Racy ? explore::Verdict::Unsafe : explore::Verdict::Safe);
}

// (2KT)!/((2K)!)^T orders without a lock, (KT)!/(K!)^T with it; classes as Nidhugg and GenMC count them; states as Rumur does.
INSTANTIATE_TEST_SUITE_P(All, Family,
    testing::Values(Size{Increments::Racy, 2, 1, "6", "4", 12}, Size{Increments::Racy, 2, 2, "70", "34", 57}, Size{Increments::Racy, 3, 1, "90", "36", 59},
        Size{Increments::Racy, 4, 1, "2520", "576", 330}, Size{Increments::Racy, 2, 4, "12870", "3334", 541}, Size{Increments::Racy, 3, 2, "34650", "7134", 904},
        Size{Increments::Racy, 5, 1, "113400", "14400", 2027}, Size{Increments::Racy, 3, 3, "17153136", "1824912", 7646},
        Size{Increments::Racy, 4, 2, "63063000", "5189880", 17231}, Size{Increments::Racy, 3, 4, "9465511770", "517957530", 42237},
        Size{Increments::Locked, 2, 2, "6", "6", 45}, Size{Increments::Locked, 4, 1, "24", "24", 112}, Size{Increments::Locked, 3, 3, "1680", "1680", 496},
        Size{Increments::Locked, 4, 2, "2520", "2520", 729}, Size{Increments::Locked, 3, 4, "34650", "34650", 1025},
        Size{Increments::Independent, 2, 2, "70", "1", 0}, Size{Increments::Independent, 4, 2, "63063000", "1", 0}));

class EachReduction : public testing::TestWithParam<Reduction> {};
TEST_P(EachReduction, FindsTheSame)
{
    for (const Increments kind : {Increments::Racy, Increments::Locked, Increments::Independent}) {
        const auto model = increments(kind, 3, 1);
        explore::Options options;
        const auto full = explored(model, options);
        options.reduction = GetParam();
        const auto r = explored(model, options);
        EXPECT_EQ(r.verdict, full.verdict);
        if (GetParam() == Reduction::Dpor) {
            EXPECT_EQ(classLines(r), classLines(full));
        } else {
            EXPECT_EQ(orderLines(r), orderLines(full));
        }
    }
}
INSTANTIATE_TEST_SUITE_P(All, EachReduction, testing::Values(Reduction::States, Reduction::Symmetry, Reduction::Dpor, Reduction::None));

// States up to a renaming of the threads, as Rumur has them with a scalarset.
TEST(LikeThreads, AreOne)
{
    struct Like {
        unsigned threads, each;
        std::uint64_t states;
        const char* orders;
        const char* classes;
    };
    for (const Like& l : {Like{2, 1, 8, "6", "4"}, Like{2, 2, 33, "70", "34"}, Like{3, 1, 20, "90", "36"}, Like{4, 1, 48, "2520", "576"}, Like{3, 2, 211, "34650", "7134"},
             Like{5, 1, 112, "113400", "14400"}, Like{3, 3, 1529, "17153136", "1824912"}, Like{4, 2, 1283, "63063000", "5189880"}, Like{4, 3, 20432, "2308743493056", ""}}) {
        explore::Options options;
        options.reduction = Reduction::Symmetry;
        options.schedules = explore::Options::Schedules::None;
        options.classes = l.threads * l.each <= 9;
        const auto r = explored(increments(Increments::Racy, l.threads, l.each), options);
        EXPECT_EQ(r.states, l.states);
        EXPECT_EQ(r.orders, l.orders);
        if (l.threads * l.each <= 9) {
            EXPECT_EQ(r.classes, l.classes);
        }
    }
}

// One execution a class, and none that could not be ended.
TEST(OneByOne, ExecutesEachClassOnce)
{
    struct Walk {
        Increments kind;
        unsigned threads, each;
        std::uint64_t executions;
    };
    for (const Walk& w : {Walk{Increments::Racy, 2, 2, 34}, Walk{Increments::Racy, 3, 2, 7134}, Walk{Increments::Racy, 4, 1, 576}, Walk{Increments::Racy, 5, 1, 14400},
             Walk{Increments::Locked, 2, 2, 6}, Walk{Increments::Locked, 3, 3, 1680}, Walk{Increments::Locked, 4, 2, 2520}, Walk{Increments::Independent, 3, 3, 1}}) {
        explore::Options options;
        options.reduction = Reduction::Dpor;
        options.schedules = explore::Options::Schedules::None;
        const auto r = explored(increments(w.kind, w.threads, w.each), options);
        EXPECT_EQ(r.executions, w.executions);
        EXPECT_EQ(r.blocked, 0u);
    }
}

TEST(Numbers, GoBeyond128Bits)
{
    const auto model = increments(Increments::Independent, 2, 34);
    explore::Options options;
    options.classes = false;
    options.schedules = explore::Options::Schedules::LeastBad;
    const auto r = explored(model, options);
    // 2 threads of 68 steps: 136! / 68!^2
    EXPECT_EQ(r.orders, "5949105755928259715106809205795376486500");
}

} // namespace
} // namespace syncscope::test
