// Small programs drawn from a seed, with locks, waits, interlocked operations, DPCs, timers and shared processors: the explorer must find
// what going through every order finds, the same numbers of orders and classes, and the same simplest order to each end.
#include "tests/explore/brute_force.h"
#include "tests/explore/models.h"

#include "engine/base/random.h"
#include "engine/simulation/run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace syncscope::test {
namespace {

struct Program {
    std::string driver, threads;
    bool deferred = false; // has DPCs or timers, or a processor that two threads share
    bool timed = false;    // what is due at once depends on costs
    bool queued = false;   // has an in-stack queued lock, by the name of TAKE and GIVE
    bool tries = false;
};

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_seed(seed) {}
    std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(drawBelow(draw(m_seed, 0xE791u, m_count++), n)); }

private:
    std::uint64_t m_seed, m_count = 0;
};

std::string access(Dice& dice)
{
    static const char* const kVariables[] = {"A", "B"};
    const std::string x = kVariables[dice.below(2)], y = kVariables[dice.below(2)];
    switch (dice.below(6)) {
    case 0: return x + "++; ";
    case 1: return x + " = " + y + " + 1; ";
    case 2: return "local = " + x + "; ";
    case 3: return x + " = local + 2; ";
    case 4: return "InterlockedIncrement(&" + x + "); ";
    default: return "if (" + x + " > 0) " + y + " = 5; ";
    }
}

// `unbound`: threads that stay on no processor, a bit for each; `asks`: those that look where they run.
Program program(std::uint64_t seed, std::uint32_t unbound = 0, std::uint32_t asks = 0)
{
    Dice dice(seed);
    Program p;
    const std::uint32_t threads = 2 + (dice.below(4) == 0 ? 1 : 0);
    const bool shared = dice.below(4) == 0; // processor
    p.deferred = shared;
    std::string routines;
    for (std::uint32_t t = 0; t < threads; ++t) {
        std::string body;
        const std::uint32_t lines = 1 + dice.below(threads == 2 ? 3 : 2);
        for (std::uint32_t l = 0; l < lines; ++l) {
            switch (dice.below(14)) {
            case 0: case 1: body += "KeAcquireSpinLock(&L, &level); " + access(dice) + "KeReleaseSpinLock(&L, level); "; break;
            case 2: body += "KeAcquireSpinLock(&M, &level); " + access(dice) + "KeReleaseSpinLock(&M, level); "; break;
            case 3: body += "ExAcquireFastMutex(&F); " + access(dice) + "ExReleaseFastMutex(&F); "; break;
            case 4: body += "KeSetEvent(&E, 0, FALSE); "; break;
            case 5: body += dice.below(2) ? "KeWaitForSingleObject(&E, Executive, KernelMode, FALSE, NULL); " : "due.QuadPart = -10000; KeWaitForSingleObject(&E, Executive, KernelMode, FALSE, &due); "; p.timed = true; break;
            case 6: body += "KeInsertQueueDpc(&D, NULL, NULL); "; p.deferred = true; break;
            case 7: body += "due.QuadPart = -10000; KeSetTimer(&T, due, &D); "; p.deferred = p.timed = true; break;
            case 8: body += "LabWork(500); " + access(dice); break;
            case 9: body += "TAKE; " + access(dice) + "GIVE; "; p.queued = true; break;
            case 10: body += "if (ExTryToAcquireFastMutex(&F)) { " + access(dice) + "ExReleaseFastMutex(&F); } "; p.tries = true; break;
            default: body += access(dice); break;
            }
        }
        const std::string n = std::to_string(t);
        if (asks >> t & 1)
            body += "B = 10 + (LONG)KeGetCurrentProcessorNumber(); ";
        routines += "VOID R" + n + "(PVOID Unused) { LONG local = 0; KIRQL level; LARGE_INTEGER due; KLOCK_QUEUE_HANDLE handle; UNREFERENCED_PARAMETER(Unused); UNREFERENCED_PARAMETER(handle); "
                    "UNREFERENCED_PARAMETER(level); UNREFERENCED_PARAMETER(due); " + body + "}\n";
        p.threads += (t == 0 ? "" : ", ") + std::string(R"({"name": "T)") + n + R"(", "processor": )" + std::to_string(shared ? (t == 0 ? 0 : 1) : t) + R"(, "routine": "R)" + n + "\""
            + (unbound >> t & 1 ? R"(, "bound": false})" : "}");
    }
    p.driver = "LONG A, B, C; KSPIN_LOCK L, M, Q; FAST_MUTEX F; KEVENT E; KDPC D; KTIMER T; DRIVER_INITIALIZE DriverEntry; KDEFERRED_ROUTINE Count;\n"
               "VOID Count(PKDPC Dpc, PVOID Context, PVOID One, PVOID Two) { UNREFERENCED_PARAMETER(Dpc); UNREFERENCED_PARAMETER(Context); "
               "UNREFERENCED_PARAMETER(One); UNREFERENCED_PARAMETER(Two); C = C + 1; A = A + 1; }\n"
               "NTSTATUS DriverEntry(PDRIVER_OBJECT Object, PUNICODE_STRING Path) { UNREFERENCED_PARAMETER(Object); UNREFERENCED_PARAMETER(Path);\n"
               "KeInitializeSpinLock(&L); KeInitializeSpinLock(&M); KeInitializeSpinLock(&Q); ExInitializeFastMutex(&F); KeInitializeEvent(&E, "
        + std::string(dice.below(2) ? "NotificationEvent" : "SynchronizationEvent")
        + ", FALSE);\nKeInitializeDpc(&D, Count, NULL); KeInitializeTimer(&T); return STATUS_SUCCESS; }\n" + routines;
    return p;
}

