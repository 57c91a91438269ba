// One frame of a timeline of a million slices, 1920 pixels wide, at several zooms; the budget is 8 ms.
#include "engine/picture/svg.h"
#include "tests/bench/stress_run.h"

#include <benchmark/benchmark.h>

namespace {

using namespace syncscope;
using namespace syncscope::picture;

// The argument: of how many parts of the run one is seen.
void layout(benchmark::State& state)
{
    const TimelineModel& model = bench::stressRun();
    const Range whole = model.content();
    const std::int64_t length = whole.length() / state.range(0);
    TimelineOptions options;
    options.width = px(1920);
    options.visible = Range{whole.length() / 3, whole.length() / 3 + length};
    if (state.range(0) == 1)
        options.visible = whole;
    options.mostItems = 1'000'000;
    for (auto _ : state)
        benchmark::DoNotOptimize(layoutTimeline(model, options).list.items().size());
}
BENCHMARK(layout)->Name("timeline_of_a_million_slices/fit")->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(layout)->Name("timeline_of_a_million_slices/tenth")->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(layout)->Name("timeline_of_a_million_slices/hundredth")->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(layout)->Name("timeline_of_a_million_slices/thousandth")->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(layout)->Name("timeline_of_a_million_slices/ten_thousandth")->Arg(10'000)->Unit(benchmark::kMillisecond);

void hit(benchmark::State& state)
{
    const TimelineModel& model = bench::stressRun();
    TimelineOptions options;
    options.width = px(1920);
    const TimelinePicture picture = layoutTimeline(model, options);
    Unit x = picture.plot.x;
    for (auto _ : state) {
        benchmark::DoNotOptimize(hitTest(model, picture, {x, picture.plot.y + px(25)}));
        x = x < picture.plot.right() - px(3) ? x + 137 : picture.plot.x;
    }
}
BENCHMARK(hit)->Name("timeline_hit_test/fit");

void writeSvg(benchmark::State& state)
{
    TimelineOptions options;
    options.width = px(1920);
    const TimelinePicture picture = layoutTimeline(bench::stressRun(), options);
    for (auto _ : state)
        benchmark::DoNotOptimize(svg(picture.list, Theme::Light).size());
}
BENCHMARK(writeSvg)->Name("timeline_svg/fit")->Unit(benchmark::kMillisecond);

} // namespace
