// One frame of a timeline of a million slices, 1920 pixels wide, at several zooms; the budget is 8 ms.
#include "engine/picture/svg.h"
#include "engine/picture/timeline.h"

#include "engine/base/random.h"

#include <benchmark/benchmark.h>

#include <cstdint>

namespace {

using namespace syncscope;
using namespace syncscope::picture;

constexpr std::uint32_t kSlices = 1'000'000;
constexpr std::uint32_t kProcessors = 8;

const TimelineModel& stressRun()
{
    static const TimelineModel model = [] {
        std::uint64_t n = 0;
        const auto below = [&](std::uint32_t bound) { return drawBelow(draw(1, 0, n++), bound); };
        std::vector<Lane> lanes;
        std::int64_t end = 0;
        for (std::uint32_t p = 0; p < kProcessors; ++p) {
            Lane& lane = lanes.emplace_back();
            lane.subject = p;
            lane.id = "cpu-" + std::to_string(p);
            lane.title = "CPU " + std::to_string(p);
            SliceRow row;
            std::int64_t now = 0;
            for (std::uint32_t i = 0; i < kSlices / kProcessors; ++i) {
                const std::int64_t length = 200 + below(3000);
                const Look look = static_cast<Look>(static_cast<std::uint32_t>(Look::Passive) + below(4));
                row.add({{now, now + length}, below(4), EventIndex(i), EventIndex(i + 1), look, below(10'000) == 0});
                now += length + below(200);
            }
            row.finish();
            lane.irql = row;
            lane.rows.push_back(std::move(row));
            end = std::max(end, now);
        }
        return TimelineModel(TimeScale(AxisMode::Linear, {}, end), std::move(lanes), {"EvtIoRead #1", "EvtIoWrite #2", "DPC Line", "T0"});
    }();
    return model;
}

// The argument: of how many parts of the run one is seen.
void layout(benchmark::State& state)
{
    const TimelineModel& model = stressRun();
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
    const TimelineModel& model = stressRun();
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
    const TimelinePicture picture = layoutTimeline(stressRun(), options);
    for (auto _ : state)
        benchmark::DoNotOptimize(svg(picture.list, Theme::Light).size());
}
BENCHMARK(writeSvg)->Name("timeline_svg/fit")->Unit(benchmark::kMillisecond);

} // namespace
