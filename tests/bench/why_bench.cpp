// How long a person waits for the answer to "why?", its other runs included: about an event in the middle of the run, and about its
// first finding. An answer of a run of ordinary length should take no longer than a blink, 100 ms.
#include "engine/compare/why.h"
#include "engine/scenario/read.h"
#include "tests/support/places.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace {

using namespace syncscope;

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

void ask(benchmark::State& state, const char* id, const char* variant, bool finding)
{
    const std::filesystem::path folder = test::repository() / "scenarios" / id;
    const auto read = scenario::read({"scenario.json", textOf(folder / "scenario.json"), "driver.c", textOf(folder / "driver.c"), {}}, {variant, {}});
    const auto model = read ? simulation::build(read->scenario) : Expected<simulation::ModelPtr>(unexpected(read.error()));
    auto run = model ? simulation::run(*model) : Expected<simulation::Run>(unexpected(model.error()));
    if (!run)
        throw std::runtime_error("a shipped scenario runs");
    const trace::Trace& trace = *run->trace;
    const analysis::Intervals in = analysis::intervals(trace);
    const analysis::Study study = analysis::study(trace, in, compare::referenceOf(*model, trace));
    const analysis::Question question = finding ? analysis::Question{EventIndex(), &study.findings.at(0)} : analysis::Question{EventIndex(trace.log.size() / 2), nullptr};
    for (auto _ : state) {
        const analysis::Causes causes(trace, in);
        benchmark::DoNotOptimize(compare::answer(causes, *model, trace, in, question));
    }
    state.counters["events"] = trace.log.size();
}

BENCHMARK_CAPTURE(ask, lost_update, "lost-update", "", true)->Name("why/lost_update_finding")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask, completing, "completing-from-dpc", "", false)->Name("why/completing_from_dpc_event")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask, ring, "into-completion", "", false)->Name("why/into_completion_event")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask, how_wrong, "how-wrong", "", false)->Name("why/how_wrong_event")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask, how_wrong_finding, "how-wrong", "", true)->Name("why/how_wrong_finding")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask, price, "price-of-a-lock", "", false)->Name("why/price_of_a_lock_event")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask, price_mutex, "price-of-a-lock", "fast-mutex-contended", false)->Name("why/price_of_a_contended_mutex_event")->Unit(benchmark::kMillisecond);

} // namespace
