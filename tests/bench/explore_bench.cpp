// All orders of the lost update as model checkers know it: T threads, each with K times a load and a store of one counter.
//
// The references are loops written for this model and nothing else: exact 64-bit states, no heap in the loop, one number of paths a
// state. The engine goes through the same steps as driver text on a simulated machine. Numbers of states, orders, bad orders and
// classes must be equal. Each engine case makes its model anew, from text.
#include "engine/explore/explore.h"
#include "engine/scenario/read.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

using u64 = std::uint64_t;
using u32 = std::uint32_t;

// --- the references

struct Reference {
    bool locked;
    int threads, each;
    u64 orders = 0, bad = 0, states = 0, executions = 0;

    struct S {
        unsigned char pc[8], r[8], x, own; // own: 0 free, else thread + 1
    };
    int steps() const { return (locked ? 4 : 2) * each; }
    int op(const S& s, int t) const { return locked ? (s.pc[t] & 3) : 1 + (s.pc[t] & 1); } // 0 acquire 1 read 2 write 3 release
    bool enabled(const S& s, int t) const { return s.pc[t] < steps() && !(locked && (s.pc[t] & 3) == 0 && s.own); }
    void step(S& s, int t) const
    {
        switch (op(s, t)) {
        case 0: s.own = static_cast<unsigned char>(t + 1); break;
        case 1: s.r[t] = s.x; break;
        case 2:
            s.x = static_cast<unsigned char>(s.r[t] + 1);
            s.r[t] = 0;
            break;
        default: s.own = 0; break;
        }
        ++s.pc[t];
    }
    bool isBad(const S& s) const { return s.x != threads * each; }
    bool conflict(const S& s, int a, int b) const
    {
        const int p = op(s, a), q = op(s, b);
        const bool lp = p == 0 || p == 3, lq = q == 0 || q == 3;
        return lp || lq ? lp && lq : p == 2 || q == 2;
    }

    // One execution a class.
    void sleep(const S& s, u32 asleep)
    {
        bool any = false;
        for (int t = 0; t < threads; ++t) {
            if (!enabled(s, t))
                continue;
            any = true;
            if (asleep >> t & 1)
                continue;
            u32 still = 0;
            for (int u = 0; u < threads; ++u)
                if ((asleep >> u & 1) && !conflict(s, u, t))
                    still |= 1u << u;
            S n = s;
            step(n, t);
            sleep(n, still);
            asleep |= 1u << t;
        }
        executions += any ? 0 : 1;
    }

    // A visited table with numbers of paths to the end: all of them, and the bad ones.
    std::vector<u64> keys, all, wrong;
    u64 used = 0, mask = 0;
    static u64 hash(u64 x)
    {
        x *= 0x9E3779B97F4A7C15ull;
        return x ^ x >> 32;
    }
    u64 find(u64 key) const
    {
        u64 i = hash(key) & mask;
        while (keys[i] && keys[i] != key)
            i = (i + 1) & mask;
        return i;
    }
    void put(u64 key, u64 a, u64 b)
    {
        if (keys.empty() || used * 2 > mask) {
            std::vector<u64> k = std::move(keys), x = std::move(all), y = std::move(wrong);
            const u64 size = std::max<u64>(1024, k.size() * 2);
            keys.assign(size, 0);
            all.assign(size, 0);
            wrong.assign(size, 0);
            mask = size - 1;
            used = 0;
            for (u64 i = 0; i < k.size(); ++i)
                if (k[i])
                    put(k[i], x[i], y[i]);
        }
        const u64 i = find(key);
        keys[i] = key;
        all[i] = a;
        wrong[i] = b;
        ++used;
    }
    u64 encode(const S& s) const
    {
        u64 e = 1;
        for (int t = 0; t < threads; ++t)
            e = e << 5 | s.pc[t];
        for (int t = 0; t < threads; ++t)
            e = e << 5 | s.r[t];
        return (e << 6 | s.x) << 3 | s.own;
    }
    void canonical(S& s) const
    {
        auto k = [&](int t) { return s.pc[t] << 16 | s.r[t] << 8 | (s.own == t + 1); };
        for (int i = 1; i < threads; ++i)
            for (int j = i; j && k(j) < k(j - 1); --j) {
                std::swap(s.pc[j], s.pc[j - 1]);
                std::swap(s.r[j], s.r[j - 1]);
                if (s.own == j + 1)
                    s.own = static_cast<unsigned char>(j);
                else if (s.own == j)
                    s.own = static_cast<unsigned char>(j + 1);
            }
    }
    std::pair<u64, u64> visit(S s, bool symmetry)
    {
        if (symmetry)
            canonical(s);
        const u64 e = encode(s);
        if (mask != 0)
            if (const u64 i = find(e); keys[i] == e)
                return {all[i], wrong[i]};
        ++states;
        u64 a = 0, b = 0;
        bool any = false;
        for (int t = 0; t < threads; ++t)
            if (enabled(s, t)) {
                any = true;
                S n = s;
                step(n, t);
                const auto [x, y] = visit(n, symmetry);
                a += x;
                b += y;
            }
        if (!any) {
            a = 1;
            b = isBad(s) ? 1 : 0;
        }
        put(e, a, b);
        return {a, b};
    }
    void count(bool symmetry)
    {
        S s;
        std::memset(&s, 0, sizeof s);
        std::tie(orders, bad) = visit(s, symmetry);
    }
    void goThrough()
    {
        S s;
        std::memset(&s, 0, sizeof s);
        sleep(s, 0);
    }
};

