// The contended-lock model: K processors, each thinks, takes one first-come-first-served spin lock, holds it, gives it back.
//
// Three times the same run: a loop written for nothing else (a 4-ary heap of 16-byte events), that loop recording three
// 16-byte records an acquisition, and the engine running it as driver text. The sums of grant time x (processor + 1) must
// be equal, so all of them simulate one and the same run.
#include "engine/scenario/scenario.h"
#include "engine/simulation/run.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {

using u64 = std::uint64_t;
using u32 = std::uint32_t;

constexpr u64 kAcquisitions = 200'000;
constexpr u32 kTable = 65536, kStride = 1021;
constexpr double kThinkMean = 1e6, kHoldMean = 2e5; // ns

// Exponential, whole ns, at least 1.
std::vector<u64> table(double mean)
{
    std::vector<u64> t(kTable);
    u64 s = 88172645463325252ull;
    for (u64& v : t) {
        s = s * 6364136223846793005ull + 1442695040888963407ull;
        const double u = (static_cast<double>(s >> 11) + 0.5) / 9007199254740992.0;
        v = static_cast<u64>(-std::log(u) * mean) + 1;
    }
    return t;
}

const std::vector<u64>& think()
{
    static const std::vector<u64> t = table(kThinkMean);
    return t;
}
const std::vector<u64>& hold()
{
    static const std::vector<u64> t = table(kHoldMean);
    return t;
}

struct Event {
    u64 time, order; // order: sequence << 16 | processor << 1 | holds the lock
    bool before(const Event& o) const { return time != o.time ? time < o.time : order < o.order; }
};

class Heap4 {
public:
    void push(Event e)
    {
        std::size_t i = m_a.size();
        m_a.push_back(e);
        while (i > 0) {
            const std::size_t parent = (i - 1) / 4;
            if (!e.before(m_a[parent]))
                break;
            m_a[i] = m_a[parent];
            i = parent;
        }
        m_a[i] = e;
    }
    Event pop()
    {
        const Event result = m_a.front(), e = m_a.back();
        m_a.pop_back();
        const std::size_t n = m_a.size();
        std::size_t i = 0;
        while (n > 0) {
            const std::size_t first = i * 4 + 1;
            if (first >= n)
                break;
            std::size_t least = first;
            for (std::size_t j = first + 1; j < std::min(first + 4, n); ++j)
                least = m_a[j].before(m_a[least]) ? j : least;
            if (!m_a[least].before(e))
                break;
            m_a[i] = m_a[least];
            i = least;
        }
        if (n > 0)
            m_a[i] = e;
        return result;
    }

private:
    std::vector<Event> m_a;
};

struct Record {
    u64 low, high;
};

template <bool kTrace>
u64 reference(u32 processors, std::vector<Record>& records)
{
    const std::vector<u64>&th = think(), &cs = hold();
    Heap4 heap;
    u32 ring[256], head = 0, waiting = 0;
    std::vector<u32> thinks(processors), holds(processors);
    u64 sequence = 0, done = 0, sum = 0, now = 0;
    bool held = false;
    records.clear();
    auto record = [&](u32 processor, u32 kind) {
        if constexpr (kTrace)
            records.push_back({now << 16 | kind << 8 | processor, sequence});
    };
    auto beginThink = [&](u32 p) { heap.push({now + th[(p * kStride + thinks[p]++) % kTable], sequence++ << 16 | p << 1}); };
    auto grant = [&](u32 p) {
        sum += now * (p + 1);
        ++done;
        record(p, 1);
        heap.push({now + cs[(p * kStride + holds[p]++) % kTable], sequence++ << 16 | p << 1 | 1});
    };
    for (u32 p = 0; p < processors; ++p)
        beginThink(p);
    while (done < kAcquisitions) {
        const Event e = heap.pop();
        now = e.time;
        const u32 p = static_cast<u32>(e.order & 0xFFFF) >> 1;
        if (e.order & 1) {
            record(p, 2);
            held = waiting > 0;
            if (held) {
                const u32 next = ring[head++ & 255];
                --waiting;
                grant(next);
            }
            beginThink(p);
        } else {
            record(p, 3);
            if (held)
                ring[(head + waiting++) & 255] = p;
            else {
                held = true;
                grant(p);
            }
        }
    }
    return sum;
}

constexpr const char* kDriver = R"(
#include <ntddk.h>
#include "lab.h"

KSPIN_LOCK Lock;

