// The other half of "two callbacks with one lock owner never overlap" (trace_laws.cpp): over all random runs, two callbacks that have no common owner
// and that nothing else keeps apart do overlap in some run. Otherwise the machine would order what Windows leaves open.
#include "engine/analysis/intervals.h"
#include "tests/simulation/random_runs.h"
#include "tests/simulation/trace_laws.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <vector>

namespace syncscope::test {
namespace {

using trace::Event;
using trace::EventKind;

struct Ran {
    std::string callback;
    std::uint32_t lock = LockId::kNone, object = ObjectId::kNone, activity = 0;
    std::uint32_t enter = 0, leave = 0; // events
    Instant start, end;
    bool takesTime() const { return start < end; } // What takes none is over before anything else is.
};

// The callbacks of a run after set-up; at most so many, the first of them.
std::vector<Ran> ran(const simulation::Run& run)
{
    constexpr std::size_t kMost = 80;
    std::vector<Ran> all;
    std::map<std::uint32_t, std::vector<std::size_t>> open; // by activity
    std::map<std::uint32_t, std::uint32_t> queues;          // by request
    simulation::World end = run.end;
    const trace::Trace& t = *run.trace;
    t.log.forEach([&](const Event& e) {
        if (e.kind == EventKind::RequestQueue || e.kind == EventKind::RequestPresent)
            queues[e.subject.index] = static_cast<std::uint32_t>(e.value);
        if (e.kind == EventKind::CallbackEnter && e.index.value >= t.setUpEvents && all.size() < kMost) {
            const trace::Subject about = trace::unpackSubject(e.value);
            Ran r;
            r.callback = analysis::callbackName(t.names, e.subject);
            r.lock = callbackLock(end, t.names, e);
            r.object = about.kind == trace::SubjectKind::Object ? about.index : ObjectId::kNone;
            if (about.kind == trace::SubjectKind::Request && queues.contains(about.index)) {
                r.object = queues[about.index];
                if (r.callback != "EvtRequestCompletionRoutine" && r.callback != "EvtIoInCallerContext")
                    r.lock = end.framework().object(ObjectId(r.object)).callbackLock;
            }
            r.activity = e.activity.value;
            r.enter = e.index.value;
            r.leave = t.log.size();
            r.start = e.time;
            r.end = t.end;
            open[r.activity].push_back(all.size());
            all.push_back(std::move(r));
        } else if (e.kind == EventKind::CallbackLeave && e.index.value >= t.setUpEvents && !open[e.activity.value].empty()) {
            all[open[e.activity.value].back()].leave = e.index.value;
            all[open[e.activity.value].back()].end = e.time;
            open[e.activity.value].pop_back();
        }
    });
    return all;
}

// What orders callbacks besides locks: a service routine and the routines of its interrupt's lock, the PnP manager, one file's life, and what the
// framework tells of one queue by the one thread that is alone in its loop (X8).
bool areOrdered(const Ran& a, const Ran& b)
{
    const auto isPnp = [](const Ran& r) { return r.callback.find("EvtDevice") != std::string::npos && r.callback != "EvtDeviceFileCreate"; };
    const auto isOfQueue = [](const Ran& r) { return r.callback == "EvtIoQueueState" || r.callback == "EvtIoStop" || r.callback == "EvtIoResume"; };
    const auto isIsr = [](const Ran& r) { return r.callback == "EvtInterruptIsr"; };
    const auto isFile = [](const Ran& r) { return r.callback == "EvtDeviceFileCreate" || r.callback.starts_with("EvtFile"); };
    return (isPnp(a) && isPnp(b)) || (isIsr(a) && isIsr(b) && a.object == b.object) || (isFile(a) && isFile(b) && a.object == b.object)
        || (isOfQueue(a) && isOfQueue(b)) || a.callback.empty() || b.callback.empty();
}

// Rule: KMDF DEV5, KMDF X10b
TEST(RandomOverlaps, WhateverHasNoCommonOwnerOverlapsInSomeRun)
{
    struct Count {
        std::uint32_t runs = 0, overlaps = 0;
    };
    std::map<std::pair<std::string, std::string>, Count> pairs;
    forRandomModels(0, 1, [&](const simulation::ModelPtr& model, std::uint64_t) {
        if (model->kernelConfig.processors < 2)
            return;
        const auto run = simulation::run(model);
        ASSERT_TRUE(run);
        const std::vector<Ran> all = ran(*run);
        std::map<std::pair<std::string, std::string>, bool> here;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t k = i + 1; k < all.size(); ++k) {
                const Ran &a = all[i], &b = all[k];
                if ((a.lock != LockId::kNone && a.lock == b.lock) || a.activity == b.activity || areOrdered(a, b) || !a.takesTime() || !b.takesTime())
                    continue;
                const std::pair<std::string, std::string> pair = std::minmax(a.callback, b.callback);
                here[pair] = here[pair] || (a.enter < b.leave && b.enter < a.leave);
            }
        for (const auto& [pair, overlap] : here) {
            ++pairs[pair].runs;
            pairs[pair].overlaps += overlap ? 1 : 0;
        }
    }, 4000);
    // Pairs that are seen often enough: of the others chance may have kept apart every one.
    const std::uint32_t often = std::max<std::uint32_t>(20, static_cast<std::uint32_t>(std::min<std::uint64_t>(randomRuns(), 4000) / 50));
    for (const auto& [pair, count] : pairs) {
        if (std::getenv("SYNCSCOPE_SHOW_PAIRS") != nullptr)
            std::printf("%s %s: %u of %u\n", pair.first.c_str(), pair.second.c_str(), count.overlaps, count.runs);
        if (count.runs >= often) {
            EXPECT_GT(count.overlaps, 0u) << pair.first << " and " << pair.second << " in " << count.runs << " runs";
        }
    }
    EXPECT_GT(pairs.size(), 10u);
}

} // namespace
} // namespace syncscope::test
