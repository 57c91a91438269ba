// What is called bad, and how often somebody is pre-empted: programs of a few lines whose answer is known by hand.
#include "tests/explore/brute_force.h"
#include "tests/explore/models.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

using explore::Coverage;
using explore::Verdict;
using testing::ElementsAre;

// Routines by name, each with its statements; `start` is done before all others.
std::string driver(const std::string& variables, const std::vector<std::pair<std::string, std::string>>& routines, const std::string& start = {})
{
    std::string text = variables + "\nDRIVER_INITIALIZE DriverEntry;\nNTSTATUS DriverEntry(PDRIVER_OBJECT Object, PUNICODE_STRING Path) { UNREFERENCED_PARAMETER(Object); "
                                   "UNREFERENCED_PARAMETER(Path); " + start + " return STATUS_SUCCESS; }\n";
    for (const auto& [name, statements] : routines)
        text += "VOID " + name + "(PVOID Unused) { " + statements + " UNREFERENCED_PARAMETER(Unused); }\n";
    return text;
}

// T0, T1, ...: each on a processor, with a routine.
std::string threads(const std::vector<std::pair<int, std::string>>& all)
{
    std::string text;
    for (std::size_t t = 0; t < all.size(); ++t)
        text += (t == 0 ? "" : ", ") + std::string(R"({"name": "T)") + std::to_string(t) + R"(", "processor": )" + std::to_string(all[t].first) + R"(, "routine": ")" + all[t].second + "\"}";
    return text;
}

const char* const kOne = R"("processors": 1, "watchdog": {"enabled": false})";
const char* const kTwo = R"("processors": 2, "watchdog": {"enabled": false})";

const explore::Outcome& outcomeOf(const explore::Result& r, const std::string& text)
{
    static const explore::Outcome none;
    for (const explore::Outcome& o : r.outcomes)
        if (words(o) == text)
            return o;
    ADD_FAILURE() << "no order comes to " << text;
    return none;
}

TEST(SharedProcessor, AnUpdateThatAQuantumSplitsIsLost)
{
    const auto r = explored(small(driver("LONG A;", {{"R", "A++;"}}), threads({{0, "R"}, {0, "R"}}), kOne));
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    EXPECT_EQ(r.coverage, Coverage::Exhaustive);
    EXPECT_THAT(r.expected, ElementsAre("A = 2"));
    // Two threads of a start and three steps: of 70 orders those where one is done before the other has loaded are right, wherever its start lies.
    EXPECT_THAT(orderLines(r), ElementsAre("10 x completed, A = 2", "60 x completed, A = 1, bad"));
    EXPECT_EQ(outcomeOf(r, "completed, A = 1").preemptions, 1u);
    EXPECT_EQ(outcomeOf(r, "completed, A = 2").preemptions, 0u);
}

TEST(SharedProcessor, AnUpdateByTwoStatementsToo)
{
    const auto r = explored(small(driver("LONG A;", {{"R", "LONG x; x = A; A = x + 1;"}}), threads({{0, "R"}, {0, "R"}}), kOne));
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    EXPECT_THAT(orderLines(r), ElementsAre("12 x completed, A = 1, bad", "8 x completed, A = 2"));
}

TEST(SharedProcessor, OnlyWhatNoSerialOrderComesToIsBad)
{
    const auto r = explored(small(driver("LONG A;", {{"R", "A++;"}}), threads({{0, "R"}, {0, "R"}, {1, "R"}}), kTwo));
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    EXPECT_THAT(r.expected, ElementsAre("A = 3"));
    EXPECT_TRUE(outcomeOf(r, "completed, A = 1").bad);
    EXPECT_TRUE(outcomeOf(r, "completed, A = 2").bad);
    EXPECT_FALSE(outcomeOf(r, "completed, A = 3").bad);
    // T2 is stopped between load and store, and all of T0 and T1 comes in between: they are not pre-empted.
    EXPECT_EQ(outcomeOf(r, "completed, A = 1").preemptions, 1u);
    EXPECT_EQ(outcomeOf(r, "completed, A = 2").preemptions, 1u);
}

TEST(SharedProcessor, TheEndOfAQuantumAfterAStepElsewhereIsAPreemptionOfThat)
{
    // T2 stands before its store when T1 takes processor 0 over from T0.
    const auto model = small(driver("LONG A; LONG B;", {{"I", "A++;"}, {"R", "B = 1;"}, {"S", "A++;"}}), threads({{0, "I"}, {0, "R"}, {1, "S"}}), kTwo);
    const auto r = explored(model);
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    EXPECT_EQ(outcomeOf(r, "completed, A = 1, B = 1").preemptions, 1u);
    explore::Options options;
    options.preemptions = 0;
    for (const explore::Outcome& o : explored(model, options).outcomes)
        EXPECT_FALSE(o.bad) << words(o) << " " << o.schedule;
}