const std::string kQueued = "#define TAKE KeAcquireInStackQueuedSpinLock(&Q, &handle)\n#define GIVE KeReleaseInStackQueuedSpinLock(&handle)\n";
const std::string kOrdinary = "#define TAKE KeAcquireSpinLock(&Q, &level)\n#define GIVE KeReleaseSpinLock(&Q, level)\n";

TEST(RandomPrograms, AreExploredAsByGoingThroughEveryOrder)
{
    constexpr int kWanted = 220;
    int done = 0, withClasses = 0, withLoss = 0, stuck = 0, queued = 0, tries = 0, forgiven = 0;
    for (std::uint64_t seed = 1; seed < 2000 && done < kWanted; ++seed) {
        const Program p = program(seed);
        const char* const machine = R"("processors": 3, "clock_ns": 1000000, "watchdog": {"enabled": false})";
        const auto model = small(kQueued + p.driver, p.threads, machine);
        ASSERT_TRUE(model) << p.driver;
        const BruteForce brute = bruteForce(p.timed ? simulation::withoutCosts(*model) : model, {"A", "B", "C"}, 1500);
        if (!brute.complete)
            continue;
        ++done;
        SCOPED_TRACE("seed " + std::to_string(seed) + "\n" + p.driver + p.threads);
        const auto r = explored(model);
        EXPECT_EQ(r.orders, std::to_string(brute.orders));
        EXPECT_EQ(r.coverage, explore::Coverage::Exhaustive);
        std::map<std::string, explore::Outcome> found;
        for (const explore::Outcome& o : r.outcomes) {
            // Variables that nothing writes are 0, and not told.
            std::map<std::string, std::int64_t> values{{"A", 0}, {"B", 0}, {"C", 0}};
            for (const auto& [variable, value] : o.values)
                values[variable] = value;
            std::string key(name(o.outcome));
            for (const auto& [variable, value] : values)
                key += ", " + variable + " = " + std::to_string(value);
            found.emplace(key, o);
            withLoss += o.bad ? 1 : 0;
            forgiven += o.outcome == syncscope::Outcome::Completed && !o.bad && brute.ends.count(key) > 0 && !brute.ends.at(key).serial ? 1 : 0;
            stuck += o.outcome == syncscope::Outcome::Deadlock ? 1 : 0;
        }
        ASSERT_EQ(found.size(), brute.ends.size());
        for (const auto& [key, end] : brute.ends) {
            ASSERT_TRUE(found.count(key)) << key;
            const explore::Outcome& o = found[key];
            EXPECT_EQ(o.orders, std::to_string(end.orders)) << key;
            EXPECT_EQ(o.preemptions, end.preemptions) << key;
            EXPECT_EQ(o.steps, end.steps) << key;
            if (o.outcome == syncscope::Outcome::Completed) {
                EXPECT_EQ(o.bad, !end.serial && brute.circle) << key;
            }
            EXPECT_TRUE(o.replays) << key << ": " << o.schedule;
            if (!p.deferred) {
                EXPECT_EQ(o.classes, std::to_string(end.classes.size())) << key;
            }
        }
        withClasses += p.deferred ? 0 : 1;
        tries += p.tries ? 1 : 0;
        if (p.queued) { // Who asked first is nobody's choice of orders: it is taken in as many as an ordinary lock.
            ++queued;
            EXPECT_EQ(orderLines(explored(small(kOrdinary + p.driver, p.threads, machine))), orderLines(r));
        }
        if (testing::Test::HasFailure())
            return;
        for (const explore::Reduction reduction : {explore::Reduction::Symmetry, explore::Reduction::None, explore::Reduction::Dpor}) {
            explore::Options options;
            options.reduction = reduction;
            const auto other = explored(model, options);
            if (reduction == explore::Reduction::Dpor)
                EXPECT_EQ(classLines(other), classLines(r));
            else
                EXPECT_EQ(orderLines(other), orderLines(r));
        }
    }
    EXPECT_EQ(done, kWanted);
    EXPECT_GT(withClasses, kWanted / 3);
    EXPECT_GT(withLoss, kWanted / 10);
    EXPECT_GT(stuck, 5);
    EXPECT_GT(forgiven, 2);
    EXPECT_GT(queued, 20);
    EXPECT_GT(tries, 20);
}

