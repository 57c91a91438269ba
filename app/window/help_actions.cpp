// Actions of the window: help.
#include "app/window/main_window.h"

namespace syncscope::window {

void MainWindow::makeHelpActions()
{
    const auto add = [this](ActionInfo info, std::function<void()> act) { return m_actions->add(info, std::move(act)); };

    add({.id = "shortcuts", .group = Group::Help, .text = tr("&Keys"), .keys = {Qt::Key_Question, Qt::Key_F1}, .tip = tr("Show every key"), .icon = "circle-question-mark"},
        [this] { showSheet(); });
    add({.id = "about", .group = Group::Help, .text = tr("&About Sync Scope Lab"), .tip = tr("Version and licence"), .icon = "info"}, [this] { showAbout(); });
}

} // namespace syncscope::window
