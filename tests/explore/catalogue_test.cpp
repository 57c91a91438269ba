// The shipped scenarios whose outcome depends on the order: what is wrong is found, and what repairs it is proven.
#include "tests/explore/models.h"

#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using explore::Verdict;

struct Case {
    const char* scenario;
    const char* variant;
    Verdict verdict;
    std::uint32_t preemptions; // of the simplest bad order
};

class Catalogue : public testing::TestWithParam<Case> {};

TEST_P(Catalogue, HasThisVerdict)
{
    const Case& c = GetParam();
    explore::Options options;
    options.states = 200'000;
    const auto r = explored(shipped(c.scenario, c.variant), options);
    EXPECT_EQ(r.verdict, c.verdict) << (r.outcomes.empty() ? "" : words(r.outcomes.front()));
    EXPECT_EQ(r.coverage, explore::Coverage::Exhaustive);
    for (const explore::Outcome& o : r.outcomes)
        EXPECT_TRUE(o.replays) << words(o) << ": " << o.schedule;
    if (c.verdict == Verdict::Unsafe) {
        ASSERT_TRUE(r.leastBad);
        EXPECT_EQ(r.outcomes[*r.leastBad].preemptions, c.preemptions);
    }
}

INSTANTIATE_TEST_SUITE_P(All, Catalogue,
    testing::Values(Case{"lost-update", "race", Verdict::Unsafe, 1}, Case{"lost-update", "apart", Verdict::Unsafe, 1}, Case{"lost-update", "device-scope", Verdict::Safe, 0},
        Case{"lost-update", "queue-scope", Verdict::Safe, 0}, Case{"lost-update", "spin-lock", Verdict::Safe, 0}, Case{"lost-update", "interlocked", Verdict::Safe, 0},
        Case{"one-processor", "by-time", Verdict::Unsafe, 1}, Case{"one-processor", "same-priority", Verdict::Unsafe, 1},
        Case{"the-lock", "no-lock", Verdict::Unsafe, 1}, Case{"the-lock", "queued-spin-lock", Verdict::Safe, 0}, Case{"the-lock", "wait-lock", Verdict::Safe, 0},
        Case{"the-lock", "fast-mutex", Verdict::Safe, 0}, Case{"one-place-forgotten", "forgotten", Verdict::Unsafe, 1},
        Case{"one-place-forgotten", "repaired", Verdict::Safe, 0}, Case{"one-place-forgotten", "device-scope", Verdict::Safe, 0},
        Case{"sync-scope-device", "device-scope", Verdict::Safe, 0}, Case{"sync-scope-device", "no-scope", Verdict::Unsafe, 1},
        Case{"sync-scope-queue", "phase-1", Verdict::Safe, 0}, Case{"sync-scope-queue", "phase-2", Verdict::Unsafe, 1},
        Case{"sync-scope-queue", "phase-2-device-scope", Verdict::Safe, 0}, Case{"sync-scope-queue", "phase-2-spin-lock", Verdict::Safe, 0},
        Case{"timer-joins", "no-scope", Verdict::Unsafe, 1}, Case{"timer-joins", "by-default", Verdict::Safe, 0}, Case{"dpc-for-isr", "by-default", Verdict::Unsafe, 1},
        Case{"dpc-for-isr", "serialized", Verdict::Safe, 0}, Case{"parent-decides", "device-timer", Verdict::Unsafe, 1}, Case{"parent-decides", "queue-timer", Verdict::Safe, 0},
        Case{"dead-man-timer", "no-scope", Verdict::Unsafe, 1}, Case{"dead-man-timer", "device-scope", Verdict::Safe, 0},
        Case{"dead-man-timer", "locking-work-item", Verdict::Safe, 0}, Case{"cancel-or-timer", "at-once", Verdict::Safe, 0},
        Case{"unmark-ignored", "no-scope", Verdict::Unsafe, 1}, Case{"unmark-ignored", "result-used", Verdict::Safe, 0}, Case{"lock-order", "at-once", Verdict::Unsafe, 1},
        Case{"lock-order", "one-lock", Verdict::Safe, 0}, Case{"isr-outside", "other-processor", Verdict::Unsafe, 1}, Case{"isr-outside", "same-processor", Verdict::Unsafe, 1},
        Case{"isr-outside", "interrupt-lock", Verdict::Safe, 0},
        Case{"opting-out", "opted-out", Verdict::Unsafe, 1}, Case{"opting-out", "by-default", Verdict::Safe, 0},
        Case{"stopping-from-a-callback", "own-queue", Verdict::Unsafe, 0}, Case{"stopping-from-a-callback", "no-wait", Verdict::Safe, 0},
        Case{"stopping-from-a-callback", "forwarded-to-an-idle-queue", Verdict::Unsafe, 0},
        Case{"stopping-from-a-callback", "forwarded-to-a-busy-queue", Verdict::Unsafe, 0},
        Case{"lost-update", "time-order", Verdict::Unsafe, 1}, Case{"one-place-forgotten", "declared", Verdict::Unsafe, 1}, Case{"opting-out", "time-order", Verdict::Unsafe, 1},
        Case{"parent-decides", "device-scope", Verdict::Safe, 0}, Case{"dead-man-timer", "device-scope-alone", Verdict::Unsafe, 1},
        Case{"dead-man-timer", "work-item", Verdict::Unsafe, 1}, Case{"cancel-or-timer", "cancel-first", Verdict::Safe, 0},
        Case{"cancel-or-timer", "timer-first", Verdict::Safe, 0}, // T0's last step lowers the IRQL, and the timer's DPC takes its processor: it could not have gone on when T1 cancels.
        Case{"unmark-ignored", "in-scope", Verdict::Unsafe, 0},
        Case{"lock-order", "one-after-the-other", Verdict::Unsafe, 1}, Case{"lock-order", "own-locks-at-once", Verdict::Unsafe, 1},
        Case{"lock-order", "own-locks-verified", Verdict::Unsafe, 0},
        // One DPC is too long, or thirty are; a stay is counted in ticks, of which some is left when the next begins.
        Case{"watchdog", "one-dpc", Verdict::Unsafe, 0}, Case{"watchdog", "many-dpcs", Verdict::Unsafe, 0}, Case{"watchdog", "callback", Verdict::Unsafe, 0},
        Case{"watchdog", "no-scope", Verdict::Safe, 0}, Case{"watchdog", "real-limits", Verdict::Safe, 0},
        // Other values than serial ones, of other events: nothing is lost.
        Case{"fewer-dpcs", "all-there-are", Verdict::Safe, 0}, Case{"on-top-of-itself", "no-scope", Verdict::Safe, 0},
        Case{"on-top-of-itself", "device-scope", Verdict::Safe, 0}),
    [](const auto& tested) {
        std::string text = std::string(tested.param.scenario) + "_" + tested.param.variant;
        std::replace(text.begin(), text.end(), '-', '_');
        return text;
    });

