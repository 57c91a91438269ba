// From the Step action to the end of the repaint of the whole window, at 1720 x 1040 on the raster engine: a short run, and one of
// a million events, forwards and back, near the start and at its end. The budget is 50 ms.
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

#include <memory>

namespace {

using namespace syncscope;

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

// The arguments: how many turns each of the two threads takes, five events each; where in the run, in hundredths.
void step(benchmark::State& state, const char* action)
{
    bench::needGui();
    static std::unique_ptr<Lab> lab; // the cases are many, its runs are long
    static std::int64_t turns = 0;
    if (turns != state.range(0)) {
        lab = std::make_unique<Lab>();
        turns = state.range(0);
        lab->window.resize(1720, 1040);
        lab->window.show();
        if (!lab->document.open(QStringLiteral("price-of-a-lock")) || !lab->ready()) {
            state.SkipWithError("price-of-a-lock cannot be opened");
            return;
        }
        QString text = lab->document.driverText();
        static const QRegularExpression rounds(QStringLiteral("(#define\\s+TURNS\\s+)\\d+"));
        text.replace(rounds, QStringLiteral("\\1 %1").arg(turns));
        if (text != lab->document.driverText()) {
            lab->document.typeDriver(text, 0, 0, 0);
            lab->document.endTyping();
            while (lab->document.waiting())
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            lab->ready();
        }
    }
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
    if (paints.count < steps)
        state.SkipWithError("the timeline was not painted at every step");
    state.counters["events"] = static_cast<double>(lab->document.run()->trace->log.size());
}

BENCHMARK_CAPTURE(step, forward, "step")->Name("step_to_paint/short")->Args({100, 50})->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK_CAPTURE(step, start, "step")->Name("step_to_paint/million_start")->Args({100'000, 1})->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK_CAPTURE(step, middle, "step")->Name("step_to_paint/million_middle")->Args({100'000, 50})->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK_CAPTURE(step, end, "step")->Name("step_to_paint/million_end")->Args({100'000, 99})->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK_CAPTURE(step, back, "back")->Name("step_to_paint/million_back")->Args({100'000, 50})->Unit(benchmark::kMillisecond)->Iterations(40);

} // namespace
