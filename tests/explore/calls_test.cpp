// What a driver asks of the kernel or of a request, and what it hands to it, is a step: nobody knows what others did before.
#include "tests/explore/models.h"
#include "tests/support/places.h"

#include "engine/driver/vm.h"
#include "engine/simulation/session.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace syncscope::test {
namespace {

using explore::Coverage;
using explore::Verdict;

simulation::ModelPtr pair(const std::string& global, const std::string& entry, const std::string& a, const std::string& b)
{
    return small(global + "\nDRIVER_INITIALIZE DriverEntry; VOID A(_In_ PVOID N); VOID B(_In_ PVOID N);\n"
                          "NTSTATUS DriverEntry(PDRIVER_OBJECT O, PUNICODE_STRING P) { UNREFERENCED_PARAMETER(O); UNREFERENCED_PARAMETER(P); " + entry
            + " return STATUS_SUCCESS; }\n"
              "VOID A(PVOID N) { UNREFERENCED_PARAMETER(N); " + a + " }\nVOID B(PVOID N) { UNREFERENCED_PARAMETER(N); " + b + " }\n",
        R"({"name": "T0", "processor": 0, "routine": "A"}, {"name": "T1", "processor": 1, "routine": "B"})");
}

const std::string kEvent = "KEVENT e; LONG Flag;", kInitEvent = "KeInitializeEvent(&e, NotificationEvent, FALSE);", kStop = "KeBugCheckEx(0xE2, 0, 0, 0, 0);";

struct Case {
    const char* name;
    simulation::ModelPtr model;
    std::vector<std::string> orders; // by outcome, worked out by hand
};

class Calls : public testing::TestWithParam<std::size_t> {};

std::vector<Case> cases()
{
    const std::string stopped = "bugcheck (0xE2: the driver stopped the machine itself)";
    const std::string dpc = "KDPC d; LONG First; VOID R(_In_ PKDPC D, _In_opt_ PVOID C, _In_opt_ PVOID X, _In_opt_ PVOID Y); "
                            "VOID R(PKDPC D, PVOID C, PVOID X, PVOID Y) { UNREFERENCED_PARAMETER(D); UNREFERENCED_PARAMETER(C); UNREFERENCED_PARAMETER(X); UNREFERENCED_PARAMETER(Y); }";
    return {
        // Two steps: it is set before it is looked at, or behind.
        {"AskedFirst", pair(kEvent, kInitEvent, "KeSetEvent(&e, 0, FALSE);", "if (KeReadStateEvent(&e) != 0) { " + kStop + " }"), {"1 x " + stopped + ", bad", "1 x completed"}},
        // A: store, set. B: load, and where it is 0 the question. Six orders of four steps, less those in which B read 1 and asks nothing.
        {"AskedSecond", pair(kEvent, kInitEvent, "Flag = 1; KeSetEvent(&e, 0, FALSE);", "LONG f = Flag; if (f == 0 && KeReadStateEvent(&e) != 0) { " + kStop + " }"),
            {"1 x " + stopped + ", Flag = 1, bad", "2 x completed, Flag = 1", "2 x completed, Flag = 1"}},
        // Whoever comes second, while the DPC has not begun, is told FALSE. Both are at DISPATCH_LEVEL until then.
        {"QueuedTwice", pair(dpc, "KeInitializeDpc(&d, R, NULL); KeSetTargetProcessorDpc(&d, 0);", "KIRQL o; KeRaiseIrql(DISPATCH_LEVEL, &o); if (!KeInsertQueueDpc(&d, NULL, NULL)) { First = 2; } KeLowerIrql(o);",
             "KIRQL o; KeRaiseIrql(DISPATCH_LEVEL, &o); if (!KeInsertQueueDpc(&d, NULL, NULL)) { First = 1; } KeLowerIrql(o);"),
            {}},
    };
}

TEST_P(Calls, AreSteps)
{
    const Case c = cases()[GetParam()];
    SCOPED_TRACE(c.name);
    const auto r = explored(c.model);
    EXPECT_EQ(r.coverage, Coverage::Exhaustive);
    if (!c.orders.empty() && c.name != std::string("AskedSecond")) {
        EXPECT_EQ(orderLines(r), c.orders);
    }
    // Each reduction comes to the same ends, and each order is in a class.
    std::set<std::string> ends;
    for (const explore::Outcome& o : r.outcomes) {
        ends.insert(words(o));
        EXPECT_TRUE(o.replays) << o.schedule;
        ASSERT_TRUE(o.classes);
        EXPECT_NE(*o.classes, "0") << words(o);
    }
    for (const explore::Reduction reduction : {explore::Reduction::Dpor, explore::Reduction::None, explore::Reduction::Symmetry}) {
        explore::Options options;
        options.reduction = reduction;
        const auto other = explored(c.model, options);
        std::set<std::string> there;
        for (const explore::Outcome& o : other.outcomes)
            there.insert(words(o));
        EXPECT_EQ(there, ends) << name(reduction);
        EXPECT_EQ(other.verdict, r.verdict) << name(reduction);
    }
}

INSTANTIATE_TEST_SUITE_P(Table, Calls, testing::Range<std::size_t>(0, 3));

TEST(CallsInTheMiddle, ArePartedFromTheStepBefore)
{
    const auto r = explored(cases()[1].model);
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    explore::Options options;
    options.reach = "Flag == 1 at end";
    EXPECT_EQ(explored(cases()[1].model, options).reached, true);
}

TEST(CallsThatQueue, FindBothResults)
{
    std::set<std::int64_t> first;
    for (const explore::Outcome& o : explored(cases()[2].model).outcomes)
        for (const auto& [variable, value] : o.values)
            if (variable == "First")
                first.insert(value);
    EXPECT_EQ(first, (std::set<std::int64_t>{0, 1, 2}));
}

// What a request is asked, and a cancel: shipped ones with the cancel at another time.
TEST(RequestsThatAreMarked, AreCancelledBeforeAndBehind)
{
    const auto r = explored(shipped("unmark-ignored", "no-scope", {"T1.cancels.0.after_ns=1000"}));
    EXPECT_EQ(r.coverage, Coverage::Exhaustive);
    EXPECT_TRUE(std::any_of(r.outcomes.begin(), r.outcomes.end(), [](const explore::Outcome& o) { return words(o) == "completed, Device.Request = 0, Device.ByTimer = 0, Device.ByCancel = 0"; }))
        << "a request that was cancelled before it is marked";
}

TEST(ClockReadings, AreTakenForGranted)
{
    const auto r = explored(pair("LONGLONG Then;", "", "Then = (LONGLONG)KeQueryInterruptTime();", ""));
    EXPECT_THAT(r.assumed, testing::Contains(testing::Property(&Phrase::english, testing::HasSubstr("reads from the clock"))));
}

std::vector<std::string> everyScenario()
{
    std::vector<std::string> ids;
    for (const auto& entry : std::filesystem::directory_iterator(repository() / "scenarios"))
        ids.push_back(entry.path().filename().string());
    std::sort(ids.begin(), ids.end());
    return ids;
}

// A run in the order of time is one of the orders, whenever its threads start: of each scenario that is gone through whole.
class TimedRuns : public testing::TestWithParam<std::string> {};

TEST_P(TimedRuns, EndAsSomeOrderDoes)
{
    const auto plain = shipped(GetParam());
    std::vector<std::string> variants;
    for (const scenario::Variant& v : plain->scenario.variants)
        variants.push_back(v.name);
    if (variants.empty())
        variants.emplace_back();
    for (const std::string& variant : variants) {
        const auto model = shipped(GetParam(), variant);
        explore::Options options;
        options.states = 4'000;
        options.classes = false;
        options.schedules = explore::Options::Schedules::None;
        const auto r = explored(model, options);
        if (r.coverage != Coverage::Exhaustive)
            continue;
        std::set<std::string> ends;
        for (const explore::Outcome& o : r.outcomes)
            ends.insert(words(o));
        const auto run = simulation::run(model);
        ASSERT_TRUE(run);
        explore::Outcome end;
        end.outcome = run->end.outcome();
        if (run->trace->bugCheck || run->trace->refused || end.outcome == Outcome::Limit)
            continue; // told in words that the search makes; the values stand beside it
        if (r.outcomes.empty())
            ADD_FAILURE() << variant << ": no outcome";
        for (const auto& [variable, value] : r.outcomes.front().values)
            for (const trace::Variable& v : run->trace->names.variables)
                if (v.name == variable) {
                    std::uint64_t raw = 0;
                    run->end.vm().read(run->end.block(), driver::kMemoryBase + v.offset, &raw, v.bytes);
                    const unsigned shift = 64 - 8 * v.bytes;
                    end.values.emplace_back(variable, static_cast<std::int64_t>(raw << shift) >> shift);
                }
        EXPECT_TRUE(ends.contains(words(end))) << GetParam() << " " << variant << ": a run ends as no order does: " << words(end);
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, TimedRuns, testing::ValuesIn(everyScenario()), [](const auto& tested) {
    std::string name = tested.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace syncscope::test