VOID Contend(PVOID Context)
{
    KIRQL irql;
    UNREFERENCED_PARAMETER(Context);
    for (;;) {
        LabWork(LabDraw(0));
        KeAcquireSpinLock(&Lock, &irql);
        LabWork(LabDraw(1));
        KeReleaseSpinLock(&Lock, irql);
    }
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    KeInitializeSpinLock(&Lock);
    return STATUS_SUCCESS;
}
)";

syncscope::simulation::ModelPtr model(u32 processors)
{
    static std::map<u32, syncscope::simulation::ModelPtr> models;
    if (auto it = models.find(processors); it != models.end())
        return it->second;
    syncscope::scenario::Scenario s;
    s.id = "contended-lock";
    s.machine.processors = processors;
    s.machine.clockNs = 0;
    std::memset(static_cast<void*>(&s.costs), 0, sizeof s.costs);
    s.limits.steps = s.limits.events = ~0ull >> 1;
    s.limits.timeNs = std::int64_t{1} << 62;
    s.driver.text = kDriver;
    s.draws = {think(), hold()};
    s.drawStride = kStride;
    for (u32 p = 0; p < processors; ++p) {
        syncscope::scenario::Thread t;
        t.name = "T" + std::to_string(p);
        t.processor = p;
        t.routine = "Contend";
        s.threads.push_back(t);
    }
    auto built = syncscope::simulation::build(s);
    if (!built) {
        for (const syncscope::Diagnostic& d : built.error())
            std::fprintf(stderr, "%s\n", format(d).c_str());
        std::abort();
    }
    models[processors] = *built;
    return *built;
}

u64 engine(u32 processors, syncscope::trace::Log* log)
{
    using namespace syncscope;
    simulation::World world(model(processors));
    world.record({log, nullptr, nullptr});
    world.setUp();
    constexpr trace::Kinds kAcquired{trace::EventKind::LockAcquire};
    world.kernel().takeKinds();
    u64 done = 0;
    u64 sum = 0;
    while (done < kAcquisitions) {
        const u32 slot = world.next();
        if (slot == simulation::World::kNoSlot) {
            std::fprintf(stderr, "the run ended after %llu ticks: outcome %d, limit %d\n", static_cast<unsigned long long>(world.ticks()), static_cast<int>(world.outcome()),
                static_cast<int>(world.kernel().machine().limit));
            std::abort();
        }
        world.tickThrough(slot); // at most one acquisition: work lies between two
        if (world.kernel().takeKinds().meets(kAcquired)) {
            ++done;
            sum += static_cast<u64>(world.now().ns) * (slot + 1);
        }
    }
    return sum;
}

u64 expected(u32 processors)
{
    static std::map<u32, u64> sums;
    if (auto it = sums.find(processors); it != sums.end())
        return it->second;
    std::vector<Record> records;
    return sums[processors] = reference<false>(processors, records);
}

void check(benchmark::State& state, u64 sum)
{
    if (sum != expected(static_cast<u32>(state.range(0))))
        state.SkipWithError("the sum of grant time x (processor + 1) is not that of the reference loop");
}

void finish(benchmark::State& state)
{
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kAcquisitions));
}

void ReferenceLoop(benchmark::State& state)
{
    std::vector<Record> records;
    for (auto _ : state)
        check(state, reference<false>(static_cast<u32>(state.range(0)), records));
    finish(state);
}

void ReferenceLoopTrace(benchmark::State& state)
{
    std::vector<Record> records;
    records.reserve(kAcquisitions * 4);
    for (auto _ : state)
        check(state, reference<true>(static_cast<u32>(state.range(0)), records));
    finish(state);
}

void Engine(benchmark::State& state)
{
    for (auto _ : state)
        check(state, engine(static_cast<u32>(state.range(0)), nullptr));
    finish(state);
}

void EngineTrace(benchmark::State& state)
{
    syncscope::trace::Log log;
    for (auto _ : state) {
        log.clear(); // Keeps its pages: the run is measured, not the allocator.
        check(state, engine(static_cast<u32>(state.range(0)), &log));
    }
    finish(state);
}

// A group a number of processors, so that each ratio compares the same model.
const int kRegistered = [] {
    for (const int processors : {2, 8, 64}) {
        const std::string group = "contended lock of " + std::to_string(processors) + "/";
        auto add = [processors](const std::string& name, void (*f)(benchmark::State&)) {
            benchmark::RegisterBenchmark(name.c_str(), f)->Arg(processors)->Unit(benchmark::kMillisecond);
        };
        add(group + "reference loop", ReferenceLoop);
        add(group + "reference loop with trace", ReferenceLoopTrace);
        add(group + "engine", Engine);
        add(group + "engine with trace", EngineTrace);
    }
    return 0;
}();

} // namespace