// A thousand reads each: no end is come to for a long time. A bad order is known all the same, and what repairs it is proven for fewer.
TEST(Catalogue, HowWrongIsUnsafeUnlessItIsGuarded)
{
    explore::Options options;
    options.states = 300'000;
    options.classes = false;
    const auto r = explored(shipped("how-wrong", "worst"), options);
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    EXPECT_EQ(r.coverage, explore::Coverage::Limit);
    EXPECT_EQ(r.limit.english(), "300000 states");
    EXPECT_LE(r.states, 300'000u);
    ASSERT_FALSE(r.outcomes.empty());
    EXPECT_TRUE(r.outcomes[0].bad);
    EXPECT_TRUE(r.outcomes[0].replays);
    EXPECT_FALSE(r.outcomes[0].preemptions) << "nobody has looked for a simpler one";
    for (const char* variant : {"spin-lock", "interlocked", "device-scope"}) {
        const auto all = explored(shipped("how-wrong", variant, {"T0.sends.0.repeat=20", "T1.sends.0.repeat=20"}));
        EXPECT_EQ(all.verdict, Verdict::Safe) << variant;
        EXPECT_EQ(all.coverage, explore::Coverage::Exhaustive) << variant;
        explore::Options none;
        none.preemptions = 0;
        const auto bounded = explored(shipped("how-wrong", variant), none);
        EXPECT_EQ(bounded.verdict, Verdict::Unknown) << variant;
        EXPECT_EQ(bounded.coverage, explore::Coverage::Bounded) << variant;
    }
}

TEST(Catalogue, WhatIsTooLargeSaysSo)
{
    explore::Options options;
    options.states = 5'000;
    const auto r = explored(shipped("how-wrong", "spin-lock"), options);
    EXPECT_EQ(r.coverage, explore::Coverage::Limit);
    EXPECT_EQ(r.verdict, Verdict::Unknown);
    EXPECT_EQ(r.limit.english(), "5000 states");
    EXPECT_FALSE(r.orders);
}

} // namespace
} // namespace syncscope::test