TEST(SharedProcessor, WhoHasEndedIsNotPreempted)
{
    // T0 to its end, T2 on the other processor, T1: nobody was held up, although T1 could have gone on at once.
    const auto r = explored(small(driver("LONG A; LONG Saw0; LONG Saw1;", {{"R", "A = 1;"}, {"S", "Saw1 = A;"}, {"U", "A = 2;"}}), threads({{0, "R"}, {0, "S"}, {1, "U"}}), kTwo));
    EXPECT_EQ(r.verdict, Verdict::Safe);
    EXPECT_EQ(outcomeOf(r, "completed, A = 2, Saw1 = 2").preemptions, 0u);
}

TEST(SharedProcessor, ABoundOfNoPreemptionsLeavesSerialOrders)
{
    explore::Options options;
    options.preemptions = 0;
    const auto r = explored(small(driver("LONG A;", {{"R", "A++;"}}), threads({{0, "R"}, {0, "R"}, {1, "R"}}), kTwo), options);
    EXPECT_EQ(r.coverage, Coverage::Bounded);
    ASSERT_EQ(r.outcomes.size(), 1u);
    EXPECT_EQ(words(r.outcomes.front()), "completed, A = 3");
}

// Not what one run happens to write decides what is expected, nor its costs, nor when its threads start.
TEST(Values, AVariableThatOnlyAWrongOrderWritesIsJudged)
{
    for (const char* start : {"0", "1", "2", "4", "5", "8", "1000000"}) {
        const std::string all = R"({"name": "T0", "processor": 0, "routine": "W", "start_ns": )" + std::string(start) + R"(}, {"name": "T1", "processor": 1, "routine": "R"})";
        const auto r = explored(small(driver("LONG Flag; LONG Torn;", {{"W", "Flag = 1;"}, {"R", "LONG a; LONG b; a = Flag; b = Flag; if (a != b) { Torn = 1; }"}}), all, kTwo));
        EXPECT_EQ(r.verdict, Verdict::Unsafe) << start;
        EXPECT_THAT(r.expected, ElementsAre("Flag = 1", "Torn = 0")) << start;
        EXPECT_THAT(orderLines(r), ElementsAre("1 x completed, Flag = 1, Torn = 1, bad", "2 x completed, Flag = 1, Torn = 0")) << start;
    }
}

TEST(Values, TwoInsideAtOnceAreSeen)
{
    const auto r = explored(small(driver("LONG Busy; LONG Twice;", {{"R", "if (Busy != 0) { Twice = 1; } Busy = 1; Busy = 0;"}}), threads({{0, "R"}, {1, "R"}}), kTwo));
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    EXPECT_THAT(orderLines(r), ElementsAre("14 x completed, Busy = 0, Twice = 0", "8 x completed, Busy = 0, Twice = 1, bad"));
}

TEST(Values, WhoeverNoticesALossIsBadToo)
{
    const auto r = explored(small(driver("LONG A; LONG Lost;", {{"R", "LONG a; a = A; A = a + 1; if (A != a + 1) { Lost = 1; }"}}), threads({{0, "R"}, {1, "R"}}), kTwo));
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    EXPECT_TRUE(outcomeOf(r, "completed, A = 2, Lost = 1").bad);
    EXPECT_TRUE(outcomeOf(r, "completed, A = 1, Lost = 0").bad);
    EXPECT_FALSE(outcomeOf(r, "completed, A = 2, Lost = 0").bad);
}

TEST(Values, WhatIsExpectedIsTheSameWithOtherCosts)
{
    const auto first = explored(shipped("lock-order", "at-once")), other = explored(shipped("lock-order", "one-after-the-other"));
    EXPECT_FALSE(first.expected.empty());
    ASSERT_EQ(orderLines(other), orderLines(first));
    EXPECT_EQ(other.expected, first.expected);
}

// Two that wait for one another by spinning: no serial order ends, so there is nothing to hold the others to.
TEST(Values, WhereNoSerialOrderEndsNothingIsSafeThatMayBeLost)
{
    const auto meet = [](const std::string& then) {
        return explored(small(driver("LONG A; LONG B; LONG F0; LONG F1;", {{"R", "F0 = 1; while (F1 == 0) { } " + then}, {"S", "F1 = 1; while (F0 == 0) { } " + then}}), threads({{0, "R"}, {1, "S"}}), kTwo));
    };
    const auto lost = meet("A++;");
    EXPECT_THAT(lost.expected, testing::IsEmpty());
    EXPECT_EQ(lost.outcomes.size(), 2u);
    EXPECT_EQ(lost.verdict, Verdict::Unknown);
    EXPECT_EQ(lost.limit.english(), "what serial orders come to is not known");
}

