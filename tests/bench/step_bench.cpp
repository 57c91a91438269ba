// From the Step action to the end of the repaint of the whole window, at 1720 x 1040 on the raster engine: a short run, and one of
// a million events, forwards and back, near the start and at its end; the budget is 50 ms. And a frame while that run is moved: 8 ms.
#include "app/document/document.h"
#include "app/files/library.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/window/main_window.h"
#include "tests/bench/gui.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>

#include <benchmark/benchmark.h>

namespace {

using namespace syncscope;

constexpr std::int64_t kMillion = 71'500; // turns that make a million events

// A step that nothing is painted for would be quick.
struct Paints : QObject {
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

struct Lab {
    QTemporaryDir folder;
    QSettings settings;
    document::Document document;
    window::MainWindow window;

    Lab() : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), document(files::dataFolder()), window(document, settings) {}

    bool ready()
    {
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        } while (document.running());
        return document.run() != nullptr;
    }
};

// Events that were asked for and painting that follows.
void paintAll()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
}

// One window for all cases: on a run of so many turns of each of two threads under a lock, seven events a turn.
Lab* labOf(benchmark::State& state, std::int64_t turns)
{
    bench::needGui();
    static Lab* lab = nullptr; // runs are long; the last one lives as long as the program, as Qt's own objects do
    static std::int64_t has = 0;
    if (has == turns)
        return lab;
    delete lab;
    lab = new Lab;
    has = turns;
    lab->window.resize(1720, 1040);
    lab->window.show();
    if (!lab->document.open(QStringLiteral("price-of-a-lock")) || !lab->ready()) {
        state.SkipWithError("price-of-a-lock cannot be opened");
        return lab;
    }
    QString text = lab->document.driverText();
    static const QRegularExpression rounds(QStringLiteral("(#define\\s+TURNS\\s+)\\d+"));
    text.replace(rounds, QStringLiteral("\\1 %1").arg(turns));
    text.replace(QStringLiteral("        KeReleaseSpinLock"), QStringLiteral("        context->Unused++;\n        KeReleaseSpinLock"));
    lab->document.typeDriver(text, 0, 0, 0);
    lab->document.endTyping();
    while (lab->document.waiting())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    lab->ready();
    return lab;
}

void countPaints(benchmark::State& state, const Lab& lab, int wanted, int painted)
{
    if (painted < wanted)
        state.SkipWithError("the timeline was not painted every time");
    state.counters["events"] = static_cast<double>(lab.document.run()->trace->log.size());
}

// The arguments: how many turns each of the two threads takes; where in the run, in hundredths.
void step(benchmark::State& state, const char* action)
{
    Lab* lab = labOf(state, state.range(0));
    document::Cursor& cursor = lab->document.cursor();
    const std::uint64_t ticks = lab->document.run()->session->ticks();
    cursor.seek(ticks * static_cast<std::uint64_t>(state.range(1)) / 100);
    paintAll();
    QAction* act = lab->window.actions().action(QLatin1String(action));
    Paints paints;
    lab->window.timeline().view().installEventFilter(&paints);
    int steps = 0;
    for (auto _ : state) {
        act->trigger();
        paintAll();
        ++steps;
    }
    countPaints(state, *lab, steps, paints.count);
}

BENCHMARK_CAPTURE(step, forward, "step")->Name("step_to_paint/short")->Args({100, 50})->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK_CAPTURE(step, start, "step")->Name("step_to_paint/million_start")->Args({kMillion, 1})->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK_CAPTURE(step, middle, "step")->Name("step_to_paint/million_middle")->Args({kMillion, 50})->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK_CAPTURE(step, end, "step")->Name("step_to_paint/million_end")->Args({kMillion, 99})->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK_CAPTURE(step, back, "back")->Name("step_to_paint/million_back")->Args({kMillion, 50})->Unit(benchmark::kMillisecond)->Iterations(40);

// A frame while one pans or zooms over that run, with all its lanes: processors, the lock, the variable. The argument: of how many parts of
// the run one is seen.
void drag(benchmark::State& state, picture::AxisMode axis)
{
    Lab* lab = labOf(state, kMillion);
    views::TimelineView& view = lab->window.timeline().view();
    view.setAxisMode(axis);
    view.fit();
    const picture::Range whole = view.visible();
    const auto part = whole.length() / state.range(0);
    Paints paints;
    view.installEventFilter(&paints);
    int frames = 0;
    for (auto _ : state) {
        const auto from = state.range(0) == 1 ? whole.length() * 0 : whole.length() / 3 + part * (frames % 16) / 16;
        view.setVisible({whole.begin + from, whole.begin + from + part - (frames % 2)});
        paintAll();
        ++frames;
    }
    countPaints(state, *lab, frames, paints.count);
    view.setAxisMode(picture::AxisMode::Linear);
    view.fit();
}

BENCHMARK_CAPTURE(drag, linear, picture::AxisMode::Linear)->Name("window_frame/linear")->Arg(1)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK_CAPTURE(drag, events, picture::AxisMode::Event)->Name("window_frame/events")->Arg(1)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK_CAPTURE(drag, compressed, picture::AxisMode::Compressed)->Name("window_frame/compressed")->Arg(1)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(40);

} // namespace
