// How a result is labelled, limited and asked for.
#include "tests/explore/models.h"

#include "engine/simulation/session.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <tuple>

namespace syncscope::test {
namespace {

using explore::Coverage;
using explore::Verdict;

TEST(Bound, LeavesOrdersOutAndSaysSo)
{
    explore::Options options;
    options.preemptions = 0;
    const auto none = explored(shipped("two-increments"), options);
    EXPECT_EQ(none.verdict, Verdict::Unknown);
    EXPECT_EQ(none.coverage, Coverage::Bounded);
    EXPECT_FALSE(none.orders);
    ASSERT_EQ(none.outcomes.size(), 1u);
    EXPECT_EQ(none.outcomes[0].orders, "2");

    options.preemptions = 1;
    const auto one = explored(shipped("two-increments"), options);
    EXPECT_EQ(one.verdict, Verdict::Unsafe);
    EXPECT_EQ(one.coverage, Coverage::Bounded);

    // Nothing is left out by a bound that no order meets.
    options.preemptions = 5;
    const auto all = explored(shipped("two-increments", "spin-lock"), options);
    EXPECT_EQ(all.verdict, Verdict::Safe);
    EXPECT_EQ(all.coverage, Coverage::Exhaustive);
}

TEST(Stop, WithinAFewStates)
{
    explore::Options options;
    std::uint64_t asked = 0;
    options.goOn = [&](const explore::Progress& p) { return p.states < 3'000 || ++asked == 0; };
    const auto r = explored(increments(Increments::Racy, 4, 3), options);
    EXPECT_EQ(r.coverage, Coverage::Limit);
    EXPECT_EQ(r.limit.english(), "asked to stop");
    EXPECT_LT(r.states, 20'000u);
    EXPECT_NE(r.verdict, Verdict::Safe);
}

// A limit on states is one: no more are told of, and by any number of threads the same.
TEST(Limits, AreExact)
{
    for (const std::uint64_t most : {1u, 50u, 100u, 200u, 260u}) {
        explore::Options options;
        options.states = most;
        const auto r = explored(shipped("lost-update"), options);
        EXPECT_LE(r.states, most);
        EXPECT_GE(r.states * 2, most) << "and hardly fewer: a layer is told of whole";
        EXPECT_EQ(r.coverage, Coverage::Limit);
        EXPECT_EQ(r.limit.english(), std::to_string(most) + " states");
        options.reach = "TotalReads == 5";
        const auto reach = explored(shipped("lost-update"), options);
        EXPECT_EQ(reach.states, most);
        EXPECT_EQ(reach.coverage, Coverage::Limit);
        EXPECT_FALSE(reach.reached);
    }
    explore::Options all;
    all.states = 261; // there are no more
    EXPECT_EQ(explored(shipped("lost-update"), all).coverage, Coverage::Exhaustive);
    std::set<std::uint64_t> told;
    for (const std::uint32_t threads : {1u, 2u, 3u}) {
        explore::Options options;
        options.states = 150'000;
        options.threads = threads;
        told.insert(explored(increments(Increments::Racy, 4, 3), options).states);
    }
    EXPECT_EQ(told.size(), 1u);
    EXPECT_LE(*told.begin(), 150'000u);
}

// What a search that was stopped has found is so: each schedule, in a run of its own, comes to exactly that.
TEST(Limits, LeaveOnlySchedulesThatReplay)
{
    const auto check = [](const simulation::ModelPtr& model, const explore::Result& r) {
        int schedules = 0;
        for (const explore::Outcome& o : r.outcomes) {
            if (o.schedule.empty())
                continue;
            ++schedules;
            EXPECT_TRUE(o.replays) << o.schedule;
            auto run = simulation::run(model, {.schedule = o.schedule, .order = {}, .cancelled = {}});
            if (!run) {
                ADD_FAILURE() << format(run.error().front());
                continue;
            }
            EXPECT_EQ(run->end.outcome(), o.outcome) << o.schedule;
            EXPECT_EQ(trace::stepsOf(run->trace->schedule), o.steps) << o.schedule;
            for (const auto& [variable, value] : o.values)
                for (const trace::Variable& v : run->trace->names.variables)
                    if (v.name == variable) {
                        std::uint64_t raw = 0;
                        run->end.vm().read(run->end.block(), driver::kMemoryBase + v.offset, &raw, v.bytes);
                        const unsigned shift = 64 - 8 * v.bytes;
                        EXPECT_EQ(static_cast<std::int64_t>(raw << shift) >> shift, value) << variable << ": " << o.schedule;
                    }
        }
        return schedules;
    };
    int schedules = 0, stopped = 0;
    for (const auto& model : {shipped("dead-man-timer", "no-scope"), shipped("unmark-ignored", "no-scope"), shipped("lock-order", "at-once"), shipped("isr-outside", "other-processor"),
             shipped("cancel-or-timer", "at-once"), shipped("one-processor", "by-time"), increments(Increments::Racy, 3, 1)}) {
        const std::uint64_t all = explored(model).states;
        for (std::uint64_t most = all * 2 / 3; most < all; most += std::max<std::uint64_t>(1, all / 30))
            for (const std::uint32_t threads : {1u, 2u}) {
                explore::Options options;
                options.states = most;
                options.threads = threads;
                const auto r = explored(model, options);
                stopped += r.coverage == Coverage::Limit ? 1 : 0;
                EXPECT_NE(r.verdict, Verdict::Safe);
                schedules += check(model, r);
            }
    }
    EXPECT_GT(stopped, 50);
    EXPECT_GT(schedules, 20);
    // Stopped by whoever asked, before the end of any order was come to layer by layer.
    explore::Options options;
    std::uint64_t asked = 0;
    options.goOn = [&asked](const explore::Progress& p) { return !(p.foundBad && p.states > 0 && ++asked > 1); };
    const auto model = shipped("how-wrong", "worst");
    EXPECT_EQ(check(model, explored(model, options)), 1);
}

// What an exhaustive result leaves out is named.
TEST(Assumed, IsNamedWhereItComesUp)
{
    EXPECT_TRUE(explored(shipped("two-increments", "spin-lock")).assumed.empty());
    EXPECT_TRUE(explored(shipped("dead-man-timer", "device-scope")).assumed.empty()) << "no worker has anything to do";
    EXPECT_TRUE(explored(shipped("stopping-from-a-callback", "no-wait")).assumed.empty()) << "what a driver asks a queue is a step";
    const auto shared = explored(small("LONG A; FAST_MUTEX M; DRIVER_INITIALIZE DriverEntry;\n"
                                       "NTSTATUS DriverEntry(PDRIVER_OBJECT O, PUNICODE_STRING P) { UNREFERENCED_PARAMETER(O); UNREFERENCED_PARAMETER(P); ExInitializeFastMutex(&M); return STATUS_SUCCESS; }\n"
                                       "VOID R(PVOID N) { UNREFERENCED_PARAMETER(N); ExAcquireFastMutex(&M); A++; ExReleaseFastMutex(&M); }\n",
        R"({"name": "T0", "processor": 0, "routine": "R"}, {"name": "T1", "processor": 1, "routine": "R"}, {"name": "T2", "processor": 1, "routine": "R"})"));
    EXPECT_EQ(shared.verdict, Verdict::Safe);
    EXPECT_THAT(shared.assumed, testing::ElementsAre(say("a mutex goes to who asked for it first")));
}

// A free build lets it pass, so every order ends well; the verifier stops there.
TEST(Broken, IsNamedWhereTheMachineGoesOn)
{
    EXPECT_TRUE(explored(shipped("lost-update")).broken.empty());
    const std::vector<std::string> set{"Device.sync_scope=Queue", "driver.GUARD=WAIT"};
    const auto r = explored(shipped("lost-update", "race", set));
    EXPECT_EQ(r.verdict, Verdict::Safe);
    EXPECT_THAT(r.broken, testing::Contains(testing::Property(&Phrase::english, testing::HasSubstr("NT V3"))));
    auto verified = set;
    verified.push_back("machine.driver_verifier=true");
    EXPECT_EQ(explored(shipped("lost-update", "race", verified)).verdict, Verdict::Unsafe);
}

TEST(Refused, IsNeitherGoodNorBad)
{
    const auto r = explored(shipped("defaults", "levels-differ"));
    ASSERT_EQ(r.outcomes.size(), 1u);
    EXPECT_EQ(r.outcomes[0].outcome, syncscope::Outcome::Refused);
    EXPECT_FALSE(r.outcomes[0].bad);
    EXPECT_EQ(r.verdict, Verdict::Unknown);
}

TEST(Shards, TogetherFindWhatOneSearchFinds)
{
    for (const auto& model : {increments(Increments::Racy, 3, 2), increments(Increments::Locked, 3, 2), shipped("dead-man-timer", "no-scope")}) {
        const auto whole = explored(model);
        for (const std::uint32_t of : {2u, 5u}) {
            std::vector<explore::Result> parts;
            for (std::uint32_t i = 0; i < of; ++i) {
                explore::Options options;
                options.shard = {i, of};
                parts.push_back(explored(model, options));
                EXPECT_NE(parts.back().verdict, Verdict::Safe) << "of a part nobody can say that";
            }
            const auto all = explore::merge(parts);
            EXPECT_EQ(all.orders, whole.orders);
            EXPECT_EQ(all.classes, whole.classes);
            EXPECT_EQ(all.verdict, whole.verdict);
            EXPECT_EQ(all.coverage, Coverage::Exhaustive);
            EXPECT_EQ(orderLines(all), orderLines(whole));
        }
    }
}

TEST(Reach, SaysWhetherAndHow)
{
    explore::Options options;
    options.reach = "Device.TotalRequestsProcessed==1";
    const auto yes = explored(shipped("two-increments"), options);
    EXPECT_EQ(yes.reached, true);
    EXPECT_EQ(yes.reachSchedule, "0x3");

    options.reach = "Device.TotalRequestsProcessed == 3";
    EXPECT_EQ(explored(shipped("two-increments"), options).reached, false);

    options.reach = "Device.TotalRequestsProcessed == 1 && Device.StatisticsLock == held";
    const auto held = explored(shipped("two-increments", "spin-lock"), options);
    EXPECT_EQ(held.reached, true);

    options.reach = "Device.TotalRequestsProcesed > x";
    const auto wrong = explore::explore(shipped("two-increments"), options);
    ASSERT_FALSE(wrong);
    EXPECT_THAT(wrong.error().front().hint.english(), testing::HasSubstr("Device.TotalRequestsProcessed"));
}

// What is asked at the end is asked of no state on the way.
TEST(Reach, AtTheEndIsAnotherQuestion)
{
    explore::Options options;
    options.reach = "TotalRequestsProcessed == 0 at end";
    EXPECT_EQ(explored(shipped("two-increments"), options).reached, false);
    options.reach = "TotalRequestsProcessed == 0";
    EXPECT_EQ(explored(shipped("two-increments"), options).reached, true);

    options.reach = "TotalRequestsProcessed == 1 at end";
    const auto lost = explored(shipped("two-increments"), options);
    EXPECT_EQ(lost.reached, true);
    EXPECT_EQ(lost.reachSchedule, "0 1x3 0x2");
    EXPECT_EQ(lost.reachPreemptions, 1u);
    const auto locked = explored(shipped("two-increments", "spin-lock"), options);
    EXPECT_EQ(locked.reached, false);
    EXPECT_EQ(locked.coverage, Coverage::Exhaustive);
    // Within a bound nobody knows.
    options.preemptions = 0;
    const auto bounded = explored(shipped("two-increments"), options);
    EXPECT_FALSE(bounded.reached);
    EXPECT_EQ(bounded.coverage, Coverage::Bounded);
}

struct Mistaken {
    const char* text;
    std::uint32_t column;
    const char* found;
    const char* expected;
};
void PrintTo(const Mistaken& m, std::ostream* out) { *out << m.text; }

class Conditions : public testing::TestWithParam<Mistaken> {};

TEST_P(Conditions, SayWhereWhatAndWhatElse)
{
    explore::Options options;
    options.reach = GetParam().text;
    const auto wrong = explore::explore(shipped("two-increments", "spin-lock"), options);
    ASSERT_FALSE(wrong);
    const Diagnostic& d = wrong.error().front();
    EXPECT_EQ(d.place.column, GetParam().column);
    EXPECT_EQ(d.message.english(), GetParam().found);
    EXPECT_THAT(d.hint.english(), testing::HasSubstr(GetParam().expected));
}

INSTANTIATE_TEST_SUITE_P(Reach, Conditions,
    testing::Values(Mistaken{" ", 2, "found the end of the condition", "Device.TotalRequestsProcessed"},
        Mistaken{"Total == 1", 1, "found \"Total\"", "expected one of: Device.TotalRequestsProcessed"},
        Mistaken{"TotalRequestProcessed == 1", 1, "found \"TotalRequestProcessed\"", "did you mean Device.TotalRequestsProcessed?"},
        Mistaken{"TotalRequestsProcessed", 23, "found the end of the condition", "expected one of == != < <= > >="},
        Mistaken{"TotalRequestsProcessed = 1", 24, "found \"=\"", "expected one of == != < <= > >="},
        Mistaken{"TotalRequestsProcessed == x", 27, "found \"x\"", "expected a whole number"},
        Mistaken{"TotalRequestsProcessed==99999999999999999999", 25, "found \"99999999999999999999\"", "expected a whole number"},
        Mistaken{"StatisticsLock > held", 16, "found \">\"", "expected == or !=, and then held or free"},
        Mistaken{"StatisticsLock == 3", 19, "found \"3\"", "expected held or free"},
        Mistaken{"TotalRequestsProcessed == 1 && ", 32, "found the end of the condition", "expected one of"},
        Mistaken{"TotalRequestsProcessed == 1 or 2", 29, "found \"or\"", "expected &&, at end, or nothing more"},
        Mistaken{"TotalRequestsProcessed == 1 at once", 32, "found \"once\"", "expected \"end\""}));

TEST(Reach, TellsOfAllMistakesAtOnce)
{
    explore::Options options;
    options.reach = "Totl == 1 && TotalRequestsProcessed == y && StatisticsLock == gone";
    const auto wrong = explore::explore(shipped("two-increments", "spin-lock"), options);
    ASSERT_FALSE(wrong);
    ASSERT_EQ(wrong.error().size(), 3u);
    EXPECT_EQ(wrong.error()[1].place.column, 40u);
    EXPECT_EQ(wrong.error()[2].place.column, 63u);
}

// Every class of the two small models once, and together they have every order.
TEST(ClassOrders, AreOneOfEachAndReplayToTheirOutcome)
{
    for (const auto& [id, classes, orders] : {std::tuple{"two-increments", 4u, 20}, std::tuple{"three-increments", 36u, 1680}}) {
        explore::Options options;
        options.classOrders = 100;
        const auto model = shipped(id);
        const auto r = explored(model, options);
        ASSERT_EQ(r.classOrders.size(), classes) << id;
        int sum = 0;
        std::set<std::string> schedules;
        for (const explore::ClassOrder& c : r.classOrders) {
            ASSERT_TRUE(c.orders);
            sum += std::stoi(*c.orders);
            schedules.insert(c.schedule);
            const auto run = simulation::run(model, {.schedule = c.schedule, .order = {}, .cancelled = {}});
            ASSERT_TRUE(run) << c.schedule;
            std::int64_t value = -1;
            run->trace->log.forEach([&](const trace::Event& e) { value = e.kind == trace::EventKind::Store ? e.value : value; }, 0);
            EXPECT_EQ(value, r.outcomes[c.outcome].values.front().second) << c.schedule;
        }
        EXPECT_EQ(sum, orders) << id;
        EXPECT_EQ(schedules.size(), classes) << id;
    }
    explore::Options few;
    few.classOrders = 3;
    EXPECT_EQ(explored(shipped("three-increments"), few).classOrders.size(), 9u); // of three outcomes
    EXPECT_TRUE(explored(shipped("three-increments")).classOrders.empty());
}

// Of the two classes that lose an update one has an order with a single pre-emption, and that is the one shown.
TEST(ClassOrders, GoOnAsLongAsTheyCan)
{
    explore::Options options;
    options.classOrders = 10;
    std::vector<std::string> schedules;
    for (const explore::ClassOrder& c : explored(shipped("two-increments"), options).classOrders)
        schedules.push_back(c.schedule);
    EXPECT_THAT(schedules, testing::UnorderedElementsAre("0x3 1x3", "1x3 0x3", "1x2 0x3 1", "0x2 1x3 0"));
}

// A loop that waits for ever for what never comes: some order never ends, so orders have no number, and none of the others is lost.
TEST(Endless, HasNoNumberOfOrders)
{
    const auto model = small("LONG A, Go; VOID Wait(PVOID Unused) { UNREFERENCED_PARAMETER(Unused); while (Go == 0) { LabWork(10); } A = 1; }\n"
                             "VOID Let(PVOID Unused) { UNREFERENCED_PARAMETER(Unused); Go = 1; }\n",
        R"({"name": "T0", "processor": 0, "routine": "Wait"}, {"name": "T1", "processor": 1, "routine": "Let"})", R"("processors": 2, "clock_ns": 0)");
    const auto r = explored(model);
    EXPECT_TRUE(r.endless);
    EXPECT_FALSE(r.orders);
    EXPECT_EQ(r.verdict, Verdict::Safe);
    ASSERT_EQ(r.outcomes.size(), 1u);
    EXPECT_FALSE(r.outcomes[0].orders);
}

TEST(Endless, IsALivelockWhereNothingElseCanHappen)
{
    const auto model = small("LONG A, Go; VOID Wait(PVOID Unused) { UNREFERENCED_PARAMETER(Unused); while (Go == 0) { LabWork(10); } A = 1; }\n"
                             "VOID Let(PVOID Unused) { UNREFERENCED_PARAMETER(Unused); if (A == 0) { A = 2; } }\n",
        R"({"name": "T0", "processor": 0, "routine": "Wait"}, {"name": "T1", "processor": 1, "routine": "Let"})", R"("processors": 2, "clock_ns": 0)");
    const auto r = explored(model);
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    ASSERT_TRUE(r.leastBad);
    EXPECT_EQ(r.outcomes[*r.leastBad].outcome, syncscope::Outcome::Livelock);
    EXPECT_TRUE(r.outcomes[*r.leastBad].replays);
}

// A global lock of each kind, which DriverEntry makes, and a counter that tells who came when.
const std::string kLocks = "LONG Order, Tried, Seen; KSPIN_LOCK L, K; FAST_MUTEX M, Other; DRIVER_INITIALIZE DriverEntry;\n"
                           "NTSTATUS DriverEntry(PDRIVER_OBJECT O, PUNICODE_STRING P) { UNREFERENCED_PARAMETER(O); UNREFERENCED_PARAMETER(P); KeInitializeSpinLock(&L);\n"
                           "KeInitializeSpinLock(&K); ExInitializeFastMutex(&M); ExInitializeFastMutex(&Other); return STATUS_SUCCESS; }\n";
const char* const kThree = R"({"name": "T0", "processor": 0, "routine": "R", "argument": 1}, {"name": "T1", "processor": 1, "routine": "R", "argument": 2},
    {"name": "T2", "processor": 2, "routine": "R", "argument": 3})";
const char* const kTwo = R"({"name": "T0", "processor": 0, "routine": "Zero"}, {"name": "T1", "processor": 1, "routine": "One"})";
std::string routine(const std::string& name, const std::string& body) { return "VOID " + name + "(PVOID N) { UNREFERENCED_PARAMETER(N); " + body + " }\n"; }

std::vector<std::int64_t> finalValues(const explore::Result& r)
{
    std::vector<std::int64_t> all;
    for (const explore::Outcome& o : r.outcomes) {
        EXPECT_TRUE(o.replays) << words(o) << ": " << o.schedule;
        for (const auto& [name, value] : o.values)
            all.push_back(value);
    }
    return all;
}

// Whoever asks for a lock may ask as late as it likes, so those who want it take it in any order: also an in-stack queued one, which goes to
// who asked first (NT R-SPN-5), and a mutex.
TEST(Locks, AreTakenInAnyOrder)
{
    const auto found = [](const char* take, const char* give, const char* holder, const char* machine = R"("processors": 3, "clock_ns": 0)") {
        const auto r = explored(small(kLocks + routine("R", std::string(holder) + " " + take + " Order = Order * 10 + (LONG)(ULONG_PTR)N; " + give), kThree, machine));
        EXPECT_EQ(r.orders, "6") << take;
        EXPECT_EQ(r.verdict, Verdict::Safe) << take;
        return finalValues(r);
    };
    const auto all = testing::UnorderedElementsAre(123, 132, 213, 231, 312, 321);
    EXPECT_THAT(found("KeAcquireSpinLock(&L, &level);", "KeReleaseSpinLock(&L, level);", "KIRQL level;"), all);
    EXPECT_THAT(found("KeAcquireInStackQueuedSpinLock(&L, &handle);", "KeReleaseInStackQueuedSpinLock(&handle);", "KLOCK_QUEUE_HANDLE handle;"), all);
    EXPECT_THAT(found("ExAcquireFastMutex(&M);", "ExReleaseFastMutex(&M);", ""), all);
    EXPECT_THAT(found("ExAcquireFastMutex(&M);", "ExReleaseFastMutex(&M);", "", R"("processors": 3)"), all);
}

// The window goes back and forth in a run by its ticks: whatever was chosen between two of them is done again.
TEST(Schedules, CanBeGoneThroughAgain)
{
    const auto check = [](const simulation::ModelPtr& model, const std::string& schedule) {
        const auto session = simulation::Session::make(model, {.schedule = schedule, .order = {}, .cancelled = {}});
        ASSERT_TRUE(session) << schedule;
        simulation::World again(model);
        again.setUp();
        const auto run = simulation::run(model, {.schedule = schedule, .order = {}, .cancelled = {}});
        ASSERT_TRUE(run);
        const std::uint64_t ticks = run->marks.size();
        goOn(again, *run, 0, ticks - 1);
        EXPECT_EQ(again.hash(), (*session)->at(ticks - 1).hash()) << schedule;
        goOn(again, *run, ticks - 1, ticks);
        (void)again.next(); // which sees that nothing is left to do
        EXPECT_EQ(again.hash(), run->end.hash()) << schedule;
    };
    int untimed = 0;
    for (const char* id : {"two-increments", "one-processor", "dead-man-timer", "cancel-or-timer", "unmark-ignored", "dpc-for-isr", "isr-outside", "lock-order", "sync-scope-queue"}) {
        const auto model = shipped(id);
        for (const explore::Outcome& o : explored(model).outcomes) {
            check(model, o.schedule);
            if (o.schedule.starts_with("untimed")) {
                ++untimed;
                continue;
            }
            if (simulation::run(model, {.schedule = "untimed " + o.schedule, .order = {}, .cancelled = {}}))
                check(model, "untimed " + o.schedule);
        }
    }
    EXPECT_GT(untimed, 0);
}

// Two locks in either order: stuck where each has one. Who is stuck stands in line then, and the run tells for what.
TEST(Locks, AreWaitedForInLineWhereNothingElseIsLeft)
{
    const auto queued = [](const char* first, const char* then) {
        return std::string("KLOCK_QUEUE_HANDLE a, b; KeAcquireInStackQueuedSpinLock(&") + first + ", &a); KeAcquireInStackQueuedSpinLock(&" + then
            + ", &b); Order++; KeReleaseInStackQueuedSpinLock(&b); KeReleaseInStackQueuedSpinLock(&a);";
    };
    const auto mutexes = [](const char* first, const char* then) {
        return std::string("ExAcquireFastMutex(&") + first + "); ExAcquireFastMutex(&" + then + "); Order++; ExReleaseFastMutex(&" + then + "); ExReleaseFastMutex(&" + first + ");";
    };
    const auto stuck = [](const std::string& zero, const std::string& one, trace::EventKind waits) {
        const auto model = small(kLocks + routine("Zero", zero) + routine("One", one), kTwo, R"("processors": 2, "clock_ns": 0)");
        const auto r = explored(model);
        EXPECT_EQ(r.verdict, Verdict::Unsafe);
        if (!r.leastBad)
            return ADD_FAILURE() << "it is not found";
        const explore::Outcome& o = r.outcomes[*r.leastBad];
        EXPECT_EQ(o.outcome, syncscope::Outcome::Deadlock);
        EXPECT_TRUE(o.replays);
        EXPECT_EQ(o.preemptions, 1u);
        EXPECT_EQ(o.steps, 2u);
        const auto run = simulation::run(model, {.schedule = "untimed " + o.schedule, .order = {}, .cancelled = {}});
        ASSERT_TRUE(run);
        int waiting = 0;
        run->trace->log.forEach([&](const trace::Event& e) { waiting += e.kind == waits ? 1 : 0; }, 0);
        EXPECT_EQ(waiting, 2);
    };
    stuck(queued("L", "K"), queued("K", "L"), trace::EventKind::LockSpin);
    stuck(mutexes("M", "Other"), mutexes("Other", "M"), trace::EventKind::LockBlock);
}

// While a timer beats, it may be what they wait for. Whether they are stuck is looked at on a copy: where they are not, they
// stand before the lock as before, and take it in any order.
TEST(Locks, AreWaitedForInLineOnACopyWhileATimerBeats)
{
    const std::string beats = "LONG Order; FAST_MUTEX M, Other; KTIMER Timer; DRIVER_INITIALIZE DriverEntry;\n"
                              "NTSTATUS DriverEntry(PDRIVER_OBJECT O, PUNICODE_STRING P) { LARGE_INTEGER due; UNREFERENCED_PARAMETER(O); UNREFERENCED_PARAMETER(P); ExInitializeFastMutex(&M);\n"
                              "ExInitializeFastMutex(&Other); KeInitializeTimer(&Timer); due.QuadPart = -10000; KeSetTimerEx(&Timer, due, 1, NULL); return STATUS_SUCCESS; }\n";
    const char* const machine = R"("processors": 3, "clock_ns": 0)";
    const auto mutexes = [](const char* first, const char* then) {
        return std::string("ExAcquireFastMutex(&") + first + "); ExAcquireFastMutex(&" + then + "); Order++; ExReleaseFastMutex(&" + then + "); ExReleaseFastMutex(&" + first + ");";
    };
    const auto stuck = explored(small(beats + routine("Zero", mutexes("M", "Other")) + routine("One", mutexes("Other", "M")), kTwo, machine));
    EXPECT_EQ(stuck.verdict, Verdict::Unsafe);
    ASSERT_TRUE(stuck.leastBad);
    EXPECT_EQ(stuck.outcomes[*stuck.leastBad].outcome, syncscope::Outcome::Deadlock);
    EXPECT_TRUE(stuck.outcomes[*stuck.leastBad].replays);
    // The first one has the lock and waits for the timer; the others come after it, in either order.
    const auto waits = explored(small(beats + routine("R", "ExAcquireFastMutex(&M); if (Order == 0) { KeWaitForSingleObject(&Timer, Executive, KernelMode, FALSE, NULL); } Order = Order * 10 + (LONG)(ULONG_PTR)N; ExReleaseFastMutex(&M);"),
        kThree, machine));
    EXPECT_EQ(waits.verdict, Verdict::Safe);
    EXPECT_THAT(finalValues(waits), testing::UnorderedElementsAre(123, 132, 213, 231, 312, 321));
}

// What a try finds is for the others to bring about. Here it may come after the lock was given back although what it follows came while it was held.
TEST(Locks, AreTriedForWheneverThatMayBe)
{
    const auto r = explored(small(kLocks + routine("Zero", "ExAcquireFastMutex(&M); Order = 1; ExReleaseFastMutex(&M);")
            + routine("One", "Seen = 1 + Order; if (ExTryToAcquireFastMutex(&M)) { Tried = 1 + Order; ExReleaseFastMutex(&M); }"),
        kTwo, R"("processors": 2, "clock_ns": 0)"));
    std::set<std::pair<std::int64_t, std::int64_t>> seen; // before, and with the lock
    for (const explore::Outcome& o : r.outcomes) {
        EXPECT_TRUE(o.replays) << words(o) << ": " << o.schedule;
        ASSERT_EQ(o.values.size(), 3u);
        EXPECT_EQ(o.values[0], std::pair(std::string("Order"), std::int64_t{1}));
        seen.emplace(o.values[2].second, o.values[1].second);
    }
    EXPECT_THAT(seen, testing::UnorderedElementsAre(std::pair(1, 1), std::pair(1, 0), std::pair(1, 2), std::pair(2, 0), std::pair(2, 2)));
    // Each by itself: take, load, store, give; or a try that says no.
    EXPECT_EQ(explored(small(kLocks + routine("R", "if (ExTryToAcquireFastMutex(&M)) { Order = Order * 10 + (LONG)(ULONG_PTR)N; ExReleaseFastMutex(&M); }"), kThree,
                           R"("processors": 3, "clock_ns": 0)")).orders,
        "78"); // 6 where all get it, 36 where one does not, 36 where one gets it
}

// Where a thread that is bound to no processor goes is for nobody to tell: to any that is idle, whichever is ideal for it or was its last one.
// Rule: NT R-THR-9
TEST(Placements, AreOnAnyProcessorThatIsIdle)
{
    const std::string driver = "LONG Where; KEVENT Ready; DRIVER_INITIALIZE DriverEntry;\n"
                               "NTSTATUS DriverEntry(PDRIVER_OBJECT O, PUNICODE_STRING P) { UNREFERENCED_PARAMETER(O); UNREFERENCED_PARAMETER(P); KeInitializeEvent(&Ready, NotificationEvent, FALSE); return STATUS_SUCCESS; }\n"
        + routine("Zero", "KeSetEvent(&Ready, 0, FALSE); Where = 0;")
        + routine("One", "KeWaitForSingleObject(&Ready, Executive, KernelMode, FALSE, NULL); Where = 1 + (LONG)KeGetCurrentProcessorNumber();");
    const char* const threads = R"({"name": "T0", "processor": 0, "routine": "Zero", "priority": 9}, {"name": "W", "processor": 1, "bound": false, "routine": "One"})";
    const auto r = explored(small(driver, threads, R"("processors": 3)"));
    EXPECT_EQ(r.coverage, Coverage::Exhaustive);
    EXPECT_TRUE(r.assumed.empty());
    const auto all = finalValues(r);
    EXPECT_THAT(std::set<std::int64_t>(all.begin(), all.end()), testing::UnorderedElementsAre(0, 1, 2, 3));
    // A run that follows no order goes by the rule: its ideal processor is idle.
    const auto run = simulation::run(small(driver, threads, R"("processors": 3)"));
    ASSERT_TRUE(run);
    std::set<std::uint32_t> ran;
    run->trace->log.forEach([&](const trace::Event& e) {
        if (e.kind == trace::EventKind::ThreadSwitch && e.subject.index == 1)
            ran.insert(e.processor.value);
    }, run->trace->setUpEvents);
    EXPECT_THAT(ran, testing::ElementsAre(1));
}

// Where none is idle it waits on any, or pre-empts there who has a lower priority: which one is ideal for it only Windows knows.
// Rule: NT R-THR-9, NT R-THR-10
TEST(Placements, AreOnAnyProcessorWhereNoneIsIdle)
{
    const std::string driver = "LONG X, Y, Seen;\n" + routine("Zero", "X = 1; X = 2;") + routine("One", "Y = 1; Y = 2;")
        + routine("Two", "if (X == 1 && KeGetCurrentProcessorNumber() == 0) { Seen = 1; } else if (Y == 1 && KeGetCurrentProcessorNumber() == 1) { Seen = 2; }");
    const auto r = explored(small(driver,
        R"({"name": "T0", "processor": 0, "routine": "Zero"}, {"name": "T1", "processor": 1, "routine": "One"}, {"name": "W", "processor": 0, "bound": false, "priority": 10, "routine": "Two"})",
        R"("processors": 2)"));
    std::set<std::int64_t> seen;
    for (const explore::Outcome& o : r.outcomes) {
        EXPECT_TRUE(o.replays) << words(o) << ": " << o.schedule;
        for (const auto& [name, value] : o.values)
            if (name == "Seen")
                seen.insert(value);
    }
    EXPECT_THAT(seen, testing::IsSupersetOf({1, 2}));
}

// Of idle processors that nothing can tell apart one stands for all.
TEST(Placements, AreOneWhereNothingTellsProcessorsApart)
{
    const std::string one = routine("One", "X = 1;");
    const char* const threads = R"({"name": "W", "processor": 2, "bound": false, "routine": "One"})";
    const char* const machine = R"("processors": 4, "clock_ns": 0)";
    // It starts, and stores; where it runs is told in no way.
    EXPECT_EQ(explored(small("LONG X;\n" + one, threads, machine)).orders, "1");
    EXPECT_EQ(explored(small("LONG X, Where;\n" + routine("One", "X = 1; Where = 10 + (LONG)KeGetCurrentProcessorNumber();"), threads, machine)).orders, "4");
    // One that a thread is bound to can be told from the others.
    const auto r = explored(small("LONG X;\n" + one + routine("Zero", "X = 2;"), R"({"name": "T0", "processor": 0, "start_ns": 5000, "routine": "Zero"}, {"name": "W", "processor": 2, "bound": false, "routine": "One"})", machine));
    EXPECT_FALSE(r.outcomes.empty());
    for (const explore::Outcome& o : r.outcomes)
        EXPECT_TRUE(o.replays) << words(o) << ": " << o.schedule;
}

// A worker is given its processor when the work item is queued. Who queued it has nothing more to do, but with costs that takes a while.
TEST(Placements, DoNotDependOnCosts)
{
    for (const explore::Outcome& o : explored(shipped("from-another-driver", "passive")).outcomes)
        EXPECT_TRUE(o.replays) << words(o) << ": " << o.schedule;
}

// Of two threads that send two reads each, the second of one may come before or after that of the other, whoever was first.
TEST(Arrivals, ComeInAnyOrderWhereThatIsTold)
{
    const std::string driver = "LONG Order; EVT_WDF_IO_QUEUE_IO_READ SampleEvtIoRead;\n"
                               "VOID SampleEvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)\n"
                               "{ UNREFERENCED_PARAMETER(Queue); Order = Order * 10 + (LONG)Length; WdfRequestComplete(Request, STATUS_SUCCESS); }\n";
    const auto r = explored(small(driver,
        R"({"name": "T0", "processor": 0, "sends": [{"request": "read", "length": 1}, {"request": "read", "length": 2}]},
           {"name": "T1", "processor": 1, "sends": [{"request": "read", "length": 3}, {"request": "read", "length": 4}]})",
        R"("processors": 2)", R"({"type": "WDFDEVICE", "name": "Device"}, {"type": "WDFQUEUE", "name": "Queue", "dispatch": "Sequential", "handlers": ["EvtIoRead"]})"));
    EXPECT_EQ(r.verdict, Verdict::Safe);
    EXPECT_THAT(finalValues(r), testing::UnorderedElementsAre(1234, 1324, 1342, 3124, 3142, 3412));
}

// A driver that looks into a manual queue may find a request there or not.
TEST(Arrivals, MayBeLookedForTooEarly)
{
    const std::string driver = "LONG Found; WDFQUEUE Manual; EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL SampleEvtIoDeviceControl; VOID Keep(WDFQUEUE Queue);\n"
                               "VOID Keep(WDFQUEUE Queue) { Manual = Queue; }\n"
                               "VOID SampleEvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t In, ULONG Code)\n"
                               "{ WDFREQUEST other; UNREFERENCED_PARAMETER(Queue); UNREFERENCED_PARAMETER(Out); UNREFERENCED_PARAMETER(In); UNREFERENCED_PARAMETER(Code);\n"
                               "if (NT_SUCCESS(WdfIoQueueRetrieveNextRequest(Manual, &other))) { Found = 1; WdfRequestComplete(other, STATUS_SUCCESS); } else { Found = 2; }\n"
                               "WdfRequestComplete(Request, STATUS_SUCCESS); }\n";
    const auto r = explored(small(driver,
        R"({"name": "T0", "processor": 0, "sends": [{"request": "read", "length": 1, "wait": false}]}, {"name": "T1", "processor": 1, "sends": [{"request": "device_control"}]})",
        R"("processors": 2)", R"({"type": "WDFDEVICE", "name": "Device"}, {"type": "WDFQUEUE", "name": "Manual", "dispatch": "Manual", "request_types": ["read"], "initialize": "Keep"},
            {"type": "WDFQUEUE", "name": "Control", "dispatch": "Parallel", "request_types": ["device_control"], "handlers": ["EvtIoDeviceControl"]})"));
    EXPECT_THAT(finalValues(r), testing::IsSupersetOf({1, 2}));
}

// What no serial order comes to is bad where some order has routines that have to be before one another in a circle, and nowhere else.
TEST(Values, AreBadWhereSomebodyIsOvertaken)
{
    const auto verdict = [](const std::string& zero, const std::string& one) {
        return explored(small("LONG A, B, C; VOID Zero(PVOID Unused) { UNREFERENCED_PARAMETER(Unused); " + zero + " }\nVOID One(PVOID Unused) { UNREFERENCED_PARAMETER(Unused); " + one + " }\n",
                            R"({"name": "T0", "processor": 0, "routine": "Zero"}, {"name": "T1", "processor": 1, "routine": "One"})")).verdict;
    };
    EXPECT_EQ(verdict("A++;", "A++;"), Verdict::Unsafe);
    EXPECT_EQ(verdict("InterlockedIncrement(&A);", "InterlockedIncrement(&A);"), Verdict::Safe);
    EXPECT_EQ(verdict("if (A == 0) { B = 1; }", "if (B == 0) { A = 1; }"), Verdict::Unsafe) << "both decide by what no longer holds";
    EXPECT_EQ(verdict("if (InterlockedIncrement(&A) == 1) { B = 1; C = A; }", "if (InterlockedIncrement(&A) == 1) { B = 2; C = A; }"), Verdict::Unsafe);
    EXPECT_EQ(verdict("InterlockedIncrement(&A); InterlockedIncrement(&B);", "InterlockedIncrement(&B); InterlockedIncrement(&A);"), Verdict::Safe);
    // Each looks at a count that the other's has come into: they cannot be put one after the other.
    EXPECT_EQ(verdict("if (InterlockedIncrement(&A) == 1) { InterlockedAdd(&C, InterlockedIncrement(&A)); }",
                  "if (InterlockedIncrement(&A) == 2) { InterlockedAdd(&C, 10); }"),
        Verdict::Unsafe);
}

// Stopped before anybody could look whether something is lost: bad is what is seen to be at once.
TEST(Values, AreNotCalledBadWhenThereWasNoTimeToLook)
{
    const auto stopped = [](const simulation::ModelPtr& model) {
        explore::Options options;
        bool found = false;
        options.goOn = [&found](const explore::Progress& p) { return !(found = found || p.foundBad); };
        const auto r = explored(model, options);
        EXPECT_TRUE(found);
        return r.verdict;
    };
    EXPECT_EQ(stopped(increments(Increments::Racy, 3, 2)), Verdict::Unsafe);
    EXPECT_EQ(stopped(small("LONG Queued; LONG Runs; KDPC D; DRIVER_INITIALIZE DriverEntry; KDEFERRED_ROUTINE Count;\n"
                            "VOID Count(PKDPC Dpc, PVOID Context, PVOID One, PVOID Two) { UNREFERENCED_PARAMETER(Dpc); UNREFERENCED_PARAMETER(Context); "
                            "UNREFERENCED_PARAMETER(One); UNREFERENCED_PARAMETER(Two); InterlockedIncrement(&Runs); }\n"
                            "NTSTATUS DriverEntry(PDRIVER_OBJECT Object, PUNICODE_STRING Path) { UNREFERENCED_PARAMETER(Object); UNREFERENCED_PARAMETER(Path);\n"
                            "KeInitializeDpc(&D, Count, NULL); return STATUS_SUCCESS; }\n"
                            "VOID Queue(PVOID Unused) { UNREFERENCED_PARAMETER(Unused); InterlockedIncrement(&Queued); KeInsertQueueDpc(&D, NULL, NULL); InterlockedIncrement(&Queued); }\n",
                  R"({"name": "T0", "processor": 0, "routine": "Queue"}, {"name": "T1", "processor": 1, "routine": "Queue"})")),
        Verdict::Unknown)
        << "a DPC that two threads queue runs once or twice";
}

TEST(NotCounted, SaysWhy)
{
    explore::Options options;
    EXPECT_EQ(explored(shipped("two-increments"), options).ordersNot.english(), "");
    options.preemptions = 0;
    auto r = explored(shipped("two-increments"), options);
    EXPECT_THAT(r.classesNot.english(), testing::HasSubstr("cuts through classes"));
    EXPECT_THAT(r.ordersNot.english(), testing::HasSubstr("left out"));
    options.preemptions = 6; // Nothing is left out.
    EXPECT_EQ(explored(shipped("two-increments"), options).classes, "4");
    options.preemptions.reset();
    options.reduction = explore::Reduction::Dpor;
    EXPECT_THAT(explored(shipped("two-increments"), options).ordersNot.english(), testing::HasSubstr("each class"));
    options.reduction = explore::Reduction::None;
    EXPECT_THAT(explored(shipped("two-increments"), options).classesNot.english(), testing::HasSubstr("by itself"));
    options.reduction = explore::Reduction::States;
    options.states = 1'000;
    EXPECT_EQ(explored(increments(Increments::Racy, 3, 3), options).ordersNot.english(), "the search was stopped");
}

TEST(Remaining, IsToldOnceLayersShrinkAndOtherwiseNot)
{
    explore::Options options;
    options.states = 1'000; // while they grow
    auto r = explored(increments(Increments::Racy, 3, 3), options);
    EXPECT_EQ(r.coverage, Coverage::Limit);
    EXPECT_FALSE(r.remaining);
    options.states = 42'000; // of 42,237
    r = explored(increments(Increments::Racy, 3, 4), options);
    ASSERT_TRUE(r.remaining);
    EXPECT_GE(*r.remaining, 42'237 - r.states) << "at least what there is";
    EXPECT_LE(*r.remaining, 20 * (42'237 - r.states)) << "and not much more";
    options.states = 50'000'000;
    EXPECT_FALSE(explored(increments(Increments::Racy, 3, 3), options).remaining) << "nothing remains of what was gone through";
}

TEST(FirstBad, IsFoundAmongThree)
{
    explore::Options options;
    options.reduction = explore::Reduction::Dpor;
    options.firstBad = true;
    const auto r = explored(increments(Increments::Racy, 4, 4), options);
    EXPECT_EQ(r.verdict, Verdict::Unsafe);
    EXPECT_EQ(r.limit.english(), "a bad order");
    EXPECT_LE(r.executions, 3u);
    ASSERT_TRUE(r.leastBad);
    EXPECT_EQ(r.outcomes[*r.leastBad].preemptions, 1u);
    // Values that turn out not to be bad do not end it.
    options.reduction = explore::Reduction::States;
    EXPECT_EQ(explored(shipped("fewer-dpcs", "all-there-are"), options).verdict, Verdict::Safe);
}

} // namespace
} // namespace syncscope::test