// The run in time order and the serial one are for names and expectations; the search has most of the time.
TEST(Endless, LeavesTheSearchItsTime)
{
    explore::Options options;
    options.states = 3'000;
    std::uint64_t before = 0;
    options.goOn = [&before](const explore::Progress& p) {
        before += p.states == 0 ? 1 : 0;
        return before < 500; // as if that were all the time
    };
    const auto r = explored(small(driver("LONG A;", {{"R", "for (;;) { A = A + 1; }"}}), threads({{0, "R"}, {1, "R"}}), kTwo), options);
    EXPECT_EQ(r.limit.english(), "3000 states");
    EXPECT_GT(r.states, 1'000u);
}

TEST(Circles, ACountThatIsReadAgainIsNoResult)
{
    const auto again = explored(small(driver("LONG Ref; LONG Freed;", {{"R", "InterlockedDecrement(&Ref); if (Ref == 0) { InterlockedIncrement(&Freed); }"}}, "Ref = 2;"),
        threads({{0, "R"}, {1, "R"}}), kTwo));
    EXPECT_EQ(again.verdict, Verdict::Unsafe);
    EXPECT_THAT(orderLines(again), ElementsAre("12 x completed, Ref = 0, Freed = 2, bad", "2 x completed, Ref = 0, Freed = 1"));
    const auto result = explored(small(driver("LONG Ref; LONG Freed;", {{"R", "if (InterlockedDecrement(&Ref) == 0) { InterlockedIncrement(&Freed); }"}}, "Ref = 2;"),
        threads({{0, "R"}, {1, "R"}}), kTwo));
    EXPECT_EQ(result.verdict, Verdict::Safe);
}

TEST(Circles, WhoFindsItTakenHasMissedSomething)
{
    const auto r = explored(small(driver("LONG N; LONG Win;", {{"R", "if (InterlockedCompareExchange(&N, 1, 0) == 0) { InterlockedIncrement(&Win); InterlockedExchange(&N, 0); }"}}),
        threads({{0, "R"}, {1, "R"}}), kTwo));
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    EXPECT_THAT(orderLines(r), ElementsAre("2 x completed, N = 0, Win = 2", "4 x completed, N = 0, Win = 1, bad"));
}

TEST(Circles, TwoResultsThatDoNotGoTogether)
{
    const auto r = explored(small(driver("LONG X; LONG Y; LONG Odd;", {{"R", "LONG x; LONG y; x = InterlockedIncrement(&X); y = InterlockedIncrement(&Y); if (x != y) { Odd = 1; }"}}),
        threads({{0, "R"}, {1, "R"}}), kTwo));
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    EXPECT_TRUE(outcomeOf(r, "completed, X = 2, Y = 2, Odd = 1").bad);
}

// Each routine alone has its lock whenever it touches A, and the circle goes through both of its stretches.
TEST(Circles, TwoStretchesUnderALockAreNotOne)
{
    const std::string text = "KIRQL level; LONG a; KeAcquireSpinLock(&L, &level); a = A; KeReleaseSpinLock(&L, level); KeAcquireSpinLock(&L, &level); A = a + 1; KeReleaseSpinLock(&L, level);";
    const auto r = explored(small(driver("LONG A; KSPIN_LOCK L;", {{"R", text}}, "KeInitializeSpinLock(&L);"), threads({{0, "R"}, {1, "R"}}), kTwo));
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    EXPECT_TRUE(outcomeOf(r, "completed, A = 1").bad);
}

// Two threads queue one DPC: it runs once or twice, and that is how DPCs are. Counting by interlocked operations makes nobody wrong.
TEST(Circles, EventsThatFallTogetherAreNoLoss)
{
    const std::string head = "LONG Queued; LONG Done; LONG Runs; KDPC D; KDEFERRED_ROUTINE Count;\nVOID Count(PKDPC Dpc, PVOID Context, PVOID One, PVOID Two) { UNREFERENCED_PARAMETER(Dpc); "
                             "UNREFERENCED_PARAMETER(Context); UNREFERENCED_PARAMETER(One); UNREFERENCED_PARAMETER(Two); InterlockedIncrement(&Runs); }\n";
    const auto model = [&head](const std::string& text) {
        return small(driver(head, {{"R", text}}, "KeInitializeDpc(&D, Count, NULL);"), threads({{0, "R"}, {1, "R"}}), R"("processors": 3, "clock_ns": 1000000, "watchdog": {"enabled": false})");
    };
    const auto counted = explored(model("InterlockedIncrement(&Queued); KeInsertQueueDpc(&D, NULL, NULL); InterlockedIncrement(&Done);"));
    EXPECT_EQ(counted.verdict, Verdict::Safe);
    EXPECT_THAT(counted.expected, ElementsAre("Queued = 2", "Done = 2", "Runs = 2"));
    EXPECT_FALSE(outcomeOf(counted, "completed, Queued = 2, Done = 2, Runs = 1").bad);
    EXPECT_FALSE(outcomeOf(counted, "completed, Queued = 2, Done = 2, Runs = 2").bad);
}

} // namespace
} // namespace syncscope::test
