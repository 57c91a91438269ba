// Actions of the window: the timeline.
#include "app/window/main_window.h"

#include "app/views/timeline/timeline_panel.h"

#include <QtWidgets/QStatusBar>

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
    add({.id = "fit-selection", .group = Group::Timeline, .text = tr("&Zoom to the selection"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
            .tip = tr("Show the range that was dragged, or the slice at the playhead"), .canvasKeys = {Qt::Key_F}},
        [timeline] { timeline().fitSelection(); });
    add({.id = "pan-left", .group = Group::Timeline, .text = tr("Pan lef&t"), .tip = tr("Show what is earlier"), .canvasKeys = {Qt::Key_A}},
        [timeline] { timeline().pan(-timeline().width() / 8); });
    add({.id = "pan-right", .group = Group::Timeline, .text = tr("Pan &right"), .tip = tr("Show what is later"), .canvasKeys = {Qt::Key_D}},
        [timeline] { timeline().pan(timeline().width() / 8); });
    add({.id = "axis", .group = Group::Timeline, .text = tr("Next time &axis"), .keys = {Qt::CTRL | Qt::Key_T}, .tip = tr("Events, time, or time with short gaps"), .icon = "clock",
            .canvasKeys = {Qt::Key_T}},
        [timeline] { timeline().setAxisMode(static_cast<picture::AxisMode>((static_cast<int>(timeline().axisMode()) + 1) % 3)); });
    add({.id = "flows", .group = Group::Timeline, .text = tr("Next choice of arro&ws"), .tip = tr("Arrows from cause to effect: of the event at the playhead, of all in sight, none"),
            .icon = "route", .canvasKeys = {Qt::Key_R}},
        [this, timeline] {
            timeline().setArrows(static_cast<views::Arrows>((static_cast<int>(timeline().arrows()) + 1) % 3));
            const QString now[] = {tr("No arrows"), tr("Arrows: causes and effects of the event at the playhead"), tr("Arrows: all in sight")};
            statusBar()->showMessage(now[static_cast<int>(timeline().arrows())], 3000);
        });
    add({.id = "to-cause", .group = Group::Timeline, .text = tr("To its &cause"), .tip = tr("Go to what caused the event at the playhead"), .canvasKeys = {Qt::Key_BracketLeft}},
        [timeline] { timeline().follow(false); });
    add({.id = "to-effect", .group = Group::Timeline, .text = tr("To its &effect"), .tip = tr("Go to what the event at the playhead caused"), .canvasKeys = {Qt::Key_BracketRight}},
        [timeline] { timeline().follow(true); });
    add({.id = "other-cause", .group = Group::Timeline, .text = tr("Anot&her of several"), .tip = tr("Where several causes or effects were to choose from, the next of them"),
            .canvasKeys = {Qt::CTRL | Qt::Key_BracketRight}},
        [timeline] { timeline().followOther(true); });
    add({.id = "other-cause-back", .group = Group::Timeline, .text = tr("The one before of several"), .tip = tr("Where several causes or effects were to choose from, the one before"),
            .canvasKeys = {Qt::CTRL | Qt::Key_BracketLeft}},
        [timeline] { timeline().followOther(false); });
    add({.id = "next-in-lane", .group = Group::Timeline, .text = tr("Ne&xt in the lane"), .tip = tr("Go to the next event of the lane that has the focus"), .canvasKeys = {Qt::SHIFT | Qt::Key_Right}},
        [timeline] { timeline().stepInLane(true); });
    add({.id = "previous-in-lane", .group = Group::Timeline, .text = tr("Pre&vious in the lane"), .tip = tr("Go to the event before in the lane that has the focus"),
            .canvasKeys = {Qt::SHIFT | Qt::Key_Left}},
        [timeline] { timeline().stepInLane(false); });
    add({.id = "find", .group = Group::Timeline, .text = tr("Fin&d…"), .keys = {QKeySequence::Find}, .tip = tr("Find a callback, lock, request or event in the timeline"), .icon = "search",
            .canvasKeys = {Qt::Key_Slash}},
        [this] { m_timeline->searchBar().open(); });
    add({.id = "find-next", .group = Group::Timeline, .text = tr("Find &next"), .keys = {Qt::Key_F3}, .tip = tr("Go to the next hit"), .icon = "chevron-down"},
        [this, timeline] {
            if (!timeline().findNext(true))
                m_timeline->searchBar().open();
        });
    add({.id = "find-previous", .group = Group::Timeline, .text = tr("Find &previous"), .keys = {Qt::SHIFT | Qt::Key_F3}, .tip = tr("Go to the hit before"), .icon = "chevron-up"},
        [this, timeline] {
            if (!timeline().findNext(false))
                m_timeline->searchBar().open();
        });
    add({.id = "marker-a", .group = Group::Timeline, .text = tr("&Marker A here"), .tip = tr("Put marker A at the playhead, or take it away"), .icon = "flag", .canvasKeys = {Qt::Key_1}},
        [timeline] { timeline().setMarkerAtPlayhead(0); });
    add({.id = "marker-b", .group = Group::Timeline, .text = tr("Marker &B here"), .tip = tr("Put marker B at the playhead, or take it away"), .icon = "flag", .canvasKeys = {Qt::Key_2}},
        [timeline] { timeline().setMarkerAtPlayhead(1); });
    add({.id = "keep-measurement", .group = Group::Timeline, .text = tr("&Keep the measurement"), .tip = tr("Keep what is measured between A and B, or give it up again"), .canvasKeys = {Qt::Key_M}},
        [timeline] { timeline().keepMeasurement(); });
    add({.id = "clear-markers", .group = Group::Timeline, .text = tr("&Unmark everything"), .tip = tr("Give up the range that was dragged, or take both markers away"), .canvasKeys = {Qt::Key_Escape}},
        [timeline] { timeline().clearMarkers(); });
    m_actions->addToggle({.id = "details", .group = Group::Timeline, .text = tr("Detail&s"), .tip = tr("Show beside the lanes what is selected"), .icon = "info", .canvasKeys = {Qt::Key_Q}},
        [this](bool shown) { m_timeline->setDetailsShown(shown); });
    add({.id = "isolate", .group = Group::Timeline, .text = tr("What belongs to it"),
            .tip = tr("Let everything stand back that has nothing to do with the event at the playhead; a click on a slice does so, too"), .canvasKeys = {Qt::Key_I}},
        [timeline] { timeline().setIsolated(!timeline().isolated()); });
    QAction* pending = m_actions->addToggle({.id = "pending", .group = Group::Timeline, .text = tr("Pending"),
                                                .tip = tr("Show below the lanes what is on its way: timers, DPCs, work items, interrupts, arrivals"), .icon = "clock"},
        [this](bool shown) { m_timeline->setPendingShown(shown); });
    pending->setChecked(m_settings.value(QStringLiteral("timeline-pending"), true).toBool());
    add({.id = "lane", .group = Group::Timeline, .text = tr("&Collapse or open lane"), .keys = {Qt::CTRL | Qt::Key_L}, .tip = tr("Collapse or open the lane that has the focus"),
            .canvasKeys = {Qt::Key_Return}},
        [timeline] { timeline().toggleLane(); });
    add({.id = "lane-pin", .group = Group::Timeline, .text = tr("&Pin or unpin lane"), .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, .tip = tr("Keep the lane at the top while others scroll"), .icon = "pin"},
        [timeline] { timeline().togglePin(); });
    add({.id = "lane-up", .group = Group::Timeline, .text = tr("Move lane &up"), .tip = tr("Move the lane that has the focus up"), .canvasKeys = {Qt::ALT | Qt::Key_Up}},
        [timeline] { timeline().moveFocusedLane(-1); });
    add({.id = "lane-down", .group = Group::Timeline, .text = tr("Move lane do&wn"), .tip = tr("Move the lane that has the focus down"), .canvasKeys = {Qt::ALT | Qt::Key_Down}},
        [timeline] { timeline().moveFocusedLane(1); });
    add({.id = "lane-hide", .group = Group::Timeline, .text = tr("&Hide lane"), .tip = tr("Leave the lane that has the focus out"), .canvasKeys = {Qt::Key_Delete}},
        [timeline] { timeline().hideFocusedLane(); });
    add({.id = "lanes-all", .group = Group::Timeline, .text = tr("Show all &lanes"), .tip = tr("Show the lanes that are hidden, too")}, [timeline] { timeline().showAllLanes(); });
    add({.id = "lanes-usual", .group = Group::Timeline, .text = tr("Lanes &as usual"), .tip = tr("Forget order, pins and folds of the lanes of this scenario")}, [timeline] { timeline().resetLanes(); });
}

} // namespace syncscope::window
