// Actions of the window: moving in the run.
#include "app/window/main_window.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QStatusBar>

namespace syncscope::window {

void MainWindow::makeRunActions()
{
    document::Cursor& cursor = m_document.cursor();
    const auto add = [this](ActionInfo info, std::function<void()> act) { return m_actions->add(info, std::move(act)); };

    add({.id = "step", .group = Group::Run, .text = tr("&Step"), .shortText = tr("Step"), .keys = {Qt::Key_F10}, .tip = tr("One step forward"), .icon = "step-forward",
            .canvasKeys = {Qt::Key_Right, Qt::Key_Period}},
        [&cursor] { cursor.stepForward(); });
    add({.id = "back", .group = Group::Run, .text = tr("Step bac&k"), .shortText = tr("Back"), .keys = {Qt::SHIFT | Qt::Key_F10}, .tip = tr("One step back"), .icon = "step-back",
            .canvasKeys = {Qt::Key_Left, Qt::Key_Comma}},
        [&cursor] { cursor.stepBack(); });
    add({.id = "play", .group = Group::Run, .text = tr("&Play"), .shortText = tr("Play"), .keys = {Qt::Key_F5}, .tip = tr("Play on from here, or pause"), .icon = "play",
            .canvasKeys = {Qt::Key_Space}},
        [&cursor] { cursor.playing() ? cursor.pause() : cursor.play(); });
    add({.id = "to-start", .group = Group::Run, .text = tr("To the s&tart"), .keys = {Qt::SHIFT | Qt::Key_F5, Qt::Key_Home}, .tip = tr("Stop, and go back to the start"),
            .icon = "skip-back"},
        [&cursor] { cursor.toStart(); });
    add({.id = "to-end", .group = Group::Run, .text = tr("To the &end"), .keys = {Qt::Key_End}, .tip = tr("Go to the end of the run"), .icon = "skip-forward"},
        [&cursor] { cursor.toEnd(); });
    add({.id = "until-finding", .group = Group::Run, .text = tr("&Until finding"), .shortText = tr("Until finding"), .keys = {Qt::CTRL | Qt::Key_F8},
            .tip = tr("Run on until something goes wrong, or to the end"), .icon = "flag"},
        [this, &cursor] {
            if (!cursor.nextFinding()) {
                cursor.toEnd();
                statusBar()->showMessage(tr("Nothing more goes wrong: this is the end of the run"), 4000);
            }
        });
    add({.id = "go-to", .group = Group::Run, .text = tr("&Go to…"), .keys = {Qt::CTRL | Qt::Key_G}, .tip = tr("Go to an event by its number, to a time, a finding or a marker, or show a stretch such as A..B"), .icon = "target"},
        [this] { goToDialog(); });
    add({.id = "slower", .group = Group::Run, .text = tr("Sl&ower"), .tip = tr("Play half as fast"), .icon = "rewind", .canvasKeys = {Qt::Key_Minus}},
        [&cursor] { cursor.setSpeed(cursor.speed() / 2); });
    add({.id = "faster", .group = Group::Run, .text = tr("&Faster"), .tip = tr("Play twice as fast"), .icon = "fast-forward", .canvasKeys = {Qt::Key_Plus}},
        [&cursor] { cursor.setSpeed(cursor.speed() * 2); });
    const std::pair<document::Grain, std::pair<const char*, QString>> grains[] = {{document::Grain::Access, {"grain-access", tr("Steps are &accesses")}},
        {document::Grain::Statement, {"grain-statement", tr("Steps are state&ments")}}, {document::Grain::Framework, {"grain-framework", tr("Steps are framework e&vents")}},
        {document::Grain::Request, {"grain-request", tr("Steps are re&quests")}}};
    auto* grainGroup = new QActionGroup(this);
    int digit = Qt::Key_1;
    for (const auto& [grain, words] : grains) {
        QAction* action = m_actions->addToggle({.id = QString::fromLatin1(words.first), .group = Group::Run, .text = words.second, .keys = {QKeySequence(Qt::ALT | digit++)},
                                                   .tip = QString(words.second).remove(QLatin1Char('&'))},
            [&cursor, grain = grain](bool) { cursor.setGrain(grain); });
        grainGroup->addAction(action);
        connect(&cursor, &document::Cursor::grainChanged, action, [&cursor, action, grain = grain] { action->setChecked(cursor.grain() == grain); });
        action->setChecked(cursor.grain() == grain);
    }
    add({.id = "cancel", .group = Group::Run, .text = tr("&Cancel the run"), .keys = {Qt::CTRL | Qt::Key_Period}, .tip = tr("Cancel the run that is going on"), .icon = "square"},
        [this] { m_document.cancel(); })
        ->setEnabled(false);
}

void MainWindow::makeFindingActions()
{
    document::Cursor& cursor = m_document.cursor();
    const auto add = [this](ActionInfo info, std::function<void()> act) { return m_actions->add(info, std::move(act)); };

    add({.id = "next-finding", .group = Group::Findings, .text = tr("&Next finding"), .keys = {Qt::Key_F8}, .tip = tr("Go to the next finding"), .icon = "chevron-right",
            .canvasKeys = {Qt::Key_N}},
        [this, &cursor] {
            if (!cursor.nextFinding())
                statusBar()->showMessage(tr("No finding after this"), 4000);
        });
    add({.id = "previous-finding", .group = Group::Findings, .text = tr("P&revious finding"), .keys = {Qt::SHIFT | Qt::Key_F8}, .tip = tr("Go to the finding before"), .icon = "chevron-left",
            .canvasKeys = {Qt::Key_P}},
        [this, &cursor] {
            if (!cursor.previousFinding())
                statusBar()->showMessage(tr("No finding before this"), 4000);
        });
}

} // namespace syncscope::window
