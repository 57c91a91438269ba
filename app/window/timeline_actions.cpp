// Actions of the window: the timeline.
#include "app/window/main_window.h"

#include "app/views/timeline/timeline_panel.h"

namespace syncscope::window {

void MainWindow::makeTimelineActions()
{
    const auto timeline = [this]() -> views::TimelineView& { return m_timeline->view(); };
    const auto add = [this](ActionInfo info, std::function<void()> act) { return m_actions->add(info, std::move(act)); };

    add({.id = "zoom-in", .group = Group::Timeline, .text = tr("Zoom &in"), .keys = {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, .tip = tr("Show less of the run, larger"),
            .icon = "zoom-in", .canvasKeys = {Qt::Key_W}},
        [timeline] { timeline().zoom(true); });
    add({.id = "zoom-out", .group = Group::Timeline, .text = tr("Zoom &out"), .keys = {Qt::CTRL | Qt::Key_Minus}, .tip = tr("Show more of the run"), .icon = "zoom-out",
            .canvasKeys = {Qt::Key_S}},
        [timeline] { timeline().zoom(false); });
    add({.id = "fit", .group = Group::Timeline, .text = tr("&Fit all"), .keys = {Qt::CTRL | Qt::Key_0}, .tip = tr("Show the whole run"), .icon = "maximize", .canvasKeys = {Qt::Key_0}},
        [timeline] { timeline().fit(); });
    add({.id = "fit-selection", .group = Group::Timeline, .text = tr("Fit &selection"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
            .tip = tr("Show the range that was dragged, or the slice at the playhead"), .canvasKeys = {Qt::Key_F}},
        [timeline] { timeline().fitSelection(); });
    add({.id = "pan-left", .group = Group::Timeline, .text = tr("Pan &left"), .keys = {Qt::ALT | Qt::Key_Left}, .tip = tr("Show what is earlier"), .canvasKeys = {Qt::Key_A}},
        [timeline] { timeline().pan(-timeline().width() / 8); });
    add({.id = "pan-right", .group = Group::Timeline, .text = tr("Pan &right"), .keys = {Qt::ALT | Qt::Key_Right}, .tip = tr("Show what is later"), .canvasKeys = {Qt::Key_D}},
        [timeline] { timeline().pan(timeline().width() / 8); });
    add({.id = "axis", .group = Group::Timeline, .text = tr("Next time &axis"), .keys = {Qt::CTRL | Qt::Key_T}, .tip = tr("Events, time, or time with short gaps"), .icon = "clock",
            .canvasKeys = {Qt::Key_T}},
        [timeline] { timeline().setAxisMode(static_cast<picture::AxisMode>((static_cast<int>(timeline().axisMode()) + 1) % 3)); });
    add({.id = "flows", .group = Group::Timeline, .text = tr("Causes as a&rrows"), .tip = tr("Show or hide what caused the event at the playhead, and what it caused"), .icon = "route",
            .canvasKeys = {Qt::Key_R}},
        [timeline] { timeline().setShowsFlows(!timeline().showsFlows()); });
    add({.id = "lane", .group = Group::Timeline, .text = tr("&Collapse or open lane"), .keys = {Qt::CTRL | Qt::Key_L}, .tip = tr("Collapse or open the lane that has the focus"),
            .canvasKeys = {Qt::Key_Return}},
        [timeline] { timeline().toggleLane(); });
}

} // namespace syncscope::window