// --- the engine

constexpr const char* kDriver = R"(
#include <ntddk.h>
DRIVER_INITIALIZE DriverEntry;
LONG Counter;
KSPIN_LOCK CounterLock;
NTSTATUS DriverEntry(PDRIVER_OBJECT Object, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Object);
    UNREFERENCED_PARAMETER(Path);
    KeInitializeSpinLock(&CounterLock);
    return STATUS_SUCCESS;
}
VOID Increment(PVOID Argument)
{
    LONG i;
    LONG old;
#if defined(GUARD_SPIN)
    KIRQL level;
#endif
    UNREFERENCED_PARAMETER(Argument);
    for (i = 0; i < INCREMENTS; i++) {
#if defined(GUARD_SPIN)
        KeAcquireSpinLock(&CounterLock, &level);
#endif
        old = Counter;
        Counter = old + 1;
#if defined(GUARD_SPIN)
        KeReleaseSpinLock(&CounterLock, level);
#endif
    }
}
)";

syncscope::simulation::ModelPtr model(bool locked, int threads, int each)
{
    syncscope::scenario::Texts texts;
    std::string list;
    for (int t = 0; t < threads; ++t)
        list += (t == 0 ? "" : ", ") + std::string(R"({"name": "T)") + std::to_string(t) + R"(", "processor": )" + std::to_string(t) + R"(, "routine": "Increment"})";
    texts.scenario = R"({"format": 1, "id": "increments", "title": "Increments", "machine": {"processors": )" + std::to_string(threads)
        + R"(}, "driver": {"file": "driver.c", "definitions": {"GUARD": ")" + (locked ? "SPIN" : "NONE") + R"(", "INCREMENTS": ")" + std::to_string(each)
        + R"("}}, "workload": {"threads": [)" + list + "]}}";
    texts.driver = kDriver;
    const auto read = syncscope::scenario::read(texts);
    const auto built = read ? syncscope::simulation::build(read->scenario) : syncscope::unexpected(read.error());
    if (!built) {
        for (const syncscope::Diagnostic& d : built.error())
            std::fprintf(stderr, "%s\n", format(d).c_str());
        std::abort();
    }
    return *built;
}

syncscope::explore::Result engine(bool locked, int threads, int each, syncscope::explore::Reduction reduction, bool schedules)
{
    syncscope::explore::Options options;
    options.reduction = reduction;
    options.classes = false;
    options.schedules = schedules ? syncscope::explore::Options::Schedules::LeastBad : syncscope::explore::Options::Schedules::None;
    auto result = syncscope::explore::explore(model(locked, threads, each), options);
    if (!result)
        std::abort();
    return *result;
}

u64 number(const std::optional<std::string>& digits) { return digits ? std::strtoull(digits->c_str(), nullptr, 10) : 0; }
u64 badOrders(const syncscope::explore::Result& r)
{
    u64 sum = 0;
    for (const auto& o : r.outcomes)
        sum += o.bad ? number(o.orders) : 0;
    return sum;
}

struct Size {
    bool locked;
    int threads, each;
};

// Orders gone through one by one until one is bad: from text to there.
void engineFirst(benchmark::State& state, Size size)
{
    u64 executions = 0;
    for (auto _ : state) {
        syncscope::explore::Options options;
        options.reduction = syncscope::explore::Reduction::Dpor;
        options.schedules = syncscope::explore::Options::Schedules::None;
        options.firstBad = true;
        const auto result = syncscope::explore::explore(model(size.locked, size.threads, size.each), options);
        if (!result || result->verdict != syncscope::explore::Verdict::Unsafe || result->executions > 3)
            state.SkipWithError("no bad order among the first three");
        else
            executions = result->executions;
    }
    state.counters["executions"] = static_cast<double>(executions);
}
// How long a search goes on after it is asked to stop, the longest of many places.
void engineCancelled(benchmark::State& state, const char* what, syncscope::explore::Reduction reduction, u32 threads)
{
    using Clock = std::chrono::steady_clock;
    double worst = 0;
    for (auto _ : state) {
        for (u64 after = 1; after < 2000; after = after * 3) {
            syncscope::explore::Options options;
            options.reduction = reduction;
            options.threads = threads;
            u64 asked = 0;
            Clock::time_point since;
            options.goOn = [&](const syncscope::explore::Progress&) {
                since = asked + 1 < after ? Clock::now() : since; // The longest it can have been since somebody asked for it.
                return ++asked < after;
            };
            const auto m = model(false, 4, 4);
            since = Clock::now();
            if (!syncscope::explore::explore(m, options))
                state.SkipWithError(what);
            worst = std::max(worst, std::chrono::duration<double, std::milli>(Clock::now() - since).count());
        }
    }
    state.counters["worst_ms"] = worst;
}