std::map<std::string, explore::Outcome> byWords(const explore::Result& r)
{
    std::map<std::string, explore::Outcome> found;
    for (const explore::Outcome& o : r.outcomes) {
        std::map<std::string, std::int64_t> values{{"A", 0}, {"B", 0}, {"C", 0}};
        for (const auto& [variable, value] : o.values)
            values[variable] = value;
        std::string key(name(o.outcome));
        for (const auto& [variable, value] : values)
            key += ", " + variable + " = " + std::to_string(value);
        found.emplace(key, o);
    }
    return found;
}

// Threads that are bound to no processor go to any that could take them. Where no processor can be told from another one that is idle,
// fewer orders come to the same ends.
TEST(RandomPrograms, AreExploredWhereverTheirThreadsArePlaced)
{
    constexpr int kWanted = 100;
    int done = 0, alike = 0, fewer = 0;
    for (std::uint64_t seed = 1; seed < 3000 && done < kWanted; ++seed) {
        Dice dice(seed ^ 0xB0u);
        const std::uint32_t unbound = 1 + dice.below(3), asks = dice.below(2) ? dice.below(4) : 0;
        const Program p = program(seed, unbound, asks);
        const auto model = small(kQueued + p.driver, p.threads, std::string(R"("processors": )") + (dice.below(2) || p.threads.find("T2") != std::string::npos ? "3" : "2") + R"(, "clock_ns": 1000000, "watchdog": {"enabled": false})");
        ASSERT_TRUE(model) << p.driver;
        simulation::Model each(*(p.timed ? simulation::withoutCosts(*model) : model));
        each.kernelConfig.likeProcessors = false;
        const auto told = std::make_shared<const simulation::Model>(each);
        const BruteForce brute = bruteForce(told, {"A", "B", "C"}, 3000);
        if (!brute.complete)
            continue;
        ++done;
        SCOPED_TRACE("seed " + std::to_string(seed) + "\n" + p.driver + p.threads);
        const auto r = explored(told);
        EXPECT_EQ(r.orders, std::to_string(brute.orders));
        EXPECT_EQ(r.coverage, explore::Coverage::Exhaustive);
        const auto found = byWords(r), merged = byWords(explored(model));
        ASSERT_EQ(found.size(), brute.ends.size());
        ASSERT_EQ(merged.size(), brute.ends.size());
        for (const auto& [key, end] : brute.ends) {
            ASSERT_TRUE(found.count(key)) << key;
            const explore::Outcome& o = found.at(key);
            EXPECT_EQ(o.orders, std::to_string(end.orders)) << key;
            EXPECT_EQ(o.preemptions, end.preemptions) << key;
            EXPECT_EQ(o.steps, end.steps) << key;
            EXPECT_TRUE(o.replays) << key << ": " << o.schedule;
            ASSERT_TRUE(merged.count(key)) << key;
            EXPECT_EQ(merged.at(key).preemptions, end.preemptions) << key;
            EXPECT_TRUE(merged.at(key).replays) << key << ": " << merged.at(key).schedule;
            fewer += merged.at(key).orders == o.orders ? 0 : 1;
        }
        alike += model->kernelConfig.likeProcessors ? 1 : 0;
        explore::Options options;
        options.reduction = explore::Reduction::None;
        EXPECT_EQ(orderLines(explored(told, options)), orderLines(r));
        if (testing::Test::HasFailure())
            return;
        options.reduction = explore::Reduction::Dpor;
        EXPECT_EQ(classLines(explored(told, options)), classLines(r));
    }
    EXPECT_EQ(done, kWanted);
    EXPECT_GT(alike, 10);
    EXPECT_GT(fewer, 10);
}

} // namespace
} // namespace syncscope::test
