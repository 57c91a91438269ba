// A whole frame of the window's timeline, laid out and painted on the raster engine at 1920 x 1080: a million slices on eight
// processors, at several zooms. The budget is 8 ms.
#include "app/paint/painter.h"
#include "tests/bench/gui.h"
#include "tests/bench/stress_run.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <benchmark/benchmark.h>

namespace {

using namespace syncscope;
using namespace syncscope::picture;

// The argument: of how many parts of the run one is seen.
void frame(benchmark::State& state)
{
    bench::needGui();
    const TimelineModel& model = bench::stressRun();
    const Range whole = model.content();
    TimelineOptions options;
    options.width = px(1920);
    options.controls = true;
    options.visible = state.range(0) == 1 ? whole : Range{whole.length() / 3, whole.length() / 3 + whole.length() / state.range(0)};
    QImage image(1920, 1080, QImage::Format_RGB32);
    std::size_t items = 0;
    for (auto _ : state) {
        const TimelinePicture picture = layoutTimeline(model, options);
        QPainter painter(&image);
        painter.fillRect(image.rect(), Qt::white);
        paint::paint(painter, picture.list, Theme::Light);
        painter.end();
        items = picture.list.items().size();
    }
    state.counters["items"] = static_cast<double>(items);
}
BENCHMARK(frame)->Name("timeline_frame/fit")->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(frame)->Name("timeline_frame/tenth")->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(frame)->Name("timeline_frame/hundredth")->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(frame)->Name("timeline_frame/thousandth")->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(frame)->Name("timeline_frame/ten_thousandth")->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