void referenceStates(benchmark::State& state, Size size, bool symmetry)
{
    u64 states = 0;
    for (auto _ : state) {
        Reference r{size.locked, size.threads, size.each};
        r.count(symmetry);
        states = r.states;
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(states));
}

void engineStates(benchmark::State& state, Size size, bool symmetry, bool schedules)
{
    using syncscope::explore::Reduction;
    Reference expected{size.locked, size.threads, size.each};
    expected.count(symmetry);
    u64 states = 0, bytes = 0;
    for (auto _ : state) {
        const auto r = engine(size.locked, size.threads, size.each, symmetry ? Reduction::Symmetry : Reduction::States, schedules);
        states = r.states;
        bytes = r.bytes;
        if (r.states != expected.states || number(r.orders) != expected.orders || badOrders(r) != expected.bad)
            state.SkipWithError("states, orders or bad orders are not those of the reference");
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(states));
    state.counters["bytes_a_state"] = static_cast<double>(bytes) / static_cast<double>(states);
}

// In seconds of the clock, for threads share the work.
void engineThreads(benchmark::State& state, Size size, u32 threads)
{
    for (auto _ : state) {
        syncscope::explore::Options options;
        options.classes = false;
        options.schedules = syncscope::explore::Options::Schedules::None;
        options.threads = threads;
        const auto result = syncscope::explore::explore(model(size.locked, size.threads, size.each), options);
        if (!result || result->orders != "99561092450391000")
            state.SkipWithError("orders are not those of theory");
    }
}

void referenceClasses(benchmark::State& state, Size size)
{
    u64 executions = 0;
    for (auto _ : state) {
        Reference r{size.locked, size.threads, size.each};
        r.goThrough();
        executions = r.executions;
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(executions));
}

void engineClasses(benchmark::State& state, Size size)
{
    Reference expected{size.locked, size.threads, size.each};
    expected.goThrough();
    u64 executions = 0;
    for (auto _ : state) {
        const auto r = engine(size.locked, size.threads, size.each, syncscope::explore::Reduction::Dpor, false);
        executions = r.executions;
        if (r.executions != expected.executions || r.blocked != 0)
            state.SkipWithError("executions are not those of the reference");
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(executions));
}

// The groups are the targets: the first case of each is what the others are measured by.
const int kRegistered = [] {
    auto add = [](const std::string& name, auto f) { benchmark::RegisterBenchmark(name.c_str(), f)->Unit(benchmark::kMillisecond); };
    const Size racy{false, 4, 4}, locked{true, 4, 4};
    add("E1 orders of racy 4x4, like threads/reference", [=](benchmark::State& s) { referenceStates(s, racy, true); });
    add("E1 orders of racy 4x4, like threads/engine", [=](benchmark::State& s) { engineStates(s, racy, true, false); });
    add("E2 orders of racy 4x4/reference", [=](benchmark::State& s) { referenceStates(s, racy, false); });
    add("E2 orders of racy 4x4/engine", [=](benchmark::State& s) { engineStates(s, racy, false, false); });
    add("E5 proof of locked 4x4/reference", [=](benchmark::State& s) { referenceStates(s, locked, false); });
    add("E5 proof of locked 4x4/engine", [=](benchmark::State& s) { engineStates(s, locked, false, false); });
    add("E6 simplest bad order of racy 3x3/reference states", [](benchmark::State& s) { referenceStates(s, {false, 3, 3}, false); });
    add("E6 simplest bad order of racy 3x3/engine states", [](benchmark::State& s) { engineStates(s, {false, 3, 3}, false, false); });
    add("E6 simplest bad order of racy 3x3/engine states and order", [](benchmark::State& s) { engineStates(s, {false, 3, 3}, false, true); });
    add("E6 first bad order of racy 4x4/engine", [](benchmark::State& s) { engineFirst(s, {false, 4, 4}); });
    add("Cancelled search of racy 4x4/engine, states", [](benchmark::State& s) { engineCancelled(s, "states", syncscope::explore::Reduction::States, 1); });
    add("Cancelled search of racy 4x4/engine, states, two threads", [](benchmark::State& s) { engineCancelled(s, "states", syncscope::explore::Reduction::States, 2); });
    add("Cancelled search of racy 4x4/engine, one by one", [](benchmark::State& s) { engineCancelled(s, "dpor", syncscope::explore::Reduction::Dpor, 1); });
    for (const u32 threads : {1u, 2u, 4u})
        add("Threads, orders of racy 4x4/engine, " + std::to_string(threads), [=](benchmark::State& s) { engineThreads(s, racy, threads); });
    for (const Size size : {Size{false, 3, 3}, Size{false, 4, 2}, Size{true, 3, 3}}) {
        const std::string group = "E4 classes of " + std::string(size.locked ? "locked " : "racy ") + std::to_string(size.threads) + "x" + std::to_string(size.each);
        add(group + "/reference", [=](benchmark::State& s) { referenceClasses(s, size); });
        add(group + "/engine", [=](benchmark::State& s) { engineClasses(s, size); });
    }
    return 0;
}();

} // namespace
